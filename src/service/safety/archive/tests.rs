use std::io::Cursor;

use super::*;
use crate::format::Reading;
use crate::pim::Zone;

pub(super) fn dialect() -> Dialect {
    Dialect { home: Zone::named("Europe/Paris").unwrap(), ..Dialect::vcard30() }
}

fn read(text: &str, syntax: Syntax) -> Vec<Record> {
    let Reading { items, .. } = format::read(text.replace('\n', "\r\n").as_bytes(), syntax, &dialect());
    items.into_iter().map(|item| item.record).collect()
}

/// One rich record of every kind, and a plain one.
pub(in crate::service) fn samples() -> Vec<Record> {
    let people = read(
        "BEGIN:VCARD\nVERSION:3.0\nN:Weiß;Anna;;Dr.;\nFN:Dr. Anna Weiß\nTEL;TYPE=CELL,PREF:+49 171 5550\nTEL;TYPE=WORK:030/55\n\
         item1.EMAIL:anna@example.org\nitem1.X-ABLabel:Verein\nADR;TYPE=HOME:;;Hafenstr. 4;Kiel;;24103;DE\nBDAY:--0303\n\
         NOTE:eins\\nzwei\\; drei\nCATEGORIES:Chor,Ruderer\nX-SKYPE;TYPE=home:anna.w\nX-EVOLUTION-FILE-AS:Weiß\\, Anna\n\
         PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==\n\
         END:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:;Zoë;;;\nFN:Zoë\nEND:VCARD\n",
        Syntax::of_kind(Kind::Contacts),
    );
    let diary = read(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:row\nDTSTART;TZID=Europe/Paris:20261121T143000\n\
         DTEND;TZID=Europe/Paris:20261121T160000\nRRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=10\nEXDATE;TZID=Europe/Paris:20261128T143000\n\
         SUMMARY:Rowing\nLOCATION:12\\, rue Crébillon\nX-LEVEL:3\nATTENDEE;CN=Karl;RSVP=TRUE:mailto:karl@example.org\n\
         BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nDESCRIPTION:Rowing\nEND:VALARM\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:row\nRECURRENCE-ID;TZID=Europe/Paris:20261205T143000\nDTSTART;TZID=Europe/Paris:20261205T153000\n\
         DTEND;TZID=Europe/Paris:20261205T170000\nSUMMARY:Regatta\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:ny\nDTSTART;VALUE=DATE:20270101\nSUMMARY:New Year\nCLASS:PRIVATE\nEND:VEVENT\n\
         BEGIN:VTODO\nUID:pay\nSUMMARY:Pay\nDUE;VALUE=DATE:20261231\nPRIORITY:1\nPERCENT-COMPLETE:50\nSTATUS:IN-PROCESS\nEND:VTODO\n\
         BEGIN:VJOURNAL\nUID:shop\nSUMMARY:Shopping\nDESCRIPTION:Milk\\nBread\nCATEGORIES:home\nEND:VJOURNAL\nEND:VCALENDAR\n",
        Syntax::ICalendar20,
    );
    [people, diary].concat()
}

pub(super) fn contents(records: Vec<Record>) -> Contents {
    let mut contents = Contents::default();
    for kind in Kind::ALL {
        let _ = contents.items.insert(kind, Vec::new());
    }
    for (content, id) in records.into_iter().zip(1..) {
        let item = Item { id, record: Some(id), revision: Some(2), changed: Some(77), peer_id: None, content };
        contents.items.entry(item.content.kind()).or_default().push(item);
    }
    contents
}

pub(super) fn written(contents: &Contents) -> (Manifest, Vec<u8>) {
    let mut bytes = Cursor::new(Vec::new());
    let manifest = write(&mut bytes, Manifest::new(1_795_000_000_000, "asked", "s"), contents, &dialect()).unwrap();
    (manifest, bytes.into_inner())
}

pub(super) fn opened(bytes: &[u8]) -> Result<Copy<Cursor<&[u8]>>, Damage> {
    Copy::open(Cursor::new(bytes))
}

#[test]
fn every_kind_comes_back_exactly() {
    let contents = contents(samples());
    assert_eq!(contents.items.values().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1, 1]);
    let (manifest, bytes) = written(&contents);
    let mut copy = opened(&bytes).unwrap();
    assert_eq!(copy.manifest(), &manifest);
    assert_eq!(copy.check(), [""; 0]);
    for (kind, items) in &contents.items {
        assert_eq!(&copy.items(*kind).unwrap(), items, "{kind}");
    }
    assert_eq!(manifest.counts()[&Kind::Contacts], 2);
    assert!(manifest.made.starts_with("2026-11-18T"), "{}", manifest.made);
}

#[test]
fn what_other_programs_read_holds_the_same() {
    let (_, bytes) = written(&contents(samples()));
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let people = text("contacts.vcf");
    assert!(people.contains("PHOTO") && people.contains("X-EVOLUTION-FILE-AS") && people.contains("Wei"), "{people}");
    let calendar = text("calendar.ics");
    assert_eq!(calendar.matches("BEGIN:VCALENDAR").count(), 1);
    assert_eq!(calendar.matches("BEGIN:VTIMEZONE").count(), 1);
    let all = [
        read(&people.replace("\r\n", "\n"), Syntax::of_kind(Kind::Contacts)),
        read(&calendar.replace("\r\n", "\n"), Syntax::ICalendar20),
        read(&text("tasks.ics").replace("\r\n", "\n"), Syntax::ICalendar20),
        read(&text("notes.ics").replace("\r\n", "\n"), Syntax::ICalendar20),
    ]
    .concat();
    let titles = |records: &[Record]| records.iter().map(Record::title).collect::<Vec<_>>();
    assert_eq!(titles(&all), titles(&samples()));
}

#[test]
fn the_digest_is_of_what_is_held_not_of_when() {
    let (one, _) = written(&contents(samples()));
    let other = Manifest { millis: 5, why: "run".to_owned(), ..one.clone() };
    assert_eq!(one.digest(), other.digest());
    let (less, _) = written(&contents(samples()[1..].to_vec()));
    assert_ne!(one.digest(), less.digest());
}

#[test]
fn a_copy_that_was_cut_anywhere_is_refused() {
    let (_, bytes) = written(&contents(samples()));
    for length in (0..bytes.len()).step_by(97) {
        assert!(opened(&bytes[..length]).is_err(), "{length}");
    }
}

#[test]
fn a_changed_byte_anywhere_is_noticed_or_changes_nothing() {
    let contents = contents(samples());
    let (_, bytes) = written(&contents);
    let mut noticed = 0;
    for at in (0..bytes.len()).step_by(13) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x20;
        let Ok(mut copy) = opened(&bytes) else {
            noticed += 1;
            continue;
        };
        noticed += usize::from(!copy.check().is_empty());
        for (kind, items) in &contents.items {
            assert!(copy.items(*kind).map_or(true, |read| read == *items || read.is_empty()), "byte {at}");
        }
    }
    assert!(noticed > bytes.len() / 13 / 2, "{noticed}");
}

#[test]
fn another_zip_and_a_newer_version_are_told_by_name() {
    let mut other = ZipWriter::new(Cursor::new(Vec::new()));
    other.start_file("a.txt", SimpleFileOptions::default()).unwrap();
    let other = other.finish().unwrap().into_inner();
    assert!(matches!(opened(&other), Err(Damage::Foreign(_))));
    let mut bytes = Cursor::new(Vec::new());
    let manifest = Manifest { version: 2, ..Manifest::new(0, "asked", "s") };
    let _ = write(&mut bytes, manifest, &Contents::default(), &dialect()).unwrap();
    assert!(matches!(opened(bytes.get_ref()), Err(Damage::Newer(2))));
}

/// The corpus beside the project: whatever phones and programs wrote comes back exactly.
#[test]
fn the_corpus_comes_back_exactly() {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared").to_owned();
    let corpus = std::env::var("CORDIAL_SHARED").unwrap_or(beside) + "/corpus/pim";
    let mut folders = vec![std::path::PathBuf::from(corpus)];
    let mut records = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let syntax = match path.extension().and_then(|extension| extension.to_str()) {
                Some("vcf") => Syntax::of_kind(Kind::Contacts),
                Some("ics" | "vcs") => Syntax::ICalendar20,
                Some("vnt") => Syntax::VNote,
                _ => continue,
            };
            let items = format::read(&std::fs::read(&path).unwrap(), syntax, &dialect()).items;
            records.extend(items.into_iter().map(|item| (path.clone(), item.record)));
        }
    }
    for (path, record) in records {
        let contents = contents(vec![record]);
        let (_, bytes) = written(&contents);
        let mut copy = opened(&bytes).unwrap();
        for (kind, items) in contents.items.iter().filter(|(_, items)| !items.is_empty()) {
            assert_eq!(&copy.items(*kind).unwrap(), items, "{}", path.display());
        }
    }
}

/// A disk on which there is room for so many bytes; whoever writes on when it is full is caught.
struct Small {
    disk: Cursor<Vec<u8>>,
    room: usize,
    is_full: bool,
}

impl Write for Small {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        assert!(!self.is_full, "a disk that is full is left alone");
        self.is_full = self.disk.get_ref().len() + bytes.len() > self.room;
        if self.is_full { Err(io::ErrorKind::StorageFull.into()) } else { self.disk.write(bytes) }
    }

    fn flush(&mut self) -> io::Result<()> {
        assert!(!self.is_full, "a disk that is full is left alone");
        Ok(())
    }
}

impl Seek for Small {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        assert!(!self.is_full, "a disk that is full is left alone");
        self.disk.seek(to)
    }
}

#[test]
fn a_full_disk_is_said_once_wherever_it_is_met() {
    let contents = contents(samples());
    let (_, whole) = written(&contents);
    for room in (0..whole.len()).step_by(37) {
        let out = Small { disk: Cursor::new(Vec::new()), room, is_full: false };
        let failed = write(out, Manifest::new(1, "asked", "s"), &contents, &dialect()).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::StorageFull, "{room}");
        let buffered = io::BufWriter::with_capacity(256, Small { disk: Cursor::new(Vec::new()), room, is_full: false });
        let mut buffered = std::mem::ManuallyDrop::new(buffered);
        let failed = write(&mut *buffered, Manifest::new(1, "asked", "s"), &contents, &dialect());
        assert!(failed.is_err_and(|error| error.kind() == io::ErrorKind::StorageFull), "{room}");
    }
}
