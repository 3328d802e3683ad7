//! What a peer gets of a series that it cannot be told in one item: single dates.
//!
//! A single date carries no mark in its text that every phone would keep: who sends it remembers which date of which
//! series the item is, so that it never comes back as new.

use super::{Dialect, Syntax, sif, vcalendar};
use crate::pim::recurrence::{Series, Window, expand};
use crate::pim::{Event, Field, Lens, Moment, Record};

/// How a peer is told its events.
#[derive(Debug, Clone, PartialEq)]
pub struct Telling {
    /// In which format.
    pub syntax: Syntax,
    /// In whose spelling.
    pub dialect: Dialect,
    /// What it holds.
    pub lens: Lens,
}

/// The items that one event is told in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Split {
    /// Whether the event itself is one, as far as it can be said: a series without what else follows.
    pub is_told: bool,
    /// The starts, as the series has them, of the dates told by themselves ([`crate::pim::repetition::date`]).
    pub dates: Vec<Moment>,
}

impl Telling {
    /// What a record is told in. At most `most` dates are told, those within `window`; dates that differ from their
    /// series or stand beside its rule are told in any case.
    pub fn split(&self, record: &Record, window: Window, most: usize) -> Split {
        let whole = Split { is_told: true, dates: Vec::new() };
        let Some(event) = record.event().filter(|event| event.is_series()) else { return whole };
        let Some(start) = event.start else { return whole };
        if self.says_rule(record, event) {
            return Split { is_told: true, dates: self.beside(event) };
        }
        let (rule, extra_dates) = (event.recurrence.as_ref(), &event.extra_dates[..]);
        let dates = Series { start, rule, extra_dates, exceptions: &event.exceptions };
        Split { is_told: false, dates: expand(&dates, window, most).starts }
    }

    /// Whether a date of a record is told by itself, by what [`Telling::split`] said of it, within its window or not.
    pub fn tells_apart(&self, record: &Record, split: &Split, at: Moment) -> bool {
        let home = self.dialect.home;
        let here = |moment: &Moment| moment.utc(home) == at.utc(home);
        !split.is_told || record.event().is_some_and(|event| self.beside(event).iter().any(here))
    }

    /// Whether the peer can be told the rule of a series, and which of its dates do not take place.
    fn says_rule(&self, record: &Record, event: &Event) -> bool {
        let holds = |field| self.lens.holds(field);
        let changes = !event.overrides.is_empty() && !holds(Field::Overrides);
        let leaves_out = !event.exceptions.is_empty() || changes;
        (event.recurrence.is_none() || holds(Field::Recurrence))
            && (!leaves_out || holds(Field::Exceptions))
            && has_words(record, self.syntax, &self.dialect)
    }

    /// The dates that a series whose rule is told has besides, and that the peer has no place for in it.
    fn beside(&self, event: &Event) -> Vec<Moment> {
        let home = self.dialect.home;
        let hides = |field| !self.lens.holds(field);
        let changed = event.overrides.iter().map(|changed| changed.at).filter(|_| hides(Field::Overrides));
        let extra = event.extra_dates.iter().copied().filter(|_| hides(Field::ExtraDates));
        let mut dates: Vec<Moment> = changed.chain(extra).collect();
        dates.sort_by_key(|at| at.utc(home));
        dates.dedup_by_key(|at| at.utc(home));
        dates
    }
}

/// Whether a format has words for the rule of a record, if it has one.
pub fn has_words(record: &Record, syntax: Syntax, dialect: &Dialect) -> bool {
    match syntax {
        Syntax::VCalendar10 => vcalendar::can_say_rule(record, dialect),
        Syntax::Sif(_) => {
            let rule = |record: &Record| record.event().is_some_and(|event| event.recurrence.is_some());
            !rule(record) || rule(&sif::held(record, dialect))
        }
        _ => true,
    }
}
