check-employment = Kasaysayan sa trabaho
    .question = May kasaysayan ba sa trabaho, at sinasabi ba ng bawat trabaho kung ano ang ginawa mo at kailan?
    .cannot_see = Binabasa namin ang isinulat mo. Hindi namin makita kung totoo ito, at hindi namin kailanman tinitingnan ang mga pagitan ng mga trabaho: walang ibang may pakialam doon.
    .strength = { $count ->
        [1] May mga petsa at paglalarawan ang trabaho mo.
       *[other] May mga petsa at paglalarawan ang bawat isa sa { $count } trabaho mo.
    }

employment-no_description = Ano ang ginawa mo roon?
    .says = Wala kaming paglalarawan ng alinman sa mga trabaho mo: hindi ito itinatanong ng form mo, o hindi mabasa ang mga cell nito.
    .fix = Tiyaking sinasabi ng bawat trabaho sa profile mo sa dalawa o tatlong linya kung ano ang ginawa mo roon, at sabihin sa coach mo na wala ito sa form.
employment-no_dates = Kailan iyon?
    .says = Wala kaming petsa ng alinman sa mga trabaho mo: hindi ito itinatanong ng form mo, o hindi mabasa ang mga cell nito.
    .fix = Tiyaking may buwan at taon ng simula at katapusan ang bawat trabaho sa profile mo, at sabihin sa coach mo na wala ang mga ito sa form.
employment-none = Wala pang trabaho sa kasaysayan
    .title = Idagdag ang una mong trabaho
    .says = Walang entry ang kasaysayan mo sa trabaho.
    .why = Humihingi ang Upwork ng kahit isa. Kung wala ito, hindi makukumpleto ang profile, at hindi makikita ng mambabasa na may nagtiwala na sa iyo ng trabaho.
    .fix = Nakagawa ka na ba ng may bayad, walang bayad o pang-eskuwelang gawain para sa iba? Tindahan, negosyo ng pamilya, proyekto ng estudyante para sa totoong organisasyon, website ng kaibigan: binibilang ang lahat ng iyon. Ilista ito kung ano talaga ito, kasama ang mga buwan at taon at dalawang linya tungkol sa ginawa mo, para sa ilang tao at gamit ang anong tools. Kung umabot ito ng isang taon o higit pa sa larangan mo, piliin din ang Intermediate bilang antas mo. Kung nagtrabaho ka para sa sarili mo, isulat ang “Freelance” o “Self-employed” bilang kompanya at banggitin ang mga client mo sa paglalarawan, kung payag sila. Huwag kailanman ilista ang client bilang employer mo.
employment-placeholder = Tekstong hindi napunan
    .title = Palitan ang halimbawang teksto sa isang trabaho
    .says = May trabaho pang may teksto mula sa form o template.
    .why = Sinasabi ng halimbawang teksto sa mambabasa na hindi pa tapos ang profile. Madaling dahilan ito para tumanggi.
    .fix = Isulat ang sarili mong mga salita kapalit nito, o burahin ito.
employment-undescribed = Mga trabahong walang paglalarawan
    .title = Sabihin kung ano ang ginawa mo sa bawat trabaho
    .says = { $jobs ->
        [1] Walang sinasabi ang trabaho mo tungkol sa ginawa mo roon.
       *[other] { $count ->
            [1] { $count } sa { $jobs } trabaho mo ang walang sinasabi tungkol sa ginawa mo roon.
           *[other] { $count } sa { $jobs } trabaho mo ang walang sinasabi tungkol sa ginawa mo roon.
        }
    }
    .why = Hindi naipapakita ng titulo ng trabaho lang ang kaya mong gawin. Naipapakita ito ng isa o dalawang linya.
    .fix = Magsimula sa pinakabago mong trabaho. Sumulat ng dalawa o tatlong linya: ano ang ginagawa mo bawat linggo, gamit ang anong mga tool, at isang resulta, na may numero kung mayroon.
employment-thin = Napakaikling mga paglalarawan
    .title = Magdagdag ng linya sa mga paglalarawan ng trabaho mo
    .says = { $jobs ->
        [1] Ilang salita lang ang paglalarawan ng trabaho mo.
       *[other] { $count ->
            [1] { $count } sa { $jobs } trabaho mo ang ilang salita lang ang paglalarawan.
           *[other] { $count } sa { $jobs } trabaho mo ang ilang salita lang ang paglalarawan.
        }
    }
    .why = Hindi naipapakita ng ilang salita kung gaano kahusay mo ginawa ang trabaho, o para kanino.
    .fix = Magdagdag ng isang linya sa bawat isa: anong mga tool ang ginamit mo, para sa ilang tao o customer, at ano ang kinalabasan.
employment-apart = Wala pang nasa likod ng alok
    .title = Magpakita ng gawa sa likod ng alok mo
    .says = Wala sa mga trabaho mo ang may kinalaman sa gawaing iniaalok mo.
    .why = Ang client na nakabasa ng magandang alok ay naghahanap kung saan mo na ito nagawa. Sabay na tinitimbang ng Upwork ang alok at ang karanasan.
    .fix = Nagawa mo na ba ito kahit saan: proyekto sa kurso, volunteer na trabaho, tulong sa negosyo ng kaibigan? Idagdag ito bilang entry at sabihin kung ano ang ginawa mo. Kung wala pa, gumawa muna ng maliit, o magsimula sa gawaing naipapakita na ng mga trabaho mo.
employment-undated = Mga trabahong walang petsa
    .title = Magdagdag ng mga petsa sa mga trabaho mo
    .says = { $jobs ->
        [1] Walang petsa ang trabaho mo.
       *[other] { $count ->
            [1] { $count } sa { $jobs } trabaho mo ang walang petsa.
           *[other] { $count } sa { $jobs } trabaho mo ang walang petsa.
        }
    }
    .why = Hinihingi ng Upwork ang buwan at taon kung kailan nagsimula ang trabaho. Kung wala ang mga ito, walang makabibilang ng mga taon mo sa trabaho.
    .fix = Idagdag ang buwan at taon kung kailan nagsimula at natapos ang bawat trabaho. Kung hindi ka sigurado sa buwan, tingnan ang mga lumang mensahe, kontrata o payslip.
employment-end_before_start = Natapos bago nagsimula
    .title = Itama ang mga petsa ng isang trabaho
    .says = { $count ->
        [1] May isang trabahong natapos bago nagsimula.
       *[other] May { $count } trabahong natapos bago nagsimula.
    }
    .why = Mukhang walang ingat kapag mali ang mga petsa, at doon humihinto ang maingat na mambabasa.
    .fix = Tingnan muli ang dalawang petsa. Baka nagkapalit lang.
employment-starts_in_future = Simula sa hinaharap
    .title = Tingnan ang petsa ng simula ng isang trabaho
    .says = { $count ->
        [1] May isang trabahong sa hinaharap pa nagsisimula.
       *[other] May { $count } trabahong sa hinaharap pa nagsisimula.
    }
    .why = Sinasabi ng kasaysayan sa trabaho ang mga nagawa mo na. Hindi tinatanggap ng Upwork ang simulang darating pa.
    .fix = Itama ang taon kung mali ito. Kung hindi pa nagsisimula ang trabaho, huwag muna itong isama.
employment-no_role = Mga trabahong walang tungkulin
    .title = Banggitin ang tungkulin mo sa bawat trabaho
    .says = { $jobs ->
        [1] Hindi sinasabi ng trabaho mo kung ano ka roon.
       *[other] { $count ->
            [1] { $count } sa { $jobs } trabaho mo ang hindi nagsasabi kung ano ka roon.
           *[other] { $count } sa { $jobs } trabaho mo ang hindi nagsasabi kung ano ka roon.
        }
    }
    .why = Ang tungkulin ang unang binabasa ng mga tao sa kasaysayan sa trabaho.
    .fix = Isulat kung ano ka roon, sa simpleng salita: “Bookkeeper”, “Shop assistant”, “Volunteer teacher”.
employment-no_company = Trabahong walang kompanya
    .title = Banggitin ang kompanya
    .says = Hindi sinasabi ng trabahong ito kung para kanino ka nagtrabaho.
    .why = Humihingi ang Upwork ng kompanya sa bawat entry.
    .fix = Kung nagtrabaho ka para sa sarili mo, isulat ang “Freelance” o “Self-employed”.
employment-length_only = May haba, pero walang petsa
    .title = Ihanda ang petsa ng simula
    .says = Sinasabi ng trabahong ito kung gaano katagal, pero hindi kung kailan.
    .why = Itatanong sa iyo ng Upwork ang buwan at taon.
    .fix = Isulat ang buwan at taon kung kailan ito nagsimula at natapos.
employment-no_end = Tuloy pa ba ang trabahong ito?
    .title = Sabihin kung nagtatrabaho ka pa roon
    .says = May simula ang trabahong ito pero walang katapusan.
    .why = Magandang balita sa mambabasa ang “hanggang ngayon”, kaya sabihin ito.
    .fix = Kung nagtatrabaho ka pa roon, isulat ang “present” bilang katapusan. Kung hindi na, idagdag ang buwan at taon.
employment-ends_in_future = Katapusan sa hinaharap
    .title = Isulat ang “present” sa trabahong tuloy pa
    .says = Sa hinaharap pa natatapos ang trabahong ito.
    .why = Ipinapakita ng Upwork bilang “present” ang trabahong tuloy pa.
    .fix = Piliin ang “I currently work here” sa halip na petsa ng katapusan.
employment-twice = Dalawang beses ang parehong trabaho
    .title = Iwan ang isa sa dalawang magkaparehong entry
    .says = Dalawang beses nakasulat ang trabahong ito sa kasaysayan mo.
    .why = Mukha itong pagkakamali.
    .fix = Burahin ang isa sa dalawa. Kung magkaibang trabaho ang mga iyon, sabihin kung ano ang pagkakaiba.
employment-big_projects = Malalaking proyektong nakatago sa isang entry
    .title = Bigyan ng sariling entry ang malalaking proyekto mo
    .says = { $count } magkakasunod na proyekto ang ikinukuwento ng entry na ito. Isang trabaho lang ang nakikita ng mambabasa.
    .why = Puwedeng maging sariling entry ang malalaking proyekto. Bawat isa ay nagpapakita ng client, panahon at resulta, at bawat isa ay binibilang sa pagkakumpleto ng profile.
    .fix = Gumawa ng entry para sa bawat proyektong mababanggit mo. Punan ang nasa loob ng bracket; iwan ang freelance entry para sa iba pa.
