check-employment = Historial laboral
    .question = ¿Hay un historial laboral, y cada trabajo dice qué hiciste y cuándo?
    .cannot_see = Leemos lo que escribiste. No podemos ver si es verdad, y nunca miramos las pausas entre trabajos: no son asunto de nadie.
    .strength = { $count ->
        [one] Tu trabajo tiene fechas y descripción.
       *[other] Tus { $count } trabajos tienen fechas y descripción.
    }

employment-no_description = ¿Qué hiciste allí?
    .says = No tenemos la descripción de ninguno de tus trabajos: tu formulario no la pide, o sus celdas no se pueden leer.
    .fix = Mira que cada trabajo de tu perfil diga en dos o tres líneas qué hiciste allí, y dile a tu coach que al formulario le falta.
employment-no_dates = ¿Cuándo fue?
    .says = No tenemos las fechas de ninguno de tus trabajos: tu formulario no las pide, o sus celdas no se pueden leer.
    .fix = Mira que cada trabajo de tu perfil tenga el mes y el año en que empezó y terminó, y dile a tu coach que al formulario le faltan.
employment-none = Aún no hay trabajos en el historial
    .title = Agrega tu primer trabajo
    .says = Tu historial laboral no tiene ninguna entrada.
    .why = Upwork pide al menos una. Sin ella, un perfil no puede estar completo, y quien lo lee no ve que alguien te haya confiado un trabajo.
    .fix = ¿Has trabajado para alguien, con pago, sin pago o como parte de tus estudios? Una tienda, un negocio familiar, un proyecto de estudio para una organización real, el sitio web de alguien que conoces: todo cuenta. Ponlo como lo que fue, con sus meses y años y dos líneas sobre qué hiciste, para cuántas personas y con qué herramientas. Si suma un año o más en tu campo, elige también Intermediate como nivel. Si trabajaste por tu cuenta, escribe “Freelance” o “Self-employed” como empresa y nombra a tus clientes en la descripción, si están de acuerdo. Nunca pongas a un cliente como si fuera tu empleador.
employment-placeholder = Texto que nunca se llenó
    .title = Cambia el texto de ejemplo en un trabajo
    .says = Un trabajo todavía tiene texto de un formulario o de una plantilla.
    .why = El texto de ejemplo le dice a quien lee que el perfil no está terminado. Es una razón fácil para un rechazo.
    .fix = Escribe tus propias palabras en su lugar, o bórralo.
employment-undescribed = Trabajos sin descripción
    .title = Di qué hiciste en cada trabajo
    .says = { $jobs ->
        [one] Tu trabajo no dice nada de lo que hiciste allí.
       *[other] { $count ->
            [one] { $count } de tus { $jobs } trabajos no dice nada de lo que hiciste allí.
           *[other] { $count } de tus { $jobs } trabajos no dicen nada de lo que hiciste allí.
        }
    }
    .why = El nombre del puesto, solo, no muestra lo que sabes hacer. Una o dos líneas sí.
    .fix = Empieza por tu trabajo más reciente. Escribe dos o tres líneas: qué hacías cada semana, con qué herramientas, y un resultado, con un número si lo tienes.
employment-thin = Descripciones muy cortas
    .title = Agrega una línea a tus descripciones
    .says = { $jobs ->
        [one] Tu trabajo está descrito en muy pocas palabras.
       *[other] { $count ->
            [one] { $count } de tus { $jobs } trabajos está descrito en muy pocas palabras.
           *[other] { $count } de tus { $jobs } trabajos están descritos en muy pocas palabras.
        }
    }
    .why = Unas pocas palabras no muestran lo bien que hiciste el trabajo, ni para quién.
    .fix = Agrega una línea a cada uno: qué herramientas usaste, para cuántas personas o clientes, y qué salió de ello.
employment-apart = Todavía no hay nada detrás de la oferta
    .title = Muestra trabajo detrás de tu oferta
    .says = Ninguno de tus trabajos tiene que ver con lo que ofreces.
    .why = Un cliente que lee una buena oferta busca dónde lo has hecho. Upwork mira la oferta y la experiencia juntas.
    .fix = ¿Has hecho ese trabajo en algún lugar: un proyecto de un curso, un voluntariado, un favor para el negocio de un amigo? Agrégalo como entrada y di qué hiciste. Si aún no lo hay, haz primero uno pequeño, o empieza con un trabajo que tu historia ya muestre.
employment-undated = Trabajos sin fechas
    .title = Pon fechas a tus trabajos
    .says = { $jobs ->
        [one] Tu trabajo no tiene fechas.
       *[other] { $count ->
            [one] { $count } de tus { $jobs } trabajos no tiene fechas.
           *[other] { $count } de tus { $jobs } trabajos no tienen fechas.
        }
    }
    .why = Upwork pide el mes y el año en que empezó un trabajo. Sin ellos, nadie puede contar tus años de trabajo.
    .fix = Pon el mes y el año en que empezó y terminó cada trabajo. Si no recuerdas bien el mes, busca en mensajes viejos, contratos o recibos de pago.
employment-end_before_start = Un final antes del comienzo
    .title = Corrige las fechas de un trabajo
    .says = { $count ->
        [one] Un trabajo termina antes de empezar.
       *[other] { $count } trabajos terminan antes de empezar.
    }
    .why = Las fechas equivocadas dan una imagen de descuido, y quien lee con atención se detiene ahí.
    .fix = Mira otra vez las dos fechas. Quizás solo están cambiadas.
employment-starts_in_future = Un comienzo en el futuro
    .title = Revisa la fecha de comienzo de un trabajo
    .says = { $count ->
        [one] Un trabajo empieza en el futuro.
       *[other] { $count } trabajos empiezan en el futuro.
    }
    .why = Un historial laboral cuenta lo que has hecho. Upwork no acepta un comienzo que aún no llega.
    .fix = Corrige el año si es un error. Si el trabajo aún no empieza, déjalo fuera hasta que empiece.
employment-no_role = Trabajos sin puesto
    .title = Nombra tu puesto en cada trabajo
    .says = { $jobs ->
        [one] Tu trabajo no dice qué puesto tenías.
       *[other] { $count ->
            [one] { $count } de tus { $jobs } trabajos no dice qué puesto tenías.
           *[other] { $count } de tus { $jobs } trabajos no dicen qué puesto tenías.
        }
    }
    .why = El puesto es lo primero que la gente lee en un historial laboral.
    .fix = Escribe qué eras, con palabras sencillas y en inglés: “Bookkeeper”, “Shop assistant”, “Volunteer teacher”.
employment-no_company = Un trabajo sin empresa
    .title = Nombra la empresa
    .says = Este trabajo no dice para quién trabajaste.
    .why = Upwork pide una empresa en cada entrada.
    .fix = Si trabajaste por tu cuenta, escribe “Freelance” o “Self-employed”.
employment-length_only = Una duración, pero sin fechas
    .title = Ten a mano la fecha de comienzo
    .says = Este trabajo dice cuánto duró, pero no cuándo fue.
    .why = Upwork te pedirá el mes y el año.
    .fix = Anota el mes y el año en que empezó y terminó.
employment-no_end = ¿Este trabajo sigue?
    .title = Di si todavía trabajas ahí
    .says = Este trabajo tiene comienzo, pero no final.
    .why = “Hasta hoy” es una buena noticia para quien lee, así que dilo.
    .fix = Si todavía trabajas ahí, escribe “present” como final. Si no, pon el mes y el año.
employment-ends_in_future = Un final en el futuro
    .title = Escribe “present” en un trabajo que sigue
    .says = Este trabajo termina en el futuro.
    .why = Upwork muestra como “present” un trabajo que sigue.
    .fix = Elige “I currently work here” (“trabajo aquí actualmente”) en lugar de una fecha de final.
employment-twice = El mismo trabajo dos veces
    .title = Conserva una sola de dos entradas iguales
    .says = Este trabajo aparece dos veces en tu historial.
    .why = Parece un descuido.
    .fix = Borra una de las dos. Si fueron dos trabajos distintos, di en qué se diferencian.
employment-big_projects = Proyectos grandes escondidos en una sola entrada
    .title = Dales una entrada propia a tus proyectos grandes
    .says = Esta entrada cuenta { $count } proyectos, uno tras otro. Quien lee ve un solo trabajo.
    .why = Los proyectos grandes pueden ser entradas propias. Así cada uno muestra un cliente, un tiempo y un resultado, y cada uno cuenta para que el perfil esté completo.
    .fix = Haz una entrada de cada proyecto que puedas nombrar. Llena lo que está entre corchetes y deja la entrada freelance para lo demás.
