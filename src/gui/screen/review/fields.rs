//! A question about fields: a row for each, the place at the left, this computer in the middle, the result at the right.

use iced::border::Radius;
use iced::widget::text::Wrapping;
use iced::widget::{button, column, container, image, row, space, text_editor};
use iced::{Element, Fill, padding};

use super::list::{control, head, keys, place_name, sheet};
use super::{Also, Deciding, Editing, Fold, Message, Picture, Press, Ready, Review};
use crate::gui::desk::review::{Choice, Edit, FieldQuestion, PlaceTag, Shown};
use crate::gui::desk::{PlaceKind, Weight};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, style};
use crate::gui::widget::control::Button;
use crate::gui::widget::level::level;
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::ring::{Focused, ring};
use crate::gui::widget::tick::{Ticked, radio, tick};
use crate::planner::Take;
use crate::wording::{Civil, when};

/// Width of the names of fields.
const LABEL: f32 = 82.0;
/// Width of the result.
const RESULT: f32 = 176.0;
/// The same in a small window.
const SMALL_RESULT: f32 = 140.0;

impl Review {
    pub(super) fn fields_page<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        fields: &'a [FieldQuestion],
        same: &'a [(String, String)],
        now: Civil,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let page = &ready.page;
        let name = || ("name", page.place.name.as_str().into());
        let since = page.since.map(|at| when::past(look.lang, at, now)).unwrap_or_default();
        let below = look.say("review-fields-below", &[name(), ("when", since.into())]);
        let mut rows = column![];
        if !look.is_narrow() {
            rows = rows.push(columns(look, &page.place));
        }
        for (at, field) in fields.iter().enumerate() {
            let last = at + 1 == fields.len() && same.is_empty();
            rows = rows.push(self.field_row(look, ready, (at, field, last), focus));
        }
        for (at, (label, value)) in same.iter().enumerate() {
            rows = rows.push(same_row(look, label, value, at + 1 == same.len()));
        }
        let caps = [
            ("review-key-updown", "review-key-field"),
            ("review-key-leftright", "review-key-place"),
            ("review-key-b", "review-key-both"),
            ("review-key-e", "review-key-edit"),
            ("review-key-enter", "review-key-use"),
            ("review-key-np", "review-key-next"),
        ];
        let body = column![rows].push(self.also_row(look, ready, focus)).push(keys(look, &caps)).spacing(18);
        let mut buttons = vec![
            control(focus, Weight::Plain, look.say("review-all-from", &[name()]), Press::All(Take::Peer)),
            control(focus, Weight::Plain, look.say("review-all-here", &[]), Press::All(Take::Here)),
        ];
        if self.unfolded == Some(Fold::More) {
            let two =
                if page.kind == crate::gui::desk::Kind::People { "review-two-people" } else { "review-two-records" };
            buttons.push(control(focus, Weight::Plain, look.say(two, &[]), Press::TwoRecords));
        } else {
            buttons.push(control(focus, Weight::Plain, "…".to_owned(), Press::More));
        }
        let open = self.open_fields();
        let ready_to_go = open == 0 && self.deciding == Deciding::No;
        let press = ready_to_go.then_some(Message::Press(Press::Use));
        let go = Button::new(Weight::Primary, look.say("review-use", &[]), press);
        let answers = vec![
            control(focus, Weight::Quiet, look.say("review-later", &[]), Press::Later),
            go.focused(Focused::when(focus == Some(Press::Use))),
        ];
        let promise = match open {
            0 => look.say("review-promise", &[]),
            n => look.say("review-open-fields", &[("n", n.into())]),
        };
        sheet(look, head(look, ready, page.title.clone(), below), body, buttons, answers, promise)
    }

    /// One field: its name, what each side has, what it becomes.
    fn field_row<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        (at, asked, last): (usize, &'a FieldQuestion, bool),
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let here_now = self.at == at && matches!(focus, None | Some(Press::Part(_)));
        let choice = self.choices.get(&asked.field);
        let taken = |take: Take| choice == Some(&Choice::Take(take));
        let picture = |of: Picture| ready.pictures.get(&of);
        let cell = |take: Take, value: &'a Shown, of: Picture, ringed: bool| {
            let picture = picture(of).cloned();
            let face = choice_cell(look, value, picture, taken(take), Message::Press(Press::Take(at, take)));
            ring(face, Focused::when(ringed), look.tokens.accent, style::ROW)
        };
        // The ring is at what is chosen, and at the first cell while nothing is.
        let ringed_here = here_now && taken(Take::Here);
        let ringed_both = here_now && taken(Take::Both);
        let ringed_peer = here_now && !ringed_here && !ringed_both;
        let peer = cell(Take::Peer, &asked.peer, Picture::Peer(asked.field), ringed_peer);
        let here = cell(Take::Here, &asked.here, Picture::Here(asked.field), ringed_here);
        let both = asked.both.as_ref().map(|_| {
            let words = look.body(look.say("review-both", &[]));
            let content = row![radio(look, Ticked::when(taken(Take::Both))), words].spacing(8).align_y(iced::Center);
            let face = button(content)
                .padding(padding::horizontal(11).vertical(5))
                .style(style::row(look, Chosen::No, look.tokens.sunk, style::CONTROL))
                .on_press(Message::Press(Press::Take(at, Take::Both)));
            ring(face, Focused::when(ringed_both), look.tokens.accent, style::CONTROL)
        });
        let before = match &asked.before {
            Shown::Text(text) => Some(look.small(look.say("review-before", &[("value", short_of(text).into())]))),
            Shown::Nothing => Some(look.small(look.say("review-before-nothing", &[]))),
            Shown::Photo(_) => None,
        };
        let below = row![].push(both).push(before).spacing(16).align_y(iced::Center).wrap();
        let result = self.result_cell(look, asked, at, focus);
        if look.is_narrow() {
            let side = |place: String, cell| column![look.small(place), cell].spacing(4);
            return column![
                look.heading(&asked.name),
                side(place_name(look, &ready.page.place), peer),
                side(look.say("home-this-computer", &[]), here),
                below,
                side(look.say("review-result", &[]), result),
            ]
            .spacing(10)
            .padding(padding::bottom(22))
            .into();
        }
        let label = container(look.body(&asked.name).color(look.tokens.ink2))
            .width(look.em(LABEL))
            .padding(padding::top(look.em(11.0)));
        let cells = column![level([peer, here], 10.0), below].spacing(2).width(Fill);
        let result = container(result)
            .width(result_width(look))
            .height(Fill)
            .padding(padding::horizontal(14).top(look.em(10.0)).bottom(10))
            .style(style::rounded(look.tokens.sunk, corners(false, last)));
        row![label, container(cells).padding(padding::top(3).bottom(9)).width(Fill), result].spacing(10).into()
    }

    fn result_cell<'a>(
        &'a self,
        look: &Look,
        asked: &'a FieldQuestion,
        at: usize,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        if let Some(editing) = self.editing.as_ref().filter(|editing| editing.field == asked.field) {
            return editor(look, editing, focus);
        }
        let words: Element<'a, Message> = match self.result(asked) {
            None => look.body(look.say("review-choose", &[])).color(t.ink3).into(),
            Some(Shown::Nothing) => look.body(look.say("review-empty", &[])).color(t.ink3).into(),
            Some(Shown::Text(text)) => look.body_m(text).font(SANS_MEDIUM).wrapping(Wrapping::WordOrGlyph).into(),
            Some(Shown::Photo(_)) => look.body_m(look.say("review-this-photo", &[])).into(),
        };
        let edit = (asked.edit == Edit::Text && (at == self.at || matches!(asked.here, Shown::Text(_)))).then(|| {
            let press = Message::Press(Press::Edit(at));
            let face = button(look.small_m(look.say("review-edit", &[])).color(t.accent))
                .padding(padding::vertical(2))
                .style(style::labelled(look, Weight::Quiet))
                .on_press(press);
            ring(face, Focused::when(focus == Some(Press::Edit(at))), t.accent, style::CONTROL)
        });
        column![words].push(edit).spacing(2).into()
    }

    pub(super) fn also_row<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        focus: Option<Press>,
    ) -> Option<Element<'a, Message>> {
        if !self.offers_also() {
            return None;
        }
        let n = ready.page.alike.len();
        let words = look.body(look.say("review-also", &[("n", n.into())])).width(Fill);
        let content = row![tick(look, Ticked::when(self.also == Also::Yes)), words].spacing(10).align_y(iced::Center);
        let face = button(content)
            .padding(padding::horizontal(8).vertical(6))
            .style(style::row(look, Chosen::No, look.tokens.sunk, style::CONTROL))
            .on_press(Message::Press(Press::Also));
        Some(ring(face, Focused::when(focus == Some(Press::Also)), look.tokens.accent, style::CONTROL))
    }
}

fn editor<'a>(look: &Look, editing: &'a Editing, focus: Option<Press>) -> Element<'a, Message> {
    let field = text_editor(&editing.text)
        .id(super::EDITOR)
        .on_action(Message::Edited)
        .font(SANS)
        .size(look.em(14.0))
        .line_height(iced::Pixels(look.em(20.0)))
        .padding(8)
        .min_height(look.em(36.0))
        .style(style::editor(look));
    let done = control(focus, Weight::Plain, look.say("review-written", &[]), Press::Written).small();
    column![field, done.view(look)].spacing(6).into()
}

fn short_of(text: &str) -> String {
    let line = text.replace('\n', ", ");
    if line.chars().count() > 60 { line.chars().take(59).chain(['…']).collect() } else { line }
}

/// The heads of the columns.
fn columns<'a>(look: &Look, place: &PlaceTag) -> Element<'a, Message> {
    let side = |place: &PlaceTag| {
        let name = look.body_m(place_name(look, place)).font(crate::gui::theme::SANS_SEMIBOLD);
        row![tile(look, place.kind, TileSize::Row), name]
            .spacing(10)
            .align_y(iced::Center)
            .padding(padding::left(11))
            .width(Fill)
    };
    let computer = PlaceTag { name: String::new(), kind: PlaceKind::Computer };
    let t = look.tokens;
    let check = container(look.icon(icon::CHECK, 14.0, t.accent))
        .center(look.em(24.0))
        .style(style::rounded(t.accent_wash, 6.0));
    let words = column![
        look.body_m(look.say("review-result", &[])).font(crate::gui::theme::SANS_SEMIBOLD),
        look.small(look.say("review-on-both", &[]))
    ];
    let result = container(row![check, words].spacing(10).align_y(iced::Center))
        .width(result_width(look))
        .padding(padding::horizontal(14).top(10).bottom(6))
        .style(style::rounded(t.sunk, corners(true, false)));
    let heads = row![side(place), side(&computer)].spacing(10).width(Fill);
    row![space().width(look.em(LABEL)), heads, result].spacing(10).align_y(iced::Center).into()
}

fn result_width(look: &Look) -> f32 {
    look.em(if look.width / look.scale < 1_180.0 { SMALL_RESULT } else { RESULT })
}

fn corners(top: bool, bottom: bool) -> Radius {
    let at = |round: bool| if round { style::ROW } else { 0.0 };
    Radius { top_left: at(top), top_right: at(top), bottom_left: at(bottom), bottom_right: at(bottom) }
}

/// What one side has, to be chosen.
fn choice_cell<'a>(
    look: &Look,
    value: &'a Shown,
    picture: Option<iced::widget::image::Handle>,
    chosen: bool,
    press: Message,
) -> Element<'a, Message> {
    let t = look.tokens;
    let words: Element<'a, Message> = match (value, picture) {
        (Shown::Photo(_), Some(picture)) => {
            let side = look.em(96.0);
            image(picture).width(side).height(side).into()
        }
        (Shown::Photo(_), None) => look.body(look.say("review-a-photo", &[])).color(t.ink).into(),
        (Shown::Text(text), _) => {
            let words = look.body(text).color(t.ink).wrapping(Wrapping::WordOrGlyph);
            if chosen { words.font(SANS_MEDIUM).into() } else { words.into() }
        }
        (Shown::Nothing, _) => look.body(look.say("review-empty", &[])).color(t.ink3).into(),
    };
    let content = row![radio(look, Ticked::when(chosen)), container(words).width(Fill)];
    button(content.spacing(8).align_y(iced::Center))
        .width(Fill)
        .padding(padding::horizontal(10).vertical(look.em(10.0)))
        .style(style::cell(look, Chosen::when(chosen)))
        .on_press(press)
        .into()
}

/// A field that is the same on both.
fn same_row<'a>(look: &Look, label: &'a str, value: &'a str, last: bool) -> Element<'a, Message> {
    let t = look.tokens;
    let words = look.say("review-same-on-both", &[("value", short_of(value).into())]);
    let line = row![look.icon(icon::EQUAL, 14.0, t.ink3), look.body(words).color(t.ink2)];
    let line = line.spacing(10).align_y(iced::Center);
    if look.is_narrow() {
        return column![look.small(label), line].spacing(2).padding(padding::bottom(10)).into();
    }
    let result = container(look.body(short_of(value)).color(t.ink2))
        .width(result_width(look))
        .height(Fill)
        .padding(padding::horizontal(14).vertical(7))
        .style(style::rounded(t.sunk, corners(false, last)));
    let label = container(look.body(label).color(t.ink2)).width(look.em(LABEL)).padding(padding::vertical(7));
    let line = container(line).padding(padding::left(13).vertical(7)).width(Fill);
    row![label, line, result].spacing(10).into()
}
