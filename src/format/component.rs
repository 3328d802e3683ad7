//! Components in components, `BEGIN:X … END:X`: what vCalendar, iCalendar and vNote share above the line grammar.
//!
//! Ends that are missing, ends of nothing and text outside of everything are part of life: a component that cannot be
//! inside of the one that is open closes that one, and whatever belongs nowhere is handed back as [`Rejected`].

use std::ops::Range;

use super::line::{self, Lines, Property, Reader};
use super::line_writer::{LineWriter, quoted};
use super::text::{from_kept, to_kept};
use super::{Complaint, Dialect, Flaw, Grammar, Reason, Rejected};
use crate::pim::Kept;

/// The name under which a line is kept that belongs to no property.
pub(super) const STRAY: &str = "X-STRAY-LINE";

/// How deep components may lie in each other: a calendar, an event, an alarm, and some for what is to come.
const DEEPEST: usize = 8;

/// Letters of the longest name of a component.
const LONGEST_NAME: usize = 60;

/// Components that lie in a calendar and never in each other.
const ITEMS: [&str; 9] =
    ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VNOTE", "VAVAILABILITY", "VBKM", "VCARD"];

/// One component.
#[derive(Debug, Clone, Default)]
pub(super) struct Component {
    /// Upper case: `VEVENT`.
    pub(super) name: String,
    /// In the order of the file, also those without a value.
    pub(super) properties: Vec<Property>,
    /// The components inside.
    pub(super) parts: Vec<Component>,
    /// Where its BEGIN stands, counted from 1.
    pub(super) line: usize,
    /// Where it stands in the bytes, from its BEGIN to behind its END.
    pub(super) raw: Range<usize>,
    /// What was wrong with its own lines.
    pub(super) flaws: Vec<Complaint>,
}

/// What stands in a file.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The outermost components, in order.
    pub(super) components: Vec<Component>,
    /// Text outside, and components that were larger than the dialect allows.
    pub(super) rejected: Vec<Rejected>,
}

impl Component {
    /// The first property of a name that says something.
    pub(super) fn get(&self, name: &str) -> Option<&Property> {
        self.all(name).next()
    }

    /// Every property of a name that says something.
    pub(super) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name && !property.value.trim().is_empty())
    }

    /// What was wrong here and in every part.
    pub(super) fn complaints(&self) -> Vec<Complaint> {
        let mut all = self.flaws.clone();
        all.extend(self.parts.iter().flat_map(Component::complaints));
        all.sort_by_key(|complaint| complaint.line);
        all
    }
}

/// Reads the components of a file that is UTF-8 (see [`line::utf8`]).
pub(super) fn read(bytes: &[u8], reader: Reader, dialect: &Dialect) -> Tree {
    let mut builder = Builder { bytes, dialect, open: Vec::new(), tree: Tree::default(), outside_to: 0 };
    let mut lines = Lines::new(bytes);
    while let Some(first) = lines.peek() {
        if let Some(text) = first.strip_prefix(b"\xef\xbb\xbf") {
            lines.at += first.len() - text.len();
        }
        let (start, number) = (lines.at, lines.number);
        match boundary(lines.peek().unwrap_or_default()) {
            Some(Boundary::Begin(name)) => {
                lines.next();
                builder.begin(name, start, number);
            }
            Some(Boundary::End(name)) => {
                lines.next();
                builder.end(&name, start..lines.at, number);
            }
            None => {
                let Some(property) = line::property(&mut lines, reader) else { break };
                builder.property(property, start..lines.at);
            }
        }
    }
    while !builder.open.is_empty() {
        builder.close(bytes.len(), Ended::Never(lines.number));
    }
    builder.tree
}

/// A line that begins or ends a component.
enum Boundary {
    Begin(String),
    End(String),
}

fn boundary(line: &[u8]) -> Option<Boundary> {
    let text = std::str::from_utf8(line).ok().filter(|text| !text.starts_with([' ', '\t']))?;
    let (head, name) = text.split_once(':')?;
    let name = name.trim().to_ascii_uppercase();
    // A longer name would be folded when it is written again, and then begin and end nothing.
    let is_name = (1..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    match head.trim().to_ascii_uppercase().as_str() {
        "BEGIN" if is_name => Some(Boundary::Begin(name)),
        "END" if is_name => Some(Boundary::End(name)),
        _ => None,
    }
}

/// How far inside a component belongs at least; one that opens closes all that are open from there.
fn place(name: &str) -> Option<u8> {
    match name {
        "VCALENDAR" => Some(0),
        _ if ITEMS.contains(&name) => Some(1),
        _ => None,
    }
}

/// How a component came to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Properly,
    /// Something else began, or the file ended, on this line.
    Never(usize),
}

/// A component whose end was not seen yet.
struct Open {
    component: Component,
    /// How many properties it and its parts have.
    count: usize,
    is_too_large: bool,
}

struct Builder<'a> {
    bytes: &'a [u8],
    dialect: &'a Dialect,
    open: Vec<Open>,
    tree: Tree,
    /// Where the last text outside ended.
    outside_to: usize,
}

impl Builder<'_> {
    fn begin(&mut self, name: String, start: usize, line: usize) {
        if let Some(place) = place(&name) {
            let inner = self.open.iter().position(|open| self::place(&open.component.name).is_none_or(|p| p >= place));
            while inner.is_some_and(|inner| self.open.len() > inner) {
                self.close(start, Ended::Never(line));
            }
        }
        let component = Component { name, line, raw: start..start, ..Component::default() };
        let is_too_large = self.open.len() >= DEEPEST;
        self.open.push(Open { component, count: 0, is_too_large });
    }

    fn end(&mut self, name: &str, line: Range<usize>, number: usize) {
        let Some(at) = self.open.iter().rposition(|open| open.component.name == name) else {
            // The end of something that never began.
            match self.open.last_mut() {
                Some(open) => open.component.flaws.push(Complaint { line: number, what: Flaw::BrokenLine }),
                None => self.outside(line, number),
            }
            return;
        };
        while self.open.len() > at + 1 {
            self.close(line.start, Ended::Never(number));
        }
        self.close(line.end, Ended::Properly);
    }

    fn property(&mut self, mut property: Property, raw: Range<usize>) {
        let is_blank = property.name.is_empty() && property.value.is_empty();
        let Some(open) = self.open.last_mut() else {
            if !is_blank {
                self.outside(raw, property.line);
            }
            return;
        };
        for (flaw, what) in [(property.broken, Flaw::BrokenLine), (property.undecodable, Flaw::Undecodable)] {
            if flaw {
                open.component.flaws.push(Complaint { line: property.line, what });
            }
        }
        if is_blank || open.is_too_large {
            return;
        }
        if matches!(property.name.as_str(), "BEGIN" | "END") {
            // Neither begins nor ends anything, and must not when it is written again.
            property.value.insert(0, ':');
            property.value.insert_str(0, &std::mem::take(&mut property.name));
        }
        if property.name.is_empty() {
            property.name = STRAY.to_owned();
        }
        // A calendar may be long; the limit of bytes is for each of its items.
        let size = raw.end - open.component.raw.start;
        let is_long = size > self.dialect.max_card_bytes && place(&open.component.name) != Some(0);
        open.count += 1;
        if is_long || open.count > self.dialect.max_properties {
            open.is_too_large = true;
            open.component.properties = Vec::new();
            open.component.parts = Vec::new();
        } else {
            open.component.properties.push(property);
        }
    }

    /// Puts the innermost open component where it belongs.
    fn close(&mut self, end: usize, ended: Ended) {
        let Some(Open { mut component, count, mut is_too_large }) = self.open.pop() else { return };
        component.raw.end = end;
        if let Ended::Never(line) = ended {
            component.flaws.push(Complaint { line, what: Flaw::NoEnd });
        }
        let is_calendar = |open: &Open| place(&open.component.name) == Some(0);
        is_too_large |= component.raw.len() > self.dialect.max_card_bytes && place(&component.name) != Some(0);
        match self.open.last_mut() {
            Some(outer) if !is_calendar(outer) => {
                outer.count += count;
                outer.is_too_large |= is_too_large || outer.count > self.dialect.max_properties;
                if !outer.is_too_large {
                    outer.component.parts.push(component);
                }
            }
            _ if is_too_large => {
                let raw = self.bytes.get(component.raw).unwrap_or_default().to_vec();
                self.tree.rejected.push(Rejected { line: component.line, reason: Reason::TooLarge, raw });
            }
            Some(calendar) => calendar.component.parts.push(component),
            None => self.tree.components.push(component),
        }
    }

    fn outside(&mut self, raw: Range<usize>, line: usize) {
        let is_next = std::mem::replace(&mut self.outside_to, raw.end) == raw.start;
        let raw = self.bytes.get(raw).unwrap_or_default();
        match self.tree.rejected.last_mut().filter(|last| is_next && last.reason == Reason::Outside) {
            // What stands together is handed back together.
            Some(last) => last.raw.extend_from_slice(raw),
            None => self.tree.rejected.push(Rejected { line, reason: Reason::Outside, raw: raw.to_vec() }),
        }
    }
}

/// The lines of a component, unfolded: what was begun is ended, and nothing is ended that did not begin.
pub(super) fn lines_of(bytes: &[u8], component: &Component) -> String {
    let text = String::from_utf8_lossy(bytes.get(component.raw.clone()).unwrap_or_default());
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace("\n ", "").replace("\n\t", "");
    let mut open: Vec<String> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    let end = |name: String| format!("END:{name}");
    for line in text.split('\n').filter(|line| !line.trim().is_empty()) {
        match boundary(line.as_bytes()) {
            Some(Boundary::Begin(name)) => open.push(name),
            Some(Boundary::End(name)) => {
                let Some(at) = open.iter().rposition(|open| *open == name) else { continue };
                lines.extend(open.drain(at + 1..).rev().map(end));
                open.truncate(at);
            }
            None => {}
        }
        lines.push(line.to_owned());
    }
    lines.extend(open.into_iter().rev().map(end));
    lines.join("\n")
}

/// A property as it is kept.
pub(super) fn keep(property: &Property, grammar: Grammar) -> Kept {
    let Property { group, name, value, base64, is_escaped, .. } = property;
    let name = if group.is_empty() { name.clone() } else { format!("{}.{name}", group.to_ascii_uppercase()) };
    let mut params = property.params.clone();
    // A quote inside of a parameter cannot be written again.
    for (_, value) in params.iter_mut().filter(|(_, value)| value.contains('"') && !line::is_quoted_list(value)) {
        *value = value.replace('"', "'");
    }
    if *base64 {
        params.push(("ENCODING".to_owned(), "b".to_owned()));
    }
    let value = if *base64 || *is_escaped { value.clone() } else { to_kept(value, grammar) };
    Kept { name, params, value }
}

/// What comes before the name of a second property where there can be only one.
pub(super) const OTHER: &str = "X-OTHER-";

/// Makes a name that of a second property; a group before it stays before it.
pub(super) fn as_other(name: &mut String) {
    let at = name.rfind('.').map_or(0, |dot| dot + 1);
    name.insert_str(at, OTHER);
}

/// Writes a property that was kept.
pub(super) fn write_kept(out: &mut LineWriter<'_>, kept: &Kept, grammar: Grammar) {
    let mut head = kept.name.clone();
    let mut is_binary = false;
    for (name, value) in &kept.params {
        if name == "ENCODING" {
            is_binary = true;
        } else {
            head.push_str(&param(name, value));
        }
    }
    match (is_binary, grammar) {
        (true, Grammar::Old) => out.block(&format!("{head};ENCODING=BASE64"), &kept.value),
        (true, Grammar::New) => out.line(&format!("{head};ENCODING=BASE64"), &kept.value),
        (false, _) => out.line(&head, &from_kept(&kept.value, grammar)),
    }
}

/// `;NAME=value`, quoted where it has to be. A list of quoted values stays as it came.
pub(super) fn param(name: &str, value: &str) -> String {
    if line::is_quoted_list(value) {
        format!(";{name}={value}")
    } else if value.contains([':', ';', ',', '"', '=']) || value.trim() != value {
        format!(";{name}=\"{}\"", quoted(value))
    } else {
        format!(";{name}={}", quoted(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Charset;

    fn tree(text: &str) -> Tree {
        let reader = Reader { grammar: Grammar::New, fallback: Charset::Latin1, texts: &[] };
        read(text.as_bytes(), reader, &small())
    }

    fn small() -> Dialect {
        Dialect { max_card_bytes: 200, max_properties: 5, ..Dialect::vcard30() }
    }

    fn outline(component: &Component) -> String {
        let names = component.properties.iter().map(|property| property.name.clone());
        let parts = names.chain(component.parts.iter().map(outline)).collect::<Vec<_>>();
        format!("{}({})", component.name, parts.join(" "))
    }

    fn outlines(tree: &Tree) -> Vec<String> {
        tree.components.iter().map(outline).collect()
    }

    #[test]
    fn reads_components_in_components_with_their_places() {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBegin:Vevent\r\nSUMMARY:a\r\nBEGIN:VALARM\r\nACTION:x\r\n\
            END:VALARM\r\nLOCATION:b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let tree = tree(text);
        assert_eq!(outlines(&tree), ["VCALENDAR(VERSION VEVENT(SUMMARY LOCATION VALARM(ACTION)))"]);
        let event = &tree.components[0].parts[0];
        assert_eq!((event.line, event.parts[0].line), (3, 5));
        assert!(text[event.raw.clone()].starts_with("Begin:Vevent") && text[event.raw.clone()].ends_with("VEVENT\r\n"));
        assert!(tree.components[0].complaints().is_empty() && tree.rejected.is_empty());
    }

    #[test]
    fn an_end_that_is_missing_costs_nothing_but_a_complaint() {
        let tree = tree(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nBEGIN:VALARM\nACTION:x\nBEGIN:VEVENT\nSUMMARY:b\n\
            END:VEVENT\nBEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:c",
        );
        assert_eq!(
            outlines(&tree),
            ["VCALENDAR(VEVENT(SUMMARY VALARM(ACTION)) VEVENT(SUMMARY))", "VCALENDAR(VTODO(SUMMARY))"]
        );
        let lines: Vec<_> = tree.components.iter().flat_map(Component::complaints).map(|c| (c.line, c.what)).collect();
        assert_eq!(lines, [6, 6, 9, 12, 12].map(|line| (line, Flaw::NoEnd)));
    }

    #[test]
    fn what_is_kept_as_lines_begins_and_ends_in_pairs() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VALARM\nBEGIN:X-A\nBEGIN:X-B\nX:1\n 2\nEND:VEVENT\nEND:X-A\nEND:VALARM\n";
        let read = |text: &str| lines_of(text.as_bytes(), &tree(text).components[0].parts[0]);
        let lines = read(text);
        assert_eq!(lines, "BEGIN:VALARM\nBEGIN:X-A\nBEGIN:X-B\nX:12\nEND:X-B\nEND:X-A\nEND:VALARM");
        assert_eq!(read(&format!("BEGIN:VCALENDAR\n{lines}")), lines, "and stays as it is");
    }

    #[test]
    fn crossed_ends_and_ends_of_nothing() {
        let tree = tree(
            "END:VEVENT\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nACTION:x\nEND:VEVENT\nEND:VALARM\n\
            BEGIN:VTODO\nSUMMARY:b\nEND:VTODO\nEND:VCALENDAR\nhello\n\n world\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nbye",
        );
        assert_eq!(outlines(&tree), ["VCALENDAR(VEVENT(VALARM(ACTION)) VTODO(SUMMARY))", "VEVENT(UID)"]);
        let outside: Vec<_> = tree.rejected.iter().map(|r| (r.line, String::from_utf8_lossy(&r.raw))).collect();
        assert_eq!(outside.len(), 4, "{outside:?}");
        assert_eq!((outside[0].0, &*outside[0].1), (1, "END:VEVENT\n"));
        assert_eq!((outside[3].0, &*outside[3].1), (18, "bye"));
    }

    #[test]
    fn what_is_too_large_is_handed_back_and_its_neighbours_live() {
        let long = format!("BEGIN:VEVENT\nSUMMARY:{}\nEND:VEVENT\n", "x".repeat(300));
        let many = format!("BEGIN:VEVENT\n{}END:VEVENT\n", "A:1\n".repeat(6));
        let inner = format!("BEGIN:VEVENT\nBEGIN:VALARM\n{}END:VALARM\nEND:VEVENT\n", "A:1\n".repeat(6));
        let deep = format!("BEGIN:VEVENT\n{}A:1\n", "BEGIN:X\n".repeat(9));
        let good = "BEGIN:VEVENT\nUID:1\nEND:VEVENT\n";
        let tree = tree(&format!("BEGIN:VCALENDAR\n{long}{good}{many}{good}{inner}{good}{deep}{good}END:VCALENDAR\n"));
        assert_eq!(outlines(&tree), ["VCALENDAR(VEVENT(UID) VEVENT(UID) VEVENT(UID) VEVENT(UID))"]);
        let reasons: Vec<_> = tree.rejected.iter().map(|rejected| rejected.reason).collect();
        assert_eq!(reasons, [Reason::TooLarge; 4]);
        assert_eq!(tree.rejected[1].raw, many.as_bytes());
    }

    #[test]
    fn what_is_kept_is_written_as_it_came() {
        let text = "X-A;LANGUAGE=de;MEMBER=\"mailto:a\",\"mailto:b\";X-C=\"a:b\":x\\,y\\n\r\n\
            ATTACH;VALUE=BINARY;ENCODING=BASE64:AAEC\r\n";
        let whole = format!("BEGIN:VEVENT\r\n{text}END:VEVENT\r\n");
        let tree = tree(&whole);
        let dialect = small();
        let mut out = LineWriter::new(Grammar::New, &dialect);
        for property in &tree.components[0].properties {
            write_kept(&mut out, &keep(property, Grammar::New), Grammar::New);
        }
        assert_eq!(String::from_utf8(out.out).unwrap(), text);
    }
}
