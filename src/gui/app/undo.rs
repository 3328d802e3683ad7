//! What was decided in this window and can be taken back: Ctrl+Z, Ctrl+Shift+Z, and the button of the toast.

use iced::Task;

use super::{App, Message};
use crate::gui::desk::Answered;
use crate::gui::desk::history::Way;
use crate::gui::work::{self, Answer};

/// Numbers of the history, each step of the person as one.
#[derive(Debug, Default)]
pub(super) struct Steps {
    done: Vec<Vec<i64>>,
    undone: Vec<Vec<i64>>,
}

/// Which way to go among one's own steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Take the last one back.
    Undo,
    /// Do it again after all.
    Redo,
}

impl App {
    /// Says what was done, and remembers it, so that it can be taken back.
    pub(super) fn did(&mut self, answered: Answered) -> Task<Message> {
        if answered.acts.is_empty() || answered.words.is_empty() {
            return self.show_toast(answered.words);
        }
        self.steps.done.push(answered.acts);
        self.steps.undone.clear();
        self.toasts.offer(answered.words, self.look().say("review-undo", &[]), Turn::Undo);
        Task::none()
    }

    /// Takes the last step back, or does the last one that was taken back again.
    pub(super) fn turn(&mut self, turn: Turn) -> Task<Message> {
        let acts = match turn {
            Turn::Undo => self.steps.done.pop(),
            Turn::Redo => self.steps.undone.pop(),
        };
        let lang = self.lang;
        let turned = move |answer| Message::Turned(turn, Box::new(answer));
        // Where nothing was done in this window, the history knows what was last.
        let Some(acts) = acts else {
            let way = if turn == Turn::Undo { Way::Back } else { Way::Forth };
            return work::ask(&self.desk, lang, move |desk| Ok(desk.step_back(way, lang)?.into()), turned);
        };
        work::ask(&self.desk, lang, move |desk| desk.take_back(&acts, lang), turned)
    }

    pub(super) fn turned(&mut self, turn: Turn, answer: Answer<Answered>) -> Task<Message> {
        let answered = match answer {
            Ok(answered) => answered,
            Err(error) => return self.show_toast(error.to_string()),
        };
        let look = self.look();
        let words = if turn == Turn::Redo { look.say("review-redone", &[]) } else { answered.words };
        if !answered.acts.is_empty() {
            match turn {
                Turn::Undo => self.steps.undone.push(answered.acts),
                Turn::Redo => self.steps.done.push(answered.acts),
            }
        }
        let review = self.review.refresh(&look, &self.desk).map(Message::Review);
        Task::batch([self.show_toast(words), review, self.reload()])
    }
}
