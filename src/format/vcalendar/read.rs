//! Properties to an event or a task.

use super::alarm::{self, Between};
use super::entry::{EXACT_RULE, Entry};
use super::time::{Claim, Stamp, Watch};
use super::zone::Lines;
use super::{attendee, rule, word};
use crate::format::component::{self, Component, as_other, keep};
use crate::format::diary::Alarms;
use crate::format::icalendar::fit_until;
use crate::format::line::{self, Property, Reader};
use crate::format::text::{once, unescape};
use crate::format::{Complaint, Dialect, Flaw, Grammar, Item, Reading, Reason, Rejected};
use crate::pim::recurrence::{Ends, Rule};
use crate::pim::{Kept, Kind, Moment, Override};

/// Properties that are text even where a phone wrote them as base64.
const TEXTS: [&str; 6] = ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "DTSTART", "DTEND"];

/// Reads every record of a file.
pub fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    let bytes = line::utf8(bytes);
    let reader = Reader { grammar: Grammar::Old, fallback: dialect.charset_in, texts: &TEXTS };
    let tree = component::read(&bytes, reader, dialect);
    let mut reading = Reading { items: Vec::new(), rejected: tree.rejected };
    for component in &tree.components {
        match component.name.as_str() {
            "VCALENDAR" => calendar(component, &bytes, dialect, &mut reading),
            _ => items(&[], std::slice::from_ref(component), &bytes, dialect, &mut reading),
        }
    }
    reading.items.sort_by_key(|item| item.raw.start);
    reading.rejected.sort_by_key(|rejected| rejected.line);
    reading
}

fn reject(component: &Component, bytes: &[u8], reason: Reason) -> Rejected {
    let raw = bytes.get(component.raw.clone()).unwrap_or_default().to_vec();
    Rejected { line: component.line, reason, raw }
}

fn calendar(calendar: &Component, bytes: &[u8], dialect: &Dialect, reading: &mut Reading) {
    let before = reading.items.len();
    let rejected = reading.rejected.len();
    items(&calendar.properties, &calendar.parts, bytes, dialect, reading);
    if let Some(first) = reading.items.get_mut(before) {
        first.complaints.splice(0..0, calendar.flaws.iter().cloned());
        if calendar.get("VERSION").is_none() {
            first.complaints.insert(0, Complaint { line: calendar.line, what: Flaw::NoVersion });
        }
    } else if rejected == reading.rejected.len() {
        reading.rejected.push(reject(calendar, bytes, Reason::Empty));
    }
}

/// Reads what stands together in a calendar. A changed repetition joins its series.
fn items(around: &[Property], parts: &[Component], bytes: &[u8], dialect: &Dialect, reading: &mut Reading) {
    let mut series: Vec<(String, usize)> = Vec::new();
    let mut changed = Vec::new();
    for part in parts {
        if !matches!(part.name.as_str(), "VEVENT" | "VTODO") {
            // A zone of iCalendar in a calendar of 1.0 says nothing that its events do not.
            if part.name != "VTIMEZONE" {
                reading.rejected.push(reject(part, bytes, Reason::NotOfItsType));
            }
            continue;
        }
        let item = Builder::new(around, part, dialect).build();
        if item.record.is_empty() {
            reading.rejected.push(reject(part, bytes, Reason::Empty));
            continue;
        }
        let uid = part.get("UID").map(|uid| format!("{}:{}", part.name, uid.value.trim()));
        match (recurrence_id(part), uid) {
            (Some(id), Some(uid)) => changed.push((id, uid, around, part, item)),
            (None, Some(uid)) => {
                series.push((uid, reading.items.len()));
                reading.items.push(item);
            }
            _ => reading.items.push(item),
        }
    }
    for (id, uid, around, part, item) in changed {
        let master = series.iter().find(|(other, _)| *other == uid).and_then(|(_, n)| reading.items.get_mut(*n));
        if let Some(item) = join(master, id, around, part, item, dialect) {
            reading.items.push(item);
        }
    }
}

fn recurrence_id(part: &Component) -> Option<&Property> {
    part.get("X-RECURRENCE-ID").or_else(|| part.get("RECURRENCE-ID"))
}

/// Puts a changed repetition into its series. Alone it stays what it is, and keeps the name of its day.
fn join(
    master: Option<&mut Item>,
    id: &Property,
    around: &[Property],
    part: &Component,
    mut item: Item,
    dialect: &Dialect,
) -> Option<Item> {
    let Some(master) = master else { return Some(item) };
    let first = Entry::of(&master.record).and_then(|entry| entry.first());
    let watch = Watch { is_series: true, ..watch(around, part, dialect) };
    let Some(stamp) = Stamp::of(id) else { return Some(item) };
    let at = watch.repetition(stamp, first);
    item.record.kept.retain(|kept| !matches!(kept.name.as_str(), "X-RECURRENCE-ID" | "RECURRENCE-ID"));
    if master.record.kind() != item.record.kind() {
        return Some(item);
    }
    // Its UID is that of the series.
    item.record.event_mut().into_iter().for_each(|event| event.uid.clear());
    item.record.task_mut().into_iter().for_each(|task| task.uid.clear());
    let overrides = match master.record.kind() {
        Kind::Events => master.record.event_mut().map(|event| &mut event.overrides),
        _ => master.record.task_mut().map(|task| &mut task.overrides),
    };
    let Some(overrides) = overrides else { return Some(item) };
    overrides.push(Override { at, record: item.record });
    master.complaints.extend(item.complaints);
    None
}

/// The clock of an entry. Nokia 7210c says its zone in the event.
fn watch<'a>(around: &[Property], part: &Component, dialect: &'a Dialect) -> Watch<'a> {
    let lines = Lines::read(around.iter().chain(&part.properties));
    let first = part.get("DTSTART").or_else(|| part.get("DUE")).and_then(Stamp::of);
    let clock = lines.clock(dialect.home, first.map(|first| first.local.date()));
    let is_series = ["RRULE", "RDATE", EXACT_RULE].iter().any(|name| part.get(name).is_some());
    Watch { dialect, clock, is_series }
}

struct Builder<'a> {
    part: &'a Component,
    dialect: &'a Dialect,
    watch: Watch<'a>,
    entry: Entry,
    complaints: Vec<Complaint>,
    kept: Vec<Kept>,
}

impl<'a> Builder<'a> {
    fn new(around: &'a [Property], part: &'a Component, dialect: &'a Dialect) -> Self {
        let watch = watch(around, part, dialect);
        let entry = Entry { is_task: part.name == "VTODO", ..Entry::default() };
        Builder { part, dialect, watch, entry, complaints: part.complaints(), kept: Vec::new() }
    }

    fn build(mut self) -> Item {
        self.times();
        // Alarms count from how the entry repeats.
        let (alarms, others): (Vec<_>, Vec<_>) =
            self.part.properties.iter().partition(|property| alarm::is_alarm(&property.name));
        let mut rest = Vec::new();
        for property in others.into_iter().chain(alarms) {
            let value = property.value.trim();
            if !value.is_empty() && !self.take(property) {
                rest.push(property);
            }
        }
        rest.sort_by_key(|property| property.line);
        self.kept.extend(rest.into_iter().map(kept));
        self.made_up_texts();
        self.second_ones();
        self.complaints.sort_by_key(|complaint| complaint.line);
        self.complaints.dedup();
        let mut record = self.entry.record();
        record.kept = self.kept;
        Item { record, complaints: self.complaints, raw: self.part.raw.clone(), spoken: None }
    }

    /// Where there can be only one, another is kept under a name that the writer does not take for the same.
    fn second_ones(&mut self) {
        for kept in &mut self.kept {
            if self.entry.says(&kept.name) {
                as_other(&mut kept.name);
            }
        }
    }

    fn stamp(&self, name: &str) -> Option<Stamp> {
        self.part.get(name).and_then(Stamp::of)
    }

    /// Start and end, which everything else is counted from.
    fn times(&mut self) {
        let (start, end) = (self.stamp("DTSTART"), self.stamp(self.end_name()));
        if self.entry.is_task {
            self.entry.start = start.map(|start| self.watch.day_or_time(start));
            self.entry.end = end.map(|end| self.watch.day_or_time(end));
            return;
        }
        let Some(start) = start else {
            self.entry.end = end.map(|end| self.watch.moment(end));
            return;
        };
        if let Some((first, after)) = self.watch.days(start, end, self.claim(start, end)) {
            self.entry.start = Some(Moment::Date(first));
            self.entry.end = after.map(Moment::Date);
            return;
        }
        let start = self.watch.moment(start);
        let end = end.map(|end| self.watch.moment(end));
        // Where every event must have an end, this one has none.
        let is_nothing = self.dialect.diary.end_needed && end == Some(start);
        self.entry.start = Some(start);
        self.entry.end = end.filter(|_| !is_nothing);
    }

    fn end_name(&self) -> &'static str {
        if self.entry.is_task { "DUE" } else { "DTEND" }
    }

    /// What is said of whole days beside the times.
    fn claim(&self, start: Stamp, end: Option<Stamp>) -> Claim {
        let says = |name: &str| self.part.get(name).map(|property| property.value.trim().to_ascii_uppercase());
        for mark in ALL_DAY {
            match says(mark).as_deref() {
                Some("1" | "TRUE") => return Claim::Day,
                Some("0" | "FALSE") => return Claim::Time,
                _ => {}
            }
        }
        match says(ENTRY_TYPE).as_deref() {
            Some("EVENT" | "ANNIVERSARY") => Claim::Day,
            // From midnight to midnight is a time, to 23:59 is how S60 writes days it got from others.
            Some("APPOINTMENT" | "REMINDER") if end.is_none_or(|end| end.local.minute() != 59) => Claim::Time,
            _ if self.is_anniversary(start, end) => Claim::Day,
            _ => Claim::Open,
        }
    }

    /// Siemens phones say by the category alone that a midnight without an end is a day.
    fn is_anniversary(&self, start: Stamp, end: Option<Stamp>) -> bool {
        let categories = self.part.all("CATEGORIES").flat_map(|property| word::list(&property.value));
        let is_day = |category: String| DAYS.iter().any(|day| day.eq_ignore_ascii_case(&category));
        start.is_bare_midnight() && end.is_none_or(|end| end == start) && { categories }.any(is_day)
    }

    fn complain(&mut self, property: &Property) {
        self.complaints.push(Complaint { line: property.line, what: Flaw::Meaningless });
    }

    /// Whether the value meant something; else it is kept as it stands.
    fn meant(&mut self, property: &Property, is_meant: bool) -> bool {
        if !is_meant {
            self.complain(property);
        }
        is_meant
    }

    /// Puts a property into the entry; `false` when there is no place for it.
    fn take(&mut self, property: &Property) -> bool {
        let name = property.name.as_str();
        let is_first = self.part.get(name).is_some_and(|first| first.line == property.line);
        match name {
            "VERSION" | "PRODID" | "TZ" | "DAYLIGHT" => true,
            "UID" => self.dialect.strip_uid || once(&mut self.entry.uid, text(property)),
            "SUMMARY" => once(&mut self.entry.title, text(property)),
            "DESCRIPTION" => once(&mut self.entry.description, text(property)),
            "LOCATION" => once(&mut self.entry.location, text(property)),
            "CLASS" => once(&mut self.entry.visibility, text(property).trim().to_lowercase()),
            "STATUS" => once(&mut self.entry.status, word::status_of(&text(property))),
            "DTSTART" => is_first && self.meant(property, self.entry.start.is_some()),
            "DTEND" | "DUE" if name == self.end_name() => {
                is_first && self.meant(property, Stamp::of(property).is_some())
            }
            "COMPLETED" if self.entry.is_task && is_first => {
                let completed = Stamp::of(property).map(|stamp| self.watch.completed(stamp));
                self.entry.completed = completed;
                self.meant(property, completed.is_some())
            }
            "PERCENT-COMPLETE" if self.entry.is_task => {
                self.entry.percent = property.value.trim().parse().ok().filter(|percent| *percent <= 100);
                self.entry.percent.is_some()
            }
            "PRIORITY" => self.priority(property),
            "TRANSP" | "X-MICROSOFT-CDO-BUSYSTATUS" => self.busy(property),
            ENTRY_TYPE => {
                ["APPOINTMENT", "EVENT", "TODO"].iter().any(|word| property.value.trim().eq_ignore_ascii_case(word))
            }
            _ if ALL_DAY.contains(&name) => !self.entry.is_task,
            "CATEGORIES" => self.categories(property),
            "ATTENDEE" | "ORGANIZER" => self.attendee(property),
            "RRULE" => self.rule(property),
            EXACT_RULE => self.exact_rule(property),
            "EXDATE" | "RDATE" => self.dates(property),
            _ if alarm::is_alarm(name) => self.alarm(property),
            _ => false,
        }
    }

    fn priority(&mut self, property: &Property) -> bool {
        let is_nine = property.param("VALUE").is_some_and(|value| value.eq_ignore_ascii_case("INTEGER"));
        let priority = word::priority_of(&property.value, is_nine);
        self.entry.priority = self.entry.priority.or(priority.flatten());
        self.meant(property, priority.is_some())
    }

    fn busy(&mut self, property: &Property) -> bool {
        let Some(busy) = word::busy_of(&property.value).filter(|_| !self.entry.is_task) else { return false };
        once(&mut self.entry.busy, busy.to_owned())
    }

    fn categories(&mut self, property: &Property) -> bool {
        let strip = self.dialect.diary.strip_category_prefix;
        for category in word::list(&property.value) {
            let bare = category.strip_prefix("X-").filter(|bare| strip && !bare.is_empty());
            let category = bare.map(str::to_owned).unwrap_or(category);
            if !self.entry.categories.contains(&category) {
                self.entry.categories.push(category);
            }
        }
        true
    }

    fn attendee(&mut self, property: &Property) -> bool {
        let (is_organizer, who) = attendee::read(property);
        if is_organizer && self.entry.organizer.is_none() {
            self.entry.organizer = Some(who);
        } else {
            self.entry.attendees.push(who);
        }
        true
    }

    fn rule(&mut self, property: &Property) -> bool {
        let start = self.entry.first();
        let until = |text: &str| self.watch.until(text, start);
        let spelled = rule::read(&property.value, start, until).ok();
        // A rule that counts from nothing is kept as it stands.
        let spelled = spelled.filter(|_| start.is_some() && self.entry.recurrence.is_none());
        if spelled.as_ref().is_none_or(|spelled| !spelled.is_whole) {
            self.complain(property);
        }
        let Some(rule::Spelled { mut rule, .. }) = spelled else { return false };
        // S60 has no "for ever".
        if let (Ends::Until(end), Some(year)) = (rule.ends, self.dialect.diary.endless_from)
            && end.date().year() >= year
        {
            rule.ends = Ends::Never;
        }
        self.entry.recurrence = Some(rule);
        true
    }

    /// The rule as we wrote it for ourselves.
    fn exact_rule(&mut self, property: &Property) -> bool {
        let rule = property.value.trim().parse::<Rule>().ok();
        let is_free = self.entry.first().is_some() && self.entry.recurrence.is_none();
        let Some(rule) = rule.filter(|_| is_free) else { return self.meant(property, false) };
        self.entry.recurrence = Some(fit_until(rule, self.entry.first()));
        true
    }

    fn dates(&mut self, property: &Property) -> bool {
        let entries = word::list(&property.value);
        let stamps: Option<Vec<Stamp>> = entries.iter().map(|entry| Stamp::read(entry, property)).collect();
        let Some(stamps) = stamps else { return self.meant(property, false) };
        let first = self.entry.first();
        let moments: Vec<Moment> = stamps.into_iter().map(|stamp| self.watch.repetition(stamp, first)).collect();
        let list = if property.name == "EXDATE" { &mut self.entry.exceptions } else { &mut self.entry.extra_dates };
        list.extend(moments);
        true
    }

    fn alarm(&mut self, property: &Property) -> bool {
        let start = if self.entry.is_task { self.entry.start } else { self.entry.first() };
        let between = Between { start, end: self.entry.end, rule: self.entry.recurrence.as_ref() };
        let Some(alarm) = alarm::read(property, &self.watch, between) else {
            return self.meant(property, false);
        };
        // Two properties for one alarm.
        let is_double = self.dialect.diary.alarms != Alarms::AsMeant
            && self.entry.alarms.iter().any(|other| other.trigger == alarm.trigger);
        if !is_double {
            self.entry.alarms.push(alarm);
        }
        true
    }

    /// Where every entry must have a title, a title may only repeat the text; elsewhere the text the title.
    fn made_up_texts(&mut self) {
        let (diary, entry) = (&self.dialect.diary, &mut self.entry);
        if (diary.title_needed || diary.repeats_title) && entry.description == entry.title {
            entry.description.clear();
        } else if diary.title_needed
            && !entry.title.is_empty()
            && entry.title == super::made_up_title(&entry.description)
        {
            entry.title.clear();
        }
    }
}

/// Categories of what lasts a day (vCalendar 1.0 section 2.2.3 has SPECIAL OCCASION, Siemens the others).
const DAYS: [&str; 3] = ["ANNIVERSARY", "BIRTHDAY", "SPECIAL OCCASION"];

pub(super) const ENTRY_TYPE: &str = "X-EPOCAGENDAENTRYTYPE";

/// The marks of desktops for whole days.
const ALL_DAY: [&str; 2] = ["X-FUNAMBOL-ALLDAY", "X-MICROSOFT-CDO-ALLDAYEVENT"];

/// A property as iCalendar calls it.
fn kept(property: &Property) -> Kept {
    let mut kept = keep(property, Grammar::Old);
    match kept.name.as_str() {
        "DCREATED" => kept.name = "CREATED".to_owned(),
        "GEO" => kept.value = word::geo_of(&kept.value),
        _ => {}
    }
    kept
}

fn text(property: &Property) -> String {
    unescape(&property.value, Grammar::Old).trim().to_owned()
}

/// The only record of a text, for tests.
#[cfg(test)]
pub(super) fn one(text: &str, dialect: &Dialect) -> crate::pim::Record {
    let mut reading = read(text.as_bytes(), dialect);
    assert!(reading.rejected.is_empty() && reading.items.len() == 1, "{reading:?}");
    reading.items.remove(0).record
}
