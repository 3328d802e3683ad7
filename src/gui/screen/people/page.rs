//! One person's page: face, name, numbers, and where they are kept.

use iced::widget::text::Wrapping;
use iced::widget::{button, center, column, container, row, space};
use iced::{Element, Fill, padding};

use super::{Message, Person, Stop};
use crate::gui::desk::{Holds, Kept, Label, Lacks, Line, LineSort, LineValue, PlaceKind, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, style};
use crate::gui::widget::avatar::{Size, avatar};
use crate::gui::widget::control::{Button, chip, hairline, hint};
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::measure;
use crate::wording::{self, Civil, when};

/// Draws the page; a way back is there where the list is not beside it.
pub fn view<'a>(look: &Look, person: &'a Person, now: Civil, focus: Option<Stop>) -> Element<'a, Message> {
    let side = if look.is_narrow() { 20.0 } else { 36.0 };
    let back = look.is_narrow();
    let mut content = column![head(look, person), tools(look, focus), lines(look, person, now)].spacing(20);
    if let Some(note) = &person.page.note {
        content = content.push(section(look, "people-note", note_box(look, note)));
    }
    if !person.page.kept.is_empty() {
        content =
            content.push(section(look, "people-kept-in", kept(look, &person.page.kept, person.page.photo.is_some())));
    }
    let content = container(container(content).max_width(1_040))
        .padding(padding::horizontal(side).top(if back { 12 } else { 32 }).bottom(24));
    let page = scroll(look, content.width(Fill));
    if !back {
        return page.into();
    }
    let back = Button::new(Weight::Quiet, look.say("people-back", &[]), Some(Message::Back))
        .icon(icon::ARROW_LEFT)
        .focused(Focused::when(focus == Some(Stop::Back)));
    column![container(back.view(look)).padding(padding::left(12).top(14)), page].into()
}

/// What can be done with the person.
fn tools<'a>(look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
    let tool = |weight, key: &str, icon, stop| {
        Button::new(weight, look.say(key, &[]), Some(Message::Press(stop)))
            .icon(icon)
            .small()
            .focused(Focused::when(focus == Some(stop)))
            .view(look)
    };
    row![
        tool(Weight::Plain, "people-edit", icon::PENCIL, Stop::Edit),
        tool(Weight::Plain, "people-versions", icon::HISTORY, Stop::Versions),
        tool(Weight::Quiet, "people-delete", icon::TRASH_2, Stop::Delete)
    ]
    .spacing(8)
    .wrap()
    .vertical_spacing(6)
    .into()
}

/// What stands there while nobody is chosen.
pub fn nobody<'a>(look: &Look, total: usize) -> Element<'a, Message> {
    let words = if total == 0 { String::new() } else { look.say("people-choose", &[]) };
    center(look.aside(words).center()).into()
}

fn head<'a>(look: &Look, person: &'a Person) -> Element<'a, Message> {
    let page = &person.page;
    let mut words = column![look.display(&page.name)].spacing(2);
    if !page.roles.is_empty() {
        words = words.push(look.body(page.roles.join(", ")).color(look.tokens.ink2));
    }
    row![avatar(look, &page.name, page.kind, person.face.as_ref(), Size::Page), words.width(Fill)]
        .spacing(16)
        .align_y(iced::Center)
        .into()
}

/// One row of the field list, ready to lay out.
struct Field<'a> {
    icon: Option<Icon>,
    label: String,
    value: Element<'a, Message>,
}

fn lines<'a>(look: &Look, person: &'a Person, now: Civil) -> Element<'a, Message> {
    let mut fields = Vec::new();
    let mut before = None;
    for line in &person.page.lines {
        let icon = (before != Some(line.sort)).then(|| line_icon(line.sort));
        before = Some(line.sort);
        fields.push(Field { icon, label: label(look, line), value: value(look, line, now) });
    }
    if !person.page.groups.is_empty() {
        let chips = person.page.groups.iter().map(|group| {
            let face = button(chip(look, group.clone(), look.tokens.wait))
                .padding(0)
                .style(style::row(look, Chosen::No, look.tokens.line, style::PILL))
                .on_press(Message::Typed(group.clone()));
            hint(look, face, look.say("people-group-find", &[("name", group.into())]))
        });
        let value = row(chips).spacing(8).wrap().vertical_spacing(6);
        fields.push(Field { icon: Some(icon::TAG), label: look.say("people-groups", &[]), value: value.into() });
    }
    let widest = fields.iter().map(|field| measure(&field.label, SANS, look.em(14.0))).fold(look.em(80.0), f32::max);
    let width = (widest + 2.0).min(look.em(190.0));
    column(fields.into_iter().map(|field| {
        let sign: Element<'a, Message> = match field.icon {
            Some(icon) => look.icon(icon, 15.0, look.tokens.ink3).into(),
            None => space().into(),
        };
        let sign = container(sign).width(look.em(20.0)).padding(padding::top(look.em(2.5)));
        let label = look.body(field.label).color(look.tokens.ink2).width(width);
        row![sign, label, container(field.value).width(Fill)].spacing(12).into()
    }))
    .spacing(11)
    .into()
}

fn value<'a>(look: &Look, line: &'a Line, now: Civil) -> Element<'a, Message> {
    match &line.value {
        // An address breaks where it must.
        LineValue::Text(text) => look.value(text).wrapping(Wrapping::WordOrGlyph).into(),
        LineValue::Date { year, month, day } => {
            let date = look.value(when::date(look.lang, *year, *month, *day));
            let aside = match year {
                Some(year) if line.sort == LineSort::Birthday => {
                    let years = when::years_since(*year, *month, *day, now);
                    (years >= 0).then(|| look.say("people-years", &[("n", years.into())]))
                }
                Some(_) => None,
                None => Some(look.say("people-no-year", &[])),
            };
            let aside = aside.map(|aside| look.value(format!("· {aside}")).color(look.tokens.ink3));
            row![date].push(aside).spacing(6).wrap().into()
        }
    }
}

fn line_icon(sort: LineSort) -> Icon {
    match sort {
        LineSort::Phone => icon::PHONE,
        LineSort::Mail => icon::MAIL,
        LineSort::Address => icon::MAP_PIN,
        LineSort::Web | LineSort::Chat => icon::GLOBE,
        LineSort::Birthday | LineSort::Anniversary => icon::CAKE,
        LineSort::Nickname => icon::TAG,
    }
}

fn label(look: &Look, line: &Line) -> String {
    label_words(look, line.sort, &line.label)
}

/// What a label says beside something of a sort.
pub(super) fn label_words(look: &Look, sort: LineSort, label: &Label) -> String {
    let key = match (sort, label) {
        (_, Label::Own(words)) => return words.clone(),
        (LineSort::Phone, Label::Mobile) => "label-mobile",
        (LineSort::Phone, Label::Home) => "label-home",
        (LineSort::Phone, Label::Work) => "label-work",
        (LineSort::Phone, Label::Fax) => "label-fax",
        (LineSort::Phone, Label::Pager) => "label-pager",
        (LineSort::Phone, Label::Other) => "label-other",
        (LineSort::Phone, Label::Plain) => "label-phone",
        (LineSort::Mail, Label::Home) => "label-mail-home",
        (LineSort::Mail, Label::Work) => "label-mail-work",
        (LineSort::Mail, _) => "label-mail",
        (LineSort::Address, Label::Home) => "label-address-home",
        (LineSort::Address, Label::Work) => "label-address-work",
        (LineSort::Address, _) => "label-address",
        (LineSort::Web, _) => "label-web",
        (LineSort::Chat, _) => "label-chat",
        (LineSort::Birthday, _) => "label-birthday",
        (LineSort::Anniversary, _) => "label-anniversary",
        (LineSort::Nickname, _) => "label-nickname",
    };
    look.say(key, &[])
}

fn section<'a>(look: &Look, key: &'static str, content: Element<'a, Message>) -> Element<'a, Message> {
    column![look.heading(look.say(key, &[])), content].spacing(8).padding(padding::top(2)).into()
}

fn note_box<'a>(look: &Look, note: &'a str) -> Element<'a, Message> {
    container(look.body(note)).padding([12, 14]).width(Fill).style(style::rounded(look.tokens.sunk, style::ROW)).into()
}

/// What a place cannot hold of a person, in a sentence with its name.
pub(super) fn kept_except(look: &Look, kept: &Kept) -> Option<String> {
    let Holds::Except(_) = kept.holds else { return None };
    let words = holds_words(look, &kept.holds, false);
    Some(look.say("edit-keeps", &[("name", (&kept.place).into()), ("what", words.into())]))
}

fn kept<'a>(look: &Look, places: &'a [Kept], photo: bool) -> Element<'a, Message> {
    let mut rows = column![];
    for (at, kept) in places.iter().enumerate() {
        if at > 0 {
            rows = rows.push(hairline(look.tokens.line));
        }
        rows = rows.push(kept_row(look, kept, photo));
    }
    container(rows).padding(1).width(Fill).style(style::framed(look.tokens.card, look.tokens.line, style::CARD)).into()
}

fn kept_row<'a>(look: &Look, kept: &'a Kept, photo: bool) -> Element<'a, Message> {
    let t = look.tokens;
    let name = match kept.kind {
        PlaceKind::Computer => look.say("home-this-computer", &[]),
        _ => kept.place.clone(),
    };
    let held = look.body(holds_words(look, &kept.holds, photo)).color(t.ink2);
    let sign = match kept.holds {
        Holds::Everything => look.icon(icon::CIRCLE_CHECK, 15.0, t.ok.ink),
        Holds::Except(_) => look.icon(icon::INFO, 15.0, t.ink3),
        Holds::NotYet => look.icon(icon::CLOCK, 15.0, t.wait.ink),
    };
    let words: Element<'a, Message> = if look.width / look.scale < 900.0 {
        column![look.body_m(name), held].width(Fill).into()
    } else {
        row![look.body_m(name).width(look.em(160.0)), held.width(Fill)].spacing(12).align_y(iced::Center).into()
    };
    row![tile(look, kept.kind, TileSize::Row), words, sign].spacing(12).padding([10, 16]).align_y(iced::Center).into()
}

fn holds_words(look: &Look, holds: &Holds, photo: bool) -> String {
    match holds {
        Holds::Everything if photo => look.say("people-kept-everything-photo", &[]),
        Holds::Everything => look.say("people-kept-everything", &[]),
        Holds::NotYet => look.say("people-kept-not-yet", &[]),
        Holds::Except(lacks) => {
            let names: Vec<String> = lacks.iter().map(|lacks| lacks_words(look, lacks)).collect();
            look.say("people-kept-except", &[("list", wording::list(look.lang, &names).into())])
        }
    }
}

fn lacks_words(look: &Look, lacks: &Lacks) -> String {
    match lacks {
        Lacks::Photo => look.say("people-lacks-photo", &[]),
        Lacks::Note => look.say("people-lacks-note", &[]),
        Lacks::Dates => look.say("people-lacks-dates", &[]),
        Lacks::Addresses => look.say("people-lacks-addresses", &[]),
        Lacks::Groups => look.say("people-lacks-groups", &[]),
        Lacks::Numbers(n) => look.say("people-lacks-numbers", &[("n", (*n).into())]),
        Lacks::Mails(n) => look.say("people-lacks-mails", &[("n", (*n).into())]),
        Lacks::Other(name) => name.clone(),
    }
}
