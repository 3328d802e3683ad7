//! Settings of the whole program, and the nonces of phones that log in.

use rusqlite::params;

use super::{Reader, Result, Tx};

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

    /// The nonce that a device of an account has to use next, which is forgotten at once: none counts twice.
    pub fn spend_nonce(&mut self, account: &str, device: &str) -> Result<Option<Vec<u8>>> {
        let sql = "DELETE FROM auth WHERE account = ? AND device = ? RETURNING nonce";
        let mut statement = self.db.prepare_cached(sql)?;
        let spent: Option<Option<Vec<u8>>> = super::one(statement.query([account, device])?, |row| Ok(row.get(0)?))?;
        Ok(spent.flatten())
    }

    /// Remembers the nonce that a device of an account has to use next.
    pub fn set_nonce(&mut self, account: &str, device: &str, nonce: &[u8]) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO auth (account, device, nonce) VALUES (?, ?, ?)";
        self.db.prepare_cached(sql)?.execute(params![account, device, nonce])?;
        Ok(())
    }
}
