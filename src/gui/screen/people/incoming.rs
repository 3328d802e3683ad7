//! A file before it is brought in: who is new, who is brought together with whom, who is here already, what cannot be
//! read. Nothing is written before somebody says so.

use iced::widget::text::Wrapping;
use iced::widget::{column, container, row, space};
use iced::{Element, Fill, padding};

use super::{Message, Stop};
use crate::gui::desk::Weight;
use crate::gui::desk::edit::Incoming;
use crate::gui::icon::{self, Icon};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::long::Long;
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::short;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// How many of a sort.
    Head(Icon, String),
    /// Somebody.
    Name(String),
    /// What of somebody changes, or what is wrong with a line of the file.
    Small(String),
}

/// The controls, in the order the Tab key visits them.
pub(super) fn stops(incoming: &Incoming) -> Vec<Stop> {
    let bring = (!incoming.is_nothing()).then_some(Stop::Bring);
    std::iter::once(Stop::BringNot).chain(bring).collect()
}

fn lines(look: &Look, incoming: &Incoming) -> Vec<Line> {
    let head = |icon: Icon, key: &str, n: usize| {
        let words = (n > 0).then(|| look.say(key, &[("n", n.into())]));
        words.map(|words| Line::Head(icon, words))
    };
    let together = incoming.together.iter().flat_map(|one| {
        let name = match one.told == one.name {
            true => one.name.clone(),
            false => look.say("import-told", &[("name", (&one.name).into()), ("told", (&one.told).into())]),
        };
        let gains = one.fields.iter().filter_map(|field| {
            let value = field.after.as_ref()?;
            Some(look.say("people-doubles-gains", &[("field", (&field.name).into()), ("value", value.into())]))
        });
        let stays = one.stays.iter().map(|field| look.say("import-stays", &[("field", field.into())]));
        std::iter::once(Line::Name(name)).chain(gains.chain(stays).map(Line::Small)).collect::<Vec<_>>()
    });
    let unread = incoming.unread.iter().cloned().map(Line::Small);
    let mut all: Vec<Line> = head(icon::CIRCLE_ALERT, "import-unread", incoming.unread.len()).into_iter().collect();
    all.extend(unread);
    all.extend(head(icon::MERGE, "import-together", incoming.together.len()));
    all.extend(together);
    all.extend(head(icon::PLUS, "import-new", incoming.new.len()));
    all.extend(incoming.new.iter().cloned().map(Line::Name));
    all.extend(head(icon::CIRCLE_CHECK, "import-here", incoming.here));
    all
}

/// Draws what is in the file.
pub(super) fn view<'a>(look: &Look, incoming: &'a Incoming, focus: Option<Stop>) -> Element<'a, Message> {
    let t = look.tokens;
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let lines = lines(look, incoming);
    let heights: Vec<f32> = lines.iter().map(|line| height(look, line)).collect();
    let own = *look;
    let build = move |number: usize, width: f32| match lines.get(number) {
        Some(line) => line_view(&own, line, width - own.em(26.0)),
        None => space().into(),
    };
    let head = column![
        look.display(look.say("import-title", &[("file", (&incoming.file).into())])),
        look.body(look.say("import-aside", &[])).color(t.ink2)
    ];
    let nothing = (incoming.is_nothing() && incoming.here + incoming.unread.len() == 0)
        .then(|| look.aside(look.say("edit-import-nothing", &[])));
    let content = column![head.spacing(4), Long::new(heights, build)].push(nothing).spacing(10);
    let content = container(content.max_width(760)).padding(padding::horizontal(side).top(26).bottom(24));
    column![scroll(look, content.width(Fill)), bottom(look, incoming, side, focus)].into()
}

fn height(look: &Look, line: &Line) -> f32 {
    match line {
        Line::Head(..) => look.em(20.0) + 24.0,
        Line::Name(_) => look.em(20.0) + 10.0,
        Line::Small(_) => look.em(18.0) + 4.0,
    }
}

fn line_view(look: &Look, line: &Line, room: f32) -> Element<'static, Message> {
    let t = look.tokens;
    match line {
        Line::Head(sign, words) => {
            let color = match *sign {
                icon::CIRCLE_ALERT => t.warn.ink,
                icon::CIRCLE_CHECK => t.ok.ink,
                _ => t.ink2,
            };
            let words = look.heading(short(words, SANS_MEDIUM, look.em(15.0), room)).wrapping(Wrapping::None);
            let line = row![look.icon(*sign, 16.0, color), words].spacing(10).align_y(iced::Center);
            container(line).padding(padding::top(16)).into()
        }
        Line::Name(name) => {
            let name = look.body(short(name, SANS, look.em(14.0), room)).wrapping(Wrapping::None);
            container(name).padding(padding::left(look.em(26.0)).top(8)).into()
        }
        Line::Small(words) => {
            let words = look.small(short(words, SANS, look.em(13.0), room)).wrapping(Wrapping::None);
            container(words).padding(padding::left(look.em(26.0)).top(2)).into()
        }
    }
}

/// The bar with what is safe, and the buttons.
fn bottom<'a>(look: &Look, incoming: &Incoming, side: f32, focus: Option<Stop>) -> Element<'a, Message> {
    let safe = if incoming.copied { "import-safe-copy" } else { "import-safe" };
    let safe = (!incoming.is_nothing()).then(|| {
        let words = look.small(look.say(safe, &[])).width(Fill);
        row![look.icon(icon::SHIELD_CHECK, 15.0, look.tokens.ok.ink), words].spacing(8).align_y(iced::Center)
    });
    let button = |weight, key: &str, stop| {
        let button = Button::new(weight, look.say(key, &[]), Some(Message::Press(stop)));
        button.focused(Focused::when(focus == Some(stop))).view(look)
    };
    let buttons = match incoming.is_nothing() {
        true => row![button(Weight::Plain, "history-close", Stop::BringNot)],
        false => row![
            button(Weight::Quiet, "history-cancel", Stop::BringNot),
            button(Weight::Primary, "import-now", Stop::Bring)
        ],
    };
    let buttons = buttons.spacing(8);
    let bar: Element<'a, Message> = match look.is_narrow() {
        true => column![].push(safe).push(buttons).spacing(10).into(),
        false => row![container(column![].push(safe)).width(Fill), buttons].spacing(16).align_y(iced::Center).into(),
    };
    column![hairline(look.tokens.line), container(bar).padding([12.0, side])].into()
}
