//! An event of a diary, with its repetitions as one series.

use super::moment::{Moment, Span};
use super::record::{Kept, Record};
use super::recurrence::Rule;

/// An event. Absent text is the empty string, absent lists are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Event {
    /// The name that programs know it by (UID). Phones drop or invent it; it is never shown.
    pub uid: String,
    /// SUMMARY.
    pub title: String,
    /// LOCATION.
    pub location: String,
    /// Free text; line ends are `\n`.
    pub description: String,
    /// When it begins. An event without is possible in files only.
    pub start: Option<Moment>,
    /// When it ends; the first moment that no longer belongs to it. An all-day event ends on a later day than it
    /// starts. `None` where nobody said: an all-day event then lasts one day, any other no time (RFC 5545 section
    /// 3.6.1).
    pub end: Option<Moment>,
    /// How it repeats.
    pub recurrence: Option<Rule>,
    /// Starts of repetitions that do not take place (EXDATE).
    pub exceptions: Vec<Moment>,
    /// Starts of further repetitions (RDATE).
    pub extra_dates: Vec<Moment>,
    /// Repetitions that differ from the series.
    pub overrides: Vec<Override>,
    /// Alarms.
    pub alarms: Vec<Alarm>,
    /// Categories, in order.
    pub categories: Vec<String>,
    /// `tentative`, `confirmed`, `cancelled` or a word of the peer's own, lower case with hyphens.
    pub status: String,
    /// `public`, `private`, `confidential` (CLASS), lower case.
    pub visibility: String,
    /// `busy`, `free`, `tentative`, `out-of-office` (TRANSP, X-MICROSOFT-CDO-BUSYSTATUS, SIF BusyStatus).
    pub busy: String,
    /// 1 highest to 9 lowest (RFC 5545 section 3.8.1.9).
    pub priority: Option<u8>,
    /// Who called the meeting.
    pub organizer: Option<Attendee>,
    /// Who takes part.
    pub attendees: Vec<Attendee>,
}

/// One repetition of a series that differs from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// When the series would have it begin (RECURRENCE-ID).
    pub at: Moment,
    /// What takes place instead; it does not repeat.
    pub record: Record,
}

/// An alarm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    /// When it rings.
    pub trigger: Trigger,
    /// `display`, `audio`, `email`, `procedure`, or a word of the peer's own, lower case.
    pub action: String,
    /// How often it rings again, and after what time each.
    pub repeat: Option<(u32, Span)>,
    /// What else was said about it: DESCRIPTION, ATTACH, X-….
    pub kept: Vec<Kept>,
}

/// When an alarm rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// So long before the start; a negative span is after it.
    BeforeStart(Span),
    /// So long before the end; a negative span is after it.
    BeforeEnd(Span),
    /// At this moment.
    At(Moment),
}

/// Somebody who calls or attends a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Attendee {
    /// As it came, mostly `mailto:ada@example.org`.
    pub address: String,
    /// CN.
    pub name: String,
    /// `chair`, `req-participant`, `opt-participant`, `non-participant`, lower case.
    pub role: String,
    /// `needs-action`, `accepted`, `declined`, `tentative`, `delegated`, lower case.
    pub status: String,
    /// Whether an answer is asked for.
    pub rsvp: bool,
    /// Parameters we do not model, upper case names, in order.
    pub params: Vec<(String, String)>,
}

impl Event {
    /// Whether it lasts whole days.
    pub fn is_all_day(&self) -> bool {
        self.start.is_some_and(Moment::is_date)
    }

    /// Whether it takes place more than once.
    pub fn is_series(&self) -> bool {
        self.recurrence.is_some() || !self.extra_dates.is_empty()
    }

    /// What to call it in a list: its title, else the first line of its description, else its place.
    pub fn heading(&self) -> String {
        let first = self.description.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let choice = [self.title.trim(), first, self.location.trim()];
        choice.into_iter().find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    }
}

impl Alarm {
    /// A plain alarm, so long before the start.
    pub fn before(span: Span) -> Self {
        Self { trigger: Trigger::BeforeStart(span), ..Self::default() }
    }
}

/// A plain alarm at the start.
impl Default for Alarm {
    fn default() -> Self {
        let trigger = Trigger::BeforeStart(Span::default());
        Self { trigger, action: "display".into(), repeat: None, kept: Vec::new() }
    }
}
