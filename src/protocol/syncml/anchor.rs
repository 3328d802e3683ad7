//! Anchors: how each side knows that the other remembers the same last session.
//!
//! Anchors are opaque texts, compared and nothing else. Sources: SyncML Sync Protocol 1.1.2, 2.2; OMA DS Protocol 1.2,
//! 6.3. The older pair is kept because an answer that got lost leaves the client one session behind.

pub use super::message::Anchor;

/// What one side remembers of one completed session with a store.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct AnchorPair {
    /// What we sent as Next.
    pub ours: String,
    /// What the peer sent as Next.
    pub theirs: String,
}

/// What is remembered of a store: the last completed session, and the one before while nobody knows whether the peer
/// got our last message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remembered {
    /// The last completed session.
    pub last: Option<AnchorPair>,
    /// The one before it.
    pub older: Option<AnchorPair>,
}

/// How the peer's Last compares with what is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match<'a> {
    /// Both remember the same last session.
    Last(&'a AnchorPair),
    /// The peer remembers the one before: our last message never arrived. Answer with that pair's own anchor.
    Older(&'a AnchorPair),
    /// They remember different sessions, or one remembers none.
    None,
}

impl<'a> Match<'a> {
    /// The pair in common.
    pub fn pair(self) -> Option<&'a AnchorPair> {
        match self {
            Match::Last(pair) | Match::Older(pair) => Some(pair),
            Match::None => None,
        }
    }
}

impl Remembered {
    /// Compares the Last that a peer presents. An empty or missing one matches nothing.
    pub fn compare(&self, presented: Option<&str>) -> Match<'_> {
        let Some(presented) = presented.filter(|text| !text.is_empty()) else { return Match::None };
        match (&self.last, &self.older) {
            (Some(pair), _) if pair.theirs == presented => Match::Last(pair),
            (_, Some(pair)) if pair.theirs == presented => Match::Older(pair),
            _ => Match::None,
        }
    }

    /// Moves on to a session that has ended well. `common` is the pair that it began with.
    pub fn advance(&mut self, next: AnchorPair, common: Option<AnchorPair>) {
        self.older = common;
        self.last = Some(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(ours: &str, theirs: &str) -> AnchorPair {
        AnchorPair { ours: ours.into(), theirs: theirs.into() }
    }

    #[test]
    fn a_client_one_session_behind_is_recognised() {
        let mut memory = Remembered { last: Some(pair("s1", "c1")), older: None };
        assert_eq!(memory.compare(Some("c1")), Match::Last(&pair("s1", "c1")));
        memory.advance(pair("s2", "c2"), Some(pair("s1", "c1")));
        assert_eq!(memory.compare(Some("c2")), Match::Last(&pair("s2", "c2")));
        assert_eq!(memory.compare(Some("c1")), Match::Older(&pair("s1", "c1")));
        memory.advance(pair("s3", "c3"), None);
        assert_eq!(memory.compare(Some("c1")), Match::None);
    }

    #[test]
    fn nothing_matches_nothing() {
        let memory = Remembered { last: Some(pair("", "")), older: None };
        assert_eq!(memory.compare(None), Match::None);
        assert_eq!(memory.compare(Some("")), Match::None);
        assert_eq!(Remembered::default().compare(Some("0")), Match::None);
    }
}
