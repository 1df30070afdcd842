check-real_name = Nombre
    .question = ¿Es tu propio nombre completo, sin nada más al lado?
    .cannot_see = No podemos comparar el nombre con tu documento de identidad. Tiene que ser el mismo.
    .strength = No encontramos en tu nombre títulos, oficios, iniciales ni símbolos.

real_name-company =
    .title = Usa tu propio nombre, no el de una empresa
    .says = El nombre parece el de una empresa: “{ $word }”.
    .why = Un perfil de freelancer necesita el nombre de una persona, como está en el documento de identidad. Las empresas tienen otro tipo de cuenta.
    .fix = Pon tu propio nombre y apellido.

real_name-initials =
    .title = Escribe tu nombre completo
    .says = Una parte de tu nombre es una sola letra: “{ $initial }”. ¿Pusiste tu apellido completo?
    .why = Upwork pide el nombre real, sin iniciales, y lo compara con tu documento de identidad.
    .fix = Escribe el nombre completo, como está en tu documento de identidad. Si tu documento tiene solo la letra, déjalo así.

real_name-initial_on_card =
    .title = ¿La letra está en tu documento de identidad?
    .says = Una parte de tu nombre es una sola letra: “{ $initial }”. En algunos países el documento la lleva así.
    .why = Upwork compara el nombre con tu documento de identidad. No cuesta nada si los dos coinciden.
    .fix = Si el documento lleva la letra, déjala. Si lleva el nombre completo, escríbelo completo.

real_name-one_word =
    .title = ¿Es este tu nombre completo?
    .says = Tu nombre es una sola palabra. Para algunas personas ese es el nombre completo.
    .why = Upwork compara el nombre con tu documento de identidad. No cuesta nada si los dos coinciden.
    .fix = Si tu documento lleva otro nombre o apellido, añádelo. Si lleva una sola palabra, pregunta al soporte de Upwork cómo escribirlo.

real_name-title =
    .title = Deja títulos y profesiones fuera del nombre
    .says = Hay un título o una profesión en el campo del nombre: “{ $word }”.
    .why = Upwork pide solo el nombre. Tu profesión tiene su propia línea, y tus títulos tienen su propia sección.
    .fix = Conserva solo el nombre y el apellido.

real_name-decoration =
    .title = Quita símbolos y números del nombre
    .says = Hay símbolos, números o letras especiales en el nombre.
    .why = Upwork compara el nombre con tu documento de identidad, y ahí no aparecen.
    .fix = Escribe otra vez el nombre con letras normales.

real_name-letter_case =
    .title = Escribe el nombre con mayúsculas normales
    .says = Tu nombre está escrito todo en mayúsculas, o sin ninguna.
    .why = No cuesta nada, pero un nombre con mayúsculas normales se lee mejor.
    .fix = Empieza cada parte del nombre con mayúscula, como en tu documento de identidad.

real_name-no_name =
    .says = No encontramos letras en el nombre.
    .fix = Escribe tu nombre y apellido.
