# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] Seu relatório do perfil de { $date }
    [1] Seu relatório do perfil: uma coisa a fazer
   *[other] Seu relatório do perfil: { $count } coisas a fazer
}
    .test = [Teste para { $id }] { $subject }
mail-hello = Olá, { $name },
mail-attached = Seu relatório do perfil de { $date } vai anexo a esta mensagem em PDF.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }, { $points } a mais.
    .down = { $readiness } { $of }, { $points } a menos.
    .none = { $band }.
mail-first = Primeiro: { $title } ({ $effort }).
    .untimed = Primeiro: { $title }.
mail-more = O relatório mostra o que vimos, nas suas próprias palavras, e por que cada ponto importa. Nenhum relatório pode prometer a aprovação, mas cada passo torna uma boa resposta mais provável.
mail-reply = Dúvidas? Basta responder a esta mensagem: { $coach } vai ler.
    .nobody = Dúvidas? Basta responder a esta mensagem.
mail-regards = Um abraço,
mail-why = Você recebe esta mensagem porque { $agency } está ajudando com o seu perfil.
mail-stop = Para não receber mais relatórios por e-mail, escreva para { $address }.
    .link = Parar estas mensagens
mail-stop-subject = Não quero mais relatórios, por favor ({ $token })
mail-file = Relatório do perfil { $name } { $date }
    .phone = Relatório do perfil { $name } { $date } (celular)

mail-digest-subject = Relatórios de { $date }: { $sent ->
    [one] { $sent } enviado
   *[other] { $sent } enviados
}{ $faults ->
    [0] {""}
    [one] , { $faults } a olhar
   *[other] , { $faults } a olhar
}
mail-digest-opening = Isto é o que a noite de { $date } fez. A planilha vai anexa.
mail-digest-counts = Relatórios
mail-digest-rows = { $rows ->
    [one] { $rows } linha lida
   *[other] { $rows } linhas lidas
}, { $rejected } rejeitadas
mail-digest-rendered = { $rendered } novos, { $unchanged } sem mudança, { $failed } com falha
mail-digest-mail = E-mails
mail-digest-weak = Onde o grupo mais pode ganhar
mail-digest-weak-line = { $check }: { $points } pontos por pessoa em média, { $failing } a corrigir
mail-digest-look = A olhar
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = O envio parou antes do fim: { $words }

# Why sending stopped

mail-stopped-down = o servidor de e-mail não pode ser usado ({ $words })
mail-stopped-sender = o servidor de e-mail recusa a nós como remetente, e não a um dos candidatos ({ $words })
mail-stopped-alike = { $count } recusas com as mesmas palavras apontam para nós como remetente, e não para os candidatos ({ $words })
mail-stopped-errors = { $count } e-mails seguidos não saíram, o último com { $words }

# How a delivery stands

mail-state-pending = pronto para sair
mail-state-held = retido
mail-state-sending = sendo enviado
mail-state-sent = enviado
mail-state-written = gravado na caixa de saída
mail-state-rejected = rejeitado pelo servidor de e-mail
mail-state-deferred = adiado, será tentado de novo
mail-state-uncertain = pode ter chegado ou não; olhe antes de enviar de novo
mail-state-suppressed = o endereço pediu para não receber e-mails
mail-state-expired = esperou demais e não vai sair
mail-state-superseded = substituído antes de sair
mail-state-none = sem e-mail

# Why

mail-reason-unreleased = espera a liberação
mail-reason-rules_only = só as regras mudaram; espera a liberação
mail-reason-intake_hold = “send” diz para reter na planilha de entrada
mail-reason-review_hold = retido na folha Review
mail-reason-review_unclear = o que está na célula Release não foi entendido
mail-reason-review_unreadable = uma planilha que a equipe mudou não pode ser lida
mail-reason-shared_address = dois candidatos têm este endereço
mail-reason-changed_address = o endereço mudou desde o último e-mail
mail-reason-lookalike = texto muito parecido com o de outro candidato
mail-reason-namesake = uma linha nova com o nome de alguém que já não está; é a mesma pessoa?
mail-reason-barred = o Upwork tem uma pergunta sobre a conta
mail-reason-against_status = os resultados da folha não batem com o estado
mail-reason-bad_address = isto não é um endereço de e-mail utilizável
mail-reason-not_newest = não é a versão mais nova do relatório
mail-reason-newer_elsewhere = outra planilha disse mais desde então; vale aquele relatório
mail-reason-pdf_missing = falta o PDF
mail-reason-phone_missing = nenhuma edição para celular foi produzida; rode essa noite de novo
mail-reason-pdf_changed = o PDF não é o que foi produzido
mail-reason-wrong_candidate = o PDF é de outra pessoa
mail-reason-no_report = nenhum relatório foi feito
mail-reason-no_address = sem endereço de e-mail
mail-reason-not_yet_eligible = menos de 18 anos
mail-reason-approved = aprovado
mail-reason-left = saiu
mail-reason-too_late = pronto para sair há tempo demais
mail-reason-interrupted = o envio foi interrompido no meio
mail-reason-smtputf8 = o servidor de e-mail não aceita um endereço com essas letras
mail-reason-lost = a conexão caiu
mail-reason-rebuilt = o histórico se perdeu; ninguém sabe se o último e-mail chegou, nem se este é novo
mail-reason-sender = o servidor de e-mail recusou a nós como remetente
mail-reason-alike = recusado com as mesmas palavras que os outros
mail-reason-unclear = recusado, e a resposta não diz de quem é a culpa
mail-reason-stopped = o envio parou antes da sua vez
mail-reason-per_day = saíram tantos quantos podem sair num dia; vai em outra noite
mail-reason-bounced = o servidor aceitou, e a mensagem voltou
mail-reason-resend = a enviar mais uma vez, por decisão de uma pessoa
mail-reason-retry = a tentar de novo, por decisão de uma pessoa
