# What the operator reads in the terminal.

cli-counts = { $candidates ->
        [one] { $candidates } persona
       *[other] { $candidates } personas
    }: { $fresh ->
        [one] { $fresh } informe hecho ahora
       *[other] { $fresh } informes hechos ahora
    }, { $kept } como estaban, { $failed ->
        [one] { $failed } fallido
       *[other] { $failed } fallidos
    }, { $not_reported ->
        [0] nadie sin informe.
       *[other] { $not_reported } sin informe ({ $why }).
    }
cli-rows = { $rows ->
        [one] { $rows } fila leída
        [many] { $rows } de filas leídas
       *[other] { $rows } filas leídas
    }, { $rejected ->
        [one] { $rejected } rechazada
       *[other] { $rejected } rechazadas
    }{ $superseded ->
        [0] .
       *[other] , { $superseded } con una fila posterior de la misma persona.
    }
cli-failed = { $id }: sin informe, porque { $why }
cli-weakest = Los puntos más débiles del grupo
cli-weak-spot = { $check }: { $affected ->
        [one] { $affected } de { $judged } pierde
       *[other] { $affected } de { $judged } pierden
    } puntos aquí, { $points } por persona en promedio
cli-sheets-read = Hojas leídas: { $sheets }
cli-sheet-left-out = Sin leer: “{ $sheet }”, porque { $lacks ->
    [rivals] tiene más de una columna para el mismo campo ({ $fields })
    [name] no tiene columna para el nombre
    [who] no tiene columna para el correo electrónico ni para el id
    [both] no tiene columna para el nombre, ni para el correo electrónico o el id
   *[judged] no tiene nada que evaluar
}
cli-where = Los informes, cohort.xlsx y run.json están en { $folder }
cli-problems = { $count ->
        [one] Una cosa por revisar en la hoja de entrada
       *[other] { $count } cosas por revisar en la hoja de entrada
    }
cli-nobody = No hay nadie en la hoja: debajo de sus títulos no hay ninguna fila con un nombre y un id o una dirección de correo.
cli-check-tally = Cómo están los perfiles, criterio por criterio
cli-check-legend = La preparación es de 100; de–a donde algo no se sabe aún, – donde no se dice ninguna.
cli-more-problems = … y { $count } más; todas están en run.json y en el libro.
cli-blockers = { $count ->
        [one] Una cosa frena a alguien, sea cual sea el puntaje
       *[other] { $count } cosas frenan a personas, sea cual sea el puntaje
    }
cli-column-name = Nombre
cli-column-id = Id
cli-column-readiness = Preparación
cli-column-band = Situación
cli-column-first = Lo primero que hacer

effect-noted = anotado
effect-field_ignored = esta celda no se tomó en cuenta
    .several = estas celdas no se tomaron en cuenta
effect-row_superseded = cuenta otra fila en su lugar
effect-row_rejected = fila rechazada

problem-erased = Datos borrados
    .says = Esta persona pidió que se borraran sus datos, así que la fila se deja fuera.
    .fix = Quita la fila de la hoja. Si la persona ha vuelto, ejecuta primero “reportgen erase { "--" }forget” con su id.
problem-override_lapsed = Decisión sin efecto
    .says = La decisión de coach sobre “{ $check }” ya no cuenta, porque cambió la respuesta para la que se tomó.
    .fix = Mira la nueva respuesta y escribe otra vez la decisión en la hoja Review si todavía vale.
problem-glyphs_missing = Faltan caracteres
    .says = A las fuentes de esta máquina les faltan caracteres de este perfil, así que el informe los muestra como cajas vacías.
    .fix = Ejecuta “reportgen doctor”: dice qué paquete de fuentes instalar. Por ejemplo, fonts-noto-cjk para chino, japonés y coreano.

cli-explain-check = Criterio
cli-explain-tip = Consejo
cli-explain-weight = Peso
cli-explain-harshest = Lo más severo
cli-explain-question = Qué pregunta
cli-explain-needs = Necesita
cli-explain-uses = También mira
cli-explain-rulebook = Reglas
cli-explain-cannot-see = No puede ver
cli-explain-findings = Qué puede encontrar
cli-explain-finding = Observación
cli-explain-code = código
cli-explain-costs = Cuesta
cli-explain-costs-are = Lo que cuesta son puntos de 100 en el peor caso, si se pudieron evaluar todos los criterios.
cli-explain-exit = Código de salida { $code }
cli-explain-read-by = Lo leen
cli-explain-limit-place = Está bajo [{ $section }] en el archivo de reglas que nombra [rulebook] file; “reportgen init --rules” copia las nuestras.
cli-explain-field-place = “reportgen columns INTAKE” muestra qué columna de tu hoja lo llena; una línea bajo [intake.columns] asigna una: Tu encabezado = { $field }.
cli-explain-minutes = Minutos
cli-explain-notes = Notas
cli-explain-blocker = bloqueo
cli-explain-later = nunca es una de las tres acciones
cli-explain-limits = Límites
cli-explain-sources = Fuentes

cli-workbook-open = { $file } está abierto o se acaba de guardar, así que el libro nuevo es { $new }, en la misma carpeta. La próxima ejecución lee los dos.
cli-workbook-unreadable = { $file } no se puede leer, así que se deja como está, y el libro nuevo es { $new }, en la misma carpeta.
workbook-new = nuevo
cli-style-ignored = anotado: { $count ->
        [one] una regla de tu report.css se pasa por alto en los PDF. Es esta
       *[other] { $count } reglas de tu report.css se pasan por alto en los PDF. La primera
    }: { $first } “reportgen doctor” las muestra todas.
cli-logo-shrunk = anotado: el logo { $file } tiene { NUMBER($width) } × { NUMBER($height) } píxeles. Los informes lo muestran reducido a { NUMBER($most) } por lado como máximo; guárdalo así para ver cómo queda.
cli-cluster-differs = anotado: el proceso { $worker } del clúster no recibe trabajo: se distingue de esta máquina en { $parts }. Instala allí lo mismo, o usa una sola imagen para todos.
cli-cluster-mute = anotado: el proceso { $worker } del clúster no recibe trabajo: allí no se puede preguntar a reportgen ({ $why }). Instala allí el mismo reportgen.
cli-cluster-unfit = ningún proceso del clúster de { $address } se puede usar; corrige uno de estos, o ejecútalo sin --cluster:
cli-cluster-part-libraries = Python y bibliotecas
cli-cluster-part-fonts = fuentes
cli-cluster-part-templates = plantillas
cli-cluster-part-own_templates = tus propias plantillas
cli-cluster-part-own_words = tus propias palabras
cli-cluster-part-code = código
cli-cluster-part-rules = reglas
cli-cluster-part-market = tablas de mercado
cli-cluster-part-words = palabras
cli-intake-new = anotado: { $file } no se había leído aquí antes y contiene a otras personas que { $others }. Sus informes están en { $folder }, y { $latest } lleva a los más recientes; nada de los demás se reemplaza. Si en realidad es uno de ellos, pon [run] cohort = '{ $first }' y ejecútalo de nuevo.
cli-intake-renamed = anotado: { $file } contiene a las personas de { $before }, así que se toma por la misma hoja con otro nombre. Si es otra, dale un [run] cohort propio.
cli-intake-shared = anotado: { $count ->
    [one] 1 persona de esta hoja está
   *[other] { $count } personas de esta hoja están
} también en { $others }. Cuenta lo que se cambió por último, y nadie recibe dos veces el mismo informe.
cli-earlier-unreadable = anotado: { $file } está dañado, así que esta ejecución no puede saber qué informes siguen como estaban en aquella: todos cuentan como hechos de nuevo. No se pierde nada más y no se envía nada dos veces. Por favor, revisa el disco.
cli-reports-changed = anotado: { $count ->
        [one] un informe ya no es el archivo que escribió reportgen
       *[other] { $count } informes ya no son los archivos que escribió reportgen
    }: { $which }. Los de esta noche están como deben; las carpetas anteriores se dejaron como están. Para decirle algo a un candidato, escribe una nota en la hoja Review: se imprime en el informe.

problem-review_unreadable = No se puede leer el libro
    .says = Este libro se modificó, pero no se puede leer: todavía no se tomó en cuenta lo que el equipo escribió en él, y el correo a las personas que están en él espera.
    .fix = Ábrelo, guárdalo como .xlsx con el mismo nombre y ejecuta otra vez. Si no se abre, pon una copia en su lugar; si nadie escribió en él, bórralo. Por ejemplo, outputs/2026-11-22/cohort.xlsx.

cli-columns-row = encabezados en la fila { $row }
cli-columns-heading = Encabezado
cli-columns-field = Campo
cli-columns-how = Reconocido por
cli-columns-example = Ejemplo
cli-columns-perhaps = ¿quizás { $field }?
cli-columns-nobody = De esta hoja no se lee a nadie: hacen falta un nombre, un correo electrónico o un id, y algo que evaluar, como el título, la presentación o las habilidades.
cli-columns-counts = { $used ->
        [one] Se lee una columna
       *[other] Se leen { $used } columnas
    }, { $left ->
        [0] no sobra ninguna.
        [one] sobra una.
       *[other] sobran { $left }.
    }
cli-columns-unfed = Sin columna para: { $fields }.
cli-columns-settle = Para aclarar lo dudoso, pon las líneas correctas en { $file }. Con "" en lugar de un campo, la columna no se lee.
cli-columns-why-conflict = dos columnas para un campo, no se lee ninguna: deja una
cli-columns-why-similarity = una suposición: así se lee, y { "--" }write la guardaría
cli-columns-why-suggested = solo una sugerencia: no se lee
cli-columns-rename = { $cell } “{ $heading }” puede ser { $field }, pero no se lee: cambia el encabezado.
cli-columns-words = Algunos campos tienen palabras que no conocemos. Para decir qué significan, pon líneas como estas en { $file }.
cli-columns-ask-column = Columna { $column } “{ $heading }”, por ejemplo “{ $example }” (quizá { $perhaps }): ¿qué campo llena? Su nombre, - si ninguno, o Intro para dejarlo abierto
cli-columns-ask-word = { $count } veces { $field } dice “{ $word }” (quizá { $perhaps }). ¿Qué significa: { $choices }? Intro lo deja abierto
cli-columns-ask-left = No se lee nada de { $columns }. ¿Debería leerse alguna? Su letra, o varias; Intro si ninguna
cli-columns-ask-field = No hay ningún campo “{ $answer }”{ $nearest ->
        [none] ; “reportgen columns” lista los campos tras “Sin columna para”.
       *[other] ; ¿quisiste decir { $nearest }?
    }
cli-columns-ask-again = “{ $answer }” no responde a eso.
cli-columns-answered = { $count ->
        [0] { $file } queda como está: no se dio ninguna respuesta.
        [one] Se escribió una respuesta en { $file }:
       *[other] Se escribieron { $count } respuestas en { $file }:
    }
cli-columns-written = { $count ->
        [0] No hay nada que agregar a { $file }: todas las columnas en uso ya están ahí.
        [one] Se escribió { $count } columna en { $file }.
       *[other] Se escribieron { $count } columnas en { $file }.
    }
cli-matched-mapping = tu asignación
cli-matched-name = su nombre
cli-matched-alias = un nombre conocido
cli-matched-keyword = una palabra clave
cli-matched-similarity = un parecido
cli-matched-suggested = solo un parecido
cli-matched-none = –
cli-matched-conflict = dos columnas

cli-status-day = Fecha
cli-status-folder = Carpeta
cli-status-intake = Hoja
cli-status-candidates = Personas
cli-status-rendered = Hechos
cli-status-unchanged = Sin cambios
cli-status-failed = Fallidos
cli-status-rules = Reglas
cli-status-version = Versión
cli-status-readiness = Preparación
cli-status-band = Situación
cli-status-stage = Etapa
cli-status-submitted = Enviado el
cli-status-answer = Respuesta
cli-status-title = Título
cli-status-milestone = Resultado
cli-status-seen = Visto por primera vez
cli-status-proven = Prueba vista por primera vez
milestone-signed_up = se registró en Upwork
milestone-approved = con perfil aprobado
milestone-first_bid = primera propuesta
milestone-first_job = primer trabajo
milestone-earned = ingresos
cli-status-mail = Correo
cli-status-changed = Cuándo
cli-status-said = Qué dijo el servidor de correo o una persona
cli-status-uncertain = { $name } ({ $id }): nadie sabe si llegó el último correo. Pregunta a la persona; si no llegó, ejecuta “reportgen send { "--" }resend-uncertain { $id }”.

cli-send-test = Un informe inventado va camino de { $address }. Si no llega, mira en el correo no deseado.
    .failed = El informe inventado no salió: { $why }. “reportgen doctor” dice qué hay que arreglar.
cli-post = Correo: { $counts }
    .nothing = Correo: nada nuevo.
    .before = Ya salió antes, y no otra vez: { $counts }
cli-post-stopped = El envío se detuvo antes de terminar: { $why }
cli-post-waiting = No se pierde ningún correo: { $count ->
        [0] lo que faltaba sale
        [one] uno espera y sale
       *[other] { $count } esperan y salen
    } con el próximo “reportgen send”, cuando esto se haya corregido. “reportgen doctor” inicia sesión sin enviar nada y dice qué corregir.
cli-post-tomorrow = { $count ->
        [one] Uno espera
       *[other] { $count } esperan
    } a otra noche: hoy ya han salido tantos como permite [mail] per_day.
cli-post-rejected = { $count ->
        [one] Uno fue rechazado de forma definitiva. Cuando el motivo desaparezca
       *[other] { $count } fueron rechazados de forma definitiva. Cuando el motivo desaparezca
    }, “reportgen send { "--" }retry-rejected ID” lo intenta de nuevo.
cli-bounce = { $name } ({ $id }): el correo volvió ({ $words }). Su dirección queda como está; pregúntale, y luego “reportgen send { "--" }retry-rejected { $id }”.
    .gone = { $name } ({ $id }): la dirección ya no existe ({ $words }) y no recibe más correo. Escribe la correcta en la hoja.
cli-bounces = { $messages ->
        [one] { $messages } mensaje leído
       *[other] { $messages } mensajes leídos
    }. Volvieron: { $returned }; aún pueden llegar: { $later }; de nadie de aquí, o ya conocidos: { $strangers }.
cli-unreleased = { $count ->
        [0] No se retiró nada: nadie de los nombrados estaba autorizado.
        [one] Se retiró una autorización; lo que ya salió queda enviado.
       *[other] Se retiraron { $count } autorizaciones; lo que ya salió queda enviado.
    }
cli-released = { $count ->
        [0] No se autorizó ningún informe.
        [one] Se autorizó { $count } informe.
       *[other] Se autorizaron { $count } informes.
    }
cli-not-released = Sin autorizar: { $ids }. Vale lo que escribió el equipo, hasta que se corrija:
cli-suppressed-none = A ninguna dirección se le niega el correo.
cli-suppressed = { $address } ya no recibe correo.
cli-unsuppressed = { $address } puede recibir correo otra vez.
cli-not-suppressed = Esta dirección no estaba en la lista.

doctor-logo = Logotipo
    .well = El logotipo { $file } se puede dibujar.
    .mend = { $why ->
        [none] El logotipo { $file } no contiene una imagen que se pueda dibujar, así que los informes salen sin él. Guárdalo otra vez como PNG, SVG o JPEG.
       *[other] { $why }
    }
doctor-language = Idioma
    .mend = No hay textos para “{ $language }”, así que todo se dice en inglés. Hay textos para: { $known }. Pon en [report] language uno de ellos, o da los tuyos con [rulebook] words.
doctor-words_key = Textos propios
    .mend = { $file }: nada pide nunca “{ $slip }”{ $nearest ->
        [none] , así que nunca se dice. Quítalo, por favor.
       *[other] , así que nunca se dice. ¿Querías decir “{ $nearest }”?
    }
doctor-agency = Agencia
    .well = Los informes y los correos salen a nombre de { $name }.
    .mend = Los informes y los correos salen a nombre de “{ $name }”. Pon el nombre de tu agencia en [agency] name.
doctor-templates = Plantillas
    .well = Las plantillas se llenan sin ningún error.
    .mend = Una plantilla o un archivo de textos tiene un error: { $why }
doctor-style = Hoja de estilo
    .well = Todas las reglas de tu report.css funcionan en los PDF.
    .mend = Una regla de tu report.css se pasa por alto en los PDF: { $why }
doctor-fonts = Fuentes
    .well = Las fuentes de esta máquina imprimen todas las escrituras que conocemos.
    .mend = Ninguna fuente imprime { $scripts }. Debian, Ubuntu: apt install { $package }
doctor-subsetting = Subconjuntos de fuentes
    .well = HarfBuzz hace rápido archivos PDF pequeños.
    .mend = Falta la biblioteca de subconjuntos de HarfBuzz, así que los informes tardan el doble. Debian, Ubuntu: apt install libharfbuzz-subset0
doctor-workers = Procesos
    .well = Los informes se pueden hacer en procesos propios.
    .mend = Los informes se hacen en procesos propios, que necesitan memoria compartida, y no la hay ({ $why }). En Linux es /dev/shm: tiene que estar montada, con permiso de escritura para todos (modo 1777) y con espacio.
doctor-output = Salida
    .well = Se puede escribir en { $folder }.
    .mend = No se puede escribir nada en { $folder }. Cambia sus permisos, o elige otra carpeta con -o.
doctor-permissions = Privacidad
    .mend = Quien use este equipo puede leer lo que se escribe en { $folder }: su sistema de archivos (FAT, exFAT, algunas carpetas de red) no guarda permisos. Móntalo para un solo usuario (umask=077), o elige otra carpeta con -o.
doctor-no_history = Historial
    .well = Todavía no hay historial; la primera ejecución lo empieza.
doctor-history_lost = Historial
    .mend = El historial se perdió: no conoce { $count ->
        [one] la ejecución { $first }
       *[other] { $count } ejecuciones, entre ellas { $first }
    }, o nadie ha dicho todavía que puede quedar como se reconstruyó. No se envía nada hasta que haya una copia de seguridad en su lugar o se ejecute “reportgen history rebuild”.
doctor-history = Historial
    .well = { $nights ->
        [one] El historial está íntegro y tiene { $nights } ejecución.
       *[other] El historial está íntegro y tiene { $nights } ejecuciones.
    }
    .mend = { $why }
doctor-words = Textos
    .well = Los textos para { $language } están completos{ $draft ->
        [yes] {" "}y son un borrador: los escribió una máquina y aún no los ha leído nadie que hable ese idioma desde la infancia
       *[no] { "" }
    }.
    .mend = { $count ->
        [one] Falta un texto para “{ $language }” y se dice en inglés: { $first }
       *[other] Faltan { $count } textos para “{ $language }” y se dicen en inglés: { $first } …
    }
doctor-mail = Correo
    .well = { $transport ->
        [files] El correo se escribe en la carpeta outbox de cada ejecución; nada sale de esta máquina.
       *[other] El servidor de correo nos deja entrar y acepta a este remitente; no se envió nada.
    }{ $attach ->
        [phone] {" "}Cada correo lleva el informe en una edición para el móvil.
        [both] {" "}Cada correo lleva el informe y una edición para el móvil.
       *[report] {""}
    }
    .mend = No se puede enviar correo con estos ajustes: { $why }
doctor-mail_server = Servidor de correo
    .mend = El servidor de correo no nos deja enviar: { $why }. No se envió nada; revisa en [mail] el servidor, el puerto, la seguridad, el usuario y el remitente, y la contraseña.
doctor-mail_username = Inicio de sesión
    .mend = Hay una contraseña para el servidor de correo, pero falta username en [mail], así que nadie inicia sesión. Pon username; casi siempre es la dirección del remitente.
doctor-mail_reply_to = Respuestas
    .mend = [mail] reply_to: “{ $reply_to }” no es una dirección de correo, así que las respuestas van al remitente.

cli-history-unconfirmed = El historial se perdió, y { $count ->
        [one] una ejecución se reconstruyó
       *[other] { $count } ejecuciones se reconstruyeron
    } con las carpetas de las ejecuciones. Los informes están hechos; no se envía nada hasta que pongas en su lugar una copia de seguridad del historial o ejecutes “reportgen history rebuild”.
cli-history-unreadable = { $folder }: su run.json está dañado, así que nadie sabe a quién se le envió algo desde ahí, y no se envía nada. Repite esa noche, o mueve la carpeta a otro lugar.
cli-history-rebuilt = { $count ->
        [0] El historial conoce todas las ejecuciones que hay aquí.
        [one] Una ejecución está de nuevo en el historial.
       *[other] { $count } ejecuciones están de nuevo en el historial.
    }
cli-history-passed = Anteriores a lo que conoce el historial, y se quedan como están: { $folders }
cli-history-gone = Las personas, las ejecuciones y las versiones están de vuelta, las notas y las retenciones vuelven con el libro más nuevo, y quien fue borrado sigue fuera. Ninguna carpeta habla de lo siguiente: las direcciones que pidieron no recibir correo (dalas otra vez con “reportgen suppress DIRECCIÓN”), las autorizaciones, y los intentos de aprobación anteriores que la hoja ya no nombra.
cli-history-assumed = { $count ->
        [one] Un correo puede haber salido antes, o no
       *[other] { $count } correos pueden haber salido antes, o no
    }: no se envían otra vez por sí solos, y lo próximo que se les diga a esas personas espera tu autorización. Si lo sabes, dilo: “reportgen history rebuild { "--" }mailed all” (o none). Para una persona: “reportgen send { "--" }resend-uncertain ID”.

cli-erase-sure = ¿Quitar para siempre todo lo que hay sobre { $id }, de todas las ejecuciones?
cli-erase-removed = Quitado:
    .dry = Se quitaría:
cli-erase-rewritten = Escrito de nuevo, sin esta persona:
    .dry = Se escribiría de nuevo, sin esta persona:
cli-erase-foreign = Sin tocar, porque no lo escribió reportgen, o no tal como está ahora. Habla de esta persona; por favor, míralo:
    .dry = Se dejaría sin tocar, porque no lo escribió reportgen, o no tal como está ahora. Habla de esta persona; por favor, míralo:
cli-erase-intake = La hoja de cálculo { $file } no se toca nunca. Por favor, borra tú la fila.
cli-erased = Borrado: { $removed ->
        [one] un archivo quitado
       *[other] { $removed } archivos quitados
    } y { $rewritten ->
        [one] { $rewritten } escrito de nuevo
       *[other] { $rewritten } escritos de nuevo
    }, en { $runs ->
        [one] una ejecución
       *[other] { $runs } ejecuciones
    } y en el historial. El comprobante está en la carpeta “erased”. Las copias en buzones y en tus propias copias de seguridad te toca borrarlas a ti.
cli-erase-left = { $file } no se puede leer, así que se deja como está y puede que aún contenga a { $id }. Bórralo; o ábrelo, guárdalo como .xlsx con el mismo nombre y borra a { $id } otra vez.
cli-erasure-forgotten = Si llega otra fila con este id, se volverá a leer.
cli-purged = { $runs ->
        [0] { $waiting ->
            [0] Ninguna ejecución es tan vieja.
           *[other] No se quitó ninguna ejecución.
        }
        [one] Se quitó una ejecución vieja.
       *[other] Se quitaron { $runs } ejecuciones viejas.
    } { $kept ->
        [0] { $runs ->
            [0] { "" }
           *[other] Entre ellas no había informes enviados por correo.
        }
        [one] Se conserva un archivo que se envió por correo.
       *[other] Se conservan { $kept } archivos que se enviaron por correo.
    }
cli-purge-not-ours = Sin tocar: { $count ->
        [one] una carpeta con el nombre de una fecha antigua que no hizo este reportgen, o cuyo run.json no concuerda con el historial
       *[other] { $count } carpetas con el nombre de una fecha antigua que no hizo este reportgen, o cuyo run.json no concuerda con el historial
    }: { $which }. Si ya no { $count ->
        [one] la necesitas, bórrala
       *[other] las necesitas, bórralas
    } a mano.
cli-purge-foreign = { $folder } está depurada pero se queda, porque { $count ->
        [one] un archivo que hay en ella no es de reportgen
       *[other] { $count } archivos que hay en ella no son de reportgen
    }: { $which }.
cli-purge-open = { $file } está abierto, o el programa que lo tenía abierto se cerró mal: a su lado está { $lock }. Esa ejecución se queda hasta que se cierre el libro. Si nadie lo tiene abierto, borra { $lock }; la próxima limpieza quita la ejecución.
cli-purge-unreadable = { $file } no se puede leer, así que esa ejecución se queda: lo que el equipo escribió en él no debe perderse.

cli-guard-stopped = No se envía nada, porque esta hoja de cálculo es demasiado distinta de la del { DAY($since) }:
cli-guard-remedy = Corrige la hoja de cálculo y la próxima ejecución pasará sola. Si el cambio es intencional, confírmalo una vez: { $command }
cli-guard-more = Es más de lo que había dicho la ejecución detenida, así que hace falta confirmarlo otra vez.
cli-guard-confirmed = Confirmado: esta hoja de cálculo vale como normal desde ahora, aunque es distinta de la del { DAY($since) }:
cli-guard-nothing = No había ningún cambio que confirmar.
cli-status-stopped = La última ejecución, { $folder }, está detenida: su hoja de cálculo es demasiado distinta de la anterior, así que no se envía nada de ella. Corrige la hoja de cálculo y la próxima ejecución pasará sola; o ejecuta otra vez con { "--" }confirm-change.

cli-calibrate-few = El historial conoce { $count ->
        [0] cero respuestas de Upwork
        [one] una respuesta de Upwork
       *[other] { $count } respuestas de Upwork
    } a un perfil que habíamos evaluado antes. A partir de { $least }, se ponen junto a la puntuación y los hallazgos.
cli-calibrate-all = { $count } respuestas de Upwork a perfiles que habíamos evaluado antes:
cli-calibrate-share = { $approved } de { $outcomes } aprobados, { $percent } % ({ $low } a { $high } %)
cli-calibrate-hidden = menos de { $least }, no se muestra
cli-calibrate-score = Puntuación
cli-calibrate-outcomes = Respuestas
cli-calibrate-approved = Aprobados
cli-calibrate-finding = Hallazgo
cli-calibrate-with = Donde lo dijimos
cli-calibrate-without = Donde no
cli-calibrate-unjudged = { $count ->
        [one] Una respuesta llegó
       *[other] { $count } respuestas llegaron
    } a perfiles que no habíamos evaluado antes de su envío. { $count ->
        [one] No cuenta
       *[other] No cuentan
    } en ninguna parte.
cli-calibrate-no_promise = Entre paréntesis: dónde está la proporción, con un 95 % de certeza. Es lo que les pasó a tus propios candidatos. No muestra por qué, y no promete a nadie una aprobación.

guard-no_people = Ya no hay nadie en la hoja de cálculo. El { DAY($since) } { $before ->
        [one] había una persona
       *[other] había { $before } personas
    }.
guard-people_gone = Faltan { $gone } de { $before } personas desde el { DAY($since) }.
guard-column_missing = { $there ->
        [no] Falta la columna “{ $column }”; de ella se leía { $field }.
       *[yes] La columna “{ $column }” ya no se lee; de ella se leía { $field }. En su lugar está “{ $now }”. Mira “reportgen columns”.
    }
guard-column_renamed = La columna “{ $column }” ahora es “{ $now }”, y { $field } se lee de ahí.
guard-sheet_missing = Falta la hoja “{ $column }”; de ella se leía { $field }.
guard-field_emptied = La columna “{ $column }” está vacía para la mayoría: ahora { $now } de { $people_now } personas tienen algo ahí, antes { $before } de { $people_before }.
guard-field_unreadable = La columna “{ $column }” no se puede leer para la mayoría: ahora { $now } de { $people_now } personas tienen algo legible ahí, antes { $before } de { $people_before }.
guard-field_uniform = La columna “{ $column }” dice lo mismo para { $now } de { $people_now } personas; antes coincidían { $before } de { $people_before } como mucho.
guard-readiness_shifted = { $way ->
        [down] La preparación bajó
       *[up] La preparación subió
    } { $points } puntos o más para { $far } de { $people } personas desde el { DAY($since) }, de { $before } a { $now } en promedio, y las reglas son las mismas.

cli-date-passed = anotado: el { DAY($as_of) } es anterior al { DAY($newest) }, la noche más reciente que conoce el historial. La carpeta se llena; nada de ella se guarda en el historial ni se envía.
cli-history-ahead = El historial llega hasta el { DAY($newest) }, y el reloj de esta máquina dice { DAY($today) }: { $days ->
        [one] un día
       *[other] { $days } días
    } de adelanto. Las noches anteriores a esa fecha no se guardan en el historial ni se envían. Si el reloj está bien, retira lo que tiene fecha posterior: reportgen purge { "--" }after { $today }. Si el reloj está mal, ajústalo.
cli-take-back-sure = ¿Retirar para siempre { $count ->
        [one] la ejecución { $first }
       *[other] { $count } ejecuciones, de { $first } a { $last }
    }? Solo se conserva lo que se envió. Si el reloj de esta máquina está mal, di que no y ajústalo.
cli-taken-back = { $runs ->
        [0] Ninguna ejecución tiene fecha posterior.
        [one] Se retiró una ejecución; el historial sigue desde antes.
       *[other] Se retiraron { $runs } ejecuciones; el historial sigue desde antes.
    } { $kept ->
        [0] {""}
        [one] Se conserva un archivo que se envió por correo.
       *[other] Se conservan { $kept } archivos que se enviaron por correo.
    }

# verify

cli-verify-ours = { $file } es un informe nuestro, byte por byte.
cli-verify-run = Ejecución { $run }: { $name } ({ $id }), versión { $version }, reglas { $rulebook } { $rules }
cli-verify-altered = { $file } lleva las marcas de la versión { $version } del informe de { $id }, pero ninguna ejecución dejó esos bytes: se cambió después, o lo dibujó “preview”. No te fíes de lo que dice.
cli-verify-elsewhere = { $file } lo hizo reportgen, pero este historial no lo conoce: viene de otra agencia, de un historial perdido, o se cambió.
cli-verify-stranger = { $file } no es un informe nuestro: no tiene ninguna de las marcas que lleva cada uno.

# whatif

cli-whatif-sum = Con estas reglas { $moved ->
        [0] no cambiaría la preparación de nadie
        [one] cambiaría la preparación de una persona
       *[other] cambiaría la preparación de { $moved } personas
    } (de { $people }), y { $bands ->
        [0] nadie estaría en otro nivel.
        [one] una persona estaría en otro nivel.
       *[other] { $bands } personas estarían en otro nivel.
    }
cli-whatif-who = Quién
cli-whatif-before = Ahora
cli-whatif-after = Entonces
cli-whatif-finding = Observación
cli-whatif-come = La recibirían
cli-whatif-gone = La perderían
