//! People as a table: comma-separated values (RFC 4180) under the English names that Outlook gives its columns, which
//! Google, Apple's iCloud, Yahoo and Thunderbird find by name. A table holds less than a card. Those of others are read as
//! well, see `columns.rs`.

mod columns;
mod read;
#[cfg(test)]
mod tests;

pub use read::{is_people, lacks_names, read};

use crate::pim::lens::{Place, settle};
use crate::pim::{Address, Contact, PartialDate, Point, Record};

/// What the format is called.
pub const NAME: &str = "csv";

/// A column for one entry of a list: its name, the types of what stands there, whether it is the one to use first.
type Slot = (&'static str, &'static [&'static str], bool);

const NAMES: [&str; 9] =
    ["Title", "First Name", "Middle Name", "Last Name", "Suffix", "Nickname", "Company", "Department", "Job Title"];

const EMAILS: [Slot; 3] =
    [("E-mail Address", &[], false), ("E-mail 2 Address", &[], false), ("E-mail 3 Address", &[], false)];

const PHONES: [Slot; 10] = [
    ("Mobile Phone", &["cell"], false),
    ("Home Phone", &["home"], false),
    ("Home Phone 2", &["home"], false),
    ("Business Phone", &["work"], false),
    ("Business Phone 2", &["work"], false),
    ("Home Fax", &["fax", "home"], false),
    ("Business Fax", &["fax", "work"], false),
    ("Pager", &["pager"], false),
    ("Primary Phone", &[], true),
    ("Other Phone", &[], false),
];

/// What the names of an address' columns begin with.
const ADDRESSES: [Slot; 3] = [("Home", &["home"], false), ("Business", &["work"], false), ("Other", &[], false)];

/// What they end with.
const ADDRESS_PARTS: [&str; 6] = ["PO Box", "Street", "City", "State", "Postal Code", "Country/Region"];

const REST: [&str; 5] = ["Web Page", "Birthday", "Anniversary", "Categories", "Notes"];

/// The first line.
pub fn header() -> Vec<u8> {
    let slots = EMAILS.iter().chain(&PHONES).map(|(name, ..)| (*name).to_owned());
    let addresses = ADDRESSES
        .iter()
        .flat_map(|(prefix, ..)| ADDRESS_PARTS.map(|part| format!("{prefix} {}{part}", address_word(part))));
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let all = owned(&NAMES).into_iter().chain(slots).chain(addresses).chain(owned(&REST));
    line(all)
}

/// Outlook says `Home Street` but `Home Address PO Box`.
fn address_word(part: &str) -> &'static str {
    if part == "PO Box" { "Address " } else { "" }
}

/// The line of a contact; nothing for others.
pub fn row(record: &Record) -> Vec<u8> {
    let Some(contact) = record.contact() else { return Vec::new() };
    line(
        names(contact)
            .into_iter()
            .chain(points(&EMAILS, &contact.emails))
            .chain(points(&PHONES, &contact.phones))
            .chain(addresses(&contact.addresses))
            .chain(rest(contact)),
    )
}

/// A card with a display name only is found by its first name.
fn names(contact: &Contact) -> [String; 9] {
    let [prefix, given, additional, family, suffix] = contact.name.parts();
    let nobody = given.is_empty() && family.is_empty() && contact.organization.is_empty();
    let given = if nobody { contact.display.as_str() } else { given };
    [
        prefix.to_owned(),
        given.to_owned(),
        additional.to_owned(),
        family.to_owned(),
        suffix.to_owned(),
        contact.nicknames.join(", "),
        contact.organization.clone(),
        contact.department.clone(),
        contact.title.clone(),
    ]
}

fn places(slots: &[Slot]) -> Vec<Place> {
    let types = |types: &[&str]| types.iter().map(|word| (*word).to_owned()).collect();
    slots.iter().map(|(_, words, preferred)| Place { types: types(words), preferred: *preferred }).collect()
}

/// What is preferred comes first.
fn points(slots: &[Slot], points: &[Point]) -> Vec<String> {
    let mut points: Vec<&Point> = points.iter().collect();
    points.sort_by_key(|point| !point.preferred);
    let tags: Vec<_> = points.iter().map(|point| (point.types.as_slice(), point.preferred)).collect();
    let said = settle(&places(slots), &tags).into_iter();
    said.map(|at| at.and_then(|at| points.get(at)).map(|point| point.value.clone()).unwrap_or_default()).collect()
}

fn addresses(addresses: &[Address]) -> Vec<String> {
    let tags: Vec<_> = addresses.iter().map(|address| (address.types.as_slice(), address.preferred)).collect();
    let parts = |address: &Address| {
        let street = [&address.street, &address.extended];
        let street = street.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n");
        let Address { po_box, city, region, postcode, country, .. } = address.clone();
        [po_box, street, city, region, postcode, country]
    };
    let said = settle(&places(&ADDRESSES), &tags).into_iter();
    said.flat_map(|at| at.and_then(|at| addresses.get(at)).map(parts).unwrap_or_default()).collect()
}

fn rest(contact: &Contact) -> [String; 5] {
    let day = |day: Option<PartialDate>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        contact.urls.first().map(|url| url.value.clone()).unwrap_or_default(),
        day(contact.birthday),
        day(contact.anniversary),
        contact.categories.join(";"),
        contact.note.clone(),
    ]
}

/// A line of cells; what holds a comma, a quote or a line break is quoted (RFC 4180 section 2).
fn line(cells: impl IntoIterator<Item = String>) -> Vec<u8> {
    let cell = |text: String| {
        let is_plain = !text.contains([',', '"', '\n', '\r']);
        if is_plain { text } else { format!("\"{}\"", text.replace('"', "\"\"")) }
    };
    let mut line = cells.into_iter().map(cell).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line.into_bytes()
}
