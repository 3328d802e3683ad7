//! The phone: its memory, its nature, and one session after another.

use std::path::Path;

use super::script::{Habit, Mishap, Script};
use super::shape::{Introduces, Shape, Shelf};
use super::store::{FolderError, FolderStore, PhoneItem};
use crate::format::{Dialect, vcard};
use crate::link::LinkError;
use crate::pim::{Kind, Record};
use crate::protocol::obex;
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::client::{
    Client, ClientError, Introduction, LargeObjects, Login, NotKept, Options, Refusal, Report, ServerDevInf,
    StoreOptions,
};
use crate::protocol::syncml::message::{Command, Message};
use crate::protocol::syncml::notification::Notification;
use crate::protocol::syncml::{Encoding, Version, codec, devinf};

/// A pretend phone.
pub struct VirtualPhone {
    pub(super) store: FolderStore,
    pub(super) shape: Shape,
    pub(super) script: Script,
}

/// What a session did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneReport {
    /// How it ended for the phone.
    pub ending: Ending,
    /// What the SyncML session did, if it got that far.
    pub session: Option<Report>,
    /// Edition spoken.
    pub version: Option<Version>,
    /// Messages that the phone sent, repeats not counted.
    pub messages: u32,
}

/// How a session ended for the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The peer said goodbye, or the session ran to its end.
    Parted,
    /// The script broke the link.
    Broke(Mishap),
    /// The peer closed the link without a goodbye, or gave up.
    Deserted,
    /// The alert came from a server that the phone has no profile for.
    UnknownServer,
}

/// Why a session could not be held.
#[derive(Debug, thiserror::Error)]
pub enum PhoneError {
    /// The link failed.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The peer broke the rules of OBEX.
    #[error("OBEX: {0}")]
    Obex(#[from] obex::Error),
    /// The server's answer makes no sense, or the phone's memory failed.
    #[error(transparent)]
    Session(#[from] ClientError),
    /// The phone's memory failed.
    #[error(transparent)]
    NotKept(#[from] NotKept),
    /// The shape speaks no edition or encoding at all.
    #[error("the shape of the phone has no SyncML version or no encoding")]
    Shapeless,
}

/// What an alert asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) version: Version,
    pub(super) server_id: String,
    /// SessionID the server would like.
    pub(super) session_id: Option<String>,
    /// The server's stores.
    pub(super) stores: Vec<(String, SyncType)>,
}

/// A session the phone is in.
pub(super) struct Session {
    pub(super) client: Client,
    version: Version,
    encoding: Encoding,
    /// Messages given out, repeats not counted.
    messages: u32,
    /// The last one, and whether it has been answered.
    last: Option<Vec<u8>>,
    answered: bool,
    /// The message that the script sends twice, until its first answer has come.
    repeating: Option<u32>,
    /// The last message that was sent twice.
    repeated: u32,
}

impl VirtualPhone {
    /// Switches the phone on. A folder that is empty or missing makes a new one.
    ///
    /// # Errors
    /// [`FolderError`] when the folder cannot be used.
    pub fn open(folder: &Path, shape: Shape, script: Script) -> Result<VirtualPhone, FolderError> {
        let store = FolderStore::open(folder, shape.clone(), script.clone())?;
        Ok(VirtualPhone { store, shape, script })
    }

    /// Replaces the script.
    pub fn set_script(&mut self, script: Script) {
        self.store.set_script(script.clone());
        self.script = script;
    }

    /// The items of a shelf, by id.
    ///
    /// # Errors
    /// [`FolderError`] when they cannot be read.
    pub fn items(&self, shelf: Shelf) -> Result<Vec<PhoneItem>, FolderError> {
        self.store.items(shelf)
    }

    /// Types a contact into the phone, as its owner would; what the phone has no field for is left out. Its id.
    ///
    /// # Errors
    /// [`Refusal`]: no room, or no contacts on this phone.
    pub fn type_in(&mut self, contact: &Record, dialect: &Dialect) -> Result<String, Refusal> {
        self.store.type_in(Shelf::of(Kind::Contacts), &vcard::write(contact, dialect))
    }

    /// Its nature.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// What an alert asks for; `None` if it is none the phone understands.
    pub(super) fn understand(&self, body: &[u8]) -> Option<Wanted> {
        let wanted = match Notification::read(body) {
            Ok((notification, _)) => Wanted {
                version: Version::V12,
                server_id: notification.server_id,
                session_id: (notification.session_id != 0).then(|| notification.session_id.to_string()),
                stores: notification.stores.into_iter().map(|store| (store.uri, store.sync_type)).collect(),
            },
            Err(_) => alert_message(body)?,
        };
        let highest = self.shape.versions.iter().copied().filter(|version| *version <= wanted.version).max()?;
        Some(Wanted { version: highest, ..wanted })
    }

    /// Begins a session as an alert wants it.
    pub(super) fn begin_wanted(&mut self, wanted: &Wanted, encoding: Encoding) -> Result<Session, PhoneError> {
        let mode = |remote: &str| {
            let asked = wanted.stores.iter().find(|(uri, _)| uri == remote).map(|(_, mode)| *mode);
            if wanted.stores.is_empty() { Some(SyncType::TwoWay) } else { asked }
        };
        self.begin(wanted.version, encoding, &wanted.server_id, wanted.session_id.clone(), None, mode)
    }

    /// Begins a session; `mode` tells what to do with a store of the server.
    pub(super) fn begin(
        &mut self,
        version: Version,
        encoding: Encoding,
        server: &str,
        session_id: Option<String>,
        login: Option<Login>,
        mode: impl Fn(&str) -> Option<SyncType>,
    ) -> Result<Session, PhoneError> {
        let number = self.store.begin_session()?;
        let session_id = session_id.unwrap_or_else(|| number.to_string());
        let mut options = Options::new(version, session_id, &self.shape.device, server);
        options.encoding = encoding;
        options.login = login.map(|login| {
            let nonce = self.store.last_nonce();
            if nonce.is_empty() { login } else { Login { nonce, ..login } }
        });
        options.max_msg_size = Some(self.shape.max_msg_size);
        options.max_obj_size = self.shape.max_obj_size.filter(|_| version > Version::V10);
        options.large = if options.max_obj_size.is_some() { LargeObjects::Chunked } else { LargeObjects::Whole };
        options.maps = self.shape.map_style;
        options.server_devinf = if self.introduces() { ServerDevInf::Get } else { ServerDevInf::Leave };
        options.devinf = Some(devinf::to_element(&self.shape.devinf(version), version));
        options.introduction = if self.introduces() { Introduction::Put } else { Introduction::WhenAsked };
        let slow = self.script.does(Habit::AlwaysSlow);
        for shelf in &self.shape.shelves {
            let Some(mode) = mode(&shelf.remote) else { continue };
            options.stores.push(StoreOptions {
                local: shelf.local.clone(),
                remote: shelf.remote.clone(),
                mode: if slow { SyncType::Slow } else { mode },
                next: number.to_string(),
            });
        }
        Ok(Session {
            client: Client::new(options),
            version,
            encoding,
            messages: 0,
            last: None,
            answered: true,
            repeating: None,
            repeated: 0,
        })
    }

    fn introduces(&self) -> bool {
        match self.shape.introduces {
            Introduces::Always => true,
            Introduces::WithoutHistory => !self.store.has_history(),
            Introduces::Never => false,
        }
    }

    /// The phone's next message; the same again while it has no answer.
    pub(super) fn say(&mut self, session: &mut Session) -> Result<Option<Vec<u8>>, PhoneError> {
        if !session.answered {
            return Ok(session.last.clone());
        }
        let Some(document) = session.client.next(&mut self.store)? else { return Ok(None) };
        session.messages += 1;
        session.answered = false;
        session.last = Some(self.twisted(document, session.encoding));
        Ok(session.last.clone())
    }

    /// Takes the server's answer. What the script says of the message to come decides how items are answered.
    pub(super) fn hear(&mut self, session: &mut Session, answer: &[u8]) -> Result<(), PhoneError> {
        self.store.refuses_with = match self.script.mishap(session.messages + 1) {
            Some(Mishap::Answer(code)) => Some(code),
            _ => None,
        };
        let heard = session.client.receive(answer, &mut self.store);
        self.store.refuses_with = None;
        heard?;
        session.answered = true;
        Ok(())
    }

    /// What happens to the message that was given out last.
    pub(super) fn mishap(&self, session: &Session) -> Option<Mishap> {
        self.script.mishap(session.messages)
    }

    /// A document as a phone sends it that lies about sizes.
    fn twisted(&self, document: Vec<u8>, encoding: Encoding) -> Vec<u8> {
        if !self.script.does(Habit::LieAboutSizes) {
            return document;
        }
        let Ok(decoded) = codec::decode(&document, encoding, &Default::default()) else { return document };
        let mut message = decoded.message;
        for command in &mut message.body {
            lie(command);
        }
        codec::encode(&message, encoding, &codec::Style::default())
    }
}

impl Session {
    pub(super) fn report(&self, ending: Ending) -> PhoneReport {
        PhoneReport {
            ending,
            session: Some(self.client.report()),
            version: Some(self.version),
            messages: self.messages,
        }
    }

    /// The message given out last is to be sent twice.
    pub(super) fn repeat(&mut self) {
        if self.repeated < self.messages {
            self.repeating = Some(self.messages);
        }
    }

    /// Whether an answer now is the first of two.
    pub(super) fn repeats(&self) -> bool {
        self.repeating.is_some()
    }

    /// The first answer has come and is not looked at.
    pub(super) fn repeated(&mut self) {
        self.repeated = self.messages;
        self.repeating = None;
    }
}

impl PhoneReport {
    /// Nothing but an ending.
    pub(super) fn without_session(ending: Ending) -> Self {
        PhoneReport { ending, session: None, version: None, messages: 0 }
    }
}

/// Makes every stated Size too large.
fn lie(command: &mut Command) {
    match command {
        Command::Sync(sync) => sync.commands.iter_mut().for_each(lie),
        Command::Change(change) => {
            for item in &mut change.items {
                item.meta.size = item.meta.size.map(|size| size + 7);
            }
        }
        _ => {}
    }
}

/// Reads the alert of SyncML 1.0 and 1.1: a message with Alerts 206 to 210.
fn alert_message(body: &[u8]) -> Option<Wanted> {
    let encoding = Encoding::sniff(body)?;
    let Message { header, body, .. } = codec::decode(body, encoding, &Default::default()).ok()?.message;
    let mut stores = Vec::new();
    for command in body {
        let Command::Alert(alert) = command else { continue };
        let Some(mode) = alert.code.and_then(SyncType::from_code) else { continue };
        stores.extend(alert.items.iter().filter_map(|item| Some((item.source_uri()?.to_owned(), mode))));
    }
    Some(Wanted {
        version: header.version().unwrap_or(Version::V11),
        server_id: header.source.uri,
        session_id: (header.session_id != "0").then_some(header.session_id),
        stores,
    })
}
