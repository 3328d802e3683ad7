//! One running copy per folder: a lock, and a door on which a second start knocks so that the first shows its window.
//!
//! The lock is the system's and ends with the process, however it ends. The door is a port of this computer only; the
//! file beside the lock tells its number and a word only the person's own programs can read.

use std::fs::{self, File, TryLockError};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::Error;

const LOCK: &str = "window.lock";
const DOOR: &str = "window.door";
/// How long a knock may take.
const PATIENCE: Duration = Duration::from_secs(3);
/// The longest knock that is read.
const LONGEST: u64 = 64;

/// The first copy's hold on a folder; ends when dropped.
#[derive(Debug)]
pub struct OnlyCopy {
    _lock: File,
    door: PathBuf,
}

/// Whether this is the first copy.
#[derive(Debug)]
pub enum Start {
    /// It is.
    First(OnlyCopy),
    /// Another one runs, and was asked to show its window.
    Knocked,
    /// Another one runs, but does not answer.
    Silent,
}

impl Drop for OnlyCopy {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.door);
    }
}

/// Takes hold of a folder, or knocks at the copy that has it. `knocked` is called whenever somebody knocks here.
pub fn start(folder: &Path, knocked: impl Fn() + Send + 'static) -> Result<Start, Error> {
    let failed = |e: std::io::Error| Error::File { path: folder.display().to_string(), reason: e.to_string() };
    super::create_private(folder).map_err(failed)?;
    let lock = File::options().create(true).truncate(false).write(true).open(folder.join(LOCK)).map_err(failed)?;
    let door = folder.join(DOOR);
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Ok(if knock(&door).is_some() { Start::Knocked } else { Start::Silent });
        }
        // A file system without locks: better two windows than none.
        Err(TryLockError::Error(error)) => tracing::warn!(%error, "the folder cannot be locked"),
    }
    if let Err(error) = open_door(&door, knocked) {
        tracing::warn!(%error, "a second start will not find this one");
    }
    Ok(Start::First(OnlyCopy { _lock: lock, door }))
}

fn open_door(door: &Path, knocked: impl Fn() + Send + 'static) -> std::io::Result<()> {
    let mut word = [0; 16];
    getrandom::fill(&mut word).map_err(|error| std::io::Error::other(error.to_string()))?;
    let word: String = word.iter().map(|byte| format!("{byte:02x}")).collect();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    write_private(door, &format!("{} {word}\n", listener.local_addr()?.port()))?;
    let _answering = std::thread::spawn(move || {
        for caller in listener.incoming().flatten() {
            if answer(caller, &word).is_some() {
                knocked();
            }
        }
    });
    Ok(())
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let _ = fs::remove_file(path);
    let mut options = File::options();
    let _ = options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let _ = options.mode(0o600);
    }
    options.open(path)?.write_all(text.as_bytes())
}

/// Listens to one knock; `None`: it was not ours.
fn answer(caller: TcpStream, word: &str) -> Option<()> {
    caller.set_read_timeout(Some(PATIENCE)).ok()?;
    let mut line = String::new();
    let _ = BufReader::new((&caller).take(LONGEST)).read_line(&mut line).ok()?;
    if line.trim_end() != word {
        return None;
    }
    (&caller).write_all(b"ok\n").ok()
}

fn knock(door: &Path) -> Option<()> {
    let text = fs::read_to_string(door).ok()?;
    let (port, word) = text.trim_end().split_once(' ')?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port.parse::<u16>().ok()?));
    let line = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    line.set_read_timeout(Some(PATIENCE)).ok()?;
    (&line).write_all(format!("{word}\n").as_bytes()).ok()?;
    let mut answer = String::new();
    let _ = BufReader::new((&line).take(LONGEST)).read_line(&mut answer).ok()?;
    (answer.trim_end() == "ok").then_some(())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_second_start_knocks_at_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let (sender, knocks) = mpsc::channel();
        let first = start(folder.path(), move || sender.send(()).unwrap()).unwrap();
        assert!(matches!(first, Start::First(_)));
        assert!(matches!(start(folder.path(), || {}).unwrap(), Start::Knocked));
        knocks.recv_timeout(PATIENCE).unwrap();
        drop(first);
        assert!(matches!(start(folder.path(), || {}).unwrap(), Start::First(_)), "the first is gone");
    }

    #[test]
    fn strangers_are_not_heard_and_a_stale_door_is_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(DOOR), "1 stale").unwrap();
        let (sender, knocks) = mpsc::channel();
        let _first = start(folder.path(), move || sender.send(()).unwrap()).unwrap();
        let text = fs::read_to_string(folder.path().join(DOOR)).unwrap();
        let port: u16 = text.split(' ').next().unwrap().parse().unwrap();
        let stranger = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        (&stranger).write_all(b"open sesame\n").unwrap();
        let mut answer = String::new();
        let _ = (&stranger).read_to_string(&mut answer);
        assert_eq!(answer, "");
        assert!(knocks.try_recv().is_err());
        fs::write(folder.path().join(DOOR), "not a door").unwrap();
        assert!(matches!(start(folder.path(), || {}).unwrap(), Start::Silent));
    }
}
