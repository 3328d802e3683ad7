//! How long titles a phone has room for, as far as its items show.

use std::collections::{BTreeMap, BTreeSet};

use super::diary::Entry;
use super::likeness::Traits;

/// Fewest titles of one length that show where a phone cuts.
const CUT_ALIKE: usize = 3;

/// Fewest letters of a title that a phone cuts.
const CUT: usize = 12;

/// Notes with the items of a peer for how long titles it has room, if that shows: many are as long as that, and hardly one
/// is longer, for a sharp s that became two letters after the cut.
pub(super) fn find_room(staged: &mut [(usize, Traits)]) {
    let entries = staged.iter().filter_map(|(_, traits)| traits.entry().map(Entry::typed));
    let titles: BTreeSet<(usize, &str)> = entries.collect();
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    titles.iter().for_each(|(length, _)| *lengths.entry(*length).or_default() += 1);
    let (mut longer, mut room) = (0, None);
    for (length, alike) in lengths.into_iter().rev().take_while(|(length, _)| *length >= CUT) {
        if alike >= CUT_ALIKE && alike >= longer * 4 {
            room = Some(length);
            break;
        }
        longer += alike;
    }
    let Some(room) = room else { return };
    staged.iter_mut().filter_map(|(_, traits)| traits.entry_mut()).for_each(|entry| entry.set_room(room));
}
