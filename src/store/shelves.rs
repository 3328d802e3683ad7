//! Databases of archive items at peers: their anchors.

use rusqlite::{Row, params};

use super::collections::{AnchorPair, Anchors};
use super::{Millis, PeerId, Reader, Result, Tx, no_such};

/// A database of archive items at a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// Whose.
    pub peer: PeerId,
    /// What we call it: `bookmarks`.
    pub name: String,
    /// What the peer calls it.
    pub theirs: String,
    /// What both sides remember.
    pub anchors: Anchors,
    /// When a session last ended well.
    pub last_sync: Option<Millis>,
}

const SHELVES: &str = "SELECT peer, name, theirs, our_anchor, their_anchor, our_previous, their_previous, our_pending,
    their_pending, last_sync FROM shelves";

fn shelf(row: &Row<'_>) -> Result<Shelf> {
    let pair = |column: usize| -> Result<Option<AnchorPair>> {
        let (ours, theirs): (Option<String>, Option<String>) = (row.get(column)?, row.get(column + 1)?);
        Ok(ours.zip(theirs).map(|(ours, theirs)| AnchorPair { ours, theirs }))
    };
    Ok(Shelf {
        peer: PeerId(row.get(0)?),
        name: row.get(1)?,
        theirs: row.get(2)?,
        anchors: Anchors { current: pair(3)?, previous: pair(5)?, pending: pair(7)? },
        last_sync: row.get(9)?,
    })
}

impl Reader<'_> {
    /// A shelf.
    pub fn shelf(&self, peer: PeerId, name: &str) -> Result<Option<Shelf>> {
        let mut statement = self.db.prepare_cached(&format!("{SHELVES} WHERE peer = ? AND name = ?"))?;
        super::one(statement.query(params![peer.0, name])?, shelf)
    }

    /// Every shelf of a peer, by name.
    pub fn shelves(&self, peer: PeerId) -> Result<Vec<Shelf>> {
        let mut statement = self.db.prepare_cached(&format!("{SHELVES} WHERE peer = ? ORDER BY name"))?;
        super::collect(statement.query([peer.0])?, shelf)
    }
}

impl Tx<'_> {
    /// A session began on a shelf, with these anchors: they count when it has ended well.
    pub fn begin_shelf(&mut self, peer: PeerId, name: &str, theirs: &str, pair: &AnchorPair) -> Result<()> {
        let mut put = self.db.prepare_cached(
            "INSERT INTO shelves (peer, name, theirs, our_pending, their_pending) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (peer, name) DO UPDATE SET theirs = ?3, our_pending = ?4, their_pending = ?5",
        )?;
        put.execute(params![peer.0, name, theirs, pair.ours, pair.theirs])?;
        Ok(())
    }

    /// The anchors of the session that runs, where they turned out to be others.
    pub fn change_shelf_anchors(&mut self, peer: PeerId, name: &str, pair: &AnchorPair) -> Result<()> {
        let mut update = self
            .db
            .prepare_cached("UPDATE shelves SET our_pending = ?3, their_pending = ?4 WHERE peer = ?1 AND name = ?2")?;
        match update.execute(params![peer.0, name, pair.ours, pair.theirs])? {
            0 => Err(no_such("shelf", name)),
            _ => Ok(()),
        }
    }

    /// The session ended well: pending becomes current, current becomes previous.
    pub fn commit_shelf(&mut self, peer: PeerId, name: &str, time: Millis) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE shelves SET our_previous = our_anchor, their_previous = their_anchor, our_anchor = our_pending,
             their_anchor = their_pending, our_pending = NULL, their_pending = NULL, last_sync = ?3
             WHERE peer = ?1 AND name = ?2 AND our_pending IS NOT NULL",
        )?;
        update.execute(params![peer.0, name, time])?;
        Ok(())
    }

    /// The peer never got our last message and stands at the previous pair: so do we.
    pub fn step_back_shelf(&mut self, peer: PeerId, name: &str) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE shelves SET our_anchor = our_previous, their_anchor = their_previous, our_previous = NULL,
             their_previous = NULL WHERE peer = ?1 AND name = ?2 AND our_previous IS NOT NULL",
        )?;
        update.execute(params![peer.0, name])?;
        Ok(())
    }

    /// Nothing is known about what the peer knows: the next session lists everything.
    ///
    /// # Errors
    /// [`super::StoreError::NoSuch`] when there is no such shelf.
    pub fn forget_shelf_anchors(&mut self, peer: PeerId, name: &str) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE shelves SET our_anchor = NULL, their_anchor = NULL, our_previous = NULL, their_previous = NULL,
             our_pending = NULL, their_pending = NULL WHERE peer = ?1 AND name = ?2",
        )?;
        match update.execute(params![peer.0, name])? {
            0 => Err(no_such("shelf", name)),
            _ => Ok(()),
        }
    }
}
