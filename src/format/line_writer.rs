//! Properties to physical lines: charset, quoted-printable, folding.

use super::line::is_ambiguous;
use super::{Charset, Dialect, Grammar, QuotedPrintable};

/// The parameter of a property our writer made up: some formats demand one where the person has given none.
pub(super) const INVENTED: &str = "X-MADE-UP";

/// Lines on their way into a file.
pub(super) struct LineWriter<'a> {
    grammar: Grammar,
    dialect: &'a Dialect,
    pub(super) out: Vec<u8>,
}

impl<'a> LineWriter<'a> {
    pub(super) fn new(grammar: Grammar, dialect: &'a Dialect) -> Self {
        Self { grammar, dialect, out: Vec::with_capacity(512) }
    }

    /// A block of base64 of the old grammar, on lines of its own.
    pub(super) fn block(&mut self, head: &str, data: &str) {
        self.out.extend_from_slice(head.as_bytes());
        self.out.extend_from_slice(b":\r\n");
        for chunk in data.as_bytes().chunks(72) {
            self.out.push(b' ');
            self.out.extend_from_slice(chunk);
            self.out.extend_from_slice(b"\r\n");
        }
        if self.dialect.base64_blank_line {
            self.out.extend_from_slice(b"\r\n");
        }
    }

    /// One property: `head` is its name with its parameters, `value` has its escapes.
    pub(super) fn line(&mut self, head: &str, value: &str) {
        if is_ambiguous(head, value)
            && let Some((head, last)) = head.rsplit_once('=')
        {
            return self.line(&format!("{head}=\"{}\"", quoted(last)), value);
        }
        if self.grammar == Grammar::New {
            return self.folded(&format!("{head}:{value}"));
        }
        self.out.extend_from_slice(head.as_bytes());
        let policy = self.dialect.quoted_printable;
        let flat = if policy == QuotedPrintable::Never { value.replace('\n', " ") } else { value.to_owned() };
        let (bytes, _, failed) = self.dialect.charset_out.encoding().encode(&flat);
        let (bytes, charset) = match self.dialect.charset_out {
            Charset::Latin1 if !failed => (bytes.into_owned(), "ISO-8859-1"),
            _ => (flat.into_bytes(), "UTF-8"),
        };
        if !bytes.is_ascii() {
            self.out.extend_from_slice(format!(";CHARSET={charset}").as_bytes());
        }
        if bytes.contains(&b'\n') || (policy == QuotedPrintable::For8Bit && !bytes.is_ascii()) {
            self.out.extend_from_slice(b";ENCODING=QUOTED-PRINTABLE:");
            self.quoted_printable(&bytes);
        } else {
            self.out.push(b':');
            self.out.extend_from_slice(&bytes);
        }
        self.out.extend_from_slice(b"\r\n");
    }

    fn quoted_printable(&mut self, bytes: &[u8]) {
        let mut column = 60;
        for (at, byte) in bytes.iter().enumerate() {
            let last = at + 1 == bytes.len();
            let would_break = self.dialect.soft_breaks && column + 3 > 75;
            let code = match byte {
                // A line must not look like the end of the card.
                b'B' | b'b' | b'E' | b'e' if would_break || column == 0 => format!("={byte:02X}"),
                b'\n' => "=0D=0A".to_owned(),
                b'=' | b'\t' | 0..=31 | 127..=255 => format!("={byte:02X}"),
                b' ' if last => "=20".to_owned(),
                _ => char::from(*byte).to_string(),
            };
            if self.dialect.soft_breaks && column + code.len() > 75 {
                self.out.extend_from_slice(b"=\r\n");
                column = 0;
            }
            column += code.len();
            self.out.extend_from_slice(code.as_bytes());
        }
    }

    /// A whole line of the new grammar.
    pub(super) fn folded(&mut self, line: &str) {
        // A line that is folded within its name, or before its first parameter says something, looks like none.
        let head = line.find([':', '=']).map_or(0, |at| at + 1);
        let mut column = 0;
        for (at, letter) in line.char_indices() {
            if self.dialect.folding && at >= head && column + letter.len_utf8() > 75 {
                self.out.extend_from_slice(b"\r\n ");
                column = 1;
            }
            column += letter.len_utf8();
            self.out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
        self.out.extend_from_slice(b"\r\n");
    }
}

/// A parameter value that cannot end its quotes or its line.
pub(super) fn quoted(value: &str) -> String {
    value.replace('"', "'").replace(['\r', '\n'], " ")
}
