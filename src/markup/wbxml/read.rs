//! WBXML to tree.

use std::borrow::Cow;

use super::{UTF_8, token};
use crate::markup::build::{Builder, Spent};
use crate::markup::codepage::{CodeBook, Document, Edition, PublicIdForm};
use crate::markup::{Element, Error, Limits, Name};

/// Reads a WBXML document with the given vocabulary, whatever public identifier it carries.
///
/// Tolerated: bytes after the root element; a string table without final NUL; attributes, extensions and processing
/// instructions (dropped); MetInf tags in Meta without their page switch; unknown tokens (an element named after page and
/// number). An opaque value that holds a document of the vocabulary's nested kind becomes that element; any other opaque
/// value stays.
///
/// # Errors
/// [`Error::Truncated`], [`Error::Version`], [`Error::Integer`], [`Error::NoSuchString`], [`Error::Unexpected`] and the
/// limit errors.
pub fn read(bytes: &[u8], book: &CodeBook, limits: &Limits) -> Result<Element, Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge(limits.bytes));
    }
    let mut reader = Reader { input: bytes, at: 0, limits, strings: &[], charset: UTF_8 };
    let header = reader.header(book)?;
    let edition = header.edition.or(book.editions.last());
    let mut builder = Builder::new(limits, 0, Spent::default());
    reader.body(book, edition, &mut builder)?;
    builder.finish().ok_or(Error::Truncated { at: bytes.len() })
}

/// As [`read`], and tells what the document says about itself, so that it can be answered or written again alike. An
/// unknown public identifier counts as the newest edition's.
///
/// # Errors
/// As [`read`].
pub fn read_document(bytes: &[u8], book: &'static CodeBook, limits: &Limits) -> Result<(Document, Element), Error> {
    let mut reader = Reader { input: bytes, at: 0, limits, strings: &[], charset: UTF_8 };
    let header = reader.header(book)?;
    let edition = header.edition.or(book.editions.last()).ok_or(Error::UnknownSpelling)?;
    Ok((Document { book, edition, public_id: header.public_id }, read(bytes, book, limits)?))
}

struct Header {
    edition: Option<&'static Edition>,
    public_id: PublicIdForm,
}

struct Reader<'i> {
    input: &'i [u8],
    at: usize,
    limits: &'i Limits,
    strings: &'i [u8],
    charset: u32,
}

/// What an open element means for its children.
#[derive(Clone, Copy)]
struct Frame {
    /// The page its children belong to when the peer has not switched away from the first.
    page: Option<u8>,
}

impl<'i> Reader<'i> {
    fn header(&mut self, book: &CodeBook) -> Result<Header, Error> {
        let version = self.byte()?;
        if version > 3 {
            return Err(Error::Version(version));
        }
        let number = self.integer()?;
        let text_at = if number == 0 { Some(self.integer()?) } else { None };
        if version > 0 {
            self.charset = self.integer()?;
        }
        let length = self.length()?;
        self.strings = self.take(length)?;
        Ok(match text_at {
            None => Header { edition: book.edition_by_number(number), public_id: PublicIdForm::Number },
            Some(offset) => {
                let text = self.string_at(offset, 0).unwrap_or_default();
                let edition = book.edition_by_text(&String::from_utf8_lossy(text));
                Header { edition, public_id: PublicIdForm::Text }
            }
        })
    }

    /// Feeds the builder up to the end of the root element.
    fn body(&mut self, book: &CodeBook, edition: Option<&'static Edition>, builder: &mut Builder) -> Result<(), Error> {
        let first = book.pages.first().map_or(0, |page| page.number);
        let mut page = first;
        let mut frames: Vec<Frame> = Vec::new();
        while !builder.is_done() {
            let at = self.at;
            let byte = self.byte()?;
            match byte {
                token::SWITCH_PAGE => page = self.byte()?,
                token::END => {
                    if frames.pop().is_none() {
                        return Err(Error::Unexpected { found: "END".into(), at });
                    }
                    builder.end();
                }
                token::ENTITY => {
                    let character = char::from_u32(self.integer()?).unwrap_or(char::REPLACEMENT_CHARACTER);
                    builder.text(character.encode_utf8(&mut [0; 4]))?;
                }
                token::STR_I => {
                    let bytes = self.inline()?;
                    self.text(bytes, builder)?;
                }
                token::STR_T => {
                    let offset = self.integer()?;
                    let bytes = self.string_at(offset, at)?;
                    self.text(bytes, builder)?;
                }
                token::OPAQUE => {
                    let length = self.length()?;
                    let bytes = self.take(length)?;
                    if !self.nested(bytes, book, edition, builder)? {
                        builder.opaque(bytes)?;
                    }
                }
                token::PI => self.skip_attributes()?,
                0x40..=0x42 => self.inline().map(drop)?,
                0x80..=0x82 => _ = self.integer()?,
                0xC0..=0xC2 => {}
                tag => {
                    let around = frames.last().and_then(|frame| frame.page);
                    // Only who never switched has forgotten to.
                    let forgotten = around.filter(|_| page == first);
                    let name = self.tag_name(tag, book, edition, forgotten.unwrap_or(page), at)?;
                    let within = around.or_else(|| book.page_within(&name));
                    builder.start(name)?;
                    if tag & token::HAS_ATTRIBUTES != 0 {
                        self.skip_attributes()?;
                    }
                    if tag & token::HAS_CONTENT == 0 {
                        builder.end();
                    } else {
                        frames.push(Frame { page: within });
                    }
                }
            }
        }
        Ok(())
    }

    fn tag_name(
        &mut self,
        tag: u8,
        book: &CodeBook,
        edition: Option<&'static Edition>,
        page: u8,
        at: usize,
    ) -> Result<Name, Error> {
        let number = tag & token::TAG_NUMBER;
        if number == token::LITERAL {
            let offset = self.integer()?;
            let name = self.string_at(offset, at)?;
            return Ok(Cow::Owned(String::from_utf8_lossy(name).into_owned()));
        }
        let known = edition.and_then(|edition| book.name(edition, page, number));
        Ok(known.map_or_else(|| Cow::Owned(format!("unknown-{page:02X}-{number:02X}")), Cow::Borrowed))
    }

    /// Reads the nested kind of document, if `bytes` are one; tells whether they were.
    fn nested(
        &self,
        bytes: &[u8],
        book: &CodeBook,
        edition: Option<&'static Edition>,
        builder: &mut Builder,
    ) -> Result<bool, Error> {
        let Some(nested) = book.nested.filter(|_| matches!(bytes.first(), Some(1..=3)) && builder.is_inside()) else {
            return Ok(false);
        };
        let mut reader = Reader { input: bytes, at: 0, limits: self.limits, strings: &[], charset: UTF_8 };
        let Ok(header) = reader.header(nested) else { return Ok(false) };
        let matching = || edition.and_then(|edition| nested.edition(edition.version));
        let edition = header.edition.or_else(matching).or(nested.editions.last());
        let mut inner = Builder::new(self.limits, builder.depth(), builder.spent());
        let result = reader.body(nested, edition, &mut inner);
        builder.set_spent(inner.spent());
        match (result, inner.finish()) {
            (Ok(()), Some(root)) if root.name == nested.root => builder.element(root).map(|()| true),
            _ => Ok(false),
        }
    }

    /// Skips attributes up to their END. Nobody in SyncML needs one, and some peers write literals that point nowhere.
    fn skip_attributes(&mut self) -> Result<(), Error> {
        loop {
            match self.byte()? {
                token::END => return Ok(()),
                token::SWITCH_PAGE => _ = self.byte()?,
                token::STR_I | 0x40..=0x42 => self.inline().map(drop)?,
                token::OPAQUE => {
                    let length = self.length()?;
                    self.take(length)?;
                }
                token::ENTITY | token::STR_T | token::LITERAL | 0x44 | 0x84 | 0xC4 | 0x80..=0x82 => {
                    _ = self.integer()?
                }
                _ => {}
            }
        }
    }

    /// Adds a string in the document's character set.
    fn text(&self, bytes: &[u8], builder: &mut Builder) -> Result<(), Error> {
        match charset(self.charset) {
            Some(encoding) => builder.text(&encoding.decode_without_bom_handling(bytes).0),
            None if self.charset == LATIN_1 => builder.text(&encoding_rs::mem::decode_latin1(bytes)),
            None => builder.text_or_opaque(bytes),
        }
    }

    /// The bytes of an inline string, without the end mark.
    fn inline(&mut self) -> Result<&'i [u8], Error> {
        let rest = self.rest();
        let wide = is_wide(self.charset);
        let length = end_of_string(rest, wide).ok_or(Error::Truncated { at: self.input.len() })?;
        self.at += length + if wide { 2 } else { 1 };
        Ok(rest.get(..length).unwrap_or_default())
    }

    /// A string of the table; the last may lack its end mark.
    fn string_at(&self, offset: u32, at: usize) -> Result<&'i [u8], Error> {
        let strings = self.strings;
        let rest = usize::try_from(offset).ok().and_then(|offset| strings.get(offset..));
        let rest = rest.filter(|rest| !rest.is_empty()).ok_or(Error::NoSuchString { at })?;
        let length = end_of_string(rest, is_wide(self.charset)).unwrap_or(rest.len());
        Ok(rest.get(..length).unwrap_or_default())
    }

    fn rest(&self) -> &'i [u8] {
        self.input.get(self.at..).unwrap_or_default()
    }

    fn byte(&mut self) -> Result<u8, Error> {
        let byte = *self.input.get(self.at).ok_or(Error::Truncated { at: self.input.len() })?;
        self.at += 1;
        Ok(byte)
    }

    fn take(&mut self, length: usize) -> Result<&'i [u8], Error> {
        let bytes = self.rest().get(..length).ok_or(Error::Truncated { at: self.input.len() })?;
        self.at += length;
        Ok(bytes)
    }

    fn length(&mut self) -> Result<usize, Error> {
        let at = self.at;
        usize::try_from(self.integer()?).map_err(|_| Error::Integer { at })
    }

    /// A multi-byte integer of up to 32 bits. Leading `80` bytes are legal.
    fn integer(&mut self) -> Result<u32, Error> {
        let start = self.at;
        let mut value: u32 = 0;
        loop {
            let byte = self.byte()?;
            if value >> 25 != 0 {
                return Err(Error::Integer { at: start });
            }
            value = value << 7 | u32::from(byte & 0x7F);
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
    }
}

const LATIN_1: u32 = 4;

/// The encoding of a MIBenum, where it is neither UTF-8 (106), nor ASCII (3), nor unknown (0), nor Latin-1.
fn charset(mib: u32) -> Option<&'static encoding_rs::Encoding> {
    Some(match mib {
        5 => encoding_rs::ISO_8859_2,
        6 => encoding_rs::ISO_8859_3,
        7 => encoding_rs::ISO_8859_4,
        8 => encoding_rs::ISO_8859_5,
        9 => encoding_rs::ISO_8859_6,
        10 => encoding_rs::ISO_8859_7,
        12 => encoding_rs::WINDOWS_1254,
        17 => encoding_rs::SHIFT_JIS,
        18 => encoding_rs::EUC_JP,
        38 => encoding_rs::EUC_KR,
        111 => encoding_rs::ISO_8859_15,
        113 => encoding_rs::GBK,
        114 => encoding_rs::GB18030,
        1000 | 1013 | 1015 => encoding_rs::UTF_16BE,
        1014 => encoding_rs::UTF_16LE,
        2025 => encoding_rs::GBK,
        2026 => encoding_rs::BIG5,
        2084 => encoding_rs::KOI8_R,
        2250..=2258 => return encoding_rs::Encoding::for_label(format!("windows-{}", mib - 1000).as_bytes()),
        _ => return None,
    })
}

/// Whether the character set has two bytes a character, so that strings end with two NULs.
fn is_wide(mib: u32) -> bool {
    matches!(mib, 1000 | 1013..=1015)
}

fn end_of_string(bytes: &[u8], wide: bool) -> Option<usize> {
    if wide {
        return bytes.chunks_exact(2).position(|pair| pair == [0, 0]).map(|pairs| pairs * 2);
    }
    bytes.iter().position(|byte| *byte == 0)
}
