-- What tells folders of this history from any others: it stands in each one's manifest.
CREATE TABLE identity (mark TEXT NOT NULL) STRICT;

INSERT INTO identity VALUES (lower(hex(randomblob(8))));
