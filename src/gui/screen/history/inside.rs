//! The inside of a safety copy: browse, search, restore all, a kind, or somebody.

use iced::widget::text::Wrapping;
use iced::widget::{button, column, container, row, space};
use iced::{Element, Fill, padding};

use super::list::focused;
use super::{History, INSIDE, INSIDE_FIELD, Message, Press, Wish, restore};
use crate::gui::desk::history::{CopyPage, Manner, Part, RecordRef, RestoreWish};
use crate::gui::desk::{Kind, Section, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, style};
use crate::gui::widget::control::{self, Button, Search};
use crate::gui::widget::list::{self as listing, Heights, Slot};
use crate::gui::widget::ring::{Focused, inner_ring, ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::short;

/// Height of a row.
pub(super) const ROW: f32 = 40.0;

pub(super) fn heights(look: &Look) -> Heights {
    Heights { head: 0.0, row: look.em(ROW) }
}

pub(super) fn section(page: &CopyPage) -> [Section; 1] {
    [Section { label: String::new(), count: page.found.len() }]
}

/// What opening a row leads to: how that record was, field by field.
pub(super) fn wish(copy: i64, record: RecordRef) -> Wish {
    Wish::Restore(RestoreWish { copy, what: Part::Record(record), manner: Manner::Replace })
}

/// What restoring what is listed is.
fn all(page: &CopyPage, kind: Option<Kind>) -> Wish {
    restore(page.n, kind.map_or(Part::Everything, Part::Kind))
}

pub(super) fn stops(page: &CopyPage) -> Vec<Press> {
    let mut stops = vec![Press::Open(Wish::Inside(page.n, None))];
    let kinds = page.kinds.iter().filter(|(_, n)| *n > 0);
    stops.extend(kinds.clone().map(|(kind, _)| Press::Open(Wish::Inside(page.n, Some(*kind)))));
    stops.push(Press::Open(all(page, None)));
    stops.push(Press::InsideField);
    if !page.found.is_empty() {
        stops.push(Press::InsideList);
    }
    stops
}

impl History {
    pub(super) fn inside<'a>(
        &'a self,
        look: &Look,
        page: &'a CopyPage,
        focus: Option<&Press>,
        side: f32,
    ) -> Element<'a, Message> {
        let kind = match self.stack.last() {
            Some(Wish::Inside(_, kind)) => *kind,
            _ => None,
        };
        let words = column![look.title(&page.title), look.small(&page.line)].spacing(2);
        let whole = all(page, kind);
        let label = match kind {
            None => look.say("history-restore-all", &[]),
            Some(kind) => look.say(restore_key(kind), &[]),
        };
        let back = Button::new(Weight::Plain, label, Some(Message::Press(Press::Open(whole.clone()))))
            .icon(icon::ARCHIVE_RESTORE)
            .focused(focused(focus, &Press::Open(all(page, None))))
            .view(look);
        let head: Element<'a, Message> = if look.is_narrow() {
            column![words, back].spacing(10).into()
        } else {
            row![words.width(Fill), back].spacing(12).align_y(iced::Center).into()
        };
        let search = control::search(
            look,
            Search {
                id: INSIDE_FIELD,
                hint: look.say("history-inside-search", &[]),
                text: &self.words,
                typed: |text| Message::Typed(Press::InsideField, text),
                clear: Message::Typed(Press::InsideField, String::new()),
                clear_hint: look.say("frame-search-clear", &[]),
                key: None,
            },
        );
        let mut top = column![head, kinds(look, page, kind, focus), search].spacing(12);
        if let Some(damaged) = &page.damaged {
            let t = look.tokens;
            let words =
                row![look.icon(icon::CIRCLE_ALERT, 15.0, t.warn.ink), look.body(damaged).width(Fill)].spacing(10);
            top = top.push(container(words).padding([10, 14]).style(style::rounded(t.warn.wash, style::ROW)));
        }
        let top = container(container(top).max_width(900)).padding(padding::horizontal(side).top(6).bottom(8));
        column![top, self.found(look, page, focus, side)].into()
    }

    fn found<'a>(&'a self, look: &Look, page: &'a CopyPage, focus: Option<&Press>, side: f32) -> Element<'a, Message> {
        if page.found.is_empty() {
            let words = look.aside(look.say("history-inside-nothing", &[]));
            return container(words).padding(padding::horizontal(side).top(16)).into();
        }
        let seen = listing::seen(&section(page), heights(look), self.inside_offset, self.inside_room);
        let rows = seen.slots.iter().map(|slot| match *slot {
            Slot::Row(at) => self.found_row(look, page, at, focus),
            Slot::Head(_) => space().into(),
        });
        let rows = column![space().height(seen.above), column(rows), space().height(seen.below)].max_width(900);
        scroll(look, container(rows).padding(padding::horizontal(side - 10.0).bottom(12)).width(Fill))
            .id(INSIDE)
            .on_scroll(|view| Message::InsideScrolled(view.absolute_offset().y, view.bounds().height))
            .into()
    }

    fn found_row<'a>(
        &'a self,
        look: &Look,
        page: &'a CopyPage,
        at: usize,
        focus: Option<&Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let height = heights(look).row;
        let Some(found) = page.found.get(at) else { return space().height(height).into() };
        let here = self.inside_current.unwrap_or(0) == at && focus == Some(&Press::InsideList);
        let title = if found.title.is_empty() { look.say("history-nameless", &[]) } else { found.title.clone() };
        let room = look.width * 0.45;
        let words = look.body(short(&title, SANS, look.em(14.0), room)).wrapping(Wrapping::None).width(Fill);
        let line = row![
            look.icon(kind_icon(found.record.kind), 15.0, t.ink3),
            words,
            look.icon(icon::CHEVRON_RIGHT, 15.0, t.ink3)
        ];
        let face = button(container(line.spacing(12).align_y(iced::Center)).center_y(Fill))
            .width(Fill)
            .height(height)
            .padding(padding::horizontal(10))
            .style(style::row(look, Chosen::when(here), t.sunk, style::ROW))
            .on_press(Message::Press(Press::Open(wish(page.n, found.record))));
        inner_ring(face, Focused::when(here), t.accent, style::ROW)
    }
}

fn kinds<'a>(look: &Look, page: &'a CopyPage, chosen: Option<Kind>, focus: Option<&Press>) -> Element<'a, Message> {
    let t = look.tokens;
    let total = page.kinds.iter().map(|(_, n)| n).sum::<usize>();
    let all = std::iter::once((None, total));
    let kinds = page.kinds.iter().filter(|(_, n)| *n > 0).map(|(kind, n)| (Some(*kind), *n));
    let tabs = all.chain(kinds).map(|(kind, n)| {
        let here = kind == chosen;
        let key = kind.map_or("history-all-kinds", kind_key);
        let color = if here { t.accent } else { t.ink2 };
        let count = look.say("list-number", &[("n", n.into())]);
        let words = row![look.body_m(look.say(key, &[])).color(color), look.body(count).color(t.ink3)].spacing(6);
        let press = Press::Open(Wish::Inside(page.n, kind));
        let face = button(container(words).center_y(Fill))
            .height(look.em(32.0))
            .padding(padding::horizontal(12))
            .style(style::row(look, Chosen::when(here), t.sunk, style::PILL))
            .on_press(Message::Press(press.clone()));
        ring(face, focused(focus, &press), t.accent, style::PILL)
    });
    row(tabs).spacing(4).wrap().vertical_spacing(4).into()
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "history-people",
        Kind::Events => "history-events",
        Kind::Tasks => "history-tasks",
        Kind::Notes => "history-notes",
    }
}

fn restore_key(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "history-restore-people",
        Kind::Events => "history-restore-events",
        Kind::Tasks => "history-restore-tasks",
        Kind::Notes => "history-restore-notes",
    }
}

fn kind_icon(kind: Kind) -> Icon {
    match kind {
        Kind::People => icon::USERS,
        Kind::Events => icon::CALENDAR_DAYS,
        Kind::Tasks => icon::SQUARE_CHECK_BIG,
        Kind::Notes => icon::NOTEBOOK_PEN,
    }
}
