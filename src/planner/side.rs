//! Where each side of a couple stands.

use super::diary;
use super::merge::Rules;
use super::pair::Base;
use super::same::same_record;
use super::types::{Couple, Here, Theirs};
use crate::pim::{Field, Kind, Record};

/// The peer's side, as it counts for a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Peer<'a> {
    /// It never had the item.
    Never,
    /// It had it and has it no longer.
    Gone,
    /// It had it, and a whole list lacks it.
    Missing,
    /// It has this.
    Has(&'a Record),
}

impl Couple {
    /// The peer's side: what it said, else what it last had.
    pub(super) fn peer(&self) -> Peer<'_> {
        match &self.theirs {
            Theirs::Present(record) => Peer::Has(record),
            Theirs::Unreported => self.last_seen.as_ref().map_or(Peer::Never, Peer::Has),
            Theirs::Deleted => Peer::Gone,
            Theirs::Missing => Peer::Missing,
            Theirs::Absent if self.agreement.is_some() => Peer::Gone,
            Theirs::Absent => Peer::Never,
        }
    }

    /// Our side, if it is there.
    pub(super) fn ours(&self) -> Option<&Record> {
        if let Here::Present(record) = &self.here { Some(record) } else { None }
    }

    /// The peer's side, if it is there.
    pub(super) fn told(&self) -> Option<&Record> {
        if let Peer::Has(record) = self.peer() { Some(record) } else { None }
    }

    /// What both last agreed on.
    pub(super) fn base(&self) -> Option<Base<'_>> {
        let (agreement, last_seen) = (self.agreement.as_ref()?, self.last_seen.as_ref()?);
        Some(Base { agreement, last_seen })
    }

    /// Whether this is an item of the peer that has no record yet.
    pub(super) fn is_staged(&self) -> bool {
        self.here == Here::Absent
    }

    /// Whether neither side said anything new: the cheap question, asked first.
    pub(super) fn is_quiet(&self) -> bool {
        let (Some(here), Some(base)) = (self.ours(), self.base()) else { return false };
        let agreed = here == base.agreement && self.told() == Some(base.last_seen);
        agreed && self.parked.is_empty() && self.in_flight.is_none()
    }

    /// Whether our side is not what was agreed, in any field: hidden ones count too, for they would go with the item.
    pub(super) fn edited_here(&self, rules: &Rules<'_>) -> bool {
        match (self.ours(), &self.agreement) {
            (Some(here), Some(agreement)) => !same_record(here, agreement, rules.home),
            _ => true,
        }
    }

    /// Whether the peer's side is not what was last seen.
    pub(super) fn edited_at_peer(&self, rules: &Rules<'_>) -> bool {
        match (self.told(), &self.last_seen) {
            (Some(told), Some(seen)) => {
                let edited = || match told.kind() {
                    Kind::Contacts => {
                        Field::of(told.kind()).iter().any(|field| rules.changed_at_peer(*field, seen, told))
                    }
                    _ => diary::edited_at_peer(rules, seen, told),
                };
                told != seen && edited() || !self.parked.is_empty()
            }
            _ => true,
        }
    }
}
