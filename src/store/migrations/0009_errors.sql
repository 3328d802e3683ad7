-- What a run failed with, JSON of the caller, from which its sentence is made in whatever language. Null: it did not fail,
-- or was written before this was kept; `fault` and `message` say something of it.
ALTER TABLE runs ADD COLUMN error TEXT;
