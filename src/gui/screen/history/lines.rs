//! The lines of the lists: what stands in them, and what can be done with them.

use super::{Press, Wish, sheet_of};
use crate::gui::desk::Section;
use crate::gui::desk::history::{Copy, CopyFile, Entry, EntryId, EntrySort, Health, LoggedRun, Trashed, Undo};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::Tokens;
use crate::wording::Civil;

/// A line of one of the lists.
#[derive(Debug, Clone)]
pub enum Item {
    /// Something that was done.
    Entry(Entry),
    /// A safety copy.
    Copy(Copy),
    /// A deleted record.
    Trashed(Trashed),
    /// A run with a log.
    Run(LoggedRun),
}

impl Item {
    pub(super) fn at(&self) -> Civil {
        match self {
            Item::Entry(entry) => entry.at,
            Item::Copy(copy) => copy.at,
            Item::Trashed(trashed) => trashed.at,
            Item::Run(run) => run.at,
        }
    }

    pub(super) fn words(&self) -> (&str, &str) {
        match self {
            Item::Entry(entry) => (&entry.title, &entry.line),
            Item::Copy(copy) => (&copy.title, &copy.line),
            Item::Trashed(trashed) => (&trashed.title, &trashed.line),
            Item::Run(run) => (&run.title, &run.line),
        }
    }

    pub(super) fn sign(&self, t: &Tokens) -> (Icon, iced::Color) {
        match self {
            Item::Entry(entry) => sign(entry.sort, t),
            Item::Copy(copy) if copy.file == CopyFile::Gone => (icon::CIRCLE_X, t.bad.ink),
            Item::Copy(_) => (icon::SHIELD_CHECK, t.accent),
            Item::Trashed(_) => (icon::TRASH_2, t.ink2),
            Item::Run(run) if run.health == Health::Ailing => (icon::CIRCLE_ALERT, t.warn.ink),
            Item::Run(_) => (icon::FILE_TEXT, t.ink2),
        }
    }

    /// What choosing the line does.
    pub(super) fn main(&self) -> Option<Press> {
        Some(Press::Open(match self {
            Item::Entry(entry) => sheet_of(entry.id),
            Item::Copy(copy) if copy.file == CopyFile::Here => Wish::Inside(copy.n, None),
            Item::Copy(_) => return None,
            Item::Trashed(trashed) => Wish::Versions(trashed.record),
            Item::Run(run) => Wish::Log(run.n),
        }))
    }

    /// What takes the line back.
    pub(super) fn undo(&self) -> Option<Press> {
        match self {
            Item::Entry(Entry { id: EntryId::Act(n), undo: Undo::Offered, .. }) => Some(Press::Open(Wish::Undo(*n))),
            _ => None,
        }
    }

    /// The buttons at the line's end: the key of what they say, and what they do.
    pub(super) fn buttons(&self) -> Vec<(&'static str, Press)> {
        let main = self.main().map(|press| match self {
            Item::Entry(Entry { id: EntryId::Copy(_), .. }) | Item::Copy(_) => ("history-look-inside", press),
            Item::Run(_) => ("history-read", press),
            Item::Trashed(trashed) => ("history-put-back-button", Press::PutBack(trashed.record.id)),
            Item::Entry(_) => ("history-show", press),
        });
        let undo = self.undo().map(|press| match self {
            Item::Entry(Entry { sort: EntrySort::Joined, .. }) => ("history-split", press),
            _ => ("history-undo", press),
        });
        main.into_iter().chain(undo).collect()
    }
}

/// The sign of a kind of entry.
pub(super) fn sign(sort: EntrySort, t: &Tokens) -> (Icon, iced::Color) {
    match sort {
        EntrySort::Sync => (icon::CIRCLE_CHECK, t.ok.ink),
        EntrySort::Running => (icon::LOADER_CIRCLE, t.accent),
        EntrySort::Trouble => (icon::CIRCLE_ALERT, t.warn.ink),
        EntrySort::Added => (icon::PLUS, t.ink2),
        EntrySort::Edited => (icon::PENCIL, t.ink2),
        EntrySort::Deleted => (icon::TRASH_2, t.ink2),
        EntrySort::Joined => (icon::MERGE, t.ink2),
        EntrySort::Decided => (icon::CHECK, t.ink2),
        EntrySort::Undone => (icon::UNDO_2, t.ink2),
        EntrySort::Restored => (icon::ARCHIVE_RESTORE, t.ink2),
        EntrySort::Copy => (icon::SHIELD_CHECK, t.accent),
    }
}

/// The days of a list, each with the number of its lines.
pub(super) fn days(items: &[Item]) -> Vec<Section> {
    let day = |at: Civil| format!("{}-{}-{}", at.year, at.month, at.day);
    let mut days: Vec<Section> = Vec::new();
    for label in items.iter().map(|item| day(item.at())) {
        match days.last_mut() {
            Some(last) if last.label == label => last.count += 1,
            _ => days.push(Section { label, count: 1 }),
        }
    }
    days
}
