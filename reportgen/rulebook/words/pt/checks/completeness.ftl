check-completeness = Perfil preenchido
    .question = Quanto do seu perfil está preenchido, contado como o Upwork conta?
    .cannot_see = Contamos o que o seu formulário mostra. O medidor do Upwork pode diferir em alguns pontos, pois ele não publica todos os detalhes.
    .strength = Pelo que o seu formulário mostra, quase nada falta no medidor do Upwork.

completeness-no_photo = Falta a foto
    .title = Acrescente uma foto
    .says = O medidor do Upwork pede uma foto.
    .why = Sem ela, 100 % é impossível.
    .fix = Veja “Foto”.
completeness-no_overview = Falta a apresentação
    .title = Escreva a sua apresentação
    .says = O medidor do Upwork pede uma apresentação.
    .why = Sem ela, 100 % é impossível.
    .fix = Veja “Apresentação”.
completeness-no_job = Falta um emprego
    .title = Acrescente um emprego
    .says = O medidor do Upwork pede ao menos um emprego no seu histórico.
    .why = Sem ele, 100 % é impossível.
    .fix = Veja “Histórico profissional”.
completeness-no_skill = Falta uma habilidade
    .title = Acrescente uma habilidade
    .says = O medidor do Upwork pede ao menos uma habilidade.
    .why = Sem ela, 100 % é impossível.
    .fix = Veja “Habilidades”.
completeness-more = Ainda não em 100 %
    .title = Preencha o que ainda está vazio
    .says = Pelo que o seu formulário mostra, o seu perfil está cerca de { NUMBER($total, maximumFractionDigits: 0) } % completo.
    .why = As páginas de ajuda do Upwork aconselham um perfil completo antes do pedido.
    .fix = { $steps ->
        [one] Mais um item o levaria
       *[other] Mais { $steps } itens o levariam
    } até onde dá para chegar agora. O medidor os lista, o mais rápido primeiro. Acrescente só o que é verdade: um emprego que você teve, um curso que você fez.

completeness-item-photo = foto
completeness-item-overview = apresentação
completeness-item-job = primeiro emprego
completeness-item-skill = primeira habilidade
completeness-item-further_jobs = outros empregos
completeness-item-further_skills = mais habilidades
completeness-item-education = formação
completeness-item-portfolio = peças do portfólio
completeness-item-linked_account = uma conta vinculada
completeness-item-certification = certificados que você tem
completeness-item-video = um vídeo curto
completeness-item-other_experience = outra experiência
