//! Every widget in every state on one page, for looking at: `tests/it/gui/gallery.rs` draws it in light, dark and high
//! contrast. The words are samples and not translated.

use iced::widget::{column, container, row};
use iced::{Element, Fill, padding};

use super::desk::{PersonKind, Phase, PlaceKind, Progress, Weight};
use super::icon;
use super::theme::style::{self, Chosen};
use super::theme::{Look, tokens::Pair};
use super::widget::avatar::{Size, avatar};
use super::widget::choice::{Pill, choice, pills};
use super::widget::control::{self, Button, Search, chip, key_cap, search, tag};
use super::widget::cord::{Piece, Tie, Toward, cord};
use super::widget::form;
use super::widget::input::{Input, Note};
use super::widget::phases::phases;
use super::widget::place::{TileSize, tile};
use super::widget::ring::Focused;
use super::widget::setting::{self, Switch};
use super::widget::steps::steps;
use super::widget::tick::{Ticked, labelled, radio, tick};

/// Nothing happens here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed;

type Shown = Element<'static, Pressed>;

/// Draws the page.
pub fn view(look: &Look) -> Shown {
    let parts = [
        ("Letters", letters(look)),
        ("Buttons", buttons(look)),
        ("Marks", marks(look)),
        ("Signs", signs(look)),
        ("Fields", texts(look)),
        ("Settings", settings(look)),
        ("Places", places(look)),
        ("Progress", progress(look)),
    ];
    let parts = parts.map(|(name, content)| {
        row![container(look.heading(name)).width(120), container(content).width(Fill)].spacing(16).into()
    });
    container(column(parts).spacing(24)).padding(24).width(Fill).style(style::ground(look.tokens.side)).into()
}

fn letters(look: &Look) -> Shown {
    let t = look.tokens;
    column![
        look.title("Everything is the same everywhere"),
        look.aside("Nothing is changed yet."),
        look.body_m("A subject"),
        look.body("What is said about it, Zoë Żółć Růžena Ťažký"),
        look.small("A second line").color(t.ink2),
        look.code("FN:Ada Lovelace"),
    ]
    .spacing(4)
    .into()
}

fn buttons(look: &Look) -> Shown {
    let weights = [Weight::Primary, Weight::Plain, Weight::Quiet, Weight::Danger];
    let lines = weights.map(|weight| {
        let button = |label: &str, press| Button::new(weight, label, press);
        row![
            button("At rest", Some(Pressed)).view(look),
            button("Focused", Some(Pressed)).focused(Focused::Yes).view(look),
            button("Not now", None).view(look),
            button("With a sign", Some(Pressed)).icon(icon::CLOUD).view(look),
            button("Small", Some(Pressed)).small().view(look),
            button("Big", Some(Pressed)).big().view(look),
        ]
        .spacing(12)
        .align_y(iced::Center)
        .into()
    });
    column(lines).spacing(10).into()
}

fn marks(look: &Look) -> Shown {
    let all = [Ticked::No, Ticked::Some, Ticked::Yes];
    let ticks = all.map(|ticked| tick(look, ticked));
    let radios = [Ticked::No, Ticked::Yes].map(|on| radio(look, on));
    let words = |words: &str| Some(words.to_owned());
    row(ticks.into_iter().chain(radios))
        .push(labelled(look, words("With words"), Ticked::Yes, Pressed, Focused::No))
        .push(labelled(look, words("Focused"), Ticked::No, Pressed, Focused::Yes))
        .spacing(12)
        .align_y(iced::Center)
        .into()
}

fn signs(look: &Look) -> Shown {
    let t = look.tokens;
    let states: [(&str, icon::Icon, Pair); 4] = [
        ("Up to date", icon::CIRCLE_CHECK, t.ok),
        ("Waiting", icon::CLOCK, t.wait),
        ("Needs you", icon::CIRCLE_ALERT, t.warn),
        ("Failed", icon::CIRCLE_ALERT, t.bad),
    ];
    let tags = states.map(|(words, sign, colors)| tag(look, sign, words.to_owned(), colors));
    let chips = states.map(|(words, _, colors)| chip(look, words.to_owned(), colors));
    let person = |name| avatar(look, name, PersonKind::Person, None, Size::Row);
    let people = ["Ada Lovelace", "Émile Zola", "Łukasz Żak", "李小龍", "Σωκράτης", "Jean-Luc"].map(person);
    column![
        row(tags).spacing(8),
        row(chips).push(key_cap(look, "Ctrl+F".to_owned())).spacing(8).align_y(iced::Center),
        row(people).push(avatar(look, "Bäckerei Ott", PersonKind::Company, None, Size::Row)).spacing(8),
    ]
    .spacing(10)
    .into()
}

fn texts(look: &Look) -> Shown {
    let field = |id: &str, label: &str, text, note| {
        let line = Input::new(id, text, |_| Pressed).label(label.to_owned()).note(note);
        line.hint("Nothing typed yet".to_owned()).enter(Pressed).view(look)
    };
    let sought = |id, text| Search {
        id,
        hint: "Search people and events".to_owned(),
        text,
        typed: |_| Pressed,
        clear: Pressed,
        clear_hint: String::new(),
        key: Some("Ctrl+F".to_owned()),
    };
    let pill = |words: &str, chosen, focused| Pill { words: words.to_owned(), chosen, press: Pressed, focused };
    let choices = vec![
        pill("At the start", Chosen::Yes, Focused::No),
        pill("15 minutes before", Chosen::No, Focused::No),
        pill("1 hour before", Chosen::No, Focused::Yes),
    ];
    let menu = choice(look, vec!["All places"], Some("All places"), |_| Pressed, Focused::No, iced::Shrink);
    column![
        row![search(look, sought("empty", "")), search(look, sought("full", "lefevre"))].spacing(12),
        row![
            field("none", "Empty", "", Note::None),
            field("echo", "Understood", "21.11.", Note::Echo("Saturday 21 November 2026".to_owned())),
            field("wrong", "Not understood", "31.2.", Note::Wrong("There is no such day".to_owned())),
        ]
        .spacing(12),
        row![menu, pills(look, choices)].spacing(12).align_y(iced::Center),
    ]
    .spacing(12)
    .into()
}

fn settings(look: &Look) -> Shown {
    let words = |words: &str| (words.to_owned(), Some("What it is good for".to_owned()));
    let rows = vec![
        setting::switch_row(look, words("Switched on"), Switch::On, Focused::No, Pressed),
        setting::switch_row(look, words("Switched off, focused"), Switch::Off, Focused::Yes, Pressed),
        setting::row_with(
            look,
            "One of several".to_owned(),
            None,
            setting::choice(look, "Every 15 minutes".to_owned(), Focused::No, Pressed),
        ),
        setting::options(
            look,
            [("5 minutes", Chosen::No), ("15 minutes", Chosen::Yes)]
                .map(|(words, chosen)| (words.to_owned(), chosen, Focused::No, Pressed)),
        ),
    ];
    let card = |words: &str, chosen, focused| {
        let words = words.to_owned();
        form::choice_card(look, row![look.body_m(words).width(Fill), radio(look, chosen)], Pressed, chosen, focused)
    };
    let t = look.tokens;
    column![
        setting::card(look, rows),
        row![
            card("Bring together", Chosen::Yes, Focused::No),
            card("Copy to the phone", Chosen::No, Focused::No),
            card("Copy from the phone", Chosen::No, Focused::Yes)
        ]
        .spacing(12),
        form::note(look, icon::CIRCLE_ALERT, "Read this before you go on.".to_owned(), t.warn),
        form::note(look, icon::CIRCLE_CHECK, "Nothing is changed yet.".to_owned(), t.ok),
    ]
    .spacing(12)
    .into()
}

fn places(look: &Look) -> Shown {
    let kinds = [PlaceKind::Phone, PlaceKind::Account, PlaceKind::Computer];
    let tiles = kinds.map(|kind| tile(look, kind, TileSize::Card));
    let small = kinds.map(|kind| tile(look, kind, TileSize::Row));
    let ties = [Tie::Whole, Tie::Loose, Tie::Amber, Tie::Bead(0.4, Toward::Place)];
    let cords = ties.map(|tie| container(cord(look, Piece::Through, tie, 24.0)).height(48).into());
    row![
        row(tiles).spacing(8),
        row(small).spacing(8).align_y(iced::Center),
        row(cords).push(container(cord(look, Piece::End, Tie::Whole, 24.0)).height(48)).spacing(12),
    ]
    .spacing(24)
    .align_y(iced::Center)
    .into()
}

fn progress(look: &Look) -> Shown {
    let labels: Vec<String> =
        ["Find", "Connect", "Read", "Compare", "Decide", "Look", "Copy", "Write", "Done"].map(str::to_owned).into();
    let of = |phase| Progress { phase, done: 84, total: Some(120), ..Progress::default() };
    column![
        steps(look, &labels, 4),
        phases(look, &of(Phase::SafetyCopy), look.em(600.0)),
        phases(look, &of(Phase::Sending), look.em(600.0)),
        control::hairline(look.tokens.line),
    ]
    .spacing(16)
    .padding(padding::right(24))
    .into()
}
