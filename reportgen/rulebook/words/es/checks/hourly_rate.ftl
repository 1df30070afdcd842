check-hourly_rate = Tarifa por hora
    .question = ¿Tu tarifa por hora está cerca del rango que te muestra Upwork?
    .cannot_see = Solo tú puedes ver en Upwork tu tarifa sugerida (“rate tip”). Las cifras del mercado son para informarte. No son una meta.
    .strength = Tu tarifa por hora está dentro del rango que Upwork te muestra, de { $low } a { $high }.

hourly_rate-missing =
    .title = Pon tu tarifa por hora
    .says = Tu perfil no tiene tarifa por hora.
    .why = Upwork pide una tarifa a cada freelancer. Los clientes la comparan antes de seguir leyendo.
    .fix = Abre los ajustes de tu perfil en Upwork y mira la tarifa que te sugiere (“rate tip”). Empieza con una tarifa dentro de ese rango.

hourly_rate-below_floor =
    .title = Sube tu tarifa al menos a USD { NUMBER($floor, minimumFractionDigits: 2) }
    .says = Tu tarifa está por debajo de USD { NUMBER($floor, minimumFractionDigits: 2) } la hora.
    .why = Upwork no acepta contratos por hora de menos de USD { NUMBER($floor, minimumFractionDigits: 2) }, así que nadie podría contratarte con esta tarifa.
    .fix = Abre los ajustes de tu perfil en Upwork, mira la tarifa que te sugiere (“rate tip”) y elige una dentro de ese rango.

hourly_rate-below_tip =
    .title = Sube tu tarifa hasta tu rango
    .says = Tu tarifa está un { $percent } % por debajo del rango que te muestra Upwork (desde { $low }).
    .why = Una tarifa muy baja hace que los clientes duden de la calidad. Ser la opción más barata no ayuda a que aprueben el perfil.
    .fix = Empieza dentro de tu rango. Su mínimo, { $low }, es un comienzo seguro; puedes cambiarlo en cualquier momento.

hourly_rate-above_tip =
    .title = { $level ->
        [expert] Empieza con una tarifa dentro de tu rango
       *[other] Revisa tu tarifa y tu nivel de experiencia
    }
    .says = Tu tarifa está un { $percent } % por encima del rango que te muestra Upwork (hasta { $high }).
    .why = { $level ->
        [expert] A un perfil nuevo y sin reseñas se le compara con otros del mismo rango.
       *[other] El rango puede depender del nivel de experiencia que elegiste. Si tu tarifa es la correcta para tu trabajo, quizás elegiste un nivel muy bajo.
    }
    .fix = { $level ->
        [expert] Empieza dentro de tu rango. Su máximo es { $high }. Puedes subir tu tarifa después de tus primeras buenas reseñas.
       *[other] Primero revisa si tu nivel de experiencia es el correcto. Si lo es, empieza dentro de tu rango. Su máximo es { $high }.
    }

hourly_rate-no_tip =
    .title = Compara tu tarifa con la que Upwork te sugiere
    .says = No conocemos el rango que te muestra Upwork.
    .why = Ese rango es la mejor guía para una primera tarifa, y solo tú puedes verlo.
    .fix = Abre los ajustes de tu perfil en Upwork, mira la tarifa sugerida (“rate tip”) y pon en tu formulario su cifra más baja y la más alta.

hourly_rate-converted =
    .title = Da tu tarifa en dólares
    .says = Tu tarifa es de unos USD { $usd } la hora (conversión aproximada, cambio del { DAY($as_of) }).
    .why = Upwork muestra todas las tarifas en dólares estadounidenses.
    .fix = Escribe tu tarifa en dólares estadounidenses en tu formulario, para que comparemos la cifra exacta.

hourly_rate-currency =
    .title = Di en qué moneda está tu tarifa
    .says = Tu formulario no da la moneda. Leímos tu tarifa en dólares estadounidenses.
    .why = Upwork muestra todas las tarifas en dólares estadounidenses.
    .fix = Si tu tarifa está en otra moneda, dilo en tu formulario.

hourly_rate-far_from_others =
    .title = Mira tu tarifa una vez más
    .says = Tu tarifa está lejos de lo que pide la mayoría. De { $profiles } freelancers con “{ $skill }”, ocho de cada diez piden entre USD { $low } y USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Estas cifras son para tu información. No son una meta.
    .fix = Compara tu tarifa con la que Upwork te sugiere (“rate tip”). Ese es el rango que cuenta.

hourly_rate-out_of_line =
    .title = Revisa tu tarifa una vez más
    .says = Tu tarifa se sale de lo que piden otros. De { $profiles } freelancers con “{ $skill }”, ocho de cada diez piden entre USD { $low } y USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Una tarifa tan alejada parece un descuido, o hace dudar del trabajo. Estas cifras no son una meta, pero ningún rango que conozcamos llega tan lejos.
    .fix = Abre los ajustes de tu perfil en Upwork, mira la sugerencia de tarifa y empieza dentro de ese rango. Si tu tarifa es correcta, agrega a tu formulario la cifra más baja y la más alta de la sugerencia.

hourly_rate-no_currency =
    .says = Tu formulario da una tarifa sin moneda, y la cantidad es poco usual en dólares estadounidenses.
    .fix = Escribe tu tarifa por hora en dólares estadounidenses, por ejemplo “12 USD”.

hourly_rate-unknown_currency =
    .says = No conocemos la moneda de tu tarifa.
    .fix = Escribe tu tarifa por hora en dólares estadounidenses, por ejemplo “12 USD”.

hourly_rate-unreadable =
    .says = No podemos leer la cantidad de tu tarifa.
    .fix = Escribe tu tarifa por hora como un solo número en dólares estadounidenses, por ejemplo “12 USD”.
