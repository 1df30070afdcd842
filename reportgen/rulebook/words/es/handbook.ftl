# El manual que el personal imprime o abre: sus títulos, y qué significan estados, niveles y códigos de salida.

handbook-title = Manual
handbook-of = Con qué evalúa { $agency }, qué se puede ajustar y qué responde el programa.
handbook-version = Versión { $version } de reportgen
handbook-rules = Reglas: { $rules }
handbook-made = Hecho por “reportgen handbook” con las reglas y los ajustes en vigor; después de un cambio, hágalo de nuevo.
handbook-contents = Índice

handbook-judging = Cómo se evalúa un perfil
    .lead = Cada criterio da un puntaje de 0 a 100 y tiene un peso. Lo que encuentra resta puntos; lo que no puede ver no cuenta ni a favor ni en contra de nadie. La preparación es la media ponderada de los criterios que se pudieron evaluar, de 0 a 100.
    .statuses = Qué responde un criterio
    .bands = Dónde está una persona
    .weights = Los criterios por su peso
    .tables = Tablas en que se basa
handbook-status-pass = { $pass } de 100 o más.
handbook-status-improve = { $improve } de 100 o más, pero hay algo que vale la pena hacer.
handbook-status-fix = Menos de { $improve } de 100, o un bloqueo: esto va primero.
handbook-status-unknown = La hoja no tiene una respuesta legible; no cuenta ni a favor ni en contra de nadie.
handbook-status-not_applicable = La pregunta no es para esta persona, o todavía no.
handbook-status-error = El criterio mismo falló, lo que queda en el registro; los demás valen.
handbook-band-ready = Preparación de { $ready } o más, ningún bloqueo, y título, presentación, habilidades, historial laboral y foto evaluados, ninguno “Por corregir”.
handbook-band-nearly_there = Preparación de { $nearly } o más.
handbook-band-needs_work = Preparación de { $needs } o más; con un bloqueo nunca más que esto.
handbook-band-not_ready = Menos que eso.
handbook-band-not_enough_information = Se pudo evaluar demasiado poco de la hoja para dar una cifra.
handbook-band-on_hold = Primero hay un problema con la cuenta: sin puntaje, sin pasos, y se avisa al coach.
handbook-band-not_yet_eligible = Menos de 18 años: sin puntaje ni correo, y se avisa al coach.

handbook-checks = Los criterios
    .lead = Cada observación está aquí como lo lee un candidato, con un ejemplo de un perfil inventado. Los puntos son lo que cuesta en el peor caso, de 100, si se pudieron evaluar todos los criterios.
handbook-tip = Consejo { $tip }
handbook-weight = Peso { $weight }
handbook-harshest = En el peor caso: { $status }
handbook-example = Ejemplo
handbook-says = Dice
handbook-why = Por qué
handbook-fix = Qué hacer
handbook-paste = Para pegar
handbook-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
handbook-note = una nota, sin puntos

handbook-settings = Los ajustes
    .lead = Todos son opcionales; están en reportgen.toml. “reportgen init” escribe ese archivo con cada uno de ellos.
handbook-in-force = aquí: { $value }

handbook-commands = Los comandos
    .lead = Como los cuenta “reportgen COMANDO { "--" }help”, en inglés. { "--" }config, { "-" }q y { "-" }v pueden ir antes o después de cualquier comando.
handbook-exits = Códigos de salida
    .lead = Lo que ve un planificador. Todo lo que no sea 0 merece una mirada.
handbook-exit-0 = Hecho.
handbook-exit-1 = Hecho, pero se rechazó una fila, falló un informe o un criterio, una puntuación depende de un nombre o un país, falló o se retuvo un correo, o la hoja cambió demasiado para enviar. Lo demás está terminado; el resumen dice qué pasó.
handbook-exit-2 = Mal uso: una opción, un id, un criterio o una ejecución que no existe. El mensaje nombra lo más parecido.
handbook-exit-65 = La hoja de entrada falta, no se puede leer o no sirve. Mire el archivo; no se cambió nada.
handbook-exit-70 = Un error de reportgen. Por favor, comuníquelo con las líneas que mostró; no llevan texto de ningún candidato.
handbook-exit-74 = No se puede leer o escribir otro archivo: disco lleno, falta de permisos, ninguna fuente.
handbook-exit-75 = Otra ejecución está en marcha; inténtelo más tarde.
handbook-exit-78 = Ajustes, reglas, textos, una plantilla o una tabla de mercado están mal. El mensaje dice dónde.
handbook-exit-130 = Detenido con Ctrl-C. Lo terminado queda; ejecútelo otra vez para seguir.
handbook-exit-143 = Detenido por el sistema (SIGTERM). Lo terminado queda; ejecútelo otra vez para seguir.
