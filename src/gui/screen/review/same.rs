//! Two that may be one, and one that was changed on one side and deleted on the other.

use iced::widget::text::Wrapping;
use iced::widget::{center, column, container, row, space, stack};
use iced::{Element, Fill, padding};

use super::list::{control, face, head, keys, place_name, sheet};
use super::{Message, Picture, Press, Ready, Review};
use crate::gui::desk::review::{PlaceTag, SameQuestion, Shared, Twin};
use crate::gui::desk::{Kind, PlaceKind, Weight};
use crate::gui::icon;
use crate::gui::theme::{Look, style};
use crate::gui::widget::avatar::{Size, avatar};
use crate::gui::widget::level::level;
use crate::gui::widget::place::{TileSize, tile};
use crate::planner::Side;
use crate::wording::{Civil, when};

/// Width of the names of fields.
const LABEL: f32 = 76.0;
/// What lies between the two, and is tied by the cord.
const TIE: f32 = 52.0;

impl Review {
    pub(super) fn same_page<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        same: &'a SameQuestion,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let people = ready.page.kind == Kind::People;
        let say = |person: &str, thing: &str| look.say(if people { person } else { thing }, &[]);
        let [one, two] = &same.pair;
        let cards = [self.twin(look, ready, one, 0), self.twin(look, ready, two, 1)];
        let [one_card, two_card] = cards;
        let knot = container(look.icon(icon::EQUAL, 14.0, t.on_fill))
            .center(look.em(24.0))
            .style(style::rounded(t.fill, style::PILL));
        let pair: Element<'a, Message> = if look.is_narrow() {
            column![one_card, center(knot).height(look.em(24.0)), two_card].spacing(6).into()
        } else {
            // The cord ties the two.
            let tied = container(space()).width(TIE).height(2).style(style::ground(t.accent_line));
            stack![level([one_card, two_card], TIE), center(tied), center(knot)].into()
        };
        let result = column![
            look.heading(&same.name),
            look.body(same.joined.join(" · ")).color(t.ink2).wrapping(Wrapping::WordOrGlyph)
        ];
        let result = row![face(look, ready.page.kind, &same.name, ready.page.face), result.width(Fill)];
        let result = container(result.spacing(12).align_y(iced::Center))
            .padding(padding::horizontal(18).vertical(14))
            .width(Fill)
            .style(style::rounded(t.sunk, style::CARD));
        let joined = row![look.icon(icon::MERGE, 15.0, t.ink2), look.small(look.say("review-joined", &[]))];
        let body = column![
            pair,
            joined.spacing(8).align_y(iced::Center),
            result,
            keys(look, &[("review-key-enter", "review-key-join"), ("review-key-np", "review-key-next")])
        ]
        .spacing(14);
        let top = column![look.title(say("review-same-person", "review-same-thing")), look.small(&same.why)].spacing(4);
        let apart = say("review-apart", "review-apart-things");
        let buttons = vec![control(focus, Weight::Plain, apart, Press::Apart).icon(icon::SPLIT)];
        let answers = vec![
            control(focus, Weight::Quiet, look.say("review-later", &[]), Press::Later),
            control(focus, Weight::Primary, look.say("review-join", &[]), Press::Join),
        ];
        sheet(look, top.into(), body, buttons, answers, look.say("review-same-promise", &[]))
    }

    fn twin<'a>(&'a self, look: &Look, ready: &'a Ready, twin: &'a Twin, at: usize) -> Element<'a, Message> {
        let t = look.tokens;
        // Two cards in a small window leave no room for names of fields beside the values.
        let close = !look.is_narrow() && look.width / look.scale < 1_180.0;
        let place = row![tile(look, twin.place.kind, TileSize::Row), look.small(place_name(look, &twin.place))];
        let mark = match ready.pictures.get(&Picture::Twin(at)) {
            Some(photo) => avatar(look, &twin.name, twin.face, Some(photo), Size::Row),
            None => face(look, ready.page.kind, &twin.name, twin.face),
        };
        let name = row![mark, look.heading(&twin.name).width(Fill)].spacing(12).align_y(iced::Center);
        let lines = twin.lines.iter().map(|line| {
            let value = if line.value.is_empty() {
                look.body(look.say("review-empty", &[])).color(t.ink3)
            } else {
                look.body_m(&line.value).wrapping(Wrapping::WordOrGlyph)
            };
            let value = container(value).padding(padding::horizontal(8).vertical(2));
            let value = match line.shared {
                Shared::Yes => value.style(style::rounded(t.ok.wash, 6.0)),
                Shared::No => value,
            };
            if close {
                return column![container(look.small(&line.label)).padding(padding::left(8)), value].into();
            }
            let label = container(look.body(&line.label).color(t.ink2)).width(look.em(LABEL)).padding(padding::top(2));
            row![label, container(value).width(Fill)].spacing(6).into()
        });
        let lines = iced::widget::Column::with_children(lines).spacing(6);
        container(column![place.spacing(8).align_y(iced::Center), name, lines].spacing(14))
            .padding(padding::horizontal(18).vertical(16))
            .width(Fill)
            .style(style::framed(t.card, t.line, style::CARD))
            .into()
    }

    pub(super) fn gone_page<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        deleted_on: Side,
        lines: &'a [(String, String)],
        now: Civil,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let page = &ready.page;
        let since = page.since.map(|at| when::past(look.lang, at, now)).unwrap_or_default();
        let args =
            [("title", page.title.as_str().into()), ("name", page.place.name.as_str().into()), ("when", since.into())];
        let (key, still) = match deleted_on {
            Side::Peer => ("review-gone-there", PlaceTag { name: String::new(), kind: PlaceKind::Computer }),
            Side::Here => ("review-gone-here", page.place.clone()),
        };
        let rows = lines.iter().map(|(label, value)| {
            let label = look.body(label).color(t.ink2).width(look.em(110.0));
            row![label, look.body(value).wrapping(Wrapping::WordOrGlyph).width(Fill)].spacing(10).into()
        });
        let card = column![
            row![tile(look, still.kind, TileSize::Row), look.small(place_name(look, &still))]
                .spacing(8)
                .align_y(iced::Center),
            iced::widget::Column::with_children(rows).spacing(6),
        ]
        .spacing(14);
        let card = container(card).padding(padding::horizontal(18).vertical(16)).width(Fill).style(style::framed(
            t.card,
            t.line,
            style::CARD,
        ));
        let caps = [("review-key-enter", "review-key-keep"), ("review-key-np", "review-key-next")];
        let body = column![card].push(self.also_row(look, ready, focus)).push(keys(look, &caps)).spacing(18);
        let buttons =
            vec![control(focus, Weight::Danger, look.say("review-delete", &[]), Press::Delete).icon(icon::TRASH_2)];
        let answers = vec![
            control(focus, Weight::Quiet, look.say("review-later", &[]), Press::Later),
            control(focus, Weight::Primary, look.say("review-keep", &[]), Press::Keep),
        ];
        let top = head(look, ready, page.title.clone(), look.say(key, &args));
        sheet(look, top, body, buttons, answers, look.say("review-promise", &[]))
    }
}

/// Something strange: whether to go on.
pub(super) fn brake_page<'a>(
    look: &Look,
    ready: &'a Ready,
    (what, why, safe): (&'a str, Option<&'a str>, &'a str),
    focus: Option<Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let safe = row![look.icon(icon::SHIELD_CHECK, 15.0, t.ok.ink), look.body(safe).color(t.ink2).width(Fill)];
    let words = column![look.heading(what)]
        .push(why.map(|why| look.body(why).color(t.ink2)))
        .push(safe.spacing(8).align_y(iced::Center))
        .spacing(8);
    let card = container(words).padding(padding::horizontal(18).vertical(16)).width(Fill).style(style::framed(
        t.card,
        t.warn_line,
        style::CARD,
    ));
    let buttons = vec![control(focus, Weight::Plain, look.say("trouble-brake-do", &[]), Press::LetHappen)];
    let answers = vec![
        control(focus, Weight::Quiet, look.say("review-later", &[]), Press::Later),
        control(focus, Weight::Primary, look.say("trouble-brake-keep", &[]), Press::PutBack),
    ];
    let top = head(look, ready, ready.page.title.clone(), look.say("review-brake-below", &[]));
    sheet(look, top, card, buttons, answers, look.say("review-promise", &[]))
}
