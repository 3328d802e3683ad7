//! What just happened on a page, and one thing to do about it.

use iced::widget::{button, container, opaque, row};
use iced::{Element, Fill, padding};

use crate::gui::theme::{Look, style};
use crate::gui::widget::ring::{Focused, ring};

/// A sentence with an action.
#[derive(Debug, Clone)]
pub struct Toast<Act> {
    /// Its number, so that an old one's time does not end a new one.
    pub number: u64,
    /// What happened.
    pub words: String,
    /// What can be done about it, and what that is called.
    pub act: Option<(String, Act)>,
}

/// Draws a toast at the bottom of the page.
pub fn view<'a, Act, Message: Clone + 'a>(
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
    let card = container(content).padding(padding::horizontal(16).vertical(8)).style(style::toast(look));
    container(opaque(card)).width(Fill).height(Fill).align_x(iced::Center).align_y(iced::Bottom).padding(16).into()
}
