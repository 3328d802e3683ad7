//! What a place does not take, and why.

use super::{Lang, tr};
use crate::planner::Action;
use crate::service::refusals::{Objection, RefusalView};

/// `Nokia N80 does not take Anna Weiß: it is too large.`
pub fn line(lang: Lang, peer: &str, refusal: &RefusalView) -> String {
    let key = match (refusal.action, refusal.why) {
        (Action::Delete, _) => "refusal-delete",
        (_, Objection::TooLarge) => "refusal-too-large",
        (_, Objection::Unfit) => "refusal-unfit",
        (_, Objection::NotAllowed) => "refusal-not-allowed",
        (_, Objection::Failed) => "refusal-failed",
    };
    let code = refusal.code.to_string();
    tr(lang, key, &[("name", peer.into()), ("title", (&refusal.title).into()), ("code", code.into())])
}

/// The first refusals of a place as lines, how many more there are, and what becomes of them all.
pub fn lines(lang: Lang, peer: &str, refusals: &[RefusalView]) -> Vec<String> {
    let mut lines: Vec<String> = refusals.iter().take(SHOWN).map(|refusal| line(lang, peer, refusal)).collect();
    if let Some(more @ 1..) = refusals.len().checked_sub(SHOWN) {
        lines.push(tr(lang, "trouble-plan-more", &[("n", more.into())]));
    }
    if !refusals.is_empty() {
        lines.push(tr(lang, "refusal-safe", &[("name", peer.into())]));
    }
    lines
}

/// Refusals that are named one by one.
const SHOWN: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::Kind;

    #[test]
    fn every_refusal_is_a_sentence_in_every_language() {
        for lang in Lang::ALL {
            for action in [Action::Add, Action::Change, Action::Delete] {
                for why in [Objection::TooLarge, Objection::Unfit, Objection::NotAllowed, Objection::Failed] {
                    let title = "Anna Weiß".to_owned();
                    let view =
                        RefusalView { kind: Kind::Contacts, record: None, title, action, why, code: 415, since: 0 };
                    let said = line(lang, "N80", &view);
                    assert!(said.contains("Anna Weiß") && said.contains("N80"), "{said}");
                    assert_eq!(lines(lang, "N80", &vec![view; 30]).len(), 22);
                }
            }
            assert!(lines(lang, "N80", &[]).is_empty());
        }
    }
}
