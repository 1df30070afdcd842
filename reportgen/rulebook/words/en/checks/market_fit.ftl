check-market_fit = Market fit
    .question = Do your title, skills, jobs and category tell one story?
    .cannot_see = We compare words. We can't see how many freelancers with your skills Upwork has at the moment.
    .strength = { $narrowed ->
        [yes] Your title is special: it names { $named }.
       *[no] Words of your skills also stand in your title, your overview or your jobs.
    }

market_fit-crowded =
    .title = Offer something narrower, from your own work
    .says = { $answered ->
        [yes] Upwork wrote that many freelancers offer what you offer, or that there is no work for this mix. That is about the offer as it stands, not about you.
       *[no] Your title and the first lines of your overview don’t say for whom you work, on which task or with which tool.
    }{ $counted ->
        [no] { "" }
       *[yes] { " " }“{ $word }” is in { NUMBER($titles) } of { NUMBER($of) } freelancers’ titles we counted.
    }
    .why = Being one of many is the commonest reason for a decline. Upwork looks for offers that are not there a thousand times already.
    .fix = { $options ->
        [0] We found no line yet that a narrower offer could rest on. For each job, write for whom you worked, what you did and with which tool: the next report builds offers from that.
        [one] Your own work bears out a narrower offer: { $first_offer }. If it is what you want to be hired for, use its title and opening from “{ check-market_fit }” below, fill in the blanks, and move the skills that belong to it to the top.
       *[other] Your own work bears out { $options } narrower offers, the first: { $first_offer }. Choose the one you want to be hired for, use its title and opening from “{ check-market_fit }” below, fill in the blanks, and move the skills that belong to it to the top.
    } It is your choice, and no promise: nobody can say what Upwork will answer.

market_fit-unshown =
    .title = Show the work behind your title
    .says = Your title names { $names }. None of your jobs, pieces of work or studies does.
    .why = A special offer convinces when a job shows it. Without one, it is a claim.
    .fix = Have you done this work? Then say so in the description of that job, or add a piece of work that shows it. If not, let your title name what your jobs show.

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
    .fix = It speaks of the whole category, not of your own mix of skills.

market_fit-no_figures =
    .says = We don't know your category, so we can't compare your profile with the market.
    .fix = Add the category you chose on Upwork to your form.

market_fit-no_story =
    .says = There is too little text to see if your profile tells one story.
    .fix = Add your title, your skills and your overview to your form.
