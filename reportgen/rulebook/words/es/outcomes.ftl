# Qué resultó de un programa: la hoja, la página para donantes, la terminal.

outcomes-title = Resultados
outcomes-purpose = Hasta dónde han llegado { $people } personas. Los grupos de menos de diez no se muestran, ni aquello de lo que se podrían deducir.
outcomes-one-page = Publica una página por grupo, no una por noche: puestas lado a lado, dos cuentan lo que cambió entre ellas, y eso puede ser una sola persona.
outcomes-too-few = Los resultados se cuentan a partir de diez personas.
outcomes-step-trained = Formadas
outcomes-step-ready = Listas
outcomes-step-submitted = Enviaron el perfil
outcomes-step-approved = Aprobadas
outcomes-step-bid = Primera propuesta
outcomes-step-won = Primer trabajo
outcomes-step-earned = Con ingresos
outcomes-col-step = Paso
outcomes-col-people = Personas
outcomes-col-share = Del total
outcomes-col-proven = Con prueba
outcomes-col-claimed = Solo dicho
outcomes-col-days = Mediana de días desde el paso anterior
outcomes-col-timed = Personas medidas
outcomes-col-group = Grupo
outcomes-col-proven-of = { $step }, con prueba
outcomes-col-share-in = { $name }
outcomes-col-days-in = { $name }, días
outcomes-col-difference = Diferencia en puntos
outcomes-col-currency = Moneda
outcomes-col-earners = Personas
outcomes-col-total = Ganado en total
outcomes-col-median = Mediana
outcomes-claims = “Con prueba” es lo que respalda un enlace o alguien que lo vio; una prueba vale también para los pasos en que se apoya, y quien llegó a un paso cuenta en los anteriores, hasta “Enviaron el perfil”. “Listas” es un informe nuestro con { $from } puntos o más.
outcomes-signed-up = { $count ->
    [one] Una persona se ha
   *[other] { $count } personas se han
} registrado en Upwork, { $proven } con prueba.
outcomes-record = De { $people } personas a las que un informe dio { $from } puntos o más y a las que Upwork respondió sobre lo que enviaron después, { $approved } fueron aprobadas: { $share } %, con un 95 % de confianza entre { $low } y { $high } %. { $waiting ->
    [0] Nadie espera respuesta.
    [one] Una más aún no tiene respuesta.
   *[other] { $waiting } más aún no tienen respuesta.
}
outcomes-no-record = Cuántas personas con { $from } puntos o más fueron aprobadas se cuenta a partir de { $least } respuestas.
outcomes-by = Por { $by }
outcomes-none-shown = { $title }: no se puede mostrar ningún grupo de diez o más.
outcomes-others = { $count ->
    [one] Un grupo
   *[other] { $count } grupos juntos
}
outcomes-not-said = Sin dato
outcomes-cohorts = { $newest } junto a { $earlier }
outcomes-by-cohort = Por cohorte
outcomes-earnings = Ganado hasta ahora
outcomes-no-currency = sin moneda
outcomes-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
outcomes-page-title = Qué resultó
outcomes-page-lead = { $share } de { $people } personas fueron aprobadas en Upwork; { $won } consiguieron allí un primer trabajo.
outcomes-page-as-of = A fecha de { $day }
outcomes-page-funnel = De la formación a los ingresos
outcomes-page-proven = con prueba
outcomes-page-claimed = solo dicho
outcomes-page-groups = Quién llegó hasta dónde
outcomes-page-time = Cuánto tardó
outcomes-page-record = Cuánto vale nuestra palabra
outcomes-page-time-between = De { $since } a { $until }
outcomes-page-median-of = mediana de { $people }
outcomes-page-small = Los grupos de menos de diez personas no se muestran, ni nada de lo que se podrían deducir.
