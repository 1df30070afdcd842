# A message that a coach sends by hand: three lines, short and kind.

message-subject = ملفك على Upwork
message-hello = مرحبًا { $name }، معك { $coach } من { $agency }.
    .agency = مرحبًا { $name }، معك { $agency }.
message-standing = درجة ملفك على Upwork هي { $score } من 100: { $band }.
    .unknown = ما نعرفه عن ملفك على Upwork أقل من أن نعطيه درجة بعد.
    .on_hold = لا تغيّر شيئًا ولا ترسل شيئًا على Upwork في الوقت الحالي من فضلك: حسابك أولًا.
message-deed = ابدأ بهذا: { $title } ({ $time }). تقريرك يقول كيف، واكتب إليّ إن كان شيء غير واضح.
    .none = البقية في تقريرك، واكتب إليّ إن كان شيء غير واضح.
    .waiting = اترك ملفك كما هو حتى يرد Upwork، وأخبرني حين يصلك الرد.
    .unknown = تقريرك يقول ما ينقص: هل يمكنك إرساله إليّ؟
    .on_hold = متى يمكننا أن نتحدث؟
