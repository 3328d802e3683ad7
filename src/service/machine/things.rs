//! People, dates, tasks and notes that the machine makes up, and the values in them: every value is one word that there
//! is only once in the world, so that it can be looked for anywhere.

use crate::pim::{Contact, Kind, Point, Record, json};

/// Something that is one thing wherever it stands.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) kind: Kind,
    pub(super) n: usize,
    /// Stands in it wherever it is, and in nothing else.
    pub(super) name: String,
}

/// A place for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Phone,
    Email,
    Note,
    Location,
    Text,
}

impl Slot {
    pub(super) fn of(kind: Kind) -> &'static [Slot] {
        match kind {
            Kind::Contacts => &[Slot::Phone, Slot::Email, Slot::Note],
            Kind::Events => &[Slot::Text, Slot::Location],
            Kind::Tasks | Kind::Notes => &[Slot::Text],
        }
    }

    /// The property it is on phones.
    pub(super) fn property(self) -> &'static str {
        match self {
            Slot::Phone => "TEL",
            Slot::Email => "EMAIL",
            Slot::Note => "NOTE",
            Slot::Location => "LOCATION",
            Slot::Text => "DESCRIPTION",
        }
    }

    fn line(self, word: &str) -> String {
        match self {
            Slot::Phone => format!("TEL;HOME:+{word}\r\n"),
            Slot::Email => format!("EMAIL;INTERNET:{}\r\n", self.spelled(word)),
            other => format!("{}:{word}\r\n", other.property()),
        }
    }

    /// The word of a value nobody had yet.
    pub(super) fn word(self, n: usize) -> String {
        match self {
            Slot::Phone => format!("4204{n:08}"),
            Slot::Email => format!("m{n:05}mail"),
            _ => format!("w{n:05}word"),
        }
    }

    fn spelled(self, word: &str) -> String {
        match self {
            Slot::Phone => format!("+{word}"),
            Slot::Email => format!("{word}@x.example"),
            _ => word.to_owned(),
        }
    }
}

/// The values in a text, once for each time they are there.
pub(super) fn words(text: &str) -> Vec<String> {
    let is_word = |word: &&str| {
        let digits = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        let between = |start: char, end| word.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
        (word.len() == 12 && word.starts_with("4204"))
            || between('m', "mail").is_some_and(digits)
            || between('w', "word").is_some_and(digits)
    };
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(is_word).map(str::to_owned).collect()
}

/// A name unlike any other.
fn name(n: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "ko", "ri", "mu", "ze", "la", "po", "ti", "nu", "ge", "wa", "so", "di", "fu", "he", "jo"];
    let mut mixed = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut name = String::new();
    for _ in 0..5 {
        name += SYLLABLES[(mixed >> 60) as usize];
        mixed <<= 4;
    }
    name[..1].to_uppercase() + &name[1..]
}

impl Thing {
    pub(super) fn new(kind: Kind, n: usize) -> Self {
        Thing { kind, n, name: name(n) }
    }

    fn given(&self) -> &'static str {
        ["Anna", "Karl", "Petra", "Milan", "Zora", "Hugo"][self.n % 6]
    }

    fn start(&self) -> String {
        format!("202612{:02}T{:02}{:02}00Z", self.n % 28 + 1, self.n / 28 % 12 + 8, self.n / 336 * 5 % 60)
    }

    fn end(&self) -> String {
        format!("202612{:02}T213000Z", self.n % 28 + 1)
    }

    pub(super) fn record(&self) -> Record {
        let at = |text: &str| {
            let (date, time) = text.split_at(8);
            format!("{}-{}-{}T{}:{}:00Z", &date[..4], &date[4..6], &date[6..], &time[1..3], &time[3..5])
        };
        let json = match self.kind {
            Kind::Contacts => {
                let mut contact = Contact { display: format!("{} {}", self.given(), self.name), ..Contact::default() };
                contact.name.family.clone_from(&self.name);
                contact.name.given = self.given().to_owned();
                contact.phones.push(Point::new(format!("+4206{:08}", self.n), ["cell"]));
                return contact.into();
            }
            Kind::Events => serde_json::json!({ "title": self.name, "start": { "utc": at(&self.start()) },
                "end": { "utc": at(&self.end()) } }),
            Kind::Tasks => serde_json::json!({ "title": self.name, "status": "needs-action",
                "due": { "date": format!("2026-12-{:02}", self.n % 28 + 1) } }),
            Kind::Notes => serde_json::json!({ "body": self.name }),
        };
        json::from_json(self.kind, &json).unwrap()
    }

    /// As a phone writes it.
    pub(super) fn file(&self) -> String {
        match self.kind {
            Kind::Contacts => format!(
                "BEGIN:VCARD\r\nVERSION:2.1\r\nN:{};{}\r\nTEL;CELL:+4206{:08}\r\nEND:VCARD\r\n",
                self.name,
                self.given(),
                self.n
            ),
            Kind::Events => format!(
                "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY:{}\r\nDTSTART:{}\r\nDTEND:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                self.name,
                self.start(),
                self.end()
            ),
            Kind::Tasks => format!(
                "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VTODO\r\nSUMMARY:{}\r\nDUE:202612{:02}T235900\r\nSTATUS:NEEDS ACTION\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
                self.name,
                self.n % 28 + 1
            ),
            Kind::Notes => self.name.clone(),
        }
    }
}

/// Another value in a slot of a file, or none.
pub(super) fn write_in_file(text: &str, kind: Kind, slot: Slot, word: Option<&str>) -> String {
    if kind == Kind::Notes {
        let first = text.lines().next().unwrap_or_default();
        return match word {
            Some(word) => format!("{first}\r\n{word}"),
            None => first.to_owned(),
        };
    }
    let property = slot.property();
    let list = matches!(slot, Slot::Phone | Slot::Email);
    let is_it = |line: &str| {
        let head = line.split(':').next().unwrap_or_default().split(';').next().unwrap_or_default();
        head.eq_ignore_ascii_case(property) && !(list && words(line).is_empty())
    };
    let mut done = false;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let end = ["END:VCARD", "END:VEVENT", "END:VTODO"].iter().any(|end| line.starts_with(end));
        match word {
            _ if is_it(line) && done => {}
            Some(new) if is_it(line) => {
                // The first of several is changed, the rest stays.
                lines.push(match words(line).first() {
                    Some(old) => line.replace(old.as_str(), new),
                    None => slot.line(new),
                });
                done = true;
                continue;
            }
            None if is_it(line) => continue,
            Some(new) if end && !done => {
                lines.push(slot.line(new));
                lines.push(line.to_owned());
                done = true;
                continue;
            }
            _ => {}
        }
        lines.push(line.to_owned());
    }
    lines.concat()
}

/// Another value in a slot of a record, or none.
pub(super) fn write_in_record(record: &mut Record, slot: Slot, word: Option<&str>) {
    let spelled = word.map(|word| slot.spelled(word));
    let points = |points: &mut Vec<Point>, kind: &str| {
        let known = points.iter().position(|point| !words(&point.value).is_empty());
        match (known, &spelled) {
            (Some(at), Some(value)) => points[at].value.clone_from(value),
            (Some(_), None) => points.retain(|point| words(&point.value).is_empty()),
            (None, Some(value)) => points.push(Point::new(value.clone(), [kind])),
            (None, None) => {}
        }
    };
    let text = spelled.clone().unwrap_or_default();
    if let Some(contact) = record.contact_mut() {
        match slot {
            Slot::Phone => points(&mut contact.phones, "home"),
            Slot::Email => points(&mut contact.emails, "home"),
            _ => contact.note = text,
        }
    } else if let Some(event) = record.event_mut() {
        if slot == Slot::Location { event.location = text } else { event.description = text }
    } else if let Some(task) = record.task_mut() {
        task.description = text;
    } else {
        let whole = record.note().map(|note| note.whole()).unwrap_or_default();
        let first = whole.lines().next().unwrap_or_default().to_owned();
        if let Some(note) = record.note_mut() {
            note.title.clear();
            note.body = if text.is_empty() { first } else { format!("{first}\n{text}") };
        }
    }
}

/// What a record says, for looking for values.
pub(super) fn text_of(record: &Record) -> String {
    record.fields().map(|(field, value)| format!("{field} {value:?}\n").replace("\\n", "\n")).collect()
}
