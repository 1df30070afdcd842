# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] { $date } की आपकी प्रोफ़ाइल रिपोर्ट
    [one] आपकी प्रोफ़ाइल रिपोर्ट: आगे करने को एक काम
   *[other] आपकी प्रोफ़ाइल रिपोर्ट: आगे करने को { $count } काम
}
    .test = [{ $id } के लिए परीक्षण] { $subject }
mail-hello = नमस्ते { $name },
mail-attached = { $date } की आपकी प्रोफ़ाइल रिपोर्ट PDF के रूप में इस संदेश के साथ है।
mail-preheader = { $of } { $readiness }।
    .up = { $of } { $readiness }, { $points } ऊपर।
    .down = { $of } { $readiness }, { $points } नीचे।
    .none = { $band }।
mail-first = सबसे पहले: { $title } ({ $effort })।
    .untimed = सबसे पहले: { $title }।
mail-more = रिपोर्ट आपके ही शब्दों में दिखाती है कि हमने क्या देखा और हर बात क्यों मायने रखती है। कोई रिपोर्ट मंज़ूरी का वादा नहीं कर सकती, पर हर कदम अच्छे जवाब की संभावना बढ़ाता है।
mail-reply = कोई सवाल? बस इस संदेश का जवाब दें: { $coach } इसे पढ़ेंगे।
    .nobody = कोई सवाल? बस इस संदेश का जवाब दें।
mail-regards = शुभकामनाओं के साथ,
mail-why = आपको यह संदेश इसलिए मिला है कि { $agency } आपकी प्रोफ़ाइल में आपकी मदद कर रही है।
mail-stop = ई-मेल से और रिपोर्टें न पाने के लिए { $address } पर लिखें।
    .link = ये संदेश बंद करें
mail-stop-subject = कृपया और रिपोर्टें न भेजें ({ $token })
mail-file = प्रोफ़ाइल रिपोर्ट { $name } { $date }
    .phone = प्रोफ़ाइल रिपोर्ट { $name } { $date } (फ़ोन)

mail-digest-subject = { $date } की रिपोर्टें: { $sent ->
    [one] { $sent } भेजी गई
   *[other] { $sent } भेजी गईं
}{ $faults ->
    [0] {""}
    [one] , { $faults } को देखना होगा
   *[other] , { $faults } को देखना होगा
}
mail-digest-opening = { $date } की रात ने यह किया। वर्कबुक साथ है।
mail-digest-counts = रिपोर्टें
mail-digest-rows = { $rows ->
    [one] { $rows } पंक्ति पढ़ी गई
   *[other] { $rows } पंक्तियाँ पढ़ी गईं
}, { $rejected } नामंज़ूर
mail-digest-rendered = { $rendered } नई, { $unchanged } बिना बदलाव, { $failed } विफल
mail-digest-mail = ई-मेल
mail-digest-weak = जहाँ समूह सबसे ज़्यादा पा सकता है
mail-digest-weak-line = { $check }: औसतन { $points } अंक प्रति व्यक्ति, { $failing } विफल
mail-digest-look = देखना होगा
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = भेजना जल्दी रुक गया: { $words }

# Why sending stopped

mail-stopped-down = मेल सर्वर काम में नहीं लिया जा सकता ({ $words })
mail-stopped-sender = मेल सर्वर किसी उम्मीदवार को नहीं, भेजने वाले के रूप में हमें नामंज़ूर करता है ({ $words })
mail-stopped-alike = एक जैसे शब्दों में { $count } इनकार भेजने वाले, यानी हमारी, ओर इशारा करते हैं, उम्मीदवारों की ओर नहीं ({ $words })
mail-stopped-errors = लगातार { $count } मेल नहीं निकले, आख़िरी इन शब्दों के साथ: { $words }

# How a delivery stands

mail-state-pending = भेजने को तैयार
mail-state-held = रोका गया
mail-state-sending = भेजा जा रहा है
mail-state-sent = भेजा गया
mail-state-written = आउटबॉक्स में लिखा गया
mail-state-rejected = मेल सर्वर ने नामंज़ूर किया
mail-state-deferred = टाला गया, फिर कोशिश होगी
mail-state-uncertain = पहुँचा हो या न पहुँचा हो; दोबारा भेजने से पहले देखें
mail-state-suppressed = इस पते ने मेल न भेजने को कहा है
mail-state-expired = बहुत देर रुका रहा, अब नहीं जाएगा
mail-state-superseded = जाने से पहले बदल दिया गया
mail-state-none = कोई मेल नहीं

# Why

mail-reason-unreleased = भेजने की अनुमति का इंतज़ार
mail-reason-rules_only = सिर्फ़ नियम बदले; भेजने की अनुमति का इंतज़ार
mail-reason-intake_hold = शीट में “send” पर hold लिखा है
mail-reason-review_hold = Review शीट में रोका गया
mail-reason-review_unclear = इसके Release सेल में जो लिखा है, वह समझ नहीं आया
mail-reason-review_unreadable = स्टाफ़ की बदली एक वर्कबुक पढ़ी नहीं जा सकती
mail-reason-shared_address = दो उम्मीदवारों का यही पता है
mail-reason-changed_address = पिछले मेल के बाद पता बदल गया
mail-reason-lookalike = टेक्स्ट दूसरे उम्मीदवार के टेक्स्ट से बहुत मिलता है
mail-reason-namesake = ऐसे व्यक्ति के नाम की नई पंक्ति जो अब नहीं है; क्या वही व्यक्ति है?
mail-reason-barred = खाते पर Upwork का सवाल है
mail-reason-against_status = शीट के नतीजे स्टेटस से मेल नहीं खाते
mail-reason-bad_address = यह काम का ई-मेल पता नहीं है
mail-reason-not_newest = रिपोर्ट का सबसे नया संस्करण नहीं
mail-reason-newer_elsewhere = तब से दूसरी शीट ने उन्हें ज़्यादा बताया है; वही रिपोर्ट मान्य है
mail-reason-pdf_missing = PDF नहीं है
mail-reason-phone_missing = फ़ोन वाला संस्करण नहीं बना; वह रात फिर चलाएँ
mail-reason-pdf_changed = PDF वह नहीं है जो उस रात बना था
mail-reason-wrong_candidate = PDF किसी और का है
mail-reason-no_report = कोई रिपोर्ट नहीं बनी
mail-reason-no_address = ई-मेल पता नहीं है
mail-reason-not_yet_eligible = 18 साल से कम
mail-reason-approved = मंज़ूर
mail-reason-left = छोड़ दिया
mail-reason-too_late = बहुत देर से भेजने लायक पड़ा है
mail-reason-interrupted = भेजने वाला बीच में रोक दिया गया
mail-reason-smtputf8 = मेल सर्वर ऐसे अक्षरों वाला पता नहीं ले सकता
mail-reason-lost = कनेक्शन टूट गया
mail-reason-rebuilt = इतिहास खो गया, इसलिए किसी को नहीं पता कि पिछला मेल पहुँचा या नहीं, या इसमें कुछ नया है या नहीं
mail-reason-sender = मेल सर्वर ने भेजने वाले के रूप में हमें नामंज़ूर किया
mail-reason-alike = दूसरों जैसे ही शब्दों में नामंज़ूर
mail-reason-unclear = नामंज़ूर, और जवाब नहीं बताता कि ग़लती किसकी है
mail-reason-stopped = बारी आने से पहले भेजना रुक गया
mail-reason-per_day = एक दिन में जितने जा सकते हैं, उतने जा चुके; यह किसी और रात जाएगा
mail-reason-bounced = सर्वर ने ले लिया, फिर वह लौट आया
mail-reason-resend = किसी व्यक्ति के कहने पर एक बार और भेजा जाएगा
mail-reason-retry = किसी व्यक्ति के कहने पर फिर कोशिश होगी
