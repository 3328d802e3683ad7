//! A message link on which chosen exchanges go wrong: the request is lost, the answer is lost, the request comes twice.

use std::collections::BTreeMap;

use super::{Document, LinkError, MessageLink};

/// What happens to one exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// The peer never sees the document; the asker times out.
    LoseRequest,
    /// The peer has seen it and answered; the asker times out. The dangerous one.
    LoseAnswer,
    /// The peer sees it twice; the asker gets the second answer, as after a retry it did not know of.
    SendTwice,
}

/// A link with mishaps, by the number of the exchange, counted from 1 and including those that went wrong.
pub struct Clumsy<L> {
    link: L,
    mishaps: BTreeMap<u32, Mishap>,
    count: u32,
}

impl<L: MessageLink> Clumsy<L> {
    /// Wraps `link`.
    pub fn new(link: L, mishaps: impl IntoIterator<Item = (u32, Mishap)>) -> Self {
        Self { link, mishaps: mishaps.into_iter().collect(), count: 0 }
    }
}

impl<L: MessageLink> MessageLink for Clumsy<L> {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        self.count = self.count.saturating_add(1);
        match self.mishaps.get(&self.count) {
            None => self.link.exchange(document),
            Some(Mishap::LoseRequest) => Err(LinkError::TimedOut),
            Some(Mishap::LoseAnswer) => self.link.exchange(document).and(Err(LinkError::TimedOut)),
            Some(Mishap::SendTwice) => {
                self.link.exchange(document.clone())?;
                self.link.exchange(document)
            }
        }
    }

    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        self.link.readdress(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers with how many documents it has seen.
    struct Counter(u8);

    impl MessageLink for Counter {
        fn exchange(&mut self, _: Document) -> Result<Document, LinkError> {
            self.0 += 1;
            Ok(Document::new("a/b", [self.0]))
        }
    }

    #[test]
    fn each_mishap_shows_the_peer_another_number_of_documents() {
        let mishaps = [(2, Mishap::LoseRequest), (3, Mishap::LoseAnswer), (4, Mishap::SendTwice)];
        let mut link = Clumsy::new(Counter(0), mishaps);
        let mut ask = || link.exchange(Document::new("a/b", "x")).map(|answer| answer.body);
        assert_eq!(ask().unwrap(), [1]);
        assert!(matches!(ask(), Err(LinkError::TimedOut)));
        assert!(matches!(ask(), Err(LinkError::TimedOut)));
        assert_eq!(ask().unwrap(), [4], "2 was the lost answer, 3 the first of two");
        assert_eq!(ask().unwrap(), [5]);
    }
}
