//! Ticks and radios, drawn by us: a box or a ring, and what is in it.

use iced::widget::{button, center, container, row, space};
use iced::{Color, Element};

use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, style};
use crate::gui::widget::ring::{Focused, ring};

/// How a tick stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticked {
    /// Ticked.
    Yes,
    /// Not ticked.
    No,
    /// Some of what it stands for is.
    Some,
}

impl Ticked {
    /// Makes one from an answer.
    pub fn when(ticked: bool) -> Ticked {
        if ticked { Ticked::Yes } else { Ticked::No }
    }

    /// Makes one from a number of a total.
    pub fn part(n: usize, of: usize) -> Ticked {
        match n {
            0 => Ticked::No,
            n if n >= of => Ticked::Yes,
            _ => Ticked::Some,
        }
    }
}

impl From<Chosen> for Ticked {
    fn from(chosen: Chosen) -> Self {
        Ticked::when(chosen == Chosen::Yes)
    }
}

/// Draws a tick, 18 across; what is pressed is the row or button around it.
pub fn tick<'a, Message: 'a>(look: &Look, ticked: impl Into<Ticked>) -> Element<'a, Message> {
    let (t, ticked) = (look.tokens, ticked.into());
    let side = look.em(18.0);
    let mark: Element<'a, Message> = match ticked {
        Ticked::Yes => look.icon(icon::CHECK, 13.0, t.on_fill).into(),
        Ticked::No => space().into(),
        Ticked::Some => container(space()).width(look.em(8.0)).height(2).style(style::rounded(t.on_fill, 1.0)).into(),
    };
    let (ground, edge) = if ticked == Ticked::No { (t.card, t.edge) } else { (t.fill, t.accent) };
    center(mark).width(side).height(side).style(style::framed(ground, edge, 5.0)).into()
}

/// Draws a radio, 18 across.
pub fn radio<'a, Message: 'a>(look: &Look, on: impl Into<Ticked>) -> Element<'a, Message> {
    let t = look.tokens;
    let side = look.em(18.0);
    let dot = look.em(7.0);
    let (ground, edge, inside) = match on.into() {
        Ticked::No => (t.card, t.edge, Color::TRANSPARENT),
        Ticked::Yes | Ticked::Some => (t.fill, t.accent, t.on_fill),
    };
    let dot = container(space()).width(dot).height(dot).style(style::rounded(inside, style::PILL));
    center(dot).width(side).height(side).style(style::framed(ground, edge, style::PILL)).into()
}

/// Draws a tick with its words, if it has any, all of which can be pressed.
pub fn labelled<'a, Message: Clone + 'a>(
    look: &Look,
    words: Option<String>,
    ticked: impl Into<Ticked>,
    press: Message,
    focused: Focused,
) -> Element<'a, Message> {
    let t = look.tokens;
    let face = match words {
        Some(words) => {
            let content = row![tick(look, ticked), look.body(words)].spacing(8).align_y(iced::Center);
            button(container(content).center_y(look.em(34.0))).padding(iced::padding::right(6))
        }
        None => button(tick(look, ticked)).padding(4),
    };
    let face = face.style(style::row(look, Chosen::No, t.sunk, style::CONTROL)).on_press(press);
    ring(face, focused, t.accent, style::CONTROL)
}
