check-proof_of_skill = Patunay ng skill
    .question = May iba bang nagpapatunay ng isang skill bukod sa sarili mong mga salita?
    .cannot_see = Hindi namin tinitingnan kung totoo o may bisa pa ang isang sertipiko.
    .strength = { $count ->
        [1] May nakalistang isang sertipiko sa form mo.
       *[other] May nakalistang { $count } sertipiko sa form mo.
    }

proof_of_skill-not_asked = Hindi itinanong
    .says = Hindi nagtatanong ang form mo tungkol sa mga sertipiko.
    .fix = Kung mayroon ka, sabihin sa coach mo.
proof_of_skill-none = Walang sertipiko
    .title = Maglista ng sertipiko, kung mayroon ka
    .says = Walang sertipikong ipinapakita ang form mo.
    .why = Ang sertipiko ay patunay mula sa iba. Maliit na dagdag ito, at masasabi rin iyon ng magandang gawa sa portfolio mo.
    .fix = May sertipiko ka ba mula sa trabaho, kurso o gumagawa ng software? Ilista ito. Hindi mo kailangang bumili o kumuha nito para sa Upwork.
proof_of_skill-tests_retired = Wala na ang sariling mga pagsusulit ng Upwork
    .title = Huwag nang isama ang mga lumang pagsusulit ng Upwork
    .says = May nakalista kang mga pagsusulit sa skill. Inalis ng Upwork ang sarili nitong mga pagsusulit noong Hulyo 2019.
    .why = Hindi na ito nakikita sa profile.
    .fix = Walang kailangang gawin. Kung sa iba ang pagsusulit, ilista ito sa mga sertipiko.
proof_of_skill-relevance = Akma ba ito sa iniaalok mo?
    .title = Tingnan kung aling mga sertipiko ang ipinapakita mo
    .says = Wala sa mga sertipiko mo ang bumabanggit ng anuman mula sa title o mga skill mo.
    .why = Pinakanakatutulong ang sertipiko kapag nakikita ng client ang kinalaman nito sa gawain.
    .fix = Kung may isa pang mas malapit sa trabaho mo, unahin iyon. Kung wala, hayaan na ito: binibilang pa rin.
proof_of_skill-no_issuer = Sino ang nagbigay nito?
    .title = Sabihin kung sino ang nagbigay ng sertipiko
    .says = Hindi sinasabi ng sertipikong ito kung sino ang nagbigay nito.
    .why = Hinihingi ng Upwork ang nagbigay, at mas pinagtitiwalaan ito ng mambabasa.
    .fix = Idagdag ang pangalan ng paaralan, kompanya o website.
