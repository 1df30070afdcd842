# What each setting means, for `init`, `explain` and `handbook`. A setting's key is `setting-` and
# its place in reportgen.toml; a section's has the place alone. Units stand in the sentence.

setting-head = Settings of reportgen. Each line that begins with # and a key shows what holds if it stays as it is: take the # away and change the value.
setting-head-text = A text stands between straight quotes, a list between [ and ], a number and true or false without quotes. “reportgen config” prints what is in force.
setting-head-secrets = Passwords never stand here: put them into the environment (REPORTGEN_SMTP_PASSWORD) or into a file that it names (REPORTGEN_SMTP_PASSWORD_FILE).
setting-default = default: { $value }
setting-not-set = not set by itself
setting-example = the line shows an example
setting-kind = { $kind ->
        [text] a text
        [whole] a whole number
        [number] a number
        [yesno] true or false
        [choice] one of { $choices }
        [path] a file or folder, from where this file lies
        [texts] a list of texts
        [table] a table, a line each
       *[other] a value
    }
setting-range = { $range ->
        [between] from { $low } to { $high }
        [over] more than { $low }, at most { $high }
        [least] { $low } or more
       *[most] at most { $high }
    }
setting-colour = a colour such as #0f5c4d
setting-tag = a language's code, such as en or es-MX
setting-environment = Or in the environment: { $name }
setting-name = Setting
setting-as-written = In { $file }:
setting-kind-name = May be
setting-in-force = In force here
setting-meaning = Meaning

setting-agency = Who the reports come from.
setting-agency-name = The agency's name, on reports and mails.
setting-agency-logo = The agency's logo at the top of each report, as SVG, PNG or JPEG.
setting-agency-accent = The colour of headings and bars.
setting-agency-contact = How candidates reach you, a line each: address, phone, office hours.
setting-agency-website = Your address on the web, at the foot of each report.
setting-agency-sign_off = How letters and mails end, such as “Your team at Harbour”.

setting-intake = How the spreadsheet is read.
setting-intake-sheet = The sheets to read, where a file has several; without it, all that fit.
setting-intake-columns = What your headings mean: a heading feeds a field, or "" for none; or a field gets a list of headings. “reportgen columns --write” fills this in.
setting-intake-values = What your own words mean, for each field.
setting-intake-words = A file or folder with more headings and words, in the shape of ours.
setting-intake-max_age_hours = An intake older than so many hours is refused: a sync that stopped is noticed.
setting-intake-limits = How large an intake may be before it is refused.
setting-intake-limits-file_mb = The file, in megabytes.
setting-intake-limits-unpacked_mb = The file unpacked, in megabytes.
setting-intake-limits-entry_mb = The largest part of the file unpacked, in megabytes.
setting-intake-limits-entries = Parts in the file.
setting-intake-limits-ratio = How many times larger than packed a part may be.
setting-intake-limits-rows = Rows of a sheet.
setting-intake-limits-columns = Columns of a sheet.
setting-intake-limits-row_s = How long reading one row, and judging it, may each take, in seconds of the processor.

setting-rulebook = What is judged by, and in which words it is told.
setting-rulebook-name = The rulebook to start from: upwork, or article-2022.
setting-rulebook-file = Your changes to its weights, limits and costs; it names only what differs.
setting-rulebook-words = Your own sentences: a folder with a folder for each language.
setting-rulebook-market = Your own market tables: each takes the place of ours of the same name.
setting-rulebook-notices = More phrases of Upwork's letters, in files such as en.toml.

setting-report = How a report looks.
setting-report-language = The language of the staff, and of candidates who chose none.
setting-report-paper = The size of the page: A4, Letter, or phone for one column as wide as a phone’s screen.
setting-report-templates = Your own templates and stylesheet: each takes the place of ours of the same name.
setting-report-sections = Which parts a report has, in which order.
setting-report-fonts = Families of fonts to try before ours, the best first.

setting-workbook = What the staff's workbook holds besides.
setting-workbook-per_coach = Whether each coach gets a sheet of their own people.

setting-run = How a night runs.
setting-run-output = The folder for runs and history.
setting-run-cohort = A name that keeps this sheet's runs apart from others' in the same folder.
setting-run-workers = How many processes draw reports at a time; 0 for one for each core.
setting-run-cluster = The Dask scheduler whose workers judge and draw reports; none for this machine alone.
setting-run-mode = Who may read what is written: private for you alone, group for your group, too.
setting-run-timeout_s = How long one report may take, in seconds.
setting-run-check_timeout_s = How long one answer of a plug-in's check may take, in seconds.
setting-run-memory_mb = How much memory one report may take, in megabytes.

setting-mail = How reports are mailed.
setting-mail-transport = Where mail goes: files writes .eml files into the run's outbox, smtp sends.
setting-mail-host = Your mail server, such as smtp.harbour.example.
setting-mail-port = Its port: 587 for starttls, 465 for tls.
setting-mail-security = How the way to it is locked; none only towards this machine.
setting-mail-username = The name to sign in with, most often your address. Its password stands in the environment.
setting-mail-token_command = A program that prints an access token, where the server takes no password (OAuth 2, XOAUTH2).
setting-mail-oauth = Whom to ask for access tokens, with the extra “oauth”: microsoft (an app of yours) or google (a key file). The secret stands in the environment.
setting-mail-tenant = The directory (tenant) of Microsoft 365 that the app belongs to: its id or its domain.
setting-mail-client_id = The id of the app that is registered there.
setting-mail-from = Whom mail comes from, such as Harbour <coach@harbour.example>.
setting-mail-reply_to = Where answers go, if not to the sender.
setting-mail-release = When a report may go out: reviewed once somebody has released it, automatic without waiting where only the candidate's own changes changed it.
setting-mail-max_age_days = A report older than so many days is not mailed any more.
setting-mail-per_minute = How many mails a minute at most.
setting-mail-per_day = How many mails a day at most; the rest goes out the next night.
setting-mail-copy_to_coach = Whether a coach whom [coaches] names gets a copy of each report to their people.
setting-mail-attach = Which PDF a mail carries: “a4” the report as it is printed, “phone” an edition for a phone's screen, or “both”.
setting-mail-digest = A summary of the night for the staff.
setting-mail-digest-to = The addresses that get it.
setting-coaches = Each coach by name as the sheet has it: the address that answers go to, a phone number, and what stands under a letter.

setting-guard = When a sheet has changed too much since the last run to be mailed from, as shares of the people: 0.5 is one half.
setting-guard-people = More than this share of them gone.
setting-guard-field = A field lost by more than this share of those who had it.
setting-guard-same = The same answer from this share of them or more.
setting-guard-readiness = Readiness of more than this share moved one way.
setting-guard-points = By so many points of readiness or more, of 100.

setting-privacy = What is kept, and for how long.
setting-privacy-keep_days = Runs older than so many days are removed after each night; without it, none.

setting-fairness = Whether a score depends on a name.
setting-fairness-swaps = Under how many other names and countries everybody is judged again; 0 leaves it out.

setting-outcomes = What came of it, by groups.
setting-outcomes-by = Headings of the sheet’s columns by which outcomes are told, five at most.

setting-history = What reportgen remembers.
setting-history-path = The history's file, if not in the output folder.

cli-init-made = made { $path }
cli-init-kept = kept { $path }, which was there
cli-init-copied = { $count ->
        [one] copied to { $path }
       *[other] { $count } files copied to { $path }
    }
cli-init-copy-kept = { $count ->
        [one] kept { $path }, which was there
       *[other] kept { $count } files in { $path }, which were there
    }
cli-init-rules-head = Rules to change. Ours hold for every line that begins with #: take the # away in front of what you want otherwise, of a list in front of all its lines, and change the value. What you leave alone goes on following ours. A check is switched off by “enabled = false” below its name.
cli-init-words-head = Sentences to change. Ours hold for every line that begins with “# ”: take it away in front of a sentence and of all lines that belong to it, and write yours. What stands in braces is filled in.
cli-init-add = To use it, put into { $file } under [{ $section }]: { $line }
cli-init-private = To keep candidates' data out of version control, put these lines into { $file }:
cli-init-next = Next:
cli-init-step-fill = Fill in { $intake }, or take your own sheet in its place: .xlsx, .ods, .csv and others.
cli-init-step-columns = “reportgen columns { $intake } { "--" }ask” shows which column feeds which field, and asks about what is unclear.
cli-init-step-check = “reportgen check { $intake }” shows the verdicts and writes nothing.
cli-init-step-run = “reportgen run { $intake }” makes the reports; they lie in outputs/latest.
