check-business_email = E-mail address
    .question = Mukha bang pang-negosyo ang address mo?
    .cannot_see = Hindi kami nagpapadala ng pansubok na mensahe, kaya hindi namin masabi kung gumagana ang address. Kung iba ang gagamitin mo sa pag-sign up, hindi ito para sa iyo.
    .strength = Ang { $domain } ay wala sa mga libreng provider na alam namin.

business_email-free_provider =
    .title = Gumamit ng pang-negosyong address, kung mayroon ka
    .says = Kung ito ang gagamitin mo sa pag-sign up: libreng provider ang { $domain }.
    .why = Ang address sa sarili mong domain ay mukhang negosyo mula sa unang field pa lang. Maliit lang ang bigat nito.
    .fix = Kung may website ka nang may sariling domain, gumamit ng address doon. Kung wala, hayaan na ito.

business_email-mistyped =
    .title = Tingnan kung may mali sa e-mail address mo
    .says = Mukhang maling pagkakasulat ng { $meant } ang { $domain }.
    .why = Hindi dumarating ang mga mensahe sa maling address, kaya hindi mo makikita ang sagot sa application mo.
    .fix = Kung { $meant } ang tama, itama ang address sa sign-up mo at sa form namin.

business_email-disposable =
    .title = Gumamit ng address na tatagal
    .says = Kung ito ang gagamitin mo sa pag-sign up: pansamantala lang ang mga address na ibinibigay ng { $domain }.
    .why = Mukhang ayaw mong matagpuan, at maaari kang mawalan ng access sa account mo.
    .fix = Mag-sign up gamit ang address na pananatilihin mo.

business_email-employer =
    .title = Gumamit ng address na mananatiling iyo
    .says = Kung ito ang gagamitin mo sa pag-sign up: mukhang address ng employer mong { $company } ang { $domain }.
    .why = Kapag umalis ka sa trabaho, mawawala ang address at kasama nito ang access sa account mo. Maaari rin itong basahin ng employer mo.
    .fix = Mag-sign up gamit ang address na mananatiling iyo, anuman ang trabaho mo.

business_email-school =
    .title = Gumamit ng address na mananatiling iyo
    .says = Kung ito ang gagamitin mo sa pag-sign up: mukhang address ng paaralan o unibersidad ang { $domain }.
    .why = Madalas na nawawala ang ganitong address kapag umalis ka na, at kasama nito ang access sa account mo.
    .fix = Mag-sign up gamit ang address na mananatiling iyo pagkatapos ng pag-aaral mo.

business_email-no_address =
    .says = Wala kaming e-mail address na nababasa.
    .fix = Tingnan ang address sa form namin.
