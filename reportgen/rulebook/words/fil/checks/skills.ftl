check-skills = Mga skill
    .question = May sampu o higit pa bang totoong skill sa listahan mo na kabilang sa trabaho mo?
    .cannot_see = Ikinukumpara namin ang listahan mo sa sarili mong teksto at sa mga job post. Hindi namin makita kung gaano ka kahusay sa bawat skill.
    .strength = { $count } skill ang nakalista mo, at wala kaming nakitang umulit.

skills-missing =
    .title = Ilista ang mga skill mo
    .says = Walang nakalistang skill ang profile mo.
    .why = Ginagamit ng Upwork ang listahan para itugma ka sa mga trabaho. Hindi kumpleto ang profile na walang skill.
    .fix = Isulat ang lahat ng talagang kaya mong gawin sa trabaho mo: mga tool, pamamaraan, uri ng gawain. Binibilang ang batayang kaalaman. Ilista lang ang totoo.

skills-too_few =
    .title = Magdagdag pa ng mga totoong skill mo
    .says = { $count ->
        [0] Wala kaming nabilang na skill na kabilang sa trabaho mo.
        [1] { $count } skill ang nabilang naming kabilang sa trabaho mo.
       *[other] { $count } skill ang nabilang naming kabilang sa trabaho mo.
    } { $most } ang kasya.
    .why = Bawat skill ay isa pang paraan para mahanap ka ng client, at para makita ng Upwork kung saan ka akma.
    .fix = Umabot sa { $full } o higit pa. Isipin ang mga tool na binubuksan mo araw-araw, ang mga gawaing inuulit mo, at ang mga wikang ginagamit mo sa trabaho. Sapat na ang batayang kaalaman, pero ilista lang ang talagang kaya mo.

skills-too_many =
    .title = Piliin ang { $most } pinakamahusay mong skill
    .says = { $count } skill ang nakalista mo. Hanggang { $most } ang tinatanggap ng Upwork.
    .why = Maiiwan ang mga huli sa listahan, at baka iyon pa ang pinakamahusay mo.
    .fix = Itira ang { $most } skill na pinakagusto mong pagkakitaan, ang pinakamahalaga muna.

skills-duplicate =
    .title = Isang beses lang ang bawat skill
    .says = Iisang skill ang “{ $first }” at “{ $second }”.{ $count ->
        [1] {""}
       *[other] {" "}May { $count } ganitong pag-uulit sa listahan mo.
    }
    .why = Inaagaw ng inulit ang lugar ng isa pang skill na maipapakita mo sana.
    .fix = Magtira ng isa sa bawat uri at gamitin ang nabakanteng lugar para sa isa pang totoong skill.

skills-filler =
    .title = { $count ->
        [1] Palitan ang skill na hindi kabilang sa trabaho mo
       *[other] Palitan ang mga skill na hindi kabilang sa trabaho mo
    }
    .says = { $count ->
        [1] Kaunti ang sinasabi ng entry na ito tungkol sa propesyon mo: { $names }.
       *[other] Kaunti ang sinasabi ng mga entry na ito tungkol sa propesyon mo: { $names }.
    }
    .why = Inaasahan ng mga client na may ganitong skill ang lahat. Sa listahan mo, natatabunan nito ang mga pangunahing skill mo. Kung totoong bahagi ng serbisyo mo ang isa, sabihin sa coach mo.
    .fix = { $count ->
        [1] Alisin ito
       *[other] Alisin ang mga ito
    } at gamitin ang lugar para sa isang tool o gawain mula sa sarili mong larangan.

skills-unsupported =
    .title = Ipakita sa teksto mo ang mga skill na ito
    .says = Hindi binabanggit ng overview at mga trabaho mo: { $names }.
    .why = Mas madaling paniwalaan ang skill kapag ipinapakita ng teksto mo kung saan mo ito ginamit.
    .fix = Kung ginagamit mo ang mga skill na ito, magdagdag ng maikling pangungusap tungkol sa isa: ano ang ginawa mo gamit ito at para kanino. Kung hindi, alisin ito sa listahan.

skills-unrelated =
    .title = Alisin ang mga skill na walang sumusuporta sa profile mo
    .says = { $count ->
        [1] Isang skill mo ang walang
       *[other] { $count } sa mga skill mo ang walang
    } kinalaman sa title, mga trabaho, edukasyon at overview mo: { $names }.
    .why = Dahil sa listahang kung saan-saan pumupunta, pinagdududahan ng reviewer ang buong profile. Sabay na tinitimbang ng Upwork ang mga skill at karanasan.
    .fix = Alisin ang mga ito, at itira ang kabilang sa trabahong gusto mo. Kung totoong bahagi nito ang isa, magdagdag ng pangungusap na nagpapakita kung saan mo ito ginamit.

skills-scattered =
    .title = Piliin ang isang larangang gusto mong pagtrabahuhan
    .says = { $count } direksyon ang tinutungo ng listahan mo: { $names }.
    .why = Hindi masabi ng client na may iisang kailangan kung saan ka magaling. Tinitingnan ng Upwork kung magkatugma ang mga skill at karanasan mo.
    .fix = Itira ang mga skill ng trabahong pinakaalam mo, at punan ang listahan ng iba pang mula sa larangang iyon. Puwedeng bumalik ang iba kapag hiningi ng client.

skills-evident =
    .title = { $count ->
        [1] Idagdag ang skill na binabanggit ng sarili mong teksto
       *[other] Idagdag ang mga skill na binabanggit ng sarili mong teksto
    }
    .says = Binabanggit ng teksto mo ang { $names }, pero wala ito sa listahan ng mga skill mo.
    .why = Sa mga skill na nasa listahan naghahanap ang mga client. Madaling makaligtaan ang nasa teksto lang.
    .fix = Idagdag ang mga iniaalok mo bilang serbisyo. Kung hindi mo iniaalok ang isa, huwag itong isama.

skills-asked_for =
    .title = Iniaalok mo rin ba ang isa sa mga ito?
    .says = Maraming job post na malapit sa mga skill mo ang bumabanggit din ng: { $names }. Binilang namin ang { NUMBER($posts) } post para sa gawaing web at software ({ DAY($as_of) }).
    .why = Kung kaya mo na ang isa sa mga ito, isa pang pinto ang mabubuksan kapag inilista mo.
    .fix = Idagdag lang ang talagang kaya mo na ngayon. Kung walang akma, hayaan na ang listahan mo.
