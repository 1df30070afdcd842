check-real_name = Pangalan
    .question = Sarili mo ba itong buong pangalan, na walang ibang kasama?
    .cannot_see = Hindi namin maikumpara ang pangalan sa ID mo. Dapat magkapareho ang mga ito.
    .strength = Wala kaming nakitang titulo, trabaho, inisyal o simbolo sa pangalan mo.

real_name-company =
    .title = Gamitin ang sarili mong pangalan, hindi ang sa kompanya
    .says = Mukhang sa kompanya ang pangalan: “{ $word }”.
    .why = Kailangan ng profile ng freelancer ang pangalan ng tao, gaya ng nasa ID. Ibang uri ng account ang para sa kompanya.
    .fix = Ilagay ang sarili mong pangalan at apelyido.

real_name-initials =
    .title = Ilagay ang buong pangalan mo
    .says = Iisang letra ang isang bahagi ng pangalan mo: “{ $initial }”. Buo bang nailagay ang apelyido mo?
    .why = Hinihingi ng Upwork ang totoong pangalan, walang inisyal, at ikinukumpara ito sa ID mo.
    .fix = Isulat nang buo ang pangalan, gaya ng nakasulat sa ID mo. Kung letra lang ang nasa ID mo, hayaan na ito.

real_name-initial_on_card =
    .title = Nasa ID mo ba ang letrang ito?
    .says = Iisang letra ang isang bahagi ng pangalan mo: “{ $initial }”. Sa ilang bansa, ganito ang nasa ID.
    .why = Ikinukumpara ng Upwork ang pangalan sa ID mo. Walang bawas kung magkapareho ang dalawa.
    .fix = Kung letra ang nasa ID, hayaan na ito. Kung buong pangalan ang naroon, isulat ang buong pangalan.

real_name-one_word =
    .title = Ito ba ang buong pangalan mo?
    .says = Isang salita ang pangalan mo. Sa ilang tao, iyon na ang buong pangalan.
    .why = Ikinukumpara ng Upwork ang pangalan sa ID mo. Walang bawas kung magkapareho ang dalawa.
    .fix = Kung may pangalawang pangalan sa ID mo, idagdag ito. Kung isang salita lang ang naroon, itanong sa support ng Upwork kung paano ito ilalagay.

real_name-title =
    .title = Huwag isama sa pangalan ang mga titulo at trabaho
    .says = May titulo o trabaho sa field ng pangalan: “{ $word }”.
    .why = Pangalan lang ang hinihingi ng Upwork. May sariling linya ang propesyon mo, at may sariling bahagi ang mga degree mo.
    .fix = Pangalan at apelyido lang ang itira.

real_name-decoration =
    .title = Alisin sa pangalan ang mga simbolo at numero
    .says = May mga simbolo, numero o espesyal na letra sa pangalan.
    .why = Ikinukumpara ng Upwork ang pangalan sa ID mo, at wala roon ang mga ito.
    .fix = I-type muli ang pangalan sa karaniwang letra.

real_name-letter_case =
    .title = Isulat ang pangalan sa normal na malaki at maliit na letra
    .says = Puro malaking letra ang pangalan mo, o wala ni isa.
    .why = Walang bawas dito, pero mas madaling basahin ang pangalang normal ang malaki at maliit na letra.
    .fix = Simulan sa malaking letra ang bawat bahagi ng pangalan, gaya ng nasa ID mo.

real_name-no_name =
    .says = Wala kaming nakitang letra sa pangalan.
    .fix = Ilagay ang pangalan at apelyido mo.
