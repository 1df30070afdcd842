# The blank intake workbook and the questions for form programs, in Urdu: a draft, as the rest is.
# Headings, sheet names and answers are read back: reportgen/intake/languages/ur.toml knows them.

intake-example = مثال: { $example }

intake-choose-from-list = براہ کرم فہرست میں سے ایک جواب منتخب کریں۔

intake-sheet-candidates = امیدوار
intake-sheet-employment = ملازمتیں
intake-sheet-education = تعلیم
intake-sheet-portfolio = پورٹ فولیو
intake-sheet-certifications = سرٹیفکیٹ
intake-sheet-submissions = پچھلی درخواستیں
intake-sheet-lists = فہرستیں

intake-answer-yes = ہاں
intake-answer-no = نہیں
intake-answer-hold = روکیں
intake-answer-not_submitted = جمع نہیں کرایا
intake-answer-submitted = جمع کرا دیا
intake-answer-declined = مسترد
intake-answer-approved = منظور
intake-answer-left = چھوڑ دیا
intake-answer-suspended = معطل
intake-answer-duplicate_account = دوہرا اکاؤنٹ
intake-answer-identity = شناخت

intake-guide-sheet = اسے کیسے بھریں
intake-guide-title = یہ ورک بک کیسے بھریں
intake-guide-what = یہاں کیا لکھنا ہے
intake-guide-example = مثال
intake-guide-step-1 = شیٹ “{ $candidates }” کی ہر قطار میں ایک فرد لکھیں، قطار 3 سے شروع کر کے۔ قطار 2 مثال ہے؛ اسے کبھی نہیں پڑھا جاتا۔
intake-guide-step-2 = نام ضروری ہے، اور ای میل یا امیدوار نمبر؛ ایسے عنوانوں پر * ہے۔ باقی سب کچھ رپورٹ کو بہتر بناتا ہے۔
intake-guide-step-3 = ٹائٹل، خلاصہ اور مہارتیں بالکل ویسے ہی نقل کریں جیسے Upwork پروفائل پر ہیں۔ رپورٹ ان کا حوالہ دیتی ہے۔
intake-guide-step-4 = خانہ صرف اسی صورت میں خالی چھوڑیں جب پروفائل میں وہ چیز نہ ہو۔ خالی خانہ کمی شمار ہوتا ہے۔
intake-guide-step-5 = تیر والے خانوں میں فہرست ہے۔ “{ $types }” میں آپ کئی بھی لکھ سکتے ہیں، درمیان میں ; لگا کر۔
intake-guide-step-6 = ملازمتوں، تعلیم، پورٹ فولیو، سرٹیفکیٹ اور پچھلی درخواستوں کی اپنی شیٹیں ہیں: ہر ایک کی ایک قطار، فرد کے نمبر یا ای میل کے ساتھ۔
intake-guide-step-7 = جو خانہ پیلا ہو جائے اسے دوبارہ دیکھیں: کوئی ضروری چیز نہیں، وہی نمبر یا پتہ دو بار ہے، یا وہ نمبر کسی کا نہیں۔
intake-guide-step-8 = عنوان محفوظ ہیں تاکہ پڑھے جا سکیں۔ آپ کالموں کی چوڑائی بدل سکتے ہیں، ترتیب دے سکتے ہیں، چھان سکتے ہیں، قطاریں بڑھا یا مٹا سکتے ہیں، اور آخر میں اپنے کالم لگا سکتے ہیں۔

intake-column-candidate_id = اس فرد کے لیے آپ کا اپنا نمبر۔ ہر ایک کا الگ ہو اور کبھی نہ بدلے۔ ای میل ہو تو خالی چھوڑ سکتے ہیں۔
    .heading = امیدوار نمبر
intake-column-name = فرد کا پورا نام، جیسا Upwork پروفائل پر ہے۔
    .heading = پورا نام
intake-column-email = وہ پتہ جہاں رپورٹ جائے گی۔
    .heading = ای میل
intake-column-country = وہ ملک جہاں فرد رہتا ہے۔
    .heading = ملک
    .example = پاکستان
intake-column-over_18 = کیا فرد 18 سال یا اس سے بڑا ہے؟ Upwork کم عمر کو نہیں لیتا۔
    .heading = 18 سال سے زیادہ
intake-column-report_language = وہ زبان جس میں فرد رپورٹ پڑھنا چاہے گا۔
    .heading = رپورٹ کی زبان
    .example = اردو
intake-column-title = Upwork پروفائل کا ٹائٹل، لفظ بہ لفظ۔
    .heading = پروفائل ٹائٹل
    .example = Brand designer for small food companies
intake-column-overview = Upwork پروفائل کا پورا خلاصہ، لفظ بہ لفظ۔ Alt+Enter سے نئی سطر شروع ہوتی ہے۔
    .heading = پروفائل کا خلاصہ
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = Upwork پر چنا گیا مرکزی زمرہ۔
    .heading = زمرہ
intake-column-types_of_work = Upwork پر چنی گئی کام کی اقسام۔ فہرست سے ایک چنیں، یا کئی لکھیں، درمیان میں ; لگا کر۔
    .heading = کام کی اقسام
intake-column-skills = پروفائل کی تمام مہارتیں، درمیان میں ; لگا کر۔
    .heading = مہارتیں
intake-column-experience_level = Upwork پر چنی گئی سطح: Entry، Intermediate یا Expert۔
    .heading = تجربے کی سطح
intake-column-hourly_rate = پروفائل پر فی گھنٹہ ریٹ، عدد میں۔
    .heading = فی گھنٹہ ریٹ
intake-column-currency = فی گھنٹہ ریٹ کی کرنسی، تین حروف میں۔
    .heading = کرنسی
intake-column-suggested_rate_low = Upwork کی تجویز کردہ حد کا نچلا سرا، اگر دکھایا جائے۔
    .heading = تجویز کردہ کم ریٹ
intake-column-suggested_rate_high = Upwork کی تجویز کردہ حد کا اوپری سرا، اگر دکھایا جائے۔
    .heading = تجویز کردہ زیادہ ریٹ
intake-column-photo = کیا پروفائل پر تصویر ہے؟ یہ بھی بتا سکتے ہیں کہ اس میں کیا ہے، جیسے “لوگو”۔
    .heading = تصویر
intake-column-video = کیا پروفائل پر ویڈیو ہے؟
    .heading = ویڈیو
intake-column-linked_accounts = پروفائل سے منسلک اکاؤنٹس، درمیان میں ; لگا کر۔ نہ ہوں تو “کوئی نہیں” لکھیں۔
    .heading = منسلک اکاؤنٹس
intake-column-skill_tests = وہ ٹیسٹ جو فرد نے پاس کیے، درمیان میں ; لگا کر۔ نہ ہوں تو “کوئی نہیں” لکھیں۔
    .heading = مہارت کے ٹیسٹ
    .example = کوئی نہیں
intake-column-languages = پروفائل پر زبانیں، درمیان میں ; لگا کر۔
    .heading = زبانیں
    .example = اردو; English
intake-column-job_answers = پچھلی رپورٹ نے ملازمتوں کے بارے میں جو پوچھا اس کے جواب، ہر سطر میں ایک، ملازمت کے نمبر کے ساتھ۔
    .heading = ملازمتوں کے جواب
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = پروفائل پر دیگر تجربہ، جیسے رضاکارانہ کام۔ ہر سطر میں ایک۔
    .heading = دیگر تجربہ
    .example = شہر کی فوڈ مارکیٹ میں رضاکار، 2021 سے
intake-column-submitted_on = وہ دن جب پروفائل آخری بار Upwork کو بھیجا گیا، سال-مہینہ-دن۔
    .heading = جمع کرانے کی تاریخ
intake-column-submission_status = پروفائل اب کہاں ہے۔
    .heading = درخواست کی حیثیت
intake-column-upwork_feedback = Upwork کا جواب، لفظ بہ لفظ۔
    .heading = Upwork کا جواب
intake-column-contested = پچھلی رپورٹ میں جس سے آپ متفق نہیں: اس کے ساتھ لکھا کوڈ اور وجہ، ہر سطر میں ایک۔ ایک انسان اسے دیکھے گا۔
    .heading = میں متفق نہیں
    .example = T-03: میرا ٹائٹل میرا پیشہ بتاتا ہے؛ میرے شعبے کے کلائنٹ یہی تلاش کرتے ہیں۔
intake-column-contact_phone = وہ نمبر جس پر کوچ پیغام لکھ سکے، + اور ملک کے کوڈ کے ساتھ۔ صرف اگر فرد چاہے۔
    .heading = پیغامات کے لیے فون
intake-column-contact_consent = کیا فرد نے فون پر پیغامات کے لیے ہاں کہی ہے؟ ہاں کے بغیر کوئی نہیں لکھتا۔
    .heading = کیا ہم آپ کو پیغام بھیج سکتے ہیں
intake-column-signed_up_on = وہ دن جب فرد نے Upwork پر اکاؤنٹ بنایا، یا “ہاں” اگر دن معلوم نہ ہو۔
    .heading = اپ ورک اکاؤنٹ بنانے کی تاریخ
intake-column-signed_up_proof = کون بتا سکتا ہے: لنک، یا “دیکھا” اور نام۔
    .heading = رجسٹریشن کا ثبوت
    .example = کوچ کم نے دیکھا
intake-column-approved_on = وہ دن جب Upwork نے پروفائل منظور کیا، یا “ہاں”۔
    .heading = منظوری کی تاریخ
intake-column-approved_proof = کون بتا سکتا ہے: پروفائل کا لنک، یا “دیکھا” اور نام۔
    .heading = منظوری کا ثبوت
intake-column-first_bid_on = پہلی تجویز کا دن، یا “ہاں”۔
    .heading = پہلی تجویز کی تاریخ
intake-column-first_bid_proof = کون بتا سکتا ہے: لنک، یا “دیکھا” اور نام۔
    .heading = پہلی تجویز کا ثبوت
    .example = کوچ کم نے دیکھا
intake-column-first_job_on = وہ دن جب Upwork پر پہلا کام ملا، یا “ہاں”۔
    .heading = پہلا کام ملنے کی تاریخ
intake-column-first_job_proof = کون بتا سکتا ہے: لنک، یا “دیکھا” اور نام۔
    .heading = پہلے کام کا ثبوت
    .example = کوچ کم نے دیکھا
intake-column-earned = اب تک Upwork پر کل کمائی، عدد میں۔
    .heading = کل کمائی
intake-column-earned_currency = کمائی کی کرنسی، تین حروف میں۔
    .heading = کمائی کی کرنسی
intake-column-earned_on = پہلی رقم کا دن، یا “ہاں”۔
    .heading = پہلی کمائی کی تاریخ
intake-column-earned_proof = کون بتا سکتا ہے: لنک، یا “دیکھا” اور نام۔
    .heading = کمائی کا ثبوت
    .example = کوچ کم نے دیکھا
intake-column-coach = اس فرد کی دیکھ بھال کون کرتا ہے۔
    .heading = کوچ
    .example = کوچ کم
intake-column-cohort = وہ گروپ جس میں یہ فرد ہے۔
    .heading = گروپ
    .example = بہار
intake-column-coach_note = کوچ کا فرد کے نام نوٹ۔ یہ رپورٹ میں چھپتا ہے۔
    .heading = کوچ کا نوٹ
    .example = نئے ٹائٹل پر اچھا کام!
intake-column-send = کیا رپورٹ ای میل کی جائے؟ “روکیں” اسے روک لیتا ہے۔
    .heading = بھیجیں
intake-column-part_id = فرد کا امیدوار نمبر، جیسا اس کی اپنی قطار میں ہے۔ یا ای میل بھریں۔
    .heading = امیدوار نمبر
intake-column-part_email = فرد کا ای میل، جیسا اس کی اپنی قطار میں ہے۔ نمبر ہو تو ضروری نہیں۔
    .heading = ای میل
intake-column-job_role = فرد وہاں کیا تھا۔ اپنے منصوبے، رضاکارانہ اور فری لانس کام بھی شمار ہیں۔
    .heading = عہدہ
    .example = گرافک ڈیزائنر
intake-column-job_company = کہاں، یا کس کے لیے۔
    .heading = کمپنی
    .example = Sunny Print Shop
intake-column-job_from = سال اور مہینہ جب شروع ہوا، جیسے 2019-03۔
    .heading = سے
intake-column-job_to = سال اور مہینہ جب ختم ہوا، جیسے 2022-08۔ جاری ہو تو “تاحال” لکھیں۔
    .heading = تک
intake-column-job_description = فرد نے وہاں کیا کیا، ایک دو جملوں میں۔
    .heading = تفصیل
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = کیا فرد نے وہاں وہی کیا جو اب پیش کرتا ہے؟ خالی چھوڑیں تو reportgen دیکھے گا۔
    .heading = متعلقہ
intake-column-study_school = سکول، یونیورسٹی یا کورس کرانے والا ادارہ۔
    .heading = ادارہ
    .example = Lisbon School of Design
intake-column-study_award = ڈگری، ڈپلومہ یا کورس۔
    .heading = ڈگری
    .example = گرافک ڈیزائن میں ڈپلومہ
intake-column-study_from = شروع کا سال۔
    .heading = سے
intake-column-study_to = ختم ہونے کا سال۔
    .heading = تک
intake-column-study_description = کس بارے میں تھا، اور پیش کیے گئے کام میں کیسے مدد دیتا ہے۔
    .heading = تفصیل
    .example = ٹائپوگرافی، پرنٹ اور پیکیجنگ۔
intake-column-piece_title = کام کا مختصر عنوان۔
    .heading = عنوان
    .example = Labels for a jam maker
intake-column-piece_link = جہاں اسے دیکھا جا سکے، لنک میں۔
    .heading = لنک
intake-column-piece_description = یہ کیا دکھاتا ہے اور فرد کا حصہ کیا تھا۔
    .heading = تفصیل
    .example = چھ لیبل، پہلے خاکے سے پرنٹ تک۔
intake-column-certificate_name = سرٹیفکیٹ کا نام۔
    .heading = سرٹیفکیٹ
intake-column-certificate_issuer = کس نے دیا۔
    .heading = جاری کرنے والا
intake-column-certificate_date = سال اور مہینہ، جیسے 2024-05۔
    .heading = تاریخ
intake-column-attempt_date = اس درخواست کا دن، سال-مہینہ-دن۔
    .heading = جمع کرانے کی تاریخ
intake-column-attempt_status = اس کا کیا نتیجہ نکلا۔
    .heading = نتیجہ
intake-column-attempt_feedback = Upwork کا جواب، لفظ بہ لفظ۔
    .heading = Upwork کا جواب
intake-column-attempt_title = اس وقت پروفائل کا ٹائٹل۔
    .heading = پروفائل ٹائٹل
    .example = Designer
intake-column-attempt_overview = اس وقت پروفائل کا خلاصہ، پورا۔
    .heading = پروفائل کا خلاصہ
    .example = I design logos and labels.
intake-column-attempt_category = اس وقت چنا گیا زمرہ۔
    .heading = زمرہ
intake-column-attempt_types = اس وقت چنی گئی کام کی اقسام، درمیان میں سیمی کولن۔
    .heading = کام کی اقسام
intake-column-attempt_skills = اس وقت درج مہارتیں، درمیان میں سیمی کولن۔
    .heading = مہارتیں
intake-column-attempt_level = اس وقت چنی گئی تجربے کی سطح۔
    .heading = تجربے کی سطح
intake-column-attempt_rate = اس وقت پروفائل کا فی گھنٹہ ریٹ، عدد میں۔
    .heading = فی گھنٹہ ریٹ

form-title = آپ کا Upwork پروفائل

form-group-person = آپ
form-group-profile = آپ کا پروفائل
form-group-rate = آپ کا ریٹ
form-group-extras = آپ کے پروفائل کا مزید
form-group-employment = آپ کی ملازمتیں
form-group-education = آپ کی تعلیم
form-group-portfolio = آپ کے کام کے نمونے
form-group-certifications = آپ کے سرٹیفکیٹ
form-group-submission = منظوری کے لیے آپ کی درخواستیں
form-group-contact = فون پر پیغامات
form-group-outcome = اس کا نتیجہ
form-group-consent = آپ کی رضامندی

form-entry-employment = ملازمت { $number }: { $what }
form-entry-education = تعلیم { $number }: { $what }
form-entry-portfolio = پراجیکٹ { $number }: { $what }
form-entry-certifications = سرٹیفکیٹ { $number }: { $what }

form-address = براہ کرم ایک ای میل پتہ لکھیں۔

form-consent = میں متفق ہوں کہ میرے جواب محفوظ کیے جائیں اور میرے پروفائل کی رپورٹ میں استعمال ہوں

form-list = یہ سوال { $program } میں ویسے ہی نقل کریں جیسے لکھے ہیں: یوں جواب بغیر نقشے کے پڑھے جاتے ہیں۔

form-needed = لازمی

form-kind-line = { $form ->
    [microsoft] متن
   *[other] مختصر جواب
}
form-kind-text = { $form ->
    [microsoft] متن، لمبا جواب
   *[other] پیراگراف
}
form-kind-email = { $form ->
    [microsoft] متن
   *[other] مختصر جواب، ای میل پتہ
}
form-kind-day = تاریخ
form-kind-number = { $form ->
    [microsoft] متن، عدد
   *[other] مختصر جواب، عدد
}
form-kind-one = { $form ->
    [microsoft] انتخاب
   *[other] کئی میں سے ایک
}
form-kind-several = { $form ->
    [microsoft] انتخاب، کئی جواب
   *[other] چیک باکس
}
