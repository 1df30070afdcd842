# Qué significa cada ajuste, para `init`, `explain` y `handbook`.

setting-head = Ajustes de reportgen. Cada línea que empieza con # y una clave muestra lo que vale si se queda así: quita el # y cambia el valor.
setting-head-text = Un texto va entre comillas rectas, una lista entre [ y ]; un número y true o false van sin comillas. “reportgen config” muestra lo que está en vigor.
setting-head-secrets = Las contraseñas nunca van aquí: ponlas en el entorno (REPORTGEN_SMTP_PASSWORD) o en un archivo que este nombre (REPORTGEN_SMTP_PASSWORD_FILE).
setting-default = por defecto: { $value }
setting-not-set = sin valor por defecto
setting-example = la línea muestra un ejemplo
setting-kind = { $kind ->
        [text] un texto
        [whole] un número entero
        [number] un número
        [yesno] true o false
        [choice] uno de { $choices }
        [path] un archivo o una carpeta, desde donde está este archivo
        [texts] una lista de textos
        [table] una tabla, una línea cada uno
       *[other] un valor
    }
setting-range = { $range ->
        [between] de { $low } a { $high }
        [over] más de { $low }, como mucho { $high }
        [least] { $low } o más
       *[most] como mucho { $high }
    }
setting-colour = un color como #0f5c4d
setting-tag = el código de un idioma, como en o es-MX
setting-environment = O en el entorno: { $name }
setting-name = Ajuste
setting-as-written = En { $file }:
setting-kind-name = Puede ser
setting-in-force = En vigor aquí
setting-meaning = Significado

setting-agency = De quién vienen los informes.
setting-agency-name = El nombre de la agencia, en informes y correos.
setting-agency-logo = El logotipo de la agencia, arriba en cada informe, en SVG, PNG o JPEG.
setting-agency-accent = El color de títulos y barras.
setting-agency-contact = Cómo localizar a la agencia, una línea cada uno: dirección, teléfono, horario.
setting-agency-website = La dirección de la agencia en la web, al pie de cada informe.
setting-agency-sign_off = Cómo terminan cartas y correos, por ejemplo “Tu equipo de Harbour”.

setting-intake = Cómo se lee la hoja de cálculo.
setting-intake-sheet = Las hojas que se leen, si un archivo tiene varias; si no, todas las que encajan.
setting-intake-columns = Qué significan tus encabezados: un encabezado alimenta un campo, o "" ninguno; o un campo recibe una lista de encabezados. “reportgen columns --write” lo rellena.
setting-intake-values = Qué significan tus propias palabras, para cada campo.
setting-intake-words = Un archivo o una carpeta con más encabezados y palabras, con la forma de los nuestros.
setting-intake-max_age_hours = Una hoja de más horas que estas se rechaza: así se nota una sincronización parada.
setting-intake-limits = Qué tamaño puede tener una hoja antes de rechazarla.
setting-intake-limits-file_mb = El archivo, en megabytes.
setting-intake-limits-unpacked_mb = El archivo descomprimido, en megabytes.
setting-intake-limits-entry_mb = La mayor parte del archivo descomprimida, en megabytes.
setting-intake-limits-entries = Partes del archivo.
setting-intake-limits-ratio = Cuántas veces mayor que comprimida puede ser una parte.
setting-intake-limits-rows = Filas de una hoja.
setting-intake-limits-columns = Columnas de una hoja.
setting-intake-limits-row_s = Cuánto puede tardar leer una fila, y cuánto juzgarla, en segundos del procesador.

setting-rulebook = Con qué se juzga y con qué palabras se dice.
setting-rulebook-name = El reglamento de partida: upwork o article-2022.
setting-rulebook-file = Tus cambios de pesos, límites y costes; nombra solo lo que difiere.
setting-rulebook-words = Tus propias frases: una carpeta con una carpeta para cada idioma.
setting-rulebook-market = Tus propias tablas de mercado: cada una ocupa el lugar de la nuestra del mismo nombre.
setting-rulebook-notices = Más frases de las cartas de Upwork, en archivos como en.toml.

setting-report = Qué aspecto tiene un informe.
setting-report-language = El idioma del personal, y de los candidatos que no eligieron ninguno.
setting-report-paper = El tamaño de la página: A4, Letter, o phone para una columna tan ancha como la pantalla de un teléfono.
setting-report-templates = Tus propias plantillas y hoja de estilo: cada una ocupa el lugar de la nuestra del mismo nombre.
setting-report-sections = Qué partes tiene un informe, y en qué orden.
setting-report-fonts = Familias de fuentes que se prueban antes que las nuestras, la mejor primero.

setting-workbook = Qué más contiene el libro del equipo.
setting-workbook-per_coach = Si cada coach tiene una hoja con sus propias personas.

setting-run = Cómo transcurre una noche.
setting-run-output = La carpeta para los resultados y el historial.
setting-run-cohort = Un nombre que separa los resultados de esta hoja de los de otras en la misma carpeta.
setting-run-workers = Cuántos procesos dibujan informes a la vez; 0 para uno por núcleo.
setting-run-cluster = El planificador de Dask cuyos procesos evalúan y dibujan los informes; ninguno para usar solo esta máquina.
setting-run-mode = Quién puede leer lo que se escribe: private solo tú, group también tu grupo.
setting-run-timeout_s = Cuánto puede tardar un informe, en segundos.
setting-run-check_timeout_s = Cuánto puede tardar una respuesta de una comprobación añadida, en segundos.
setting-run-memory_mb = Cuánta memoria puede ocupar un informe, en megabytes.

setting-mail = Cómo se envían los informes.
setting-mail-transport = Adónde va el correo: files escribe archivos .eml en la carpeta outbox, smtp envía.
setting-mail-host = Tu servidor de correo, por ejemplo smtp.harbour.example.
setting-mail-port = Su puerto: 587 para starttls, 465 para tls.
setting-mail-security = Cómo se protege la conexión; none solo hacia esta misma máquina.
setting-mail-username = El nombre de usuario, casi siempre tu dirección. La contraseña va en el entorno.
setting-mail-token_command = Un programa que escribe una clave de acceso, si el servidor no admite contraseña (OAuth 2, XOAUTH2).
setting-mail-oauth = A quién pedir claves de acceso, con el extra “oauth”: microsoft (una aplicación tuya) o google (un archivo de clave). El secreto está en el entorno.
setting-mail-tenant = El directorio (tenant) de Microsoft 365 al que pertenece la aplicación: su id o su dominio.
setting-mail-client_id = El id de la aplicación registrada allí.
setting-mail-from = De quién viene el correo, por ejemplo Harbour <coach@harbour.example>.
setting-mail-reply_to = Adónde van las respuestas, si no al remitente.
setting-mail-release = Cuándo puede salir un informe: reviewed cuando alguien lo ha autorizado, automatic sin esperar si solo cambió lo que cambió el candidato.
setting-mail-max_age_days = Un informe de más días que estos ya no se envía.
setting-mail-per_minute = Cuántos correos por minuto como mucho.
setting-mail-per_day = Cuántos correos al día como máximo; el resto sale la noche siguiente.
setting-mail-copy_to_coach = Si un coach que está en [coaches] recibe una copia de cada informe a su gente.
setting-mail-attach = Qué PDF lleva un correo: “a4”, el informe tal como se imprime; “phone”, una edición para la pantalla del móvil; “both”, los dos.
setting-mail-digest = Un resumen de la noche para el personal.
setting-mail-digest-to = Las direcciones que lo reciben.
setting-coaches = Cada coach con su nombre tal como está en la hoja: la dirección a la que van las respuestas, un teléfono y lo que se lee al pie de la carta.

setting-guard = Cuándo una hoja ha cambiado demasiado desde la última vez para enviar correos, en proporción de personas: 0.5 es la mitad.
setting-guard-people = Ha desaparecido más de esta proporción.
setting-guard-field = Un campo lo ha perdido más de esta proporción de quienes lo tenían.
setting-guard-same = La misma respuesta en esta proporción o más.
setting-guard-readiness = La preparación de más de esta proporción se ha movido en un mismo sentido.
setting-guard-points = En tantos puntos de preparación o más, de 100.

setting-privacy = Qué se guarda y por cuánto tiempo.
setting-privacy-keep_days = Los resultados de más días que estos se quitan después de cada noche; sin ello, ninguno.

setting-fairness = Si un puntaje depende de un nombre.
setting-fairness-swaps = Con cuántos otros nombres y países se vuelve a evaluar a cada persona; con 0 no se hace.

setting-outcomes = Qué resultó, por grupos.
setting-outcomes-by = Encabezados de las columnas de la hoja por las que se cuentan los resultados, cinco como máximo.

setting-history = Lo que reportgen recuerda.
setting-history-path = El archivo del historial, si no está en la carpeta de resultados.

cli-init-made = creado { $path }
cli-init-kept = se queda { $path }, que ya estaba
cli-init-copied = { $count ->
        [one] copiado a { $path }
       *[other] { $count } archivos copiados a { $path }
    }
cli-init-copy-kept = { $count ->
        [one] se queda { $path }, que ya estaba
       *[other] se quedan { $count } archivos en { $path }, que ya estaban
    }
cli-init-rules-head = Reglas para cambiar. Valen las nuestras en toda línea que empieza con #: quita el # delante de lo que quieras distinto, en una lista delante de todas sus líneas, y cambia el valor. Lo que dejes igual seguirá a las nuestras. Un criterio se desactiva con “enabled = false” debajo de su nombre.
cli-init-words-head = Frases para cambiar. Valen las nuestras en toda línea que empieza con “# ”: quítalo delante de una frase y de todas sus líneas, y escribe la tuya. Lo que está entre llaves se rellena.
cli-init-add = Para usarlo, pon en { $file }, bajo [{ $section }]: { $line }
cli-init-private = Para que los datos de los candidatos no entren en el control de versiones, pon estas líneas en { $file }:
cli-init-next = Lo que sigue:
cli-init-step-fill = Rellena { $intake }, o pon tu propia hoja en su lugar: .xlsx, .ods, .csv y otros.
cli-init-step-columns = “reportgen columns { $intake } { "--" }ask” muestra qué columna alimenta qué campo y pregunta lo dudoso.
cli-init-step-check = “reportgen check { $intake }” muestra los resultados y no escribe nada.
cli-init-step-run = “reportgen run { $intake }” hace los informes; están en outputs/latest.
