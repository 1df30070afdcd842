# The handbook that staff print or open: its headings, and what statuses, bands and exit codes mean.

handbook-title = Handbook
handbook-of = What { $agency } judges by, what can be set, and what the program answers.
handbook-version = Version { $version } of reportgen
handbook-rules = Rules: { $rules }
handbook-made = Made by “reportgen handbook” from the rules and settings in force; after a change, make it anew.
handbook-contents = Contents

handbook-judging = How a profile is judged
    .lead = Every check gives a score from 0 to 100 and has a weight. What it found takes off the score; what it can't see counts neither for nor against anybody. Readiness is the weighted mean over the checks that could be judged, from 0 to 100.
    .statuses = What a check answers
    .bands = Where a person stands
    .weights = The checks by weight
    .tables = Tables it rests on
handbook-status-pass = { $pass } of 100 or more.
handbook-status-improve = { $improve } of 100 or more, but something is worth doing.
handbook-status-fix = Under { $improve } of 100, or a blocker: this comes first.
handbook-status-unknown = The sheet has no readable answer; it counts neither for nor against anybody.
handbook-status-not_applicable = The question doesn't apply to this person, or not yet.
handbook-status-error = The check itself broke, which is logged; all other checks stand.
handbook-band-ready = Readiness of { $ready } or more, no blocker, and title, overview, skills, work history and photo judged, none of them “Fix”.
handbook-band-nearly_there = Readiness of { $nearly } or more.
handbook-band-needs_work = Readiness of { $needs } or more; with a blocker never more than this.
handbook-band-not_ready = Less than that.
handbook-band-not_enough_information = Too little of the sheet could be judged for a figure.
handbook-band-on_hold = Trouble with the account comes first: no score, no steps, and the coach is told.
handbook-band-not_yet_eligible = Under 18: no score and no mail, and the coach is told.

handbook-checks = The checks
    .lead = Each finding stands here as a candidate reads it, with an example of an invented profile. Points are what it costs at its worst, of 100, where all checks could be judged.
handbook-tip = Tip { $tip }
handbook-weight = Weight { $weight }
handbook-harshest = At worst: { $status }
handbook-example = Example
handbook-says = Told
handbook-why = Why
handbook-fix = Do
handbook-paste = To paste
handbook-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
handbook-note = a note, no points

handbook-settings = The settings
    .lead = All of them are optional; they stand in reportgen.toml. “reportgen init” writes that file with each of them in it.
handbook-in-force = here: { $value }

handbook-commands = The commands
    .lead = As “reportgen COMMAND { "--" }help” tells them. { "--" }config, { "-" }q and { "-" }v may stand before or behind any command.
handbook-exits = Exit codes
    .lead = What a scheduler sees. Everything but 0 is worth a look.
handbook-exit-0 = Done.
handbook-exit-1 = Done, but a row was rejected, a report or a check failed, a score depends on a name or a country, mail failed or is held, or the sheet changed too much to be mailed from. The rest is finished; the summary says what.
handbook-exit-2 = Used wrongly: an unknown option, id, check or run. The message names the nearest right one.
handbook-exit-65 = The intake is missing, can't be read or is unfit as a whole. Look at the file; nothing was changed.
handbook-exit-70 = A bug in reportgen. Please report it with the lines it printed; they hold no candidate's text.
handbook-exit-74 = Another file can't be read or written: a full disk, missing rights, a missing font.
handbook-exit-75 = Another run holds the lock; try again later.
handbook-exit-78 = Settings, rules, words, a template or a market table are wrong. The message says where.
handbook-exit-130 = Stopped by Ctrl-C. What was finished stays; run again to go on.
handbook-exit-143 = Stopped by the system (SIGTERM). What was finished stays; run again to go on.
