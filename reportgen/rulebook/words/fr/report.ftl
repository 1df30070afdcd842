# The report a candidate reads: everything but the checks' own findings.

report-document = Rapport de profil
report-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = aujourd’hui
report-month-1 = janvier
    .short = janv.
report-month-2 = février
    .short = févr.
report-month-3 = mars
    .short = mars
report-month-4 = avril
    .short = avr.
report-month-5 = mai
    .short = mai
report-month-6 = juin
    .short = juin
report-month-7 = juillet
    .short = juil.
report-month-8 = août
    .short = août
report-month-9 = septembre
    .short = sept.
report-month-10 = octobre
    .short = oct.
report-month-11 = novembre
    .short = nov.
report-month-12 = décembre
    .short = déc.

report-no-title = Pas encore de titre

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = Pas encore de score
    .on_hold = Pas de score pour l’instant
report-checks-made = { $made } critères sur { $all } ont pu être jugés
report-ruler = Préparation { $readiness } sur 100 : { $band }.
    .before = Avant : { $label }.
    .after = { $label }.
    .span = Si tout était connu, elle se situerait entre { $lowest } et { $highest }.
report-mark = { $points }
    .today = { $points } aujourd’hui
    .before = { $points } le { $date }
    .after = { $points } { $stage ->
        [waiting] après ces étapes
       *[other] après ce soir
    }
report-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
report-range = { $readiness } vient de ce que montre votre formulaire. Nous n’avons pas pu voir : { $missing }. Avec cela, le score se situe entre { $lowest } et { $highest }.
report-held = { $count ->
    [1] Une chose vous retient, quel que soit le score :
    [2] Deux choses vous retiennent, quel que soit le score :
    [3] Trois choses vous retiennent, quel que soit le score :
   *[other] { $count } choses vous retiennent, quel que soit le score :
}
report-mended = { $pin }
    .step = étape { $pin }
    .next = { $pin }, plus bas
report-unseen = Pour le niveau suivant, il nous faut aussi voir : { $checks }.
report-to-rewrite = Le score suffirait à lui seul pour le niveau suivant ; ceci doit d’abord être réécrit : { $checks }.

report-of-hundred = sur 100

# ---- What changed

report-changed = depuis le { $date }
    .up = { $points ->
        [one] { $points } point de plus
       *[other] { $points } points de plus
    }
    .down = { $points ->
        [one] { $points } point de moins
       *[other] { $points } points de moins
    }
    .same = Le même score
    .what = Ce qui a changé
    .rules = Les règles ont changé depuis.
    .trend = { $count } rapports : de { $first } à { $last }.
report-cause-you_changed = ce que vous avez changé
report-cause-rules_changed = parce que les règles ont changé
report-cause-we_see_more = parce que nous voyons maintenant plus de choses, ou moins
report-cause-another_stage = parce que vous êtes à une autre étape
report-others = D’autres critères comptent que la dernière fois
report-move = { $check } : de { $before } à { $after }
    .good = { $check } : maintenant { $after }
    .same = { $check } : toujours { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [1] Préparez cette étape
        [2] Préparez ces deux étapes
        [3] Préparez ces trois étapes
       *[other] Préparez ces { $count } étapes
    }
   *[other] { $count ->
        [1] Ce soir : une étape
        [2] Ce soir : deux étapes
        [3] Ce soir : trois étapes
       *[other] Ce soir : { $count } étapes
    }
}, { $time }
    .meanwhile = Pendant que vous y êtes : { $count ->
        [1] une étape
        [2] deux étapes
        [3] trois étapes
       *[other] { $count } étapes
    }, { $time }
report-way = { $before } → { $after }
report-now = Actuel
report-paste = À coller
report-unit = { $points ->
    [one] point
   *[other] points
}
report-next = Ensuite, quand c’est fait
    .first = Ce qui reste à corriger
report-go-on = Continuez l’étape { $step }
    .fix = Ses points viennent peu à peu : ceux-ci seront à vous quand un prochain rapport en verra davantage.
report-wanted = Envoyez-nous { $count ->
    [1] cette seule chose
    [2] ces deux choses
    [3] ces trois choses
   *[other] ces { $count } choses
}
    .waiting = { $count ->
        [one] { $count } critère attend
       *[other] { $count } critères attendent
    }
    .then = nous pourrons alors juger les { $count } critères

report-blocker = Vous retient
report-points = { $points ->
    [0] moins de 1 point
    [one] +{ $points } point
   *[other] +{ $points } points
}
report-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
report-hours = { $hours ->
    [one] environ { $hours } heure
   *[other] environ { $hours } heures
}
report-where = Dans « { $field } »
    .entry = Dans « { $field } », élément { $number }
report-more = et { $count } de plus

# ---- Already right

report-strengths = Déjà bien

# ---- The profile as a client meets it

report-profile = Votre profil tel qu’un client le voit
report-pin-step = { $step } : étape { $number }
report-fold = Ici, la présentation est coupée. { $count ->
    [one] { $count } caractère suit quand on l’ouvre.
   *[other] { $count } caractères suivent quand on l’ouvre.
}
    .shown = Ici, la présentation est coupée. { $count ->
        [one] { $count } caractère suit quand on l’ouvre :
       *[other] { $count } caractères suivent quand on l’ouvre :
    }
report-photo = { $state ->
    [missing] sans photo
    [unknown] photo ?
    [logo] logo
    [drawing] dessin
    [generated] faite par une IA
    [stock] pas vous
    [group] un groupe
   *[other] photo
}
report-an-hour = { $amount } l’heure

# ---- All checks

report-checks = Les { $count } critères
    .points = Les { $count } critères : { $points ->
        [one] { $points } point à gagner
       *[other] { $points } points à gagner
    }
report-by-coach = Votre coach a mis { $check } sur « { $status } » : { $reason }
report-signed = { $name }, votre coach
    .nobody = Votre coach

report-gain = +{ $points }
    .little = <1
report-trial = à l’essai, non compté
report-your-coach = Parole de votre coach

# ---- What it rests on

report-rate = Votre tarif sur l’échelle
    .you = Vous demandez, par heure
    .suggested = Upwork vous suggère
    .asking = Huit sur dix avec « { $skill } » demandent
    .market = Les clients offrent dans votre catégorie, moyenne par semaine
    .source = Source : { SOURCE($source) }.
    .source-date = Source : { SOURCE($source) }, { $date }.
report-meter = Profil rempli, compté comme Upwork le compte : { $total } %
    .there = Présent : { $items }.
    .lacking = À remplir encore : { $items }.
    .route = Le chemin le plus court : { $items }.
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = Sur quoi repose le score

report-theme-first_impression = Première impression
report-theme-substance = Contenu
report-theme-proof = Preuves
report-theme-market = Marché
report-theme-other = Autres critères
# ---- Narrower offers, built from the person's own work
report-options = Adéquation au marché : les offres que votre propre travail soutient
    .title = Titre
    .opening = Début
    .lead = Ce sont des choix, pas des promesses. Les mots sont les vôtres ; vous seul pouvez remplir ce qui est entre [crochets].
    .word = { $titles ->
        [0] « { $word } » figure dans moins de 5 titres de freelances sur { NUMBER($of) }.
       *[other] « { $word } » figure dans { NUMBER($titles) } titres de freelances sur { NUMBER($of) }.
    }
    .demand = Dans { $category }, les clients ont publié { NUMBER($posts) } missions en six semaines.
    .tool = { NUMBER($posts) } annonces sur les { NUMBER($of) } que nous avons comptées nomment { $tool }.
    .sources = Titres : { SOURCE($titles_source) }, { DAY($titles_as_of) }. Missions publiées : { SOURCE($demand_source) }, jusqu’au { DAY($demand_as_of) }, { SOURCE($licence) }.
    .tools_source = Outils dans les annonces : { SOURCE($source) }, { DAY($as_of) }.

report-timeline = Voici comment nous lisons vos emplois
    .other = autre travail
    .unclear = est-ce dans votre domaine ?
    .unread = dates peu claires pour nous
    .open = { $start } – fin non indiquée
    .wrong = Quelque chose est mal lu ? Écrivez-le dans la colonne « Job answers » du prochain formulaire, par exemple « 2: 2019-03 to 2022-08 », ou dites-le à votre coach.
    .months = { $months ->
        [one] { $months } mois dans ce domaine
       *[other] { $months } mois dans ce domaine
    }
    .years = { $years ->
        [one] { $years } an dans ce domaine
       *[other] { $years } ans dans ce domaine
    }
    .job = Emploi
    .when = Quand
    .picture = Sur la frise
    .no-dates = sans dates
report-questions = Ce que vos emplois ne nous disent pas
    .lead = Répondez dans la colonne « Job answers » du prochain formulaire, chaque réponse sur sa propre ligne. Ce que nous ne pouvons pas lire ne compte jamais contre vous.
    .when = Emploi { $job }, { $named } : de quel mois à quel mois ? Écrivez « { $job }: 2019-03 to 2022-08 », avec vos propres mois.
    .end = Emploi { $job }, { $named } : continue-t-il ? Écrivez « { $job }: present », ou « { $job }: until 2022-08 » avec le mois où il a pris fin.
    .relevant = Emploi { $job }, { $named } : y faisiez-vous ce que vous offrez aujourd’hui ? Écrivez « { $job }: yes » ou « { $job }: no ».

# ---- What Upwork wrote

report-letter = Upwork a écrit
    .dated = Upwork a écrit au sujet de ce que vous avez envoyé le { $date }
report-letter-step = { $count ->
    [one] L’étape { $numbers } y répond.
   *[other] Les étapes { $numbers } y répondent.
}
report-letter-next = Voir { $letters } plus bas.
report-letter-unseen = Votre formulaire ne montre rien à corriger ({ $checks }). Regardez donc votre profil sur Upwork même.

# ---- Submissions

report-submissions = Ce qui a été envoyé, et la réponse
report-column-date = Date
report-column-answer = Réponse
report-column-tried = Envoyé avec
report-column-feedback = Ce qu’Upwork a écrit
report-attempt-not_submitted = pas envoyé
report-attempt-submitted = en attente
report-attempt-declined = refusé
report-attempt-approved = approuvé
report-attempt-left = abandonné
report-attempt-suspended = compte suspendu
report-attempt-duplicate_account = second compte
report-attempt-identity = identité à vérifier
report-attempt-none = inconnu
report-no-date = date inconnue
report-tried-unknown = Ce qui a été envoyé n’est pas conservé.
report-tried-changed = Changé depuis la tentative précédente : { $fields }.
report-since-answer = Changé depuis le dernier refus : { $fields }.
    .nothing = Depuis le dernier refus, rien de cela n’a changé.
report-untried = Identique à chaque tentative, et encore maintenant : { $fields }. Là où un autre choix serait tout aussi vrai pour vous, c’est quelque chose de nouveau à essayer.
report-level-entry = débutant (Entry)
report-level-intermediate = intermédiaire (Intermediate)
report-level-expert = expert (Expert)
report-tried-rate = { $amount } USD l’heure

# ---- Unseen, method

report-method = Comment le score est calculé
    .about = À propos de ce rapport
    .says = Chaque critère donne un score de 0 à 100 et a un poids. La préparation est leur moyenne pondérée, sur les critères que nous avons pu juger ; ce que nous n’avons pas pu juger ne compte ni pour vous ni contre vous. Les niveaux commencent à { $ready }, { $nearly } et { $needs }.
    .weights = Les critères les plus lourds de ce rapport : { $checks }.
    .blockers = Quelques choses, comme un titre absent ou des coordonnées dans le texte, retiennent un profil quel que soit son score.
    .on_hold = Cette fois, rien n’a été jugé dans votre profil, ni pour vous ni contre vous. Dès que la question est réglée et que votre formulaire le dit, le prochain rapport regarde tout de nouveau.
    .promise = Personne ne peut promettre qu’Upwork approuve un profil : même un très bon profil peut être refusé. Ce rapport dit ce qui rend l’approbation plus probable, et rien d’autre.
    .codes = Le code à côté d’un point, comme { $code }, le désigne. Si vous n’êtes pas d’accord, donnez à votre coach le code et vos raisons : une personne regarde, et ce que vous dites ne vous coûte rien.
    .rulebook = Règles { $name }, version { $version }. Rapport du { $date }.

report-unseen-title = Ce que nous n’avons pas pu juger
    .lead = Rien ici ne compte contre vous. Remplissez-le, et nous pourrons vous en dire plus.
    .span = Si tout cela était connu, votre score se situerait entre { $lowest } et { $highest }.
report-unseen-fields = Le formulaire n’a pas de réponse lisible pour : { $fields }.
    .error = Quelque chose n’a pas marché de notre côté. Nous nous en occupons.
