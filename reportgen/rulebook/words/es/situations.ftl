# How somebody stands: one lead for band and situation, in the PDF, the page, the mail and the
# terminal alike. Each is written whole, so that no two sentences can contradict each other.

situation-preparing = { $band ->
    [nearly_there] Tu perfil está cerca. Algunos puntos todavía restan, y este informe nombra cada uno: corrígelos antes de enviarlo.
    [needs_work] La base está. Algunas partes necesitan una o dos tardes antes de que lo envíes: lo que vemos aquí, Upwork también lo verá.
   *[not_ready] Hay trabajo por hacer antes de que tu perfil llegue a Upwork. Empieza por el primer paso: cada uno lo hace más fuerte.
}
situation-unknown = { $band ->
    [nearly_there] Tu perfil está cerca. Algunos puntos todavía restan, y este informe nombra cada uno.
    [needs_work] La base está. Algunas partes necesitan una o dos tardes.
   *[not_ready] Hay trabajo por hacer en tu perfil. Empieza por el primer paso: cada uno lo hace más fuerte.
}
situation-ready = Por lo que vemos, tu perfil está listo para enviarse. Lo que queda es pulirlo. Quien decide es Upwork, y nadie puede prometer la respuesta.
situation-waiting = { $band ->
    [ready] Tu perfil está ahora en manos de Upwork, y vemos poco que corregir. Déjalo como está hasta que respondan.
    [nearly_there] Tu perfil está ahora en manos de Upwork. Déjalo como está hasta que respondan. Algunos puntos todavía restan: tenlos listos para ese día.
   *[needs_work] Tu perfil está ahora en manos de Upwork. Déjalo como está hasta que respondan, y ten estas partes listas para ese día.
}
situation-declined = { $band ->
    [ready] Esta vez Upwork dijo que no, y según nuestros criterios queda poco que corregir en el texto. Mira primero qué ofreces y a quién: una oferta más concreta puede lograr lo que el mismo perfil no logró.
    [nearly_there] Esta vez Upwork dijo que no: se trata del perfil como estaba, y un perfil puede cambiar. Algunos puntos todavía restan; corrígelos antes de intentarlo otra vez.
    [needs_work] La base está. Algunas partes necesitan una o dos tardes. Esta vez Upwork dijo que no: se trata del perfil como estaba, y un perfil puede cambiar.
   *[not_ready] Esta vez Upwork dijo que no: se trata del perfil como estaba, y un perfil puede cambiar. Hay trabajo por hacer antes de intentarlo otra vez; empieza por el primer paso.
}
situation-too_little_known = A tu formulario le falta demasiado para dar un puntaje justo. Eso no es un juicio sobre ti ni sobre tu trabajo. { $stage ->
    [waiting] Tu perfil está ahora en manos de Upwork: déjalo como está hasta que respondan.
    [declined] Esta vez Upwork dijo que no: se trata del perfil como estaba, y un perfil puede cambiar.
   *[other] Envíanos lo que falta, y el próximo informe podrá decirte mucho más.
}
situation-on_hold = Habla primero con tu coach, antes de cambiar o enviar nada. Por lo que dice tu formulario, Upwork tiene una pregunta sobre tu cuenta. Otro texto en tu perfil no la responde, así que no damos puntaje ni pasos hasta que se resuelva. Nunca abras una segunda cuenta: así es más difícil ayudarte.
situation-under_18 = Upwork no acepta a menores de 18 años. Tu coach hablará contigo sobre lo que puedes hacer hasta entonces.
situation-approved = Tu perfil fue aprobado. A este informe no le queda nada por decir: mucha suerte con tus primeros trabajos.
situation-left = Ya no estás postulando, así que no hay informe.
