check-market_fit = Adéquation au marché
    .question = Titre, compétences, emplois et catégorie racontent-ils une seule histoire ?
    .cannot_see = Nous comparons des mots. Nous ne voyons pas combien de freelances Upwork a en ce moment avec vos compétences.
    .strength = { $narrowed ->
        [yes] Votre titre est précis : il nomme { $named }.
       *[no] Des mots de vos compétences figurent aussi dans votre titre, votre présentation ou vos emplois.
    }

market_fit-crowded =
    .title = Offrez quelque chose de plus étroit, tiré de votre propre travail
    .says = { $answered ->
        [yes] Upwork a écrit que beaucoup de freelances offrent ce que vous offrez, ou qu’il n’y a pas de travail pour ce mélange. Cela concerne l’offre telle qu’elle est, pas vous.
       *[no] Votre titre et les premières lignes de votre présentation ne disent pas pour qui vous travaillez, à quelle tâche ou avec quel outil.
    }{ $counted ->
        [no] { "" }
       *[yes] { " " }« { $word } » figure dans { NUMBER($titles) } des { NUMBER($of) } titres de freelances que nous avons comptés.
    }
    .why = Être l’un parmi beaucoup est le motif de refus le plus courant. Upwork cherche des offres qui n’y sont pas déjà mille fois.
    .fix = { $options ->
        [0] Nous n’avons pas encore trouvé de ligne sur laquelle une offre plus étroite pourrait s’appuyer. Pour chaque emploi, écrivez pour qui vous avez travaillé, ce que vous avez fait et avec quel outil : le prochain rapport en tire des offres.
        [one] Votre propre travail soutient une offre plus étroite : { $first_offer }. Si c’est pour cela que vous voulez être engagé, prenez son titre et son début dans « { check-market_fit } » plus bas, remplissez les blancs, et mettez en haut les compétences qui vont avec.
       *[other] Votre propre travail soutient { $options } offres plus étroites, la première : { $first_offer }. Choisissez celle pour laquelle vous voulez être engagé, prenez son titre et son début dans « { check-market_fit } » plus bas, remplissez les blancs, et mettez en haut les compétences qui vont avec.
    } C’est votre choix, et non une promesse : personne ne peut dire ce qu’Upwork répondra.

market_fit-unshown =
    .title = Montrez le travail derrière votre titre
    .says = Votre titre nomme { $names }. Aucun de vos emplois, travaux ou études ne le fait.
    .why = Une offre précise convainc quand un emploi la montre. Sans cela, c’est une affirmation.
    .fix = Avez-vous fait ce travail ? Alors dites-le dans la description de cet emploi, ou ajoutez un travail qui le montre. Sinon, que votre titre nomme ce que vos emplois montrent.

market_fit-category_apart =
    .title = Vérifiez votre catégorie
    .says = Vous avez choisi « { $category } », mais votre titre et vos compétences ressemblent à « { $other } ».
    .why = Upwork regarde ensemble la catégorie, les compétences et l’expérience. Si elles ne vont pas ensemble, le profil est plus facilement refusé.
    .fix = Si la catégorie était une erreur, choisissez celle de votre travail. Si elle est juste, que votre titre et vos compétences le montrent.

market_fit-skills_apart =
    .title = Que votre texte montre vos compétences
    .says = Titre, présentation et emplois ne touchent aucune compétence de votre liste, par exemple : { $names }.
    .why = On cherche une seule histoire claire. Ici, la liste et le texte semblent parler de travaux différents.
    .fix = Choisissez le travail pour lequel vous voulez être engagé. Écrivez dans votre présentation deux phrases sur la façon dont vous avez utilisé ces compétences, ou indiquez les compétences dont parle votre texte.

market_fit-jobs_apart =
    .title = Montrez ce que vos emplois ont à voir avec votre offre
    .says = Vos anciens emplois ne mentionnent pas le travail que vous offrez maintenant.
    .why = Beaucoup de gens changent de domaine, et c’est très bien. Mais on cherche une expérience qui soutient votre offre.
    .fix = Une partie de ces emplois est-elle utile à votre offre, comme les tableurs, les clients ou l’écriture ? Ajoutez une phrase là-dessus à la description de l’emploi. Vous pouvez aussi ajouter des projets, des études ou du travail non payé dans le nouveau domaine.

market_fit-demand =
    .title = Combien de travail il y a dans votre catégorie
    .says = { $stated ->
        [yes] Dans votre catégorie, « { $category } »,
       *[no] Votre titre ressemble à la catégorie « { $category } ». Là,
    } les clients ont publié { NUMBER($posts) } missions en six semaines : { NUMBER($percent) } % de toutes les annonces, place { $rank } sur { $categories }. Le tarif moyen annoncé était de { $mean } USD l’heure. Source : { SOURCE($source) }, jusqu’au { DAY($as_of) }, { SOURCE($licence) }.
    .why = C’est pour votre information. Une petite catégorie peut être une très bonne catégorie.
    .fix = Cela parle de toute la catégorie, pas de votre propre mélange de compétences.

market_fit-no_figures =
    .says = Nous ne connaissons pas votre catégorie : nous ne pouvons pas comparer votre profil au marché.
    .fix = Ajoutez à votre formulaire la catégorie que vous avez choisie sur Upwork.

market_fit-no_story =
    .says = Il y a trop peu de texte pour voir si votre profil raconte une seule histoire.
    .fix = Ajoutez à votre formulaire votre titre, vos compétences et votre présentation.
