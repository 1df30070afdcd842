# The blank intake workbook and the questions for form programs, in Arabic: a draft, as the rest is.
# Headings, sheet names and answers are read back: reportgen/intake/languages/ar.toml knows them.

intake-example = مثال: { $example }

intake-choose-from-list = يرجى اختيار إحدى الإجابات الموجودة في القائمة.

intake-sheet-candidates = المرشحون
intake-sheet-employment = الوظائف
intake-sheet-education = التعليم
intake-sheet-portfolio = معرض الأعمال
intake-sheet-certifications = الشهادات
intake-sheet-submissions = مرات التقديم
intake-sheet-lists = القوائم

intake-answer-yes = نعم
intake-answer-no = لا
intake-answer-hold = انتظار
intake-answer-not_submitted = لم يقدم بعد
intake-answer-submitted = تم التقديم
intake-answer-declined = مرفوض
intake-answer-approved = مقبول
intake-answer-left = انسحب
intake-answer-suspended = موقوف
intake-answer-duplicate_account = حساب مكرر
intake-answer-identity = التحقق من الهوية

intake-guide-sheet = طريقة التعبئة
intake-guide-title = طريقة تعبئة هذا المصنف
intake-guide-what = ما يكتب هنا
intake-guide-example = مثال
intake-guide-step-1 = اكتب شخصا واحدا في كل صف من الورقة “{ $candidates }”، ابتداء من الصف 3. الصف 2 مثال ولا يقرأ أبدا.
intake-guide-step-2 = الاسم مطلوب، ومعه البريد الإلكتروني أو رقم المرشح؛ وعناوين هذه الأعمدة عليها *. وكل ما عدا ذلك يجعل التقرير أفضل.
intake-guide-step-3 = انسخ العنوان والنبذة والمهارات كما هي في الملف على Upwork. التقرير يقتبس منها.
intake-guide-step-4 = لا تترك خلية فارغة إلا إذا لم يكن في الملف شيء لها. الخلية الفارغة تحسب ناقصة.
intake-guide-step-5 = للخلايا ذات السهم قائمة. في “{ $types }” يمكنك أيضا كتابة عدة أنواع وبينها ;
intake-guide-step-6 = للوظائف والتعليم ومعرض الأعمال والشهادات ومرات التقديم السابقة أوراق خاصة: صف لكل منها، مع رقم الشخص أو بريده الإلكتروني.
intake-guide-step-7 = الخلية التي تصبح صفراء تحتاج إلى نظرة ثانية: شيء مطلوب ناقص، أو رقم أو عنوان مكرر، أو لا أحد له ذلك الرقم.
intake-guide-step-8 = عناوين الأعمدة محمية لكي يمكن قراءتها. يمكنك تغيير عرض الأعمدة والفرز والتصفية وإضافة صفوف أو حذفها وإضافة أعمدة خاصة بك في النهاية.

intake-column-candidate_id = رقمك الخاص لهذا الشخص. يجب أن يختلف من شخص إلى آخر وأن يبقى ثابتا. يمكن تركه فارغا إذا وجد بريد إلكتروني.
    .heading = رقم المرشح
intake-column-name = الاسم الكامل للشخص كما هو في ملفه على Upwork.
    .heading = الاسم الكامل
intake-column-email = العنوان الذي يرسل إليه التقرير.
    .heading = البريد الإلكتروني
intake-column-country = البلد الذي يعيش فيه الشخص.
    .heading = البلد
    .example = مصر
intake-column-over_18 = هل عمر الشخص 18 سنة أو أكثر؟ لا تقبل Upwork من هو أصغر.
    .heading = فوق 18
intake-column-report_language = اللغة التي يود الشخص قراءة التقرير بها.
    .heading = لغة التقرير
    .example = العربية
intake-column-title = عنوان الملف على Upwork، حرفيا.
    .heading = عنوان الملف الشخصي
    .example = Brand designer for small food companies
intake-column-overview = النبذة كاملة كما هي في الملف على Upwork، حرفيا. ‏Alt+Enter يبدأ سطرا جديدا.
    .heading = النبذة
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = الفئة الرئيسية المختارة على Upwork.
    .heading = الفئة
intake-column-types_of_work = أنواع العمل المختارة على Upwork. اختر واحدا من القائمة أو اكتب عدة أنواع وبينها ;
    .heading = أنواع العمل
intake-column-skills = كل المهارات في الملف وبينها ;
    .heading = المهارات
intake-column-experience_level = المستوى المختار على Upwork: ‏Entry أو Intermediate أو Expert.
    .heading = مستوى الخبرة
intake-column-hourly_rate = السعر بالساعة في الملف، رقما.
    .heading = السعر بالساعة
intake-column-currency = عملة السعر بالساعة، بثلاثة أحرف.
    .heading = العملة
intake-column-suggested_rate_low = الحد الأدنى للنطاق الذي تقترحه Upwork، إن ظهر.
    .heading = السعر المقترح الأدنى
intake-column-suggested_rate_high = الحد الأعلى للنطاق الذي تقترحه Upwork، إن ظهر.
    .heading = السعر المقترح الأعلى
intake-column-photo = هل في الملف صورة؟ يمكنك أيضا ذكر ما تظهره، مثل “شعار”.
    .heading = الصورة
intake-column-video = هل في الملف فيديو؟
    .heading = الفيديو
intake-column-linked_accounts = الحسابات المرتبطة بالملف وبينها ; اكتب “لا يوجد” إن لم توجد.
    .heading = الحسابات المرتبطة
intake-column-skill_tests = الاختبارات التي اجتازها الشخص وبينها ; اكتب “لا يوجد” إن لم توجد.
    .heading = اختبارات المهارات
    .example = لا يوجد
intake-column-languages = اللغات في الملف وبينها ;
    .heading = اللغات
    .example = العربية; English
intake-column-job_answers = إجابات عما سأل عنه التقرير السابق بشأن الوظائف، إجابة في كل سطر مع رقم الوظيفة.
    .heading = إجابات عن الوظائف
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = خبرات أخرى في الملف، مثل التطوع. واحدة في كل سطر.
    .heading = خبرات أخرى
    .example = متطوع في سوق الطعام بالمدينة منذ 2021
intake-column-submitted_on = آخر يوم أرسل فيه الملف إلى Upwork، على صورة سنة-شهر-يوم.
    .heading = تاريخ التقديم
intake-column-submission_status = أين وصل الملف الآن.
    .heading = حالة الطلب
intake-column-upwork_feedback = رد Upwork حرفيا.
    .heading = رد Upwork
intake-column-contested = ما لا توافق عليه في التقرير السابق: الرمز المكتوب بجانبه والسبب، واحد في كل سطر. سينظر فيه شخص.
    .heading = لا أوافق
    .example = T-03: عنواني يسمي مهنتي؛ والعملاء في مجالي يبحثون عنها.
intake-column-contact_phone = رقم يمكن للمدرب أن يراسله بالهاتف، مع + ورمز البلد. فقط إذا أراد الشخص ذلك.
    .heading = هاتف للرسائل
intake-column-contact_consent = هل وافق الشخص على رسائل الهاتف؟ بدون موافقة لا يكتب أحد.
    .heading = هل يمكننا مراسلتك
intake-column-signed_up_on = يوم فتح الشخص حسابا على Upwork، أو “نعم” إن لم يعرف اليوم.
    .heading = تاريخ إنشاء حساب أب وورك
intake-column-signed_up_proof = من يشهد بذلك: رابط، أو “رآه” واسم.
    .heading = إثبات التسجيل في أب وورك
    .example = رآه المدرب كيم
intake-column-approved_on = يوم قبلت Upwork الملف، أو “نعم”.
    .heading = تاريخ الموافقة
intake-column-approved_proof = من يشهد بذلك: رابط الملف، أو “رآه” واسم.
    .heading = إثبات الموافقة
intake-column-first_bid_on = يوم أول عرض، أو “نعم”.
    .heading = تاريخ أول عرض
intake-column-first_bid_proof = من يشهد بذلك: رابط، أو “رآه” واسم.
    .heading = إثبات أول عرض
    .example = رآه المدرب كيم
intake-column-first_job_on = يوم الحصول على أول وظيفة على Upwork، أو “نعم”.
    .heading = تاريخ أول عقد
intake-column-first_job_proof = من يشهد بذلك: رابط، أو “رآه” واسم.
    .heading = إثبات أول عقد
    .example = رآه المدرب كيم
intake-column-earned = كل ما كسب على Upwork حتى الآن، رقما.
    .heading = إجمالي الأرباح
intake-column-earned_currency = عملة ما كسب، بثلاثة أحرف.
    .heading = عملة الأرباح
intake-column-earned_on = يوم أول دخل، أو “نعم”.
    .heading = تاريخ أول دخل
intake-column-earned_proof = من يشهد بذلك: رابط، أو “رآه” واسم.
    .heading = إثبات الأرباح
    .example = رآه المدرب كيم
intake-column-coach = من يتابع هذا الشخص.
    .heading = المدرب
    .example = المدرب كيم
intake-column-cohort = المجموعة التي ينتمي إليها هذا الشخص.
    .heading = الدفعة
    .example = الربيع
intake-column-coach_note = ملاحظة من المدرب إلى الشخص. تطبع في التقرير.
    .heading = ملاحظة المدرب
    .example = عمل جيد في العنوان الجديد!
intake-column-send = هل يرسل التقرير بالبريد؟ “انتظار” يوقفه.
    .heading = إرسال
intake-column-part_id = رقم المرشح كما هو في صفه. أو املأ البريد الإلكتروني.
    .heading = رقم المرشح
intake-column-part_email = البريد الإلكتروني للشخص كما هو في صفه. لا يلزم إن وجد الرقم.
    .heading = البريد الإلكتروني
intake-column-job_role = ماذا كان الشخص. المشاريع الخاصة والتطوع والعمل الحر تحسب أيضا.
    .heading = المسمى الوظيفي
    .example = مصمم جرافيك
intake-column-job_company = أين، أو لمن.
    .heading = الشركة
    .example = Sunny Print Shop
intake-column-job_from = السنة والشهر عند البداية، مثل 2019-03.
    .heading = من
intake-column-job_to = السنة والشهر عند النهاية، مثل 2022-08. اكتب “حتى الآن” إن كان مستمرا.
    .heading = إلى
intake-column-job_description = ما فعله الشخص هناك، في جملة أو جملتين.
    .heading = الوصف
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = هل فعل الشخص هناك ما يعرضه الآن؟ اتركه فارغا لينظر reportgen فيه.
    .heading = ذو صلة
intake-column-study_school = المدرسة أو الجامعة أو جهة الدورة.
    .heading = الجامعة
    .example = Lisbon School of Design
intake-column-study_award = الشهادة أو الدبلوم أو الدورة.
    .heading = الدرجة العلمية
    .example = دبلوم تصميم جرافيك
intake-column-study_from = سنة البداية.
    .heading = من
intake-column-study_to = سنة النهاية.
    .heading = إلى
intake-column-study_description = موضوعها، وكيف تفيد في العمل المعروض.
    .heading = الوصف
    .example = الخطوط والطباعة والتغليف.
intake-column-piece_title = عنوان قصير للعمل.
    .heading = اسم المشروع
    .example = Labels for a jam maker
intake-column-piece_link = أين يمكن رؤيته، رابطا.
    .heading = الرابط
intake-column-piece_description = ما يظهره العمل وما كان دور الشخص.
    .heading = الوصف
    .example = ستة ملصقات من الرسم الأول إلى الطباعة.
intake-column-certificate_name = اسم الشهادة.
    .heading = الشهادة
intake-column-certificate_issuer = من منحها.
    .heading = الجهة المانحة
intake-column-certificate_date = السنة والشهر، مثل 2024-05.
    .heading = التاريخ
intake-column-attempt_date = يوم هذه المرة، على صورة سنة-شهر-يوم.
    .heading = تاريخ التقديم
intake-column-attempt_status = ما كانت نتيجتها.
    .heading = الحالة
intake-column-attempt_feedback = رد Upwork حرفيا.
    .heading = رد Upwork
intake-column-attempt_title = عنوان الملف حينها.
    .heading = عنوان الملف الشخصي
    .example = Designer
intake-column-attempt_overview = النبذة التي كانت في الملف حينها، كاملة.
    .heading = النبذة
    .example = I design logos and labels.
intake-column-attempt_category = الفئة المختارة حينها.
    .heading = الفئة
intake-column-attempt_types = أنواع العمل المختارة حينها وبينها فاصلة منقوطة.
    .heading = أنواع العمل
intake-column-attempt_skills = المهارات المذكورة حينها وبينها فاصلة منقوطة.
    .heading = المهارات
intake-column-attempt_level = مستوى الخبرة المختار حينها.
    .heading = مستوى الخبرة
intake-column-attempt_rate = السعر بالساعة في الملف حينها، رقما.
    .heading = السعر بالساعة

form-title = ملفك على Upwork

form-group-person = أنت
form-group-profile = ملفك
form-group-rate = سعرك
form-group-extras = المزيد من ملفك
form-group-employment = وظائفك
form-group-education = تعليمك
form-group-portfolio = نماذج أعمالك
form-group-certifications = شهاداتك
form-group-submission = مرات تقديمك للقبول
form-group-contact = رسائل الهاتف
form-group-outcome = ما نتج عن ذلك
form-group-consent = موافقتك

form-entry-employment = وظيفة { $number }: { $what }
form-entry-education = دراسة { $number }: { $what }
form-entry-portfolio = مشروع { $number }: { $what }
form-entry-certifications = شهادة { $number }: { $what }

form-address = يرجى كتابة عنوان بريد إلكتروني واحد.

form-consent = أوافق على حفظ إجاباتي واستخدامها لتقرير عن ملفي

form-list = انسخ هذه الأسئلة إلى { $program } كما هي: هكذا تقرأ الإجابات دون مطابقة.

form-needed = مطلوب

form-kind-line = { $form ->
    [microsoft] نص
   *[other] إجابة قصيرة
}
form-kind-text = { $form ->
    [microsoft] نص، إجابة طويلة
   *[other] فقرة
}
form-kind-email = { $form ->
    [microsoft] نص
   *[other] إجابة قصيرة، عنوان بريد إلكتروني
}
form-kind-day = تاريخ
form-kind-number = { $form ->
    [microsoft] نص، رقم
   *[other] إجابة قصيرة، رقم
}
form-kind-one = { $form ->
    [microsoft] اختيار
   *[other] اختيار من متعدد
}
form-kind-several = { $form ->
    [microsoft] اختيار، عدة إجابات
   *[other] مربعات اختيار
}
