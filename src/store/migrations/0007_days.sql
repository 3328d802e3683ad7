-- When events take place, so that a calendar reads the days it shows and nothing else: the first and the last day, counted
-- from 1970-01-01 and read in UTC. No last day: it repeats for ever. No first day: not looked at yet. What never takes
-- place ends before it begins.
ALTER TABLE records ADD COLUMN begins INTEGER;
ALTER TABLE records ADD COLUMN ends INTEGER;
-- The first category of an event, which is its calendar.
ALTER TABLE records ADD COLUMN calendar TEXT;
CREATE INDEX records_days ON records (begins, ends) WHERE kind = 'events' AND deleted IS NULL;
CREATE INDEX records_calendar ON records (calendar) WHERE kind = 'events' AND deleted IS NULL;
