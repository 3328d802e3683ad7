-- Everything that was done, under one numbering: runs, a person's edits and decisions, and the undoing of them.
CREATE TABLE acts (
    n         INTEGER PRIMARY KEY AUTOINCREMENT,
    time      INTEGER NOT NULL,
    -- A word: run, added, edited, deleted, joined, resolved, undone …
    what      TEXT NOT NULL,
    run       INTEGER UNIQUE REFERENCES runs (id) ON DELETE SET NULL,
    peer      INTEGER REFERENCES peers (id) ON DELETE SET NULL,
    peer_name TEXT NOT NULL DEFAULT '',
    -- What this one undid.
    undoes    INTEGER REFERENCES acts (n) ON DELETE SET NULL,
    -- What was decided that is no change of a record; JSON of the caller.
    deeds     TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX acts_peer ON acts (peer);
CREATE INDEX acts_undoes ON acts (undoes) WHERE undoes IS NOT NULL;

ALTER TABLE journal ADD COLUMN act INTEGER REFERENCES acts (n) ON DELETE SET NULL;

-- What there is already: an act for every run, and one for what a person did at one time for one reason.
INSERT INTO acts (time, what, run, peer, peer_name)
    SELECT time, what, run, peer, peer_name FROM (
        SELECT started AS time, 'run' AS what, id AS run, peer, peer_name FROM runs
        UNION ALL
        SELECT DISTINCT j.time, j.because, NULL, j.peer, coalesce(p.name, '')
            FROM journal j LEFT JOIN peers p ON p.id = j.peer WHERE j.run IS NULL
    ) ORDER BY time, run;
UPDATE journal SET act = (SELECT n FROM acts WHERE acts.run = journal.run) WHERE run IS NOT NULL;
UPDATE journal SET act = (SELECT min(n) FROM acts WHERE acts.run IS NULL AND acts.time = journal.time
    AND acts.what = journal.because AND acts.peer IS journal.peer) WHERE run IS NULL;
CREATE INDEX journal_act ON journal (act, record);

-- What was written at a peer, as the peer confirmed it.
CREATE TABLE written (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    act     INTEGER NOT NULL REFERENCES acts (n) ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    -- The record's number; the record itself may have left the trash since.
    record  INTEGER,
    action  TEXT NOT NULL,
    because TEXT NOT NULL,
    title   TEXT NOT NULL,
    before  INTEGER REFERENCES contents (id),
    after   INTEGER REFERENCES contents (id)
) STRICT;
CREATE INDEX written_act ON written (act);
CREATE INDEX written_before ON written (before);
CREATE INDEX written_after ON written (after);

-- A quarrel as it stood when it was answered, and the answers.
CREATE TABLE decisions (
    act     INTEGER PRIMARY KEY REFERENCES acts (n) ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    peer    INTEGER REFERENCES peers (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    replica INTEGER NOT NULL,
    record  INTEGER,
    title   TEXT NOT NULL,
    since   INTEGER NOT NULL,
    body    INTEGER NOT NULL REFERENCES contents (id),
    answers BLOB NOT NULL,
    -- What the peer had.
    told    INTEGER REFERENCES contents (id)
) STRICT;
CREATE INDEX decisions_peer ON decisions (peer);
CREATE INDEX decisions_body ON decisions (body);
CREATE INDEX decisions_told ON decisions (told);

-- Two records that a person said are two, for good; a < b.
CREATE TABLE different (
    a INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    PRIMARY KEY (a, b),
    CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX different_b ON different (b);

-- A record that was joined with another and went into it.
CREATE TABLE joined (
    gone INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
    kept INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX joined_kept ON joined (kept);

-- Whether a person chose the deletion of exactly this record, seeing what it does: the brake on deletions lets it pass.
ALTER TABLE records ADD COLUMN vouched INTEGER NOT NULL DEFAULT 0;
CREATE INDEX records_deleted ON records (deleted) WHERE deleted IS NOT NULL;
