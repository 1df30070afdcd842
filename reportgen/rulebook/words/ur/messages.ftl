# A message that a coach sends by hand: three lines, short and kind.

message-subject = آپ کا Upwork پروفائل
message-hello = السلام علیکم { $name }، میں { $agency } سے { $coach }۔
    .agency = السلام علیکم { $name }، یہ { $agency } کا پیغام ہے۔
message-standing = آپ کا Upwork پروفائل 100 میں سے { $score } پر ہے: { $band }۔
    .unknown = آپ کے Upwork پروفائل کے بارے میں ہم ابھی اتنا کم جانتے ہیں کہ اسکور نہیں دے سکتے۔
    .on_hold = براہِ کرم فی الحال Upwork پر کچھ نہ بدلیں اور کچھ نہ بھیجیں: پہلے آپ کا اکاؤنٹ۔
message-deed = اس سے شروع کریں: { $title } ({ $time })۔ طریقہ آپ کی رپورٹ میں ہے؛ کچھ واضح نہ ہو تو مجھے لکھیں۔
    .none = باقی سب آپ کی رپورٹ میں ہے؛ کچھ واضح نہ ہو تو مجھے لکھیں۔
    .waiting = Upwork کا جواب آنے تک اسے جوں کا توں رہنے دیں، اور جواب آئے تو مجھے بتائیں۔
    .unknown = آپ کی رپورٹ بتاتی ہے کہ کیا کم ہے: کیا آپ وہ مجھے بھیج سکتے ہیں؟
    .on_hold = ہم کب بات کر سکتے ہیں؟
