//! Phones that call us over HTTP: the open sessions, and which request belongs to which.
//!
//! A session is found by the token in the RespURI we hand out, else by device id and SessionID. The last answer is kept
//! for a request that is repeated. A new session of a device ends its old one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use md5::{Digest as _, Md5};

use crate::link::http_listener::{HttpRequest, HttpResponse};
use crate::protocol::syncml::alert::{RESUME, SyncType};
use crate::protocol::syncml::message::{Command, Message};
use crate::protocol::syncml::server::Unfinished;
use crate::protocol::syncml::{Encoding, codec};

use super::session::Desk;
use super::syncml::{Failure, Known, Session};

/// Where phones are answered.
pub const PATH: &str = "/syncml";

/// What IceWarp's addresses have after it.
const INDEX: &str = "/index.html";

/// Limits of the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// A session in which nothing was said for so long is over.
    pub idle: Duration,
    /// Sessions open at once; the one that was silent longest makes room.
    pub sessions: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { idle: Duration::from_secs(10 * 60), sessions: 64 }
    }
}

/// The door for phones that dial in.
pub struct DialIn<D: Desk> {
    limits: Limits,
    new_desk: Box<dyn Fn() -> D + Send + Sync>,
    open: Mutex<HashMap<String, Arc<Open<D>>>>,
}

struct Open<D: Desk> {
    device: String,
    session_id: String,
    session: Mutex<Option<Session<D>>>,
    heard: Mutex<Heard>,
}

/// What a session heard last.
struct Heard {
    when: Instant,
    digest: [u8; 16],
}

impl Heard {
    fn now(digest: [u8; 16]) -> Self {
        Self { when: Instant::now(), digest }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<D: Desk> DialIn<D> {
    /// A door behind which `new_desk` makes the service's side of each session.
    pub fn new(limits: Limits, new_desk: impl Fn() -> D + Send + Sync + 'static) -> Self {
        Self { limits, new_desk: Box::new(new_desk), open: Mutex::default() }
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
        let digest: [u8; 16] = Md5::digest(&request.body).into();
        let Some((token, open)) = self.session_of(request, &decoded.message, digest) else {
            return HttpResponse::status(410);
        };
        let mut session = lock(&open.session);
        *lock(&open.heard) = Heard::now(digest);
        let Some(live) = session.as_mut() else { return HttpResponse::status(410) };
        live.set_address(address(request, &token));
        let answer = live.exchange_message(encoding, &request.body, decoded.message);
        let answer = answer.and_then(|answer| live.delivered(Known::Sent).map(|()| answer));
        match answer {
            Ok(answer) => {
                HttpResponse::document(answer.media_type, answer.document).with_header("cache-control", "no-store")
            }
            Err(failure) => {
                tracing::warn!(%failure, device = %open.device, "a session of a phone broke off");
                live.closed();
                *session = None;
                drop(session);
                let _ = lock(&self.open).remove(&token);
                HttpResponse::status(match failure {
                    Failure::BrokenRules(_) => 400,
                    Failure::Desk(_) => 503,
                })
            }
        }
    }

    /// Ends every session.
    pub fn close(&self) {
        let open: Vec<_> = lock(&self.open).drain().collect();
        open.iter().for_each(|(_, open)| drop(end(open)));
    }

    fn session_of(&self, request: &HttpRequest, message: &Message, digest: [u8; 16]) -> Option<(String, Arc<Open<D>>)> {
        let device = message.header.source.uri.clone();
        let session_id = message.header.session_id.clone();
        let token =
            request.query.as_deref().and_then(|query| query.split('&').find_map(|part| part.strip_prefix("sid=")));
        let mut open = lock(&self.open);
        let ours = |o: &Open<D>| o.device == device && o.session_id == session_id;
        if let Some(found) =
            token.and_then(|token| open.get(token).filter(|o| ours(o)).map(|o| (token.to_owned(), o.clone())))
        {
            return Some(found);
        }
        // A first message goes on with a session only when it is the same again, its answer lost: some phones give
        // every session the same id.
        let goes_on = |o: &Open<D>| ours(o) && (message.header.msg_id > 1 || lock(&o.heard).digest == digest);
        if let Some((token, found)) = open.iter().find(|(_, o)| goes_on(o)) {
            return Some((token.clone(), found.clone()));
        }
        if !begins(message) {
            return None;
        }
        let mut over: Vec<String> = open
            .iter()
            .filter(|(_, o)| o.device == device || lock(&o.heard).when.elapsed() > self.limits.idle)
            .map(|(token, _)| token.clone())
            .collect();
        if open.len() - over.len() >= self.limits.sessions {
            over.extend(open.iter().max_by_key(|(_, o)| lock(&o.heard).when.elapsed()).map(|(token, _)| token.clone()));
        }
        let over: Vec<_> = over.iter().filter_map(|token| open.remove(token)).collect();
        let token = token_text()?;
        let mut session = Session::new((self.new_desk)(), None);
        session.demand(request.query.as_deref().unwrap_or_default());
        let heard = Mutex::new(Heard::now(digest));
        let new = Open { device, session_id, session: Mutex::new(Some(session)), heard };
        let new = Arc::new(new);
        let _ = open.insert(token.clone(), new.clone());
        drop(open);
        // The old session gives the phone free before the new one asks for it.
        for old in &over {
            let left = end(old).filter(|_| old.device == new.device);
            if let (Some(left), Some(session)) = (left, lock(&new.session).as_mut()) {
                session.resume(left);
            }
        }
        Some((token, new))
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

/// Ends a session; gives back what came of an object whose rest did not.
fn end<D: Desk>(open: &Open<D>) -> Option<Unfinished> {
    let mut session = lock(&open.session).take()?;
    session.closed();
    session.take_unfinished()
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

/// Where the next message of a session goes, as the phone sees us.
fn address(request: &HttpRequest, token: &str) -> String {
    let host = request.header("host").unwrap_or("localhost");
    let scheme = request.header("x-forwarded-proto").filter(|proto| *proto == "https").unwrap_or("http");
    format!("{scheme}://{host}{PATH}?sid={token}")
}

fn token_text() -> Option<String> {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_manuals_give_them() {
        for path in ["/syncml", "/syncml/", "/SyncML/index.html", "/syncml/index.html|", "/syncml/INDEX.HTML/"] {
            assert!(is_ours(path), "{path}");
        }
        for path in ["/", "", "/sync", "/syncml/other", "/index.html", "/syncmlé"] {
            assert!(!is_ours(path), "{path}");
        }
    }
}
