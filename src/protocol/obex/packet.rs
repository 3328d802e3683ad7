//! Packets (IrOBEX 1.3, 3.1 to 3.3): a code, a length, fixed fields for some, headers.

use super::Error;
use super::header::Header;

/// Request codes without the final bit.
#[allow(missing_docs)]
pub mod opcode {
    pub const CONNECT: u8 = 0x00;
    pub const DISCONNECT: u8 = 0x01;
    pub const PUT: u8 = 0x02;
    pub const GET: u8 = 0x03;
    pub const SET_PATH: u8 = 0x05;
    pub const ABORT: u8 = 0x7F;
}

/// Bit 7 of a code: the last packet of a request.
pub const FINAL: u8 = 0x80;
/// Bytes before fixed fields and headers.
pub const PREFIX: usize = 3;

/// What a server answers, without the final bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResponseCode(pub u8);

#[allow(missing_docs)]
impl ResponseCode {
    pub const CONTINUE: Self = Self(0x10);
    pub const SUCCESS: Self = Self(0x20);
    pub const CREATED: Self = Self(0x21);
    pub const ACCEPTED: Self = Self(0x22);
    pub const BAD_REQUEST: Self = Self(0x40);
    pub const UNAUTHORIZED: Self = Self(0x41);
    /// Also "busy": phones answer it while they show a dialog or are locked.
    pub const FORBIDDEN: Self = Self(0x43);
    pub const NOT_FOUND: Self = Self(0x44);
    pub const NOT_ACCEPTABLE: Self = Self(0x46);
    pub const CONFLICT: Self = Self(0x49);
    pub const PRECONDITION_FAILED: Self = Self(0x4C);
    pub const TOO_LARGE: Self = Self(0x4D);
    pub const UNSUPPORTED_MEDIA_TYPE: Self = Self(0x4F);
    pub const INTERNAL_ERROR: Self = Self(0x50);
    pub const NOT_IMPLEMENTED: Self = Self(0x51);
    pub const UNAVAILABLE: Self = Self(0x53);
    pub const DATABASE_FULL: Self = Self(0x60);
    pub const DATABASE_LOCKED: Self = Self(0x61);

    /// Any of 20 to 2F.
    pub fn is_success(self) -> bool {
        self.0 & 0x70 == 0x20
    }
}

/// One packet as received: its code and everything after the length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// Code, final bit included.
    pub code: u8,
    /// Fixed fields and headers.
    pub payload: Vec<u8>,
}

impl Packet {
    /// The code without the final bit.
    pub fn plain_code(&self) -> u8 {
        self.code & !FINAL
    }

    /// Whether the final bit is set.
    pub fn is_final(&self) -> bool {
        self.code & FINAL != 0
    }

    /// Splits the four fixed fields of CONNECT off: version, flags, the sender's largest packet; then the headers.
    pub fn connect_fields(&self) -> Option<(u8, u16, &[u8])> {
        let ([version, _flags, high, low], headers) = self.payload.split_first_chunk()?;
        Some((*version, u16::from_be_bytes([*high, *low]), headers))
    }
}

/// Puts a packet together.
pub fn write(code: u8, fixed: &[u8], headers: &[Header]) -> Vec<u8> {
    let mut out = vec![code, 0, 0];
    out.extend_from_slice(fixed);
    headers.iter().for_each(|header| header.write(&mut out));
    let length = u16::try_from(out.len()).unwrap_or(u16::MAX).to_be_bytes();
    out[1..3].copy_from_slice(&length);
    out
}

/// Bytes of headers on the wire.
pub fn headers_len(headers: &[Header]) -> usize {
    headers.iter().map(Header::encoded_len).sum()
}

/// Cuts a stream of bytes into packets.
#[derive(Debug, Default)]
pub struct Framer {
    buffer: Vec<u8>,
    /// Bytes at the front of the buffer that are done with.
    done: usize,
    limit: usize,
}

impl Framer {
    /// `limit`: the longest packet to accept, in bytes.
    pub fn new(limit: u16) -> Self {
        Framer { buffer: Vec::new(), done: 0, limit: usize::from(limit) }
    }

    /// Takes bytes as they come.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.done);
        self.done = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next complete packet.
    ///
    /// # Errors
    /// [`Error::PacketTooShort`], [`Error::PacketTooLong`]; the stream cannot be followed after that.
    pub fn next_packet(&mut self) -> Result<Option<Packet>, Error> {
        let waiting = self.buffer.get(self.done..).unwrap_or_default();
        let &[code, high, low, ..] = waiting else { return Ok(None) };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if length < PREFIX {
            return Err(Error::PacketTooShort(length));
        }
        if length > self.limit {
            return Err(Error::PacketTooLong { length, limit: self.limit });
        }
        let Some(payload) = waiting.get(PREFIX..length) else { return Ok(None) };
        let packet = Packet { code, payload: payload.to_vec() };
        self.done += length;
        Ok(Some(packet))
    }

    /// Takes bytes as they come and hands out every complete packet. After an error, the framer's or of `each`, what came
    /// is forgotten: the stream cannot be followed any further.
    ///
    /// # Errors
    /// Those of [`Framer::next_packet`] and of `each`.
    pub fn receive(&mut self, bytes: &[u8], mut each: impl FnMut(&Packet) -> Result<(), Error>) -> Result<(), Error> {
        self.feed(bytes);
        loop {
            let result = match self.next_packet() {
                Ok(None) => return Ok(()),
                Ok(Some(packet)) => each(&packet),
                Err(error) => Err(error),
            };
            if result.is_err() {
                self.clear();
                return result;
            }
        }
    }

    /// Forgets what came so far.
    pub fn clear(&mut self) {
        self.buffer.clear();
        self.done = 0;
    }
}
