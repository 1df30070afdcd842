# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] Ripoti yako ya wasifu ya { $date }
    [one] Ripoti yako ya wasifu: jambo moja la kufanya
   *[other] Ripoti yako ya wasifu: mambo { $count } ya kufanya
}
    .test = [Jaribio kwa { $id }] { $subject }
mail-hello = Habari { $name },
mail-attached = Ripoti yako ya wasifu ya { $date } imeambatishwa kwenye ujumbe huu kama PDF.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }, umepanda { $points }.
    .down = { $readiness } { $of }, umeshuka { $points }.
    .none = { $band }.
mail-first = Kwanza: { $title } ({ $effort }).
    .untimed = Kwanza: { $title }.
mail-more = Ripoti inaonyesha tulichoona, kwa maneno yako mwenyewe, na kwa nini kila hoja ni muhimu. Hakuna ripoti inayoweza kuahidi kukubaliwa, lakini kila hatua inaongeza uwezekano wa jibu zuri.
mail-reply = Una maswali? Jibu tu ujumbe huu: { $coach } atausoma.
    .nobody = Una maswali? Jibu tu ujumbe huu.
mail-regards = Kila la heri,
mail-why = Unapata ujumbe huu kwa sababu { $agency } inakusaidia na wasifu wako.
mail-stop = Ili usipate tena ripoti kwa barua pepe, andika kwa { $address }.
    .link = Acha kunitumia ujumbe huu
mail-stop-subject = Msinitumie ripoti tena, tafadhali ({ $token })
mail-file = Ripoti ya wasifu { $name } { $date }
    .phone = Ripoti ya wasifu { $name } { $date } (simu)

mail-digest-subject = Ripoti za { $date }: { $sent ->
    [one] { $sent } imetumwa
   *[other] { $sent } zimetumwa
}{ $faults ->
    [0] {""}
    [one] , { $faults } inahitaji kuangaliwa
   *[other] , { $faults } zinahitaji kuangaliwa
}
mail-digest-opening = Hiki ndicho kilichofanywa usiku wa { $date }. Kitabu cha kazi kimeambatishwa.
mail-digest-counts = Ripoti
mail-digest-rows = { $rows ->
    [one] safu mlalo { $rows }
   *[other] safu mlalo { $rows }
} zimesomwa, { $rejected } zimekataliwa
mail-digest-rendered = { $rendered } mpya, { $unchanged } hazijabadilika, { $failed } zimeshindikana
mail-digest-mail = Barua pepe
mail-digest-weak = Mahali ambapo kundi linaweza kupata zaidi
mail-digest-weak-line = { $check }: pointi { $points } kwa mtu kwa wastani, { $failing } wanashindwa
mail-digest-look = Inahitaji kuangaliwa
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = Utumaji ulisimama mapema: { $words }

# Why sending stopped

mail-stopped-down = seva ya barua pepe haiwezi kutumika ({ $words })
mail-stopped-sender = seva ya barua pepe inatukataa sisi kama mtumaji, si mmoja wa watahiniwa ({ $words })
mail-stopped-alike = makatao { $count } kwa maneno yaleyale yanaelekeza kwetu kama mtumaji, si kwa watahiniwa ({ $words })
mail-stopped-errors = barua pepe { $count } mfululizo hazikutoka, ya mwisho kwa { $words }

# How a delivery stands

mail-state-pending = tayari kutumwa
mail-state-held = imezuiwa
mail-state-sending = inatumwa
mail-state-sent = imetumwa
mail-state-written = imeandikwa kwenye kikasha toezi
mail-state-rejected = imekataliwa na seva ya barua pepe
mail-state-deferred = imeahirishwa, itajaribiwa tena
mail-state-uncertain = huenda imefika au haijafika; angalia kabla ya kuituma tena
mail-state-suppressed = mwenye anwani aliomba asitumiwe barua pepe
mail-state-expired = imesubiri muda mrefu mno na haitatumwa
mail-state-superseded = imebadilishwa na nyingine kabla ya kutumwa
mail-state-none = hakuna barua pepe

# Why

mail-reason-unreleased = inasubiri ruhusa ya kutumwa
mail-reason-rules_only = kanuni tu ndizo zimebadilika; inasubiri ruhusa ya kutumwa
mail-reason-intake_hold = “send” inasema hold katika jedwali la majibu
mail-reason-review_hold = imezuiwa katika laha ya Review
mail-reason-review_unclear = kilichoandikwa katika seli yake ya Release hakieleweki
mail-reason-review_unreadable = kitabu cha kazi ambacho wafanyakazi walibadilisha hakisomeki
mail-reason-shared_address = watahiniwa wawili wana anwani hii
mail-reason-changed_address = anwani imebadilika tangu barua pepe ya mwisho
mail-reason-lookalike = maandishi yanafanana sana na ya mtahiniwa mwingine
mail-reason-namesake = safu mlalo mpya kwa jina la mtu ambaye hayupo tena; je, ni mtu yuleyule?
mail-reason-barred = Upwork ina swali kuhusu akaunti
mail-reason-against_status = matokeo kwenye jedwali hayalingani na hali
mail-reason-bad_address = hii si anwani ya barua pepe inayoweza kutumika
mail-reason-not_newest = si toleo jipya zaidi la ripoti
mail-reason-newer_elsewhere = jedwali lingine limewaeleza zaidi tangu hapo; ripoti hiyo ndiyo inayohesabika
mail-reason-pdf_missing = PDF haipo
mail-reason-phone_missing = toleo la simu halikuchapishwa; endesha usiku huo tena
mail-reason-pdf_changed = PDF si ile ambayo usiku ulitengeneza
mail-reason-wrong_candidate = PDF ni ya mtu mwingine
mail-reason-no_report = hakuna ripoti iliyotengenezwa
mail-reason-no_address = hakuna anwani ya barua pepe
mail-reason-not_yet_eligible = chini ya miaka 18
mail-reason-approved = amekubaliwa
mail-reason-left = ameacha
mail-reason-too_late = imekuwa tayari kutumwa kwa muda mrefu mno
mail-reason-interrupted = utumaji ulikatizwa katikati
mail-reason-smtputf8 = seva ya barua pepe haipokei anwani yenye herufi kama hizo
mail-reason-lost = muunganisho ulikatika
mail-reason-rebuilt = kumbukumbu ilipotea, kwa hiyo hakuna anayejua kama barua pepe ya mwisho ilifika, au kama hii ina jambo jipya
mail-reason-sender = seva ya barua pepe ilitukataa sisi kama mtumaji
mail-reason-alike = imekataliwa kwa maneno yaleyale kama nyingine
mail-reason-unclear = imekataliwa, na jibu halisemi kosa ni la nani
mail-reason-stopped = utumaji ulisimama kabla ya zamu yake kufika
mail-reason-per_day = kiasi kinachoruhusiwa kwa siku kimekwisha kutumwa; itatumwa usiku mwingine
mail-reason-bounced = seva iliipokea, kisha ikarudi
mail-reason-resend = itatumwa mara nyingine, kwa neno la mtu
mail-reason-retry = itajaribiwa tena, kwa neno la mtu
