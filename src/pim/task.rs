//! A thing to do.

use super::event::{Alarm, Attendee, Override};
use super::moment::Moment;
use super::recurrence::Rule;

/// A task. Absent text is the empty string, absent lists are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Task {
    /// The name that programs know it by (UID). Phones drop or invent it; it is never shown.
    pub uid: String,
    /// SUMMARY.
    pub title: String,
    /// Free text; line ends are `\n`.
    pub description: String,
    /// LOCATION.
    pub location: String,
    /// When one may begin.
    pub start: Option<Moment>,
    /// By when it is to be done; a day means by the end of that day.
    pub due: Option<Moment>,
    /// When it was done.
    pub completed: Option<Moment>,
    /// How much of it is done, 0 to 100.
    pub percent: Option<u8>,
    /// 1 highest to 9 lowest (RFC 5545 section 3.8.1.9).
    pub priority: Option<u8>,
    /// `needs-action`, `in-process`, `completed`, `cancelled`, or a word of the peer's own, lower case with hyphens.
    pub status: String,
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
    /// `public`, `private`, `confidential` (CLASS), lower case.
    pub visibility: String,
    /// Who gave it.
    pub organizer: Option<Attendee>,
    /// Who shares it.
    pub attendees: Vec<Attendee>,
}

impl Task {
    /// Whether it is done, by any of the three ways to say so.
    pub fn is_done(&self) -> bool {
        self.status == "completed" || self.completed.is_some() || self.percent == Some(100)
    }

    /// What to call it in a list: its title, else the first line of its description.
    pub fn heading(&self) -> String {
        let first = self.description.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        if self.title.trim().is_empty() { first.to_owned() } else { self.title.trim().to_owned() }
    }
}
