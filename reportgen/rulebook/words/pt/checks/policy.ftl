check-policy = Regras do Upwork
    .question = Seu perfil está livre do que o Upwork proíbe: serviços que não permite, selos antes da aprovação, uma empresa na conta de uma pessoa?
    .cannot_see = Lemos palavras em inglês no seu título, na apresentação, nas habilidades e nos empregos. Não vemos as suas imagens, arquivos ou links.
    .strength = Não achamos no seu texto nada que as regras do Upwork proíbam.

policy-forbidden_service =
    .title = Tire um serviço que o Upwork proíbe
    .says = Seu perfil oferece { $kind ->
        [academic] trabalho acadêmico que os alunos têm de fazer sozinhos
        [reviews] avaliações que nenhum cliente escreveu
        [accounts] contas à venda, ou feitas para outra pessoa
        [captcha] resolver captchas para outros
        [protection] contornar o que um site pôs para se proteger
        [engagement] seguidores, curtidas ou cliques que ninguém quis dar
       *[other] algo que o Upwork não permite
    }.
    .why = O Upwork não permite este serviço, por mais bem feito que seja. Um perfil que o oferece é recusado, e a conta pode ser fechada.
    .fix = { $kind ->
        [academic] Apague as palavras marcadas, também nas habilidades e nos empregos. Você pode oferecer o que deixa o trabalho com o aluno: revisão, formatação, aulas. Artigos e relatórios para empresas também servem, se você de fato os escreve.
        [reviews] Apague as palavras marcadas. Você pode oferecer responder a avaliações, ou ajudar uma empresa a pedi-las aos clientes reais, se é verdade para você.
        [accounts] Apague as palavras marcadas. Você pode oferecer cuidar de contas que um cliente já tem, se é verdade para você.
        [protection] Apague as palavras marcadas. Você pode dizer que dados coleta, e que só coleta o que os donos permitem, se é verdade para você.
       *[other] Apague as palavras marcadas, também nas habilidades e nos empregos, e diga o que mais sabe fazer. Se quer dizer outra coisa, fale com o seu coach e diga-o com outras palavras.
    }

policy-badge =
    .title = Tire o selo ou a nota
    .says = Seu texto afirma um posto, uma nota ou uma contagem que um mercado dá: “{ $what }”.
    .why = O próprio Upwork dá os seus selos e conta os seus trabalhos, e um perfil novo ainda não tem nenhum. Quem confere não pode ver que é verdade. O Upwork os mostra ao lado do seu nome assim que você os ganha.
    .fix = Apague as palavras marcadas. Se o trabalho por trás foi real, diga em vez disso o que fez e para quem: isso vale como prova em qualquer lugar.

policy-firm_voice =
    .title = Fale como uma só pessoa
    .says = { $where ->
        [title] Seu título
       *[overview] Sua apresentação
    } fala por uma equipe ou empresa.
    .why = No Upwork a conta de um freelancer é de uma só pessoa, sem equipe nem empresa por trás. Agências têm perfil próprio.
    .fix = Escreva “I”, e só sobre o que você mesmo faz: seu nome, seu trabalho, seus resultados. Tire o nome da empresa e o tamanho da equipe. Se vocês de fato trabalham em equipe, pergunte ao seu coach sobre um perfil de agência antes de enviar.

policy-under_age =
    .title = Fale com o seu coach sobre a sua idade
    .says = Seu texto diz que você tem { $age } anos. O Upwork abre contas a partir de 18.
    .why = Uma conta aberta cedo demais é fechada, e é difícil conseguir outra depois.
    .fix = Se a frase é antiga e você já tem 18, apague-a. Se é verdade, ainda não envie o perfil, e guarde o que escreveu para o dia em que puder.

policy-nothing_to_read =
    .says = Ainda não há texto para ler.
    .fix = Escreva primeiro a sua apresentação.
