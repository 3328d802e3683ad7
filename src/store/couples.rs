//! Everything the planner has to know about one kind of records at one peer, in a handful of queries.

use std::collections::HashMap;

use rusqlite::{Row, params};

use crate::pim::{Field, Kind};
use crate::planner::{Answer, Conflict, Couple, Here, InFlight, Reach, RecordId, Refused, ReplicaId, Side, Theirs};

use super::contents::{ContentId, Loader};
use super::refusals::fingerprint;
use super::review::HeldState;
use super::words::Word;
use super::{PeerId, Reader, Result};

/// What persons said about one replica.
#[derive(Default)]
struct Said {
    parked: Vec<Field>,
    answers: Vec<Answer>,
    allowed: bool,
    waits: Option<Side>,
    refused: Option<Refused>,
    asked: Vec<RecordId>,
    not_same_as: Vec<RecordId>,
    same_as: Option<RecordId>,
}

const PAIRED: &str = "SELECT p.id, coalesce(p.record, p.series), r.deleted, r.content, rc.body, p.agreement, ac.body, p.last_seen, lc.body,
        p.reported, p.told, tc.body, p.parked, r.vouched, p.date, p.sent, p.sent_body, sc.body
    FROM replicas p
    LEFT JOIN records r ON r.id = coalesce(p.record, p.series) LEFT JOIN contents rc ON rc.id = r.content
    LEFT JOIN contents ac ON ac.id = p.agreement LEFT JOIN contents lc ON lc.id = p.last_seen
    LEFT JOIN contents tc ON tc.id = p.told LEFT JOIN contents sc ON sc.id = p.sent_body
    WHERE p.peer = ?1 AND p.kind = ?2 AND p.id > ?3
    -- What was joined goes from the peer once the peer has what it was joined with.
    AND NOT (r.deleted IS NOT NULL AND EXISTS (SELECT 1 FROM joined j JOIN replicas k ON k.record = j.kept AND k.peer = p.peer
        JOIN records kr ON kr.id = j.kept AND kr.deleted IS NULL WHERE j.gone = p.record
        AND NOT (k.agreement IS kr.content AND k.sent = 'none' AND k.reported = 'none')))
    ORDER BY p.id LIMIT ?4";

const NOBODY: &str = "SELECT NOT EXISTS (SELECT 1 FROM records WHERE kind = ?2 AND deleted IS NULL)
    AND NOT EXISTS (SELECT 1 FROM replicas WHERE peer = ?1 AND kind = ?2 AND coalesce(record, series) IS NOT NULL)";

const ALONE: &str = "SELECT r.id, r.content, c.body FROM records r JOIN contents c ON c.id = r.content
    WHERE r.kind = ?2 AND r.deleted IS NULL
    AND NOT EXISTS (SELECT 1 FROM replicas p WHERE p.peer = ?1 AND p.record = r.id) ORDER BY r.id";

impl Reader<'_> {
    /// One couple per replica of the peer (by number), then one per living record the peer does not have as such. Of a
    /// date of a series, our side is all of the series.
    pub fn couples(&self, peer: PeerId, kind: Kind) -> Result<Vec<Couple>> {
        let mut alone = self.said_alone(peer, kind)?;
        let mut loader = self.loader();
        let mut couples = self.paired_after(peer, kind, ReplicaId(0), usize::MAX, &mut loader)?;
        let mut statement = self.db.prepare_cached(ALONE)?;
        let mut rows = statement.query(params![peer.0, kind.word()])?;
        while let Some(row) = rows.next()? {
            let record = loader.record(row.get(1)?, row.get_ref(2)?.as_blob().unwrap_or_default())?;
            let id = RecordId(row.get(0)?);
            couples.push(couple(Some(id), None, Here::Present(record), alone.remove(&id).unwrap_or_default()));
        }
        Ok(couples)
    }

    /// Whether no record of the kind is here, and none ever was that the peer has: every replica is staged then.
    pub fn is_nobody_here(&self, peer: PeerId, kind: Kind) -> Result<bool> {
        Ok(self.db.prepare_cached(NOBODY)?.query_row(params![peer.0, kind.word()], |row| row.get(0))?)
    }

    /// The next couples of replicas of the peer behind one (by number, 0 for the first), at most `most`.
    pub fn couples_after(&self, peer: PeerId, kind: Kind, last: ReplicaId, most: usize) -> Result<Vec<Couple>> {
        self.paired_after(peer, kind, last, most, &mut self.loader())
    }

    fn paired_after(
        &self,
        peer: PeerId,
        kind: Kind,
        last: ReplicaId,
        most: usize,
        loader: &mut Loader<'_>,
    ) -> Result<Vec<Couple>> {
        let mut said = self.said(peer, kind)?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut statement = self.db.prepare_cached(PAIRED)?;
        let mut rows = statement.query(params![peer.0, kind.word(), last.0, most])?;
        let mut couples = Vec::new();
        while let Some(row) = rows.next()? {
            couples.push(paired(row, loader, &mut said)?);
        }
        Ok(couples)
    }

    fn said(&self, peer: PeerId, kind: Kind) -> Result<HashMap<ReplicaId, Said>> {
        let mut said: HashMap<ReplicaId, Said> = HashMap::new();
        let args = params![peer.0, kind.word()];
        let sql = "SELECT replica, body, answers FROM conflicts WHERE peer = ? AND kind = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(args)?;
        while let Some(row) = rows.next()? {
            let conflict: Conflict = self.load(row.get(1)?)?;
            let one = said.entry(ReplicaId(row.get(0)?)).or_default();
            one.parked = conflict.fields.iter().map(|field| field.field).collect();
            one.asked = conflict.candidates;
            if let Some(answers) = row.get::<_, Option<Vec<u8>>>(2)? {
                one.answers = self.decode(&answers)?;
            }
        }
        let sql = "SELECT replica, side, state FROM held WHERE peer = ? AND kind = ? AND replica IS NOT NULL
            AND state <> 'refused' AND because <> 'echo' ORDER BY n";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(args)?;
        while let Some(row) = rows.next()? {
            said.entry(ReplicaId(row.get(0)?)).or_default().held(super::word(row, 1)?, super::word(row, 2)?);
        }
        let sql = "SELECT f.replica, f.action, f.content FROM refusals f JOIN replicas p ON p.id = f.replica
            WHERE p.peer = ? AND p.kind = ? AND f.lasting";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(args)?;
        while let Some(row) = rows.next()? {
            let refused = Refused { action: super::word(row, 1)?, content: fingerprint(row, 2)? };
            said.entry(ReplicaId(row.get(0)?)).or_default().refused = Some(refused);
        }
        let sql = "SELECT l.replica, l.record, l.same FROM likeness l JOIN replicas p ON p.id = l.replica
            WHERE p.peer = ? AND p.kind = ? ORDER BY l.replica, l.record";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(args)?;
        while let Some(row) = rows.next()? {
            let one = said.entry(ReplicaId(row.get(0)?)).or_default();
            let record = RecordId(row.get(1)?);
            if row.get(2)? { one.same_as = Some(record) } else { one.not_same_as.push(record) }
        }
        Ok(said)
    }

    /// What was said about records the peer does not have.
    fn said_alone(&self, peer: PeerId, kind: Kind) -> Result<HashMap<RecordId, Said>> {
        let mut said: HashMap<RecordId, Said> = HashMap::new();
        let sql = "SELECT record, side, state FROM held WHERE peer = ? AND kind = ? AND replica IS NULL
            AND record IS NOT NULL AND state <> 'refused' ORDER BY n";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![peer.0, kind.word()])?;
        while let Some(row) = rows.next()? {
            said.entry(RecordId(row.get(0)?)).or_default().held(super::word(row, 1)?, super::word(row, 2)?);
        }
        Ok(said)
    }
}

impl Said {
    /// A deletion on this side was held, and stands so.
    fn held(&mut self, side: Side, state: HeldState) {
        self.waits = Some(side);
        self.allowed |= state == HeldState::Allowed;
    }
}

fn paired(row: &Row<'_>, loader: &mut Loader<'_>, said: &mut HashMap<ReplicaId, Said>) -> Result<Couple> {
    let mut content = |at: usize| {
        let Some(id) = row.get::<_, Option<ContentId>>(at)? else { return Ok(None) };
        loader.record(id, row.get_ref(at + 1)?.as_blob().unwrap_or_default()).map(Some)
    };
    let replica = ReplicaId(row.get(0)?);
    let record = row.get::<_, Option<i64>>(1)?.map(RecordId);
    let deleted = row.get::<_, Option<i64>>(2)?.is_some();
    let here = match content(3)? {
        None => Here::Absent,
        Some(_) if deleted => Here::Deleted,
        Some(record) => Here::Present(record),
    };
    let mut couple = couple(record, Some(replica), here, said.remove(&replica).unwrap_or_default());
    let parked: Vec<Field> = serde_json::from_str(&row.get::<_, String>(12)?)?;
    couple.parked.extend(parked);
    couple.parked.sort();
    couple.parked.dedup();
    // A person chose that it goes.
    couple.allowed |= deleted && row.get::<_, Option<bool>>(13)? == Some(true);
    couple.date = row.get::<_, Option<Vec<u8>>>(14)?.map(|date| super::replicas::date(&date)).transpose()?;
    couple.agreement = content(5)?;
    couple.last_seen = content(7)?;
    let reported: String = row.get(9)?;
    couple.theirs = match (reported.as_str(), content(10)?) {
        ("present", Some(record)) => Theirs::Present(record),
        ("deleted", _) => Theirs::Deleted,
        ("missing", _) => Theirs::Missing,
        // An Add that was never answered: as far as we know the peer does not have it.
        _ if couple.last_seen.is_none() => Theirs::Absent,
        _ => Theirs::Unreported,
    };
    if couple.date.is_none() {
        couple.in_flight = match (&couple.theirs, row.get::<_, String>(15)?.as_str(), content(16)?) {
            (Theirs::Absent, _, Some(sent)) => Some(InFlight::Addition(Box::new(sent))),
            (Theirs::Unreported, "changing", Some(sent)) => Some(InFlight::Change(Box::new(sent))),
            (Theirs::Unreported, "deleting", _) => Some(InFlight::Deletion),
            _ => None,
        };
    }
    Ok(couple)
}

fn couple(record: Option<RecordId>, replica: Option<ReplicaId>, here: Here, said: Said) -> Couple {
    Couple {
        record,
        date: None,
        replica,
        here,
        agreement: None,
        last_seen: None,
        theirs: Theirs::Absent,
        in_flight: None,
        parked: said.parked,
        answers: said.answers,
        allowed: said.allowed,
        waits: said.waits,
        refused: said.refused,
        asked: said.asked,
        not_same_as: said.not_same_as,
        same_as: said.same_as,
        standing: None,
        reach: Reach::Within,
        echoes: Vec::new(),
    }
}
