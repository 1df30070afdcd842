# A planilha em branco: para que serve cada coluna, e a folha “Como preencher”.
# Os textos das colunas também aparecem quando se escolhe uma célula: menos de 255 letras.

intake-example = Exemplo: { $example }
intake-choose-from-list = Escolha uma das respostas da lista.

intake-sheet-candidates = Candidatos
intake-sheet-employment = Empregos
intake-sheet-education = Formação
intake-sheet-portfolio = Portfólio
intake-sheet-certifications = Certificados
intake-sheet-submissions = Envios
intake-sheet-lists = Listas

intake-answer-yes = sim
intake-answer-no = não
intake-answer-hold = esperar
intake-answer-not_submitted = Ainda não enviado
intake-answer-submitted = Enviado
intake-answer-declined = Recusado
intake-answer-approved = Aprovado
intake-answer-left = Saiu
intake-answer-suspended = Suspenso
intake-answer-duplicate_account = Conta duplicada
intake-answer-identity = Identidade

intake-guide-sheet = Como preencher
intake-guide-title = Como preencher esta planilha
intake-guide-what = O que vai aqui
intake-guide-example = Exemplo
intake-guide-step-1 = Escreva uma pessoa em cada linha da folha “{ $candidates }”, a partir da linha 3. A linha 2 é um exemplo; nunca é lida.
intake-guide-step-2 = É preciso um nome, e um endereço de e-mail ou um código; esses títulos têm um *. Todo o resto melhora o relatório.
intake-guide-step-3 = Copie título, apresentação e habilidades tal como estão no perfil do Upwork. O relatório os cita.
intake-guide-step-4 = Deixe uma célula vazia só se o perfil não tem nada ali. Uma célula vazia conta como falta.
intake-guide-step-5 = As células com uma seta têm uma lista. Em “{ $types }” também pode escrever vários, separados por ;.
intake-guide-step-6 = Empregos, formação, portfólio, certificados e envios anteriores têm folhas próprias: uma linha cada, com o código ou o e-mail da pessoa.
intake-guide-step-7 = Uma célula que fica amarela pede um segundo olhar: falta algo, o mesmo código ou endereço está lá duas vezes, ou ninguém tem esse código.
intake-guide-step-8 = Os títulos estão protegidos para que possam ser lidos. Pode mudar a largura das colunas, ordenar, filtrar, juntar ou apagar linhas, e juntar colunas suas à direita.

intake-column-candidate_id = O seu número para esta pessoa. Deve ser diferente para cada uma e ficar o mesmo. Pode faltar se há um endereço de e-mail.
    .heading = Código do candidato
intake-column-name = O nome completo da pessoa, como no perfil do Upwork.
    .heading = Nome completo
intake-column-email = O endereço para onde vai o relatório.
    .heading = E-mail de contato
intake-column-country = O país onde a pessoa vive.
    .heading = País
    .example = Moçambique
intake-column-over_18 = A pessoa tem 18 anos ou mais? O Upwork não aceita ninguém mais novo.
    .heading = Maior de 18 anos
intake-column-report_language = A língua em que a pessoa quer ler o relatório.
    .heading = Idioma do relatório
    .example = português
intake-column-title = O título do perfil do Upwork, palavra por palavra.
    .heading = Título do perfil
    .example = Brand designer for small food companies
intake-column-overview = Toda a apresentação do perfil do Upwork, palavra por palavra. Alt+Enter começa uma nova linha.
    .heading = Apresentação
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = A categoria principal escolhida no Upwork.
    .heading = Categoria
intake-column-types_of_work = Os tipos de trabalho escolhidos no Upwork. Escolha um da lista, ou escreva vários, separados por ;.
    .heading = Tipos de trabalho
intake-column-skills = Todas as habilidades do perfil, separadas por ;.
    .heading = Habilidades
intake-column-experience_level = O nível escolhido no Upwork.
    .heading = Nível de experiência
intake-column-hourly_rate = O valor por hora do perfil, como número.
    .heading = Valor por hora
intake-column-currency = A moeda do valor por hora, em três letras.
    .heading = Moeda
intake-column-suggested_rate_low = O lado baixo da faixa que o Upwork sugere, se mostra uma.
    .heading = Suggested rate low
intake-column-suggested_rate_high = O lado alto da faixa que o Upwork sugere, se mostra uma.
    .heading = Suggested rate high
intake-column-photo = Há uma foto no perfil? Também pode dizer o que mostra, por exemplo “logo”.
    .heading = Foto do perfil
intake-column-video = Há um vídeo no perfil?
    .heading = Vídeo do perfil
intake-column-linked_accounts = As contas ligadas ao perfil, separadas por ;. Escreva “nenhuma” se não há.
    .heading = Contas vinculadas
intake-column-skill_tests = Os testes que a pessoa passou, separados por ;. Escreva “nenhum” se não há.
    .heading = Testes de habilidades
    .example = nenhum
intake-column-languages = As línguas do perfil, separadas por ;.
    .heading = Idiomas falados
    .example = português; inglês
intake-column-job_answers = As respostas ao que o último relatório perguntou sobre os empregos, uma por linha com o número do emprego.
    .heading = Respostas sobre trabalhos
    .example = 2: 2019-03 a 2022-08
intake-column-other_experience = Outra experiência do perfil, como voluntariado. Uma por linha.
    .heading = Outras experiências
    .example = Voluntária na feira da cidade, desde 2021
intake-column-submitted_on = O dia em que o perfil foi enviado pela última vez ao Upwork: ano-mês-dia.
    .heading = Data de envio
intake-column-submission_status = Como está o perfil agora.
    .heading = Situação do perfil
intake-column-upwork_feedback = O que o Upwork respondeu, palavra por palavra.
    .heading = Resposta do Upwork
intake-column-contested = Com o que você não concorda no último relatório: o código ao lado e o porquê, um por linha. Uma pessoa olha.
    .heading = Não concordo
    .example = T-03: O meu título diz o meu ofício; os clientes o procuram.
intake-column-contact_phone = Um número a que o coach pode escrever, com + e o código do país. Só se a pessoa quiser.
    .heading = Telefone para mensagens
intake-column-contact_consent = A pessoa disse sim a mensagens por telefone? Sem um sim ninguém escreve ali.
    .heading = Podemos enviar mensagens
intake-column-signed_up_on = O dia em que a pessoa abriu conta no Upwork, ou “sim” se o dia não se sabe.
    .heading = Data de cadastro no Upwork
intake-column-signed_up_proof = Quem pode dizer: um link, ou “visto por” e um nome.
    .heading = Prova de cadastro
    .example = visto por Coach Kim
intake-column-approved_on = O dia em que o Upwork aprovou o perfil, ou “sim”.
    .heading = Data de aprovação
intake-column-approved_proof = Quem pode dizer: um link para o perfil, ou “visto por” e um nome.
    .heading = Prova de aprovação
intake-column-first_bid_on = O dia da primeira proposta, ou “sim”.
    .heading = Data da primeira proposta
intake-column-first_bid_proof = Quem pode dizer: um link, ou “visto por” e um nome.
    .heading = Prova da primeira proposta
    .example = visto por Coach Kim
intake-column-first_job_on = O dia em que o primeiro trabalho foi ganho no Upwork, ou “sim”.
    .heading = Data do primeiro trabalho
intake-column-first_job_proof = Quem pode dizer: um link, ou “visto por” e um nome.
    .heading = Prova do primeiro trabalho
    .example = visto por Coach Kim
intake-column-earned = Tudo o que foi ganho no Upwork até agora, como número.
    .heading = Ganhos no Upwork
intake-column-earned_currency = A moeda do que foi ganho, em três letras.
    .heading = Moeda dos ganhos
intake-column-earned_on = O dia do primeiro dinheiro, ou “sim”.
    .heading = Data do primeiro ganho
intake-column-earned_proof = Quem pode dizer: um link, ou “visto por” e um nome.
    .heading = Prova dos ganhos
    .example = visto por Coach Kim
intake-column-coach = Quem acompanha esta pessoa.
    .heading = Coach
    .example = Coach Kim
intake-column-cohort = O grupo desta pessoa.
    .heading = Turma
    .example = Primavera
intake-column-coach_note = Um recado do coach à pessoa. É impresso no relatório.
    .heading = Nota do coach
    .example = Bom trabalho no novo título!
intake-column-send = O relatório pode ir por e-mail? “esperar” o segura.
    .heading = Enviar

intake-column-part_id = O código da pessoa, tal como na linha dela. Ou preencha o e-mail.
    .heading = Código do candidato
intake-column-part_email = O e-mail da pessoa, tal como na linha dela. Não é preciso se o código está lá.
    .heading = E-mail de contato
intake-column-job_role = O que a pessoa era. Projetos próprios, voluntariado e trabalho autônomo também contam.
    .heading = Cargo
    .example = Graphic designer
intake-column-job_company = Onde, ou para quem.
    .heading = Empresa
    .example = Sunny Print Shop
intake-column-job_from = Ano e mês do começo, por exemplo 2019-03.
    .heading = Início
intake-column-job_to = Ano e mês do fim, por exemplo 2022-08. Escreva “presente” se continua.
    .heading = Fim
intake-column-job_description = O que a pessoa fez ali, em uma ou duas frases.
    .heading = Descrição
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = A pessoa fez ali o que oferece agora? Deixe vazio para o reportgen olhar.
    .heading = Relevant
intake-column-study_school = A escola, universidade ou instituição.
    .heading = Escola
    .example = Lisbon School of Design
intake-column-study_award = O diploma ou o curso.
    .heading = Diploma
    .example = Diploma in Graphic Design
intake-column-study_from = O ano do começo.
    .heading = Início
intake-column-study_to = O ano do fim.
    .heading = Fim
intake-column-study_description = De que se tratava, e em que ajuda no trabalho oferecido.
    .heading = Descrição
    .example = Typography, print and packaging.
intake-column-piece_title = Um título curto para o trabalho.
    .heading = Título
    .example = Labels for a jam maker
intake-column-piece_link = Onde se pode ver, como link.
    .heading = Link
intake-column-piece_description = O que mostra e qual foi a parte da pessoa.
    .heading = Descrição
    .example = Six labels, from the first sketch to print.
intake-column-certificate_name = O nome do certificado.
    .heading = Certificado
intake-column-certificate_issuer = Quem o deu.
    .heading = Emissor
intake-column-certificate_date = Ano e mês, por exemplo 2024-05.
    .heading = Data
intake-column-attempt_date = O dia deste envio: ano-mês-dia.
    .heading = Data de envio
intake-column-attempt_status = O que resultou.
    .heading = Situação
intake-column-attempt_feedback = O que o Upwork respondeu, palavra por palavra.
    .heading = Resposta do Upwork
intake-column-attempt_title = O título que o perfil tinha então.
    .heading = Título
    .example = Designer
intake-column-attempt_overview = A apresentação que o perfil tinha então, colada inteira.
    .heading = Apresentação
    .example = I design logos and labels.
intake-column-attempt_category = A categoria escolhida então.
    .heading = Categoria
intake-column-attempt_types = Os tipos de trabalho escolhidos então, separados por ponto e vírgula.
    .heading = Tipos de trabalho
intake-column-attempt_skills = As habilidades listadas então, separadas por ponto e vírgula.
    .heading = Habilidades
intake-column-attempt_level = O nível de experiência escolhido então.
    .heading = Nível de experiência
intake-column-attempt_rate = O valor por hora que o perfil tinha então, como número.
    .heading = Valor por hora

# As perguntas para programas de formulários, além das da planilha em branco.
form-title = O seu perfil do Upwork
form-group-person = Você
form-group-profile = O seu perfil
form-group-rate = O seu valor
form-group-extras = Mais do seu perfil
form-group-employment = Os seus empregos
form-group-education = A sua formação
form-group-portfolio = Os seus trabalhos
form-group-certifications = Os seus certificados
form-group-submission = Os seus envios
form-group-contact = Mensagens por telefone
form-group-outcome = O que resultou
form-group-consent = O seu consentimento
form-entry-employment = Emprego { $number }: { $what }
form-entry-education = Formação { $number }: { $what }
form-entry-portfolio = Projeto { $number }: { $what }
form-entry-certifications = Certificado { $number }: { $what }
form-address = Escreva um só endereço de e-mail.
form-consent = Concordo que as minhas respostas sejam guardadas e usadas para um relatório sobre o meu perfil
form-list = Copie estas perguntas para { $program } tal como estão: assim as respostas são lidas sem configuração.
form-needed = obrigatória
form-kind-line = { $form ->
    [microsoft] texto
   *[other] resposta curta
}
form-kind-text = { $form ->
    [microsoft] texto, resposta longa
   *[other] parágrafo
}
form-kind-email = { $form ->
    [microsoft] texto
   *[other] resposta curta, um endereço de e-mail
}
form-kind-day = data
form-kind-number = { $form ->
    [microsoft] texto, um número
   *[other] resposta curta, um número
}
form-kind-one = { $form ->
    [microsoft] escolha
   *[other] múltipla escolha
}
form-kind-several = { $form ->
    [microsoft] escolha, várias respostas
   *[other] caixas de seleção
}
