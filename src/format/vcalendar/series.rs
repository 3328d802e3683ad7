//! What a peer gets of a series it has no words for: single dates, each of which knows its series.
//!
//! A single date carries no mark in its text, which phones would drop: who sends it remembers which [`Piece`] the
//! item is, so that it never comes back as new.

use super::entry::Entry;
use super::time::Pen;
use super::write::rule_text;
use crate::format::Dialect;
use crate::pim::recurrence::{Series, Window, expand};
use crate::pim::{Moment, Record, Zone};

/// One item of a series that is told in several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The start the series gives it; `None` for the item that is the series, or the whole of it.
    pub at: Option<Moment>,
    /// What is sent.
    pub record: Record,
}

/// Whether a peer of this dialect can be told the whole of a record in one item.
pub fn can_express(record: &Record, dialect: &Dialect) -> bool {
    Entry::of(record).is_some_and(|entry| {
        let diary = &dialect.diary;
        rule_fits(&entry, dialect)
            && (diary.overrides || entry.overrides.is_empty())
            && (diary.extra_dates || entry.extra_dates.is_empty())
    })
}

/// Whether the dialect has words for the rule of an entry.
pub(super) fn rule_fits(entry: &Entry, dialect: &Dialect) -> bool {
    let Some(rule) = &entry.recurrence else { return true };
    let pen = Pen::new(dialect, entry.first(), true);
    entry.first().is_some_and(|start| rule_text(rule, start, &pen).is_some())
}

/// The items a record is told in: itself where [`can_express`] says so; else the series without what it cannot say, and
/// that as single dates; else single dates alone. At most `most` dates are told, those within `window`.
pub fn pieces(record: &Record, dialect: &Dialect, window: Window, most: usize) -> Vec<Piece> {
    let whole = || vec![Piece { at: None, record: record.clone() }];
    let Some(entry) = Entry::of(record).filter(|_| !can_express(record, dialect)) else { return whole() };
    let Some(start) = entry.first() else { return whole() };
    let is_series = rule_fits(&entry, dialect);
    let rule = entry.recurrence.as_ref().filter(|_| !is_series);
    let changed: Vec<Moment> = entry.overrides.iter().map(|changed| changed.at).collect();
    let dates = Series { start, rule, extra_dates: &entry.extra_dates, exceptions: &entry.exceptions };
    let mut pieces = Vec::new();
    if is_series {
        let mut series = entry.clone();
        series.extra_dates.clear();
        series.overrides.clear();
        series.exceptions.extend(&changed);
        pieces.push(Piece { at: None, record: with(series.record(), record) });
    }
    let home = dialect.home;
    let mut starts = expand(&dates, window, most).starts;
    starts.retain(|at| !(is_series && at.utc(home) == start.utc(home)));
    starts.extend(changed.iter().filter(|_| is_series));
    starts.sort_by_key(|at| at.utc(home));
    starts.dedup_by_key(|at| at.utc(home));
    for at in starts.into_iter().take(most) {
        let told = entry.overrides.iter().find(|changed| changed.at.utc(home) == at.utc(home));
        let single = told.map_or_else(|| with(single(&entry, at, home), record), |changed| changed.record.clone());
        pieces.push(Piece { at: Some(at), record: single });
    }
    pieces
}

/// What the model does not know stays with every item.
fn with(mut record: Record, whole: &Record) -> Record {
    record.kept.clone_from(&whole.kept);
    record
}

/// One time of a series, by itself.
fn single(entry: &Entry, at: Moment, home: Zone) -> Record {
    let mut single = entry.clone();
    let lasts = entry.start.zip(entry.end).map(|(start, end)| start.until(end, home));
    single.uid.clear();
    single.recurrence = None;
    single.exceptions.clear();
    single.extra_dates.clear();
    single.overrides.clear();
    single.end = if single.start.is_some() { lasts.and_then(|span| at.plus(span)) } else { Some(at) };
    single.start = single.start.map(|_| at);
    single.record()
}
