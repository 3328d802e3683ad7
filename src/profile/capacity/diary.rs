//! What a peer can hold of events, tasks and notes: the properties it lists, in the spelling of its format.

use std::collections::{BTreeMap, BTreeSet};

use super::{Listing, narrow};
use crate::format::diary::{Alarms, Moments};
use crate::format::{Dialect, Syntax, sif};
use crate::pim::lens::{Clock, Days, KeptRule, Limit, Readings};
use crate::pim::{Field, Kind, Lens};
use crate::profile::Profile;
use crate::protocol::syncml::devinf::CtCap;

/// The fields that properties of calendars and notes carry. Phones that list a property know the field, whatever else
/// they list.
pub(super) const PROPERTIES: [(&str, &[Field]); 25] = [
    ("SUMMARY", &[Field::Title]),
    ("DTSTART", &[Field::Start]),
    ("DTEND", &[Field::End]),
    ("DURATION", &[Field::End]),
    ("DUE", &[Field::Due]),
    ("COMPLETED", &[Field::Completed]),
    ("PERCENT-COMPLETE", &[Field::Percent]),
    ("LOCATION", &[Field::Location]),
    ("DESCRIPTION", &[Field::Description]),
    ("RRULE", &[Field::Recurrence]),
    ("EXDATE", &[Field::Exceptions]),
    ("RDATE", &[Field::ExtraDates]),
    ("RECURRENCE-ID", &[Field::Overrides]),
    ("X-RECURRENCE-ID", &[Field::Overrides]),
    ("AALARM", &[Field::Alarms]),
    ("DALARM", &[Field::Alarms]),
    ("TRIGGER", &[Field::Alarms]),
    ("CATEGORIES", &[Field::Categories]),
    ("STATUS", &[Field::Status]),
    ("CLASS", &[Field::Visibility]),
    ("TRANSP", &[Field::Busy]),
    ("PRIORITY", &[Field::Priority]),
    ("ORGANIZER", &[Field::Organizer]),
    ("ATTENDEE", &[Field::Attendees, Field::Organizer]),
    ("BODY", &[Field::Body]),
];

/// What an item is known by, and when it takes place.
pub(super) const ESSENTIAL: [Field; 9] = [
    Field::Title,
    Field::Body,
    Field::Start,
    Field::End,
    Field::Due,
    Field::Recurrence,
    Field::Exceptions,
    Field::ExtraDates,
    Field::Overrides,
];

/// The lens of a peer for a kind that is no contact.
pub(super) fn lens(ctcap: Option<&CtCap>, profile: &Profile, kind: Kind, syntax: Syntax, dialect: &Dialect) -> Lens {
    if let Syntax::Sif(kind) = syntax {
        let clock = Clock { zone: dialect.home, readings: Readings::Utc, days: Days::Days };
        return sif::lens(kind).with_clock(clock);
    }
    let listed = ctcap.map(|cap| Listing::new(&cap.properties)).filter(|_| profile.trust.ctcap != Some(false));
    // A list without these is the list of something else.
    let listed = listed.filter(|list| list.has("SUMMARY") || list.has("BODY"));
    let mut limits: BTreeMap<Field, Limit> = Field::of(kind)
        .iter()
        .filter(|field| listed.as_ref().is_none_or(|list| is_listed(list, **field, syntax)))
        .filter(|field| is_spelled(**field, syntax, dialect))
        .map(|field| (*field, Limit::default()))
        .collect();
    for (field, limit) in &mut limits {
        if let Some(list) = listed.as_ref().filter(|_| profile.trust.ctcap_sizes != Some(false)) {
            limit.chars = list.longest(PROPERTIES.iter().filter(|(_, of)| of.contains(field)).map(|(name, _)| *name));
        }
        if let Some(known) = profile.limits.fields.get(&format!("{kind}.{field}")) {
            narrow(limit, known);
        }
        spell(*field, limit, syntax, dialect);
    }
    let kept = if dialect.omit_unknown || syntax == Syntax::Text {
        KeptRule::Only(BTreeSet::new())
    } else {
        listed.map_or(KeptRule::All, |list| KeptRule::Only(list.names_but(&PROPERTIES)))
    };
    let lens = Lens::only(limits, kept);
    match clock(syntax, dialect) {
        Some(clock) => lens.with_clock(clock),
        None => lens,
    }
}

/// Whether the list has a property for a field. What no property stands for is not told by the list.
fn is_listed(list: &Listing<'_>, field: Field, syntax: Syntax) -> bool {
    // The lists of most peers stop at the components inside an event.
    if field == Field::Alarms && syntax == Syntax::ICalendar20 {
        return true;
    }
    let mut names = PROPERTIES.iter().filter(|(_, fields)| fields.contains(&field)).map(|(name, _)| *name).peekable();
    names.peek().is_none() || names.any(|name| list.has(name))
}

/// Whether the format, as this peer spells it, has a place for a field.
fn is_spelled(field: Field, syntax: Syntax, dialect: &Dialect) -> bool {
    let diary = &dialect.diary;
    match (syntax, field) {
        (Syntax::Text, field) => field == Field::Body,
        (_, Field::Uid) => !dialect.strip_uid,
        (Syntax::VCalendar10, Field::Recurrence) => diary.rules,
        (Syntax::VCalendar10, Field::Exceptions) => diary.exceptions,
        (Syntax::VCalendar10, Field::Overrides) => diary.overrides,
        (Syntax::VCalendar10, Field::ExtraDates) => diary.extra_dates,
        (Syntax::VCalendar10, Field::Status) => diary.status,
        (Syntax::VCalendar10, Field::Percent) => diary.marks,
        _ => true,
    }
}

fn spell(field: Field, limit: &mut Limit, syntax: Syntax, dialect: &Dialect) {
    let diary = &dialect.diary;
    if syntax != Syntax::VCalendar10 || diary.marks {
        return;
    }
    match field {
        Field::Alarms => {
            limit.bare = true;
            if diary.alarms != Alarms::AsMeant {
                limit.count = Some(1);
            }
        }
        // High, normal, low (vCalendar 1.0 section 3.4.9).
        Field::Priority => limit.classes = Some(BTreeMap::from([(4, 1), (5, 5), (9, 7)])),
        _ => {}
    }
}

fn clock(syntax: Syntax, dialect: &Dialect) -> Option<Clock> {
    let readings = match (syntax, dialect.diary.moments) {
        (Syntax::VCalendar10, Moments::Utc | Moments::UtcWithZone) => Readings::Utc,
        (Syntax::VCalendar10, Moments::Floating) => Readings::Floating,
        _ => return None,
    };
    Some(Clock { zone: dialect.home, readings, days: Days::Days })
}
