//! What a form is made of: ticks, dots, text fields, notes, and cards one of which is chosen.

use iced::widget::text::LineHeight;
use iced::widget::{button, center, column, container, row, space, text_input};
use iced::{Color, Element, Fill, Pixels, padding};

use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::tokens::Pair;
use crate::gui::theme::{Look, SANS, style};
use crate::gui::widget::ring::{Focused, ring};

/// Side of a tick or a dot.
const MARK: f32 = 18.0;

/// A tick's box.
pub fn tick_box<'a, Message: 'a>(look: &Look, on: Chosen) -> Element<'a, Message> {
    let t = look.tokens;
    let side = look.em(MARK);
    match on {
        Chosen::Yes => center(look.icon(icon::CHECK, 13.0, t.on_fill))
            .width(side)
            .height(side)
            .style(style::framed(t.fill, t.accent, 5.0))
            .into(),
        Chosen::No => center(space()).width(side).height(side).style(style::framed(t.card, t.edge, 5.0)).into(),
    }
}

/// A radio's dot.
pub fn dot<'a, Message: 'a>(look: &Look, on: Chosen) -> Element<'a, Message> {
    let t = look.tokens;
    let side = look.em(MARK);
    let inner: Element<'a, Message> = match on {
        Chosen::Yes => container(space())
            .width(look.em(7.0))
            .height(look.em(7.0))
            .style(style::rounded(t.on_fill, look.em(3.5)))
            .into(),
        Chosen::No => space().into(),
    };
    let (ground, edge) = if on == Chosen::Yes { (t.fill, t.accent) } else { (t.card, t.edge) };
    center(inner).width(side).height(side).style(style::framed(ground, edge, side / 2.0)).into()
}

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

/// A text field with its name above.
#[derive(Debug)]
pub struct Field<'a, Message> {
    /// Names it for the keyboard.
    pub id: &'static str,
    /// Its name.
    pub label: String,
    /// What it says while empty.
    pub hint: String,
    /// What was typed.
    pub text: &'a str,
    /// Whether what is typed is hidden.
    pub secret: Chosen,
    /// Said when something is typed.
    pub typed: fn(String) -> Message,
    /// Said on Enter.
    pub send: Option<Message>,
}

/// Draws a text field with its name above.
pub fn field<'a, Message: Clone + 'a>(look: &Look, field: Field<'a, Message>) -> Element<'a, Message> {
    let input = text_input(&field.hint, field.text)
        .id(field.id)
        .on_input(field.typed)
        .on_submit_maybe(field.send)
        .secure(field.secret == Chosen::Yes)
        .font(SANS)
        .size(look.em(14.0))
        .line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
        .padding(padding::horizontal(10).vertical(look.em(7.0)))
        .width(Fill)
        .style(style::field(look, look.tokens.edge));
    column![look.small_m(field.label).color(look.tokens.ink2), input].spacing(4).into()
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
