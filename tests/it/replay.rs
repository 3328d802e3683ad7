//! Recorded sessions of other programs, replayed: the client's messages go to our server, which does what the original
//! one did (authentication off; modes, anchors, ids, items and statuses from the recording) and may give no error that
//! the original did not give. The server's messages go to our client, see below.
//!
//! The recordings live beside the project, a few of our own in `tests/data/sessions`.

mod client;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use cordial::markup::Limits;
use cordial::protocol::syncml::alert::SyncType;
use cordial::protocol::syncml::codec::{self, Style};
use cordial::protocol::syncml::des::Encryption;
use cordial::protocol::syncml::devinf::DevInf;
use cordial::protocol::syncml::message::{Command, Item, MapItem, Message, Status, Verb};
use cordial::protocol::syncml::server::{
    AlertRequest, Application, Arrived, DevInfWish, Door, EmptyNonce, Ending, Extent, Greeting, Hello, Incoming,
    Opening, Options, Outgoing, OutgoingChange, Refusal, Run, Server, Settlement, StoreIndex, Unsent, Wish, same_store,
};
use cordial::protocol::syncml::{Encoding, status};

/// A document that was on a line.
struct Said {
    by_client: bool,
    bytes: Vec<u8>,
    message: Message,
}

/// What a client said, and what it was answered.
struct Exchange {
    request: Said,
    answer: Option<Message>,
}

/// A recorded session.
struct Session {
    name: String,
    exchanges: Vec<Exchange>,
}

fn shared() -> PathBuf {
    std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from)
}

fn own() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/sessions")
}

fn read(path: &Path) -> Result<Message, String> {
    let bytes = fs::read(path).unwrap();
    let encoding = Encoding::sniff(&bytes).ok_or("no document")?;
    codec::decode(&bytes, encoding, &Limits::default()).map(|read| read.message).map_err(|error| error.to_string())
}

/// A client calls itself by an id, a server by an address; where the name of a file says whose it is, it is right.
fn by_client(path: &Path, message: &Message) -> bool {
    let name = path.file_stem().unwrap().to_string_lossy().to_lowercase();
    let says = |word: &str| name.starts_with(word) || name.ends_with(word) || name.contains(&format!("syncml-{word}"));
    says("client") || (!says("server") && !message.header.source.uri.contains("://"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The number in a name, by which messages are ordered; a client's comes first.
fn order(path: &Path) -> (u32, bool) {
    let name = path.file_stem().unwrap().to_string_lossy().to_lowercase();
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    (digits.parse().unwrap_or(0), !name.contains("client"))
}

/// The documents of one folder. Where one is there in both spellings, the one that was on the line is WBXML.
fn documents(folder: &Path) -> Vec<Said> {
    let mut paths: Vec<_> = files(folder)
        .into_iter()
        .filter(|path| match path.extension().and_then(|end| end.to_str()) {
            Some("wbxml") => true,
            Some("xml") => !path.with_extension("wbxml").exists(),
            _ => false,
        })
        .collect();
    paths.sort_by_key(|path| order(path));
    let said = |path: &PathBuf| {
        let message = read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Said { by_client: by_client(path, &message), bytes: fs::read(path).unwrap(), message }
    };
    paths.iter().map(said).collect()
}

/// A conversation, session by session.
fn sessions(name: &str, documents: Vec<Said>) -> Vec<Session> {
    let mut all: Vec<Session> = Vec::new();
    for said in documents {
        let id = said.message.header.session_id.clone();
        if said.by_client {
            let same = |session: &&mut Session| {
                session.exchanges.last().is_some_and(|last| last.request.message.header.session_id == id)
            };
            let exchange = Exchange { request: said, answer: None };
            match all.last_mut().filter(same) {
                Some(session) => session.exchanges.push(exchange),
                None => {
                    let name = format!("{name} session {}", all.len() + 1);
                    all.push(Session { name, exchanges: vec![exchange] });
                }
            }
        } else if let Some(last) = all.last_mut().and_then(|session| session.exchanges.last_mut()) {
            last.answer = Some(said.message);
        }
    }
    all
}

/// The session without what authentication made of it: who was turned away comes again with better credentials.
fn without_login(mut session: Session) -> Session {
    let refused = |answer: &Message| {
        let is_refusal = |status: &Status| status.cmd_ref == 0 && matches!(status.code, 401 | 407);
        answer.body.iter().any(|command| matches!(command, Command::Status(status) if is_refusal(status)))
    };
    session.exchanges.retain(|exchange| !exchange.answer.as_ref().is_some_and(refused));
    session
}

fn statuses(message: &Message) -> impl Iterator<Item = &Status> {
    message.body.iter().filter_map(|command| match command {
        Command::Status(status) => Some(status),
        _ => None,
    })
}

/// Every command, those within others too.
fn flat(commands: &[Command]) -> Vec<&Command> {
    let mut all = Vec::new();
    for command in commands {
        all.push(command);
        match command {
            Command::Sync(sync) => all.extend(flat(&sync.commands)),
            Command::Group(group) => all.extend(flat(&group.commands)),
            _ => {}
        }
    }
    all
}

fn text(uri: Option<&str>) -> String {
    uri.unwrap_or_default().to_ascii_lowercase()
}

/// By what a command of the server is known again when it has another number.
fn mark(command: &Command) -> String {
    let of = |items: &[Item]| {
        let item = items.first();
        (text(item.and_then(Item::target_uri)), text(item.and_then(Item::source_uri)))
    };
    match command {
        Command::Alert(alert) => format!("Alert {:?}", of(&alert.items)),
        Command::Change(change) => format!("{} {:?}", change.verb.name(), of(&change.items)),
        Command::Sync(sync) => format!("Sync {}", text(sync.target.as_ref().map(|target| target.uri.as_str()))),
        other => other.name().into_owned(),
    }
}

/// The numbers of a server's commands, by what they are, in the order they were sent.
#[derive(Default)]
struct Numbers {
    marks: HashMap<(u32, u32), (String, usize)>,
    places: HashMap<String, Vec<(u32, u32)>>,
}

impl Numbers {
    fn note(&mut self, message: &Message) {
        let msg = message.header.msg_id;
        for command in flat(&message.body) {
            if matches!(command, Command::Status(_)) {
                continue;
            }
            let mark = mark(command);
            let places = self.places.entry(mark.clone()).or_default();
            self.marks.insert((msg, command.cmd_id()), (mark, places.len()));
            places.push((msg, command.cmd_id()));
        }
    }

    /// What the command is here that has this number in `other`.
    fn of(&self, other: &Numbers, number: (u32, u32)) -> Option<(u32, u32)> {
        let (mark, nth) = other.marks.get(&number)?;
        self.places.get(mark)?.get(*nth).copied()
    }
}

/// One store as the original server kept it.
#[derive(Default)]
struct Kept {
    status: Option<u16>,
    mode: Option<SyncType>,
    last: Option<String>,
    next: Option<String>,
    /// Statuses of the client's items, by its id.
    answers: HashMap<String, VecDeque<u16>>,
    changes: VecDeque<OutgoingChange>,
    media_type: Option<String>,
}

/// The original server's part.
struct Original {
    stores: BTreeMap<String, Kept>,
    open: Vec<String>,
    asks_devinf: bool,
    tokens: u64,
    ended: Option<Ending>,
    maps: usize,
    arrived: usize,
}

fn plain(uri: &str) -> String {
    let path = uri.split('?').next().unwrap_or_default();
    path.strip_prefix("./").unwrap_or(path).to_ascii_lowercase()
}

impl Original {
    fn of(session: &Session) -> Self {
        let mut this = Original {
            stores: BTreeMap::new(),
            open: Vec::new(),
            asks_devinf: false,
            tokens: 0,
            ended: None,
            maps: 0,
            arrived: 0,
        };
        let requests: Vec<&Message> = session.exchanges.iter().map(|exchange| &exchange.request.message).collect();
        let mut partial: Option<Vec<u8>> = None;
        for answer in session.exchanges.iter().filter_map(|exchange| exchange.answer.as_ref()) {
            for status in statuses(answer) {
                this.note_status(status, &requests);
            }
            for command in &answer.body {
                match command {
                    Command::Get(_) => this.asks_devinf = true,
                    Command::Alert(alert) => {
                        let Some(mode) = alert.code.and_then(SyncType::from_code) else { continue };
                        for item in &alert.items {
                            let kept = this.stores.entry(plain(item.source_uri().unwrap_or_default())).or_default();
                            let anchor = item.meta.anchor.clone().unwrap_or_default();
                            (kept.mode, kept.last, kept.next) = (Some(mode), anchor.last, anchor.next);
                        }
                    }
                    Command::Sync(sync) => {
                        let name = plain(sync.source.as_ref().map_or("", |source| &source.uri));
                        let kept = this.stores.entry(name).or_default();
                        for command in flat(&sync.commands) {
                            let Command::Change(change) = command else { continue };
                            for item in &change.items {
                                let mut data = partial.take().unwrap_or_default();
                                data.extend(item.data.as_ref().map(|data| data.bytes().to_vec()).unwrap_or_default());
                                if item.more {
                                    partial = Some(data);
                                    continue;
                                }
                                let id = |uri: Option<&str>| uri.unwrap_or_default().to_owned();
                                kept.media_type = item.content_type(&change.meta).map(str::to_owned);
                                kept.changes.push_back(match change.verb {
                                    Verb::Add => OutgoingChange::Add { guid: id(item.source_uri()), data },
                                    Verb::Delete => OutgoingChange::Delete { luid: id(item.target_uri()) },
                                    _ => OutgoingChange::Replace { luid: id(item.target_uri()), data },
                                });
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        this
    }

    /// Finds what a status of the original server is about among what the client said.
    fn note_status(&mut self, status: &Status, requests: &[&Message]) {
        let asked = requests.iter().filter(|request| request.header.msg_id == status.msg_ref);
        for request in asked {
            for command in &request.body {
                match command {
                    Command::Alert(alert) if alert.cmd_id == status.cmd_ref && status.cmd == "Alert" => {
                        for item in &alert.items {
                            let name = plain(item.target_uri().unwrap_or_default());
                            let about = |uri: &String| plain(uri) == name;
                            if status.target_refs.is_empty() || status.target_refs.iter().any(about) {
                                self.stores.entry(name).or_default().status = Some(status.code);
                            }
                        }
                    }
                    Command::Sync(sync) => {
                        let name = plain(sync.target.as_ref().map_or("", |target| &target.uri));
                        for command in flat(&sync.commands) {
                            let Command::Change(change) = command else { continue };
                            if change.cmd_id != status.cmd_ref || status.cmd != change.verb.name() {
                                continue;
                            }
                            let whole = status.source_refs.is_empty() && status.items.is_empty();
                            for item in &change.items {
                                let luid = item.source_uri().unwrap_or_default();
                                let meant = status.source_refs.iter().any(|uri| uri == luid)
                                    || status.items.iter().any(|of| of.source_uri() == Some(luid));
                                if (whole || meant) && status.code != status::CHUNK_ACCEPTED {
                                    let kept = self.stores.entry(name.clone()).or_default();
                                    kept.answers.entry(luid.to_owned()).or_default().push_back(status.code);
                                }
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn kept(&mut self, store: StoreIndex) -> &mut Kept {
        self.stores.entry(self.open[store].clone()).or_default()
    }
}

impl Application for Original {
    fn greet(&mut self, _: &Hello) -> Greeting {
        let devinf = if self.asks_devinf { DevInfWish::Ask } else { DevInfWish::Known };
        Greeting {
            door: Door::Open,
            nonce: Vec::new(),
            empty_nonce: EmptyNonce::Accepted,
            encryption: Encryption::None,
            devinf,
        }
    }

    fn fresh_nonce(&mut self) -> Vec<u8> {
        vec![7; 16]
    }

    fn refused(&mut self, why: Refusal) {
        panic!("turned away: {why:?}");
    }

    fn devinf(&mut self, _: &DevInf) {}

    fn open(&mut self, store: StoreIndex, request: &AlertRequest) -> Opening {
        let found = self.stores.iter().find(|(name, _)| same_store(name, &request.target));
        let Some((name, kept)) = found else {
            self.open.truncate(store);
            self.open.push(plain(&request.target));
            let sync_type = wished(request);
            return Opening::Run(Run { status: status::OK, sync_type, last: None, next: "1".to_owned() });
        };
        if let Some(code) = kept.status.filter(|code| *code >= 400 && *code != status::REFRESH_REQUIRED) {
            return Opening::Refuse(code);
        }
        let run = Run {
            status: kept.status.unwrap_or(status::OK),
            sync_type: kept.mode.unwrap_or(wished(request)),
            last: kept.last.clone(),
            next: kept.next.clone().unwrap_or_else(|| "1".to_owned()),
        };
        self.open.truncate(store);
        self.open.push(name.clone());
        Opening::Run(run)
    }

    fn settled(&mut self, _: StoreIndex, _: Settlement) {}

    fn arrived(&mut self, store: StoreIndex, items: Vec<Arrived>) -> Vec<u16> {
        self.arrived += items.len();
        let kept = self.kept(store);
        let answer = |item: &Arrived| kept.answers.get_mut(&item.luid).and_then(VecDeque::pop_front).unwrap_or(200);
        items.iter().map(answer).collect()
    }

    fn mapped(&mut self, _: StoreIndex, maps: Vec<MapItem>) {
        self.maps += maps.len();
    }

    fn complete(&mut self, store: StoreIndex, _: Extent) -> usize {
        self.kept(store).changes.len()
    }

    fn next(&mut self, store: StoreIndex) -> Option<Outgoing> {
        self.tokens += 1;
        let token = self.tokens;
        let kept = self.kept(store);
        let change = kept.changes.pop_front()?;
        Some(Outgoing { token, change, media_type: kept.media_type.clone(), parent: None })
    }

    fn unsent(&mut self, _: StoreIndex, _: u64, _: Unsent) {}

    fn answered(&mut self, _: StoreIndex, _: u64, _: u16) {}

    fn ended(&mut self, ending: Ending) {
        self.ended = Some(ending);
    }
}

fn wished(request: &AlertRequest) -> SyncType {
    match request.wish {
        Wish::Sync(wished) => wished,
        Wish::Resume => SyncType::TwoWay,
    }
}

/// What became of a session here.
#[derive(Debug, Default)]
struct Replayed {
    messages: usize,
    statuses: usize,
    items: usize,
    maps: usize,
    /// Errors that the original server did not give.
    errors: Vec<String>,
    whole: bool,
}

/// The client's message as it would have been had it talked to us: its statuses speak of our commands.
fn translate(message: &Message, theirs: &Numbers, ours: &Numbers, headers: &HashMap<u32, u32>) -> Message {
    let mut message = message.clone();
    message.body.retain_mut(|command| {
        let Command::Status(status) = command else { return true };
        let number = match status.cmd_ref {
            0 => headers.get(&status.msg_ref).map(|msg| (*msg, 0)),
            _ => ours.of(theirs, (status.msg_ref, status.cmd_ref)),
        };
        let Some((msg, cmd)) = number else { return false };
        (status.msg_ref, status.cmd_ref) = (msg, cmd);
        true
    });
    message
}

fn replay(session: &Session) -> Replayed {
    let mut app = Original::of(session);
    let devinf = DevInf { device_id: "server".into(), device_type: "server".into(), ..DevInf::default() };
    let mut server = Server::new(Options::new(devinf));
    let given: Vec<&Status> =
        session.exchanges.iter().filter_map(|exchange| exchange.answer.as_ref()).flat_map(statuses).collect();
    let (mut theirs, mut ours, mut headers) = (Numbers::default(), Numbers::default(), HashMap::new());
    let mut done = Replayed::default();
    for exchange in &session.exchanges {
        let said = &exchange.request;
        let encoding = Encoding::sniff(&said.bytes).unwrap();
        let message = translate(&said.message, &theirs, &ours, &headers);
        let msg_id = message.header.msg_id;
        let document = codec::encode(&message, encoding, &Style::default());
        let incoming = Incoming { document: &document, message, encoding, mac: None };
        let reply = match server.exchange_message(incoming, &mut app) {
            Ok(reply) => reply,
            Err(error) => {
                done.errors.push(format!("message {msg_id}: {error}"));
                break;
            }
        };
        server.delivered(&mut app);
        done.messages += 1;
        let answer = codec::decode(&reply.document, encoding, &Limits::default()).expect("our own message").message;
        for status in statuses(&answer) {
            done.statuses += 1;
            let same = |other: &&&Status| {
                (other.msg_ref, other.cmd_ref) == (status.msg_ref, status.cmd_ref) && other.code >= 400
            };
            // How an item of a lone message was answered nobody knows.
            let known = !given.is_empty() || !["Add", "Replace", "Delete"].contains(&&*status.cmd);
            if status.code >= 400 && known && given.iter().find(same).is_none() {
                done.errors.push(format!(
                    "message {msg_id}: {} {} {:?} {:?} = {}",
                    status.cmd, status.cmd_ref, status.target_refs, status.source_refs, status.code
                ));
            }
        }
        if let Some(original) = &exchange.answer {
            theirs.note(original);
            headers.insert(original.header.msg_id, answer.header.msg_id);
        }
        ours.note(&answer);
    }
    done.whole = matches!(app.ended, Some(Ending::Complete { .. }));
    (done.items, done.maps) = (app.arrived, app.maps);
    done
}

/// Items and maps that a client sent in a session.
fn sent(session: &Session) -> (usize, usize) {
    let said: Vec<&Command> =
        session.exchanges.iter().flat_map(|exchange| flat(&exchange.request.message.body)).collect();
    let items = said.iter().map(|command| match command {
        Command::Change(change) => change.items.iter().filter(|item| !item.more).count(),
        _ => 0,
    });
    let maps = said.iter().map(|command| if let Command::Map(map) = command { map.items.len() } else { 0 });
    (items.sum(), maps.sum())
}

/// Every recorded conversation there is, by name.
fn recordings() -> Vec<Session> {
    let mut all = Vec::new();
    for folder in [shared().join("corpus/syncml"), shared().join("corpus/syncml-logs"), own()] {
        for path in files(&folder).into_iter().filter(|path| path.is_dir()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            all.extend(sessions(&name, documents(&path)));
        }
    }
    let logs = shared().join("corpus/syncml-logs");
    let said = |path: PathBuf| {
        let message = read(&path).ok()?;
        Some(Said { by_client: by_client(&path, &message), bytes: fs::read(&path).ok()?, message })
    };
    // A conversation whose messages alternate, and first messages of which nothing more is known.
    let funambol = (1..=8).filter_map(|n| said(logs.join(format!("funambol-cpp-syncml{n}.xml"))));
    all.extend(sessions("funambol-cpp-syncml", funambol.collect()));
    for path in files(&logs).into_iter().filter(|path| path.is_file()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let first = said(path).filter(|said| said.by_client && said.message.header.msg_id == 1);
        if let Some(first) = first.filter(|_| !name.starts_with("funambol-cpp-syncml")) {
            all.extend(sessions(&name, vec![first]));
        }
    }
    all
}

#[test]
fn our_server_gives_recorded_clients_no_error_that_theirs_did_not() {
    let all: Vec<Session> = recordings().into_iter().map(without_login).collect();
    let mut failures = Vec::new();
    let mut sum = Replayed::default();
    let (mut whole, mut outside) = (0, 0);
    for session in &all {
        if session.exchanges.is_empty() {
            outside += 1;
            continue;
        }
        let done = replay(session);
        println!(
            "{:3} messages {:4} statuses {:4} items {:4} maps {} {}",
            done.messages,
            done.statuses,
            done.items,
            done.maps,
            if done.whole { "to the end" } else { "          " },
            session.name
        );
        sum.messages += done.messages;
        sum.statuses += done.statuses;
        sum.items += done.items;
        sum.maps += done.maps;
        whole += usize::from(done.whole);
        failures.extend(done.errors.iter().map(|error| format!("{}: {error}", session.name)));
        // Of a first message alone nothing is known but that it must be answered.
        if session.exchanges.iter().any(|exchange| exchange.answer.is_some())
            && sent(session) != (done.items, done.maps)
        {
            failures.push(format!("{}: sent {:?}, came {:?}", session.name, sent(session), (done.items, done.maps)));
        }
    }
    println!("{} sessions, {whole} to the end, {outside} never let in: {sum:?}", all.len());
    assert!(whole >= 4, "only {whole} sessions came to their end");
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn what_is_not_as_it_was_is_noticed() {
    let mut session = sessions("horde", documents(&own().join("horde-xml"))).remove(0);
    assert_eq!(replay(&session).errors, Vec::<String>::new());
    for exchange in &mut session.exchanges {
        for command in &mut exchange.request.message.body {
            if let Command::Sync(sync) = command {
                sync.target.as_mut().unwrap().uri.push_str("-of-nobody");
            }
        }
    }
    assert!(!replay(&session).errors.is_empty());
}

#[test]
fn every_document_is_read() {
    let folders = [shared().join("corpus/syncml"), shared().join("corpus/syncml-logs"), own()];
    let deep = |folder: &PathBuf| {
        let (folders, files): (Vec<_>, Vec<_>) = files(folder).into_iter().partition(|path| path.is_dir());
        files.into_iter().chain(folders.iter().flat_map(|folder| self::files(folder))).collect::<Vec<_>>()
    };
    let is_document = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name.ends_with(".xml") || name.ends_with(".wbxml") || name.starts_with("buteo-")) && name != "http.txt"
    };
    let all: Vec<PathBuf> = folders.iter().flat_map(deep).filter(is_document).collect();
    let failed: Vec<String> =
        all.iter().filter_map(|path| Some(format!("{}: {}", path.display(), read(path).err()?))).collect();
    println!("{} documents, {} unreadable: {failed:#?}", all.len(), failed.len());
    assert!(all.len() >= 20, "the recordings are missing");
}
