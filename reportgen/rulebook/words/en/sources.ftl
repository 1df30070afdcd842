# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = Public Upwork profiles, US
source-public-upwork-profiles = Public Upwork profiles
source-public-freelancer-com-profiles = Public Freelancer.com profiles
source-upwork-s-categories-as-three-public-lists-agree-on-them = Upwork's categories, as three public lists agree on them
source-counted-over-public-upwork-posts-for-web-and-software-work = counted over public Upwork posts for web and software work
source-counted-over-public-freelancers-profiles = counted over public freelancers' profiles
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = counted over public titles: Upwork US 2018, PeoplePerHour and Kolabtree 2025
source-our-own-table-of-mid-2025-rates = our own table of mid-2025 rates
source-our-own-table = our own table
source-own-count = own count
source-own-table = own table
source-facts-no-licence-needed = facts, no licence needed

source-upwork-profile-rules-november-2026 = Upwork profile rules, November 2026
source-the-article-s-fifteen-tips-july-2022 = The article's fifteen tips, July 2022
source-counted-over-public-upwork-overviews = Counted over public Upwork overviews
source-5-051-public-upwork-posts = 5,051 public Upwork posts
source-296-public-upwork-profiles-2025 = 296 public Upwork profiles, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876 public titles: Upwork US 2018, PeoplePerHour and Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = Measured on 365 public texts kept aside, every unknown word labelled by hand
source-three-public-lists-that-agree = three public lists that agree
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, a single source; real overviews reach 4,987
source-12-categories-and-64-types-of-work = 12 categories and 64 types of work
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = job posts, their share and the mean advertised hourly rate by category, weeks 2026-W28 to W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = job posts that name a skill, among 5,051 web and software posts
source-what-freelancers-with-a-skill-ask-an-hour = what freelancers with a skill ask an hour
source-how-many-of-16-876-freelancers-titles-hold-a-word = how many of 16,876 freelancers' titles hold a word
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = rough reference rates to the US dollar, rounded; good for telling 5 dollars from 50, not for money
source-work-that-many-places-let-only-licensed-people-offer = work that many places let only licensed people offer
source-other-ways-to-write-a-skill = other ways to write a skill
source-other-names-people-use-for-categories-and-types-of-work = other names people use for categories and types of work
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = kinds of client, tasks and tools that make an offer specific
