//! Home: this computer, every place, and how it stands between them; the title is the state as a sentence.

mod card;

pub use card::seconds_left;

use std::collections::BTreeSet;

use iced::widget::{column, container, row, svg};
use iced::{Alignment, Element, Fill, padding};

use crate::gui::desk::{
    Asks, Kind, Offer, Overview, PlaceCard, PlaceId, PlaceKind, PlaceState, Reach, RemedyId, Start, SyncWish, Weight,
};
use crate::gui::icon;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::Button;
use crate::gui::widget::cord::{Piece, Tie, WIDTH, cord};
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::wording::when;

/// Names the password field for the keyboard.
pub const SECRET_FIELD: &str = "home-secret-id";
/// Names the list of cards, which scrolls.
pub const LIST: &str = "home-list-id";

/// What Home remembers between frames; everything else it is shown.
#[derive(Debug, Default)]
pub struct Home {
    unfolded: BTreeSet<PlaceId>,
    stopping: BTreeSet<PlaceId>,
    secret: Option<Secret>,
}

/// A password being typed for a remedy.
#[derive(Debug)]
struct Secret {
    place: PlaceId,
    remedy: RemedyId,
    text: String,
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Sync everything.
    Everything,
    /// Sync one place.
    Sync(PlaceId),
    /// Stop a run at the next safe point.
    Stop(PlaceId),
    /// Do what a notice offers.
    Remedy(PlaceId, RemedyId),
    /// Show or hide the small print of a card.
    Fold(PlaceId),
    /// Begin something new.
    Accept(Offer),
    /// Show a place's own page.
    Details(PlaceId),
    /// Go to the password field.
    SecretField,
    /// Use the password typed.
    SecretSend,
    /// Forget the password typed.
    SecretCancel,
}

impl Press {
    /// The place whose card it is on.
    pub fn place(&self) -> Option<PlaceId> {
        match self {
            Press::Sync(place)
            | Press::Stop(place)
            | Press::Remedy(place, _)
            | Press::Fold(place)
            | Press::Details(place) => Some(*place),
            _ => None,
        }
    }
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
    /// Something was typed into the password field.
    SecretTyped(String),
}

/// Everything this page may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Start a run.
    Sync(SyncWish),
    /// Stop a run.
    Stop(PlaceId),
    /// Do what a notice offers.
    Remedy {
        /// At which place.
        place: PlaceId,
        /// Which one.
        remedy: RemedyId,
        /// What was typed for it.
        answer: Option<String>,
    },
    /// Begin something new.
    Accept(Offer),
    /// Go to the open questions.
    Review,
    /// Go to the plan of a place.
    Preview(PlaceId),
    /// Show what to do on the phone itself.
    Pictures(PlaceId),
    /// Show a place's own page.
    Details(PlaceId),
    /// Put the keyboard into a text field.
    Focus(&'static str),
}

impl Home {
    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, overview: &Overview) -> Action {
        match message {
            Message::SecretTyped(text) => {
                if let Some(secret) = &mut self.secret {
                    secret.text = text;
                }
                Action::None
            }
            Message::Press(press) => self.press(press, overview),
        }
    }

    fn press(&mut self, press: Press, overview: &Overview) -> Action {
        match press {
            Press::Everything if can_sync_everything(overview) => Action::Sync(SyncWish::Everything),
            Press::Everything => Action::None,
            Press::Sync(place) => Action::Sync(SyncWish::Place(place)),
            Press::Stop(place) => {
                self.stopping.insert(place);
                Action::Stop(place)
            }
            Press::Fold(place) => {
                if !self.unfolded.remove(&place) {
                    self.unfolded.insert(place);
                }
                Action::None
            }
            Press::Accept(offer) => Action::Accept(offer),
            Press::Details(place) => Action::Details(place),
            Press::Remedy(place, remedy) => match asks(overview, place, &remedy) {
                Some(Asks::Secret(_)) => {
                    self.secret = Some(Secret { place, remedy, text: String::new() });
                    Action::Focus(SECRET_FIELD)
                }
                Some(Asks::Review) => Action::Review,
                Some(Asks::Preview) => Action::Preview(place),
                Some(Asks::Pictures) => Action::Pictures(place),
                Some(Asks::Nothing) => Action::Remedy { place, remedy, answer: None },
                None => Action::None,
            },
            Press::SecretField => Action::Focus(SECRET_FIELD),
            Press::SecretCancel => {
                self.secret = None;
                Action::None
            }
            Press::SecretSend => match self.secret.take() {
                Some(secret) if !secret.text.is_empty() => {
                    Action::Remedy { place: secret.place, remedy: secret.remedy, answer: Some(secret.text) }
                }
                kept => {
                    self.secret = kept;
                    Action::Focus(SECRET_FIELD)
                }
            },
        }
    }

    /// Takes note that a run is over.
    pub fn run_finished(&mut self, place: PlaceId) {
        self.stopping.remove(&place);
        self.unfolded.remove(&place);
    }

    /// Gives up what is being asked; tells whether there was anything.
    pub fn escape(&mut self) -> bool {
        self.secret.take().is_some()
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, overview: &Overview) -> Vec<Press> {
        if overview.places.is_empty() {
            return offers_in_order(overview).into_iter().map(Press::Accept).collect();
        }
        let mut stops = Vec::new();
        if can_sync_everything(overview) {
            stops.push(Press::Everything);
        }
        for card in in_order(overview) {
            stops.extend(self.card_stops(card));
        }
        stops.extend(add_offers(overview).map(Press::Accept));
        stops
    }

    fn card_stops(&self, card: &PlaceCard) -> Vec<Press> {
        match &card.state {
            PlaceState::NeedsYou(_) if self.secret_of(card.id).is_some() => {
                vec![Press::SecretField, Press::SecretSend, Press::SecretCancel]
            }
            PlaceState::NeedsYou(notice) => {
                let remedies = notice.remedies.iter().map(|r| Press::Remedy(card.id, r.id.clone()));
                let fold = notice.details.iter().map(|_| Press::Fold(card.id));
                remedies.chain([Press::Details(card.id)]).chain(fold).collect()
            }
            PlaceState::Syncing(progress) => {
                let stop = (!self.stopping.contains(&card.id)).then_some(Press::Stop(card.id));
                let fold = (!progress.said.is_empty()).then_some(Press::Fold(card.id));
                stop.into_iter().chain(fold).collect()
            }
            state if state.may_start() && card.start == Start::Here => {
                vec![Press::Sync(card.id), Press::Details(card.id)]
            }
            _ => vec![Press::Details(card.id)],
        }
    }

    fn secret_of(&self, place: PlaceId) -> Option<&Secret> {
        self.secret.as_ref().filter(|secret| secret.place == place)
    }

    /// Draws the page. `bead` is how far the bead on the cord has gone, 0.0 to 1.0.
    pub fn view<'a>(
        &'a self,
        look: &Look,
        overview: &'a Overview,
        focus: Option<&Press>,
        bead: f32,
    ) -> Element<'a, Message> {
        if overview.places.is_empty() {
            return empty(look, overview, focus);
        }
        let side = if look.is_narrow() { 20.0 } else { 36.0 };
        let top = if look.is_narrow() { 20.0 } else { 26.0 };
        let mut rows = column![this_computer(look, overview)];
        let cards = in_order(overview);
        let last = cards.len().saturating_sub(1);
        let first_trouble = cards.first().map(|card| card.id);
        for (at, place) in cards.into_iter().enumerate() {
            let piece = if at == last { Piece::End } else { Piece::Through };
            let primary = if first_trouble == Some(place.id) { Weight::Primary } else { Weight::Plain };
            let card = self.card(look, overview, place, primary, focus, bead);
            let middle = 16.0 + look.em(18.0);
            let beside = cord(look, piece, card::tie(&place.state, bead), middle);
            rows = rows.push(row![beside, container(card).padding(padding::bottom(12))]);
        }
        rows = rows.push(add_row(look, overview, focus));
        let head = container(header(look, overview, focus)).padding(padding::horizontal(side).top(top).bottom(18));
        let list = container(container(rows).max_width(1_040)).padding(padding::horizontal(side).bottom(8)).width(Fill);
        let scrolling = |content| scroll(look, content).id(LIST);
        if look.is_tight() {
            scrolling(column![head, list]).into()
        } else {
            column![container(head).max_width(1_040.0 + 2.0 * side), scrolling(column![list])].into()
        }
    }
}

fn asks(overview: &Overview, place: PlaceId, remedy: &RemedyId) -> Option<Asks> {
    let card = overview.places.iter().find(|card| card.id == place)?;
    let PlaceState::NeedsYou(notice) = &card.state else { return None };
    notice.remedies.iter().find(|offered| offered.id == *remedy).map(|offered| offered.asks.clone())
}

/// Places that need the person first, then runs, then the healthy, the absent last.
fn in_order(overview: &Overview) -> Vec<&PlaceCard> {
    let mut cards: Vec<&PlaceCard> = overview.places.iter().collect();
    cards.sort_by_key(|card| match card.state {
        PlaceState::NeedsYou(_) => 0,
        PlaceState::Syncing(_) => 1,
        PlaceState::Waiting => 2,
        PlaceState::NeverSynced => 3,
        PlaceState::Behind { .. } => 4,
        PlaceState::UpToDate => 5,
        PlaceState::Paused => 6,
        PlaceState::NotHere { .. } => 7,
    });
    cards
}

fn is_syncing(card: &PlaceCard) -> bool {
    matches!(card.state, PlaceState::Syncing(_))
}

fn can_sync_everything(overview: &Overview) -> bool {
    let startable = overview.places.iter().any(|card| card.start == Start::Here);
    startable && !overview.places.iter().any(is_syncing)
}

/// Returns the page's title and the sentence below it.
pub fn title(look: &Look, overview: &Overview) -> (String, String) {
    let places = &overview.places;
    let count = |state: fn(&PlaceState) -> bool| places.iter().filter(|card| state(&card.state)).count();
    let syncing: Vec<&PlaceCard> = places.iter().filter(|card| is_syncing(card)).collect();
    let needing = count(|state| matches!(state, PlaceState::NeedsYou(_)));
    let fine = count(|state| matches!(state, PlaceState::UpToDate | PlaceState::Waiting));
    let behind = count(|state| matches!(state, PlaceState::Behind { .. }));
    let never = count(|state| matches!(state, PlaceState::NeverSynced));
    let say = |key| look.say(key, &[]);
    match syncing.as_slice() {
        [one] => {
            let cable = one.kind == PlaceKind::Phone && matches!(one.reach, Reach::Cable | Reach::Usb);
            let below = if cable { "home-sub-syncing-cable" } else { "home-sub-syncing" };
            (look.say("home-title-syncing", &[("name", (&one.name).into())]), say(below))
        }
        [_, _, ..] => (look.say("home-title-syncing-many", &[("n", syncing.len().into())]), say("home-sub-syncing")),
        [] if needing > 0 => (
            look.say("home-title-needs", &[("n", needing.into())]),
            look.say("home-sub-needs", &[("n", (places.len() - needing).into())]),
        ),
        [] if behind > 0 => (say("home-title-behind"), good_below(look, overview)),
        [] if fine == places.len() => (say("home-title-good"), good_below(look, overview)),
        [] if fine > 0 => (say("home-title-good-here"), good_below(look, overview)),
        [] if never > 0 => (say("home-title-never"), say("home-sub-never")),
        [] => (say("home-title-away"), say("home-sub-away")),
    }
}

/// When the last run was, and what still waits for places that are away.
fn good_below(look: &Look, overview: &Overview) -> String {
    let last = overview.places.iter().filter_map(|card| card.last).map(|run| run.at).max();
    let last = last.map(|at| look.say("home-sub-last", &[("when", when::past(look.lang, at, overview.now).into())]));
    let away: Vec<(&str, u32)> = overview
        .places
        .iter()
        .filter_map(|card| match card.state {
            PlaceState::Behind { waiting } | PlaceState::NotHere { waiting, .. } if waiting > 0 => {
                Some((card.name.as_str(), waiting))
            }
            _ => None,
        })
        .collect();
    let waits = match away.as_slice() {
        [] => look.say("home-sub-good", &[]),
        [(name, n)] => look.say("home-sub-waits-for", &[("n", (*n).into()), ("name", (*name).into())]),
        many => {
            let n: u32 = many.iter().map(|(_, n)| n).sum();
            let behind = overview.places.iter().any(|card| matches!(card.state, PlaceState::Behind { .. }));
            look.say(if behind { "home-sub-waits-places" } else { "home-sub-waits" }, &[("n", n.into())])
        }
    };
    last.into_iter().chain([waits]).collect::<Vec<_>>().join(" ")
}

fn focused(focus: Option<&Press>, press: &Press) -> Focused {
    Focused::when(focus == Some(press))
}

/// Makes a button of this page: its press, its place in the Tab order and its ring are one thing.
fn control(focus: Option<&Press>, weight: Weight, label: String, press: Press) -> Button<Message> {
    let focused = focused(focus, &press);
    Button::new(weight, label, Some(Message::Press(press))).focused(focused)
}

fn header<'a>(look: &Look, overview: &Overview, focus: Option<&Press>) -> Element<'a, Message> {
    let (title, below) = title(look, overview);
    let words = column![look.display(title), look.body(below).color(look.tokens.ink2)];
    let sync = overview.places.iter().any(|card| card.start == Start::Here).then(|| {
        let label = look.say("home-sync-everything", &[]);
        let press = can_sync_everything(overview).then_some(Message::Press(Press::Everything));
        let sync = Button::new(Weight::Plain, label, press).icon(icon::REFRESH_CW);
        sync.focused(focused(focus, &Press::Everything)).view(look)
    });
    if look.is_tight() {
        column![words].push(sync).spacing(12).into()
    } else {
        row![words.width(Fill)].push(sync).spacing(16).align_y(iced::Center).into()
    }
}

/// What can be added, below the last card.
fn add_row<'a>(look: &Look, overview: &Overview, focus: Option<&Press>) -> Option<Element<'a, Message>> {
    let mut buttons = add_offers(overview)
        .map(|offer| {
            let (key, _) = offer_words(offer);
            control(focus, Weight::Quiet, look.say(key, &[]), Press::Accept(offer)).icon(icon::PLUS).view(look)
        })
        .peekable();
    buttons.peek()?;
    let left = WIDTH - 2.0;
    Some(container(row(buttons).spacing(8).wrap()).padding(padding::left(left).bottom(8)).into())
}

fn this_computer<'a>(look: &Look, overview: &Overview) -> Element<'a, Message> {
    let counts = overview.counts;
    let said: Vec<String> = [
        (Kind::People, counts.people),
        (Kind::Events, counts.events),
        (Kind::Tasks, counts.tasks),
        (Kind::Notes, counts.notes),
    ]
    .into_iter()
    .filter(|&(kind, n)| n > 0 || kind == Kind::People)
    .map(|(kind, n)| look.say(card::kind_count(kind), &[("n", n.into())]))
    .collect();
    let middle = 14.0 + look.em(11.0);
    let name = look.heading(look.say("home-this-computer", &[]));
    // A number and its noun stay together.
    let said: Vec<String> = said.iter().map(|one| one.replace(' ', "\u{a0}")).collect();
    let said = look.small(said.join(" · ")).width(Fill);
    let names: Element<'a, Message> = if look.is_tight() {
        column![name, said].into()
    } else {
        row![name, said].spacing(12).align_y(iced::Center).into()
    };
    let sign = look.icon(icon::MONITOR, 22.0, look.tokens.ink2);
    let words =
        row![sign, names].spacing(12).align_y(if look.is_tight() { Alignment::Start } else { Alignment::Center });
    row![
        cord(look, Piece::Knot, Tie::Whole, middle),
        container(words).padding(padding::left(4).right(2).top(14).bottom(26))
    ]
    .into()
}

/// What an offer's button says and shows.
fn offer_words(offer: Offer) -> (&'static str, icon::Icon) {
    match offer {
        Offer::ConnectPhone => ("home-add-phone", icon::SMARTPHONE),
        Offer::AddAccount => ("home-add-account", icon::CLOUD),
        Offer::OpenFile => ("home-open-file", icon::FILE_DOWN),
        Offer::TrySample => ("home-try-sample", icon::PLAY),
    }
}

/// The offers, the most usual first.
fn offers_in_order(overview: &Overview) -> Vec<Offer> {
    [Offer::ConnectPhone, Offer::AddAccount, Offer::OpenFile, Offer::TrySample]
        .into_iter()
        .filter(|offer| overview.offers.contains(offer))
        .collect()
}

/// The offers that add a place, for the top of a page that has places.
fn add_offers(overview: &Overview) -> impl Iterator<Item = Offer> {
    offers_in_order(overview).into_iter().filter(|offer| matches!(offer, Offer::ConnectPhone | Offer::AddAccount))
}

fn empty<'a>(look: &Look, overview: &Overview, focus: Option<&Press>) -> Element<'a, Message> {
    let art = svg(svg::Handle::from_memory(include_bytes!("../../../assets/art/phone-and-computer.svg").as_slice()))
        .width(look.em(340.0))
        .height(look.em(151.0));
    let title = look.hero(look.say("home-empty-title", &[])).center().width(Fill);
    let aside = look.aside(look.say("home-empty-aside", &[])).center();
    let offers = offers_in_order(overview);
    let mut buttons = row![].spacing(12);
    let mut below = column![].spacing(12).align_x(iced::Center);
    for (at, &offer) in offers.iter().enumerate() {
        let (key, icon) = offer_words(offer);
        let label = look.say(key, &[]);
        let press = Press::Accept(offer);
        let quiet = at > 0 && matches!(offer, Offer::OpenFile | Offer::TrySample);
        if quiet {
            let button = control(focus, Weight::Quiet, label, press).icon(icon).view(look);
            below = match offer {
                Offer::TrySample => below.push(
                    row![look.small(look.say("home-just-looking", &[])), button].spacing(2).align_y(iced::Center),
                ),
                _ => below.push(button),
            };
        } else {
            let weight = if at == 0 { Weight::Primary } else { Weight::Plain };
            buttons = buttons.push(control(focus, weight, label, press).icon(icon).big().view(look));
        }
    }
    let page = column![
        art,
        container(title).max_width(look.em(560.0)).padding(padding::top(20)),
        container(aside).padding(padding::top(10)),
        container(buttons.wrap().align_x(iced::Center)).padding(padding::top(26)),
        container(below).padding(padding::top(12)),
    ]
    .push((!overview.offers.contains(&Offer::ConnectPhone)).then(|| how_to_add(look)))
    .align_x(iced::Center);
    let page = container(page).padding(24).center_x(Fill);
    container(scroll(look, page).height(iced::Shrink)).center_y(Fill).into()
}

/// How to add a phone while no button does it.
fn how_to_add<'a>(look: &Look) -> Element<'a, Message> {
    let command = "cordial peer add phone NAME --link serial:/dev/ttyUSB0";
    let t = look.tokens;
    let command =
        container(look.small(command).color(t.ink)).padding([6, 12]).style(style::rounded(t.sunk, style::ROW));
    let words = look.small(look.say("home-empty-how", &[])).center();
    container(column![words, command].spacing(8).align_x(iced::Center).max_width(look.em(520.0)))
        .padding(padding::top(30))
        .into()
}

#[cfg(test)]
mod tests;
