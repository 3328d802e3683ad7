//! One VEVENT, VTODO or VJOURNAL to a record.

use std::collections::{HashMap, HashSet};

use super::value::{attendee, fit_until, is_time, reading, spelled};
use super::zones::{Clock, Zones, on_clock};
use super::{ALL_DAY, MEANT, SINGLE, TIMES};
use crate::format::component::{Component, as_other, keep, lines_of};
use crate::format::line::Property;
use crate::format::line_writer::INVENTED;
use crate::format::text::{escape, split, unescape};
use crate::format::{Complaint, Dialect, Flaw, Grammar};
use crate::pim::event::{Alarm, Attendee, Override, Trigger};
use crate::pim::recurrence::Rule;
use crate::pim::{Date, Event, Kept, Moment, Note, Record, Span, Task, Zone};

/// What surrounds a component.
pub(super) struct Context<'a> {
    pub(super) zones: &'a Zones,
    pub(super) dialect: &'a Dialect,
    /// The file, to keep whole components from.
    pub(super) bytes: &'a [u8],
}

/// A component read.
pub(super) struct Found {
    /// `None` for components that are no records.
    pub(super) record: Option<Record>,
    /// UID, whether the dialect wants it or not, and whether a person's or made up.
    pub(super) series: String,
    /// UID as it belongs into the record.
    pub(super) uid: String,
    /// The repetitions that last longer or shorter than their series (periods of RDATE).
    pub(super) periods: Vec<Override>,
    /// RECURRENCE-ID, and the properties that stood for it, to be kept where its series is not found.
    pub(super) at: Option<(Moment, Vec<Kept>)>,
    pub(super) complaints: Vec<Complaint>,
}

/// Reads a component.
pub(super) fn read(component: &Component, context: &Context<'_>) -> Found {
    let fates = component.properties.iter().map(first_fate).collect();
    let complaints = component.complaints();
    let mut item = Item { component, context, fates, beside: HashMap::new(), extra: Vec::new(), complaints };
    let mut periods = Vec::new();
    let series = component.get("UID").map(plain).unwrap_or_default();
    let uid = Some(item.text("UID")).filter(|_| !context.dialect.strip_uid).unwrap_or_default();
    let at = item.recurrence_id(&component.name);
    let shown = if at.is_some() { String::new() } else { uid.clone() };
    let body = match component.name.as_str() {
        "VEVENT" => Some(Record::from(item.event(shown, &mut periods))),
        "VTODO" => Some(Record::from(item.task(shown))),
        "VJOURNAL" => Some(Record::from(item.note(shown))),
        _ => None,
    };
    let mut complaints = std::mem::take(&mut item.complaints);
    complaints.sort_by_key(|complaint| complaint.line);
    complaints.dedup();
    let record = body.map(|body| Record { kept: item.kept(), ..body });
    Found { record, series, uid, periods, at, complaints }
}

/// What becomes of a property.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is modelled, or says nothing.
    Taken,
    /// Nobody asked for it: kept.
    Untouched,
    /// It is modelled, and kept beside for the parameters that are not.
    Beside,
    /// It could not be read: kept.
    Refused,
    /// Another one says it already: kept under another name.
    Second,
}

fn first_fate(property: &Property) -> Fate {
    let made_up = property.param(INVENTED).is_some();
    let says_nothing = property.value.trim().is_empty() && !is_person(property);
    if made_up || says_nothing { Fate::Taken } else { Fate::Untouched }
}

/// Somebody without an address but with a name is somebody.
fn is_person(property: &Property) -> bool {
    matches!(property.name.as_str(), "ATTENDEE" | "ORGANIZER") && !property.params.is_empty()
}

/// `20230201`, `20230201T100000`, `Europe/Paris 20230201T100000`.
fn meant(text: &str) -> Option<Moment> {
    match text.rsplit_once(' ') {
        Some((zone, local)) => Some(Moment::Zoned(local.parse().ok()?, Zone::named(zone)?)),
        None => text.parse().map(Moment::Date).or_else(|_| text.parse().map(Moment::Floating)).ok(),
    }
}

struct Item<'a> {
    component: &'a Component,
    context: &'a Context<'a>,
    /// One for each property.
    fates: Vec<Fate>,
    /// What is kept of properties beside the model.
    beside: HashMap<usize, Kept>,
    /// What is kept beside the properties: definitions of zones, components.
    extra: Vec<Kept>,
    complaints: Vec<Complaint>,
}

impl<'a> Item<'a> {
    fn event(&mut self, uid: String, periods: &mut Vec<Override>) -> Event {
        let mut event = Event {
            uid,
            title: self.text("SUMMARY"),
            location: self.text("LOCATION"),
            description: self.text("DESCRIPTION"),
            start: self.moment("DTSTART"),
            exceptions: self.moments("EXDATE"),
            categories: self.categories(),
            status: self.word("STATUS"),
            visibility: self.word("CLASS"),
            busy: self.busy(),
            priority: self.priority(),
            organizer: self.organizer(),
            attendees: self.attendees(),
            ..Event::default()
        };
        self.drop_repeated(&event.title, &mut event.description);
        event.end = self.end("DTEND", event.start);
        self.all_day(&mut event);
        event.recurrence = self.rule(event.start);
        event.alarms = self.alarms();
        let found = self.periods(&event);
        event.extra_dates = found.iter().map(|(start, _)| *start).chain(self.moments("RDATE")).collect();
        let home = self.context.dialect.home;
        let length = |start: Moment, end: Moment| start.utc(home).seconds_until(end.utc(home));
        let usual = event.start.map_or(0, |start| length(start, event.end.unwrap_or(start)));
        let unusual = found.into_iter().filter(|(start, end)| length(*start, *end) != usual);
        periods.extend(unusual.map(|(start, end)| {
            let single = Event { uid: String::new(), recurrence: None, ..event.clone() };
            let (exceptions, extra_dates) = (Vec::new(), Vec::new());
            let single = Event { start: Some(start), end: Some(end), exceptions, extra_dates, ..single };
            Override { at: start, record: Record::from(single) }
        }));
        event
    }

    /// The periods of RDATE (RFC 5545 section 3.8.5.2), by which Lotus Notes says every date of a series, of an event
    /// that has a time. A property of which one is none is left alone, and so are those of a repetition, which has none
    /// of its own.
    fn periods(&mut self, event: &Event) -> Vec<(Moment, Moment)> {
        let mut all = Vec::new();
        if event.start.is_none_or(Moment::is_date) || self.component.get("RECURRENCE-ID").is_some() {
            return all;
        }
        for (at, property) in self.component.properties.iter().enumerate() {
            let is_open = property.name == "RDATE" && self.fates.get(at) == Some(&Fate::Untouched);
            if !is_open || !property.value.contains('/') {
                continue;
            }
            let values = property.value.split(',').filter(|text| !text.trim().is_empty());
            let found: Option<Vec<_>> = values.map(|text| self.period(property, text)).collect();
            if let Some(found) = found {
                all.extend(found);
                self.becomes(at, Fate::Taken);
            }
        }
        all
    }

    /// `start/end` or `start/duration`.
    fn period(&mut self, property: &Property, text: &str) -> Option<(Moment, Moment)> {
        let (start, end) = text.split_once('/')?;
        let (start, is_known) = self.on_clock(property, start)?;
        let end = match end.trim().parse::<Span>() {
            Ok(span) => start.plus(span)?,
            Err(_) => self.on_clock(property, end)?.0,
        };
        let home = self.context.dialect.home;
        let fits = is_known && !start.is_date() && !end.is_date() && start.utc(home) <= end.utc(home);
        fits.then_some((start, end))
    }

    fn task(&mut self, uid: String) -> Task {
        let mut task = Task {
            uid,
            title: self.text("SUMMARY"),
            description: self.text("DESCRIPTION"),
            location: self.text("LOCATION"),
            start: self.moment("DTSTART"),
            completed: self.completed(),
            percent: self.number("PERCENT-COMPLETE", 100),
            priority: self.priority(),
            status: self.word("STATUS"),
            exceptions: self.moments("EXDATE"),
            extra_dates: self.moments("RDATE"),
            categories: self.categories(),
            visibility: self.word("CLASS"),
            organizer: self.organizer(),
            attendees: self.attendees(),
            ..Task::default()
        };
        self.drop_repeated(&task.title, &mut task.description);
        task.due = self.end("DUE", task.start);
        task.recurrence = self.rule(task.start.or(task.due));
        task.alarms = self.alarms();
        task
    }

    /// A text that only repeats the title is none, where a peer fills it in.
    fn drop_repeated(&self, title: &str, description: &mut String) {
        if self.context.dialect.diary.repeats_title && description == title {
            description.clear();
        }
    }

    fn note(&mut self, uid: String) -> Note {
        let (title, categories, visibility) = (self.text("SUMMARY"), self.categories(), self.word("CLASS"));
        // A journal may have several descriptions (RFC 5545 section 3.6.3).
        let mut body = vec![self.text("DESCRIPTION")];
        while let Some(at) = self.next("DESCRIPTION") {
            body.push(self.taken(at).map(plain).unwrap_or_default());
        }
        self.alarms();
        Note { uid, title, body: body.join("\n\n").trim().to_owned(), categories, visibility }
    }

    /// The first property of a name that nobody took.
    fn next(&self, name: &str) -> Option<usize> {
        let mut all = self.component.properties.iter().zip(&self.fates);
        all.position(|(property, fate)| property.name == name && *fate == Fate::Untouched)
    }

    fn property(&self, at: usize) -> Option<&'a Property> {
        self.component.properties.get(at)
    }

    fn taken(&mut self, at: usize) -> Option<&'a Property> {
        self.becomes(at, Fate::Taken);
        self.property(at)
    }

    fn becomes(&mut self, at: usize, fate: Fate) {
        if let Some(slot) = self.fates.get_mut(at) {
            *slot = fate;
        }
    }

    /// Takes a property that is written as `value`; it is kept beside when it has parameters that are not `modelled`.
    fn take(&mut self, at: usize, modelled: &[&str], value: String) {
        self.becomes(at, Fate::Taken);
        let Some(property) = self.property(at).filter(|property| has_more(property, modelled)) else { return };
        let mut kept = Kept { value, ..self.keep(property) };
        kept.params.retain(|(name, value)| is_more(name, value, modelled) && name != "ENCODING");
        self.becomes(at, Fate::Beside);
        self.beside.insert(at, kept);
    }

    fn complain(&mut self, at: usize) {
        let line = self.property(at).map_or(self.component.line, |property| property.line);
        self.complaints.push(Complaint { line, what: Flaw::Meaningless });
    }

    /// Keeps a property that cannot be read.
    fn refuse(&mut self, at: usize) {
        self.becomes(at, Fate::Refused);
        self.complain(at);
    }

    fn text(&mut self, name: &str) -> String {
        let Some(at) = self.next(name) else { return String::new() };
        let text = self.property(at).map(plain).unwrap_or_default();
        if text.is_empty() {
            // A line break alone, as Exchange describes what is not described.
            self.becomes(at, Fate::Taken);
        } else {
            self.take(at, &[], escape(&text, Grammar::New));
        }
        text
    }

    /// A word of a list that people may have extended.
    fn word(&mut self, name: &str) -> String {
        let Some(at) = self.next(name) else { return String::new() };
        let word = self.property(at).map(plain).unwrap_or_default().to_ascii_lowercase().replace(' ', "-");
        self.take(at, &[], escape(&word.to_ascii_uppercase(), Grammar::New));
        word
    }

    fn number(&mut self, name: &str, most: u8) -> Option<u8> {
        let at = self.next(name)?;
        let number: Option<u8> = self.property(at)?.value.trim().parse().ok().filter(|n| *n <= most);
        match number {
            Some(number) => self.take(at, &[], number.to_string()),
            None => self.refuse(at),
        }
        number
    }

    /// 0 says that there is none.
    fn priority(&mut self) -> Option<u8> {
        self.number("PRIORITY", 9).filter(|n| *n > 0)
    }

    fn categories(&mut self) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        while let Some(property) = self.next("CATEGORIES").and_then(|at| self.taken(at)) {
            let found = split(&property.value, b',').into_iter();
            let found = found.map(|word| unescape(word, Grammar::New).trim().to_owned());
            words.extend(found.filter(|word| !word.is_empty()));
        }
        let mut seen = HashSet::new();
        words.retain(|word| seen.insert(word.clone()));
        words
    }

    /// Microsoft's property says more than TRANSP.
    fn busy(&mut self) -> String {
        let transparency = match self.word("TRANSP").as_str() {
            "opaque" => "busy".to_owned(),
            "transparent" => "free".to_owned(),
            other => other.to_owned(),
        };
        match self.word("X-MICROSOFT-CDO-BUSYSTATUS").as_str() {
            "" => transparency,
            "oof" => "out-of-office".to_owned(),
            other => other.to_owned(),
        }
    }

    /// A value on the clock of its property, and whether that clock is known.
    fn on_clock(&mut self, property: &Property, text: &str) -> Option<(Moment, bool)> {
        let text = text.trim();
        let says_date = property.param("VALUE").is_some_and(|value| value.eq_ignore_ascii_case("DATE"));
        // Google ends a day of some lists with a Z.
        if let Ok(day) = text.trim_end_matches(['Z', 'z']).parse::<Date>() {
            return Some((Moment::Date(day), true));
        }
        let (local, ahead) = reading(text)?;
        if says_date && local.is_midnight() {
            return Some((Moment::Date(local.date()), true));
        }
        if let Some(ahead) = ahead {
            return Some((Moment::Utc(local.plus_seconds(-ahead)?), true));
        }
        let Some(tzid) = property.param("TZID") else { return Some((Moment::Floating(local), true)) };
        let (moment, definition) = on_clock(local, self.context.zones.clock(tzid));
        if let Some(value) = definition {
            let kept = Kept { name: "X-VTIMEZONE".to_owned(), params: Vec::new(), value: value.to_owned() };
            if !self.extra.contains(&kept) {
                self.extra.push(kept);
            }
            self.complaints.push(Complaint { line: property.line, what: Flaw::UnknownZone });
        }
        Some((moment, !matches!(moment, Moment::Floating(_))))
    }

    fn moment(&mut self, name: &str) -> Option<Moment> {
        let at = self.next(name)?;
        let property = self.property(at)?;
        let Some((moment, is_known)) = self.on_clock(property, &property.value) else {
            self.refuse(at);
            return None;
        };
        self.take(at, if is_known { &["VALUE", "TZID", MEANT] } else { &["VALUE"] }, spelled(moment).1);
        if !is_known {
            self.complaints.push(Complaint { line: property.line, what: Flaw::UnknownZone });
        }
        Some(moment)
    }

    /// What had to be written as an instant is what was meant, as long as the instant was left as it is.
    fn completed(&mut self) -> Option<Moment> {
        let property = self.next("COMPLETED").and_then(|at| self.property(at));
        let meant = property.and_then(|property| meant(property.param(MEANT)?));
        let told = self.moment("COMPLETED")?;
        let Moment::Utc(at) = told else { return Some(told) };
        let stands = |meant: &Moment| match meant {
            Moment::Zoned(local, zone) => zone.to_utc(*local) == at,
            other => other.local().seconds_until(at).abs() <= 86_400,
        };
        meant.filter(stands).or(Some(told))
    }

    /// Lists of moments; a property of which one value is none is kept as a whole.
    fn moments(&mut self, name: &str) -> Vec<Moment> {
        let mut all = Vec::new();
        while let Some(at) = self.next(name) {
            let Some(property) = self.property(at) else { break };
            let is_period = property.param("VALUE").is_some_and(|value| value.eq_ignore_ascii_case("PERIOD"));
            let values = property.value.split(',').filter(|text| !text.trim().is_empty());
            let found: Option<Vec<_>> = values.map(|text| self.on_clock(property, text)).collect();
            match found.filter(|found| !is_period && found.iter().all(|(_, is_known)| *is_known)) {
                Some(found) => {
                    all.extend(found.into_iter().map(|(moment, _)| moment));
                    self.becomes(at, Fate::Taken);
                }
                None if is_period || property.value.contains('/') => self.becomes(at, Fate::Refused),
                None => self.refuse(at),
            }
        }
        all
    }

    /// DTEND, DUE, or what DURATION makes of the start. An end before the start is none; to be done before one may
    /// begin is strange, but a date that people wait for.
    fn end(&mut self, name: &str, start: Option<Moment>) -> Option<Moment> {
        let at = self.next(name);
        let end = self.moment(name);
        let Some(end) = end else {
            let end = self.duration(start);
            // What cannot be read beside a duration must not look like the end when it is written again.
            if let (Some(_), Some(at)) = (end, at) {
                self.becomes(at, Fate::Second);
            }
            return end;
        };
        if let Some(at) = self.next("DURATION") {
            self.becomes(at, Fate::Second);
        }
        let home = self.context.dialect.home;
        let is_wrong = start.is_some_and(|start| {
            start.is_date() != end.is_date() && name == "DTEND" || end.utc(home) < start.utc(home)
        });
        match at.filter(|_| is_wrong) {
            Some(at) if name == "DUE" => {
                self.complain(at);
                Some(end)
            }
            Some(at) => {
                self.beside.remove(&at);
                self.refuse(at);
                None
            }
            // An all-day event that ends where it begins lasts its day.
            None => Some(end).filter(|_| !(name == "DTEND" && end.is_date() && start == Some(end))),
        }
    }

    fn duration(&mut self, start: Option<Moment>) -> Option<Moment> {
        let (start, at) = (start?, self.next("DURATION")?);
        let span = self.property(at)?.value.parse::<Span>().ok();
        let fits = |span: &Span| {
            let whole_days = span.seconds % 86_400 == 0 && *span != Span::default();
            span.days >= 0 && span.seconds >= 0 && (!start.is_date() || whole_days)
        };
        let end = span.filter(fits).and_then(|span| start.plus(span));
        if end.is_some() {
            self.becomes(at, Fate::Taken)
        } else {
            self.refuse(at)
        }
        end
    }

    /// Programs without days say so beside a time from midnight to midnight.
    fn all_day(&mut self, event: &mut Event) {
        let says_so = ALL_DAY.iter().any(|name| {
            let value = self.component.get(name).map(|property| property.value.trim().to_ascii_uppercase());
            value.is_some_and(|value| value == "TRUE" || value == "1")
        });
        let (Some(start), Some(end)) = (event.start, event.end) else { return };
        let fits = |moment: Moment| !matches!(moment, Moment::Utc(_)) && moment.local().is_midnight();
        if says_so && fits(start) && fits(end) && start.date() < end.date() && !start.is_date() {
            (event.start, event.end) = (Some(Moment::Date(start.date())), Some(Moment::Date(end.date())));
        }
    }

    fn rule(&mut self, start: Option<Moment>) -> Option<Rule> {
        let at = self.next("RRULE")?;
        let Ok(rule) = self.property(at)?.value.parse::<Rule>() else {
            self.refuse(at);
            return None;
        };
        self.becomes(at, Fate::Taken);
        Some(fit_until(rule, start))
    }

    fn recurrence_id(&mut self, component: &str) -> Option<(Moment, Vec<Kept>)> {
        let at = self.next("RECURRENCE-ID").filter(|_| component != "VJOURNAL")?;
        let moment = self.moment("RECURRENCE-ID")?;
        let property = self.property(at)?;
        Some((moment, vec![self.keep(property)]))
    }

    fn organizer(&mut self) -> Option<Attendee> {
        let at = self.next("ORGANIZER")?;
        self.taken(at).map(attendee)
    }

    fn attendees(&mut self) -> Vec<Attendee> {
        let mut all = Vec::new();
        while let Some(at) = self.next("ATTENDEE") {
            all.extend(self.taken(at).map(attendee));
        }
        all
    }

    /// The alarms; other components inside, and alarms that never ring, are kept whole.
    fn alarms(&mut self) -> Vec<Alarm> {
        let mut alarms = Vec::new();
        for part in &self.component.parts {
            let is_alarm = part.name == "VALARM" && self.component.name != "VJOURNAL";
            match is_alarm.then(|| self.alarm(part)).flatten() {
                Some(alarm) => alarms.push(alarm),
                None => {
                    let kept = whole(self.context.bytes, part);
                    self.extra.push(kept);
                    if part.name == "VALARM" {
                        self.complaints.push(Complaint { line: part.line, what: Flaw::Meaningless });
                    }
                }
            }
        }
        alarms
    }

    fn alarm(&mut self, part: &'a Component) -> Option<Alarm> {
        let fates = part.properties.iter().map(first_fate).collect();
        let (context, bytes) = (self.context, self.context.bytes);
        let mut inner =
            Item { component: part, context, fates, beside: HashMap::new(), extra: Vec::new(), complaints: Vec::new() };
        let at = inner.next("TRIGGER")?;
        let property = inner.taken(at)?;
        let trigger = inner.trigger(property)?;
        let action = inner.word("ACTION");
        let (times, every) = (inner.next("REPEAT"), inner.next("DURATION"));
        let count = times.and_then(|at| inner.property(at)?.value.trim().parse::<u32>().ok());
        let span = every.and_then(|at| inner.property(at)?.value.parse::<Span>().ok());
        let repeat = count.zip(span);
        if repeat.is_some() {
            [times, every].into_iter().flatten().for_each(|at| inner.becomes(at, Fate::Taken));
        }
        inner.extra.extend(part.parts.iter().map(|part| whole(bytes, part)));
        let kept = inner.kept();
        self.complaints.append(&mut inner.complaints);
        Some(Alarm { trigger, action: if action.is_empty() { "display".into() } else { action }, repeat, kept })
    }

    fn trigger(&mut self, property: &Property) -> Option<Trigger> {
        if let Ok(span) = property.value.parse::<Span>() {
            let to_end = property.param("RELATED").is_some_and(|related| related.eq_ignore_ascii_case("END"));
            let before = span.negated();
            return Some(if to_end { Trigger::BeforeEnd(before) } else { Trigger::BeforeStart(before) });
        }
        self.on_clock(property, &property.value).map(|(moment, _)| Trigger::At(moment))
    }

    /// What is not modelled, in its order; first what belongs to modelled properties, in the order of their names. A
    /// second one of what there can be only one is kept under another name.
    fn kept(&mut self) -> Vec<Kept> {
        let mut all: Vec<(usize, Kept)> = Vec::new();
        let used: HashSet<&str> = self.named(|fate| fate != Fate::Untouched).collect();
        for (at, (property, fate)) in self.component.properties.iter().zip(&self.fates).enumerate() {
            let rank = SINGLE.iter().position(|name| *name == property.name);
            // What is no date would keep others from reading the file it is written to.
            let is_broken =
                || TIMES.contains(&property.name.as_str()) && !property.value.split([',', '/']).all(is_time);
            let is_second = *fate == Fate::Second
                || is_broken()
                || *fate == Fate::Untouched && rank.is_some() && used.contains(property.name.as_str());
            let mut kept = match (fate, self.beside.remove(&at)) {
                (Fate::Taken, _) => continue,
                (_, Some(kept)) => kept,
                (_, None) => self.keep(property),
            };
            if is_second {
                as_other(&mut kept.name);
            }
            all.push((rank.filter(|_| !is_second).unwrap_or(SINGLE.len()), kept));
        }
        all.sort_by_key(|(rank, _)| *rank);
        // Components come after properties, also when they are written.
        self.extra.sort_by_key(|kept| kept.name == super::COMPONENT);
        all.into_iter().map(|(_, kept)| kept).chain(self.extra.drain(..)).collect()
    }

    /// The names of the properties with such fates.
    fn named(&self, is_wanted: impl Fn(Fate) -> bool) -> impl Iterator<Item = &'a str> {
        let properties = self.component.properties.iter().zip(&self.fates);
        properties.filter(move |(_, fate)| is_wanted(**fate)).map(|(property, _)| property.name.as_str())
    }

    /// A property as it is kept: a TZID that the file explains is kept under its name of the database.
    fn keep(&self, property: &Property) -> Kept {
        let mut kept = keep(property, Grammar::New);
        for (_, value) in kept.params.iter_mut().filter(|(name, _)| name == "TZID") {
            if let Clock::Zone(zone) = self.context.zones.clock(value) {
                *value = zone.name().to_owned();
            }
        }
        kept
    }
}

/// A component that is kept as its text.
fn whole(bytes: &[u8], part: &Component) -> Kept {
    let value = escape(&lines_of(bytes, part), Grammar::New);
    Kept { name: super::COMPONENT.to_owned(), params: Vec::new(), value }
}

fn plain(property: &Property) -> String {
    unescape(&property.value, Grammar::New).trim().to_owned()
}

/// Whether a property has parameters that are not modelled.
fn has_more(property: &Property, modelled: &[&str]) -> bool {
    property.params.iter().any(|(name, value)| is_more(name, value, modelled))
}

/// Whether a parameter is neither modelled nor says what goes without saying.
fn is_more(name: &str, value: &str, modelled: &[&str]) -> bool {
    !(modelled.contains(&name) || name == "VALUE" && value.eq_ignore_ascii_case("TEXT"))
}
