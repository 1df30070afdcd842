check-proofreading = Ortografía
    .question = ¿El texto está libre de errores que vería alguien que lee con cuidado?
    .cannot_see = Encontramos los errores de ortografía probables y los errores de gramática más comunes. No los vemos todos ni juzgamos el estilo, así que pide también a alguien que lea tu texto.
    .strength = No encontramos errores de ortografía ni errores comunes de gramática en las { $words } palabras que leímos. No los vemos todos.

proofreading-misspelling =
    .title = { $count ->
        [one] Corrige una palabra mal escrita
       *[other] Corrige { $count } palabras mal escritas
    }
    .says = { $count ->
        [one] Una palabra está mal escrita: { $pairs }.
       *[other] { $count } palabras están mal escritas, como: { $pairs }.
    }
    .why = Lee tu perfil como un currículum: una letra equivocada puede ser la razón de un “no”.
    .fix = Corrige cada palabra marcada, aquí y en tu perfil en el sitio. Luego lee el texto en voz alta una vez.

proofreading-grammar =
    .title = { $count ->
        [0] Haz corregir el inglés de todo el texto
        [one] Corrige la gramática donde está marcada
       *[other] Corrige la gramática en { $count } lugares
    }
    .says = { $count ->
        [0] Además de lo marcado en otros puntos, lo más probable es que haya una falta de lengua cada pocas líneas, por ejemplo aquí. No podemos marcarlas todas.
        [one] Hay un error de gramática en pocas palabras: { $pairs }.
       *[other] Hay { $count } errores de gramática en pocas palabras, por ejemplo: { $pairs }.
    }
    .why = Quien tropieza con el idioma duda del trabajo; también puede dudar quien aprueba los perfiles.
    .fix = Corrige los lugares marcados. Después pide a alguien que escriba bien en inglés que lea todo el texto: puede haber más de lo que encontramos.

proofreading-grammar_slips =
    .title = { $count ->
        [one] Mira un lugar de gramática
       *[other] Mira { $count } lugares de gramática
    }
    .says = { $count ->
        [one] Lo más probable es que sea un error: { $pairs }.
       *[other] Lo más probable es que sean errores: { $pairs }.
    }
    .why = Son pocos, así que no cuestan nada. Aun así, quien lee con cuidado los ve.
    .fix = Corrígelos si estás de acuerdo.

proofreading-mathematical_letters =
    .title = Usa letras normales
    .says = Algunas palabras están escritas con letras matemáticas especiales para que se vean en negrita o inclinadas.
    .why = El buscador no encuentra esas palabras, y un lector de pantalla no puede leerlas.
    .fix = Escribe otra vez las palabras marcadas con letras normales.

proofreading-doubled_word =
    .title = Borra la palabra repetida
    .says = { $count ->
        [one] Una palabra está dos veces seguidas.
       *[other] { $count } palabras están dos veces seguidas.
    }
    .why = Es un descuido pequeño, y fácil de ver para los demás.
    .fix = Borra la segunda.

proofreading-lower_case_i =
    .title = Escribe “I” con mayúscula
    .says = { $count ->
        [one] La palabra “I” está una vez en minúscula.
       *[other] La palabra “I” está { $count } veces en minúscula.
    }
    .why = En inglés, “I” va siempre con mayúscula. Se nota al leer.
    .fix = Cambia cada “i” marcada por “I”.

proofreading-missing_capital =
    .title = Empieza las frases con mayúscula
    .says = { $count ->
        [one] Una frase empieza con minúscula.
       *[other] { $count } frases empiezan con minúscula.
    }
    .why = Parece que el texto se escribió con prisa.
    .fix = Escribe con mayúscula la primera letra de cada frase marcada.

proofreading-spacing =
    .title = Arregla los espacios junto a comas y puntos
    .says = { $count ->
        [one] En un lugar falta o sobra un espacio.
       *[other] En { $count } lugares falta o sobra un espacio.
    }
    .why = Los espacios bien puestos hacen que el texto se vea cuidado.
    .fix = Ningún espacio antes de una coma o un punto; un espacio después.

proofreading-mixed_variants =
    .title = Elige ortografía británica o estadounidense
    .says = Tu texto tiene las dos: “{ $british }” es británica, “{ $american }” es estadounidense.
    .why = Las dos son correctas, pero un texto debería usar solo una.
    .fix = Elige la que usan tus clientes y cambia las otras palabras.

proofreading-unknown_words =
    .title = Mira estas palabras
    .says = { $count ->
        [one] Puede que esta palabra esté mal escrita: { $words }.
       *[other] Puede que estas palabras estén mal escritas: { $words }.
    }
    .why = Pueden ser nombres o términos de tu oficio, y entonces están bien. Por eso no cuesta nada.
    .fix = Por favor, mira cada una de ellas una vez.

proofreading-not_english =
    .says = Tu texto no está escrito en inglés, así que no pudimos revisarlo.
    .fix = En Upwork, los clientes leen en inglés. Escribe tu presentación en un inglés sencillo; las frases cortas están bien.

proofreading-too_little =
    .says = Hasta ahora hay tan pocas palabras que no dicen nada de tu inglés.
    .fix = Escribe tu presentación y lo que hiciste en cada trabajo. Entonces podremos corregirlo.

proofreading-nothing_to_read =
    .says = Todavía no hay texto que leer.
    .fix = Escribe primero tu presentación. Después podremos revisarla.
