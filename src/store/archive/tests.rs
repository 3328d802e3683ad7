use tempfile::TempDir;

use super::*;
use crate::store::{Peer, PeerKind, Store};

fn store() -> (TempDir, Store, PeerId) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("store.db")).unwrap();
    let peer = store.write(|tx| tx.add_peer(&Peer::new("N80", PeerKind::Phone, "tcp:x:1", 1))).unwrap();
    (folder, store, peer)
}

fn bookmark(luid: &str, title: &str, text: &str) -> Incoming {
    Incoming {
        luid: luid.into(),
        parent: Some("0".into()),
        nature: "bookmark".into(),
        media_type: "text/x-vbookmark".into(),
        bytes: text.as_bytes().to_vec(),
        title: title.into(),
        dated: None,
        words: text.into(),
        new: false,
    }
}

fn shelve(store: &Store, peer: PeerId, item: &Incoming, listing: Listing, now: Millis) -> Shelved {
    store.write(|tx| tx.shelve(peer, "bookmarks", item, listing, now)).unwrap()
}

fn all(store: &Store) -> Vec<Archived> {
    store.read(|reader| reader.archive(&ArchiveFilter::default())).unwrap()
}

#[test]
fn an_item_is_kept_once_however_often_it_comes_and_its_versions_stay() {
    let (_folder, store, peer) = store();
    let came = |item: &Incoming, now| shelve(&store, peer, item, Listing::Changes, now);
    let Shelved::New(id) = came(&bookmark("1", "Opera", "a"), 5) else { panic!() };
    assert_eq!(came(&bookmark("1", "Opera", "a"), 6), Shelved::Known(id));
    assert_eq!(came(&bookmark("1", "Opera Mini", "b"), 7), Shelved::Changed(id));
    let items = all(&store);
    assert_eq!(items.len(), 1);
    let item = &items[0];
    assert_eq!((item.title.as_str(), item.received, item.seen, item.versions, item.size), ("Opera Mini", 5, 7, 1, 1));
    let versions = store.read(|reader| reader.archive_versions(id)).unwrap();
    assert_eq!((versions[0].bytes.as_slice(), versions[0].title.as_str(), versions[0].until), (&b"a"[..], "Opera", 7));
    assert_eq!(store.read(|reader| reader.archive_bytes(id)).unwrap(), b"b");
}

#[test]
fn a_deletion_marks_and_the_bytes_outlive_deletion_sweep_and_peer() {
    let (_folder, store, peer) = store();
    let Shelved::New(id) = shelve(&store, peer, &bookmark("1", "Opera", "a"), Listing::Changes, 5) else { panic!() };
    let marked = |luid: &str| store.write(|tx| tx.mark_gone(peer, "bookmarks", luid, 9)).unwrap();
    assert!(marked("1") && !marked("1") && !marked("2"), "only what is there can go, and only once");
    let _ = store.write(|tx| tx.sweep()).unwrap();
    store.write(|tx| tx.remove_peer(peer)).unwrap();
    store.check().unwrap();
    let item = store.read(|reader| reader.archived(id)).unwrap().unwrap();
    assert_eq!((item.gone, item.peer, item.peer_name.as_str()), (Some(9), None, "N80"));
    assert_eq!(store.read(|reader| reader.archive_bytes(id)).unwrap(), b"a");
    // The peer comes back: what it still has is what it had.
    let other = store.write(|tx| tx.add_peer(&Peer::new("Other", PeerKind::Phone, "tcp:x:1", 1))).unwrap();
    assert!(matches!(shelve(&store, other, &bookmark("1", "Opera", "a"), Listing::Whole, 10), Shelved::New(_)));
    let again = store.write(|tx| tx.add_peer(&Peer::new("N80", PeerKind::Phone, "tcp:x:1", 1))).unwrap();
    assert_eq!(shelve(&store, again, &bookmark("5", "Opera", "a"), Listing::Whole, 11), Shelved::Known(id));
    let item = store.read(|reader| reader.archived(id)).unwrap().unwrap();
    assert_eq!((item.gone, item.peer, item.luid.as_deref()), (None, Some(again), Some("5")));
}

#[test]
fn an_id_that_is_given_to_another_item_takes_nobody_with_it() {
    let (_folder, store, peer) = store();
    let first = shelve(&store, peer, &bookmark("1", "Opera", "a"), Listing::Changes, 5);
    let new = Incoming { new: true, ..bookmark("1", "Wetter", "b") };
    assert!(matches!(shelve(&store, peer, &new, Listing::Changes, 6), Shelved::New(_)), "an Add is another item");
    assert!(matches!(shelve(&store, peer, &bookmark("1", "Bahn", "c"), Listing::Whole, 7), Shelved::New(_)));
    let gone: Vec<_> = all(&store).into_iter().map(|item| (item.title, item.gone)).collect();
    assert_eq!(gone, [("Opera".into(), Some(6)), ("Wetter".into(), Some(7)), ("Bahn".into(), None)]);
    let _ = store.write(|tx| tx.mark_gone(peer, "bookmarks", "1", 8)).unwrap();
    let again = shelve(&store, peer, &bookmark("1", "Opera", "a"), Listing::Changes, 9);
    let Shelved::New(id) = first else { panic!() };
    assert_eq!(again, Shelved::Known(id), "what comes back is the one that was");
}

#[test]
fn a_whole_listing_under_other_ids_doubles_nothing_and_marks_what_it_lacks() {
    let (_folder, store, peer) = store();
    let items = [("1", "a"), ("2", "a"), ("3", "b"), ("4", "c")];
    for (luid, text) in items {
        let _ = shelve(&store, peer, &bookmark(luid, text, text), Listing::Changes, 5);
    }
    store.write(|tx| tx.clear_shelf_listing(peer, "bookmarks")).unwrap();
    for (luid, text) in [("11", "a"), ("12", "a"), ("13", "b")] {
        assert!(matches!(shelve(&store, peer, &bookmark(luid, text, text), Listing::Whole, 6), Shelved::Known(_)));
    }
    assert_eq!(store.write(|tx| tx.mark_unlisted_gone(peer, "bookmarks", 7)).unwrap(), 1);
    let now: Vec<_> = all(&store).into_iter().map(|item| (item.luid.unwrap(), item.gone)).collect();
    assert_eq!(now, [("11", None), ("12", None), ("13", None), ("4", Some(7))].map(|(l, g)| (l.to_owned(), g)));
}

#[test]
fn what_is_sent_back_is_the_same_item_whether_map_status_or_nothing_comes() {
    for (map, status, back) in [(true, true, "a"), (true, false, "a"), (false, true, "a"), (false, false, "rewritten")]
    {
        let (_folder, store, peer) = store();
        let Shelved::New(id) = shelve(&store, peer, &bookmark("1", "Opera", "a"), Listing::Changes, 5) else {
            panic!()
        };
        let restores = || store.read(|reader| reader.restores(peer, "bookmarks")).unwrap().len();
        store.write(|tx| tx.set_restoring(id, Restoring::Wanted, None)).unwrap();
        assert_eq!(restores(), 0, "it is there");
        let _ = store.write(|tx| tx.mark_gone(peer, "bookmarks", "1", 6)).unwrap();
        assert_eq!(restores(), 1);
        store.write(|tx| tx.set_restoring(id, Restoring::Sent, None)).unwrap();
        assert_eq!(restores(), 1, "nobody answered");
        store
            .write(|tx| {
                if status {
                    tx.confirm_restore(id, 7)?;
                }
                if map { tx.map_restored(peer, "bookmarks", id, "7", 7) } else { Ok(()) }
            })
            .unwrap();
        let came = shelve(&store, peer, &bookmark("7", "Opera", back), Listing::Changes, 8);
        assert_eq!(came, if back == "a" { Shelved::Known(id) } else { Shelved::Changed(id) });
        let item = &all(&store)[0];
        assert_eq!((all(&store).len(), restores(), item.gone, item.luid.as_deref()), (1, 0, None, Some("7")));
    }
}

#[test]
fn words_find_items_and_places_tell_them_apart() {
    let (_folder, store, peer) = store();
    let _ = shelve(&store, peer, &bookmark("1", "Köln", "http://dom.example"), Listing::Changes, 5);
    let _ = shelve(&store, peer, &bookmark("2", "Brest", "http://port.example"), Listing::Changes, 5);
    let found = |search: &str, peer| {
        let filter = ArchiveFilter { peer, search: search.into() };
        store.read(|reader| reader.archive(&filter)).unwrap().len()
    };
    assert_eq!((found("koln", None), found("example", Some(peer)), found("koln port", None)), (1, 2, 0));
    assert_eq!(found("", Some(PeerId(99))), 0);
}
