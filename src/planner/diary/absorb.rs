//! What the peer changed, put into our words.

use super::{Outcome, Unit, Values, Work};
use crate::pim::event::Alarm;
use crate::pim::lens::{Days, Readings};
use crate::pim::moment::Moment;
use crate::pim::{Field, Record, Trigger, Value};
use crate::planner::plain::{split_note, whole_days, without_far_end};

impl Work<'_> {
    /// The peer changed a unit and we did not.
    pub(super) fn taken(&self, unit: &Unit) -> Outcome {
        match unit {
            Unit::When => Outcome::Peer(self.when_taken()),
            Unit::Done => Outcome::Peer(self.done_taken()),
            Unit::Text => self.note_taken(),
            Unit::One(field) => self.text_taken(*field),
            Unit::List(_) => Outcome::Keep,
        }
    }

    fn when_taken(&self) -> Values {
        let fields = [Field::Start, Field::End, Field::Due, Field::Recurrence];
        let mut values: Values =
            fields.into_iter().filter(|field| self.holds(*field)).map(|field| (field, self.put(field))).collect();
        if let Some(end) = self.kept_length(&values) {
            values.retain(|(field, _)| *field != Field::End);
            values.push((Field::End, Value::Moment(end)));
        }
        values
    }

    /// The end where the peer moved the start and has no place for ends: as long after it as before.
    fn kept_length(&self, values: &Values) -> Option<Moment> {
        let (event, home) = (self.pair.here.event()?, self.rules.home);
        let silent = |record: Option<&Record>| record.and_then(Record::event).is_none_or(|event| event.end.is_none());
        let says = self.holds(Field::End)
            && !(silent(Some(&self.versions.theirs)) && silent(self.versions.last_seen.as_ref()));
        let start = values.iter().find_map(|(field, value)| match value {
            Value::Moment(start) if *field == Field::Start => Some(*start),
            _ => None,
        })?;
        if says || event.start?.is_date() != start.is_date() {
            return None;
        }
        start.plus(event.start?.until(event.end?, home))
    }

    /// A field of the peer in our words.
    pub(super) fn put(&self, field: Field) -> Value {
        let (ours, told) = (self.pair.here.get(field), self.versions.theirs.get(field));
        let plain = &self.versions.plain;
        let equal = |field: Field| plain.here.get(field) == plain.theirs.get(field);
        // The usual end goes along with its start.
        let usual_end = field == Field::End && plain.theirs.get(field).is_absent() && !equal(Field::Start);
        if equal(field) && field != Field::Recurrence && !usual_end {
            return ours;
        }
        match (ours, told) {
            (ours, Value::Moment(moment)) => {
                let ours = if let Value::Moment(ours) = ours { Some(ours) } else { None };
                Value::Moment(self.put_moment(field, ours, moment))
            }
            (Value::Rule(ours), Value::Rule(told)) => {
                let same = plain.here.get(field) == plain.theirs.get(field);
                let endless = ours.ends == crate::pim::recurrence::Ends::Never;
                let start = super::anchor(&self.versions.theirs).map(|start| start.seen_from(self.rules.home));
                let far = start.is_some_and(|start| without_far_end(told.plain(start)) == ours.plain(start));
                Value::Rule(if same || endless && far { ours } else { told })
            }
            (_, told) => told,
        }
    }

    fn put_moment(&self, field: Field, ours: Option<Moment>, told: Moment) -> Moment {
        let clock = self.rules.lens.clock();
        let home = clock.map_or(self.rules.home, |clock| clock.zone);
        let days = ours.is_some_and(Moment::is_date) || clock.is_some_and(|clock| clock.days == Days::Midnights);
        if days
            && field != Field::Completed
            && let Some(date) = self.put_day(field, told)
        {
            return date;
        }
        match (told, ours) {
            (Moment::Utc(_), Some(Moment::Zoned(_, zone))) => told.seen_from(zone),
            (Moment::Utc(_), Some(Moment::Floating(_))) if clock.is_some_and(|c| c.readings == Readings::Utc) => {
                Moment::Floating(home.of_utc(told.utc(home)))
            }
            (Moment::Floating(local), Some(Moment::Floating(_))) => Moment::Floating(local),
            (Moment::Floating(local), Some(Moment::Zoned(_, zone)))
                if clock.is_some_and(|c| c.readings == Readings::Floating) && !self.becomes_series() =>
            {
                Moment::Zoned(local, home).seen_from(zone)
            }
            _ => clock.map_or(told, |clock| clock.meant(told)),
        }
    }

    /// Whether the peer lets repeat what did not: it does so by its own clock, whose summer time is not that of our zone.
    fn becomes_series(&self) -> bool {
        let series = |record: &Record| record.event().is_some_and(|event| event.recurrence.is_some());
        series(&self.versions.theirs) && !series(self.pair.here)
    }

    /// The day a peer without days means, where the whole event is made of days.
    fn put_day(&self, field: Field, told: Moment) -> Option<Moment> {
        let home = self.rules.lens.clock().map_or(self.rules.home, |clock| clock.zone);
        match self.versions.theirs.event() {
            Some(event) => {
                let days = whole_days(event.start?, event.end, None, home)?;
                Some(if field == Field::End { days[1] } else { days[0] })
            }
            None if told.is_date() => Some(told),
            None => Some(home.of_utc(told.utc(home))).filter(|at| at.is_midnight()).map(|at| Moment::Date(at.date())),
        }
    }

    /// Who says that it is done says it in all the ways we know, who takes it back as well.
    fn done_taken(&self) -> Values {
        let fields = [Field::Status, Field::Percent, Field::Completed];
        let mut values: Values =
            fields.into_iter().filter(|field| self.holds(*field)).map(|field| (field, self.put(field))).collect();
        let Some(told) = self.versions.theirs.task() else { return values };
        let mut task = self.pair.here.clone();
        for (field, value) in &values {
            task.set(*field, value.clone());
        }
        let Some(task) = task.task_mut() else { return values };
        let ours = self.pair.here.task().is_some_and(|task| task.is_done());
        if told.is_done() && !(ours && task.is_done()) {
            task.status = "completed".into();
            task.percent = task.percent.or(self.pair.here.task().and_then(|task| task.percent)).map(|_| 100);
        } else if !told.is_done() && (ours || task.is_done()) {
            task.completed = None;
            task.percent = if self.holds(Field::Percent) { told.percent } else { task.percent };
            task.percent = task.percent.filter(|percent| *percent < 100);
            if task.status == "completed" {
                task.status = "needs-action".into();
            }
        }
        let task = Record::from(std::mem::take(task));
        values.clear();
        values.extend(fields.map(|field| (field, task.get(field))));
        values
    }

    /// Both sides say how far it is. Done goes before half done; a real quarrel is for a person.
    pub(super) fn done_both(&self) -> Option<Outcome> {
        let (here, theirs) = (self.pair.here.task()?, self.versions.theirs.task()?);
        let base = self.versions.agreement.as_ref().and_then(Record::task).is_some_and(|task| task.is_done());
        let cancelled = here.status == "cancelled" || theirs.status == "cancelled";
        match (here.is_done(), theirs.is_done()) {
            (true, true) if here.completed.is_none() && theirs.completed.is_some() => Some(self.taken(&Unit::Done)),
            (true, true) if here.completed.is_some() && theirs.completed.is_none() && self.holds(Field::Completed) => {
                Some(Outcome::Here)
            }
            (true, true) => Some(Outcome::Keep),
            (true, false) if !base && !cancelled => Some(Outcome::Here),
            (false, true) if !base && !cancelled => Some(self.taken(&Unit::Done)),
            _ => None,
        }
    }

    fn note_taken(&self) -> Outcome {
        if self.holds(Field::Title) {
            let titled = |record: &Record| record.note().is_some_and(|note| !note.title.trim().is_empty());
            if titled(&self.versions.theirs) || !titled(self.pair.here) {
                return Outcome::Peer(vec![
                    (Field::Title, self.versions.theirs.get(Field::Title)),
                    (Field::Body, self.versions.theirs.get(Field::Body)),
                ]);
            }
        }
        let (Some(ours), Some(told)) = (self.pair.here.note(), self.versions.theirs.note()) else {
            return Outcome::Keep;
        };
        let whole = Value::Text(ours.whole());
        let Some(text) = self.longer(Field::Body, &whole, &told.whole()) else {
            return Outcome::Clash(vec![Field::Body]);
        };
        let split = if ours.title.trim().is_empty() { None } else { Some(split_note(&text)) };
        let note = split.unwrap_or_else(|| crate::pim::Note { body: text.clone(), ..crate::pim::Note::default() });
        let here = vec![(Field::Title, Value::Text(note.title)), (Field::Body, Value::Text(note.body))];
        if text == told.whole() {
            return Outcome::Peer(here.into_iter().map(absent).collect());
        }
        let here: Values = here.into_iter().map(absent).collect();
        Outcome::Both { peer: here.clone(), here }
    }

    /// Both sides changed a note: one its title, the other its text.
    pub(super) fn texts_both(&self, parked: bool) -> Option<Outcome> {
        let base = self.versions.agreement.as_ref()?;
        let seen = if parked { base } else { self.versions.last_seen.as_ref()? };
        let titled = |record: &Record| record.note().is_some_and(|note| !note.title.trim().is_empty());
        let all = [self.pair.here, &self.versions.theirs, base, seen];
        if !all.into_iter().all(titled) {
            return None;
        }
        let changed = |field, a: &Record, b: &Record| {
            crate::planner::keys::text(&text_of(a, field)) != crate::planner::keys::text(&text_of(b, field))
        };
        let merged = [Field::Title, Field::Body].map(|field| {
            if !changed(field, self.pair.here, &self.versions.theirs) {
                return Some((field, self.pair.here.get(field)));
            }
            match (changed(field, base, self.pair.here), changed(field, seen, &self.versions.theirs)) {
                (_, false) => Some((field, self.pair.here.get(field))),
                (false, true) => Some((field, self.versions.theirs.get(field))),
                (true, true) => None,
            }
        });
        let values: Values = merged.into_iter().collect::<Option<_>>()?;
        Some(Outcome::Both { here: values.clone(), peer: values })
    }

    /// Both sides changed a text in different places; where the peer holds only its beginning, that is a question.
    pub(super) fn text_merged(&self, field: Field, parked: bool) -> Option<Outcome> {
        let base = self.versions.agreement.as_ref()?;
        let seen = if parked { base } else { self.versions.last_seen.as_ref()? };
        let (here, theirs) = (self.pair.here, &self.versions.theirs);
        let titles = [base, seen, here, theirs].map(|record| record.note().map(|note| note.title.trim().to_owned()));
        let text = |record: &Record| crate::planner::keys::text(&text_of(record, field));
        let old = text(base);
        if titles.iter().any(|title| *title != titles[0]) || old.is_empty() || text(seen) != old {
            return None;
        }
        let merged = crate::planner::text::merge(&old, &text(here), &text(theirs))?;
        let values: Values = vec![(field, Value::Text(merged))];
        Some(Outcome::Both { here: values.clone(), peer: values })
    }

    fn text_taken(&self, field: Field) -> Outcome {
        let (ours, told) = (self.pair.here.get(field), self.versions.theirs.get(field));
        let Value::Text(text) = &told else { return Outcome::Peer(vec![(field, told)]) };
        match self.longer(field, &ours, text) {
            None => Outcome::Clash(vec![field]),
            Some(longer) if longer == *text => Outcome::Peer(vec![(field, told)]),
            Some(longer) => {
                let values = vec![(field, Value::Text(longer))];
                Outcome::Both { here: values.clone(), peer: values }
            }
        }
    }

    /// A text the peer changed: where ours goes on beyond what the peer holds it still does, unless the end of what the
    /// peer holds was rewritten (`None`).
    fn longer(&self, field: Field, ours: &Value, told: &str) -> Option<String> {
        let (Value::Text(whole), Value::Text(shown)) = (ours, self.rules.lens.project_value(field, ours.clone()))
        else {
            return Some(told.to_owned());
        };
        let long = matches!(field, Field::Description | Field::Body);
        match whole.strip_prefix(shown.as_str()).filter(|tail| long && !tail.trim().is_empty()) {
            None => Some(told.to_owned()),
            Some(tail) => {
                let ending: String = shown.chars().skip(shown.chars().count().saturating_sub(6)).collect();
                told.ends_with(&ending).then(|| format!("{told}{tail}"))
            }
        }
    }

    /// Alarms at a moment follow a start that the other side moved.
    pub(super) fn alarm_moved(&self, alarm: Alarm, from: Option<Moment>, to: Option<Moment>) -> Alarm {
        let (Trigger::At(at), Some(from), Some(to)) = (alarm.trigger, from, to) else { return alarm };
        let home = self.rules.home;
        let by = from.utc(home).seconds_until(to.utc(home));
        let moved = at.plus(crate::pim::Span::of_seconds(by)).unwrap_or(at);
        Alarm { trigger: Trigger::At(moved), ..alarm }
    }
}

fn text_of(record: &Record, field: Field) -> String {
    if let Value::Text(text) = record.get(field) { text } else { String::new() }
}

/// An empty text is no text.
fn absent((field, value): (Field, Value)) -> (Field, Value) {
    if value.is_absent() { (field, Value::Absent) } else { (field, value) }
}
