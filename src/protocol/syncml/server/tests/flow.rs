//! Packages, phases, endings.

use super::*;

#[test]
fn a_slow_session_from_end_to_end() {
    for (version, encoding) in [
        (Version::V10, Encoding::Wbxml),
        (Version::V11, Encoding::Xml),
        (Version::V12, Encoding::Wbxml),
        (Version::V12, Encoding::Xml),
    ] {
        let mut talk = Talk { version, encoding, ..Talk::new() };
        let counted = if version == Version::V10 { "Sync" } else { "Sync(1)" };
        let answer = talk.open(201);
        assert_eq!(gist(&answer), "SyncHdr=200 Alert=200 Alert:201 Final");
        talk.app.outgoing = vec![add(7, "g7", "ours")];
        let items = vec![change(Verb::Replace, 3, "l1", Some("one")), change(Verb::Add, 4, "l2", Some("two"))];
        let answer = talk.say(vec![heard(1, 1, 3, "Alert", 200), sync(2, items)], true);
        assert_eq!(gist(&answer), format!("SyncHdr=200 Sync=200 Replace=200 Add=201 {counted} Add:g7 Final"));
        assert_eq!(talk.outcome, Outcome::Going);
        let add_ref = flat(&answer).last().unwrap().cmd_id();
        let map = Command::Map(Map {
            cmd_id: 3,
            target: Location::new("Contacts"),
            source: Location::new("C:Contacts"),
            items: vec![MapItem { target: "g7".into(), source: "l9".into() }],
            ..Map::default()
        });
        let answer = talk.say(vec![heard(1, 2, 0, "SyncHdr", 200), heard(2, 2, add_ref, "Add", 201), map], true);
        assert_eq!(gist(&answer), "SyncHdr=200 Map=200 Final");
        assert_eq!(talk.outcome, Outcome::Finished);
        assert!(!talk.app.has("ended Complete { stores: [0] }"), "not before it has left");
        talk.delivered();
        talk.server.closed(&mut talk.app);
        assert_eq!(
            talk.app.log,
            [
                "hello IMEI:123",
                "open 0 ./Contacts Sync(Slow) Some(\"c1\")",
                "settled 0 As(Slow)",
                "arrived 0 2",
                "complete 0 Whole",
                "answered 0 7 201",
                "map 0 g7=l9",
                "ended Complete { stores: [0] }",
            ]
        );
    }
}

#[test]
fn without_changes_of_ours_package_4_completes() {
    let mut talk = opened(200);
    let answer = talk.say(vec![sync(1, vec![])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Sync(0) Final");
    assert_eq!(talk.outcome, Outcome::Settled);
    talk.delivered();
    assert!(talk.app.has("complete 0 Part"));
    assert!(talk.app.has("ended Complete { stores: [0] }"));
    let answer = talk.say(vec![heard(1, 2, 0, "SyncHdr", 200)], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Final");
    assert_eq!(talk.app.log.iter().filter(|line| line.starts_with("ended")).count(), 1);
}

#[test]
fn a_last_message_that_was_refused_ends_nothing_again() {
    let mut talk = opened(200);
    talk.say(vec![sync(1, vec![])], true);
    talk.delivered();
    talk.say(vec![heard(1, 2, 0, "SyncHdr", 500)], true);
    assert!(talk.app.has("ended Complete { stores: [0] }"));
}

#[test]
fn a_link_lost_before_package_6_moves_no_anchor() {
    let mut talk = opened(200);
    talk.app.outgoing = vec![add(1, "g1", "x")];
    talk.say(vec![sync(1, vec![])], true);
    talk.delivered();
    talk.server.closed(&mut talk.app);
    assert_eq!(talk.app.log.last().map(String::as_str), Some("ended Aborted(LinkLost)"));
}

#[test]
fn the_echo_and_our_anchor_are_in_package_2() {
    let mut talk = Talk::new();
    let answer = talk.open(200);
    let Command::Status(status) = &answer.body[1] else { panic!("{answer:?}") };
    let echo = status.items[0].data.as_ref().and_then(Data::element).unwrap();
    assert_eq!(echo.child_text("Next").as_deref(), Some("c2"));
    let Command::Alert(alert) = &answer.body[2] else { panic!("{answer:?}") };
    assert_eq!(alert.items[0].target_uri(), Some("C:Contacts"));
    assert_eq!(alert.items[0].source_uri(), Some("./Contacts"));
    let anchor = Anchor { last: Some("s1".into()), next: Some("s2".into()) };
    assert_eq!(alert.items[0].meta.anchor, Some(anchor));
}

#[test]
fn a_mismatch_on_either_side_becomes_slow() {
    let mut talk = Talk::new();
    talk.app.answer = Some((508, SyncType::Slow));
    assert_eq!(gist(&talk.open(200)), "SyncHdr=200 Alert=508 Alert:201 Final");

    let mut talk = opened(200);
    talk.say(vec![heard(1, 1, 3, "Alert", 508), sync(2, vec![change(Verb::Add, 3, "l", Some("x"))])], true);
    assert!(talk.app.has("settled 0 As(Slow)"));
    assert!(talk.app.has("complete 0 Whole"));
}

#[test]
fn stores_are_refused_one_by_one() {
    let mut talk = Talk::new();
    talk.app.refuse = Some(404);
    let answer = talk.say(
        vec![sync_alert(1, 200, "Calendar", "C:Cal"), sync_alert(2, 200, "", "Contacts"), bare_alert(3, 999)],
        true,
    );
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=404 Alert=200 Alert=406 Alert:200 Final");
    let answer = talk.say(
        vec![Command::Sync(Sync { cmd_id: 1, target: Some(Location::new("Calendar")), ..Sync::default() })],
        false,
    );
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=404 Alert:222");
}

#[test]
fn our_package_waits_for_the_end_of_the_clients() {
    let mut talk = Talk::new();
    let answer = talk.say(vec![sync_alert(1, 200, "Contacts", "C:Contacts"), get(2, "./devinf12")], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=200 Get=200 Alert:222");
    let answer = talk.say(vec![heard(1, 1, 0, "SyncHdr", 200)], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert:200 Results Final");
    let answer = talk.say(vec![heard(1, 2, 2, "Alert", 508), sync(2, vec![])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Sync(0) Final");
    assert!(talk.app.has("settled 0 As(Slow)"));
}

#[test]
fn store_names_are_compared_by_meaning() {
    for (one, other, same) in [
        ("./Contacts", "Contacts", true),
        ("contacts", "./CONTACTS?/dr(-30,90)", true),
        ("My%20Contacts", "My Contacts", true),
        ("100%", "100%", true),
        ("././Contacts", "./Contacts", false),
        ("Contact", "Contacts", false),
    ] {
        assert_eq!(same_store(one, other), same, "{one} {other}");
    }
}

#[test]
fn a_package_of_many_messages_is_awaited() {
    let mut talk = opened(201);
    for round in 0..3 {
        let answer = talk.say(vec![sync(1, vec![change(Verb::Replace, 2, &format!("l{round}"), Some("x"))])], false);
        assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Replace=200 Alert:222");
    }
    let answer = talk.say(vec![], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync(0) Final");
    assert!(talk.app.has("complete 0 Whole"));
}

#[test]
fn absence_means_nothing_when_in_doubt() {
    let part = |talk: &Talk| talk.app.has("complete 0 Part");
    let mut silent = opened(201);
    silent.say(vec![], true);
    assert!(part(&silent), "no Sync at all");

    let mut short = opened(201);
    let Command::Sync(mut some) = sync(1, vec![change(Verb::Add, 2, "l", Some("x"))]) else { panic!() };
    some.number_of_changes = Some(2);
    short.say(vec![Command::Sync(some)], true);
    assert!(part(&short), "fewer than announced");

    let mut bad = opened(201);
    bad.say(vec![sync(1, vec![change(Verb::Add, 2, "l", None)])], true);
    assert!(part(&bad), "an item that could not be read");

    let mut resumed = Talk::new();
    resumed.app.answer = Some((508, SyncType::Slow));
    resumed.open(225);
    resumed.say(vec![sync(1, vec![])], true);
    assert!(part(&resumed), "a resumed session");
}

#[test]
fn init_and_sync_in_one_package() {
    let mut talk = Talk::new();
    let body =
        || vec![sync_alert(1, 200, "Contacts", "C:Contacts"), sync(2, vec![change(Verb::Add, 3, "l", Some("x"))])];
    let answer = talk.say(body(), true);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=200 Sync=200 Add=201 Alert:200 Sync(0) Final");

    let mut talk = Talk::new();
    talk.app.answer = Some((508, SyncType::Slow));
    let answer = talk.say(body(), true);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=508 Sync=508 Add=508 Alert:201 Final");
    assert!(talk.app.items.is_empty());
    let answer = talk.say(vec![sync(1, vec![change(Verb::Add, 2, "l", Some("x"))])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Add=201 Sync(0) Final");
}

#[test]
fn device_information_first_and_the_alert_later() {
    let mut talk = Talk::new();
    let put = Command::Put(Exchange {
        cmd_id: 1,
        meta: Meta::of_type("application/vnd.syncml-devinf+wbxml"),
        items: vec![devinf_item("IMEI:123")],
        ..Exchange::default()
    });
    let answer = talk.say(vec![put, get(2, "./devinf12")], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Put=200 Get=200 Results Final");
    assert!(talk.app.has("devinf IMEI:123"));
    assert_eq!(gist(&talk.open(201)), "SyncHdr=200 Alert=200 Alert:201 Final");
}

fn devinf_item(id: &str) -> Item {
    let devinf = DevInf { device_id: id.into(), device_type: "phone".into(), ..DevInf::default() };
    crate::protocol::syncml::devinf::to_item(&devinf, Version::V12)
}

fn get(cmd_id: u32, uri: &str) -> Command {
    let item = Item { target: Some(Location::new(uri)), ..Item::default() };
    Command::Get(Exchange { cmd_id, items: vec![item], ..Exchange::default() })
}

#[test]
fn our_device_information_names_stores_as_the_client_does() {
    let mut talk = Talk::new();
    let answer = talk.say(vec![get(1, "./devinf12"), sync_alert(2, 200, "./contacts", "C:Contacts")], true);
    let results = answer.body.iter().find_map(|command| match command {
        Command::Results(results) => Some(results),
        _ => None,
    });
    let item = &results.unwrap().items[0];
    let ours = crate::protocol::syncml::devinf::from_item(item, &Default::default()).unwrap();
    assert_eq!(ours.stores[0].source_ref, "./contacts");
    assert_eq!(ours.device_id, "PC Suite");
}

#[test]
fn device_information_is_asked_for_when_wanted() {
    let mut talk = Talk::new();
    talk.app.devinf_wish = Some(DevInfWish::Ask);
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=200 Alert:200 Get Final");
    let results = Results { cmd_id: 1, cmd_ref: 4, items: vec![devinf_item("X")], ..Results::default() };
    let answer = talk.say(vec![Command::Results(results), sync(2, vec![])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Results=200 Sync=200 Sync(0) Final");
    assert!(talk.app.has("devinf X"));
}

#[test]
fn maps_kept_from_last_time_come_first() {
    let mut talk = opened(200);
    let map = Command::Map(Map {
        cmd_id: 1,
        target: Location::new("Contacts"),
        items: vec![MapItem { target: "g1".into(), source: "l1".into() }],
        ..Map::default()
    });
    let answer = talk.say(vec![map, sync(2, vec![])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Map=200 Sync=200 Sync(0) Final");
    assert!(talk.app.has("map 0 g1=l1"));
}

#[test]
fn suspending_stops_the_rest() {
    let mut talk = opened(200);
    let answer = talk.say(vec![bare_alert(1, 224), sync(2, vec![change(Verb::Add, 3, "l", Some("x"))])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=200 Sync=514 Final");
    talk.delivered();
    assert!(talk.app.has("ended Suspended"));
    assert!(talk.app.items.is_empty());

    let mut talk = Talk { version: Version::V11, ..Talk::new() };
    assert_eq!(
        gist(&talk.say(vec![bare_alert(1, 224), bare_alert(2, 225)], true)),
        "SyncHdr=200 Alert=406 Alert=406 Final"
    );
}

#[test]
fn a_repeated_message_gets_the_same_answer() {
    let mut talk = opened(200);
    let request = talk.request(vec![sync(1, vec![change(Verb::Add, 2, "l", Some("x"))])], true);
    let first = talk.server.exchange(&request, talk.encoding, &mut talk.app).unwrap();
    let again = talk.server.exchange(&request, talk.encoding, &mut talk.app).unwrap();
    assert_eq!(first, again);
    assert_eq!(talk.app.items.len(), 1);
}

#[test]
fn others_and_latecomers_are_sent_away() {
    let mut talk = opened(200);
    let mut other = Talk::new();
    other.version = Version::V11;
    let request = other.request(vec![], true);
    let foreign = String::from_utf8_lossy(&request).replace("IMEI:123", "IMEI:456").into_bytes();
    assert_eq!(talk.server.exchange(&foreign, Encoding::Wbxml, &mut talk.app).err(), Some(Error::OtherSession));
    assert!(matches!(talk.server.exchange(b"junk", Encoding::Wbxml, &mut talk.app), Err(Error::Unreadable(_))));
    talk.server.closed(&mut talk.app);
    let request = talk.request(vec![], true);
    assert_eq!(talk.server.exchange(&request, Encoding::Wbxml, &mut talk.app).err(), Some(Error::Over));
}

#[test]
fn a_conversation_without_words_ends() {
    let mut talk = opened(200);
    let mut rounds = 0;
    while talk.outcome == Outcome::Going {
        talk.say(vec![bare_alert(1, 222)], false);
        rounds += 1;
        assert!(rounds < 20);
    }
    assert_eq!(talk.outcome, Outcome::Refused);
    assert!(talk.app.has("ended Aborted(Idle)"));
}

#[test]
fn a_client_that_gives_up_is_believed() {
    let mut talk = opened(200);
    talk.say(vec![heard(1, 1, 0, "SyncHdr", 514)], true);
    assert!(talk.app.has("ended Aborted(ByClient(514))"));
    assert_eq!(talk.outcome, Outcome::Refused);

    let mut talk = opened(200);
    talk.say(vec![heard(1, 1, 3, "Alert", 406)], true);
    assert!(talk.app.has("settled 0 GivenUp(406)"));
    talk.delivered();
    assert!(talk.app.has("ended Complete { stores: [] }"));
}

#[test]
fn unknown_versions_hear_what_is_wrong() {
    let ask = |proto: &str, dtd: &str| {
        let mut talk = Talk::new();
        let header = Header {
            ver_proto: proto.into(),
            ver_dtd: dtd.into(),
            session_id: "77".into(),
            msg_id: 1,
            ..Header::default()
        };
        let message = Message { header, body: vec![sync_alert(1, 200, "Contacts", "C")], last: true };
        let request = codec::encode(&message, Encoding::Xml, &Style::default());
        let reply = talk.server.exchange(&request, Encoding::Xml, &mut talk.app).unwrap();
        assert_eq!(reply.outcome, Outcome::Refused);
        gist(&codec::decode(&reply.document, Encoding::Xml, &Default::default()).unwrap().message)
    };
    assert_eq!(ask("SyncML/2.0", "2.0"), "SyncHdr=513 Final");
    assert_eq!(ask("SyncML/1.2", "2.0"), "SyncHdr=505 Final");
}

#[test]
fn nobody_who_wants_silence_is_answered() {
    let mut talk = opened(200);
    let Command::Change(mut quiet) = change(Verb::Add, 2, "l", Some("x")) else { panic!() };
    quiet.no_resp = true;
    let answer = talk.say(vec![sync(1, vec![Command::Change(quiet), change(Verb::Delete, 3, "m", None)])], true);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Delete=200 Sync(0) Final");
    assert_eq!(talk.app.items.len(), 2);
}

#[test]
fn one_way_from_the_client_sends_nothing_back() {
    for code in [202, 203] {
        let mut talk = opened(code);
        talk.app.outgoing = vec![add(1, "g", "x")];
        let answer = talk.say(vec![sync(1, vec![])], true);
        assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Final");
        assert_eq!(talk.outcome, Outcome::Settled);
    }
}

#[test]
fn what_a_real_client_said_is_understood() {
    for session in [
        "wbxml12-md5-1-slow",
        "wbxml12-md5-3-changes",
        "xml11-md5-3-changes",
        "xml10-basic-3-changes",
        "odd-6-many-messages",
    ] {
        let mut server = Server::new(Options::new(our_devinf()));
        let mut app = Notebook::default();
        let mut outcome = None;
        for (request, encoding) in recorded(session) {
            let reply = server.exchange(&request, encoding, &mut app).unwrap();
            codec::decode(&reply.document, encoding, &Default::default()).unwrap();
            server.delivered(&mut app);
            outcome = Some(reply.outcome);
        }
        if outcome.is_some() {
            assert!(app.log.iter().any(|line| line.starts_with("devinf ")), "{session}: {:?}", app.log);
            assert!(app.log.iter().any(|line| line.starts_with("arrived ")), "{session}: {:?}", app.log);
            assert!(app.has("ended Complete { stores: [0] }"), "{session}: {outcome:?} {:?}", app.log);
        }
    }
}
