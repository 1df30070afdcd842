check-overview = Overview
    .question = Sinasabi ba ng overview mo kung sino ang tinutulungan mo, ano ang ginagawa mo para sa kanila, at ano ang kinalabasan?
    .cannot_see = Binabasa namin ang mga salita. Hindi namin masabi kung tama ang mga numero, at kung nagugustuhan ng mambabasa ang tono.
    .strength = Sinasabi ng mga unang linya ng overview mo kung anong gawain ang iniaalok mo.

overview-missing =
    .title = Isulat ang overview mo
    .says = Walang laman ang overview mo.
    .why = Hindi maisusumite bilang kumpleto ang profile na walang overview, at ito ang unang binabasa ng mga client.
    .fix = Sumulat ng limang maikling bahagi: ano ang ginagawa mo at para kanino; dalawa o tatlong bagay na nagawa mo; ang mga tool na ginagamit mo; paano ka nakikipagtrabaho sa client; ano ang susunod na dapat gawin ng client. Magandang simula ang mga 100 salita.

overview-residue =
    .title = { $kind ->
        [gap] Punan ang mga puwang ng template sa overview mo
        [answer] Alisin sa overview mo ang mga salita ng chatbot
       *[other] Isulat ang tungkol sa sarili mo sa overview mo
    }
    .says = { $kind ->
        [gap] Template pa ang isang bahagi ng overview mo, o wala pang sinasabi.
        [answer] Nasa overview mo ang sinabi sa iyo ng chatbot. Hindi ito tekstong mula sa iyo para sa client.
       *[other] Ibang tao ang inilalarawan ng overview mo, o ang ganitong gawain sa pangkalahatan. Wala ka rito.
    }
    .why = Sinasabi sa reviewer ng tekstong i-pinaste nang hindi binasa na walang nagtrabaho sa profile.
    .fix = { $kind ->
        [gap] Ilagay ang sarili mong mga salita kung nasaan ang teksto ng template, o burahin ang linyang iyon. Pagkatapos ay basahin nang malakas ang buong overview nang isang beses.
        [answer] Burahin ang mga pangungusap na kumakausap sa iyo. Pagkatapos ay sabihin sa sarili mong salita kung ano ang ginagawa mo, para kanino, at ang isang gawang natapos mo.
       *[other] Magsimula sa “I”. Sabihin kung ano ang ginagawa mo, para kanino, at ang isang gawang natapos mo. Huwag mag-iwan ng anumang maaaring isulat ng kahit sino.
    }

overview-other_name =
    .title = Gamitin ang sarili mong pangalan sa overview mo
    .says = { $told } ang tawag ng overview mo sa sumulat nito; { $own } ang sinasabi ng form mo.
    .why = Ang tekstong tungkol sa ibang tao ang unang pagdududahan ng reviewer, at dapat sarili mong pangalan ang nasa Upwork.
    .fix = Kung sa iyo ang teksto, gamitin dito ang pangalan ng account mo o huwag nang isama ang pangalan. Kung ibang tao ang sumulat nito tungkol sa sarili niya, isulat ang sa iyo: ano ang ginagawa mo, para kanino, at ang isang gawang natapos mo.

overview-other_place =
    .title = Sabihin kung nasaan ka talaga
    .says = { $told } ang sinasabi ng overview mo; { $own } ang sinasabi ng form mo.
    .why = Dapat kung saan ka nakatira ang bansa sa Upwork, at puwedeng humingi ang Upwork ng dokumentong nagpapakita nito. Pinagdududahan agad ang tekstong may ibang lugar.
    .fix = Kung lumipat ka, sabihin sa coach mo para maging tama ang form. Kung ibang tao ang sumulat ng teksto tungkol sa sarili niya, isulat ang sa iyo: ano ang ginagawa mo, para kanino, at ang isang gawang natapos mo.

overview-too_short =
    .title = Dagdagan ang sinasabi ng overview mo
    .says = May { $words ->
        [1] isang salita
       *[other] { $words } salita
    } ang overview mo. Kung kulang sa { $enough }, hindi ka mahuhusgahan ng mambabasa.
    .why = Ang overview na higit sa pinakamababa ay nagpapakitang seryoso ka, at nagbibigay ng mas maraming dahilan para umoo.
    .fix = Magdagdag ng mga { $more } salita: isang gawang ipinagmamalaki mo, ano ang ginawa mo rito, at ano ang naidulot nito sa client. Pagkatapos ay ang mga tool na ginagamit mo.

overview-too_long =
    .title = Paikliin ang overview mo
    .says = May { $length } character ang overview mo. { $most } ang kasya sa field.
    .why = Hindi mai-paste ang lampas sa limit, kaya mapuputol sa gitna ang teksto mo.
    .fix = Magbawas ng { $over } o higit pang { $over ->
        [1] character
       *[other] character
    }. Mauna nang alisin ang mga listahan ng keyword at hashtag.

overview-forbidden =
    .title = Isulat muli ang overview mo, nang wala ang ipinagbabawal ng Upwork
    .says = { $kind ->
        [service] Nag-aalok ang overview mo ng serbisyong ipinagbabawal ng Upwork.
        [firm] Nagsasalita ang overview mo para sa isang team o kompanya, hindi para sa iyo.
       *[cut] Kapag inalis ang mga minarkahang salita, masyadong kaunti ang matitira sa overview mo.
    }
    .why = Kung buburahin mo lang, matitira ang tekstong kaunti ang sinasabi tungkol sa iyo. Dapat sabihin ng matitira sa client kung bakit ka niya susulatan.
    .fix = Magsimulang muli sa “I”: ano ang ikaw mismo ang gumagawa at puwede mong ialok, para kanino, at isang gawang natapos mo. Magandang simula ang mga 100 salita.

overview-no_offer =
    .title = Sabihin kung anong gawain ang iniaalok mo
    .says = Matapos basahin ang overview mo, hindi namin masabi kung anong gawain ang ginagawa mo.
    .why = Naghahanap ang client ng taong gumagawa ng isang bagay na kailangan niya. Kung wala iyon, walang bisa ang iba pa sa teksto.
    .fix = Magsimula sa isang pangungusap: “I … for …”, kasama ang gawain at ang mga taong pinaggagawaan mo.{ $jobs ->
        [0] {""}
       *[other] {" "}Mapupunan ito ng sarili mong trabaho: { $job }.
    }

overview-job_seeker =
    .title = Mag-alok ng serbisyo at huwag mag-apply sa trabaho
    .says = Parang application sa employer ang basa sa overview mo.
    .why = Hindi naghahanap ng empleado ang client sa marketplace. Naghahanap siya ng taong lulutas ng isang problema niya.
    .fix = Alisin ang hinahanap mo o inaasahang matutuhan. Sabihin sa halip kung ano ang ginagawa mo para sa client, at kung ano ang hawak niya kapag tapos ka na.

overview-empty_praise =
    .title = Ipakita ang nagawa mo sa halip na papuri
    .says = Halos puro papuri sa sarili ang overview mo. Kaunti ang nakita naming nagawa mo rito.
    .why = Kahit sino ay makasusulat na maaasahan at masigasig siya. Pinaniniwalaan ng mambabasa ang maipapakita mo.
    .fix = Burahin ang pangungusap na sinipi namin. Kapalit nito, ikuwento ang isang gawa: ano iyon, para kanino, at ano ang kinalabasan.

overview-keyword_dump =
    .title = Gawing mga pangungusap ang listahan ng keyword
    .says = Listahan ng keyword o hashtag ang isang bahagi ng overview mo.
    .why = Patalastas ang basa rito ng mga client at reviewer. Walang nagagawa rito ang mga hashtag, at may sariling field ang mga skill.
    .fix = Burahin ang listahan. Itira ang lima mong pinakamahusay na termino, at ilagay ang mga ito sa dalawa o tatlong pangungusap: ano ang ginagawa mo, para kanino, at isang halimbawa.

overview-cheap =
    .title = Huwag magbenta sa mababang presyo
    .says = Nagmamakaawa ng trabaho ang overview mo, o iniaalok ito sa maliit na halaga.
    .why = Dahil sa mababang presyo o pagmamakaawa, nagdududa ang client sa gawa, at ang reviewer din.
    .fix = Burahin ang pangungusap na iyon. May sariling field ang rate mo. Banggitin ang isang bagay na mahusay mong ginagawa, na may halimbawa.

overview-no_evidence =
    .title = Patunayan ito ng isang bagay na nagawa mo
    .says = Wala kaming nakitang gawa sa overview mo na maiisip ng mambabasa: walang numero, walang pinangalanang proyekto, walang resulta.
    .why = Magkamukha ang dalawang profile na iisa ang pangako. Ang sarili mong gawa ang nagpapaiba sa iyo.
    .fix = { $jobs ->
        [0] Magdagdag ng dalawang pangungusap tungkol sa isang gawa: para kanino iyon, ano ang ginawa mo, at ano ang kinalabasan. Nakatutulong ang totoong numero (mga pahina, order, natipid na araw).
       *[other] Ikuwento ang isang gawa, sa dalawang pangungusap: para kanino iyon, ano ang ginawa mo, at ano ang kinalabasan. Mapupunan ito ng trabaho mo: { $job }.
    }

overview-wall_of_text =
    .title = Hatiin sa mga talata ang teksto
    .says = May isang talatang { $words } salita nang walang putol.
    .why = Sa telepono, pinupuno nito ang buong screen, at nilalaktawan ito ng karamihan.
    .fix = Pindutin ang Enter pagkatapos ng bawat dalawa o tatlong pangungusap.

overview-hard_to_read =
    .title = Isulat muli ang overview mo sa tamang Ingles
    .says = { $count } pangungusap ng overview mo ang may mali sa Ingles, masyadong marami para magpatuloy sa pagbabasa ang client.
    .why = Ang client na kailangang manghula sa kahulugan ng isang pangungusap ay magbubukas ng susunod na profile.
    .fix = Isulat ang bawat ideya bilang isang maikling pangungusap: sino, gumagawa ng ano, para kanino. Pagkatapos ay ipabasa ito sa taong mahusay sumulat ng Ingles, o suriin ito linya por linya. Nakalista sa bahagi ng proofreading ang mga maling sigurado kami.

overview-hollow_figures =
    .title = Sabihin kung ano ang nasa likod ng mga numero mo
    .says = Buo, napakalaki o walang kahit isang eksepsiyon ang mga numerong ito, at walang nagsasabi kung kanino ang mga ito.
    .why = Ang client na walang masuring numero ay walang paniniwalaan sa mga ito.
    .fix = Itira ang isa o dalawang totoong numero, at sabihin sa bawat isa kung ano ang ginawa, para sa anong uri ng client, at kailan. Alisin ang iba, at ang bawat pangako.

overview-career_only =
    .title = Sabihin kung ano ang ginagawa mo ngayon para sa client
    .says = Sunod-sunod na ikinukuwento ng overview mo ang mga naging trabaho at pag-aaral mo. Walang pangungusap na nagsasabi kung ano ang puwedeng hilingin sa iyo ng client.
    .why = Sa kasaysayan sa trabaho at edukasyon iyon. Dito, nagbabasa ang client para malaman kung ano ang gagawin mo para sa kaniya.
    .fix = Magsimula sa “I” at sa ginagawa mo ngayon, para kanino, at ano ang nakukuha nila. Itira mula sa karera mo ang dalawa o tatlong gawang nagpapatunay nito.

overview-unshown_years =
    .title = Ipakita ang mga taong binabanggit mo
    .says = { $claimed } taon ang sinasabi ng overview mo. { $jobs ->
        [age] Ayon sa taon ng kapanganakan sa form mo, nagsimula ang mga ito noong { $since } taong gulang ka.
        [kindred] Nagsisimula sa { $since } ang mga ganitong trabahong inilista mo.
        [none] Walang ganitong uri sa mga trabahong inilista mo.
       *[all] Nagsisimula sa { $since } ang mga trabahong inilista mo.
    }
    .why = Nakikita ng client ang dalawa, pati ng nagsusuri ng profile mo. Kung hindi magkatugma, mas mahirap paniwalaan ang iba pa.
    .fix = Kung nagtrabaho ka na sa larangang ito noon, idagdag ang mga trabahong iyon: kasama ang freelance, mga proyekto at pagboboluntaryo. Kung hindi, isulat ang mga taong ipinapakita ng mga trabaho mo, at sabihin kung ano ang ginawa mo roon. Mas malakas ang maikli at totoo.

overview-weak_opening =
    .title = Sabihin sa unang linya ang ginagawa mo
    .says = Hindi binabanggit ng mga unang linya ang gawaing ginagawa mo.
    .why = Ang unang 250 character lang ang nakikita ng client bago niya buksan ang overview mo.
    .fix = Ilipat sa itaas ang pangungusap tungkol sa gawa mo: ano ang ginagawa mo, para kanino, gamit ang anong mga tool. Makapaghihintay ang pagbati.

overview-no_client =
    .title = Sabihin kung para kanino ka nagtatrabaho, at ano ang nakukuha nila
    .says = Hindi sinasabi ng overview mo kung para kanino ka nagtatrabaho, o kung ano ang napapala ng client.
    .why = Naghahanap ang client ng taong lulutas sa problema niya.
    .fix = Magdagdag ng isang pangungusap tungkol sa pinagtatrabahuhan mo at kung ano ang nakukuha nila: “I help … to …”.{ $jobs ->
        [0] {""}
       *[other] {" "}Isipin ang mga taong pinaggawaan mo nito sa sarili mong trabaho: { $job }.
    }

overview-unclear =
    .title = { $kind ->
        [client] Tingnan kung sinasabi ng overview mo kung para kanino ka nagtatrabaho
        [whole] Basahing muli ang buong overview mo
       *[proof] Tingnan kung ipinapakita ng overview mo ang nagawa mo
    }
    .says = { $kind ->
        [client] Hindi namin nakita kung para kanino ka nagtatrabaho, o kung ano ang nakukuha nila. Kung naroon ito, hayaan na ito.
        [whole] Kahit tapos na ang hakbang sa itaas, malamang na kulang pa rin ang sinasabi ng kabuuan ng teksto.
       *[proof] Wala kaming nakitang gawang maiisip ng mambabasa. Kung mayroon, hayaan na ito.
    }
    .why = Kung itatabi sa mga overview na ipinapadala ng mga coach nang walang pagbabago, may kulang dito. Maaaring mali kami kung ano iyon.
    .fix = { $kind ->
        [client] Ipabasa ito sa taong hindi alam ang trabaho mo, at ipasabi sa iyo kung para kanino ka nagtatrabaho. Kung hindi niya kaya, magdagdag ng isang pangungusap: “I help … to …”.
        [whole] Ipabasa ito sa taong hindi alam ang trabaho mo, at ipasabi sa iyo kung ano ang ginagawa mo, para kanino, at ano ang kinalabasan. Ang hindi niya masabi, isulat muli sa maiikling pangungusap.
       *[proof] Ipabasa ito sa taong hindi alam ang trabaho mo, at ipasabi sa iyo ang isang bagay na nagawa mo. Kung hindi niya kaya, idagdag ito: para kanino, ano, at ano ang kinalabasan.
    }{ $jobs ->
        [0] {""}
       *[other] {" "}Maaaring mapunan ito ng sarili mong trabaho: { $job }.
    }

overview-about_self =
    .title = Magsimula sa client, kung gusto mo
    .says = Nagsisimula sa iyo ang overview mo. Ganito ang maraming magandang profile, kaya walang bawas.
    .why = Sarili nilang problema ang unang hinahanap ng mga client.
    .fix = Kung gusto mo itong pakinisin, magsimula sa nakukuha ng client mula sa iyo.

overview-cliches =
    .title = Palitan ng totoong pangyayari ang gasgas na parirala
    .says = { $count ->
        [1] May isang pariralang nasa napakaraming profile.
       *[other] May { $count } pariralang nasa napakaraming profile.
    }
    .why = Nilalampasan ng mga mambabasa ang mga salitang ginagamit ng lahat.
    .fix = Maglagay ng halimbawa kapalit nito: kailan ka nagtrabaho nang ganoon, at ano ang kinalabasan?

overview-emoji =
    .title = Bawasan ang mga simbolo
    .says = May { $count } simbolo o emoji ang overview mo.
    .why = Gumagabay sa mata ang ilan. Mukhang patalastas ang marami, at binibigkas ng screen reader ang bawat isa.
    .fix = Itira ang isang uri ng marka para sa mga listahan mo at alisin ang iba.

overview-no_invitation =
    .title = Magtapos sa isang paanyaya
    .says = Walang hinihiling na gawin ng client ang dulo ng overview mo.
    .why = Pinadadali ng isang huling linya ang pagsulat sa iyo.
    .fix = Magdagdag ng linyang gaya ng “Send me a message with your project, and I will tell you how I would start.”

overview-other_language = Ano ang sinasabi ng overview mo sa Ingles?
    .says = Hindi Ingles ang overview mo, kaya hindi namin mahusgahan ang sinasabi nito. Ingles ang binabasang profile ng mga client sa Upwork.
    .fix = Maglagay ng overview sa Ingles sa field na ito. Kung mahirap ang Ingles, sumulat ng maiikling pangungusap at ipabasa sa iba.
