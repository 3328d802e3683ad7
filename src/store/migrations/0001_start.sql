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
