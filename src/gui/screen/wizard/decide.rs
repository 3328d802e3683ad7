//! Step 6: which of the three ways, each with its numbers.

use iced::widget::{column, container, row, space};
use iced::{Element, Fill, padding};

use super::{Message, Press, Wizard, focused, gap, head};
use crate::gui::desk::{Changes, Choice, Compared, FirstPage, PlaceKind, WayRow};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::tokens::Pair;
use crate::gui::theme::{Look, SERIF};
use crate::gui::widget::control::{hairline, tag};
use crate::gui::widget::form;
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::tick::radio;

pub(super) fn stops(page: &FirstPage) -> Vec<Press> {
    let ways = page.compared.as_ref().filter(|compared| !is_one_sided(compared)).map(|compared| &compared.ways);
    ways.into_iter().flatten().map(|way| Press::Choice(way.choice)).collect()
}

/// Whether one side has nothing: there is nothing to decide.
pub(super) fn is_one_sided(compared: &Compared) -> bool {
    compared.here == 0 || compared.there == 0
}

pub(super) fn view<'a>(
    wizard: &'a Wizard,
    look: &Look,
    page: &'a FirstPage,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let Some(compared) = &page.compared else { return look.body(look.say("wizard-not-read", &[])).into() };
    let one_sided = is_one_sided(compared);
    let below = match one_sided {
        true => look.say(if compared.here == 0 { "wizard-empty-here" } else { "wizard-empty-there" }, &name(page)),
        false => sentence(look, page, compared),
    };
    let ways = compared.ways.iter().filter(|way| !one_sided || way.choice == Choice::Join);
    let cards = ways.map(|way| way_card(wizard, look, page, way, focus));
    let cards: Element<'a, Message> =
        if look.is_narrow() { column(cards).spacing(12).into() } else { row(cards).spacing(12).into() };
    column![head(look, look.say("wizard-decide", &[]), Some(below)), cards, gap(18.0)]
        .push(questions(look, compared))
        .into()
}

fn name(page: &FirstPage) -> [(&'static str, crate::wording::Arg<'_>); 1] {
    [("name", (&page.name).into())]
}

/// How many are the same, differ, are only there, only here.
pub(super) fn sentence(look: &Look, page: &FirstPage, compared: &Compared) -> String {
    let said = [
        ("wizard-cmp-same", compared.same),
        ("wizard-cmp-differ", compared.differ),
        ("wizard-cmp-there", compared.only_there),
        ("wizard-cmp-here", compared.only_here),
    ];
    let said = said.map(|(key, n)| look.say(key, &[("n", n.into()), ("name", (&page.name).into())]));
    format!("{}.", said.join(", "))
}

fn way_card<'a>(
    wizard: &Wizard,
    look: &Look,
    page: &'a FirstPage,
    way: &WayRow,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let chosen = Chosen::when(wizard.choice == way.choice);
    let title = match way.choice {
        Choice::Join => look.say("wizard-join", &[]),
        Choice::ReplaceThere => look.say("wizard-replace-there", &name(page)),
        Choice::ReplaceHere => look.say("wizard-replace-here", &[]),
    };
    let title = container(look.heading(title)).width(Fill);
    let title = if look.is_narrow() { title } else { title.height(look.em(44.0)) };
    let good: Element<'a, Message> = match way.choice {
        Choice::Join => {
            let colors = Pair { ink: t.accent, wash: t.accent_wash };
            let deleted = way.here.deleted + way.there.deleted;
            tag(look, icon::THUMBS_UP, look.say("wizard-recommended", &[("n", deleted.into())]), colors)
        }
        _ => space().height(look.em(22.0)).into(),
    };
    let after = look.display(way.there_after.max(way.here_after).to_string()).font(SERIF).size(look.em(28.0));
    let after_words = if way.here_after == way.there_after {
        look.small(look.say("wizard-after-each", &[("n", way.here_after.into())]))
    } else {
        let numbers = [("here", way.here_after.into()), ("there", way.there_after.into())];
        look.small(look.say("wizard-after", &[numbers.as_slice(), &name(page)].concat()))
    };
    let mut after_row = row![].spacing(8).align_y(iced::Center);
    if way.here_after == way.there_after {
        after_row = after_row.push(after);
    }
    let content = column![
        row![title, radio(look, chosen)].spacing(8),
        good,
        gap(4.0),
        side(look, page.kind, page.name.clone(), way.there),
        side(look, PlaceKind::Computer, look.say("home-this-computer", &[]), way.here),
        hairline(t.line),
        after_row.push(after_words.width(Fill)),
    ]
    .spacing(10);
    let press = Press::Choice(way.choice);
    let focused = focused(focus, &press);
    form::choice_card(look, content, Message::Press(press), chosen, focused)
}

fn side<'a>(look: &Look, kind: PlaceKind, name: String, changes: Changes) -> Element<'a, Message> {
    let t = look.tokens;
    let said = changes_words(look, changes);
    let color = match changes {
        Changes { deleted: 1.., .. } => t.bad.ink,
        Changes { added: 0, changed: 0, .. } => t.ink2,
        _ => t.ink,
    };
    let words = column![look.small(name), look.body_m(said).color(color)];
    row![tile(look, kind, TileSize::Row), words.width(Fill)].spacing(10).align_y(iced::Center).into()
}

/// "29 erased, 14 new", or that nothing changes.
pub(super) fn changes_words(look: &Look, changes: Changes) -> String {
    let parts =
        [(changes.deleted, "wizard-n-erased"), (changes.added, "wizard-n-new"), (changes.changed, "wizard-n-changed")];
    let said: Vec<String> =
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, key)| look.say(key, &[("n", (*n).into())])).collect();
    if said.is_empty() { look.say("wizard-no-change", &[]) } else { said.join(", ") }
}

fn questions<'a>(look: &Look, compared: &Compared) -> Option<Element<'a, Message>> {
    let t = look.tokens;
    let mut rows = column![];
    let mut any = false;
    if compared.perhaps > 0 {
        let words = column![
            look.body(look.say("wizard-perhaps", &[("n", compared.perhaps.into())])),
            look.small(look.say("wizard-perhaps-how", &[])),
        ];
        rows = rows.push(question(look, icon::USERS, words.into()));
        any = true;
    }
    if !compared.names.is_empty() {
        if any {
            rows = rows.push(hairline(t.line));
        }
        let words = column![
            look.body(look.say("wizard-names", &[])),
            look.body_m(compared.names.join(" · ")),
            look.small(look.say("wizard-names-how", &[])),
        ];
        rows = rows.push(question(look, icon::LANGUAGES, words.into()));
        any = true;
    }
    any.then(|| {
        container(rows)
            .padding(1)
            .width(Fill)
            .style(crate::gui::theme::style::framed(t.card, t.line, crate::gui::theme::style::CARD))
            .into()
    })
}

fn question<'a>(look: &Look, sign: icon::Icon, words: Element<'a, Message>) -> Element<'a, Message> {
    let line =
        row![look.icon(sign, 18.0, look.tokens.accent), container(words).width(Fill)].spacing(12).align_y(iced::Center);
    container(line).padding(padding::horizontal(18).vertical(12)).into()
}
