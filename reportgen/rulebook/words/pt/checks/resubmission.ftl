check-resubmission = Nova tentativa
    .question = Depois de uma recusa: o que mudou desde então?
    .cannot_see = Só conhecemos as tentativas do seu formulário e as que vimos em relatórios anteriores, e de cada uma só título, apresentação, categoria, habilidades, tipos de trabalho e preço: um emprego novo ou um trabalho novo não aparece aqui. O Upwork raramente diz tudo o que levou a uma recusa.
    .strength = Seu perfil já não é o que foi recusado.

resubmission-preparing = Ainda não enviado
    .says = Pelo seu formulário, você ainda não enviou o perfil, por isso não há o que comparar.
    .fix = Guarde uma cópia do que enviar, com a data. Se a resposta for não, ela mostra o que mudar.
resubmission-waiting = À espera de resposta
    .says = Seu perfil está agora com o Upwork.
    .fix = Espere a resposta, e guarde uma cópia do que enviou. Nunca abra uma segunda conta: é proibido.
resubmission-approved = Aprovado
    .says = Seu perfil foi aprovado.
    .fix = Nada a fazer aqui.
resubmission-left = Saiu
    .says = Você não está mais se candidatando.
    .fix = Nada a fazer aqui.
resubmission-barred = Questão de conta
    .says = Pelo que diz o seu formulário, o Upwork tem uma pergunta sobre a sua conta. Um perfil mudado não a responde.
    .fix = Fale com o seu coach antes de qualquer outra coisa.
resubmission-stage_unknown = Você já enviou o seu perfil?
    .says = Pelo seu formulário não sabemos se você enviou o perfil ao Upwork, nem o que responderam.
    .fix = Preencha a situação do envio, e a data e a resposta se houve uma.
resubmission-first_seen = Não se conhece o texto recusado
    .says = Não sabemos o que estava no seu perfil quando foi recusado, por isso não sabemos o que você mudou desde então.
    .fix = Se você tem uma cópia do que enviou, dê-a ao seu coach. Daqui em diante nós acompanhamos.

resubmission-seen_late = Visto só depois da recusa
    .says = Seu texto está como quando o vimos pela primeira vez. Foi depois da recusa, por isso não sabemos o que você mudou desde o envio.
    .fix = Se você tem uma cópia do que enviou, dê-a ao seu coach. Daqui em diante nós acompanhamos.

resubmission-part_known = Só uma parte é conhecida
    .says = O que conhecemos da sua última tentativa não mudou. Mas não conhecemos a apresentação que você enviou, por isso não sabemos.
    .fix = Se você tem uma cópia do que enviou, dê-a ao seu coach.

resubmission-unchanged = Nada mudou desde a recusa
    .title = Mude algo antes de tentar de novo
    .says = { $whole ->
        [yes] Até onde sabemos, título, apresentação e habilidades ainda são os que foram recusados{ $dated ->
            [yes] , enviados em { DAY($day) }
           *[no] { "" }
        }.
       *[no] Tudo o que conhecemos do perfil { $dated ->
            [yes] que você enviou em { DAY($day) }
           *[no] que foi recusado
        } ainda está hoje no seu formulário.
    } { $times ->
        [1] { "" }
       *[other] Voltou recusado { $times } vezes desde então.
    }
    .why = O mesmo perfil terá muito provavelmente a mesma resposta.
    .fix = Se você mudou outras coisas desde então, como empregos, amostras de trabalho ou a apresentação, ótimo: diga ao seu coach o que estava lá antes. Se não, faça primeiro os outros passos deste relatório. Uma apresentação melhor, mais um emprego ou um trabalho pesa mais que outras palavras-chave. Depois envie de novo: não se conhece limite de tentativas.
resubmission-tried_before = Você já tentou isto
    .title = Vá para a frente, não para trás
    .says = { $whole ->
        [yes] Título, apresentação e habilidades são os de um perfil anterior que foi recusado{ $dated ->
            [yes] , enviado em { DAY($day) }
           *[no] { "" }
        }.
       *[no] Tudo o que conhecemos de um perfil anterior que foi recusado{ $dated ->
            [yes] , enviado em { DAY($day) },
           *[no] { "" }
        } está de novo no seu formulário.
    }
    .why = Voltar a uma versão antiga trará muito provavelmente a resposta antiga.
    .fix = Fique com o que era bom na mais nova, e faça os outros passos deste relatório: eles acrescentam algo novo.
resubmission-barely_changed = Só poucas palavras mudaram
    .title = Faça uma mudança que se veja
    .says = Desde a última tentativa, só poucas palavras da sua apresentação mudaram.
    .why = Quem lê mal verá a diferença.
    .fix = Acrescente algo novo: um resultado com número, um emprego, uma descrição, um trabalho.
resubmission-changed = O que mudou
    .title = Confira as suas mudanças mais uma vez
    .says = { $late ->
        [yes] Você mudou o que é citado aqui desde que vimos o seu perfil pela primeira vez.
       *[no] Você mudou o que é citado aqui desde a última tentativa.
    }
    .why = Um perfil mudado vale uma nova tentativa.
    .fix = Faça os outros passos deste relatório, depois envie de novo.
resubmission-labels_only = Outros rótulos, o mesmo conteúdo
    .title = Melhore também o conteúdo
    .says = Desde a última tentativa, só os rótulos mudaram; a apresentação é a mesma.
    .why = Rótulos novos podem ajudar se combinam melhor com você. Tentar uma palavra-chave após a outra não ajuda.
    .fix = Escolha os rótulos que melhor descrevem você, depois trabalhe a apresentação, os empregos e o portfólio.
resubmission-stalled = Nada mudou desde o nosso relatório
    .title = Dê o próximo passo
    .says = Desde o nosso relatório de { DAY($since) } nada mudou no seu formulário.
    .why = A resposta só pode mudar quando o perfil muda.
    .fix = Se você mudou o perfil no Upwork desde então, ponha isso também no formulário. Se enviou de novo, acrescente a data. Se nem um nem outro, comece pelo primeiro passo deste relatório.
resubmission-feedback = O que o Upwork escreveu
    .title = Responda ao que o Upwork escreveu
    .says = { $kind ->
        [skill_mix] O Upwork vê no momento pouco espaço para a sua mistura de habilidades e experiência.
        [incomplete] O Upwork pede mais no seu perfil.
        [name] O Upwork fala do nome no seu perfil, ou de quem está por trás dele.
        [photo] O Upwork fala da sua foto.
        [account] O Upwork fala da sua conta, não do seu perfil.
        [identity] O Upwork pergunta quem você é.
        [language] O Upwork fala da língua do seu perfil.
        [content] O Upwork fala de algo que não pode estar num perfil.
       *[unspecific] A mensagem do Upwork não dá razão: diz não, e não diz por quê.
    }
    .why = É a melhor pista que você tem. Muitas dessas mensagens são iguais para todos, então não leia demais numa só.
    .fix = { $kind ->
        [skill_mix] Não envie de novo a mesma mistura. Uma oferta mais estreita, que os seus próprios empregos sustentem, se destaca mais. A procura muda, por isso uma tentativa posterior é permitida.
        [incomplete] Preencha o que foi nomeado, com fatos do seu próprio trabalho, antes de enviar o perfil de novo.
        [name] Use o seu próprio nome e sobrenome, como chamam você e como está nos documentos: sem empresa, sem cargo, sem iniciais. Um perfil é para uma pessoa; um “nós” ou uma equipe não tem lugar nele.
        [photo] Use uma foto nítida do seu próprio rosto, cabeça e ombros, só você: sem logotipo, sem texto, nada gerado. Se você cobre o rosto por razões de fé, peça uma dispensa ao Upwork.
        [account] Um perfil mudado não responde a isto. Fale primeiro com o seu coach. Nunca abra uma segunda conta: é proibido.
        [identity] Isto vem primeiro: responda à pergunta do Upwork sobre quem você é, com a ajuda do seu coach. Um perfil mudado não a responde.
        [language] Tudo no perfil tem de estar em inglês: título, apresentação, empregos, formação. Depois peça a alguém que escreva inglês com cuidado que leia tudo.
        [content] Tire-o: dados de contato e links de contato, serviços que o Upwork não permite, o que outros escreveram, o que não é verdade.
       *[unspecific] Não tente adivinhar uma razão escondida. Se a mensagem pede algo, uma entrevista ou um formulário, comece por aí. Depois corrija o que este relatório mostra.
    }
