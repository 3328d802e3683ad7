//! Names, as far as they tell who somebody is.

use std::collections::BTreeSet;

use crate::pim::Record;
use crate::planner::keys;

/// Whether two names are two ways to call one person.
pub(in crate::planner) fn names_alike(here: &Record, theirs: &Record) -> bool {
    words(theirs).is_subset(&words(here)) || words(here).is_subset(&words(theirs))
}

/// Whether two names consist of the same words.
pub(in crate::planner) fn names_equal(here: &Record, theirs: &Record) -> bool {
    words(here) == words(theirs)
}

fn words(record: &Record) -> BTreeSet<String> {
    let Some(contact) = record.contact() else { return BTreeSet::new() };
    let name = &contact.name;
    let parts: BTreeSet<String> =
        [&name.given, &name.additional, &name.family].into_iter().flat_map(|p| keys::words(p)).collect();
    if parts.is_empty() { keys::words(&contact.display).into_iter().collect() } else { parts }
}
