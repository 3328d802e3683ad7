//! When something is, in words.

use crate::gui::desk::diary::{DiaryEntry, EventDraft, Hours};
use crate::gui::desk::{Holds, Kept, Lacks};
use crate::gui::theme::Look;
use crate::pim::Local;
use crate::wording::{self, diary as said};

/// When an event is: "Saturday 21 November, 15:00 to 18:00".
pub(super) fn when(look: &Look, draft: &EventDraft) -> String {
    span(look, draft.start, draft.end, draft.hours)
}

fn span(look: &Look, start: Local, end: Local, hours: Hours) -> String {
    let lang = look.lang;
    let day = ("day", said::near_date(lang, start.date()).into());
    let last = ("last", said::near_date(lang, end.date()).into());
    let from = ("from", said::clock(start).into());
    let to = ("to", said::clock(end).into());
    let one_day = start.date() == end.date();
    match hours {
        Hours::AllDay if one_day => look.say("calendar-when-day", &[day]),
        Hours::AllDay => look.say("calendar-when-days", &[day, last]),
        Hours::Clock if start == end => look.say("calendar-when-clock", &[day, from]),
        Hours::Clock if one_day => look.say("calendar-when-hours", &[day, from, to]),
        Hours::Clock => look.say("calendar-when-nights", &[day, from, last, to]),
    }
}

/// The hours of an event in a list of a day: "15:00 to 18:00", "all day".
pub(super) fn hours(look: &Look, entry: &DiaryEntry) -> String {
    match entry.hours {
        Hours::AllDay => look.say("calendar-all-day", &[]),
        Hours::Clock if entry.start == entry.end => said::clock(entry.start),
        Hours::Clock => {
            let from = ("from", said::clock(entry.start).into());
            look.say("calendar-hours", &[from, ("to", said::clock(entry.end).into())])
        }
    }
}

/// What a place holds of an event: "Nokia 6230i: everything".
pub(super) fn kept(look: &Look, kept: &Kept) -> String {
    let place = ("place", (&kept.place).into());
    match &kept.holds {
        Holds::Everything => look.say("calendar-kept-all", &[place]),
        Holds::NotYet => look.say("calendar-kept-not-yet", &[place]),
        Holds::Except(lacks) => {
            let names: Vec<String> = lacks
                .iter()
                .filter_map(|lacks| match lacks {
                    Lacks::Other(name) => Some(name.clone()),
                    _ => None,
                })
                .collect();
            let list = ("list", wording::list(look.lang, &names).into());
            look.say("calendar-kept-except", &[place, list])
        }
    }
}
