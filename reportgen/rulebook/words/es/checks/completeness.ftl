check-completeness = Perfil completo
    .question = ¿Qué tan completo está tu perfil, medido como lo mide Upwork?
    .cannot_see = Contamos lo que muestra tu formulario. El medidor de Upwork puede variar unos puntos, porque no publica todos los detalles.
    .strength = Según tu formulario, casi no falta nada en el medidor de Upwork.

completeness-no_photo = Falta la foto
    .title = Agrega una foto
    .says = El medidor de Upwork pide una foto.
    .why = Sin ella es imposible llegar al 100 %.
    .fix = Mira “{ check-photo }”.
completeness-no_overview = Falta la presentación
    .title = Escribe tu presentación
    .says = El medidor de Upwork pide una presentación.
    .why = Sin ella es imposible llegar al 100 %.
    .fix = Mira “{ check-overview }”.
completeness-no_job = Falta un trabajo
    .title = Agrega un trabajo
    .says = El medidor de Upwork pide al menos un trabajo en tu historial.
    .why = Sin él es imposible llegar al 100 %.
    .fix = Mira “{ check-employment }”.
completeness-no_skill = Falta una habilidad
    .title = Agrega una habilidad
    .says = El medidor de Upwork pide al menos una habilidad.
    .why = Sin ella es imposible llegar al 100 %.
    .fix = Mira “{ check-skills }”.
completeness-more = Aún no está al 100 %
    .title = Completa lo que falta
    .says = Por lo que muestra tu formulario, tu perfil está completo en un { NUMBER($total, maximumFractionDigits: 0) } %, más o menos.
    .why = Las páginas de ayuda de Upwork aconsejan tener el perfil completo antes de enviarlo.
    .fix = { $steps ->
        [one] Un elemento más lo llevaría
       *[other] { $steps } elementos más lo llevarían
    } hasta donde puede llegar ahora. El medidor los muestra, primero el más rápido. Agrega solo lo que sea verdad: un trabajo que tuviste, un curso que hiciste.

completeness-item-photo = foto
completeness-item-overview = presentación
completeness-item-job = primer trabajo
completeness-item-skill = primera habilidad
completeness-item-further_jobs = más trabajos
completeness-item-further_skills = más habilidades
completeness-item-education = estudios
completeness-item-portfolio = muestras en el portafolio
completeness-item-linked_account = una cuenta vinculada
completeness-item-certification = certificados que tengas
completeness-item-video = un video corto
completeness-item-other_experience = otra experiencia
