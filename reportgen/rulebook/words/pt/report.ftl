# The report a candidate reads: everything but the checks' own findings.

report-document = Relatório do perfil
report-date = { $day } de { $month } de { $year }
report-year-month = { $month } de { $year }
report-range-of-dates = { $start } – { $end }
report-today = hoje
report-month-1 = janeiro
    .short = jan.
report-month-2 = fevereiro
    .short = fev.
report-month-3 = março
    .short = mar.
report-month-4 = abril
    .short = abr.
report-month-5 = maio
    .short = maio
report-month-6 = junho
    .short = jun.
report-month-7 = julho
    .short = jul.
report-month-8 = agosto
    .short = ago.
report-month-9 = setembro
    .short = set.
report-month-10 = outubro
    .short = out.
report-month-11 = novembro
    .short = nov.
report-month-12 = dezembro
    .short = dez.

report-no-title = Ainda sem título

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = Ainda sem pontuação
    .on_hold = Sem pontuação por agora
report-checks-made = Foi possível avaliar { $made } de { $all } critérios
report-ruler = Preparação { $readiness } de 100: { $band }.
    .before = Antes: { $label }.
    .after = { $label }.
    .span = Com tudo conhecido, ficaria entre { $lowest } e { $highest }.
report-mark = { $points }
    .today = { $points } hoje
    .before = { $points } em { $date }
    .after = { $points } { $stage ->
        [waiting] depois destes passos
       *[other] depois desta noite
    }
report-day-month = { $day } de { $month }
report-range = { $readiness } vem do que o seu formulário mostra. Não conseguimos ver: { $missing }. Com isso, a pontuação fica entre { $lowest } e { $highest }.
report-held = { $count ->
    [1] Uma coisa segura você, seja qual for a pontuação:
    [2] Duas coisas seguram você, seja qual for a pontuação:
    [3] Três coisas seguram você, seja qual for a pontuação:
   *[other] { $count } coisas seguram você, seja qual for a pontuação:
}
report-mended = { $pin }
    .step = passo { $pin }
    .next = { $pin }, mais abaixo
report-unseen = Para o próximo nível também precisamos ver: { $checks }.
report-to-rewrite = A pontuação sozinha bastaria para o próximo nível; antes, isto precisa ser escrito de novo: { $checks }.

report-of-hundred = de 100

# ---- What changed

report-changed = desde { $date }
    .up = { $points ->
        [one] { $points } ponto a mais
       *[other] { $points } pontos a mais
    }
    .down = { $points ->
        [one] { $points } ponto a menos
       *[other] { $points } pontos a menos
    }
    .same = A mesma pontuação
    .what = O que mudou
    .rules = As regras mudaram desde então.
    .trend = { $count } relatórios: de { $first } a { $last }.
report-cause-you_changed = o que você mudou
report-cause-rules_changed = porque as regras mudaram
report-cause-we_see_more = porque agora vemos mais, ou menos
report-cause-another_stage = porque você está em outra etapa
report-others = Contam outros critérios que da última vez
report-move = { $check }: de { $before } para { $after }
    .good = { $check }: agora { $after }
    .same = { $check }: continua { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [1] Deixe este passo pronto
        [2] Deixe estes dois passos prontos
        [3] Deixe estes três passos prontos
       *[other] Deixe estes { $count } passos prontos
    }
   *[other] { $count ->
        [1] Esta noite: um passo
        [2] Esta noite: dois passos
        [3] Esta noite: três passos
       *[other] Esta noite: { $count } passos
    }
}, { $time }
    .meanwhile = Enquanto isso: { $count ->
        [1] um passo
        [2] dois passos
        [3] três passos
       *[other] { $count } passos
    }, { $time }
report-way = { $before } → { $after }
report-now = Agora
report-paste = Colar
report-unit = { $points ->
    [one] ponto
   *[other] pontos
}
report-next = Depois, quando isso estiver feito
    .first = O que falta corrigir
report-go-on = Continue o passo { $step }
    .fix = Os pontos vêm aos poucos: estes serão seus quando um relatório seguinte vir mais disso.
report-wanted = Envie-nos { $count ->
    [1] só isto
    [2] estas duas coisas
    [3] estas três coisas
   *[other] estas { $count } coisas
}
    .waiting = { $count ->
        [one] { $count } critério espera
       *[other] { $count } critérios esperam
    }
    .then = então poderemos avaliar os { $count } critérios

report-blocker = Segura você
report-points = { $points ->
    [0] menos de 1 ponto
    [one] +{ $points } ponto
   *[other] +{ $points } pontos
}
report-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
report-hours = { $hours ->
    [one] cerca de { $hours } hora
   *[other] cerca de { $hours } horas
}
report-where = Em “{ $field }”
    .entry = Em “{ $field }”, item { $number }
report-more = e mais { $count }

# ---- Already right

report-strengths = Já está bem

# ---- The profile as a client meets it

report-profile = Seu perfil como um cliente o vê
report-pin-step = { $step }: passo { $number }
report-fold = Aqui a apresentação é cortada. { $count ->
    [one] Segue mais { $count } caractere quando alguém a abre.
   *[other] Seguem mais { $count } caracteres quando alguém a abre.
}
    .shown = Aqui a apresentação é cortada. { $count ->
        [one] Segue mais { $count } caractere quando alguém a abre:
       *[other] Seguem mais { $count } caracteres quando alguém a abre:
    }
report-photo = { $state ->
    [missing] sem foto
    [unknown] foto?
    [logo] logotipo
    [drawing] desenho
    [generated] feita por IA
    [stock] não é você
    [group] um grupo
   *[other] foto
}
report-an-hour = { $amount } por hora

# ---- All checks

report-checks = Os { $count } critérios
    .points = Os { $count } critérios: { $points ->
        [one] { $points } ponto a ganhar
       *[other] { $points } pontos a ganhar
    }
report-by-coach = Seu coach marcou { $check } como “{ $status }”: { $reason }
report-signed = { $name }, seu coach
    .nobody = Seu coach

report-gain = +{ $points }
    .little = <1
report-trial = em teste, não conta
report-your-coach = Palavra do seu coach

# ---- What it rests on

report-rate = Seu preço na escala
    .you = Você pede, por hora
    .suggested = O Upwork sugere a você
    .asking = Oito em dez com “{ $skill }” pedem
    .market = Clientes oferecem na sua categoria, média semanal
    .source = Fonte: { SOURCE($source) }.
    .source-date = Fonte: { SOURCE($source) }, { $date }.
report-meter = Perfil preenchido, contado como o Upwork conta: { $total } %
    .there = Presente: { $items }.
    .lacking = Falta preencher: { $items }.
    .route = O caminho mais curto: { $items }.
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = Em que a pontuação se apoia

report-theme-first_impression = Primeira impressão
report-theme-substance = Conteúdo
report-theme-proof = Provas
report-theme-market = Mercado
report-theme-other = Outros critérios
# ---- Narrower offers, built from the person's own work
report-options = Adequação ao mercado: ofertas que o seu próprio trabalho sustenta
    .title = Título
    .opening = Abertura
    .lead = São escolhas, não promessas. As palavras são suas; o que está entre [colchetes] só você pode preencher.
    .word = { $titles ->
        [0] “{ $word }” está em menos de 5 de { NUMBER($of) } títulos de freelancers.
       *[other] “{ $word }” está em { NUMBER($titles) } de { NUMBER($of) } títulos de freelancers.
    }
    .demand = Em { $category }, clientes publicaram { NUMBER($posts) } trabalhos em seis semanas.
    .tool = { NUMBER($posts) } de { NUMBER($of) } anúncios que contamos citam { $tool }.
    .sources = Títulos: { SOURCE($titles_source) }, { DAY($titles_as_of) }. Trabalhos publicados: { SOURCE($demand_source) }, até { DAY($demand_as_of) }, { SOURCE($licence) }.
    .tools_source = Ferramentas nos anúncios: { SOURCE($source) }, { DAY($as_of) }.

report-timeline = É assim que lemos seus empregos
    .other = outro trabalho
    .unclear = pertence à sua área?
    .unread = datas pouco claras para nós
    .open = { $start } – fim não informado
    .wrong = Algo foi lido errado? Escreva na coluna “Job answers” do próximo formulário, por exemplo “2: 2019-03 to 2022-08”, ou diga ao seu coach.
    .months = { $months ->
        [one] { $months } mês nesta área
       *[other] { $months } meses nesta área
    }
    .years = { $years ->
        [one] { $years } ano nesta área
       *[other] { $years } anos nesta área
    }
    .job = Emprego
    .when = Quando
    .picture = Na linha do tempo
    .no-dates = sem datas
report-questions = O que não conseguimos saber dos seus empregos
    .lead = Responda na coluna “Job answers” do próximo formulário, cada resposta em sua própria linha. O que não conseguimos ler nunca conta contra você.
    .when = Emprego { $job }, { $named }: de que mês a que mês? Escreva “{ $job }: 2019-03 to 2022-08”, com os seus próprios meses.
    .end = Emprego { $job }, { $named }: ele continua? Escreva “{ $job }: present”, ou “{ $job }: until 2022-08” com o mês em que terminou.
    .relevant = Emprego { $job }, { $named }: você fazia lá o que oferece agora? Escreva “{ $job }: yes” ou “{ $job }: no”.

# ---- What Upwork wrote

report-letter = O Upwork escreveu
    .dated = O Upwork escreveu sobre o que você enviou em { $date }
report-letter-step = { $count ->
    [one] O passo { $numbers } responde a isto.
   *[other] Os passos { $numbers } respondem a isto.
}
report-letter-next = Veja { $letters } mais abaixo.
report-letter-unseen = No seu formulário não se vê nada a corrigir ({ $checks }). Olhe então o seu perfil no próprio Upwork.

# ---- Submissions

report-submissions = O que foi enviado, e a resposta
report-column-date = Data
report-column-answer = Resposta
report-column-tried = Enviado com
report-column-feedback = O que o Upwork escreveu
report-attempt-not_submitted = não enviado
report-attempt-submitted = em espera
report-attempt-declined = recusado
report-attempt-approved = aprovado
report-attempt-left = saiu
report-attempt-suspended = conta suspensa
report-attempt-duplicate_account = segunda conta
report-attempt-identity = identidade a verificar
report-attempt-none = não se sabe
report-no-date = data não conhecida
report-tried-unknown = O que foi enviado não está guardado.
report-tried-changed = Mudou desde a tentativa anterior: { $fields }.
report-since-answer = Mudou desde a última recusa: { $fields }.
    .nothing = Desde a última recusa, nada disto mudou.
report-untried = Igual em todas as tentativas até agora, e ainda hoje: { $fields }. Onde outra escolha seria igualmente verdadeira para você, há algo novo a tentar.
report-level-entry = iniciante (Entry)
report-level-intermediate = intermediário (Intermediate)
report-level-expert = especialista (Expert)
report-tried-rate = USD { $amount } por hora

# ---- Unseen, method

report-method = Como a pontuação é feita
    .about = Sobre este relatório
    .says = Cada critério dá uma pontuação de 0 a 100 e tem um peso. A preparação é a média ponderada, entre os critérios que pudemos avaliar; o que não pudemos avaliar não conta nem a seu favor nem contra você. Os níveis começam em { $ready }, { $nearly } e { $needs }.
    .weights = Os critérios mais pesados deste relatório: { $checks }.
    .blockers = Algumas coisas, como um título em falta ou dados de contato no texto, seguram um perfil seja qual for a pontuação.
    .on_hold = Desta vez nada no seu perfil foi avaliado, nem a seu favor nem contra você. Quando a questão estiver resolvida e o seu formulário o disser, o próximo relatório olha tudo de novo.
    .promise = Ninguém pode prometer que o Upwork aprove um perfil: mesmo um muito bom pode ser recusado. Este relatório diz o que torna a aprovação mais provável, e nada mais.
    .codes = O código ao lado de um ponto, como { $code }, o identifica. Se você não concorda, diga o código e o motivo a quem acompanha você: uma pessoa olha, e o que você disser não custa nada.
    .rulebook = Regras { $name }, versão { $version }. Relatório de { $date }.

report-unseen-title = O que não pudemos avaliar
    .lead = Nada aqui conta contra você. Preencha, e poderemos dizer mais.
    .span = Com tudo isso conhecido, a sua pontuação ficaria entre { $lowest } e { $highest }.
report-unseen-fields = O formulário não tem resposta legível para: { $fields }.
    .error = Algo deu errado do nosso lado. Já estamos olhando.
