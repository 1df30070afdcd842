-- A run put together from its folder's documents, for history had lost it. What it kept beside them
-- is unknown, and nothing is mailed before a person has said that it may stand so.
ALTER TABLE runs ADD COLUMN rebuilt TEXT NOT NULL DEFAULT ''
    CHECK (rebuilt IN ('', 'unconfirmed', 'confirmed'));
