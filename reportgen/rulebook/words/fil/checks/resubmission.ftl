check-resubmission = Pagsubok muli
    .question = Matapos tanggihan: ano na ang nagbago?
    .cannot_see = Alam lang namin ang mga subok na nasa form mo at ang nakita namin sa mga naunang ulat, at sa bawat isa ay title, overview, kategorya, mga skill, uri ng trabaho at rate lang: hindi makikita rito ang bagong trabaho o bagong gawa. Bihirang sabihin ng Upwork ang lahat ng naging dahilan ng pagtanggi.
    .strength = Ang profile mo ay hindi na ang tinanggihan.

resubmission-preparing = Hindi pa naipapadala
    .says = Ayon sa form mo, hindi mo pa naipapadala ang profile mo, kaya wala pang maikukumpara.
    .fix = Magtabi ng kopya ng ipapadala mo, kasama ang petsa. Kung hindi ang sagot, ipapakita nito kung ano ang babaguhin.
resubmission-waiting = Naghihintay ng sagot
    .says = Nasa Upwork na ngayon ang profile mo.
    .fix = Hintayin ang sagot, at magtabi ng kopya ng ipinadala mo. Huwag kailanman magbukas ng pangalawang account: ipinagbabawal ito.
resubmission-approved = Naaprubahan
    .says = Naaprubahan na ang profile mo.
    .fix = Walang kailangang gawin dito.
resubmission-left = Umalis na
    .says = Hindi ka na nag-a-apply.
    .fix = Walang kailangang gawin dito.
resubmission-barred = Tanong sa account
    .says = Ayon sa form mo, may tanong ang Upwork tungkol sa account mo. Hindi ito masasagot ng binagong profile.
    .fix = Kausapin ang coach mo bago ka gumawa ng anuman.
resubmission-stage_unknown = Naipadala mo na ba dati ang profile mo?
    .says = Hindi namin masabi mula sa form mo kung naipadala mo na sa Upwork ang profile mo, o kung ano ang isinagot nila.
    .fix = Punan ang katayuan ng pagpapadala mo, at ang petsa at sagot kung mayroon.
resubmission-first_seen = Hindi alam ang tekstong tinanggihan
    .says = Hindi namin alam kung ano ang nasa profile mo nang tanggihan ito, kaya hindi namin masabi kung ano na ang binago mo.
    .fix = Kung may kopya ka ng ipinadala mo, ibigay ito sa coach mo. Mula ngayon ay itinatala na namin.

resubmission-seen_late = Unang nakita pagkatapos ng pagtanggi
    .says = Ganito na ang teksto mo nang una namin itong makita. Pagkatapos iyon ng pagtanggi, kaya hindi namin masabi kung ano ang binago mo mula nang ipadala mo ito.
    .fix = Kung may kopya ka ng ipinadala mo, ibigay ito sa coach mo. Mula ngayon ay itinatala na namin.

resubmission-part_known = Isang bahagi lang ang alam
    .says = Hindi nagbago ang alam namin sa huling subok mo. Pero hindi namin alam ang overview na ipinadala mo, kaya hindi namin masabi.
    .fix = Kung may kopya ka ng ipinadala mo, ibigay ito sa coach mo.

resubmission-unchanged = Walang nagbago mula nang tanggihan
    .title = May baguhin bago sumubok muli
    .says = { $whole ->
        [yes] Sa abot ng alam namin, ang title, overview at mga skill mo ay ang mga tinanggihan pa rin{ $dated ->
            [yes] , ipinadala noong { DAY($day) }
           *[no] { "" }
        }.
       *[no] Lahat ng alam namin sa profile na { $dated ->
            [yes] ipinadala mo noong { DAY($day) }
           *[no] tinanggihan
        } ay nasa form mo pa rin ngayon.
    } { $times ->
        [1] { "" }
       *[other] { $times } beses na itong bumalik nang tinanggihan mula noon.
    }
    .why = Malamang na pareho ang magiging sagot sa parehong profile.
    .fix = Kung may binago ka nang iba mula noon, gaya ng mga trabaho, sample ng gawa o overview, mabuti: sabihin sa coach mo kung ano ang naroon dati. Kung wala, gawin muna ang iba pang hakbang ng ulat na ito. Mas mabigat ang mas mahusay na overview, isa pang trabaho o isang gawa kaysa sa ibang keyword. Pagkatapos ay ipadala muli: walang alam na limit sa bilang ng subok.
resubmission-tried_before = Nasubukan mo na ito dati
    .title = Sumulong, huwag bumalik
    .says = { $whole ->
        [yes] Ang title, overview at mga skill mo ay sa naunang profile na tinanggihan{ $dated ->
            [yes] , ipinadala noong { DAY($day) }
           *[no] { "" }
        }.
       *[no] Lahat ng alam namin sa naunang profile na tinanggihan{ $dated ->
            [yes] , ipinadala noong { DAY($day) },
           *[no] { "" }
        } ay nasa form mong muli.
    }
    .why = Malamang na lumang sagot din ang makukuha ng pagbabalik sa lumang bersyon.
    .fix = Panatilihin ang maganda sa mas bago, at gawin ang iba pang hakbang ng ulat na ito: may idinaragdag silang bago.
resubmission-barely_changed = Ilang salita lang ang nagbago
    .title = Gumawa ng pagbabagong makikita ng mga tao
    .says = Mula sa huling subok, ilang salita lang ng overview mo ang nagbago.
    .why = Halos hindi mapapansin ng mambabasa ang pagkakaiba.
    .fix = Magdagdag ng bago: resultang may numero, trabaho, paglalarawan, isang gawa.
resubmission-changed = Ano ang nagbago
    .title = Tingnan muli ang mga binago mo
    .says = { $late ->
        [yes] Binago mo ang sinipi rito mula nang una naming makita ang profile mo.
       *[no] Binago mo ang sinipi rito mula sa huling subok.
    }
    .why = Karapat-dapat sa bagong subok ang binagong profile.
    .fix = Gawin ang iba pang hakbang ng ulat na ito, pagkatapos ay ipadala muli.
resubmission-labels_only = Ibang label, parehong nilalaman
    .title = Pagbutihin din ang nilalaman
    .says = Mula sa huling subok, mga label mo lang ang nagbago; pareho pa rin ang overview.
    .why = Makatutulong ang mga bagong label kung mas akma sa iyo. Hindi nakatutulong ang pagsubok ng sunod-sunod na keyword.
    .fix = Piliin ang mga label na pinakanaglalarawan sa iyo, pagkatapos ay pagbutihin ang overview, mga trabaho at portfolio.
resubmission-stalled = Walang nagbago mula sa ulat namin
    .title = Gawin ang susunod na hakbang
    .says = Mula sa ulat namin ng { DAY($since) }, walang nagbago sa form mo.
    .why = Magbabago lang ang sagot kapag nagbago ang profile.
    .fix = Kung binago mo na ang profile mo sa Upwork mula noon, ilagay rin iyon sa form. Kung ipinadala mo itong muli, idagdag ang petsa. Kung wala sa dalawa, magsimula sa unang hakbang ng ulat na ito.
resubmission-feedback = Isinulat ng Upwork
    .title = Sagutin ang isinulat ng Upwork
    .says = { $kind ->
        [skill_mix] Masyadong maliit sa ngayon ang nakikitang puwang ng Upwork para sa kombinasyon mo ng mga skill at karanasan.
        [incomplete] Humihingi ng dagdag sa profile mo ang Upwork.
        [name] Tinutukoy ng Upwork ang pangalan sa profile mo, o kung sino ang nasa likod nito.
        [photo] Tinutukoy ng Upwork ang larawan mo.
        [account] Tinutukoy ng Upwork ang account mo, hindi ang profile mo.
        [identity] Itinatanong ng Upwork kung sino ka.
        [language] Tinutukoy ng Upwork ang wika ng profile mo.
        [content] Tinutukoy ng Upwork ang isang bagay na hindi dapat nasa profile.
       *[unspecific] Walang dahilang ibinibigay ang mensahe ng Upwork: sinasabi nitong hindi, at hindi kung bakit.
    }
    .why = Ito ang pinakamahusay na pahiwatig na hawak mo. Marami sa ganitong mensahe ay pareho para sa lahat, kaya huwag masyadong bigyan ng kahulugan ang isa.
    .fix = { $kind ->
        [skill_mix] Huwag ipadala muli ang parehong kombinasyon. Mas namumukod ang mas tiyak na alok na sinusuportahan ng sarili mong mga trabaho. Nagbabago ang pangangailangan, kaya puwedeng sumubok sa ibang araw.
        [incomplete] Punan ang binanggit, gamit ang mga totoong bagay mula sa sarili mong trabaho, bago mo ipadala muli ang profile mo.
        [name] Gamitin ang sarili mong pangalan at apelyido, gaya ng tawag sa iyo ng mga tao at gaya ng nasa mga dokumento mo: walang kompanya, walang titulo ng trabaho, walang inisyal. Isang tao ang para sa isang profile, kaya walang lugar dito ang “we” o ang isang team.
        [photo] Gumamit ng malinaw na larawan ng sarili mong mukha, ulo at balikat, ikaw lang: walang logo, walang teksto, walang ginawa ng AI. Kung tinatakpan mo ang mukha mo dahil sa pananampalataya, humiling ng exemption sa Upwork.
        [account] Hindi ito masasagot ng binagong profile. Kausapin muna ang coach mo. Huwag kailanman magbukas ng pangalawang account: ipinagbabawal ito.
        [identity] Ito ang una: sagutin ang tanong ng Upwork kung sino ka, sa tulong ng coach mo. Hindi ito masasagot ng binagong profile.
        [language] Dapat Ingles ang lahat sa profile: title, overview, mga trabaho, edukasyon. Pagkatapos ay ipabasa ang lahat sa taong maingat sumulat ng Ingles.
        [content] Alisin ito: contact details at mga link sa pagkontak, mga serbisyong hindi pinapayagan ng Upwork, ang isinulat ng iba, ang hindi totoo.
       *[unspecific] Huwag hulaan ang nakatagong dahilan. Kung may hinihingi sa iyo ang mensahe, interview o form, magsimula roon. Pagkatapos ay ayusin ang ipinapakita ng ulat na ito.
    }
