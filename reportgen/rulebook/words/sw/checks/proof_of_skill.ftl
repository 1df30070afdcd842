check-proof_of_skill = Uthibitisho wa stadi
    .question = Je, kuna kitu zaidi ya maneno yako mwenyewe kinachothibitisha stadi?
    .cannot_see = Hatuangalii kama cheti ni halisi au bado kinatumika.
    .strength = { $count ->
        [one] Fomu yako inaorodhesha cheti kimoja.
       *[other] Fomu yako inaorodhesha vyeti { $count }.
    }

proof_of_skill-not_asked = Haikuulizwa
    .says = Fomu yako haiulizi kuhusu vyeti.
    .fix = Kama unacho, mwambie mkufunzi wako.
proof_of_skill-none = Hakuna cheti
    .title = Orodhesha cheti, kama unacho
    .says = Fomu yako haionyeshi cheti.
    .why = Cheti ni uthibitisho kutoka kwa mtu mwingine. Ni nyongeza ndogo, na kazi nzuri katika portfolio yako inaweza kusema hilo hilo.
    .fix = Je, una cheti kutoka kazini, kwenye kozi au kwa watengenezaji wa programu? Kiorodheshe. Huhitaji kununua au kufanya kimoja kwa ajili ya Upwork.
proof_of_skill-tests_retired = Majaribio ya Upwork yenyewe hayapo tena
    .title = Acha nje majaribio ya zamani ya Upwork
    .says = Unaorodhesha majaribio ya stadi. Upwork iliondoa majaribio yake Julai 2019.
    .why = Hayaonekani tena kwenye wasifu.
    .fix = Hakuna la kufanya. Kama jaribio lilikuwa la mtu mwingine, liorodheshe chini ya vyeti.
proof_of_skill-relevance = Je, kinahusiana na unachotoa?
    .title = Angalia unaonyesha vyeti vipi
    .says = Hakuna cheti chako kinachotaja chochote kutoka kwenye kichwa au stadi zako.
    .why = Cheti husaidia zaidi pale mteja anapoona kinahusianaje na kazi.
    .fix = Kama kingine kiko karibu zaidi na kazi yako, kiweke kwanza. Kama hakuna, kiache: bado kinahesabika.
proof_of_skill-no_issuer = Nani alikitoa?
    .title = Sema nani alitoa cheti
    .says = Cheti hiki hakisemi nani alikitoa.
    .why = Upwork inaomba aliyekitoa, na msomaji hukiamini zaidi.
    .fix = Ongeza jina la shule, kampuni au tovuti.
