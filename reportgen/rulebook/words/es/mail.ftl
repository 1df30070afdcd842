# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] Tu informe de perfil del { $date }
    [one] Tu informe de perfil: una cosa por hacer
   *[other] Tu informe de perfil: { $count } cosas por hacer
}
    .test = [Prueba para { $id }] { $subject }
mail-hello = Hola, { $name }:
mail-attached = En este mensaje va adjunto, en PDF, tu informe de perfil del { $date }.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }, { $points } más.
    .down = { $readiness } { $of }, { $points } menos.
    .none = { $band }.
mail-first = Primero: { $title } ({ $effort }).
    .untimed = Primero: { $title }.
mail-more = El informe muestra lo que vimos, con tus propias palabras, y por qué importa cada punto. Ningún informe puede prometer la aprobación, pero cada paso hace más probable una buena respuesta.
mail-reply = ¿Preguntas? Solo responde a este mensaje: lo leerá { $coach }.
    .nobody = ¿Preguntas? Solo responde a este mensaje.
mail-regards = Un saludo cordial,
mail-why = Recibes este mensaje porque { $agency } te ayuda con tu perfil.
mail-stop = Para no recibir más informes por correo, escribe a { $address }.
    .link = No recibir más mensajes
mail-stop-subject = No más informes, por favor ({ $token })
mail-file = Informe de perfil { $name } { $date }
    .phone = Informe de perfil { $name } { $date } (móvil)

mail-digest-subject = Informes del { $date }: { $sent ->
    [one] { $sent } enviado
   *[other] { $sent } enviados
}{ $faults ->
    [0] {""}
    [one] , { $faults } por revisar
   *[other] , { $faults } por revisar
}
mail-digest-opening = Esto hizo la noche del { $date }. El libro va adjunto.
mail-digest-counts = Informes
mail-digest-rows = { $rows ->
    [one] { $rows } fila leída
    [many] { $rows } de filas leídas
   *[other] { $rows } filas leídas
}, { $rejected ->
    [one] { $rejected } rechazada
   *[other] { $rejected } rechazadas
}
mail-digest-rendered = Nuevos: { $rendered }; sin cambios: { $unchanged }; fallidos: { $failed }
mail-digest-mail = Correo
mail-digest-weak = Dónde puede ganar más el grupo
mail-digest-weak-line = { $check }: { $points } puntos por persona en promedio, { $failing } por corregir
mail-digest-look = Por revisar
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = El envío se detuvo antes de terminar: { $words }

# Why sending stopped

mail-stopped-down = no se puede usar el servidor de correo ({ $words })
mail-stopped-sender = el servidor de correo nos rechaza como remitente, no a una de las personas ({ $words })
mail-stopped-alike = { $count } rechazos con las mismas palabras apuntan a nosotros como remitente, no a las personas ({ $words })
mail-stopped-errors = { $count } correos seguidos no salieron; el último, con { $words }

# How a delivery stands

mail-state-pending = listo para salir
mail-state-held = retenido
mail-state-sending = enviándose
mail-state-sent = enviado
mail-state-written = escrito en la bandeja de salida
mail-state-rejected = rechazado por el servidor de correo
mail-state-deferred = aplazado, se intentará de nuevo
mail-state-uncertain = puede haber llegado o no; compruébalo antes de enviarlo otra vez
mail-state-suppressed = esa dirección pidió no recibir correo
mail-state-expired = esperó demasiado y ya no saldrá
mail-state-superseded = reemplazado antes de salir
mail-state-none = sin correo

# Why

mail-reason-unreleased = espera autorización
mail-reason-rules_only = solo cambiaron las reglas; espera autorización
mail-reason-intake_hold = en la hoja de entrada, “send” dice hold (retener)
mail-reason-review_hold = retenido en la hoja Review
mail-reason-review_unclear = no se entiende lo que está escrito en su celda de autorización
mail-reason-review_unreadable = no se puede leer un libro que se cambió
mail-reason-shared_address = dos personas tienen esta dirección
mail-reason-changed_address = la dirección cambió desde el último correo
mail-reason-lookalike = texto muy parecido al de otra persona
mail-reason-namesake = una fila nueva con el nombre de alguien que ya no está; ¿es la misma persona?
mail-reason-barred = Upwork tiene una pregunta sobre la cuenta
mail-reason-against_status = los resultados de la hoja no concuerdan con el estado
mail-reason-bad_address = no es un correo electrónico utilizable
mail-reason-not_newest = no es la versión más nueva del informe
mail-reason-newer_elsewhere = otra hoja le ha dicho algo más desde entonces; cuenta ese informe
mail-reason-pdf_missing = falta el PDF
mail-reason-phone_missing = no se imprimió la edición para el móvil; repite esa ejecución
mail-reason-pdf_changed = el PDF no es el que se hizo en la ejecución
mail-reason-wrong_candidate = el PDF es de otra persona
mail-reason-no_report = no se hizo ningún informe
mail-reason-no_address = sin correo electrónico
mail-reason-not_yet_eligible = menor de 18 años
mail-reason-approved = aprobado
mail-reason-left = se retiró
mail-reason-too_late = listo para salir desde hace demasiado tiempo
mail-reason-interrupted = el envío se interrumpió a la mitad
mail-reason-smtputf8 = el servidor de correo no acepta una dirección con esas letras
mail-reason-lost = se cortó la conexión
mail-reason-rebuilt = se perdió el historial, así que nadie sabe si llegó el último correo ni si este dice algo nuevo
mail-reason-sender = el servidor de correo nos rechazó como remitente
mail-reason-alike = rechazado con las mismas palabras que los demás
mail-reason-unclear = rechazado, y la respuesta no dice de quién es la culpa
mail-reason-stopped = el envío se detuvo antes de su turno
mail-reason-per_day = ya salieron todos los que pueden salir en un día; sale otra noche
mail-reason-bounced = el servidor lo aceptó, y volvió
mail-reason-resend = se enviará otra vez, porque una persona lo pidió
mail-reason-retry = se intentará otra vez, porque una persona lo pidió
