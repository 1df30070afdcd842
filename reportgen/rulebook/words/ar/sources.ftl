# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = ملفات Upwork عامة، الولايات المتحدة
source-public-upwork-profiles = ملفات Upwork عامة
source-public-freelancer-com-profiles = ملفات Freelancer.com عامة
source-upwork-s-categories-as-three-public-lists-agree-on-them = فئات Upwork كما تتفق عليها ثلاث قوائم عامة
source-counted-over-public-upwork-posts-for-web-and-software-work = إحصاء من إعلانات Upwork عامة لأعمال الويب والبرمجيات
source-counted-over-public-freelancers-profiles = إحصاء من ملفات مستقلين عامة
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = إحصاء من عناوين عامة: Upwork الولايات المتحدة 2018، وPeoplePerHour وKolabtree 2025
source-our-own-table-of-mid-2025-rates = جدولنا الخاص لأسعار منتصف 2025
source-our-own-table = جدولنا الخاص
source-own-count = إحصاؤنا الخاص
source-own-table = جدولنا الخاص
source-facts-no-licence-needed = حقائق لا تحتاج إلى ترخيص

source-upwork-profile-rules-november-2026 = قواعد ملفات Upwork، نوفمبر 2026
source-the-article-s-fifteen-tips-july-2022 = نصائح المقال الخمس عشرة، يوليو 2022
source-counted-over-public-upwork-overviews = إحصاء من نبذات Upwork عامة
source-5-051-public-upwork-posts = 5,051 إعلانًا عامًا على Upwork
source-296-public-upwork-profiles-2025 = 296 ملفًا عامًا على Upwork، 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876 عنوانًا عامًا: Upwork الولايات المتحدة 2018، وPeoplePerHour وKolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = قياس على 365 نصًا عامًا محفوظًا جانبًا، صُنّفت كل كلمة مجهولة فيها يدويًا
source-three-public-lists-that-agree = ثلاث قوائم عامة متفقة
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com، مصدر واحد؛ وتبلغ النبذات الحقيقية 4,987
source-12-categories-and-64-types-of-work = 12 فئة و64 نوعًا من العمل
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = إعلانات العمل وحصتها ومتوسط سعر الساعة المعلن بحسب الفئة، الأسابيع ‎2026-W28‎ إلى W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = إعلانات عمل تذكر مهارة، من بين 5,051 إعلانًا للويب والبرمجيات
source-what-freelancers-with-a-skill-ask-an-hour = ما يطلبه في الساعة المستقلون أصحاب مهارة ما
source-how-many-of-16-876-freelancers-titles-hold-a-word = كم من عناوين المستقلين وعددها 16,876 ترد فيها كلمة ما
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = أسعار صرف مرجعية تقريبية إلى الدولار الأمريكي، مقرّبة؛ تصلح للتمييز بين 5 دولارات و50، لا للتعامل بالمال
source-work-that-many-places-let-only-licensed-people-offer = أعمال لا تسمح أماكن كثيرة بعرضها إلا لأصحاب التراخيص
source-other-ways-to-write-a-skill = طرق أخرى لكتابة مهارة
source-other-names-people-use-for-categories-and-types-of-work = أسماء أخرى يستعملها الناس للفئات وأنواع العمل
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = أنواع العملاء والمهام والأدوات التي تجعل العرض محددًا
