check-overview = Presentación (Overview)
    .question = ¿Tu presentación dice a quién ayudas, qué haces y qué se logró?
    .cannot_see = Leemos las palabras. No podemos saber si las cifras son correctas, ni si el tono gusta a quien lee.
    .strength = Las primeras líneas de tu presentación nombran tu trabajo.

overview-missing =
    .title = Escribe tu presentación
    .says = Tu presentación está vacía.
    .why = Un perfil sin presentación no se puede enviar como completo, y es la parte que los clientes leen primero.
    .fix = Escribe cinco partes cortas: qué haces y para quién; dos o tres cosas que has hecho; las herramientas que usas; cómo trabajas con un cliente; qué debe hacer el cliente después. Unas 100 palabras, en inglés, son un buen comienzo.

overview-placeholder =
    .title = Cambia el texto de plantilla en tu presentación
    .says = Una parte de tu presentación todavía es una plantilla, o aún no dice nada.
    .why = El texto sin llenar le dice a quien revisa que el perfil no está listo.
    .fix = Pon tus propias palabras donde está el texto de plantilla, o borra esa línea. Luego lee toda la presentación en voz alta una vez.

overview-too_short =
    .title = Cuenta más en tu presentación
    .says = Tu presentación tiene { $length } { $length ->
        [one] carácter
       *[other] caracteres
    }. A partir de unos { $enough }, quien lee sabe lo suficiente para decidir.
    .why = Una presentación que va más allá del mínimo muestra seriedad y da más razones para decir que sí.
    .fix = Agrega { $more ->
        [one] un carácter más
       *[other] unos { $more } caracteres más
    }: un trabajo del que sientas orgullo, qué hiciste en él y qué le trajo al cliente. Luego, las herramientas que usas.

overview-too_long =
    .title = Acorta tu presentación
    .says = Tu presentación tiene { $length } caracteres. En el campo caben { $most }.
    .why = Lo que pasa del límite no se puede pegar, así que tu texto quedaría cortado a la mitad.
    .fix = Quita { $over ->
        [one] un carácter o más
       *[other] { $over } caracteres o más
    }. Empieza por las listas de palabras clave y los hashtags.

overview-only_a_list =
    .title = Convierte la lista en frases
    .says = Tu presentación es una lista de términos. No encontramos ninguna frase completa.
    .why = Una lista muestra temas. Las frases muestran que has hecho el trabajo y que sabes escribirle a un cliente.
    .fix = Conserva tus cinco mejores términos. Antes de ellos pon dos o tres frases: qué haces, para quién, y un ejemplo.

overview-no_evidence =
    .title = Demuéstralo con una cifra o una herramienta
    .says = Encontramos poco que alguien pueda comprobar: una cifra, una herramienta que usas, algo que terminaste.
    .why = Dos perfiles que prometen lo mismo se ven iguales. Tus propios datos distinguen al tuyo.
    .fix = Agrega una cifra verdadera (años, páginas, pedidos, personas capacitadas), nombra las herramientas con las que trabajas y una cosa que terminaste.

overview-wall_of_text =
    .title = Divide el texto en párrafos
    .says = Un párrafo tiene { $length } caracteres sin ningún corte.
    .why = En un teléfono esto llena toda la pantalla, y casi todo el mundo se lo salta.
    .fix = Presiona Enter cada dos o tres frases.

overview-weak_opening =
    .title = Di qué haces en la primera línea
    .says = Las primeras líneas no nombran el trabajo que haces.
    .why = Un cliente ve solo los primeros 250 caracteres antes de abrir tu presentación.
    .fix = Mueve al principio la frase sobre tu trabajo: qué haces, para quién, con qué herramientas. El saludo puede esperar.

overview-no_client =
    .title = Háblale al cliente
    .says = Tu presentación no menciona al cliente, ni a las personas para las que trabajas.
    .why = Un cliente busca a alguien que resuelva su problema.
    .fix = Agrega una frase sobre para quién trabajas y qué recibe: “I help … to …” (“Ayudo a … a …”).

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
