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

report-no-title = No title yet

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = No score yet
    .on_hold = No score for now
report-checks-made = { $made } of { $all } checks could be made
report-ruler = Readiness { $readiness } of 100: { $band }.
    .before = Before: { $label }.
    .after = { $label }.
    .span = With everything known, it would lie between { $lowest } and { $highest }.
report-mark = { $points }
    .today = { $points } today
    .before = { $points } on { $date }
    .after = { $points } { $stage ->
        [waiting] after these steps
       *[other] after tonight
    }
report-day-month = { $day } { $month }
report-range = { $readiness } is from what your form shows. We could not see: { $missing }. With it, the score lies between { $lowest } and { $highest }.
report-held = { $count ->
    [one] One thing holds you back, whatever the score:
    [2] Two things hold you back, whatever the score:
    [3] Three things hold you back, whatever the score:
   *[other] { $count } things hold you back, whatever the score:
}
report-mended = { $pin }
    .step = step { $pin }
    .next = { $pin }, further below
report-unseen = The next band also needs us to see: { $checks }.
report-to-rewrite = The score alone would be enough for the next band; this must be written anew first: { $checks }.

report-of-hundred = of 100

# ---- What changed

report-changed = since { $date }
    .up = { $points ->
        [one] Up { $points } point
       *[other] Up { $points } points
    }
    .down = { $points ->
        [one] Down { $points } point
       *[other] Down { $points } points
    }
    .same = The same score
    .what = What changed
    .rules = The rules have changed since then.
    .trend = { $count } reports: from { $first } to { $last }.
report-cause-you_changed = what you changed
report-cause-rules_changed = because the rules changed
report-cause-we_see_more = because we see more now, or less
report-cause-another_stage = because you are at another stage
report-others = Other checks count now than last time
report-move = { $check }: from { $before } to { $after }
    .good = { $check }: now { $after }
    .same = { $check }: still { $after }

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [one] Have this step ready
        [2] Have these two steps ready
        [3] Have these three steps ready
       *[other] Have these { $count } steps ready
    }
   *[other] { $count ->
        [one] Tonight: one step
        [2] Tonight: two steps
        [3] Tonight: three steps
       *[other] Tonight: { $count } steps
    }
}, { $time }
    .meanwhile = While you are at it: { $count ->
        [one] one step
        [2] two steps
        [3] three steps
       *[other] { $count } steps
    }, { $time }
report-way = { $before } → { $after }
report-now = Now
report-paste = Paste
report-unit = { $points ->
    [one] point
   *[other] points
}
report-next = Next, when that is done
    .first = What is left to mend
report-go-on = Go on with step { $step }
    .fix = Its points come bit by bit: these are yours when a later report sees more of it.
report-wanted = Send us { $count ->
    [one] this one thing
    [2] these two things
    [3] these three things
   *[other] these { $count } things
}
    .waiting = { $count ->
        [one] { $count } check waits
       *[other] { $count } checks wait
    }
    .then = then we can judge all { $count } checks

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
report-where = In your { $field }
    .entry = In your { $field }, entry { $number }
report-more = and { $count } more

# ---- Already right

report-strengths = Already right

# ---- The profile as a client meets it

report-profile = Your profile as a client meets it
report-pin-step = { $step }: step { $number }
report-fold = Here the overview is cut off. { $count ->
    [one] { $count } more character follows when it is opened.
   *[other] { $count } more characters follow when it is opened.
}
    .shown = Here the overview is cut off. { $count ->
        [one] { $count } more character follows when it is opened:
       *[other] { $count } more characters follow when it is opened:
    }
report-photo = { $state ->
    [missing] no photo
    [unknown] photo?
    [logo] logo
    [drawing] drawing
    [generated] made by AI
    [stock] not you
    [group] a group
   *[other] photo
}
report-an-hour = { $amount } an hour

# ---- All checks

report-checks = All { $count } checks
    .points = All { $count } checks: { $points ->
        [one] { $points } point to win
       *[other] { $points } points to win
    }
report-by-coach = Your coach set { $check } to “{ $status }”: { $reason }
report-signed = { $name }, your coach
    .nobody = Your coach

report-gain = +{ $points }
    .little = <1
report-trial = on trial, not scored
report-your-coach = Your coach’s word

# ---- What it rests on

report-rate = Your rate on the scale
    .you = You ask, an hour
    .suggested = Upwork suggests to you
    .asking = Eight in ten with “{ $skill }” ask
    .market = Clients offer in your category, weekly mean
    .source = Source: { SOURCE($source) }.
    .source-date = Source: { SOURCE($source) }, { $date }.
report-meter = Completeness, counted as Upwork counts it: { $total } %
    .there = There: { $items }.
    .lacking = Still to fill: { $items }.
    .route = The shortest way up: { $items }.
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = What the score rests on

report-theme-first_impression = First impression
report-theme-substance = Substance
report-theme-proof = Proof
report-theme-market = Market
report-theme-other = Further checks
# ---- Narrower offers, built from the person's own work
report-options = Market fit: offers that your own work bears out
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

# ---- What Upwork wrote

report-letter = Upwork wrote
    .dated = Upwork wrote about what you sent on { $date }
report-letter-step = { $count ->
    [one] Step { $numbers } answers this.
   *[other] Steps { $numbers } answer this.
}
report-letter-next = See { $letters } below.
report-letter-unseen = Nothing to mend is seen on your form ({ $checks }). So look at your profile on Upwork itself.

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

# ---- Unseen, method

report-method = How the score is made
    .about = About this report
    .says = Every check gives a score from 0 to 100 and has a weight. Readiness is their weighted mean, over the checks we could judge; what we could not judge counts neither for you nor against you. Bands begin at { $ready }, { $nearly } and { $needs }.
    .weights = The heaviest checks in this report: { $checks }.
    .blockers = A few things, such as a missing title or contact details in the text, hold a profile back whatever its score.
    .on_hold = Nothing in your profile was judged this time, neither for you nor against you. Once the question is settled and your form says so, the next report looks at everything again.
    .promise = Nobody can promise that Upwork approves a profile: even a very good one can be declined. This report says what makes approval more likely, and nothing else.
    .codes = The code beside a point, such as { $code }, names it. If you disagree with one, tell your coach its code and why: a person looks at it, and what you say costs you nothing.
    .rulebook = Rulebook { $name }, version { $version }. Report of { $date }.

report-unseen-title = What we could not judge
    .lead = Nothing here counts against you. Fill it in, and we can tell you more.
    .span = With all of it known, your score would lie between { $lowest } and { $highest }.
report-unseen-fields = The form has no readable answer for: { $fields }.
    .error = Something went wrong on our side with this one. We are looking into it.
