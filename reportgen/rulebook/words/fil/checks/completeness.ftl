check-completeness = Pagkakumpleto
    .question = Gaano na kapuno ang profile mo, ayon sa bilang ng Upwork?
    .cannot_see = Binibilang namin ang ipinapakita ng form mo. Maaaring maiba nang ilang puntos ang sariling metro ng Upwork, dahil hindi nito inilalathala ang bawat detalye.
    .strength = Ayon sa ipinapakita ng form mo, halos wala nang kulang sa metro ng Upwork.

completeness-no_photo = Walang larawan
    .title = Magdagdag ng larawan
    .says = Kailangan ng metro ng Upwork ang larawan.
    .why = Kung wala ito, imposible ang 100 %.
    .fix = Tingnan ang “Larawan”.
completeness-no_overview = Walang overview
    .title = Isulat ang overview mo
    .says = Kailangan ng metro ng Upwork ang overview.
    .why = Kung wala ito, imposible ang 100 %.
    .fix = Tingnan ang “Overview”.
completeness-no_job = Walang trabaho
    .title = Magdagdag ng trabaho
    .says = Kailangan ng metro ng Upwork ang kahit isang trabaho sa kasaysayan mo.
    .why = Kung wala ito, imposible ang 100 %.
    .fix = Tingnan ang “Kasaysayan sa trabaho”.
completeness-no_skill = Walang skill
    .title = Magdagdag ng skill
    .says = Kailangan ng metro ng Upwork ang kahit isang skill.
    .why = Kung wala ito, imposible ang 100 %.
    .fix = Tingnan ang “Mga skill”.
completeness-more = Wala pa sa 100 %
    .title = Punan ang mga bakante pa
    .says = Ayon sa ipinapakita ng form mo, mga { NUMBER($total, maximumFractionDigits: 0) } % nang kumpleto ang profile mo.
    .why = Ipinapayo ng mga help page ng Upwork na kumpletuhin ang profile bago mag-apply.
    .fix = { $steps ->
        [1] Isang item pa
       *[other] { $steps } item pa
    } ang magdadala rito sa pinakamataas na maaabot sa ngayon. Nakalista ang mga ito sa metro, ang pinakamabilis muna. Idagdag lang ang totoo: trabahong pinasukan mo, kursong kinuha mo.

completeness-item-photo = larawan
completeness-item-overview = overview
completeness-item-job = unang trabaho
completeness-item-skill = unang skill
completeness-item-further_jobs = dagdag na trabaho
completeness-item-further_skills = dagdag na skill
completeness-item-education = edukasyon
completeness-item-portfolio = mga gawa sa portfolio
completeness-item-linked_account = naka-link na account
completeness-item-certification = mga sertipikong mayroon ka
completeness-item-video = maikling video
completeness-item-other_experience = iba pang karanasan
