//! The list of People: title, search, letters and rows.

use iced::widget::text::Wrapping;
use iced::widget::{button, center, column, container, rich_text, row, scrollable, space, span};
use iced::{Element, Fill, Never, padding};

use super::{IMPORT_FIELD, LIST, Message, People, SEARCH_FIELD, Shown, Stop, heights};
use crate::gui::desk::{Mark, PeopleIndex, Weight};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_SEMIBOLD, style};
use crate::gui::widget::avatar::{Size, avatar};
use crate::gui::widget::control::{self, Button, Search, hint, upright};
use crate::gui::widget::input::Input;
use crate::gui::widget::list::{self, Slot};
use crate::gui::widget::ring::{Focused, inner_ring, ring};
use crate::gui::widget::short::short;

/// Width of the list where there is room for a page beside it.
const WIDTH: f32 = 272.0;
/// From so many people on, letters stand beside the list.
const LONG: usize = 60;

/// Puts the list and a page beside each other.
pub fn beside<'a>(look: &Look, list: Element<'a, Message>, page: Element<'a, Message>) -> Element<'a, Message> {
    row![container(list).width(look.em(WIDTH)), upright(look.tokens.line), page].into()
}

impl People {
    pub(super) fn list<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        let searching = self.index.as_ref().filter(|_| !self.filter.text.is_empty());
        let count = searching.map(|index| look.small(look.say("people-found", &[("n", index.total().into())])));
        let search = control::search(
            look,
            Search {
                id: SEARCH_FIELD,
                hint: look.say("people-search", &[]),
                text: &self.filter.text,
                typed: Message::Typed,
                clear: Message::Typed(String::new()),
                clear_hint: look.say("frame-search-clear", &[]),
                key: None,
            },
        );
        let side = if look.is_narrow() { 20.0 } else { 14.0 };
        let new = Button::new(Weight::Plain, look.say("people-new", &[]), Some(Message::Press(Stop::New)))
            .icon(icon::PLUS)
            .small()
            .focused(Focused::when(focus == Some(Stop::New)));
        let taken = new.width(look) + 6.0 + look.em(28.0) + 4.0;
        let new = new.view(look);
        let new = hint(look, new, look.say("people-new-hint", &[]));
        let import = self.import_button(look, focus);
        let room = if look.is_narrow() { look.page_width() } else { look.em(WIDTH) } - 2.0 * side;
        let tools = row![new, import].spacing(6).align_y(iced::Center);
        let title = control::titled(look, look.say("people-title", &[]), tools.into(), (taken, room));
        let mut head = column![title].spacing(10);
        head = head.push(self.import_field(look, focus)).push(search).push(count).push(self.doubles_bar(look, focus));
        let head = container(head).padding(padding::horizontal(side).top(26).bottom(6));
        column![head, self.body(look, focus)].into()
    }

    fn import_button<'a>(&self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        let t = look.tokens;
        let face = button(center(look.icon(icon::FILE_DOWN, 15.0, t.ink2)))
            .width(look.em(28.0))
            .height(look.em(28.0))
            .padding(0)
            .style(style::labelled(look, Weight::Plain))
            .on_press(Message::Press(Stop::Import));
        let face = ring(face, Focused::when(focus == Some(Stop::Import)), t.accent, style::CONTROL);
        hint(look, face, look.say("people-import", &[]))
    }

    /// Where a file is named that is to be brought in.
    fn import_field<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Option<Element<'a, Message>> {
        let text = self.import.as_ref()?;
        let field = Input::new(IMPORT_FIELD, text, Message::ImportTyped)
            .hint(look.say("people-import-hint", &[]))
            .enter(Message::Press(Stop::ImportUse))
            .view(look);
        let add = Button::new(Weight::Plain, look.say("people-import-use", &[]), Some(Message::Press(Stop::ImportUse)))
            .small()
            .focused(Focused::when(focus == Some(Stop::ImportUse)))
            .view(look);
        let words = look.small(look.say("people-import-why", &[]));
        let content = column![words, field, add].spacing(8);
        Some(container(content).padding(10).width(Fill).style(style::rounded(look.tokens.sunk, style::ROW)).into())
    }

    /// A line that says how many pairs may be doubles.
    fn doubles_bar<'a>(&self, look: &Look, focus: Option<Stop>) -> Option<Element<'a, Message>> {
        if self.doubles.is_empty() {
            return None;
        }
        let t = look.tokens;
        let words = look.small(look.say("people-doubles", &[("n", self.doubles.len().into())])).color(t.ink);
        let go = Button::new(Weight::Quiet, look.say("people-doubles-look", &[]), Some(Message::Press(Stop::Doubles)))
            .small()
            .focused(Focused::when(focus == Some(Stop::Doubles)))
            .view(look);
        let line = row![look.icon(icon::USERS, 15.0, t.ink2), words.width(Fill), go].spacing(8).align_y(iced::Center);
        let pad = padding::left(10).right(2).vertical(2);
        Some(container(line).padding(pad).width(Fill).style(style::rounded(t.sunk, style::ROW)).into())
    }

    fn body<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        if let Some(trouble) = &self.trouble {
            let again = Button::new(Weight::Plain, look.say("frame-try-again", &[]), Some(Message::Retry));
            let words = column![look.body_m(look.say("frame-failed", &[])), look.small(trouble.to_string())].spacing(4);
            return container(column![words, again.view(look)].spacing(12)).padding(20).into();
        }
        let Some(index) = &self.index else {
            return container(look.small(look.say("frame-loading", &[]))).padding(20).into();
        };
        if index.total() == 0 {
            return self.nobody_here(look, focus);
        }
        let seen = list::seen(&index.sections, heights(look), self.offset, self.room);
        let slots = seen.slots.iter().map(|slot| match *slot {
            Slot::Head(number) => letter(look, index.sections.get(number).map_or("", |section| section.label.as_str())),
            Slot::Row(at) => self.row(look, at, focus == Some(Stop::List)),
        });
        let rows = column![space().height(seen.above), column(slots), space().height(seen.below)];
        let rows = container(rows)
            .padding(padding::left(if look.is_narrow() { 10 } else { 14 }).right(if index.total() < LONG {
                14
            } else {
                4
            }))
            .width(Fill);
        let letters = self.letters(look, index);
        let bar = if letters.is_some() { scrollable::Scrollbar::hidden() } else { style::scroll_bar() };
        let rows = scrollable(rows)
            .id(LIST)
            .width(Fill)
            .height(Fill)
            .on_scroll(|view| Message::Scrolled(view.absolute_offset().y, view.bounds().height))
            .direction(scrollable::Direction::Vertical(bar))
            .style(style::scroll(look));
        row![rows].push(letters).into()
    }

    /// The letters at the list's edge: one leads to its section. In a long list they stand for the scroll bar, whose
    /// thumb would be too small to take hold of.
    fn letters<'a>(&'a self, look: &Look, index: &'a PeopleIndex) -> Option<Element<'a, Message>> {
        let t = look.tokens;
        let count = index.sections.len();
        if index.total() < LONG || count < 2 {
            return None;
        }
        let line = look.em(15.0);
        let fitting = ((self.room - 16.0) / line).max(2.0) as usize;
        let every = count.div_ceil(fitting);
        let here = list::section_at(&index.sections, heights(look), self.offset);
        let letters = index.sections.iter().enumerate().step_by(every).map(|(at, section)| {
            let current = (at..at + every).contains(&here);
            let color = if current { t.accent } else { t.ink3 };
            let font = if current { SANS_SEMIBOLD } else { SANS };
            let sign = look.key(section.label.as_str()).font(font).color(color);
            button(center(sign))
                .width(look.em(18.0))
                .height(line)
                .padding(0)
                .style(style::row(look, Chosen::No, t.line, 4.0))
                .on_press(Message::Jump(at))
                .into()
        });
        Some(container(column(letters)).padding(padding::top(8).right(4)).into())
    }

    fn nobody_here<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        if self.filter.text.is_empty() {
            return if look.is_narrow() { nobody_yet(look, focus) } else { space().into() };
        }
        let text = self.filter.text.trim();
        let title = look.say("people-nobody", &[("text", text.into())]);
        let below = look.say("people-nobody-aside", &[]);
        container(column![look.body_m(title), look.small(below)].spacing(4)).padding(24).into()
    }

    fn row<'a>(&'a self, look: &Look, at: usize, keys_here: bool) -> Element<'a, Message> {
        let height = heights(look).row;
        let Some(shown) = at.checked_sub(self.rows_from).and_then(|at| self.rows.get(at)) else {
            return space().height(height).into();
        };
        let chosen = self.current == Some(at);
        let face = button(person_row(look, shown))
            .width(Fill)
            .height(height)
            .padding(0)
            .style(style::row(look, Chosen::when(chosen), look.tokens.sunk, style::ROW))
            .on_press(Message::Choose(at));
        inner_ring(face, Focused::when(chosen && keys_here), look.tokens.accent, style::ROW)
    }
}

/// What stands there while there is nobody at all: what to do about it.
pub(super) fn nobody_yet<'a>(look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let button =
        |weight, key: &str, sign, stop| Button::new(weight, look.say(key, &[]), Some(Message::Press(stop))).icon(sign);
    let connect = button(Weight::Primary, "home-add-phone", icon::SMARTPHONE, Stop::Connect);
    let connect = connect.focused(Focused::when(focus == Some(Stop::Connect)));
    let words = column![
        look.icon(icon::USERS, 40.0, look.tokens.ink3),
        look.title(look.say("people-none", &[])).center(),
        look.aside(look.say("people-none-aside", &[])).center(),
        space().height(6),
        connect.view(look),
        // The keyboard finds the same above the list.
        button(Weight::Quiet, "home-open-file", icon::FILE_DOWN, Stop::Import).view(look),
    ];
    center(words.spacing(10).align_x(iced::Center).max_width(look.em(540.0))).padding(20).into()
}

fn letter<'a>(look: &Look, label: &'a str) -> Element<'a, Message> {
    container(look.caption(label))
        .height(heights(look).head)
        .align_bottom(heights(look).head)
        .padding(padding::left(10).bottom(3))
        .into()
}

fn person_row<'a>(look: &Look, shown: &'a Shown) -> Element<'a, Message> {
    let t = look.tokens;
    let row_data = &shown.row;
    let name = row_data.name.whole();
    let width = if look.is_narrow() { look.width - look.em(64.0) } else { look.em(WIDTH) };
    let room =
        width - 28.0 - 20.0 - look.em(32.0) - 12.0 - if row_data.mark == Mark::Review { look.em(24.0) } else { 0.0 };
    let cut = short(&name, SANS_SEMIBOLD, look.em(14.0), room);
    let words: Element<'a, Message> = if cut == name {
        let part = |words: &'a str, font| span::<Never, _>(words).font(font);
        rich_text([
            part(&row_data.name.before, SANS),
            part(&row_data.name.key, SANS_SEMIBOLD),
            part(&row_data.name.after, SANS),
        ])
        .size(look.em(14.0))
        .line_height(iced::Pixels(look.em(20.0)))
        .wrapping(Wrapping::None)
        .color(t.ink)
        .into()
    } else {
        hint(look, look.body_m(cut).wrapping(Wrapping::None), name.clone())
    };
    let mut line =
        row![avatar(look, &name, row_data.kind, shown.face.as_ref(), Size::Row), container(words).width(Fill)]
            .spacing(12)
            .align_y(iced::Center);
    if row_data.mark == Mark::Review {
        line = line.push(look.icon(icon::CIRCLE_ALERT, 15.0, t.warn.ink));
    }
    container(line).padding(padding::horizontal(10)).center_y(Fill).into()
}
