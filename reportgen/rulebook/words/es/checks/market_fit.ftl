check-market_fit = Encaje en el mercado
    .question = ¿Tu título, tus habilidades, tus trabajos y tu categoría cuentan una misma historia?
    .cannot_see = Comparamos palabras. No podemos ver cuántos freelancers con tus habilidades tiene Upwork en este momento.
    .strength = { $narrowed ->
        [yes] Tu título es especial: nombra { $named }.
       *[no] Palabras de tus habilidades aparecen también en tu título, tu presentación o tus trabajos.
    }

market_fit-crowded =
    .title = Ofrece algo más concreto, a partir de tu propio trabajo
    .says = { $answered ->
        [yes] Upwork escribió que muchos freelancers ofrecen lo mismo que tú, o que no hay trabajo para esta combinación. Habla de la oferta tal como está, no de ti.
       *[no] Tu título y las primeras líneas de tu presentación no dicen para quién trabajas, en qué tarea ni con qué herramienta.
    }{ $counted ->
        [no] { "" }
       *[yes] { " " }“{ $word }” está en { NUMBER($titles) } de los { NUMBER($of) } títulos de freelancers que contamos.
    }
    .why = Ser uno entre muchos es el motivo más común de un rechazo. Upwork busca ofertas que todavía no tiene mil veces.
    .fix = { $options ->
        [0] Todavía no encontramos ninguna línea en la que pueda apoyarse una oferta más concreta. En cada trabajo, escribe para quién trabajaste, qué hiciste y con qué herramienta: el próximo informe arma ofertas con eso.
        [one] Tu propio trabajo respalda una oferta más concreta: { $first_offer }. Si es aquello para lo que quieres que te contraten, usa su título y su comienzo (más abajo, en “{ check-market_fit }”), completa los espacios y pon primero las habilidades que le corresponden.
       *[other] Tu propio trabajo respalda { $options } ofertas más concretas; la primera: { $first_offer }. Elige aquella para la que quieres que te contraten, usa su título y su comienzo (más abajo, en “{ check-market_fit }”), completa los espacios y pon primero las habilidades que le corresponden.
    } La decisión es tuya y no es una promesa: nadie puede decir qué responderá Upwork.

market_fit-unshown =
    .title = Muestra el trabajo que hay detrás de tu título
    .says = Tu título nombra { $names }. Ninguno de tus trabajos, muestras o estudios lo hace.
    .why = Una oferta especial convence cuando un trabajo la muestra. Sin eso, es solo una afirmación.
    .fix = ¿Hiciste ese trabajo? Entonces dilo en la descripción del empleo, o agrega una muestra. Si no, que tu título nombre lo que muestran tus trabajos.

market_fit-category_apart =
    .title = Revisa tu categoría
    .says = Elegiste “{ $category }”, pero tu título y tus habilidades parecen de “{ $other }”.
    .why = Upwork mira juntas la categoría, las habilidades y la experiencia. Si no van bien entre sí, es más fácil que rechacen el perfil.
    .fix = Si la categoría fue un error, elige la que corresponde a tu trabajo. Si es la correcta, haz que tu título y tus habilidades lo muestren.

market_fit-skills_apart =
    .title = Haz que tu texto muestre tus habilidades
    .says = Tu título, tu presentación y tus trabajos no tocan ninguna habilidad de tu lista, como: { $names }.
    .why = Quienes revisan buscan una historia clara. Aquí, la lista y el texto parecen hablar de trabajos distintos.
    .fix = Elige el trabajo para el que quieres que te contraten. Escribe en tu presentación dos frases sobre cómo usaste estas habilidades, o pon en la lista las habilidades de las que trata tu texto.

market_fit-jobs_apart =
    .title = Muestra qué tienen que ver tus trabajos con tu oferta
    .says = Tus trabajos anteriores no mencionan el trabajo que ofreces ahora.
    .why = Mucha gente cambia de campo, y está bien. Pero quien revisa busca experiencia que apoye tu oferta.
    .fix = ¿Hubo en esos trabajos algo útil para lo que ofreces, como hojas de cálculo, trato con clientes o redacción? Agrega una frase sobre eso en la descripción del trabajo. También puedes agregar proyectos, estudios o trabajo sin pago en el nuevo campo.

market_fit-demand =
    .title = Cuánto trabajo hay en tu categoría
    .says = { $stated ->
        [yes] En tu categoría, “{ $category }”,
       *[no] Tu título parece de la categoría “{ $category }”. Allí,
    } los clientes publicaron { NUMBER($posts) } trabajos en seis semanas: el { NUMBER($percent) } % de todos los anuncios, lugar { $rank } de { $categories }. La tarifa media ofrecida fue de USD { $mean } la hora. Fuente: { SOURCE($source) }, hasta { DAY($as_of) }, { SOURCE($licence) }.
    .why = Esto es para tu información. Una categoría pequeña puede ser muy buena.
    .fix = Habla de toda la categoría, no de tu propia combinación de habilidades.

market_fit-no_figures =
    .says = No conocemos tu categoría, así que no podemos comparar tu perfil con el mercado.
    .fix = Agrega a tu formulario la categoría que elegiste en Upwork.

market_fit-no_story =
    .says = Hay muy poco texto para ver si tu perfil cuenta una sola historia.
    .fix = Agrega a tu formulario tu título, tus habilidades y tu presentación.
