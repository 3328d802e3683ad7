//! The list of keys, those of the page it was asked from first.

mod list;

use iced::widget::{column, container, row};
use iced::{Element, Fill, padding};

use crate::gui::desk::Weight;
use crate::gui::icon;
use crate::gui::theme::Look;
use crate::gui::widget::control::{Button, hairline, key_cap};
use crate::gui::widget::form;
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;

pub use list::{Group, Line};

/// Names the content, which scrolls.
pub const LIST: &str = "help-list-id";
/// How much room keys have beside what they do.
const KEYS: f32 = 210.0;

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Back to where the list was asked for.
    Back,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
}

/// Lists the controls in the order the Tab key visits them.
pub fn stops() -> Vec<Press> {
    vec![Press::Back]
}

/// Draws the page; `first` is where the person was.
pub fn view<'a>(look: &Look, first: Group, focus: Option<Press>) -> Element<'a, Message> {
    let back = Button::new(Weight::Quiet, look.say("pictures-back", &[]), Some(Message::Press(Press::Back)));
    let back = back.icon(icon::ARROW_LEFT).small().focused(Focused::when(focus == Some(Press::Back))).view(look);
    let rest = Group::ALL.into_iter().filter(|group| *group != first);
    let groups: Vec<Element<'a, Message>> = [first].into_iter().chain(rest).map(|one| group(look, one)).collect();
    let head = column![row![back], look.display(look.say("help-title", &[]))].spacing(6);
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let all = column![head, column(groups).spacing(20)].spacing(18).max_width(look.em(760.0));
    scroll(look, container(all).padding(padding::horizontal(side).top(20).bottom(24)).width(Fill)).id(LIST).into()
}

fn group<'a>(look: &Look, group: Group) -> Element<'a, Message> {
    let mut lines = column![].spacing(8);
    for (at, one) in group.lines().iter().enumerate() {
        if at > 0 {
            lines = lines.push(hairline(look.tokens.line));
        }
        lines = lines.push(line(look, one));
    }
    column![look.heading(look.say(group.name(), &[])), form::card(look, lines, look.tokens.line)].spacing(8).into()
}

fn line<'a>(look: &Look, line: &Line) -> Element<'a, Message> {
    let caps = line.keys.iter().map(|key| match *key {
        "…" => look.key("…").into(),
        key => key_cap(look, said(look, key)),
    });
    let caps = row(caps).spacing(6).wrap().vertical_spacing(4);
    let words = look.body(look.say(line.does, &[]));
    if look.is_tight() {
        column![words, caps].spacing(4).into()
    } else {
        row![words.width(Fill), container(caps).width(look.em(KEYS))].spacing(12).align_y(iced::Center).into()
    }
}

/// A key as it stands on keyboards of the person's language, `Strg Umschalt R`.
fn said(look: &Look, key: &str) -> String {
    let parts = key.split(' ').map(|part| match part {
        "Ctrl" | "Shift" | "Enter" | "Space" | "Delete" | "Home" | "End" | "PgUp" | "PgDn" | "Esc" | "Tab" => {
            look.say(&format!("help-key-{}", part.to_lowercase()), &[])
        }
        other => other.to_owned(),
    });
    parts.collect::<Vec<_>>().join(" ")
}
