check-employment = Historia ya kazi
    .question = Je, kuna historia ya kazi, na kila kazi inasema ulifanya nini na lini?
    .cannot_see = Tunasoma ulichoandika. Hatuwezi kuona kama ni kweli, na hatuangalii kamwe mapengo kati ya kazi: hayo hayamhusu mtu.
    .strength = { $count ->
        [one] Kazi yako ina tarehe na maelezo.
       *[other] Kila mojawapo ya kazi zako { $count } ina tarehe na maelezo.
    }

employment-no_description = Ulifanya nini hapo?
    .says = Hatuna maelezo ya kazi yako yoyote: fomu yako haiulizi, au seli zake hazisomeki.
    .fix = Hakikisha kila kazi kwenye wasifu wako inasema kwa mistari miwili au mitatu ulifanya nini hapo, na mwambie mkufunzi wako kwamba fomu haina sehemu hiyo.
employment-no_dates = Ilikuwa lini?
    .says = Hatuna tarehe za kazi yako yoyote: fomu yako haiulizi, au seli zake hazisomeki.
    .fix = Hakikisha kila kazi kwenye wasifu wako ina mwezi na mwaka wa kuanza na kuisha, na mwambie mkufunzi wako kwamba fomu haina sehemu hizo.
employment-none = Bado hakuna kazi katika historia
    .title = Ongeza kazi yako ya kwanza
    .says = Historia yako ya kazi haina ingizo lolote.
    .why = Upwork inaomba angalau moja. Bila hiyo, wasifu hauwezi kukamilika, na msomaji haoni kwamba kuna mtu aliyekuamini na kukupa kazi.
    .fix = Je, umewahi kumfanyia mtu kazi ya kulipwa, isiyo ya malipo au ya masomo? Duka, biashara ya familia, mradi wa chuo kwa shirika halisi, tovuti ya rafiki: yote yanahesabika. Iorodheshe jinsi ilivyokuwa, pamoja na miezi na miaka yake na mistari miwili ya ulichofanya, kwa watu wangapi na kwa zana zipi. Ikifika mwaka mmoja au zaidi katika fani yako, chagua pia Intermediate kuwa kiwango chako. Kama ulijifanyia kazi mwenyewe, andika “Freelance” au “Self-employed” kama kampuni na uwataje wateja wako katika maelezo, wakikubali. Kamwe usimwandike mteja kama mwajiri wako.
employment-placeholder = Maandishi ambayo hayakujazwa
    .title = Badilisha maandishi ya mfano katika kazi
    .says = Kazi moja bado ina maandishi ya fomu au kiolezo.
    .why = Maandishi ya mfano yanamwambia msomaji kwamba wasifu haujakamilika. Ni sababu rahisi ya kukataliwa.
    .fix = Andika maneno yako mwenyewe badala yake, au uyafute.
employment-undescribed = Kazi zisizo na maelezo
    .title = Sema ulifanya nini katika kila kazi
    .says = { $jobs ->
        [one] Kazi yako haisemi lolote kuhusu ulichofanya hapo.
       *[other] { $count ->
            [one] Kazi { $count } kati ya kazi zako { $jobs } haisemi lolote kuhusu ulichofanya hapo.
           *[other] Kazi { $count } kati ya kazi zako { $jobs } hazisemi lolote kuhusu ulichofanya hapo.
        }
    }
    .why = Cheo peke yake hakionyeshi unachoweza kufanya. Mstari mmoja au miwili huonyesha.
    .fix = Anza na kazi yako ya hivi karibuni zaidi. Andika mistari miwili au mitatu: ulifanya nini kila wiki, kwa zana gani, na tokeo moja, kwa namba kama unayo.
employment-thin = Maelezo mafupi mno
    .title = Ongeza mstari kwenye maelezo ya kazi zako
    .says = { $jobs ->
        [one] Kazi yako imeelezwa kwa maneno machache tu.
       *[other] { $count ->
            [one] Kazi { $count } kati ya kazi zako { $jobs } imeelezwa kwa maneno machache tu.
           *[other] Kazi { $count } kati ya kazi zako { $jobs } zimeelezwa kwa maneno machache tu.
        }
    }
    .why = Maneno machache hayaonyeshi ulivyofanya kazi vizuri, wala kwa nani.
    .fix = Ongeza mstari mmoja kwa kila kazi: zana ulizotumia, watu au wateja wangapi, na nini kilipatikana.
employment-apart = Bado hakuna kitu nyuma ya huduma
    .title = Onyesha kazi iliyo nyuma ya huduma yako
    .says = Hakuna kazi yako hata moja inayohusiana na kazi unayotoa.
    .why = Mteja anayesoma huduma nzuri hutafuta ulipowahi kuifanya. Upwork hupima huduma na uzoefu kwa pamoja.
    .fix = Umewahi kufanya kazi kama hiyo mahali popote: mradi wa kozi, kazi ya kujitolea, msaada kwa biashara ya rafiki? Iongeze kama ingizo na useme ulifanya nini. Kama bado haipo, fanya ndogo kwanza, au anza na kazi ambayo historia yako tayari inaionyesha.
employment-undated = Kazi zisizo na tarehe
    .title = Ongeza tarehe kwenye kazi zako
    .says = { $jobs ->
        [one] Kazi yako haina tarehe.
       *[other] { $count ->
            [one] Kazi { $count } kati ya kazi zako { $jobs } haina tarehe.
           *[other] Kazi { $count } kati ya kazi zako { $jobs } hazina tarehe.
        }
    }
    .why = Upwork inaomba mwezi na mwaka ambao kazi ilianza. Bila hivyo, hakuna anayeweza kuhesabu miaka yako ya kazi.
    .fix = Ongeza mwezi na mwaka ambao kila kazi ilianza na kuisha. Kama huna hakika na mwezi, angalia ujumbe, mikataba au hati za mshahara za zamani.
employment-end_before_start = Mwisho kabla ya mwanzo
    .title = Rekebisha tarehe za kazi
    .says = { $count ->
        [one] Kazi moja inaisha kabla ya kuanza.
       *[other] Kazi { $count } zinaisha kabla ya kuanza.
    }
    .why = Tarehe zisizo sahihi zinaonyesha kutokuwa makini, na msomaji makini huishia hapo.
    .fix = Angalia tena tarehe zote mbili. Huenda zimebadilishana nafasi tu.
employment-starts_in_future = Mwanzo wa wakati ujao
    .title = Angalia tarehe ya kuanza ya kazi
    .says = { $count ->
        [one] Kazi moja inaanza wakati ujao.
       *[other] Kazi { $count } zinaanza wakati ujao.
    }
    .why = Historia ya kazi husema ulichokwisha fanya. Upwork haipokei tarehe ya kuanza ambayo bado haijafika.
    .fix = Rekebisha mwaka kama ni kosa. Kama kazi bado haijaanza, iache nje hadi ianze.
employment-no_role = Kazi zisizo na cheo
    .title = Taja cheo chako katika kila kazi
    .says = { $jobs ->
        [one] Kazi yako haisemi ulikuwa nani hapo.
       *[other] { $count ->
            [one] Kazi { $count } kati ya kazi zako { $jobs } haisemi ulikuwa nani hapo.
           *[other] Kazi { $count } kati ya kazi zako { $jobs } hazisemi ulikuwa nani hapo.
        }
    }
    .why = Cheo ndicho kitu cha kwanza ambacho watu husoma katika historia ya kazi.
    .fix = Andika ulikuwa nani, kwa maneno rahisi: “Bookkeeper”, “Shop assistant”, “Volunteer teacher”.
employment-no_company = Kazi isiyo na kampuni
    .title = Taja kampuni
    .says = Kazi hii haisemi ulimfanyia nani kazi.
    .why = Upwork inaomba kampuni katika kila ingizo.
    .fix = Kama ulijifanyia kazi mwenyewe, andika “Freelance” au “Self-employed”.
employment-length_only = Muda upo, lakini hakuna tarehe
    .title = Weka tayari tarehe ya kuanza
    .says = Kazi hii inasema ilichukua muda gani, lakini haisemi ilikuwa lini.
    .why = Upwork itakuuliza mwezi na mwaka.
    .fix = Andika mwezi na mwaka ilipoanza na ilipoisha.
employment-no_end = Je, kazi hii bado inaendelea?
    .title = Sema kama bado unafanya kazi hapo
    .says = Kazi hii ina mwanzo lakini haina mwisho.
    .why = “Hadi leo” ni habari njema kwa msomaji, kwa hiyo iseme.
    .fix = Kama bado unafanya kazi hapo, andika “present” kama mwisho. Kama sivyo, ongeza mwezi na mwaka.
employment-ends_in_future = Mwisho wa wakati ujao
    .title = Andika “present” kwa kazi inayoendelea
    .says = Kazi hii inaisha wakati ujao.
    .why = Upwork huonyesha kazi inayoendelea kama “present”.
    .fix = Chagua “I currently work here” badala ya tarehe ya mwisho.
employment-twice = Kazi ileile mara mbili
    .title = Bakiza ingizo moja kati ya mawili yanayofanana
    .says = Kazi hii imeandikwa mara mbili katika historia yako.
    .why = Inaonekana kama kosa.
    .fix = Futa moja kati ya hizo mbili. Kama zilikuwa kazi mbili tofauti, sema tofauti ilikuwa nini.
employment-big_projects = Miradi mikubwa iliyofichwa katika ingizo moja
    .title = Ipe miradi yako mikubwa maingizo yake yenyewe
    .says = Ingizo hili linaeleza miradi { $count } mmoja baada ya mwingine. Msomaji anaona kazi moja tu.
    .why = Miradi mikubwa inaweza kuwa maingizo yenyewe. Kila mmoja huonyesha mteja, muda na tokeo, na kila mmoja unahesabika katika ukamilifu wa wasifu.
    .fix = Tengeneza ingizo kwa kila mradi unaoweza kuutaja. Jaza kilicho ndani ya mabano; bakiza ingizo la freelance kwa mengine.
