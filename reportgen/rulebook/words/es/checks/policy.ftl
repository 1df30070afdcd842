check-policy = Reglas de Upwork
    .question = ¿Tu perfil está libre de lo que Upwork prohíbe: servicios que no permite, insignias antes de la aprobación, una empresa en la cuenta de una persona?
    .cannot_see = Leemos palabras en inglés en tu título, tu presentación, tus habilidades y tus trabajos. No podemos ver tus imágenes, tus archivos ni tus enlaces.
    .strength = No encontramos en tu texto nada que las reglas de Upwork prohíban.

policy-forbidden_service =
    .title = Quita un servicio que Upwork prohíbe
    .says = Tu perfil ofrece { $kind ->
        [academic] trabajos académicos que los estudiantes deben hacer por sí mismos
        [reviews] reseñas que ningún cliente escribió
        [accounts] cuentas en venta, o creadas para otra persona
        [captcha] resolver captchas para otros
        [protection] saltarse lo que un sitio web puso para protegerse
        [engagement] seguidores, “me gusta” o clics que nadie quiso dar
       *[other] algo que Upwork no permite
    }.
    .why = Upwork no permite este servicio, por bien que se haga. Un perfil que lo ofrece es rechazado, y la cuenta puede cerrarse.
    .fix = { $kind ->
        [academic] Borra las palabras marcadas, también en tus habilidades y tus trabajos. Puedes ofrecer lo que deja el trabajo en manos del estudiante: corrección, formato, tutoría. También valen artículos e informes para empresas, si de verdad los escribes.
        [reviews] Borra las palabras marcadas. Puedes ofrecer responder reseñas, o ayudar a un negocio a pedirlas a sus clientes reales, si es cierto en tu caso.
        [accounts] Borra las palabras marcadas. Puedes ofrecer cuidar cuentas que el cliente ya tiene, si es cierto en tu caso.
        [protection] Borra las palabras marcadas. Puedes decir qué datos recoges, y que solo recoges lo que sus dueños permiten, si es cierto en tu caso.
       *[other] Borra las palabras marcadas, también en tus habilidades y tus trabajos, y di qué más sabes hacer. Si quieres decir otra cosa, cuéntaselo a tu coach y dilo con otras palabras.
    }

policy-badge =
    .title = Quita la insignia o la valoración
    .says = Tu texto afirma un rango, una valoración o una cifra que da una plataforma: “{ $what }”.
    .why = Upwork da sus insignias y cuenta los trabajos por sí mismo, y un perfil nuevo todavía no tiene ninguno. Quien lo revisa no puede ver que sea cierto. Upwork los muestra junto a tu nombre en cuanto los ganas.
    .fix = Borra las palabras marcadas. Si el trabajo fue real, di en su lugar qué hiciste y para quién: eso vale como prueba en todas partes.

policy-firm_voice =
    .title = Habla como una sola persona
    .says = { $where ->
        [title] Tu título
       *[overview] Tu presentación
    } habla en nombre de un equipo o una empresa.
    .why = En Upwork, la cuenta de un freelancer pertenece a una persona, sin equipo ni empresa detrás. Las agencias tienen un perfil propio.
    .fix = Escribe “I” (“yo”), y solo de lo que haces tú: tu nombre, tu trabajo, tus resultados. Quita el nombre de la empresa y el tamaño del equipo. Si trabajan en equipo, pregunta a tu coach por un perfil de agencia antes de enviarlo.

policy-under_age =
    .title = Habla con tu coach sobre tu edad
    .says = Tu texto dice que tienes { $age } años. Upwork abre cuentas a partir de los 18.
    .why = Una cuenta abierta antes de tiempo se cierra, y después es difícil obtener otra.
    .fix = Si la frase es vieja y ya tienes 18, bórrala. Si es verdad, no envíes todavía el perfil, y guarda lo que has escrito para el día en que puedas.

policy-nothing_to_read =
    .says = Todavía no hay texto que leer.
    .fix = Escribe primero tu presentación.
