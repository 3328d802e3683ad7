//! What of the diary is shown: calendars can be hidden.

use super::Calendar;
use super::layout::Item;
use crate::gui::desk::diary::{CalendarName, DiaryEntry, EventRef, Hours};
use crate::pim::Date;

impl Calendar {
    pub(super) fn toggle(&mut self, number: usize) {
        let name = self.diary.as_ref().and_then(|diary| diary.calendars.get(number)).map(|one| one.name.clone());
        if let Some(name) = name
            && !self.hidden.remove(&name)
        {
            self.hidden.insert(name);
        }
    }

    /// The events that are not hidden.
    pub(super) fn entries(&self) -> impl Iterator<Item = &DiaryEntry> {
        self.diary.iter().flat_map(|diary| &diary.entries).filter(|entry| !self.hidden.contains(&entry.calendar))
    }

    pub(super) fn entry(&self, which: EventRef) -> Option<&DiaryEntry> {
        self.entries().find(|entry| entry.which == which)
    }

    pub(super) fn items(&self) -> Vec<Item> {
        let whole = |entry: &DiaryEntry| entry.hours == Hours::AllDay;
        self.entries().enumerate().map(|(n, entry)| Item::new(n, entry.start, entry.end, whole(entry))).collect()
    }

    pub(super) fn calendar(&self, name: &str) -> Option<&CalendarName> {
        self.diary.iter().flat_map(|diary| &diary.calendars).find(|one| one.name == name)
    }

    /// The events of a day as they stand below each other.
    pub(super) fn of_day(&self, day: Date) -> Vec<EventRef> {
        let entries: Vec<&DiaryEntry> = self.entries().collect();
        let items = self.items();
        let mut here: Vec<&Item> = items.iter().filter(|item| item.first <= day && day <= item.last).collect();
        here.sort_by_key(|item| (!item.bar, item.start, item.entry));
        here.iter().filter_map(|item| Some(entries.get(item.entry)?.which)).collect()
    }
}
