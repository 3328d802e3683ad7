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
