check-linked_accounts = Mga naka-link na account
    .question = May iba bang propesyonal na account na mai-link?
    .cannot_see = Binabasa namin ang mga address at wala kaming binubuksan. Hindi namin nakikita ang nasa page.
    .strength = { $count ->
        [1] Ibinigay mo ang buong address ng isang account na mai-link.
       *[other] Ibinigay mo ang buong address ng { $count } account na mai-link.
    }

linked_accounts-none = Walang naka-link na account
    .title = I-link ang isang propesyonal na account mo
    .says = Walang ibang propesyonal na account na ipinapakita ang form mo.
    .why = Ipinapakita ng account sa iba na totoo kang taong nagtatrabaho. Binibilang ito ng Upwork sa pagkakumpleto.
    .fix = May profile ka ba sa LinkedIn, GitHub, Behance, Dribbble, Stack Overflow o katulad nito? I-link ito sa settings mo sa Upwork. Sa settings ang lugar nito, hindi sa overview mo.
linked_accounts-broken = Walang buong address
    .title = Ibigay ang buong address ng account mo
    .says = { $count ->
        [1] Hindi ito buong web address.
       *[other] Hindi buong web address ang mga ito.
    }
    .why = Walang patutunguhan ang pangalan lang, o ang sirang address.
    .fix = Buksan ang page sa browser mo at kopyahin ang address mula sa bar sa itaas. Nagsisimula ito sa https://.
linked_accounts-unaddressed = Nabanggit, hindi pa naka-link
    .title = Idagdag ang address ng account na binanggit mo
    .says = { $count ->
        [1] May binanggit kang account, pero walang address.
       *[other] May binanggit kang { $count } account, pero walang mga address.
    }
    .why = Sa address lang nito matitingnan ng client ang isang account.
    .fix = Buksan ang page mo roon sa browser mo at kopyahin ang address mula sa bar sa itaas. Nagsisimula ito sa https://.
linked_accounts-also_broken = Isa pang address na titingnan
    .title = Tingnan ang isa pang address
    .says = { $count ->
        [1] Hindi ito buong web address.
       *[other] Hindi buong web address ang mga ito.
    }
    .why = May maayos ka nang isa; walang patutunguhan ang isang ito.
    .fix = Kopyahin ang address mula sa browser mo, o alisin ito.
linked_accounts-contact = Paraan para makontak ka
    .title = Alisin ang link sa pagkontak
    .says = Paraan ito para makontak ka, hindi propesyonal na account.
    .why = Hindi pinapayagan ng Upwork ang contact details bago magkaroon ng kontrata. Maaari mong ikawala ng account ang ganitong link.
    .fix = Alisin ito. Mag-link na lang ng page na nagpapakita ng gawa mo.
linked_accounts-only_own_profile = Upwork page mo lang
    .title = Mag-link ng account sa labas ng Upwork
    .says = Page ito sa Upwork mismo.
    .why = Ang naka-link na account ay nasa ibang site.
    .fix = Mag-link ng profile sa ibang lugar, kung mayroon ka. Huwag kailanman magbukas ng pangalawang account sa Upwork: ipinagbabawal ito.
linked_accounts-own_profile = Hindi kailangang i-link ang Upwork page mo
    .title = Huwag nang isama ang Upwork page mo
    .says = Page ito sa Upwork mismo.
    .why = Ang naka-link na account ay nasa ibang site. Mayroon ka na nito.
    .fix = Huwag na itong isama. At huwag kailanman magbukas ng pangalawang account sa Upwork: ipinagbabawal ito.
linked_accounts-social_only = Tungkol ba sa trabaho mo ang account na ito?
    .title = Tingnan ang page mo sa mata ng client
    .says = Mga page lang sa social network ang naka-link mo.
    .why = Ayos lang iyon kung ipinapakita ng page ang gawa mo. Kaunti ang naitutulong ng pribadong page.
    .fix = Tingnan ito gaya ng pagtingin ng isang hindi mo kilala. Kung pribado ito, mag-link ng ibang page, o huwag na.
