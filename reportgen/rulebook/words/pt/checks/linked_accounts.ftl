check-linked_accounts = Contas vinculadas
    .question = Há outras contas profissionais para vincular?
    .cannot_see = Lemos os endereços e não abrimos nenhum. Não vemos o que está na página.
    .strength = { $count ->
        [1] Você dá o endereço completo de uma conta que pode ser vinculada.
       *[other] Você dá os endereços completos de { $count } contas que podem ser vinculadas.
    }

linked_accounts-none = Nenhuma conta vinculada
    .title = Vincule uma conta profissional que você tem
    .says = Seu formulário não mostra outra conta profissional.
    .why = Uma conta em outro lugar mostra que você é uma pessoa real que trabalha. O Upwork a conta para preencher o perfil.
    .fix = Você tem um perfil no LinkedIn, GitHub, Behance, Dribbble, Stack Overflow ou parecido? Vincule-o nas suas configurações no Upwork. O lugar dele é nas configurações, não na apresentação.
linked_accounts-broken = Endereço incompleto
    .title = Dê o endereço completo da sua conta
    .says = { $count ->
        [1] Isto não é um endereço web completo.
       *[other] Estes não são endereços web completos.
    }
    .why = Um nome só, ou um endereço quebrado, não leva a lugar nenhum.
    .fix = Abra a página no navegador e copie o endereço da barra no alto. Ele começa com https://.
linked_accounts-unaddressed = Nomeada, ainda não vinculada
    .title = Acrescente o endereço da conta que você nomeia
    .says = { $count ->
        [1] Você nomeia uma conta, sem o endereço.
       *[other] Você nomeia { $count } contas, sem os endereços.
    }
    .why = Um cliente só pode ver uma conta pelo endereço.
    .fix = Abra lá a sua página no navegador e copie o endereço da barra no alto. Ele começa com https://.
linked_accounts-also_broken = Mais um endereço a conferir
    .title = Confira o outro endereço
    .says = { $count ->
        [1] Isto não é um endereço web completo.
       *[other] Estes não são endereços web completos.
    }
    .why = Você já tem um bom; este não leva a lugar nenhum.
    .fix = Copie o endereço do navegador, ou tire-o.
linked_accounts-contact = Um jeito de contatar você
    .title = Tire o link de contato
    .says = Isto é um jeito de contatar você, não uma conta profissional.
    .why = O Upwork não permite dados de contato antes de existir um contrato. Um link assim pode custar a conta.
    .fix = Tire-o. Vincule em vez disso uma página que mostre o seu trabalho.
linked_accounts-only_own_profile = Só a sua página do Upwork
    .title = Vincule uma conta fora do Upwork
    .says = Esta é uma página do próprio Upwork.
    .why = Uma conta vinculada é uma em outro site.
    .fix = Vincule um perfil em outro lugar, se tiver. Nunca abra uma segunda conta no Upwork: é proibido.
linked_accounts-own_profile = Sua página do Upwork não precisa ser vinculada
    .title = Deixe de fora a sua página do Upwork
    .says = Esta é uma página do próprio Upwork.
    .why = Uma conta vinculada é uma em outro site. Você já tem uma.
    .fix = Deixe-a de fora. E nunca abra uma segunda conta no Upwork: é proibido.
linked_accounts-social_only = Esta conta é sobre o seu trabalho?
    .title = Olhe a sua página com os olhos de um cliente
    .says = Você vincula só páginas de redes sociais.
    .why = Está bem se a página mostra o seu trabalho. Uma página particular ajuda pouco.
    .fix = Olhe-a como um estranho olharia. Se é particular, vincule outra página, ou nenhuma.
