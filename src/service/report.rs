//! What somebody needs to know who is to find out what went wrong, and nothing about anybody.

use serde_json::Value as Json;

use crate::peer::{Alias, Mask};
use crate::pim::Kind;
use crate::store::PeerId;

use super::Service;
use super::error::Error;
use super::log::{Documents, LogLine, LogRequest, Masking};

/// Runs that a report tells about.
const RUNS: usize = 5;

/// A report, masked.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The version of this program.
    pub version: &'static str,
    /// The system it runs on.
    pub system: String,
    /// Where the clocks are set.
    pub zone: &'static str,
    /// When it was made, milliseconds since 1970.
    pub time: i64,
    /// How many records of each kind there are.
    pub records: Vec<(&'static str, usize)>,
    /// Every place.
    pub places: Vec<PlaceShape>,
    /// The last runs, with their documents.
    pub lines: Vec<LogLine>,
}

/// What a place is like.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceShape {
    /// Its false name.
    pub name: String,
    /// What it is and how it is set: name and value.
    pub facts: Vec<(String, String)>,
}

impl Service {
    /// Makes a report.
    pub fn report(&self) -> Result<Report, Error> {
        let mut mask = self.mask(Masking::Masked)?.unwrap_or_default();
        let request = LogRequest {
            last: Some(RUNS),
            documents: Documents::Decoded,
            masking: Masking::Masked,
            ..LogRequest::default()
        };
        let lines = self.log_with(&request, Some(&mut mask))?;
        let records =
            Kind::ALL.into_iter().map(|kind| Ok((kind.name(), self.count(kind, "")?))).collect::<Result<_, Error>>()?;
        Ok(Report {
            version: env!("CARGO_PKG_VERSION"),
            system: system(),
            zone: self.zone().name(),
            time: self.now(),
            records,
            places: self.shapes(&mut mask)?,
            lines,
        })
    }

    fn shapes(&self, mask: &mut Mask) -> Result<Vec<PlaceShape>, Error> {
        let peers = self.store().read(|reader| reader.peers())?;
        let shape = |peer: &crate::store::Peer| {
            let view = self.peer(&peer.name)?;
            let mut facts = vec![
                ("kind", view.kind.to_owned()),
                ("link", link(mask, &view.link)),
                ("profile", view.profile.clone()),
                ("manufacturer", view.manufacturer.clone()),
                ("model", view.model.clone()),
                ("firmware", peer.firmware.clone().unwrap_or_default()),
                ("first sync", format!("{} ({})", view.first_sync, view.state)),
                ("guard", view.guard.clone()),
                ("auth", view.auth.to_owned()),
            ];
            for kind in Kind::ALL {
                let items = self.store().read(|reader| reader.count_replicas(PeerId(view.id), kind))?;
                facts.push((kind.name(), items.to_string()));
            }
            let mut facts: Vec<(String, String)> =
                facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            facts.extend(capacities(peer.settings.more.get(super::session::DESCRIPTION)));
            facts.retain(|(_, value)| !value.is_empty());
            facts.iter_mut().for_each(|(_, value)| *value = mask.scrub(value));
            Ok(PlaceShape { name: mask.alias(Alias::Place, &[&peer.name]), facts })
        };
        peers.iter().map(shape).collect()
    }
}

/// How a place is reached: the sort of link, and nothing that names a port or a host.
fn link(mask: &mut Mask, link: &str) -> String {
    match link.split_once(':') {
        Some((_, rest)) if rest.starts_with("//") => mask.address(link),
        Some((sort, _)) => format!("{sort}:…"),
        None => link.to_owned(),
    }
}

/// What the place told that it holds, as it is kept.
fn capacities(description: Option<&Json>) -> Vec<(String, String)> {
    let all = description.and_then(|description| description.get("capacities")).and_then(Json::as_object);
    let fact = |(kind, capacity): (&String, &Json)| {
        let mut capacity = capacity.clone();
        // What it calls its databases is in the log, where it matters.
        let _ = capacity.as_object_mut().map(|fields| fields.remove("database"));
        drop_empty(&mut capacity);
        (format!("{} it can hold", kind.to_lowercase()), capacity.to_string())
    };
    all.into_iter().flatten().map(fact).collect()
}

/// Leaves out what is not set.
fn drop_empty(value: &mut Json) {
    if let Json::Object(fields) = value {
        fields.values_mut().for_each(drop_empty);
        fields.retain(|_, value| !matches!(value, Json::Null | Json::Bool(false)));
    }
}

/// `linux x86_64, Debian GNU/Linux 13 (trixie)`
fn system() -> String {
    let name = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = name.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).map(|name| name.trim_matches('"'));
    let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
    name.map_or(system.clone(), |name| format!("{system}, {name}"))
}
