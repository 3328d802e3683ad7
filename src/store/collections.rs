//! One kind of records at one peer: names, anchors, and where its first sync stands.

use rusqlite::{Row, params};

use crate::pim::Kind;

use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx, no_such};

/// Where the first sync of a collection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum FirstSync {
    /// Never spoken.
    #[default]
    New,
    /// A session is reading everything, or broke off while doing so.
    Reading,
    /// Everything is read; a person has to approve the plan.
    WaitingForYes,
    /// Approved; the next session writes.
    Approved,
    /// It is over.
    Done,
}

/// What both sides called a moment. Opaque: compare, never interpret.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnchorPair {
    /// Ours.
    pub ours: String,
    /// Theirs.
    pub theirs: String,
}

/// The anchors of a collection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Anchors {
    /// Of the last session that ended well.
    pub current: Option<AnchorPair>,
    /// Of the one before, while delivery of our last message is unconfirmed.
    pub previous: Option<AnchorPair>,
    /// Of the session that runs or was cut.
    pub pending: Option<AnchorPair>,
}

/// One kind of records at one peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Whose.
    pub peer: PeerId,
    /// Of what.
    pub kind: Kind,
    /// Whether it takes part.
    pub active: bool,
    /// The database's name at the peer, when known.
    pub theirs: Option<String>,
    /// The name under which we offer ours.
    pub ours: String,
    /// Read only: moved by the anchor operations of [`Tx`].
    pub anchors: Anchors,
    /// When a session last ended well. Read only, like the anchors.
    pub last_sync: Option<Millis>,
    /// Where the first sync stands.
    pub first_sync: FirstSync,
    /// What the next session is asked to be, a word of the caller (`slow`, `replace-peer` …).
    pub next_mode: Option<String>,
    /// What the session that began last was, a word of the caller. A peer that lost our last answer resumes a session
    /// that is over for us, so it outlives the end.
    pub suspended: Option<String>,
    /// What the peer said about the database, JSON of the caller.
    pub devinf: Option<String>,
    /// What was found out about what it holds, JSON of the caller.
    pub lens: Option<String>,
}

impl Collection {
    /// A collection never spoken with.
    pub fn new(peer: PeerId, kind: Kind, ours: impl Into<String>) -> Self {
        Collection {
            peer,
            kind,
            active: true,
            theirs: None,
            ours: ours.into(),
            anchors: Anchors::default(),
            last_sync: None,
            first_sync: FirstSync::New,
            next_mode: None,
            suspended: None,
            devinf: None,
            lens: None,
        }
    }
}

const COLLECTIONS: &str = "SELECT peer, kind, active, theirs, ours, our_anchor, their_anchor, our_previous,
    their_previous, our_pending, their_pending, last_sync, first_sync, next_mode, suspended, devinf, lens
    FROM collections";

fn pair(row: &Row<'_>, column: usize) -> Result<Option<AnchorPair>> {
    let ours: Option<String> = row.get(column)?;
    let theirs: Option<String> = row.get(column + 1)?;
    Ok(ours.zip(theirs).map(|(ours, theirs)| AnchorPair { ours, theirs }))
}

fn collection(row: &Row<'_>) -> Result<Collection> {
    Ok(Collection {
        peer: PeerId(row.get(0)?),
        kind: super::word(row, 1)?,
        active: row.get(2)?,
        theirs: row.get(3)?,
        ours: row.get(4)?,
        anchors: Anchors { current: pair(row, 5)?, previous: pair(row, 7)?, pending: pair(row, 9)? },
        last_sync: row.get(11)?,
        first_sync: super::word(row, 12)?,
        next_mode: row.get(13)?,
        suspended: row.get(14)?,
        devinf: row.get(15)?,
        lens: row.get(16)?,
    })
}

impl Reader<'_> {
    /// A collection.
    pub fn collection(&self, peer: PeerId, kind: Kind) -> Result<Option<Collection>> {
        let mut statement = self.db.prepare_cached(&format!("{COLLECTIONS} WHERE peer = ? AND kind = ?"))?;
        super::one(statement.query(params![peer.0, kind.word()])?, collection)
    }

    /// Every collection of a peer, in the order of [`Kind::ALL`].
    pub fn collections(&self, peer: PeerId) -> Result<Vec<Collection>> {
        let mut statement = self.db.prepare_cached(&format!("{COLLECTIONS} WHERE peer = ?"))?;
        let mut all = super::collect(statement.query([peer.0])?, collection)?;
        all.sort_by_key(|collection| collection.kind);
        Ok(all)
    }
}

impl Tx<'_> {
    /// Keeps what came of an object of a peer's, in the place of an earlier one.
    pub fn put_beginning(&mut self, peer: PeerId, body: &[u8]) -> Result<()> {
        let mut put = self.db.prepare_cached("INSERT OR REPLACE INTO beginnings (peer, body) VALUES (?, ?)")?;
        put.execute(params![peer.0, body])?;
        Ok(())
    }

    /// Takes it out again.
    pub fn take_beginning(&mut self, peer: PeerId) -> Result<Option<Vec<u8>>> {
        let mut take = self.db.prepare_cached("DELETE FROM beginnings WHERE peer = ? RETURNING body")?;
        super::one(take.query([peer.0])?, |row| Ok(row.get(0)?))
    }

    /// Adds a collection or replaces everything about it except anchors and `last_sync`.
    pub fn put_collection(&mut self, collection: &Collection) -> Result<()> {
        let mut put = self.db.prepare_cached(
            "INSERT INTO collections (peer, kind, active, theirs, ours, first_sync, next_mode, suspended, devinf, lens)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (peer, kind) DO UPDATE SET active = ?3, theirs = ?4, ours = ?5, first_sync = ?6,
             next_mode = ?7, suspended = ?8, devinf = ?9, lens = ?10",
        )?;
        put.execute(params![
            collection.peer.0,
            collection.kind.word(),
            collection.active,
            collection.theirs,
            collection.ours,
            collection.first_sync.word(),
            collection.next_mode,
            collection.suspended,
            collection.devinf,
            collection.lens
        ])?;
        Ok(())
    }

    /// A session began with these anchors: they count when it has ended well.
    pub fn begin_anchors(&mut self, peer: PeerId, kind: Kind, pair: &AnchorPair) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE collections SET our_pending = ?3, their_pending = ?4 WHERE peer = ?1 AND kind = ?2",
        )?;
        let changed = update.execute(params![peer.0, kind.word(), pair.ours, pair.theirs])?;
        if changed == 0 { Err(no_such("collection", kind)) } else { Ok(()) }
    }

    /// The session ended well: pending becomes current, current becomes previous. Nothing without a pending pair.
    pub fn commit_anchors(&mut self, peer: PeerId, kind: Kind, time: Millis) -> Result<()> {
        self.anchors(
            peer,
            kind,
            "our_previous = our_anchor, their_previous = their_anchor, our_anchor = our_pending,
             their_anchor = their_pending, our_pending = NULL, their_pending = NULL,
             last_sync = ?3 WHERE our_pending IS NOT NULL AND ?3 IS NOT NULL",
            Some(time),
        )
    }

    /// The peer never got our last message and stands at the previous pair: so do we.
    pub fn step_back_anchors(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        self.anchors(
            peer,
            kind,
            "our_anchor = our_previous, their_anchor = their_previous, our_previous = NULL, their_previous = NULL
             WHERE our_previous IS NOT NULL AND ?3 IS NULL",
            None,
        )
    }

    /// Nothing is known about what the peer knows: the next session is slow.
    pub fn forget_anchors(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        self.anchors(
            peer,
            kind,
            "our_anchor = NULL, their_anchor = NULL, our_previous = NULL, their_previous = NULL, our_pending = NULL,
             their_pending = NULL WHERE ?3 IS NULL",
            None,
        )
    }

    fn anchors(&self, peer: PeerId, kind: Kind, change: &str, time: Option<Millis>) -> Result<()> {
        let sql = format!("UPDATE collections SET {change} AND peer = ?1 AND kind = ?2");
        self.db.prepare_cached(&sql)?.execute(params![peer.0, kind.word(), time])?;
        Ok(())
    }
}
