//! A phone shaped by a profile of `assets/profiles`.

use crate::pim::Field;
use crate::profile::{self, Profile};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{Account, Scheme};
use crate::protocol::syncml::client::{Login, Password};
use crate::protocol::syncml::devinf::ContentType;
use crate::protocol::syncml::{Encoding, Version};

use super::{FieldShape, MapsAfterBreak, Shape, Shelf, ShelfShape};

/// What a phone asks for when its owner just presses *Synchronise*.
pub const TWO_WAY: SyncType = SyncType::TwoWay;

/// What a phone offers to get in: a digest with the nonce it has, which is none the first time.
pub fn login(user: &str, password: &str) -> Login {
    let account = Account { user: user.to_owned(), password: password.to_owned() };
    Login { account, first: Some(Scheme::Md5), nonce: Vec::new(), password: Password::Shown }
}

impl Shape {
    /// The phone that a profile describes; what it does not say is as in [`Shape::default`].
    pub fn of(profile: &Profile) -> Shape {
        let base = Shape::default();
        let session = &profile.session;
        let mut versions: Vec<Version> =
            session.syncml_versions.iter().filter_map(|version| Version::from_dtd(version)).collect();
        if versions.is_empty() {
            versions.clone_from(&base.versions);
        }
        let first = |names: &[String], other: &str| {
            let name = names.first().map_or("", |name| name.trim_end_matches('*').trim());
            if name.is_empty() { other.to_owned() } else { name.to_owned() }
        };
        let refresh = session.refresh_supported != Some(false);
        Shape {
            manufacturer: first(&profile.identification.manufacturers, &base.manufacturer),
            model: first(&profile.identification.models, &base.model),
            encodings: match session.encoding {
                Some(profile::Encoding::Wbxml) => vec![Encoding::Wbxml],
                Some(profile::Encoding::Xml) => vec![Encoding::Xml],
                None => base.encodings,
            },
            max_msg_size: session.max_message_size.map_or(base.max_msg_size, u64::from),
            server_ids: session.server_ids.clone(),
            maps_after_break: if versions.contains(&Version::V12) {
                MapsAfterBreak::Kept
            } else {
                MapsAfterBreak::Forgotten
            },
            versions,
            shelves: base.shelves.into_iter().map(|shelf| shelf.shaped(profile, refresh)).collect(),
            ..base
        }
        .with_tasks(profile)
        .with_bookmarks(profile)
    }

    /// Bookmarks stand on a shelf where the profile has a name for their database.
    fn with_bookmarks(mut self, profile: &Profile) -> Shape {
        let notes = self.shelves.iter().find(|shelf| shelf.shelf == Shelf::Notes).cloned();
        if let (Some(remote), Some(notes)) = (profile.databases.get("bookmarks").cloned(), notes) {
            let content = ContentType { name: "text/x-vBookmark".into(), version: "1.0".into() };
            let local = "./C:Bookmark".to_owned();
            self.shelves.push(ShelfShape { shelf: Shelf::Bookmarks, local, remote, content, ..notes });
        }
        self
    }

    /// Tasks stand on a shelf of their own where the profile keeps them apart from the events.
    fn with_tasks(mut self, profile: &Profile) -> Shape {
        let tasks = profile.databases.get("tasks").filter(|tasks| profile.databases.get("events") != Some(tasks));
        let calendar = self.shelves.iter().find(|shelf| shelf.shelf == Shelf::Calendar).cloned();
        if let (Some(tasks), Some(calendar)) = (tasks, calendar) {
            let remote = tasks.clone();
            self.shelves.push(ShelfShape { shelf: Shelf::Tasks, local: "./C:Todo".into(), remote, ..calendar });
        }
        self
    }
}

impl ShelfShape {
    fn shaped(self, profile: &Profile, refresh: bool) -> ShelfShape {
        let kind = match self.shelf {
            Shelf::Contacts => "contacts",
            Shelf::Calendar => "events",
            Shelf::Tasks => "tasks",
            Shelf::Notes => "notes",
            Shelf::Bookmarks => "bookmarks",
        };
        let contacts = self.shelf == Shelf::Contacts;
        let limits = &profile.limits;
        ShelfShape {
            remote: profile.databases.get(kind).cloned().unwrap_or(self.remote),
            sync_types: if refresh { self.sync_types } else { vec![SyncType::TwoWay, SyncType::Slow] },
            max_items: limits.contacts.filter(|_| contacts).map(|most| most as u64),
            max_bytes: limits.memory,
            content: if contacts { card_type(profile) } else { self.content },
            fields: if contacts {
                profile.announces.keys().map(|name| field(name, profile)).collect()
            } else {
                Vec::new()
            },
            ..self
        }
    }
}

/// How cards are typed on the wire.
fn card_type(profile: &Profile) -> ContentType {
    let version = profile.contacts.version.unwrap_or(crate::format::Version::V21);
    let media_type = if version == crate::format::Version::V21 { "text/x-vcard" } else { "text/vcard" };
    ContentType { name: media_type.to_owned(), version: version.name().to_owned() }
}

/// The limits of a property, by the limits of the field it fills.
fn field(name: &str, profile: &Profile) -> FieldShape {
    let about = match name {
        "FN" => Some(Field::Display),
        "TEL" => Some(Field::Phones),
        "EMAIL" => Some(Field::Emails),
        "ADR" => Some(Field::Addresses),
        "URL" => Some(Field::Urls),
        "NOTE" => Some(Field::Note),
        "ORG" => Some(Field::Organization),
        "TITLE" => Some(Field::Title),
        "PHOTO" => Some(Field::Photo),
        _ => None,
    };
    let limit = about.and_then(|field| profile.limits.fields.get(field.name())).cloned().unwrap_or_default();
    let name_parts = [Field::NameFamily, Field::NameGiven].into_iter();
    let longest_part = name_parts.filter_map(|part| profile.limits.fields.get(part.name())?.chars).max();
    FieldShape {
        max_part_chars: longest_part.filter(|_| name == "N"),
        max_chars: limit.chars,
        max_per_kind: limit.per_type,
        max_count: limit.count,
        ..FieldShape::new(name)
    }
}
