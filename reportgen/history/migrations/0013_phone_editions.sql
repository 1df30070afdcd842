-- The digest of the phone edition that a run left beside a report; mail attaches no other file.
ALTER TABLE recipients ADD COLUMN phone_sha256 TEXT NOT NULL DEFAULT '';
