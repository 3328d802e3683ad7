//! Known messages, and the captures of real peers where they are at hand.

use super::*;
use crate::protocol::syncml::message::*;

fn limits() -> markup::Limits {
    markup::Limits::default()
}

#[test]
fn children_come_in_any_order_and_strangers_are_skipped() {
    let xml = br#"<SyncML><SyncHdr><Source><LocURI>a</LocURI></Source><MsgID> 2 </MsgID><Odd/><VerProto>SyncML/1.1</VerProto>
        <SessionID>1613468436</SessionID><VerDTD>1.1</VerDTD><Target><LocURI>b</LocURI></Target></SyncHdr>
        <SyncBody><Add><Item><Data>
<![CDATA[BEGIN:VCARD
]]>
</Data><Source><LocURI>5</LocURI></Source></Item><CmdID>3</CmdID></Add><Frobnicate><CmdID>4</CmdID></Frobnicate><Final/></SyncBody></SyncML>"#;
    let decoded = decode(xml, Encoding::Xml, &limits()).unwrap();
    assert_eq!(decoded.skipped, ["SyncHdr/Odd"]);
    let message = decoded.message;
    assert_eq!((message.header.msg_id, message.header.version(), message.last), (2, Some(Version::V11), true));
    let Command::Change(add) = &message.body[0] else { panic!("{message:?}") };
    assert_eq!(add.items[0].data, Some(Data::Bytes(b"BEGIN:VCARD\n".to_vec())));
    assert_eq!(message.body[1].name(), "Frobnicate");
    assert_eq!(message.body[1].cmd_id(), 4);
}

#[test]
fn a_message_without_header_is_none() {
    let read = |xml: &str| decode(xml.as_bytes(), Encoding::Xml, &limits()).unwrap_err();
    assert_eq!(read("<SyncML/>"), Error::Missing("SyncHdr"));
    assert_eq!(read("<SyncML><SyncHdr/></SyncML>"), Error::Missing("MsgID"));
    assert_eq!(read("<SyncML><SyncHdr><MsgID>x</MsgID></SyncHdr></SyncML>"), Error::NotANumber("MsgID"));
    assert_eq!(read("<Other/>"), Error::NotSyncMl("Other".into()));
}

#[test]
fn every_part_survives_both_encodings() {
    let meta = Meta {
        format: Some("chr".into()),
        content_type: Some("text/x-vcard".into()),
        size: Some(9),
        emi: vec!["datapos=3".into()],
        memory: Some(Memory { shared: true, free_bytes: Some(1), free_items: Some(2) }),
        ..Meta::default()
    };
    let item = Item {
        target: Some(Location::new("t")),
        source: Some(Location::named("s", "name")),
        source_parent: Some("folder".into()),
        target_parent: Some("other".into()),
        meta: meta.clone(),
        data: Some(Data::Bytes(b"BEGIN:VCARD\r\nEND:VCARD\r\n".to_vec())),
        more: true,
    };
    let mut change = Change::new(Verb::Delete, 5, meta, item.clone());
    (change.archive, change.soft, change.no_resp) = (true, true, true);
    let body = vec![
        Command::Status(Status {
            cmd_id: 1,
            msg_ref: 2,
            cmd_ref: 3,
            cmd: "Alert".into(),
            target_refs: vec!["a".into(), "b".into()],
            source_refs: vec!["c".into()],
            chal: Some(Meta { next_nonce: Some(b"Tm9uY2U=".to_vec()), ..Meta::of_type("syncml:auth-md5") }),
            code: 508,
            ..Status::default()
        }),
        Command::Sync(Sync {
            cmd_id: 4,
            target: Some(Location::new("x")),
            number_of_changes: Some(1),
            commands: vec![
                Command::Change(change),
                Command::Group(Group {
                    kind: GroupKind::Sequence,
                    cmd_id: 6,
                    no_resp: false,
                    meta: Meta::default(),
                    commands: vec![Command::Change(Change::new(Verb::Move, 7, Meta::default(), item))],
                }),
            ],
            ..Sync::default()
        }),
    ];
    let header = Header::new(Version::V12, "1", 1, Location::new("t"), Location::named("s", "anna"));
    let message = Message { header, body, last: true };
    for encoding in [Encoding::Xml, Encoding::Wbxml] {
        let bytes = encode(&message, encoding, &Style::default());
        assert_eq!(bytes.len(), message_len(&message, encoding, &Style::default()));
        let decoded = decode(&bytes, encoding, &limits()).unwrap();
        assert_eq!(decoded.message, message);
        assert_eq!(decoded.skipped, Vec::<String>::new());
    }
}

/// Files below a folder of the corpus, if there is one at hand.
fn corpus(folder: &str) -> Vec<std::path::PathBuf> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map(std::path::PathBuf::from)
        .unwrap_or_else(|| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let mut files = Vec::new();
    let mut folders = vec![shared.join("corpus").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() { folders.push(entry.path()) } else { files.push(entry.path()) }
        }
    }
    files.sort();
    files
}

fn has_extension(path: &std::path::Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension == wanted)
}

#[test]
fn captured_binary_messages_come_back_byte_for_byte() {
    for path in corpus("syncml").iter().filter(|path| has_extension(path, "wbxml")) {
        let bytes = std::fs::read(path).unwrap();
        let decoded = decode(&bytes, Encoding::Wbxml, &limits()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        assert_eq!(decoded.skipped, Vec::<String>::new(), "{path:?}");
        let written = encode(&decoded.message, Encoding::Wbxml, &Style::default());
        let again = decode(&written, Encoding::Wbxml, &limits()).unwrap();
        assert_eq!(again.message, decoded.message, "{path:?}");
        // Horde ends the public identifier in the string table differently.
        let horde = path.to_string_lossy().contains("horde") && path.to_string_lossy().contains("server");
        assert!(written == bytes || horde, "{path:?}");
    }
}

#[test]
fn captured_text_messages_are_read() {
    for path in corpus("syncml").iter().filter(|path| has_extension(path, "xml")) {
        if path.ends_with("wbxml10-md5-1-slow/01-client.xml") {
            continue; // a raw digest, not well-formed
        }
        let bytes = std::fs::read(path).unwrap();
        let decoded = decode(&bytes, Encoding::Xml, &limits()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let written = encode(&decoded.message, Encoding::Xml, &Style::default());
        assert_eq!(decode(&written, Encoding::Xml, &limits()).unwrap().message, decoded.message, "{path:?}");
    }
}

#[test]
fn messages_of_old_phones_and_servers_are_read() {
    for path in corpus("syncml-logs") {
        let encoding = match path.extension().and_then(|extension| extension.to_str()) {
            Some("xml") => Encoding::Xml,
            Some("wbxml") => Encoding::Wbxml,
            _ => continue,
        };
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        if encoding == Encoding::Xml && !(text.contains("<SyncHdr>") && text.contains("</SyncML>")) {
            continue; // fragments and bare device information
        }
        if let Err(error) = decode(&bytes, encoding, &limits()) {
            eprintln!("{path:?}: {error}");
            assert!(!matches!(error, Error::NotANumber(_)), "{path:?}: {error}");
        }
    }
}

#[test]
fn a_length_is_never_too_small() {
    for path in corpus("syncml").iter().filter(|path| has_extension(path, "wbxml")) {
        let message = decode(&std::fs::read(path).unwrap(), Encoding::Wbxml, &limits()).unwrap().message;
        let version = message.header.version().unwrap();
        for encoding in [Encoding::Xml, Encoding::Wbxml] {
            let style = Style::default();
            let empty = Message { body: Vec::new(), ..message.clone() };
            let parts: usize = message.body.iter().map(|command| command_len(command, version, encoding, &style)).sum();
            let bound = message_len(&empty, encoding, &style) + parts + 30;
            assert!(encode(&message, encoding, &style).len() <= bound, "{path:?}");
        }
    }
}
