//! The list of tasks, under the times by which they are due.

use iced::widget::{button, center, column, container, row, scrollable};
use iced::{Element, Fill, padding};

use super::{Message, NEW_FIELD, Stop, Tasks, form};
use crate::gui::desk::Weight;
use crate::gui::desk::diary::TaskRow;
use crate::gui::icon;
use crate::gui::theme::style::{self, Chosen};
use crate::gui::theme::{Look, tokens::Pair};
use crate::gui::widget::control::{Button, tag, upright};
use crate::gui::widget::input::Input;
use crate::gui::widget::ring::{Focused, inner_ring};
use crate::gui::widget::tick;
use crate::pim::Date;
use crate::wording::diary as said;

/// Names the list, which scrolls.
pub(super) const LIST: &str = "tasks-list-id";
/// How wide the form is beside the list.
const FORM: f32 = 348.0;
/// So many tasks that are done are shown.
const DONE: usize = 50;

/// When tasks are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Before today.
    Late,
    /// Today.
    Today,
    /// In the next seven days.
    Week,
    /// After that.
    Later,
    /// Nobody said when.
    Someday,
    /// It is done.
    Done,
}

impl Section {
    fn of(row: &TaskRow, today: Date) -> Section {
        match row.draft.due.map(|due| today.days_until(due)) {
            _ if row.draft.done => Section::Done,
            None => Section::Someday,
            Some(..0) => Section::Late,
            Some(0) => Section::Today,
            Some(1..=7) => Section::Week,
            Some(_) => Section::Later,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Section::Late => "tasks-late",
            Section::Today => "tasks-today",
            Section::Week => "tasks-week",
            Section::Later => "tasks-later",
            Section::Someday => "tasks-someday",
            Section::Done => "tasks-section-done",
        }
    }
}

/// Sorts tasks into sections, the most urgent first; what is done with the latest due first.
pub(super) fn sections(rows: &[TaskRow], today: Date) -> Vec<(Section, Vec<&TaskRow>)> {
    let mut sorted: Vec<(Section, &TaskRow)> = rows.iter().map(|row| (Section::of(row, today), row)).collect();
    sorted.sort_by_cached_key(|(section, row)| {
        let due = row.draft.due.map_or(i64::MAX, |due| today.days_until(due));
        let due = if *section == Section::Done { -due.min(i64::MAX - 1) } else { due };
        (*section, due, row.draft.priority.unwrap_or(6), row.title.to_lowercase(), row.id)
    });
    let mut all: Vec<(Section, Vec<&TaskRow>)> = Vec::new();
    for (section, row) in sorted {
        match all.last_mut() {
            Some((last, rows)) if *last == section => rows.push(row),
            _ => all.push((section, vec![row])),
        }
    }
    if let Some((Section::Done, rows)) = all.last_mut() {
        rows.truncate(DONE);
    }
    all
}

pub(super) fn page<'a>(tasks: &'a Tasks, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    if let Some(trouble) = &tasks.trouble {
        let again = Button::new(Weight::Primary, look.say("frame-try-again", &[]), Some(Message::Press(Stop::Retry)));
        let words = column![look.title(look.say("frame-failed", &[])), look.body(trouble.to_string())].spacing(4);
        let again = again.focused(Focused::when(focus == Some(Stop::Retry))).view(look);
        return center(column![words, again].spacing(12)).padding(24).into();
    }
    let Some(rows) = &tasks.rows else { return center(look.small(look.say("frame-loading", &[]))).into() };
    let form = tasks.form.as_ref().map(|form| form.view(look, tasks.today(), focus));
    let content: Element<'a, Message> = match form {
        Some(form) if look.is_narrow() => form,
        Some(form) => {
            let form = container(form).width(look.em(FORM)).style(style::ground(look.tokens.card));
            row![list(tasks, rows, look, focus), upright(look.tokens.line), form].into()
        }
        None => list(tasks, rows, look, focus),
    };
    tasks.toasts.over(look, content, Message::Press(Stop::Toast), Focused::when(focus == Some(Stop::Toast)))
}

fn list<'a>(tasks: &'a Tasks, rows: &'a [TaskRow], look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let open = rows.iter().filter(|row| !row.draft.done).count();
    let title = look.say("tasks-title", &[("n", open.into())]);
    let new = Input::new(NEW_FIELD, &tasks.new, |text| Message::Typed(Stop::New, text))
        .hint(look.say("tasks-new", &[]))
        .enter(Message::Press(Stop::New))
        .view(look);
    let head = container(column![look.display(title), new].spacing(12).max_width(860));
    let head = head.padding(padding::horizontal(side).top(26).bottom(8));
    if rows.is_empty() {
        let words = column![
            look.icon(icon::SQUARE_CHECK_BIG, 40.0, look.tokens.ink3),
            look.title(look.say("tasks-empty", &[])),
            look.aside(look.say("tasks-empty-aside", &[])).center()
        ];
        return column![head, center(words.spacing(10).align_x(iced::Center).max_width(look.em(460.0)))].into();
    }
    let mut all = column![].spacing(2).max_width(860);
    for (section, rows) in sections(rows, tasks.today()) {
        let color = if section == Section::Late { look.tokens.warn.ink } else { look.tokens.ink2 };
        let name = look.small_m(look.say(section.name(), &[("n", rows.len().into())])).color(color);
        all = all.push(container(name).padding(padding::top(14).bottom(4).left(10)));
        for task in rows {
            all = all.push(task_row(tasks, task, section, look, focus));
        }
    }
    let body = scrollable(container(all).padding(padding::horizontal(side - 10.0).bottom(24)).width(Fill))
        .id(LIST)
        .width(Fill)
        .height(Fill)
        .direction(scrollable::Direction::Vertical(style::scroll_bar()))
        .style(style::scroll(look));
    column![head, body].into()
}

fn task_row<'a>(
    tasks: &Tasks,
    task: &'a TaskRow,
    section: Section,
    look: &Look,
    focus: Option<Stop>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let chosen = tasks.chosen == Some(task.id);
    let done = task.draft.done;
    let mark = tick::labelled(look, None, Chosen::when(done), Message::Tick(task.id), Focused::No);
    let title = if task.title.is_empty() { look.say("calendar-untitled", &[]) } else { task.title.clone() };
    let title = look.body_m(title).color(if done { t.ink3 } else { t.ink });
    let note = task.draft.notes.lines().next().filter(|line| !line.trim().is_empty() && *line != task.title);
    let note = note.map(|line| look.small(line.chars().take(120).collect::<String>()));
    let mut signs = row![].spacing(8).align_y(iced::Center);
    if task.repeats {
        signs = signs.push(look.icon(icon::REPEAT, 14.0, t.ink3));
    }
    if form::level(task.draft.priority) == 1 && !done {
        signs = signs.push(tag(look, icon::FLAG, look.say("tasks-flag", &[]), t.warn));
    }
    if let Some(due) = task.draft.due {
        let day = due_words(look, due, tasks.today());
        signs = match section {
            Section::Late => {
                let pair = Pair { ink: t.warn.ink, wash: t.warn.wash };
                signs.push(tag(look, icon::CLOCK, day, pair))
            }
            _ => signs.push(look.small(day)),
        };
    }
    let words = column![title].push(note).width(Fill);
    let content: Element<'a, Message> = if look.is_tight() {
        column![words, signs].spacing(4).width(Fill).into()
    } else {
        row![words, signs].spacing(12).align_y(iced::Center).width(Fill).into()
    };
    let face = button(content)
        .width(Fill)
        .padding(padding::horizontal(10).vertical(look.em(9.0)))
        .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
        .on_press(Message::Choose(task.id));
    let focused = Focused::when(chosen && focus == Some(Stop::List));
    row![mark, inner_ring(face, focused, t.accent, style::ROW)].spacing(2).align_y(iced::Center).into()
}

/// The day something is due, by its name if it is near.
fn due_words(look: &Look, due: Date, today: Date) -> String {
    match today.days_until(due) {
        0 => look.say("tasks-due-today", &[]),
        1 => look.say("tasks-due-tomorrow", &[]),
        -1 => look.say("tasks-due-yesterday", &[]),
        2..=6 => said::capital(&said::weekday(look.lang, due.weekday())),
        _ if due.year() == today.year() => said::day_and_month(look.lang, due),
        _ => said::figures(look.lang, due),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::desk::diary::TaskDraft;

    fn task(id: i64, due: &str, priority: Option<u8>, done: bool) -> TaskRow {
        let draft = TaskDraft { due: due.parse().ok(), priority, done, ..TaskDraft::default() };
        TaskRow { id, title: format!("{id}"), draft, repeats: false }
    }

    #[test]
    fn what_is_late_comes_first_and_what_is_done_last() {
        let rows = [
            task(1, "", None, false),
            task(2, "20261121", None, false),
            task(3, "20261115", None, true),
            task(4, "20261120", None, false),
            task(5, "20261121", Some(1), false),
            task(6, "20261128", None, false),
            task(7, "20261129", None, false),
        ];
        let sorted = sections(&rows, "20261121".parse().unwrap());
        let shape: Vec<(Section, Vec<i64>)> =
            sorted.into_iter().map(|(section, rows)| (section, rows.iter().map(|row| row.id).collect())).collect();
        assert_eq!(
            shape,
            [
                (Section::Late, vec![4]),
                (Section::Today, vec![5, 2]),
                (Section::Week, vec![6]),
                (Section::Later, vec![7]),
                (Section::Someday, vec![1]),
                (Section::Done, vec![3]),
            ]
        );
    }
}
