//! A drawing of a phone that shows what to choose on it. The lines of the drawing are fixed and stand on light and dark
//! paper; what its screen says is text, so that it can be translated and grows with the text.

use iced::widget::{column, container, row, space, stack, svg};
use iced::{Element, Fill, padding};

use crate::gui::guide::{self, Make, Sheet};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS_MEDIUM, SANS_SEMIBOLD, style};
use crate::gui::widget::choice::{Pill, pills};
use crate::gui::widget::ring::Focused;

/// How wide the line around the screen is, in units of the drawing.
const LINE: f32 = 2.5;

/// Draws a phone so high, as designed.
pub fn phone<'a, Message: 'a>(look: &Look, make: &Make, sheet: &Sheet, height: f32) -> Element<'a, Message> {
    let Some((drawing, art)) = make.drawing() else { return space().into() };
    let unit = look.em(height / drawing.size[1]);
    let [width, height] = drawing.size.map(|side| side * unit);
    let [left, top, wide, high] = drawing.screen.map(|side| side * unit);
    let inside = LINE * unit / 2.0;
    let shown = container(screen(look, sheet, drawing.bare))
        .width(wide - 2.0 * inside)
        .height(high - 2.0 * inside)
        .clip(true)
        .style(style::rounded(look.tokens.card, 8.0 * unit));
    let place = container(shown).padding(padding::left(left + inside).top(top + inside)).width(width).height(height);
    let picture = svg(svg::Handle::from_memory(art)).width(width).height(height);
    stack![picture, place].width(width).height(height).into()
}

/// Draws the makes beside each other, one of them chosen.
pub fn makes<'a, Message: Clone + 'a>(
    look: &Look,
    chosen: usize,
    press: impl Fn(usize) -> (Message, Focused),
) -> Element<'a, Message> {
    let all = guide::makes().iter().enumerate().map(|(at, make)| {
        let (press, focused) = press(at);
        Pill { words: make.name(look), chosen: Chosen::when(at == chosen), press, focused }
    });
    pills(look, all.collect())
}

fn screen<'a, Message: 'a>(look: &Look, sheet: &Sheet, bare: bool) -> Element<'a, Message> {
    let t = look.tokens;
    let text = |words: String| look.key(words).size(look.em(12.0)).color(t.ink2);
    let lines = sheet.lines(look).enumerate().map(|(at, words)| {
        let (line, ground) = if at == sheet.chosen {
            (text(words).font(SANS_MEDIUM).color(t.on_fill), t.fill)
        } else {
            (text(words), t.card)
        };
        let line = container(line).padding(padding::horizontal(6).vertical(3)).width(Fill);
        line.style(style::rounded(ground, 4.0)).into()
    });
    let key = |key: &str| look.key(look.say(key, &[])).color(t.ink2);
    let keys = (!bare).then(|| row![key("pictures-word-select").width(Fill), key("pictures-word-back")]);
    column![
        container(look.key(sheet.title(look)).size(look.em(12.0)).font(SANS_SEMIBOLD).color(t.accent))
            .padding(padding::horizontal(6).vertical(3)),
        column(lines).spacing(1),
        space().height(Fill),
    ]
    .push(keys.map(|keys| container(keys).padding(padding::horizontal(6))))
    .spacing(2)
    .padding(4)
    .into()
}
