//! The open sessions, and which message belongs to which.
//!
//! A session is found by the token in the RespURI we hand out. A client that ignores RespURI is found by device id and
//! SessionID, which everybody may guess: so only from the address the session began at, only until its token was used
//! once, and only among sessions where the message fits. A session ends the older ones of its device when it has proved
//! that it is the same account's, never before.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, Weak};
use std::time::Instant;

use crate::protocol::syncml::alert::{RESUME, SyncType};
use crate::protocol::syncml::message::{Command, Message};

use super::super::session::Desk;
use super::super::syncml::Session;
use super::{Limits, lock};

/// A message and how it came.
pub(super) struct Visit<'a> {
    pub(super) token: Option<&'a str>,
    /// What stands behind the `?` of the address.
    pub(super) query: &'a str,
    pub(super) address: IpAddr,
    pub(super) message: &'a Message,
    /// It shows credentials.
    pub(super) logs_in: bool,
    /// Of the document, to know a repeated one.
    pub(super) digest: [u8; 32],
}

/// Where a message belongs.
pub(super) enum Found<D: Desk> {
    Room(Arc<Open<D>>),
    /// Everybody here has logged in, and there is no more room.
    Full,
    /// To a session that is no more.
    Lost,
}

/// An open session.
pub(super) struct Open<D: Desk> {
    pub(super) token: String,
    pub(super) device: String,
    pub(super) session: Mutex<Option<Session<D>>>,
    /// Whether the guard knows that its caller is good.
    pub(super) welcomed: AtomicBool,
    session_id: String,
    /// Where it began.
    address: IpAddr,
    /// Later sessions have higher numbers.
    number: u64,
    /// The account it has logged in to.
    account: OnceLock<String>,
    /// Its token was used: nothing else finds it any more.
    by_token: AtomicBool,
    last: Mutex<Last>,
}

/// What a session heard last.
struct Last {
    when: Instant,
    digest: [u8; 32],
    msg_id: u32,
}

impl Last {
    fn of(visit: &Visit<'_>) -> Self {
        Last { when: Instant::now(), digest: visit.digest, msg_id: visit.message.header.msg_id }
    }
}

impl<D: Desk> Open<D> {
    /// Whether it has logged in.
    pub(super) fn is_admitted(&self) -> bool {
        self.account.get().is_some()
    }

    /// Notes a message on its way into the session.
    pub(super) fn heard(&self, visit: &Visit<'_>) {
        *lock(&self.last) = Last::of(visit);
    }

    fn is_of(&self, message: &Message) -> bool {
        self.device == message.header.source.uri && self.session_id == message.header.session_id
    }

    /// Whether a message goes on where this session stands, or says its last one again.
    fn fits(&self, visit: &Visit<'_>) -> bool {
        let last = lock(&self.last);
        last.digest == visit.digest || visit.message.header.msg_id == last.msg_id.saturating_add(1)
    }

    /// Whether a message without token may be one of this session. A first message is only when it is the same again,
    /// its answer lost: some phones give every session the same id.
    fn may_go_on(&self, visit: &Visit<'_>) -> bool {
        let header = &visit.message.header;
        !self.by_token.load(Ordering::Relaxed)
            && self.address == visit.address
            && self.is_of(visit.message)
            && (header.msg_id > 1 || lock(&self.last).digest == visit.digest)
    }

    /// Whether nobody has said anything for too long, and nothing is being worked on.
    fn is_idle(&self, limits: &Limits) -> bool {
        lock(&self.last).when.elapsed() > limits.idle && self.session.try_lock().is_ok()
    }

    /// Ends the session.
    fn end(&self) {
        if let Some(mut session) = lock(&self.session).take() {
            session.closed();
        }
    }
}

/// The open sessions.
pub(super) struct Rooms<D: Desk> {
    limits: Limits,
    new_desk: Box<dyn Fn() -> D + Send + Sync>,
    open: Mutex<HashMap<String, Arc<Open<D>>>>,
    numbers: AtomicU64,
    /// For the sessions, which tell when they have logged in.
    this: Weak<Self>,
}

impl<D: Desk + 'static> Rooms<D> {
    pub(super) fn new(limits: Limits, new_desk: Box<dyn Fn() -> D + Send + Sync>) -> Arc<Self> {
        Arc::new_cyclic(|this| Rooms {
            limits,
            new_desk,
            open: Mutex::default(),
            numbers: AtomicU64::new(0),
            this: this.clone(),
        })
    }

    /// The session a message belongs to.
    pub(super) fn find(&self, visit: &Visit<'_>) -> Option<Arc<Open<D>>> {
        let open = lock(&self.open);
        if let Some(found) = visit.token.and_then(|token| open.get(token)).filter(|open| open.is_of(visit.message)) {
            found.by_token.store(true, Ordering::Relaxed);
            return Some(found.clone());
        }
        // Whoever logs in belongs to the session that asked for it, which is the last; others to one that has.
        let rank = |open: &&Arc<Open<D>>| (open.fits(visit), visit.logs_in || open.is_admitted(), open.number);
        open.values().filter(|open| open.may_go_on(visit)).max_by_key(rank).cloned()
    }

    /// Opens a session for a message that begins one.
    pub(super) fn enter(&self, visit: &Visit<'_>) -> Found<D> {
        if !begins(visit.message) {
            return Found::Lost;
        }
        let Some(token) = token_text() else { return Found::Full };
        let (new, over) = {
            let mut open = lock(&self.open);
            let mut over = take(&mut open, |open| open.is_idle(&self.limits));
            if open.len() >= self.limits.sessions {
                match stranger(&open).and_then(|token| open.remove(&token)) {
                    Some(stranger) => over.push(stranger),
                    None => return Found::Full,
                }
            }
            let new = Arc::new(self.room(token.clone(), visit));
            open.insert(token, new.clone());
            (new, over)
        };
        over.iter().for_each(|open| open.end());
        Found::Room(new)
    }

    fn room(&self, token: String, visit: &Visit<'_>) -> Open<D> {
        let mut session = Session::new((self.new_desk)(), None);
        session.demand(visit.query);
        let (rooms, own) = (self.this.clone(), token.clone());
        session.on_admission(Box::new(move |account| {
            if let Some(rooms) = rooms.upgrade() {
                rooms.admitted(&own, account);
            }
        }));
        Open {
            token,
            device: visit.message.header.source.uri.clone(),
            session: Mutex::new(Some(session)),
            welcomed: AtomicBool::new(false),
            session_id: visit.message.header.session_id.clone(),
            address: visit.address,
            number: self.numbers.fetch_add(1, Ordering::Relaxed),
            account: OnceLock::new(),
            by_token: AtomicBool::new(false),
            last: Mutex::new(Last::of(visit)),
        }
    }

    /// A session has logged in: the older ones of the same device and account give the phone free. Waits for what they
    /// are doing; only the older are waited for, so nobody waits for ever.
    fn admitted(&self, token: &str, account: &str) {
        let mut over = {
            let mut open = lock(&self.open);
            let Some(own) = open.get(token).cloned() else { return };
            let _ = own.account.set(account.to_owned());
            let same = |old: &Open<D>| old.device == own.device && old.account.get().is_some_and(|of| of == account);
            take(&mut open, |old| old.number < own.number && same(old))
        };
        over.sort_by_key(|old| old.number);
        over.iter().for_each(|old| old.end());
    }

    /// A session has broken off.
    pub(super) fn forget(&self, token: &str) {
        lock(&self.open).remove(token);
    }

    /// Ends every session.
    pub(super) fn close(&self) {
        let open = take(&mut lock(&self.open), |_| true);
        open.iter().for_each(|open| open.end());
    }
}

fn take<D: Desk>(open: &mut HashMap<String, Arc<Open<D>>>, which: impl Fn(&Open<D>) -> bool) -> Vec<Arc<Open<D>>> {
    open.extract_if(|_, open| which(open)).map(|(_, open)| open).collect()
}

/// Who makes room: of those that have not logged in, one from the address that has most of them, silent for longest.
fn stranger<D: Desk>(open: &HashMap<String, Arc<Open<D>>>) -> Option<String> {
    let mut crowds: HashMap<IpAddr, usize> = HashMap::new();
    let strangers = || open.values().filter(|open| !open.is_admitted());
    strangers().for_each(|open| *crowds.entry(open.address).or_default() += 1);
    let rank = |open: &&Arc<Open<D>>| (crowds.get(&open.address).copied(), lock(&open.last).when.elapsed());
    strangers().max_by_key(rank).map(|open| open.token.clone())
}

/// Whether a message can be the first of a session: a later one of a session we have lost cannot be answered.
fn begins(message: &Message) -> bool {
    let opens = |command: &Command| match command {
        Command::Alert(alert) => alert.code.is_some_and(|code| code == RESUME || SyncType::from_code(code).is_some()),
        Command::Put(_) | Command::Get(_) => true,
        _ => false,
    };
    message.header.msg_id <= 1 || message.body.iter().any(opens)
}

fn token_text() -> Option<String> {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
