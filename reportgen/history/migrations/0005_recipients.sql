-- Who was to get what from a run, as the run itself decided it. Mail stands on this alone: run.json,
-- which says the same, is a file that anybody may edit.
CREATE TABLE recipients (
    run_id INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    coach TEXT NOT NULL,
    language TEXT NOT NULL,
    eligibility TEXT NOT NULL,
    hold INTEGER NOT NULL,
    holds TEXT NOT NULL,
    pdf TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    PRIMARY KEY (run_id, candidate_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX recipients_by_candidate ON recipients (candidate_id);
