//! The list of questions, and what every question has: a head, a foot, buttons.

use iced::widget::text::Wrapping;
use iced::widget::{Column, button, center, column, container, row, space};
use iced::{Element, Fill, padding};

use super::{Asked, Fold, LIST, Looking, Message, PAGE, Picture, Press, Ready, Review};
use crate::gui::desk::review::{PlaceTag, QuestionRow, QuestionSort, Questions};
use crate::gui::desk::{DeskError, Kind, PersonKind, PlaceKind, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SANS_SEMIBOLD, style};
use crate::gui::widget::avatar::{Size, avatar};
use crate::gui::widget::control::{self, Button, hairline, key_cap, upright};
use crate::gui::widget::long::Long;
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::ring::{Focused, inner_ring, ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::short;
use crate::gui::widget::tick::{Ticked, radio};
use crate::service::rules::ConflictRule;

/// Width of the list where there is room for a question beside it.
const WIDTH: f32 = 224.0;

/// Under this effective width list and question come one after the other: a question has columns of its own.
const ALONE: f32 = 1_000.0;

/// Tells whether list and question come one after the other.
pub(super) fn is_alone(look: &Look) -> bool {
    look.width / look.scale < ALONE
}

/// Puts the list and a question beside each other.
pub(super) fn beside<'a>(look: &Look, list: Element<'a, Message>, page: Element<'a, Message>) -> Element<'a, Message> {
    row![container(list).width(look.em(WIDTH)), upright(look.tokens.line), page].into()
}

/// What stands there until something has come.
pub(super) fn loading<'a>(look: &Look) -> Element<'a, Message> {
    center(look.small(look.say("frame-loading", &[]))).into()
}

/// What stands there when nothing could be read.
pub(super) fn failed<'a>(look: &Look, error: &DeskError, focus: Option<Press>) -> Element<'a, Message> {
    let words = column![
        look.title(look.say("frame-failed", &[])),
        look.body(error.to_string()).color(look.tokens.ink2),
        space().height(8),
        control(focus, Weight::Primary, look.say("frame-try-again", &[]), Press::Again).view(look)
    ];
    center(words.spacing(8).align_x(iced::Center).max_width(look.em(520.0))).padding(24).into()
}

/// Makes a button of this page: its press, its place in the Tab order and its ring are one thing.
pub(super) fn control(focus: Option<Press>, weight: Weight, label: String, press: Press) -> Button<Message> {
    let focused = Focused::when(focus == Some(press));
    Button::new(weight, label, Some(Message::Press(press))).focused(focused)
}

/// Says a place's name.
pub(super) fn place_name(look: &Look, place: &PlaceTag) -> String {
    if place.kind == PlaceKind::Computer { look.say("home-this-computer", &[]) } else { place.name.clone() }
}

/// The icon of a kind of record, and whether it has a face.
pub(super) fn kind_icon(kind: Kind) -> Option<Icon> {
    match kind {
        Kind::People => None,
        Kind::Events => Some(icon::CALENDAR_DAYS),
        Kind::Tasks => Some(icon::SQUARE_CHECK_BIG),
        Kind::Notes => Some(icon::NOTEBOOK_PEN),
    }
}

/// A face, or the icon of what is no person.
pub(super) fn face<'a>(look: &Look, kind: Kind, name: &str, of: PersonKind) -> Element<'a, Message> {
    let hue = look.tokens.hues[6];
    match kind_icon(kind) {
        None => avatar(look, name, of, None, Size::Row),
        Some(icon) => round(look, icon, hue.ink, hue.wash),
    }
}

fn round<'a>(look: &Look, icon: Icon, ink: iced::Color, wash: iced::Color) -> Element<'a, Message> {
    let side = look.em(32.0);
    center(look.icon(icon, 16.0, ink)).width(side).height(side).style(style::rounded(wash, side / 2.0)).into()
}

/// The question's name and what it is about, above it.
pub(super) fn head<'a>(look: &Look, ready: &'a Ready, title: String, below: String) -> Element<'a, Message> {
    let page = &ready.page;
    let mark: Element<'a, Message> = match (ready.pictures.get(&Picture::Face), &page.asks) {
        (_, Asked::Brake { .. }) => round(look, icon::CIRCLE_ALERT, look.tokens.warn.ink, look.tokens.warn.wash),
        (_, Asked::Held { .. }) => round(look, icon::TRASH_2, look.tokens.bad.ink, look.tokens.bad.wash),
        (Some(photo), _) => avatar(look, &page.title, page.face, Some(photo), Size::Row),
        (None, _) => face(look, page.kind, &page.title, page.face),
    };
    let words = column![look.title(title), look.small(below)].spacing(2).width(Fill);
    row![mark, words].spacing(14).align_y(iced::Center).into()
}

/// A question: head and parts scroll, what can be done stays below.
pub(super) fn sheet<'a>(
    look: &Look,
    head: Element<'a, Message>,
    body: impl Into<Element<'a, Message>>,
    buttons: Vec<Button<Message>>,
    answers: Vec<Button<Message>>,
    promise: String,
) -> Element<'a, Message> {
    let side = if look.is_narrow() { 20.0 } else { 28.0 };
    let content = column![head, body.into()].spacing(18).max_width(1_040.0);
    let scrolled =
        scroll(look, container(content).padding(padding::horizontal(side).top(26).bottom(18)).width(Fill)).id(PAGE);
    let beside = if is_alone(look) { 0.0 } else { look.em(WIDTH) + 1.0 };
    let line = control::answers(look, buttons, answers, look.page_width() - beside - 2.0 * side);
    let foot = column![hairline(look.tokens.line), line, look.small(promise)].spacing(12).max_width(1_040.0);
    column![scrolled, container(foot).padding(padding::horizontal(side).bottom(16)).width(Fill)].into()
}

/// The keys that do the same, for whoever wants to be quick.
pub(super) fn keys<'a>(look: &Look, keys: &[(&str, &str)]) -> Element<'a, Message> {
    let caps = keys.iter().map(|(cap, words)| {
        let cap = key_cap(look, look.say(cap, &[]));
        row![cap, look.small(look.say(words, &[]))].spacing(8).align_y(iced::Center).into()
    });
    row(caps).spacing(18).wrap().vertical_spacing(6).into()
}

impl Review {
    pub(super) fn behind_back<'a>(
        &'a self,
        look: &Look,
        page: Element<'a, Message>,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let back = control(focus, Weight::Quiet, look.say("review-back", &[]), Press::Back).icon(icon::ARROW_LEFT);
        column![container(back.view(look)).padding(padding::left(12).top(12)), page].into()
    }

    /// What stands there when nothing waits.
    pub(super) fn nothing<'a>(
        &'a self,
        look: &Look,
        questions: &Questions,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let (title, below) = match (&self.doubles, self.looking) {
            (_, Looking::Yes) => ("review-looking", "review-looking-aside"),
            (Some(_), _) => ("review-no-doubles", "review-no-doubles-aside"),
            (None, _) => ("review-nothing", "review-nothing-aside"),
        };
        let find = (self.doubles.is_none() && self.looking == Looking::No)
            .then(|| control(focus, Weight::Plain, look.say("review-find", &[]), Press::FindDoubles).view(look));
        let words = column![
            look.icon(icon::CIRCLE_CHECK, 40.0, t.ok.ink),
            look.display(look.say(title, &[])).align_x(iced::Center),
            look.aside(look.say(below, &[])).align_x(iced::Center),
            space().height(6),
        ]
        .push(find)
        .push(self.rules(look, questions.rule, focus))
        .spacing(12)
        .align_x(iced::Center)
        .max_width(look.em(560.0));
        center(words).padding(24).into()
    }

    pub(super) fn list<'a>(
        &'a self,
        look: &Look,
        questions: &'a Questions,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let side = if is_alone(look) { 20.0 } else { 22.0 };
        let n = self.rows().count();
        let head = column![
            look.display(look.say("review-title", &[])),
            look.small(look.say("review-count", &[("n", n.into())]))
        ]
        .spacing(8);
        let one = questions.groups.len() == 1 && self.doubles.is_none();
        let mut lines = Vec::new();
        for group in &questions.groups {
            lines.extend((!one).then_some(Line::Place(&group.place)));
            lines.extend(group.rows.iter().map(Line::Question));
        }
        if let Some(doubles) = &self.doubles {
            lines.extend((!one).then_some(Line::Place(&HERE)));
            lines.extend(doubles.iter().map(Line::Question));
        }
        let none = self.doubles.as_ref().filter(|doubles| doubles.is_empty()).map(|_| {
            container(look.small(look.say("review-no-doubles", &[]))).padding(padding::horizontal(12).vertical(6))
        });
        let own = *look;
        let heights: Vec<f32> = lines.iter().map(|line| line.height(look)).collect();
        let at = lines.iter().position(|line| matches!(line, Line::Question(row) if self.current == Some(row.id)));
        let line = move |number: usize, width: f32| match lines.get(number) {
            Some(Line::Place(place)) => group_head(&own, place),
            Some(Line::Question(row)) => self.row(&own, row, width, focus),
            None => space().into(),
        };
        let rows = column![Long::new(heights, line).at(at)].push(none);
        let rows = scroll(look, container(rows).padding(padding::horizontal(10).bottom(10)).width(Fill)).id(LIST);
        let find: Option<Element<'a, Message>> = match (&self.doubles, self.looking) {
            (_, Looking::Yes) => Some(look.small(look.say("review-looking", &[])).into()),
            (Some(_), _) => None,
            (None, _) => Some(
                control(focus, Weight::Quiet, look.say("review-find", &[]), Press::FindDoubles)
                    .small()
                    .icon(icon::MERGE)
                    .view(look),
            ),
        };
        let foot = column![].push(find).push(self.rules(look, questions.rule, focus)).spacing(6);
        column![
            container(head).padding(padding::horizontal(side).top(26).bottom(14)),
            rows,
            container(foot).padding(padding::horizontal(side - 8.0).top(8).bottom(16))
        ]
        .into()
    }

    fn row<'a>(&'a self, look: &Look, of: &'a QuestionRow, width: f32, focus: Option<Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let chosen = self.current == Some(of.id);
        let (title, below) = row_words(look, of);
        let mark = match of.sort {
            QuestionSort::Brake => round(look, icon::CIRCLE_ALERT, t.warn.ink, t.warn.wash),
            QuestionSort::Held(_) => round(look, icon::TRASH_2, t.bad.ink, t.bad.wash),
            _ => face(look, of.kind, &of.title, PersonKind::Person),
        };
        let font = if chosen { SANS_SEMIBOLD } else { SANS_MEDIUM };
        let room = (width - 24.0 - look.em(32.0) - 12.0).max(40.0);
        let title = look.body_m(short(&title, font, look.em(14.0), room)).font(font).wrapping(Wrapping::None);
        let below = look.small(short(&below, SANS, look.em(13.0), room)).wrapping(Wrapping::None);
        let words = column![title, below].width(Fill);
        let content = row![mark, words].spacing(12).align_y(iced::Center);
        let face = button(content)
            .width(Fill)
            .height(Line::Question(of).height(look) - 2.0)
            .padding(padding::horizontal(12).vertical(8))
            .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
            .on_press(Message::Choose(of.id));
        inner_ring(face, Focused::when(chosen && focus == Some(Press::List)), t.accent, style::ROW)
    }

    /// What is done without asking from now on.
    fn rules<'a>(&'a self, look: &Look, rule: ConflictRule, focus: Option<Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let open = self.unfolded == Some(Fold::Rules);
        let chevron = if open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
        let label = look.say(&rule_key(rule), &[]);
        let label = look.small_m(label).color(t.accent).width(Fill);
        let face = button(row![look.icon(chevron, 15.0, t.accent), label].spacing(8).align_y(iced::Center))
            .width(Fill)
            .padding(padding::horizontal(8).vertical(5))
            .style(style::labelled(look, Weight::Quiet))
            .on_press(Message::Press(Press::Rules));
        let fold = ring(face, Focused::when(focus == Some(Press::Rules)), t.accent, style::CONTROL);
        let choices = open.then(|| {
            let rows = ConflictRule::ALL.map(|one| {
                let content = row![
                    radio(look, Ticked::when(one == rule)),
                    look.small(look.say(&rule_key(one), &[])).color(t.ink).width(Fill)
                ];
                let face = button(content.spacing(8).align_y(iced::Center))
                    .width(Fill)
                    .padding(padding::horizontal(8).vertical(5))
                    .style(style::row(look, Chosen::No, t.sunk, style::CONTROL))
                    .on_press(Message::Press(Press::Rule(one)));
                inner_ring(face, Focused::when(focus == Some(Press::Rule(one))), t.accent, style::CONTROL)
            });
            column![
                container(look.small(look.say("review-rules", &[]))).padding(padding::horizontal(8).bottom(2)),
                Column::with_children(rows)
            ]
        });
        let caption = (!open).then(|| {
            container(look.small(look.say("review-rules-now", &[])).color(t.ink3)).padding(padding::horizontal(8))
        });
        column![].push(choices).push(caption).push(fold).spacing(2).into()
    }
}

/// A line of the list.
enum Line<'a> {
    /// Whose questions follow.
    Place(&'a PlaceTag),
    /// A question.
    Question(&'a QuestionRow),
}

impl Line<'_> {
    /// Its height, with the two pixels that part it from the next.
    fn height(&self, look: &Look) -> f32 {
        match self {
            Line::Place(_) => look.em(24.0) + 14.0,
            Line::Question(_) => look.em(38.0) + 18.0,
        }
    }
}

/// Where doubles are.
static HERE: PlaceTag = PlaceTag { name: String::new(), kind: PlaceKind::Computer };

fn rule_key(rule: ConflictRule) -> String {
    format!("review-rule-{}", rule.word())
}

fn group_head<'a>(look: &Look, place: &PlaceTag) -> Element<'a, Message> {
    let name = look.caption(place_name(look, place)).wrapping(Wrapping::None);
    container(row![tile(look, place.kind, TileSize::Row), name].spacing(8).align_y(iced::Center))
        .padding(padding::horizontal(12).top(8).bottom(4))
        .into()
}

/// A question in two lines.
fn row_words(look: &Look, of: &QuestionRow) -> (String, String) {
    let say = |key: &str| look.say(key, &[]);
    match of.sort {
        QuestionSort::Fields(n) => (of.title.clone(), look.say("review-row-fields", &[("n", n.into())])),
        QuestionSort::Gone => (of.title.clone(), say("review-row-gone")),
        QuestionSort::Brake => (of.title.clone(), say("review-row-brake")),
        QuestionSort::Same => (of.title.clone(), say("review-row-same")),
        QuestionSort::Held(n) => {
            let key = match of.kind {
                Kind::People => "review-people",
                Kind::Events => "review-events",
                Kind::Tasks => "review-tasks",
                Kind::Notes => "review-notes",
            };
            (look.say(key, &[("n", n.into())]), say("review-row-held"))
        }
    }
}
