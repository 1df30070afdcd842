check-proofreading = Orthographe
    .question = Le texte est-il sans fautes qu’une personne attentive verrait ?
    .cannot_see = Nous trouvons les fautes d’orthographe probables et les fautes de grammaire les plus courantes. Nous ne les voyons pas toutes et ne jugeons pas le style : faites aussi lire votre texte à quelqu’un.
    .strength = Nous n’avons trouvé ni faute d’orthographe ni faute de grammaire courante dans les { $words } mots que nous avons lus. Nous ne les voyons pas toutes.

proofreading-misspelling =
    .title = { $count ->
        [one] Corrigez un mot mal écrit
       *[other] Corrigez { $count } mots mal écrits
    }
    .says = { $count ->
        [one] Un mot est mal écrit : { $pairs }.
       *[other] { $count } mots sont mal écrits, par exemple : { $pairs }.
    }
    .why = Lisez votre profil comme un CV : une seule lettre fausse peut être la raison d’un « non ».
    .fix = Corrigez chaque mot marqué, ici et dans votre profil sur le site. Puis lisez le texte une fois à voix haute.

proofreading-grammar =
    .title = { $count ->
        [0] Faites corriger l’anglais de tout le texte
        [one] Corrigez la grammaire à l’endroit marqué
       *[other] Corrigez la grammaire à { $count } endroits
    }
    .says = { $count ->
        [0] En plus de ce qui est marqué ailleurs, le texte a très probablement une faute de langue toutes les quelques lignes, par exemple ici. Nous ne pouvons pas toutes les marquer.
        [one] Une faute de grammaire se trouve dans peu de mots : { $pairs }.
       *[other] Il y a { $count } fautes de grammaire dans peu de mots, par exemple : { $pairs }.
    }
    .why = Un client qui bute sur la langue doute du travail, et ceux qui approuvent les profils peut-être aussi.
    .fix = Corrigez les endroits marqués. Puis demandez à quelqu’un qui écrit bien l’anglais de lire tout le texte : il y en a peut-être plus que nous ne pouvons en trouver.

proofreading-grammar_slips =
    .title = { $count ->
        [one] Regardez un endroit de grammaire
       *[other] Regardez { $count } endroits de grammaire
    }
    .says = { $count ->
        [one] Ceci est très probablement une faute : { $pairs }.
       *[other] Ce sont très probablement des fautes : { $pairs }.
    }
    .why = Elles sont peu nombreuses et ne coûtent donc rien. Une personne attentive les voit pourtant.
    .fix = Corrigez-les si vous êtes d’accord.

proofreading-mathematical_letters =
    .title = Utilisez des lettres ordinaires
    .says = Certains mots sont écrits en lettres mathématiques spéciales pour paraître gras ou penchés.
    .why = Une recherche ne trouve pas ces mots, et un lecteur d’écran ne peut pas les lire.
    .fix = Retapez les mots marqués avec des lettres normales.

proofreading-doubled_word =
    .title = Supprimez le mot en double
    .says = { $count ->
        [one] Un mot y figure deux fois de suite.
       *[other] { $count } mots y figurent deux fois de suite.
    }
    .why = C’est une petite faute, facile à voir pour les autres.
    .fix = Supprimez le second.

proofreading-lower_case_i =
    .title = Écrivez “I” en majuscule
    .says = { $count ->
        [one] Le mot “I” est écrit une fois en minuscule.
       *[other] Le mot “I” est écrit { $count } fois en minuscule.
    }
    .why = En anglais, “I” s’écrit toujours en majuscule. On le remarque.
    .fix = Changez chaque “i” marqué en “I”.

proofreading-missing_capital =
    .title = Commencez les phrases par une majuscule
    .says = { $count ->
        [one] Une phrase commence par une minuscule.
       *[other] { $count } phrases commencent par une minuscule.
    }
    .why = On dirait que le texte a été écrit à la hâte.
    .fix = Mettez une majuscule au début de chaque phrase marquée.

proofreading-spacing =
    .title = Corrigez les espaces autour des virgules et des points
    .says = { $count ->
        [one] À un endroit, une espace manque, ou il y en a une de trop.
       *[other] À { $count } endroits, une espace manque, ou il y en a une de trop.
    }
    .why = Des espaces nettes donnent à un texte l’air soigné.
    .fix = En anglais : pas d’espace avant une virgule ou un point, une espace après.

proofreading-mixed_variants =
    .title = Choisissez l’orthographe britannique ou américaine
    .says = Votre texte a les deux : “{ $british }” est britannique, “{ $american }” est américain.
    .why = Les deux sont justes, mais un texte devrait s’en tenir à l’une.
    .fix = Choisissez celle de vos clients, et changez les autres mots.

proofreading-unknown_words =
    .title = Regardez ces mots
    .says = { $count ->
        [one] Ce mot est peut-être mal écrit : { $words }.
       *[other] Ces mots sont peut-être mal écrits : { $words }.
    }
    .why = Ce sont peut-être des noms ou des termes de votre métier, et alors ils sont justes. Cela ne coûte donc rien.
    .fix = Regardez chacun d’eux une fois, s’il vous plaît.

proofreading-not_english =
    .says = Votre texte n’est pas écrit en anglais : nous n’avons pas pu le relire.
    .fix = Sur Upwork, les clients lisent l’anglais. Écrivez votre présentation en anglais simple ; des phrases courtes conviennent.

proofreading-too_little =
    .says = Il y a encore si peu de mots qu’ils ne disent rien de votre anglais.
    .fix = Écrivez votre présentation et ce que vous avez fait dans chaque emploi. Nous pourrons alors les relire.

proofreading-nothing_to_read =
    .says = Il n’y a pas encore de texte à lire.
    .fix = Écrivez d’abord votre présentation. Nous pourrons alors la relire.
