-- Everything that became of a delivery, in order: a second try takes nothing away from the first.
CREATE TABLE delivery_answers (
    delivery_id INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    server_words TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (delivery_id, number)
) STRICT, WITHOUT ROWID;

INSERT INTO delivery_answers
SELECT id, 1, state, reason, server_words, changed_at FROM deliveries
WHERE attempts > 0 AND state NOT IN ('pending', 'held', 'sending');
