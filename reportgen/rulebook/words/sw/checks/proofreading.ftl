check-proofreading = Usahihi wa maandishi
    .question = Je, maandishi hayana makosa ambayo msomaji makini angeyaona?
    .cannot_see = Tunapata maneno yanayoonekana kuandikwa vibaya na makosa ya kawaida zaidi ya sarufi. Hatuyaoni yote wala hatupimi mtindo, kwa hiyo tafadhali mwombe mtu asome maandishi yako pia.
    .strength = Hatukupata neno lililoandikwa vibaya wala kosa la kawaida la sarufi katika maneno { $words } tuliyosoma. Hatuyaoni yote.

proofreading-misspelling =
    .title = { $count ->
        [one] Rekebisha neno moja lililoandikwa vibaya
       *[other] Rekebisha maneno { $count } yaliyoandikwa vibaya
    }
    .says = { $count ->
        [one] Neno moja limeandikwa vibaya: { $pairs }.
       *[other] Maneno { $count } yameandikwa vibaya, kama vile: { $pairs }.
    }
    .why = Soma wasifu wako kama CV: herufi moja yenye kosa inaweza kuwa sababu ya “hapana”.
    .fix = Rekebisha kila neno lililowekewa alama, hapa na katika wasifu wako kwenye tovuti. Kisha soma maandishi kwa sauti mara moja.

proofreading-grammar =
    .title = { $count ->
        [0] Omba Kiingereza cha maandishi yote kirekebishwe
        [one] Rekebisha sarufi palipowekewa alama
       *[other] Rekebisha sarufi katika sehemu { $count }
    }
    .says = { $count ->
        [0] Mbali na yaliyowekewa alama kwingineko, inaelekea maandishi yana kosa la lugha kila baada ya mistari michache, kwa mfano hapa. Hatuwezi kuweka alama kwa kila moja.
        [one] Kuna kosa moja la sarufi katika maneno machache: { $pairs }.
       *[other] Kuna makosa { $count } ya sarufi katika maneno machache, kama vile: { $pairs }.
    }
    .why = Mteja anayekwazwa na lugha huwa na shaka na kazi, na huenda pia wale wanaoidhinisha wasifu.
    .fix = Rekebisha sehemu zilizowekewa alama. Kisha mwombe mtu anayeandika Kiingereza kizuri asome maandishi yote: huenda kuna zaidi ya tunavyoweza kupata.

proofreading-grammar_slips =
    .title = { $count ->
        [one] Angalia sehemu moja ya sarufi
       *[other] Angalia sehemu { $count } za sarufi
    }
    .says = { $count ->
        [one] Hiki huenda ni kosa: { $pairs }.
       *[other] Haya huenda ni makosa: { $pairs }.
    }
    .why = Ni machache, kwa hiyo hayakupunguzii pointi. Hata hivyo, msomaji makini huyaona.
    .fix = Yarekebishe ukikubaliana.

proofreading-mathematical_letters =
    .title = Tumia herufi za kawaida
    .says = Baadhi ya maneno yameandikwa kwa herufi maalumu za hisabati ili yaonekane mazito au ya mlazo.
    .why = Utafutaji hauwezi kuyapata maneno haya, na kisoma skrini hakiwezi kuyasoma.
    .fix = Andika tena maneno yaliyowekewa alama kwa herufi za kawaida.

proofreading-doubled_word =
    .title = Futa neno lililorudiwa
    .says = { $count ->
        [one] Neno moja limeandikwa mara mbili.
       *[other] Maneno { $count } yameandikwa mara mbili.
    }
    .why = Ni kosa dogo, na wengine huliona kwa urahisi.
    .fix = Futa la pili.

proofreading-lower_case_i =
    .title = Andika “I” kwa herufi kubwa
    .says = { $count ->
        [one] Neno “I” limeandikwa kwa herufi ndogo mara moja.
       *[other] Neno “I” limeandikwa kwa herufi ndogo mara { $count }.
    }
    .why = Kwa Kiingereza, “I” ni herufi kubwa siku zote. Wasomaji hugundua.
    .fix = Badilisha kila “i” iliyowekewa alama kuwa “I”.

proofreading-missing_capital =
    .title = Anza sentensi kwa herufi kubwa
    .says = { $count ->
        [one] Sentensi moja inaanza kwa herufi ndogo.
       *[other] Sentensi { $count } zinaanza kwa herufi ndogo.
    }
    .why = Inaonekana kama maandishi yaliandikwa kwa haraka.
    .fix = Andika herufi ya kwanza ya kila sentensi iliyowekewa alama kwa herufi kubwa.

proofreading-spacing =
    .title = Rekebisha nafasi karibu na mkato na nukta
    .says = { $count ->
        [one] Katika sehemu moja nafasi haipo, au imezidi.
       *[other] Katika sehemu { $count } nafasi haipo, au imezidi.
    }
    .why = Nafasi zilizo safi hufanya maandishi yaonekane yametunzwa.
    .fix = Hakuna nafasi kabla ya mkato au nukta, nafasi moja baada yake.

proofreading-mixed_variants =
    .title = Chagua tahajia ya Uingereza au ya Marekani
    .says = Maandishi yako yana zote mbili: “{ $british }” ni ya Uingereza, “{ $american }” ni ya Marekani.
    .why = Zote mbili ni sahihi, lakini andiko moja lifuate mojawapo.
    .fix = Chagua ile ambayo wateja wako hutumia, na ubadilishe maneno mengine.

proofreading-unknown_words =
    .title = Angalia maneno haya
    .says = { $count ->
        [one] Neno hili huenda limeandikwa vibaya: { $words }.
       *[other] Maneno haya huenda yameandikwa vibaya: { $words }.
    }
    .why = Yanaweza kuwa majina au maneno ya taaluma yako, na hapo ni sahihi. Kwa hiyo hayakupunguzii pointi.
    .fix = Tafadhali angalia kila moja mara moja.

proofreading-not_english =
    .says = Maandishi yako hayakuandikwa kwa Kiingereza, kwa hiyo hatukuweza kuyahakiki.
    .fix = Wateja kwenye Upwork husoma Kiingereza. Andika muhtasari wako kwa Kiingereza rahisi; sentensi fupi zinafaa.

proofreading-too_little =
    .says = Maneno yaliyoandikwa hadi sasa ni machache mno, hayasemi lolote kuhusu Kiingereza chako.
    .fix = Andika muhtasari wako na ulichofanya katika kila kazi. Hapo tutaweza kuyahakiki.

proofreading-nothing_to_read =
    .says = Bado hakuna maandishi ya kusoma.
    .fix = Andika muhtasari wako kwanza. Hapo tutaweza kuuhakiki.
