//! The frame around every page: sidebar or rail, safety line, toast.

use iced::widget::{button, center, column, container, row, scrollable, space, stack, svg};
use iced::{Element, Fill, padding};

use crate::gui::app::{Focus, Message, Page, Turn};
use crate::gui::desk::{DeskError, Overview, PlaceState, Tone, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::screen::home;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SANS_SEMIBOLD, style};
use crate::gui::widget::control::{self, Button, Search, hairline, hint, upright};
use crate::gui::widget::ring::{Focused, ring};
use crate::gui::widget::toast::Toasts;
use crate::wording::when;

/// Names the sidebar's search field for the keyboard.
pub const SEARCH_FIELD: &str = "frame-search-id";

/// What the frame shows besides the page.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The current page.
    pub page: Page,
    /// What is known of everything.
    pub overview: Option<&'a Overview>,
    /// What is searched for.
    pub search: &'a str,
    /// Where the keyboard is.
    pub focus: Option<&'a Focus>,
    /// What just happened.
    pub toasts: &'a Toasts<Turn>,
}

/// Draws the frame around a page.
pub fn view<'a>(look: &Look, shown: Shown<'a>, page: Element<'a, Message>) -> Element<'a, Message> {
    let t = look.tokens;
    let side = if look.is_railed() { rail(look, shown) } else { sidebar(look, shown) };
    let page = container(page).width(Fill).height(Fill).style(style::ground(t.paper)).into();
    let focused = Focused::when(shown.focus == Some(&Focus::Toast));
    let page = shown.toasts.over(look, page, Message::Turn(Turn::Undo), focused);
    column![row![side, upright(t.line), page].height(Fill), hairline(t.line), safety_line(look, shown.overview)].into()
}

/// Draws a page that takes the whole window, with what just happened over it.
pub fn bare<'a>(look: &Look, said: &'a Toasts<Turn>, page: Element<'a, Message>) -> Element<'a, Message> {
    said.over(look, page, Message::Turn(Turn::Undo), Focused::No)
}

/// What stands in the page until the first answer has come.
pub fn loading<'a>(look: &Look) -> Element<'a, Message> {
    center(look.small(look.say("frame-loading", &[]))).into()
}

/// What stands in the page when nothing could be read.
pub fn failed<'a>(look: &Look, error: &DeskError) -> Element<'a, Message> {
    let again = Button::new(Weight::Primary, look.say("frame-try-again", &[]), Some(Message::Reload));
    center(
        column![
            look.icon(icon::CIRCLE_X, 40.0, look.tokens.bad.ink),
            look.title(look.say("frame-failed", &[])),
            look.body(error.to_string()).color(look.tokens.ink2),
            space().height(8),
            again.view(look)
        ]
        .spacing(8)
        .align_x(iced::Center)
        .max_width(look.em(520.0)),
    )
    .padding(24)
    .into()
}

fn sidebar<'a>(look: &Look, shown: Shown<'a>) -> Element<'a, Message> {
    let brand = row![mark(look), look.title("Cordial")].spacing(10).align_y(iced::Center);
    let search = control::search(
        look,
        Search {
            id: SEARCH_FIELD,
            hint: look.say("frame-search", &[]),
            text: shown.search,
            typed: Message::Search,
            clear: Message::Search(String::new()),
            clear_hint: look.say("frame-search-clear", &[]),
            key: Some(look.say("frame-key-search", &[])),
        },
    );
    let rows = shown.page.shown(shown.overview).map(|page| nav_row(look, shown, page));
    let content = column![
        container(brand).padding(padding::horizontal(8).bottom(14)),
        container(search).padding(padding::bottom(12)),
        scrolled(column(rows).spacing(2)),
    ];
    container(content)
        .padding(padding::horizontal(12).top(18).bottom(12))
        .width(look.em(219.0))
        .height(Fill)
        .style(style::ground(look.tokens.side))
        .into()
}

/// Draws the mark.
pub fn mark<'a, Message: 'a>(look: &Look) -> Element<'a, Message> {
    let handle = svg::Handle::from_memory(include_bytes!("../../assets/icons/icon.svg").as_slice());
    svg(handle).width(look.em(28.0)).height(look.em(28.0)).into()
}

fn nav_row<'a>(look: &Look, shown: Shown<'a>, page: Page) -> Element<'a, Message> {
    let t = look.tokens;
    let current = page == shown.page.nav();
    let (color, font) = if current { (t.accent, SANS_SEMIBOLD) } else { (t.ink2, SANS_MEDIUM) };
    let name = look.body_m(look.say(page.name(), &[])).font(font).color(color).width(Fill);
    let mut line = row![look.icon(page.icon(), 18.0, color), name].spacing(12).align_y(iced::Center);
    if let Some(count) = shown.overview.and_then(|overview| page.count(overview)) {
        let count = look.say("list-number", &[("n", count.into())]);
        line = line.push(if page == Page::Review {
            control::chip(look, count, t.warn)
        } else {
            look.small(count).color(if current { t.accent } else { t.ink3 }).into()
        });
    }
    let face = button(container(line).center_y(Fill))
        .width(Fill)
        .height(look.em(38.0))
        .padding(padding::horizontal(10))
        .style(style::row(look, Chosen::when(current), t.line, style::CONTROL))
        .on_press(Message::Open(page));
    ring(face, Focused::when(shown.focus == Some(&Focus::Nav(page))), t.accent, style::CONTROL)
}

fn rail<'a>(look: &Look, shown: Shown<'a>) -> Element<'a, Message> {
    let search = rail_button(look, icon::SEARCH, Chosen::No, Message::FindPeople, Focused::No);
    let search = hint(look, search, look.say("frame-search", &[]));
    let rows = shown.page.shown(shown.overview).map(|page| {
        let focused = Focused::when(shown.focus == Some(&Focus::Nav(page)));
        let face = rail_button(look, page.icon(), Chosen::when(page == shown.page.nav()), Message::Open(page), focused);
        let count = (page == Page::Review).then(|| shown.overview.and_then(|overview| page.count(overview))).flatten();
        let face = stack![face].push(count.map(|count| badge(look, count)));
        hint(look, face, look.say(page.name(), &[]))
    });
    let rows = column![search].extend(rows).spacing(2).align_x(iced::Center);
    let content =
        column![container(mark(look)).padding(padding::bottom(10)), scrolled(rows)].spacing(2).align_x(iced::Center);
    container(content)
        .padding(padding::horizontal(12).vertical(14))
        .center_x(look.em(63.0))
        .height(Fill)
        .style(style::ground(look.tokens.side))
        .into()
}

/// How much waits, in the corner of a page's icon.
fn badge<'a>(look: &Look, count: u32) -> Element<'a, Message> {
    let warn = look.tokens.warn;
    let count = look.key(look.say("list-number", &[("n", count.into())])).color(warn.ink);
    let count = container(count).padding(padding::horizontal(4)).style(style::rounded(warn.wash, style::PILL));
    container(count).align_right(Fill).into()
}

/// Large letters in a low window leave no room for every page.
fn scrolled<'a>(rows: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    scrollable(rows).direction(scrollable::Direction::Vertical(scrollable::Scrollbar::hidden())).into()
}

fn rail_button<'a>(look: &Look, icon: Icon, chosen: Chosen, press: Message, focused: Focused) -> Element<'a, Message> {
    let t = look.tokens;
    let color = if chosen == Chosen::Yes { t.accent } else { t.ink2 };
    let face = button(center(look.icon(icon, 18.0, color)))
        .width(look.em(38.0))
        .height(look.em(38.0).min(look.em(18.0) + 24.0))
        .padding(0)
        .style(style::row(look, chosen, t.line, style::CONTROL))
        .on_press(press);
    ring(face, focused, t.accent, style::CONTROL)
}

/// One line below everything: how it stands, and which safety copy covers it.
fn safety_line<'a>(look: &Look, overview: Option<&Overview>) -> Element<'a, Message> {
    let t = look.tokens;
    let mut line = row![].spacing(10).align_y(iced::Center);
    if let Some(overview) = overview {
        let safety = safety(look, overview);
        line = line.push(look.icon(safety.icon, 15.0, safety.color));
        let font = if overview.places.is_empty() { SANS } else { SANS_MEDIUM };
        let state = look.small(safety.state).font(font).color(t.ink);
        line = if look.is_narrow() || safety.rest.is_empty() {
            line.push(state.width(Fill))
        } else {
            let rest = look.small(format!("· {}", safety.rest.join(" · "))).width(Fill);
            line.push(row![state, rest].spacing(5).width(Fill))
        };
    }
    let high = look.em(18.0).max(look.em(43.0) - 10.0);
    container(container(line).center_y(high))
        .padding(padding::horizontal(20).vertical(5))
        .width(Fill)
        .style(style::ground(t.side))
        .into()
}

struct Safety {
    icon: Icon,
    color: iced::Color,
    state: String,
    rest: Vec<String>,
}

fn safety(look: &Look, overview: &Overview) -> Safety {
    let t = look.tokens;
    let (lang, now) = (look.lang, overview.now);
    let next = overview.next_sync.map(|at| look.say("frame-safe-next", &[("when", when::next(lang, at, now).into())]));
    let copy = overview.last_copy.map(|at| look.say("frame-safe-copy", &[("when", when::past(lang, at, now).into())]));
    let paused = overview.paused.then(|| look.say("tray-paused", &[]));
    let rest = paused.into_iter().chain(next).chain(copy.clone()).collect();
    let say = |key| look.say(key, &[]);
    let syncing = overview.places.iter().find_map(|card| match &card.state {
        PlaceState::Syncing(progress) => Some((card, progress)),
        _ => None,
    });
    if let Some((card, progress)) = syncing {
        let left = progress.seconds_left.map(|left| home::seconds_left(look, left));
        return Safety {
            icon: icon::LOADER_CIRCLE,
            color: t.accent,
            state: look.say("frame-safe-syncing", &[("name", (&card.name).into())]),
            rest: left.into_iter().chain(copy).collect(),
        };
    }
    let needing: Vec<_> = overview
        .places
        .iter()
        .filter_map(|card| match &card.state {
            PlaceState::NeedsYou(notice) => Some((card, notice)),
            _ => None,
        })
        .collect();
    let any = |wanted: fn(&PlaceState) -> bool| overview.places.iter().any(|card| wanted(&card.state));
    let (icon, color, state) = match needing.as_slice() {
        [] if overview.places.is_empty() => (icon::CIRCLE, t.wait.ink, say("frame-safe-empty")),
        [] if any(|state| matches!(state, PlaceState::Behind { .. })) => {
            (icon::CLOCK, t.wait.ink, say("frame-safe-behind"))
        }
        [] if any(|state| matches!(state, PlaceState::UpToDate | PlaceState::Waiting)) => {
            (icon::CIRCLE_CHECK, t.ok.ink, say("frame-safe-all"))
        }
        [] if any(|state| matches!(state, PlaceState::NeverSynced)) => {
            (icon::CIRCLE, t.wait.ink, say("frame-safe-never"))
        }
        [] => (icon::PAUSE, t.wait.ink, say("frame-safe-away")),
        some => {
            let bad = some.iter().any(|(_, notice)| notice.tone == Tone::Bad);
            let state = match some {
                [(card, _)] => look.say("frame-safe-needs", &[("name", (&card.name).into())]),
                _ => look.say("frame-safe-needs-many", &[("n", some.len().into())]),
            };
            (icon::CIRCLE_ALERT, if bad { t.bad.ink } else { t.warn.ink }, state)
        }
    };
    Safety { icon, color, state, rest }
}
