//! Calendar, tasks and notes over the service.

use std::collections::HashSet;

use super::LiveDesk;
use crate::gui::desk::diary::{
    CalendarName, Diary, DiaryDesk, DiaryEntry, Done, EventDraft, EventPage, EventRef, Hours, NoteDraft, NoteRow,
    Reach, TaskDraft, TaskRow,
};
use crate::gui::desk::{DeskError, Holds, Kept, Lacks, PlaceKind};
use crate::pim::{Attendee, Date, Field, Kind, Local, Record, Zone};
use crate::service::Service;
use crate::service::address_book::Presence;
use crate::service::diary::Entry;
use crate::service::error::Error;
use crate::wording::{Lang, tr};

impl LiveDesk {
    fn ask<T>(&self, lang: Lang, ask: impl FnOnce(&Service) -> Result<T, Error>) -> Result<T, DeskError> {
        ask(&self.shared.service()).map_err(|error| super::said(lang, &error))
    }
}

impl DiaryDesk for LiveDesk {
    fn clock(&self) -> Local {
        now(&self.shared.service())
    }

    fn diary(&self, from: Date, until: Date, lang: Lang) -> Result<Diary, DeskError> {
        self.ask(lang, |service| diary(service, from, until, lang))
    }

    fn event(&self, which: EventRef, lang: Lang) -> Result<Option<EventPage>, DeskError> {
        self.ask(lang, |service| gone_is_none(event(service, which, lang)))
    }

    fn save_event(
        &self,
        which: Option<EventRef>,
        draft: EventDraft,
        reach: Reach,
        lang: Lang,
    ) -> Result<Done, DeskError> {
        self.ask(lang, |service| {
            let mut record = match which {
                Some(which) => service.occurrence(which)?,
                None => Record::empty(Kind::Events),
            };
            draft.apply(&mut record, service.zone());
            match which {
                Some(which) => service.change_occurrence(which, &record, reach),
                None => service.add_entry(record),
            }
        })
    }

    fn delete_event(&self, which: EventRef, reach: Reach, lang: Lang) -> Result<Done, DeskError> {
        self.ask(lang, |service| service.delete_occurrence(which, reach))
    }

    fn tasks(&self, lang: Lang) -> Result<Vec<TaskRow>, DeskError> {
        self.ask(lang, |service| {
            let mut rows = Vec::new();
            service.each_record(Kind::Tasks, None, &mut |view| {
                rows.extend(task_row(view.id, &view.record, service.zone()));
            })?;
            Ok(rows)
        })
    }

    fn save_task(&self, id: Option<i64>, draft: TaskDraft, lang: Lang) -> Result<Done, DeskError> {
        self.ask(lang, |service| {
            let mut record = stored(service, Kind::Tasks, id)?;
            draft.apply(&mut record, now(service), service.zone());
            write(service, id, record)
        })
    }

    fn delete_task(&self, id: i64, lang: Lang) -> Result<Done, DeskError> {
        self.ask(lang, |service| service.delete_entry(Kind::Tasks, id))
    }

    fn notes(&self, lang: Lang) -> Result<Vec<NoteRow>, DeskError> {
        self.ask(lang, |service| {
            let mut rows = Vec::new();
            service.each_record(Kind::Notes, None, &mut |view| rows.extend(note_row(view.id, &view.record)))?;
            rows.sort_by_cached_key(|row| (row.title.to_lowercase(), row.id));
            Ok(rows)
        })
    }

    fn note(&self, id: i64, lang: Lang) -> Result<Option<NoteDraft>, DeskError> {
        let read = |service: &Service| Ok(service.record(Kind::Notes, id)?.record.note().map(NoteDraft::of));
        self.ask(lang, |service| Ok(gone_is_none(read(service).map(Some))?.flatten()))
    }

    fn save_note(&self, id: Option<i64>, draft: NoteDraft, lang: Lang) -> Result<Done, DeskError> {
        self.ask(lang, |service| {
            let mut record = stored(service, Kind::Notes, id)?;
            draft.apply(&mut record);
            write(service, id, record)
        })
    }

    fn delete_note(&self, id: i64, lang: Lang) -> Result<Done, DeskError> {
        self.ask(lang, |service| service.delete_entry(Kind::Notes, id))
    }

    fn take_one_back(&self, act: i64, lang: Lang) -> Result<(), DeskError> {
        self.ask(lang, |service| service.undo(act).map(drop))
    }
}

/// What a clock on the wall shows where the person is.
fn now(service: &Service) -> Local {
    service.zone().of_utc(Local::of_millis(service.now()).unwrap_or_default())
}

fn stored(service: &Service, kind: Kind, id: Option<i64>) -> Result<Record, Error> {
    id.map_or_else(|| Ok(Record::empty(kind)), |id| Ok(service.record(kind, id)?.record))
}

fn write(service: &Service, id: Option<i64>, record: Record) -> Result<Done, Error> {
    match id {
        Some(id) => service.change_entry(id, record),
        None => service.add_entry(record),
    }
}

fn gone_is_none<T>(answer: Result<Option<T>, Error>) -> Result<Option<T>, Error> {
    match answer {
        Err(Error::NoSuchRecord(_)) => Ok(None),
        other => other,
    }
}

fn diary(service: &Service, from: Date, until: Date, lang: Lang) -> Result<Diary, Error> {
    let (entries, names) = service.diary(from, until)?;
    Ok(Diary {
        now: now(service),
        entries: rows(entries, service.zone()),
        calendars: CalendarName::all(&names, &tr(lang, "calendar-plain", &[])),
    })
}

/// Entries as the calendar shows them, by their start.
pub(in crate::gui) fn rows(entries: Vec<Entry>, home: Zone) -> Vec<DiaryEntry> {
    let mut rows: Vec<DiaryEntry> = entries.into_iter().filter_map(|entry| row(&entry, home)).collect();
    rows.sort_by(|a, b| {
        (a.start, a.hours == Hours::Clock, &a.title).cmp(&(b.start, b.hours == Hours::Clock, &b.title))
    });
    rows
}

fn row(entry: &Entry, home: Zone) -> Option<DiaryEntry> {
    let event = entry.record.event()?;
    let draft = EventDraft::of(event, home)?;
    Some(DiaryEntry {
        which: entry.which,
        title: event.heading(),
        place: draft.place,
        start: draft.start,
        end: draft.end,
        hours: draft.hours,
        calendar: draft.category,
    })
}

/// A task as its list shows it.
pub(in crate::gui) fn task_row(id: i64, record: &Record, home: Zone) -> Option<TaskRow> {
    let task = record.task()?;
    let repeats = task.recurrence.is_some();
    Some(TaskRow { id, title: task.heading(), draft: TaskDraft::of(task, home), repeats })
}

/// A note as its list shows it.
pub(in crate::gui) fn note_row(id: i64, record: &Record) -> Option<NoteRow> {
    let note = record.note()?;
    let title = note.heading();
    let mut lines = note.body.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines.find(|line| *line != title).unwrap_or_default().chars().take(200).collect();
    Some(NoteRow { id, title, line })
}

/// What a form and a card show of one time of an event.
pub(in crate::gui) fn page(which: EventRef, whole: &Record, single: &Record, home: Zone) -> Option<EventPage> {
    let event = single.event()?;
    let people = event.organizer.iter().chain(&event.attendees).map(person).filter(|name| !name.is_empty());
    let begins = whole.event()?.start.map(|start| start.seen_from(home).date());
    let draft = EventDraft::of(event, home)?;
    Some(EventPage {
        which,
        begins: begins.unwrap_or(draft.start.date()),
        draft,
        people: people.collect(),
        kept: Vec::new(),
    })
}

fn person(attendee: &Attendee) -> String {
    let address = attendee.address.trim_start_matches("mailto:").trim_start_matches("MAILTO:");
    if attendee.name.is_empty() { address.to_owned() } else { attendee.name.clone() }
}

fn event(service: &Service, which: EventRef, lang: Lang) -> Result<Option<EventPage>, Error> {
    let whole = service.record(Kind::Events, which.id)?.record;
    let single = service.occurrence(which)?;
    let kept = kept(service, which.id, lang)?;
    Ok(page(which, &whole, &single, service.zone()).map(|page| EventPage { kept, ..page }))
}

fn kept(service: &Service, id: i64, lang: Lang) -> Result<Vec<Kept>, Error> {
    let phones: HashSet<String> =
        service.peers()?.into_iter().filter(|peer| peer.kind == "phone").map(|peer| peer.name).collect();
    let places = service.places_of(Kind::Events, id)?.into_iter().map(|at| Kept {
        kind: if phones.contains(&at.place) { PlaceKind::Phone } else { PlaceKind::Account },
        place: at.place,
        holds: match at.presence {
            Presence::NotYet => Holds::NotYet,
            Presence::There { lacks } => holds(&lacks, lang),
        },
    });
    Ok(places.collect())
}

fn holds(missing: &[(Field, usize)], lang: Lang) -> Holds {
    let mut lacks: Vec<Lacks> = Vec::new();
    for (field, _) in missing {
        let key = match field {
            Field::Recurrence | Field::Exceptions | Field::ExtraDates | Field::Overrides => "calendar-lacks-repeat",
            Field::Alarms => "calendar-lacks-alarms",
            Field::Location => "calendar-lacks-place",
            Field::Description => "calendar-lacks-notes",
            Field::Categories => "calendar-lacks-calendar",
            Field::Organizer | Field::Attendees => "calendar-lacks-people",
            _ => continue,
        };
        let one = Lacks::Other(tr(lang, key, &[]));
        if !lacks.contains(&one) {
            lacks.push(one);
        }
    }
    if lacks.is_empty() { Holds::Everything } else { Holds::Except(lacks) }
}
