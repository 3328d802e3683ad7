//! One contact, event, task or note, with what we do not model kept aside.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{Contact, Event, Field, Note, Task, Value};

/// The kinds of records. The names are those of the command line and of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Kind {
    Contacts,
    Events,
    Tasks,
    Notes,
}

impl Kind {
    /// Every kind, in the order screens show them.
    pub const ALL: [Kind; 4] = [Kind::Contacts, Kind::Events, Kind::Tasks, Kind::Notes];

    /// `contacts`, `events`, `tasks`, `notes`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Contacts => "contacts",
            Kind::Events => "events",
            Kind::Tasks => "tasks",
            Kind::Notes => "notes",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The word names no kind of record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown kind of record: {0:?}")]
pub struct UnknownKind(pub String);

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == text).ok_or_else(|| UnknownKind(text.to_owned()))
    }
}

/// A property we do not model, as it came, without its group prefix and without transfer encoding.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Kept {
    /// Upper case: `X-SPOUSE`.
    pub name: String,
    /// `(NAME, value)` pairs in order; a bare type of vCard 2.1 is `("TYPE", word)`. ENCODING and CHARSET are gone.
    pub params: Vec<(String, String)>,
    /// The value as it stood in the file after decoding of transfer encodings, with the escapes of
    /// vCard 3.0 (a line break is `\n`). Binary values are
    /// base64 with the parameter `("ENCODING", "b")`.
    pub value: String,
}

/// What a record is about. Cloning is cheap: copies share what they hold until one of them is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// A person or an organisation.
    Contact(Arc<Contact>),
    /// An event of a diary.
    Event(Arc<Event>),
    /// A thing to do.
    Task(Arc<Task>),
    /// A note.
    Note(Arc<Note>),
}

/// A record: what people see, and what must not get lost although we do not understand it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The modelled part.
    pub body: Body,
    /// The properties we do not model, in the order they came.
    pub kept: Vec<Kept>,
}

/// A digest of a record's whole content. Equal records have equal fingerprints, whatever file they came from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub [u8; 16]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl From<Contact> for Record {
    fn from(contact: Contact) -> Self {
        Record { body: Body::Contact(Arc::new(contact)), kept: Vec::new() }
    }
}

impl From<Event> for Record {
    fn from(event: Event) -> Self {
        Record { body: Body::Event(Arc::new(event)), kept: Vec::new() }
    }
}

impl From<Task> for Record {
    fn from(task: Task) -> Self {
        Record { body: Body::Task(Arc::new(task)), kept: Vec::new() }
    }
}

impl From<Note> for Record {
    fn from(note: Note) -> Self {
        Record { body: Body::Note(Arc::new(note)), kept: Vec::new() }
    }
}

impl Record {
    /// An empty record of a kind.
    pub fn empty(kind: Kind) -> Self {
        match kind {
            Kind::Contacts => Contact::default().into(),
            Kind::Events => Event::default().into(),
            Kind::Tasks => Task::default().into(),
            Kind::Notes => Note::default().into(),
        }
    }

    /// Which kind of record this is.
    pub fn kind(&self) -> Kind {
        match self.body {
            Body::Contact(_) => Kind::Contacts,
            Body::Event(_) => Kind::Events,
            Body::Task(_) => Kind::Tasks,
            Body::Note(_) => Kind::Notes,
        }
    }

    /// The contact, if it is one.
    pub fn contact(&self) -> Option<&Contact> {
        if let Body::Contact(contact) = &self.body { Some(contact) } else { None }
    }

    /// The contact, if it is one, to change it.
    pub fn contact_mut(&mut self) -> Option<&mut Contact> {
        if let Body::Contact(contact) = &mut self.body { Some(Arc::make_mut(contact)) } else { None }
    }

    /// The event, if it is one.
    pub fn event(&self) -> Option<&Event> {
        if let Body::Event(event) = &self.body { Some(event) } else { None }
    }

    /// The event, if it is one, to change it.
    pub fn event_mut(&mut self) -> Option<&mut Event> {
        if let Body::Event(event) = &mut self.body { Some(Arc::make_mut(event)) } else { None }
    }

    /// The task, if it is one.
    pub fn task(&self) -> Option<&Task> {
        if let Body::Task(task) = &self.body { Some(task) } else { None }
    }

    /// The task, if it is one, to change it.
    pub fn task_mut(&mut self) -> Option<&mut Task> {
        if let Body::Task(task) = &mut self.body { Some(Arc::make_mut(task)) } else { None }
    }

    /// The note, if it is one.
    pub fn note(&self) -> Option<&Note> {
        if let Body::Note(note) = &self.body { Some(note) } else { None }
    }

    /// The note, if it is one, to change it.
    pub fn note_mut(&mut self) -> Option<&mut Note> {
        if let Body::Note(note) = &mut self.body { Some(Arc::make_mut(note)) } else { None }
    }

    /// What to call the record in a list or a sentence; may be empty.
    pub fn title(&self) -> String {
        match &self.body {
            Body::Contact(contact) => contact.title(),
            Body::Event(event) => event.heading(),
            Body::Task(task) => task.heading(),
            Body::Note(note) => note.heading(),
        }
    }

    /// Every field of this kind that holds something, with its value, in the order of [`Field::of`].
    pub fn fields(&self) -> impl Iterator<Item = (Field, Value)> + '_ {
        Field::of(self.kind()).iter().map(|field| (*field, self.get(*field))).filter(|(_, value)| !value.is_absent())
    }

    /// Whether no field holds anything.
    pub fn is_empty(&self) -> bool {
        self.fields().next().is_none()
    }

    /// The digest of the whole content.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hash = Sha256::new();
        hash.update(self.kind().name());
        for (field, value) in self.fields() {
            hash.update([0]);
            hash.update(field.name());
            value.digest(&mut hash);
        }
        let full = hash.finalize();
        let mut short = [0; 16];
        short.copy_from_slice(&full[..16]);
        Fingerprint(short)
    }
}
