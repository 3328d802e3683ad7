//! The card of one event, and the question how far a change of a series is to reach.

use iced::widget::{center, column, container, opaque, row, stack};
use iced::{Element, Fill, padding};

use super::{Calendar, Deed, Message, Stop, words};
use crate::gui::desk::diary::{EventPage, Reach};
use crate::gui::desk::{Holds, PlaceKind, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::Button;
use crate::gui::widget::ring::{Focused, shaded};
use crate::wording::{self, diary as said};

/// How wide a card is.
pub(super) const WIDTH: f32 = 268.0;

impl Calendar {
    /// What the card says and offers.
    pub(super) fn card<'a>(&'a self, look: &Look, page: &'a EventPage, focus: Option<Stop>) -> Element<'a, Message> {
        let t = look.tokens;
        let draft = &page.draft;
        let title =
            if draft.title.trim().is_empty() { look.say("calendar-untitled", &[]) } else { draft.title.clone() };
        let head = row![
            self.letter_tile(look, &draft.category),
            column![look.heading(title), look.small(words::when(look, draft))].spacing(2).width(Fill)
        ]
        .spacing(12);
        let mut lines = column![].spacing(4);
        let line = |sign: Icon, color, words: String| {
            row![look.icon(sign, 15.0, color), look.small(words).width(Fill)].spacing(8).align_y(iced::Center)
        };
        if !draft.place.trim().is_empty() {
            lines = lines.push(line(icon::MAP_PIN, t.ink3, draft.place.clone()));
        }
        if let Some(rule) = &draft.repeat {
            let words = said::capital(&said::repeat(look.lang, rule, page.begins));
            lines = lines.push(line(icon::REPEAT, t.ink3, words));
        }
        for minutes in &draft.alarms {
            lines = lines.push(line(icon::BELL, t.ink3, said::capital(&said::alarm(look.lang, *minutes))));
        }
        if !page.people.is_empty() {
            lines = lines.push(line(icon::USERS, t.ink3, wording::list(look.lang, &page.people)));
        }
        for kept in &page.kept {
            let (sign, color) = match kept.kind {
                PlaceKind::Phone => (icon::SMARTPHONE, t.phone.ink),
                PlaceKind::Account => (icon::CLOUD, t.account.ink),
                PlaceKind::Computer => (icon::MONITOR, t.computer.ink),
            };
            let color = if kept.holds == Holds::NotYet { t.ink3 } else { color };
            lines = lines.push(line(sign, color, words::kept(look, kept)));
        }
        let mut content = column![head, lines].spacing(12);
        if !draft.notes.trim().is_empty() {
            let notes: String = draft.notes.trim().chars().take(280).collect();
            let notes = container(look.small(notes).color(t.ink)).padding([8, 10]).width(Fill);
            content = content.push(notes.style(style::rounded(t.sunk, style::CONTROL)));
        }
        let button = |weight, key: &str, stop: Stop| {
            let face = Button::new(weight, look.say(key, &[]), Some(Message::Press(stop))).small();
            face.focused(Focused::when(focus == Some(stop))).view(look)
        };
        let buttons = row![
            button(Weight::Plain, "calendar-edit", Stop::Edit),
            button(Weight::Danger, "calendar-delete", Stop::Delete),
            button(Weight::Quiet, "calendar-close", Stop::Close),
        ]
        .spacing(8)
        .wrap()
        .vertical_spacing(6);
        content.push(buttons).padding(16).into()
    }

    /// The letter of a calendar on its wash.
    pub(super) fn letter_tile<'a>(&self, look: &Look, calendar: &str) -> Element<'a, Message> {
        let (letter, colors) = self.mark(look, calendar);
        let letter = look.small_m(letter).color(colors.ink);
        center(letter).width(look.em(24.0)).height(look.em(24.0)).style(style::rounded(colors.wash, 6.0)).into()
    }

    /// A calendar's letter and colours.
    pub(super) fn mark(&self, look: &Look, calendar: &str) -> (String, crate::gui::theme::tokens::Pair) {
        let hues = &look.tokens.hues;
        match self.calendar(calendar) {
            Some(one) => (one.letter.clone(), hues[one.hue % hues.len()]),
            None => (String::new(), hues[0]),
        }
    }
}

/// Draws the question over the page.
pub(super) fn question<'a>(
    look: &Look,
    page: Element<'a, Message>,
    deed: &Deed,
    focus: Option<Stop>,
) -> Element<'a, Message> {
    let deleting = matches!(deed, Deed::Delete(_));
    let title = look.say(if deleting { "calendar-ask-delete" } else { "calendar-ask-change" }, &[]);
    let mut buttons = column![].spacing(8);
    for (n, reach) in deed.reaches().iter().enumerate() {
        let key = match reach {
            Reach::One => "calendar-reach-one",
            Reach::Later => "calendar-reach-later",
            Reach::All => "calendar-reach-all",
        };
        let weight = match (deleting, n) {
            (true, _) => Weight::Danger,
            (false, 0) => Weight::Primary,
            (false, _) => Weight::Plain,
        };
        let stop = Stop::Reach(*reach);
        let face = Button::new(weight, look.say(key, &[]), Some(Message::Press(stop)));
        buttons = buttons.push(face.focused(Focused::when(focus == Some(stop))).view(look));
    }
    let keep = Button::new(Weight::Quiet, look.say("calendar-ask-cancel", &[]), Some(Message::Press(Stop::Keep)));
    buttons = buttons.push(keep.focused(Focused::when(focus == Some(Stop::Keep))).view(look));
    let words = look.small(look.say("calendar-ask-undo", &[]));
    let card = container(column![look.title(title), words, buttons].spacing(14))
        .padding(padding::all(24))
        .max_width(look.em(440.0))
        .style(style::popover(look));
    let scrim = center(opaque(shaded(card, look.tokens.shade, style::CARD))).padding(20).style(style::scrim(look));
    stack![page, opaque(scrim)].into()
}
