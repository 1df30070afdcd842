-- Everybody a complete run has ever accepted. `folded` makes ids that differ in case one person.
CREATE TABLE people (
    candidate_id TEXT PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL
) STRICT;

CREATE TABLE addresses (
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    address TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    PRIMARY KEY (candidate_id, address)
) STRICT, WITHOUT ROWID;

CREATE INDEX addresses_by_address ON addresses (address);

-- What somebody handed in, kept once however many nights it stays the same.
CREATE TABLE submitted (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

-- One set of verdicts, kept once however many nights and people share it.
CREATE TABLE scorecards (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE outcomes (
    scorecard_id INTEGER NOT NULL REFERENCES scorecards ON DELETE CASCADE,
    position INTEGER NOT NULL,
    slug TEXT NOT NULL,
    status TEXT NOT NULL,
    score REAL,
    weight REAL NOT NULL,
    gain REAL NOT NULL,
    codes TEXT NOT NULL,
    overridden INTEGER NOT NULL,
    PRIMARY KEY (scorecard_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    as_of TEXT NOT NULL,
    folder TEXT NOT NULL UNIQUE,
    complete INTEGER NOT NULL,
    started TEXT NOT NULL,
    finished TEXT NOT NULL,
    rulebook TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    intake_sha256 TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX one_complete_run_a_day ON runs (as_of) WHERE complete;

CREATE TABLE results (
    run_id INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    version INTEGER,
    scorecard_id INTEGER NOT NULL REFERENCES scorecards,
    submitted_id INTEGER NOT NULL REFERENCES submitted,
    readiness REAL,
    coverage REAL NOT NULL,
    band TEXT NOT NULL,
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (run_id, candidate_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX results_by_candidate ON results (candidate_id);
CREATE INDEX results_by_scorecard ON results (scorecard_id);
CREATE INDEX results_by_submitted ON results (submitted_id);

-- What a candidate was told, from the night it was first said. `comparison` and `trend` never change.
CREATE TABLE versions (
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    look TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    day TEXT NOT NULL,
    compared_with INTEGER,
    readiness REAL,
    band TEXT NOT NULL,
    stage TEXT NOT NULL,
    language TEXT NOT NULL,
    rulebook TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    scorecard_id INTEGER NOT NULL REFERENCES scorecards,
    submitted_id INTEGER NOT NULL REFERENCES submitted,
    review TEXT NOT NULL,
    comparison TEXT,
    trend TEXT NOT NULL,
    PRIMARY KEY (candidate_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX versions_by_scorecard ON versions (scorecard_id);
CREATE INDEX versions_by_submitted ON versions (submitted_id);

-- All attempts at approval known on the evening of `seen_on`; a night that learns nothing adds no rows.
CREATE TABLE submissions (
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    seen_on TEXT NOT NULL,
    position INTEGER NOT NULL,
    submitted_on TEXT,
    status TEXT,
    feedback TEXT NOT NULL,
    with_values TEXT NOT NULL,
    PRIMARY KEY (candidate_id, seen_on, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_entries (
    id INTEGER PRIMARY KEY,
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('release', 'note', 'override')),
    slug TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    covers TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    written_at TEXT NOT NULL,
    source TEXT NOT NULL,
    superseded INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX one_standing_entry ON review_entries (candidate_id, kind, slug) WHERE NOT superseded;

-- Each workbook as we left it: what differs from `written` was typed by a person.
CREATE TABLE workbooks (
    folder TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (folder, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    transport TEXT NOT NULL,
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    folder TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    server_words TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    sendable_since TEXT,
    next_attempt TEXT,
    message_id TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (transport, candidate_id, address, version)
) STRICT;

CREATE INDEX deliveries_by_state ON deliveries (state);

-- A person's word that this version may go to this candidate at this address, held or not.
CREATE TABLE vouched (
    candidate_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (candidate_id, address, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE suppressed (
    address TEXT PRIMARY KEY,
    since TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- People who were erased, as hashes: nobody can be read back from them.
CREATE TABLE tombstones (
    hash TEXT PRIMARY KEY,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
