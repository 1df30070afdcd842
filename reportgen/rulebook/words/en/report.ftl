# The report a candidate reads: everything but the checks' own findings.

report-document = Profile report
report-date = { $day } { $month } { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = today
report-month-1 = January
    .short = Jan
report-month-2 = February
    .short = Feb
report-month-3 = March
    .short = Mar
report-month-4 = April
    .short = Apr
report-month-5 = May
    .short = May
report-month-6 = June
    .short = Jun
report-month-7 = July
    .short = Jul
report-month-8 = August
    .short = Aug
report-month-9 = September
    .short = Sep
report-month-10 = October
    .short = Oct
report-month-11 = November
    .short = Nov
report-month-12 = December
    .short = Dec

report-page = Page
    .of = of
report-no-title = No title yet

# ---- The gauge and what stands beside it

report-of-hundred = of 100
report-no-score = no score yet
    .on_hold = no score for now
report-gauge = Readiness { $readiness } of 100: { $band }.
    .none = No readiness score yet: { $band }.
    .on_hold = No score for now: { $band }.
    .span = With everything known, it would lie between { $lowest } and { $highest }.
report-range = { $readiness } from what your form shows. We could not see: { $missing }. With it, between { $lowest } and { $highest }.
report-held = { $count ->
    [one] One thing holds you back, whatever the score says: { $blockers }. Mend it first.
   *[other] { $count } things hold you back, whatever the score says: { $blockers }. Mend them first.
}
report-unseen = “Ready” also needs us to see: { $checks }.
report-to-rewrite = The score alone would be enough for “Ready”; this must be written anew first: { $checks }.
report-coverage = We could judge { $percent } % of what counts.

# ---- How the report begins, by where the candidate stands

report-opening-preparing = As your form stands, you have not sent your profile in yet: the best moment to mend it. What we see here, Upwork will see too.
report-opening-waiting = Your profile is with Upwork now. Leave it as it is until they answer; these notes are for the day they do.
report-opening-declined = Upwork said no this time. Many good freelancers hear that first: it is about the profile as it stood, and a profile can change. Here is what we would change before you send it again.
report-opening-not_enough_information = That is no judgement of you or your work. Fill in the parts listed below, and the next report can tell you much more.
report-opening-ready = Your profile is in good shape, as far as we can see. This report says what would still make it stronger.
report-opening-barred = From what your form says, Upwork has a question about your account. Another text in your profile does not answer it, so we give no score and no steps until it is settled. Never open a second account: that makes it harder to help you.
report-opening-unknown = This is how your profile looks to us today, and what would make it stronger.

# ---- What changed

report-changed = Since { $date }
    .up = { $points ->
        [one] Up { $points } point.
       *[other] Up { $points } points.
    }
    .down = { $points ->
        [one] Down { $points } point.
       *[other] Down { $points } points.
    }
    .same = The score has not moved.
    .between = From { $before } to { $after }.
    .rules = The rules have changed since then. What moved because of that is listed on its own.
    .trend = Readiness over { $count } reports, from { $first } to { $last }.
report-cause-you_changed = What you changed
report-cause-rules_changed = What moved because the rules changed
report-cause-we_see_more = What we can see now, or no longer
report-cause-another_stage = What moved because you are at another stage
report-cause-others = What else moved the score
report-others = Other checks count now than last time, or they count otherwise.
report-move = { $check }: { $before } → { $after }

# ---- Do these three first

report-actions = { $stage ->
    [waiting] { $count ->
        [one] Have this ready
        [2] Have these two ready
        [3] Have these three ready
       *[other] Have these ready
    }
   *[other] { $count ->
        [one] Do this first
        [2] Do these two first
        [3] Do these three first
       *[other] Do these first
    }
}
report-tonight = { $stage ->
    [waiting] When they have answered
   *[other] Tonight
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}: { $before } → { $after }
    .minutes = { $stage ->
        [waiting] When they have answered
       *[other] Tonight
    }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
report-seen = What we saw
report-why = Why it matters
report-how = What to do
report-paste = Ready to paste
report-blocker = Holds you back
report-points = { $points ->
    [0] under 1 point
    [one] +{ $points } point
   *[other] +{ $points } points
}
report-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
report-hours = { $hours ->
    [one] about { $hours } hour
   *[other] about { $hours } hours
}
report-step = Step { $number } above
report-where = In your { $field }
    .entry = In your { $field }, entry { $number }
report-more = and { $count } more

# ---- You already do well

report-strengths = You already do well

# ---- All checks

report-checks = Everything we looked at
report-column-check = Check
report-column-result = Result
report-column-score = Score
report-column-gain = Points to win
report-gain = +{ $points }
    .little = <1
report-trial = on trial, not scored
report-your-coach = Your coach’s word
report-by-coach = Your coach set this: { $reason }

# ---- Details

report-theme-first_impression = First impression
report-theme-substance = Substance
report-theme-proof = Proof
report-theme-market = Market
report-theme-other = Further checks
# ---- Narrower offers, built from the person's own work
report-options = Offers that your own work bears out
    .title = Title
    .opening = Opening
    .lead = These are choices, not promises. The words are your own; what stands in [brackets] only you can fill in.
    .word = { $titles ->
        [0] “{ $word }” is in fewer than 5 of { NUMBER($of) } freelancers’ titles.
       *[other] “{ $word }” is in { NUMBER($titles) } of { NUMBER($of) } freelancers’ titles.
    }
    .demand = In { $category }, clients posted { NUMBER($posts) } jobs in six weeks.
    .tool = { NUMBER($posts) } of { NUMBER($of) } posts we counted name { $tool }.
    .sources = Titles: { SOURCE($titles_source) }, { DAY($titles_as_of) }. Jobs posted: { SOURCE($demand_source) }, until { DAY($demand_as_of) }, { SOURCE($licence) }.
    .tools_source = Tools in posts: { SOURCE($source) }, { DAY($as_of) }.

report-opening-words = What a client sees of your overview before opening it
report-opening-rest = { $count ->
    [one] { $count } more character comes after this.
   *[other] { $count } more characters come after this.
}
report-rate-chart = Your rate on the scale
    .alt = You ask { $amount } an hour.
    .suggested = Suggested to you: { $low } to { $high }.
    .asking = Eight in ten freelancers with “{ $skill }” ask { $low } to { $high }.
    .market = What clients offered in your category, weekly mean: { $low } to { $high }.
    .source = Source: { SOURCE($source) }.
    .source-date = Source: { SOURCE($source) }, { $date }.
report-timeline = This is how we read your jobs
    .other = other work
    .unclear = does it belong to your field?
    .unread = dates not clear to us
    .open = { $start } – end not given
    .wrong = Is something read wrongly? Write it in the column “Job answers” of the next form, such as “2: 2019-03 to 2022-08”, or tell your coach.
    .months = { $months ->
        [one] { $months } month in this field
       *[other] { $months } months in this field
    }
    .years = { $years ->
        [one] { $years } year in this field
       *[other] { $years } years in this field
    }
    .job = Job
    .when = When
    .picture = On the time line
    .no-dates = no dates given
report-questions = What we could not tell from your jobs
    .lead = Answer in the column “Job answers” of the next form, each answer on a line of its own. What we cannot read never counts against you.
    .when = Job { $job }, { $named }: from which month to which month? Write “{ $job }: 2019-03 to 2022-08”, with your own months.
    .end = Job { $job }, { $named }: does it go on? Write “{ $job }: present”, or “{ $job }: until 2022-08” with the month it ended.
    .relevant = Job { $job }, { $named }: did you do there what you offer now? Write “{ $job }: yes” or “{ $job }: no”.
report-meter = Completeness, counted as Upwork counts it
    .alt = { $total } % complete.
    .value = { $total } %
    .route = The shortest way up: { $steps }.
    .step = { $step } +{ $points }
report-words-to-look-at = Please look at these words; we could not find them: { $words }.

# ---- What Upwork wrote

report-letter = What Upwork wrote, and which step answers it
    .alone = What Upwork wrote
report-letter-step = Step { $number } of this report answers it.
report-letter-check = See in this report: { $checks }.
    .unseen = Nothing to mend is seen on your form ({ $checks }). So look at your profile on Upwork itself.

# ---- Submissions

report-submissions = What was sent in, and what came back
report-column-date = Date
report-column-answer = Answer
report-column-tried = Sent in with
report-column-feedback = What Upwork wrote
report-attempt-not_submitted = not sent
report-attempt-submitted = waiting
report-attempt-declined = declined
report-attempt-approved = approved
report-attempt-left = left
report-attempt-suspended = account suspended
report-attempt-duplicate_account = second account
report-attempt-identity = identity to be verified
report-attempt-none = not known
report-no-date = date not known
report-tried-unknown = What was sent is not on file.
report-tried-changed = Changed from the attempt before: { $fields }.
report-since-answer = Changed since the last decline: { $fields }.
    .nothing = Since the last decline nothing of this has changed.
report-untried = The same in every attempt so far, and still: { $fields }. Where another choice would be just as true of you, that is something new to try.
report-level-entry = entry level
report-level-intermediate = intermediate
report-level-expert = expert
report-tried-rate = USD { $amount } an hour

# ---- Note, unseen, method

report-note = A word from your coach
report-unseen-title = What we could not judge
    .lead = Nothing here counts against you. Fill it in, and we can tell you more.
    .span = With all of it known, your score would lie between { $lowest } and { $highest }.
report-unseen-fields = The form has no readable answer for: { $fields }.
    .error = Something went wrong on our side with this one. We are looking into it.
report-method = How the score is made
    .about = About this report
    .says = Every check gives a score from 0 to 100 and has a weight. Readiness is their weighted mean, over the checks we could judge; what we could not judge counts neither for you nor against you. From { $ready } on a profile is ready, from { $nearly } nearly there, from { $needs } it needs work.
    .weights = The heaviest checks in this report: { $checks }.
    .blockers = A few things, such as a missing title or contact details in the text, hold a profile back whatever its score.
    .on_hold = Nothing in your profile was judged this time, neither for you nor against you. Once the question is settled and your form says so, the next report looks at everything again.
    .promise = Nobody can promise that Upwork approves a profile: even a very good one can be declined. This report says what makes approval more likely, and nothing else.
    .rulebook = Rulebook { $name }, version { $version }. Report of { $date }.
