//! The phone's memory: edits and deletions are seen, and nothing that breaks leaves it in two minds.

use std::fs;

use crate::format::{Dialect, vcard};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::AnchorPair;
use crate::protocol::syncml::client::{Added, ClientStore, Content, Pending, Refusal, Replaced, Scope};
use crate::protocol::syncml::message::{MapItem, Verb};
use crate::virtual_phone::{FieldShape, FolderError, FolderStore, MapsAfterBreak, Script, Shape, Shelf, VirtualPhone};

const NOTES: &str = "./C:Note";

fn open(folder: &std::path::Path, maps: MapsAfterBreak) -> FolderStore {
    let shape = Shape { maps_after_break: maps, ..Shape::default() };
    FolderStore::open(folder, shape, Script::default()).unwrap()
}

fn note(text: &str) -> Content {
    Content { content_type: "text/plain".into(), bytes: text.into(), parent: None }
}

fn pending(verb: Verb, luid: &str) -> Pending {
    Pending { verb, luid: luid.into() }
}

fn anchors() -> AnchorPair {
    AnchorPair { ours: "1".into(), theirs: "a".into() }
}

/// A store whose items 1 to 3 both sides know.
fn agreed(folder: &std::path::Path, maps: MapsAfterBreak) -> FolderStore {
    let mut store = open(folder, maps);
    store.begin(NOTES, SyncType::Slow, Scope::All);
    for (guid, text) in [("11", "one"), ("12", "two"), ("13", "three")] {
        store.add(NOTES, guid, note(text)).unwrap();
    }
    let maps = store.memory(NOTES).maps;
    store.mapped(NOTES, &maps);
    store.commit(NOTES, anchors());
    store.keep().unwrap();
    store
}

#[test]
fn editing_a_file_edits_and_deleting_it_deletes() {
    let folder = tempfile::tempdir().unwrap();
    drop(agreed(folder.path(), MapsAfterBreak::Kept));
    fs::write(folder.path().join("notes/2.txt"), "two, edited").unwrap();
    fs::remove_file(folder.path().join("notes/1.txt")).unwrap();
    fs::write(folder.path().join("notes/anna.txt"), "new").unwrap();
    fs::write(folder.path().join("notes/.hidden.txt"), "no item").unwrap();
    fs::write(folder.path().join("notes/readme.md"), "no item").unwrap();
    let mut store = open(folder.path(), MapsAfterBreak::Kept);
    let work = store.work(NOTES, Scope::Changes);
    assert_eq!(work, [pending(Verb::Delete, "1"), pending(Verb::Add, "anna"), pending(Verb::Replace, "2")]);
    assert_eq!(store.work(NOTES, Scope::All).len(), 3);
}

#[test]
fn what_the_server_took_counts_only_when_the_session_ended_well() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = agreed(folder.path(), MapsAfterBreak::Kept);
    fs::write(folder.path().join("notes/2.txt"), "two, edited").unwrap();
    fs::remove_file(folder.path().join("notes/1.txt")).unwrap();
    let work = store.work(NOTES, Scope::Changes);
    store.begin(NOTES, SyncType::TwoWay, Scope::Changes);
    for item in &work {
        store.read(NOTES, &item.luid);
        store.taken(NOTES, item, 200);
    }
    store.keep().unwrap();
    drop(store);

    let mut store = open(folder.path(), MapsAfterBreak::Kept);
    assert!(store.memory(NOTES).broken_off);
    assert_eq!(store.work(NOTES, Scope::Changes), work, "not ended: all again");
    assert_eq!(store.work(NOTES, Scope::Rest), [], "resumed: nothing is left");
    store.commit(NOTES, anchors());
    assert!(!store.memory(NOTES).broken_off);
    assert_eq!(store.work(NOTES, Scope::Changes), []);
}

#[test]
fn an_edit_while_the_server_answers_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = agreed(folder.path(), MapsAfterBreak::Kept);
    let file = folder.path().join("notes/2.txt");
    fs::write(&file, "first edit").unwrap();
    store.begin(NOTES, SyncType::TwoWay, Scope::Changes);
    store.read(NOTES, "2");
    fs::write(&file, "second edit").unwrap();
    store.taken(NOTES, &pending(Verb::Replace, "2"), 200);
    store.commit(NOTES, anchors());
    assert_eq!(store.work(NOTES, Scope::Changes), [pending(Verb::Replace, "2")]);
}

#[test]
fn maps_that_were_not_delivered_are_kept_or_forgotten() {
    for (maps, pairs, work) in [
        (MapsAfterBreak::Kept, vec![MapItem { target: "21".into(), source: "4".into() }], vec![]),
        (MapsAfterBreak::Forgotten, vec![], vec![pending(Verb::Add, "4")]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut store = agreed(folder.path(), maps);
        store.begin(NOTES, SyncType::TwoWay, Scope::Changes);
        assert_eq!(store.add(NOTES, "21", note("four")), Ok(Added::New("4".into())));
        store.keep().unwrap();
        let mut store = open(folder.path(), maps);
        store.begin(NOTES, SyncType::TwoWay, Scope::Changes);
        assert_eq!(store.memory(NOTES).maps, pairs);
        assert_eq!(store.work(NOTES, Scope::Changes), work);
    }
}

#[test]
fn an_add_repeated_before_its_map_arrived_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = agreed(folder.path(), MapsAfterBreak::Kept);
    assert_eq!(store.add(NOTES, "21", note("four")), Ok(Added::New("4".into())));
    assert_eq!(store.add(NOTES, "21", note("four")), Ok(Added::Known("4".into())));
    store.mapped(NOTES, &[MapItem { target: "21".into(), source: "4".into() }]);
    assert_eq!(store.add(NOTES, "21", note("four")), Ok(Added::New("5".into())));
}

#[test]
fn killed_before_it_remembered_it_reports_the_item_as_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = agreed(folder.path(), MapsAfterBreak::Kept);
    store.add(NOTES, "21", note("four")).unwrap();
    store.replace(NOTES, "2", note("two, by the server")).unwrap();
    store.delete(NOTES, "1").unwrap();
    drop(store); // without keep
    fs::write(folder.path().join("notes/5.txt.new"), "half of").unwrap();
    fs::write(folder.path().join("phone.json.new"), "{ half of").unwrap();
    let mut store = open(folder.path(), MapsAfterBreak::Kept);
    let work = store.work(NOTES, Scope::Changes);
    assert_eq!(work, [pending(Verb::Delete, "1"), pending(Verb::Add, "4"), pending(Verb::Replace, "2")]);
    assert_eq!(store.add(NOTES, "22", note("five")), Ok(Added::New("5".into())), "ids in use are passed over");
}

#[test]
fn no_id_leads_out_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("outside.txt"), "private").unwrap();
    let mut store = agreed(folder.path(), MapsAfterBreak::Kept);
    for luid in ["../outside", "/etc/hosts", ".hidden", "", "a\0b", "..", &"x".repeat(300)] {
        assert_eq!(store.delete(NOTES, luid), Err(Refusal::Unknown), "{luid:?}");
        assert_eq!(store.replace(NOTES, luid, note("x")), Err(Refusal::Unknown), "{luid:?}");
        assert_eq!(store.read(NOTES, luid), None, "{luid:?}");
    }
    assert_eq!(store.replace(NOTES, "2", note("fine")), Ok(Replaced::Updated));
    assert!(folder.path().join("outside.txt").exists());
}

#[test]
fn a_card_must_be_a_card() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path(), MapsAfterBreak::Kept);
    let card = |content_type: &str, text: &str| Content {
        content_type: content_type.to_owned().into(),
        bytes: text.into(),
        parent: None,
    };
    let text = "BEGIN:VCARD\r\nEND:VCARD\r\n";
    let contacts = "./C:Contacts";
    assert_eq!(store.add(contacts, "1", card("image/png", text)), Err(Refusal::Unsupported));
    assert_eq!(store.add(contacts, "1", card("text/x-vcard", "hello")), Err(Refusal::Unsupported));
    assert!(store.add(contacts, "1", card("text/x-vcard; charset=UTF-8", &format!("\r\n{text}"))).is_ok());
    assert_eq!(store.items(Shelf::Contacts).unwrap().remove(0).bytes, text.as_bytes());
}

#[test]
fn a_memory_that_is_none_is_an_error_not_a_new_phone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("phone.json"), "not json").unwrap();
    let opened = FolderStore::open(folder.path(), Shape::default(), Script::default());
    assert!(matches!(opened.err(), Some(FolderError::Json { .. })));
}

#[test]
fn what_the_owner_types_in_is_new_to_the_server_and_fits_the_phone() {
    let folder = tempfile::tempdir().unwrap();
    let mut shape = Shape::default();
    shape.shelves[0].fields = vec![FieldShape::new("N"), FieldShape::new("TEL").one_per_kind()];
    shape.shelves[0].max_items = Some(1);
    let mut phone = VirtualPhone::open(folder.path(), shape.clone(), Script::default()).unwrap();
    let dialect = Dialect::vcard21();
    let text = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Berg;Ann\r\nTEL;CELL:1\r\nNOTE:x\r\nEND:VCARD\r\n";
    let contact = vcard::read(text, &dialect).items.remove(0).record;
    assert_eq!(phone.type_in(&contact, &dialect).as_deref(), Ok("1"));
    assert_eq!(phone.type_in(&contact, &dialect), Err(Refusal::Full));
    let card = String::from_utf8(phone.items(Shelf::Contacts).unwrap().remove(0).bytes).unwrap();
    assert!(card.contains("Berg") && card.contains("TEL") && !card.contains("NOTE"), "{card}");
    let mut store = FolderStore::open(folder.path(), shape, Script::default()).unwrap();
    assert_eq!(store.work("./C:Contacts", Scope::Changes), [pending(Verb::Add, "1")]);
}
