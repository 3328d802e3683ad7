//! Step 1: how it is connected.

use iced::widget::{Column, center_x, column, container, row, svg};
use iced::{Element, Fill, padding};

use super::{Entry, Message, PICTURE, Press, WayIn, Wizard, control, focused, gap, head, ports};
use crate::gui::desk::Weight;
use crate::gui::guide::{self, Errand};
use crate::gui::icon;
use crate::gui::theme::Look;
use crate::gui::theme::style::Chosen;
use crate::gui::widget::form;
use crate::gui::widget::input::Input;
use crate::gui::widget::level::level;
use crate::gui::widget::tick::radio;

/// The fields of the way that is chosen.
pub(super) fn entries(wizard: &Wizard) -> Vec<Entry> {
    match wizard.way {
        WayIn::Port => ports::entries(wizard),
        WayIn::DialIn => vec![Entry::Name],
        WayIn::Account if whole_address(wizard) => vec![Entry::User, Entry::Password, Entry::Name],
        WayIn::Account => vec![Entry::Address, Entry::User, Entry::Password, Entry::Name],
        WayIn::Sample => Vec::new(),
        WayIn::File => vec![Entry::Address],
    }
}

/// Whether the server chosen has one address for everybody.
fn whole_address(wizard: &Wizard) -> bool {
    wizard.draft.server.and_then(|at| wizard.servers.get(at)).is_some_and(|server| server.id == "memotoo")
}

pub(super) fn stops(wizard: &Wizard) -> Vec<Press> {
    let servers = if wizard.way == WayIn::Account { wizard.servers.len() + 1 } else { 0 };
    let ways = WayIn::ALL.map(Press::Way).into_iter();
    let mut stops: Vec<Press> = ways.chain((0..servers).map(Press::Server)).collect();
    if wizard.way == WayIn::Port {
        stops.extend(wizard.ports.stops());
    }
    stops.extend(entries(wizard).into_iter().map(Press::Entry));
    if wizard.way == WayIn::Port {
        stops.extend((0..guide::makes().len()).map(Press::Make).chain([Press::Pictures]));
    }
    stops
}

pub(super) fn view<'a>(wizard: &'a Wizard, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
    let big = [WayIn::Port, WayIn::DialIn, WayIn::Account];
    let big = big.map(|way| big_card(wizard, look, way, focus));
    let small = [WayIn::Sample, WayIn::File].map(|way| small_row(wizard, look, way, focus));
    let (cards, small): (Element<'a, Message>, Element<'a, Message>) = if look.is_narrow() {
        (column(big).spacing(12).into(), column(small).spacing(2).into())
    } else {
        (level(big, 12.0), level(small, 12.0))
    };
    let servers = (wizard.way == WayIn::Account).then(|| servers(wizard, look, focus));
    let fields = entries(wizard).into_iter().map(|entry| entry_field(wizard, look, entry));
    let how = how(wizard).map(|key| look.small(look.say(key, &[])));
    let found = (wizard.way == WayIn::Port).then(|| ports::view(wizard, look, focus));
    let fields = column![].push(found).extend(fields).push(how).spacing(12).max_width(left_width(look));
    let fields: Element<'a, Message> =
        if wizard.way == WayIn::Port { beside_picture(wizard, look, fields, focus) } else { fields.into() };
    column![head(look, look.say("wizard-find", &[]), None), cards, gap(10.0), small, gap(18.0)]
        .push(servers)
        .push(fields)
        .into()
}

/// How wide is what is chosen and typed, at most.
fn left_width(look: &Look) -> f32 {
    if look.is_narrow() { f32::INFINITY } else { look.em(520.0) }
}

/// What is typed, and beside it what the phone asks when the cable is plugged in.
fn beside_picture<'a>(
    wizard: &'a Wizard,
    look: &Look,
    fields: Column<'a, Message>,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let more = control(focus, Weight::Quiet, look.say("pictures-more", &[]), Press::Pictures).small().view(look);
    let picture = wizard.picture(look, Errand::Cable, PICTURE);
    let how = if picture.is_some() { "pictures-cable-how" } else { "pictures-no-cable" };
    let how = look.body(look.say(how, &[])).color(look.tokens.ink2);
    let left = column![fields, wizard.makes(look, focus), how, row![more]].spacing(14);
    let left = container(left).max_width(left_width(look));
    if look.is_narrow() {
        column![left].push(picture.map(center_x)).spacing(18).into()
    } else {
        row![container(left).width(Fill)]
            .push(picture.map(|picture| center_x(picture).width(look.em(300.0))))
            .spacing(32)
            .into()
    }
}

/// What helps where something has to be typed.
fn how(wizard: &Wizard) -> Option<&'static str> {
    match wizard.way {
        WayIn::Port if !wizard.ports.is_typed() => None,
        WayIn::Port => Some("wizard-address-how"),
        WayIn::DialIn => Some("wizard-dial-in-how"),
        WayIn::Account => Some("wizard-account-how"),
        WayIn::Sample => None,
        WayIn::File => Some("wizard-file-how"),
    }
}

fn art(way: WayIn) -> &'static [u8] {
    match way {
        WayIn::Port => include_bytes!("../../../../assets/art/cable-usb.svg"),
        WayIn::DialIn => include_bytes!("../../../../assets/art/dial-in.svg"),
        _ => include_bytes!("../../../../assets/art/account.svg"),
    }
}

fn big_card<'a>(wizard: &Wizard, look: &Look, way: WayIn, focus: Option<&Press>) -> Element<'a, Message> {
    let (name, how) = (way.name(look.lang), way.how(look.lang));
    let chosen = Chosen::when(wizard.way == way);
    let picture =
        |high: f32| svg(svg::Handle::from_memory(art(way))).width(look.em(high * 96.0 / 84.0)).height(look.em(high));
    let words = column![look.heading(name), look.body(how).color(look.tokens.ink2)].spacing(6);
    let press = Press::Way(way);
    let focused = focused(focus, &press);
    let content: Element<'a, Message> = if look.is_narrow() {
        let line = row![].push((!look.is_tight()).then(|| picture(49.0))).push(words.width(Fill));
        line.push(radio(look, chosen)).spacing(14).align_y(iced::Center).into()
    } else {
        let top = row![container(picture(84.0)).width(Fill), radio(look, chosen)];
        column![top, words].spacing(14).into()
    };
    form::choice_card(look, content, Message::Press(press), chosen, focused)
}

fn small_row<'a>(wizard: &Wizard, look: &Look, way: WayIn, focus: Option<&Press>) -> Element<'a, Message> {
    let (name, how) = (way.name(look.lang), way.how(look.lang));
    let chosen = Chosen::when(wizard.way == way);
    let sign = if way == WayIn::Sample { icon::PLAY } else { icon::FILE_DOWN };
    let words = column![look.body_m(name), look.small(how)].width(Fill);
    let content =
        row![look.icon(sign, 18.0, look.tokens.ink2), words, radio(look, chosen)].spacing(12).align_y(iced::Center);
    let press = Press::Way(way);
    let focused = focused(focus, &press);
    form::pressed(look, content, Some(Message::Press(press)), chosen, focused)
}

fn servers<'a>(wizard: &'a Wizard, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
    let other = look.say("wizard-server-other", &[]);
    let names = wizard.servers.iter().map(|server| server.name.clone()).chain([other]);
    let present = wizard.draft.server.unwrap_or(wizard.servers.len());
    let buttons = names.enumerate().map(|(at, name)| {
        let chosen = Chosen::when(at == present);
        let press = Press::Server(at);
        let focused = focused(focus, &press);
        let label = row![radio(look, chosen), look.body(name)].spacing(8).align_y(iced::Center);
        let face = form::pressed(look, label, Some(Message::Press(press)), chosen, focused);
        container(face).width(look.em(190.0)).into()
    });
    let title = look.small_m(look.say("wizard-server", &[])).color(look.tokens.ink2);
    container(column![title, row(buttons).spacing(4).wrap()].spacing(4)).padding(padding::bottom(12)).into()
}

fn entry_field<'a>(wizard: &'a Wizard, look: &Look, entry: Entry) -> Element<'a, Message> {
    let (label, hint) = match (entry, wizard.way) {
        (Entry::Name, _) => ("wizard-name", "wizard-name-hint"),
        (Entry::Address, WayIn::Account) => ("wizard-server-address", "wizard-server-address-hint"),
        (Entry::Address, WayIn::File) => ("wizard-file", "wizard-file-hint"),
        (Entry::Address, _) => ("wizard-address", "wizard-address-hint"),
        (Entry::User, _) => ("wizard-user", "wizard-user-hint"),
        (Entry::Password, _) => ("wizard-password", "wizard-nothing"),
        (Entry::Folder, _) => ("wizard-folder", "wizard-folder-hint"),
    };
    let line = Input::new(entry.id(), wizard.text(entry), move |text| Message::Typed(entry, text))
        .label(look.say(label, &[]))
        .hint(look.say(hint, &[]))
        .enter(Message::Press(Press::Next));
    if entry == Entry::Password { line.hidden().view(look) } else { line.view(look) }
}
