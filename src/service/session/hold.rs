//! What makes a peer this session's own: a lease, looked at in every transaction.

use crate::store::{LeaseName, Reader, Result, StoreError, Tx};

use super::{LEASE, Session};

/// A session's hold on its peer.
///
/// A computer that slept, or a clock set forward, lets the lease run out in the middle of a session, and another one may
/// work with the peer meanwhile. What this one knows is old then: whatever it would still write is refused, as if the
/// cable had been pulled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hold {
    lease: Option<(LeaseName, i64)>,
    now: i64,
}

impl Session {
    /// The hold of now. A session that has ended, and given its peer free, holds nothing and is refused nothing.
    pub(super) fn hold(&self) -> Hold {
        let peer = self.peer.as_ref().map(|peer| LeaseName::Peer(peer.id));
        Hold { lease: peer.zip(self.lease), now: self.service.now() }
    }
}

impl Hold {
    /// Renews the lease.
    ///
    /// # Errors
    /// Those of [`Hold::check`].
    pub(super) fn keep(self, tx: &mut Tx<'_>) -> Result<()> {
        match self.lease {
            Some((name, token)) if !tx.renew_lease(name, token, self.now, LEASE)? => self.check(tx),
            _ => Ok(()),
        }
    }

    /// Looks whether it holds.
    ///
    /// # Errors
    /// [`StoreError::Held`] if the peer is another's now, [`StoreError::NoSuch`] if it was and is free again.
    pub(super) fn check(self, reader: &Reader<'_>) -> Result<()> {
        let Some((name, token)) = self.lease else { return Ok(()) };
        match reader.lease(name)? {
            Some(held) if held.token == token => Ok(()),
            Some(held) => Err(StoreError::Held(held)),
            None => Err(StoreError::NoSuch { what: "lease", id: token.to_string() }),
        }
    }
}
