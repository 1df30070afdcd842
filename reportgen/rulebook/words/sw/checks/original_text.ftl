check-original_text = Maandishi ya asili
    .question = Kwa wafanyakazi: je, muhtasari, au kazi ya portfolio, ni ya mtu mwingine pia katika kundi hili?
    .cannot_see = Linalolinganishwa ni kundi hili tu, si wavuti. Aliyenakili kutoka kwa mwenzake haonekani: safu mlalo iliyosomwa kwanza ndiyo inayotangulia tu.
    .strength = Hatukupata mtu mwingine katika kundi hili mwenye muhtasari huu au mojawapo ya viungo hivi vya portfolio.

original_text-copied_overview =
    .title = Uliza kuhusu muhtasari unaofanana
    .says = { $percent } % ya muhtasari mfupi zaidi imo pia katika ule wa { $other } ({ $other_id }).
    .why = Wasifu mbili wenye maandishi yaleyale huonekana kama mtu mmoja mwenye akaunti mbili, na wote wawili wanaweza kupoteza zao.
    .fix = Zungumza na wote wawili kabla chochote hakijatumwa. Kila mmoja aandike kuhusu kazi yake mwenyewe; ripoti za wote wawili zimezuiwa.

original_text-shared_link =
    .title = Uliza hii ni kazi ya nani
    .says = { $other } ({ $other_id }) ametoa kiungo hicho hicho cha portfolio.
    .why = Portfolio inaweza kuonyesha kazi ya mtu mwenyewe tu.
    .fix = Waulize wote wawili kila mmoja alifanya nini ndani yake. Ripoti za wote wawili zimezuiwa.

original_text-team_link =
    .title = Kiungo ambacho timu inaweza kushiriki
    .says = { $other } ({ $other_id }) ametoa kiungo hicho hicho, kinachoonekana kuwa cha timu.
    .why = Kazi ya timu ni sawa pale kila mmoja anaposema sehemu yake ilikuwa ipi.
    .fix = Omba maelezo yaseme mtu huyu alifanya nini.

original_text-nothing_to_compare =
    .says = Hakuna muhtasari wala portfolio ya kulinganisha.
    .fix = Hakuna la kufanya.
