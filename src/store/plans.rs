//! Plans a person looks at, between a session that reads and one that writes.

use rusqlite::{Row, params};

use crate::pim::Kind;
use crate::planner::Plan;

use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx, no_such};

/// A stored plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlan {
    /// For which peer.
    pub peer: PeerId,
    /// For which kind.
    pub kind: Kind,
    /// When it was made.
    pub time: Millis,
    /// The mode of the run it is for, a word of the caller.
    pub mode: String,
    /// The plan.
    pub plan: Plan,
    /// Numbers of the steps the person does not want.
    pub excepted: Vec<usize>,
    /// When the person said yes.
    pub approved: Option<Millis>,
}

const PLANS: &str = "SELECT peer, kind, time, mode, body, excepted, approved FROM plans";

impl Reader<'_> {
    fn read_plan(&self, row: &Row<'_>) -> Result<StoredPlan> {
        Ok(StoredPlan {
            peer: PeerId(row.get(0)?),
            kind: super::word(row, 1)?,
            time: row.get(2)?,
            mode: row.get(3)?,
            plan: self.load(row.get(4)?)?,
            excepted: serde_json::from_str(&row.get::<_, String>(5)?)?,
            approved: row.get(6)?,
        })
    }

    /// The stored plan of a collection.
    pub fn plan(&self, peer: PeerId, kind: Kind) -> Result<Option<StoredPlan>> {
        let mut statement = self.db.prepare_cached(&format!("{PLANS} WHERE peer = ? AND kind = ?"))?;
        super::one(statement.query(params![peer.0, kind.word()])?, |row| self.read_plan(row))
    }

    /// Every stored plan; of one peer or of all.
    pub fn plans(&self, peer: Option<PeerId>) -> Result<Vec<StoredPlan>> {
        let sql = format!("{PLANS} WHERE ?1 IS NULL OR peer = ?1 ORDER BY peer, kind");
        let mut statement = self.db.prepare_cached(&sql)?;
        super::collect(statement.query([peer.map(|id| id.0)])?, |row| self.read_plan(row))
    }
}

impl Tx<'_> {
    /// Stores a plan in place of an earlier one.
    pub fn put_plan(&mut self, plan: &StoredPlan) -> Result<()> {
        let body = self.keep(&plan.plan)?;
        let mut put = self.db.prepare_cached(
            "INSERT OR REPLACE INTO plans (peer, kind, time, mode, body, excepted, approved)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        let excepted = serde_json::to_string(&plan.excepted)?;
        put.execute(params![plan.peer.0, plan.kind.word(), plan.time, plan.mode, body, excepted, plan.approved])?;
        Ok(())
    }

    /// The person said yes, except to these steps.
    pub fn approve_plan(&mut self, peer: PeerId, kind: Kind, excepted: &[usize], time: Millis) -> Result<()> {
        let excepted = serde_json::to_string(excepted)?;
        let mut update =
            self.db.prepare_cached("UPDATE plans SET excepted = ?3, approved = ?4 WHERE peer = ?1 AND kind = ?2")?;
        match update.execute(params![peer.0, kind.word(), excepted, time])? {
            0 => Err(no_such("plan", kind)),
            _ => Ok(()),
        }
    }

    /// The person took the yes back.
    pub fn disapprove_plan(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        let sql = "UPDATE plans SET excepted = '[]', approved = NULL WHERE peer = ? AND kind = ?";
        self.db.prepare_cached(sql)?.execute(params![peer.0, kind.word()])?;
        Ok(())
    }

    /// Drops a plan.
    pub fn remove_plan(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        self.db
            .prepare_cached("DELETE FROM plans WHERE peer = ? AND kind = ?")?
            .execute(params![peer.0, kind.word()])?;
        Ok(())
    }
}
