check-completeness = Ukamilifu
    .question = Wasifu wako umejaa kiasi gani, kwa hesabu ya Upwork?
    .cannot_see = Tunahesabu kile ambacho fomu yako inaonyesha. Kipimo cha Upwork yenyewe kinaweza kutofautiana kwa pointi chache, kwa kuwa haichapishi kila kitu.
    .strength = Kwa kile fomu yako inachoonyesha, karibu hakuna kinachokosekana kwenye kipimo cha Upwork.

completeness-no_photo = Picha haipo
    .title = Ongeza picha
    .says = Kipimo cha Upwork kinahitaji picha.
    .why = Bila hiyo, 100 % haiwezekani.
    .fix = Tazama “Picha”.
completeness-no_overview = Muhtasari haupo
    .title = Andika muhtasari wako
    .says = Kipimo cha Upwork kinahitaji muhtasari.
    .why = Bila huo, 100 % haiwezekani.
    .fix = Tazama “Muhtasari”.
completeness-no_job = Kazi haipo
    .title = Ongeza kazi
    .says = Kipimo cha Upwork kinahitaji angalau kazi moja katika historia yako.
    .why = Bila hiyo, 100 % haiwezekani.
    .fix = Tazama “Historia ya kazi”.
completeness-no_skill = Stadi haipo
    .title = Ongeza stadi
    .says = Kipimo cha Upwork kinahitaji angalau stadi moja.
    .why = Bila hiyo, 100 % haiwezekani.
    .fix = Tazama “Stadi”.
completeness-more = Bado haujafika 100 %
    .title = Jaza kilichobaki wazi
    .says = Kwa kile fomu yako inachoonyesha, wasifu wako umekamilika takriban { NUMBER($total, maximumFractionDigits: 0) } %.
    .why = Kurasa za msaada za Upwork zinashauri wasifu uwe kamili kabla ya kuomba.
    .fix = { $steps ->
        [one] Kitu kimoja zaidi kingeufikisha
       *[other] Vitu { $steps } zaidi vingeufikisha
    } pale unapoweza kufika kwa sasa. Kipimo kinaviorodhesha, vya haraka kwanza. Ongeza tu kilicho kweli: kazi uliyofanya, kozi uliyosoma.

completeness-item-photo = picha
completeness-item-overview = muhtasari
completeness-item-job = kazi ya kwanza
completeness-item-skill = stadi ya kwanza
completeness-item-further_jobs = kazi zaidi
completeness-item-further_skills = stadi zaidi
completeness-item-education = elimu
completeness-item-portfolio = kazi za portfolio
completeness-item-linked_account = akaunti iliyounganishwa
completeness-item-certification = vyeti ulivyonavyo
completeness-item-video = video fupi
completeness-item-other_experience = uzoefu mwingine
