//! Conversations written down, read back and played again.
//!
//! A trace is text, one line per chunk or document, made to be read and compared by eye:
//!
//! ```text
//! # cordial trace 1
//! 0.000213 > \x80\x00\x07\x10\x00\xff\xfe
//! 0.004100 < \xa0\x00\x07\x10\x00\xff\xfe
//! 1.200000 >> application/vnd.syncml+xml <SyncML>...
//! ```
//!
//! Seconds since the start, direction (`>` written by us, `<` read), for documents the media type, then the bytes:
//! printable ASCII as it is, everything else (and the backslash) escaped. Single arrows are chunks of a byte stream,
//! double arrows whole documents. Lines beginning with `#` are remarks.
//!
//! **A trace holds everything that was said: names, numbers, notes and passwords.** It is written only when a person
//! asked for it, and [`Mask`] can blot things out on the way.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::clock::{Clock, SystemClock};
use super::{ByteLink, Document, LineSignal, LinkError, MessageLink};

const TITLE: &str = "# cordial trace 1";

/// Who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// This end wrote it.
    Sent,
    /// This end read it.
    Received,
}

/// One line of a trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Time since the trace began, to the microsecond.
    pub at: Duration,
    /// Who spoke.
    pub direction: Direction,
    /// The media type of a document; none for a chunk of a byte stream.
    pub media_type: Option<String>,
    /// What was said.
    pub bytes: Vec<u8>,
}

/// Changes bytes before they are written down: returns what may be seen. A masked trace can be read but not replayed.
pub type Mask = Arc<dyn Fn(Direction, &[u8]) -> Vec<u8> + Send + Sync>;

/// Writes a trace. Clones write into the same one, so that all links of a run share a file.
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<Paper>>);

struct Paper {
    sink: Box<dyn Write + Send>,
    clock: Box<dyn Clock>,
    mask: Option<Mask>,
    broken: bool,
}

impl Recorder {
    /// Writes to `sink`, counting time from now.
    pub fn new(sink: Box<dyn Write + Send>) -> Self {
        Self::with_clock(sink, Box::new(SystemClock::new()))
    }

    /// Writes to a new file at `path` that only its owner can read.
    ///
    /// # Errors
    /// When it exists already, since its permissions and content would be somebody else's, or cannot be made.
    pub fn create(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self::new(Box::new(options.open(path)?)))
    }

    /// Writes to `sink` with the time of any clock.
    pub fn with_clock(sink: Box<dyn Write + Send>, clock: Box<dyn Clock>) -> Self {
        let mut paper = Paper { sink, clock, mask: None, broken: false };
        paper.line(TITLE);
        Self(Arc::new(Mutex::new(paper)))
    }

    /// Blots things out before they are written, from now on.
    #[must_use]
    pub fn with_mask(self, mask: Mask) -> Self {
        self.paper().mask = Some(mask);
        self
    }

    /// Writes a remark, such as the peer's name.
    pub fn remark(&self, text: &str) {
        let mut paper = self.paper();
        for line in text.lines() {
            paper.line(&format!("# {line}"));
        }
    }

    /// Writes down a chunk.
    pub fn chunk(&self, direction: Direction, bytes: &[u8]) {
        self.paper().entry(direction, None, bytes);
    }

    /// Writes down a document.
    pub fn document(&self, direction: Direction, document: &Document) {
        self.paper().entry(direction, Some(&document.media_type), &document.body);
    }

    /// Whether something could not be written, and the trace therefore ends early.
    pub fn is_broken(&self) -> bool {
        self.paper().broken
    }

    fn paper(&self) -> MutexGuard<'_, Paper> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Paper {
    fn entry(&mut self, direction: Direction, media_type: Option<&str>, bytes: &[u8]) {
        let seen = self.mask.as_ref().map(|mask| mask(direction, bytes));
        let entry = Entry {
            at: self.clock.now(),
            direction,
            media_type: media_type.map(str::to_owned),
            bytes: seen.unwrap_or_else(|| bytes.to_vec()),
        };
        self.line(&entry.to_string());
    }

    /// A full disk ends the trace, never the run.
    fn line(&mut self, line: &str) {
        self.broken = self.broken || writeln!(self.sink, "{line}").and_then(|()| self.sink.flush()).is_err();
    }
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let arrow = match (self.direction, self.media_type.is_some()) {
            (Direction::Sent, false) => ">",
            (Direction::Sent, true) => ">>",
            (Direction::Received, false) => "<",
            (Direction::Received, true) => "<<",
        };
        write!(f, "{}.{:06} {arrow} ", self.at.as_secs(), self.at.subsec_micros())?;
        if let Some(media_type) = &self.media_type {
            escape(f, media_type.as_bytes(), Spaces::Escaped)?;
            f.write_char(' ')?;
        }
        escape(f, &self.bytes, Spaces::Kept)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spaces {
    Kept,
    Escaped,
}

fn escape(f: &mut std::fmt::Formatter<'_>, bytes: &[u8], spaces: Spaces) -> std::fmt::Result {
    for &byte in bytes {
        match byte {
            b'\\' => f.write_str(r"\\")?,
            b'\r' => f.write_str(r"\r")?,
            b'\n' => f.write_str(r"\n")?,
            b' ' if spaces == Spaces::Escaped => f.write_str(r"\x20")?,
            b' '..=b'~' => f.write_char(char::from(byte))?,
            _ => write!(f, r"\x{byte:02x}")?,
        }
    }
    Ok(())
}

fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        bytes.push(match rest.next()? {
            b'\\' => b'\\',
            b'r' => b'\r',
            b'n' => b'\n',
            b'x' => hex(rest.next()?)? * 16 + hex(rest.next()?)?,
            _ => return None,
        });
    }
    Some(bytes)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Why a trace cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// The file could not be read.
    #[error("cannot read the trace: {0}")]
    Io(#[from] io::Error),
    /// The first line is not the title of a trace.
    #[error("not a trace")]
    NoTitle,
    /// A line is no entry.
    #[error("line {0} of the trace is malformed")]
    BadLine(usize),
}

/// Reads a whole trace.
///
/// # Errors
/// See [`TraceError`].
pub fn read(source: impl BufRead) -> Result<Vec<Entry>, TraceError> {
    let mut lines = source.lines().enumerate();
    match lines.next() {
        Some((_, Ok(title))) if title.trim_end() == TITLE => {}
        Some((_, Err(error))) => return Err(error.into()),
        _ => return Err(TraceError::NoTitle),
    }
    let mut entries = Vec::new();
    for (index, line) in lines {
        let line = line?;
        if !line.starts_with('#') && !line.trim().is_empty() {
            entries.push(entry(&line).ok_or(TraceError::BadLine(index + 1))?);
        }
    }
    Ok(entries)
}

fn entry(line: &str) -> Option<Entry> {
    let mut parts = line.splitn(3, ' ');
    let at = time(parts.next()?)?;
    let (direction, is_document) = match parts.next()? {
        ">" => (Direction::Sent, false),
        ">>" => (Direction::Sent, true),
        "<" => (Direction::Received, false),
        "<<" => (Direction::Received, true),
        _ => return None,
    };
    let rest = parts.next()?;
    let (media_type, text) = match rest.split_once(' ') {
        Some((media_type, text)) if is_document => (Some(String::from_utf8(unescape(media_type)?).ok()?), text),
        _ if is_document => return None,
        _ => (None, rest),
    };
    Some(Entry { at, direction, media_type, bytes: unescape(text)? })
}

fn time(text: &str) -> Option<Duration> {
    let (seconds, micros) = text.split_once('.')?;
    (micros.len() == 6).then_some(())?;
    Some(Duration::from_secs(seconds.parse().ok()?) + Duration::from_micros(micros.parse().ok()?))
}

/// A link that writes down what passes through it.
pub struct Traced<L> {
    link: L,
    recorder: Recorder,
}

impl<L> Traced<L> {
    /// Lets `recorder` listen in on `link`.
    pub fn new(link: L, recorder: Recorder) -> Self {
        Self { link, recorder }
    }
}

impl<L: ByteLink> ByteLink for Traced<L> {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        let result = self.link.read(buf, timeout);
        match &result {
            Ok(count) => self.recorder.chunk(Direction::Received, buf.get(..*count).unwrap_or_default()),
            Err(LinkError::TimedOut) => {}
            Err(error) => self.recorder.remark(&error.to_string()),
        }
        result
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.recorder.chunk(Direction::Sent, bytes);
        self.link.write_all(bytes).inspect_err(|error| self.recorder.remark(&error.to_string()))
    }

    fn close(&mut self) {
        self.recorder.remark("closed by us");
        self.link.close();
    }

    fn signal(&mut self, signal: LineSignal) -> Result<(), LinkError> {
        self.recorder.remark(&format!("{signal:?}"));
        self.link.signal(signal)
    }
}

impl<L: MessageLink> MessageLink for Traced<L> {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        self.recorder.document(Direction::Sent, &document);
        match self.link.exchange(document) {
            Ok(answer) => {
                self.recorder.document(Direction::Received, &answer);
                Ok(answer)
            }
            Err(error) => {
                self.recorder.remark(&error.to_string());
                Err(error)
            }
        }
    }

    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        self.recorder.remark(&format!("to {address}"));
        self.link.readdress(address)
    }
}

/// Plays the peer's part of a trace, and checks that ours is spoken as it was.
///
/// What was received comes only after everything sent before it has been sent again; how the bytes are cut into writes
/// does not matter. At the end of the trace the link is [`LinkError::Closed`].
pub struct Replay {
    entries: VecDeque<Entry>,
    /// Bytes of the first entry that are used up.
    used: usize,
}

impl Replay {
    /// Replays `entries`; chunks for a byte link, documents for a message link.
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut replay = Self { entries: entries.into(), used: 0 };
        replay.advance(0);
        replay
    }

    /// Whether the whole conversation was played.
    pub fn is_finished(&self) -> bool {
        self.entries.is_empty()
    }

    /// The rest of the entry that is next, if it goes that way.
    fn next(&self, direction: Direction) -> Option<&[u8]> {
        self.entries.front().filter(|entry| entry.direction == direction)?.bytes.get(self.used..)
    }

    /// Uses up bytes of the first entry, and leaves it behind when it is empty.
    fn advance(&mut self, count: usize) {
        self.used += count;
        while self.entries.front().is_some_and(|entry| entry.bytes.len() <= self.used && entry.media_type.is_none()) {
            self.entries.pop_front();
            self.used = 0;
        }
    }

    fn diverged(&self, said: &[u8]) -> LinkError {
        let expected = self.next(Direction::Sent).unwrap_or_default();
        let same = expected.iter().zip(said).take_while(|(a, b)| a == b).count();
        let show = |bytes: &[u8]| bytes.get(same..).unwrap_or_default().iter().take(40).copied().collect::<Vec<_>>();
        LinkError::Diverged(format!(
            "after {same} bytes, \"{}\" instead of \"{}\"",
            show(said).escape_ascii(),
            show(expected).escape_ascii()
        ))
    }
}

impl ByteLink for Replay {
    fn read(&mut self, buf: &mut [u8], _timeout: Duration) -> Result<usize, LinkError> {
        if self.is_finished() {
            return Err(LinkError::Closed);
        }
        let Some(bytes) = self.next(Direction::Received).filter(|bytes| !bytes.is_empty()) else {
            return Err(LinkError::TimedOut);
        };
        let count = bytes.len().min(buf.len());
        for (slot, byte) in buf.iter_mut().zip(bytes) {
            *slot = *byte;
        }
        self.advance(count);
        Ok(count)
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        let mut said = bytes;
        while !said.is_empty() {
            let expected = self.next(Direction::Sent).unwrap_or_default();
            let count = expected.len().min(said.len());
            let (now, later) = said.split_at(count);
            if count == 0 || !expected.starts_with(now) {
                return Err(self.diverged(said));
            }
            self.advance(count);
            said = later;
        }
        Ok(())
    }

    fn close(&mut self) {
        self.entries.clear();
    }
}

impl MessageLink for Replay {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        let expected = self.next(Direction::Sent);
        let media_type = self.entries.front().and_then(|entry| entry.media_type.as_deref());
        if expected != Some(&document.body) || media_type != Some(&document.media_type) {
            return Err(self.diverged(&document.body));
        }
        self.entries.pop_front();
        if self.next(Direction::Received).is_none() {
            return Err(if self.is_finished() { LinkError::Closed } else { LinkError::TimedOut });
        }
        let answer = self.entries.pop_front().ok_or(LinkError::Closed)?;
        Ok(Document::new(answer.media_type.unwrap_or_default(), answer.bytes))
    }
}

#[cfg(test)]
mod tests;
