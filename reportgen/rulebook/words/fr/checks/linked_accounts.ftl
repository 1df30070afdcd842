check-linked_accounts = Comptes liés
    .question = Y a-t-il d’autres comptes professionnels à lier ?
    .cannot_see = Nous lisons les adresses et n’en ouvrons aucune. Nous ne voyons pas ce qu’il y a sur la page.
    .strength = { $count ->
        [one] Vous donnez l’adresse complète d’un compte qui peut être lié.
       *[other] Vous donnez les adresses complètes de { $count } comptes qui peuvent être liés.
    }

linked_accounts-none = Aucun compte lié
    .title = Liez un compte professionnel que vous avez
    .says = Votre formulaire ne montre aucun autre compte professionnel.
    .why = Un compte ailleurs montre une vraie personne au travail. Upwork le compte pour remplir le profil.
    .fix = Avez-vous un profil sur LinkedIn, GitHub, Behance, Dribbble, Stack Overflow ou un site semblable ? Liez-le dans vos réglages sur Upwork. Sa place est dans les réglages, pas dans votre présentation.
linked_accounts-broken = Adresse incomplète
    .title = Donnez l’adresse complète de votre compte
    .says = { $count ->
        [one] Ceci n’est pas une adresse web complète.
       *[other] Ce ne sont pas des adresses web complètes.
    }
    .why = Un nom seul, ou une adresse abîmée, ne mène nulle part.
    .fix = Ouvrez la page dans votre navigateur et copiez l’adresse de la barre du haut. Elle commence par https://.
linked_accounts-unaddressed = Nommé, pas encore lié
    .title = Ajoutez l’adresse du compte que vous nommez
    .says = { $count ->
        [one] Vous nommez un compte, sans son adresse.
       *[other] Vous nommez { $count } comptes, sans leurs adresses.
    }
    .why = Un client ne peut regarder un compte que par son adresse.
    .fix = Ouvrez-y votre page dans votre navigateur et copiez l’adresse de la barre du haut. Elle commence par https://.
linked_accounts-also_broken = Une adresse de plus à vérifier
    .title = Vérifiez l’autre adresse
    .says = { $count ->
        [one] Ceci n’est pas une adresse web complète.
       *[other] Ce ne sont pas des adresses web complètes.
    }
    .why = Vous en avez déjà une bonne ; celle-ci ne mène nulle part.
    .fix = Copiez l’adresse depuis votre navigateur, ou retirez-la.
linked_accounts-contact = Un moyen de vous contacter
    .title = Retirez le lien de contact
    .says = Ceci est un moyen de vous contacter, pas un compte professionnel.
    .why = Upwork n’admet pas de coordonnées avant un contrat. Un tel lien peut vous coûter le compte.
    .fix = Retirez-le. Liez plutôt une page qui montre votre travail.
linked_accounts-only_own_profile = Seulement votre page Upwork
    .title = Liez un compte en dehors d’Upwork
    .says = Ceci est une page d’Upwork même.
    .why = Un compte lié est un compte sur un autre site.
    .fix = Liez un profil ailleurs, si vous en avez un. N’ouvrez jamais de second compte sur Upwork : c’est interdit.
linked_accounts-own_profile = Votre page Upwork n’a pas besoin d’être liée
    .title = Laissez de côté votre page Upwork
    .says = Ceci est une page d’Upwork même.
    .why = Un compte lié est un compte sur un autre site. Vous en avez déjà un.
    .fix = Laissez-la de côté. Et n’ouvrez jamais de second compte sur Upwork : c’est interdit.
linked_accounts-social_only = Ce compte montre-t-il votre travail ?
    .title = Regardez votre page avec les yeux d’un client
    .says = Vous ne liez que des pages de réseaux sociaux.
    .why = C’est bien si la page montre votre travail. Une page privée aide peu.
    .fix = Regardez-la comme le ferait un inconnu. Si elle est privée, liez une autre page, ou aucune.
