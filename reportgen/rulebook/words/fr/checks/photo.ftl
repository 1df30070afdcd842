check-photo = Photo
    .question = Y a-t-il une photo, et convient-elle ?
    .cannot_see = Nous ne voyons pas l’image, seulement s’il y en a une et ce que votre formulaire en dit.
    .strength = Votre formulaire dit que vous avez une photo.

photo-missing = Pas de photo
    .title = Ajoutez une photo de vous
    .says = Votre formulaire dit qu’il n’y a pas encore de photo.
    .why = Upwork veut une photo de chaque freelance, et un profil sans photo n’est jamais complet. Les clients veulent voir avec qui ils travaillent.
    .fix = Demandez à quelqu’un d’en prendre une ce soir avec un téléphone : visage et épaules, le regard vers l’appareil, près d’une fenêtre à la lumière du jour, un mur uni derrière vous. Pas de lunettes de soleil, personne d’autre sur l’image.
photo-exemption = Une question sur votre photo
    .title = { $granted ->
        [yes] Avez-vous sous la main la réponse d’Upwork au sujet de votre photo ?
       *[no] Upwork vous a-t-il accordé la dispense pour votre photo ?
    }
    .says = { $granted ->
        [yes] Votre formulaire parle d’une dispense de montrer votre visage.
       *[no] D’après ce que nous comprenons, vous ne montrez pas votre visage pour des raisons de foi.
    } C’est votre droit, et cela ne vous coûte ici aucun point.
    .why = Upwork accorde sur demande une dispense religieuse. Avec elle, votre photo peut vous montrer le visage couvert.
    .fix = { $granted ->
        [yes] Gardez la réponse d’Upwork, au cas où quelqu’un la demanderait. Avec la dispense
       *[no] Si ce n’est pas fait, demandez à l’assistance d’Upwork une dispense religieuse avant d’envoyer votre profil ; votre coach vous aidera volontiers. Avec elle
    }, votre photo peut vous montrer le visage couvert. Vous le trouvez dans l’article d’aide 360053305673 d’Upwork, et ses modérateurs le confirment dans la communauté, fil 468324.
photo-unsuitable = Une photo qui ne convient pas
    .title = Utilisez une vraie photo de vous
    .says = D’après votre formulaire, l’image { $kind ->
        [logo] est un logo
        [drawing] est un dessin
        [generated] est faite par un ordinateur
        [stock] n’est pas une photo de vous
        [group] montre plus d’une personne
       *[other] ne montre pas clairement votre visage
    }.
    .why = Upwork demande votre propre visage, tête et épaules. Logos, dessins, groupes et images fabriquées sont refusés.
    .fix = Demandez à quelqu’un de prendre une photo avec un téléphone : vous seul, visage et épaules, lumière du jour, un mur uni derrière vous.
photo-weak = Une photo qui pourrait être meilleure
    .title = Prenez une photo plus nette
    .says = D’après votre formulaire, { $kind ->
        [blurred] la photo n’est pas nette
        [covered] votre visage est en partie couvert
        [far] votre visage est loin sur la photo
        [selfie] la photo est un selfie
       *[other] la photo est ancienne ou numérisée
    }.
    .why = Une mauvaise photo est l’un des motifs de refus que donne Upwork.
    .fix = Prenez-en une nouvelle : visage et épaules, lumière du jour de face, un mur uni derrière vous, l’appareil tenu par quelqu’un d’autre.
photo-formal = Une photo plus aimable
    .title = Pensez à une photo plus aimable
    .says = Votre photo est une photo de passeport. Elle convient.
    .why = Les clients cherchent quelqu’un avec qui ils aimeraient travailler. Un sourire calme aide.
    .fix = Si vous voulez, prenez-en une nouvelle : visage et épaules, lumière du jour, un mur uni derrière vous.
