//! Faces: a photo cut round, or initials on a hue that is always the same for the same name.

use iced::widget::image::Handle;
use iced::widget::{center, image};
use iced::{Element, Font};

use crate::gui::desk::PersonKind;
use crate::gui::icon;
use crate::gui::theme::{Look, SANS_SEMIBOLD, SERIF, style};

/// How large a face is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 32, in a list.
    Row,
    /// 72, on the person's own page.
    Page,
}

impl Size {
    /// Returns the designed diameter.
    pub fn diameter(self) -> f32 {
        match self {
            Size::Row => 32.0,
            Size::Page => 72.0,
        }
    }

    fn letters(self) -> (Font, f32) {
        match self {
            Size::Row => (SANS_SEMIBOLD, 12.0),
            Size::Page => (SERIF, 30.0),
        }
    }
}

/// Draws a face; `photo` is already round.
pub fn avatar<'a, Message: 'a>(
    look: &Look,
    name: &str,
    kind: PersonKind,
    photo: Option<&Handle>,
    size: Size,
) -> Element<'a, Message> {
    let diameter = look.em(size.diameter());
    if let Some(photo) = photo {
        return image(photo.clone()).width(diameter).height(diameter).into();
    }
    let colors = look.tokens.hues[hue(name)];
    let (font, letters) = size.letters();
    let sign = match kind {
        PersonKind::Company => look.icon(icon::BUILDING_2, size.diameter() * 0.45, colors.ink),
        PersonKind::Person => look.small_m(initials(name)).font(font).size(look.em(letters)).color(colors.ink),
    };
    center(sign).width(diameter).height(diameter).style(style::rounded(colors.wash, diameter / 2.0)).into()
}

/// Returns which of the eight hues a name has.
pub fn hue(name: &str) -> usize {
    let fold = name.chars().fold(0u32, |h, c| h.wrapping_mul(31).wrapping_add(c.into()));
    (fold % 8) as usize
}

/// Returns the first letters of the first and the last capital word; of a Chinese, Japanese or Korean name its first sign.
pub fn initials(name: &str) -> String {
    if let Some(sign) = name.chars().next().filter(|&c| is_ideograph(c)) {
        return sign.to_string();
    }
    let mut capitals =
        name.split([' ', '-', '\u{a0}']).filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase());
    let first = capitals.next();
    let last = capitals.next_back();
    match (first, last) {
        (Some(first), Some(last)) => [first, last].iter().collect(),
        (Some(first), None) => first.to_string(),
        _ => name.chars().find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().collect()).unwrap_or_default(),
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{2ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_first_and_last_capital() {
        assert_eq!(initials("Jérôme Lefèvre"), "JL");
        assert_eq!(initials("Šárka Chládková"), "ŠC");
        assert_eq!(initials("Ludwig van Beethoven"), "LB");
        assert_eq!(initials("Marie Le Goff"), "MG");
        assert_eq!(initials("Cher"), "C");
        assert_eq!(initials("王小明"), "王");
        assert_eq!(initials("maman"), "M");
        assert_eq!(initials("+33 6 12"), "3");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn a_name_keeps_its_hue() {
        assert_eq!(hue("Jérôme Lefèvre"), hue("Jérôme Lefèvre"));
        let hues: std::collections::BTreeSet<_> =
            ["Anne Dupuis", "Karl Weiß", "Marie Le Goff", "Tomáš Dvořák", "Élodie Bertrand"].map(hue).into();
        assert!(hues.len() > 2);
    }
}
