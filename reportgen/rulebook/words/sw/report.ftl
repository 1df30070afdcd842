# The report a candidate reads: everything but the checks' own findings.

report-document = Ripoti ya wasifu
report-date = { $day } { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = leo
report-month-1 = Januari
    .short = Jan
report-month-2 = Februari
    .short = Feb
report-month-3 = Machi
    .short = Mac
report-month-4 = Aprili
    .short = Apr
report-month-5 = Mei
    .short = Mei
report-month-6 = Juni
    .short = Jun
report-month-7 = Julai
    .short = Jul
report-month-8 = Agosti
    .short = Ago
report-month-9 = Septemba
    .short = Sep
report-month-10 = Oktoba
    .short = Okt
report-month-11 = Novemba
    .short = Nov
report-month-12 = Desemba
    .short = Des

report-no-title = Bado hakuna kichwa

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = Bado hakuna alama
    .on_hold = Hakuna alama kwa sasa
report-checks-made = Vipengele { $made } kati ya { $all } viliweza kupimwa
report-ruler = Utayari { $readiness } kati ya 100: { $band }.
    .before = Kabla: { $label }.
    .after = { $label }.
    .span = Kama kila kitu kingejulikana, alama ingekuwa kati ya { $lowest } na { $highest }.
report-mark = { $points }
    .today = { $points } leo
    .before = { $points } tarehe { $date }
    .after = { $points } { $stage ->
        [waiting] baada ya hatua hizi
       *[other] baada ya usiku wa leo
    }
report-day-month = { $day } { $month }
report-range = { $readiness } inatokana na kile ambacho fomu yako inaonyesha. Hatukuweza kuona: { $missing }. Tukiviona, alama itakuwa kati ya { $lowest } na { $highest }.
report-held = { $count ->
    [one] Jambo moja linakuzuia, hata alama iwe ngapi:
    [2] Mambo mawili yanakuzuia, hata alama iwe ngapi:
    [3] Mambo matatu yanakuzuia, hata alama iwe ngapi:
   *[other] Mambo { $count } yanakuzuia, hata alama iwe ngapi:
}
report-mended = { $pin }
    .step = hatua ya { $pin }
    .next = { $pin }, hapa chini zaidi
report-unseen = Ili kufika daraja linalofuata, tunahitaji pia kuona: { $checks }.
report-to-rewrite = Alama peke yake ingetosha kwa daraja linalofuata; lakini hiki lazima kiandikwe upya kwanza: { $checks }.

report-of-hundred = kati ya 100

# ---- What changed

report-changed = tangu { $date }
    .up = { $points ->
        [one] Umepanda pointi { $points }
       *[other] Umepanda pointi { $points }
    }
    .down = { $points ->
        [one] Umeshuka pointi { $points }
       *[other] Umeshuka pointi { $points }
    }
    .same = Alama ni ileile
    .what = Kilichobadilika
    .rules = Kanuni zimebadilika tangu wakati huo.
    .trend = Ripoti { $count }: kutoka { $first } hadi { $last }.
report-cause-you_changed = ulichobadilisha
report-cause-rules_changed = kwa sababu kanuni zimebadilika
report-cause-we_see_more = kwa sababu sasa tunaona zaidi, au pungufu
report-cause-another_stage = kwa sababu uko katika hatua nyingine
report-others = Sasa vinahesabiwa vipengele vingine kuliko mara iliyopita
report-move = { $check }: kutoka { $before } hadi { $after }
    .good = { $check }: sasa { $after }
    .same = { $check }: bado { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] Weka tayari hatua hii
        [2] Weka tayari hatua hizi mbili
        [3] Weka tayari hatua hizi tatu
       *[other] Weka tayari hatua hizi { $count }
    }
   *[other] { $count ->
        [one] Usiku wa leo: hatua moja
        [2] Usiku wa leo: hatua mbili
        [3] Usiku wa leo: hatua tatu
       *[other] Usiku wa leo: hatua { $count }
    }
}, { $time }
    .meanwhile = Ukiwa bado unaendelea: { $count ->
        [one] hatua moja
        [2] hatua mbili
        [3] hatua tatu
       *[other] hatua { $count }
    }, { $time }
report-way = { $before } → { $after }
report-now = Sasa
report-paste = Bandika
report-unit = { $points ->
    [one] pointi
   *[other] pointi
}
report-next = Kinachofuata, ukimaliza hayo
    .first = Kilichobaki kurekebishwa
report-go-on = Endelea na hatua ya { $step }
    .fix = Alama zake huja kidogo kidogo: hizi zitakuwa zako ripoti ijayo itakapoona zaidi.
report-wanted = Tutumie { $count ->
    [one] kitu hiki kimoja
    [2] vitu hivi viwili
    [3] vitu hivi vitatu
   *[other] vitu hivi { $count }
}
    .waiting = { $count ->
        [one] Kipengele { $count } kinasubiri
       *[other] Vipengele { $count } vinasubiri
    }
    .then = kisha tutaweza kupima vipengele vyote { $count }

report-blocker = Hiki kinakuzuia
report-points = { $points ->
    [0] chini ya pointi 1
    [one] pointi +{ $points }
   *[other] pointi +{ $points }
}
report-minutes = { $minutes ->
    [one] dakika { $minutes }
   *[other] dakika { $minutes }
}
report-hours = { $hours ->
    [one] takriban saa { $hours }
   *[other] takriban saa { $hours }
}
report-where = Katika { $field }
    .entry = Katika { $field }, namba { $number }
report-more = na { $count } zaidi

# ---- Already right

report-strengths = Tayari viko sawa

# ---- The profile as a client meets it

report-profile = Wasifu wako jinsi mteja anavyouona
report-pin-step = { $step }: hatua ya { $number }
report-fold = Hapa muhtasari unakatwa. { $count ->
    [one] Herufi { $count } zaidi inaonekana mtu akiufungua.
   *[other] Herufi { $count } zaidi zinaonekana mtu akiufungua.
}
    .shown = Hapa muhtasari unakatwa. { $count ->
        [one] Herufi { $count } zaidi inaonekana mtu akiufungua:
       *[other] Herufi { $count } zaidi zinaonekana mtu akiufungua:
    }
report-photo = { $state ->
    [missing] bila picha
    [unknown] picha?
    [logo] nembo
    [drawing] mchoro
    [generated] imetengenezwa na AI
    [stock] si wewe
    [group] kundi la watu
   *[other] picha
}
report-an-hour = { $amount } kwa saa

# ---- All checks

report-checks = Vipengele vyote { $count }
    .points = Vipengele vyote { $count }: { $points ->
        [one] pointi { $points } ya kupata
       *[other] pointi { $points } za kupata
    }
report-by-coach = Mkufunzi wako ameweka { $check } kuwa “{ $status }”: { $reason }
report-signed = { $name }, mkufunzi wako
    .nobody = Mkufunzi wako

report-gain = +{ $points }
    .little = <1
report-trial = kwa majaribio, hakihesabiwi
report-your-coach = Neno la mkufunzi wako

# ---- What it rests on

report-rate = Bei yako kwenye kipimo
    .you = Unachoomba kwa saa
    .suggested = Upwork inakupendekezea
    .asking = Wanane kati ya kumi wenye “{ $skill }” wanaomba
    .market = Wateja katika kategoria yako wanatoa, wastani wa wiki
    .source = Chanzo: { SOURCE($source) }.
    .source-date = Chanzo: { SOURCE($source) }, { $date }.
report-meter = Ukamilifu, kwa hesabu ya Upwork: { $total } %
    .there = Vipo: { $items }.
    .lacking = Bado kujazwa: { $items }.
    .route = Njia fupi zaidi ya kupanda: { $items }.
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = Alama inategemea nini

report-theme-first_impression = Mwonekano wa kwanza
report-theme-substance = Maudhui
report-theme-proof = Uthibitisho
report-theme-market = Soko
report-theme-other = Vipengele vingine
# ---- Narrower offers, built from the person's own work
report-options = Kufaa sokoni: huduma ambazo kazi yako mwenyewe inathibitisha
    .title = Kichwa
    .opening = Mwanzo
    .lead = Haya ni machaguo, si ahadi. Maneno ni yako mwenyewe; kilicho ndani ya [mabano] unaweza kukijaza wewe tu.
    .word = { $titles ->
        [0] “{ $word }” limo katika vichwa chini ya 5 kati ya vichwa { NUMBER($of) } vya freelancer.
       *[other] “{ $word }” limo katika vichwa { NUMBER($titles) } kati ya vichwa { NUMBER($of) } vya freelancer.
    }
    .demand = Katika { $category }, wateja walitangaza kazi { NUMBER($posts) } ndani ya wiki sita.
    .tool = Matangazo { NUMBER($posts) } kati ya { NUMBER($of) } tuliyohesabu yanataja { $tool }.
    .sources = Vichwa: { SOURCE($titles_source) }, { DAY($titles_as_of) }. Kazi zilizotangazwa: { SOURCE($demand_source) }, hadi { DAY($demand_as_of) }, { SOURCE($licence) }.
    .tools_source = Zana katika matangazo: { SOURCE($source) }, { DAY($as_of) }.

report-timeline = Hivi ndivyo tunavyosoma kazi zako
    .other = kazi nyingine
    .unclear = je, iko katika fani yako?
    .unread = tarehe hazieleweki kwetu
    .open = { $start } – mwisho haujatajwa
    .wrong = Je, kuna kitu tumekisoma vibaya? Kiandike katika safu ya “Job answers” ya fomu ijayo, kwa mfano “2: 2019-03 to 2022-08”, au mwambie mkufunzi wako.
    .months = { $months ->
        [one] mwezi { $months } katika fani hii
       *[other] miezi { $months } katika fani hii
    }
    .years = { $years ->
        [one] mwaka { $years } katika fani hii
       *[other] miaka { $years } katika fani hii
    }
    .job = Kazi
    .when = Lini
    .picture = Kwenye mstari wa wakati
    .no-dates = hakuna tarehe
report-questions = Tusichoweza kujua kutoka kwa kazi zako
    .lead = Jibu katika safu ya “Job answers” ya fomu ijayo, kila jibu kwenye mstari wake. Tusichoweza kusoma hakihesabiwi kamwe dhidi yako.
    .when = Kazi { $job }, { $named }: kuanzia mwezi gani hadi mwezi gani? Andika “{ $job }: 2019-03 to 2022-08”, kwa miezi yako mwenyewe.
    .end = Kazi { $job }, { $named }: je, bado inaendelea? Andika “{ $job }: present”, au “{ $job }: until 2022-08” kwa mwezi ilipoisha.
    .relevant = Kazi { $job }, { $named }: je, ulifanya huko kile unachotoa sasa? Andika “{ $job }: yes” au “{ $job }: no”.

# ---- What Upwork wrote

report-letter = Upwork iliandika
    .dated = Upwork iliandika kuhusu ulichotuma tarehe { $date }
report-letter-step = { $count ->
    [one] Hatua ya { $numbers } inajibu hili.
   *[other] Hatua za { $numbers } zinajibu hili.
}
report-letter-next = Tazama { $letters } hapa chini.
report-letter-unseen = Fomu yako haionyeshi kitu cha kurekebisha ({ $checks }). Kwa hiyo tazama wasifu wako kwenye Upwork yenyewe.

# ---- Submissions

report-submissions = Kilichotumwa, na jibu lililorudi
report-column-date = Tarehe
report-column-answer = Jibu
report-column-tried = Ulituma na
report-column-feedback = Upwork iliandika nini
report-attempt-not_submitted = haujatumwa
report-attempt-submitted = unasubiri
report-attempt-declined = umekataliwa
report-attempt-approved = umekubaliwa
report-attempt-left = umeacha
report-attempt-suspended = akaunti imesimamishwa
report-attempt-duplicate_account = akaunti ya pili
report-attempt-identity = utambulisho wa kuthibitishwa
report-attempt-none = haijulikani
report-no-date = tarehe haijulikani
report-tried-unknown = Kilichotumwa hakijahifadhiwa.
report-tried-changed = Kilichobadilika tangu jaribio lililotangulia: { $fields }.
report-since-answer = Kilichobadilika tangu kukataliwa kwa mwisho: { $fields }.
    .nothing = Tangu kukataliwa kwa mwisho, hakuna kati ya haya kilichobadilika.
report-untried = Sawa katika kila jaribio hadi sasa, na bado: { $fields }. Pale ambapo chaguo lingine lingekuwa kweli vilevile kwako, hicho ni kitu kipya cha kujaribu.
report-level-entry = mwanzo (Entry)
report-level-intermediate = kati (Intermediate)
report-level-expert = mtaalamu (Expert)
report-tried-rate = USD { $amount } kwa saa

# ---- Unseen, method

report-method = Jinsi alama inavyohesabiwa
    .about = Kuhusu ripoti hii
    .says = Kila kipengele hutoa alama kutoka 0 hadi 100 na kina uzito wake. Utayari ni wastani wake kwa kufuata uzito, kwa vipengele tulivyoweza kupima; tusichoweza kupima hakihesabiwi kwa faida yako wala dhidi yako. Madaraja huanza { $ready }, { $nearly } na { $needs }.
    .weights = Vipengele vyenye uzito zaidi katika ripoti hii: { $checks }.
    .blockers = Mambo machache, kama kukosa kichwa au kuweka mawasiliano ndani ya maandishi, humzuia mtu hata alama yake iwe ngapi.
    .on_hold = Safari hii hakuna chochote katika wasifu wako kilichopimwa, kwa faida yako wala dhidi yako. Suala likishatatuliwa na fomu yako ikisema hivyo, ripoti ijayo itaangalia kila kitu upya.
    .promise = Hakuna anayeweza kuahidi kwamba Upwork itakubali wasifu: hata ulio mzuri sana unaweza kukataliwa. Ripoti hii inasema kinachoongeza uwezekano wa kukubaliwa, na si zaidi ya hapo.
    .codes = Msimbo ulio kando ya hoja, kama { $code }, ndio jina lake. Usipokubaliana na hoja, mwambie mkufunzi wako msimbo wake na sababu zako: mtu ataiangalia, na unachosema hakikupunguzii chochote.
    .rulebook = Kanuni { $name }, toleo { $version }. Ripoti ya { $date }.

report-unseen-title = Tusichoweza kupima
    .lead = Hakuna lolote hapa linalohesabiwa dhidi yako. Lijaze, nasi tutaweza kukueleza zaidi.
    .span = Kama yote yangejulikana, alama yako ingekuwa kati ya { $lowest } na { $highest }.
report-unseen-fields = Fomu haina jibu linalosomeka kwa: { $fields }.
    .error = Kuna kilichoenda vibaya upande wetu katika hiki. Tunakishughulikia.
