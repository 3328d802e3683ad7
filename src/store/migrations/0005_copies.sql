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
