//! Sentences for people: everything typed becomes words here, and nowhere else.
//!
//! The words themselves are in `i18n/<language>`; [`tr`] finds them, [`when`] says days and hours.

pub mod check;
pub mod copies;
pub mod diary;
pub mod history;
pub mod i18n;
pub mod log;
pub mod refusal;
pub mod remark;
pub mod report;
pub mod status;
pub mod step;
pub mod telling;
pub mod trouble;
pub mod value;
pub mod way;
pub mod when;

pub use i18n::{Arg, Lang, tr};
pub use when::Civil;

use crate::pim::Kind;

/// "3 people", "1 note".
pub fn counted(lang: Lang, kind: Kind, n: usize) -> String {
    let key = match kind {
        Kind::Contacts => "cli-people-count",
        Kind::Events => "cli-events-count",
        Kind::Tasks => "cli-tasks-count",
        Kind::Notes => "cli-notes-count",
    };
    tr(lang, key, &[("n", n.into())])
}

/// Joins names as a sentence does: "a", "a and b", "a, b and c".
pub fn list(lang: Lang, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            tr(lang, "list-and", &[("first", first.join(", ").as_str().into()), ("last", last.as_str().into())])
        }
    }
}
