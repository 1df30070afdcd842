check-proof_of_skill = Prova de habilidade
    .question = Algo além das suas próprias palavras prova uma habilidade?
    .cannot_see = Não verificamos se um certificado é real ou ainda válido.
    .strength = { $count ->
        [1] Seu formulário indica um certificado.
       *[other] Seu formulário indica { $count } certificados.
    }

proof_of_skill-not_asked = Não perguntado
    .says = Seu formulário não pergunta por certificados.
    .fix = Se você tem um, diga ao seu coach.
proof_of_skill-none = Sem certificado
    .title = Indique um certificado, se tiver
    .says = Seu formulário não mostra certificado.
    .why = Um certificado é prova vinda de outros. É um pequeno ponto a favor, e bons trabalhos no portfólio dizem o mesmo.
    .fix = Você tem um certificado de um emprego, um curso ou um fabricante de software? Indique-o. Não precisa comprar nem fazer um para o Upwork.
proof_of_skill-tests_retired = Os testes do Upwork acabaram
    .title = Deixe de fora os antigos testes do Upwork
    .says = Você indica testes de habilidade. O Upwork tirou os seus em julho de 2019.
    .why = Eles já não aparecem num perfil.
    .fix = Nada a fazer. Se o teste era de outros, indique-o entre os certificados.
proof_of_skill-relevance = Combina com o que você oferece?
    .title = Confira que certificados você mostra
    .says = Nenhum dos seus certificados menciona algo do seu título ou das suas habilidades.
    .why = Um certificado ajuda mais quando o cliente vê o que tem a ver com o trabalho.
    .fix = Se outro está mais perto do seu trabalho, ponha-o primeiro. Se não, deixe: conta mesmo assim.
proof_of_skill-no_issuer = Quem o deu?
    .title = Diga quem deu o certificado
    .says = Este certificado não diz quem o deu.
    .why = O Upwork pede o emissor, e quem lê confia mais.
    .fix = Acrescente o nome da escola, da empresa ou do site.
