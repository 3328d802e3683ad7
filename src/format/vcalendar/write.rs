//! An event or a task to properties.

use std::collections::HashSet;

use super::alarm::{self, Between};
use super::entry::{EXACT_RULE, Entry};
use super::read::ENTRY_TYPE;
use super::time::{Pen, Spelled, known};
use super::{attendee, rule, word, zone};
use crate::format::component::{param, write_kept};
use crate::format::diary::{AllDay, EntryType, Moments, RuleEnds, ZoneLines};
use crate::format::icalendar::fit_until;
use crate::format::line_writer::LineWriter;
use crate::format::text::escape;
use crate::format::{Dialect, Grammar};
use crate::pim::recurrence::{Ends, Frequency, Series, Window, expand};
use crate::pim::{Date, Kept, Moment, Record, Rule, Span};

/// Writes one record. Of a series the dialect has no words for, the first time is written; with marks, and its rule
/// under a name of ours.
pub fn write(record: &Record, dialect: &Dialect) -> Vec<u8> {
    write_all(std::slice::from_ref(record), dialect)
}

/// Writes one calendar of many records. Of several each says its zone itself: a calendar has room for one.
pub fn write_all(records: &[Record], dialect: &Dialect) -> Vec<u8> {
    let mut own = dialect.clone();
    if records.len() > 1 {
        own.diary.zone_lines = ZoneLines::Event;
    }
    let mut out = LineWriter::new(Grammar::Old, &own);
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "1.0");
    let mut names = HashSet::new();
    for (mut entry, kept) in records.iter().filter_map(|record| Some((Entry::of(record)?, &record.kept))) {
        // Two of one name would be taken for one.
        let free = (2..).map(|n| format!("{}-{n}", entry.uid)).find(|name| !names.contains(name));
        if !entry.uid.is_empty() && names.contains(&entry.uid) {
            entry.uid = free.unwrap_or_default();
        }
        let _ = names.insert(entry.uid.clone());
        write_entry(&mut out, entry, kept, &own);
    }
    out.line("END", "VCALENDAR");
    out.out
}

fn write_entry<'a>(out: &mut LineWriter<'a>, entry: Entry, kept: &[Kept], dialect: &'a Dialect) {
    let entry = without_the_unsayable(in_reach(entry, dialect), dialect);
    let pen = Pen::new(dialect, entry.first(), entry.is_series());
    if dialect.diary.zone_lines == ZoneLines::Calendar {
        zone_lines(out, &pen, &entry);
    }
    let mut writer = Writer { out, dialect, pen };
    writer.entry(&entry, kept, None);
    for changed in entry.overrides.iter().filter(|_| dialect.diary.overrides) {
        if let Some(mut other) = Entry::of(&changed.record) {
            other.uid.clone_from(&entry.uid);
            let id = writer.pen.repetition(changed.at, entry.first());
            writer.entry(&other, &changed.record.kept, Some(id));
        }
    }
}

/// A series without words for its rule is its first time.
fn without_the_unsayable(mut entry: Entry, dialect: &Dialect) -> Entry {
    if !dialect.diary.marks && !super::series::rule_fits(&entry, dialect) {
        entry.recurrence = None;
        entry.exceptions.clear();
        entry.extra_dates.clear();
        entry.overrides.clear();
    }
    if !dialect.diary.extra_dates {
        entry.extra_dates.clear();
    }
    entry
}

fn zone_lines(out: &mut LineWriter<'_>, pen: &Pen<'_>, entry: &Entry) {
    if let (Some(zone), Some(first)) = (pen.zone, entry.first()) {
        let (tz, daylight) = zone::write(zone, first.date());
        out.line("TZ", &tz);
        daylight.iter().for_each(|period| out.line("DAYLIGHT", period));
    }
}

/// A series that begins before the first day of a phone, from its first time in reach on.
fn in_reach(mut entry: Entry, dialect: &Dialect) -> Entry {
    let (Some(earliest), Some(start), Some(rule)) = (dialect.diary.earliest, entry.start, &entry.recurrence) else {
        return entry;
    };
    if start.date() >= earliest {
        return entry;
    }
    let home = dialect.home;
    let until = earliest.plus_days(366 * 30).map_or(earliest.midnight(), Date::midnight);
    let window = Window { from: earliest.midnight(), until, home };
    let series = Series { start, rule: Some(rule), extra_dates: &[], exceptions: &[] };
    let Some(next) = expand(&series, window, 1).starts.first().copied() else { return entry };
    // Counted from its first time, it would end later.
    let rule = rule::ending(rule, start, RuleEnds::Date, home);
    if matches!(rule.ends, Ends::After(_)) {
        return entry;
    }
    let moved = start.until(next, home);
    let span = if moved.seconds % 86_400 == 0 { Span::of_days(moved.total_seconds() / 86_400) } else { moved };
    entry.end = entry.end.and_then(|end| end.plus(span));
    entry.start = Some(next);
    entry.recurrence = Some(rule);
    entry
}

/// The rule as the dialect writes it; `None` where it has no words for it.
pub(super) fn rule_text(rule: &Rule, start: Moment, pen: &Pen<'_>) -> Option<String> {
    let diary = &pen.dialect.diary;
    let told = told(start, pen)?;
    let counted = if let Moment::Utc(_) = start { told } else { start };
    let rule = rule::ending(rule, counted, diary.rule_ends, pen.dialect.home);
    let rule = on_clock(rule, start, told)?;
    rule::write(&rule, told, diary.rule_lists, |end| pen.until(end, start)).ok()
}

/// The start on the clock a peer counts by: without a zone that is the clock at home. `None` where that does not keep
/// in step with the zone the series is counted in.
fn told(start: Moment, pen: &Pen<'_>) -> Option<Moment> {
    let Some(home) = known(pen.dialect.home) else { return Some(start) };
    match (pen.dialect.diary.moments, start) {
        (Moments::AsMeant, _) => Some(start),
        (_, Moment::Utc(_)) => Some(start.seen_from(home)),
        (Moments::Utc | Moments::Floating, Moment::Zoned(_, zone)) => {
            zone::are_in_step(zone, home, start.utc(home)).then(|| start.seen_from(home))
        }
        _ => Some(start),
    }
}

/// The rule of a start that is told on another clock: where that shows another day, other days of the week.
fn on_clock(rule: Rule, start: Moment, told: Moment) -> Option<Rule> {
    let days = start.date().days_until(told.date());
    let mut plain = rule.plain(start);
    let lists = plain.cycle();
    if days == 0 || lists == (Rule { interval: lists.interval, ..Rule::every(lists.every) }) {
        return Some(rule);
    }
    let bare = Rule { days: Vec::new(), interval: lists.interval, ..lists.clone() };
    let is_weekly = lists.every == Frequency::Weekly && lists.interval == 1;
    if !is_weekly || bare != Rule::every(Frequency::Weekly) {
        return None;
    }
    for day in &mut plain.days {
        day.day = if days > 0 { day.day.succ() } else { day.day.pred() };
    }
    Some(plain.tidy())
}

struct Writer<'a, 'b> {
    out: &'b mut LineWriter<'a>,
    dialect: &'a Dialect,
    pen: Pen<'a>,
}

impl Writer<'_, '_> {
    fn entry(&mut self, entry: &Entry, kept: &[Kept], id: Option<Spelled>) {
        let name = if entry.is_task { "VTODO" } else { "VEVENT" };
        self.out.line("BEGIN", name);
        if self.dialect.diary.zone_lines == ZoneLines::Event {
            zone_lines(self.out, &self.pen, entry);
        }
        if !self.dialect.strip_uid {
            self.text("UID", &entry.uid);
        }
        self.texts(entry, kept);
        if let Some(id) = id {
            self.time("X-RECURRENCE-ID", id);
        }
        let kind = self.entry_type(entry, kept);
        let has_times = |name: &str| kept.iter().any(|kept| kept.name == name);
        self.times(entry, kind.as_deref() == Some("ANNIVERSARY"), &has_times);
        if let Some(kind) = &kind {
            self.out.line(ENTRY_TYPE, kind);
        }
        self.words(entry);
        let start = if entry.is_task { entry.start } else { entry.first() };
        let between = Between { start, end: entry.end, rule: entry.recurrence.as_ref() };
        for (head, value) in alarm::write(&entry.alarms, &self.pen, between) {
            self.out.line(&head, &value);
        }
        self.repetition(entry);
        let people =
            entry.organizer.iter().map(|who| (who, true)).chain(entry.attendees.iter().map(|who| (who, false)));
        for (head, value) in people.map(|(who, is_organizer)| attendee::write(who, is_organizer)) {
            self.out.line(&head, &value);
        }
        kept.iter().for_each(|kept| self.kept(kept, entry));
        self.out.line("END", name);
    }

    fn text(&mut self, head: &str, text: &str) {
        if !text.is_empty() {
            self.out.line(head, &escape(text, Grammar::Old));
        }
    }

    fn time(&mut self, name: &str, time: Spelled) {
        self.out.line(&format!("{name}{}", time.params), &time.value);
    }

    /// A name with the parameters of a kept property that says the same (LANGUAGE).
    fn lent(&self, name: &str, text: &str, kept: &[Kept]) -> String {
        let is_same = |other: &&Kept| other.name == name && other.value == escape(text, Grammar::New);
        let is_wanted = self.dialect.diary.marks && !self.dialect.omit_unknown;
        let same = kept.iter().find(is_same).filter(|_| is_wanted);
        let params = same.into_iter().flat_map(|same| &same.params).map(|(name, value)| param(name, value));
        params.fold(name.to_owned(), |head, param| head + &param)
    }

    fn texts(&mut self, entry: &Entry, kept: &[Kept]) {
        let made_up = super::made_up_title(&entry.description);
        match entry.title.is_empty() && self.dialect.diary.title_needed {
            true => {
                self.text("SUMMARY", &made_up);
                self.text("DESCRIPTION", if made_up == entry.description { "" } else { &entry.description });
            }
            false => {
                self.text(&self.lent("SUMMARY", &entry.title, kept), &entry.title);
                self.text(&self.lent("DESCRIPTION", &entry.description, kept), &entry.description);
            }
        }
        self.text(&self.lent("LOCATION", &entry.location, kept), &entry.location);
    }

    fn times(&mut self, entry: &Entry, is_anniversary: bool, is_kept: &dyn Fn(&str) -> bool) {
        let diary = &self.dialect.diary;
        if entry.is_task {
            return self.task_times(entry);
        }
        match entry.start {
            Some(Moment::Date(first)) => {
                let after = entry.end.map(Moment::date);
                let spelling =
                    if is_anniversary && diary.all_day != AllDay::Date { AllDay::SameStart } else { diary.all_day };
                self.time("DTSTART", self.pen.day(first));
                if let Some(last) = self.pen.last_day(first, after, spelling) {
                    self.time("DTEND", last);
                }
            }
            start => {
                if let Some(start) = start {
                    self.time("DTSTART", self.pen.moment(start));
                }
                let end = entry.end.or(start.filter(|_| diary.end_needed && !is_kept("DTEND")));
                if let Some(end) = end {
                    self.time("DTEND", self.pen.moment(end));
                }
            }
        }
    }

    fn task_times(&mut self, entry: &Entry) {
        let due = entry.end.or(entry.start.filter(|_| self.dialect.diary.due_needed));
        for (name, moment) in [("DTSTART", entry.start), ("DUE", due), ("COMPLETED", entry.completed)] {
            match moment {
                Some(Moment::Date(day)) if name == "DUE" => self.time(name, self.pen.due(day)),
                Some(moment) => self.time(name, self.pen.moment(moment)),
                None => {}
            }
        }
        if let Some(percent) = entry.percent.filter(|_| self.dialect.diary.marks) {
            self.out.line("PERCENT-COMPLETE", &percent.to_string());
        }
    }

    /// The Symbian type: what it came with where that still fits, else what the times say.
    fn entry_type(&self, entry: &Entry, kept: &[Kept]) -> Option<String> {
        let is_day = entry.start.is_some_and(Moment::is_date);
        let came = kept.iter().find(|kept| kept.name == ENTRY_TYPE).map(|kept| kept.value.clone());
        let fits = |word: &String| !word.eq_ignore_ascii_case("ANNIVERSARY") || is_day;
        let came = came.filter(fits);
        match self.dialect.diary.entry_type {
            EntryType::AsKept => came,
            EntryType::Epoc => came.or_else(|| {
                let word = if entry.is_task { "TODO" } else { ["APPOINTMENT", "EVENT"][usize::from(is_day)] };
                Some(word.to_owned())
            }),
        }
    }

    fn words(&mut self, entry: &Entry) {
        let diary = &self.dialect.diary;
        self.text("CLASS", &entry.visibility.to_uppercase());
        let categories = entry.categories.iter().map(|category| word::entry(category)).collect();
        for value in diary.category_separator.join(categories) {
            self.out.line("CATEGORIES", &value);
        }
        if let Some(priority) = entry.priority {
            let three = word::priority(priority).to_string();
            let is_said = word::priority_of(&three, false) == Some(Some(priority));
            match is_said || !diary.marks {
                true => self.out.line("PRIORITY", &three),
                false => self.out.line("PRIORITY;VALUE=INTEGER", &priority.to_string()),
            }
        }
        // Phones know a task as done by its status alone.
        let status = if entry.is_done() && !diary.marks { "completed" } else { &entry.status };
        if !status.is_empty() && diary.status {
            self.out.line("STATUS", &escape(&word::status(status), Grammar::Old));
        }
        if let Some(busy) = word::busy(&entry.busy) {
            self.out.line("TRANSP", busy);
        }
    }

    fn repetition(&mut self, entry: &Entry) {
        let diary = &self.dialect.diary;
        let start = entry.first();
        if let Some((rule, first)) = entry.recurrence.as_ref().zip(start) {
            match rule_text(rule, first, &self.pen) {
                Some(rule) => self.out.line("RRULE", &rule),
                None => self.out.line(EXACT_RULE, &fit_until(rule.clone(), start).to_string()),
            }
        }
        let mut exceptions = entry.exceptions.clone();
        if !diary.overrides {
            exceptions.extend(entry.overrides.iter().map(|changed| changed.at));
        }
        self.dates("EXDATE", &exceptions, start);
        self.dates("RDATE", &entry.extra_dates, start);
    }

    /// Lists of times, one property for each sort of them.
    fn dates(&mut self, name: &str, dates: &[Moment], start: Option<Moment>) {
        let mut lists: Vec<(String, Vec<String>)> = Vec::new();
        for date in dates {
            let Spelled { params, value } = self.pen.repetition(*date, start);
            match lists.last_mut().filter(|(head, _)| *head == params) {
                Some((_, values)) => values.push(value),
                None => lists.push((params, vec![value])),
            }
        }
        for (params, values) in lists {
            for value in self.dialect.diary.date_separator.join(values) {
                self.out.line(&format!("{name}{params}"), &value);
            }
        }
    }

    fn kept(&mut self, kept: &Kept, entry: &Entry) {
        // What was meaningless and has been given since, or is written anyway.
        let is_said = match kept.name.as_str() {
            "UID" if self.dialect.strip_uid => true,
            ENTRY_TYPE => true,
            name => entry.says(name),
        };
        if is_said || self.dialect.omit_unknown {
            return;
        }
        let mut kept = kept.clone();
        match kept.name.as_str() {
            "CREATED" => kept.name = "DCREATED".to_owned(),
            "GEO" => kept.value = word::geo(&kept.value),
            _ => {}
        }
        write_kept(self.out, &kept, Grammar::Old);
    }
}
