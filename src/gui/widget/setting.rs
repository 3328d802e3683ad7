//! Rows of settings: a subject on the left, a control at the right edge, and choices that unfold below.

use iced::widget::{button, column, container, row, space};
use iced::{Element, Fill, padding};

use crate::gui::desk::Weight;
use crate::gui::icon;
use crate::gui::theme::Look;
use crate::gui::theme::style::{self, Chosen};
use crate::gui::widget::choice::{Pill, pills};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::input::Input;
use crate::gui::widget::ring::{Focused, ring};

/// A card of rows with hairlines between them.
pub fn card<'a, Message: 'a>(look: &Look, rows: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let t = look.tokens;
    let mut all = column![];
    for (at, row) in rows.into_iter().enumerate() {
        if at > 0 {
            all = all.push(hairline(t.line));
        }
        all = all.push(row);
    }
    container(all).width(Fill).padding(1).style(style::framed(t.card, t.line, style::CARD)).into()
}

/// A subject, perhaps with a second line.
fn subject<'a, Message: 'a>(look: &Look, words: String, note: Option<String>) -> Element<'a, Message> {
    let mut lines = column![look.body_m(words)].width(Fill);
    if let Some(note) = note {
        lines = lines.push(look.small(note));
    }
    lines.into()
}

/// A row with any control at its right edge; below the subject where there is little room.
pub fn row_with<'a, Message: 'a>(
    look: &Look,
    words: String,
    note: Option<String>,
    control: Element<'a, Message>,
) -> Element<'a, Message> {
    let subject = subject(look, words, note);
    let content: Element<'a, Message> = if look.is_tight() {
        column![subject, control].spacing(8).into()
    } else {
        row![subject, control].spacing(16).align_y(iced::Center).into()
    };
    container(content).padding(padding::horizontal(16).vertical(8)).center_y(iced::Shrink).width(Fill).into()
}

/// Whether a switch is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// It is.
    On,
    /// It is not.
    Off,
}

impl Switch {
    /// Makes one from an answer.
    pub fn when(on: bool) -> Switch {
        if on { Switch::On } else { Switch::Off }
    }
}

/// A row that is one switch: pressing anywhere on it acts.
pub fn switch_row<'a, Message: Clone + 'a>(
    look: &Look,
    (words, note): (String, Option<String>),
    switch: Switch,
    focused: Focused,
    press: Message,
) -> Element<'a, Message> {
    let t = look.tokens;
    let content = row![subject(look, words, note), knob(look, switch, focused)].spacing(16).align_y(iced::Center);
    button(container(content).center_y(iced::Shrink))
        .padding(padding::horizontal(16).vertical(look.em(10.0)))
        .width(Fill)
        .style(style::row(look, Chosen::No, t.sunk, style::CARD - 2.0))
        .on_press(press)
        .into()
}

/// The picture of a switch. The knob stands right with a tick when it is on, left and empty when it is off.
fn knob<'a, Message: 'a>(look: &Look, switch: Switch, focused: Focused) -> Element<'a, Message> {
    let t = look.tokens;
    let size = look.em(13.0);
    let on = switch == Switch::On;
    let dot: Element<'a, Message> = if on {
        container(look.icon(icon::CHECK, 10.0, t.fill))
            .center(size)
            .style(style::rounded(t.on_fill, style::PILL))
            .into()
    } else {
        container(space()).width(size).height(size).style(style::rounded(t.edge, style::PILL)).into()
    };
    let track = container(dot)
        .width(look.em(36.0))
        .height(look.em(20.0))
        .padding(padding::horizontal(4))
        .align_y(iced::Center)
        .align_x(if on { iced::Right } else { iced::Left })
        .style(if on {
            style::framed(t.fill, t.fill, style::PILL)
        } else {
            style::framed(t.card, t.edge, style::PILL)
        });
    ring(track, focused, t.accent, style::PILL)
}

/// The closed face of a choice: its value and a chevron.
pub fn choice<'a, Message: Clone + 'a>(
    look: &Look,
    value: String,
    focused: Focused,
    press: Message,
) -> Element<'a, Message> {
    let t = look.tokens;
    let content = row![look.body(value), look.icon(icon::CHEVRON_DOWN, 15.0, t.ink2)].spacing(10).align_y(iced::Center);
    let face = button(content)
        .padding(padding::horizontal(10).vertical(look.em(6.0)))
        .style(style::field_button(look))
        .on_press(press);
    ring(face, focused, t.accent, style::CONTROL)
}

/// The open options of a choice, wrapped below its row; the chosen one has a tick.
pub fn options<'a, Message: Clone + 'a>(
    look: &Look,
    options: impl IntoIterator<Item = (String, Chosen, Focused, Message)>,
) -> Element<'a, Message> {
    let all = options.into_iter().map(|(words, chosen, focused, press)| Pill { words, chosen, press, focused });
    container(pills(look, all.collect())).padding(padding::horizontal(14).bottom(10)).width(Fill).into()
}

/// A short text field at the right edge of a row.
pub fn short_field<'a, Message: Clone + 'a>(
    look: &Look,
    id: &'static str,
    (text, hint): (&str, &str),
    width: f32,
    typed: impl Fn(String) -> Message + 'a,
    done: Message,
) -> Element<'a, Message> {
    Input::new(id, text, typed).hint(hint.to_owned()).enter(done).width(width).view(look)
}

/// A plain button of a row.
pub fn row_button<'a, Message: Clone + 'a>(
    look: &Look,
    words: String,
    focused: Focused,
    press: Message,
) -> Element<'a, Message> {
    Button::new(Weight::Plain, words, Some(press)).small().focused(focused).view(look)
}
