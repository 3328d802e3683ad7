//! How the plan looks: title and numbers, tabs, groups and rows, and what can be said to it.

use iced::widget::text::Wrapping;
use iced::widget::{Column, button, center, column, container, row, space};
use iced::{Element, Fill, padding};

use super::{LIST, Message, Press, Preview, SEARCH_FIELD, State, heights};
use crate::gui::desk::preview::{Approved, PlanGroup, PlanHead, PlanPart, PlanTally, StepField, StepRow, Writes};
use crate::gui::desk::review::Shown;
use crate::gui::desk::{DeskError, Kind, PlaceKind, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SANS_SEMIBOLD, style, tokens::Pair};
use crate::gui::widget::control::{self, Button, Search, hairline, hint};
use crate::gui::widget::list::{self, Slot};
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::ring::{Focused, inner_ring, ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::short;
use crate::gui::widget::tick::{Ticked, tick};
use crate::planner::Side;
use crate::wording::{Civil, list as joined, when};

/// Width of what a step is about.
const SUBJECT: f32 = 248.0;
/// Height of a line of an open step.
const LINE: f32 = 26.0;
/// Lines of an open step that are shown.
const LINES: usize = 14;

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
        control(focus, Weight::Primary, look.say("frame-try-again", &[]), Press::Retry).view(look)
    ];
    center(words.spacing(8).align_x(iced::Center).max_width(look.em(520.0))).padding(24).into()
}

/// What stands there when there is no plan any more.
pub(super) fn gone<'a>(look: &Look, focus: Option<Press>) -> Element<'a, Message> {
    let words = column![
        look.icon(icon::CIRCLE_CHECK, 40.0, look.tokens.ok.ink),
        look.display(look.say("preview-gone", &[])),
        look.aside(look.say("preview-gone-aside", &[])).center(),
        space().height(6),
        control(focus, Weight::Primary, look.say("preview-home", &[]), Press::NotYet).view(look)
    ];
    center(words.spacing(12).align_x(iced::Center).max_width(look.em(560.0))).padding(24).into()
}

fn control(focus: Option<Press>, weight: Weight, label: String, press: Press) -> Button<Message> {
    let focused = Focused::when(focus == Some(press));
    Button::new(weight, label, Some(Message::Press(press))).focused(focused)
}

/// The parts of a plan there is anything in.
pub(super) fn parts(head: &PlanHead) -> impl Iterator<Item = PlanPart> + '_ {
    PlanPart::ALL.into_iter().filter(|part| *part == PlanPart::All || part_count(head, *part) > 0)
}

fn part_count(head: &PlanHead, part: PlanPart) -> usize {
    let count = |wanted: &dyn Fn(PlanGroup) -> bool| -> usize {
        head.steps.iter().filter(|(group, _)| wanted(*group)).map(|(_, n)| n).sum()
    };
    match part {
        PlanPart::All => count(&|_| true),
        PlanPart::AtPlace => count(&|group| side_of(group) == Some(Side::Peer)),
        PlanPart::Here => count(&|group| side_of(group) == Some(Side::Here)),
        PlanPart::Deletions => count(&|group| matches!(group, PlanGroup::Deleted(_))),
        PlanPart::Waiting => head.questions + head.waiting,
    }
}

fn side_of(group: PlanGroup) -> Option<Side> {
    match group {
        PlanGroup::Deleted(side) | PlanGroup::Changed(side) | PlanGroup::Added(side) => Some(side),
        _ => None,
    }
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "review-people",
        Kind::Events => "review-events",
        Kind::Tasks => "review-tasks",
        Kind::Notes => "review-notes",
    }
}

/// What happens on one side, in a sentence with numbers.
fn side_words(look: &Look, head: &PlanHead, side: Side) -> Option<String> {
    let parts: Vec<String> =
        head.tallies.iter().filter(|tally| tally.side == side).map(|t| tally_words(look, t)).collect();
    let place = match side {
        Side::Here => look.say("preview-on-here", &[]),
        Side::Peer => look.say("preview-on-place", &[("name", head.place.name.as_str().into())]),
    };
    let what = joined(look.lang, &parts);
    (!parts.is_empty()).then(|| look.say("preview-side", &[("place", place.into()), ("what", what.into())]))
}

fn tally_words(look: &Look, tally: &PlanTally) -> String {
    let c = tally.changes;
    let part = |key: &str, n: u32| (n > 0).then(|| look.say(key, &[("n", n.into())]));
    let kinds = look.say(kind_key(tally.kind), &[("n", (c.added + c.changed + c.deleted).into())]);
    let what: Vec<String> =
        [part("preview-n-deleted", c.deleted), part("preview-n-changed", c.changed), part("preview-n-new", c.added)]
            .into_iter()
            .flatten()
            .collect();
    look.say("preview-tally", &[("kinds", kinds.into()), ("what", what.join(", ").into())])
}

impl Preview {
    pub(super) fn page<'a>(
        &'a self,
        look: &Look,
        head: &'a PlanHead,
        now: Civil,
        focus: Option<Press>,
    ) -> Element<'a, Message> {
        let side = if look.is_narrow() { 20.0 } else { 36.0 };
        let top = if look.is_narrow() { 20.0 } else { 26.0 };
        let title =
            container(self.title(look, head, now, focus)).padding(padding::horizontal(side).top(top).bottom(12));
        let list = container(self.list(look, head, focus)).padding(padding::horizontal(side)).width(Fill).height(Fill);
        let foot = container(self.foot(look, head, focus)).padding(padding::horizontal(side).vertical(12));
        let wide = |content| container(content).max_width(1_040.0 + 2.0 * side).width(Fill);
        column![wide(title), wide(list).height(Fill), hairline(look.tokens.line), wide(foot)].into()
    }

    fn title<'a>(&'a self, look: &Look, head: &'a PlanHead, now: Civil, focus: Option<Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let all = part_count(head, PlanPart::All);
        let name = || ("name", head.place.name.as_str().into());
        let sum = look.say("preview-sum", &[name(), ("n", all.into())]);
        let mut below: Vec<String> = vec![sum];
        below.extend([Side::Peer, Side::Here].into_iter().filter_map(|side| side_words(look, head, side)));
        if head.joined > 0 {
            below.push(look.say("preview-joined", &[("n", head.joined.into())]));
        }
        let since = look.say("preview-since", &[("when", when::past(look.lang, head.since, now).into())]);
        let words = column![
            look.display(look.say("preview-title", &[])),
            look.body(below.join(" ")).color(t.ink2),
            look.small(since).color(t.ink3)
        ]
        .spacing(4)
        .width(Fill);
        let again =
            control(focus, Weight::Quiet, look.say("trouble-plan-again", &[]), Press::Again).icon(icon::REFRESH_CW);
        let first: Element<'a, Message> =
            if look.is_narrow() { words.into() } else { row![words, again.view(look)].spacing(16).into() };
        let tabs = parts(head).map(|part| self.tab(look, head, part, focus));
        let search = control::search(
            look,
            Search {
                id: SEARCH_FIELD,
                hint: look.say("preview-search", &[]),
                text: &self.filter.text,
                typed: Message::Typed,
                clear: Message::Typed(String::new()),
                clear_hint: look.say("frame-search-clear", &[]),
                key: None,
            },
        );
        let tabs = row(tabs).spacing(4).wrap().vertical_spacing(4);
        let second: Element<'a, Message> = if look.is_narrow() {
            column![tabs, search].spacing(8).into()
        } else {
            row![container(tabs).width(Fill), container(search).width(look.em(200.0))]
                .spacing(12)
                .align_y(iced::Center)
                .into()
        };
        column![first, second].spacing(12).into()
    }

    fn tab<'a>(&'a self, look: &Look, head: &PlanHead, part: PlanPart, focus: Option<Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let chosen = self.filter.part == part;
        let name = ("name", head.place.name.as_str().into());
        let label = match part {
            PlanPart::All => look.say("preview-tab-all", &[]),
            PlanPart::AtPlace => look.say("preview-on-place", &[name]),
            PlanPart::Here => look.say("preview-on-here", &[]),
            PlanPart::Deletions => look.say("preview-tab-deletions", &[]),
            PlanPart::Waiting => look.say("preview-tab-waiting", &[]),
        };
        let n = look.say("list-number", &[("n", part_count(head, part).into())]);
        let (font, color) = if chosen { (SANS_SEMIBOLD, t.accent) } else { (SANS_MEDIUM, t.ink2) };
        let words = row![
            look.body_m(label).font(font).color(color),
            look.body(n).color(if chosen { t.accent } else { t.ink3 })
        ];
        let face = button(container(words.spacing(6)).center_y(Fill))
            .height(look.em(32.0))
            .padding(padding::horizontal(12))
            .style(style::row(look, Chosen::when(chosen), t.sunk, style::PILL))
            .on_press(Message::Press(Press::Part(part)));
        ring(face, Focused::when(focus == Some(Press::Part(part))), t.accent, style::PILL)
    }

    fn foot<'a>(&'a self, look: &Look, head: &'a PlanHead, focus: Option<Press>) -> Element<'a, Message> {
        let n = self.ticked();
        let may = n > 0 && self.state == State::Ready;
        let args = [("n", n.into()), ("name", head.place.name.as_str().into())];
        let label = match head.writes {
            Writes::AtOnce => look.say("preview-write", &args),
            Writes::OnThePhone => look.say("preview-write-phone", &args),
        };
        let write = Button::new(Weight::Primary, label, may.then_some(Message::Press(Press::Write)));
        let write = write.big().focused(Focused::when(focus == Some(Press::Write)));
        let not_yet = control(focus, Weight::Quiet, look.say("preview-not-yet", &[]), Press::NotYet);
        let words = match (head.approved, head.writes, self.unticked.len()) {
            (Approved::Yes, Writes::OnThePhone, _) => look.say("preview-approved-phone", &args),
            (Approved::Yes, ..) => look.say("preview-approved", &args),
            (Approved::No, Writes::OnThePhone, 0) => look.say("preview-promise-phone", &args),
            (Approved::No, _, 0) => look.say("preview-promise", &[]),
            (Approved::No, _, n) => look.say("preview-unticked", &[("n", n.into())]),
        };
        let buttons = row![not_yet.view(look), write.view(look)].spacing(8).align_y(iced::Center);
        let words = look.small(words).width(Fill);
        if look.is_narrow() {
            column![words, container(buttons).align_right(Fill)].spacing(8).into()
        } else {
            row![words, buttons].spacing(16).align_y(iced::Center).into()
        }
    }

    /// Height of what an open row shows below it.
    pub(super) fn extra(&self, look: &Look) -> f32 {
        let fields = self.unfolded.and_then(|at| self.row_at(at)).map_or(0, |row| row.fields.len().clamp(1, LINES) + 1);
        fields as f32 * look.em(LINE) + look.em(10.0)
    }

    fn list<'a>(&'a self, look: &Look, head: &'a PlanHead, focus: Option<Press>) -> Element<'a, Message> {
        let t = look.tokens;
        if self.index.is_empty() {
            let text = self.filter.text.trim();
            let words = match text {
                "" => look.say("preview-none", &[]),
                text => look.say("preview-nothing-matches", &[("text", text.into())]),
            };
            return container(look.body(words).color(t.ink2)).padding(padding::vertical(24)).into();
        }
        let heights = heights(look);
        let extra = if self.unfolded.is_some() { self.extra(look) } else { 0.0 };
        let open_at = self.unfolded.map(|at| list::top_of(&self.sections, heights, at) + heights.row);
        let shift = open_at.map_or(0.0, |top| (self.offset - top).clamp(0.0, extra));
        let seen = list::seen(&self.sections, heights, self.offset - shift, self.room + extra);
        let shown = list::rows(&seen.slots);
        let (mut above, mut below) = (seen.above, seen.below);
        match self.unfolded {
            Some(open) if open < shown.start => above += extra,
            Some(open) if open >= shown.end => below += extra,
            _ => {}
        }
        let mut rows = Column::new().push(space().height(above));
        for slot in &seen.slots {
            rows = match *slot {
                Slot::Head(number) => rows.push(self.section(look, head, number)),
                Slot::Row(at) => {
                    let rows = rows.push(self.row(look, at, focus));
                    if self.unfolded == Some(at) { rows.push(self.open_row(look, at, extra)) } else { rows }
                }
            };
        }
        let rows = rows.push(space().height(below));
        let rows = scroll(look, rows)
            .id(LIST)
            .on_scroll(|view| Message::Scrolled(view.absolute_offset().y, view.bounds().height));
        container(rows).padding(1).width(Fill).height(Fill).style(style::framed(t.card, t.line, style::CARD)).into()
    }

    fn section<'a>(&'a self, look: &Look, head: &'a PlanHead, number: usize) -> Element<'a, Message> {
        let t = look.tokens;
        let height = heights(look).head;
        let Some(section) = self.index.get(number) else { return space().height(height).into() };
        let ticked = section.steps.iter().filter(|n| !self.unticked.contains(n)).count();
        let mark: Element<'a, Message> = if section.group.can_be_ticked() {
            tick(look, Ticked::part(ticked, section.steps.len()))
        } else {
            space().width(look.em(18.0)).into()
        };
        let place = match side_of(section.group) {
            Some(Side::Here) => PlaceKind::Computer,
            Some(Side::Peer) => head.place.kind,
            None => head.place.kind,
        };
        let tile = side_of(section.group).map(|_| tile(look, place, TileSize::Row));
        let label = look.body_m(group_words(look, head, section.group)).font(SANS_SEMIBOLD);
        let n = look.say("list-number", &[("n", section.steps.len().into())]);
        let line = row![mark].push(tile).push(label).push(look.body(n).color(t.ink2)).spacing(12).align_y(iced::Center);
        let face = button(container(line).center_y(Fill))
            .width(Fill)
            .height(height)
            .padding(padding::horizontal(16))
            .style(style::row(look, Chosen::No, t.line, 0.0));
        let face = if section.group.can_be_ticked() { face.on_press(Message::TickSection(number)) } else { face };
        container(face).width(Fill).style(style::ground(t.sunk)).into()
    }

    fn row<'a>(&'a self, look: &Look, at: usize, focus: Option<Press>) -> Element<'a, Message> {
        let t = look.tokens;
        let height = heights(look).row;
        let Some(step) = self.row_at(at) else { return space().height(height).into() };
        let ticked = Ticked::when(!self.unticked.contains(&step.n));
        let mark: Element<'a, Message> = if step.group.can_be_ticked() {
            let face = button(tick(look, ticked))
                .padding(padding::horizontal(4).vertical(2))
                .style(style::row(look, Chosen::No, t.sunk, 6.0))
                .on_press(Message::Tick(at));
            face.into()
        } else {
            space().width(look.em(18.0) + 8.0).into()
        };
        let (sign, colors) = group_mark(look, step.group);
        let sign =
            container(look.icon(sign, 14.0, colors.ink)).center(look.em(24.0)).style(style::rounded(colors.wash, 6.0));
        let line = row![mark, sign].spacing(8).align_y(iced::Center);
        let line = self.words(look, step, line);
        let chevron = if self.unfolded == Some(at) { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
        let opens = !step.fields.is_empty();
        let line = line.push(opens.then(|| look.icon(chevron, 15.0, t.ink3)));
        let face = button(container(line).center_y(Fill))
            .width(Fill)
            .height(height - 1.0)
            .padding(padding::left(12).right(16))
            .style(style::row(look, Chosen::No, t.sunk, 0.0));
        let face = if opens { face.on_press(Message::Unfold(at)) } else { face };
        let focused = Focused::when(self.current == at && focus == Some(Press::List));
        column![inner_ring(face, focused, t.accent, 6.0), hairline(t.line)].into()
    }

    /// What a step is about and why, cut to what there is room for.
    fn words<'a>(
        &'a self,
        look: &Look,
        step: &'a StepRow,
        line: iced::widget::Row<'a, Message>,
    ) -> iced::widget::Row<'a, Message> {
        let t = look.tokens;
        let width = (look.page_width() - if look.is_narrow() { 40.0 } else { 72.0 }).min(1_040.0);
        let waits = (matches!(step.group, PlanGroup::Deleted(_)) && self.unticked.contains(&step.n))
            .then(|| look.say("preview-waits-for-tick", &[]));
        let room = width - look.em(100.0) - 28.0;
        let subject = if look.is_narrow() { room * 0.45 } else { look.em(SUBJECT).min(room * 0.4) };
        let waits_room =
            waits.as_ref().map_or(0.0, |words| crate::gui::widget::short::measure(words, SANS, look.em(13.0)) + 16.0);
        let cut = |words: &str, font, size: f32, room: f32| short(words, font, look.em(size), room.max(20.0));
        let title = cut(&step.title, SANS_MEDIUM, 14.0, subject - 8.0);
        let why_room = room - subject - waits_room - 24.0;
        let why = cut(&step.why, SANS, 14.0, why_room);
        let full = why != step.why || title != step.title;
        let words = row![
            container(look.body_m(title).wrapping(Wrapping::None)).width(subject),
            container(look.body(why).color(t.ink2).wrapping(Wrapping::None)).width(Fill),
        ]
        .align_y(iced::Center)
        .width(Fill);
        let words: Element<'a, Message> =
            if full { hint(look, words, format!("{} · {}", step.title, step.why)) } else { words.into() };
        let waits = waits.map(|words| look.small(words).color(t.bad.ink).wrapping(Wrapping::None));
        line.push(container(words).padding(padding::left(4)).width(Fill)).push(waits).width(Fill)
    }

    /// The fields of an open step, before and after.
    fn open_row<'a>(&'a self, look: &Look, at: usize, height: f32) -> Element<'a, Message> {
        let t = look.tokens;
        let fields = self.row_at(at).map(|row| row.fields.as_slice()).unwrap_or_default();
        let line = |cells: [Element<'a, Message>; 3]| {
            let [name, before, after] = cells;
            row![container(name).width(look.em(142.0)), container(before).width(Fill), container(after).width(Fill)]
                .spacing(12)
                .height(look.em(LINE))
                .align_y(iced::Center)
        };
        let head = line([
            space().into(),
            look.small(look.say("preview-before", &[])).color(t.ink3).into(),
            look.small(look.say("preview-after", &[])).color(t.ink3).into(),
        ]);
        let rows = fields.iter().take(LINES).map(|field| line(field_cells(look, field)).into());
        let left = if look.is_narrow() { 16.0 } else { look.em(86.0) };
        let rows = column![head].extend(rows).padding(padding::left(left).right(16));
        container(column![rows, space().height(Fill), hairline(t.line)]).height(height).width(Fill).into()
    }
}

fn field_cells<'a>(look: &Look, field: &'a StepField) -> [Element<'a, Message>; 3] {
    let t = look.tokens;
    let words = |shown: &Shown| match shown {
        Shown::Nothing => look.say("review-empty", &[]),
        Shown::Text(text) => text.replace('\n', ", "),
        Shown::Photo(_) => look.say("review-a-photo", &[]),
    };
    let room = ((look.width - look.em(520.0)) / 2.0).clamp(80.0, 400.0);
    let before = words(&field.before);
    let after = words(&field.after);
    let cut = |text: &str| short(text, SANS, look.em(14.0), room);
    let after_words = look.body_m(cut(&after)).wrapping(Wrapping::None);
    let changed = field.before != field.after && field.after != Shown::Nothing;
    let after_cell: Element<'a, Message> = if changed {
        container(after_words).padding(padding::horizontal(7).vertical(1)).style(style::rounded(t.ok.wash, 6.0)).into()
    } else {
        after_words.color(t.ink3).into()
    };
    let before_cell = look.body(cut(&before)).color(t.ink2).wrapping(Wrapping::None);
    [
        look.body(short(&field.name, SANS, look.em(14.0), look.em(138.0)))
            .color(t.ink2)
            .wrapping(Wrapping::None)
            .into(),
        hint(look, before_cell, before),
        hint(look, after_cell, after),
    ]
}

fn group_words(look: &Look, head: &PlanHead, group: PlanGroup) -> String {
    let place = |here: &str, there: &str, side: Side| match side {
        Side::Here => look.say(here, &[]),
        Side::Peer => look.say(there, &[("name", head.place.name.as_str().into())]),
    };
    match group {
        PlanGroup::Deleted(side) => place("preview-deleted-here", "preview-deleted-there", side),
        PlanGroup::Changed(side) => place("preview-changed-here", "preview-changed-there", side),
        PlanGroup::Added(side) => place("preview-added-here", "preview-added-there", side),
        PlanGroup::Held => look.say("preview-held", &[]),
        PlanGroup::Asked => look.say("preview-asked", &[]),
        PlanGroup::Joined => look.say("preview-same", &[]),
        PlanGroup::Kept => look.say("preview-kept", &[]),
    }
}

/// The sign of a group: never its colour alone.
fn group_mark(look: &Look, group: PlanGroup) -> (Icon, Pair) {
    let t = look.tokens;
    match group {
        PlanGroup::Deleted(_) => (icon::MINUS, t.bad),
        PlanGroup::Held => (icon::PAUSE, t.warn),
        PlanGroup::Asked => (icon::CIRCLE_QUESTION_MARK, t.warn),
        PlanGroup::Changed(_) => (icon::PENCIL, Pair { ink: t.accent, wash: t.accent_wash }),
        PlanGroup::Added(_) => (icon::PLUS, t.ok),
        PlanGroup::Joined => (icon::EQUAL, t.wait),
        PlanGroup::Kept => (icon::SHIELD_CHECK, t.wait),
    }
}
