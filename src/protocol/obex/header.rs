//! Headers (IrOBEX 1.3, 2.1): the top two bits of the id tell the form of the value.

use super::Error;

/// Header ids.
#[allow(missing_docs)]
pub mod id {
    pub const NAME: u8 = 0x01;
    pub const TYPE: u8 = 0x42;
    pub const TARGET: u8 = 0x46;
    pub const BODY: u8 = 0x48;
    pub const END_OF_BODY: u8 = 0x49;
    pub const WHO: u8 = 0x4A;
    pub const APPLICATION_PARAMETERS: u8 = 0x4C;
    pub const CHALLENGE: u8 = 0x4D;
    pub const CHALLENGE_RESPONSE: u8 = 0x4E;
    pub const LENGTH: u8 = 0xC3;
    pub const CONNECTION_ID: u8 = 0xCB;
}

/// One header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Header {
    /// Text, UTF-16BE with a final NUL on the wire; empty text has no NUL either.
    Text(u8, String),
    /// Bytes.
    Bytes(u8, Vec<u8>),
    /// One byte.
    Byte(u8, u8),
    /// Four bytes.
    Number(u8, u32),
}

impl Header {
    /// A Type header: ASCII with a final NUL.
    pub fn media_type(media_type: &str) -> Header {
        Header::Bytes(id::TYPE, [media_type.as_bytes(), &[0]].concat())
    }

    /// The header id.
    pub fn id(&self) -> u8 {
        match self {
            Header::Text(id, _) | Header::Bytes(id, _) | Header::Byte(id, _) | Header::Number(id, _) => *id,
        }
    }

    /// Bytes on the wire.
    pub fn encoded_len(&self) -> usize {
        match self {
            Header::Text(_, text) if text.is_empty() => 3,
            Header::Text(_, text) => 5 + 2 * text.encode_utf16().count(),
            Header::Bytes(_, bytes) => 3 + bytes.len(),
            Header::Byte(..) => 2,
            Header::Number(..) => 5,
        }
    }

    /// Appends the header to a packet.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.push(self.id());
        let length = u16::try_from(self.encoded_len()).unwrap_or(u16::MAX).to_be_bytes();
        match self {
            Header::Text(_, text) => {
                out.extend(length);
                let end = (!text.is_empty()).then_some(0);
                out.extend(text.encode_utf16().chain(end).flat_map(u16::to_be_bytes));
            }
            Header::Bytes(_, bytes) => {
                out.extend(length);
                out.extend_from_slice(bytes);
            }
            Header::Byte(_, value) => out.push(*value),
            Header::Number(_, value) => out.extend(value.to_be_bytes()),
        }
    }
}

/// Headers that one operation may collect over its packets, in bytes.
const MAX_HEADERS: usize = 64 << 10;

/// The headers of one packet, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Headers(pub Vec<Header>);

impl Headers {
    /// Reads what follows a packet's fixed fields. A stray zero byte between headers is skipped, as buggy peers send it.
    ///
    /// # Errors
    /// [`Error::BadHeader`]
    pub fn read(mut rest: &[u8]) -> Result<Headers, Error> {
        let mut headers = Vec::new();
        while let Some((&id, after)) = rest.split_first() {
            if id == 0 {
                rest = after;
                continue;
            }
            let bad = || Error::BadHeader(id);
            let (header, tail) = match id >> 6 {
                2 => {
                    let (value, tail) = after.split_first().ok_or_else(bad)?;
                    (Header::Byte(id, *value), tail)
                }
                3 => {
                    let (value, tail) = after.split_first_chunk().ok_or_else(bad)?;
                    (Header::Number(id, u32::from_be_bytes(*value)), tail)
                }
                form => {
                    let (length, _) = after.split_first_chunk().ok_or_else(bad)?;
                    let length = usize::from(u16::from_be_bytes(*length));
                    let value = rest.get(3..length).ok_or_else(bad)?;
                    let header =
                        if form == 0 { Header::Text(id, utf16(value)) } else { Header::Bytes(id, value.to_vec()) };
                    (header, rest.get(length..).unwrap_or_default())
                }
            };
            headers.push(header);
            rest = tail;
        }
        Ok(Headers(headers))
    }

    /// Remembers the headers of a further packet except its body.
    pub(super) fn keep(&mut self, further: Headers) -> Result<(), Error> {
        self.0.extend(further.0.into_iter().filter(|header| !matches!(header.id(), id::BODY | id::END_OF_BODY)));
        let total: usize = self.0.iter().map(Header::encoded_len).sum();
        if total > MAX_HEADERS { Err(Error::TooManyHeaders(MAX_HEADERS)) } else { Ok(()) }
    }

    /// The first byte sequence with this id.
    pub fn bytes(&self, id: u8) -> Option<&[u8]> {
        self.0.iter().find_map(|header| match header {
            Header::Bytes(found, bytes) if *found == id => Some(bytes.as_slice()),
            _ => None,
        })
    }

    /// The first number with this id.
    pub fn number(&self, id: u8) -> Option<u32> {
        self.0.iter().find_map(|header| match header {
            Header::Number(found, value) if *found == id => Some(*value),
            _ => None,
        })
    }

    /// The object's name.
    pub fn name(&self) -> Option<&str> {
        self.0.iter().find_map(|header| match header {
            Header::Text(id::NAME, name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The object's media type, without the final NUL.
    pub fn media_type(&self) -> Option<String> {
        let bytes = self.bytes(id::TYPE)?;
        Some(String::from_utf8_lossy(bytes).trim_end_matches('\0').to_owned())
    }

    /// The pieces of the object in this packet, in order. More than one is legal.
    pub fn body(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().filter_map(|header| match header {
            Header::Bytes(id::BODY | id::END_OF_BODY, bytes) => Some(bytes.as_slice()),
            _ => None,
        })
    }

    /// Whether the packet says that the object ends here.
    pub fn ends_body(&self) -> bool {
        self.bytes(id::END_OF_BODY).is_some()
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units).trim_end_matches('\0').to_owned()
}
