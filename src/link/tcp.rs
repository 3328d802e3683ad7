//! A byte link over TCP, for emulators, bridges and tests; and a door that lets one caller in at a time.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use super::{ByteLink, Cancel, LinkError};

/// How long one write may take before the other end counts as stuck.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);
/// How often a waiting door looks for a caller and at its stop token.
const ACCEPT_INTERVAL: Duration = Duration::from_millis(20);

/// A connected TCP stream.
pub struct TcpLink {
    stream: TcpStream,
    at: String,
    closed: bool,
}

impl TcpLink {
    /// Calls `host:port`, trying every address of the name, each for up to `timeout`.
    ///
    /// # Errors
    /// [`LinkError::NotFound`] for an unknown name, [`LinkError::Refused`], [`LinkError::Unreachable`],
    /// [`LinkError::TimedOut`].
    pub fn connect(host: &str, port: u16, timeout: Duration) -> Result<Self, LinkError> {
        let at = format!("{host}:{port}");
        let addresses = (host, port).to_socket_addrs().map_err(|_| LinkError::NotFound { at: at.clone() })?;
        let mut failure = LinkError::NotFound { at: at.clone() };
        for address in addresses {
            match TcpStream::connect_timeout(&address, timeout) {
                Ok(stream) => return Self::from_stream(stream, at),
                Err(error) => failure = LinkError::from_io(error, &at),
            }
        }
        Err(failure)
    }

    fn from_stream(stream: TcpStream, at: String) -> Result<Self, LinkError> {
        // Requests are written whole and then answered: waiting to fill a packet would only cost time.
        stream
            .set_nodelay(true)
            .and_then(|()| stream.set_write_timeout(Some(WRITE_TIMEOUT)))
            .map_err(|error| LinkError::from_io(error, &at))?;
        Ok(Self { stream, at, closed: false })
    }

    fn sort(&self, error: io::Error) -> LinkError {
        LinkError::from_io(error, &self.at)
    }
}

impl ByteLink for TcpLink {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        if self.closed {
            return Err(LinkError::Closed);
        }
        if buf.is_empty() {
            return Ok(0);
        }
        // The operating system takes zero for "forever".
        let timeout = timeout.max(Duration::from_millis(1));
        self.stream.set_read_timeout(Some(timeout)).map_err(|error| self.sort(error))?;
        loop {
            match self.stream.read(buf) {
                Ok(0) => return Err(LinkError::Closed),
                Ok(count) => return Ok(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.sort(error)),
            }
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        if self.closed {
            return Err(LinkError::Closed);
        }
        self.stream.write_all(bytes).map_err(|error| self.sort(error))
    }

    fn close(&mut self) {
        self.closed = true;
        // Fails when the other end was faster, which is the same to us.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

/// A listening port that hands out one caller at a time: what a virtual phone on TCP waits at.
pub struct TcpDoor {
    listener: TcpListener,
    address: SocketAddr,
}

impl TcpDoor {
    /// Listens on `address` (`127.0.0.1:650`; port 0 picks a free one).
    ///
    /// # Errors
    /// [`LinkError::Busy`] when the port is taken, [`LinkError::PermissionDenied`], [`LinkError::BadAddress`].
    pub fn bind(address: &str) -> Result<Self, LinkError> {
        let sort = |error: io::Error| match error.kind() {
            io::ErrorKind::InvalidInput => LinkError::BadAddress(address.to_owned()),
            _ => LinkError::from_io(error, address),
        };
        let listener = TcpListener::bind(address).map_err(sort)?;
        listener.set_nonblocking(true).map_err(sort)?;
        let address = listener.local_addr().map_err(sort)?;
        Ok(Self { listener, address })
    }

    /// The address it listens on, with the port that was picked.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Waits up to `timeout` for a caller.
    ///
    /// # Errors
    /// [`LinkError::TimedOut`], [`LinkError::Cancelled`].
    pub fn accept(&self, timeout: Duration, cancel: &Cancel) -> Result<TcpLink, LinkError> {
        let at = self.address.to_string();
        let start = Instant::now();
        loop {
            cancel.check()?;
            match self.listener.accept() {
                Ok((stream, caller)) => {
                    stream.set_nonblocking(false).map_err(|error| LinkError::from_io(error, &at))?;
                    return TcpLink::from_stream(stream, caller.to_string());
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(LinkError::from_io(error, &at)),
            }
            let left = timeout.saturating_sub(start.elapsed());
            if left.is_zero() {
                return Err(LinkError::TimedOut);
            }
            std::thread::sleep(left.min(ACCEPT_INTERVAL));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    fn connected() -> (TcpLink, TcpLink) {
        let door = TcpDoor::bind("127.0.0.1:0").unwrap();
        let caller = TcpLink::connect("127.0.0.1", door.local_addr().port(), SOON).unwrap();
        (caller, door.accept(SOON, &Cancel::new()).unwrap())
    }

    #[test]
    fn bytes_go_both_ways_and_the_end_is_seen() {
        let (mut a, mut b) = connected();
        let mut buf = [0; 16];
        a.write_all(b"ping").unwrap();
        assert_eq!(b.read(&mut buf, SOON).unwrap(), 4);
        b.write_all(b"pong!").unwrap();
        b.close();
        assert_eq!(a.read(&mut buf, SOON).unwrap(), 5);
        assert_eq!(&buf[..5], b"pong!");
        assert!(matches!(a.read(&mut buf, SOON), Err(LinkError::Closed)));
        assert!(matches!(b.write_all(b"x"), Err(LinkError::Closed)));
    }

    #[test]
    fn silence_times_out_and_the_link_lives_on() {
        let (mut a, mut b) = connected();
        let mut buf = [0; 16];
        assert!(matches!(a.read(&mut buf, Duration::ZERO), Err(LinkError::TimedOut)));
        b.write_all(b"late").unwrap();
        assert_eq!(a.read(&mut buf, SOON).unwrap(), 4);
    }

    #[test]
    fn errors_say_what_to_do() {
        let door = TcpDoor::bind("127.0.0.1:0").unwrap();
        let address = door.local_addr();
        assert!(matches!(TcpDoor::bind(&address.to_string()), Err(LinkError::Busy { .. })));
        assert!(matches!(TcpDoor::bind("nonsense"), Err(LinkError::BadAddress(_))));
        drop(door);
        let refused = TcpLink::connect("127.0.0.1", address.port(), SOON);
        assert!(matches!(refused, Err(LinkError::Refused { .. })));
    }

    #[test]
    fn a_door_nobody_comes_to() {
        let door = TcpDoor::bind("127.0.0.1:0").unwrap();
        assert!(matches!(door.accept(Duration::ZERO, &Cancel::new()), Err(LinkError::TimedOut)));
        let cancel = Cancel::new();
        cancel.cancel();
        assert!(matches!(door.accept(SOON, &cancel), Err(LinkError::Cancelled)));
    }
}
