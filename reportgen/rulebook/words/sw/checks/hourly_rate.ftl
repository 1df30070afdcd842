check-hourly_rate = Bei kwa saa (Hourly rate)
    .question = Je, bei yako kwa saa iko karibu na kiwango ambacho Upwork inakuonyesha?
    .cannot_see = Ni wewe tu unayeweza kuona dokezo la bei unalopewa na Upwork. Takwimu za soko zinaonyeshwa ili kukufahamisha. Si lengo la kufikia.
    .strength = Bei yako kwa saa iko ndani ya kiwango ambacho Upwork inakuonyesha, { $low } hadi { $high }.

hourly_rate-missing =
    .title = Weka bei yako kwa saa
    .says = Wasifu wako hauna bei kwa saa.
    .why = Upwork humwomba kila freelancer bei. Wateja huilinganisha kabla ya kuendelea kusoma.
    .fix = Fungua mipangilio ya wasifu wako kwenye Upwork na uangalie dokezo la bei unaloonyeshwa. Anza na bei iliyo ndani ya kiwango hicho.

hourly_rate-below_floor =
    .title = Pandisha bei yako hadi angalau USD { NUMBER($floor, minimumFractionDigits: 2) }
    .says = Bei yako iko chini ya USD { NUMBER($floor, minimumFractionDigits: 2) } kwa saa.
    .why = Upwork haipokei mkataba wa saa ulio chini ya USD { NUMBER($floor, minimumFractionDigits: 2) }, kwa hiyo hakuna anayeweza kukuajiri kwa bei hii.
    .fix = Fungua mipangilio ya wasifu wako kwenye Upwork, angalia dokezo lako la bei, na uchague bei iliyo ndani yake.

hourly_rate-below_tip =
    .title = Pandisha bei yako iingie ndani ya kiwango chako
    .says = Bei yako iko { $percent } % chini ya kiwango ambacho Upwork inakuonyesha (kuanzia { $low }).
    .why = Bei ya chini mno huwafanya wateja wawe na shaka na ubora. Kuwa wa bei rahisi zaidi hakusaidii kukubaliwa.
    .fix = Anza ndani ya kiwango chako. Upande wake wa chini, { $low }, ni mwanzo salama; unaweza kubadilisha wakati wowote.

hourly_rate-above_tip =
    .title = { $level ->
        [expert] Anza bei yako ndani ya kiwango chako
       *[other] Angalia bei yako na kiwango chako cha uzoefu
    }
    .says = Bei yako iko { $percent } % juu ya kiwango ambacho Upwork inakuonyesha (hadi { $high }).
    .why = { $level ->
        [expert] Wasifu mpya usio na maoni ya wateja hulinganishwa na wengine walio katika kiwango hicho hicho.
       *[other] Kiwango hicho huenda kinategemea kiwango cha uzoefu ulichochagua. Kama bei yako inafaa kazi yako, huenda kiwango chako cha uzoefu kimewekwa chini mno.
    }
    .fix = { $level ->
        [expert] Anza ndani ya kiwango chako. { $high } ndiyo upande wake wa juu. Unaweza kupandisha bei yako baada ya maoni mazuri ya kwanza.
       *[other] Kwanza angalia kama kiwango chako cha uzoefu ni sahihi. Kama ni sahihi, anza ndani ya kiwango chako cha bei. { $high } ndiyo upande wake wa juu.
    }

hourly_rate-no_tip =
    .title = Linganisha bei yako na dokezo lako la bei
    .says = Hatujui kiwango ambacho Upwork inakuonyesha.
    .why = Kiwango hicho ndicho mwongozo bora wa bei ya kwanza, na ni wewe tu unayeweza kukiona.
    .fix = Fungua mipangilio ya wasifu wako kwenye Upwork, angalia dokezo la bei, na uongeze namba yake ya chini na ya juu kabisa kwenye fomu yako.

hourly_rate-converted =
    .title = Toa bei yako kwa dola za Marekani
    .says = Bei yako ni takriban USD { $usd } kwa saa (makadirio ya kubadilisha fedha, viwango vya { DAY($as_of) }).
    .why = Upwork huonyesha bei zote kwa dola za Marekani.
    .fix = Andika bei yako kwa dola za Marekani katika fomu yako, ili tulinganishe namba halisi.

hourly_rate-currency =
    .title = Sema bei yako iko katika sarafu gani
    .says = Fomu yako haitaji sarafu. Tumeisoma bei yako kama dola za Marekani.
    .why = Upwork huonyesha bei zote kwa dola za Marekani.
    .fix = Kama bei yako iko katika sarafu nyingine, sema hivyo katika fomu yako.

hourly_rate-far_from_others =
    .title = Angalia bei yako mara nyingine
    .says = Bei yako iko mbali na ile ambayo wengi wengine huomba. Kati ya freelancer { $profiles } wenye “{ $skill }”, wanane kati ya kumi huomba kati ya USD { $low } na USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Takwimu hizi ni za kukufahamisha. Si lengo la kufikia.
    .fix = Linganisha bei yako na dokezo la bei ambalo Upwork inakuonyesha. Kiwango hicho ndicho kinachohesabika.

hourly_rate-out_of_line =
    .title = Angalia bei yako mara nyingine
    .says = Bei yako imepishana sana na ile ambayo wengine huomba. Kati ya freelancer { $profiles } wenye “{ $skill }”, wanane kati ya kumi huomba kati ya USD { $low } na USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Bei iliyo mbali hivi huonekana kama kosa, au huwafanya wateja wawe na shaka na kazi. Takwimu hizi si lengo, lakini hakuna kiwango tunachokijua kinachofika huko.
    .fix = Fungua mipangilio ya wasifu wako kwenye Upwork, angalia dokezo la bei, na uanze ndani ya kiwango hicho. Kama bei yako ni sahihi, ongeza namba ya chini na ya juu kabisa ya dokezo kwenye fomu yako.

hourly_rate-no_currency =
    .says = Fomu yako inatoa bei bila sarafu, na kiasi hicho si cha kawaida kwa dola za Marekani.
    .fix = Andika bei yako kwa saa kwa dola za Marekani, kwa mfano “12 USD”.

hourly_rate-unknown_currency =
    .says = Hatuijui sarafu ya bei yako.
    .fix = Andika bei yako kwa saa kwa dola za Marekani, kwa mfano “12 USD”.

hourly_rate-unreadable =
    .says = Hatuwezi kusoma kiasi cha bei yako.
    .fix = Andika bei yako kama namba moja kwa dola za Marekani kwa saa, kwa mfano “12 USD”.
