check-policy = Mga tuntunin ng Upwork
    .question = Wala ba sa profile mo ang ipinagbabawal ng Upwork: mga serbisyong hindi nito pinapayagan, badge bago maaprubahan, kompanya sa account ng isang tao?
    .cannot_see = Mga salitang Ingles sa title, overview, mga skill at trabaho mo ang binabasa namin. Hindi namin makita ang mga larawan, file o link mo.
    .strength = Wala kaming nakita sa teksto mo na ipinagbabawal ng mga tuntunin ng Upwork.

policy-forbidden_service =
    .title = Alisin ang serbisyong ipinagbabawal ng Upwork
    .says = Nag-aalok ang profile mo ng { $kind ->
        [academic] gawaing akademiko na dapat gawin mismo ng mga estudyante
        [reviews] mga review na walang customer na sumulat
        [accounts] mga account na ibinebenta, o ginawa para sa iba
        [captcha] pagsagot ng captcha para sa iba
        [protection] paglusot sa inilagay ng isang website para protektahan ang sarili
        [engagement] mga follower, like o click na walang may tunay na kagustuhan
       *[other] bagay na hindi pinapayagan ng Upwork
    }.
    .why = Hindi pinapayagan ng Upwork ang serbisyong ito, gaano man kahusay ang pagkakagawa. Tinatanggihan ang profile na nag-aalok nito, at maaaring isara ang account.
    .fix = { $kind ->
        [academic] Burahin ang mga minarkahang salita, pati sa mga skill at trabaho mo. Puwede mong ialok ang nag-iiwan ng gawain sa estudyante: proofreading, pag-format, tutoring. Ayos din ang mga artikulo at ulat para sa mga kompanya, kung ikaw talaga ang sumusulat.
        [reviews] Burahin ang mga minarkahang salita. Puwede mong ialok ang pagsagot sa mga review, o ang pagtulong sa negosyo na humingi ng review sa mga totoong customer nito, kung totoo iyon sa iyo.
        [accounts] Burahin ang mga minarkahang salita. Puwede mong ialok ang pag-aasikaso ng mga account na pag-aari na ng client, kung totoo iyon sa iyo.
        [protection] Burahin ang mga minarkahang salita. Puwede mong sabihin kung anong data ang kinokolekta mo, at na kinokolekta mo lang ang pinapayagan ng may-ari, kung totoo iyon sa iyo.
       *[other] Burahin ang mga minarkahang salita, pati sa mga skill at trabaho mo, at sabihin kung ano pa ang kaya mong gawin. Kung iba ang ibig mong sabihin, sabihin sa coach mo at gumamit ng ibang salita.
    }

policy-badge =
    .title = Alisin ang badge o rating
    .says = Nag-aangkin ang teksto mo ng ranggo, rating o bilang na ibinibigay ng marketplace: “{ $what }”.
    .why = Upwork mismo ang nagbibigay ng mga badge nito at bumibilang ng mga trabaho, at wala pa nito ang bagong profile. Hindi makikita ng sumusuri kung totoo ito. Ipinapakita ito ng Upwork sa tabi ng pangalan mo sa sandaling makuha mo.
    .fix = Burahin ang mga minarkahang salita. Kung totoo ang gawa sa likod nito, sabihin na lang kung ano ang ginawa mo at para kanino: patunay iyon kahit saan.

policy-firm_voice =
    .title = Magsalita bilang isang tao
    .says = Nagsasalita ang { $where ->
        [title] title
       *[overview] overview
    } mo para sa isang team o kompanya.
    .why = Sa Upwork, pag-aari ng isang tao ang account ng freelancer, walang team o kompanya sa likod nito. May sariling profile ang mga agency.
    .fix = Isulat ang “I”, at tungkol lang sa ikaw mismo ang gumagawa: sarili mong pangalan, sarili mong gawa, sarili mong resulta. Alisin ang pangalan ng kompanya at ang laki ng team. Kung team talaga kayong nagtatrabaho, itanong sa coach mo ang tungkol sa agency profile bago mo ito ipasa.

policy-under_age =
    .title = Kausapin ang coach mo tungkol sa edad mo
    .says = Sinasabi ng teksto mo na { $age } taong gulang ka. Mula 18 nagbubukas ng account ang Upwork.
    .why = Isinasara ang account na masyadong maagang binuksan, at mahirap nang makakuha ng bago pagkatapos.
    .fix = Kung luma ang pangungusap at 18 ka na ngayon, burahin ito. Kung totoo ito, huwag munang ipasa ang profile, at itabi ang isinulat mo para sa araw na puwede na.

policy-nothing_to_read =
    .says = Wala pang tekstong mababasa.
    .fix = Isulat muna ang overview mo.
