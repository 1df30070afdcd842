# A message that a coach sends by hand: three lines, short and kind.

message-subject = Your Upwork profile
message-hello = Hello { $name }, this is { $coach } from { $agency }.
    .agency = Hello { $name }, this is { $agency }.
message-standing = Your Upwork profile stands at { $score } of 100: { $band }.
    .unknown = We know too little of your Upwork profile to give it a score yet.
    .on_hold = Please change and send nothing on Upwork for now: your account comes first.
message-deed = Begin with this: { $title } ({ $time }). Your report says how; write to me if anything is unclear.
    .none = Your report has the rest; write to me if anything is unclear.
    .waiting = Leave it as it is until Upwork answers, and tell me when they do.
    .unknown = Your report says what is missing: can you send it to me?
    .on_hold = When can we talk?
