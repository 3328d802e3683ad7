//! What is done about an event: asked about where it is one of a series, written, said, and taken back.

use std::sync::Arc;

use iced::Task;

use super::{Action, Calendar, Editor, Field, Message, Stop};
use crate::gui::desk::diary::{Done, EventDraft, EventRef, Reach};
use crate::gui::desk::{Desk, DeskError};
use crate::gui::theme::Look;
use crate::gui::work::{self, Answer};
use crate::pim::Local;

/// Something to be done about an event.
#[derive(Debug, Clone)]
pub enum Deed {
    /// Write a form.
    Save {
        /// Which event; `None` for a new one.
        which: Option<EventRef>,
        /// The form.
        draft: Box<EventDraft>,
        /// Whether its rule was changed.
        rule: Rule,
    },
    /// Move it by so many seconds.
    Move(EventRef, i64),
    /// Let it end then.
    Stretch(EventRef, Local),
    /// Delete it.
    Delete(EventRef),
}

/// Whether a form changes how something repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// It does.
    Changed,
    /// It does not.
    Same,
}

impl Deed {
    pub(super) fn which(&self) -> Option<EventRef> {
        match self {
            Deed::Save { which, .. } => *which,
            Deed::Move(which, _) | Deed::Stretch(which, _) | Deed::Delete(which) => Some(*which),
        }
    }

    /// How far it may reach.
    pub(super) fn reaches(&self) -> &'static [Reach] {
        match self {
            Deed::Save { rule: Rule::Changed, .. } => &[Reach::Later, Reach::All],
            _ => &[Reach::One, Reach::Later, Reach::All],
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Deed::Save { which: None, .. } => "calendar-done-added",
            Deed::Save { .. } => "calendar-done-saved",
            Deed::Move(..) | Deed::Stretch(..) => "calendar-done-moved",
            Deed::Delete(_) => "calendar-done-deleted",
        }
    }
}

/// What the button of a toast does.
#[derive(Debug, Clone)]
pub enum Again {
    /// Takes an entry of the history back.
    Undo(i64),
    /// Goes on with a form that was closed.
    Resume(Box<Editor>),
}

impl Calendar {
    /// Does something, after asking how far it is to reach if it is about a series.
    pub(super) fn begin(&mut self, deed: Deed, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        if deed.which().is_some_and(|which| which.at.is_some()) {
            let first = deed.reaches().first().copied().unwrap_or(Reach::All);
            self.deed = Some(deed);
            return Action::Go(Stop::Reach(first), Task::none());
        }
        Action::Run(self.carry_out(deed, Reach::All, look, desk))
    }

    pub(super) fn carry_out(&mut self, deed: Deed, reach: Reach, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let (lang, key) = (look.lang, deed.words());
        let title = match &deed {
            Deed::Save { draft, .. } => draft.title.clone(),
            other => {
                other.which().and_then(|which| self.entry(which)).map(|entry| entry.title.clone()).unwrap_or_default()
            }
        };
        let title = if title.trim().is_empty() { look.say("calendar-untitled", &[]) } else { title };
        let gone = look.say("calendar-gone", &[]);
        let question = move |desk: &dyn Desk| {
            let draft = |which| Ok::<_, DeskError>(desk.event(which, lang)?.ok_or(DeskError(gone))?.draft);
            match deed {
                Deed::Save { which, draft, .. } => desk.save_event(which, *draft, reach, lang),
                Deed::Delete(which) => desk.delete_event(which, reach, lang),
                Deed::Move(which, seconds) => {
                    let mut draft = draft(which)?;
                    draft.begin_at(draft.start.plus_seconds(seconds).unwrap_or(draft.start));
                    desk.save_event(Some(which), draft, reach, lang)
                }
                Deed::Stretch(which, end) => {
                    let draft = draft(which)?;
                    desk.save_event(Some(which), EventDraft { end, ..draft }, reach, lang)
                }
            }
        };
        work::ask(desk, lang, question, move |answer| Message::Done(key, title, answer))
    }

    pub(super) fn done(
        &mut self,
        key: &'static str,
        title: &str,
        answer: Answer<Done>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Action {
        match answer {
            Ok(done) => {
                let words = look.say(key, &[("title", title.into())]);
                self.toasts.offer(words, look.say("calendar-undo", &[]), Again::Undo(done.act));
                self.card = None;
                let asks = self.ask(look, desk);
                // What was moved beside an open form leaves the form open.
                if key == "calendar-done-moved" && self.editor.is_some() {
                    return Action::Run(asks);
                }
                self.editor = None;
                Action::Go(Stop::Days, asks)
            }
            Err(error) => {
                self.toasts.say(error.to_string());
                Action::Run(Task::none())
            }
        }
    }

    pub(super) fn delete(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match self.chosen {
            Some(which) => self.begin(Deed::Delete(which), look, desk),
            None => Action::Run(Task::none()),
        }
    }

    pub(super) fn toast_pressed(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match self.toasts.press() {
            Some(Again::Undo(act)) => {
                let lang = look.lang;
                Action::Run(work::ask(desk, lang, move |desk| desk.take_one_back(act, lang), Message::TakenBack))
            }
            Some(Again::Resume(editor)) => {
                self.editor = Some(editor);
                Action::Go(Stop::Form(Field::Title), Task::none())
            }
            None => Action::Run(Task::none()),
        }
    }
}
