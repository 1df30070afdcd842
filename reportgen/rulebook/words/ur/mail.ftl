# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] { $date } کی آپ کی پروفائل رپورٹ
    [one] آپ کی پروفائل رپورٹ: اب ایک کام کرنا ہے
   *[other] آپ کی پروفائل رپورٹ: اب { $count } کام کرنے ہیں
}
    .test = [{ $id } کے لیے آزمائش] { $subject }
mail-hello = السلام علیکم { $name }،
mail-attached = { $date } کی آپ کی پروفائل رپورٹ اس پیغام کے ساتھ PDF کی صورت میں منسلک ہے۔
mail-preheader = { $of } { $readiness }۔
    .up = { $of } { $readiness }، { $points } کا اضافہ۔
    .down = { $of } { $readiness }، { $points } کی کمی۔
    .none = { $band }۔
mail-first = پہلے: { $title } ({ $effort })۔
    .untimed = پہلے: { $title }۔
mail-more = رپورٹ آپ کے اپنے الفاظ میں دکھاتی ہے کہ ہم نے کیا دیکھا، اور ہر نکتہ کیوں اہم ہے۔ کوئی رپورٹ منظوری کا وعدہ نہیں کر سکتی، مگر ہر مرحلہ اچھے جواب کا امکان بڑھاتا ہے۔
mail-reply = کوئی سوال؟ بس اس پیغام کا جواب دیں: { $coach } اسے پڑھیں گے۔
    .nobody = کوئی سوال؟ بس اس پیغام کا جواب دیں۔
mail-regards = نیک تمناؤں کے ساتھ،
mail-why = یہ پیغام آپ کو اس لیے ملا کہ { $agency } آپ کے پروفائل میں آپ کی مدد کر رہی ہے۔
mail-stop = ای میل سے مزید رپورٹیں نہ چاہییں تو { $address } پر لکھیں۔
    .link = یہ پیغامات بند کریں
mail-stop-subject = براہِ کرم مزید رپورٹیں نہ بھیجیں ({ $token })
mail-file = پروفائل رپورٹ { $name } { $date }
    .phone = پروفائل رپورٹ { $name } { $date } (فون)

mail-digest-subject = { $date } کی رپورٹیں: { $sent ->
    [one] { $sent } بھیجی گئی
   *[other] { $sent } بھیجی گئیں
}{ $faults ->
    [0] {""}
    [one] ، { $faults } کو دیکھنا ہے
   *[other] ، { $faults } کو دیکھنا ہے
}
mail-digest-opening = { $date } کی رات میں یہ ہوا۔ ورک بک منسلک ہے۔
mail-digest-counts = رپورٹیں
mail-digest-rows = { $rows ->
    [one] { $rows } قطار پڑھی گئی
   *[other] { $rows } قطاریں پڑھی گئیں
}، { $rejected } رد
mail-digest-rendered = { $rendered } نئی، { $unchanged } بغیر تبدیلی، { $failed } ناکام
mail-digest-mail = ڈاک
mail-digest-weak = گروپ سب سے زیادہ کہاں حاصل کر سکتا ہے
mail-digest-weak-line = { $check }: اوسطاً فی شخص { $points } پوائنٹس، { $failing } ناکام
mail-digest-look = دیکھنا ہے
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = بھیجنا وقت سے پہلے رک گیا: { $words }

# Why sending stopped

mail-stopped-down = میل سرور استعمال نہیں ہو سکتا ({ $words })
mail-stopped-sender = میل سرور بھیجنے والے کے طور پر ہمیں رد کرتا ہے، کسی امیدوار کو نہیں ({ $words })
mail-stopped-alike = ایک ہی الفاظ میں { $count } انکار بھیجنے والے کے طور پر ہماری طرف اشارہ کرتے ہیں، امیدواروں کی طرف نہیں ({ $words })
mail-stopped-errors = لگاتار { $count } پیغامات نہیں گئے، آخری کی وجہ { $words }

# How a delivery stands

mail-state-pending = جانے کے لیے تیار
mail-state-held = روکا ہوا
mail-state-sending = بھیجا جا رہا ہے
mail-state-sent = بھیجا گیا
mail-state-written = آؤٹ باکس میں لکھا گیا
mail-state-rejected = میل سرور نے رد کیا
mail-state-deferred = مؤخر، دوبارہ کوشش ہوگی
mail-state-uncertain = شاید پہنچا ہو، شاید نہیں؛ دوبارہ بھیجنے سے پہلے دیکھ لیں
mail-state-suppressed = اس پتے نے ڈاک نہ بھیجنے کا کہا
mail-state-expired = بہت دیر انتظار کیا، اب نہیں جائے گا
mail-state-superseded = جانے سے پہلے بدل دیا گیا
mail-state-none = کوئی ڈاک نہیں

# Why

mail-reason-unreleased = اجازت کا انتظار ہے
mail-reason-rules_only = صرف اصول بدلے؛ اجازت کا انتظار ہے
mail-reason-intake_hold = فارم کے خانے “send” میں hold لکھا ہے
mail-reason-review_hold = Review شیٹ میں روکا گیا
mail-reason-review_unclear = اس کے Release خانے میں لکھی بات سمجھ نہیں آئی
mail-reason-review_unreadable = عملے کی بدلی ہوئی ورک بک پڑھی نہیں جا سکتی
mail-reason-shared_address = دو امیدواروں کا یہی پتہ ہے
mail-reason-changed_address = آخری پیغام کے بعد پتہ بدل گیا ہے
mail-reason-lookalike = متن کسی دوسرے امیدوار کے متن سے بہت ملتا ہے
mail-reason-namesake = کسی جا چکے شخص کے نام سے نئی قطار؛ کیا یہ وہی شخص ہے؟
mail-reason-barred = Upwork کو اکاؤنٹ کے بارے میں سوال ہے
mail-reason-against_status = شیٹ کے نتائج اسٹیٹس سے میل نہیں کھاتے
mail-reason-bad_address = یہ قابلِ استعمال ای میل پتہ نہیں
mail-reason-not_newest = رپورٹ کا تازہ ترین ورژن نہیں
mail-reason-newer_elsewhere = بعد میں کسی اور شیٹ نے انہیں زیادہ بتایا؛ وہی رپورٹ معتبر ہے
mail-reason-pdf_missing = PDF موجود نہیں
mail-reason-phone_missing = فون والا نسخہ نہیں بنا؛ وہ رات دوبارہ چلائیں
mail-reason-pdf_changed = یہ وہ PDF نہیں جو اس رات بنی تھی
mail-reason-wrong_candidate = PDF کسی اور کی ہے
mail-reason-no_report = کوئی رپورٹ نہیں بنی
mail-reason-no_address = کوئی ای میل پتہ نہیں
mail-reason-not_yet_eligible = 18 سال سے کم
mail-reason-approved = منظور
mail-reason-left = چھوڑ دیا
mail-reason-too_late = بھیجنے کی مدت بہت پہلے گزر گئی
mail-reason-interrupted = بھیجنا بیچ میں روک دیا گیا
mail-reason-smtputf8 = میل سرور ایسے حروف والا پتہ نہیں لیتا
mail-reason-lost = رابطہ ٹوٹ گیا
mail-reason-rebuilt = ریکارڈ ضائع ہو گیا، اس لیے کوئی نہیں جانتا کہ آخری پیغام پہنچا یا نہیں، اور یہ نئی بات ہے یا نہیں
mail-reason-sender = میل سرور نے بھیجنے والے کے طور پر ہمیں رد کیا
mail-reason-alike = دوسروں کی طرح انہی الفاظ میں رد
mail-reason-unclear = رد ہوا، اور جواب نہیں بتاتا کہ غلطی کس کی ہے
mail-reason-stopped = اس کی باری سے پہلے بھیجنا رک گیا
mail-reason-per_day = ایک دن میں جتنے جا سکتے ہیں جا چکے؛ یہ کسی اور رات جائے گا
mail-reason-bounced = سرور نے لے لیا، پھر واپس آ گیا
mail-reason-resend = کسی انسان کے کہنے پر ایک بار اور بھیجنا ہے
mail-reason-retry = کسی انسان کے کہنے پر دوبارہ کوشش کرنی ہے
