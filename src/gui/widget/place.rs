//! A place's tile and the word for how it stands.

use iced::Element;
use iced::widget::center;

use crate::gui::desk::{PlaceCard, PlaceKind, PlaceState, Reach};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::{Look, style, tokens::Pair};
use crate::gui::widget::control;

/// How large a tile is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TileSize {
    /// 36, on a card.
    Card,
    /// 24, in a row.
    Row,
}

/// Draws a place's tile.
pub fn tile<'a, Message: 'a>(look: &Look, kind: PlaceKind, size: TileSize) -> Element<'a, Message> {
    let t = look.tokens;
    let (icon, colors) = match kind {
        PlaceKind::Phone => (icon::SMARTPHONE, t.phone),
        PlaceKind::Account => (icon::CLOUD, t.account),
        PlaceKind::Computer => (icon::MONITOR, t.computer),
    };
    let (side, radius, glyph) = match size {
        TileSize::Card => (36.0, 9.0, 18.0),
        TileSize::Row => (24.0, 6.0, 14.0),
    };
    center(look.icon(icon, glyph, colors.ink))
        .width(look.em(side))
        .height(look.em(side))
        .style(style::rounded(colors.wash, radius))
        .into()
}

/// Draws how it stands with a place: icon, word and colour.
pub fn state_tag<'a, Message: 'a>(look: &Look, state: &PlaceState) -> Element<'a, Message> {
    let (icon, key, colors) = state_parts(look, state);
    control::tag(look, icon, look.say(key, &[]), colors)
}

fn state_parts(look: &Look, state: &PlaceState) -> (Icon, &'static str, Pair) {
    let t = look.tokens;
    match state {
        PlaceState::UpToDate => (icon::CIRCLE_CHECK, "state-up-to-date", t.ok),
        PlaceState::Behind { .. } => (icon::CLOCK, "state-behind", t.wait),
        PlaceState::NeverSynced => (icon::CIRCLE, "state-never", t.wait),
        PlaceState::Waiting => (icon::CLOCK, "state-waiting", t.wait),
        PlaceState::Syncing(_) => (icon::LOADER_CIRCLE, "state-syncing", Pair { ink: t.accent, wash: t.accent_wash }),
        PlaceState::NeedsYou(_) => (icon::CIRCLE_ALERT, "state-needs-you", t.warn),
        PlaceState::NotHere { .. } => (icon::PAUSE, "state-not-here", t.wait),
        PlaceState::Paused => (icon::PAUSE, "state-paused", t.wait),
    }
}

/// Says how a place is reached.
pub fn reach(look: &Look, card: &PlaceCard) -> String {
    let key = match card.reach {
        Reach::Cable => "home-reach-cable",
        Reach::Usb => "home-reach-usb",
        Reach::Bluetooth => "home-reach-bluetooth",
        Reach::Network => "home-reach-network",
        Reach::DialIn => "home-reach-dial-in",
        Reach::Virtual => "home-reach-virtual",
    };
    look.say(key, &[])
}
