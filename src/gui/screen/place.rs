//! A place's own page: what is kept the same with it, what it can hold, how it speaks, its last runs, and what is wrong
//! if something is.

mod parts;

use std::sync::Arc;

use iced::widget::{column, container, row};
use iced::{Element, Fill, Task, padding};

use crate::gui::desk::{
    CheckLine, CheckMark, Desk, DeskError, FirstSync, Keeping, Kind, PlaceDeed, PlaceId, PlaceKind, PlacePage, Start,
    SyncWish, Weight,
};
use crate::gui::icon;
use crate::gui::theme::Look;
use crate::gui::widget::control::Button;
use crate::gui::widget::form;
use crate::gui::widget::input::Input;
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::gui::work::{self, Answer, Reading};

/// Names the content, which scrolls.
pub const LIST: &str = "place-list-id";
/// Names the one text field, for a new name or a new phone's port.
pub const FIELD: &str = "place-field-id";
/// The periods that can be chosen, and the keys of their names.
const PERIODS: [(&str, &str); 4] = [
    ("all", "wizard-period-all"),
    ("3m..2y", "wizard-period-3m"),
    ("1y..2y", "wizard-period-1y"),
    ("1w..1y", "wizard-period-1w"),
];

/// What is being typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Asking {
    /// Nothing.
    #[default]
    Nothing,
    /// A new name.
    Name,
    /// The port of a new phone.
    Phone,
    /// Whether it is to be removed.
    Removal,
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Back to Home.
    Back,
    /// Sync it now.
    Sync,
    /// Go on with its first sync.
    Continue,
    /// Keep a kind the same, or not.
    Kind(Kind),
    /// Of which period, by its number.
    Period(usize),
    /// Call it something else; let a new phone take its place; remove it.
    Ask(Asking),
    /// The text field that is open.
    Field,
    /// Do what was asked for.
    Send,
    /// Not after all.
    Cancel,
    /// Try it from end to end.
    Check,
    /// Show what to do on the phone itself.
    Pictures,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
    /// Something was typed.
    Typed(String),
    /// What is shown has come.
    Read(PlaceId, Box<Answer<Option<PlacePage>>>),
    /// Something was changed.
    Done(Answer<()>),
    /// A new phone took the place.
    Changed(Answer<()>),
    /// It was removed.
    Removed(Answer<()>),
    /// The check is over.
    Checked(PlaceId, Answer<Vec<CheckLine>>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Start a run.
    Sync(SyncWish),
    /// Open the wizard for it.
    OpenWizard(PlaceId),
    /// Show what to do on the phone itself.
    Pictures(PlaceId),
    /// Put the keyboard into a text field.
    Focus(&'static str),
    /// Go Home.
    Close,
}

/// The check of a place.
#[derive(Debug, Default)]
enum Checking {
    #[default]
    Not,
    /// It runs; what the one before it found stands until the first point is tried.
    Running(Vec<CheckLine>),
    Over(Result<Vec<CheckLine>, DeskError>),
}

/// What this page remembers between frames.
#[derive(Debug, Default)]
pub struct Place {
    place: Option<PlaceId>,
    page: Option<PlacePage>,
    asking: Asking,
    text: String,
    checking: Checking,
    trouble: Option<DeskError>,
    reading: Reading,
}

impl Place {
    /// Opens a place's page.
    pub fn open(&mut self, place: PlaceId, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        *self = Place { place: Some(place), ..Place::default() };
        self.refresh(look, desk)
    }

    /// The place it is about.
    pub fn place(&self) -> Option<PlaceId> {
        self.place
    }

    /// The place's name, once it is known.
    pub fn name(&self) -> &str {
        self.page.as_ref().map_or("", |page| &page.card.name)
    }

    /// Reads again what is shown.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(place) = self.place else { return Task::none() };
        if !self.reading.wanted() {
            return Task::none();
        }
        let lang = look.lang;
        let message = move |page| Message::Read(place, Box::new(page));
        work::ask(desk, lang, move |desk| desk.place_page(place, lang), message)
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match message {
            Message::Typed(text) => {
                self.text = text;
                Action::None
            }
            Message::Read(place, answer) => {
                let again = self.reading.answered();
                if Some(place) == self.place {
                    match *answer {
                        Ok(Some(page)) => self.page = Some(page),
                        Ok(None) => return Action::Close,
                        Err(error) => self.trouble = Some(error),
                    }
                }
                if again { Action::Run(self.refresh(look, desk)) } else { Action::None }
            }
            Message::Done(answer) => {
                self.trouble = answer.err();
                Action::Run(self.refresh(look, desk))
            }
            Message::Changed(answer) => match (answer, self.place) {
                (Ok(()), Some(place)) => Action::OpenWizard(place),
                (answer, _) => {
                    self.trouble = answer.err();
                    Action::None
                }
            },
            Message::Removed(Ok(())) => Action::Close,
            Message::Removed(Err(error)) => {
                self.trouble = Some(error);
                Action::None
            }
            Message::Checked(place, answer) => {
                if Some(place) == self.place {
                    self.checking = Checking::Over(answer);
                }
                Action::None
            }
            Message::Press(press) => self.press(press, look, desk),
        }
    }

    fn press(&mut self, press: Press, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let (Some(place), Some(page)) = (self.place, &self.page) else {
            return if press == Press::Back { Action::Close } else { Action::None };
        };
        match press {
            Press::Back => Action::Close,
            Press::Sync => Action::Sync(SyncWish::Place(place)),
            Press::Continue => Action::OpenWizard(place),
            Press::Kind(kind) => {
                let kept = page.kinds.iter().filter(|row| (row.keeping == Keeping::On) != (row.kind == kind));
                let kept: Vec<Kind> = kept.map(|row| row.kind).collect();
                // The last one stays: a place without anything is no place.
                if kept.is_empty() { Action::None } else { self.act(PlaceDeed::Keep(kept), look, desk) }
            }
            Press::Period(at) => match PERIODS.get(at) {
                Some((word, _)) => self.act(PlaceDeed::Period((*word).to_owned()), look, desk),
                None => Action::None,
            },
            Press::Ask(asking) => {
                self.text = if asking == Asking::Name { page.card.name.clone() } else { String::new() };
                self.asking = asking;
                match asking {
                    Asking::Name | Asking::Phone => Action::Focus(FIELD),
                    Asking::Nothing | Asking::Removal => Action::None,
                }
            }
            Press::Field => Action::Focus(FIELD),
            Press::Cancel => {
                self.asking = Asking::Nothing;
                Action::None
            }
            Press::Send => self.send(look, desk),
            Press::Pictures => Action::Pictures(place),
            Press::Check => {
                if self.is_checking() {
                    return Action::None;
                }
                self.checking = Checking::Running(match std::mem::take(&mut self.checking) {
                    Checking::Over(Ok(lines)) => lines,
                    _ => Vec::new(),
                });
                let lang = look.lang;
                let done = move |answer| Message::Checked(place, answer);
                Action::Run(work::ask(desk, lang, move |desk| desk.place_check(place, lang), done))
            }
        }
    }

    fn act(&mut self, deed: PlaceDeed, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        self.ask(deed, look, desk, Message::Done)
    }

    fn ask(&mut self, deed: PlaceDeed, look: &Look, desk: &Arc<dyn Desk>, done: fn(Answer<()>) -> Message) -> Action {
        let Some(place) = self.place else { return Action::None };
        (self.asking, self.trouble) = (Asking::Nothing, None);
        let lang = look.lang;
        Action::Run(work::ask(desk, lang, move |desk| desk.place_do(place, &deed, lang), done))
    }

    fn send(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let text = self.text.trim().to_owned();
        match self.asking {
            Asking::Nothing => Action::None,
            Asking::Removal => self.ask(PlaceDeed::Remove, look, desk, Message::Removed),
            _ if text.is_empty() => Action::None,
            Asking::Name => self.act(PlaceDeed::Rename(text), look, desk),
            Asking::Phone => self.ask(PlaceDeed::NewPhone(text), look, desk, Message::Changed),
        }
    }

    /// Gives up what is being asked; tells whether there was anything.
    pub fn escape(&mut self) -> bool {
        std::mem::take(&mut self.asking) != Asking::Nothing
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self) -> Vec<Press> {
        let Some(page) = &self.page else { return vec![Press::Back] };
        let mut stops = vec![Press::Back];
        if page.first_sync == FirstSync::Open {
            stops.push(Press::Continue);
        } else if page.card.start == Start::Here && page.card.state.may_start() {
            stops.push(Press::Sync);
        }
        stops.extend(page.kinds.iter().map(|row| Press::Kind(row.kind)));
        if keeps_events(page) {
            stops.extend((0..PERIODS.len()).map(Press::Period));
        }
        stops.push(Press::Check);
        stops.extend(self.found_bad(page).then_some(Press::Pictures));
        match self.asking {
            Asking::Nothing => stops.extend(asks(page).into_iter().map(Press::Ask)),
            Asking::Removal => stops.extend([Press::Send, Press::Cancel]),
            Asking::Name | Asking::Phone => stops.extend([Press::Field, Press::Send, Press::Cancel]),
        }
        stops
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, focus: Option<&Press>) -> Element<'a, Message> {
        let Some(page) = &self.page else {
            let words = self.trouble.as_ref().map_or_else(|| look.say("frame-loading", &[]), ToString::to_string);
            return container(look.body(words)).padding(36).into();
        };
        let side = if look.is_narrow() { 20.0 } else { 36.0 };
        let left = column![
            parts::kinds(look, page, focus),
            self.check_card(look, page, focus),
            parts::runs(look, page),
            self.change_card(look, page, focus),
        ]
        .spacing(12)
        .width(Fill);
        let right = column![].push(parts::holds(look, page)).push(parts::speaks(look, page)).spacing(12);
        let both: Element<'a, Message> = if look.is_narrow() {
            column![left, right].spacing(12).into()
        } else {
            row![left, right.width(look.em(264.0))].spacing(16).into()
        };
        let trouble = self
            .trouble
            .as_ref()
            .map(|error| form::note(look, icon::CIRCLE_ALERT, error.to_string(), look.tokens.warn));
        let all = column![parts::head(look, page, focus)].push(trouble).push(both).spacing(18).max_width(1_040);
        let all = container(all).padding(padding::horizontal(side).top(20).bottom(24)).width(Fill);
        scroll(look, all).id(LIST).into()
    }

    fn check_card<'a>(&'a self, look: &Look, page: &'a PlacePage, focus: Option<&Press>) -> Element<'a, Message> {
        let busy = self.is_checking();
        let label = look.say(if busy { "place-checking" } else { "place-check" }, &[]);
        let press = (!busy).then_some(Message::Press(Press::Check));
        let button = Button::new(Weight::Plain, label, press).small().focused(focused(focus, &Press::Check)).view(look);
        let words =
            column![look.heading(look.say("place-check-title", &[])), look.small(look.say("place-check-how", &[])),]
                .spacing(2)
                .width(Fill);
        let head = row![words, button].spacing(12).align_y(iced::Center);
        let found: Option<Element<'a, Message>> = match &self.checking {
            _ if !page.checking.is_empty() => Some(parts::checked(look, &page.checking)),
            Checking::Over(Ok(lines)) | Checking::Running(lines) if !lines.is_empty() => {
                Some(parts::checked(look, lines))
            }
            Checking::Over(Err(error)) => Some(look.body(error.to_string()).into()),
            _ => None,
        };
        let pictures = self.found_bad(page).then(|| {
            row![control(focus, Weight::Plain, look.say("pictures-show", &[]), Press::Pictures).small().view(look)]
        });
        form::card(look, column![head].push(found).push(pictures).spacing(10), look.tokens.line)
    }

    fn is_checking(&self) -> bool {
        let told = self.page.as_ref().is_some_and(|page| !page.checking.is_empty());
        told || matches!(self.checking, Checking::Running(_))
    }

    /// Tells whether the check found something wrong with a phone.
    fn found_bad(&self, page: &PlacePage) -> bool {
        let bad = |lines: &[CheckLine]| lines.iter().any(|line| line.mark == CheckMark::Bad);
        page.card.kind == PlaceKind::Phone && matches!(&self.checking, Checking::Over(Ok(lines)) if bad(lines))
    }

    fn change_card<'a>(&'a self, look: &Look, page: &'a PlacePage, focus: Option<&Press>) -> Element<'a, Message> {
        let content: Element<'a, Message> = match self.asking {
            Asking::Nothing => {
                let buttons = asks(page).into_iter().map(|asking| {
                    let (key, weight) = match asking {
                        Asking::Removal => ("place-remove", Weight::Danger),
                        Asking::Phone => ("place-new-phone", Weight::Plain),
                        _ => ("place-rename", Weight::Plain),
                    };
                    control(focus, weight, look.say(key, &[]), Press::Ask(asking)).small().view(look)
                });
                row(buttons).spacing(8).wrap().into()
            }
            Asking::Removal => {
                let name = [("name", (&page.card.name).into())];
                let remove = control(focus, Weight::Danger, look.say("place-remove-yes", &[]), Press::Send).view(look);
                let keep = control(focus, Weight::Primary, look.say("place-keep", &[]), Press::Cancel).view(look);
                column![
                    look.heading(look.say("place-remove-ask", &name)),
                    look.body(look.say("place-remove-safe", &[])),
                    row![keep, remove].spacing(8).wrap(),
                ]
                .spacing(8)
                .into()
            }
            Asking::Name => self.typing(look, focus, "place-new-name", "place-rename"),
            Asking::Phone => {
                let how = look.body(look.say("place-new-phone-how", &[])).color(look.tokens.ink2);
                let typing = self.typing(look, focus, "wizard-address", "place-new-phone-do");
                column![how, typing].spacing(8).into()
            }
        };
        form::card(look, content, look.tokens.line)
    }

    fn typing<'a>(&'a self, look: &Look, focus: Option<&Press>, label: &str, send: &str) -> Element<'a, Message> {
        let field = Input::new(FIELD, &self.text, Message::Typed)
            .label(look.say(label, &[]))
            .enter(Message::Press(Press::Send))
            .view(look);
        let send = control(focus, Weight::Primary, look.say(send, &[]), Press::Send).view(look);
        let cancel = control(focus, Weight::Quiet, look.say("home-password-cancel", &[]), Press::Cancel).view(look);
        column![field, row![send, cancel].spacing(8).wrap()].spacing(8).into()
    }
}

/// What can be asked of a place.
fn asks(page: &PlacePage) -> Vec<Asking> {
    match page.card.kind {
        PlaceKind::Phone => vec![Asking::Name, Asking::Phone, Asking::Removal],
        _ => vec![Asking::Name, Asking::Removal],
    }
}

fn keeps_events(page: &PlacePage) -> bool {
    page.kinds.iter().any(|row| row.kind == Kind::Events && row.keeping == Keeping::On)
}

fn focused(focus: Option<&Press>, press: &Press) -> Focused {
    Focused::when(focus == Some(press))
}

fn control(focus: Option<&Press>, weight: Weight, label: String, press: Press) -> Button<Message> {
    let focused = focused(focus, &press);
    Button::new(weight, label, Some(Message::Press(press))).focused(focused)
}
