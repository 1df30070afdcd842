# Le classeur vierge : à quoi sert chaque colonne, et la feuille « Comment le remplir ».
# Les textes des colonnes se montrent aussi quand on choisit une cellule : moins de 255 lettres.

intake-example = Exemple : { $example }
intake-choose-from-list = Choisissez l’une des réponses de la liste.

intake-sheet-candidates = Candidats
intake-sheet-employment = Emplois
intake-sheet-education = Formation
intake-sheet-portfolio = Portfolio
intake-sheet-certifications = Certifications
intake-sheet-submissions = Soumissions
intake-sheet-lists = Listes

intake-answer-yes = oui
intake-answer-no = non
intake-answer-hold = attendre
intake-answer-not_submitted = Pas encore soumis
intake-answer-submitted = Soumis
intake-answer-declined = Refusé
intake-answer-approved = Approuvé
intake-answer-left = Parti
intake-answer-suspended = Suspendu
intake-answer-duplicate_account = Compte en double
intake-answer-identity = Identité

intake-guide-sheet = Comment le remplir
intake-guide-title = Comment remplir ce classeur
intake-guide-what = Ce qui va ici
intake-guide-example = Exemple
intake-guide-step-1 = Écrivez une personne par ligne dans la feuille « { $candidates } », à partir de la ligne 3. La ligne 2 est un exemple ; elle n’est jamais lue.
intake-guide-step-2 = Il faut un nom, et une adresse e-mail ou un identifiant ; ces en-têtes portent un *. Tout le reste améliore le rapport.
intake-guide-step-3 = Copiez le titre, la présentation et les compétences tels qu’ils sont sur le profil Upwork. Le rapport les cite.
intake-guide-step-4 = Ne laissez une cellule vide que si le profil n’a rien à cet endroit. Une cellule vide compte comme manquante.
intake-guide-step-5 = Les cellules avec une flèche ont une liste. Dans « { $types } », vous pouvez aussi en écrire plusieurs, séparés par ;.
intake-guide-step-6 = Emplois, formation, portfolio, certificats et tentatives passées ont leurs propres feuilles : une ligne chacun, avec l’identifiant ou l’adresse de la personne.
intake-guide-step-7 = Une cellule qui devient jaune demande un second regard : quelque chose manque, le même identifiant ou la même adresse est là deux fois, ou personne n’a cet identifiant.
intake-guide-step-8 = Les en-têtes sont protégés pour pouvoir être lus. Vous pouvez changer la largeur des colonnes, trier, filtrer, ajouter ou supprimer des lignes, et ajouter vos colonnes à droite.

intake-column-candidate_id = Votre numéro pour cette personne. Il doit être différent pour chacun et rester le même. Il peut manquer s’il y a une adresse e-mail.
    .heading = Numéro du candidat
intake-column-name = Le nom complet de la personne, comme sur le profil Upwork.
    .heading = Nom complet
intake-column-email = L’adresse où va le rapport.
    .heading = Adresse e-mail
intake-column-country = Le pays où vit la personne.
    .heading = Pays
    .example = Sénégal
intake-column-over_18 = La personne a-t-elle 18 ans ou plus ? Upwork ne prend personne de plus jeune.
    .heading = Plus de 18 ans
intake-column-report_language = La langue dans laquelle la personne veut lire le rapport.
    .heading = Langue du rapport
    .example = français
intake-column-title = Le titre du profil Upwork, mot pour mot.
    .heading = Titre du profil
    .example = Brand designer for small food companies
intake-column-overview = Toute la présentation du profil Upwork, mot pour mot. Alt+Entrée commence une nouvelle ligne.
    .heading = Présentation
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = La catégorie principale choisie sur Upwork.
    .heading = Catégorie
intake-column-types_of_work = Les types de travail choisis sur Upwork. Choisissez-en un dans la liste, ou écrivez-en plusieurs, séparés par ;.
    .heading = Types de travail
intake-column-skills = Toutes les compétences du profil, séparées par ;.
    .heading = Compétences
intake-column-experience_level = Le niveau choisi sur Upwork.
    .heading = Niveau d’expérience
intake-column-hourly_rate = Le tarif horaire du profil, comme nombre.
    .heading = Tarif horaire
intake-column-currency = La devise du tarif horaire, en trois lettres.
    .heading = Devise
intake-column-suggested_rate_low = Le bas de la fourchette que suggère Upwork, s’il en montre une.
    .heading = Suggested rate low
intake-column-suggested_rate_high = Le haut de la fourchette que suggère Upwork, s’il en montre une.
    .heading = Suggested rate high
intake-column-photo = Y a-t-il une photo sur le profil ? Vous pouvez dire aussi ce qu’elle montre, par exemple « logo ».
    .heading = Photo
intake-column-video = Y a-t-il une vidéo sur le profil ?
    .heading = Vidéo
intake-column-linked_accounts = Les comptes liés au profil, séparés par ;. Écrivez « aucun » s’il n’y en a pas.
    .heading = Comptes liés
intake-column-skill_tests = Les tests réussis, séparés par ;. Écrivez « aucun » s’il n’y en a pas.
    .heading = Tests de compétences
    .example = aucun
intake-column-languages = Les langues du profil, séparées par ;.
    .heading = Langues parlées
    .example = français ; anglais
intake-column-job_answers = Les réponses à ce que le dernier rapport a demandé sur les emplois, une par ligne avec le numéro de l’emploi.
    .heading = Réponses sur les emplois
    .example = 2: 2019-03 à 2022-08
intake-column-other_experience = Autre expérience du profil, comme le bénévolat. Une par ligne.
    .heading = Autres expériences
    .example = Bénévole au marché de la ville, depuis 2021
intake-column-submitted_on = Le jour où le profil a été envoyé la dernière fois à Upwork : année-mois-jour.
    .heading = Date de soumission
intake-column-submission_status = Où en est le profil.
    .heading = Statut du profil
intake-column-upwork_feedback = Ce qu’Upwork a répondu, mot pour mot.
    .heading = Réponse d’Upwork
intake-column-contested = Ce avec quoi vous n’êtes pas d’accord dans le dernier rapport : le code à côté et pourquoi, un par ligne. Une personne regarde.
    .heading = Pas d’accord
    .example = T-03: Mon titre nomme mon métier ; mes clients le cherchent.
intake-column-contact_phone = Un numéro où le coach peut écrire, avec + et l’indicatif du pays. Seulement si la personne le veut.
    .heading = Téléphone pour les messages
intake-column-contact_consent = La personne a-t-elle dit oui aux messages par téléphone ? Sans un oui, personne n’y écrit.
    .heading = Pouvons-nous vous écrire
intake-column-signed_up_on = Le jour où la personne a ouvert un compte Upwork, ou « oui » si le jour n’est pas connu.
    .heading = Inscription Upwork le
intake-column-signed_up_proof = Qui peut le dire : un lien, ou « vu par » et un nom.
    .heading = Preuve d’inscription
    .example = vu par Coach Kim
intake-column-approved_on = Le jour où Upwork a approuvé le profil, ou « oui ».
    .heading = Date d’approbation
intake-column-approved_proof = Qui peut le dire : un lien vers le profil, ou « vu par » et un nom.
    .heading = Preuve d’approbation
intake-column-first_bid_on = Le jour de la première proposition, ou « oui ».
    .heading = Première proposition le
intake-column-first_bid_proof = Qui peut le dire : un lien, ou « vu par » et un nom.
    .heading = Preuve de la première proposition
    .example = vu par Coach Kim
intake-column-first_job_on = Le jour où le premier contrat a été gagné sur Upwork, ou « oui ».
    .heading = Date du premier contrat
intake-column-first_job_proof = Qui peut le dire : un lien, ou « vu par » et un nom.
    .heading = Preuve du premier contrat
    .example = vu par Coach Kim
intake-column-earned = Tout ce qui a été gagné sur Upwork jusqu’ici, comme nombre.
    .heading = Montant gagné
intake-column-earned_currency = La devise de ce qui a été gagné, en trois lettres.
    .heading = Devise des gains
intake-column-earned_on = Le jour du premier argent, ou « oui ».
    .heading = Date du premier paiement
intake-column-earned_proof = Qui peut le dire : un lien, ou « vu par » et un nom.
    .heading = Preuve des gains
    .example = vu par Coach Kim
intake-column-coach = Qui s’occupe de cette personne.
    .heading = Coach
    .example = Coach Kim
intake-column-cohort = Le groupe de cette personne.
    .heading = Cohorte
    .example = Printemps
intake-column-coach_note = Un mot du coach à la personne. Il est imprimé dans le rapport.
    .heading = Note du coach
    .example = Bravo pour le nouveau titre !
intake-column-send = Le rapport peut-il partir par e-mail ? « attendre » le retient.
    .heading = Envoyer

intake-column-part_id = L’identifiant de la personne, tel que dans sa propre ligne. Ou remplissez l’adresse e-mail.
    .heading = Numéro du candidat
intake-column-part_email = L’adresse e-mail de la personne, telle que dans sa propre ligne. Inutile si l’identifiant est là.
    .heading = Adresse e-mail
intake-column-job_role = Ce qu’était la personne. Projets, bénévolat et travail indépendant comptent aussi.
    .heading = Poste
    .example = Graphic designer
intake-column-job_company = Où, ou pour qui.
    .heading = Entreprise
    .example = Sunny Print Shop
intake-column-job_from = Année et mois du début, par exemple 2019-03.
    .heading = Début
intake-column-job_to = Année et mois de la fin, par exemple 2022-08. Écrivez « présent » si cela continue.
    .heading = Fin
intake-column-job_description = Ce que la personne y a fait, en une ou deux phrases.
    .heading = Description
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = La personne y a-t-elle fait ce qu’elle offre maintenant ? Laissez vide pour que reportgen regarde.
    .heading = Relevant
intake-column-study_school = L’école, l’université ou l’organisme.
    .heading = École
    .example = Lisbon School of Design
intake-column-study_award = Le diplôme ou le cours.
    .heading = Diplôme
    .example = Diploma in Graphic Design
intake-column-study_from = L’année du début.
    .heading = Début
intake-column-study_to = L’année de la fin.
    .heading = Fin
intake-column-study_description = De quoi il s’agissait, et en quoi cela aide au travail offert.
    .heading = Description
    .example = Typography, print and packaging.
intake-column-piece_title = Un titre court pour ce travail.
    .heading = Titre
    .example = Labels for a jam maker
intake-column-piece_link = Où l’on peut le voir, comme lien.
    .heading = Lien
intake-column-piece_description = Ce qu’il montre et quelle était la part de la personne.
    .heading = Description
    .example = Six labels, from the first sketch to print.
intake-column-certificate_name = Le nom du certificat.
    .heading = Certification
intake-column-certificate_issuer = Qui l’a donné.
    .heading = Organisme
intake-column-certificate_date = Année et mois, par exemple 2024-05.
    .heading = Date
intake-column-attempt_date = Le jour de cette tentative : année-mois-jour.
    .heading = Date de soumission
intake-column-attempt_status = Ce qui en est sorti.
    .heading = Statut
intake-column-attempt_feedback = Ce qu’Upwork a répondu, mot pour mot.
    .heading = Réponse d’Upwork
intake-column-attempt_title = Le titre qu’avait alors le profil.
    .heading = Titre
    .example = Designer
intake-column-attempt_overview = La présentation qu’avait alors le profil, collée entière.
    .heading = Présentation
    .example = I design logos and labels.
intake-column-attempt_category = La catégorie choisie alors.
    .heading = Catégorie
intake-column-attempt_types = Les types de travail choisis alors, séparés par des points-virgules.
    .heading = Types de travail
intake-column-attempt_skills = Les compétences listées alors, séparées par des points-virgules.
    .heading = Compétences
intake-column-attempt_level = Le niveau d’expérience choisi alors.
    .heading = Niveau d’expérience
intake-column-attempt_rate = Le tarif horaire qu’avait alors le profil, comme nombre.
    .heading = Tarif horaire

# Les questions pour les programmes de formulaires, à côté de celles du classeur vierge.
form-title = Votre profil Upwork
form-group-person = Vous
form-group-profile = Votre profil
form-group-rate = Votre tarif
form-group-extras = Le reste de votre profil
form-group-employment = Vos emplois
form-group-education = Votre formation
form-group-portfolio = Vos travaux
form-group-certifications = Vos certificats
form-group-submission = Vos tentatives
form-group-contact = Messages par téléphone
form-group-outcome = Ce qui en est sorti
form-group-consent = Votre accord
form-entry-employment = Emploi { $number } : { $what }
form-entry-education = Formation { $number } : { $what }
form-entry-portfolio = Projet { $number } : { $what }
form-entry-certifications = Certificat { $number } : { $what }
form-address = Écrivez une seule adresse e-mail.
form-consent = J’accepte que mes réponses soient gardées et servent à un rapport sur mon profil
form-list = Copiez ces questions dans { $program } telles quelles : ainsi les réponses se lisent sans réglage.
form-needed = obligatoire
form-kind-line = { $form ->
    [microsoft] texte
   *[other] réponse courte
}
form-kind-text = { $form ->
    [microsoft] texte, réponse longue
   *[other] paragraphe
}
form-kind-email = { $form ->
    [microsoft] texte
   *[other] réponse courte, une adresse e-mail
}
form-kind-day = date
form-kind-number = { $form ->
    [microsoft] texte, un nombre
   *[other] réponse courte, un nombre
}
form-kind-one = { $form ->
    [microsoft] choix
   *[other] choix multiple
}
form-kind-several = { $form ->
    [microsoft] choix, plusieurs réponses
   *[other] cases à cocher
}
