//! What a peer makes of moments.

use serde::{Deserialize, Serialize};

use crate::pim::event::{Alarm, Override, Trigger};
use crate::pim::moment::{Date, Local, Moment, Span, Zone};
use crate::pim::recurrence::expand::{day, meant};
use crate::pim::recurrence::{Ends, Rule};
use crate::pim::{Field, Record, Value};

/// How a peer keeps time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Where its clock hangs.
    pub zone: Zone,
    /// What it keeps of the time of day.
    pub readings: Readings,
    /// What it keeps of whole days.
    pub days: Days,
}

/// What a peer keeps of a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Readings {
    /// Every moment as it is.
    #[default]
    Any,
    /// Instants only; it writes them in UTC.
    Utc,
    /// What its own clock shows, without zone.
    Floating,
}

/// What a peer keeps of a whole day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Days.
    #[default]
    Days,
    /// Midnight on its clock, to midnight.
    Midnights,
}

impl Clock {
    /// A moment as the peer keeps it.
    pub fn shown(&self, moment: Moment) -> Moment {
        match (moment, self.readings) {
            (Moment::Date(date), _) if self.days == Days::Midnights => self.reading(date.midnight()),
            (Moment::Date(_), _) | (_, Readings::Any) => moment,
            (_, Readings::Utc) => Moment::Utc(moment.utc(self.zone)),
            (Moment::Floating(_), Readings::Floating) => moment,
            (_, Readings::Floating) => Moment::Floating(self.zone.of_utc(moment.utc(self.zone))),
        }
    }

    /// What the peer's clock shows, in its own writing.
    fn reading(&self, local: Local) -> Moment {
        match self.readings {
            Readings::Utc => Moment::Utc(self.zone.to_utc(local)),
            Readings::Any | Readings::Floating => Moment::Floating(local),
        }
    }

    /// What the peer meant by a moment: what it could not say otherwise is a time on its clock.
    pub fn meant(&self, moment: Moment) -> Moment {
        match (moment, self.readings) {
            (Moment::Utc(_), Readings::Utc) => moment.seen_from(self.zone),
            (Moment::Floating(local), Readings::Floating) => Moment::Zoned(local, self.zone),
            _ => moment,
        }
    }

    /// The day a moment is the beginning of on this clock.
    pub fn day(&self, moment: Moment) -> Option<Date> {
        match moment {
            Moment::Date(date) => Some(date),
            _ => Some(self.zone.of_utc(moment.utc(self.zone))).filter(|local| local.is_midnight()).map(Local::date),
        }
    }

    pub(super) fn show(&self, value: Value) -> Value {
        match value {
            Value::Moment(moment) => Value::Moment(self.shown(moment)),
            Value::Moments(moments) => Value::Moments(moments.into_iter().map(|moment| self.shown(moment)).collect()),
            Value::Rule(rule) => Value::Rule(Box::new(self.show_rule(*rule))),
            Value::Overrides(list) => {
                let shown = |differs: Override| Override { at: self.shown(differs.at), ..differs };
                Value::Overrides(list.into_iter().map(shown).collect())
            }
            Value::Alarms(alarms) => Value::Alarms(alarms.into_iter().map(|alarm| self.show_alarm(alarm)).collect()),
            other => other,
        }
    }

    fn show_rule(&self, rule: Rule) -> Rule {
        let Ends::Until(until) = rule.ends else { return rule };
        let until = match until {
            Moment::Date(last) if self.days == Days::Midnights => {
                self.reading(last.midnight().plus_seconds(86_399).unwrap_or(last.midnight()))
            }
            other => self.shown(other),
        };
        Rule { ends: Ends::Until(until), ..rule }
    }

    fn show_alarm(&self, alarm: Alarm) -> Alarm {
        match alarm.trigger {
            Trigger::At(at) => Alarm { trigger: Trigger::At(self.shown(at)), ..alarm },
            _ => alarm,
        }
    }

    /// A record of this peer as its person meant it: times on the clock of its zone instead of instants, days instead
    /// of midnights. Shown to the peer again, it is what came.
    pub fn understood(&self, record: &Record) -> Record {
        let mut meant = record.clone();
        let days = self.days == Days::Midnights && self.is_whole_days(record);
        for (field, value) in record.fields() {
            let value = match value {
                Value::Moment(moment) if days && field != Field::Completed => {
                    self.day(moment).map_or(value, |date| Value::Moment(Moment::Date(date)))
                }
                Value::Moment(moment) => Value::Moment(self.meant(moment)),
                Value::Overrides(list) => {
                    let understood =
                        |differs: Override| Override { record: self.understood(&differs.record), ..differs };
                    Value::Overrides(list.into_iter().map(understood).collect())
                }
                Value::Alarms(mut alarms) => {
                    alarms.iter_mut().for_each(|alarm| {
                        if let Trigger::At(at) = &mut alarm.trigger {
                            *at = self.meant(*at);
                        }
                    });
                    Value::Alarms(alarms)
                }
                _ => continue,
            };
            meant.set(field, value);
        }
        let Value::Moment(start) = meant.get(Field::Start).or(meant.get(Field::Due)) else { return meant };
        for field in [Field::Exceptions, Field::ExtraDates] {
            if let Value::Moments(moments) = meant.get(field) {
                meant.set(field, Value::Moments(moments.into_iter().map(|day| self.date_of(start, day)).collect()));
            }
        }
        if let Value::Overrides(mut list) = meant.get(Field::Overrides) {
            list.iter_mut().for_each(|differs| differs.at = self.date_of(start, differs.at));
            meant.set(Field::Overrides, Value::Overrides(list));
        }
        if let (Moment::Date(_), Value::Rule(rule)) = (start, meant.get(Field::Recurrence))
            && let Ends::Until(until) = rule.ends
        {
            let last = Moment::Date(day(self.meant(until), self.zone));
            meant.set(Field::Recurrence, Value::Rule(Box::new(Rule { ends: Ends::Until(last), ..*rule })));
        }
        meant
    }

    fn date_of(&self, start: Moment, moment: Moment) -> Moment {
        match start {
            Moment::Date(_) => meant(start, self.day(moment).map_or(moment, Moment::Date), self.zone),
            _ => self.meant(meant(start, moment, self.zone)),
        }
    }

    /// Whether a record goes from midnight to a later midnight, or is due at one.
    fn is_whole_days(&self, record: &Record) -> bool {
        let at = |field| if let Value::Moment(moment) = record.get(field) { Some(moment) } else { None };
        let midnight = |moment: Option<Moment>| moment.is_none_or(|moment| self.day(moment).is_some());
        match at(Field::Start) {
            Some(start) if record.event().is_some() => {
                self.day(start).is_some()
                    && at(Field::End)
                        .is_some_and(|end| self.day(end).is_some() && start.utc(self.zone) < end.utc(self.zone))
            }
            start => midnight(start) && midnight(at(Field::Due)),
        }
    }
}

/// Gives an all-day event without an end the end it has: the next midnight.
pub(super) fn spell_out_end(record: &mut Record) {
    let Some(event) = record.event() else { return };
    if let (Some(start @ Moment::Date(_)), None) = (event.start, event.end)
        && let Some(end) = start.plus(Span::of_days(1))
    {
        record.set(Field::End, Value::Moment(end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Event, Lens, Task};

    fn paris() -> Zone {
        Zone::named("Europe/Paris").unwrap()
    }

    fn zoned(text: &str) -> Moment {
        Moment::Zoned(text.parse().unwrap(), paris())
    }

    #[test]
    fn a_phone_that_knows_only_greenwich_gives_back_our_zone() {
        let clock = Clock { zone: paris(), readings: Readings::Utc, days: Days::Midnights };
        let lens = Lens::everything().with_clock(clock);
        let event = Event {
            start: Some(zoned("2026-07-14T09:00")),
            end: Some(zoned("2026-07-14T10:00")),
            recurrence: "FREQ=WEEKLY;COUNT=9".parse().ok(),
            exceptions: vec![zoned("2026-12-01T09:00")],
            ..Event::default()
        };
        let seen = lens.project(&event.clone().into());
        assert_eq!(seen.event().unwrap().start, "2026-07-14T07:00:00".parse().ok().map(Moment::Utc));
        assert_eq!(seen.event().unwrap().exceptions, ["2026-12-01T08:00:00".parse().map(Moment::Utc).unwrap()]);
        assert_eq!(lens.project(&seen), seen);
        assert_eq!(clock.understood(&seen), event.into());
    }

    #[test]
    fn a_day_is_midnight_to_midnight_and_back() {
        for readings in [Readings::Utc, Readings::Floating, Readings::Any] {
            let clock = Clock { zone: paris(), readings, days: Days::Midnights };
            let day = |text: &str| Moment::Date(text.parse().unwrap());
            let event = Event {
                start: Some(day("2026-07-14")),
                end: Some(day("2026-07-15")),
                recurrence: "FREQ=YEARLY;UNTIL=20300714".parse().ok(),
                exceptions: vec![day("2027-07-14")],
                ..Event::default()
            };
            let lens = Lens::everything().with_clock(clock);
            let seen = lens.project(&event.clone().into());
            assert!(!seen.event().unwrap().is_all_day());
            assert_eq!(lens.project(&Event { end: None, ..event.clone() }.into()), seen);
            assert_eq!(clock.understood(&seen), event.into());
            let task = Record::from(Task { due: Some(day("2026-07-14")), ..Task::default() });
            assert_eq!(clock.understood(&lens.project(&task)), task);
        }
    }
}
