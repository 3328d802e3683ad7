//! The editor's form.

use iced::widget::{button, center, column, container, row, space};
use iced::{Element, Fill, Length, padding};

use super::super::page::{kept_except, label_words};
use super::{Control, Editor, FORM, Message, dates};
use crate::gui::desk::edit::{Draft, DraftAddress, Part, RowSort, TextField};
use crate::gui::desk::{Label, LineSort, PersonKind, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, style};
use crate::gui::widget::avatar::{Size, avatar};
use crate::gui::widget::choice::{Named, choice};
use crate::gui::widget::control::{Button, hairline, hint};
use crate::gui::widget::input::{Input, Note, Tall, area};
use crate::gui::widget::place::{TileSize, tile};
use crate::gui::widget::ring::{Focused, ring};
use crate::gui::widget::scroll::scroll;
use crate::wording::when;

/// The fields of the name, in order.
pub(super) const NAMES: [TextField; 9] = [
    TextField::Prefix,
    TextField::Given,
    TextField::Additional,
    TextField::Family,
    TextField::Suffix,
    TextField::Display,
    TextField::Nicknames,
    TextField::PhoneticGiven,
    TextField::PhoneticFamily,
];

/// The fields of work, in order.
pub(super) const COMPANY: [TextField; 5] =
    [TextField::Company, TextField::Department, TextField::Title, TextField::Role, TextField::PhoneticCompany];

/// Where the keyboard is.
type Here = Option<Control>;

impl Editor {
    /// Draws the editor.
    pub fn view<'a>(&'a self, look: &Look, here: Here) -> Element<'a, Message> {
        let side = if look.is_narrow() { 20.0 } else { 36.0 };
        let mut form = column![self.head(look, here)].spacing(14);
        if let Some(trouble) = &self.trouble {
            let t = look.tokens;
            let words = row![look.icon(icon::CIRCLE_X, 15.0, t.bad.ink), look.body(trouble.to_string()).width(Fill)];
            form = form.push(
                container(words.spacing(10))
                    .padding([10, 14])
                    .width(Fill)
                    .style(style::rounded(t.bad.wash, style::ROW)),
            );
        }
        form = form.extend(self.names(look, here)).extend(self.texts(look, &COMPANY, here));
        form = form.push(self.rows(look, RowSort::Phone, here)).push(self.rows(look, RowSort::Mail, here));
        form = form.push(self.addresses(look, here));
        for sort in [RowSort::Web, RowSort::Chat] {
            if self.shows_rows(sort) {
                form = form.push(self.rows(look, sort, here));
            }
        }
        form = form.push(self.day(look, Control::Birthday, here));
        if self.shows_anniversary() {
            form = form.push(self.day(look, Control::Anniversary, here));
        }
        form = form.push(self.groups(look, here)).push(self.note(look, here));
        let key = if self.more { "edit-less" } else { "edit-more" };
        let more = quiet(look, look.say(key, &[]), Control::More, here, None);
        form = form.push(labelled(look, String::new(), more));
        let form = container(form.max_width(760)).padding(padding::horizontal(side).top(28).bottom(24));
        let form = scroll(look, form.width(Fill)).id(FORM);
        column![form, hairline(look.tokens.line), self.bottom(look, here)].into()
    }

    fn head<'a>(&'a self, look: &Look, here: Here) -> Element<'a, Message> {
        let new = self.before.id.is_none();
        let title = look.display(look.say(if new { "edit-title-new" } else { "edit-title" }, &[]));
        let name = Draft::name(&self.now);
        let face = if name.is_empty() && self.face.is_none() {
            let side = look.em(Size::Page.diameter());
            let sign = look.icon(icon::USER_PLUS, 28.0, look.tokens.ink2);
            center(sign).width(side).height(side).style(style::rounded(look.tokens.sunk, style::PILL)).into()
        } else {
            avatar(look, &name, PersonKind::Person, self.face.as_ref(), Size::Page)
        };
        let mut buttons = row![quiet(look, look.say("edit-photo", &[]), Control::Photo, here, Some(icon::CAMERA))];
        if self.now.photo.is_some() {
            buttons = buttons.push(quiet(look, look.say("edit-photo-remove", &[]), Control::PhotoRemove, here, None));
        }
        let under: Element<'a, Message> = match &self.picture {
            None => buttons.spacing(4).into(),
            Some(path) => {
                let field = self.field(look, Control::PhotoPath, path, look.say("edit-photo-hint", &[]), Note::None);
                let use_it = Button::new(Weight::Plain, look.say("edit-photo-use", &[]), press(Control::PhotoUse))
                    .focused(Focused::when(here == Some(Control::PhotoUse)))
                    .view(look);
                row![field, use_it].spacing(8).into()
            }
        };
        let words = column![title, under].spacing(2).width(Fill);
        row![face, words].spacing(16).align_y(iced::Center).into()
    }

    /// Given and family name beside each other, as they are spoken; the rare parts each in a row.
    fn names<'a>(&'a self, look: &Look, here: Here) -> Vec<Element<'a, Message>> {
        let text = |field| self.text(look, field, true);
        let name: Element<'a, Message> = if look.is_narrow() {
            column![text(TextField::Given), text(TextField::Family)].spacing(6).into()
        } else {
            row![text(TextField::Given), text(TextField::Family)].spacing(12).into()
        };
        let mut all = vec![labelled(look, look.say("edit-name", &[]), name)];
        let rest: Vec<TextField> =
            NAMES.into_iter().filter(|field| !matches!(field, TextField::Given | TextField::Family)).collect();
        all.extend(self.texts(look, &rest, here));
        all
    }

    fn texts<'a>(&'a self, look: &Look, fields: &[TextField], _here: Here) -> Vec<Element<'a, Message>> {
        let shown = fields.iter().copied().filter(|field| self.shows(*field));
        shown.map(|field| labelled(look, look.say(text_key(field), &[]), self.text(look, field, false))).collect()
    }

    fn text<'a>(&'a self, look: &Look, field: TextField, hinted: bool) -> Element<'a, Message> {
        let hint = if hinted { look.say(text_key(field), &[]) } else { String::new() };
        self.field(look, Control::Text(field), self.now.text(field), hint, Note::None)
    }

    fn field<'a>(
        &self,
        look: &Look,
        control: Control,
        text: &'a str,
        hint: String,
        note: Note,
    ) -> Element<'a, Message> {
        let enter = match control {
            Control::GroupField if !self.group.trim().is_empty() => control,
            Control::PhotoPath => Control::PhotoUse,
            _ => Control::Save,
        };
        Input::new(control.field().unwrap_or_default(), text, move |text| Message::Typed(control, text))
            .hint(hint)
            .enter(Message::Press(enter))
            .note(note)
            .view(look)
    }

    fn rows<'a>(&'a self, look: &Look, sort: RowSort, here: Here) -> Element<'a, Message> {
        let (title, add) = match sort {
            RowSort::Phone => ("edit-phone", "edit-add-phone"),
            RowSort::Mail => ("edit-mail", "edit-add-mail"),
            RowSort::Web => ("edit-web", "edit-add-web"),
            RowSort::Chat => ("edit-chat", "edit-add-chat"),
        };
        let all = self.now.rows.iter().enumerate().filter(|(_, row)| row.sort == sort);
        let rows = all.map(|(at, one)| {
            let label = (sort != RowSort::Chat)
                .then(|| label_choice(look, line_sort(sort), sort.labels(), &one.label, Control::Label(at), here));
            let field = self.field(look, Control::Row(at), &one.text, String::new(), Note::None);
            let remove = remove(look, Control::Remove(at), here);
            row![].push(label).push(field).push(remove).spacing(8).align_y(iced::Center).into()
        });
        let add = quiet(look, look.say(add, &[]), Control::Add(sort), here, Some(icon::PLUS));
        let limits = if sort == RowSort::Phone { self.limits(look) } else { Vec::new() };
        labelled(look, look.say(title, &[]), column(rows).push(add).extend(limits).spacing(6))
    }

    /// What places cannot hold of the person.
    fn limits<'a>(&'a self, look: &Look) -> Vec<Element<'a, Message>> {
        let line = |kept: &'a crate::gui::desk::Kept| {
            let words = look.small(kept_except(look, kept)?);
            Some(row![tile(look, kept.kind, TileSize::Row), words].spacing(6).align_y(iced::Center).into())
        };
        self.kept.iter().filter_map(line).collect()
    }

    fn addresses<'a>(&'a self, look: &Look, here: Here) -> Element<'a, Message> {
        let all = self.now.addresses.iter().enumerate().map(|(at, address)| self.address(look, at, address, here));
        let add = quiet(look, look.say("edit-add-address", &[]), Control::AddAddress, here, Some(icon::PLUS));
        labelled(look, look.say("edit-address", &[]), column(all).push(add).spacing(8))
    }

    fn address<'a>(&'a self, look: &Look, at: usize, address: &'a DraftAddress, here: Here) -> Element<'a, Message> {
        let part = |part: Part| {
            let text = address.parts.get(part as usize).map_or("", String::as_str);
            self.field(look, Control::AddressPart(at, part), text, look.say(part_key(part), &[]), Note::None)
        };
        let label = label_choice(
            look,
            LineSort::Address,
            &DraftAddress::LABELS,
            &address.label,
            Control::AddressLabel(at),
            here,
        );
        let head =
            row![label, space().width(Fill), remove(look, Control::AddressRemove(at), here)].align_y(iced::Center);
        let town = row![
            container(part(Part::Postcode)).width(Length::FillPortion(1)),
            container(part(Part::City)).width(Length::FillPortion(2))
        ];
        let land = row![part(Part::Region), part(Part::Country)];
        let more = row![part(Part::Extended), part(Part::Box)];
        let fields = column![head, part(Part::Street), more.spacing(6), town.spacing(6), land.spacing(6)].spacing(6);
        container(fields).padding(10).width(Fill).style(style::rounded(look.tokens.sunk, style::ROW)).into()
    }

    fn day<'a>(&'a self, look: &Look, control: Control, _here: Here) -> Element<'a, Message> {
        let (text, key) = match control {
            Control::Birthday => (&self.birthday, "label-birthday"),
            _ => (&self.anniversary, "label-anniversary"),
        };
        let read = dates::read(text);
        let note = if read.is_ok() { Note::None } else { Note::Marked };
        let field = self.field(look, control, text, look.say("edit-day-hint", &[]), note);
        let t = look.tokens;
        let aside: Element<'a, Message> = match read {
            Ok(Some(day)) => look.small(when::date(look.lang, day.year, day.month, day.day)).into(),
            Ok(None) => space().into(),
            Err(_) => {
                let words = look.small(look.say("edit-day-wrong", &[])).color(t.bad.ink);
                row![look.icon(icon::CIRCLE_X, 14.0, t.bad.ink), words].spacing(6).align_y(iced::Center).into()
            }
        };
        let field = container(field).width(look.em(176.0));
        labelled(look, look.say(key, &[]), row![field, aside].spacing(12).align_y(iced::Center).wrap())
    }

    fn groups<'a>(&'a self, look: &Look, here: Here) -> Element<'a, Message> {
        let t = look.tokens;
        let chips = self.now.groups.iter().enumerate().map(|(at, group)| {
            let words = row![look.small_m(group).color(t.accent), look.icon(icon::X, 13.0, t.accent)];
            let face = button(words.spacing(6).align_y(iced::Center))
                .padding(padding::horizontal(10).vertical(3))
                .style(style::row(look, Chosen::Yes, t.sunk, style::PILL))
                .on_press(Message::Press(Control::Group(at)));
            let face = ring(face, Focused::when(here == Some(Control::Group(at))), t.accent, style::PILL);
            hint(look, face, look.say("edit-group-remove", &[]))
        });
        let field = self.field(look, Control::GroupField, &self.group, look.say("edit-group-add", &[]), Note::None);
        let chips = row(chips).spacing(8).wrap().vertical_spacing(6);
        let all: Element<'a, Message> =
            if self.now.groups.is_empty() { field } else { column![chips, field].spacing(8).into() };
        labelled(look, look.say("people-groups", &[]), all)
    }

    fn note<'a>(&'a self, look: &Look, _here: Here) -> Element<'a, Message> {
        let id = Control::Text(TextField::Note).field().unwrap_or_default();
        let field = area(look, id, String::new(), &self.note, Message::Note, Tall::AtLeast(74.0));
        labelled(look, look.say("people-note", &[]), field)
    }

    fn bottom<'a>(&'a self, look: &Look, here: Here) -> Element<'a, Message> {
        let can = self.can_save() && self.is_changed();
        let save =
            Button::new(Weight::Primary, look.say("edit-save", &[]), can.then_some(Message::Press(Control::Save)))
                .focused(Focused::when(here == Some(Control::Save)))
                .view(look);
        let cancel = Button::new(Weight::Quiet, look.say("history-cancel", &[]), press(Control::Cancel))
            .focused(Focused::when(here == Some(Control::Cancel)))
            .view(look);
        let places = self.kept.len().saturating_sub(1);
        let words = match places {
            0 => look.say("edit-goes-nowhere", &[]),
            n => look.say("edit-goes", &[("n", n.into())]),
        };
        let buttons = row![cancel, save].spacing(8);
        let bar: Element<'a, Message> = if look.is_narrow() {
            column![look.small(words), buttons].spacing(8).into()
        } else {
            row![look.small(words).width(Fill), buttons].spacing(12).align_y(iced::Center).into()
        };
        container(bar).padding([12, 36]).width(Fill).into()
    }
}

fn press(control: Control) -> Option<Message> {
    Some(Message::Press(control))
}

fn quiet<'a>(look: &Look, label: String, control: Control, here: Here, icon: Option<Icon>) -> Element<'a, Message> {
    let face = Button::new(Weight::Quiet, label, press(control)).small();
    let face = match icon {
        Some(icon) => face.icon(icon),
        None => face,
    };
    face.focused(Focused::when(here == Some(control))).view(look)
}

/// A field with what it is called before it, or above it where there is little room.
fn labelled<'a>(look: &Look, label: String, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let words = look.body(label).color(look.tokens.ink2);
    if look.is_narrow() || look.width / look.scale < 900.0 {
        return column![words, container(content).width(Fill)].spacing(4).into();
    }
    let words = container(words.width(look.em(96.0))).padding(padding::top(look.em(7.0)));
    row![words, container(content).width(Fill)].spacing(12).into()
}

fn label_choice<'a>(
    look: &Look,
    sort: LineSort,
    labels: &[Label],
    now: &Label,
    control: Control,
    here: Here,
) -> Element<'a, Message> {
    let named = |label: &Label| Named { value: label.clone(), name: label_words(look, sort, label) };
    let mut options: Vec<_> = labels.iter().map(named).collect();
    let chosen = named(now);
    if !options.contains(&chosen) {
        options.push(chosen.clone());
    }
    let focused = Focused::when(here == Some(control));
    let choose = move |label: Named<Label>| Message::Labelled(control, label.value);
    choice(look, options, Some(chosen), choose, focused, Length::Fixed(look.em(148.0)))
}

fn remove<'a>(look: &Look, control: Control, here: Here) -> Element<'a, Message> {
    let t = look.tokens;
    let face = button(center(look.icon(icon::TRASH_2, 15.0, t.ink2)))
        .width(look.em(30.0))
        .height(look.em(30.0))
        .padding(0)
        .style(style::row(look, Chosen::No, t.sunk, style::CONTROL))
        .on_press(Message::Press(control));
    let face = ring(face, Focused::when(here == Some(control)), t.accent, style::CONTROL);
    hint(look, face, look.say("edit-remove", &[]))
}

fn line_sort(sort: RowSort) -> LineSort {
    match sort {
        RowSort::Phone => LineSort::Phone,
        RowSort::Mail => LineSort::Mail,
        RowSort::Web => LineSort::Web,
        RowSort::Chat => LineSort::Chat,
    }
}

fn text_key(field: TextField) -> &'static str {
    match field {
        TextField::Prefix => "field-name-prefix",
        TextField::Given => "field-name-given",
        TextField::Additional => "field-name-additional",
        TextField::Family => "field-name-family",
        TextField::Suffix => "field-name-suffix",
        TextField::Display => "field-display",
        TextField::Nicknames => "field-nicknames",
        TextField::PhoneticGiven => "field-phonetic-given",
        TextField::PhoneticFamily => "field-phonetic-family",
        TextField::Company => "field-organization",
        TextField::PhoneticCompany => "field-phonetic-organization",
        TextField::Department => "field-department",
        TextField::Title => "field-title",
        TextField::Role => "field-role",
        TextField::Note => "field-note",
    }
}

fn part_key(part: Part) -> &'static str {
    match part {
        Part::Street => "edit-street",
        Part::Extended => "edit-extended",
        Part::Box => "edit-po-box",
        Part::Postcode => "edit-postcode",
        Part::City => "edit-city",
        Part::Region => "edit-region",
        Part::Country => "edit-country",
    }
}
