//! How long a safety copy takes, one that finds nothing changed, looking into it, and the way back. Prints a Markdown
//! table; 10 000 records unless told otherwise: seven people, two dates and one task in ten.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Instant;

use cordial::pim::{Kind, Zone};
use cordial::service::clock::SystemClock;
use cordial::service::library::Source;
use cordial::service::safety::look::CopySource;
use cordial::service::safety::restore::{Consent, Manner, RestoreRequest};
use cordial::service::{Keyring, Options, Service};

fn main() {
    measure(std::env::args().nth(1).map_or(10_000, |count| count.parse().expect("a number of records")));
}

/// Measures with so many records, and prints the table.
pub fn measure(count: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let service = Service::open(Options {
        data: folder.path().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: Zone::named("Europe/Paris").expect("a zone"),
    })
    .expect("a service");
    let (people, dates, tasks) = (count * 7 / 10, count * 2 / 10, count / 10);
    add(&service, Kind::Contacts, (0..people).map(person).collect());
    add(&service, Kind::Events, (0..dates).map(|n| date("VEVENT", n)).collect());
    add(&service, Kind::Tasks, (0..tasks).map(|n| date("VTODO", n)).collect());

    println!("| {count} records | s |\n|---|--:|");
    let copy = timed("copy", || service.make_safety_copy(None).expect("a copy"));
    let _ = timed("copy, nothing changed", || service.make_safety_copy(None).expect("a copy"));
    let source = CopySource::Numbered(copy.n);
    let _ = timed("look into", || service.look_into(&source).expect("a whole copy"));
    let mut request = RestoreRequest::of(source);
    let _ = timed("preview, nothing to do", || service.preview_restore(&request).expect("a plan"));
    for (kind, n) in [(Kind::Contacts, people), (Kind::Events, dates), (Kind::Tasks, tasks)] {
        let rows = service.rows(kind, "", 0..n).expect("rows");
        let ids: Vec<i64> = rows.iter().map(|row| row.id.0).collect();
        let _ = service.delete_records(kind, &ids).expect("deleted");
    }
    request.manner = Manner::Replace;
    let done = timed("restore of everything", || service.restore(&request, Consent::Given).expect("restored"));
    assert_eq!(done.plan.tally().added, people + dates + tasks);
    println!("\n{} bytes", copy.bytes);
}

fn timed<T>(what: &str, once: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = once();
    println!("| {what} | {:.2} |", start.elapsed().as_secs_f64());
    done
}

fn add(service: &Service, kind: Kind, texts: Vec<String>) {
    let source = Source { name: "made".to_owned(), bytes: texts.concat().into_bytes() };
    let added = service.add_records(kind, &source).expect("added");
    assert!(added.rejected.is_empty(), "{:?}", added.rejected.first());
}

fn person(n: usize) -> String {
    let mut card = format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Family{n};Given{n};;;\r\nFN:Given{n} Family{n}\r\nORG:Company {};Sales\r\n\
         TEL;TYPE=CELL:+3361{n:07}\r\nTEL;TYPE=WORK:+3314{n:07}\r\nEMAIL;TYPE=INTERNET:p{n}@example.org\r\n\
         ADR;TYPE=HOME:;;{n}, rue Crébillon;Nantes;;44000;France\r\nBDAY:19{:02}-03-03\r\nNOTE:met in {}\r\n\
         X-KEPT:{n}\r\n",
        n % 97,
        n % 100,
        1990 + n % 30
    );
    if n.is_multiple_of(10) {
        // A photo of 6 kB that no two people share and nothing makes smaller.
        let mut noise = n as u64 + 1;
        let mut text = String::new();
        for _ in 0..8000 {
            noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push(char::from(
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[(noise >> 58) as usize],
            ));
        }
        let _ = write!(card, "PHOTO;ENCODING=b;TYPE=JPEG:{text}\r\n");
    }
    card + "END:VCARD\r\n"
}

fn date(name: &str, n: usize) -> String {
    let (day, hour) = (1 + n % 28, n % 24);
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:{name}\r\nUID:{name}{n}\r\nSUMMARY:Thing {n}\r\n\
         DTSTART;TZID=Europe/Paris:202611{day:02}T{hour:02}0000\r\nDESCRIPTION:what is to be done, {n} times\r\n\
         CATEGORIES:work\r\nX-KEPT:{n}\r\nEND:{name}\r\nEND:VCALENDAR\r\n"
    )
}
