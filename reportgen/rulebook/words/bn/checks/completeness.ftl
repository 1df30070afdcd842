check-completeness = পূর্ণতা
    .question = Upwork-এর হিসাবে আপনার প্রোফাইল কতটা পূর্ণ?
    .cannot_see = আপনার ফর্ম যা দেখায়, আমরা তা-ই গুনি। Upwork-এর নিজের মিটার কয়েক পয়েন্ট আলাদা হতে পারে, কারণ তারা সব খুঁটিনাটি প্রকাশ করে না।
    .strength = আপনার ফর্ম অনুযায়ী Upwork-এর মিটারে প্রায় কিছুই বাকি নেই।

completeness-no_photo = ছবি নেই
    .title = একটি ছবি যোগ করুন
    .says = Upwork-এর মিটারে ছবি লাগে।
    .why = তা ছাড়া 100 % অসম্ভব।
    .fix = “ছবি” দেখুন।
completeness-no_overview = পরিচিতি নেই
    .title = আপনার পরিচিতি লিখুন
    .says = Upwork-এর মিটারে পরিচিতি লাগে।
    .why = তা ছাড়া 100 % অসম্ভব।
    .fix = “পরিচিতি” দেখুন।
completeness-no_job = চাকরি নেই
    .title = একটি চাকরি যোগ করুন
    .says = Upwork-এর মিটারে আপনার ইতিহাসে অন্তত একটি চাকরি লাগে।
    .why = তা ছাড়া 100 % অসম্ভব।
    .fix = “চাকরির ইতিহাস” দেখুন।
completeness-no_skill = দক্ষতা নেই
    .title = একটি দক্ষতা যোগ করুন
    .says = Upwork-এর মিটারে অন্তত একটি দক্ষতা লাগে।
    .why = তা ছাড়া 100 % অসম্ভব।
    .fix = “দক্ষতা” দেখুন।
completeness-more = এখনো 100 % নয়
    .title = যা এখনো খালি, তা পূরণ করুন
    .says = আপনার ফর্ম অনুযায়ী প্রোফাইল প্রায় { NUMBER($total, maximumFractionDigits: 0) } % পূর্ণ।
    .why = Upwork-এর সহায়তা পাতা আবেদনের আগে প্রোফাইল পূর্ণ করার পরামর্শ দেয়।
    .fix = { $steps ->
        [one] আর একটি জিনিস
       *[other] আর { $steps }টি জিনিস
    } যোগ করলে প্রোফাইল এখন যতদূর যেতে পারে, ততদূর যাবে। মিটারে সেগুলো আছে, সবচেয়ে দ্রুতটি আগে। শুধু যা সত্যি তা-ই যোগ করুন: আপনার করা কোনো চাকরি, আপনার নেওয়া কোনো কোর্স।

completeness-item-photo = ছবি
completeness-item-overview = পরিচিতি
completeness-item-job = প্রথম চাকরি
completeness-item-skill = প্রথম দক্ষতা
completeness-item-further_jobs = আরও চাকরি
completeness-item-further_skills = আরও দক্ষতা
completeness-item-education = শিক্ষা
completeness-item-portfolio = পোর্টফোলিওর কাজ
completeness-item-linked_account = একটি যুক্ত করা অ্যাকাউন্ট
completeness-item-certification = আপনার থাকা সনদ
completeness-item-video = একটি ছোট ভিডিও
completeness-item-other_experience = অন্য অভিজ্ঞতা
