check-title = Titre (Title)
    .question = Votre titre dit-il en peu de mots qui vous êtes et ce que vous faites ?
    .cannot_see = Nous lisons les mots de votre titre. Nous ne voyons pas ce qu’il donne à côté d’autres freelances dans une recherche.
    .strength = Votre titre nomme un rôle : « { $role } ».

title-missing =
    .title = Écrivez un titre
    .says = Votre profil n’a pas de titre.
    .why = Le titre est la première ligne qu’on lit. Sans lui, un profil n’est pas complet.
    .fix = Écrivez d’abord votre rôle, puis deux ou trois de vos compétences principales. Par exemple : “Data Analyst | Excel, Power BI, SQL”. Mettez vos propres rôle et compétences.

title-placeholder =
    .title = Remplacez le texte d’exemple de votre titre
    .says = Votre titre est un texte d’exemple, un lien ou une suite de lettres, et ne dit rien de votre travail.
    .why = Un texte d’exemple dit que le profil n’est pas fini.
    .fix = Écrivez d’abord votre rôle, puis deux ou trois de vos compétences principales.

title-vague =
    .title = Nommez votre rôle dans le titre
    .says = Votre titre ne dit pas ce que vous faites : il va à presque tous les freelances, est une devise, ou nomme seulement une entreprise, un secteur ou vos études.
    .why = Un titre comme “Consultant” ne dit pas ce que vous faites. Les clients qui cherchent votre travail ne vous trouvent pas, et on ne voit pas où vous êtes à votre place.
    .fix = Dites ce que vous faites et pour quoi : d’abord votre rôle, puis deux ou trois compétences principales. Pas “Consultant” mais, par exemple, “HR Consultant | Recruiting, Onboarding”.

title-language =
    .title = Écrivez votre titre en anglais
    .says = Votre titre n’est pas en anglais.
    .why = Sur Upwork, les clients cherchent en anglais : ils ne trouvent pas un titre dans une autre langue.
    .fix = Écrivez d’abord votre rôle en anglais, puis deux ou trois de vos compétences principales. Si l’anglais est difficile, demandez à quelqu’un de le lire.

title-too_specific =
    .title = Élargissez un peu votre titre
    .says = Votre titre nomme un domaine très petit.
    .why = Peu de clients cherchent exactement cela. Un titre trop étroit vous cache à des clients dont vous pourriez bien faire le travail.
    .fix = Nommez votre rôle avec les mots des clients. Gardez le domaine particulier pour les premières lignes de votre présentation.

title-generic =
    .title = Dites dans votre titre ce que vous faites le mieux
    .says = Votre titre nomme un métier que beaucoup offrent, et rien qui vous distingue : « { $word } » figure dans { NUMBER($titles) } des { NUMBER($of) } titres de freelances que nous avons comptés.
    .why = Les clients choisissent sur une page de titres égaux. Celui qui dit pour qui, à quelle tâche ou avec quels outils est trouvé par ceux qui cherchent justement cela.
    .fix = Gardez votre rôle et ajoutez une chose que votre travail montre : une sorte de client (“for dental clinics”), une tâche (“month-end closing”) ou un outil particulier. Seulement ce qui est vrai.

title-forbidden =
    .title = Retirez de votre titre ce qu’Upwork interdit
    .says = « { $what } » ne peut pas rester dans un titre sur Upwork.
    .why = Un badge, le nom d’une entreprise ou un service interdit dans le titre est la première chose que voit la personne qui vérifie.
    .fix = Supprimez les mots marqués. Que le titre dise qui vous êtes et ce que vous faites : votre métier, et la tâche, l’outil ou le type de client que vous connaissez le mieux.

title-reserved =
    .title = Montrez la licence, ou nommez votre vrai travail
    .says = « { $what } » est une profession réservée par la loi. Votre formulaire ne montre ni diplôme ni licence pour elle.
    .why = Un client se fie à ce mot, et dans la plupart des pays seules les personnes qui ont la licence peuvent l’employer.
    .fix = Si vous l’avez apprise, ajoutez le diplôme à vos études et la licence à vos certificats. Sinon, enlevez le mot et nommez le travail que vous faites vraiment, par exemple préparer des dossiers pour ceux qui l’exercent.

title-keyword_pile =
    .title = Réduisez votre titre à vos talents principaux
    .says = Votre titre énumère { $count ->
        [one] { $count } chose
       *[other] { $count } choses
    }. C’est difficile à lire.
    .why = Une longue liste ne montre pas ce que vous faites le mieux. Upwork demande ici vos talents principaux, et a une place à part pour toutes vos compétences.
    .fix = Gardez votre rôle et les deux ou trois compétences avec lesquelles vous voulez le plus travailler. Les autres vont dans votre liste de compétences.

title-shouting =
    .title = Écrivez votre titre en lettres normales
    .says = Votre titre est écrit en majuscules.
    .why = Les mots en majuscules se lisent moins bien et donnent l’impression de crier.
    .fix = Écrivez-le comme un intitulé de poste : une majuscule au début de chaque mot principal, et seuls les sigles comme SEO en majuscules.

title-decoration =
    .title = Retirez les symboles de votre titre
    .says = Votre titre contient des symboles ou des lettres spéciales.
    .why = Une recherche et un lecteur d’écran ne lisent pas les lettres spéciales, et les symboles prennent la place de vos compétences.
    .fix = Utilisez des lettres ordinaires. Un “|” ou une virgule entre deux parties convient.

title-too_long =
    .title = Ramenez votre titre à { $most } caractères
    .says = Votre titre a { $length } caractères. Les titres qui marchent en ont jusqu’à { $most }.
    .why = Un long titre est coupé dans les résultats de recherche : les clients n’en voient pas la fin.
    .fix = Gardez votre rôle et vos deux ou trois compétences principales. Retirez les mots que tout freelance pourrait utiliser.

title-no_role =
    .title = Dites dans le titre ce que vous êtes
    .says = Nous n’avons trouvé dans votre titre aucun mot qui dise ce que vous êtes.
    .why = Les clients engagent une personne. Un rôle comme “assistant”, “developer” ou “writer” dit clairement qui vous êtes.
    .fix = Mettez d’abord votre rôle, puis les services : “Virtual Assistant | Data Entry, Web Research”. Prenez le rôle qui est vrai pour vous.

title-badge =
    .title = Vérifiez le badge dans votre titre
    .says = Votre titre parle d’un badge que donne Upwork.
    .why = “Top Rated”, “Rising Talent” et “Expert-Vetted” sont les badges d’Upwork. Un nouveau profil n’en a pas encore.
    .fix = Si ce compte n’a pas le badge, retirez ces mots. S’il l’a, Upwork le montre de toute façon à côté de votre nom.

title-repeats =
    .title = Dites-le une fois dans le titre
    .says = Votre titre dit { $times } fois « { $phrase } ».
    .why = Une fois suffit pour être trouvé. La place pourrait montrer une autre chose que vous faites bien.
    .fix = Gardez-le une fois, et utilisez la place pour une autre de vos compétences principales.

# Several findings that one deed mends.
title-cut =
    .title = Réduisez votre titre à vos talents principaux
    .why = Un long titre est coupé dans les résultats de recherche, et une longue liste ne montre pas ce que vous faites le mieux.
    .fix = Gardez votre rôle et les deux ou trois compétences avec lesquelles vous voulez le plus travailler, chacune une fois. Les autres vont dans votre liste de compétences.
