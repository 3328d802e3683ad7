//! A phone's nature from what its profile says.

use super::shape::{FieldShape, MapsAfterBreak, Shape, Shelf, ShelfShape};
use crate::profile::{self, FieldLimit, Profile};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::{Encoding, Version};

/// Fields of a profile's limits and the properties that hold them.
const PROPERTIES: [(&str, &str); 7] = [
    ("phones", "TEL"),
    ("emails", "EMAIL"),
    ("addresses", "ADR"),
    ("urls", "URL"),
    ("note", "NOTE"),
    ("title", "TITLE"),
    ("org", "ORG"),
];

impl Shape {
    /// The phone that a profile describes; what it does not say is as in [`Shape::default`].
    pub fn of_profile(profile: &Profile) -> Shape {
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
            shelves: base.shelves.into_iter().map(|shelf| shelf.of_profile(profile, refresh)).collect(),
            ..base
        }
        .with_tasks(profile)
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
    fn of_profile(self, profile: &Profile, refresh: bool) -> ShelfShape {
        let kind = match self.shelf {
            Shelf::Contacts => "contacts",
            Shelf::Calendar => "events",
            Shelf::Tasks => "tasks",
            Shelf::Notes => "notes",
        };
        let contacts = self.shelf == Shelf::Contacts;
        let limits = &profile.limits;
        ShelfShape {
            remote: profile.databases.get(kind).cloned().unwrap_or(self.remote),
            sync_types: if refresh { self.sync_types } else { vec![SyncType::TwoWay, SyncType::Slow] },
            max_items: limits.contacts.filter(|_| contacts).map(|most| most as u64),
            max_bytes: limits.memory,
            fields: if contacts { fields(profile) } else { Vec::new() },
            ..self
        }
    }
}

/// The properties announced, each with what the limits say of its field.
fn fields(profile: &Profile) -> Vec<FieldShape> {
    let limit = |field: &str| profile.limits.fields.get(field);
    let part = ["name.family", "name.given"].iter().filter_map(|field| limit(field)?.chars).max();
    let field = |name: &String| {
        let known = PROPERTIES.iter().find(|(_, property)| property == name).and_then(|(field, _)| limit(field));
        let FieldLimit { count, chars, per_type, .. } = known.cloned().unwrap_or_default();
        let max_part_chars = part.filter(|_| name == "N");
        FieldShape { name: name.clone(), max_chars: chars, max_part_chars, max_per_kind: per_type, max_count: count }
    };
    profile.announces.keys().map(field).collect()
}
