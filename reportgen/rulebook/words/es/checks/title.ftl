check-title = Título
    .question = ¿Tu título dice en pocas palabras quién eres y qué haces?
    .cannot_see = Leemos las palabras de tu título. No podemos ver cómo se ve al lado de otros freelancers en una búsqueda.
    .strength = Tu título nombra una profesión: “{ $role }”.

title-missing =
    .title = Escribe un título
    .says = Tu perfil no tiene título.
    .why = El título es la primera línea que leen los clientes y quienes revisan. Sin él, un perfil no está completo.
    .fix = Escribe primero tu profesión y luego dos o tres de tus habilidades principales. Por ejemplo: “Data Analyst | Excel, Power BI, SQL”. Usa tu propia profesión y tus habilidades.

title-placeholder =
    .title = Cambia el texto de ejemplo de tu título
    .says = Tu título es un texto de ejemplo, un enlace o una serie de letras, y no dice nada de tu trabajo.
    .why = Un texto de ejemplo le dice a quien revisa que el perfil no está terminado.
    .fix = Escribe primero tu profesión y luego dos o tres de tus habilidades principales.

title-vague =
    .title = Nombra tu profesión en el título
    .says = Tu título no dice qué haces: le sirve a casi cualquier freelancer, es un lema, o solo nombra una empresa, un sector o lo que estudiaste.
    .why = Un título como “Consultant” no dice qué haces. Los clientes que buscan tu trabajo no te encuentran, y quienes revisan no ven cuál es tu lugar.
    .fix = Di qué haces y para qué: primero tu profesión, luego dos o tres habilidades principales. No “Consultant” sino, por ejemplo, “HR Consultant | Recruiting, Onboarding”.

title-language =
    .title = Escribe tu título en inglés
    .says = Tu título no está en inglés.
    .why = Los clientes de Upwork buscan en inglés, así que no encuentran un título en otro idioma.
    .fix = Escribe primero tu oficio en inglés y luego dos o tres de tus habilidades principales. Si el inglés te cuesta, pide a alguien que lo lea.

title-too_specific =
    .title = Haz tu título un poco más amplio
    .says = Tu título nombra un campo muy pequeño.
    .why = Pocos clientes buscan exactamente esto. Un título demasiado estrecho te esconde de clientes cuyo trabajo podrías hacer bien.
    .fix = Nombra tu profesión con las palabras que usan los clientes. Deja el campo especial para las primeras líneas de tu presentación.

title-generic =
    .title = Di en tu título en qué destacas
    .says = Tu título nombra un oficio que muchos ofrecen y nada que te distinga: “{ $word }” está en { NUMBER($titles) } de los { NUMBER($of) } títulos de freelancers que contamos.
    .why = Los clientes eligen en una página de títulos iguales. Un título que dice para quién, en qué tarea o con qué herramienta lo encuentran quienes buscan justo eso.
    .fix = Deja tu función y añade una cosa que tu trabajo muestre: un tipo de cliente (“for dental clinics”), una tarea (“month-end closing”) o una herramienta especial. Solo lo que sea verdad.

title-forbidden =
    .title = Quita de tu título lo que Upwork prohíbe
    .says = “{ $what }” no puede quedarse en un título en Upwork.
    .why = Una insignia, el nombre de una empresa o un servicio prohibido en el título es lo primero que ve quien revisa.
    .fix = Borra las palabras marcadas. Que el título diga quién eres y qué haces: tu oficio y la tarea, la herramienta o el tipo de cliente que mejor conoces.

title-reserved =
    .title = Muestra la licencia, o nombra tu trabajo real
    .says = “{ $what }” es una profesión reservada por la ley. Tu formulario no muestra título ni licencia para ella.
    .why = Un cliente confía en esa palabra, y en la mayoría de los países solo puede usarla quien tiene la licencia.
    .fix = Si la estudiaste, agrega el título a tus estudios y la licencia a tus certificados. Si no, quita la palabra y nombra el trabajo que de verdad haces, por ejemplo preparar documentos para quienes la tienen.

title-keyword_pile =
    .title = Reduce tu título a tus talentos principales
    .says = Tu título enumera { $count ->
        [one] { $count } cosa
       *[other] { $count } cosas
    }. Cuesta leerlo.
    .why = Una lista larga no muestra en qué eres mejor. Upwork pide aquí tus talentos principales, y tiene otro lugar para todas tus habilidades.
    .fix = Conserva tu profesión y las dos o tres habilidades con las que más quieres trabajar. Las demás van en tu lista de habilidades.

title-shouting =
    .title = Escribe tu título con letras normales
    .says = Tu título está escrito en mayúsculas.
    .why = Las palabras en mayúsculas cuestan más de leer y parecen gritos.
    .fix = Escríbelo como un puesto de trabajo en inglés: mayúscula al comienzo de cada palabra principal, y todo en mayúsculas solo las siglas como SEO.

title-decoration =
    .title = Quita los símbolos de tu título
    .says = Tu título tiene símbolos o letras especiales.
    .why = Un buscador y un lector de pantalla no leen las letras especiales, y los símbolos ocupan el lugar de tus habilidades.
    .fix = Usa letras normales. Un “|” o una coma entre dos partes está bien.

title-too_long =
    .title = Acorta tu título a { $most } caracteres
    .says = Tu título tiene { $length } caracteres. Los títulos que funcionan tienen hasta { $most }.
    .why = Un título largo sale cortado en los resultados de búsqueda, y los clientes no ven el final.
    .fix = Conserva tu profesión y tus dos o tres habilidades principales. Quita las palabras que podría usar cualquier freelancer.

title-no_role =
    .title = Di en el título qué eres
    .says = No encontramos en tu título ninguna palabra que diga qué eres.
    .why = Los clientes contratan a una persona. Una profesión como “assistant”, “developer” o “writer” deja claro quién eres.
    .fix = Pon primero tu profesión y luego los servicios: “Virtual Assistant | Data Entry, Web Research”. Usa la profesión que sea verdad en tu caso.

title-badge =
    .title = Revisa la insignia de tu título
    .says = Tu título habla de una insignia que da Upwork.
    .why = “Top Rated”, “Rising Talent” y “Expert-Vetted” son insignias propias de Upwork. Un perfil nuevo todavía no las tiene.
    .fix = Si esta cuenta no tiene la insignia, quita esas palabras. Si la tiene, Upwork la muestra de todos modos junto a tu nombre.

title-repeats =
    .title = Dilo una sola vez en el título
    .says = Tu título dice “{ $phrase }” { $times } veces.
    .why = Una vez basta para que te encuentren. Ese lugar podría mostrar otra cosa que haces bien.
    .fix = Consérvalo una vez y usa el lugar para otra de tus habilidades principales.

# Several findings that one deed mends.
title-cut =
    .title = Reduce tu título a tus talentos principales
    .why = Un título largo se corta en los resultados de búsqueda, y una lista larga no muestra qué haces mejor.
    .fix = Deja tu rol y las dos o tres habilidades con las que más quieres trabajar, cada una una sola vez. Las demás van en tu lista de habilidades.
