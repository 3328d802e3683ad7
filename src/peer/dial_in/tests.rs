//! Phones, and those who pretend to be one.

use super::*;
use crate::peer::session::{
    Arrived, Asked, Caller, Description, DeskFailed, Encryption, Ending, Listed, Login, Opened, Opening, Order,
    Outcome, Receipt, Refusal, Remark, Scheme, Traffic, Welcome,
};
use crate::pim::Kind;
use crate::protocol::syncml::Version;
use crate::protocol::syncml::auth::Account;
use crate::protocol::syncml::codec::Style;
use crate::protocol::syncml::message::{
    Alert, Anchor, Command, Header, Item, Location, Message, Meta, Status, Sync as SyncCommand,
};

/// What all desks of a door saw.
type Log = Arc<Mutex<Vec<String>>>;

/// Lets anna and bert in.
struct Porter {
    log: Log,
    user: String,
}

impl Porter {
    fn note(&self, what: &str) {
        lock(&self.log).push(format!("{} {what}", self.user));
    }
}

impl crate::peer::archive::Archivist for Porter {}

impl Desk for Porter {
    fn home(&self) -> crate::pim::Zone {
        crate::pim::Zone::UTC
    }
    fn withdrawn(&mut self, _kind: Kind) {}
    fn told(&self, _kind: Kind, _id: &str) -> Option<crate::pim::Record> {
        None
    }
    fn spelled(&mut self, _kind: Kind, _token: u64, _record: crate::pim::Record) {}
    fn greet(&mut self, caller: &Caller) -> Result<Welcome, DeskFailed> {
        self.user = caller.user.clone().unwrap_or_else(|| "anna".to_owned());
        let password = if self.user == "anna" { "secret" } else { "other" }.to_owned();
        let (user, encryption) = (self.user.clone(), Encryption::None);
        let login = Login { user, password, nonce: None, scheme: Scheme::Auto, encryption };
        Ok(Welcome { login: Some(login), description: Some(Description::default()) })
    }
    fn refused(&mut self, _why: Refusal) {
        self.note("refused");
    }
    fn nonce(&mut self, _next: &[u8]) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn admitted(&mut self) -> Result<(), DeskFailed> {
        self.note("admitted");
        Ok(())
    }
    fn described(&mut self, _description: &Description) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn open(&mut self, _opening: &Opening) -> Result<Opened, DeskFailed> {
        Ok(Opened::Run { mode: Asked::Slow, refresh_required: false, our_last: None, our_next: "1".to_owned() })
    }
    fn downgraded(&mut self, _kind: Kind) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn arrived(&mut self, _kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, DeskFailed> {
        Ok(vec![Receipt::Stored; items.len()])
    }
    fn mapped(&mut self, _kind: Kind, _pairs: Vec<(String, String)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn complete(&mut self, _kind: Kind, _listed: Listed) -> Result<usize, DeskFailed> {
        self.note("complete");
        Ok(0)
    }
    fn next(&mut self, _kind: Kind) -> Result<Option<Order>, DeskFailed> {
        Ok(None)
    }
    fn answered(&mut self, _kind: Kind, _answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn ended(&mut self, ending: Ending) -> Result<(), DeskFailed> {
        self.note(match ending {
            Ending::Committed => "committed",
            Ending::Suspended | Ending::Left | Ending::Broken(_) => "broken off",
        });
        Ok(())
    }
    fn remark(&mut self, _remark: &Remark) {}
    fn wire(&mut self, _traffic: &Traffic<'_>) {}
}

struct House {
    door: DialIn<Porter>,
    log: Log,
}

impl House {
    fn new(limits: Limits) -> House {
        let log = Log::default();
        let desks = log.clone();
        let door = DialIn::new(limits, move || Porter { log: desks.clone(), user: String::new() });
        House { door, log }
    }

    fn saw(&self) -> Vec<String> {
        std::mem::take(&mut *lock(&self.log))
    }
}

/// Somebody who calls.
#[derive(Clone)]
struct Phone {
    address: &'static str,
    device: &'static str,
    session: &'static str,
    account: Option<Account>,
    /// Which token its requests carry.
    token: Option<String>,
    /// Whether it goes where RespURI says.
    obeys: bool,
    msg_id: u32,
}

/// An answer of the door.
struct Answer {
    http: u16,
    /// Status of the header, if there was a document.
    code: Option<u16>,
    token: Option<String>,
    nonce: Option<Vec<u8>>,
    mac: bool,
}

fn phone() -> Phone {
    let account = Some(Account { user: "anna".into(), password: "secret".into() });
    Phone { address: "192.0.2.7:4000", device: "IMEI:1", session: "1", account, token: None, obeys: true, msg_id: 0 }
}

impl Phone {
    fn message(&mut self, body: Vec<Command>) -> Vec<u8> {
        self.msg_id += 1;
        let here = Location::new("http://here/syncml");
        let mut header = Header::new(Version::V12, self.session, self.msg_id, here, Location::new(self.device));
        let account = self.account.as_ref();
        header.cred = account.and_then(|account| auth::cred(auth::Scheme::Basic, account, Version::V12, b""));
        let last = !matches!(body.first(), Some(Command::Status(_)));
        codec::encode(&Message { header, body, last }, Encoding::Wbxml, &Style::default())
    }

    fn post(&mut self, house: &House, body: Vec<u8>, mac: Option<String>) -> Answer {
        let request = HttpRequest {
            method: "POST".to_owned(),
            path: PATH.to_owned(),
            query: self.token.as_ref().map(|token| format!("sid={token}")),
            headers: [("content-type".to_owned(), Encoding::Wbxml.media_type().to_owned())]
                .into_iter()
                .chain(mac.map(|mac| (auth::MAC_HEADER.to_owned(), mac)))
                .collect(),
            body,
            remote: self.address.parse().unwrap(),
        };
        let response = house.door.handle(&request);
        let message = codec::decode(&response.body, Encoding::Wbxml, &Default::default()).ok();
        let header = message.as_ref().map(|decoded| &decoded.message.header);
        let token = header.and_then(|header| header.resp_uri.clone()).and_then(|uri| {
            let (_, token) = uri.split_once("sid=")?;
            Some(token.to_owned())
        });
        if self.obeys && token.is_some() {
            self.token.clone_from(&token);
        }
        let status = message.as_ref().and_then(|decoded| match decoded.message.body.first() {
            Some(Command::Status(status)) => Some(status),
            _ => None,
        });
        let code = status.map(|status| status.code);
        let chal = status.and_then(|status| status.chal.as_ref());
        let nonce = chal.and_then(auth::nonce).map(std::borrow::Cow::into_owned);
        let mac = response.headers.iter().any(|(name, _)| name == auth::MAC_HEADER);
        Answer { http: response.status, code, token, nonce, mac }
    }

    fn say(&mut self, house: &House, body: Vec<Command>) -> Answer {
        let message = self.message(body);
        self.post(house, message, None)
    }

    /// The first package: asks for a sync of the contacts.
    fn begin(&mut self, house: &House) -> Answer {
        self.say(house, vec![alert(self.msg_id)])
    }

    /// The second package: no changes, and the status of our alert.
    fn go_on(&mut self, house: &House) -> Answer {
        let sync = SyncCommand {
            cmd_id: 2,
            target: Some(Location::new("contacts")),
            source: Some(Location::new("book")),
            ..SyncCommand::default()
        };
        self.say(house, vec![Command::Sync(sync)])
    }
}

/// Its anchor differs with `now`, as a real one does.
fn alert(now: u32) -> Command {
    let meta = Meta { anchor: Some(Anchor { last: None, next: Some(now.to_string()) }), ..Meta::default() };
    let (target, source) = (Some(Location::new("contacts")), Some(Location::new("book")));
    let item = Item { target, source, meta, ..Item::default() };
    Command::Alert(Alert { cmd_id: 1, code: Some(201), items: vec![item], ..Alert::default() })
}

#[test]
fn a_phone_follows_its_token_to_the_end() {
    let house = House::new(Limits::default());
    let mut anna = phone();
    assert_eq!(anna.begin(&house).code, Some(212));
    // It may come from another address then: mobile networks change them.
    anna.address = "198.51.100.9:1";
    anna.account = None;
    assert_eq!(anna.go_on(&house).code, Some(200));
    assert_eq!(house.saw(), ["anna admitted", "anna complete", "anna committed"]);
}

#[test]
fn a_phone_that_ignores_resp_uri_stays_where_it_began() {
    let house = House::new(Limits::default());
    let mut anna = Phone { obeys: false, ..phone() };
    assert!(anna.begin(&house).token.is_some());
    anna.account = None;
    let elsewhere = Phone { address: "198.51.100.9:4000", ..anna.clone() }.go_on(&house);
    assert_eq!(elsewhere.http, 410, "the same words from another address");
    anna.address = "192.0.2.7:4001";
    assert_eq!(anna.go_on(&house).code, Some(200));
}

#[test]
fn a_session_that_was_found_by_its_token_is_found_by_nothing_else() {
    let house = House::new(Limits::default());
    let mut anna = phone();
    anna.begin(&house);
    anna.account = None;
    let mut thief = Phone { token: None, ..anna.clone() };
    anna.say(&house, vec![Command::Status(Status { cmd_id: 1, msg_ref: 1, code: 200, ..Status::default() })]);
    // Same network (a café), device id and session id overheard: but not the token.
    thief.msg_id = 2;
    assert_eq!(thief.go_on(&house).http, 410);
    let mut guess = Phone { token: Some("0".repeat(24)), ..thief.clone() };
    assert_eq!(guess.go_on(&house).http, 410);
    assert_eq!(anna.go_on(&house).code, Some(200));
    assert_eq!(house.saw(), ["anna admitted", "anna complete", "anna committed"]);
}

#[test]
fn a_stranger_who_names_the_device_ends_nothing() {
    let house = House::new(Limits::default());
    let mut anna = phone();
    anna.begin(&house);
    anna.account = None;
    let wrong = Account { user: "anna".into(), password: "guess".into() };
    for account in [None, Some(wrong)] {
        let mut stranger = Phone { account, session: "2", address: "203.0.113.5:1", ..phone() };
        assert!(matches!(stranger.begin(&house).code, Some(401 | 407)));
    }
    // Nor does a good customer who lies about his device: he has his own account.
    let bert = Account { user: "bert".into(), password: "other".into() };
    let mut bert = Phone { account: Some(bert), session: "2", address: "203.0.113.5:1", ..phone() };
    assert_eq!(bert.begin(&house).code, Some(212));
    assert_eq!(house.saw(), ["anna admitted", "anna refused", "bert admitted"]);
    assert_eq!(anna.go_on(&house).code, Some(200));
}

#[test]
fn a_stranger_cannot_finish_a_login_that_another_began() {
    let house = House::new(Limits::default());
    let mut anna = Phone { account: None, obeys: false, ..phone() };
    assert_eq!(anna.begin(&house).code, Some(407));
    let mut thief = anna.clone();
    assert_eq!(thief.begin(&house).code, Some(407), "every message needs its own proof until one was good");
    assert!(house.saw().is_empty());
}

#[test]
fn a_new_session_ends_the_old_one_once_it_has_logged_in() {
    let house = House::new(Limits::default());
    let mut old = phone();
    old.begin(&house);
    let mut new = Phone { session: "2", account: None, ..phone() };
    assert_eq!(new.begin(&house).code, Some(407));
    assert_eq!(house.saw(), ["anna admitted"]);
    new.account = old.account.take();
    assert_eq!(new.begin(&house).code, Some(212));
    assert_eq!(house.saw(), ["anna broken off", "anna admitted"], "the old one gives the phone free first");
    assert_eq!(old.go_on(&house).http, 410);
    assert_eq!(new.go_on(&house).code, Some(200));
}

#[test]
fn a_phone_whose_sessions_all_have_one_id_and_that_ignores_resp_uri() {
    let house = House::new(Limits::default());
    let mut first = Phone { obeys: false, ..phone() };
    first.begin(&house);
    // It was switched off, asks for a challenge this time, and answers it.
    let mut second = Phone { account: None, ..first.clone() };
    second.msg_id = 0;
    assert_eq!(second.say(&house, vec![alert(77)]).code, Some(407), "not the first message again: a new session");
    second.account = first.account.clone();
    assert_eq!(second.say(&house, vec![alert(77)]).code, Some(212));
    second.account = None;
    assert_eq!(second.go_on(&house).code, Some(200));
    assert_eq!(house.saw(), ["anna admitted", "anna broken off", "anna admitted", "anna complete", "anna committed"]);
}

#[test]
fn a_repeated_message_gets_its_answer_again() {
    let house = House::new(Limits::default());
    let mut anna = phone();
    let first = anna.message(vec![alert(1)]);
    assert_eq!(anna.post(&house, first.clone(), None).code, Some(212));
    let mut lost = Phone { token: None, ..anna.clone() };
    let again = lost.post(&house, first, None);
    assert_eq!(again.code, Some(212));
    assert_eq!(again.token, anna.token, "the same session");
    assert_eq!(house.saw(), ["anna admitted"]);
}

#[test]
fn guessing_gets_slow_and_the_owner_is_not_kept_out() {
    let patience = Patience { first_pause: Duration::from_secs(60), ..Patience::default() };
    let house = House::new(Limits { patience, ..Limits::default() });
    let mut anna = phone();
    assert_eq!(anna.begin(&house).code, Some(212));
    let mut answers = Vec::new();
    for n in 0..40_u32 {
        let account = Some(Account { user: "anna".into(), password: n.to_string() });
        let mut thief = Phone { account, device: "IMEI:2", address: "203.0.113.5:1", ..phone() };
        let answer = thief.begin(&house);
        answers.push(answer.code.map_or(u32::from(answer.http), u32::from));
    }
    let first_refused = answers.iter().position(|code| *code == 503).unwrap();
    assert_eq!(first_refused, 11, "the first ones are answered at once: {answers:?}");
    assert!(answers[first_refused..].iter().all(|code| *code == 503), "{answers:?}");
    assert_eq!(anna.go_on(&house).code, Some(200));
    assert_eq!(Phone { session: "2", ..phone() }.begin(&house).code, Some(212));
}

#[test]
fn strangers_take_no_room_from_those_who_have_logged_in() {
    let house = House::new(Limits { sessions: 4, ..Limits::default() });
    let mut anna = phone();
    anna.begin(&house);
    for _ in 0..50 {
        let mut stranger = Phone { account: None, address: "203.0.113.5:1", ..phone() };
        assert_eq!(stranger.say(&house, vec![alert(9)]).code, Some(407));
    }
    // Another phone, half way through its login, is not pushed out by the crowd from one address.
    let mut slow = Phone { account: None, device: "IMEI:3", address: "198.51.100.1:1", ..phone() };
    assert_eq!(slow.begin(&house).code, Some(407));
    for _ in 0..50 {
        let mut stranger = Phone { account: None, address: "203.0.113.5:1", ..phone() };
        stranger.begin(&house);
    }
    slow.account = anna.account.clone();
    assert_eq!(slow.begin(&house).code, Some(212));
    assert_eq!(anna.go_on(&house).code, Some(200));
    // A house full of guests: who comes now is asked to come back.
    for device in ["IMEI:4", "IMEI:5", "IMEI:6"] {
        Phone { device, ..phone() }.begin(&house);
    }
    let late = Phone { device: "IMEI:7", ..phone() }.begin(&house);
    assert_eq!((late.http, late.code), (503, None));
}

#[test]
fn signatures_travel_in_a_header() {
    let house = House::new(Limits::default());
    let mut anna = Phone { account: None, ..phone() };
    let message = anna.message(vec![alert(1)]);
    let account = Account { user: "anna".into(), password: "secret".into() };
    let unasked = auth::Mac::of(&account, b"", &message).to_string();
    let answer = anna.post(&house, message, Some(unasked));
    assert_eq!(answer.code, Some(401), "no nonce was given out yet");
    assert!(!answer.mac, "nobody asked us to sign");
    assert_eq!(house.saw(), [""; 0], "the right password: a question, no guess");
    let message = anna.message(vec![alert(1)]);
    let mac = auth::Mac::of(&account, &answer.nonce.unwrap(), &message).to_string();
    let answer = anna.post(&house, message, Some(mac));
    assert_eq!(answer.code, Some(200));
    assert!(answer.nonce.is_some(), "for the next message");
    assert_eq!(house.saw(), ["anna admitted"]);
    assert_eq!(anna.begin(&house).code, Some(407), "each message needs its own");
}

#[test]
fn addresses_as_manuals_give_them() {
    for path in ["/syncml", "/syncml/", "/SyncML/index.html", "/syncml/index.html|", "/syncml/INDEX.HTML/"] {
        assert!(is_ours(path), "{path}");
    }
    for path in ["/", "", "/sync", "/syncml/other", "/index.html", "/syncmlé"] {
        assert!(!is_ours(path), "{path}");
    }
}
