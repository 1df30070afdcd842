# The blank intake workbook: what each column is for, and the sheet “How to fill this”.
# The texts of columns also show when a cell is chosen, so keep them under 255 letters. Headings,
# sheet names and answers are read back: one that reportgen would not know is written in English.

intake-example = Ejemplo: { $example }
intake-choose-from-list = Por favor, elige una de las respuestas de la lista.

intake-sheet-candidates = Personas
intake-sheet-employment = Empleos
intake-sheet-education = Estudios
intake-sheet-portfolio = Portafolio
intake-sheet-certifications = Certificados
intake-sheet-submissions = Envíos
intake-sheet-lists = Listas

intake-answer-yes = sí
intake-answer-no = no
intake-answer-hold = retener
intake-answer-not_submitted = Sin enviar
intake-answer-submitted = Enviado
intake-answer-declined = Rechazado
intake-answer-approved = Aprobado
intake-answer-left = Se retiró
intake-answer-suspended = Cuenta suspendida
intake-answer-duplicate_account = Cuenta duplicada
intake-answer-identity = Identidad pendiente

intake-guide-sheet = Cómo llenarlo
intake-guide-title = Cómo llenar este libro
intake-guide-what = Qué va aquí
intake-guide-example = Ejemplo
intake-guide-step-1 = Escribe una persona en cada fila de la hoja “{ $candidates }”, desde la fila 3. La fila 2 es un ejemplo; nunca se lee.
intake-guide-step-2 = Hace falta un nombre, y un correo electrónico o un id; esos encabezados llevan un *. Todo lo demás mejora el informe.
intake-guide-step-3 = Copia el título, la presentación (“Overview”) y las habilidades tal como están en el perfil de Upwork. El informe los cita.
intake-guide-step-4 = Deja una celda vacía solo si el perfil no tiene nada ahí. Una celda vacía cuenta como faltante.
intake-guide-step-5 = Las celdas con una flecha tienen una lista. En “{ $types }” también puedes escribir varios, separados con “;”.
intake-guide-step-6 = Los trabajos, los estudios, el portafolio, los certificados y los intentos anteriores tienen sus propias hojas: una fila para cada uno, con el id o el correo electrónico de la persona.
intake-guide-step-7 = Una celda que se pone amarilla pide otra mirada: falta algo necesario, el mismo id o correo está dos veces, o nadie tiene ese id.
intake-guide-step-8 = Los encabezados están protegidos para que se puedan leer. Puedes cambiar el ancho de las columnas, ordenar, filtrar, agregar o borrar filas, y agregar columnas tuyas a la derecha.

intake-column-candidate_id = Tu propio número para esta persona. Debe ser distinto para cada quien y no cambiar. Puedes dejarlo vacío si hay un correo electrónico.
    .heading = Id
intake-column-name = El nombre completo de la persona, como en el perfil de Upwork.
    .heading = Nombre
intake-column-email = La dirección a la que va el informe.
    .heading = Correo electrónico
intake-column-country = El país donde vive la persona.
    .heading = País
    .example = México
intake-column-over_18 = ¿La persona tiene 18 años o más? Upwork no acepta a nadie menor.
    .heading = Mayor de 18
intake-column-report_language = El idioma en que la persona quiere leer el informe.
    .heading = Idioma del informe
    .example = Español
intake-column-title = El título del perfil de Upwork, palabra por palabra.
    .heading = Título
    .example = Diseñadora de marcas para pequeñas empresas de alimentos
intake-column-overview = Toda la presentación (“Overview”) del perfil de Upwork, palabra por palabra. Alt+Enter empieza una línea nueva.
    .heading = Presentación
    .example = Diseño logotipos, etiquetas y menús para pequeñas empresas de alimentos. En seis años he trabajado para 40 tiendas y cafés. Recibes pasos claros, tres propuestas y archivos listos para imprimir.
intake-column-category = La categoría principal elegida en Upwork.
    .heading = Categoría
intake-column-types_of_work = Los tipos de trabajo elegidos en Upwork. Elige uno de la lista, o escribe varios separados con “;”.
    .heading = Tipos de trabajo
intake-column-skills = Todas las habilidades del perfil, separadas con “;”.
    .heading = Habilidades
intake-column-experience_level = El nivel elegido en Upwork: Entry, Intermediate o Expert.
    .heading = Nivel de experiencia
intake-column-hourly_rate = La tarifa por hora del perfil, como número.
    .heading = Tarifa por hora
intake-column-currency = La moneda de la tarifa por hora, en tres letras.
    .heading = Moneda
intake-column-suggested_rate_low = El mínimo del rango que sugiere Upwork, si muestra uno.
    .heading = Tarifa sugerida mínima
intake-column-suggested_rate_high = El máximo del rango que sugiere Upwork, si muestra uno.
    .heading = Tarifa sugerida máxima
intake-column-photo = ¿Hay una foto en el perfil? También puedes decir qué muestra, por ejemplo “logo”.
    .heading = Foto
intake-column-video = ¿Hay un video en el perfil?
    .heading = Video
intake-column-linked_accounts = Cuentas vinculadas en el perfil, separadas con “;”. Escribe “ninguna” si no hay.
    .heading = Cuentas vinculadas
intake-column-skill_tests = Pruebas que la persona ha aprobado, separadas con “;”. Escribe “ninguna” si no hay.
    .heading = Pruebas
    .example = ninguna
intake-column-languages = Idiomas del perfil, separados con “;”.
    .heading = Idiomas
    .example = Español; inglés
intake-column-job_answers = Respuestas a lo que el último informe preguntó sobre los trabajos, una en cada línea con el número del trabajo.
    .heading = Respuestas sobre trabajos
    .example = 2: 2019-03 a 2022-08
intake-column-other_experience = Otra experiencia del perfil, como el voluntariado. Una en cada línea.
    .heading = Otra experiencia
    .example = Voluntaria en el mercado de la ciudad desde 2021
intake-column-submitted_on = El día en que el perfil se envió a Upwork por última vez, como año-mes-día.
    .heading = Enviado el
intake-column-submission_status = En qué punto está el perfil ahora.
    .heading = Estado
intake-column-upwork_feedback = Lo que respondió Upwork, palabra por palabra.
    .heading = Respuesta de Upwork
intake-column-contested = Con qué no estás de acuerdo en el último informe: el código que está al lado y el porqué, uno en cada línea. Lo mira una persona.
    .heading = No estoy de acuerdo
    .example = T-03: Mi título nombra mi oficio; los clientes de mi área lo buscan.
intake-column-contact_phone = Un número al que su coach puede escribir, con + y el código del país. Solo si la persona quiere.
    .heading = Teléfono para mensajes
intake-column-contact_consent = ¿Dijo que sí a los mensajes por teléfono? Sin un sí nadie escribe allí.
    .heading = Podemos escribirte
intake-column-signed_up_on = El día en que abrió su cuenta de Upwork, o “sí” si no se sabe el día.
    .heading = Fecha de registro en Upwork
intake-column-signed_up_proof = Quién puede confirmarlo: un enlace, o “visto por” y un nombre.
    .heading = Prueba de registro
    .example = visto por Coach Kim
intake-column-approved_on = El día en que Upwork aprobó el perfil, o “sí”.
    .heading = Fecha de aprobación
intake-column-approved_proof = Quién puede confirmarlo: un enlace al perfil, o “visto por” y un nombre.
    .heading = Prueba de aprobación
intake-column-first_bid_on = El día de la primera propuesta, o “sí”.
    .heading = Primera propuesta el
intake-column-first_bid_proof = Quién puede confirmarlo: un enlace, o “visto por” y un nombre.
    .heading = Prueba de la primera propuesta
    .example = visto por Coach Kim
intake-column-first_job_on = El día en que ganó el primer trabajo en Upwork, o “sí”.
    .heading = Primer trabajo ganado el
intake-column-first_job_proof = Quién puede confirmarlo: un enlace, o “visto por” y un nombre.
    .heading = Prueba del primer trabajo
    .example = visto por Coach Kim
intake-column-earned = Todo lo ganado en Upwork hasta ahora, como número.
    .heading = Total ganado en Upwork
intake-column-earned_currency = La moneda de lo ganado, en tres letras.
    .heading = Moneda de las ganancias
intake-column-earned_on = El día del primer dinero, o “sí”.
    .heading = Fecha del primer ingreso
intake-column-earned_proof = Quién puede confirmarlo: un enlace, o “visto por” y un nombre.
    .heading = Prueba de ingresos
    .example = visto por Coach Kim
intake-column-coach = Quién acompaña a esta persona.
    .heading = Coach
    .example = Coach Ruiz
intake-column-cohort = El grupo al que pertenece esta persona.
    .heading = Grupo
    .example = Primavera
intake-column-coach_note = Una nota de su coach para la persona. Se imprime en el informe.
    .heading = Nota de tu coach
    .example = ¡Muy bien el título nuevo!
intake-column-send = ¿Se puede enviar el informe por correo? Con “retener” no sale.
    .heading = Enviar

intake-column-part_id = El id de la persona, tal como está en su propia fila. O llena el correo electrónico.
    .heading = Id
intake-column-part_email = El correo electrónico de la persona, tal como está en su propia fila. No hace falta si está el id.
    .heading = Correo electrónico
intake-column-job_role = Qué puesto tenía la persona. También cuentan los proyectos propios, el voluntariado y el trabajo freelance.
    .heading = Puesto
    .example = Diseñadora gráfica
intake-column-job_company = Dónde, o para quién.
    .heading = Empresa
    .example = Imprenta El Sol
intake-column-job_from = Año y mes en que empezó, como 2019-03.
    .heading = Desde
intake-column-job_to = Año y mes en que terminó, como 2022-08. Escribe “actualidad” si sigue.
    .heading = Hasta
intake-column-job_description = Qué hacía la persona ahí, en una o dos frases.
    .heading = Descripción
    .example = Diseñó menús y etiquetas para 15 cafés de la ciudad.
intake-column-job_relevant = ¿Hacía ahí lo que ofrece ahora? Déjalo vacío para que reportgen lo mire.
    .heading = Relevante
intake-column-study_school = La escuela, la universidad o quien dio el curso.
    .heading = Escuela
    .example = Escuela de Diseño de Puebla
intake-column-study_award = El título, diploma o curso.
    .heading = Título
    .example = Diploma en Diseño Gráfico
intake-column-study_from = El año en que empezó.
    .heading = Desde
intake-column-study_to = El año en que terminó.
    .heading = Hasta
intake-column-study_description = De qué trataba y cómo ayuda en el trabajo que se ofrece.
    .heading = Descripción
    .example = Tipografía, impresión y empaques.
intake-column-piece_title = Un título corto para la muestra de trabajo.
    .heading = Título
    .example = Etiquetas para mermeladas
intake-column-piece_link = Dónde se puede ver, como enlace.
    .heading = Enlace
intake-column-piece_description = Qué muestra y cuál fue la parte de la persona.
    .heading = Descripción
    .example = Seis etiquetas, del primer boceto a la imprenta.
intake-column-certificate_name = El nombre del certificado.
    .heading = Certificado
intake-column-certificate_issuer = Quién lo dio.
    .heading = Emisor
intake-column-certificate_date = Año y mes, como 2024-05.
    .heading = Fecha
intake-column-attempt_date = El día de este intento, como año-mes-día.
    .heading = Enviado el
intake-column-attempt_status = Qué resultado tuvo.
    .heading = Estado
intake-column-attempt_feedback = Lo que respondió Upwork, palabra por palabra.
    .heading = Respuesta de Upwork
intake-column-attempt_title = El título que tenía entonces el perfil.
    .heading = Título
    .example = Diseñadora
intake-column-attempt_overview = La presentación que tenía entonces el perfil, pegada entera.
    .heading = Presentación
    .example = Diseño logos y etiquetas.
intake-column-attempt_category = La categoría elegida entonces.
    .heading = Categoría
intake-column-attempt_types = Los tipos de trabajo elegidos entonces, separados con punto y coma.
    .heading = Tipos de trabajo
intake-column-attempt_skills = Las habilidades de entonces, separadas con punto y coma.
    .heading = Habilidades
intake-column-attempt_level = El nivel de experiencia elegido entonces.
    .heading = Nivel de experiencia
intake-column-attempt_rate = La tarifa por hora que tenía entonces el perfil, como número.
    .heading = Tarifa por hora

# Preguntas para programas de formularios, junto a las del libro en blanco.
form-title = Tu perfil de Upwork
form-group-person = Tú
form-group-profile = Tu perfil
form-group-rate = Tu tarifa
form-group-extras = Más de tu perfil
form-group-employment = Tus trabajos
form-group-education = Tus estudios
form-group-portfolio = Tus muestras de trabajo
form-group-certifications = Tus certificados
form-group-submission = Tus intentos de aprobación
form-group-contact = Mensajes por teléfono
form-group-outcome = Qué resultó
form-group-consent = Tu consentimiento
form-entry-employment = Trabajo { $number }: { $what }
form-entry-education = Estudio { $number }: { $what }
form-entry-portfolio = Proyecto { $number }: { $what }
form-entry-certifications = Certificado { $number }: { $what }
form-address = Escribe una sola dirección de correo electrónico.
form-consent = Acepto que mis respuestas se guarden y se usen para un informe sobre mi perfil
form-list = Copia estas preguntas en { $program } tal como están: así las respuestas se leen sin configurar nada.
form-needed = obligatoria
form-kind-line = { $form ->
    [microsoft] texto
   *[other] respuesta corta
}
form-kind-text = { $form ->
    [microsoft] texto, respuesta larga
   *[other] párrafo
}
form-kind-email = { $form ->
    [microsoft] texto
   *[other] respuesta corta, un correo electrónico
}
form-kind-day = fecha
form-kind-number = { $form ->
    [microsoft] texto, un número
   *[other] respuesta corta, un número
}
form-kind-one = { $form ->
    [microsoft] opción
   *[other] varias opciones
}
form-kind-several = { $form ->
    [microsoft] opción, varias respuestas
   *[other] casillas
}
