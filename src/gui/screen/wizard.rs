//! The first sync, step by step: find, pair, choose, safety copy, compare, decide, preview, write, done.
//!
//! What is shown is the desk's [`FirstPage`]; the page itself remembers only what is typed and which step is looked at.
//! Going back is allowed until the writing. A window that was closed on the way takes it up where it stood.

mod decide;
mod find;
mod pages;
mod ports;
mod type_in;

use std::sync::Arc;

use iced::widget::{column, container, row, space};
use iced::{Element, Fill, Subscription, Task, padding};

use crate::gui::desk::{
    Choice, Deed, Desk, FirstPage, Keeping, Kind, NewPlace, PlaceDeed, PlaceId, Port, Server, Start, Step, Weight,
};
use crate::gui::guide::{self, Errand};
use crate::gui::icon;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::input::label;
use crate::gui::widget::phone::{makes, phone};
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::steps::steps;
use crate::gui::work::{self, Answer, Reading};
use crate::wording::Lang;
pub use crate::wording::way::WayIn;
use ports::Ports;

/// Names the content, which scrolls.
pub const LIST: &str = "wizard-list-id";
/// How wide the content is at most.
const WIDTH: f32 = 896.0;
/// How high the picture of a phone is.
const PICTURE: f32 = 380.0;
/// The periods of events that can be chosen, and the keys of their names.
pub const PERIODS: [(&str, &str); 4] = [
    ("all", "wizard-period-all"),
    ("3m..2y", "wizard-period-3m"),
    ("1y..2y", "wizard-period-1y"),
    ("1w..1y", "wizard-period-1w"),
];

/// A text field of this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Entry {
    Name,
    Address,
    User,
    Password,
    Folder,
}

impl Entry {
    /// Names it for the keyboard.
    pub fn id(self) -> &'static str {
        match self {
            Entry::Name => "wizard-name-id",
            Entry::Address => "wizard-address-id",
            Entry::User => "wizard-user-id",
            Entry::Password => "wizard-password-id",
            Entry::Folder => "wizard-folder-id",
        }
    }
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// How it is connected.
    Way(WayIn),
    /// A port that was found, by its link.
    Port(String),
    /// Another port, which is typed.
    TypePort,
    /// Look again what is plugged in.
    LookAgain,
    /// Which kind of server, by its number; beyond the last: another one.
    Server(usize),
    /// Go to a text field.
    Entry(Entry),
    /// Keep a kind the same, or not.
    Kind(Kind),
    /// Of which period, by its number.
    Period(usize),
    /// Keep second copies in the folder typed.
    Second,
    /// One of the three ways.
    Choice(Choice),
    /// Every change, on the preview's own page.
    Full,
    /// Which make the phone is, by its number.
    Make(usize),
    /// Every picture of what to do on the phone.
    Pictures,
    /// Copy what is to be typed, by its number.
    Copy(usize),
    /// Show or hide the password.
    Eye,
    /// Back.
    Back,
    /// The one thing to do.
    Next,
    /// Leave; what was done stays.
    Close,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
    /// Something was typed.
    Typed(Entry, String),
    /// Somebody looked what is plugged in.
    Found(Answer<Vec<Port>>),
    /// The place was made.
    Began(Answer<PlaceId>),
    /// A file was read; the sentence says what came of it.
    Opened(Answer<String>),
    /// What is shown has come.
    Read(Box<Answer<FirstPage>>),
    /// Something was done.
    Done(Answer<()>),
    /// The place that was made is forgotten again.
    Undone(Answer<()>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Put the keyboard into a text field.
    Focus(Entry),
    /// Show every change of a place's plan.
    OpenPreview(PlaceId),
    /// Show everything that may have to be done on phones of a make, by its number.
    Pictures(usize),
    /// Go Home, perhaps with a sentence about what was done.
    Close(Option<String>),
}

/// What was typed.
#[derive(Debug, Default)]
struct Draft {
    name: String,
    address: String,
    user: String,
    password: String,
    folder: String,
    server: Option<usize>,
}

/// What this page remembers between frames.
#[derive(Debug, Default)]
pub struct Wizard {
    servers: Vec<Server>,
    way: WayIn,
    ports: Ports,
    draft: Draft,
    place: Option<PlaceId>,
    page: Option<FirstPage>,
    shown: Option<Step>,
    kinds: Vec<Kind>,
    period: usize,
    /// Which make the phone is, by its number in the guide.
    make: usize,
    choice: Choice,
    eye: Eye,
    work: Work,
    trouble: Option<String>,
    reading: Reading,
}

/// Whether the password is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Eye {
    #[default]
    Open,
    Closed,
}

/// Whether something is being done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Work {
    #[default]
    Idle,
    Busy,
}

impl Wizard {
    /// Opens the page at the beginning.
    pub fn start(&mut self, way: WayIn, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        *self = Wizard { servers: desk.servers(), way, make: self.make, ..Wizard::default() };
        self.look_for_ports(look, desk)
    }

    /// Looks what is plugged in.
    fn look_for_ports(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.ports.look();
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.ports(&[], lang), Message::Found)
    }

    /// What it listens to while it is shown: whether a cable is plugged in or pulled.
    pub fn subscription(&self, lang: Lang, desk: &Arc<dyn Desk>) -> Subscription<Message> {
        if self.place.is_none() && self.way == WayIn::Port { ports::watch(desk, lang) } else { Subscription::none() }
    }

    /// Opens the page where the first sync with a place stands.
    pub fn resume(&mut self, place: PlaceId, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        *self = Wizard { servers: desk.servers(), place: Some(place), ..Wizard::default() };
        self.refresh(look, desk)
    }

    /// The step that is shown.
    pub fn step(&self) -> Step {
        self.shown.unwrap_or(Step::Find)
    }

    /// The place it is about, once there is one.
    pub fn place(&self) -> Option<PlaceId> {
        self.place
    }

    /// The place's name, or what is being connected.
    pub fn title(&self, look: &Look) -> String {
        match (&self.page, self.way) {
            (Some(page), _) => look.say("wizard-title-name", &[("name", (&page.name).into())]),
            (None, WayIn::Account) => look.say("wizard-title-account", &[]),
            (None, _) => look.say("wizard-title", &[]),
        }
    }

    /// Reads again what is shown.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(place) = self.place else { return Task::none() };
        if !self.reading.wanted() {
            return Task::none();
        }
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.first_page(place, lang), |page| Message::Read(Box::new(page)))
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match message {
            Message::Typed(entry, text) => {
                *self.text_mut(entry) = text;
                self.trouble = None;
                if entry == Entry::Address && self.way == WayIn::Port {
                    self.ports.pick_typed();
                }
                Action::None
            }
            Message::Press(press) => self.press(press, look, desk),
            Message::Found(Ok(found)) => {
                self.ports.take(found);
                Action::None
            }
            Message::Found(Err(error)) => {
                self.ports.failed();
                self.fails(error.to_string())
            }
            Message::Began(answer) => {
                self.work = Work::Idle;
                match answer {
                    Ok(place) => {
                        self.place = Some(place);
                        self.trouble = None;
                        self.draft.password.clear();
                        Action::Run(self.refresh(look, desk))
                    }
                    Err(error) => self.fails(error.to_string()),
                }
            }
            Message::Opened(answer) => {
                self.work = Work::Idle;
                match answer {
                    Ok(words) => Action::Close(Some(words)),
                    Err(error) => self.fails(error.to_string()),
                }
            }
            Message::Read(answer) => {
                let again = self.reading.answered();
                match *answer {
                    Ok(page) => self.take(page),
                    Err(error) => self.trouble = Some(error.to_string()),
                }
                if again { Action::Run(self.refresh(look, desk)) } else { Action::None }
            }
            Message::Done(answer) => {
                self.work = Work::Idle;
                self.trouble = answer.err().map(|error| error.to_string());
                Action::Run(self.refresh(look, desk))
            }
            Message::Undone(answer) => {
                self.work = Work::Idle;
                self.trouble = answer.err().map(|error| error.to_string());
                (self.place, self.page, self.shown) = (None, None, None);
                Action::None
            }
        }
    }

    fn fails(&mut self, words: String) -> Action {
        self.trouble = Some(words);
        Action::None
    }

    /// Takes what was read; the step looked at stays, unless the sync has moved past it or is not there yet.
    fn take(&mut self, page: FirstPage) {
        let first = self.page.as_ref().is_none_or(|known| known.place != page.place);
        let shown = match self.shown {
            _ if first || page.step >= Step::Write => page.step,
            Some(shown) => shown.min(page.step.max(Step::SafetyCopy)),
            None => page.step,
        };
        self.shown = Some(shown);
        if first || self.shown.is_some_and(|step| step < Step::Choose) {
            self.kinds = page.kinds.iter().filter(|row| row.keeping == Keeping::On).map(|row| row.kind).collect();
            self.period = PERIODS.iter().position(|(word, _)| *word == page.period).unwrap_or(0);
        }
        if first {
            self.choice = page.choice;
            self.make = guide::make_of(&page.name);
        }
        self.page = Some(page);
    }

    fn text_mut(&mut self, entry: Entry) -> &mut String {
        match entry {
            Entry::Name => &mut self.draft.name,
            Entry::Address => &mut self.draft.address,
            Entry::User => &mut self.draft.user,
            Entry::Password => &mut self.draft.password,
            Entry::Folder => &mut self.draft.folder,
        }
    }

    fn press(&mut self, press: Press, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match press {
            Press::Way(way) => {
                (self.way, self.trouble) = (way, None);
                Action::None
            }
            Press::Port(link) => {
                self.ports.pick(link);
                Action::None
            }
            Press::TypePort => {
                self.ports.pick_typed();
                Action::Focus(Entry::Address)
            }
            Press::LookAgain => Action::Run(self.look_for_ports(look, desk)),
            Press::Server(at) => {
                self.draft.server = Some(at).filter(|&at| at < self.servers.len());
                Action::None
            }
            Press::Entry(entry) => Action::Focus(entry),
            Press::Kind(kind) => {
                match self.kinds.iter().position(|kept| *kept == kind) {
                    Some(at) => drop(self.kinds.remove(at)),
                    None => self.kinds.push(kind),
                }
                Action::None
            }
            Press::Period(at) => {
                self.period = at;
                Action::None
            }
            Press::Choice(choice) => {
                self.choice = choice;
                Action::None
            }
            Press::Second => {
                let folder = self.draft.folder.trim().to_owned();
                if folder.is_empty() {
                    Action::Focus(Entry::Folder)
                } else {
                    self.act(Deed::Second(folder), look, desk)
                }
            }
            Press::Full => self.place.map_or(Action::None, Action::OpenPreview),
            Press::Make(at) => {
                self.make = at;
                Action::None
            }
            Press::Pictures => Action::Pictures(self.make),
            Press::Copy(at) => match type_in::value(self, at) {
                Some(text) => Action::Run(iced::clipboard::write(text)),
                None => Action::None,
            },
            Press::Eye => {
                self.eye = if self.eye == Eye::Open { Eye::Closed } else { Eye::Open };
                Action::None
            }
            Press::Close => Action::Close(None),
            Press::Back => self.back(look, desk),
            Press::Next => self.next(look, desk),
        }
    }

    fn act(&mut self, deed: Deed, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let Some(place) = self.place else { return Action::None };
        if self.work == Work::Busy {
            return Action::None;
        }
        (self.work, self.trouble) = (Work::Busy, None);
        let lang = look.lang;
        Action::Run(work::ask(desk, lang, move |desk| desk.first_do(place, &deed, lang), Message::Done))
    }

    fn go(&mut self, step: Step, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        self.shown = Some(step);
        self.act(Deed::GoTo(step), look, desk)
    }

    fn back(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match (self.step(), self.place) {
            // Nothing was kept of it yet: as if it had not been made.
            (Step::Pair, Some(place)) if self.work == Work::Idle => {
                self.work = Work::Busy;
                let lang = look.lang;
                let remove = move |desk: &dyn Desk| desk.place_do(place, &PlaceDeed::Remove, lang);
                Action::Run(work::ask(desk, lang, remove, Message::Undone))
            }
            (step, Some(_)) => match step.before() {
                Some(before) => self.go(before, look, desk),
                None => Action::None,
            },
            (_, None) => Action::Close(None),
        }
    }

    fn next(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        if self.primary(look).is_none_or(|primary| primary.1 == Ready::NotYet) {
            return Action::None;
        }
        let Some(page) = &self.page else { return self.begin(look, desk) };
        match self.step() {
            Step::Find | Step::Pair => self.go(Step::Choose, look, desk),
            Step::Choose => {
                let period = PERIODS.get(self.period).map_or("all", |(word, _)| word).to_owned();
                let kinds = self.kinds.clone();
                self.shown = Some(Step::SafetyCopy);
                self.act(Deed::Choose(kinds, period), look, desk)
            }
            Step::SafetyCopy if page.step == Step::Done => self.go(Step::Done, look, desk),
            Step::SafetyCopy if page.compared.is_some() => self.go(Step::Compare, look, desk),
            Step::SafetyCopy => self.act(Deed::Copy, look, desk),
            Step::Compare => self.go(Step::Decide, look, desk),
            Step::Decide => {
                self.shown = Some(Step::Preview);
                self.act(Deed::Decide(self.choice), look, desk)
            }
            Step::Preview | Step::Write => self.act(Deed::Write, look, desk),
            Step::Done => {
                let Some(place) = self.place else { return Action::Close(None) };
                let lang = look.lang;
                let finish = move |desk: &dyn Desk| desk.first_do(place, &Deed::Finish, lang).map(|()| String::new());
                Action::Run(work::ask(desk, lang, finish, Message::Opened))
            }
        }
    }

    fn begin(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        if self.work == Work::Busy {
            return Action::None;
        }
        (self.work, self.trouble) = (Work::Busy, None);
        let Draft { name, address, user, password, .. } = &self.draft;
        let text = |text: &String| text.trim().to_owned();
        let lang = look.lang;
        let new = match self.way {
            WayIn::File => {
                let path = text(address);
                return Action::Run(work::ask(desk, lang, move |desk| desk.open_file(&path, lang), Message::Opened));
            }
            WayIn::Port => {
                let address = self.ports.chosen().map_or_else(|| text(address), |port| port.link.clone());
                NewPlace::Port { name: text(name), address }
            }
            WayIn::DialIn => NewPlace::DialIn { name: text(name) },
            WayIn::Sample => NewPlace::Sample,
            WayIn::Account => NewPlace::Account {
                name: text(name),
                server: self.draft.server.and_then(|at| self.servers.get(at)).map(|server| server.id.clone()),
                address: text(address),
                user: text(user),
                password: password.clone(),
            },
        };
        Action::Run(work::ask(desk, lang, move |desk| desk.begin(&new, lang), Message::Began))
    }

    /// The label of the one thing to do, and whether it can be done now; `None`: there is nothing but to wait.
    fn primary(&self, look: &Look) -> Option<(String, Ready)> {
        let ready = |ready: bool| if ready && self.work == Work::Idle { Ready::Now } else { Ready::NotYet };
        let say = |key: &str| look.say(key, &[]);
        let Some(page) = &self.page else {
            let typed = find::entries(self).iter().all(|&entry| entry == Entry::Name || !self.text(entry).is_empty());
            let typed = typed && (self.way != WayIn::Port || self.ports.is_typed() || self.ports.chosen().is_some());
            let key = if self.way == WayIn::File { "wizard-open" } else { "wizard-next" };
            return Some((say(key), ready(typed)));
        };
        let moving = page.moving.is_some();
        Some(match self.step() {
            Step::Find | Step::Pair => (say("wizard-next"), ready(true)),
            Step::Choose => (say("wizard-next"), ready(!self.kinds.is_empty())),
            Step::SafetyCopy if page.compared.is_some() => (say("wizard-compare"), ready(true)),
            Step::SafetyCopy if page.start == Start::OnThePhone => return None,
            Step::SafetyCopy if moving => (say("wizard-compare"), Ready::NotYet),
            Step::SafetyCopy => (say("wizard-copy-now"), ready(true)),
            Step::Compare => (say("wizard-next"), ready(page.compared.is_some() && !moving)),
            Step::Decide => (say("wizard-show-preview"), ready(true)),
            Step::Preview => (say("wizard-write"), ready(!moving)),
            Step::Write if moving || page.start == Start::OnThePhone => return None,
            Step::Write => (say("wizard-write-again"), ready(page.trouble.is_some())),
            Step::Done => (say("wizard-finish"), ready(true)),
        })
    }

    fn text(&self, entry: Entry) -> &str {
        match entry {
            Entry::Name => &self.draft.name,
            Entry::Address => &self.draft.address,
            Entry::User => &self.draft.user,
            Entry::Password => &self.draft.password,
            Entry::Folder => &self.draft.folder,
        }
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Press> {
        let mut stops = match (&self.page, self.step()) {
            (None, _) => find::stops(self),
            (Some(page), Step::Pair) => type_in::stops(page),
            (Some(page), Step::Choose) => pages::choose_stops(self, page),
            (Some(_), Step::SafetyCopy) => vec![Press::Entry(Entry::Folder), Press::Second],
            (Some(page), Step::Decide) => decide::stops(page),
            (Some(_), Step::Preview) => vec![Press::Full],
            _ => Vec::new(),
        };
        if self.may_go_back() {
            stops.push(Press::Back);
        }
        if self.primary(look).is_some_and(|(_, ready)| ready == Ready::Now) {
            stops.push(Press::Next);
        }
        stops.push(Press::Close);
        stops
    }

    /// Draws what the phone shows while something is done on it.
    fn picture<'a>(&self, look: &Look, errand: Errand, high: f32) -> Option<Element<'a, Message>> {
        let make = guide::makes().get(self.make)?;
        Some(phone(look, make, make.sheet(errand)?, high))
    }

    /// Draws the makes, one of them chosen.
    fn makes<'a>(&self, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
        let makes = makes(look, self.make, |at| (Message::Press(Press::Make(at)), focused(focus, &Press::Make(at))));
        column![label(look, look.say("pictures-which", &[])), makes].spacing(6).into()
    }

    fn may_go_back(&self) -> bool {
        self.page.is_some() && self.step() < Step::Write && self.work == Work::Idle
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, focus: Option<&Press>, bead: f32) -> Element<'a, Message> {
        let t = look.tokens;
        let content: Element<'a, Message> = match (&self.page, self.step()) {
            (None, _) if self.place.is_some() => look.small(look.say("frame-loading", &[])).into(),
            (None, _) => find::view(self, look, focus),
            (Some(page), Step::Find | Step::Pair) => type_in::view(self, look, page, focus),
            (Some(page), Step::Choose) => pages::choose(self, look, page, focus),
            (Some(page), Step::SafetyCopy) => pages::copies(self, look, page, focus, bead),
            (Some(page), Step::Compare) => pages::compare(look, page, bead),
            (Some(page), Step::Decide) => decide::view(self, look, page, focus),
            (Some(page), Step::Preview) => pages::preview(self, look, page, focus),
            (Some(page), Step::Write) => pages::write(self, look, page, bead),
            (Some(page), Step::Done) => pages::done(look, page),
        };
        let trouble = self.trouble.clone().or_else(|| self.page.as_ref().and_then(|page| page.trouble.clone()));
        let trouble = trouble.map(|words| {
            let note = crate::gui::widget::form::note(look, icon::CIRCLE_ALERT, words, t.warn);
            container(note).padding(padding::top(16))
        });
        let side = if look.is_narrow() { 20.0 } else { 36.0 };
        let page = container(column![content].push(trouble)).max_width(WIDTH.max(look.em(WIDTH)));
        let page = container(page).padding(padding::horizontal(side).top(26).bottom(24)).center_x(Fill);
        let middle = scroll(look, page).id(LIST);
        column![
            self.top(look, focus),
            hairline(t.line),
            container(middle).height(Fill).style(style::ground(t.paper)),
            hairline(t.line),
            self.bottom(look, focus),
        ]
        .into()
    }

    fn top<'a>(&'a self, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let present = Step::ALL.iter().position(|step| *step == self.step()).unwrap_or(0);
        let numbers = [("step", (present + 1).into()), ("steps", Step::ALL.len().into())];
        let labels: Vec<String> = Step::ALL.iter().map(|step| look.say(step_key(*step), &[])).collect();
        let said = if look.is_narrow() {
            let name = [("name", labels[present].as_str().into())];
            look.say("wizard-step-name", &[numbers.as_slice(), &name].concat())
        } else {
            look.say("wizard-step", &numbers)
        };
        let close = control(focus, Weight::Quiet, look.say("wizard-close", &[]), Press::Close).small().view(look);
        let title = look.body_m(self.title(look)).width(Fill);
        let head: Element<'a, Message> = if look.is_tight() {
            column![row![title, close].align_y(iced::Center), look.small(said)].spacing(4).into()
        } else {
            let mark = crate::gui::frame::mark(look);
            row![mark, title, look.small(said), close].spacing(10).align_y(iced::Center).into()
        };
        let strip = container(steps(look, &labels, present)).max_width(WIDTH + 110.0).center_x(Fill);
        let strip = container(strip).center_x(Fill);
        container(column![head, strip].spacing(12))
            .padding(padding::horizontal(if look.is_narrow() { 14 } else { 24 }).top(12).bottom(12))
            .width(Fill)
            .style(style::ground(t.side))
            .into()
    }

    fn bottom<'a>(&'a self, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let promise = match self.step() {
            Step::SafetyCopy | Step::Compare => "wizard-promise-reading",
            Step::Decide => "wizard-promise-decide",
            Step::Preview => "wizard-promise-preview",
            Step::Write => "wizard-promise-write",
            Step::Done => "wizard-promise-done",
            _ => "wizard-promise",
        };
        let promise = look.small(look.say(promise, &[])).width(Fill);
        let promise = row![look.icon(icon::SHIELD_CHECK, 15.0, t.ok.ink), promise].spacing(10).align_y(iced::Center);
        let back = self
            .may_go_back()
            .then(|| control(focus, Weight::Quiet, look.say("wizard-back", &[]), Press::Back).big().view(look));
        let next = self.primary(look).map(|(label, ready)| {
            let press = (ready == Ready::Now).then_some(Message::Press(Press::Next));
            let erases = self.step() == Step::Preview && self.choice != Choice::Join;
            let weight = if erases { Weight::Danger } else { Weight::Primary };
            Button::new(weight, label, press).big().focused(focused(focus, &Press::Next)).view(look)
        });
        let buttons = row![].push(back).push(next).spacing(10).align_y(iced::Center);
        let line: Element<'a, Message> = if look.is_narrow() {
            column![promise, container(buttons.wrap()).align_right(Fill)].spacing(8).into()
        } else {
            row![promise.width(Fill), buttons].spacing(16).align_y(iced::Center).into()
        };
        container(line)
            .padding(padding::horizontal(if look.is_narrow() { 14 } else { 24 }).vertical(12))
            .width(Fill)
            .style(style::ground(t.side))
            .into()
    }
}

/// Whether the one thing to do can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ready {
    Now,
    NotYet,
}

fn step_key(step: Step) -> &'static str {
    match step {
        Step::Find => "wizard-step-find",
        Step::Pair => "wizard-step-pair",
        Step::Choose => "wizard-step-choose",
        Step::SafetyCopy => "wizard-step-copy",
        Step::Compare => "wizard-step-compare",
        Step::Decide => "wizard-step-decide",
        Step::Preview => "wizard-step-preview",
        Step::Write => "wizard-step-write",
        Step::Done => "wizard-step-done",
    }
}

fn focused(focus: Option<&Press>, press: &Press) -> Focused {
    Focused::when(focus == Some(press))
}

fn control(focus: Option<&Press>, weight: Weight, label: String, press: Press) -> Button<Message> {
    let focused = focused(focus, &press);
    Button::new(weight, label, Some(Message::Press(press))).focused(focused)
}

/// A page's title and the sentence below it.
fn head<'a>(look: &Look, title: String, below: Option<String>) -> Element<'a, Message> {
    let below = below.map(|below| look.body(below).color(look.tokens.ink2));
    container(column![look.display(title)].push(below).spacing(6)).padding(padding::bottom(18)).into()
}

/// Takes room and shows nothing.
fn gap<'a>(high: f32) -> Element<'a, Message> {
    space().height(high).into()
}
