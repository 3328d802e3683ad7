//! Fields that are decided together.

use crate::pim::{Field, Kind, Record};

/// Some fields that are merged as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// When it is, and how it repeats.
    When,
    /// How far a task is.
    Done,
    /// Title and text of a note: those without titles keep it as a first line.
    Text,
    /// A field of its own.
    One(Field),
    /// A field that is merged entry by entry.
    List(Field),
}

/// The units of a kind. When it is comes first: exceptions and alarms follow it.
pub(super) fn of(kind: Kind) -> Vec<Unit> {
    use Unit::{Done, List, One, Text, When};
    let lists = [Field::Exceptions, Field::ExtraDates, Field::Overrides, Field::Alarms, Field::Categories].map(List);
    let people = [One(Field::Organizer), List(Field::Attendees), List(Field::Kept)];
    let texts = [Field::Title, Field::Location, Field::Description, Field::Visibility, Field::Priority].map(One);
    match kind {
        Kind::Contacts => Vec::new(),
        Kind::Events => {
            let own = [When, One(Field::Status), One(Field::Busy)];
            own.into_iter().chain(texts).chain(lists).chain(people).collect()
        }
        Kind::Tasks => [When, Done].into_iter().chain(texts).chain(lists).chain(people).collect(),
        Kind::Notes => vec![Text, List(Field::Categories), One(Field::Visibility), List(Field::Kept)],
    }
}

impl Unit {
    pub(super) fn fields(&self) -> &[Field] {
        match self {
            Unit::When => &[Field::Start, Field::End, Field::Due, Field::Recurrence],
            Unit::Done => &[Field::Status, Field::Percent, Field::Completed],
            Unit::Text => &[Field::Title, Field::Body],
            Unit::One(field) | Unit::List(field) => std::slice::from_ref(field),
        }
    }

    /// Whether two plain records say the same here.
    pub(super) fn same(&self, a: &Record, b: &Record) -> bool {
        self.fields().iter().all(|field| a.get(*field) == b.get(*field))
    }

    pub(super) fn is_absent(&self, plain: &Record) -> bool {
        self.fields().iter().all(|field| plain.get(*field).is_absent())
    }

    /// The fields in which two plain records differ.
    pub(super) fn differing(&self, a: &Record, b: &Record) -> Vec<Field> {
        self.fields().iter().copied().filter(|field| a.get(*field) != b.get(*field)).collect()
    }
}
