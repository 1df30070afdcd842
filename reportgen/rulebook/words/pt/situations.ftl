# How somebody stands: one lead for band and situation, in the PDF, the page, the mail and the
# terminal alike. Each is written whole, so that no two sentences can contradict each other.

situation-preparing = { $band ->
    [nearly_there] Seu perfil está quase lá. Alguns pontos ainda custam nota, e este relatório nomeia cada um: corrija-os antes de enviar.
    [needs_work] A base está aí. Algumas partes pedem uma ou duas noites antes do envio: o que nós vemos aqui, o Upwork também verá.
   *[not_ready] Há trabalho a fazer antes que o seu perfil vá para o Upwork. Comece pelo primeiro passo: cada um o deixa mais forte.
}
situation-unknown = { $band ->
    [nearly_there] Seu perfil está quase lá. Alguns pontos ainda custam nota, e este relatório nomeia cada um.
    [needs_work] A base está aí. Algumas partes pedem uma ou duas noites.
   *[not_ready] Há trabalho a fazer no seu perfil. Comece pelo primeiro passo: cada um o deixa mais forte.
}
situation-ready = Pelo que vemos, o seu perfil está pronto para ser enviado. O que resta é acabamento. Quem decide é o Upwork, e ninguém pode prometer a resposta.
situation-waiting = { $band ->
    [ready] Seu perfil está agora com o Upwork, e vemos pouco a corrigir. Deixe-o como está até a resposta.
    [nearly_there] Seu perfil está agora com o Upwork. Deixe-o como está até a resposta. Alguns pontos ainda custam nota: tenha-os prontos para esse dia.
   *[needs_work] Seu perfil está agora com o Upwork. Deixe-o como está até a resposta, e tenha estas partes prontas para esse dia.
}
situation-declined = { $band ->
    [ready] O Upwork disse não desta vez, e pelos nossos critérios resta pouco a corrigir no texto. Olhe primeiro o que você oferece, e a quem: uma oferta mais estreita pode dar certo onde o mesmo perfil não deu.
    [nearly_there] O Upwork disse não desta vez: trata-se do perfil como estava, e um perfil pode mudar. Alguns pontos ainda custam nota; corrija-os antes de tentar de novo.
    [needs_work] A base está aí. Algumas partes pedem uma ou duas noites. O Upwork disse não desta vez: trata-se do perfil como estava, e um perfil pode mudar.
   *[not_ready] O Upwork disse não desta vez: trata-se do perfil como estava, e um perfil pode mudar. Há trabalho a fazer antes de tentar de novo; comece pelo primeiro passo.
}
situation-too_little_known = Seu formulário deixa de fora coisas demais para uma pontuação justa. Isso não é um julgamento sobre você nem sobre o seu trabalho. { $stage ->
    [waiting] Seu perfil está agora com o Upwork: deixe-o como está até a resposta.
    [declined] O Upwork disse não desta vez: trata-se do perfil como estava, e um perfil pode mudar.
   *[other] Envie-nos o que falta, e o próximo relatório poderá dizer muito mais.
}
situation-on_hold = Fale primeiro com o seu coach, por favor, antes de mudar ou enviar qualquer coisa. Pelo que diz o seu formulário, o Upwork tem uma pergunta sobre a sua conta. Outro texto no perfil não a responde; por isso não damos pontuação nem passos até que esteja resolvida. Nunca abra uma segunda conta: isso torna mais difícil ajudar você.
situation-under_18 = O Upwork não aceita ninguém com menos de 18 anos. Seu coach falará com você sobre o que pode fazer até lá.
situation-approved = Seu perfil foi aprovado. Este relatório não tem mais nada a dizer: boa sorte nos primeiros trabalhos.
situation-left = Você não está mais se candidatando, por isso não há relatório.
