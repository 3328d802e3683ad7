//! Loads and layers `assets/profiles`: what a phone is like, as data.
//!
//! One TOML per make, family or model. A profile `extends` another and says only what differs. Names nobody knows
//! are errors.

pub mod capacity;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

pub use capacity::capacity;

use crate::format::{Charset, Dialect, Diary, Nickname, QuotedPrintable, Syntax, Version};
use crate::pim::Zone;

/// The profiles the program carries.
const EMBEDDED: [(&str, &str); 12] = [
    ("generic", include_str!("../assets/profiles/generic.toml")),
    ("syncevolution", include_str!("../assets/profiles/syncevolution.toml")),
    ("nokia", include_str!("../assets/profiles/nokia.toml")),
    ("nokia-s40", include_str!("../assets/profiles/nokia-s40.toml")),
    ("nokia-n80", include_str!("../assets/profiles/nokia-n80.toml")),
    ("sagem-my700x", include_str!("../assets/profiles/sagem-my700x.toml")),
    ("server-icewarp", include_str!("../assets/profiles/server-icewarp.toml")),
    ("server-funambol", include_str!("../assets/profiles/server-funambol.toml")),
    ("server-memotoo", include_str!("../assets/profiles/server-memotoo.toml")),
    ("server-syncevolution", include_str!("../assets/profiles/server-syncevolution.toml")),
    ("server-synthesis", include_str!("../assets/profiles/server-synthesis.toml")),
    ("server-horde", include_str!("../assets/profiles/server-horde.toml")),
];

/// Why a profile cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No profile of this name.
    #[error("no profile named {0}")]
    Unknown(String),
    /// The file is not TOML of the right form.
    #[error("profile {name}: {cause}")]
    Broken {
        /// The profile.
        name: String,
        /// What the parser says.
        cause: toml::de::Error,
    },
    /// Profiles extend each other in a circle.
    #[error("profile {0} extends itself")]
    Circle(String),
}

/// What a make, family or model is like. `None` and empty: not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Profile {
    /// The profile this one refines.
    pub extends: Option<String>,
    /// Where each claim comes from.
    pub evidence: Vec<String>,
    /// How to recognise it.
    pub identification: Identification,
    /// How to talk with it.
    pub session: Session,
    /// What to fill in for an account, if it is a server.
    pub account: Account,
    /// Our database names as the phone knows them, by kind: `contacts = "Contacts"`. Of a server: its own.
    pub databases: BTreeMap<String, String>,
    /// The same where items are wanted as SIF and a server keeps those apart (Funambol: `scard`).
    pub sif_databases: BTreeMap<String, String>,
    /// How it spells contacts.
    pub contacts: Spelling,
    /// How it spells events, tasks and notes; charset, quoted-printable and what is omitted are those of contacts.
    pub diary: Diary,
    /// Whether its CTCap and sizes are to be believed.
    pub trust: Trust,
    /// How much it holds; also shapes the virtual phone.
    pub limits: Limits,
    /// The properties of contacts it announces in CTCap when we play it.
    pub announces: BTreeMap<String, Vec<String>>,
}

/// DevInf Man and Mod; compared without case by their beginning, `*` matches anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Identification {
    /// Man.
    pub manufacturers: Vec<String>,
    /// Mod.
    pub models: Vec<String>,
}

/// How to talk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Session {
    /// Server identifiers the phone listens to, best first.
    pub server_ids: Vec<String>,
    /// Forms of the notification, best first: `1.1`, `1.2`.
    pub alert_forms: Vec<String>,
    /// SyncML versions, best first.
    pub syncml_versions: Vec<String>,
    /// `wbxml` or `xml`.
    pub encoding: Option<Encoding>,
    /// Largest message it takes, in bytes.
    pub max_message_size: Option<u32>,
    /// It begins with an MD5 digest over no nonce, and does not repeat its commands when challenged.
    pub empty_nonce: Option<bool>,
    /// It takes refresh syncs (Alerts 204 and 205).
    pub refresh_supported: Option<bool>,
}

/// An account with a server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Account {
    /// The path of its address: `/syncml/`. A whole address where there is only one.
    pub address: Option<String>,
    /// The form in which items are wanted: `vcard` or `sif`.
    pub format: Option<String>,
    /// How to log in: `basic`, `md5`, `hmac`.
    pub auth: Option<String>,
    /// It reads options in its address (`?format=sif`).
    pub url_options: Option<bool>,
    /// What it was about to tell in a session that was cut it takes for told: the next one has to list everything.
    pub forgets_when_cut: Option<bool>,
}

/// The spelling of SyncML documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Encoding {
    Wbxml,
    Xml,
}

/// The switches of [`Dialect`], each optional.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[allow(missing_docs)]
pub struct Spelling {
    pub version: Option<Version>,
    pub charset_in: Option<Charset>,
    pub charset_out: Option<Charset>,
    pub quoted_printable: Option<QuotedPrintable>,
    pub soft_breaks: Option<bool>,
    pub folding: Option<bool>,
    pub base64_blank_line: Option<bool>,
    pub email_internet: Option<bool>,
    pub basic_dates: Option<bool>,
    pub bare_types: Option<bool>,
    pub nickname: Option<Nickname>,
    pub omit_unknown: Option<bool>,
    pub labels: Option<bool>,
    pub strip_uid: Option<bool>,
}

/// What to believe of DevInf.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Trust {
    /// The list of properties. Default: yes.
    pub ctcap: Option<bool>,
    /// Size and MaxSize. Default: yes; Nokia says 256 for everything.
    pub ctcap_sizes: Option<bool>,
}

/// How much it holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Limits {
    /// Most contacts.
    pub contacts: Option<usize>,
    /// The whole memory, in bytes.
    pub memory: Option<u64>,
    /// By field name (`name.family`, `phones`); of other kinds than contacts with the kind before it (`events.title`).
    pub fields: BTreeMap<String, FieldLimit>,
}

/// The limit of one field; see `pim::lens::Limit`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[allow(missing_docs)]
pub struct FieldLimit {
    pub count: Option<usize>,
    pub chars: Option<usize>,
    pub bytes: Option<usize>,
    pub types: Option<Vec<String>>,
    pub per_type: Option<usize>,
    pub bare: Option<bool>,
}

/// How the names of servers begin.
const SERVER: &str = "server-";

/// The names of all profiles.
pub fn names() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(name, _)| *name)
}

/// A profile with everything it extends laid under it. It is read once in the life of the program.
pub fn load(name: &str) -> Result<Profile, Error> {
    match known(name) {
        Some(profile) => Ok(profile.clone()),
        // Says what is wrong with it.
        None => read(name),
    }
}

/// A profile that was read, or is now; `None` if there is no such profile or it is broken.
fn known(name: &str) -> Option<&'static Profile> {
    static KNOWN: [OnceLock<Option<Profile>>; EMBEDDED.len()] = [const { OnceLock::new() }; EMBEDDED.len()];
    let at = names().position(|other| other == name)?;
    KNOWN.get(at)?.get_or_init(|| read(name).ok()).as_ref()
}

fn read(name: &str) -> Result<Profile, Error> {
    let (mut table, mut next, mut seen) = (toml::Table::new(), Some(name.to_owned()), Vec::new());
    let broken = |name: &str, cause| Error::Broken { name: name.to_owned(), cause };
    while let Some(name) = next {
        if seen.contains(&name) {
            return Err(Error::Circle(name));
        }
        let text = EMBEDDED.iter().find(|(other, _)| *other == name).ok_or_else(|| Error::Unknown(name.clone()))?.1;
        let lower: toml::Table = toml::from_str(text).map_err(|cause| broken(&name, cause))?;
        next = lower.get("extends").and_then(|v| v.as_str()).map(str::to_owned);
        lay_under(&mut table, lower);
        seen.push(name);
    }
    toml::Value::Table(table).try_into().map_err(|cause| broken(name, cause))
}

fn lay_under(upper: &mut toml::Table, lower: toml::Table) {
    for (key, value) in lower {
        match (upper.get_mut(&key), value) {
            (Some(toml::Value::Table(upper)), toml::Value::Table(lower)) => lay_under(upper, lower),
            (Some(_), _) => {}
            (None, value) => {
                upper.insert(key, value);
            }
        }
    }
}

/// The name of the profile that fits DevInf best; `generic` when none does.
pub fn identify(manufacturer: &str, model: &str) -> &'static str {
    best(manufacturer, model, |name| !name.starts_with(SERVER)).unwrap_or("generic")
}

/// The name of the server that says this of itself in DevInf. What an account does is what was chosen for it; this tells
/// how a server behaves for which nothing was chosen.
pub fn identify_server(manufacturer: &str, model: &str) -> Option<&'static str> {
    best(manufacturer, model, |name| name.starts_with(SERVER))
}

fn best(manufacturer: &str, model: &str, of: impl Fn(&str) -> bool) -> Option<&'static str> {
    // Some write the make before the model, some do not.
    let (make, whole) = (manufacturer.trim(), model.trim());
    let bare = whole.split_at_checked(make.len()).filter(|(head, _)| head.eq_ignore_ascii_case(make));
    let model = bare.map_or(whole, |(_, rest)| rest.trim_start());
    let manufacturer = make;
    let fits = |patterns: &[String], text: &str| {
        patterns.iter().filter(|pattern| starts(text, pattern)).map(|pattern| pattern.len() + 1).max()
    };
    let ranked = names().filter(|name| of(name)).filter_map(|name| {
        let known = &known(name)?.identification;
        Some((fits(&known.manufacturers, manufacturer)? * 100 + fits(&known.models, model)?, name))
    });
    ranked.max().map(|(_, name)| name)
}

fn starts(text: &str, pattern: &str) -> bool {
    let pattern = pattern.trim_end_matches('*').to_lowercase();
    text.to_lowercase().starts_with(&pattern)
}

impl Profile {
    /// How this peer spells records of a format; `home` is where its owner is.
    pub fn dialect(&self, syntax: Syntax, home: Zone) -> Dialect {
        let version = match syntax {
            Syntax::VCard(version) => Some(version),
            _ => self.contacts.version,
        };
        Dialect { home, ..self.contact_dialect_of(version) }
    }

    /// How this peer spells contacts, and its diary.
    pub fn contact_dialect(&self) -> Dialect {
        self.contact_dialect_of(self.contacts.version)
    }

    /// The same for another version of vCard than the profile's own.
    pub fn contact_dialect_of(&self, version: Option<Version>) -> Dialect {
        let says = &self.contacts;
        let base = match version {
            Some(Version::V30) => Dialect::vcard30(),
            Some(Version::V40) => Dialect::vcard40(),
            _ => Dialect::vcard21(),
        };
        Dialect {
            charset_in: says.charset_in.unwrap_or(base.charset_in),
            charset_out: says.charset_out.unwrap_or(base.charset_out),
            quoted_printable: says.quoted_printable.unwrap_or(base.quoted_printable),
            soft_breaks: says.soft_breaks.unwrap_or(base.soft_breaks),
            folding: says.folding.unwrap_or(base.folding),
            base64_blank_line: says.base64_blank_line.unwrap_or(base.base64_blank_line),
            email_internet: says.email_internet.unwrap_or(base.email_internet),
            basic_dates: says.basic_dates.unwrap_or(base.basic_dates),
            bare_types: says.bare_types.unwrap_or(base.bare_types),
            nickname: says.nickname.unwrap_or(base.nickname),
            omit_unknown: says.omit_unknown.unwrap_or(base.omit_unknown),
            labels: says.labels.unwrap_or(base.labels),
            strip_uid: says.strip_uid.unwrap_or(base.strip_uid),
            diary: self.diary.clone(),
            ..base
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::diary::{AllDay, Moments};

    #[test]
    fn every_profile_loads_and_limits_known_fields() {
        for name in names() {
            let profile = load(name).unwrap();
            assert!(!profile.evidence.is_empty(), "{name}");
            for field in profile.limits.fields.keys() {
                let (_, bare) = field
                    .split_once('.')
                    .filter(|(kind, _)| kind.parse::<crate::pim::Kind>().is_ok())
                    .unwrap_or(("", field));
                assert!(bare.parse::<crate::pim::Field>().is_ok(), "{name}: {field}");
            }
        }
        assert!(matches!(load("x"), Err(Error::Unknown(_))));
    }

    #[test]
    fn phones_get_no_marks_and_their_own_days() {
        let diary = |name: &str| load(name).unwrap().contact_dialect().diary;
        for name in names() {
            assert!(!diary(name).marks && diary(name).all_day != AllDay::Date, "{name}");
        }
        assert_eq!(diary("nokia-s40").moments, Moments::Floating);
        assert_eq!(diary("nokia-n80").earliest.map(|day| day.to_string()).as_deref(), Some("1980-01-01"));
        assert_eq!(
            (diary("sagem-my700x").all_day, diary("nokia").all_day),
            (AllDay::Until235959, AllDay::NextMidnight)
        );
        let unknown = toml::from_str::<Profile>("[diary]\nall-days = \"date\"");
        assert!(unknown.unwrap_err().to_string().contains("all-days"));
    }

    #[test]
    fn the_closest_profile_wins() {
        assert_eq!(identify("NOKIA", "Nokia N80"), "nokia-n80");
        assert_eq!(identify("Nokia", "6230"), "nokia-s40");
        for series40 in ["6230i", "Nokia 6300", "NOKIA 7210c", "6500 Slide", "2630"] {
            assert_eq!(identify("NOKIA", series40), "nokia-s40", "{series40}");
        }
        for other in ["N95", "Nokia E51", "6600", "6630", "6260", "3230", "5800 XpressMusic", "5500", "9300", "RM-159"]
        {
            assert_eq!(identify("Nokia", other), "nokia", "{other}");
        }
        assert_eq!(identify("SAGEM", "my700x"), "sagem-my700x");
        assert_eq!(identify("SAGEM", "SAGEM my700X"), "sagem-my700x");
        assert_eq!(identify("Patrick Ohly", "SyncEvolution"), "syncevolution");
        assert_eq!(identify_server("Patrick Ohly", "SyncEvolution"), Some("server-syncevolution"));
        assert_eq!(identify_server("Nokia", "6230"), None);
        assert_eq!(identify("Acme", "1"), "generic");
        assert_eq!(identify("", ""), "generic");
    }
}
