check-skills = Habilidades
    .question = Sua lista tem dez ou mais habilidades reais que pertencem ao seu trabalho?
    .cannot_see = Comparamos a lista com o seu próprio texto e com anúncios. Não vemos quão bom você é em cada habilidade.
    .strength = Você indica { $count } habilidades, e não achamos nenhuma duas vezes.

skills-missing =
    .title = Indique as suas habilidades
    .says = Seu perfil não indica habilidades.
    .why = O Upwork usa a lista para combinar você com trabalhos. Um perfil sem habilidades não está completo.
    .fix = Anote tudo o que você sabe mesmo fazer no seu trabalho: ferramentas, métodos, tipos de tarefa. Conhecimento básico conta. Indique só o que é verdade.

skills-too_few =
    .title = Acrescente mais das suas habilidades reais
    .says = { $count ->
        [0] Não contamos nenhuma habilidade que pertença ao seu trabalho.
        [1] Contamos { $count } habilidade que pertence ao seu trabalho.
       *[other] Contamos { $count } habilidades que pertencem ao seu trabalho.
    } Há lugar para { $most }.
    .why = Cada habilidade é mais um jeito de um cliente achar você, e de o Upwork ver onde você se encaixa.
    .fix = Chegue a { $full } ou mais. Pense nas ferramentas que abre todo dia, nas tarefas que repete, e nas línguas em que trabalha. Conhecimento básico basta, mas indique só o que sabe mesmo fazer.

skills-too_many =
    .title = Escolha as suas { $most } melhores habilidades
    .says = Você indica { $count } habilidades. O Upwork aceita até { $most }.
    .why = As últimas da lista ficariam de fora, e podem ser as melhores.
    .fix = Fique com as { $most } habilidades pelas quais mais quer ser contratado, as mais importantes primeiro.

skills-duplicate =
    .title = Deixe cada habilidade uma vez
    .says = “{ $first }” e “{ $second }” são a mesma habilidade.{ $count ->
        [1] {""}
       *[other] {" "}Há { $count } repetições assim na sua lista.
    }
    .why = Uma repetição toma o lugar de uma habilidade que você também poderia mostrar.
    .fix = Fique com uma de cada e use o lugar livre para outra habilidade real.

skills-filler =
    .title = { $count ->
        [1] Troque uma habilidade que não pertence ao seu trabalho
       *[other] Troque as habilidades que não pertencem ao seu trabalho
    }
    .says = { $count ->
        [1] Este item diz pouco da sua profissão: { $names }.
       *[other] Estes itens dizem pouco da sua profissão: { $names }.
    }
    .why = Os clientes esperam isso de todos. Na sua lista, escondem as suas habilidades principais. Se uma faz mesmo parte do seu serviço, diga ao seu coach.
    .fix = { $count ->
        [1] Tire-o
       *[other] Tire-os
    } e use o lugar para uma ferramenta ou tarefa da sua própria área.

skills-unsupported =
    .title = Mostre estas habilidades no seu texto
    .says = Sua apresentação e os seus empregos não mencionam: { $names }.
    .why = É mais fácil acreditar numa habilidade quando o texto mostra onde você a usou.
    .fix = Se você usa essas habilidades, acrescente uma frase curta sobre uma delas: o que fez com ela e para quem. Se não, tire-a da lista.

skills-unrelated =
    .title = Tire habilidades que nada no seu perfil sustenta
    .says = { $count ->
        [1] Uma habilidade não tem
       *[other] { $count } das suas habilidades não têm
    } nada a ver com o seu título, os seus empregos, a sua formação e a sua apresentação: { $names }.
    .why = Uma lista que vai em todas as direções faz duvidar do perfil inteiro. O Upwork pesa habilidades e experiência juntas.
    .fix = Tire-as, e fique com o que pertence ao trabalho que você quer. Se uma delas faz mesmo parte dele, acrescente uma frase que mostre onde a usou.

skills-scattered =
    .title = Escolha a área em que você quer ser contratado
    .says = A sua lista vai em { $count } direções: { $names }.
    .why = Um cliente com uma só necessidade não vê no que você é bom. O Upwork olha se as suas habilidades e a sua experiência combinam.
    .fix = Fique com as habilidades do trabalho que você conhece melhor e complete a lista com mais dessa área. As outras podem voltar quando um cliente pedir.

skills-evident =
    .title = { $count ->
        [1] Acrescente a habilidade que o seu próprio texto nomeia
       *[other] Acrescente as habilidades que o seu próprio texto nomeia
    }
    .says = Seu texto nomeia { $names }, mas a sua lista de habilidades não.
    .why = Os clientes procuram pelas habilidades da lista. O que está só no texto passa fácil sem ser visto.
    .fix = Acrescente as que você oferece como serviço. Se não oferece uma delas, deixe-a de fora.

skills-asked_for =
    .title = Você oferece também uma destas?
    .says = Muitos anúncios próximos das suas habilidades também citam: { $names }. Contamos { NUMBER($posts) } anúncios de web e software ({ DAY($as_of) }).
    .why = Se você já sabe uma delas, indicá-la abre mais uma porta.
    .fix = Acrescente só o que sabe mesmo fazer hoje. Se nenhuma serve, deixe a lista como está.
