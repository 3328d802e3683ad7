use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::pim::{Contact, Value};
use crate::service::safety::archive::tests::{contents, dialect, opened, samples, written};

/// Five people, the first with a photo.
fn people() -> Vec<Record> {
    let plain = ["Ada", "Ben", "Cleo", "Dora"];
    let named = |name: &&str| Record::from(Contact { display: (*name).to_owned(), ..Contact::default() });
    samples().into_iter().take(1).chain(plain.iter().map(named)).collect()
}

/// A copy of the people with other bytes in some of its files.
fn changed(change: impl Fn(&str, &mut Vec<u8>)) -> Vec<u8> {
    let (_, bytes) = written(&contents(people()));
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut file = from.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        change(file.name(), &mut bytes);
        to.start_file(file.name(), SimpleFileOptions::default()).unwrap();
        to.write_all(&bytes).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn salvaged(copy: &[u8]) -> Salvaged {
    let mut copy = opened(copy).unwrap();
    assert!(!copy.check().is_empty());
    assert!(copy.items(Kind::Contacts).is_err() || copy.check() == ["contacts.vcf"]);
    copy.salvage(Kind::Contacts, &dialect())
}

fn records(salvaged: &Salvaged) -> Vec<Record> {
    salvaged.items.iter().map(|item| item.content.clone()).collect()
}

fn titles(salvaged: &Salvaged) -> Vec<String> {
    salvaged.items.iter().map(|item| item.content.title()).collect()
}

fn put(bytes: &mut [u8], text: &str, with: u8) {
    let at = bytes.windows(text.len()).position(|window| window == text.as_bytes()).unwrap();
    bytes[at] = with;
}

/// One byte of the lines changed; the vCard file whole or not.
fn one_byte(text: &str, with: u8, whole: bool) -> Salvaged {
    salvaged(&changed(|name, bytes| match name {
        "records/contacts.jsonl" => put(bytes, text, with),
        "contacts.vcf" if !whole => bytes.truncate(9),
        _ => {}
    }))
}

#[test]
fn every_line_that_can_be_read_comes_back_and_the_rest_is_counted() {
    let found = one_byte("{\"changed\":77,\"id\":3,", b'?', false);
    assert_eq!((titles(&found), found.lost), (["Dr. Anna Weiß", "Ada", "Cleo", "Dora"].map(str::to_owned).into(), 1));
    assert_eq!(found.items[2].record, Some(4), "an intact line is read as it stands");
}

#[test]
fn what_no_line_tells_is_taken_from_the_vcards_where_it_stood() {
    for (text, with) in [("{\"changed\":77,\"id\":3,", b'?'), ("\n{\"changed\":77,\"id\":3,", b' '), ("Cleo", b'\n')] {
        let found = one_byte(text, with, true);
        assert_eq!(found.lost, 0);
        let mut found = titles(&found);
        found.sort();
        assert_eq!(found, ["Ada", "Ben", "Cleo", "Dora", "Dr. Anna Weiß"], "{text:?}");
    }
}

#[test]
fn a_line_that_says_something_else_than_the_vcards_is_not_believed() {
    let found = one_byte("Cleo", b'Q', true);
    assert_eq!((titles(&found)[3].as_str(), found.lost, found.items[3].record), ("Cleo", 0, None));
    assert_eq!((titles(&found)[2].as_str(), found.items[2].record), ("Ben", Some(3)));
}

#[test]
fn a_line_end_that_is_a_space_harms_nobody() {
    for whole in [true, false] {
        let found = salvaged(&changed(|name, bytes| match name {
            "records/contacts.jsonl" => *bytes.last_mut().unwrap() = b' ',
            "contacts.vcf" if !whole => bytes.truncate(9),
            _ => {}
        }));
        assert_eq!((records(&found), found.lost), (people(), 0));
    }
}

#[test]
fn lines_that_were_cut_off_are_found_in_the_vcards() {
    for length in [0, 1, 300, 700] {
        let found = salvaged(&changed(|name, bytes| {
            if name == "records/contacts.jsonl" {
                bytes.truncate(length);
            }
        }));
        assert_eq!((titles(&found).len(), found.lost), (5, 0), "{length}");
    }
}

#[test]
fn a_person_whose_photo_is_damaged_comes_without_it_or_with_the_one_of_the_vcard() {
    let damaged = |whole: bool| {
        salvaged(&changed(|name, bytes| {
            if name.starts_with("photos/") || (!whole && name == "contacts.vcf") {
                bytes.truncate(10);
            }
        }))
    };
    let found = damaged(true);
    assert_eq!((records(&found), found.lost, found.without_photo.len()), (people(), 0, 0));
    let found = damaged(false);
    let mut bare = people();
    let _ = bare[0].set(crate::pim::Field::Photo, Value::Absent);
    assert_eq!((records(&found), found.lost, found.without_photo), (bare, 0, vec![1]));
}
