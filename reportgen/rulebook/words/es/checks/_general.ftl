# What every check may have to say, and the names of fields, statuses, bands and stages.

check-needs = Aún no se ha preguntado
    .says = Tu formulario no muestra esto: { $fields }.
    .fix = Agrégalo a tu formulario, o díselo a tu coach, y el próximo informe podrá evaluarlo.
check-error = Sin evaluar
    .says = Algo falló de nuestro lado al mirar esto. No tiene nada que ver contigo.
    .fix = No tienes que hacer nada. Tu coach ya lo sabe.

status-pass = Superado
status-improve = Mejorable
status-fix = Por corregir
status-unknown = No se sabe
status-not_applicable = Todavía no
status-error = Sin evaluar

band-ready = Listo
    .declined = Bien hecho
band-nearly_there = Casi listo
band-needs_work = Necesita trabajo
band-not_ready = Aún no está listo
band-not_enough_information = Falta información
band-on_hold = En pausa
band-not_yet_eligible = Aún sin la edad necesaria

stage-preparing = En preparación
stage-waiting = Esperando respuesta
stage-declined = Rechazado
stage-approved = Aprobado
stage-left = Se retiró
stage-barred = Asunto de la cuenta
stage-unknown = No se sabe

# Fields, as they stand inside a sentence: en “tarifa por hora”, “no muestra esto: tarifa por hora”.
field-candidate_id = número de candidatura
field-name = nombre
field-email = correo electrónico
field-coach = coach
field-cohort = grupo
field-country = país
field-report_language = idioma del informe
field-birth_year = año de nacimiento
field-over_18 = mayoría de edad
field-title = título
field-overview = presentación
field-category = categoría
field-types_of_work = tipos de trabajo
field-skills = habilidades
field-experience_level = nivel de experiencia
field-hourly_rate = tarifa por hora
field-currency = moneda
field-suggested_rate_low = tarifa sugerida mínima
field-suggested_rate_high = tarifa sugerida máxima
field-employment = historial laboral
field-job_answers = respuestas sobre los trabajos
field-education = estudios
field-certifications = certificados
field-skill_tests = pruebas de habilidades
field-portfolio = portafolio
field-linked_accounts = cuentas vinculadas
field-photo = foto
field-video = video
field-languages = idiomas
field-other_experience = otra experiencia
field-submitted_on = fecha de envío
field-submission_status = estado del envío
field-upwork_feedback = respuesta de Upwork
field-coach_note = nota de tu coach
field-contact_phone = teléfono para mensajes
field-contact_consent = permiso para mensajes
field-send = permiso de envío
field-timestamp = fecha de tus respuestas
