# What the operator reads in the terminal.

cli-counts = { $candidates ->
        [one] { $candidates } candidate
       *[other] { $candidates } candidates
    }: { $fresh } rendered now, { $unchanged } unchanged since the last run, { $failed } failed, { $not_reported } without a report. { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } read, { $rejected } rejected.
cli-failed = { $id }: no report, because { $why }
cli-weakest = Weakest spots of the cohort
cli-weak-spot = { $check }: { $affected } of { $judged } lose points here, { $points } each on average
cli-where = Reports, cohort.xlsx and run.json are in { $folder }
cli-problems = { $count ->
        [one] One thing to look at in the intake
       *[other] { $count } things to look at in the intake
    }
cli-more-problems = … and { $count } more; all of them are in run.json and in the workbook.
cli-column-id = Candidate
cli-column-readiness = Readiness
cli-column-band = Standing
cli-column-first = First thing to do

effect-noted = noted
effect-field_ignored = this cell was ignored
effect-row_superseded = another row counts instead
effect-row_rejected = row rejected
