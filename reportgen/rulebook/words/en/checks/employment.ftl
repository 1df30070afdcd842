check-employment = Employment history
    .question = Is there a work history, and does each job say what you did and when?
    .cannot_see = We read what you wrote. We cannot see whether it is true, and we never look at breaks between jobs: they are nobody’s business.
    .strength = { $count ->
        [one] Your job has dates and a description.
       *[other] Each of your { $count } jobs has dates and a description.
    }

employment-no_description = What did you do there?
    .says = We have no description of any of your jobs: your form does not ask for it, or its cells cannot be read.
    .fix = Check that each job on your profile says in two or three lines what you did there, and tell your coach that the form lacks it.
employment-no_dates = When was that?
    .says = We have no dates of any of your jobs: your form does not ask for them, or its cells cannot be read.
    .fix = Check that each job on your profile has a month and a year for its beginning and its end, and tell your coach that the form lacks them.
employment-none = No work in the history yet
    .title = Add your first job
    .says = Your employment history has no entry.
    .why = Upwork asks for at least one. Without it, a profile cannot be complete, and the reader cannot see that somebody has trusted you with work.
    .fix = Have you done paid, unpaid or study work for somebody? A shop, a family business, a student project for a real organisation, a friend’s website: all of it counts. List it as what it was, with its months and years and two lines on what you did, for how many and with which tools. If it comes to a year or more in your field, choose Intermediate as your level, too. If you worked for yourself, write “Freelance” or “Self-employed” as the company and name your clients in the description, if they agree. Never list a client as your employer.
employment-placeholder = Text that was never filled in
    .title = Replace the sample text in a job
    .says = A job still has text from a form or a template.
    .why = Sample text tells the reader that the profile is not finished. It is an easy reason for a decline.
    .fix = Write your own words in its place, or delete it.
employment-undescribed = Jobs without a description
    .title = Say what you did in each job
    .says = { $jobs ->
        [one] Your job says nothing about what you did there.
       *[other] { $count ->
            [one] { $count } of your { $jobs } jobs says nothing about what you did there.
           *[other] { $count } of your { $jobs } jobs say nothing about what you did there.
        }
    }
    .why = A job title alone does not show what you can do. One or two lines do.
    .fix = Begin with your newest job. Write two or three lines: what you did every week, with which tools, and one result, with a number if you have one.
employment-thin = Very short descriptions
    .title = Add a line to your job descriptions
    .says = { $jobs ->
        [one] Your job is described in a few words only.
       *[other] { $count ->
            [one] { $count } of your { $jobs } jobs is described in a few words only.
           *[other] { $count } of your { $jobs } jobs are described in a few words only.
        }
    }
    .why = A few words do not show how well you did the work, or for whom.
    .fix = Add one line to each: which tools you used, for how many people or customers, and what came out of it.
employment-apart = Nothing behind the offer yet
    .title = Show work behind your offer
    .says = None of your jobs has anything to do with the work you offer.
    .why = A client who reads a good offer looks for where you have done it. Upwork weighs the offer and the experience together.
    .fix = Have you done such work anywhere: a course project, a volunteer job, a favour for a friend’s business? Add it as an entry and say what you did. If there is none yet, do a small one first, or begin with work that your jobs already show.
employment-undated = Jobs without dates
    .title = Add dates to your jobs
    .says = { $jobs ->
        [one] Your job has no dates.
       *[other] { $count ->
            [one] { $count } of your { $jobs } jobs has no dates.
           *[other] { $count } of your { $jobs } jobs have no dates.
        }
    }
    .why = Upwork asks for the month and year in which a job began. Without them, nobody can count your years of work.
    .fix = Add the month and year in which each job began and ended. If you are not sure of the month, look at old messages, contracts or payslips.
employment-end_before_start = An end before the start
    .title = Correct the dates of a job
    .says = { $count ->
        [one] A job ends before it begins.
       *[other] { $count } jobs end before they begin.
    }
    .why = Wrong dates look careless, and a careful reader stops there.
    .fix = Look at both dates again. Perhaps they only changed places.
employment-starts_in_future = A start in the future
    .title = Check the start date of a job
    .says = { $count ->
        [one] A job begins in the future.
       *[other] { $count } jobs begin in the future.
    }
    .why = A work history tells what you have done. Upwork does not take a start that is still to come.
    .fix = Correct the year if it is a slip. If the job has not begun, leave it out until it does.
employment-no_role = Jobs without a role
    .title = Name your role in each job
    .says = { $jobs ->
        [one] Your job does not say what you were there.
       *[other] { $count ->
            [one] { $count } of your { $jobs } jobs does not say what you were there.
           *[other] { $count } of your { $jobs } jobs do not say what you were there.
        }
    }
    .why = The role is the first thing people read in a work history.
    .fix = Write what you were, in simple words: “Bookkeeper”, “Shop assistant”, “Volunteer teacher”.
employment-no_company = A job without a company
    .title = Name the company
    .says = This job does not say for whom you worked.
    .why = Upwork asks for a company in each entry.
    .fix = If you worked for yourself, write “Freelance” or “Self-employed”.
employment-length_only = A length, but no dates
    .title = Have the start date ready
    .says = This job says how long it took, but not when it was.
    .why = Upwork will ask you for the month and year.
    .fix = Write down the month and year in which it began and ended.
employment-no_end = Is this job still going on?
    .title = Say whether you still work there
    .says = This job has a start but no end.
    .why = “Until today” is good news for a reader, so say it.
    .fix = If you still work there, write “present” as the end. If not, add the month and year.
employment-ends_in_future = An end in the future
    .title = Write “present” for a job that goes on
    .says = This job ends in the future.
    .why = Upwork shows a job that goes on as “present”.
    .fix = Choose “I currently work here” instead of an end date.
employment-twice = The same job twice
    .title = Keep one of two equal entries
    .says = This job stands in your history twice.
    .why = It looks like a slip.
    .fix = Delete one of the two. If they were two different jobs, say what was different.
employment-big_projects = Big projects hidden in one entry
    .title = Give your big projects entries of their own
    .says = This entry tells of { $count } projects one after the other. A reader sees one job.
    .why = Big projects may be entries of their own. Each then shows a client, a time and a result, and each counts for the completeness of the profile.
    .fix = Make an entry of each project that you can name. Fill in what stands in brackets; keep the freelance entry for the rest.
