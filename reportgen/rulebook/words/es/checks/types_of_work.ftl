check-types_of_work = Tipos de trabajo
    .question = ¿Elegiste más de un tipo de trabajo, cercanos entre sí?
    .cannot_see = Comparamos tu elección con la lista de Upwork. Solo tú sabes qué tipos de trabajo puedes ofrecer con honestidad.
    .strength = Elegiste { $count } tipos de trabajo, todos de una misma categoría de la lista de Upwork.

types_of_work-missing =
    .title = Elige tus tipos de trabajo
    .says = No elegiste ningún tipo de trabajo.
    .why = Los tipos de trabajo deciden en qué grupos de freelancers apareces.
    .fix = Elige dos o tres tipos dentro de tu categoría que de verdad sepas hacer.

types_of_work-unknown =
    .title = Usa el nombre de Upwork para este tipo de trabajo
    .says = “{ $given }” no está en la lista de tipos de trabajo de Upwork.
    .why = Solo se pueden elegir tipos de la lista, así que este puede perderse.
    .fix = { $hint ->
        [no] Mira la lista bajo tu categoría y elige el tipo más cercano a lo que haces.
       *[other] ¿Quisiste decir “{ $near }”? Si no, mira la lista bajo tu categoría.
    }

types_of_work-single =
    .title = Agrega un segundo tipo de trabajo
    .says = Elegiste un solo tipo de trabajo.
    .why = Con un tipo se te compara en un solo grupo. Si ese grupo está lleno, no hay una segunda puerta.
    .fix = { $hint ->
        [no] Mira los otros tipos de tu categoría. Agrega uno o dos que de verdad sepas hacer.
       *[other] ¿Haces también alguno de estos? { $near }. Agrega solo lo que de verdad sabes hacer.
    }

types_of_work-few =
    .title = ¿Hay otro tipo de trabajo que hagas?
    .says = Elegiste { $count ->
        [one] un tipo
       *[other] { $count } tipos
    } de trabajo de la lista de Upwork. Hay lugar para más.
    .why = Cada tipo es un grupo más en el que los clientes pueden encontrarte.
    .fix = ¿Haces también alguno de estos? { $near }. Agrega solo lo que de verdad sabes hacer.

types_of_work-too_many =
    .title = Elige tus { $most } mejores tipos de trabajo
    .says = Elegiste { $count } tipos de trabajo.
    .why = Con demasiados tipos cuesta ver en qué eres mejor.
    .fix = Conserva hasta { $most } que vayan juntos y que se vean en tus trabajos y habilidades.

types_of_work-scattered =
    .title = Elige tipos de trabajo que vayan juntos
    .says = Tus tipos de trabajo son de { $count } categorías distintas: { $names }.
    .why = Un perfil que ofrece de todo parece de principiante en cada cosa. Upwork aconseja concentrarte en lo que mejor haces.
    .fix = Elige la categoría que mejor se ve en tus trabajos y habilidades, y conserva los tipos de ahí.

types_of_work-other_name =
    .title = Busca “{ $usual }” en Upwork
    .says = Tu formulario dice “{ $given }”. En la lista de Upwork es “{ $usual }”.
    .why = Encontrarás tu tipo de trabajo con este nombre.
    .fix = Elige “{ $usual }” en los ajustes de tu perfil.
