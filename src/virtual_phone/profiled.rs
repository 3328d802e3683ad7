//! A phone shaped by a profile of `assets/profiles`.

use crate::pim::{Field, Kind};
use crate::profile::{self, Profile};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{Account, Scheme};
use crate::protocol::syncml::client::Login;
use crate::protocol::syncml::devinf::ContentType;
use crate::protocol::syncml::{Encoding, Version};

use super::{FieldShape, Shape, Shelf};

/// What a phone asks for when its owner just presses *Synchronise*.
pub const TWO_WAY: SyncType = SyncType::TwoWay;

/// What a phone offers to get in: a digest with the nonce it has, which is none the first time.
pub fn login(user: &str, password: &str) -> Login {
    let account = Account { user: user.to_owned(), password: password.to_owned() };
    Login { account, first: Some(Scheme::Md5), nonce: Vec::new() }
}

impl Shape {
    /// A phone such as the profile describes.
    pub fn of(profile: &Profile) -> Shape {
        let mut shape = Shape::default();
        let first = |list: &[String]| list.first().map(|text| text.trim_end_matches('*').to_owned());
        if let Some(manufacturer) = first(&profile.identification.manufacturers) {
            shape.manufacturer = manufacturer;
        }
        if let Some(model) = first(&profile.identification.models).filter(|model| !model.is_empty()) {
            shape.model = model;
        }
        let versions: Vec<Version> =
            profile.session.syncml_versions.iter().filter_map(|text| Version::from_dtd(text)).collect();
        if !versions.is_empty() {
            shape.versions = versions;
        }
        match profile.session.encoding {
            Some(profile::Encoding::Wbxml) => shape.encodings = vec![Encoding::Wbxml],
            Some(profile::Encoding::Xml) => shape.encodings = vec![Encoding::Xml],
            None => {}
        }
        if let Some(size) = profile.session.max_message_size {
            shape.max_msg_size = u64::from(size);
        }
        shape.server_ids.clone_from(&profile.session.server_ids);
        if let Some(contacts) = shape.shelves.iter_mut().find(|shelf| shelf.shelf == Shelf::Contacts) {
            if let Some(name) = profile.databases.get(Kind::Contacts.name()) {
                contacts.remote.clone_from(name);
            }
            let version = profile.contacts.version.unwrap_or(crate::format::Version::V21);
            let media_type = if version == crate::format::Version::V21 { "text/x-vcard" } else { "text/vcard" };
            contacts.content = ContentType { name: media_type.to_owned(), version: version.name().to_owned() };
            contacts.max_items = profile.limits.contacts.map(|count| count as u64);
            contacts.max_bytes = profile.limits.memory;
            contacts.fields = profile.announces.keys().map(|name| field(name, profile)).collect();
        }
        shape
    }
}

/// The limits of a property, by the limits of the field it fills.
fn field(name: &str, profile: &Profile) -> FieldShape {
    let about = match name {
        "N" => Some(Field::NameFamily),
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
    FieldShape {
        max_chars: limit.chars,
        max_per_kind: limit.per_type,
        max_count: limit.count,
        ..FieldShape::new(name)
    }
}
