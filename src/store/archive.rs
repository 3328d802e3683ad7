//! Items that no record is made of, kept as they came: bookmarks, messages, mails, files, journal entries.
//!
//! Nothing here is ever deleted. What a peer deletes is marked, what it changes keeps its older versions, and an item
//! outlives its peer.

use rusqlite::{OptionalExtension, Row, params};

use crate::pim::fold::fold;

use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx, codec, no_such};

/// The number of an archive item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArchiveId(pub i64);

/// Whether an item is to go back to its peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Restoring {
    /// It is not.
    #[default]
    Nothing,
    /// With the next session.
    Wanted,
    /// It was sent, and the peer has not answered.
    Sent,
    /// The peer said no.
    Refused,
}

/// An item as it comes from a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The peer's id of it.
    pub luid: String,
    /// The peer's id of the folder it lies in.
    pub parent: Option<String>,
    /// What it is, a word of the caller.
    pub nature: String,
    /// Its type as the peer stated it.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What to call it.
    pub title: String,
    /// When it is dated.
    pub dated: Option<String>,
    /// Further words to find it by.
    pub words: String,
    /// Whether the peer calls it new.
    pub new: bool,
}

/// How much of a shelf a peer lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// Everything: what does not come is not there.
    Whole,
    /// What changed.
    Changes,
}

/// What became of an item that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelved {
    /// It is new here.
    New(ArchiveId),
    /// It changed; what it was is kept as a version.
    Changed(ArchiveId),
    /// It is here as it came.
    Known(ArchiveId),
}

/// An item of the archive, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Archived {
    pub id: ArchiveId,
    /// Whose; `None`: the peer was removed.
    pub peer: Option<PeerId>,
    pub peer_name: String,
    /// The database it came from.
    pub shelf: String,
    pub luid: Option<String>,
    pub parent: Option<String>,
    pub nature: String,
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    pub title: String,
    pub dated: Option<String>,
    pub received: Millis,
    pub seen: Millis,
    /// Since when the peer has it no more.
    pub gone: Option<Millis>,
    pub restoring: Restoring,
    /// The peer's code when it refused the item.
    pub code: Option<u16>,
    /// Older versions of it.
    pub versions: usize,
}

/// An older version of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ArchiveVersion {
    pub media_type: String,
    pub bytes: Vec<u8>,
    pub title: String,
    /// Until when the item was like this.
    pub until: Millis,
}

/// Which items are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArchiveFilter {
    /// Of this peer.
    pub peer: Option<PeerId>,
    /// That have every one of these words.
    pub search: String,
}

const ARCHIVE: &str = "SELECT a.id, a.peer, coalesce(p.name, a.peer_name), a.shelf, a.luid, a.parent, a.nature,
    a.media_type, length(b.bytes), a.title, a.dated, a.received, a.seen, a.gone, a.restore, a.code,
    (SELECT count(*) FROM archive_versions v WHERE v.item = a.id)
    FROM archive a JOIN blobs b ON b.id = a.blob LEFT JOIN peers p ON p.id = a.peer";

fn archived(row: &Row<'_>) -> Result<Archived> {
    Ok(Archived {
        id: ArchiveId(row.get(0)?),
        peer: row.get::<_, Option<i64>>(1)?.map(PeerId),
        peer_name: row.get(2)?,
        shelf: row.get(3)?,
        luid: row.get(4)?,
        parent: row.get(5)?,
        nature: row.get(6)?,
        media_type: row.get(7)?,
        size: row.get::<_, i64>(8)?.unsigned_abs(),
        title: row.get(9)?,
        dated: row.get(10)?,
        received: row.get(11)?,
        seen: row.get(12)?,
        gone: row.get(13)?,
        restoring: super::word(row, 14)?,
        code: row.get(15)?,
        versions: row.get::<_, i64>(16)?.try_into().unwrap_or_default(),
    })
}

impl Reader<'_> {
    /// The items, by peer, shelf and date.
    pub fn archive(&self, filter: &ArchiveFilter) -> Result<Vec<Archived>> {
        let sql = format!(
            "{ARCHIVE} WHERE ?1 IS NULL OR a.peer = ?1
             ORDER BY coalesce(p.name_key, a.peer_name), a.shelf, coalesce(a.dated, ''), a.id"
        );
        let wanted: Vec<String> = fold(&filter.search).split_whitespace().map(str::to_owned).collect();
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut all = super::collect(statement.query([filter.peer.map(|peer| peer.0)])?, archived)?;
        if !wanted.is_empty() {
            let mut words = self.db.prepare_cached("SELECT words FROM archive WHERE id = ?")?;
            let mut fits = Vec::new();
            for item in all {
                let text: String = words.query_row([item.id.0], |row| row.get(0))?;
                if wanted.iter().all(|word| text.contains(word.as_str())) {
                    fits.push(item);
                }
            }
            all = fits;
        }
        Ok(all)
    }

    /// One item.
    pub fn archived(&self, id: ArchiveId) -> Result<Option<Archived>> {
        let mut statement = self.db.prepare_cached(&format!("{ARCHIVE} WHERE a.id = ?"))?;
        super::one(statement.query([id.0])?, archived)
    }

    /// An item's bytes.
    ///
    /// # Errors
    /// [`super::StoreError::NoSuch`].
    pub fn archive_bytes(&self, id: ArchiveId) -> Result<Vec<u8>> {
        let sql = "SELECT b.bytes FROM archive a JOIN blobs b ON b.id = a.blob WHERE a.id = ?";
        let found = self.db.prepare_cached(sql)?.query_row([id.0], |row| row.get(0)).optional()?;
        found.ok_or_else(|| no_such("archive item", id.0))
    }

    /// What an item was before, oldest first.
    pub fn archive_versions(&self, id: ArchiveId) -> Result<Vec<ArchiveVersion>> {
        let sql = "SELECT v.media_type, b.bytes, v.title, v.until FROM archive_versions v
            JOIN blobs b ON b.id = v.blob WHERE v.item = ? ORDER BY v.id";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query([id.0])?, |row| {
            Ok(ArchiveVersion { media_type: row.get(0)?, bytes: row.get(1)?, title: row.get(2)?, until: row.get(3)? })
        })
    }

    /// The items of a shelf that are to go back to the peer, also those that were sent and never answered.
    pub fn restores(&self, peer: PeerId, shelf: &str) -> Result<Vec<Archived>> {
        let sql = format!(
            "{ARCHIVE} WHERE a.peer = ? AND a.shelf = ? AND a.restore IN ('wanted', 'sent') AND a.gone IS NOT NULL
             ORDER BY a.id"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        super::collect(statement.query(params![peer.0, shelf])?, archived)
    }
}

/// The row that an item which came belongs to, as far as it decides what is done.
struct Found {
    id: ArchiveId,
    blob: i64,
    media_type: String,
    title: String,
}

fn found(row: &Row<'_>) -> Result<Found> {
    Ok(Found { id: ArchiveId(row.get(0)?), blob: row.get(1)?, media_type: row.get(2)?, title: row.get(3)? })
}

impl Tx<'_> {
    /// Keeps an item that came. The same bytes once more are the same item, also under another id, where the one before
    /// is gone or does not stand in the listing.
    pub fn shelve(
        &mut self,
        peer: PeerId,
        shelf: &str,
        item: &Incoming,
        listing: Listing,
        now: Millis,
    ) -> Result<Shelved> {
        let blob = self.keep_blob(&item.bytes)?;
        let here = self.at_luid(peer, shelf, &item.luid)?;
        let other = here.as_ref().is_some_and(|here| {
            (item.new || listing == Listing::Whole) && here.blob != blob && here.title != item.title
        });
        if other {
            // The id was given to another item: the one who had it is gone.
            self.mark_gone(peer, shelf, &item.luid, now)?;
        }
        let here = match here.filter(|_| !other) {
            Some(here) => Some(here),
            None => self.lost_twin(peer, shelf, item, blob, listing)?,
        };
        match here {
            None => self.shelve_new(peer, shelf, item, blob, now).map(Shelved::New),
            Some(here) => self.shelve_again(peer, &here, item, blob, now),
        }
    }

    fn at_luid(&self, peer: PeerId, shelf: &str, luid: &str) -> Result<Option<Found>> {
        let sql = "SELECT id, blob, media_type, title FROM archive
            WHERE peer = ? AND shelf = ? AND luid = ? AND gone IS NULL";
        let mut statement = self.db.prepare_cached(sql)?;
        super::one(statement.query(params![peer.0, shelf, luid])?, found)
    }

    /// An item that came back under an id nobody knows: one that was sent there comes first. That of a peer of the same
    /// name which was removed counts as well.
    fn lost_twin(
        &self,
        peer: PeerId,
        shelf: &str,
        item: &Incoming,
        blob: i64,
        listing: Listing,
    ) -> Result<Option<Found>> {
        let sql = "SELECT id, blob, media_type, title FROM archive WHERE shelf = ?2
            AND (peer = ?1 OR peer IS NULL AND peer_name = (SELECT name FROM peers WHERE id = ?1))
            AND (blob = ?3 AND (peer IS NULL OR gone IS NOT NULL OR luid IS NULL OR (?4 AND NOT listed))
                OR (restore = 'sent' AND gone IS NOT NULL OR luid IS NULL) AND nature = ?5 AND title = ?6)
            ORDER BY restore <> 'sent', blob <> ?3, luid IS NOT ?7, id LIMIT 1";
        let mut statement = self.db.prepare_cached(sql)?;
        let whole = listing == Listing::Whole;
        let rows = statement.query(params![peer.0, shelf, blob, whole, item.nature, item.title, item.luid])?;
        super::one(rows, found)
    }

    fn shelve_new(&mut self, peer: PeerId, shelf: &str, item: &Incoming, blob: i64, now: Millis) -> Result<ArchiveId> {
        let mut insert = self.db.prepare_cached(
            "INSERT INTO archive (peer, peer_name, shelf, luid, parent, nature, media_type, blob, title, dated, words,
             received, seen, listed)
             SELECT id, name, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, 1 FROM peers WHERE id = ?1",
        )?;
        let id = insert.insert(params![
            peer.0,
            shelf,
            item.luid,
            item.parent,
            item.nature,
            item.media_type,
            blob,
            item.title,
            item.dated,
            words(item),
            now
        ])?;
        Ok(ArchiveId(id))
    }

    fn shelve_again(&mut self, peer: PeerId, here: &Found, item: &Incoming, blob: i64, now: Millis) -> Result<Shelved> {
        let changed = here.blob != blob;
        if changed {
            let mut keep = self.db.prepare_cached(
                "INSERT INTO archive_versions (item, media_type, blob, title, until) VALUES (?, ?, ?, ?, ?)",
            )?;
            keep.execute(params![here.id.0, here.media_type, here.blob, here.title, now])?;
        }
        let mut update = self.db.prepare_cached(
            "UPDATE archive SET peer = ?11, luid = ?2, parent = coalesce(?3, parent), nature = ?4, media_type = ?5, blob = ?6,
             title = ?7, dated = ?8, words = ?9, seen = ?10, gone = NULL, listed = 1, restore = 'none', code = NULL
             WHERE id = ?1",
        )?;
        update.execute(params![
            here.id.0,
            item.luid,
            item.parent,
            item.nature,
            item.media_type,
            blob,
            item.title,
            item.dated,
            words(item),
            now,
            peer.0
        ])?;
        Ok(if changed { Shelved::Changed(here.id) } else { Shelved::Known(here.id) })
    }

    /// The peer deleted an item: it is marked and stays. Whether there was one.
    pub fn mark_gone(&mut self, peer: PeerId, shelf: &str, luid: &str, now: Millis) -> Result<bool> {
        let sql = "UPDATE archive SET gone = ?4 WHERE peer = ?1 AND shelf = ?2 AND luid = ?3 AND gone IS NULL";
        Ok(self.db.prepare_cached(sql)?.execute(params![peer.0, shelf, luid, now])? > 0)
    }

    /// The peer put an item into another folder. Whether there was one.
    pub fn move_archived(&mut self, peer: PeerId, shelf: &str, luid: &str, parent: Option<&str>) -> Result<bool> {
        let sql = "UPDATE archive SET parent = ?4 WHERE peer = ?1 AND shelf = ?2 AND luid = ?3 AND gone IS NULL";
        Ok(self.db.prepare_cached(sql)?.execute(params![peer.0, shelf, luid, parent])? > 0)
    }

    /// A whole listing begins: nothing is listed yet.
    pub fn clear_shelf_listing(&mut self, peer: PeerId, shelf: &str) -> Result<()> {
        let sql = "UPDATE archive SET listed = 0 WHERE peer = ? AND shelf = ? AND listed";
        self.db.prepare_cached(sql)?.execute(params![peer.0, shelf])?;
        Ok(())
    }

    /// A whole listing ended: what it did not have is marked as gone. How many.
    pub fn mark_unlisted_gone(&mut self, peer: PeerId, shelf: &str, now: Millis) -> Result<usize> {
        let sql = "UPDATE archive SET gone = ?3 WHERE peer = ?1 AND shelf = ?2 AND NOT listed AND gone IS NULL";
        Ok(self.db.prepare_cached(sql)?.execute(params![peer.0, shelf, now])?)
    }

    /// Whether an item is to go back to its peer.
    ///
    /// # Errors
    /// [`super::StoreError::NoSuch`].
    pub fn set_restoring(&mut self, id: ArchiveId, restoring: Restoring, code: Option<u16>) -> Result<()> {
        let mut update = self.db.prepare_cached("UPDATE archive SET restore = ?2, code = ?3 WHERE id = ?1")?;
        match update.execute(params![id.0, restoring.word(), code])? {
            0 => Err(no_such("archive item", id.0)),
            _ => Ok(()),
        }
    }

    /// The peer took an item that was sent back; its id there comes with the Map, perhaps later.
    pub fn confirm_restore(&mut self, id: ArchiveId, now: Millis) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE archive SET restore = 'none', code = NULL, gone = NULL, seen = ?2, listed = 1,
             luid = CASE WHEN gone IS NULL THEN luid END WHERE id = ?1",
        )?;
        update.execute(params![id.0, now])?;
        Ok(())
    }

    /// The peer told its id of an item that was sent back: it is there. An id that another item has stays with that one.
    pub fn map_restored(&mut self, peer: PeerId, shelf: &str, id: ArchiveId, luid: &str, now: Millis) -> Result<()> {
        if self.at_luid(peer, shelf, luid)?.is_some_and(|here| here.id != id) {
            return Ok(());
        }
        let mut update = self.db.prepare_cached(
            "UPDATE archive SET restore = 'none', code = NULL, gone = NULL, seen = ?5, listed = 1, luid = ?4
             WHERE id = ?1 AND peer = ?2 AND shelf = ?3",
        )?;
        update.execute(params![id.0, peer.0, shelf, luid, now])?;
        Ok(())
    }

    fn keep_blob(&self, bytes: &[u8]) -> Result<i64> {
        let sha = codec::sha(bytes);
        let mut insert = self.db.prepare_cached("INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)")?;
        insert.execute(params![sha.as_slice(), bytes])?;
        let mut find = self.db.prepare_cached("SELECT id FROM blobs WHERE sha256 = ?")?;
        Ok(find.query_row([sha.as_slice()], |row| row.get(0))?)
    }
}

/// What an item is found by.
fn words(item: &Incoming) -> String {
    fold(&[item.title.as_str(), &item.words, &item.nature].join(" "))
}

#[cfg(test)]
mod tests;
