//! The file format of a safety copy: a zip that other programs can read, and that Cordial reads back exactly.
//!
//! # Format, version 1
//!
//! | name in the zip | what it is |
//! |---|---|
//! | `contacts.vcf` | every person, vCard 3.0 (RFC 2426, the version most programs read), photos inline |
//! | `calendar.ics` | every event, one iCalendar 2.0 object (RFC 5545) with its time zones |
//! | `tasks.ics` | every task, likewise |
//! | `notes.ics` | every note, as VJOURNAL, likewise |
//! | `records/contacts.jsonl` … `events`, `tasks`, `notes` | the same items exactly, one JSON object per line |
//! | `photos/SHA256` | each photo once, as it came; the lines mention it by its digest |
//! | `unread/KIND/NUMBER` | items of a place that could not be read, byte for byte |
//! | `manifest.json` | what the copy is of, when and why, and length and SHA-256 of every other file; written last |
//!
//! A line is `{"id","record","revision","changed","peer_id","item"}`: `id` is the item's number in this copy (this
//! computer's copies: the record's), `record` and `revision` the record's here if it has one, `changed` milliseconds since
//! 1970, `peer_id` its id at the place, and `item` the record in the form of `list --json` (the photo as type, length
//! and digest).
//!
//! `manifest.json` is one object: `format` (`"cordial-safety-copy"`), `version` (1), `program`, `made` (UTC) and
//! `millis`, `why` (`run`, `first-sync`, `replace`, `restore`, `bulk`, `asked`), `store` (which Cordial's records the
//! numbers belong to), `revision` (how many changes that store had seen), `peer` (`name`, `manufacturer`, `model`,
//! `firmware`, `device`; missing when the copy is of the computer itself) and `files`: `name`, `role` (`readable`,
//! `exact`, `photo`, `unread`), `kind`, `count`, `bytes`, `sha256`. A file with a name that is not listed belongs to a
//! later version and is left alone; so is a role that is not known.

pub(super) mod salvage;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::format::{self, Dialect, Syntax, icalendar};
use crate::pim::{Kind, Photo, Record, json as record_json};

/// What the manifest calls the format.
const FORMAT: &str = "cordial-safety-copy";
/// The version this program writes, and the newest it reads.
const VERSION: u32 = 1;
const MANIFEST: &str = "manifest.json";
/// Fast, and text still shrinks to a fifth.
const LEVEL: i64 = 2;
/// A longer manifest is none of ours, in bytes.
const MANIFEST_MOST: u64 = 64 << 20;
/// A longer file inside a copy is not read, in bytes.
const FILE_MOST: u64 = 4 << 30;

/// What a copy says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// `cordial-safety-copy`.
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// Who wrote it.
    pub program: String,
    /// When, for people: UTC, RFC 3339.
    pub made: String,
    /// When, milliseconds since 1970.
    pub millis: i64,
    /// Why, a word.
    pub why: String,
    /// Which store the records' numbers belong to.
    pub store: String,
    /// How many changes that store had seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// Whose items, if not the computer's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer: Option<Device>,
    /// Every other file.
    #[serde(default)]
    pub files: Vec<Entry>,
}

/// The place a copy is of.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct Device {
    pub name: String,
    pub manufacturer: String,
    pub model: String,
    pub firmware: String,
    pub device: String,
}

/// One file of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name in the zip.
    pub name: String,
    /// `readable`, `exact`, `photo`, `unread`.
    pub role: String,
    /// What is in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// How many.
    pub count: usize,
    /// How long.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// A manifest of nothing yet.
    pub fn new(millis: i64, why: &str, store: &str) -> Self {
        let made = chrono::DateTime::from_timestamp_millis(millis).unwrap_or_default();
        Manifest {
            format: FORMAT.to_owned(),
            version: VERSION,
            program: concat!("Cordial ", env!("CARGO_PKG_VERSION")).to_owned(),
            made: made.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            millis,
            why: why.to_owned(),
            store: store.to_owned(),
            revision: None,
            peer: None,
            files: Vec::new(),
        }
    }

    /// How many items of each kind.
    pub fn counts(&self) -> BTreeMap<Kind, usize> {
        let exact = self.files.iter().filter(|file| file.role == "exact");
        exact.filter_map(|file| Some((file.kind.as_ref()?.parse().ok()?, file.count))).collect()
    }

    /// A digest of what the copy holds, whenever and why ever it was made.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for file in self.files.iter().filter(|file| file.role != "readable") {
            hash.update(format!("{} {}\n", file.name, file.sha256));
        }
        hash.finalize().into()
    }

    fn exact(&self, kind: Kind) -> Option<&Entry> {
        self.files.iter().find(|file| file.role == "exact" && file.kind.as_deref() == Some(kind.name()))
    }
}

/// One item of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number in the copy.
    pub id: i64,
    /// Our record, if it is one.
    pub record: Option<i64>,
    /// That record's revision.
    pub revision: Option<i64>,
    /// When it was last changed here, milliseconds since 1970.
    pub changed: Option<i64>,
    /// The peer's id of it.
    pub peer_id: Option<String>,
    /// The item.
    pub content: Record,
}

/// An item that could not be read, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) struct Raw {
    pub(in crate::service) kind: Kind,
    pub(in crate::service) bytes: Vec<u8>,
}

/// What is to be copied.
#[derive(Debug, Default)]
pub(in crate::service) struct Contents {
    /// Only these kinds are in the copy; a kind with no item is a kind that was empty.
    pub(in crate::service) items: BTreeMap<Kind, Vec<Item>>,
    pub(in crate::service) unread: Vec<Raw>,
}

/// Why a copy cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    /// It cannot be opened at all.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no zip, or one that was cut off.
    #[error("not a whole zip: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// It is a zip of something else.
    #[error("no safety copy: {0}")]
    Foreign(String),
    /// A newer program made it.
    #[error("made by a newer version ({0})")]
    Newer(u32),
    /// A file in it is not what the manifest says.
    #[error("{0} is damaged")]
    File(String),
}

/// A zip being written.
struct Writer<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
    manifest: Manifest,
}

impl<W: Write + Seek> Writer<W> {
    fn put(&mut self, name: String, role: &str, kind: Option<Kind>, count: usize, bytes: &[u8]) -> io::Result<()> {
        let method = if role == "photo" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let level = (role != "photo").then_some(LEVEL);
        self.zip.start_file(&*name, self.options.compression_method(method).compression_level(level))?;
        self.zip.write_all(bytes)?;
        self.manifest.files.push(Entry {
            name,
            role: role.to_owned(),
            kind: kind.map(|kind| kind.name().to_owned()),
            count,
            bytes: bytes.len() as u64,
            sha256: hex(&Sha256::digest(bytes)),
        });
        Ok(())
    }

    fn kind(&mut self, kind: Kind, items: &[Item], dialect: &Dialect) -> io::Result<()> {
        self.put(readable_name(kind).to_owned(), "readable", Some(kind), items.len(), &readable(kind, items, dialect))?;
        let mut lines = Vec::new();
        for item in items {
            serde_json::to_writer(&mut lines, &line(item))?;
            lines.push(b'\n');
        }
        self.put(exact_name(kind), "exact", Some(kind), items.len(), &lines)
    }

    fn photos(&mut self, contents: &Contents) -> io::Result<()> {
        let people = contents.items.get(&Kind::Contacts).into_iter().flatten();
        let photos = people.filter_map(|item| item.content.contact()?.photo.as_ref());
        let photos: BTreeMap<String, &Photo> =
            photos.map(|photo| (hex(&Sha256::digest(&photo.bytes)), photo)).collect();
        photos.into_iter().try_for_each(|(sha, photo)| self.put(photo_name(&sha), "photo", None, 1, &photo.bytes))
    }
}

/// Lets a zip that cannot be written any more come to its end in peace: its first failure has been said, and what is
/// written after it goes nowhere. Without it, the zip would complain of it once more on standard error.
struct Resigned<W> {
    to: W,
    failed: bool,
    /// Where the zip believes to be, and how far it got.
    at: u64,
    end: u64,
}

impl<W> Resigned<W> {
    fn new(to: W) -> Self {
        Self { to, failed: false, at: 0, end: 0 }
    }

    fn unless_failed<T>(&mut self, otherwise: T, what: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.failed {
            return Ok(otherwise);
        }
        // It may have been on its way back in a header: it goes on where it was before.
        what(&mut self.to).inspect_err(|_| (self.failed, self.at) = (true, self.end))
    }

    fn stand(&mut self, at: u64) {
        self.at = at;
        self.end = self.end.max(at);
    }
}

impl<W: Write> Write for Resigned<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.unless_failed(bytes.len(), |to| to.write(bytes))?;
        self.stand(self.at + written as u64);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_failed((), Write::flush)
    }
}

impl<W: Seek> Seek for Resigned<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let believed = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::Current(by) => self.at.saturating_add_signed(by),
            SeekFrom::End(by) => self.end.saturating_add_signed(by),
        };
        let at = self.unless_failed(believed, |zip| zip.seek(to))?;
        self.stand(at);
        Ok(at)
    }
}

/// Writes a copy and answers its manifest.
pub(super) fn write(
    out: impl Write + Seek,
    manifest: Manifest,
    contents: &Contents,
    dialect: &Dialect,
) -> io::Result<Manifest> {
    let options = SimpleFileOptions::default().last_modified_time(zip_time(manifest.millis)).unix_permissions(0o600);
    let mut writer = Writer { zip: ZipWriter::new(Resigned::new(out)), options, manifest };
    for (kind, items) in &contents.items {
        writer.kind(*kind, items, dialect)?;
    }
    writer.photos(contents)?;
    for (n, raw) in contents.unread.iter().enumerate() {
        writer.put(format!("unread/{}/{}", raw.kind, n + 1), "unread", Some(raw.kind), 1, &raw.bytes)?;
    }
    let Writer { mut zip, options, manifest } = writer;
    zip.start_file(MANIFEST, options.compression_method(CompressionMethod::Deflated).compression_level(Some(LEVEL)))?;
    serde_json::to_writer_pretty(&mut zip, &manifest)?;
    zip.finish()?.flush()?;
    Ok(manifest)
}

fn readable_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Contacts => "contacts.vcf",
        Kind::Events => "calendar.ics",
        Kind::Tasks => "tasks.ics",
        Kind::Notes => "notes.ics",
    }
}

fn exact_name(kind: Kind) -> String {
    format!("records/{kind}.jsonl")
}

fn photo_name(sha: &str) -> String {
    format!("photos/{sha}")
}

fn readable(kind: Kind, items: &[Item], dialect: &Dialect) -> Vec<u8> {
    match kind {
        Kind::Contacts => {
            items.iter().flat_map(|item| format::write(&item.content, Syntax::of_kind(kind), dialect)).collect()
        }
        Kind::Events | Kind::Tasks | Kind::Notes => {
            let records: Vec<Record> = items.iter().map(|item| item.content.clone()).collect();
            icalendar::write_all(&records, dialect)
        }
    }
}

fn line(item: &Item) -> Json {
    json!({
        "id": item.id,
        "record": item.record,
        "revision": item.revision,
        "changed": item.changed,
        "peer_id": item.peer_id,
        "item": record_json::to_json(&item.content),
    })
}

/// A line as it stands in the file.
#[derive(Deserialize)]
struct Line {
    id: i64,
    #[serde(default)]
    record: Option<i64>,
    #[serde(default)]
    revision: Option<i64>,
    #[serde(default)]
    changed: Option<i64>,
    #[serde(default)]
    peer_id: Option<String>,
    item: Json,
}

/// A zip counts two seconds from 1980, without a zone: UTC.
fn zip_time(millis: i64) -> zip::DateTime {
    use chrono::{Datelike, Timelike};
    let time = chrono::DateTime::from_timestamp_millis(millis).unwrap_or_default();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    zip::DateTime::from_date_and_time(
        u16::try_from(time.year()).unwrap_or_default(),
        part(time.month()),
        part(time.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
    )
    .unwrap_or_default()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A copy open for reading.
pub(super) struct Copy<R> {
    zip: ZipArchive<R>,
    manifest: Manifest,
}

impl<R: Read + Seek> Copy<R> {
    /// Opens a copy and reads its manifest.
    pub(super) fn open(from: R) -> Result<Self, Damage> {
        let mut zip = ZipArchive::new(from)?;
        let mut bytes = Vec::new();
        match zip.by_name(MANIFEST) {
            Ok(file) => file.take(MANIFEST_MOST).read_to_end(&mut bytes).map_err(|_| damaged(MANIFEST))?,
            Err(zip::result::ZipError::FileNotFound) => return Err(Damage::Foreign(format!("it has no {MANIFEST}"))),
            Err(error) => return Err(error.into()),
        };
        let manifest: Json = serde_json::from_slice(&bytes).map_err(|_| damaged(MANIFEST))?;
        match (manifest["format"].as_str(), manifest["version"].as_u64()) {
            (Some(FORMAT), Some(version)) if version > u64::from(VERSION) => {
                return Err(Damage::Newer(u32::try_from(version).unwrap_or(u32::MAX)));
            }
            (Some(FORMAT), Some(_)) => {}
            _ => return Err(Damage::Foreign(format!("its {MANIFEST} says something else"))),
        }
        let manifest = serde_json::from_value(manifest).map_err(|_| damaged(MANIFEST))?;
        Ok(Copy { zip, manifest })
    }

    /// What it says about itself.
    pub(super) fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Reads everything and answers the names of the files that are not what the manifest says.
    pub(super) fn check(&mut self) -> Vec<String> {
        let files = self.manifest.files.clone();
        files
            .into_iter()
            .filter(|entry| self.read_to(entry, &mut io::sink()).is_err())
            .map(|entry| entry.name)
            .collect()
    }

    /// The items of a kind, if none of them is damaged; none if the copy has none of that kind.
    pub(super) fn items(&mut self, kind: Kind) -> Result<Vec<Item>, Damage> {
        let Some(entry) = self.manifest.exact(kind).cloned() else { return Ok(Vec::new()) };
        let bytes = self.read(&entry)?;
        let mut photos = HashMap::new();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines
            .map(|line| self.item(kind, line, &mut photos))
            .map(|item| item.map_err(|_| damaged(&entry.name)))
            .collect()
    }

    fn item(&mut self, kind: Kind, line: &[u8], photos: &mut HashMap<String, Arc<[u8]>>) -> Result<Item, Damage> {
        let (mut item, photo) = parsed(kind, line)?;
        if let (Some(Pictured { sha, media_type }), Some(contact)) = (photo, item.content.contact_mut()) {
            let bytes = match photos.get(&sha) {
                Some(bytes) => Arc::clone(bytes),
                None => {
                    let bytes: Arc<[u8]> = self.photo(&sha)?.into();
                    let _ = photos.insert(sha, Arc::clone(&bytes));
                    bytes
                }
            };
            contact.photo = Some(Photo { media_type, bytes });
        }
        Ok(item)
    }

    fn photo(&mut self, sha: &str) -> Result<Vec<u8>, Damage> {
        let name = photo_name(sha);
        let entry = self.manifest.files.iter().find(|file| file.name == name).cloned();
        self.read(&entry.ok_or_else(|| damaged(&name))?)
    }

    fn read(&mut self, entry: &Entry) -> Result<Vec<u8>, Damage> {
        let mut bytes = Vec::new();
        self.read_to(entry, &mut bytes)?;
        Ok(bytes)
    }

    /// Reads a file; what is longer, shorter or other than the manifest says is damage.
    fn read_to(&mut self, entry: &Entry, out: &mut dyn Write) -> Result<(), Damage> {
        let broken = || damaged(&entry.name);
        if entry.bytes > FILE_MOST {
            return Err(broken());
        }
        let file = self.zip.by_name(&entry.name).map_err(|_| broken())?;
        let mut both = Hashing { out, hash: Sha256::new() };
        let read = io::copy(&mut file.take(entry.bytes + 1), &mut both).map_err(|_| broken())?;
        if read == entry.bytes && hex(&both.hash.finalize()) == entry.sha256 { Ok(()) } else { Err(broken()) }
    }
}

/// The photo a line mentions.
struct Pictured {
    sha: String,
    media_type: String,
}

/// What a line says, still without the photo it mentions.
fn parsed(kind: Kind, line: &[u8]) -> Result<(Item, Option<Pictured>), Damage> {
    let bad = |reason: String| Damage::File(reason);
    let line: Line = serde_json::from_slice(line).map_err(|error| bad(error.to_string()))?;
    let content = record_json::from_json(kind, &line.item).map_err(|error| bad(error.to_string()))?;
    let photo = &line.item["photo"];
    let pictured = photo["sha256"]
        .as_str()
        .map(|sha| Pictured { sha: sha.to_owned(), media_type: photo["type"].as_str().unwrap_or_default().to_owned() });
    let Line { id, record, revision, changed, peer_id, .. } = line;
    Ok((Item { id, record, revision, changed, peer_id, content }, pictured))
}

fn damaged(name: &str) -> Damage {
    Damage::File(name.to_owned())
}

/// Passes on what is written and takes its digest.
struct Hashing<'a> {
    out: &'a mut dyn Write,
    hash: Sha256,
}

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
pub(in crate::service) mod tests;
