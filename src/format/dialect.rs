//! How one peer spells its records: the named switches of readers and writers.

use super::Grammar;
use super::diary::Diary;
use crate::pim::Zone;

/// The version of vCard to write; readers trust the VERSION property.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize)]
pub enum Version {
    /// vCard 2.1 (versit 1996), what phones speak.
    #[serde(rename = "2.1")]
    V21,
    /// vCard 3.0 (RFC 2426).
    #[serde(rename = "3.0")]
    V30,
    /// vCard 4.0 (RFC 6350).
    #[serde(rename = "4.0")]
    V40,
}

impl Version {
    /// The line grammar of the version.
    pub(super) fn grammar(self) -> Grammar {
        if self == Version::V21 { Grammar::Old } else { Grammar::New }
    }

    /// `2.1`, `3.0`, `4.0`.
    pub fn name(self) -> &'static str {
        match self {
            Version::V21 => "2.1",
            Version::V30 => "3.0",
            Version::V40 => "4.0",
        }
    }
}

/// A character set of phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// ISO-8859-1, read as its superset windows-1252.
    Latin1,
}

impl Charset {
    pub(crate) fn encoding(self) -> &'static encoding_rs::Encoding {
        match self {
            Charset::Utf8 => encoding_rs::UTF_8,
            Charset::Latin1 => encoding_rs::WINDOWS_1252,
        }
    }
}

/// When vCard 2.1 values are written quoted-printable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuotedPrintable {
    /// For values with line breaks only.
    WhenNeeded,
    /// Also for every value that is not ASCII (Motorola V3).
    For8Bit,
    /// Never: line breaks become blanks.
    Never,
}

/// Under which name nicknames are written; all are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
pub enum Nickname {
    /// NICKNAME (RFC 2426).
    #[serde(rename = "NICKNAME")]
    Standard,
    /// X-NICKNAME (S60 3rd edition).
    #[serde(rename = "X-NICKNAME")]
    Extension,
}

impl Nickname {
    /// `NICKNAME`, `X-NICKNAME`.
    pub fn property(self) -> &'static str {
        match self {
            Nickname::Standard => "NICKNAME",
            Nickname::Extension => "X-NICKNAME",
        }
    }
}

/// The switches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialect {
    /// The version written, and assumed when a card has no VERSION.
    pub version: Version,
    /// What bytes mean that are not UTF-8 and have no CHARSET (Sony Ericsson: Latin-1).
    pub charset_in: Charset,
    /// What is written; vCard 2.1 only, the others are UTF-8. Texts it cannot spell are written as UTF-8.
    pub charset_out: Charset,
    /// When values are written quoted-printable; vCard 2.1 only.
    pub quoted_printable: QuotedPrintable,
    /// Long quoted-printable lines are broken (Sync4j's client cannot read that).
    pub soft_breaks: bool,
    /// Lines of vCard 3.0 and 4.0 are folded at 75 octets (RFC 6350 section 3.2).
    pub folding: bool,
    /// An empty line ends a block of base64 in vCard 2.1 (Nokia).
    pub base64_blank_line: bool,
    /// Every EMAIL says INTERNET (Nokia E51 ignores those that do not).
    pub email_internet: bool,
    /// Days are written `19991231` (vCard 2.1 phones).
    pub basic_dates: bool,
    /// Types of vCard 2.1 stand alone, `TEL;HOME`, not `TEL;TYPE=HOME`.
    pub bare_types: bool,
    /// How nicknames are called.
    pub nickname: Nickname,
    /// Properties not modelled are not written.
    pub omit_unknown: bool,
    /// Labels of the person's own are written (`item1.X-ABLabel`).
    pub labels: bool,
    /// UID is neither read nor written (Horde: phones copy it to other contacts).
    pub strip_uid: bool,
    /// How events, tasks and notes are spelled.
    pub diary: Diary,
    /// Where the person and the phone are: what a phone's clock shows, what a day is.
    pub home: Zone,
    /// Largest card read, in bytes.
    pub max_card_bytes: usize,
    /// Most properties read of one card.
    pub max_properties: usize,
}

impl Dialect {
    /// vCard 2.1 as most phones want it.
    pub fn vcard21() -> Self {
        Self { version: Version::V21, basic_dates: true, folding: false, ..Self::vcard30() }
    }

    /// vCard 3.0.
    pub fn vcard30() -> Self {
        Self {
            version: Version::V30,
            charset_in: Charset::Latin1,
            charset_out: Charset::Utf8,
            quoted_printable: QuotedPrintable::WhenNeeded,
            soft_breaks: true,
            folding: true,
            base64_blank_line: true,
            email_internet: true,
            basic_dates: false,
            bare_types: true,
            nickname: Nickname::Standard,
            omit_unknown: false,
            labels: true,
            strip_uid: false,
            diary: Diary::default(),
            home: Zone::UTC,
            max_card_bytes: 16 << 20,
            max_properties: 10_000,
        }
    }

    /// vCard 4.0.
    pub fn vcard40() -> Self {
        Self { version: Version::V40, email_internet: false, basic_dates: true, ..Self::vcard30() }
    }
}

/// vCard 2.1, and every diary in its richest spelling.
impl Default for Dialect {
    fn default() -> Self {
        Self::vcard21()
    }
}
