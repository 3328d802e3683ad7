//! The heart, pure: what is here, what the peer told, what both last agreed on; out comes a plan.
//!
//! Nothing here opens a file, asks the time or knows a protocol. The same input gives the same plan in the same order.
//!
//! The service gathers one [`Couple`] per item (a record with its replica at the peer, a record the peer does not have,
//! or a replica that has no record yet), and [`plan`](plan()) answers with one [`Decision`] per couple that needs one.
//! Executing a decision in any order, twice, or only in part, leads at the next plan to the same end.

mod conflict;
mod diary;
mod guard;
mod join;
mod keys;
#[cfg(test)]
mod laws;
mod learned;
mod list;
mod matching;
mod merge;
mod pair;
mod picture;
mod plain;
mod plan;
mod policy;
mod same;
mod side;
mod steps;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod undo;

pub use guard::Acquaintance;
pub use join::{Joined, join};
pub use learned::Learned;
pub use matching::{Double, Likeness, Opinion, Sign, doubles, likeness, renumbered};
pub use plan::plan;
pub use types::*;
pub use undo::{TakenBack, take_back};

use crate::pim::{Record, Zone};

/// Whether two records say the same, as people read them: spelling, order and stamps of machines do not count.
pub fn same(a: &Record, b: &Record) -> bool {
    same::same_record(a, b, Zone::UTC)
}

/// Whether two records may be about the same person or thing. `region` is the country of numbers without a prefix.
/// An event that was put to another time is the same thing still, a renamed one as well.
pub fn alike(a: &Record, b: &Record, region: &str) -> bool {
    let likeness = likeness(a, b, region, Zone::UTC);
    let same = |sign: &Sign| matches!(sign, Sign::SameTitle | Sign::SimilarTitle | Sign::SameTime);
    likeness.opinion != Opinion::Different || likeness.signs.iter().any(same)
}
