//! Places as cards.

use serde_json::Value as Json;

use super::{Shared, notices, review};
use crate::gui::desk::{
    Changes, Counts, Holding, Keeping, Kind, LastRun, Offer, OnReturn, Overview, PlaceCard, PlaceId, PlaceKind,
    PlaceState, Progress, Reach, RunResult, Start,
};
use crate::pim;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::{PeerStatus, RunView};
use crate::service::outcome::Tally;
use crate::service::peers::PeerView;
use crate::service::schedule::{Hold, Outlook, Presence, Turn};
use crate::wording::{Civil, Lang};

/// Everything the first page shows.
pub(super) fn overview(shared: &Shared, lang: Lang) -> Result<Overview, Error> {
    let service = shared.service();
    let (status, outlook) = (service.status()?, service.outlook()?);
    let sum = |of: fn(&PeerStatus) -> usize| status.peers.iter().map(of).sum();
    let waiting = review::count(&service, sum(|peer| peer.conflicts), sum(|peer| peer.held))?;
    let places =
        status.peers.iter().map(|peer| card(shared, &service, peer, &outlook, lang)).collect::<Result<Vec<_>, _>>()?;
    Ok(Overview {
        now: Civil::here(service.now()),
        counts: counts(&service, status.contacts)?,
        review: small(waiting),
        offers: match places.is_empty() {
            true => vec![Offer::ConnectPhone, Offer::AddAccount, Offer::OpenFile, Offer::TrySample],
            false => vec![Offer::ConnectPhone, Offer::AddAccount],
        },
        places,
        last_copy: service.last_safety_copy().map(Civil::here),
        next_sync: outlook.next().map(Civil::here),
        paused: outlook.paused.is_some(),
    })
}

pub(super) fn card(
    shared: &Shared,
    service: &Service,
    status: &PeerStatus,
    outlook: &Outlook,
    lang: Lang,
) -> Result<PlaceCard, Error> {
    let peer = &status.peer;
    let schedule = outlook.places.iter().find(|place| place.id == peer.id);
    let turn = schedule.and_then(|place| place.turn);
    let away = schedule.is_some_and(|place| place.presence == Presence::Away);
    let sample = shared.board().sample.is_some();
    let last = status.last_run.as_ref().filter(|run| run.ended.is_some());
    let last_changes = last.and_then(|run| run.result.as_ref()).map(changes);
    let holding = Holding {
        kind: Kind::People,
        keeping: Keeping::On,
        count: small(status.items),
        room: None,
        since: None,
        last: last_changes,
    };
    let state = match state(shared, service, status, lang)? {
        PlaceState::UpToDate | PlaceState::Behind { .. } if away => PlaceState::NotHere {
            last_seen: peer.last_seen.or(peer.last_sync).map(Civil::here),
            waiting: small(status.changed),
            on_return: match turn {
                None | Some(Turn::Held(Hold::ByHand | Hold::NeedsYou)) => OnReturn::WaitsForYou,
                Some(_) => OnReturn::SyncsByItself,
            },
        },
        state => state,
    };
    Ok(PlaceCard {
        id: PlaceId(peer.id),
        name: peer.name.clone(),
        kind: kind(peer),
        reach: if sample { Reach::Virtual } else { reach(&peer.link) },
        last: last.map(last_run),
        next: turn.and_then(Turn::at).filter(|_| !away).map(Civil::here),
        holdings: if peer.last_sync.is_some() { vec![holding] } else { Vec::new() },
        start: match (&state, peer.can_be_called) {
            (PlaceState::NotHere { .. }, _) => Start::NotNow,
            (_, true) => Start::Here,
            (_, false) => Start::OnThePhone,
        },
        state,
    })
}

fn state(shared: &Shared, service: &Service, status: &PeerStatus, lang: Lang) -> Result<PlaceState, Error> {
    let name = &status.peer.name;
    let (ours, queued, progress) = {
        let board = shared.board();
        (board.current.as_ref() == Some(name), board.queue.contains(name), board.moving.get(name).cloned())
    };
    if status.running {
        // What another process does we only know by its lease.
        let elsewhere = Progress { phase: crate::gui::desk::Phase::Connecting, ..Progress::default() };
        return Ok(PlaceState::Syncing(progress.unwrap_or(elsewhere)));
    }
    if ours {
        return Ok(PlaceState::Syncing(Progress::default()));
    }
    if queued {
        return Ok(PlaceState::Waiting);
    }
    if let Some(notice) = notices::of(shared, service, status, lang)? {
        return Ok(PlaceState::NeedsYou(notice));
    }
    let synced = status.peer.state == "done" && status.peer.last_sync.is_some();
    Ok(match status.changed {
        _ if !synced => PlaceState::NeverSynced,
        0 => PlaceState::UpToDate,
        waiting => PlaceState::Behind { waiting: small(waiting) },
    })
}

/// What a place is.
pub(super) fn kind(peer: &PeerView) -> PlaceKind {
    if peer.kind == "phone" { PlaceKind::Phone } else { PlaceKind::Account }
}

/// How a place is reached, from the way its link is written.
fn reach(link: &str) -> Reach {
    match link.split(':').next().unwrap_or_default() {
        "serial" => Reach::Cable,
        "usb" => Reach::Usb,
        "bluetooth" => Reach::Bluetooth,
        "dial-in" => Reach::DialIn,
        _ => Reach::Network,
    }
}

pub(super) fn last_run(run: &RunView) -> LastRun {
    let done = run.result.as_ref().map(changes).unwrap_or_default();
    let result = match (run.ok, run.fault.as_deref()) {
        (Some(true), _) => RunResult::Done(done),
        _ if was_cancelled(run) => RunResult::Stopped { after: count(done) },
        (_, Some("link")) => RunResult::WentAway { after: count(done) },
        _ => RunResult::NeedsYou,
    };
    LastRun { at: Civil::here(run.ended.unwrap_or(run.started)), result }
}

/// Whether the person stopped a run.
pub(super) fn was_cancelled(run: &RunView) -> bool {
    run.error == Some(Error::Cancelled) || run.message.as_deref() == Some(Error::Cancelled.to_string().as_str())
}

/// What a run changed on both sides together: `{"contacts":[{here},{peer}]}`.
pub(super) fn changes(result: &Json) -> Changes {
    let kinds = result.as_object().into_iter().flat_map(|kinds| kinds.values());
    let tallies = kinds.filter_map(|pair| serde_json::from_value::<(Tally, Tally)>(pair.clone()).ok());
    tallies.map(|(here, peer)| together(here, peer)).fold(Changes::default(), plus)
}

/// The changes on both sides together.
pub(super) fn together(here: Tally, peer: Tally) -> Changes {
    Changes {
        added: small(here.added + peer.added),
        changed: small(here.changed + peer.changed),
        deleted: small(here.deleted + peer.deleted),
    }
}

/// One number of changes and another.
pub(super) fn plus(one: Changes, other: Changes) -> Changes {
    Changes {
        added: one.added + other.added,
        changed: one.changed + other.changed,
        deleted: one.deleted + other.deleted,
    }
}

/// How many changes there are in all.
pub(super) fn count(changes: Changes) -> u64 {
    u64::from(changes.added) + u64::from(changes.changed) + u64::from(changes.deleted)
}

/// How much there is here; tasks that are done do not count.
fn counts(service: &Service, people: usize) -> Result<Counts, Error> {
    let mut tasks = 0;
    service.each_record(pim::Kind::Tasks, None, &mut |view| {
        tasks += usize::from(view.record.task().is_some_and(|task| !task.is_done()));
    })?;
    let (events, notes) = (service.count(pim::Kind::Events, "")?, service.count(pim::Kind::Notes, "")?);
    Ok(Counts { people: small(people), events: small(events), tasks: small(tasks), notes: small(notes) })
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
