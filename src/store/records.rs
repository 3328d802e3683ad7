//! What people own.

use std::ops::Range;

use rusqlite::{ToSql, params, params_from_iter};

use crate::pim::{Date, Fingerprint, Kind, Local, Record, series};
use crate::planner::RecordId;

use super::contents::ContentId;
use super::journal::Line;
use super::search::{self, Digest};
use super::words::Word;
use super::{Cause, JournalAction, Millis, Reader, Result, Tx, no_such};

/// A record with what the store knows about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its number.
    pub id: RecordId,
    /// 1, 2, 3 …: one more at each change.
    pub revision: i64,
    /// When it was last changed here.
    pub changed: Millis,
    /// When it was deleted; the record is then its last content.
    pub deleted: Option<Millis>,
    /// The record.
    pub record: Record,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The record's number.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its revision.
    pub revision: i64,
    /// What to call it; may be empty.
    pub title: String,
    /// Folded, in the order asked for.
    pub sort_key: String,
    /// Company; may be empty.
    pub organization: String,
    /// First telephone number; may be empty.
    pub phone: String,
    /// First mail address; may be empty.
    pub email: String,
    /// Whether there is a picture.
    pub has_photo: bool,
}

/// Which records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Of this kind.
    pub kind: Kind,
    /// Every word of it must be found: beginnings of words, pieces of numbers. Empty: all.
    pub search: String,
}

impl Filter {
    /// All of a kind.
    pub fn all(kind: Kind) -> Self {
        Filter { kind, search: String::new() }
    }
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// By the name as shown.
    #[default]
    Title,
    /// By family name.
    Family,
    /// What changed last comes first.
    Changed,
    /// By number.
    Id,
}

impl Order {
    fn sql(self) -> (&'static str, &'static str) {
        match self {
            Order::Title => ("title_key", "title_key, id"),
            Order::Family => ("family_key", "family_key, id"),
            Order::Changed => ("title_key", "changed DESC, id DESC"),
            Order::Id => ("title_key", "id"),
        }
    }
}

/// The row of a record, without its content.
struct Head {
    revision: i64,
    content: ContentId,
    deleted: Option<Millis>,
}

/// What of a row follows from its content, and when that came.
const WRITTEN: &str = "content, title, title_key, family_key, organization, phone, email, has_photo, changed,
    begins, ends, calendar";

/// The values of [`WRITTEN`].
struct Written {
    content: ContentId,
    title: String,
    digest: Digest,
    changed: Millis,
    days: Days,
}

/// When an event takes place, as its row knows it; of other kinds nothing.
struct Days {
    begins: Option<i64>,
    ends: Option<i64>,
    calendar: Option<String>,
}

impl Days {
    fn of(record: &Record) -> Self {
        let Some(event) = record.event() else { return Days { begins: None, ends: None, calendar: None } };
        let calendar = Some(event.categories.first().cloned().unwrap_or_default());
        // What never takes place ends before it begins.
        let (begins, ends) = series::days(record).map_or((1, Some(0)), |(first, last)| (day(first), last.map(day)));
        Days { begins: Some(begins), ends, calendar }
    }
}

/// The number of a day.
fn day(date: Date) -> i64 {
    Local::default().date().days_until(date)
}

/// Writes down when events take place of which that is not known.
pub(super) fn note_days(reader: &Reader<'_>) -> Result<()> {
    let mut all = Vec::new();
    let sql = format!("{STORED} WHERE r.kind = 'events' AND r.begins IS NULL");
    reader.each(&sql, &[], &mut |stored| {
        all.push((stored.id, Days::of(&stored.record)));
        Ok(())
    })?;
    let mut note = reader.db.prepare("UPDATE records SET (begins, ends, calendar) = (?2, ?3, ?4) WHERE id = ?1")?;
    for (id, Days { begins, ends, calendar }) in all {
        note.execute(params![id.0, begins, ends, calendar])?;
    }
    Ok(())
}

impl Written {
    fn new(content: ContentId, record: &Record, changed: Millis) -> Self {
        Written { content, title: record.title(), digest: Digest::of(record), changed, days: Days::of(record) }
    }

    fn values(&self) -> [&dyn ToSql; 12] {
        let Written { content, title, digest, changed, days: Days { begins, ends, calendar } } = self;
        let Digest { title_key, family_key, organization, phone, email, has_photo, .. } = digest;
        [content, title, title_key, family_key, organization, phone, email, has_photo, changed, begins, ends, calendar]
    }
}

const STORED: &str = "SELECT r.id, r.revision, r.changed, r.deleted, c.body
    FROM records r JOIN contents c ON c.id = r.content";

impl Reader<'_> {
    /// The record, deleted or not; `None` when there never was one.
    pub fn record(&self, id: RecordId) -> Result<Option<Stored>> {
        let mut statement = self.db.prepare_cached(&format!("{STORED} WHERE r.id = ?"))?;
        super::one(statement.query([id.0])?, |row| self.stored(row))
    }

    /// Whether a record, deleted or not, still is what had this fingerprint.
    pub fn is_still(&self, id: RecordId, expects: Fingerprint) -> Result<bool> {
        let sql = "SELECT c.fingerprint FROM records r JOIN contents c ON c.id = r.content WHERE r.id = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let stored: Option<Option<[u8; 16]>> = super::one(statement.query([id.0])?, |row| Ok(row.get(0)?))?;
        if stored.flatten() == Some(expects.0) {
            return Ok(true);
        }
        // Written down by a version of the program that took fingerprints another way.
        Ok(self.record(id)?.is_some_and(|stored| stored.record.fingerprint() == expects))
    }

    /// Hands every living record of a kind to `each`, by number.
    pub fn each_record(&self, kind: Kind, mut each: impl FnMut(Stored) -> Result<()>) -> Result<()> {
        self.each(
            &format!("{STORED} WHERE r.kind = ?1 AND r.deleted IS NULL ORDER BY r.id"),
            &[&kind.word()],
            &mut each,
        )
    }

    /// Hands every living event to `each` that may touch the days from `first` to `last`, wherever the person is.
    pub fn each_event(&self, first: Date, last: Date, mut each: impl FnMut(Stored) -> Result<()>) -> Result<()> {
        // A day here is two of UTC's.
        let (first, last) = (day(first) - 1, day(last) + 1);
        let sql = format!(
            "{STORED} WHERE r.kind = 'events' AND r.deleted IS NULL
             AND (r.begins IS NULL OR (r.begins <= ?2 AND (r.ends IS NULL OR r.ends >= ?1))) ORDER BY r.id"
        );
        self.each(&sql, &[&first, &last], &mut each)
    }

    /// The first categories of all living events; an empty one stands for none.
    pub fn calendars(&self) -> Result<Vec<String>> {
        let sql =
            "SELECT DISTINCT calendar FROM records WHERE kind = 'events' AND deleted IS NULL AND calendar NOTNULL";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query([])?, |row| Ok(row.get(0)?))
    }

    /// Every living record of a kind, by number.
    pub fn records(&self, kind: Kind) -> Result<Vec<Stored>> {
        let mut all = Vec::new();
        self.each_record(kind, |stored| {
            all.push(stored);
            Ok(())
        })?;
        Ok(all)
    }

    /// Records of a kind changed or deleted at or after a time, by time.
    pub fn records_changed_since(&self, kind: Kind, time: Millis) -> Result<Vec<Stored>> {
        let mut all = Vec::new();
        let sql = format!("{STORED} WHERE r.kind = ?1 AND r.changed >= ?2 ORDER BY r.changed, r.id");
        self.each(&sql, &[&kind.word(), &time], &mut |stored| {
            all.push(stored);
            Ok(())
        })?;
        Ok(all)
    }

    /// When every record of a kind that is here was changed last.
    pub fn changed_times(&self, kind: Kind) -> Result<Vec<(RecordId, Millis)>> {
        let sql = "SELECT id, changed FROM records WHERE kind = ? AND deleted IS NULL";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query([kind.word()])?, |row| Ok((RecordId(row.get(0)?), row.get(1)?)))
    }

    /// How many records of a kind were changed or deleted after a time.
    pub fn count_changed_after(&self, kind: Kind, time: Millis) -> Result<usize> {
        let sql = "SELECT count(*) FROM records WHERE kind = ?1 AND changed > ?2";
        let count: i64 = self.db.prepare_cached(sql)?.query_row(params![kind.word(), time], |row| row.get(0))?;
        Ok(count as usize)
    }

    fn each(&self, sql: &str, args: &[&dyn rusqlite::ToSql], each: &mut dyn FnMut(Stored) -> Result<()>) -> Result<()> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(args)?;
        while let Some(row) = rows.next()? {
            each(self.stored(row)?)?;
        }
        Ok(())
    }

    fn stored(&self, row: &rusqlite::Row<'_>) -> Result<Stored> {
        Ok(Stored {
            id: RecordId(row.get(0)?),
            revision: row.get(1)?,
            changed: row.get(2)?,
            deleted: row.get(3)?,
            record: self.decode(row.get_ref(4)?.as_blob().unwrap_or_default())?,
        })
    }

    /// How many living records a filter lets through.
    pub fn count(&self, filter: &Filter) -> Result<usize> {
        let (condition, question) = condition(filter);
        // From what is found to its records: the other way round every record of the kind is looked at.
        let sql = match &question {
            Some(_) => "SELECT count(*) FROM search CROSS JOIN records ON records.id = search.rowid
                 WHERE search MATCH ?2 AND kind = ?1 AND deleted IS NULL"
                .to_owned(),
            None => format!("SELECT count(*) FROM records WHERE kind = ?1 AND deleted IS NULL AND {condition}"),
        };
        let mut statement = self.db.prepare_cached(&sql)?;
        let count: i64 = statement.query_row(params![filter.kind.word(), question], |row| row.get(0))?;
        Ok(count as usize)
    }

    /// The first characters of the sort keys a filter lets through, in order, and how many records have each.
    pub fn sections(&self, filter: &Filter, order: Order) -> Result<Vec<(String, usize)>> {
        let (condition, question) = condition(filter);
        let (key, _) = order.sql();
        let sql = format!(
            "SELECT substr({key}, 1, 1) AS first, count(*) FROM records
             WHERE kind = ?1 AND deleted IS NULL AND {condition} GROUP BY first ORDER BY first"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query(params![filter.kind.word(), question])?;
        super::collect(rows, |row| Ok((row.get(0)?, row.get::<_, i64>(1)? as usize)))
    }

    /// The lines of a list from `range.start` to before `range.end`.
    pub fn rows(&self, filter: &Filter, order: Order, range: Range<usize>) -> Result<Vec<Row>> {
        let (condition, question) = condition(filter);
        let (key, order) = order.sql();
        let sql = format!(
            "SELECT id, revision, title, {key}, organization, phone, email, has_photo FROM records
             WHERE kind = ?1 AND deleted IS NULL AND {condition} ORDER BY {order} LIMIT ?3 OFFSET ?4"
        );
        let (limit, offset) = (range.len() as i64, range.start as i64);
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query(params![filter.kind.word(), question, limit, offset])?;
        super::collect(rows, |row| {
            Ok(Row {
                id: RecordId(row.get(0)?),
                kind: filter.kind,
                revision: row.get(1)?,
                title: row.get(2)?,
                sort_key: row.get(3)?,
                organization: row.get(4)?,
                phone: row.get(5)?,
                email: row.get(6)?,
                has_photo: row.get(7)?,
            })
        })
    }

    fn head(&self, id: RecordId) -> Result<Head> {
        let mut statement = self.db.prepare_cached("SELECT revision, content, deleted FROM records WHERE id = ?")?;
        let head = super::one(statement.query([id.0])?, |row| {
            Ok(Head { revision: row.get(0)?, content: row.get(1)?, deleted: row.get(2)? })
        })?;
        head.ok_or_else(|| no_such("record", id.0))
    }
}

fn condition(filter: &Filter) -> (&'static str, Option<String>) {
    match search::question(&filter.search) {
        Some(question) => ("id IN (SELECT rowid FROM search WHERE search MATCH ?2)", Some(question)),
        // Something was typed, but nothing that could be found: no letter, no digit.
        None if !filter.search.trim().is_empty() => ("?2 IS NOT NULL", None),
        None => ("?2 IS NULL", None),
    }
}

impl Tx<'_> {
    /// Adds a record.
    pub fn add_record(&mut self, record: &Record, cause: &Cause) -> Result<RecordId> {
        let content = self.keep_record(record)?;
        let written = Written::new(content, record, cause.time);
        let mut insert = self.db.prepare_cached(&format!(
            "INSERT INTO records ({WRITTEN}, created, kind, revision)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?9, ?13, 1)"
        ))?;
        let kind = record.kind().word();
        let values = written.values().into_iter().chain([&kind as &dyn ToSql]);
        let id = RecordId(insert.insert(params_from_iter(values))?);
        self.index(id, &written.digest)?;
        let line =
            Line { record: id, action: JournalAction::Add, revision: 1, before: None, after: Some(content), cause };
        self.write_line(&line)?;
        Ok(id)
    }

    /// Replaces the content of a record; a deleted one lives again. Answers the revision. The same content changes
    /// nothing.
    pub fn change_record(&mut self, id: RecordId, record: &Record, cause: &Cause) -> Result<i64> {
        let head = self.head(id)?;
        let content = self.keep_record(record)?;
        match head.deleted {
            None if content == head.content => Ok(head.revision),
            None => self.turn(id, &head, JournalAction::Change, content, record, cause),
            Some(_) => self.turn(id, &head, JournalAction::Restore, content, record, cause),
        }
    }

    /// Brings a deleted record back as it was. A living one stays as it is.
    pub fn restore_record(&mut self, id: RecordId, cause: &Cause) -> Result<i64> {
        let head = self.head(id)?;
        if head.deleted.is_none() {
            return Ok(head.revision);
        }
        let record: Record = self.load(head.content)?;
        self.turn(id, &head, JournalAction::Restore, head.content, &record, cause)
    }

    /// Deletes a record; a tombstone with its last content stays. Answers the revision.
    pub fn delete_record(&mut self, id: RecordId, cause: &Cause) -> Result<i64> {
        let head = self.head(id)?;
        if head.deleted.is_some() {
            return Ok(head.revision);
        }
        let revision = head.revision + 1;
        let mut update =
            self.db.prepare_cached("UPDATE records SET revision = ?2, changed = ?3, deleted = ?3 WHERE id = ?1")?;
        update.execute(params![id.0, revision, cause.time])?;
        self.unindex(id)?;
        // Whether it should be deleted is no question any more.
        let mut settle = self.db.prepare_cached(
            "DELETE FROM held WHERE record = ? AND replica IS NULL AND side = 'here' AND action = 'delete'",
        )?;
        settle.execute([id.0])?;
        let (action, before) = (JournalAction::Delete, Some(head.content));
        self.write_line(&Line { record: id, action, revision, before, after: None, cause })?;
        Ok(revision)
    }

    fn turn(
        &self,
        id: RecordId,
        head: &Head,
        action: JournalAction,
        content: ContentId,
        record: &Record,
        cause: &Cause,
    ) -> Result<i64> {
        let revision = head.revision + 1;
        let written = Written::new(content, record, cause.time);
        let mut update = self.db.prepare_cached(&format!(
            "UPDATE records SET ({WRITTEN}) = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12), revision = ?13,
             deleted = NULL, vouched = 0 WHERE id = ?14"
        ))?;
        let values = written.values().into_iter().chain([&revision as &dyn ToSql, &id.0]);
        update.execute(params_from_iter(values))?;
        let indexed = match head.deleted {
            None => Some(Digest::of(&self.load(head.content)?)),
            Some(_) => None,
        };
        if !indexed.is_some_and(|indexed| indexed.reads_like(&written.digest)) {
            self.unindex(id)?;
            self.index(id, &written.digest)?;
        }
        let before = head.deleted.is_none().then_some(head.content);
        self.write_line(&Line { record: id, action, revision, before, after: Some(content), cause })?;
        Ok(revision)
    }
}
