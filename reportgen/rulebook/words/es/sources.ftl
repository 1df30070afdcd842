# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = Perfiles públicos de Upwork en EE. UU.
source-public-upwork-profiles = Perfiles públicos de Upwork
source-public-freelancer-com-profiles = Perfiles públicos de Freelancer.com
source-upwork-s-categories-as-three-public-lists-agree-on-them = Categorías de Upwork en las que coinciden tres listas públicas
source-counted-over-public-upwork-posts-for-web-and-software-work = contado en anuncios públicos de Upwork para trabajo web y de software
source-counted-over-public-freelancers-profiles = contado en perfiles públicos de freelancers
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = contado en títulos públicos: Upwork EE. UU. 2018, PeoplePerHour y Kolabtree 2025
source-our-own-table-of-mid-2025-rates = tabla propia con el cambio de mediados de 2025
source-our-own-table = tabla propia
source-own-count = conteo propio
source-own-table = tabla nuestra
source-facts-no-licence-needed = son datos, sin licencia necesaria

source-upwork-profile-rules-november-2026 = Reglas de perfil de Upwork, noviembre de 2026
source-the-article-s-fifteen-tips-july-2022 = Los quince consejos del artículo, julio de 2022
source-counted-over-public-upwork-overviews = Contado en presentaciones públicas de Upwork
source-5-051-public-upwork-posts = 5,051 anuncios públicos de Upwork
source-296-public-upwork-profiles-2025 = 296 perfiles públicos de Upwork, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16,876 títulos públicos: Upwork EE. UU. 2018, PeoplePerHour y Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = Medido en 365 textos públicos apartados, con cada palabra desconocida marcada a mano
source-three-public-lists-that-agree = tres listas públicas que coinciden
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, una sola fuente; las presentaciones reales llegan a 4,987
source-12-categories-and-64-types-of-work = 12 categorías y 64 tipos de trabajo
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = anuncios de trabajo, su parte del total y la tarifa media ofrecida por hora en cada categoría, semanas 2026-W28 a W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = anuncios que nombran una habilidad, entre 5,051 de trabajo web y de software
source-what-freelancers-with-a-skill-ask-an-hour = lo que piden por hora los freelancers con una habilidad
source-how-many-of-16-876-freelancers-titles-hold-a-word = cuántos de 16,876 títulos de freelancers tienen una palabra
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = cambio aproximado al dólar de EE. UU., redondeado; sirve para distinguir 5 dólares de 50, no para pagar
source-work-that-many-places-let-only-licensed-people-offer = trabajo que en muchos lugares solo puede ofrecer quien tiene licencia
source-other-ways-to-write-a-skill = otras formas de escribir una habilidad
source-other-names-people-use-for-categories-and-types-of-work = otros nombres que se usan para las categorías y los tipos de trabajo
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = tipos de cliente, tareas y herramientas que hacen concreta una oferta
