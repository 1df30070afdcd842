# A message that a coach sends by hand: three lines, short and kind.

message-subject = Ang profile mo sa Upwork
message-hello = Kumusta { $name }, ito si { $coach } ng { $agency }.
    .agency = Kumusta { $name }, ito ang { $agency }.
message-standing = Nasa { $score } sa 100 ang profile mo sa Upwork: { $band }.
    .unknown = Kulang pa ang alam namin sa profile mo sa Upwork para bigyan ito ng score.
    .on_hold = Pakiusap, huwag munang magbago o magpadala ng anuman sa Upwork: unahin natin ang account mo.
message-deed = Magsimula rito: { $title } ({ $time }). Nasa ulat mo kung paano; sumulat ka sa akin kung may hindi malinaw.
    .none = Nasa ulat mo ang iba pa; sumulat ka sa akin kung may hindi malinaw.
    .waiting = Hayaan muna ito hanggang sumagot ang Upwork, at sabihan mo ako kapag sumagot na sila.
    .unknown = Nasa ulat mo kung ano ang kulang: maipapadala mo ba iyon sa akin?
    .on_hold = Kailan tayo puwedeng mag-usap?
