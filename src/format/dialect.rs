//! How a peer spells a format: version, charset and habits. Profiles set the switches; nothing here names a phone.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Versions of vCard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VcardVersion {
    /// versit vCard 2.1 (1996).
    V21,
    /// RFC 2426.
    V30,
    /// RFC 6350.
    V40,
}

impl VcardVersion {
    /// The text of VERSION.
    pub fn text(self) -> &'static str {
        match self {
            VcardVersion::V21 => "2.1",
            VcardVersion::V30 => "3.0",
            VcardVersion::V40 => "4.0",
        }
    }
}

/// When vCard 2.1 text is written in quoted-printable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuotedPrintable {
    /// For line breaks only; 8-bit text goes as it is with CHARSET=UTF-8.
    LineBreaks,
    /// For line breaks and for every byte beyond ASCII.
    EightBit,
    /// Never: line breaks become spaces.
    Never,
}

/// How to write, and how to read what does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dialect {
    /// Version to write.
    pub version: VcardVersion,
    /// Charset of text that is no UTF-8 and names none.
    pub fallback_charset: &'static Encoding,
    /// When to write quoted-printable (2.1).
    pub quoted_printable: QuotedPrintable,
    /// Whether a quoted-printable line may be broken with `=` (Sync4j's Mozilla client cannot read that: Horde).
    pub soft_breaks: bool,
    /// Whether long lines are folded (3.0, 4.0); 2.1 is never folded but for base64.
    pub fold: bool,
    /// Whether every mail address carries INTERNET (a Series 40 phone drops others: pim-formats, section 2).
    pub email_internet: bool,
    /// Whether dates are written without hyphens, `19991231`.
    pub basic_dates: bool,
    /// Whether a UID leaves and is kept. Phones make their own; other peers' would only quarrel with ours.
    pub keep_uid: bool,
    /// Whether pictures are written.
    pub photos: bool,
    /// Whether messenger addresses of known services go as `X-JABBER` and its kin instead of IMPP.
    pub messengers_as_x: bool,
    /// The property of an anniversary: `ANNIVERSARY`, `X-ANNIVERSARY`, `X-EVOLUTION-ANNIVERSARY`.
    pub anniversary: String,
}

impl Dialect {
    /// vCard 2.1 as phones of its time take it.
    pub fn vcard21() -> Self {
        Self {
            version: VcardVersion::V21,
            fallback_charset: WINDOWS_1252,
            quoted_printable: QuotedPrintable::LineBreaks,
            soft_breaks: true,
            fold: false,
            email_internet: true,
            basic_dates: true,
            keep_uid: true,
            photos: true,
            messengers_as_x: true,
            anniversary: "X-ANNIVERSARY".to_owned(),
        }
    }

    /// vCard 3.0 by RFC 2426.
    pub fn vcard30() -> Self {
        Self {
            version: VcardVersion::V30,
            fold: true,
            email_internet: true,
            basic_dates: false,
            fallback_charset: WINDOWS_1252,
            ..Self::vcard21()
        }
    }

    /// vCard 4.0 by RFC 6350.
    pub fn vcard40() -> Self {
        Self {
            version: VcardVersion::V40,
            email_internet: false,
            basic_dates: true,
            fallback_charset: UTF_8,
            messengers_as_x: false,
            anniversary: "ANNIVERSARY".to_owned(),
            ..Self::vcard30()
        }
    }

    /// The dialect of a version.
    pub fn of(version: VcardVersion) -> Self {
        match version {
            VcardVersion::V21 => Self::vcard21(),
            VcardVersion::V30 => Self::vcard30(),
            VcardVersion::V40 => Self::vcard40(),
        }
    }
}
