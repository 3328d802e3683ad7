//! The steps between: choose, safety copy, compare, preview, write, done.

use iced::widget::{center, center_x, column, container, row};
use iced::{Element, Fill, padding};

use super::{Entry, Message, PERIODS, PICTURE, Press, Wizard, control, decide, focused, gap, head};
use crate::gui::desk::{FirstPage, Kind, PlaceKind, PlanAct, Progress, Start, Weight};
use crate::gui::guide::Errand;
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::tokens::Pair;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::{hairline, tag};
use crate::gui::widget::cord::{Piece, Tie, Toward, WIDTH, cord};
use crate::gui::widget::form;
use crate::gui::widget::input::Input;
use crate::gui::widget::phases::{bar, phases};
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::tick::{radio, tick};
use crate::wording::when;

pub(super) fn choose_stops(wizard: &Wizard, page: &FirstPage) -> Vec<Press> {
    let mut stops: Vec<Press> = page.kinds.iter().map(|row| Press::Kind(row.kind)).collect();
    if wizard.kinds.contains(&Kind::Events) {
        stops.extend((0..PERIODS.len()).map(Press::Period));
    }
    stops
}

fn kind_words(kind: Kind) -> (&'static str, icon::Icon) {
    match kind {
        Kind::People => ("kind-people", icon::USERS),
        Kind::Events => ("kind-events", icon::CALENDAR_DAYS),
        Kind::Tasks => ("kind-tasks", icon::SQUARE_CHECK_BIG),
        Kind::Notes => ("kind-notes", icon::NOTEBOOK_PEN),
    }
}

pub(super) fn choose<'a>(
    wizard: &'a Wizard,
    look: &Look,
    page: &'a FirstPage,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let mut rows = column![].padding(6);
    for kind in &page.kinds {
        let (key, sign) = kind_words(kind.kind);
        let on = Chosen::when(wizard.kinds.contains(&kind.kind));
        let here = look.say("wizard-n-here", &[("n", kind.here.into())]);
        let counts = match kind.there {
            Some(n) => {
                let there = look.say("wizard-n-there", &[("n", n.into()), ("name", (&page.name).into())]);
                format!("{there} · {here}")
            }
            None => here,
        };
        let press = Press::Kind(kind.kind);
        let line = row![
            tick(look, on),
            look.icon(sign, 18.0, t.ink2),
            look.body_m(look.say(key, &[])).width(Fill),
            look.small(counts),
        ]
        .spacing(12)
        .align_y(iced::Center);
        let focused = focused(focus, &press);
        rows = rows.push(form::pressed(look, line, Some(Message::Press(press)), Chosen::No, focused));
    }
    let kinds = container(rows).width(Fill).style(style::framed(t.card, t.line, style::CARD));
    let period = wizard.kinds.contains(&Kind::Events).then(|| {
        let options = PERIODS.iter().enumerate().map(|(at, (_, key))| {
            let press = Press::Period(at);
            let chosen = Chosen::when(wizard.period == at);
            let line = row![radio(look, chosen), look.body(look.say(key, &[]))].spacing(10).align_y(iced::Center);
            let focused = focused(focus, &press);
            form::pressed(look, line, Some(Message::Press(press)), Chosen::No, focused)
        });
        let how = row![look.icon(icon::SHIELD_CHECK, 15.0, t.ok.ink), look.small(look.say("wizard-period-how", &[]))]
            .spacing(8)
            .align_y(iced::Center);
        let title = container(look.heading(look.say("wizard-period", &[]))).padding(padding::left(12).bottom(4));
        let how = container(how).padding(padding::left(12).top(6));
        container(column![title, column(options), how].padding([12, 6])).width(Fill).style(style::framed(
            t.card,
            t.line,
            style::CARD,
        ))
    });
    column![head(look, look.say("wizard-choose", &[]), Some(look.say("wizard-choose-how", &[]))), kinds, gap(12.0)]
        .push(period)
        .into()
}

/// One of the three copies: its knot, tile, words, and how it stands.
fn copy_card<'a>(
    look: &Look,
    sign: Element<'a, Message>,
    name: String,
    below: String,
    state: Element<'a, Message>,
    more: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let words = column![look.heading(name), look.small(below)].width(Fill);
    let line: Element<'a, Message> = if look.is_tight() {
        column![row![sign, words].spacing(12), state].spacing(8).into()
    } else {
        row![sign, words, state].spacing(12).align_y(iced::Center).into()
    };
    let indent = if look.is_tight() { 0.0 } else { look.em(36.0) + 12.0 };
    let more = more.map(|more| container(more).padding(padding::left(indent)));
    form::card(look, column![line].push(more).spacing(12), look.tokens.line)
}

/// The tile of the second place: another disk.
fn disk<'a>(look: &Look) -> Element<'a, Message> {
    let colors = look.tokens.computer;
    center(look.icon(icon::HARD_DRIVE, 18.0, colors.ink))
        .width(look.em(36.0))
        .height(look.em(36.0))
        .style(style::rounded(colors.wash, 9.0))
        .into()
}

/// A copy with its knot on the cord that strings the three.
fn strung<'a>(look: &Look, piece: Piece, tie: Tie, card: Element<'a, Message>) -> Element<'a, Message> {
    if look.is_tight() {
        return card;
    }
    let middle = 16.0 + look.em(18.0);
    row![cord(look, piece, tie, middle), container(card).padding(padding::bottom(12))].into()
}

pub(super) fn copies<'a>(
    wizard: &'a Wizard,
    look: &Look,
    page: &'a FirstPage,
    focus: Option<&Press>,
    bead: f32,
) -> Element<'a, Message> {
    let t = look.tokens;
    let saved = |at| {
        let words = look.say("wizard-saved", &[("when", when::past(look.lang, at, page.now).into())]);
        tag(look, icon::CIRCLE_CHECK, words, t.ok)
    };
    let waits = |key: &str| tag(look, icon::CIRCLE, look.say(key, &[]), t.wait);
    let here: Vec<String> = page
        .kinds
        .iter()
        .filter(|row| row.here > 0)
        .map(|row| look.say(count_key(row.kind), &[("n", row.here.into())]))
        .collect();
    let here = if here.is_empty() { look.say("wizard-nothing-here", &[]) } else { here.join(", ") };
    let first = copy_card(
        look,
        tile(look, PlaceKind::Computer, TileSize::Card),
        look.say("home-this-computer", &[]),
        here,
        page.copies.here.map_or_else(|| waits("wizard-not-yet"), saved),
        None,
    );
    let (below, state, more) = match (&page.moving, page.copies.there) {
        (Some(moving), _) => {
            let colors = Pair { ink: t.accent, wash: t.accent_wash };
            let reading = tag(look, icon::LOADER_CIRCLE, look.say("wizard-reading", &[]), colors);
            (reading_words(look, moving), reading, Some(bar(look, moving, bead)))
        }
        (None, Some(at)) => (look.say("wizard-was-read", &[]), saved(at), None),
        (None, None) if page.start == Start::OnThePhone => {
            (look.say("wizard-press-sync", &[]), waits("wizard-waiting"), None)
        }
        (None, None) => (look.say("wizard-will-be-read", &[]), waits("wizard-not-yet"), None),
    };
    let second = copy_card(look, tile(look, page.kind, TileSize::Card), page.name.clone(), below, state, more);
    let third_state: Element<'a, Message> = match &page.copies.second {
        Some(_) => tag(look, icon::CIRCLE_CHECK, look.say("wizard-second-is", &[]), t.ok),
        None => waits("wizard-not-now"),
    };
    let typed = |text| Message::Typed(Entry::Folder, text);
    let folder = Input::new(Entry::Folder.id(), wizard.text(Entry::Folder), typed)
        .label(look.say("wizard-folder", &[]))
        .hint(look.say("wizard-folder-hint", &[]))
        .enter(Message::Press(Press::Second))
        .view(look);
    let use_it = control(focus, Weight::Plain, look.say("wizard-second-use", &[]), Press::Second).view(look);
    let choose = row![folder, use_it].spacing(10).align_y(iced::Bottom);
    let below = page.copies.second.clone().unwrap_or_else(|| look.say("wizard-second-why", &[]));
    let third = copy_card(
        look,
        disk(look),
        look.say("wizard-second", &[]),
        below,
        third_state,
        page.copies.second.is_none().then(|| choose.into()),
    );
    let later = row![look.icon(icon::HISTORY, 15.0, t.ink2), look.small(look.say("wizard-copies-later", &[]))]
        .spacing(8)
        .align_y(iced::Center);
    let title = column![look.display(look.say("wizard-copies", &[])), look.aside(look.say("wizard-copies-aside", &[]))];
    let done = |done: bool| if done { Tie::Whole } else { Tie::Loose };
    let reading = if page.moving.is_some() { Tie::Bead(bead, Toward::Here) } else { done(page.copies.there.is_some()) };
    let strings = column![
        strung(look, Piece::Through, done(page.copies.here.is_some()), first),
        strung(look, Piece::Through, reading, second),
        strung(look, Piece::End, done(page.copies.second.is_some()), third),
    ];
    let later = container(later).padding(padding::left(if look.is_tight() { 0.0 } else { WIDTH }));
    let waits = page.start == Start::OnThePhone && page.moving.is_none() && page.copies.there.is_none();
    let picture = waits.then(|| wizard.picture(look, Errand::Sync, PICTURE)).flatten();
    let all = column![title, gap(16.0), strings, later]
        .push(picture.map(|picture| center_x(picture).padding(padding::top(24))))
        .max_width(look.em(744.0));
    container(all).center_x(Fill).into()
}

fn count_key(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "kind-count-people",
        Kind::Events => "kind-count-events",
        Kind::Tasks => "kind-count-tasks",
        Kind::Notes => "kind-count-notes",
    }
}

fn reading_words(look: &Look, moving: &Progress) -> String {
    match moving.total {
        Some(total) => look.say("wizard-reading-of", &[("done", moving.done.into()), ("total", total.into())]),
        None => look.say("wizard-reading-n", &[("n", moving.done.into())]),
    }
}

/// How far a run is: where it is, the bar, the number in words.
fn progress<'a>(look: &Look, moving: &Progress, bead: f32) -> Element<'a, Message> {
    let done = match moving.total {
        Some(total) => look.say("phase-done-of", &[("done", moving.done.into()), ("total", total.into())]),
        None => look.say("phase-done", &[("done", moving.done.into())]),
    };
    let room = look.width.min(super::WIDTH) - 72.0 - 36.0;
    let bar = container(bar(look, moving, bead)).padding(padding::top(16).bottom(8));
    form::card(look, column![phases(look, moving, room), bar, look.body_m(done)], look.tokens.accent_line)
}

pub(super) fn compare<'a>(look: &Look, page: &'a FirstPage, bead: f32) -> Element<'a, Message> {
    let t = look.tokens;
    let compared = match (&page.moving, &page.compared) {
        (Some(moving), _) => {
            let title = look.say("wizard-comparing", &[("name", (&page.name).into())]);
            let below = look.say("wizard-comparing-how", &[]);
            return column![head(look, title, Some(below)), progress(look, moving, bead)].into();
        }
        (None, Some(compared)) => compared,
        (None, None) => {
            let words = look.say("wizard-not-read", &[]);
            let title = head(look, look.say("wizard-step-compare", &[]), None);
            return column![title, form::note(look, icon::PAUSE, words, t.wait)].into();
        }
    };
    let name = || ("name", (&page.name).into());
    let line = |sign, color, key: &str, n: u32| {
        let words = look.body(look.say(key, &[("n", n.into()), name()])).width(Fill);
        let line = row![look.icon(sign, 18.0, color), words].spacing(12).align_y(iced::Center);
        container(line).padding(padding::horizontal(18).vertical(11))
    };
    let rows = column![
        line(icon::EQUAL, t.ok.ink, "wizard-same", compared.same),
        hairline(t.line),
        line(icon::PENCIL, t.accent, "wizard-differ", compared.differ),
        hairline(t.line),
        line(icon::SMARTPHONE, t.phone.ink, "wizard-only-there", compared.only_there),
        hairline(t.line),
        line(icon::MONITOR, t.computer.ink, "wizard-only-here", compared.only_here),
        hairline(t.line),
        line(icon::CIRCLE_QUESTION_MARK, t.warn.ink, "wizard-may-be", compared.perhaps),
    ];
    let rows = container(rows).padding(1).width(Fill).style(style::framed(t.card, t.line, style::CARD));
    let below = look.say("wizard-compared-how", &[]);
    column![head(look, look.say("wizard-compared", &[]), Some(below)), rows].into()
}

pub(super) fn preview<'a>(
    wizard: &'a Wizard,
    look: &Look,
    page: &'a FirstPage,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let way = page.compared.as_ref().and_then(|all| all.ways.iter().find(|way| way.choice == wizard.choice));
    let numbers = way.map(|way| {
        let side = |kind, name: String, changes| {
            let words = column![look.small(name), look.heading(decide::changes_words(look, changes))];
            row![tile(look, kind, TileSize::Card), words.width(Fill)].spacing(12).align_y(iced::Center).width(Fill)
        };
        let there = side(page.kind, page.name.clone(), way.there);
        let here = side(PlaceKind::Computer, look.say("home-this-computer", &[]), way.here);
        let both: Element<'a, Message> =
            if look.is_narrow() { column![there, here].spacing(12).into() } else { row![there, here].into() };
        form::card(look, both, t.line)
    });
    let mut rows = column![];
    for (at, line) in page.plan.iter().enumerate() {
        if at > 0 {
            rows = rows.push(hairline(t.line));
        }
        let (sign, color) = match line.act {
            PlanAct::Add => (icon::PLUS, t.ok.ink),
            PlanAct::Change => (icon::PENCIL, t.accent),
            PlanAct::Delete => (icon::MINUS, t.bad.ink),
            PlanAct::Ask => (icon::CIRCLE_QUESTION_MARK, t.warn.ink),
        };
        let line = row![look.icon(sign, 15.0, color), look.body(&line.words).width(Fill)].spacing(12);
        rows = rows.push(container(line.align_y(iced::Center)).padding(padding::horizontal(18).vertical(9)));
    }
    let list = container(rows).padding(1).width(Fill).style(style::framed(t.card, t.line, style::CARD));
    let more = page.planned.saturating_sub(u32::try_from(page.plan.len()).unwrap_or(u32::MAX));
    let more = (more > 0).then(|| look.small(look.say("wizard-more", &[("n", more.into())])));
    let full = control(focus, Weight::Plain, look.say("wizard-full", &[]), Press::Full).view(look);
    let foot = row![].push(more.map(|more| more.width(Fill))).push(full).spacing(12).align_y(iced::Center);
    column![head(look, look.say("wizard-preview", &[]), Some(look.say("wizard-preview-how", &[])))]
        .push(numbers)
        .push(gap(0.0))
        .push(list)
        .push(foot)
        .spacing(12)
        .into()
}

pub(super) fn write<'a>(wizard: &'a Wizard, look: &Look, page: &'a FirstPage, bead: f32) -> Element<'a, Message> {
    let t = look.tokens;
    let title = head(look, look.say("wizard-writing", &[("name", (&page.name).into())]), None);
    let content: Element<'a, Message> = match &page.moving {
        Some(moving) => progress(look, moving, bead),
        None if page.start == Start::OnThePhone => {
            let words = look.say("wizard-press-again", &[]);
            on_the_phone(wizard, look, form::note(look, icon::SMARTPHONE, words, t.warn))
        }
        None => form::note(look, icon::PAUSE, look.say("wizard-write-waits", &[]), t.wait),
    };
    column![title, content].into()
}

/// Words, and below them the phone on which a sync is to be started.
fn on_the_phone<'a>(wizard: &'a Wizard, look: &Look, words: Element<'a, Message>) -> Element<'a, Message> {
    let picture = wizard.picture(look, Errand::Sync, PICTURE).map(center_x);
    column![words].push(picture).spacing(24).into()
}

pub(super) fn done<'a>(look: &Look, page: &'a FirstPage) -> Element<'a, Message> {
    let t = look.tokens;
    let kept = page.kinds.iter().filter(|row| row.here > 0 && wizard_keeps(row));
    let kept: Vec<String> = kept.map(|row| look.say(count_key(row.kind), &[("n", row.here.into())])).collect();
    let kept = crate::wording::list(look.lang, &kept);
    let words = match kept.is_empty() {
        true => look.say("wizard-done-nothing", &[]),
        false => look.say("wizard-done-what", &[("what", kept.into())]),
    };
    let sign = look.icon(icon::CIRCLE_CHECK, 40.0, t.ok.ink);
    let title = look.display(look.say("wizard-done", &[]));
    let aside = look.aside(look.say("wizard-done-aside", &[])).center();
    let head = column![sign, title, look.body(words).center(), aside].spacing(10).align_x(iced::Center).width(Fill);
    let lacks = (!page.lacks.is_empty()).then(|| {
        let title = look.body_m(look.say("wizard-lacks", &[("n", page.lacks.len().into())]));
        let lines = page.lacks.iter().take(8).map(|line| look.small(line).into());
        let words = column![title].extend(lines).spacing(4).width(Fill);
        container(row![look.icon(icon::CIRCLE_ALERT, 18.0, t.warn.ink), words].spacing(10))
            .padding([12, 14])
            .max_width(look.em(560.0))
            .style(style::rounded(t.warn.wash, style::ROW))
    });
    column![head].push(lacks.map(center_x)).spacing(24).padding(padding::top(24)).into()
}

fn wizard_keeps(row: &crate::gui::desk::KindRow) -> bool {
    row.keeping == crate::gui::desk::Keeping::On
}
