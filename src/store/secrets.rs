//! Passwords: in the system's keyring, or in a file the person chose.
//!
//! Nothing falls back: without a keyring there is an error with a remedy, never a password silently left in a file.
//! Every call may block for as long as the person looks at the unlock dialogue. On Linux the keyring runs an executor of
//! its own and fails inside a task, so call from an ordinary thread or `spawn_blocking`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

mod file;

pub use file::FileKeyring;

/// A password. It can be looked at only on purpose: `Debug` prints stars, and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a password.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The password itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Why a password cannot be kept or fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SecretsError {
    /// There is no keyring: no desktop session, no service running.
    #[error("no keyring: {what}")]
    NoKeyring {
        /// What the system says.
        what: String,
    },
    /// It is locked, and was not unlocked; or the system forbids it.
    #[error("keyring access denied: {what}")]
    Denied {
        /// What the system says.
        what: String,
    },
    /// The file can be read by others. It is not used until that is put right.
    #[error("{path}: readable by others (mode {mode:03o})")]
    Exposed {
        /// The keyring file.
        path: String,
        /// Its permission bits.
        mode: u32,
    },
    /// What is stored makes no sense, or storing it failed.
    #[error("keyring unreadable: {what}")]
    Unreadable {
        /// What is wrong.
        what: String,
    },
}

/// Where passwords are kept, by key. Keys are ours (`peer/7/password`) and no secret.
pub trait Secrets: Send + Sync {
    /// Fetches a secret; none when there is none by that key.
    ///
    /// # Errors
    /// See [`SecretsError`].
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretsError>;

    /// Keeps a secret, in place of the one before.
    ///
    /// # Errors
    /// See [`SecretsError`]; then the one before is still kept.
    fn set(&self, key: &str, secret: &Secret) -> Result<(), SecretsError>;

    /// Forgets a secret; it is fine if there was none.
    ///
    /// # Errors
    /// See [`SecretsError`].
    fn delete(&self, key: &str) -> Result<(), SecretsError>;
}

/// The keyring of the desktop: Secret Service (GNOME, KDE, KeePassXC), macOS Keychain, Windows Credential Manager.
#[derive(Debug, Clone)]
pub struct SystemKeyring {
    service: String,
}

impl SystemKeyring {
    /// Entries are shown under `service` in the keyring's own window; use the program's name.
    pub fn new(service: &str) -> Self {
        Self { service: service.to_owned() }
    }

    fn entry(&self, key: &str) -> Result<keyring::Entry, SecretsError> {
        if let Err(error) = keyring::Entry::store_status() {
            return Err(SecretsError::NoKeyring { what: error.to_string() });
        }
        keyring::Entry::new(&self.service, key).map_err(sort)
    }
}

fn sort(error: keyring::Error) -> SecretsError {
    use keyring::Error as E;
    let what = error.to_string();
    match error {
        E::NoStorageAccess(_) => SecretsError::Denied { what },
        E::NoDefaultStore | E::PlatformFailure(_) | E::NotSupportedByStore(_) => SecretsError::NoKeyring { what },
        // Its text would name other entries.
        E::Ambiguous(entries) => SecretsError::Unreadable { what: format!("{} entries by one key", entries.len()) },
        _ => SecretsError::Unreadable { what },
    }
}

impl Secrets for SystemKeyring {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretsError> {
        match self.entry(key)?.get_password() {
            Ok(password) => Ok(Some(Secret::new(password))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(sort(error)),
        }
    }

    fn set(&self, key: &str, secret: &Secret) -> Result<(), SecretsError> {
        self.entry(key)?.set_password(secret.expose()).map_err(sort)
    }

    fn delete(&self, key: &str) -> Result<(), SecretsError> {
        match self.entry(key)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(sort(error)),
        }
    }
}

/// Forgets everything with the process: for tests and for the demonstration.
#[derive(Default)]
pub struct MemoryKeyring(Mutex<BTreeMap<String, Secret>>);

impl MemoryKeyring {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    fn map(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Secret>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Secrets for MemoryKeyring {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretsError> {
        Ok(self.map().get(key).cloned())
    }

    fn set(&self, key: &str, secret: &Secret) -> Result<(), SecretsError> {
        self.map().insert(key.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, key: &str) -> Result<(), SecretsError> {
        self.map().remove(key);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_does_not_print_itself() {
        let secret = Secret::new("sesame");
        assert_eq!(format!("{secret:?} {:?}", Some(&secret)), "*** Some(***)");
        assert_eq!(secret.expose(), "sesame");
    }

    #[test]
    fn memory_keeps_replaces_and_forgets() {
        let keyring = MemoryKeyring::new();
        assert_eq!(keyring.get("a").unwrap(), None);
        keyring.set("a", &Secret::new("1")).unwrap();
        keyring.set("a", &Secret::new("2")).unwrap();
        keyring.set("b", &Secret::new("3")).unwrap();
        assert_eq!(keyring.get("a").unwrap(), Some(Secret::new("2")));
        keyring.delete("a").unwrap();
        keyring.delete("a").unwrap();
        assert_eq!(keyring.get("a").unwrap(), None);
        assert_eq!(keyring.get("b").unwrap(), Some(Secret::new("3")));
    }

    #[test]
    fn errors_of_the_system_are_told_apart() {
        let boxed = || -> Box<dyn std::error::Error + Send + Sync> { "locked".into() };
        assert!(matches!(sort(keyring::Error::NoStorageAccess(boxed())), SecretsError::Denied { .. }));
        assert!(matches!(sort(keyring::Error::PlatformFailure(boxed())), SecretsError::NoKeyring { .. }));
        assert!(matches!(sort(keyring::Error::NoDefaultStore), SecretsError::NoKeyring { .. }));
        let leaky = sort(keyring::Error::BadEncoding(b"sesame\xff".to_vec()));
        assert!(matches!(&leaky, SecretsError::Unreadable { .. }) && !format!("{leaky:?}").contains("sesame"));
    }
}
