# What every check may have to say, and the names of fields, statuses, bands and stages.

check-needs = Ainda não perguntado
    .says = Seu formulário não mostra isto: { $fields }.
    .fix = Acrescente ao formulário, ou diga ao seu coach, e o próximo relatório poderá avaliar.
check-error = Não avaliado
    .says = Algo deu errado do nosso lado enquanto olhávamos isto. Não tem nada a ver com você.
    .fix = Você não precisa fazer nada. Seu coach já sabe.

status-pass = Aprovado
status-improve = Melhorar
status-fix = Corrigir
status-unknown = Não dá para saber
status-not_applicable = Ainda não
status-error = Não avaliado

band-ready = Pronto
    .declined = Bem feito
band-nearly_there = Quase lá
band-needs_work = Precisa de trabalho
band-not_ready = Não está pronto
band-not_enough_information = Informação insuficiente
band-on_hold = Em pausa
band-not_yet_eligible = Ainda não elegível

stage-preparing = Em preparação
stage-waiting = À espera de resposta
stage-declined = Recusado
stage-approved = Aprovado
stage-left = Saiu
stage-barred = Questão de conta
stage-unknown = Não se sabe

# Fields, as they stand inside a sentence: “In your hourly rate”, “does not show: hourly rate”.
field-candidate_id = número do candidato
field-name = nome
field-email = endereço de e-mail
field-coach = coach
field-cohort = grupo
field-country = país
field-report_language = idioma do relatório
field-birth_year = ano de nascimento
field-over_18 = mais de 18 anos
field-title = título
field-overview = apresentação
field-category = categoria
field-types_of_work = tipos de trabalho
field-skills = habilidades
field-experience_level = nível de experiência
field-hourly_rate = preço por hora
field-currency = moeda
field-suggested_rate_low = preço sugerido, limite inferior
field-suggested_rate_high = preço sugerido, limite superior
field-employment = histórico profissional
field-job_answers = respostas sobre os empregos
field-education = formação
field-certifications = certificados
field-skill_tests = testes de habilidade
field-portfolio = portfólio
field-linked_accounts = contas vinculadas
field-photo = foto
field-video = vídeo
field-languages = idiomas
field-other_experience = outra experiência
field-submitted_on = data de envio
field-submission_status = situação do envio
field-upwork_feedback = resposta do Upwork
field-contact_phone = telefone para mensagens
field-contact_consent = consentimento para mensagens
field-coach_note = recado do coach
field-send = permissão de envio
field-timestamp = data das suas respostas
