-- On which night a milestone that still stands on the sheet was first seen there, and its proof.
CREATE TABLE milestones (
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    name TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    first_proven TEXT,
    PRIMARY KEY (candidate_id, name)
) STRICT;
