//! What is held back, as one question with a list: the ticked ones are what the answer is about.

use iced::widget::text::Wrapping;
use iced::widget::{button, column, container, row, space};
use iced::{Element, Fill, padding};

use super::list::{control, face, head, keys, sheet};
use super::{Deciding, Message, Press, Ready, Review};
use crate::gui::desk::review::HeldItem;
use crate::gui::desk::{Kind, Weight};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, style};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::long::Long;
use crate::gui::widget::ring::{Focused, inner_ring};
use crate::gui::widget::short::short;
use crate::gui::widget::tick::{Ticked, tick};
use crate::planner::Side;
use crate::wording::{Civil, when};

impl Review {
    pub(super) fn held_page<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        (side, of, items): (Side, usize, &'a [HeldItem]),
        now: Civil,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let page = &ready.page;
        let ticked = items.iter().filter(|item| !self.unticked.contains(&item.n)).count();
        let since = page.since.map(|at| when::past(look.lang, at, now)).unwrap_or_default();
        let what = match page.kind {
            Kind::People => "review-people",
            Kind::Events => "review-events",
            Kind::Tasks => "review-tasks",
            Kind::Notes => "review-notes",
        };
        let what = look.say(what, &[("n", items.len().into())]);
        let args = [
            ("what", what.into()),
            ("n", items.len().into()),
            ("of", of.into()),
            ("name", page.place.name.as_str().into()),
            ("when", since.into()),
        ];
        let (title, below) = match side {
            Side::Here => ("review-held-here", "review-held-here-below"),
            Side::Peer => ("review-held-there", "review-held-there-below"),
        };
        let all = row![
            tick(look, Ticked::part(ticked, items.len())),
            look.small_m(look.say("review-held-ticked", &[("n", ticked.into()), ("of", items.len().into())]))
                .width(Fill)
        ];
        let all = button(all.spacing(12).align_y(iced::Center))
            .width(Fill)
            .padding(padding::horizontal(16).vertical(10))
            .style(style::row(look, Chosen::No, t.line, style::ROW))
            .on_press(Message::Press(Press::Everything));
        let all = inner_ring(all, Focused::when(focus == Some(Press::Everything)), t.accent, style::ROW);
        let own = *look;
        let row = move |at: usize, width: f32| match items.get(at) {
            Some(item) if at + 1 < items.len() => {
                column![self.held_row(&own, ready, (at, width), item, focus), hairline(t.line)].into()
            }
            Some(item) => self.held_row(&own, ready, (at, width), item, focus),
            None => space().into(),
        };
        let heights = items.iter().map(|_| height(look) + 1.0);
        let rows = Long::new(heights, row).at(self.is_walked(focus).then_some(self.at));
        let rows = column![container(all).style(style::rounded(t.sunk, style::ROW)), rows];
        let card = container(rows).padding(1).width(Fill).style(style::framed(t.card, t.bad_line, style::CARD));
        let caps = [
            ("review-key-updown", "review-key-line"),
            ("review-key-space", "review-key-tick"),
            ("review-key-ctrl-a", "review-key-all"),
            ("review-key-enter", "review-key-back"),
        ];
        let body = column![card, keys(look, &caps)].spacing(18);
        let may = ticked > 0 && self.deciding == Deciding::No;
        let make = |weight: Weight, label: String, press: Press| {
            let on = may.then_some(Message::Press(press));
            Button::new(weight, label, on).focused(Focused::when(focus == Some(press)))
        };
        let n = ("n", ticked.into());
        let name = ("name", page.place.name.as_str().into());
        let (keep, delete) = match side {
            Side::Here => ("review-put-back-there", "review-delete-here"),
            Side::Peer => ("review-put-back-here", "review-delete-there"),
        };
        let delete = look.say(delete, &[n.clone(), name.clone()]);
        let keep = look.say(keep, &[n, name]);
        let buttons = vec![make(Weight::Danger, delete, Press::LetHappen).icon(icon::TRASH_2)];
        let answers = vec![
            control(focus, Weight::Quiet, look.say("review-later", &[]), Press::Later),
            make(Weight::Primary, keep, Press::PutBack),
        ];
        let top = head(look, ready, look.say(title, &args), look.say(below, &args));
        sheet(look, top, body, buttons, answers, look.say("review-held-promise", &[]))
    }

    fn held_row<'a>(
        &'a self,
        look: &Look,
        ready: &'a Ready,
        (at, width): (usize, f32),
        item: &'a HeldItem,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let here_now = self.at == at && self.is_walked(focus);
        let room = (width - look.em(50.0) - 24.0 - 32.0).max(40.0);
        let title = look.body_m(short(&item.title, SANS_MEDIUM, look.em(14.0), room)).wrapping(Wrapping::None);
        let below = look.small(short(&item.below, SANS, look.em(13.0), room)).wrapping(Wrapping::None);
        let words = column![title, below].width(Fill);
        let content = row![
            tick(look, Ticked::when(!self.unticked.contains(&item.n))),
            face(look, ready.page.kind, &item.title, item.face),
            words
        ];
        let face = button(content.spacing(12).align_y(iced::Center))
            .width(Fill)
            .height(height(look))
            .padding(padding::horizontal(16).vertical(6))
            .style(style::row(look, Chosen::No, t.sunk, style::ROW))
            .on_press(Message::Press(Press::Part(at)));
        inner_ring(face, Focused::when(here_now), t.accent, style::ROW)
    }

    /// Whether the arrow keys walk the lines.
    fn is_walked(&self, focus: Option<Press>) -> bool {
        matches!(focus, None | Some(Press::Part(_)))
    }
}

/// Height of a line.
fn height(look: &Look) -> f32 {
    look.em(38.0) + 12.0
}
