check-skills = Habilidades
    .question = ¿Tu lista tiene diez o más habilidades reales de tu trabajo?
    .cannot_see = Comparamos tu lista con tu propio texto y con anuncios de trabajo. No podemos ver qué tan bien dominas cada habilidad.
    .strength = Muestras { $count } habilidades, y no encontramos ninguna repetida.

skills-missing =
    .title = Agrega tus habilidades
    .says = Tu perfil no tiene ninguna habilidad.
    .why = Upwork usa la lista para conectarte con trabajos. Un perfil sin habilidades no está completo.
    .fix = Anota todo lo que de verdad sabes hacer en tu trabajo: herramientas, métodos, tipos de tarea. El conocimiento básico cuenta. Pon solo lo que sea verdad.

skills-too_few =
    .title = Agrega más de tus habilidades reales
    .says = { $count ->
        [0] No contamos ninguna habilidad de tu trabajo.
        [one] Contamos { $count } habilidad de tu trabajo.
       *[other] Contamos { $count } habilidades de tu trabajo.
    } Hay lugar para { $most }.
    .why = Cada habilidad es un modo más de que un cliente te encuentre, y de que Upwork vea dónde encajas.
    .fix = Llega a { $full } o más. Piensa en las herramientas que abres cada día, las tareas que repites y los idiomas en que trabajas. Basta el conocimiento básico, pero pon solo lo que de verdad sabes hacer.

skills-too_many =
    .title = Elige tus { $most } mejores habilidades
    .says = Pones { $count } habilidades. Upwork acepta hasta { $most }.
    .why = Las últimas de la lista quedarían fuera, y pueden ser las mejores.
    .fix = Conserva las { $most } habilidades por las que más quieres que te contraten, la más importante primero.

skills-duplicate =
    .title = Pon cada habilidad una sola vez
    .says = “{ $first }” y “{ $second }” son la misma habilidad.{ $count ->
        [one] {""}
       *[other] {" "}Hay { $count } repeticiones así en tu lista.
    }
    .why = Una repetición ocupa el lugar de otra habilidad que también podrías mostrar.
    .fix = Conserva una de cada par y usa el lugar libre para otra habilidad real.

skills-filler =
    .title = { $count ->
        [one] Cambia una habilidad que no es de tu trabajo
       *[other] Cambia las habilidades que no son de tu trabajo
    }
    .says = { $count ->
        [one] Esta entrada dice poco de tu profesión: { $names }.
       *[other] Estas entradas dicen poco de tu profesión: { $names }.
    }
    .why = Los clientes esperan que todo el mundo las tenga. En tu lista hacen que tus habilidades principales se vean menos. Si una es de verdad parte de tu servicio, díselo a tu coach.
    .fix = { $count ->
        [one] Quítala
       *[other] Quítalas
    } y usa el lugar para una herramienta o una tarea de tu propio campo.

skills-unsupported =
    .title = Muestra estas habilidades en tu texto
    .says = Tu presentación y tus trabajos no mencionan: { $names }.
    .why = Es más fácil creer en una habilidad cuando tu texto muestra dónde la usaste.
    .fix = Si usas estas habilidades, agrega una frase corta sobre una de ellas: qué hiciste con ella y para quién. Si no, quítala de la lista.

skills-unrelated =
    .title = Quita las habilidades que nada en tu perfil respalda
    .says = { $count ->
        [one] Una habilidad no tiene
       *[other] { $count } de tus habilidades no tienen
    } que ver con tu título, tus trabajos, tu formación ni tu presentación: { $names }.
    .why = Una lista que va en todas direcciones hace dudar del perfil entero. Upwork mira las habilidades y la experiencia juntas.
    .fix = Quítalas y deja lo que pertenece al trabajo que quieres. Si alguna es de verdad parte de él, agrega una frase que muestre dónde la usaste.

skills-scattered =
    .title = Elige el campo en el que quieres que te contraten
    .says = Tu lista va en { $count } direcciones: { $names }.
    .why = Un cliente con una sola necesidad no sabe en qué destacas. Upwork mira si tus habilidades y tu experiencia van juntas.
    .fix = Deja las habilidades del trabajo que mejor conoces y completa la lista con más de ese campo. Las otras pueden volver cuando un cliente las pida.

skills-evident =
    .title = { $count ->
        [one] Agrega la habilidad que nombra tu propio texto
       *[other] Agrega las habilidades que nombra tu propio texto
    }
    .says = Tu texto nombra { $names }, pero tu lista de habilidades no.
    .why = Los clientes buscan por las habilidades de la lista. Lo que está solo en el texto se pierde con facilidad.
    .fix = Agrega las que ofreces como servicio. Si no ofreces alguna, déjala fuera.

skills-asked_for =
    .title = ¿Ofreces también alguna de estas?
    .says = Muchos anuncios de trabajo cercanos a tus habilidades nombran además: { $names }. Contamos { NUMBER($posts) } anuncios de trabajo web y de software ({ DAY($as_of) }).
    .why = Si ya sabes hacer alguna de ellas, ponerla abre una puerta más.
    .fix = Agrega solo lo que de verdad sabes hacer hoy. Si ninguna va contigo, deja tu lista como está.
