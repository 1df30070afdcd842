check-overview = Présentation (Overview)
    .question = Votre présentation dit-elle qui vous aidez, ce que vous faites pour ces personnes, et ce qu’il en est sorti ?
    .cannot_see = Nous lisons les mots. Nous ne pouvons pas dire si les chiffres sont justes, ni si le ton plaît.
    .strength = Les premières lignes de votre présentation disent quel travail vous offrez.

overview-missing =
    .title = Écrivez votre présentation
    .says = Votre présentation est vide.
    .why = Un profil sans présentation ne peut pas être envoyé comme complet, et c’est la partie que les clients lisent d’abord.
    .fix = Écrivez cinq courtes parties : ce que vous faites et pour qui ; deux ou trois choses que vous avez faites ; les outils que vous utilisez ; comment vous travaillez avec un client ; ce que le client doit faire ensuite. Environ 100 mots sont un bon début.

overview-residue =
    .title = { $kind ->
        [gap] Remplissez les blancs du modèle dans votre présentation
        [answer] Retirez de votre présentation les mots du chatbot
       *[other] Parlez de vous dans votre présentation
    }
    .says = { $kind ->
        [gap] Une partie de votre présentation est encore un modèle, ou ne dit encore rien.
        [answer] Votre présentation contient ce qu’un chatbot vous a dit. Ce n’est pas un texte de vous à un client.
       *[other] Votre présentation décrit quelqu’un d’autre, ou ce genre de travail en général. Vous n’y êtes pas.
    }
    .why = Un texte collé sans être lu dit que personne n’a travaillé sur le profil.
    .fix = { $kind ->
        [gap] Mettez vos propres mots à la place du texte du modèle, ou supprimez cette ligne. Puis lisez toute la présentation une fois à voix haute.
        [answer] Supprimez les phrases qui s’adressent à vous. Puis dites avec vos propres mots ce que vous faites, pour qui, et un travail que vous avez terminé.
       *[other] Commencez par “I”. Dites ce que vous faites, pour qui, et un travail que vous avez terminé. Ne gardez rien que n’importe qui aurait pu écrire.
    }

overview-other_name =
    .title = Utilisez votre propre nom dans votre présentation
    .says = Votre présentation appelle son auteur { $told } ; votre formulaire dit { $own }.
    .why = Un texte sur quelqu’un d’autre est la première chose dont on doute, et le nom sur Upwork doit être le vôtre.
    .fix = Si le texte est de vous, mettez-y le nom de votre compte ou laissez le nom de côté. Si quelqu’un d’autre l’a écrit sur soi, écrivez le vôtre : ce que vous faites, pour qui, et un travail que vous avez terminé.

overview-other_place =
    .title = Dites où vous êtes vraiment
    .says = Votre présentation dit { $told } ; votre formulaire dit { $own }.
    .why = Le pays sur Upwork doit être celui où vous vivez, et Upwork peut demander un document qui le montre. On doute tout de suite d’un texte qui dit un autre lieu.
    .fix = Si vous avez déménagé, dites-le à votre coach, pour que le formulaire soit juste. Si quelqu’un d’autre a écrit le texte sur soi, écrivez le vôtre : ce que vous faites, pour qui, et un travail que vous avez terminé.

overview-too_short =
    .title = Dites-en plus dans votre présentation
    .says = Votre présentation a { $words ->
        [1] un mot
       *[other] { $words } mots
    }. Avec moins de { $enough }, on ne peut pas vous juger.
    .why = Une présentation au-delà du strict minimum montre votre sérieux, et donne plus de raisons de dire oui.
    .fix = Ajoutez environ { $more } mots : un travail dont vous êtes fier, ce que vous y avez fait, et ce qu’il a apporté au client. Puis les outils que vous utilisez.

overview-too_long =
    .title = Raccourcissez votre présentation
    .says = Votre présentation a { $length } caractères. Le champ en contient { $most }.
    .why = Ce qui dépasse la limite ne peut pas être collé : votre texte s’arrêterait au milieu.
    .fix = Retirez { $over } { $over ->
        [one] caractère
       *[other] caractères
    } ou plus. Les listes de mots-clés et de hashtags peuvent partir d’abord.

overview-forbidden =
    .title = Réécrivez votre présentation, sans ce qu’Upwork interdit
    .says = { $kind ->
        [service] Votre présentation propose un service qu’Upwork interdit.
        [firm] Votre présentation parle pour une équipe ou une entreprise, pas pour vous.
       *[cut] Sans les mots marqués, il reste trop peu de votre présentation.
    }
    .why = Effacer seulement laisse un texte qui dit peu de vous. Ce qui reste doit dire au client pourquoi vous écrire.
    .fix = Recommencez par « I » : ce que vous faites vous-même et pouvez proposer, pour qui, et un travail que vous avez terminé. Environ 100 mots sont un bon début.

overview-no_offer =
    .title = Dites quel travail vous offrez
    .says = Après avoir lu votre présentation, nous ne pouvons pas dire quel travail vous faites.
    .why = Un client cherche quelqu’un qui fait une chose dont il a besoin. Sans cela, rien d’autre dans le texte ne compte.
    .fix = Commencez par une phrase : “I … for …”, avec le travail et les personnes pour qui vous le faites.{ $jobs ->
        [0] {""}
       *[other] {" "}Votre propre emploi peut la remplir : { $job }.
    }

overview-job_seeker =
    .title = Offrez un service au lieu de postuler
    .says = Votre présentation se lit comme une candidature à un employeur.
    .why = Sur une place de marché, un client ne cherche pas un employé. Il cherche quelqu’un qui résout un problème pour lui.
    .fix = Retirez ce que vous cherchez ou espérez apprendre. Dites à la place ce que vous faites pour un client, et ce qu’il a quand vous avez fini.

overview-empty_praise =
    .title = Montrez ce que vous avez fait au lieu de vous louer
    .says = Votre présentation est surtout un éloge de vous-même. Nous y avons trouvé peu de choses que vous avez faites.
    .why = Tout le monde peut écrire qu’il est fiable et passionné. On croit ce que vous pouvez montrer.
    .fix = Supprimez la phrase que nous citons. À sa place, racontez un travail : ce que c’était, pour qui, et ce qu’il en est sorti.

overview-keyword_dump =
    .title = Changez la liste de mots-clés en phrases
    .says = Une partie de votre présentation est une liste de mots-clés ou de hashtags.
    .why = Cela se lit comme une publicité. Les hashtags ne font rien ici, et les compétences ont leur propre champ.
    .fix = Supprimez la liste. Gardez vos cinq meilleurs termes, et mettez-les dans deux ou trois phrases : ce que vous faites, pour qui, et un exemple.

overview-cheap =
    .title = Ne vous vendez pas par un prix bas
    .says = Votre présentation mendie du travail, ou l’offre pour peu d’argent.
    .why = Un prix bas ou une supplique fait douter du travail.
    .fix = Supprimez cette phrase. Votre tarif a son propre champ. Nommez une chose que vous faites bien, avec un exemple.

overview-no_evidence =
    .title = Prouvez-le par quelque chose que vous avez fait
    .says = Nous n’avons trouvé dans votre présentation aucun travail qu’on puisse se représenter : pas de chiffre, pas de projet nommé, pas de résultat.
    .why = Deux profils qui font la même promesse se ressemblent. Un travail à vous distingue le vôtre.
    .fix = { $jobs ->
        [0] Ajoutez deux phrases sur un travail : pour qui c’était, ce que vous avez fait, et ce qu’il en est sorti. Un chiffre vrai aide (pages, commandes, jours gagnés).
       *[other] Racontez un travail en deux phrases : pour qui c’était, ce que vous avez fait, et ce qu’il en est sorti. Votre emploi peut les remplir : { $job }.
    }

overview-wall_of_text =
    .title = Coupez le texte en paragraphes
    .says = Un paragraphe a { $words } mots sans coupure.
    .why = Sur un téléphone, il remplit tout l’écran, et la plupart des gens le sautent.
    .fix = Appuyez sur Entrée toutes les deux ou trois phrases.

overview-hard_to_read =
    .title = Réécrivez votre présentation dans un anglais correct
    .says = { $count } phrases de votre présentation ont des fautes d’anglais ; c’est trop pour qu’un client continue à lire.
    .why = Un client qui doit deviner le sens d’une phrase ouvre le profil suivant.
    .fix = Écrivez chaque idée en une phrase courte : qui, fait quoi, pour qui. Faites-la ensuite relire par quelqu’un qui écrit bien l’anglais, ou vérifiez-la ligne par ligne. La partie relecture énumère les fautes dont nous sommes sûrs.

overview-hollow_figures =
    .title = Dites ce qu’il y a derrière vos chiffres
    .says = Ces chiffres sont ronds, énormes ou sans exception, et rien ne dit à qui ils se rapportent.
    .why = Un client qui ne peut vérifier aucun chiffre n’en croit aucun.
    .fix = Gardez un ou deux chiffres vrais, et dites pour chacun ce qui a été fait, pour quel type de client et quand. Enlevez les autres, et toute garantie.

overview-career_only =
    .title = Dites ce que vous faites aujourd’hui pour un client
    .says = Votre présentation raconte vos postes et vos études dans l’ordre. Aucune phrase ne dit ce qu’un client peut vous demander.
    .why = Cela va dans vos emplois et vos études. Ici, un client lit pour savoir ce que vous feriez pour lui.
    .fix = Commencez par « I » et par ce que vous faites aujourd’hui, pour qui, et ce que ces personnes reçoivent. Gardez de votre parcours les deux ou trois travaux qui le prouvent.

overview-unshown_years =
    .title = Montrez les années dont vous parlez
    .says = Votre présentation parle de { $claimed } ans. { $jobs ->
        [age] D’après l’année de naissance de votre formulaire, ils ont commencé quand vous aviez { $since } ans.
        [kindred] Les emplois de ce genre que vous indiquez commencent en { $since }.
        [none] Aucun des emplois que vous indiquez n’est de ce genre.
       *[all] Les emplois que vous indiquez commencent en { $since }.
    }
    .why = Un client voit les deux, et la personne qui examine votre profil aussi. Si cela ne concorde pas, le reste est plus difficile à croire.
    .fix = Si vous avez travaillé plus tôt dans ce domaine, ajoutez ces emplois : missions, projets et bénévolat comptent. Sinon, écrivez les années que vos emplois montrent et dites ce que vous y avez fait. Court et vrai convainc mieux.

overview-weak_opening =
    .title = Dites ce que vous faites dès la première ligne
    .says = Les premières lignes ne nomment pas le travail que vous faites.
    .why = Un client ne voit que les 250 premiers caractères avant d’ouvrir votre présentation.
    .fix = Mettez la phrase sur votre travail en haut : ce que vous faites, pour qui, avec quels outils. La salutation peut attendre.

overview-no_client =
    .title = Dites pour qui vous travaillez, et ce que ces personnes obtiennent
    .says = Votre présentation ne dit pas pour qui vous travaillez, ni ce qu’un client en retire.
    .why = Un client cherche quelqu’un qui résout son problème.
    .fix = Ajoutez une phrase sur les personnes pour qui vous travaillez et ce qu’elles obtiennent : “I help … to …”.{ $jobs ->
        [0] {""}
       *[other] {" "}Pensez aux personnes pour qui vous l’avez fait dans votre propre emploi : { $job }.
    }

overview-unclear =
    .title = { $kind ->
        [client] Regardez si votre présentation dit pour qui vous travaillez
        [whole] Relisez toute votre présentation
       *[proof] Regardez si votre présentation montre ce que vous avez fait
    }
    .says = { $kind ->
        [client] Nous n’avons pas trouvé pour qui vous travaillez, ni ce que ces personnes obtiennent. Si cela y est, laissez tel quel.
        [whole] Même une fois l’étape ci-dessus faite, le texte dans son ensemble dira sans doute moins qu’il ne pourrait.
       *[proof] Nous n’avons pas trouvé de travail qu’on puisse se représenter. S’il y en a un, laissez tel quel.
    }
    .why = À côté des présentations que les coachs envoient sans y toucher, il manque quelque chose ici. Nous pouvons nous tromper sur ce que c’est.
    .fix = { $kind ->
        [client] Demandez à quelqu’un qui ne connaît pas votre travail de la lire et de vous dire pour qui vous travaillez. S’il ne le peut pas, ajoutez une phrase : “I help … to …”.
        [whole] Demandez à quelqu’un qui ne connaît pas votre travail de la lire et de vous dire ce que vous faites, pour qui, et ce qu’il en est sorti. Ce qu’il ne peut pas dire, récrivez-le en phrases courtes.
       *[proof] Demandez à quelqu’un qui ne connaît pas votre travail de la lire et de vous dire une chose que vous avez faite. S’il ne le peut pas, ajoutez-la : pour qui, quoi, et ce qu’il en est sorti.
    }{ $jobs ->
        [0] {""}
       *[other] {" "}Votre propre emploi peut la remplir : { $job }.
    }

overview-about_self =
    .title = Commencez par le client, si vous voulez
    .says = Votre présentation commence par vous. Beaucoup de bons profils le font, cela ne coûte donc rien.
    .why = Les clients cherchent d’abord leur propre problème.
    .fix = Si vous voulez la soigner, commencez par ce que le client obtient de vous.

overview-cliches =
    .title = Remplacez une formule usée par un fait
    .says = { $count ->
        [one] Une formule figure dans de très nombreux profils.
       *[other] { $count } formules figurent dans de très nombreux profils.
    }
    .why = On passe sur les mots que tout le monde utilise.
    .fix = Mettez un exemple à la place : quand avez-vous travaillé ainsi, et qu’en est-il sorti ?

overview-emoji =
    .title = Utilisez moins de symboles
    .says = Votre présentation a { $count } symboles ou emoji.
    .why = Quelques-uns guident l’œil. Beaucoup font publicité, et un lecteur d’écran dit chacun à voix haute.
    .fix = Gardez une seule sorte de signe pour vos listes et retirez les autres.

overview-no_invitation =
    .title = Finissez par une invitation
    .says = La fin de votre présentation ne demande rien au client.
    .why = Une dernière ligne rend facile de vous écrire.
    .fix = Ajoutez une ligne comme “Send me a message with your project, and I will tell you how I would start.”

overview-other_language = Que dit votre présentation en anglais ?
    .says = Votre présentation n’est pas en anglais : nous ne pouvons pas juger ce qu’elle dit. Sur Upwork, les clients lisent les profils en anglais.
    .fix = Mettez dans ce champ une présentation en anglais. Si l’anglais est difficile, écrivez des phrases courtes et faites-les lire à quelqu’un.
