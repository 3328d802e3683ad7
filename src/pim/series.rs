//! A series as a person changes it: one time of it, that time and all later ones, or all of it.

use super::recurrence::{Ends, Frequency, NthDay, Rule, Series, Window, expand};
use super::repetition::{bare, with_date, without_date};
use super::{Date, Event, Field, Moment, Override, Record, Value, Zone};

/// How far a change of one time of a series goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Only this one.
    One,
    /// This one and all later ones: the series is cut in two.
    Later,
    /// All of them.
    All,
}

/// Something that takes place within a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The time of the series it belongs to; `None` for what takes place once.
    pub at: Option<Moment>,
    /// What takes place; it does not repeat.
    pub record: Record,
}

/// What becomes of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The series itself; `None`: nothing of it is left.
    pub series: Option<Record>,
    /// A second series, cut off from it.
    pub added: Option<Record>,
}

/// The two parts of a series that was cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// What takes place before the cut.
    pub before: Record,
    /// What takes place from the cut on.
    pub after: Record,
}

/// No rule is counted further than this when it is cut.
const MOST_COUNTED: usize = 10_000;

/// Fields that say when an event is, not what it is.
const TIMES: [Field; 6] =
    [Field::Start, Field::End, Field::Recurrence, Field::Exceptions, Field::ExtraDates, Field::Overrides];

/// What takes place of an event within a window, at most `limit` times of a series.
pub fn occurrences(record: &Record, window: Window, limit: usize) -> Vec<Occurrence> {
    let Some((event, start)) = record.event().and_then(|event| Some((event, event.start?))) else { return Vec::new() };
    let home = window.home;
    if !event.is_series() {
        let once = Occurrence { at: None, record: record.clone() };
        return if touches(event, window) { vec![once] } else { Vec::new() };
    }
    let lasts = event.end.map_or(0, |end| start.until(end, home).total_seconds()).max(0);
    let from = window.from.plus_seconds(-lasts).unwrap_or(window.from);
    let series = series_of(event, start);
    let instead: Vec<_> = event.overrides.iter().map(|changed| series.meant(changed.at, home).utc(home)).collect();
    let starts = expand(&series, Window { from, ..window }, limit).starts.into_iter();
    let plain = starts.filter(|at| !instead.contains(&at.utc(home)));
    let plain = plain.filter_map(|at| Some(Occurrence { at: Some(at), record: bare(record, at, home)? }));
    let changed = event.overrides.iter().take(limit);
    let changed = changed.map(|changed| Occurrence { at: Some(changed.at), record: changed.record.clone() });
    let touching = |found: &Occurrence| found.record.event().is_some_and(|event| touches(event, window));
    plain.chain(changed).filter(touching).collect()
}

/// The first and the last day, read in UTC, on which something of an event may take place; `None` if nothing does. No
/// last day: it goes on, or only counting could tell how long.
pub fn days(record: &Record) -> Option<(Date, Option<Date>)> {
    let event = record.event()?;
    let start = event.start?;
    let lasts = start.utc(Zone::UTC).seconds_until(last_moment(start, event.end, Zone::UTC));
    let own = |at: Moment| {
        let begins = at.utc(Zone::UTC);
        (begins.date(), begins.plus_seconds(lasts).unwrap_or(begins).date())
    };
    let until = match event.recurrence.as_ref().map(|rule| rule.ends) {
        Some(Ends::Never | Ends::After(_)) => None,
        Some(Ends::Until(last)) => Some(own(last).1),
        None => Some(own(start).1),
    };
    let further = event.extra_dates.iter().map(|at| own(*at));
    let changed = event.overrides.iter().filter_map(|changed| {
        let (first, last) = days(&changed.record)?;
        Some((first, last.unwrap_or(first)))
    });
    let all = further.chain(changed);
    let (first, last) = all.fold(own(start), |(first, last), (begins, ends)| (first.min(begins), last.max(ends)));
    Some((first, until.map(|until| until.max(last))))
}

fn series_of(event: &Event, start: Moment) -> Series<'_> {
    let (rule, extra_dates) = (event.recurrence.as_ref(), &event.extra_dates[..]);
    Series { start, rule, extra_dates, exceptions: &event.exceptions }
}

fn touches(event: &Event, window: Window) -> bool {
    let home = window.home;
    let (from, until) = (home.to_utc(window.from), home.to_utc(window.until));
    let Some(start) = event.start else { return false };
    let end = last_moment(start, event.end, home);
    let start = start.utc(home);
    start < until && (start >= from || end > from)
}

fn last_moment(start: Moment, end: Option<Moment>, home: Zone) -> super::Local {
    let whole = start.is_date().then(|| start.date().plus_days(1)).flatten().map(Moment::Date);
    end.or(whole).map_or(start.utc(home), |end| end.utc(home)).max(start.utc(home))
}

/// Cuts a series before one of its times; `None` if nothing takes place before it. Dates that were changed or left out
/// stay so, each on its side of the cut. `uid` names the second part.
pub fn split(series: &Record, at: Moment, uid: &str, home: Zone) -> Option<Parts> {
    let event = series.event()?;
    let start = event.start?;
    let cut = at.utc(home);
    let is_before = |moment: &Moment| series_of(event, start).meant(*moment, home).utc(home) < cut;
    if !event.extra_dates.iter().any(is_before) && start.utc(home) >= cut {
        return None;
    }
    let (first, counted) = first_from(event, start, at, home);
    let mut before = series.clone();
    let head = before.event_mut()?;
    head.recurrence =
        event.recurrence.as_ref().map(|rule| Rule { ends: until(rule, at, counted, home), ..rule.clone() });
    head.exceptions.retain(is_before);
    head.extra_dates.retain(is_before);
    head.overrides.retain(|changed| is_before(&changed.at));

    let mut after = bare(series, first.unwrap_or(at), home)?;
    let tail = after.event_mut()?;
    tail.uid = uid.to_owned();
    tail.recurrence = first.and(event.recurrence.as_ref()).map(|rule| {
        let ends = match rule.ends {
            Ends::After(all) => Ends::After(all.saturating_sub(counted).max(1)),
            ends => ends,
        };
        Rule { ends, ..rule.clone() }
    });
    tail.exceptions = event.exceptions.iter().copied().filter(|moment| !is_before(moment)).collect();
    tail.extra_dates = event.extra_dates.iter().copied().filter(|moment| !is_before(moment)).collect();
    if first.is_none() {
        tail.extra_dates.retain(|moment| moment.utc(home) != cut);
    }
    tail.overrides = event.overrides.iter().filter(|changed| !is_before(&changed.at)).cloned().collect();
    rename(&mut after);
    (!nothing_left(&before, home)).then_some(Parts { before, after })
}

/// The first time of the rule at the cut or after it, and how many times lie before it.
fn first_from(event: &Event, start: Moment, at: Moment, home: Zone) -> (Option<Moment>, u32) {
    let Some(rule) = &event.recurrence else { return (None, 0) };
    let all = Series { start, rule: Some(rule), extra_dates: &[], exceptions: &[] };
    let cut = home.of_utc(at.utc(home));
    let from = home.of_utc(start.utc(home));
    let before = match rule.ends {
        Ends::After(_) => expand(&all, Window { from, until: cut, home }, MOST_COUNTED).starts.len(),
        _ => 0,
    };
    let far = Date::new(9999, 12, 31).map_or(cut, Date::midnight);
    let first = expand(&all, Window { from: cut, until: far, home }, 1).starts.first().copied();
    (first, u32::try_from(before).unwrap_or(u32::MAX))
}

/// How the part of a rule before a cut ends.
fn until(rule: &Rule, at: Moment, counted: u32, home: Zone) -> Ends {
    let second_before = |local: super::Local| local.plus_seconds(-1).unwrap_or(local);
    match (rule.ends, at) {
        (Ends::After(_), _) => Ends::After(counted.max(1)),
        (_, Moment::Date(day)) => Ends::Until(Moment::Date(day.plus_days(-1).unwrap_or(day))),
        (_, Moment::Floating(local)) => Ends::Until(Moment::Floating(second_before(local))),
        _ => Ends::Until(Moment::Utc(second_before(at.utc(home)))),
    }
}

/// Overrides carry the name of their series.
fn rename(record: &mut Record) {
    let Some(event) = record.event_mut() else { return };
    for changed in &mut event.overrides {
        if let Some(single) = changed.record.event_mut() {
            single.uid.clone_from(&event.uid);
        }
    }
}

fn nothing_left(record: &Record, home: Zone) -> bool {
    let Some((event, start)) = record.event().and_then(|event| Some((event, event.start?))) else { return true };
    let day = |year, month, day| Date::new(year, month, day).map_or(start.local(), Date::midnight);
    let ever = Window { from: day(0, 1, 3), until: day(9999, 12, 29), home };
    event.overrides.is_empty() && expand(&series_of(event, start), ever, 1).starts.is_empty()
}

/// What a series becomes when one of its times is changed from what was shown there to this. The rule in `single` is
/// the one wanted from now on; for [`Reach::One`] it does not count.
pub fn change(series: &Record, at: Moment, single: &Record, reach: Reach, uid: &str, home: Zone) -> Changed {
    let whole = |series: &Record, single: &Record| reshaped(series, at, single, home);
    let changed = match reach {
        Reach::One => with_date(series, at, single, home),
        Reach::All => whole(series, single),
        Reach::Later => match split(series, at, uid, home) {
            None => whole(series, single),
            Some(parts) => {
                let mut single = single.clone();
                keep_count(series, &parts.after, &mut single);
                return Changed { series: Some(parts.before), added: Some(whole(&parts.after, &single)) };
            }
        },
    };
    Changed { series: Some(changed), added: None }
}

/// A rule that was not touched counts on where the series was cut.
fn keep_count(series: &Record, after: &Record, single: &mut Record) {
    let rule = |record: &Record| record.event().and_then(|event| event.recurrence.clone());
    let untouched = rule(series) == rule(single);
    if let (true, Some(event)) = (untouched, single.event_mut()) {
        event.recurrence = rule(after);
    }
}

/// What a series becomes when one of its times is deleted.
pub fn remove(series: &Record, at: Moment, reach: Reach, home: Zone) -> Changed {
    let left = match reach {
        Reach::One => Some(without_date(series, at, home)),
        Reach::Later => split(series, at, "", home).map(|parts| parts.before),
        Reach::All => None,
    };
    Changed { series: left.filter(|left| !nothing_left(left, home)), added: None }
}

/// The whole series changed as one of its times was. Only what differs from what was shown at that time is changed, and
/// a date that differs from the series follows it in what it had in common with it.
fn reshaped(series: &Record, at: Moment, single: &Record, home: Zone) -> Record {
    let shown = super::repetition::date(series, at, home).or_else(|| bare(series, at, home));
    let Some(shown) = shown else { return series.clone() };
    let mut record = series.clone();
    for field in Field::of(shown.kind()).iter().filter(|field| !TIMES.contains(field) && **field != Field::Uid) {
        let (was, is) = (shown.get(*field), single.get(*field));
        if was != is {
            follow(&mut record, *field, &series.get(*field), &is);
            record.set(*field, is);
        }
    }
    let (Some(shown), Some(single)) = (shown.event(), single.event()) else { return record };
    let (Some(from), Some(to)) = (shown.start, single.start) else { return record };
    let old_rule = series.event().and_then(|event| event.recurrence.clone());
    let lasts = single.end.map(|end| to.until(end, home));
    let retimed = from != to || shown.end != single.end;
    let Some(event) = record.event_mut() else { return record };
    if retimed {
        let shift = Shift { from, to, home };
        shift.series(event);
        event.end = lasts.zip(event.start).and_then(|(lasts, start)| start.plus(lasts));
    }
    if single.recurrence != old_rule {
        event.recurrence = single.recurrence.clone();
        drop_strays(event, home);
    }
    record
}

/// Changes a field of the overrides that have it as the series had it.
fn follow(record: &mut Record, field: Field, was: &Value, is: &Value) {
    let Some(event) = record.event_mut() else { return };
    for changed in event.overrides.iter_mut().filter(|changed| changed.record.get(field) == *was) {
        changed.record.set(field, is.clone());
    }
}

/// Drops what belongs to times a new rule no longer has.
fn drop_strays(event: &mut Event, home: Zone) {
    let Some(start) = event.start else { return };
    let whole = Event { exceptions: Vec::new(), overrides: Vec::new(), ..event.clone() };
    let series = series_of(&whole, start);
    event.overrides.retain(|changed| series.includes(changed.at, home));
    event.exceptions.retain(|at| series.includes(*at, home));
}

/// A move of a whole series, on its own clock: nine o'clock stays nine o'clock when the clocks change.
#[derive(Clone, Copy)]
struct Shift {
    from: Moment,
    to: Moment,
    home: Zone,
}

impl Shift {
    fn days(self) -> i64 {
        self.from.date().days_until(self.to.date())
    }

    fn moment(self, moment: Moment) -> Moment {
        if self.from == self.to {
            return moment;
        }
        let by = self.from.local().seconds_until(self.to.local());
        let reading = moment.local().plus_seconds(by).unwrap_or(moment.local());
        match (moment, self.to) {
            (Moment::Date(day), to) if !to.is_date() => {
                let clock = to.date().midnight().seconds_until(to.local());
                let day = day.plus_days(self.days()).unwrap_or(day).midnight();
                to.with_local(day.plus_seconds(clock).unwrap_or(day))
            }
            (_, Moment::Date(_)) => {
                let day = moment.date();
                Moment::Date(day.plus_days(self.days()).unwrap_or(day))
            }
            // Written in another way than the series itself: it stays written so.
            (Moment::Utc(_), to) if !matches!(to, Moment::Utc(_)) => moment.with_local(reading),
            (_, to) => to.with_local(reading),
        }
    }

    fn series(self, event: &mut Event) {
        let Some(start) = event.start else { return };
        // Exceptions may be written in other ways than the start; as its times they move with it.
        let meant = |moment: Moment| super::recurrence::expand::meant(start, moment, self.home);
        let moved = |moment: Moment| self.moment(meant(moment));
        event.start = Some(self.moment(start));
        event.exceptions.iter_mut().for_each(|at| *at = moved(*at));
        event.extra_dates.iter_mut().for_each(|at| *at = moved(*at));
        for changed in &mut event.overrides {
            let at = meant(changed.at);
            self.with_series(changed, at);
            changed.at = self.moment(at);
        }
        if let Some(rule) = event.recurrence.take() {
            event.recurrence = Some(self.rule(rule, start));
        }
    }

    /// A date that stands where the series has it moves with it; one that was moved by itself stays.
    fn with_series(self, changed: &mut Override, at: Moment) {
        let Some(event) = changed.record.event_mut() else { return };
        let Some(start) = event.start.filter(|start| start.utc(self.home) == at.utc(self.home)) else { return };
        let lasts = event.end.map(|end| start.until(end, self.home));
        let to = self.moment(start);
        event.start = Some(to);
        event.end = lasts.and_then(|lasts| to.plus(lasts));
    }

    fn rule(self, rule: Rule, start: Moment) -> Rule {
        let mut rule = rule.plain(start);
        if let Ends::Until(until) = rule.ends {
            let by = self.from.local().seconds_until(self.to.local());
            let later = until.local().plus_seconds(if until.is_date() { self.days() * 86_400 } else { by.max(0) });
            rule.ends = Ends::Until(until.with_local(later.unwrap_or(until.local())));
        }
        let days = self.days();
        if days == 0 {
            return rule;
        }
        let to = self.moment(start).date();
        match rule.every {
            Frequency::Weekly => {
                for day in &mut rule.days {
                    for _ in 0..days.rem_euclid(7) {
                        day.day = day.day.succ();
                    }
                }
            }
            Frequency::Monthly | Frequency::Yearly => {
                if let [NthDay { nth, day }] = &mut rule.days[..]
                    && *nth != 0
                {
                    *day = to.weekday();
                    let last = to.day() + 7 > to.days_in_month();
                    *nth = if *nth < 0 && last { -1 } else { ((to.day() - 1) / 7 + 1) as i8 };
                }
                if let [day] = &mut rule.month_days[..]
                    && *day > 0
                {
                    *day = to.day() as i8;
                }
                if let ([month], Frequency::Yearly) = (&mut rule.months[..], rule.every) {
                    *month = to.month() as u8;
                }
            }
            _ => {}
        }
        rule.tidy()
    }
}

#[cfg(test)]
mod tests;
