check-original_text = Texto original
    .question = Para a equipe: a apresentação, ou uma peça do portfólio, também é de outra pessoa deste grupo?
    .cannot_see = Só este grupo é comparado, não a web. Quem copiou de quem não se vê: a linha lida primeiro apenas vem primeiro.
    .strength = Não achamos mais ninguém neste grupo com esta apresentação ou um destes links de portfólio.

original_text-copied_overview =
    .title = Pergunte sobre a apresentação em comum
    .says = { $percent } % da apresentação mais curta também está na de { $other } ({ $other_id }).
    .why = Dois perfis com um texto parecem uma pessoa com duas contas, e ambos podem perder a sua.
    .fix = Fale com os dois antes que algo saia. Cada um devia escrever sobre o próprio trabalho; os relatórios dos dois ficam retidos.

original_text-shared_link =
    .title = Pergunte de quem é este trabalho
    .says = { $other } ({ $other_id }) deu o mesmo link de portfólio.
    .why = Um portfólio só pode mostrar trabalho próprio.
    .fix = Pergunte aos dois o que cada um fez nele. Os relatórios dos dois ficam retidos.

original_text-team_link =
    .title = Um link que uma equipe pode partilhar
    .says = { $other } ({ $other_id }) deu o mesmo link, que parece de uma equipe.
    .why = Trabalho em equipe está bem quando cada um diz qual foi a sua parte.
    .fix = Peça que a descrição diga o que esta pessoa fez.

original_text-nothing_to_compare =
    .says = Não há apresentação nem portfólio para comparar.
    .fix = Nada a fazer.
