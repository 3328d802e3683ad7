//! The card and the form: opened, filled in, set aside.

use std::sync::Arc;

use iced::Task;

use super::{Action, Again, Calendar, Deed, Editor, Field, Message, Opens, Spot, Stop, View};
use crate::gui::desk::Desk;
use crate::gui::desk::diary::{EventDraft, EventRef, Hours};
use crate::gui::theme::Look;
use crate::pim::Local;

use super::editor::Ready;

impl Calendar {
    pub(super) fn form_pressed(&mut self, field: Field, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let today = self.today();
        let Some(editor) = &mut self.editor else { return Action::Run(Task::none()) };
        match field {
            Field::Save => match editor.ready(look.lang, today) {
                Ok(Ready { which, draft, rule }) => {
                    self.begin(Deed::Save { which, draft: draft.into(), rule }, look, desk)
                }
                Err(wrong) => Action::Go(Stop::Form(wrong), Task::none()),
            },
            Field::Cancel => {
                self.editor = None;
                Action::Go(Stop::Days, Task::none())
            }
            Field::Delete => match editor.which {
                Some(which) => self.begin(Deed::Delete(which), look, desk),
                None => Action::Run(Task::none()),
            },
            other => {
                editor.pressed(other, look.lang, today);
                Action::Run(Task::none())
            }
        }
    }

    /// Closes the form. What was typed can be taken up again.
    pub(super) fn set_aside(&mut self, look: &Look) {
        if let Some(editor) = self.editor.take().filter(|editor| editor.is_touched()) {
            let words = look.say("calendar-not-saved", &[("title", editor.title(look).into())]);
            self.toasts.offer(words, look.say("calendar-resume", &[]), Again::Resume(editor));
        }
    }

    pub(super) fn open(&mut self, which: EventRef, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.chosen = Some(which);
        if let Some(entry) = self.entry(which) {
            let day = entry.start.date();
            if self.view == View::Agenda {
                self.day = Some(day);
            }
        }
        self.ask_page(which, Opens::Card, look, desk)
    }

    pub(super) fn edit(&mut self, look: &Look) -> Action {
        let Some(card) = self.card.take() else { return Action::Run(Task::none()) };
        self.set_aside(look);
        self.editor = Some(Box::new(Editor::of(&card, look.lang)));
        Action::Go(Stop::Form(Field::Title), Task::none())
    }

    /// When a new event begins: at the next full hour of today, or at nine on another day.
    pub(super) fn new_start(&self, spot: Option<Spot>) -> Local {
        let now = self.diary.as_ref().map(|diary| diary.now).unwrap_or_default();
        let day = spot.map(|spot| spot.day).or(self.day).unwrap_or_else(|| now.date());
        let minute = match spot.and_then(|spot| spot.minute) {
            Some(minute) => minute,
            None if day == now.date() => ((now.hour() + 1) * 60).min(23 * 60),
            None => 9 * 60,
        };
        day.midnight().plus_seconds(i64::from(minute) * 60).unwrap_or_else(|| day.midnight())
    }

    pub(super) fn begin_new(&mut self, start: Local, hours: Hours, look: &Look) -> Action {
        let mut draft = EventDraft::new(start);
        if hours == Hours::AllDay {
            draft = EventDraft { hours, start: start.date().midnight(), end: start.date().midnight(), ..draft };
        }
        self.begin_draft(draft, look)
    }

    pub(super) fn begin_draft(&mut self, draft: EventDraft, look: &Look) -> Action {
        self.set_aside(look);
        self.card = None;
        self.chosen = None;
        self.day = Some(draft.start.date());
        self.editor = Some(Box::new(Editor::new(draft, look.lang)));
        Action::Go(Stop::Form(Field::Title), Task::none())
    }
}
