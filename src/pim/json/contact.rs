//! Contacts as JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

use super::{Error, Node, put_list, put_text};
use crate::pim::contact::{Address, Contact, Phonetic, Photo, Point, canonical_types};
use crate::pim::{Name, PartialDate};

/// The names a contact has.
pub(super) const NAMES: &[&str] = &[
    "name",
    "display",
    "phonetic",
    "nicknames",
    "organization",
    "department",
    "title",
    "role",
    "phones",
    "emails",
    "addresses",
    "urls",
    "impp",
    "birthday",
    "anniversary",
    "note",
    "categories",
    "photo",
];

pub(super) fn read(object: &Node<'_>) -> Result<Contact, Error> {
    let name = object.part("name").object(&["prefix", "given", "additional", "family", "suffix"])?;
    let phonetic = object.part("phonetic").object(&["given", "family", "organization"])?;
    Ok(Contact {
        name: Name {
            prefix: name.part("prefix").text()?,
            given: name.part("given").text()?,
            additional: name.part("additional").text()?,
            family: name.part("family").text()?,
            suffix: name.part("suffix").text()?,
        },
        display: object.part("display").text()?,
        phonetic: Phonetic {
            given: phonetic.part("given").text()?,
            family: phonetic.part("family").text()?,
            organization: phonetic.part("organization").text()?,
        },
        nicknames: object.part("nicknames").words()?,
        organization: object.part("organization").text()?,
        department: object.part("department").text()?,
        title: object.part("title").text()?,
        role: object.part("role").text()?,
        phones: object.part("phones").points("number")?,
        emails: object.part("emails").points("address")?,
        addresses: object.part("addresses").list(address)?,
        urls: object.part("urls").points("url")?,
        impp: object.part("impp").points("uri")?,
        birthday: object.part("birthday").date()?,
        anniversary: object.part("anniversary").date()?,
        note: object.part("note").text()?,
        categories: object.part("categories").words()?,
        photo: photo(&object.part("photo"))?,
    })
}

pub(super) fn write(contact: &Contact) -> Map<String, Json> {
    let mut out = Map::new();
    let name = &contact.name;
    let parts: [(&str, &str); 5] = [
        ("prefix", &name.prefix),
        ("given", &name.given),
        ("additional", &name.additional),
        ("family", &name.family),
        ("suffix", &name.suffix),
    ];
    put_object(&mut out, "name", &parts);
    put_text(&mut out, "display", &contact.display);
    let phonetic = &contact.phonetic;
    let parts: [(&str, &str); 3] =
        [("given", &phonetic.given), ("family", &phonetic.family), ("organization", &phonetic.organization)];
    put_object(&mut out, "phonetic", &parts);
    put_list(&mut out, "nicknames", contact.nicknames.iter().map(|word| json!(word)).collect());
    put_text(&mut out, "organization", &contact.organization);
    put_text(&mut out, "department", &contact.department);
    put_text(&mut out, "title", &contact.title);
    put_text(&mut out, "role", &contact.role);
    for (key, value, points) in [
        ("phones", "number", &contact.phones),
        ("emails", "address", &contact.emails),
        ("urls", "url", &contact.urls),
        ("impp", "uri", &contact.impp),
    ] {
        put_list(&mut out, key, points.iter().map(|point| point_to_json(value, point)).collect());
    }
    put_list(&mut out, "addresses", contact.addresses.iter().map(address_to_json).collect());
    for (key, date) in [("birthday", contact.birthday), ("anniversary", contact.anniversary)] {
        put_text(&mut out, key, &date.map(|date| date.to_string()).unwrap_or_default());
    }
    put_text(&mut out, "note", &contact.note);
    put_list(&mut out, "categories", contact.categories.iter().map(|word| json!(word)).collect());
    if let Some(photo) = &contact.photo {
        let digest: String = Sha256::digest(&photo.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        out.insert("photo".into(), json!({"type": photo.media_type, "bytes": photo.bytes.len(), "sha256": digest}));
    }
    out
}

fn point_to_json(key: &str, point: &Point) -> Json {
    let mut out = Map::new();
    out.insert(key.to_owned(), json!(point.value));
    tags(&mut out, &point.types, &point.label, point.preferred);
    Json::Object(out)
}

fn address_to_json(address: &Address) -> Json {
    let mut out = Map::new();
    tags(&mut out, &address.types, &address.label, address.preferred);
    for (key, part) in PARTS.iter().zip(address.parts()) {
        put_text(&mut out, key, part);
    }
    Json::Object(out)
}

fn tags(out: &mut Map<String, Json>, types: &[String], label: &str, preferred: bool) {
    out.insert("types".into(), json!(types));
    put_text(out, "label", label);
    if preferred {
        out.insert("preferred".into(), json!(true));
    }
}

fn put_object(out: &mut Map<String, Json>, key: &str, parts: &[(&str, &str)]) {
    let mut object = Map::new();
    parts.iter().for_each(|(key, text)| put_text(&mut object, key, text));
    if !object.is_empty() {
        out.insert(key.to_owned(), Json::Object(object));
    }
}

const PARTS: [&str; 7] = ["po_box", "extended", "street", "city", "region", "postcode", "country"];

impl Node<'_> {
    fn date(&self) -> Result<Option<PartialDate>, Error> {
        let text = self.text()?;
        match text.parse() {
            _ if text.is_empty() => Ok(None),
            Ok(date) => Ok(Some(date)),
            Err(_) => self.wrong("date"),
        }
    }

    fn types(&self) -> Result<Vec<String>, Error> {
        Ok(canonical_types(self.part("types").words()?.iter().map(String::as_str)))
    }

    fn points(&self, key: &str) -> Result<Vec<Point>, Error> {
        self.list(|node| {
            let node = node.object(&[key, "types", "label", "preferred"])?;
            Ok(Point {
                value: node.part(key).text()?,
                types: node.types()?,
                label: node.part("label").text()?,
                preferred: node.part("preferred").flag()?,
            })
        })
    }
}

fn address(node: Node<'_>) -> Result<Address, Error> {
    let known: Vec<&str> = PARTS.into_iter().chain(["types", "label", "preferred"]).collect();
    let node = node.object(&known)?;
    Ok(Address {
        types: node.types()?,
        label: node.part("label").text()?,
        preferred: node.part("preferred").flag()?,
        po_box: node.part("po_box").text()?,
        extended: node.part("extended").text()?,
        street: node.part("street").text()?,
        city: node.part("city").text()?,
        region: node.part("region").text()?,
        postcode: node.part("postcode").text()?,
        country: node.part("country").text()?,
    })
}

/// A photo without `data` is the description we print of one: it brings no picture.
fn photo(node: &Node<'_>) -> Result<Option<Photo>, Error> {
    let node = Node { value: node.value, path: node.path.clone() }.object(&["type", "bytes", "sha256", "data"])?;
    let (media_type, data) = (node.part("type").text()?, node.part("data"));
    let text = data.text()?;
    match STANDARD.decode(&text) {
        _ if text.is_empty() => Ok(None),
        Ok(bytes) => Ok(Some(Photo { media_type, bytes: bytes.into() })),
        Err(_) => data.wrong("base64"),
    }
}
