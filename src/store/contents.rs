//! Encoded values and pictures, each stored once.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::{OptionalExtension, params};

use crate::pim::{Fingerprint, Record};

use super::codec::{self, Code, Out, Sha};
use super::{Reader, Result, Tx, no_such};

/// The row of a stored value.
pub(super) type ContentId = i64;

/// What a sweep removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Contents nothing refers to.
    pub contents: usize,
    /// Pictures no content mentions.
    pub pictures: usize,
}

/// Reads many contents, each and each picture once.
pub(super) struct Loader<'a> {
    reader: &'a Reader<'a>,
    photos: HashMap<Sha, Arc<[u8]>>,
    records: HashMap<ContentId, Record>,
}

impl<'a> Reader<'a> {
    pub(super) fn load<T: Code>(&self, content: ContentId) -> Result<T> {
        let body: Vec<u8> = self
            .db
            .prepare_cached("SELECT body FROM contents WHERE id = ?")?
            .query_row([content], |row| row.get(0))
            .optional()?
            .ok_or_else(|| no_such("content", content))?;
        self.decode(&body)
    }

    pub(super) fn decode<T: Code>(&self, body: &[u8]) -> Result<T> {
        let mut broken = None;
        let mut photo = |sha: &Sha| self.photo(sha).unwrap_or_else(|error| (broken = Some(error), None).1);
        let value = codec::decode(body, &mut photo);
        match broken {
            Some(error) => Err(error),
            None => Ok(value?),
        }
    }

    /// The picture of a digest (SHA-256), if some record has or had it.
    pub fn photo(&self, sha: &[u8; 32]) -> Result<Option<Arc<[u8]>>> {
        let mut statement = self.db.prepare_cached("SELECT bytes FROM blobs WHERE sha256 = ?")?;
        let found = statement.query_row([sha.as_slice()], |row| Ok(Arc::from(row.get_ref(0)?.as_blob()?)));
        Ok(found.optional()?)
    }

    pub(super) fn loader(&'a self) -> Loader<'a> {
        Loader { reader: self, photos: HashMap::new(), records: HashMap::new() }
    }
}

impl Loader<'_> {
    /// The record with this content, whose body was read along.
    pub(super) fn record(&mut self, content: ContentId, body: &[u8]) -> Result<Record> {
        if let Some(record) = self.records.get(&content) {
            return Ok(record.clone());
        }
        let mut broken = None;
        let (reader, photos) = (self.reader, &mut self.photos);
        let mut photo = |sha: &Sha| {
            if let Some(bytes) = photos.get(sha) {
                return Some(Arc::clone(bytes));
            }
            let bytes = reader.photo(sha).unwrap_or_else(|error| (broken = Some(error), None).1)?;
            photos.insert(*sha, Arc::clone(&bytes));
            Some(bytes)
        };
        let record: Result<Record, _> = codec::decode(body, &mut photo);
        if let Some(error) = broken {
            return Err(error);
        }
        let record = record?;
        self.records.insert(content, record.clone());
        Ok(record)
    }
}

impl Tx<'_> {
    pub(super) fn keep_record(&self, record: &Record) -> Result<ContentId> {
        self.keep_encoded(codec::encode(record), || Some(record.fingerprint()))
    }

    pub(super) fn keep<T: Code>(&self, value: &T) -> Result<ContentId> {
        self.keep_encoded(codec::encode(value), || None)
    }

    fn keep_encoded(&self, out: Out, fingerprint: impl FnOnce() -> Option<Fingerprint>) -> Result<ContentId> {
        let sha = codec::sha(&out.bytes);
        let mut find = self.db.prepare_cached("SELECT id FROM contents WHERE sha256 = ?")?;
        if let Some(id) = find.query_row([sha.as_slice()], |row| row.get(0)).optional()? {
            return Ok(id);
        }
        let mut insert = self.db.prepare_cached("INSERT INTO contents (sha256, body, fingerprint) VALUES (?, ?, ?)")?;
        let id = insert.insert(params![sha.as_slice(), out.bytes, fingerprint().map(|f| f.0)])?;
        for (sha, bytes) in out.photos {
            self.keep_photo(id, &sha, &bytes)?;
        }
        Ok(id)
    }

    fn keep_photo(&self, content: ContentId, sha: &Sha, bytes: &[u8]) -> Result<()> {
        let mut insert = self.db.prepare_cached("INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)")?;
        insert.execute(params![sha.as_slice(), bytes])?;
        let mut mention = self.db.prepare_cached(
            "INSERT OR IGNORE INTO content_blobs (content, blob) SELECT ?, id FROM blobs WHERE sha256 = ?",
        )?;
        mention.execute(params![content, sha.as_slice()])?;
        Ok(())
    }

    /// Removes contents and pictures nothing refers to. Cheap enough for the end of a run, not for every change.
    pub fn sweep(&mut self) -> Result<Swept> {
        let contents = self.db.execute(
            "DELETE FROM contents WHERE id NOT IN (
                SELECT content FROM records
                UNION SELECT agreement FROM replicas WHERE agreement IS NOT NULL
                UNION SELECT last_seen FROM replicas WHERE last_seen IS NOT NULL
                UNION SELECT told FROM replicas WHERE told IS NOT NULL
                UNION SELECT sent_body FROM replicas WHERE sent_body IS NOT NULL
                UNION SELECT before FROM journal WHERE before IS NOT NULL
                UNION SELECT after FROM journal WHERE after IS NOT NULL
                UNION SELECT before FROM written WHERE before IS NOT NULL
                UNION SELECT after FROM written WHERE after IS NOT NULL
                UNION SELECT body FROM decisions
                UNION SELECT told FROM decisions WHERE told IS NOT NULL
                UNION SELECT body FROM conflicts
                UNION SELECT body FROM plans)",
            [],
        )?;
        let pictures = self.db.execute(
            "DELETE FROM blobs WHERE id NOT IN (
                SELECT blob FROM content_blobs
                UNION SELECT blob FROM archive
                UNION SELECT blob FROM archive_versions)",
            [],
        )?;
        Ok(Swept { contents, pictures })
    }
}
