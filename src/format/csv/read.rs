//! Tables of people read: comma, semicolon or tab, quoted line breaks, the columns of [`super::columns`]. What has no
//! place of its own goes to the note, under the name of its column.

use std::collections::BTreeMap;

use super::columns::{Column, Part, Text, Thing, column, part};
use crate::format::{Complaint, Dialect, Flaw, Item, Reading, Reason, Rejected};
use crate::pim::fold::{fold, words};
use crate::pim::{Address, Contact, PartialDate, Point, Record};

/// Between several values of one cell, in Google's tables.
const BETWEEN: &str = " ::: ";

/// Values of flags that say nothing.
const USUAL: [&str; 12] = [
    "normal",
    "normale",
    "false",
    "falsch",
    "faux",
    "unspecified",
    "keine angabe",
    "nicht angegeben",
    "non specifie",
    "smtp",
    "ex",
    "mycontacts",
];

/// Whether a text looks like a table of people: its first line has names of columns that we know.
pub fn is_people(bytes: &[u8]) -> bool {
    let text = decoded(bytes);
    let columns = Table::new(&text).columns;
    let known = columns.iter().filter(|(_, column)| *column != Column::Unknown).count();
    let names = |column: &Column| {
        let text = |text: &Text| !matches!(text, Text::Note | Text::Department | Text::Suffix | Text::Role);
        match column {
            Column::Text(which) => text(which),
            Column::Phone { .. } | Column::Email => true,
            Column::Numbered { thing, .. } => matches!(thing, Thing::Phone | Thing::Email),
            _ => false,
        }
    };
    known >= 2 && columns.iter().any(|(_, column)| names(column))
}

/// Whether a text looks like a table of people whose columns have no names: lines of as many cells, with a number or a
/// mail address among them.
pub fn lacks_names(bytes: &[u8]) -> bool {
    let text = decoded(bytes);
    let mut table =
        Table { text: &text, at: 0, line: 1, between: separator(&text), columns: Vec::new(), day_first: false };
    let rows: Vec<Row> = std::iter::from_fn(|| table.next_row()).take(LOOKED_AT).collect();
    let width = rows.first().map_or(0, |row| row.cells.len());
    let reaches = |cell: &String| {
        let digits = cell.chars().filter(char::is_ascii_digit).count();
        digits >= 5 || cell.contains('@') && !cell.trim().contains(char::is_whitespace)
    };
    let is_full = |row: &Row| row.cells.len() == width || row.cells.iter().all(|cell| cell.trim().is_empty());
    width >= 3 && rows.iter().all(is_full) && rows.iter().any(|row| row.cells.iter().any(reaches))
}

/// Lines of a table that are looked at to tell what it is.
const LOOKED_AT: usize = 20;

/// Reads every line of a table of people.
pub fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    let text = decoded(bytes);
    let mut table = Table::new(&text);
    let mut reading = Reading::default();
    while let Some(row) = table.next_row() {
        let (line, cells) = (row.line, row.cells);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let reject = |reason| Rejected { line, reason, raw: cells.join(",").into_bytes() };
        if cells.iter().map(String::len).sum::<usize>() > dialect.max_card_bytes {
            reading.rejected.push(reject(Reason::TooLarge));
            continue;
        }
        let record = Record::from(table.person(&cells));
        if record.is_empty() {
            reading.rejected.push(reject(Reason::Empty));
            continue;
        }
        let complaints = if row.is_open { vec![Complaint { line: usize::MAX, what: Flaw::NoEnd }] } else { Vec::new() };
        reading.items.push(Item { record, complaints, raw: row.start..bytes.len().max(row.start), spoken: None });
    }
    reading
}

/// UTF-8 or UTF-16 by mark or look, else the Western code page of Windows.
fn decoded(bytes: &[u8]) -> String {
    let wide = match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0xEF, 0xBB, 0xBF, ..] => None,
        [first, 0, ..] if *first != 0 => Some(encoding_rs::UTF_16LE),
        [0, first, ..] if *first != 0 => Some(encoding_rs::UTF_16BE),
        _ => None,
    };
    let by_mark = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    match (wide.or(by_mark), std::str::from_utf8(bytes)) {
        (Some(encoding), _) => encoding.decode(bytes).0.into_owned(),
        (None, Ok(text)) => text.to_owned(),
        (None, Err(_)) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// A line of cells.
struct Row {
    /// From 1.
    line: usize,
    /// Where it begins.
    start: usize,
    cells: Vec<String>,
    /// Whether the file ends within a quoted cell.
    is_open: bool,
}

/// A table with its cursor.
struct Table<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    between: char,
    columns: Vec<(String, Column)>,
    /// Whether dates of three numbers begin with the day.
    day_first: bool,
}

impl<'a> Table<'a> {
    fn new(text: &'a str) -> Self {
        let mut table = Table { text, at: 0, line: 1, between: ',', columns: Vec::new(), day_first: false };
        // Excel says which it is.
        if let Some(rest) = text.strip_prefix("sep=") {
            table.between = rest.chars().next().unwrap_or(',');
            table.at = text.find('\n').map_or(text.len(), |at| at + 1);
            table.line = 2;
        } else {
            table.between = separator(text);
        }
        let names = table.next_row().map(|row| row.cells).unwrap_or_default();
        table.columns = names.into_iter().map(|name| (name.trim().to_owned(), column(&name))).collect();
        table.name_titles();
        table.day_first = table.begins_with_day();
        table
    }

    /// `Title` is how somebody is addressed where another column is for the job; in French both are called `Titre`.
    fn name_titles(&mut self) {
        let job = Column::Text(Text::JobTitle);
        let titles: Vec<usize> =
            self.columns.iter().enumerate().filter(|(_, (_, c))| *c == Column::Title).map(|(at, _)| at).collect();
        let has_job = self.columns.iter().any(|(_, column)| *column == job) || titles.len() > 1;
        for (nth, at) in titles.into_iter().enumerate() {
            self.columns[at].1 = if nth == 0 && has_job { Column::Text(Text::Prefix) } else { job.clone() };
        }
    }

    /// English tables begin with the month, unless one of their dates shows that they do not.
    fn begins_with_day(&self) -> bool {
        let english = ["first name", "last name", "given name", "birthday"];
        if !self.columns.iter().any(|(name, _)| english.contains(&fold(name).as_str())) {
            return true;
        }
        let is_date = |column: &Column| matches!(column, Column::Birthday | Column::Anniversary);
        let mut rows = Table { columns: Vec::new(), ..*self };
        std::iter::from_fn(|| rows.next_row()).any(|row| {
            let dates = row.cells.iter().zip(&self.columns).filter(|(_, (_, column))| is_date(column));
            dates
                .into_iter()
                .any(|(cell, _)| numbers(cell).is_some_and(|[first, second, _]| first > 12 && second <= 12))
        })
    }

    fn next_row(&mut self) -> Option<Row> {
        let rest = self.text.get(self.at..)?;
        if rest.is_empty() {
            return None;
        }
        let mut row = Row { line: self.line, start: self.at, cells: Vec::new(), is_open: false };
        let (mut cell, mut quoted, mut is_fresh) = (String::new(), false, true);
        let mut letters = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, letter)) = letters.next() {
            self.line += usize::from(letter == '\n');
            let next = letters.peek().map(|(_, letter)| *letter);
            match letter {
                '"' if quoted && next == Some('"') => {
                    cell.push('"');
                    let _ = letters.next();
                }
                '"' if quoted => quoted = false,
                '"' if is_fresh && cell.trim().is_empty() => {
                    cell.clear();
                    (quoted, is_fresh) = (true, false);
                }
                '\r' if next == Some('\n') => {}
                '\r' | '\n' if quoted => cell.push('\n'),
                '\r' | '\n' => {
                    end = at + 1;
                    break;
                }
                letter if letter == self.between && !quoted => {
                    row.cells.push(std::mem::take(&mut cell));
                    is_fresh = true;
                }
                letter => cell.push(letter),
            }
        }
        row.cells.push(cell);
        row.is_open = quoted;
        self.at += end;
        Some(row)
    }

    fn person(&self, cells: &[String]) -> Contact {
        let mut person = Person { day_first: self.day_first, ..Person::default() };
        for ((name, column), cell) in self.columns.iter().zip(cells) {
            let cell = cell.trim();
            if !cell.is_empty() {
                person.take(name, column, cell);
            }
        }
        for cell in cells.iter().skip(self.columns.len()).filter(|cell| !cell.trim().is_empty()) {
            person.lines.push(cell.trim().to_owned());
        }
        person.finish()
    }
}

/// What stands between the cells: of the marks in the first line, outside of quotes, the most frequent.
fn separator(text: &str) -> char {
    let mut quoted = false;
    let first = text.chars().take_while(|letter| {
        quoted ^= *letter == '"';
        quoted || !matches!(letter, '\n' | '\r')
    });
    let first: String = first.collect();
    let outside: Vec<&str> = first.split('"').step_by(2).collect();
    let count = |mark: char| outside.iter().map(|piece| piece.matches(mark).count()).sum::<usize>();
    [';', '\t', ','].into_iter().max_by_key(|mark| count(*mark)).unwrap_or(',')
}

/// Three numbers with marks between them.
fn numbers(text: &str) -> Option<[i32; 3]> {
    let pieces = text.split(['/', '.', '-', ' ']).filter(|piece| !piece.is_empty());
    let numbers: Vec<i32> = pieces.map(str::parse).collect::<Result<_, _>>().ok()?;
    numbers.try_into().ok()
}

/// Somebody under way.
#[derive(Default)]
struct Person {
    contact: Contact,
    places: BTreeMap<&'static str, Address>,
    things: BTreeMap<(Thing, u8), BTreeMap<String, String>>,
    /// Year, month and day, each with the name of its column.
    birth: [Option<(String, String)>; 3],
    file_as: String,
    /// What goes to the note: names of columns with what stands there.
    more: Vec<(String, String)>,
    lines: Vec<String>,
    day_first: bool,
}

impl Person {
    fn take(&mut self, name: &str, column: &Column, cell: &str) {
        let contact = &mut self.contact;
        let mut other = |slot: &mut String| {
            // A column that comes twice.
            if slot.is_empty() {
                *slot = cell.to_owned()
            } else if slot != cell {
                self.more.push((name.to_owned(), cell.to_owned()))
            }
        };
        match column {
            Column::Text(text) => other(slot(contact, *text)),
            Column::Title => other(&mut contact.title),
            Column::Nicknames => contact.nicknames.extend(listed(cell, ',')),
            Column::Categories => {
                let all = if cell.contains(BETWEEN) { cell.replace(BETWEEN, ";") } else { cell.to_owned() };
                let groups = listed(&all, ';').into_iter().map(|group| group.trim_start_matches("* ").to_owned());
                contact.categories.extend(groups.filter(|group| !USUAL.contains(&fold(group).as_str())));
            }
            // Palm lets everybody choose what stands in a column of numbers.
            Column::Phone { .. } | Column::OddPhone if is_mail(cell) => contact.emails.push(Point::new(cell, [])),
            // In German, Outlook says by a word whether somebody is private.
            Column::Phone { .. } if !cell.contains(|c: char| c.is_ascii_digit()) => {
                self.more.push((name.to_owned(), cell.to_owned()));
            }
            Column::Phone { types, preferred } => {
                contact.phones.push(Point { preferred: *preferred, ..Point::new(cell, types.iter().copied()) });
            }
            Column::OddPhone => contact.phones.push(Point { label: name.to_owned(), ..Point::new(cell, []) }),
            Column::Email => contact.emails.push(Point::new(cell, [])),
            Column::Url => contact.urls.push(Point::new(cell, [])),
            Column::Address { place, part } => put(self.places.entry(place).or_default(), *part, cell),
            Column::Birthday if cell.parse::<i32>().is_ok_and(|day| (1..=31).contains(&day)) => {
                self.birth(2, name, cell);
            }
            Column::Birthday | Column::Anniversary => match date(cell, self.day_first) {
                Some(date) if *column == Column::Birthday => contact.birthday = Some(date),
                Some(date) => contact.anniversary = Some(date),
                // No date is 0/0/00.
                None if !cell.contains(|c: char| c.is_alphanumeric() && c != '0') => {}
                None => self.more.push((name.to_owned(), cell.to_owned())),
            },
            Column::BirthYear => self.birth(0, name, cell),
            Column::BirthMonth => self.birth(1, name, cell),
            Column::BirthDay => self.birth(2, name, cell),
            Column::FileAs => cell.clone_into(&mut self.file_as),
            Column::Numbered { thing, n, of } => {
                let _ = self.things.entry((*thing, *n)).or_default().insert(of.clone(), cell.to_owned());
            }
            Column::Unknown => self.more.push((name.to_owned(), cell.to_owned())),
        }
    }

    /// Year, month or day of the birthday, each in a column of its own.
    fn birth(&mut self, part: usize, name: &str, cell: &str) {
        self.birth[part] = Some((name.to_owned(), cell.to_owned()));
    }

    /// The birthday of its parts; those that are none together go to the note.
    fn finish_birthday(&mut self) {
        let parts = std::mem::take(&mut self.birth);
        let number = |part: usize| parts[part].as_ref().map(|(_, cell)| cell.parse::<i16>().ok());
        let small = |number: Option<i16>| u8::try_from(number?).ok();
        let found = match [number(0), number(1), number(2)] {
            [Some(None), ..] => None,
            [year, Some(month), Some(day)] => {
                small(month).zip(small(day)).and_then(|(month, day)| PartialDate::new(year.flatten(), month, day))
            }
            _ => None,
        };
        match (found, self.contact.birthday) {
            (Some(_), None) => self.contact.birthday = found,
            (Some(found), Some(known)) if found == known => {}
            _ => self.more.extend(parts.into_iter().flatten()),
        }
    }

    fn finish(mut self) -> Contact {
        for ((thing, _), of) in std::mem::take(&mut self.things) {
            self.thing(thing, of);
        }
        for (place, mut address) in std::mem::take(&mut self.places) {
            address.types.extend((!place.is_empty()).then(|| place.to_owned()));
            // Two lines in one cell are a street and what is more to it.
            if let (Some((street, more)), true) = (address.street.clone().split_once('\n'), address.extended.is_empty())
            {
                (address.street, address.extended) = (street.trim().to_owned(), more.trim().to_owned());
            }
            self.contact.addresses.push(address);
        }
        self.finish_birthday();
        self.take_notes();
        self.contact
    }

    /// Puts what has no place of its own into the note; what only repeats who somebody is, or says nothing, nowhere.
    fn take_notes(&mut self) {
        let contact = &mut self.contact;
        let said: Vec<String> = (contact.name.parts().into_iter())
            .chain([contact.display.as_str(), &contact.organization])
            .chain(contact.emails.iter().map(|point| point.value.as_str()))
            .flat_map(words)
            .collect();
        let repeats = |text: &str| words(text).iter().all(|word| said.contains(word));
        let mut lines: Vec<String> = Vec::new();
        if !repeats(&self.file_as) {
            self.more.push(("File As".to_owned(), std::mem::take(&mut self.file_as)));
        }
        for (name, value) in self.more.drain(..) {
            let is_open = value == "0" && fold(&name) == "private";
            if !is_open && !USUAL.contains(&fold(&value).as_str()) && !repeats(&value) {
                lines.push(if name.is_empty() { value } else { format!("{name}: {value}") });
            }
        }
        lines.append(&mut self.lines);
        if !contact.note.is_empty() {
            lines.insert(0, std::mem::take(&mut contact.note));
        }
        contact.note = lines.join("\n");
    }

    /// One of the things of which Google counts several.
    fn thing(&mut self, thing: Thing, mut of: BTreeMap<String, String>) {
        let label = of.remove("label").or_else(|| of.remove("type")).unwrap_or_default();
        let (preferred, label) = match label.strip_prefix("* ") {
            Some(label) => (true, label.to_owned()),
            None => (label == "*", label.trim_start_matches('*').to_owned()),
        };
        let value = of.remove("value").unwrap_or_default();
        let values = || value.split(BETWEEN).map(str::trim).filter(|value| !value.is_empty());
        let contact = &mut self.contact;
        let list = match thing {
            Thing::Phone => Some(&mut contact.phones),
            Thing::Email => Some(&mut contact.emails),
            Thing::Website => Some(&mut contact.urls),
            _ => None,
        };
        match (thing, list) {
            (_, Some(list)) => {
                let (types, label) = types(&label);
                let point =
                    |value| Point { preferred, label: label.clone(), ..Point::new(value, types.iter().copied()) };
                list.extend(values().map(point));
            }
            (Thing::Address, _) => {
                let formatted = of.remove("formatted").unwrap_or_default();
                let (types, label) = types(&label);
                let mut address = Address { preferred, label, ..Address::default() };
                address.types = types.iter().map(|word| (*word).to_owned()).collect();
                of.retain(|name, value| part(name).map(|part| put(&mut address, part, value)).is_none());
                if address.is_empty() {
                    address.street = formatted;
                }
                contact.addresses.push(address);
            }
            (Thing::Chat, _) => {
                let service = of.remove("service").unwrap_or_default();
                let scheme = match fold(&service).as_str() {
                    "jabber" | "xmpp" | "google talk" | "googletalk" => "xmpp",
                    "skype" => "skype",
                    "icq" => "icq",
                    "aim" => "aim",
                    "yahoo" => "ymsgr",
                    "sip" => "sip",
                    _ => "",
                };
                for value in values() {
                    match scheme {
                        "" => self.more.push((service.clone(), value.to_owned())),
                        scheme => contact.impp.push(Point::new(format!("{scheme}:{value}"), [])),
                    }
                }
            }
            (Thing::Organization, _) => {
                let mut text = |name: &str, slot: &mut String| {
                    if let (Some(text), true) = (of.get(name), slot.is_empty()) {
                        slot.clone_from(text);
                        let _ = of.remove(name);
                    }
                };
                text("name", &mut contact.organization);
                text("title", &mut contact.title);
                text("department", &mut contact.department);
                text("yomi name", &mut contact.phonetic.organization);
            }
            (Thing::Event, _) if fold(&label) == "anniversary" && contact.anniversary.is_none() => {
                match date(&value, self.day_first) {
                    Some(date) => contact.anniversary = Some(date),
                    None => self.more.push((label, value)),
                }
            }
            _ if !value.is_empty() => self.more.push((label, value)),
            _ => {}
        }
        self.more.extend(of);
    }
}

fn is_mail(cell: &str) -> bool {
    cell.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        && !cell.contains(char::is_whitespace)
}

fn slot(contact: &mut Contact, text: Text) -> &mut String {
    match text {
        Text::Prefix => &mut contact.name.prefix,
        Text::Given => &mut contact.name.given,
        Text::Additional => &mut contact.name.additional,
        Text::Family => &mut contact.name.family,
        Text::Suffix => &mut contact.name.suffix,
        Text::Display => &mut contact.display,
        Text::PhoneticGiven => &mut contact.phonetic.given,
        Text::PhoneticFamily => &mut contact.phonetic.family,
        Text::PhoneticCompany => &mut contact.phonetic.organization,
        Text::Company => &mut contact.organization,
        Text::Department => &mut contact.department,
        Text::JobTitle => &mut contact.title,
        Text::Role => &mut contact.role,
        Text::Note => &mut contact.note,
    }
}

/// A further line of one part goes behind the first.
fn put(address: &mut Address, part: Part, text: &str) {
    let slot = match part {
        Part::Box => &mut address.po_box,
        Part::Street => &mut address.street,
        Part::Extended => &mut address.extended,
        Part::City => &mut address.city,
        Part::Region => &mut address.region,
        Part::Postcode => &mut address.postcode,
        Part::Country => &mut address.country,
    };
    if slot.is_empty() {
        text.clone_into(slot);
    } else {
        *slot = format!("{slot}, {text}");
    }
}

fn listed(text: &str, between: char) -> Vec<String> {
    text.split(between).map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The types Google's labels stand for; any other is a label of the person's own.
fn types(label: &str) -> (&'static [&'static str], String) {
    let known: &[&str] = match fold(label).as_str() {
        "mobile" | "cell" => &["cell"],
        "home" => &["home"],
        "work" => &["work"],
        "home fax" => &["fax", "home"],
        "work fax" => &["fax", "work"],
        "fax" => &["fax"],
        "pager" => &["pager"],
        "" | "other" | "main" | "profile" | "homepage" | "home page" => &[],
        _ => return (&[], label.to_owned()),
    };
    (known, String::new())
}

/// `1961-03-03`, `--03-03`, `3/3/1961`, `03.03.1961`. A year of two digits may be any.
fn date(text: &str, day_first: bool) -> Option<PartialDate> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let day = text.split([' ', 'T']).next()?;
    let [first, second, year] = numbers(day)?;
    let (month, day) = if day_first || day.contains('.') || first > 12 { (second, first) } else { (first, second) };
    (year > 99).then_some(())?;
    PartialDate::new(Some(i16::try_from(year).ok()?), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
