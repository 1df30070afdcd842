check-market_fit = Market fit
    .question = Do your title, skills, jobs and category tell one story?
    .cannot_see = We compare words. We can't see how many freelancers with your skills Upwork has at the moment.
    .strength = Words of your skills also stand in your title, your overview or your jobs.

market_fit-category_apart =
    .title = Check your category
    .says = You chose “{ $category }”, but your title and skills read like “{ $other }”.
    .why = Upwork looks at category, skills and experience together. If they don't fit, the profile is declined more easily.
    .fix = If the category was a slip, choose the one that your work belongs to. If it is right, let your title and skills show it.

market_fit-skills_apart =
    .title = Let your text show your skills
    .says = Your title, overview and jobs don't touch any skill on your list, such as: { $names }.
    .why = Reviewers look for one clear story. Here, the list and the text seem to speak of different work.
    .fix = Choose the work you want to be hired for. Write two sentences in your overview about how you used these skills, or list the skills that your text is about.

market_fit-jobs_apart =
    .title = Show what your jobs have to do with your offer
    .says = Your past jobs don't mention the work you offer now.
    .why = Many people change their field, and that is fine. But a reviewer looks for experience that supports your offer.
    .fix = Was there a part of these jobs that is useful for your offer, such as spreadsheets, customers, or writing? Add one sentence about it to the job's description. You can also add projects, studies or unpaid work in the new field.

market_fit-demand =
    .title = How much work there is in your category
    .says = { $stated ->
        [yes] In your category, “{ $category }”,
       *[no] Your title reads like the category “{ $category }”. There,
    } clients posted { NUMBER($posts) } jobs in six weeks: { NUMBER($percent) } % of all posts, place { $rank } of { $categories }. The mean advertised rate was USD { $mean } an hour. Source: { SOURCE($source) }, until { DAY($as_of) }, { SOURCE($licence) }.
    .why = This is for your information. A small category can be a very good one.
    .fix = There is nothing to do here.

market_fit-no_figures =
    .says = We don't know your category, so we can't compare your profile with the market.
    .fix = Add the category you chose on Upwork to your form.

market_fit-no_story =
    .says = There is too little text to see if your profile tells one story.
    .fix = Add your title, your skills and your overview to your form.
