check-completeness = पूर्णता
    .question = Upwork की गिनती से आपकी प्रोफ़ाइल कितनी भरी है?
    .cannot_see = हम वही गिनते हैं जो आपका फ़ॉर्म दिखाता है। Upwork का अपना मीटर कुछ अंक अलग हो सकता है, क्योंकि वह हर बारीकी नहीं बताता।
    .strength = आपके फ़ॉर्म के अनुसार Upwork के मीटर पर लगभग कुछ नहीं छूटा है।

completeness-no_photo = फ़ोटो नहीं है
    .title = एक फ़ोटो जोड़ें
    .says = Upwork के मीटर को फ़ोटो चाहिए।
    .why = उसके बिना 100 % नामुमकिन है।
    .fix = “फ़ोटो” देखें।
completeness-no_overview = परिचय नहीं है
    .title = अपना परिचय लिखें
    .says = Upwork के मीटर को परिचय चाहिए।
    .why = उसके बिना 100 % नामुमकिन है।
    .fix = “परिचय” देखें।
completeness-no_job = नौकरी नहीं है
    .title = एक नौकरी जोड़ें
    .says = Upwork के मीटर को आपके इतिहास में कम से कम एक नौकरी चाहिए।
    .why = उसके बिना 100 % नामुमकिन है।
    .fix = “नौकरियों का इतिहास” देखें।
completeness-no_skill = कौशल नहीं है
    .title = एक कौशल जोड़ें
    .says = Upwork के मीटर को कम से कम एक कौशल चाहिए।
    .why = उसके बिना 100 % नामुमकिन है।
    .fix = “कौशल” देखें।
completeness-more = अभी 100 % नहीं
    .title = जो अभी खाली है, उसे भरें
    .says = आपके फ़ॉर्म के अनुसार आपकी प्रोफ़ाइल लगभग { NUMBER($total, maximumFractionDigits: 0) } % पूरी है।
    .why = Upwork के सहायता पन्ने आवेदन से पहले प्रोफ़ाइल पूरी करने की सलाह देते हैं।
    .fix = { $steps ->
        [one] एक और चीज़ उसे
       *[other] { $steps } और चीज़ें उसे
    } वहाँ तक ले जाएँगी जहाँ तक वह अभी जा सकती है। मीटर उन्हें गिनाता है, सबसे जल्दी होने वाली पहले। सिर्फ़ वही जोड़ें जो सच है: कोई नौकरी जो आपने की, कोई कोर्स जो आपने किया।

completeness-item-photo = फ़ोटो
completeness-item-overview = परिचय
completeness-item-job = पहली नौकरी
completeness-item-skill = पहला कौशल
completeness-item-further_jobs = और नौकरियाँ
completeness-item-further_skills = और कौशल
completeness-item-education = शिक्षा
completeness-item-portfolio = पोर्टफ़ोलियो के काम
completeness-item-linked_account = एक जुड़ा हुआ खाता
completeness-item-certification = आपके पास के प्रमाणपत्र
completeness-item-video = एक छोटा वीडियो
completeness-item-other_experience = अन्य अनुभव
