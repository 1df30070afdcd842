check-title = Title
    .question = Sinasabi ba ng title mo sa ilang salita kung sino ka at ano ang ginagawa mo?
    .cannot_see = Binabasa namin ang mga salita ng title mo. Hindi namin makita ang dating nito katabi ng ibang freelancer sa search.
    .strength = May binabanggit na tungkulin ang title mo: “{ $role }”.

title-missing =
    .title = Sumulat ng title
    .says = Walang title ang profile mo.
    .why = Ang title ang unang linyang binabasa ng mga client at reviewer. Kung wala ito, hindi kumpleto ang profile.
    .fix = Isulat muna ang tungkulin mo, saka dalawa o tatlo sa mga pangunahing skill mo. Halimbawa: “Data Analyst | Excel, Power BI, SQL”. Gamitin ang sarili mong tungkulin at mga skill.

title-placeholder =
    .title = Palitan ang halimbawang teksto sa title mo
    .says = Halimbawang teksto, link o hanay ng mga letra ang title mo, at walang sinasabi tungkol sa trabaho mo.
    .why = Sinasabi ng halimbawang teksto sa reviewer na hindi pa tapos ang profile.
    .fix = Isulat muna ang tungkulin mo, saka dalawa o tatlo sa mga pangunahing skill mo.

title-vague =
    .title = Banggitin sa title ang tungkulin mo
    .says = Hindi sinasabi ng title mo kung ano ang ginagawa mo: akma ito sa halos bawat freelancer, isa itong motto, o kompanya, industriya o pinag-aralan mo lang ang binabanggit.
    .why = Hindi sinasabi ng title na gaya ng “Consultant” kung ano ang ginagawa mo. Hindi ka mahahanap ng mga client na naghahanap ng gawa mo, at hindi makikita ng mga reviewer kung saan ka nabibilang.
    .fix = Sabihin kung ano ang ginagawa mo at para saan: tungkulin mo muna, saka dalawa o tatlong pangunahing skill. Hindi “Consultant” kundi, halimbawa, “HR Consultant | Recruiting, Onboarding”.

title-language =
    .title = Isulat sa Ingles ang title mo
    .says = Hindi Ingles ang title mo.
    .why = Ingles ang gamit ng mga client sa paghahanap sa Upwork, kaya hindi nila makikita ang title sa ibang wika.
    .fix = Isulat muna sa Ingles ang tungkulin mo, saka dalawa o tatlo sa mga pangunahing skill mo. Kung mahirap ang Ingles, ipabasa ito sa iba.

title-too_specific =
    .title = Palawakin nang kaunti ang title mo
    .says = Napakaliit na larangan ang binabanggit ng title mo.
    .why = Kaunting client ang eksaktong naghahanap nito. Ang masyadong makitid na title ay nagtatago sa iyo sa mga client na kaya mong gawan nang mahusay.
    .fix = Banggitin ang tungkulin mo sa mga salitang ginagamit ng mga client. Ilaan ang espesyal na larangan sa mga unang linya ng overview mo.

title-generic =
    .title = Sabihin sa title mo kung saan ka pinakamahusay
    .says = Binabanggit ng title mo ang gawaing iniaalok ng marami, at walang nagpapaiba sa iyo: ang “{ $word }” ay nasa { NUMBER($titles) } sa { NUMBER($of) } title ng mga freelancer na binilang namin.
    .why = Pumipili ang mga client mula sa isang page ng magkakamukhang title. Ang nagsasabi kung para kanino, sa anong gawain o gamit ang anong tool ay nakikita ng mismong naghahanap niyon.
    .fix = Panatilihin ang tungkulin mo at magdagdag ng isang bagay na ipinapakita ng gawa mo: uri ng client (“for dental clinics”), gawain (“month-end closing”) o espesyal na tool. Ang totoo lang.

title-forbidden =
    .title = Alisin sa title mo ang ipinagbabawal ng Upwork
    .says = Hindi puwedeng manatili ang “{ $what }” sa title sa Upwork.
    .why = Ang badge, pangalan ng kompanya o ipinagbabawal na serbisyo sa title ang unang nakikita ng reviewer.
    .fix = Burahin ang mga minarkahang salita. Hayaang sabihin ng title kung sino ka at ano ang ginagawa mo: ang trabaho mo, at ang gawain, tool o uri ng client na pinakakilala mo.

title-reserved =
    .title = Ipakita ang lisensya, o sabihin ang totoong trabaho mo
    .says = Propesyong nakalaan ng batas ang “{ $what }”. Walang degree o lisensya para rito sa form mo.
    .why = Umaasa ang kliyente sa salitang iyan, at sa karamihan ng bansa, may lisensya lang ang puwedeng gumamit nito.
    .fix = Kung pinag-aralan mo ito, idagdag ang degree sa edukasyon mo at ang lisensya sa mga sertipiko mo. Kung hindi, alisin ang salita at sabihin ang trabahong talagang ginagawa mo, tulad ng paghahanda ng mga dokumento para sa kanila.

title-keyword_pile =
    .title = Bawasan ang title mo sa mga pangunahing talento mo
    .says = Naglilista ang title mo ng { $count ->
        [1] { $count } bagay
       *[other] { $count } bagay
    }. Mahirap itong basahin.
    .why = Hindi ipinapakita ng mahabang listahan kung saan ka pinakamahusay. Mga pangunahing talento mo ang hinihingi rito ng Upwork, at may sariling lugar para sa lahat ng skill mo.
    .fix = Itira ang tungkulin mo at ang dalawa o tatlong skill na pinakagusto mong gamitin sa trabaho. Sa listahan ng mga skill mo ang iba.

title-shouting =
    .title = Isulat sa normal na letra ang title mo
    .says = Nakasulat sa malalaking letra ang title mo.
    .why = Mas mahirap basahin at parang sumisigaw ang mga salitang nasa malalaking letra.
    .fix = Isulat ito gaya ng titulo ng trabaho: malaking letra sa simula ng bawat pangunahing salita, at mga daglat lang gaya ng SEO ang puro malaki.

title-decoration =
    .title = Alisin ang mga simbolo sa title mo
    .says = May mga simbolo o espesyal na letra ang title mo.
    .why = Hindi mababasa ng search at ng screen reader ang mga espesyal na letra, at inaagaw ng mga simbolo ang lugar na para sana sa mga skill mo.
    .fix = Gumamit ng karaniwang letra. Ayos ang “|” o kuwit sa pagitan ng dalawang bahagi.

title-too_long =
    .title = Paikliin ang title mo sa { $most } character
    .says = May { $length } character ang title mo. Hanggang { $most } ang mga title na epektibo.
    .why = Napuputol ang mahabang title sa resulta ng search, kaya hindi nakikita ng mga client ang dulo nito.
    .fix = Itira ang tungkulin mo at ang dalawa o tatlong pangunahing skill mo. Alisin ang mga salitang magagamit ng bawat freelancer.

title-no_role =
    .title = Sabihin sa title kung ano ka
    .says = Wala kaming nakitang salita sa title mo na nagsasabi kung ano ka.
    .why = Tao ang kinukuha ng mga client. Nililinaw ng tungkuling gaya ng “assistant”, “developer” o “writer” kung sino ka.
    .fix = Unahin ang tungkulin mo, saka ang mga serbisyo: “Virtual Assistant | Data Entry, Web Research”. Gamitin ang tungkuling totoo sa iyo.

title-badge =
    .title = Tingnan ang badge sa title mo
    .says = Binabanggit ng title mo ang isang badge na ibinibigay ng Upwork.
    .why = Mga badge ng Upwork mismo ang “Top Rated”, “Rising Talent” at “Expert-Vetted”. Wala pa nito ang bagong profile.
    .fix = Kung wala ang badge sa account na ito, alisin ang mga salitang ito. Kung mayroon, ipinapakita naman ito ng Upwork sa tabi ng pangalan mo.

title-repeats =
    .title = Isang beses lang sabihin sa title
    .says = { $times } beses sinasabi ng title mo ang “{ $phrase }”.
    .why = Sapat na ang isang beses para mahanap. Maipapakita sana ng lugar ang isa pang bagay na mahusay mong ginagawa.
    .fix = Itira ito nang isang beses, at gamitin ang lugar para sa isa pa sa mga pangunahing skill mo.

# Several findings that one deed mends.
title-cut =
    .title = Bawasan ang title mo sa mga pangunahing talento mo
    .why = Napuputol ang mahabang title sa resulta ng search, at hindi ipinapakita ng mahabang listahan kung saan ka pinakamahusay.
    .fix = Itira ang tungkulin mo at ang dalawa o tatlong skill na pinakagusto mong gamitin sa trabaho, tig-isang beses. Sa listahan ng mga skill mo ang iba.
