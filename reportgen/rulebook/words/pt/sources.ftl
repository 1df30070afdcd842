# What rulebooks and market tables call themselves and their sources, where the words are ours. A
# key is the English text itself; titles of other people's works are the same in every language.

source-public-upwork-profiles-us = Perfis públicos do Upwork, EUA
source-public-upwork-profiles = Perfis públicos do Upwork
source-public-freelancer-com-profiles = Perfis públicos do Freelancer.com
source-upwork-s-categories-as-three-public-lists-agree-on-them = Categorias do Upwork, como três listas públicas concordam
source-counted-over-public-upwork-posts-for-web-and-software-work = contado em anúncios públicos do Upwork para web e software
source-counted-over-public-freelancers-profiles = contado em perfis públicos de freelancers
source-counted-over-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = contado em títulos públicos: Upwork EUA 2018, PeoplePerHour e Kolabtree 2025
source-our-own-table-of-mid-2025-rates = nossa própria tabela de cotações de meados de 2025
source-our-own-table = nossa própria tabela
source-own-count = contagem própria
source-own-table = tabela própria
source-facts-no-licence-needed = fatos, sem necessidade de licença

source-upwork-profile-rules-november-2026 = Regras de perfil do Upwork, novembro de 2026
source-the-article-s-fifteen-tips-july-2022 = As quinze dicas do artigo, julho de 2022
source-counted-over-public-upwork-overviews = Contado em apresentações públicas do Upwork
source-5-051-public-upwork-posts = 5.051 anúncios públicos do Upwork
source-296-public-upwork-profiles-2025 = 296 perfis públicos do Upwork, 2025
source-16-876-public-titles-upwork-us-2018-peopleperhour-and-kolabtree-2025 = 16.876 títulos públicos: Upwork EUA 2018, PeoplePerHour e Kolabtree 2025
source-measured-on-365-public-texts-kept-aside-every-unknown-word-labelled-by-hand = Medido em 365 textos públicos postos de lado, cada palavra desconhecida rotulada à mão
source-three-public-lists-that-agree = três listas públicas que concordam
source-snipework-com-a-single-source-real-overviews-reach-4-987 = snipework.com, uma única fonte; apresentações reais chegam a 4.987
source-12-categories-and-64-types-of-work = 12 categorias e 64 tipos de trabalho
source-job-posts-their-share-and-the-mean-advertised-hourly-rate-by-category-weeks-2026-w28-to-w33 = anúncios, sua parcela e o preço médio anunciado por hora, por categoria, semanas 2026-W28 a W33
source-job-posts-that-name-a-skill-among-5-051-web-and-software-posts = anúncios que citam uma habilidade, entre 5.051 anúncios de web e software
source-what-freelancers-with-a-skill-ask-an-hour = o que pedem por hora os freelancers com uma habilidade
source-how-many-of-16-876-freelancers-titles-hold-a-word = quantos de 16.876 títulos de freelancers contêm uma palavra
source-rough-reference-rates-to-the-us-dollar-rounded-good-for-telling-5-dollars-from-50-not-for-money = cotações aproximadas do dólar americano, arredondadas; boas para distinguir 5 dólares de 50, não para pagamentos
source-work-that-many-places-let-only-licensed-people-offer = trabalho que muitos lugares só permitem a pessoas licenciadas
source-other-ways-to-write-a-skill = outras formas de escrever uma habilidade
source-other-names-people-use-for-categories-and-types-of-work = outros nomes usados para categorias e tipos de trabalho
source-kinds-of-client-tasks-and-tools-that-make-an-offer-specific = tipos de cliente, tarefas e ferramentas que tornam uma oferta específica
