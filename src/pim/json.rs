//! Records as JSON, the form programs read and write.
//!
//! Reading is strict about types and unknown names, tolerant about what is absent. `id` and `revision` belong to
//! the store and are ignored here.

mod calendar;
mod contact;

use serde_json::{Map, Value as Json, json};

use super::record::{Body, Kept, Kind, Record};

pub use calendar::value_to_json;

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
}

/// A record as JSON, without `id` and `revision`. Empty parts are left out.
pub fn to_json(record: &Record) -> Json {
    let mut out = match &record.body {
        Body::Contact(contact) => contact::write(contact),
        Body::Event(event) => calendar::write_event(event),
        Body::Task(task) => calendar::write_task(task),
        Body::Note(note) => calendar::write_note(note),
    };
    put_list(&mut out, "kept", record.kept.iter().map(kept_to_json).collect());
    Json::Object(out)
}

/// A record from JSON.
pub fn from_json(kind: Kind, json: &Json) -> Result<Record, Error> {
    read(kind, Node::root(json))
}

/// The names every record has: those of the store, and what we do not model.
const COMMON: [&str; 3] = ["id", "revision", "kept"];

fn read(kind: Kind, node: Node<'_>) -> Result<Record, Error> {
    let names = match kind {
        Kind::Contacts => contact::NAMES,
        Kind::Events => calendar::EVENT,
        Kind::Tasks => calendar::TASK,
        Kind::Notes => calendar::NOTE,
    };
    let object = node.object(&[names, &COMMON].concat())?;
    let record: Record = match kind {
        Kind::Contacts => contact::read(&object)?.into(),
        Kind::Events => calendar::read_event(&object)?.into(),
        Kind::Tasks => calendar::read_task(&object)?.into(),
        Kind::Notes => calendar::read_note(&object)?.into(),
    };
    Ok(Record { kept: object.part("kept").list(kept)?, ..record })
}

fn kept_to_json(kept: &Kept) -> Json {
    let params: Vec<Json> = kept.params.iter().map(|(name, value)| json!([name, value])).collect();
    json!({"name": kept.name, "params": params, "value": kept.value})
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

    fn is_null(&self) -> bool {
        self.value.is_null()
    }

    /// What is there, if something is there.
    fn optional<T>(self, read: impl Fn(Node<'a>) -> Result<T, Error>) -> Result<Option<T>, Error> {
        if self.is_null() { Ok(None) } else { read(self).map(Some) }
    }

    fn words(&self) -> Result<Vec<String>, Error> {
        self.list(|node| node.text())
    }
}

fn kept(node: Node<'_>) -> Result<Kept, Error> {
    let node = node.object(&["name", "params", "value"])?;
    let params = params(&node.part("params"))?;
    Ok(Kept { name: node.part("name").text()?.to_ascii_uppercase(), params, value: node.part("value").text()? })
}

fn params(node: &Node<'_>) -> Result<Vec<(String, String)>, Error> {
    node.list(|pair| match pair.words()?.as_slice() {
        [name, value] => Ok((name.clone(), value.clone())),
        _ => pair.wrong("pair"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Address, Contact, Point};

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
