//! Parts of forms: fields with a label above them, and pills of which one or several are chosen.

use iced::widget::text::LineHeight;
use iced::widget::{button, column, container, row, text_editor, text_input};
use iced::{Element, Fill, Pixels, padding};

use crate::gui::icon;
use crate::gui::theme::style::{self, Chosen};
use crate::gui::theme::{Look, SANS};
use crate::gui::widget::ring::{Focused, ring};

/// A text field with its label.
#[derive(Debug)]
pub struct Field<'a, Message> {
    /// Names the field for the keyboard.
    pub id: &'static str,
    /// What stands above it; empty for nothing.
    pub label: String,
    /// What it says while empty.
    pub hint: String,
    /// What was typed.
    pub text: &'a str,
    /// Said when something is typed.
    pub typed: fn(String) -> Message,
    /// Said at Enter.
    pub submit: Message,
    /// What stands below it.
    pub note: Note,
}

/// What stands below a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Nothing.
    None,
    /// What was understood.
    Echo(String),
    /// What is wrong.
    Wrong(String),
}

/// Draws a text field.
pub fn field<'a, Message: Clone + 'a>(look: &Look, field: Field<'a, Message>) -> Element<'a, Message> {
    let t = look.tokens;
    let edge = if matches!(field.note, Note::Wrong(_)) { t.bad.ink } else { t.edge };
    let input = text_input(&field.hint, field.text)
        .id(field.id)
        .on_input(field.typed)
        .on_submit(field.submit)
        .font(SANS)
        .size(look.em(14.0))
        .line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
        .padding(padding::horizontal(10).vertical(look.em(7.0)))
        .width(Fill)
        .style(style::field(look, edge));
    let mut all = column![].spacing(4).width(Fill);
    if !field.label.is_empty() {
        all = all.push(label(look, field.label));
    }
    all = all.push(input);
    match field.note {
        Note::None => {}
        Note::Echo(words) => all = all.push(look.small(words)),
        Note::Wrong(words) => {
            let sign = look.icon(icon::CIRCLE_ALERT, 14.0, t.bad.ink);
            all = all.push(row![sign, look.small(words).color(t.bad.ink)].spacing(6).align_y(iced::Center));
        }
    }
    all.into()
}

/// Draws the label of a part of a form.
pub fn label<'a, Message: 'a>(look: &Look, words: String) -> Element<'a, Message> {
    look.small_m(words).color(look.tokens.ink2).into()
}

/// Draws a field of several lines.
pub fn area<'a, Message: Clone + 'a>(
    look: &Look,
    id: &'static str,
    hint: String,
    content: &'a text_editor::Content,
    acted: fn(text_editor::Action) -> Message,
    height: Option<f32>,
) -> Element<'a, Message> {
    let editor = text_editor(content)
        .id(id)
        .placeholder(hint)
        .on_action(acted)
        .font(SANS)
        .size(look.em(14.0))
        .line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
        .padding(padding::horizontal(10).vertical(look.em(7.0)))
        .style(style::editor(look));
    match height {
        Some(height) => editor.height(look.em(height)).into(),
        None => editor.height(Fill).into(),
    }
}

/// One of several choices.
#[derive(Debug, Clone)]
pub struct Pill<Message> {
    /// What it says.
    pub words: String,
    /// Whether it is chosen.
    pub chosen: Chosen,
    /// Said when it is pressed.
    pub press: Message,
    /// Whether the keyboard is there.
    pub focused: Focused,
}

/// Draws choices beside each other, in as many lines as it takes. A chosen one has a tick.
pub fn pills<'a, Message: Clone + 'a>(look: &Look, all: Vec<Pill<Message>>) -> Element<'a, Message> {
    let all = all.into_iter().map(|choice| pill(look, choice));
    row(all).spacing(6).wrap().vertical_spacing(6).into()
}

fn pill<'a, Message: Clone + 'a>(look: &Look, choice: Pill<Message>) -> Element<'a, Message> {
    let t = look.tokens;
    let chosen = choice.chosen == Chosen::Yes;
    let color = if chosen { t.accent } else { t.ink };
    let words = look.small_m(choice.words).color(color);
    let mut content = row![].spacing(5).align_y(iced::Center);
    if chosen {
        content = content.push(look.icon(icon::CHECK, 13.0, color));
    }
    let face = button(container(content.push(words)).center_y(Fill))
        .height(look.em(28.0))
        .padding(padding::horizontal(10))
        .style(style::pill(look, choice.chosen))
        .on_press(choice.press);
    ring(face, choice.focused, t.accent, look.em(14.0))
}
