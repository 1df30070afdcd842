check-policy = Kanuni za Upwork
    .question = Je, wasifu wako hauna kile ambacho Upwork inakataza: huduma isizoruhusu, beji kabla ya kukubaliwa, kampuni katika akaunti ya mtu?
    .cannot_see = Tunasoma maneno ya Kiingereza katika kichwa, muhtasari, stadi na kazi zako. Hatuwezi kuona picha, faili wala viungo vyako.
    .strength = Hatukupata chochote katika maandishi yako ambacho kanuni za Upwork zinakataza.

policy-forbidden_service =
    .title = Ondoa huduma ambayo Upwork inaikataza
    .says = Wasifu wako unatoa { $kind ->
        [academic] kazi za masomo ambazo wanafunzi wanapaswa kuzifanya wenyewe
        [reviews] maoni ambayo hakuna mteja aliyeyaandika
        [accounts] akaunti za kuuza, au zilizofunguliwa kwa ajili ya mtu mwingine
        [captcha] kutatua captcha kwa niaba ya wengine
        [protection] kukwepa kile ambacho tovuti imeweka ili kujilinda
        [engagement] wafuasi, likes au mibofyo ambayo hakuna aliyeikusudia
       *[other] kitu ambacho Upwork haikiruhusu
    }.
    .why = Upwork hairuhusu huduma hii, hata ifanywe vizuri kiasi gani. Wasifu unaoitoa hukataliwa, na akaunti inaweza kufungwa.
    .fix = { $kind ->
        [academic] Futa maneno yaliyowekewa alama, katika stadi na kazi zako pia. Unaweza kutoa huduma inayomwachia mwanafunzi kazi yake: kusahihisha maandishi, kupanga mwonekano wake, kufundisha. Makala na ripoti kwa kampuni pia ni sawa, kama kweli unaziandika.
        [reviews] Futa maneno yaliyowekewa alama. Unaweza kutoa huduma ya kujibu maoni, au ya kusaidia biashara iwaombe wateja wake halisi maoni, kama hilo ni kweli kwako.
        [accounts] Futa maneno yaliyowekewa alama. Unaweza kutoa huduma ya kusimamia akaunti ambazo mteja tayari anazimiliki, kama hilo ni kweli kwako.
        [protection] Futa maneno yaliyowekewa alama. Unaweza kusema unakusanya data gani, na kwamba unakusanya tu kile ambacho wenyewe wanaruhusu, kama hilo ni kweli kwako.
       *[other] Futa maneno yaliyowekewa alama, katika stadi na kazi zako pia, na useme kingine unachoweza kufanya. Kama unamaanisha kitu kingine, mwambie mkufunzi wako na ukiseme kwa maneno mengine.
    }

policy-badge =
    .title = Ondoa beji au ukadiriaji
    .says = Maandishi yako yanadai cheo, ukadiriaji au hesabu ambayo soko la mtandaoni hutoa: “{ $what }”.
    .why = Upwork hutoa beji zake na kuhesabu kazi zake yenyewe, na wasifu mpya bado hauna hata moja. Anayekagua hawezi kuona kwamba hili ni kweli. Upwork huzionyesha kando ya jina lako mara tu unapozipata.
    .fix = Futa maneno yaliyowekewa alama. Kama kazi iliyo nyuma yake ilikuwa halisi, badala yake sema ulitengeneza nini na kwa nani: hilo ni uthibitisho popote.

policy-firm_voice =
    .title = Zungumza kama mtu mmoja
    .says = { $where ->
        [title] Kichwa chako kinazungumza
       *[overview] Muhtasari wako unazungumza
    } kwa niaba ya timu au kampuni.
    .why = Kwenye Upwork akaunti ya freelancer ni ya mtu mmoja, bila timu au kampuni nyuma yake. Wakala (agencies) zina wasifu wake wenyewe.
    .fix = Andika “I”, na tu kuhusu unachofanya wewe mwenyewe: jina lako, kazi yako, matokeo yako. Ondoa jina la kampuni na ukubwa wa timu. Kama kweli mnafanya kazi kama timu, muulize mkufunzi wako kuhusu wasifu wa wakala kabla ya kutuma huu.

policy-under_age =
    .title = Zungumza na mkufunzi wako kuhusu umri wako
    .says = Maandishi yako yanasema una umri wa miaka { $age }. Upwork hufungua akaunti kuanzia miaka 18.
    .why = Akaunti iliyofunguliwa mapema mno hufungwa, na ni vigumu kupata nyingine baadaye.
    .fix = Kama sentensi ni ya zamani na sasa umefika miaka 18, ifute. Kama ni kweli, usitume wasifu kwanza, na uhifadhi ulichoandika kwa siku utakayoweza.

policy-nothing_to_read =
    .says = Bado hakuna maandishi ya kusoma.
    .fix = Andika muhtasari wako kwanza.
