//! A pretend diary: one full month, with series, overlaps and days on end, and some tasks and notes.

use std::collections::BTreeSet;

use super::{Preset, SampleDesk};
use crate::gui::desk::diary::{
    CalendarName, Diary, DiaryDesk, Done, EventDraft, EventPage, EventRef, Hours, NoteDraft, NoteRow, Reach, TaskDraft,
    TaskRow,
};
use crate::gui::desk::{DeskError, Holds, Kept, Lacks, PlaceKind};
use crate::gui::live::diary as live;
use crate::pim::recurrence::Window;
use crate::pim::{Date, Kind, Local, Record, Zone, series};
use crate::service::diary::{entries, occurrence};
use crate::wording::{Lang, tr};

/// The records of a pretend diary, and what they were before each change.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    records: Vec<(i64, Record)>,
    past: Vec<Vec<(i64, Record)>>,
}

fn local(text: &str) -> Local {
    text.parse().unwrap_or_default()
}

/// The moment all presets stand at.
fn now() -> Local {
    local("20261121T140500")
}

fn home() -> Zone {
    Zone::named("Europe/Paris").unwrap_or(Zone::UTC)
}

/// Calendar, title, place, first and last moment, rule, minutes of an alarm.
type Written = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, Option<i64>);

const HOURS: [Written; 17] = [
    ("Chorale", "Répétition", "Saint-Similien", "20260908T193000", "20260908T213000", "FREQ=WEEKLY", None),
    ("Chorale", "Concert, Clisson", "Église Notre-Dame", "20261121T150000", "20261121T180000", "", Some(60)),
    ("Travail", "Conseil de classe", "Salle 12", "20261105T090000", "20261105T110000", "", None),
    ("Travail", "Conseil de classe", "Salle 12", "20261120T090000", "20261120T110000", "", None),
    ("Travail", "Point avec Élodie", "", "20261118T100000", "20261118T110000", "", None),
    ("Travail", "Rentrée équipe", "", "20261116T083000", "20261116T093000", "", None),
    ("Travail", "Devoirs, 4e B", "Salle 12", "20261119T140000", "20261119T160000", "", None),
    ("Travail", "Formation, jour 1", "Rectorat", "20261126T083000", "20261126T170000", "", None),
    ("Famille", "Garage Petit", "Route de Vannes", "20261112T171500", "20261112T174500", "", Some(30)),
    ("Famille", "Marché, Tomáš et Zuzana", "Talensac", "20261114T110000", "20261114T123000", "", None),
    ("Famille", "Piscine", "Léo Lagrange", "20261104T163000", "20261104T180000", "FREQ=WEEKLY;INTERVAL=2", None),
    ("Famille", "Déjeuner, Anne Dupuis", "La Cigale", "20261120T123000", "20261120T140000", "", None),
    ("Famille", "Gare, Günther arrive", "Gare sud", "20261120T180000", "20261120T190000", "", Some(15)),
    ("Famille", "Goûter", "chez Marie", "20261121T160000", "20261121T173000", "", None),
    ("Famille", "Appel de Karl", "", "20261121T163000", "20261121T170000", "", None),
    ("Famille", "Dentiste", "Dr Kerouanton", "20261203T143000", "20261203T150000", "", Some(1_440)),
    ("", "Train de nuit", "Gare de Nantes", "20261127T213000", "20261128T064500", "", None),
];

const DAYS: [(&str, &str, &str, &str, &str); 7] = [
    ("Travail", "Pont", "20261102", "20261102", ""),
    ("Famille", "Armistice 1918", "19201111", "19201111", "FREQ=YEARLY"),
    ("Anniversaires", "Zoë Åström", "19961107", "19961107", "FREQ=YEARLY"),
    ("Anniversaires", "Tomáš Dvořák", "19851122", "19851122", "FREQ=YEARLY"),
    ("Famille", "Günther à la maison", "20261120", "20261124", ""),
    ("Travail", "Formation", "20261126", "20261127", ""),
    ("Famille", "Saint-Nicolas", "20261206", "20261206", ""),
];

impl Shelf {
    /// Makes the diary of a preset.
    pub fn of(preset: Preset) -> Shelf {
        let mut shelf = Shelf::default();
        if preset == Preset::Empty {
            return shelf;
        }
        for (category, title, place, start, end, rule, alarm) in HOURS {
            let draft = EventDraft {
                title: title.to_owned(),
                place: place.to_owned(),
                end: local(end),
                repeat: rule.parse().ok(),
                alarms: alarm.into_iter().collect(),
                category: category.to_owned(),
                ..EventDraft::new(local(start))
            };
            shelf.put_event(&draft);
        }
        for (category, title, first, last, rule) in DAYS {
            let day = |text: &str| text.parse::<Date>().map(Date::midnight).unwrap_or_default();
            let draft = EventDraft {
                title: title.to_owned(),
                hours: Hours::AllDay,
                end: day(last),
                repeat: rule.parse().ok(),
                category: category.to_owned(),
                ..EventDraft::new(day(first))
            };
            shelf.put_event(&draft);
        }
        shelf.tasks();
        shelf.notes();
        if preset == Preset::TenThousand {
            shelf.crowd(10_000);
        }
        shelf
    }

    /// Adds so many events of a year, tasks and notes each.
    fn crowd(&mut self, count: i64) {
        let first = self.records.len() as i64 + 1;
        let made = (0..count).flat_map(|n| {
            let begin = local("20260101T080000").plus_seconds(n % 365 * 86_400 + n % 10 * 3_600).unwrap_or_default();
            let (title, place) = (format!("Rendez-vous {n}"), format!("Salle {}", n % 9));
            let mut event = Record::empty(Kind::Events);
            EventDraft { title, place, category: "Travail".to_owned(), ..EventDraft::new(begin) }
                .apply(&mut event, home());
            let mut task = Record::empty(Kind::Tasks);
            let due = Some(begin.date());
            TaskDraft { title: format!("Copie {n}"), due, ..TaskDraft::default() }.apply(&mut task, now(), home());
            let mut note = Record::empty(Kind::Notes);
            NoteDraft { title: format!("Note {n:05}"), body: "Une ligne".to_owned() }.apply(&mut note);
            [event, task, note]
        });
        self.records.extend((first..).zip(made));
    }

    fn put_event(&mut self, draft: &EventDraft) {
        let mut record = Record::empty(Kind::Events);
        draft.apply(&mut record, home());
        self.add(record);
    }

    fn tasks(&mut self) {
        let tasks: [(&str, &str, Option<u8>, bool, &str); 8] = [
            ("Appeler le garage", "20261120", Some(1), false, ""),
            ("Réserver la salle pour le concert", "20261121", Some(1), false, "Saint-Similien, demander à Jérôme."),
            ("Rendre les livres", "20261123", None, false, ""),
            ("Copies 4e B", "20261126", Some(5), false, "28 copies, barème sur le bureau."),
            ("Cadeau pour Tomáš", "20261122", None, false, ""),
            ("Ranger la cave", "", Some(9), false, ""),
            ("Photos du mariage", "", None, false, ""),
            ("Payer la cantine", "20261115", None, true, ""),
        ];
        for (title, due, priority, done, notes) in tasks {
            let draft = TaskDraft {
                title: title.to_owned(),
                notes: notes.to_owned(),
                due: due.parse().ok(),
                priority,
                done,
                category: String::new(),
            };
            let mut record = Record::empty(Kind::Tasks);
            draft.apply(&mut record, now(), home());
            self.add(record);
        }
    }

    fn notes(&mut self) {
        let notes = [
            ("Code de la porte", "1789, puis la clé.\nLe concierge est là de 9 h à midi."),
            ("", "Courses\nLait, œufs, farine\nDeux baguettes"),
            ("Répertoire du concert", "Fauré, Cantique de Jean Racine\nDvořák, Včera večer\nBrahms, Waldesnacht"),
        ];
        for (title, body) in notes {
            let mut record = Record::empty(Kind::Notes);
            NoteDraft { title: title.to_owned(), body: body.to_owned() }.apply(&mut record);
            self.add(record);
        }
    }

    fn add(&mut self, record: Record) -> i64 {
        let id = self.records.iter().map(|(id, _)| *id).max().unwrap_or(0) + 1;
        self.records.push((id, record));
        id
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &(i64, Record)> {
        self.records.iter().filter(move |(_, record)| record.kind() == kind)
    }

    fn record(&self, id: i64) -> Option<&Record> {
        self.records.iter().find(|(other, _)| *other == id).map(|(_, record)| record)
    }

    fn put(&mut self, id: i64, record: Option<Record>) {
        match record {
            Some(record) => {
                self.records.iter_mut().filter(|(other, _)| *other == id).for_each(|found| found.1 = record.clone())
            }
            None => self.records.retain(|(other, _)| *other != id),
        }
    }

    /// Remembers how things are, so that what comes can be taken back.
    fn begin(&mut self) -> i64 {
        self.past.push(self.records.clone());
        self.past.len() as i64 - 1
    }
}

impl SampleDesk {
    fn shelf<T>(&self, look: impl FnOnce(&mut Shelf) -> T) -> T {
        self.with(|inner| look(&mut inner.shelf))
    }
}

impl DiaryDesk for SampleDesk {
    fn clock(&self) -> Local {
        now()
    }

    fn diary(&self, from: Date, until: Date, lang: Lang) -> Result<Diary, DeskError> {
        let window = Window { from: from.midnight(), until: until.midnight(), home: home() };
        Ok(self.shelf(|shelf| {
            let category = |record: &Record| Some(record.event()?.categories.first().cloned().unwrap_or_default());
            let names: BTreeSet<String> =
                shelf.of_kind(Kind::Events).filter_map(|(_, record)| category(record)).collect();
            let found = shelf.of_kind(Kind::Events).flat_map(|(id, record)| entries(*id, record, window));
            Diary {
                now: self.clock(),
                entries: live::rows(found.collect(), home()),
                calendars: CalendarName::all(&names, &tr(lang, "calendar-plain", &[])),
            }
        }))
    }

    fn event(&self, which: EventRef, lang: Lang) -> Result<Option<EventPage>, DeskError> {
        Ok(self.shelf(|shelf| {
            let whole = shelf.record(which.id)?;
            let single = occurrence(whole, which.at, home())?;
            let page = live::page(which, whole, &single, home())?;
            let phone = match &page.draft.repeat {
                Some(_) => Holds::Except(vec![Lacks::Other(tr(lang, "calendar-lacks-repeat", &[]))]),
                None if page.draft.category == "Chorale" => Holds::NotYet,
                None => Holds::Everything,
            };
            let kept = |place: &str, kind, holds| Kept { place: place.to_owned(), kind, holds };
            let kept = vec![
                kept("Nokia 6230i", PlaceKind::Phone, phone),
                kept("Nextcloud (famille)", PlaceKind::Account, Holds::Everything),
            ];
            Some(EventPage { kept, ..page })
        }))
    }

    fn save_event(&self, which: Option<EventRef>, draft: EventDraft, reach: Reach, _: Lang) -> Result<Done, DeskError> {
        Ok(self.shelf(|shelf| {
            let act = shelf.begin();
            let Some(which) = which else {
                shelf.put_event(&draft);
                return Done { id: shelf.records.last().map_or(0, |(id, _)| *id), act };
            };
            let Some(whole) = shelf.record(which.id).cloned() else { return Done { id: which.id, act } };
            let Some(mut single) = occurrence(&whole, which.at, home()) else { return Done { id: which.id, act } };
            draft.apply(&mut single, home());
            match which.at {
                None => shelf.put(which.id, Some(single)),
                Some(at) => {
                    let changed = series::change(&whole, at, &single, reach, "", home());
                    shelf.put(which.id, changed.series);
                    changed.added.map(|added| shelf.add(added));
                }
            }
            Done { id: which.id, act }
        }))
    }

    fn delete_event(&self, which: EventRef, reach: Reach, _: Lang) -> Result<Done, DeskError> {
        Ok(self.shelf(|shelf| {
            let act = shelf.begin();
            let whole = shelf.record(which.id).cloned();
            let left = whole.zip(which.at).and_then(|(whole, at)| series::remove(&whole, at, reach, home()).series);
            shelf.put(which.id, left);
            Done { id: which.id, act }
        }))
    }

    fn tasks(&self, _: Lang) -> Result<Vec<TaskRow>, DeskError> {
        let rows = |shelf: &mut Shelf| {
            shelf.of_kind(Kind::Tasks).filter_map(|(id, record)| live::task_row(*id, record, home())).collect()
        };
        Ok(self.shelf(rows))
    }

    fn save_task(&self, id: Option<i64>, draft: TaskDraft, _: Lang) -> Result<Done, DeskError> {
        let now = self.clock();
        self.save(id, Kind::Tasks, |record| draft.apply(record, now, home()))
    }

    fn delete_task(&self, id: i64, _: Lang) -> Result<Done, DeskError> {
        self.delete(id)
    }

    fn notes(&self, _: Lang) -> Result<Vec<NoteRow>, DeskError> {
        let rows = |shelf: &mut Shelf| {
            let rows = shelf.of_kind(Kind::Notes).filter_map(|(id, record)| live::note_row(*id, record));
            rows.collect::<Vec<_>>()
        };
        let mut rows = self.shelf(rows);
        rows.sort_by_key(|row| row.title.to_lowercase());
        Ok(rows)
    }

    fn note(&self, id: i64, _: Lang) -> Result<Option<NoteDraft>, DeskError> {
        Ok(self.shelf(|shelf| shelf.record(id).and_then(Record::note).map(NoteDraft::of)))
    }

    fn save_note(&self, id: Option<i64>, draft: NoteDraft, _: Lang) -> Result<Done, DeskError> {
        self.save(id, Kind::Notes, |record| draft.apply(record))
    }

    fn delete_note(&self, id: i64, _: Lang) -> Result<Done, DeskError> {
        self.delete(id)
    }

    fn take_one_back(&self, act: i64, _: Lang) -> Result<(), DeskError> {
        self.shelf(|shelf| {
            let past = usize::try_from(act).ok().and_then(|act| shelf.past.get(act));
            if let Some(past) = past.cloned() {
                shelf.records = past;
            }
        });
        Ok(())
    }
}

impl SampleDesk {
    fn save(&self, id: Option<i64>, kind: Kind, apply: impl FnOnce(&mut Record)) -> Result<Done, DeskError> {
        Ok(self.shelf(|shelf| {
            let act = shelf.begin();
            let mut record = id.and_then(|id| shelf.record(id)).cloned().unwrap_or_else(|| Record::empty(kind));
            apply(&mut record);
            let id = match id {
                Some(id) => {
                    shelf.put(id, Some(record));
                    id
                }
                None => shelf.add(record),
            };
            Done { id, act }
        }))
    }

    fn delete(&self, id: i64) -> Result<Done, DeskError> {
        Ok(self.shelf(|shelf| {
            let act = shelf.begin();
            shelf.put(id, None);
            Done { id, act }
        }))
    }
}
