//! The HTTP door phones dial in at.
//!
//! It knows no protocol: every request, whatever its path, is read whole and handed to a handler on a blocking thread,
//! and the answer goes back with its length, never chunked (HTTP stacks of phones are older than chunking). Everything
//! a caller could do without end is limited: how much it sends, how slowly, how long it stays, how many there are.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::connect_info::ConnectInfo;
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use tokio::sync::Semaphore;

use super::LinkError;

mod connection;

use connection::{Caller, Door};

/// A request, read whole.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// In capitals: `POST`.
    pub method: String,
    /// The path as sent, percent signs and all.
    pub path: String,
    /// What follows the question mark.
    pub query: Option<String>,
    /// Names in small letters, in the order sent; bytes beyond ASCII in values read as Latin-1.
    pub headers: Vec<(String, String)>,
    /// The body, at most [`HttpLimits::max_body`] bytes.
    pub body: Vec<u8>,
    /// Who calls.
    pub remote: SocketAddr,
}

impl HttpRequest {
    /// The first value of a header; `name` in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct HttpResponse {
    /// 200 to 599.
    pub status: u16,
    /// `Content-Length`, `Date` and `Connection` are added by the listener. A header that is none is left out.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// An answer without a body.
    pub fn status(status: u16) -> Self {
        Self { status, ..Self::default() }
    }

    /// A document with status 200.
    pub fn document(media_type: &str, body: Vec<u8>) -> Self {
        Self { status: 200, headers: vec![("content-type".to_owned(), media_type.to_owned())], body }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

// Headers and bodies hold passwords: what is printed of a message is only its outline.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} from {}, {} bytes", self.method, self.path, self.remote, self.body.len())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}, {} bytes", self.status, self.body.len())
    }
}

/// Answers a request. It runs on a thread where it may block.
pub type Handler = Arc<dyn Fn(HttpRequest) -> HttpResponse + Send + Sync>;

/// What a caller may use up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HttpLimits {
    /// Bytes of a request's body; more is answered 413.
    pub max_body: usize,
    /// Time for the request line and headers, from the first byte (or from connecting).
    pub head_timeout: Duration,
    /// Time for the whole body.
    pub body_timeout: Duration,
    /// Time in which at least something must come in (of a body) or go out (of an answer).
    pub stall_timeout: Duration,
    /// Time a connection may wait for its next request.
    pub idle_timeout: Duration,
    /// Connections at once; further callers wait in the system's queue.
    pub max_connections: usize,
}

impl Default for HttpLimits {
    /// Made for phones on slow networks: 16 MiB, five minutes a body, a minute of silence, 64 callers.
    fn default() -> Self {
        Self {
            max_body: 16 * 1024 * 1024,
            head_timeout: Duration::from_secs(30),
            body_timeout: Duration::from_secs(300),
            stall_timeout: Duration::from_secs(60),
            idle_timeout: Duration::from_secs(60),
            max_connections: 64,
        }
    }
}

/// A bound address, not yet serving.
pub struct HttpListener {
    socket: std::net::TcpListener,
    address: SocketAddr,
    limits: HttpLimits,
}

impl HttpListener {
    /// Takes `address` (`0.0.0.0:8080`, `localhost:0`; port 0 picks a free one). Callers are queued from now on.
    ///
    /// # Errors
    /// [`LinkError::Busy`], [`LinkError::PermissionDenied`] (ports below 1024), [`LinkError::BadAddress`].
    pub fn bind(address: &str, limits: HttpLimits) -> Result<Self, LinkError> {
        let sort = |error| LinkError::from_io(error, address);
        let mut addresses = address.to_socket_addrs().map_err(|_| LinkError::BadAddress(address.to_owned()))?;
        let first = addresses.next().ok_or_else(|| LinkError::BadAddress(address.to_owned()))?;
        let socket = std::net::TcpListener::bind(first).map_err(sort)?;
        socket.set_nonblocking(true).map_err(sort)?;
        let address = socket.local_addr().map_err(sort)?;
        Ok(Self { socket, address, limits })
    }

    /// The address it listens on, with the port that was picked.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `shutdown` completes; then takes no new request, lets those begun finish, and returns.
    ///
    /// Must run on a tokio runtime with time and network. Requests that are being read are bounded by the limits, so
    /// only a handler can hold the end up.
    ///
    /// # Errors
    /// When the runtime refuses the socket.
    pub async fn serve(
        self,
        handler: Handler,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), LinkError> {
        let at = self.address.to_string();
        let socket = tokio::net::TcpListener::from_std(self.socket).map_err(|error| LinkError::from_io(error, &at))?;
        let seats = Arc::new(Semaphore::new(self.limits.max_connections));
        let door = Door::new(socket, self.limits, seats);
        let limits = self.limits;
        let answer = move |ConnectInfo(caller): ConnectInfo<Caller>, request: Request<Body>| {
            let handler = handler.clone();
            async move { Ok::<_, Infallible>(answer(handler, limits, caller, request).await) }
        };
        let app = Router::new().fallback(answer).into_make_service_with_connect_info::<Caller>();
        axum::serve(door, app).with_graceful_shutdown(shutdown).await.map_err(|error| LinkError::from_io(error, &at))
    }
}

async fn answer(handler: Handler, limits: HttpLimits, caller: Caller, request: Request<Body>) -> Response<Body> {
    let _busy = caller.busy();
    let (parts, body) = request.into_parts();
    let body = match tokio::time::timeout(limits.body_timeout, read_body(body, limits)).await {
        Ok(Ok(body)) => body,
        Ok(Err(refusal)) => return goodbye(refusal),
        Err(_) => return goodbye(StatusCode::REQUEST_TIMEOUT),
    };
    let headers = parts.headers.iter().map(|(name, value)| (name.as_str().to_owned(), latin1(value.as_bytes())));
    let request = HttpRequest {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: headers.collect(),
        body,
        remote: caller.address,
    };
    match tokio::task::spawn_blocking(move || handler(request)).await {
        Ok(response) => encode(response),
        Err(error) => {
            tracing::error!(%error, "the handler of a request failed");
            goodbye(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

/// Reads a body within the limits. One that is too large is read on (and thrown away) up to twice the limit: a phone
/// that is still sending does not look at an answer.
async fn read_body(mut body: Body, limits: HttpLimits) -> Result<Vec<u8>, StatusCode> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let patience = limits.max_body.saturating_mul(2);
    let (mut bytes, mut total) = (Vec::new(), 0_usize);
    if announced > patience {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    loop {
        let frame = std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context));
        match tokio::time::timeout(limits.stall_timeout, frame).await {
            Err(_) => return Err(StatusCode::REQUEST_TIMEOUT),
            Ok(None) if total > limits.max_body => return Err(StatusCode::PAYLOAD_TOO_LARGE),
            Ok(None) => return Ok(bytes),
            Ok(Some(Err(_))) => return Err(StatusCode::BAD_REQUEST),
            Ok(Some(Ok(frame))) => {
                let Ok(data) = frame.into_data() else { continue };
                total = total.saturating_add(data.len());
                if total > patience {
                    return Err(StatusCode::PAYLOAD_TOO_LARGE);
                }
                if total > limits.max_body {
                    bytes = Vec::new();
                } else {
                    bytes.extend_from_slice(&data);
                }
            }
        }
    }
}

/// Refuses a request and ends the connection, since its rest was not read.
fn goodbye(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

fn encode(answer: HttpResponse) -> Response<Body> {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = match StatusCode::from_u16(answer.status) {
        Ok(status) if !status.is_informational() => status,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    for (name, value) in answer.headers {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) if name != header::CONTENT_LENGTH && name != header::TRANSFER_ENCODING => {
                response.headers_mut().append(name, value);
            }
            _ => tracing::warn!("an answer's header was left out"),
        }
    }
    response
}

#[cfg(test)]
mod tests;
