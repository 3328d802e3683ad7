//! What SIF can hold.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::ALIASES;
use super::values::{BUSY, MEETING, SENSITIVITY};
use super::{contact, event, note, task};
use crate::pim::lens::{KeptRule, Limit};
use crate::pim::{Field, Kind, Lens};

/// What SIF can hold of a kind: which fields, which entries of lists, which words.
///
/// A rule of repetition, an alarm or a priority may still be too fine for it; [`held`](super::held) says exactly what
/// becomes of a record.
pub fn lens(kind: Kind) -> Lens {
    let mut limits: BTreeMap<Field, Limit> = fields(kind).into_iter().map(|field| (field, Limit::default())).collect();
    for (field, limit) in &mut limits {
        match field {
            Field::Phones | Field::Emails | Field::Urls | Field::Impp | Field::Addresses => {
                limit.places = Some(contact::places(*field));
            }
            Field::Alarms => limit.count = Some(1),
            Field::Visibility => limit.words = Some(words(SENSITIVITY.numbers)),
            Field::Busy => limit.words = Some(words(BUSY.numbers)),
            Field::Status if kind == Kind::Events => limit.words = Some(words(MEETING.numbers)),
            Field::Status => limit.words = Some(words(&task::STATUS)),
            _ => {}
        }
    }
    Lens::only(limits, KeptRule::Only(kept()))
}

fn words(numbers: &[(&str, &str)]) -> BTreeSet<String> {
    numbers.iter().map(|(_, word)| (*word).to_owned()).filter(|word| !word.is_empty()).collect()
}

fn kept() -> BTreeSet<String> {
    ALIASES.iter().map(|(_, alias)| (*alias).to_owned()).chain(["X-SIF-*".to_owned()]).collect()
}

fn fields(kind: Kind) -> Vec<Field> {
    let (elements, more): (&[(&str, Field)], &[Field]) = match kind {
        Kind::Contacts => (&contact::FIELDS, &contact::MORE),
        Kind::Events => (&event::FIELDS, &event::MORE),
        Kind::Tasks => (&task::FIELDS, &task::MORE),
        Kind::Notes => (&note::FIELDS, &[]),
    };
    elements.iter().map(|(_, field)| *field).chain(more.iter().copied()).collect()
}
