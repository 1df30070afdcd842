check-contact_details = Coordonnées
    .question = Le texte est-il sans adresses, sans numéros et sans invitations à se parler ailleurs ?
    .cannot_see = Nous lisons les textes, pas vos images ni vos fichiers. Regardez-y vous-même, s’il vous plaît.
    .strength = Nous n’avons trouvé aucune coordonnée dans le texte que nous avons lu.

contact_details-email =
    .title = Retirez l’adresse e-mail
    .says = Il y a une adresse e-mail dans votre texte.
    .why = Upwork n’admet aucune coordonnée dans un profil avant un contrat. Cela peut vous coûter le compte.
    .fix = Supprimez l’adresse marquée. Les clients peuvent vous écrire sur Upwork.

contact_details-phone =
    .title = Retirez le numéro de téléphone
    .says = Il y a un numéro de téléphone dans votre texte.
    .why = Upwork n’admet aucune coordonnée dans un profil avant un contrat. Cela peut vous coûter le compte.
    .fix = Supprimez le numéro marqué. Les clients peuvent vous écrire sur Upwork.

contact_details-messenger =
    .title = Retirez le contact de messagerie
    .says = Votre texte contient votre nom sur une messagerie ou un réseau, ou un lien qui ouvre une discussion ou un agenda.
    .why = Upwork n’admet aucune coordonnée dans un profil avant un contrat. Cela peut vous coûter le compte.
    .fix = Supprimez la partie marquée. Les clients peuvent vous écrire sur Upwork.

contact_details-elsewhere =
    .title = Retirez l’invitation à parler ou à payer ailleurs
    .says = Votre texte nomme une façon de parler ou de payer en dehors d’Upwork.
    .why = Avant un contrat, tout échange doit rester sur Upwork, et le paiement toujours. Cela peut vous coûter le compte.
    .fix = Supprimez les mots marqués. Écrivez plutôt “send me a message”.

contact_details-link =
    .title = Sortez le lien du texte
    .says = { $count ->
        [one] Il y a un lien dans votre texte.
       *[other] Il y a { $count } liens dans votre texte.
    }
    .why = Un lien dans le texte peut passer pour un moyen de contourner la plateforme.
    .fix = Mettez vos travaux dans le portfolio, et liez vos comptes dans les réglages du profil. Puis supprimez le lien ici.

contact_details-nothing_to_read =
    .says = Il n’y a pas encore de texte à lire.
    .fix = Écrivez d’abord votre présentation.

# Several findings that one deed mends.
contact_details-out =
    .title = Retirez vos coordonnées
    .why = Upwork n’admet aucune coordonnée dans un profil avant un contrat. Cela peut vous coûter le compte.
    .fix = Supprimez partout les mots marqués, et écrivez plutôt “send me a message”. Les clients peuvent vous écrire sur Upwork.
