# What every check may have to say, and the names of fields, statuses, bands and stages.

check-needs = لم يُسأل عنه بعد
    .says = لا يظهر هذا في استمارتك: { $fields }.
    .fix = أضفه إلى استمارتك أو أخبر مدرّبك، ليستطيع التقرير التالي تقييمه.
check-error = لم يُقيَّم
    .says = حدث خطأ من جانبنا ونحن ننظر في هذا. لا علاقة لك به.
    .fix = ليس عليك فعل شيء. لقد أُبلغ مدرّبك.

status-pass = ناجح
status-improve = حسّنه
status-fix = أصلحه
status-unknown = لا نعرف
status-not_applicable = ليس بعد
status-error = لم يُقيَّم

band-ready = جاهز
    .declined = مُحكَم الصنع
band-nearly_there = قريب من الجاهزية
band-needs_work = يحتاج إلى عمل
band-not_ready = غير جاهز
band-not_enough_information = المعلومات غير كافية
band-on_hold = معلّق
band-not_yet_eligible = لم يحن الوقت بعد

stage-preparing = قيد الإعداد
stage-waiting = بانتظار الرد
stage-declined = مرفوض
stage-approved = مقبول
stage-left = انسحب
stage-barred = سؤال عن الحساب
stage-unknown = غير معروف

# Fields, as they stand inside a sentence: “In your hourly rate”, “does not show: hourly rate”.
# Upwork's own term stands in brackets.
field-candidate_id = رقم المرشح
field-name = الاسم
field-email = البريد الإلكتروني
field-coach = المدرّب
field-cohort = المجموعة
field-country = البلد
field-report_language = لغة التقرير
field-birth_year = سنة الميلاد
field-over_18 = بلوغ سن 18
field-title = العنوان (Title)
field-overview = النبذة (Overview)
field-category = الفئة (Category)
field-types_of_work = أنواع العمل (Types of work)
field-skills = المهارات (Skills)
field-experience_level = مستوى الخبرة (Experience level)
field-hourly_rate = سعر الساعة (Hourly rate)
field-currency = العملة
field-suggested_rate_low = السعر المقترح، الحد الأدنى
field-suggested_rate_high = السعر المقترح، الحد الأعلى
field-employment = تاريخ العمل (Employment history)
field-job_answers = الإجابات عن الوظائف
field-education = التعليم (Education)
field-certifications = الشهادات (Certifications)
field-skill_tests = اختبارات المهارات
field-portfolio = معرض الأعمال (Portfolio)
field-linked_accounts = الحسابات المرتبطة (Linked accounts)
field-photo = الصورة (Photo)
field-video = الفيديو (Video)
field-languages = اللغات (Languages)
field-other_experience = خبرات أخرى (Other experiences)
field-submitted_on = تاريخ الإرسال
field-submission_status = حالة الإرسال
field-upwork_feedback = رد Upwork
field-coach_note = ملاحظة المدرّب
field-contact_phone = رقم هاتف للرسائل
field-contact_consent = الموافقة على الرسائل
field-send = الإذن بالإرسال
field-timestamp = تاريخ إجاباتك
check-off = متوقف
    .says = وكالتك لا تقيّم هذا. فهو لا يُحسب لك ولا عليك.
field-contested = ما لا توافق عليه
field-signed_up_on = يوم التسجيل في Upwork
field-signed_up_proof = إثبات التسجيل في Upwork
field-approved_on = يوم القبول
field-approved_proof = إثبات القبول
field-first_bid_on = يوم أول عرض
field-first_bid_proof = إثبات أول عرض
field-first_job_on = يوم أول عمل
field-first_job_proof = إثبات أول عمل
field-earned = المبلغ المكتسب
field-earned_currency = عملة المبلغ المكتسب
field-earned_on = يوم أول دخل
field-earned_proof = إثبات الدخل
