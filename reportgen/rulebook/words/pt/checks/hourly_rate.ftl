check-hourly_rate = Preço por hora
    .question = Seu preço por hora está perto da faixa que o Upwork mostra a você?
    .cannot_see = Só você vê a sua própria dica de preço no Upwork. Os números do mercado são para informar. Não são uma meta.
    .strength = Seu preço por hora está dentro da faixa que o Upwork mostra a você, de { $low } a { $high }.

hourly_rate-missing =
    .title = Defina o seu preço por hora
    .says = Seu perfil não tem preço por hora.
    .why = O Upwork pede um preço a todo freelancer. Os clientes o comparam antes de ler o resto.
    .fix = Abra as configurações do seu perfil no Upwork e olhe a dica de preço que aparece. Comece com um preço dentro dessa faixa.

hourly_rate-below_floor =
    .title = Suba o seu preço para ao menos USD { NUMBER($floor, minimumFractionDigits: 2) }
    .says = Seu preço está abaixo de USD { NUMBER($floor, minimumFractionDigits: 2) } por hora.
    .why = O Upwork não aceita contrato por hora abaixo de USD { NUMBER($floor, minimumFractionDigits: 2) }; ninguém poderia contratar você por esse preço.
    .fix = Abra as configurações do seu perfil no Upwork, olhe a sua dica de preço, e escolha um preço dentro dela.

hourly_rate-below_tip =
    .title = Suba o seu preço para dentro da sua faixa
    .says = Seu preço está { $percent } % abaixo da faixa que o Upwork mostra a você (a partir de { $low }).
    .why = Um preço muito baixo faz os clientes duvidarem da qualidade. Ser o mais barato não ajuda na aprovação.
    .fix = Comece dentro da sua faixa. O limite inferior, { $low }, é um começo seguro; você pode mudá-lo quando quiser.

hourly_rate-above_tip =
    .title = { $level ->
        [expert] Comece com um preço dentro da sua faixa
       *[other] Confira o seu preço e o seu nível de experiência
    }
    .says = Seu preço está { $percent } % acima da faixa que o Upwork mostra a você (até { $high }).
    .why = { $level ->
        [expert] Um perfil novo sem avaliações é comparado com outros da mesma faixa.
       *[other] A faixa pode depender do nível de experiência que você escolheu. Se o preço é certo para o seu trabalho, o nível pode estar baixo demais.
    }
    .fix = { $level ->
        [expert] Comece dentro da sua faixa. { $high } é o limite superior. Você pode subir o preço depois das primeiras boas avaliações.
       *[other] Confira primeiro se o seu nível de experiência está certo. Se está, comece dentro da sua faixa. { $high } é o limite superior.
    }

hourly_rate-no_tip =
    .title = Compare o seu preço com a sua própria dica de preço
    .says = Não conhecemos a faixa que o Upwork mostra a você.
    .why = Essa faixa é o melhor guia para um primeiro preço, e só você a vê.
    .fix = Abra as configurações do seu perfil no Upwork, olhe a dica de preço, e acrescente o menor e o maior número ao seu formulário.

hourly_rate-converted =
    .title = Dê o seu preço em dólares americanos
    .says = Seu preço é de cerca de USD { $usd } por hora (conversão aproximada, cotações de { DAY($as_of) }).
    .why = O Upwork mostra todos os preços em dólares americanos.
    .fix = Escreva o seu preço em dólares americanos no formulário, para compararmos o número exato.

hourly_rate-currency =
    .title = Diga em que moeda está o seu preço
    .says = Seu formulário não dá moeda. Lemos o seu preço como dólares americanos.
    .why = O Upwork mostra todos os preços em dólares americanos.
    .fix = Se o seu preço está em outra moeda, diga-o no formulário.

hourly_rate-far_from_others =
    .title = Olhe o seu preço mais uma vez
    .says = Seu preço está longe do que a maioria dos outros pede. De { $profiles } freelancers com “{ $skill }”, oito em dez pedem entre USD { $low } e USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Estes números são para sua informação. Não são uma meta.
    .fix = Compare o seu preço com a dica de preço que o Upwork mostra a você. Vale essa faixa.

hourly_rate-out_of_line =
    .title = Olhe o seu preço mais uma vez
    .says = Seu preço foge do que os outros pedem. De { $profiles } freelancers com “{ $skill }”, oito em dez pedem entre USD { $low } e USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Um preço tão distante parece um erro, ou faz os clientes duvidarem do trabalho. Estes números não são uma meta, mas nenhuma faixa que conhecemos chega tão longe.
    .fix = Abra as configurações do seu perfil no Upwork, olhe a dica de preço, e comece dentro dessa faixa. Se o seu preço está certo, acrescente o menor e o maior número da dica ao formulário.

hourly_rate-no_currency =
    .says = Seu formulário dá um preço sem moeda, e o valor é incomum para dólares americanos.
    .fix = Escreva o seu preço em dólares americanos por hora, por exemplo “12 USD”.

hourly_rate-unknown_currency =
    .says = Não conhecemos a moeda do seu preço.
    .fix = Escreva o seu preço em dólares americanos por hora, por exemplo “12 USD”.

hourly_rate-unreadable =
    .says = Não conseguimos ler o valor do seu preço.
    .fix = Escreva o seu preço como um só número em dólares americanos por hora, por exemplo “12 USD”.
