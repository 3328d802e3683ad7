//! Phones that call us over HTTP: who may speak, and in which of the open sessions.
//!
//! `rooms` finds the session a message belongs to; `guard` makes whoever guesses passwords wait. Both are small and
//! bounded: a stranger can take neither memory nor a session that is not his.

mod guard;
mod rooms;

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use crate::link::http_listener::{HttpRequest, HttpResponse};
use crate::protocol::syncml::{Encoding, auth, codec};

use self::guard::{Caller, Guard};
use self::rooms::{Found, Open, Rooms, Visit};
use super::session::Desk;
use super::syncml::{Failure, Incoming};

pub use guard::Patience;

/// Where phones are answered.
pub const PATH: &str = "/syncml";

/// What IceWarp's addresses have after it.
const INDEX: &str = "/index.html";

/// Limits of the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A session in which nothing was said for so long is over.
    pub idle: Duration,
    /// Sessions open at once. Among those that have not logged in yet, one makes room for the next; those that have are
    /// never put out.
    pub sessions: usize,
    /// What wrong passwords cost.
    pub patience: Patience,
}

impl Default for Limits {
    fn default() -> Self {
        Self { idle: Duration::from_secs(10 * 60), sessions: 64, patience: Patience::default() }
    }
}

/// The door for phones that dial in.
pub struct DialIn<D: Desk> {
    rooms: Arc<Rooms<D>>,
    guard: Mutex<Guard>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<D: Desk + 'static> DialIn<D> {
    /// A door behind which `new_desk` makes the service's side of each session.
    pub fn new(limits: Limits, new_desk: impl Fn() -> D + Send + Sync + 'static) -> Self {
        Self { rooms: Rooms::new(limits, Box::new(new_desk)), guard: Mutex::new(Guard::new(limits.patience)) }
    }

    /// Answers one request.
    pub fn handle(&self, request: &HttpRequest) -> HttpResponse {
        if !is_ours(&request.path) {
            return HttpResponse::status(404);
        }
        if request.method != "POST" {
            return HttpResponse::status(405).with_header("allow", "POST");
        }
        let media_type = request.header("content-type").unwrap_or_default();
        let encoding = Encoding::from_media_type(media_type).or_else(|| Encoding::sniff(&request.body));
        let Some(encoding) = encoding else { return HttpResponse::status(415) };
        let Ok(decoded) = codec::decode(&request.body, encoding, &codec::Limits::default()) else {
            return HttpResponse::status(400);
        };
        let mac = request.header(auth::MAC_HEADER).and_then(auth::Mac::read);
        let caller = Caller::new(request.remote.ip(), auth::claimed_user(&decoded.message.header, mac.as_ref()));
        let visit = Visit {
            token: token(request),
            query: request.query.as_deref().unwrap_or_default(),
            address: request.remote.ip().to_canonical(),
            message: &decoded.message,
            logs_in: mac.is_some() || decoded.message.header.cred.is_some(),
            digest: Sha256::digest(&request.body).into(),
        };
        let found = self.rooms.find(&visit);
        if !found.as_ref().is_some_and(|open| open.is_admitted())
            && let Some(pause) = lock(&self.guard).pause(&caller, Instant::now())
        {
            return busy(pause);
        }
        let open = match found.map_or_else(|| self.rooms.enter(&visit), Found::Room) {
            Found::Room(open) => open,
            Found::Full => return busy(Duration::from_secs(30)),
            Found::Lost => return HttpResponse::status(410),
        };
        let mut session = lock(&open.session);
        open.heard(&visit);
        let Some(live) = session.as_mut() else { return HttpResponse::status(410) };
        live.set_address(address(request, &open.token));
        let incoming = Incoming { document: &request.body, message: decoded.message, encoding, mac };
        let answer = live.exchange_message(incoming);
        let answer = answer.and_then(|answer| live.delivered().map(|()| answer));
        self.judge(&caller, live.take_refusals(), &open);
        match answer {
            Ok(answer) => {
                let response =
                    HttpResponse::document(answer.media_type, answer.document).with_header("cache-control", "no-store");
                match answer.mac {
                    Some(mac) => response.with_header(auth::MAC_HEADER, &mac.to_string()),
                    None => response,
                }
            }
            Err(failure) => {
                tracing::warn!(%failure, device = %open.device, "a session of a phone broke off");
                live.closed();
                *session = None;
                drop(session);
                self.rooms.forget(&open.token);
                HttpResponse::status(match failure {
                    Failure::BrokenRules(_) => 400,
                    Failure::Desk(_) => 503,
                })
            }
        }
    }

    /// Ends every session.
    pub fn close(&self) {
        self.rooms.close();
    }

    /// Counts what was refused. Once a session has logged in its caller is known to be good.
    fn judge(&self, caller: &Caller, refusals: u32, open: &Open<D>) {
        let now = Instant::now();
        if refusals > 0 {
            lock(&self.guard).failed(caller, refusals, now);
        } else if open.is_admitted() && !open.welcomed.swap(true, Ordering::Relaxed) {
            lock(&self.guard).came_in(caller, now);
        }
    }
}

/// Whether a path is the one phones are answered at, in the spellings that manuals give: `/syncml`, `/syncml/`,
/// `/SyncML/index.html`, and with the bracket that some type along (`|`).
fn is_ours(path: &str) -> bool {
    let path = path.trim_end_matches(['|', '/']);
    let bare = path.len().checked_sub(INDEX.len()).and_then(|at| path.split_at_checked(at));
    let path = bare.filter(|(_, end)| end.eq_ignore_ascii_case(INDEX)).map_or(path, |(start, _)| start);
    path.eq_ignore_ascii_case(PATH)
}

/// The token of a RespURI that the client followed.
fn token(request: &HttpRequest) -> Option<&str> {
    request.query.as_deref()?.split('&').find_map(|part| part.strip_prefix("sid="))
}

/// Try again later. Phones show it as "server busy".
fn busy(pause: Duration) -> HttpResponse {
    let seconds = pause.as_secs() + u64::from(pause.subsec_nanos() > 0);
    HttpResponse::status(503).with_header("retry-after", &seconds.to_string())
}

/// Where the next message of a session goes, as the phone sees us.
fn address(request: &HttpRequest, token: &str) -> String {
    let host = request.header("host").unwrap_or("localhost");
    let scheme = request.header("x-forwarded-proto").filter(|proto| *proto == "https").unwrap_or("http");
    format!("{scheme}://{host}{PATH}?sid={token}")
}

#[cfg(test)]
mod tests;
