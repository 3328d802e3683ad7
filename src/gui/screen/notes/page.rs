//! The list of notes beside the open one.

use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::{button, center, column, container, row, space, text_input};
use iced::{Element, Fill, Pixels, padding};

use super::{BODY_FIELD, Message, Notes, Sheet, Stop, TITLE_FIELD};
use crate::gui::desk::Weight;
use crate::gui::desk::diary::NoteRow;
use crate::gui::icon;
use crate::gui::theme::style::{self, Chosen};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SERIF};
use crate::gui::widget::control::{Button, titled, upright};
use crate::gui::widget::input::{Tall, area};
use crate::gui::widget::long::Long;
use crate::gui::widget::ring::{Focused, inner_ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::short;

/// Names the list, which scrolls.
pub(super) const LIST: &str = "notes-list-id";
/// Width of the list where there is room for a note beside it.
const WIDTH: f32 = 272.0;

pub(super) fn view<'a>(notes: &'a Notes, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    if let Some(trouble) = &notes.trouble {
        let again = Button::new(Weight::Primary, look.say("frame-try-again", &[]), Some(Message::Press(Stop::Retry)));
        let words = column![look.title(look.say("frame-failed", &[])), look.body(trouble.to_string())].spacing(4);
        let again = again.focused(Focused::when(focus == Some(Stop::Retry))).view(look);
        return center(column![words, again].spacing(12)).padding(24).into();
    }
    let Some(rows) = &notes.rows else { return center(look.small(look.say("frame-loading", &[]))).into() };
    let content: Element<'a, Message> = match &notes.sheet {
        Some(sheet) if look.is_narrow() && notes.inside => page(sheet, look, focus),
        _ if look.is_narrow() => list(notes, rows, look, focus),
        sheet => {
            let page = match sheet {
                Some(sheet) => page(sheet, look, focus),
                None => empty(look),
            };
            let list = container(list(notes, rows, look, focus)).width(look.em(WIDTH));
            row![list, upright(look.tokens.line), page].into()
        }
    };
    notes.toasts.over(look, content, Message::Press(Stop::Toast), Focused::when(focus == Some(Stop::Toast)))
}

fn empty<'a>(look: &Look) -> Element<'a, Message> {
    let words = column![
        look.icon(icon::NOTEBOOK_PEN, 40.0, look.tokens.ink3),
        look.title(look.say("notes-empty", &[])),
        look.aside(look.say("notes-empty-aside", &[])).center()
    ];
    center(words.spacing(10).align_x(iced::Center).max_width(look.em(540.0))).padding(20).into()
}

fn list<'a>(notes: &'a Notes, rows: &'a [NoteRow], look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let side = if look.is_narrow() { 20.0 } else { 14.0 };
    let new = Button::new(Weight::Primary, look.say("notes-new", &[]), Some(Message::Press(Stop::New)));
    let new = new.icon(icon::PLUS).focused(Focused::when(focus == Some(Stop::New)));
    let (taken, new) = (new.width(look), new.view(look));
    let room = if look.is_narrow() { look.page_width() } else { look.em(WIDTH) } - 2.0 * side;
    let title = titled(look, look.say("notes-title", &[]), new, (taken, room));
    let head = container(title).padding(padding::horizontal(side).top(26).bottom(8));
    if rows.is_empty() {
        return if look.is_narrow() { column![head, empty(look)].into() } else { head.into() };
    }
    let room = if look.is_narrow() { look.page_width() - 60.0 } else { look.em(WIDTH) - 48.0 };
    let chosen = rows.iter().position(|row| notes.chosen == Some(row.id));
    let own = *look;
    let row = move |number: usize, _| match rows.get(number) {
        Some(note) => note_row(notes, note, room, &own, focus),
        None => space().into(),
    };
    let long = Long::new(rows.iter().map(|note| height(look, note)), row);
    let long = long.at(chosen.filter(|_| focus == Some(Stop::List)));
    let body = scroll(look, container(long).padding(padding::horizontal(side).bottom(20))).id(LIST);
    column![head, body].into()
}

/// Height of a note's row, with the two pixels that part it from the next.
fn height(look: &Look, note: &NoteRow) -> f32 {
    let below = if note.line.is_empty() { 0.0 } else { look.em(18.0) + 2.0 };
    look.em(20.0) + below + 16.0
}

fn note_row<'a>(notes: &Notes, note: &'a NoteRow, room: f32, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let t = look.tokens;
    let chosen = notes.chosen == Some(note.id);
    let title = if note.title.is_empty() { look.say("calendar-untitled", &[]) } else { note.title.clone() };
    let title = short(&title, SANS_MEDIUM, look.em(14.0), room);
    let title = look.body_m(title).wrapping(Wrapping::None).color(if chosen { t.accent } else { t.ink });
    let mut words = column![title].spacing(2).width(Fill);
    if !note.line.is_empty() {
        words = words.push(look.small(short(&note.line, SANS, look.em(13.0), room)).wrapping(Wrapping::None));
    }
    let face = button(words)
        .width(Fill)
        .height(height(look, note) - 2.0)
        .padding(padding::horizontal(10).vertical(7))
        .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
        .on_press(Message::Choose(note.id));
    inner_ring(face, Focused::when(chosen && focus == Some(Stop::List)), t.accent, style::ROW)
}

fn page<'a>(sheet: &'a Sheet, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let focused = |stop: Stop| Focused::when(focus == Some(stop));
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let title = text_input(&look.say("notes-form-title", &[]), &sheet.title)
        .id(TITLE_FIELD)
        .on_input(Message::Title)
        .on_submit(Message::Press(Stop::Title))
        .font(SERIF)
        .size(look.em(26.0))
        .line_height(LineHeight::Absolute(Pixels(look.em(34.0))))
        .padding(padding::horizontal(10).vertical(4))
        .style(style::field(look, look.tokens.line));
    let body = area(look, BODY_FIELD, look.say("notes-form-body", &[]), &sheet.body, Message::Body, Tall::Fill);
    let press = |stop: Stop| Some(Message::Press(stop));
    let mut buttons = row![].spacing(8).align_y(iced::Center);
    if sheet.id.is_some() {
        let delete = Button::new(Weight::Danger, look.say("calendar-delete", &[]), press(Stop::Delete));
        buttons = buttons.push(delete.icon(icon::TRASH_2).focused(focused(Stop::Delete)).view(look));
    }
    let touched = sheet.is_touched();
    let state = look.say(if touched { "notes-touched" } else { "notes-kept" }, &[]);
    let save = Button::new(Weight::Plain, look.say("calendar-form-save", &[]), press(Stop::Save).filter(|_| touched));
    let save = save.focused(focused(Stop::Save)).view(look);
    let bar: Element<'a, Message> = if look.is_tight() {
        column![look.small(state), buttons.push(save)].spacing(8).into()
    } else {
        row![container(look.small(state)).width(Fill), buttons.push(save)].spacing(12).align_y(iced::Center).into()
    };
    let mut all = column![].spacing(12).max_width(860);
    if look.is_narrow() {
        let back = Button::new(Weight::Quiet, look.say("notes-back", &[]), press(Stop::Back));
        all = all.push(back.icon(icon::ARROW_LEFT).focused(focused(Stop::Back)).view(look));
    }
    let all = all.push(title).push(container(body).height(Fill)).push(bar);
    container(all).padding(padding::horizontal(side).top(26).bottom(16)).width(Fill).height(Fill).into()
}
