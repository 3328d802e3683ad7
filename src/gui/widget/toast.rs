//! What just happened on a page, and one thing to do about it.

use std::time::Duration;

use iced::widget::{button, container, opaque, row, stack};
use iced::{Element, Fill, Subscription, padding, time};

use crate::gui::theme::{Look, style};
use crate::gui::widget::ring::{Focused, ring, shaded};

/// How long a toast stays.
const STAY: Duration = Duration::from_secs(8);

/// What a page has just said, if it still stands there. A page owns one, says things with [`say`](Toasts::say) and
/// [`offer`](Toasts::offer), and ends them with [`gone`](Toasts::gone) when [`time`](Toasts::time) says so.
#[derive(Debug)]
pub struct Toasts<Act> {
    said: u64,
    shown: Option<Toast<Act>>,
}

/// A sentence with an action.
#[derive(Debug, Clone)]
struct Toast<Act> {
    /// Its number, so that an old one's time does not end a new one.
    number: u64,
    /// What happened.
    words: String,
    /// What can be done about it, and what that is called.
    act: Option<(String, Act)>,
}

impl<Act> Default for Toasts<Act> {
    fn default() -> Self {
        Toasts { said: 0, shown: None }
    }
}

impl<Act> Toasts<Act> {
    /// Says what happened.
    pub fn say(&mut self, words: String) {
        self.show(words, None);
    }

    /// Says what happened, with a button.
    pub fn offer(&mut self, words: String, label: String, act: Act) {
        self.show(words, Some((label, act)));
    }

    fn show(&mut self, words: String, act: Option<(String, Act)>) {
        self.said += 1;
        self.shown = Some(Toast { number: self.said, words, act });
    }

    /// Ends the toast of this number, and no later one.
    pub fn gone(&mut self, number: u64) {
        self.shown = self.shown.take().filter(|toast| toast.number != number);
    }

    /// Tells whether there is a button; then it is a stop of the Tab key.
    pub fn has_button(&self) -> bool {
        self.shown.as_ref().is_some_and(|toast| toast.act.is_some())
    }

    /// Takes what its button does, for it was pressed.
    pub fn press(&mut self) -> Option<Act> {
        self.shown.take()?.act.map(|(_, act)| act)
    }

    /// What it says, if anything.
    pub fn words(&self) -> Option<&str> {
        self.shown.as_ref().map(|toast| toast.words.as_str())
    }

    /// Says the number of the toast whose time is over.
    pub fn time(&self) -> Subscription<u64> {
        time_of(self.shown.as_ref().map(|toast| toast.number))
    }

    /// Draws it over a page, if there is one. The page is always the lowest of the stack, so that what it scrolled to
    /// and what is typed in it outlive a toast.
    pub fn over<'a, Message: Clone + 'a>(
        &'a self,
        look: &Look,
        page: Element<'a, Message>,
        press: Message,
        focused: Focused,
    ) -> Element<'a, Message> {
        match &self.shown {
            Some(toast) => stack![page, view(look, toast, press, focused)].into(),
            None => stack![page].into(),
        }
    }
}

/// Says the number of a toast when it has been there long enough.
fn time_of(shown: Option<u64>) -> Subscription<u64> {
    let over = |number| time::every(STAY).with(number).map(|(number, _)| number);
    shown.map_or_else(Subscription::none, over)
}

/// Draws a toast at the bottom of the page; a button there is no room for stands below the words.
fn view<'a, Act, Message: Clone + 'a>(
    look: &Look,
    toast: &'a Toast<Act>,
    press: Message,
    focused: Focused,
) -> Element<'a, Message> {
    let t = look.tokens;
    let mut content = row![look.body(toast.words.as_str()).color(t.paper)].spacing(16).align_y(iced::Center);
    if let Some((label, _)) = &toast.act {
        let label = look.body_m(label.as_str()).color(t.paper);
        let face =
            button(label).padding(padding::horizontal(8).vertical(2)).style(style::on_toast(look)).on_press(press);
        content = content.push(ring(face, focused, t.accent_line, 6.0));
    }
    let card = container(content.wrap().vertical_spacing(4))
        .padding(padding::horizontal(16).vertical(8))
        .style(style::toast(look));
    container(opaque(shaded(card, t.shade, style::ROW)))
        .width(Fill)
        .height(Fill)
        .align_x(iced::Center)
        .align_y(iced::Bottom)
        .padding(16)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_ones_time_does_not_end_a_new_one() {
        let mut toasts = Toasts::<i64>::default();
        toasts.say("first".to_owned());
        toasts.offer("second".to_owned(), "Undo".to_owned(), 7);
        toasts.gone(1);
        assert_eq!(toasts.words(), Some("second"));
        assert!(toasts.has_button());
        toasts.gone(2);
        assert_eq!(toasts.words(), None);
        assert!(!toasts.has_button());
    }

    #[test]
    fn a_button_is_pressed_once() {
        let mut toasts = Toasts::<i64>::default();
        toasts.offer("gone".to_owned(), "Undo".to_owned(), 7);
        assert_eq!(toasts.press(), Some(7));
        assert_eq!(toasts.press(), None);
        toasts.say("only words".to_owned());
        assert_eq!(toasts.press(), None);
    }
}
