check-skills = Stadi (Skills)
    .question = Je, orodha yako ina stadi halisi kumi au zaidi zinazohusiana na kazi yako?
    .cannot_see = Tunalinganisha orodha yako na maandishi yako mwenyewe na matangazo ya kazi. Hatuwezi kuona wewe ni hodari kiasi gani katika kila stadi.
    .strength = Unaorodhesha stadi { $count }, na hatukupata yoyote mara mbili.

skills-missing =
    .title = Orodhesha stadi zako
    .says = Wasifu wako hauorodheshi stadi yoyote.
    .why = Upwork hutumia orodha hiyo kukulinganisha na kazi. Wasifu usio na stadi haujakamilika.
    .fix = Andika kila kitu unachoweza kukifanya kweli katika kazi yako: zana, mbinu, aina za shughuli. Ujuzi wa msingi unahesabika. Orodhesha tu kilicho kweli.

skills-too_few =
    .title = Ongeza stadi zako halisi zaidi
    .says = { $count ->
        [0] Hatujapata stadi yoyote inayohusiana na kazi yako.
        [one] Tunahesabu stadi { $count } inayohusiana na kazi yako.
       *[other] Tunahesabu stadi { $count } zinazohusiana na kazi yako.
    } Kuna nafasi ya { $most }.
    .why = Kila stadi ni njia moja zaidi ya mteja kukupata, na ya Upwork kuona unafaa wapi.
    .fix = Fika { $full } au zaidi. Fikiria zana unazofungua kila siku, shughuli unazorudia, na lugha unazofanyia kazi. Ujuzi wa msingi unatosha, lakini orodhesha tu unachoweza kukifanya kweli.

skills-too_many =
    .title = Chagua stadi zako { $most } bora
    .says = Unaorodhesha stadi { $count }. Upwork hupokea hadi { $most }.
    .why = Za mwisho kwenye orodha zingeachwa nje, na huenda ndizo zako bora.
    .fix = Bakiza stadi { $most } ambazo unataka zaidi kuajiriwa kwazo, iliyo muhimu zaidi kwanza.

skills-duplicate =
    .title = Bakiza kila stadi mara moja
    .says = “{ $first }” na “{ $second }” ni stadi ileile.{ $count ->
        [one] {""}
       *[other] {" "}Kuna marudio { $count } kama hayo katika orodha yako.
    }
    .why = Marudio huchukua nafasi ya stadi nyingine ambayo ungeweza kuionyesha pia.
    .fix = Bakiza moja ya kila aina na utumie nafasi iliyobaki kwa stadi nyingine halisi.

skills-filler =
    .title = { $count ->
        [one] Badilisha stadi isiyohusiana na kazi yako
       *[other] Badilisha stadi zisizohusiana na kazi yako
    }
    .says = { $count ->
        [one] Ingizo hili halisemi mengi kuhusu taaluma yako: { $names }.
       *[other] Maingizo haya hayasemi mengi kuhusu taaluma yako: { $names }.
    }
    .why = Wateja hutarajia kila mtu awe na stadi kama hizi. Katika orodha yako zinafanya stadi zako kuu zisionekane vizuri. Kama mojawapo ni sehemu halisi ya huduma yako, mwambie mkufunzi wako.
    .fix = { $count ->
        [one] Iondoe
       *[other] Ziondoe
    } na utumie nafasi hiyo kwa zana au shughuli ya fani yako mwenyewe.

skills-unsupported =
    .title = Onyesha stadi hizi katika maandishi yako
    .says = Muhtasari na kazi zako hazitaji: { $names }.
    .why = Stadi huaminika kwa urahisi zaidi maandishi yako yanapoonyesha uliitumia wapi.
    .fix = Kama unatumia stadi hizi, ongeza sentensi fupi kuhusu mojawapo: ulifanya nini nayo na kwa nani. Kama sivyo, iondoe kwenye orodha.

skills-unrelated =
    .title = Ondoa stadi ambazo hakuna kitu katika wasifu wako kinachoziunga mkono
    .says = { $count ->
        [one] Stadi moja haihusiani
       *[other] Stadi zako { $count } hazihusiani
    } na kichwa, kazi, elimu na muhtasari wako: { $names }.
    .why = Orodha inayoelekea kila upande humfanya mkaguzi autilie shaka wasifu wote. Upwork hupima stadi na uzoefu kwa pamoja.
    .fix = Ziondoe, na ubakize zinazohusiana na kazi unayoitaka. Kama mojawapo ni sehemu halisi ya kazi hiyo, ongeza sentensi inayoonyesha uliitumia wapi.

skills-scattered =
    .title = Chagua fani moja unayotaka kuajiriwa
    .says = Orodha yako inaelekea pande { $count }: { $names }.
    .why = Mteja mwenye hitaji moja hawezi kujua una ustadi wa nini. Upwork huangalia kama stadi na uzoefu wako vinaendana.
    .fix = Bakiza stadi za kazi unayoijua zaidi, na ujaze orodha kwa stadi nyingine za fani hiyo. Zilizobaki zinaweza kurudi mteja akiziomba.

skills-evident =
    .title = { $count ->
        [one] Ongeza stadi ambayo maandishi yako mwenyewe yanaitaja
       *[other] Ongeza stadi ambazo maandishi yako mwenyewe yanazitaja
    }
    .says = Maandishi yako yanataja { $names }, lakini orodha yako ya stadi haitaji.
    .why = Wateja hutafuta kwa stadi zilizo kwenye orodha. Kilicho katika maandishi tu hupitwa kwa urahisi.
    .fix = Ongeza zile unazozitoa kama huduma. Kama huitoi mojawapo, iache nje.

skills-asked_for =
    .title = Je, unatoa pia mojawapo ya hizi?
    .says = Matangazo mengi ya kazi yaliyo karibu na stadi zako hutaja pia: { $names }. Tulihesabu matangazo { NUMBER($posts) } ya kazi za wavuti na programu ({ DAY($as_of) }).
    .why = Kama tayari unaweza kufanya mojawapo, kuiorodhesha hufungua mlango mmoja zaidi.
    .fix = Ongeza tu kile unachoweza kukifanya kweli leo. Kama hakuna inayofaa, iache orodha yako ilivyo.
