//! What is typed into: a line or several, with its name above and what was understood below.

use iced::widget::text::LineHeight;
use iced::widget::{column, row, text_editor, text_input};
use iced::{Element, Fill, Length, Pixels, padding};

use crate::gui::icon;
use crate::gui::theme::{Look, SANS, style};

/// A line to type into.
pub struct Input<'a, Message> {
    id: String,
    label: String,
    hint: String,
    text: String,
    typed: Box<dyn Fn(String) -> Message + 'a>,
    enter: Option<Message>,
    note: Note,
    letters: Letters,
    width: Option<f32>,
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
    /// Nothing, but what stands in the field makes no sense.
    Marked,
}

/// Whether what is typed can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letters {
    Shown,
    Hidden,
}

impl<'a, Message: Clone + 'a> Input<'a, Message> {
    /// Makes a line with a text in it; `id` names it for the keyboard.
    pub fn new(id: impl Into<String>, text: &str, typed: impl Fn(String) -> Message + 'a) -> Self {
        Input {
            id: id.into(),
            label: String::new(),
            hint: String::new(),
            text: text.to_owned(),
            typed: Box::new(typed),
            enter: None,
            note: Note::None,
            letters: Letters::Shown,
            width: None,
        }
    }

    /// Has its name above it.
    #[must_use]
    pub fn label(self, label: String) -> Self {
        Input { label, ..self }
    }

    /// Says something while it is empty.
    #[must_use]
    pub fn hint(self, hint: String) -> Self {
        Input { hint, ..self }
    }

    /// Says this at Enter.
    #[must_use]
    pub fn enter(self, message: Message) -> Self {
        Input { enter: Some(message), ..self }
    }

    /// Has this below it.
    #[must_use]
    pub fn note(self, note: Note) -> Self {
        Input { note, ..self }
    }

    /// Hides what is typed.
    #[must_use]
    pub fn hidden(self) -> Self {
        Input { letters: Letters::Hidden, ..self }
    }

    /// Is so wide, as designed, rather than as wide as it can be.
    #[must_use]
    pub fn width(self, width: f32) -> Self {
        Input { width: Some(width), ..self }
    }

    /// Draws it.
    pub fn view(self, look: &Look) -> Element<'a, Message> {
        let t = look.tokens;
        let wrong = matches!(self.note, Note::Wrong(_) | Note::Marked);
        let width = self.width.map_or(Fill, |width| Length::Fixed(look.em(width)));
        let line = text_input(&self.hint, &self.text)
            .id(self.id)
            .on_input(self.typed)
            .on_submit_maybe(self.enter)
            .secure(self.letters == Letters::Hidden)
            .font(SANS)
            .size(look.em(14.0))
            .line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
            .padding(padding::horizontal(10).vertical(look.em(7.0)))
            .width(width)
            .style(style::field(look, if wrong { t.bad.ink } else { t.edge }));
        let label = (!self.label.is_empty()).then(|| label(look, self.label));
        let below: Option<Element<'a, Message>> = match self.note {
            Note::None | Note::Marked => None,
            Note::Echo(words) => Some(look.small(words).into()),
            Note::Wrong(words) => {
                let sign = look.icon(icon::CIRCLE_ALERT, 14.0, t.bad.ink);
                Some(row![sign, look.small(words).color(t.bad.ink)].spacing(6).align_y(iced::Center).into())
            }
        };
        column![].push(label).push(line).push(below).spacing(4).width(width).into()
    }
}

/// Draws the name of a part of a form.
pub fn label<'a, Message: 'a>(look: &Look, words: String) -> Element<'a, Message> {
    look.small_m(words).color(look.tokens.ink2).into()
}

/// How high a field of several lines is, as designed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tall {
    /// As high as there is room.
    Fill,
    /// So high.
    Exactly(f32),
    /// As high as its text, but at least so high.
    AtLeast(f32),
}

/// Draws a field of several lines.
pub fn area<'a, Message: Clone + 'a>(
    look: &Look,
    id: impl Into<iced::widget::Id>,
    hint: String,
    content: &'a text_editor::Content,
    acted: impl Fn(text_editor::Action) -> Message + 'a,
    tall: Tall,
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
    match tall {
        Tall::Fill => editor.height(Fill).into(),
        Tall::Exactly(height) => editor.height(look.em(height)).into(),
        Tall::AtLeast(height) => editor.min_height(look.em(height)).into(),
    }
}
