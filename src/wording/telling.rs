//! What is said on the desktop: one title and, sometimes, one sentence.

use super::{Lang, tr, trouble, when};
use crate::service::events::Tell;

/// Title and text of a message about a place; `None`: nothing is worth a message.
pub fn said(lang: Lang, peer: &str, what: &Tell) -> Option<(String, String)> {
    let name = ("name", peer.into());
    Some(match what {
        Tell::NeedsYou(error) => (tr(lang, "tell-needs-you", &[name]), trouble::what(lang, error)),
        Tell::Fails(error) => (tr(lang, "tell-fails", &[name]), trouble::what(lang, error)),
        Tell::Held(n) => (tr(lang, "tell-held", &[name, ("n", (*n).into())]), String::new()),
        Tell::Conflicts(n) => (tr(lang, "tell-conflicts", &[name, ("n", (*n).into())]), String::new()),
        Tell::Stale(since) => {
            let since = when::Civil::here(*since);
            let day = when::date(lang, Some(since.year), since.month, since.day);
            (tr(lang, "tell-stale", &[name, ("when", day.into())]), String::new())
        }
        Tell::Synced(tally) if tally.total() == 0 => return None,
        Tell::Synced(tally) => {
            let numbers = [("added", tally.added), ("changed", tally.changed), ("deleted", tally.deleted)]
                .map(|(n, c)| (n, c.into()));
            let [added, changed, deleted] = numbers;
            (tr(lang, "tell-synced", &[name, added, changed, deleted]), String::new())
        }
    })
}
