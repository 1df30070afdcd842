check-business_email = Anwani ya barua pepe
    .question = Je, anwani yako inaonekana ya kibiashara?
    .cannot_see = Hatutumi ujumbe wa majaribio, kwa hiyo hatuwezi kujua kama anwani inafanya kazi. Ukijisajili kwa anwani nyingine, haya hayakuhusu.
    .strength = { $domain } si mojawapo ya watoa huduma wa bure tunaowajua.

business_email-free_provider =
    .title = Tumia anwani ya kibiashara, kama unayo
    .says = Ukijisajili kwa anwani hii: { $domain } ni mtoa huduma wa bure.
    .why = Anwani yenye jina la tovuti yako mwenyewe inaonekana ya kibiashara tangu mwanzo. Uzito wake ni mdogo.
    .fix = Kama tayari una tovuti yenye jina lako mwenyewe, tumia anwani ya hapo. Kama huna, iache ilivyo.

business_email-mistyped =
    .title = Angalia kama kuna kosa katika anwani yako ya barua pepe
    .says = { $domain } inaonekana kama kosa la kuandika { $meant }.
    .why = Ujumbe unaotumwa kwa anwani yenye kosa haufiki, kwa hiyo ungekosa jibu la ombi lako.
    .fix = Kama { $meant } ndiyo sahihi, rekebisha anwani mahali ulipojisajili na katika fomu yetu.

business_email-disposable =
    .title = Tumia anwani itakayodumu
    .says = Ukijisajili kwa anwani hii: { $domain } hutoa anwani za muda mfupi tu.
    .why = Inaonekana kama hutaki kupatikana, na unaweza kupoteza uwezo wa kuingia kwenye akaunti yako.
    .fix = Jisajili kwa anwani ambayo utaendelea kuwa nayo.

business_email-employer =
    .title = Tumia anwani itakayobaki kuwa yako
    .says = Ukijisajili kwa anwani hii: { $domain } inaonekana ni anwani ya mwajiri wako, { $company }.
    .why = Ukiacha kazi hiyo, utapoteza anwani na pamoja nayo uwezo wa kuingia kwenye akaunti yako. Mwajiri wako pia anaweza kuisoma.
    .fix = Jisajili kwa anwani itakayobaki kuwa yako, hata ukiwa na kazi gani.

business_email-school =
    .title = Tumia anwani itakayobaki kuwa yako
    .says = Ukijisajili kwa anwani hii: { $domain } inaonekana ni anwani ya shule au chuo kikuu.
    .why = Anwani kama hizo mara nyingi hufungwa ukimaliza, na pamoja nazo uwezo wa kuingia kwenye akaunti yako.
    .fix = Jisajili kwa anwani itakayobaki kuwa yako baada ya masomo.

business_email-no_address =
    .says = Hatuna anwani ya barua pepe tunayoweza kuisoma.
    .fix = Angalia anwani katika fomu yetu.
