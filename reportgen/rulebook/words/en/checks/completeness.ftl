check-completeness = Completeness
    .question = How full is your profile, counted as Upwork counts it?
    .cannot_see = We count what your form shows. Upwork’s own meter may differ by a few points, since it does not publish every detail.
    .strength = By what your form shows, hardly anything is missing on Upwork’s meter.

completeness-no_photo = The photo is missing
    .title = Add a photo
    .says = Upwork’s meter needs a photo.
    .why = Without it, 100 % is impossible.
    .fix = See “Photo”.
completeness-no_overview = The overview is missing
    .title = Write your overview
    .says = Upwork’s meter needs an overview.
    .why = Without it, 100 % is impossible.
    .fix = See “Overview”.
completeness-no_job = A job is missing
    .title = Add a job
    .says = Upwork’s meter needs at least one job in your history.
    .why = Without it, 100 % is impossible.
    .fix = See “Employment history”.
completeness-no_skill = A skill is missing
    .title = Add a skill
    .says = Upwork’s meter needs at least one skill.
    .why = Without it, 100 % is impossible.
    .fix = See “Skills”.
completeness-more = Not at 100 % yet
    .title = Fill in what is still open
    .says = From what your form shows, your profile is about { NUMBER($total, maximumFractionDigits: 0) } % complete.
    .why = Upwork’s help pages advise a complete profile before you apply.
    .fix = { $steps ->
        [one] One more item
       *[other] { $steps } more items
    } would bring it as far as it can go now. The meter lists them, the quickest first. Add only what is true: a job you had, a course you took.

completeness-item-photo = photo
completeness-item-overview = overview
completeness-item-job = first job
completeness-item-skill = first skill
completeness-item-further_jobs = further jobs
completeness-item-further_skills = more skills
completeness-item-education = education
completeness-item-portfolio = portfolio pieces
completeness-item-linked_account = a linked account
completeness-item-certification = certifications you have
completeness-item-video = a short video
completeness-item-other_experience = other experience
