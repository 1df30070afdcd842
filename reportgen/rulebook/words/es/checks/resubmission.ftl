check-resubmission = Volver a intentarlo
    .question = Después de un rechazo: ¿qué ha cambiado desde entonces?
    .cannot_see = Solo conocemos los intentos de tu formulario y los que vimos en informes anteriores, y de cada uno solo el título, la presentación, la categoría, las habilidades, los tipos de trabajo y la tarifa: un empleo nuevo o una muestra nueva no se ve aquí. Upwork rara vez dice todo lo que llevó a un rechazo.
    .strength = Tu perfil ya no es el que fue rechazado.

resubmission-preparing = Aún sin enviar
    .says = Según tu formulario, todavía no has enviado tu perfil, así que no hay nada que comparar.
    .fix = Guarda una copia de lo que envíes, con la fecha. Si la respuesta es no, muestra qué cambiar.
resubmission-waiting = Esperando respuesta
    .says = Tu perfil está ahora en manos de Upwork.
    .fix = Espera la respuesta y guarda una copia de lo que enviaste. Nunca abras una segunda cuenta: está prohibido.
resubmission-approved = Aprobado
    .says = Tu perfil fue aprobado.
    .fix = Aquí no hay nada que hacer.
resubmission-left = Se retiró
    .says = Ya no estás en el proceso.
    .fix = Aquí no hay nada que hacer.
resubmission-barred = Asunto de la cuenta
    .says = Por lo que dice tu formulario, Upwork tiene una pregunta sobre tu cuenta. Cambiar el perfil no la responde.
    .fix = Habla con tu coach antes de hacer cualquier otra cosa.
resubmission-stage_unknown = ¿Ya has enviado tu perfil?
    .says = Por tu formulario no podemos saber si ya enviaste tu perfil a Upwork, ni qué respondieron.
    .fix = Llena tu estado del envío, y la fecha y la respuesta, si la hubo.
resubmission-first_seen = No se conoce el texto rechazado
    .says = No sabemos qué decía tu perfil cuando fue rechazado, así que no podemos decir qué has cambiado desde entonces.
    .fix = Si tienes una copia de lo que enviaste, dásela a tu coach. De ahora en adelante anotamos los cambios.

resubmission-seen_late = Visto por primera vez después del rechazo
    .says = Tu texto está como estaba cuando lo vimos por primera vez. Eso fue después del rechazo, así que no sabemos qué has cambiado desde que lo enviaste.
    .fix = Si tienes una copia de lo que enviaste, dásela a tu coach. De ahora en adelante anotamos los cambios.

resubmission-part_known = Solo se conoce una parte
    .says = Lo que sabemos de tu último intento no ha cambiado. Pero no conocemos la presentación que enviaste, así que no podemos decirlo.
    .fix = Si tienes una copia de lo que enviaste, dásela a tu coach.

resubmission-unchanged = Nada ha cambiado desde el rechazo
    .title = Cambia algo antes de volver a intentarlo
    .says = { $whole ->
        [yes] Hasta donde sabemos, tu título, tu presentación y tus habilidades siguen siendo los que fueron rechazados{ $dated ->
            [yes] { "" } (envío del { DAY($day) })
           *[no] { "" }
        }.
       *[no] Todo lo que sabemos del perfil { $dated ->
            [yes] que enviaste el { DAY($day) }
           *[no] que fue rechazado
        } sigue hoy en tu formulario.
    } { $times ->
        [one] { "" }
       *[other] Desde entonces ha vuelto rechazado { $times } veces.
    }
    .why = Lo más probable es que el mismo perfil reciba la misma respuesta.
    .fix = Si desde entonces cambiaste otras cosas, como empleos, muestras de trabajo o la presentación, muy bien: dile a tu coach qué decía antes. Si no, haz primero los otros pasos de este informe. Una presentación mejor, un empleo más o una muestra de trabajo pesan más que otras palabras clave. Después envíalo otra vez: no se conoce un límite de intentos.
resubmission-tried_before = Esto ya lo intentaste antes
    .title = Ve hacia adelante, no hacia atrás
    .says = { $whole ->
        [yes] Tu título, tu presentación y tus habilidades son los de un perfil anterior que fue rechazado{ $dated ->
            [yes] { "" } (envío del { DAY($day) })
           *[no] { "" }
        }.
       *[no] Todo lo que sabemos de un perfil anterior que fue rechazado{ $dated ->
            [yes] { "" } (envío del { DAY($day) })
           *[no] { "" }
        } está otra vez en tu formulario.
    }
    .why = Lo más probable es que volver a una versión vieja traiga la respuesta vieja.
    .fix = Conserva lo bueno de la más nueva y haz los otros pasos de este informe: agregan algo nuevo.
resubmission-barely_changed = Solo cambiaron unas palabras
    .title = Haz un cambio que se vea
    .says = Desde el último intento solo cambiaron unas pocas palabras de tu presentación.
    .why = Quien lee apenas verá la diferencia.
    .fix = Agrega algo nuevo: un resultado con un número, un empleo, una descripción, una muestra de trabajo.
resubmission-changed = Lo que ha cambiado
    .title = Revisa tus cambios una vez más
    .says = { $late ->
        [yes] Cambiaste lo que se cita aquí desde que vimos tu perfil por primera vez.
       *[no] Cambiaste lo que se cita aquí desde el último intento.
    }
    .why = Un perfil cambiado merece un nuevo intento.
    .fix = Haz los otros pasos de este informe y luego envíalo otra vez.
resubmission-labels_only = Otras etiquetas, el mismo contenido
    .title = Mejora también el contenido
    .says = Desde el último intento solo cambiaron tus etiquetas; la presentación es la misma.
    .why = Las etiquetas nuevas pueden ayudar si te describen mejor. Probar una palabra clave tras otra no ayuda.
    .fix = Elige las etiquetas que mejor te describan y luego trabaja en la presentación, los empleos y el portafolio.
resubmission-stalled = Nada ha cambiado desde nuestro informe
    .title = Da el próximo paso
    .says = Desde nuestro informe del { DAY($since) } no ha cambiado nada en tu formulario.
    .why = La respuesta solo puede cambiar si cambia el perfil.
    .fix = Si desde entonces cambiaste tu perfil en Upwork, ponlo también en el formulario. Si lo enviaste otra vez, agrega la fecha. Si no, empieza por el primer paso de este informe.
resubmission-feedback = Lo que escribió Upwork
    .title = Responde a lo que escribió Upwork
    .says = { $kind ->
        [skill_mix] Upwork ve ahora poco lugar para tu combinación de habilidades y experiencia.
        [incomplete] Upwork pide más en tu perfil.
        [name] Upwork habla del nombre de tu perfil, o de quién está detrás.
        [photo] Upwork habla de tu foto.
        [account] Upwork habla de tu cuenta, no de tu perfil.
        [identity] Upwork pregunta quién eres.
        [language] Upwork habla del idioma de tu perfil.
        [content] Upwork habla de algo que no puede estar en un perfil.
       *[unspecific] El mensaje de Upwork no da ningún motivo: dice que no, y no por qué.
    }
    .why = Es la mejor pista que tienes. Muchos de esos mensajes son iguales para todo el mundo, así que no busques demasiado en uno.
    .fix = { $kind ->
        [skill_mix] No envíes otra vez la misma combinación. Una oferta más precisa, que tus propios empleos respalden, destaca más. La demanda cambia, así que se permite intentarlo más tarde.
        [incomplete] Completa lo que se nombra, con datos de tu propio trabajo, antes de volver a enviar tu perfil.
        [name] Usa tu nombre y tu apellido, como te llaman y como están en tus documentos: sin empresa, sin cargo, sin iniciales. Un perfil es de una sola persona, así que un “nosotros” o un equipo no caben en él.
        [photo] Usa una foto clara de tu cara, cabeza y hombros, tú a solas: sin logo, sin texto, nada generado. Si te cubres la cara por motivos de fe, pide a Upwork una excepción.
        [account] Un perfil cambiado no responde a esto. Habla primero con tu coach. Nunca abras una segunda cuenta: está prohibido.
        [identity] Esto va primero: responde a la pregunta de Upwork sobre quién eres, con ayuda de tu coach. Un perfil cambiado no la responde.
        [language] Todo el perfil debe estar en inglés: título, presentación, empleos, estudios. Después, que lo lea entero alguien que escriba inglés con cuidado.
        [content] Quítalo: datos y enlaces de contacto, servicios que Upwork no permite, lo que escribieron otros, lo que no es cierto.
       *[unspecific] No busques un motivo oculto. Si el mensaje te pide algo, una entrevista o un formulario, empieza por eso. Después corrige lo que muestra este informe.
    }
