# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] Ang ulat mo sa profile ng { $date }
    [1] Ang ulat mo sa profile: isang bagay na susunod na gagawin
   *[other] Ang ulat mo sa profile: { $count } bagay na susunod na gagawin
}
    .test = [Pagsubok para kay { $id }] { $subject }
mail-hello = Kumusta { $name },
mail-attached = Kalakip ng mensaheng ito bilang PDF ang ulat mo sa profile ng { $date }.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }, tumaas nang { $points }.
    .down = { $readiness } { $of }, bumaba nang { $points }.
    .none = { $band }.
mail-first = Una: { $title } ({ $effort }).
    .untimed = Una: { $title }.
mail-more = Ipinapakita ng ulat ang nakita namin, sa sarili mong mga salita, at kung bakit mahalaga ang bawat punto. Walang ulat na makapangangako ng pag-apruba, pero bawat hakbang ay nagpapalaki sa tsansa ng magandang sagot.
mail-reply = May tanong? Sumagot lang sa mensaheng ito: babasahin ito ni { $coach }.
    .nobody = May tanong? Sumagot lang sa mensaheng ito.
mail-regards = Lubos na bumabati,
mail-why = Natanggap mo ang mensaheng ito dahil tinutulungan ka ng { $agency } sa profile mo.
mail-stop = Kung ayaw mo nang makatanggap ng mga ulat sa e-mail, sumulat sa { $address }.
    .link = Itigil ang mga mensaheng ito
mail-stop-subject = Huwag na akong padalhan ng ulat, pakiusap ({ $token })
mail-file = Ulat sa profile { $name } { $date }
    .phone = Ulat sa profile { $name } { $date } (phone)

mail-digest-subject = Mga ulat ng { $date }: { $sent ->
    [1] { $sent } ang naipadala
   *[other] { $sent } ang naipadala
}{ $faults ->
    [0] {""}
    [1] , { $faults } ang kailangang tingnan
   *[other] , { $faults } ang kailangang tingnan
}
mail-digest-opening = Ito ang ginawa ng gabi ng { $date }. Kalakip ang workbook.
mail-digest-counts = Mga ulat
mail-digest-rows = { $rows ->
    [1] { $rows } hilera
   *[other] { $rows } hilera
} ang nabasa, { $rejected } ang hindi tinanggap
mail-digest-rendered = { $rendered } bago, { $unchanged } walang pagbabago, { $failed } nabigo
mail-digest-mail = E-mail
mail-digest-weak = Kung saan pinakamaraming makukuha ang grupo
mail-digest-weak-line = { $check }: karaniwang { $points } puntos bawat tao, { $failing } ang bagsak
mail-digest-look = Kailangang tingnan
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = Maagang tumigil ang pagpapadala: { $words }

# Why sending stopped

mail-stopped-down = hindi magamit ang mail server ({ $words })
mail-stopped-sender = kami bilang nagpapadala ang tinatanggihan ng mail server, hindi isa sa mga kandidato ({ $words })
mail-stopped-alike = { $count } pagtanggi sa parehong salita ang tumuturo sa amin bilang nagpapadala, hindi sa mga kandidato ({ $words })
mail-stopped-errors = { $count } magkakasunod na e-mail ang hindi nakalabas, ang huli ay may { $words }

# How a delivery stands

mail-state-pending = handa nang ipadala
mail-state-held = nakapigil
mail-state-sending = ipinapadala
mail-state-sent = naipadala
mail-state-written = nakasulat sa outbox
mail-state-rejected = tinanggihan ng mail server
mail-state-deferred = ipinagpaliban, susubukan muli
mail-state-uncertain = maaaring dumating o hindi; tingnan bago ipadala muli
mail-state-suppressed = humiling ang address na huwag padalhan ng e-mail
mail-state-expired = masyadong matagal na naghintay at hindi na ipapadala
mail-state-superseded = pinalitan bago naipadala
mail-state-none = walang e-mail

# Why

mail-reason-unreleased = naghihintay ng pahintulot na ipadala
mail-reason-rules_only = mga tuntunin lang ang nagbago; naghihintay ng pahintulot na ipadala
mail-reason-intake_hold = hold ang nakasulat sa “send” sa talaan
mail-reason-review_hold = nakapigil sa sheet na Review
mail-reason-review_unclear = hindi maintindihan ang nasa Release cell nito
mail-reason-review_unreadable = hindi mabasa ang isang workbook na binago ng staff
mail-reason-shared_address = dalawang kandidato ang may ganitong address
mail-reason-changed_address = nagbago ang address mula sa huling e-mail
mail-reason-lookalike = halos kapareho ng teksto ng ibang kandidato
mail-reason-namesake = bagong hilera sa pangalan ng taong wala na; iisang tao ba?
mail-reason-barred = may tanong ang Upwork tungkol sa account
mail-reason-against_status = hindi tugma sa status ang mga resulta sa sheet
mail-reason-bad_address = hindi ito magagamit na e-mail address
mail-reason-not_newest = hindi ang pinakabagong bersyon ng ulat
mail-reason-newer_elsewhere = mas marami nang nasabi sa kanila ang ibang sheet mula noon; ang ulat na iyon ang may bisa
mail-reason-pdf_missing = wala ang PDF
mail-reason-phone_missing = walang nailimbag na bersyon para sa phone; patakbuhin muli ang gabing iyon
mail-reason-pdf_changed = hindi ito ang PDF na ginawa ng gabi
mail-reason-wrong_candidate = sa ibang tao ang PDF
mail-reason-no_report = walang ginawang ulat
mail-reason-no_address = walang e-mail address
mail-reason-not_yet_eligible = wala pang 18 taong gulang
mail-reason-approved = naaprubahan na
mail-reason-left = umalis na
mail-reason-too_late = masyado nang matagal mula nang puwede itong ipadala
mail-reason-interrupted = napatigil sa gitna ang nagpapadala
mail-reason-smtputf8 = hindi tinatanggap ng mail server ang address na may ganitong mga letra
mail-reason-lost = naputol ang koneksyon
mail-reason-rebuilt = nawala ang history, kaya walang nakaaalam kung dumating ang huling e-mail, o kung may bago sa isang ito
mail-reason-sender = tinanggihan kami ng mail server bilang nagpapadala
mail-reason-alike = tinanggihan sa parehong mga salita gaya ng iba
mail-reason-unclear = tinanggihan, at hindi sinasabi ng sagot kung kanino ang pagkakamali
mail-reason-stopped = tumigil ang pagpapadala bago ang pagkakataon nito
mail-reason-per_day = naipadala na ang pinakamaraming puwede sa isang araw; sa ibang gabi na ito ipapadala
mail-reason-bounced = tinanggap ng server, pero bumalik
mail-reason-resend = ipapadala pang muli, ayon sa sabi ng isang tao
mail-reason-retry = susubukan muli, ayon sa sabi ng isang tao
