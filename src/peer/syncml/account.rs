//! A SyncML account: here we are the client. The client role of the protocol on one side, the service's [`Desk`] on the
//! other.
//!
//! A client sends its changes before it hears the server's, so that the server would decide what clashes. We never let
//! it: one run is two conversations. The first lists nothing of ours (200 with no changes; 205 or 201 with no items where
//! the memories differ), so the server tells what it has and learns nothing. Then the service plans, and the second (200)
//! sends exactly the orders of that plan. What the server tells meanwhile is kept for the next plan.
//!
//! # Ids
//!
//! A client gives the ids (LUID). An item of ours has the number of its replica; an item of the server has its GUID with
//! a letter before it. Both follow from what is known anyway, so that a lost answer, a lost Map and a repeated Add give
//! the same id again and double nothing. After a whole listing the server's map holds ids of the second form only: it
//! has told everything as Add.
//!
//! Sources: SyncML Sync Protocol 1.1.2, 5 and 6; OMA-TS-DS_Protocol-V1_2, 6.

mod cellar;
mod discovery;
mod ledger;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::link::{Cancel, Document, LinkError, MessageLink};
use crate::markup::Element;
use crate::pim::Kind;
use crate::profile::{self, Profile};
pub use crate::protocol::syncml::Encoding;
pub use crate::protocol::syncml::address::FormatWish;
use crate::protocol::syncml::address::{Demands, Separator};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{self, MAC_HEADER};
use crate::protocol::syncml::client::{
    Client, ClientError, DemandedSlow, End, Introduction, Login, Offer, Options, Password, RefreshFromUs, Report,
    ServerDevInf, Setback, StoreOptions,
};
use crate::protocol::syncml::devinf::{self as wire, DevInf};
use crate::protocol::syncml::{codec, des, status};

use super::devinf;
use crate::peer::session::{Caller, Desk, DeskFailed, Encryption, Ending, Listed, Remark, Scheme, Sender, Traffic};
use cellar::{Barrel, Errand};
use ledger::{Ledger, Shelf, Stage};

/// Largest message we take, bytes.
const MAX_MESSAGE: u64 = 150_000;
/// Largest object we take, bytes: a large photo.
const MAX_OBJECT: u64 = 8 << 20;
/// The longest id of the server's that we announce to take, bytes. Servers that find it too short make temporary ids up
/// (libsynthesis), which mean another item in every session.
const LONGEST_GUID: u64 = 255;
/// The modes we announce: those in which the server tells us something. 3 and 4 would let it be overwritten.
const MODES: [u8; 4] = [1, 2, 5, 6];
/// The largest message for servers that do not say what they take, bytes.
const USUAL_MESSAGE: u64 = 20_000;
/// Messages after which a conversation goes on for ever.
const MOST_MESSAGES: u32 = 20_000;
/// How often a document is given to a link that closes without an answer, unless the server might keep two of something:
/// not every one knows a message that it has had (Horde), and the next run finds out without doubling anything.
const TRIES: u32 = 2;

/// An account to be synced with.
#[derive(Clone)]
pub struct Account {
    /// Where the server is: `http` or `https`, with options if it reads some ([`address`]).
    pub url: String,
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
    /// Our own id, by which the server knows us again.
    pub device: String,
    /// What the server is like; without one its own words decide.
    pub preset: Option<String>,
    /// The server's databases, where the person named them.
    pub databases: BTreeMap<Kind, String>,
    /// Whether its bookmarks, mails and files are to be kept, and the names of those databases that the person named.
    pub shelves: Option<BTreeMap<String, String>>,
    /// What is to be synced.
    pub kinds: Vec<Kind>,
    /// In which form items are wanted.
    pub format: Option<FormatWish>,
    /// The spelling of messages, where the person chose it.
    pub encoding: Option<Encoding>,
    /// How we prove who we are.
    pub scheme: Scheme,
    /// The nonce of the last conversation; empty: none.
    pub nonce: Vec<u8>,
    /// Whether items are encrypted.
    pub encryption: Encryption,
    /// Number of the first conversation of this run.
    pub session_id: u16,
    /// How the server was spoken to last ([`Offer`] as text).
    pub answers_to: Option<String>,
    /// Stops the run before its next message: the server is told that we go on another time, where its edition of SyncML
    /// has words for that (1.2).
    pub stop: Cancel,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Account({}, {}, ***)", self.url, self.user)
    }
}

/// Why a run with an account failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The link failed.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// User name or password are wrong.
    #[error("the login was refused")]
    Login,
    /// The server wants the password itself, which the person did not allow over a line that everybody can read.
    #[error("the server wants the password itself")]
    PasswordWanted,
    /// The server said no, with its code.
    #[error("status {0}")]
    Refused(u16),
    /// It does not know the database of a kind.
    #[error("no database {database:?}")]
    UnknownDatabase {
        /// What it was to hold.
        kind: Kind,
        /// The name it was asked for by.
        database: String,
    },
    /// It has no database for anything that was asked for.
    #[error("the server has none of the databases")]
    NoDatabase,
    /// It forgot between two conversations of one run what both had agreed on: the next run compares everything.
    #[error("the server does not remember the conversation before")]
    Forgot,
    /// It broke the rules of SyncML.
    #[error("{0}")]
    BrokenRules(String),
    /// The service could not do its part.
    #[error(transparent)]
    Desk(#[from] DeskFailed),
}

/// The address of a server with the options that its kind reads there (IceWarp: `?format=sif`).
pub fn address(url: &str, preset: Option<&str>, format: Option<FormatWish>) -> String {
    let profile = preset.and_then(|name| profile::load(name).ok()).unwrap_or_default();
    let format = format.filter(|_| profile.account.url_options == Some(true) && Demands::parse(url).format.is_none());
    Demands { format, ..Demands::default() }.write(url, Separator::Ampersand)
}

/// Opens a way to the server, one for every conversation.
pub type Connect<'a> = dyn FnMut() -> Result<Box<dyn MessageLink>, LinkError> + 'a;

/// One run with an account. `told` is called between two messages. Gives the desk back, and what went wrong.
pub fn call<D: Desk>(
    connect: &mut Connect<'_>,
    account: &Account,
    desk: D,
    told: &mut dyn FnMut(),
) -> (D, Option<Failure>) {
    let profile = account.preset.as_deref().and_then(|name| profile::load(name).ok());
    let mut run = Run {
        account,
        connect,
        told,
        offer: first_offer(account, profile.as_ref()),
        conversations: 0,
        ledger: Ledger::new(desk, account, profile.unwrap_or_default()),
        partial: None,
        largest: None,
    };
    let done = run.go();
    let Run { ledger, partial, .. } = run;
    let mut desk = ledger.into_desk();
    let ending = match &done {
        Ok(()) => Ending::Committed,
        Err(failure) => Ending::Broken(failure.to_string()),
    };
    let ended = desk.ended(ending).map_err(Failure::from);
    (desk, done.err().or(partial).or(ended.err()))
}

/// How to speak to a server at first: as it was spoken to last, else as the person or the preset says, else the usual.
fn first_offer(account: &Account, profile: Option<&Profile>) -> Offer {
    let known = account.answers_to.as_deref().and_then(|text| text.parse::<Offer>().ok());
    let preset = profile.and_then(|profile| profile.session.encoding).map(|encoding| match encoding {
        profile::Encoding::Xml => Encoding::Xml,
        profile::Encoding::Wbxml => Encoding::Wbxml,
    });
    let offer = known.unwrap_or_else(|| {
        let offer = Offer::default();
        let version = profile.and_then(|profile| profile.session.syncml_versions.first());
        let version = version.and_then(|text| crate::protocol::syncml::Version::from_dtd(text));
        Offer { version: version.unwrap_or(offer.version), encoding: preset.unwrap_or(offer.encoding) }
    });
    Offer { encoding: account.encoding.unwrap_or(offer.encoding), ..offer }
}

/// A run under way.
struct Run<'a, 'c, D: Desk> {
    account: &'a Account,
    connect: &'a mut Connect<'c>,
    told: &'a mut dyn FnMut(),
    offer: Offer,
    conversations: u16,
    ledger: Ledger<D>,
    /// What went wrong with one kind while the others went on.
    partial: Option<Failure>,
    /// The largest message the server takes, bytes.
    largest: Option<u64>,
}

/// What became of one conversation.
enum Talked {
    ToTheEnd(Report),
    /// The server may understand another edition or encoding.
    Elsewise(Setback, Failure),
}

impl<D: Desk> Run<'_, '_, D> {
    fn go(&mut self) -> Result<(), Failure> {
        let caller = Caller { device: self.account.url.clone(), user: Some(self.account.user.clone()) };
        self.ledger.greet(&caller)?;
        self.find_databases()?;
        self.read()?;
        self.plan()?;
        self.write()?;
        match self.keep_archive() {
            Ok(()) => Ok(()),
            Err(failure @ Failure::Desk(_)) => Err(failure),
            Err(failure) => {
                // The records came through.
                let _ = self.partial.get_or_insert(failure);
                Ok(())
            }
        }
    }

    /// Hears what the server has that no record is made of, and gives back what is wanted there.
    fn keep_archive(&mut self) -> Result<(), Failure> {
        let Some(named) = self.account.shelves.clone() else { return Ok(()) };
        if self.ledger.knows_no_shelves() {
            let _ = self.converse(Stage::Reading, &[])?;
        }
        self.ledger.fill_cellar(&named)?;
        let all: Vec<usize> = (0..self.ledger.barrels.len()).collect();
        if all.is_empty() {
            return Ok(());
        }
        let fetch = Stage::Archive(Errand::Fetch);
        let _ = self.converse(fetch, &all)?;
        let again =
            |at: &usize, ledger: &mut Ledger<D>| ledger.barrels.get_mut(*at).is_some_and(Barrel::may_ask_otherwise);
        let again: Vec<usize> = all.iter().copied().filter(|at| again(at, &mut self.ledger)).collect();
        if !again.is_empty() {
            let _ = self.converse(fetch, &again)?;
        }
        self.settle_archive(Errand::Fetch, &all)?;
        let back: Vec<usize> =
            all.into_iter().filter(|at| self.ledger.barrels.get(*at).is_some_and(Barrel::gives_back)).collect();
        if !back.is_empty() {
            let _ = self.converse(Stage::Archive(Errand::GiveBack), &back)?;
            self.settle_archive(Errand::GiveBack, &back)?;
        }
        Ok(())
    }

    fn settle_archive(&mut self, errand: Errand, barrels: &[usize]) -> Result<(), Failure> {
        for at in barrels {
            if let Some(failure) = self.ledger.cellar(errand).settle(*at)? {
                let _ = self.partial.get_or_insert(failure);
            }
        }
        Ok(())
    }

    /// The shelves, one for each database that holds something we ask for. A server that is new to us is asked first who
    /// it is: what we say about ourselves depends on it.
    fn find_databases(&mut self) -> Result<(), Failure> {
        let named = self.ledger.knows_databases();
        if !named || (!self.ledger.is_introduced() && self.account.answers_to.is_none()) {
            match self.converse(Stage::Reading, &[]) {
                // One that does not care to be asked has what was named for it.
                Err(Failure::Refused(_) | Failure::BrokenRules(_)) if named => {}
                asked => drop(asked?),
            }
        }
        self.ledger.build_shelves()?;
        if self.ledger.shelves.is_empty() { Err(Failure::NoDatabase) } else { Ok(()) }
    }

    /// Hears what the server has to tell. Nothing of ours is said.
    fn read(&mut self) -> Result<(), Failure> {
        let all: Vec<usize> = (0..self.ledger.shelves.len()).collect();
        let _ = self.converse(Stage::Reading, &all)?;
        // What went on from where it was suspended tells nothing of what happened since.
        let resumed: Vec<usize> = (0..self.ledger.shelves.len()).filter(|at| self.ledger.was_resumed(*at)).collect();
        if !resumed.is_empty() {
            for at in &resumed {
                self.ledger.go_on(*at)?;
            }
            let _ = self.converse(Stage::Reading, &resumed)?;
        }
        // Where the memories differ everything has to be listed, and who does not take the one way takes the other.
        let mut again: Vec<usize> = all.into_iter().filter(|at| self.ledger.may_ask_otherwise(*at)).collect();
        while !again.is_empty() {
            let _ = self.converse(Stage::Reading, &again)?;
            again.retain(|at| self.ledger.may_ask_otherwise(*at));
        }
        Ok(())
    }

    /// Plans every kind that came through, and only then lets its anchors move.
    fn plan(&mut self) -> Result<(), Failure> {
        let mut any = false;
        for at in 0..self.ledger.shelves.len() {
            match self.ledger.plan(at)? {
                None => any = true,
                Some(failure) => {
                    let _ = self.partial.get_or_insert(failure);
                }
            }
        }
        match (any, self.partial.take()) {
            (false, Some(failure)) => Err(failure),
            (_, partial) => {
                self.partial = partial;
                Ok(())
            }
        }
    }

    /// Sends the orders of the plan.
    fn write(&mut self) -> Result<(), Failure> {
        let wanted: Vec<usize> = (0..self.ledger.shelves.len())
            .filter(|at| self.ledger.shelves.get(*at).is_some_and(Shelf::has_orders))
            .collect();
        if wanted.is_empty() {
            return Ok(());
        }
        for at in &wanted {
            self.ledger.prepare_orders(*at)?;
        }
        let _ = self.converse(Stage::Writing, &wanted)?;
        for at in wanted {
            if let Some(failure) = self.ledger.settle(at)? {
                let _ = self.partial.get_or_insert(failure);
            }
        }
        Ok(())
    }

    /// One conversation about these shelves, in the first edition and encoding that the server understands.
    fn converse(&mut self, stage: Stage, shelves: &[usize]) -> Result<Report, Failure> {
        loop {
            match self.talk(stage, shelves)? {
                Talked::ToTheEnd(report) => {
                    self.ledger.desk.remark(&Remark::AnswersTo(self.offer.to_string()));
                    return Ok(report);
                }
                Talked::Elsewise(setback, failure) => self.offer = self.other_offer(setback).ok_or(failure)?,
            }
        }
    }

    fn other_offer(&self, setback: Setback) -> Option<Offer> {
        let next = self.offer.after(setback)?;
        match self.account.encoding {
            Some(encoding) if next.encoding != encoding => self.offer.after(Setback::Version),
            _ => Some(next),
        }
    }

    fn talk(&mut self, stage: Stage, shelves: &[usize]) -> Result<Talked, Failure> {
        self.account.stop.check()?;
        self.ledger.begin_conversation(stage);
        let mut client = Client::new(self.options(stage, shelves));
        self.conversations = self.conversations.wrapping_add(1);
        let mut link = (self.connect)()?;
        for message in 0..MOST_MESSAGES {
            if self.account.stop.is_cancelled() {
                client.suspend();
            }
            let said = self.ledger.with_keeper(stage, |keeper| client.next(keeper));
            let document = match said {
                Ok(Some(document)) => document,
                Ok(None) => return self.ended(stage, &client),
                Err(error) => return Err(self.kept(error)),
            };
            let early = message == 0;
            let answer = match self.exchange(&mut *link, &client, document) {
                Ok(answer) => answer,
                Err(LinkError::HttpStatus { status: 401 | 407, .. }) => return Err(Failure::Login),
                Err(LinkError::HttpStatus { at, status }) if early && Setback::of_http(status).is_some() => {
                    let setback = Setback::of_http(status).unwrap_or(Setback::Unclear);
                    return Ok(Talked::Elsewise(setback, LinkError::HttpStatus { at, status }.into()));
                }
                Err(error) => return Err(error.into()),
            };
            let heard = self.ledger.with_keeper(stage, |keeper| client.receive(&answer, keeper));
            match heard {
                Ok(()) => {}
                Err(error @ (ClientError::NoDocument | ClientError::Unreadable(_))) if early => {
                    return Ok(Talked::Elsewise(Setback::Unclear, Failure::BrokenRules(error.to_string())));
                }
                Err(error) => return Err(self.kept(error)),
            }
            self.largest = client.server_msg_size().or(self.largest);
            (self.told)();
            if let Some(address) = client.address() {
                link.readdress(address)?;
            }
        }
        Err(Failure::BrokenRules("the conversation goes on for ever".to_owned()))
    }

    fn exchange(&mut self, link: &mut dyn MessageLink, client: &Client, body: Vec<u8>) -> Result<Vec<u8>, LinkError> {
        let mut document = Document::new(client.media_type(), body);
        if let Some(mac) = client.mac(&document.body) {
            document = document.with_header(MAC_HEADER, mac.to_string());
        }
        let mut tries = TRIES;
        if client.brings_new_items() {
            document = document.once();
            tries = 1;
        }
        let traffic = |from, document: &Document, desk: &mut D| {
            desk.wire(&Traffic { from, media_type: &document.media_type, bytes: &document.body });
        };
        traffic(Sender::Us, &document, &mut self.ledger.desk);
        let answer = loop {
            tries -= 1;
            match link.exchange(document.clone()) {
                Err(LinkError::Closed) if tries > 0 => {}
                answer => break answer?,
            }
        };
        traffic(Sender::Peer, &answer, &mut self.ledger.desk);
        Ok(answer.body)
    }

    /// An error of the client core; where our own keeper failed, what failed there.
    fn kept(&mut self, error: ClientError) -> Failure {
        match (self.ledger.take_failure(), error) {
            (Some(failed), _) => Failure::Desk(failed),
            (None, ClientError::NotKept(error)) => Failure::Desk(DeskFailed::new(error.to_string())),
            (None, error) => Failure::BrokenRules(error.to_string()),
        }
    }

    fn ended(&mut self, stage: Stage, client: &Client) -> Result<Talked, Failure> {
        let report = client.report();
        let end = report.end.unwrap_or(End::Stuck);
        if let Some(setback) = Setback::of(end) {
            return Ok(Talked::Elsewise(setback, Failure::BrokenRules("it speaks no SyncML we know".to_owned())));
        }
        match end {
            End::Completed | End::NoStore => {
                match stage {
                    Stage::Archive(errand) => self.ledger.cellar(errand).note_refusals(&report),
                    Stage::Reading | Stage::Writing => self.ledger.note_refusals(&report),
                }
                Ok(Talked::ToTheEnd(report))
            }
            End::Refused(status::INVALID_CREDENTIALS | status::MISSING_CREDENTIALS) => Err(Failure::Login),
            End::Refused(code) => Err(Failure::Refused(code)),
            End::Suspended => {
                self.ledger.suspend()?;
                Err(LinkError::Cancelled.into())
            }
            End::PasswordWanted => Err(Failure::PasswordWanted),
            End::OtherVersion | End::Stuck => Err(Failure::BrokenRules("the conversation came to nothing".to_owned())),
        }
    }

    fn options(&self, stage: Stage, shelves: &[usize]) -> Options {
        let account = self.account;
        let session_id = account.session_id.wrapping_add(self.conversations).max(1).to_string();
        let version = self.offer.version;
        let mut options = Options::new(version, session_id, &account.device, &account.url);
        options.encoding = self.offer.encoding;
        options.login = Some(self.login());
        options.encryption = match account.encryption {
            Encryption::None => des::Encryption::None,
            Encryption::Des => des::Encryption::Des,
        };
        options.max_msg_size = Some(MAX_MESSAGE);
        options.max_obj_size = options.max_obj_size.map(|_| MAX_OBJECT);
        options.refresh_from_us = RefreshFromUs::Refused;
        options.demanded_slow = DemandedSlow::Refused;
        let asks = shelves.is_empty() || (stage == Stage::Reading && !self.ledger.is_introduced());
        let whole = (stage == Stage::Reading && !shelves.is_empty()).then(|| self.whole_introduction()).flatten();
        options.introduction = if asks || whole.is_some() { Introduction::Put } else { Introduction::WhenAsked };
        options.server_devinf = if asks { ServerDevInf::Get } else { ServerDevInf::Leave };
        options.devinf = whole.or_else(|| Some(wire::to_element(&ours(&account.device), version)));
        options.stores = match stage {
            Stage::Archive(errand) => {
                let barrels = shelves.iter().filter_map(|at| self.ledger.barrels.get(*at));
                barrels.map(|barrel| barrel.options(errand)).collect()
            }
            Stage::Reading | Stage::Writing => {
                let shelves = shelves.iter().filter_map(|at| self.ledger.shelves.get(*at));
                shelves.map(|shelf| store_options(shelf, stage)).collect()
            }
        };
        options
    }

    /// Who we are with all properties, for a server that has just told us about itself and takes as much in a message.
    fn whole_introduction(&self) -> Option<Element> {
        let theirs = self.ledger.theirs()?;
        let whole = wire::to_element(&ours_for(&self.account.device, theirs), self.offer.version);
        let len = codec::element_len(&whole, self.offer.version, self.offer.encoding, &codec::Style::default());
        // The rest is for the alerts of the same message.
        let room = self.largest.unwrap_or(USUAL_MESSAGE) / 4 * 3;
        (len as u64 <= room).then_some(whole)
    }

    /// Nobody is shown a password before it is asked for.
    fn login(&self) -> Login {
        let nonce = self.ledger.nonce().unwrap_or(&self.account.nonce).to_vec();
        let first = match self.account.scheme {
            Scheme::Auto if nonce.is_empty() => None,
            Scheme::Auto | Scheme::Md5 => Some(auth::Scheme::Md5),
            Scheme::Basic => Some(auth::Scheme::Basic),
            Scheme::Hmac => Some(auth::Scheme::Mac),
        };
        let account = auth::Account { user: self.account.user.clone(), password: self.account.password.clone() };
        // Who chose a digest for a line that everybody can read has meant it.
        let wants_digest = matches!(self.account.scheme, Scheme::Md5 | Scheme::Hmac);
        let open = !self.account.url.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"));
        let password = if wants_digest && open { Password::Kept } else { Password::Shown };
        Login { account, first, nonce, password }
    }
}

fn store_options(shelf: &Shelf, stage: Stage) -> StoreOptions {
    let mode = match stage {
        Stage::Reading => shelf.asks(),
        Stage::Writing | Stage::Archive(_) => SyncType::TwoWay,
    };
    StoreOptions { local: shelf.local.clone(), remote: shelf.remote.clone(), mode, next: shelf.next.clone() }
}

/// Who we say we are to a server that we do not know. Properties are not listed: we take all, and with them the first
/// message is larger than some servers read (SyncEvolution with a MaxMsgSize of 8000 answers HTTP 500).
fn ours(device: &str) -> DevInf {
    let mut ours = ours_with_properties(device);
    ours.stores.iter_mut().for_each(|store| store.capabilities.clear());
    ours
}

/// Who we say we are to a server that has told about itself: with the properties of every content, its own among them, for
/// servers leave out what they do not find (libsynthesis).
fn ours_for(device: &str, theirs: &DevInf) -> DevInf {
    devinf::with_properties_of(ours_with_properties(device), theirs)
}

fn ours_with_properties(device: &str) -> DevInf {
    let mut ours = devinf::ours(&generic());
    device.clone_into(&mut ours.device_id);
    "workstation".clone_into(&mut ours.device_type);
    for store in &mut ours.stores {
        store.sync_types = MODES.to_vec();
        store.max_guid_size = Some(LONGEST_GUID);
    }
    ours
}

/// Our own names of databases are always the same.
fn generic() -> Profile {
    profile::load("generic").unwrap_or_default()
}

/// How much the server told of a shelf.
fn listed(whole: bool) -> Listed {
    if whole { Listed::Whole } else { Listed::Part }
}
