# The report a candidate reads: everything but the checks' own findings.

report-document = Informe de perfil
report-date = { $day } de { $month } de { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = hoy
report-month-1 = enero
    .short = ene
report-month-2 = febrero
    .short = feb
report-month-3 = marzo
    .short = mar
report-month-4 = abril
    .short = abr
report-month-5 = mayo
    .short = may
report-month-6 = junio
    .short = jun
report-month-7 = julio
    .short = jul
report-month-8 = agosto
    .short = ago
report-month-9 = septiembre
    .short = sep
report-month-10 = octubre
    .short = oct
report-month-11 = noviembre
    .short = nov
report-month-12 = diciembre
    .short = dic

report-no-title = Aún sin título

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = Aún sin puntaje
    .on_hold = Sin puntaje por ahora
report-checks-made = Pudimos evaluar { $made } de { $all } criterios
report-ruler = Preparación de { $readiness } sobre 100: { $band }.
    .before = Antes: { $label }.
    .after = { $label }.
    .span = Con todos los datos, estaría entre { $lowest } y { $highest }.
report-mark = { $points }
    .today = { $points } hoy
    .before = { $points } el { $date }
    .after = { $points } { $stage ->
        [waiting] tras estos pasos
       *[other] tras esta noche
    }
report-day-month = { $day } de { $month }
report-range = { $readiness } sale de lo que muestra tu formulario. No pudimos ver: { $missing }. Con eso, el puntaje queda entre { $lowest } y { $highest }.
report-held = { $count ->
    [one] Una cosa te frena, sea cual sea el puntaje:
    [2] Dos cosas te frenan, sea cual sea el puntaje:
    [3] Tres cosas te frenan, sea cual sea el puntaje:
   *[other] { $count } cosas te frenan, sea cual sea el puntaje:
}
report-mended = { $pin }
    .step = paso { $pin }
    .next = { $pin }, más abajo
report-unseen = Para el nivel siguiente también necesitamos ver: { $checks }.
report-to-rewrite = El puntaje bastaría para el nivel siguiente; antes hay que escribir esto de nuevo: { $checks }.

report-of-hundred = de 100

# ---- What changed

report-changed = desde el { $date }
    .up = { $points ->
        [one] Subió { $points } punto
       *[other] Subió { $points } puntos
    }
    .down = { $points ->
        [one] Bajó { $points } punto
       *[other] Bajó { $points } puntos
    }
    .same = El mismo puntaje
    .what = Qué cambió
    .rules = Las reglas han cambiado desde entonces.
    .trend = { $count } informes: de { $first } a { $last }.
report-cause-you_changed = lo que cambiaste
report-cause-rules_changed = porque cambiaron las reglas
report-cause-we_see_more = porque ahora vemos más, o menos
report-cause-another_stage = porque estás en otra etapa
report-others = Ahora cuentan otros criterios que la vez anterior
report-move = { $check }: de { $before } a { $after }
    .good = { $check }: ahora { $after }
    .same = { $check }: sigue en { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] Ten listo este paso
        [2] Ten listos estos dos pasos
        [3] Ten listos estos tres pasos
       *[other] Ten listos estos { $count } pasos
    }
   *[other] { $count ->
        [one] Esta noche: un paso
        [2] Esta noche: dos pasos
        [3] Esta noche: tres pasos
       *[other] Esta noche: { $count } pasos
    }
}, { $time }
    .meanwhile = Mientras tanto: { $count ->
        [one] un paso
        [2] dos pasos
        [3] tres pasos
       *[other] { $count } pasos
    }, { $time }
report-way = { $before } → { $after }
report-now = Ahora
report-paste = Copiar
report-unit = { $points ->
    [one] punto
   *[other] puntos
}
report-next = Después, cuando eso esté hecho
    .first = Lo que queda por corregir
report-go-on = Sigue con el paso { $step }
    .fix = Sus puntos llegan poco a poco: estos serán tuyos cuando un informe posterior vea más de eso.
report-wanted = Envíanos { $count ->
    [one] esta única cosa
    [2] estas dos cosas
    [3] estas tres cosas
   *[other] estas { $count } cosas
}
    .waiting = { $count ->
        [one] { $count } criterio espera
       *[other] { $count } criterios esperan
    }
    .then = y podremos evaluar los { $count } criterios

report-blocker = Te frena
report-points = { $points ->
    [0] menos de 1 punto
    [one] +{ $points } punto
   *[other] +{ $points } puntos
}
report-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
report-hours = { $hours ->
    [one] cerca de { $hours } hora
   *[other] cerca de { $hours } horas
}
report-where = En “{ $field }”
    .entry = En “{ $field }”, entrada { $number }
report-more = y { $count } más

# ---- Already right

report-strengths = Ya está bien

# ---- The profile as a client meets it

report-profile = Tu perfil como lo ve un cliente
report-pin-step = { $step }: paso { $number }
report-fold = Aquí se corta la presentación. { $count ->
    [one] Sigue { $count } carácter más al abrirla.
   *[other] Siguen { $count } caracteres más al abrirla.
}
    .shown = Aquí se corta la presentación. { $count ->
        [one] Sigue { $count } carácter más al abrirla:
       *[other] Siguen { $count } caracteres más al abrirla:
    }
report-photo = { $state ->
    [missing] sin foto
    [unknown] ¿foto?
    [logo] logotipo
    [drawing] dibujo
    [generated] hecha por IA
    [stock] no eres tú
    [group] un grupo
   *[other] foto
}
report-an-hour = { $amount } por hora

# ---- All checks

report-checks = Los { $count } criterios
    .points = Los { $count } criterios: { $points ->
        [one] { $points } punto por ganar
       *[other] { $points } puntos por ganar
    }
report-by-coach = Tu coach puso { $check } en “{ $status }”: { $reason }
report-signed = { $name }, tu coach
    .nobody = Tu coach

report-gain = +{ $points }
    .little = <1
report-trial = a prueba, no suma
report-your-coach = Lo decidió tu coach

# ---- What it rests on

report-rate = Tu tarifa en la escala
    .you = Pides, por hora
    .suggested = Upwork te sugiere
    .asking = Ocho de cada diez con “{ $skill }” piden
    .market = En tu categoría ofrecen, media semanal
    .source = Fuente: { SOURCE($source) }.
    .source-date = Fuente: { SOURCE($source) }, { $date }.
report-meter = Qué tan completo, contado como lo cuenta Upwork: { $total } %
    .there = Ya está: { $items }.
    .lacking = Falta completar: { $items }.
    .route = El camino más corto: { $items }.
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = En qué se basa el puntaje

report-theme-first_impression = Primera impresión
report-theme-substance = Contenido
report-theme-proof = Pruebas
report-theme-market = Mercado
report-theme-other = Otros criterios
# ---- Narrower offers, built from the person's own work
report-options = Encaje en el mercado: ofertas que tu propio trabajo respalda
    .title = Título
    .opening = Comienzo
    .lead = Son opciones, no promesas. Las palabras son tuyas, en inglés como tu perfil; lo que está entre [corchetes] solo puedes completarlo tú.
    .word = { $titles ->
        [0] “{ $word }” está en menos de 5 de { NUMBER($of) } títulos de freelancers.
       *[other] “{ $word }” está en { NUMBER($titles) } de { NUMBER($of) } títulos de freelancers.
    }
    .demand = En { $category }, los clientes publicaron { NUMBER($posts) } trabajos en seis semanas.
    .tool = { NUMBER($posts) } de { NUMBER($of) } anuncios que contamos nombran { $tool }.
    .sources = Títulos: { SOURCE($titles_source) }, { DAY($titles_as_of) }. Trabajos publicados: { SOURCE($demand_source) }, hasta { DAY($demand_as_of) }, { SOURCE($licence) }.
    .tools_source = Herramientas en anuncios: { SOURCE($source) }, { DAY($as_of) }.

report-timeline = Así leímos tus trabajos
    .other = otro trabajo
    .unclear = ¿es de tu campo?
    .unread = fechas que no nos quedan claras
    .open = { $start } – sin final
    .wrong = ¿Algo está mal leído? Escríbelo en la columna “Respuestas sobre trabajos” del próximo formulario, por ejemplo “2: 2019-03 a 2022-08”, o díselo a tu coach.
    .months = { $months ->
        [one] { $months } mes en este campo
       *[other] { $months } meses en este campo
    }
    .years = { $years ->
        [one] { $years } año en este campo
       *[other] { $years } años en este campo
    }
    .job = Trabajo
    .when = Cuándo
    .picture = En la línea del tiempo
    .no-dates = sin fechas
report-questions = Lo que no pudimos ver en tus trabajos
    .lead = Responde en la columna “Respuestas sobre trabajos” del próximo formulario, cada respuesta en su propia línea. Lo que no podemos leer nunca cuenta en tu contra.
    .when = Trabajo { $job }, { $named }: ¿de qué mes a qué mes? Escribe “{ $job }: 2019-03 a 2022-08”, con tus propios meses.
    .end = Trabajo { $job }, { $named }: ¿sigue? Escribe “{ $job }: actualidad”, o “{ $job }: hasta 2022-08” con el mes en que terminó.
    .relevant = Trabajo { $job }, { $named }: ¿hacías allí lo que ofreces ahora? Escribe “{ $job }: sí” o “{ $job }: no”.

# ---- What Upwork wrote

report-letter = Upwork escribió
    .dated = Upwork escribió sobre lo que enviaste el { $date }
report-letter-step = { $count ->
    [one] El paso { $numbers } responde a esto.
   *[other] Los pasos { $numbers } responden a esto.
}
report-letter-next = Mira { $letters } más abajo.
report-letter-unseen = En tu formulario no se ve nada que corregir ({ $checks }). Mira entonces tu perfil en Upwork mismo.

# ---- Submissions

report-submissions = Lo que se envió y lo que respondieron
report-column-date = Fecha
report-column-answer = Respuesta
report-column-tried = Enviado con
report-column-feedback = Lo que escribió Upwork
report-attempt-not_submitted = sin enviar
report-attempt-submitted = en espera
report-attempt-declined = rechazado
report-attempt-approved = aprobado
report-attempt-left = se retiró
report-attempt-suspended = cuenta suspendida
report-attempt-duplicate_account = segunda cuenta
report-attempt-identity = identidad por verificar
report-attempt-none = no se sabe
report-no-date = fecha desconocida
report-tried-unknown = No consta lo que se envió.
report-tried-changed = Cambió respecto del intento anterior: { $fields }.
report-since-answer = Cambió desde el último rechazo: { $fields }.
    .nothing = Desde el último rechazo no ha cambiado nada de esto.
report-untried = Igual en todos los intentos, y también ahora: { $fields }. Donde otra elección sea igual de cierta en tu caso, hay algo nuevo que probar.
report-level-entry = nivel inicial
report-level-intermediate = intermedio
report-level-expert = experto
report-tried-rate = USD { $amount } la hora

# ---- Note, unseen, method

report-method = Cómo se calcula el puntaje
    .about = Sobre este informe
    .says = Cada criterio da un puntaje de 0 a 100 y tiene un peso. La preparación es el promedio, según ese peso, de los criterios que pudimos evaluar; lo que no pudimos evaluar no cuenta ni a tu favor ni en tu contra. Los niveles empiezan en { $ready }, { $nearly } y { $needs }.
    .weights = Los criterios con más peso en este informe: { $checks }.
    .blockers = Algunas cosas, como la falta de título o los datos de contacto en el texto, frenan un perfil sea cual sea su puntaje.
    .on_hold = Esta vez no evaluamos nada de tu perfil, ni a favor ni en contra. Cuando el asunto esté resuelto y tu formulario lo diga, el próximo informe volverá a mirarlo todo.
    .promise = Nadie puede prometer que Upwork apruebe un perfil: incluso uno muy bueno puede ser rechazado. Este informe dice qué hace más probable la aprobación, y nada más.
    .codes = El código junto a un punto, como { $code }, lo identifica. Si no estás de acuerdo con alguno, dile a tu coach el código y el porqué: lo mira una persona, y lo que digas no te cuesta nada.
    .rulebook = Reglas { $name }, versión { $version }. Informe del { $date }.

report-unseen-title = Lo que no pudimos evaluar
    .lead = Nada de esto cuenta en tu contra. Complétalo, y podremos decirte más.
    .span = Con todo esto, tu puntaje estaría entre { $lowest } y { $highest }.
report-unseen-fields = El formulario no tiene una respuesta legible para: { $fields }.
    .error = Algo falló de nuestro lado con esto. Lo estamos revisando.
