check-experience_level = Nivel de experiencia
    .question = ¿Tu nivel corresponde a tus años de trabajo en tu campo?
    .cannot_see = Contamos los trabajos de tu historial que tienen que ver con tu título, tus habilidades o tu categoría. El trabajo que no pusiste no lo conocemos.
    .strength = Las fechas de tus trabajos respaldan { $level ->
        [entry] el nivel que elegiste, Entry.
        [intermediate] el nivel que elegiste, Intermediate.
       *[expert] el nivel que elegiste, Expert.
    }

experience_level-undersold = Muestras menos de lo que vales
    .title = { $expert ->
        [yes] Cambia tu nivel a Intermediate o Expert
       *[no] Cambia tu nivel a Intermediate
    }
    .says = Elegiste Entry. Pero tu historial muestra { $years ->
        [0] { $months ->
            [one] { $months } mes
           *[other] { $months } meses
        }
        [one] un año{ $months ->
            [0] { "" }
            [one] { " " }y { $months } mes
           *[other] { " " }y { $months } meses
        }
       *[other] { $years } años{ $months ->
            [0] { "" }
            [one] { " " }y { $months } mes
           *[other] { " " }y { $months } meses
        }
    } de trabajo en tu campo.
    .why = Pocos clientes buscan Entry, y el nivel también decide la tarifa que Upwork te sugiere. El trabajo en una empresa, el voluntariado y los proyectos cuentan como experiencia.
    .fix = { $expert ->
        [yes] Elige Intermediate. Si puedes hacer el trabajo sin guía y mostrar resultados, Expert también sirve.
       *[no] Elige Intermediate. Luego mira otra vez tu tarifa: puede ser muy baja para el nuevo nivel.
    } Si un trabajo que contamos no tiene nada que ver con lo que ofreces, díselo a tu coach y deja el nivel como está.
experience_level-oversold = ¿Tu nivel corresponde a tu historial?
    .title = { $level ->
        [expert] Muestra el trabajo detrás de “Expert”
       *[other] Muestra el trabajo detrás de “Intermediate”
    }
    .says = Elegiste { $level ->
        [expert] Expert
       *[other] Intermediate
    }. Por lo que alcanzamos a ver, tu historial { $years ->
        [0] { $months ->
            [0] no muestra trabajo
            [one] muestra un mes de trabajo
           *[other] muestra { $months } meses de trabajo
        }
        [one] muestra cerca de un año de trabajo
       *[other] muestra cerca de { $years } años de trabajo
    } en tu campo.
    .why = Quien lee compara tu nivel con tu historial. Si no coinciden, cuesta más creer todo el perfil.
    .fix = ¿Tu lista está completa? Agrega lo que falte: trabajo freelance, proyectos para personas reales, voluntariado. Si está completa, { $years ->
        [0] Entry
       *[other] { $level ->
            [expert] Intermediate
           *[other] Entry
        }
    } es la opción honesta. No es ninguna vergüenza, y puedes subirlo más adelante.
experience_level-not_chosen = Sin nivel elegido
    .title = Elige tu nivel de experiencia
    .says = Tu formulario no dice cuál de los tres niveles eliges.
    .why = Upwork lo pide, y de él depende la tarifa que Upwork te sugiere.
    .fix = Elige Entry si el campo es nuevo para ti, Intermediate a partir de más o menos un año de trabajo en él, y Expert a partir de unos tres años, si puedes mostrar resultados.
experience_level-which_months = ¿Cuándo exactamente?
    .title = Pon los meses en las fechas de tus trabajos
    .says = Tus fechas solo dan el año. Según los meses, son unas pocas semanas de trabajo o más de un año.
    .why = A partir de un año de trabajo en tu campo, Entry muestra menos de lo que vales.
    .fix = Pon el mes en cada fecha. Si resulta un año o más, elige Intermediate.
experience_level-relevance = ¿Esto es parte de lo que ofreces?
    .title = Di cómo te ayudan tus trabajos anteriores
    .says = No pudimos ver si { $count ->
        [one] este trabajo tiene
       *[other] estos trabajos tienen
    } que ver con lo que ofreces.
    .why = Para el nivel solo cuenta el trabajo en tu campo. No queremos adivinar.
    .fix = Si tiene que ver, agrega al trabajo una línea que lo diga: las mismas herramientas, las mismas tareas, el mismo tipo de clientes.
experience_level-expert_fits = Expert también iría bien
    .title = Piensa en “Expert”
    .says = Tu historial muestra { $years } años de trabajo en tu campo, o un poco más. Intermediate está bien; Expert también iría bien.
    .why = Los dos niveles son opciones honestas a partir de unos tres años. Más o menos uno de cada cuatro anuncios de trabajo pide nivel Expert.
    .fix = Si puedes mostrar resultados sin ayuda de otras personas, prueba con Expert. Entonces tu tarifa también podría subir.

experience_level-claimed = El nivel y la presentación no coinciden
    .title = Haz que el nivel y la presentación coincidan
    .says = Elegiste Entry, pero tu presentación habla de { $claimed } años.
    .why = Quien lee se pregunta cuál de los dos es cierto.
    .fix = Si esos años fueron en este campo, agrega los trabajos a tu historial y elige Intermediate. Si no, di en la presentación de qué fueron esos años.

experience_level-dates = ¿Cuándo exactamente?
    .says = Tus fechas dan años sin meses, así que no podemos saber si tienes un año completo de trabajo en tu campo.
    .fix = Pon los meses. A partir de un año, elige Intermediate en lugar de Entry.
experience_level-unclear = ¿Qué trabajos cuentan?
    .says = Elegiste Entry. Tu historial muestra más de un año de trabajo, pero no podemos ver si es de tu campo.
    .fix = Pregúntate: ¿usé allí las mismas habilidades? Si sí, dilo en la descripción del trabajo y elige Intermediate. Si no, Entry es lo correcto.
experience_level-undated = Sin fechas para contar
    .says = Tus trabajos no tienen fechas que podamos contar, así que no podemos compararlos con tu nivel.
    .fix = Pon el mes y el año en que empezó y terminó cada trabajo.
experience_level-no_jobs = Sin trabajos para comparar
    .says = Tu historial no tiene trabajos, así que no podemos compararlo con tu nivel.
    .fix = Agrega primero tu historial laboral. El trabajo freelance, los proyectos y el voluntariado cuentan.
