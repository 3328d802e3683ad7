//! Nothing is written before there is something to go back to.
//!
//! A run that only keeps what a place has besides records (bookmarks, messages) makes no copy: the archive only grows, no
//! version in it is overwritten, and a place only gets back what it does not have. There is nothing to go back to.

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::pim::Kind;
use crate::planner::{Plan, StepState};
use crate::service::error::Error;
use crate::service::safety::{COMPUTER, CopyReason, Whose};
use crate::store::{FirstSync, Level, Peer};

use super::{Open, Session, Way};

/// Whether a plan writes anything, here or at the peer.
pub(super) fn writes(plan: &Plan) -> bool {
    plan.decisions.iter().flat_map(|decision| &decision.steps).any(|step| step.state == StepState::WillDo)
}

impl Open {
    /// What makes the copies of this session more than those of a daily sync.
    fn occasion(&self) -> CopyReason {
        let replaces = self.direction.replaced().is_some() || self.decision.as_ref().and_then(Way::erases).is_some();
        match self.collection.first_sync {
            _ if self.backup.is_some() => CopyReason::Asked,
            FirstSync::Done if replaces => CopyReason::Replace,
            FirstSync::Done => CopyReason::Run,
            _ => CopyReason::FirstSync,
        }
    }
}

impl Session {
    /// Makes the copies that have to be there before a kind is written, unless this session has made them: of this
    /// computer always; before a first sync or a replacement also of what the peer holds.
    ///
    /// # Errors
    /// [`Error::NoSafetyCopy`]: the session must not go on. It ends with this error then.
    pub(super) fn secure(&mut self, peer: &Peer, kind: Kind) -> Result<(), Error> {
        self.secure_here()?;
        self.secure_peer(peer, kind)
    }

    fn secure_here(&mut self) -> Result<(), Error> {
        if self.secured {
            return Ok(());
        }
        let why = self.open.values().map(Open::occasion).max().unwrap_or(CopyReason::Run);
        let _copy = self.service.secure(Whose::Here, why, COMPUTER)?;
        self.secured = true;
        Ok(())
    }

    /// Makes the copy of what the peer holds that its address asks for, with all kinds it asks it for.
    pub(super) fn secure_asked(&mut self, peer: &Peer, kind: Kind, prefix: &str) -> Result<(), Error> {
        self.secure_held(peer, kind, CopyReason::Asked, prefix)
    }

    fn secure_peer(&mut self, peer: &Peer, kind: Kind) -> Result<(), Error> {
        match self.open.get(&kind).map_or(CopyReason::Run, Open::occasion) {
            CopyReason::Run => Ok(()),
            why => self.secure_held(peer, kind, why, &peer.name),
        }
    }

    fn secure_held(&mut self, peer: &Peer, kind: Kind, why: CopyReason, prefix: &str) -> Result<(), Error> {
        if self.copied.get(&kind) == Some(&self.what_holds(peer, kind)?) {
            return Ok(());
        }
        // Kinds that were copied and written to since are not what they were.
        let fresh = |(kind, open): (&Kind, &Open)| {
            (open.occasion() != CopyReason::Run && !self.copied.contains_key(kind)).then_some(*kind)
        };
        let mut kinds: Vec<Kind> = self.open.iter().filter_map(fresh).collect();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        self.copy_aside(peer, &kinds, prefix, why)?;
        for kind in kinds {
            let holds = self.what_holds(peer, kind)?;
            let _ = self.copied.insert(kind, holds);
        }
        Ok(())
    }

    /// A digest of what the peer holds of a kind, as far as it told.
    fn what_holds(&self, peer: &Peer, kind: Kind) -> Result<[u8; 32], Error> {
        let held = self.service.store().read(|reader| crate::service::safety::all_at_peer(reader, peer.id, &[kind]))?;
        let mut hash = Sha256::new();
        for item in held.items.values().flatten() {
            hash.update(item.id.to_be_bytes());
            hash.update(item.content.fingerprint().0);
        }
        for raw in &held.unread {
            hash.update(&raw.bytes);
        }
        Ok(hash.finalize().into())
    }

    /// Copies aside what the peer holds of some kinds, as far as it told, and says so in the log.
    pub(super) fn copy_aside(
        &mut self,
        peer: &Peer,
        kinds: &[Kind],
        prefix: &str,
        why: CopyReason,
    ) -> Result<(), Error> {
        let copy = self.service.secure(Whose::Peer(peer, kinds), why, prefix)?;
        let counts: serde_json::Value = serde_json::from_str(&copy.counts).unwrap_or_default();
        for kind in kinds {
            let items = &counts[kind.name()];
            if kinds.len() > 1 && items.as_u64() == Some(0) {
                continue;
            }
            let detail = json!({ "kind": kind.name(), "file": copy.file, "items": items, "n": copy.n });
            self.log(Level::Info, "copied-aside", &detail);
        }
        Ok(())
    }
}
