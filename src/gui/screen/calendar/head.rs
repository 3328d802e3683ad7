//! The page around the days: title, buttons, calendars, form, toast.

use iced::widget::{button, center, column, container, responsive, row};
use iced::{Element, Fill, Size, padding};

use super::{Calendar, Message, Stop, View, WEEKS, card, editor, layout, month};
use crate::gui::desk::{Keeping, Kind, Overview, PlaceKind, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SERIF, style};
use crate::gui::widget::control::{Button, hint, upright};
use crate::gui::widget::ring::{Focused, ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::measure;
use crate::wording::{diary as said, when};

/// Draws the page.
pub(super) fn page<'a>(
    calendar: &'a Calendar,
    look: &Look,
    overview: &Overview,
    focus: Option<Stop>,
) -> Element<'a, Message> {
    if let Some(trouble) = &calendar.trouble {
        let again = Button::new(Weight::Primary, look.say("frame-try-again", &[]), Some(Message::Press(Stop::Retry)));
        let words = column![look.title(look.say("frame-failed", &[])), look.body(trouble.to_string())].spacing(4);
        return center(column![words, again.focused(Focused::when(focus == Some(Stop::Retry))).view(look)].spacing(12))
            .padding(24)
            .into();
    }
    let Some(diary) = &calendar.diary else {
        return center(look.small(look.say("frame-loading", &[]))).into();
    };
    let today = Some(diary.now.date());
    let form = calendar.editor.as_ref().map(|editor| editor.view(look, &diary.calendars, today, focus));
    let content: Element<'a, Message> = match form {
        Some(form) if look.is_railed() => form,
        // The days stand in the same row with and without a form, so that they stay where they were scrolled to.
        form => {
            let form = form.map(|form| container(form).width(look.em(editor::WIDTH)));
            let form = form.map(|form| form.style(style::ground(look.tokens.card)));
            let line = form.is_some().then(|| upright(look.tokens.line));
            row![days(calendar, look, overview, focus)].push(line).push(form).into()
        }
    };
    let focused = Focused::when(focus == Some(Stop::Toast));
    let content = calendar.toasts.over(look, content, Message::Press(Stop::Toast), focused);
    match &calendar.deed {
        Some(deed) => card::question(look, content, deed, focus),
        None => content,
    }
}

fn days<'a>(calendar: &'a Calendar, look: &Look, overview: &Overview, focus: Option<Stop>) -> Element<'a, Message> {
    let side = if look.is_narrow() { 12.0 } else { 28.0 };
    let look = *look;
    let on_days = focus == Some(Stop::Days);
    let body: Element<'a, Message> = match calendar.view {
        View::Month => responsive(move |size| {
            let least = month::least_height(&look);
            if size.height >= least {
                return calendar.month(&look, size, on_days, focus);
            }
            let size = Size::new(size.width - 12.0, least);
            scroll(&look, calendar.month(&look, size, on_days, focus)).id(WEEKS).into()
        })
        .into(),
        View::Week => calendar.hours(&look, 7, on_days, focus),
        View::Day => calendar.hours(&look, 1, on_days, focus),
        View::Agenda => calendar.agenda(&look, on_days, focus),
    };
    let top = head(calendar, &look, overview, focus);
    column![top, body].spacing(12).padding(padding::horizontal(side).top(26).bottom(18)).width(Fill).height(Fill).into()
}

fn head<'a>(calendar: &'a Calendar, look: &Look, overview: &Overview, focus: Option<Stop>) -> Element<'a, Message> {
    let title = title(calendar, look);
    let focused = |stop: Stop| Focused::when(focus == Some(stop));
    let step = |sign: Icon, stop: Stop, key: &str| {
        let face = button(center(look.icon(sign, 15.0, look.tokens.ink)))
            .width(look.em(34.0))
            .height(look.em(34.0))
            .padding(0)
            .style(style::labelled(look, Weight::Plain))
            .on_press(Message::Press(stop));
        hint(look, ring(face, focused(stop), look.tokens.accent, style::CONTROL), look.say(key, &[]))
    };
    let today = Button::new(Weight::Plain, look.say("calendar-today", &[]), Some(Message::Press(Stop::Today)));
    let moves = row![
        step(icon::CHEVRON_LEFT, Stop::Earlier, "calendar-earlier"),
        today.focused(focused(Stop::Today)).view(look),
        step(icon::CHEVRON_RIGHT, Stop::Later, "calendar-later"),
    ]
    .spacing(8);
    // Beside an open form its own button is the one to press.
    let weight = if calendar.editor.is_some() { Weight::Plain } else { Weight::Primary };
    let new = Button::new(weight, look.say("calendar-new", &[]), Some(Message::Press(Stop::New)))
        .icon(icon::PLUS)
        .focused(focused(Stop::New));
    let new_width = measure(&look.say("calendar-new", &[]), SANS_MEDIUM, look.em(14.0)) + look.em(23.0) + 28.0;
    let title_width = measure(&title, SERIF, look.em(32.0));
    let moves_width = measure(&look.say("calendar-today", &[]), SANS_MEDIUM, look.em(14.0)) + 44.0 + look.em(68.0);
    let segments = segments(calendar, look, focus);
    let room = room(calendar, look);
    let name = look.display(title).wrapping(iced::widget::text::Wrapping::Word);
    let one_line = title_width + 18.0 + moves_width + 24.0 + segments.1 + 8.0 + new_width;
    let head: Element<'a, Message> = if one_line <= room {
        let week = week_words(calendar, look);
        let week_room = room - one_line - 18.0;
        let fits = |words: &String| measure(words, SANS, look.em(13.0)) <= week_room;
        let week = week.filter(fits).map(|words| look.small(words));
        let left = row![name, moves].push(week).spacing(18).align_y(iced::Center).width(Fill);
        row![left, segments.0, new.view(look)].spacing(8).align_y(iced::Center).into()
    } else {
        let first: Element<'a, Message> = if title_width + 18.0 + moves_width <= room {
            row![container(name).width(Fill), moves].spacing(18).align_y(iced::Center).into()
        } else {
            column![name, moves].spacing(8).into()
        };
        let second: Element<'a, Message> = if segments.1 + 8.0 + new_width <= room {
            row![container(segments.0).width(Fill), new.view(look)].spacing(8).align_y(iced::Center).into()
        } else {
            column![segments.0, new.view(look)].spacing(8).into()
        };
        column![first, second].spacing(10).into()
    };
    let places = places(look, overview);
    match legend(calendar, look, focus) {
        Some((legend, _)) if look.is_narrow() || calendar.editor.is_some() => column![head, legend].spacing(10).into(),
        Some((legend, width)) => match places {
            Some((places, taken)) if width + 16.0 + taken <= room => {
                let line = row![container(legend).width(Fill), places].spacing(16).align_y(iced::Center);
                column![head, line].spacing(10).into()
            }
            places => column![head, legend].push(places.map(|(places, _)| places)).spacing(10).into(),
        },
        None => head,
    }
}

/// Which phone holds events, and from when on; and how wide that is.
fn places<'a>(look: &Look, overview: &Overview) -> Option<(Element<'a, Message>, f32)> {
    let (card, holding) = overview.places.iter().filter(|card| card.kind == PlaceKind::Phone).find_map(|card| {
        let kept =
            |holding: &&crate::gui::desk::Holding| holding.kind == Kind::Events && holding.keeping == Keeping::On;
        Some((card, card.holdings.iter().find(kept)?))
    })?;
    let n = ("n", holding.count.into());
    let name = ("name", (&card.name).into());
    let words = match holding.since {
        Some((year, month)) => {
            let month = when::month(look.lang, year, month);
            look.say("calendar-holds-since", &[name, n, ("month", month.into())])
        }
        None => look.say("calendar-holds", &[name, n]),
    };
    let sign = look.icon(icon::SMARTPHONE, 14.0, look.tokens.phone.ink);
    let width = measure(&words, SANS, look.em(13.0)) + look.em(14.0) + 7.0;
    Some((row![sign, look.small(words)].spacing(5).align_y(iced::Center).into(), width))
}

/// How wide the page is, without its edges and the form beside it.
fn room(calendar: &Calendar, look: &Look) -> f32 {
    let sides = if look.is_narrow() { 24.0 } else { 56.0 };
    let form = if calendar.editor.is_some() && !look.is_railed() { look.em(editor::WIDTH) + 1.0 } else { 0.0 };
    look.page_width() - sides - form
}

fn title(calendar: &Calendar, look: &Look) -> String {
    let Some(day) = calendar.day else { return String::new() };
    match calendar.view {
        View::Month | View::Agenda => said::month(look.lang, day),
        View::Week => {
            let first = layout::week_of(day, look.first_day);
            said::days(look.lang, first, first.plus_days(6).unwrap_or(first))
        }
        View::Day => said::capital(&said::near_date(look.lang, day)),
    }
}

/// The number of the week, where weeks are turned.
fn week_words(calendar: &Calendar, look: &Look) -> Option<String> {
    let day = calendar.day.filter(|_| matches!(calendar.view, View::Week | View::Day))?;
    let number = layout::week_number(day);
    Some(look.say("calendar-week", &[("n", number.to_string().into())]))
}

/// The four views as one joined box, and how wide it is.
fn segments<'a>(calendar: &Calendar, look: &Look, focus: Option<Stop>) -> (Element<'a, Message>, f32) {
    let t = look.tokens;
    let mut width = 2.0;
    let mut all = row![];
    for (n, view) in View::ALL.into_iter().enumerate() {
        let key = match view {
            View::Day => "calendar-view-day",
            View::Week => "calendar-view-week",
            View::Month => "calendar-view-month",
            View::Agenda => "calendar-view-agenda",
        };
        let current = view == calendar.view;
        let words = look.say(key, &[]);
        width += measure(&words, SANS_MEDIUM, look.em(14.0)) + 25.0;
        let words = look.body_m(words).color(if current { t.accent } else { t.ink2 });
        let words = words.wrapping(iced::widget::text::Wrapping::None);
        let face = button(container(words).center_y(Fill))
            .height(Fill)
            .padding(padding::horizontal(12))
            .style(style::row(look, Chosen::when(current), t.sunk, 7.0))
            .on_press(Message::Press(Stop::View(view)));
        let focused = Focused::when(focus == Some(Stop::View(view)));
        if n > 0 {
            all = all.push(upright(t.line));
        }
        all = all.push(ring(face, focused, t.accent, 7.0));
    }
    let joined = container(all).height(look.em(34.0)).padding(1).style(style::framed(t.card, t.rim, style::CONTROL));
    (joined.into(), width)
}

/// The calendars with their letters, pressing one of which hides it; and how wide they are on one line.
fn legend<'a>(calendar: &'a Calendar, look: &Look, focus: Option<Stop>) -> Option<(Element<'a, Message>, f32)> {
    let t = look.tokens;
    let calendars = calendar.diary.as_ref().map(|diary| &diary.calendars).filter(|all| all.len() > 1)?;
    let mut width = 0.0;
    let all: Vec<Element<'a, Message>> = calendars
        .iter()
        .enumerate()
        .map(|(n, one)| {
            let stop = Stop::Calendar(n);
            let hidden = calendar.hidden.contains(&one.name);
            let colors = t.hues[one.hue % t.hues.len()];
            let name = if one.name.is_empty() { look.say("calendar-plain", &[]) } else { one.name.clone() };
            let letter: Element<'a, Message> = if hidden {
                look.icon(icon::EYE_OFF, 12.0, t.ink3).into()
            } else {
                look.key(one.letter.as_str()).font(crate::gui::theme::SANS_SEMIBOLD).color(colors.ink).into()
            };
            width += measure(&name, SANS, look.em(13.0)) + look.em(18.0) + 30.0;
            let ground = if hidden { t.sunk } else { colors.wash };
            let tile = center(letter).width(look.em(18.0)).height(look.em(18.0)).style(style::rounded(ground, 5.0));
            let words = look.small(name).color(if hidden { t.ink3 } else { t.ink });
            let face = button(row![tile, words].spacing(7).align_y(iced::Center))
                .padding(padding::vertical(3).left(3).right(8))
                .style(style::row(look, Chosen::No, t.sunk, 7.0))
                .on_press(Message::Press(stop));
            let key = if hidden { "calendar-legend-show" } else { "calendar-legend-hide" };
            hint(look, ring(face, Focused::when(focus == Some(stop)), t.accent, 7.0), look.say(key, &[]))
        })
        .collect();
    Some((row(all).spacing(6).wrap().vertical_spacing(4).into(), width))
}
