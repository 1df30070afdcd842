check-types_of_work = Tipos de trabalho
    .question = Você escolheu mais de um tipo de trabalho, próximos um do outro?
    .cannot_see = Comparamos a sua escolha com a lista do Upwork. Só você sabe que tipos de trabalho pode oferecer com honestidade.
    .strength = Você escolheu { $count } tipos de trabalho, todos de uma categoria da lista do Upwork.

types_of_work-missing =
    .title = Escolha os seus tipos de trabalho
    .says = Você não escolheu um tipo de trabalho.
    .why = Os tipos de trabalho decidem em que grupos de freelancers você é visto.
    .fix = Escolha dois ou três tipos da sua categoria que você sabe mesmo fazer.

types_of_work-unknown =
    .title = Use o nome que o Upwork dá a este tipo de trabalho
    .says = “{ $given }” não está na lista de tipos de trabalho do Upwork.
    .why = Só tipos da lista podem ser escolhidos, por isso este pode se perder.
    .fix = { $hint ->
        [no] Percorra a lista da sua categoria e escolha o tipo mais próximo do que você faz.
       *[other] Você quis dizer “{ $near }”? Se não, percorra a lista da sua categoria.
    }

types_of_work-single =
    .title = Acrescente um segundo tipo de trabalho
    .says = Você escolheu só um tipo de trabalho.
    .why = Com um tipo você é comparado num grupo só. Se esse grupo está cheio, não há segunda porta.
    .fix = { $hint ->
        [no] Olhe os outros tipos da sua categoria. Acrescente um ou dois que você sabe mesmo fazer.
       *[other] Você faz também algum destes? { $near }. Acrescente só o que sabe mesmo fazer.
    }

types_of_work-few =
    .title = Há mais um tipo de trabalho que você faz?
    .says = Você escolheu { $count ->
        [1] um tipo
       *[other] { $count } tipos
    } de trabalho da lista do Upwork. Há lugar para mais.
    .why = Cada tipo é mais um grupo em que os clientes podem achar você.
    .fix = Você faz também algum destes? { $near }. Acrescente só o que sabe mesmo fazer.

types_of_work-too_many =
    .title = Escolha os seus { $most } melhores tipos de trabalho
    .says = Você escolheu { $count } tipos de trabalho.
    .why = Tipos demais tornam difícil ver em que você é melhor.
    .fix = Fique com até { $most } que pertençam juntos e que os seus empregos e habilidades mostrem.

types_of_work-scattered =
    .title = Escolha tipos de trabalho que pertençam juntos
    .says = Seus tipos de trabalho vêm de { $count } categorias diferentes: { $names }.
    .why = Um perfil que oferece tudo parece um iniciante em cada coisa. O Upwork aconselha focar no que você faz melhor.
    .fix = Escolha a categoria que os seus empregos e habilidades melhor mostram, e fique com os tipos dela.

types_of_work-other_name =
    .title = Procure “{ $usual }” no Upwork
    .says = Seu formulário diz “{ $given }”. Na lista do Upwork é “{ $usual }”.
    .why = Você achará o seu tipo de trabalho com este nome.
    .fix = Escolha “{ $usual }” nas configurações do seu perfil.
