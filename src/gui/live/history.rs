//! What was done, undoing it, versions of records and the trash.

use super::Shared;
use super::places;
use crate::gui::desk::history::{
    Change, Deed, Did, Entry, EntryId, EntryPage, EntrySort, FieldName, FieldRow, Graveness, Group, History,
    HistoryFilter, Preview, RecordRef, Show, Stands, Trashed, Undo, Version, Versions, Way, Who,
};
use crate::gui::desk::{self, Notice, PlaceKind, Tone};
use crate::pim::{Field, Kind, Value};
use crate::planner::{Action, FieldChange, Side, StepState};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::{ActDetail, ActView};
use crate::service::safety::{CopyReason, CopyView};
use crate::service::trash::TRASH_DAYS;
use crate::service::undo::{UndoStep, UndoView};
use crate::wording::{self, Civil, Lang, refusal, tr, when};

/// Changes of a group that are shown one by one.
const SHOWN: usize = 300;
/// Entries a list goes back.
const LISTED: usize = 2_000;
/// Records an entry changed at most whose fields are named in the list.
const FEW: usize = 2;

/// What was done, newest first.
pub(super) fn list(service: &Service, filter: &HistoryFilter, lang: Lang) -> Result<History, Error> {
    let acts = service.history_up_to(LISTED)?;
    let copies = service.safety_copies()?;
    let mut places: Vec<String> = Vec::new();
    for name in acts.iter().map(|act| &act.peer).chain(copies.iter().filter_map(|copy| copy.peer.as_ref())) {
        if !name.is_empty() && !places.contains(name) {
            places.push(name.clone());
        }
    }
    places.sort();
    let mut entries = Vec::new();
    for act in acts.iter().filter(|act| wanted(act, filter)) {
        entries.push((act.time, 1, entry(service, act, lang)?));
    }
    let kept = copies.iter().filter(|copy| wanted_copy(copy, filter));
    entries.extend(kept.map(|copy| (copy.time, 0, super::copies::entry(copy, lang))));
    entries.sort_by_key(|(time, order, _)| std::cmp::Reverse((*time, *order)));
    Ok(History { entries: entries.into_iter().map(|(_, _, entry)| entry).collect(), places })
}

fn wanted(act: &ActView, filter: &HistoryFilter) -> bool {
    let kind = match filter.show {
        Show::Everything => true,
        Show::Syncs => act.run.is_some(),
        Show::Decisions => is_decision(&act.what),
        Show::Changes => act.run.is_none() && !is_decision(&act.what),
        Show::Copies => false,
    };
    let place = filter.place.as_ref().is_none_or(|place| act.peer == *place);
    kind && place && (filter.who == Who::Everybody || is_own(act))
}

/// Among everything else only those copies stand that somebody may look for; a copy before every run would drown it.
fn wanted_copy(copy: &CopyView, filter: &HistoryFilter) -> bool {
    let kind = match filter.show {
        Show::Copies => true,
        Show::Everything => copy.why != CopyReason::Run,
        _ => false,
    };
    let place = filter.place.as_ref().is_none_or(|place| copy.peer.as_ref() == Some(place));
    kind && place && (filter.who == Who::Everybody || copy.why == CopyReason::Asked)
}

fn is_decision(what: &str) -> bool {
    matches!(what, "resolved" | "answered" | "allowed" | "refused" | "put-back" | "approved" | "rule" | "different")
}

/// Whether the person at this computer did it.
fn is_own(act: &ActView) -> bool {
    act.run.is_none() && act.what != "answered"
}

fn entry(service: &Service, act: &ActView, lang: Lang) -> Result<Entry, Error> {
    Ok(Entry {
        id: EntryId::Act(act.n),
        at: Civil::here(act.time),
        sort: sort(act),
        title: wording::history::act(lang, act),
        line: line(service, act, lang)?,
        undo: undo_of(act),
    })
}

fn sort(act: &ActView) -> EntrySort {
    match (&act.run, act.what.as_str()) {
        (Some(run), _) => match run.ok {
            Some(true) => EntrySort::Sync,
            Some(false) => EntrySort::Trouble,
            None => EntrySort::Running,
        },
        (None, "added" | "imported") => EntrySort::Added,
        (None, "deleted" | "emptied") => EntrySort::Deleted,
        (None, "joined") => EntrySort::Joined,
        (None, "undone") => EntrySort::Undone,
        (None, "restored" | "reverted" | "put-back" | "from-copy") => EntrySort::Restored,
        (None, what) if is_decision(what) => EntrySort::Decided,
        _ => EntrySort::Edited,
    }
}

fn undo_of(act: &ActView) -> Undo {
    let changed = act.run.as_ref().and_then(|run| run.result.as_ref()).map(places::changes).map_or(0, places::count);
    let unfinished = act.run.as_ref().is_some_and(|run| run.ended.is_none());
    match act.undone_by {
        Some(n) => Undo::Done(n),
        None if act.what == "emptied" || unfinished => Undo::Nothing,
        None if act.run.is_some() && changed == 0 && act.here.total() == 0 => Undo::Nothing,
        None => Undo::Offered,
    }
}

fn line(service: &Service, act: &ActView, lang: Lang) -> Result<String, Error> {
    let number = ("number", act.n.to_string().into());
    if let Some(n) = act.undone_by {
        return Ok(tr(lang, "history-line-undone", &[number, ("n", n.to_string().into())]));
    }
    let Some(run) = &act.run else {
        let fields = match act.what.as_str() {
            "edited" | "reverted" if act.here.total() <= FEW => changed_fields(service, act.n, lang)?,
            _ => Vec::new(),
        };
        return Ok(if fields.is_empty() {
            tr(lang, "history-line-number", &[number])
        } else {
            tr(lang, "history-line-fields", &[number, ("fields", wording::list(lang, &fields).into())])
        });
    };
    let name = ("name", (&act.peer).into());
    Ok(match run.ok {
        None => tr(lang, "history-line-unfinished", &[number]),
        Some(false) if places::was_cancelled(run) => tr(lang, "history-line-stopped", &[number]),
        Some(false) => tr(lang, "history-line-failed", &[number]),
        Some(true) => {
            let all = run.result.as_ref().map(places::changes).map_or(0, places::count);
            let here = act.here.total() as u64;
            let there = all.saturating_sub(here);
            match (all, run.refused) {
                (0, 0) => tr(lang, "history-line-nothing", &[number]),
                (_, 0) => tr(lang, "history-line-run", &[number, name, ("here", here.into()), ("there", there.into())]),
                (_, refused) => tr(lang, "history-line-refused", &[number, name, ("n", refused.into())]),
            }
        }
    })
}

fn changed_fields(service: &Service, n: i64, lang: Lang) -> Result<Vec<String>, Error> {
    let mut names: Vec<String> = Vec::new();
    for change in service.act(n)?.changes.iter().flat_map(|change| &change.fields) {
        let name = wording::history::field(lang, change.field);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(4);
    Ok(names)
}

/// Everything about one entry.
pub(super) fn page(service: &Service, n: i64, lang: Lang) -> Result<Option<EntryPage>, Error> {
    let detail = match service.act(n) {
        Ok(detail) => detail,
        Err(Error::NoSuchRun(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let act = &detail.act;
    let mut groups = Groups::default();
    for change in &detail.changes {
        let did = match change.action {
            "add" => Did::Added,
            "delete" => Did::Deleted,
            _ => Did::Changed,
        };
        let record = change.record.map(|id| RecordRef { kind: kind(change.kind), id });
        let place = if change.side == Side::Here { String::new() } else { act.peer.clone() };
        groups.push(place, Change { record, title: change.title.clone(), did, fields: rows(lang, &change.fields) });
    }
    Ok(Some(EntryPage {
        entry: entry(service, act, lang)?,
        trouble: trouble(act, lang),
        groups: groups.named(service)?,
        notes: notes(&detail, lang),
    }))
}

fn notes(detail: &ActDetail, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some((conflict, _)) = &detail.decision {
        notes.extend(conflict.fields.iter().map(|asked| {
            let value = |value: &Value| said(lang, value).unwrap_or_else(|| tr(lang, "history-nothing-there", &[]));
            tr(
                lang,
                "history-note-question",
                &[
                    ("field", wording::history::field(lang, asked.field).into()),
                    ("here", value(&asked.here).into()),
                    ("there", value(&asked.peer).into()),
                    ("name", (&detail.act.peer).into()),
                ],
            )
        }));
    }
    notes.extend(detail.refused.iter().take(SHOWN).map(|item| refusal::line(lang, &detail.act.peer, item)));
    notes
}

/// What went wrong in a run that failed.
fn trouble(act: &ActView, lang: Lang) -> Option<Notice> {
    let run = act.run.as_ref().filter(|run| run.ok == Some(false) && !places::was_cancelled(run))?;
    let (what, _remedy) = wording::trouble::of_run(lang, run)?;
    Some(Notice {
        tone: Tone::Bad,
        what,
        why: None,
        safe: tr(lang, "trouble-run-safe", &[]),
        remedies: Vec::new(),
        details: run.message.clone().filter(|text| run.error.is_some() && !text.is_empty()),
    })
}

/// Changes, place by place, this computer first.
#[derive(Default)]
pub(super) struct Groups(Vec<Group>);

impl Groups {
    pub(super) fn push(&mut self, place: String, change: Change) {
        let at = self.0.iter().position(|group| group.place == place).unwrap_or_else(|| {
            self.0.push(Group { place, kind: PlaceKind::Computer, changes: Vec::new(), more: 0 });
            self.0.len() - 1
        });
        let group = &mut self.0[at];
        if group.changes.len() < SHOWN { group.changes.push(change) } else { group.more += 1 }
    }

    /// Says of each place what it is.
    pub(super) fn named(mut self, service: &Service) -> Result<Vec<Group>, Error> {
        let peers = service.peers()?;
        for group in self.0.iter_mut().filter(|group| !group.place.is_empty()) {
            let phone = peers.iter().any(|peer| peer.name == group.place && peer.kind == "phone");
            group.kind = if phone { PlaceKind::Phone } else { PlaceKind::Account };
        }
        Ok(self.0)
    }
}

/// Fields before and after, in words. What nobody shows is left out.
pub(super) fn rows(lang: Lang, changes: &[FieldChange]) -> Vec<FieldRow> {
    let shown = |change: &&FieldChange| !matches!(change.field, Field::Kept | Field::Uid);
    let row = |change: &FieldChange| FieldRow {
        field: FieldName(change.field.name().to_owned()),
        name: wording::history::field(lang, change.field),
        before: said(lang, &change.before),
        after: said(lang, &change.after),
    };
    changes.iter().filter(shown).map(row).collect()
}

fn said(lang: Lang, value: &Value) -> Option<String> {
    match value {
        Value::Absent => None,
        Value::Date(date) => Some(when::date(lang, date.year().map(i32::from), date.month(), date.day())),
        Value::Photo(_) => Some(tr(lang, "history-a-picture", &[])),
        other => Some(wording::history::value(lang, other)),
    }
}

/// The window's kind of a record's.
pub(super) fn kind(of: Kind) -> desk::Kind {
    match of {
        Kind::Contacts => desk::Kind::People,
        Kind::Events => desk::Kind::Events,
        Kind::Tasks => desk::Kind::Tasks,
        Kind::Notes => desk::Kind::Notes,
    }
}

/// The record's kind of the window's.
pub(super) fn kind_of(kind: desk::Kind) -> Kind {
    match kind {
        desk::Kind::People => Kind::Contacts,
        desk::Kind::Events => Kind::Events,
        desk::Kind::Tasks => Kind::Tasks,
        desk::Kind::Notes => Kind::Notes,
    }
}

/// What undoing an entry would do.
pub(super) fn preview(service: &Service, n: i64, lang: Lang) -> Result<Preview, Error> {
    let view = service.preview_undo(n)?;
    let (here, there) = counted(&view);
    let mut groups = Groups::default();
    for step in &view.steps {
        groups.push(step.peer.clone().unwrap_or_default(), undo_change(step, lang));
    }
    let nothing = here == 0 && view.decisions.is_empty();
    let summary = match (nothing, here) {
        (true, _) => tr(lang, "history-undo-nothing", &[]),
        (false, 0) => tr(lang, "history-undo-decision", &[]),
        (false, _) => tr(lang, "history-undo-would", &[("n", here.into()), ("there", there.into())]),
    };
    Ok(Preview {
        summary,
        safe: tr(lang, "history-undo-safe", &[]),
        groups: groups.named(service)?,
        notes: view.decisions.iter().map(|word| tr(lang, &format!("cli-undo-decision-{word}"), &[])).collect(),
        weight: if nothing { Graveness::Nothing } else { Graveness::Gentle },
    })
}

fn counted(view: &UndoView) -> (usize, usize) {
    let will = |side: Side| {
        let does = |step: &&UndoStep| step.numbered.step.side == side && step.numbered.step.state == StepState::WillDo;
        view.steps.iter().filter(does).count()
    };
    (will(Side::Here), will(Side::Peer))
}

fn undo_change(undo: &UndoStep, lang: Lang) -> Change {
    let step = &undo.numbered.step;
    let did = match (step.state, step.action) {
        (StepState::Refused, _) => Did::Stays,
        (_, Action::Add) => Did::Added,
        (_, Action::Delete) => Did::Deleted,
        _ => Did::Changed,
    };
    let fields = if undo.peer.is_none() { rows(lang, &step.fields) } else { Vec::new() };
    let record = undo.numbered.record.map(|id| RecordRef { kind: kind(undo.numbered.kind), id });
    Change { record, title: step.title.clone(), did, fields }
}

/// Undoes an entry.
pub(super) fn undo(service: &Service, n: i64, lang: Lang) -> Result<Deed, Error> {
    let view = service.undo(n)?;
    let (here, there) = counted(&view);
    let words = match (view.n, here) {
        (None, _) => tr(lang, "history-undo-nothing", &[]),
        (Some(_), 0) => tr(lang, "history-undone-decision", &[]),
        (Some(_), _) => tr(lang, "history-undone", &[("n", here.into()), ("there", there.into())]),
    };
    Ok(Deed { words, undo: view.n })
}

/// Undoes what the person did last, or does again what they undid last.
pub(super) fn step_back(service: &Service, way: Way, lang: Lang) -> Result<Deed, Error> {
    let acts = service.history()?;
    match target(&acts, way) {
        Some(n) => undo(service, n, lang),
        None => {
            let key = if way == Way::Back { "history-undo-nothing" } else { "history-redo-nothing" };
            Ok(Deed { words: tr(lang, key, &[]), undo: None })
        }
    }
}

/// The entry the person's next step back or forth takes back. What they do anew forgets what could be done again.
fn target(acts: &[ActView], way: Way) -> Option<i64> {
    let own = || acts.iter().filter(|act| is_own(act) && act.what != "emptied");
    match way {
        Way::Back => own().find(|act| act.what != "undone" && counts(acts, act)).map(|act| act.n),
        Way::Forth => {
            let newest = own().filter(|act| act.what != "undone").map(|act| act.n).max().unwrap_or(0);
            let undone = |act: &&ActView| act.what == "undone" && act.undone_by.is_none() && !is_redo(acts, act);
            own().find(undone).filter(|act| act.n > newest).map(|act| act.n)
        }
    }
}

/// Whether an entry still counts: nothing undid it, or that was undone in turn.
fn counts(acts: &[ActView], act: &ActView) -> bool {
    match act.undone_by.and_then(|n| acts.iter().find(|other| other.n == n && other.n > act.n)) {
        None => act.undone_by.is_none(),
        Some(undoing) => !counts(acts, undoing),
    }
}

/// Whether an undoing undid an undoing.
fn is_redo(acts: &[ActView], act: &ActView) -> bool {
    let undoes = act.undoes.as_ref().map(|(n, _)| *n);
    acts.iter().any(|other| Some(other.n) == undoes && other.what == "undone")
}

/// The number of what the person did last, to undo it by.
pub(super) fn newest(service: &Service) -> Result<Option<i64>, Error> {
    Ok(service.history()?.iter().find(|act| is_own(act)).map(|act| act.n))
}

/// What a record was.
pub(super) fn versions(service: &Service, record: RecordRef, lang: Lang) -> Result<Versions, Error> {
    let all = service.versions(kind_of(record.kind), record.id)?;
    let title = all.iter().find_map(|version| version.record.as_ref()).map(|record| record.title());
    let title = title.unwrap_or_default();
    let versions = all.iter().enumerate().map(|(at, version)| {
        let by = if version.peer.is_empty() { "history-version-own" } else { "history-version-place" };
        let what = tr(lang, &format!("history-version-{}", version.action), &[]);
        Version {
            revision: version.revision,
            at: Civil::here(version.time),
            title: tr(lang, by, &[("what", what.into()), ("name", (&version.peer).into())]),
            stands: match (&version.record, at) {
                (None, _) => Stands::Deleted,
                (Some(_), 0) => Stands::Now,
                (Some(_), _) => Stands::Before,
            },
            fields: rows(lang, &version.fields),
        }
    });
    Ok(Versions { record, title, versions: versions.collect() })
}

/// Makes a record, or one field of it, what it was.
pub(super) fn revert(
    service: &Service,
    record: RecordRef,
    revision: i64,
    field: Option<&FieldName>,
    lang: Lang,
) -> Result<Deed, Error> {
    let fields: Vec<Field> = match field {
        None => Vec::new(),
        Some(name) => vec![name.0.parse().map_err(|_| Error::NoSuchField(name.0.clone()))?],
    };
    let _revision = service.revert(kind_of(record.kind), record.id, revision, &fields)?;
    Ok(Deed { words: tr(lang, "history-reverted", &[]), undo: newest(service)? })
}

/// What was deleted.
pub(super) fn trash(service: &Service, lang: Lang) -> Result<Vec<Trashed>, Error> {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let now = Civil::here(service.now());
    let all = service.trash(None)?.into_iter().map(|gone| {
        let until = when::day(lang, Civil::here(gone.deleted + TRASH_DAYS * DAY), now);
        let key = if gone.peer.is_empty() { "history-trash-own" } else { "history-trash-place" };
        Trashed {
            record: RecordRef { kind: kind(gone.kind), id: gone.id.0 },
            title: gone.title,
            at: Civil::here(gone.deleted),
            line: tr(lang, key, &[("name", gone.peer.into()), ("until", until.into())]),
        }
    });
    Ok(all.collect())
}

/// Brings deleted records back.
pub(super) fn put_back(service: &Service, records: &[i64], lang: Lang) -> Result<Deed, Error> {
    let back = service.take_out_of_trash(records)?;
    Ok(Deed { words: tr(lang, "history-put-back", &[("n", back.len().into())]), undo: newest(service)? })
}

impl Shared {
    /// Answers a question, with troubles in the words of the window.
    pub(super) fn answer<T>(
        &self,
        lang: Lang,
        question: impl FnOnce(&Service) -> Result<T, Error>,
    ) -> Result<T, desk::DeskError> {
        question(&self.service()).map_err(|error| super::said(lang, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(n: i64, what: &str, undoes: Option<i64>, undone_by: Option<i64>) -> ActView {
        ActView {
            n,
            time: n,
            what: what.to_owned(),
            peer: String::new(),
            run: None,
            undoes: undoes.map(|n| (n, String::new())),
            undone_by,
            here: Default::default(),
            title: String::new(),
        }
    }

    #[test]
    fn steps_back_and_forth_walk_the_persons_own_deeds() {
        let fresh = [act(2, "edited", None, None), act(1, "added", None, None)];
        assert_eq!(target(&fresh, Way::Back), Some(2));
        assert_eq!(target(&fresh, Way::Forth), None);
        let undone = [act(3, "undone", Some(2), None), act(2, "edited", None, Some(3)), act(1, "added", None, None)];
        assert_eq!(target(&undone, Way::Back), Some(1), "the one before");
        assert_eq!(target(&undone, Way::Forth), Some(3), "the undoing is undone");
        let again = [
            act(4, "undone", Some(3), None),
            act(3, "undone", Some(2), Some(4)),
            act(2, "edited", None, Some(3)),
            act(1, "added", None, None),
        ];
        assert_eq!(target(&again, Way::Back), Some(2), "it counts again");
        assert_eq!(target(&again, Way::Forth), None);
        let newer = [act(4, "edited", None, None), act(3, "undone", Some(2), None), act(2, "edited", None, Some(3))];
        assert_eq!(target(&newer, Way::Forth), None, "something new was done since");
    }
}
