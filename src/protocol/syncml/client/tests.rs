//! The client against answers written by hand: what a server may say, and what it may not.

use base64::Engine as _;

use super::super::des::{self, Encryption};
use super::super::message::{Anchor, Change, Location, Sync, Verb};
use super::super::{Version, codec};
use super::*;
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::AnchorPair;

/// A store of one kind that writes down what it is told.
#[derive(Default)]
struct Notebook {
    anchors: Option<AnchorPair>,
    broken_off: bool,
    items: Vec<(String, String)>,
    maps: Vec<MapItem>,
    told: Vec<String>,
}

impl ClientStore for Notebook {
    fn memory(&mut self, _: &str) -> Memory {
        Memory { anchors: self.anchors.clone(), broken_off: self.broken_off, maps: self.maps.clone() }
    }
    fn begin(&mut self, _: &str, mode: SyncType, scope: Scope) {
        self.told.push(format!("begin {mode:?} {scope:?}"));
    }
    fn work(&mut self, _: &str, scope: Scope) -> Vec<Pending> {
        let all = self.items.iter().map(|(luid, _)| Pending { verb: Verb::Replace, luid: luid.clone() });
        if scope == Scope::All { all.collect() } else { Vec::new() }
    }
    fn read(&mut self, _: &str, luid: &str) -> Option<Content> {
        let item = self.items.iter().find(|(known, _)| known == luid)?;
        Some(Content { content_type: "text/plain".into(), bytes: item.1.clone().into(), parent: None })
    }
    fn taken(&mut self, _: &str, pending: &Pending, status: u16) {
        self.told.push(format!("taken {} {status}", pending.luid));
    }
    fn add(&mut self, _: &str, guid: &str, content: Content) -> Result<Added, Refusal> {
        self.told.push(format!("add {guid} {} bytes", content.bytes.len()));
        self.maps.push(MapItem { target: guid.into(), source: format!("l{guid}") });
        Ok(Added::New(format!("l{guid}")))
    }
    fn replace(&mut self, _: &str, luid: &str, _: Content) -> Result<Replaced, Refusal> {
        self.told.push(format!("replace {luid}"));
        Ok(Replaced::Updated)
    }
    fn delete(&mut self, _: &str, luid: &str) -> Result<(), Refusal> {
        self.told.push(format!("delete {luid}"));
        Err(Refusal::Unknown)
    }
    fn erase(&mut self, _: &str) -> Result<(), Refusal> {
        self.told.push("erase".into());
        Ok(())
    }
    fn mapped(&mut self, _: &str, pairs: &[MapItem]) {
        self.maps.retain(|pair| !pairs.contains(pair));
    }
    fn commit(&mut self, _: &str, anchors: AnchorPair) {
        self.anchors = Some(anchors);
        self.told.push("commit".into());
    }
    fn distrust(&mut self, _: &str) {
        self.anchors = None;
    }
    fn forget_break(&mut self, _: &str) {
        self.broken_off = false;
    }
    fn nonce(&mut self, _: &[u8]) {}
    fn keep(&mut self) -> Result<(), NotKept> {
        Ok(())
    }
}

fn client(version: Version, mode: SyncType) -> Client {
    let mut options = Options::new(version, "77", "IMEI:1", "PC Suite");
    let store = StoreOptions { local: "./C:Note".into(), remote: "Notes".into(), mode, next: "8".into() };
    options.stores = vec![store];
    Client::new(options)
}

/// Sends the client's next message and reads it.
fn said(client: &mut Client, store: &mut Notebook) -> Message {
    let bytes = client.next(store).unwrap().expect("a message");
    codec::decode(&bytes, Encoding::Wbxml, &Default::default()).unwrap().message
}

fn answer(client: &mut Client, store: &mut Notebook, msg_id: u32, body: Vec<Command>, last: bool) {
    let header = Header::new(client.options.version, "77", msg_id, Location::new("IMEI:1"), Location::new("PC Suite"));
    let bytes = codec::encode(&Message { header, body, last }, Encoding::Wbxml, &codec::Style::default());
    client.receive(&bytes, store).unwrap();
}

fn status(msg_ref: u32, cmd_ref: u32, cmd: &'static str, code: u16) -> Command {
    Command::Status(Status { cmd_id: 90, msg_ref, cmd_ref, cmd: cmd.into(), code, ..Status::default() })
}

fn proposal(code: u16, last: Option<&str>) -> Command {
    let anchor = Anchor { last: last.map(str::to_owned), next: Some("s2".into()) };
    let item = Item {
        target: Some(Location::new("./C:Note")),
        source: Some(Location::new("Notes")),
        meta: Meta { anchor: Some(anchor), ..Meta::default() },
        ..Item::default()
    };
    Command::Alert(Alert { cmd_id: 91, code: Some(code), items: vec![item], ..Alert::default() })
}

fn sync_of(commands: Vec<Command>) -> Command {
    let (target, source) = (Some(Location::new("C:Note")), Some(Location::new("Notes")));
    Command::Sync(Sync { cmd_id: 92, target, source, commands, ..Sync::default() })
}

fn piece(cmd_id: u32, guid: &str, text: &str, size: Option<u64>, more: bool) -> Command {
    let item = Item {
        source: Some(Location::new(guid)),
        meta: Meta { size, ..Meta::default() },
        data: Some(Data::Text(text.into())),
        more,
        ..Item::default()
    };
    Command::Change(Change::new(Verb::Add, cmd_id, Meta::of_type("text/plain"), item))
}

fn alert_codes(message: &Message) -> Vec<u16> {
    let code = |command: &Command| match command {
        Command::Alert(alert) => alert.code,
        _ => None,
    };
    message.body.iter().filter_map(code).collect()
}

fn status_of(message: &Message, cmd_ref: u32) -> Option<u16> {
    message.body.iter().find_map(|command| match command {
        Command::Status(status) if status.cmd_ref == cmd_ref => Some(status.code),
        _ => None,
    })
}

fn known() -> Notebook {
    Notebook { anchors: Some(AnchorPair { ours: "7".into(), theirs: "s1".into() }), ..Notebook::default() }
}

/// Runs packages 1 to 3 of a session that the server answers with `code`; gives package 3.
fn agreed(client: &mut Client, store: &mut Notebook, code: u16, last: Option<&str>) -> Message {
    let greeting = said(client, store);
    assert!(greeting.last);
    answer(
        client,
        store,
        1,
        vec![status(1, 0, "SyncHdr", 200), status(1, 1, "Alert", 200), proposal(code, last)],
        true,
    );
    said(client, store)
}

#[test]
fn the_same_bytes_until_an_answer_comes() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    let first = client.next(&mut store).unwrap();
    assert!(first.is_some());
    assert_eq!(client.next(&mut store).unwrap(), first);
    assert!(matches!(client.receive(b"nonsense", &mut store), Err(ClientError::NoDocument)));
    assert_eq!(client.next(&mut store).unwrap(), first, "an unreadable answer is none");
}

#[test]
fn items_are_encrypted_on_demand_and_decrypted_always() {
    let mut store = Notebook { items: vec![("1".into(), "a note".into())], ..Notebook::default() };
    let mut client = client(Version::V12, SyncType::Slow);
    let account = super::super::auth::Account { user: "anna".into(), password: "secret".into() };
    client.options.login = Some(Login { account, first: None, nonce: Vec::new(), password: Password::Shown });
    client.options.encryption = Encryption::Des;
    let package = agreed(&mut client, &mut store, 201, None);
    let Some(Command::Sync(sync)) = package.body.iter().find(|command| matches!(command, Command::Sync(_))) else {
        panic!("{package:?}");
    };
    let [Command::Change(change)] = sync.commands.as_slice() else { panic!("{sync:?}") };
    assert_eq!(change.meta.format.as_deref(), Some("des;b64"));
    let bytes = change.items[0].data.as_ref().unwrap().bytes();
    assert_eq!(super::super::message::unpack(bytes, Some("des;b64"), Some("secret")).unwrap().as_ref(), b"a note");

    let sealed = base64::engine::general_purpose::STANDARD.encode(des::encrypt("secret", b"theirs"));
    let Command::Change(mut add) = piece(93, "g1", &sealed, None, false) else { panic!() };
    add.meta.format = Some("des;b64".into());
    let body = vec![status(2, 0, "SyncHdr", 200), sync_of(vec![Command::Change(add)])];
    answer(&mut client, &mut store, 2, body, true);
    assert!(store.told.contains(&"add g1 6 bytes".to_owned()), "{:?}", store.told);
}

#[test]
fn it_asks_for_what_it_remembers() {
    let asked = |mut store: Notebook, version, mode| {
        let mut client = client(version, mode);
        alert_codes(&said(&mut client, &mut store))
    };
    assert_eq!(asked(Notebook::default(), Version::V12, SyncType::TwoWay), [201]);
    assert_eq!(asked(known(), Version::V12, SyncType::TwoWay), [200]);
    let broken = || Notebook { broken_off: true, ..known() };
    assert_eq!(asked(broken(), Version::V12, SyncType::TwoWay), [225]);
    assert_eq!(asked(broken(), Version::V11, SyncType::TwoWay), [200]);
    assert_eq!(asked(broken(), Version::V12, SyncType::Slow), [201]);
}

#[test]
fn a_wrong_anchor_of_the_server_makes_the_session_slow() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    store.items.push(("1".into(), "x".into()));
    let third = agreed(&mut client, &mut store, 200, Some("another"));
    assert_eq!(status_of(&third, 91), Some(508));
    assert_eq!(store.told, ["begin Slow All"]);
}

#[test]
fn a_resumed_session_sends_the_rest_only() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), Notebook { broken_off: true, ..known() });
    let third = agreed(&mut client, &mut store, 200, Some("s1"));
    assert_eq!(status_of(&third, 91), Some(200));
    assert_eq!(store.told, ["begin TwoWay Rest"]);
}

#[test]
fn what_would_write_to_a_client_that_only_sends_is_forbidden() {
    let (mut client, mut store) = (client(Version::V12, SyncType::OneWayFromClient), known());
    let greeting = said(&mut client, &mut store);
    assert_eq!(alert_codes(&greeting), [202]);
    answer(&mut client, &mut store, 1, vec![status(1, 0, "SyncHdr", 200), proposal(205, Some("s1"))], true);
    assert_eq!(client.report().end, Some(End::NoStore));
    assert_eq!(client.report().stores[0].failed, Some(403));
}

#[test]
fn a_server_may_not_have_itself_refreshed_where_that_was_refused() {
    for (asked, proposed, failed) in [
        (SyncType::TwoWay, 203, Some(403)),
        (SyncType::Slow, 202, Some(403)),
        (SyncType::RefreshFromServer, 203, Some(403)),
        (SyncType::RefreshFromClient, 203, None),
        (SyncType::TwoWay, 200, None),
    ] {
        let (mut client, mut store) = (client(Version::V12, asked), known());
        client.options.refresh_from_us = RefreshFromUs::Refused;
        said(&mut client, &mut store);
        answer(&mut client, &mut store, 1, vec![status(1, 0, "SyncHdr", 200), proposal(proposed, Some("s1"))], true);
        assert_eq!(client.report().stores[0].failed, failed, "{asked:?} {proposed}");
    }
}

#[test]
fn a_slow_synchronisation_that_was_not_asked_for_may_be_refused() {
    for (asked, proposed, theirs, failed) in [
        (SyncType::TwoWay, 201, "s1", Some(508)),
        (SyncType::TwoWay, 205, "s1", Some(508)),
        (SyncType::TwoWay, 200, "s0", Some(508)),
        (SyncType::TwoWay, 200, "s1", None),
        (SyncType::Slow, 201, "s0", None),
    ] {
        let (mut client, mut store) = (client(Version::V12, asked), known());
        client.options.demanded_slow = DemandedSlow::Refused;
        said(&mut client, &mut store);
        answer(&mut client, &mut store, 1, vec![status(1, 0, "SyncHdr", 200), proposal(proposed, Some(theirs))], true);
        assert_eq!(client.report().stores[0].failed, failed, "{asked:?} {proposed} {theirs}");
    }
}

#[test]
fn a_server_that_owes_its_list_is_asked_for_it_once() {
    let (mut client, mut store) = (client(Version::V12, SyncType::Slow), known());
    agreed(&mut client, &mut store, 201, Some("s1"));
    answer(&mut client, &mut store, 2, vec![status(2, 0, "SyncHdr", 200)], true);
    assert_eq!(alert_codes(&said(&mut client, &mut store)), [222]);
    answer(&mut client, &mut store, 3, vec![status(3, 0, "SyncHdr", 200)], true);
    assert_eq!(client.report().end, Some(End::Completed));
}

#[test]
fn an_older_edition_is_for_the_caller_to_try() {
    for code in [505, 513] {
        let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
        said(&mut client, &mut store);
        answer(&mut client, &mut store, 1, vec![status(1, 0, "SyncHdr", code)], true);
        assert_eq!(client.report().end, Some(End::OtherVersion));
        assert_eq!(client.next(&mut store).unwrap(), None);
    }
}

#[test]
fn a_busy_server_is_asked_again() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    agreed(&mut client, &mut store, 200, Some("s1"));
    answer(&mut client, &mut store, 2, vec![status(2, 0, "SyncHdr", 101)], false);
    assert_eq!(alert_codes(&said(&mut client, &mut store)), [221]);
    answer(&mut client, &mut store, 3, vec![status(3, 0, "SyncHdr", 200)], true);
    assert_eq!(client.report().end, Some(End::Completed), "{:?}", client.report());
}

#[test]
fn statuses_nobody_knows_and_those_of_nothing_do_no_harm() {
    let (mut client, mut store) = (client(Version::V12, SyncType::Slow), known());
    store.items.extend([("1".to_owned(), "a".to_owned()), ("2".to_owned(), "b".to_owned())]);
    let third = agreed(&mut client, &mut store, 201, None);
    let Some(Command::Sync(sync)) = third.body.iter().find(|command| command.name() == "Sync") else { panic!() };
    let ids: Vec<u32> = sync.commands.iter().map(Command::cmd_id).collect();
    let body = vec![
        status(2, 0, "SyncHdr", 200),
        status(2, ids[0], "Replace", 299),
        status(2, ids[1], "Replace", 419),
        status(2, 4000, "Replace", 200),
        status(9, 1, "Add", 500),
    ];
    answer(&mut client, &mut store, 2, body, true);
    said(&mut client, &mut store);
    answer(&mut client, &mut store, 3, vec![status(3, 0, "SyncHdr", 200)], true);
    assert_eq!(store.told, ["begin Slow All", "taken 2 419", "commit"]);
    assert_eq!((client.report().stores[0].taken, client.report().stores[0].refused), (1, 1));
}

#[test]
fn objects_come_in_chunks_and_strangers_between_them_are_told_of() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    agreed(&mut client, &mut store, 200, Some("s1"));
    let header = |msg| status(msg, 0, "SyncHdr", 200);
    answer(&mut client, &mut store, 2, vec![header(2), sync_of(vec![piece(1, "g1", "abc", Some(6), true)])], false);
    let reply = said(&mut client, &mut store);
    assert_eq!((status_of(&reply, 1), alert_codes(&reply)), (Some(213), vec![222]));
    answer(&mut client, &mut store, 3, vec![header(3), sync_of(vec![piece(2, "g1", "def", None, false)])], false);
    assert_eq!(status_of(&said(&mut client, &mut store), 2), Some(201));

    let begun = sync_of(vec![piece(3, "g2", "abc", Some(9), true)]);
    answer(&mut client, &mut store, 4, vec![header(4), begun], false);
    said(&mut client, &mut store);
    let other = sync_of(vec![piece(4, "g3", "whole", None, false), piece(5, "g4", "a", None, true)]);
    answer(&mut client, &mut store, 5, vec![header(5), other], false);
    let reply = said(&mut client, &mut store);
    assert_eq!(alert_codes(&reply), [223, 222]);
    assert_eq!((status_of(&reply, 4), status_of(&reply, 5)), (Some(201), Some(411)));

    let lie = sync_of(vec![piece(6, "g5", "abc", Some(4), true)]);
    answer(&mut client, &mut store, 6, vec![header(6), lie], false);
    said(&mut client, &mut store);
    answer(&mut client, &mut store, 7, vec![header(7), sync_of(vec![piece(7, "g5", "xyz", None, false)])], true);
    let last = said(&mut client, &mut store);
    assert_eq!(status_of(&last, 7), Some(424));
    let maps = last.body.iter().find_map(|command| match command {
        Command::Map(map) => Some(map.items.len()),
        _ => None,
    });
    assert_eq!((maps, last.last), (Some(2), true));
    assert_eq!(store.told[1..], ["add g1 6 bytes", "add g3 5 bytes"]);
    answer(&mut client, &mut store, 8, vec![header(8), status(8, 99, "Map", 200)], true);
    assert_eq!(client.report().end, Some(End::Completed));
    assert_eq!(store.maps.len(), 2, "a status of another command confirms no Map");
}

#[test]
fn a_large_item_leaves_in_chunks_that_fit() {
    let (mut client, mut store) = (client(Version::V12, SyncType::Slow), known());
    let text = "ä".repeat(3000);
    store.items.push(("1".into(), text.clone()));
    said(&mut client, &mut store);
    let header = Header {
        meta: Meta { max_msg_size: Some(2000), ..Meta::default() },
        ..Header::new(Version::V12, "77", 1, Location::new("IMEI:1"), Location::new("PC Suite"))
    };
    let body = vec![status(1, 0, "SyncHdr", 200), proposal(201, None)];
    let bytes = codec::encode(&Message { header, body, last: true }, Encoding::Wbxml, &codec::Style::default());
    client.receive(&bytes, &mut store).unwrap();
    let (mut gathered, mut sizes) = (Vec::new(), Vec::new());
    for msg in 2..20 {
        let bytes = client.next(&mut store).unwrap().unwrap();
        assert!(bytes.len() <= 2000, "{}", bytes.len());
        let message = codec::decode(&bytes, Encoding::Wbxml, &Default::default()).unwrap().message;
        let Some(Command::Sync(sync)) = message.body.iter().find(|command| command.name() == "Sync") else { panic!() };
        let Some(Command::Change(change)) = sync.commands.first() else { panic!() };
        let item = &change.items[0];
        gathered.extend_from_slice(item.data.as_ref().unwrap().bytes());
        sizes.extend(item.meta.size);
        assert!(std::str::from_utf8(item.data.as_ref().unwrap().bytes()).is_ok(), "no character is split");
        assert_eq!(item.more, !message.last);
        if message.last {
            break;
        }
        let body = vec![status(msg, 0, "SyncHdr", 200), status(msg, change.cmd_id, "Replace", 213)];
        answer(&mut client, &mut store, msg, body, false);
    }
    assert_eq!(String::from_utf8(gathered).unwrap(), text);
    assert_eq!(sizes, [6000]);
}

#[test]
fn a_refresh_empties_the_store_when_the_items_come_not_before() {
    let (mut client, mut store) = (client(Version::V12, SyncType::RefreshFromServer), known());
    agreed(&mut client, &mut store, 205, None);
    assert_eq!(store.told, ["begin RefreshFromServer Nothing"]);
    let body = vec![status(2, 0, "SyncHdr", 200), sync_of(vec![piece(1, "g1", "x", None, false)])];
    answer(&mut client, &mut store, 2, body, true);
    assert_eq!(store.told[1..], ["erase", "add g1 1 bytes"]);
}

#[test]
fn what_it_cannot_do_it_refuses_command_by_command() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    agreed(&mut client, &mut store, 200, Some("s1"));
    let atomic = Command::Group(crate::protocol::syncml::message::Group {
        kind: crate::protocol::syncml::message::GroupKind::Atomic,
        cmd_id: 5,
        no_resp: false,
        meta: Meta::default(),
        commands: vec![piece(6, "g1", "x", None, false)],
    });
    let gone = Item { target: Some(Location::new("4")), ..Item::default() };
    let delete = Command::Change(Change::new(Verb::Delete, 7, Meta::default(), gone.clone()));
    let moved = Command::Change(Change::new(Verb::Move, 8, Meta::default(), gone));
    let elsewhere = Command::Sync(Sync {
        cmd_id: 9,
        target: Some(Location::new("./C:Pictures")),
        commands: vec![piece(10, "g2", "x", None, false)],
        ..Sync::default()
    });
    let body = vec![status(2, 0, "SyncHdr", 200), sync_of(vec![atomic, delete, moved]), elsewhere];
    answer(&mut client, &mut store, 2, body, true);
    let reply = said(&mut client, &mut store);
    let codes: Vec<_> = (5..=10).map(|id| status_of(&reply, id).unwrap()).collect();
    assert_eq!(codes, [406, 406, 211, 501, 404, 404]);
    assert_eq!(store.told[1..], ["delete 4"]);
}

#[test]
fn a_server_that_says_nothing_for_ever_is_left() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    agreed(&mut client, &mut store, 200, Some("s1"));
    for msg in 2..200 {
        answer(&mut client, &mut store, msg, vec![status(msg, 0, "SyncHdr", 200)], false);
        if client.next(&mut store).unwrap().is_none() {
            break;
        }
    }
    assert_eq!(client.report().end, Some(End::Stuck));
    assert!(!client.report().stores[0].committed);
}

#[test]
fn suspending_is_said_in_1_2_only() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    agreed(&mut client, &mut store, 200, Some("s1"));
    client.suspend();
    answer(&mut client, &mut store, 2, vec![status(2, 0, "SyncHdr", 200)], false);
    let message = said(&mut client, &mut store);
    assert_eq!((alert_codes(&message), message.last), (vec![224], true));
    answer(&mut client, &mut store, 3, vec![status(3, 0, "SyncHdr", 200)], true);
    assert_eq!(client.report().end, Some(End::Suspended));
    assert!(!client.report().stores[0].committed);
}

#[test]
fn the_next_message_goes_where_the_server_wants_it() {
    let (mut client, mut store) = (client(Version::V12, SyncType::TwoWay), known());
    said(&mut client, &mut store);
    let mut header = Header::new(Version::V12, "77", 1, Location::new("IMEI:1"), Location::new("PC Suite"));
    header.resp_uri = Some("http://host/sync?sid=5".into());
    let body = vec![status(1, 0, "SyncHdr", 200), proposal(200, Some("s1"))];
    let bytes = codec::encode(&Message { header, body, last: true }, Encoding::Wbxml, &codec::Style::default());
    client.receive(&bytes, &mut store).unwrap();
    assert_eq!(client.address(), Some("http://host/sync?sid=5"));
    assert_eq!(said(&mut client, &mut store).header.target.uri, "http://host/sync?sid=5");
}
