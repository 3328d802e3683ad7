//! Items at peers: their ids there, ours for them, what was last seen and agreed, what is under way.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use crate::pim::{Field, Kind, Moment, Record};
use crate::planner::{Past, RecordId, ReplicaId};

use super::codec;
use super::contents::ContentId;
use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx, no_such};

/// What a peer told about an item since the last agreement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Reported {
    /// Nothing.
    #[default]
    Nothing,
    /// It has this content.
    Present(Record),
    /// It deleted it.
    Deleted,
    /// It listed everything, and this was not there.
    Missing,
}

/// What we sent and have no answer for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs)]
pub enum Sent {
    #[default]
    Nothing,
    Adding,
    Changing,
    Deleting,
}

/// One item at one peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replica {
    /// Our number, and the id we show the peer.
    pub id: ReplicaId,
    /// Whose.
    pub peer: PeerId,
    /// Of which kind.
    pub kind: Kind,
    /// The peer's id of it; `None` before a Map and after its deletion there.
    pub luid: Option<String>,
    /// Its record; `None`: staged, or one date of a series.
    pub record: Option<RecordId>,
    /// Of which series it is a date, and of which start.
    pub date: Option<(RecordId, Moment)>,
    /// Our side at the last agreement.
    pub agreement: Option<Record>,
    /// The peer's side at the last agreement.
    pub last_seen: Option<Record>,
    /// What the peer told since.
    pub reported: Reported,
    /// What is under way.
    pub sent: Sent,
    /// What was sent.
    pub sent_content: Option<Record>,
    /// The last received item as it came.
    pub raw: Option<Vec<u8>>,
}

/// News of one item, to be kept before it is acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staged {
    /// The peer's id of it.
    pub luid: String,
    /// What was told. [`Reported::Nothing`] only marks it as listed.
    pub reported: Reported,
    /// The item as it came, where worth keeping.
    pub raw: Option<Vec<u8>>,
}

/// An Add whose Map, or answer, has not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingAdd {
    /// The id we showed.
    pub replica: ReplicaId,
    /// The record that was sent.
    pub record: Option<RecordId>,
    /// What was sent.
    pub content: Record,
    /// [`Sent::Adding`]: no answer; [`Sent::Nothing`]: answered well, but no Map.
    pub sent: Sent,
}

/// An item that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Whose.
    pub peer: PeerId,
    /// Where.
    pub kind: Kind,
    /// The peer's id of it.
    pub luid: String,
    /// What the peer called its type.
    pub media_type: String,
    /// The item as it came.
    pub bytes: Vec<u8>,
    /// Why.
    pub reason: String,
    /// When.
    pub time: Millis,
}

/// How long after the anchor of a session that only went on with a broken one something counts as told that was told in
/// that one, milliseconds: no session has this anchor.
pub const RESUMED: Millis = 1;

const REPLICAS: &str =
    "SELECT id, peer, kind, luid, record, agreement, last_seen, reported, told, sent, sent_body, raw,
    series, date FROM replicas";

/// The start by which a series knows one of its dates.
pub(super) fn date(encoded: &[u8]) -> Result<Moment> {
    Ok(codec::decode(encoded, &mut |_| None)?)
}

impl Reader<'_> {
    fn read_replica(&self, row: &Row<'_>) -> Result<Replica> {
        let content = |column: usize| -> Result<Option<Record>> {
            row.get::<_, Option<ContentId>>(column)?.map(|content| self.load(content)).transpose()
        };
        let reported: String = row.get(7)?;
        let reported = match (reported.as_str(), content(8)?) {
            ("present", Some(record)) => Reported::Present(record),
            ("deleted", _) => Reported::Deleted,
            ("missing", _) => Reported::Missing,
            _ => Reported::Nothing,
        };
        let at = row.get::<_, Option<Vec<u8>>>(13)?.map(|at| date(&at)).transpose()?;
        Ok(Replica {
            id: ReplicaId(row.get(0)?),
            peer: PeerId(row.get(1)?),
            kind: super::word(row, 2)?,
            luid: row.get(3)?,
            record: row.get::<_, Option<i64>>(4)?.map(RecordId),
            date: row.get::<_, Option<i64>>(12)?.map(RecordId).zip(at),
            agreement: content(5)?,
            last_seen: content(6)?,
            reported,
            sent: super::word(row, 9)?,
            sent_content: content(10)?,
            raw: row.get(11)?,
        })
    }

    /// An item by our number.
    pub fn replica(&self, id: ReplicaId) -> Result<Option<Replica>> {
        let mut statement = self.db.prepare_cached(&format!("{REPLICAS} WHERE id = ?"))?;
        super::one(statement.query([id.0])?, |row| self.read_replica(row))
    }

    /// The peer's id of an item.
    pub fn luid(&self, id: ReplicaId) -> Result<Option<String>> {
        let mut statement = self.db.prepare_cached("SELECT luid FROM replicas WHERE id = ?")?;
        let found = super::one(statement.query([id.0])?, |row| Ok(row.get(0)?))?;
        Ok(found.flatten())
    }

    /// An item by the peer's id.
    pub fn replica_by_luid(&self, peer: PeerId, kind: Kind, luid: &str) -> Result<Option<Replica>> {
        let mut statement = self.db.prepare_cached(&format!("{REPLICAS} WHERE peer = ? AND kind = ? AND luid = ?"))?;
        super::one(statement.query(params![peer.0, kind.word(), luid])?, |row| self.read_replica(row))
    }

    /// The item a record is at a peer.
    pub fn replica_of(&self, peer: PeerId, record: RecordId) -> Result<Option<Replica>> {
        let mut statement = self.db.prepare_cached(&format!("{REPLICAS} WHERE peer = ? AND record = ?"))?;
        super::one(statement.query(params![peer.0, record.0])?, |row| self.read_replica(row))
    }

    /// The items of a record at all peers.
    pub fn replicas_of(&self, record: RecordId) -> Result<Vec<Replica>> {
        let mut statement = self.db.prepare_cached(&format!("{REPLICAS} WHERE record = ? ORDER BY id"))?;
        super::collect(statement.query([record.0])?, |row| self.read_replica(row))
    }

    /// How many items of a kind a peer has, as far as we know.
    pub fn count_replicas(&self, peer: PeerId, kind: Kind) -> Result<usize> {
        let sql = "SELECT count(*) FROM replicas WHERE peer = ? AND kind = ? AND luid IS NOT NULL";
        let count: i64 = self.db.prepare_cached(sql)?.query_row(params![peer.0, kind.word()], |row| row.get(0))?;
        Ok(count as usize)
    }

    /// The Adds whose Map has not come: an unknown item that equals one of them is that one.
    pub fn pending_adds(&self, peer: PeerId, kind: Kind) -> Result<Vec<PendingAdd>> {
        let sql = "SELECT id, record, sent_body, sent FROM replicas
            WHERE peer = ? AND kind = ? AND luid IS NULL AND sent_body IS NOT NULL AND reported = 'none' ORDER BY id";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query(params![peer.0, kind.word()])?, |row| {
            Ok(PendingAdd {
                replica: ReplicaId(row.get(0)?),
                record: row.get::<_, Option<i64>>(1)?.map(RecordId),
                content: self.load(row.get(2)?)?,
                sent: super::word(row, 3)?,
            })
        })
    }

    /// Items that the peer told of after the session of the one anchor of ours and before that of the other, and not since.
    pub fn told_between(&self, peer: PeerId, kind: Kind, after: i64, before: i64) -> Result<BTreeSet<ReplicaId>> {
        let sql = "SELECT id FROM replicas WHERE peer = ? AND kind = ? AND told_in > ? AND told_in < ?
            AND luid IS NOT NULL AND reported IN ('none', 'present')";
        let mut statement = self.db.prepare_cached(sql)?;
        let args = params![peer.0, kind.word(), after, before];
        Ok(super::collect(statement.query(args)?, |row| Ok(ReplicaId(row.get(0)?)))?.into_iter().collect())
    }

    /// Items of a peer that could not be read, oldest first.
    pub fn unreadable(&self, peer: PeerId) -> Result<Vec<Unreadable>> {
        let sql = "SELECT peer, kind, luid, media_type, bytes, reason, time FROM unreadable WHERE peer = ?
            ORDER BY time, kind, luid";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query([peer.0])?, |row| {
            Ok(Unreadable {
                peer: PeerId(row.get(0)?),
                kind: super::word(row, 1)?,
                luid: row.get(2)?,
                media_type: row.get(3)?,
                bytes: row.get(4)?,
                reason: row.get(5)?,
                time: row.get(6)?,
            })
        })
    }
}

impl Tx<'_> {
    /// Keeps news of items: known ids are updated, unknown ones become staged replicas. Answers the replica of each,
    /// in order; `None` where an unknown id was reported deleted, missing or merely listed. A deletion cuts the id.
    pub fn stage(
        &mut self,
        peer: PeerId,
        kind: Kind,
        batch: &[Staged],
        time: Millis,
    ) -> Result<Vec<Option<ReplicaId>>> {
        batch.iter().map(|staged| self.stage_one(peer, kind, staged, time)).collect()
    }

    fn stage_one(&self, peer: PeerId, kind: Kind, staged: &Staged, time: Millis) -> Result<Option<ReplicaId>> {
        let mut find = self.db.prepare_cached("SELECT id FROM replicas WHERE peer = ? AND kind = ? AND luid = ?")?;
        let rows = find.query(params![peer.0, kind.word(), staged.luid])?;
        let known = super::one(rows, |row| Ok(ReplicaId(row.get(0)?)))?;
        if let Some(id) = known {
            self.report(id, staged, time)?;
            return Ok(known);
        }
        let Reported::Present(record) = &staged.reported else { return Ok(None) };
        let id = self.put_staged(peer, kind, &staged.luid, record, time)?;
        if let Some(raw) = &staged.raw {
            self.db.prepare_cached("UPDATE replicas SET raw = ?2 WHERE id = ?1")?.execute(params![id.0, raw])?;
        }
        Ok(Some(id))
    }

    /// Keeps an item under an id that is known to be new.
    pub fn stage_new(
        &mut self,
        peer: PeerId,
        kind: Kind,
        luid: &str,
        told: &Record,
        time: Millis,
    ) -> Result<ReplicaId> {
        self.put_staged(peer, kind, luid, told, time)
    }

    fn put_staged(&self, peer: PeerId, kind: Kind, luid: &str, told: &Record, time: Millis) -> Result<ReplicaId> {
        let told = self.keep_record(told)?;
        self.forget_unreadable(peer, kind, luid)?;
        let mut insert = self.db.prepare_cached(
            "INSERT INTO replicas (peer, kind, luid, reported, told, listed, changed)
             VALUES (?, ?, ?, 'present', ?, 1, ?)",
        )?;
        Ok(ReplicaId(insert.insert(params![peer.0, kind.word(), luid, told, time])?))
    }

    fn report(&self, id: ReplicaId, staged: &Staged, time: Millis) -> Result<()> {
        let (word, told) = match &staged.reported {
            Reported::Nothing => {
                self.db.prepare_cached("UPDATE replicas SET listed = 1 WHERE id = ?")?.execute([id.0])?;
                return Ok(());
            }
            Reported::Present(record) => ("present", Some(self.keep_record(record)?)),
            Reported::Deleted => ("deleted", None),
            Reported::Missing => ("missing", None),
        };
        if told.is_some() {
            // An answer is about what stood there when it was given.
            let mut lapse = self.db.prepare_cached(
                "UPDATE conflicts SET answers = NULL WHERE replica = ?1 AND answers IS NOT NULL
                 AND (SELECT coalesce(told, last_seen) FROM replicas WHERE id = ?1) IS NOT ?2",
            )?;
            let _count = lapse.execute(params![id.0, told])?;
        }
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET reported = ?2, told = ?3, listed = 1, raw = ?4, changed = ?5,
             luid = CASE ?2 WHEN 'deleted' THEN NULL ELSE luid END WHERE id = ?1",
        )?;
        update.execute(params![id.0, word, told, staged.raw, time])?;
        Ok(())
    }

    /// Cuts the peer's id: it may be given to another item at once.
    pub fn unhook_luid(&mut self, id: ReplicaId) -> Result<()> {
        self.db.prepare_cached("UPDATE replicas SET luid = NULL WHERE id = ?")?.execute([id.0])?;
        Ok(())
    }

    /// The peer says under which id it keeps the item we showed as `id`; the last word wins. A staged replica that
    /// already had this id (the Map was lost, the item came back as an Add) gives what it knows to `id` and goes;
    /// any other loses the id. `false` when we never showed such an item at this peer.
    pub fn map(&mut self, peer: PeerId, kind: Kind, id: ReplicaId, luid: &str, time: Millis) -> Result<bool> {
        let mut known = self.db.prepare_cached("SELECT 1 FROM replicas WHERE id = ? AND peer = ? AND kind = ?")?;
        if !known.exists(params![id.0, peer.0, kind.word()])? {
            return Ok(false);
        }
        let mut take = self.db.prepare_cached(
            "UPDATE replicas SET (reported, told, listed, raw) = (SELECT reported, told, listed, raw FROM replicas
                WHERE peer = ?2 AND kind = ?3 AND luid = ?4 AND record IS NULL AND series IS NULL)
             WHERE id = ?1 AND EXISTS (SELECT 1 FROM replicas
                WHERE peer = ?2 AND kind = ?3 AND luid = ?4 AND record IS NULL AND series IS NULL
                AND id <> ?1)",
        )?;
        take.execute(params![id.0, peer.0, kind.word(), luid])?;
        let mut drop = self.db.prepare_cached(
            "DELETE FROM replicas WHERE peer = ? AND kind = ? AND luid = ? AND record IS NULL AND series IS NULL
             AND id <> ?",
        )?;
        drop.execute(params![peer.0, kind.word(), luid, id.0])?;
        let mut cut = self
            .db
            .prepare_cached("UPDATE replicas SET luid = NULL WHERE peer = ? AND kind = ? AND luid = ? AND id <> ?")?;
        cut.execute(params![peer.0, kind.word(), luid, id.0])?;
        let mut hook =
            self.db.prepare_cached("UPDATE replicas SET luid = ?2, listed = 1, changed = ?3 WHERE id = ?1")?;
        hook.execute(params![id.0, luid, time])?;
        Ok(true)
    }

    /// Ties a replica to its record. Another replica of the record at this peer goes if the peer's id of it is cut, or if
    /// a whole listing lacked it: the item has a new id.
    pub fn set_record(&mut self, id: ReplicaId, record: RecordId) -> Result<()> {
        let mut drop = self.db.prepare_cached(
            "DELETE FROM replicas WHERE record = ?2 AND id <> ?1 AND (luid IS NULL OR reported = 'missing')
             AND peer = (SELECT peer FROM replicas WHERE id = ?1)",
        )?;
        drop.execute(params![id.0, record.0])?;
        // The peer has it now: whether it should go from here because the peer has not is no question any more.
        let mut settle = self.db.prepare_cached(
            "DELETE FROM held WHERE record = ?2 AND replica IS NULL AND peer = (SELECT peer FROM replicas WHERE id = ?1)",
        )?;
        settle.execute(params![id.0, record.0])?;
        let changed = self
            .db
            .prepare_cached("UPDATE replicas SET record = ?2, series = NULL, date = NULL WHERE id = ?1")?
            .execute([id.0, record.0])?;
        if changed == 0 { Err(no_such("replica", id.0)) } else { Ok(()) }
    }

    /// Like [`Tx::set_record`], for a replica that may have this record already, or may be gone. What it agreed on with
    /// another record is none with this one; `past` is.
    pub fn join_record(&mut self, id: ReplicaId, record: RecordId, past: Option<&Past>) -> Result<()> {
        let mut join = self.db.prepare_cached(
            "UPDATE OR IGNORE replicas SET record = ?2, series = NULL, date = NULL WHERE id = ?1 AND record IS NOT ?2",
        )?;
        if join.execute([id.0, record.0])? == 0 {
            // It is joined, or gone, or another replica has the record.
            let mut find = self.db.prepare_cached("SELECT record IS ?2 FROM replicas WHERE id = ?1")?;
            let joined: Option<bool> = super::one(find.query([id.0, record.0])?, |row| Ok(row.get(0)?))?;
            if joined != Some(false) {
                return Ok(());
            }
            self.set_record(id, record)?;
        }
        self.set_past(id, past)
    }

    /// What a replica and the record it has now agreed on before. What the peer last had is what it tells of the item now,
    /// if it told nothing since.
    fn set_past(&mut self, id: ReplicaId, past: Option<&Past>) -> Result<()> {
        let kept = |record: &Record| self.keep_record(record);
        let agreement = past.map(|past| kept(&past.agreement)).transpose()?;
        let last_seen = past.map(|past| kept(&past.last_seen)).transpose()?;
        let parked = serde_json::to_string(past.map_or(&[][..], |past| &past.parked))?;
        let mut set = self.db.prepare_cached(
            "UPDATE replicas SET told = CASE WHEN reported = 'none' THEN last_seen ELSE told END,
             reported = CASE WHEN reported = 'none' AND last_seen IS NOT NULL THEN 'present' ELSE reported END,
             agreement = ?2, last_seen = ?3, parked = ?4 WHERE id = ?1",
        )?;
        set.execute(params![id.0, agreement, last_seen, parked])?;
        Ok(())
    }

    /// Makes a replica one date of a series, like [`Tx::join_record`]. Another one for this date at the peer goes if its id
    /// is cut, or if a whole listing lacked it.
    pub fn join_date(&mut self, id: ReplicaId, series: RecordId, at: Moment, past: Option<&Past>) -> Result<()> {
        let at = codec::encode(&at).bytes;
        let mut drop = self.db.prepare_cached(
            "DELETE FROM replicas WHERE series = ?2 AND date = ?3 AND id <> ?1 AND (luid IS NULL OR reported = 'missing')
             AND peer = (SELECT peer FROM replicas WHERE id = ?1)",
        )?;
        drop.execute(params![id.0, series.0, at])?;
        let mut join = self.db.prepare_cached(
            "UPDATE replicas SET record = NULL, series = ?2, date = ?3
             WHERE id = ?1 AND (record IS NOT NULL OR series IS NOT ?2 OR date IS NOT ?3)",
        )?;
        if join.execute(params![id.0, series.0, at])? == 1 {
            self.set_past(id, past)?;
        }
        Ok(())
    }

    /// Like [`Tx::begin_add`], for one date of a series.
    pub fn begin_add_date(
        &mut self,
        peer: PeerId,
        kind: Kind,
        series: RecordId,
        at: Moment,
        content: &Record,
        time: Millis,
    ) -> Result<ReplicaId> {
        let body = self.keep_record(content)?;
        let at = codec::encode(&at).bytes;
        let mut drop = self.db.prepare_cached(
            "DELETE FROM replicas WHERE peer = ? AND series = ? AND date = ? AND reported IN ('deleted', 'missing')",
        )?;
        drop.execute(params![peer.0, series.0, at])?;
        let mut again = self.db.prepare_cached(
            "UPDATE replicas SET sent = 'adding', sent_body = ?4, changed = ?5
             WHERE peer = ?1 AND series = ?2 AND date = ?3 RETURNING id",
        )?;
        let known = super::one(again.query(params![peer.0, series.0, at, body, time])?, |row| Ok(row.get(0)?))?;
        if let Some(id) = known {
            return Ok(ReplicaId(id));
        }
        let mut put = self.db.prepare_cached(
            "INSERT INTO replicas (peer, kind, series, date, sent, sent_body, changed)
             VALUES (?, ?, ?, ?, 'adding', ?, ?)",
        )?;
        Ok(ReplicaId(put.insert(params![peer.0, kind.word(), series.0, at, body, time])?))
    }

    /// Writes down an Add before its bytes leave. A retry of the same record gets the same number; putting back what
    /// the peer deleted or no longer has is a new Add with a new one.
    pub fn begin_add(
        &mut self,
        peer: PeerId,
        kind: Kind,
        record: RecordId,
        content: &Record,
        time: Millis,
    ) -> Result<ReplicaId> {
        let body = self.keep_record(content)?;
        let mut drop = self.db.prepare_cached(
            "DELETE FROM replicas WHERE peer = ? AND record = ? AND reported IN ('deleted', 'missing')",
        )?;
        drop.execute(params![peer.0, record.0])?;
        let mut settle =
            self.db.prepare_cached("DELETE FROM held WHERE peer = ? AND record = ? AND replica IS NULL")?;
        settle.execute(params![peer.0, record.0])?;
        let mut put = self.db.prepare_cached(
            "INSERT INTO replicas (peer, kind, record, sent, sent_body, changed) VALUES (?1, ?2, ?3, 'adding', ?4, ?5)
             ON CONFLICT (peer, record) WHERE record IS NOT NULL
             DO UPDATE SET sent = 'adding', sent_body = ?4, changed = ?5
             RETURNING id",
        )?;
        let id = put.query_row(params![peer.0, kind.word(), record.0, body, time], |row| row.get(0))?;
        Ok(ReplicaId(id))
    }

    /// Writes down a change or deletion before its bytes leave.
    pub fn begin_send(&mut self, id: ReplicaId, sent: Sent, content: Option<&Record>, time: Millis) -> Result<()> {
        let body = content.map(|record| self.keep_record(record)).transpose()?;
        let mut update =
            self.db.prepare_cached("UPDATE replicas SET sent = ?2, sent_body = ?3, changed = ?4 WHERE id = ?1")?;
        update.execute(params![id.0, sent.word(), body, time])?;
        Ok(())
    }

    /// The peer took what was sent, or there was nothing to send: both sides agree on this, and older news is settled.
    /// What an Add without a Map sent stays known until the Map comes.
    pub fn confirm_sent(
        &mut self,
        id: ReplicaId,
        agreement: &Record,
        last_seen: &Record,
        parked: &[Field],
        time: Millis,
    ) -> Result<()> {
        let kept = self.keep_record(agreement)?;
        let last_seen = if last_seen == agreement { kept } else { self.keep_record(last_seen)? };
        let parked = serde_json::to_string(parked)?;
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET agreement = ?2, last_seen = ?3, parked = ?5, reported = 'none', told = NULL, sent = 'none',
             sent_body = CASE WHEN luid IS NULL THEN sent_body END, raw = NULL, changed = ?4 WHERE id = ?1",
        )?;
        self.db.prepare_cached("DELETE FROM refusals WHERE replica = ?")?.execute([id.0])?;
        match update.execute(params![id.0, kept, last_seen, time, parked])? {
            0 => Err(no_such("replica", id.0)),
            _ => Ok(()),
        }
    }

    /// The peer refused what was sent: the next plan tries again. A refused Add keeps its number.
    pub fn refuse_sent(&mut self, id: ReplicaId, time: Millis) -> Result<()> {
        let mut update = self
            .db
            .prepare_cached("UPDATE replicas SET sent = 'none', sent_body = NULL, changed = ?2 WHERE id = ?1")?;
        update.execute(params![id.0, time])?;
        Ok(())
    }

    /// The item is gone on both sides. Its conflict and held steps go with it.
    pub fn forget_replica(&mut self, id: ReplicaId) -> Result<()> {
        self.db.prepare_cached("DELETE FROM replicas WHERE id = ?")?.execute([id.0])?;
        Ok(())
    }

    /// Forgets every item of a kind at a peer: nobody knows any more what it has.
    pub fn forget_items(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        let mut delete = self.db.prepare_cached("DELETE FROM replicas WHERE peer = ? AND kind = ?")?;
        delete.execute(params![peer.0, kind.word()])?;
        Ok(())
    }

    /// Another device stands for the peer from now on. What both sides agreed on stays known, under no id of the peer's;
    /// what the old device told that no record was made of is forgotten, and so are anchors, limits and refusals.
    pub fn renew_items(&mut self, peer: PeerId, time: Millis) -> Result<()> {
        for sql in [
            "DELETE FROM replicas WHERE peer = ? AND record IS NULL AND series IS NULL",
            "DELETE FROM unreadable WHERE peer = ?",
            "DELETE FROM refusals WHERE replica IN (SELECT id FROM replicas WHERE peer = ?)",
            "DELETE FROM plans WHERE peer = ?",
            "DELETE FROM held WHERE peer = ?",
            "DELETE FROM beginnings WHERE peer = ?",
            "DELETE FROM collections WHERE peer = ?",
        ] {
            self.db.prepare_cached(sql)?.execute([peer.0])?;
        }
        let mut cut = self.db.prepare_cached(
            "UPDATE replicas SET luid = NULL, reported = 'missing', told = NULL, listed = 0, raw = NULL,
             sent = 'none', sent_body = NULL, changed = ?2 WHERE peer = ?1",
        )?;
        cut.execute(params![peer.0, time])?;
        for shelf in self.shelves(peer)? {
            self.forget_shelf_anchors(peer, &shelf.name)?;
        }
        Ok(())
    }

    /// A whole listing begins: nothing is listed yet.
    pub fn clear_listing(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        let mut update =
            self.db.prepare_cached("UPDATE replicas SET listed = 0 WHERE peer = ? AND kind = ? AND listed")?;
        update.execute(params![peer.0, kind.word()])?;
        Ok(())
    }

    /// A whole listing ended: what the peer has an id for and did not list is missing; answers how many. A staged item
    /// that was not listed again is forgotten. An Add whose Map never came and that is not among the unknown items
    /// (look at [`Reader::pending_adds`] first) did not arrive: it loses its agreement and can be tried again.
    pub fn mark_missing(&mut self, peer: PeerId, kind: Kind, time: Millis) -> Result<usize> {
        let mut forget = self.db.prepare_cached(
            "DELETE FROM replicas WHERE peer = ? AND kind = ? AND NOT listed AND record IS NULL AND series IS NULL
             AND luid IS NOT NULL",
        )?;
        forget.execute(params![peer.0, kind.word()])?;
        let mut lost = self.db.prepare_cached(
            "UPDATE replicas SET agreement = NULL, last_seen = NULL, sent = 'none', changed = ?3
             WHERE peer = ?1 AND kind = ?2 AND luid IS NULL AND sent_body IS NOT NULL AND reported = 'none'",
        )?;
        lost.execute(params![peer.0, kind.word(), time])?;
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET reported = 'missing', told = NULL, changed = ?3
             WHERE peer = ?1 AND kind = ?2 AND NOT listed AND luid IS NOT NULL",
        )?;
        Ok(update.execute(params![peer.0, kind.word(), time])?)
    }

    /// The peer gave the id of this item to another one, and nobody said that the item was deleted.
    pub fn set_missing(&mut self, id: ReplicaId, time: Millis) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET reported = 'missing', told = NULL, luid = NULL, changed = ?2 WHERE id = ?1",
        )?;
        update.execute(params![id.0, time])?;
        Ok(())
    }

    /// The peer told of this item in the session with this anchor of ours.
    pub fn note_telling(&mut self, id: ReplicaId, anchor: i64) -> Result<()> {
        self.db.prepare_cached("UPDATE replicas SET told_in = ?2 WHERE id = ?1")?.execute([id.0, anchor])?;
        Ok(())
    }

    /// The session with the later anchor of ours only went on with one that had broken off: what was told before, since the
    /// earlier anchor, and not again is still to be told again, or not, by the next.
    pub fn keep_untold(&mut self, peer: PeerId, kind: Kind, after: i64, anchor: i64) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET told_in = ?4 + ?5 WHERE peer = ?1 AND kind = ?2 AND told_in > ?3 AND told_in < ?4",
        )?;
        update.execute(params![peer.0, kind.word(), after, anchor, RESUMED])?;
        Ok(())
    }

    /// At a peer that keeps our ids, what was sent and deleted here before an answer came is taken to have arrived: it can be
    /// deleted there, whether it did or not.
    pub fn take_deleted_as_added(&mut self, peer: PeerId, kind: Kind, time: Millis) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET luid = CAST(id AS TEXT), agreement = sent_body, last_seen = sent_body, sent = 'none',
             sent_body = NULL, changed = ?3
             WHERE peer = ?1 AND kind = ?2 AND luid IS NULL AND sent = 'adding' AND sent_body IS NOT NULL
             AND reported = 'none' AND record IN (SELECT id FROM records WHERE deleted IS NOT NULL)",
        )?;
        update.execute(params![peer.0, kind.word(), time])?;
        Ok(())
    }

    /// The peer has this item under another id now. What no record was made of is forgotten.
    pub fn set_renumbered(&mut self, id: ReplicaId, time: Millis) -> Result<()> {
        let mut staged =
            self.db.prepare_cached("DELETE FROM replicas WHERE id = ? AND record IS NULL AND series IS NULL")?;
        if staged.execute([id.0])? == 0 { self.set_missing(id, time) } else { Ok(()) }
    }

    /// Notes that a staged item is, or is not, a record.
    pub fn set_likeness(&mut self, replica: ReplicaId, record: RecordId, likeness: super::Verdict) -> Result<()> {
        let same = likeness == super::Verdict::Same;
        let mut put =
            self.db.prepare_cached("INSERT OR REPLACE INTO likeness (replica, record, same) VALUES (?, ?, ?)")?;
        put.execute(params![replica.0, record.0, same])?;
        Ok(())
    }

    /// Keeps an item that cannot be read.
    pub fn put_unreadable(&mut self, item: &Unreadable) -> Result<()> {
        let mut put = self.db.prepare_cached(
            "INSERT OR REPLACE INTO unreadable (peer, kind, luid, media_type, bytes, reason, time)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        put.execute(params![
            item.peer.0,
            item.kind.word(),
            item.luid,
            item.media_type,
            item.bytes,
            item.reason,
            item.time
        ])?;
        // It is there, though nobody knows what it says: a whole listing must not call it missing.
        self.set_listed(item.peer, item.kind, &item.luid)
    }

    /// The running listing had this id.
    pub fn set_listed(&mut self, peer: PeerId, kind: Kind, luid: &str) -> Result<()> {
        let mut listed =
            self.db.prepare_cached("UPDATE replicas SET listed = 1 WHERE peer = ? AND kind = ? AND luid = ?")?;
        listed.execute(params![peer.0, kind.word(), luid])?;
        Ok(())
    }

    /// Forgets an unreadable item: it was read after all, or is gone.
    pub fn remove_unreadable(&mut self, peer: PeerId, kind: Kind, luid: &str) -> Result<()> {
        self.forget_unreadable(peer, kind, luid)
    }

    fn forget_unreadable(&self, peer: PeerId, kind: Kind, luid: &str) -> Result<()> {
        let mut delete = self.db.prepare_cached("DELETE FROM unreadable WHERE peer = ? AND kind = ? AND luid = ?")?;
        delete.execute(params![peer.0, kind.word(), luid])?;
        Ok(())
    }
}
