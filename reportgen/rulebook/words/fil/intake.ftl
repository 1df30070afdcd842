# The blank intake workbook and the questions for form programs, in Filipino: a draft, as the rest is.
# Headings, sheet names and answers are read back: reportgen/intake/languages/fil.toml knows them.

intake-example = Halimbawa: { $example }

intake-choose-from-list = Pumili ng isa sa mga sagot sa listahan.

intake-sheet-candidates = Mga kandidato
intake-sheet-employment = Mga trabaho
intake-sheet-education = Edukasyon
intake-sheet-portfolio = Mga gawa
intake-sheet-certifications = Mga sertipiko
intake-sheet-submissions = Mga naunang pagsumite
intake-sheet-lists = Mga listahan

intake-answer-yes = oo
intake-answer-no = hindi
intake-answer-hold = pigilan
intake-answer-not_submitted = Hindi pa naisusumite
intake-answer-submitted = Naisumite
intake-answer-declined = Tinanggihan
intake-answer-approved = Naaprubahan
intake-answer-left = Umalis
intake-answer-suspended = Suspendido
intake-answer-duplicate_account = Dobleng account
intake-answer-identity = Pagkakakilanlan

intake-guide-sheet = Paano ito punan
intake-guide-title = Paano punan ang workbook na ito
intake-guide-what = Ano ang ilalagay dito
intake-guide-example = Halimbawa
intake-guide-step-1 = Isulat ang isang tao sa bawat hanay ng sheet na “{ $candidates }”, mula sa hanay 3. Halimbawa ang hanay 2; hindi ito binabasa kailanman.
intake-guide-step-2 = Kailangan ang pangalan, at ang email address o id ng kandidato; may * ang mga heading na iyon. Pinapaganda ng lahat ng iba pa ang ulat.
intake-guide-step-3 = Kopyahin ang pamagat, paglalarawan at mga kasanayan gaya ng nasa Upwork profile. Sinisipi ang mga ito sa ulat.
intake-guide-step-4 = Iwanang blangko ang cell kung wala lang talaga nito sa profile. Binibilang na kulang ang blangkong cell.
intake-guide-step-5 = May listahan ang mga cell na may arrow. Sa “{ $types }” puwede ring mag-type ng ilan, na may ; sa pagitan.
intake-guide-step-6 = May sariling sheet ang mga trabaho, edukasyon, gawa, sertipiko at naunang pagsumite: isang hanay bawat isa, kasama ang id o email address ng tao.
intake-guide-step-7 = Tingnan muli ang cell na nagiging dilaw: may kulang na kailangan, dalawang beses lumabas ang id o address, o walang may ganoong id.
intake-guide-step-8 = Protektado ang mga heading para mabasa ang mga ito. Puwede mong baguhin ang lapad ng column, mag-sort, mag-filter, magdagdag o magbura ng hanay, at magdagdag ng sariling column sa kanan.

intake-column-candidate_id = Sarili mong numero para sa taong ito. Iba dapat sa bawat tao at hindi nagbabago. Puwedeng blangko kung may email address.
    .heading = ID ng kandidato
intake-column-name = Ang buong pangalan ng tao, gaya ng nasa Upwork profile.
    .heading = Pangalan
intake-column-email = Ang address na padadalhan ng ulat.
    .heading = Email
intake-column-country = Ang bansang tinitirhan ng tao.
    .heading = Bansa
    .example = Pilipinas
intake-column-over_18 = 18 taong gulang o higit ba ang tao? Hindi tumatanggap ang Upwork ng mas bata.
    .heading = Lampas 18
intake-column-report_language = Ang wikang gustong gamitin ng tao sa pagbasa ng ulat.
    .heading = Wika ng ulat
    .example = Filipino
intake-column-title = Ang pamagat ng Upwork profile, salita bawat salita.
    .heading = Pamagat ng profile
    .example = Brand designer for small food companies
intake-column-overview = Ang buong paglalarawan ng Upwork profile, salita bawat salita. Alt+Enter ang bagong linya.
    .heading = Paglalarawan sa profile
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = Ang pangunahing kategoryang pinili sa Upwork.
    .heading = Kategorya
intake-column-types_of_work = Ang mga uri ng trabahong pinili sa Upwork. Pumili ng isa sa listahan, o mag-type ng ilan na may ; sa pagitan.
    .heading = Mga uri ng trabaho
intake-column-skills = Lahat ng kasanayan sa profile, na may ; sa pagitan.
    .heading = Mga kasanayan
intake-column-experience_level = Ang antas na pinili sa Upwork: Entry, Intermediate o Expert.
    .heading = Antas ng karanasan
intake-column-hourly_rate = Ang singil kada oras sa profile, bilang numero.
    .heading = Singil kada oras
intake-column-currency = Ang pera ng singil kada oras, sa tatlong titik.
    .heading = Pera
intake-column-suggested_rate_low = Ang mababang dulo ng saklaw na iminumungkahi ng Upwork, kung may ipinapakita.
    .heading = Mungkahing singil, mababa
intake-column-suggested_rate_high = Ang mataas na dulo ng saklaw na iminumungkahi ng Upwork, kung may ipinapakita.
    .heading = Mungkahing singil, mataas
intake-column-photo = May litrato ba sa profile? Puwede ring sabihin kung ano ang makikita, gaya ng “logo”.
    .heading = Litrato
intake-column-video = May video ba sa profile?
    .heading = Video
intake-column-linked_accounts = Mga account na naka-link sa profile, na may ; sa pagitan. I-type ang “wala” kung wala.
    .heading = Mga naka-link na account
intake-column-skill_tests = Mga test na naipasa ng tao, na may ; sa pagitan. I-type ang “wala” kung wala.
    .heading = Mga pagsusulit sa kasanayan
    .example = wala
intake-column-languages = Mga wika sa profile, na may ; sa pagitan.
    .heading = Mga wika
    .example = Filipino; English
intake-column-job_answers = Mga sagot sa itinanong ng nakaraang ulat tungkol sa mga trabaho, isa bawat linya kasama ang numero ng trabaho.
    .heading = Mga sagot tungkol sa trabaho
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = Iba pang karanasan sa profile, gaya ng pagboboluntaryo. Isa bawat linya.
    .heading = Iba pang karanasan
    .example = Boluntaryo sa pamilihang pagkain ng lungsod, mula 2021
intake-column-submitted_on = Ang araw na huling ipinadala ang profile sa Upwork, bilang taon-buwan-araw.
    .heading = Petsa ng pagsumite
intake-column-submission_status = Kung nasaan na ang profile ngayon.
    .heading = Katayuan ng aplikasyon
intake-column-upwork_feedback = Ang isinagot ng Upwork, salita bawat salita.
    .heading = Sagot ng Upwork
intake-column-contested = Ang hindi mo sinasang-ayunan sa nakaraang ulat: ang code sa tabi nito at kung bakit, isa bawat linya. May taong titingin dito.
    .heading = Hindi ako sang-ayon
    .example = T-03: Sinasabi ng pamagat ko ang hanapbuhay ko; iyon ang hinahanap ng mga kliyente.
intake-column-contact_phone = Numerong masusulatan ng coach sa telepono, may + at code ng bansa. Kung gusto lang ng tao.
    .heading = Telepono para sa mensahe
intake-column-contact_consent = Pumayag ba ang tao sa mga mensahe sa telepono? Walang susulat kung walang oo.
    .heading = Puwede ba kayong padalhan ng mensahe
intake-column-signed_up_on = Ang araw na nagbukas ng account sa Upwork ang tao, o “oo” kung hindi alam ang araw.
    .heading = Petsa ng pagrehistro sa Upwork
intake-column-signed_up_proof = Sino ang makapagsasabi: isang link, o “nakita ni” at pangalan.
    .heading = Patunay ng pagrehistro
    .example = nakita ni Coach Kim
intake-column-approved_on = Ang araw na inaprubahan ng Upwork ang profile, o “oo”.
    .heading = Petsa ng pag-apruba
intake-column-approved_proof = Sino ang makapagsasabi: link ng profile, o “nakita ni” at pangalan.
    .heading = Patunay ng pag-apruba
intake-column-first_bid_on = Ang araw ng unang proposal, o “oo”.
    .heading = Petsa ng unang bid
intake-column-first_bid_proof = Sino ang makapagsasabi: isang link, o “nakita ni” at pangalan.
    .heading = Patunay ng unang bid
    .example = nakita ni Coach Kim
intake-column-first_job_on = Ang araw na nakuha ang unang trabaho sa Upwork, o “oo”.
    .heading = Petsa ng unang kontrata
intake-column-first_job_proof = Sino ang makapagsasabi: isang link, o “nakita ni” at pangalan.
    .heading = Patunay ng unang trabaho
    .example = nakita ni Coach Kim
intake-column-earned = Lahat ng kinita sa Upwork hanggang ngayon, bilang numero.
    .heading = Kinita
intake-column-earned_currency = Ang pera ng kinita, sa tatlong titik.
    .heading = Pera ng kinita
intake-column-earned_on = Ang araw ng unang kita, o “oo”.
    .heading = Petsa ng unang kita
intake-column-earned_proof = Sino ang makapagsasabi: isang link, o “nakita ni” at pangalan.
    .heading = Patunay ng kita
    .example = nakita ni Coach Kim
intake-column-coach = Kung sino ang nag-aalaga sa taong ito.
    .heading = Coach
    .example = Coach Kim
intake-column-cohort = Ang grupong kinabibilangan ng taong ito.
    .heading = Grupo
    .example = Tag-araw
intake-column-coach_note = Tala ng coach para sa tao. Nakalimbag ito sa ulat.
    .heading = Tala ng coach
    .example = Magaling ang bagong pamagat!
intake-column-send = Puwede bang ipadala ang ulat? Pinipigil ito ng “pigilan”.
    .heading = Ipadala
intake-column-part_id = Ang id ng kandidato, gaya ng nasa sarili niyang hanay. O punan ang email address.
    .heading = ID ng kandidato
intake-column-part_email = Ang email address ng tao, gaya ng nasa sarili niyang hanay. Hindi kailangan kung may id.
    .heading = Email
intake-column-job_role = Kung ano ang tao roon. Kasama ang sariling proyekto, pagboboluntaryo at freelance.
    .heading = Posisyon
    .example = Graphic designer
intake-column-job_company = Saan, o para kanino.
    .heading = Kumpanya
    .example = Sunny Print Shop
intake-column-job_from = Taon at buwan ng simula, gaya ng 2019-03.
    .heading = Mula
intake-column-job_to = Taon at buwan ng katapusan, gaya ng 2022-08. I-type ang “kasalukuyan” kung tuloy pa.
    .heading = Hanggang
intake-column-job_description = Kung ano ang ginawa roon ng tao, sa isa o dalawang pangungusap.
    .heading = Paglalarawan
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = Ginawa ba roon ng tao ang iniaalok niya ngayon? Iwanang blangko para tingnan ng reportgen.
    .heading = May kaugnayan
intake-column-study_school = Ang paaralan, unibersidad o nagbigay ng kurso.
    .heading = Paaralan
    .example = Lisbon School of Design
intake-column-study_award = Ang degree, diploma o kurso.
    .heading = Kurso
    .example = Diploma sa Graphic Design
intake-column-study_from = Ang taon ng simula.
    .heading = Mula
intake-column-study_to = Ang taon ng katapusan.
    .heading = Hanggang
intake-column-study_description = Kung tungkol saan ito, at paano ito nakakatulong sa iniaalok na trabaho.
    .heading = Paglalarawan
    .example = Tipograpiya, pag-imprenta at packaging.
intake-column-piece_title = Maikling pamagat ng gawa.
    .heading = Pamagat
    .example = Labels for a jam maker
intake-column-piece_link = Kung saan ito makikita, bilang link.
    .heading = Link
intake-column-piece_description = Kung ano ang ipinapakita nito at ano ang bahagi ng tao.
    .heading = Paglalarawan
    .example = Anim na label, mula sa unang guhit hanggang imprenta.
intake-column-certificate_name = Ang pangalan ng sertipiko.
    .heading = Sertipiko
intake-column-certificate_issuer = Kung sino ang nagbigay.
    .heading = Nagbigay
intake-column-certificate_date = Taon at buwan, gaya ng 2024-05.
    .heading = Petsa
intake-column-attempt_date = Ang araw ng pagsumiteng ito, bilang taon-buwan-araw.
    .heading = Petsa ng pagsumite
intake-column-attempt_status = Ang kinalabasan nito.
    .heading = Resulta
intake-column-attempt_feedback = Ang isinagot ng Upwork, salita bawat salita.
    .heading = Sagot ng Upwork
intake-column-attempt_title = Ang pamagat ng profile noon.
    .heading = Pamagat
    .example = Designer
intake-column-attempt_overview = Ang paglalarawan ng profile noon, buo.
    .heading = Paglalarawan
    .example = I design logos and labels.
intake-column-attempt_category = Ang kategoryang pinili noon.
    .heading = Kategorya
intake-column-attempt_types = Ang mga uri ng trabahong pinili noon, may tuldok-kuwit sa pagitan.
    .heading = Mga uri ng trabaho
intake-column-attempt_skills = Ang mga kasanayang nakalista noon, may tuldok-kuwit sa pagitan.
    .heading = Mga kasanayan
intake-column-attempt_level = Ang antas ng karanasang pinili noon.
    .heading = Antas ng karanasan
intake-column-attempt_rate = Ang singil kada oras ng profile noon, bilang numero.
    .heading = Singil kada oras

form-title = Ang iyong Upwork profile

form-group-person = Ikaw
form-group-profile = Ang iyong profile
form-group-rate = Ang iyong singil
form-group-extras = Iba pa sa iyong profile
form-group-employment = Mga trabaho mo
form-group-education = Edukasyon mo
form-group-portfolio = Mga halimbawa ng gawa mo
form-group-certifications = Mga sertipiko mo
form-group-submission = Mga pagsumite mo para maaprubahan
form-group-contact = Mga mensahe sa telepono
form-group-outcome = Ang kinalabasan
form-group-consent = Ang iyong pahintulot

form-entry-employment = Trabaho { $number }: { $what }
form-entry-education = Edukasyon { $number }: { $what }
form-entry-portfolio = Proyekto { $number }: { $what }
form-entry-certifications = Sertipiko { $number }: { $what }

form-address = Mag-type ng isang email address.

form-consent = Pumapayag akong itago ang mga sagot ko at gamitin sa ulat tungkol sa profile ko

form-list = Kopyahin ang mga tanong na ito sa { $program } gaya ng nakasulat: sa ganoon, nababasa ang mga sagot nang walang pagtutugma.

form-needed = kailangan

form-kind-line = { $form ->
    [microsoft] text
   *[other] maikling sagot
}
form-kind-text = { $form ->
    [microsoft] text, mahabang sagot
   *[other] talata
}
form-kind-email = { $form ->
    [microsoft] text
   *[other] maikling sagot, email address
}
form-kind-day = petsa
form-kind-number = { $form ->
    [microsoft] text, numero
   *[other] maikling sagot, numero
}
form-kind-one = { $form ->
    [microsoft] pagpipilian
   *[other] isang sagot sa marami
}
form-kind-several = { $form ->
    [microsoft] pagpipilian, ilang sagot
   *[other] mga checkbox
}
