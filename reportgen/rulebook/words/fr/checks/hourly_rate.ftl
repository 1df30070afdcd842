check-hourly_rate = Tarif horaire
    .question = Votre tarif horaire est-il proche de la fourchette qu’Upwork vous montre ?
    .cannot_see = Vous seul voyez votre propre conseil de tarif sur Upwork. Les chiffres du marché sont là pour vous informer. Ce n’est pas un objectif.
    .strength = Votre tarif horaire est dans la fourchette qu’Upwork vous montre, de { $low } à { $high }.

hourly_rate-missing =
    .title = Fixez votre tarif horaire
    .says = Votre profil n’a pas de tarif horaire.
    .why = Upwork demande un tarif à chaque freelance. Les clients le comparent avant de lire la suite.
    .fix = Ouvrez les réglages de votre profil sur Upwork et regardez le conseil de tarif qui s’affiche. Commencez par un tarif dans cette fourchette.

hourly_rate-below_floor =
    .title = Montez votre tarif à { NUMBER($floor, minimumFractionDigits: 2) } USD au moins
    .says = Votre tarif est en dessous de { NUMBER($floor, minimumFractionDigits: 2) } USD l’heure.
    .why = Upwork n’accepte aucun contrat horaire en dessous de { NUMBER($floor, minimumFractionDigits: 2) } USD : personne ne pourrait vous engager à ce tarif.
    .fix = Ouvrez les réglages de votre profil sur Upwork, regardez votre conseil de tarif, et choisissez un tarif dans cette fourchette.

hourly_rate-below_tip =
    .title = Montez votre tarif dans votre fourchette
    .says = Votre tarif est à { $percent } % en dessous de la fourchette qu’Upwork vous montre (à partir de { $low }).
    .why = Un tarif très bas fait douter de la qualité. Être le moins cher n’aide pas à être approuvé.
    .fix = Commencez dans votre fourchette. Sa limite basse, { $low }, est un début sûr ; vous pouvez le changer à tout moment.

hourly_rate-above_tip =
    .title = { $level ->
        [expert] Commencez avec un tarif dans votre fourchette
       *[other] Vérifiez votre tarif et votre niveau d’expérience
    }
    .says = Votre tarif est à { $percent } % au-dessus de la fourchette qu’Upwork vous montre (jusqu’à { $high }).
    .why = { $level ->
        [expert] Un profil nouveau sans avis est comparé aux autres de la même fourchette.
       *[other] La fourchette peut dépendre du niveau d’expérience choisi. Si votre tarif est juste pour votre travail, votre niveau est peut-être trop bas.
    }
    .fix = { $level ->
        [expert] Commencez dans votre fourchette. { $high } en est la limite haute. Vous pourrez monter votre tarif après vos premiers bons avis.
       *[other] Vérifiez d’abord si votre niveau d’expérience est juste. S’il l’est, commencez dans votre fourchette. { $high } en est la limite haute.
    }

hourly_rate-no_tip =
    .title = Comparez votre tarif à votre propre conseil de tarif
    .says = Nous ne connaissons pas la fourchette qu’Upwork vous montre.
    .why = Cette fourchette est le meilleur guide pour un premier tarif, et vous seul la voyez.
    .fix = Ouvrez les réglages de votre profil sur Upwork, regardez le conseil de tarif, et ajoutez son chiffre le plus bas et le plus haut à votre formulaire.

hourly_rate-converted =
    .title = Donnez votre tarif en dollars américains
    .says = Votre tarif est d’environ { $usd } USD l’heure (conversion approximative, cours du { DAY($as_of) }).
    .why = Upwork affiche tous les tarifs en dollars américains.
    .fix = Écrivez votre tarif en dollars américains dans votre formulaire, pour que nous comparions le chiffre exact.

hourly_rate-currency =
    .title = Dites dans quelle monnaie est votre tarif
    .says = Votre formulaire ne donne pas de monnaie. Nous lisons votre tarif en dollars américains.
    .why = Upwork affiche tous les tarifs en dollars américains.
    .fix = Si votre tarif est dans une autre monnaie, dites-le dans votre formulaire.

hourly_rate-far_from_others =
    .title = Regardez encore une fois votre tarif
    .says = Votre tarif est loin de ce que la plupart des autres demandent. De { $profiles } freelances avec « { $skill } », huit sur dix demandent entre { $low } USD et { $high } USD ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Ces chiffres sont là pour vous informer. Ce n’est pas un objectif.
    .fix = Comparez votre tarif au conseil de tarif qu’Upwork vous montre. C’est cette fourchette qui compte.

hourly_rate-out_of_line =
    .title = Regardez encore une fois votre tarif
    .says = Votre tarif sort de ce que les autres demandent. De { $profiles } freelances avec « { $skill } », huit sur dix demandent entre { $low } USD et { $high } USD ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Un tarif si éloigné ressemble à une erreur, ou fait douter du travail. Ces chiffres ne sont pas un objectif, mais aucune fourchette que nous connaissons ne va si loin.
    .fix = Ouvrez les réglages de votre profil sur Upwork, regardez le conseil de tarif, et commencez dans cette fourchette. Si votre tarif est juste, ajoutez le chiffre le plus bas et le plus haut du conseil à votre formulaire.

hourly_rate-no_currency =
    .says = Votre formulaire donne un tarif sans monnaie, et le montant est inhabituel en dollars américains.
    .fix = Écrivez votre tarif en dollars américains par heure, par exemple “12 USD”.

hourly_rate-unknown_currency =
    .says = Nous ne connaissons pas la monnaie de votre tarif.
    .fix = Écrivez votre tarif en dollars américains par heure, par exemple “12 USD”.

hourly_rate-unreadable =
    .says = Nous ne pouvons pas lire le montant de votre tarif.
    .fix = Écrivez votre tarif en un seul nombre, en dollars américains par heure, par exemple “12 USD”.
