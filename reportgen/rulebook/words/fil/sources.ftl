# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = Mga pampublikong profile sa Upwork, US
source-public-upwork-profiles = Mga pampublikong profile sa Upwork
source-public-freelancer-com-profiles = Mga pampublikong profile sa Freelancer.com
source-upwork-s-categories-as-three-public-lists-agree-on-them = Mga kategorya ng Upwork, ayon sa pinagkakasunduan ng tatlong pampublikong listahan
source-counted-over-public-upwork-posts-for-web-and-software-work = binilang sa mga pampublikong post sa Upwork para sa gawaing web at software
source-counted-over-public-freelancers-profiles = binilang sa mga pampublikong profile ng mga freelancer
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = binilang sa mga pampublikong title: Upwork US 2018, PeoplePerHour at Kolabtree 2025
source-our-own-table-of-mid-2025-rates = sarili naming talaan ng mga palitan noong kalagitnaan ng 2025
source-our-own-table = sarili naming talaan
source-own-count = sariling bilang
source-own-table = sariling talaan
source-facts-no-licence-needed = mga katotohanan, hindi kailangan ng lisensiya

source-upwork-profile-rules-november-2026 = Mga tuntunin ng Upwork sa profile, Nobyembre 2026
source-the-article-s-fifteen-tips-july-2022 = Ang labinlimang payo ng artikulo, Hulyo 2022
source-counted-over-public-upwork-overviews = Binilang sa mga pampublikong overview sa Upwork
source-5-051-public-upwork-posts = 5,051 pampublikong post sa Upwork
source-296-public-upwork-profiles-2025 = 296 pampublikong profile sa Upwork, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876 pampublikong title: Upwork US 2018, PeoplePerHour at Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = Sinukat sa 365 pampublikong teksto na itinabi, bawat di-kilalang salita ay mano-manong minarkahan
source-three-public-lists-that-agree = tatlong pampublikong listahan na nagkakasundo
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, iisang pinagmulan; umaabot sa 4,987 ang mga totoong overview
source-12-categories-and-64-types-of-work = 12 kategorya at 64 uri ng trabaho
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = mga job post, ang bahagi nila at ang karaniwang naka-post na rate kada oras ayon sa kategorya, mga linggong 2026-W28 hanggang W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = mga job post na bumabanggit ng isang skill, sa 5,051 post sa web at software
source-what-freelancers-with-a-skill-ask-an-hour = hinihingi kada oras ng mga freelancer na may isang skill
source-how-many-of-16-876-freelancers-titles-hold-a-word = ilan sa 16,876 title ng mga freelancer ang may isang salita
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = mga tantiyang palitan sa US dollar, ni-round; sapat para makilala ang 5 dolyar sa 50, hindi para sa totoong pera
source-work-that-many-places-let-only-licensed-people-offer = gawaing sa maraming lugar ay mga may lisensiya lang ang puwedeng mag-alok
source-other-ways-to-write-a-skill = iba pang paraan ng pagsulat ng isang skill
source-other-names-people-use-for-categories-and-types-of-work = iba pang pangalang ginagamit ng mga tao para sa mga kategorya at uri ng trabaho
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = mga uri ng client, gawain at tool na nagpapatiyak sa isang alok
