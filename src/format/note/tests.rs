use proptest::prelude::*;

use super::*;

fn one(reading: Reading) -> Record {
    assert!(reading.rejected.is_empty() && reading.items.len() == 1, "{reading:?}");
    reading.items.into_iter().next().unwrap().record
}

const NOKIA: &str = "BEGIN:VNOTE\r\nVERSION:1.1\r\nDCREATED:20060927T202756Z\r\nX-IRMC-LUID:00C\r\n\
    BODY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Eink=C3=A4ufe=0D=0A - Milch=\r\n; Brot=20=20\r\nCLASS:PRIVATE\r\n\
    CATEGORIES:Home,To do;Shop\r\nEND:VNOTE\r\n";

#[test]
fn reads_a_note_as_series_40_writes_it() {
    let record = one(read_vnote(NOKIA.as_bytes(), &Dialect::default()));
    let note = record.note().unwrap();
    assert_eq!(note.body, "Einkäufe\n - Milch; Brot  ");
    assert_eq!((note.title.as_str(), note.visibility.as_str()), ("", "private"));
    assert_eq!(note.categories, ["Home", "To do", "Shop"]);
    let kept: Vec<_> = record.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(kept, ["CREATED", "X-IRMC-LUID"]);
    let written = write_vnote(&record, &Dialect::default());
    assert!(String::from_utf8_lossy(&written).contains("DCREATED:20060927T202756Z"));
    assert_eq!(one(read_vnote(&written, &Dialect::default())), record);
}

#[test]
fn several_notes_and_what_is_none() {
    let text = format!(
        "hello\r\n{NOKIA}{NOKIA}BEGIN:VNOTE\r\nVERSION:1.1\r\nBODY:\r\nEND:VNOTE\r\nBEGIN:VCARD\r\nEND:VCARD\r\n"
    );
    let reading = read_vnote(text.as_bytes(), &Dialect::default());
    assert_eq!(reading.items.len(), 2);
    let reasons: Vec<_> = reading.rejected.iter().map(|rejected| rejected.reason).collect();
    assert_eq!(reasons, [Reason::Outside, Reason::Empty, Reason::NotOfItsType]);
}

#[test]
fn phones_that_omit_and_strip() {
    let mut record = one(read_vnote(NOKIA.as_bytes(), &Dialect::default()));
    record.note_mut().unwrap().uid = "u1".into();
    let dialect = Dialect { omit_unknown: true, strip_uid: true, ..Dialect::default() };
    let text = String::from_utf8(write_vnote(&record, &dialect)).unwrap();
    assert!(!text.contains("u1") && !text.contains("DCREATED") && text.contains("BODY;CHARSET=UTF-8"), "{text}");
}

#[test]
fn a_plain_text_is_a_note() {
    let read = |bytes: &[u8]| one(read_text(bytes, &Dialect::default())).note().unwrap().body.clone();
    assert_eq!(read("Titel\r\nText\r".as_bytes()), "Titel\nText\n");
    assert_eq!(read(b"\xef\xbb\xbfcaf\xc3\xa9"), "café");
    assert_eq!(read(b"caf\xe9"), "café");
    assert_eq!(read(b"\xff\xfeh\0i\0"), "hi");
    for empty in [&b""[..], b" \r\n", b"\xef\xbb\xbf"] {
        assert_eq!(read_text(empty, &Dialect::default()).rejected[0].reason, Reason::Empty);
    }
    let small = Dialect { max_card_bytes: 3, ..Dialect::default() };
    assert_eq!(read_text(b"long", &small).rejected[0].reason, Reason::TooLarge);
}

#[test]
fn a_title_stands_before_its_text_once() {
    let text = |title: &str, body: &str| {
        let note = Note { title: title.into(), body: body.into(), ..Note::default() };
        String::from_utf8(write_text(&note.into(), &Dialect::default())).unwrap()
    };
    assert_eq!(text("Shop", "Milk\nBread"), "Shop\r\nMilk\r\nBread");
    assert_eq!(text("Milk", "Milk\nBread"), "Milk\r\nBread");
    assert_eq!(text("Shop", ""), "Shop");
    let note = Note { body: "Käse €".into(), ..Note::default() };
    let latin1 = Dialect { charset_out: Charset::Latin1, ..Dialect::default() };
    assert_eq!(write_text(&note.into(), &latin1), b"K\xe4se \x80");
}

#[test]
fn a_file_of_several_texts_is_several_notes_whatever_stands_in_them() {
    let dialect = Dialect::default();
    let note = |body: &str| Record::from(Note { body: body.into(), ..Note::default() });
    let read = |bytes: &[u8]| -> Vec<Record> {
        read_texts(bytes, &dialect).items.into_iter().map(|item| item.record).collect()
    };
    let texts = ["Milk\n\nBread\n", "===== 2/3 =====\nno header", "\n\nthird ======= 3/3 ======="];
    let notes = texts.map(note);
    let written = write_texts(&notes, &dialect);
    let text = String::from_utf8(written.clone()).unwrap();
    assert!(text.starts_with("====== 1/3 ======\r\nMilk"), "{text}");
    assert_eq!(read(&written), notes);
    assert_eq!(read(&[written.as_slice(), b"\r\n"].concat()).len(), 3, "an editor's line end");
    // One alone is its text, also one that looks like a file of several.
    assert_eq!(write_texts(&notes[..1], &dialect), write_text(&notes[0], &dialect));
    let odd = note(&text.replace("\r\n", "\n"));
    assert_eq!(read(&write_texts(std::slice::from_ref(&odd), &dialect)), [odd]);
    for one in ["===== 1/2 =====\na", "===== 2/2 =====\na", "==== 1/1 ====\na", "== x ==", "=", "===== 1/1 ====\na"] {
        assert_eq!(read(one.as_bytes()), [note(one)]);
    }
    assert_eq!(read(b"===== 1/2 =====\na\n===== 2/2 =====\nb"), ["a", "b"].map(note));
}

proptest! {
    #[test]
    fn notes_come_back(title in "[a-zäß;,\\\\:=]{1,20}", body in "(?s)[a-zA-Zé€;,\\\\:= \n]{1,120}[a-z]", words in prop::collection::vec("[a-z,;\\\\]{1,8}", 0..4)) {
        let mut categories = Vec::new();
        for word in words {
            if !categories.contains(&word) {
                categories.push(word);
            }
        }
        let note = Note { title, body: body.clone(), categories, visibility: "private".into(), ..Note::default() };
        let record = Record::from(note);
        let written = write_vnote(&record, &Dialect::default());
        prop_assert_eq!(one(read_vnote(&written, &Dialect::default())), record);
        let plain = Record::from(Note { body, ..Note::default() });
        prop_assert_eq!(one(read_text(&write_text(&plain, &Dialect::default()), &Dialect::default())), plain);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let file = [b"BEGIN:VNOTE\r\nBODY;QUOTED-PRINTABLE:".as_slice(), &bytes].concat();
        for bytes in [&bytes, &file] {
            let mut reading = read_vnote(bytes, &Dialect::default());
            reading.items.extend(read_text(bytes, &Dialect::default()).items);
            for item in reading.items {
                write_vnote(&item.record, &Dialect::default());
                write_text(&item.record, &Dialect::default());
            }
        }
    }
}

#[test]
fn a_text_that_looks_like_something_else_is_a_text_in_a_file() {
    let dialect = Dialect::default();
    for body in ["BEGIN:VCARD\nVERSION:3.0\nFN:a\nEND:VCARD", "{\"a\":1}", "<b>bold</b>", "[ ] milk", "plain"] {
        let note = Record::from(Note { body: body.into(), ..Note::default() });
        for notes in [vec![note.clone()], vec![note.clone(), note.clone()]] {
            let bytes = write_texts(&notes, &dialect);
            assert_eq!(sniff(&bytes, Kind::Notes), Some(Sniffed::Syntax(Syntax::Text)), "{body}");
            let read: Vec<_> = read_texts(&bytes, &dialect).items.into_iter().map(|item| item.record).collect();
            assert_eq!(read, notes);
        }
    }
}
