# A message that a coach sends by hand: three lines, short and kind.

message-subject = आपकी Upwork प्रोफ़ाइल
message-hello = नमस्ते { $name }, मैं { $agency } से { $coach }।
    .agency = नमस्ते { $name }, यह { $agency } की ओर से है।
message-standing = आपकी Upwork प्रोफ़ाइल का स्कोर 100 में से { $score } है: { $band }।
    .unknown = आपकी Upwork प्रोफ़ाइल के बारे में अभी हम इतना कम जानते हैं कि स्कोर नहीं दे सकते।
    .on_hold = कृपया अभी Upwork पर न कुछ बदलें, न भेजें: पहले आपका खाता।
message-deed = इससे शुरू करें: { $title } ({ $time })। कैसे करना है, यह आपकी रिपोर्ट में है; कुछ साफ़ न हो तो मुझे लिखें।
    .none = बाकी आपकी रिपोर्ट में है; कुछ साफ़ न हो तो मुझे लिखें।
    .waiting = Upwork का जवाब आने तक इसे ऐसे ही रहने दें, और जवाब आने पर मुझे बताएँ।
    .unknown = क्या कमी है, यह आपकी रिपोर्ट में है: क्या आप मुझे भेज सकते हैं?
    .on_hold = हम कब बात कर सकते हैं?
