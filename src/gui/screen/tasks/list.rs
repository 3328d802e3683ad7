//! The list of tasks, under the times by which they are due.

use iced::widget::text::Wrapping;
use iced::widget::{Row, button, center, column, container, row, space};
use iced::{Element, Fill, padding};

use super::{Message, NEW_FIELD, Stop, Tasks, form};
use crate::gui::desk::Weight;
use crate::gui::desk::diary::TaskRow;
use crate::gui::icon;
use crate::gui::theme::style::{self, Chosen};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM};
use crate::gui::widget::control::{Button, tag, upright};
use crate::gui::widget::input::Input;
use crate::gui::widget::long::Long;
use crate::gui::widget::ring::{Focused, inner_ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::{measure, short};
use crate::gui::widget::tick;
use crate::pim::Date;
use crate::wording::diary as said;

/// Names the list, which scrolls.
pub(super) const LIST: &str = "tasks-list-id";
/// How far a tick is moved to the right, so that it stands under the names of the sections.
const HANG: f32 = 6.0;
/// How wide the form is beside the list.
const FORM: f32 = 348.0;
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

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// The name of a section, and how many tasks stand below it.
    Head(Section, usize),
    /// The task of this number among those that were read.
    Task(Section, usize),
}

/// Sorts tasks into sections, the most urgent first; what is done with the latest due first.
pub(super) fn lines(rows: &[TaskRow], today: Date) -> Vec<Line> {
    let numbered = rows.iter().enumerate();
    let mut sorted: Vec<_> = numbered.map(|(number, row)| (Section::of(row, today), number, row)).collect();
    sorted.sort_by_cached_key(|(section, _, row)| {
        let due = row.draft.due.map_or(i64::MAX, |due| today.days_until(due));
        let due = if *section == Section::Done { -due.min(i64::MAX - 1) } else { due };
        (*section, due, row.draft.priority.unwrap_or(6), row.title.to_lowercase(), row.id)
    });
    let mut all = Vec::new();
    for section in sorted.chunk_by(|(one, ..), (other, ..)| one == other) {
        all.extend(section.first().map(|(name, ..)| Line::Head(*name, section.len())));
        all.extend(section.iter().map(|(name, number, _)| Line::Task(*name, *number)));
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
        // The list stands in the same row with and without a form, so that it stays where it was scrolled to.
        form => {
            let form = form.map(|form| container(form).width(look.em(FORM)).style(style::ground(look.tokens.card)));
            let line = form.is_some().then(|| upright(look.tokens.line));
            row![list(tasks, rows, look, focus)].push(line).push(form).into()
        }
    };
    tasks.toasts.over(look, content, Message::Press(Stop::Toast), Focused::when(focus == Some(Stop::Toast)))
}

fn list<'a>(tasks: &'a Tasks, rows: &'a [TaskRow], look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let open = rows.iter().filter(|row| !row.draft.done).count();
    let title = match rows.is_empty() {
        true => look.say("tasks-nav", &[]),
        false => look.say("tasks-title", &[("n", open.into())]),
    };
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
        return column![head, center(words.spacing(10).align_x(iced::Center).max_width(look.em(540.0)))].into();
    }
    let all = container(lines_view(tasks, rows, look, focus)).max_width(860);
    let body = scroll(look, container(all).padding(padding::horizontal(side - 10.0).bottom(24)).width(Fill)).id(LIST);
    column![head, body].into()
}

fn lines_view<'a>(tasks: &'a Tasks, rows: &'a [TaskRow], look: &Look, focus: Option<Stop>) -> Long<'a, Message> {
    let look = *look;
    let heights = tasks.lines.iter().map(|line| match line {
        Line::Head(..) => look.em(18.0) + 20.0,
        Line::Task(_, number) => rows.get(*number).map_or(0.0, |task| height(&look, task)),
    });
    let is_chosen = |line: &Line| matches!(line, Line::Task(_, n) if rows.get(*n).map(|row| row.id) == tasks.chosen);
    let on_list = focus == Some(Stop::List) && tasks.chosen.is_some();
    let at = tasks.lines.iter().position(is_chosen).filter(|_| on_list);
    let line = move |number: usize, width: f32| match tasks.lines.get(number) {
        Some(Line::Head(section, count)) => {
            let color = if *section == Section::Late { look.tokens.warn.ink } else { look.tokens.ink2 };
            let name = look.small_m(look.say(section.name(), &[("n", (*count).into())])).color(color);
            container(name).padding(padding::top(14).bottom(4).left(10)).into()
        }
        Some(Line::Task(section, number)) => match rows.get(*number) {
            Some(task) => task_row(tasks, task, (*section, width), &look, focus),
            None => space().into(),
        },
        None => space().into(),
    };
    Long::new(heights, line).at(at)
}

/// The line below a task's title.
fn note(task: &TaskRow) -> Option<&str> {
    task.draft.notes.lines().next().filter(|line| !line.trim().is_empty() && *line != task.title)
}

/// Whether anything stands beside a task's title.
fn has_signs(task: &TaskRow) -> bool {
    task.repeats || task.draft.due.is_some() || is_urgent(task)
}

fn is_urgent(task: &TaskRow) -> bool {
    form::level(task.draft.priority) == 1 && !task.draft.done
}

/// Height of a task's row, with the two pixels that part it from the next.
fn height(look: &Look, task: &TaskRow) -> f32 {
    let words = if note(task).is_some() { 38.0 } else { 20.0 };
    let below = if look.is_tight() && has_signs(task) { look.em(22.0) + 4.0 } else { 0.0 };
    let words = if look.is_tight() { look.em(words) + below } else { look.em(f32::max(words, 22.0)) };
    words + look.em(18.0) + 2.0
}

fn task_row<'a>(
    tasks: &Tasks,
    task: &'a TaskRow,
    (section, width): (Section, f32),
    look: &Look,
    focus: Option<Stop>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let chosen = tasks.chosen == Some(task.id);
    let done = task.draft.done;
    let mark = tick::labelled(look, None, Chosen::when(done), Message::Tick(task.id), Focused::No);
    let (signs, signs_width) = signs(tasks, task, section, look);
    let room = width - look.em(18.0) - 8.0 - 2.0 - 20.0 - HANG;
    let room = if look.is_tight() { room } else { room - signs_width };
    let cut = |words: &str, font, size: f32| short(words, font, look.em(size), room.max(40.0));
    let title = if task.title.is_empty() { look.say("calendar-untitled", &[]) } else { task.title.clone() };
    let title = look.body_m(cut(&title, SANS_MEDIUM, 14.0)).color(if done { t.ink3 } else { t.ink });
    let note = note(task).map(|line| {
        let begin: String = line.chars().take(120).collect();
        look.small(cut(&begin, SANS, 13.0)).wrapping(Wrapping::None)
    });
    let words = column![title.wrapping(Wrapping::None)].push(note).width(Fill);
    let content: Element<'a, Message> = if look.is_tight() {
        column![words].push(has_signs(task).then_some(signs)).spacing(4).width(Fill).into()
    } else {
        row![words, signs].spacing(12).align_y(iced::Center).width(Fill).into()
    };
    let height = height(look, task) - 2.0;
    let face = button(container(content).center_y(Fill))
        .width(Fill)
        .height(height)
        .padding(padding::horizontal(10))
        .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
        .on_press(Message::Choose(task.id));
    let focused = Focused::when(chosen && focus == Some(Stop::List));
    let line = row![mark, inner_ring(face, focused, t.accent, style::ROW)].spacing(2).align_y(iced::Center);
    line.padding(padding::left(HANG)).into()
}

/// What stands beside a task's title, and how much room it takes.
fn signs<'a>(tasks: &Tasks, task: &TaskRow, section: Section, look: &Look) -> (Row<'a, Message>, f32) {
    let t = look.tokens;
    let wide = |words: &str, font| measure(words, font, look.em(13.0));
    let tagged = |words: &str| wide(words, SANS_MEDIUM) + look.em(14.0) + 21.0;
    let (mut signs, mut width) = (row![].spacing(8).align_y(iced::Center), 12.0);
    if task.repeats {
        signs = signs.push(look.icon(icon::REPEAT, 14.0, t.ink3));
        width += look.em(14.0) + 8.0;
    }
    if is_urgent(task) {
        let words = look.say("tasks-flag", &[]);
        width += tagged(&words) + 8.0;
        signs = signs.push(tag(look, icon::FLAG, words, t.warn));
    }
    if let Some(due) = task.draft.due {
        let day = due_words(look, due, tasks.today());
        if section == Section::Late {
            width += tagged(&day);
            signs = signs.push(tag(look, icon::CLOCK, day, t.warn));
        } else {
            width += wide(&day, SANS);
            signs = signs.push(look.small(day).wrapping(Wrapping::None));
        }
    }
    (signs, width)
}

/// The day something is due, by its name if it is near.
fn due_words(look: &Look, due: Date, today: Date) -> String {
    match today.days_until(due) {
        0 => look.say("tasks-due-today", &[]),
        1 => look.say("tasks-due-tomorrow", &[]),
        -1 => look.say("tasks-due-yesterday", &[]),
        2..=6 => said::weekday(look.lang, due.weekday()),
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
        let mut shape: Vec<(Section, Vec<i64>)> = Vec::new();
        for line in lines(&rows, "20261121".parse().unwrap()) {
            match line {
                Line::Head(section, _) => shape.push((section, Vec::new())),
                Line::Task(_, number) => shape.last_mut().unwrap().1.push(rows[number].id),
            }
        }
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
