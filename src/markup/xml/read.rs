//! XML to tree.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::markup::build::{Builder, Spent};
use crate::markup::codepage;
use crate::markup::{Element, Error, Limits, Name};

/// Reads an XML document.
///
/// The character set comes from a byte order mark, else from the declaration, else it is UTF-8. A document that is not
/// valid in UTF-8 is read all the same: the content that is not becomes an opaque value with its bytes kept.
///
/// # Errors
/// [`Error::Malformed`], [`Error::Truncated`], [`Error::Charset`] and the limit errors.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Element, Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge(limits.bytes));
    }
    let (text, view) = decode(bytes)?;
    read_text(&text, view, limits)
}

/// How the characters before us relate to the peer's bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    /// They are the peer's characters.
    Characters,
    /// Each stands for one byte (U+0000 to U+00FF), because the document is not valid UTF-8.
    Bytes,
}

fn read_text(text: &str, view: View, limits: &Limits) -> Result<Element, Error> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.allow_dangling_amp = true;
    config.expand_empty_elements = true;
    let mut builder = Builder::new(limits, 0, Spent::default());
    let mut content = Content { view, pending: Vec::new() };
    while !builder.is_done() {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| malformed(&error, at))?;
        match event {
            Event::Text(piece) => content.add(&piece),
            Event::GeneralRef(name) => content.add_reference(&name),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => {}
            Event::Start(tag) => {
                content.flush(&mut builder)?;
                let name = tag.local_name();
                let name = content.bytes(name.as_ref());
                builder.start(interned(&String::from_utf8_lossy(&name), at)?)?;
            }
            Event::End(_) => {
                content.flush(&mut builder)?;
                builder.end();
            }
            Event::CData(section) => {
                content.flush(&mut builder)?;
                builder.opaque(&content.bytes(&section))?;
            }
            Event::Eof => return Err(Error::Truncated { at: text.len() }),
            Event::Empty(_) => return Err(Error::Unexpected { found: "empty tag".into(), at }),
        }
    }
    builder.finish().ok_or(Error::Truncated { at: text.len() })
}

/// Character data that is still being collected.
struct Content {
    view: View,
    pending: Vec<u8>,
}

impl Content {
    fn add(&mut self, text: &str) {
        let bytes = self.bytes(text);
        self.pending.extend_from_slice(&bytes);
    }

    /// Resolves a reference; an entity nobody declared stays as it was written.
    fn add_reference(&mut self, name: &str) {
        match resolve(name) {
            Some(character) => self.pending.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
            None => self.add(&format!("&{name};")),
        }
    }

    fn bytes<'t>(&self, text: &'t str) -> Cow<'t, [u8]> {
        match self.view {
            View::Characters => Cow::Borrowed(text.as_bytes()),
            View::Bytes => text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
        }
    }

    fn flush(&mut self, builder: &mut Builder) -> Result<(), Error> {
        if builder.is_inside() {
            builder.text_or_opaque(&self.pending)?;
        }
        self.pending.clear();
        Ok(())
    }
}

fn resolve(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => number(&hex[1..], 16),
            decimal => number(decimal, 10),
        },
    }
}

/// The name, borrowed where some vocabulary has it.
fn interned(name: &str, at: usize) -> Result<Name, Error> {
    if let Some(known) = codepage::known(name) {
        return Ok(Cow::Borrowed(known));
    }
    let begins = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if begins && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\u{B7}')) {
        return Ok(Cow::Owned(name.to_owned()));
    }
    Err(Error::Malformed { at, reason: format!("{name:?} is no name") })
}

/// The document as characters.
fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, View), Error> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let body = bytes.get(mark..).unwrap_or_default();
        if encoding != encoding_rs::UTF_8 {
            return Ok((encoding.decode_without_bom_handling(body).0, View::Characters));
        }
        return Ok(utf8_or_bytes(body));
    }
    match declared_charset(bytes) {
        Some(label) if !is_utf8_compatible(label) => {
            let encoding = encoding_rs::Encoding::for_label(label)
                .ok_or_else(|| Error::Charset(String::from_utf8_lossy(label).into_owned()))?;
            // The declaration was readable byte by byte, so it cannot be telling the truth about UTF-16.
            if encoding == encoding_rs::UTF_8 || encoding == encoding_rs::UTF_16BE || encoding == encoding_rs::UTF_16LE
            {
                return Ok(utf8_or_bytes(bytes));
            }
            Ok((encoding.decode_without_bom_handling(bytes).0, View::Characters))
        }
        _ => Ok(utf8_or_bytes(bytes)),
    }
}

fn utf8_or_bytes(bytes: &[u8]) -> (Cow<'_, str>, View) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), View::Characters),
        Err(_) => (Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()), View::Bytes),
    }
}

/// ASCII is read as UTF-8, of which it is a part: peers that declare it send other bytes too.
fn is_utf8_compatible(label: &[u8]) -> bool {
    [&b"utf-8"[..], b"utf8", b"us-ascii", b"ascii"].iter().any(|known| known.eq_ignore_ascii_case(label))
}

/// The `encoding` of the XML declaration.
fn declared_charset(bytes: &[u8]) -> Option<&[u8]> {
    let start = bytes.trim_ascii_start();
    let declaration = start.strip_prefix(b"<?xml")?;
    let length = declaration.iter().take(200).position(|byte| *byte == b'>')?;
    let declaration = declaration.get(..length)?;
    let at = declaration.windows(8).position(|window| window == b"encoding")?;
    let value = declaration.get(at + 8..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first()?;
    let length = value.iter().position(|byte| byte == quote)?;
    value.get(..length)
}

fn malformed(error: &quick_xml::Error, at: usize) -> Error {
    use quick_xml::errors::{IllFormedError, SyntaxError};
    match error {
        quick_xml::Error::IllFormed(IllFormedError::MissingEndTag(_)) => Error::Truncated { at },
        quick_xml::Error::Syntax(kind) if *kind != SyntaxError::InvalidBangMarkup => Error::Truncated { at },
        other => Error::Malformed { at, reason: other.to_string() },
    }
}
