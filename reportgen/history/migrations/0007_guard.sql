-- What the guard found when a run's sheet was compared with the one before. While a run is `stopped`
-- nobody has confirmed it: nothing is mailed, and no later night stands on it. `program` is the
-- version of reportgen that judged, '' before it was noted.
ALTER TABLE runs ADD COLUMN guard TEXT NOT NULL DEFAULT '[]';
ALTER TABLE runs ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN program TEXT NOT NULL DEFAULT '';

-- The columns of a run's sheets, in their order; `field` is '' where a column was not read.
CREATE TABLE run_columns (
    run_id INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;

-- How many people of a run gave a field, how many of these said the same, and the digest of that
-- where more than half of them did.
CREATE TABLE run_fields (
    run_id INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    field TEXT NOT NULL,
    given INTEGER NOT NULL,
    alike INTEGER NOT NULL,
    common TEXT NOT NULL,
    PRIMARY KEY (run_id, field)
) STRICT, WITHOUT ROWID;
