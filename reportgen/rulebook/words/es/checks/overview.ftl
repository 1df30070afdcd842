check-overview = Presentación (Overview)
    .question = ¿Tu presentación dice a quién ayudas, qué haces y qué se logró?
    .cannot_see = Leemos las palabras. No podemos saber si las cifras son correctas, ni si el tono gusta a quien lee.
    .strength = Las primeras líneas de tu presentación dicen qué trabajo ofreces.

overview-missing =
    .title = Escribe tu presentación
    .says = Tu presentación está vacía.
    .why = Un perfil sin presentación no se puede enviar como completo, y es la parte que los clientes leen primero.
    .fix = Escribe cinco partes cortas: qué haces y para quién; dos o tres cosas que has hecho; las herramientas que usas; cómo trabajas con un cliente; qué debe hacer el cliente después. Unas 100 palabras, en inglés, son un buen comienzo.

overview-residue =
    .title = { $kind ->
        [gap] Llena los huecos de la plantilla en tu presentación
        [answer] Quita de tu presentación lo que te dijo un chatbot
       *[other] Escribe sobre ti en tu presentación
    }
    .says = { $kind ->
        [gap] Una parte de tu presentación todavía es una plantilla, o aún no dice nada.
        [answer] Tu presentación contiene lo que te respondió un chatbot. No es un texto tuyo para un cliente.
       *[other] Tu presentación describe a otra persona, o ese trabajo en general. Tú no apareces.
    }
    .why = Un texto pegado y sin leer le dice a quien revisa que nadie ha trabajado en el perfil.
    .fix = { $kind ->
        [gap] Pon tus propias palabras donde está el texto de plantilla, o borra esa línea. Luego lee toda la presentación en voz alta una vez.
        [answer] Borra las frases que te hablan a ti. Luego di con tus palabras qué haces, para quién, y un trabajo que hayas terminado.
       *[other] Empieza hablando de ti. Di qué haces, para quién, y un trabajo que hayas terminado. No dejes nada que pudiera haber escrito cualquiera.
    }

overview-other_name =
    .title = Usa tu propio nombre en tu presentación
    .says = Tu presentación llama { $told } a quien la escribe; tu formulario dice { $own }.
    .why = Un texto sobre otra persona es lo primero que hace dudar a quien revisa, y el nombre en Upwork debe ser el tuyo.
    .fix = Si el texto es tuyo, usa en él el nombre de tu cuenta o quita el nombre. Si otra persona lo escribió sobre sí misma, escribe el tuyo: qué haces, para quién y un trabajo que hayas terminado.

overview-other_place =
    .title = Di dónde estás de verdad
    .says = Tu presentación dice { $told }; tu formulario dice { $own }.
    .why = El país en Upwork debe ser donde vives, y Upwork puede pedir un documento que lo muestre. De un texto que dice otro lugar se duda enseguida.
    .fix = Si te mudaste, díselo a tu coach para que el formulario esté bien. Si otra persona escribió el texto sobre sí misma, escribe el tuyo: qué haces, para quién y un trabajo que hayas terminado.

overview-too_short =
    .title = Cuenta más en tu presentación
    .says = Tu presentación tiene { $words ->
        [one] una palabra
       *[other] { $words } palabras
    }. Con menos de { $enough }, nadie puede saber cómo trabajas.
    .why = Una presentación que va más allá del mínimo muestra seriedad y da más razones para decir que sí.
    .fix = Agrega unas { $more } palabras: un trabajo del que sientas orgullo, qué hiciste en él y qué le trajo al cliente. Luego, las herramientas que usas.

overview-too_long =
    .title = Acorta tu presentación
    .says = Tu presentación tiene { $length } caracteres. En el campo caben { $most }.
    .why = Lo que pasa del límite no se puede pegar, así que tu texto quedaría cortado a la mitad.
    .fix = Quita { $over ->
        [one] un carácter o más
       *[other] { $over } caracteres o más
    }. Empieza por las listas de palabras clave y los hashtags.

overview-forbidden =
    .title = Escribe de nuevo tu presentación, sin lo que Upwork prohíbe
    .says = { $kind ->
        [service] Tu presentación ofrece un servicio que Upwork prohíbe.
        [firm] Tu presentación habla por un equipo o una empresa, no por ti.
       *[cut] Sin las palabras marcadas queda demasiado poco de tu presentación.
    }
    .why = Si solo borras, queda un texto que dice poco de ti. Lo que quede debe decirle al cliente por qué escribirte.
    .fix = Empieza de nuevo con “I”: qué haces tú y puedes ofrecer, para quién, y un trabajo que hayas terminado. Unas 100 palabras, en inglés, son un buen comienzo.

overview-no_offer =
    .title = Di qué trabajo ofreces
    .says = Después de leer tu presentación no podemos decir qué trabajo haces.
    .why = Un cliente busca a alguien que haga lo que necesita. Sin eso, nada más del texto cuenta.
    .fix = Empieza con una frase que diga el trabajo y para quién lo haces.{ $jobs ->
        [0] {""}
       *[other] {" "}Tu propio empleo sirve para eso: { $job }.
    }

overview-job_seeker =
    .title = Ofrece un servicio y no pidas un empleo
    .says = Tu presentación se lee como una solicitud de empleo.
    .why = En una plataforma, un cliente no busca un empleado. Busca a alguien que le resuelva un problema.
    .fix = Quita lo que buscas o esperas aprender. En su lugar, di qué haces para un cliente y qué tiene el cliente cuando terminas.

overview-empty_praise =
    .title = Muestra lo que has hecho en lugar de elogios
    .says = Tu presentación es sobre todo elogio propio. Encontramos poco que hayas hecho.
    .why = Cualquiera puede escribir que es responsable y apasionado. Quien lee cree lo que puedes mostrar.
    .fix = Borra la frase que citamos. En su lugar, cuenta un trabajo: qué era, para quién, y qué se logró.

overview-keyword_dump =
    .title = Convierte la lista de palabras clave en frases
    .says = Una parte de tu presentación es una lista de palabras clave o hashtags.
    .why = Los clientes y quienes revisan la leen como publicidad. Los hashtags no sirven aquí, y las habilidades tienen su propio campo.
    .fix = Borra la lista. Conserva tus cinco mejores términos en dos o tres frases: qué haces, para quién, y un ejemplo.

overview-cheap =
    .title = No vendas por precio bajo
    .says = Tu presentación ruega por trabajo, o lo ofrece por poco dinero.
    .why = Un precio bajo o un ruego hace dudar del trabajo al cliente, y también a quien revisa.
    .fix = Borra esa frase. Tu tarifa tiene su propio campo. Nombra una cosa que haces bien, con un ejemplo.

overview-no_evidence =
    .title = Demuéstralo con algo que hayas hecho
    .says = No encontramos en tu presentación ningún trabajo que alguien se pueda imaginar: ni una cifra, ni un proyecto con nombre, ni un resultado.
    .why = Dos perfiles que prometen lo mismo se ven iguales. Tu propio trabajo distingue al tuyo.
    .fix = { $jobs ->
        [0] Agrega dos frases sobre un trabajo: para quién era, qué hiciste y qué se logró. Una cifra verdadera ayuda (páginas, pedidos, días ahorrados).
       *[other] Cuenta un trabajo en dos frases: para quién era, qué hiciste y qué se logró. Tu empleo sirve para eso: { $job }.
    }

overview-wall_of_text =
    .title = Divide el texto en párrafos
    .says = Un párrafo tiene { $words } palabras sin ningún corte.
    .why = En un teléfono esto llena toda la pantalla, y casi todo el mundo se lo salta.
    .fix = Presiona Enter cada dos o tres frases.

overview-hard_to_read =
    .title = Vuelve a escribir tu descripción en inglés correcto
    .says = { $count } frases de tu descripción tienen faltas de inglés; son demasiadas para que un cliente siga leyendo.
    .why = Un cliente que tiene que adivinar lo que dice una frase abre el perfil siguiente.
    .fix = Escribe cada idea en una frase corta: quién, qué hace, para quién. Después pide que la lea alguien que escriba bien inglés, o revísala línea por línea. La parte de corrección enumera las faltas de las que estamos seguros.

overview-hollow_figures =
    .title = Di qué hay detrás de tus cifras
    .says = Estas cifras son redondas, enormes o sin excepción, y nada dice de quién son.
    .why = Un cliente que no puede comprobar ninguna cifra no cree en ninguna.
    .fix = Deja una o dos cifras que sean verdad y di en cada una qué se hizo, para qué tipo de cliente y cuándo. Quita las demás, y toda garantía.

overview-career_only =
    .title = Di qué haces hoy para un cliente
    .says = Tu presentación cuenta tus puestos y estudios en orden. Ninguna frase dice qué te puede pedir un cliente.
    .why = Eso va en tu historial laboral y en tus estudios. Aquí un cliente lee para saber qué harías por él.
    .fix = Empieza con “I” y con lo que haces hoy, para quién y qué recibe. Deja de tu carrera los dos o tres trabajos que lo prueban.

overview-unshown_years =
    .title = Muestra los años de los que hablas
    .says = Tu presentación habla de { $claimed } años. { $jobs ->
        [age] Según el año de nacimiento de tu formulario, empezaron cuando tenías { $since } años.
        [kindred] Los trabajos de este tipo que indicas empiezan en { $since }.
        [none] Ninguno de los trabajos que indicas es de este tipo.
       *[all] Los trabajos que indicas empiezan en { $since }.
    }
    .why = Un cliente ve las dos cosas, y quien revisa tu perfil también. Si no encajan, cuesta más creer el resto.
    .fix = Si ya trabajabas en este campo, añade esos trabajos a tu historial: cuentan los encargos, los proyectos y el voluntariado. Si no, escribe los años que muestran tus trabajos y di qué hiciste en ellos. Lo breve y verdadero convence más.

overview-weak_opening =
    .title = Di qué haces en la primera línea
    .says = Las primeras líneas no nombran el trabajo que haces.
    .why = Un cliente ve solo los primeros 250 caracteres antes de abrir tu presentación.
    .fix = Mueve al principio la frase sobre tu trabajo: qué haces, para quién, con qué herramientas. El saludo puede esperar.

overview-no_client =
    .title = Di para quién trabajas y qué recibe
    .says = Tu presentación no dice para quién trabajas, ni qué recibe un cliente.
    .why = Un cliente busca a alguien que le resuelva un problema.
    .fix = Agrega una frase que diga para quién trabajas y qué recibe: “Ayudo a … a …”.{ $jobs ->
        [0] {""}
       *[other] {" "}Piensa en las personas para quienes lo hiciste en tu propio empleo: { $job }.
    }

overview-unclear =
    .title = { $kind ->
        [client] Mira si tu presentación dice para quién trabajas
        [whole] Lee otra vez toda tu presentación
       *[proof] Mira si tu presentación muestra lo que has hecho
    }
    .says = { $kind ->
        [client] No encontramos para quién trabajas ni qué recibe. Si está, déjalo como está.
        [whole] Aun con el paso de arriba hecho, el texto en su conjunto probablemente dirá menos de lo que podría.
       *[proof] No encontramos un trabajo que alguien se pueda imaginar. Si está, déjalo como está.
    }
    .why = Al lado de las presentaciones que un coach envía sin cambios, aquí falta algo. Podemos equivocarnos sobre qué es.
    .fix = { $kind ->
        [client] Pide a alguien que no conozca tu trabajo que la lea y te diga para quién trabajas. Si no puede, agrega una frase: “Ayudo a … a …”.
        [whole] Pide a alguien que no conozca tu trabajo que la lea y te diga qué haces, para quién y qué se logró. Lo que no pueda decir, escríbelo de nuevo en frases cortas.
       *[proof] Pide a alguien que no conozca tu trabajo que la lea y te diga una cosa que hayas hecho. Si no puede, agrégala: para quién, qué, y qué se logró.
    }{ $jobs ->
        [0] {""}
       *[other] {" "}Tu propio empleo puede servir: { $job }.
    }

overview-about_self =
    .title = Empieza por el cliente, si quieres
    .says = Tu presentación empieza por ti. Muchos perfiles buenos lo hacen, así que no cuesta nada.
    .why = A los clientes les importa primero su propio problema.
    .fix = Si quieres pulirla, empieza por lo que el cliente recibe de ti.

overview-cliches =
    .title = Cambia una frase gastada por un dato
    .says = { $count ->
        [one] Una frase aparece en muchísimos perfiles.
       *[other] { $count } frases aparecen en muchísimos perfiles.
    }
    .why = La gente pasa por alto las palabras que todo el mundo usa.
    .fix = Pon un ejemplo en su lugar: ¿cuándo trabajaste así y qué se logró?

overview-emoji =
    .title = Usa menos símbolos
    .says = Tu presentación tiene { $count } símbolos o emojis.
    .why = Unos pocos guían la vista. Muchos parecen un anuncio, y un lector de pantalla dice cada uno en voz alta.
    .fix = Usa un solo tipo de marca para tus listas y quita los demás.

overview-no_invitation =
    .title = Termina con una invitación
    .says = El final de tu presentación no le pide nada al cliente.
    .why = Una última línea hace fácil que te escriban.
    .fix = Agrega una línea como “Send me a message with your project, and I will tell you how I would start.” (“Envíame un mensaje con tu proyecto y te diré cómo empezaría”).

overview-other_language = ¿Qué dice tu presentación en inglés?
    .says = Tu presentación no está en inglés, así que no podemos valorar lo que dice. En Upwork los clientes leen los perfiles en inglés.
    .fix = Pon en este campo una presentación en inglés. Si el inglés te cuesta, escribe frases cortas y pide a alguien que las lea.
