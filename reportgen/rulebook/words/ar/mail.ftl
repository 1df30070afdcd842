# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] تقرير ملفك الشخصي بتاريخ { $date }
    [one] تقرير ملفك الشخصي: أمر واحد تفعله الآن
    [two] تقرير ملفك الشخصي: أمران تفعلهما الآن
    [few] تقرير ملفك الشخصي: { $count } أمور تفعلها الآن
   *[other] تقرير ملفك الشخصي: { $count } أمرًا تفعلها الآن
}
    .test = [اختبار لـ { $id }] { $subject }
mail-hello = مرحبًا { $name }،
mail-attached = تقرير ملفك الشخصي بتاريخ { $date } مرفق بهذه الرسالة بصيغة PDF.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }، ارتفاع بمقدار { $points }.
    .down = { $readiness } { $of }، انخفاض بمقدار { $points }.
    .none = { $band }.
mail-first = أولًا: { $title } ({ $effort }).
    .untimed = أولًا: { $title }.
mail-more = يُريك التقرير ما رأيناه بكلماتك أنت، ولماذا تهم كل نقطة. لا يستطيع أي تقرير أن يعد بالقبول، لكن كل خطوة تجعل الرد الجيد أرجح.
mail-reply = عندك أسئلة؟ ما عليك إلا الرد على هذه الرسالة: سيقرؤها { $coach }.
    .nobody = عندك أسئلة؟ ما عليك إلا الرد على هذه الرسالة.
mail-regards = مع أطيب التحيات،
mail-why = تصلك هذه الرسالة لأن { $agency } تساعدك في ملفك.
mail-stop = إن كنت لا تريد تقارير أخرى بالبريد الإلكتروني فاكتب إلى { $address }.
    .link = أوقف هذه الرسائل
mail-stop-subject = لا مزيد من التقارير من فضلكم ({ $token })
mail-file = تقرير الملف الشخصي { $name } { $date }
    .phone = تقرير الملف الشخصي { $name } { $date } (الهاتف)

mail-digest-subject = تقارير { $date }: { $sent ->
    [one] أُرسل { $sent }
   *[other] أُرسل { $sent }
}{ $faults ->
    [0] {""}
    [one] ، { $faults } يحتاج إلى نظر
   *[other] ، { $faults } تحتاج إلى نظر
}
mail-digest-opening = هذا ما فعلته ليلة { $date }. المصنّف مرفق.
mail-digest-counts = التقارير
mail-digest-rows = { $rows ->
    [one] قُرئ صف واحد
    [two] قُرئ صفان
    [few] قُرئت { $rows } صفوف
   *[other] قُرئ { $rows } صفًا
}، رُفض { $rejected }
mail-digest-rendered = جديد { $rendered }، بلا تغيير { $unchanged }، فشل { $failed }
mail-digest-mail = البريد
mail-digest-weak = أين يمكن للمجموعة أن تكسب أكثر
mail-digest-weak-line = { $check }: { $points } نقاط للشخص في المتوسط، { $failing } لم ينجحوا
mail-digest-look = يحتاج إلى نظر
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = توقف الإرسال مبكرًا: { $words }

# Why sending stopped

mail-stopped-down = لا يمكن استعمال خادم البريد ({ $words })
mail-stopped-sender = خادم البريد يرفضنا نحن بوصفنا المرسل، لا أحد المرشحين ({ $words })
mail-stopped-alike = { $count } من حالات الرفض بالكلمات نفسها تشير إلينا نحن بوصفنا المرسل، لا إلى المرشحين ({ $words })
mail-stopped-errors = { $count } من الرسائل المتتالية لم تخرج، وكان الخطأ الأخير { $words }

# How a delivery stands

mail-state-pending = جاهزة للإرسال
mail-state-held = موقوفة
mail-state-sending = قيد الإرسال
mail-state-sent = أُرسلت
mail-state-written = كُتبت في صندوق الصادر
mail-state-rejected = رفضها خادم البريد
mail-state-deferred = أُجّلت وستُعاد المحاولة
mail-state-uncertain = ربما وصلت وربما لا؛ انظر قبل أن ترسلها مرة أخرى
mail-state-suppressed = طلب صاحب العنوان ألا يصله بريد
mail-state-expired = انتظرت أطول مما ينبغي ولن تخرج
mail-state-superseded = استُبدلت قبل أن تخرج
mail-state-none = بلا بريد

# Why

mail-reason-unreleased = تنتظر الإذن
mail-reason-rules_only = لم تتغير إلا القواعد؛ تنتظر الإذن
mail-reason-intake_hold = يقول حقل «send» في الاستمارة hold
mail-reason-review_hold = موقوفة في ورقة Review
mail-reason-review_unclear = ما كُتب في خلية Release غير مفهوم
mail-reason-review_unreadable = تعذرت قراءة مصنّف غيّره الفريق
mail-reason-shared_address = لمرشحَين هذا العنوان نفسه
mail-reason-changed_address = تغيّر العنوان منذ آخر رسالة
mail-reason-lookalike = نص يشبه كثيرًا نص مرشح آخر
mail-reason-namesake = صف جديد باسم شخص لم يعد موجودًا؛ هل هو الشخص نفسه؟
mail-reason-barred = لدى Upwork سؤال عن الحساب
mail-reason-against_status = النتائج في الجدول لا تتفق مع الحالة
mail-reason-bad_address = هذا ليس عنوان بريد إلكتروني صالحًا
mail-reason-not_newest = ليس أحدث إصدار من التقرير
mail-reason-newer_elsewhere = أخبرته ورقة أخرى بأكثر من هذا بعد ذلك؛ وذلك التقرير هو المعتمد
mail-reason-pdf_missing = ملف PDF مفقود
mail-reason-phone_missing = لم تُطبع نسخة الهاتف؛ شغّل تلك الليلة مرة أخرى
mail-reason-pdf_changed = ملف PDF ليس الذي صنعته الليلة
mail-reason-wrong_candidate = ملف PDF يخص شخصًا آخر
mail-reason-no_report = لم يُصنع تقرير
mail-reason-no_address = لا عنوان بريد إلكتروني
mail-reason-not_yet_eligible = دون 18 عامًا
mail-reason-approved = مقبول
mail-reason-left = انسحب
mail-reason-too_late = مضى على صلاحية الإرسال وقت طويل
mail-reason-interrupted = أُوقف الإرسال في منتصفه
mail-reason-smtputf8 = لا يقبل خادم البريد عنوانًا فيه مثل هذه الحروف
mail-reason-lost = انقطع الاتصال
mail-reason-rebuilt = ضاع السجل، فلا أحد يعرف هل وصلت آخر رسالة، وهل هذه خبر جديد
mail-reason-sender = رفضنا خادم البريد بوصفنا المرسل
mail-reason-alike = رُفضت بالكلمات نفسها مثل غيرها
mail-reason-unclear = رُفضت، والرد لا يقول من المخطئ
mail-reason-stopped = توقف الإرسال قبل أن يأتي دورها
mail-reason-per_day = خرج اليوم كل ما يُسمح به؛ ستخرج في ليلة أخرى
mail-reason-bounced = قبلها الخادم ثم عادت
mail-reason-resend = تُرسل مرة أخرى بكلمة من إنسان
mail-reason-retry = تُعاد المحاولة بكلمة من إنسان
