check-proofreading = Proofreading
    .question = Wala bang mali sa teksto na makikita ng maingat na mambabasa?
    .cannot_see = Nahahanap namin ang mga malamang na maling baybay at ang mga pinakakaraniwang mali sa gramatika. Hindi namin nakikita ang lahat at hindi namin hinuhusgahan ang estilo, kaya ipabasa rin ang teksto mo sa iba.
    .strength = Wala kaming nakitang maling baybay at karaniwang mali sa gramatika sa { $words } salitang binasa namin. Hindi namin nakikita ang lahat.

proofreading-misspelling =
    .title = { $count ->
        [1] Itama ang isang salitang mali ang baybay
       *[other] Itama ang { $count } salitang mali ang baybay
    }
    .says = { $count ->
        [1] Isang salita ang mali ang baybay: { $pairs }.
       *[other] { $count } salita ang mali ang baybay, gaya ng: { $pairs }.
    }
    .why = Basahin ang profile mo na parang resume: isang maling letra ay maaaring maging dahilan ng “hindi”.
    .fix = Itama ang bawat minarkahang salita, dito at sa profile mo sa site. Pagkatapos ay basahin nang malakas ang teksto nang isang beses.

proofreading-grammar =
    .title = { $count ->
        [0] Ipatama ang Ingles ng buong teksto
        [1] Itama ang gramatika kung saan ito minarkahan
       *[other] Itama ang gramatika sa { $count } lugar
    }
    .says = { $count ->
        [0] Bukod sa minarkahan sa ibang bahagi, malamang na may mali sa wika ang teksto sa bawat ilang linya, halimbawa rito. Hindi namin mamarkahan ang bawat isa.
        [1] May isang mali sa gramatika sa kaunting salita: { $pairs }.
       *[other] May { $count } mali sa gramatika sa kaunting salita, gaya ng: { $pairs }.
    }
    .why = Nagdududa sa gawa ang client na natitisod sa wika, at maaaring gayon din ang mga nag-aapruba ng profile.
    .fix = Itama ang mga minarkahang lugar. Pagkatapos ay ipabasa ang buong teksto sa taong mahusay sumulat ng Ingles: maaaring may higit pa sa nahahanap namin.

proofreading-grammar_slips =
    .title = { $count ->
        [1] Tingnan ang gramatika sa isang lugar
       *[other] Tingnan ang gramatika sa { $count } lugar
    }
    .says = { $count ->
        [1] Malamang na mali ito: { $pairs }.
       *[other] Malamang na mali ang mga ito: { $pairs }.
    }
    .why = Kaunti lang ang mga ito, kaya walang bawas. Gayunman, nakikita ito ng maingat na mambabasa.
    .fix = Itama ang mga ito kung sang-ayon ka.

proofreading-mathematical_letters =
    .title = Gumamit ng karaniwang letra
    .says = May mga salitang nakasulat sa espesyal na letrang pangmatematika para magmukhang bold o italic.
    .why = Hindi mahahanap sa search ang mga salitang ito, at hindi mababasa ng screen reader.
    .fix = I-type muli ang mga minarkahang salita sa normal na letra.

proofreading-doubled_word =
    .title = Burahin ang nadobleng salita
    .says = { $count ->
        [1] May isang salitang dalawang beses na nakasulat.
       *[other] May { $count } salitang dalawang beses na nakasulat.
    }
    .why = Maliit na mali ito, at madaling makita ng iba.
    .fix = Burahin ang pangalawa.

proofreading-lower_case_i =
    .title = Isulat ang “I” sa malaking letra
    .says = { $count ->
        [1] Isang beses na maliit ang pagkakasulat ng salitang “I”.
       *[other] { $count } beses na maliit ang pagkakasulat ng salitang “I”.
    }
    .why = Sa Ingles, laging malaking letra ang “I”. Napapansin ito ng mga mambabasa.
    .fix = Palitan ng “I” ang bawat minarkahang “i”.

proofreading-missing_capital =
    .title = Simulan sa malaking letra ang mga pangungusap
    .says = { $count ->
        [1] May isang pangungusap na nagsisimula sa maliit na letra.
       *[other] May { $count } pangungusap na nagsisimula sa maliit na letra.
    }
    .why = Mukhang minadali ang pagsulat ng teksto.
    .fix = Gawing malaking letra ang unang letra ng bawat minarkahang pangungusap.

proofreading-spacing =
    .title = Ayusin ang mga espasyo sa paligid ng kuwit at tuldok
    .says = { $count ->
        [1] Sa isang lugar ay may kulang, o may sobrang espasyo.
       *[other] Sa { $count } lugar ay may kulang, o may sobrang espasyo.
    }
    .why = Mukhang inalagaan ang teksto kapag malinis ang mga espasyo.
    .fix = Walang espasyo bago ang kuwit o tuldok, isang espasyo pagkatapos nito.

proofreading-mixed_variants =
    .title = Piliin ang baybay na British o American
    .says = Nasa teksto mo ang dalawa: British ang “{ $british }”, American ang “{ $american }”.
    .why = Parehong tama, pero dapat manatili sa isa ang isang teksto.
    .fix = Piliin ang ginagamit ng mga client mo, at palitan ang ibang salita.

proofreading-unknown_words =
    .title = Tingnan ang mga salitang ito
    .says = { $count ->
        [1] Maaaring mali ang baybay ng salitang ito: { $words }.
       *[other] Maaaring mali ang baybay ng mga salitang ito: { $words }.
    }
    .why = Maaaring mga pangalan o termino ng propesyon mo ang mga ito, at kung gayon ay tama. Kaya walang bawas.
    .fix = Tingnan ang bawat isa nang isang beses.

proofreading-not_english =
    .says = Hindi nakasulat sa Ingles ang teksto mo, kaya hindi namin ito na-proofread.
    .fix = Ingles ang binabasa ng mga client sa Upwork. Isulat ang overview mo sa simpleng Ingles; ayos ang maiikling pangungusap.

proofreading-too_little =
    .says = Napakakaunti pa ng mga nakasulat na salita, kaya wala silang sinasabi tungkol sa Ingles mo.
    .fix = Isulat ang overview mo at ang ginawa mo sa bawat trabaho. Pagkatapos ay maipo-proofread na namin ito.

proofreading-nothing_to_read =
    .says = Wala pang tekstong mababasa.
    .fix = Isulat muna ang overview mo. Pagkatapos ay maipo-proofread na namin ito.
