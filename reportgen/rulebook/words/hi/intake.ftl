# The blank intake workbook and the questions for form programs, in Hindi: a draft, as the rest is.
# Headings, sheet names and answers are read back: reportgen/intake/languages/hi.toml knows them.

intake-example = उदाहरण: { $example }

intake-choose-from-list = कृपया सूची में से एक उत्तर चुनें।

intake-sheet-candidates = उम्मीदवार
intake-sheet-employment = नौकरियाँ
intake-sheet-education = शिक्षा
intake-sheet-portfolio = पोर्टफोलियो
intake-sheet-certifications = प्रमाणपत्र
intake-sheet-submissions = पिछले आवेदन
intake-sheet-lists = सूचियाँ

intake-answer-yes = हाँ
intake-answer-no = नहीं
intake-answer-hold = रोकें
intake-answer-not_submitted = जमा नहीं किया
intake-answer-submitted = जमा किया
intake-answer-declined = अस्वीकृत
intake-answer-approved = स्वीकृत
intake-answer-left = छोड़ दिया
intake-answer-suspended = निलंबित
intake-answer-duplicate_account = दोहरा खाता
intake-answer-identity = पहचान

intake-guide-sheet = इसे कैसे भरें
intake-guide-title = यह वर्कबुक कैसे भरें
intake-guide-what = यहाँ क्या लिखना है
intake-guide-example = उदाहरण
intake-guide-step-1 = शीट “{ $candidates }” की हर पंक्ति में एक व्यक्ति लिखें, पंक्ति 3 से शुरू करके। पंक्ति 2 एक उदाहरण है; उसे कभी नहीं पढ़ा जाता।
intake-guide-step-2 = नाम ज़रूरी है, और ईमेल या उम्मीदवार आईडी; ऐसे शीर्षकों पर * है। बाकी सब रिपोर्ट को बेहतर बनाता है।
intake-guide-step-3 = शीर्षक, विवरण और कौशल ठीक वैसे ही नकल करें जैसे Upwork प्रोफ़ाइल पर हैं। रिपोर्ट उन्हें उद्धृत करती है।
intake-guide-step-4 = खाना तभी खाली छोड़ें जब प्रोफ़ाइल में वहाँ कुछ न हो। खाली खाना कमी गिना जाता है।
intake-guide-step-5 = तीर वाले खानों में सूची है। “{ $types }” में आप कई भी लिख सकते हैं, बीच में ; लगाकर।
intake-guide-step-6 = नौकरियों, शिक्षा, पोर्टफोलियो, प्रमाणपत्रों और पिछले आवेदनों की अपनी शीटें हैं: हर एक की एक पंक्ति, व्यक्ति की आईडी या ईमेल के साथ।
intake-guide-step-7 = जो खाना पीला हो जाए उसे फिर देखें: कुछ ज़रूरी नहीं है, वही आईडी या पता दो बार है, या वह आईडी किसी की नहीं है।
intake-guide-step-8 = शीर्षक सुरक्षित हैं ताकि वे पढ़े जा सकें। आप स्तंभों की चौड़ाई बदल सकते हैं, छाँट सकते हैं, पंक्तियाँ जोड़ या हटा सकते हैं, और दाईं ओर अपने स्तंभ जोड़ सकते हैं।

intake-column-candidate_id = इस व्यक्ति के लिए आपकी अपनी संख्या। हर किसी की अलग हो और वही रहे। ईमेल हो तो इसे खाली छोड़ सकते हैं।
    .heading = उम्मीदवार आईडी
intake-column-name = व्यक्ति का पूरा नाम, जैसा Upwork प्रोफ़ाइल पर है।
    .heading = पूरा नाम
intake-column-email = वह पता जहाँ रिपोर्ट जाएगी।
    .heading = ईमेल
intake-column-country = वह देश जहाँ व्यक्ति रहता है।
    .heading = देश
    .example = भारत
intake-column-over_18 = क्या व्यक्ति 18 वर्ष या उससे बड़ा है? Upwork इससे छोटे को नहीं लेता।
    .heading = 18 वर्ष से अधिक
intake-column-report_language = वह भाषा जिसमें व्यक्ति रिपोर्ट पढ़ना चाहेगा।
    .heading = रिपोर्ट की भाषा
    .example = हिन्दी
intake-column-title = Upwork प्रोफ़ाइल का शीर्षक, शब्दशः।
    .heading = प्रोफ़ाइल शीर्षक
    .example = Brand designer for small food companies
intake-column-overview = Upwork प्रोफ़ाइल का पूरा विवरण, शब्दशः। Alt+Enter से नई पंक्ति शुरू होती है।
    .heading = प्रोफ़ाइल विवरण
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = Upwork पर चुनी गई मुख्य श्रेणी।
    .heading = श्रेणी
intake-column-types_of_work = Upwork पर चुने गए काम के प्रकार। सूची से एक चुनें, या कई लिखें, बीच में ; लगाकर।
    .heading = काम के प्रकार
intake-column-skills = प्रोफ़ाइल के सभी कौशल, बीच में ; लगाकर।
    .heading = कौशल
intake-column-experience_level = Upwork पर चुना गया स्तर: Entry, Intermediate या Expert।
    .heading = अनुभव स्तर
intake-column-hourly_rate = प्रोफ़ाइल पर प्रति घंटा दर, संख्या में।
    .heading = प्रति घंटा दर
intake-column-currency = प्रति घंटा दर की मुद्रा, तीन अक्षरों में।
    .heading = मुद्रा
intake-column-suggested_rate_low = Upwork की सुझाई सीमा का निचला सिरा, यदि दिखाया जाए।
    .heading = सुझाई गई न्यूनतम दर
intake-column-suggested_rate_high = Upwork की सुझाई सीमा का ऊपरी सिरा, यदि दिखाया जाए।
    .heading = सुझाई गई अधिकतम दर
intake-column-photo = क्या प्रोफ़ाइल पर फोटो है? आप यह भी लिख सकते हैं कि उसमें क्या है, जैसे “लोगो”।
    .heading = फोटो
intake-column-video = क्या प्रोफ़ाइल पर वीडियो है?
    .heading = वीडियो
intake-column-linked_accounts = प्रोफ़ाइल से जुड़े खाते, बीच में ; लगाकर। न हों तो “कोई नहीं” लिखें।
    .heading = जुड़े खाते
intake-column-skill_tests = व्यक्ति ने जो परीक्षाएँ पास कीं, बीच में ; लगाकर। न हों तो “कोई नहीं” लिखें।
    .heading = कौशल परीक्षाएँ
    .example = कोई नहीं
intake-column-languages = प्रोफ़ाइल की भाषाएँ, बीच में ; लगाकर।
    .heading = भाषाएँ
    .example = हिन्दी; English
intake-column-job_answers = पिछली रिपोर्ट ने नौकरियों के बारे में जो पूछा उसके उत्तर, हर पंक्ति में एक, नौकरी की संख्या के साथ।
    .heading = नौकरियों के उत्तर
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = प्रोफ़ाइल पर अन्य अनुभव, जैसे स्वयंसेवा। हर पंक्ति में एक।
    .heading = अन्य अनुभव
    .example = शहर के खाद्य बाज़ार में स्वयंसेवक, 2021 से
intake-column-submitted_on = वह दिन जब प्रोफ़ाइल आखिरी बार Upwork को भेजी गई, वर्ष-महीना-दिन।
    .heading = जमा करने की तिथि
intake-column-submission_status = प्रोफ़ाइल अभी कहाँ है।
    .heading = आवेदन की स्थिति
intake-column-upwork_feedback = Upwork ने क्या उत्तर दिया, शब्दशः।
    .heading = Upwork का जवाब
intake-column-contested = पिछली रिपोर्ट में जिससे आप असहमत हैं: उसके पास लिखा कोड और कारण, हर पंक्ति में एक। एक इंसान उसे देखेगा।
    .heading = मैं असहमत हूँ
    .example = T-03: मेरा शीर्षक मेरा पेशा बताता है; मेरे क्षेत्र के ग्राहक वही खोजते हैं।
intake-column-contact_phone = वह नंबर जिस पर कोच संदेश लिख सके, + और देश के कोड के साथ। केवल यदि व्यक्ति चाहे।
    .heading = संदेशों के लिए फोन
intake-column-contact_consent = क्या व्यक्ति ने फोन पर संदेशों के लिए हाँ कहा है? हाँ के बिना कोई नहीं लिखता।
    .heading = क्या हम आपको संदेश भेज सकते हैं
intake-column-signed_up_on = वह दिन जब व्यक्ति ने Upwork पर खाता बनाया, या “हाँ” यदि दिन पता न हो।
    .heading = अपवर्क खाता बनाने की तिथि
intake-column-signed_up_proof = कौन बता सकता है: एक लिंक, या “देखा” और नाम।
    .heading = पंजीकरण का प्रमाण
    .example = कोच किम ने देखा
intake-column-approved_on = वह दिन जब Upwork ने प्रोफ़ाइल स्वीकार की, या “हाँ”।
    .heading = स्वीकृति तिथि
intake-column-approved_proof = कौन बता सकता है: प्रोफ़ाइल का लिंक, या “देखा” और नाम।
    .heading = स्वीकृति का प्रमाण
intake-column-first_bid_on = पहले प्रस्ताव का दिन, या “हाँ”।
    .heading = पहले प्रस्ताव की तिथि
intake-column-first_bid_proof = कौन बता सकता है: एक लिंक, या “देखा” और नाम।
    .heading = पहले प्रस्ताव का प्रमाण
    .example = कोच किम ने देखा
intake-column-first_job_on = वह दिन जब Upwork पर पहला काम मिला, या “हाँ”।
    .heading = पहला काम मिलने की तिथि
intake-column-first_job_proof = कौन बता सकता है: एक लिंक, या “देखा” और नाम।
    .heading = पहले काम का प्रमाण
    .example = कोच किम ने देखा
intake-column-earned = अब तक Upwork पर कुल कमाई, संख्या में।
    .heading = कुल कमाई
intake-column-earned_currency = कमाई की मुद्रा, तीन अक्षरों में।
    .heading = कमाई की मुद्रा
intake-column-earned_on = पहले पैसे का दिन, या “हाँ”।
    .heading = पहली कमाई की तिथि
intake-column-earned_proof = कौन बता सकता है: एक लिंक, या “देखा” और नाम।
    .heading = कमाई का प्रमाण
    .example = कोच किम ने देखा
intake-column-coach = इस व्यक्ति का ध्यान कौन रखता है।
    .heading = कोच
    .example = कोच किम
intake-column-cohort = वह समूह जिसमें यह व्यक्ति है।
    .heading = बैच
    .example = वसंत
intake-column-coach_note = कोच की ओर से व्यक्ति के लिए टिप्पणी। यह रिपोर्ट में छपती है।
    .heading = कोच की टिप्पणी
    .example = नए शीर्षक पर अच्छा काम!
intake-column-send = क्या रिपोर्ट ईमेल की जाए? “रोकें” उसे रोक लेता है।
    .heading = भेजें
intake-column-part_id = व्यक्ति की उम्मीदवार आईडी, जैसी उसकी अपनी पंक्ति में है। या ईमेल भरें।
    .heading = उम्मीदवार आईडी
intake-column-part_email = व्यक्ति का ईमेल, जैसा उसकी अपनी पंक्ति में है। आईडी हो तो ज़रूरी नहीं।
    .heading = ईमेल
intake-column-job_role = व्यक्ति वहाँ क्या था। अपनी परियोजनाएँ, स्वयंसेवा और फ्रीलांस काम भी गिने जाते हैं।
    .heading = पद
    .example = ग्राफिक डिज़ाइनर
intake-column-job_company = कहाँ, या किसके लिए।
    .heading = कंपनी
    .example = Sunny Print Shop
intake-column-job_from = वर्ष और महीना जब शुरू हुआ, जैसे 2019-03।
    .heading = से
intake-column-job_to = वर्ष और महीना जब समाप्त हुआ, जैसे 2022-08। जारी हो तो “वर्तमान” लिखें।
    .heading = तक
intake-column-job_description = व्यक्ति ने वहाँ क्या किया, एक-दो वाक्यों में।
    .heading = विवरण
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = क्या व्यक्ति ने वहाँ वही किया जो अब देता है? खाली छोड़ें तो reportgen देखेगा।
    .heading = संबंधित
intake-column-study_school = विद्यालय, विश्वविद्यालय या कोर्स देने वाला।
    .heading = संस्थान
    .example = Lisbon School of Design
intake-column-study_award = डिग्री, डिप्लोमा या कोर्स।
    .heading = डिग्री
    .example = ग्राफिक डिज़ाइन में डिप्लोमा
intake-column-study_from = शुरू होने का वर्ष।
    .heading = से
intake-column-study_to = समाप्त होने का वर्ष।
    .heading = तक
intake-column-study_description = यह किस बारे में था, और दिए जाने वाले काम में कैसे मदद करता है।
    .heading = विवरण
    .example = टाइपोग्राफी, प्रिंट और पैकेजिंग।
intake-column-piece_title = काम का छोटा शीर्षक।
    .heading = शीर्षक
    .example = Labels for a jam maker
intake-column-piece_link = इसे कहाँ देखा जा सकता है, लिंक में।
    .heading = लिंक
intake-column-piece_description = यह क्या दिखाता है और व्यक्ति का हिस्सा क्या था।
    .heading = विवरण
    .example = छह लेबल, पहले रेखाचित्र से छपाई तक।
intake-column-certificate_name = प्रमाणपत्र का नाम।
    .heading = प्रमाणपत्र
intake-column-certificate_issuer = किसने दिया।
    .heading = जारीकर्ता
intake-column-certificate_date = वर्ष और महीना, जैसे 2024-05।
    .heading = दिनांक
intake-column-attempt_date = इस आवेदन का दिन, वर्ष-महीना-दिन।
    .heading = जमा करने की तिथि
intake-column-attempt_status = इसका क्या हुआ।
    .heading = स्थिति
intake-column-attempt_feedback = Upwork ने क्या उत्तर दिया, शब्दशः।
    .heading = Upwork का जवाब
intake-column-attempt_title = तब प्रोफ़ाइल का शीर्षक।
    .heading = प्रोफ़ाइल शीर्षक
    .example = Designer
intake-column-attempt_overview = तब प्रोफ़ाइल का विवरण, पूरा।
    .heading = प्रोफ़ाइल विवरण
    .example = I design logos and labels.
intake-column-attempt_category = तब चुनी गई श्रेणी।
    .heading = श्रेणी
intake-column-attempt_types = तब चुने गए काम के प्रकार, बीच में अर्धविराम।
    .heading = काम के प्रकार
intake-column-attempt_skills = तब लिखे गए कौशल, बीच में अर्धविराम।
    .heading = कौशल
intake-column-attempt_level = तब चुना गया अनुभव स्तर।
    .heading = अनुभव स्तर
intake-column-attempt_rate = तब प्रोफ़ाइल की प्रति घंटा दर, संख्या में।
    .heading = प्रति घंटा दर

form-title = आपकी Upwork प्रोफ़ाइल

form-group-person = आप
form-group-profile = आपकी प्रोफ़ाइल
form-group-rate = आपकी दर
form-group-extras = आपकी प्रोफ़ाइल का और
form-group-employment = आपकी नौकरियाँ
form-group-education = आपकी शिक्षा
form-group-portfolio = आपके काम के नमूने
form-group-certifications = आपके प्रमाणपत्र
form-group-submission = स्वीकृति के लिए आपके आवेदन
form-group-contact = फोन पर संदेश
form-group-outcome = इसका क्या हुआ
form-group-consent = आपकी सहमति

form-entry-employment = नौकरी { $number }: { $what }
form-entry-education = पढ़ाई { $number }: { $what }
form-entry-portfolio = परियोजना { $number }: { $what }
form-entry-certifications = प्रमाणपत्र { $number }: { $what }

form-address = कृपया एक ईमेल पता लिखें।

form-consent = मैं सहमत हूँ कि मेरे उत्तर सहेजे जाएँ और मेरी प्रोफ़ाइल की रिपोर्ट में काम आएँ

form-list = इन प्रश्नों को { $program } में ज्यों का त्यों नकल करें: तब उत्तर बिना मिलान के पढ़े जाते हैं।

form-needed = अनिवार्य

form-kind-line = { $form ->
    [microsoft] पाठ
   *[other] छोटा उत्तर
}
form-kind-text = { $form ->
    [microsoft] पाठ, लंबा उत्तर
   *[other] अनुच्छेद
}
form-kind-email = { $form ->
    [microsoft] पाठ
   *[other] छोटा उत्तर, ईमेल पता
}
form-kind-day = दिनांक
form-kind-number = { $form ->
    [microsoft] पाठ, संख्या
   *[other] छोटा उत्तर, संख्या
}
form-kind-one = { $form ->
    [microsoft] विकल्प
   *[other] कई में से एक
}
form-kind-several = { $form ->
    [microsoft] विकल्प, कई उत्तर
   *[other] चेकबॉक्स
}
