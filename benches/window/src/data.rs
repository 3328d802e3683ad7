//! Data folders, filled through the command line.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const GIVEN: [&str; 10] = ["Anne", "Björn", "Chloé", "Émile", "Grzegorz", "Hélène", "Jörg", "Klára", "Łukasz", "Renée"];
const FAMILY: [&str; 12] = [
    "Dupuis",
    "Müller",
    "Novák",
    "Kowalski",
    "García",
    "Rossi",
    "Jansen",
    "Lefèvre",
    "Dvořák",
    "Weiß",
    "Moreau",
    "Lindqvist",
];

/// Fills a folder with so many people, dates and tasks.
pub fn fill(cordial: &Path, store: &Path, people: usize, dates: usize, tasks: usize) {
    import(cordial, store, "contacts", &(0..people).map(person).collect::<String>());
    import(cordial, store, "events", &calendar((0..dates).map(date)));
    import(cordial, store, "tasks", &calendar((0..tasks).map(task)));
}

fn import(cordial: &Path, store: &Path, kind: &str, text: &str) {
    let file = store.with_extension(kind);
    std::fs::write(&file, text).expect("a file is written");
    let done = Command::new(cordial)
        .arg("--data")
        .arg(store)
        .args([kind, "import"])
        .arg(&file)
        .stdout(Stdio::null())
        .status()
        .expect("the program starts");
    assert!(done.success(), "{kind} could not be imported");
}

fn person(n: usize) -> String {
    let given = GIVEN[n * 7 % GIVEN.len()];
    let family = format!("{}{}", FAMILY[n * 5 % FAMILY.len()], if n < 400 { String::new() } else { format!(" {n}") });
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;;\r\nFN:{given} {family}\r\nTEL;TYPE=CELL:+33650{n:06}\r\n\
         TEL;TYPE=HOME:+33251{n:06}\r\nEMAIL:p{n}@example.org\r\nORG:Company {}\r\n\
         ADR;TYPE=HOME:;;{} rue Crébillon;Nantes;;44000;France\r\nEND:VCARD\r\n",
        n % 97,
        n % 90
    )
}

fn calendar(items: impl Iterator<Item = String>) -> String {
    let mut text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n".to_owned();
    items.for_each(|item| text.push_str(&item));
    text.push_str("END:VCALENDAR\r\n");
    text
}

/// Dates of ten years; every fortieth repeats weekly.
fn date(n: usize) -> String {
    let day = format!("{}{:02}{:02}", 2018 + n % 10, 1 + n / 10 % 12, 1 + n % 28);
    let mut text = format!(
        "BEGIN:VEVENT\r\nUID:date-{n}\r\nDTSTART:{day}T{:02}0000\r\nDTEND:{day}T{:02}3000\r\nSUMMARY:Date {n}\r\n\
         LOCATION:Room {}\r\nCATEGORIES:{}\r\n",
        8 + n % 10,
        8 + n % 10,
        n % 9,
        ["Work", "Family", "Choir"][n % 3]
    );
    if n.is_multiple_of(40) {
        text.push_str("RRULE:FREQ=WEEKLY;COUNT=80\r\n");
    }
    let _ = write!(text, "END:VEVENT\r\n");
    text
}

fn task(n: usize) -> String {
    let due = format!("2026{:02}{:02}", 1 + n % 12, 1 + n % 28);
    format!("BEGIN:VTODO\r\nUID:task-{n}\r\nSUMMARY:Task {n}\r\nDUE;VALUE=DATE:{due}\r\nEND:VTODO\r\n")
}
