# What came of a programme: the sheet, the page for donors, the terminal.

outcomes-title = Outcomes
outcomes-purpose = How far { $people } people have come. Groups under ten stay hidden, and so does what they could be worked out from.
outcomes-one-page = Publish one page for a cohort, not one a night: laid side by side, two tell what changed between them, and that may be one person.
outcomes-too-few = What came of it is told from ten people on.
outcomes-step-trained = Trained
outcomes-step-ready = Ready
outcomes-step-submitted = Submitted
outcomes-step-approved = Approved
outcomes-step-bid = First bid
outcomes-step-won = First job
outcomes-step-earned = Earned
outcomes-col-step = Step
outcomes-col-people = People
outcomes-col-share = Of all
outcomes-col-proven = Proven
outcomes-col-claimed = Claimed only
outcomes-col-days = Median days from the step before
outcomes-col-timed = People timed
outcomes-col-group = Group
outcomes-col-proven-of = { $step }, proven
outcomes-col-share-in = { $name }
outcomes-col-days-in = { $name }, days
outcomes-col-difference = Difference in points
outcomes-col-currency = Currency
outcomes-col-earners = People
outcomes-col-total = Earned in all
outcomes-col-median = Median
outcomes-claims = “Proven” is what a link or a person who saw it stands for; a proof holds for the steps it rests on, and whoever reached a step counts in those before it, back to “Submitted”. “Ready” is a report of ours with { $from } points or more.
outcomes-signed-up = { $count ->
    [one] One person has
   *[other] { $count } people have
} signed up at Upwork, { $proven } of them proven.
outcomes-record = Of { $people } people whom a report gave { $from } points or more and whom Upwork answered on what they sent in after it, { $approved } were approved: { $share } %, with 95 % confidence { $low } to { $high } %. { $waiting ->
    [0] Nobody waits for an answer.
    [one] One more has no answer yet.
   *[other] { $waiting } more have no answer yet.
}
outcomes-no-record = How many of those with { $from } points or more were approved is told from { $least } answers on.
outcomes-by = By { $by }
outcomes-none-shown = { $title }: no group of ten or more can be shown.
outcomes-others = { $count ->
    [one] One group
   *[other] { $count } groups together
}
outcomes-not-said = Not said
outcomes-cohorts = { $newest } beside { $earlier }
outcomes-by-cohort = By cohort
outcomes-earnings = Earned so far
outcomes-no-currency = no currency said
outcomes-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
outcomes-page-title = What came of it
outcomes-page-lead = { $share } of { $people } people were approved on Upwork; { $won } got a first job there.
outcomes-page-as-of = As of { $day }
outcomes-page-funnel = From training to earning
outcomes-page-proven = proven
outcomes-page-claimed = claimed only
outcomes-page-groups = Who got how far
outcomes-page-time = How long it took
outcomes-page-record = How far our word can be trusted
outcomes-page-time-between = { $since } to { $until }
outcomes-page-median-of = median of { $people }
outcomes-page-small = Groups of fewer than ten people are not shown, and neither is anything that they could be worked out from.
