check-employment = Parcours professionnel
    .question = Y a-t-il un parcours, et chaque emploi dit-il ce que vous avez fait et quand ?
    .cannot_see = Nous lisons ce que vous avez écrit. Nous ne voyons pas si c’est vrai, et nous ne regardons jamais les pauses entre les emplois : elles ne regardent personne.
    .strength = { $count ->
        [one] Votre emploi a des dates et une description.
       *[other] Chacun de vos { $count } emplois a des dates et une description.
    }

employment-no_description = Qu’y avez-vous fait ?
    .says = Nous n’avons aucune description de vos emplois : votre formulaire ne la demande pas, ou ses cellules sont illisibles.
    .fix = Vérifiez que chaque emploi de votre profil dit en deux ou trois lignes ce que vous y avez fait, et dites à votre coach que le formulaire ne le demande pas.
employment-no_dates = Quand était-ce ?
    .says = Nous n’avons aucune date de vos emplois : votre formulaire ne les demande pas, ou ses cellules sont illisibles.
    .fix = Vérifiez que chaque emploi de votre profil a un mois et une année pour son début et pour sa fin, et dites à votre coach que le formulaire ne les demande pas.
employment-none = Pas encore de travail dans le parcours
    .title = Ajoutez votre premier emploi
    .says = Votre parcours professionnel est vide.
    .why = Upwork en demande au moins un. Sans lui, un profil ne peut pas être complet, et on ne voit pas que quelqu’un vous a confié du travail.
    .fix = Avez-vous fait pour quelqu’un un travail payé, non payé ou d’études ? Une boutique, une affaire de famille, un projet d’études pour une vraie organisation, le site d’un ami : tout compte. Indiquez-le pour ce qu’il était, avec ses mois et ses années et deux lignes sur ce que vous avez fait, pour combien de personnes et avec quels outils. Si cela fait un an ou plus dans votre domaine, choisissez aussi Intermediate comme niveau. Si vous travailliez pour vous-même, écrivez “Freelance” ou “Self-employed” comme entreprise et nommez vos clients dans la description, s’ils sont d’accord. N’indiquez jamais un client comme votre employeur.
employment-placeholder = Un texte jamais rempli
    .title = Remplacez le texte d’exemple dans un emploi
    .says = Un emploi contient encore le texte d’un formulaire ou d’un modèle.
    .why = Un texte d’exemple dit que le profil n’est pas fini. C’est un motif de refus facile.
    .fix = Écrivez vos propres mots à sa place, ou supprimez-le.
employment-undescribed = Emplois sans description
    .title = Dites ce que vous avez fait dans chaque emploi
    .says = { $jobs ->
        [one] Votre emploi ne dit rien de ce que vous y avez fait.
       *[other] { $count ->
            [one] { $count } de vos { $jobs } emplois ne dit rien de ce que vous y avez fait.
           *[other] { $count } de vos { $jobs } emplois ne disent rien de ce que vous y avez fait.
        }
    }
    .why = L’intitulé seul ne montre pas ce que vous savez faire. Une ou deux lignes le montrent.
    .fix = Commencez par votre emploi le plus récent. Écrivez deux ou trois lignes : ce que vous faisiez chaque semaine, avec quels outils, et un résultat, avec un chiffre si vous en avez un.
employment-thin = Descriptions très courtes
    .title = Ajoutez une ligne à vos descriptions d’emploi
    .says = { $jobs ->
        [one] Votre emploi n’est décrit qu’en quelques mots.
       *[other] { $count ->
            [one] { $count } de vos { $jobs } emplois n’est décrit qu’en quelques mots.
           *[other] { $count } de vos { $jobs } emplois ne sont décrits qu’en quelques mots.
        }
    }
    .why = Quelques mots ne montrent ni si le travail était bien fait, ni pour qui.
    .fix = Ajoutez une ligne à chacun : quels outils, pour combien de personnes ou de clients, et ce qu’il en est sorti.
employment-apart = Rien encore derrière l’offre
    .title = Montrez du travail derrière votre offre
    .says = Aucun de vos emplois n’a de rapport avec le travail que vous proposez.
    .why = Un client qui lit une bonne offre cherche où vous l’avez fait. Upwork pèse ensemble l’offre et l’expérience.
    .fix = Avez-vous fait un tel travail quelque part : un projet de cours, du bénévolat, un service pour l’affaire d’un ami ? Ajoutez-le et dites ce que vous avez fait. S’il n’y en a pas encore, faites-en d’abord un petit, ou commencez par un travail que vos emplois montrent déjà.
employment-undated = Emplois sans dates
    .title = Ajoutez des dates à vos emplois
    .says = { $jobs ->
        [one] Votre emploi n’a pas de dates.
       *[other] { $count ->
            [one] { $count } de vos { $jobs } emplois n’a pas de dates.
           *[other] { $count } de vos { $jobs } emplois n’ont pas de dates.
        }
    }
    .why = Upwork demande le mois et l’année où un emploi a commencé. Sans eux, personne ne peut compter vos années de travail.
    .fix = Ajoutez le mois et l’année du début et de la fin de chaque emploi. Si vous hésitez sur le mois, regardez d’anciens messages, contrats ou fiches de paie.
employment-end_before_start = Une fin avant le début
    .title = Corrigez les dates d’un emploi
    .says = { $count ->
        [one] Un emploi finit avant d’avoir commencé.
       *[other] { $count } emplois finissent avant d’avoir commencé.
    }
    .why = Des dates fausses font négligé, et une personne attentive s’arrête là.
    .fix = Regardez encore les deux dates. Elles ont peut-être seulement changé de place.
employment-starts_in_future = Un début dans l’avenir
    .title = Vérifiez la date de début d’un emploi
    .says = { $count ->
        [one] Un emploi commence dans l’avenir.
       *[other] { $count } emplois commencent dans l’avenir.
    }
    .why = Un parcours dit ce que vous avez fait. Upwork n’accepte pas un début encore à venir.
    .fix = Corrigez l’année si c’est une faute. Si l’emploi n’a pas commencé, laissez-le de côté jusque-là.
employment-no_role = Emplois sans rôle
    .title = Nommez votre rôle dans chaque emploi
    .says = { $jobs ->
        [one] Votre emploi ne dit pas ce que vous y étiez.
       *[other] { $count ->
            [one] { $count } de vos { $jobs } emplois ne dit pas ce que vous y étiez.
           *[other] { $count } de vos { $jobs } emplois ne disent pas ce que vous y étiez.
        }
    }
    .why = Le rôle est la première chose qu’on lit dans un parcours.
    .fix = Écrivez ce que vous étiez, en mots simples : “Bookkeeper”, “Shop assistant”, “Volunteer teacher”.
employment-no_company = Un emploi sans entreprise
    .title = Nommez l’entreprise
    .says = Cet emploi ne dit pas pour qui vous avez travaillé.
    .why = Upwork demande une entreprise dans chaque élément.
    .fix = Si vous travailliez pour vous-même, écrivez “Freelance” ou “Self-employed”.
employment-length_only = Une durée, mais pas de dates
    .title = Tenez la date de début prête
    .says = Cet emploi dit combien de temps il a duré, mais pas quand.
    .why = Upwork vous demandera le mois et l’année.
    .fix = Notez le mois et l’année de son début et de sa fin.
employment-no_end = Cet emploi continue-t-il ?
    .title = Dites si vous y travaillez encore
    .says = Cet emploi a un début mais pas de fin.
    .why = « Jusqu’à aujourd’hui » est une bonne nouvelle : dites-le.
    .fix = Si vous y travaillez encore, écrivez “present” comme fin. Sinon, ajoutez le mois et l’année.
employment-ends_in_future = Une fin dans l’avenir
    .title = Écrivez “present” pour un emploi qui continue
    .says = Cet emploi finit dans l’avenir.
    .why = Upwork affiche “present” pour un emploi qui continue.
    .fix = Choisissez “I currently work here” au lieu d’une date de fin.
employment-twice = Le même emploi deux fois
    .title = Gardez l’un de deux éléments égaux
    .says = Cet emploi figure deux fois dans votre parcours.
    .why = On dirait une erreur.
    .fix = Supprimez l’un des deux. Si c’étaient deux emplois différents, dites ce qui les distingue.
employment-big_projects = De grands projets cachés dans un élément
    .title = Donnez à vos grands projets leurs propres éléments
    .says = Cet élément raconte { $count } projets l’un après l’autre. On n’y voit qu’un emploi.
    .why = De grands projets peuvent avoir leur propre élément. Chacun montre alors un client, une période et un résultat, et chacun compte pour remplir le profil.
    .fix = Faites un élément de chaque projet que vous pouvez nommer. Remplissez ce qui est entre crochets ; gardez l’élément freelance pour le reste.
