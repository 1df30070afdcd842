check-skills = Compétences
    .question = Votre liste a-t-elle dix vraies compétences ou plus, liées à votre travail ?
    .cannot_see = Nous comparons votre liste à votre propre texte et à des annonces. Nous ne voyons pas votre niveau dans chaque compétence.
    .strength = Vous indiquez { $count } compétences, et nous n’en avons trouvé aucune deux fois.

skills-missing =
    .title = Indiquez vos compétences
    .says = Votre profil n’indique aucune compétence.
    .why = Upwork utilise la liste pour vous proposer des missions. Un profil sans compétences n’est pas complet.
    .fix = Notez tout ce que vous savez vraiment faire dans votre travail : outils, méthodes, sortes de tâches. Des bases comptent. N’indiquez que ce qui est vrai.

skills-too_few =
    .title = Ajoutez plus de vos vraies compétences
    .says = { $count ->
        [0] Nous ne comptons aucune compétence liée à votre travail.
        [one] Nous comptons { $count } compétence liée à votre travail.
       *[other] Nous comptons { $count } compétences liées à votre travail.
    } Il y a de la place pour { $most }.
    .why = Chaque compétence est une façon de plus pour un client de vous trouver, et pour Upwork de voir où vous allez.
    .fix = Allez jusqu’à { $full } ou plus. Pensez aux outils que vous ouvrez chaque jour, aux tâches que vous répétez, et aux langues dans lesquelles vous travaillez. Des bases suffisent, mais n’indiquez que ce que vous savez vraiment faire.

skills-too_many =
    .title = Choisissez vos { $most } meilleures compétences
    .says = Vous indiquez { $count } compétences. Upwork en prend jusqu’à { $most }.
    .why = Les dernières de la liste seraient laissées de côté, et ce sont peut-être vos meilleures.
    .fix = Gardez les { $most } compétences pour lesquelles vous voulez le plus être engagé, les plus importantes d’abord.

skills-duplicate =
    .title = Gardez chaque compétence une fois
    .says = « { $first } » et « { $second } » sont la même compétence.{ $count ->
        [one] {""}
       *[other] {" "}Il y a { $count } répétitions de ce genre dans votre liste.
    }
    .why = Une répétition prend la place d’une compétence que vous pourriez montrer aussi.
    .fix = Gardez-en une de chaque et utilisez la place libre pour une autre vraie compétence.

skills-filler =
    .title = { $count ->
        [one] Remplacez une compétence qui n’est pas de votre travail
       *[other] Remplacez les compétences qui ne sont pas de votre travail
    }
    .says = { $count ->
        [one] Cette entrée dit peu de votre profession : { $names }.
       *[other] Ces entrées disent peu de votre profession : { $names }.
    }
    .why = Les clients attendent de tous de telles compétences. Dans votre liste, elles cachent vos compétences principales. Si l’une fait vraiment partie de votre service, dites-le à votre coach.
    .fix = { $count ->
        [one] Retirez-la
       *[other] Retirez-les
    } et utilisez la place pour un outil ou une tâche de votre propre domaine.

skills-unsupported =
    .title = Montrez ces compétences dans votre texte
    .says = Votre présentation et vos emplois ne mentionnent pas : { $names }.
    .why = On croit plus facilement une compétence quand votre texte montre où vous l’avez utilisée.
    .fix = Si vous utilisez ces compétences, ajoutez une courte phrase sur l’une d’elles : ce que vous avez fait avec, et pour qui. Sinon, retirez-la de la liste.

skills-unrelated =
    .title = Retirez les compétences que rien ne soutient dans votre profil
    .says = { $count ->
        [one] Une compétence n’a
       *[other] { $count } de vos compétences n’ont
    } rien à voir avec votre titre, vos emplois, votre formation et votre présentation : { $names }.
    .why = Une liste qui va dans toutes les directions fait douter de tout le profil. Upwork pèse ensemble les compétences et l’expérience.
    .fix = Retirez-les, et gardez ce qui va avec le travail que vous voulez. Si l’une d’elles en fait vraiment partie, ajoutez une phrase qui montre où vous l’avez utilisée.

skills-scattered =
    .title = Choisissez le domaine pour lequel vous voulez être engagé
    .says = Votre liste va dans { $count } directions : { $names }.
    .why = Un client qui a un seul besoin ne voit pas où vous excellez. Upwork regarde si vos compétences et votre expérience vont ensemble.
    .fix = Gardez les compétences du travail que vous connaissez le mieux, et complétez la liste dans ce domaine. Les autres pourront revenir quand un client les demandera.

skills-evident =
    .title = { $count ->
        [one] Ajoutez la compétence que nomme votre propre texte
       *[other] Ajoutez les compétences que nomme votre propre texte
    }
    .says = Votre texte nomme { $names }, mais pas votre liste de compétences.
    .why = Les clients cherchent par les compétences de la liste. Ce qui n’est que dans le texte passe facilement inaperçu.
    .fix = Ajoutez celles que vous offrez comme service. Si vous n’en offrez pas une, laissez-la de côté.

skills-asked_for =
    .title = Offrez-vous aussi l’une de celles-ci ?
    .says = Beaucoup d’annonces proches de vos compétences nomment aussi : { $names }. Nous avons compté { NUMBER($posts) } annonces du web et du logiciel ({ DAY($as_of) }).
    .why = Si vous savez déjà faire l’une d’elles, l’indiquer ouvre une porte de plus.
    .fix = N’ajoutez que ce que vous savez vraiment faire aujourd’hui. Si aucune ne convient, laissez votre liste telle quelle.
