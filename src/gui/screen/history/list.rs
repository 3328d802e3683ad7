//! The list of a tab, with its head.

use iced::widget::text::Wrapping;
use iced::widget::{button, center, column, container, row, space};
use iced::{Element, Fill, Length, Shrink, padding};

use super::lines::Item;
use super::{History, LIST, Listed, Message, Press, REPORT_FIELD, SECOND_FIELD, Tab, Wish, heights, is_wide};
use crate::gui::desk::Weight;
use crate::gui::desk::history::{Health, HistoryFilter, Names, SecondPlace, Show, Who};
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, style};
use crate::gui::widget::choice::{Named, choice};
use crate::gui::widget::control::{Button, upright};
use crate::gui::widget::input::Input;
use crate::gui::widget::list::{self as listing, Slot};
use crate::gui::widget::ring::{Focused, inner_ring, ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::{measure, short};
use crate::gui::widget::tick::{Ticked, labelled};
use crate::wording::{Civil, when};

/// Width of the list beside a sheet.
const WIDTH: f32 = 360.0;

/// What the drawing of a list needs to know.
#[derive(Clone, Copy)]
struct Here<'f> {
    now: Civil,
    focus: Option<&'f Press>,
    /// Whether a sheet stands beside it.
    compact: bool,
}

impl History {
    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, now: Civil, focus: Option<&Press>) -> Element<'a, Message> {
        if self.stack.is_empty() {
            return self.list(look, Here { now, focus, compact: false });
        }
        let sheet = self.sheet(look, now, focus);
        if !is_wide(look) {
            return sheet;
        }
        let list = self.list(look, Here { now, focus, compact: true });
        row![container(list).width(look.em(WIDTH)), upright(look.tokens.line), sheet].into()
    }

    pub(super) fn list_stops(&self) -> Vec<Press> {
        let mut stops = Vec::new();
        if self.trouble.is_some() {
            stops.push(Press::Retry);
        }
        if self.tab == Tab::Copies {
            stops.push(Press::MakeCopy);
        }
        stops.extend(Tab::ALL.map(Press::Tab));
        match self.tab {
            Tab::Done if !self.is_bare() => stops.extend([Press::Place, Press::Show, Press::OnlyMe]),
            Tab::Copies if self.second_typed.is_some() => {
                stops.extend([Press::SecondField, Press::SecondSave, Press::SecondCancel]);
            }
            Tab::Copies => {
                stops.push(Press::Second);
                if self.listed.as_ref().is_some_and(|listed| listed.second.is_some()) {
                    stops.push(Press::SecondOff);
                }
            }
            Tab::Log => {
                stops.push(Press::HideNames);
                match self.report_typed {
                    Some(_) => stops.extend([Press::ReportField, Press::ReportSave, Press::ReportCancel]),
                    None => stops.push(Press::Report),
                }
            }
            Tab::Done | Tab::Trash => {}
        }
        if self.listed.as_ref().is_some_and(|listed| !listed.items.is_empty()) {
            stops.push(Press::List);
        }
        stops
    }

    /// Whether there is nothing at all, so that nothing can be filtered.
    fn is_bare(&self) -> bool {
        let empty = self.listed.as_ref().is_some_and(|listed| listed.items.is_empty());
        empty && self.filter == HistoryFilter::default()
    }

    fn list<'a>(&'a self, look: &Look, here: Here<'_>) -> Element<'a, Message> {
        let side = if look.is_narrow() || here.compact { 16.0 } else { 36.0 };
        let mut head = column![self.head(look, here), self.tabs(look, here)].spacing(14);
        head = match self.tab {
            Tab::Done if !self.is_bare() => head.push(self.filters(look, here)),
            Tab::Copies => head.push(self.second_place(look, here)),
            Tab::Log => head.push(self.log_tools(look, here)),
            Tab::Done | Tab::Trash => head,
        };
        if let Some(trouble) = &self.trouble {
            head = head.push(super::sheet::trouble_note(look, trouble.to_string(), here.focus));
        }
        let head = container(head.max_width(1_040)).padding(padding::horizontal(side).top(26).bottom(8));
        column![head, self.lines(look, here, side)].into()
    }

    fn head<'a>(&self, look: &Look, here: Here<'_>) -> Element<'a, Message> {
        let key = match self.tab {
            Tab::Done => "history-aside",
            Tab::Copies => "history-aside-copies",
            Tab::Trash => "history-aside-trash",
            Tab::Log => "history-aside-log",
        };
        let words = column![
            look.display(look.say("history-title", &[])),
            look.body(look.say(key, &[])).color(look.tokens.ink2)
        ];
        let words = words.spacing(2).width(Fill);
        if here.compact || self.tab != Tab::Copies {
            return words.into();
        }
        let make = control(
            here,
            Button::new(Weight::Primary, look.say("history-make-copy", &[]), press(Press::MakeCopy)),
            &Press::MakeCopy,
        )
        .icon(icon::SHIELD_CHECK)
        .view(look);
        if look.is_narrow() {
            column![words, make].spacing(10).into()
        } else {
            row![words, make].spacing(12).align_y(iced::Center).into()
        }
    }

    fn tabs<'a>(&self, look: &Look, here: Here<'_>) -> Element<'a, Message> {
        let t = look.tokens;
        let tabs = Tab::ALL.into_iter().map(|tab| {
            let chosen = tab == self.tab;
            let key = match tab {
                Tab::Done => "history-tab-done",
                Tab::Copies => "history-tab-copies",
                Tab::Trash => "history-tab-trash",
                Tab::Log => "history-tab-log",
            };
            let words = look.body_m(look.say(key, &[])).color(if chosen { t.accent } else { t.ink2 });
            let face = button(container(words.wrapping(Wrapping::None)).center_y(Fill))
                .height(look.em(32.0))
                .padding(padding::horizontal(12))
                .style(style::row(look, Chosen::when(chosen), t.sunk, style::PILL))
                .on_press(Message::Press(Press::Tab(tab)));
            ring(face, focused(here.focus, &Press::Tab(tab)), t.accent, style::PILL)
        });
        row(tabs).spacing(4).wrap().vertical_spacing(4).into()
    }

    fn filters<'a>(&'a self, look: &Look, here: Here<'_>) -> Element<'a, Message> {
        let every = Named { value: None, name: look.say("history-every-place", &[]) };
        let places = self.listed.iter().flat_map(|listed| &listed.places);
        let mut places: Vec<_> = places.map(|name| Named { value: Some(name.clone()), name: name.clone() }).collect();
        places.insert(0, every);
        let chosen = places.iter().find(|place| place.value == self.filter.place).cloned();
        let place = choice(
            look,
            places,
            chosen,
            |place: Named<Option<String>>| Message::PlaceChosen(place.value),
            focused(here.focus, &Press::Place),
            Shrink,
        );
        let kinds: Vec<_> =
            Show::ALL.into_iter().map(|show| Named { value: show, name: look.say(show_key(show), &[]) }).collect();
        let chosen = kinds.iter().find(|kind| kind.value == self.filter.show).cloned();
        let kind = choice(
            look,
            kinds,
            chosen,
            |kind: Named<Show>| Message::ShowChosen(kind.value),
            focused(here.focus, &Press::Show),
            Shrink,
        );
        let only = labelled(
            look,
            Some(look.say("history-only-me", &[])),
            Ticked::when(self.filter.who == Who::OnlyMe),
            Message::Press(Press::OnlyMe),
            focused(here.focus, &Press::OnlyMe),
        );
        row![place, kind, only].spacing(8).wrap().vertical_spacing(8).into()
    }

    fn second_place<'a>(&'a self, look: &Look, here: Here<'_>) -> Element<'a, Message> {
        let t = look.tokens;
        let second = self.listed.as_ref().and_then(|listed| listed.second.as_ref());
        if let Some(typed) = &self.second_typed {
            let field = Input::new(SECOND_FIELD, typed, |text| Message::Typed(Press::SecondField, text))
                .hint(look.say("history-second-hint", &[]))
                .enter(Message::Press(Press::SecondSave))
                .view(look);
            let save = Button::new(Weight::Plain, look.say("history-second-use", &[]), press(Press::SecondSave));
            let cancel = Button::new(Weight::Quiet, look.say("history-cancel", &[]), press(Press::SecondCancel));
            let buttons = row![
                control(here, save, &Press::SecondSave).view(look),
                control(here, cancel, &Press::SecondCancel).view(look)
            ];
            let words = look.small(look.say("history-second-why", &[]));
            return card(look, column![words, field, buttons.spacing(8)].spacing(10).into());
        }
        let (words, ailing): (Element<'a, Message>, bool) = match second {
            None => (look.body(look.say("history-second-none", &[])).into(), false),
            Some(SecondPlace { folder, words, health }) => {
                (column![look.body_m(folder), look.small(words)].into(), *health == Health::Ailing)
            }
        };
        let sign = if ailing {
            look.icon(icon::CIRCLE_ALERT, 18.0, t.warn.ink)
        } else {
            look.icon(icon::HARD_DRIVE, 18.0, t.ink2)
        };
        let key = if second.is_some() { "history-second-change" } else { "history-second-choose" };
        let change = Button::new(Weight::Quiet, look.say(key, &[]), press(Press::Second)).small();
        let mut buttons = row![control(here, change, &Press::Second).view(look)].spacing(4);
        if second.is_some() {
            let off = Button::new(Weight::Quiet, look.say("history-second-off-button", &[]), press(Press::SecondOff));
            buttons = buttons.push(control(here, off.small(), &Press::SecondOff).view(look));
        }
        let words = row![sign, container(words).width(Fill)].spacing(12).align_y(iced::Center);
        if here.compact || look.is_narrow() {
            card(look, column![words, buttons].spacing(6).into())
        } else {
            card(look, row![words, buttons].spacing(12).align_y(iced::Center).into())
        }
    }

    fn log_tools<'a>(&'a self, look: &Look, here: Here<'_>) -> Element<'a, Message> {
        let hide = labelled(
            look,
            Some(look.say("history-hide-names", &[])),
            Ticked::when(self.names == Names::Masked),
            Message::Press(Press::HideNames),
            focused(here.focus, &Press::HideNames),
        );
        let Some(typed) = &self.report_typed else {
            let report = Button::new(Weight::Plain, look.say("history-report", &[]), press(Press::Report));
            let report = control(here, report, &Press::Report).icon(icon::FILE_DOWN).view(look);
            return row![hide, report].spacing(12).align_y(iced::Center).wrap().vertical_spacing(8).into();
        };
        let field = Input::new(REPORT_FIELD, typed, |text| Message::Typed(Press::ReportField, text))
            .hint(look.say("history-report-hint", &[]))
            .enter(Message::Press(Press::ReportSave))
            .view(look);
        let save = Button::new(Weight::Primary, look.say("history-report-save", &[]), press(Press::ReportSave));
        let cancel = Button::new(Weight::Quiet, look.say("history-cancel", &[]), press(Press::ReportCancel));
        let buttons = row![
            control(here, save, &Press::ReportSave).view(look),
            control(here, cancel, &Press::ReportCancel).view(look)
        ];
        let words = column![
            look.body_m(look.say("history-report-title", &[])),
            look.small(look.say("history-report-why", &[]))
        ];
        column![hide, card(look, column![words.spacing(4), field, buttons.spacing(8)].spacing(10).into())]
            .spacing(10)
            .into()
    }

    fn lines<'a>(&'a self, look: &Look, here: Here<'_>, side: f32) -> Element<'a, Message> {
        let Some(listed) = &self.listed else {
            return container(look.small(look.say("frame-loading", &[]))).padding(padding::horizontal(side)).into();
        };
        if listed.items.is_empty() {
            return self.nothing(look);
        }
        let seen = listing::seen(&self.days, heights(look), self.offset, self.room);
        let last = listed.items.len() - 1;
        let slots = seen.slots.iter().map(|slot| match *slot {
            Slot::Head(number) => self.day(look, here, listed, number),
            Slot::Row(at) => match listed.items.get(at) {
                Some(item) => self.line(look, here, (at, at == last), item),
                None => space().height(heights(look).row).into(),
            },
        });
        let lines = column![space().height(seen.above), column(slots), space().height(seen.below)];
        let lines = container(lines.max_width(1_040)).padding(padding::horizontal(side).bottom(16)).width(Fill);
        scroll(look, lines)
            .id(LIST)
            .on_scroll(|view| Message::Scrolled(view.absolute_offset().y, view.bounds().height))
            .into()
    }

    fn nothing<'a>(&self, look: &Look) -> Element<'a, Message> {
        let (sign, title, aside) = match self.tab {
            Tab::Done => (icon::HISTORY, "history-none", "history-none-aside"),
            Tab::Copies => (icon::SHIELD_CHECK, "history-no-copies", "history-no-copies-aside"),
            Tab::Trash => (icon::TRASH_2, "history-no-trash", "history-no-trash-aside"),
            Tab::Log => (icon::FILE_TEXT, "history-no-log", "history-no-log-aside"),
        };
        let words = column![
            look.icon(sign, 40.0, look.tokens.ink3),
            look.title(look.say(title, &[])).align_x(iced::Center),
            look.aside(look.say(aside, &[])).align_x(iced::Center)
        ];
        center(words.spacing(10).align_x(iced::Center).max_width(look.em(540.0))).padding(24).into()
    }

    fn day<'a>(&self, look: &Look, here: Here<'_>, listed: &Listed, number: usize) -> Element<'a, Message> {
        let t = look.tokens;
        let first: usize = self.days.iter().take(number).map(|day| day.count).sum();
        let Some(at) = listed.items.get(first).map(Item::at) else { return space().into() };
        let name = capital(&when::day(look.lang, at, here.now));
        let year = (at.year != here.now.year).then_some(at.year);
        let date = when::date(look.lang, year, at.month, at.day);
        let knot = center(container(space()).width(6).height(6).style(style::rounded(t.fill, style::PILL)))
            .width(12)
            .height(12)
            .style(style::rounded(t.accent_line, style::PILL));
        let above = cord(look, number > 0);
        let trunk = column![container(above).height(Fill), knot, container(cord(look, true)).height(Fill)];
        let trunk = trunk.align_x(iced::Center).width(look.em(24.0));
        let date = if date == name { String::new() } else { date };
        let words = row![look.body_m(name).font(crate::gui::theme::SANS_SEMIBOLD), look.body(date).color(t.ink2)];
        let left = container(space()).width(look.em(time_width(here)));
        row![left, trunk, container(words.spacing(10)).padding(padding::left(10)).center_y(Fill)]
            .spacing(10)
            .height(heights(look).head)
            .into()
    }

    /// Whether what stands beside the list belongs to this line of it.
    pub(super) fn is_open(&self, item: &Item) -> bool {
        let open = self.stack.first().map(|wish| match wish {
            Wish::Inside(copy, _) => Wish::Inside(*copy, None),
            wish => wish.clone(),
        });
        open.map(Press::Open).is_some_and(|open| [item.main(), item.undo()].contains(&Some(open)))
    }

    fn line<'a>(&self, look: &Look, here: Here<'_>, (at, last): (usize, bool), item: &'a Item) -> Element<'a, Message> {
        let t = look.tokens;
        let height = heights(look).row;
        let (sign, color) = item.sign(t);
        let moment = item.at();
        let time = look.body(format!("{}:{:02}", moment.hour, moment.minute)).color(t.ink2);
        let time = container(time).width(look.em(time_width(here))).align_x(iced::Right).center_y(Fill);
        let trunk = column![
            container(cord(look, true)).height(Fill),
            container(look.icon(sign, 18.0, color)).padding(padding::vertical(3)),
            container(cord(look, !last)).height(Fill)
        ];
        let trunk = trunk.align_x(iced::Center).width(look.em(24.0));
        let chosen = match here.compact {
            true => self.is_open(item),
            false => self.current == Some(at) && here.focus == Some(&Press::List),
        };
        let buttons = if here.compact { Vec::new() } else { item.buttons() };
        let buttons: Vec<_> = buttons.into_iter().map(|(key, press)| (look.say(key, &[]), press)).collect();
        let taken: f32 = if look.is_narrow() {
            0.0
        } else {
            buttons.iter().map(|(label, _)| measure(label, SANS_MEDIUM, look.em(13.0)) + 26.0).sum()
        };
        let page = if here.compact { look.em(WIDTH) - 32.0 } else { page_width(look) };
        let room = page - look.em(time_width(here)) - look.em(24.0) - 20.0 - 28.0 - taken;
        let (title, line) = item.words();
        let title = look.body_m(short(title, SANS_MEDIUM, look.em(14.0), room)).wrapping(Wrapping::None);
        let line = look.small(short(line, SANS, look.em(13.0), room)).wrapping(Wrapping::None);
        let words = container(column![title.color(if chosen { t.accent } else { t.ink }), line]).center_y(Fill);
        let face = button(words)
            .width(Fill)
            .height(height)
            .padding(padding::horizontal(10))
            .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
            .on_press(Message::Choose(at));
        let keys = here.focus == Some(&Press::List) && self.current.unwrap_or(0) == at;
        let face = inner_ring(face, Focused::when(keys), t.accent, style::ROW);
        let mut whole = row![time, trunk, face].spacing(10).height(height).align_y(iced::Center);
        if !look.is_narrow() {
            let buttons = buttons.into_iter().map(|(label, press)| {
                Button::new(Weight::Quiet, label, Some(Message::Press(press))).small().view(look)
            });
            whole = whole.push(row(buttons).spacing(8));
        }
        whole.into()
    }
}

/// A piece of the cord that strings the hours.
fn cord<'a>(look: &Look, goes_on: bool) -> Element<'a, Message> {
    let color = if goes_on { look.tokens.accent_line } else { iced::Color::TRANSPARENT };
    container(space()).width(2).height(Length::Fill).style(style::ground(color)).into()
}

fn time_width(here: Here<'_>) -> f32 {
    if here.compact { 40.0 } else { 48.0 }
}

/// How wide the page is without its sides.
fn page_width(look: &Look) -> f32 {
    (look.page_width() - if look.is_narrow() { 32.0 } else { 72.0 }).min(1_040.0)
}

fn show_key(show: Show) -> &'static str {
    match show {
        Show::Everything => "history-show-everything",
        Show::Syncs => "history-show-syncs",
        Show::Changes => "history-show-changes",
        Show::Decisions => "history-show-decisions",
        Show::Copies => "history-show-copies",
    }
}

fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn press(press: Press) -> Option<Message> {
    Some(Message::Press(press))
}

pub(super) fn focused(focus: Option<&Press>, press: &Press) -> Focused {
    Focused::when(focus == Some(press))
}

fn control(here: Here<'_>, button: Button<Message>, press: &Press) -> Button<Message> {
    button.focused(focused(here.focus, press))
}

/// A quiet card for what belongs to the whole list.
fn card<'a>(look: &Look, content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).padding([12, 14]).width(Fill).style(style::rounded(look.tokens.sunk, style::ROW)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::desk::Kind;
    use crate::gui::desk::history::{Copy, CopyFile};
    use crate::wording::Civil;

    #[test]
    fn the_line_that_was_opened_is_known_whatever_is_looked_at_in_it() {
        let copy = |n| {
            let (at, title, line) = (Civil::new(2026, 11, 21, 14, 0), String::new(), String::new());
            Item::Copy(Copy { n, at, title, line, file: CopyFile::Here })
        };
        let mut history = History::default();
        assert!(!history.is_open(&copy(7)));
        history.stack.push(Wish::Inside(7, Some(Kind::People)));
        assert!(history.is_open(&copy(7)));
        assert!(!history.is_open(&copy(8)));
    }
}
