# What staff read about the intake: `.says` is what is wrong, `.fix` what to do about it.

problem-error_cell =
    .says = La celda muestra un error en lugar de un valor.
    .fix = Corrige la fórmula, o escribe el valor directamente.
problem-error_cells =
    .says = { $count } celdas de esta fila muestran un error en lugar de un valor: { $cells }.
    .fix = Corrige sus fórmulas, o escribe los valores directamente.
problem-formula_without_value =
    .says = La celda tiene una fórmula cuyo resultado nunca se guardó.
    .fix = Abre el archivo en Excel o LibreOffice, guárdalo y envíalo otra vez; o escribe el valor directamente.

problem-formulas_without_value =
    .says = { $count } celdas de esta fila tienen una fórmula cuyo resultado nunca se guardó: { $cells }.
    .fix = Abre el archivo en Excel o LibreOffice, guárdalo y envíalo otra vez; o escribe los valores directamente.

problem-quote_left_open =
    .says = Unas comillas abren esta celda y nunca se cierran, así que nadie sabe dónde termina su texto. Las filas de abajo se leyeron de todos modos.
    .fix = Cierra las comillas al final del texto, o quítalas; o guarda la tabla como .xlsx, que no las necesita.

problem-text_too_long =
    .says = La celda tiene mucho más texto del que puede tener una respuesta, así que no se leyó.
    .fix = Deja lo que pide la pregunta y borra el resto.
problem-line_cut =
    .says = La celda debería tener una línea y tiene un texto entero; se leyeron sus primeros { $kept } caracteres.
    .fix = Deja la línea que corresponde aquí y pasa el resto a donde corresponda.
problem-too_many_entries =
    .says = Aquí hay { $count } entradas, más de las que nadie tiene; se leyeron las primeras { $kept }.
    .fix = Deja las que importan, una por línea, y borra el resto.
problem-row_took_too_long =
    .says = Leer o evaluar esta fila tardó demasiado, así que se dejó fuera y se hizo todo lo demás. Casi siempre la causa es un texto muy largo que repite unos pocos signos.
    .fix = Busca un texto así en la fila y acórtalo; o da más tiempo a cada fila con row_s en [intake.limits] en reportgen.toml.

problem-row_without_name =
    .says = La fila no tiene nombre, así que no se puede hacer un informe.
    .fix = Escribe el nombre completo (por ejemplo “Ana Lima”), o borra la fila.
problem-row_without_id_or_email =
    .says = La fila no tiene ni un id ni un correo electrónico que se pueda leer, así que no se puede hacer un informe.
    .fix = Completa uno de los dos (por ejemplo “ana.lima@example.com”).
problem-id_damaged =
    .says = Un programa de hojas de cálculo { $how ->
        [date] ha hecho de este id una fecha
       *[digits] ha acortado este id y ha perdido cifras
    }, así que nadie puede saber cuál era. La persona se reconoce por su correo electrónico.
    .fix = Da a la columna formato de texto y escribe el id de nuevo.
problem-row_superseded =
    .says = La misma persona está dos veces en la hoja; cuenta la fila de { $kept }, no esta.
    .fix = Borra esta fila si es vieja. Si son dos personas, da a cada una su propio id.
problem-address_shared =
    .says = Otra persona tiene el mismo correo electrónico ({ $others }). El correo para ambas está retenido.
    .fix = Da a cada persona su propia dirección; si es una sola persona, pon el mismo id en las dos filas.

problem-id_of_another =
    .says = Este id es de otra persona en { $sheet }, así que aquí es { $own }: no se mezcla nada de las dos.
    .fix = Nada, o ids distintos en cada hoja. Si es la misma persona, escribe el mismo nombre o la misma dirección en las dos.

problem-duplicate_column =
    .says = Dos o más columnas podrían ser “{ $field }” (mira { $others }), así que no se leyó ninguna.
    .fix = { $sheet ->
        [part] Deja una y cambia el nombre de las otras.
       *[people] Deja una y cambia el nombre de las otras, o indica la correcta en [intake.columns] en reportgen.toml.
    }
problem-column_guessed =
    .says = No conocemos este encabezado; se leyó como “{ $field }”.
    .fix = { $sheet ->
        [part] Si no es correcto, cambia el nombre del encabezado. Si es correcto, no hay nada que hacer.
       *[people] Si no es correcto, asigna el encabezado en [intake.columns] en reportgen.toml. Si es correcto, `reportgen columns --write` lo guarda.
    }
problem-mapped_heading_unmet =
    .says = reportgen.toml asigna este encabezado a “{ $field }”, pero ninguna hoja lo tiene.
    .fix = { $nearest ->
        [none] Si la columna cambió de nombre o se quitó, cambia o borra la línea en [intake.columns].
       *[other] La hoja tiene “{ $nearest }”. Si es ese, escríbelo así en [intake.columns].
    }
problem-column_suggested =
    .says = La columna no se leyó. Puede que sea “{ $field }”.
    .fix = { $sheet ->
        [part] Si lo es, ponle a la columna su encabezado usual (`reportgen new-intake` crea un libro que los muestra).
       *[people] Si lo es, asigna el encabezado en [intake.columns] en reportgen.toml.
    }
problem-column_asks_something_else =
    .says = Las respuestas de esta columna no son los tipos de trabajo de Upwork, así que no se evalúa a nadie por ellas.
    .fix = Pide los nombres de Upwork (por ejemplo “Web Development; Mobile Development”), si quieres que se revisen.
problem-rows_typed_ahead =
    .says = { $count ->
        [one] La fila { $first } solo tiene lo que se escribe por adelantado, como un id o un grupo. No es de nadie.
       *[other] Las filas { $first } a { $last } solo tienen lo que se escribe por adelantado, como un id o un grupo. No son de nadie.
    }
    .fix = Nada, salvo que ahí falten las respuestas de alguien.
problem-row_of_help =
    .says = La fila bajo los encabezados dice qué hay que escribir, así que no se tomó por respuestas de nadie.
    .fix = Nada. Si es una persona, escribe ahí una dirección de correo.

problem-sheet_not_read =
    .says = La hoja parece una lista de personas, pero { $lacks ->
        [rivals] tiene más de una columna para el mismo campo ({ $fields })
        [name] no tiene columna para el nombre
        [who] no tiene columna para el correo electrónico ni para el id
        [both] no tiene columna para el nombre, ni para el correo electrónico o el id
       *[judged] no tiene nada que evaluar, como el título, la presentación o las habilidades
    }. No se leyó.
    .fix = Corrige sus encabezados (por ejemplo “Nombre”, “Correo electrónico”, “Título”), o borra la hoja si no hace falta.

problem-sheet_lost =
    .says = El libro nombra esta hoja, pero en el archivo no hay nada de ella. Puede que un programa la haya quitado por el camino.
    .fix = Si había personas en ella, abre el original, guárdalo y envíalo de nuevo; si no, no hace falta nada.
problem-encoding_guessed =
    .says = El archivo no dice cómo están escritas sus letras, y hay más de una posibilidad. Se leyó como { $encoding }; puede haber nombres mal escritos.
    .fix = Mira los nombres en los informes antes de enviarlos. Si hay letras mal, guarda la tabla como .xlsx, o como “CSV UTF-8”, y envíala de nuevo.
problem-encoding_mixed =
    .says = { $count ->
        [one] Una línea del archivo está escrita de otra manera que el resto
       *[other] { $count } líneas del archivo están escritas de otra manera que el resto
    }, como cuando se unen dos exportaciones. Lo que se pudo saber se leyó como { $encoding }; las demás letras salen como “�”.
    .fix = Mira los nombres en los informes antes de enviarlos. Exporta las tablas de nuevo, las dos como “CSV UTF-8”, o únelas en un .xlsx.
problem-format_shows_less =
    .says = El archivo es un .xlsb. Solo se leen sus valores: no sus errores, enlaces, filas y columnas ocultas, ni las monedas y porcentajes de sus formatos. Por eso una celda vacía no cuenta en contra de nadie.
    .fix = Ábrelo en Excel, guárdalo como .xlsx y envía ese.
problem-hidden_row_read =
    .says = { $count ->
        [one] Esta fila está oculta. Se leyó como las demás.
       *[other] Las filas { $first } a { $last } están ocultas. Se leyeron como las demás.
    }
    .fix = Borra las filas que no deban recibir un informe; ocultarlas no basta.
problem-hidden_sheet_read =
    .says = Esta hoja está oculta. Se leyó como las demás.
    .fix = Borra la hoja si sus personas no deben recibir un informe; ocultarla no basta.
problem-hidden_column_read =
    .says = Esta columna está oculta. Se leyó como las demás.
    .fix = { $sheet ->
        [part] Borra la columna si no debe leerse.
       *[people] Borra la columna, o asigna "" a su encabezado en [intake.columns], si no debe leerse.
    }
problem-heading_repeated =
    .says = Los encabezados aparecen aquí por segunda vez. La fila se saltó.
    .fix = Borra la fila.

problem-odd_characters =
    .says = El nombre contiene signos que solo una computadora puede mostrar, como viñetas de una fuente de símbolos. Se leyó como “{ $taken }”.
    .fix = Borra esos signos, o escribe el nombre de nuevo.
problem-odd_name =
    .says = El nombre está hecho de signos que solo una computadora puede mostrar.
    .fix = Escribe el nombre con letras.
problem-email_invalid =
    .says = Esto no es un correo electrónico completo.
    .fix = Escribe una dirección, como “ana.lima@example.com”.
problem-email_mended =
    .says = El correo electrónico se leyó como “{ $taken }”, que no es letra por letra lo que está escrito.
    .fix = Si es correcto, escríbelo así; si no, corrígelo: el informe iría allí.
problem-email_lookalike =
    .says = El correo electrónico mezcla letras de alfabetos que se parecen, como en una imitación.
    .fix = Pide a la persona su dirección y escríbela de nuevo; el informe va allí.
problem-email_several =
    .says = La celda tiene más de un correo electrónico.
    .fix = Deja solo la dirección a la que debe ir el informe.
problem-rate_unreadable =
    .says = Esto no se puede leer como una tarifa por hora.
    .fix = Escribe un número, o un número con su moneda, como “25” o “25 USD”.
problem-rate_not_hourly =
    .says = Esto no es el precio de una hora.
    .fix = Escribe el precio de una hora, como “25 USD”.
problem-rate_currency_unclear =
    .says = No está claro de qué moneda se trata.
    .fix = Escribe las tres letras de la moneda, como “25 USD” o “700 INR”.
problem-rate_too_high =
    .says = El número es demasiado grande para una tarifa por hora.
    .fix = Escribe el precio de una hora, como “25 USD”. Quizás se coló una fecha o un ingreso anual.
problem-rate_range =
    .says = La celda tiene un rango; se tomó su mínimo, { $taken }.
    .fix = Escribe la única tarifa que está en el perfil, como “25 USD”.
problem-currency_unknown =
    .says = No conocemos esta moneda.
    .fix = Escribe las tres letras de la moneda, como “USD” o “EUR”.
problem-date_unreadable =
    .says = Esto no se puede leer como una fecha.
    .fix = Escribe la fecha como año-mes-día, por ejemplo “2026-03-15”.
problem-date_unlikely =
    .says = La fecha está demasiado lejos para ser correcta.
    .fix = Escribe la fecha como año-mes-día, por ejemplo “2026-03-15”.
problem-date_ambiguous =
    .says = El día y el mes podrían estar al revés; se leyó como { $taken }.
    .fix = Escribe la fecha como año-mes-día, por ejemplo “2026-03-15”.
problem-month_unreadable =
    .says = Esto no se puede leer como un mes o un año.
    .fix = Escribe el año y el mes, como “2022-08”, o solo el año.
problem-grouping_heading_unmet =
    .says = “[outcomes] by” nombra una columna que ninguna hoja de personas tiene. El encabezado más parecido: { $nearest }.
    .fix = Corrige el encabezado en reportgen.toml o en la hoja.
problem-outcome_ahead =
    .says = Este día aún no ha llegado, así que todavía no cuenta.
    .fix = Escribe el día en que ocurrió, o deja la celda vacía hasta entonces.
problem-outcome_over_status =
    .says = Nadie llega aquí antes de la aprobación, y el estado no dice nada de ella: la persona se tomó por aprobada, así que no hay informe.
    .fix = Corrige el estado, o vacía esta celda si está mal.
problem-outcome_unsettled =
    .says = Nadie llega aquí antes de la aprobación, y el estado dice otra cosa. Su correo espera hasta que se aclare.
    .fix = Pregunta a la persona. Después corrige el estado o esta celda; un enlace o quién lo vio, en la columna de la prueba, también lo aclara.
problem-outcome_unreadable =
    .says = Esto no se puede leer como un día, ni como sí o no.
    .fix = Escribe el día como año-mes-día, por ejemplo “2026-03-15”, o “sí”; deja la celda vacía si aún no ha pasado.
problem-earned_unreadable =
    .says = Esto no se puede leer como un importe de dinero.
    .fix = Escribe todo lo ganado hasta ahora en un solo número con su moneda, por ejemplo “450 USD”.
problem-earned_currency_unclear =
    .says = No está claro en qué moneda se ganó esto.
    .fix = Escribe las tres letras de la moneda, por ejemplo “450 USD” o “9000 INR”.
problem-proof_unreadable =
    .says = Esto no es un enlace ni dice quién lo vio; lo que debería probar cuenta solo como dicho.
    .fix = Pega el enlace o escribe quién lo vio, por ejemplo “visto por Maya”.
problem-phone_unreadable =
    .says = No es un número de teléfono con el código de su país.
    .fix = Escríbelo con el signo más y el código delante, por ejemplo “+92 300 1234567”; en una hoja de cálculo, como texto.
problem-job_answers_unreadable =
    .says = No se puede leer como respuestas sobre los trabajos.
    .fix = Escribe el número del trabajo y la respuesta, por ejemplo “2: 2019-03 a 2022-08” o “3: sí”.
problem-job_answers_unclear =
    .says = Una de estas respuestas sobre los trabajos no está clara: “{ $line }”. Las demás se usaron.
    .fix = Escribe el número del trabajo y la respuesta, por ejemplo “2: 2019-03 a 2022-08” o “3: sí”.
problem-contest_without_code =
    .says = Alguien no está de acuerdo con algo, y aquí no hay ningún código de un punto.
    .fix = Escribe el código corto que el informe pone al lado y después la razón: “T-03: mi título nombra mi oficio”.
problem-contest_unknown =
    .says = Ningún punto tiene el código “{ $ref }”.
    .fix = { $near ->
        [none] Busca el código en el informe: está al lado del punto, una letra y dos cifras, como T-03.
       *[other] Busca el código en el informe. Los de esa letra son: { $near }.
    }
problem-contest_elsewhere =
    .says = El informe de esta noche no dice nada con el código { $ref } de esta persona, así que no hay nada que mirar.
    .fix = { $theirs ->
        [none] Si está resuelto, vacía la celda.
       *[other] Si está resuelto, vacía la celda; si se refiere a otro punto, escribe su código. El informe de esta noche tiene: { $theirs }.
    }
problem-period_unreadable =
    .says = Esto no se puede leer como un período.
    .fix = Escribe dos meses, como “2019-03 to 2022-08”.
problem-birth_year_unreadable =
    .says = Esto no se puede leer como un año de nacimiento.
    .fix = Escribe el año con cuatro cifras, como “1998”.
problem-age_unlikely =
    .says = Esto no puede ser la edad de una persona.
    .fix = Responde “sí” o “no” a la pregunta de la mayoría de edad, o escribe la edad en años, como “27”.
problem-yes_no_unreadable =
    .says = Esto no es ni sí ni no.
    .fix = Escribe “sí” o “no”.
problem-only_says_yes =
    .says = La respuesta solo dice “sí”; no dice qué hay.
    .fix = Escribe lo que hay, una cosa por línea, o “ninguno”.
problem-send_unreadable =
    .says = Esto no dice ni “sí” ni “retener”. Para más seguridad, el correo queda retenido.
    .fix = Escribe “sí” para dejar salir el informe, o “retener” para retenerlo.
problem-letters_lost =
    .says = Un signo de esta celda está dañado y se ve como “�”.
    .fix = Escribe de nuevo el texto en la hoja.
problem-words_unknown =
    .says = { $count } celdas de esta columna tienen palabras que no conocemos: { $words }.
    .fix = Di qué significan en reportgen.toml, por ejemplo “{ $word }” en [intake.values.{ $field }] (`reportgen columns` propone las líneas), o escribe nuestras palabras en las celdas { $cells }.
problem-level_unknown =
    .says = Esto no es ninguno de los tres niveles de experiencia.
    .fix = Elige “Entry”, “Intermediate” o “Expert”.
problem-status_holds =
    .says = Este no es un estado de envío que conozcamos; parece decir que no salga nada. Por seguridad, el correo se retiene.
    .fix = Elige un estado de la lista. Si el correo puede salir o no se dice en una columna propia, “¿Enviar informe?”: asigna esta a `send` si es lo que dice.
problem-status_unknown =
    .says = No conocemos este estado del envío.
    .fix = Elige uno: “sin enviar”, “enviado”, “rechazado”, “aprobado”, “se retiró”, “cuenta suspendida”, “cuenta duplicada” o “identidad pendiente”.
problem-language_unknown =
    .says = No conocemos este idioma.
    .fix = Escribe un idioma, como “inglés” o “español”, o su forma corta, como “en” o “es”.
problem-types_unknown =
    .says = Nada de esto es un tipo de trabajo en Upwork.
    .fix = Usa los nombres de Upwork, como “Web Development; Mobile Development”.
problem-type_unknown =
    .says = Upwork no tiene ningún tipo de trabajo con este nombre: { $unknown }.
    .fix = Usa los nombres de Upwork, como “Web Development; Mobile Development”.

problem-part_row_without_person =
    .says = La fila no dice, ni por id ni por correo electrónico, de quién es, así que no se usó.
    .fix = Completa el id de la persona o su correo electrónico.
problem-part_row_unmatched =
    .says = Nadie tiene este id o correo electrónico, así que la fila no se usó.
    .fix = Escribe el id o la dirección tal como está en la fila de la persona.
problem-part_row_of_several =
    .says = Varias personas tienen este correo electrónico, así que no se sabe de quién es esta fila. No se usó.
    .fix = Escribe el id de la persona en su lugar.

problem-score_moved = Un puntaje depende de un nombre o de un país
    .says = El control “{ $check }” dio a { $count ->
        [one] una persona
       *[other] { $count } personas
    } otro puntaje con otro nombre y otro país: { $people }.
    .fix = No hay nada mal en la hoja. Un control nunca debe mirar cómo se llama alguien ni dónde vive: avisa a quien lo mantiene y no envíes estos informes hasta que esté corregido.
problem-plugin_failed =
    .says = El complemento “{ $plugin }” no respondió a su control “{ $check }” para { $count ->
        [one] una persona
       *[other] { $count } personas
    }: { $why ->
        [timed_out] tardó más de lo que puede tardar una respuesta
        [died] su proceso murió
        [out_of_memory] necesitó más memoria de la permitida
        [exited] intentó terminar el programa
        [printed] imprimió algo
        [changed_input] cambió lo que se le mostró
        [no_answer] lo que devolvió no es una respuesta
        [unsayable] sus propias palabras no encajan con su respuesta
        [given_up] se dejó de preguntar tras varios silencios largos
       *[raised] falló
    }. No afecta a la respuesta de nadie más ni a ningún otro control.
    .fix = Avisa a quien hizo el complemento. En el informe consta “No evaluado” y no resta nada.
