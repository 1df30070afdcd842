check-market_fit = Adequação ao mercado
    .question = Título, habilidades, empregos e categoria contam uma só história?
    .cannot_see = Comparamos palavras. Não vemos quantos freelancers com as suas habilidades o Upwork tem no momento.
    .strength = { $narrowed ->
        [yes] Seu título é especial: nomeia { $named }.
       *[no] Palavras das suas habilidades também estão no seu título, na sua apresentação ou nos seus empregos.
    }

market_fit-crowded =
    .title = Ofereça algo mais estreito, do seu próprio trabalho
    .says = { $answered ->
        [yes] O Upwork escreveu que muitos freelancers oferecem o que você oferece, ou que não há trabalho para esta mistura. Isso é sobre a oferta como está, não sobre você.
       *[no] Seu título e as primeiras linhas da sua apresentação não dizem para quem você trabalha, em que tarefa ou com que ferramenta.
    }{ $counted ->
        [no] { "" }
       *[yes] { " " }“{ $word }” está em { NUMBER($titles) } de { NUMBER($of) } títulos de freelancers que contamos.
    }
    .why = Ser um entre muitos é o motivo de recusa mais comum. O Upwork procura ofertas que não estejam lá mil vezes.
    .fix = { $options ->
        [0] Ainda não achamos uma linha em que uma oferta mais estreita pudesse se apoiar. Para cada emprego, escreva para quem trabalhou, o que fez e com que ferramenta: o próximo relatório monta ofertas com isso.
        [1] Seu próprio trabalho sustenta uma oferta mais estreita: { $first_offer }. Se é por isso que você quer ser contratado, use o título e a abertura de “{ check-market_fit }” mais abaixo, preencha as lacunas, e ponha no alto as habilidades que pertencem a ela.
       *[other] Seu próprio trabalho sustenta { $options } ofertas mais estreitas, a primeira: { $first_offer }. Escolha aquela pela qual quer ser contratado, use o título e a abertura de “{ check-market_fit }” mais abaixo, preencha as lacunas, e ponha no alto as habilidades que pertencem a ela.
    } A escolha é sua, e não há promessa: ninguém pode dizer o que o Upwork vai responder.

market_fit-unshown =
    .title = Mostre o trabalho por trás do seu título
    .says = Seu título nomeia { $names }. Nenhum dos seus empregos, trabalhos ou estudos o faz.
    .why = Uma oferta especial convence quando um emprego a mostra. Sem isso, é só uma afirmação.
    .fix = Você fez esse trabalho? Então diga-o na descrição daquele emprego, ou acrescente um trabalho que o mostre. Se não, que o seu título nomeie o que os seus empregos mostram.

market_fit-category_apart =
    .title = Confira a sua categoria
    .says = Você escolheu “{ $category }”, mas o seu título e as suas habilidades parecem “{ $other }”.
    .why = O Upwork olha categoria, habilidades e experiência juntas. Se não combinam, o perfil é recusado mais facilmente.
    .fix = Se a categoria foi um engano, escolha a do seu trabalho. Se está certa, que o título e as habilidades a mostrem.

market_fit-skills_apart =
    .title = Deixe o seu texto mostrar as suas habilidades
    .says = Seu título, a sua apresentação e os seus empregos não tocam em nenhuma habilidade da sua lista, como: { $names }.
    .why = Quem avalia procura uma história clara. Aqui, a lista e o texto parecem falar de trabalhos diferentes.
    .fix = Escolha o trabalho pelo qual quer ser contratado. Escreva na apresentação duas frases sobre como usou essas habilidades, ou indique as habilidades de que o texto trata.

market_fit-jobs_apart =
    .title = Mostre o que os seus empregos têm a ver com a sua oferta
    .says = Seus empregos passados não mencionam o trabalho que você oferece agora.
    .why = Muita gente muda de área, e tudo bem. Mas quem avalia procura experiência que sustente a oferta.
    .fix = Houve uma parte desses empregos útil para a sua oferta, como planilhas, clientes ou escrita? Acrescente uma frase sobre isso à descrição do emprego. Você também pode acrescentar projetos, estudos ou trabalho não pago na nova área.

market_fit-demand =
    .title = Quanto trabalho há na sua categoria
    .says = { $stated ->
        [yes] Na sua categoria, “{ $category }”,
       *[no] Seu título parece a categoria “{ $category }”. Ali,
    } clientes publicaram { NUMBER($posts) } trabalhos em seis semanas: { NUMBER($percent) } % de todos os anúncios, lugar { $rank } de { $categories }. O preço médio anunciado foi de USD { $mean } por hora. Fonte: { SOURCE($source) }, até { DAY($as_of) }, { SOURCE($licence) }.
    .why = É para sua informação. Uma categoria pequena pode ser muito boa.
    .fix = Isso fala da categoria inteira, não da sua própria mistura de habilidades.

market_fit-no_figures =
    .says = Não conhecemos a sua categoria, por isso não podemos comparar o seu perfil com o mercado.
    .fix = Acrescente ao formulário a categoria que você escolheu no Upwork.

market_fit-no_story =
    .says = Há texto de menos para ver se o seu perfil conta uma só história.
    .fix = Acrescente ao formulário o seu título, as suas habilidades e a sua apresentação.
