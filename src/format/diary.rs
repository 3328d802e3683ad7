//! How one peer spells its diary: the habits of phones with events and tasks, as named switches.
//!
//! The default is the richest spelling: everything as it is meant, with marks ([`Diary::marks`]) where vCalendar 1.0
//! alone would be ambiguous. What a phone does instead is said by its profile (`[diary]`).

use serde::{Deserialize, Deserializer};

use crate::pim::Date;

/// How times are written that are no whole days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moments {
    /// As they are: instants with `Z`, readings of a zone with its TZ and DAYLIGHT, floating readings bare.
    AsMeant,
    /// Everything as an instant with `Z`.
    Utc,
    /// Instants with `Z`; a series also says TZ and DAYLIGHT, by which it is counted (S60).
    UtcWithZone,
    /// The reading of the clock at home, bare: the phone's clock (Series 40, UIQ, Siemens).
    Floating,
    /// The reading of the zone it is meant in, bare, with TZ and DAYLIGHT.
    FloatingWithZone,
}

/// What a time means that says neither `Z` nor a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unmarked {
    /// This reading on whatever clock.
    Floating,
    /// This reading on the clocks at home, where home is known.
    Home,
    /// An instant (Nokia 9300 and 9500).
    Utc,
}

/// Where TZ and DAYLIGHT stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ZoneLines {
    /// In the calendar, before its events (vCalendar 1.0 section 2.2).
    Calendar,
    /// In the event (Nokia 7210c).
    Event,
}

/// How whole days are written; vCalendar 1.0 has times only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AllDay {
    /// `DTSTART;VALUE=DATE:20061222`, as in iCalendar.
    Date,
    /// From 00:00:00 to 00:00:00 of the day after the last.
    NextMidnight,
    /// From 00:00:00 to 23:59:00 of the last day.
    #[serde(rename = "235900")]
    Until2359,
    /// From 00:00:00 to 23:59:59 of the last day.
    #[serde(rename = "235959")]
    Until235959,
    /// DTEND is DTSTART where it is a single day, else as [`AllDay::NextMidnight`].
    SameStart,
}

/// Whether an entry says its Symbian type, X-EPOCAGENDAENTRYTYPE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryType {
    /// Only where it came with one.
    AsKept,
    /// Always: APPOINTMENT, EVENT, ANNIVERSARY, REMINDER, TODO.
    Epoc,
}

/// Under which properties alarms are written; all are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alarms {
    /// Each by its action.
    AsMeant,
    /// One, the first that rings before the start, as AALARM (S60).
    Audio,
    /// The same as DALARM.
    Display,
    /// The same as AALARM and as DALARM (Synthesis).
    Both,
}

/// In what time alarms ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlarmTimes {
    /// An instant, with `Z` (Nokia, Sony Ericsson).
    Utc,
    /// As the times of the entry are written.
    AsStart,
}

/// How the end of a rule is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleEnds {
    /// A count as a count, a date as a date.
    AsMeant,
    /// A count becomes the time of its last repetition (Nokia, S60).
    Date,
}

/// Whether a rule spells out what follows from its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleLists {
    /// As the rule has it: `W1 #0`.
    AsMeant,
    /// Always: `W1 TU #0`. Times of day and minute rules are not written.
    Explicit,
}

/// How the entries of CATEGORIES, EXDATE and RDATE are separated; all are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// `a;b` (vCalendar 1.0).
    Semicolon,
    /// `a,b`.
    Comma,
    /// A property for each.
    Repeated,
}

/// The switches of events, tasks and notes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Diary {
    /// How times are written.
    pub moments: Moments,
    /// What unmarked times mean.
    pub unmarked: Unmarked,
    /// Where TZ and DAYLIGHT stand.
    pub zone_lines: ZoneLines,
    /// How whole days are written.
    pub all_day: AllDay,
    /// Whether X-EPOCAGENDAENTRYTYPE is written.
    pub entry_type: EntryType,
    /// How alarms are written.
    pub alarms: Alarms,
    /// In what time.
    pub alarm_times: AlarmTimes,
    /// How rules end.
    pub rule_ends: RuleEnds,
    /// How rules are spelled.
    pub rule_lists: RuleLists,
    /// A rule that ends in this year or later never ends: how S60 says "for ever" (2100).
    pub endless_from: Option<i32>,
    /// No series begins before this day: `1980-01-01` (Nokia, Symbian). An earlier one begins with its first
    /// repetition from there on.
    #[serde(deserialize_with = "day")]
    pub earliest: Option<Date>,
    /// Separator of EXDATE and RDATE.
    pub date_separator: Separator,
    /// Separator of CATEGORIES.
    pub category_separator: Separator,
    /// `X-` before a category is the phone's (Nokia E series, P800).
    pub strip_category_prefix: bool,
    /// An event without end is written with DTEND as its DTSTART.
    pub end_needed: bool,
    /// A task without a day is written with one, that of its start, else not at all.
    pub due_needed: bool,
    /// An entry without SUMMARY gets one from its text.
    pub title_needed: bool,
    /// An entry without text comes with its title in place of one (SyncEvolution's server, for clients of which it does
    /// not know whether they take a SUMMARY).
    pub repeats_title: bool,
    /// A series is told by its rule; else it goes in single dates.
    pub rules: bool,
    /// A series takes EXDATE; else one that needs it goes in single dates.
    pub exceptions: bool,
    /// A series takes RDATE.
    pub extra_dates: bool,
    /// A changed repetition stands beside its series with X-RECURRENCE-ID; else the series leaves it out.
    pub overrides: bool,
    /// STATUS is written (Funambol's Outlook client fails on it).
    pub status: bool,
    /// Writes parameters that vCalendar 1.0 does not know (TZID, VALUE, TRIGGER) where a value would be read as
    /// something else, and what it has no property for (PERCENT-COMPLETE).
    pub marks: bool,
}

impl Default for Diary {
    fn default() -> Self {
        Self {
            moments: Moments::AsMeant,
            unmarked: Unmarked::Floating,
            zone_lines: ZoneLines::Calendar,
            all_day: AllDay::Date,
            entry_type: EntryType::AsKept,
            alarms: Alarms::AsMeant,
            alarm_times: AlarmTimes::Utc,
            rule_ends: RuleEnds::AsMeant,
            rule_lists: RuleLists::AsMeant,
            endless_from: None,
            earliest: None,
            date_separator: Separator::Semicolon,
            category_separator: Separator::Semicolon,
            strip_category_prefix: false,
            end_needed: false,
            due_needed: false,
            title_needed: false,
            repeats_title: false,
            rules: true,
            exceptions: true,
            extra_dates: true,
            overrides: true,
            status: true,
            marks: true,
        }
    }
}

impl Separator {
    /// The lists as values of properties.
    pub(super) fn join(self, words: Vec<String>) -> Vec<String> {
        match self {
            _ if words.is_empty() => words,
            Separator::Semicolon => vec![words.join(";")],
            Separator::Comma => vec![words.join(",")],
            Separator::Repeated => words,
        }
    }
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}
