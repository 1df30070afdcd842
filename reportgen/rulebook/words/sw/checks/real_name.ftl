check-real_name = Jina
    .question = Je, ni jina lako kamili, bila kitu kingine kando yake?
    .cannot_see = Hatuwezi kulinganisha jina na kitambulisho chako. Lazima yafanane.
    .strength = Hatukupata cheo, kazi, herufi ya kwanza wala alama katika jina lako.

real_name-company =
    .title = Tumia jina lako mwenyewe, si la kampuni
    .says = Jina linaonekana kuwa la kampuni: “{ $word }”.
    .why = Wasifu wa freelancer unahitaji jina la mtu, kama lilivyo kwenye kitambulisho. Kampuni ina aina nyingine ya akaunti.
    .fix = Andika jina lako la kwanza na la ukoo.

real_name-initials =
    .title = Andika jina lako kamili
    .says = Sehemu moja ya jina lako ni herufi moja: “{ $initial }”. Je, jina lako kamili la ukoo limeandikwa?
    .why = Upwork inaomba jina halisi, bila vifupisho, na huilinganisha na kitambulisho chako.
    .fix = Andika jina zima, kama lilivyo kwenye kitambulisho chako. Kama kitambulisho chako kina herufi hiyo tu, liache.

real_name-initial_on_card =
    .title = Je, herufi hiyo iko kwenye kitambulisho chako?
    .says = Sehemu moja ya jina lako ni herufi moja: “{ $initial }”. Katika baadhi ya nchi kitambulisho huandikwa hivyo.
    .why = Upwork hulinganisha jina na kitambulisho chako. Haikupunguzii pointi kama yote mawili yanafanana.
    .fix = Kama kitambulisho kina herufi hiyo, liache. Kama kina jina zima, andika jina zima.

real_name-one_word =
    .title = Je, hili ndilo jina lako lote?
    .says = Jina lako ni neno moja. Kwa baadhi ya watu hilo ndilo jina lote.
    .why = Upwork hulinganisha jina na kitambulisho chako. Haikupunguzii pointi kama yote mawili yanafanana.
    .fix = Kama kitambulisho chako kina jina la pili, liongeze. Kama kina neno moja tu, uliza huduma ya msaada ya Upwork jinsi ya kuliandika.

real_name-title =
    .title = Acha vyeo na kazi nje ya jina
    .says = Kuna cheo au kazi katika sehemu ya jina: “{ $word }”.
    .why = Upwork inaomba jina peke yake. Taaluma yako ina mstari wake, na shahada zako zina sehemu yake.
    .fix = Bakiza jina la kwanza na la ukoo tu.

real_name-decoration =
    .title = Ondoa alama na tarakimu kwenye jina
    .says = Kuna alama, tarakimu au herufi maalumu katika jina.
    .why = Upwork hulinganisha jina na kitambulisho chako, na hivi havipo huko.
    .fix = Andika jina tena kwa herufi za kawaida.

real_name-letter_case =
    .title = Andika jina kwa herufi kubwa za kawaida
    .says = Jina lako limeandikwa kwa herufi kubwa tupu, au bila herufi kubwa yoyote.
    .why = Haikupunguzii pointi, lakini jina lenye herufi kubwa za kawaida husomeka kwa urahisi zaidi.
    .fix = Anza kila sehemu ya jina kwa herufi kubwa, kama kwenye kitambulisho chako.

real_name-no_name =
    .says = Hatukupata herufi katika jina.
    .fix = Andika jina lako la kwanza na la ukoo.
