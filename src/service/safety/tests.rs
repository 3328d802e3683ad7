use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::archive::tests::samples;
use super::look::CopySource;
use super::restore::{Consent, LeftOut, Manner, RestoreRequest};
use super::*;
use crate::pim::{Contact, Field, Record, Value, Zone};
use crate::planner::{Action, RecordId};
use crate::service::clock::Clock;
use crate::service::{Keyring, Options};
use crate::store::{Cause, JournalFilter};

const DAY: i64 = 24 * 60 * 60 * 1000;
const START: i64 = 1_795_262_400_000;

#[derive(Debug)]
struct SetClock(AtomicI64);

impl Clock for SetClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

struct World {
    folder: tempfile::TempDir,
    clock: Arc<SetClock>,
    service: Service,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let clock = Arc::new(SetClock(AtomicI64::new(START)));
        let service = Service::open(Options {
            data: folder.path().join("data"),
            keyring: Keyring::Memory,
            clock: clock.clone(),
            region: "FR".to_owned(),
            zone: Zone::UTC,
        })
        .unwrap();
        World { folder, clock, service }
    }

    fn filled() -> Self {
        let world = World::new();
        samples().iter().for_each(|record| {
            let _ = world.add(record);
        });
        world
    }

    fn add(&self, record: &Record) -> i64 {
        let cause = Cause::person(self.clock.now(), "added");
        self.service.store().write(|tx| tx.add_record(record, &cause)).unwrap().0
    }

    fn pass(&self, millis: i64) {
        let _ = self.clock.0.fetch_add(millis, Ordering::SeqCst);
    }

    /// As a run does before it writes.
    fn secure(&self) -> SafetyCopy {
        self.service.secure(Whose::Here, CopyReason::Run, COMPUTER).unwrap()
    }

    fn all(&self) -> Vec<(i64, Record)> {
        let read = |kind| self.service.store().read(|reader| reader.records(kind)).unwrap();
        Kind::ALL.into_iter().flat_map(read).map(|stored| (stored.id.0, stored.record)).collect()
    }

    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.service.copies_folder()).into_iter().flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn restore(&self, n: i64, manner: Manner) -> restore::Restored {
        let request = RestoreRequest { manner, ..RestoreRequest::of(CopySource::Numbered(n)) };
        self.service.restore(&request, Consent::Given).unwrap()
    }
}

fn person(name: &str) -> Record {
    Contact { display: name.to_owned(), ..Contact::default() }.into()
}

#[test]
fn everything_comes_back_as_it_was_and_a_second_time_nothing_is_to_be_done() {
    let world = World::filled();
    let before = world.all();
    let copy = world.service.make_safety_copy(None).unwrap();
    let ids: Vec<i64> = before.iter().map(|(id, _)| *id).collect();
    world
        .service
        .store()
        .write(|tx| {
            let cause = Cause::person(1, "deleted");
            ids.iter().skip(1).try_for_each(|id| tx.delete_record(RecordId(*id), &cause).map(drop))?;
            tx.change_record(RecordId(ids[0]), &person("Somebody else"), &cause).map(drop)
        })
        .unwrap();
    world.add(&person("New since"));

    let request = RestoreRequest { manner: Manner::Replace, ..RestoreRequest::of(CopySource::Numbered(copy.n)) };
    let preview = world.service.preview_restore(&request).unwrap();
    assert_eq!((preview.tally().added, preview.tally().changed, preview.tally().deleted), (ids.len() - 1, 1, 1));
    assert_eq!(world.service.restore(&request, Consent::Missing), Err(Error::NeedsYes("restore".to_owned())));
    let done = world.service.restore(&request, Consent::Given).unwrap();
    assert_eq!(done.plan, preview, "what is done is what was shown");
    assert_eq!(world.all(), before);

    let again = world.restore(copy.n, Manner::Replace);
    assert_eq!((again.act, again.plan.steps.len(), again.plan.unchanged), (None, 0, ids.len()));

    // Every change is in the journal with what was before; and what was before is in a copy.
    let mut lines = world.service.store().read(|reader| reader.journal(&JournalFilter::default())).unwrap();
    lines.retain(|line| line.because == "from-copy");
    assert_eq!(lines.len(), ids.len() + 1);
    let undone = world.restore(done.copy.unwrap(), Manner::Replace);
    assert_eq!(undone.plan.tally().deleted, ids.len() - 1);
    assert_eq!(world.all().len(), 2);
}

#[test]
fn a_restore_is_undone_with_all_it_wished() {
    let world = World::filled();
    let phone =
        crate::service::peers::NewPhone { name: "Phone".into(), link: "tcp:127.0.0.1:1".into(), ..Default::default() };
    let _added = world.service.add_phone(phone).unwrap();
    let copy = world.service.make_safety_copy(None).unwrap();
    let ids: Vec<i64> = world.all().iter().map(|(id, _)| *id).collect();
    world
        .service
        .store()
        .write(|tx| {
            let cause = Cause::person(1, "x");
            tx.delete_record(RecordId(ids[1]), &cause)?;
            tx.change_record(RecordId(ids[0]), &person("Edited"), &cause).map(drop)
        })
        .unwrap();
    world.add(&person("New since"));
    let before = world.all();
    for to in [None, Some("Phone".to_owned())] {
        let of = RestoreRequest::of(CopySource::Numbered(copy.n));
        let done =
            world.service.restore(&RestoreRequest { manner: Manner::Replace, to: to.clone(), ..of }, Consent::Given);
        let act = done.unwrap().act.unwrap();
        assert_ne!(world.all(), before);
        let wishes = || {
            let peer = world.service.find_peer("Phone").unwrap().id;
            let all = world.service.store().read(|reader| reader.collections(peer)).unwrap();
            all.iter().filter(|one| one.next_mode.is_some()).count()
        };
        assert_eq!(wishes() > 0, to.is_some());
        let undone = world.service.undo(act).unwrap();
        assert_eq!((world.all(), wishes()), (before.clone(), 0), "and the phone is not emptied by its next sync");
        assert_eq!(undone.decisions.contains(&"wished"), to.is_some());
        // Undoing the undoing is the restore again, here.
        let _again = world.service.undo(undone.n.unwrap()).unwrap();
        assert_eq!((world.all().iter().map(|(id, _)| *id).collect::<Vec<_>>(), wishes()), (ids.clone(), 0));
        let _back = world.service.undo(world.service.history().unwrap()[0].n).unwrap();
        assert_eq!(world.all(), before);
    }
}

#[test]
fn adding_what_is_missing_touches_nobody_who_is_here() {
    let world = World::filled();
    let copy = world.secure();
    let (first, _) = world.all().remove(0);
    let gone = world.all().remove(1).0;
    world
        .service
        .store()
        .write(|tx| {
            let cause = Cause::person(1, "x");
            tx.change_record(RecordId(first), &person("Edited"), &cause)?;
            tx.delete_record(RecordId(gone), &cause).map(drop)
        })
        .unwrap();
    world.add(&person("New since"));
    let before = world.all().len();
    let done = world.restore(copy.n, Manner::AddMissing);
    assert_eq!((done.plan.tally().added, done.plan.tally().total()), (1, 1));
    assert!(!done.plan.erases());
    assert_eq!(world.all().len(), before + 1);
    assert!(world.all().contains(&(first, person("Edited"))));
}

#[test]
fn one_kind_one_record_one_field() {
    let world = World::filled();
    let before = world.all();
    let copy = world.secure();
    let anna = before[0].0;
    let mut edited = before[0].1.clone();
    let _ = edited.set(Field::Note, Value::Absent);
    let _ = edited.set(Field::Title, Value::Text("Boss".to_owned()));
    let cause = Cause::person(1, "x");
    world
        .service
        .store()
        .write(|tx| {
            tx.change_record(RecordId(anna), &edited, &cause)?;
            before.iter().skip(1).try_for_each(|(id, _)| tx.delete_record(RecordId(*id), &cause).map(drop))
        })
        .unwrap();
    let of = |change: &dyn Fn(&mut RestoreRequest)| {
        let mut request = RestoreRequest::of(CopySource::Numbered(copy.n));
        request.manner = Manner::Replace;
        change(&mut request);
        world.service.restore(&request, Consent::Given).unwrap().plan
    };
    let field = of(&|request| request.field = Some(Field::Note));
    assert_eq!(
        field.steps.iter().map(|step| (step.action, step.fields.len())).collect::<Vec<_>>(),
        [(Action::Change, 1)]
    );
    let now = world.all().remove(0).1;
    assert_eq!(now.get(Field::Note), before[0].1.get(Field::Note));
    assert_eq!(now.get(Field::Title), Value::Text("Boss".to_owned()));

    let tasks = of(&|request| request.kinds = vec![Kind::Tasks]);
    assert_eq!(tasks.tally().added, 1);
    let zoe = before[1].0;
    let one = of(&|request| request.ids = vec![zoe]);
    assert_eq!(one.steps.iter().map(|step| step.record).collect::<Vec<_>>(), [Some(zoe)]);
    let ids: Vec<i64> = world.all().iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    let missing = RestoreRequest { ids: vec![999], ..RestoreRequest::of(CopySource::Numbered(copy.n)) };
    assert_eq!(world.service.preview_restore(&missing), Err(Error::NoSuchRecord(999)));
}

#[test]
fn a_copy_of_another_computer_doubles_nobody() {
    let world = World::filled();
    let file = world.folder.path().join("all.zip");
    let _ = world.service.write_safety_copy(None, &file).unwrap();
    let other = World::new();
    other.add(&person("Somebody"));
    let anna = samples().remove(0);
    other.add(&anna);
    let request = RestoreRequest::of(CopySource::File(file));
    let done = other.service.restore(&request, Consent::Missing).unwrap();
    assert_eq!(done.plan.tally().added, samples().len() - 1);
    assert_eq!(other.all().len(), samples().len() + 1);
    let again = other.service.restore(&request, Consent::Missing).unwrap();
    assert_eq!((again.act, again.plan.unchanged), (None, samples().len()));
}

#[test]
fn somebody_who_came_back_under_another_number_is_not_restored_beside_himself() {
    let world = World::filled();
    let copy = world.secure();
    let (id, anna) = world.all().remove(0);
    world.service.store().write(|tx| tx.delete_record(RecordId(id), &Cause::person(1, "x"))).unwrap();
    world.add(&anna);
    assert_eq!(world.restore(copy.n, Manner::AddMissing).act, None);
}

#[test]
fn nothing_changed_means_no_second_file_and_another_moment() {
    let world = World::filled();
    let first = world.secure();
    world.pass(DAY);
    let second = world.secure();
    assert_eq!(first.file, second.file);
    assert_eq!((world.files().len(), world.service.safety_copies().unwrap().len()), (1, 2));
    world.add(&person("New"));
    assert_ne!(world.secure().file, first.file);
    // A file that is gone is no copy.
    std::fs::remove_file(world.service.copies_folder().join(&world.secure().file)).unwrap();
    let last = world.secure();
    assert!(world.service.copies_folder().join(&last.file).exists());
    world.service.delete_safety_copies(&[first.n]).unwrap();
    assert!(world.files().contains(&second.file), "the other moment needs the file");
    world.service.delete_safety_copies(&[second.n]).unwrap();
    assert!(!world.files().contains(&second.file));
    assert_eq!(world.service.safety_copy(first.n), Err(Error::NoSuchCopy(first.n)));
}

#[test]
fn forty_days_leave_what_the_rule_says_and_what_was_asked_for() {
    let world = World::new();
    let asked = world.service.make_safety_copy(None).unwrap();
    for n in 0..80 {
        world.pass(DAY / 2);
        world.add(&person(&n.to_string()));
        let _ = world.secure();
    }
    let copies = world.service.safety_copies().unwrap();
    assert!(copies.iter().any(|copy| copy.n == asked.n));
    assert!((43..=50).contains(&copies.len()), "{}", copies.len());
    assert_eq!(world.files().len(), copies.len());
    assert!(copies.iter().all(|copy| !copy.missing));
    world.clock.0.store(START - 1000 * DAY, Ordering::SeqCst);
    let _ = world.secure();
    assert_eq!(world.service.safety_copies().unwrap().len(), copies.len() + 1, "a wrong clock deletes nothing");
}

#[test]
fn a_full_disk_is_said_and_leaves_no_half_copy() {
    let world = World::filled();
    std::fs::write(world.service.data().join("full"), "").unwrap();
    let failed = world.service.secure(Whose::Here, CopyReason::Run, COMPUTER).unwrap_err();
    assert!(matches!(&failed, Error::NoSafetyCopy { .. }), "{failed}");
    let asked = world.service.make_safety_copy(None).unwrap_err();
    assert_eq!(asked, Error::NoRoom(world.service.copies_folder().display().to_string()), "nothing waits for this one");
    assert_eq!(world.files(), [""; 0]);
    let copies = world.service.safety_copies().unwrap();
    assert_eq!(copies.len(), 0);
    std::fs::remove_file(world.service.data().join("full")).unwrap();
    let _ = world.secure();
    assert_eq!(world.files().len(), 1);
}

/// The plug is pulled before every step: what is there under a copy's name is whole, and the next copy is made.
#[test]
fn a_crash_at_any_step_leaves_whole_copies_only() {
    use files::Step::{Create, Folder, Name, ReadBack, Sync, SyncFolder, Write};
    for crash in [Folder, Create, Write, Sync, ReadBack, Name, SyncFolder] {
        let world = World::filled();
        let service = &world.service;
        let store = service.store_id().unwrap();
        let (manifest, contents) =
            service.store().read(|reader| service.gather(reader, Whose::Here, CopyReason::Run, &store)).unwrap();
        let folder = service.copies_folder();
        let pulled = |step: files::Step| -> std::io::Result<()> {
            if step == crash { std::panic::panic_any("the plug is pulled") } else { Ok(()) }
        };
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            files::write(&folder, "computer20261121", manifest, &contents, &service.copy_dialect(), &pulled)
        }));
        std::panic::set_hook(hook);
        assert!(died.is_err());
        for copy in service.safety_copies().unwrap() {
            let opened = service.look_into(&CopySource::Numbered(copy.n)).unwrap();
            assert_eq!((opened.damaged.len(), opened.items.values().flatten().count()), (0, samples().len()));
        }
        let after = world.secure();
        assert!(service.look_into(&CopySource::Numbered(after.n)).unwrap().damaged.is_empty(), "{crash:?}");
    }
}

#[test]
fn the_second_place_gets_every_copy_and_catches_up_when_it_comes_back() {
    let world = World::filled();
    let first = world.secure();
    let stick = world.folder.path().join("stick");
    assert!(matches!(world.service.set_second_place(Some(&stick)), Err(Error::File { .. })));
    std::fs::create_dir(&stick).unwrap();
    let place = world.service.set_second_place(Some(&stick)).unwrap().unwrap();
    assert!(!place.missing && place.same_disk && place.behind == 0, "{place:?}");
    assert!(stick.join(&first.file).exists());

    // Unplugged: an empty folder is all that is left of it.
    let away = world.folder.path().join("away");
    std::fs::rename(&stick, &away).unwrap();
    std::fs::create_dir(&stick).unwrap();
    world.add(&person("New"));
    let second = world.secure();
    let place = world.service.second_place().unwrap().unwrap();
    assert!(place.missing && place.behind == 1, "{place:?}");
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 0);
    world.service.delete_safety_copies(&[first.n]).unwrap();

    std::fs::remove_dir(&stick).unwrap();
    std::fs::rename(&away, &stick).unwrap();
    let _ = world.service.safety_copies().unwrap();
    assert!(stick.join(&second.file).exists() && !stick.join(&first.file).exists());
    // The first disk loses a copy: the second has it.
    std::fs::remove_file(world.service.copies_folder().join(&second.file)).unwrap();
    let opened = world.service.look_into(&CopySource::Numbered(second.n)).unwrap();
    assert_eq!(opened.items.values().flatten().count(), samples().len() + 1);
    assert_eq!(world.service.set_second_place(None).unwrap(), None);
}

/// Writes a copy again with other bytes in some of its files.
fn change_files(path: &Path, change: impl Fn(&str, &mut Vec<u8>)) {
    let mut from = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut to = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut file = from.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        change(file.name(), &mut bytes);
        to.start_file(file.name(), zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&bytes).unwrap();
    }
    std::fs::write(path, to.finish().unwrap().into_inner()).unwrap();
}

#[test]
fn damage_is_said_and_the_rest_restored() {
    let world = World::filled();
    let copy = world.secure();
    let path = world.service.copies_folder().join(&copy.file);
    change_files(&path, |name, bytes| match name {
        "records/events.jsonl" => bytes.fill(b'?'),
        "calendar.ics" => bytes.truncate(40),
        _ => {}
    });
    let opened = world.service.look_into(&CopySource::Numbered(copy.n)).unwrap();
    assert_eq!(opened.damaged, ["calendar.ics", "records/events.jsonl"]);
    let ids: Vec<i64> = world.all().iter().map(|(id, _)| *id).collect();
    world
        .service
        .store()
        .write(|tx| ids.iter().try_for_each(|id| tx.delete_record(RecordId(*id), &Cause::person(1, "x")).map(drop)))
        .unwrap();
    let done = world.restore(copy.n, Manner::Replace);
    assert_eq!((done.plan.tally().added, done.plan.damaged.len()), (4, 2));
    assert_eq!(done.plan.left_out, [LeftOut { kind: Kind::Events, lost: 2, without_photo: Vec::new() }]);
    let events = RestoreRequest { kinds: vec![Kind::Events], ..RestoreRequest::of(CopySource::Numbered(copy.n)) };
    assert!(matches!(world.service.preview_restore(&events), Err(Error::DamagedCopy { .. })));

    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let cut = world.service.look_into(&CopySource::Numbered(copy.n));
    assert!(matches!(cut, Err(Error::DamagedCopy { .. })), "{cut:?}");
    std::fs::write(&path, "a text").unwrap();
    assert!(world.service.look_into(&CopySource::File(path)).is_err());
}

#[test]
fn one_damaged_byte_loses_nobody_where_the_vcards_are_intact() {
    let world = World::filled();
    let before = world.all();
    let copy = world.secure();
    change_files(&world.service.copies_folder().join(&copy.file), |name, bytes| {
        if name == "records/contacts.jsonl" {
            bytes[0] = b'?';
        }
    });
    let people: Vec<i64> = before.iter().filter(|(_, r)| r.kind() == Kind::Contacts).map(|(id, _)| *id).collect();
    let _ = world.service.delete_records(Kind::Contacts, &people).unwrap();
    let done = world.restore(copy.n, Manner::AddMissing);
    assert_eq!((done.plan.tally().added, done.plan.left_out), (people.len(), Vec::new()));
    let titles = |all: Vec<(i64, Record)>| all.iter().map(|(_, r)| r.title()).collect::<BTreeSet<_>>();
    assert_eq!(titles(world.all()), titles(before));
    let again = world.restore(copy.n, Manner::Replace);
    assert_eq!(again.plan.tally().total(), 0, "{:?}", again.plan.steps);
}

#[test]
fn nothing_is_taken_away_for_what_a_damaged_copy_does_not_tell() {
    let world = World::filled();
    let copy = world.secure();
    let path = world.service.copies_folder().join(&copy.file);
    let whole = std::fs::read(&path).unwrap();
    let _ = world.add(&person("New since"));
    let before = world.all();
    change_files(&path, |name, bytes| match name {
        "records/contacts.jsonl" => bytes[0] = b'?',
        "contacts.vcf" => bytes.truncate(9),
        _ => {}
    });
    let done = world.restore(copy.n, Manner::Replace);
    assert_eq!(done.plan.left_out, [LeftOut { kind: Kind::Contacts, lost: 1, without_photo: Vec::new() }]);
    assert_eq!((done.act, world.all()), (None, before.clone()));

    std::fs::write(&path, whole).unwrap();
    change_files(&path, |name, bytes| {
        if name.starts_with("photos/") || name == "contacts.vcf" {
            bytes.truncate(9);
        }
    });
    let source = CopySource::Numbered(copy.n);
    let done = world.restore(copy.n, Manner::Replace);
    assert_eq!(done.plan.left_out[0].without_photo, ["Dr. Anna Weiß"]);
    assert_eq!((done.act, world.all()), (None, before.clone()), "the photo stays");
    let ids = vec![before[0].0];
    let photo =
        RestoreRequest { field: Some(Field::Photo), ids, manner: Manner::Replace, ..RestoreRequest::of(source) };
    assert_eq!(world.service.preview_restore(&photo).unwrap().steps, []);
}

#[test]
fn copies_of_earlier_versions_are_listed_and_restored() {
    let world = World::filled();
    let before = world.all();
    std::fs::create_dir_all(world.service.copies_folder()).unwrap();
    world.service.store().copy_to(&world.service.copies_folder().join(format!("{}.sqlite", START - DAY))).unwrap();
    let copies = world.service.safety_copies().unwrap();
    assert_eq!(copies.iter().map(|copy| (copy.why, copy.time)).collect::<Vec<_>>(), [(CopyReason::Old, START - DAY)]);
    let (id, _) = before[0];
    world.service.store().write(|tx| tx.delete_record(RecordId(id), &Cause::person(1, "x"))).unwrap();
    let done = world.restore(copies[0].n, Manner::AddMissing);
    assert_eq!(done.plan.tally().added, 1);
    assert_eq!(world.all(), before);
    assert_eq!(world.files().iter().filter(|name| !name.ends_with(".zip")).count(), 1, "{:?}", world.files());
    for n in 0..400 {
        world.pass(DAY);
        world.add(&person(&n.to_string()));
        let _ = world.secure();
    }
    assert!(world.files().iter().any(|name| name.ends_with(".sqlite")), "never deleted silently");
}

#[test]
fn words_find_people_and_numbers_in_a_copy() {
    let world = World::filled();
    let copy = world.secure();
    let opened = world.service.look_into(&CopySource::Numbered(copy.n)).unwrap();
    let titles = |kinds: &[Kind], search: &str| {
        opened.found(kinds, search).map(|(_, item)| item.content.title()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&[], "weiss"), ["Dr. Anna Weiß"]);
    assert_eq!(titles(&[], "1715550"), ["Dr. Anna Weiß"]);
    assert_eq!(titles(&[Kind::Events], ""), ["Rowing", "New Year"]);
    assert_eq!(titles(&[], "crebillon rowing"), ["Rowing"]);
    assert_eq!(titles(&[Kind::Tasks], "weiss"), [""; 0]);
}

#[test]
fn many_deletions_by_hand_are_copied_before_and_few_are_not() {
    let world = World::new();
    let ids: Vec<i64> = (0..9).map(|n| world.add(&person(&n.to_string()))).collect();
    let _ = world.service.delete_records(Kind::Contacts, &ids[..2]).unwrap();
    assert_eq!(world.files().len(), 0);
    let _ = world.service.delete_records(Kind::Contacts, &ids[2..]).unwrap();
    let copies = world.service.safety_copies().unwrap();
    assert_eq!((copies.len(), copies[0].why, copies[0].counts[&Kind::Contacts]), (1, CopyReason::Bulk, 7));
}
