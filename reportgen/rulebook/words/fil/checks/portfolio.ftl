check-portfolio = Portfolio
    .question = May gawa bang matitingnan, at malalaman ba ng client kung ano ito?
    .cannot_see = Binabasa namin ang mga title, paglalarawan at address. Wala kaming binubuksang link at wala kaming nakikitang larawan.
    .strength = { $count ->
        [1] May isang gawang may paglalarawan ang portfolio mo.
       *[other] May { $count } gawa ang portfolio mo, at may paglalarawan ang bawat isa.
    }

portfolio-preparing = Sa susunod pa ito
    .says = Hindi ka makapagdaragdag ng portfolio bago mo unang ipadala ang profile mo, kaya hindi pa namin ito hinuhusgahan.
    .fix = Magtabi na ngayon ng dalawa o tatlong sarili mong gawa. Malapit mo nang kailanganin ang mga ito.
portfolio-stage_unknown = Naipadala mo na ba dati ang profile mo?
    .says = Maidaragdag lang ang portfolio pagkatapos ng unang pagpapadala, at hindi namin masabi mula sa form mo kung nakapagpadala ka na.
    .fix = Punan ang katayuan ng pagpapadala mo.
portfolio-none = Wala pang portfolio
    .title = Magdagdag ng isang gawa
    .says = Walang laman ang portfolio mo.
    .why = Mas marami ang nasasabi ng gawang matitingnan ng mga tao kaysa sa anumang pangako. Pinakamahalaga ito kapag sumubok ka muli matapos tanggihan.
    .fix = Magsimula sa isa: bagay na ginawa mo para sa trabaho, kurso o sarili mo. Dokumento, screenshot, isang page. Sabihin kung para saan ito at ano ang ginawa mo. Sarili mong gawa lang, at walang gustong ilihim ng client.
portfolio-few = Maliit na portfolio
    .title = { $missing ->
        [1] Magdagdag ng isa pang gawa
       *[other] Magdagdag ng { $missing } pang gawa
    }
    .says = { $count ->
        [1] May { $count } gawa ang portfolio mo.
       *[other] May { $count } gawa ang portfolio mo.
    }
    .why = Ipinapakita ng mga { $enough } gawa na hindi tsamba ang una. Hanggang apat ang binibilang ng Upwork sa pagkakumpleto.
    .fix = { $missing ->
        [1] Magdagdag ng isa pang sarili mong gawa, at sabihin kung para saan ito at ano ang ginawa mo.
       *[other] Magdagdag ng { $missing } pang sarili mong gawa, at sabihin sa bawat isa kung para saan ito at ano ang ginawa mo.
    } Kung wala ka, gumawa ng maliit na sample ng iniaalok mo, at sabihing sample ito.
portfolio-undescribed = Mga gawang walang paglalarawan
    .title = Ilarawan ang mga gawa sa portfolio mo
    .says = { $count ->
        [1] { $count } gawa ang walang paglalarawan.
       *[other] { $count } gawa ang walang paglalarawan.
    }
    .why = Kung walang mga salita, hindi malalaman ng client kung ano ang ikaw mismo ang gumawa at para saan iyon.
    .fix = Dalawang linya sa bawat isa: ano ang kailangan, at ano ang ginawa mo. Isang resulta, kung mayroon.
portfolio-broken_link = Link na walang patutunguhan
    .title = Itama ang isang link sa portfolio
    .says = { $count ->
        [1] Hindi kumpleto ang address na ito, o sa sarili mong computer lang gumagana.
       *[other] Hindi kumpleto ang mga address na ito, o sa sarili mong computer lang gumagana.
    }
    .why = Mas masama ang dating ng link na hindi bumubukas kaysa sa walang link.
    .fix = Buksan ang page sa private window ng browser mo at kopyahin ang address mula sa bar sa itaas.
portfolio-no_title = Gawang walang title
    .title = Bigyan ng title ang gawa
    .says = Walang title ang gawang ito.
    .why = Ang title ang unang nakikita ng mga tao.
    .fix = Sabihin sa ilang salita kung ano ito: “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = Mabubuksan ba ito ng lahat?
    .title = Subukan ang link nang hindi naka-log in
    .says = Maaaring humingi ng pag-log in ang link na ito.
    .why = Hindi magtatanong ang hindi makabukas nito.
    .fix = Buksan ito sa private window. Kung humingi ng password, palitan ang sharing ng “anyone with the link”, o i-upload na lang ang file.
portfolio-same_link = Dalawang beses ang parehong link
    .title = I-link ang bawat gawa mismo
    .says = Iisang page ang patutunguhan ng dalawang gawa.
    .why = Dapat magpakita ng bago ang bawat gawa.
    .fix = I-link ang page ng gawa mismo, kung mayroon ito.
portfolio-kept_back = Gawang hindi puwedeng makita ng iba
    .title = Gumawa ng sample kapalit ng lihim na gawa
    .says = Sinasabi ng portfolio mo na may gawang hindi maipapakita.
    .why = Binibilang ang gawa kapag matitingnan ito ng client. Tama kang huwag ipakita ang inililihim ng client.
    .fix = Gumawa ng maliit na sample ng ganoon ding uri gamit ang imbentong data, at sabihing sample ito.
