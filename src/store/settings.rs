//! Settings of the whole program, and what is remembered of phones that authenticate.

use rusqlite::params;

use super::{Millis, Reader, Result, Tx};

/// Digest nonce and failed attempts of one device under one account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DialInAuth {
    /// The nonce it has to use next.
    pub nonce: Option<Vec<u8>>,
    /// Failed attempts since the last good one.
    pub failures: u32,
    /// When the last one failed.
    pub last_failure: Option<Millis>,
}

impl Reader<'_> {
    /// A setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut statement = self.db.prepare_cached("SELECT value FROM settings WHERE key = ?")?;
        super::one(statement.query([key])?, |row| Ok(row.get(0)?))
    }

    /// Every setting, by key.
    pub fn settings(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self.db.prepare_cached("SELECT key, value FROM settings ORDER BY key")?;
        super::collect(statement.query([])?, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What is remembered of a device; nothing when it is new.
    pub fn auth(&self, account: &str, device: &str) -> Result<DialInAuth> {
        let sql = "SELECT nonce, failures, last_failure FROM auth WHERE account = ? AND device = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let found = super::one(statement.query([account, device])?, |row| {
            Ok(DialInAuth { nonce: row.get(0)?, failures: row.get(1)?, last_failure: row.get(2)? })
        })?;
        Ok(found.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Sets a setting; `None` removes it.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>) -> Result<()> {
        match value {
            Some(value) => {
                let sql = "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)";
                self.db.prepare_cached(sql)?.execute([key, value])?
            }
            None => self.db.prepare_cached("DELETE FROM settings WHERE key = ?")?.execute([key])?,
        };
        Ok(())
    }

    /// Remembers a device.
    pub fn set_auth(&mut self, account: &str, device: &str, auth: &DialInAuth) -> Result<()> {
        let mut put = self.db.prepare_cached(
            "INSERT OR REPLACE INTO auth (account, device, nonce, failures, last_failure) VALUES (?, ?, ?, ?, ?)",
        )?;
        put.execute(params![account, device, auth.nonce, auth.failures, auth.last_failure])?;
        Ok(())
    }
}
