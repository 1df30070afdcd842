# What staff read in cohort.xlsx.

workbook-document-title = Grupo del { $date }
workbook-document-subject = Preparación de los perfiles de todas las personas

# What the marks mean

workbook-means-pass = Nada que hacer, o solo cosas pequeñas.
workbook-means-improve = Se puede enviar así, pero podría estar mejor.
workbook-means-fix = Hay que corregirlo antes de enviar el perfil.
workbook-means-unknown = La hoja no lo dice, o no se puede leer. No cuesta puntos.
workbook-means-not_applicable = Esta pregunta no aplica a la persona, o todavía no.
workbook-means-error = Falló el criterio mismo. No cuesta puntos; el registro dice por qué.
workbook-overridden = decisión de coach
workbook-overridden-means = Esto se decidió a mano en la hoja Review.
workbook-blocker-mark = ■

# Why somebody needs a call

workbook-reason-report_failed = No se pudo hacer el informe
workbook-reason-barred = Cuenta: hablar primero
workbook-reason-not_yet_eligible = Menor de 18 años
workbook-reason-age_open = Edad por comprobar
workbook-reason-held = Correo retenido: mirar primero
workbook-reason-mail_came_back = El correo volvió o fue rechazado
workbook-reason-declined = Perfil rechazado
workbook-reason-fell = Bajó la preparación
workbook-reason-blocked = Frenado por un bloqueo
workbook-reason-too_little_known = Se sabe muy poco

# Today

workbook-today-title = Hoy
workbook-today-source = { $file } · { $rows ->
        [one] una fila
        [many] { $rows } de filas
       *[other] { $rows } filas
    }, { $rejected ->
        [0] ninguna rechazada
        [one] { $rejected } rechazada
       *[other] { $rejected } rechazadas
    } · reglas: { $rulebook }
workbook-today-people = { $people ->
        [one] Una persona;
       *[other] { $people } personas;
    } { $counted ->
        [0] nadie
       *[other] { $counted }
    } en camino a la aprobación.
workbook-today-outcomes = { $approved } de { $people } fueron aprobadas, { $won } consiguieron un primer trabajo (hoja Outcomes).
workbook-today-median = La mitad supera los { $median } puntos de preparación.
workbook-today-first = Esta es la primera ejecución, así que todavía no hay con qué comparar.
workbook-today-up = Desde el { DAY($since) }, { $people ->
        [one] la misma persona ha ganado
       *[other] las mismas { $people } personas han ganado
    } { $points } puntos en promedio.
workbook-today-down = Desde el { DAY($since) }, { $people ->
        [one] la misma persona ha perdido
       *[other] las mismas { $people } personas han perdido
    } { $points } puntos en promedio.
workbook-today-level = Desde el { DAY($since) }, { $people ->
        [one] la misma persona no se ha movido
       *[other] las mismas { $people } personas no se han movido
    } en promedio.
workbook-today-rules-changed = Las reglas han cambiado desde entonces, así que una parte de esto puede venir de ahí.
workbook-today-release = { $count ->
        [one] Un informe espera
       *[other] { $count } informes esperan
    } tu visto bueno en la hoja Review.
workbook-today-bands = En qué punto está cada quien
workbook-today-calls = { $count ->
        [0] A quién llamar
        [one] Llama a esta persona
        [2] Llama a estas dos personas
        [3] Llama a estas tres personas
        [4] Llama a estas cuatro personas
        [5] Llama a estas cinco personas
        [6] Llama a estas seis personas
        [7] Llama a estas siete personas
        [8] Llama a estas ocho personas
       *[other] Llama a estas { $count } personas
    }
workbook-today-no-calls = Nadie necesita una llamada. Un buen día para mirar los puntos débiles.
workbook-today-more-calls = { $count ->
        [one] y una más
       *[other] y { $count } más
    } en la hoja Candidates, lo más urgente primero
workbook-today-coaches = Cada coach
workbook-today-more-coaches = { $count ->
        [one] y un coach más
       *[other] y { $count } coaches más
    } en la hoja Coaches
workbook-today-weakest = Los cinco criterios más débiles

# What comes next, where it is not the candidate’s own first step

workbook-deed-report_failed = Preguntar a quien opera el sistema: run.log dice por qué
workbook-deed-barred = Hablar de la cuenta antes que del perfil
workbook-deed-not_yet_eligible = Explicar que Upwork empieza a los 18
workbook-deed-age_open = Preguntar el año de nacimiento
workbook-deed-held = Ver por qué espera el correo; luego autorizar o corregir
workbook-deed-mail_came_back = Pedir una dirección que reciba correo
workbook-deed-too_little_known = Pedir: { $parts }

# People of whom too little is known

workbook-too-little = { $count ->
        [one] Una persona de la que se sabe muy poco no entra
       *[other] { $count } personas de las que se sabe muy poco no entran
    } en ningún promedio.
workbook-on-hold = { $count ->
        [one] Una persona en pausa no entra
       *[other] { $count } personas en pausa no entran
    } en ningún promedio.
workbook-too-little-span = Una preparación en gris, como “10–95”, dice dónde { $count ->
        [one] puede quedar todavía una persona de la que se sabe muy poco
       *[other] pueden quedar todavía { $count } personas de las que se sabe muy poco
    }; no entra en ningún promedio.

# Titles and what each sheet is for

workbook-weak-title = Puntos débiles
workbook-weak-purpose = Dónde { $people ->
        [one] la única persona que entra en la cuenta podría
       *[other] las { $people } personas que entran en la cuenta podrían
    } ganar más. No se cuentan las aprobadas ni las que se retiraron.
workbook-findings-title = Lo mismo por observación
workbook-offers-title = Quiénes ofrecen lo mismo (solo para el equipo)
workbook-sentences-title = Frases que están en varias presentaciones (solo para el equipo)
workbook-heatmap-title = Mapa de calor
workbook-heatmap-purpose = Cada persona frente a cada criterio; arriba, las menos preparadas.
workbook-candidates-title = Personas
workbook-candidates-purpose = { $count ->
        [one] Una persona
       *[other] { $count } personas
    }: primero quien necesita a alguien, según lo urgente que es y cuánto lleva esperando; después, quien está menos listo. El nombre abre el informe.
workbook-links-cut = Solo las primeras { $shown } filas tienen enlace, porque en una hoja no caben más.
workbook-actions-title = Acciones
workbook-actions-purpose = { $count ->
        [0] Nada por hacer
        [one] Una cosa por hacer
       *[other] { $count } cosas por hacer
    }. Primero los bloqueos ({ $mark }), luego lo que trae más puntos. Filtra por coach para repartirlas.
workbook-actions-cut = Solo se muestran las primeras { $shown } de { $count }, porque en una hoja no caben más. Las otras están en run.json.
workbook-attempts-title = Intentos de aprobación
workbook-attempts-purpose = { $count ->
        [0] Todavía no se conoce ningún intento.
       *[other] Con qué se envió cada intento, hasta donde se sabe, y qué respondieron. Una celda vacía significa que nadie nos lo dijo; su lugar es la hoja “Envíos” de los datos.
    }
workbook-changed-nothing = Nada
workbook-kind-skill_mix = Combinación de habilidades
workbook-kind-incomplete = Incompleto
workbook-kind-name = Nombre
workbook-kind-photo = Foto
workbook-kind-account = Cuenta
workbook-kind-identity = Identidad
workbook-kind-language = Idioma
workbook-kind-content = Contenido
workbook-kind-unspecific = Sin motivo
workbook-coaches-title = Coaches y grupos
workbook-coaches-purpose = Cómo va cada parte del grupo. “Cambio” compara a las mismas personas con la última ejecución. Los grupos de menos de tres personas van juntos.
workbook-by-cohort = Por grupo
workbook-needs-by = { $by }: lo que necesitan más a menudo que los demás
workbook-needs-purpose = Diferencias entre las personas por quiénes son: como lo que se puede enseñar, nunca como puntuación. Los grupos pequeños no aparecen.
workbook-needs-none = Nada que los demás no necesiten igual de a menudo
workbook-col-group = Grupo
workbook-col-have-it = De ellas
workbook-col-others-have-it = De las demás
workbook-col-need = Necesidad
workbook-by-category = Por categoría
workbook-by-level = Por nivel de experiencia
workbook-trends-title = Tendencias
workbook-trends-purpose = { $runs ->
        [one] Una ejecución hasta ahora
       *[other] Las últimas { $runs } ejecuciones
    }. Preparación media, y puntaje medio de cada criterio, de 0 a 100. No se cuentan las personas aprobadas ni las que se retiraron.
workbook-trends-first = Los gráficos empiezan con la segunda ejecución.
workbook-trends-rules = { $mark } Las reglas cambiaron antes de esta ejecución: un salto aquí puede no deberse a nadie.
workbook-trends-charts = La preparación y los criterios más débiles, todos en una misma escala
workbook-trends-alt = { $name } de una ejecución a otra, sobre 100: { $values }
workbook-trend-readiness = Preparación
workbook-trend-people = Personas en el promedio
workbook-trend-same = Cambio de las mismas personas
workbook-trend-compared = Cuántas son las mismas
workbook-review-title = Revisión
workbook-review-purpose = Escribe en las columnas amarillas y guarda. Izquierda: autoriza un informe, deja una nota. Derecha: cambia el resultado de un criterio, siempre con un motivo; donde alguien no está de acuerdo, su fila espera tu palabra.
workbook-review-choose-title = Elige
workbook-review-choose = Por favor, elige de la lista.
workbook-review-hint-release = “sí” deja salir el informe con el próximo envío; “retener” lo guarda. Vacío significa sin decidir.
workbook-review-hint-id = ¿De quién es el criterio que corriges? Elige el id de la lista.
workbook-review-hint-check = El criterio, con el nombre que tiene en la hoja About.
workbook-review-hint-status = Lo que el criterio debe decir. Escribe el motivo al lado: la persona lo lee.
workbook-problems-title = Problemas de la hoja de entrada
workbook-problems-purpose = { $count ->
        [0] Nada que señalar
        [one] Una nota
       *[other] { $count } notas
    } sobre { $file }. El enlace abre la celda.
workbook-about-title = Sobre este libro
workbook-about-purpose = Cómo se hacen las cifras y qué significan los colores.

# Headings

workbook-col-id = Id
workbook-col-candidate = Persona
workbook-col-name = Nombre
workbook-col-coach = Coach
workbook-col-cohort = Grupo
workbook-col-country = País
workbook-col-category = Categoría
workbook-col-level = Nivel de experiencia
workbook-col-readiness = Preparación
workbook-col-change = Cambio
workbook-col-band = Situación
workbook-col-today = Hoy
workbook-col-why = Por qué
workbook-col-since = Desde
workbook-col-days = Días
workbook-col-next-deed = Lo que sigue
workbook-col-to-release = Por autorizar
workbook-col-blockers = Bloqueos
workbook-col-fix-1 = Primera tarea
workbook-col-fix-2 = Segunda tarea
workbook-col-fix-3 = Tercera tarea
workbook-col-coverage = Cobertura
workbook-col-submission = Envío
workbook-col-submitted-on = Enviado el
workbook-col-mail = Correo
workbook-col-report = Informe
workbook-col-attempt = Intento
workbook-col-upwork-wrote = Lo que escribió Upwork
workbook-col-speaks-of = Habla de
workbook-col-sent-title = Título de entonces
workbook-col-sent-overview = Presentación de entonces
workbook-col-sent-types = Tipos de trabajo de entonces
workbook-col-sent-skills = Habilidades de entonces
workbook-col-sent-rate = Tarifa de entonces
workbook-col-changed-then = Cambió respecto del anterior
workbook-col-changed-since = Cambió desde la respuesta
workbook-col-untried = Igual cada vez
workbook-col-blocker = Bloqueo
workbook-col-check = Criterio
workbook-col-finding = Observación
workbook-col-evidence = Lo que vimos
workbook-col-todo = Qué hacer
workbook-col-gain = Puntos
workbook-col-effort = Minutos
workbook-col-rank = Lugar
workbook-col-per-person = Puntos por persona
workbook-col-affected = Pierden puntos
workbook-col-judged = Con puntaje
workbook-col-score-change = Cambio del puntaje
workbook-col-compared = Mismas personas
workbook-col-example = Ejemplo
workbook-col-remark = Nota
workbook-col-people = Personas
workbook-col-mean = Preparación media
workbook-col-median = Mediana
workbook-col-ready = Perfiles listos
workbook-col-blocked = Con bloqueo
workbook-col-weakest = Criterio más débil
workbook-col-offering = Personas
workbook-col-offer = Oferta
workbook-col-narrowed-by = Lo que la hace especial
workbook-col-cohort-share = Parte del grupo
workbook-col-who = Quiénes
workbook-col-overviews = Presentaciones
workbook-col-sentence = Frase
workbook-col-more-alike = Otras frases en las mismas presentaciones
workbook-col-seen-first = Vista primero en
workbook-col-to-win = Puntos por persona
workbook-col-trend = Qué
workbook-col-trend-change = Último paso
workbook-col-trend-line = Línea
workbook-col-effect = Qué pasó
workbook-col-sheet = Hoja
workbook-col-cell = Celda
workbook-col-row = Fila
workbook-col-heading = Columna
workbook-col-value = Valor
workbook-col-problem = Problema
workbook-col-check-slug = Nombre en los archivos de reglas
workbook-col-tip = Consejo
workbook-col-weight = Peso
workbook-col-harshest = Respuesta más severa
workbook-col-source-for = Para
workbook-col-claim = Qué dice
workbook-col-as-of = Visto el
workbook-col-source-kind = Tipo
workbook-col-source = Fuente
workbook-col-setting = Ajuste
workbook-col-is = Valor actual

# Cells

workbook-yes = sí
workbook-not-said = (sin decir)
workbook-small-groups = { $count ->
        [one] (un grupo de menos de { $least })
       *[other] ({ $count } grupos de menos de { $least })
    }
workbook-suspect = Coaches cambiaron el resultado de este criterio para { $overridden ->
        [one] una persona
       *[other] { $overridden } personas
    } ({ $judged } evaluadas). Por favor, mira el criterio mismo.
workbook-too-few = { $judged ->
        [one] Solo { $judged } evaluada: muy poco
       *[other] Solo { $judged } evaluadas: muy pocas
    } para dar un lugar.
workbook-level-entry = Entry
workbook-level-intermediate = Intermediate
workbook-level-expert = Expert
workbook-submission-not_submitted = Sin enviar
workbook-submission-submitted = Enviado
workbook-submission-declined = Rechazado
workbook-submission-approved = Aprobado
workbook-submission-left = Se retiró
workbook-submission-suspended = Cuenta suspendida
workbook-submission-duplicate_account = Cuenta duplicada
workbook-submission-identity = Identidad pendiente
workbook-mail-pending = En espera
workbook-mail-held = Retenido
workbook-mail-sending = Enviándose
workbook-mail-sent = Enviado
workbook-mail-written = Escrito en un archivo
workbook-mail-rejected = Rechazado
workbook-mail-deferred = Más tarde
workbook-mail-uncertain = Incierto
workbook-mail-suppressed = No deseado
workbook-mail-expired = Demasiado viejo
workbook-mail-superseded = Reemplazado
workbook-effect-noted = Anotado
workbook-effect-field_ignored = Campo omitido
workbook-effect-row_superseded = Fila más vieja
workbook-effect-row_rejected = Fila rechazada
workbook-effect-stopped = No se envía nada
workbook-effect-confirmed = Confirmado
workbook-guard-stopped = Corrige la hoja de cálculo y la próxima ejecución pasará sola. Si el cambio es intencional, confírmalo con “reportgen run { $file } { "--" }confirm-change”.
workbook-guard-confirmed = Nada: el cambio se confirmó y la hoja de cálculo vale como normal.
workbook-source-rule = Regla
workbook-source-market = Cifra de mercado

# Review: headings and choices

workbook-review-id = Id
workbook-review-name = Nombre
workbook-review-coach = Coach
workbook-review-readiness = Preparación
workbook-review-band = Situación
workbook-review-release = Autorizar
workbook-review-note = Nota de coach
workbook-review-override-id = Id de la persona
workbook-review-override-check = Criterio
workbook-review-override-status = Poner en
workbook-review-override-reason = Motivo
workbook-review-override-finding = Qué dice el informe
workbook-review-override-contest = Quien lo recibió no está de acuerdo
# Lo demás que se escribe para decirlo, separado por comas: se entiende en cualquier libro.
workbook-review-release-yes = sí
    .also = si, s, vale, ok, autorizar, autorizado, enviar, envíalo, adelante, verdadero
workbook-review-release-hold = retener
    .also = no, n, nunca, todavía no, aún no, ahora no, retenido, retenida, retén, alto, para, parar, espera, esperar, pausa, luego, más tarde, no enviar, no envíes, no lo envíes, no mandar, no autorizar, falso
workbook-review-status-pass = bien
workbook-review-status-fix = por corregir
workbook-review-status-not-applicable = no aplica

# About

workbook-about-how = Cómo se calcula la preparación
workbook-about-readiness = Cada criterio da un puntaje de 0 a 1. La preparación es 100 veces el promedio de estos puntajes, cada uno contado según su peso. Un criterio que no se puede evaluar no cuenta ni a favor ni en contra de nadie.
workbook-about-points = La preparación de cada persona está aquí como en su informe: en puntos enteros, redondeada hacia abajo, para que 84,9 nunca se lea 85. Las medias y medianas tienen un decimal y cuentan con todos los decimales. “Cambio” cuenta solo los criterios que se evaluaron las dos veces, así que puede no coincidir con la resta de las dos preparaciones.
workbook-about-coverage = La cobertura es la parte de los pesos que se pudo evaluar. Por debajo del 60 % no damos ninguna situación, porque se sabe muy poco. La preparación se muestra entonces en gris, como el rango en el que puede quedar todavía, y no entra en ningún promedio.
workbook-about-blockers = Un bloqueo es algo que hay que corregir primero, como la falta de título. Con un bloqueo nadie pasa de “{ $needs_work }”.
workbook-about-bands = Situaciones: “{ $ready }” desde 85 puntos, “{ $nearly_there }” desde 70, “{ $needs_work }” desde 50, “{ $not_ready }” por debajo. “{ $on_hold }” es quien tiene un asunto de cuenta con Upwork: sin puntaje ni pasos hasta que se resuelva, y su correo espera a un coach.
workbook-about-review = Lo que escribes en la hoja Review lo lee la próxima ejecución. Una autorización vale hasta que cambien los datos de la persona o las reglas; si en su lugar hay otra cosa que sí o retener, el informe no sale hasta que alguien lo corrija. Una nota se queda hasta que la borres; una decisión deja de valer cuando cambia un campo que su criterio necesita.
workbook-about-limits = Un perfil listo también puede ser rechazado: eso no lo decide nadie fuera de la plataforma. Para un lugar en una clasificación hacen falta al menos diez personas evaluadas.
workbook-about-fairness = Equidad: { $moved } de { $people } { $people ->
        [one] puntaje cambió
       *[other] puntajes cambiaron
    } al evaluar de nuevo a cada persona con { $swaps ->
        [one] otro nombre y otro país
       *[other] otros { $swaps } nombres y países
    }.{ $who ->
        [none] {""}
       *[other] {" "}De quién: { $who }. Eso es una falla; la hoja Intake problems dice en qué controles.
    }
workbook-about-unfair-untried = En esta ejecución no se probó la equidad.
workbook-about-colours = Qué significan las marcas y los colores
workbook-about-checks = Criterios: { $rulebook } (versión { $version })
workbook-about-sources = De dónde vienen las reglas y las cifras
workbook-about-run = Esta ejecución
workbook-about-as-of = Fecha de la ejecución
workbook-about-intake = Hoja de entrada
workbook-about-intake-digest = SHA-256 de la hoja de entrada
workbook-about-rulebook = Reglas y versión

# What may be said about the Review sheet of an earlier workbook

problem-review_missing = No se encontró la hoja Review
    .says = En este libro falta la hoja Review, o faltan los encabezados de sus columnas: no se puede leer lo que se escribió ahí, así que el correo a las personas que están en él espera.
    .fix = Vuelve a poner la hoja, por ejemplo de una copia. Si no se escribió nada en este libro, bórralo. Lo que se sabía antes sigue valiendo.
problem-review_no_release = No se encontró la columna de autorizaciones
    .says = La columna “{ $column }” ya no está en la hoja Review: no se puede leer lo que se escribió ahí, así que el correo a las personas que están en ella espera.
    .fix = Devuélvele a la columna su encabezado “{ $column }” y guarda el libro.
problem-review_no_column = No se encontró una columna de Review
    .says = La columna “{ $column }” ya no está en la hoja Review.
    .fix = Lo que había ahí antes sigue valiendo. Por favor, no cambies los encabezados.
problem-review_no_id = Entrada de Review sin id
    .says = Hay algo escrito en una fila sin el id de una persona.
    .fix = Escribe el id delante. El texto está ahora en la tabla de decisiones.
problem-review_release = No se entiende la autorización
    .says = “{ $said }” no es ni sí ni retener, así que el correo a esta persona espera. Escribe “sí” o “retener” en la celda, o déjala vacía.
    .fix = Escribe “sí” o “retener” en la columna Autorizar de la fila de esta persona, o deja la celda vacía, y guarda el libro.
problem-review_override = No se entiende la decisión
    .says = Una decisión necesita el id de una persona, un criterio y un resultado de las listas.
    .fix = Completa la fila. Está otra vez en la tabla de decisiones.
problem-review_no_reason = Decisión sin motivo
    .says = Una decisión no tiene motivo.
    .fix = Cuenta. Por favor, agrega el motivo: la persona lo lee en su informe.
problem-review_unknown = Nadie tiene este id
    .says = Una entrada de Review es sobre alguien que no está en ese libro.
    .fix = Corrige el id. La entrada se guardó para ti en la tabla de decisiones.
problem-review_mixed = El id y el nombre no van juntos
    .says = Una fila tiene el id de una persona y el nombre de otra.
    .fix = No se tomó nada de esta fila, pero si dice que hay que retener, retiene a las dos personas. Cuando ordenes, ordena filas enteras, por favor.
problem-review_override_gone = Faltan decisiones junto con filas
    .says = Faltan decisiones, y también faltan filas de personas.
    .fix = Las decisiones siguen valiendo. Para retirar una, borra su resultado y su motivo.
problem-review_twice = Escrito dos veces
    .says = Dos entradas dicen cosas distintas sobre la misma persona. Esta perdió: gana la que retiene; si ninguna lo hace, la más reciente.
    .fix = Mira la entrada que vale y corrígela si está mal.

workbook-messages-title = Mensajes
workbook-messages-purpose = { $count ->
        [one] Tres líneas para una persona
       *[other] Tres líneas para cada una de { $count } personas
    }, en su idioma. Un enlace abre WhatsApp o tu programa de correo con ellas; nada sale antes de que pulses enviar.
workbook-messages-silent = { $count ->
        [one] Una persona recibió un informe y desde entonces no cambió nada
       *[other] { $count } personas recibieron un informe y desde entonces no cambiaron nada
    }
workbook-col-message = Mensaje
workbook-col-by-phone = WhatsApp
workbook-col-by-mail = Programa de correo
workbook-col-no-way = Por qué no hay enlace
workbook-col-phone = Teléfono
workbook-col-address = Dirección
workbook-by-phone-open = Abrir WhatsApp
workbook-by-mail-open = Escribir un correo
workbook-no-way-phone = sin teléfono para mensajes
workbook-no-way-consent = sin permiso para mensajes
workbook-no-way-address = sin dirección de correo que sirva
workbook-no-way-suppressed = no quiere correo, o la dirección ya no existe
workbook-no-way-unsure = no es seguro de quién es la dirección
workbook-no-way-against_status = pregunta primero: los resultados y el estado se contradicen
workbook-no-way-long = el mensaje es demasiado largo para un enlace: cópialo
