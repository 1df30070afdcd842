check-experience_level = Antas ng karanasan (Experience level)
    .question = Akma ba ang antas mo sa mga taon ng trabaho mo sa iyong larangan?
    .cannot_see = Binibilang namin ang mga trabaho sa kasaysayan mo na may kinalaman sa title, mga skill o kategorya mo. Hindi namin alam ang trabahong hindi mo inilista.
    .strength = Pinatutunayan ng mga petsa ng trabaho mo ang { $level ->
        [entry] antas na pinili mo, Entry.
        [intermediate] antas na pinili mo, Intermediate.
       *[expert] antas na pinili mo, Expert.
    }

experience_level-undersold = Minamaliit mo ang sarili mo
    .title = { $expert ->
        [yes] Palitan ang antas mo ng Intermediate o Expert
       *[no] Palitan ang antas mo ng Intermediate
    }
    .says = Entry ang pinili mo. Pero nagpapakita ang kasaysayan mo ng { $years ->
        [0] { $months ->
            [1] { $months } buwan
           *[other] { $months } buwan
        }
        [1] isang taon{ $months ->
            [0] { "" }
           *[other] { " " }at { $months } buwan
        }
       *[other] { $years } taon{ $months ->
            [0] { "" }
           *[other] { " " }at { $months } buwan
        }
    } ng trabaho sa larangan mo.
    .why = Kaunting client lang ang naghahanap ng Entry, at ang antas din ang nagtatakda sa rate na iminumungkahi sa iyo ng Upwork. Binibilang na karanasan ang trabaho sa employer, bilang volunteer o sa mga proyekto.
    .fix = { $expert ->
        [yes] Piliin ang Intermediate. Kung kaya mo ang trabaho nang walang gabay at may maipapakita kang resulta, akma rin ang Expert.
       *[no] Piliin ang Intermediate. Pagkatapos ay tingnan muli ang rate mo: baka masyado na itong mababa para sa bagong antas.
    } Kung walang kinalaman sa iniaalok mo ang isang trabahong binilang namin, sabihin sa coach mo at huwag nang palitan ang antas.
experience_level-oversold = Akma ba ang antas mo sa kasaysayan mo?
    .title = { $level ->
        [expert] Ipakita ang gawa sa likod ng “Expert”
       *[other] Ipakita ang gawa sa likod ng “Intermediate”
    }
    .says = { $level ->
        [expert] Expert
       *[other] Intermediate
    } ang pinili mo. Sa abot ng nakikita namin, nagpapakita ang kasaysayan mo ng { $years ->
        [0] { $months ->
            [0] walang trabaho
            [1] isang buwang trabaho
           *[other] { $months } buwang trabaho
        }
        [1] mga isang taong trabaho
       *[other] mga { $years } taong trabaho
    } sa larangan mo.
    .why = Ikinukumpara ng mambabasa ang antas mo sa kasaysayan mo. Kung hindi magkatugma, mas mahirap paniwalaan ang buong profile.
    .fix = Kumpleto ba ang listahan mo? Idagdag ang kulang: freelance na trabaho, mga proyekto para sa totoong tao, pag-volunteer. Kung kumpleto na, { $years ->
        [0] Entry
       *[other] { $level ->
            [expert] Intermediate
           *[other] Entry
        }
    } ang tapat na pagpili. Hindi ito nakahihiya, at maitataas mo ito balang araw.
experience_level-not_chosen = Walang piniling antas
    .title = Piliin ang antas ng karanasan mo
    .says = Hindi sinasabi ng form mo kung alin sa tatlong antas ang pinili mo.
    .why = Hinihingi ito ng Upwork, at ito ang nagtatakda sa rate na iminumungkahi sa iyo.
    .fix = Piliin ang Entry kung bago sa iyo ang larangan, Intermediate mula sa mga isang taon ng trabaho rito, at Expert mula sa mga tatlong taon kung may maipapakita kang resulta.
experience_level-which_months = Kailan eksakto?
    .title = Idagdag ang mga buwan sa mga petsa ng trabaho mo
    .says = Taon lang ang ibinibigay ng mga petsa mo. Depende sa mga buwan, ilang linggong trabaho lang ito o isang taon at higit pa.
    .why = Mula sa isang taon ng trabaho sa larangan mo, minamaliit ka na ng Entry.
    .fix = Idagdag ang buwan sa bawat petsa. Kung umabot ng isang taon o higit pa, piliin ang Intermediate.
experience_level-relevance = Kabilang ba ito sa iniaalok mo?
    .title = Sabihin kung paano nakatutulong sa larangan mo ang mga dating trabaho
    .says = Hindi namin makita kung { $count ->
        [1] ang trabahong ito ay
       *[other] ang mga trabahong ito ay
    } may kinalaman sa iniaalok mong gawain.
    .why = Trabaho lang sa larangan mo ang binibilang para sa antas. Ayaw naming manghula.
    .fix = Kung mayroon, magdagdag ng linya sa trabaho na nagsasabi nito: parehong mga tool, parehong gawain, parehong uri ng customer.
experience_level-expert_fits = Akma rin sana ang Expert
    .title = Pag-isipan ang “Expert”
    .says = Nagpapakita ang kasaysayan mo ng { $years } taon ng trabaho sa larangan mo, o higit pa nang kaunti. Ayos ang Intermediate; akma rin sana ang Expert.
    .why = Parehong tapat na pagpili ang dalawang antas mula sa mga tatlong taon. Mga isa sa apat na job post ang humihingi ng eksperto.
    .fix = Kung may maipapakita kang resulta nang walang tulong ng iba, subukan ang Expert. Maaari ding tumaas ang rate mo.

experience_level-claimed = Hindi magkatugma ang antas at overview
    .title = Pagtugmain ang antas at overview
    .says = Entry ang pinili mo, pero { $claimed } taon ang sinasabi ng overview mo.
    .why = Magtataka ang mambabasa kung alin sa dalawa ang tama.
    .fix = Kung sa larangang ito ang mga taong iyon, idagdag ang mga trabaho sa kasaysayan mo at piliin ang Intermediate. Kung hindi, sabihin sa overview kung saan ang mga taong iyon.

experience_level-dates = Kailan eksakto?
    .says = Mga taon lang na walang buwan ang ibinibigay ng mga petsa mo, kaya hindi namin masabi kung may isang buong taon ka na ng trabaho sa larangan mo.
    .fix = Idagdag ang mga buwan. Mula sa isang taon, piliin ang Intermediate sa halip na Entry.
experience_level-unclear = Aling mga trabaho ang binibilang?
    .says = Entry ang pinili mo. Nagpapakita ang kasaysayan mo ng mahigit isang taong trabaho, pero hindi namin makita kung kabilang ito sa larangan mo.
    .fix = Itanong sa sarili: ginamit ko ba roon ang parehong mga skill? Kung oo, sabihin ito sa paglalarawan ng trabaho at piliin ang Intermediate. Kung hindi, tama ang Entry.
experience_level-undated = Walang petsang mabibilang
    .says = Walang petsang mabibilang namin ang mga trabaho mo, kaya hindi namin maikumpara ang mga ito sa antas mo.
    .fix = Idagdag ang buwan at taon kung kailan nagsimula at natapos ang bawat trabaho.
experience_level-no_jobs = Walang trabahong maikukumpara
    .says = Walang trabaho ang kasaysayan mo, kaya hindi namin ito maikumpara sa antas mo.
    .fix = Idagdag muna ang kasaysayan mo sa trabaho. Binibilang ang freelance na trabaho, mga proyekto at pag-volunteer.
