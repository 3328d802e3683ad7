//! The parts of a place's page.

use iced::widget::{column, container, row, svg};
use iced::{Element, Fill, padding};

use super::{Message, PERIODS, Press, control, focused, keeps_events};
use crate::gui::desk::{
    CheckLine, CheckMark, FirstSync, Keeping, Kind, PlaceKind, PlacePage, PlaceState, RunResult, Start, Weight,
};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::hairline;
use crate::gui::widget::form;
use crate::gui::widget::place::{self, TileSize};
use crate::gui::widget::tick::{radio, tick};
use crate::wording::when;

pub(super) fn head<'a>(look: &Look, page: &'a PlacePage, focus: Option<&Press>) -> Element<'a, Message> {
    let back = control(focus, Weight::Quiet, look.say("frame-nav-home", &[]), Press::Back).small();
    let back = back.icon(icon::CHEVRON_LEFT).view(look);
    let card = &page.card;
    let art = include_bytes!("../../../../assets/art/phone-tall.svg").as_slice();
    let picture: Element<'a, Message> = match card.kind {
        PlaceKind::Phone if !look.is_tight() => {
            svg(svg::Handle::from_memory(art)).width(look.em(38.0)).height(look.em(82.0)).into()
        }
        _ => place::tile(look, card.kind, TileSize::Card),
    };
    let mut said = vec![place::reach(look, card)];
    if let Some(run) = card.last {
        said.push(look.say("home-last-sync", &[("when", when::past(look.lang, run.at, page.now).into())]));
    }
    if let Some(next) = card.next {
        said.push(look.say("home-next-sync", &[("when", when::next(look.lang, next, page.now).into())]));
    }
    let tag = place::state_tag(look, &card.state);
    let name = row![look.display(&card.name), tag].spacing(12).align_y(iced::Center).wrap();
    let words = column![name, look.body(said.join(" · ")).color(look.tokens.ink2)].spacing(2).width(Fill);
    let start = match page.first_sync {
        FirstSync::Open => {
            Some(control(focus, Weight::Primary, look.say("place-continue", &[]), Press::Continue).view(look))
        }
        FirstSync::Over if card.start == Start::Here && !matches!(card.state, PlaceState::Syncing(_)) => {
            let sync = control(focus, Weight::Primary, look.say("home-sync-now", &[]), Press::Sync);
            Some(sync.icon(icon::REFRESH_CW).view(look))
        }
        FirstSync::Over => None,
    };
    let line: Element<'a, Message> = if look.is_narrow() {
        column![row![picture, words].spacing(16).align_y(iced::Center)].push(start).spacing(12).into()
    } else {
        row![picture, words].push(start).spacing(20).align_y(iced::Center).into()
    };
    column![back, line].spacing(4).into()
}

fn kind_words(kind: Kind) -> (&'static str, icon::Icon) {
    match kind {
        Kind::People => ("kind-people", icon::USERS),
        Kind::Events => ("kind-events", icon::CALENDAR_DAYS),
        Kind::Tasks => ("kind-tasks", icon::SQUARE_CHECK_BIG),
        Kind::Notes => ("kind-notes", icon::NOTEBOOK_PEN),
    }
}

pub(super) fn kinds<'a>(look: &Look, page: &'a PlacePage, focus: Option<&Press>) -> Element<'a, Message> {
    let t = look.tokens;
    let mut rows = column![];
    for (at, kind) in page.kinds.iter().enumerate() {
        if at > 0 {
            rows = rows.push(hairline(t.line));
        }
        let (key, sign) = kind_words(kind.kind);
        let on = Chosen::when(kind.keeping == Keeping::On);
        let details: Vec<&str> = [Some(kind.direction.as_str()), kind.database.as_deref(), kind.format.as_deref()]
            .into_iter()
            .flatten()
            .collect();
        let words = column![look.body_m(look.say(key, &[])), look.small(details.join(" · "))].width(Fill);
        let count = look.say("list-number", &[("n", kind.here.into())]);
        let line = row![tick(look, on), look.icon(sign, 18.0, t.ink2), words, look.body_m(count)]
            .spacing(12)
            .align_y(iced::Center);
        let press = Press::Kind(kind.kind);
        let here = focused(focus, &press);
        let line = form::pressed(look, line, Some(Message::Press(press)), Chosen::No, here);
        rows = rows.push(container(line).padding(padding::horizontal(6).vertical(3)));
    }
    if keeps_events(page) {
        let options = PERIODS.iter().enumerate().map(|(at, (word, key))| {
            let press = Press::Period(at);
            let chosen = Chosen::when(page.period == *word);
            let line = row![radio(look, chosen), look.body(look.say(key, &[]))].spacing(10).align_y(iced::Center);
            let here = focused(focus, &press);
            form::pressed(look, line, Some(Message::Press(press)), Chosen::No, here)
        });
        let title = container(look.small_m(look.say("wizard-period", &[])).color(t.ink2)).padding(padding::left(12));
        let period = column![title, column(options)].spacing(2);
        rows = rows.push(hairline(t.line)).push(container(period).padding(padding::horizontal(6).vertical(8)));
    }
    container(rows).padding(1).width(Fill).style(style::framed(t.card, t.line, style::CARD)).into()
}

fn pairs<'a>(look: &Look, title: &str, pairs: &'a [(String, String)]) -> Option<Element<'a, Message>> {
    if pairs.is_empty() {
        return None;
    }
    let mut rows = column![look.heading(look.say(title, &[]))].spacing(8);
    for (label, value) in pairs {
        rows = rows.push(column![look.small(label), look.body_m(value)]);
    }
    Some(form::card(look, rows, look.tokens.line))
}

pub(super) fn holds<'a>(look: &Look, page: &'a PlacePage) -> Option<Element<'a, Message>> {
    pairs(look, "place-holds", &page.holds)
}

pub(super) fn speaks<'a>(look: &Look, page: &'a PlacePage) -> Option<Element<'a, Message>> {
    pairs(look, "place-speaks", &page.speaks)
}

pub(super) fn runs<'a>(look: &Look, page: &'a PlacePage) -> Option<Element<'a, Message>> {
    if page.runs.is_empty() {
        return None;
    }
    let t = look.tokens;
    let mut rows = column![look.heading(look.say("place-runs", &[]))].spacing(8);
    for run in &page.runs {
        let (sign, color, words) = match run.result {
            RunResult::Done(changes) => {
                let n = changes.added + changes.changed + changes.deleted;
                (icon::CIRCLE_CHECK, t.ok.ink, look.say("place-run-done", &[("n", n.into())]))
            }
            RunResult::Stopped { .. } => (icon::SQUARE, t.wait.ink, look.say("place-run-stopped", &[])),
            RunResult::WentAway { .. } => (icon::PAUSE, t.warn.ink, look.say("place-run-away", &[])),
            RunResult::NeedsYou => (icon::CIRCLE_ALERT, t.warn.ink, look.say("place-run-failed", &[])),
        };
        let at = look.small(when::past(look.lang, run.at, page.now));
        rows = rows.push(
            row![look.icon(sign, 15.0, color), look.body(words).width(Fill), at].spacing(10).align_y(iced::Center),
        );
    }
    Some(form::card(look, rows, t.line))
}

pub(super) fn checked<'a>(look: &Look, lines: &'a [CheckLine]) -> Element<'a, Message> {
    let t = look.tokens;
    let rows = lines.iter().map(|line| {
        let (sign, color) = match line.mark {
            CheckMark::Good => (icon::CIRCLE_CHECK, t.ok.ink),
            CheckMark::Bad => (icon::CIRCLE_X, t.bad.ink),
            CheckMark::Unknown => (icon::CIRCLE_QUESTION_MARK, t.warn.ink),
            CheckMark::Running => (icon::LOADER_CIRCLE, t.accent),
            CheckMark::Untried | CheckMark::Waiting => (icon::CIRCLE, t.wait.ink),
        };
        let head = row![
            look.icon(sign, 16.0, color),
            look.body(&line.point).width(Fill),
            look.small_m(&line.found).color(color)
        ]
        .spacing(10)
        .align_y(iced::Center);
        let words =
            line.words.as_ref().map(|words| container(look.small(words)).padding(padding::left(look.em(16.0) + 10.0)));
        column![head].push(words).spacing(2).into()
    });
    column(rows).spacing(8).into()
}
