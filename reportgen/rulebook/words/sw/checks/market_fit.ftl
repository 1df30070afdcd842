check-market_fit = Kufaa sokoni
    .question = Je, kichwa, stadi, kazi na kategoria yako vinasimulia hadithi moja?
    .cannot_see = Tunalinganisha maneno. Hatuwezi kuona Upwork ina freelancer wangapi wenye stadi zako kwa sasa.
    .strength = { $narrowed ->
        [yes] Kichwa chako ni mahususi: kinataja { $named }.
       *[no] Maneno ya stadi zako yamo pia katika kichwa, muhtasari au kazi zako.
    }

market_fit-crowded =
    .title = Toa huduma mahususi zaidi, kutokana na kazi yako mwenyewe
    .says = { $answered ->
        [yes] Upwork iliandika kwamba freelancer wengi wanatoa unachotoa, au kwamba hakuna kazi kwa mchanganyiko huu. Hilo linahusu huduma ilivyo, si wewe.
       *[no] Kichwa chako na mistari ya kwanza ya muhtasari wako havisemi unamfanyia nani kazi, kazi gani hasa au kwa zana gani.
    }{ $counted ->
        [no] { "" }
       *[yes] { " " }“{ $word }” limo katika vichwa { NUMBER($titles) } kati ya vichwa { NUMBER($of) } vya freelancer tulivyohesabu.
    }
    .why = Kuwa mmoja kati ya wengi ndiyo sababu ya kawaida zaidi ya kukataliwa. Upwork hutafuta huduma ambazo hazipo tayari mara elfu.
    .fix = { $options ->
        [0] Bado hatujapata mstari ambao huduma mahususi zaidi ingeweza kusimama juu yake. Kwa kila kazi, andika ulimfanyia nani kazi, ulifanya nini na kwa zana gani: ripoti ijayo hujenga huduma kutokana na hayo.
        [one] Kazi yako mwenyewe inathibitisha huduma mahususi zaidi: { $first_offer }. Kama ndiyo unayotaka kuajiriwa kwayo, tumia kichwa na mwanzo wake kutoka “{ check-market_fit }” hapa chini, jaza nafasi zilizo wazi, na usogeze stadi zake juu kabisa.
       *[other] Kazi yako mwenyewe inathibitisha huduma { $options } mahususi zaidi, ya kwanza: { $first_offer }. Chagua ile unayotaka kuajiriwa kwayo, tumia kichwa na mwanzo wake kutoka “{ check-market_fit }” hapa chini, jaza nafasi zilizo wazi, na usogeze stadi zake juu kabisa.
    } Ni chaguo lako, wala si ahadi: hakuna anayeweza kusema Upwork itajibu nini.

market_fit-unshown =
    .title = Onyesha kazi iliyo nyuma ya kichwa chako
    .says = Kichwa chako kinataja { $names }. Hakuna kazi, kielelezo wala masomo yako yanayotaja hivyo.
    .why = Huduma maalumu hushawishi pale kazi inapoionyesha. Bila hiyo, ni madai tu.
    .fix = Je, umefanya kazi hii? Basi sema hivyo katika maelezo ya kazi hiyo, au ongeza kielelezo kinachoionyesha. Kama sivyo, kichwa chako kitaje kile ambacho kazi zako zinaonyesha.

market_fit-category_apart =
    .title = Angalia kategoria yako
    .says = Ulichagua “{ $category }”, lakini kichwa na stadi zako zinasomeka kama “{ $other }”.
    .why = Upwork huangalia kategoria, stadi na uzoefu kwa pamoja. Visipolingana, wasifu hukataliwa kwa urahisi zaidi.
    .fix = Kama kategoria ilichaguliwa kimakosa, chagua ile ambayo kazi yako iko ndani yake. Kama ni sahihi, kichwa na stadi zako zionyeshe hivyo.

market_fit-skills_apart =
    .title = Maandishi yako yaonyeshe stadi zako
    .says = Kichwa, muhtasari na kazi zako hazigusi stadi yoyote kwenye orodha yako, kama vile: { $names }.
    .why = Wakaguzi hutafuta hadithi moja iliyo wazi. Hapa, orodha na maandishi vinaonekana kuzungumzia kazi tofauti.
    .fix = Chagua kazi unayotaka kuajiriwa kwayo. Andika sentensi mbili katika muhtasari wako kuhusu jinsi ulivyotumia stadi hizi, au orodhesha stadi ambazo maandishi yako yanazungumzia.

market_fit-jobs_apart =
    .title = Onyesha jinsi kazi zako zinavyohusiana na huduma yako
    .says = Kazi zako zilizopita hazitaji kazi unayotoa sasa.
    .why = Watu wengi hubadilisha fani, na hilo ni sawa. Lakini mkaguzi hutafuta uzoefu unaounga mkono huduma yako.
    .fix = Je, kulikuwa na sehemu ya kazi hizi yenye manufaa kwa huduma yako, kama majedwali, wateja, au uandishi? Ongeza sentensi moja kuihusu katika maelezo ya kazi hiyo. Unaweza pia kuongeza miradi, masomo au kazi zisizo za malipo katika fani mpya.

market_fit-demand =
    .title = Kuna kazi kiasi gani katika kategoria yako
    .says = { $stated ->
        [yes] Katika kategoria yako, “{ $category }”,
       *[no] Kichwa chako kinasomeka kama kategoria “{ $category }”. Huko,
    } wateja walitangaza kazi { NUMBER($posts) } ndani ya wiki sita: { NUMBER($percent) } % ya matangazo yote, nafasi ya { $rank } kati ya { $categories }. Wastani wa bei iliyotangazwa ulikuwa USD { $mean } kwa saa. Chanzo: { SOURCE($source) }, hadi { DAY($as_of) }, { SOURCE($licence) }.
    .why = Hii ni ya kukufahamisha. Kategoria ndogo inaweza kuwa nzuri sana.
    .fix = Inazungumzia kategoria nzima, si mchanganyiko wa stadi zako mwenyewe.

market_fit-no_figures =
    .says = Hatuijui kategoria yako, kwa hiyo hatuwezi kulinganisha wasifu wako na soko.
    .fix = Ongeza kwenye fomu yako kategoria uliyochagua kwenye Upwork.

market_fit-no_story =
    .says = Maandishi ni machache mno kuona kama wasifu wako unasimulia hadithi moja.
    .fix = Ongeza kichwa, stadi na muhtasari wako kwenye fomu yako.
