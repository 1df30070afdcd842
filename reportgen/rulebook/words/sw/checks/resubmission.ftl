check-resubmission = Kujaribu tena
    .question = Baada ya kukataliwa: nini kimebadilika tangu hapo?
    .cannot_see = Tunajua tu majaribio yaliyo kwenye fomu yako na yale tuliyoyaona katika ripoti za awali, na kwa kila moja ni kichwa, muhtasari, kategoria, stadi, aina za kazi na bei tu: kazi mpya au kielelezo kipya hakionekani hapa. Upwork ni nadra kusema kila kilichosababisha kukataliwa.
    .strength = Wasifu wako si ule tena uliokataliwa.

resubmission-preparing = Bado haujatumwa
    .says = Kwa fomu yako ilivyo, bado hujatuma wasifu wako, kwa hiyo hakuna cha kulinganisha.
    .fix = Hifadhi nakala ya unachotuma, pamoja na tarehe. Jibu likiwa hapana, itaonyesha cha kubadilisha.
resubmission-waiting = Unasubiri jibu
    .says = Wasifu wako uko Upwork sasa.
    .fix = Subiri jibu, na uhifadhi nakala ya ulichotuma. Kamwe usifungue akaunti ya pili: imekatazwa.
resubmission-approved = Umekubaliwa
    .says = Wasifu wako umekubaliwa.
    .fix = Hakuna la kufanya hapa.
resubmission-left = Umeacha
    .says = Huombi tena.
    .fix = Hakuna la kufanya hapa.
resubmission-barred = Swali kuhusu akaunti
    .says = Kwa kile fomu yako inachosema, Upwork ina swali kuhusu akaunti yako. Wasifu uliobadilishwa haulijibu.
    .fix = Zungumza na mkufunzi wako kabla ya kufanya kitu kingine chochote.
resubmission-stage_unknown = Je, umewahi kutuma wasifu wako?
    .says = Kwa fomu yako hatuwezi kujua kama umetuma wasifu wako Upwork, wala walijibu nini.
    .fix = Jaza hali ya kutuma kwako, na tarehe na jibu kama lilikuwepo.
resubmission-first_seen = Maandishi yaliyokataliwa hayajulikani
    .says = Hatujui kilichokuwa katika wasifu wako ulipokataliwa, kwa hiyo hatuwezi kujua umebadilisha nini tangu hapo.
    .fix = Kama una nakala ya ulichotuma, mpe mkufunzi wako. Kuanzia sasa tunaweka kumbukumbu.

resubmission-seen_late = Tuliona kwa mara ya kwanza baada ya kukataliwa
    .says = Maandishi yako yako vile tulivyoyaona mara ya kwanza. Hiyo ilikuwa baada ya kukataliwa, kwa hiyo hatuwezi kujua umebadilisha nini tangu ulipoyatuma.
    .fix = Kama una nakala ya ulichotuma, mpe mkufunzi wako. Kuanzia sasa tunaweka kumbukumbu.

resubmission-part_known = Inajulikana sehemu tu
    .says = Tunachokijua kuhusu jaribio lako la mwisho hakijabadilika. Lakini hatuujui muhtasari uliotuma, kwa hiyo hatuwezi kusema.
    .fix = Kama una nakala ya ulichotuma, mpe mkufunzi wako.

resubmission-unchanged = Hakuna kilichobadilika tangu kukataliwa
    .title = Badilisha kitu kabla ya kujaribu tena
    .says = { $whole ->
        [yes] Kwa tunavyojua, kichwa, muhtasari na stadi zako bado ni zilezile zilizokataliwa{ $dated ->
            [yes] , zilizotumwa tarehe { DAY($day) }
           *[no] { "" }
        }.
       *[no] Yote tunayoyajua kuhusu wasifu { $dated ->
            [yes] uliotuma tarehe { DAY($day) }
           *[no] uliokataliwa
        } bado yamo katika fomu yako leo.
    } { $times ->
        [one] { "" }
       *[other] Tangu hapo umerudi umekataliwa mara { $times }.
    }
    .why = Wasifu uleule kuna uwezekano mkubwa utapata jibu lilelile.
    .fix = Kama umebadilisha mambo mengine tangu hapo, kama kazi, vielelezo vya kazi au muhtasari, vizuri: mwambie mkufunzi wako kilichokuwepo kabla. Kama sivyo, fanya kwanza hatua nyingine za ripoti hii. Muhtasari bora, kazi moja zaidi au kielelezo kina uzito kuliko maneno muhimu mengine. Kisha utume tena: hakuna kikomo kinachojulikana cha majaribio.
resubmission-tried_before = Umeshajaribu hivi kabla
    .title = Songa mbele, usirudi nyuma
    .says = { $whole ->
        [yes] Kichwa, muhtasari na stadi zako ni za wasifu wa awali uliokataliwa{ $dated ->
            [yes] , uliotumwa tarehe { DAY($day) }
           *[no] { "" }
        }.
       *[no] Yote tunayoyajua kuhusu wasifu wa awali uliokataliwa{ $dated ->
            [yes] , uliotumwa tarehe { DAY($day) },
           *[no] { "" }
        } yamo tena katika fomu yako.
    }
    .why = Kurudi kwenye toleo la zamani kuna uwezekano mkubwa wa kupata jibu la zamani.
    .fix = Bakiza kilichokuwa kizuri katika toleo jipya, na ufanye hatua nyingine za ripoti hii: zinaongeza kitu kipya.
resubmission-barely_changed = Ni maneno machache tu yamebadilika
    .title = Fanya badiliko ambalo watu wanaweza kuliona
    .says = Tangu jaribio la mwisho, ni maneno machache tu ya muhtasari wako yamebadilika.
    .why = Msomaji hataiona tofauti kwa urahisi.
    .fix = Ongeza kitu kipya: tokeo lenye namba, kazi, maelezo, kielelezo.
resubmission-changed = Kilichobadilika
    .title = Angalia mabadiliko yako mara nyingine
    .says = { $late ->
        [yes] Umebadilisha kilichonukuliwa hapa tangu tulipouona wasifu wako mara ya kwanza.
       *[no] Umebadilisha kilichonukuliwa hapa tangu jaribio la mwisho.
    }
    .why = Wasifu uliobadilishwa unastahili jaribio jipya.
    .fix = Fanya hatua nyingine za ripoti hii, kisha utume tena.
resubmission-labels_only = Lebo nyingine, maudhui yaleyale
    .title = Boresha maudhui pia
    .says = Tangu jaribio la mwisho, ni lebo zako tu zimebadilika; muhtasari ni uleule.
    .why = Lebo mpya zinaweza kusaidia kama zinakufaa zaidi. Kujaribu neno muhimu moja baada ya jingine hakusaidii.
    .fix = Chagua lebo zinazokueleza vizuri zaidi, kisha ufanyie kazi muhtasari, kazi na portfolio.
resubmission-stalled = Hakuna kilichobadilika tangu ripoti yetu
    .title = Chukua hatua inayofuata
    .says = Tangu ripoti yetu ya { DAY($since) } hakuna kilichobadilika katika fomu yako.
    .why = Jibu linaweza kubadilika tu wasifu unapobadilika.
    .fix = Kama umebadilisha wasifu wako kwenye Upwork tangu hapo, weka hayo katika fomu pia. Kama umeutuma tena, ongeza tarehe. Kama hakuna kati ya hayo, anza na hatua ya kwanza ya ripoti hii.
resubmission-feedback = Upwork iliandika nini
    .title = Jibu kile Upwork ilichoandika
    .says = { $kind ->
        [skill_mix] Upwork inaona nafasi ndogo mno kwa sasa kwa mchanganyiko wako wa stadi na uzoefu.
        [incomplete] Upwork inaomba zaidi katika wasifu wako.
        [name] Upwork inazungumzia jina lililo kwenye wasifu wako, au aliye nyuma yake.
        [photo] Upwork inazungumzia picha yako.
        [account] Upwork inazungumzia akaunti yako, si wasifu wako.
        [identity] Upwork inauliza wewe ni nani.
        [language] Upwork inazungumzia lugha ya wasifu wako.
        [content] Upwork inazungumzia kitu ambacho hakiruhusiwi kuwemo katika wasifu.
       *[unspecific] Ujumbe wa Upwork hautoi sababu: unasema hapana, bila kusema kwa nini.
    }
    .why = Ndiyo dokezo bora ulilonalo. Ujumbe mwingi kama huu ni sawa kwa kila mtu, kwa hiyo usifikirie sana juu ya mmoja.
    .fix = { $kind ->
        [skill_mix] Usitume mchanganyiko uleule tena. Huduma mahususi zaidi inayoungwa mkono na kazi zako mwenyewe huonekana zaidi. Mahitaji hubadilika, kwa hiyo kujaribu baadaye kunaruhusiwa.
        [incomplete] Jaza kinachotajwa, kwa mambo ya kweli kutoka kazi yako mwenyewe, kabla ya kutuma wasifu wako tena.
        [name] Tumia jina lako la kwanza na la mwisho, kama watu wanavyokuita na kama nyaraka zako zilivyo: bila kampuni, bila cheo cha kazi, bila vifupisho. Wasifu mmoja ni wa mtu mmoja, kwa hiyo “we” au timu haina nafasi ndani yake.
        [photo] Tumia picha iliyo wazi ya uso wako mwenyewe, kichwa na mabega, wewe peke yako: bila nembo, bila maandishi, bila chochote kilichotengenezwa. Kama unafunika uso wako kwa sababu za imani, omba Upwork msamaha.
        [account] Wasifu uliobadilishwa haujibu hili. Zungumza na mkufunzi wako kwanza. Kamwe usifungue akaunti ya pili: imekatazwa.
        [identity] Hili ni la kwanza: jibu swali la Upwork kuhusu wewe ni nani, kwa msaada wa mkufunzi wako. Wasifu uliobadilishwa haulijibu.
        [language] Kila kitu katika wasifu lazima kiwe kwa Kiingereza: kichwa, muhtasari, kazi, elimu. Kisha mwombe mtu anayeandika Kiingereza kwa uangalifu asome vyote.
        [content] Kiondoe: mawasiliano na viungo vya mawasiliano, huduma ambazo Upwork haziruhusu, walichoandika wengine, kisicho kweli.
       *[unspecific] Usibahatishe sababu iliyofichika. Kama ujumbe unakuomba kitu, mahojiano au fomu, anza na hicho. Kisha rekebisha kile ripoti hii inachoonyesha.
    }
