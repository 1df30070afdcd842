check-real_name = Nom
    .question = Est-ce votre propre nom complet, sans rien à côté ?
    .cannot_see = Nous ne pouvons pas comparer le nom à votre pièce d’identité. Il doit être le même.
    .strength = Nous n’avons trouvé ni titre, ni métier, ni initiale, ni symbole dans votre nom.

real_name-company =
    .title = Utilisez votre propre nom, pas celui d’une entreprise
    .says = Le nom ressemble à celui d’une entreprise : « { $word } ».
    .why = Un profil de freelance demande le nom d’une personne, comme sur la pièce d’identité. Une entreprise a une autre sorte de compte.
    .fix = Entrez votre prénom et votre nom de famille.

real_name-initials =
    .title = Entrez votre nom complet
    .says = Une partie de votre nom est une seule lettre : « { $initial } ». Votre nom de famille est-il entré en entier ?
    .why = Upwork demande le vrai nom, sans initiales, et le compare à votre pièce d’identité.
    .fix = Écrivez le nom en entier, tel qu’il est sur votre pièce d’identité. Si elle n’a que la lettre, laissez-la.

real_name-initial_on_card =
    .title = La lettre est-elle sur votre pièce d’identité ?
    .says = Une partie de votre nom est une seule lettre : « { $initial } ». Dans certains pays, la pièce d’identité l’a ainsi.
    .why = Upwork compare le nom à votre pièce d’identité. Cela ne coûte rien si les deux sont les mêmes.
    .fix = Si la pièce a la lettre, laissez-la. Si elle a le nom entier, écrivez le nom entier.

real_name-one_word =
    .title = Est-ce tout votre nom ?
    .says = Votre nom est un seul mot. Pour certaines personnes, c’est le nom entier.
    .why = Upwork compare le nom à votre pièce d’identité. Cela ne coûte rien si les deux sont les mêmes.
    .fix = Si votre pièce d’identité a un second nom, ajoutez-le. Si elle n’a qu’un mot, demandez à l’assistance d’Upwork comment l’entrer.

real_name-title =
    .title = Laissez titres et métiers hors du nom
    .says = Il y a un titre ou un métier dans le champ du nom : « { $word } ».
    .why = Upwork demande le nom seul. Votre profession a sa propre ligne, et vos diplômes leur propre section.
    .fix = Ne gardez que le prénom et le nom de famille.

real_name-decoration =
    .title = Retirez symboles et chiffres du nom
    .says = Il y a des symboles, des chiffres ou des lettres spéciales dans le nom.
    .why = Upwork compare le nom à votre pièce d’identité, et ils n’y sont pas.
    .fix = Retapez le nom avec des lettres ordinaires.

real_name-letter_case =
    .title = Écrivez le nom avec des majuscules normales
    .says = Votre nom est écrit tout en majuscules, ou sans aucune.
    .why = Cela ne coûte rien, mais un nom avec des majuscules normales se lit mieux.
    .fix = Commencez chaque partie du nom par une majuscule, comme sur votre pièce d’identité.

real_name-no_name =
    .says = Nous n’avons pas trouvé de lettres dans le nom.
    .fix = Entrez votre prénom et votre nom de famille.
