//! Conversations by script: what a client says, and what it must hear.

use super::*;
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{self, Account, Scheme};
use crate::protocol::syncml::codec::{self, Style};
use crate::protocol::syncml::des::Encryption;
use crate::protocol::syncml::devinf::{DataStore, DevInf};
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{Encoding, Version};

mod flow;
mod login;
mod objects;
mod small;

/// An application that remembers what it was told.
#[derive(Default)]
struct Notebook {
    door: Option<(Account, Scheme)>,
    nonce: Vec<u8>,
    empty_nonce: EmptyNonce,
    encryption: Encryption,
    nonces: u8,
    refuse: Option<u16>,
    answer: Option<(u16, SyncType)>,
    status: Option<u16>,
    outgoing: Vec<Outgoing>,
    devinf_wish: Option<DevInfWish>,
    log: Vec<String>,
    items: Vec<Arrived>,
    left: Option<Unfinished>,
}

impl Notebook {
    fn note(&mut self, line: impl Into<String>) {
        self.log.push(line.into());
    }

    fn has(&self, line: &str) -> bool {
        self.log.iter().any(|known| known == line)
    }
}

impl Application for Notebook {
    fn greet(&mut self, hello: &Hello) -> Greeting {
        self.note(format!("hello {}", hello.device));
        let door = match self.door.clone() {
            Some((account, scheme)) => Door::Accounts(vec![account], vec![scheme]),
            None => Door::Open,
        };
        let devinf = self.devinf_wish.unwrap_or(DevInfWish::Known);
        Greeting { door, nonce: self.nonce.clone(), empty_nonce: self.empty_nonce, encryption: self.encryption, devinf }
    }
    fn fresh_nonce(&mut self) -> Vec<u8> {
        self.nonces += 1;
        vec![self.nonces; 16]
    }
    fn refused(&mut self, why: Refusal) {
        self.note(format!("refused {why:?}"));
    }
    fn devinf(&mut self, devinf: &DevInf) {
        self.note(format!("devinf {}", devinf.device_id));
    }
    fn open(&mut self, store: StoreIndex, request: &AlertRequest) -> Opening {
        self.note(format!("open {store} {} {:?} {:?}", request.target, request.wish, request.last));
        if let Some(code) = self.refuse.filter(|_| !same_store(&request.target, "Contacts")) {
            return Opening::Refuse(code);
        }
        let asked = match request.wish {
            Wish::Sync(asked) => asked,
            Wish::Resume => SyncType::TwoWay,
        };
        let (status, sync_type) = self.answer.unwrap_or((200, asked));
        Opening::Run(Run { status, sync_type, last: Some("s1".into()), next: "s2".into() })
    }
    fn unfinished(&mut self) -> Option<Unfinished> {
        self.left.take()
    }
    fn settled(&mut self, store: StoreIndex, settlement: Settlement) {
        self.note(format!("settled {store} {settlement:?}"));
    }
    fn arrived(&mut self, store: StoreIndex, items: Vec<Arrived>) -> Vec<u16> {
        self.note(format!("arrived {store} {}", items.len()));
        let statuses = items.iter().map(|item| match item.change {
            ArrivedChange::Move => 406,
            ArrivedChange::Add(_) => self.status.unwrap_or(201),
            _ => self.status.unwrap_or(200),
        });
        let statuses = statuses.collect();
        self.items.extend(items);
        statuses
    }
    fn mapped(&mut self, store: StoreIndex, maps: Vec<MapItem>) {
        for map in maps {
            self.note(format!("map {store} {}={}", map.target, map.source));
        }
    }
    fn complete(&mut self, store: StoreIndex, extent: Extent) -> usize {
        self.note(format!("complete {store} {extent:?}"));
        self.outgoing.len()
    }
    fn next(&mut self, _: StoreIndex) -> Option<Outgoing> {
        (!self.outgoing.is_empty()).then(|| self.outgoing.remove(0))
    }
    fn unsent(&mut self, store: StoreIndex, token: u64, why: Unsent) {
        self.note(format!("unsent {store} {token} {why:?}"));
    }
    fn answered(&mut self, store: StoreIndex, token: u64, status: u16) {
        self.note(format!("answered {store} {token} {status}"));
    }
    fn ended(&mut self, ending: Ending) {
        self.note(format!("ended {ending:?}"));
    }
}

/// A client that says what it is told to, and a server that must answer.
struct Talk {
    server: Server,
    app: Notebook,
    version: Version,
    encoding: Encoding,
    msg_id: u32,
    max_msg_size: Option<u64>,
    max_obj_size: Option<u64>,
    cred: Option<Cred>,
    /// Signs every message with this nonce.
    signs: Option<(Account, Vec<u8>)>,
    reply: Option<Reply>,
    outcome: Outcome,
}

fn our_devinf() -> DevInf {
    let store = DataStore { source_ref: "Contacts".into(), sync_types: vec![1, 2], ..DataStore::default() };
    DevInf { device_id: "PC Suite".into(), device_type: "server".into(), stores: vec![store], ..DevInf::default() }
}

impl Talk {
    fn new() -> Talk {
        Talk::with(Options::new(our_devinf()))
    }

    fn with(options: Options) -> Talk {
        Talk {
            server: Server::new(options),
            app: Notebook::default(),
            version: Version::V12,
            encoding: Encoding::Wbxml,
            msg_id: 0,
            max_msg_size: Some(50_000),
            max_obj_size: Some(1_000_000),
            cred: None,
            signs: None,
            reply: None,
            outcome: Outcome::Going,
        }
    }

    fn request(&mut self, body: Vec<Command>, last: bool) -> Vec<u8> {
        self.msg_id += 1;
        let mut header = Header::new(
            self.version,
            "77",
            self.msg_id,
            Location::new("PC Suite"),
            Location::named("IMEI:123", "anna"),
        );
        header.cred = self.cred.clone();
        header.meta.max_msg_size = self.max_msg_size;
        header.meta.max_obj_size = self.max_obj_size;
        codec::encode(&Message { header, body, last }, self.encoding, &Style::default())
    }

    /// Says something and hears the answer, which is checked for form.
    fn say(&mut self, body: Vec<Command>, last: bool) -> Message {
        let request = self.request(body, last);
        let mac = self.signs.as_ref().map(|(account, nonce)| auth::Mac::of(account, nonce, &request));
        let message = codec::decode(&request, self.encoding, &Default::default()).unwrap().message;
        let incoming = Incoming { document: &request, message, encoding: self.encoding, mac };
        let reply = self.server.exchange_message(incoming, &mut self.app).unwrap();
        self.reply = Some(reply.clone());
        self.outcome = reply.outcome;
        let message = codec::decode(&reply.document, self.encoding, &Default::default()).unwrap().message;
        assert_eq!(message.header.session_id, "77");
        assert_eq!(message.header.target.uri, "IMEI:123");
        assert_eq!(message.header.source.uri, "PC Suite");
        let ids: Vec<u32> = flat(&message).iter().map(|command| command.cmd_id()).collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
        if let Some(limit) = self.max_msg_size {
            assert!(
                reply.document.len() as u64 <= limit.max(1_000),
                "{} of {limit} {} {:?}",
                reply.document.len(),
                gist(&message),
                self.version
            );
        }
        message
    }

    fn delivered(&mut self) {
        self.server.delivered(&mut self.app);
    }
}

/// All commands, those of Syncs after them.
fn flat(message: &Message) -> Vec<&Command> {
    let mut all = Vec::new();
    for command in &message.body {
        all.push(command);
        if let Command::Sync(sync) = command {
            all.extend(&sync.commands);
        }
    }
    all
}

/// The answer in short: `SyncHdr 200`, `Alert 201`, `Sync`, `Add g1`, `Final`.
fn gist(message: &Message) -> String {
    let mut words: Vec<String> = flat(message)
        .into_iter()
        .map(|command| match command {
            Command::Status(status) => format!("{}={}", status.cmd, status.code),
            Command::Alert(alert) => format!("Alert:{}", alert.code.unwrap_or_default()),
            Command::Sync(sync) => match sync.number_of_changes {
                Some(count) => format!("Sync({count})"),
                None => "Sync".into(),
            },
            Command::Change(change) => {
                let item = &change.items[0];
                let more = if item.more { "+" } else { "" };
                let uri = item.source_uri().or(item.target_uri()).unwrap_or_default();
                format!("{}:{uri}{more}", change.verb.name())
            }
            other => other.name().into_owned(),
        })
        .collect();
    if message.last {
        words.push("Final".into());
    }
    words.join(" ")
}

fn sync_alert(cmd_id: u32, code: u16, target: &str, source: &str) -> Command {
    let anchor = Anchor { last: Some("c1".into()), next: Some("c2".into()) };
    let item = Item {
        target: Some(Location::new(target)),
        source: Some(Location::new(source)),
        meta: Meta { anchor: Some(anchor), ..Meta::default() },
        ..Item::default()
    };
    Command::Alert(Alert { cmd_id, code: Some(code), items: vec![item], ..Alert::default() })
}

fn bare_alert(cmd_id: u32, code: u16) -> Command {
    Command::Alert(Alert { cmd_id, code: Some(code), items: vec![Item::default()], ..Alert::default() })
}

fn heard(cmd_id: u32, msg_ref: u32, cmd_ref: u32, cmd: &'static str, code: u16) -> Command {
    Command::Status(Status { cmd_id, msg_ref, cmd_ref, cmd: cmd.into(), code, ..Status::default() })
}

fn sync(cmd_id: u32, commands: Vec<Command>) -> Command {
    let changes = commands.len() as u64;
    Command::Sync(Sync {
        cmd_id,
        target: Some(Location::new("./Contacts")),
        source: Some(Location::new("C:Contacts")),
        number_of_changes: Some(changes),
        commands,
        ..Sync::default()
    })
}

fn item(luid: &str, data: Option<&str>) -> Item {
    let data = data.map(|data| Data::Bytes(data.as_bytes().to_vec()));
    Item { source: Some(Location::new(luid)), data, ..Item::default() }
}

fn change(verb: Verb, cmd_id: u32, luid: &str, data: Option<&str>) -> Command {
    Command::Change(Change::new(verb, cmd_id, Meta::of_type("text/x-vcard"), item(luid, data)))
}

fn add(token: u64, guid: &str, data: &str) -> Outgoing {
    Outgoing {
        token,
        change: OutgoingChange::Add { guid: guid.into(), data: data.as_bytes().to_vec() },
        media_type: Some("text/x-vcard".into()),
        parent: None,
    }
}

/// A session up to the client's package 3.
fn opened(code: u16) -> Talk {
    let mut talk = Talk::new();
    talk.open(code);
    talk
}

impl Talk {
    fn open(&mut self, code: u16) -> Message {
        self.say(vec![sync_alert(1, code, "./Contacts", "C:Contacts")], true)
    }
}

/// Client messages of a recorded session, in order.
fn recorded(session: &str) -> Vec<(Vec<u8>, Encoding)> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map(std::path::PathBuf::from)
        .unwrap_or_else(|| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let folder = shared.join("corpus/syncml").join(session);
    (1..)
        .map_while(|n| {
            let read = |end: &str| std::fs::read(folder.join(format!("{n:02}-client.{end}"))).ok();
            let binary = read("wbxml").map(|bytes| (bytes, Encoding::Wbxml));
            binary.or_else(|| read("xml").map(|bytes| (bytes, Encoding::Xml)))
        })
        .collect()
}
