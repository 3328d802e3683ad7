//! vCalendar 1.0 (versit 1996): events and tasks as phones speak it.
//!
//! Whatever is not modelled is kept, by the name iCalendar has for it (DCREATED as CREATED; GEO with its latitude
//! first). Dropped is what speaks of the file: VERSION, PRODID, TZ and DAYLIGHT, which are read into the times, and the
//! words that only repeat a time (X-EPOCAGENDAENTRYTYPE:APPOINTMENT, the all-day marks of desktops). Blanks at the ends
//! of a text are not kept.
//!
//! A rule with the list that its start implies (`W1 TU` on a Tuesday) and one without are different values that mean the
//! same; compare them with [`crate::pim::recurrence::same_rule`]. An event that repeats weekly on other days than that
//! of its start keeps the start as a time of its own (RFC 5545), which is how phones show it too.

mod alarm;
mod attendee;
mod entry;
mod read;
pub mod rule;
mod series;
mod time;
mod word;
mod write;
mod zone;

pub use read::read;
pub use series::{can_express, can_say_rule};
pub use write::{write, write_all};

/// Longest made-up title, in characters.
const TITLE_CHARS: usize = 32;

/// The title of an entry that has none, from its text.
fn made_up_title(description: &str) -> String {
    let first = description.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    first.chars().take(TITLE_CHARS).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests;
