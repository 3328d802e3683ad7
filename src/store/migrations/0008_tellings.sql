-- In which session the peer told of an item last, by our anchor of that session. Null: not since only changes are told.
-- What was told in a session that broke off is told again in the next, as long as it is there under its id.
ALTER TABLE replicas ADD COLUMN told_in INTEGER;
