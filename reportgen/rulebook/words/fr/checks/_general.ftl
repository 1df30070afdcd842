# What every check may have to say, and the names of fields, statuses, bands and stages.

check-needs = Pas encore demandé
    .says = Votre formulaire ne montre pas ceci : { $fields }.
    .fix = Ajoutez-le à votre formulaire, ou dites-le à votre coach, et le prochain rapport pourra le juger.
check-error = Non jugé
    .says = Quelque chose n’a pas marché de notre côté pendant que nous regardions ceci. Cela n’a rien à voir avec vous.
    .fix = Vous n’avez rien à faire. Votre coach est au courant.

status-pass = Réussi
status-improve = À améliorer
status-fix = À corriger
status-unknown = Impossible à dire
status-not_applicable = Pas encore
status-error = Non jugé

band-ready = Prêt
    .declined = Bien fait
band-nearly_there = Presque prêt
band-needs_work = À travailler
band-not_ready = Pas prêt
band-not_enough_information = Pas assez d’informations
band-on_hold = En suspens
band-not_yet_eligible = Pas encore admissible

stage-preparing = En préparation
stage-waiting = En attente d’une réponse
stage-declined = Refusé
stage-approved = Approuvé
stage-left = Parti
stage-barred = Question de compte
stage-unknown = Inconnu

# Fields, as they stand inside a sentence: “In your hourly rate”, “does not show: hourly rate”.
field-candidate_id = numéro de candidat
field-name = nom
field-email = adresse e-mail
field-coach = coach
field-cohort = groupe
field-country = pays
field-report_language = langue du rapport
field-birth_year = année de naissance
field-over_18 = plus de 18 ans
field-title = titre
field-overview = présentation
field-category = catégorie
field-types_of_work = types de travail
field-skills = compétences
field-experience_level = niveau d’expérience
field-hourly_rate = tarif horaire
field-currency = monnaie
field-suggested_rate_low = tarif suggéré, limite basse
field-suggested_rate_high = tarif suggéré, limite haute
field-employment = parcours professionnel
field-job_answers = réponses sur les emplois
field-education = formation
field-certifications = certificats
field-skill_tests = tests de compétences
field-portfolio = portfolio
field-linked_accounts = comptes liés
field-photo = photo
field-video = vidéo
field-languages = langues
field-other_experience = autre expérience
field-submitted_on = date d’envoi
field-submission_status = état de l’envoi
field-upwork_feedback = réponse d’Upwork
field-contact_phone = numéro de téléphone pour les messages
field-contact_consent = accord pour les messages
field-coach_note = mot du coach
field-send = accord pour l’envoi
field-timestamp = date de vos réponses
