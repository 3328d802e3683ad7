//! Fields with a menu of choices, and plain text fields.

use iced::border::Border;
use iced::overlay::menu;
use iced::widget::text::LineHeight;
use iced::widget::{pick_list, text_input};
use iced::{Background, Element, Fill, Length, Pixels, Shadow, Vector, padding};

use crate::gui::icon;
use crate::gui::theme::{Look, SANS, style};
use crate::gui::widget::ring::{Focused, ring};

/// A field that shows one of several choices and opens a menu of them.
pub fn choice<'a, T, Message>(
    look: &Look,
    options: Vec<T>,
    chosen: Option<T>,
    choose: impl Fn(T) -> Message + 'a,
    focused: Focused,
    width: Length,
) -> Element<'a, Message>
where
    T: ToString + PartialEq + Clone + 'a,
    Message: Clone + 'a,
{
    let t = look.tokens;
    let handle = pick_list::Icon {
        font: icon::FONT,
        code_point: icon::CHEVRON_DOWN.glyph(),
        size: Some(look.em(14.0).into()),
        line_height: LineHeight::Absolute(Pixels(look.em(14.0))),
        shaping: iced::widget::text::Shaping::Basic,
    };
    let field = pick_list(options, chosen, choose)
        .font(SANS)
        .text_size(look.em(14.0))
        .text_line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
        .padding(padding::horizontal(10).vertical(look.em(7.0)))
        .handle(pick_list::Handle::Static(handle))
        .width(width)
        .style(move |_, status| pick_list::Style {
            text_color: t.ink,
            placeholder_color: t.ink3,
            handle_color: t.ink2,
            background: Background::Color(match status {
                pick_list::Status::Active => t.card,
                pick_list::Status::Hovered | pick_list::Status::Opened { .. } => t.sunk,
            }),
            border: match status {
                pick_list::Status::Opened { .. } => {
                    Border { color: t.accent, width: 2.0, radius: style::CONTROL.into() }
                }
                _ => Border { color: t.edge, width: 1.0, radius: style::CONTROL.into() },
            },
        })
        .menu_style(move |_| menu::Style {
            background: Background::Color(t.card),
            border: Border { color: t.rim, width: 1.0, radius: style::CARD.into() },
            text_color: t.ink,
            selected_text_color: t.accent,
            selected_background: Background::Color(t.accent_wash),
            shadow: Shadow { color: t.shade, offset: Vector::new(0.0, 8.0), blur_radius: 24.0 },
        });
    ring(field, focused, t.accent, style::CONTROL)
}

/// A line to type into.
#[derive(Debug)]
pub struct Field<'a> {
    /// Names it for the keyboard.
    pub id: String,
    /// What it says while empty.
    pub hint: String,
    /// What was typed.
    pub text: &'a str,
    /// Whether what was typed makes sense.
    pub sense: Sense,
}

/// Whether what stands in a field makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// It does.
    Good,
    /// It does not.
    Wrong,
}

/// Draws a line to type into.
pub fn field<'a, Message: Clone + 'a>(
    look: &Look,
    field: Field<'a>,
    typed: impl Fn(String) -> Message + 'a,
    enter: Option<Message>,
) -> iced::widget::TextInput<'a, Message> {
    let t = look.tokens;
    let plain = style::field(look, t.edge);
    let wrong = field.sense == Sense::Wrong;
    text_input(&field.hint, field.text)
        .id(field.id)
        .on_input(typed)
        .on_submit_maybe(enter)
        .font(SANS)
        .size(look.em(14.0))
        .line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
        .padding(padding::horizontal(10).vertical(look.em(7.0)))
        .width(Fill)
        .style(move |theme, status| {
            let style = plain(theme, status);
            let border = Border { color: t.bad.ink, width: 2.0, ..style.border };
            if wrong { text_input::Style { border, ..style } } else { style }
        })
}

/// A choice and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<T> {
    /// The choice.
    pub value: T,
    /// What it is called.
    pub name: String,
}

impl<T> std::fmt::Display for Named<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}
