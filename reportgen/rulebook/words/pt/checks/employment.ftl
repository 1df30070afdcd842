check-employment = Histórico profissional
    .question = Há um histórico de trabalho, e cada emprego diz o que você fez e quando?
    .cannot_see = Lemos o que você escreveu. Não vemos se é verdade, e nunca olhamos pausas entre empregos: não são da conta de ninguém.
    .strength = { $count ->
        [1] Seu emprego tem datas e uma descrição.
       *[other] Cada um dos seus { $count } empregos tem datas e uma descrição.
    }

employment-no_description = O que você fez lá?
    .says = Não temos descrição de nenhum dos seus empregos: o seu formulário não a pede, ou as células não podem ser lidas.
    .fix = Confira se cada emprego do seu perfil diz em duas ou três linhas o que você fez lá, e diga ao seu coach que o formulário não o pede.
employment-no_dates = Quando foi?
    .says = Não temos datas de nenhum dos seus empregos: o seu formulário não as pede, ou as células não podem ser lidas.
    .fix = Confira se cada emprego do seu perfil tem mês e ano para o início e para o fim, e diga ao seu coach que o formulário não os pede.
employment-none = Ainda sem trabalho no histórico
    .title = Acrescente o seu primeiro emprego
    .says = Seu histórico profissional está vazio.
    .why = O Upwork pede ao menos um. Sem ele, um perfil não pode ficar completo, e não se vê que alguém confiou um trabalho a você.
    .fix = Você fez trabalho pago, não pago ou de estudo para alguém? Uma loja, um negócio de família, um projeto de estudo para uma organização real, o site de um amigo: tudo conta. Indique-o como o que foi, com os meses e os anos e duas linhas sobre o que você fez, para quantas pessoas e com que ferramentas. Se somar um ano ou mais na sua área, escolha também Intermediate como nível. Se trabalhou por conta própria, escreva “Freelance” ou “Self-employed” como empresa e nomeie os clientes na descrição, se concordarem. Nunca indique um cliente como seu empregador.
employment-placeholder = Texto que nunca foi preenchido
    .title = Troque o texto de exemplo num emprego
    .says = Um emprego ainda tem texto de um formulário ou modelo.
    .why = Texto de exemplo diz que o perfil não está pronto. É um motivo fácil para uma recusa.
    .fix = Escreva as suas próprias palavras no lugar, ou apague-o.
employment-undescribed = Empregos sem descrição
    .title = Diga o que você fez em cada emprego
    .says = { $jobs ->
        [1] Seu emprego não diz nada do que você fez lá.
       *[other] { $count ->
            [1] { $count } dos seus { $jobs } empregos não diz nada do que você fez lá.
           *[other] { $count } dos seus { $jobs } empregos não dizem nada do que você fez lá.
        }
    }
    .why = Só o cargo não mostra o que você sabe fazer. Uma ou duas linhas mostram.
    .fix = Comece pelo emprego mais novo. Escreva duas ou três linhas: o que fazia toda semana, com que ferramentas, e um resultado, com um número se tiver.
employment-thin = Descrições muito curtas
    .title = Acrescente uma linha às descrições dos empregos
    .says = { $jobs ->
        [1] Seu emprego está descrito em poucas palavras só.
       *[other] { $count ->
            [1] { $count } dos seus { $jobs } empregos está descrito em poucas palavras só.
           *[other] { $count } dos seus { $jobs } empregos estão descritos em poucas palavras só.
        }
    }
    .why = Poucas palavras não mostram quão bem você fez o trabalho, nem para quem.
    .fix = Acrescente uma linha a cada um: que ferramentas usou, para quantas pessoas ou clientes, e o que resultou.
employment-apart = Ainda nada por trás da oferta
    .title = Mostre trabalho por trás da sua oferta
    .says = Nenhum dos seus empregos tem a ver com o trabalho que você oferece.
    .why = Um cliente que lê uma boa oferta procura onde você já fez isso. O Upwork pesa a oferta e a experiência juntas.
    .fix = Você já fez esse trabalho em algum lugar: um projeto de curso, um voluntariado, um favor para o negócio de um amigo? Acrescente-o como item e diga o que fez. Se ainda não há, faça primeiro um pequeno, ou comece por um trabalho que os seus empregos já mostram.
employment-undated = Empregos sem datas
    .title = Acrescente datas aos seus empregos
    .says = { $jobs ->
        [1] Seu emprego não tem datas.
       *[other] { $count ->
            [1] { $count } dos seus { $jobs } empregos não tem datas.
           *[other] { $count } dos seus { $jobs } empregos não têm datas.
        }
    }
    .why = O Upwork pede o mês e o ano em que um emprego começou. Sem eles, ninguém pode contar os seus anos de trabalho.
    .fix = Acrescente o mês e o ano em que cada emprego começou e terminou. Se não tem certeza do mês, olhe mensagens antigas, contratos ou holerites.
employment-end_before_start = Um fim antes do início
    .title = Corrija as datas de um emprego
    .says = { $count ->
        [1] Um emprego termina antes de começar.
       *[other] { $count } empregos terminam antes de começar.
    }
    .why = Datas erradas parecem descuido, e quem lê com atenção para ali.
    .fix = Olhe as duas datas de novo. Talvez só tenham trocado de lugar.
employment-starts_in_future = Um início no futuro
    .title = Confira a data de início de um emprego
    .says = { $count ->
        [1] Um emprego começa no futuro.
       *[other] { $count } empregos começam no futuro.
    }
    .why = Um histórico conta o que você fez. O Upwork não aceita um início ainda por vir.
    .fix = Corrija o ano se for um erro. Se o emprego não começou, deixe-o de fora até começar.
employment-no_role = Empregos sem cargo
    .title = Nomeie o seu cargo em cada emprego
    .says = { $jobs ->
        [1] Seu emprego não diz o que você era lá.
       *[other] { $count ->
            [1] { $count } dos seus { $jobs } empregos não diz o que você era lá.
           *[other] { $count } dos seus { $jobs } empregos não dizem o que você era lá.
        }
    }
    .why = O cargo é a primeira coisa que se lê num histórico.
    .fix = Escreva o que você era, em palavras simples: “Bookkeeper”, “Shop assistant”, “Volunteer teacher”.
employment-no_company = Um emprego sem empresa
    .title = Nomeie a empresa
    .says = Este emprego não diz para quem você trabalhou.
    .why = O Upwork pede uma empresa em cada item.
    .fix = Se trabalhou por conta própria, escreva “Freelance” ou “Self-employed”.
employment-length_only = Uma duração, mas sem datas
    .title = Tenha a data de início pronta
    .says = Este emprego diz quanto tempo durou, mas não quando.
    .why = O Upwork vai pedir o mês e o ano.
    .fix = Anote o mês e o ano em que começou e terminou.
employment-no_end = Este emprego continua?
    .title = Diga se você ainda trabalha lá
    .says = Este emprego tem um início mas não um fim.
    .why = “Até hoje” é uma boa notícia para quem lê: diga-o.
    .fix = Se ainda trabalha lá, escreva “present” como fim. Se não, acrescente o mês e o ano.
employment-ends_in_future = Um fim no futuro
    .title = Escreva “present” para um emprego que continua
    .says = Este emprego termina no futuro.
    .why = O Upwork mostra um emprego que continua como “present”.
    .fix = Escolha “I currently work here” em vez de uma data de fim.
employment-twice = O mesmo emprego duas vezes
    .title = Fique com um de dois itens iguais
    .says = Este emprego aparece duas vezes no seu histórico.
    .why = Parece um erro.
    .fix = Apague um dos dois. Se eram dois empregos diferentes, diga o que era diferente.
employment-big_projects = Projetos grandes escondidos num item
    .title = Dê aos seus projetos grandes os seus próprios itens
    .says = Este item conta { $count } projetos um após o outro. Quem lê vê um emprego só.
    .why = Projetos grandes podem ter item próprio. Cada um mostra então um cliente, um período e um resultado, e cada um conta para preencher o perfil.
    .fix = Faça um item de cada projeto que você pode nomear. Preencha o que está entre colchetes; fique com o item de freelance para o resto.
