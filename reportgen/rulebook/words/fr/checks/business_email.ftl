check-business_email = Adresse e-mail
    .question = Votre adresse fait-elle professionnelle ?
    .cannot_see = Nous n’envoyons pas de message d’essai, nous ne savons donc pas si l’adresse fonctionne. Si vous vous inscrivez avec une autre, ceci ne vous concerne pas.
    .strength = { $domain } n’est aucun des fournisseurs gratuits que nous connaissons.

business_email-free_provider =
    .title = Utilisez une adresse professionnelle, si vous en avez une
    .says = Si vous vous inscrivez avec celle-ci : { $domain } est un fournisseur gratuit.
    .why = Une adresse à votre propre domaine fait professionnelle dès le premier champ. Cela compte peu.
    .fix = Si vous avez déjà un site à votre propre domaine, prenez une adresse là. Si vous n’en avez pas, laissez-la telle quelle.

business_email-mistyped =
    .title = Vérifiez votre adresse e-mail : une faute de frappe ?
    .says = { $domain } ressemble à une faute de frappe pour { $meant }.
    .why = Les messages à une mauvaise adresse n’arrivent pas : vous manqueriez la réponse à votre demande.
    .fix = Si { $meant } est juste, corrigez l’adresse dans votre inscription et dans notre formulaire.

business_email-disposable =
    .title = Utilisez une adresse qui dure
    .says = Si vous vous inscrivez avec celle-ci : { $domain } ne donne des adresses que pour peu de temps.
    .why = On dirait que vous ne voulez pas être joignable, et vous pouvez perdre l’accès à votre compte.
    .fix = Inscrivez-vous avec une adresse que vous garderez.

business_email-employer =
    .title = Utilisez une adresse qui reste à vous
    .says = Si vous vous inscrivez avec celle-ci : { $domain } ressemble à l’adresse de votre employeur, { $company }.
    .why = Quand vous quittez l’emploi, vous perdez l’adresse et avec elle l’accès à votre compte. Votre employeur peut aussi la lire.
    .fix = Inscrivez-vous avec une adresse qui reste à vous, quel que soit votre emploi.

business_email-school =
    .title = Utilisez une adresse qui reste à vous
    .says = Si vous vous inscrivez avec celle-ci : { $domain } ressemble à l’adresse d’une école ou d’une université.
    .why = De telles adresses prennent souvent fin à votre départ, et avec elles l’accès à votre compte.
    .fix = Inscrivez-vous avec une adresse qui reste à vous après vos études.

business_email-no_address =
    .says = Nous n’avons pas d’adresse e-mail lisible.
    .fix = Vérifiez l’adresse dans notre formulaire.
