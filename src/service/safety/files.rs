//! Copies on a disk: whole under their name, or not there at all.
//!
//! A copy is written under a name that ends in `.part`, brought to the disk, read back and only then given its name.
//! Nothing is ever overwritten. Whatever breaks off in between leaves a `.part` behind, which a later copy sweeps away.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::archive::{self, Contents, Copy, Damage, Manifest};
use crate::format::Dialect;

/// What is done to the disk, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Folder,
    Create,
    Write,
    Sync,
    ReadBack,
    Name,
    SyncFolder,
}

/// Is asked before every step and may forbid it: a test of what a full disk, or a pulled plug, does.
pub(super) type Before<'a> = &'a dyn Fn(Step) -> io::Result<()>;

/// Nobody forbids anything.
pub(super) fn unhindered(_: Step) -> io::Result<()> {
    Ok(())
}

/// A `.part` that nobody has written to for so long belongs to a process that is gone.
const ABANDONED: Duration = Duration::from_secs(60 * 60);
/// The highest number of a day.
const NUMBERS: u32 = 9_999;

/// A copy that is on the disk.
#[derive(Debug)]
pub(super) struct Written {
    /// Its name without the folder.
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) manifest: Manifest,
}

/// Writes a copy into a folder, under the first free name of a stem: `computer202611210001.zip`.
pub(super) fn write(
    folder: &Path,
    stem: &str,
    manifest: Manifest,
    contents: &Contents,
    dialect: &Dialect,
    before: Before<'_>,
) -> io::Result<Written> {
    before(Step::Folder)?;
    crate::service::create_private(folder)?;
    sweep(folder);
    before(Step::Create)?;
    let (path, part, file) = reserve(folder, stem)?;
    let filled = fill(&part, file, manifest, contents, dialect, before);
    let named = filled.and_then(|filled| {
        before(Step::Name)?;
        fs::rename(&part, &path)?;
        Ok(filled)
    });
    let (bytes, manifest) = named.inspect_err(|_| {
        let _ = fs::remove_file(&part);
    })?;
    before(Step::SyncFolder)?;
    sync_folder(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Written { name, bytes, manifest })
}

/// Writes a copy to a name somebody chose; what stands there is replaced when the copy is whole.
pub(super) fn write_to(path: &Path, manifest: Manifest, contents: &Contents, dialect: &Dialect) -> io::Result<Written> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    let whole = name.to_string_lossy().into_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let file = create_private_file(&part)?;
    let filled = fill(&part, file, manifest, contents, dialect, &unhindered).and_then(|filled| {
        fs::rename(&part, path)?;
        Ok(filled)
    });
    let (bytes, manifest) = filled.inspect_err(|_| {
        let _ = fs::remove_file(&part);
    })?;
    Ok(Written { name: whole, bytes, manifest })
}

fn fill(
    part: &Path,
    file: File,
    manifest: Manifest,
    contents: &Contents,
    dialect: &Dialect,
    before: Before<'_>,
) -> io::Result<(u64, Manifest)> {
    before(Step::Write)?;
    let mut out = BufWriter::with_capacity(1 << 18, file);
    let manifest = archive::write(&mut out, manifest, contents, dialect)?;
    before(Step::Sync)?;
    let mut file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    let bytes = file.seek(SeekFrom::End(0))?;
    before(Step::ReadBack)?;
    verify(part, &manifest)?;
    Ok((bytes, manifest))
}

/// Reads a copy back and compares it with what was to be written.
pub(super) fn verify(path: &Path, manifest: &Manifest) -> io::Result<()> {
    let wrong = |damage: Damage| io::Error::other(format!("it does not read back: {damage}"));
    let mut copy = open(path).map_err(wrong)?;
    if copy.manifest() != manifest {
        return Err(wrong(Damage::File("manifest.json".to_owned())));
    }
    match copy.check().into_iter().next() {
        Some(name) => Err(wrong(Damage::File(name))),
        None => Ok(()),
    }
}

/// Opens a copy.
pub(super) fn open(path: &Path) -> Result<Copy<BufReader<File>>, Damage> {
    Copy::open(BufReader::with_capacity(1 << 16, File::open(path)?))
}

/// Puts a copy of a file beside others, in the same careful way.
pub(super) fn duplicate(from: &Path, folder: &Path, name: &str) -> io::Result<()> {
    let part = folder.join(format!("{name}.part"));
    let _ = fs::remove_file(&part);
    let copied = (|| {
        let mut to = create_private_file(&part)?;
        let _ = io::copy(&mut File::open(from)?, &mut to)?;
        to.sync_all()?;
        if let Ok(copy) = open(from) {
            verify(&part, copy.manifest())?;
        }
        fs::rename(&part, folder.join(name))
    })();
    copied.inspect_err(|_| {
        let _ = fs::remove_file(&part);
    })?;
    sync_folder(folder)
}

/// The first free name of a stem, held by its `.part`.
fn reserve(folder: &Path, stem: &str) -> io::Result<(PathBuf, PathBuf, File)> {
    for number in 1..=NUMBERS {
        let path = folder.join(format!("{stem}{number:04}.zip"));
        let part = path.with_extension("zip.part");
        if path.exists() {
            continue;
        }
        match create_private_file_new(&part) {
            // Another process may just have given it its name.
            Ok(_) if path.exists() => fs::remove_file(&part)?,
            Ok(file) => return Ok((path, part, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("no number is free today"))
}

fn create_private_file_new(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().write(true).create_new(true)).open(path)
}

fn create_private_file(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().write(true).create(true).truncate(true)).open(path)
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Removes what broken-off copies left.
fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "part")) {
        let written = entry.metadata().and_then(|metadata| metadata.modified());
        let idle = written.map(|time| SystemTime::now().duration_since(time).unwrap_or_default());
        if idle.is_ok_and(|idle| idle > ABANDONED) {
            let path = entry.path();
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
    }
}
