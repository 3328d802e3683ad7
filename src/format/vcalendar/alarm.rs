//! AALARM, DALARM, MALARM and PALARM (vCalendar 1.0 section 2.2.2): `time;snooze;repeat;what`.
//!
//! The time is absolute. Cordial's alarms are so long before the start, which is what the time says of an event that
//! is moved or repeats; whole days between the two are days on the calendar. Of a series most phones write when it rings
//! next: a time beyond the second repetition belongs to the one on its day or after it. `;TRIGGER=` (see
//! [`crate::format::diary::Diary::marks`]) says it where the time alone would say something else.

use super::time::{Pen, Spelled, Stamp, Watch, known};
use crate::format::Grammar;
use crate::format::component::param;
use crate::format::diary::{AlarmTimes, Alarms};
use crate::format::line::Property;
use crate::format::text::{escape, from_kept, split, to_kept, unescape};
use crate::pim::recurrence::{Series, Window, expand};
use crate::pim::{Alarm, Kept, Local, Moment, Rule, Span, Trigger, Zone};

/// The properties, what they do, and how what follows the time is called in iCalendar.
const KINDS: [(&str, &str, &[&str]); 4] = [
    ("AALARM", "audio", &["ATTACH"]),
    ("DALARM", "display", &["DESCRIPTION"]),
    ("MALARM", "email", &["ATTENDEE", "DESCRIPTION"]),
    ("PALARM", "procedure", &["ATTACH"]),
];

/// Between which moments an alarm rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Between<'a> {
    pub(super) start: Option<Moment>,
    pub(super) end: Option<Moment>,
    /// How they repeat.
    pub(super) rule: Option<&'a Rule>,
}

/// How far repetitions are looked for, in days: some 29 February is within it.
const FURTHEST: i64 = 366 * 30;

impl Between<'_> {
    /// The start that an alarm belongs to.
    fn start_of(&self, at: Moment, home: Zone) -> Option<Moment> {
        let (start, rule) = (self.start?, self.rule);
        let series = Series { start, rule, extra_dates: &[], exceptions: &[] };
        let from = |day: Local, most: usize| {
            let until = day.date().plus_days(FURTHEST)?.midnight();
            expand(&series, Window { from: day, until, home }, most).starts.pop()
        };
        let midnight = |moment: Moment| moment.seen_from(home).date().midnight();
        let is_late = rule.is_some()
            && at.utc(home) > start.utc(home)
            && from(midnight(start), 2).is_some_and(|second| second.utc(home) < at.utc(home));
        Some(if is_late { from(midnight(at), 1).unwrap_or(start) } else { start })
    }
}

/// Whether a property is an alarm.
pub(super) fn is_alarm(name: &str) -> bool {
    KINDS.iter().any(|(known, ..)| *known == name)
}

/// Reads one; `None` when it says no time (Sony Ericsson: `00000000T081000Z`).
pub(super) fn read(property: &Property, watch: &Watch<'_>, between: Between<'_>) -> Option<Alarm> {
    let (_, action, names) = KINDS.iter().find(|(name, ..)| *name == property.name)?;
    let mut parts = split(&property.value, b';').into_iter();
    let mut next = || parts.next().unwrap_or_default().trim().to_owned();
    let (time, snooze, repeat) = (next(), next(), next());
    let trigger = match property.param("TRIGGER") {
        Some(text) => marked(text, Stamp::read(&time, property).map(|stamp| watch.moment(stamp)))?,
        None => match Stamp::read(&time, property) {
            Some(stamp) => trigger(watch, stamp, between),
            // No time but how long before, whatever its sign: what iCalendar would say.
            None => Trigger::BeforeStart(time.trim_start_matches(['-', '+']).parse().ok()?),
        },
    };
    // A phone with one sort of alarm says nothing by it.
    let has_sorts = watch.dialect.diary.alarms == Alarms::AsMeant;
    let action = property.param("ACTION").map_or_else(|| (*action).to_owned(), str::to_ascii_lowercase);
    let action = if has_sorts { action } else { "display".to_owned() };
    let mut alarm = Alarm { trigger, action, repeat: again(&snooze, &repeat), kept: Vec::new() };
    let mut words: Vec<String> = parts.map(str::to_owned).collect();
    if words.len() > names.len() {
        let rest = words.split_off(names.len() - 1).join(";");
        words.push(rest);
    }
    for (name, value) in names.iter().zip(words).filter(|(_, value)| !value.is_empty()) {
        let text = unescape(&value, Grammar::Old);
        let value = if *name == "DESCRIPTION" { escape(&text, Grammar::New) } else { to_kept(&text, Grammar::Old) };
        alarm.kept.push(Kept { name: (*name).to_owned(), params: Vec::new(), value });
    }
    let params =
        property.params.iter().filter(|(name, _)| !["TRIGGER", "ACTION", "VALUE", "TZID"].contains(&name.as_str()));
    if let Some(first) = alarm.kept.first_mut() {
        first.params = params.cloned().collect();
    }
    Some(alarm)
}

/// How long before the start a time is.
fn trigger(watch: &Watch<'_>, stamp: Stamp, between: Between<'_>) -> Trigger {
    let home = watch.dialect.home;
    let at = watch.moment(stamp);
    let start = between.start_of(at, home);
    let (clock, seconds) = match (start, at) {
        (None, Moment::Date(_) | Moment::Floating(_)) => return Trigger::At(at),
        (None, _) => return Trigger::At(Moment::Utc(at.utc(home))),
        (Some(start @ (Moment::Date(_) | Moment::Floating(_))), Moment::Utc(_) | Moment::Zoned(..)) => {
            let seconds = home.of_utc(at.utc(home)).seconds_until(start.local());
            (seconds, seconds)
        }
        (Some(start), Moment::Date(_) | Moment::Floating(_)) => {
            let seconds = at.local().seconds_until(start.local());
            (seconds, seconds)
        }
        (Some(start), _) => {
            let zone = if let Moment::Zoned(_, zone) = start { zone } else { home };
            let clock = zone.of_utc(at.utc(home)).seconds_until(zone.of_utc(start.utc(home)));
            (clock, at.utc(home).seconds_until(start.utc(home)))
        }
    };
    let is_days = clock != 0 && clock % 86_400 == 0;
    Trigger::BeforeStart(if is_days { Span::of_days(clock / 86_400) } else { Span::of_seconds(seconds) })
}

/// `-PT15M`, `END-PT5M`, `AT`.
fn marked(text: &str, at: Option<Moment>) -> Option<Trigger> {
    if text.eq_ignore_ascii_case("AT") {
        return at.map(Trigger::At);
    }
    match text.strip_prefix("END") {
        Some(span) => span.parse::<Span>().ok().map(|span| Trigger::BeforeEnd(span.negated())),
        None => text.parse::<Span>().ok().map(|span| Trigger::BeforeStart(span.negated())),
    }
}

fn mark(trigger: Trigger) -> String {
    match trigger {
        Trigger::At(_) => ";TRIGGER=AT".to_owned(),
        Trigger::BeforeEnd(span) => format!(";TRIGGER=END{}", span.negated()),
        Trigger::BeforeStart(span) => format!(";TRIGGER={}", span.negated()),
    }
}

/// Snooze time, as a duration or in minutes, and count. Either may be missing.
fn again(snooze: &str, repeat: &str) -> Option<(u32, Span)> {
    let minutes = || snooze.parse::<u32>().ok().map(|minutes| Span::of_seconds(i64::from(minutes) * 60));
    let span = snooze.parse::<Span>().ok().or_else(minutes).unwrap_or_default();
    let count = repeat.parse::<u32>().unwrap_or(0);
    (count > 0 || span != Span::default()).then_some((count, span))
}

/// The lines of the alarms of an entry: heads and values.
pub(super) fn write(alarms: &[Alarm], pen: &Pen<'_>, between: Between<'_>) -> Vec<(String, String)> {
    let diary = &pen.dialect.diary;
    let all = alarms.iter().filter_map(|alarm| Some((alarm, line(alarm, pen, between)?)));
    let names: &[&str] = match diary.alarms {
        Alarms::AsMeant => return all.map(|(alarm, line)| as_meant(alarm, line, diary.marks)).collect(),
        Alarms::Audio => &["AALARM"],
        Alarms::Display => &["DALARM"],
        Alarms::Both => &["AALARM", "DALARM"],
    };
    // Phones have one alarm, which rings before the start.
    let early = all.filter(|(alarm, _)| !is_late(alarm.trigger, pen, between));
    let first = early.min_by_key(|(alarm, _)| rings(alarm.trigger, pen, between).map(|at| at.utc));
    first.map(|(_, line)| names.iter().map(|name| written(name, &line)).collect()).unwrap_or_default()
}

fn as_meant(alarm: &Alarm, mut line: Line, marks: bool) -> (String, String) {
    let known = KINDS.iter().find(|(_, action, _)| *action == alarm.action);
    if marks && known.is_none() && !alarm.action.is_empty() {
        line.time.params.push_str(&param("ACTION", &alarm.action));
    }
    // What nobody knows is shown.
    written(known.map_or("DALARM", |(name, ..)| name), &line)
}

/// What a line says apart from its name.
struct Line {
    time: Spelled,
    rest: String,
    words: Vec<(&'static str, String, String)>,
}

fn written(name: &str, line: &Line) -> (String, String) {
    let names = KINDS.iter().find(|(known, ..)| *known == name).map(|(.., names)| *names).unwrap_or_default();
    let word = |name: &&str| line.words.iter().find(|(known, ..)| known == name);
    let params = names.first().and_then(word).map(|(_, params, _)| params.clone()).unwrap_or_default();
    let mut value = format!("{};{}", line.time.value, line.rest);
    for name in names {
        value.push(';');
        value.push_str(word(name).map_or("", |(_, _, text)| text.as_str()));
    }
    (format!("{name}{}{params}", line.time.params), value)
}

fn line(alarm: &Alarm, pen: &Pen<'_>, between: Between<'_>) -> Option<Line> {
    let marks = pen.dialect.diary.marks;
    let time = match (rings(alarm.trigger, pen, between), alarm.trigger) {
        (_, Trigger::At(at)) if marks => Some(pen.moment(at)),
        (at, _) => at.map(|at| spell(at, pen)),
    };
    let is_said = |time: &Spelled| !marks || read_back(time, pen, between) == Some(alarm.trigger);
    let time = match time {
        Some(time) if is_said(&time) => time,
        other if marks => {
            let Spelled { params, value } = other.unwrap_or(Spelled { params: String::new(), value: String::new() });
            Spelled { params: format!("{}{params}", mark(alarm.trigger)), value }
        }
        other => other?,
    };
    let (count, snooze) = alarm.repeat.unwrap_or_default();
    let snooze = if snooze == Span::default() { String::new() } else { snooze.to_string() };
    let count = if count == 0 { String::new() } else { count.to_string() };
    let words = ["ATTACH", "ATTENDEE", "DESCRIPTION"].into_iter().filter_map(|name| {
        let kept = alarm.kept.iter().find(|kept| kept.name == name)?;
        let text = if name == "DESCRIPTION" {
            unescape(&kept.value, Grammar::New)
        } else {
            from_kept(&kept.value, Grammar::Old)
        };
        // Phones show one line.
        let text = if marks { text } else { text.replace('\n', " ") };
        let params = kept.params.iter().filter(|(name, _)| name != "ENCODING").map(|(name, value)| param(name, value));
        Some((name, params.collect(), escape(&text, Grammar::Old)))
    });
    Some(Line { time, rest: format!("{snooze};{count}"), words: words.collect() })
}

fn read_back(time: &Spelled, pen: &Pen<'_>, between: Between<'_>) -> Option<Trigger> {
    let clock = pen.zone.map_or_else(Default::default, super::zone::Clock::Zone);
    let watch = Watch { dialect: pen.dialect, clock, is_series: pen.is_series };
    let mut property = Property::default();
    for part in time.params.split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=')?;
        property.params.push((name.to_owned(), value.to_owned()));
    }
    Some(trigger(&watch, Stamp::read(&time.value, &property)?, between))
}

/// When an alarm rings.
fn rings(trigger: Trigger, pen: &Pen<'_>, between: Between<'_>) -> Option<RingsAt> {
    let home = pen.dialect.home;
    let (from, span) = match trigger {
        Trigger::At(at) => return Some(RingsAt { utc: at.utc(home), at }),
        Trigger::BeforeStart(span) => (between.start.or(between.end)?, span),
        Trigger::BeforeEnd(span) => (between.end.or(between.start)?, span),
    };
    // An alarm of a day counts from its midnight; days before an instant are those at home.
    let from = match (from, known(home)) {
        (Moment::Date(day), _) => Moment::Floating(day.midnight()),
        (Moment::Utc(_), Some(home)) => from.seen_from(home),
        _ => from,
    };
    let at = from.plus(span.negated())?;
    Some(RingsAt { utc: at.utc(home), at })
}

/// When an alarm rings: in UTC, and on the clock it counts on.
struct RingsAt {
    utc: Local,
    at: Moment,
}

/// Whether it rings after the start, or after the day where that is one.
fn is_late(trigger: Trigger, pen: &Pen<'_>, between: Between<'_>) -> bool {
    let latest = match between.start.or(between.end) {
        Some(Moment::Date(day)) => day.plus_days(1).map(Moment::Date),
        moment => moment,
    };
    let latest = latest.map(|latest| latest.utc(pen.dialect.home));
    let at = rings(trigger, pen, between).map(|at| at.utc);
    at.zip(latest).is_some_and(|(at, latest)| at > latest)
}

fn spell(rings: RingsAt, pen: &Pen<'_>) -> Spelled {
    let is_bare = matches!(rings.at, Moment::Floating(_)) && known(pen.dialect.home).is_none();
    match pen.dialect.diary.alarm_times {
        AlarmTimes::Utc if !is_bare => Spelled { params: String::new(), value: format!("{}Z", rings.utc.basic()) },
        AlarmTimes::Utc | AlarmTimes::AsStart => pen.moment(rings.at),
    }
}
