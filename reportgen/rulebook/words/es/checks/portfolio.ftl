check-portfolio = Portafolio
    .question = ¿Hay trabajos que ver, y puede un cliente entender qué son?
    .cannot_see = Leemos títulos, descripciones y direcciones. No abrimos enlaces ni vemos imágenes.
    .strength = Tu portafolio muestra tu trabajo.

portfolio-preparing = Viene después
    .says = No puedes agregar un portafolio antes de enviar tu perfil por primera vez, así que todavía no lo evaluamos.
    .fix = Aparta desde ahora dos o tres trabajos tuyos. Pronto los necesitarás.
portfolio-stage_unknown = ¿Ya has enviado tu perfil?
    .says = El portafolio solo se puede agregar después del primer envío, y tu formulario no dice si ya enviaste tu perfil.
    .fix = Llena tu estado del envío.
portfolio-none = Aún sin portafolio
    .title = Agrega un trabajo
    .says = Tu portafolio está vacío.
    .why = Después de un rechazo, un trabajo que la gente pueda ver es de lo más fuerte que puedes agregar.
    .fix = Empieza con uno: algo que hiciste para un empleo, un curso o para ti. Un documento, una captura de pantalla, una página. Di para qué era y qué hiciste. Solo trabajo tuyo, y nada que un cliente quiera mantener en secreto.
portfolio-few = Un portafolio pequeño
    .title = Agrega otro trabajo
    .says = { $count ->
        [one] Tu portafolio tiene { $count } trabajo.
       *[other] Tu portafolio tiene { $count } trabajos.
    }
    .why = Unos { $enough } trabajos muestran que el primero no fue casualidad. Upwork cuenta hasta cuatro para el perfil completo.
    .fix = Agrega otro trabajo tuyo. Si no tienes, haz una pequeña muestra de lo que ofreces y di que es una muestra.
portfolio-undescribed = Trabajos sin descripción
    .title = Describe los trabajos de tu portafolio
    .says = { $count ->
        [one] { $count } trabajo no tiene descripción.
       *[other] { $count } trabajos no tienen descripción.
    }
    .why = Sin palabras, un cliente no sabe qué hiciste tú ni para qué sirvió.
    .fix = Dos líneas para cada uno: qué se necesitaba y qué hiciste. Un resultado, si lo hay.
portfolio-broken_link = Un enlace que no lleva a ningún lado
    .title = Corrige un enlace del portafolio
    .says = { $count ->
        [one] Esta dirección no está completa, o solo funciona en tu propia computadora.
       *[other] Estas direcciones no están completas, o solo funcionan en tu propia computadora.
    }
    .why = Un enlace que no abre se ve peor que ninguno.
    .fix = Abre la página en una ventana privada de tu navegador y copia la dirección de la barra de arriba.
portfolio-no_title = Un trabajo sin título
    .title = Ponle un título al trabajo
    .says = Este trabajo no tiene título.
    .why = El título es lo primero que la gente ve.
    .fix = Di qué es en pocas palabras, en inglés: “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = ¿Puede abrirlo todo el mundo?
    .title = Prueba el enlace sin iniciar sesión
    .says = Este enlace podría pedir que se inicie sesión.
    .why = Quien no pueda abrirlo no preguntará.
    .fix = Ábrelo en una ventana privada. Si pide una contraseña, cambia el permiso a “cualquier persona con el enlace”, o sube el archivo.
portfolio-same_link = El mismo enlace dos veces
    .title = Enlaza cada trabajo por separado
    .says = Dos trabajos llevan a la misma página.
    .why = Cada trabajo debería mostrar algo nuevo.
    .fix = Enlaza la página de cada trabajo, si tiene una.
