check-policy = Règles d’Upwork
    .question = Votre profil est-il sans ce qu’Upwork interdit : services non admis, badges avant l’approbation, une entreprise dans le compte d’une personne ?
    .cannot_see = Nous lisons les mots anglais de votre titre, de votre présentation, de vos compétences et de vos emplois. Nous ne voyons ni vos images, ni vos fichiers, ni vos liens.
    .strength = Nous n’avons rien trouvé dans votre texte que les règles d’Upwork interdisent.

policy-forbidden_service =
    .title = Retirez un service qu’Upwork interdit
    .says = Votre profil offre { $kind ->
        [academic] du travail que des étudiants doivent faire eux-mêmes
        [reviews] des avis qu’aucun client n’a écrits
        [accounts] des comptes à vendre, ou créés pour quelqu’un d’autre
        [captcha] de résoudre des captchas pour d’autres
        [protection] de contourner ce qu’un site a mis en place pour se protéger
        [engagement] des abonnés, des « j’aime » ou des clics que personne ne pensait
       *[other] quelque chose qu’Upwork n’admet pas
    }.
    .why = Upwork n’admet pas ce service, si bien fait soit-il. Un profil qui l’offre est refusé, et le compte peut être fermé.
    .fix = { $kind ->
        [academic] Supprimez les mots marqués, aussi dans vos compétences et vos emplois. Vous pouvez offrir ce qui laisse le travail à l’étudiant : relecture, mise en forme, cours particuliers. Des articles et des rapports pour des entreprises conviennent aussi, si vous en écrivez vraiment.
        [reviews] Supprimez les mots marqués. Vous pouvez offrir de répondre aux avis, ou d’aider une entreprise à en demander à ses vrais clients, si c’est vrai pour vous.
        [accounts] Supprimez les mots marqués. Vous pouvez offrir de gérer les comptes qu’un client possède déjà, si c’est vrai pour vous.
        [protection] Supprimez les mots marqués. Vous pouvez dire quelles données vous recueillez, et que vous ne recueillez que ce que leurs propriétaires permettent, si c’est vrai pour vous.
       *[other] Supprimez les mots marqués, aussi dans vos compétences et vos emplois, et dites ce que vous savez faire d’autre. Si vous pensez à autre chose, dites-le à votre coach et avec d’autres mots.
    }

policy-badge =
    .title = Retirez le badge ou la note
    .says = Votre texte affirme un rang, une note ou un compte que donne une place de marché : « { $what } ».
    .why = Upwork donne lui-même ses badges et compte lui-même ses missions, et un nouveau profil n’en a pas encore. Qui le vérifie ne peut pas voir que c’est vrai. Upwork les montre à côté de votre nom dès que vous les obtenez.
    .fix = Supprimez les mots marqués. Si le travail derrière était réel, dites plutôt ce que vous avez fait et pour qui : cela vaut partout comme preuve.

policy-firm_voice =
    .title = Parlez comme une seule personne
    .says = Votre { $where ->
        [title] titre
       *[overview] présentation
    } parle pour une équipe ou une entreprise.
    .why = Sur Upwork, le compte d’un freelance appartient à une seule personne, sans équipe ni entreprise derrière. Les agences ont leur propre profil.
    .fix = Écrivez “I”, et seulement sur ce que vous faites vous-même : votre nom, votre travail, vos résultats. Retirez le nom de l’entreprise et la taille de l’équipe. Si vous travaillez vraiment en équipe, parlez à votre coach d’un profil d’agence avant de l’envoyer.

policy-under_age =
    .title = Parlez de votre âge avec votre coach
    .says = Votre texte dit que vous avez { $age } ans. Upwork ouvre les comptes à partir de 18 ans.
    .why = Un compte ouvert trop tôt est fermé, et il est difficile d’en obtenir un autre plus tard.
    .fix = Si la phrase est ancienne et que vous avez maintenant 18 ans, supprimez-la. Si elle est vraie, n’envoyez pas encore le profil, et gardez ce que vous avez écrit pour le jour où vous le pourrez.

policy-nothing_to_read =
    .says = Il n’y a pas encore de texte à lire.
    .fix = Écrivez d’abord votre présentation.
