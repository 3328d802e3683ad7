//! Objects larger than a message.
//!
//! Sources: SyncML Sync Protocol 1.1.2, 2.10; OMA DS Protocol 1.2, 6.10. The first chunk states the size; every chunk but
//! the last carries MoreData and is answered 213; anything else in between breaks the object off (Alert 223).

use super::message::Verb;
use super::status;

/// Whose chunks they are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct ChunkKey {
    /// Store, however the caller counts them.
    pub store: usize,
    /// Command.
    pub verb: Verb,
    /// Id at the sender.
    pub id: String,
}

/// A chunk as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Bytes as they stood in Data, transfer encoding and all.
    pub bytes: &'a [u8],
    /// Size, in the first chunk.
    pub size: Option<u64>,
    /// MoreData.
    pub more: bool,
    /// Type, in the first chunk at least.
    pub media_type: Option<&'a str>,
    /// Format, in the first chunk at least.
    pub format: Option<&'a str>,
    /// Password of the account, in case the object is encrypted.
    pub password: Option<&'a str>,
}

/// An object that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Its bytes, transfer encoding undone.
    pub data: Vec<u8>,
    /// Type of the first chunk.
    pub media_type: Option<String>,
}

/// Puts chunks together, one object at a time.
#[derive(Debug, Default)]
pub struct Assembler {
    partial: Option<Partial>,
}

/// An object of which not all chunks have come.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Partial {
    key: ChunkKey,
    #[serde(skip)]
    bytes: Vec<u8>,
    size: u64,
    media_type: Option<String>,
    format: Option<String>,
    /// It began in an earlier session, and nothing of it has come in this one.
    resumed: bool,
}

impl Partial {
    /// Whose chunks they are.
    pub fn key(&self) -> &ChunkKey {
        &self.key
    }

    /// What has come of it, transfer encoding and all.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The same with these bytes.
    pub(super) fn with_bytes(self, bytes: Vec<u8>) -> Partial {
        Partial { bytes, ..self }
    }
}

/// What became of a chunk.
#[derive(Debug, PartialEq, Eq)]
pub enum Taken {
    /// The object is whole.
    Whole(Object),
    /// More is awaited: answer 213.
    More,
    /// Answer this status; the object is dropped.
    Refused(u16),
}

impl Assembler {
    /// Whether this is a chunk rather than a whole item.
    pub fn concerns(&self, key: &ChunkKey, piece: &Piece) -> bool {
        piece.more || self.partial.as_ref().is_some_and(|partial| partial.key == *key)
    }

    /// The object that is not whole, unless `key` continues it. It is dropped: answer it with Alert 223. One of an
    /// earlier session is dropped without a word: its sender has not begun with it here.
    pub fn interrupt(&mut self, key: Option<&ChunkKey>) -> Option<ChunkKey> {
        let partial = self.partial.take_if(|partial| Some(&partial.key) != key)?;
        (!partial.resumed).then_some(partial.key)
    }

    /// Takes what has come of an object out of a session that broke off.
    pub fn take_partial(&mut self) -> Option<Partial> {
        self.partial.take()
    }

    /// Goes on with an object of an earlier session; `store` is its store in this one.
    pub fn resume(&mut self, partial: Partial, store: usize) {
        let key = ChunkKey { store, ..partial.key };
        self.partial = Some(Partial { key, resumed: true, ..partial });
    }

    /// Finds out, when the first piece of an object of an earlier session comes, whether it goes on where we are.
    /// `before` is how many bytes the sender says came before it. An object that begins anew, or is sent whole, or goes
    /// on behind a gap, is forgotten.
    pub fn meet_resumed(&mut self, key: &ChunkKey, piece: &Piece, before: Option<u64>) {
        let Some(partial) = self.partial.as_mut().filter(|partial| partial.resumed && partial.key == *key) else {
            return;
        };
        let before = before.map_or(partial.bytes.len(), |before| usize::try_from(before).unwrap_or(usize::MAX));
        let ends = (before as u64).saturating_add(piece.bytes.len() as u64) == partial.size;
        let goes_on = piece.size.is_none() && before <= partial.bytes.len() && (piece.more || ends);
        if goes_on {
            partial.bytes.truncate(before);
            partial.resumed = false;
        } else {
            self.partial = None;
        }
    }

    /// Takes a chunk. `limit` is the largest object accepted, bytes.
    pub fn take(&mut self, key: ChunkKey, piece: &Piece, limit: u64) -> Taken {
        let mut partial = match self.partial.take() {
            Some(partial) if partial.key == key => partial,
            _ => match begin(key, piece, limit) {
                Ok(partial) => partial,
                Err(status) => return Taken::Refused(status),
            },
        };
        partial.bytes.extend_from_slice(piece.bytes);
        // Base64 takes a third more than the object that Size may speak of.
        if partial.bytes.len() as u64 > partial.size.saturating_mul(2) {
            return Taken::Refused(status::SIZE_MISMATCH);
        }
        if piece.more {
            self.partial = Some(partial);
            return Taken::More;
        }
        finish(partial, piece.password)
    }
}

fn begin(key: ChunkKey, piece: &Piece, limit: u64) -> Result<Partial, u16> {
    let size = piece.size.ok_or(status::SIZE_REQUIRED)?;
    if size > limit {
        return Err(status::OBJECT_TOO_LARGE);
    }
    let (media_type, format) = (piece.media_type.map(str::to_owned), piece.format.map(str::to_owned));
    Ok(Partial { key, bytes: Vec::new(), size, media_type, format, resumed: false })
}

/// Size counts the decoded bytes or, with some senders, the characters that were sent. Of an encrypted object it may
/// count something in between, and the padding tells that all of it is there.
fn finish(partial: Partial, password: Option<&str>) -> Taken {
    let format = partial.format.as_deref();
    let Ok(data) = super::message::unpack(&partial.bytes, format, password) else {
        return Taken::Refused(status::UNSUPPORTED_TYPE);
    };
    let sealed = format.is_some_and(|format| format.to_ascii_lowercase().contains("des"));
    if !sealed && data.len() as u64 != partial.size && partial.bytes.len() as u64 != partial.size {
        return Taken::Refused(status::SIZE_MISMATCH);
    }
    Taken::Whole(Object { data: data.into_owned(), media_type: partial.media_type })
}

/// Cuts an object into chunks for sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Splitter {
    data: Vec<u8>,
    sent: usize,
}

impl Splitter {
    /// Begins with an object.
    pub fn new(data: Vec<u8>) -> Self {
        Splitter { data, sent: 0 }
    }

    /// Total size, bytes.
    pub fn size(&self) -> u64 {
        self.data.len() as u64
    }

    /// Whether nothing was cut off yet.
    pub fn is_at_start(&self) -> bool {
        self.sent == 0
    }

    /// Whether `room` bytes are enough for the rest.
    pub fn fits(&self, room: usize) -> bool {
        self.data.len() - self.sent <= room
    }

    /// The next chunk of at most `room` bytes (one at least), never cut within a UTF-8 character, since XML could not
    /// carry it.
    pub fn cut(&mut self, room: usize) -> &[u8] {
        let start = self.sent;
        let mut end = self.data.len().min(start + room.max(1));
        let continues = |at: usize| self.data.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
        let wished = end;
        while end > start + 1 && wished - end < 3 && continues(end) {
            end -= 1;
        }
        self.sent = end;
        self.data.get(start..end).unwrap_or_default()
    }

    /// What is left.
    pub fn rest(&self) -> &[u8] {
        self.data.get(self.sent..).unwrap_or_default()
    }

    /// Takes all that is left.
    pub fn take_rest(&mut self) -> Vec<u8> {
        if self.sent == 0 {
            return std::mem::take(&mut self.data);
        }
        let rest = self.rest().to_vec();
        self.sent = self.data.len();
        rest
    }

    /// Begins again from the start.
    pub fn restart(&mut self) {
        self.sent = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str) -> ChunkKey {
        ChunkKey { store: 0, verb: Verb::Add, id: id.into() }
    }

    fn piece(bytes: &[u8], size: Option<u64>, more: bool) -> Piece<'_> {
        Piece { bytes, size, more, media_type: None, format: None, password: None }
    }

    #[test]
    fn chunks_become_an_object() {
        let mut assembler = Assembler::default();
        assert_eq!(assembler.take(key("1"), &piece(b"abc", Some(7), true), 10), Taken::More);
        assert_eq!(assembler.take(key("1"), &piece(b"def", None, true), 10), Taken::More);
        let whole = Object { data: b"abcdefg".to_vec(), media_type: None };
        assert_eq!(assembler.take(key("1"), &piece(b"g", None, false), 10), Taken::Whole(whole));
        assert_eq!(assembler.interrupt(None), None);
    }

    #[test]
    fn what_does_not_add_up_is_refused() {
        for (size, limit, status) in [(Some(6), 10, 424), (Some(8), 10, 424), (None, 10, 411), (Some(11), 10, 416)] {
            let mut assembler = Assembler::default();
            let first = assembler.take(key("1"), &piece(b"abc", size, true), limit);
            let got = match first {
                Taken::More => assembler.take(key("1"), &piece(b"defg", None, false), limit),
                refused => refused,
            };
            assert_eq!(got, Taken::Refused(status), "{size:?}");
        }
    }

    #[test]
    fn another_item_interrupts() {
        let mut assembler = Assembler::default();
        assembler.take(key("1"), &piece(b"abc", Some(7), true), 10);
        assert_eq!(assembler.interrupt(Some(&key("1"))), None);
        assert_eq!(assembler.interrupt(Some(&key("2"))), Some(key("1")));
        assert_eq!(assembler.interrupt(Some(&key("2"))), None);
    }

    #[test]
    fn an_object_goes_on_in_another_session_where_it_was() {
        let broken = |first: &[u8]| {
            let mut assembler = Assembler::default();
            assert_eq!(assembler.take(key("1"), &piece(first, Some(7), true), 10), Taken::More);
            let mut next = Assembler::default();
            next.resume(assembler.take_partial().unwrap(), 3);
            next
        };
        let there = ChunkKey { store: 3, ..key("1") };
        for (bytes, size, more, before, joined) in [
            (&b"defg"[..], None, false, None, Some(&b"abcdefg"[..])),
            (b"cdefg", None, false, Some(2), Some(b"abcdefg")),
            (b"defg", None, false, Some(3), Some(b"abcdefg")),
            // Whole, anew, behind a gap: not what goes on here.
            (b"ABCDEFG", None, false, None, None),
            (b"ABC", Some(7), true, None, None),
            (b"fg", None, false, Some(5), None),
        ] {
            let mut assembler = broken(b"abc");
            let piece = piece(bytes, size, more);
            assembler.meet_resumed(&there, &piece, before);
            assert_eq!(assembler.partial.is_some(), joined.is_some(), "{piece:?}");
            if let Some(joined) = joined {
                let whole = Object { data: joined.to_vec(), media_type: None };
                assert_eq!(assembler.take(there.clone(), &piece, 10), Taken::Whole(whole));
            }
        }
        let mut assembler = broken(b"abc");
        assert_eq!(assembler.interrupt(Some(&key("2"))), None, "nobody began with it here");
        assert!(assembler.partial.is_none());
    }

    #[test]
    fn no_chunk_cuts_a_character() {
        let text = "aäöü€".repeat(40);
        let mut splitter = Splitter::new(text.clone().into_bytes());
        let mut joined = String::new();
        while !splitter.fits(0) {
            joined.push_str(std::str::from_utf8(splitter.cut(7)).unwrap());
        }
        assert_eq!(joined, text);
        let mut binary = Splitter::new(vec![0x80; 10]);
        while !binary.fits(0) {
            assert!(!binary.cut(4).is_empty());
        }
    }
}
