# How somebody stands: one lead for band and situation, in the PDF, the page, the mail and the
# terminal alike. Each is written whole, so that no two sentences can contradict each other.

situation-preparing = { $band ->
    [nearly_there] Wasifu wako uko karibu. Sehemu chache bado zinapunguza pointi, na ripoti hii inataja kila mojawapo: zirekebishe kabla ya kuutuma.
    [needs_work] Msingi upo. Baadhi ya sehemu zinahitaji jioni moja au mbili kabla ya kuutuma: tunachokiona hapa, Upwork pia itakiona.
   *[not_ready] Kuna kazi ya kufanya kabla wasifu wako haujaenda Upwork. Anza na hatua ya kwanza: kila hatua inauimarisha.
}
situation-unknown = { $band ->
    [nearly_there] Wasifu wako uko karibu. Sehemu chache bado zinapunguza pointi, na ripoti hii inataja kila mojawapo.
    [needs_work] Msingi upo. Baadhi ya sehemu zinahitaji jioni moja au mbili.
   *[not_ready] Kuna kazi ya kufanya kwenye wasifu wako. Anza na hatua ya kwanza: kila hatua inauimarisha.
}
situation-ready = Kwa tunachokiona, wasifu wako uko tayari kutumwa. Kilichobaki ni kuung’arisha tu. Upwork ndiyo inayoamua, na hakuna anayeweza kuahidi jibu.
situation-waiting = { $band ->
    [ready] Wasifu wako uko Upwork sasa, na tunaona machache tu ya kurekebisha. Uache ulivyo hadi wajibu.
    [nearly_there] Wasifu wako uko Upwork sasa. Uache ulivyo hadi wajibu. Sehemu chache bado zinapunguza pointi: ziandae kwa siku watakayojibu.
   *[needs_work] Wasifu wako uko Upwork sasa. Uache ulivyo hadi wajibu, na uziandae sehemu hizi kwa siku watakayojibu.
}
situation-declined = { $band ->
    [ready] Upwork ilikataa safari hii, na kwa vipengele vyetu kuna machache ya kurekebisha katika maandishi. Angalia kwanza unachotoa, na kwa nani: huduma mahususi zaidi inaweza kufanikiwa pale ambapo wasifu uleule haukufanikiwa.
    [nearly_there] Upwork ilikataa safari hii: inahusu wasifu ulivyokuwa, na wasifu unaweza kubadilika. Sehemu chache bado zinapunguza pointi; zirekebishe kabla ya kujaribu tena.
    [needs_work] Msingi upo. Baadhi ya sehemu zinahitaji jioni moja au mbili. Upwork ilikataa safari hii: inahusu wasifu ulivyokuwa, na wasifu unaweza kubadilika.
   *[not_ready] Upwork ilikataa safari hii: inahusu wasifu ulivyokuwa, na wasifu unaweza kubadilika. Kuna kazi ya kufanya kabla ya kujaribu tena; anza na hatua ya kwanza.
}
situation-too_little_known = Fomu yako imeacha mengi mno ili kutoa alama ya haki. Hiyo si hukumu juu yako wala kazi yako. { $stage ->
    [waiting] Wasifu wako uko Upwork sasa: uache ulivyo hadi wajibu.
    [declined] Upwork ilikataa safari hii: inahusu wasifu ulivyokuwa, na wasifu unaweza kubadilika.
   *[other] Tutumie kinachokosekana, na ripoti ijayo itaweza kukueleza mengi zaidi.
}
situation-on_hold = Tafadhali zungumza na mkufunzi wako kwanza, kabla ya kubadilisha au kutuma chochote. Kwa kile fomu yako inachosema, Upwork ina swali kuhusu akaunti yako. Kubadilisha maandishi ya wasifu hakujibu swali hilo, kwa hiyo hatutoi alama wala hatua hadi litatuliwe. Kamwe usifungue akaunti ya pili: inafanya iwe vigumu zaidi kukusaidia.
situation-under_18 = Upwork haimpokei mtu yeyote aliye chini ya miaka 18. Mkufunzi wako atazungumza nawe kuhusu unachoweza kufanya hadi wakati huo.
situation-approved = Wasifu wako umekubaliwa. Ripoti hii haina la kuongeza: kila la heri katika kazi zako za kwanza.
situation-left = Huombi tena kuingia, kwa hiyo hakuna ripoti.
