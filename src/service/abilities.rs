//! What a place told about itself: who it is, what it holds, how it writes.

use crate::pim::{Field, Kind};

use super::Service;
use super::error::Error;
use super::session;

/// What a place told about itself, or its profile knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Abilities {
    /// The make, as it spells it; empty: it never said.
    pub manufacturer: String,
    /// The model.
    pub model: String,
    /// The firmware or software version.
    pub firmware: String,
    /// What it holds, kind by kind; empty: it never said.
    pub kinds: Vec<Ability>,
}

/// What a place holds of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ability {
    /// Which.
    pub kind: Kind,
    /// The name of its database; may be empty.
    pub database: String,
    /// The format it likes best: `text/x-vcard`.
    pub media_type: String,
    /// The version of that format: `2.1`.
    pub version: String,
    /// Numbers per person, where that is limited.
    pub numbers: Option<usize>,
    /// Letters of the longest name or title, where that is limited.
    pub letters: Option<usize>,
    /// Whether it holds photos.
    pub photos: bool,
}

impl Service {
    /// What a place told about itself.
    pub fn abilities(&self, place: &str) -> Result<Abilities, Error> {
        let peer = self.find_peer(place)?;
        let Some(told) = session::description(&peer) else { return Ok(Abilities::default()) };
        let kinds = told.capacities.iter().map(|(kind, capacity)| {
            let lens = self.lens_of(peer.id, *kind, Some(&told));
            let title = if *kind == Kind::Contacts { Field::NameFamily } else { Field::Title };
            Ability {
                kind: *kind,
                database: capacity.database.clone(),
                media_type: capacity.media_type.clone(),
                version: capacity.version.clone(),
                numbers: lens.limit(Field::Phones).and_then(|limit| limit.count),
                letters: lens.limit(title).and_then(|limit| limit.chars),
                photos: lens.holds(Field::Photo),
            }
        });
        Ok(Abilities {
            manufacturer: told.manufacturer.clone(),
            model: told.model.clone(),
            firmware: told.firmware.clone(),
            kinds: kinds.collect(),
        })
    }

    /// Tries whether the line to a place opens; nothing is said on it. An account is not tried.
    ///
    /// # Errors
    /// [`Error::Link`] says why it does not; [`Error::CannotCall`] that the phone has to call.
    pub fn try_line(&self, place: &str) -> Result<(), Error> {
        let peer = self.find_peer(place)?;
        match peer.kind {
            crate::store::PeerKind::DialIn => Err(Error::CannotCall(peer.name)),
            crate::store::PeerKind::Phone => {
                let spec = peer.link.parse().map_err(|_| Error::BadLink(peer.link.clone()))?;
                let opened = crate::link::open(&spec);
                opened.map(drop).map_err(|error| super::run::link_error(&peer.link, &error))
            }
            _ => Ok(()),
        }
    }
}
