//! Who comes in.

use super::*;

fn anna() -> Account {
    Account { user: "anna".into(), password: "secret".into() }
}

fn guarded(scheme: Scheme) -> Talk {
    let mut talk = Talk::new();
    talk.app.door = Some((anna(), scheme));
    talk.app.nonce = b"stored".to_vec();
    talk
}

fn chal(answer: &Message) -> Option<&Meta> {
    match &answer.body[0] {
        Command::Status(status) => status.chal.as_ref(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_stored_nonce_lets_in() {
    let mut talk = guarded(Scheme::Md5);
    talk.cred = auth::cred(Scheme::Md5, &anna(), Version::V12, b"stored");
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=212 Alert=200 Alert:200 Final");
    assert_eq!(chal(&answer).and_then(auth::nonce).as_deref(), Some(&[1; 16][..]));
    talk.cred = None;
    assert_eq!(gist(&talk.say(vec![sync(1, vec![])], true)), "SyncHdr=200 Sync=200 Sync(0) Final");
}

#[test]
fn a_digest_without_a_nonce_counts_only_where_the_phone_knows_no_better() {
    for (empty_nonce, gist_of) in [
        (EmptyNonce::Refused, "SyncHdr=401 Alert=401"),
        (EmptyNonce::Accepted, "SyncHdr=212 Alert=200 Alert:200 Final"),
    ] {
        let mut talk = guarded(Scheme::Md5);
        talk.app.empty_nonce = empty_nonce;
        talk.cred = auth::cred(Scheme::Md5, &anna(), Version::V12, b"");
        assert_eq!(gist(&talk.open(200)), gist_of);
    }
}

#[test]
fn no_nonce_counts_twice() {
    // Neither the stored one, after an attempt that could not even be read …
    let mut talk = guarded(Scheme::Md5);
    talk.cred = Some(Cred { meta: Meta::of_type("syncml:auth-md5"), data: Some(Data::Text("x".into())) });
    assert_eq!(gist(&talk.open(200)), "SyncHdr=415 Alert=415");
    talk.cred = auth::cred(Scheme::Md5, &anna(), Version::V12, b"stored");
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=401 Alert=401");
    // … nor that of a challenge, after a wrong password.
    let challenged = auth::nonce(chal(&answer).unwrap()).unwrap().into_owned();
    let wrong = Account { password: "guess".into(), ..anna() };
    let mut talk = guarded(Scheme::Md5);
    talk.open(200);
    talk.cred = auth::cred(Scheme::Md5, &wrong, Version::V12, &challenged);
    talk.open(200);
    talk.cred = auth::cred(Scheme::Md5, &anna(), Version::V12, &challenged);
    assert_eq!(gist(&talk.open(200)), "SyncHdr=401 Alert=401");
}

#[test]
fn who_asks_for_challenges_without_end_is_sent_away() {
    let mut talk = guarded(Scheme::Md5);
    for outcome in [Outcome::Going, Outcome::Going, Outcome::Going, Outcome::Refused] {
        talk.open(200);
        assert_eq!(talk.outcome, outcome);
    }
}

#[test]
fn a_challenge_and_a_second_attempt() {
    let mut talk = guarded(Scheme::Md5);
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=407 Alert=407", "no Final: the package is repeated");
    let nonce = auth::nonce(chal(&answer).unwrap()).unwrap().into_owned();
    talk.cred = auth::cred(Scheme::Md5, &anna(), Version::V12, &nonce);
    assert_eq!(gist(&talk.open(200)), "SyncHdr=212 Alert=200 Alert:200 Final");
    assert_eq!(talk.app.log.iter().filter(|line| line.starts_with("open")).count(), 1);
}

#[test]
fn three_wrong_passwords_end_it() {
    let mut talk = guarded(Scheme::Basic);
    let wrong = Account { password: "guess".into(), ..anna() };
    talk.cred = auth::cred(Scheme::Basic, &wrong, Version::V12, b"");
    for outcome in [Outcome::Going, Outcome::Going, Outcome::Refused] {
        let answer = talk.open(200);
        assert_eq!(gist(&answer), "SyncHdr=401 Alert=401");
        assert_eq!(chal(&answer).and_then(|chal| chal.content_type.as_deref()), Some("syncml:auth-basic"));
        assert_eq!(talk.outcome, outcome);
    }
    assert!(talk.app.has("ended Aborted(NotLetIn)"));
    assert!(!talk.app.log.iter().any(|line| line.starts_with("open")));
}

#[test]
fn the_wrong_scheme_is_challenged() {
    let mut talk = guarded(Scheme::Md5);
    talk.cred = auth::cred(Scheme::Basic, &anna(), Version::V12, b"");
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=401 Alert=401");
    assert_eq!(chal(&answer).and_then(|chal| chal.content_type.as_deref()), Some("syncml:auth-md5"));
}

#[test]
fn whoever_insists_on_the_wrong_scheme_is_sent_away() {
    for (wanted, shown) in [(Scheme::Md5, Scheme::Basic), (Scheme::Basic, Scheme::Md5)] {
        let mut talk = guarded(wanted);
        talk.cred = auth::cred(shown, &anna(), Version::V12, b"stored");
        let answer = talk.open(200);
        assert_eq!(chal(&answer).and_then(|chal| chal.content_type.as_deref()), Some(wanted.name()));
        assert_eq!(talk.outcome, Outcome::Going);
        assert_eq!(gist(&talk.open(200)), "SyncHdr=401 Alert=401");
        assert_eq!(talk.outcome, Outcome::Refused);
        assert!(talk.app.has("ended Aborted(NotLetIn)"));
    }
}

#[test]
fn the_user_may_be_named_late() {
    let mut talk = guarded(Scheme::Basic);
    talk.open(200);
    let bert = Account { user: "bert".into(), password: "other".into() };
    talk.app.door = Some((bert.clone(), Scheme::Basic));
    talk.cred = auth::cred(Scheme::Basic, &bert, Version::V12, b"");
    assert_eq!(gist(&talk.open(200)), "SyncHdr=212 Alert=200 Alert:200 Final");
    assert_eq!(talk.app.log.iter().filter(|line| line.starts_with("hello")).count(), 2);
    talk.cred = auth::cred(Scheme::Basic, &anna(), Version::V12, b"");
    talk.say(vec![sync(1, vec![])], true);
    assert_eq!(talk.app.log.iter().filter(|line| line.starts_with("hello")).count(), 2, "inside nobody changes");
}

#[test]
fn every_message_is_signed_with_the_nonce_of_the_last_answer() {
    let mut talk = guarded(Scheme::Mac);
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=407 Alert=407");
    assert_eq!(chal(&answer).and_then(|chal| chal.content_type.as_deref()), Some("syncml:auth-MAC"));
    let next = |answer: &Message| Some((anna(), auth::nonce(chal(answer).unwrap()).unwrap().into_owned()));
    talk.signs = next(&answer);
    let answer = talk.open(200);
    assert_eq!(gist(&answer), "SyncHdr=200 Alert=200 Alert:200 Final", "good for this message only");
    let spent = talk.signs.replace(next(&answer).unwrap());
    let answer = talk.say(vec![sync(1, vec![])], false);
    assert_eq!(gist(&answer), "SyncHdr=200 Sync=200 Alert:222");
    // Neither unsigned, nor signed with a nonce of before, nor by another scheme.
    talk.signs = None;
    let answer = talk.say(vec![sync(2, vec![])], true);
    assert_eq!(gist(&answer), "SyncHdr=407 Sync=407");
    talk.signs = spent;
    assert_eq!(gist(&talk.say(vec![sync(2, vec![])], true)), "SyncHdr=401 Sync=401");
    talk.signs = None;
    talk.cred = auth::cred(Scheme::Basic, &anna(), Version::V12, b"");
    assert_eq!(gist(&talk.say(vec![sync(2, vec![])], true)), "SyncHdr=401 Sync=401");
    assert_eq!(talk.outcome, Outcome::Refused);
}

#[test]
fn a_client_that_wants_signatures_gets_them() {
    let us = Account { user: "pc".into(), password: "us".into() };
    let mut options = Options::new(our_devinf());
    options.our_account = Some(us.clone());
    let mut talk = Talk::with(options);
    talk.open(200);
    let status = |code, nonce: &[u8]| {
        let chal = Some(auth::challenge(Scheme::Mac, nonce));
        Command::Status(Status { cmd_id: 1, msg_ref: 1, cmd: "SyncHdr".into(), code, chal, ..Status::default() })
    };
    for (code, nonce) in [(407, &b"first"[..]), (200, b"second")] {
        talk.say(vec![status(code, nonce)], false);
        let reply = talk.reply.take().unwrap();
        assert_eq!(reply.mac, Some(auth::Mac::of(&us, nonce, &reply.document)));
    }
}

#[test]
fn credentials_nobody_can_read() {
    for (kind, data, code) in
        [("syncml:auth-foo", Some("x"), 406), ("syncml:auth-md5", Some("x"), 415), ("syncml:auth-md5", None, 400)]
    {
        let mut talk = guarded(Scheme::Md5);
        talk.cred = Some(Cred { meta: Meta::of_type(kind), data: data.map(|data| Data::Text(data.into())) });
        assert_eq!(gist(&talk.open(200)), format!("SyncHdr={code} Alert={code}"));
    }
}

#[test]
fn an_open_door_spares_further_credentials() {
    let mut talk = Talk::new();
    talk.cred = auth::cred(Scheme::Md5, &anna(), Version::V12, b"");
    assert_eq!(gist(&talk.open(200)), "SyncHdr=212 Alert=200 Alert:200 Final");
}

#[test]
fn a_client_that_asks_who_we_are_is_told() {
    let mut options = Options::new(our_devinf());
    options.our_account = Some(Account { user: "pc".into(), password: "us".into() });
    let mut talk = Talk::with(options);
    let first = talk.open(200);
    let chal = auth::challenge(Scheme::Md5, b"theirs");
    let demand = |msg_ref| {
        let status = Status {
            cmd_id: 1,
            msg_ref,
            cmd: "SyncHdr".into(),
            code: 407,
            chal: Some(chal.clone()),
            ..Status::default()
        };
        Command::Status(status)
    };
    let again = talk.say(vec![demand(1)], false);
    assert_eq!(gist(&again), gist(&first));
    assert_eq!(again.header.msg_id, 2);
    let proof = auth::read(again.header.cred.as_ref().unwrap()).unwrap();
    let us = Account { user: "pc".into(), password: "us".into() };
    assert!(proof.proves(&us, Version::V12, b"theirs"));
    talk.app.outgoing = vec![add(1, "g1", "x")];
    talk.say(vec![heard(1, 2, 3, "Alert", 508), sync(2, vec![])], true);
    assert!(talk.app.has("settled 0 As(Slow)"), "the status of the repeated alert counts");
    talk.say(vec![demand(3)], false);
    assert!(talk.app.has("ended Aborted(ByClient(407))"), "asked twice");
}
