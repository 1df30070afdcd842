check-business_email = Correo electrónico
    .question = ¿Tu dirección parece la de un negocio?
    .cannot_see = No enviamos ningún mensaje de prueba, así que no sabemos si la dirección funciona. Si te registras con otra, esto no aplica.
    .strength = { $domain } no es ninguno de los proveedores gratuitos que conocemos.

business_email-free_provider =
    .title = Usa un correo de negocio, si tienes uno
    .says = Si te registras con este correo: { $domain } es un proveedor gratuito.
    .why = Un correo con dominio propio parece de un negocio desde el primer campo. Cuenta poco.
    .fix = Si ya tienes un sitio web con dominio propio, usa un correo de allí. Si no tienes, déjalo como está.

business_email-mistyped =
    .title = Revisa si hay un error en tu correo
    .says = { $domain } parece un error de tecleo; quizás quisiste escribir { $meant }.
    .why = Los mensajes a una dirección equivocada no llegan, y te perderías la respuesta a tu solicitud.
    .fix = Si lo correcto es { $meant }, corrige la dirección en tu registro y en nuestro formulario.

business_email-disposable =
    .title = Usa un correo que dure
    .says = Si te registras con este correo: { $domain } da direcciones solo por poco tiempo.
    .why = Parece que no quieres que te encuentren, y puedes perder el acceso a tu cuenta.
    .fix = Regístrate con un correo que vayas a conservar.

business_email-employer =
    .title = Usa un correo que siga siendo tuyo
    .says = Si te registras con este correo: { $domain } parece la dirección de la empresa donde trabajas, { $company }.
    .why = Cuando dejes ese trabajo, perderás el correo y, con él, el acceso a tu cuenta. La empresa también podría leerlo.
    .fix = Regístrate con un correo que siga siendo tuyo, tengas el trabajo que tengas.

business_email-school =
    .title = Usa un correo que siga siendo tuyo
    .says = Si te registras con este correo: { $domain } parece la dirección de una escuela o universidad.
    .why = Esos correos suelen cerrarse cuando te vas, y con ellos pierdes el acceso a tu cuenta.
    .fix = Regístrate con un correo que siga siendo tuyo después de tus estudios.

business_email-no_address =
    .says = No tenemos ningún correo electrónico que podamos leer.
    .fix = Revisa la dirección en nuestro formulario.
