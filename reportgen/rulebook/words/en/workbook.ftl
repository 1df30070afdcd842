# What staff read in cohort.xlsx.

workbook-document-title = Cohort of { $date }
workbook-document-subject = Profile readiness of all candidates

# What the marks mean

workbook-means-pass = Nothing to do, or only small things.
workbook-means-improve = Fine to send in, but it could be better.
workbook-means-fix = Mend this before you send the profile in.
workbook-means-unknown = The sheet does not say, or it cannot be read. It costs no points.
workbook-means-not_applicable = This question does not apply to the person, or not yet.
workbook-means-error = The check itself failed. It costs no points; the log says why.
workbook-overridden = set by a coach
workbook-overridden-means = A coach has decided this one on the sheet Review.
workbook-blocker-mark = ■

# Why somebody needs a call

workbook-reason-report_failed = Report could not be made
workbook-reason-barred = Account trouble: talk first
workbook-reason-not_yet_eligible = Under 18
workbook-reason-age_open = Age to be checked
workbook-reason-held = Mail held: look first
workbook-reason-mail_came_back = Mail came back or was refused
workbook-reason-declined = Was declined
workbook-reason-fell = Readiness fell
workbook-reason-blocked = Held back by a blocker
workbook-reason-too_little_known = Too little known

# Today

workbook-today-title = Today
workbook-today-source = { $file } · { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, { $rejected ->
        [0] none rejected
       *[other] { $rejected } rejected
    } · rules: { $rulebook }
workbook-today-people = { $people ->
        [one] One person,
       *[other] { $people } people,
    } { $counted ->
        [0] none
       *[other] { $counted }
    } on the way to approval.
workbook-today-outcomes = { $approved } of { $people } were approved, { $won } got a first job (sheet Outcomes).
workbook-today-median = Half of them are above { $median } points of readiness.
workbook-today-first = This is the first run, so there is nothing to compare with yet.
workbook-today-up = Since { DAY($since) } the same { $people ->
        [one] person has
       *[other] { $people } people have
    } gained { $points } points on average.
workbook-today-down = Since { DAY($since) } the same { $people ->
        [one] person has
       *[other] { $people } people have
    } lost { $points } points on average.
workbook-today-level = Since { DAY($since) } the same { $people ->
        [one] person has
       *[other] { $people } people have
    } not moved on average.
workbook-today-rules-changed = The rules have changed since then, so part of this may come from them.
workbook-today-release = { $count ->
        [one] One report waits
       *[other] { $count } reports wait
    } to be released on the sheet Review.
workbook-today-bands = Where people stand
workbook-today-calls = { $count ->
        [0] Whom to call
        [one] Call this person
        [2] Call these two
        [3] Call these three
        [4] Call these four
        [5] Call these five
        [6] Call these six
        [7] Call these seven
        [8] Call these eight
       *[other] Call these { $count }
    }
workbook-today-no-calls = Nobody needs a call. A good day to look at the weak spots.
workbook-today-more-calls = { $count ->
        [one] and one more
       *[other] and { $count } more
    } on the sheet Candidates, the most pressing first
workbook-today-coaches = Coach by coach
workbook-today-more-coaches = { $count ->
        [one] and one more coach
       *[other] and { $count } more coaches
    } on the sheet Coaches
workbook-today-weakest = The five weakest checks

# What comes next, where it is not the candidate’s own first step

workbook-deed-report_failed = Ask the operator: run.log says why
workbook-deed-barred = Talk about the account before the profile
workbook-deed-not_yet_eligible = Explain that Upwork starts at 18
workbook-deed-age_open = Ask for the year of birth
workbook-deed-held = See why the mail waits, then release or correct
workbook-deed-mail_came_back = Ask for an address that takes mail
workbook-deed-too_little_known = Ask for: { $parts }

# People without a score

workbook-too-little = { $count ->
        [one] One person of whom too little is known is
       *[other] { $count } people of whom too little is known are
    } in no mean.
workbook-on-hold = { $count ->
        [one] One person on hold is
       *[other] { $count } people on hold are
    } in no mean.
workbook-too-little-span = A readiness in grey, such as “10–95”, says where { $count ->
        [one] one person
       *[other] { $count } people
    } of whom too little is known could still land; no mean counts it.

# Titles and what each sheet is for

workbook-weak-title = Weak spots
workbook-weak-purpose = Where the { $people ->
        [one] one person counted
       *[other] { $people } people counted
    } could win most. Approved people and those who left are not counted.
workbook-findings-title = The same by finding
workbook-offers-title = Who offers the same (for staff alone)
workbook-sentences-title = Sentences that stand in several overviews (for staff alone)
workbook-heatmap-title = Heatmap
workbook-heatmap-purpose = Everybody against every check; the least ready on top.
workbook-candidates-title = Candidates
workbook-candidates-purpose = { $count ->
        [one] One person
       *[other] { $count } people
    }: who needs somebody first, by how pressing it is and how long it has waited; then the least ready. The name opens the report.
workbook-links-cut = Only the first { $shown } rows have a link, for a sheet holds no more.
workbook-actions-title = Actions
workbook-actions-purpose = { $count ->
        [0] Nothing to do
        [one] One thing to do
       *[other] { $count } things to do
    }. Blockers ({ $mark }) come first, then what brings most points. Filter by coach to hand them out.
workbook-actions-cut = Only the first { $shown } of { $count } are shown, for a sheet holds no more. The others stand in run.json.
workbook-attempts-title = Attempts at approval
workbook-attempts-purpose = { $count ->
        [0] Nobody’s attempt is known yet.
       *[other] What each attempt was sent in with, as far as it is known, and what came back. An empty cell means that nobody told us; the sheet “Submissions” of the intake is the place.
    }
workbook-changed-nothing = Nothing
workbook-kind-skill_mix = Skill mix
workbook-kind-incomplete = Incomplete
workbook-kind-name = Name
workbook-kind-photo = Photo
workbook-kind-account = Account
workbook-kind-identity = Identity
workbook-kind-language = Language
workbook-kind-content = Content
workbook-kind-unspecific = No reason given
workbook-coaches-title = Coaches and groups
workbook-coaches-purpose = How each part of the cohort does. “Change” compares the same people with the last run. Groups of fewer than three are told together.
workbook-by-cohort = By cohort
workbook-needs-by = { $by }: what people need more often than the others
workbook-needs-purpose = Differences between people by who they are: as what can be taught, never as a score. Small groups are left out.
workbook-needs-none = Nothing that the others don’t need as often
workbook-col-group = Group
workbook-col-have-it = Of them
workbook-col-others-have-it = Of the others
workbook-col-need = Need
workbook-by-category = By category
workbook-by-level = By experience level
workbook-trends-title = Trends
workbook-trends-purpose = { $runs ->
        [one] One run so far
       *[other] The last { $runs } runs
    }. Mean readiness, and the mean score of each check, from 0 to 100. Approved people and those who left are not counted.
workbook-trends-first = Charts start with the second run.
workbook-trends-rules = { $mark } The rules changed before this run: a step here need not be anybody’s doing.
workbook-trends-charts = Readiness and the weakest checks, all on one scale
workbook-trends-alt = { $name } from run to run, of 100: { $values }
workbook-trend-readiness = Readiness
workbook-trend-people = People in the mean
workbook-trend-same = Change of the same people
workbook-trend-compared = How many the same
workbook-review-title = Review
workbook-review-purpose = Write in the yellow columns and save. Left: release a report, leave a note. Right: overrule a check, always with a reason; where a candidate disagrees, their row waits for your word.
workbook-review-choose-title = Please choose
workbook-review-choose = Please choose from the list.
workbook-review-hint-release = “yes” lets the report go out with the next mail, “hold” keeps it back. Empty means undecided.
workbook-review-hint-id = Whose check do you overrule? Choose the id from the list.
workbook-review-hint-check = The check as it is called on the sheet About.
workbook-review-hint-status = What the check should say instead. Write the reason beside it: the candidate reads it.
workbook-problems-title = Intake problems
workbook-problems-purpose = { $count ->
        [0] Nothing to report
        [one] One remark
       *[other] { $count } remarks
    } on { $file }. The link opens the cell.
workbook-about-title = About this workbook
workbook-about-purpose = How the figures are made and what the colours mean.

# Headings

workbook-col-id = Id
workbook-col-candidate = Candidate
workbook-col-name = Name
workbook-col-coach = Coach
workbook-col-cohort = Cohort
workbook-col-country = Country
workbook-col-category = Category
workbook-col-level = Experience level
workbook-col-readiness = Readiness
workbook-col-change = Change
workbook-col-band = Band
workbook-col-today = Today
workbook-col-why = Why
workbook-col-since = Since
workbook-col-days = Days
workbook-col-next-deed = What comes next
workbook-col-to-release = To release
workbook-col-blockers = Blockers
workbook-col-fix-1 = First fix
workbook-col-fix-2 = Second fix
workbook-col-fix-3 = Third fix
workbook-col-coverage = Coverage
workbook-col-submission = Submission
workbook-col-submitted-on = Submitted on
workbook-col-mail = Mail
workbook-col-report = Report
workbook-col-attempt = Attempt
workbook-col-upwork-wrote = What Upwork wrote
workbook-col-speaks-of = It speaks of
workbook-col-sent-title = Title then
workbook-col-sent-overview = Overview then
workbook-col-sent-types = Types of work then
workbook-col-sent-skills = Skills then
workbook-col-sent-rate = Rate then
workbook-col-changed-then = Changed from the one before
workbook-col-changed-since = Changed since the answer
workbook-col-untried = The same every time
workbook-col-blocker = Blocker
workbook-col-check = Check
workbook-col-finding = Finding
workbook-col-evidence = What we saw
workbook-col-todo = What to do
workbook-col-gain = Points
workbook-col-effort = Minutes
workbook-col-rank = Place
workbook-col-per-person = Points a person
workbook-col-affected = People losing points
workbook-col-judged = Judged
workbook-col-score-change = Score change
workbook-col-compared = Same people
workbook-col-example = Example
workbook-col-remark = Remark
workbook-col-people = People
workbook-col-mean = Mean readiness
workbook-col-median = Median
workbook-col-ready = Ready
workbook-col-blocked = Blocked
workbook-col-weakest = Weakest check
workbook-col-offering = People
workbook-col-offer = Offer
workbook-col-narrowed-by = Made special by
workbook-col-cohort-share = Share of the cohort
workbook-col-who = Who
workbook-col-overviews = Overviews
workbook-col-sentence = Sentence
workbook-col-more-alike = Further sentences in the same overviews
workbook-col-seen-first = Seen first at
workbook-col-to-win = Points a person
workbook-col-trend = What
workbook-col-trend-change = Last step
workbook-col-trend-line = Line
workbook-col-effect = What happened
workbook-col-sheet = Sheet
workbook-col-cell = Cell
workbook-col-row = Row
workbook-col-heading = Column
workbook-col-value = Value
workbook-col-problem = Problem
workbook-col-check-slug = Name in rulebook files
workbook-col-tip = Tip
workbook-col-weight = Weight
workbook-col-harshest = Harshest answer
workbook-col-source-for = For
workbook-col-claim = What it says
workbook-col-as-of = Seen on
workbook-col-source-kind = Kind
workbook-col-source = Source
workbook-col-setting = Setting
workbook-col-is = Is

# Cells

workbook-yes = yes
workbook-not-said = (not said)
workbook-small-groups = { $count ->
        [one] (one group of fewer than { $least })
       *[other] ({ $count } groups of fewer than { $least })
    }
workbook-suspect = Coaches have overruled this check for { $overridden ->
        [one] one person
       *[other] { $overridden } people
    } ({ $judged } judged). Please look at the check itself.
workbook-too-few = Only { $judged } judged: too few for a place.
workbook-level-entry = Entry
workbook-level-intermediate = Intermediate
workbook-level-expert = Expert
workbook-submission-not_submitted = Not submitted
workbook-submission-submitted = Submitted
workbook-submission-declined = Declined
workbook-submission-approved = Approved
workbook-submission-left = Left
workbook-submission-suspended = Suspended
workbook-submission-duplicate_account = Duplicate account
workbook-submission-identity = Identity open
workbook-mail-pending = Waiting
workbook-mail-held = Held
workbook-mail-sending = Being sent
workbook-mail-sent = Sent
workbook-mail-written = Written to a file
workbook-mail-rejected = Refused
workbook-mail-deferred = Later
workbook-mail-uncertain = Uncertain
workbook-mail-suppressed = Not wanted
workbook-mail-expired = Too old
workbook-mail-superseded = Replaced
workbook-effect-noted = Noted
workbook-effect-field_ignored = Field left out
workbook-effect-row_superseded = Older row
workbook-effect-row_rejected = Row rejected
workbook-effect-stopped = Nothing is mailed
workbook-effect-confirmed = Confirmed
workbook-guard-stopped = Mend the sheet, and the next run passes by itself. If the change is meant, say so with “reportgen run { $file } { "--" }confirm-change”.
workbook-guard-confirmed = Nothing: the change was confirmed, and the sheet counts as normal.
workbook-source-rule = Rule
workbook-source-market = Market figure

# Review: headings and choices

workbook-review-id = Id
workbook-review-name = Name
workbook-review-coach = Coach
workbook-review-readiness = Readiness
workbook-review-band = Band
workbook-review-release = Release
workbook-review-note = Coach’s note
workbook-review-override-id = Candidate id
workbook-review-override-check = Check
workbook-review-override-status = Set to
workbook-review-override-reason = Reason
workbook-review-override-finding = What the report says
workbook-review-override-contest = The candidate disagrees
# What else staff write for them, parted by commas: read in every workbook, whatever its language.
workbook-review-release-yes = yes
    .also = y, yep, ok, okay, release, released, send, go, true
workbook-review-release-hold = hold
    .also = no, n, nope, not, not yet, never, hold on, on hold, held, stop, wait, waiting, pause, later, don't, do not, don't send, do not send, don't release, do not release, false
workbook-review-status-pass = pass
workbook-review-status-fix = fix
workbook-review-status-not-applicable = does not apply

# About

workbook-about-how = How readiness is made
workbook-about-readiness = Each check gives a score from 0 to 1. Readiness is 100 times the mean of these scores, each counted by its weight. A check that cannot be judged does not count, for or against anybody.
workbook-about-points = A person’s readiness stands here as in their report: in whole points, rounded down, so that 84.9 never reads 85. Means and medians have one decimal, and count with all decimals. “Change” counts only the checks that were judged both times, so it can differ from one readiness less the other.
workbook-about-coverage = Coverage is the part of the weights that could be judged. Below 60 % we give no band, for too little is known. Readiness is then shown in grey, as the span it could still land in, and no mean counts it.
workbook-about-blockers = A blocker is something that must be mended first, such as a missing title. With a blocker nobody gets past “{ $needs_work }”.
workbook-about-bands = Bands: “{ $ready }” from 85 points, “{ $nearly_there }” from 70, “{ $needs_work }” from 50, “{ $not_ready }” below. “{ $on_hold }” is anybody whose account Upwork asks about: no score and no steps until that is settled, and their mail waits for a coach.
workbook-about-review = What you write on the sheet Review is read in by the next run. A release holds until the candidate’s data or the rules change; anything else than yes or hold in its place keeps the report back until somebody mends it. A note stays until you clear it; an override lapses when a field its check needs changes.
workbook-about-limits = A ready profile can still be declined: nobody outside the platform decides that. A place in a ranking needs at least ten people judged.
workbook-about-fairness = Fairness: { $moved } of { $people } { $people ->
        [one] score
       *[other] scores
    } moved when everybody was judged again under { $swaps ->
        [one] another name and country
       *[other] { $swaps } other names and countries
    }.{ $who ->
        [none] {""}
       *[other] {" "}Whose did: { $who }. That is a fault; the sheet Intake problems names the checks.
    }
workbook-about-unfair-untried = Fairness was not tried on this run.
workbook-about-colours = What the marks and colours mean
workbook-about-checks = Checks: { $rulebook } (version { $version })
workbook-about-sources = Where rules and figures come from
workbook-about-run = This run
workbook-about-as-of = Date of the run
workbook-about-intake = Intake
workbook-about-intake-digest = SHA-256 of the intake
workbook-about-rulebook = Rulebook and version

# What may be said about the Review sheet of an earlier workbook

problem-review_missing = Review sheet not found
    .says = The sheet Review is gone from this workbook, or its column headings are: what staff wrote there cannot be read, so mail to the people on it waits.
    .fix = Put the sheet back, for example from a copy. If nothing was written in this workbook, delete it. What was known before still holds.
problem-review_no_release = Release column not found
    .says = The column “{ $column }” is gone from the sheet Review: what staff wrote there cannot be read, so mail to the people on it waits.
    .fix = Give the column its heading “{ $column }” again, and save the workbook.
problem-review_no_column = Review column not found
    .says = The column “{ $column }” is gone from the sheet Review.
    .fix = What stood there before still holds. Please do not rename the headings.
problem-review_no_id = Review entry without an id
    .says = Something is written in a row without a candidate’s id.
    .fix = Write the id in front of it. The text now stands in the overrides table.
problem-review_release = Release not understood
    .says = “{ $said }” is neither yes nor hold, so mail to this person waits. Write “yes” or “hold” in the cell, or clear it.
    .fix = Write “yes” or “hold” in the column Release of this person’s row, or clear the cell, and save the workbook.
problem-review_override = Override not understood
    .says = An override needs a candidate’s id, a check and a verdict from the lists.
    .fix = Complete the row. It stands in the overrides table again.
problem-review_no_reason = Override without a reason
    .says = An override has no reason.
    .fix = It counts. Please add the reason: the candidate reads it in the report.
problem-review_unknown = Nobody has this id
    .says = A review entry is about somebody who is not in that workbook.
    .fix = Correct the id. The entry was kept for you in the overrides table.
problem-review_mixed = Id and name do not belong together
    .says = A row has the id of one person and the name of another.
    .fix = Nothing of this row was taken in, but a hold in it holds both. When you sort, please sort whole rows.
problem-review_override_gone = Overrides gone together with rows
    .says = Overrides are missing, and rows of candidates are missing too.
    .fix = The overrides still hold. To take one back, clear its verdict and reason.
problem-review_twice = Written twice
    .says = Two entries say different things about the same person. This one lost: a hold wins, else the later one.
    .fix = Look at the entry that holds, and correct it if it is wrong.

workbook-messages-title = Messages
workbook-messages-purpose = { $count ->
        [one] Three lines for one person
       *[other] Three lines each for { $count } people
    }, in their language. A link opens WhatsApp or your mail program with them; nothing goes out before you press send.
workbook-messages-silent = { $count ->
        [one] One person got a report and has changed nothing since
       *[other] { $count } people got a report and have changed nothing since
    }
workbook-col-message = Message
workbook-col-by-phone = WhatsApp
workbook-col-by-mail = Mail program
workbook-col-no-way = Why there is no link
workbook-col-phone = Phone
workbook-col-address = Address
workbook-by-phone-open = Open WhatsApp
workbook-by-mail-open = Write a mail
workbook-no-way-phone = no phone number for messages
workbook-no-way-consent = no consent to messages
workbook-no-way-address = no usable e-mail address
workbook-no-way-suppressed = wants no mail, or the address is gone
workbook-no-way-unsure = not sure whose address it is
workbook-no-way-against_status = ask first: outcomes and status contradict each other
workbook-no-way-long = the message is too long for a link: copy it
