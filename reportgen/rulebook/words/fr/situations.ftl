# How somebody stands: one lead for band and situation, in the PDF, the page, the mail and the
# terminal alike. Each is written whole, so that no two sentences can contradict each other.

situation-preparing = { $band ->
    [nearly_there] Votre profil y est presque. Quelques endroits coûtent encore des points, et ce rapport nomme chacun d’eux : corrigez-les avant de l’envoyer.
    [needs_work] La base est là. Certaines parties demandent une soirée ou deux avant l’envoi : ce que nous voyons ici, Upwork le verra aussi.
   *[not_ready] Il y a du travail avant que votre profil parte chez Upwork. Commencez par la première étape : chacune le rend plus fort.
}
situation-unknown = { $band ->
    [nearly_there] Votre profil y est presque. Quelques endroits coûtent encore des points, et ce rapport nomme chacun d’eux.
    [needs_work] La base est là. Certaines parties demandent une soirée ou deux.
   *[not_ready] Il y a du travail à faire sur votre profil. Commencez par la première étape : chacune le rend plus fort.
}
situation-ready = D’après ce que nous voyons, votre profil est prêt à être envoyé. Ce qui reste n’est que de la finition. C’est Upwork qui décide, et personne ne peut promettre la réponse.
situation-waiting = { $band ->
    [ready] Votre profil est maintenant chez Upwork, et nous voyons peu de choses à corriger. Laissez-le tel quel jusqu’à la réponse.
    [nearly_there] Votre profil est maintenant chez Upwork. Laissez-le tel quel jusqu’à la réponse. Quelques endroits coûtent encore des points : tenez-les prêts pour ce jour-là.
   *[needs_work] Votre profil est maintenant chez Upwork. Laissez-le tel quel jusqu’à la réponse, et tenez ces parties prêtes pour ce jour-là.
}
situation-declined = { $band ->
    [ready] Upwork a dit non cette fois, et d’après nos critères il reste peu à corriger dans le texte. Regardez d’abord ce que vous offrez, et à qui : une offre plus étroite peut réussir là où le même profil n’a pas réussi.
    [nearly_there] Upwork a dit non cette fois : il s’agit du profil tel qu’il était, et un profil peut changer. Quelques endroits coûtent encore des points ; corrigez-les avant de réessayer.
    [needs_work] La base est là. Certaines parties demandent une soirée ou deux. Upwork a dit non cette fois : il s’agit du profil tel qu’il était, et un profil peut changer.
   *[not_ready] Upwork a dit non cette fois : il s’agit du profil tel qu’il était, et un profil peut changer. Il y a du travail avant de réessayer ; commencez par la première étape.
}
situation-too_little_known = Votre formulaire laisse de côté trop de choses pour un score juste. Ce n’est pas un jugement sur vous ni sur votre travail. { $stage ->
    [waiting] Votre profil est maintenant chez Upwork : laissez-le tel quel jusqu’à la réponse.
    [declined] Upwork a dit non cette fois : il s’agit du profil tel qu’il était, et un profil peut changer.
   *[other] Envoyez-nous ce qui manque, et le prochain rapport pourra vous en dire bien plus.
}
situation-on_hold = Parlez d’abord à votre coach, s’il vous plaît, avant de changer ou d’envoyer quoi que ce soit. D’après votre formulaire, Upwork a une question au sujet de votre compte. Un autre texte dans votre profil n’y répond pas : nous ne donnons donc ni score ni étapes tant qu’elle n’est pas réglée. N’ouvrez jamais de second compte : il deviendrait plus difficile de vous aider.
situation-under_18 = Upwork n’accepte personne de moins de 18 ans. Votre coach parlera avec vous de ce que vous pouvez faire d’ici là.
situation-approved = Votre profil a été approuvé. Ce rapport n’a plus rien à dire : bonne chance pour vos premières missions.
situation-left = Vous n’êtes plus candidat, il n’y a donc pas de rapport.
