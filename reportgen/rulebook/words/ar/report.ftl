# The report a candidate reads: everything but the checks' own findings.

report-document = تقرير الملف الشخصي
report-date = { $day } { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = اليوم
report-month-1 = يناير
    .short = يناير
report-month-2 = فبراير
    .short = فبراير
report-month-3 = مارس
    .short = مارس
report-month-4 = أبريل
    .short = أبريل
report-month-5 = مايو
    .short = مايو
report-month-6 = يونيو
    .short = يونيو
report-month-7 = يوليو
    .short = يوليو
report-month-8 = أغسطس
    .short = أغسطس
report-month-9 = سبتمبر
    .short = سبتمبر
report-month-10 = أكتوبر
    .short = أكتوبر
report-month-11 = نوفمبر
    .short = نوفمبر
report-month-12 = ديسمبر
    .short = ديسمبر

report-no-title = لا عنوان بعد

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = لا درجة بعد
    .on_hold = لا درجة في الوقت الحالي
report-checks-made = أمكن إجراء { $made } من أصل { $all } من الفحوص
report-ruler = الجاهزية { $readiness } من 100: { $band }.
    .before = سابقًا: { $label }.
    .after = { $label }.
    .span = لو عُرف كل شيء لكانت بين { $lowest } و{ $highest }.
report-mark = { $points }
    .today = { $points } اليوم
    .before = { $points } في { $date }
    .after = { $points } { $stage ->
        [waiting] بعد هذه الخطوات
       *[other] بعد خطوات الليلة
    }
report-day-month = { $day } { $month }
report-range = الدرجة { $readiness } محسوبة مما يظهر في استمارتك. لم نتمكن من رؤية: { $missing }. ولو عُرف ذلك لكانت الدرجة بين { $lowest } و{ $highest }.
report-held = { $count ->
    [one] أمر واحد يعيق ملفك مهما كانت الدرجة:
    [2] أمران يعيقان ملفك مهما كانت الدرجة:
    [3] ثلاثة أمور تعيق ملفك مهما كانت الدرجة:
    [few] { $count } أمور تعيق ملفك مهما كانت الدرجة:
   *[other] { $count } أمرًا تعيق ملفك مهما كانت الدرجة:
}
report-mended = { $pin }
    .step = الخطوة { $pin }
    .next = { $pin }، في الأسفل
report-unseen = يحتاج المستوى التالي أيضًا إلى أن نرى: { $checks }.
report-to-rewrite = الدرجة وحدها تكفي للمستوى التالي، لكن يجب أولًا إعادة كتابة ما يلي: { $checks }.

report-of-hundred = من 100

# ---- What changed

report-changed = منذ { $date }
    .up = { $points ->
        [one] ارتفاع نقطة واحدة
        [two] ارتفاع نقطتين
        [few] ارتفاع { $points } نقاط
        [many] ارتفاع { $points } نقطة
       *[other] ارتفاع { $points } نقطة
    }
    .down = { $points ->
        [one] انخفاض نقطة واحدة
        [two] انخفاض نقطتين
        [few] انخفاض { $points } نقاط
        [many] انخفاض { $points } نقطة
       *[other] انخفاض { $points } نقطة
    }
    .same = الدرجة نفسها
    .what = ما الذي تغيّر
    .rules = تغيّرت القواعد منذ ذلك الحين.
    .trend = عدد التقارير { $count }: من { $first } إلى { $last }.
report-cause-you_changed = ما غيّرته أنت
report-cause-rules_changed = لأن القواعد تغيّرت
report-cause-we_see_more = لأننا نرى الآن أكثر أو أقل
report-cause-another_stage = لأنك في مرحلة أخرى
report-others = تُحتسب الآن فحوص غير التي احتُسبت في المرة السابقة
report-move = { $check }: من «{ $before }» إلى «{ $after }»
    .good = { $check }: الآن «{ $after }»
    .same = { $check }: ما زال «{ $after }»

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] جهّز هذه الخطوة
        [2] جهّز هاتين الخطوتين
        [3] جهّز هذه الخطوات الثلاث
        [few] جهّز هذه الخطوات الـ{ $count }
       *[other] جهّز هذه الخطوات الـ{ $count }
    }
   *[other] { $count ->
        [one] الليلة: خطوة واحدة
        [2] الليلة: خطوتان
        [3] الليلة: ثلاث خطوات
        [few] الليلة: { $count } خطوات
       *[other] الليلة: { $count } خطوة
    }
}، { $time }
    .meanwhile = وأنت تعمل على ذلك: { $count ->
        [one] خطوة واحدة
        [2] خطوتان
        [3] ثلاث خطوات
        [few] { $count } خطوات
       *[other] { $count } خطوة
    }، { $time }
report-way = { $before } ← { $after }
report-now = الآن
report-paste = للنسخ
report-unit = { $points ->
    [one] نقطة
    [two] نقطتان
    [few] نقاط
   *[other] نقطة
}
report-next = بعد ذلك، حين تنتهي
    .first = ما بقي لإصلاحه
report-go-on = واصل الخطوة { $step }
    .fix = تأتي نقاطها شيئًا فشيئًا: هذه لك حين يرى تقرير لاحق المزيد منها.
report-wanted = { $count ->
    [one] أرسل إلينا هذا الشيء الواحد
    [2] أرسل إلينا هذين الشيئين
    [3] أرسل إلينا هذه الأشياء الثلاثة
    [few] أرسل إلينا هذه الأشياء الـ{ $count }
   *[other] أرسل إلينا هذه الأشياء الـ{ $count }
}
    .waiting = { $count ->
        [one] فحص واحد ينتظر
        [two] فحصان ينتظران
        [few] { $count } فحوص تنتظر
       *[other] { $count } فحصًا ينتظر
    }
    .then = وعندها يمكننا تقييم كل الفحوص ({ $count })

report-blocker = يعيق ملفك
report-points = { $points ->
    [0] أقل من نقطة واحدة (1)
    [one] ‎+{ $points } نقطة
    [two] ‎+{ $points } نقطتان
    [few] ‎+{ $points } نقاط
   *[other] ‎+{ $points } نقطة
}
report-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
report-hours = { $hours ->
    [one] نحو ساعة
    [two] نحو ساعتين
    [few] نحو { $hours } ساعات
   *[other] نحو { $hours } ساعة
}
report-where = في حقل «{ $field }»
    .entry = في حقل «{ $field }»، البند { $number }
report-more = و{ $count } غيرها

# ---- Already right

report-strengths = ما هو جيد بالفعل

# ---- The profile as a client meets it

report-profile = ملفك كما يراه العميل
report-pin-step = { $step }: الخطوة { $number }
report-fold = هنا تنقطع النبذة. { $count ->
    [one] يتبعها حرف واحد يظهر عند فتحها.
    [two] يتبعها حرفان يظهران عند فتحها.
    [few] يتبعها { $count } أحرف تظهر عند فتحها.
   *[other] يتبعها { $count } حرفًا تظهر عند فتحها.
}
    .shown = هنا تنقطع النبذة. { $count ->
        [one] يتبعها حرف واحد يظهر عند فتحها:
        [two] يتبعها حرفان يظهران عند فتحها:
        [few] يتبعها { $count } أحرف تظهر عند فتحها:
       *[other] يتبعها { $count } حرفًا تظهر عند فتحها:
    }
report-photo = { $state ->
    [missing] لا صورة
    [unknown] صورة؟
    [logo] شعار
    [drawing] رسم
    [generated] من صنع AI
    [stock] ليست لك
    [group] جماعية
   *[other] صورة
}
report-an-hour = { $amount } في الساعة

# ---- All checks

report-checks = كل الفحوص ({ $count })
    .points = كل الفحوص ({ $count }): { $points ->
        [one] نقطة واحدة يمكن كسبها
        [two] نقطتان يمكن كسبهما
        [few] { $points } نقاط يمكن كسبها
       *[other] { $points } نقطة يمكن كسبها
    }
report-by-coach = جعل مدرّبك «{ $check }» على «{ $status }»: { $reason }
report-signed = { $name }، مدرّبك
    .nobody = مدرّبك

report-gain = ‎+{ $points }
    .little = ‎<1
report-trial = قيد التجربة، بلا نقاط
report-your-coach = قرار مدرّبك

# ---- What it rests on

report-rate = سعرك على المقياس
    .you = ما تطلبه في الساعة
    .suggested = ما يقترحه Upwork عليك
    .asking = ما يطلبه ثمانية من كل عشرة لديهم «{ $skill }»
    .market = ما يعرضه العملاء في فئتك، المتوسط الأسبوعي
    .source = المصدر: { SOURCE($source) }.
    .source-date = المصدر: { SOURCE($source) }، ‏{ $date }.
report-meter = اكتمال الملف كما يحسبه Upwork: ‏{ $total }%
    .there = موجود: { $items }.
    .lacking = بقي أن تملأ: { $items }.
    .route = أقصر طريق إلى الأعلى: { $items }.
    .step = { $step } ‎+{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = على ماذا تقوم الدرجة

report-theme-first_impression = الانطباع الأول
report-theme-substance = المضمون
report-theme-proof = الإثبات
report-theme-market = السوق
report-theme-other = فحوص أخرى
# ---- Narrower offers, built from the person's own work
report-options = ملاءمة السوق: عروض يسندها عملك أنت
    .title = العنوان (Title)
    .opening = البداية
    .lead = هذه خيارات لا وعود. الكلمات كلماتك، وما بين [الأقواس المربعة] لا يملؤه غيرك.
    .word = { $titles ->
        [0] ترد «{ $word }» في أقل من 5 من عناوين المستقلين وعددها { NUMBER($of) }.
       *[other] ترد «{ $word }» في { NUMBER($titles) } من عناوين المستقلين وعددها { NUMBER($of) }.
    }
    .demand = في فئة { $category } نشر العملاء خلال ستة أسابيع هذا العدد من الأعمال: { NUMBER($posts) }.
    .tool = من بين { NUMBER($of) } من الإعلانات التي أحصيناها يذكر { NUMBER($posts) } منها { $tool }.
    .sources = العناوين: { SOURCE($titles_source) }، ‏{ DAY($titles_as_of) }. الأعمال المنشورة: { SOURCE($demand_source) }، حتى { DAY($demand_as_of) }، { SOURCE($licence) }.
    .tools_source = الأدوات في الإعلانات: { SOURCE($source) }، ‏{ DAY($as_of) }.

report-timeline = هكذا قرأنا وظائفك
    .other = عمل آخر
    .unclear = هل هو من مجالك؟
    .unread = التواريخ غير واضحة لنا
    .open = { $start } – النهاية غير مذكورة
    .wrong = هل قرأنا شيئًا خطأ؟ اكتبه في عمود «Job answers» من الاستمارة التالية، مثل «‎2: 2019-03 to 2022-08‎»، أو أخبر مدرّبك.
    .months = { $months ->
        [one] شهر واحد في هذا المجال
        [two] شهران في هذا المجال
        [few] { $months } أشهر في هذا المجال
       *[other] { $months } شهرًا في هذا المجال
    }
    .years = { $years ->
        [one] سنة واحدة في هذا المجال
        [two] سنتان في هذا المجال
        [few] { $years } سنوات في هذا المجال
       *[other] { $years } سنة في هذا المجال
    }
    .job = الوظيفة
    .when = الفترة
    .picture = على الخط الزمني
    .no-dates = بلا تواريخ
report-questions = ما لم نستطع معرفته من وظائفك
    .lead = أجب في عمود «Job answers» من الاستمارة التالية، كل إجابة في سطر مستقل. وما لا نستطيع قراءته لا يُحسب عليك أبدًا.
    .when = الوظيفة { $job }، { $named }: من أي شهر إلى أي شهر؟ اكتب «‎{ $job }: 2019-03 to 2022-08‎» بأشهرك أنت.
    .end = الوظيفة { $job }، { $named }: هل ما زالت مستمرة؟ اكتب «‎{ $job }: present‎»، أو «‎{ $job }: until 2022-08‎» بالشهر الذي انتهت فيه.
    .relevant = الوظيفة { $job }، { $named }: هل كنت تعمل فيها ما تعرضه الآن؟ اكتب «‎{ $job }: yes‎» أو «‎{ $job }: no‎».

# ---- What Upwork wrote

report-letter = كتب Upwork
    .dated = كتب Upwork عمّا أرسلته في { $date }
report-letter-step = { $count ->
    [one] تجيب عن هذا الخطوة { $numbers }.
    [two] تجيب عن هذا الخطوتان { $numbers }.
   *[other] تجيب عن هذا الخطوات { $numbers }.
}
report-letter-next = انظر { $letters } في الأسفل.
report-letter-unseen = لا يظهر في استمارتك ما يحتاج إلى إصلاح ({ $checks }). فانظر في ملفك على Upwork نفسه.

# ---- Submissions

report-submissions = ما أُرسل وما جاء من رد
report-column-date = التاريخ
report-column-answer = الرد
report-column-tried = ما أُرسل
report-column-feedback = ما كتبه Upwork
report-attempt-not_submitted = لم يُرسل
report-attempt-submitted = قيد الانتظار
report-attempt-declined = مرفوض
report-attempt-approved = مقبول
report-attempt-left = انسحب
report-attempt-suspended = الحساب موقوف
report-attempt-duplicate_account = حساب ثانٍ
report-attempt-identity = الهوية بانتظار التحقق
report-attempt-none = غير معروف
report-no-date = التاريخ غير معروف
report-tried-unknown = ما أُرسل غير محفوظ لدينا.
report-tried-changed = تغيّر عن المحاولة السابقة: { $fields }.
report-since-answer = تغيّر منذ آخر رفض: { $fields }.
    .nothing = لم يتغيّر شيء من هذا منذ آخر رفض.
report-untried = بقي كما هو في كل المحاولات حتى الآن: { $fields }. إن كان هناك خيار آخر يصدق عليك بالقدر نفسه، فهو شيء جديد يستحق التجربة.
report-level-entry = مبتدئ (Entry level)
report-level-intermediate = متوسط (Intermediate)
report-level-expert = خبير (Expert)
report-tried-rate = ‎{ $amount } USD‎ في الساعة

# ---- Unseen, method

report-method = كيف تُحسب الدرجة
    .about = عن هذا التقرير
    .says = يعطي كل فحص درجة من 0 إلى 100 وله وزن. والجاهزية هي متوسطها الموزون على الفحوص التي استطعنا تقييمها، وما لم نستطع تقييمه لا يُحسب لك ولا عليك. تبدأ المستويات عند { $needs } و{ $nearly } و{ $ready }.
    .weights = أثقل الفحوص وزنًا في هذا التقرير: { $checks }.
    .codes = الرمز الذي بجانب كل نقطة، مثل { $code }، هو اسمها. إن لم توافق على إحداها فأخبر مدرّبك برمزها وبالسبب: سينظر فيها إنسان، وما تقوله لا يكلّفك شيئًا.
    .blockers = هناك أمور قليلة، مثل غياب العنوان أو وجود بيانات اتصال في النص، تعيق الملف مهما كانت درجته.
    .on_hold = لم نقيّم هذه المرة شيئًا في ملفك، لا لك ولا عليك. وحين تُحل المسألة وتقول استمارتك ذلك، ينظر التقرير التالي في كل شيء من جديد.
    .promise = لا أحد يستطيع أن يعدك بأن Upwork سيقبل ملفك: حتى الملف الجيد جدًا قد يُرفض. هذا التقرير يقول ما يجعل القبول أرجح، لا أكثر.
    .rulebook = كتاب القواعد { $name }، الإصدار { $version }. تقرير { $date }.

report-unseen-title = ما لم نستطع تقييمه
    .lead = لا شيء هنا يُحسب عليك. املأه لنخبرك بالمزيد.
    .span = لو عُرف كل ذلك لكانت درجتك بين { $lowest } و{ $highest }.
report-unseen-fields = لا توجد في الاستمارة إجابة مقروءة عن: { $fields }.
    .error = حدث خطأ من جانبنا في هذا الفحص، ونحن ننظر في الأمر.
