//! One of several: a field with a menu, and pills beside each other.

use iced::border::Border;
use iced::overlay::menu;
use iced::widget::text::LineHeight;
use iced::widget::{button, container, pick_list, row};
use iced::{Background, Element, Fill, Length, Pixels, Shadow, padding};

use crate::gui::icon;
use crate::gui::theme::style::{self, Chosen};
use crate::gui::theme::{Look, SANS};
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
            border: Border { color: t.edge, width: 1.0, radius: style::CONTROL.into() },
            text_color: t.ink,
            selected_text_color: t.accent,
            selected_background: Background::Color(t.accent_wash),
            // The menu is the toolkit's; see `ring::shaded` for what its shadow would leave behind.
            shadow: Shadow::default(),
        });
    ring(field, focused, t.accent, style::CONTROL)
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
