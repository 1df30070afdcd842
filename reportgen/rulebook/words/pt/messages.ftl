# A message that a coach sends by hand: three lines, short and kind.

message-subject = Seu perfil no Upwork
message-hello = Olá, { $name }, aqui é { $coach }, da { $agency }.
    .agency = Olá, { $name }, aqui é a { $agency }.
message-standing = Seu perfil no Upwork está em { $score } de 100: { $band }.
    .unknown = Ainda sabemos pouco demais do seu perfil no Upwork para lhe dar uma pontuação.
    .on_hold = Por favor, não mude nem envie nada no Upwork por agora: a sua conta vem primeiro.
message-deed = Comece por isto: { $title } ({ $time }). O relatório diz como; escreva para mim se algo não estiver claro.
    .none = O relatório tem o resto; escreva para mim se algo não estiver claro.
    .waiting = Deixe-o como está até o Upwork responder, e me avise quando responderem.
    .unknown = O relatório diz o que falta: pode me enviar?
    .on_hold = Quando podemos conversar?
