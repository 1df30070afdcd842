check-proof_of_skill = Certificados
    .question = ¿Hay algo, además de tus palabras, que pruebe una habilidad?
    .cannot_see = No comprobamos si un certificado es real o sigue vigente.
    .strength = { $count ->
        [one] Tu formulario muestra un certificado.
       *[other] Tu formulario muestra { $count } certificados.
    }

proof_of_skill-not_asked = Sin preguntar
    .says = Tu formulario no pregunta por certificados.
    .fix = Si tienes uno, díselo a tu coach.
proof_of_skill-none = Sin certificados
    .title = Agrega un certificado, si tienes uno
    .says = Tu formulario no muestra ningún certificado.
    .why = Un certificado es una prueba que da otra persona. Es un pequeño punto a favor, y un buen trabajo en tu portafolio puede decir lo mismo.
    .fix = ¿Tienes un certificado de un trabajo, de un curso o de un fabricante de software? Agrégalo a tu perfil. No necesitas comprar ni sacar uno para Upwork.
proof_of_skill-tests_retired = Las pruebas de Upwork ya no existen
    .title = Deja fuera las viejas pruebas de Upwork
    .says = Pones pruebas de habilidades. Upwork retiró sus propias pruebas en julio de 2019.
    .why = Ya no aparecen en el perfil.
    .fix = No hay nada que hacer. Si la prueba era de alguien más, ponla entre tus certificados.
proof_of_skill-relevance = ¿Va con lo que ofreces?
    .title = Revisa qué certificados muestras
    .says = Ninguno de tus certificados menciona algo de tu título o de tus habilidades.
    .why = Un certificado ayuda más cuando el cliente ve qué tiene que ver con el trabajo.
    .fix = Si hay otro más cercano a tu trabajo, ponlo primero. Si no, déjalo: igual cuenta.
proof_of_skill-no_issuer = ¿Quién lo dio?
    .title = Di quién dio el certificado
    .says = Este certificado no dice quién lo dio.
    .why = Upwork pide quién lo emitió, y quien lee confía más.
    .fix = Agrega el nombre de la escuela, la empresa o el sitio web.
