# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = Wasifu za wazi wa Upwork, Marekani
source-public-upwork-profiles = Wasifu za wazi wa Upwork
source-public-freelancer-com-profiles = Wasifu za wazi wa Freelancer.com
source-upwork-s-categories-as-three-public-lists-agree-on-them = Kategoria za Upwork, kama orodha tatu za wazi zinavyokubaliana
source-counted-over-public-upwork-posts-for-web-and-software-work = imehesabiwa kwenye matangazo ya wazi ya Upwork ya kazi za wavuti na programu
source-counted-over-public-freelancers-profiles = imehesabiwa kwenye wasifu za wazi za freelancer
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = imehesabiwa kwenye vichwa vya wazi: Upwork Marekani 2018, PeoplePerHour na Kolabtree 2025
source-our-own-table-of-mid-2025-rates = jedwali letu la viwango vya katikati ya 2025
source-our-own-table = jedwali letu wenyewe
source-own-count = hesabu yetu
source-own-table = jedwali letu
source-facts-no-licence-needed = taarifa za ukweli, hazihitaji leseni

source-upwork-profile-rules-november-2026 = Kanuni za wasifu za Upwork, Novemba 2026
source-the-article-s-fifteen-tips-july-2022 = Vidokezo kumi na vitano vya makala, Julai 2022
source-counted-over-public-upwork-overviews = Imehesabiwa kwenye mihtasari ya wazi ya Upwork
source-5-051-public-upwork-posts = Matangazo 5,051 ya wazi ya Upwork
source-296-public-upwork-profiles-2025 = Wasifu 296 za wazi za Upwork, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = Vichwa 16,876 vya wazi: Upwork Marekani 2018, PeoplePerHour na Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = Imepimwa kwenye maandishi 365 ya wazi yaliyotengwa, kila neno lisilojulikana likiwekewa alama kwa mkono
source-three-public-lists-that-agree = orodha tatu za wazi zinazokubaliana
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, chanzo kimoja tu; mihtasari halisi hufikia 4,987
source-12-categories-and-64-types-of-work = kategoria 12 na aina 64 za kazi
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = matangazo ya kazi, sehemu yake na wastani wa bei kwa saa iliyotangazwa kwa kila kategoria, wiki 2026-W28 hadi W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = matangazo ya kazi yanayotaja stadi, kati ya matangazo 5,051 ya wavuti na programu
source-what-freelancers-with-a-skill-ask-an-hour = bei kwa saa wanayoomba freelancer wenye stadi fulani
source-how-many-of-16-876-freelancers-titles-hold-a-word = vichwa vingapi kati ya 16,876 vya freelancer vina neno fulani
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = viwango vya kukadiria vya kubadilisha kuwa dola ya Marekani, vilivyokadiriwa; vinafaa kutofautisha dola 5 na 50, si kwa malipo
source-work-that-many-places-let-only-licensed-people-offer = kazi ambayo sehemu nyingi huruhusu watu wenye leseni tu kuitoa
source-other-ways-to-write-a-skill = njia nyingine za kuandika stadi
source-other-names-people-use-for-categories-and-types-of-work = majina mengine ambayo watu hutumia kwa kategoria na aina za kazi
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = aina za wateja, shughuli na zana zinazofanya huduma iwe mahususi
