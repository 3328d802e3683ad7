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
