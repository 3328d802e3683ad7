//! People who may be one: side by side, with the reason, to be joined or told apart.

use iced::widget::{column, container, row};
use iced::{Element, Fill, padding};

use super::{Message, Stop};
use crate::gui::desk::edit::Double;
use crate::gui::desk::{PersonKind, Weight};
use crate::gui::icon;
use crate::gui::theme::{Look, style};
use crate::gui::widget::avatar::{Size, avatar};
use crate::gui::widget::control::Button;
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;

/// Pairs that are drawn; those after them come when these are settled.
const SHOWN: usize = 50;

/// The controls, in the order the Tab key visits them.
pub(super) fn stops(doubles: &[Double]) -> Vec<Stop> {
    let pairs = (0..doubles.len().min(SHOWN)).flat_map(|at| [Stop::Join(at), Stop::Apart(at)]);
    std::iter::once(Stop::DoublesClose).chain(pairs).collect()
}

/// Draws the pairs.
pub(super) fn view<'a>(look: &Look, doubles: &'a [Double], focus: Option<Stop>) -> Element<'a, Message> {
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let close =
        control(look, Weight::Quiet, "people-doubles-close", Stop::DoublesClose, focus).icon(icon::X).view(look);
    let mut content = column![
        look.display(look.say("people-doubles-title", &[])),
        look.body(look.say("people-doubles-aside", &[])).color(look.tokens.ink2)
    ]
    .spacing(4);
    content = content.extend(doubles.iter().take(SHOWN).enumerate().map(|(at, double)| pair(look, at, double, focus)));
    if doubles.is_empty() {
        content = content.push(container(look.aside(look.say("people-doubles-none", &[]))).padding(padding::top(16)));
    }
    let content = container(content.max_width(760)).padding(padding::horizontal(side).top(8).bottom(24));
    let content = scroll(look, content.width(Fill));
    column![container(close).padding(padding::left(side - 8.0).top(14)), content].into()
}

fn pair<'a>(look: &Look, at: usize, double: &'a Double, focus: Option<Stop>) -> Element<'a, Message> {
    let t = look.tokens;
    let one = |which: usize| {
        let name = double.names.get(which).map_or("", String::as_str);
        let line = double.lines.get(which).map_or("", String::as_str);
        let words = column![look.body_m(name), look.small(line)].width(Fill);
        row![avatar(look, name, PersonKind::Person, None, Size::Row), words]
            .spacing(12)
            .align_y(iced::Center)
            .width(Fill)
    };
    let both: Element<'a, Message> = if look.is_narrow() {
        column![one(0), one(1)].spacing(8).into()
    } else {
        row![one(0), look.icon(icon::EQUAL, 15.0, t.ink3), one(1)].spacing(14).align_y(iced::Center).into()
    };
    let why = row![look.icon(icon::INFO, 14.0, t.ink3), look.small(&double.why)].spacing(6).align_y(iced::Center);
    let gains = double.fields.iter().filter_map(|field| {
        let after = field.after.as_ref()?;
        let words =
            look.small(look.say("people-doubles-gains", &[("field", (&field.name).into()), ("value", after.into())]));
        Some(words.into())
    });
    let buttons = row![
        control(look, Weight::Plain, "people-join", Stop::Join(at), focus).icon(icon::MERGE).view(look),
        control(look, Weight::Quiet, "people-apart", Stop::Apart(at), focus).view(look)
    ];
    let card = column![both, why, column(gains).spacing(2), buttons.spacing(8).wrap()].spacing(10);
    let card = container(card).padding([14, 18]).width(Fill).style(style::framed(t.card, t.line, style::CARD));
    container(card).padding(padding::top(12)).into()
}

fn control(look: &Look, weight: Weight, key: &str, stop: Stop, focus: Option<Stop>) -> Button<Message> {
    Button::new(weight, look.say(key, &[]), Some(Message::Press(stop))).focused(Focused::when(focus == Some(stop)))
}
