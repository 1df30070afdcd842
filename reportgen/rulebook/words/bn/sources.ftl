# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = উন্মুক্ত Upwork প্রোফাইল, যুক্তরাষ্ট্র
source-public-upwork-profiles = উন্মুক্ত Upwork প্রোফাইল
source-public-freelancer-com-profiles = উন্মুক্ত Freelancer.com প্রোফাইল
source-upwork-s-categories-as-three-public-lists-agree-on-them = Upwork-এর ক্যাটাগরি, তিনটি উন্মুক্ত তালিকা যেভাবে একমত
source-counted-over-public-upwork-posts-for-web-and-software-work = ওয়েব ও সফটওয়্যার কাজের উন্মুক্ত Upwork পোস্টে গোনা
source-counted-over-public-freelancers-profiles = ফ্রিল্যান্সারদের উন্মুক্ত প্রোফাইলে গোনা
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = উন্মুক্ত শিরোনামে গোনা: Upwork যুক্তরাষ্ট্র 2018, PeoplePerHour ও Kolabtree 2025
source-our-own-table-of-mid-2025-rates = 2025 সালের মাঝামাঝি হারের আমাদের নিজস্ব সারণি
source-our-own-table = আমাদের নিজস্ব সারণি
source-own-count = নিজস্ব গণনা
source-own-table = নিজস্ব সারণি
source-facts-no-licence-needed = তথ্য, লাইসেন্স লাগে না

source-upwork-profile-rules-november-2026 = Upwork প্রোফাইলের নিয়ম, নভেম্বর 2026
source-the-article-s-fifteen-tips-july-2022 = নিবন্ধটির পনেরোটি পরামর্শ, জুলাই 2022
source-counted-over-public-upwork-overviews = উন্মুক্ত Upwork পরিচিতিতে গোনা
source-5-051-public-upwork-posts = 5,051টি উন্মুক্ত Upwork পোস্ট
source-296-public-upwork-profiles-2025 = 296টি উন্মুক্ত Upwork প্রোফাইল, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876টি উন্মুক্ত শিরোনাম: Upwork যুক্তরাষ্ট্র 2018, PeoplePerHour ও Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = আলাদা রাখা 365টি উন্মুক্ত লেখায় মাপা, প্রতিটি অজানা শব্দ হাতে চিহ্নিত
source-three-public-lists-that-agree = তিনটি উন্মুক্ত তালিকা, যারা একমত
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, একটিমাত্র উৎস; আসল পরিচিতি 4,987 পর্যন্ত যায়
source-12-categories-and-64-types-of-work = 12টি ক্যাটাগরি ও 64টি কাজের ধরন
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = কাজের পোস্ট, সেগুলোর ভাগ ও ক্যাটাগরি অনুযায়ী বিজ্ঞাপিত ঘণ্টাপ্রতি রেটের গড়, সপ্তাহ 2026-W28 থেকে W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = ওয়েব ও সফটওয়্যারের 5,051টি পোস্টের মধ্যে যেসব কাজের পোস্টে কোনো দক্ষতার নাম আছে
source-what-freelancers-with-a-skill-ask-an-hour = কোনো দক্ষতা থাকা ফ্রিল্যান্সাররা ঘণ্টায় যা চান
source-how-many-of-16-876-freelancers-titles-hold-a-word = ফ্রিল্যান্সারদের 16,876টি শিরোনামের কতগুলোতে কোনো শব্দ আছে
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = মার্কিন ডলারের আনুমানিক হার, কাছাকাছি পূর্ণ সংখ্যায়; 5 ডলার আর 50 আলাদা করতে ভালো, লেনদেনের জন্য নয়
source-work-that-many-places-let-only-licensed-people-offer = যে কাজ অনেক জায়গায় শুধু লাইসেন্সধারীরাই দিতে পারেন
source-other-ways-to-write-a-skill = একটি দক্ষতা লেখার অন্য উপায়
source-other-names-people-use-for-categories-and-types-of-work = ক্যাটাগরি ও কাজের ধরনের জন্য মানুষের ব্যবহৃত অন্য নাম
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = যে ধরনের ক্লায়েন্ট, কাজ ও টুল একটি সেবাকে নির্দিষ্ট করে
