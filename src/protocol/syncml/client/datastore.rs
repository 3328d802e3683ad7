//! One store of a session: what was asked, what was agreed, what is still to be sent.

use std::collections::VecDeque;

use super::super::alert::{self, SyncType};
use super::super::anchor::AnchorPair;
use super::super::message::{Anchor, MapItem};
use super::super::{Version, status};
use super::options::{DemandedSlow, Options, RefreshFromUs, ServerAnchor, StoreOptions};
use super::store::{Memory, Pending, Scope};

/// A store and where it stands.
pub(super) struct Datastore {
    pub(super) options: StoreOptions,
    memory: Memory,
    asked: Asked,
    standing: Standing,
    alert_status: Option<u16>,
    theirs: Anchor,
    work: VecDeque<Pending>,
    total: u64,
    /// Pairs of an earlier session, to be mapped before anything else.
    maps: Vec<MapItem>,
    erased: bool,
    /// The server's Sync has begun.
    listed: bool,
    report: StoreReport,
}

/// What the Alert of package 1 said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Mode(SyncType),
    Resume,
}

/// How far the store has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Asked,
    Agreed(SyncType, Scope),
    Failed(u16),
}

/// Our answer to the server's Alert.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// As it says.
    Agreed,
    /// Its anchor is not the one we know: all items (508).
    Slowly,
    /// Not so.
    Refused(u16),
}

/// What a session did to one store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreReport {
    /// Our URI of the store.
    pub local: String,
    /// The Alert code we sent.
    pub asked: u16,
    /// What was agreed on.
    pub mode: Option<SyncType>,
    /// The status that took the store out of the session.
    pub failed: Option<u16>,
    /// Items and deletions sent.
    pub sent: u64,
    /// Those the server took.
    pub taken: u64,
    /// Those it did not take.
    pub refused: u64,
    /// Items the server added here.
    pub added: u64,
    /// Items it replaced here.
    pub replaced: u64,
    /// Items it deleted here.
    pub deleted: u64,
    /// Commands of the server that we refused.
    pub declined: u64,
    /// Anchors have moved.
    pub committed: bool,
}

impl Datastore {
    pub(super) fn new(options: StoreOptions) -> Self {
        let report = StoreReport { local: options.local.clone(), ..StoreReport::default() };
        Datastore {
            asked: Asked::Mode(options.mode),
            options,
            memory: Memory::default(),
            standing: Standing::Asked,
            alert_status: None,
            theirs: Anchor::default(),
            work: VecDeque::new(),
            total: 0,
            maps: Vec::new(),
            erased: false,
            listed: false,
            report,
        }
    }

    /// Code and anchors of our Alert.
    pub(super) fn ask(&mut self, memory: Memory, version: Version) -> (u16, Anchor) {
        let last = memory.anchors.as_ref().map(|anchors| anchors.ours.clone()).filter(|last| !last.is_empty());
        self.asked = match self.options.mode {
            SyncType::TwoWay if memory.broken_off && version == Version::V12 => Asked::Resume,
            SyncType::TwoWay if last.is_none() => Asked::Mode(SyncType::Slow),
            mode => Asked::Mode(mode),
        };
        self.memory = memory;
        self.standing = Standing::Asked;
        self.alert_status = None;
        let code = match self.asked {
            Asked::Mode(mode) => mode.code(),
            Asked::Resume => alert::RESUME,
        };
        self.report.asked = code;
        (code, Anchor { last, next: Some(self.options.next.clone()) })
    }

    /// The server's status for our Alert.
    pub(super) fn alert_answered(&mut self, code: u16) {
        self.alert_status = Some(code);
    }

    /// The server's own Alert.
    pub(super) fn proposed(&mut self, code: Option<u16>, anchor: Anchor, options: &Options) -> Verdict {
        let Some(mode) = code.and_then(SyncType::from_code) else {
            self.fail(status::OPTIONAL_FEATURE);
            return Verdict::Refused(status::OPTIONAL_FEATURE);
        };
        if options.refresh_from_us == RefreshFromUs::Refused && !self.asks_not_to_be_written() && !mode.server_sends() {
            self.fail(status::FORBIDDEN);
            return Verdict::Refused(status::FORBIDDEN);
        }
        if self.asks_not_to_be_written() && matches!(mode, SyncType::OneWayFromServer | SyncType::RefreshFromServer) {
            self.fail(status::FORBIDDEN);
            return Verdict::Refused(status::FORBIDDEN);
        }
        let known = self.memory.anchors.as_ref().map_or("", |anchors| anchors.theirs.as_str());
        let same = anchor.last.as_deref().unwrap_or_default() == known;
        let differs = !same && options.server_anchor == ServerAnchor::Compare;
        self.theirs = anchor;
        if (is_whole(mode) || differs) && self.refuses_slow(options) {
            self.fail(status::REFRESH_REQUIRED);
            return Verdict::Refused(status::REFRESH_REQUIRED);
        }
        if is_whole(mode) {
            self.agree(mode, whole(mode));
            return Verdict::Agreed;
        }
        if differs {
            self.agree(SyncType::Slow, Scope::All);
            return Verdict::Slowly;
        }
        let scope = match (self.asked, mode) {
            (Asked::Resume, SyncType::TwoWay) => Scope::Rest,
            (_, SyncType::OneWayFromServer) => Scope::Nothing,
            _ => Scope::Changes,
        };
        self.agree(mode, scope);
        Verdict::Agreed
    }

    fn refuses_slow(&self, options: &Options) -> bool {
        options.demanded_slow == DemandedSlow::Refused && self.asked == Asked::Mode(SyncType::TwoWay)
    }

    fn asks_not_to_be_written(&self) -> bool {
        matches!(self.asked, Asked::Mode(mode) if !mode.server_sends())
    }

    fn agree(&mut self, mode: SyncType, scope: Scope) {
        self.standing = Standing::Agreed(mode, scope);
        self.report.mode = Some(mode);
    }

    /// Package 2 is complete. A store the server said nothing about goes by the status of our Alert. `false`: it failed.
    pub(super) fn settle(&mut self, options: &Options) -> bool {
        if self.standing != Standing::Asked {
            return !matches!(self.standing, Standing::Failed(_));
        }
        match (self.alert_status, self.asked) {
            (Some(status::OK), Asked::Mode(mode)) => {
                let scope = match mode {
                    SyncType::OneWayFromServer => Scope::Nothing,
                    mode if is_whole(mode) => whole(mode),
                    _ => Scope::Changes,
                };
                self.agree(mode, scope);
                true
            }
            (Some(status::REFRESH_REQUIRED), _) if !self.refuses_slow(options) => {
                self.agree(SyncType::Slow, Scope::All);
                true
            }
            (code, _) => {
                self.fail(code.filter(|code| !status::is_success(*code)).unwrap_or(status::COMMAND_FAILED));
                false
            }
        }
    }

    /// How the store is synchronised, if it still is.
    pub(super) fn agreed(&self) -> Option<(SyncType, Scope)> {
        match self.standing {
            Standing::Agreed(mode, scope) => Some((mode, scope)),
            Standing::Asked | Standing::Failed(_) => None,
        }
    }

    /// The store leaves the session.
    pub(super) fn fail(&mut self, code: u16) {
        self.standing = Standing::Failed(code);
        self.report.failed = Some(code);
        self.work.clear();
    }

    pub(super) fn start(&mut self, work: Vec<Pending>, maps: Vec<MapItem>) {
        self.total = work.len() as u64;
        self.work = work.into();
        self.maps = maps;
    }

    /// NumberOfChanges.
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    pub(super) fn has_work(&self) -> bool {
        !self.work.is_empty()
    }

    pub(super) fn next_work(&mut self) -> Option<Pending> {
        self.work.pop_front()
    }

    pub(super) fn put_back(&mut self, pending: Pending) {
        self.work.push_front(pending);
    }

    pub(super) fn take_maps(&mut self) -> Vec<MapItem> {
        std::mem::take(&mut self.maps)
    }

    /// Whether the store has yet to be emptied before the server's items come; once `true`.
    pub(super) fn must_be_erased(&mut self) -> bool {
        let refresh = matches!(self.standing, Standing::Agreed(SyncType::RefreshFromServer, _));
        refresh && !std::mem::replace(&mut self.erased, true)
    }

    /// The server's Sync has begun.
    pub(super) fn hear_sync(&mut self) {
        self.listed = true;
    }

    /// Whether the server has still to list what it has.
    pub(super) fn awaits_listing(&self) -> bool {
        let whole = |mode| matches!(mode, SyncType::Slow | SyncType::RefreshFromServer);
        !self.listed && matches!(self.standing, Standing::Agreed(mode, _) if whole(mode))
    }

    /// The anchors to keep, if the store came through.
    pub(super) fn commit(&mut self) -> Option<AnchorPair> {
        self.agreed()?;
        self.report.committed = true;
        Some(AnchorPair { ours: self.options.next.clone(), theirs: self.theirs.next.clone().unwrap_or_default() })
    }

    pub(super) fn change_sent(&mut self) {
        self.report.sent += 1;
    }

    pub(super) fn change_taken(&mut self) {
        self.report.taken += 1;
    }

    pub(super) fn change_refused(&mut self) {
        self.report.refused += 1;
    }

    /// What the server did here is counted by this.
    pub(super) fn count(&mut self) -> &mut StoreReport {
        &mut self.report
    }

    pub(super) fn report(&self) -> StoreReport {
        self.report.clone()
    }
}

/// What the client sends when neither side relies on what it remembers.
fn whole(mode: SyncType) -> Scope {
    if mode == SyncType::RefreshFromServer { Scope::Nothing } else { Scope::All }
}

/// Whether unequal anchors do not matter.
fn is_whole(mode: SyncType) -> bool {
    matches!(mode, SyncType::Slow | SyncType::RefreshFromClient | SyncType::RefreshFromServer)
}
