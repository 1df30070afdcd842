-- What staff wrote for a release and nobody understood stood beside the newest workbooks only, and
-- held nothing. It is an entry of its own now, in the place of the one before it.
CREATE TEMP TABLE unclear AS
    SELECT p.candidate_id, max(json_extract(l.value, '$[1]')) AS said,
        max(w.folder || '/' || w.file) AS source
    FROM workbooks w, json_each(w.written, '$.leftovers') l
    JOIN people p ON lower(p.candidate_id) = lower(json_extract(l.value, '$[0]'))
    WHERE w.folder = (SELECT max(folder) FROM workbooks) AND json_extract(l.value, '$[1]') != ''
    GROUP BY p.candidate_id;

UPDATE review_entries SET superseded = 1
    WHERE kind = 'release' AND candidate_id IN (SELECT candidate_id FROM unclear);

INSERT INTO review_entries (candidate_id, kind, slug, value, reason, covers, rulebook_version,
        written_at, source)
    SELECT candidate_id, 'release', '', 'unclear', said, '', '',
        strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now'), source
    FROM unclear;

DROP TABLE unclear;
