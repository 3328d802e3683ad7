//! Questions to the desk, asked away from the window's thread.

use std::sync::Arc;

use iced::Task;

use crate::gui::desk::{Desk, DeskError};
use crate::wording::{Lang, tr};

/// What comes back from the desk.
pub type Answer<T> = Result<T, DeskError>;

/// Asks the desk something on a thread that may block, and makes a message of the answer.
pub fn ask<T, Message>(
    desk: &Arc<dyn Desk>,
    lang: Lang,
    question: impl FnOnce(&dyn Desk) -> Answer<T> + Send + 'static,
    message: impl FnOnce(Answer<T>) -> Message + Send + 'static,
) -> Task<Message>
where
    T: Send + 'static,
    Message: Send + 'static,
{
    let desk = Arc::clone(desk);
    Task::future(async move {
        let answered = tokio::task::spawn_blocking(move || question(desk.as_ref())).await;
        message(answered.unwrap_or_else(|_| Err(DeskError(tr(lang, "frame-failed", &[])))))
    })
}

/// Whether a question is on its way, and whether it must be asked once more when the answer has come. So a burst of
/// news costs two readings, not one for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reading {
    /// Nothing is being read.
    #[default]
    Idle,
    /// Something is being read.
    Busy,
    /// Something is being read, and has changed since.
    Outdated,
}

impl Reading {
    /// Takes note that something must be read; tells whether to ask now.
    pub fn wanted(&mut self) -> bool {
        let ask = *self == Reading::Idle;
        *self = if ask { Reading::Busy } else { Reading::Outdated };
        ask
    }

    /// Takes note that the answer has come; tells whether to ask once more.
    pub fn answered(&mut self) -> bool {
        std::mem::take(self) == Reading::Outdated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_read_twice() {
        let mut reading = Reading::default();
        let asked = (0..100).filter(|_| reading.wanted()).count();
        assert_eq!(asked, 1);
        assert!(reading.answered(), "what came after the question was asked");
        assert!(reading.wanted());
        assert!(!reading.answered());
    }
}
