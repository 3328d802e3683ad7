//! A record to a calendar of one series.

use std::collections::{BTreeMap, HashSet};

use super::value::{fit_until, is_time, one_line, spelled, to_caret};
use super::zones::{named, years};
use super::{ALL_DAY, COMPONENT, MEANT, SINGLE, TIMES, generate};
use crate::format::component::{OTHER, as_other, param, write_kept};
use crate::format::line_writer::{INVENTED, LineWriter};
use crate::format::text::{escape, unescape};
use crate::format::{Dialect, Grammar};
use crate::pim::event::{Alarm, Attendee, Override, Trigger};
use crate::pim::{Body, Event, Kept, Local, Moment, Note, Record, Rule, Span, Task, Zone};

/// Who wrote the file.
const PRODUCT: &str = "-//Cordial//Cordial//EN";
/// How many years ahead the clocks of a series without end are told.
const AHEAD: i32 = 20;

/// Writes a calendar with one event, task or journal and the repetitions that differ from it; nothing for a contact.
pub fn write(record: &Record, dialect: &Dialect) -> Vec<u8> {
    write_all(std::slice::from_ref(record), dialect)
}

/// Writes one calendar with the events, tasks and journals of many records, each zone once.
pub fn write_all(records: &[Record], dialect: &Dialect) -> Vec<u8> {
    let mut uses = Uses::default();
    records.iter().for_each(|record| uses.record(record));
    let mut out = LineWriter::new(Grammar::New, dialect);
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", PRODUCT);
    for (zone, (first, last)) in uses.years {
        if let Some(zone) = Zone::named(zone) {
            generate::write(&mut out, zone, first, last);
        }
    }
    let mut names = HashSet::new();
    for record in records {
        let (uid, is_made_up) = name(record, dialect, &mut names);
        let series = Series { uid, is_made_up, dialect };
        for (at, record) in members(record) {
            let mut writer = Writer { out: &mut out, series: &series, record, written: HashSet::new() };
            match &record.body {
                Body::Event(event) => writer.event(event, at),
                Body::Task(task) => writer.task(task, at),
                Body::Note(note) => writer.note(note),
                Body::Contact(_) => {}
            }
        }
    }
    out.line("END", "VCALENDAR");
    out.out
}

/// The series and the repetitions that differ, each with when it would be.
fn members(record: &Record) -> impl Iterator<Item = (Option<Moment>, &Record)> {
    let same_kind = |replaced: &&Override| replaced.record.kind() == record.kind();
    std::iter::once((None, record))
        .chain(overrides(record).iter().filter(same_kind).map(|replaced| (Some(replaced.at), &replaced.record)))
}

fn overrides(record: &Record) -> &[Override] {
    match &record.body {
        Body::Event(event) => &event.overrides,
        Body::Task(task) => &task.overrides,
        _ => &[],
    }
}

fn uid(record: &Record) -> &str {
    match &record.body {
        Body::Event(event) => &event.uid,
        Body::Task(task) => &task.uid,
        Body::Note(note) => &note.uid,
        Body::Contact(_) => "",
    }
}

/// UID is demanded, and that no two have the same: who has none of their own gets one of the content, so that the same
/// record gets the same. Whether it is made up.
fn name(record: &Record, dialect: &Dialect, names: &mut HashSet<String>) -> (String, bool) {
    let own = uid(record);
    if !own.trim().is_empty() && !dialect.strip_uid && names.insert(own.to_owned()) {
        return (own.to_owned(), false);
    }
    let made_up = |n: usize| match n {
        1 => format!("{}@cordial", record.fingerprint()),
        n => format!("{}-{n}@cordial", record.fingerprint()),
    };
    let free = (1..).map(made_up).find(|name| names.insert(name.clone()));
    (free.unwrap_or_default(), true)
}

/// The zones that are spoken of, and their first and last years.
#[derive(Default)]
struct Uses {
    years: BTreeMap<&'static str, (i32, i32)>,
}

impl Uses {
    fn record(&mut self, record: &Record) {
        for (at, record) in members(record) {
            at.into_iter().for_each(|at| self.moment(at, 0));
            let (moments, alarms, rule) = match &record.body {
                Body::Event(event) => {
                    let moments =
                        event.start.iter().chain(&event.end).chain(&event.exceptions).chain(&event.extra_dates);
                    (moments.copied().collect(), event.alarms.as_slice(), event.recurrence.as_ref())
                }
                Body::Task(task) => {
                    let moments = task.start.iter().chain(&task.due).chain(&task.completed);
                    let moments = moments.chain(&task.exceptions).chain(&task.extra_dates);
                    (moments.copied().collect(), task.alarms.as_slice(), task.recurrence.as_ref())
                }
                _ => (Vec::new(), [].as_slice(), None),
            };
            for moment in moments {
                let ahead = rule.map_or(0, |rule| years(rule, moment.date().year()).min(AHEAD));
                self.moment(moment, ahead);
            }
            for alarm in alarms {
                if let Trigger::At(moment) = alarm.trigger {
                    self.moment(moment, 0);
                }
            }
            record.kept.iter().for_each(|kept| self.kept(kept));
        }
    }

    fn moment(&mut self, moment: Moment, ahead: i32) {
        if let Moment::Zoned(local, zone) = moment {
            self.year(zone, local.date().year(), ahead);
        }
    }

    fn kept(&mut self, kept: &Kept) {
        let tzid = kept.params.iter().find(|(name, _)| name == "TZID");
        if let Some(zone) = tzid.and_then(|(_, tzid)| named(tzid).filter(|zone| zone.name() == tzid)) {
            let values = kept.value.split([',', '/']).filter_map(|text| text.parse::<Local>().ok());
            values.for_each(|local| self.year(zone, local.date().year(), AHEAD));
        }
    }

    fn year(&mut self, zone: Zone, year: i32, ahead: i32) {
        // Readers compare rules in years that have some.
        let (first, last) = (year.min(2037), (year + ahead).max(1970));
        let years = self.years.entry(zone.name()).or_insert((first, last + 2));
        *years = (years.0.min(first), years.1.max(last + 2));
    }
}

/// What all components of a file share.
struct Series<'a> {
    uid: String,
    is_made_up: bool,
    dialect: &'a Dialect,
}

struct Writer<'a, 'out, 'dialect> {
    out: &'out mut LineWriter<'dialect>,
    series: &'a Series<'a>,
    record: &'a Record,
    /// The properties of which there is one, and that were written.
    written: HashSet<&'static str>,
}

impl Writer<'_, '_, '_> {
    fn event(&mut self, event: &Event, at: Option<Moment>) {
        self.begin("VEVENT", at);
        self.stamp(event.start);
        self.moment("DTSTART", event.start);
        self.moment("DTEND", event.end);
        self.repetition(event.recurrence.as_ref(), event.start, &event.exceptions, &event.extra_dates);
        self.text("SUMMARY", &event.title);
        self.text("LOCATION", &event.location);
        self.text("DESCRIPTION", &event.description);
        self.list("CATEGORIES", &event.categories);
        self.word("STATUS", &event.status);
        self.word("CLASS", &event.visibility);
        self.busy(&event.busy);
        self.number("PRIORITY", event.priority.filter(|n| *n > 0));
        event.organizer.iter().for_each(|who| self.attendee("ORGANIZER", who));
        event.attendees.iter().for_each(|who| self.attendee("ATTENDEE", who));
        self.kept(event.start, event.end);
        event.alarms.iter().for_each(|alarm| self.alarm(alarm, &event.title));
        self.out.line("END", "VEVENT");
    }

    fn task(&mut self, task: &Task, at: Option<Moment>) {
        self.begin("VTODO", at);
        self.stamp(task.start.or(task.due));
        self.moment("DTSTART", task.start);
        self.moment("DUE", task.due);
        self.completed(task.completed);
        let anchor = task.start.or(task.due);
        self.repetition(task.recurrence.as_ref(), anchor, &task.exceptions, &task.extra_dates);
        self.text("SUMMARY", &task.title);
        self.text("LOCATION", &task.location);
        self.text("DESCRIPTION", &task.description);
        self.list("CATEGORIES", &task.categories);
        self.word("STATUS", &task.status);
        self.number("PERCENT-COMPLETE", task.percent);
        self.word("CLASS", &task.visibility);
        self.number("PRIORITY", task.priority.filter(|n| *n > 0));
        task.organizer.iter().for_each(|who| self.attendee("ORGANIZER", who));
        task.attendees.iter().for_each(|who| self.attendee("ATTENDEE", who));
        self.kept(task.start, None);
        task.alarms.iter().for_each(|alarm| self.alarm(alarm, &task.title));
        self.out.line("END", "VTODO");
    }

    fn note(&mut self, note: &Note) {
        self.begin("VJOURNAL", None);
        self.stamp(None);
        self.text("SUMMARY", &note.title);
        self.text("DESCRIPTION", &note.body);
        self.list("CATEGORIES", &note.categories);
        self.word("CLASS", &note.visibility);
        self.kept(None, None);
        self.out.line("END", "VJOURNAL");
    }

    fn begin(&mut self, name: &str, at: Option<Moment>) {
        self.out.line("BEGIN", name);
        if self.series.is_made_up {
            self.out.line(&format!("UID;{INVENTED}=1"), &self.series.uid);
        } else {
            self.text("UID", &self.series.uid);
        }
        self.moment("RECURRENCE-ID", at);
    }

    /// DTSTAMP is demanded too, and here nobody knows what time it is.
    fn stamp(&mut self, start: Option<Moment>) {
        let has_own = self.record.kept.iter().any(|kept| kept.name == "DTSTAMP");
        if has_own && !self.series.dialect.omit_unknown {
            return;
        }
        let told = ["DTSTAMP", "LAST-MODIFIED", "CREATED"].into_iter().find_map(|name| {
            let kept = self.record.kept.iter().find(|kept| kept.name == name)?;
            kept.value.strip_suffix('Z')?.parse::<Local>().ok()
        });
        let started = start.map(|start| start.utc(self.series.dialect.home));
        let stamp = told.or(started).map_or_else(|| "19700101T000000".to_owned(), Local::basic);
        self.out.line(&format!("DTSTAMP;{INVENTED}=1"), &format!("{stamp}Z"));
    }

    /// Writes a property of which there is one, with the parameters of a kept one of the same value.
    fn single(&mut self, name: &'static str, head: &str, value: &str) {
        let value = one_line(value);
        let mut head = format!("{name}{head}");
        for (param_name, param_value) in self.lent(name, &value) {
            if !head.contains(&format!(";{param_name}=")) {
                head.push_str(&param(param_name, param_value));
            }
        }
        self.out.line(&head, &value);
        self.written.insert(name);
    }

    fn lent(&self, name: &str, value: &str) -> &[(String, String)] {
        let is_same = |kept: &&Kept| kept.name == name && kept.value == value;
        let kept = self.record.kept.iter().find(is_same).filter(|_| !self.series.dialect.omit_unknown);
        kept.map_or(&[], |kept| &kept.params)
    }

    fn text(&mut self, name: &'static str, text: &str) {
        if !text.trim().is_empty() {
            self.single(name, "", &escape(text, Grammar::New));
        }
    }

    fn word(&mut self, name: &'static str, word: &str) {
        if !word.trim().is_empty() {
            self.single(name, "", &escape(&word.to_ascii_uppercase(), Grammar::New));
        }
    }

    fn number(&mut self, name: &'static str, number: Option<u8>) {
        if let Some(number) = number {
            self.single(name, "", &number.to_string());
        }
    }

    fn list(&mut self, name: &str, words: &[String]) {
        let words: Vec<_> = words.iter().map(|word| escape(word, Grammar::New)).collect();
        if !words.is_empty() {
            self.out.line(name, &words.join(","));
        }
    }

    fn busy(&mut self, busy: &str) {
        let (transparency, status) = match busy {
            "" => return,
            "busy" => ("OPAQUE", None),
            "free" => ("TRANSPARENT", None),
            "out-of-office" => ("OPAQUE", Some("OOF".to_owned())),
            other => ("OPAQUE", Some(escape(&other.to_ascii_uppercase(), Grammar::New))),
        };
        self.single("TRANSP", "", transparency);
        if let Some(status) = status {
            self.out.line("X-MICROSOFT-CDO-BUSYSTATUS", &one_line(&status));
        }
    }

    fn moment(&mut self, name: &'static str, moment: Option<Moment>) {
        if let Some(moment) = moment {
            let (head, value) = spelled(moment);
            self.single(name, &head, &value);
        }
    }

    /// COMPLETED is an instant (RFC 5545 section 3.8.2.1). Of what is meant otherwise it is the one at home, with what is
    /// meant beside it.
    fn completed(&mut self, completed: Option<Moment>) {
        let Some(completed) = completed else { return };
        let meant = match completed {
            Moment::Utc(_) => String::new(),
            Moment::Zoned(local, zone) => format!("{} {}", zone.name(), local.basic()),
            Moment::Date(_) | Moment::Floating(_) => spelled(completed).1,
        };
        let head = if meant.is_empty() { meant } else { param(MEANT, &meant) };
        let (_, value) = spelled(Moment::Utc(completed.utc(self.series.dialect.home)));
        self.single("COMPLETED", &head, &value);
    }

    fn repetition(&mut self, rule: Option<&Rule>, start: Option<Moment>, exceptions: &[Moment], extra: &[Moment]) {
        if let Some(rule) = rule {
            self.out.line("RRULE", &one_line(&fit_until(rule.clone(), start).to_string()));
        }
        for (name, moments) in [("EXDATE", exceptions), ("RDATE", extra)] {
            for moment in moments {
                let (head, value) = spelled(*moment);
                self.out.line(&format!("{name}{head}"), &value);
            }
        }
    }

    fn attendee(&mut self, name: &'static str, who: &Attendee) {
        let mut head = name.to_owned();
        let role = (who.role.to_ascii_uppercase(), who.status.to_ascii_uppercase());
        for (name, value) in [("CN", to_caret(&who.name)), ("ROLE", role.0), ("PARTSTAT", role.1)] {
            if !value.is_empty() {
                head.push_str(&param(name, &value));
            }
        }
        if who.rsvp {
            head.push_str(";RSVP=TRUE");
        }
        who.params.iter().for_each(|(name, value)| head.push_str(&param(name, value)));
        self.out.line(&head, &one_line(&who.address));
        self.written.insert(name);
    }

    fn alarm(&mut self, alarm: &Alarm, title: &str) {
        self.out.line("BEGIN", "VALARM");
        self.out.line("ACTION", &one_line(&escape(&alarm.action.to_ascii_uppercase(), Grammar::New)));
        let spell = |before: Span| before.negated().to_string();
        match alarm.trigger {
            Trigger::BeforeStart(before) => self.out.line("TRIGGER", &spell(before)),
            Trigger::BeforeEnd(before) => self.out.line("TRIGGER;RELATED=END", &spell(before)),
            Trigger::At(moment) => {
                let (head, value) = spelled(moment);
                let head =
                    if head.is_empty() || head.starts_with(";TZID") { format!(";VALUE=DATE-TIME{head}") } else { head };
                self.out.line(&format!("TRIGGER{head}"), &value);
            }
        }
        if let Some((times, every)) = alarm.repeat {
            self.out.line("REPEAT", &times.to_string());
            self.out.line("DURATION", &every.to_string());
        }
        let has = |name: &str| alarm.kept.iter().any(|kept| kept.name == name);
        if alarm.action == "display" && !has("DESCRIPTION") {
            let title = if title.trim().is_empty() { "-" } else { title };
            self.out.line(&format!("DESCRIPTION;{INVENTED}=1"), &escape(title, Grammar::New));
        }
        if !self.series.dialect.omit_unknown {
            alarm.kept.iter().for_each(|kept| self.one_kept(kept));
        }
        self.out.line("END", "VALARM");
    }

    fn kept(&mut self, start: Option<Moment>, end: Option<Moment>) {
        let record = self.record;
        for kept in &record.kept {
            let is_lent = SINGLE.contains(&kept.name.as_str()) && self.written.contains(kept.name.as_str());
            // Two ends would be one too many.
            let is_stale = kept.name == "DURATION" && end.is_some();
            let is_unwanted = self.series.dialect.omit_unknown && kept.name != "RECURRENCE-ID"
                || self.series.dialect.strip_uid && [OTHER, ""].iter().any(|head| kept.name == format!("{head}UID"));
            if is_lent || is_stale || is_unwanted {
                continue;
            }
            // What is no date would keep others from reading all of the file.
            let is_broken = TIMES.contains(&kept.name.as_str()) && !kept.value.split([',', '/']).all(is_time);
            let looks_all_day =
                [start, end].into_iter().all(|m| m.is_some_and(|m| !m.is_date() && m.local().is_midnight()));
            if looks_all_day && ALL_DAY.contains(&kept.name.as_str()) {
                self.out.line(&kept.name, if kept.value.len() > 1 { "FALSE" } else { "0" });
            } else if is_broken {
                let mut other = kept.clone();
                as_other(&mut other.name);
                self.one_kept(&other);
            } else {
                self.one_kept(kept);
            }
        }
    }

    fn one_kept(&mut self, kept: &Kept) {
        if kept.name == COMPONENT {
            let text = unescape(&kept.value, Grammar::New);
            text.lines().for_each(|line| self.out.folded(line));
        } else {
            write_kept(self.out, kept, Grammar::New);
        }
    }
}
