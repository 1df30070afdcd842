check-portfolio = Portafolio
    .question = ¿Hay muestras de trabajo que ver, y puede un cliente entender qué son?
    .cannot_see = Leemos títulos, descripciones y direcciones. No abrimos enlaces ni vemos imágenes.
    .strength = { $count ->
        [one] Tu portafolio tiene una pieza con descripción.
       *[other] Tu portafolio tiene { $count } piezas, y todas tienen descripción.
    }

portfolio-preparing = Viene después
    .says = No puedes agregar un portafolio antes de enviar tu perfil por primera vez, así que todavía no lo evaluamos.
    .fix = Aparta desde ahora dos o tres muestras de tu propio trabajo. Pronto las necesitarás.
portfolio-stage_unknown = ¿Ya has enviado tu perfil?
    .says = El portafolio solo se puede agregar después del primer envío, y por tu formulario no podemos saber si ya enviaste tu perfil.
    .fix = Llena tu estado del envío.
portfolio-none = Aún sin portafolio
    .title = Agrega una muestra de tu trabajo
    .says = Tu portafolio está vacío.
    .why = Un trabajo que la gente puede ver dice más que cualquier promesa. Cuenta sobre todo cuando vuelves a intentarlo después de un rechazo.
    .fix = Empieza con una muestra: algo que hiciste para un empleo, un curso o para ti. Un documento, una captura de pantalla, una página. Di para qué era y qué hiciste. Solo trabajo tuyo, y nada que un cliente quiera mantener en secreto.
portfolio-few = Un portafolio pequeño
    .title = { $missing ->
        [one] Agrega otra muestra de tu trabajo
       *[other] Agrega { $missing } muestras más de tu trabajo
    }
    .says = { $count ->
        [one] Tu portafolio tiene { $count } muestra.
       *[other] Tu portafolio tiene { $count } muestras.
    }
    .why = Unas { $enough } muestras dejan ver que la primera no fue casualidad. Upwork cuenta hasta cuatro para el perfil completo.
    .fix = { $missing ->
        [one] Agrega otra muestra de tu propio trabajo, y di para qué era y qué hiciste.
       *[other] Agrega { $missing } muestras más de tu propio trabajo, y di de cada una para qué era y qué hiciste.
    } Si no tienes, haz un ejemplo pequeño de lo que ofreces y di que es un ejemplo.
portfolio-undescribed = Muestras sin descripción
    .title = Describe las muestras de tu portafolio
    .says = { $count ->
        [one] { $count } muestra no tiene descripción.
       *[other] { $count } muestras no tienen descripción.
    }
    .why = Sin palabras, un cliente no sabe qué hiciste tú ni para qué sirvió.
    .fix = Dos líneas para cada una: qué se necesitaba y qué hiciste. Un resultado, si lo hay.
portfolio-broken_link = Un enlace que no lleva a ningún lado
    .title = Corrige un enlace del portafolio
    .says = { $count ->
        [one] Esta dirección no está completa, o solo funciona en tu propia computadora.
       *[other] Estas direcciones no están completas, o solo funcionan en tu propia computadora.
    }
    .why = Un enlace que no abre se ve peor que ninguno.
    .fix = Abre la página en una ventana privada de tu navegador y copia la dirección de la barra de arriba.
portfolio-no_title = Una muestra sin título
    .title = Ponle un título a la muestra
    .says = Esta muestra no tiene título.
    .why = El título es lo primero que la gente ve.
    .fix = Di qué es en pocas palabras, en inglés: “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = ¿Puede abrirlo todo el mundo?
    .title = Prueba el enlace sin iniciar sesión
    .says = Este enlace podría pedir que se inicie sesión.
    .why = Quien no pueda abrirlo no preguntará.
    .fix = Ábrelo en una ventana privada. Si pide una contraseña, cambia el permiso a “cualquier persona con el enlace”, o mejor sube el archivo.
portfolio-same_link = El mismo enlace dos veces
    .title = Enlaza cada muestra por separado
    .says = Dos muestras llevan a la misma página.
    .why = Cada muestra debería enseñar algo nuevo.
    .fix = Enlaza la página de la muestra misma, si tiene una.
portfolio-kept_back = Un trabajo que nadie puede ver
    .title = Haz una muestra en lugar del trabajo confidencial
    .says = Tu portafolio dice que un trabajo no se puede mostrar.
    .why = Una pieza cuenta cuando un cliente puede verla. Haces bien en no mostrar lo que un cliente quiere en secreto.
    .fix = Haz una muestra pequeña del mismo tipo con datos inventados, y di que es una muestra.
