check-overview = Apresentação (Overview)
    .question = Sua apresentação diz a quem você ajuda, o que faz por essas pessoas, e o que resultou disso?
    .cannot_see = Lemos as palavras. Não sabemos se os números estão certos, nem como quem lê sente o tom.
    .strength = As primeiras linhas da sua apresentação dizem que trabalho você oferece.

overview-missing =
    .title = Escreva a sua apresentação
    .says = Sua apresentação está vazia.
    .why = Um perfil sem apresentação não pode ser enviado como completo, e é a parte que os clientes leem primeiro.
    .fix = Escreva cinco partes curtas: o que você faz e para quem; duas ou três coisas que já fez; as ferramentas que usa; como trabalha com um cliente; o que o cliente deve fazer depois. Cerca de 100 palavras são um bom começo.

overview-residue =
    .title = { $kind ->
        [gap] Preencha as lacunas do modelo na sua apresentação
        [answer] Tire da sua apresentação as palavras do chatbot
       *[other] Escreva sobre você na sua apresentação
    }
    .says = { $kind ->
        [gap] Parte da sua apresentação ainda é um modelo, ou ainda não diz nada.
        [answer] Sua apresentação contém o que um chatbot disse a você. Não é um texto seu para um cliente.
       *[other] Sua apresentação descreve outra pessoa, ou esse tipo de trabalho em geral. Você não está nela.
    }
    .why = Um texto colado e não lido diz a quem avalia que ninguém trabalhou no perfil.
    .fix = { $kind ->
        [gap] Ponha as suas próprias palavras onde está o texto do modelo, ou apague essa linha. Depois leia toda a apresentação uma vez em voz alta.
        [answer] Apague as frases que falam com você. Depois diga com as suas próprias palavras o que faz, para quem, e um trabalho que terminou.
       *[other] Comece com “I”. Diga o que faz, para quem, e um trabalho que terminou. Não deixe nada que qualquer um pudesse ter escrito.
    }

overview-other_name =
    .title = Use o seu próprio nome na apresentação
    .says = Sua apresentação chama quem a escreveu de { $told }; o seu formulário diz { $own }.
    .why = Um texto sobre outra pessoa é a primeira coisa de que se duvida, e o nome no Upwork tem de ser o seu.
    .fix = Se o texto é seu, use nele o nome da sua conta ou deixe o nome de fora. Se outra pessoa o escreveu sobre si, escreva o seu: o que você faz, para quem, e um trabalho que terminou.

overview-other_place =
    .title = Diga onde você está de verdade
    .says = Sua apresentação diz { $told }; o seu formulário diz { $own }.
    .why = O país no Upwork tem de ser onde você mora, e o Upwork pode pedir um documento que o mostre. De um texto que diz outro lugar se duvida logo.
    .fix = Se você se mudou, conte ao seu coach, para que o formulário fique certo. Se outra pessoa escreveu o texto sobre si, escreva o seu: o que você faz, para quem, e um trabalho que terminou.

overview-too_short =
    .title = Diga mais na sua apresentação
    .says = Sua apresentação tem { $words ->
        [1] uma palavra
       *[other] { $words } palavras
    }. Com menos de { $enough }, quem lê não pode avaliar você.
    .why = Uma apresentação além do mínimo mostra que você leva a sério, e dá mais razões para dizer sim.
    .fix = Acrescente cerca de { $more } palavras: um trabalho de que você se orgulha, o que fez nele, e o que trouxe ao cliente. Depois as ferramentas que usa.

overview-too_long =
    .title = Encurte a sua apresentação
    .says = Sua apresentação tem { $length } caracteres. No campo cabem { $most }.
    .why = O que passa do limite não pode ser colado; o seu texto terminaria no meio.
    .fix = Tire { $over } { $over ->
        [one] caractere
       *[other] caracteres
    } ou mais. Listas de palavras-chave e hashtags podem sair primeiro.

overview-forbidden =
    .title = Escreva sua apresentação de novo, sem o que o Upwork proíbe
    .says = { $kind ->
        [service] Sua apresentação oferece um serviço que o Upwork proíbe.
        [firm] Sua apresentação fala por uma equipe ou empresa, não por você.
       *[cut] Sem as palavras marcadas, sobra muito pouco da sua apresentação.
    }
    .why = Só apagar deixa um texto que diz pouco de você. O que fica precisa dizer ao cliente por que escrever para você.
    .fix = Comece de novo com “I”: o que você mesmo faz e pode oferecer, para quem, e um trabalho que você terminou. Cerca de 100 palavras são um bom começo.

overview-no_offer =
    .title = Diga que trabalho você oferece
    .says = Depois de ler a sua apresentação, não sabemos dizer que trabalho você faz.
    .why = Um cliente procura alguém que faça uma coisa de que precisa. Sem isso, nada mais no texto conta.
    .fix = Comece com uma frase: “I … for …”, com o trabalho e as pessoas para quem o faz.{ $jobs ->
        [0] {""}
       *[other] {" "}O seu próprio emprego pode preenchê-la: { $job }.
    }

overview-job_seeker =
    .title = Ofereça um serviço em vez de pedir um emprego
    .says = Sua apresentação parece uma candidatura a um empregador.
    .why = Num mercado assim, um cliente não procura um empregado. Procura alguém que resolva um problema para ele.
    .fix = Tire o que você procura ou espera aprender. Diga no lugar o que faz por um cliente, e o que ele tem quando você termina.

overview-empty_praise =
    .title = Mostre o que fez em vez de se elogiar
    .says = Sua apresentação é quase toda elogio a si. Achamos nela pouco do que você fez.
    .why = Todo mundo pode escrever que é confiável e apaixonado. Quem lê acredita no que você pode mostrar.
    .fix = Apague a frase que citamos. No lugar, conte um trabalho: o que era, para quem, e o que resultou.

overview-keyword_dump =
    .title = Transforme a lista de palavras-chave em frases
    .says = Parte da sua apresentação é uma lista de palavras-chave ou hashtags.
    .why = Clientes e avaliadores a leem como propaganda. Hashtags não fazem nada aqui, e as habilidades têm campo próprio.
    .fix = Apague a lista. Fique com os seus cinco melhores termos, e ponha-os em duas ou três frases: o que faz, para quem, e um exemplo.

overview-cheap =
    .title = Não venda por preço baixo
    .says = Sua apresentação implora por trabalho, ou o oferece por pouco dinheiro.
    .why = Um preço baixo ou uma súplica faz o cliente duvidar do trabalho, e quem avalia também.
    .fix = Apague essa frase. O seu preço tem campo próprio. Nomeie uma coisa que você faz bem, com um exemplo.

overview-no_evidence =
    .title = Prove com algo que você fez
    .says = Não achamos na sua apresentação nenhum trabalho que quem lê pudesse imaginar: nenhum número, nenhum projeto nomeado, nenhum resultado.
    .why = Dois perfis que fazem a mesma promessa parecem iguais. Um trabalho seu distingue o seu.
    .fix = { $jobs ->
        [0] Acrescente duas frases sobre um trabalho: para quem era, o que você fez, e o que resultou. Um número verdadeiro ajuda (páginas, pedidos, dias poupados).
       *[other] Conte um trabalho em duas frases: para quem era, o que você fez, e o que resultou. O seu emprego pode preenchê-las: { $job }.
    }

overview-wall_of_text =
    .title = Divida o texto em parágrafos
    .says = Um parágrafo tem { $words } palavras sem pausa.
    .why = Num telefone isso enche a tela inteira, e a maioria pula.
    .fix = Aperte Enter a cada duas ou três frases.

overview-hard_to_read =
    .title = Reescreva a sua apresentação em inglês correto
    .says = { $count } frases da sua apresentação têm erros de inglês; são demais para um cliente continuar lendo.
    .why = Um cliente que precisa adivinhar o que uma frase quer dizer abre o perfil seguinte.
    .fix = Escreva cada ideia numa frase curta: quem, faz o quê, para quem. Depois peça que alguém que escreve bem em inglês leia, ou confira linha por linha. A parte de revisão lista os erros de que temos certeza.

overview-hollow_figures =
    .title = Diga o que está por trás dos seus números
    .says = Estes números são redondos, enormes ou sem exceção, e nada diz de quem são.
    .why = Um cliente que não pode conferir nenhum número não acredita em nenhum.
    .fix = Deixe um ou dois números que sejam verdade e diga em cada um o que foi feito, para que tipo de cliente e quando. Tire os outros, e toda garantia.

overview-career_only =
    .title = Diga o que você faz hoje para um cliente
    .says = Sua apresentação conta seus cargos e estudos em ordem. Nenhuma frase diz o que um cliente pode pedir a você.
    .why = Isso vai nos empregos e na formação. Aqui o cliente lê para saber o que você faria por ele.
    .fix = Comece com “I” e com o que você faz hoje, para quem e o que essa pessoa recebe. Deixe da sua carreira os dois ou três trabalhos que provam isso.

overview-unshown_years =
    .title = Mostre os anos de que você fala
    .says = Sua apresentação fala de { $claimed } anos. { $jobs ->
        [age] Pelo ano de nascimento do seu formulário, eles começaram quando você tinha { $since } anos.
        [kindred] Os empregos desse tipo que você indica começam em { $since }.
        [none] Nenhum dos empregos que você indica é desse tipo.
       *[all] Os empregos que você indica começam em { $since }.
    }
    .why = O cliente vê as duas coisas, e quem avalia seu perfil também. Se não combinam, fica mais difícil acreditar no resto.
    .fix = Se você já trabalhava nesta área, acrescente esses empregos: trabalhos avulsos, projetos e voluntariado contam. Se não, escreva os anos que seus empregos mostram e diga o que fez neles. O curto e verdadeiro convence mais.

overview-weak_opening =
    .title = Diga o que você faz na primeira linha
    .says = As primeiras linhas não nomeiam o trabalho que você faz.
    .why = Um cliente vê só os primeiros 250 caracteres antes de abrir a sua apresentação.
    .fix = Leve a frase sobre o seu trabalho para o alto: o que faz, para quem, com que ferramentas. A saudação pode esperar.

overview-no_client =
    .title = Diga para quem trabalha, e o que essas pessoas recebem
    .says = Sua apresentação não diz para quem você trabalha, nem o que um cliente ganha com isso.
    .why = Um cliente procura alguém que resolva o problema dele.
    .fix = Acrescente uma frase sobre para quem trabalha e o que recebem: “I help … to …”.{ $jobs ->
        [0] {""}
       *[other] {" "}Pense nas pessoas para quem o fez no seu próprio emprego: { $job }.
    }

overview-unclear =
    .title = { $kind ->
        [client] Veja se a sua apresentação diz para quem você trabalha
        [whole] Leia toda a sua apresentação mais uma vez
       *[proof] Veja se a sua apresentação mostra o que você fez
    }
    .says = { $kind ->
        [client] Não achamos para quem você trabalha, nem o que recebem. Se está lá, deixe como está.
        [whole] Mesmo com o passo acima feito, o texto como um todo provavelmente ainda diz menos do que poderia.
       *[proof] Não achamos um trabalho que quem lê pudesse imaginar. Se há um, deixe como está.
    }
    .why = Ao lado de apresentações que coaches enviam sem mudar, falta algo aqui. Podemos estar errados sobre o quê.
    .fix = { $kind ->
        [client] Peça a alguém que não conhece o seu trabalho que a leia e diga para quem você trabalha. Se não conseguir, acrescente uma frase: “I help … to …”.
        [whole] Peça a alguém que não conhece o seu trabalho que a leia e diga o que você faz, para quem, e o que resultou. O que a pessoa não conseguir dizer, escreva de novo em frases curtas.
       *[proof] Peça a alguém que não conhece o seu trabalho que a leia e diga uma coisa que você fez. Se não conseguir, acrescente-a: para quem, o quê, e o que resultou.
    }{ $jobs ->
        [0] {""}
       *[other] {" "}O seu próprio emprego pode preenchê-la: { $job }.
    }

overview-about_self =
    .title = Comece pelo cliente, se quiser
    .says = Sua apresentação começa por você. Muitos bons perfis fazem isso, então não custa nada.
    .why = Os clientes procuram primeiro o próprio problema.
    .fix = Se quiser polir, comece pelo que o cliente recebe de você.

overview-cliches =
    .title = Troque uma frase gasta por um fato
    .says = { $count ->
        [1] Uma frase está em muitíssimos perfis.
       *[other] { $count } frases estão em muitíssimos perfis.
    }
    .why = Quem lê passa por cima de palavras que todos usam.
    .fix = Ponha um exemplo no lugar: quando você trabalhou assim, e o que resultou?

overview-emoji =
    .title = Use menos símbolos
    .says = Sua apresentação tem { $count } símbolos ou emojis.
    .why = Alguns guiam o olhar. Muitos parecem propaganda, e um leitor de tela fala cada um em voz alta.
    .fix = Fique com um só tipo de marca para as listas e deixe os outros de fora.

overview-no_invitation =
    .title = Termine com um convite
    .says = O fim da sua apresentação não pede nada ao cliente.
    .why = Uma última linha torna fácil escrever para você.
    .fix = Acrescente uma linha como “Send me a message with your project, and I will tell you how I would start.”

overview-other_language = O que a sua apresentação diz em inglês?
    .says = Sua apresentação não está em inglês, por isso não podemos avaliar o que diz. No Upwork, os clientes leem perfis em inglês.
    .fix = Ponha neste campo uma apresentação em inglês. Se o inglês é difícil, escreva frases curtas e peça a alguém que as leia.
