//! Records as JSON, the form programs read and write.
//!
//! Reading is strict about types and unknown names, tolerant about what is absent. `id` and `revision` belong to
//! the store and are ignored here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

use super::contact::{Address, Contact, Photo, Point, canonical_types};
use super::record::{Body, Kept, Kind, Record};

/// The JSON is not a record of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A value has another type than the contract says.
    #[error("{field}: expected {expected}")]
    Type {
        /// The path, `phones[0].number`.
        field: String,
        /// What was expected.
        expected: &'static str,
    },
    /// A name the contract does not have.
    #[error("unknown name: {0}")]
    Unknown(String),
    /// There is no body for this kind yet.
    #[error("no such kind: {0}")]
    Kind(Kind),
}

/// A record as JSON, without `id` and `revision`. Empty parts are left out.
pub fn to_json(record: &Record) -> Json {
    let mut out = match &record.body {
        Body::Contact(contact) => contact_to_json(contact),
    };
    let kept = record.kept.iter().map(|kept| {
        let params: Vec<Json> = kept.params.iter().map(|(name, value)| json!([name, value])).collect();
        json!({"name": kept.name, "params": params, "value": kept.value})
    });
    put_list(&mut out, "kept", kept.collect());
    Json::Object(out)
}

/// A record from JSON.
pub fn from_json(kind: Kind, json: &Json) -> Result<Record, Error> {
    if kind != Kind::Contacts {
        return Err(Error::Kind(kind));
    }
    let known = [
        "id",
        "revision",
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
        "kept",
    ];
    let object = Node::root(json).object(&known)?;
    let name = object.part("name").object(&["prefix", "given", "additional", "family", "suffix"])?;
    let phonetic = object.part("phonetic").object(&["given", "family", "organization"])?;
    let contact = Contact {
        name: super::Name {
            prefix: name.part("prefix").text()?,
            given: name.part("given").text()?,
            additional: name.part("additional").text()?,
            family: name.part("family").text()?,
            suffix: name.part("suffix").text()?,
        },
        display: object.part("display").text()?,
        phonetic: super::contact::Phonetic {
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
    };
    let kept = object.part("kept").list(kept)?;
    Ok(Record { kept, ..contact.into() })
}

fn contact_to_json(contact: &Contact) -> Map<String, Json> {
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

fn put_text(out: &mut Map<String, Json>, key: &str, text: &str) {
    if !text.is_empty() {
        out.insert(key.to_owned(), json!(text));
    }
}

fn put_list(out: &mut Map<String, Json>, key: &str, list: Vec<Json>) {
    if !list.is_empty() {
        out.insert(key.to_owned(), Json::Array(list));
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

/// A value and where it stands. Absent and `null` are the same.
struct Node<'a> {
    value: &'a Json,
    path: String,
}

impl<'a> Node<'a> {
    fn root(value: &'a Json) -> Self {
        Self { value, path: String::new() }
    }

    fn wrong<T>(&self, expected: &'static str) -> Result<T, Error> {
        Err(Error::Type { field: self.path.clone(), expected })
    }

    fn object(self, known: &[&str]) -> Result<Self, Error> {
        match self.value {
            Json::Null if !self.path.is_empty() => Ok(self),
            Json::Object(object) => match object.keys().find(|key| !known.contains(&key.as_str())) {
                Some(key) => Err(Error::Unknown(self.part(key).path)),
                None => Ok(self),
            },
            _ => self.wrong("object"),
        }
    }

    fn part(&self, key: &str) -> Node<'a> {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Node { value: self.value.get(key).unwrap_or(&Json::Null), path }
    }

    fn text(&self) -> Result<String, Error> {
        match self.value {
            Json::Null => Ok(String::new()),
            Json::String(text) => Ok(text.clone()),
            _ => self.wrong("string"),
        }
    }

    fn flag(&self) -> Result<bool, Error> {
        match self.value {
            Json::Null => Ok(false),
            Json::Bool(flag) => Ok(*flag),
            _ => self.wrong("boolean"),
        }
    }

    fn date(&self) -> Result<Option<super::PartialDate>, Error> {
        let text = self.text()?;
        match text.parse() {
            _ if text.is_empty() => Ok(None),
            Ok(date) => Ok(Some(date)),
            Err(_) => self.wrong("date"),
        }
    }

    fn list<T>(&self, read: impl Fn(Node<'a>) -> Result<T, Error>) -> Result<Vec<T>, Error> {
        match self.value {
            Json::Null => Ok(Vec::new()),
            Json::Array(list) => {
                let nodes = list.iter().enumerate();
                nodes.map(|(n, value)| read(Node { value, path: format!("{}[{n}]", self.path) })).collect()
            }
            _ => self.wrong("list"),
        }
    }

    fn words(&self) -> Result<Vec<String>, Error> {
        self.list(|node| node.text())
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

fn kept(node: Node<'_>) -> Result<Kept, Error> {
    let node = node.object(&["name", "params", "value"])?;
    let params = node.part("params").list(|pair| match pair.words()?.as_slice() {
        [name, value] => Ok((name.clone(), value.clone())),
        _ => pair.wrong("pair"),
    })?;
    Ok(Kept { name: node.part("name").text()?.to_ascii_uppercase(), params, value: node.part("value").text()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let mut record = Record::from(Contact {
            display: "Ada".into(),
            phones: vec![Point { preferred: true, ..Point::new("+44 1", ["cell"]) }],
            birthday: "--12-10".parse().ok(),
            addresses: vec![Address { city: "London".into(), ..Address::default() }],
            ..Contact::default()
        });
        record.kept.push(Kept { name: "X-A".into(), params: vec![("P".into(), "1".into())], value: "v".into() });
        let json = to_json(&record);
        assert_eq!(json["phones"][0]["number"], "+44 1");
        assert_eq!(from_json(Kind::Contacts, &json), Ok(record));
    }

    #[test]
    fn is_strict_about_types_and_names() {
        let wrong = from_json(Kind::Contacts, &json!({"phones": [{"number": 5}]}));
        assert_eq!(wrong, Err(Error::Type { field: "phones[0].number".into(), expected: "string" }));
        assert_eq!(from_json(Kind::Contacts, &json!({"fone": 1})), Err(Error::Unknown("fone".into())));
        assert!(from_json(Kind::Contacts, &json!([])).is_err());
        let photo = json!({"photo": {"type": "image/png", "data": "AAE="}});
        let record = from_json(Kind::Contacts, &photo).unwrap();
        assert_eq!(&*record.contact().unwrap().photo.as_ref().unwrap().bytes, [0, 1]);
    }
}
