//! The form of a task.

use iced::keyboard::key::Named;
use iced::widget::{column, container, row, text_editor};
use iced::{Element, Fill, padding};

use super::{Message, Stop};
use crate::gui::desk::Weight;
use crate::gui::desk::diary::TaskDraft;
use crate::gui::icon;
use crate::gui::theme::Look;
use crate::gui::theme::style::Chosen;
use crate::gui::widget::choice::{Pill, pills};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::input::{Input, Note, Tall, area, label};
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::tick;
use crate::pim::Date;
use crate::wording::{Lang, diary as said};

/// The priorities the form offers (RFC 5545 section 3.8.1.9: 1 to 4 high, 5 middle, 6 to 9 low).
const PRIORITIES: [(Option<u8>, &str); 4] = [
    (None, "tasks-priority-none"),
    (Some(1), "tasks-priority-high"),
    (Some(5), "tasks-priority-middle"),
    (Some(9), "tasks-priority-low"),
];

/// Which of the offered priorities a priority is.
pub(super) fn level(priority: Option<u8>) -> usize {
    match priority {
        None | Some(0) => 0,
        Some(1..=4) => 1,
        Some(5) => 2,
        Some(_) => 3,
    }
}

/// The form.
#[derive(Debug, Clone)]
pub struct Form {
    pub(super) id: Option<i64>,
    before: TaskDraft,
    draft: TaskDraft,
    due: String,
    notes: text_editor::Content,
}

/// The name of the text field of a stop.
pub(super) fn field(stop: Stop) -> Option<&'static str> {
    match stop {
        Stop::Title => Some("task-title-id"),
        Stop::Due => Some("task-due-id"),
        Stop::Category => Some("task-category-id"),
        Stop::Notes => Some("task-notes-id"),
        _ => None,
    }
}

impl Form {
    pub(super) fn new(id: Option<i64>, draft: TaskDraft, lang: Lang) -> Self {
        Form {
            id,
            before: draft.clone(),
            due: draft.due.map(|day| said::figures(lang, day)).unwrap_or_default(),
            notes: text_editor::Content::with_text(&draft.notes),
            draft,
        }
    }

    pub(super) fn title(&self, look: &Look) -> String {
        let title = self.draft.title.trim();
        if title.is_empty() { look.say("calendar-untitled", &[]) } else { title.to_owned() }
    }

    /// The notes as they are to be kept: exactly as they were, if nothing was typed.
    fn notes_text(&self) -> String {
        let text = self.notes.text();
        let same = text.trim_end_matches('\n') == self.before.notes.trim_end_matches('\n');
        if same { self.before.notes.clone() } else { text.trim_end_matches('\n').to_owned() }
    }

    pub(super) fn is_touched(&self, lang: Lang) -> bool {
        let due = self.before.due.map(|day| said::figures(lang, day)).unwrap_or_default();
        TaskDraft { notes: self.notes_text(), ..self.draft.clone() } != self.before || due != self.due
    }

    pub(super) fn typed(&mut self, stop: Stop, text: String) {
        match stop {
            Stop::Title => self.draft.title = text,
            Stop::Due => self.due = text,
            Stop::Category => self.draft.category = text,
            _ => {}
        }
    }

    pub(super) fn notes(&mut self, action: text_editor::Action) {
        self.notes.perform(action);
    }

    pub(super) fn choose_priority(&mut self, number: usize) {
        // A priority between the offered ones stays as it is while its pill is chosen.
        if number != level(self.draft.priority) {
            self.draft.priority = PRIORITIES.get(number).and_then(|(priority, _)| *priority);
        }
    }

    pub(super) fn walk_priority(&mut self, key: Named) -> bool {
        let at = level(self.draft.priority);
        match key {
            Named::ArrowLeft | Named::ArrowUp => self.choose_priority(at.saturating_sub(1)),
            Named::ArrowRight | Named::ArrowDown => self.choose_priority((at + 1).min(PRIORITIES.len() - 1)),
            _ => return false,
        }
        true
    }

    pub(super) fn turn_done(&mut self) {
        self.draft.done = !self.draft.done;
    }

    pub(super) fn ready(&mut self, lang: Lang, today: Date) -> Option<TaskDraft> {
        let due = match self.due.trim() {
            "" => None,
            text => Some(said::read_date(lang, text, today)?),
        };
        let category = self.draft.category.trim().to_owned();
        Some(TaskDraft { due, notes: self.notes_text(), category, ..self.draft.clone() })
    }

    pub(super) fn stops(&self) -> Vec<Stop> {
        let mut stops = vec![Stop::Title, Stop::Due, Stop::Priority, Stop::Done, Stop::Category, Stop::Notes];
        stops.extend(self.id.map(|_| Stop::Delete));
        stops.extend([Stop::Cancel, Stop::Save]);
        stops
    }

    pub(super) fn view<'a>(&'a self, look: &Look, today: Date, focus: Option<Stop>) -> Element<'a, Message> {
        let focused = |stop: Stop| Focused::when(focus == Some(stop));
        let due = match self.due.trim() {
            "" => Note::Echo(look.say("tasks-form-no-due", &[])),
            text => match said::read_date(look.lang, text, today) {
                Some(day) => Note::Echo(said::long_date(look.lang, day)),
                None => Note::Wrong(look.say("calendar-form-no-date", &[])),
            },
        };
        let level = level(self.draft.priority);
        let levels = PRIORITIES.iter().enumerate().map(|(at, (_, key))| Pill {
            words: look.say(key, &[]),
            chosen: Chosen::when(at == level),
            press: Message::Priority(at),
            focused: if at == level { focused(Stop::Priority) } else { Focused::No },
        });
        let done = Some(look.say("tasks-form-done", &[]));
        let notes = area(look, "task-notes-id", String::new(), &self.notes, Message::Notes, Tall::Exactly(132.0));
        let mut parts = column![
            text(look, Stop::Title, "calendar-form-title", &self.draft.title, Note::None),
            text(look, Stop::Due, "tasks-form-due", &self.due, due),
            column![label(look, look.say("tasks-form-priority", &[])), pills(look, levels.collect())].spacing(6),
            tick::labelled(look, done, Chosen::when(self.draft.done), Message::Press(Stop::Done), focused(Stop::Done)),
            text(look, Stop::Category, "tasks-form-category", &self.draft.category, Note::None),
            column![label(look, look.say("calendar-form-notes", &[])), notes].spacing(4),
        ]
        .spacing(14);
        let button = |weight, key: &str, stop: Stop| {
            let face = Button::new(weight, look.say(key, &[]), Some(Message::Press(stop)));
            face.focused(focused(stop))
        };
        if self.id.is_some() {
            let delete = button(Weight::Danger, "calendar-delete", Stop::Delete).icon(icon::TRASH_2).small();
            parts = parts.push(row![delete.view(look)]);
        }
        let body = scroll(look, container(parts).padding(padding::horizontal(20).top(4).bottom(16)));
        let title = if self.id.is_some() { "tasks-form-edit" } else { "tasks-form-new" };
        let buttons = row![
            button(Weight::Plain, "calendar-form-cancel", Stop::Cancel).view(look),
            button(Weight::Primary, "calendar-form-save", Stop::Save).view(look)
        ]
        .spacing(8)
        .wrap()
        .vertical_spacing(8);
        let buttons = container(buttons).width(Fill).align_x(iced::Right).padding(padding::horizontal(20).vertical(12));
        let title = container(look.title(look.say(title, &[]))).padding(padding::horizontal(20).top(20).bottom(12));
        column![title, body, hairline(look.tokens.line), buttons].into()
    }
}

fn text<'a>(look: &Look, stop: Stop, name: &str, text: &'a str, note: Note) -> Element<'a, Message> {
    Input::new(field(stop).unwrap_or_default(), text, move |text| Message::Typed(stop, text))
        .label(look.say(name, &[]))
        .enter(Message::Press(Stop::Save))
        .note(note)
        .view(look)
}
