# A message that a coach sends by hand: three lines, short and kind.

message-subject = Wasifu wako wa Upwork
message-hello = Habari { $name }, ni { $coach } kutoka { $agency }.
    .agency = Habari { $name }, hii ni { $agency }.
message-standing = Wasifu wako wa Upwork una alama { $score } kati ya 100: { $band }.
    .unknown = Tunajua machache mno kuhusu wasifu wako wa Upwork ili kuupa alama kwa sasa.
    .on_hold = Tafadhali usibadilishe wala kutuma chochote kwenye Upwork kwa sasa: akaunti yako kwanza.
message-deed = Anza na hili: { $title } ({ $time }). Ripoti yako inaeleza jinsi ya kufanya; niandikie kama kuna jambo lisiloeleweka.
    .none = Mengine yamo katika ripoti yako; niandikie kama kuna jambo lisiloeleweka.
    .waiting = Uache ulivyo hadi Upwork ijibu, na uniambie ikijibu.
    .unknown = Ripoti yako inasema kinachokosekana: unaweza kunitumia?
    .on_hold = Tunaweza kuzungumza lini?
