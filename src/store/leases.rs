//! Who works on what, over all processes. A lease that is not renewed expires.

use rusqlite::{Row, params};

use super::{Millis, PeerId, Reader, Result, StoreError, Tx};

/// What a lease is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeaseName {
    /// A run with a peer.
    Peer(PeerId),
    /// Listener, schedule and tray.
    Service,
}

impl LeaseName {
    fn text(self) -> String {
        match self {
            LeaseName::Peer(id) => format!("peer:{}", id.0),
            LeaseName::Service => "service".to_owned(),
        }
    }
}

/// A lease and its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// The process.
    pub pid: u32,
    /// A random number of the holder: process numbers come back.
    pub token: i64,
    /// Since when.
    pub started: Millis,
    /// When last renewed.
    pub heartbeat: Millis,
    /// From when on anybody may take it.
    pub expires: Millis,
}

impl Lease {
    /// Whether its holder still counts. Renewed later than now and longer ago than it lasts is a clock that was put back
    /// since: whoever held it then and lives would have renewed it by the new time.
    pub fn holds(&self, now: Millis) -> bool {
        self.expires > now && self.heartbeat.saturating_sub(now) <= self.expires.saturating_sub(self.heartbeat)
    }
}

fn lease(row: &Row<'_>) -> Result<Lease> {
    Ok(Lease {
        pid: row.get(0)?,
        token: row.get(1)?,
        started: row.get(2)?,
        heartbeat: row.get(3)?,
        expires: row.get(4)?,
    })
}

impl Reader<'_> {
    /// The holder of a lease; an expired one may be among them.
    pub fn lease(&self, name: LeaseName) -> Result<Option<Lease>> {
        let sql = "SELECT pid, token, started, heartbeat, expires FROM leases WHERE name = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        super::one(statement.query([name.text()])?, lease)
    }
}

impl Tx<'_> {
    /// Takes a lease that is free, expired at `now`, or ours already (same token). [`StoreError::Held`] otherwise.
    pub fn acquire_lease(&mut self, name: LeaseName, pid: u32, token: i64, now: Millis, lasts: Millis) -> Result<()> {
        if let Some(held) = self.lease(name)?
            && held.token != token
            && held.holds(now)
        {
            return Err(StoreError::Held(held));
        }
        let mut put = self.db.prepare_cached(
            "INSERT OR REPLACE INTO leases (name, pid, token, started, heartbeat, expires)
             VALUES (?1, ?2, ?3, ?4, ?4, ?5)",
        )?;
        put.execute(params![name.text(), pid, token, now, now.saturating_add(lasts)])?;
        Ok(())
    }

    /// Renews a lease of ours. `false`: it was taken over; stop working.
    pub fn renew_lease(&mut self, name: LeaseName, token: i64, now: Millis, lasts: Millis) -> Result<bool> {
        let mut update =
            self.db.prepare_cached("UPDATE leases SET heartbeat = ?3, expires = ?4 WHERE name = ?1 AND token = ?2")?;
        Ok(update.execute(params![name.text(), token, now, now.saturating_add(lasts)])? == 1)
    }

    /// Gives a lease of ours back; one of somebody else stays.
    pub fn release_lease(&mut self, name: LeaseName, token: i64) -> Result<()> {
        let mut delete = self.db.prepare_cached("DELETE FROM leases WHERE name = ? AND token = ?")?;
        delete.execute(params![name.text(), token])?;
        Ok(())
    }
}
