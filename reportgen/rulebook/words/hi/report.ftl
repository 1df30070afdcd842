# The report a candidate reads: everything but the checks' own findings.

report-document = प्रोफ़ाइल रिपोर्ट
report-date = { $day } { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = आज
report-month-1 = जनवरी
    .short = जन॰
report-month-2 = फ़रवरी
    .short = फ़र॰
report-month-3 = मार्च
    .short = मार्च
report-month-4 = अप्रैल
    .short = अप्रैल
report-month-5 = मई
    .short = मई
report-month-6 = जून
    .short = जून
report-month-7 = जुलाई
    .short = जुल॰
report-month-8 = अगस्त
    .short = अग॰
report-month-9 = सितंबर
    .short = सित॰
report-month-10 = अक्टूबर
    .short = अक्टू॰
report-month-11 = नवंबर
    .short = नव॰
report-month-12 = दिसंबर
    .short = दिस॰

report-no-title = अभी कोई शीर्षक नहीं

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = अभी कोई स्कोर नहीं
    .on_hold = फ़िलहाल कोई स्कोर नहीं
report-checks-made = { $all } में से { $made } जाँचें हो सकीं
report-ruler = तैयारी 100 में से { $readiness }: { $band }।
    .before = पहले: { $label }।
    .after = { $label }।
    .span = सब कुछ पता होता, तो यह { $lowest } और { $highest } के बीच होती।
report-mark = { $points }
    .today = आज { $points }
    .before = { $date } को { $points }
    .after = { $stage ->
        [waiting] इन कदमों के बाद
       *[other] आज रात के बाद
    } { $points }
report-day-month = { $day } { $month }
report-range = { $readiness } वही है जो आपका फ़ॉर्म दिखाता है। हम यह नहीं देख सके: { $missing }। उसके साथ स्कोर { $lowest } और { $highest } के बीच होगा।
report-held = { $count ->
    [one] स्कोर कुछ भी हो, एक बात आपको रोक रही है:
    [2] स्कोर कुछ भी हो, दो बातें आपको रोक रही हैं:
    [3] स्कोर कुछ भी हो, तीन बातें आपको रोक रही हैं:
   *[other] स्कोर कुछ भी हो, { $count } बातें आपको रोक रही हैं:
}
report-mended = { $pin }
    .step = कदम { $pin }
    .next = { $pin }, आगे नीचे
report-unseen = अगले पायदान के लिए हमें यह भी देखना होगा: { $checks }।
report-to-rewrite = अगले पायदान के लिए सिर्फ़ स्कोर तो काफ़ी होता; पर पहले इसे नए सिरे से लिखना होगा: { $checks }।

report-of-hundred = 100 में से

# ---- What changed

report-changed = { $date } के बाद
    .up = { $points ->
        [one] { $points } अंक ऊपर
       *[other] { $points } अंक ऊपर
    }
    .down = { $points ->
        [one] { $points } अंक नीचे
       *[other] { $points } अंक नीचे
    }
    .same = स्कोर वही है
    .what = क्या बदला
    .rules = तब से नियम बदल गए हैं।
    .trend = { $count } रिपोर्टें: { $first } से { $last } तक।
report-cause-you_changed = जो आपने बदला
report-cause-rules_changed = क्योंकि नियम बदल गए
report-cause-we_see_more = क्योंकि अब हमें ज़्यादा, या कम, दिखता है
report-cause-another_stage = क्योंकि आप अब दूसरे चरण में हैं
report-others = अब पिछली बार से अलग जाँचें गिनी जाती हैं
report-move = { $check }: { $before } से { $after }
    .good = { $check }: अब { $after }
    .same = { $check }: अब भी { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] यह कदम तैयार रखें
        [2] ये दो कदम तैयार रखें
        [3] ये तीन कदम तैयार रखें
       *[other] ये { $count } कदम तैयार रखें
    }
   *[other] { $count ->
        [one] आज रात: एक कदम
        [2] आज रात: दो कदम
        [3] आज रात: तीन कदम
       *[other] आज रात: { $count } कदम
    }
}, { $time }
    .meanwhile = साथ ही साथ: { $count ->
        [one] एक कदम
        [2] दो कदम
        [3] तीन कदम
       *[other] { $count } कदम
    }, { $time }
report-way = { $before } → { $after }
report-now = अभी
report-paste = चिपकाएँ
report-unit = { $points ->
    [one] अंक
   *[other] अंक
}
report-next = यह हो जाए, तो आगे
    .first = जो ठीक करना बाकी है
report-go-on = कदम { $step } जारी रखें
    .fix = इसके अंक धीरे-धीरे आते हैं: ये आपके होंगे जब कोई अगली रिपोर्ट इसमें से और देखेगी।
report-wanted = हमें { $count ->
    [one] यह एक चीज़ भेजें
    [2] ये दो चीज़ें भेजें
    [3] ये तीन चीज़ें भेजें
   *[other] ये { $count } चीज़ें भेजें
}
    .waiting = { $count ->
        [one] { $count } जाँच बाकी है
       *[other] { $count } जाँचें बाकी हैं
    }
    .then = तब हम सभी { $count } जाँचें कर सकेंगे

report-blocker = आपको रोकता है
report-points = { $points ->
    [0] 1 अंक से कम
    [one] +{ $points } अंक
   *[other] +{ $points } अंक
}
report-minutes = { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
}
report-hours = { $hours ->
    [one] लगभग { $hours } घंटा
   *[other] लगभग { $hours } घंटे
}
report-where = “{ $field }” में
    .entry = “{ $field }” में, प्रविष्टि { $number }
report-more = और { $count } और

# ---- Already right

report-strengths = पहले से सही

# ---- The profile as a client meets it

report-profile = आपकी प्रोफ़ाइल, जैसी क्लाइंट को दिखती है
report-pin-step = { $step }: कदम { $number }
report-fold = परिचय यहाँ कट जाता है। { $count ->
    [one] खोलने पर { $count } और अक्षर दिखता है।
   *[other] खोलने पर { $count } और अक्षर दिखते हैं।
}
    .shown = परिचय यहाँ कट जाता है। { $count ->
        [one] खोलने पर { $count } और अक्षर दिखता है:
       *[other] खोलने पर { $count } और अक्षर दिखते हैं:
    }
report-photo = { $state ->
    [missing] फ़ोटो नहीं
    [unknown] फ़ोटो?
    [logo] लोगो
    [drawing] चित्र
    [generated] AI से बनी
    [stock] आप नहीं
    [group] समूह
   *[other] फ़ोटो
}
report-an-hour = { $amount } प्रति घंटा

# ---- All checks

report-checks = सभी { $count } जाँचें
    .points = सभी { $count } जाँचें: { $points ->
        [one] { $points } अंक और मिल सकता है
       *[other] { $points } अंक और मिल सकते हैं
    }
report-by-coach = आपके कोच ने “{ $check }” को “{ $status }” पर रखा है: { $reason }
report-signed = { $name }, आपके कोच
    .nobody = आपके कोच

report-gain = +{ $points }
    .little = <1
report-trial = आज़माइश में, स्कोर में नहीं
report-your-coach = आपके कोच की बात

# ---- What it rests on

report-rate = पैमाने पर आपकी दर
    .you = आप माँगते हैं, प्रति घंटा
    .suggested = Upwork का सुझाव
    .asking = “{ $skill }” वाले दस में से आठ माँगते हैं
    .market = आपकी श्रेणी में क्लाइंट देते हैं, हफ़्ते का औसत
    .source = स्रोत: { SOURCE($source) }।
    .source-date = स्रोत: { SOURCE($source) }, { $date }।
report-meter = पूर्णता, Upwork की गिनती से: { $total } %
    .there = मौजूद: { $items }।
    .lacking = भरना बाकी: { $items }।
    .route = ऊपर का सबसे छोटा रास्ता: { $items }।
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = स्कोर किस पर टिका है

report-theme-first_impression = पहली छाप
report-theme-substance = सामग्री
report-theme-proof = सबूत
report-theme-market = बाज़ार
report-theme-other = अन्य जाँचें
# ---- Narrower offers, built from the person's own work
report-options = बाज़ार से मेल: ऐसे प्रस्ताव जिन्हें आपका अपना काम साबित करता है
    .title = शीर्षक
    .opening = शुरुआत
    .lead = ये विकल्प हैं, वादे नहीं। शब्द आपके अपने हैं; जो [कोष्ठक] में है, उसे सिर्फ़ आप भर सकते हैं।
    .word = { $titles ->
        [0] “{ $word }” फ़्रीलांसरों के { NUMBER($of) } शीर्षकों में से 5 से भी कम में है।
       *[other] “{ $word }” फ़्रीलांसरों के { NUMBER($of) } शीर्षकों में से { NUMBER($titles) } में है।
    }
    .demand = { $category } में क्लाइंट ने छह हफ़्तों में { NUMBER($posts) } जॉब पोस्ट किए।
    .tool = हमने जो { NUMBER($of) } पोस्ट गिने, उनमें से { NUMBER($posts) } में { $tool } का नाम है।
    .sources = शीर्षक: { SOURCE($titles_source) }, { DAY($titles_as_of) }। पोस्ट किए गए जॉब: { SOURCE($demand_source) }, { DAY($demand_as_of) } तक, { SOURCE($licence) }।
    .tools_source = पोस्ट में टूल: { SOURCE($source) }, { DAY($as_of) }।

report-timeline = हमने आपकी नौकरियाँ ऐसे पढ़ीं
    .other = दूसरा काम
    .unclear = क्या यह आपके क्षेत्र का है?
    .unread = तारीख़ें हमें साफ़ नहीं
    .open = { $start } – अंत नहीं दिया गया
    .wrong = कुछ ग़लत पढ़ा गया है? अगले फ़ॉर्म के कॉलम “Job answers” में लिखें, जैसे “2: 2019-03 to 2022-08”, या अपने कोच को बताएँ।
    .months = { $months ->
        [one] इस क्षेत्र में { $months } महीना
       *[other] इस क्षेत्र में { $months } महीने
    }
    .years = { $years ->
        [one] इस क्षेत्र में { $years } साल
       *[other] इस क्षेत्र में { $years } साल
    }
    .job = नौकरी
    .when = कब
    .picture = समय-रेखा पर
    .no-dates = कोई तारीख़ नहीं दी गई
report-questions = आपकी नौकरियों से हम क्या नहीं जान सके
    .lead = अगले फ़ॉर्म के कॉलम “Job answers” में जवाब दें, हर जवाब अपनी अलग पंक्ति में। जो हम पढ़ नहीं सकते, वह कभी आपके ख़िलाफ़ नहीं गिना जाता।
    .when = नौकरी { $job }, { $named }: किस महीने से किस महीने तक? अपने महीनों के साथ लिखें: “{ $job }: 2019-03 to 2022-08”।
    .end = नौकरी { $job }, { $named }: क्या यह जारी है? लिखें “{ $job }: present”, या जिस महीने में ख़त्म हुई, उसके साथ “{ $job }: until 2022-08”।
    .relevant = नौकरी { $job }, { $named }: क्या आपने वहाँ वही किया जो अब देते हैं? लिखें “{ $job }: yes” या “{ $job }: no”।

# ---- What Upwork wrote

report-letter = Upwork ने लिखा
    .dated = आपने { $date } को जो भेजा, उस पर Upwork ने लिखा
report-letter-step = { $count ->
    [one] कदम { $numbers } इसका जवाब है।
   *[other] कदम { $numbers } इसका जवाब हैं।
}
report-letter-next = नीचे { $letters } देखें।
report-letter-unseen = आपके फ़ॉर्म पर ठीक करने लायक कुछ नहीं दिखता ({ $checks })। इसलिए अपनी प्रोफ़ाइल को Upwork पर ही देखें।

# ---- Submissions

report-submissions = क्या भेजा गया, और क्या जवाब आया
report-column-date = तारीख़
report-column-answer = जवाब
report-column-tried = इसके साथ भेजा
report-column-feedback = Upwork ने क्या लिखा
report-attempt-not_submitted = नहीं भेजा
report-attempt-submitted = इंतज़ार में
report-attempt-declined = अस्वीकृत
report-attempt-approved = मंज़ूर
report-attempt-left = छोड़ दिया
report-attempt-suspended = खाता निलंबित
report-attempt-duplicate_account = दूसरा खाता
report-attempt-identity = पहचान की पुष्टि बाकी
report-attempt-none = पता नहीं
report-no-date = तारीख़ पता नहीं
report-tried-unknown = जो भेजा गया, वह दर्ज नहीं है।
report-tried-changed = पिछली कोशिश से बदला: { $fields }।
report-since-answer = पिछली अस्वीकृति के बाद बदला: { $fields }।
    .nothing = पिछली अस्वीकृति के बाद इनमें से कुछ नहीं बदला।
report-untried = अब तक हर कोशिश में वही, और अब भी: { $fields }। जहाँ कोई दूसरा विकल्प आपके लिए उतना ही सच हो, वहाँ वही आज़माने लायक नई बात है।
report-level-entry = शुरुआती (Entry)
report-level-intermediate = मध्यम (Intermediate)
report-level-expert = विशेषज्ञ (Expert)
report-tried-rate = USD { $amount } प्रति घंटा

# ---- Unseen, method

report-method = स्कोर कैसे बनता है
    .about = इस रिपोर्ट के बारे में
    .says = हर जाँच 0 से 100 तक एक स्कोर देती है और उसका एक वज़न होता है। तैयारी उन जाँचों का भारित औसत है जो हम कर सके; जो हम नहीं जाँच सके, वह न आपके पक्ष में गिना जाता है, न ख़िलाफ़। पायदान { $ready }, { $nearly } और { $needs } से शुरू होते हैं।
    .weights = इस रिपोर्ट की सबसे भारी जाँचें: { $checks }।
    .blockers = कुछ बातें, जैसे शीर्षक का न होना या टेक्स्ट में संपर्क जानकारी, प्रोफ़ाइल को रोक देती हैं, चाहे स्कोर कुछ भी हो।
    .on_hold = इस बार आपकी प्रोफ़ाइल में कुछ भी नहीं जाँचा गया, न आपके पक्ष में, न ख़िलाफ़। सवाल सुलझते ही और आपके फ़ॉर्म में लिखते ही, अगली रिपोर्ट सब कुछ फिर से देखेगी।
    .promise = कोई वादा नहीं कर सकता कि Upwork प्रोफ़ाइल को मंज़ूर करेगा: बहुत अच्छी प्रोफ़ाइल भी अस्वीकृत हो सकती है। यह रिपोर्ट बताती है कि किससे मंज़ूरी की संभावना बढ़ती है, बस इतना ही।
    .codes = हर बात के पास का कोड, जैसे { $code }, उसका नाम है। किसी बात से सहमत न हों, तो अपने कोच को उसका कोड और वजह बताएँ: एक इंसान उसे देखेगा, और आपके कहने से आपका कुछ नहीं कटेगा।
    .rulebook = नियम { $name }, संस्करण { $version }। { $date } की रिपोर्ट।

report-unseen-title = जो हम नहीं जाँच सके
    .lead = यहाँ कुछ भी आपके ख़िलाफ़ नहीं गिना जाता। इसे भर दें, तो हम आपको और बता सकेंगे।
    .span = यह सब पता होता, तो आपका स्कोर { $lowest } और { $highest } के बीच होता।
report-unseen-fields = फ़ॉर्म में इनका पढ़ने लायक जवाब नहीं है: { $fields }।
    .error = इसमें हमारी तरफ़ कुछ गड़बड़ हुई। हम इसे देख रहे हैं।
