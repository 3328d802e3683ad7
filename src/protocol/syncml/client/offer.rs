//! What to speak with a server nobody knows yet: edition and encoding, tried one after the other, best first.
//!
//! What went well is remembered (as text) and tried first the next time. Sources: SyncML Representation Protocol 1.1,
//! status 505 and 513; servers that know one encoding only (Funambol: XML) and answer the other with HTTP 400 or 415.

use std::fmt;
use std::str::FromStr;

use super::super::{Encoding, Version, status};
use super::End;

/// An edition and an encoding to begin a session with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Offer {
    /// The edition.
    pub version: Version,
    /// The encoding.
    pub encoding: Encoding,
}

/// Why a session with an offer came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Setback {
    /// The server does not speak the edition.
    Version,
    /// It does not read the encoding (HTTP 406, 415).
    Encoding,
    /// It did not say which of them (HTTP 400, an answer that is no SyncML, status 400 or 501).
    Unclear,
}

impl Setback {
    /// What the end of a session says about the offer; `None`: nothing, another offer would end alike.
    pub fn of(end: End) -> Option<Setback> {
        match end {
            End::OtherVersion => Some(Setback::Version),
            End::Refused(status::BAD_REQUEST | status::NOT_IMPLEMENTED) => Some(Setback::Unclear),
            _ => None,
        }
    }

    /// What an answer of HTTP without a document says about the offer.
    pub fn of_http(code: u16) -> Option<Setback> {
        match code {
            406 | 415 => Some(Setback::Encoding),
            400 | 501 => Some(Setback::Unclear),
            _ => None,
        }
    }
}

impl Default for Offer {
    fn default() -> Self {
        Offer { version: Version::V12, encoding: Encoding::Wbxml }
    }
}

impl Offer {
    /// What to try next, in a new session; `None` when nothing is left.
    pub fn after(self, setback: Setback) -> Option<Offer> {
        let xml = (self.encoding == Encoding::Wbxml).then_some(Offer { encoding: Encoding::Xml, ..self });
        let older = match self.version {
            Version::V12 => Some(Version::V11),
            Version::V11 => Some(Version::V10),
            Version::V10 => None,
        };
        let older = older.map(|version| Offer { version, ..self });
        match setback {
            Setback::Version => older,
            Setback::Encoding => xml,
            Setback::Unclear => xml.or(older),
        }
    }
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encoding = match self.encoding {
            Encoding::Xml => "xml",
            Encoding::Wbxml => "wbxml",
        };
        write!(f, "{} {encoding}", self.version.dtd())
    }
}

/// A text that is no offer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no edition and encoding")]
pub struct NoOffer(pub String);

impl FromStr for Offer {
    type Err = NoOffer;

    fn from_str(text: &str) -> Result<Self, NoOffer> {
        let offer = || {
            let (version, encoding) = text.trim().split_once(' ')?;
            let encoding = match encoding.trim() {
                "xml" => Encoding::Xml,
                "wbxml" => Encoding::Wbxml,
                _ => return None,
            };
            Some(Offer { version: Version::from_dtd(version)?, encoding })
        };
        offer().ok_or_else(|| NoOffer(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(setback: Setback) -> Vec<String> {
        let mut offers = vec![Offer::default()];
        while let Some(next) = offers.last().and_then(|offer| offer.after(setback)) {
            offers.push(next);
            assert!(offers.len() < 10);
        }
        offers.iter().map(Offer::to_string).collect()
    }

    #[test]
    fn every_way_down_ends() {
        assert_eq!(path(Setback::Version), ["1.2 wbxml", "1.1 wbxml", "1.0 wbxml"]);
        assert_eq!(path(Setback::Encoding), ["1.2 wbxml", "1.2 xml"]);
        assert_eq!(path(Setback::Unclear), ["1.2 wbxml", "1.2 xml", "1.1 xml", "1.0 xml"]);
    }

    #[test]
    fn what_is_remembered_is_read() {
        for version in [Version::V10, Version::V11, Version::V12] {
            for encoding in [Encoding::Xml, Encoding::Wbxml] {
                let offer = Offer { version, encoding };
                assert_eq!(offer.to_string().parse(), Ok(offer));
            }
        }
        for text in ["", "1.2", "2.0 xml", "1.1 json"] {
            assert_eq!(text.parse::<Offer>(), Err(NoOffer(text.into())));
        }
    }

    #[test]
    fn only_what_an_offer_could_change_is_a_setback() {
        assert_eq!(Setback::of(End::OtherVersion), Some(Setback::Version));
        assert_eq!(Setback::of(End::Refused(400)), Some(Setback::Unclear));
        for end in [End::Completed, End::Refused(401), End::NoStore, End::Stuck] {
            assert_eq!(Setback::of(end), None);
        }
        assert_eq!(
            [400, 415, 401, 503].map(Setback::of_http),
            [Some(Setback::Unclear), Some(Setback::Encoding), None, None]
        );
    }
}
