check-resubmission = Nouvelle tentative
    .question = Après un refus : qu’est-ce qui a changé depuis ?
    .cannot_see = Nous ne connaissons que les tentatives de votre formulaire et celles vues dans de précédents rapports, et de chacune seulement titre, présentation, catégorie, compétences, types de travail et tarif : un nouvel emploi ou un nouveau travail ne se voit pas ici. Upwork dit rarement tout ce qui a mené à un refus.
    .strength = Votre profil n’est plus celui qui a été refusé.

resubmission-preparing = Pas encore envoyé
    .says = D’après votre formulaire, vous n’avez pas encore envoyé votre profil : il n’y a rien à comparer.
    .fix = Gardez une copie de ce que vous envoyez, avec la date. Si la réponse est non, elle montre quoi changer.
resubmission-waiting = En attente d’une réponse
    .says = Votre profil est maintenant chez Upwork.
    .fix = Attendez la réponse, et gardez une copie de ce que vous avez envoyé. N’ouvrez jamais de second compte : c’est interdit.
resubmission-approved = Approuvé
    .says = Votre profil a été approuvé.
    .fix = Rien à faire ici.
resubmission-left = Parti
    .says = Vous n’êtes plus candidat.
    .fix = Rien à faire ici.
resubmission-barred = Question de compte
    .says = D’après votre formulaire, Upwork a une question au sujet de votre compte. Un profil changé n’y répond pas.
    .fix = Parlez à votre coach avant de faire quoi que ce soit d’autre.
resubmission-stage_unknown = Avez-vous déjà envoyé votre profil ?
    .says = Votre formulaire ne dit pas si vous avez envoyé votre profil à Upwork, ni quelle a été la réponse.
    .fix = Remplissez l’état de l’envoi, et la date et la réponse s’il y en a eu une.
resubmission-first_seen = Le texte refusé n’est pas connu
    .says = Nous ne savons pas ce qui était dans votre profil quand il a été refusé : nous ne pouvons pas dire ce que vous avez changé depuis.
    .fix = Si vous avez une copie de ce que vous avez envoyé, donnez-la à votre coach. À partir de maintenant, nous en gardons la trace.

resubmission-seen_late = Vu d’abord après le refus
    .says = Votre texte est comme nous l’avons vu la première fois. C’était après le refus : nous ne pouvons pas dire ce que vous avez changé depuis l’envoi.
    .fix = Si vous avez une copie de ce que vous avez envoyé, donnez-la à votre coach. À partir de maintenant, nous en gardons la trace.

resubmission-part_known = Une partie seulement est connue
    .says = Ce que nous connaissons de votre dernière tentative n’a pas changé. Mais nous ne connaissons pas la présentation envoyée, nous ne pouvons donc pas le dire.
    .fix = Si vous avez une copie de ce que vous avez envoyé, donnez-la à votre coach.

resubmission-unchanged = Rien n’a changé depuis le refus
    .title = Changez quelque chose avant de réessayer
    .says = { $whole ->
        [yes] Autant que nous sachions, titre, présentation et compétences sont toujours ceux qui ont été refusés{ $dated ->
            [yes] , envoyés le { DAY($day) }
           *[no] { "" }
        }.
       *[no] Tout ce que nous connaissons du profil { $dated ->
            [yes] envoyé le { DAY($day) }
           *[no] qui a été refusé
        } est encore aujourd’hui dans votre formulaire.
    } { $times ->
        [one] { "" }
       *[other] Il est revenu refusé { $times } fois depuis.
    }
    .why = Le même profil recevra très probablement la même réponse.
    .fix = Si vous avez changé autre chose depuis, comme des emplois, des travaux ou la présentation, très bien : dites à votre coach ce qu’il y avait avant. Sinon, faites d’abord les autres étapes de ce rapport. Une meilleure présentation, un emploi de plus ou un travail pèse plus que d’autres mots-clés. Puis envoyez-le de nouveau : aucune limite aux tentatives n’est connue.
resubmission-tried_before = Vous avez déjà essayé cela
    .title = Allez de l’avant, pas en arrière
    .says = { $whole ->
        [yes] Titre, présentation et compétences sont ceux d’un profil précédent qui a été refusé{ $dated ->
            [yes] , envoyé le { DAY($day) }
           *[no] { "" }
        }.
       *[no] Tout ce que nous connaissons d’un profil précédent qui a été refusé{ $dated ->
            [yes] , envoyé le { DAY($day) },
           *[no] { "" }
        } est de nouveau dans votre formulaire.
    }
    .why = Revenir à une ancienne version donnera très probablement l’ancienne réponse.
    .fix = Gardez ce qui était bon dans la plus récente, et faites les autres étapes de ce rapport : elles ajoutent quelque chose de nouveau.
resubmission-barely_changed = Seuls quelques mots ont changé
    .title = Faites un changement qui se voit
    .says = Depuis la dernière tentative, seuls quelques mots de votre présentation ont changé.
    .why = On verra à peine la différence.
    .fix = Ajoutez quelque chose de nouveau : un résultat chiffré, un emploi, une description, un travail.
resubmission-changed = Ce qui a changé
    .title = Vérifiez encore une fois vos changements
    .says = { $late ->
        [yes] Vous avez changé ce qui est cité ici depuis que nous avons vu votre profil pour la première fois.
       *[no] Vous avez changé ce qui est cité ici depuis la dernière tentative.
    }
    .why = Un profil changé mérite un nouvel essai.
    .fix = Faites les autres étapes de ce rapport, puis envoyez-le de nouveau.
resubmission-labels_only = D’autres étiquettes, le même contenu
    .title = Améliorez aussi le contenu
    .says = Depuis la dernière tentative, seules vos étiquettes ont changé ; la présentation est la même.
    .why = De nouvelles étiquettes peuvent aider si elles vous vont mieux. Essayer un mot-clé après l’autre n’aide pas.
    .fix = Choisissez les étiquettes qui vous décrivent le mieux, puis travaillez la présentation, les emplois et le portfolio.
resubmission-stalled = Rien n’a changé depuis notre rapport
    .title = Faites l’étape suivante
    .says = Depuis notre rapport du { DAY($since) }, rien n’a changé dans votre formulaire.
    .why = La réponse ne peut changer que si le profil change.
    .fix = Si vous avez changé votre profil sur Upwork depuis, mettez-le aussi dans le formulaire. Si vous l’avez renvoyé, ajoutez la date. Si ni l’un ni l’autre, commencez par la première étape de ce rapport.
resubmission-feedback = Ce qu’Upwork a écrit
    .title = Répondez à ce qu’Upwork a écrit
    .says = { $kind ->
        [skill_mix] Upwork voit en ce moment trop peu de place pour votre mélange de compétences et d’expérience.
        [incomplete] Upwork demande plus de choses dans votre profil.
        [name] Upwork parle du nom de votre profil, ou de la personne qui est derrière.
        [photo] Upwork parle de votre photo.
        [account] Upwork parle de votre compte, pas de votre profil.
        [identity] Upwork demande qui vous êtes.
        [language] Upwork parle de la langue de votre profil.
        [content] Upwork parle de quelque chose qui ne doit pas être dans un profil.
       *[unspecific] Le message d’Upwork ne donne pas de raison : il dit non, et pas pourquoi.
    }
    .why = C’est le meilleur indice que vous ayez. Beaucoup de ces messages sont les mêmes pour tous : n’en tirez pas trop d’un seul.
    .fix = { $kind ->
        [skill_mix] N’envoyez pas de nouveau le même mélange. Une offre plus étroite que vos propres emplois soutiennent se distingue mieux. La demande change, un essai plus tard est donc permis.
        [incomplete] Remplissez ce qui est nommé, avec des faits de votre propre travail, avant d’envoyer de nouveau votre profil.
        [name] Utilisez vos propres prénom et nom, comme on vous appelle et comme le disent vos papiers : pas d’entreprise, pas de métier, pas d’initiales. Un profil est pour une personne : un « nous » ou une équipe n’y a pas sa place.
        [photo] Utilisez une photo nette de votre visage, tête et épaules, vous seul : pas de logo, pas de texte, rien de généré. Si vous couvrez votre visage pour des raisons de foi, demandez une dispense à Upwork.
        [account] Un profil changé n’y répond pas. Parlez d’abord à votre coach. N’ouvrez jamais de second compte : c’est interdit.
        [identity] Ceci vient d’abord : répondez à la question d’Upwork sur votre identité, avec l’aide de votre coach. Un profil changé n’y répond pas.
        [language] Tout dans le profil doit être en anglais : titre, présentation, emplois, formation. Puis faites tout lire par quelqu’un qui écrit l’anglais avec soin.
        [content] Retirez-le : coordonnées et liens de contact, services qu’Upwork n’admet pas, ce que d’autres ont écrit, ce qui n’est pas vrai.
       *[unspecific] Ne cherchez pas de raison cachée. Si le message vous demande quelque chose, un entretien ou un formulaire, commencez par là. Puis corrigez ce que montre ce rapport.
    }
