//! The sheets: an entry in full, previews of undoing and restoring, versions, a log.

use iced::widget::{column, container, row, space};
use iced::{Element, Fill, padding};

use super::list::focused;
use super::{History, Message, Press, SHEET, Sheet, Wish, lines};
use crate::gui::desk::history::{
    Change, Did, Entry, EntryId, EntryPage, EntrySort, FieldRow, Graveness, Group, LogLine, LogPage, LogSort, Manner,
    Part, Preview, RestoreWish, Stands, Undo, Version, Versions,
};
use crate::gui::desk::{Notice, PlaceKind, Weight};
use crate::gui::icon;
use crate::gui::theme::{Look, style, tokens::Pair};
use crate::gui::widget::control::{Button, hairline, tag};
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::scroll::scroll;
use crate::wording::{Civil, when};

/// Changes whose button for older versions can be reached by keyboard.
const REACHED: usize = 40;

impl History {
    pub(super) fn sheet_stops(&self) -> Vec<Press> {
        let mut stops = vec![Press::Close];
        match &self.sheet {
            None => {}
            Some(Sheet::Entry(page)) => {
                stops.extend(entry_undo(&page.entry));
                stops.extend(version_buttons(&page.groups));
            }
            Some(Sheet::Undo(preview)) => stops.extend(self.commit(preview)),
            Some(Sheet::Versions(versions)) => {
                for version in versions.versions.iter().filter(|version| version.stands == Stands::Before) {
                    stops.push(Press::Revert(versions.record, version.revision, None));
                }
            }
            Some(Sheet::Inside(page)) => stops.extend(super::inside::stops(page)),
            Some(Sheet::Restore(preview)) => {
                if self.is_replaceable() {
                    stops.extend([Press::Manner(Manner::AddMissing), Press::Manner(Manner::Replace)]);
                }
                stops.extend(self.field_wishes(preview).map(Press::Open));
                stops.extend(self.commit(preview));
            }
            Some(Sheet::Log(_)) => {}
        }
        stops
    }

    /// The button that does what the preview shows, if there is something to do.
    fn commit(&self, preview: &Preview) -> Option<Press> {
        match self.stack.last() {
            _ if preview.weight == Graveness::Nothing => None,
            Some(Wish::Undo(n)) => Some(Press::UndoNow(*n)),
            Some(Wish::Restore(_)) => Some(Press::RestoreNow),
            _ => None,
        }
    }

    fn restore_wish(&self) -> Option<&RestoreWish> {
        match self.stack.last() {
            Some(Wish::Restore(wish)) => Some(wish),
            _ => None,
        }
    }

    /// Whether there is a choice between adding and replacing.
    fn is_replaceable(&self) -> bool {
        self.restore_wish().is_some_and(|wish| !matches!(wish.what, Part::Field(..)))
    }

    /// The single fields of a single record that could be restored.
    fn field_wishes<'a>(&'a self, preview: &'a Preview) -> impl Iterator<Item = Wish> + use<'a> {
        let record = match self.restore_wish() {
            Some(RestoreWish { copy, what: Part::Record(record), manner: Manner::Replace }) => Some((*copy, *record)),
            _ => None,
        };
        let changed =
            preview.groups.iter().flat_map(|group| &group.changes).filter(|change| change.did == Did::Changed);
        changed.flat_map(|change| &change.fields).filter_map(move |row| {
            let (copy, record) = record?;
            let what = Part::Field(record, row.field.clone());
            Some(Wish::Restore(RestoreWish { copy, what, manner: Manner::Replace }))
        })
    }

    pub(super) fn sheet<'a>(&'a self, look: &Look, now: Civil, focus: Option<&Press>) -> Element<'a, Message> {
        let close = Button::new(Weight::Quiet, look.say("history-close", &[]), Some(Message::Press(Press::Close)))
            .icon(if self.stack.len() > 1 { icon::ARROW_LEFT } else { icon::X })
            .focused(focused(focus, &Press::Close))
            .view(look);
        let bar = container(close).padding(padding::horizontal(12).top(14));
        let side = if look.is_narrow() { 20.0 } else { 28.0 };
        if let Some(Sheet::Inside(page)) = &self.sheet {
            return column![bar, self.inside(look, page, focus, side)].into();
        }
        let content: Element<'a, Message> = match &self.sheet {
            None => match &self.trouble {
                Some(trouble) => trouble_note(look, trouble.to_string(), focus),
                None => look.small(look.say("frame-loading", &[])).into(),
            },
            Some(Sheet::Entry(page)) => entry(look, page, now, focus),
            Some(Sheet::Undo(preview)) => {
                column![look.title(look.say("history-undo-title", &[])), self.preview(look, preview, focus)]
                    .spacing(14)
                    .into()
            }
            Some(Sheet::Restore(preview)) => self.restore_view(look, preview, focus),
            Some(Sheet::Versions(all)) => versions(look, all, now, focus),
            Some(Sheet::Log(page)) => log(look, page, now),
            Some(Sheet::Inside(_)) => space().into(),
        };
        let content = container(container(content).max_width(900)).padding(padding::horizontal(side).top(6).bottom(24));
        let content = scroll(look, content.width(Fill)).id(SHEET);
        column![bar, content].push(self.bottom(look, focus)).into()
    }

    /// The bar with the one button that does what was shown.
    fn bottom<'a>(&'a self, look: &Look, focus: Option<&Press>) -> Option<Element<'a, Message>> {
        let preview = match &self.sheet {
            Some(Sheet::Undo(preview) | Sheet::Restore(preview)) => preview,
            _ => return None,
        };
        let press = self.commit(preview);
        let key = match (&press, preview.weight) {
            (Some(Press::RestoreNow), Graveness::Erases) => "history-restore-replace-now",
            (Some(Press::RestoreNow), _) => "history-restore-now",
            _ => "history-undo-now",
        };
        let focused_there = press.as_ref().is_some_and(|press| focus == Some(press));
        let go = Button::new(Weight::Primary, look.say(key, &[]), press.map(Message::Press))
            .focused(crate::gui::widget::ring::Focused::when(focused_there))
            .view(look);
        let cancel =
            Button::new(Weight::Quiet, look.say("history-cancel", &[]), Some(Message::Press(Press::Close))).view(look);
        let safe = row![look.icon(icon::SHIELD_CHECK, 15.0, look.tokens.ok.ink), look.small(&preview.safe).width(Fill)]
            .spacing(8)
            .align_y(iced::Center);
        let buttons = row![cancel, go].spacing(8);
        let bar: Element<'a, Message> = if look.is_narrow() {
            column![safe, buttons].spacing(10).into()
        } else {
            row![safe.width(Fill), buttons].spacing(16).align_y(iced::Center).into()
        };
        Some(column![hairline(look.tokens.line), container(bar).padding([12, 28])].into())
    }

    fn preview<'a>(&'a self, look: &Look, preview: &'a Preview, focus: Option<&Press>) -> Element<'a, Message> {
        let sign = match preview.weight {
            Graveness::Nothing => look.icon(icon::CIRCLE_CHECK, 18.0, look.tokens.ok.ink),
            Graveness::Gentle => look.icon(icon::INFO, 18.0, look.tokens.ink2),
            Graveness::Erases => look.icon(icon::CIRCLE_ALERT, 18.0, look.tokens.warn.ink),
        };
        let wash = if preview.weight == Graveness::Erases { look.tokens.warn.wash } else { look.tokens.sunk };
        let summary = row![sign, look.body_m(&preview.summary).width(Fill)].spacing(10).align_y(iced::Center);
        let summary = container(summary).padding([12, 14]).width(Fill).style(style::rounded(wash, style::ROW));
        let wishes: Vec<Wish> = self.field_wishes(preview).collect();
        column![summary]
            .extend(notes(look, &preview.notes))
            .extend(groups(look, &preview.groups, focus, &wishes))
            .spacing(14)
            .into()
    }

    fn restore_view<'a>(&'a self, look: &Look, preview: &'a Preview, focus: Option<&Press>) -> Element<'a, Message> {
        let mut content = column![look.title(look.say("history-restore-title", &[]))].spacing(14);
        if let (true, Some(wish)) = (self.is_replaceable(), self.restore_wish()) {
            let choice = |manner: Manner, key: &'static str, why: &'static str| {
                let chosen = wish.manner == manner;
                let mark = if chosen { icon::CIRCLE_CHECK } else { icon::CIRCLE };
                let color = if chosen { look.tokens.accent } else { look.tokens.edge };
                let words = column![look.body_m(look.say(key, &[])), look.small(look.say(why, &[]))].width(Fill);
                let face = row![look.icon(mark, 18.0, color), words].spacing(10).align_y(iced::Center);
                let face = iced::widget::button(face)
                    .width(Fill)
                    .padding([10, 14])
                    .style(style::row(look, style::Chosen::when(chosen), look.tokens.sunk, style::ROW))
                    .on_press(Message::Press(Press::Manner(manner)));
                let here = focused(focus, &Press::Manner(manner));
                crate::gui::widget::ring::ring(face, here, look.tokens.accent, style::ROW)
            };
            content = content.push(
                column![
                    choice(Manner::AddMissing, "history-restore-add", "history-restore-add-why"),
                    choice(Manner::Replace, "history-restore-replace", "history-restore-replace-why")
                ]
                .spacing(4),
            );
        }
        content.push(self.preview(look, preview, focus)).into()
    }
}

/// A note about something that could not be done.
pub(super) fn trouble_note<'a>(look: &Look, words: String, focus: Option<&Press>) -> Element<'a, Message> {
    let t = look.tokens;
    let again = Button::new(Weight::Plain, look.say("frame-try-again", &[]), Some(Message::Press(Press::Retry)))
        .small()
        .focused(focused(focus, &Press::Retry))
        .view(look);
    let safe = row![look.icon(icon::SHIELD_CHECK, 15.0, t.ok.ink), look.body(look.say("history-trouble-safe", &[]))];
    let content =
        column![look.heading(look.say("history-trouble", &[])), look.body(words), safe.spacing(8), again].spacing(8);
    container(content).padding([14, 16]).width(Fill).style(style::framed(t.bad.wash, t.bad_line, style::CARD)).into()
}

/// What happened, what is safe, and the small print.
fn error_card<'a>(look: &Look, notice: &'a Notice) -> Element<'a, Message> {
    let t = look.tokens;
    let safe = row![look.icon(icon::SHIELD_CHECK, 15.0, t.ok.ink), look.body(&notice.safe).width(Fill)].spacing(8);
    let band = column![look.heading(&notice.what)].push(notice.why.as_ref().map(|why| look.body(why))).push(safe);
    let band = container(band.spacing(6)).padding([14, 16]).width(Fill);
    let band = band.style(style::rounded(t.bad.wash, iced::border::top(style::CARD - 1.0)));
    let details = notice.details.as_ref().map(|details| {
        let words = column![look.caption(look.say("history-details", &[])), look.small(details)].spacing(2);
        container(words).padding([10, 16]).width(Fill)
    });
    let card = column![band].push(details);
    container(card).padding(1).width(Fill).style(style::framed(t.card, t.bad_line, style::CARD)).into()
}

fn entry_undo(entry: &Entry) -> Option<Press> {
    match (entry.id, entry.undo) {
        (EntryId::Act(n), Undo::Offered) => Some(Press::Open(Wish::Undo(n))),
        _ => None,
    }
}

fn version_buttons(groups: &[Group]) -> impl Iterator<Item = Press> {
    let here = groups.iter().filter(|group| group.place.is_empty());
    let records = here.flat_map(|group| &group.changes).filter_map(|change| change.record);
    let mut seen = std::collections::HashSet::new();
    records.filter(move |record| seen.insert(*record)).take(REACHED).map(|record| Press::Open(Wish::Versions(record)))
}

fn entry<'a>(look: &Look, page: &'a EntryPage, now: Civil, focus: Option<&Press>) -> Element<'a, Message> {
    let t = look.tokens;
    let (sign, color) = lines::sign(page.entry.sort, t);
    let past = when::past(look.lang, page.entry.at, now);
    let words = column![look.title(&page.entry.title), look.small(format!("{} · {past}", page.entry.line))].spacing(2);
    let head = row![container(look.icon(sign, 22.0, color)).padding(padding::top(look.em(4.0))), words.width(Fill)];
    let mut content = column![head.spacing(12)].spacing(16);
    if let Some(press) = entry_undo(&page.entry) {
        let joined = page.entry.sort == EntrySort::Joined;
        let key = if joined { "history-split" } else { "history-undo" };
        let focus = focused(focus, &press);
        let undo = Button::new(Weight::Plain, look.say(key, &[]), Some(Message::Press(press)));
        content = content.push(undo.icon(if joined { icon::SPLIT } else { icon::UNDO_2 }).focused(focus).view(look));
    }
    content = content.extend(page.trouble.iter().map(|notice| error_card(look, notice)));
    content = content.extend(notes(look, &page.notes));
    if page.groups.is_empty() && page.trouble.is_none() && page.notes.is_empty() {
        content = content.push(look.aside(look.say("history-no-changes", &[])));
    }
    content.extend(groups(look, &page.groups, focus, &[])).into()
}

fn notes<'a>(look: &Look, notes: &'a [String]) -> impl Iterator<Item = Element<'a, Message>> {
    let (look, t) = (*look, look.tokens);
    notes.iter().map(move |note| {
        let words = row![look.icon(icon::INFO, 15.0, t.ink2), look.body(note).width(Fill)].spacing(10);
        container(words).padding([10, 14]).width(Fill).style(style::rounded(t.sunk, style::ROW)).into()
    })
}

fn groups<'a>(look: &Look, groups: &'a [Group], focus: Option<&Press>, wishes: &[Wish]) -> Vec<Element<'a, Message>> {
    let draw = |group: &'a Group| {
        let name = match group.kind {
            PlaceKind::Computer => look.say("home-this-computer", &[]),
            _ => group.place.clone(),
        };
        let count = group.changes.len() + group.more;
        let count = look.small(look.say("history-changes", &[("n", count.into())]));
        let head = row![tile(look, group.kind, TileSize::Row), look.heading(name), count];
        let mut rows = column![];
        for (at, one) in group.changes.iter().enumerate() {
            if at > 0 {
                rows = rows.push(hairline(look.tokens.line));
            }
            rows = rows.push(change(look, one, group.place.is_empty(), focus, wishes));
        }
        if group.more > 0 {
            let more = look.small(look.say("history-more", &[("n", group.more.into())]));
            rows = rows.push(hairline(look.tokens.line)).push(container(more).padding([10, 16]));
        }
        let t = look.tokens;
        let card = container(rows).padding(1).width(Fill).style(style::framed(t.card, t.line, style::CARD));
        column![head.spacing(10).align_y(iced::Center), card].spacing(8).into()
    };
    groups.iter().map(draw).collect()
}

fn change<'a>(
    look: &Look,
    change: &'a Change,
    here: bool,
    focus: Option<&Press>,
    wishes: &[Wish],
) -> Element<'a, Message> {
    let t = look.tokens;
    let (sign, key, colors) = match change.did {
        Did::Added => (icon::PLUS, "history-did-added", t.ok),
        Did::Changed => (icon::PENCIL, "history-did-changed", Pair { ink: t.accent, wash: t.accent_wash }),
        Did::Deleted => (icon::MINUS, "history-did-deleted", t.bad),
        Did::Asked => (icon::CIRCLE_QUESTION_MARK, "history-did-asked", t.warn),
        Did::Stays => (icon::EQUAL, "history-did-stays", t.wait),
    };
    let title = if change.title.is_empty() { look.say("history-nameless", &[]) } else { change.title.clone() };
    let head = row![look.body_m(title).width(Fill), tag(look, sign, look.say(key, &[]), colors)];
    let mut head = head.spacing(10).align_y(iced::Center);
    if let (true, Some(record)) = (here && wishes.is_empty(), change.record) {
        let press = Press::Open(Wish::Versions(record));
        let versions =
            Button::new(Weight::Quiet, look.say("history-versions", &[]), Some(Message::Press(press.clone())));
        head = head.push(versions.small().focused(focused(focus, &press)).view(look));
    }
    let rows = change.fields.iter().map(|row| {
        let wish = wishes.iter().find(
            |wish| matches!(wish, Wish::Restore(RestoreWish { what: Part::Field(_, name), .. }) if *name == row.field),
        );
        field(look, row, wish, focus)
    });
    let fields = column(rows).spacing(4);
    let content = if change.fields.is_empty() { column![head] } else { column![head, fields].spacing(8) };
    container(content).padding([10, 16]).width(Fill).into()
}

/// One field: its name, what it was, what it is.
pub(super) fn field<'a>(
    look: &Look,
    field: &'a FieldRow,
    wish: Option<&Wish>,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let name = look.small(&field.name);
    let before = match (&field.before, &field.after) {
        (None, _) => None,
        (Some(before), _) => Some(look.body(before).color(t.ink2)),
    };
    let after: Element<'a, Message> = match &field.after {
        Some(after) => container(look.body_m(after))
            .padding(padding::horizontal(8).vertical(1))
            .style(style::rounded(t.ok.wash, 6.0))
            .into(),
        None => {
            row![look.icon(icon::MINUS, 14.0, t.bad.ink), look.body(look.say("history-removed", &[])).color(t.bad.ink)]
                .spacing(5)
                .align_y(iced::Center)
                .into()
        }
    };
    let arrow = before.is_some().then(|| look.icon(icon::ARROW_RIGHT, 14.0, t.ink3));
    let values =
        row![].push(before).push(arrow).push(after).spacing(8).align_y(iced::Center).wrap().vertical_spacing(4);
    let mut line: iced::widget::Row<'a, Message> = row![];
    if look.is_narrow() {
        line = line.push(column![name, values].spacing(2).width(Fill));
    } else {
        line = line.push(container(name).width(look.em(120.0)).padding(padding::top(look.em(2.0))));
        line = line.push(container(values).width(Fill));
    }
    if let Some(wish) = wish {
        let press = Press::Open(wish.clone());
        let only =
            Button::new(Weight::Quiet, look.say("history-restore-field", &[]), Some(Message::Press(press.clone())));
        line = line.push(only.small().focused(focused(focus, &press)).view(look));
    }
    line.spacing(12).into()
}

fn versions<'a>(look: &Look, all: &'a Versions, now: Civil, focus: Option<&Press>) -> Element<'a, Message> {
    let head = column![look.title(&all.title), look.small(look.say("history-versions-aside", &[]))].spacing(2);
    let rows = all.versions.iter().map(|version| one_version(look, all, version, now, focus));
    column![head].extend(rows).spacing(14).into()
}

fn one_version<'a>(
    look: &Look,
    all: &'a Versions,
    version: &'a Version,
    now: Civil,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let t = look.tokens;
    let at = when::past(look.lang, version.at, now);
    let words = column![look.body_m(&version.title), look.small(at)].width(Fill);
    let end: Option<Element<'a, Message>> = match version.stands {
        Stands::Now => Some(tag(look, icon::CIRCLE_CHECK, look.say("history-version-now", &[]), t.ok)),
        Stands::Deleted => None,
        Stands::Before => {
            let press = Press::Revert(all.record, version.revision, None);
            let back = Button::new(Weight::Plain, look.say("history-revert", &[]), Some(Message::Press(press.clone())));
            Some(back.small().focused(focused(focus, &press)).view(look))
        }
    };
    let head = row![words].push(end).spacing(12).align_y(iced::Center);
    let fields = column(version.fields.iter().map(|row| field(look, row, None, focus))).spacing(4);
    let content = if version.fields.is_empty() { column![head] } else { column![head, fields].spacing(8) };
    container(content).padding([12, 16]).width(Fill).style(style::framed(t.card, t.line, style::CARD)).into()
}

fn log<'a>(look: &Look, page: &'a LogPage, now: Civil) -> Element<'a, Message> {
    let t = look.tokens;
    let at = when::past(look.lang, page.run.at, now);
    let head = column![look.title(&page.run.title), look.small(format!("{} · {at}", page.run.line))].spacing(2);
    let mut content = column![head].spacing(16);
    let total: i64 = page.phases.iter().map(|(_, millis, _)| *millis).sum();
    if total > 0 {
        let bars = page.phases.iter().map(|(name, millis, took)| {
            let share = (*millis as f32 / total as f32).clamp(0.0, 1.0);
            let (full, rest) = ((share * 1_000.0) as u16 + 1, ((1.0 - share) * 1_000.0) as u16 + 1);
            let bar = row![
                container(space())
                    .width(iced::Length::FillPortion(full))
                    .height(6)
                    .style(style::rounded(t.accent, style::PILL)),
                space().width(iced::Length::FillPortion(rest))
            ];
            let bar = container(bar).width(Fill).style(style::rounded(t.wait.wash, style::PILL));
            let label = row![look.small(name).width(Fill), look.small_m(took)].spacing(8);
            column![label, bar].spacing(3).into()
        });
        let phases = column![look.heading(look.say("history-phases", &[]))].extend(bars).spacing(8);
        content = content.push(container(phases).padding([12, 16]).width(Fill).style(style::framed(
            t.card,
            t.line,
            style::CARD,
        )));
    }
    let lines = column(page.lines.iter().take(2_000).map(|line| log_line(look, line))).spacing(3);
    content.push(look.heading(look.say("history-log-lines", &[]))).push(lines).into()
}

fn log_line<'a>(look: &Look, line: &'a LogLine) -> Element<'a, Message> {
    let t = look.tokens;
    let sign: Element<'a, Message> = match line.sort {
        LogSort::Warning => look.icon(icon::CIRCLE_ALERT, 14.0, t.warn.ink).into(),
        LogSort::Message => look.icon(icon::MAIL, 14.0, t.ink3).into(),
        LogSort::Plain => space().width(look.em(14.0)).into(),
    };
    let sign = container(sign).padding(padding::top(look.em(2.0)));
    let time = look.key(&line.time).width(look.em(80.0)).line_height(iced::Pixels(look.em(18.0)));
    let words = look.small(&line.text).color(if line.sort == LogSort::Warning { t.ink } else { t.ink2 });
    row![time, sign, words.width(Fill)].spacing(8).into()
}
