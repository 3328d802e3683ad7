//! How the window looks: colour roles, letters, sizes and the styles of every control.
//!
//! Screens say roles (`look.tokens.ink2`, `style::card`), never colours. A [`Look`] is everything a view needs to know
//! about the person's wishes: colours, text size, motion, language and how much room there is.

pub mod style;
pub mod tokens;

use iced::font::{Style as FontStyle, Weight};
use iced::widget::text::{LineHeight, Text};
use iced::{Color, Font, Pixels, Theme};

use crate::gui::icon::{self, Icon};
use crate::pim::moment::Weekday;
use crate::service::settings::ThemeSetting;
use crate::wording::{Arg, Lang, tr};

pub use tokens::Tokens;

/// The letters everything is written in.
pub const SANS: Font = Font::with_name("Cordial Sans");
/// The letters of subjects and buttons.
pub const SANS_MEDIUM: Font = Font { weight: Weight::Medium, ..SANS };
/// The letters of headings.
pub const SANS_SEMIBOLD: Font = Font { weight: Weight::Semibold, ..SANS };
/// The letters of titles.
pub const SERIF: Font = Font::with_name("Cordial Serif");
/// The letters of the one reassuring sentence.
pub const SERIF_ITALIC: Font = Font { style: FontStyle::Italic, ..SERIF };

/// The font files, to be loaded before the first frame.
pub const FONTS: [&[u8]; 6] = [
    include_bytes!("../../assets/fonts/CordialSans-Regular.otf"),
    include_bytes!("../../assets/fonts/CordialSans-Medium.otf"),
    include_bytes!("../../assets/fonts/CordialSans-SemiBold.otf"),
    include_bytes!("../../assets/fonts/CordialSerif-Regular.otf"),
    include_bytes!("../../assets/fonts/CordialSerif-Italic.otf"),
    include_bytes!("../../assets/icons/lucide.ttf"),
];

/// Which colours the person wants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the system has it, light if it does not say.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How strong contrasts are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Contrast {
    /// As designed.
    #[default]
    Normal,
    /// Every line and every second line as dark as it gets.
    High,
}

/// Whether things move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Motion {
    /// A bead walks while a run is under way.
    #[default]
    Full,
    /// Nothing moves; words carry the state.
    Reduced,
}

impl From<ThemeSetting> for ThemeChoice {
    fn from(setting: ThemeSetting) -> Self {
        match setting {
            ThemeSetting::System => ThemeChoice::System,
            ThemeSetting::Light => ThemeChoice::Light,
            ThemeSetting::Dark => ThemeChoice::Dark,
        }
    }
}

impl Contrast {
    /// Makes one from an answer.
    pub fn when(high: bool) -> Contrast {
        if high { Contrast::High } else { Contrast::Normal }
    }
}

impl Motion {
    /// Makes one from an answer.
    pub fn when_reduced(reduced: bool) -> Motion {
        if reduced { Motion::Reduced } else { Motion::Full }
    }
}

/// Everything a view must know to draw itself.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The colours.
    pub tokens: &'static Tokens,
    /// How much larger than designed letters, rows and icons are; 1.0 is as designed.
    pub scale: f32,
    /// Whether things move.
    pub motion: Motion,
    /// The language of the sentences.
    pub lang: Lang,
    /// How wide the window is, in logical pixels.
    pub width: f32,
    /// The first day of a week.
    pub first_day: Weekday,
}

/// Under this effective width the sidebar becomes a rail: a list and a page beside it need the room more.
const RAIL: f32 = 960.0;
/// Under this effective width panes come one after the other.
const NARROW: f32 = 760.0;
/// Under this effective width everything stands below everything.
const TIGHT: f32 = 480.0;

impl Look {
    /// Tells whether the sidebar is a rail of icons.
    pub fn is_railed(&self) -> bool {
        self.width / self.scale < RAIL
    }

    /// Returns how wide a page is, beside the sidebar and the line between them.
    pub fn page_width(&self) -> f32 {
        self.width - self.em(if self.is_railed() { 64.0 } else { 220.0 })
    }

    /// Tells whether there is room for one column only.
    pub fn is_narrow(&self) -> bool {
        self.width / self.scale < NARROW
    }

    /// Tells whether there is so little room that buttons take two lines and titles scroll away.
    pub fn is_tight(&self) -> bool {
        self.width / self.scale < TIGHT
    }

    /// Returns a size that grows with the text.
    pub fn em(&self, designed: f32) -> f32 {
        designed * self.scale
    }

    /// Says a sentence in the person's language.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        tr(self.lang, key, args)
    }

    fn text<'a>(&self, words: impl Into<String>, font: Font, size: f32, line: f32) -> Text<'a, Theme> {
        Text::new(words.into())
            .font(font)
            .size(self.em(size))
            .line_height(LineHeight::Absolute(Pixels(self.em(line))))
            .color(self.tokens.ink)
    }

    /// 36: the sentence of an empty Home.
    pub fn hero<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SERIF, 36.0, 42.0)
    }

    /// 32: a page's title, a person's name.
    pub fn display<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SERIF, 32.0, 38.0)
    }

    /// 24: the word mark.
    pub fn title<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SERIF, 24.0, 30.0)
    }

    /// 19 italic: one sentence of reassurance.
    pub fn aside<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        let words = words.into();
        // The italic J reaches out to the left of its place, where the renderer would leave it behind.
        let words = if words.starts_with('J') { format!("\u{a0}{words}") } else { words };
        self.text(words, SERIF_ITALIC, 19.0, 26.0).color(self.tokens.ink2)
    }

    /// 16: titles of cards and sections.
    pub fn heading<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS_SEMIBOLD, 16.0, 22.0)
    }

    /// 14: text.
    pub fn body<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS, 14.0, 20.0)
    }

    /// 14 medium: the subject of a row, buttons.
    pub fn body_m<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS_MEDIUM, 14.0, 20.0)
    }

    /// 15: values of a person.
    pub fn value<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS, 15.0, 20.0)
    }

    /// 13: second lines.
    pub fn small<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS, 13.0, 18.0).color(self.tokens.ink2)
    }

    /// 13 medium: tags.
    pub fn small_m<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS_MEDIUM, 13.0, 18.0)
    }

    /// 22 medium: what is to be typed into a phone.
    pub fn code<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS_MEDIUM, 22.0, 30.0)
    }

    /// 12: heads of columns, letters of a list.
    pub fn caption<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS_SEMIBOLD, 12.0, 16.0).color(self.tokens.ink3)
    }

    /// 11: key caps.
    pub fn key<'a>(&self, words: impl Into<String>) -> Text<'a, Theme> {
        self.text(words, SANS, 11.0, 16.0).color(self.tokens.ink3)
    }

    /// An icon of the given designed size.
    pub fn icon<'a>(&self, icon: Icon, size: f32, color: Color) -> Text<'a, Theme> {
        Text::new(icon.glyph())
            .font(icon::FONT)
            .size(self.em(size))
            .line_height(LineHeight::Absolute(Pixels(self.em(size) + 2.0)))
            .color(color)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn no_colour_has_a_number_outside_the_theme() {
        fn check(folder: &Path, seen: &mut usize) {
            for entry in std::fs::read_dir(folder).expect("our own source").flatten() {
                let path = entry.path();
                if path.is_dir() && path.ends_with("theme") {
                    continue;
                }
                if path.is_dir() {
                    check(&path, seen);
                } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("theme.rs") {
                    *seen += 1;
                    let source = std::fs::read_to_string(&path).expect("our own source");
                    for word in ["color!(", "Color::from_", "Color {"] {
                        assert!(!source.contains(word), "{word} in {}", path.display());
                    }
                }
            }
        }
        let mut seen = 0;
        check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/gui"), &mut seen);
        assert!(seen > 15, "only {seen} files were read");
    }
}
