//! A damaged store: noticed when the program starts, repaired when the person says so.

use std::path::PathBuf;

use super::error::Error;
use super::{FILE, Options, Service};
use crate::pim::Kind;
use crate::store::{Filter, Millis, Store};

/// How often the whole store is looked over, in milliseconds: once a day.
const EVERY: Millis = 24 * 60 * 60 * 1000;

/// The setting that holds when the store was looked over last.
const LOOKED_OVER: &str = "looked-over";

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// Where the damaged files are kept.
    pub aside: PathBuf,
    /// How many records there are now.
    pub records: Vec<(Kind, usize)>,
}

impl Service {
    /// Saves everything that can still be read from a damaged store into a new one. The damaged one is kept; the next
    /// sync with every place compares everything and deletes nothing.
    pub fn repair(options: Options) -> Result<Repaired, Error> {
        let file = options.data.join(FILE);
        if !file.exists() {
            return Err(Error::File { path: file.display().to_string(), reason: "there is none".to_owned() });
        }
        let aside = Store::repair(&file)?;
        let service = Service::open(options)?;
        let records = Kind::ALL.into_iter().map(|kind| {
            let count = service.store().read(|reader| reader.count(&Filter::all(kind)))?;
            Ok((kind, count))
        });
        Ok(Repaired { aside, records: records.collect::<Result<_, Error>>()? })
    }
}

/// Looks at every page, once a day and whenever the clock was put back. A store that cannot be written to is looked over
/// again next time.
pub(super) fn look_over(store: &Store, now: Millis) -> Result<(), Error> {
    let last = store.read(|reader| reader.setting(LOOKED_OVER))?.and_then(|time| time.parse::<Millis>().ok());
    if last.is_some_and(|last| (0..EVERY).contains(&now.saturating_sub(last))) {
        return Ok(());
    }
    store.check()?;
    if let Err(error) = store.write(|tx| tx.set_setting(LOOKED_OVER, Some(&now.to_string()))) {
        tracing::warn!(%error, "when the store was looked over could not be written down");
    }
    Ok(())
}
