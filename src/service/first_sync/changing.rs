//! A new phone takes the place of an old one.

use crate::service::Service;
use crate::service::error::Error;
use crate::service::peers::{AddedPhone, NewPhone, taken};
use crate::service::session::forget_device;
use crate::store::{FirstSyncPolicy, LeaseName, PeerKind};

use super::{Course, put_course};

impl Service {
    /// Gives the place of a phone to another one. What both sides agreed on last stays known, so whoever is on the new
    /// phone already is recognised and not doubled, and what was edited here meanwhile is no quarrel; what the new phone
    /// lacks goes there. It begins with a first sync, and nothing is written before a yes.
    ///
    /// A name that is empty leaves the place its own; an empty profile is found out anew. A phone that dials in keeps
    /// the user name and the password of the old one.
    ///
    /// # Errors
    /// [`Error::BadSetting`] when the place is no phone, [`Error::PeerBusy`] while it is being synced, and those of
    /// [`Service::add_phone`].
    pub fn change_phone(&self, place: &str, new: NewPhone) -> Result<AddedPhone, Error> {
        let mut peer = self.find_peer(place)?;
        if peer.kind == PeerKind::Syncml {
            return Err(Error::BadSetting { key: "phone".to_owned(), value: peer.name });
        }
        let now = self.now();
        let lease = self.store().read(|reader| reader.lease(LeaseName::Peer(peer.id)))?;
        if let Some(lease) = lease.filter(|lease| lease.holds(now)) {
            return Err(Error::PeerBusy { peer: peer.name, pid: lease.pid });
        }
        if !new.name.trim().is_empty() {
            peer.name = crate::service::peers::name(&new.name)?.to_owned();
        }
        let is_gone = matches!(self.dial_in_of(place), Err(Error::CallPasswordGone(_)));
        let stays = !is_gone && (&new.user, &new.password) == (&None, &None);
        let new = NewPhone { user: new.user.or_else(|| peer.account.clone().filter(|_| is_gone)), ..new };
        let dials = new.link.trim() == "dial-in";
        self.set_way(&mut peer, &new)?;
        let details = match dials {
            true if stays && peer.account.is_some() => None,
            true => Some(self.give_login(&mut peer, &new)?),
            false => None,
        };
        forget_device(&mut peer);
        peer.settings.first_sync = FirstSyncPolicy::Review;
        let name = peer.name.clone();
        let written = self.store().write(|tx| {
            tx.change_peer(&peer)?;
            tx.renew_items(peer.id, now)?;
            put_course(tx, peer.id, &Course::new(now))
        });
        written.map_err(|error| taken(error, &name))?;
        let dial_in = match details {
            Some(details) => Some(details),
            None => self.dial_in_of(&name)?,
        };
        Ok(AddedPhone { peer: self.peer(&name)?, dial_in })
    }
}
