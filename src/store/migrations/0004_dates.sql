-- Peers that cannot be told a series get single dates of it, each an item of its own; objects go on in a later session.

-- Such an item has no record: it is one date of this series, which the series would have begin then (encoded).
ALTER TABLE replicas ADD COLUMN series INTEGER REFERENCES records (id);
ALTER TABLE replicas ADD COLUMN date BLOB;
CREATE INDEX replicas_series ON replicas (series, peer) WHERE series IS NOT NULL;

-- Plans say now which date of a series they are about. Those that wait for a yes are made anew by the next session.
DELETE FROM plans;
UPDATE collections SET first_sync = 'reading' WHERE first_sync IN ('waiting-for-yes', 'approved');

-- What came of an object of a phone's before its session broke off; the phone may send the rest in its next one.
CREATE TABLE beginnings (
    peer INTEGER PRIMARY KEY REFERENCES peers (id) ON DELETE CASCADE,
    body BLOB NOT NULL
) STRICT;
