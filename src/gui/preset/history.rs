//! A pretend history: two days of it, a trash, safety copies and a log.

use super::{NOW, Preset, SampleDesk, Wish};
use crate::gui::desk::history::{
    Change, Copies, Copy, CopyFile, CopyPage, CopyRow, Deed, Did, Entry, EntryId, EntryPage, EntrySort, FieldName,
    FieldRow, Graveness, Group, Health, History, HistoryDesk, HistoryFilter, LogLine, LogPage, LogSort, LoggedRun,
    Manner, Names, Part, Preview, RecordRef, RestoreWish, SecondPlace, Show, Stands, Trashed, Undo, Version, Versions,
    Way, Who,
};
use crate::gui::desk::{DeskError, Kind, Notice, PeopleFilter, PlaceKind, Tone};
use crate::wording::{Arg, Civil, Lang, tr, when};

const PHONE: &str = "Nokia 6230i";
const CLOUD: &str = "Nextcloud (famille)";
/// How many rows the inside of a pretend copy has at most.
const INSIDE: usize = 10_000;

fn at(day: u8, hour: u8, minute: u8) -> Civil {
    Civil::new(2026, 11, day, hour, minute)
}

fn person(id: i64) -> RecordRef {
    RecordRef { kind: Kind::People, id }
}

fn say(lang: Lang, key: &str, n: usize, title: &str) -> String {
    tr(lang, key, &[("n", n.into()), ("title", title.into()), ("name", title.into())])
}

fn act(lang: Lang, n: i64, at: Civil, sort: EntrySort, title: String, undo: Undo) -> Entry {
    let number = ("number", Arg::from(n.to_string()));
    let line = match (sort, n) {
        (EntrySort::Sync, 41) => tr(lang, "history-line-nothing", &[number]),
        (EntrySort::Sync, _) => {
            let (here, there) = if n == 40 { (2, 1) } else { (32, 19) };
            tr(
                lang,
                "history-line-run",
                &[number, ("here", here.into()), ("there", there.into()), ("name", PHONE.into())],
            )
        }
        (EntrySort::Trouble, _) => tr(lang, "history-line-failed", &[number]),
        (EntrySort::Edited, _) => {
            tr(lang, "history-line-fields", &[number, ("fields", tr(lang, "field-addresses", &[]).into())])
        }
        _ => tr(lang, "history-line-number", &[number]),
    };
    Entry { id: EntryId::Act(n), at, sort, title, line, undo }
}

/// What was done in the pretend house, with the place it has to do with.
fn all(lang: Lang) -> Vec<(Option<&'static str>, Show, Entry)> {
    use EntrySort::*;
    let run = |name: &str| say(lang, "act-run", 1, name);
    let first = Entry {
        id: EntryId::Copy(7),
        at: at(21, 13, 57),
        sort: Copy,
        title: tr(lang, "history-copy-here", &[]),
        line: copy_line(lang, "first-sync", true),
        undo: Undo::Nothing,
    };
    let own = |key: &str, title: &str| say(lang, key, 1, title);
    vec![
        (Some(CLOUD), Show::Syncs, act(lang, 41, at(21, 14, 0), Sync, run(CLOUD), Undo::Nothing)),
        (Some(PHONE), Show::Syncs, act(lang, 40, at(21, 14, 0), Sync, run(PHONE), Undo::Offered)),
        (Some(PHONE), Show::Syncs, act(lang, 38, at(21, 13, 58), Sync, run(PHONE), Undo::Offered)),
        (None, Show::Copies, first),
        (Some(CLOUD), Show::Syncs, act(lang, 36, at(21, 11, 15), Trouble, run(CLOUD), Undo::Nothing)),
        (None, Show::Changes, act(lang, 34, at(20, 20, 2), Undone, undone(lang), Undo::Offered)),
        (None, Show::Decisions, act(lang, 32, at(16, 18, 40), Decided, own("act-resolved", PHONE), Undo::Offered)),
        (None, Show::Changes, act(lang, 31, at(16, 18, 20), Joined, own("act-joined", "Anne Dupuis"), Undo::Offered)),
        (
            None,
            Show::Changes,
            act(lang, 30, at(16, 17, 45), Edited, own("act-edited", "Jérôme Lefèvre"), Undo::Offered),
        ),
        (None, Show::Changes, act(lang, 29, at(16, 8, 2), Deleted, own("act-deleted", "Old plumber"), Undo::Offered)),
        (None, Show::Changes, act(lang, 28, at(16, 8, 0), Added, own("act-added", "Tomáš Dvořák"), Undo::Offered)),
    ]
}

fn undone(lang: Lang) -> String {
    let what = say(lang, "act-edited", 1, "Karl Weiß");
    tr(lang, "act-undone", &[("number", "33".into()), ("undone", what.into())])
}

fn copy_line(lang: Lang, why: &str, for_ever: bool) -> String {
    let mut parts = vec![
        tr(lang, "cli-people-count", &[("n", 218.into())]),
        tr(lang, &format!("cli-backup-why-{why}"), &[]),
        crate::wording::log::size(lang, 412_000),
    ];
    if for_ever {
        parts.insert(2, tr(lang, "history-copy-for-ever", &[]));
    }
    parts.join(" · ")
}

fn row(lang: Lang, field: &str, before: Option<&str>, after: Option<&str>) -> FieldRow {
    FieldRow {
        field: FieldName(field.to_owned()),
        name: tr(lang, &format!("field-{field}"), &[]),
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
    }
}

fn change(id: i64, title: &str, did: Did, fields: Vec<FieldRow>) -> Change {
    Change { record: Some(person(id)), title: title.to_owned(), did, fields }
}

fn weiss(lang: Lang) -> Change {
    let fields = vec![
        row(lang, "phones", Some("0171 555"), Some("+49 171 5550")),
        row(lang, "birthday", None, Some(&when::date(lang, Some(1961), 3, 3))),
        row(lang, "note", Some("Café nach der Probe"), None),
    ];
    change(21, "Karl Weiß", Did::Changed, fields)
}

fn groups(lang: Lang) -> Vec<Group> {
    let dupuis = change(3, "Anne Dupuis", Did::Added, vec![row(lang, "phones", None, Some("06 12 34 56 78"))]);
    let plumber = change(90, "Old plumber", Did::Deleted, Vec::new());
    vec![
        Group { place: String::new(), kind: PlaceKind::Computer, changes: vec![weiss(lang), dupuis.clone()], more: 0 },
        Group { place: PHONE.to_owned(), kind: PlaceKind::Phone, changes: vec![dupuis, plumber], more: 12 },
    ]
}

fn logged(lang: Lang, n: i64, at: Civil, name: &str, health: Health) -> LoggedRun {
    let args = [
        ("number", n.to_string().into()),
        ("took", crate::wording::log::duration(lang, 8_400).into()),
        ("n", 14.into()),
        ("in", crate::wording::log::size(lang, 31_000).into()),
        ("out", crate::wording::log::size(lang, 12_000).into()),
    ];
    let key = if health == Health::Well { "history-log-well" } else { "history-log-failed" };
    LoggedRun { n, at, title: tr(lang, "act-run", &[("name", name.into())]), line: tr(lang, key, &args), health }
}

impl SampleDesk {
    fn is_empty(&self) -> bool {
        self.with(|inner| inner.preset == Preset::Empty)
    }

    fn noted(&self, wish: Wish, words: String, undo: Option<i64>) -> Result<Deed, DeskError> {
        self.with(|inner| inner.wishes.push(wish));
        Ok(Deed { words, undo })
    }
}

impl HistoryDesk for SampleDesk {
    fn history(&self, filter: &HistoryFilter, lang: Lang) -> Result<History, DeskError> {
        if self.is_empty() {
            return Ok(History::default());
        }
        let wanted = |place: Option<&str>, show: Show| {
            let kind = filter.show == Show::Everything || filter.show == show;
            let own = filter.who == Who::Everybody || matches!(show, Show::Changes | Show::Decisions);
            kind && own && (filter.place.is_none() || filter.place.as_deref() == place)
        };
        let entries = all(lang).into_iter().filter(|(place, show, _)| wanted(*place, *show)).map(|(_, _, entry)| entry);
        Ok(History { entries: entries.collect(), places: vec![CLOUD.to_owned(), PHONE.to_owned()] })
    }

    fn entry(&self, n: i64, lang: Lang) -> Result<Option<EntryPage>, DeskError> {
        let entry = all(lang).into_iter().map(|(_, _, entry)| entry).find(|entry| entry.id == EntryId::Act(n));
        Ok(entry.map(|entry| {
            let failed = entry.sort == EntrySort::Trouble;
            let ago = when::ago(lang, entry.at, NOW);
            let trouble = Notice {
                tone: Tone::Bad,
                what: tr(lang, "trouble-run-failed", &[("name", CLOUD.into()), ("when", ago.into())]),
                why: None,
                safe: tr(lang, "trouble-run-safe", &[]),
                remedies: Vec::new(),
                details: Some("401 Unauthorized · PROPFIND /remote.php/dav/".to_owned()),
            };
            let quiet = failed || n == 41;
            EntryPage {
                trouble: failed.then_some(trouble),
                groups: if quiet { Vec::new() } else { groups(lang) },
                notes: Vec::new(),
                entry,
            }
        }))
    }

    fn preview_undo(&self, _n: i64, lang: Lang) -> Result<Preview, DeskError> {
        Ok(Preview {
            summary: tr(lang, "history-undo-would", &[("n", 32.into()), ("there", 19.into())]),
            safe: tr(lang, "history-undo-safe", &[]),
            groups: groups(lang),
            notes: Vec::new(),
            weight: Graveness::Gentle,
        })
    }

    fn undo(&self, n: i64, lang: Lang) -> Result<Deed, DeskError> {
        self.noted(Wish::Undo(n), tr(lang, "history-undone", &[("n", 32.into()), ("there", 19.into())]), Some(n + 100))
    }

    fn step_back(&self, way: Way, lang: Lang) -> Result<Deed, DeskError> {
        if self.is_empty() {
            return Ok(Deed { words: tr(lang, "history-undo-nothing", &[]), undo: None });
        }
        self.noted(Wish::StepBack(way), tr(lang, "history-undone", &[("n", 1.into()), ("there", 0.into())]), None)
    }

    fn versions(&self, record: RecordRef, lang: Lang) -> Result<Versions, DeskError> {
        let version = |revision, at, by: &str, what: &str, stands, fields| {
            let what = tr(lang, &format!("history-version-{what}"), &[]);
            let key = if by.is_empty() { "history-version-own" } else { "history-version-place" };
            let title = tr(lang, key, &[("what", what.into()), ("name", by.into())]);
            Version { revision, at, title, stands, fields }
        };
        let number = vec![row(lang, "phones", Some("0171 555"), Some("+49 171 5550"))];
        let made = vec![row(lang, "name-family", None, Some("Weiß")), row(lang, "phones", None, Some("0171 555"))];
        let company = vec![row(lang, "organization", None, Some("Weiß & Söhne"))];
        Ok(Versions {
            record,
            title: "Karl Weiß".to_owned(),
            versions: vec![
                version(3, at(21, 14, 0), PHONE, "change", Stands::Now, number),
                version(2, at(16, 17, 45), "", "change", Stands::Before, company),
                version(1, at(2, 9, 10), CLOUD, "add", Stands::Before, made),
            ],
        })
    }

    fn revert(
        &self,
        record: RecordRef,
        revision: i64,
        _field: Option<FieldName>,
        lang: Lang,
    ) -> Result<Deed, DeskError> {
        self.noted(Wish::Revert(record, revision), tr(lang, "history-reverted", &[]), Some(50))
    }

    fn trash(&self, lang: Lang) -> Result<Vec<Trashed>, DeskError> {
        if self.is_empty() {
            return Ok(Vec::new());
        }
        let gone = |id, title: &str, at, by: &str| {
            let key = if by.is_empty() { "history-trash-own" } else { "history-trash-place" };
            let until = when::day(lang, Civil::new(2027, 2, 14, 8, 2), NOW);
            let line = tr(lang, key, &[("name", by.into()), ("until", until.into())]);
            Trashed { record: person(id), title: title.to_owned(), at, line }
        };
        Ok(vec![
            gone(90, "Old plumber", at(16, 8, 2), "Sagem my700X"),
            gone(91, "Mme Kervella", at(16, 7, 50), ""),
            gone(92, "Taxi Nantes", at(2, 12, 0), PHONE),
        ])
    }

    fn put_back(&self, records: &[i64], lang: Lang) -> Result<Deed, DeskError> {
        let words = tr(lang, "history-put-back", &[("n", records.len().into())]);
        self.noted(Wish::PutBack(records.to_vec()), words, Some(51))
    }

    fn copies(&self, lang: Lang) -> Result<Copies, DeskError> {
        if self.is_empty() {
            return Ok(Copies::default());
        }
        let copy = |n, at, place: Option<&str>, why: &str, for_ever, file| Copy {
            n,
            at,
            title: match place {
                None => tr(lang, "history-copy-here", &[]),
                Some(name) => tr(lang, "history-copy-place", &[("name", name.into())]),
            },
            line: match file {
                CopyFile::Here => copy_line(lang, why, for_ever),
                CopyFile::Gone => {
                    format!("{} · {}", copy_line(lang, why, for_ever), tr(lang, "history-copy-missing", &[]))
                }
            },
            file,
        };
        Ok(Copies {
            copies: vec![
                copy(9, at(21, 14, 0), None, "run", false, CopyFile::Here),
                copy(8, at(21, 13, 57), Some(PHONE), "first-sync", true, CopyFile::Here),
                copy(7, at(21, 13, 57), None, "first-sync", true, CopyFile::Here),
                copy(6, at(20, 9, 30), None, "asked", true, CopyFile::Here),
                copy(5, at(2, 9, 0), None, "run", false, CopyFile::Gone),
            ],
            second: Some(SecondPlace {
                folder: "/media/stick/Cordial".to_owned(),
                words: tr(lang, "history-second-well", &[]),
                health: Health::Well,
            }),
        })
    }

    fn make_copy(&self, lang: Lang) -> Result<Deed, DeskError> {
        self.noted(Wish::MakeCopy, tr(lang, "history-copy-made", &[]), None)
    }

    fn look_inside(&self, copy: i64, kind: Option<Kind>, text: &str, lang: Lang) -> Result<CopyPage, DeskError> {
        let book = self.book();
        let filter = PeopleFilter { text: text.to_owned() };
        let found = match kind {
            None | Some(Kind::People) => book.rows(&filter, 0..INSIDE),
            Some(_) => Vec::new(),
        };
        let row = |row: &crate::gui::desk::PersonRow| CopyRow { record: person(row.id.0), title: row.name.whole() };
        let why = tr(lang, "cli-backup-why-first-sync", &[]);
        let made = when::past(lang, at(21, 13, 57), NOW);
        Ok(CopyPage {
            n: copy,
            title: tr(lang, "history-copy-here", &[]),
            line: tr(lang, "history-copy-when", &[("when", made.into()), ("why", why.into())]),
            kinds: vec![(Kind::People, book.len()), (Kind::Events, 118)],
            damaged: None,
            found: found.iter().map(row).collect(),
        })
    }

    fn preview_restore(&self, wish: &RestoreWish, lang: Lang) -> Result<Preview, DeskError> {
        let replaces = wish.manner == Manner::Replace;
        let counts = [("added", 1.into()), ("changed", u32::from(replaces).into()), ("deleted", 0.into())];
        let plumber = change(90, "Old plumber", Did::Added, vec![row(lang, "phones", None, Some("02 40 99 88 77"))]);
        let changes = match (&wish.what, replaces) {
            (Part::Record(_) | Part::Field(..), _) => vec![weiss(lang)],
            (_, true) => vec![plumber, weiss(lang)],
            (_, false) => vec![plumber],
        };
        Ok(Preview {
            summary: tr(lang, "history-restore-would", &counts),
            safe: tr(lang, "history-restore-safe", &[]),
            groups: vec![Group { place: String::new(), kind: PlaceKind::Computer, changes, more: 0 }],
            notes: vec![tr(lang, "history-restore-unchanged", &[("n", 216.into())])],
            weight: if replaces { Graveness::Erases } else { Graveness::Gentle },
        })
    }

    fn restore(&self, wish: &RestoreWish, lang: Lang) -> Result<Deed, DeskError> {
        self.noted(Wish::Restore(wish.clone()), tr(lang, "history-restored", &[("n", 1.into())]), Some(52))
    }

    fn set_second_place(&self, folder: Option<&str>, lang: Lang) -> Result<Deed, DeskError> {
        let key = if folder.is_some() { "history-second-well" } else { "history-second-off" };
        self.noted(Wish::SecondPlace(folder.map(str::to_owned)), tr(lang, key, &[]), None)
    }

    fn logged_runs(&self, lang: Lang) -> Result<Vec<LoggedRun>, DeskError> {
        if self.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![
            logged(lang, 40, at(21, 14, 0), PHONE, Health::Well),
            logged(lang, 38, at(21, 13, 58), PHONE, Health::Well),
            logged(lang, 36, at(21, 11, 15), CLOUD, Health::Ailing),
        ])
    }

    fn run_log(&self, run: i64, names: Names, lang: Lang) -> Result<LogPage, DeskError> {
        let who = if names == Names::Shown { "Karl Weiß" } else { "Person 7" };
        let place = if names == Names::Shown { PHONE } else { "Place 1" };
        let phase = |word: &str, millis: i64, took: &str| {
            (tr(lang, &format!("log-phase-{word}"), &[("name", place.into())]), millis, took.to_owned())
        };
        let line = |time: &str, text: String, sort| LogLine { time: time.to_owned(), text, sort };
        let message = "message 3, 2.1 kB: Alert 200 contacts, anchors match".to_owned();
        Ok(LogPage {
            run: logged(lang, run, at(21, 14, 0), place, Health::Well),
            phases: vec![
                phase("connect", 400, "400 ms"),
                phase("login", 250, "250 ms"),
                phase("read", 4_100, "4.1 s"),
                phase("write", 3_200, "3.2 s"),
                phase("finish", 350, "350 ms"),
            ],
            lines: vec![
                line("14:00:02.120", tr(lang, "act-run", &[("name", place.into())]), LogSort::Plain),
                line("14:00:02.640", message, LogSort::Message),
                line("14:00:06.310", format!("{who} · 0171 555 → +49 171 5550"), LogSort::Plain),
                line("14:00:09.900", format!("{place}: 420 · {who}"), LogSort::Warning),
            ],
        })
    }

    fn report_file(&self) -> String {
        "/home/anne/report-2026-11-21.txt".to_owned()
    }

    fn save_report(&self, file: &str, lang: Lang) -> Result<Deed, DeskError> {
        self.noted(Wish::Report(file.to_owned()), tr(lang, "history-report-saved", &[("file", file.into())]), None)
    }
}
