-- CSV files that were written for people outside the run folders: an erasure must find them.
CREATE TABLE exports (
    path TEXT PRIMARY KEY,
    folder TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
