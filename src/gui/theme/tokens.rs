//! The colour roles, light and dark; the only place where a colour has a number.

use iced::{Color, color};

/// A text colour and the wash it stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Text and icons.
    pub ink: Color,
    /// What they stand on.
    pub wash: Color,
}

/// Every colour role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    /// Whether these are the dark colours.
    pub dark: bool,
    /// The page.
    pub paper: Color,
    /// Sidebar and safety line.
    pub side: Color,
    /// Cards, fields, menus.
    pub card: Color,
    /// Quiet notes, hover.
    pub sunk: Color,
    /// Hairlines; decoration only.
    pub line: Color,
    /// Borders of labelled buttons, empty knots.
    pub rim: Color,
    /// Borders of fields.
    pub edge: Color,
    /// Text.
    pub ink: Color,
    /// Second lines.
    pub ink2: Color,
    /// Hints.
    pub ink3: Color,
    /// Links, focus, the cord.
    pub accent: Color,
    /// The primary button.
    pub fill: Color,
    /// The primary button under the pointer.
    pub fill_hover: Color,
    /// The primary button pressed.
    pub fill_pressed: Color,
    /// Text on the primary button.
    pub on_fill: Color,
    /// The chosen row.
    pub accent_wash: Color,
    /// The border of the chosen row.
    pub chosen_edge: Color,
    /// The cord at rest.
    pub accent_line: Color,
    /// The column of today.
    pub today: Color,
    /// What lies over a page while a question is asked.
    pub scrim: Color,
    /// Shadows.
    pub shade: Color,
    /// Up to date.
    pub ok: Pair,
    /// Needs you.
    pub warn: Pair,
    /// Borders of what needs you.
    pub warn_line: Color,
    /// Not here, waiting.
    pub wait: Pair,
    /// Deletion, failed.
    pub bad: Pair,
    /// Borders of deletions.
    pub bad_line: Color,
    /// A phone's tile.
    pub phone: Pair,
    /// An account's tile.
    pub account: Pair,
    /// This computer's tile.
    pub computer: Pair,
    /// Cassis, brick, apricot, mustard, olive, fir, teal, slate.
    pub hues: [Pair; 8],
}

const fn pair(ink: Color, wash: Color) -> Pair {
    Pair { ink, wash }
}

/// The light colours.
pub static LIGHT: Tokens = LIGHT_COLOURS;
/// The dark colours.
pub static DARK: Tokens = DARK_COLOURS;
/// The light colours with high contrast.
pub static LIGHT_HIGH: Tokens = strengthened(LIGHT_COLOURS);
/// The dark colours with high contrast.
pub static DARK_HIGH: Tokens = strengthened(DARK_COLOURS);

const LIGHT_COLOURS: Tokens = Tokens {
    dark: false,
    paper: color!(0xFBF8F2),
    side: color!(0xF3EEE5),
    card: color!(0xFFFEFC),
    sunk: color!(0xF6F1E8),
    line: color!(0xE7DFD2),
    rim: color!(0xD5CABB),
    edge: color!(0x8C8073),
    ink: color!(0x2B2327),
    ink2: color!(0x5F5457),
    ink3: color!(0x70656A),
    accent: color!(0x6D2A5B),
    fill: color!(0x6D2A5B),
    fill_hover: color!(0x5A214B),
    fill_pressed: color!(0x48193C),
    on_fill: color!(0xFFFFFF),
    accent_wash: color!(0xF2E3ED),
    chosen_edge: Color::TRANSPARENT,
    accent_line: color!(0xD8B7CD),
    today: color!(0xFAF2F6),
    scrim: color!(0x2B2327, 0.32),
    shade: color!(0x2B2327, 0.16),
    ok: pair(color!(0x2C6A41), color!(0xE6F1E6)),
    warn: pair(color!(0x855000), color!(0xFBEDD2)),
    warn_line: color!(0xE9CD94),
    wait: pair(color!(0x655C55), color!(0xEEE8DF)),
    bad: pair(color!(0xA3291F), color!(0xFBE7E2)),
    bad_line: color!(0xEBB9AF),
    phone: pair(color!(0xA04A22), color!(0xFBE9DD)),
    account: pair(color!(0x28598A), color!(0xE3EDF6)),
    computer: pair(color!(0x5A5148), color!(0xECE6DC)),
    hues: [
        pair(color!(0x7A2F66), color!(0xF3E3EE)),
        pair(color!(0x9C3F2B), color!(0xFAE5DE)),
        pair(color!(0x95501A), color!(0xFBE8D6)),
        pair(color!(0x755A0C), color!(0xF6EBC8)),
        pair(color!(0x526019), color!(0xEBEFD4)),
        pair(color!(0x2B6A4B), color!(0xE0F0E6)),
        pair(color!(0x1F666F), color!(0xDDF0F1)),
        pair(color!(0x38588C), color!(0xE4EBF7)),
    ],
};

const DARK_COLOURS: Tokens = Tokens {
    dark: true,
    paper: color!(0x1D191C),
    side: color!(0x171416),
    card: color!(0x262125),
    sunk: color!(0x2D272C),
    line: color!(0x3B343A),
    rim: color!(0x514850),
    edge: color!(0x8A7E86),
    ink: color!(0xF4EEEB),
    ink2: color!(0xC6BBBE),
    ink3: color!(0xA99EA3),
    accent: color!(0xE2AFD2),
    fill: color!(0x9C4A86),
    fill_hover: color!(0xAA5593),
    fill_pressed: color!(0x8A3F76),
    on_fill: color!(0xFFFFFF),
    accent_wash: color!(0x40293A),
    chosen_edge: Color::TRANSPARENT,
    accent_line: color!(0x6E4A64),
    today: color!(0x30242C),
    scrim: color!(0x000000, 0.55),
    shade: color!(0x000000, 0.5),
    ok: pair(color!(0x93D0A3), color!(0x213328)),
    warn: pair(color!(0xEFC078), color!(0x3C2E18)),
    warn_line: color!(0x6B5227),
    wait: pair(color!(0xBDB1A9), color!(0x352F2D)),
    bad: pair(color!(0xF4A397), color!(0x46241F)),
    bad_line: color!(0x7A423A),
    phone: pair(color!(0xF0AE88), color!(0x40281C)),
    account: pair(color!(0x9CC4EC), color!(0x213244)),
    computer: pair(color!(0xCDC1B4), color!(0x38322D)),
    hues: [
        pair(color!(0xE7B9D8), color!(0x47293F)),
        pair(color!(0xF2AF9C), color!(0x472720)),
        pair(color!(0xEFB682), color!(0x41291A)),
        pair(color!(0xE2C67A), color!(0x3A3018)),
        pair(color!(0xC3CF85), color!(0x2E3319)),
        pair(color!(0x93D0AE), color!(0x1F352A)),
        pair(color!(0x8BCDD4), color!(0x1B353A)),
        pair(color!(0xA9C3F0), color!(0x253149)),
    ],
};

/// Makes every line as dark as second lines, those as dark as text, and frames the chosen row.
const fn strengthened(tokens: Tokens) -> Tokens {
    Tokens {
        line: tokens.ink2,
        rim: tokens.ink2,
        edge: tokens.ink2,
        ink2: tokens.ink,
        ink3: tokens.ink,
        chosen_edge: tokens.accent,
        ..tokens
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, "contrast ratio".
    fn contrast(a: Color, b: Color) -> f32 {
        let light = |c: Color| {
            let part = |v: f32| if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) };
            0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
        };
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn what_is_chosen_has_an_edge_where_contrasts_are_high() {
        assert_eq!(LIGHT.chosen_edge, Color::TRANSPARENT);
        for tokens in [&LIGHT_HIGH, &DARK_HIGH] {
            assert!(contrast(tokens.chosen_edge, tokens.paper) >= 3.0);
        }
    }

    #[test]
    fn every_text_can_be_read_where_it_stands() {
        for tokens in [&LIGHT, &DARK, &LIGHT_HIGH, &DARK_HIGH] {
            for ground in [tokens.paper, tokens.side, tokens.card, tokens.sunk] {
                for text in [tokens.ink, tokens.ink2, tokens.ink3, tokens.accent] {
                    assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}");
                }
                assert!(contrast(tokens.edge, ground) >= 3.0, "an edge on {ground:?}");
            }
            for fill in [tokens.fill, tokens.fill_hover, tokens.fill_pressed] {
                assert!(contrast(tokens.on_fill, fill) >= 4.5);
            }
            let states = [tokens.ok, tokens.warn, tokens.wait, tokens.bad];
            let places = [tokens.phone, tokens.account, tokens.computer];
            for pair in states.iter().chain(&places).chain(&tokens.hues) {
                assert!(contrast(pair.ink, pair.wash) >= 4.5, "{pair:?}");
                assert!(contrast(tokens.ink, pair.wash) >= 4.5, "text on {pair:?}");
            }
            assert!(contrast(tokens.accent, tokens.accent_wash) >= 4.5);
        }
    }
}
