check-title = Kichwa (Title)
    .question = Je, kichwa chako kinasema kwa maneno machache wewe ni nani na unafanya nini?
    .cannot_see = Tunasoma maneno ya kichwa chako. Hatuwezi kuona kinavyoonekana kando ya freelancer wengine katika utafutaji.
    .strength = Kichwa chako kinataja kazi yako: “{ $role }”.

title-missing =
    .title = Andika kichwa
    .says = Wasifu wako hauna kichwa.
    .why = Kichwa ndicho mstari wa kwanza ambao wateja na wakaguzi husoma. Bila hicho, wasifu haujakamilika.
    .fix = Andika kwanza kazi yako, kisha mbili au tatu kati ya stadi zako kuu. Kwa mfano: “Data Analyst | Excel, Power BI, SQL”. Tumia kazi na stadi zako mwenyewe.

title-placeholder =
    .title = Badilisha maandishi ya mfano katika kichwa chako
    .says = Kichwa chako ni maandishi ya mfano, kiungo au mfululizo wa herufi, na hakisemi lolote kuhusu kazi yako.
    .why = Maandishi ya mfano humwambia mkaguzi kwamba wasifu haujakamilika.
    .fix = Andika kwanza kazi yako, kisha mbili au tatu kati ya stadi zako kuu.

title-vague =
    .title = Taja kazi yako katika kichwa
    .says = Kichwa chako hakisemi unafanya nini: kinamfaa karibu kila freelancer, ni kaulimbiu, au kinataja tu kampuni, sekta au ulichosomea.
    .why = Kichwa kama “Consultant” hakisemi unafanya nini. Wateja wanaotafuta kazi yako hawawezi kukupata, na wakaguzi hawawezi kuona mahali pako ni wapi.
    .fix = Sema unafanya nini na kwa ajili ya nini: kazi yako kwanza, kisha stadi kuu mbili au tatu. Si “Consultant” bali, kwa mfano, “HR Consultant | Recruiting, Onboarding”.

title-language =
    .title = Andika kichwa chako kwa Kiingereza
    .says = Kichwa chako si cha Kiingereza.
    .why = Wateja kwenye Upwork hutafuta kwa Kiingereza, kwa hiyo hawapati kichwa cha lugha nyingine.
    .fix = Andika kwanza kazi yako kwa Kiingereza, kisha mbili au tatu kati ya stadi zako kuu. Kama Kiingereza ni kigumu, mwombe mtu akisome.

title-too_specific =
    .title = Panua kichwa chako kidogo
    .says = Kichwa chako kinataja fani ndogo sana.
    .why = Wateja wachache hutafuta hiki hasa. Kichwa chembamba mno hukuficha kwa wateja ambao ungeweza kuwafanyia kazi vizuri.
    .fix = Taja kazi yako kwa maneno ambayo wateja hutumia. Iweke fani maalumu kwenye mistari ya kwanza ya muhtasari wako.

title-generic =
    .title = Sema katika kichwa chako unachofanya vizuri zaidi
    .says = Kichwa chako kinataja kazi ambayo wengi wanaitoa, na hakuna kinachokutofautisha: “{ $word }” limo katika vichwa { NUMBER($titles) } kati ya vichwa { NUMBER($of) } vya freelancer tulivyohesabu.
    .why = Wateja huchagua kutoka ukurasa wa vichwa vinavyofanana. Kile kinachosema ni kwa nani, kazi gani hasa au kwa zana gani hupatikana na wanaotafuta hicho hasa.
    .fix = Bakiza kazi yako na uongeze kitu kimoja ambacho kazi yako inakionyesha: aina ya mteja (“for dental clinics”), shughuli (“month-end closing”) au zana maalumu. Kilicho kweli tu.

title-forbidden =
    .title = Ondoa kwenye kichwa chako kile Upwork inachokataza
    .says = “{ $what }” haiwezi kubaki kwenye kichwa katika Upwork.
    .why = Beji, jina la kampuni au huduma iliyokatazwa kwenye kichwa ndicho kitu cha kwanza mkaguzi anachoona.
    .fix = Futa maneno yaliyowekwa alama. Kichwa kiseme wewe ni nani na unafanya nini: kazi yako, na jukumu, zana au aina ya mteja unayemjua zaidi.

title-reserved =
    .title = Onyesha leseni, au taja kazi yako halisi
    .says = “{ $what }” ni taaluma inayolindwa na sheria. Fomu yako haionyeshi shahada wala leseni yake.
    .why = Mteja hutegemea neno hilo, na katika nchi nyingi ni wenye leseni tu wanaoruhusiwa kulitumia.
    .fix = Ikiwa umeisomea, ongeza shahada kwenye elimu yako na leseni kwenye vyeti vyako. Ikiwa hapana, ondoa neno hilo na utaje kazi unayofanya kweli, kama kuandaa nyaraka kwa wenye taaluma hiyo.

title-keyword_pile =
    .title = Punguza kichwa chako kibaki na vipaji vyako vikuu
    .says = Kichwa chako kinaorodhesha { $count ->
        [one] kitu { $count }
       *[other] vitu { $count }
    }. Ni vigumu kukisoma.
    .why = Orodha ndefu haionyeshi unachofanya vizuri zaidi. Upwork inaomba hapa vipaji vyako vikuu, na ina mahali pengine pa stadi zako zote.
    .fix = Bakiza kazi yako na stadi mbili au tatu ambazo unataka zaidi kufanya nazo kazi. Nyingine ziende kwenye orodha yako ya stadi.

title-shouting =
    .title = Andika kichwa chako kwa herufi za kawaida
    .says = Kichwa chako kimeandikwa kwa herufi kubwa.
    .why = Maneno ya herufi kubwa ni magumu kusoma na huonekana kama kupiga kelele.
    .fix = Kiandike kama jina la kazi: herufi kubwa mwanzoni mwa kila neno kuu, na vifupisho tu kama SEO kwa herufi kubwa.

title-decoration =
    .title = Ondoa alama kwenye kichwa chako
    .says = Kichwa chako kina alama au herufi maalumu.
    .why = Utafutaji na kisoma skrini haviwezi kusoma herufi maalumu, na alama huchukua nafasi ambayo stadi zako zingeweza kuipata.
    .fix = Tumia herufi za kawaida. “|” au mkato kati ya sehemu mbili ni sawa.

title-too_long =
    .title = Fupisha kichwa chako hadi herufi { $most }
    .says = Kichwa chako kina herufi { $length }. Vichwa vinavyofanya vizuri vina hadi { $most }.
    .why = Kichwa kirefu hukatwa katika matokeo ya utafutaji, kwa hiyo wateja hawaoni mwisho wake.
    .fix = Bakiza kazi yako na stadi zako kuu mbili au tatu. Ondoa maneno ambayo kila freelancer angeweza kuyatumia.

title-no_role =
    .title = Sema katika kichwa wewe ni nani
    .says = Hatukupata neno katika kichwa chako linalosema wewe ni nani.
    .why = Wateja huajiri mtu. Jina la kazi kama “assistant”, “developer” au “writer” huonyesha wazi wewe ni nani.
    .fix = Weka kazi yako kwanza, kisha huduma: “Virtual Assistant | Data Entry, Web Research”. Tumia jina la kazi lililo kweli kwako.

title-badge =
    .title = Angalia beji katika kichwa chako
    .says = Kichwa chako kinataja beji ambayo Upwork hutoa.
    .why = “Top Rated”, “Rising Talent” na “Expert-Vetted” ni beji za Upwork yenyewe. Wasifu mpya bado hauna.
    .fix = Kama akaunti hii haina beji hiyo, ondoa maneno haya. Kama inayo, Upwork huionyesha kando ya jina lako hata hivyo.

title-repeats =
    .title = Liseme mara moja katika kichwa
    .says = Kichwa chako kinasema “{ $phrase }” mara { $times }.
    .why = Mara moja inatosha kupatikana. Nafasi hiyo ingeweza kuonyesha jambo jingine unalofanya vizuri.
    .fix = Libakize mara moja, na utumie nafasi hiyo kwa stadi yako kuu moja zaidi.

# Several findings that one deed mends.
title-cut =
    .title = Punguza kichwa chako kibaki na vipaji vyako vikuu
    .why = Kichwa kirefu hukatwa katika matokeo ya utafutaji, na orodha ndefu haionyeshi unachofanya vizuri zaidi.
    .fix = Bakiza kazi yako na stadi mbili au tatu ambazo unataka zaidi kufanya nazo kazi, kila moja mara moja. Nyingine ziende kwenye orodha yako ya stadi.
