//! A fast link made as slow as a real cable.

use std::time::Duration;

use super::clock::{Clock, SystemClock};
use super::{ByteLink, LineSignal, LinkError};

/// Bits on the line per byte: start, eight of data, stop.
const BITS_PER_BYTE: u64 = 10;
/// Bytes taken at once, so that a reader sees a slow trickle and not one late lump.
const CHUNK: usize = 64;

/// The time `bytes` take on a line of `baud` bits per second.
pub fn line_time(bytes: usize, baud: u32) -> Duration {
    let bits = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_mul(BITS_PER_BYTE);
    let nanos = u128::from(bits) * 1_000_000_000 / u128::from(baud.max(1));
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}

/// A full-duplex line of a fixed speed. Throttle one end of a pair, not both.
pub struct Throttle<L, C = SystemClock> {
    link: L,
    clock: C,
    baud: u32,
    reading: Lane,
    writing: Lane,
}

/// One direction: busy until a moment on the clock.
#[derive(Default)]
struct Lane {
    free_at: Duration,
}

impl Lane {
    /// Puts `bytes` on the line and waits until they are through.
    fn pass(&mut self, bytes: usize, baud: u32, clock: &impl Clock) {
        let now = clock.now();
        self.free_at = self.free_at.max(now) + line_time(bytes, baud);
        clock.sleep(self.free_at - now);
    }
}

impl<L: ByteLink> Throttle<L> {
    /// Slows `link` down to `baud` bits per second in real time.
    pub fn new(link: L, baud: u32) -> Self {
        Self::with_clock(link, baud, SystemClock::new())
    }
}

impl<L: ByteLink, C: Clock> Throttle<L, C> {
    /// The same on any clock.
    pub fn with_clock(link: L, baud: u32, clock: C) -> Self {
        Self { link, clock, baud, reading: Lane::default(), writing: Lane::default() }
    }
}

impl<L: ByteLink, C: Clock> ByteLink for Throttle<L, C> {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        let room = buf.len().min(CHUNK);
        let (window, _) = buf.split_at_mut(room);
        let count = self.link.read(window, timeout)?;
        self.reading.pass(count, self.baud, &self.clock);
        Ok(count)
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        for chunk in bytes.chunks(CHUNK) {
            self.writing.pass(chunk.len(), self.baud, &self.clock);
            self.link.write_all(chunk)?;
        }
        Ok(())
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
    use super::super::clock::ManualClock;
    use super::super::loopback;
    use super::*;

    const MILLISECOND_A_BYTE: u32 = 10_000;

    #[test]
    fn a_byte_is_ten_bits() {
        assert_eq!(line_time(960, 9600), Duration::from_secs(1));
        assert_eq!(line_time(11_520, 115_200), Duration::from_secs(1));
        assert_eq!(line_time(1, 1_000_000), Duration::from_micros(10));
        assert_eq!(line_time(0, 9600), Duration::ZERO);
        assert!(line_time(usize::MAX, 0) > Duration::from_secs(1_000_000));
    }

    #[test]
    fn writing_takes_the_time_of_the_line() {
        let (near, mut far) = loopback::pair();
        let clock = ManualClock::new();
        let mut slow = Throttle::with_clock(near, MILLISECOND_A_BYTE, clock.clone());
        slow.write_all(&[7; 1000]).unwrap();
        assert_eq!(clock.now(), Duration::from_secs(1));
        let mut buf = [0; 2000];
        assert_eq!(far.read(&mut buf, Duration::ZERO).unwrap(), 1000);
    }

    #[test]
    fn reading_trickles() {
        let (near, mut far) = loopback::pair();
        let clock = ManualClock::new();
        let mut slow = Throttle::with_clock(near, MILLISECOND_A_BYTE, clock.clone());
        far.write_all(&[7; 96]).unwrap();
        let mut buf = [0; 2000];
        assert_eq!(slow.read(&mut buf, Duration::ZERO).unwrap(), 64);
        assert_eq!(slow.read(&mut buf, Duration::ZERO).unwrap(), 32);
        assert_eq!(clock.now(), Duration::from_millis(96));
        assert!(matches!(slow.read(&mut buf, Duration::ZERO), Err(LinkError::TimedOut)));
        assert_eq!(clock.now(), Duration::from_millis(96));
    }

    #[test]
    fn a_pause_is_not_made_up_for() {
        let (near, _far) = loopback::pair();
        let clock = ManualClock::new();
        let mut slow = Throttle::with_clock(near, MILLISECOND_A_BYTE, clock.clone());
        slow.write_all(&[0; 100]).unwrap();
        clock.advance(Duration::from_secs(5));
        slow.write_all(&[0; 100]).unwrap();
        assert_eq!(clock.now(), Duration::from_millis(5200));
    }
}
