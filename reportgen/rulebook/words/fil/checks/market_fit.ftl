check-market_fit = Akma sa merkado
    .question = Iisa ba ang kuwento ng title, mga skill, mga trabaho at kategorya mo?
    .cannot_see = Mga salita ang ikinukumpara namin. Hindi namin makita kung ilang freelancer na may mga skill mo ang nasa Upwork sa ngayon.
    .strength = { $narrowed ->
        [yes] Tiyak ang title mo: binabanggit nito ang { $named }.
       *[no] Ang mga salita ng skill mo ay nasa title, overview o mga trabaho mo rin.
    }

market_fit-crowded =
    .title = Mag-alok ng mas tiyak, mula sa sarili mong gawa
    .says = { $answered ->
        [yes] Isinulat ng Upwork na maraming freelancer ang nag-aalok ng iniaalok mo, o na walang trabaho para sa kombinasyong ito. Tungkol iyon sa alok sa anyo nito ngayon, hindi sa iyo.
       *[no] Hindi sinasabi ng title mo at ng mga unang linya ng overview mo kung para kanino ka nagtatrabaho, sa anong gawain o gamit ang anong tool.
    }{ $counted ->
        [no] { "" }
       *[yes] { " " }Ang “{ $word }” ay nasa { NUMBER($titles) } sa { NUMBER($of) } title ng mga freelancer na binilang namin.
    }
    .why = Ang pagiging isa sa napakarami ang pinakakaraniwang dahilan ng pagtanggi. Naghahanap ang Upwork ng mga alok na wala pang sanlibong katulad.
    .fix = { $options ->
        [0] Wala pa kaming nakitang linyang mapagbabatayan ng mas tiyak na alok. Sa bawat trabaho, isulat kung para kanino ka nagtrabaho, ano ang ginawa mo at gamit ang anong tool: doon bubuo ng mga alok ang susunod na ulat.
        [1] May mas tiyak na alok na pinatutunayan ng sarili mong gawa: { $first_offer }. Kung iyon ang gusto mong pagkakitaan, gamitin ang title at simula nito mula sa “{ check-market_fit }” sa ibaba, punan ang mga patlang, at ilipat sa pinakaitaas ang mga skill na kabilang dito.
       *[other] May { $options } mas tiyak na alok na pinatutunayan ng sarili mong gawa, ang una: { $first_offer }. Piliin ang gusto mong pagkakitaan, gamitin ang title at simula nito mula sa “{ check-market_fit }” sa ibaba, punan ang mga patlang, at ilipat sa pinakaitaas ang mga skill na kabilang dito.
    } Nasa iyo ang pagpili, at hindi ito pangako: walang makapagsasabi kung ano ang isasagot ng Upwork.

market_fit-unshown =
    .title = Ipakita ang gawa sa likod ng title mo
    .says = Binabanggit ng title mo ang { $names }. Wala nito sa mga trabaho, gawa o pinag-aralan mo.
    .why = Nakakakumbinsi ang espesyal na alok kapag ipinapakita ito ng isang trabaho. Kung wala, pahayag lang ito.
    .fix = Nagawa mo na ba ang gawaing ito? Kung gayon, sabihin ito sa paglalarawan ng trabahong iyon, o magdagdag ng gawang nagpapakita nito. Kung hindi, ang ipinapakita ng mga trabaho mo ang banggitin sa title.

market_fit-category_apart =
    .title = Tingnan ang kategorya mo
    .says = “{ $category }” ang pinili mo, pero parang “{ $other }” ang basa sa title at mga skill mo.
    .why = Sabay na tinitingnan ng Upwork ang kategorya, mga skill at karanasan. Kung hindi magkakatugma, mas madaling tanggihan ang profile.
    .fix = Kung nagkamali sa kategorya, piliin ang kinabibilangan ng gawa mo. Kung tama ito, ipakita ito ng title at mga skill mo.

market_fit-skills_apart =
    .title = Ipakita sa teksto ang mga skill mo
    .says = Walang tinutukoy na skill sa listahan mo ang title, overview at mga trabaho mo, gaya ng: { $names }.
    .why = Naghahanap ang mga reviewer ng iisang malinaw na kuwento. Dito, parang magkaibang gawain ang sinasabi ng listahan at ng teksto.
    .fix = Piliin ang gawaing gusto mong pagkakitaan. Sumulat ng dalawang pangungusap sa overview mo kung paano mo ginamit ang mga skill na ito, o ilista ang mga skill na tinutukoy ng teksto mo.

market_fit-jobs_apart =
    .title = Ipakita ang kinalaman ng mga trabaho mo sa alok mo
    .says = Hindi binabanggit ng mga dating trabaho mo ang gawaing iniaalok mo ngayon.
    .why = Maraming taong nagpapalit ng larangan, at ayos lang iyon. Pero naghahanap ang reviewer ng karanasang sumusuporta sa alok mo.
    .fix = May bahagi ba ng mga trabahong ito na magagamit sa alok mo, gaya ng spreadsheet, pakikiharap sa customer, o pagsusulat? Magdagdag ng isang pangungusap tungkol dito sa paglalarawan ng trabaho. Puwede ka ring magdagdag ng mga proyekto, pag-aaral o gawaing walang bayad sa bagong larangan.

market_fit-demand =
    .title = Gaano karami ang trabaho sa kategorya mo
    .says = { $stated ->
        [yes] Sa kategorya mong “{ $category }”,
       *[no] Parang kategoryang “{ $category }” ang basa sa title mo. Doon,
    } nag-post ang mga client ng { NUMBER($posts) } trabaho sa loob ng anim na linggo: { NUMBER($percent) } % ng lahat ng post, ika-{ $rank } sa { $categories }. USD { $mean } kada oras ang karaniwang naka-post na rate. Pinagmulan: { SOURCE($source) }, hanggang { DAY($as_of) }, { SOURCE($licence) }.
    .why = Para ipaalam lang ito sa iyo. Maaaring napakaganda ng isang maliit na kategorya.
    .fix = Buong kategorya ang tinutukoy nito, hindi ang sarili mong kombinasyon ng mga skill.

market_fit-no_figures =
    .says = Hindi namin alam ang kategorya mo, kaya hindi namin maikumpara ang profile mo sa merkado.
    .fix = Idagdag sa form mo ang kategoryang pinili mo sa Upwork.

market_fit-no_story =
    .says = Masyadong kaunti ang teksto para makita kung iisa ang kuwento ng profile mo.
    .fix = Idagdag sa form mo ang title, mga skill at overview mo.
