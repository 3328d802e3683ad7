//! Files brought in. Bringing one in twice changes nothing the second time.
//!
//! What is here already with all it says is not added again; of two equal ones in the file and one here, one is added. Who
//! is surely somebody here gets what the file knows more of him, as when two are made one; of what there is no room for
//! the file's whole card goes to the trash. Whoever is only perhaps somebody, or takes place at another time, is added:
//! nothing is lost, and [`Service::duplicates`] finds the two.
//!
//! An event or a task whose UID is known here, and that has its title or its time as well, is another version of it. A
//! newer one changes it (`newer`), an older one changes nothing. Where nobody can tell which is newer, what was only
//! ever brought in becomes what the file says; what was changed here stays, and the file's goes to the trash. A message
//! about one date of a series changes that date. What is called off is marked so, never deleted.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use crate::format::{self, Dialect, Sniffed, icalendar};
use crate::pim::{Field, Kind, Moment, Record};
use crate::planner::{ConflictField, FieldChange, Joined, Opinion, RecordId, Sign, join, likeness, same};
use crate::store::{Cause, Reader, StoreError, Stored, Tx};

use super::Service;
use super::error::Error;
use super::events::News;
use super::library::{MANY, Read, Rejected, Source};
use super::safety::{COMPUTER, CopyReason, Whose};
use super::undo::differences;
use super::who::{Eye, Who, equal};
use newer::{Age, Dated, is_date, takes_place};

mod newer;

/// What the history and the journal call it.
const IMPORTED: &str = "imported";

/// Two that contradict each other in one of these are not made one unasked.
const DECISIVE: [Field; 4] = [Field::Start, Field::End, Field::Due, Field::Recurrence];

/// What bringing files in does.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportPlan {
    /// Who is new here.
    pub added: Vec<Record>,
    /// Who is here and gets something.
    pub joined: Vec<Joining>,
    /// How many of the files are here already.
    pub here_already: usize,
    /// What could not be read.
    pub rejected: Vec<Rejected>,
    /// How many records of other kinds there are, which are not taken.
    pub others: BTreeMap<Kind, usize>,
}

/// Somebody who is here, brought together with somebody of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Joining {
    /// Of which kind.
    pub kind: Kind,
    /// The number of who is here.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// What the file calls it; a phone may have several entries of one person.
    pub told: Vec<String>,
    /// What changes here.
    pub fields: Vec<FieldChange>,
    /// Values of the file for which there is no room.
    pub clashes: Vec<ConflictField>,
    /// Whether the file has a newer version of it.
    pub is_newer: bool,
    /// What is here becomes this.
    record: Record,
    /// What goes to the trash, to lose nothing.
    aside: Vec<Record>,
}

/// What becomes of somebody of a file.
enum Taken {
    New,
    Already,
    Joined,
}

/// What was brought in and what was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Number and revision of each record written: first the added ones, then those that got something.
    pub records: Vec<(i64, i64)>,
    /// How many were added.
    pub added: usize,
    /// How many of the files were brought together with somebody here.
    pub joined: usize,
    /// How many records were here already.
    pub here_already: usize,
    /// What could not be read.
    pub rejected: Vec<Rejected>,
    /// How many records of other kinds there were, which were not taken.
    pub others: BTreeMap<Kind, usize>,
}

impl ImportPlan {
    /// How many of the files are brought together with somebody here.
    pub fn brought_together(&self) -> usize {
        self.joined.iter().map(|joining| joining.told.len()).sum()
    }

    /// Whether so much is written that a safety copy is made before.
    pub fn is_copied_before(&self) -> bool {
        self.added.len() + self.joined.len() > MANY
    }
}

impl Service {
    /// What bringing in some files would do: of one kind, or of all they have. Nothing is changed.
    pub fn preview_import(&self, kind: Option<Kind>, sources: &[Source]) -> Result<ImportPlan, Error> {
        let read = self.read_all(kind, sources)?;
        Ok(self.store().read(|reader| self.import_plan(reader, &read))?)
    }

    /// Brings in some files, as one entry of the history. Before many records are written a safety copy is made.
    ///
    /// # Errors
    /// [`Error::NoSafetyCopy`], and where a file is not what it says. Nothing is changed then.
    pub fn import(&self, kind: Option<Kind>, sources: &[Source]) -> Result<Imported, Error> {
        let read = self.read_all(kind, sources)?;
        let (seen, mut plan) =
            self.store().read(|reader| Ok((reader.changes_seen()?, self.import_plan(reader, &read)?)))?;
        if plan.is_copied_before() {
            let _copy = self.secure(Whose::Here, CopyReason::Bulk, COMPUTER)?;
        }
        let cause = Cause::person(self.now(), IMPORTED);
        let records = self.store().write(|tx| {
            if tx.changes_seen()? != seen {
                plan = self.import_plan(tx, &read)?;
            }
            carry_out(tx, &plan, &cause)
        })?;
        if !records.is_empty() {
            self.inner.newsroom.tell(&News::LibraryChanged);
        }
        let (added, joined) = (plan.added.len(), plan.brought_together());
        let ImportPlan { here_already, rejected, others, .. } = plan;
        Ok(Imported { records, added, joined, here_already, rejected, others })
    }

    fn import_plan(&self, reader: &Reader<'_>, read: &Read) -> Result<ImportPlan, StoreError> {
        let mut plan =
            ImportPlan { rejected: read.rejected.clone(), others: read.others.clone(), ..ImportPlan::default() };
        let region = self.region();
        for kind in Kind::ALL {
            let told: Vec<&Record> = read.records.iter().filter(|record| record.kind() == kind).collect();
            if told.is_empty() {
                continue;
            }
            let all = reader.records(kind)?;
            let here: Vec<&Stored> = all.iter().collect();
            let eye = Eye { kind, region: &region, home: self.zone() };
            let is_one = |one: &Record, other: &Record| eye.is_version(one, other);
            let told = newer::gathered(&told, eye.home, is_one);
            let told: Vec<&Record> = told.iter().collect();
            let planner = Planner { eye, reader, here: &here, joined: BTreeMap::new() };
            planner.plan(&told, &read.forms, &self.dialect(), &mut plan)?;
        }
        Ok(plan)
    }
}

impl Eye<'_> {
    /// Whether two of one name are versions of one event or task: they share more than the name.
    fn is_version(&self, here: &Record, told: &Record) -> bool {
        let likeness = likeness(here, told, self.region, self.home);
        likeness.opinion == Opinion::Same
            && likeness.signs.contains(&Sign::SameUid)
            && newer::are_versions(here, told, self.home)
    }
}

/// Plans one kind.
struct Planner<'a> {
    eye: Eye<'a>,
    reader: &'a Reader<'a>,
    here: &'a [&'a Stored],
    /// What becomes of those here, by their place.
    joined: BTreeMap<usize, Joining>,
}

impl<'a> Planner<'a> {
    fn plan(
        mut self,
        told: &[&'a Record],
        forms: &[Sniffed],
        dialect: &Dialect,
        plan: &mut ImportPlan,
    ) -> Result<(), StoreError> {
        let mut found = vec![Who::Nobody; told.len()];
        equal(told, self.here, &mut found, |record| Some(Cow::Borrowed(record)));
        // What is lost on the way through a file of this form makes nobody another.
        for form in forms.iter().flat_map(Sniffed::forms) {
            equal(told, self.here, &mut found, |record| format::echo(record, *form, dialect).map(Cow::Owned));
        }
        let equal = found.clone();
        self.find_versions(told, &mut found);
        let versions = found.clone();
        self.eye.alike(told, self.here, &mut found);
        let mut firsts: HashMap<usize, &Record> = HashMap::new();
        for (((record, who), version), equal) in told.iter().zip(found).zip(versions).zip(equal) {
            // Who is twice in the file is meant twice.
            let is_first = |place: &usize| firsts.insert(*place, record).is_none_or(|first| !same(first, record));
            let taken = match who.known().filter(is_first) {
                _ if equal != Who::Nobody => Taken::Already,
                Some(place) if version != Who::Nobody => self.version(place, record)?,
                Some(place) => self.join(place, record)?,
                None => Taken::New,
            };
            match taken {
                Taken::New => plan.added.push((*record).clone()),
                Taken::Already => plan.here_already += 1,
                Taken::Joined => {}
            }
        }
        plan.joined.extend(self.joined.into_values());
        Ok(())
    }

    /// Finds events and tasks by the name programs know them by, where that name is of one alone on both sides.
    fn find_versions(&self, told: &[&Record], found: &mut [Who]) {
        let home = self.eye.home;
        let records = || self.here.iter().map(|stored| &stored.record);
        let (here, wholes) =
            (newer::named(records()), newer::named(told.iter().copied().filter(|told| !is_date(told))));
        for (record, who) in told.iter().zip(found).filter(|(_, who)| **who == Who::Nobody) {
            let place =
                here.get(newer::uid(record)).filter(|_| is_date(record) || wholes.contains_key(newer::uid(record)));
            let Some((place, stored)) = place.and_then(|place| Some((*place, self.here.get(*place)?))) else {
                continue;
            };
            let is_version = match icalendar::stands_for(record) {
                Some(at) => takes_place(&stored.record, at, home),
                None if is_date(record) != is_date(&stored.record) => false,
                None => self.eye.is_version(&stored.record, record),
            };
            if is_version {
                *who = Who::Known(place);
            }
        }
    }

    /// What becomes of another version of an event or a task that is here.
    fn version(&mut self, place: usize, told: &Record) -> Result<Taken, StoreError> {
        let Eye { region, home, .. } = self.eye;
        let Some(stored) = self.here.get(place) else { return Ok(Taken::New) };
        if let Some(at) = icalendar::stands_for(told) {
            return Ok(self.date(place, told, at));
        }
        let before = self.before(place, stored);
        let (age, updated) = (newer::age(&before, told), newer::updated(&before, told, home));
        if age == Age::Older || updated == before || same(&before, told) {
            return Ok(Taken::Already);
        }
        let is_past = age != Age::Newer && self.was(stored, told)?;
        if !is_past && matches!(age, Age::Newer | Age::WrittenLater) {
            return Ok(self.becomes(place, told, updated, true));
        }
        let dated = newer::with_dates(&before, told, home);
        if is_past {
            return Ok(if dated == before { Taken::Already } else { self.becomes(place, told, dated, true) });
        }
        let joined = join(&dated, told, region, home);
        if is_decisive(&joined.clashes) && age == Age::Unknown && self.is_untouched(stored)? {
            return Ok(self.becomes(place, told, updated, true));
        }
        self.unite(place, told, &before, joined)
    }

    /// What becomes of one date of a series, told by itself.
    fn date(&mut self, place: usize, told: &Record, at: Moment) -> Taken {
        let Some(stored) = self.here.get(place) else { return Taken::New };
        match newer::dated(&self.before(place, stored), told, at, self.eye.home) {
            Dated::Known => Taken::Already,
            Dated::Changed(record) => self.becomes(place, told, record, true),
            Dated::Unclear => Taken::New,
        }
    }

    /// Gives who is here what the file knows more, if nobody can be in doubt about it: that the two are one has to be as
    /// clear afterwards, or the next time would add somebody.
    fn join(&mut self, place: usize, told: &Record) -> Result<Taken, StoreError> {
        let Eye { region, home, .. } = self.eye;
        let Some(stored) = self.here.get(place) else { return Ok(Taken::New) };
        let before = self.before(place, stored);
        if same(&before, told) {
            return Ok(Taken::Already);
        }
        let joined = join(&before, told, region, home);
        if is_decisive(&joined.clashes) {
            return Ok(Taken::New);
        }
        self.unite(place, told, &before, joined)
    }

    /// Makes two one, if that lasts.
    fn unite(&mut self, place: usize, told: &Record, before: &Record, joined: Joined) -> Result<Taken, StoreError> {
        let Eye { region, home, .. } = self.eye;
        let Joined { record, clashes } = joined;
        let is_one = || likeness(&record, told, region, home).opinion == Opinion::Same;
        let lasts = || join(&record, told, region, home).record == record;
        if record != *before && !(is_one() && lasts()) {
            return Ok(Taken::New);
        }
        let aside = if clashes.is_empty() || self.reader.has_deleted(told)? { None } else { Some(told.clone()) };
        if record == *before && aside.is_none() {
            return Ok(Taken::Already);
        }
        let taken = self.becomes(place, told, record, false);
        if let Some(joining) = self.joined.get_mut(&place) {
            joining.clashes.extend(clashes);
            joining.aside.extend(aside);
        }
        Ok(taken)
    }

    /// Notes what becomes of somebody who is here.
    fn becomes(&mut self, place: usize, told: &Record, record: Record, is_newer: bool) -> Taken {
        let Some(stored) = self.here.get(place) else { return Taken::New };
        let joining = self.joined.entry(place).or_insert_with(|| Joining {
            kind: self.eye.kind,
            id: stored.id.0,
            title: stored.record.title(),
            told: Vec::new(),
            fields: Vec::new(),
            clashes: Vec::new(),
            is_newer: false,
            record: stored.record.clone(),
            aside: Vec::new(),
        });
        joining.told.push(told.title());
        joining.is_newer |= is_newer;
        (joining.fields, joining.record) = (differences(&stored.record, &record), record);
        Taken::Joined
    }

    /// What somebody here is, with what the file told so far.
    fn before(&self, place: usize, stored: &Stored) -> Record {
        self.joined.get(&place).map_or(&stored.record, |joining| &joining.record).clone()
    }

    /// Whether what is here said the same once, and was changed since.
    fn was(&self, stored: &Stored, told: &Record) -> Result<bool, StoreError> {
        let versions = self.reader.versions(stored.id)?;
        Ok(versions.iter().filter_map(|version| version.after.as_ref()).any(|then| same(then, told)))
    }

    /// Whether what is here was only ever brought in.
    fn is_untouched(&self, stored: &Stored) -> Result<bool, StoreError> {
        Ok(self.reader.versions(stored.id)?.iter().all(|version| version.because == IMPORTED))
    }
}

fn is_decisive(clashes: &[ConflictField]) -> bool {
    clashes.iter().any(|clash| DECISIVE.contains(&clash.field))
}

fn carry_out(tx: &mut Tx<'_>, plan: &ImportPlan, cause: &Cause) -> Result<Vec<(i64, i64)>, StoreError> {
    let mut written = Vec::with_capacity(plan.added.len() + plan.joined.len());
    for record in &plan.added {
        written.push((tx.add_record(record, cause)?.0, 1));
    }
    for joining in &plan.joined {
        written.push((joining.id, tx.change_record(RecordId(joining.id), &joining.record, cause)?));
        for aside in &joining.aside {
            let id = tx.add_record(aside, cause)?;
            let _ = tx.delete_record(id, cause)?;
        }
    }
    Ok(written)
}

#[cfg(test)]
mod tests;
