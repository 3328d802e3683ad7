//! What a form is made of besides what is typed into: rows that are pressed, cards one of which is chosen, notes.

use iced::widget::{button, container, row};
use iced::{Color, Element, Fill, padding};

use crate::gui::icon::Icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::tokens::Pair;
use crate::gui::theme::{Look, style};
use crate::gui::widget::ring::{Focused, ring};

/// A whole row that is pressed: a mark before, words, something behind.
pub fn pressed<'a, Message: Clone + 'a>(
    look: &Look,
    content: impl Into<Element<'a, Message>>,
    press: Option<Message>,
    chosen: Chosen,
    focused: Focused,
) -> Element<'a, Message> {
    let t = look.tokens;
    let face = button(container(content).width(Fill))
        .width(Fill)
        .padding(padding::horizontal(12).vertical(look.em(8.0)))
        .style(style::row(look, chosen, t.sunk, style::ROW))
        .on_press_maybe(press);
    ring(face, focused, t.accent, style::ROW)
}

/// A card one of several of which is chosen: a border of two pixels says so, and the dot in its corner.
pub fn choice_card<'a, Message: Clone + 'a>(
    look: &Look,
    content: impl Into<Element<'a, Message>>,
    press: Message,
    chosen: Chosen,
    focused: Focused,
) -> Element<'a, Message> {
    let t = look.tokens;
    let face = button(container(content).width(Fill))
        .width(Fill)
        .padding(padding::all(17))
        .style(style::choice(look, chosen))
        .on_press(press);
    ring(face, focused, t.accent, style::CARD)
}

/// An icon and a sentence on a wash.
pub fn note<'a, Message: 'a>(look: &Look, icon: Icon, words: String, colors: Pair) -> Element<'a, Message> {
    let words = look.body(words).width(Fill);
    container(row![look.icon(icon, 18.0, colors.ink), words].spacing(10).align_y(iced::Center))
        .padding(padding::horizontal(14).vertical(12))
        .width(Fill)
        .style(style::rounded(colors.wash, style::ROW))
        .into()
}

/// A card as a plain frame.
pub fn card<'a, Message: 'a>(
    look: &Look,
    content: impl Into<Element<'a, Message>>,
    edge: Color,
) -> Element<'a, Message> {
    container(content)
        .padding(padding::horizontal(18).vertical(16))
        .width(Fill)
        .style(style::framed(look.tokens.card, edge, style::CARD))
        .into()
}

/// A label and its value, the value at the right.
pub fn pair<'a, Message: 'a>(look: &Look, label: &str, value: &str) -> Element<'a, Message> {
    row![look.body(label).color(look.tokens.ink2).width(Fill), look.body_m(value)].spacing(12).into()
}
