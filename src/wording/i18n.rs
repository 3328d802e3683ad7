//! The message catalogue: Fluent texts built into the program, English wherever a translation is missing.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A language we speak.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English, also what every missing text falls back to.
    #[default]
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Czech.
    Cs,
    /// Portuguese.
    Pt,
    /// English with accents and two fifths longer: what fits in it fits in any language. No setting offers it.
    Pseudo,
}

/// How a language writes, where it is at home.
struct Script {
    /// Its BCP 47 tag.
    tag: &'static str,
    /// What it calls itself.
    name: &'static str,
    /// Its sentences.
    source: &'static str,
    /// Between the thousands of a number.
    thousands: &'static str,
    /// Before the decimals of a number.
    decimals: char,
    /// Between day, month and year.
    date: char,
}

/// The files of a language, one after the other.
macro_rules! catalogue {
    ($lang:literal) => {
        catalogue!($lang: "cordial", "calendar", "help", "history", "pictures", "review", "settings", "wizard")
    };
    ($lang:literal: $($file:literal),+) => {
        concat!($(include_str!(concat!("../../i18n/", $lang, "/", $file, ".ftl")), "\n"),+)
    };
}

macro_rules! script {
    ($tag:literal, $name:literal, $thousands:literal, $decimals:literal, $date:literal) => {
        Script {
            tag: $tag,
            name: $name,
            source: catalogue!($tag),
            thousands: $thousands,
            decimals: $decimals,
            date: $date,
        }
    };
}

/// In the order of [`Lang`]; figures as the Unicode CLDR has them.
static SCRIPTS: [Script; 10] = [
    script!("en", "English", ",", '.', '/'),
    script!("fr", "Français", "\u{202f}", ',', '/'),
    script!("de", "Deutsch", ".", ',', '.'),
    script!("es", "Español", ".", ',', '/'),
    script!("it", "Italiano", ".", ',', '/'),
    script!("nl", "Nederlands", ".", ',', '-'),
    script!("pl", "Polski", "\u{a0}", ',', '.'),
    script!("cs", "Čeština", "\u{a0}", ',', '.'),
    script!("pt", "Português", "\u{a0}", ',', '/'),
    Script { tag: "en-x-pseudo", ..script!("en", "Þśéüðö", ",", '.', '/') },
];

impl Lang {
    /// Every language, in the order a list shows them.
    pub const ALL: [Lang; 9] =
        [Lang::En, Lang::Fr, Lang::De, Lang::Es, Lang::It, Lang::Nl, Lang::Pl, Lang::Cs, Lang::Pt];

    /// Returns the language of a tag such as `fr`, `fr_CA.UTF-8` or `de-AT`, if we speak it.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(&primary))
    }

    fn script(self) -> &'static Script {
        &SCRIPTS[self as usize]
    }

    /// Returns the BCP 47 tag.
    pub fn tag(self) -> &'static str {
        self.script().tag
    }

    /// Returns what the language calls itself.
    pub fn name(self) -> &'static str {
        self.script().name
    }

    /// Returns what stands before the decimals of a number.
    pub fn decimals(self) -> char {
        self.script().decimals
    }

    /// Returns what stands between day, month and year of a date in figures.
    pub fn date_mark(self) -> char {
        self.script().date
    }

    /// Returns the text of the catalogue.
    fn source(self) -> &'static str {
        self.script().source
    }

    fn bundle(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; SCRIPTS.len()] = [const { OnceLock::new() }; SCRIPTS.len()];
        BUNDLES[self as usize].get_or_init(|| bundle(self))
    }
}

type Bundle = FluentBundle<FluentResource>;

/// A value put into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Text, put in as it is. A year is text: it takes no separators.
    Text(Cow<'a, str>),
    /// A number: chooses the plural form and is written with the language's separators.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($of:ty),*) => {$(
        impl From<$of> for Arg<'_> {
            fn from(number: $of) -> Self {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

/// Returns the sentence of `key` in `lang`, in English if it is not translated, and the key itself if nobody wrote it.
pub fn tr(lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => values.set(name.to_string(), text.to_string()),
            Arg::Number(number) => values.set(
                name.to_string(),
                FluentValue::Number(FluentNumber::new(*number as f64, FluentNumberOptions::default())),
            ),
        }
    }
    say(lang, key, &values).or_else(|| say(Lang::En, key, &values)).unwrap_or_else(|| key.to_owned())
}

fn say(lang: Lang, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = lang.bundle();
    let pattern = bundle.get_message(key)?.value()?;
    let mut problems = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut problems);
    for problem in problems {
        tracing::warn!(%key, lang = lang.tag(), %problem, "a sentence could not be filled in");
    }
    Some(text.into_owned())
}

fn bundle(lang: Lang) -> Bundle {
    let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    if lang == Lang::Pseudo {
        bundle.set_transform(Some(pseudo));
    }
    bundle.set_formatter(Some(match lang.script().thousands {
        "," => |value, _| grouped(value, ","),
        "." => |value, _| grouped(value, "."),
        "\u{a0}" => |value, _| grouped(value, "\u{a0}"),
        _ => |value, _| grouped(value, "\u{202f}"),
    }));
    let resource = FluentResource::try_new(lang.source().to_owned()).unwrap_or_else(|(partly, errors)| {
        tracing::warn!(lang = lang.tag(), ?errors, "part of the catalogue cannot be read");
        partly
    });
    if let Err(errors) = bundle.add_resource(resource) {
        tracing::warn!(lang = lang.tag(), ?errors, "the catalogue says something twice");
    }
    bundle
}

/// Writes words with accents, and their vowels twice.
fn pseudo(text: &str) -> Cow<'_, str> {
    const ACCENTS: [(char, &str); 12] = [
        ('a', "åå"),
        ('e', "éé"),
        ('i', "ïï"),
        ('o', "öö"),
        ('u', "üü"),
        ('y', "ÿÿ"),
        ('A', "ÅÅ"),
        ('E', "ÉÉ"),
        ('I', "ÎÎ"),
        ('O', "ÖÖ"),
        ('U', "ÜÜ"),
        ('n', "ñ"),
    ];
    let mut longer = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        match ACCENTS.iter().find(|(plain, _)| *plain == letter) {
            Some((_, accented)) => longer.push_str(accented),
            None => longer.push(letter),
        }
    }
    longer.into()
}

/// Writes a whole number in groups of three; leaves everything else to Fluent.
fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = format!("{:.0}", number.value.abs());
    let mut text = String::with_capacity(digits.len() + 4);
    if number.value < 0.0 {
        text.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    Some(text)
}

#[cfg(test)]
mod tests;
