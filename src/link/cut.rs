//! A link that fails on purpose: the cable pulled at any byte, a request lost, an answer lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{ByteLink, LineSignal, LinkError};

/// How a cut looks to whoever uses the link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Looks {
    /// The cable was pulled: [`LinkError::Unplugged`], and the other end sees the link close.
    #[default]
    Unplugged,
    /// The other end hung up: [`LinkError::Closed`], and the other end sees the link close.
    Closed,
    /// Nothing at all: what is written vanishes, what comes is thrown away, reads time out. A phone out of range.
    Silent,
}

/// When to cut, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CutPlan {
    /// After that many bytes were read.
    pub after_read: Option<u64>,
    /// After that many bytes were written.
    pub after_written: Option<u64>,
    /// How it looks.
    pub looks: Looks,
}

/// Cuts a link by hand. Clones cut the same link.
#[derive(Debug, Clone, Default)]
pub struct Scissors(Arc<AtomicBool>);

impl Scissors {
    /// Cuts: seen at the next read or write.
    pub fn cut(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// A link that is cut after a number of bytes, or on command.
pub struct Cut<L> {
    link: L,
    plan: CutPlan,
    scissors: Scissors,
    read: u64,
    written: u64,
}

impl<L: ByteLink> Cut<L> {
    /// Wraps `link`.
    pub fn new(link: L, plan: CutPlan) -> Self {
        Self { link, plan, scissors: Scissors::default(), read: 0, written: 0 }
    }

    /// What cuts this link by hand.
    pub fn scissors(&self) -> Scissors {
        self.scissors.clone()
    }

    /// Whether it is cut.
    pub fn is_cut(&self) -> bool {
        self.scissors.0.load(Ordering::Acquire)
    }

    /// Cuts once a budget is used up. The other end learns of it at once, whatever this end does next.
    fn cut_when_due(&mut self) {
        let used_up = |count: u64, budget: Option<u64>| budget.is_some_and(|budget| count >= budget);
        if used_up(self.read, self.plan.after_read) || used_up(self.written, self.plan.after_written) {
            self.scissors.cut();
        }
        if self.is_cut() && self.plan.looks != Looks::Silent {
            self.link.close();
        }
    }

    fn failure(&self) -> LinkError {
        match self.plan.looks {
            Looks::Unplugged => LinkError::Unplugged { at: "cut".to_owned() },
            Looks::Closed => LinkError::Closed,
            Looks::Silent => LinkError::TimedOut,
        }
    }

    /// Waits as a reader of a silent line does, throwing away what comes.
    fn wait_in_vain(&mut self, timeout: Duration) -> LinkError {
        let start = Instant::now();
        let mut waste = [0; 256];
        while self.link.read(&mut waste, timeout.saturating_sub(start.elapsed())).is_ok() {}
        LinkError::TimedOut
    }
}

/// How many of `wanted` bytes may pass before the budget is used up.
fn allowed(wanted: usize, count: u64, budget: Option<u64>) -> usize {
    let left = budget.map_or(u64::MAX, |budget| budget.saturating_sub(count));
    usize::try_from(left).unwrap_or(usize::MAX).min(wanted)
}

impl<L: ByteLink> ByteLink for Cut<L> {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        self.cut_when_due();
        if self.is_cut() {
            return Err(match self.plan.looks {
                Looks::Silent => self.wait_in_vain(timeout),
                _ => self.failure(),
            });
        }
        let room = allowed(buf.len(), self.read, self.plan.after_read);
        let (window, _) = buf.split_at_mut(room);
        let count = self.link.read(window, timeout)?;
        self.read += count as u64;
        self.cut_when_due();
        Ok(count)
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.cut_when_due();
        if !self.is_cut() {
            let (passes, _) = bytes.split_at(allowed(bytes.len(), self.written, self.plan.after_written));
            self.link.write_all(passes)?;
            self.written += passes.len() as u64;
            self.cut_when_due();
            if passes.len() == bytes.len() {
                return Ok(());
            }
        }
        match self.plan.looks {
            Looks::Silent => Ok(()),
            _ => Err(self.failure()),
        }
    }

    fn close(&mut self) {
        self.link.close();
    }

    fn signal(&mut self, signal: LineSignal) -> Result<(), LinkError> {
        if self.is_cut() { Err(self.failure()) } else { self.link.signal(signal) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::loopback::{self, Loopback};
    use super::*;

    const NOW: Duration = Duration::ZERO;

    fn cut(plan: CutPlan) -> (Cut<Loopback>, Loopback) {
        let (near, far) = loopback::pair();
        (Cut::new(near, plan), far)
    }

    fn drain(link: &mut impl ByteLink) -> (Vec<u8>, LinkError) {
        let (mut all, mut buf) = (Vec::new(), [0; 4]);
        loop {
            match link.read(&mut buf, NOW) {
                Ok(count) => all.extend_from_slice(&buf[..count]),
                Err(error) => return (all, error),
            }
        }
    }

    #[test]
    fn writing_is_cut_at_every_byte() {
        let message = b"one request";
        for at in 0..=message.len() {
            let plan = CutPlan { after_written: Some(at as u64), ..CutPlan::default() };
            let (mut near, mut far) = cut(plan);
            let result = near.write_all(message);
            assert_eq!(result.is_ok(), at == message.len(), "at {at}");
            let (arrived, end) = drain(&mut far);
            assert_eq!(arrived, &message[..at]);
            assert!(matches!(end, LinkError::Closed));
            assert!(matches!(near.write_all(b"more"), Err(LinkError::Unplugged { .. })));
        }
    }

    #[test]
    fn reading_is_cut_at_every_byte() {
        let message = b"one answer";
        for at in 0..=message.len() {
            let plan = CutPlan { after_read: Some(at as u64), looks: Looks::Closed, ..CutPlan::default() };
            let (mut near, mut far) = cut(plan);
            far.write_all(message).unwrap();
            let (arrived, end) = drain(&mut near);
            assert_eq!(arrived, &message[..at]);
            assert!(matches!(end, LinkError::Closed));
            assert!(matches!(far.write_all(b"more"), Err(LinkError::Closed)), "at {at}");
        }
    }

    #[test]
    fn silence_swallows_both_directions() {
        let (mut near, mut far) = cut(CutPlan { after_written: Some(2), looks: Looks::Silent, ..CutPlan::default() });
        near.write_all(b"lost").unwrap();
        near.write_all(b"more").unwrap();
        far.write_all(b"never read").unwrap();
        assert!(matches!(near.read(&mut [0; 4], NOW), Err(LinkError::TimedOut)));
        let (arrived, end) = drain(&mut far);
        assert_eq!(arrived, b"lo");
        assert!(matches!(end, LinkError::TimedOut));
    }

    #[test]
    fn cut_by_hand() {
        let (mut near, mut far) = cut(CutPlan::default());
        near.write_all(b"fine").unwrap();
        near.scissors().cut();
        assert!(matches!(near.write_all(b"not"), Err(LinkError::Unplugged { .. })));
        assert_eq!(drain(&mut far).0, b"fine");
    }
}
