# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = Profils Upwork publics, États-Unis
source-public-upwork-profiles = Profils Upwork publics
source-public-freelancer-com-profiles = Profils Freelancer.com publics
source-upwork-s-categories-as-three-public-lists-agree-on-them = Catégories d’Upwork, telles que trois listes publiques concordent
source-counted-over-public-upwork-posts-for-web-and-software-work = compté sur des annonces Upwork publiques pour le web et le logiciel
source-counted-over-public-freelancers-profiles = compté sur des profils publics de freelances
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = compté sur des titres publics : Upwork États-Unis 2018, PeoplePerHour et Kolabtree 2025
source-our-own-table-of-mid-2025-rates = notre propre tableau des cours de mi-2025
source-our-own-table = notre propre tableau
source-own-count = notre propre compte
source-own-table = notre propre tableau
source-facts-no-licence-needed = des faits, aucune licence nécessaire

source-upwork-profile-rules-november-2026 = Règles des profils Upwork, novembre 2026
source-the-article-s-fifteen-tips-july-2022 = Les quinze conseils de l’article, juillet 2022
source-counted-over-public-upwork-overviews = Compté sur des présentations Upwork publiques
source-5-051-public-upwork-posts = 5 051 annonces Upwork publiques
source-296-public-upwork-profiles-2025 = 296 profils Upwork publics, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16 876 titres publics : Upwork États-Unis 2018, PeoplePerHour et Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = Mesuré sur 365 textes publics mis de côté, chaque mot inconnu étiqueté à la main
source-three-public-lists-that-agree = trois listes publiques qui concordent
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, une seule source ; de vraies présentations vont jusqu’à 4 987
source-12-categories-and-64-types-of-work = 12 catégories et 64 types de travail
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = annonces, leur part et le tarif horaire moyen annoncé par catégorie, semaines 2026-W28 à W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = annonces qui nomment une compétence, sur 5 051 annonces du web et du logiciel
source-what-freelancers-with-a-skill-ask-an-hour = ce que demandent par heure les freelances qui ont une compétence
source-how-many-of-16-876-freelancers-titles-hold-a-word = combien des 16 876 titres de freelances contiennent un mot
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = cours approximatifs du dollar américain, arrondis ; bons pour distinguer 5 dollars de 50, pas pour des paiements
source-work-that-many-places-let-only-licensed-people-offer = travaux que beaucoup de pays réservent aux personnes agréées
source-other-ways-to-write-a-skill = autres façons d’écrire une compétence
source-other-names-people-use-for-categories-and-types-of-work = autres noms des catégories et des types de travail
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = sortes de clients, tâches et outils qui rendent une offre précise
