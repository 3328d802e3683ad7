//! A stream of bytes to a peer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::LinkError;

/// A stream of bytes in both directions. Blocking; one thread owns it.
pub trait ByteLink: Send {
    /// Waits up to `timeout` for bytes and returns how many were put into `buf`: at least one, unless `buf` is empty.
    ///
    /// # Errors
    /// [`LinkError::TimedOut`] when nothing came (the link stays usable), [`LinkError::Closed`] when the other end is
    /// gone and everything it sent has been read.
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError>;

    /// Hands all bytes to the link. Returning does not mean the peer has them.
    ///
    /// # Errors
    /// After any error an unknown part of `bytes` may have gone out: the conversation is over.
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError>;

    /// Ends the link. Reading and writing give [`LinkError::Closed`] from now on; closing twice is fine.
    fn close(&mut self);

    /// Moves a modem line. Links without such lines do nothing.
    ///
    /// # Errors
    /// Only when the link is gone: a line that cannot be moved (a pseudo-terminal has none) is no failure.
    fn signal(&mut self, _signal: LineSignal) -> Result<(), LinkError> {
        Ok(())
    }
}

/// The modem lines of a serial port; some phones leave OBEX mode by one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineSignal {
    /// Data Terminal Ready on: we are here.
    RaiseDtr,
    /// Data Terminal Ready off: most phones fall back to AT commands.
    DropDtr,
    /// The line held low for a quarter of a second.
    Break,
}

impl<L: ByteLink + ?Sized> ByteLink for Box<L> {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        (**self).read(buf, timeout)
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        (**self).write_all(bytes)
    }

    fn close(&mut self) {
        (**self).close();
    }

    fn signal(&mut self, signal: LineSignal) -> Result<(), LinkError> {
        (**self).signal(signal)
    }
}

/// A stop token. Clones are the same token; once pulled it stays pulled.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// A token nobody has pulled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pulls it: whoever waits on a link gives up within a tenth of a second.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether it was pulled.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// [`LinkError::Cancelled`] if it was pulled.
    ///
    /// # Errors
    /// See above; this is for `?`.
    pub fn check(&self) -> Result<(), LinkError> {
        if self.is_cancelled() { Err(LinkError::Cancelled) } else { Ok(()) }
    }
}

/// How often a waiting thread looks at its stop token.
pub(crate) const WATCH_INTERVAL: Duration = Duration::from_millis(100);

/// A link whose waiting ends when a stop token is pulled. Writing is not interrupted, so that whatever was begun is whole.
pub struct Watched<L> {
    link: L,
    cancel: Cancel,
}

impl<L: ByteLink> Watched<L> {
    /// Lets `cancel` end the waiting on `link`.
    pub fn new(link: L, cancel: Cancel) -> Self {
        Self { link, cancel }
    }
}

impl<L: ByteLink> ByteLink for Watched<L> {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        let mut left = timeout;
        loop {
            self.cancel.check()?;
            let slice = left.min(WATCH_INTERVAL);
            match self.link.read(buf, slice) {
                Err(LinkError::TimedOut) if left > slice => left -= slice,
                other => return other,
            }
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.cancel.check()?;
        self.link.write_all(bytes)
    }

    fn close(&mut self) {
        self.link.close();
    }

    fn signal(&mut self, signal: LineSignal) -> Result<(), LinkError> {
        self.link.signal(signal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Times out and remembers what it was asked, pulling the token at the third wait.
    struct Silent {
        asked: Vec<Duration>,
        cancel: Option<Cancel>,
    }

    impl ByteLink for Silent {
        fn read(&mut self, _: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
            self.asked.push(timeout);
            if let (3, Some(cancel)) = (self.asked.len(), &self.cancel) {
                cancel.cancel();
            }
            Err(LinkError::TimedOut)
        }

        fn write_all(&mut self, _: &[u8]) -> Result<(), LinkError> {
            Ok(())
        }

        fn close(&mut self) {}
    }

    #[test]
    fn a_long_wait_is_cut_into_short_ones_of_the_same_sum() {
        let mut link = Watched::new(Silent { asked: vec![], cancel: None }, Cancel::new());
        let result = link.read(&mut [0], Duration::from_millis(250));
        assert!(matches!(result, Err(LinkError::TimedOut)));
        assert_eq!(link.link.asked, [100, 100, 50].map(Duration::from_millis));
    }

    #[test]
    fn a_pulled_token_ends_the_wait_and_forbids_writing() {
        let cancel = Cancel::new();
        let mut link = Watched::new(Silent { asked: vec![], cancel: Some(cancel.clone()) }, cancel);
        assert!(matches!(link.read(&mut [0], Duration::from_secs(60)), Err(LinkError::Cancelled)));
        assert_eq!(link.link.asked.len(), 3);
        assert!(matches!(link.write_all(b"x"), Err(LinkError::Cancelled)));
    }
}
