//! The other way round: recorded servers answer our client, which asks what the original client asked and has the items
//! it had.

use std::collections::{BTreeMap, HashMap};

use cordial::protocol::syncml::alert::SyncType;
use cordial::protocol::syncml::anchor::AnchorPair;
use cordial::protocol::syncml::client::{
    Added, Client, ClientStore, Content, End, Memory, NotKept, Options, Pending, Refusal, Replaced, Scope,
    ServerDevInf, StoreOptions,
};
use cordial::protocol::syncml::devinf;

use super::*;

/// One store as the original client kept it.
#[derive(Default)]
struct Shelf {
    anchors: Option<AnchorPair>,
    work: Vec<Pending>,
    contents: HashMap<String, Vec<u8>>,
    /// The client's ids of what the server added.
    luids: HashMap<String, String>,
    maps: Vec<MapItem>,
    committed: bool,
}

/// The original client's part.
#[derive(Default)]
struct Shelves {
    stores: BTreeMap<String, Shelf>,
    got: usize,
}

impl Shelves {
    fn at(&mut self, store: &str) -> &mut Shelf {
        self.stores.entry(store.to_owned()).or_default()
    }
}

impl ClientStore for Shelves {
    fn memory(&mut self, store: &str) -> Memory {
        let shelf = self.at(store);
        Memory { anchors: shelf.anchors.clone(), broken_off: false, maps: shelf.maps.clone() }
    }

    fn begin(&mut self, _: &str, _: SyncType, _: Scope) {}

    fn work(&mut self, store: &str, _: Scope) -> Vec<Pending> {
        self.at(store).work.clone()
    }

    fn read(&mut self, store: &str, luid: &str) -> Option<Content> {
        let bytes = self.at(store).contents.get(luid)?.clone();
        Some(Content { content_type: "text/x-vcard".into(), bytes, parent: None })
    }

    fn taken(&mut self, _: &str, _: &Pending, _: u16) {}

    fn add(&mut self, store: &str, guid: &str, _: Content) -> Result<Added, Refusal> {
        self.got += 1;
        let shelf = self.at(store);
        let luid = shelf.luids.get(guid).cloned().unwrap_or_else(|| format!("new-{guid}"));
        shelf.maps.push(MapItem { target: guid.to_owned(), source: luid.clone() });
        Ok(Added::New(luid))
    }

    fn replace(&mut self, _: &str, _: &str, _: Content) -> Result<Replaced, Refusal> {
        self.got += 1;
        Ok(Replaced::Updated)
    }

    fn delete(&mut self, _: &str, _: &str) -> Result<(), Refusal> {
        self.got += 1;
        Ok(())
    }

    fn erase(&mut self, _: &str) -> Result<(), Refusal> {
        Ok(())
    }

    fn mapped(&mut self, store: &str, pairs: &[MapItem]) {
        self.at(store).maps.retain(|map| !pairs.contains(map));
    }

    fn commit(&mut self, store: &str, _: AnchorPair) {
        self.at(store).committed = true;
    }

    fn distrust(&mut self, _: &str) {}

    fn forget_break(&mut self, _: &str) {}

    fn nonce(&mut self, _: &[u8]) {}

    fn keep(&mut self) -> Result<(), NotKept> {
        Ok(())
    }
}

fn uri(location: Option<&str>) -> String {
    location.unwrap_or_default().to_owned()
}

/// What the original client asked for and had.
fn prepared(session: &Session) -> Option<(Options, Shelves)> {
    let first = &session.exchanges.first()?.request;
    let header = &first.message.header;
    // Ours asks at once; a server that was asked later has answered something else.
    if !first.message.body.iter().any(|command| matches!(command, Command::Alert(_))) {
        return None;
    }
    let version = header.version()?;
    let mut options =
        Options::new(version, header.session_id.trim(), header.source.uri.clone(), header.target.uri.clone());
    options.encoding = Encoding::sniff(&first.bytes)?;
    options.max_msg_size = header.meta.max_msg_size;
    options.server_devinf = ServerDevInf::Get;
    options.devinf = Some(devinf::to_element(&DevInf::default(), version));
    let mut shelves = Shelves::default();
    for command in session.exchanges.iter().flat_map(|exchange| &exchange.request.message.body) {
        match command {
            Command::Alert(alert) => {
                let Some(mode) = alert.code.and_then(SyncType::from_code) else { continue };
                for item in &alert.items {
                    let (local, remote) = (uri(item.source_uri()), uri(item.target_uri()));
                    if options.stores.iter().any(|store| store.local == local) {
                        continue;
                    }
                    let anchor = item.meta.anchor.clone().unwrap_or_default();
                    let ours = anchor.last.unwrap_or_default();
                    shelves.at(&local).anchors = Some(AnchorPair { ours, theirs: String::new() });
                    let next = anchor.next.unwrap_or_default();
                    options.stores.push(StoreOptions { local, remote, mode, next });
                }
            }
            Command::Sync(sync) => {
                let shelf = shelves.at(&uri(sync.source.as_ref().map(|source| source.uri.as_str())));
                for command in flat(&sync.commands) {
                    let Command::Change(change) = command else { continue };
                    for item in &change.items {
                        let luid = uri(item.source_uri());
                        let verb = if matches!(change.verb, Verb::Copy | Verb::Move) { Verb::Add } else { change.verb };
                        let pending = Pending { verb, luid: luid.clone() };
                        if !shelf.work.contains(&pending) {
                            shelf.work.push(pending);
                        }
                        let data = item.data.as_ref().map(|data| data.bytes().to_vec()).unwrap_or_default();
                        shelf.contents.entry(luid).or_default().extend(data);
                    }
                }
            }
            Command::Map(map) => {
                let shelf = shelves.at(&map.source.uri);
                shelf.luids.extend(map.items.iter().map(|item| (item.target.clone(), item.source.clone())));
            }
            _ => {}
        }
    }
    for command in session.exchanges.iter().filter_map(|exchange| exchange.answer.as_ref()).flat_map(|m| &m.body) {
        let Command::Alert(alert) = command else { continue };
        for item in &alert.items {
            let shelf = shelves.at(&uri(item.target_uri()));
            let last = item.meta.anchor.as_ref().and_then(|anchor| anchor.last.clone()).unwrap_or_default();
            if let Some(anchors) = &mut shelf.anchors {
                anchors.theirs = last;
            }
        }
    }
    let known = |pair: &AnchorPair| !pair.ours.is_empty();
    shelves.stores.values_mut().for_each(|shelf| shelf.anchors = shelf.anchors.take().filter(known));
    (!options.stores.is_empty()).then_some((options, shelves))
}

struct Heard {
    messages: usize,
    got: usize,
    end: Option<End>,
    errors: Vec<String>,
}

fn replay(session: &Session) -> Option<Heard> {
    let (options, mut shelves) = prepared(session)?;
    let encoding = options.encoding;
    let mut client = Client::new(options);
    let given: Vec<&Status> =
        session.exchanges.iter().flat_map(|exchange| statuses(&exchange.request.message)).collect();
    let (mut theirs, mut ours, mut headers) = (Numbers::default(), Numbers::default(), HashMap::new());
    let mut heard = Heard { messages: 0, got: 0, end: None, errors: Vec::new() };
    for exchange in &session.exchanges {
        let Some(answer) = &exchange.answer else { break };
        let Some(document) = client.next(&mut shelves).unwrap() else { break };
        let said = codec::decode(&document, encoding, &Limits::default()).expect("our own message").message;
        for status in statuses(&said).filter(|status| status.code >= 400) {
            let same = |other: &&&Status| {
                (other.msg_ref, other.cmd_ref) == (status.msg_ref, status.cmd_ref) && other.code >= 400
            };
            if given.iter().find(same).is_none() {
                heard.errors.push(format!("{} {} = {}", status.cmd, status.cmd_ref, status.code));
            }
        }
        theirs.note(&exchange.request.message);
        ours.note(&said);
        headers.insert(exchange.request.message.header.msg_id, said.header.msg_id);
        let answer = translate(answer, &theirs, &ours, &headers);
        let bytes = codec::encode(&answer, encoding, &Style::default());
        if let Err(error) = client.receive(&bytes, &mut shelves) {
            heard.errors.push(error.to_string());
            break;
        }
        heard.messages += 1;
    }
    let report = client.report();
    let answers = session.exchanges.iter().filter_map(|exchange| exchange.answer.as_ref()).flat_map(statuses);
    let refused: Vec<u16> = answers.map(|status| status.code).filter(|code| *code >= 400).collect();
    let failed = report.stores.iter().filter(|store| store.failed.is_some_and(|code| !refused.contains(&code)));
    heard.errors.extend(failed.map(|store| format!("{} failed {:?}", store.local, store.failed)));
    heard.got = shelves.got;
    heard.end = report.end;
    Some(heard)
}

#[test]
fn our_client_gives_recorded_servers_no_error_that_theirs_did_not() {
    let (mut count, mut completed, mut failures) = (0, 0, Vec::new());
    for session in recordings().into_iter().map(without_login) {
        let Some(heard) = replay(&session).filter(|heard| heard.messages > 0) else { continue };
        println!("{:3} messages  {:3} items  {:?}  {}", heard.messages, heard.got, heard.end, session.name);
        count += 1;
        completed += usize::from(heard.end == Some(End::Completed));
        failures.extend(heard.errors.into_iter().map(|error| format!("{}: {error}", session.name)));
    }
    println!("{count} sessions, {completed} to their end");
    assert!(count >= 2 && completed >= 2, "{count} {completed}");
    assert!(failures.is_empty(), "{failures:#?}");
}
