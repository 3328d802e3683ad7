//! Calendar, tasks and notes, as the window needs them.

use std::collections::BTreeSet;

use super::{DeskError, Kept};
use crate::pim::{Date, Local};
use crate::wording::Lang;

pub use crate::pim::series::Reach;
pub use crate::service::diary::{Done, EventDraft, EventRef, Hours, NoteDraft, TaskDraft};

/// What the window asks about the diary. Every change answers with what can be taken back.
pub trait DiaryDesk {
    /// What a clock on the wall shows.
    fn clock(&self) -> Local;

    /// Returns what takes place from one day to before another, and the calendars there are.
    fn diary(&self, from: Date, until: Date, lang: Lang) -> Result<Diary, DeskError>;

    /// Returns everything about one time of an event, or `None` if it is gone.
    fn event(&self, which: EventRef, lang: Lang) -> Result<Option<EventPage>, DeskError>;

    /// Writes an event; without `which` a new one.
    fn save_event(
        &self,
        which: Option<EventRef>,
        draft: EventDraft,
        reach: Reach,
        lang: Lang,
    ) -> Result<Done, DeskError>;

    /// Deletes an event, or as much of its series as that is to reach.
    fn delete_event(&self, which: EventRef, reach: Reach, lang: Lang) -> Result<Done, DeskError>;

    /// Returns every task, in no order.
    fn tasks(&self, lang: Lang) -> Result<Vec<TaskRow>, DeskError>;

    /// Writes a task; without `id` a new one.
    fn save_task(&self, id: Option<i64>, draft: TaskDraft, lang: Lang) -> Result<Done, DeskError>;

    /// Deletes a task.
    fn delete_task(&self, id: i64, lang: Lang) -> Result<Done, DeskError>;

    /// Returns every note, by its heading.
    fn notes(&self, lang: Lang) -> Result<Vec<NoteRow>, DeskError>;

    /// Returns a note, or `None` if it is gone.
    fn note(&self, id: i64, lang: Lang) -> Result<Option<NoteDraft>, DeskError>;

    /// Writes a note; without `id` a new one.
    fn save_note(&self, id: Option<i64>, draft: NoteDraft, lang: Lang) -> Result<Done, DeskError>;

    /// Deletes a note.
    fn delete_note(&self, id: i64, lang: Lang) -> Result<Done, DeskError>;

    /// Takes an entry of the history back.
    fn take_one_back(&self, act: i64, lang: Lang) -> Result<(), DeskError>;
}

/// A part of the diary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diary {
    /// What a clock on the wall showed when this was read.
    pub now: Local,
    /// What takes place, by its start.
    pub entries: Vec<DiaryEntry>,
    /// Every calendar there is, also of events that are not in this part.
    pub calendars: Vec<CalendarName>,
}

/// Something in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiaryEntry {
    /// Which event it is.
    pub which: EventRef,
    /// What to call it.
    pub title: String,
    /// Where.
    pub place: String,
    /// When it begins, on the clock at home.
    pub start: Local,
    /// When it ends; of whole days, midnight of the last one.
    pub end: Local,
    /// Whether it lasts whole days.
    pub hours: Hours,
    /// The name of its calendar; may be empty.
    pub calendar: String,
}

/// A calendar: a category of events, told by colour and letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarName {
    /// Its name; empty for events without a category.
    pub name: String,
    /// Its letter, its own as far as there are letters.
    pub letter: String,
    /// Which of the eight hues.
    pub hue: usize,
}

impl CalendarName {
    /// Gives every calendar a letter and a hue that no other has, as long as there are any left. `plain` is what the
    /// calendar without a name is called.
    pub fn all(names: &BTreeSet<String>, plain: &str) -> Vec<CalendarName> {
        let mut letters: Vec<String> = Vec::new();
        let mut hues: Vec<usize> = Vec::new();
        // The one without a name comes last.
        let order = names.iter().filter(|name| !name.is_empty()).chain(names.get(""));
        let named = order.map(|name| {
            let said = if name.is_empty() { plain } else { name.as_str() };
            let choices = said.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().collect::<String>());
            let choices: Vec<String> = choices.collect();
            let free = choices.iter().find(|letter| !letters.contains(letter));
            let letter = free.or(choices.first()).cloned().unwrap_or_else(|| "•".to_owned());
            let wish = said.chars().fold(0u32, |hash, c| hash.wrapping_mul(31).wrapping_add(c.into())) as usize % 8;
            let hue = (0..8).map(|step| (wish + step * 3) % 8).find(|hue| !hues.contains(hue)).unwrap_or(wish);
            letters.push(letter.clone());
            hues.push(hue);
            CalendarName { name: name.clone(), letter, hue }
        });
        named.collect()
    }
}

/// Everything about one time of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventPage {
    /// Which event it is.
    pub which: EventRef,
    /// What a form shows of it.
    pub draft: EventDraft,
    /// The day the series begins, which its rule counts from.
    pub begins: Date,
    /// Who takes part, by name or address.
    pub people: Vec<String>,
    /// Where it is kept.
    pub kept: Vec<Kept>,
}

/// A task in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    /// Its number.
    pub id: i64,
    /// What to call it.
    pub title: String,
    /// What a form shows of it.
    pub draft: TaskDraft,
    /// Whether it repeats.
    pub repeats: bool,
}

/// A note in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Its number.
    pub id: i64,
    /// What to call it.
    pub title: String,
    /// The beginning of the rest.
    pub line: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_calendar_has_a_letter_and_a_hue_of_its_own() {
        let names = ["", "Anniversaires", "Chorale", "Chasse", "Famille", "Travail"].map(str::to_owned).into();
        let all = CalendarName::all(&names, "Calendar");
        let letters: BTreeSet<_> = all.iter().map(|one| one.letter.as_str()).collect();
        let hues: BTreeSet<_> = all.iter().map(|one| one.hue).collect();
        assert_eq!((letters.len(), hues.len()), (6, 6));
        let many = (0..30).map(|n| format!("A{n}")).collect();
        assert_eq!(CalendarName::all(&many, "").len(), 30, "also when there are no letters left");
        assert_eq!(CalendarName::all(&["–".to_owned()].into(), "")[0].letter, "•");
    }
}
