check-completeness = Profil rempli
    .question = À quel point votre profil est-il rempli, compté comme Upwork le compte ?
    .cannot_see = Nous comptons ce que montre votre formulaire. La jauge d’Upwork peut différer de quelques points, car Upwork ne publie pas chaque détail.
    .strength = D’après votre formulaire, il ne manque presque rien sur la jauge d’Upwork.

completeness-no_photo = La photo manque
    .title = Ajoutez une photo
    .says = La jauge d’Upwork demande une photo.
    .why = Sans elle, 100 % est impossible.
    .fix = Voir « Photo ».
completeness-no_overview = La présentation manque
    .title = Écrivez votre présentation
    .says = La jauge d’Upwork demande une présentation.
    .why = Sans elle, 100 % est impossible.
    .fix = Voir « Présentation ».
completeness-no_job = Un emploi manque
    .title = Ajoutez un emploi
    .says = La jauge d’Upwork demande au moins un emploi dans votre parcours.
    .why = Sans lui, 100 % est impossible.
    .fix = Voir « Parcours professionnel ».
completeness-no_skill = Une compétence manque
    .title = Ajoutez une compétence
    .says = La jauge d’Upwork demande au moins une compétence.
    .why = Sans elle, 100 % est impossible.
    .fix = Voir « Compétences ».
completeness-more = Pas encore à 100 %
    .title = Remplissez ce qui est encore vide
    .says = D’après votre formulaire, votre profil est rempli à environ { NUMBER($total, maximumFractionDigits: 0) } %.
    .why = Les pages d’aide d’Upwork conseillent un profil complet avant la demande.
    .fix = { $steps ->
        [one] Un élément de plus l’amènerait
       *[other] { $steps } éléments de plus l’amèneraient
    } aussi loin que possible aujourd’hui. La jauge les nomme, les plus rapides d’abord. N’ajoutez que ce qui est vrai : un emploi que vous avez eu, un cours que vous avez suivi.

completeness-item-photo = photo
completeness-item-overview = présentation
completeness-item-job = premier emploi
completeness-item-skill = première compétence
completeness-item-further_jobs = autres emplois
completeness-item-further_skills = plus de compétences
completeness-item-education = formation
completeness-item-portfolio = travaux du portfolio
completeness-item-linked_account = un compte lié
completeness-item-certification = vos certificats
completeness-item-video = une courte vidéo
completeness-item-other_experience = autre expérience
