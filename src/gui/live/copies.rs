//! Safety copies: listed, looked into, restored from.

use super::history::{Groups, kind, kind_of, newest, rows};
use crate::gui::desk::history::{
    Change, Copies, Copy, CopyFile, CopyPage, CopyRow, Deed, Did, Entry, EntryId, EntrySort, Graveness, Health, Manner,
    Part, Preview, RecordRef, RestoreWish, SecondPlace, Undo,
};
use crate::gui::desk::{self};
use crate::pim::Kind;
use crate::planner::Action;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::safety::look::{CopySource, OpenedCopy};
use crate::service::safety::restore::{self, Consent, RestoreRequest};
use crate::service::safety::{CopyView, place};
use crate::wording::{Civil, Lang, copies, log, tr, when};

/// A copy as an entry of the history.
pub(super) fn entry(copy: &CopyView, lang: Lang) -> Entry {
    Entry {
        id: EntryId::Copy(copy.n),
        at: Civil::here(copy.time),
        sort: EntrySort::Copy,
        title: title(copy.peer.as_deref(), lang),
        line: line(copy, lang),
        undo: Undo::Nothing,
    }
}

fn title(peer: Option<&str>, lang: Lang) -> String {
    match peer {
        None => tr(lang, "history-copy-here", &[]),
        Some(name) => tr(lang, "history-copy-place", &[("name", name.into())]),
    }
}

fn line(copy: &CopyView, lang: Lang) -> String {
    let held = copies::counts(lang, copy.counts.iter().map(|(kind, n)| (*kind, *n)));
    let mut parts = vec![copies::why(lang, copy.why)];
    if !held.is_empty() {
        parts.insert(0, held);
    }
    if copy.for_ever {
        parts.push(tr(lang, "history-copy-for-ever", &[]));
    }
    parts.push(log::size(lang, copy.bytes));
    if copy.elsewhere {
        parts.push(tr(lang, "history-copy-elsewhere", &[]));
    }
    if copy.missing {
        parts.push(tr(lang, "history-copy-missing", &[]));
    }
    parts.join(" · ")
}

/// Every copy, and the second place.
pub(super) fn list(service: &Service, lang: Lang) -> Result<Copies, Error> {
    let copies = service.safety_copies()?.into_iter().map(|copy| Copy {
        n: copy.n,
        at: Civil::here(copy.time),
        title: title(copy.peer.as_deref(), lang),
        line: line(&copy, lang),
        file: if copy.missing { CopyFile::Gone } else { CopyFile::Here },
    });
    Ok(Copies { copies: copies.collect(), second: service.second_place()?.map(|place| second(&place, lang)) })
}

fn second(place: &place::SecondPlace, lang: Lang) -> SecondPlace {
    let folder = place.folder.display().to_string();
    let key = match (place.missing, place.same_disk) {
        (true, _) => "history-second-missing",
        (false, true) => "history-second-same-disk",
        (false, false) => "history-second-well",
    };
    let ailing = place.missing || place.same_disk;
    SecondPlace {
        words: tr(lang, key, &[("n", place.behind.into())]),
        folder,
        health: if ailing { Health::Ailing } else { Health::Well },
    }
}

/// Makes a copy that stays.
pub(super) fn make(service: &Service, lang: Lang) -> Result<Deed, Error> {
    let _copy = service.make_safety_copy(None)?;
    Ok(Deed { words: tr(lang, "history-copy-made", &[]), undo: None })
}

/// What is inside an opened copy.
pub(super) fn inside(opened: &OpenedCopy, wanted: Option<desk::Kind>, text: &str, now: Civil, lang: Lang) -> CopyPage {
    let kinds: Vec<Kind> = wanted.map(kind_of).into_iter().collect();
    let found = opened
        .found(&kinds, text)
        .map(|(of, item)| CopyRow { record: RecordRef { kind: kind(of), id: item.id }, title: item.content.title() });
    let mut found: Vec<CopyRow> = found.collect();
    found.sort_by_cached_key(|row| crate::pim::fold::fold(&row.title));
    let made = when::past(lang, Civil::here(opened.time), now);
    CopyPage {
        n: opened.n.unwrap_or_default(),
        title: title(opened.peer.as_deref(), lang),
        line: tr(lang, "history-copy-when", &[("when", made.into()), ("why", copies::why(lang, opened.why).into())]),
        kinds: opened.items.iter().map(|(of, items)| (kind(*of), items.len())).collect(),
        damaged: (!opened.damaged.is_empty()).then(|| damage(opened, lang)),
        found,
    }
}

fn damage(opened: &OpenedCopy, lang: Lang) -> String {
    let files = tr(lang, "history-copy-damaged", &[("files", opened.damaged.join(", ").into())]);
    let lost = copies::lost(lang, opened.gaps.iter().map(|(kind, gap)| (*kind, gap.lost)));
    std::iter::once(files).chain(lost).collect::<Vec<_>>().join(" ")
}

fn request(wish: &RestoreWish) -> Result<RestoreRequest, Error> {
    let mut request = RestoreRequest::of(CopySource::Numbered(wish.copy));
    request.manner = match wish.manner {
        Manner::AddMissing => restore::Manner::AddMissing,
        Manner::Replace => restore::Manner::Replace,
    };
    let mut only = |record: &RecordRef| {
        request.kinds = vec![kind_of(record.kind)];
        request.ids = vec![record.id];
    };
    match &wish.what {
        Part::Everything => {}
        Part::Kind(kind) => request.kinds = vec![kind_of(*kind)],
        Part::Record(record) => only(record),
        Part::Field(record, name) => {
            only(record);
            request.field = Some(name.0.parse().map_err(|_| Error::NoSuchField(name.0.clone()))?);
        }
    }
    Ok(request)
}

/// What a restore would do.
pub(super) fn preview(service: &Service, wish: &RestoreWish, lang: Lang) -> Result<Preview, Error> {
    let plan = service.preview_restore(&request(wish)?)?;
    let mut groups = Groups::default();
    for step in &plan.steps {
        let did = match step.action {
            Action::Add => Did::Added,
            Action::Delete => Did::Deleted,
            Action::Ask => Did::Asked,
            _ => Did::Changed,
        };
        let record = step.record.map(|id| RecordRef { kind: kind(step.kind), id });
        groups.push(String::new(), Change { record, title: step.title.clone(), did, fields: rows(lang, &step.fields) });
    }
    let tally = plan.tally();
    let weight = match (plan.erases(), tally.total()) {
        (true, _) => Graveness::Erases,
        (false, 0) => Graveness::Nothing,
        (false, _) => Graveness::Gentle,
    };
    let counts = [("added", tally.added.into()), ("changed", tally.changed.into()), ("deleted", tally.deleted.into())];
    let mut notes = Vec::new();
    if plan.unchanged > 0 {
        notes.push(tr(lang, "history-restore-unchanged", &[("n", plan.unchanged.into())]));
    }
    if !plan.damaged.is_empty() {
        notes.push(tr(lang, "history-copy-damaged", &[("files", plan.damaged.join(", ").into())]));
    }
    notes.extend(copies::left_out(lang, &plan.left_out));
    let key = if weight == Graveness::Nothing { "history-restore-nothing" } else { "history-restore-would" };
    Ok(Preview {
        summary: tr(lang, key, &counts),
        safe: tr(lang, "history-restore-safe", &[]),
        groups: groups.named(service)?,
        notes,
        weight,
    })
}

/// Restores. What it does was shown before, and it can be undone.
pub(super) fn restore(service: &Service, wish: &RestoreWish, lang: Lang) -> Result<Deed, Error> {
    let done = service.restore(&request(wish)?, Consent::Given)?;
    let n = done.plan.tally().total();
    let key = if done.act.is_some() { "history-restored" } else { "history-restore-nothing" };
    Ok(Deed { words: tr(lang, key, &[("n", n.into())]), undo: done.act.and(newest(service)?) })
}

/// Chooses the second place, or none.
pub(super) fn set_second(service: &Service, folder: Option<&str>, lang: Lang) -> Result<Deed, Error> {
    let place = service.set_second_place(folder.map(std::path::Path::new))?;
    let words = match &place {
        None => tr(lang, "history-second-off", &[]),
        Some(place) => second(place, lang).words,
    };
    Ok(Deed { words, undo: None })
}
