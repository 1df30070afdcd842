check-experience_level = Kiwango cha uzoefu (Experience level)
    .question = Je, kiwango chako kinalingana na miaka yako ya kazi katika fani yako?
    .cannot_see = Tunahesabu kazi katika historia yako zinazohusiana na kichwa, stadi au kategoria yako. Kazi ambayo hukuiorodhesha, hatuijui.
    .strength = Tarehe za kazi zako zinathibitisha { $level ->
        [entry] kiwango ulichochagua, Entry.
        [intermediate] kiwango ulichochagua, Intermediate.
       *[expert] kiwango ulichochagua, Expert.
    }

experience_level-undersold = Unajishusha thamani
    .title = { $expert ->
        [yes] Badilisha kiwango chako kuwa Intermediate au Expert
       *[no] Badilisha kiwango chako kuwa Intermediate
    }
    .says = Ulichagua Entry. Lakini historia yako inaonyesha { $years ->
        [0] { $months ->
            [one] mwezi { $months } wa
           *[other] miezi { $months } ya
        }
        [one] mwaka mmoja { $months ->
            [0] wa
            [one] na mwezi { $months } wa
           *[other] na miezi { $months } ya
        }
       *[other] miaka { $years } { $months ->
            [0] ya
            [one] na mwezi { $months } wa
           *[other] na miezi { $months } ya
        }
    } kazi katika fani yako.
    .why = Wateja wachache hutafuta Entry, na kiwango pia ndicho huamua bei ambayo Upwork inakupendekezea. Kazi kwa mwajiri, ya kujitolea au katika miradi huhesabika kama uzoefu.
    .fix = { $expert ->
        [yes] Chagua Intermediate. Kama unaweza kufanya kazi bila kuelekezwa na kuonyesha matokeo, Expert pia inafaa.
       *[no] Chagua Intermediate. Kisha angalia tena bei yako: huenda ni ya chini mno kwa kiwango kipya.
    } Kama kazi tuliyoihesabu haihusiani na unachotoa, mwambie mkufunzi wako na ukiache kiwango kilivyo.
experience_level-oversold = Je, kiwango chako kinalingana na historia yako?
    .title = { $level ->
        [expert] Onyesha kazi iliyo nyuma ya “Expert”
       *[other] Onyesha kazi iliyo nyuma ya “Intermediate”
    }
    .says = Ulichagua { $level ->
        [expert] Expert
       *[other] Intermediate
    }. Kwa kadiri tunavyoweza kuona, historia yako inaonyesha { $years ->
        [0] { $months ->
            [0] kwamba hakuna kazi
            [one] mwezi mmoja wa kazi
           *[other] miezi { $months } ya kazi
        }
        [one] takriban mwaka mmoja wa kazi
       *[other] takriban miaka { $years } ya kazi
    } katika fani yako.
    .why = Msomaji hulinganisha kiwango chako na historia yako. Visipolingana, wasifu wote unakuwa vigumu kuaminika.
    .fix = Je, orodha yako imekamilika? Ongeza kinachokosekana: kazi za freelance, miradi kwa watu halisi, kazi za kujitolea. Kama imekamilika, { $years ->
        [0] Entry
       *[other] { $level ->
            [expert] Intermediate
           *[other] Entry
        }
    } ndiyo chaguo la kweli. Si aibu, na unaweza kukipandisha baadaye.
experience_level-not_chosen = Hakuna kiwango kilichochaguliwa
    .title = Chagua kiwango chako cha uzoefu
    .says = Fomu yako haisemi unachagua kiwango kipi kati ya vitatu.
    .why = Upwork inakiomba, na ndicho huamua bei ambayo inakupendekezea.
    .fix = Chagua Entry kama fani ni mpya kwako, Intermediate kuanzia takriban mwaka mmoja wa kazi ndani yake, na Expert kuanzia takriban miaka mitatu kama unaweza kuonyesha matokeo.
experience_level-which_months = Lini hasa?
    .title = Ongeza miezi kwenye tarehe za kazi zako
    .says = Tarehe zako zinataja mwaka tu. Kulingana na miezi, hii ni wiki chache za kazi au mwaka na zaidi.
    .why = Kuanzia mwaka mmoja wa kazi katika fani yako, Entry inakushusha thamani.
    .fix = Ongeza mwezi kwenye kila tarehe. Ikifika mwaka mmoja au zaidi, chagua Intermediate.
experience_level-relevance = Je, hii inahusiana na unachotoa?
    .title = Sema jinsi kazi zako zilizopita zinavyosaidia katika fani yako
    .says = Hatukuweza kuona kama { $count ->
        [one] kazi hii inahusiana
       *[other] kazi hizi zinahusiana
    } na kazi unayotoa.
    .why = Ni kazi ya fani yako tu inayohesabika kwa kiwango. Hatutaki kubahatisha.
    .fix = Kama inahusiana, ongeza mstari kwenye kazi hiyo unaosema hivyo: zana zilezile, shughuli zilezile, wateja wa aina ileile.
experience_level-expert_fits = Expert pia ingefaa
    .title = Fikiria “Expert”
    .says = Historia yako inaonyesha miaka { $years } ya kazi katika fani yako, au zaidi kidogo. Intermediate ni sawa; Expert pia ingefaa.
    .why = Viwango vyote viwili ni chaguo la kweli kuanzia takriban miaka mitatu. Takriban tangazo moja la kazi kati ya manne huomba mtaalamu.
    .fix = Kama unaweza kuonyesha matokeo bila msaada wa wengine, jaribu Expert. Hapo bei yako pia inaweza kupanda.

experience_level-claimed = Kiwango na muhtasari havikubaliani
    .title = Fanya kiwango na muhtasari vikubaliane
    .says = Ulichagua Entry, lakini muhtasari wako unataja miaka { $claimed }.
    .why = Msomaji hujiuliza kipi kati ya hivyo viwili ni sahihi.
    .fix = Kama miaka hiyo ilikuwa katika fani hii, ongeza kazi hizo kwenye historia yako na uchague Intermediate. Kama sivyo, sema katika muhtasari miaka hiyo ilikuwa katika nini.

experience_level-dates = Lini hasa?
    .says = Tarehe zako zinataja miaka bila miezi, kwa hiyo hatuwezi kujua kama una mwaka mzima wa kazi katika fani yako.
    .fix = Ongeza miezi. Kuanzia mwaka mmoja, chagua Intermediate badala ya Entry.
experience_level-unclear = Kazi zipi zinahesabika?
    .says = Ulichagua Entry. Historia yako inaonyesha zaidi ya mwaka mmoja wa kazi, lakini hatuwezi kuona kama iko katika fani yako.
    .fix = Jiulize: je, nilitumia stadi zilezile hapo? Kama ndiyo, sema hivyo katika maelezo ya kazi na uchague Intermediate. Kama hapana, Entry ni sahihi.
experience_level-undated = Hakuna tarehe za kuhesabu
    .says = Kazi zako hazina tarehe tunazoweza kuhesabu, kwa hiyo hatuwezi kuzilinganisha na kiwango chako.
    .fix = Ongeza mwezi na mwaka ambao kila kazi ilianza na kuisha.
experience_level-no_jobs = Hakuna kazi za kulinganisha
    .says = Historia yako haina kazi, kwa hiyo hatuwezi kuilinganisha na kiwango chako.
    .fix = Ongeza historia yako ya kazi kwanza. Kazi za freelance, miradi na kujitolea vinahesabika.
