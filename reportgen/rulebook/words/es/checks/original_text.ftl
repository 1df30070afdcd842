check-original_text = Texto original
    .question = Para el equipo: ¿la presentación, o una muestra del portafolio, es también de otra persona del grupo?
    .cannot_see = Solo se compara este grupo, no la web. No se puede ver quién copió a quién: la fila que se leyó primero simplemente va primero.
    .strength = No encontramos en este grupo a nadie más con esta presentación o con uno de estos enlaces del portafolio.

original_text-copied_overview =
    .title = Pregunta por la presentación repetida
    .says = El { $percent } % de la presentación más corta está también en la de { $other } ({ $other_id }).
    .why = Dos perfiles con un mismo texto parecen una persona con dos cuentas, y las dos cuentas pueden perderse.
    .fix = Habla con las dos personas antes de enviar nada. Cada una debe escribir sobre su propio trabajo; los informes de ambas están retenidos.

original_text-shared_link =
    .title = Pregunta de quién es este trabajo
    .says = { $other } ({ $other_id }) dio el mismo enlace de portafolio.
    .why = Un portafolio solo puede mostrar trabajo propio.
    .fix = Pregunta a las dos personas qué hizo cada una. Los informes de ambas están retenidos.

original_text-team_link =
    .title = Un enlace que puede ser de un equipo
    .says = { $other } ({ $other_id }) dio el mismo enlace, que parece de un equipo.
    .why = El trabajo en equipo está bien si cada quien dice cuál fue su parte.
    .fix = Pide que la descripción diga qué hizo esta persona.

original_text-nothing_to_compare =
    .says = No hay presentación ni portafolio que comparar.
    .fix = No hay nada que hacer.
