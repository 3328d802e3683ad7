//! What kind of phone it pretends to be. A profile fills this in.

use crate::pim::Kind;
use crate::protocol::syncml::client::MapStyle;
use crate::protocol::syncml::devinf::{ContentType, CtCap, DataStore, DevInf, Property, StoreMemory};
use crate::protocol::syncml::message::Verb;
use crate::protocol::syncml::{Encoding, Version, alert::SyncType};

/// A phone's nature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// DevInf Man.
    pub manufacturer: String,
    /// DevInf Mod.
    pub model: String,
    /// DevInf FwV, if it tells.
    pub firmware: Option<String>,
    /// DevID and Source of every message: `IMEI:351965003404133`.
    pub device: String,
    /// Editions it speaks, the preferred first. Never empty in a useful shape.
    pub versions: Vec<Version>,
    /// Encodings it takes and gives, the preferred first. S60 over OBEX knows WBXML only.
    pub encodings: Vec<Encoding>,
    /// MaxMsgSize it announces, bytes.
    pub max_msg_size: u64,
    /// MaxObjSize it announces and keeps to; `None` does without chunks.
    pub max_obj_size: Option<u64>,
    /// Largest OBEX packet it takes, bytes.
    pub obex_packet: u16,
    /// Ids of servers whose alerts it obeys; with none it obeys any.
    pub server_ids: Vec<String>,
    /// Whether DevInf goes with every session.
    pub introduces: Introduces,
    /// What becomes of Maps that a broken session did not deliver.
    pub maps_after_break: MapsAfterBreak,
    /// How Map commands are cut.
    pub map_style: MapStyle,
    /// DevInf UTC.
    pub times: Times,
    /// The shelves, in the order it alerts them.
    pub shelves: Vec<ShelfShape>,
}

/// When DevInf is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Introduces {
    /// In every session.
    Always,
    /// While some shelf has no history (S60).
    WithoutHistory,
    /// Never; it waits to be asked.
    Never,
}

/// What becomes of Maps that a broken session did not deliver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapsAfterBreak {
    /// They are sent before the next session's changes.
    Kept,
    /// They are forgotten: the phone reports the server's items as its own.
    Forgotten,
}

/// What times it understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Times {
    /// Times with a trailing Z.
    Utc,
    /// Local times only.
    Floating,
}

/// The kinds of shelves, and folders of the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shelf {
    /// `contacts/*.vcf`
    Contacts,
    /// `calendar/*.vcs`
    Calendar,
    /// `tasks/*.vcs`, on phones that keep them apart.
    Tasks,
    /// `notes/*.txt`
    Notes,
    /// `bookmarks/*.vbm`, on phones that offer them.
    Bookmarks,
}

impl Shelf {
    /// All of them.
    pub const ALL: [Shelf; 5] = [Shelf::Contacts, Shelf::Calendar, Shelf::Tasks, Shelf::Notes, Shelf::Bookmarks];

    /// The shelf of a kind of record, on phones that keep tasks apart.
    pub fn of(kind: Kind) -> Shelf {
        match kind {
            Kind::Contacts => Shelf::Contacts,
            Kind::Events => Shelf::Calendar,
            Kind::Tasks => Shelf::Tasks,
            Kind::Notes => Shelf::Notes,
        }
    }

    /// Name of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Shelf::Contacts => "contacts",
            Shelf::Calendar => "calendar",
            Shelf::Tasks => "tasks",
            Shelf::Notes => "notes",
            Shelf::Bookmarks => "bookmarks",
        }
    }

    /// Ending of its files' names, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Shelf::Contacts => "vcf",
            Shelf::Calendar | Shelf::Tasks => "vcs",
            Shelf::Notes => "txt",
            Shelf::Bookmarks => "vbm",
        }
    }
}

/// One shelf of a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfShape {
    /// What it holds.
    pub shelf: Shelf,
    /// The phone's URI of it: `./C:Contacts`.
    pub local: String,
    /// The server's store it goes with: `Contacts`.
    pub remote: String,
    /// The type it sends and likes best; it is announced as sent and taken.
    pub content: ContentType,
    /// Further types it takes.
    pub takes: Vec<ContentType>,
    /// Kinds of synchronisation it does.
    pub sync_types: Vec<SyncType>,
    /// How it reports new items: some phones know Replace only.
    pub reports_new: Verb,
    /// Most items.
    pub max_items: Option<u64>,
    /// Most bytes of all items.
    pub max_bytes: Option<u64>,
    /// What it keeps of an item. Empty: all of it.
    pub fields: Vec<FieldShape>,
}

/// A property that a shelf keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldShape {
    /// Name: `TEL`.
    pub name: String,
    /// Longest value in characters; the rest is cut off.
    pub max_chars: Option<usize>,
    /// Longest part of a structured value (`N`, `ADR`) in characters.
    pub max_part_chars: Option<usize>,
    /// Most values with the same parameters: 1 keeps one number per kind.
    pub max_per_kind: Option<usize>,
    /// Most values in all.
    pub max_count: Option<usize>,
}

impl FieldShape {
    /// A property without limits.
    pub fn new(name: impl Into<String>) -> Self {
        FieldShape { name: name.into(), max_chars: None, max_part_chars: None, max_per_kind: None, max_count: None }
    }

    /// With a longest value in characters.
    #[must_use]
    pub fn chars(self, most: usize) -> Self {
        FieldShape { max_chars: Some(most), ..self }
    }

    /// With one value per kind.
    #[must_use]
    pub fn one_per_kind(self) -> Self {
        FieldShape { max_per_kind: Some(1), ..self }
    }
}

impl Default for Shape {
    /// A well-behaved smartphone of about 2007: SyncML 1.2, vCard 2.1, vCalendar 1.0, plain notes, no limits to speak of.
    fn default() -> Self {
        let content = |name: &str, version: &str| ContentType { name: name.into(), version: version.into() };
        let shelf = |shelf, local: &str, remote: &str, content| ShelfShape {
            shelf,
            local: local.into(),
            remote: remote.into(),
            content,
            takes: Vec::new(),
            sync_types: SyncType::ALL.to_vec(),
            reports_new: Verb::Add,
            max_items: None,
            max_bytes: None,
            fields: Vec::new(),
        };
        Shape {
            manufacturer: "Cordial".into(),
            model: "Virtual phone".into(),
            firmware: None,
            device: "IMEI:004999010640000".into(),
            versions: vec![Version::V12, Version::V11],
            encodings: vec![Encoding::Wbxml, Encoding::Xml],
            max_msg_size: 10_000,
            max_obj_size: Some(786_432),
            obex_packet: 0x2000,
            server_ids: Vec::new(),
            introduces: Introduces::Always,
            maps_after_break: MapsAfterBreak::Kept,
            map_style: MapStyle::Together,
            times: Times::Utc,
            shelves: vec![
                shelf(Shelf::Contacts, "./C:Contacts", "Contacts", content("text/x-vcard", "2.1")),
                shelf(Shelf::Calendar, "./C:Calendar", "Calendar", content("text/x-vcalendar", "1.0")),
                shelf(Shelf::Notes, "./C:Note", "Notes", content("text/plain", "1.0")),
            ],
        }
    }
}

impl Shape {
    /// The shelf a URI of the phone names.
    pub(super) fn shelf(&self, local: &str) -> Option<&ShelfShape> {
        self.shelves.iter().find(|shelf| shelf.local == local)
    }

    /// DevInf of the phone in the form of a version.
    pub fn devinf(&self, version: Version) -> DevInf {
        let nested = version == Version::V12;
        DevInf {
            ver_dtd: version.dtd().to_owned(),
            man: Some(self.manufacturer.clone()),
            model: Some(self.model.clone()),
            firmware: self.firmware.clone(),
            device_id: self.device.clone(),
            device_type: "phone".into(),
            utc: self.times == Times::Utc && version > Version::V10,
            large_objects: self.max_obj_size.is_some() && version > Version::V10,
            number_of_changes: version > Version::V10,
            stores: self.shelves.iter().map(|shelf| shelf.datastore(nested)).collect(),
            capabilities: if nested {
                Vec::new()
            } else {
                self.shelves.iter().filter_map(ShelfShape::ct_cap).collect()
            },
            ..DevInf::default()
        }
    }
}

impl ShelfShape {
    fn datastore(&self, nested: bool) -> DataStore {
        DataStore {
            source_ref: self.local.clone(),
            max_guid_size: Some(8),
            rx_pref: Some(self.content.clone()),
            rx: self.takes.clone(),
            tx_pref: Some(self.content.clone()),
            capabilities: if nested { self.ct_cap().into_iter().collect() } else { Vec::new() },
            memory: (self.max_items.is_some() || self.max_bytes.is_some()).then_some(StoreMemory {
                shared: false,
                max_bytes: self.max_bytes,
                max_items: self.max_items,
            }),
            sync_types: self.sync_types.iter().map(|kind| kind.capability()).chain([7]).collect(),
            ..DataStore::default()
        }
    }

    /// What it keeps, if that is not everything.
    fn ct_cap(&self) -> Option<CtCap> {
        let version =
            Property { name: "VERSION".into(), values: vec![self.content.version.clone()], ..Property::default() };
        let fields = self.fields.iter().filter(|field| field.name != "VERSION").map(|field| Property {
            name: field.name.clone(),
            max_size: field.max_chars.map(|most| most as u64),
            max_occur: field.max_count.map(|most| most as u64),
            ..Property::default()
        });
        (!self.fields.is_empty()).then(|| CtCap {
            content_type: self.content.name.clone(),
            version: Some(self.content.version.clone()),
            properties: std::iter::once(version).chain(fields).collect(),
            ..CtCap::default()
        })
    }

    /// Whether it can keep items of a media type; one not stated is as good as its own.
    pub(super) fn takes(&self, media_type: &str) -> bool {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        essence.is_empty()
            || std::iter::once(&self.content).chain(&self.takes).any(|kind| kind.name.eq_ignore_ascii_case(essence))
    }
}
