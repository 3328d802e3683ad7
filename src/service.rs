//! The one door: everything a face can ask, everything it can be told.
//!
//! [`Service`] is concrete and cheap to clone; tests build a real one on a temporary folder with a fixed clock and a
//! keyring in memory. A run ([`run`]) is one thread; everything else answers at once.

pub mod abilities;
pub mod accounts;
pub mod address_book;
pub mod archive;
pub mod check;
pub mod clock;
mod deed;
pub mod demo;
pub mod diary;
pub mod duplicates;
pub mod error;
pub mod events;
pub mod find;
pub mod first_sync;
pub mod history;
pub mod import;
pub mod library;
pub mod listener;
pub mod log;
#[cfg(test)]
mod machine;
pub mod one_copy;
pub mod outcome;
pub mod peers;
pub mod pretend;
pub mod refusals;
pub mod repair;
pub mod report;
pub mod review;
pub mod rules;
pub mod run;
pub mod safety;
pub mod schedule;
mod session;
pub mod settings;
pub mod trash;
pub mod undo;
pub mod unread;
pub mod versions;
mod who;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::peer::session::DeskFailed;
use crate::pim::Zone;
use crate::store::secrets::{FileKeyring, MemoryKeyring, Secrets, SecretsError, SystemKeyring};
use crate::store::{PeerId, Store, StoreError};

use clock::Clock;
use error::Error;
use events::{NewsFeed, NewsRoom};

/// The store, in the folder that holds everything.
const FILE: &str = "cordial.sqlite";

/// Where passwords are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keyring {
    /// The system's.
    System,
    /// A file only its owner can read: for servers and tests.
    File(PathBuf),
    /// Nowhere: for demonstrations.
    Memory,
}

/// What a service is built from.
#[derive(Debug)]
pub struct Options {
    /// The folder that holds everything.
    pub data: PathBuf,
    /// Where passwords are kept.
    pub keyring: Keyring,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Country of phone numbers without a prefix, ISO 3166: `FR`.
    pub region: String,
    /// Where the person is: what a phone's clock shows, and what a day is.
    pub zone: Zone,
}

/// The service. Cheap to clone.
#[derive(Clone)]
pub struct Service {
    inner: Arc<Inner>,
}

struct Inner {
    data: PathBuf,
    store: Store,
    secrets: Box<dyn Secrets>,
    clock: Arc<dyn Clock>,
    region: RwLock<String>,
    zone: Zone,
    newsroom: NewsRoom,
    /// Stop tokens of the runs this process has under way, by place.
    runs: Mutex<HashMap<PeerId, run::Stop>>,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Service({})", self.inner.data.display())
    }
}

impl Service {
    /// Opens the folder, creating it where needed.
    pub fn open(options: Options) -> Result<Self, Error> {
        let unusable =
            |e: std::io::Error| Error::File { path: options.data.display().to_string(), reason: e.to_string() };
        create_private(&options.data).map_err(unusable)?;
        let secrets: Box<dyn Secrets> = match options.keyring {
            Keyring::System => Box::new(SystemKeyring::new("cordial")),
            Keyring::File(path) => Box::new(FileKeyring::new(path)),
            Keyring::Memory => Box::new(MemoryKeyring::new()),
        };
        let store = Store::open(&options.data.join(FILE))?;
        repair::look_over(&store, options.clock.now())?;
        let inner = Inner {
            store,
            data: options.data,
            secrets,
            clock: options.clock,
            region: RwLock::new(options.region),
            zone: options.zone,
            newsroom: NewsRoom::default(),
            runs: Mutex::default(),
        };
        Ok(Service { inner: Arc::new(inner) })
    }

    /// News from now on.
    pub fn news(&self) -> NewsFeed {
        self.inner.newsroom.subscribe()
    }

    /// The folder that holds everything.
    pub fn data(&self) -> &Path {
        &self.inner.data
    }

    /// A number that changes when another process wrote.
    pub fn data_version(&self) -> Result<i64, Error> {
        Ok(self.store().data_version()?)
    }

    fn store(&self) -> &Store {
        &self.inner.store
    }

    fn secrets(&self) -> &dyn Secrets {
        self.inner.secrets.as_ref()
    }

    /// What time it is, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.inner.clock.now()
    }

    fn region(&self) -> String {
        self.inner.region.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_region(&self, region: String) {
        *self.inner.region.write().unwrap_or_else(PoisonError::into_inner) = region;
    }

    /// Where the person is.
    pub fn zone(&self) -> Zone {
        self.inner.zone
    }
}

/// Makes a folder that only its owner can look into.
fn create_private(path: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Newer { .. } => Error::NewerStore,
            StoreError::Full => Error::DiskFull,
            StoreError::ReadOnly(why) => Error::StoreReadOnly(why.to_string()),
            StoreError::Disk(why) => Error::DiskFailed(why.to_string()),
            StoreError::Damaged(found) => Error::StoreDamaged(found.into_iter().next().unwrap_or_default()),
            StoreError::Busy => Error::StoreBusy,
            StoreError::File { source, .. } if source.kind() == std::io::ErrorKind::StorageFull => Error::DiskFull,
            StoreError::File { path, source } => {
                Error::File { path: path.display().to_string(), reason: source.to_string() }
            }
            other => Error::Ours(other.to_string()),
        }
    }
}

impl From<DeskFailed> for Error {
    fn from(failed: DeskFailed) -> Self {
        Error::Ours(failed.to_string())
    }
}

impl From<SecretsError> for Error {
    fn from(error: SecretsError) -> Self {
        match error {
            SecretsError::NoKeyring { what } => Error::NoKeyring(what),
            other => Error::Keyring(other.to_string()),
        }
    }
}
