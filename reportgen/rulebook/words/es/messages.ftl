# Un mensaje que el coach envía a mano: tres líneas, breves y amables.

message-subject = Tu perfil de Upwork
message-hello = Hola, { $name }: soy { $coach }, de { $agency }.
    .agency = Hola, { $name }: te escribe { $agency }.
message-standing = Tu perfil de Upwork está en { $score } de 100: { $band }.
    .unknown = Todavía sabemos muy poco de tu perfil de Upwork para darle un puntaje.
    .on_hold = Por ahora no cambies ni envíes nada en Upwork: primero va tu cuenta.
message-deed = Empieza por esto: { $title } ({ $time }). El informe dice cómo; escríbeme si algo no está claro.
    .none = Lo demás está en tu informe; escríbeme si algo no está claro.
    .waiting = Déjalo como está hasta que Upwork responda, y avísame cuando lo haga.
    .unknown = El informe dice qué falta: ¿me lo puedes mandar?
    .on_hold = ¿Cuándo podemos hablar?
