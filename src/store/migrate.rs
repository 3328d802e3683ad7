//! Numbered schema steps; `user_version` counts how many the file has seen.

use rusqlite::{Connection, TransactionBehavior};

use super::{Reader, Result, StoreError, records};

pub(super) const STEPS: &[&str] = &[
    include_str!("migrations/0001_start.sql"),
    include_str!("migrations/0002_refusals.sql"),
    include_str!("migrations/0003_archive.sql"),
    include_str!("migrations/0004_dates.sql"),
    include_str!("migrations/0005_copies.sql"),
    include_str!("migrations/0006_acts.sql"),
    include_str!("migrations/0007_days.sql"),
    include_str!("migrations/0008_tellings.sql"),
    include_str!("migrations/0009_errors.sql"),
];

/// From this version on, the days of events are known.
const WITH_DAYS: usize = 7;

/// `CRDL`, SQLite's `application_id` of our files.
pub(super) const APPLICATION: i32 = 0x4352_444c;

/// Refuses a database of another program, before anything in it is touched.
pub(super) fn refuse_foreign(db: &Connection) -> Result<()> {
    let id: i32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if id == APPLICATION || (id == 0 && tables == 0) { refuse_newer(db) } else { Err(StoreError::Foreign(id)) }
}

fn refuse_newer(db: &Connection) -> Result<()> {
    let (found, known) = (version(db)?, STEPS.len() as u32);
    if found > known { Err(StoreError::Newer { found, known }) } else { Ok(()) }
}

fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// The version of a file that [`migrate`] will change.
pub(super) fn outgrown(db: &Connection) -> Result<Option<u32>> {
    let found = version(db)?;
    Ok((found > 0 && found < STEPS.len() as u32).then_some(found))
}

/// Runs the steps the file has not seen, all in one transaction; two processes that start together take turns.
pub(super) fn migrate(db: &mut Connection) -> Result<()> {
    if version(db)? == STEPS.len() as u32 {
        return Ok(());
    }
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    refuse_newer(&transaction)?;
    let seen = version(&transaction)? as usize;
    for step in STEPS.iter().skip(seen) {
        transaction.execute_batch(step)?;
    }
    if seen < WITH_DAYS {
        records::note_days(&Reader { db: &transaction })?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", STEPS.len() as u32)?;
    Ok(transaction.commit()?)
}
