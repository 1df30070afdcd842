# The blank intake workbook and the questions for form programs, in Swahili: a draft, as the rest is.
# Headings, sheet names and answers are read back: reportgen/intake/languages/sw.toml knows them.

intake-example = Mfano: { $example }

intake-choose-from-list = Tafadhali chagua moja ya majibu yaliyo kwenye orodha.

intake-sheet-candidates = Wagombea
intake-sheet-employment = Ajira
intake-sheet-education = Elimu
intake-sheet-portfolio = Sampuli za kazi
intake-sheet-certifications = Vyeti
intake-sheet-submissions = Maombi ya awali
intake-sheet-lists = Orodha

intake-answer-yes = ndiyo
intake-answer-no = hapana
intake-answer-hold = zuia
intake-answer-not_submitted = Haijawasilishwa
intake-answer-submitted = Imewasilishwa
intake-answer-declined = Imekataliwa
intake-answer-approved = Imeidhinishwa
intake-answer-left = Ameacha
intake-answer-suspended = Imesimamishwa
intake-answer-duplicate_account = Akaunti mbili
intake-answer-identity = Utambulisho

intake-guide-sheet = Jinsi ya kujaza
intake-guide-title = Jinsi ya kujaza kitabu hiki
intake-guide-what = Kinachoandikwa hapa
intake-guide-example = Mfano
intake-guide-step-1 = Andika mtu mmoja katika kila mstari wa karatasi “{ $candidates }”, kuanzia mstari wa 3. Mstari wa 2 ni mfano; hausomwi kamwe.
intake-guide-step-2 = Jina linahitajika, pamoja na barua pepe au namba ya mgombea; vichwa hivyo vina *. Mengine yote huboresha ripoti.
intake-guide-step-3 = Nakili kichwa, maelezo na ujuzi kama vilivyo kwenye wasifu wa Upwork. Ripoti huvinukuu.
intake-guide-step-4 = Acha kisanduku kitupu tu ikiwa wasifu hauna chochote hapo. Kisanduku kitupu huhesabiwa kuwa kinakosekana.
intake-guide-step-5 = Visanduku vyenye mshale vina orodha. Kwenye “{ $types }” unaweza pia kuandika kadhaa, kwa ; kati yake.
intake-guide-step-6 = Kazi, elimu, sampuli za kazi, vyeti na maombi ya awali vina karatasi zake: mstari mmoja kila kimoja, pamoja na namba au barua pepe ya mtu huyo.
intake-guide-step-7 = Kisanduku kinachogeuka njano kiangaliwe tena: kitu kinachohitajika hakipo, namba au barua pepe imerudiwa, au hakuna mwenye namba hiyo.
intake-guide-step-8 = Vichwa vimelindwa ili visomeke. Unaweza kubadili upana wa safu, kupanga, kuchuja, kuongeza au kufuta mistari, na kuongeza safu zako upande wa kulia.

intake-column-candidate_id = Namba yako ya mtu huyu. Iwe tofauti kwa kila mtu na isibadilike. Unaweza kuiacha ikiwa kuna barua pepe.
    .heading = Namba ya mgombea
intake-column-name = Jina kamili la mtu, kama lilivyo kwenye wasifu wa Upwork.
    .heading = Jina
intake-column-email = Anwani ambayo ripoti itatumwa.
    .heading = Barua pepe
intake-column-country = Nchi anayoishi mtu huyu.
    .heading = Nchi
    .example = Kenya
intake-column-over_18 = Je, ana miaka 18 au zaidi? Upwork haipokei walio chini ya hapo.
    .heading = Zaidi ya miaka 18
intake-column-report_language = Lugha ambayo mtu angependa kusoma ripoti.
    .heading = Lugha ya ripoti
    .example = Kiswahili
intake-column-title = Kichwa cha wasifu wa Upwork, neno kwa neno.
    .heading = Kichwa cha wasifu
    .example = Brand designer for small food companies
intake-column-overview = Maelezo yote ya wasifu wa Upwork, neno kwa neno. Alt+Enter huanza mstari mpya.
    .heading = Maelezo ya wasifu
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = Kategoria kuu iliyochaguliwa Upwork.
    .heading = Kategoria
intake-column-types_of_work = Aina za kazi zilizochaguliwa Upwork. Chagua moja kwenye orodha, au andika kadhaa kwa ; kati yake.
    .heading = Aina za kazi
intake-column-skills = Ujuzi wote ulio kwenye wasifu, kwa ; kati yake.
    .heading = Ujuzi
intake-column-experience_level = Kiwango kilichochaguliwa Upwork: Entry, Intermediate au Expert.
    .heading = Kiwango cha uzoefu
intake-column-hourly_rate = Malipo kwa saa yaliyo kwenye wasifu, kama namba.
    .heading = Malipo kwa saa
intake-column-currency = Sarafu ya malipo kwa saa, kwa herufi tatu.
    .heading = Sarafu
intake-column-suggested_rate_low = Mwanzo wa kiwango ambacho Upwork inapendekeza, ikiwa inaonyesha.
    .heading = Malipo yanayopendekezwa, chini
intake-column-suggested_rate_high = Mwisho wa kiwango ambacho Upwork inapendekeza, ikiwa inaonyesha.
    .heading = Malipo yanayopendekezwa, juu
intake-column-photo = Je, kuna picha kwenye wasifu? Unaweza pia kusema inaonyesha nini, kama “nembo”.
    .heading = Picha
intake-column-video = Je, kuna video kwenye wasifu?
    .heading = Video
intake-column-linked_accounts = Akaunti zilizounganishwa kwenye wasifu, kwa ; kati yake. Andika “hakuna” ikiwa hakuna.
    .heading = Akaunti zilizounganishwa
intake-column-skill_tests = Majaribio ambayo mtu amefaulu, kwa ; kati yake. Andika “hakuna” ikiwa hakuna.
    .heading = Majaribio ya ujuzi
    .example = hakuna
intake-column-languages = Lugha zilizo kwenye wasifu, kwa ; kati yake.
    .heading = Lugha
    .example = Kiswahili; English
intake-column-job_answers = Majibu ya yale ambayo ripoti iliyopita iliuliza kuhusu kazi, moja kila mstari pamoja na namba ya kazi.
    .heading = Majibu kuhusu kazi
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = Uzoefu mwingine kwenye wasifu, kama kujitolea. Mmoja kila mstari.
    .heading = Uzoefu mwingine
    .example = Kujitolea katika soko la chakula la jiji, tangu 2021
intake-column-submitted_on = Siku wasifu ulipotumwa Upwork mara ya mwisho, kama mwaka-mwezi-siku.
    .heading = Tarehe ya kuwasilisha
intake-column-submission_status = Wasifu umefikia wapi sasa.
    .heading = Hali ya maombi
intake-column-upwork_feedback = Upwork ilijibu nini, neno kwa neno.
    .heading = Jibu la Upwork
intake-column-contested = Usichokubaliana nacho katika ripoti iliyopita: msimbo ulio kando yake na sababu, moja kila mstari. Mtu atakiangalia.
    .heading = Sikubaliani
    .example = T-03: Kichwa changu kinataja kazi yangu; wateja wa fani yangu huitafuta.
intake-column-contact_phone = Namba ambayo kocha anaweza kuandikia kwa simu, na + pamoja na namba ya nchi. Ikiwa tu mtu anataka hivyo.
    .heading = Simu ya ujumbe
intake-column-contact_consent = Je, mtu amekubali kupokea ujumbe kwa simu? Bila kukubali hakuna anayeandika.
    .heading = Tukutumie ujumbe
intake-column-signed_up_on = Siku mtu alipofungua akaunti Upwork, au “ndiyo” ikiwa siku haijulikani.
    .heading = Tarehe ya kujisajili Upwork
intake-column-signed_up_proof = Nani anaweza kuthibitisha: kiungo, au “ameona” na jina.
    .heading = Uthibitisho wa kujisajili
    .example = ameona Kocha Kim
intake-column-approved_on = Siku Upwork ilipoidhinisha wasifu, au “ndiyo”.
    .heading = Tarehe ya kuidhinishwa
intake-column-approved_proof = Nani anaweza kuthibitisha: kiungo cha wasifu, au “ameona” na jina.
    .heading = Uthibitisho wa idhini
intake-column-first_bid_on = Siku ya ombi la kwanza la kazi, au “ndiyo”.
    .heading = Tarehe ya ombi la kwanza la kazi
intake-column-first_bid_proof = Nani anaweza kuthibitisha: kiungo, au “ameona” na jina.
    .heading = Uthibitisho wa zabuni ya kwanza
    .example = ameona Kocha Kim
intake-column-first_job_on = Siku kazi ya kwanza ilipopatikana Upwork, au “ndiyo”.
    .heading = Tarehe ya kazi ya kwanza
intake-column-first_job_proof = Nani anaweza kuthibitisha: kiungo, au “ameona” na jina.
    .heading = Uthibitisho wa kazi ya kwanza
    .example = ameona Kocha Kim
intake-column-earned = Yote yaliyopatikana Upwork hadi sasa, kama namba.
    .heading = Mapato
intake-column-earned_currency = Sarafu ya mapato, kwa herufi tatu.
    .heading = Sarafu ya mapato
intake-column-earned_on = Siku ya malipo ya kwanza, au “ndiyo”.
    .heading = Tarehe ya mapato ya kwanza
intake-column-earned_proof = Nani anaweza kuthibitisha: kiungo, au “ameona” na jina.
    .heading = Uthibitisho wa mapato
    .example = ameona Kocha Kim
intake-column-coach = Anayemhudumia mtu huyu.
    .heading = Kocha
    .example = Kocha Kim
intake-column-cohort = Kundi ambalo mtu huyu yumo.
    .heading = Kundi
    .example = Masika
intake-column-coach_note = Ujumbe wa kocha kwa mtu huyu. Huchapishwa kwenye ripoti.
    .heading = Maoni ya kocha
    .example = Kazi nzuri kwenye kichwa kipya!
intake-column-send = Je, ripoti itumwe kwa barua pepe? “zuia” huizuia.
    .heading = Tuma
intake-column-part_id = Namba ya mgombea, kama ilivyo kwenye mstari wake. Au jaza barua pepe.
    .heading = Namba ya mgombea
intake-column-part_email = Barua pepe ya mtu, kama ilivyo kwenye mstari wake. Haihitajiki ikiwa namba ipo.
    .heading = Barua pepe
intake-column-job_role = Mtu alikuwa nani. Miradi binafsi, kujitolea na kazi huru huhesabika pia.
    .heading = Wadhifa
    .example = Mbunifu wa picha
intake-column-job_company = Wapi, au kwa nani.
    .heading = Mwajiri
    .example = Sunny Print Shop
intake-column-job_from = Mwaka na mwezi ilipoanza, kama 2019-03.
    .heading = Kuanzia
intake-column-job_to = Mwaka na mwezi ilipoisha, kama 2022-08. Andika “sasa” ikiwa inaendelea.
    .heading = Hadi
intake-column-job_description = Mtu alifanya nini hapo, kwa sentensi moja au mbili.
    .heading = Maelezo
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = Je, hapo alifanya anachotoa sasa? Acha tupu ili reportgen iangalie.
    .heading = Inahusiana
intake-column-study_school = Shule, chuo kikuu au mtoa kozi.
    .heading = Shule
    .example = Lisbon School of Design
intake-column-study_award = Shahada, stashahada au kozi.
    .heading = Shahada
    .example = Stashahada ya ubunifu wa picha
intake-column-study_from = Mwaka ilipoanza.
    .heading = Kuanzia
intake-column-study_to = Mwaka ilipoisha.
    .heading = Hadi
intake-column-study_description = Ilihusu nini, na inasaidiaje kazi inayotolewa.
    .heading = Maelezo
    .example = Uchapaji, uchapishaji na vifungashio.
intake-column-piece_title = Kichwa kifupi cha kazi hii.
    .heading = Kichwa
    .example = Labels for a jam maker
intake-column-piece_link = Inapoweza kuonekana, kama kiungo.
    .heading = Kiungo
intake-column-piece_description = Inaonyesha nini na mtu alifanya sehemu gani.
    .heading = Maelezo
    .example = Lebo sita, kuanzia mchoro wa kwanza hadi kuchapishwa.
intake-column-certificate_name = Jina la cheti.
    .heading = Cheti
intake-column-certificate_issuer = Aliyekitoa.
    .heading = Mtoaji
intake-column-certificate_date = Mwaka na mwezi, kama 2024-05.
    .heading = Tarehe
intake-column-attempt_date = Siku ya jaribio hili, kama mwaka-mwezi-siku.
    .heading = Tarehe ya kuwasilisha
intake-column-attempt_status = Matokeo yake.
    .heading = Matokeo
intake-column-attempt_feedback = Upwork ilijibu nini, neno kwa neno.
    .heading = Jibu la Upwork
intake-column-attempt_title = Kichwa ambacho wasifu ulikuwa nacho wakati huo.
    .heading = Kichwa
    .example = Designer
intake-column-attempt_overview = Maelezo ambayo wasifu ulikuwa nayo wakati huo, yote.
    .heading = Maelezo
    .example = I design logos and labels.
intake-column-attempt_category = Kategoria iliyochaguliwa wakati huo.
    .heading = Kategoria
intake-column-attempt_types = Aina za kazi zilizochaguliwa wakati huo, kwa nukta-mkato kati yake.
    .heading = Aina za kazi
intake-column-attempt_skills = Ujuzi ulioorodheshwa wakati huo, kwa nukta-mkato kati yake.
    .heading = Ujuzi
intake-column-attempt_level = Kiwango cha uzoefu kilichochaguliwa wakati huo.
    .heading = Kiwango cha uzoefu
intake-column-attempt_rate = Malipo kwa saa ambayo wasifu ulikuwa nayo wakati huo, kama namba.
    .heading = Malipo kwa saa

form-title = Wasifu wako wa Upwork

form-group-person = Wewe
form-group-profile = Wasifu wako
form-group-rate = Malipo yako
form-group-extras = Zaidi kuhusu wasifu wako
form-group-employment = Kazi zako
form-group-education = Elimu yako
form-group-portfolio = Sampuli za kazi zako
form-group-certifications = Vyeti vyako
form-group-submission = Maombi yako ya kuidhinishwa
form-group-contact = Ujumbe kwa simu
form-group-outcome = Matokeo yake
form-group-consent = Idhini yako

form-entry-employment = Kazi { $number }: { $what }
form-entry-education = Masomo { $number }: { $what }
form-entry-portfolio = Mradi { $number }: { $what }
form-entry-certifications = Cheti { $number }: { $what }

form-address = Tafadhali andika barua pepe moja.

form-consent = Nakubali majibu yangu yahifadhiwe na yatumike kwa ripoti kuhusu wasifu wangu

form-list = Nakili maswali haya kwenye { $program } kama yalivyo: hivyo majibu husomwa bila kuoanisha.

form-needed = lazima

form-kind-line = { $form ->
    [microsoft] maandishi
   *[other] jibu fupi
}
form-kind-text = { $form ->
    [microsoft] maandishi, jibu refu
   *[other] aya
}
form-kind-email = { $form ->
    [microsoft] maandishi
   *[other] jibu fupi, barua pepe
}
form-kind-day = tarehe
form-kind-number = { $form ->
    [microsoft] maandishi, namba
   *[other] jibu fupi, namba
}
form-kind-one = { $form ->
    [microsoft] chaguo
   *[other] chaguo moja kati ya mengi
}
form-kind-several = { $form ->
    [microsoft] chaguo, majibu kadhaa
   *[other] visanduku vya kuteua
}
