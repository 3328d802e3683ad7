//! Two versions of a text that began as one: what was changed in different places is put together (diff3, by lines and
//! sentences).

/// More comparisons than this are not worth a merge: a person is asked.
const MOST: usize = 4_000_000;

/// Two texts one behind the other with a mark between them; where one has the other between its marks already, that one.
pub(super) fn both(here: &str, theirs: &str, between: &str) -> String {
    let within = |whole: &str, part: &str| {
        let bounded = |text: &str| format!("{between}{}{between}", super::keys::text(text));
        bounded(whole).contains(&bounded(part))
    };
    match () {
        () if within(here, theirs) => here.to_owned(),
        () if within(theirs, here) => theirs.to_owned(),
        () => format!("{here}{between}{theirs}"),
    }
}

/// Both changes of a text; `None` where they overlap.
pub(super) fn merge(base: &str, here: &str, theirs: &str) -> Option<String> {
    let [base, here, theirs] = [base, here, theirs].map(pieces);
    if base.len().saturating_mul(here.len().max(theirs.len())) > MOST {
        return None;
    }
    let (ours, told) = (common(&base, &here), common(&base, &theirs));
    let mut merged = String::new();
    let (mut from, mut ours_from, mut told_from) = (0, 0, 0);
    // Between two pieces that all three have, at most one side may differ from the base.
    for at in 0..=base.len() {
        let (ours_at, told_at) = match (ours.get(at), told.get(at)) {
            (Some(Some(ours_at)), Some(Some(told_at))) => (*ours_at, *told_at),
            (None, None) => (here.len(), theirs.len()),
            _ => continue,
        };
        let (old, mine, other) = (base.get(from..at)?, here.get(ours_from..ours_at)?, theirs.get(told_from..told_at)?);
        let taken = match () {
            () if mine == other || other == old => mine,
            () if mine == old => other,
            () => return None,
        };
        merged.extend(taken.iter().copied());
        merged.extend(base.get(at).copied());
        (from, ours_from, told_from) = (at + 1, ours_at + 1, told_at + 1);
    }
    Some(merged)
}

/// Lines and sentences, and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut ended, mut gap) = (0, false, false);
    for (at, letter) in text.char_indices() {
        let is_gap = letter == '\n' || (letter == ' ' && (ended || gap));
        if is_gap != gap || letter == '\n' {
            pieces.extend(text.get(start..at).filter(|piece| !piece.is_empty()));
            start = at;
        }
        gap = is_gap;
        ended = matches!(letter, '.' | '!' | '?' | '…');
    }
    pieces.extend(text.get(start..).filter(|piece| !piece.is_empty()));
    pieces
}

/// For each piece of `base`, which piece of `other` it is in a longest common row.
fn common(base: &[&str], other: &[&str]) -> Vec<Option<usize>> {
    let width = other.len() + 1;
    let mut lengths = vec![0_u32; (base.len() + 1) * width];
    let length = |lengths: &[u32], at: usize, by: usize| lengths.get(at * width + by).copied().unwrap_or_default();
    for (at, piece) in base.iter().enumerate().rev() {
        for (by, candidate) in other.iter().enumerate().rev() {
            let best = if piece == candidate {
                length(&lengths, at + 1, by + 1) + 1
            } else {
                length(&lengths, at + 1, by).max(length(&lengths, at, by + 1))
            };
            if let Some(cell) = lengths.get_mut(at * width + by) {
                *cell = best;
            }
        }
    }
    let mut found = vec![None; base.len()];
    let (mut at, mut by) = (0, 0);
    while let (Some(piece), Some(candidate)) = (base.get(at), other.get(by)) {
        if piece == candidate {
            if let Some(place) = found.get_mut(at) {
                *place = Some(by);
            }
            (at, by) = (at + 1, by + 1);
        } else if length(&lengths, at + 1, by) >= length(&lengths, at, by + 1) {
            at += 1;
        } else {
            by += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_already_is_not_put_behind_it_again() {
        assert_eq!(both("a", "b", " / "), "a / b");
        assert_eq!(both("a / b", "b", " / "), "a / b");
        assert_eq!(both("a", "a / b", " / "), "a / b");
        assert_eq!(both("ab", "b", " / "), "ab / b");
        assert_eq!(both("x\ny\nz", "y\nz\n", "\n"), "x\ny\nz");
    }

    #[test]
    fn changes_in_different_places_are_put_together() {
        for (base, here, theirs, merged) in [
            ("milk\nbread\neggs", "milk\nbread\neggs\ntea", "oat milk\nbread\neggs", "oat milk\nbread\neggs\ntea"),
            ("milk\nbread\neggs", "milk\neggs", "milk\nbread\neggs\ntea", "milk\neggs\ntea"),
            (
                "Likes tea. Plays chess.",
                "Likes tea. Plays Go.",
                "Likes coffee. Plays chess.",
                "Likes coffee. Plays Go.",
            ),
            ("Likes tea.", "Likes tea. Plays Go.", "Met in Oslo. Likes tea.", "Met in Oslo. Likes tea. Plays Go."),
            ("a\nb", "a\nc", "a\nc", "a\nc"),
            ("", "new", "", "new"),
            ("old", "old", "", ""),
        ] {
            assert_eq!(merge(base, here, theirs).as_deref(), Some(merged), "{base:?} {here:?} {theirs:?}");
            assert_eq!(merge(base, theirs, here).as_deref(), Some(merged), "{base:?} {theirs:?} {here:?}");
        }
    }

    #[test]
    fn changes_in_one_place_are_a_question() {
        for (base, here, theirs) in [
            ("milk\nbread", "milk\nbread\ntea", "milk\nbread\neggs"),
            ("Likes tea.", "Likes coffee.", "Likes milk."),
            ("", "one", "two"),
            ("a\nb\nc", "a\nx\nc", "a\nc"),
        ] {
            assert_eq!(merge(base, here, theirs), None, "{base:?} {here:?} {theirs:?}");
        }
    }

    #[test]
    fn pieces_are_the_whole_text() {
        for text in ["", "a", "a.  b!\n\nc … d. e", " a. ", "\n", "1.5 l. Then"] {
            assert_eq!(pieces(text).concat(), text);
        }
        assert_eq!(pieces("One. Two\nThree"), ["One.", " ", "Two", "\n", "Three"]);
    }
}
