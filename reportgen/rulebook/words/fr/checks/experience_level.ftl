check-experience_level = Niveau d’expérience
    .question = Votre niveau correspond-il à vos années de travail dans votre domaine ?
    .cannot_see = Nous comptons les emplois de votre parcours qui ont un rapport avec votre titre, vos compétences ou votre catégorie. Nous ne connaissons pas le travail que vous n’avez pas indiqué.
    .strength = Les dates de vos emplois soutiennent { $level ->
        [entry] le niveau que vous avez choisi, Entry.
        [intermediate] le niveau que vous avez choisi, Intermediate.
       *[expert] le niveau que vous avez choisi, Expert.
    }

experience_level-undersold = Vous vous sous-estimez
    .title = { $expert ->
        [yes] Passez au niveau Intermediate ou Expert
       *[no] Passez au niveau Intermediate
    }
    .says = Vous avez choisi Entry. Mais votre parcours montre { $years ->
        [0] { $months ->
            [one] { $months } mois
           *[other] { $months } mois
        }
        [1] un an{ $months ->
            [0] { "" }
            [one] { " " }et { $months } mois
           *[other] { " " }et { $months } mois
        }
       *[other] { $years } ans{ $months ->
            [0] { "" }
            [one] { " " }et { $months } mois
           *[other] { " " }et { $months } mois
        }
    } de travail dans votre domaine.
    .why = Peu de clients cherchent le niveau Entry, et le niveau fixe aussi le tarif qu’Upwork vous suggère. Le travail pour un employeur, comme bénévole ou dans des projets compte comme expérience.
    .fix = { $expert ->
        [yes] Choisissez Intermediate. Si vous savez faire le travail sans être guidé et montrer des résultats, Expert convient aussi.
       *[no] Choisissez Intermediate. Puis regardez encore votre tarif : il est peut-être trop bas pour le nouveau niveau.
    } Si un emploi que nous avons compté n’a rien à voir avec ce que vous offrez, dites-le à votre coach et laissez le niveau tel quel.
experience_level-oversold = Votre niveau correspond-il à votre parcours ?
    .title = { $level ->
        [expert] Montrez le travail derrière « Expert »
       *[other] Montrez le travail derrière « Intermediate »
    }
    .says = Vous avez choisi { $level ->
        [expert] Expert
       *[other] Intermediate
    }. Autant que nous puissions le dire, votre parcours montre { $years ->
        [0] { $months ->
            [0] aucun travail
            [1] un mois de travail
           *[other] { $months } mois de travail
        }
        [1] environ un an de travail
       *[other] environ { $years } ans de travail
    } dans votre domaine.
    .why = On compare votre niveau avec votre parcours. Si les deux ne vont pas ensemble, tout le profil est plus difficile à croire.
    .fix = Votre liste est-elle complète ? Ajoutez ce qui manque : freelance, projets pour de vraies personnes, bénévolat. Si elle est complète, { $years ->
        [0] Entry
       *[other] { $level ->
            [expert] Intermediate
           *[other] Entry
        }
    } est le choix honnête. Ce n’est pas une honte, et vous pourrez monter plus tard.
experience_level-not_chosen = Aucun niveau choisi
    .title = Choisissez votre niveau d’expérience
    .says = Votre formulaire ne dit pas lequel des trois niveaux vous choisissez.
    .why = Upwork le demande, et il fixe le tarif qu’Upwork vous suggère.
    .fix = Choisissez Entry si le domaine est nouveau pour vous, Intermediate à partir d’environ un an de travail dans ce domaine, et Expert à partir d’environ trois ans si vous pouvez montrer des résultats.
experience_level-which_months = Quand exactement ?
    .title = Ajoutez les mois aux dates de vos emplois
    .says = Vos dates ne donnent que l’année. Selon les mois, cela fait quelques semaines de travail, ou un an et plus.
    .why = À partir d’un an de travail dans votre domaine, Entry vous sous-estime.
    .fix = Ajoutez le mois à chaque date. Si cela fait un an ou plus, choisissez Intermediate.
experience_level-relevance = Est-ce lié à ce que vous offrez ?
    .title = Dites en quoi vos anciens emplois aident dans votre domaine
    .says = Nous n’avons pas pu voir si { $count ->
        [one] cet emploi a
       *[other] ces emplois ont
    } un rapport avec le travail que vous offrez.
    .why = Seul le travail dans votre domaine compte pour le niveau. Nous ne voulons pas deviner.
    .fix = Si oui, ajoutez à l’emploi une ligne qui le dit : les mêmes outils, les mêmes tâches, la même sorte de clients.
experience_level-expert_fits = Expert conviendrait aussi
    .title = Pensez à « Expert »
    .says = Votre parcours montre { $years } ans de travail dans votre domaine, ou un peu plus. Intermediate convient ; Expert conviendrait aussi.
    .why = Les deux niveaux sont des choix honnêtes à partir d’environ trois ans. À peu près une annonce sur quatre demande un expert.
    .fix = Si vous pouvez montrer des résultats sans l’aide d’autrui, essayez Expert. Votre tarif peut alors monter aussi.

experience_level-claimed = Niveau et présentation ne s’accordent pas
    .title = Accordez le niveau et la présentation
    .says = Vous avez choisi Entry, mais votre présentation parle de { $claimed } ans.
    .why = On se demande lequel des deux est juste.
    .fix = Si ces années étaient dans ce domaine, ajoutez les emplois à votre parcours et choisissez Intermediate. Sinon, dites dans la présentation de quoi ces années étaient faites.

experience_level-dates = Quand exactement ?
    .says = Vos dates donnent des années sans mois : nous ne pouvons pas dire si vous avez une année entière de travail dans votre domaine.
    .fix = Ajoutez les mois. À partir d’un an, choisissez Intermediate au lieu d’Entry.
experience_level-unclear = Quels emplois comptent ?
    .says = Vous avez choisi Entry. Votre parcours montre plus d’un an de travail, mais nous ne voyons pas s’il est dans votre domaine.
    .fix = Demandez-vous : y ai-je utilisé les mêmes compétences ? Si oui, dites-le dans la description de l’emploi et choisissez Intermediate. Si non, Entry est juste.
experience_level-undated = Pas de dates à compter
    .says = Vos emplois n’ont pas de dates que nous puissions compter : nous ne pouvons pas les comparer à votre niveau.
    .fix = Ajoutez le mois et l’année du début et de la fin de chaque emploi.
experience_level-no_jobs = Pas d’emplois à comparer
    .says = Votre parcours n’a pas d’emploi : nous ne pouvons pas le comparer à votre niveau.
    .fix = Ajoutez d’abord votre parcours. Freelance, projets et bénévolat comptent.
