//! An object that is sent in parts, over two sessions: what came of it is kept, and the rest is taken.

use super::*;
use crate::peer::syncml;

const CARD: &str =
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Novak;Anna\r\nTEL;CELL:+33612345678\r\nNOTE:a long note\r\nEND:VCARD\r\n";

/// A message of a phone in its session.
fn message(session: u32, number: u32, body: &str) -> Vec<u8> {
    format!(
        "<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncHdr><VerDTD>1.2</VerDTD><VerProto>SyncML/1.2</VerProto>\
         <SessionID>{session}</SessionID><MsgID>{number}</MsgID><Target><LocURI>pc</LocURI></Target>\
         <Source><LocURI>IMEI:1</LocURI></Source></SyncHdr><SyncBody>{body}</SyncBody></SyncML>"
    )
    .into_bytes()
}

fn alert(code: u16, next: u32) -> String {
    format!(
        "<Alert><CmdID>1</CmdID><Data>{code}</Data><Item><Target><LocURI>contacts</LocURI></Target>\
         <Source><LocURI>addressbook</LocURI></Source><Meta><Anchor xmlns=\"syncml:metinf\"><Last>1</Last>\
         <Next>{next}</Next></Anchor></Meta></Item></Alert><Final/>"
    )
}

/// A part of the card: with its size at first, with more to come or the end.
fn part(data: &str, first: bool, more: bool) -> String {
    let size = if first { format!("<Size xmlns=\"syncml:metinf\">{}</Size>", CARD.len()) } else { String::new() };
    format!(
        "<Sync><CmdID>2</CmdID><Target><LocURI>contacts</LocURI></Target><Source><LocURI>addressbook</LocURI></Source>\
         <Add><CmdID>3</CmdID><Meta><Type xmlns=\"syncml:metinf\">text/x-vcard</Type>{size}</Meta><Item><Source>\
         <LocURI>7</LocURI></Source><Data><![CDATA[{data}]]></Data>{}</Item></Add></Sync>",
        if more { "<MoreData/>" } else { "<Final/>" }
    )
    .replace("<Final/></Item></Add></Sync>", "</Item></Add></Sync><Final/>")
}

/// One session of a phone we called; the answers, until its line is gone.
fn session(service: &Service, number: u32, bodies: &[String]) -> Vec<String> {
    let peer = service.find_peer("Phone").unwrap();
    let mut desk = Session::new(service, Door::Called(peer.id), SyncRequest::default());
    desk.take(peer).unwrap();
    let mut session = syncml::Session::new(desk, None);
    let mut answers = Vec::new();
    for (body, at) in bodies.iter().zip(1..) {
        let answer = session.exchange("application/vnd.syncml+xml", &message(number, at, body)).unwrap();
        answers.push(String::from_utf8(answer.document).unwrap());
        session.delivered().unwrap();
    }
    session.closed();
    let _ = session.into_desk().finish(None);
    answers
}

#[test]
fn the_rest_of_an_object_is_taken_by_the_session_that_goes_on() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    // Both sides remember a session before.
    let _ = told(&service, None, "1", Vec::new());
    let (begin, rest) = CARD.split_at(60);
    let answers = session(&service, 1, &[alert(200, 2), part(begin, true, true)]);
    assert!(answers[1].contains("213"), "{answers:?}");
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), 0);

    let answers = session(&service, 2, &[alert(225, 2), part(rest, false, false)]);
    assert!(answers[1].contains("<Data>201</Data>") && !answers[1].contains("426"), "{answers:?}");
    let _ = told(&service, Some("1"), "3", Vec::new());
    assert_eq!(service.people("", 0..9).unwrap()[0].record.title(), "Anna Novak");
    let peer = service.find_peer("Phone").unwrap().id;
    assert_eq!(service.store().write(|tx| tx.take_beginning(peer)).unwrap(), None, "it is given out once");
}

#[test]
fn a_beginning_is_forgotten_when_a_session_ends_well_without_it() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = told(&service, None, "1", Vec::new());
    let _ = session(&service, 1, &[alert(200, 2), part(&CARD[..60], true, true)]);
    let _ = told(&service, Some("1"), "2", Vec::new());
    let peer = service.find_peer("Phone").unwrap().id;
    assert_eq!(service.store().write(|tx| tx.take_beginning(peer)).unwrap(), None);
}
