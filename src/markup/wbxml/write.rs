//! Tree to WBXML.

use std::collections::HashMap;

use super::{UTF_8, token};
use crate::markup::codepage::{Document, Page, PublicIdForm};
use crate::markup::{Element, Node};

/// WBXML 1.2.
const VERSION: u8 = 0x02;

/// Writes a WBXML document.
///
/// An element that is the root of the vocabulary's nested kind of document (DevInf in SyncML) becomes a document of its
/// own in an opaque value.
pub fn write(root: &Element, document: &Document) -> Vec<u8> {
    let mut out = Vec::new();
    write_into(root, document, &mut out);
    out
}

/// Exact bytes that [`write()`] makes.
pub fn encoded_len(root: &Element, document: &Document) -> usize {
    let mut count = Count(0);
    write_into(root, document, &mut count);
    count.0
}

/// The most bytes that `element` adds inside a document: its own, and a page switch that it may make necessary after it.
/// Names without a token are counted with their place in the string table.
pub fn fragment_len(element: &Element, document: &Document) -> usize {
    let Some(mut writer) = Writer::new(document, Count(0)) else { return 0 };
    writer.element(element, writer.page);
    let back = if document.book.pages.first().is_some_and(|first| first.number == writer.page.number) { 0 } else { 2 };
    writer.out.0 + writer.strings.len() + back
}

/// Where the bytes go, or are only counted.
trait Sink: Default {
    fn byte(&mut self, byte: u8);
    fn bytes(&mut self, bytes: &[u8]);
    /// Takes over what another sink of the same kind got.
    fn append(&mut self, other: Self);
    fn len(&self) -> usize;
}

impl Sink for Vec<u8> {
    fn byte(&mut self, byte: u8) {
        self.push(byte);
    }
    fn bytes(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
    fn append(&mut self, mut other: Self) {
        Vec::append(self, &mut other);
    }
    fn len(&self) -> usize {
        Vec::len(self)
    }
}

#[derive(Default)]
struct Count(usize);

impl Sink for Count {
    fn byte(&mut self, _: u8) {
        self.0 += 1;
    }
    fn bytes(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }
    fn append(&mut self, other: Self) {
        self.0 += other.0;
    }
    fn len(&self) -> usize {
        self.0
    }
}

fn write_into<S: Sink>(root: &Element, document: &Document, out: &mut S) {
    let Some(mut writer) = Writer::new(document, S::default()) else { return };
    if document.public_id == PublicIdForm::Text {
        writer.strings.text.extend_from_slice(document.edition.text.as_bytes());
    }
    writer.own(root, writer.page);
    let Writer { strings, out: body, .. } = writer;
    out.byte(VERSION);
    match document.public_id {
        PublicIdForm::Number => integer(out, document.edition.number),
        PublicIdForm::Text => out.bytes(&[0, 0]),
    }
    integer(out, UTF_8);
    length(out, strings.text.len());
    out.bytes(&strings.text);
    out.append(body);
}

/// Names without a token, and the public identifier.
#[derive(Default)]
struct Strings<'e> {
    text: Vec<u8>,
    offsets: HashMap<&'e str, usize>,
}

impl<'e> Strings<'e> {
    fn offset(&mut self, name: &'e str) -> usize {
        *self.offsets.entry(name).or_insert_with(|| {
            if self.text.last().is_some_and(|last| *last != 0) {
                self.text.push(0);
            }
            let offset = self.text.len();
            self.text.extend_from_slice(name.as_bytes());
            self.text.push(0);
            offset
        })
    }

    /// An upper bound of what the strings add to a document.
    fn len(&self) -> usize {
        // A longer table may need a longer length field and longer offsets than counted here.
        if self.text.is_empty() { 0 } else { self.text.len() + 5 + 4 * self.offsets.len() }
    }
}

struct Writer<'e, S> {
    document: Document,
    page: &'static Page,
    strings: Strings<'e>,
    out: S,
}

impl<'e, S: Sink> Writer<'e, S> {
    fn new(document: &Document, out: S) -> Option<Self> {
        let page = document.book.pages.first()?;
        Some(Writer { document: *document, page, strings: Strings::default(), out })
    }

    /// Writes an element whose parent stands on `parent`.
    fn element(&mut self, element: &'e Element, parent: &'static Page) {
        if let Some(nested) = self.document.nested().filter(|nested| nested.book.root == element.name) {
            return self.nested(element, &nested);
        }
        self.own(element, parent);
    }

    /// Writes an element of this document: nested documents stand within elements, a root is never one.
    fn own(&mut self, element: &'e Element, parent: &'static Page) {
        let content = if element.children.is_empty() { 0 } else { token::HAS_CONTENT };
        let page = match self.document.book.token(&element.name, parent) {
            Some((page, number)) => {
                self.switch_to(page);
                self.out.byte(number | content);
                page
            }
            None => {
                let offset = self.strings.offset(&element.name);
                self.out.byte(token::LITERAL | content);
                length(&mut self.out, offset);
                parent
            }
        };
        if content == 0 {
            return;
        }
        for child in &element.children {
            match child {
                Node::Element(child) => self.element(child, page),
                Node::Text(text) => self.text(text),
                Node::Opaque(bytes) => self.opaque(bytes),
            }
        }
        self.out.byte(token::END);
    }

    fn nested(&mut self, root: &Element, document: &Document) {
        let mut inner = S::default();
        write_into(root, document, &mut inner);
        self.out.byte(token::OPAQUE);
        length(&mut self.out, inner.len());
        self.out.append(inner);
    }

    fn switch_to(&mut self, page: &'static Page) {
        if page.number != self.page.number {
            self.out.bytes(&[token::SWITCH_PAGE, page.number]);
            self.page = page;
        }
    }

    /// An inline string, or an opaque value where a NUL would end the string early.
    fn text(&mut self, text: &str) {
        if text.as_bytes().contains(&0) {
            return self.opaque(text.as_bytes());
        }
        self.out.byte(token::STR_I);
        self.out.bytes(text.as_bytes());
        self.out.byte(0);
    }

    fn opaque(&mut self, bytes: &[u8]) {
        self.out.byte(token::OPAQUE);
        length(&mut self.out, bytes.len());
        self.out.bytes(bytes);
    }
}

/// A length or an offset. One beyond 4 GiB cannot be written; nothing here comes near.
fn length(out: &mut impl Sink, value: usize) {
    integer(out, u32::try_from(value).unwrap_or(u32::MAX));
}

/// A multi-byte integer: seven bits a byte, the highest first, bit 7 on all but the last.
fn integer(out: &mut impl Sink, value: u32) {
    for shift in [28, 21, 14, 7] {
        if value >> shift != 0 {
            out.byte(0x80 | (value >> shift) as u8 & 0x7F);
        }
    }
    out.byte(value as u8 & 0x7F);
}
