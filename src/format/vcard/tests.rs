use super::*;
use crate::format::Dialect;
use crate::format::{Reading, Reason};
use crate::pim::Record;
use crate::pim::{Contact, Point};

fn one(text: &str) -> Record {
    let reading = read(text.as_bytes(), &Dialect::vcard21());
    assert!(reading.rejected.is_empty(), "{:?}", reading.rejected);
    assert_eq!(reading.items.len(), 1);
    reading.items[0].record.clone()
}

#[test]
fn reads_a_phones_card() {
    let record = one("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;QUOTED-PRINTABLE:M=C3=BC=\r\nller;J\r\n\
        TEL;CELL;PREF:+49 1\r\nTEL;HOME:\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab\r\nX-SPOUSE:E\r\nEND:VCARD\r\n");
    let contact = record.contact().unwrap();
    assert_eq!((contact.name.family.as_str(), contact.name.given.as_str()), ("Müller", "J"));
    assert_eq!(contact.phones, [Point { preferred: true, ..Point::new("+49 1", ["cell"]) }]);
    assert_eq!(contact.note, "a\nb");
    assert_eq!(record.kept[0].name, "X-SPOUSE");
}

#[test]
fn what_is_written_reads_back_in_every_version() {
    let mut record = Record::from(Contact {
        display: "Ada; Lovelace, \\ née=Byron".into(),
        note: "one\ntwo = \\n".into(),
        nicknames: vec!["a,b".into(), "c".into()],
        phones: vec![Point { label: "boat; é".into(), preferred: true, ..Point::new("+44 1", ["cell", "work"]) }],
        emails: vec![Point::new("ada@example.org", ["home"])],
        impp: vec![Point::new("xmpp:ada@example.org", [])],
        birthday: "--12-10".parse().ok(),
        photo: Some(crate::pim::Photo { media_type: "image/jpeg".into(), bytes: vec![7; 300].into() }),
        ..Contact::default()
    });
    record.kept.push(crate::pim::Kept { name: "X-A".into(), params: vec![], value: "1;2\\,3".into() });
    for dialect in [Dialect::vcard21(), Dialect::vcard30(), Dialect::vcard40()] {
        let bytes = write(&record, &dialect);
        let reading = read(&bytes, &dialect);
        assert_eq!(reading.items[0].record, record, "{}", String::from_utf8_lossy(&bytes));
        assert!(reading.items[0].complaints.is_empty());
    }
}

#[test]
fn one_bad_card_spoils_no_other() {
    let reading =
        read(b"junk\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n", &Dialect::vcard30());
    assert_eq!(reading.items.len(), 1);
    assert_eq!(reading.rejected.iter().map(|r| r.reason).collect::<Vec<_>>(), [Reason::Outside, Reason::Empty]);
}

#[test]
fn a_name_made_up_for_a_version_that_wants_one_is_no_name() {
    let record = Record::from(Contact { phones: vec![Point::new("+44 1", [])], ..Contact::default() });
    for dialect in [Dialect::vcard30(), Dialect::vcard40()] {
        let text = String::from_utf8(write(&record, &dialect)).unwrap();
        assert!(text.contains("FN;X-MADE-UP=1:+44 1"), "{text}");
        assert_eq!(read(text.as_bytes(), &dialect).items[0].record, record);
        let changed = read(text.replace(":+44 1\r\nTEL", ":Ada\r\nTEL").as_bytes(), &dialect).items.remove(0).record;
        assert_eq!(changed.contact().unwrap().display, "Ada");
    }
}

/// Time grows with the size, not with its square: this would not end otherwise.
#[test]
fn very_large_cards_are_read_and_written() {
    let shapes: [fn(usize) -> String; 4] = [
        |n| (0..n).map(|i| format!("g{}.X-A:{i}\r\n", i % (n / 2))).collect(),
        |n| (0..n).map(|i| format!("g{i}.X-ABLABEL:{i}\r\ng{i}.TEL:{i}\r\n")).collect(),
        |n| format!("NICKNAME:{}\r\n", (0..n).map(|i| format!("n{i},")).collect::<String>()),
        |n| "BEGIN:VCARD\r\nN:A\r\n".repeat(n),
    ];
    let dialect = Dialect { max_properties: 1 << 20, ..Dialect::vcard30() };
    for shape in shapes {
        let text = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\n{}END:VCARD\r\n", shape(50_000));
        let cards = read(text.as_bytes(), &dialect).items;
        assert!(!cards.is_empty());
        for card in cards.iter().take(1) {
            assert_eq!(read(&write(&card.record, &dialect), &dialect).items.len(), 1);
        }
    }
}

#[test]
fn a_number_after_its_scheme_has_no_blanks() {
    let record = one("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nTEL;VALUE=uri:tel:tel:\u{b} 09-1\r\nEND:VCARD\r\n");
    assert_eq!(record.contact().unwrap().phones[0].value, "09-1");
}

#[test]
fn a_photo_of_no_type_there_can_be_is_kept_as_it_stands() {
    let card =
        |kind: &str| format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nPHOTO:data:{kind};base64,/9j/\r\nEND:VCARD\r\n");
    let read = |text: &str| super::read(text.as_bytes(), &Dialect::vcard30()).items.remove(0).record;
    let odd = read(&card("image/a”:b"));
    assert!(odd.contact().unwrap().photo.is_none() && odd.kept.len() == 1, "{odd:?}");
    assert_eq!(read(&String::from_utf8(write(&odd, &Dialect::vcard30())).unwrap()), odd);
    assert!(read(&card("image/svg+xml")).contact().unwrap().photo.is_some());
}

mod laws;
mod reading;

#[test]
fn a_place_without_coordinates_is_none() {
    let card = |geo: &str| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ada\r\nFN:Ada\r\n{geo}END:VCARD\r\n");
    let read = |geo: &str| super::read(card(geo).as_bytes(), &Dialect::vcard30()).items.remove(0).record;
    assert_eq!(read("GEO:;\r\n"), read(""));
    assert_eq!(read("GEO:52.5;13.4\r\n").kept.len(), 1);
}

#[test]
fn what_else_a_photo_says_stays_with_that_photo() {
    let head = "PHOTO;X-ABCROP-RECTANGLE=ABClipRect_1&29&12&220&220&LkxvNJY+==;PREF=1;TYPE=JPEG,HOME";
    for (version, photo) in [
        ("3.0", format!("{head};ENCODING=b:/9j/")),
        ("4.0", format!("{head};MEDIATYPE=image/jpeg:data:image/jpeg;base64,/9j/")),
        ("2.1", format!("{head};ENCODING=BASE64:/9j/\n")),
    ] {
        let record = one(&format!("BEGIN:VCARD\nVERSION:{version}\nFN:A\nX-A:1\n{photo}\nEND:VCARD\n"));
        for dialect in [Dialect::vcard21(), Dialect::vcard30(), Dialect::vcard40()] {
            let text = String::from_utf8(write(&record, &dialect)).unwrap();
            let unfolded = text.replace("\r\n ", "");
            assert!(unfolded.contains("X-ABCROP-RECTANGLE=\"ABClipRect_1&29&12&220&220&LkxvNJY+==\""), "{text}");
            assert!(!text.contains("PHOTO-PARAMS"), "{text}");
            assert_eq!(one(&text), record, "{text}");
        }
        let mut other = record.clone();
        other.contact_mut().unwrap().photo.as_mut().unwrap().bytes = vec![1, 2, 3].into();
        assert!(!String::from_utf8(write(&other, &Dialect::vcard30())).unwrap().contains("RECTANGLE"));
    }
}
