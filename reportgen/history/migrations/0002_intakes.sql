-- Several intakes share an output folder. `intake` is '' for the first of them, whose folders bear
-- the bare date; `cohort` is what the settings called it that night; `intake_file` is where the
-- spreadsheet lay, as seen from the output folder. All runs so far belong to the first.
ALTER TABLE runs ADD COLUMN intake TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN cohort TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN intake_file TEXT NOT NULL DEFAULT '';

DROP INDEX one_complete_run_a_day;
CREATE UNIQUE INDEX one_complete_run_a_day ON runs (intake, as_of) WHERE complete;
