//! What a message carries, in numbers: for a log that is kept longer than the messages themselves.
//!
//! A digest holds no content, no name and no secret: command names, counts, codes, databases and ids.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::message::{Change, Command, Cred, Data, Message, Status, Verb};
use super::{Encoding, codec, status};
use crate::markup::Limits;

/// Alerts, databases and bad statuses that are named one by one; what is more is only counted.
const NAMED: usize = 32;

/// Shorter proofs prove nothing, and their bytes stand everywhere.
const SHORTEST: usize = 8;

/// What a message carries.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Digest {
    /// MsgID.
    pub number: u32,
    /// SessionID.
    pub session: String,
    /// VerDTD.
    pub version: String,
    /// `xml` or `wbxml`.
    pub spelling: String,
    /// Whether it ends its package (Final).
    #[serde(default, skip_serializing_if = "is_default")]
    pub last: bool,
    /// The scheme of the credentials shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub login: Option<String>,
    /// The scheme that is demanded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub challenge: Option<String>,
    /// The answer to the header of the message before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub header_status: Option<u16>,
    /// Alerts: code, and database of the receiver.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alerts: Vec<(u16, String)>,
    /// What comes for which database.
    #[serde(default, skip_serializing_if = "is_default")]
    pub changes: Vec<Changes>,
    /// Statuses by code, those of headers left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub statuses: BTreeMap<u16, u32>,
    /// Statuses that say no, one by one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub refusals: Vec<Refusal>,
    /// Ids told in a Map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub maps: u32,
    /// Whether device information is in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub devinf: bool,
    /// Whether device information is asked for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asks_devinf: bool,
    /// Whether its last item goes on in the next message (MoreData).
    #[serde(default, skip_serializing_if = "is_default")]
    pub goes_on: bool,
}

/// What comes for one database.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Changes {
    /// The receiver's database.
    pub database: String,
    /// Items of Add.
    #[serde(default, skip_serializing_if = "is_default")]
    pub added: u32,
    /// Items of Replace.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaced: u32,
    /// Items of Delete.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deleted: u32,
    /// Items of Copy and Move.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moved: u32,
    /// NumberOfChanges, which counts the whole session.
    #[serde(default, skip_serializing_if = "is_default")]
    pub announced: Option<u64>,
}

impl Changes {
    /// Items in all.
    pub fn count(&self) -> u32 {
        self.added.saturating_add(self.replaced).saturating_add(self.deleted).saturating_add(self.moved)
    }
}

/// A status that says no.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Refusal {
    /// The command it answers.
    pub command: String,
    /// The code.
    pub code: u16,
    /// The item or the database it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Option<String>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// The digest of a document, and the document as it may be kept: with stars where credentials and nonces stood, and
/// otherwise the same byte for byte. No digest for one that is no SyncML.
pub fn examine(document: &[u8]) -> (Option<Digest>, Cow<'_, [u8]>) {
    let message =
        |encoding| codec::decode(document, encoding, &Limits::default()).ok().map(|it| (it.message, encoding));
    let Some((message, encoding)) = Encoding::sniff(document).and_then(message) else {
        return (None, Cow::Borrowed(document));
    };
    let mut document = Cow::Borrowed(document);
    let mut proofs: Vec<&[u8]> = Vec::new();
    proofs.extend(message.header.cred.iter().filter_map(proof));
    message.body.iter().for_each(|command| gather(command, &mut proofs));
    for proof in proofs.into_iter().filter(|proof| proof.len() >= SHORTEST) {
        blot(&mut document, proof);
    }
    (Some(Digest::of(&message, encoding)), document)
}

fn proof(cred: &Cred) -> Option<&[u8]> {
    cred.data.as_ref().map(Data::bytes)
}

/// What proves who somebody is, wherever a command holds it.
fn gather<'a>(command: &'a Command, proofs: &mut Vec<&'a [u8]>) {
    let (cred, inner): (&Option<Cred>, &[Command]) = match command {
        Command::Status(status) => {
            proofs.extend(status.chal.iter().filter_map(|chal| chal.next_nonce.as_deref()));
            (&status.cred, &[])
        }
        Command::Alert(alert) => (&alert.cred, &[]),
        Command::Put(exchange) | Command::Get(exchange) => (&exchange.cred, &[]),
        Command::Map(map) => (&map.cred, &[]),
        Command::Sync(sync) => (&sync.cred, &sync.commands),
        Command::Group(group) => (&None, &group.commands),
        Command::Change(change) => (&change.cred, &[]),
        Command::Results(_) | Command::Other(_) => (&None, &[]),
    };
    proofs.extend(cred.iter().filter_map(proof));
    inner.iter().for_each(|command| gather(command, proofs));
}

/// Puts stars over a proof. One that stands there in another spelling costs the whole document.
fn blot(document: &mut Cow<'_, [u8]>, proof: &[u8]) {
    let mut from = 0;
    while let Some(at) = document.get(from..).and_then(|rest| rest.windows(proof.len()).position(|part| part == proof))
    {
        let start = from + at;
        if let Some(part) = document.to_mut().get_mut(start..start + proof.len()) {
            part.fill(b'*');
        }
        from = start + proof.len();
    }
    if from == 0 {
        *document = Cow::Borrowed(&[]);
    }
}

impl Digest {
    /// The digest of a message.
    pub fn of(message: &Message, encoding: Encoding) -> Digest {
        let header = &message.header;
        let mut digest = Digest {
            number: header.msg_id,
            session: header.session_id.clone(),
            version: header.ver_dtd.clone(),
            spelling: match encoding {
                Encoding::Xml => "xml".to_owned(),
                Encoding::Wbxml => "wbxml".to_owned(),
            },
            last: message.last,
            login: header.cred.as_ref().and_then(|cred| cred.meta.content_type.clone()),
            ..Digest::default()
        };
        message.body.iter().for_each(|command| digest.command(command));
        digest
    }

    fn command(&mut self, command: &Command) {
        match command {
            Command::Status(status) => self.status(status),
            Command::Alert(alert) => {
                let target = alert.items.first().and_then(|item| item.target_uri()).unwrap_or_default();
                if self.alerts.len() < NAMED {
                    self.alerts.push((alert.code.unwrap_or_default(), database(target)));
                }
            }
            Command::Map(map) => self.maps = self.maps.saturating_add(count(map.items.len())),
            Command::Put(_) | Command::Results(_) => self.devinf = true,
            Command::Get(_) => self.asks_devinf = true,
            Command::Sync(sync) => {
                let target = sync.target.as_ref().map(|target| target.uri.as_str()).unwrap_or_default();
                if self.changes.len() < NAMED {
                    let announced = sync.number_of_changes;
                    self.changes.push(Changes { database: database(target), announced, ..Changes::default() });
                }
                sync.commands.iter().for_each(|command| self.command(command));
            }
            Command::Group(group) => group.commands.iter().for_each(|command| self.command(command)),
            Command::Change(change) => self.change(change),
            Command::Other(_) => {}
        }
    }

    fn change(&mut self, change: &Change) {
        self.goes_on = change.items.last().is_some_and(|item| item.more);
        let Some(changes) = self.changes.last_mut() else { return };
        let counter = match change.verb {
            Verb::Add => &mut changes.added,
            Verb::Replace => &mut changes.replaced,
            Verb::Delete => &mut changes.deleted,
            Verb::Copy | Verb::Move => &mut changes.moved,
        };
        *counter = counter.saturating_add(count(change.items.len()));
    }

    fn status(&mut self, said: &Status) {
        if let Some(chal) = &said.chal {
            self.challenge = chal.content_type.clone();
        }
        if said.cmd_ref == 0 || said.cmd == "SyncHdr" {
            self.header_status = Some(said.code);
            return;
        }
        *self.statuses.entry(said.code).or_default() += 1;
        if !status::is_success(said.code) && self.refusals.len() < NAMED {
            let about = said.source_refs.first().or(said.target_refs.first()).cloned();
            self.refusals.push(Refusal { command: said.cmd.to_string(), code: said.code, about });
        }
    }
}

/// A database without the options that may follow it.
fn database(uri: &str) -> String {
    uri.split(['?', '#']).next().unwrap_or_default().to_owned()
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGE: &str = "<SyncML><SyncHdr><VerDTD>1.2</VerDTD><VerProto>SyncML/1.2</VerProto><SessionID>7</SessionID>\
        <MsgID>3</MsgID><Target><LocURI>PC</LocURI></Target><Source><LocURI>IMEI:1</LocURI></Source><Cred><Meta>\
        <Type>syncml:auth-md5</Type></Meta><Data>c2VjcmV0</Data></Cred></SyncHdr><SyncBody>\
        <Status><CmdID>1</CmdID><MsgRef>2</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Data>212</Data></Status>\
        <Status><CmdID>2</CmdID><MsgRef>2</MsgRef><CmdRef>4</CmdRef><Cmd>Add</Cmd><SourceRef>17</SourceRef><Data>416</Data>\
        </Status><Sync><CmdID>3</CmdID><Target><LocURI>contacts?format=sif</LocURI></Target><NumberOfChanges>9</NumberOfChanges>\
        <Add><CmdID>4</CmdID><Item><Source><LocURI>1</LocURI></Source><Data>Anna</Data></Item></Add>\
        <Delete><CmdID>5</CmdID><Item><Target><LocURI>2</LocURI></Target></Item></Delete></Sync><Final/></SyncBody></SyncML>";

    #[test]
    fn counts_what_is_in_a_message_and_keeps_nothing_of_it() {
        let (digest, kept) = examine(MESSAGE.as_bytes());
        let digest = digest.unwrap();
        assert_eq!(kept.len(), MESSAGE.len());
        let kept = String::from_utf8(kept.into_owned()).unwrap();
        assert_eq!(kept, MESSAGE.replace("c2VjcmV0", "********"));
        assert_eq!((digest.number, digest.last, digest.header_status), (3, true, Some(212)));
        let changes =
            Changes { added: 1, deleted: 1, announced: Some(9), database: "contacts".into(), ..Changes::default() };
        assert_eq!(digest.changes, [changes]);
        assert_eq!(digest.refusals, [Refusal { command: "Add".into(), code: 416, about: Some("17".into()) }]);
        let text = serde_json::to_string(&digest).unwrap();
        assert!(!text.contains("c2VjcmV0") && !text.contains("Anna"), "{text}");
        assert_eq!(serde_json::from_str::<Digest>(&text).unwrap(), digest);
    }

    #[test]
    fn what_is_no_message_has_no_digest() {
        for bytes in [&b""[..], b"<html/>", b"\x00\x01\x02", b"<SyncML>"] {
            assert_eq!(examine(bytes), (None, Cow::Borrowed(bytes)));
        }
    }
}
