-- What all checks said of somebody, and the digest of everything that this depends on: while that
-- stays, nobody need be judged again.
CREATE TABLE judgements (
    candidate_id TEXT PRIMARY KEY REFERENCES people ON DELETE CASCADE,
    inputs TEXT NOT NULL,
    outcomes TEXT NOT NULL
) STRICT;
