check-proofreading = Revisão
    .question = O texto está livre de erros que um leitor atento veria?
    .cannot_see = Achamos erros prováveis de ortografia e os deslizes de gramática mais comuns. Não vemos todos e não julgamos o estilo; peça também a alguém que leia o seu texto.
    .strength = Não achamos erro de ortografia nem deslize comum de gramática nas { $words } palavras que lemos. Não vemos todos.

proofreading-misspelling =
    .title = { $count ->
        [1] Corrija uma palavra mal escrita
       *[other] Corrija { $count } palavras mal escritas
    }
    .says = { $count ->
        [1] Uma palavra está mal escrita: { $pairs }.
       *[other] { $count } palavras estão mal escritas, como: { $pairs }.
    }
    .why = Leia o seu perfil como um currículo: uma letra errada pode ser a razão de um “não”.
    .fix = Corrija cada palavra marcada, aqui e no seu perfil no site. Depois leia o texto uma vez em voz alta.

proofreading-grammar =
    .title = { $count ->
        [0] Peça a alguém que corrija o inglês do texto todo
        [1] Corrija a gramática onde está marcado
       *[other] Corrija a gramática em { $count } lugares
    }
    .says = { $count ->
        [0] Além do que está marcado noutros pontos, é muito provável que haja um erro de língua a cada poucas linhas, por exemplo aqui. Não conseguimos marcar todos.
        [1] Um deslize de gramática está em poucas palavras: { $pairs }.
       *[other] Há { $count } deslizes de gramática em poucas palavras, como: { $pairs }.
    }
    .why = Um cliente que tropeça na língua duvida do trabalho, e quem aprova perfis talvez também.
    .fix = Corrija os lugares marcados. Depois peça a alguém que escreva bem em inglês que leia o texto inteiro: pode haver mais do que conseguimos achar.

proofreading-grammar_slips =
    .title = { $count ->
        [1] Olhe um lugar de gramática
       *[other] Olhe { $count } lugares de gramática
    }
    .says = { $count ->
        [1] Isto é muito provavelmente um deslize: { $pairs }.
       *[other] Estes são muito provavelmente deslizes: { $pairs }.
    }
    .why = São poucos, por isso não custam nada. Ainda assim, um leitor atento os vê.
    .fix = Corrija-os se concordar.

proofreading-mathematical_letters =
    .title = Use letras comuns
    .says = Algumas palavras estão em letras matemáticas especiais para parecer negrito ou itálico.
    .why = Uma busca não acha essas palavras, e um leitor de tela não as lê.
    .fix = Digite as palavras marcadas de novo com letras normais.

proofreading-doubled_word =
    .title = Apague a palavra repetida
    .says = { $count ->
        [1] Uma palavra está lá duas vezes seguidas.
       *[other] { $count } palavras estão lá duas vezes seguidas.
    }
    .why = É um pequeno deslize, fácil de ver para os outros.
    .fix = Apague a segunda.

proofreading-lower_case_i =
    .title = Escreva “I” com maiúscula
    .says = { $count ->
        [1] A palavra “I” está escrita uma vez com minúscula.
       *[other] A palavra “I” está escrita { $count } vezes com minúscula.
    }
    .why = Em inglês, “I” é sempre maiúsculo. Quem lê nota.
    .fix = Mude cada “i” marcado para “I”.

proofreading-missing_capital =
    .title = Comece as frases com maiúscula
    .says = { $count ->
        [1] Uma frase começa com minúscula.
       *[other] { $count } frases começam com minúscula.
    }
    .why = Parece que o texto foi escrito às pressas.
    .fix = Ponha maiúscula na primeira letra de cada frase marcada.

proofreading-spacing =
    .title = Arrume os espaços em volta de vírgulas e pontos
    .says = { $count ->
        [1] Num lugar falta um espaço, ou há um a mais.
       *[other] Em { $count } lugares falta um espaço, ou há um a mais.
    }
    .why = Espaços limpos dão ao texto um ar cuidado.
    .fix = Nenhum espaço antes de vírgula ou ponto, um espaço depois.

proofreading-mixed_variants =
    .title = Escolha a grafia britânica ou a americana
    .says = Seu texto tem as duas: “{ $british }” é britânico, “{ $american }” é americano.
    .why = As duas estão certas, mas um texto devia ficar com uma.
    .fix = Escolha a que os seus clientes usam, e mude as outras palavras.

proofreading-unknown_words =
    .title = Olhe estas palavras
    .says = { $count ->
        [1] Esta palavra pode estar mal escrita: { $words }.
       *[other] Estas palavras podem estar mal escritas: { $words }.
    }
    .why = Podem ser nomes ou termos da sua profissão, e então estão certas. Por isso não custa nada.
    .fix = Olhe cada uma delas uma vez, por favor.

proofreading-not_english =
    .says = Seu texto não está em inglês, por isso não pudemos revisá-lo.
    .fix = No Upwork, os clientes leem inglês. Escreva a apresentação em inglês simples; frases curtas servem.

proofreading-too_little =
    .says = Há até agora tão poucas palavras que não dizem nada do seu inglês.
    .fix = Escreva a sua apresentação e o que fez em cada emprego. Então poderemos revisar.

proofreading-nothing_to_read =
    .says = Ainda não há texto para ler.
    .fix = Escreva primeiro a sua apresentação. Então poderemos revisá-la.
