//! The formats by name: on the command line, as media types, as what a peer announces.

use super::{Version, csv, line, note};
use crate::pim::Kind;

/// A format of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// vCard in one of its versions: contacts.
    VCard(Version),
    /// vCalendar 1.0 (versit 1996): events and tasks.
    VCalendar10,
    /// iCalendar 2.0 (RFC 5545): events and tasks.
    ICalendar20,
    /// vNote 1.1 (IrMC): notes.
    VNote,
    /// Plain text, the first line its title: notes.
    Text,
    /// SIF (Funambol), one document type per kind.
    Sif(Kind),
}

impl Syntax {
    /// Every format.
    pub const ALL: [Syntax; 11] = [
        Syntax::VCard(Version::V21),
        Syntax::VCard(Version::V30),
        Syntax::VCard(Version::V40),
        Syntax::VCalendar10,
        Syntax::ICalendar20,
        Syntax::VNote,
        Syntax::Text,
        Syntax::Sif(Kind::Contacts),
        Syntax::Sif(Kind::Events),
        Syntax::Sif(Kind::Tasks),
        Syntax::Sif(Kind::Notes),
    ];

    /// The name on the command line: `vcard21`, `vcal10`, `ical20`, `vnote`, `text`, `sif`.
    pub fn name(self) -> &'static str {
        match self {
            Syntax::VCard(Version::V21) => "vcard21",
            Syntax::VCard(Version::V30) => "vcard30",
            Syntax::VCard(Version::V40) => "vcard40",
            Syntax::VCalendar10 => "vcal10",
            Syntax::ICalendar20 => "ical20",
            Syntax::VNote => "vnote",
            Syntax::Text => "text",
            Syntax::Sif(_) => "sif",
        }
    }

    /// The format of a name for a kind of records.
    pub fn named(name: &str, kind: Kind) -> Option<Syntax> {
        Syntax::ALL.into_iter().find(|syntax| syntax.name() == name && syntax.holds(kind))
    }

    /// The format we write of ourselves.
    pub fn of_kind(kind: Kind) -> Syntax {
        match kind {
            Kind::Contacts => Syntax::VCard(Version::V30),
            Kind::Events | Kind::Tasks => Syntax::ICalendar20,
            Kind::Notes => Syntax::Text,
        }
    }

    /// Whether records of a kind can be written in it.
    pub fn holds(self, kind: Kind) -> bool {
        match self {
            Syntax::VCard(_) => kind == Kind::Contacts,
            Syntax::VCalendar10 | Syntax::ICalendar20 => matches!(kind, Kind::Events | Kind::Tasks),
            Syntax::VNote | Syntax::Text => kind == Kind::Notes,
            Syntax::Sif(of) => of == kind,
        }
    }

    /// The media type and version that SyncML names it by (OMA DS 1.2 section 6.3; Funambol for SIF).
    pub fn media(self) -> (&'static str, &'static str) {
        match self {
            Syntax::VCard(Version::V21) => ("text/x-vcard", "2.1"),
            Syntax::VCard(Version::V30) => ("text/vcard", "3.0"),
            Syntax::VCard(Version::V40) => ("text/vcard", "4.0"),
            Syntax::VCalendar10 => ("text/x-vcalendar", "1.0"),
            Syntax::ICalendar20 => ("text/calendar", "2.0"),
            Syntax::VNote => ("text/x-vnote", "1.1"),
            Syntax::Text => ("text/plain", "1.0"),
            Syntax::Sif(Kind::Contacts) => ("text/x-s4j-sifc", "1.0"),
            Syntax::Sif(Kind::Events) => ("text/x-s4j-sife", "1.0"),
            Syntax::Sif(Kind::Tasks) => ("text/x-s4j-sift", "1.0"),
            Syntax::Sif(Kind::Notes) => ("text/x-s4j-sifn", "1.0"),
        }
    }

    /// The format of a media type, without regard to case and parameters. Without a version the oldest is meant.
    pub fn of_media(media: &str, version: Option<&str>) -> Option<Syntax> {
        let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let media = match media.as_str() {
            "text/directory" => "text/vcard",
            "text/x-sifc" => "text/x-s4j-sifc",
            "text/x-sife" => "text/x-s4j-sife",
            "text/x-sift" => "text/x-s4j-sift",
            "text/x-sifn" => "text/x-s4j-sifn",
            other => other,
        };
        let mut known = Syntax::ALL.into_iter().filter(|syntax| syntax.media().0 == media);
        let exact = known.clone().find(|syntax| version.is_some_and(|version| version.trim() == syntax.media().1));
        exact.or_else(|| known.next())
    }
}

/// What the bytes of a file look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sniffed {
    /// The form programs read and write (`pim::json`).
    Json,
    /// One of the formats.
    Syntax(Syntax),
    /// A table of people ([`csv`]).
    Csv,
}

impl Sniffed {
    /// What a file may be that looks like this.
    pub fn forms(&self) -> &[Sniffed] {
        const CARDS: [Sniffed; 3] = [
            Sniffed::Syntax(Syntax::VCard(Version::V30)),
            Sniffed::Syntax(Syntax::VCard(Version::V40)),
            Sniffed::Syntax(Syntax::VCard(Version::V21)),
        ];
        const CALENDARS: [Sniffed; 2] = [Sniffed::Syntax(Syntax::ICalendar20), Sniffed::Syntax(Syntax::VCalendar10)];
        match self {
            Sniffed::Syntax(Syntax::VCard(_)) => &CARDS,
            Sniffed::Syntax(Syntax::ICalendar20) => &CALENDARS,
            other => std::slice::from_ref(other),
        }
    }
}

/// What the bytes of a file look like, by how they begin; anything else is text, which is a note. A table is one of people.
pub fn sniff(bytes: &[u8], kind: Kind) -> Option<Sniffed> {
    let text = line::utf8(bytes);
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text).trim_ascii_start();
    if note::are_texts(text) {
        return Some(Sniffed::Syntax(Syntax::Text));
    }
    let begins = |word: &str| line::Lines::new(text).find(word);
    let first = ["BEGIN:VCARD", "BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VTODO", "BEGIN:VNOTE"]
        .into_iter()
        .filter_map(|word| Some((begins(word)?, word)))
        .min();
    let syntax = match (first.map(|(_, word)| word), text.first()) {
        (Some("BEGIN:VCARD"), _) => Syntax::VCard(Version::V30),
        (Some("BEGIN:VNOTE"), _) => Syntax::VNote,
        (Some(_), _) => Syntax::ICalendar20,
        (None, Some(b'{' | b'[')) if kind != Kind::Notes || is_json(text) => return Some(Sniffed::Json),
        (None, Some(b'<')) => Syntax::Sif(kind),
        (None, Some(_)) if kind == Kind::Notes => Syntax::Text,
        (None, Some(_)) if kind == Kind::Contacts && csv::is_people(bytes) => return Some(Sniffed::Csv),
        (None, _) => return None,
    };
    Some(Sniffed::Syntax(syntax))
}

/// A note may begin like JSON, `[ ] milk`.
fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_formats_by_what_peers_call_them() {
        for syntax in Syntax::ALL {
            let (media, version) = syntax.media();
            assert_eq!(Syntax::of_media(media, Some(version)), Some(syntax));
            let kinds = Kind::ALL.into_iter().filter(|kind| syntax.holds(*kind));
            for kind in kinds {
                assert_eq!(Syntax::named(syntax.name(), kind), Some(syntax));
            }
        }
        assert_eq!(Syntax::of_media("Text/X-vCalendar; charset=UTF-8", None), Some(Syntax::VCalendar10));
        assert_eq!(Syntax::of_media("text/vcard", Some("2.1")), Some(Syntax::VCard(Version::V30)));
        assert_eq!(Syntax::of_media("image/png", None), None);
    }
}
