//! Whether a peer of a dialect has words for a series.

use super::entry::Entry;
use super::time::Pen;
use super::write::rule_text;
use crate::format::Dialect;
use crate::pim::Record;

/// Whether a peer of this dialect can be told the whole of a record in one item. What it cannot be told goes in single
/// dates ([`crate::format::series`]).
pub fn can_express(record: &Record, dialect: &Dialect) -> bool {
    Entry::of(record).is_some_and(|entry| {
        let diary = &dialect.diary;
        rule_fits(&entry, dialect)
            && (diary.overrides || entry.overrides.is_empty())
            && (diary.extra_dates || entry.extra_dates.is_empty())
    })
}

/// Whether the dialect has words for the rule of a record, if it has one.
pub fn can_say_rule(record: &Record, dialect: &Dialect) -> bool {
    Entry::of(record).is_none_or(|entry| rule_fits(&entry, dialect))
}

/// Whether the dialect has words for the rule of an entry.
pub(super) fn rule_fits(entry: &Entry, dialect: &Dialect) -> bool {
    let Some(rule) = &entry.recurrence else { return true };
    let pen = Pen::new(dialect, entry.first(), true);
    entry.first().is_some_and(|start| rule_text(rule, start, &pen).is_some())
}
