check-contact_details = Datos de contacto
    .question = ¿El texto está libre de direcciones, números e invitaciones a hablar en otro lado?
    .cannot_see = Leemos los textos, no tus imágenes ni tus archivos. Por favor, revísalos tú.
    .strength = No encontramos datos de contacto en el texto que leímos.

contact_details-email =
    .title = Quita el correo electrónico
    .says = Hay un correo electrónico en tu texto.
    .why = Upwork no permite datos de contacto en un perfil antes de que haya un contrato. Puede costarte la cuenta.
    .fix = Borra el correo marcado. Los clientes pueden escribirte por Upwork.

contact_details-phone =
    .title = Quita el número de teléfono
    .says = Hay un número de teléfono en tu texto.
    .why = Upwork no permite datos de contacto en un perfil antes de que haya un contrato. Puede costarte la cuenta.
    .fix = Borra el número marcado. Los clientes pueden escribirte por Upwork.

contact_details-messenger =
    .title = Quita el contacto de mensajería
    .says = En tu texto hay un usuario de mensajería o de una red social, o un enlace que abre un chat o un calendario.
    .why = Upwork no permite datos de contacto en un perfil antes de que haya un contrato. Puede costarte la cuenta.
    .fix = Borra la parte marcada. Los clientes pueden escribirte por Upwork.

contact_details-elsewhere =
    .title = Quita la invitación a hablar o pagar en otro lado
    .says = Tu texto nombra una forma de hablar o de pagar fuera de Upwork.
    .why = Antes de que haya un contrato, toda conversación debe quedarse en Upwork, y los pagos siempre. Puede costarte la cuenta.
    .fix = Borra las palabras marcadas. En su lugar escribe “send me a message” (“envíame un mensaje”).

contact_details-link =
    .title = Saca el enlace del texto
    .says = { $count ->
        [one] Hay un enlace en tu texto.
       *[other] Hay { $count } enlaces en tu texto.
    }
    .why = Un enlace en el texto puede parecer un modo de salirse de la plataforma.
    .fix = Pon tus muestras de trabajo en el portafolio y conecta tus cuentas en los ajustes del perfil. Luego borra el enlace de aquí.

contact_details-nothing_to_read =
    .says = Todavía no hay texto que leer.
    .fix = Escribe primero tu presentación.

# Several findings that one deed mends.
contact_details-out =
    .title = Quita tus datos de contacto
    .why = Upwork no permite datos de contacto en un perfil antes de que haya un contrato. Te puede costar la cuenta.
    .fix = Borra en todas partes las palabras marcadas, y escribe en su lugar “escríbeme un mensaje”. Los clientes pueden escribirte en Upwork.
