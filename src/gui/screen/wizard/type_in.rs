//! Step 2: what the place is, and what is to be typed into a phone that dials in.

use iced::widget::text::Wrapping;
use iced::widget::{button, center, column, container, row};
use iced::{Element, Fill, padding};

use super::{Eye, Message, PICTURE, Press, Wizard, focused, gap, head};
use crate::gui::desk::{DialIn, FirstPage, PlaceKind};
use crate::gui::guide::{self, Errand};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::{hairline, hint};
use crate::gui::widget::form;
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::ring::ring;
use crate::wording::when;

pub(super) fn stops(page: &FirstPage) -> Vec<Press> {
    match &page.dial_in {
        Some(dial_in) => {
            let copies = (0..lines(dial_in).len()).map(Press::Copy);
            copies.chain([Press::Eye]).chain((0..guide::makes().len()).map(Press::Make)).collect()
        }
        None => Vec::new(),
    }
}

/// What is to be typed, line by line: the key of its name, the key of a remark, the value.
fn lines(dial_in: &DialIn) -> Vec<(&'static str, Option<&'static str>, String)> {
    let folders: Vec<String> = dial_in.folders.iter().map(|(_, name)| name.clone()).collect();
    vec![
        ("wizard-type-address", None, dial_in.address.clone()),
        ("wizard-type-port", None, dial_in.port.clone()),
        ("wizard-type-url", Some("wizard-type-url-how"), dial_in.url.clone()),
        ("wizard-type-user", Some("wizard-type-user-how"), dial_in.user.clone()),
        ("wizard-type-password", Some("wizard-type-password-how"), dial_in.password.clone()),
        ("wizard-type-folders", None, folders.join(" · ")),
    ]
}

/// What is copied from a line.
pub(super) fn value(wizard: &Wizard, at: usize) -> Option<String> {
    let dial_in = wizard.page.as_ref()?.dial_in.as_ref()?;
    lines(dial_in).into_iter().nth(at).map(|(_, _, value)| value)
}

/// The number of the line with the password.
const PASSWORD: usize = 4;

pub(super) fn view<'a>(
    wizard: &'a Wizard,
    look: &Look,
    page: &'a FirstPage,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    match &page.dial_in {
        Some(dial_in) => typing(wizard, look, page, dial_in, focus),
        None => identity(look, page),
    }
}

/// A number or password in groups of four, as it is easy to type.
fn grouped(text: &str) -> String {
    if text.len() < 8 || !text.chars().all(|c| c.is_ascii_digit()) {
        return text.to_owned();
    }
    let digits: Vec<char> = text.chars().collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("\u{2002}")
}

fn typing<'a>(
    wizard: &'a Wizard,
    look: &Look,
    page: &'a FirstPage,
    dial_in: &DialIn,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let mut list = column![];
    for (at, (name, how, value)) in lines(dial_in).into_iter().enumerate() {
        if at > 0 {
            list = list.push(hairline(t.line));
        }
        let number = center(look.small_m((at + 1).to_string()).color(t.accent))
            .width(look.em(28.0))
            .height(look.em(28.0))
            .style(style::framed(t.card, t.accent_line, look.em(14.0)));
        let mut label = row![look.small(look.say(name, &[]))].spacing(6);
        if let Some(how) = how {
            label = label.push(look.small(format!("· {}", look.say(how, &[]))));
        }
        let hidden = at == PASSWORD && wizard.eye == Eye::Closed;
        let shown = if hidden { "••••\u{2002}••••".to_owned() } else { grouped(&value) };
        let words = column![label.wrap(), look.code(shown).wrapping(Wrapping::WordOrGlyph)].spacing(2);
        let mut line = row![number, words.width(Fill)].spacing(16).align_y(iced::Center);
        if at == PASSWORD {
            let sign = if hidden { icon::EYE } else { icon::EYE_OFF };
            let key = if hidden { "wizard-eye-show" } else { "wizard-eye-hide" };
            line = line.push(sign_button(look, sign, key, Press::Eye, focus));
        }
        line = line.push(sign_button(look, icon::COPY, "wizard-copy", Press::Copy(at), focus));
        list = list.push(container(line).padding(padding::horizontal(18).vertical(8)));
    }
    let list = container(list).padding(1).width(Fill).style(style::framed(t.card, t.line, style::CARD));
    let art = wizard.picture(look, Errand::DialIn, PICTURE).filter(|_| !look.is_narrow());
    let sheet = guide::makes().get(wizard.make).and_then(|make| make.sheet(Errand::DialIn));
    let path = sheet.and_then(|sheet| sheet.path(look)).map(|path| look.body_m(path).color(t.accent));
    let state = match page.seen {
        Some(at) => {
            let words = look.say("wizard-called", &[("when", when::past(look.lang, at, page.now).into())]);
            form::note(look, icon::CIRCLE_CHECK, words, t.ok)
        }
        None => form::note(look, icon::LOADER_CIRCLE, look.say("wizard-waiting-call", &[]), t.wait),
    };
    column![
        head(look, look.say("wizard-type", &[]), Some(look.say("wizard-type-where", &[]))),
        wizard.makes(look, focus),
        column![].push(path).padding(padding::vertical(10)),
        row![list].push(art).spacing(32).align_y(iced::Center),
        gap(14.0),
        state,
    ]
    .into()
}

fn sign_button<'a>(
    look: &Look,
    sign: icon::Icon,
    key: &str,
    press: Press,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let here = focused(focus, &press);
    let face = button(center(look.icon(sign, 16.0, t.ink2)))
        .width(look.em(34.0))
        .height(look.em(34.0))
        .padding(0)
        .style(style::row(look, Chosen::No, t.sunk, style::CONTROL))
        .on_press(Message::Press(press));
    hint(look, ring(face, here, t.accent, style::CONTROL), look.say(key, &[]))
}

fn identity<'a>(look: &Look, page: &'a FirstPage) -> Element<'a, Message> {
    let t = look.tokens;
    let (title, below) = match page.kind {
        PlaceKind::Account => ("wizard-pair-account", "wizard-pair-account-how"),
        _ => ("wizard-pair", "wizard-pair-how"),
    };
    let mut card = column![
        row![tile(look, page.kind, TileSize::Card), look.heading(&page.name)].spacing(12).align_y(iced::Center)
    ]
    .spacing(10);
    for (label, value) in &page.facts {
        card = card.push(form::pair(look, label, value));
    }
    column![head(look, look.say(title, &[]), Some(look.say(below, &[]))), form::card(look, card, t.line)].into()
}
