//! What a person has to do on the phone itself, by make, as data: `assets/pictures/guide.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::gui::theme::Look;

/// Everything the guide knows.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    drawing: Vec<Drawing>,
    make: Vec<Make>,
}

/// A drawing of a phone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    name: String,
    /// Width and height, in its own units.
    pub size: [f32; 2],
    /// Where its screen is: left, top, width, height.
    pub screen: [f32; 4],
    /// Whether there are no keys below it, whose names would stand on it.
    #[serde(default)]
    pub bare: bool,
}

/// Phones that look alike and have the same menus.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Make {
    name: Option<String>,
    called: Option<String>,
    says: Vec<String>,
    drawing: String,
    cable: Option<Sheet>,
    visible: Option<Sheet>,
    dial_in: Option<Sheet>,
    sync: Option<Sheet>,
}

/// What a phone shows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    #[serde(default)]
    path: Vec<String>,
    title: String,
    lines: Vec<String>,
    /// The line to choose, by its number.
    pub chosen: usize,
}

/// What is to be done on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Errand {
    /// Choose what the cable is for.
    Cable,
    /// Let the phone be seen over Bluetooth.
    Visible,
    /// Type in where it is to dial.
    DialIn,
    /// Start a sync.
    Sync,
}

impl Errand {
    /// Every errand, in the order they are shown.
    pub const ALL: [Errand; 4] = [Errand::Cable, Errand::Visible, Errand::DialIn, Errand::Sync];

    /// The key of its name; with `-how` behind it, that of the sentence about it.
    pub fn key(self) -> &'static str {
        match self {
            Errand::Cable => "pictures-cable",
            Errand::Visible => "pictures-visible",
            Errand::DialIn => "pictures-dial-in",
            Errand::Sync => "pictures-sync",
        }
    }
}

static GUIDE: LazyLock<Guide> =
    LazyLock::new(|| toml::from_str(include_str!("../../assets/pictures/guide.toml")).unwrap_or_default());

/// The makes, in the order they are offered.
pub fn makes() -> &'static [Make] {
    &GUIDE.make
}

/// The number of the make a phone of this name is; the last, any other phone, where the name says nothing.
pub fn make_of(name: &str) -> usize {
    let name = name.to_lowercase();
    let known = GUIDE.make.iter().position(|make| make.says.iter().any(|says| name.starts_with(says.as_str())));
    known.unwrap_or(GUIDE.make.len().saturating_sub(1))
}

fn word(look: &Look, key: &str) -> String {
    look.say(&format!("pictures-word-{key}"), &[])
}

impl Make {
    /// What it is called.
    pub fn name(&self, look: &Look) -> String {
        match (&self.name, &self.called) {
            (Some(name), _) => name.clone(),
            (None, Some(key)) => look.say(&format!("pictures-make-{key}"), &[]),
            (None, None) => String::new(),
        }
    }

    /// What it shows while something is done on it; `None`: it cannot.
    pub fn sheet(&self, errand: Errand) -> Option<&Sheet> {
        match errand {
            Errand::Cable => self.cable.as_ref(),
            Errand::Visible => self.visible.as_ref(),
            Errand::DialIn => self.dial_in.as_ref(),
            Errand::Sync => self.sync.as_ref(),
        }
    }

    /// How it looks, and the drawing itself.
    pub fn drawing(&self) -> Option<(&'static Drawing, &'static [u8])> {
        let drawing = GUIDE.drawing.iter().find(|drawing| drawing.name == self.drawing)?;
        Some((drawing, art(&drawing.name)?))
    }
}

impl Sheet {
    /// The way through the menus, in words; `None` where the phone asks by itself.
    pub fn path(&self, look: &Look) -> Option<String> {
        let words: Vec<String> = self.path.iter().map(|key| word(look, key)).collect();
        (!words.is_empty()).then(|| words.join(" › "))
    }

    /// What stands above the lines.
    pub fn title(&self, look: &Look) -> String {
        word(look, &self.title)
    }

    /// The lines.
    pub fn lines<'a>(&'a self, look: &'a Look) -> impl Iterator<Item = String> + 'a {
        self.lines.iter().map(|key| word(look, key))
    }
}

fn art(name: &str) -> Option<&'static [u8]> {
    Some(match name {
        "keypad" => include_bytes!("../../assets/pictures/keypad.svg"),
        "flip" => include_bytes!("../../assets/pictures/flip.svg"),
        "joystick" => include_bytes!("../../assets/pictures/joystick.svg"),
        "touch" => include_bytes!("../../assets/pictures/touch.svg"),
        "plain" => include_bytes!("../../assets/pictures/plain.svg"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::{Lang, tr};

    fn words(make: &Make) -> Vec<String> {
        let sheets = Errand::ALL.into_iter().filter_map(|errand| make.sheet(errand));
        let keys = sheets.flat_map(|sheet| sheet.path.iter().chain([&sheet.title]).chain(&sheet.lines));
        let called = make.called.iter().map(|key| format!("pictures-make-{key}"));
        keys.map(|key| format!("pictures-word-{key}")).chain(called).collect()
    }

    #[test]
    fn every_make_has_a_drawing_a_name_and_words_in_every_language() {
        let guide: Guide = toml::from_str(include_str!("../../assets/pictures/guide.toml")).expect("our own data");
        assert!(guide.make.len() > 4);
        for make in makes() {
            let (drawing, art) = make.drawing().expect("a drawing");
            let [left, top, width, height] = drawing.screen;
            assert!(left + width < drawing.size[0] && top + height < drawing.size[1]);
            let [width, height] = drawing.size;
            let size = format!("viewBox=\"0 0 {width} {height}\"");
            assert!(std::str::from_utf8(art).expect("text").contains(&size), "{}: {size}", drawing.name);
            assert!(make.name.is_some() != make.called.is_some());
            for (lang, key) in
                Lang::ALL.into_iter().flat_map(|lang| words(make).into_iter().map(move |key| (lang, key)))
            {
                assert_ne!(tr(lang, &key, &[]), key, "{lang:?}");
            }
            for errand in Errand::ALL {
                let Some(sheet) = make.sheet(errand) else { continue };
                assert!(sheet.chosen < sheet.lines.len());
            }
        }
    }

    #[test]
    fn a_phone_is_known_by_the_beginning_of_its_name() {
        let name = |of: &str| makes()[make_of(of)].name.clone();
        assert_eq!(name("Nokia N80").as_deref(), Some("Nokia"));
        assert_eq!(name("SONY ERICSSON K750i").as_deref(), Some("Sony Ericsson"));
        assert_eq!(name("Grandmother's"), None);
    }
}
