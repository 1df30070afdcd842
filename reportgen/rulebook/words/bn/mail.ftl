# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] { $date }-এর আপনার প্রোফাইল রিপোর্ট
    [one] আপনার প্রোফাইল রিপোর্ট: এরপর করার একটি কাজ
   *[other] আপনার প্রোফাইল রিপোর্ট: এরপর করার { $count }টি কাজ
}
    .test = [{ $id }-এর জন্য পরীক্ষা] { $subject }
mail-hello = প্রিয় { $name },
mail-attached = { $date }-এর আপনার প্রোফাইল রিপোর্ট PDF হিসেবে এই বার্তার সঙ্গে দেওয়া হলো।
mail-preheader = { $of } { $readiness }।
    .up = { $of } { $readiness }, { $points } বেড়েছে।
    .down = { $of } { $readiness }, { $points } কমেছে।
    .none = { $band }।
mail-first = প্রথমে: { $title } ({ $effort })।
    .untimed = প্রথমে: { $title }।
mail-more = আমরা কী দেখেছি, রিপোর্টে তা আপনার নিজের কথায় দেখানো আছে, আর প্রতিটি বিষয় কেন গুরুত্বপূর্ণ তা-ও। কোনো রিপোর্ট অনুমোদনের কথা দিতে পারে না, তবে প্রতিটি পদক্ষেপ ভালো উত্তরের সম্ভাবনা বাড়ায়।
mail-reply = প্রশ্ন আছে? এই বার্তার উত্তর দিন: { $coach } তা পড়বেন।
    .nobody = প্রশ্ন আছে? এই বার্তার উত্তর দিন।
mail-regards = শুভকামনা,
mail-why = { $agency } আপনার প্রোফাইলে সাহায্য করছে বলে আপনি এই বার্তা পাচ্ছেন।
mail-stop = ই-মেইলে আর রিপোর্ট পেতে না চাইলে { $address } ঠিকানায় লিখুন।
    .link = এই বার্তা বন্ধ করুন
mail-stop-subject = দয়া করে আর রিপোর্ট পাঠাবেন না ({ $token })
mail-file = প্রোফাইল রিপোর্ট { $name } { $date }
    .phone = প্রোফাইল রিপোর্ট { $name } { $date } (ফোন)

mail-digest-subject = { $date }-এর রিপোর্ট: { $sent ->
    [one] { $sent }টি পাঠানো হয়েছে
   *[other] { $sent }টি পাঠানো হয়েছে
}{ $faults ->
    [0] {""}
    [one] , { $faults }টি দেখা দরকার
   *[other] , { $faults }টি দেখা দরকার
}
mail-digest-opening = { $date }-এর রাতে যা করা হয়েছে। ওয়ার্কবুক সঙ্গে দেওয়া আছে।
mail-digest-counts = রিপোর্ট
mail-digest-rows = { $rows ->
    [one] { $rows }টি সারি পড়া হয়েছে
   *[other] { $rows }টি সারি পড়া হয়েছে
}, { $rejected }টি বাতিল
mail-digest-rendered = { $rendered }টি নতুন, { $unchanged }টি অপরিবর্তিত, { $failed }টি ব্যর্থ
mail-digest-mail = মেইল
mail-digest-weak = দলটি যেখানে সবচেয়ে বেশি পেতে পারে
mail-digest-weak-line = { $check }: গড়ে জনপ্রতি { $points } পয়েন্ট, { $failing } জন ব্যর্থ
mail-digest-look = দেখা দরকার
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = পাঠানো আগেই থেমে গেছে: { $words }

# Why sending stopped

mail-stopped-down = মেইল সার্ভার ব্যবহার করা যাচ্ছে না ({ $words })
mail-stopped-sender = মেইল সার্ভার কোনো প্রার্থীকে নয়, প্রেরক হিসেবে আমাদের ফিরিয়ে দিচ্ছে ({ $words })
mail-stopped-alike = একই কথায় { $count }টি প্রত্যাখ্যান প্রার্থীদের নয়, প্রেরক হিসেবে আমাদের দিকে ইঙ্গিত করে ({ $words })
mail-stopped-errors = পরপর { $count }টি মেইল যায়নি, শেষটির কথা: { $words }

# How a delivery stands

mail-state-pending = পাঠানোর জন্য তৈরি
mail-state-held = আটকে রাখা
mail-state-sending = পাঠানো হচ্ছে
mail-state-sent = পাঠানো হয়েছে
mail-state-written = আউটবক্সে লেখা হয়েছে
mail-state-rejected = মেইল সার্ভার ফিরিয়ে দিয়েছে
mail-state-deferred = পিছিয়ে দেওয়া, আবার চেষ্টা হবে
mail-state-uncertain = পৌঁছাতেও পারে, না-ও পারে; আবার পাঠানোর আগে দেখুন
mail-state-suppressed = এই ঠিকানা মেইল না পাঠাতে বলেছে
mail-state-expired = খুব বেশি দিন অপেক্ষা করেছে, আর যাবে না
mail-state-superseded = যাওয়ার আগেই বদলে দেওয়া হয়েছে
mail-state-none = মেইল নেই

# Why

mail-reason-unreleased = ছাড়পত্রের অপেক্ষায়
mail-reason-rules_only = শুধু নিয়ম বদলেছে; ছাড়পত্রের অপেক্ষায়
mail-reason-intake_hold = তালিকায় “send” ঘরে hold লেখা
mail-reason-review_hold = Review শিটে আটকে রাখা
mail-reason-review_unclear = এর Release ঘরে যা আছে, তা বোঝা যায়নি
mail-reason-review_unreadable = কর্মীদের বদলানো একটি ওয়ার্কবুক পড়া যাচ্ছে না
mail-reason-shared_address = দুজন প্রার্থীর ঠিকানা এটিই
mail-reason-changed_address = শেষ মেইলের পর ঠিকানা বদলেছে
mail-reason-lookalike = লেখা আরেকজন প্রার্থীর লেখার সঙ্গে খুব মেলে
mail-reason-namesake = এখন নেই এমন একজনের নামে নতুন সারি; একই মানুষ কি?
mail-reason-barred = অ্যাকাউন্ট নিয়ে Upwork-এর প্রশ্ন আছে
mail-reason-against_status = শিটের ফলাফল স্ট্যাটাসের সঙ্গে মেলে না
mail-reason-bad_address = এটি ব্যবহারযোগ্য ই-মেইল ঠিকানা নয়
mail-reason-not_newest = রিপোর্টের সবচেয়ে নতুন সংস্করণ নয়
mail-reason-newer_elsewhere = তখন থেকে অন্য শিট তাঁদের আরও জানিয়েছে; সেই রিপোর্টটিই ধরা হবে
mail-reason-pdf_missing = PDF নেই
mail-reason-phone_missing = ফোনের সংস্করণ ছাপা হয়নি; সেই রাত আবার চালান
mail-reason-pdf_changed = PDF-টি সেই রাতে তৈরি হওয়াটি নয়
mail-reason-wrong_candidate = PDF-টি অন্য কারও
mail-reason-no_report = কোনো রিপোর্ট হয়নি
mail-reason-no_address = ই-মেইল ঠিকানা নেই
mail-reason-not_yet_eligible = 18 বছরের কম
mail-reason-approved = অনুমোদিত
mail-reason-left = ছেড়ে দিয়েছেন
mail-reason-too_late = অনেক দিন ধরে পাঠানোর মতো অবস্থায় ছিল
mail-reason-interrupted = মাঝপথে পাঠানো থামিয়ে দেওয়া হয়েছে
mail-reason-smtputf8 = মেইল সার্ভার এমন অক্ষরের ঠিকানা নিতে পারে না
mail-reason-lost = সংযোগ ছিঁড়ে গেছে
mail-reason-rebuilt = ইতিহাস হারিয়ে গেছে, তাই শেষ মেইল পৌঁছেছে কি না, বা এটিতে নতুন কিছু আছে কি না, কেউ জানে না
mail-reason-sender = মেইল সার্ভার প্রেরক হিসেবে আমাদের ফিরিয়ে দিয়েছে
mail-reason-alike = অন্যগুলোর মতো একই কথায় ফেরত
mail-reason-unclear = ফেরত এসেছে, আর উত্তর বলে না দোষ কার
mail-reason-stopped = পালা আসার আগেই পাঠানো থেমে গেছে
mail-reason-per_day = এক দিনে যত যেতে পারে, তত চলে গেছে; এটি অন্য রাতে যাবে
mail-reason-bounced = সার্ভার নিয়েছিল, পরে ফিরে এসেছে
mail-reason-resend = একজন মানুষের কথায় আরও একবার পাঠানো হবে
mail-reason-retry = একজন মানুষের কথায় আবার চেষ্টা হবে
