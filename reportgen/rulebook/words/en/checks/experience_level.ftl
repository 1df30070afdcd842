check-experience_level = Experience level
    .question = Does your level fit the years of work in your field?
    .cannot_see = We count the jobs in your history that have to do with your title, skills or category. Work you did not list, we do not know.
    .strength = The dates of your jobs bear out { $level ->
        [entry] the level you chose, Entry.
        [intermediate] the level you chose, Intermediate.
       *[expert] the level you chose, Expert.
    }

experience_level-undersold = You sell yourself short
    .title = { $expert ->
        [yes] Change your level to Intermediate or Expert
       *[no] Change your level to Intermediate
    }
    .says = You chose Entry. But your history shows { $years ->
        [0] { $months ->
            [one] { $months } month
           *[other] { $months } months
        }
        [one] one year{ $months ->
            [0] { "" }
            [one] { " " }and { $months } month
           *[other] { " " }and { $months } months
        }
       *[other] { $years } years{ $months ->
            [0] { "" }
            [one] { " " }and { $months } month
           *[other] { " " }and { $months } months
        }
    } of work in your field.
    .why = Few clients look for Entry, and the level also sets the rate that Upwork suggests to you. Work for an employer, as a volunteer or in projects counts as experience.
    .fix = { $expert ->
        [yes] Choose Intermediate. If you can do the work without guidance and show results, Expert fits as well.
       *[no] Choose Intermediate. Then look at your rate again: it may be too low for the new level.
    } If a job we counted has nothing to do with what you offer, tell your coach and leave the level as it is.
experience_level-oversold = Does your level fit your history?
    .title = { $level ->
        [expert] Show the work behind “Expert”
       *[other] Show the work behind “Intermediate”
    }
    .says = You chose { $level ->
        [expert] Expert
       *[other] Intermediate
    }. As far as we can tell, your history shows { $years ->
        [0] { $months ->
            [0] no work
            [one] one month of work
           *[other] { $months } months of work
        }
        [one] about one year of work
       *[other] about { $years } years of work
    } in your field.
    .why = A reader compares your level with your history. If the two do not fit, the whole profile is harder to believe.
    .fix = Is your list complete? Add what is missing: freelance work, projects for real people, volunteering. If it is complete, { $years ->
        [0] Entry
       *[other] { $level ->
            [expert] Intermediate
           *[other] Entry
        }
    } is the honest choice. It is no shame, and you can raise it later.
experience_level-not_chosen = No level chosen
    .title = Choose your experience level
    .says = Your form does not say which of the three levels you choose.
    .why = Upwork asks for it, and it sets the rate that Upwork suggests to you.
    .fix = Choose Entry if the field is new to you, Intermediate from about one year of work in it, and Expert from about three years if you can show results.
experience_level-which_months = When exactly?
    .title = Add the months to your job dates
    .says = Your dates give the year only. Depending on the months, this is a few weeks of work or a year and more.
    .why = From one year of work in your field on, Entry sells you short.
    .fix = Add the month to each date. If it comes to a year or more, choose Intermediate.
experience_level-relevance = Does this belong to what you offer?
    .title = Say how your past jobs help in your field
    .says = We could not see whether { $count ->
        [one] this job has
       *[other] these jobs have
    } to do with the work you offer.
    .why = Only work in your field counts for the level. We do not want to guess.
    .fix = If it does, add a line to the job that says so: the same tools, the same tasks, the same kind of customers.
experience_level-expert_fits = Expert would fit too
    .title = Think about “Expert”
    .says = Your history shows { $years } years of work in your field, or a little more. Intermediate is fine; Expert would fit as well.
    .why = Both levels are honest choices from about three years on. About one job post in four asks for an expert.
    .fix = If you can show results without help from others, try Expert. Then your rate may rise too.

experience_level-claimed = Level and overview do not agree
    .title = Make level and overview agree
    .says = You chose Entry, but your overview speaks of { $claimed } years.
    .why = A reader wonders which of the two is right.
    .fix = If the years were in this field, add the jobs to your history and choose Intermediate. If not, say in the overview what the years were in.

experience_level-dates = When exactly?
    .says = Your dates give years without months, so we cannot tell whether you have a full year of work in your field.
    .fix = Add the months. From one year on, choose Intermediate instead of Entry.
experience_level-unclear = Which jobs count?
    .says = You chose Entry. Your history shows more than a year of work, but we cannot see whether it belongs to your field.
    .fix = Ask yourself: did I use the same skills there? If yes, say so in the job’s description and choose Intermediate. If no, Entry is right.
experience_level-undated = No dates to count
    .says = Your jobs have no dates we can count, so we cannot compare them with your level.
    .fix = Add the month and year in which each job began and ended.
experience_level-no_jobs = No jobs to compare with
    .says = Your history has no job, so we cannot compare it with your level.
    .fix = Add your work history first. Freelance work, projects and volunteering count.
