//! Events, tasks and notes, as far as they tell which one it is.

use super::candidates::Key;
use super::forms;
use super::likeness::{Likeness, Opinion, Sign};
use super::words::plain;
use crate::pim::fold::fold;
use crate::pim::moment::{Date, Local, Moment, Zone};
use crate::pim::recurrence::expand::{Series, day};
use crate::pim::recurrence::{Frequency, Rule};
use crate::pim::{Body, Event, Kind, Record, repetition};
use crate::planner::diary::MEANING;
use crate::planner::plain::whole_days;

/// A record of a diary, prepared for comparing.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    kind: Kind,
    home: Zone,
    uid: String,
    /// Folded.
    title: String,
    place: String,
    /// The whole text of a note, folded.
    text: String,
    when: Option<When>,
    done: bool,
    record: Record,
    /// Letters the phone it is on has room for in a title, as far as its titles show.
    room: Option<usize>,
}

/// When it is, first of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// A day, or from midnight to midnight.
    Day(Date),
    /// An instant.
    At(Local),
}

/// How two titles stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Titles {
    Equal,
    /// One is the beginning of the other, or has the same words in another order.
    Begins,
    /// One is the beginning of the other, and ends within a word.
    Cut,
    /// One has none.
    Unknown,
    Unlike,
}

/// How two events stand to each other in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Times {
    /// They begin together and repeat alike, or not.
    Same,
    /// They begin together and repeat otherwise.
    OtherRule,
    /// By the clock they begin together, of which one does not say whose it is.
    Clock,
    /// They begin together, and one of them repeats.
    OneRepeats,
    /// One day of the year, counted from different years.
    Anniversary,
    /// One is a date of the other, a series.
    Occurrence,
    /// On one day, and a clock may have been read wrong.
    Shifted,
    Other,
}

impl Entry {
    pub(super) fn of(record: &Record, home: Zone) -> Option<Entry> {
        let entry = Entry {
            kind: record.kind(),
            home,
            uid: String::new(),
            title: fold(&record.title()),
            place: String::new(),
            text: String::new(),
            when: None,
            done: false,
            record: record.clone(),
            room: None,
        };
        match &record.body {
            Body::Contact(_) => None,
            Body::Event(event) => {
                let (uid, title) = (event.uid.trim().to_owned(), fold(without_reply(&event.title)));
                Some(Entry { uid, title, place: fold(&event.location), when: When::of_event(event, home), ..entry })
            }
            Body::Task(task) => {
                let when = task.due.map(|due| When::Day(day(due, home)));
                let (uid, title) = (task.uid.trim().to_owned(), fold(&task.title));
                Some(Entry { uid, title, when, done: task.is_done(), ..entry })
            }
            Body::Note(note) => Some(Entry { uid: note.uid.trim().to_owned(), text: fold(&note.whole()), ..entry }),
        }
    }

    pub(super) fn likeness(&self, other: &Entry) -> Likeness {
        let titles = self.titles(other);
        let mut signs = vec![match titles {
            Titles::Equal => Sign::SameTitle,
            Titles::Begins | Titles::Cut => Sign::SimilarTitle,
            Titles::Unknown | Titles::Unlike => Sign::OtherTitle,
        }];
        let (mut opinion, mut base) = match self.kind {
            Kind::Events => self.event(other, titles, &mut signs),
            Kind::Tasks => self.task(other, titles, &mut signs),
            _ => self.note(other, titles, &mut signs),
        };
        // Phones drop and invent these names: the same one tells, another one says nothing.
        if !self.uid.is_empty() && self.uid == other.uid {
            signs.push(Sign::SameUid);
            let something =
                titles != Titles::Unlike || signs.contains(&Sign::SameTime) || opinion != Opinion::Different;
            (opinion, base) = if something { (Opinion::Same, 99) } else { (Opinion::Ask, 60) };
        }
        let place = !self.place.is_empty() && !other.place.is_empty();
        let same_place = place && (self.place.starts_with(&other.place) || other.place.starts_with(&self.place));
        if place {
            signs.push(if same_place { Sign::SamePlace } else { Sign::OtherPlace });
        }
        let lasts = self.lasts(other);
        let other_end = lasts == Some(false) || self.kind == Kind::Tasks && self.done != other.done;
        let finer = 50 + 10 * u32::from(same_place) + 5 * u32::from(lasts == Some(true))
            - 10 * u32::from(place && !same_place)
            - 5 * u32::from(other_end);
        let score = if opinion == Opinion::Different { 0 } else { base * 100 + finer };
        Likeness { opinion, score, signs }
    }

    fn titles(&self, other: &Entry) -> Titles {
        let (one, whole) = if self.title.len() <= other.title.len() { (self, other) } else { (other, self) };
        let (short, long) = (&one.title, &whole.title);
        // As typed: folded, some scripts take fewer.
        let typed = || one.record.title().trim().chars().count();
        match () {
            () if short == long && short.is_empty() => Titles::Unknown,
            // A dash at the end tells that more followed.
            () if short == long && self.is_open_ended() != other.is_open_ended() => Titles::Begins,
            () if short == long => Titles::Equal,
            () if short.is_empty() => Titles::Unknown,
            () if short.len() >= MEANING && long.starts_with(short.as_str()) => {
                let typed = typed();
                // A blank at the end does not count.
                let full = one.room.is_some_and(|room| (room - 1..=room).contains(&typed));
                if full { Titles::Begins } else { begins(short, long, typed) }
            }
            () if sorted(short) == sorted(long) => Titles::Begins,
            () => Titles::Unlike,
        }
    }

    /// Letters of the title as typed.
    pub(super) fn typed(&self) -> (usize, &str) {
        (self.record.title().trim().chars().count(), &self.title)
    }

    /// Says how many letters the phone it is on has room for in a title.
    pub(super) fn set_room(&mut self, room: usize) {
        self.room = Some(room);
    }

    /// Whether the title ends in a mark behind which something must have stood.
    fn is_open_ended(&self) -> bool {
        let title = self.record.title();
        title.trim_end().ends_with(['-', '–', '—', ':', ',', '(', '/', '&', '+'])
    }

    fn event(&self, other: &Entry, titles: Titles, signs: &mut Vec<Sign>) -> (Opinion, u32) {
        use Opinion::{Ask, Different, Same};
        if titles == Titles::Unlike {
            if self.when.is_some() && self.when == other.when {
                signs.push(Sign::SameTime);
            }
            return (Different, 0);
        }
        let times = self.times(other);
        signs.push(match times {
            Times::Same | Times::OtherRule | Times::OneRepeats | Times::Clock => Sign::SameTime,
            Times::Anniversary => Sign::SameAnniversary,
            Times::Occurrence => Sign::DateOfSeries,
            Times::Shifted => Sign::ShiftedTime,
            Times::Other => Sign::OtherTime,
        });
        let both_untitled = self.title.is_empty() && other.title.is_empty();
        match (times, titles) {
            (Times::Same, Titles::Equal) => (Same, 95),
            (Times::Same, Titles::Begins) if self.lasts(other) == Some(false) || self.is_elsewhere(other) => (Ask, 55),
            (Times::Same, Titles::Begins) => (Same, 85),
            (Times::Clock, Titles::Equal) => (Same, 72),
            (Times::Clock, Titles::Begins) => (Ask, 48),
            (Times::Same, _) if both_untitled => (Same, 60),
            (Times::Same, _) => (Ask, 40),
            (Times::OtherRule, Titles::Equal) => (Same, 75),
            (Times::OtherRule | Times::OneRepeats, Titles::Equal | Titles::Begins) => (Ask, 50),
            (Times::Anniversary, Titles::Equal) => (Same, 80),
            (Times::Anniversary, Titles::Begins) => (Same, 70),
            (Times::Anniversary, Titles::Cut) => (Ask, 40),
            (Times::Occurrence, Titles::Equal | Titles::Begins) => (Ask, 45),
            (Times::Shifted, Titles::Equal) => (Ask, 35),
            _ => (Different, 0),
        }
    }

    fn times(&self, other: &Entry) -> Times {
        let (Some(a), Some(b)) = (self.when, other.when) else { return Times::Other };
        let rules = (self.cycle(), other.cycle());
        if a == b {
            return match rules {
                (None, None) => Times::Same,
                (Some(a), Some(b)) if a == b => Times::Same,
                (Some(_), Some(_)) => Times::OtherRule,
                _ => Times::OneRepeats,
            };
        }
        match rules {
            (Some(_), Some(_)) if one_anniversary(&self.record, &other.record, self.home) => Times::Anniversary,
            (x, y) if x == y && self.is_by_clock(other) => Times::Clock,
            // A program that leaves out what is past begins a series later.
            (Some(x), Some(y)) if x == y && (self.takes_place(other) || other.takes_place(self)) => Times::Occurrence,
            (Some(_), None) if self.takes_place(other) => Times::Occurrence,
            (None, Some(_)) if other.takes_place(self) => Times::Occurrence,
            (None, None) if self.is_later(a, b) => Times::Shifted,
            (None, None) | (Some(_), Some(_)) if self.is_shifted(a, b) => Times::Shifted,
            _ => Times::Other,
        }
    }

    /// Whether both show the same date and hour, and of one it is not known where.
    fn is_by_clock(&self, other: &Entry) -> bool {
        let shown = |entry: &Entry| match entry.record.event()?.start? {
            Moment::Floating(at) => Some((at, true)),
            Moment::Zoned(at, _) => Some((at, false)),
            _ => None,
        };
        shown(self).zip(shown(other)).is_some_and(|((a, open), (b, wide))| a == b && open != wide)
    }

    /// Whether it takes as long as another, if both say so.
    fn lasts(&self, other: &Entry) -> Option<bool> {
        let length = |entry: &Entry| {
            let event = entry.record.event()?;
            let (start, end) = (event.start?, event.end?);
            Some(match whole_days(start, Some(end), event.recurrence.as_ref(), entry.home) {
                Some([first, last]) => first.date().days_until(last.date()) * 86_400,
                None => start.utc(entry.home).seconds_until(end.utc(entry.home)),
            })
        };
        Some(length(self)? == length(other)?)
    }

    /// Whether both are on one day, at no hour, and the one with the shorter title takes place where the other does not
    /// say: what was cut knows no more, and a day alone is little in common.
    fn is_elsewhere(&self, other: &Entry) -> bool {
        let [short, long] = if self.title.len() <= other.title.len() { [self, other] } else { [other, self] };
        let same_place =
            long.place.starts_with(&short.place) || !long.place.is_empty() && short.place.starts_with(&long.place);
        matches!(self.when, Some(When::Day(_))) && short.title.len() < long.title.len() && !same_place
    }

    /// Some hours later on the same day: somebody may have moved it.
    fn is_later(&self, a: When, b: When) -> bool {
        let clock = |at: Local| self.home.of_utc(at);
        match (a, b) {
            (When::At(a), When::At(b)) => clock(a).date() == clock(b).date() && a.seconds_until(b).abs() <= MOVED,
            _ => false,
        }
    }

    /// An hour or two, or as much as the clocks at home are off Greenwich; or a day here and a time of it there.
    fn is_shifted(&self, a: When, b: When) -> bool {
        match (a, b) {
            (When::At(a), When::At(b)) => {
                let by = a.seconds_until(b).abs();
                let offset = [a, b].map(|at| self.home.offset(at).abs());
                by == 3600 || by == 7200 || by > 0 && offset.contains(&by)
            }
            (When::Day(date), When::At(at)) | (When::At(at), When::Day(date)) => self.home.of_utc(at).date() == date,
            (When::Day(_), When::Day(_)) => false,
        }
    }

    /// The rule in plain form without its end, of a series.
    fn cycle(&self) -> Option<Rule> {
        let event = self.record.event()?;
        let start = match self.when? {
            When::Day(date) => Moment::Date(date),
            When::At(_) => event.start?.seen_from(self.home),
        };
        let dates = || Rule::every(Frequency::Daily);
        let rule = event.recurrence.as_ref().map(|rule| rule.plain(start).cycle());
        rule.or_else(|| event.is_series().then(dates))
    }

    /// Whether the start of another is a date of this series.
    fn takes_place(&self, other: &Entry) -> bool {
        let (Some(series), Some(single)) = (self.record.event(), other.record.event()) else { return false };
        let (Some(start), Some(at)) = (series.start, single.start) else { return false };
        let (start, at) = match (self.when, other.when) {
            (Some(When::Day(first)), Some(When::Day(date))) => (Moment::Date(first), Moment::Date(date)),
            (Some(When::At(_)), Some(When::At(_))) => (start, at),
            _ => return false,
        };
        let clock = |moment: Moment| self.home.of_utc(moment.utc(self.home));
        if start.utc(self.home) > at.utc(self.home) || clock(start).minute() != clock(at).minute() {
            return false;
        }
        let (rule, extra_dates) = (series.recurrence.as_ref(), &series.extra_dates[..]);
        Series { start, rule, extra_dates, exceptions: &series.exceptions }.includes(at, self.home)
    }

    fn task(&self, other: &Entry, titles: Titles, signs: &mut Vec<Sign>) -> (Opinion, u32) {
        use Opinion::{Ask, Different, Same};
        let agree = self.when == other.when;
        let known = self.when.is_some() && other.when.is_some();
        if known {
            signs.push(if agree { Sign::SameTime } else { Sign::OtherTime });
        }
        match titles {
            Titles::Equal if known && agree => (Same, 90),
            Titles::Equal if known => (Different, 0),
            Titles::Equal if agree && self.done == other.done => (Same, 85),
            Titles::Equal => (Ask, 40),
            Titles::Begins if known && agree => (Same, 75),
            Titles::Begins | Titles::Cut if agree => (Ask, 30),
            _ => (Different, 0),
        }
    }

    fn note(&self, other: &Entry, titles: Titles, signs: &mut Vec<Sign>) -> (Opinion, u32) {
        use Opinion::{Ask, Different, Same};
        let (a, b) = (&self.text, &other.text);
        let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        let agree = short == long || short.len() >= CUT && long.starts_with(short.as_str());
        signs.push(if agree { Sign::SameText } else { Sign::OtherText });
        match titles {
            _ if short.is_empty() => (Different, 0),
            _ if short == long => (Same, 90),
            _ if agree => (Same, 70),
            Titles::Equal if self.title.len() >= MEANING => (Ask, 40),
            _ => (Different, 0),
        }
    }

    /// Where this is found.
    pub(super) fn buckets(&self) -> Vec<Key> {
        let begin: String = self.title.chars().take(MEANING).collect();
        let mut keys = vec![Key::exact(&self.look())];
        if !self.uid.is_empty() {
            keys.push(Key::of('u', &self.uid));
        }
        match (self.kind, self.day()) {
            (Kind::Events, Some(day)) => {
                keys.push(Key::of('d', &format!("{begin}|{day}")));
                keys.push(Key::of('o', &format!("{}|{day}", sorted(&self.title).join(" "))));
                keys.extend(self.cycle().map(|_| Key::of('s', &begin)));
            }
            (Kind::Tasks, day) => {
                keys.push(Key::of('t', &self.title));
                keys.extend(day.map(|day| Key::of('d', &format!("{begin}|{day}"))));
            }
            (Kind::Notes, _) => {
                keys.push(Key::of('t', &self.title));
                keys.push(Key::of('c', &self.text.chars().take(CUT).collect::<String>()));
            }
            _ => {}
        }
        keys
    }

    /// Where to look for others: where it would be itself, and among the series.
    pub(super) fn lookups(&self) -> Vec<Key> {
        let mut keys = self.buckets();
        if self.kind == Kind::Events {
            let begin: String = self.title.chars().take(MEANING).collect();
            keys.push(Key::of('s', &begin));
            // A day, and an instant read on a clock in Greenwich.
            keys.extend(self.neighbours().into_iter().map(|day| Key::of('d', &format!("{begin}|{day}"))));
        }
        keys.sort();
        keys.dedup();
        keys
    }

    fn neighbours(&self) -> Vec<Date> {
        match self.when {
            Some(When::At(at)) => {
                let shifts = [-7200, -3600, 3600, 7200, self.home.offset(at), -self.home.offset(at)];
                let days = shifts.into_iter().filter_map(|by| at.plus_seconds(by));
                days.map(|at| self.home.of_utc(at).date()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn day(&self) -> Option<Date> {
        match self.when? {
            When::Day(date) => Some(date),
            When::At(at) => Some(self.home.of_utc(at).date()),
        }
    }

    /// All there is to agree in.
    pub(super) fn look(&self) -> String {
        let when = match self.when {
            Some(When::Day(date)) => date.to_string(),
            Some(When::At(at)) => at.to_string(),
            None => String::new(),
        };
        let what = if self.kind == Kind::Notes { &self.text } else { &self.title };
        format!("{what}|{when}")
    }
}

/// How far an appointment is moved within its day, in seconds, and may still be asked about.
const MOVED: i64 = 3 * 3600;

/// From so many letters on a title is hardly the whole of what begins alike.
const SURE_CUT: usize = 16;

/// From so many letters on a phone had no room for more, even where a whole name stands at the end.
const FULL: usize = 28;

/// How a title stands to another that begins with it. *Training Tim* is not *Training Timo*, nor *Lesson 1* the twelfth.
fn begins(short: &str, long: &str, typed: usize) -> Titles {
    let (sure, full) = (typed >= SURE_CUT, typed >= FULL);
    let rest = long.get(short.len()..).unwrap_or_default();
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let last = short.rsplit(' ').next().unwrap_or(short);
    let whole = format!("{last}{}", rest.split(' ').next().unwrap_or_default());
    let another = forms::is_another(&plain(last), &plain(&whole));
    match () {
        () if rest.starts_with(' ') => Titles::Begins,
        () if digit(short.chars().next_back()) => {
            if digit(rest.chars().next()) {
                Titles::Unlike
            } else {
                Titles::Cut
            }
        }
        () if another && !sure => Titles::Unlike,
        () if another && !full || !sure => Titles::Cut,
        () => Titles::Begins,
    }
}

/// Whether two titles consist of the same words, but for what mail programs add.
pub(in crate::planner) fn titles_alike(a: &str, b: &str) -> bool {
    let (a, b) = (fold(without_reply(a)), fold(without_reply(b)));
    !a.is_empty() && sorted(&a) == sorted(&b)
}

/// The words of a folded title in alphabetical order.
fn sorted(title: &str) -> Vec<&str> {
    let mut words: Vec<&str> = title.split(' ').collect();
    words.sort_unstable();
    words
}

/// What mail programs write before the title of an invitation that was answered or passed on.
const REPLIES: [&str; 9] = ["aw", "re", "wg", "fw", "fwd", "antw", "tr", "rv", "sv"];

/// A title without that.
fn without_reply(title: &str) -> &str {
    match title.split_once(':') {
        Some((head, rest)) if REPLIES.contains(&fold(head).as_str()) && !rest.trim().is_empty() => without_reply(rest),
        _ => title,
    }
}

/// How much of a note has to agree where one of two was cut.
const CUT: usize = 20;

impl When {
    fn of_event(event: &Event, home: Zone) -> Option<When> {
        let start = event.start?;
        Some(match whole_days(start, event.end, event.recurrence.as_ref(), home) {
            Some([first, _]) => When::Day(first.date()),
            None => When::At(start.utc(home)),
        })
    }
}

/// Whether two events are one anniversary, counted from different years: a phone cannot go back to a birth.
pub(in crate::planner) fn one_anniversary(a: &Record, b: &Record, home: Zone) -> bool {
    let day = |record: &Record| {
        let event = record.event()?;
        let rule = event.recurrence.as_ref()?;
        let [first, _] = whole_days(event.start?, event.end, Some(rule), home)?;
        let plain = rule.plain(first);
        let yearly = plain.cycle() == Rule::every(Frequency::Yearly);
        yearly.then(|| (first.date().month(), first.date().day()))
    };
    day(a).is_some_and(|a| day(b) == Some(a))
}

/// The dates of a series that take place otherwise, as events of their own: when, and by what title.
pub(super) fn overrides(record: &Record, home: Zone) -> Vec<(String, Local)> {
    let Some(event) = record.event() else { return Vec::new() };
    let moved = event.overrides.iter().filter_map(|differs| differs.record.event());
    moved.filter_map(|event| Some((fold(&event.title), event.start?.utc(home)))).collect()
}

/// A single event as it would be found among the overrides of a series.
pub(super) fn single(record: &Record, home: Zone) -> Option<(String, Local)> {
    let event = record.event().filter(|event| !event.is_series())?;
    Some((fold(&event.title), event.start?.utc(home)))
}

/// Whether a folded title is another one, or as much of it as a phone had room for.
pub(super) fn is_cut_of(short: &str, whole: &str) -> bool {
    short == whole || short.len() >= SURE_CUT && whole.starts_with(short)
}

/// The titles under which dates of a series stand.
pub(super) fn titles(record: &Record) -> Vec<String> {
    let Some(event) = record.event() else { return Vec::new() };
    let changed = event.overrides.iter().filter_map(|differs| Some(fold(&differs.record.event()?.title)));
    let mut titles: Vec<String> = std::iter::once(fold(&event.title)).chain(changed).collect();
    titles.sort();
    titles.dedup();
    titles
}

/// Whether a series has something of this title then.
pub(super) fn has_date(series: &Record, title: &str, at: Local, home: Zone) -> bool {
    let moved = overrides(series, home);
    let Some(event) = series.event() else { return false };
    let plain = || fold(&event.title) == title && repetition::date(series, Moment::Utc(at), home).is_some();
    moved.iter().any(|(named, start)| named == title && *start == at) || plain()
}
