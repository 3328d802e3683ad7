//! Safety copies: why they were made, what is in them, what of them is lost.

use super::{Lang, tr};
use crate::pim::Kind;
use crate::service::safety::CopyReason;
use crate::service::safety::restore::LeftOut;

/// Why a copy was made.
pub fn why(lang: Lang, why: CopyReason) -> String {
    tr(lang, &format!("cli-backup-why-{}", why.name()), &[])
}

/// "3 people, 2 dates"; empty where there is nothing.
pub fn counts(lang: Lang, counts: impl IntoIterator<Item = (Kind, usize)>) -> String {
    let counts = counts.into_iter().filter(|(_, n)| *n > 0);
    counts.map(|(kind, n)| super::counted(lang, kind, n)).collect::<Vec<_>>().join(", ")
}

/// How much of what was there cannot be read any more; `None`: nothing is lost.
pub fn lost(lang: Lang, lost: impl IntoIterator<Item = (Kind, usize)>) -> Option<String> {
    let what = counts(lang, lost);
    (!what.is_empty()).then(|| tr(lang, "copy-left-out", &[("what", what.into())]))
}

/// What a restore leaves out because of damage: whole entries, and the photos of some.
pub fn left_out(lang: Lang, left_out: &[LeftOut]) -> Vec<String> {
    let names: Vec<&str> = left_out.iter().flat_map(|left| left.without_photo.iter().map(String::as_str)).collect();
    let photos = || tr(lang, "copy-without-photo", &[("names", names.join(", ").into())]);
    let entries = lost(lang, left_out.iter().map(|left| (left.kind, left.lost)));
    entries.into_iter().chain((!names.is_empty()).then(photos)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lost_is_counted_by_kind_and_nothing_is_not_said() {
        assert_eq!(counts(Lang::En, [(Kind::Contacts, 2), (Kind::Events, 0), (Kind::Notes, 1)]), "2 people, 1 note");
        assert_eq!(lost(Lang::En, [(Kind::Contacts, 0)]), None);
        let left = |lost, without_photo: &[&str]| LeftOut {
            kind: Kind::Contacts,
            lost,
            without_photo: without_photo.iter().map(|name| (*name).to_owned()).collect(),
        };
        assert_eq!(left_out(Lang::En, &[left(0, &[])]), [""; 0]);
        let said = left_out(Lang::En, &[left(2, &["Anne", "Karl"])]);
        assert!(said.len() == 2 && said[0].contains("2 people") && said[1].contains("Anne, Karl"), "{said:?}");
    }
}
