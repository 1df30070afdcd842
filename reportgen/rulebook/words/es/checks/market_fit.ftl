check-market_fit = Encaje en el mercado
    .question = ¿Tu título, tus habilidades, tus trabajos y tu categoría cuentan una misma historia?
    .cannot_see = Comparamos palabras. No podemos ver cuántos freelancers con tus habilidades tiene Upwork en este momento.
    .strength = Palabras de tus habilidades aparecen también en tu título, tu presentación o tus trabajos.

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
    .fix = Aquí no hay nada que hacer.

market_fit-no_figures =
    .says = No conocemos tu categoría, así que no podemos comparar tu perfil con el mercado.
    .fix = Agrega a tu formulario la categoría que elegiste en Upwork.

market_fit-no_story =
    .says = Hay muy poco texto para ver si tu perfil cuenta una sola historia.
    .fix = Agrega a tu formulario tu título, tus habilidades y tu presentación.
