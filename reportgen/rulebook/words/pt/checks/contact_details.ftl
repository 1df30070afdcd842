check-contact_details = Dados de contato
    .question = O texto está livre de endereços, números e convites para conversar em outro lugar?
    .cannot_see = Lemos os textos, não as suas imagens nem os seus arquivos. Olhe lá você, por favor.
    .strength = Não encontramos dados de contato no texto que lemos.

contact_details-email =
    .title = Tire o endereço de e-mail
    .says = Há um endereço de e-mail no seu texto.
    .why = O Upwork não permite dados de contato num perfil antes de haver contrato. Isso pode custar a conta.
    .fix = Apague o endereço marcado. Os clientes podem escrever para você no Upwork.

contact_details-phone =
    .title = Tire o número de telefone
    .says = Há um número de telefone no seu texto.
    .why = O Upwork não permite dados de contato num perfil antes de haver contrato. Isso pode custar a conta.
    .fix = Apague o número marcado. Os clientes podem escrever para você no Upwork.

contact_details-messenger =
    .title = Tire o contato de mensageiro
    .says = No seu texto há o seu nome num mensageiro ou numa rede, ou um link que abre uma conversa ou uma agenda.
    .why = O Upwork não permite dados de contato num perfil antes de haver contrato. Isso pode custar a conta.
    .fix = Apague a parte marcada. Os clientes podem escrever para você no Upwork.

contact_details-elsewhere =
    .title = Tire o convite para conversar ou pagar em outro lugar
    .says = Seu texto nomeia um jeito de conversar ou de pagar fora do Upwork.
    .why = Antes de haver contrato, toda conversa tem de ficar no Upwork, e o pagamento sempre. Isso pode custar a conta.
    .fix = Apague as palavras marcadas. Escreva em vez disso “send me a message”.

contact_details-link =
    .title = Tire o link do texto
    .says = { $count ->
        [1] Há um link no seu texto.
       *[other] Há { $count } links no seu texto.
    }
    .why = Um link no texto pode parecer um jeito de contornar a plataforma.
    .fix = Ponha amostras de trabalho no portfólio, e vincule contas nas configurações do perfil. Depois apague o link daqui.

contact_details-nothing_to_read =
    .says = Ainda não há texto para ler.
    .fix = Escreva primeiro a sua apresentação.

# Several findings that one deed mends.
contact_details-out =
    .title = Tire os seus dados de contato
    .why = O Upwork não permite dados de contato num perfil antes de haver contrato. Isso pode custar a conta.
    .fix = Apague as palavras marcadas em todos os lugares, e escreva em vez disso “send me a message”. Os clientes podem escrever para você no Upwork.
