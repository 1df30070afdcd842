# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = सार्वजनिक Upwork प्रोफ़ाइलें, अमेरिका
source-public-upwork-profiles = सार्वजनिक Upwork प्रोफ़ाइलें
source-public-freelancer-com-profiles = सार्वजनिक Freelancer.com प्रोफ़ाइलें
source-upwork-s-categories-as-three-public-lists-agree-on-them = Upwork की श्रेणियाँ, जिन पर तीन सार्वजनिक सूचियाँ सहमत हैं
source-counted-over-public-upwork-posts-for-web-and-software-work = वेब और सॉफ़्टवेयर के काम के सार्वजनिक Upwork पोस्ट पर गिना गया
source-counted-over-public-freelancers-profiles = फ़्रीलांसरों की सार्वजनिक प्रोफ़ाइलों पर गिना गया
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = सार्वजनिक शीर्षकों पर गिना गया: Upwork अमेरिका 2018, PeoplePerHour और Kolabtree 2025
source-our-own-table-of-mid-2025-rates = 2025 के मध्य की दरों की हमारी अपनी तालिका
source-our-own-table = हमारी अपनी तालिका
source-own-count = अपनी गिनती
source-own-table = अपनी तालिका
source-facts-no-licence-needed = तथ्य, लाइसेंस की ज़रूरत नहीं

source-upwork-profile-rules-november-2026 = Upwork के प्रोफ़ाइल नियम, नवंबर 2026
source-the-article-s-fifteen-tips-july-2022 = लेख के पंद्रह सुझाव, जुलाई 2022
source-counted-over-public-upwork-overviews = सार्वजनिक Upwork परिचयों पर गिना गया
source-5-051-public-upwork-posts = 5,051 सार्वजनिक Upwork पोस्ट
source-296-public-upwork-profiles-2025 = 296 सार्वजनिक Upwork प्रोफ़ाइलें, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876 सार्वजनिक शीर्षक: Upwork अमेरिका 2018, PeoplePerHour और Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = अलग रखे गए 365 सार्वजनिक टेक्स्ट पर मापा गया, हर अनजान शब्द पर हाथ से लेबल लगाकर
source-three-public-lists-that-agree = तीन सार्वजनिक सूचियाँ जो सहमत हैं
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, केवल एक स्रोत; असली परिचय 4,987 तक पहुँचते हैं
source-12-categories-and-64-types-of-work = 12 श्रेणियाँ और काम के 64 प्रकार
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = जॉब पोस्ट, उनका हिस्सा और श्रेणी के अनुसार विज्ञापित प्रति घंटा दर का औसत, हफ़्ते 2026-W28 से W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = वेब और सॉफ़्टवेयर के 5,051 पोस्ट में से वे जॉब पोस्ट जो किसी कौशल का नाम लेते हैं
source-what-freelancers-with-a-skill-ask-an-hour = किसी कौशल वाले फ़्रीलांसर प्रति घंटा क्या माँगते हैं
source-how-many-of-16-876-freelancers-titles-hold-a-word = फ़्रीलांसरों के 16,876 शीर्षकों में से कितनों में कोई शब्द है
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = अमेरिकी डॉलर की मोटी संदर्भ दरें, पूर्णांकित; 5 डॉलर और 50 में फ़र्क़ करने के लिए ठीक, पैसों के लेन-देन के लिए नहीं
source-work-that-many-places-let-only-licensed-people-offer = ऐसा काम जिसे कई जगह केवल लाइसेंस वाले लोग दे सकते हैं
source-other-ways-to-write-a-skill = किसी कौशल को लिखने के दूसरे तरीक़े
source-other-names-people-use-for-categories-and-types-of-work = श्रेणियों और काम के प्रकारों के लिए लोगों के दूसरे नाम
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = क्लाइंट के प्रकार, काम और टूल जो किसी प्रस्ताव को ख़ास बनाते हैं
