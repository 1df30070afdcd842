# The blank intake workbook and the questions for form programs, in Bengali: a draft, as the rest is.
# Headings, sheet names and answers are read back: reportgen/intake/languages/bn.toml knows them.

intake-example = উদাহরণ: { $example }

intake-choose-from-list = অনুগ্রহ করে তালিকা থেকে একটি উত্তর বেছে নিন।

intake-sheet-candidates = প্রার্থী
intake-sheet-employment = চাকরি
intake-sheet-education = শিক্ষা
intake-sheet-portfolio = পোর্টফোলিও
intake-sheet-certifications = সার্টিফিকেট
intake-sheet-submissions = আগের আবেদন
intake-sheet-lists = তালিকা

intake-answer-yes = হ্যাঁ
intake-answer-no = না
intake-answer-hold = আটকে রাখুন
intake-answer-not_submitted = জমা দেওয়া হয়নি
intake-answer-submitted = জমা দেওয়া হয়েছে
intake-answer-declined = প্রত্যাখ্যাত
intake-answer-approved = অনুমোদিত
intake-answer-left = ছেড়ে দিয়েছে
intake-answer-suspended = স্থগিত
intake-answer-duplicate_account = দ্বৈত অ্যাকাউন্ট
intake-answer-identity = পরিচয় যাচাই

intake-guide-sheet = কীভাবে পূরণ করবেন
intake-guide-title = এই ওয়ার্কবুক কীভাবে পূরণ করবেন
intake-guide-what = এখানে কী লিখবেন
intake-guide-example = উদাহরণ
intake-guide-step-1 = “{ $candidates }” শিটের প্রতি সারিতে একজনকে লিখুন, সারি 3 থেকে শুরু করে। সারি 2 উদাহরণ; তা কখনো পড়া হয় না।
intake-guide-step-2 = নাম দরকার, আর ইমেইল বা প্রার্থী আইডি; এমন শিরোনামে * আছে। বাকি সব রিপোর্টকে ভালো করে।
intake-guide-step-3 = শিরোনাম, বিবরণ ও দক্ষতা Upwork প্রোফাইলে যেমন আছে ঠিক তেমনই নকল করুন। রিপোর্ট সেগুলো উদ্ধৃত করে।
intake-guide-step-4 = প্রোফাইলে কিছু না থাকলেই কেবল ঘর খালি রাখুন। খালি ঘর ঘাটতি হিসেবে ধরা হয়।
intake-guide-step-5 = তীরচিহ্নের ঘরে তালিকা আছে। “{ $types }” ঘরে একাধিকও লিখতে পারেন, মাঝে ; দিয়ে।
intake-guide-step-6 = চাকরি, শিক্ষা, পোর্টফোলিও, সার্টিফিকেট ও আগের আবেদনের নিজের শিট আছে: প্রতিটির এক সারি, ব্যক্তির আইডি বা ইমেইল সহ।
intake-guide-step-7 = যে ঘর হলুদ হয় তা আবার দেখুন: দরকারি কিছু নেই, একই আইডি বা ঠিকানা দুবার আছে, বা সেই আইডি কারও নয়।
intake-guide-step-8 = শিরোনাম সুরক্ষিত, যাতে পড়া যায়। কলামের প্রস্থ বদলাতে, সাজাতে, ছাঁকতে, সারি যোগ বা মুছতে এবং ডানে নিজের কলাম যোগ করতে পারেন।

intake-column-candidate_id = এই ব্যক্তির জন্য আপনার নিজের নম্বর। সবার আলাদা হবে ও একই থাকবে। ইমেইল থাকলে খালি রাখতে পারেন।
    .heading = প্রার্থী আইডি
intake-column-name = ব্যক্তির পুরো নাম, যেমন Upwork প্রোফাইলে আছে।
    .heading = পুরো নাম
intake-column-email = যে ঠিকানায় রিপোর্ট যাবে।
    .heading = ইমেইল
intake-column-country = ব্যক্তি যে দেশে থাকেন।
    .heading = দেশ
    .example = বাংলাদেশ
intake-column-over_18 = ব্যক্তির বয়স কি 18 বা তার বেশি? Upwork এর ছোট কাউকে নেয় না।
    .heading = 18 বছরের বেশি
intake-column-report_language = ব্যক্তি যে ভাষায় রিপোর্ট পড়তে চান।
    .heading = রিপোর্টের ভাষা
    .example = বাংলা
intake-column-title = Upwork প্রোফাইলের শিরোনাম, হুবহু।
    .heading = প্রোফাইল শিরোনাম
    .example = Brand designer for small food companies
intake-column-overview = Upwork প্রোফাইলের পুরো বিবরণ, হুবহু। Alt+Enter নতুন লাইন শুরু করে।
    .heading = প্রোফাইল বিবরণ
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = Upwork-এ বেছে নেওয়া প্রধান ক্যাটাগরি।
    .heading = ক্যাটাগরি
intake-column-types_of_work = Upwork-এ বেছে নেওয়া কাজের ধরন। তালিকা থেকে একটি বাছুন, বা একাধিক লিখুন, মাঝে ; দিয়ে।
    .heading = কাজের ধরন
intake-column-skills = প্রোফাইলের সব দক্ষতা, মাঝে ; দিয়ে।
    .heading = দক্ষতা
intake-column-experience_level = Upwork-এ বেছে নেওয়া স্তর: Entry, Intermediate বা Expert।
    .heading = অভিজ্ঞতার স্তর
intake-column-hourly_rate = প্রোফাইলের ঘণ্টাপ্রতি রেট, সংখ্যায়।
    .heading = ঘণ্টাপ্রতি রেট
intake-column-currency = ঘণ্টাপ্রতি রেটের মুদ্রা, তিন অক্ষরে।
    .heading = মুদ্রা
intake-column-suggested_rate_low = Upwork যে সীমা প্রস্তাব করে তার নিচের প্রান্ত, যদি দেখায়।
    .heading = প্রস্তাবিত সর্বনিম্ন রেট
intake-column-suggested_rate_high = Upwork যে সীমা প্রস্তাব করে তার উপরের প্রান্ত, যদি দেখায়।
    .heading = প্রস্তাবিত সর্বোচ্চ রেট
intake-column-photo = প্রোফাইলে কি ছবি আছে? তাতে কী দেখা যায় তাও লিখতে পারেন, যেমন “লোগো”।
    .heading = ছবি
intake-column-video = প্রোফাইলে কি ভিডিও আছে?
    .heading = ভিডিও
intake-column-linked_accounts = প্রোফাইলে সংযুক্ত অ্যাকাউন্ট, মাঝে ; দিয়ে। না থাকলে “নেই” লিখুন।
    .heading = সংযুক্ত অ্যাকাউন্ট
intake-column-skill_tests = ব্যক্তি যে পরীক্ষায় পাস করেছেন, মাঝে ; দিয়ে। না থাকলে “নেই” লিখুন।
    .heading = দক্ষতা পরীক্ষা
    .example = নেই
intake-column-languages = প্রোফাইলের ভাষা, মাঝে ; দিয়ে।
    .heading = ভাষা
    .example = বাংলা; English
intake-column-job_answers = গত রিপোর্ট চাকরি নিয়ে যা জিজ্ঞেস করেছে তার উত্তর, প্রতি লাইনে একটি, চাকরির নম্বর সহ।
    .heading = চাকরির উত্তর
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = প্রোফাইলে অন্যান্য অভিজ্ঞতা, যেমন স্বেচ্ছাসেবা। প্রতি লাইনে একটি।
    .heading = অন্যান্য অভিজ্ঞতা
    .example = শহরের খাদ্য বাজারে স্বেচ্ছাসেবক, 2021 থেকে
intake-column-submitted_on = যে দিন প্রোফাইল শেষবার Upwork-এ পাঠানো হয়েছে, বছর-মাস-দিন।
    .heading = জমা দেওয়ার তারিখ
intake-column-submission_status = প্রোফাইল এখন কোথায় আছে।
    .heading = আবেদনের অবস্থা
intake-column-upwork_feedback = Upwork কী উত্তর দিয়েছে, হুবহু।
    .heading = আপওয়ার্কের উত্তর
intake-column-contested = গত রিপোর্টে যা আপনি মানেন না: পাশে লেখা কোড ও কারণ, প্রতি লাইনে একটি। একজন মানুষ তা দেখবেন।
    .heading = আমি একমত নই
    .example = T-03: আমার শিরোনাম আমার পেশা বলে; আমার ক্ষেত্রের ক্লায়েন্ট তা-ই খোঁজে।
intake-column-contact_phone = যে নম্বরে কোচ বার্তা লিখতে পারেন, + ও দেশের কোড সহ। কেবল ব্যক্তি চাইলে।
    .heading = বার্তার জন্য ফোন
intake-column-contact_consent = ব্যক্তি কি ফোনে বার্তার জন্য হ্যাঁ বলেছেন? হ্যাঁ ছাড়া কেউ লেখে না।
    .heading = আমরা কি আপনাকে বার্তা পাঠাতে পারি
intake-column-signed_up_on = যে দিন ব্যক্তি Upwork-এ অ্যাকাউন্ট খুলেছেন, বা দিন জানা না থাকলে “হ্যাঁ”।
    .heading = আপওয়ার্ক অ্যাকাউন্ট খোলার তারিখ
intake-column-signed_up_proof = কে বলতে পারে: একটি লিংক, বা “দেখেছেন” ও নাম।
    .heading = নিবন্ধনের প্রমাণ
    .example = কোচ কিম দেখেছেন
intake-column-approved_on = যে দিন Upwork প্রোফাইল অনুমোদন করেছে, বা “হ্যাঁ”।
    .heading = অনুমোদনের তারিখ
intake-column-approved_proof = কে বলতে পারে: প্রোফাইলের লিংক, বা “দেখেছেন” ও নাম।
    .heading = অনুমোদনের প্রমাণ
intake-column-first_bid_on = প্রথম প্রস্তাবের দিন, বা “হ্যাঁ”।
    .heading = প্রথম প্রস্তাবের তারিখ
intake-column-first_bid_proof = কে বলতে পারে: একটি লিংক, বা “দেখেছেন” ও নাম।
    .heading = প্রথম প্রস্তাবের প্রমাণ
    .example = কোচ কিম দেখেছেন
intake-column-first_job_on = যে দিন Upwork-এ প্রথম কাজ পাওয়া গেছে, বা “হ্যাঁ”।
    .heading = প্রথম কাজ পাওয়ার তারিখ
intake-column-first_job_proof = কে বলতে পারে: একটি লিংক, বা “দেখেছেন” ও নাম।
    .heading = প্রথম কাজের প্রমাণ
    .example = কোচ কিম দেখেছেন
intake-column-earned = এ পর্যন্ত Upwork-এ মোট আয়, সংখ্যায়।
    .heading = মোট আয়
intake-column-earned_currency = আয়ের মুদ্রা, তিন অক্ষরে।
    .heading = আয়ের মুদ্রা
intake-column-earned_on = প্রথম টাকার দিন, বা “হ্যাঁ”।
    .heading = প্রথম আয়ের তারিখ
intake-column-earned_proof = কে বলতে পারে: একটি লিংক, বা “দেখেছেন” ও নাম।
    .heading = আয়ের প্রমাণ
    .example = কোচ কিম দেখেছেন
intake-column-coach = কে এই ব্যক্তির দেখাশোনা করেন।
    .heading = কোচ
    .example = কোচ কিম
intake-column-cohort = এই ব্যক্তি যে দলে আছেন।
    .heading = ব্যাচ
    .example = বসন্ত
intake-column-coach_note = ব্যক্তির জন্য কোচের মন্তব্য। রিপোর্টে ছাপা হয়।
    .heading = কোচের মন্তব্য
    .example = নতুন শিরোনাম ভালো হয়েছে!
intake-column-send = রিপোর্ট কি মেইল করা যাবে? “আটকে রাখুন” তা আটকায়।
    .heading = পাঠান
intake-column-part_id = ব্যক্তির প্রার্থী আইডি, যেমন তাঁর নিজের সারিতে আছে। বা ইমেইল পূরণ করুন।
    .heading = প্রার্থী আইডি
intake-column-part_email = ব্যক্তির ইমেইল, যেমন তাঁর নিজের সারিতে আছে। আইডি থাকলে দরকার নেই।
    .heading = ইমেইল
intake-column-job_role = ব্যক্তি সেখানে কী ছিলেন। নিজের প্রকল্প, স্বেচ্ছাসেবা ও ফ্রিল্যান্স কাজও ধরা হয়।
    .heading = পদবী
    .example = গ্রাফিক ডিজাইনার
intake-column-job_company = কোথায়, বা কার জন্য।
    .heading = কোম্পানি
    .example = Sunny Print Shop
intake-column-job_from = শুরুর বছর ও মাস, যেমন 2019-03।
    .heading = থেকে
intake-column-job_to = শেষের বছর ও মাস, যেমন 2022-08। চলতে থাকলে “বর্তমান” লিখুন।
    .heading = পর্যন্ত
intake-column-job_description = ব্যক্তি সেখানে কী করেছেন, এক-দুই বাক্যে।
    .heading = বিবরণ
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = ব্যক্তি কি সেখানে তা-ই করেছেন যা এখন দেন? খালি রাখলে reportgen দেখবে।
    .heading = প্রাসঙ্গিক
intake-column-study_school = স্কুল, বিশ্ববিদ্যালয় বা কোর্সদাতা।
    .heading = প্রতিষ্ঠান
    .example = Lisbon School of Design
intake-column-study_award = ডিগ্রি, ডিপ্লোমা বা কোর্স।
    .heading = ডিগ্রি
    .example = গ্রাফিক ডিজাইনে ডিপ্লোমা
intake-column-study_from = শুরুর বছর।
    .heading = থেকে
intake-column-study_to = শেষের বছর।
    .heading = পর্যন্ত
intake-column-study_description = কী নিয়ে ছিল, ও প্রস্তাবিত কাজে কীভাবে সাহায্য করে।
    .heading = বিবরণ
    .example = টাইপোগ্রাফি, ছাপা ও প্যাকেজিং।
intake-column-piece_title = কাজের ছোট শিরোনাম।
    .heading = শিরোনাম
    .example = Labels for a jam maker
intake-column-piece_link = কোথায় দেখা যায়, লিংক হিসেবে।
    .heading = লিংক
intake-column-piece_description = কী দেখায় ও ব্যক্তির অংশ কী ছিল।
    .heading = বিবরণ
    .example = ছয়টি লেবেল, প্রথম খসড়া থেকে ছাপা পর্যন্ত।
intake-column-certificate_name = সার্টিফিকেটের নাম।
    .heading = সার্টিফিকেট
intake-column-certificate_issuer = কে দিয়েছে।
    .heading = প্রদানকারী
intake-column-certificate_date = বছর ও মাস, যেমন 2024-05।
    .heading = তারিখ
intake-column-attempt_date = এই আবেদনের দিন, বছর-মাস-দিন।
    .heading = জমা দেওয়ার তারিখ
intake-column-attempt_status = এর কী হয়েছে।
    .heading = ফলাফল
intake-column-attempt_feedback = Upwork কী উত্তর দিয়েছে, হুবহু।
    .heading = আপওয়ার্কের উত্তর
intake-column-attempt_title = তখন প্রোফাইলের শিরোনাম।
    .heading = প্রোফাইল শিরোনাম
    .example = Designer
intake-column-attempt_overview = তখন প্রোফাইলের বিবরণ, পুরোটা।
    .heading = প্রোফাইল বিবরণ
    .example = I design logos and labels.
intake-column-attempt_category = তখন বেছে নেওয়া ক্যাটাগরি।
    .heading = ক্যাটাগরি
intake-column-attempt_types = তখন বেছে নেওয়া কাজের ধরন, মাঝে সেমিকোলন।
    .heading = কাজের ধরন
intake-column-attempt_skills = তখন লেখা দক্ষতা, মাঝে সেমিকোলন।
    .heading = দক্ষতা
intake-column-attempt_level = তখন বেছে নেওয়া অভিজ্ঞতার স্তর।
    .heading = অভিজ্ঞতার স্তর
intake-column-attempt_rate = তখন প্রোফাইলের ঘণ্টাপ্রতি রেট, সংখ্যায়।
    .heading = ঘণ্টাপ্রতি রেট

form-title = আপনার Upwork প্রোফাইল

form-group-person = আপনি
form-group-profile = আপনার প্রোফাইল
form-group-rate = আপনার রেট
form-group-extras = আপনার প্রোফাইলের আরও
form-group-employment = আপনার চাকরি
form-group-education = আপনার শিক্ষা
form-group-portfolio = আপনার কাজের নমুনা
form-group-certifications = আপনার সার্টিফিকেট
form-group-submission = অনুমোদনের জন্য আপনার আবেদন
form-group-contact = ফোনে বার্তা
form-group-outcome = এর কী হয়েছে
form-group-consent = আপনার সম্মতি

form-entry-employment = চাকরি { $number }: { $what }
form-entry-education = পড়াশোনা { $number }: { $what }
form-entry-portfolio = প্রকল্প { $number }: { $what }
form-entry-certifications = সার্টিফিকেট { $number }: { $what }

form-address = অনুগ্রহ করে একটি ইমেইল ঠিকানা লিখুন।

form-consent = আমি সম্মত যে আমার উত্তর সংরক্ষণ করা হবে ও আমার প্রোফাইলের রিপোর্টে ব্যবহৃত হবে

form-list = এই প্রশ্নগুলো { $program }-এ হুবহু নকল করুন: তাহলে উত্তর মেলানো ছাড়াই পড়া যায়।

form-needed = আবশ্যক

form-kind-line = { $form ->
    [microsoft] লেখা
   *[other] ছোট উত্তর
}
form-kind-text = { $form ->
    [microsoft] লেখা, দীর্ঘ উত্তর
   *[other] অনুচ্ছেদ
}
form-kind-email = { $form ->
    [microsoft] লেখা
   *[other] ছোট উত্তর, ইমেইল ঠিকানা
}
form-kind-day = তারিখ
form-kind-number = { $form ->
    [microsoft] লেখা, সংখ্যা
   *[other] ছোট উত্তর, সংখ্যা
}
form-kind-one = { $form ->
    [microsoft] পছন্দ
   *[other] অনেকের মধ্যে একটি
}
form-kind-several = { $form ->
    [microsoft] পছন্দ, একাধিক উত্তর
   *[other] চেকবক্স
}
