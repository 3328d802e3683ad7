//! The second place: a folder on another disk that gets a copy of every copy.
//!
//! A disk that is not there stops nothing: [`SecondPlace::missing`] says so, and the next copy that finds it there brings
//! what it missed. A marker in the folder tells the disk from an empty folder it is usually mounted on.

use std::fs;
use std::path::{Path, PathBuf};

use super::files;
use crate::service::Service;
use crate::service::error::Error;
use crate::store::{Millis, SafetyCopy};

/// Under which the settings keep the folder, and the marker that belongs to it.
const FOLDER: &str = "copies-place";
const MARKER: &str = "copies-place-marker";
/// The marker's name in the folder.
const MARKER_FILE: &str = ".cordial-second-place";

/// Where copies of the copies go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondPlace {
    /// The folder.
    pub folder: PathBuf,
    /// Whether it is not there now.
    pub missing: bool,
    /// Whether it is on the same disk as Cordial's own folder: no help when that disk breaks.
    pub same_disk: bool,
    /// How many copies are not there yet.
    pub behind: usize,
}

impl Service {
    /// The second place, if there is one.
    pub fn second_place(&self) -> Result<Option<SecondPlace>, Error> {
        let Some((folder, missing)) = self.second_folder()? else { return Ok(None) };
        let copies = self.store().read(|reader| reader.safety_copies())?;
        let behind = waiting(&copies).len();
        let same_disk = !missing && same_disk(&folder, self.data());
        Ok(Some(SecondPlace { folder, missing, same_disk, behind }))
    }

    /// Chooses the second place, or none, and brings every copy there. Copies in a former place stay where they are.
    ///
    /// # Errors
    /// [`Error::File`] when it is no folder we may write to.
    pub fn set_second_place(&self, folder: Option<&Path>) -> Result<Option<SecondPlace>, Error> {
        let chosen = match folder {
            None => None,
            Some(folder) => {
                let unusable = |e: std::io::Error| super::unusable(folder, &e);
                let folder = fs::canonicalize(folder).map_err(unusable)?;
                let marker = format!("{:016x}", self.random_number()?);
                fs::write(folder.join(MARKER_FILE), &marker).map_err(unusable)?;
                Some((folder.display().to_string(), marker))
            }
        };
        self.store().write(|tx| {
            tx.forget_second_place()?;
            tx.set_setting(FOLDER, chosen.as_ref().map(|(folder, _)| folder.as_str()))?;
            tx.set_setting(MARKER, chosen.as_ref().map(|(_, marker)| marker.as_str()))
        })?;
        self.catch_up()?;
        self.second_place()
    }

    fn second_folder(&self) -> Result<Option<(PathBuf, bool)>, Error> {
        let (folder, marker) = self.store().read(|reader| Ok((reader.setting(FOLDER)?, reader.setting(MARKER)?)))?;
        let Some(folder) = folder.map(PathBuf::from) else { return Ok(None) };
        let there = fs::read_to_string(folder.join(MARKER_FILE)).ok();
        let missing = there.is_none() || there != marker;
        Ok(Some((folder, missing)))
    }

    /// Brings to the second place what it does not have, and takes from it what retention took here. What fails is
    /// tried again with the next copy.
    pub(super) fn catch_up(&self) -> Result<(), Error> {
        let Some((folder, false)) = self.second_folder()? else { return Ok(()) };
        let copies = self.store().read(|reader| reader.safety_copies())?;
        for name in waiting(&copies) {
            if let Err(error) = files::duplicate(&self.copies_folder().join(name), &folder, name) {
                tracing::warn!(%error, "a copy could not be brought to the second place");
                return Ok(());
            }
            let now = self.now();
            self.store().write(|tx| tx.set_copy_elsewhere(name, Some(now)))?;
        }
        for copy in copies.iter().filter(|copy| copy.gone.is_some()) {
            let needed = copies.iter().any(|other| other.file == copy.file && other.gone.is_none());
            if !needed && remove(&folder.join(&copy.file)).is_err() {
                return Ok(());
            }
            self.store().write(|tx| tx.forget_safety_copy(copy.n))?;
        }
        Ok(())
    }

    /// Where a copy's file is: here, or else in the second place.
    pub(super) fn path_of(&self, copy: &SafetyCopy) -> Result<PathBuf, Error> {
        let here = self.copies_folder().join(&copy.file);
        match self.second_folder()? {
            Some((folder, false)) if !here.exists() => Ok(folder.join(&copy.file)),
            _ => Ok(here),
        }
    }

    /// Removes the file of a copy here, unless another moment needs it, and forgets the copy as soon as the second place
    /// can be reached.
    pub(super) fn discard(&self, copy: &SafetyCopy, all: &[SafetyCopy], now: Millis) -> Result<(), Error> {
        let needed = all.iter().any(|other| other.file == copy.file && other.n != copy.n && other.gone.is_none());
        if !needed {
            let path = self.copies_folder().join(&copy.file);
            remove(&path).map_err(|error| super::unusable(&path, &error))?;
        }
        let lingers = copy.elsewhere.is_some() && !needed;
        Ok(self
            .store()
            .write(|tx| if lingers { tx.set_copy_gone(copy.n, now) } else { tx.forget_safety_copy(copy.n) })?)
    }
}

/// The files that are not in the second place, oldest first.
fn waiting(copies: &[SafetyCopy]) -> Vec<&str> {
    let mut names: Vec<&str> = copies
        .iter()
        .rev()
        .filter(|copy| copy.elsewhere.is_none() && copy.gone.is_none())
        .map(|copy| copy.file.as_str())
        .collect();
    names.dedup();
    names
}

fn remove(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn same_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    matches!((fs::metadata(one), fs::metadata(other)), (Ok(one), Ok(other)) if one.dev() == other.dev())
}

#[cfg(not(unix))]
fn same_disk(_: &Path, _: &Path) -> bool {
    false
}
