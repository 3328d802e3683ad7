//! Items: judged one by one, larger than a message, many.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::*;
use crate::protocol::syncml::des;

#[test]
fn every_item_has_its_status() {
    let mut talk = opened(200);
    let Command::Change(mut soft) = change(Verb::Delete, 8, "s", None) else { panic!() };
    soft.soft = true;
    let Command::Change(mut kept) = change(Verb::Delete, 9, "k", None) else { panic!() };
    kept.archive = true;
    let Command::Change(mut bad) = change(Verb::Add, 10, "b", Some("?!")) else { panic!() };
    bad.meta.format = Some("b64".into());
    let Command::Change(mut packed) = change(Verb::Add, 11, "p", Some("aGk=")) else { panic!() };
    packed.meta.format = Some("b64".into());
    let items = vec![
        change(Verb::Add, 2, "a", Some("x")),
        change(Verb::Replace, 3, "r", Some("x")),
        change(Verb::Delete, 4, "d", None),
        change(Verb::Add, 5, "n", None),
        change(Verb::Add, 6, "", Some("x")),
        change(Verb::Move, 7, "m", None),
        Command::Change(soft),
        Command::Change(kept),
        Command::Change(bad),
        Command::Change(packed),
    ];
    let answer = talk.say(vec![sync(1, items)], true);
    assert_eq!(
        gist(&answer),
        "SyncHdr=200 Sync=200 Add=201 Replace=200 Delete=200 Add=412 Add=412 Move=406 Delete=200 Delete=200 Add=415 \
         Add=201 Sync(0) Final"
    );
    assert_eq!(talk.app.items.len(), 6);
    assert_eq!((&talk.app.items[3].change, &talk.app.items[4].change), (&ArrivedChange::Move, &ArrivedChange::Archive));
    let content = Content { media_type: Some("text/x-vcard".into()), data: b"hi".to_vec() };
    assert_eq!(talk.app.items[5].change, ArrivedChange::Add(content));
}

#[test]
fn statuses_can_be_shared_or_left_out() {
    let many = |code| {
        let mut change = Change::new(Verb::Delete, 2, Meta::default(), item("l0", None));
        change.items.extend((1..5).map(|n| item(&format!("l{n}"), None)));
        let mut options = Options::new(our_devinf());
        options.item_statuses = code;
        let mut talk = Talk::with(options);
        talk.open(200);
        talk.say(vec![sync(1, vec![Command::Change(change)])], true)
    };
    assert_eq!(gist(&many(ItemStatuses::Each)).matches("Delete=200").count(), 5);
    assert_eq!(gist(&many(ItemStatuses::SyncOnly)), "SyncHdr=200 Sync=200 Sync(0) Final");
    let answer = many(ItemStatuses::Shared);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Delete=200 Sync(0) Final");
    let Command::Status(status) = &answer.body[2] else { panic!() };
    assert_eq!(status.source_refs, ["l0", "l1", "l2", "l3", "l4"]);
}

fn chunk(cmd_id: u32, luid: &str, data: &str, size: Option<u64>, more: bool) -> Command {
    let Command::Change(mut change) = change(Verb::Add, cmd_id, luid, Some(data)) else { panic!() };
    change.items[0].meta.size = size;
    change.items[0].more = more;
    Command::Change(change)
}

#[test]
fn a_large_object_comes_in_chunks() {
    let mut talk = opened(200);
    let answer = talk.say(vec![sync(1, vec![chunk(2, "l", "abc", Some(6), true)])], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=213 Alert:222");
    let answer = talk.say(vec![sync(1, vec![chunk(2, "l", "def", None, false)])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=201 Sync(0) Final");
    let content = Content { media_type: Some("text/x-vcard".into()), data: b"abcdef".to_vec() };
    assert_eq!(talk.app.items[0].change, ArrivedChange::Add(content));
}

#[test]
fn chunks_that_fail_say_how() {
    let mut talk = opened(200);
    let answer = talk.say(vec![sync(1, vec![chunk(2, "l", "abc", Some(5_000_000), true)])], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=416 Alert:222");
    let answer = talk.say(vec![sync(1, vec![chunk(2, "m", "abc", None, true)])], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=411 Alert:222");
    talk.say(vec![sync(1, vec![chunk(2, "n", "abc", Some(9), true)])], false);
    let answer = talk.say(vec![sync(1, vec![change(Verb::Add, 2, "o", Some("x"))])], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=201 Alert:223 Alert:222");
}

#[test]
fn a_large_object_leaves_in_chunks() {
    for encoding in [Encoding::Wbxml, Encoding::Xml] {
        let text = "grüße ".repeat(2_000);
        let mut talk = Talk { encoding, max_msg_size: Some(5_000), ..Talk::new() };
        talk.open(200);
        talk.app.outgoing = vec![add(1, "g1", "small"), add(2, "g2", &text), add(3, "g3", "last")];
        let mut answer = talk.say(vec![sync(1, vec![])], true);
        let mut joined = Vec::new();
        let mut sizes = Vec::new();
        for _ in 0..20 {
            for command in flat(&answer) {
                if let Command::Change(change) = command
                    && change.items[0].source_uri() == Some("g2")
                {
                    sizes.extend(change.items[0].meta.size);
                    joined.extend_from_slice(change.items[0].data.as_ref().unwrap().bytes());
                }
            }
            if answer.last {
                break;
            }
            let chunk = flat(&answer).last().map(|command| (answer.header.msg_id, command.cmd_id())).unwrap();
            let more = heard(2, chunk.0, chunk.1, "Add", 213);
            answer = talk.say(vec![heard(1, chunk.0, 0, "SyncHdr", 200), more, bare_alert(3, 222)], false);
        }
        assert!(answer.last);
        assert_eq!(String::from_utf8(joined).unwrap(), text);
        assert_eq!(sizes, [text.len() as u64]);
        assert!(gist(&answer).contains("Add:g3"), "{}", gist(&answer));
    }
}

#[test]
fn what_the_client_cannot_take_is_given_back() {
    let mut talk = Talk { max_obj_size: Some(100), ..Talk::new() };
    talk.open(200);
    talk.app.outgoing = vec![add(1, "g1", &"x".repeat(200)), add(2, "g2", "y")];
    assert_eq!(gist(&talk.say(vec![sync(1, vec![])], true)), "SyncHdr=200 Sync=200 Sync(2) Add:g2 Final");
    assert!(talk.app.has("unsent 0 1 TooLarge"));
}

/// Asks for the next message until the package is closed; the changes in short.
fn gathered(talk: &mut Talk, mut answer: Message) -> Vec<String> {
    let mut changes = Vec::new();
    for _ in 0..20 {
        changes.extend(gist(&answer).split(' ').filter(|word| word.contains(":g")).map(str::to_owned));
        if answer.last {
            return changes;
        }
        let our_id = answer.header.msg_id;
        answer = talk.say(vec![heard(1, our_id, 0, "SyncHdr", 200), bare_alert(3, 222)], false);
    }
    panic!("the session is stuck after {changes:?}");
}

#[test]
fn what_no_message_of_the_client_can_hold_is_skipped_and_the_rest_arrives() {
    let large = "x".repeat(5_000);
    for (encoding, version) in
        [(Encoding::Xml, Version::V10), (Encoding::Wbxml, Version::V10), (Encoding::Wbxml, Version::V11)]
    {
        for place in 0..3 {
            let mut talk = Talk { encoding, version, max_msg_size: Some(3_000), max_obj_size: None, ..Talk::new() };
            talk.open(200);
            talk.app.outgoing =
                (0..3).map(|n| add(n, &format!("g{n}"), if n == place { &large } else { "small" })).collect();
            let answer = talk.say(vec![sync(1, vec![])], true);
            let expected: Vec<_> = (0..3).filter(|n| *n != place).map(|n| format!("Add:g{n}")).collect();
            assert_eq!(gathered(&mut talk, answer), expected, "{encoding:?} {version:?}");
            assert!(talk.app.has(&format!("unsent 0 {place} TooLarge")), "{:?}", talk.app.log);
        }
    }
}

#[test]
fn what_fits_only_a_message_of_its_own_gets_one() {
    let mut talk = Talk { version: Version::V10, max_msg_size: Some(3_000), max_obj_size: None, ..Talk::new() };
    talk.open(200);
    let wide = "x".repeat(2_300);
    talk.app.outgoing = (0..4).map(|n| add(n, &format!("g{n}"), if n % 2 == 0 { &wide } else { "small" })).collect();
    let answer = talk.say(vec![sync(1, vec![])], true);
    assert_eq!(gathered(&mut talk, answer), ["Add:g0", "Add:g1", "Add:g2", "Add:g3"]);
}

#[test]
fn where_the_client_names_no_limit_a_large_item_goes_alone() {
    let mut talk = Talk { version: Version::V10, max_msg_size: None, max_obj_size: None, ..Talk::new() };
    talk.open(200);
    let large = "x".repeat(30_000);
    talk.app.outgoing = vec![add(0, "g0", "small"), add(1, "g1", &large), add(2, "g2", "small")];
    let answer = talk.say(vec![sync(1, vec![])], true);
    assert_eq!(gathered(&mut talk, answer), ["Add:g0", "Add:g1", "Add:g2"]);
}

#[test]
fn bytes_that_xml_cannot_hold_become_base64() {
    let mut talk = Talk { encoding: Encoding::Xml, ..Talk::new() };
    talk.open(200);
    let mut latin = add(1, "g1", "");
    latin.change = OutgoingChange::Add { guid: "g1".into(), data: vec![b'a', 0xFC] };
    talk.app.outgoing = vec![latin];
    let answer = talk.say(vec![sync(1, vec![])], true);
    let Some(Command::Change(change)) = flat(&answer).last() else { panic!() };
    assert_eq!(change.meta.format.as_deref(), Some("b64"));
    assert_eq!(change.items[0].data.as_ref().unwrap().bytes(), b"Yfw=");
}

#[test]
fn many_items_both_ways_stay_within_messages() {
    for (encoding, limit) in [(Encoding::Wbxml, 3_000), (Encoding::Xml, 8_000), (Encoding::Wbxml, 100)] {
        let mut talk = Talk { encoding, max_msg_size: Some(limit), ..Talk::new() };
        talk.open(201);
        talk.app.outgoing = (0..100).map(|n| add(n, &format!("g{n}"), &"z".repeat(200))).collect();
        let items = (0..100).map(|n| change(Verb::Replace, n + 2, &format!("l{n}"), Some("x"))).collect();
        let mut answer = talk.say(vec![sync(1, items)], true);
        let (mut statuses, mut adds, mut messages) = (0, 0, 1);
        loop {
            let said = gist(&answer);
            statuses += said.matches("Replace=200").count();
            adds += said.matches("Add:g").count();
            if answer.last {
                break;
            }
            assert!(!said.contains("Alert:222"));
            messages += 1;
            assert!(messages < 200);
            answer = talk.say(vec![heard(1, answer.header.msg_id, 0, "SyncHdr", 200), bare_alert(2, 222)], false);
        }
        assert_eq!((statuses, adds), (100, 100));
    }
}

#[test]
fn an_object_in_chunks_that_is_refused_is_dropped() {
    let mut talk = Talk { max_msg_size: Some(3_000), ..Talk::new() };
    talk.open(200);
    talk.app.outgoing = vec![add(1, "g1", &"x".repeat(9_000)), add(2, "g2", "y")];
    let answer = talk.say(vec![sync(1, vec![])], true);
    assert!(gist(&answer).ends_with("Add:g1+"));
    let cmd_ref = flat(&answer).last().unwrap().cmd_id();
    let answer = talk.say(vec![heard(1, 2, cmd_ref, "Add", 420)], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync Add:g2 Final");
    assert!(talk.app.has("answered 0 1 420"));
}

#[test]
fn a_chunk_under_way_is_unsent_when_the_link_goes() {
    let mut talk = Talk { max_msg_size: Some(3_000), ..Talk::new() };
    talk.open(200);
    talk.app.outgoing = vec![add(1, "g1", &"x".repeat(9_000))];
    talk.say(vec![sync(1, vec![])], true);
    talk.server.closed(&mut talk.app);
    assert!(talk.app.has("unsent 0 1 Ended"));
}

#[test]
fn no_mutated_message_brings_it_down() {
    use proptest::prelude::*;
    let mut talk = Talk::new();
    let seeds = [
        talk.request(vec![sync_alert(1, 200, "Contacts", "C")], true),
        talk.request(vec![sync(1, vec![chunk(2, "l", "abc", Some(6), true)]), bare_alert(3, 222)], false),
    ];
    proptest!(ProptestConfig::with_cases(300), |(edits in prop::collection::vec((0usize..400, any::<u8>()), 0..6))| {
        let mut talk = Talk::new();
        for seed in &seeds {
            let mut bytes = seed.clone();
            for (at, value) in &edits {
                let at = at % bytes.len();
                bytes[at] = *value;
            }
            let _ = talk.server.exchange(&bytes, Encoding::Wbxml, &mut talk.app);
        }
        talk.server.closed(&mut talk.app);
    });
}

#[test]
fn ten_thousand_items_take_few_messages() {
    const CARD: usize = 450;
    let mut talk = Talk { max_msg_size: Some(150_000), ..Talk::new() };
    talk.open(201);
    let card = "c".repeat(CARD);
    for message in 0..30 {
        let first = message * 333;
        let items = (0..333).map(|n| change(Verb::Replace, n + 2, &format!("l{}", first + n), Some(&card))).collect();
        let Command::Sync(mut sync) = sync(1, items) else { panic!() };
        sync.number_of_changes = Some(9_990);
        talk.say(vec![Command::Sync(sync)], false);
    }
    talk.app.outgoing = (0..5_000).map(|n| add(n, &n.to_string(), &card)).collect();
    let mut answer = talk.say(vec![], true);
    let mut messages = 1;
    while !answer.last {
        answer = talk.say(vec![heard(1, answer.header.msg_id, 0, "SyncHdr", 200)], false);
        messages += 1;
    }
    assert!(talk.app.has("complete 0 Whole"));
    // 5000 cards and their tags, about 130 bytes each at most.
    assert!(messages <= 5_000 * (CARD + 130) / 150_000 + 1, "{messages}");
}

#[test]
fn the_rest_of_an_object_without_its_beginning_is_refused() {
    let mut talk = opened(200);
    let Command::Change(mut rest) = change(Verb::Add, 2, "a", Some("end")) else { panic!() };
    rest.items[0].meta.emi.push("datapos=3".into());
    let answer = talk.say(vec![sync(1, vec![Command::Change(rest)])], true);
    assert!(gist(&answer).contains("Add=426"), "{}", gist(&answer));
    assert!(talk.app.items.is_empty());
}

#[test]
fn the_rest_of_an_object_is_taken_when_the_session_is_resumed() {
    let mut broken = opened(200);
    broken.say(vec![sync(1, vec![chunk(2, "l", "abc", Some(6), true)])], false);
    broken.server.closed(&mut broken.app);
    let left = broken.server.take_unfinished().expect("a beginning");
    assert!(broken.server.take_unfinished().is_none());

    let mut talk = Talk::new();
    let kept = left.to_bytes();
    assert_eq!(Unfinished::from_bytes(&kept), Some(left));
    assert_eq!(Unfinished::from_bytes(&kept[1..]), None);
    talk.app.left = Unfinished::from_bytes(&kept);
    talk.open(225);
    let answer = talk.say(vec![sync(1, vec![chunk(2, "l", "def", None, false)])], true);
    assert!(gist(&answer).contains("Add=201"), "{}", gist(&answer));
    let content = Content { media_type: Some("text/x-vcard".into()), data: b"abcdef".to_vec() };
    assert_eq!(talk.app.items[0].change, ArrivedChange::Add(content));
}

#[test]
fn a_beginning_is_of_no_use_to_a_session_that_does_not_resume() {
    let mut broken = opened(200);
    broken.say(vec![sync(1, vec![chunk(2, "l", "abc", Some(6), true)]), bare_alert(3, 224)], true);
    assert!(
        broken.app.has("ended Suspended") || {
            broken.delivered();
            broken.app.has("ended Suspended")
        }
    );
    let left = broken.server.take_unfinished().expect("a beginning");
    let mut talk = Talk::new();
    talk.app.left = Some(left);
    talk.open(200);
    let answer = talk.say(vec![sync(1, vec![change(Verb::Add, 2, "l", Some("def"))])], true);
    assert!(gist(&answer).contains("Add=201") && !gist(&answer).contains("Alert:223"), "{}", gist(&answer));
    let content = Content { media_type: Some("text/x-vcard".into()), data: b"def".to_vec() };
    assert_eq!(talk.app.items[0].change, ArrivedChange::Add(content));
}

fn sealed(password: &str, text: &str) -> String {
    STANDARD.encode(des::encrypt(password, text.as_bytes()))
}

/// A session of anna's, logged in.
fn annas(encryption: Encryption) -> Talk {
    let anna = Account { user: "anna".into(), password: "secret".into() };
    let mut talk = Talk::new();
    talk.app.encryption = encryption;
    talk.app.door = Some((anna.clone(), Scheme::Basic));
    talk.cred = auth::cred(Scheme::Basic, &anna, Version::V12, b"");
    talk.open(200);
    talk
}

#[test]
fn encrypted_items_are_read_with_the_password_of_the_account() {
    let formatted = |cmd_id, data: &str, format: &str| {
        let Command::Change(mut change) = change(Verb::Add, cmd_id, "l", Some(data)) else { panic!() };
        change.meta.format = Some(format.into());
        Command::Change(change)
    };
    let right = sealed("secret", "hello");
    let items = vec![
        formatted(2, &right, "des;b64"),
        formatted(3, &right, "textplain; DES ;b64"),
        formatted(4, &right, "b64:des"),
        formatted(5, &sealed("guess", "hello"), "des;b64"),
        formatted(6, "hello", "des;b64"),
    ];
    let mut talk = annas(Encryption::None);
    let answer = talk.say(vec![sync(1, items.clone())], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=201 Add=201 Add=201 Add=415 Add=415 Alert:222");
    let content = Content { media_type: Some("text/x-vcard".into()), data: b"hello".to_vec() };
    assert!(talk.app.items.iter().all(|item| item.change == ArrivedChange::Add(content.clone())));
    // A large one: Size may count whatever its sender likes.
    let (one, two) = right.split_at(6);
    let Command::Change(mut first) = chunk(2, "l", one, Some(8), true) else { panic!() };
    first.meta.format = Some("des;b64".into());
    talk.say(vec![sync(1, vec![Command::Change(first)])], false);
    let answer = talk.say(vec![sync(1, vec![chunk(2, "l", two, None, false)])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=201 Sync(0) Final");
    assert_eq!(talk.app.items.last().unwrap().change, ArrivedChange::Add(content));
    // Where nobody logs in there is no password to read it with.
    let mut open = opened(200);
    let answer = open.say(vec![sync(1, items)], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=415 Add=415 Add=415 Add=415 Add=415 Alert:222");
}

#[test]
fn items_leave_encrypted_where_the_place_wants_it() {
    for (encryption, format) in [(Encryption::None, None), (Encryption::Des, Some("des;b64"))] {
        let mut talk = annas(encryption);
        let gone = OutgoingChange::Delete { luid: "l".into() };
        let gone = Outgoing { token: 2, change: gone, media_type: None, parent: None };
        talk.app.outgoing = vec![add(1, "g1", "hello"), gone];
        let answer = talk.say(vec![sync(1, vec![])], true);
        let changes: Vec<_> = flat(&answer)
            .into_iter()
            .filter_map(|command| match command {
                Command::Change(change) => Some(change.clone()),
                _ => None,
            })
            .collect();
        assert_eq!(changes[0].meta.format.as_deref(), format);
        let bytes = changes[0].items[0].data.as_ref().unwrap().bytes();
        assert_eq!(unpack(bytes, format, Some("secret")).unwrap().as_ref(), b"hello");
        assert_eq!((changes[1].verb, changes[1].meta.format.as_deref()), (Verb::Delete, None));
    }
}
