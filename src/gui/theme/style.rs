//! The styles of containers, buttons, fields and scroll bars, each a function of the [`Look`].

use iced::border::{Border, Radius};
use iced::widget::{button, container, progress_bar, scrollable, text_editor, text_input};
use iced::{Background, Color, Shadow, Theme};

use crate::gui::desk::Weight;
use crate::gui::theme::Look;

/// Radius of buttons and fields.
pub const CONTROL: f32 = 8.0;
/// Radius of rows and notes.
pub const ROW: f32 = 10.0;
/// Radius of cards.
pub const CARD: f32 = 12.0;
/// Radius of pills.
pub const PILL: f32 = 99.0;

/// An edge; what cannot be seen is none.
fn border(color: Color, width: f32, radius: impl Into<Radius>) -> Border {
    Border { color, width: if color.a > 0.0 { width } else { 0.0 }, radius: radius.into() }
}

/// A ground; what cannot be seen is none. The software renderer would paint it all the same, pixel by pixel.
fn filled(color: Color) -> Option<Background> {
    (color.a > 0.0).then_some(Background::Color(color))
}

/// A plain ground.
pub fn ground(color: Color) -> impl Fn(&Theme) -> container::Style {
    move |_| container::Style { background: filled(color), ..Default::default() }
}

/// A ground with round corners.
pub fn rounded(color: Color, radius: impl Into<Radius>) -> impl Fn(&Theme) -> container::Style {
    let radius = radius.into();
    move |_| container::Style {
        background: filled(color),
        border: border(Color::TRANSPARENT, 0.0, radius),
        ..Default::default()
    }
}

/// A ground with round corners and an edge.
pub fn framed(ground: Color, edge: Color, radius: f32) -> impl Fn(&Theme) -> container::Style {
    move |_| container::Style { background: filled(ground), border: border(edge, 1.0, radius), ..Default::default() }
}

/// Something that floats over the page: dark, to be shaded.
pub fn toast(look: &Look) -> impl Fn(&Theme) -> container::Style + use<> {
    let tokens = look.tokens;
    move |_| container::Style {
        background: Some(Background::Color(tokens.ink)),
        text_color: Some(tokens.paper),
        border: border(Color::TRANSPARENT, 0.0, ROW),
        ..Default::default()
    }
}

/// The one button of something that floats over the page.
pub fn on_toast(look: &Look) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let awake = matches!(status, button::Status::Hovered | button::Status::Pressed);
        button::Style {
            background: Some(Background::Color(if awake { t.ink2 } else { t.ink })),
            text_color: t.paper,
            border: border(t.ink3, 1.0, CONTROL),
            ..Default::default()
        }
    }
}

/// A button with a label.
pub fn labelled(look: &Look, weight: Weight) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let hovered = matches!(status, button::Status::Hovered);
        let pressed = matches!(status, button::Status::Pressed);
        match weight {
            Weight::Quiet if status == button::Status::Disabled => face(Color::TRANSPARENT, Color::TRANSPARENT, t.ink3),
            _ if status == button::Status::Disabled => face(t.sunk, t.line, t.ink3),
            Weight::Primary if pressed => face(t.fill_pressed, t.fill_pressed, t.on_fill),
            Weight::Primary if hovered => face(t.fill_hover, t.fill_hover, t.on_fill),
            Weight::Primary => face(t.fill, t.fill, t.on_fill),
            Weight::Plain | Weight::Danger => {
                let ground = if pressed {
                    t.line
                } else if hovered {
                    t.sunk
                } else {
                    t.card
                };
                let danger = matches!(weight, Weight::Danger);
                face(ground, if danger { t.bad_line } else { t.rim }, if danger { t.bad.ink } else { t.ink })
            }
            Weight::Quiet if hovered || pressed => face(t.accent_wash, t.accent_wash, t.accent),
            Weight::Quiet => face(Color::TRANSPARENT, Color::TRANSPARENT, t.accent),
        }
    }
}

fn face(ground: Color, edge: Color, text: Color) -> button::Style {
    button::Style {
        background: filled(ground),
        text_color: text,
        border: border(edge, 1.0, CONTROL),
        ..Default::default()
    }
}

/// Whether a row is the chosen one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// It is.
    Yes,
    /// It is not.
    No,
}

impl Chosen {
    /// Makes one from an answer.
    pub fn when(chosen: bool) -> Chosen {
        if chosen { Chosen::Yes } else { Chosen::No }
    }
}

/// A row of the sidebar or of a list; `hover` is what it turns to under the pointer.
pub fn row(
    look: &Look,
    chosen: Chosen,
    hover: Color,
    radius: f32,
) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let ground = match (chosen, status) {
            (Chosen::Yes, _) => t.accent_wash,
            (Chosen::No, button::Status::Hovered | button::Status::Pressed) => hover,
            (Chosen::No, _) => Color::TRANSPARENT,
        };
        button::Style {
            background: filled(ground),
            text_color: if chosen == Chosen::Yes { t.accent } else { t.ink2 },
            border: match chosen {
                Chosen::Yes => border(t.chosen_edge, 2.0, radius),
                Chosen::No => border(Color::TRANSPARENT, 0.0, radius),
            },
            ..Default::default()
        }
    }
}

/// A card one of several of which is chosen.
pub fn choice(look: &Look, chosen: Chosen) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let ground = match status {
            button::Status::Hovered | button::Status::Pressed => t.sunk,
            _ => t.card,
        };
        button::Style {
            background: filled(ground),
            text_color: t.ink,
            border: match chosen {
                Chosen::Yes => border(t.accent, 2.0, CARD),
                Chosen::No => border(t.line, 1.0, CARD),
            },
            ..Default::default()
        }
    }
}

/// A text field; its edge turns to the accent while the keyboard is in it.
pub fn field(look: &Look, edge: Color) -> impl Fn(&Theme, text_input::Status) -> text_input::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let focused = matches!(status, text_input::Status::Focused { .. });
        text_input::Style {
            background: Background::Color(t.card),
            border: if focused { border(t.accent, 2.0, CONTROL) } else { border(edge, 1.0, CONTROL) },
            icon: t.ink3,
            placeholder: t.ink3,
            value: t.ink,
            selection: t.accent_line,
        }
    }
}

/// A value that can be chosen: a card, on the accent's wash once it is.
pub fn cell(look: &Look, chosen: Chosen) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let hovered = matches!(status, button::Status::Hovered | button::Status::Pressed);
        let (ground, edge) = match chosen {
            Chosen::Yes => (t.accent_wash, t.accent_line),
            Chosen::No if hovered => (t.sunk, t.rim),
            Chosen::No => (t.card, t.line),
        };
        button::Style {
            background: filled(ground),
            text_color: t.ink,
            border: border(edge, 1.0, ROW),
            ..Default::default()
        }
    }
}

/// A field of several lines.
pub fn editor(look: &Look) -> impl Fn(&Theme, text_editor::Status) -> text_editor::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let focused = matches!(status, text_editor::Status::Focused { .. });
        text_editor::Style {
            background: Background::Color(t.card),
            border: if focused { border(t.accent, 2.0, CONTROL) } else { border(t.edge, 1.0, CONTROL) },
            placeholder: t.ink3,
            value: t.ink,
            selection: t.accent_line,
        }
    }
}

/// A button that looks like a field: the closed face of a choice.
pub fn field_button(look: &Look) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let ground = match status {
            button::Status::Hovered => t.sunk,
            button::Status::Pressed => t.line,
            _ => t.card,
        };
        face(ground, t.edge, t.ink)
    }
}

/// One of several options.
pub fn pill(look: &Look, chosen: Chosen) -> impl Fn(&Theme, button::Status) -> button::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let ground = match (chosen, status) {
            (Chosen::Yes, _) => t.accent_wash,
            (Chosen::No, button::Status::Hovered) => t.sunk,
            (Chosen::No, button::Status::Pressed) => t.line,
            (Chosen::No, _) => t.card,
        };
        let edge = if chosen == Chosen::Yes { t.accent_line } else { t.rim };
        button::Style { border: border(edge, 1.0, PILL), ..face(ground, edge, t.ink) }
    }
}

/// A card that floats over the page, to be shaded.
pub fn popover(look: &Look) -> impl Fn(&Theme) -> container::Style + use<> {
    let t = look.tokens;
    move |_| container::Style {
        background: Some(Background::Color(t.card)),
        border: border(t.rim, 1.0, CARD),
        ..Default::default()
    }
}

/// What lies between the page and a question.
pub fn scrim(look: &Look) -> impl Fn(&Theme) -> container::Style + use<> {
    let color = look.tokens.scrim;
    move |_| container::Style { background: filled(color), ..Default::default() }
}

/// A ground with a ring, for what is chosen on a board.
pub fn ringed(ground: Color, ring: Color, radius: f32) -> impl Fn(&Theme) -> container::Style {
    move |_| container::Style { background: filled(ground), border: border(ring, 2.0, radius), ..Default::default() }
}

/// A thin scroll bar that shows itself a little more under the pointer.
pub fn scroll(look: &Look) -> impl Fn(&Theme, scrollable::Status) -> scrollable::Style + use<> {
    let t = look.tokens;
    move |_, status| {
        let awake = matches!(
            status,
            scrollable::Status::Hovered { is_vertical_scrollbar_hovered: true, .. }
                | scrollable::Status::Dragged { .. }
        );
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(if awake { t.edge } else { t.rim }),
                border: border(Color::TRANSPARENT, 0.0, PILL),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(t.card),
                border: border(t.rim, 1.0, PILL),
                shadow: Shadow::default(),
                icon: t.ink2,
            },
        }
    }
}

/// The place and width of a scroll bar.
pub fn scroll_bar() -> scrollable::Scrollbar {
    scrollable::Scrollbar::new().width(8).scroller_width(6).margin(3)
}

/// The bar of a run.
pub fn progress(look: &Look) -> impl Fn(&Theme) -> progress_bar::Style + use<> {
    let t = look.tokens;
    move |_| progress_bar::Style {
        background: Background::Color(t.wait.wash),
        bar: Background::Color(t.accent),
        border: border(Color::TRANSPARENT, 0.0, PILL),
    }
}
