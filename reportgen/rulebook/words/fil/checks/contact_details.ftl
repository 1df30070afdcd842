check-contact_details = Contact details
    .question = Wala bang address, numero at paanyayang mag-usap sa ibang lugar sa teksto?
    .cannot_see = Ang mga teksto ang binabasa namin, hindi ang mga larawan o file mo. Ikaw na ang tumingin doon.
    .strength = Wala kaming nakitang contact details sa tekstong binasa namin.

contact_details-email =
    .title = Alisin ang e-mail address
    .says = May e-mail address sa teksto mo.
    .why = Hindi pinapayagan ng Upwork ang contact details sa profile bago magkaroon ng kontrata. Maaari mong ikawala ng account.
    .fix = Burahin ang minarkahang address. Makasusulat sa iyo ang mga client sa Upwork.

contact_details-phone =
    .title = Alisin ang numero ng telepono
    .says = May numero ng telepono sa teksto mo.
    .why = Hindi pinapayagan ng Upwork ang contact details sa profile bago magkaroon ng kontrata. Maaari mong ikawala ng account.
    .fix = Burahin ang minarkahang numero. Makasusulat sa iyo ang mga client sa Upwork.

contact_details-messenger =
    .title = Alisin ang contact sa messenger
    .says = Nasa teksto mo ang pangalan mo sa isang messenger o network, o isang link na nagbubukas ng chat o kalendaryo.
    .why = Hindi pinapayagan ng Upwork ang contact details sa profile bago magkaroon ng kontrata. Maaari mong ikawala ng account.
    .fix = Burahin ang minarkahang bahagi. Makasusulat sa iyo ang mga client sa Upwork.

contact_details-elsewhere =
    .title = Alisin ang paanyayang mag-usap o magbayad sa iba
    .says = Bumabanggit ang teksto mo ng paraan para mag-usap o magbayad sa labas ng Upwork.
    .why = Bago magkaroon ng kontrata, dapat manatili sa Upwork ang lahat ng usapan, at ang bayad ay palagi. Maaari mong ikawala ng account.
    .fix = Burahin ang mga minarkahang salita. Isulat na lang ang “send me a message”.

contact_details-link =
    .title = Ilipat ang link palabas ng teksto
    .says = { $count ->
        [1] May link sa teksto mo.
       *[other] May { $count } link sa teksto mo.
    }
    .why = Ang link sa teksto ay maaaring magmukhang paraan para makalusot sa platform.
    .fix = Ilagay ang mga sample ng gawa sa portfolio mo, at i-link ang mga account sa settings ng profile mo. Pagkatapos ay burahin ang link dito.

contact_details-nothing_to_read =
    .says = Wala pang tekstong mababasa.
    .fix = Isulat muna ang overview mo.

# Several findings that one deed mends.
contact_details-out =
    .title = Alisin ang contact details mo
    .why = Hindi pinapayagan ng Upwork ang contact details sa profile bago magkaroon ng kontrata. Maaari mong ikawala ng account.
    .fix = Burahin saanman ang mga minarkahang salita, at isulat na lang ang “send me a message”. Makasusulat sa iyo ang mga client sa Upwork.
