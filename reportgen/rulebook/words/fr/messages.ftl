# A message that a coach sends by hand: three lines, short and kind.

message-subject = Votre profil Upwork
message-hello = Bonjour { $name }, ici { $coach } de { $agency }.
    .agency = Bonjour { $name }, ici { $agency }.
message-standing = Votre profil Upwork est à { $score } sur 100 : { $band }.
    .unknown = Nous en savons encore trop peu sur votre profil Upwork pour lui donner un score.
    .on_hold = Ne changez et n’envoyez rien sur Upwork pour l’instant, s’il vous plaît : votre compte passe d’abord.
message-deed = Commencez par ceci : { $title } ({ $time }). Votre rapport dit comment ; écrivez-moi si quelque chose n’est pas clair.
    .none = Votre rapport contient le reste ; écrivez-moi si quelque chose n’est pas clair.
    .waiting = Laissez-le tel quel jusqu’à la réponse d’Upwork, et dites-moi quand elle arrive.
    .unknown = Votre rapport dit ce qui manque : pouvez-vous me l’envoyer ?
    .on_hold = Quand pouvons-nous parler ?
