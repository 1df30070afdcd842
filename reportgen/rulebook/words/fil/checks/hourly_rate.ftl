check-hourly_rate = Rate kada oras (Hourly rate)
    .question = Malapit ba ang rate mo kada oras sa saklaw na ipinapakita sa iyo ng Upwork?
    .cannot_see = Ikaw lang ang makakakita sa sarili mong rate tip sa Upwork. Ipinapakita ang mga numero ng merkado para ipaalam sa iyo. Hindi ito target.
    .strength = Nasa loob ng saklaw na ipinapakita sa iyo ng Upwork ang rate mo kada oras, { $low } hanggang { $high }.

hourly_rate-missing =
    .title = Itakda ang rate mo kada oras
    .says = Walang rate kada oras ang profile mo.
    .why = Humihingi ang Upwork ng rate sa bawat freelancer. Ikinukumpara ito ng mga client bago sila magpatuloy sa pagbabasa.
    .fix = Buksan ang settings ng profile mo sa Upwork at tingnan ang rate tip na ipinapakita sa iyo. Magsimula sa rate na nasa loob ng saklaw na iyon.

hourly_rate-below_floor =
    .title = Itaas ang rate mo sa USD { NUMBER($floor, minimumFractionDigits: 2) } o higit pa
    .says = Mas mababa sa USD { NUMBER($floor, minimumFractionDigits: 2) } kada oras ang rate mo.
    .why = Hindi tumatanggap ang Upwork ng kontratang kada oras na mas mababa sa USD { NUMBER($floor, minimumFractionDigits: 2) }, kaya walang makakakuha sa iyo sa rate na ito.
    .fix = Buksan ang settings ng profile mo sa Upwork, tingnan ang rate tip mo, at pumili ng rate na nasa loob nito.

hourly_rate-below_tip =
    .title = Itaas ang rate mo papasok sa saklaw mo
    .says = { $percent } % na mas mababa ang rate mo kaysa sa saklaw na ipinapakita sa iyo ng Upwork (mula { $low }).
    .why = Pagdududahan ng mga client ang kalidad kapag napakababa ng rate. Hindi nakatutulong sa pag-apruba ang pagiging pinakamura.
    .fix = Magsimula sa loob ng saklaw mo. Ang mababang dulo nito, { $low }, ay ligtas na simula; mababago mo ito anumang oras.

hourly_rate-above_tip =
    .title = { $level ->
        [expert] Simulan ang rate mo sa loob ng saklaw mo
       *[other] Tingnan ang rate at antas ng karanasan mo
    }
    .says = { $percent } % na mas mataas ang rate mo kaysa sa saklaw na ipinapakita sa iyo ng Upwork (hanggang { $high }).
    .why = { $level ->
        [expert] Ikinukumpara ang bagong profile na walang review sa iba pang nasa parehong saklaw.
       *[other] Maaaring nakadepende ang saklaw sa antas ng karanasang pinili mo. Kung tama ang rate mo para sa gawa mo, baka masyadong mababa ang naitakdang antas mo.
    }
    .fix = { $level ->
        [expert] Magsimula sa loob ng saklaw mo. { $high } ang mataas na dulo nito. Maitataas mo ang rate mo pagkatapos ng mga una mong magandang review.
       *[other] Tingnan muna kung tama ang antas ng karanasan mo. Kung tama, magsimula sa loob ng saklaw mo. { $high } ang mataas na dulo nito.
    }

hourly_rate-no_tip =
    .title = Ikumpara ang rate mo sa sarili mong rate tip
    .says = Hindi namin alam ang saklaw na ipinapakita sa iyo ng Upwork.
    .why = Ang saklaw na iyon ang pinakamahusay na gabay sa unang rate, at ikaw lang ang makakakita nito.
    .fix = Buksan ang settings ng profile mo sa Upwork, tingnan ang rate tip, at idagdag sa form mo ang pinakamababa at pinakamataas na numero nito.

hourly_rate-converted =
    .title = Ibigay ang rate mo sa US dollar
    .says = Mga USD { $usd } kada oras ang rate mo (tantiyang palitan, mga palitan noong { DAY($as_of) }).
    .why = US dollar ang lahat ng rate na ipinapakita ng Upwork.
    .fix = Isulat sa US dollar ang rate mo sa form, para ang eksaktong numero ang maikumpara namin.

hourly_rate-currency =
    .title = Sabihin kung anong pera ang rate mo
    .says = Walang nakasulat na pera sa form mo. Binasa naming US dollar ang rate mo.
    .why = US dollar ang lahat ng rate na ipinapakita ng Upwork.
    .fix = Kung ibang pera ang rate mo, sabihin ito sa form mo.

hourly_rate-far_from_others =
    .title = Tingnan muli ang rate mo
    .says = Malayo ang rate mo sa hinihingi ng karamihan. Sa { $profiles } freelancer na may “{ $skill }”, walo sa sampu ang humihingi ng USD { $low } hanggang USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Ang mga numerong ito ay para ipaalam lang sa iyo. Hindi ito target.
    .fix = Ikumpara ang rate mo sa rate tip na ipinapakita sa iyo ng Upwork. Ang saklaw na iyon ang mahalaga.

hourly_rate-out_of_line =
    .title = Tingnan muli ang rate mo
    .says = Ibang-iba ang rate mo sa hinihingi ng iba. Sa { $profiles } freelancer na may “{ $skill }”, walo sa sampu ang humihingi ng USD { $low } hanggang USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = Ang rate na ganito kalayo ay mukhang pagkakamali, o nagpapaduda sa mga client sa gawa mo. Hindi target ang mga numerong ito, pero walang saklaw na alam namin ang umaabot nang ganito kalayo.
    .fix = Buksan ang settings ng profile mo sa Upwork, tingnan ang rate tip, at magsimula sa loob ng saklaw na iyon. Kung tama ang rate mo, idagdag sa form mo ang pinakamababa at pinakamataas na numero ng tip.

hourly_rate-no_currency =
    .says = May rate ang form mo na walang pera, at hindi karaniwan ang halaga para sa US dollar.
    .fix = Isulat ang rate mo sa US dollar kada oras, halimbawa “12 USD”.

hourly_rate-unknown_currency =
    .says = Hindi namin alam ang pera ng rate mo.
    .fix = Isulat ang rate mo sa US dollar kada oras, halimbawa “12 USD”.

hourly_rate-unreadable =
    .says = Hindi namin mabasa ang halaga ng rate mo.
    .fix = Isulat ang rate mo bilang isang numero sa US dollar kada oras, halimbawa “12 USD”.
