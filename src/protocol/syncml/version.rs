//! Versions of the protocol and the two encodings of a message.

use crate::markup::Spelling;

/// An edition of SyncML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// SyncML 1.0.
    V10,
    /// SyncML 1.1.
    V11,
    /// SyncML (OMA DS) 1.2.
    V12,
}

impl Version {
    /// As it stands in VerDTD: `1.2`.
    pub fn dtd(self) -> &'static str {
        match self {
            Version::V10 => "1.0",
            Version::V11 => "1.1",
            Version::V12 => "1.2",
        }
    }

    /// As it stands in VerProto: `SyncML/1.2`.
    pub fn proto(self) -> &'static str {
        match self {
            Version::V10 => "SyncML/1.0",
            Version::V11 => "SyncML/1.1",
            Version::V12 => "SyncML/1.2",
        }
    }

    /// The URI under which device information is put and got: `./devinf12`.
    pub fn devinf_uri(self) -> &'static str {
        match self {
            Version::V10 => "./devinf10",
            Version::V11 => "./devinf11",
            Version::V12 => "./devinf12",
        }
    }

    /// Reads a VerDTD. `1.0.1` and `1.1.2`, maintenance editions, count as what they maintain.
    pub fn from_dtd(text: &str) -> Option<Version> {
        match text.trim() {
            "1.0" | "1.0.1" => Some(Version::V10),
            "1.1" | "1.1.1" | "1.1.2" => Some(Version::V11),
            "1.2" | "1.2.1" | "1.2.2" => Some(Version::V12),
            _ => None,
        }
    }

    /// Reads a VerProto, whatever its case.
    pub fn from_proto(text: &str) -> Option<Version> {
        let (protocol, version) = text.trim().split_once('/')?;
        protocol.eq_ignore_ascii_case("SyncML").then(|| Version::from_dtd(version))?
    }
}

/// How a message is spelled on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Text with tags.
    Xml,
    /// Binary tokens.
    Wbxml,
}

impl Encoding {
    /// Media type of a message in this encoding.
    pub fn media_type(self) -> &'static str {
        match self {
            Encoding::Xml => "application/vnd.syncml+xml",
            Encoding::Wbxml => "application/vnd.syncml+wbxml",
        }
    }

    /// Media type of device information in this encoding.
    pub fn devinf_type(self) -> &'static str {
        match self {
            Encoding::Xml => "application/vnd.syncml-devinf+xml",
            Encoding::Wbxml => "application/vnd.syncml-devinf+wbxml",
        }
    }

    /// The encoding that a media type stands for, whatever its case and parameters.
    pub fn from_media_type(text: &str) -> Option<Encoding> {
        let essence = text.split(';').next().unwrap_or_default().trim();
        [Encoding::Xml, Encoding::Wbxml]
            .into_iter()
            .find(|encoding| essence.eq_ignore_ascii_case(encoding.media_type()))
    }

    /// The encoding that a document's first bytes show.
    pub fn sniff(bytes: &[u8]) -> Option<Encoding> {
        Spelling::sniff(bytes).map(|spelling| match spelling {
            Spelling::Xml => Encoding::Xml,
            Spelling::Wbxml => Encoding::Wbxml,
        })
    }
}

impl From<Encoding> for Spelling {
    fn from(encoding: Encoding) -> Spelling {
        match encoding {
            Encoding::Xml => Spelling::Xml,
            Encoding::Wbxml => Spelling::Wbxml,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for version in [Version::V10, Version::V11, Version::V12] {
            assert_eq!(Version::from_dtd(version.dtd()), Some(version));
            assert_eq!(Version::from_proto(version.proto()), Some(version));
        }
        assert_eq!(Version::from_proto("SyncML/2.0"), None);
        assert_eq!(Version::from_proto("DM/1.2"), None);
    }

    #[test]
    fn tells_the_encoding_by_media_type() {
        let of = Encoding::from_media_type;
        assert_eq!(of("application/vnd.syncml+wbxml"), Some(Encoding::Wbxml));
        assert_eq!(of("Application/vnd.SyncML+XML; charset=UTF-8"), Some(Encoding::Xml));
        assert_eq!(of("text/xml"), None);
    }
}
