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

report-page = Página
    .of = de
report-no-title = Aún sin título

# ---- The gauge and what stands beside it

report-of-hundred = de 100
report-no-score = aún sin puntaje
    .on_hold = sin puntaje por ahora
report-gauge = Preparación de { $readiness } sobre 100: { $band }.
    .none = Aún sin puntaje de preparación: { $band }.
    .on_hold = Sin puntaje por ahora: { $band }.
    .span = Con todos los datos, estaría entre { $lowest } y { $highest }.
report-range = { $readiness } según lo que muestra tu formulario. No pudimos ver: { $missing }. Con eso, entre { $lowest } y { $highest }.
report-held = { $count ->
    [one] Una cosa te frena, sea cual sea el puntaje: { $blockers }. Corrígela primero.
   *[other] { $count } cosas te frenan, sea cual sea el puntaje: { $blockers }. Corrígelas primero.
}
report-unseen = Para llegar a “Listo” también necesitamos ver: { $checks }.
report-to-rewrite = La puntuación bastaría para “Listo”; antes hay que escribir esto de nuevo: { $checks }.
report-coverage = Pudimos evaluar el { $percent } % de lo que cuenta.

# ---- How the report begins, by where the candidate stands

report-opening-preparing = Según tu formulario, todavía no has enviado tu perfil: es el mejor momento para corregirlo. Lo que vemos aquí, Upwork también lo verá.
report-opening-waiting = Tu perfil está ahora en manos de Upwork. Déjalo como está hasta que respondan; estas notas son para el día en que lo hagan.
report-opening-declined = Esta vez Upwork dijo que no. A muchas personas muy capaces les pasa al principio: se trata del perfil como estaba, y un perfil puede cambiar. Esto es lo que cambiaríamos antes de que lo envíes otra vez.
report-opening-not_enough_information = Eso no es un juicio sobre ti ni sobre tu trabajo. Completa las partes de la lista de abajo, y el próximo informe podrá decirte mucho más.
report-opening-ready = Tu perfil está en buena forma, por lo que podemos ver. Este informe dice qué lo haría aún más fuerte.
report-opening-barred = Por lo que dice tu formulario, Upwork tiene una pregunta sobre tu cuenta. Otro texto en tu perfil no la responde, así que no damos puntaje ni pasos hasta que se resuelva. Nunca abras una segunda cuenta: así es más difícil ayudarte.
report-opening-unknown = Así vemos tu perfil hoy, y esto es lo que lo haría más fuerte.

# ---- What changed

report-changed = Desde el { $date }
    .up = { $points ->
        [one] Subió { $points } punto.
       *[other] Subió { $points } puntos.
    }
    .down = { $points ->
        [one] Bajó { $points } punto.
       *[other] Bajó { $points } puntos.
    }
    .same = El puntaje no se movió.
    .between = De { $before } a { $after }.
    .rules = Las reglas han cambiado desde entonces. Lo que se movió por eso aparece aparte.
    .trend = Preparación a lo largo de { $count } informes, de { $first } a { $last }.
report-cause-you_changed = Lo que cambiaste
report-cause-rules_changed = Lo que se movió porque cambiaron las reglas
report-cause-we_see_more = Lo que ahora podemos ver, o ya no
report-cause-another_stage = Lo que se movió porque estás en otra etapa
report-cause-others = Qué más movió el puntaje
report-others = Ahora cuentan otros criterios que la vez anterior, o cuentan de otra manera.
report-move = { $check }: { $before } → { $after }

# ---- Do these three first

report-actions = { $stage ->
    [waiting] { $count ->
        [one] Ten esto listo
        [2] Ten listas estas dos cosas
        [3] Ten listas estas tres cosas
       *[other] Ten esto listo
    }
   *[other] { $count ->
        [one] Haz esto primero
        [2] Haz primero estas dos cosas
        [3] Haz primero estas tres cosas
       *[other] Haz esto primero
    }
}
report-tonight = { $stage ->
    [waiting] Cuando respondan
   *[other] Esta noche
}, en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}: { $before } → { $after }
    .minutes = { $stage ->
        [waiting] Cuando respondan
       *[other] Esta noche
    }, en { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
report-seen = Lo que vimos
report-why = Por qué importa
report-how = Qué hacer
report-paste = Listo para pegar
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
report-step = Paso { $number }, arriba
report-where = En “{ $field }”
    .entry = En “{ $field }”, entrada { $number }
report-more = y { $count } más

# ---- You already do well

report-strengths = Esto ya lo haces bien

# ---- All checks

report-checks = Todo lo que revisamos
report-column-check = Criterio
report-column-result = Resultado
report-column-score = Puntaje
report-column-gain = Puntos por ganar
report-gain = +{ $points }
    .little = <1
report-trial = a prueba, no suma
report-your-coach = Lo decidió tu coach
report-by-coach = Tu coach decidió esto: { $reason }

# ---- Details

report-theme-first_impression = Primera impresión
report-theme-substance = Contenido
report-theme-proof = Pruebas
report-theme-market = Mercado
report-theme-other = Otros criterios
# ---- Narrower offers, built from the person's own work
report-options = Ofertas que tu propio trabajo respalda
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

report-opening-words = Lo que un cliente ve de tu presentación antes de abrirla
report-opening-rest = { $count ->
    [one] Después de esto viene { $count } carácter más.
   *[other] Después de esto vienen { $count } caracteres más.
}
report-rate-chart = Tu tarifa en la escala
    .alt = Pides { $amount } la hora.
    .suggested = Lo que se te sugiere: de { $low } a { $high }.
    .asking = Ocho de cada diez freelancers con “{ $skill }” piden de { $low } a { $high }.
    .market = Lo que ofrecieron los clientes en tu categoría, media semanal: de { $low } a { $high }.
    .source = Fuente: { SOURCE($source) }.
    .source-date = Fuente: { SOURCE($source) }, { $date }.
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
report-meter = Qué tan completo está, medido como lo mide Upwork
    .alt = { $total } % completo.
    .value = { $total } %
    .route = El camino más corto: { $steps }.
    .step = { $step } +{ $points }
report-words-to-look-at = Por favor, mira estas palabras; no las encontramos: { $words }.

# ---- What Upwork wrote

report-letter = Lo que escribió Upwork, y qué paso lo responde
    .alone = Lo que escribió Upwork
report-letter-step = El paso { $number } de este informe lo responde.
report-letter-check = Mira en este informe: { $checks }.
    .unseen = En tu formulario no se ve nada que corregir ({ $checks }). Mira entonces tu perfil en Upwork mismo.

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

report-note = Unas palabras de tu coach
report-unseen-title = Lo que no pudimos evaluar
    .lead = Nada de esto cuenta en tu contra. Complétalo, y podremos decirte más.
    .span = Con todo esto, tu puntaje estaría entre { $lowest } y { $highest }.
report-unseen-fields = El formulario no tiene una respuesta legible para: { $fields }.
    .error = Algo falló de nuestro lado con esto. Lo estamos revisando.
report-method = Cómo se calcula el puntaje
    .about = Sobre este informe
    .says = Cada criterio da un puntaje de 0 a 100 y tiene un peso. La preparación es el promedio, según ese peso, de los criterios que pudimos evaluar; lo que no pudimos evaluar no cuenta ni a tu favor ni en tu contra. A partir de { $ready } un perfil está listo; de { $nearly }, casi listo; de { $needs }, necesita trabajo.
    .weights = Los criterios con más peso en este informe: { $checks }.
    .blockers = Algunas cosas, como la falta de título o los datos de contacto en el texto, frenan un perfil sea cual sea su puntaje.
    .on_hold = Esta vez no evaluamos nada de tu perfil, ni a favor ni en contra. Cuando el asunto esté resuelto y tu formulario lo diga, el próximo informe volverá a mirarlo todo.
    .promise = Nadie puede prometer que Upwork apruebe un perfil: incluso uno muy bueno puede ser rechazado. Este informe dice qué hace más probable la aprobación, y nada más.
    .rulebook = Reglas { $name }, versión { $version }. Informe del { $date }.
