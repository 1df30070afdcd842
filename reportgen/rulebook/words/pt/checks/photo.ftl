check-photo = Foto
    .question = Há uma foto, e ela serve?
    .cannot_see = Não vemos a imagem, só se há uma e o que o seu formulário diz dela.
    .strength = Seu formulário diz que você tem uma foto.

photo-missing = Sem foto
    .title = Acrescente uma foto sua
    .says = Seu formulário diz que ainda não há foto.
    .why = O Upwork quer uma foto de cada freelancer, e um perfil sem ela nunca fica completo. Os clientes querem ver com quem trabalham.
    .fix = Peça a alguém que tire uma com o telefone esta noite: rosto e ombros, olhando para a câmera, junto a uma janela com luz do dia, uma parede lisa atrás. Sem óculos escuros, ninguém mais na foto.
photo-exemption = Uma pergunta sobre a sua foto
    .title = { $granted ->
        [yes] Você tem à mão a resposta do Upwork sobre a sua foto?
       *[no] O Upwork concedeu a dispensa para a sua foto?
    }
    .says = { $granted ->
        [yes] Seu formulário fala de uma dispensa de mostrar o rosto.
       *[no] Pelo que entendemos do formulário, você não mostra o rosto por razões de fé.
    } É um direito seu, e aqui não custa nenhum ponto.
    .why = O Upwork concede uma dispensa religiosa a pedido. Com ela, a sua foto pode mostrar o rosto coberto.
    .fix = { $granted ->
        [yes] Guarde a resposta do Upwork, caso alguém pergunte. Com a dispensa
       *[no] Se ainda não, peça ao suporte do Upwork uma dispensa religiosa antes de enviar o perfil; seu coach ajuda com prazer. Com ela
    }, a sua foto pode mostrar o rosto coberto. Você encontra isso no artigo de ajuda 360053305673 do Upwork, e os moderadores o confirmam na comunidade, tópico 468324.
photo-unsuitable = Uma foto que não serve
    .title = Use uma foto real sua
    .says = Pelo que diz o seu formulário, a imagem { $kind ->
        [logo] é um logotipo
        [drawing] é um desenho
        [generated] é feita por computador
        [stock] não é uma foto sua
        [group] mostra mais de uma pessoa
       *[other] não mostra claramente o seu rosto
    }.
    .why = O Upwork pede o seu próprio rosto, cabeça e ombros. Logotipos, desenhos, grupos e imagens fabricadas são recusados.
    .fix = Peça a alguém que tire uma foto com o telefone: só você, rosto e ombros, luz do dia, uma parede lisa atrás.
photo-weak = Uma foto que podia ser melhor
    .title = Tire uma foto mais nítida
    .says = Pelo que diz o seu formulário, { $kind ->
        [blurred] a foto não está nítida
        [covered] o seu rosto está em parte coberto
        [far] o seu rosto está longe na foto
        [selfie] a foto é uma selfie
       *[other] a foto é antiga ou digitalizada
    }.
    .why = Uma foto ruim é um dos motivos que o Upwork dá para uma recusa.
    .fix = Tire uma nova: rosto e ombros, luz do dia de frente, uma parede lisa atrás, a câmera na mão de outra pessoa.
photo-formal = Uma foto mais simpática
    .title = Pense numa foto mais simpática
    .says = Sua foto é uma foto de passaporte. Serve.
    .why = Os clientes procuram alguém com quem gostariam de trabalhar. Um sorriso calmo ajuda.
    .fix = Se quiser, tire uma nova: rosto e ombros, luz do dia, uma parede lisa atrás.
