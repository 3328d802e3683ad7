-- A store of schema version 8 with something in every table, as that version left it. Written once; never changed.

-- Cordial's one file, version 1.
-- Every id is AUTOINCREMENT: a number that a phone, a script or a person has seen never means another thing later.
-- Every time is in milliseconds since 1970-01-01T00:00:00Z. Every table is STRICT.

-- Photos and other large bytes, once each.
CREATE TABLE blobs (
    id      INTEGER PRIMARY KEY,
    sha256  BLOB NOT NULL UNIQUE,
    bytes   BLOB NOT NULL
) STRICT;

-- Encoded records (and plans, and conflicts), once each: a contact that is the same here, in the agreement and at three
-- phones is stored one time. What nobody refers to any more is swept out now and then.
CREATE TABLE contents (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256      BLOB NOT NULL UNIQUE,
    body        BLOB NOT NULL,
    -- Of a record: the fingerprint pim gives it. Null for other values.
    fingerprint BLOB
) STRICT;

-- Which photos a content mentions.
CREATE TABLE content_blobs (
    content INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
    blob    INTEGER NOT NULL REFERENCES blobs (id),
    PRIMARY KEY (content, blob)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_blobs_blob ON content_blobs (blob);

-- What people own. A deleted record stays as a tombstone with its last content.
CREATE TABLE records (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT NOT NULL,
    -- 1, 2, 3 …: one more at each change, deletion and restoration.
    revision     INTEGER NOT NULL,
    content      INTEGER NOT NULL REFERENCES contents (id),
    title        TEXT NOT NULL,
    -- Folded: title, and family name first.
    title_key    TEXT NOT NULL,
    family_key   TEXT NOT NULL,
    organization TEXT NOT NULL,
    phone        TEXT NOT NULL,
    email        TEXT NOT NULL,
    has_photo    INTEGER NOT NULL,
    created      INTEGER NOT NULL,
    changed      INTEGER NOT NULL,
    deleted      INTEGER
) STRICT;
CREATE INDEX records_title ON records (kind, title_key, id) WHERE deleted IS NULL;
CREATE INDEX records_family ON records (kind, family_key, id) WHERE deleted IS NULL;
CREATE INDEX records_changed ON records (kind, changed, id);
CREATE INDEX records_content ON records (content);

-- Full text search; rowid is the record's id. `digits` holds every ending of every number, so that a prefix search
-- there finds a number by any of its parts.
CREATE VIRTUAL TABLE search USING fts5 (
    names, words, digits,
    content = '', contentless_delete = 1, detail = 'column', tokenize = 'unicode61', prefix = '1 2 3'
);

-- The other ends. Names are unique without regard to case (folded by us: SQLite knows only ASCII).
CREATE TABLE peers (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL,
    name_key     TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    link         TEXT NOT NULL,
    profile      TEXT,
    -- The user name under which phones call in; several phones may share one.
    account      TEXT,
    device_id    TEXT,
    manufacturer TEXT,
    model        TEXT,
    firmware     TEXT,
    created      INTEGER NOT NULL,
    last_seen    INTEGER,
    settings     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX peers_device ON peers (account, device_id) WHERE account IS NOT NULL AND device_id IS NOT NULL;
CREATE INDEX peers_device_id ON peers (device_id);

-- One kind of records at one peer.
CREATE TABLE collections (
    peer           INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    kind           TEXT NOT NULL,
    active         INTEGER NOT NULL,
    -- The database's name at the peer, and the name under which we offer ours.
    theirs         TEXT,
    ours           TEXT NOT NULL,
    -- Anchors of the last session that ended well; the pair before it, until delivery is confirmed; the pair of the
    -- session that is running.
    our_anchor     TEXT,
    their_anchor   TEXT,
    our_previous   TEXT,
    their_previous TEXT,
    our_pending    TEXT,
    their_pending  TEXT,
    last_sync      INTEGER,
    first_sync     TEXT NOT NULL,
    -- What the next session is asked to be, and what the suspended one was.
    next_mode      TEXT,
    suspended      TEXT,
    -- JSON texts of the caller.
    devinf         TEXT,
    lens           TEXT,
    PRIMARY KEY (peer, kind)
) STRICT, WITHOUT ROWID;

-- One item at one peer. The id is also the one we show the peer (the GUID as server, the LUID as client).
CREATE TABLE replicas (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    peer       INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    -- The peer's id of it; null before a Map, and from the moment the peer deleted it.
    luid       TEXT,
    -- Null: staged, no record yet.
    record     INTEGER REFERENCES records (id),
    -- Both sides when they last agreed.
    agreement  INTEGER REFERENCES contents (id),
    last_seen  INTEGER REFERENCES contents (id),
    -- JSON list of the fields whose agreement is older than the rest.
    parked     TEXT NOT NULL DEFAULT '[]',
    -- What the peer told since: none, present (with content), deleted, missing.
    reported   TEXT NOT NULL DEFAULT 'none',
    told       INTEGER REFERENCES contents (id),
    -- Whether the running whole listing had it.
    listed     INTEGER NOT NULL DEFAULT 0,
    -- What we sent and have no answer for: none, adding, changing, deleting; and its content.
    sent       TEXT NOT NULL DEFAULT 'none',
    sent_body  INTEGER REFERENCES contents (id),
    -- The last received item as it came.
    raw        BLOB,
    changed    INTEGER NOT NULL,
    CHECK ((reported = 'present') = (told IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX replicas_luid ON replicas (peer, kind, luid) WHERE luid IS NOT NULL;
CREATE UNIQUE INDEX replicas_record ON replicas (peer, record) WHERE record IS NOT NULL;
CREATE INDEX replicas_kind ON replicas (peer, kind);
CREATE INDEX replicas_of_record ON replicas (record) WHERE record IS NOT NULL;
CREATE INDEX replicas_agreement ON replicas (agreement) WHERE agreement IS NOT NULL;
CREATE INDEX replicas_last_seen ON replicas (last_seen) WHERE last_seen IS NOT NULL;
CREATE INDEX replicas_told ON replicas (told) WHERE told IS NOT NULL;
CREATE INDEX replicas_sent_body ON replicas (sent_body) WHERE sent_body IS NOT NULL;

-- What a person said about a staged item: it is this record, or it is not.
CREATE TABLE likeness (
    replica INTEGER NOT NULL REFERENCES replicas (id) ON DELETE CASCADE,
    record  INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    same    INTEGER NOT NULL,
    PRIMARY KEY (replica, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_record ON likeness (record);

-- Items that could not be read, as they came, so that a later version can try again.
CREATE TABLE unreadable (
    peer       INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    luid       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    reason     TEXT NOT NULL,
    time       INTEGER NOT NULL,
    PRIMARY KEY (peer, kind, luid)
) STRICT;

-- Quarrels that wait for a person; one open quarrel per replica.
CREATE TABLE conflicts (
    n       INTEGER PRIMARY KEY AUTOINCREMENT,
    peer    INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    replica INTEGER NOT NULL UNIQUE REFERENCES replicas (id) ON DELETE CASCADE,
    record  INTEGER REFERENCES records (id),
    since   INTEGER NOT NULL,
    title   TEXT NOT NULL,
    -- The planner's conflict, encoded; and the answers so far.
    body    INTEGER NOT NULL REFERENCES contents (id),
    answers BLOB
) STRICT;
CREATE INDEX conflicts_peer ON conflicts (peer, kind);
CREATE INDEX conflicts_record ON conflicts (record);
CREATE INDEX conflicts_body ON conflicts (body);

-- Steps that wait for a yes.
CREATE TABLE held (
    n       INTEGER PRIMARY KEY AUTOINCREMENT,
    peer    INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    record  INTEGER REFERENCES records (id),
    replica INTEGER REFERENCES replicas (id) ON DELETE CASCADE,
    title   TEXT NOT NULL,
    action  TEXT NOT NULL,
    side    TEXT NOT NULL,
    because TEXT NOT NULL,
    since   INTEGER NOT NULL,
    state   TEXT NOT NULL
) STRICT;
CREATE INDEX held_peer ON held (peer, kind);
CREATE INDEX held_record ON held (record);
CREATE INDEX held_replica ON held (replica);

-- The plan of a first sync or a preview, while a person looks at it.
CREATE TABLE plans (
    peer     INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    time     INTEGER NOT NULL,
    mode     TEXT NOT NULL,
    body     INTEGER NOT NULL REFERENCES contents (id),
    -- JSON list of the numbers of steps the person does not want.
    excepted TEXT NOT NULL,
    approved INTEGER,
    PRIMARY KEY (peer, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX plans_body ON plans (body);

-- Everything one "Sync now" did. Outlives its peer: the name stays with it.
CREATE TABLE runs (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    peer      INTEGER REFERENCES peers (id) ON DELETE SET NULL,
    peer_name TEXT NOT NULL,
    mode      TEXT NOT NULL,
    started   INTEGER NOT NULL,
    ended     INTEGER,
    -- Null while it runs.
    ok        INTEGER,
    fault     TEXT,
    message   TEXT,
    messages  INTEGER NOT NULL DEFAULT 0,
    bytes_in  INTEGER NOT NULL DEFAULT 0,
    bytes_out INTEGER NOT NULL DEFAULT 0,
    -- JSON of the caller.
    result    TEXT
) STRICT;
CREATE INDEX runs_peer ON runs (peer, id);

CREATE TABLE log (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    run    INTEGER REFERENCES runs (id) ON DELETE CASCADE,
    time   INTEGER NOT NULL,
    level  TEXT NOT NULL,
    word   TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX log_run ON log (run, seq);

-- Documents on the wire, of the last runs.
CREATE TABLE wire (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    run        INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    time       INTEGER NOT NULL,
    direction  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;
CREATE INDEX wire_run ON wire (run, seq);

-- Every change of a record with what it was before: what undo and history live from.
CREATE TABLE journal (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    time              INTEGER NOT NULL,
    run               INTEGER REFERENCES runs (id) ON DELETE SET NULL,
    peer              INTEGER REFERENCES peers (id) ON DELETE SET NULL,
    record            INTEGER NOT NULL REFERENCES records (id),
    action            TEXT NOT NULL,
    -- The revision this change made.
    revision          INTEGER NOT NULL,
    -- The content before (null: there was none, or it was a tombstone) and after (null: deleted).
    before            INTEGER REFERENCES contents (id),
    after             INTEGER REFERENCES contents (id),
    because           TEXT NOT NULL
) STRICT;
CREATE INDEX journal_record ON journal (record, seq);
CREATE INDEX journal_run ON journal (run);
CREATE INDEX journal_peer ON journal (peer);
CREATE INDEX journal_before ON journal (before);
CREATE INDEX journal_after ON journal (after);

-- Who works on what: `peer:7`, `service`. Expires, so that a killed process does not lock anybody out.
CREATE TABLE leases (
    name      TEXT PRIMARY KEY,
    pid       INTEGER NOT NULL,
    -- Tells two holders within one process, or two processes with one number, apart.
    token     INTEGER NOT NULL,
    started   INTEGER NOT NULL,
    heartbeat INTEGER NOT NULL,
    expires   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Digest nonces and failed attempts of phones that call in.
CREATE TABLE auth (
    account      TEXT NOT NULL,
    device       TEXT NOT NULL,
    nonce        BLOB,
    failures     INTEGER NOT NULL DEFAULT 0,
    last_failure INTEGER,
    PRIMARY KEY (account, device)
) STRICT, WITHOUT ROWID;

-- What a peer said no to: the last step it refused about an item, so that it is not asked the same again.
CREATE TABLE refusals (
    replica INTEGER PRIMARY KEY REFERENCES replicas (id) ON DELETE CASCADE,
    -- What was tried.
    action  TEXT NOT NULL,
    -- The fingerprint of what the item would have become, as the peer would have seen it; null for deletions.
    content BLOB,
    -- A digest of how it would have been written: what the peer holds, and who wrote it.
    manner  BLOB NOT NULL,
    -- What to call the item.
    title   TEXT NOT NULL,
    -- Why, a word of the caller, and the peer's code in the numbers of its protocol.
    why     TEXT NOT NULL,
    code    INTEGER NOT NULL,
    -- Whether it is for good; otherwise it may have been a passing failure.
    lasting INTEGER NOT NULL,
    -- The run in which it first said so.
    run     INTEGER REFERENCES runs (id) ON DELETE SET NULL,
    time    INTEGER NOT NULL
) STRICT;
CREATE INDEX refusals_run ON refusals (run);

-- How many items one side did not take.
ALTER TABLE runs ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;

-- Items that no record is made of: bookmarks, messages, mails, files, journal entries. Kept as they came, for good.

-- One database of such items at a peer. A shelf with the name of a kind of records (`events`) needs no row: its items
-- came in the database of that kind.
CREATE TABLE shelves (
    peer           INTEGER NOT NULL REFERENCES peers (id) ON DELETE CASCADE,
    -- `bookmarks`, `sms` …
    name           TEXT NOT NULL,
    -- The database's name at the peer.
    theirs         TEXT NOT NULL,
    -- As in `collections`.
    our_anchor     TEXT,
    their_anchor   TEXT,
    our_previous   TEXT,
    their_previous TEXT,
    our_pending    TEXT,
    their_pending  TEXT,
    last_sync      INTEGER,
    PRIMARY KEY (peer, name)
) STRICT, WITHOUT ROWID;

-- The items. They outlive their peer.
CREATE TABLE archive (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    peer       INTEGER REFERENCES peers (id) ON DELETE SET NULL,
    peer_name  TEXT NOT NULL,
    shelf      TEXT NOT NULL,
    -- The peer's id of it, and of the folder it lies in. Where the item is gone there: the last ones.
    luid       TEXT,
    parent     TEXT,
    -- What it is, a word of the caller; its type as the peer stated it, and its bytes.
    nature     TEXT NOT NULL,
    media_type TEXT NOT NULL,
    blob       INTEGER NOT NULL REFERENCES blobs (id),
    -- For browsing: what to call it, when it is dated (ISO 8601, as written), and folded words to find it by.
    title      TEXT NOT NULL,
    dated      TEXT,
    words      TEXT NOT NULL,
    -- When it came first and last, and since when the peer has it no more.
    received   INTEGER NOT NULL,
    seen       INTEGER NOT NULL,
    gone       INTEGER,
    -- Whether the running whole listing had it.
    listed     INTEGER NOT NULL DEFAULT 0,
    -- Whether it is to go back to its peer: none, wanted, sent, refused; and the peer's code of the refusal.
    restore    TEXT NOT NULL DEFAULT 'none',
    code       INTEGER
) STRICT;
CREATE UNIQUE INDEX archive_luid ON archive (peer, shelf, luid) WHERE luid IS NOT NULL AND gone IS NULL;
CREATE INDEX archive_shelf ON archive (peer, shelf, blob);
CREATE INDEX archive_blob ON archive (blob);
CREATE INDEX archive_restore ON archive (peer, shelf) WHERE restore <> 'none';

-- What an item was before it changed at the peer.
CREATE TABLE archive_versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    item       INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    blob       INTEGER NOT NULL REFERENCES blobs (id),
    title      TEXT NOT NULL,
    -- Until when it was like this.
    until      INTEGER NOT NULL
) STRICT;
CREATE INDEX archive_versions_item ON archive_versions (item);
CREATE INDEX archive_versions_blob ON archive_versions (blob);

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

-- Moments one can go back to. Several moments share a file when nothing had changed between them.
CREATE TABLE copies (
    n         INTEGER PRIMARY KEY AUTOINCREMENT,
    time      INTEGER NOT NULL,
    -- Why it was made, a word: run, first-sync, replace, restore, bulk, asked, old.
    why       TEXT NOT NULL,
    -- Whose items: a peer's, under the name it had then; null: this computer's.
    peer      INTEGER REFERENCES peers (id) ON DELETE SET NULL,
    peer_name TEXT,
    -- The file's name in the folder of copies, its length and the digest of what it holds.
    file      TEXT NOT NULL,
    bytes     INTEGER NOT NULL,
    digest    BLOB NOT NULL,
    -- How many of each kind, JSON of the caller.
    counts    TEXT NOT NULL,
    -- How many changes this computer had seen (see Reader::changes_seen); null for peers and strange files.
    revision  INTEGER,
    -- When the file was also put in the second place.
    elsewhere INTEGER,
    -- When the file was removed here; the row stays until it is also gone in the second place.
    gone      INTEGER
) STRICT;
CREATE INDEX copies_file ON copies (file);
CREATE INDEX copies_peer ON copies (peer);

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

-- When events take place, so that a calendar reads the days it shows and nothing else: the first and the last day, counted
-- from 1970-01-01 and read in UTC. No last day: it repeats for ever. No first day: not looked at yet. What never takes
-- place ends before it begins.
ALTER TABLE records ADD COLUMN begins INTEGER;
ALTER TABLE records ADD COLUMN ends INTEGER;
-- The first category of an event, which is its calendar.
ALTER TABLE records ADD COLUMN calendar TEXT;
CREATE INDEX records_days ON records (begins, ends) WHERE kind = 'events' AND deleted IS NULL;
CREATE INDEX records_calendar ON records (calendar) WHERE kind = 'events' AND deleted IS NULL;

-- In which session the peer told of an item last, by our anchor of that session. Null: not since only changes are told.
-- What was told in a session that broke off is told again in the next, as long as it is there under its id.
ALTER TABLE replicas ADD COLUMN told_in INTEGER;

BEGIN;
PRAGMA defer_foreign_keys = ON;
INSERT INTO blobs (id, sha256, bytes) VALUES (1, x'b1ff9c8ea3a780bad09b346c423d2d0e46815926879b18e841d928376a946640', x'89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (1, x'322f7dbded777f6aa02b3ba39db773f9a370b4c593c149167063cb2124afd0bc', x'0108636f6e7461637473070a6e616d652e676976656e74034164610b6e616d652e66616d696c7974084c6f76656c61636507646973706c6179740c416461204c6f76656c6163650670686f6e657370010c2b3333363132333430303030010463656c6c000006656d61696c7370010f616461406578616d706c652e6f7267000000046e6f746574066e6f746520300570686f746f6609696d6167652f706e67b1ff9c8ea3a780bad09b346c423d2d0e46815926879b18e841d928376a946640', x'5929dbcfe2b88d75c04829c16cac98f8');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (2, x'9cf6861ee6715827c54cdf3107cf081b02db1031fd0e7d54e62dfc350857022e', x'0108636f6e7461637473060a6e616d652e676976656e7406c3896d696c650b6e616d652e66616d696c7974045a6f6c6107646973706c6179740bc3896d696c65205a6f6c610670686f6e657370010c2b3333363132333430303031010463656c6c000006656d61696c73700112c3a96d696c65406578616d706c652e6f7267000000046e6f746574066e6f74652031', x'775cde548897914c80d0182f4f5cc24f');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (3, x'c1455c449bde1c534357b1133b68be4573bcc22924c1ea470094fe248ab456f1', x'0108636f6e7461637473060a6e616d652e676976656e74054b61726c610b6e616d652e66616d696c797405576569c39f07646973706c6179740b4b61726c6120576569c39f0670686f6e657370010c2b3333363132333430303032010463656c6c000006656d61696c737001116b61726c61406578616d706c652e6f7267000000046e6f746574066e6f74652032', x'66bfbcffc450348bd7e0c025463d3ab9');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (4, x'9de62e4ef69b2557e27af7f8eb0feac7b3f40410824ce60aa3f533563bbee2e2', x'0108636f6e7461637473060a6e616d652e676976656e74034a616e0b6e616d652e66616d696c7974064e6f76c3a16b07646973706c6179740a4a616e204e6f76c3a16b0670686f6e657370010c2b3333363132333430303033010463656c6c000006656d61696c7370010f6a616e406578616d706c652e6f7267000000046e6f746574066e6f74652033', x'3f67a7076a08681386c57abd7eae3afb');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (5, x'50ea9c8898dd9efcd4f8de0232c8ba9b7a144595383be07383419a7e16d39e2f', x'0108636f6e7461637473060a6e616d652e676976656e7404526f73610b6e616d652e66616d696c797407426f6e6865757207646973706c6179740c526f736120426f6e686575720670686f6e657370010c2b3333363132333430303034010463656c6c000006656d61696c73700110726f7361406578616d706c652e6f7267000000046e6f746574066e6f74652034', x'1534c89ca4338b788bbb99073f75b0de');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (6, x'2a4e1bc4a13d91827f018d9bc43c49c0107389d154c0e57661f42c71ca80b80d', x'0108636f6e7461637473060a6e616d652e676976656e74075468656f646f720b6e616d652e66616d696c79740553746f726d07646973706c6179740d5468656f646f722053746f726d0670686f6e657370010c2b3333363132333430303035010463656c6c000006656d61696c737001137468656f646f72406578616d706c652e6f7267000000046e6f746574066e6f74652035', x'6ec63d39b5ef474d3d54f93cb9c9592b');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (7, x'e6d3fa829178ed2101ce5f209727490dcf201af2c367f1eb68d791ba0432ccbf', x'0108636f6e7461637473060a6e616d652e676976656e7406557273756c610b6e616d652e66616d696c7974074b72c3bc67657207646973706c6179740e557273756c61204b72c3bc6765720670686f6e657370010c2b3333363132333430303036010463656c6c000006656d61696c73700112757273756c61406578616d706c652e6f7267000000046e6f746574066e6f74652036', x'2390acf64da74c73376a92f898beae2d');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (8, x'48ba43a18adaf8322cac3d5240ae1e84757fe62b92c6b9ee61db777dc98cac6e', x'0108636f6e7461637473060a6e616d652e676976656e740656696b746f720b6e616d652e66616d696c7974044875676f07646973706c6179740b56696b746f72204875676f0670686f6e657370010c2b3333363132333430303037010463656c6c000006656d61696c7370011276696b746f72406578616d706c652e6f7267000000046e6f746574066e6f74652037', x'b5b803d5d598d73bcdadcb3811797b34');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (9, x'b7de58871077df0544dc16cb52160448819c110bd853878f32099ff5ca765769', x'0108636f6e7461637473060a6e616d652e676976656e740557616e64610b6e616d652e66616d696c7974094c616e646f77736b6107646973706c6179740f57616e6461204c616e646f77736b610670686f6e657370010c2b3333363132333430303038010463656c6c000006656d61696c7370011177616e6461406578616d706c652e6f7267000000046e6f746574066e6f74652038', x'1b6ce18e22bd64066146431cdc933fa3');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (10, x'a7f5c081f42861e2ad2c3adc4fb6a5945f55c73ba6c60d2d8a22eb423ab4084c', x'0108636f6e7461637473060a6e616d652e676976656e740558617665720b6e616d652e66616d696c7974054d6569657207646973706c6179740b5861766572204d656965720670686f6e657370010c2b3333363132333430303039010463656c6c000006656d61696c737001117861766572406578616d706c652e6f7267000000046e6f746574066e6f74652039', x'abc71ab948ecf8f65fe24234f11b2a4b');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (11, x'4d1dd02f437fbfed81bdbe10a6120d2be6cc1602e18968ac4ddb6814432fb84e', x'0108636f6e7461637473060a6e616d652e676976656e7404596c76610b6e616d652e66616d696c7974044265726707646973706c61797409596c766120426572670670686f6e657370010c2b3333363132333430303130010463656c6c000006656d61696c73700110796c7661406578616d706c652e6f7267000000046e6f746574076e6f7465203130', x'a16f486c80500e2e3cb3dfa3f586a72f');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (12, x'4be1c78983c2472671dd696feabf99dfa7d952d71138a60029a4c33da45c84aa', x'0108636f6e7461637473060a6e616d652e676976656e74045a6f72610b6e616d652e66616d696c79740844766fc599c3a16b07646973706c6179740d5a6f72612044766fc599c3a16b0670686f6e657370010c2b3333363132333430303131010463656c6c000006656d61696c737001107a6f7261406578616d706c652e6f7267000000046e6f746574076e6f7465203131', x'6c6044a0d924249552906ad22c23ff74');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (13, x'd6c60728f68654d5a17df507cbadfb4c86856c49aa68967de57dea4a467f4d99', x'01066576656e747305057469746c65740543686f69720573746172746d7a13323032362d31322d30315430393a30303a30300c4575726f70652f506172697303656e646d7a13323032362d31322d30315431303a30303a30300c4575726f70652f50617269730a726563757272656e63657213465245513d5745454b4c593b434f554e543d3503756964740131', x'1c948c343a7d2e5b2decc6cc7eb5bb2f');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (14, x'b9e9bfdfecf7f55463164965827116d2d7bd9961881e0bf9884b9116c9b9f2b0', x'01066576656e747304057469746c65740543686f69720573746172746d7a13323032362d31322d30315430383a30303a3030074574632f55544303656e646d7a13323032362d31322d30315430393a30303a3030074574632f5554430a726563757272656e6365722b465245513d5745454b4c593b554e54494c3d3230323631323239543038303030305a3b42594441593d5455', x'4b5bfcb62384acaa165cc4f06dcddd15');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (15, x'48596c3b7b2627475b6c1393e8a4eb4e4ed67ae29bebe0a42d47797b8a780ee9', x'0108636f6e7461637473060a6e616d652e676976656e7406c3896d696c650b6e616d652e66616d696c7974045a6f6c6107646973706c6179740bc3896d696c65205a6f6c610670686f6e657370010c2b3333363132333430303031010463656c6c000006656d61696c73700112c3a96d696c65406578616d706c652e6f7267000000046e6f7465740468657265', x'5cdc8b820c7afa7a49fa3336c503dbdb');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (16, x'709daa244c98a27cfcd56c1a97aaef8aea52864c02e3caab147f6e5d43b2a541', x'0108636f6e7461637473060a6e616d652e676976656e7406c3896d696c650b6e616d652e66616d696c7974045a6f6c6107646973706c6179740bc3896d696c65205a6f6c610670686f6e657370010c2b3333363132333430303031010463656c6c000006656d61696c73700112c3a96d696c65406578616d706c652e6f7267000000046e6f746574057468657265', x'496aabcd02f8d98aa77bfe7d33dde2a0');
INSERT INTO contents (id, sha256, body, fingerprint) VALUES (17, x'9d7fc4ff5129472615421b6116f6e6a8558e6e4929516ac8d7ed3a630c88d71f', x'010c626f74682d6368616e67656401046e6f746574066e6f74652031740468657265740574686572650000', NULL);
INSERT INTO content_blobs (content, blob) VALUES (1, 1);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (1, 'contacts', 1, 1, 'Ada Lovelace', 'ada lovelace', 'lovelace ada', '', '+33612340000', 'ada@example.org', 1, 1795275501657, 1795275501657, NULL, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (2, 'contacts', 2, 15, 'Émile Zola', 'emile zola', 'zola emile', '', '+33612340001', 'émile@example.org', 0, 1795275501657, 1795275507228, NULL, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (3, 'contacts', 1, 3, 'Karla Weiß', 'karla weiss', 'weiss karla', '', '+33612340002', 'karla@example.org', 0, 1795275501657, 1795275501657, NULL, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (4, 'contacts', 1, 4, 'Jan Novák', 'jan novak', 'novak jan', '', '+33612340003', 'jan@example.org', 0, 1795275501657, 1795275501657, NULL, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (5, 'contacts', 1, 5, 'Rosa Bonheur', 'rosa bonheur', 'bonheur rosa', '', '+33612340004', 'rosa@example.org', 0, 1795275501657, 1795275501657, NULL, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (6, 'contacts', 2, 6, 'Theodor Storm', 'theodor storm', 'storm theodor', '', '+33612340005', 'theodor@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (7, 'contacts', 2, 7, 'Ursula Krüger', 'ursula kruger', 'kruger ursula', '', '+33612340006', 'ursula@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (8, 'contacts', 2, 8, 'Viktor Hugo', 'viktor hugo', 'hugo viktor', '', '+33612340007', 'viktor@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (9, 'contacts', 2, 9, 'Wanda Landowska', 'wanda landowska', 'landowska wanda', '', '+33612340008', 'wanda@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (10, 'contacts', 2, 10, 'Xaver Meier', 'xaver meier', 'meier xaver', '', '+33612340009', 'xaver@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (11, 'contacts', 2, 11, 'Ylva Berg', 'ylva berg', 'berg ylva', '', '+33612340010', 'ylva@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (12, 'contacts', 2, 12, 'Zora Dvořák', 'zora dvorak', 'dvorak zora', '', '+33612340011', 'zora@example.org', 0, 1795275501657, 1795275509148, 1795275509148, 0);
INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email, has_photo, created, changed, deleted, vouched) VALUES (13, 'events', 1, 13, 'Choir', 'choir', 'choir', '', '', '', 0, 1795275502010, 1795275502010, NULL, 0);
INSERT INTO peers (id, name, name_key, kind, link, profile, account, device_id, manufacturer, model, firmware, created, last_seen, settings) VALUES (1, 'Nokia', 'nokia', 'phone', 'tcp:127.0.0.1:4987', 'nokia-n80', NULL, 'IMEI:004999010640000', 'Nokia', 'N80', NULL, 1795275503270, 1795275509397, '{"first_sync":"join","guard":"5,10","user":null,"url":null,"server_id":null,"accept_new_devices":false,"credentials":null,"alert-way":"1.2 Contacts Calendar Notes","description":{"capacities":{"contacts":{"database":"./C:Contacts","lens":{"clock":null,"fields":{"addresses":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"anniversary":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"birthday":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"department":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"display":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"emails":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"impp":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":["sip"],"types":null,"unlabelled":true,"words":null},"name.additional":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"name.family":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"name.given":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"name.prefix":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"name.suffix":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"nicknames":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"note":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"organization":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"phones":{"bare":true,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"photo":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"title":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null},"urls":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":true,"words":null}},"kept":{"Only":["REV","X-ASSISTANT","X-ASSISTANT-TEL","X-CHILDREN","X-SPOUSE"]}},"longest_id":8,"media_type":"text/x-vcard","modes":[1,2,3,4,5,6,7],"version":"2.1"},"events":{"database":"./C:Calendar","lens":{"clock":{"days":"days","readings":"utc","zone":"Etc/UTC"},"fields":{"alarms":{"bare":true,"bytes":null,"chars":null,"classes":null,"count":1,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"attendees":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"busy":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"categories":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"description":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"end":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"exceptions":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"extra_dates":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"kept":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"location":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"organizer":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"priority":{"bare":false,"bytes":null,"chars":null,"classes":{"4":1,"5":5,"9":7},"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"recurrence":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"start":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"status":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"title":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"visibility":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null}},"kept":"All"},"longest_id":8,"media_type":"text/x-vcalendar","modes":[1,2,3,4,5,6,7],"version":"1.0"},"notes":{"database":"./C:Note","lens":{"clock":null,"fields":{"body":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null}},"kept":{"Only":[]}},"longest_id":8,"media_type":"text/plain","modes":[1,2,3,4,5,6,7],"version":"1.0"},"tasks":{"database":"./C:Calendar","lens":{"clock":{"days":"days","readings":"utc","zone":"Etc/UTC"},"fields":{"alarms":{"bare":true,"bytes":null,"chars":null,"classes":null,"count":1,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"attendees":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"categories":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"completed":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"description":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"due":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"exceptions":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"extra_dates":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"kept":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"location":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"organizer":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"priority":{"bare":false,"bytes":null,"chars":null,"classes":{"4":1,"5":5,"9":7},"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"recurrence":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"start":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"status":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"title":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null},"visibility":{"bare":false,"bytes":null,"chars":null,"classes":null,"count":null,"per_type":null,"places":null,"schemes":null,"types":null,"unlabelled":false,"words":null}},"kept":"All"},"longest_id":8,"media_type":"text/x-vcalendar","modes":[1,2,3,4,5,6,7],"version":"1.0"}},"firmware":"","manufacturer":"Nokia","model":"N80","profile":"nokia-n80","shelves":{"bookmarks":"./C:Bookmark"}}}');
INSERT INTO collections (peer, kind, active, theirs, ours, our_anchor, their_anchor, our_previous, their_previous, our_pending, their_pending, last_sync, first_sync, next_mode, suspended, devinf, lens) VALUES (1, 'contacts', 1, './C:Contacts', 'Contacts', '1795275509558', '2', '1795275503863', '1', NULL, NULL, 1795275510180, 'done', NULL, 'two-way', NULL, '{"cuts":{},"longest":{"name.given":5,"name.family":4,"display":10,"note":5}}');
INSERT INTO collections (peer, kind, active, theirs, ours, our_anchor, their_anchor, our_previous, their_previous, our_pending, their_pending, last_sync, first_sync, next_mode, suspended, devinf, lens) VALUES (1, 'events', 1, './C:Calendar', 'Calendar', '1795275509622', '2', '1795275503928', '1', NULL, NULL, 1795275510180, 'done', NULL, 'two-way', NULL, NULL);
INSERT INTO collections (peer, kind, active, theirs, ours, our_anchor, their_anchor, our_previous, their_previous, our_pending, their_pending, last_sync, first_sync, next_mode, suspended, devinf, lens) VALUES (1, 'notes', 1, './C:Note', 'Notes', '1795275509705', '2', '1795275504014', '1', NULL, NULL, 1795275510180, 'done', NULL, 'two-way', NULL, NULL);
INSERT INTO collections (peer, kind, active, theirs, ours, our_anchor, their_anchor, our_previous, their_previous, our_pending, their_pending, last_sync, first_sync, next_mode, suspended, devinf, lens) VALUES (1, 'tasks', 1, './C:Calendar', 'Calendar', '1795275509672', '2', '1795275503944', '1', NULL, NULL, 1795275510180, 'done', NULL, 'two-way', NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (1, 1, 'contacts', '1', 1, 1, 1, '[]', 'none', NULL, 1, 'none', 1, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (2, 1, 'contacts', '2', 2, 2, 16, '["note"]', 'none', NULL, 1, 'none', NULL, NULL, 1795275509899, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (3, 1, 'contacts', '3', 3, 3, 3, '[]', 'none', NULL, 1, 'none', 3, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (4, 1, 'contacts', '4', 4, 4, 4, '[]', 'none', NULL, 1, 'none', 4, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (5, 1, 'contacts', '5', 5, 5, 5, '[]', 'none', NULL, 1, 'none', 5, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (6, 1, 'contacts', '6', 6, 6, 6, '[]', 'none', NULL, 1, 'none', 6, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (7, 1, 'contacts', '7', 7, 7, 7, '[]', 'none', NULL, 1, 'none', 7, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (8, 1, 'contacts', '8', 8, 8, 8, '[]', 'none', NULL, 1, 'none', 8, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (9, 1, 'contacts', '9', 9, 9, 9, '[]', 'none', NULL, 1, 'none', 9, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (10, 1, 'contacts', '10', 10, 10, 10, '[]', 'none', NULL, 1, 'none', 10, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (11, 1, 'contacts', '11', 11, 11, 11, '[]', 'none', NULL, 1, 'none', 11, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (12, 1, 'contacts', '12', 12, 12, 12, '[]', 'none', NULL, 1, 'none', 12, NULL, 1795275504845, NULL, NULL);
INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, parked, reported, told, listed, sent, sent_body, raw, changed, series, date) VALUES (13, 1, 'events', '13', 13, 13, 14, '[]', 'none', NULL, 1, 'none', 13, NULL, 1795275504841, NULL, NULL);
INSERT INTO likeness (replica, record, same) VALUES (1, 2, 0);
INSERT INTO unreadable (peer, kind, luid, media_type, bytes, reason, time) VALUES (1, 'notes', '77', 'text/plain', x'fffe00', 'no text', 1795000000000);
INSERT INTO conflicts (n, peer, kind, replica, record, since, title, body, answers) VALUES (1, 1, 'contacts', 2, 2, 1795275509899, 'Émile Zola', 17, NULL);
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (1, 1, 'contacts', 6, 6, 'Theodor Storm', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (2, 1, 'contacts', 7, 7, 'Ursula Krüger', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (3, 1, 'contacts', 8, 8, 'Viktor Hugo', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (4, 1, 'contacts', 9, 9, 'Wanda Landowska', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (5, 1, 'contacts', 10, 10, 'Xaver Meier', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (6, 1, 'contacts', 11, 11, 'Ylva Berg', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO held (n, peer, kind, record, replica, title, action, side, because, since, state) VALUES (7, 1, 'contacts', 12, 12, 'Zora Dvořák', 'delete', 'peer', 'many-deletions', 1795275509899, 'waiting');
INSERT INTO runs (id, peer, peer_name, mode, started, ended, ok, fault, message, messages, bytes_in, bytes_out, result, refused) VALUES (1, 1, 'Nokia', 'two-way', 1795275503711, 1795275505041, 1, NULL, NULL, 6, 2913, 6236, '{"contacts":[{"added":0,"changed":0,"deleted":0},{"added":12,"changed":0,"deleted":0}],"events":[{"added":0,"changed":0,"deleted":0},{"added":1,"changed":0,"deleted":0}],"notes":[{"added":0,"changed":0,"deleted":0},{"added":0,"changed":0,"deleted":0}],"tasks":[{"added":0,"changed":0,"deleted":0},{"added":0,"changed":0,"deleted":0}]}', 0);
INSERT INTO runs (id, peer, peer_name, mode, started, ended, ok, fault, message, messages, bytes_in, bytes_out, result, refused) VALUES (2, 1, 'Nokia', 'two-way', 1795275509397, 1795275510329, 1, NULL, NULL, 6, 2367, 3405, '{"contacts":[{"added":0,"changed":0,"deleted":0},{"added":0,"changed":0,"deleted":0}],"events":[{"added":0,"changed":0,"deleted":0},{"added":0,"changed":0,"deleted":0}],"notes":[{"added":0,"changed":0,"deleted":0},{"added":0,"changed":0,"deleted":0}],"tasks":[{"added":0,"changed":0,"deleted":0},{"added":0,"changed":0,"deleted":0}]}', 0);
INSERT INTO log (seq, run, time, level, word, detail) VALUES (1, 1, 1795275503724, 'info', 'phase', '{"phase":"connect"}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (2, 1, 1795275503772, 'debug', 'message', '{"n":1,"way":"in","bytes":1219,"type":"application/vnd.syncml+wbxml","kinds":[],"digest":{"number":1,"session":"29048","version":"1.2","spelling":"wbxml","last":true,"alerts":[[201,"Contacts"],[201,"Calendar"],[201,"Notes"]],"devinf":true,"asks_devinf":true}}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (3, 1, 1795275503773, 'info', 'phase', '{"phase":"login"}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (4, 1, 1795275503774, 'info', 'phase', '{"phase":"capabilities"}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (5, 1, 1795275503852, 'info', 'phase', '{"phase":"read"}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (6, 1, 1795275503859, 'info', 'mode', '{"asked":"slow","demanded":null,"done":"slow","erases":null,"kind":"contacts","why":"asked"}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (7, 1, 1795275503928, 'info', 'mode', '{"asked":"slow","demanded":null,"done":"slow","erases":null,"kind":"events","why":"asked"}');
INSERT INTO log (seq, run, time, level, word, detail) VALUES (8, 1, 1795275503944, 'info', 'mode', '{"asked":"slow","demanded":null,"done":"slow","erases":null,"kind":"tasks","why":"asked"}');
INSERT INTO wire (seq, run, time, direction, media_type, bytes) VALUES (1, 1, 1795275503772, 'in', 'application/vnd.syncml+wbxml', x'02a4016a006d6c7103312e320001720353796e634d4c2f312e3200016503323930343800015b033100016e57035043205375697465000101675703494d45493a');
INSERT INTO wire (seq, run, time, direction, media_type, bytes) VALUES (2, 1, 1795275504053, 'out', 'application/vnd.syncml+wbxml', x'02a4016a006d6c7103312e320001720353796e634d4c2f312e3200016503323930343800015b033100016e5703494d45493a3030343939393031303634303030');
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (1, 1795275501657, NULL, NULL, 1, 'add', 1, NULL, 1, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (2, 1795275501657, NULL, NULL, 2, 'add', 1, NULL, 2, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (3, 1795275501657, NULL, NULL, 3, 'add', 1, NULL, 3, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (4, 1795275501657, NULL, NULL, 4, 'add', 1, NULL, 4, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (5, 1795275501657, NULL, NULL, 5, 'add', 1, NULL, 5, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (6, 1795275501657, NULL, NULL, 6, 'add', 1, NULL, 6, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (7, 1795275501657, NULL, NULL, 7, 'add', 1, NULL, 7, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (8, 1795275501657, NULL, NULL, 8, 'add', 1, NULL, 8, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (9, 1795275501657, NULL, NULL, 9, 'add', 1, NULL, 9, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (10, 1795275501657, NULL, NULL, 10, 'add', 1, NULL, 10, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (11, 1795275501657, NULL, NULL, 11, 'add', 1, NULL, 11, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (12, 1795275501657, NULL, NULL, 12, 'add', 1, NULL, 12, 'added', 1);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (13, 1795275502010, NULL, NULL, 13, 'add', 1, NULL, 13, 'added', 2);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (14, 1795275507228, NULL, NULL, 2, 'change', 2, 2, 15, 'edited', 4);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (15, 1795275509148, NULL, NULL, 6, 'delete', 2, 6, NULL, 'deleted', 5);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (16, 1795275509148, NULL, NULL, 7, 'delete', 2, 7, NULL, 'deleted', 5);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (17, 1795275509148, NULL, NULL, 8, 'delete', 2, 8, NULL, 'deleted', 5);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (18, 1795275509148, NULL, NULL, 9, 'delete', 2, 9, NULL, 'deleted', 5);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (19, 1795275509148, NULL, NULL, 10, 'delete', 2, 10, NULL, 'deleted', 5);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (20, 1795275509148, NULL, NULL, 11, 'delete', 2, 11, NULL, 'deleted', 5);
INSERT INTO journal (seq, time, run, peer, record, action, revision, before, after, because, act) VALUES (21, 1795275509148, NULL, NULL, 12, 'delete', 2, 12, NULL, 'deleted', 5);
INSERT INTO leases (name, pid, token, started, heartbeat, expires) VALUES ('service', 1, 1, 1, 1, 2);
INSERT INTO settings (key, value) VALUES ('store-id', '09801f23581e0105');
INSERT INTO settings (key, value) VALUES ('trash-looked', '1795275505076');
INSERT INTO auth (account, device, nonce, failures, last_failure) VALUES ('cordial', 'IMEI:1', x'6e6f6e6365', 2, 1795000000000);
INSERT INTO refusals (replica, action, content, manner, title, why, code, lasting, run, time) VALUES (2, 'change', x'30313233343536373839616263646566', x'30313233343536373839616263646566', 'Refused', 'too-large', 416, 1, 1, 1795000000000);
INSERT INTO shelves (peer, name, theirs, our_anchor, their_anchor, last_sync) VALUES (1, 'bookmarks', './Bookmarks', '1', '2', 1795000000000);
INSERT INTO archive (id, peer, peer_name, shelf, luid, nature, media_type, blob, title, words, received, seen) VALUES (1, 1, 'Nokia', 'bookmarks', '5', 'bookmark', 'text/x-vbookmark', 1, 'A page', 'a page', 1795000000000, 1795000000000);
INSERT INTO beginnings (peer, body) VALUES (1, x'68616c66');
INSERT INTO copies (n, time, why, peer, peer_name, file, bytes, digest, counts, revision, elsewhere, gone) VALUES (1, 1795275504308, 'first-sync', NULL, NULL, 'computer202611210001.zip', 3854, x'0f0381612d287828892ea3b9e25eaec97cbd367809f61c1f16d68fddeb92f8c0', '{"contacts":12,"events":1,"notes":0,"tasks":0}', 13, NULL, NULL);
INSERT INTO copies (n, time, why, peer, peer_name, file, bytes, digest, counts, revision, elsewhere, gone) VALUES (2, 1795275504422, 'first-sync', 1, 'Nokia', 'Nokia202611210001.zip', 1663, x'77c8f6bf1292db1be8db213bf1fe65e42d3386549885d09903a6f9bb9e5429df', '{"contacts":0,"events":0,"notes":0,"tasks":0}', NULL, NULL, NULL);
INSERT INTO copies (n, time, why, peer, peer_name, file, bytes, digest, counts, revision, elsewhere, gone) VALUES (3, 1795275509116, 'bulk', NULL, NULL, 'computer202611210002.zip', 3878, x'3254c695d87a21a07c1f8d00a21a10c83e635cfc9a5b0f0022fd953dec8859f8', '{"contacts":12,"events":1,"notes":0,"tasks":0}', 14, NULL, NULL);
INSERT INTO acts (n, time, what, run, peer, peer_name, undoes, deeds) VALUES (1, 1795275501657, 'added', NULL, NULL, '', NULL, '[]');
INSERT INTO acts (n, time, what, run, peer, peer_name, undoes, deeds) VALUES (2, 1795275502010, 'added', NULL, NULL, '', NULL, '[]');
INSERT INTO acts (n, time, what, run, peer, peer_name, undoes, deeds) VALUES (3, 1795275503711, 'run', 1, 1, 'Nokia', NULL, '[{"deed":"began","peer":1,"kind":"contacts"},{"deed":"began","peer":1,"kind":"events"},{"deed":"began","peer":1,"kind":"tasks"},{"deed":"began","peer":1,"kind":"notes"}]');
INSERT INTO acts (n, time, what, run, peer, peer_name, undoes, deeds) VALUES (4, 1795275507228, 'edited', NULL, NULL, '', NULL, '[]');
INSERT INTO acts (n, time, what, run, peer, peer_name, undoes, deeds) VALUES (5, 1795275509148, 'deleted', NULL, NULL, '', NULL, '[]');
INSERT INTO acts (n, time, what, run, peer, peer_name, undoes, deeds) VALUES (6, 1795275509397, 'run', 2, 1, 'Nokia', NULL, '[]');
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (1, 3, 'contacts', 1, 'add', 'new-here', 'Ada Lovelace', NULL, 1);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (2, 3, 'contacts', 2, 'add', 'new-here', 'Émile Zola', NULL, 2);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (3, 3, 'contacts', 3, 'add', 'new-here', 'Karla Weiß', NULL, 3);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (4, 3, 'contacts', 4, 'add', 'new-here', 'Jan Novák', NULL, 4);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (5, 3, 'contacts', 5, 'add', 'new-here', 'Rosa Bonheur', NULL, 5);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (6, 3, 'contacts', 6, 'add', 'new-here', 'Theodor Storm', NULL, 6);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (7, 3, 'contacts', 7, 'add', 'new-here', 'Ursula Krüger', NULL, 7);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (8, 3, 'contacts', 8, 'add', 'new-here', 'Viktor Hugo', NULL, 8);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (9, 3, 'contacts', 9, 'add', 'new-here', 'Wanda Landowska', NULL, 9);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (10, 3, 'contacts', 10, 'add', 'new-here', 'Xaver Meier', NULL, 10);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (11, 3, 'contacts', 11, 'add', 'new-here', 'Ylva Berg', NULL, 11);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (12, 3, 'contacts', 12, 'add', 'new-here', 'Zora Dvořák', NULL, 12);
INSERT INTO written (seq, act, kind, record, action, because, title, before, after) VALUES (13, 3, 'events', 13, 'add', 'new-here', 'Choir', NULL, 14);
INSERT INTO search (rowid, names, words, digits) VALUES (5, 'rosa bonheur', '', '33612340004');
INSERT INTO search (rowid, names, words, digits) VALUES (1, 'ada lovelace', '', '33612340000');
INSERT INTO search (rowid, names, words, digits) VALUES (4, 'jan novak', '', '33612340003');
INSERT INTO search (rowid, names, words, digits) VALUES (3, 'karla weiss', '', '33612340002');
INSERT INTO search (rowid, names, words, digits) VALUES (2, 'emile zola', '', '33612340001');
INSERT INTO search (rowid, names, words, digits) VALUES (13, 'choir', '', '');
UPDATE records SET (begins, ends, calendar) = (20788, NULL, '') WHERE id = 13;
UPDATE replicas SET told_in = 1763726400000 WHERE id IN (2, 3);
COMMIT;

PRAGMA application_id = 1129464908;
PRAGMA user_version = 8;
