//! Buttons, tags and search fields.

use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::{button, center, column, container, row, space, stack, text_input, tooltip};
use iced::{Color, Element, Fill, Length, Pixels, padding};

use crate::gui::desk::Weight;
use crate::gui::icon::{self, Icon};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SERIF, style, tokens::Pair};
use crate::gui::widget::ring::{Focused, ring};
use crate::gui::widget::short::measure;

/// A button with a label, perhaps with an icon before it.
#[derive(Debug, Clone)]
pub struct Button<Message> {
    label: String,
    icon: Option<Icon>,
    weight: Weight,
    height: f32,
    pad: f32,
    press: Option<Message>,
    focused: Focused,
}

impl<Message: Clone> Button<Message> {
    /// Makes a button of a weight; without a press it is disabled.
    pub fn new(weight: Weight, label: impl Into<String>, press: Option<Message>) -> Self {
        let pad = if weight == Weight::Quiet { 8.0 } else { 14.0 };
        Button { label: label.into(), icon: None, weight, height: 34.0, pad, press, focused: Focused::No }
    }

    /// Puts an icon before the label.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Makes it 40 high, for a page that has little else.
    pub fn big(mut self) -> Self {
        self.height = 40.0;
        self.pad = 20.0;
        self
    }

    /// Makes it 28 high, for rows.
    pub fn small(mut self) -> Self {
        self.height = 28.0;
        self
    }

    /// Tells it whether the keyboard is there.
    pub fn focused(mut self, focused: Focused) -> Self {
        self.focused = focused;
        self
    }

    /// Returns how wide it is on one line, with its ring.
    pub fn width(&self, look: &Look) -> f32 {
        let size = if self.height < 30.0 { 13.0 } else { 14.0 };
        let sign = if self.icon.is_some() { look.em(15.0) + 8.0 } else { 0.0 };
        measure(&self.label, SANS_MEDIUM, look.em(size)).ceil() + sign + 2.0 * self.pad + 4.0
    }

    /// Draws it.
    pub fn view<'a>(self, look: &Look) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let t = look.tokens;
        let color = match (self.weight, &self.press) {
            (_, None) => t.ink3,
            (Weight::Primary, _) => t.on_fill,
            (Weight::Plain, _) => t.ink,
            (Weight::Danger, _) => t.bad.ink,
            (Weight::Quiet, _) => t.accent,
        };
        let words = if self.height < 30.0 { look.small_m(self.label) } else { look.body_m(self.label) };
        let wrapping = if look.is_tight() { Wrapping::Word } else { Wrapping::None };
        let words = words.color(color).wrapping(wrapping);
        let content = match self.icon {
            Some(icon) => row![look.icon(icon, 15.0, color), words].spacing(8).align_y(iced::Center),
            None => row![words],
        };
        let height = look.em(self.height);
        let room = (height - look.em(20.0)) / 2.0;
        let face = if look.is_tight() {
            button(content).padding(padding::horizontal(self.pad).vertical(room))
        } else {
            button(container(content).center_y(Fill)).height(height).padding(padding::horizontal(self.pad))
        };
        let face = face.style(style::labelled(look, self.weight)).on_press_maybe(self.press);
        ring(face, self.focused, t.accent, style::CONTROL)
    }
}

/// The title of a list and what can be done with it: beside it where there is room, else below.
pub fn titled<'a, Message: 'a>(
    look: &Look,
    title: String,
    tools: Element<'a, Message>,
    (taken, room): (f32, f32),
) -> Element<'a, Message> {
    let fits = measure(&title, SERIF, look.em(32.0)).ceil() + 12.0 + taken <= room;
    let title = look.display(title).width(Fill);
    if fits { row![title, tools].align_y(iced::Center).into() } else { column![title, tools].spacing(8).into() }
}

/// What can be done with what stands above: what is second at the left, what goes on at the right; one below the other
/// where there is no room.
pub fn answers<'a, Message: Clone + 'a>(
    look: &Look,
    others: Vec<Button<Message>>,
    answers: Vec<Button<Message>>,
    room: f32,
) -> Element<'a, Message> {
    let taken: f32 = others.iter().chain(&answers).map(|button| button.width(look) + 8.0).sum();
    let drawn = |buttons: Vec<Button<Message>>| {
        let buttons = row(buttons.into_iter().map(|button| button.view(look)));
        buttons.spacing(8).align_y(iced::Center).wrap().vertical_spacing(8)
    };
    if taken + 8.0 <= room {
        row![container(drawn(others)).width(Fill), drawn(answers)].spacing(16).align_y(iced::Center).into()
    } else {
        column![drawn(others), container(drawn(answers)).align_right(Fill)].spacing(10).into()
    }
}

/// A word on its wash, with an icon: how it stands with something.
pub fn tag<'a, Message: 'a>(look: &Look, icon: Icon, words: String, colors: Pair) -> Element<'a, Message> {
    let content =
        row![look.icon(icon, 14.0, colors.ink), look.small_m(words).color(colors.ink)].spacing(5).align_y(iced::Center);
    container(content)
        .padding(padding::left(7).right(9).vertical(2))
        .style(style::rounded(colors.wash, style::PILL))
        .into()
}

/// A word on a wash, without an icon: a group someone is in.
pub fn chip<'a, Message: 'a>(look: &Look, words: String, colors: Pair) -> Element<'a, Message> {
    container(look.small_m(words).color(colors.ink))
        .padding(padding::horizontal(10).vertical(2))
        .style(style::rounded(colors.wash, style::PILL))
        .into()
}

/// The name of a key, as it stands on the key.
pub fn key_cap<'a, Message: 'a>(look: &Look, words: String) -> Element<'a, Message> {
    container(look.key(words))
        .padding(padding::horizontal(5))
        .style(style::framed(Color::TRANSPARENT, look.tokens.rim, 4.0))
        .into()
}

/// What a search field shows and says.
#[derive(Debug)]
pub struct Search<'a, Message> {
    /// Names the field for the keyboard.
    pub id: &'static str,
    /// What it says while empty.
    pub hint: String,
    /// What was typed.
    pub text: &'a str,
    /// Said when something is typed.
    pub typed: fn(String) -> Message,
    /// Said when it is to be emptied.
    pub clear: Message,
    /// What the cross says under the pointer.
    pub clear_hint: String,
    /// The key that leads here, shown while the field is empty.
    pub key: Option<String>,
}

/// A field with a magnifier, and a cross once there is something to clear.
pub fn search<'a, Message: Clone + 'a>(look: &Look, search: Search<'a, Message>) -> Element<'a, Message> {
    let t = look.tokens;
    let magnifier = text_input::Icon {
        font: icon::FONT,
        code_point: icon::SEARCH.glyph(),
        size: Some(look.em(15.0).into()),
        spacing: 8.0,
        side: text_input::Side::Left,
    };
    let field = text_input(&search.hint, search.text)
        .id(search.id)
        .on_input(search.typed)
        .icon(magnifier)
        .font(SANS)
        .size(look.em(14.0))
        .line_height(LineHeight::Absolute(Pixels(look.em(20.0))))
        .padding(padding::horizontal(10).vertical(look.em(7.0)).right(look.em(34.0)))
        .width(Fill)
        .style(style::field(look, t.rim));
    let end: Element<'a, Message> = if !search.text.is_empty() {
        let cross = button(center(look.icon(icon::X, 14.0, t.ink3)))
            .width(look.em(22.0))
            .height(look.em(22.0))
            .padding(0)
            .style(style::row(look, style::Chosen::No, t.sunk, 6.0))
            .on_press(search.clear);
        hint(look, cross, search.clear_hint)
    } else if let Some(key) = search.key {
        key_cap(look, key)
    } else {
        space().into()
    };
    let end = container(end)
        .width(Fill)
        .height(Fill)
        .align_x(iced::Right)
        .align_y(iced::Center)
        .padding(padding::right(if search.text.is_empty() { 10 } else { 6 }));
    stack![field, end].into()
}

/// Shows a few words beside a control when the pointer rests on it.
pub fn hint<'a, Message: 'a>(
    look: &Look,
    content: impl Into<Element<'a, Message>>,
    words: String,
) -> Element<'a, Message> {
    let t = look.tokens;
    let card = container(look.small(words).color(t.paper))
        .padding(padding::horizontal(8).vertical(4))
        .style(style::rounded(t.ink, 6.0));
    tooltip(content, card, tooltip::Position::Right).gap(6).delay(std::time::Duration::from_millis(400)).into()
}

/// A hairline across.
pub fn hairline<'a, Message: 'a>(color: Color) -> Element<'a, Message> {
    container(space()).width(Fill).height(1).style(style::ground(color)).into()
}

/// A hairline down.
pub fn upright<'a, Message: 'a>(color: Color) -> Element<'a, Message> {
    container(space()).width(1).height(Fill).style(style::ground(color)).into()
}

/// Takes room and shows nothing.
pub fn gap<'a, Message: 'a>(width: impl Into<Length>, height: impl Into<Length>) -> Element<'a, Message> {
    space().width(width).height(height).into()
}
