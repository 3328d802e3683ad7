//! Phones with little room: messages and objects from 1 kB, ids of 1 to 255 characters.

use super::*;

/// Sends everything both ways within messages of `limit` bytes. What arrived, what left, and the messages it took.
fn exchange(version: Version, encoding: Encoding, limit: u64, id: &dyn Fn(u32) -> String) -> (usize, Vec<String>, u32) {
    let mut talk = Talk { version, encoding, max_msg_size: Some(limit), ..Talk::new() };
    let mut answer = talk.open(201);
    while !answer.last {
        answer = talk.say(vec![heard(1, answer.header.msg_id, 0, "SyncHdr", 200), bare_alert(2, 222)], false);
        assert!(talk.msg_id < 9, "package 2 never ends: {}", gist(&answer));
    }
    let large = "grüße ".repeat(if version >= Version::V11 { 700 } else { 20 });
    talk.app.outgoing = (0..8_u64).map(|n| add(n, &n.to_string(), if n == 3 { &large } else { "small" })).collect();
    talk.app.outgoing.push(Outgoing {
        token: 8,
        change: OutgoingChange::Replace { luid: id(0), data: b"changed".to_vec() },
        media_type: Some("text/x-vcard".into()),
        parent: None,
    });
    let gone = OutgoingChange::Delete { luid: id(1) };
    talk.app.outgoing.push(Outgoing { token: 9, change: gone, media_type: None, parent: None });
    let items = (0..12).map(|n| change(Verb::Replace, n + 2, &id(n), Some("x"))).collect();
    let mut answer = talk.say(vec![sync(1, items)], true);
    let (mut statuses, mut left, mut messages) = (0, Vec::new(), 1);
    let mut partial: Vec<u8> = Vec::new();
    loop {
        statuses += gist(&answer).matches("Replace=200").count();
        let mut chunk = None;
        for command in flat(&answer) {
            let Command::Change(change) = command else { continue };
            let item = &change.items[0];
            let uri = item.source_uri().or(item.target_uri()).unwrap_or_default();
            partial.extend_from_slice(item.data.as_ref().map(Data::bytes).unwrap_or_default());
            if item.more {
                chunk = Some(heard(2, answer.header.msg_id, change.cmd_id, "Add", 213));
            } else {
                left.push(format!("{} {uri} {}", change.verb.name(), std::mem::take(&mut partial).len()));
            }
        }
        if answer.last {
            break;
        }
        messages += 1;
        assert!(messages < 400, "it never ends: {version:?} {encoding:?} {limit} {}", gist(&answer));
        let mut body = vec![heard(1, answer.header.msg_id, 0, "SyncHdr", 200)];
        body.extend(chunk);
        body.push(bare_alert(3, 222));
        answer = talk.say(body, false);
    }
    assert_eq!(left[3], format!("Add 3 {}", large.len()));
    (statuses, left, messages)
}

#[test]
fn messages_of_one_kilobyte_carry_everything() {
    for version in [Version::V10, Version::V11, Version::V12] {
        for encoding in [Encoding::Wbxml, Encoding::Xml] {
            for limit in [1_000, 1_024, 1_500, 3_000, 10_000] {
                let (statuses, left, messages) = exchange(version, encoding, limit, &|n| format!("l{n}"));
                assert_eq!((statuses, left.len()), (12, 10), "{version:?} {encoding:?} {limit} in {messages}");
            }
        }
    }
}

#[test]
fn ids_of_one_to_255_characters_come_back_as_they_came() {
    let long = |n: u32| format!("{n:0>255}");
    let short = |n: u32| char::from(b'a' + u8::try_from(n).unwrap()).to_string();
    for limit in [2_000, 10_000] {
        for encoding in [Encoding::Wbxml, Encoding::Xml] {
            for id in [&long as &dyn Fn(u32) -> String, &short] {
                let (statuses, left, _) = exchange(Version::V12, encoding, limit, id);
                assert_eq!((statuses, left.len()), (12, 10));
                assert_eq!(left[8], format!("Replace {} 7", id(0)));
                assert_eq!(left[9], format!("Delete {} 0", id(1)));
            }
        }
    }
}

#[test]
fn objects_larger_than_the_client_takes_stay_here() {
    for most in [1_000, 1_024, 4_000] {
        let mut talk = Talk { max_obj_size: Some(most), max_msg_size: Some(1_024), ..Talk::new() };
        let mut answer = talk.open(200);
        while !answer.last {
            answer = talk.say(vec![heard(1, answer.header.msg_id, 0, "SyncHdr", 200), bare_alert(2, 222)], false);
        }
        let size = usize::try_from(most).unwrap();
        talk.app.outgoing = vec![add(1, "g1", &"x".repeat(size)), add(2, "g2", &"x".repeat(size + 1))];
        let mut answer = talk.say(vec![sync(1, vec![])], true);
        while !answer.last {
            let chunk = flat(&answer).last().map(|command| (answer.header.msg_id, command.cmd_id())).unwrap();
            answer = talk.say(vec![heard(1, chunk.0, chunk.1, "Add", 213), bare_alert(2, 222)], false);
        }
        assert!(talk.app.has("unsent 0 2 TooLarge") && !talk.app.has("unsent 0 1 TooLarge"));
    }
}
