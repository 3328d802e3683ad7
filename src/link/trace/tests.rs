use proptest::prelude::*;

use super::super::clock::ManualClock;
use super::super::loopback;
use super::*;

const NOW: Duration = Duration::ZERO;

/// A sink that can be looked into.
#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Page {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()).unwrap()
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn recorder(paper: &Page) -> (Recorder, ManualClock) {
    let clock = ManualClock::new();
    (Recorder::with_clock(Box::new(paper.clone()), Box::new(clock.clone())), clock)
}

#[test]
fn a_conversation_is_readable_and_plays_again() {
    let paper = Page::default();
    let (recorder, clock) = recorder(&paper);
    let (near, mut phone) = loopback::pair();
    let mut link = Traced::new(near, recorder);
    link.write_all(b"ATZ\r").unwrap();
    clock.advance(Duration::from_micros(1_002_003));
    phone.write_all(b"OK \\\r\n\x80\xff").unwrap();
    let mut buf = [0; 64];
    let count = link.read(&mut buf, NOW).unwrap();
    link.write_all(b"\x80\x00").unwrap();
    drop(phone);
    assert!(link.read(&mut [0; 4], NOW).is_err());
    let expected = "# cordial trace 1\n0.000000 > ATZ\\r\n1.002003 < OK \\\\\\r\\n\\x80\\xff\n1.002003 > \\x80\\x00\n\
                    # closed by the other end\n";
    assert_eq!(paper.text(), expected);

    let mut replay = Replay::new(read(paper.text().as_bytes()).unwrap());
    assert!(matches!(replay.read(&mut buf, NOW), Err(LinkError::TimedOut)), "the peer waits for us");
    replay.write_all(b"AT").unwrap();
    replay.write_all(b"Z\r").unwrap();
    assert_eq!(replay.read(&mut buf[..3], NOW).unwrap(), 3);
    assert_eq!(replay.read(&mut buf[3..], NOW).unwrap(), count - 3);
    assert_eq!(&buf[..count], b"OK \\\r\n\x80\xff");
    assert!(!replay.is_finished());
    replay.write_all(b"\x80\x00").unwrap();
    assert!(replay.is_finished());
    assert!(matches!(replay.read(&mut buf, NOW), Err(LinkError::Closed)));
}

#[test]
fn a_replay_notices_another_word() {
    let entries = read("# cordial trace 1\n0.000000 > ATZ\\r\n".as_bytes()).unwrap();
    let mut replay = Replay::new(entries.clone());
    assert!(matches!(replay.write_all(b"ATE0\r"), Err(LinkError::Diverged(why)) if why.starts_with("after 2 bytes")));
    let mut replay = Replay::new(entries);
    assert!(matches!(replay.write_all(b"ATZ\rX"), Err(LinkError::Diverged(_))), "nothing more was said");
}

/// Answers with the document in capitals.
struct Shouting;

impl MessageLink for Shouting {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        Ok(Document::new("text/x; charset=a b", document.body.to_ascii_uppercase()))
    }
}

#[test]
fn documents_are_recorded_and_replayed() {
    let paper = Page::default();
    let mut link = Traced::new(Shouting, recorder(&paper).0);
    let question = Document::new("text/plain", "hello you");
    let answer = link.exchange(question.clone()).unwrap();
    assert!(paper.text().contains("0.000000 >> text/plain hello you\n"));

    let entries = read(paper.text().as_bytes()).unwrap();
    let mut replay = Replay::new(entries.clone());
    assert_eq!(replay.exchange(question).unwrap(), answer);
    assert!(replay.is_finished());
    let mut replay = Replay::new(entries);
    let other_type = Document::new("text/html", "hello you");
    assert!(matches!(replay.exchange(other_type), Err(LinkError::Diverged(_))));
}

#[test]
fn a_mask_keeps_secrets_out() {
    let paper = Page::default();
    let mask: Mask = Arc::new(|_, bytes| vec![b'*'; bytes.len()]);
    let (near, mut far) = loopback::pair();
    let mut link = Traced::new(near, recorder(&paper).0.with_mask(mask));
    link.write_all(b"sesame").unwrap();
    assert!(paper.text().ends_with("> ******\n"));
    let mut buf = [0; 6];
    far.read(&mut buf, NOW).unwrap();
    assert_eq!(&buf, b"sesame", "the wire is not masked");
}

#[test]
fn a_full_disk_does_not_stop_the_run() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (near, _far) = loopback::pair();
    let recorder = Recorder::new(Box::new(Full));
    assert!(recorder.is_broken());
    Traced::new(near, recorder).write_all(b"x").unwrap();
}

#[test]
fn a_trace_file_is_new_and_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("run.trace");
    Recorder::create(&path).unwrap().chunk(Direction::Sent, b"x");
    assert!(Recorder::create(&path).is_err());
    let entries = read(std::io::BufReader::new(std::fs::File::open(&path).unwrap())).unwrap();
    assert_eq!(entries.len(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn what_is_no_trace_is_refused_with_its_line() {
    assert!(matches!(read("".as_bytes()), Err(TraceError::NoTitle)));
    assert!(matches!(read("hello".as_bytes()), Err(TraceError::NoTitle)));
    for bad in ["0.1 > x", "0.000000 ? x", "x", "0.000000 > \\", "0.000000 > \\xg0", "0.000000 >> text/plain"] {
        let text = format!("{TITLE}\n# remark\n{bad}\n");
        assert!(matches!(read(text.as_bytes()), Err(TraceError::BadLine(3))), "{bad}");
    }
}

proptest! {
    #[test]
    fn every_entry_reads_back(
        micros in 0u64..10_000_000_000, sent: bool, media_type in proptest::option::of("[ -~]{1,20}"),
        bytes in proptest::collection::vec(any::<u8>(), 0..80),
    ) {
        let direction = if sent { Direction::Sent } else { Direction::Received };
        let written = Entry { at: Duration::from_micros(micros), direction, media_type, bytes };
        prop_assert_eq!(entry(&written.to_string()), Some(written));
    }

    #[test]
    fn no_line_panics(text in "\\PC{0,60}") {
        let _ = entry(&text);
    }
}
