check-overview = Muhtasari (Overview)
    .question = Je, muhtasari wako unasema unamsaidia nani, unamfanyia nini, na nini kilipatikana?
    .cannot_see = Tunasoma maneno. Hatuwezi kujua kama takwimu ni sahihi, wala kama msomaji anapenda mtindo wake.
    .strength = Mistari ya kwanza ya muhtasari wako inasema unatoa kazi gani.

overview-missing =
    .title = Andika muhtasari wako
    .says = Muhtasari wako ni mtupu.
    .why = Wasifu usio na muhtasari hauwezi kutumwa kama uliokamilika, na ndiyo sehemu ambayo wateja husoma kwanza.
    .fix = Andika sehemu tano fupi: unafanya nini na kwa nani; mambo mawili au matatu uliyofanya; zana unazotumia; unavyofanya kazi na mteja; mteja afanye nini baada ya hapo. Maneno 100 hivi ni mwanzo mzuri.

overview-residue =
    .title = { $kind ->
        [gap] Jaza mapengo ya kiolezo katika muhtasari wako
        [answer] Ondoa maneno ya chatbot katika muhtasari wako
       *[other] Andika kuhusu wewe mwenyewe katika muhtasari wako
    }
    .says = { $kind ->
        [gap] Sehemu ya muhtasari wako bado ni kiolezo, au bado haisemi kitu.
        [answer] Muhtasari wako una maneno ambayo chatbot ilikuambia wewe. Si maandishi kutoka kwako kwenda kwa mteja.
       *[other] Muhtasari wako unaeleza mtu mwingine, au kazi kama hiyo kwa ujumla. Wewe humo.
    }
    .why = Maandishi yaliyobandikwa bila kusomwa humwambia mkaguzi kwamba hakuna aliyeufanyia kazi wasifu.
    .fix = { $kind ->
        [gap] Weka maneno yako mwenyewe mahali palipo na maandishi ya kiolezo, au futa mstari huo. Kisha soma muhtasari wote kwa sauti mara moja.
        [answer] Futa sentensi zinazozungumza nawe. Kisha sema kwa maneno yako mwenyewe unafanya nini, kwa nani, na kazi moja uliyoimaliza.
       *[other] Anza na “I”. Sema unafanya nini, kwa nani, na kazi moja uliyoimaliza. Usibakize chochote ambacho mtu yeyote angeweza kukiandika.
    }

overview-other_name =
    .title = Tumia jina lako mwenyewe katika muhtasari wako
    .says = Muhtasari wako unamwita mwandishi wake { $told }; fomu yako inasema { $own }.
    .why = Maandishi kuhusu mtu mwingine ndicho kitu cha kwanza ambacho mkaguzi hutilia shaka, na jina kwenye Upwork lazima liwe lako mwenyewe.
    .fix = Kama maandishi ni yako, tumia ndani yake jina la akaunti yako au uliache jina nje. Kama mtu mwingine aliandika kuhusu yeye mwenyewe, andika yako: unafanya nini, kwa nani, na kazi moja uliyoimaliza.

overview-other_place =
    .title = Sema ulipo kweli
    .says = Muhtasari wako unasema { $told }; fomu yako inasema { $own }.
    .why = Nchi kwenye Upwork lazima iwe unapoishi, na Upwork inaweza kuomba hati inayoonyesha hilo. Maandishi yanayosema mahali pengine hutiliwa shaka mara moja.
    .fix = Kama umehama, mwambie kocha wako ili fomu iwe sahihi. Kama maandishi yaliandikwa na mtu mwingine kuhusu yeye mwenyewe, andika yako: unafanya nini, kwa nani, na kazi moja uliyoimaliza.

overview-too_short =
    .title = Sema zaidi katika muhtasari wako
    .says = Muhtasari wako una { $words ->
        [one] neno moja
       *[other] maneno { $words }
    }. Yakiwa chini ya { $enough }, msomaji hawezi kukupima.
    .why = Muhtasari unaozidi kiwango cha chini kabisa huonyesha kwamba unamaanisha, na hutoa sababu zaidi za kusema ndiyo.
    .fix = Ongeza maneno { $more } hivi: kazi moja unayojivunia, ulichofanya ndani yake, na faida iliyomletea mteja. Kisha zana unazotumia.

overview-too_long =
    .title = Fupisha muhtasari wako
    .says = Muhtasari wako una herufi { $length }. Sehemu hiyo inabeba { $most }.
    .why = Kinachozidi kikomo hakiwezi kubandikwa, kwa hiyo maandishi yako yangeishia katikati.
    .fix = Ondoa { $over ->
        [one] herufi { $over } au zaidi
       *[other] herufi { $over } au zaidi
    }. Orodha za maneno muhimu na hashtag zinaweza kuondoka kwanza.

overview-forbidden =
    .title = Andika muhtasari wako upya, bila kile Upwork inachokataza
    .says = { $kind ->
        [service] Muhtasari wako unatoa huduma ambayo Upwork inakataza.
        [firm] Muhtasari wako unazungumza kwa niaba ya timu au kampuni, si kwa niaba yako.
       *[cut] Maneno yaliyowekwa alama yakiondolewa, kinachobaki kwenye muhtasari wako ni kidogo mno.
    }
    .why = Kufuta tu kunaacha maandishi yanayosema machache kukuhusu. Kinachobaki lazima kimwambie mteja kwa nini akuandikie.
    .fix = Anza tena na “I”: unachofanya wewe mwenyewe na unachoruhusiwa kutoa, kwa nani, na kazi moja uliyoimaliza. Maneno 100 hivi ni mwanzo mzuri.

overview-no_offer =
    .title = Sema unatoa kazi gani
    .says = Baada ya kusoma muhtasari wako, hatuwezi kusema unafanya kazi gani.
    .why = Mteja hutafuta mtu anayefanya jambo moja analolihitaji. Bila hilo, hakuna kingine katika maandishi kinachohesabika.
    .fix = Anza na sentensi moja: “I … for …”, yenye kazi na watu unaowafanyia.{ $jobs ->
        [0] {""}
       *[other] {" "}Kazi yako mwenyewe inaweza kuijaza: { $job }.
    }

overview-job_seeker =
    .title = Toa huduma, usiombe ajira
    .says = Muhtasari wako unasomeka kama barua ya kuomba kazi kwa mwajiri.
    .why = Mteja kwenye soko la mtandaoni hatafuti mwajiriwa. Anatafuta mtu wa kumtatulia tatizo moja.
    .fix = Ondoa unachotafuta au unachotumaini kujifunza. Badala yake sema unamfanyia mteja nini, na mteja anakuwa na nini ukimaliza.

overview-empty_praise =
    .title = Onyesha ulichofanya badala ya kujisifu
    .says = Muhtasari wako kwa sehemu kubwa ni kujisifu. Tumepata machache ndani yake uliyoyafanya.
    .why = Kila mtu anaweza kuandika kwamba anaaminika na ana ari. Msomaji huamini unachoweza kuonyesha.
    .fix = Futa sentensi tunayoinukuu. Badala yake, simulia kazi moja: ilikuwa nini, kwa nani, na nini kilipatikana.

overview-keyword_dump =
    .title = Geuza orodha ya maneno muhimu kuwa sentensi
    .says = Sehemu ya muhtasari wako ni orodha ya maneno muhimu au hashtag.
    .why = Wateja na wakaguzi huisoma kama tangazo. Hashtag hazifanyi chochote hapa, na stadi zina sehemu yake yenyewe.
    .fix = Futa orodha. Bakiza maneno yako matano bora, na uyaweke katika sentensi mbili au tatu: unafanya nini, kwa nani, na mfano mmoja.

overview-cheap =
    .title = Usijiuze kwa bei ya chini
    .says = Muhtasari wako unasihi kupewa kazi, au unaitoa kwa pesa kidogo.
    .why = Bei ya chini au kusihi humfanya mteja awe na shaka na kazi, na mkaguzi pia.
    .fix = Futa sentensi hiyo. Bei yako ina sehemu yake yenyewe. Taja jambo moja unalofanya vizuri, pamoja na mfano.

overview-no_evidence =
    .title = Thibitisha kwa kitu ulichofanya
    .says = Hatukupata katika muhtasari wako kazi ambayo msomaji angeweza kuiona akilini: hakuna takwimu, mradi uliotajwa jina, wala tokeo.
    .why = Wasifu mbili wenye ahadi ileile huonekana sawa. Kazi yako mwenyewe huutofautisha wako.
    .fix = { $jobs ->
        [0] Ongeza sentensi mbili kuhusu kazi moja: ilikuwa kwa nani, ulifanya nini, na nini kilipatikana. Takwimu ya kweli husaidia (kurasa, oda, siku zilizookolewa).
       *[other] Simulia kazi moja, kwa sentensi mbili: ilikuwa kwa nani, ulifanya nini, na nini kilipatikana. Kazi yako inaweza kuijaza: { $job }.
    }

overview-wall_of_text =
    .title = Gawanya maandishi katika aya
    .says = Aya moja ina maneno { $words } bila kukatizwa.
    .why = Kwenye simu, hii hujaza skrini nzima, na wasomaji wengi huiruka.
    .fix = Bonyeza Enter baada ya kila sentensi mbili au tatu.

overview-hard_to_read =
    .title = Andika upya muhtasari wako kwa Kiingereza sahihi
    .says = Sentensi { $count } za muhtasari wako zina makosa ya Kiingereza, ni nyingi mno kwa mteja kuendelea kusoma.
    .why = Mteja anayelazimika kubahatisha maana ya sentensi hufungua wasifu unaofuata.
    .fix = Andika kila wazo kama sentensi moja fupi: nani, anafanya nini, kwa nani. Kisha mwombe mtu anayeandika Kiingereza vizuri ausome, au uukague mstari kwa mstari. Sehemu ya usahihi wa maandishi inaorodhesha makosa tuliyo na hakika nayo.

overview-hollow_figures =
    .title = Sema kilicho nyuma ya takwimu zako
    .says = Takwimu hizi ni za namba nzima, kubwa mno au hazina kasoro hata moja, na hakuna kinachosema ni za nani.
    .why = Mteja asiyeweza kuhakiki takwimu yoyote haamini hata moja.
    .fix = Bakiza takwimu moja au mbili za kweli, na kwa kila moja sema kilichofanywa, kwa mteja wa aina gani, na lini. Ondoa nyingine zote, na kila ahadi.

overview-career_only =
    .title = Sema unachomfanyia mteja leo
    .says = Muhtasari wako unasimulia kazi na masomo yako kwa mpangilio. Hakuna sentensi inayosema mteja anaweza kukuomba nini.
    .why = Hayo ni ya historia ya kazi na elimu. Hapa mteja husoma ili kujua utamfanyia nini.
    .fix = Anza na “I” na unachofanya leo, kwa nani, na wanachopata. Katika safari yako ya kazi bakiza kazi mbili au tatu zinazothibitisha hilo.

overview-unshown_years =
    .title = Onyesha miaka unayoitaja
    .says = Muhtasari wako unataja miaka { $claimed }. { $jobs ->
        [age] Kwa mwaka wa kuzaliwa ulio kwenye fomu yako, ilianza ukiwa na umri wa miaka { $since }.
        [kindred] Kazi za aina hii ulizoorodhesha zinaanza { $since }.
        [none] Hakuna kazi uliyoorodhesha iliyo ya aina hii.
       *[all] Kazi ulizoorodhesha zinaanza { $since }.
    }
    .why = Mteja huona yote mawili, na anayekagua wasifu wako pia. Yasipolingana, mengine ni vigumu kuaminika.
    .fix = Kama ulifanya kazi katika fani hii mapema, ongeza kazi hizo kwenye historia: kazi huru, miradi na kujitolea huhesabiwa. Kama sivyo, andika miaka ambayo kazi zako zinaonyesha, na useme ulifanya nini. Kifupi na kweli kina nguvu zaidi.

overview-weak_opening =
    .title = Sema unachofanya katika mstari wa kwanza
    .says = Mistari ya kwanza haitaji kazi unayofanya.
    .why = Mteja huona herufi 250 za kwanza tu kabla ya kufungua muhtasari wako.
    .fix = Sogeza juu sentensi inayohusu kazi yako: unafanya nini, kwa nani, kwa zana gani. Salamu inaweza kusubiri.

overview-no_client =
    .title = Sema unamfanyia nani kazi, na anapata nini
    .says = Muhtasari wako hausemi unamfanyia nani kazi, wala mteja anapata nini.
    .why = Mteja hutafuta mtu wa kutatua tatizo lake.
    .fix = Ongeza sentensi moja kuhusu unaowafanyia kazi na wanachopata: “I help … to …”.{ $jobs ->
        [0] {""}
       *[other] {" "}Wafikirie watu uliowafanyia katika kazi yako mwenyewe: { $job }.
    }

overview-unclear =
    .title = { $kind ->
        [client] Angalia kama muhtasari wako unasema unamfanyia nani kazi
        [whole] Soma muhtasari wako wote tena
       *[proof] Angalia kama muhtasari wako unaonyesha ulichofanya
    }
    .says = { $kind ->
        [client] Hatukupata unamfanyia nani kazi, au anapata nini. Kama kimo, kiache kilivyo.
        [whole] Hata hatua iliyo juu ikikamilika, maandishi kwa ujumla huenda bado yatasema kidogo kuliko yanavyoweza.
       *[proof] Hatukupata kazi ambayo msomaji angeweza kuiona akilini. Kama imo, iache ilivyo.
    }
    .why = Ukilinganishwa na mihtasari ambayo wakufunzi huituma bila kubadilisha, kuna kinachokosekana hapa. Huenda tunakosea ni nini hasa.
    .fix = { $kind ->
        [client] Mwombe mtu asiyeijua kazi yako ausome, na akuambie unamfanyia nani kazi. Akishindwa, ongeza sentensi moja: “I help … to …”.
        [whole] Mwombe mtu asiyeijua kazi yako ausome, na akuambie unafanya nini, kwa nani, na nini kilipatikana. Asichoweza kusema, kiandike upya kwa sentensi fupi.
       *[proof] Mwombe mtu asiyeijua kazi yako ausome, na akuambie jambo moja ulilofanya. Akishindwa, liongeze: kwa nani, nini, na nini kilipatikana.
    }{ $jobs ->
        [0] {""}
       *[other] {" "}Kazi yako mwenyewe inaweza kuijaza: { $job }.
    }

overview-about_self =
    .title = Anza na mteja, ukipenda
    .says = Muhtasari wako unaanza na wewe. Wasifu nyingi nzuri hufanya hivyo, kwa hiyo haikupunguzii pointi.
    .why = Wateja hutafuta tatizo lao wenyewe kwanza.
    .fix = Ukitaka kuung’arisha, anza na kile ambacho mteja anapata kutoka kwako.

overview-cliches =
    .title = Badilisha usemi uliochakaa kwa jambo la kweli
    .says = { $count ->
        [one] Usemi mmoja umo katika wasifu nyingi sana.
       *[other] Semi { $count } zimo katika wasifu nyingi sana.
    }
    .why = Wasomaji huyapita maneno ambayo kila mtu anayatumia.
    .fix = Weka mfano badala yake: ni lini ulifanya kazi hivyo, na nini kilipatikana?

overview-emoji =
    .title = Tumia alama chache zaidi
    .says = Muhtasari wako una alama au emoji { $count }.
    .why = Chache huongoza macho. Nyingi huonekana kama tangazo, na kisoma skrini husoma kila moja kwa sauti.
    .fix = Bakiza aina moja ya alama kwa orodha zako na uziache nyingine.

overview-no_invitation =
    .title = Maliza kwa mwaliko
    .says = Mwisho wa muhtasari wako haumwombi mteja afanye chochote.
    .why = Mstari mmoja wa mwisho humrahisishia mtu kukuandikia.
    .fix = Ongeza mstari kama “Send me a message with your project, and I will tell you how I would start.”

overview-other_language = Muhtasari wako unasema nini kwa Kiingereza?
    .says = Muhtasari wako si wa Kiingereza, kwa hiyo hatuwezi kupima unachosema. Wateja kwenye Upwork husoma wasifu kwa Kiingereza.
    .fix = Weka muhtasari wa Kiingereza katika sehemu hii. Kama Kiingereza ni kigumu, andika sentensi fupi na umwombe mtu azisome.
