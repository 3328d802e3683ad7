//! The course of a kind in a session: what the peer asks for, what an address or a person demands and what both sides
//! remember, put together; and what erases kept behind a permission and a copy.

use serde_json::json;

use crate::peer::session::{
    Anchors, Asked, Decision, Description, Erased, Mode, Opening, OrderAction, Remark, Why, decide,
};
use crate::pim::{Kind, Record};
use crate::planner::{Action, Because, Couple, Direction, Plan, Refused, Settled, Side, Step, StepState, Theirs};
use crate::service::error::Error;
use crate::service::run::SyncMode;
use crate::store::{Collection, Level, LogEntry, Peer, Sent};

use super::approval::number;
use super::hand::Flight;
use super::memory::{First, only_reads, word};
use super::{Order, Session};

/// What a session does with a kind.
pub(super) struct Course {
    /// Asked, demanded, done, why; nothing for a session that only closes the books of a broken one.
    pub(super) decision: Option<Decision>,
    /// How it goes over the wire.
    pub(super) wire: Asked,
    /// Whether the peer has to be told that its memory does not do (508).
    pub(super) refresh_required: bool,
    /// Which way changes flow.
    pub(super) direction: Direction,
    /// Whether what the direction deletes was said yes to.
    pub(super) allowed: bool,
}

/// What is known when a peer opens a kind.
pub(super) struct Known<'a> {
    pub(super) peer: &'a Peer,
    pub(super) collection: &'a Collection,
    pub(super) first: &'a First,
    /// What the person wants of this session, whether they said yes to what it erases, or only want to see it.
    pub(super) wish: SyncMode,
    pub(super) yes: bool,
    pub(super) preview: bool,
    /// Whether both sides remember the same session.
    pub(super) anchors: Anchors,
    /// The modes the peer announced.
    pub(super) modes: &'a [u8],
}

impl Course {
    /// `None`: the peer would be emptied, and nobody allowed it.
    pub(super) fn of(opening: &Opening, known: &Known<'_>) -> Option<Course> {
        let strange = known.anchors == Anchors::Unequal;
        let Some(asked) = opening.asked.mode() else { return Some(Course::resumed(known, strange)) };
        if opening.backup.is_some() {
            return Some(Course::backup(opening.asked, asked, strange));
        }
        if known.wish == SyncMode::ResetPeer && opening.demanded.is_none() && !known.yes && !known.preview {
            return None;
        }
        if known.wish != SyncMode::TwoWay && opening.demanded.is_none() {
            return Some(Course::by_person(opening.asked, asked, known, strange));
        }
        // A reset has an option of its own and is no mode of the table: it counts whatever the peer asks for.
        let mut decision = match opening.demanded {
            Some(Mode::ResetClient) => Decision::by_person(asked, Mode::ResetClient),
            demanded => decide(asked, demanded, known.anchors),
        };
        if decision.erases() == Some(Erased::Client) && !crate::service::peers::may_be_emptied(known.peer) {
            if decision.done == Mode::ResetClient {
                return None;
            }
            decision = decision.forbidden();
        }
        let wire = match decision.done {
            // What we do not know of is first listed, so that it can be copied aside before it goes.
            Mode::RefreshClient if strange => Asked::Slow,
            done => Asked::carrying(done, known.modes, opening.asked),
        };
        let erases = decision.erases();
        let direction = match decision.done {
            Mode::TwoWay | Mode::Slow => known.first.direction,
            Mode::UpdateServer => Direction::FromPeer,
            Mode::RefreshServer | Mode::SlowToServer if erases.is_some() => Direction::ReplaceHere,
            Mode::RefreshServer | Mode::SlowToServer => Direction::FromPeer,
            // The peer empties itself.
            Mode::RefreshClient if wire == Asked::RefreshToPeer => Direction::ToPeer,
            Mode::RefreshClient | Mode::SlowToClient if erases.is_some() => Direction::ReplacePeer,
            Mode::RefreshClient | Mode::SlowToClient | Mode::UpdateClient | Mode::ResetClient => Direction::ToPeer,
        };
        let refresh_required = wire.is_whole() && wire != opening.asked;
        let allowed = erases == Some(Erased::Client);
        Some(Course { decision: Some(decision), wire, refresh_required, direction, allowed })
    }

    /// A session that was broken off goes on.
    fn resumed(known: &Known<'_>, strange: bool) -> Course {
        let suspended = known.collection.suspended.as_deref();
        let (wire, refresh_required) = match suspended {
            Some(mode) if mode == word(Asked::TwoWay) && !strange => (Asked::TwoWay, false),
            // A phone that wanted to be read only takes nothing that would write to it.
            Some(mode) if only_reads(mode) => (Asked::RefreshFromPeer, true),
            _ => (Asked::Slow, true),
        };
        let direction = match wire {
            Asked::RefreshFromPeer => Direction::ReplaceHere,
            _ => wished(known),
        };
        Course { decision: None, wire, refresh_required, direction, allowed: false }
    }

    /// Only a copy is made: of changes where both sides remember the same session, else of everything.
    fn backup(opening: Asked, asked: Mode, strange: bool) -> Course {
        let (wire, refresh_required) = match opening {
            Asked::Slow | Asked::RefreshFromPeer => (opening, false),
            Asked::TwoWay | Asked::OneWayFromPeer if !strange => (opening, false),
            _ => (Asked::Slow, true),
        };
        let decision = wire.mode().map(|done| Decision::backup(asked, done));
        Course { decision, wire, refresh_required, direction: Direction::FromPeer, allowed: false }
    }

    /// A person asked for something else than a plain sync: the wire stays as simple as it can.
    fn by_person(opening: Asked, asked: Mode, known: &Known<'_>, strange: bool) -> Course {
        let (wire, refresh_required) = match opening {
            Asked::Slow | Asked::RefreshFromPeer => (opening, false),
            Asked::RefreshToPeer => (Asked::Slow, true),
            _ if strange => (Asked::Slow, true),
            other => (other, false),
        };
        let direction = match wire {
            Asked::OneWayFromPeer => Direction::FromPeer,
            Asked::RefreshFromPeer => Direction::ReplaceHere,
            Asked::OneWayToPeer => Direction::ToPeer,
            _ => wished(known),
        };
        let decision = Some(Decision::by_person(asked, mode_of(known.wish)));
        let allowed = known.yes && known.wish.erases();
        Course { decision, wire, refresh_required, direction, allowed }
    }
}

/// Where a place's settings keep how the phone was alerted last.
const ALERT_WAY: &str = "alert-way";

/// How the phone was alerted last.
pub(in crate::service) fn alert_way(peer: &Peer) -> Option<String> {
    peer.settings.more.get(ALERT_WAY)?.as_str().map(str::to_owned)
}

/// Forgets how the phone was alerted: it is to be asked for something else.
pub(in crate::service) fn forget_alert_way(peer: &mut Peer) {
    let _ = peer.settings.more.remove(ALERT_WAY);
}

/// The modes that a phone announced for everything it holds.
pub(in crate::service) fn modes_of_all(told: &Description) -> Vec<u8> {
    let all: Vec<_> = told.capacities.values().map(|capacity| capacity.modes.as_slice()).collect();
    let Some((first, rest)) = all.split_first() else { return Vec::new() };
    first.iter().copied().filter(|mode| rest.iter().all(|modes| modes.contains(mode))).collect()
}

/// What a phone we call is asked for when a person wants a mode: what empties it is compared first, so both ways.
pub(in crate::service) fn asked_of_phone(wish: SyncMode) -> Asked {
    match wish {
        SyncMode::CopyToPeer => Asked::OneWayToPeer,
        SyncMode::CopyFromPeer => Asked::OneWayFromPeer,
        SyncMode::TwoWay | SyncMode::Slow | SyncMode::ReplacePeer | SyncMode::ReplaceHere | SyncMode::ResetPeer => {
            Asked::TwoWay
        }
    }
}

/// The direction a person asked for.
fn wished(known: &Known<'_>) -> Direction {
    match known.wish {
        SyncMode::TwoWay | SyncMode::Slow => known.first.direction,
        SyncMode::CopyToPeer | SyncMode::ResetPeer => Direction::ToPeer,
        SyncMode::CopyFromPeer => Direction::FromPeer,
        SyncMode::ReplacePeer => Direction::ReplacePeer,
        SyncMode::ReplaceHere => Direction::ReplaceHere,
    }
}

fn mode_of(wish: SyncMode) -> Mode {
    match wish {
        SyncMode::TwoWay => Mode::TwoWay,
        SyncMode::Slow => Mode::Slow,
        SyncMode::CopyToPeer => Mode::UpdateClient,
        SyncMode::CopyFromPeer => Mode::UpdateServer,
        SyncMode::ReplacePeer => Mode::SlowToClient,
        SyncMode::ReplaceHere => Mode::SlowToServer,
        SyncMode::ResetPeer => Mode::ResetClient,
    }
}

impl Session {
    /// *Asked, demanded, done, why*, for the log.
    pub(super) fn log_decision(&mut self, kind: Kind, decision: &Decision) {
        let refused = decision.why == Why::NotAllowed && decision.demanded == Some(Mode::ResetClient);
        let erases = decision.erases().map(|side| match side {
            Erased::Server => "here",
            Erased::Client => "peer",
        });
        self.log(
            if decision.why == Why::NotAllowed { Level::Warning } else { Level::Info },
            "mode",
            &json!({
                "kind": kind.name(),
                "asked": decision.asked.word(),
                "demanded": decision.demanded.map(Mode::word),
                "done": if refused { "nothing" } else { decision.done.word() },
                "why": decision.why.word(),
                "erases": erases,
            }),
        );
    }

    /// A peer asked to be emptied, and nobody allowed it.
    pub(super) fn log_not_allowed(&mut self, kind: Kind, asked: Asked) {
        if let Some(asked) = asked.mode() {
            self.log_decision(
                kind,
                &Decision { done: asked, why: Why::NotAllowed, ..Decision::by_person(asked, Mode::ResetClient) },
            );
        }
    }

    /// Remembers how the phone was alerted. What cannot be kept is only found out again.
    pub(super) fn remember_way(&mut self, way: &str) {
        let Some(peer) = self.peer.as_mut().filter(|peer| alert_way(peer).as_deref() != Some(way)) else { return };
        let _ = peer.settings.more.insert(ALERT_WAY.to_owned(), way.into());
        if let Err(error) = self.service.store().write(|tx| tx.change_peer(peer)) {
            tracing::warn!(%error, "how a phone was alerted could not be kept");
        }
    }

    pub(super) fn log_remark(&mut self, remark: &Remark) {
        match remark {
            Remark::UnknownDatabase { asked, known } => {
                self.log(Level::Warning, "unknown-database", &json!({ "asked": asked, "known": known }));
            }
            Remark::AnswersTo(_) => {}
            Remark::UnknownOptions(options) => {
                self.log(Level::Warning, "unknown-options", &json!({ "options": options }));
            }
        }
    }

    /// Adds a line to the log of this run.
    pub(super) fn log(&mut self, level: Level, word: &str, detail: &serde_json::Value) {
        let time = self.service.now();
        self.record.line(LogEntry { time, level, word: word.to_owned(), detail: detail.to_string() });
    }

    /// What emptying the peer would do, to be looked at.
    pub(super) fn preview_emptying(&mut self, peer: &Peer, kind: Kind) -> Result<(), Error> {
        let couples = self.service.store().read(|reader| reader.couples(peer.id, kind))?;
        let goes = |couple: &Couple| {
            let record = held_at_peer(couple)?;
            let step = Step {
                side: Side::Peer,
                action: Action::Delete,
                title: record.title(),
                because: Because::Direction,
                fields: Vec::new(),
                state: StepState::WillDo,
                expects: Some(record.fingerprint()),
                content: None,
            };
            let (record, date, replica) = (couple.record, couple.date, couple.replica);
            let steps = vec![step];
            Some(crate::planner::Decision {
                record,
                date,
                replica,
                past: None,
                steps,
                conflict: None,
                settled: Settled::Gone,
            })
        };
        let plan = Plan { decisions: couples.iter().filter_map(goes).collect(), unchanged: 0 };
        let steps = number(kind, &plan, &self.service)?;
        if let Some(open) = self.open.get_mut(&kind) {
            open.outcome.steps = steps;
        }
        Ok(())
    }

    /// Orders that empty the peer. The records here stay; nothing the peer told becomes one.
    pub(super) fn order_emptying(&mut self, peer: &Peer, kind: Kind) -> Result<usize, Error> {
        let now = self.service.now();
        let store = self.service.store().clone();
        let there = store.read(|reader| {
            let mut there = Vec::new();
            for couple in reader.couples(peer.id, kind)? {
                let title = held_at_peer(&couple).map(Record::title);
                if let (Some(replica), Some(title)) = (couple.replica, title)
                    && let Some(luid) = reader.luid(replica)?
                {
                    there.push((replica, luid, title));
                }
            }
            Ok(there)
        })?;
        let strange: Vec<_> = store.read(|reader| reader.unreadable(peer.id))?;
        let strange: Vec<_> = strange.into_iter().filter(|item| item.kind == kind).map(|item| item.luid).collect();
        store.write(|tx| {
            self.hold().keep(tx)?;
            there.iter().try_for_each(|(replica, ..)| tx.begin_send(*replica, Sent::Deleting, None, now))?;
            strange.iter().try_for_each(|luid| tx.remove_unreadable(peer.id, kind, luid).map(drop))
        })?;
        let Some(open) = self.open.get_mut(&kind) else { return Ok(0) };
        for (replica, id, title) in there {
            self.tokens += 1;
            let step = Refused { action: Action::Delete, content: None };
            let order =
                Order { token: self.tokens, action: OrderAction::Delete { id: id.clone() }, title: title.clone() };
            open.orders.push_back(order);
            let flight = Flight {
                replica,
                action: Action::Delete,
                settled: Settled::Gone,
                step,
                title,
                id,
                code: 0,
                because: Because::Direction,
            };
            let _ = open.flights.insert(self.tokens, flight);
        }
        for id in strange {
            self.tokens += 1;
            let action = OrderAction::Delete { id };
            open.orders.push_back(Order { token: self.tokens, action, title: String::new() });
        }
        Ok(open.orders.len())
    }
}

/// What the peer holds of a couple, as far as it told.
pub(in crate::service) fn held_at_peer(couple: &Couple) -> Option<&Record> {
    match &couple.theirs {
        Theirs::Present(record) => Some(record),
        Theirs::Unreported => couple.last_seen.as_ref(),
        Theirs::Absent | Theirs::Deleted | Theirs::Missing => None,
    }
}
