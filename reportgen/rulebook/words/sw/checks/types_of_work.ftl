check-types_of_work = Aina za kazi (Types of work)
    .question = Je, ulichagua zaidi ya aina moja ya kazi, zilizo karibu?
    .cannot_see = Tunalinganisha chaguo lako na orodha ya Upwork. Ni wewe tu unayejua ni aina zipi za kazi unazoweza kuzitoa kwa kweli.
    .strength = Ulichagua aina { $count } za kazi, zote kutoka kategoria moja ya orodha ya Upwork.

types_of_work-missing =
    .title = Chagua aina zako za kazi
    .says = Hukuchagua aina ya kazi.
    .why = Aina za kazi ndizo huamua unaonekana katika makundi gani ya freelancer.
    .fix = Chagua aina mbili au tatu ndani ya kategoria yako ambazo unaweza kuzifanya kweli.

types_of_work-unknown =
    .title = Tumia jina la Upwork yenyewe kwa aina hii ya kazi
    .says = “{ $given }” haimo katika orodha ya Upwork ya aina za kazi.
    .why = Ni aina zilizo kwenye orodha tu zinazoweza kuchaguliwa, kwa hiyo hii inaweza kupotea.
    .fix = { $hint ->
        [no] Pitia orodha iliyo chini ya kategoria yako na uchague aina iliyo karibu zaidi na unachofanya.
       *[other] Je, ulimaanisha “{ $near }”? Kama sivyo, pitia orodha iliyo chini ya kategoria yako.
    }

types_of_work-single =
    .title = Ongeza aina ya pili ya kazi
    .says = Ulichagua aina moja tu ya kazi.
    .why = Ukiwa na aina moja unalinganishwa katika kundi moja tu. Kundi hilo likijaa, hakuna mlango wa pili.
    .fix = { $hint ->
        [no] Angalia aina nyingine katika kategoria yako. Ongeza moja au mbili ambazo unaweza kuzifanya kweli.
       *[other] Je, unafanya pia yoyote ya hizi? { $near }. Ongeza tu unachoweza kukifanya kweli.
    }

types_of_work-few =
    .title = Je, kuna aina moja zaidi ya kazi unayofanya?
    .says = Ulichagua { $count ->
        [one] aina moja
       *[other] aina { $count }
    } ya kazi kutoka orodha ya Upwork. Kuna nafasi ya zaidi.
    .why = Kila aina ni kundi moja zaidi ambamo wateja wanaweza kukupata.
    .fix = Je, unafanya pia yoyote ya hizi? { $near }. Ongeza tu unachoweza kukifanya kweli.

types_of_work-too_many =
    .title = Chagua aina zako { $most } bora za kazi
    .says = Ulichagua aina { $count } za kazi.
    .why = Aina nyingi mno hufanya iwe vigumu kuona unachofanya vizuri zaidi.
    .fix = Bakiza hadi { $most } zinazohusiana na ambazo kazi na stadi zako zinazionyesha.

types_of_work-scattered =
    .title = Chagua aina za kazi zinazohusiana
    .says = Aina zako za kazi zinatoka katika kategoria { $count } tofauti: { $names }.
    .why = Wasifu unaotoa kila kitu huonekana wa mwanzilishi katika kila kimoja. Upwork inashauri kulenga unachofanya vizuri zaidi.
    .fix = Chagua kategoria ambayo kazi na stadi zako zinaionyesha vizuri zaidi, na ubakize aina za hapo.

types_of_work-other_name =
    .title = Tafuta “{ $usual }” kwenye Upwork
    .says = Fomu yako inasema “{ $given }”. Katika orodha ya Upwork ni “{ $usual }”.
    .why = Utaipata aina yako ya kazi kwa jina hili.
    .fix = Chagua “{ $usual }” katika mipangilio ya wasifu wako.
