# A message that a coach sends by hand: three lines, short and kind.

message-subject = আপনার Upwork প্রোফাইল
message-hello = প্রিয় { $name }, আমি { $agency } থেকে { $coach }।
    .agency = প্রিয় { $name }, এটি { $agency } থেকে।
message-standing = আপনার Upwork প্রোফাইলের স্কোর 100-এর মধ্যে { $score }: { $band }।
    .unknown = আপনার Upwork প্রোফাইল সম্পর্কে আমরা এখনো এত কম জানি যে স্কোর দেওয়া যায় না।
    .on_hold = দয়া করে আপাতত Upwork-এ কিছু বদলাবেন না, পাঠাবেনও না: আগে আপনার অ্যাকাউন্ট।
message-deed = এটি দিয়ে শুরু করুন: { $title } ({ $time })। কীভাবে করবেন, তা আপনার রিপোর্টে আছে; কিছু স্পষ্ট না হলে আমাকে লিখুন।
    .none = বাকিটা আপনার রিপোর্টে আছে; কিছু স্পষ্ট না হলে আমাকে লিখুন।
    .waiting = Upwork উত্তর না দেওয়া পর্যন্ত যেমন আছে তেমনই রাখুন, আর উত্তর এলে আমাকে জানান।
    .unknown = কী বাকি, তা আপনার রিপোর্টে আছে: আমাকে কি পাঠাতে পারেন?
    .on_hold = আমরা কখন কথা বলতে পারি?
