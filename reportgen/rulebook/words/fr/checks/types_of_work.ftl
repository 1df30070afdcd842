check-types_of_work = Types de travail
    .question = Avez-vous choisi plus d’un type de travail, proches l’un de l’autre ?
    .cannot_see = Nous comparons votre choix à la liste d’Upwork. Vous seul savez quelles sortes de travail vous pouvez honnêtement offrir.
    .strength = Vous avez choisi { $count } types de travail, tous d’une seule catégorie de la liste d’Upwork.

types_of_work-missing =
    .title = Choisissez vos types de travail
    .says = Vous n’avez pas choisi de type de travail.
    .why = Les types de travail décident dans quels groupes de freelances on vous voit.
    .fix = Choisissez dans votre catégorie deux ou trois types que vous savez vraiment faire.

types_of_work-unknown =
    .title = Utilisez le nom qu’Upwork donne à ce type de travail
    .says = « { $given } » n’est pas dans la liste des types de travail d’Upwork.
    .why = Seuls les types de la liste peuvent être choisis : celui-ci peut se perdre.
    .fix = { $hint ->
        [no] Parcourez la liste sous votre catégorie et choisissez le type le plus proche de ce que vous faites.
       *[other] Vouliez-vous dire « { $near } » ? Sinon, parcourez la liste sous votre catégorie.
    }

types_of_work-single =
    .title = Ajoutez un second type de travail
    .says = Vous n’avez choisi qu’un type de travail.
    .why = Avec un seul type, on vous compare dans un seul groupe. S’il est plein, il n’y a pas de seconde porte.
    .fix = { $hint ->
        [no] Regardez les autres types de votre catégorie. Ajoutez-en un ou deux que vous savez vraiment faire.
       *[other] Faites-vous aussi l’un de ceux-ci ? { $near }. N’ajoutez que ce que vous savez vraiment faire.
    }

types_of_work-few =
    .title = Y a-t-il un type de travail de plus que vous faites ?
    .says = Vous avez choisi { $count ->
        [1] un type
       *[other] { $count } types
    } de travail de la liste d’Upwork. Il y a de la place pour d’autres.
    .why = Chaque type est un groupe de plus où les clients peuvent vous trouver.
    .fix = Faites-vous aussi l’un de ceux-ci ? { $near }. N’ajoutez que ce que vous savez vraiment faire.

types_of_work-too_many =
    .title = Choisissez vos { $most } meilleurs types de travail
    .says = Vous avez choisi { $count } types de travail.
    .why = Trop de types empêchent de voir ce que vous faites le mieux.
    .fix = Gardez-en jusqu’à { $most } qui vont ensemble et que vos emplois et compétences montrent.

types_of_work-scattered =
    .title = Choisissez des types de travail qui vont ensemble
    .says = Vos types de travail viennent de { $count } catégories différentes : { $names }.
    .why = Un profil qui offre tout ressemble à un débutant en chaque chose. Upwork conseille de se concentrer sur ce que vous faites le mieux.
    .fix = Choisissez la catégorie que vos emplois et compétences montrent le mieux, et gardez-en les types.

types_of_work-other_name =
    .title = Cherchez « { $usual } » sur Upwork
    .says = Votre formulaire dit « { $given } ». Dans la liste d’Upwork, c’est « { $usual } ».
    .why = Vous trouverez votre type de travail sous ce nom.
    .fix = Choisissez « { $usual } » dans les réglages de votre profil.
