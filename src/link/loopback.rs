//! A cable inside the computer: two byte links joined in memory.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{ByteLink, LinkError};

/// Joins two links: what one end writes, the other reads. Nothing is lost, nothing is limited, writing never waits.
pub fn pair() -> (Loopback, Loopback) {
    let (there, back) = (Arc::new(Pipe::default()), Arc::new(Pipe::default()));
    (Loopback { incoming: back.clone(), outgoing: there.clone() }, Loopback { incoming: there, outgoing: back })
}

/// One end of the cable. Dropping it closes it.
pub struct Loopback {
    incoming: Arc<Pipe>,
    outgoing: Arc<Pipe>,
}

#[derive(Default)]
struct Pipe {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    bytes: VecDeque<u8>,
    closed: bool,
}

impl Pipe {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }
}

impl ByteLink for Loopback {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        let nothing_yet = |state: &mut State| state.bytes.is_empty() && !state.closed;
        let (mut state, _) = self
            .incoming
            .changed
            .wait_timeout_while(self.incoming.lock(), timeout, nothing_yet)
            .unwrap_or_else(PoisonError::into_inner);
        if state.bytes.is_empty() {
            return Err(if state.closed { LinkError::Closed } else { LinkError::TimedOut });
        }
        let count = buf.len().min(state.bytes.len());
        for (slot, byte) in buf.iter_mut().zip(state.bytes.drain(..count)) {
            *slot = byte;
        }
        Ok(count)
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        let mut state = self.outgoing.lock();
        if state.closed {
            return Err(LinkError::Closed);
        }
        state.bytes.extend(bytes);
        self.outgoing.changed.notify_all();
        Ok(())
    }

    fn close(&mut self) {
        self.outgoing.close();
        self.incoming.close();
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        self.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(10);
    const NOW: Duration = Duration::ZERO;

    #[test]
    fn bytes_arrive_in_order_at_the_other_end_only() {
        let (mut a, mut b) = pair();
        a.write_all(b"hello ").unwrap();
        a.write_all(b"phone").unwrap();
        let mut buf = [0; 8];
        assert_eq!(b.read(&mut buf, NOW).unwrap(), 8);
        assert_eq!(&buf, b"hello ph");
        assert_eq!(b.read(&mut buf, NOW).unwrap(), 3);
        assert_eq!(&buf[..3], b"one");
        assert!(matches!(a.read(&mut buf, NOW), Err(LinkError::TimedOut)));
    }

    #[test]
    fn what_was_sent_before_closing_is_still_read() {
        let (mut a, mut b) = pair();
        a.write_all(b"bye").unwrap();
        drop(a);
        let mut buf = [0; 8];
        assert_eq!(b.read(&mut buf, SOON).unwrap(), 3);
        assert!(matches!(b.read(&mut buf, SOON), Err(LinkError::Closed)));
        assert!(matches!(b.write_all(b"?"), Err(LinkError::Closed)));
    }

    #[test]
    fn a_waiting_reader_is_woken() {
        let (mut a, mut b) = pair();
        let reader = std::thread::spawn(move || {
            let mut buf = [0; 4];
            b.read(&mut buf, SOON).map(|n| buf[..n].to_vec())
        });
        a.write_all(b"x").unwrap();
        assert_eq!(reader.join().unwrap().unwrap(), b"x");
    }

    #[test]
    fn closing_wakes_a_waiting_reader() {
        let (mut a, mut b) = pair();
        let reader = std::thread::spawn(move || b.read(&mut [0; 4], SOON));
        a.close();
        assert!(matches!(reader.join().unwrap(), Err(LinkError::Closed)));
    }
}
