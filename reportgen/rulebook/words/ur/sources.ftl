# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = عوامی Upwork پروفائل، امریکہ
source-public-upwork-profiles = عوامی Upwork پروفائل
source-public-freelancer-com-profiles = عوامی Freelancer.com پروفائل
source-upwork-s-categories-as-three-public-lists-agree-on-them = Upwork کے زمرے، جن پر تین عوامی فہرستیں متفق ہیں
source-counted-over-public-upwork-posts-for-web-and-software-work = ویب اور سافٹ ویئر کے کام کی عوامی Upwork پوسٹوں میں گنے گئے
source-counted-over-public-freelancers-profiles = فری لانسرز کے عوامی پروفائلوں میں گنے گئے
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = عوامی عنوانات میں گنے گئے: Upwork امریکہ 2018، PeoplePerHour اور Kolabtree 2025
source-our-own-table-of-mid-2025-rates = 2025 کے وسط کے ریٹس کا ہمارا اپنا جدول
source-our-own-table = ہمارا اپنا جدول
source-own-count = اپنی گنتی
source-own-table = اپنا جدول
source-facts-no-licence-needed = حقائق، لائسنس کی ضرورت نہیں

source-upwork-profile-rules-november-2026 = Upwork پروفائل کے اصول، نومبر 2026
source-the-article-s-fifteen-tips-july-2022 = مضمون کے پندرہ مشورے، جولائی 2022
source-counted-over-public-upwork-overviews = عوامی Upwork تعارفوں میں گنے گئے
source-5-051-public-upwork-posts = 5,051 عوامی Upwork پوسٹیں
source-296-public-upwork-profiles-2025 = 296 عوامی Upwork پروفائل، 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876 عوامی عنوانات: Upwork امریکہ 2018، PeoplePerHour اور Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = الگ رکھے گئے 365 عوامی متون پر ناپا گیا، ہر نامعلوم لفظ ہاتھ سے نشان زد
source-three-public-lists-that-agree = تین متفق عوامی فہرستیں
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com، واحد ماخذ؛ حقیقی تعارف 4,987 تک پہنچتے ہیں
source-12-categories-and-64-types-of-work = 12 زمرے اور کام کی 64 اقسام
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = کام کی پوسٹیں، ان کا حصہ اور ہر زمرے میں اشتہار شدہ فی گھنٹہ ریٹ کی اوسط، ہفتے ‎2026-W28‎ تا W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = ویب اور سافٹ ویئر کی 5,051 پوسٹوں میں سے وہ جن میں کسی مہارت کا نام ہے
source-what-freelancers-with-a-skill-ask-an-hour = کسی مہارت والے فری لانسر فی گھنٹہ کیا مانگتے ہیں
source-how-many-of-16-876-freelancers-titles-hold-a-word = فری لانسرز کے 16,876 عنوانات میں سے کتنوں میں ایک لفظ ہے
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = امریکی ڈالر کے لیے تخمینی حوالہ جاتی شرحیں، پوری کی ہوئی؛ 5 ڈالر کو 50 سے الگ پہچاننے کے لیے، رقم کے لین دین کے لیے نہیں
source-work-that-many-places-let-only-licensed-people-offer = وہ کام جو بہت سی جگہوں پر صرف لائسنس یافتہ لوگ پیش کر سکتے ہیں
source-other-ways-to-write-a-skill = کسی مہارت کو لکھنے کے دوسرے طریقے
source-other-names-people-use-for-categories-and-types-of-work = زمروں اور کام کی اقسام کے لیے لوگوں کے دوسرے نام
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = کلائنٹس کی قسمیں، کام اور ٹولز جو پیشکش کو مخصوص بناتے ہیں
