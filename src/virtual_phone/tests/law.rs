//! Whatever breaks, in the end both sides are the same, and nothing is lost or doubled.

use std::fs;
use std::path::Path;

use super::desk::{Desk, Wire};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{Account, Scheme};
use crate::protocol::syncml::client::{End, Login, Password};
use crate::protocol::syncml::{Encoding, Version};
use crate::virtual_phone::{Ending, MapsAfterBreak, PhoneReport, Script, Shape, Shelf, VirtualPhone};

/// Small messages, so that there are many.
const MESSAGE: u64 = 1500;

fn shape(version: Version, maps: MapsAfterBreak) -> Shape {
    let mut shape = Shape {
        versions: vec![version],
        max_msg_size: MESSAGE,
        max_obj_size: (version > Version::V10).then_some(100_000),
        maps_after_break: maps,
        ..Shape::default()
    };
    shape.shelves.retain(|shelf| shelf.shelf == Shelf::Notes);
    shape
}

fn sync(folder: &Path, shape: &Shape, script: &str, desk: &mut Desk) -> PhoneReport {
    let mut phone = VirtualPhone::open(folder, shape.clone(), script.parse().unwrap()).unwrap();
    phone.sync_to(&mut Wire::new(desk, MESSAGE), "http://desk/", None, SyncType::TwoWay).unwrap()
}

fn write(folder: &Path, luid: &str, text: &str) {
    fs::create_dir_all(folder.join("notes")).unwrap();
    fs::write(folder.join(format!("notes/{luid}.txt")), text).unwrap();
}

fn file_of(folder: &Path, text: &str) -> std::path::PathBuf {
    let entries = fs::read_dir(folder.join("notes")).unwrap().map(|entry| entry.unwrap().path());
    entries.into_iter().find(|path| fs::read_to_string(path).unwrap() == text).unwrap()
}

fn texts(folder: &Path, shape: &Shape) -> Vec<String> {
    let phone = VirtualPhone::open(folder, shape.clone(), Script::default()).unwrap();
    let items = phone.items(Shelf::Notes).unwrap();
    let mut texts: Vec<String> = items.into_iter().map(|item| String::from_utf8(item.bytes).unwrap()).collect();
    texts.sort();
    texts
}

fn big(letter: &str) -> String {
    letter.repeat(4000)
}

/// Both sides before their first session.
fn strangers(folder: &Path, desk: &mut Desk) {
    write(folder, "1", "same on both");
    write(folder, "2", "phone alone");
    write(folder, "3", &big("p"));
    desk.put("Notes", "same on both");
    desk.put("Notes", "desk alone");
    desk.put("Notes", &big("d"));
    for number in 0..8 {
        write(folder, &format!("1{number}"), &format!("phone note {number}"));
        desk.put("Notes", &format!("desk note {number}"));
    }
}

fn all_strangers() -> Vec<String> {
    let mut all = vec!["same on both".into(), "phone alone".into(), "desk alone".into(), big("p"), big("d")];
    all.extend((0..8).flat_map(|number| [format!("phone note {number}"), format!("desk note {number}")]));
    all.sort();
    all
}

/// Changes on both sides after a session, no two of the same item.
fn change_both(folder: &Path, desk: &mut Desk) {
    fs::write(file_of(folder, "phone note 0"), "phone note 0, edited on the phone").unwrap();
    fs::write(file_of(folder, "desk note 0"), "desk note 0, edited on the phone").unwrap();
    fs::remove_file(file_of(folder, "phone note 1")).unwrap();
    fs::remove_file(file_of(folder, "desk note 1")).unwrap();
    write(folder, "900", "new on the phone");
    desk.edit("Notes", "phone note 2", "phone note 2, edited at the desk");
    desk.edit("Notes", "desk note 2", &big("e"));
    desk.delete("Notes", "phone note 3");
    desk.delete("Notes", "desk note 3");
    desk.put("Notes", "new at the desk");
}

fn all_changed() -> Vec<String> {
    let gone = ["phone note 1", "desk note 1", "phone note 3", "desk note 3"];
    let mut all = all_strangers();
    all.retain(|text| !gone.contains(&text.as_str()));
    for text in &mut all {
        match text.as_str() {
            "phone note 0" | "desk note 0" => text.push_str(", edited on the phone"),
            "phone note 2" => text.push_str(", edited at the desk"),
            "desk note 2" => *text = big("e"),
            _ => {}
        }
    }
    all.extend(["new on the phone".to_owned(), "new at the desk".to_owned()]);
    all.sort();
    all
}

fn assert_still(report: &PhoneReport) {
    assert_eq!(report.session.as_ref().unwrap().end, Some(End::Completed), "{report:?}");
    let store = &report.session.as_ref().unwrap().stores[0];
    assert_eq!((store.sent, store.added, store.replaced, store.deleted), (0, 0, 0, 0), "{report:?}");
    assert!(store.committed);
}

/// Runs until a session completes, three at most: the one that broke may have to be resumed first.
fn recover(folder: &Path, shape: &Shape, desk: &mut Desk) {
    for _ in 0..3 {
        sync(folder, shape, "", desk);
    }
}

#[test]
fn a_first_session_and_changes_bring_both_sides_together() {
    for (version, maps) in [
        (Version::V10, MapsAfterBreak::Forgotten),
        (Version::V11, MapsAfterBreak::Kept),
        (Version::V12, MapsAfterBreak::Kept),
    ] {
        let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
        let mut shape = shape(version, maps);
        if version == Version::V10 {
            shape.max_msg_size = 6000; // no chunks: the largest item must fit
        }
        strangers(folder.path(), &mut desk);
        let report = sync(folder.path(), &shape, "", &mut desk);
        assert_eq!(report.ending, Ending::Parted);
        assert_eq!(report.session.as_ref().unwrap().end, Some(End::Completed), "{report:?}");
        assert_eq!(texts(folder.path(), &shape), all_strangers());
        assert_eq!(desk.texts("Notes"), all_strangers());
        assert!(version == Version::V10 || report.messages > 8, "{}", report.messages);

        change_both(folder.path(), &mut desk);
        let report = sync(folder.path(), &shape, "", &mut desk);
        let store = &report.session.as_ref().unwrap().stores[0];
        assert_eq!(store.mode, Some(SyncType::TwoWay));
        assert_eq!((store.sent, store.taken), (5, 5));
        assert_eq!((store.added, store.replaced, store.deleted), (1, 2, 2));
        assert_eq!(texts(folder.path(), &shape), all_changed());
        assert_eq!(desk.texts("Notes"), all_changed());
        assert_still(&sync(folder.path(), &shape, "", &mut desk));
        assert_eq!(desk.devinf.as_ref().unwrap().man.as_deref(), Some("Cordial"));
    }
}

#[test]
fn whichever_message_is_lost_or_doubled_both_sides_come_together() {
    let kinds = [
        (Version::V11, MapsAfterBreak::Kept),
        (Version::V11, MapsAfterBreak::Forgotten),
        (Version::V12, MapsAfterBreak::Kept),
    ];
    for (version, maps) in kinds {
        for mishap in ["drop", "lose-reply", "send-twice"] {
            for message in 1..100 {
                let context = format!("{version:?} {maps:?} message {message} {mishap}");
                let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
                let shape = shape(version, maps);
                let script = format!("at message {message} {mishap}");
                strangers(folder.path(), &mut desk);
                let first = sync(folder.path(), &shape, &script, &mut desk);
                recover(folder.path(), &shape, &mut desk);
                assert_eq!(texts(folder.path(), &shape), all_strangers(), "{context}");
                assert_eq!(desk.texts("Notes"), all_strangers(), "{context}");
                assert_still(&sync(folder.path(), &shape, "", &mut desk));

                change_both(folder.path(), &mut desk);
                let second = sync(folder.path(), &shape, &script, &mut desk);
                recover(folder.path(), &shape, &mut desk);
                assert_eq!(texts(folder.path(), &shape), all_changed(), "{context}");
                assert_eq!(desk.texts("Notes"), all_changed(), "{context}");
                assert_still(&sync(folder.path(), &shape, "", &mut desk));
                if first.messages < message && second.messages < message {
                    assert!(message > 6, "{context}: too few messages to mean anything");
                    break;
                }
            }
        }
    }
}

#[test]
fn refresh_and_one_way_do_what_they_say() {
    let run = |mode| {
        let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
        let shape = shape(Version::V12, MapsAfterBreak::Kept);
        write(folder.path(), "1", "shared");
        desk.put("Notes", "shared");
        sync(folder.path(), &shape, "", &mut desk);
        write(folder.path(), "5", "phone");
        desk.put("Notes", "desk");
        let mut phone = VirtualPhone::open(folder.path(), shape.clone(), Script::default()).unwrap();
        let report = phone.sync_to(&mut Wire::new(&mut desk, MESSAGE), "http://desk/", None, mode).unwrap();
        assert_eq!(report.session.unwrap().end, Some(End::Completed), "{mode:?}");
        (texts(folder.path(), &shape).join(" "), desk.texts("Notes").join(" "))
    };
    let pair = |phone: &str, desk: &str| (phone.to_owned(), desk.to_owned());
    assert_eq!(run(SyncType::RefreshFromClient), pair("phone shared", "phone shared"));
    assert_eq!(run(SyncType::RefreshFromServer), pair("desk shared", "desk shared"));
    assert_eq!(run(SyncType::OneWayFromClient), pair("phone shared", "desk phone shared"));
    assert_eq!(run(SyncType::OneWayFromServer), pair("desk phone shared", "desk shared"));
    assert_eq!(run(SyncType::Slow), pair("desk phone shared", "desk phone shared"));
}

#[test]
fn a_login_is_asked_for_and_given() {
    let account = Account { user: "anna".into(), password: "secret".into() };
    for first in [None, Some(Scheme::Basic), Some(Scheme::Md5)] {
        for encoding in [Encoding::Xml, Encoding::Wbxml] {
            let folder = tempfile::tempdir().unwrap();
            let mut desk = Desk::default();
            desk.account = Some(account.clone());
            let shape = Shape { encodings: vec![encoding], ..shape(Version::V12, MapsAfterBreak::Kept) };
            write(folder.path(), "1", "a note");
            for _ in 0..2 {
                let mut phone = VirtualPhone::open(folder.path(), shape.clone(), Script::default()).unwrap();
                let login = Login { account: account.clone(), first, nonce: Vec::new(), password: Password::Shown };
                let mut wire = Wire::new(&mut desk, MESSAGE);
                let report = phone.sync_to(&mut wire, "http://desk/", Some(login), SyncType::TwoWay).unwrap();
                assert_eq!(report.session.unwrap().end, Some(End::Completed), "{first:?} {encoding:?}");
            }
            assert_eq!(desk.texts("Notes"), ["a note"]);
        }
    }
    // A desk that wants every message signed.
    let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
    (desk.account, desk.schemes) = (Some(account.clone()), vec![Scheme::Mac]);
    write(folder.path(), "1", "a note");
    let signing = shape(Version::V12, MapsAfterBreak::Kept);
    let mut phone = VirtualPhone::open(folder.path(), signing, Script::default()).unwrap();
    let login = Login { account: account.clone(), first: None, nonce: Vec::new(), password: Password::Shown };
    let mut wire = Wire::new(&mut desk, MESSAGE);
    let report = phone.sync_to(&mut wire, "http://desk/", Some(login), SyncType::TwoWay).unwrap();
    assert_eq!(report.session.unwrap().end, Some(End::Completed));
    drop(wire);
    assert_eq!(desk.texts("Notes"), ["a note"]);

    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::default();
    desk.account = Some(account.clone());
    let wrong = Account { password: "wrong".into(), ..account };
    let login = Login { account: wrong, first: Some(Scheme::Md5), nonce: Vec::new(), password: Password::Shown };
    let mut phone =
        VirtualPhone::open(folder.path(), shape(Version::V12, MapsAfterBreak::Kept), Script::default()).unwrap();
    let mut wire = Wire::new(&mut desk, MESSAGE);
    let report = phone.sync_to(&mut wire, "http://desk/", Some(login), SyncType::TwoWay).unwrap();
    assert_eq!(report.session.unwrap().end, Some(End::Refused(401)));
}

#[test]
fn bad_habits_show() {
    let shape = shape(Version::V12, MapsAfterBreak::Kept);
    let twice = |script: &str| {
        let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
        write(folder.path(), "1", "one");
        write(folder.path(), "2", "two");
        sync(folder.path(), &shape, script, &mut desk);
        let report = sync(folder.path(), &shape, script, &mut desk);
        assert_eq!(texts(folder.path(), &shape), desk.texts("Notes"), "{script}");
        (report.session.unwrap().stores.remove(0), desk)
    };
    assert_eq!(twice("").0.sent, 0);
    assert_eq!(twice("always slow").0.sent, 2);
    assert_eq!(twice("forget anchors").0.mode, Some(SyncType::Slow));
    let (store, desk) = twice("change ids");
    assert_eq!((store.mode, store.sent), (Some(SyncType::TwoWay), 4), "two deletions, two items");
    assert_eq!(desk.texts("Notes"), ["one", "two"]);
    let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
    write(folder.path(), "1", "one");
    let report = sync(folder.path(), &shape, "send item 1 twice", &mut desk);
    assert_eq!(report.session.unwrap().stores[0].sent, 2);
    assert_eq!(desk.texts("Notes"), ["one"]);
}

#[test]
fn a_full_phone_and_a_scripted_refusal_answer_so() {
    let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
    let mut small = shape(Version::V12, MapsAfterBreak::Kept);
    small.shelves[0].max_items = Some(1);
    desk.put("Notes", "first");
    desk.put("Notes", "second");
    sync(folder.path(), &small, "", &mut desk);
    assert!(desk.answers.contains(&420) && desk.answers.contains(&201), "{:?}", desk.answers);
    assert_eq!(texts(folder.path(), &small).len(), 1);

    let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
    let shape = shape(Version::V12, MapsAfterBreak::Kept);
    desk.put("Notes", "unwelcome");
    sync(folder.path(), &shape, "at message 3 answer 500", &mut desk);
    assert_eq!(desk.answers, [500]);
    assert!(texts(folder.path(), &shape).is_empty());
    sync(folder.path(), &shape, "", &mut desk);
    assert_eq!(texts(folder.path(), &shape), ["unwelcome"]);
}

#[test]
fn ids_are_reused_when_the_script_says_so() {
    let shape = shape(Version::V12, MapsAfterBreak::Kept);
    let id_after_delete = |script: &str| {
        let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
        desk.put("Notes", "first");
        sync(folder.path(), &shape, script, &mut desk);
        desk.delete("Notes", "first");
        sync(folder.path(), &shape, script, &mut desk);
        desk.put("Notes", "second");
        sync(folder.path(), &shape, script, &mut desk);
        let phone = VirtualPhone::open(folder.path(), shape.clone(), Script::default()).unwrap();
        phone.items(Shelf::Notes).unwrap().remove(0).luid
    };
    assert_eq!(id_after_delete(""), "2");
    assert_eq!(id_after_delete("reuse ids"), "1");
}

#[test]
fn a_lie_about_sizes_is_found_out() {
    let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
    let shape = shape(Version::V12, MapsAfterBreak::Kept);
    write(folder.path(), "1", &big("x"));
    let report = sync(folder.path(), &shape, "lie about sizes", &mut desk);
    assert_eq!(report.session.unwrap().stores[0].refused, 1);
    assert!(desk.texts("Notes").is_empty());
    sync(folder.path(), &shape, "", &mut desk);
    assert_eq!(desk.texts("Notes"), [big("x")]);
}
