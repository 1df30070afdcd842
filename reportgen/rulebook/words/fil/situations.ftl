# How somebody stands: one lead for band and situation, in the PDF, the page, the mail and the
# terminal alike. Each is written whole, so that no two sentences can contradict each other.

situation-preparing = { $band ->
    [nearly_there] Malapit na ang profile mo. May ilang bahagi pang nagpapababa ng puntos, at binabanggit ng ulat na ito ang bawat isa: ayusin ang mga ito bago mo ipadala.
    [needs_work] Naroon na ang pundasyon. May mga bahaging kailangan pa ng isa o dalawang gabi bago mo ipadala: ang nakikita namin dito, makikita rin ng Upwork.
   *[not_ready] May gagawin pa bago mapunta sa Upwork ang profile mo. Magsimula sa unang hakbang: bawat isa ay nagpapatibay rito.
}
situation-unknown = { $band ->
    [nearly_there] Malapit na ang profile mo. May ilang bahagi pang nagpapababa ng puntos, at binabanggit ng ulat na ito ang bawat isa.
    [needs_work] Naroon na ang pundasyon. May mga bahaging kailangan pa ng isa o dalawang gabi.
   *[not_ready] May gagawin pa sa profile mo. Magsimula sa unang hakbang: bawat isa ay nagpapatibay rito.
}
situation-ready = Sa nakikita namin, handa nang ipadala ang profile mo. Pagpapakinis na lang ang natitira. Upwork ang nagpapasya, at walang makapangangako ng sagot.
situation-waiting = { $band ->
    [ready] Nasa Upwork na ngayon ang profile mo, at kaunti na lang ang nakikita naming aayusin. Hayaan muna ito hanggang sumagot sila.
    [nearly_there] Nasa Upwork na ngayon ang profile mo. Hayaan muna ito hanggang sumagot sila. May ilang bahagi pang nagpapababa ng puntos: ihanda ang mga ito para sa araw na iyon.
   *[needs_work] Nasa Upwork na ngayon ang profile mo. Hayaan muna ito hanggang sumagot sila, at ihanda ang mga bahaging ito para sa araw na iyon.
}
situation-declined = { $band ->
    [ready] Tumanggi ang Upwork sa pagkakataong ito, at ayon sa mga pagsusuri namin ay kaunti na lang ang aayusin sa teksto. Tingnan muna kung ano ang iniaalok mo, at kanino: maaaring magtagumpay ang mas tiyak na alok kung saan hindi nagtagumpay ang parehong profile.
    [nearly_there] Tumanggi ang Upwork sa pagkakataong ito: tungkol ito sa profile ayon sa dati nitong anyo, at nababago ang profile. May ilang bahagi pang nagpapababa ng puntos; ayusin ang mga ito bago sumubok muli.
    [needs_work] Naroon na ang pundasyon. May mga bahaging kailangan pa ng isa o dalawang gabi. Tumanggi ang Upwork sa pagkakataong ito: tungkol ito sa profile ayon sa dati nitong anyo, at nababago ang profile.
   *[not_ready] Tumanggi ang Upwork sa pagkakataong ito: tungkol ito sa profile ayon sa dati nitong anyo, at nababago ang profile. May gagawin pa bago sumubok muli; magsimula sa unang hakbang.
}
situation-too_little_known = Masyadong maraming kulang sa form mo para sa patas na score. Hindi ito paghuhusga sa iyo o sa gawa mo. { $stage ->
    [waiting] Nasa Upwork na ngayon ang profile mo: hayaan muna ito hanggang sumagot sila.
    [declined] Tumanggi ang Upwork sa pagkakataong ito: tungkol ito sa profile ayon sa dati nitong anyo, at nababago ang profile.
   *[other] Ipadala sa amin ang kulang, at mas marami nang masasabi sa iyo ang susunod na ulat.
}
situation-on_hold = Kausapin muna ang coach mo, bago ka magbago o magpadala ng anuman. Ayon sa form mo, may tanong ang Upwork tungkol sa account mo. Hindi ito masasagot ng ibang teksto sa profile mo, kaya wala kaming ibinibigay na score at mga hakbang hangga’t hindi ito nalulutas. Huwag kailanman magbukas ng pangalawang account: mas mahihirapan kaming tulungan ka.
situation-under_18 = Hindi tumatanggap ang Upwork ng wala pang 18 taong gulang. Kakausapin ka ng coach mo kung ano ang puwede mong gawin hanggang doon.
situation-approved = Naaprubahan na ang profile mo. Wala nang kailangang sabihin ang ulat na ito: suwertehin ka sana sa mga una mong trabaho.
situation-left = Hindi ka na nag-a-apply, kaya walang ulat.
