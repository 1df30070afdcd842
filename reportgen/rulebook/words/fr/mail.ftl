# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] Votre rapport de profil du { $date }
    [one] Votre rapport de profil : une chose à faire
   *[other] Votre rapport de profil : { $count } choses à faire
}
    .test = [Test pour { $id }] { $subject }
mail-hello = Bonjour { $name },
mail-attached = Votre rapport de profil du { $date } est joint à ce message en PDF.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }, { $points } de plus.
    .down = { $readiness } { $of }, { $points } de moins.
    .none = { $band }.
mail-first = D’abord : { $title } ({ $effort }).
    .untimed = D’abord : { $title }.
mail-more = Le rapport montre ce que nous avons vu, dans vos propres mots, et pourquoi chaque point compte. Aucun rapport ne peut promettre l’approbation, mais chaque étape rend une bonne réponse plus probable.
mail-reply = Des questions ? Répondez simplement à ce message : { $coach } le lira.
    .nobody = Des questions ? Répondez simplement à ce message.
mail-regards = Bien à vous,
mail-why = Vous recevez ce message parce que { $agency } vous aide avec votre profil.
mail-stop = Pour ne plus recevoir de rapports par e-mail, écrivez à { $address }.
    .link = Ne plus recevoir ces messages
mail-stop-subject = Plus de rapports, s’il vous plaît ({ $token })
mail-file = Rapport de profil { $name } { $date }
    .phone = Rapport de profil { $name } { $date } (téléphone)

mail-digest-subject = Rapports du { $date } : { $sent ->
    [one] { $sent } envoyé
   *[other] { $sent } envoyés
}{ $faults ->
    [0] {""}
    [one] , { $faults } à regarder
   *[other] , { $faults } à regarder
}
mail-digest-opening = Voici ce que la nuit du { $date } a fait. Le classeur est joint.
mail-digest-counts = Rapports
mail-digest-rows = { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
}, { $rejected } rejetées
mail-digest-rendered = { $rendered } nouveaux, { $unchanged } inchangés, { $failed } échoués
mail-digest-mail = E-mails
mail-digest-weak = Où le groupe peut gagner le plus
mail-digest-weak-line = { $check } : { $points } points par personne en moyenne, { $failing } à refaire
mail-digest-look = À regarder
mail-digest-line = { $id } : { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = L’envoi s’est arrêté plus tôt : { $words }

# Why sending stopped

mail-stopped-down = le serveur d’e-mail n’est pas utilisable ({ $words })
mail-stopped-sender = le serveur d’e-mail nous refuse comme expéditeur, et non l’un des candidats ({ $words })
mail-stopped-alike = { $count } refus dans les mêmes termes nous visent comme expéditeur, et non les candidats ({ $words })
mail-stopped-errors = { $count } e-mails de suite ne sont pas partis, le dernier avec { $words }

# How a delivery stands

mail-state-pending = prêt à partir
mail-state-held = retenu
mail-state-sending = en cours d’envoi
mail-state-sent = envoyé
mail-state-written = écrit dans la boîte d’envoi
mail-state-rejected = refusé par le serveur d’e-mail
mail-state-deferred = reporté, sera essayé de nouveau
mail-state-uncertain = peut-être arrivé, peut-être pas ; regardez avant de le renvoyer
mail-state-suppressed = l’adresse a demandé de ne plus rien recevoir
mail-state-expired = a attendu trop longtemps et ne partira pas
mail-state-superseded = remplacé avant son départ
mail-state-none = pas d’e-mail

# Why

mail-reason-unreleased = attend d’être libéré
mail-reason-rules_only = seules les règles ont changé ; attend d’être libéré
mail-reason-intake_hold = « send » dit de retenir dans la feuille
mail-reason-review_hold = retenu dans la feuille Review
mail-reason-review_unclear = le contenu de sa cellule Release n’est pas compris
mail-reason-review_unreadable = un classeur que l’équipe a modifié ne peut pas être lu
mail-reason-shared_address = deux candidats ont cette adresse
mail-reason-changed_address = l’adresse a changé depuis le dernier e-mail
mail-reason-lookalike = texte très proche de celui d’un autre candidat
mail-reason-namesake = une nouvelle ligne au nom de quelqu’un qui n’y est plus ; est-ce la même personne ?
mail-reason-barred = Upwork a une question au sujet du compte
mail-reason-against_status = les résultats de la feuille ne concordent pas avec le statut
mail-reason-bad_address = ce n’est pas une adresse e-mail utilisable
mail-reason-not_newest = pas la version la plus récente du rapport
mail-reason-newer_elsewhere = une autre feuille a dit plus depuis ; c’est ce rapport qui compte
mail-reason-pdf_missing = le PDF manque
mail-reason-phone_missing = aucune édition pour téléphone n’a été produite; relancez cette nuit
mail-reason-pdf_changed = le PDF n’est pas celui qui a été produit
mail-reason-wrong_candidate = le PDF appartient à quelqu’un d’autre
mail-reason-no_report = aucun rapport n’a été fait
mail-reason-no_address = pas d’adresse e-mail
mail-reason-not_yet_eligible = moins de 18 ans
mail-reason-approved = approuvé
mail-reason-left = parti
mail-reason-too_late = prêt à partir depuis trop longtemps
mail-reason-interrupted = l’envoi a été arrêté au milieu
mail-reason-smtputf8 = le serveur d’e-mail n’accepte pas une adresse avec de telles lettres
mail-reason-lost = la connexion s’est rompue
mail-reason-rebuilt = l’historique a été perdu : personne ne sait si le dernier e-mail est arrivé, ni si celui-ci est nouveau
mail-reason-sender = le serveur d’e-mail nous a refusés comme expéditeur
mail-reason-alike = refusé dans les mêmes termes que les autres
mail-reason-unclear = refusé, et la réponse ne dit pas à qui la faute
mail-reason-stopped = l’envoi s’est arrêté avant son tour
mail-reason-per_day = le nombre d’envois permis par jour est atteint ; il partira une autre nuit
mail-reason-bounced = le serveur l’a pris, et il est revenu
mail-reason-resend = à envoyer encore une fois, sur la parole d’une personne
mail-reason-retry = à essayer de nouveau, sur la parole d’une personne
