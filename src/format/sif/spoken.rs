//! Which elements a document mentions.

use std::collections::BTreeSet;

use super::tree::Parts;
use super::{to_record, to_tree};
use crate::format::Dialect;
use crate::markup::Element;
use crate::pim::{Kind, Record};

/// Elements that say one thing together: whoever mentions one of the first speaks about all of them.
const TOGETHER: [(&[&str], &[&str]); 5] = [
    (&["IsRecurring", "RecurrenceType"], &super::recurrence::ELEMENTS),
    (&["Start", "End", "AllDayEvent"], &["AllDayEvent", "Timezone"]),
    (
        &["ReminderSet"],
        &["ReminderMinutesBeforeStart", "ReminderTime", "ReminderInterval", "ReminderRepeatCount", "ReminderOptions"],
    ),
    (&["Status", "Complete"], &["Status", "Complete", "PercentComplete", "DateCompleted"]),
    (&["Email1Address"], &["Email1AddressType"]),
];

/// What a document speaks about: the elements it mentions, empty ones included. "Empty elements clear the field,
/// missing elements leave it" (Funambol).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    kind: Kind,
    elements: BTreeSet<String>,
}

impl Spoken {
    pub(super) fn of(root: &Element, kind: Kind) -> Self {
        let mut elements: BTreeSet<String> = root.elements().map(|element| element.name.to_string()).collect();
        for (any, all) in TOGETHER {
            if any.iter().any(|name| elements.contains(*name)) {
                elements.extend(all.iter().map(|name| (*name).to_owned()));
            }
        }
        Spoken { kind, elements }
    }

    /// The record the peer has now: what it `told`, and where it told nothing what it had `before`.
    ///
    /// `before` is the copy of the item as the peer last had it, never our own record: what SIF cannot say is not in
    /// the result. Without such a copy (a new item) what was told is all there is.
    pub fn complete(&self, told: &Record, before: &Record, dialect: &Dialect) -> Record {
        if told.kind() != self.kind || before.kind() != self.kind {
            return told.clone();
        }
        let dialect = Dialect { omit_unknown: false, ..dialect.clone() };
        let mut now = to_tree(told, &dialect);
        now.children.retain(|node| node.as_element().is_some_and(|element| self.elements.contains(&*element.name)));
        let before = to_tree(before, &dialect);
        for element in before.elements().filter(|element| !self.elements.contains(&*element.name)) {
            now.push(element.clone());
        }
        to_record(&mut Parts::new(&now, &dialect), self.kind, &dialect)
    }

    /// Whether an element is mentioned.
    pub fn mentions(&self, element: &str) -> bool {
        self.elements.contains(element)
    }

    /// Whether every element of what we model is mentioned, so that there is nothing to complete.
    pub fn is_complete(&self) -> bool {
        let dialect = Dialect::vcard21();
        to_tree(&Record::empty(self.kind), &dialect).elements().all(|element| self.mentions(&element.name))
    }
}
