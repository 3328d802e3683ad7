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
