//! The end of a session: anchors move, the run is written down, the peer is free for others.

use std::collections::BTreeMap;

use crate::peer::session::{Asked, Ending};
use crate::peer::without_secrets;
use crate::pim::Kind;
use crate::service::error::{Error, LinkTrouble};
use crate::service::events::News;
use crate::service::outcome::{RunOutcome, Tally};
use crate::store::{Collection, FirstSync, LeaseName, PeerId, RESUMED, RunEnd};

use super::record::KEEP;
use super::{Session, Telling, Writes};

impl Session {
    /// Ends the run and says what it did. `error` is what broke it off, if anything did.
    pub(in crate::service) fn finish(mut self, error: Option<Error>) -> RunOutcome {
        self.close(error)
    }

    pub(super) fn close(&mut self, error: Option<Error>) -> RunOutcome {
        self.finished = true;
        let error = self.failure.take().or_else(|| self.stranger.clone()).or(error).or_else(|| {
            match (&self.refusal, &self.ending) {
                (Some(_), _) => Some(Error::LoginRefused),
                (_, Some(Ending::Broken(why))) => Some(Error::PeerBrokeRules(why.clone())),
                (_, Some(Ending::Committed)) => None,
                (_, Some(Ending::Suspended)) => None,
                (_, Some(Ending::Left) | None) => Some(Error::Link {
                    link: self.peer.as_ref().map(|peer| peer.link.clone()).unwrap_or_default(),
                    reason: LinkTrouble::Closed,
                    detail: String::new(),
                }),
            }
        });
        let error = error.or_else(|| self.lost());
        self.log_shelves();
        let name = self.peer.as_ref().map(|peer| peer.name.clone()).unwrap_or_default();
        let plan_waits = self.open.values().any(|open| open.plan_waits);
        let (conflicts, held) = self.waiting(None);
        let each: BTreeMap<Kind, _> = self.open.keys().map(|kind| (*kind, self.waiting(Some(*kind)))).collect();
        let refusals = self.peer.as_ref().and_then(|peer| self.service.refusals_of(peer).ok()).unwrap_or_default();
        let number = self.number();
        let collections = self.open.values_mut().map(|open| {
            let kind = open.collection.kind;
            open.outcome.refusals = refusals.iter().filter(|refusal| refusal.kind == kind).cloned().collect();
            (open.outcome.conflicts, open.outcome.held) = each.get(&kind).copied().unwrap_or_default();
            open.outcome.clone()
        });
        let outcome = RunOutcome {
            run: number,
            peer: name.clone(),
            error,
            messages: self.messages,
            bytes_in: self.bytes_in,
            bytes_out: self.bytes_out,
            seconds: (self.service.now() - self.started) as f64 / 1000.0,
            collections: collections.collect(),
            shelves: self.shelves.values().map(|shelf| shelf.outcome.clone()).filter(|of| !of.is_quiet()).collect(),
            plan_waits,
        };
        self.record_waiting(conflicts, held, plan_waits);
        self.write_down(&outcome);
        self.record.written();
        if let Err(error) = self.service.tidy() {
            tracing::warn!(%error, "what is old could not be let go");
        }
        self.release();
        if self.run.is_some() {
            self.tell(&News::RunFinished(Box::new(outcome.clone())));
            if conflicts + held > 0 || plan_waits {
                self.tell(&News::Waiting { peer: name, conflicts, held, plan: plan_waits });
            }
            self.tell(&News::LibraryChanged);
        }
        outcome
    }

    /// The run's number in the history.
    fn number(&self) -> i64 {
        let act = self.run.map(|run| self.service.store().read(|reader| reader.act_of_run(run)));
        act.and_then(Result::ok).flatten().map(|act| act.0).unwrap_or_default()
    }

    /// Open questions and held steps of this peer; of one kind or of all.
    pub(super) fn waiting(&self, kind: Option<Kind>) -> (usize, usize) {
        let Some(peer) = &self.peer else { return (0, 0) };
        self.service.waiting(peer.id, kind).unwrap_or_default()
    }

    pub(super) fn write_down(&self, outcome: &RunOutcome) {
        let Some(run) = self.run else { return };
        let tallies: BTreeMap<&str, (Tally, Tally)> =
            outcome.collections.iter().map(|c| (c.kind.name(), (c.here, c.peer))).collect();
        let document = outcome.error.as_ref().and_then(|error| serde_json::to_string(error).ok());
        let end = RunEnd {
            ok: outcome.error.is_none(),
            fault: outcome.error.as_ref().map(|error| error.fault().word().to_owned()),
            message: outcome.error.as_ref().map(|error| without_secrets(&error.to_string())),
            error: document.as_deref().map(without_secrets),
            messages: outcome.messages,
            bytes_in: outcome.bytes_in,
            bytes_out: outcome.bytes_out,
            refused: outcome.collections.iter().map(|c| c.refused as u64).sum(),
            result: serde_json::to_string(&tallies).ok(),
        };
        let peer = self.peer.as_ref().map(|peer| peer.id);
        let written = self.service.store().write(|tx| {
            self.record.write(tx, Some(run))?;
            if let Some(peer) = peer {
                tx.trim_log(peer, KEEP)?;
            }
            tx.end_run(run, &end, self.service.now())
        });
        if let Err(error) = written {
            tracing::error!(%error, "the end of a run could not be written down");
        }
    }

    pub(super) fn release(&mut self) {
        let (Some(token), Some(peer)) = (self.lease.take(), &self.peer) else { return };
        let name = LeaseName::Peer(peer.id);
        if let Err(error) = self.service.store().write(|tx| tx.release_lease(name, token)) {
            tracing::warn!(%error, "a lease was not given back; it expires by itself");
        }
    }

    /// What was wished for the next session is not done by a later one to a kind that did not come now.
    fn forget_wishes(&self, peer: PeerId) -> Result<(), Error> {
        Ok(self.service.store().write(|tx| {
            let mut all = tx.collections(peer)?;
            all.retain(|collection| collection.next_mode.is_some() && !self.open.contains_key(&collection.kind));
            all.into_iter().try_for_each(|collection| tx.put_collection(&Collection { next_mode: None, ..collection }))
        })?)
    }

    pub(super) fn commit(&mut self) -> Result<(), Error> {
        let peer = self.peer.as_ref().ok_or(Error::LoginRefused)?.clone();
        let (now, hold) = (self.service.now(), self.hold());
        let preview = self.request.preview;
        self.forget_wishes(peer.id)?;
        self.learn_device()?;
        // Who goes on without it begins anew.
        let _ = self.service.store().write(|tx| tx.take_beginning(peer.id))?;
        for (kind, open) in &mut self.open {
            let first = match (open.writes, open.plan_waits) {
                _ if preview || open.only_copies() => open.collection.first_sync,
                (Writes::StageOnly, true) => FirstSync::WaitingForYes,
                (Writes::Resumed, _) => open.collection.first_sync,
                _ => FirstSync::Done,
            };
            open.collection.first_sync = first;
            if open.writes != Writes::Resumed && open.backup.is_none() {
                open.collection.next_mode = None;
            }
            let rest_only = open.writes == Writes::Resumed && open.mode != Asked::TwoWay;
            self.service.store().write(|tx| {
                hold.keep(tx)?;
                open.remember_doubts(tx)?;
                tx.put_collection(&open.collection)?;
                let mut in_doubt = false;
                if let Some(Telling { since, now }) = open.telling.filter(|_| !open.whole) {
                    if open.writes == Writes::Resumed {
                        tx.keep_untold(peer.id, *kind, since, now)?;
                    } else if peer.kind.is_phone() {
                        // Who goes on where a session broke off knows item by item what we were told before.
                        in_doubt = !tx.told_between(peer.id, *kind, since + RESUMED, now)?.is_empty();
                    }
                }
                if rest_only || in_doubt {
                    // Perhaps we were told only what was left of a listing, or something we were told before a break was
                    // taken back, of which a phone that compares with what was before the break says nothing: the next
                    // session reads it all.
                    return tx.forget_anchors(peer.id, *kind);
                }
                // That our last message arrived, as OBEX says, does not tell that the phone took it to heart: it may
                // have broken off before its own commit. The pair before stays known until the next session.
                tx.commit_anchors(peer.id, *kind, now)?;
                if first == FirstSync::Done && open.writes == Writes::Approved {
                    tx.remove_plan(peer.id, *kind)
                } else {
                    Ok(())
                }
            })?;
        }
        self.commit_shelves()
    }
}
