check-title = Título (Title)
    .question = Seu título diz em poucas palavras quem você é e o que faz?
    .cannot_see = Lemos as palavras do título. Não vemos como ele fica ao lado de outros freelancers numa busca.
    .strength = Seu título nomeia um papel: “{ $role }”.

title-missing =
    .title = Escreva um título
    .says = Seu perfil não tem título.
    .why = O título é a primeira linha que clientes e avaliadores leem. Sem ele, um perfil não está completo.
    .fix = Escreva primeiro o seu papel, depois duas ou três das suas habilidades principais. Por exemplo: “Data Analyst | Excel, Power BI, SQL”. Use o seu próprio papel e as suas habilidades.

title-placeholder =
    .title = Troque o texto de exemplo do seu título
    .says = Seu título é texto de exemplo, um link ou uma fila de letras, e não diz nada do seu trabalho.
    .why = Texto de exemplo diz a quem avalia que o perfil não está pronto.
    .fix = Escreva primeiro o seu papel, depois duas ou três das suas habilidades principais.

title-vague =
    .title = Nomeie o seu papel no título
    .says = Seu título não diz o que você faz: serve a quase todo freelancer, é um lema, ou nomeia só uma empresa, um setor ou o que você estudou.
    .why = Um título como “Consultant” não diz o que você faz. Clientes que procuram o seu trabalho não acham você, e quem avalia não vê onde você se encaixa.
    .fix = Diga o que faz e para quê: primeiro o papel, depois duas ou três habilidades principais. Não “Consultant” mas, por exemplo, “HR Consultant | Recruiting, Onboarding”.

title-language =
    .title = Escreva o seu título em inglês
    .says = Seu título não está em inglês.
    .why = No Upwork, os clientes procuram em inglês; não acham um título em outra língua.
    .fix = Escreva primeiro o seu papel em inglês, depois duas ou três das suas habilidades principais. Se o inglês é difícil, peça a alguém que leia.

title-too_specific =
    .title = Alargue um pouco o seu título
    .says = Seu título nomeia uma área muito pequena.
    .why = Poucos clientes procuram exatamente isso. Um título estreito demais esconde você de clientes cujo trabalho faria bem.
    .fix = Nomeie o seu papel com palavras que os clientes usam. Guarde a área especial para as primeiras linhas da apresentação.

title-generic =
    .title = Diga no título em que você é melhor
    .says = Seu título nomeia uma profissão que muitos oferecem, e nada que distinga você: “{ $word }” está em { NUMBER($titles) } de { NUMBER($of) } títulos de freelancers que contamos.
    .why = Os clientes escolhem numa página de títulos iguais. Um que diz para quem, em que tarefa ou com que ferramentas é achado por quem procura justo isso.
    .fix = Fique com o seu papel e acrescente uma coisa que o seu trabalho mostra: um tipo de cliente (“for dental clinics”), uma tarefa (“month-end closing”) ou uma ferramenta especial. Só o que é verdade.

title-forbidden =
    .title = Tire do título o que o Upwork proíbe
    .says = “{ $what }” não pode ficar em um título no Upwork.
    .why = Um selo, o nome de uma empresa ou um serviço proibido no título é a primeira coisa que quem revisa vê.
    .fix = Apague as palavras marcadas. Deixe o título dizer quem você é e o que faz: seu ofício e a tarefa, a ferramenta ou o tipo de cliente que você conhece melhor.

title-reserved =
    .title = Mostre a licença, ou diga seu trabalho real
    .says = “{ $what }” é uma profissão que a lei reserva. Seu formulário não mostra diploma nem licença para ela.
    .why = Um cliente confia nessa palavra, e na maioria dos países só quem tem a licença pode usá-la.
    .fix = Se você a estudou, adicione o diploma aos seus estudos e a licença aos seus certificados. Se não, tire a palavra e diga o trabalho que você realmente faz, como preparar documentos para quem a exerce.

title-keyword_pile =
    .title = Reduza o título aos seus talentos principais
    .says = Seu título lista { $count ->
        [1] { $count } coisa
       *[other] { $count } coisas
    }. É difícil de ler.
    .why = Uma lista longa não mostra em que você é melhor. O Upwork pede aqui os talentos principais, e tem lugar próprio para todas as habilidades.
    .fix = Fique com o papel e as duas ou três habilidades com que mais quer trabalhar. As outras vão para a lista de habilidades.

title-shouting =
    .title = Escreva o título em letras normais
    .says = Seu título está em letras maiúsculas.
    .why = Palavras em maiúsculas são mais difíceis de ler e parecem gritos.
    .fix = Escreva-o como um cargo: maiúscula no começo de cada palavra principal, e só siglas como SEO em maiúsculas.

title-decoration =
    .title = Tire os símbolos do título
    .says = Seu título tem símbolos ou letras especiais.
    .why = Uma busca e um leitor de tela não leem letras especiais, e símbolos tomam o lugar das habilidades.
    .fix = Use letras comuns. Um “|” ou uma vírgula entre duas partes serve.

title-too_long =
    .title = Encurte o título para { $most } caracteres
    .says = Seu título tem { $length } caracteres. Títulos que funcionam têm até { $most }.
    .why = Um título longo é cortado nos resultados da busca, e os clientes não veem o fim.
    .fix = Fique com o papel e as duas ou três habilidades principais. Tire palavras que todo freelancer poderia usar.

title-no_role =
    .title = Diga no título o que você é
    .says = Não achamos no seu título nenhuma palavra que diga o que você é.
    .why = Os clientes contratam uma pessoa. Um papel como “assistant”, “developer” ou “writer” deixa claro quem você é.
    .fix = Ponha primeiro o papel, e depois os serviços: “Virtual Assistant | Data Entry, Web Research”. Use o papel que é verdade para você.

title-badge =
    .title = Confira o selo no seu título
    .says = Seu título fala de um selo que o Upwork dá.
    .why = “Top Rated”, “Rising Talent” e “Expert-Vetted” são selos do próprio Upwork. Um perfil novo ainda não tem um.
    .fix = Se esta conta não tem o selo, tire essas palavras. Se tem, o Upwork o mostra ao lado do seu nome de qualquer modo.

title-repeats =
    .title = Diga uma vez no título
    .says = Seu título diz “{ $phrase }” { $times } vezes.
    .why = Uma vez basta para ser achado. O espaço podia mostrar outra coisa que você faz bem.
    .fix = Deixe uma vez, e use o espaço para mais uma das suas habilidades principais.

# Several findings that one deed mends.
title-cut =
    .title = Reduza o título aos seus talentos principais
    .why = Um título longo é cortado nos resultados da busca, e uma lista longa não mostra em que você é melhor.
    .fix = Fique com o papel e as duas ou três habilidades com que mais quer trabalhar, cada uma uma vez. As outras vão para a lista de habilidades.
