//! The phone as OBEX server; the desktop connects, alerts it, and gets and puts in turn.

use std::path::Path;
use std::thread;
use std::time::Duration;

use super::desk::{Desk, Wire};
use crate::link::loopback::{self, Loopback};
use crate::link::{ByteLink, Cancel};
use crate::protocol::obex::{Client, ClientEvent, ClientOptions, Request, ResponseCode};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::notification::{Initiator, Interaction, Notification, PACKET_TYPE, WantedStore};
use crate::protocol::syncml::server::{Abort, Ending as DeskEnding, Outcome};
use crate::protocol::syncml::{Encoding, Version, codec};
use crate::virtual_phone::{Ending, FieldShape, PhoneReport, Script, Shape, Shelf, VirtualPhone};

const WBXML: &str = "application/vnd.syncml+wbxml";

/// What the desktop met.
#[derive(Debug, PartialEq, Eq)]
enum Met {
    End,
    Closed,
    RefusedPut(ResponseCode),
    RefusedGet(ResponseCode),
}

struct Cable {
    link: Loopback,
    client: Client,
}

impl Cable {
    /// Drives the client until something happens.
    fn event(&mut self) -> Option<ClientEvent> {
        let mut buffer = [0; 4096];
        loop {
            if let Some(event) = self.client.poll_event() {
                if matches!(event, ClientEvent::Progress { .. }) {
                    continue;
                }
                return Some(event);
            }
            while let Some(packet) = self.client.poll_transmit() {
                self.link.write_all(&packet).ok()?;
            }
            let count = self.link.read(&mut buffer, Duration::from_secs(20)).ok()?;
            self.client.receive(&buffer[..count]);
        }
    }
}

fn alert(stores: &[(&str, SyncType)]) -> Notification {
    Notification {
        server_id: "PC Suite".into(),
        session_id: 7,
        interaction: Interaction::Background,
        initiator: Initiator::Server,
        stores: stores
            .iter()
            .map(|(uri, sync_type)| WantedStore {
                sync_type: *sync_type,
                content_type: Some("text/plain".into()),
                uri: (*uri).into(),
            })
            .collect(),
    }
}

/// The desktop's side of a session.
fn converse(cable: &mut Cable, kind: &str, alert: Vec<u8>, get: &str, desk: &mut Desk) -> Met {
    cable.client.connect().unwrap();
    match cable.event() {
        Some(ClientEvent::Connected { .. }) => {}
        _ => return Met::Closed,
    }
    let mut wire = Wire::new(desk, 10_000);
    cable.client.put(Request::of_type(kind), alert).unwrap();
    loop {
        match cable.event() {
            Some(ClientEvent::PutDone { .. }) => {}
            Some(ClientEvent::Refused { code, .. }) => return Met::RefusedPut(code),
            _ => return Met::Closed,
        }
        cable.client.get(Request::of_type(get)).unwrap();
        let document = match cable.event() {
            Some(ClientEvent::Got { body, .. }) => body,
            Some(ClientEvent::Refused { code, .. }) => return Met::RefusedGet(code),
            _ => return Met::Closed,
        };
        let encoding = Encoding::sniff(&document).unwrap();
        assert_eq!(encoding.media_type(), get);
        let reply = wire.server.exchange(&document, encoding, wire.desk).unwrap();
        cable.client.put(Request::of_type(get), reply.document).unwrap();
        if reply.outcome == Outcome::Finished {
            match cable.event() {
                Some(ClientEvent::PutDone { .. }) => {}
                _ => return Met::Closed,
            }
            wire.server.delivered(wire.desk);
            cable.client.disconnect().unwrap();
            assert_eq!(cable.event(), Some(ClientEvent::Disconnected));
            return Met::End;
        }
        wire.server.delivered(wire.desk);
    }
}

fn meet(
    folder: &Path,
    shape: &Shape,
    script: &str,
    desk: &mut Desk,
    talk: impl FnOnce(&mut Cable, &mut Desk) -> Met,
) -> (Met, PhoneReport) {
    let (there, mut here) = loopback::pair();
    let mut phone = VirtualPhone::open(folder, shape.clone(), script.parse::<Script>().unwrap()).unwrap();
    let serving = thread::spawn(move || phone.serve_obex(&mut here, &Cancel::new()));
    let options = ClientOptions { receive_packet: 255, ..ClientOptions::default() };
    let mut cable = Cable { link: there, client: Client::new(options) };
    let met = talk(&mut cable, desk);
    cable.link.close();
    (met, serving.join().unwrap().unwrap())
}

fn notes_alert() -> Vec<u8> {
    alert(&[("Notes", SyncType::TwoWay)]).packet("", b"").unwrap()
}

fn notes(folder: &Path) -> Vec<String> {
    let phone = VirtualPhone::open(folder, Shape::default(), Script::default()).unwrap();
    let items = phone.items(Shelf::Notes).unwrap();
    items.into_iter().map(|item| String::from_utf8(item.bytes).unwrap()).collect()
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

#[test]
fn an_alerted_phone_synchronises_in_either_form_and_encoding() {
    let message = alert(&[("Notes", SyncType::TwoWay)]).message(Version::V11);
    let message = codec::encode(&message, Encoding::Wbxml, &codec::Style::default());
    let xml = Encoding::Xml.media_type();
    for (kind, body, get, version) in [
        (PACKET_TYPE, notes_alert(), WBXML, Version::V12),
        (PACKET_TYPE, notes_alert(), xml, Version::V12),
        (WBXML, message, WBXML, Version::V11),
    ] {
        let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
        write(folder.path(), "notes/1.txt", "from the phone");
        desk.put("Notes", "from the desk");
        let (met, report) =
            meet(folder.path(), &Shape::default(), "", &mut desk, |cable, desk| converse(cable, kind, body, get, desk));
        assert_eq!((met, report.ending), (Met::End, Ending::Parted));
        assert_eq!(report.version, Some(version));
        assert_eq!(desk.texts("Notes"), ["from the desk", "from the phone"]);
        assert_eq!(notes(folder.path()), ["from the phone", "from the desk"]);
    }
}

#[test]
fn a_session_that_broke_over_obex_is_made_good() {
    for mishap in ["drop", "lose-reply", "send-twice"] {
        for message in 1..=3 {
            let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
            write(folder.path(), "notes/1.txt", "from the phone");
            desk.put("Notes", "from the desk");
            let script = format!("at message {message} {mishap}");
            let talk = |cable: &mut Cable, desk: &mut Desk| converse(cable, PACKET_TYPE, notes_alert(), WBXML, desk);
            let (met, report) = meet(folder.path(), &Shape::default(), &script, &mut desk, talk);
            if mishap == "send-twice" {
                assert_eq!((met, report.ending), (Met::End, Ending::Parted), "{script}");
            } else {
                assert!(matches!(report.ending, Ending::Broke(_)), "{script}: {report:?}");
                assert_eq!(met, Met::Closed, "{script}");
            }
            for _ in 0..2 {
                let (met, _) = meet(folder.path(), &Shape::default(), "", &mut desk, talk);
                assert_eq!(met, Met::End, "{script}");
            }
            assert_eq!(desk.texts("Notes"), ["from the desk", "from the phone"], "{script}");
            assert_eq!(notes(folder.path()).len(), 2, "{script}");
        }
    }
}

#[test]
fn what_the_phone_does_not_know_it_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::default();
    let mut try_with = |shape: &Shape, body: Vec<u8>, get: &str| {
        let (met, report) =
            meet(folder.path(), shape, "", &mut desk, |cable, desk| converse(cable, PACKET_TYPE, body, get, desk));
        (met, report.ending)
    };
    let unknown_store = alert(&[("Pictures", SyncType::TwoWay)]).packet("", b"").unwrap();
    let shape = Shape::default();
    assert_eq!(try_with(&shape, unknown_store, WBXML).0, Met::RefusedGet(ResponseCode::NOT_FOUND));
    assert_eq!(try_with(&shape, b"hello".to_vec(), WBXML).0, Met::RefusedPut(ResponseCode::NOT_ACCEPTABLE));
    let strict = Shape { server_ids: vec!["iSync".into()], ..Shape::default() };
    assert_eq!(try_with(&strict, notes_alert(), WBXML), (Met::Closed, Ending::UnknownServer));
    let binary = Shape { encodings: vec![Encoding::Wbxml], ..Shape::default() };
    let xml = Encoding::Xml.media_type();
    assert_eq!(try_with(&binary, notes_alert(), xml).0, Met::RefusedGet(ResponseCode::NOT_ACCEPTABLE));
    let lost = DeskEnding::Aborted(Abort::LinkLost);
    assert_eq!(desk.ended, vec![lost; 4]);
}

#[test]
fn the_phone_squeezes_what_it_gets_through_its_own_limits() {
    let (folder, mut desk) = (tempfile::tempdir().unwrap(), Desk::default());
    let mut shape = Shape::default();
    shape.shelves[0].fields = vec![FieldShape::new("N"), FieldShape::new("TEL").one_per_kind()];
    shape.shelves[0].takes =
        vec![crate::protocol::syncml::devinf::ContentType { name: "text/plain".into(), version: "1.0".into() }];
    desk.put(
        "Contacts",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Berg;Ann\r\nTEL;CELL:1\r\nTEL;CELL:2\r\nNOTE:x\r\nEND:VCARD\r\n",
    );
    let body = alert(&[("Contacts", SyncType::TwoWay)]).packet("", b"").unwrap();
    let (met, _) =
        meet(folder.path(), &shape, "", &mut desk, |cable, desk| converse(cable, PACKET_TYPE, body, WBXML, desk));
    assert_eq!(met, Met::End);
    let phone = VirtualPhone::open(folder.path(), shape, Script::default()).unwrap();
    let card = String::from_utf8(phone.items(Shelf::Contacts).unwrap().remove(0).bytes).unwrap();
    assert_eq!(card, "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Berg;Ann\r\nTEL;CELL:1\r\nEND:VCARD\r\n");
    let cap = &desk.devinf.as_ref().unwrap().stores[0].capabilities[0];
    assert_eq!(
        cap.properties.iter().map(|property| property.name.as_str()).collect::<Vec<_>>(),
        ["VERSION", "N", "TEL"]
    );
    assert!(matches!(desk.ended[..], [DeskEnding::Complete { .. }]));
}

/// The cable is pulled while the phone works on its answer: it learns of that when it writes.
#[test]
fn a_desktop_that_is_gone_before_the_answer_has_deserted_the_phone() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = VirtualPhone::open(folder.path(), Shape::default(), Script::default()).unwrap();
    for goodbye in [false, true] {
        let (mut there, mut here) = loopback::pair();
        let mut client = Client::new(ClientOptions::default());
        if goodbye { client.disconnect() } else { client.connect() }.unwrap();
        there.write_all(&client.poll_transmit().unwrap()).unwrap();
        there.close();
        let report = phone.serve_obex(&mut here, &Cancel::new()).unwrap();
        assert_eq!(report.ending, if goodbye { Ending::Parted } else { Ending::Deserted });
    }
}
