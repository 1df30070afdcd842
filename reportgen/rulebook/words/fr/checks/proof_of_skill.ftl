check-proof_of_skill = Preuve de compétence
    .question = Quelque chose d’autre que vos propres mots prouve-t-il une compétence ?
    .cannot_see = Nous ne vérifions pas si un certificat est réel ou encore valable.
    .strength = { $count ->
        [one] Votre formulaire indique un certificat.
       *[other] Votre formulaire indique { $count } certificats.
    }

proof_of_skill-not_asked = Non demandé
    .says = Votre formulaire ne demande pas de certificats.
    .fix = Si vous en avez un, dites-le à votre coach.
proof_of_skill-none = Pas de certificat
    .title = Indiquez un certificat, si vous en avez un
    .says = Votre formulaire ne montre aucun certificat.
    .why = Un certificat est une preuve qui vient d’ailleurs. C’est un petit plus, et de bons travaux dans votre portfolio peuvent dire la même chose.
    .fix = Avez-vous un certificat d’un emploi, d’un cours ou d’un éditeur de logiciels ? Indiquez-le. Vous n’avez pas besoin d’en acheter ou d’en passer un pour Upwork.
proof_of_skill-tests_retired = Les tests d’Upwork n’existent plus
    .title = Laissez de côté les anciens tests d’Upwork
    .says = Vous indiquez des tests de compétences. Upwork a retiré les siens en juillet 2019.
    .why = Ils ne s’affichent plus sur un profil.
    .fix = Rien à faire. Si le test venait d’ailleurs, indiquez-le parmi les certificats.
proof_of_skill-relevance = Cela va-t-il avec ce que vous offrez ?
    .title = Vérifiez quels certificats vous montrez
    .says = Aucun de vos certificats ne mentionne quelque chose de votre titre ou de vos compétences.
    .why = Un certificat aide le plus quand un client voit ce qu’il a à voir avec le travail.
    .fix = Si un autre est plus proche de votre travail, mettez-le d’abord. Sinon, laissez : il compte quand même.
proof_of_skill-no_issuer = Qui l’a donné ?
    .title = Dites qui a donné le certificat
    .says = Ce certificat ne dit pas qui l’a donné.
    .why = Upwork demande l’organisme, et on lui fait plus confiance.
    .fix = Ajoutez le nom de l’école, de l’entreprise ou du site.
