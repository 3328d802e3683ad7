//! What is plugged in or paired: a list one of which is chosen, and what to do while it is empty.

use std::sync::Arc;
use std::time::Duration;

use iced::futures::{Stream, StreamExt, stream};
use iced::widget::{center, center_x, column, container, row};
use iced::{Element, Fill, Subscription};

use super::{Entry, Message, Press, Wizard, control, focused};
use crate::gui::desk::{Desk, Port, Reach, Weight};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::tag;
use crate::gui::widget::form;
use crate::gui::widget::input::label;
use crate::gui::widget::tick::radio;
use crate::gui::work::Answer;
use crate::wording::Lang;

/// How long to wait before looking again.
const CALM: Duration = Duration::from_secs(3);

/// What was found, and what of it is chosen.
#[derive(Debug, Default)]
pub(super) struct Ports {
    /// `None`: nobody has looked yet.
    found: Option<Vec<Port>>,
    picked: Picked,
    looking: bool,
}

/// What the person chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Picked {
    /// Nothing yet.
    #[default]
    Nobody,
    /// The port with this link.
    Port(String),
    /// What is typed.
    Typed,
}

impl Ports {
    /// Takes note that somebody looks.
    pub(super) fn look(&mut self) {
        self.looking = true;
    }

    /// Takes what was found: first the cables a phone can be at, then paired phones, then what is known or in trouble.
    pub(super) fn take(&mut self, mut found: Vec<Port>) {
        self.looking = false;
        found.sort_by_key(|port| (!port.is_free(), port.trouble.is_none(), port.reach == Reach::Bluetooth));
        self.found = Some(found);
    }

    pub(super) fn failed(&mut self) {
        self.looking = false;
    }

    pub(super) fn pick(&mut self, link: String) {
        self.picked = Picked::Port(link);
    }

    pub(super) fn pick_typed(&mut self) {
        self.picked = Picked::Typed;
    }

    fn all(&self) -> &[Port] {
        self.found.as_deref().unwrap_or_default()
    }

    /// The port that is chosen; while nobody chose, the only one at which a phone can be connected.
    pub(super) fn chosen(&self) -> Option<&Port> {
        match &self.picked {
            Picked::Port(link) => self.all().iter().find(|port| port.link == *link),
            Picked::Typed => None,
            Picked::Nobody => {
                let only = |cable: bool| {
                    let free = |port: &&Port| port.is_free() && (!cable || port.reach != Reach::Bluetooth);
                    let mut free = self.all().iter().filter(free);
                    free.next().filter(|_| free.next().is_none())
                };
                only(true).or_else(|| only(false))
            }
        }
    }

    /// Whether a port or an address is typed: nothing was found, or the person wants to.
    pub(super) fn is_typed(&self) -> bool {
        self.picked == Picked::Typed || self.all().is_empty()
    }

    pub(super) fn stops(&self) -> impl Iterator<Item = Press> + '_ {
        let ports = self.all().iter().map(|port| Press::Port(port.link.clone()));
        let typed = (!self.all().is_empty()).then_some(Press::TypePort);
        [Press::LookAgain].into_iter().chain(ports).chain(typed)
    }
}

/// Looks again and again while the page is shown, and tells only what has changed.
pub(super) fn watch(desk: &Arc<dyn Desk>, lang: Lang) -> Subscription<Message> {
    Subscription::run_with(Watch(Arc::clone(desk), lang), |watch| {
        let ticks = stream::unfold((), |()| async { Some((tokio::time::sleep(CALM).await, ())) });
        changes(&watch.0, watch.1, ticks)
    })
}

struct Watch(Arc<dyn Desk>, Lang);

impl std::hash::Hash for Watch {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        ("ports", self.1.tag()).hash(state);
    }
}

/// Looks once at every tick; what is as it was at the last is not worth a message.
fn changes<Ticks>(desk: &Arc<dyn Desk>, lang: Lang, ticks: Ticks) -> impl Stream<Item = Message> + use<Ticks>
where
    Ticks: Stream<Item = ()> + Send + 'static,
{
    let start = (Arc::clone(desk), None::<Answer<Vec<Port>>>, Box::pin(ticks));
    stream::unfold(start, move |(desk, mut last, mut ticks)| async move {
        loop {
            ticks.next().await?;
            let fine = match &last {
                Some(Ok(ports)) => fine(ports),
                _ => Vec::new(),
            };
            let asked = Arc::clone(&desk);
            let Ok(found) = tokio::task::spawn_blocking(move || asked.ports(&fine, lang)).await else { continue };
            if last.as_ref() != Some(&found) {
                last = Some(found.clone());
                return Some((Message::Found(found), (desk, last, ticks)));
            }
        }
    })
}

fn fine(ports: &[Port]) -> Vec<String> {
    ports.iter().filter(|port| port.trouble.is_none()).map(|port| port.link.clone()).collect()
}

/// The list, or what to do while nothing is in it.
pub(super) fn view<'a>(wizard: &'a Wizard, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
    let ports = &wizard.ports;
    let again = control(focus, Weight::Quiet, look.say("wizard-look-again", &[]), Press::LookAgain);
    let again = again.icon(icon::REFRESH_CW).small().view(look);
    let title = match ports.looking {
        true => look.say("wizard-looking", &[]),
        false => look.say("wizard-ports", &[]),
    };
    let title = container(label(look, title)).width(Fill);
    let head = row![title, again].spacing(8).align_y(iced::Center);
    let list: Option<Element<'a, Message>> = match &ports.found {
        None => None,
        Some(found) if found.is_empty() => Some(nothing(look)),
        Some(found) => Some(list(ports, found, look, focus)),
    };
    column![head].push(list).spacing(6).into()
}

fn list<'a>(ports: &'a Ports, found: &'a [Port], look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
    let t = look.tokens;
    let chosen = ports.chosen().map(|port| &port.link);
    let rows = found.iter().map(|port| port_row(port, look, Chosen::when(chosen == Some(&port.link)), focus));
    let typed = {
        let on = Chosen::when(ports.picked == Picked::Typed);
        let sign = center_x(look.icon(icon::PENCIL, 18.0, t.ink2)).width(look.em(36.0));
        let words = look.body(look.say("wizard-port-other", &[])).width(Fill);
        let line = row![sign, words, radio(look, on)].spacing(12).align_y(iced::Center);
        let focused = focused(focus, &Press::TypePort);
        form::pressed(look, line, Some(Message::Press(Press::TypePort)), on, focused)
    };
    let rows = column(rows).push(typed).spacing(2);
    container(rows).padding(6).width(Fill).style(style::framed(t.card, t.line, style::CARD)).into()
}

fn port_row<'a>(port: &'a Port, look: &Look, chosen: Chosen, focus: Option<&Press>) -> Element<'a, Message> {
    let t = look.tokens;
    let (sign, reach) = match port.reach {
        Reach::Bluetooth => (icon::BLUETOOTH, "home-reach-bluetooth"),
        _ => (icon::USB, "home-reach-usb"),
    };
    let reach = look.say(reach, &[]);
    let (state_sign, state, colors) = match (&port.trouble, &port.place, port.reach) {
        (Some(trouble), ..) => (icon::CIRCLE_ALERT, trouble.word.clone(), t.warn),
        (None, Some(_), _) => (icon::LINK, look.say("wizard-port-known", &[]), t.wait),
        (None, None, Reach::Bluetooth) => (icon::CIRCLE, look.say("wizard-port-paired", &[]), t.wait),
        (None, None, _) => (icon::CIRCLE_CHECK, look.say("wizard-port-ready", &[]), t.ok),
    };
    let (name, below) = match (&port.place, port.what.is_empty()) {
        (Some(place), _) => (place.as_str(), format!("{reach} · {}", port.path)),
        (None, true) => (reach.as_str(), port.path.clone()),
        (None, false) => (port.what.as_str(), format!("{reach} · {}", port.path)),
    };
    let tile = center(look.icon(sign, 18.0, t.phone.ink))
        .width(look.em(36.0))
        .height(look.em(36.0))
        .style(style::rounded(t.phone.wash, 9.0));
    let words = column![look.body_m(name.to_owned()), look.small(below)].width(Fill);
    let state = tag(look, state_sign, state, colors);
    let line: Element<'a, Message> = if look.is_tight() {
        column![row![tile, words, radio(look, chosen)].spacing(12).align_y(iced::Center), state].spacing(6).into()
    } else {
        row![tile, words, state, radio(look, chosen)].spacing(12).align_y(iced::Center).into()
    };
    let how = port.trouble.as_ref().map(|trouble| {
        let left = if look.is_tight() { 0.0 } else { look.em(36.0) + 12.0 };
        container(look.small(trouble.how.clone())).padding(iced::padding::left(left))
    });
    let press = Press::Port(port.link.clone());
    let focused = focused(focus, &press);
    form::pressed(look, column![line].push(how).spacing(4), Some(Message::Press(press)), chosen, focused)
}

fn nothing<'a>(look: &Look) -> Element<'a, Message> {
    let t = look.tokens;
    let line = |sign, key: &str| {
        let words = look.body(look.say(key, &[])).color(t.ink2).width(Fill);
        row![look.icon(sign, 18.0, t.ink2), words].spacing(12).into()
    };
    let lines = [(icon::USB, "wizard-ports-none-cable"), (icon::SMARTPHONE, "wizard-ports-none-mode")];
    let lines = lines.into_iter().map(|(sign, key)| line(sign, key));
    let rights = cfg!(target_os = "linux").then(|| line(icon::KEY_ROUND, "wizard-ports-none-rights"));
    let watching = look.small(look.say("wizard-ports-watching", &[]));
    let title = look.body_m(look.say("wizard-ports-none", &[]));
    form::card(look, column![title].extend(lines).push(rights).push(watching).spacing(10), t.line)
}

/// Where the port is typed, once it is to be typed.
pub(super) fn entries(wizard: &Wizard) -> Vec<Entry> {
    if wizard.ports.is_typed() { vec![Entry::Address, Entry::Name] } else { vec![Entry::Name] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::desk::WizardDesk as _;
    use crate::gui::preset::{Pace, Preset, SampleDesk};

    #[test]
    fn a_cable_that_can_be_used_stands_first() {
        let mut ports = Ports::default();
        ports.take(SampleDesk::new(Preset::Healthy, Pace::Still).ports(&[], Lang::En).unwrap());
        let all: Vec<_> = ports.all().iter().map(|port| port.path.as_str()).collect();
        assert_eq!(all, ["/dev/ttyUSB1", "/dev/rfcomm0", "/dev/ttyUSB0", "/dev/ttyACM0"]);
        assert_eq!(ports.chosen().map(|port| port.path.as_str()), Some("/dev/ttyUSB1"));
    }

    #[tokio::test]
    async fn looking_three_times_at_the_same_is_told_once() {
        let desk: Arc<dyn Desk> = Arc::new(SampleDesk::new(Preset::Healthy, Pace::Still));
        let told: Vec<Message> = changes(&desk, Lang::En, stream::iter([(), (), ()])).collect().await;
        let [Message::Found(Ok(ports))] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!(fine(ports).len(), ports.len() - 1, "one of the pretend ports may not be opened");
    }
}
