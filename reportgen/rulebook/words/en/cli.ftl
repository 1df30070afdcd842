# What the operator reads in the terminal.

cli-counts = { $candidates ->
        [one] { $candidates } candidate
       *[other] { $candidates } candidates
    }: { $fresh } rendered now, { $kept } kept as they were, { $failed } failed, { $not_reported ->
        [0] none without a report.
       *[other] { $not_reported } without a report ({ $why }).
    }
cli-rows = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } read, { $rejected } rejected{ $superseded ->
        [0] .
       *[other] , { $superseded } with a later row of the same person.
    }
cli-failed = { $id }: no report, because { $why }
cli-weakest = Weakest spots of the cohort
cli-weak-spot = { $check }: { $affected } of { $judged } lose points here, { $points } each on average
cli-sheets-read = Sheets read: { $sheets }
cli-sheet-left-out = Left out: “{ $sheet }”, for { $lacks ->
    [rivals] it has more than one column for the same field ({ $fields })
    [name] it has no column for the name
    [who] it has no column for the e-mail address or the id
    [both] it has no column for the name, and none for the e-mail address or the id
   *[judged] it has nothing to judge
}
cli-where = Reports, cohort.xlsx and run.json are in { $folder }
cli-problems = { $count ->
        [one] One thing to look at in the intake
       *[other] { $count } things to look at in the intake
    }
cli-nobody = Nobody stands in the sheet: below its headings there is no row with a name, and an id or an e-mail address.
cli-check-tally = How the profiles stand, check by check
cli-check-legend = Readiness is of 100; from–to where something is still unknown, – where nothing is told.
cli-more-problems = … and { $count } more; all of them are in run.json and in the workbook.
cli-blockers = { $count ->
        [one] One thing holds somebody back, whatever the score says
       *[other] { $count } things hold people back, whatever the score says
    }
cli-column-name = Name
cli-column-id = Id
cli-column-readiness = Readiness
cli-column-band = Standing
cli-column-first = First thing to do

effect-noted = noted
effect-field_ignored = this cell was ignored
    .several = these cells were ignored
effect-row_superseded = another row counts instead
effect-row_rejected = row rejected

problem-erased = Erased
    .says = This person asked to be erased, so the row is left out.
    .fix = Take the row out of the sheet. If the person has joined again, run “reportgen erase { "--" }forget” with the id first.
problem-override_lapsed = Override lapsed
    .says = The coach's verdict on “{ $check }” no longer counts, because the answer it was given for has changed.
    .fix = Look at the new answer, and enter the verdict again in the Review sheet if it still holds.
problem-glyphs_missing = Missing characters
    .says = The fonts on this machine lack characters of this profile, so the report shows them as empty boxes.
    .fix = Run “reportgen doctor”: it names the font package to install. For example, fonts-noto-cjk for Chinese, Japanese and Korean.

cli-explain-check = Check
cli-explain-tip = Tip
cli-explain-weight = Weight
cli-explain-harshest = Harshest
cli-explain-question = What it asks
cli-explain-needs = Needs
cli-explain-uses = Also looks at
cli-explain-rulebook = Rulebook
cli-explain-cannot-see = Can't see
cli-explain-findings = What it may find
cli-explain-finding = Finding
cli-explain-code = code
cli-explain-costs = Costs
cli-explain-costs-are = Costs are points of 100 at the worst, where all checks could be judged.
cli-explain-exit = Exit code { $code }
cli-explain-read-by = Read by
cli-explain-limit-place = It stands under [{ $section }] in the file of rules that [rulebook] file names; “reportgen init --rules” copies ours.
cli-explain-field-place = “reportgen columns INTAKE” shows which column of your sheet feeds it; a line under [intake.columns] maps one: "Your heading" = "{ $field }".
cli-explain-minutes = Minutes
cli-explain-notes = Notes
cli-explain-blocker = blocker
cli-explain-later = never one of the three actions
cli-explain-limits = Limits
cli-explain-sources = Sources

cli-workbook-open = { $file } is open or was just saved, so the new workbook is { $new } beside it. Both are read by the next run.
cli-workbook-unreadable = { $file } can't be read, so it is left as it is, and the new workbook is { $new } beside it.
workbook-new = new
cli-style-ignored = noted: { $count ->
        [one] one rule of your report.css is passed over in the PDFs. It is this
       *[other] { $count } rules of your report.css are passed over in the PDFs. The first
    }: { $first } “reportgen doctor” shows them all.
cli-logo-shrunk = noted: the logo { $file } is { NUMBER($width) } × { NUMBER($height) } pixels. Reports show it shrunk to at most { NUMBER($most) } a side; save it so to see how it looks.
cli-cluster-differs = noted: the cluster’s worker { $worker } gets no work: it differs from this machine in { $parts }. Install the same there, or use one image for all.
cli-cluster-mute = noted: the cluster’s worker { $worker } gets no work: reportgen can’t be asked there ({ $why }). Install the same reportgen there.
cli-cluster-unfit = no worker of the cluster at { $address } can be used; mend one of these, or run without --cluster:
cli-cluster-part-libraries = Python and libraries
cli-cluster-part-fonts = fonts
cli-cluster-part-templates = templates
cli-cluster-part-own_templates = your own templates
cli-cluster-part-own_words = your own words
cli-cluster-part-code = code
cli-cluster-part-rules = rules
cli-cluster-part-market = market tables
cli-cluster-part-words = words
cli-intake-new = noted: { $file } was not read here before, and it holds other people than { $others }. Its reports lie in { $folder }, and { $latest } leads to the newest of them; nothing of the others is replaced. If it is one of them after all, set [run] cohort = '{ $first }' and run it again.
cli-intake-renamed = noted: { $file } holds the people of { $before }, so it is taken for the same intake under a new name. If it is another one, give it a [run] cohort of its own.
cli-intake-shared = noted: { $count ->
    [one] 1 person here stands
   *[other] { $count } people here stand
} in { $others } too. What was changed last counts, and nobody is mailed the same report twice.
cli-earlier-unreadable = noted: { $file } is damaged, so this run cannot tell which reports are as they were in that one: all of them count as rendered. Nothing else is lost, and nothing is mailed twice. Please check the drive.
cli-reports-changed = noted: { $count ->
        [one] one report is no longer the file that reportgen wrote
       *[other] { $count } reports are no longer the files that reportgen wrote
    }: { $which }. Tonight's are as they should be; earlier folders were left as they are. To tell a candidate something, write a note into the Review sheet: it is printed in the report.

problem-review_unreadable = Workbook can't be read
    .says = This workbook was changed, but it can't be read: what staff wrote in it is not taken in yet, and mail to the people on it waits.
    .fix = Open it, save it as .xlsx under the same name, and run again. If it does not open, put a copy in its place; if nobody wrote in it, delete it. For example, outputs/2026-11-22/cohort.xlsx.

cli-columns-row = headings in row { $row }
cli-columns-heading = Heading
cli-columns-field = Field
cli-columns-how = Matched by
cli-columns-example = Example
cli-columns-perhaps = perhaps { $field }?
cli-columns-nobody = Nobody is read from this sheet: that takes a name, an e-mail address or id, and something to judge, such as the title, overview or skills.
cli-columns-counts = { $used ->
        [one] One column is read
       *[other] { $used } columns are read
    }, { $left ->
        [0] none is left over.
        [one] one is left over.
       *[other] { $left } are left over.
    }
cli-columns-unfed = No column for: { $fields }.
cli-columns-settle = To settle what is unclear, put the lines that are right into { $file }. With "" instead of a field, a column is left out.
cli-columns-why-conflict = two columns for one field, neither is read: keep one
cli-columns-why-similarity = a guess: it is read so, and { "--" }write would keep it
cli-columns-why-suggested = only a suggestion: it is not read
cli-columns-rename = { $cell } “{ $heading }” may be { $field }, but it is not read: rename the heading.
cli-columns-words = Some fields hold words that we don’t know. To say what they mean, put lines like these into { $file }.
cli-columns-ask-column = Column { $column } “{ $heading }”, such as “{ $example }” (perhaps { $perhaps }): which field does it feed? Its name, - for none, or Enter to leave it open
cli-columns-ask-word = { $count } times { $field } says “{ $word }” (perhaps { $perhaps }). What does it mean: { $choices }? Enter leaves it open
cli-columns-ask-left = Nothing is read from { $columns }. Should one of them be read? Its letter, or several; Enter for none
cli-columns-ask-field = There is no field “{ $answer }”{ $nearest ->
        [none] ; “reportgen columns” lists the fields under “No column for”.
       *[other] ; did you mean { $nearest }?
    }
cli-columns-ask-again = “{ $answer }” is no answer to that.
cli-columns-answered = { $count ->
        [0] { $file } stays as it is: no answer was given.
        [one] One answer was written to { $file }:
       *[other] { $count } answers were written to { $file }:
    }
cli-columns-written = { $count ->
        [0] Nothing to add to { $file }: every column in use stands there already.
        [one] { $count } column written to { $file }.
       *[other] { $count } columns written to { $file }.
    }
cli-matched-mapping = your mapping
cli-matched-name = its name
cli-matched-alias = a known name
cli-matched-keyword = a keyword
cli-matched-similarity = a likeness
cli-matched-suggested = only a likeness
cli-matched-none = –
cli-matched-conflict = two columns

cli-status-day = Date
cli-status-folder = Folder
cli-status-intake = Intake
cli-status-candidates = Candidates
cli-status-rendered = Rendered
cli-status-unchanged = Unchanged
cli-status-failed = Failed
cli-status-rules = Rules
cli-status-version = Version
cli-status-readiness = Readiness
cli-status-band = Standing
cli-status-stage = Stage
cli-status-submitted = Submitted on
cli-status-answer = Answer
cli-status-title = Title
cli-status-milestone = Milestone
cli-status-seen = First seen here
cli-status-proven = Proof first seen
milestone-signed_up = signed up at Upwork
milestone-approved = approved
milestone-first_bid = first bid
milestone-first_job = first job
milestone-earned = earned
cli-status-mail = Mail
cli-status-changed = When
cli-status-said = What the mail server or a person said
cli-status-uncertain = { $name } ({ $id }): nobody knows whether the last mail arrived. Ask the candidate; if it did not, run “reportgen send { "--" }resend-uncertain { $id }”.

cli-send-test = An invented report is on its way to { $address }. If it doesn't arrive, look among the spam.
    .failed = The invented report did not go out: { $why }. “reportgen doctor” says what to mend.
cli-post = Mail: { $counts }
    .nothing = Mail: nothing new.
    .before = Gone out before, and not again: { $counts }
cli-post-stopped = Sending stopped early: { $why }
cli-post-waiting = No mail is lost: { $count ->
        [0] what was still to come goes
        [one] one waits and goes
       *[other] { $count } wait and go
    } out with the next “reportgen send” once this is mended. “reportgen doctor” signs in without sending and says what to mend.
cli-post-tomorrow = { $count ->
        [one] One waits
       *[other] { $count } wait
    } for another night: as many have gone out today as [mail] per_day lets.
cli-post-rejected = { $count ->
        [one] One was refused for good. When the reason is gone
       *[other] { $count } were refused for good. When the reason is gone
    }, “reportgen send { "--" }retry-rejected ID” tries again.
cli-bounce = { $name } ({ $id }): the mail came back ({ $words }). Their address stays as it is; ask them, then “reportgen send { "--" }retry-rejected { $id }”.
    .gone = { $name } ({ $id }): the address is gone ({ $words }) and is mailed no more. Put the right one into the sheet.
cli-bounces = { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } read. Came back: { $returned }; may still arrive: { $later }; about nobody here, or known already: { $strangers }.
cli-unreleased = { $count ->
        [0] Nothing was taken back: nobody named was released.
        [one] One release was taken back; what has gone out stays out.
       *[other] { $count } releases were taken back; what has gone out stays out.
    }
cli-released = { $count ->
        [0] Nothing was released.
        [one] { $count } report released.
       *[other] { $count } reports released.
    }
cli-not-released = Not released: { $ids }. What staff wrote holds, until it is mended:
cli-suppressed-none = No address is kept from mail.
cli-suppressed = { $address } gets no more mail.
cli-unsuppressed = { $address } may get mail again.
cli-not-suppressed = This address was not on the list.

doctor-logo = Logo
    .well = The logo { $file } can be drawn.
    .mend = { $why ->
        [none] The logo { $file } holds no picture that can be drawn, so reports go out without it. Save it again as PNG, SVG or JPEG.
       *[other] { $why }
    }
doctor-language = Language
    .mend = There are no words for “{ $language }”, so all is said in English. Words there are for: { $known }. Set [report] language to one of them, or give your own with [rulebook] words.
doctor-words_key = Own words
    .mend = { $file }: nothing ever asks for “{ $slip }”{ $nearest ->
        [none] , so it is never said. Please take it out.
       *[other] , so it is never said. Did you mean “{ $nearest }”?
    }
doctor-agency = Agency
    .well = Reports and mails go out in the name of { $name }.
    .mend = Reports and mails go out in the name “{ $name }”. Set [agency] name to yours.
doctor-templates = Templates
    .well = The templates fill without a mistake.
    .mend = A template or words file has a mistake: { $why }
doctor-style = Stylesheet
    .well = Every rule of your report.css works in the PDFs.
    .mend = A rule of your report.css is passed over in the PDFs: { $why }
doctor-fonts = Fonts
    .well = The fonts on this machine print every script we know.
    .mend = No font prints { $scripts }. Debian, Ubuntu: apt install { $package }
doctor-subsetting = Font subsetting
    .well = HarfBuzz makes small PDFs quickly.
    .mend = HarfBuzz's subsetting library is missing, so reports take twice as long. Debian, Ubuntu: apt install libharfbuzz-subset0
doctor-workers = Worker processes
    .well = Reports can be made in processes of their own.
    .mend = Reports are made in processes of their own, which need shared memory, and there is none to be had ({ $why }). On Linux it is /dev/shm: it must be mounted, writable for every user (mode 1777) and have room.
doctor-output = Output
    .well = Runs can be written to { $folder }.
    .mend = Nothing can be written to { $folder }. Change its rights, or choose another folder with -o.
doctor-permissions = Privacy
    .mend = Whoever uses this machine can read what is written to { $folder }: its file system (FAT, exFAT, some shares) keeps no permissions. Mount it for one user alone (umask=077), or choose another folder with -o.
doctor-no_history = History
    .well = There is no history yet; the first run starts one.
doctor-history_lost = History
    .mend = History was lost: it doesn't know { $count ->
        [one] the run { $first }
       *[other] { $count } runs, { $first } among them
    }, or nobody has said yet that it may stand as it was put together. Nothing is mailed until a backup is in its place, or “reportgen history rebuild” has been run.
doctor-history = History
    .well = { $nights ->
        [one] The history is whole and holds { $nights } run.
       *[other] The history is whole and holds { $nights } runs.
    }
    .mend = { $why }
doctor-words = Words
    .well = The words for { $language } are complete{ $draft ->
        [yes] , and a draft: a machine wrote them, and no native speaker has read them yet
       *[no] { "" }
    }.
    .mend = { $count ->
        [one] One sentence is missing for “{ $language }” and is said in English: { $first }
       *[other] { $count } sentences are missing for “{ $language }” and are said in English: { $first } …
    }
doctor-mail = Mail
    .well = { $transport ->
        [files] Mail is written to each run's outbox folder; nothing leaves this machine.
       *[other] The mail server lets us in and takes this sender; nothing was sent.
    }{ $attach ->
        [phone] {" "}Each mail carries the report as an edition for a phone.
        [both] {" "}Each mail carries the report, and an edition of it for a phone.
       *[report] {""}
    }
    .mend = Mail can't be sent with these settings: { $why }
doctor-mail_server = Mail server
    .mend = The mail server won't let us send: { $why }. Nothing was sent; please look at [mail] host, port, security, username and from, and at the password.
doctor-mail_username = Sign-in
    .mend = There is a password for the mail server, but no [mail] username, so nobody signs in. Set username, most often the address in from.
doctor-mail_reply_to = Replies
    .mend = [mail] reply_to: “{ $reply_to }” is no e-mail address, so replies go to the sender.

cli-history-unconfirmed = History was lost, and { $count ->
        [one] one run
       *[other] { $count } runs
    } of it put together from the run folders. The reports are made; nothing is mailed until you have put a backup of the history in its place, or have run “reportgen history rebuild”.
cli-history-unreadable = { $folder }: its run.json is damaged, so nobody knows who was mailed from it, and nothing is mailed. Run that night again, or move the folder away.
cli-history-rebuilt = { $count ->
        [0] History knows every run that is here.
        [one] One run is in history again.
       *[other] { $count } runs are in history again.
    }
cli-history-passed = Older than what history knows, and left as they are: { $folders }
cli-history-gone = People, runs and versions are back, notes and holds come back from the newest workbook, and who was erased stays out. No run folder tells of these: addresses that asked for no mail (enter them again with “reportgen suppress ADDRESS”), releases, and earlier attempts at approval that the sheet no longer lists.
cli-history-assumed = { $count ->
        [one] One mail may have gone out before, or may not
       *[other] { $count } mails may have gone out before, or may not
    }: they are not sent again by themselves, and what these people are told next waits for your release. If you know, say so: “reportgen history rebuild { "--" }mailed all” (or none). For one person: “reportgen send { "--" }resend-uncertain ID”.

cli-erase-sure = Remove everything about { $id }, from every run, for good?
cli-erase-removed = Removed:
    .dry = Would be removed:
cli-erase-rewritten = Written anew, without this person:
    .dry = Would be written anew, without this person:
cli-erase-foreign = Left alone, because reportgen did not write it, or not as it is now. It tells of this person; please look at it:
    .dry = Would be left alone, because reportgen did not write it, or not as it is now. It tells of this person; please look at it:
cli-erase-intake = The spreadsheet { $file } is never touched. Please delete the row there yourself.
cli-erased = Erased: { $removed ->
        [one] one file
       *[other] { $removed } files
    } removed and { $rewritten } written anew, in { $runs ->
        [one] one run
       *[other] { $runs } runs
    } and the history. The receipt is in the folder “erased”. Copies in mailboxes and in backups of your own are yours to delete.
cli-erase-left = { $file } can't be read, so it is left as it is and may still hold { $id }. Delete it; or open it, save it as .xlsx under the same name, and erase { $id } again.
cli-erasure-forgotten = A later row with this id will be taken in again.
cli-purged = { $runs ->
        [0] { $waiting ->
            [0] No run is that old.
           *[other] No run was removed.
        }
        [one] One old run removed.
       *[other] { $runs } old runs removed.
    } { $kept ->
        [0] { $runs ->
            [0] { "" }
           *[other] No mailed report was among them.
        }
        [one] One file that was mailed is kept.
       *[other] { $kept } files that were mailed are kept.
    }
cli-purge-not-ours = Left alone: { $count ->
        [one] one folder that is called after an old date and was not made by this reportgen, or whose run.json and history do not agree
       *[other] { $count } folders that are called after an old date and were not made by this reportgen, or whose run.json and history do not agree
    }: { $which }. If you don't need { $count ->
        [one] it
       *[other] them
    } any more, delete { $count ->
        [one] it
       *[other] them
    } by hand.
cli-purge-foreign = { $folder } is purged but stays, because { $count ->
        [one] a file in it is not reportgen's
       *[other] { $count } files in it are not reportgen's
    }: { $which }.
cli-purge-open = { $file } is open, or the program that had it open broke down: { $lock } lies beside it. That run stays until the workbook is closed. If nobody has it open, delete { $lock }; then the next purge takes the run.
cli-purge-unreadable = { $file } can't be read, so that run stays: what staff wrote in it must not be lost.

cli-guard-stopped = Nothing is mailed, because this sheet differs too much from that of { DAY($since) }:
cli-guard-remedy = Mend the sheet, and the next run passes by itself. If the change is meant, say so once: { $command }
cli-guard-more = This is more than the stopped run had told, so it takes another word of yours.
cli-guard-confirmed = Confirmed: this sheet counts as normal from now on, though it differs from that of { DAY($since) }:
cli-guard-nothing = There was no change to confirm.
cli-status-stopped = The newest run, { $folder }, is stopped: its sheet differs too much from the one before, so nothing of it is mailed. Mend the sheet, and the next run passes by itself; or run again with { "--" }confirm-change.

cli-calibrate-few = History knows { $count ->
        [0] no answer from Upwork
        [one] one answer from Upwork
       *[other] { $count } answers from Upwork
    } to a profile that we had judged before. From { $least } on, they are set beside score and findings.
cli-calibrate-all = { $count } answers from Upwork to profiles that we had judged before:
cli-calibrate-share = { $approved } of { $outcomes } approved, { $percent } % ({ $low } to { $high } %)
cli-calibrate-hidden = fewer than { $least }, not shown
cli-calibrate-score = Score
cli-calibrate-outcomes = Answers
cli-calibrate-approved = Approved
cli-calibrate-finding = Finding
cli-calibrate-with = Where we told of it
cli-calibrate-without = Where we didn't
cli-calibrate-unjudged = { $count ->
        [one] One answer came
       *[other] { $count } answers came
    } to profiles that we hadn't judged before they were sent. { $count ->
        [one] It counts
       *[other] They count
    } nowhere.
cli-calibrate-no_promise = In brackets: where the share lies, with 95 % certainty. This is what happened to your own candidates. It doesn't show why, and it promises nobody an approval.

guard-no_people = Nobody stands in the sheet any more. On { DAY($since) } there { $before ->
        [one] was one person
       *[other] were { $before } people
    }.
guard-people_gone = { $gone } of { $before } people are gone since { DAY($since) }.
guard-column_missing = { $there ->
        [no] The column “{ $column }” is missing; { $field } was read from it.
       *[yes] The column “{ $column }” is not read any more; { $field } was read from it. In its place stands “{ $now }”. See “reportgen columns”.
    }
guard-column_renamed = The column “{ $column }” is now “{ $now }”, and { $field } is read from that.
guard-sheet_missing = The sheet “{ $column }” is missing; { $field } was read from it.
guard-field_emptied = The column “{ $column }” is blank for most people: { $now } of { $people_now } have something there now, { $before } of { $people_before } had.
guard-field_unreadable = The column “{ $column }” can't be read for most people: { $now } of { $people_now } have something readable there now, { $before } of { $people_before } had.
guard-field_uniform = The column “{ $column }” says the same for { $now } of { $people_now } people; before, { $before } of { $people_before } agreed at most.
guard-readiness_shifted = { $way ->
        [down] Readiness fell
       *[up] Readiness rose
    } by { $points } points or more for { $far } of { $people } people since { DAY($since) }, from { $before } to { $now } on average, and the rules are the same.

cli-date-passed = noted: { DAY($as_of) } is before { DAY($newest) }, the newest night that history knows. The folder is filled; nothing of it is kept in history or mailed.
cli-history-ahead = History goes on to { DAY($newest) }, and this machine's clock says { DAY($today) }: { $days ->
        [one] a day
       *[other] { $days } days
    } ahead. Nights before that are neither kept in history nor mailed. If the clock is right, take back what is dated later: reportgen purge { "--" }after { $today }. If the clock is wrong, set it.
cli-take-back-sure = Take back { $count ->
        [one] the run { $first }
       *[other] { $count } runs, { $first } to { $last }
    }, for good? Only what was mailed stays. If this machine's clock is wrong, say no and set it.
cli-taken-back = { $runs ->
        [0] No run is dated later.
        [one] One run taken back; history goes on from before it.
       *[other] { $runs } runs taken back; history goes on from before them.
    } { $kept ->
        [0] {""}
        [one] One file that was mailed is kept.
       *[other] { $kept } files that were mailed are kept.
    }

# verify

cli-verify-ours = { $file } is a report of ours, byte for byte.
cli-verify-run = Run { $run }: { $name } ({ $id }), version { $version }, rules { $rulebook } { $rules }
cli-verify-altered = { $file } carries the marks of version { $version } of { $id }’s report, but its bytes are none that a run left: it was changed since, or drawn by “preview”. Do not trust what stands in it.
cli-verify-elsewhere = { $file } was made by reportgen, but nothing in this history knows it: it comes from another agency, from a history that was lost, or it was changed.
cli-verify-stranger = { $file } is no report of ours: it has none of the marks that each of them carries.

# whatif

cli-whatif-sum = By these rules { $moved ->
        [0] nobody’s readiness would differ
        [one] one person’s readiness would differ
       *[other] the readiness of { $moved } people would differ
    } (of { $people }), and { $bands ->
        [0] nobody would stand in another band.
        [one] one person would stand in another band.
       *[other] { $bands } people would stand in another band.
    }
cli-whatif-who = Who
cli-whatif-before = Now
cli-whatif-after = Then
cli-whatif-finding = Finding
cli-whatif-come = Would get it
cli-whatif-gone = Would lose it
