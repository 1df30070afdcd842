check-types_of_work = Mga uri ng trabaho (Types of work)
    .question = Higit sa isang uri ng trabaho ba ang pinili mo, na magkakalapit?
    .cannot_see = Ikinukumpara namin ang pinili mo sa listahan ng Upwork. Ikaw lang ang nakaaalam kung aling mga uri ng trabaho ang tapat mong maiaalok.
    .strength = { $count } uri ng trabaho ang pinili mo, lahat mula sa isang kategorya ng listahan ng Upwork.

types_of_work-missing =
    .title = Piliin ang mga uri ng trabaho mo
    .says = Wala kang piniling uri ng trabaho.
    .why = Mga uri ng trabaho ang nagpapasya kung sa aling mga grupo ng freelancer ka makikita.
    .fix = Pumili ng dalawa o tatlong uri sa loob ng kategorya mo na talagang kaya mo.

types_of_work-unknown =
    .title = Gamitin ang sariling pangalan ng Upwork para sa uring ito ng trabaho
    .says = Wala sa listahan ng Upwork ng mga uri ng trabaho ang “{ $given }”.
    .why = Mga uri lang mula sa listahan ang mapipili, kaya maaaring mawala ang isang ito.
    .fix = { $hint ->
        [no] Tingnan ang listahan sa ilalim ng kategorya mo at piliin ang uring pinakamalapit sa ginagawa mo.
       *[other] “{ $near }” ba ang ibig mong sabihin? Kung hindi, tingnan ang listahan sa ilalim ng kategorya mo.
    }

types_of_work-single =
    .title = Magdagdag ng pangalawang uri ng trabaho
    .says = Isang uri lang ng trabaho ang pinili mo.
    .why = Sa isang uri, sa isang grupo ka lang ikinukumpara. Kung puno na ang grupong iyon, walang ikalawang pinto.
    .fix = { $hint ->
        [no] Tingnan ang iba pang uri sa kategorya mo. Magdagdag ng isa o dalawang talagang kaya mo.
       *[other] Ginagawa mo rin ba ang alinman sa mga ito? { $near }. Idagdag lang ang talagang kaya mo.
    }

types_of_work-few =
    .title = May isa pa bang uri ng trabahong ginagawa mo?
    .says = { $count ->
        [1] Isang uri
       *[other] { $count } uri
    } ng trabaho ang pinili mo mula sa listahan ng Upwork. May lugar pa para sa iba.
    .why = Bawat uri ay isa pang grupo kung saan ka mahahanap ng mga client.
    .fix = Ginagawa mo rin ba ang alinman sa mga ito? { $near }. Idagdag lang ang talagang kaya mo.

types_of_work-too_many =
    .title = Piliin ang { $most } pinakamahusay mong uri ng trabaho
    .says = { $count } uri ng trabaho ang pinili mo.
    .why = Dahil sa napakaraming uri, mahirap makita kung saan ka pinakamahusay.
    .fix = Magtira ng hanggang { $most } na magkakaugnay at ipinapakita ng mga trabaho at skill mo.

types_of_work-scattered =
    .title = Pumili ng magkakaugnay na uri ng trabaho
    .says = Galing sa { $count } magkakaibang kategorya ang mga uri ng trabaho mo: { $names }.
    .why = Ang profile na nag-aalok ng lahat ay mukhang baguhan sa bawat isa. Ipinapayo ng Upwork na tutukan ang pinakamahusay mong ginagawa.
    .fix = Piliin ang kategoryang pinakaipinapakita ng mga trabaho at skill mo, at itira ang mga uri mula roon.

types_of_work-other_name =
    .title = Hanapin ang “{ $usual }” sa Upwork
    .says = “{ $given }” ang sinasabi ng form mo. Sa listahan ng Upwork ay “{ $usual }” ito.
    .why = Sa pangalang ito mo mahahanap ang uri ng trabaho mo.
    .fix = Piliin ang “{ $usual }” sa settings ng profile mo.
