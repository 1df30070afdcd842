check-original_text = Orihinal na teksto
    .question = Para sa staff: pag-aari rin ba ng iba sa grupong ito ang overview, o ang isang gawa sa portfolio?
    .cannot_see = Ang grupong ito lang ang ikinukumpara, hindi ang web. Hindi makikita kung sino ang kumopya kanino: nauna lang ang hilerang unang nabasa.
    .strength = Wala kaming nakitang iba sa grupong ito na may ganitong overview o isa sa mga link ng portfolio na ito.

original_text-copied_overview =
    .title = Magtanong tungkol sa magkaparehong overview
    .says = { $percent } % ng mas maikling overview ay nasa overview din ni { $other } ({ $other_id }).
    .why = Ang dalawang profile na iisa ang teksto ay parang isang taong may dalawang account, at maaaring pareho silang mawalan.
    .fix = Kausapin ang dalawa bago magpadala ng anuman. Dapat isulat ng bawat isa ang tungkol sa sariling gawa; nakapigil ang ulat ng dalawa.

original_text-shared_link =
    .title = Itanong kung kanino ang gawang ito
    .says = Ganito ring link sa portfolio ang ibinigay ni { $other } ({ $other_id }).
    .why = Sariling gawa lang ang puwedeng ipakita sa portfolio.
    .fix = Itanong sa dalawa kung ano ang ginawa ng bawat isa rito. Nakapigil ang ulat ng dalawa.

original_text-team_link =
    .title = Link na maaaring pinagsasaluhan ng team
    .says = Ganito ring link ang ibinigay ni { $other } ({ $other_id }), at mukhang sa isang team ito.
    .why = Ayos lang ang gawa ng team kapag sinasabi ng bawat isa kung ano ang bahagi niya.
    .fix = Hilinging sabihin ng paglalarawan kung ano ang ginawa ng taong ito.

original_text-nothing_to_compare =
    .says = Walang overview at walang portfolio na maikukumpara.
    .fix = Walang kailangang gawin.
