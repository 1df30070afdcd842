check-portfolio = Portfolio
    .question = Y a-t-il des travaux à regarder, et un client voit-il ce que c’est ?
    .cannot_see = Nous lisons titres, descriptions et adresses. Nous n’ouvrons aucun lien et ne voyons aucune image.
    .strength = { $count ->
        [one] Votre portfolio a un travail décrit.
       *[other] Votre portfolio a { $count } travaux, et chacun est décrit.
    }

portfolio-preparing = Vient plus tard
    .says = Vous ne pouvez pas ajouter de portfolio avant le premier envoi de votre profil : nous ne le jugeons pas encore.
    .fix = Mettez dès maintenant deux ou trois travaux à vous de côté. Vous en aurez bientôt besoin.
portfolio-stage_unknown = Avez-vous déjà envoyé votre profil ?
    .says = Un portfolio ne peut être ajouté qu’après le premier envoi, et votre formulaire ne dit pas si vous l’avez fait.
    .fix = Remplissez l’état de l’envoi.
portfolio-none = Pas encore de portfolio
    .title = Ajoutez un travail
    .says = Votre portfolio est vide.
    .why = Un travail que l’on peut regarder dit plus que toute promesse. Il compte le plus quand vous réessayez après un refus.
    .fix = Commencez par un seul : quelque chose que vous avez fait pour un emploi, un cours ou pour vous-même. Un document, une capture d’écran, une page. Dites à quoi il servait et ce que vous avez fait. Seulement votre propre travail, et rien qu’un client veuille garder secret.
portfolio-few = Un petit portfolio
    .title = { $missing ->
        [one] Ajoutez un autre travail
       *[other] Ajoutez { $missing } autres travaux
    }
    .says = { $count ->
        [one] Votre portfolio a { $count } travail.
       *[other] Votre portfolio a { $count } travaux.
    }
    .why = Environ { $enough } travaux montrent que le premier n’était pas un hasard. Upwork en compte jusqu’à quatre pour remplir le profil.
    .fix = { $missing ->
        [one] Ajoutez encore un travail à vous, et dites à quoi il servait et ce que vous avez fait.
       *[other] Ajoutez encore { $missing } travaux à vous, et dites pour chacun à quoi il servait et ce que vous avez fait.
    } Si vous n’en avez pas, faites un petit échantillon de ce que vous offrez, et dites que c’est un échantillon.
portfolio-undescribed = Travaux sans description
    .title = Décrivez les travaux de votre portfolio
    .says = { $count ->
        [one] { $count } travail n’a pas de description.
       *[other] { $count } travaux n’ont pas de description.
    }
    .why = Sans mots, un client ne peut pas dire ce que vous avez fait vous-même ni à quoi cela servait.
    .fix = Deux lignes pour chacun : ce qu’il fallait, et ce que vous avez fait. Un résultat, s’il y en a un.
portfolio-broken_link = Un lien qui ne mène nulle part
    .title = Corrigez un lien du portfolio
    .says = { $count ->
        [one] Cette adresse n’est pas complète, ou ne marche que sur votre ordinateur.
       *[other] Ces adresses ne sont pas complètes, ou ne marchent que sur votre ordinateur.
    }
    .why = Un lien qui ne s’ouvre pas fait plus mauvais effet qu’aucun.
    .fix = Ouvrez la page dans une fenêtre privée de votre navigateur et copiez l’adresse de la barre du haut.
portfolio-no_title = Un travail sans titre
    .title = Donnez un titre au travail
    .says = Ce travail n’a pas de titre.
    .why = Le titre est ce que l’on voit d’abord.
    .fix = Dites en quelques mots ce que c’est : “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = Tout le monde peut-il l’ouvrir ?
    .title = Essayez le lien sans vous connecter
    .says = Ce lien demande peut-être de se connecter.
    .why = Qui ne peut pas l’ouvrir ne demandera rien.
    .fix = Ouvrez-le dans une fenêtre privée. S’il demande un mot de passe, changez le partage en « toute personne ayant le lien », ou envoyez plutôt le fichier.
portfolio-same_link = Deux fois le même lien
    .title = Liez chaque travail lui-même
    .says = Deux travaux mènent à la même page.
    .why = Chaque travail devrait montrer quelque chose de nouveau.
    .fix = Liez la page du travail lui-même, s’il en a une.
portfolio-kept_back = Un travail que personne ne peut voir
    .title = Faites un échantillon à la place du travail secret
    .says = Votre portfolio dit qu’un travail ne peut pas être montré.
    .why = Un travail compte quand un client peut le regarder. Vous avez raison de ne pas montrer ce qu’un client garde secret.
    .fix = Faites un petit échantillon du même genre avec des données inventées, et dites que c’est un échantillon.
