//! SIF-C.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::tree::{Parts, Sheet};
use super::values::{read_fields, write_fields};
use crate::format::line::BASE64;
use crate::pim::contact::canonical_types;
use crate::pim::lens::{Place, settle};
use crate::pim::{Address, Contact, Field, Kind, PartialDate, Photo, Point, Record};

/// Elements that are one field.
pub(super) const FIELDS: [(&str, Field); 16] = [
    ("Title", Field::NamePrefix),
    ("FirstName", Field::NameGiven),
    ("MiddleName", Field::NameAdditional),
    ("LastName", Field::NameFamily),
    ("Suffix", Field::NameSuffix),
    ("FileAs", Field::Display),
    ("YomiFirstName", Field::PhoneticGiven),
    ("YomiLastName", Field::PhoneticFamily),
    ("YomiCompanyName", Field::PhoneticOrganization),
    ("NickName", Field::Nicknames),
    ("CompanyName", Field::Organization),
    ("Department", Field::Department),
    ("JobTitle", Field::Title),
    ("Profession", Field::Role),
    ("Body", Field::Note),
    ("Categories", Field::Categories),
];

/// Fields that are several elements or no text.
pub(super) const MORE: [Field; 8] = [
    Field::Phones,
    Field::Emails,
    Field::Addresses,
    Field::Urls,
    Field::Impp,
    Field::Birthday,
    Field::Anniversary,
    Field::Photo,
];

/// An element for one entry of a list: its name, the types of what stands there, whether it is the one to use first.
type Slot = (&'static str, &'static [&'static str], bool);

/// Telephone numbers (Funambol's converter between SIF-C and vCard 2.1).
const PHONES: [Slot; 16] = [
    ("MobileTelephoneNumber", &["cell"], false),
    ("HomeTelephoneNumber", &["home"], false),
    ("Home2TelephoneNumber", &["home"], false),
    ("BusinessTelephoneNumber", &["work"], false),
    ("Business2TelephoneNumber", &["work"], false),
    ("CompanyMainTelephoneNumber", &["work"], true),
    ("HomeFaxNumber", &["fax", "home"], false),
    ("BusinessFaxNumber", &["fax", "work"], false),
    ("OtherFaxNumber", &["fax"], false),
    ("CarTelephoneNumber", &["car"], false),
    ("PagerNumber", &["pager"], false),
    ("RadioTelephoneNumber", &["x-funambol-radio"], false),
    ("CallbackTelephoneNumber", &["x-funambol-callback"], false),
    ("TelexNumber", &["x-funambol-telex"], false),
    ("PrimaryTelephoneNumber", &[], true),
    ("OtherTelephoneNumber", &[], false),
];

/// Mail addresses. Outlook's three are first, second and third, not home and work: order is all they have.
const EMAILS: [Slot; 3] = [("Email1Address", &[], false), ("Email2Address", &[], false), ("Email3Address", &[], false)];

const URLS: [Slot; 3] =
    [("WebPage", &[], false), ("HomeWebPage", &["home"], false), ("BusinessWebPage", &["work"], false)];

const IMPP: [Slot; 1] = [("IMAddress", &[], false)];

/// What the names of an address' elements begin with.
const ADDRESSES: [Slot; 3] = [("Business", &["work"], false), ("Home", &["home"], false), ("Other", &[], false)];

/// What they end with, in the order of [`Address::parts`].
const ADDRESS_PARTS: [&str; 7] = ["PostOfficeBox", "Extended", "Street", "City", "State", "PostalCode", "Country"];

/// Apple's year for "no year", the first leap year Outlook has.
const NO_YEAR: i16 = 1604;

/// The places of a field's entries, in order.
pub(super) fn places(field: Field) -> Vec<Place> {
    let slots: &[Slot] = match field {
        Field::Phones => &PHONES,
        Field::Emails => &EMAILS,
        Field::Urls => &URLS,
        Field::Impp => &IMPP,
        _ => &ADDRESSES,
    };
    of(slots)
}

fn of(slots: &[Slot]) -> Vec<Place> {
    let place =
        |(_, types, preferred): &Slot| Place { types: canonical_types(types.iter().copied()), preferred: *preferred };
    slots.iter().map(place).collect()
}

pub(super) fn read(parts: &mut Parts) -> Record {
    let mut record = Record::empty(Kind::Contacts);
    read_fields(parts, &FIELDS, &mut record);
    if let Some(contact) = record.contact_mut() {
        contact.phones = points(parts, &PHONES);
        contact.emails = points(parts, &EMAILS);
        contact.urls = points(parts, &URLS);
        contact.impp = points(parts, &IMPP);
        contact.impp.iter_mut().for_each(|point| point.value = to_uri(std::mem::take(&mut point.value)));
        contact.addresses = ADDRESSES.iter().filter_map(|slot| address(parts, slot)).collect();
        contact.birthday = parts.parse("Birthday", date).flatten();
        contact.anniversary = parts.parse("Anniversary", date).flatten();
        contact.photo = parts.parse("Photo", photo);
    }
    record
}

pub(super) fn write(record: &Record, sheet: &mut Sheet) {
    write_fields(record, &FIELDS, sheet);
    let Some(contact) = record.contact() else { return };
    put_points(sheet, &PHONES, &contact.phones);
    put_points(sheet, &EMAILS, &contact.emails);
    put_points(sheet, &URLS, &contact.urls);
    let addresses: Vec<Point> =
        contact.impp.iter().map(|point| Point { value: from_uri(&point.value), ..point.clone() }).collect();
    put_points(sheet, &IMPP, &addresses);
    put_addresses(sheet, contact);
    put_date(sheet, "Birthday", contact.birthday);
    put_date(sheet, "Anniversary", contact.anniversary);
    let photo = contact.photo.as_ref().map(|photo| STANDARD.encode(&photo.bytes));
    sheet.text("Photo", photo.as_deref().unwrap_or_default());
}

fn points(parts: &mut Parts, slots: &[Slot]) -> Vec<Point> {
    let read = |(name, types, preferred): &Slot| {
        let value = parts.take(name);
        let point = Point { preferred: *preferred, ..Point::new(value, types.iter().copied()) };
        (!point.value.is_empty()).then_some(point)
    };
    slots.iter().filter_map(read).collect()
}

fn put_points(sheet: &mut Sheet, slots: &[Slot], points: &[Point]) {
    let said: Vec<&Point> = points.iter().filter(|point| !point.value.trim().is_empty()).collect();
    let tags: Vec<_> = said.iter().map(|point| (point.types.as_slice(), point.preferred)).collect();
    for ((name, ..), entry) in slots.iter().zip(settle(&of(slots), &tags)) {
        let point = entry.and_then(|entry| said.get(entry));
        sheet.text(name, point.map_or("", |point| point.value.as_str()));
    }
}

fn element(prefix: &str, part: &str) -> String {
    format!("{prefix}Address{part}")
}

fn address(parts: &mut Parts, (prefix, types, _): &Slot) -> Option<Address> {
    let mut part = |name: &str| parts.take(&element(prefix, name));
    let [po_box, extended, street, city, region, postcode, country] = ADDRESS_PARTS.map(&mut part);
    let types = canonical_types(types.iter().copied());
    let address = Address { types, po_box, extended, street, city, region, postcode, country, ..Address::default() };
    (!address.is_empty()).then_some(address)
}

fn put_addresses(sheet: &mut Sheet, contact: &Contact) {
    let is_said = |address: &&Address| address.parts().iter().any(|part| !part.trim().is_empty());
    let said: Vec<&Address> = contact.addresses.iter().filter(is_said).collect();
    let tags: Vec<_> = said.iter().map(|address| (address.types.as_slice(), address.preferred)).collect();
    for ((prefix, ..), entry) in ADDRESSES.iter().zip(settle(&of(&ADDRESSES), &tags)) {
        let texts = entry.and_then(|entry| said.get(entry)).map_or([""; 7], |address| address.parts());
        for (part, text) in ADDRESS_PARTS.iter().zip(texts) {
            sheet.text(&element(prefix, part), text);
        }
    }
}

/// `Some(None)` is Outlook's "no day".
fn date(text: &str) -> Option<Option<PartialDate>> {
    let date: PartialDate = text.parse().ok()?;
    match date.year() {
        Some(NO_YEAR) => Some(PartialDate::new(None, date.month(), date.day())),
        Some(4501) => Some(None),
        _ => Some(Some(date)),
    }
}

fn put_date(sheet: &mut Sheet, name: &str, date: Option<PartialDate>) {
    let with_year = |date: PartialDate| PartialDate::new(date.year().or(Some(NO_YEAR)), date.month(), date.day());
    sheet.text(name, &date.and_then(with_year).map(|date| date.to_string()).unwrap_or_default());
}

/// The attribute that names the type is gone; the image says itself what it is.
fn photo(text: &str) -> Option<Photo> {
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = BASE64.decode(packed).ok().filter(|bytes| !bytes.is_empty())?;
    Some(Photo { media_type: media_type(&bytes).to_owned(), bytes: bytes.into() })
}

/// What an image is by its first bytes; empty where they say nothing.
pub(super) fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        [b'B', b'M', ..] => "image/bmp",
        _ => "",
    }
}

/// An address without a scheme is an instant messaging address of nobody knows which service (RFC 3860).
fn to_uri(text: String) -> String {
    if text.is_empty() || has_scheme(&text) { text } else { format!("im:{text}") }
}

fn from_uri(uri: &str) -> String {
    let bare = uri.strip_prefix("im:").map(str::trim).filter(|bare| !bare.is_empty() && !has_scheme(bare));
    bare.unwrap_or(uri).to_owned()
}

fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        let begins = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
        begins && !rest.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}
