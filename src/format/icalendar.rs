//! iCalendar 2.0 (RFC 5545): events, tasks, and journals as notes.
//!
//! * **What is modelled** is written first and from the model alone; what is not modelled is kept and written after it.
//!   A kept property that shares its name with a written one lends it its parameters (LANGUAGE, ALTREP, RANGE, a TZID
//!   nobody knows) as long as their values are the same, and is not written otherwise. Further properties of which
//!   there can be only one are kept as `X-OTHER-…`. Components inside that are not modelled are kept as text under
//!   `X-COMPONENT`. Not kept are parameters of lists (CATEGORIES, EXDATE), PRIORITY 0, and what speaks about the file:
//!   PRODID, METHOD, X-WR-…. What stands in a calendar that cancels (METHOD:CANCEL) has that status.
//! * **Zones** are found by the rules of their VTIMEZONE, not by its name. One that is no zone of the database makes
//!   its moments instants, and is kept as `X-VTIMEZONE`; a TZID that nothing explains makes them floating.
//! * **Series**: repetitions that differ lie in their series, without a UID of their own; those whose series is not in
//!   the file are records that keep their RECURRENCE-ID.

mod definition;
mod generate;
mod item;
mod names;
mod read;
mod value;
mod write;
mod zones;

pub use read::{read, stands_for};
pub(super) use value::fit_until;
pub use write::{write, write_all};

use super::{Charset, Grammar, Syntax, line};

/// Whether bytes that were called `claimed` are iCalendar 2.0 by their VERSION.
pub fn is_version_2(bytes: &[u8], claimed: Syntax) -> bool {
    let bytes = line::utf8(bytes);
    let mut lines = line::Lines::new(&bytes);
    let reader = line::Reader { grammar: Grammar::New, fallback: Charset::Latin1, texts: &[] };
    let properties = std::iter::from_fn(|| line::property(&mut lines, reader));
    let mut properties = properties.take_while(|property| property.name != "END");
    match properties.find(|property| property.name == "VERSION").as_ref().map(|version| version.value.trim()) {
        Some("1.0") => false,
        Some("2.0") => true,
        _ => claimed == Syntax::ICalendar20,
    }
}

/// Properties of which a component has one. RRULE is not among them: RFC 2445 allowed several.
const SINGLE: [&str; 16] = [
    "UID",
    "SUMMARY",
    "LOCATION",
    "DESCRIPTION",
    "DTSTART",
    "DTEND",
    "DUE",
    "DURATION",
    "COMPLETED",
    "STATUS",
    "CLASS",
    "TRANSP",
    "PRIORITY",
    "PERCENT-COMPLETE",
    "ORGANIZER",
    "RECURRENCE-ID",
];

/// Properties whose values are dates, times or periods.
const TIMES: [&str; 10] =
    ["DTSTART", "DTEND", "DUE", "COMPLETED", "RECURRENCE-ID", "EXDATE", "RDATE", "DTSTAMP", "CREATED", "LAST-MODIFIED"];

/// The parameter that says what was meant where an instant has to be written.
const MEANT: &str = "X-MEANT";

/// The name under which whole components are kept.
const COMPONENT: &str = "X-COMPONENT";

/// Properties by which programs without days say that something lasts whole days.
const ALL_DAY: [&str; 2] = ["X-MICROSOFT-CDO-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY"];

#[cfg(test)]
mod tests;
