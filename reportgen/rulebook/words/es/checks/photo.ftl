check-photo = Foto
    .question = ¿Hay una foto, y sirve?
    .cannot_see = No vemos la imagen, solo si hay una y qué dice de ella tu formulario.
    .strength = Tu formulario dice que tienes una foto.

photo-missing = Sin foto
    .title = Agrega una foto tuya
    .says = Tu formulario dice que todavía no hay foto.
    .why = Upwork quiere una foto de cada freelancer, y un perfil sin foto nunca está completo. Los clientes quieren ver con quién trabajan.
    .fix = Pide a alguien que te tome una con un teléfono esta noche: tu cara y tus hombros, mirando a la cámara, junto a una ventana con luz de día, y una pared lisa detrás. Sin lentes oscuros y sin nadie más.
photo-exemption = Una pregunta sobre tu foto
    .title = { $granted ->
        [yes] ¿Tienes a mano la respuesta de Upwork sobre tu foto?
       *[no] ¿Upwork ya te concedió la exención para tu foto?
    }
    .says = { $granted ->
        [yes] Tu formulario habla de una exención de mostrar tu rostro.
       *[no] Según entendemos tu formulario, no muestras tu rostro por motivos de fe.
    } Estás en tu derecho, y aquí no te cuesta ningún punto.
    .why = Upwork concede una exención religiosa a quien la pide. Con ella, tu foto puede mostrar tu rostro cubierto.
    .fix = { $granted ->
        [yes] Guarda la respuesta de Upwork, por si alguien pregunta. Con la exención
       *[no] Si aún no, pide a la ayuda de Upwork una exención religiosa antes de enviar tu perfil; tu coach te ayudará con gusto. Con ella
    }, tu foto puede mostrar tu rostro cubierto. Lo encuentras en el artículo de ayuda 360053305673 de Upwork, y sus moderadores lo confirman en la comunidad, hilo 468324.
photo-unsuitable = Una foto que no sirve
    .title = Usa una foto real tuya
    .says = Por lo que dice tu formulario, la imagen { $kind ->
        [logo] es un logo
        [drawing] es un dibujo
        [generated] está hecha por computadora
        [stock] no es una foto tuya
        [group] muestra a más de una persona
       *[other] no muestra bien tu cara
    }.
    .why = Upwork pide tu propia cara, con cabeza y hombros. No acepta logos, dibujos, grupos ni imágenes creadas.
    .fix = Pide a alguien que te tome una foto con un teléfono: solo tú, cara y hombros, luz de día, una pared lisa detrás.
photo-weak = Una foto que podría ser mejor
    .title = Toma una foto más clara
    .says = Por lo que dice tu formulario, { $kind ->
        [blurred] la foto no es nítida
        [covered] tu cara está cubierta en parte
        [far] tu cara se ve lejos en la foto
        [selfie] la foto es una selfi
       *[other] la foto es vieja o está escaneada
    }.
    .why = Una mala foto es una de las razones que da Upwork para un rechazo.
    .fix = Toma una nueva: cara y hombros, luz de día de frente, una pared lisa detrás, y que otra persona sostenga la cámara.
photo-formal = Una foto más cercana
    .title = Piensa en una foto más cercana
    .says = Tu foto es de pasaporte. Sirve.
    .why = Los clientes buscan a alguien con quien les gustaría trabajar. Una sonrisa tranquila ayuda.
    .fix = Si quieres, toma una nueva: cara y hombros, luz de día, una pared lisa detrás.
