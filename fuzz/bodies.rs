//! What each fuzz target does with its bytes: read, write, read again. Nothing may panic, and what was read back once
//! is read back the same ever after. `tests/it/fuzz.rs` runs the same bodies over the seeds and a few mutations of them.

use cordial::format::{self, Dialect, Sniffed, Syntax, Version};
use cordial::markup::codepage::SYNCML;
use cordial::markup::{Document, Element, Limits, wbxml, xml};
use cordial::pim::{Kind, Record, Zone};
use cordial::protocol::obex::header::Headers;
use cordial::protocol::obex::packet::{self, Framer};
use cordial::protocol::syncml::notification::Notification;

/// What a target does with its bytes.
pub type Body = fn(&[u8]);

/// Every target and its body.
pub const TARGETS: [(&str, Body); 9] = [
    ("xml", xml),
    ("wbxml", wbxml),
    ("obex", obex),
    ("san", san),
    ("vcard", vcard),
    ("vcalendar", vcalendar),
    ("icalendar", icalendar),
    ("sif", sif),
    ("csv", csv),
];

/// Small enough that a limit is met, large enough for any seed.
const LIMITS: Limits = Limits { depth: 32, nodes: 10_000, bytes: 1 << 20 };

/// XML documents.
pub fn xml(data: &[u8]) {
    let Ok(tree) = xml::read(data, &LIMITS) else { return };
    let document = Document::new(&SYNCML, "1.2").expect("an edition we wrote down");
    let write = |tree: &Element| {
        let written = xml::write(tree, &document);
        assert_eq!(written.len(), xml::encoded_len(tree, &document));
        written
    };
    // Writing may take more room than the peer did; reading it back must not fail for that.
    let roomy = Limits::default();
    let read = |bytes: &[u8]| xml::read(bytes, &roomy).expect("what we wrote is XML");
    let once = read(&write(&tree));
    assert_eq!(read(&write(&once)), once);
}

/// WBXML documents.
pub fn wbxml(data: &[u8]) {
    let Ok((document, tree)) = wbxml::read_document(data, &SYNCML, &LIMITS) else { return };
    let write = |tree: &Element| {
        let written = wbxml::write(tree, &document);
        assert_eq!(written.len(), wbxml::encoded_len(tree, &document));
        written
    };
    let roomy = Limits::default();
    let read = |bytes: &[u8]| wbxml::read(bytes, &SYNCML, &roomy).expect("what we wrote is WBXML");
    // Text with a NUL travels as bytes and joins bytes beside it; together they may be a nested document.
    let once = read(&write(&read(&write(&tree))));
    assert_eq!(read(&write(&once)), once);
}

/// OBEX packets and their headers.
pub fn obex(data: &[u8]) {
    let mut framer = Framer::new(u16::MAX);
    let (first, second) = data.split_at(data.len() / 2);
    for piece in [first, second] {
        framer.feed(piece);
        while let Ok(Some(packet)) = framer.next_packet() {
            let fixed = packet.connect_fields().map_or(0, |_| 4);
            for fixed in [0, fixed] {
                let (fixed, rest) = packet.payload.split_at(fixed.min(packet.payload.len()));
                obex_headers(packet.code, fixed, rest);
            }
        }
    }
}

fn obex_headers(code: u8, fixed: &[u8], rest: &[u8]) {
    let Ok(headers) = Headers::read(rest) else { return };
    let _ = (headers.name(), headers.media_type(), headers.ends_body(), headers.body().count());
    let written = packet::write(code, fixed, &headers.0);
    // A text without its NUL grows by one: the longest may no longer fit.
    if written.len() > usize::from(u16::MAX) {
        return;
    }
    let mut framer = Framer::new(u16::MAX);
    framer.feed(&written);
    let again = framer.next_packet().expect("a packet we wrote").expect("all of it");
    assert_eq!((again.code, &again.payload[..fixed.len()]), (code, fixed));
    assert_eq!(Headers::read(&again.payload[fixed.len()..]), Ok(headers));
}

/// Server alerted notifications.
pub fn san(data: &[u8]) {
    let Ok((told, _)) = Notification::read(data) else { return };
    // Names that are no UTF-8 may have grown.
    let Ok(written) = told.packet("password", b"nonce") else { return };
    let (once, digest) = Notification::read(&written).expect("what we wrote is a notification");
    let again = once.packet("password", b"nonce").expect("it was written once");
    assert_eq!(Notification::read(&again).expect("a notification"), (once, digest));
}

/// vCards, in every version.
pub fn vcard(data: &[u8]) {
    for version in [Version::V21, Version::V30, Version::V40] {
        records(data, Syntax::VCard(version));
    }
}

/// vCalendar 1.0.
pub fn vcalendar(data: &[u8]) {
    records(data, Syntax::VCalendar10);
}

/// iCalendar 2.0.
pub fn icalendar(data: &[u8]) {
    records(data, Syntax::ICalendar20);
}

/// SIF documents of every kind.
pub fn sif(data: &[u8]) {
    for kind in Kind::ALL {
        records(data, Syntax::Sif(kind));
    }
}

fn records(data: &[u8], syntax: Syntax) {
    let home = Zone::named("Europe/Paris").expect("a zone we know");
    let dialect = Dialect { home, ..Dialect::vcard30() };
    let again = |record: &Record| {
        let written = format::write(record, syntax, &dialect);
        let mut items = format::read(&written, syntax, &dialect).items.into_iter();
        let first = items.next().map(|item| item.record);
        assert!(items.next().is_none(), "one record became two: {}", String::from_utf8_lossy(&written));
        first
    };
    for item in format::read(data, syntax, &dialect).items.into_iter().take(8) {
        // A record may say nothing that this format can say.
        let Some(once) = again(&item.record) else { continue };
        let twice = again(&once).expect("what was read back once is read back ever after");
        assert_eq!(twice, once);
    }
}

/// Tables of people.
pub fn csv(data: &[u8]) {
    let dialect = Dialect::vcard30();
    let _ = format::csv::is_people(data);
    for item in format::csv::read(data, &dialect).items {
        let echo = |record: &Record| format::echo(record, Sniffed::Csv, &dialect);
        let Some(once) = echo(&item.record) else { continue };
        assert_eq!(echo(&once).as_ref(), Some(&once));
    }
}
