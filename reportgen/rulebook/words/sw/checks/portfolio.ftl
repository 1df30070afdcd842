check-portfolio = Portfolio
    .question = Je, kuna kazi ya kuangalia, na mteja anaweza kujua ni nini?
    .cannot_see = Tunasoma vichwa, maelezo na anwani. Hatufungui kiungo chochote wala kuona picha yoyote.
    .strength = { $count ->
        [one] Portfolio yako ina kazi moja yenye maelezo.
       *[other] Portfolio yako ina kazi { $count }, na kila moja ina maelezo.
    }

portfolio-preparing = Hii huja baadaye
    .says = Huwezi kuongeza portfolio kabla ya kutuma wasifu wako kwa mara ya kwanza, kwa hiyo bado hatuipimi.
    .fix = Weka kando sasa kazi zako mbili au tatu. Utazihitaji hivi karibuni.
portfolio-stage_unknown = Je, umewahi kutuma wasifu wako?
    .says = Portfolio inaweza kuongezwa baada tu ya kutuma mara ya kwanza, na kwa fomu yako hatuwezi kujua kama umetuma.
    .fix = Jaza hali ya kutuma kwako.
portfolio-none = Bado hakuna portfolio
    .title = Ongeza kazi moja
    .says = Portfolio yako ni tupu.
    .why = Kazi ambayo watu wanaweza kuiangalia inasema zaidi ya ahadi yoyote. Huhesabika zaidi unapojaribu tena baada ya kukataliwa.
    .fix = Anza na moja: kitu ulichotengeneza kwa kazi, kozi au kwa ajili yako. Hati, picha ya skrini, ukurasa. Sema ilikuwa ya nini na ulifanya nini. Kazi yako mwenyewe tu, na si kitu ambacho mteja anataka kibaki siri.
portfolio-few = Portfolio ndogo
    .title = { $missing ->
        [one] Ongeza kazi nyingine
       *[other] Ongeza kazi { $missing } nyingine
    }
    .says = { $count ->
        [one] Portfolio yako ina kazi { $count }.
       *[other] Portfolio yako ina kazi { $count }.
    }
    .why = Kazi { $enough } hivi zinaonyesha kwamba ya kwanza haikuwa ya bahati. Upwork huhesabu hadi nne katika ukamilifu.
    .fix = { $missing ->
        [one] Ongeza kazi yako moja zaidi, na useme ilikuwa ya nini na ulifanya nini.
       *[other] Ongeza kazi zako { $missing } zaidi, na useme kwa kila moja ilikuwa ya nini na ulifanya nini.
    } Kama huna, tengeneza mfano mdogo wa unachotoa, na useme kwamba ni mfano.
portfolio-undescribed = Kazi zisizo na maelezo
    .title = Eleza kazi zako za portfolio
    .says = { $count ->
        [one] Kazi { $count } haina maelezo.
       *[other] Kazi { $count } hazina maelezo.
    }
    .why = Bila maneno, mteja hawezi kujua ulifanya nini wewe mwenyewe na ilifaa kwa nini.
    .fix = Mistari miwili kwa kila moja: nini kilihitajika, na ulifanya nini. Tokeo, kama lipo.
portfolio-broken_link = Kiungo kisichofika popote
    .title = Rekebisha kiungo cha portfolio
    .says = { $count ->
        [one] Anwani hii haijakamilika, au inafanya kazi kwenye kompyuta yako tu.
       *[other] Anwani hizi hazijakamilika, au zinafanya kazi kwenye kompyuta yako tu.
    }
    .why = Kiungo kisichofunguka huonekana vibaya kuliko kutokuwa nacho.
    .fix = Fungua ukurasa katika dirisha la faragha la kivinjari chako na unakili anwani kutoka kwenye upau wa juu.
portfolio-no_title = Kazi isiyo na kichwa
    .title = Ipe kazi kichwa
    .says = Kazi hii haina kichwa.
    .why = Kichwa ndicho watu huona kwanza.
    .fix = Sema ni nini kwa maneno machache: “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = Je, kila mtu anaweza kukifungua?
    .title = Jaribu kiungo bila kuingia kwenye akaunti
    .says = Kiungo hiki huenda kikawataka watu waingie kwenye akaunti.
    .why = Asiyeweza kukifungua hatauliza.
    .fix = Kifungue katika dirisha la faragha. Kikiomba nenosiri, badilisha ushirikishaji uwe “anyone with the link”, au pakia faili badala yake.
portfolio-same_link = Kiungo kilekile mara mbili
    .title = Unganisha kila kazi yenyewe
    .says = Kazi mbili zinaelekeza kwenye ukurasa uleule.
    .why = Kila kazi ionyeshe kitu kipya.
    .fix = Weka kiungo cha ukurasa wa kazi yenyewe, kama unao.
portfolio-kept_back = Kazi ambayo hakuna anayeruhusiwa kuiona
    .title = Tengeneza mfano badala ya kazi ya siri
    .says = Portfolio yako inasema kuna kazi isiyoweza kuonyeshwa.
    .why = Kazi huhesabika pale mteja anapoweza kuiangalia. Unafanya vizuri kutoonyesha kile ambacho mteja anaweka siri.
    .fix = Tengeneza mfano mdogo wa aina ileile kwa data ya kubuni, na useme kwamba ni mfano.
