check-photo = Picha
    .question = Je, kuna picha, na inafaa?
    .cannot_see = Hatuioni picha yenyewe, ila tu kama ipo na fomu yako inasema nini kuihusu.
    .strength = Fomu yako inasema una picha.

photo-missing = Hakuna picha
    .title = Ongeza picha yako
    .says = Fomu yako inasema bado hakuna picha.
    .why = Upwork inataka picha ya kila freelancer, na wasifu usio na picha haukamiliki kamwe. Wateja wanataka kuona wanafanya kazi na nani.
    .fix = Mwombe mtu akupige kwa simu leo: uso na mabega yako, ukiangalia kamera, karibu na dirisha kwenye mwanga wa mchana, ukuta usio na mapambo nyuma yako. Bila miwani ya jua, bila mtu mwingine ndani yake.
photo-exemption = Swali kuhusu picha yako
    .title = { $granted ->
        [yes] Je, una jibu la Upwork kuhusu picha yako karibu nawe?
       *[no] Je, Upwork imekupa msamaha kuhusu picha yako?
    }
    .says = { $granted ->
        [yes] Fomu yako inataja msamaha wa kutoonyesha uso wako.
       *[no] Kwa tunavyoielewa fomu yako, huonyeshi uso wako kwa sababu za imani.
    } Hiyo ni haki yako, na haikupunguzii pointi hapa.
    .why = Upwork hutoa msamaha wa kidini ukiombwa. Ukiwa nao, picha yako inaweza kuonyesha uso uliofunikwa.
    .fix = { $granted ->
        [yes] Hifadhi jibu la Upwork, endapo mtu atauliza. Ukiwa na msamaha huo
       *[no] Kama bado, omba huduma ya msaada ya Upwork ikupe msamaha wa kidini kabla ya kutuma wasifu wako; mkufunzi wako atakusaidia kwa furaha. Ukiwa nao
    }, picha yako inaweza kuonyesha uso uliofunikwa. Utapata haya katika makala ya msaada ya Upwork 360053305673, na wasimamizi wake wanayathibitisha katika jumuiya, mada 468324.
photo-unsuitable = Picha isiyofaa
    .title = Tumia picha yako halisi
    .says = Kwa kile fomu yako inachosema, picha hiyo { $kind ->
        [logo] ni nembo
        [drawing] ni mchoro
        [generated] imetengenezwa na kompyuta
        [stock] si yako
        [group] ina zaidi ya mtu mmoja
       *[other] haionyeshi uso wako wazi
    }.
    .why = Upwork inaomba uso wako mwenyewe, kichwa na mabega. Nembo, michoro, makundi na picha za kutengenezwa hukataliwa.
    .fix = Mwombe mtu akupige picha kwa simu: wewe peke yako, uso na mabega, mwanga wa mchana, ukuta usio na mapambo nyuma yako.
photo-weak = Picha inayoweza kuwa bora zaidi
    .title = Piga picha iliyo wazi zaidi
    .says = Kwa kile fomu yako inachosema, { $kind ->
        [blurred] picha haionekani vizuri
        [covered] uso wako umefunikwa kwa sehemu
        [far] uso wako uko mbali katika picha
        [selfie] picha ni selfie
       *[other] picha ni ya zamani au imeskaniwa
    }.
    .why = Picha duni ni mojawapo ya sababu ambazo Upwork hutoa inapokataa.
    .fix = Piga mpya: uso na mabega, mwanga wa mchana kutoka mbele, ukuta usio na mapambo nyuma yako, kamera ikishikwa na mtu mwingine.
photo-formal = Picha yenye urafiki zaidi
    .title = Fikiria picha yenye urafiki zaidi
    .says = Picha yako ni ya pasipoti. Inafaa.
    .why = Wateja hutafuta mtu ambaye wangependa kufanya naye kazi. Tabasamu tulivu husaidia.
    .fix = Ukipenda, piga mpya: uso na mabega, mwanga wa mchana, ukuta usio na mapambo nyuma yako.
