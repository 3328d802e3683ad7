//! Writes sample files into a folder, reads and writes them with Cordial and calcard, and prints one line per
//! measurement: `format verb program bytes seconds`. `benches/formats/run` calls it and measures the others.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use calcard::{Entry, Parser};
use cordial::format::{self, Dialect, Syntax, Version};
use cordial::markup::codepage::SYNCML;
use cordial::markup::{Document, Element, Limits, wbxml, xml};
use cordial::pim::{Kind, Record};

/// Of several runs the fastest counts: what else the machine did is no property of the program.
const RUNS: usize = 7;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().expect("a folder to write the samples to");
    let count: usize = args.next().map_or(2000, |count| count.parse().expect("a number of records"));
    let folder = Path::new(&folder);
    let keep = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).expect("the folder can be written");

    let cards: String = (0..count).map(card).collect();
    keep("vcard", cards.as_bytes());
    records("vcard", Syntax::VCard(Version::V30), cards.as_bytes());
    calcard("vcard", &cards);

    let events: String = (0..count).map(event).collect();
    let calendar = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n{events}END:VCALENDAR\r\n");
    keep("icalendar", calendar.as_bytes());
    records("icalendar", Syntax::ICalendar20, calendar.as_bytes());
    calcard("icalendar", &calendar);

    let dialect = Dialect::vcard30();
    let people = format::read(cards.as_bytes(), Syntax::VCard(Version::V30), &dialect).items;
    let sif: Vec<u8> =
        people.iter().flat_map(|item| format::write(&item.record, Syntax::Sif(Kind::Contacts), &dialect)).collect();
    records("sif", Syntax::Sif(Kind::Contacts), &sif);

    let message = message(&cards);
    let document = Document::new(&SYNCML, "1.2").expect("an edition");
    let (text, binary) = (xml::write(&message, &document), wbxml::write(&message, &document));
    keep("xml", &text);
    keep("wbxml", &binary);
    let limits = Limits::default();
    measure("wbxml", "read", "cordial", binary.len(), || wbxml::read(&binary, &SYNCML, &limits).expect("WBXML"));
    measure("wbxml", "write", "cordial", binary.len(), || wbxml::write(&message, &document));
    measure("wbxml", "to-xml", "cordial", binary.len(), || {
        xml::write(&wbxml::read(&binary, &SYNCML, &limits).expect("WBXML"), &document)
    });
    measure("wbxml", "from-xml", "cordial", binary.len(), || {
        wbxml::write(&xml::read(&text, &limits).expect("XML"), &document)
    });
}

fn measure<T>(format: &str, verb: &str, program: &str, bytes: usize, mut once: impl FnMut() -> T) {
    let fastest = (0..RUNS).map(|_| {
        let start = Instant::now();
        black_box(once());
        start.elapsed()
    });
    let fastest = fastest.min().unwrap_or(Duration::ZERO);
    println!("{format} {verb} {program} {bytes} {}", fastest.as_secs_f64());
}

fn records(name: &str, syntax: Syntax, bytes: &[u8]) {
    let dialect = Dialect::vcard30();
    let read: Vec<Record> = format::read(bytes, syntax, &dialect).items.into_iter().map(|item| item.record).collect();
    if read.is_empty() {
        return;
    }
    measure(name, "read", "cordial", bytes.len(), || format::read(bytes, syntax, &dialect));
    let write = || read.iter().map(|record| format::write(record, syntax, &dialect)).collect::<Vec<_>>();
    measure(name, "write", "cordial", write().iter().map(Vec::len).sum(), write);
}

fn calcard(name: &str, text: &str) {
    let read = || {
        let mut parser = Parser::new(text);
        let mut entries = Vec::new();
        loop {
            match parser.entry() {
                Entry::Eof => return entries,
                entry => entries.push(entry),
            }
        }
    };
    measure(name, "read", "calcard", text.len(), read);
    let entries = read();
    let write = || {
        let mut out = String::new();
        for entry in &entries {
            let written = match entry {
                Entry::VCard(card) => write!(out, "{card}"),
                Entry::ICalendar(calendar) => write!(out, "{calendar}"),
                _ => Ok(()),
            };
            written.expect("a string takes everything");
        }
        out
    };
    measure(name, "write", "calcard", write().len(), write);
}

/// About 450 bytes, as in the other measurement.
fn card(n: usize) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lovelace{n};Ada;Augusta;Dr.;\r\nFN:Dr. Ada Lovelace{n}\r\n\
        TEL;TYPE=CELL,PREF:+336{n:08}\r\nTEL;TYPE=HOME:+331{n:08}\r\nTEL;TYPE=WORK,FAX:+332{n:08}\r\n\
        EMAIL;TYPE=INTERNET:ada{n}@example.org\r\nADR;TYPE=HOME:;;{n} Rue de l'Église;Paris;;75001;France\r\n\
        ORG:Analytical Engines;Research\r\nTITLE:Mathematician\r\nBDAY:1815-12-10\r\nURL:http://example.org/~ada{n}\r\n\
        NOTE:First line\\nsecond line\\, with a comma and enough text that it has to b\r\n e folded by whoever keeps to 75 octets\r\n\
        CATEGORIES:maths,engines\r\nX-SPOUSE:William\r\nEND:VCARD\r\n"
    )
}

fn event(n: usize) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{n}@example.org\r\nDTSTAMP:20261121T080000Z\r\nSUMMARY:Rowing {n}\\, on the Seine\r\n\
        DTSTART;TZID=Europe/Paris:20261121T143000\r\nDTEND;TZID=Europe/Paris:20261121T153000\r\n\
        RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=20\r\nEXDATE;TZID=Europe/Paris:20261128T143000\r\nLOCATION:Quai de Grenelle\r\n\
        DESCRIPTION:First line\\nsecond line with enough text that it has to be folded\r\n  by whoever keeps to 75 octets\r\n\
        CATEGORIES:SPORT\r\nCLASS:PRIVATE\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    )
}

/// One message that adds every card.
fn message(cards: &str) -> Element {
    let header = Element::new("SyncHdr")
        .field("VerDTD", "1.2")
        .field("VerProto", "SyncML/1.2")
        .field("SessionID", 1)
        .field("MsgID", 2)
        .with(Element::new("Target").field("LocURI", "http://desk.example/sync"))
        .with(Element::new("Source").field("LocURI", "IMEI:004999010640000"));
    let adds = cards.split_inclusive("END:VCARD\r\n").zip(4..).map(|(card, id)| {
        Element::new("Add").field("CmdID", id).with(Element::new("Meta").field("Type", "text/x-vcard")).with(
            Element::new("Item")
                .with(Element::new("Source").field("LocURI", id))
                .with(Element::new("Data").with_opaque(card.as_bytes())),
        )
    });
    let sync = Element::new("Sync").field("CmdID", 3).with_all(adds);
    Element::new("SyncML").with(header).with(Element::new("SyncBody").with(sync).flag("Final"))
}
