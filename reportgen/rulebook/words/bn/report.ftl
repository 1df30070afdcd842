# The report a candidate reads: everything but the checks' own findings.

report-document = প্রোফাইল রিপোর্ট
report-date = { $day } { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = আজ
report-month-1 = জানুয়ারি
    .short = জানু
report-month-2 = ফেব্রুয়ারি
    .short = ফেব
report-month-3 = মার্চ
    .short = মার্চ
report-month-4 = এপ্রিল
    .short = এপ্রিল
report-month-5 = মে
    .short = মে
report-month-6 = জুন
    .short = জুন
report-month-7 = জুলাই
    .short = জুলাই
report-month-8 = আগস্ট
    .short = আগস্ট
report-month-9 = সেপ্টেম্বর
    .short = সেপ্ট
report-month-10 = অক্টোবর
    .short = অক্টো
report-month-11 = নভেম্বর
    .short = নভে
report-month-12 = ডিসেম্বর
    .short = ডিসে

report-no-title = এখনো শিরোনাম নেই

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = এখনো স্কোর নেই
    .on_hold = আপাতত স্কোর নেই
report-checks-made = { $all }টির মধ্যে { $made }টি যাচাই করা গেছে
report-ruler = প্রস্তুতি 100-এর মধ্যে { $readiness }: { $band }।
    .before = আগে: { $label }।
    .after = { $label }।
    .span = সব জানা থাকলে এটি { $lowest } থেকে { $highest } হতো।
report-mark = { $points }
    .today = আজ { $points }
    .before = { $date } তারিখে { $points }
    .after = { $stage ->
        [waiting] এই পদক্ষেপগুলোর পরে
       *[other] আজ রাতের পরে
    } { $points }
report-day-month = { $day } { $month }
report-range = { $readiness } আপনার ফর্ম যা দেখায়, তা থেকে। আমরা দেখতে পাইনি: { $missing }। সেটিসহ স্কোর { $lowest } থেকে { $highest } হবে।
report-held = { $count ->
    [one] স্কোর যা-ই হোক, একটি বিষয় আপনাকে আটকে রাখছে:
    [2] স্কোর যা-ই হোক, দুটি বিষয় আপনাকে আটকে রাখছে:
    [3] স্কোর যা-ই হোক, তিনটি বিষয় আপনাকে আটকে রাখছে:
   *[other] স্কোর যা-ই হোক, { $count }টি বিষয় আপনাকে আটকে রাখছে:
}
report-mended = { $pin }
    .step = পদক্ষেপ { $pin }
    .next = { $pin }, আরও নিচে
report-unseen = পরের ধাপের জন্য আমাদের এটিও দেখতে হবে: { $checks }।
report-to-rewrite = পরের ধাপের জন্য শুধু স্কোরটুকু যথেষ্ট হতো; তবে আগে এটি নতুন করে লিখতে হবে: { $checks }।

report-of-hundred = 100-এর মধ্যে

# ---- What changed

report-changed = { $date } থেকে
    .up = { $points ->
        [one] { $points } পয়েন্ট বেড়েছে
       *[other] { $points } পয়েন্ট বেড়েছে
    }
    .down = { $points ->
        [one] { $points } পয়েন্ট কমেছে
       *[other] { $points } পয়েন্ট কমেছে
    }
    .same = স্কোর একই আছে
    .what = কী বদলেছে
    .rules = তখন থেকে নিয়ম বদলেছে।
    .trend = { $count }টি রিপোর্ট: { $first } থেকে { $last }।
report-cause-you_changed = আপনি যা বদলেছেন
report-cause-rules_changed = নিয়ম বদলেছে বলে
report-cause-we_see_more = আমরা এখন বেশি, বা কম, দেখি বলে
report-cause-another_stage = আপনি এখন অন্য পর্যায়ে আছেন বলে
report-others = এবার গতবারের চেয়ে অন্য যাচাই গোনা হয়েছে
report-move = { $check }: { $before } থেকে { $after }
    .good = { $check }: এখন { $after }
    .same = { $check }: এখনো { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] এই পদক্ষেপটি তৈরি রাখুন
        [2] এই দুটি পদক্ষেপ তৈরি রাখুন
        [3] এই তিনটি পদক্ষেপ তৈরি রাখুন
       *[other] এই { $count }টি পদক্ষেপ তৈরি রাখুন
    }
   *[other] { $count ->
        [one] আজ রাতে: একটি পদক্ষেপ
        [2] আজ রাতে: দুটি পদক্ষেপ
        [3] আজ রাতে: তিনটি পদক্ষেপ
       *[other] আজ রাতে: { $count }টি পদক্ষেপ
    }
}, { $time }
    .meanwhile = এর সঙ্গে সঙ্গে: { $count ->
        [one] একটি পদক্ষেপ
        [2] দুটি পদক্ষেপ
        [3] তিনটি পদক্ষেপ
       *[other] { $count }টি পদক্ষেপ
    }, { $time }
report-way = { $before } → { $after }
report-now = এখন
report-paste = পেস্ট
report-unit = { $points ->
    [one] পয়েন্ট
   *[other] পয়েন্ট
}
report-next = সেটি হয়ে গেলে এরপর
    .first = যা ঠিক করা বাকি
report-go-on = পদক্ষেপ { $step } চালিয়ে যান
    .fix = এর পয়েন্ট একটু একটু করে আসে: পরের কোনো রিপোর্ট এর আরও দেখলে এগুলো আপনার।
report-wanted = আমাদের পাঠান { $count ->
    [one] এই একটি জিনিস
    [2] এই দুটি জিনিস
    [3] এই তিনটি জিনিস
   *[other] এই { $count }টি জিনিস
}
    .waiting = { $count ->
        [one] { $count }টি যাচাই অপেক্ষায় আছে
       *[other] { $count }টি যাচাই অপেক্ষায় আছে
    }
    .then = তখন আমরা সব { $count }টি যাচাই করতে পারব

report-blocker = আটকে রাখছে
report-points = { $points ->
    [0] 1 পয়েন্টের কম
    [one] +{ $points } পয়েন্ট
   *[other] +{ $points } পয়েন্ট
}
report-minutes = { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
}
report-hours = { $hours ->
    [one] প্রায় { $hours } ঘণ্টা
   *[other] প্রায় { $hours } ঘণ্টা
}
report-where = “{ $field }” অংশে
    .entry = “{ $field }” অংশে, এন্ট্রি { $number }
report-more = এবং আরও { $count }টি

# ---- Already right

report-strengths = আগে থেকেই ঠিক

# ---- The profile as a client meets it

report-profile = ক্লায়েন্ট আপনার প্রোফাইল যেভাবে দেখেন
report-pin-step = { $step }: পদক্ষেপ { $number }
report-fold = পরিচিতি এখানে কাটা পড়ে। { $count ->
    [one] খুললে আরও { $count }টি অক্ষর দেখা যায়।
   *[other] খুললে আরও { $count }টি অক্ষর দেখা যায়।
}
    .shown = পরিচিতি এখানে কাটা পড়ে। { $count ->
        [one] খুললে আরও { $count }টি অক্ষর দেখা যায়:
       *[other] খুললে আরও { $count }টি অক্ষর দেখা যায়:
    }
report-photo = { $state ->
    [missing] ছবি নেই
    [unknown] ছবি?
    [logo] লোগো
    [drawing] আঁকা ছবি
    [generated] AI-এর তৈরি
    [stock] আপনি নন
    [group] দলের ছবি
   *[other] ছবি
}
report-an-hour = ঘণ্টায় { $amount }

# ---- All checks

report-checks = সব { $count }টি যাচাই
    .points = { $count }টি যাচাই: { $points ->
        [one] আরও { $points } পয়েন্ট
       *[other] আরও { $points } পয়েন্ট
    }
report-by-coach = আপনার কোচ “{ $check }” রেখেছেন “{ $status }”: { $reason }
report-signed = { $name }, আপনার কোচ
    .nobody = আপনার কোচ

report-gain = +{ $points }
    .little = <1
report-trial = পরীক্ষামূলক, স্কোরে গোনা হয় না
report-your-coach = আপনার কোচের কথা

# ---- What it rests on

report-rate = মাপকাঠিতে আপনার রেট
    .you = আপনি চান, ঘণ্টায়
    .suggested = Upwork আপনাকে যা বলে
    .asking = “{ $skill }” থাকা দশজনের আটজন চান
    .market = আপনার ক্যাটাগরিতে ক্লায়েন্টরা দেন, সপ্তাহের গড়
    .source = উৎস: { SOURCE($source) }।
    .source-date = উৎস: { SOURCE($source) }, { $date }।
report-meter = পূর্ণতা, Upwork-এর হিসাবে: { $total } %
    .there = আছে: { $items }।
    .lacking = পূরণ বাকি: { $items }।
    .route = ওপরে ওঠার সবচেয়ে ছোট পথ: { $items }।
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = স্কোরের ভিত্তি কী

report-theme-first_impression = প্রথম ধারণা
report-theme-substance = বিষয়বস্তু
report-theme-proof = প্রমাণ
report-theme-market = বাজার
report-theme-other = আরও যাচাই
# ---- Narrower offers, built from the person's own work
report-options = বাজারের সঙ্গে মিল: আপনার নিজের কাজ যে সেবাগুলো প্রমাণ করে
    .title = শিরোনাম
    .opening = শুরু
    .lead = এগুলো বেছে নেওয়ার জন্য, প্রতিশ্রুতি নয়। কথাগুলো আপনার নিজের; [বন্ধনীর] ভেতরে যা আছে, তা শুধু আপনিই পূরণ করতে পারেন।
    .word = { $titles ->
        [0] ফ্রিল্যান্সারদের { NUMBER($of) }টি শিরোনামের মধ্যে 5টিরও কমে “{ $word }” আছে।
       *[other] ফ্রিল্যান্সারদের { NUMBER($of) }টি শিরোনামের মধ্যে { NUMBER($titles) }টিতে “{ $word }” আছে।
    }
    .demand = { $category }-এ ক্লায়েন্টরা ছয় সপ্তাহে { NUMBER($posts) }টি কাজ পোস্ট করেছেন।
    .tool = আমাদের গোনা { NUMBER($of) }টি পোস্টের মধ্যে { NUMBER($posts) }টিতে { $tool }-এর নাম আছে।
    .sources = শিরোনাম: { SOURCE($titles_source) }, { DAY($titles_as_of) }। পোস্ট করা কাজ: { SOURCE($demand_source) }, { DAY($demand_as_of) } পর্যন্ত, { SOURCE($licence) }।
    .tools_source = পোস্টে থাকা টুল: { SOURCE($source) }, { DAY($as_of) }।

report-timeline = আপনার চাকরিগুলো আমরা এভাবে পড়েছি
    .other = অন্য কাজ
    .unclear = এটি কি আপনার ক্ষেত্রের?
    .unread = তারিখগুলো আমাদের কাছে স্পষ্ট নয়
    .open = { $start } – শেষ দেওয়া নেই
    .wrong = কিছু কি ভুল পড়া হয়েছে? পরের ফর্মের “Job answers” কলামে লিখুন, যেমন “2: 2019-03 to 2022-08”, অথবা আপনার কোচকে বলুন।
    .months = { $months ->
        [one] এই ক্ষেত্রে { $months } মাস
       *[other] এই ক্ষেত্রে { $months } মাস
    }
    .years = { $years ->
        [one] এই ক্ষেত্রে { $years } বছর
       *[other] এই ক্ষেত্রে { $years } বছর
    }
    .job = চাকরি
    .when = কখন
    .picture = সময়রেখায়
    .no-dates = তারিখ দেওয়া নেই
report-questions = আপনার চাকরিগুলো থেকে আমরা যা বুঝতে পারিনি
    .lead = পরের ফর্মের “Job answers” কলামে উত্তর দিন, প্রতিটি উত্তর আলাদা লাইনে। আমরা যা পড়তে পারি না, তা কখনো আপনার বিপক্ষে গোনা হয় না।
    .when = চাকরি { $job }, { $named }: কোন মাস থেকে কোন মাস পর্যন্ত? আপনার নিজের মাস দিয়ে লিখুন “{ $job }: 2019-03 to 2022-08”।
    .end = চাকরি { $job }, { $named }: এটি কি চলছে? লিখুন “{ $job }: present”, অথবা যে মাসে শেষ হয়েছে তা দিয়ে “{ $job }: until 2022-08”।
    .relevant = চাকরি { $job }, { $named }: আপনি এখন যে সেবা দেন, সেখানে কি তা-ই করতেন? লিখুন “{ $job }: yes” বা “{ $job }: no”।

# ---- What Upwork wrote

report-letter = Upwork লিখেছে
    .dated = { $date } তারিখে আপনি যা পাঠিয়েছিলেন, তা নিয়ে Upwork লিখেছে
report-letter-step = { $count ->
    [one] পদক্ষেপ { $numbers } এর উত্তর দেয়।
   *[other] পদক্ষেপ { $numbers } এর উত্তর দেয়।
}
report-letter-next = নিচে { $letters } দেখুন।
report-letter-unseen = আপনার ফর্মে ঠিক করার মতো কিছু দেখা যাচ্ছে না ({ $checks })। তাই আপনার প্রোফাইল Upwork-এই দেখুন।

# ---- Submissions

report-submissions = কী পাঠানো হয়েছে, আর কী উত্তর এসেছে
report-column-date = তারিখ
report-column-answer = উত্তর
report-column-tried = যা দিয়ে পাঠানো
report-column-feedback = Upwork কী লিখেছে
report-attempt-not_submitted = পাঠানো হয়নি
report-attempt-submitted = অপেক্ষায়
report-attempt-declined = প্রত্যাখ্যাত
report-attempt-approved = অনুমোদিত
report-attempt-left = ছেড়ে দিয়েছেন
report-attempt-suspended = অ্যাকাউন্ট স্থগিত
report-attempt-duplicate_account = দ্বিতীয় অ্যাকাউন্ট
report-attempt-identity = পরিচয় যাচাই বাকি
report-attempt-none = জানা নেই
report-no-date = তারিখ জানা নেই
report-tried-unknown = কী পাঠানো হয়েছিল, তা নথিতে নেই।
report-tried-changed = আগের চেষ্টা থেকে যা বদলেছে: { $fields }।
report-since-answer = শেষ প্রত্যাখ্যানের পর যা বদলেছে: { $fields }।
    .nothing = শেষ প্রত্যাখ্যানের পর এর কিছুই বদলায়নি।
report-untried = এ পর্যন্ত প্রতি চেষ্টায় একই, এবং এখনো: { $fields }। যেখানে অন্য কোনো পছন্দ আপনার জন্য সমান সত্য, সেখানে সেটিই চেষ্টা করার মতো নতুন কিছু।
report-level-entry = প্রাথমিক (Entry)
report-level-intermediate = মাঝারি (Intermediate)
report-level-expert = বিশেষজ্ঞ (Expert)
report-tried-rate = ঘণ্টায় USD { $amount }

# ---- Unseen, method

report-method = স্কোর কীভাবে হয়
    .about = এই রিপোর্ট সম্পর্কে
    .says = প্রতিটি যাচাই 0 থেকে 100 পর্যন্ত একটি স্কোর দেয় এবং তার একটি ওজন আছে। আমরা যেসব যাচাই করতে পেরেছি, প্রস্তুতি হলো সেগুলোর ওজন ধরা গড়; যা যাচাই করতে পারিনি, তা আপনার পক্ষে বা বিপক্ষে গোনা হয় না। ধাপগুলো শুরু হয় { $ready }, { $nearly } ও { $needs } থেকে।
    .weights = এই রিপোর্টের সবচেয়ে ভারী যাচাই: { $checks }।
    .blockers = কিছু বিষয়, যেমন শিরোনাম না থাকা বা লেখায় যোগাযোগের তথ্য, স্কোর যা-ই হোক প্রোফাইলকে আটকে রাখে।
    .on_hold = এবার আপনার প্রোফাইলের কিছুই যাচাই করা হয়নি, না আপনার পক্ষে, না বিপক্ষে। প্রশ্নটির মীমাংসা হলে এবং আপনার ফর্মে তা লেখা থাকলে, পরের রিপোর্ট সবকিছু আবার দেখবে।
    .promise = Upwork কোনো প্রোফাইল অনুমোদন করবেই, এমন কথা কেউ দিতে পারে না: খুব ভালো প্রোফাইলও প্রত্যাখ্যাত হতে পারে। কী করলে অনুমোদনের সম্ভাবনা বাড়ে, এই রিপোর্ট শুধু সেটুকুই বলে।
    .codes = প্রতিটি বিষয়ের পাশের কোড, যেমন { $code }, সেটির নাম। কোনোটির সঙ্গে একমত না হলে আপনার কোচকে তার কোড ও কারণ বলুন: একজন মানুষ তা দেখবেন, আর বলার জন্য আপনার কিছু কাটা যাবে না।
    .rulebook = নিয়ম { $name }, সংস্করণ { $version }। { $date }-এর রিপোর্ট।

report-unseen-title = আমরা যা যাচাই করতে পারিনি
    .lead = এখানকার কিছুই আপনার বিপক্ষে গোনা হয় না। পূরণ করে দিন, আমরা আপনাকে আরও বলতে পারব।
    .span = এর সব জানা থাকলে আপনার স্কোর { $lowest } থেকে { $highest } হতো।
report-unseen-fields = ফর্মে এগুলোর পড়ার মতো উত্তর নেই: { $fields }।
    .error = এটিতে আমাদের দিকে কিছু গোলমাল হয়েছে। আমরা দেখছি।
