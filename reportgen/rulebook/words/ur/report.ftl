# The report a candidate reads: everything but the checks' own findings.

report-document = پروفائل رپورٹ
report-date = { $day } { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = آج
report-month-1 = جنوری
    .short = جنوری
report-month-2 = فروری
    .short = فروری
report-month-3 = مارچ
    .short = مارچ
report-month-4 = اپریل
    .short = اپریل
report-month-5 = مئی
    .short = مئی
report-month-6 = جون
    .short = جون
report-month-7 = جولائی
    .short = جولائی
report-month-8 = اگست
    .short = اگست
report-month-9 = ستمبر
    .short = ستمبر
report-month-10 = اکتوبر
    .short = اکتوبر
report-month-11 = نومبر
    .short = نومبر
report-month-12 = دسمبر
    .short = دسمبر

report-no-title = ابھی کوئی عنوان نہیں

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = ابھی کوئی اسکور نہیں
    .on_hold = فی الحال کوئی اسکور نہیں
report-checks-made = { $all } میں سے { $made } جانچیں ہو سکیں
report-ruler = تیاری 100 میں سے { $readiness }: { $band }۔
    .before = پہلے: { $label }۔
    .after = { $label }۔
    .span = سب کچھ معلوم ہوتا تو یہ { $lowest } اور { $highest } کے درمیان ہوتی۔
report-mark = { $points }
    .today = آج { $points }
    .before = { $date } کو { $points }
    .after = { $stage ->
        [waiting] ان مراحل کے بعد { $points }
       *[other] آج رات کے بعد { $points }
    }
report-day-month = { $day } { $month }
report-range = { $readiness } اُس سے بنا ہے جو آپ کے فارم میں نظر آتا ہے۔ ہم یہ نہیں دیکھ سکے: { $missing }۔ اس کے ساتھ اسکور { $lowest } اور { $highest } کے درمیان ہوگا۔
report-held = { $count ->
    [one] اسکور کچھ بھی ہو، ایک چیز آپ کو روک رہی ہے:
    [2] اسکور کچھ بھی ہو، دو چیزیں آپ کو روک رہی ہیں:
    [3] اسکور کچھ بھی ہو، تین چیزیں آپ کو روک رہی ہیں:
   *[other] اسکور کچھ بھی ہو، { $count } چیزیں آپ کو روک رہی ہیں:
}
report-mended = { $pin }
    .step = مرحلہ { $pin }
    .next = { $pin }، نیچے
report-unseen = اگلے درجے کے لیے ہمیں یہ بھی دیکھنا ہوگا: { $checks }۔
report-to-rewrite = صرف اسکور اگلے درجے کے لیے کافی ہوتا؛ مگر پہلے یہ نئے سرے سے لکھنا ضروری ہے: { $checks }۔

report-of-hundred = 100 میں سے

# ---- What changed

report-changed = { $date } سے اب تک
    .up = { $points ->
        [one] { $points } پوائنٹ کا اضافہ
       *[other] { $points } پوائنٹس کا اضافہ
    }
    .down = { $points ->
        [one] { $points } پوائنٹ کی کمی
       *[other] { $points } پوائنٹس کی کمی
    }
    .same = وہی اسکور
    .what = کیا بدلا
    .rules = اس کے بعد سے اصول بدل گئے ہیں۔
    .trend = { $count } رپورٹیں: { $first } سے { $last } تک۔
report-cause-you_changed = جو آپ نے بدلا
report-cause-rules_changed = کیونکہ اصول بدل گئے
report-cause-we_see_more = کیونکہ اب ہمیں زیادہ نظر آتا ہے، یا کم
report-cause-another_stage = کیونکہ آپ اب ایک اور مرحلے پر ہیں
report-others = اب پچھلی بار سے مختلف جانچیں گنی جاتی ہیں
report-move = { $check }: “{ $before }” سے “{ $after }”
    .good = { $check }: اب “{ $after }”
    .same = { $check }: اب بھی “{ $after }”

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] یہ مرحلہ تیار رکھیں
        [2] یہ دو مرحلے تیار رکھیں
        [3] یہ تین مرحلے تیار رکھیں
       *[other] یہ { $count } مرحلے تیار رکھیں
    }
   *[other] { $count ->
        [one] آج رات: ایک مرحلہ
        [2] آج رات: دو مرحلے
        [3] آج رات: تین مرحلے
       *[other] آج رات: { $count } مرحلے
    }
}، { $time }
    .meanwhile = ساتھ ہی ساتھ: { $count ->
        [one] ایک مرحلہ
        [2] دو مرحلے
        [3] تین مرحلے
       *[other] { $count } مرحلے
    }، { $time }
report-way = { $before } ← { $after }
report-now = اب
report-paste = چسپاں کریں
report-unit = { $points ->
    [one] پوائنٹ
   *[other] پوائنٹس
}
report-next = اس کے بعد، جب وہ ہو جائے
    .first = جو درست کرنا باقی ہے
report-go-on = مرحلہ { $step } جاری رکھیں
    .fix = اس کے پوائنٹس تھوڑے تھوڑے کر کے آتے ہیں: یہ آپ کے ہوں گے جب کوئی اگلی رپورٹ اس میں سے مزید دیکھے گی۔
report-wanted = { $count ->
    [one] ہمیں یہ ایک چیز بھیجیں
    [2] ہمیں یہ دو چیزیں بھیجیں
    [3] ہمیں یہ تین چیزیں بھیجیں
   *[other] ہمیں یہ { $count } چیزیں بھیجیں
}
    .waiting = { $count ->
        [one] { $count } جانچ منتظر ہے
       *[other] { $count } جانچیں منتظر ہیں
    }
    .then = پھر ہم تمام { $count } جانچیں کر سکیں گے

report-blocker = آپ کو روک رہا ہے
report-points = { $points ->
    [0] 1 پوائنٹ سے کم
    [one] ‎+{ $points } پوائنٹ
   *[other] ‎+{ $points } پوائنٹس
}
report-minutes = { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
}
report-hours = { $hours ->
    [one] تقریباً { $hours } گھنٹہ
   *[other] تقریباً { $hours } گھنٹے
}
report-where = آپ کے خانے “{ $field }” میں
    .entry = آپ کے خانے “{ $field }” میں، اندراج { $number }
report-more = اور { $count } مزید

# ---- Already right

report-strengths = جو پہلے سے درست ہے

# ---- The profile as a client meets it

report-profile = آپ کا پروفائل جیسا کلائنٹ کو نظر آتا ہے
report-pin-step = { $step }: مرحلہ { $number }
report-fold = یہاں تعارف کٹ جاتا ہے۔ { $count ->
    [one] کھولنے پر مزید { $count } حرف آتا ہے۔
   *[other] کھولنے پر مزید { $count } حروف آتے ہیں۔
}
    .shown = یہاں تعارف کٹ جاتا ہے۔ { $count ->
        [one] کھولنے پر مزید { $count } حرف آتا ہے:
       *[other] کھولنے پر مزید { $count } حروف آتے ہیں:
    }
report-photo = { $state ->
    [missing] تصویر نہیں
    [unknown] تصویر؟
    [logo] لوگو
    [drawing] ڈرائنگ
    [generated] AI کی بنائی ہوئی
    [stock] آپ نہیں
    [group] گروپ
   *[other] تصویر
}
report-an-hour = { $amount } فی گھنٹہ

# ---- All checks

report-checks = تمام { $count } جانچیں
    .points = تمام { $count } جانچیں: { $points ->
        [one] { $points } پوائنٹ مل سکتا ہے
       *[other] { $points } پوائنٹس مل سکتے ہیں
    }
report-by-coach = آپ کے کوچ نے { $check } کو “{ $status }” قرار دیا: { $reason }
report-signed = { $name }، آپ کے کوچ
    .nobody = آپ کے کوچ

report-gain = ‎+{ $points }
    .little = ‎<1
report-trial = آزمائشی، اسکور میں شامل نہیں
report-your-coach = آپ کے کوچ کا فیصلہ

# ---- What it rests on

report-rate = پیمانے پر آپ کا ریٹ
    .you = آپ فی گھنٹہ مانگتے ہیں
    .suggested = Upwork آپ کو تجویز کرتا ہے
    .asking = “{ $skill }” رکھنے والے دس میں سے آٹھ مانگتے ہیں
    .market = آپ کے زمرے میں کلائنٹ پیش کرتے ہیں، ہفتہ وار اوسط
    .source = ماخذ: { SOURCE($source) }۔
    .source-date = ماخذ: { SOURCE($source) }، ‏{ $date }۔
report-meter = پروفائل کتنا مکمل ہے، Upwork کے حساب سے: ‏{ $total }%
    .there = موجود: { $items }۔
    .lacking = ابھی بھرنا باقی: { $items }۔
    .route = اوپر جانے کا مختصر ترین راستہ: { $items }۔
    .step = { $step } ‎+{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = اسکور کس پر قائم ہے

report-theme-first_impression = پہلا تاثر
report-theme-substance = مواد
report-theme-proof = ثبوت
report-theme-market = مارکیٹ
report-theme-other = مزید جانچیں
# ---- Narrower offers, built from the person's own work
report-options = مارکیٹ سے مطابقت: وہ پیشکشیں جن کی تائید آپ کا اپنا کام کرتا ہے
    .title = عنوان (Title)
    .opening = آغاز
    .lead = یہ انتخاب ہیں، وعدے نہیں۔ الفاظ آپ کے اپنے ہیں؛ جو کچھ [بریکٹ] میں ہے وہ صرف آپ بھر سکتے ہیں۔
    .word = { $titles ->
        [0] “{ $word }” فری لانسرز کے { NUMBER($of) } عنوانات میں سے 5 سے کم میں ہے۔
       *[other] “{ $word }” فری لانسرز کے { NUMBER($of) } عنوانات میں سے { NUMBER($titles) } میں ہے۔
    }
    .demand = { $category } میں کلائنٹس نے چھ ہفتوں میں { NUMBER($posts) } کام پوسٹ کیے۔
    .tool = ہم نے جو { NUMBER($of) } پوسٹیں گنیں ان میں سے { NUMBER($posts) } میں { $tool } کا نام ہے۔
    .sources = عنوانات: { SOURCE($titles_source) }، ‏{ DAY($titles_as_of) }۔ پوسٹ کیے گئے کام: { SOURCE($demand_source) }، ‏{ DAY($demand_as_of) } تک، { SOURCE($licence) }۔
    .tools_source = پوسٹوں میں ٹولز: { SOURCE($source) }، ‏{ DAY($as_of) }۔

report-timeline = ہم نے آپ کی ملازمتیں یوں پڑھیں
    .other = دوسرا کام
    .unclear = کیا یہ آپ کے شعبے کا ہے؟
    .unread = تاریخیں ہم پر واضح نہیں
    .open = { $start } – اختتام درج نہیں
    .wrong = کیا کچھ غلط پڑھا گیا ہے؟ اگلے فارم کے کالم “Job answers” میں لکھیں، مثلاً “‎2: 2019-03 to 2022-08‎”، یا اپنے کوچ کو بتائیں۔
    .months = { $months ->
        [one] اس شعبے میں { $months } مہینہ
       *[other] اس شعبے میں { $months } مہینے
    }
    .years = { $years ->
        [one] اس شعبے میں { $years } سال
       *[other] اس شعبے میں { $years } سال
    }
    .job = ملازمت
    .when = کب
    .picture = وقت کی لکیر پر
    .no-dates = تاریخیں درج نہیں
report-questions = جو ہم آپ کی ملازمتوں سے نہیں جان سکے
    .lead = اگلے فارم کے کالم “Job answers” میں جواب دیں، ہر جواب الگ سطر میں۔ جو ہم نہ پڑھ سکیں وہ کبھی آپ کے خلاف نہیں گنا جاتا۔
    .when = ملازمت { $job }، { $named }: کس مہینے سے کس مہینے تک؟ اپنے مہینوں کے ساتھ لکھیں “‎{ $job }: 2019-03 to 2022-08‎”۔
    .end = ملازمت { $job }، { $named }: کیا یہ جاری ہے؟ لکھیں “‎{ $job }: present‎”، یا ختم ہونے کے مہینے کے ساتھ “‎{ $job }: until 2022-08‎”۔
    .relevant = ملازمت { $job }، { $named }: کیا آپ نے وہاں وہی کام کیا جو آپ اب پیش کرتے ہیں؟ لکھیں “‎{ $job }: yes‎” یا “‎{ $job }: no‎”۔

# ---- What Upwork wrote

report-letter = Upwork نے لکھا
    .dated = { $date } کو آپ نے جو بھیجا تھا اس کے بارے میں Upwork نے لکھا
report-letter-step = { $count ->
    [one] مرحلہ { $numbers } اس کا جواب ہے۔
   *[other] مرحلے { $numbers } اس کا جواب ہیں۔
}
report-letter-next = نیچے { $letters } دیکھیں۔
report-letter-unseen = آپ کے فارم میں کچھ درست کرنے کو نظر نہیں آتا ({ $checks })۔ اس لیے خود Upwork پر اپنا پروفائل دیکھیں۔

# ---- Submissions

report-submissions = کیا بھیجا گیا اور کیا جواب آیا
report-column-date = تاریخ
report-column-answer = جواب
report-column-tried = کس کے ساتھ بھیجا گیا
report-column-feedback = Upwork نے کیا لکھا
report-attempt-not_submitted = نہیں بھیجا گیا
report-attempt-submitted = انتظار میں
report-attempt-declined = مسترد
report-attempt-approved = منظور
report-attempt-left = چھوڑ دیا
report-attempt-suspended = اکاؤنٹ معطل
report-attempt-duplicate_account = دوسرا اکاؤنٹ
report-attempt-identity = شناخت کی تصدیق باقی
report-attempt-none = معلوم نہیں
report-no-date = تاریخ معلوم نہیں
report-tried-unknown = جو بھیجا گیا تھا وہ ریکارڈ میں نہیں۔
report-tried-changed = پچھلی کوشش سے بدلا: { $fields }۔
report-since-answer = آخری بار مسترد ہونے کے بعد بدلا: { $fields }۔
    .nothing = آخری بار مسترد ہونے کے بعد ان میں سے کچھ نہیں بدلا۔
report-untried = اب تک ہر کوشش میں ایک جیسا، اور اب بھی: { $fields }۔ جہاں کوئی دوسرا انتخاب بھی آپ کے بارے میں اتنا ہی سچ ہو، وہ آزمانے کے لیے ایک نئی چیز ہے۔
report-level-entry = ابتدائی (Entry level)
report-level-intermediate = درمیانی (Intermediate)
report-level-expert = ماہر (Expert)
report-tried-rate = ‎{ $amount } USD‎ فی گھنٹہ

# ---- Unseen, method

report-method = اسکور کیسے بنتا ہے
    .about = اس رپورٹ کے بارے میں
    .says = ہر جانچ 0 سے 100 تک اسکور دیتی ہے اور اس کا ایک وزن ہے۔ تیاری ان جانچوں کی وزنی اوسط ہے جو ہم کر سکے؛ جو ہم نہیں جانچ سکے وہ نہ آپ کے حق میں گنا جاتا ہے نہ خلاف۔ درجے { $ready }، { $nearly } اور { $needs } سے شروع ہوتے ہیں۔
    .weights = اس رپورٹ کی سب سے بھاری جانچیں: { $checks }۔
    .blockers = چند چیزیں، جیسے عنوان کا نہ ہونا یا متن میں رابطے کی تفصیلات، پروفائل کو روک دیتی ہیں چاہے اسکور کچھ بھی ہو۔
    .on_hold = اس بار آپ کے پروفائل میں کچھ نہیں جانچا گیا، نہ آپ کے حق میں نہ خلاف۔ جب معاملہ طے ہو جائے اور آپ کا فارم یہ بتا دے تو اگلی رپورٹ سب کچھ پھر سے دیکھے گی۔
    .promise = کوئی وعدہ نہیں کر سکتا کہ Upwork پروفائل منظور کرے گا: بہت اچھا پروفائل بھی مسترد ہو سکتا ہے۔ یہ رپورٹ صرف یہ بتاتی ہے کہ کس چیز سے منظوری کا امکان بڑھتا ہے۔
    .codes = کسی نکتے کے ساتھ لکھا کوڈ، جیسے { $code }، اس کا نام ہے۔ اگر آپ کسی سے متفق نہ ہوں تو اپنے کوچ کو اس کا کوڈ اور وجہ بتائیں: ایک انسان اسے دیکھے گا، اور آپ کی بات سے آپ کا کوئی نقصان نہیں ہوگا۔
    .rulebook = اصولوں کی کتاب { $name }، ورژن { $version }۔ { $date } کی رپورٹ۔

report-unseen-title = جو ہم نہیں جانچ سکے
    .lead = یہاں کچھ بھی آپ کے خلاف نہیں گنا جاتا۔ اسے بھر دیں تو ہم آپ کو زیادہ بتا سکیں گے۔
    .span = یہ سب معلوم ہوتا تو آپ کا اسکور { $lowest } اور { $highest } کے درمیان ہوتا۔
report-unseen-fields = فارم میں ان کا کوئی قابلِ فہم جواب نہیں: { $fields }۔
    .error = اس جانچ میں ہماری طرف سے کچھ خرابی ہوئی۔ ہم اسے دیکھ رہے ہیں۔
