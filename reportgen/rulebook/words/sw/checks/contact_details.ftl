check-contact_details = Mawasiliano
    .question = Je, maandishi hayana anwani, namba wala mialiko ya kuzungumza mahali pengine?
    .cannot_see = Tunasoma maandishi, si picha wala faili zako. Tafadhali ziangalie mwenyewe.
    .strength = Hatukupata mawasiliano yoyote katika maandishi tuliyosoma.

contact_details-email =
    .title = Ondoa anwani ya barua pepe
    .says = Kuna anwani ya barua pepe katika maandishi yako.
    .why = Upwork hairuhusu mawasiliano yoyote katika wasifu kabla ya kuwa na mkataba. Inaweza kukugharimu akaunti.
    .fix = Futa anwani iliyowekewa alama. Wateja wanaweza kukuandikia kwenye Upwork.

contact_details-phone =
    .title = Ondoa namba ya simu
    .says = Kuna namba ya simu katika maandishi yako.
    .why = Upwork hairuhusu mawasiliano yoyote katika wasifu kabla ya kuwa na mkataba. Inaweza kukugharimu akaunti.
    .fix = Futa namba iliyowekewa alama. Wateja wanaweza kukuandikia kwenye Upwork.

contact_details-messenger =
    .title = Ondoa mawasiliano ya programu ya ujumbe
    .says = Katika maandishi yako kuna jina lako la programu ya ujumbe au mtandao, au kiungo kinachofungua gumzo au kalenda.
    .why = Upwork hairuhusu mawasiliano yoyote katika wasifu kabla ya kuwa na mkataba. Inaweza kukugharimu akaunti.
    .fix = Futa sehemu iliyowekewa alama. Wateja wanaweza kukuandikia kwenye Upwork.

contact_details-elsewhere =
    .title = Ondoa mwaliko wa kuzungumza au kulipa mahali pengine
    .says = Maandishi yako yanataja njia ya kuzungumza au kulipa nje ya Upwork.
    .why = Kabla ya kuwa na mkataba, mazungumzo yote lazima yabaki kwenye Upwork, na malipo siku zote. Inaweza kukugharimu akaunti.
    .fix = Futa maneno yaliyowekewa alama. Badala yake andika “send me a message”.

contact_details-link =
    .title = Toa kiungo ndani ya maandishi
    .says = { $count ->
        [one] Kuna kiungo katika maandishi yako.
       *[other] Kuna viungo { $count } katika maandishi yako.
    }
    .why = Kiungo ndani ya maandishi kinaweza kuonekana kama njia ya kuikwepa Upwork.
    .fix = Weka mifano ya kazi kwenye portfolio yako, na uunganishe akaunti katika mipangilio ya wasifu wako. Kisha futa kiungo hapa.

contact_details-nothing_to_read =
    .says = Bado hakuna maandishi ya kusoma.
    .fix = Andika muhtasari wako kwanza.

# Several findings that one deed mends.
contact_details-out =
    .title = Ondoa mawasiliano yako
    .why = Upwork hairuhusu mawasiliano yoyote katika wasifu kabla ya kuwa na mkataba. Inaweza kukugharimu akaunti.
    .fix = Futa maneno yaliyowekewa alama kila mahali, na badala yake andika “send me a message”. Wateja wanaweza kukuandikia kwenye Upwork.
