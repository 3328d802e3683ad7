//! Passwords in a file, for computers without a keyring. Chosen by the person (`CORDIAL_KEYRING=file:PATH`), never by us.
//!
//! The file is JSON, readable by its owner only, and replaced whole: a crash leaves the old one or the new one. On
//! Windows, which has no permission bits, the folder's access list has to protect it, as it does in a user's profile.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Secret, Secrets, SecretsError};

/// Bytes we read of a keyring file; thousands of passwords fit.
const MAX_SIZE: u64 = 4 * 1024 * 1024;
const VERSION: u32 = 1;

/// A file of passwords. Several processes may use it at once.
#[derive(Debug, Clone)]
pub struct FileKeyring {
    path: PathBuf,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    version: u32,
    secrets: BTreeMap<String, String>,
}

impl Default for Content {
    fn default() -> Self {
        Self { version: VERSION, secrets: BTreeMap::new() }
    }
}

impl FileKeyring {
    /// Uses the file at `path`; it is made with the first password.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn unreadable(&self, what: impl std::fmt::Display) -> SecretsError {
        SecretsError::Unreadable { what: format!("{}: {what}", self.path.display()) }
    }

    fn sort(&self, error: &io::Error) -> SecretsError {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                SecretsError::Denied { what: format!("{}: {error}", self.path.display()) }
            }
            _ => self.unreadable(error),
        }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        self.path.with_file_name(name)
    }

    fn load(&self) -> Result<Content, SecretsError> {
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Content::default()),
            Err(error) => return Err(self.sort(&error)),
        };
        // Asked of the open file, so that nobody can swap it in between.
        let about = file.metadata().map_err(|error| self.sort(&error))?;
        self.check_private(&about)?;
        if !about.is_file() || about.len() > MAX_SIZE {
            return Err(self.unreadable("no keyring file"));
        }
        let mut text = String::new();
        file.take(MAX_SIZE).read_to_string(&mut text).map_err(|error| self.sort(&error))?;
        // The parser's own words could quote a password.
        let content: Content = serde_json::from_str(&text).map_err(|error| {
            self.unreadable(format!("malformed at line {} column {}", error.line(), error.column()))
        })?;
        match content.version {
            VERSION => Ok(content),
            other => Err(self.unreadable(format!("version {other}"))),
        }
    }

    #[cfg(unix)]
    fn check_private(&self, about: &fs::Metadata) -> Result<(), SecretsError> {
        use std::os::unix::fs::PermissionsExt;
        match about.permissions().mode() & 0o777 {
            mode if mode & 0o077 != 0 => Err(SecretsError::Exposed { path: self.path.display().to_string(), mode }),
            _ => Ok(()),
        }
    }

    #[cfg(not(unix))]
    fn check_private(&self, _about: &fs::Metadata) -> Result<(), SecretsError> {
        Ok(())
    }

    fn change(&self, edit: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<(), SecretsError> {
        // Locked beside the file, since the file itself is replaced. Closing the lock file lets go of it.
        let lock = private_options()
            .create(true)
            .truncate(false)
            .open(self.beside(".lock"))
            .and_then(|lock| lock.lock().map(|()| lock))
            .map_err(|error| self.sort(&error))?;
        let mut content = self.load()?;
        edit(&mut content.secrets);
        let text = serde_json::to_string_pretty(&content).map_err(|error| self.unreadable(error))?;
        let saved = self.replace(text.as_bytes()).map_err(|error| self.sort(&error));
        drop(lock);
        saved
    }

    /// Writes beside and renames over. Under the lock the name beside is ours; a leftover of a crash is removed.
    fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let beside = self.beside(".new");
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = private_options().create_new(true).open(&beside)?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        drop(file);
        let done = written.and_then(|()| fs::rename(&beside, &self.path)).and_then(|()| sync_folder(&self.path));
        if done.is_err() {
            let _ = fs::remove_file(&beside);
        }
        done
    }
}

#[cfg(unix)]
fn private_options() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600);
    options
}

#[cfg(not(unix))]
fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    options
}

/// Makes the renaming last through a power cut. Windows cannot open a folder for that, and does not need it.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

impl Secrets for FileKeyring {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretsError> {
        Ok(self.load()?.secrets.remove(key).map(Secret::new))
    }

    fn set(&self, key: &str, secret: &Secret) -> Result<(), SecretsError> {
        self.change(|secrets| {
            secrets.insert(key.to_owned(), secret.expose().to_owned());
        })
    }

    fn delete(&self, key: &str) -> Result<(), SecretsError> {
        if !self.load()?.secrets.contains_key(key) {
            return Ok(());
        }
        self.change(|secrets| {
            secrets.remove(key);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyring() -> (tempfile::TempDir, FileKeyring) {
        let folder = tempfile::tempdir().unwrap();
        let keyring = FileKeyring::new(folder.path().join("keys.json"));
        (folder, keyring)
    }

    fn names(folder: &tempfile::TempDir) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn keeps_replaces_and_forgets_across_instances() {
        let (folder, keyring) = keyring();
        assert_eq!(keyring.get("a").unwrap(), None);
        assert_eq!(names(&folder), [""; 0], "looking makes no file");
        keyring.set("a", &Secret::new("1")).unwrap();
        keyring.set("a", &Secret::new("pass \"word\" ü")).unwrap();
        keyring.set("b", &Secret::new("")).unwrap();
        let again = FileKeyring::new(&keyring.path);
        assert_eq!(again.get("a").unwrap(), Some(Secret::new("pass \"word\" ü")));
        assert_eq!(again.get("b").unwrap(), Some(Secret::new("")));
        again.delete("a").unwrap();
        again.delete("a").unwrap();
        assert_eq!(keyring.get("a").unwrap(), None);
        assert_eq!(names(&folder), ["keys.json", "keys.json.lock"]);
    }

    #[cfg(unix)]
    #[test]
    fn made_for_the_owner_only_and_refused_otherwise() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, keyring) = keyring();
        keyring.set("a", &Secret::new("1")).unwrap();
        assert_eq!(fs::metadata(&keyring.path).unwrap().permissions().mode() & 0o777, 0o600);
        for mode in [0o640, 0o604, 0o620, 0o601] {
            fs::set_permissions(&keyring.path, fs::Permissions::from_mode(mode)).unwrap();
            let exposed = SecretsError::Exposed { path: keyring.path.display().to_string(), mode };
            assert_eq!(keyring.get("a"), Err(exposed.clone()));
            assert_eq!(keyring.set("a", &Secret::new("2")), Err(exposed.clone()));
            assert_eq!(keyring.delete("a"), Err(exposed));
        }
        fs::set_permissions(&keyring.path, fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(keyring.get("a").unwrap(), Some(Secret::new("1")), "nothing was changed meanwhile");
    }

    #[test]
    fn a_damaged_file_is_an_error_and_is_left_as_it_is() {
        let (_folder, keyring) = keyring();
        for damaged in ["", "{", "[]", r#"{"version":1,"secrets":{"a":{"sesame":1}}}"#, r#"{"version":2,"secrets":{}}"#]
        {
            keyring.replace(damaged.as_bytes()).unwrap();
            let error = keyring.set("a", &Secret::new("1")).unwrap_err();
            assert!(matches!(&error, SecretsError::Unreadable { .. }), "{error}");
            assert!(!error.to_string().contains("sesame"));
            assert_eq!(fs::read_to_string(&keyring.path).unwrap(), damaged);
        }
    }

    #[test]
    fn a_crash_while_writing_leaves_the_old_file_and_no_obstacle() {
        let (folder, keyring) = keyring();
        keyring.set("a", &Secret::new("1")).unwrap();
        fs::write(keyring.beside(".new"), "{\"version\":1,\"secr").unwrap();
        assert_eq!(keyring.get("a").unwrap(), Some(Secret::new("1")));
        keyring.set("b", &Secret::new("2")).unwrap();
        assert_eq!(keyring.get("a").unwrap(), Some(Secret::new("1")));
        assert_eq!(names(&folder), ["keys.json", "keys.json.lock"]);
    }

    #[test]
    fn writers_at_the_same_time_lose_nothing_and_readers_see_whole_files() {
        let (_folder, keyring) = keyring();
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let keyring = FileKeyring::new(&keyring.path);
                scope.spawn(move || {
                    for n in 0..10 {
                        keyring.set(&format!("{writer}/{n}"), &Secret::new(format!("{n}"))).unwrap();
                        keyring.get("0/0").unwrap();
                    }
                });
            }
        });
        assert_eq!(keyring.load().unwrap().secrets.len(), 40);
    }

    #[test]
    fn a_folder_that_is_missing_is_an_error() {
        let keyring = FileKeyring::new("/no/such/folder/keys.json");
        assert_eq!(keyring.get("a"), Ok(None));
        assert!(keyring.set("a", &Secret::new("1")).is_err());
    }
}
