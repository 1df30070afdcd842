check-linked_accounts = Akaunti zilizounganishwa
    .question = Je, kuna akaunti nyingine za kitaaluma za kuunganisha?
    .cannot_see = Tunasoma anwani na hatufungui hata moja. Hatuoni kilicho kwenye ukurasa.
    .strength = { $count ->
        [one] Umetoa anwani kamili ya akaunti inayoweza kuunganishwa.
       *[other] Umetoa anwani kamili za akaunti { $count } zinazoweza kuunganishwa.
    }

linked_accounts-none = Hakuna akaunti iliyounganishwa
    .title = Unganisha akaunti ya kitaaluma uliyonayo
    .says = Fomu yako haionyeshi akaunti nyingine ya kitaaluma.
    .why = Akaunti mahali pengine inaonyesha kwamba wewe ni mtu halisi anayefanya kazi. Upwork huihesabu katika ukamilifu.
    .fix = Je, una wasifu kwenye LinkedIn, GitHub, Behance, Dribbble, Stack Overflow au mahali kama hapo? Uunganishe katika mipangilio yako ya Upwork. Mahali pake ni katika mipangilio, si katika muhtasari wako.
linked_accounts-broken = Hakuna anwani kamili
    .title = Toa anwani kamili ya akaunti yako
    .says = { $count ->
        [one] Hii si anwani kamili ya wavuti.
       *[other] Hizi si anwani kamili za wavuti.
    }
    .why = Jina peke yake, au anwani iliyokatika, haifiki popote.
    .fix = Fungua ukurasa kwenye kivinjari chako na unakili anwani kutoka kwenye upau wa juu. Inaanza na https://.
linked_accounts-unaddressed = Imetajwa, bado haijaunganishwa
    .title = Ongeza anwani ya akaunti unayoitaja
    .says = { $count ->
        [one] Unataja akaunti, bila anwani yake.
       *[other] Unataja akaunti { $count }, bila anwani zake.
    }
    .why = Mteja anaweza kuiangalia akaunti kupitia anwani yake tu.
    .fix = Fungua ukurasa wako huko kwenye kivinjari chako na unakili anwani kutoka kwenye upau wa juu. Inaanza na https://.
linked_accounts-also_broken = Anwani moja zaidi ya kuangalia
    .title = Angalia anwani nyingine
    .says = { $count ->
        [one] Hii si anwani kamili ya wavuti.
       *[other] Hizi si anwani kamili za wavuti.
    }
    .why = Tayari unayo moja nzuri; hii haifiki popote.
    .fix = Nakili anwani kutoka kwenye kivinjari chako, au iondoe.
linked_accounts-contact = Njia ya kuwasiliana nawe
    .title = Ondoa kiungo cha mawasiliano
    .says = Hii ni njia ya kuwasiliana nawe, si akaunti ya kitaaluma.
    .why = Upwork hairuhusu mawasiliano kabla ya kuwa na mkataba. Kiungo kama hicho kinaweza kukugharimu akaunti.
    .fix = Kiondoe. Badala yake unganisha ukurasa unaoonyesha kazi yako.
linked_accounts-only_own_profile = Ukurasa wako wa Upwork tu
    .title = Unganisha akaunti iliyo nje ya Upwork
    .says = Huu ni ukurasa ulio kwenye Upwork yenyewe.
    .why = Akaunti iliyounganishwa ni ile iliyo kwenye tovuti nyingine.
    .fix = Unganisha wasifu ulio mahali pengine, kama unao. Kamwe usifungue akaunti ya pili kwenye Upwork: imekatazwa.
linked_accounts-own_profile = Ukurasa wako wa Upwork hauhitaji kuunganishwa
    .title = Uache nje ukurasa wako wa Upwork
    .says = Huu ni ukurasa ulio kwenye Upwork yenyewe.
    .why = Akaunti iliyounganishwa ni ile iliyo kwenye tovuti nyingine. Tayari unayo moja.
    .fix = Uache nje. Na kamwe usifungue akaunti ya pili kwenye Upwork: imekatazwa.
linked_accounts-social_only = Je, akaunti hii inahusu kazi yako?
    .title = Angalia ukurasa wako kwa macho ya mteja
    .says = Umeunganisha kurasa za mitandao ya kijamii tu.
    .why = Ni sawa kama ukurasa unaonyesha kazi yako. Ukurasa wa binafsi husaidia kidogo.
    .fix = Uangalie kama mtu asiyekujua angeuangalia. Kama ni wa binafsi, unganisha ukurasa mwingine, au usiunganishe wowote.
