//! Tree to XML.

use crate::markup::codepage::{self, Document, Page, PublicIdForm};
use crate::markup::{Element, Node};

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

/// How opaque values are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum OpaqueStyle {
    /// In a CDATA section. The usual form.
    #[default]
    Cdata,
    /// As escaped text, for peers that cannot read CDATA (Sync4j/Funambol Outlook 3.0).
    Escaped,
}

/// Writes an XML document in UTF-8.
///
/// Opaque values go out byte for byte; ask [`can_carry`] first whether XML can hold them.
pub fn write(root: &Element, document: &Document) -> Vec<u8> {
    write_styled(root, document, OpaqueStyle::default())
}

/// As [`write()`], with a choice for opaque values.
pub fn write_styled(root: &Element, document: &Document, style: OpaqueStyle) -> Vec<u8> {
    let mut out = Vec::with_capacity(measure(root, document, style, true));
    run(root, document, style, true, &mut out);
    out
}

/// Writes a document of no vocabulary: no namespace, no CDATA.
pub fn write_plain(root: &Element) -> Vec<u8> {
    let document =
        Document { book: &codepage::PLAIN, edition: &codepage::PLAIN_EDITION, public_id: PublicIdForm::Number };
    write_styled(root, &document, OpaqueStyle::Escaped)
}

/// Exact bytes that [`write()`] makes.
pub fn encoded_len(root: &Element, document: &Document) -> usize {
    measure(root, document, OpaqueStyle::default(), true)
}

/// The most bytes that `element` adds inside a document: [`write()`] of the element alone, less the declaration.
pub fn fragment_len(element: &Element, document: &Document) -> usize {
    measure(element, document, OpaqueStyle::default(), false)
}

/// Whether XML can hold these bytes: valid UTF-8 without control characters other than tab, LF and CR.
pub fn can_carry(bytes: &[u8]) -> bool {
    let legal = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
    std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(legal))
}

/// Where the bytes go, or are only counted.
trait Sink {
    fn put(&mut self, bytes: &[u8]);
}

impl Sink for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

struct Count(usize);

impl Sink for Count {
    fn put(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }
}

fn measure(root: &Element, document: &Document, style: OpaqueStyle, declared: bool) -> usize {
    let mut count = Count(0);
    run(root, document, style, declared, &mut count);
    count.0
}

fn run(root: &Element, document: &Document, style: OpaqueStyle, declared: bool, out: &mut impl Sink) {
    if declared {
        out.put(DECLARATION.as_bytes());
    }
    if let Some(page) = document.book.pages.first() {
        Writer { style, out }.element(root, &Scope { document: *document, page, namespace: "" });
    }
}

/// What is in force where an element stands.
struct Scope {
    document: Document,
    page: &'static Page,
    namespace: &'static str,
}

impl Scope {
    /// The scope inside an element of this name.
    fn within(&self, name: &str) -> Scope {
        if let Some(nested) = self.document.nested().filter(|nested| nested.book.root == name)
            && let Some(page) = nested.book.pages.first()
        {
            return Scope { document: nested, page, namespace: nested.edition.namespace };
        }
        let page = self.document.book.token(name, self.page).map_or(self.page, |(page, _)| page);
        Scope { document: self.document, page, namespace: page.namespace.unwrap_or(self.document.edition.namespace) }
    }
}

struct Writer<'o, S> {
    style: OpaqueStyle,
    out: &'o mut S,
}

impl<S: Sink> Writer<'_, S> {
    fn element(&mut self, element: &Element, around: &Scope) {
        let scope = around.within(&element.name);
        let name = element.name.as_bytes();
        self.out.put(b"<");
        self.out.put(name);
        if scope.namespace != around.namespace {
            self.out.put(b" xmlns='");
            self.out.put(scope.namespace.as_bytes());
            self.out.put(b"'");
        }
        if element.children.is_empty() {
            return self.out.put(b"/>");
        }
        self.out.put(b">");
        for child in &element.children {
            self.node(child, &scope);
        }
        self.out.put(b"</");
        self.out.put(name);
        self.out.put(b">");
    }

    fn node(&mut self, node: &Node, scope: &Scope) {
        match (node, self.style) {
            (Node::Element(element), _) => self.element(element, scope),
            (Node::Text(text), _) => self.escaped(text.as_bytes()),
            (Node::Opaque(bytes), OpaqueStyle::Escaped) => self.escaped(bytes),
            (Node::Opaque(bytes), OpaqueStyle::Cdata) => self.cdata(bytes),
        }
    }

    /// Text with the markup characters escaped, and CR too: a reader may turn a bare CR LF into LF.
    fn escaped(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some(at) = rest.iter().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'\r')) {
            let (plain, special) = rest.split_at(at);
            self.out.put(plain);
            self.out.put(match special.first() {
                Some(b'&') => b"&amp;",
                Some(b'<') => b"&lt;",
                Some(b'>') => b"&gt;",
                _ => b"&#13;",
            });
            rest = special.get(1..).unwrap_or_default();
        }
        self.out.put(rest);
    }

    /// A CDATA section, closed and opened again within each `]]>`.
    fn cdata(&mut self, bytes: &[u8]) {
        self.out.put(b"<![CDATA[");
        let mut rest = bytes;
        while let Some(at) = rest.windows(3).position(|window| window == b"]]>") {
            let (before, after) = rest.split_at(at + 2);
            self.out.put(before);
            self.out.put(b"]]><![CDATA[");
            rest = after;
        }
        self.out.put(rest);
        self.out.put(b"]]>");
    }
}
