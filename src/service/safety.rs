//! Safety copies: the whole store as one file, made before anything is exchanged with a place.

use std::path::{Path, PathBuf};

use super::Service;
use super::error::Error;

/// How many copies are kept.
const KEPT: usize = 10;

impl Service {
    /// When the newest safety copy was made, in milliseconds since 1970; `None`: there is none.
    pub fn last_safety_copy(&self) -> Option<i64> {
        copies(&self.safety_folder()).last().map(|(time, _)| *time)
    }

    /// Copies the store aside and forgets the oldest copies. A file is a whole store: putting it back is enough.
    pub(super) fn safety_copy(&self) -> Result<(), Error> {
        let folder = self.safety_folder();
        super::create_private(&folder).map_err(|error| unusable(&folder, &error))?;
        let name = folder.join(format!("{}.sqlite", self.now()));
        let partly = name.with_extension("part");
        self.store().copy_to(&partly)?;
        std::fs::rename(&partly, &name).map_err(|error| unusable(&name, &error))?;
        let all = copies(&folder);
        for (_, path) in all.iter().take(all.len().saturating_sub(KEPT)) {
            if let Err(error) = std::fs::remove_file(path) {
                tracing::warn!(%error, "an old safety copy could not be removed");
            }
        }
        Ok(())
    }

    fn safety_folder(&self) -> PathBuf {
        self.data().join("copies")
    }
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::File { path: path.display().to_string(), reason: error.to_string() }
}

/// The copies and their times, oldest first.
fn copies(folder: &Path) -> Vec<(i64, PathBuf)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut all: Vec<(i64, PathBuf)> = entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "sqlite"))
        .filter_map(|path| Some((path.file_stem()?.to_str()?.parse().ok()?, path)))
        .collect();
    all.sort();
    all
}
