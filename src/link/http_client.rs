//! Asking by HTTP: what a virtual phone syncs over, and accounts.
//!
//! A blocking face over an asynchronous client, with a small runtime of its own. Use it from an ordinary thread or
//! inside `spawn_blocking`, never from a task: blocking there would stop the others.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::sync::Once;
use std::time::Duration;

use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Method, Url};
use tokio::runtime::Runtime;

use super::byte::WATCH_INTERVAL;
use super::{Cancel, Document, LinkError, MessageLink, Repeat};

/// Hops within one server before we stop following.
const MAX_REDIRECTS: usize = 5;

/// The longest that a server may ask us to wait (`Retry-After`); who asks for more is left alone.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Which way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Route {
    /// Through the system's proxy if it names one; this computer itself is always asked directly.
    #[default]
    System,
    /// Never through a proxy.
    Direct,
}

/// What an exchange may use up, and how we introduce ourselves.
#[derive(Debug, Clone)]
pub struct HttpClientOptions {
    /// Time to reach the server and agree on TLS.
    pub connect_timeout: Duration,
    /// Time for one whole exchange. Servers work for minutes on a large first message.
    pub timeout: Duration,
    /// Bytes of an answer.
    pub max_body: usize,
    /// The `User-Agent`.
    pub user_agent: String,
    /// Proxy or not.
    pub route: Route,
    /// How often a document goes to a server that is not there for the moment (429, 502, 503, 504).
    pub tries: u32,
    /// Time before the second try; it doubles with every further one.
    pub pause: Duration,
}

impl Default for HttpClientOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(300),
            max_body: 16 * 1024 * 1024,
            user_agent: concat!("Cordial/", env!("CARGO_PKG_VERSION")).to_owned(),
            route: Route::System,
            tries: 3,
            pause: Duration::from_secs(2),
        }
    }
}

/// A request.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpCall {
    /// In capitals: `POST`, `PROPFIND`.
    pub method: String,
    /// An absolute `http` or `https` URL.
    pub url: String,
    /// Headers, `Content-Type` among them.
    pub headers: Vec<(String, String)>,
    /// The body; empty for none.
    pub body: Vec<u8>,
}

/// An answer of any status.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpReply {
    /// 200 to 599.
    pub status: u16,
    /// The `Content-Type`, if the server named one.
    pub media_type: Option<String>,
    /// Names in small letters, in the order sent.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpReply {
    /// The first value of a header; `name` in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

// Headers and bodies hold passwords: what is printed of a message is only its outline.
impl fmt::Debug for HttpCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = Url::parse(&self.url).as_ref().map(shown).unwrap_or_default();
        write!(f, "{} {at}, {} bytes", self.method, self.body.len())
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}, {:?}, {} bytes", self.status, self.media_type, self.body.len())
    }
}

/// An HTTP client that keeps its connections open between calls.
pub struct HttpClient {
    runtime: Option<Runtime>,
    proxied: reqwest::Client,
    direct: reqwest::Client,
    options: HttpClientOptions,
    cancel: Cancel,
}

impl HttpClient {
    /// Makes a client whose waiting ends when `cancel` is pulled.
    ///
    /// # Errors
    /// When the system gives no runtime, or has no certificates to trust.
    pub fn new(options: HttpClientOptions, cancel: Cancel) -> Result<Self, LinkError> {
        install_crypto();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| LinkError::from_io(error, "http"))?;
        let direct = builder(&options).no_proxy().build().map_err(|error| sort(&error, "http"))?;
        let proxied = match options.route {
            Route::System => builder(&options).build().map_err(|error| sort(&error, "http"))?,
            Route::Direct => direct.clone(),
        };
        Ok(Self { runtime: Some(runtime), proxied, direct, options, cancel })
    }

    /// Posts a document.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub fn post(&self, url: &str, document: Document, headers: &[(String, String)]) -> Result<HttpReply, LinkError> {
        let mut headers = headers.to_vec();
        headers.extend(document.headers);
        headers.push(("content-type".to_owned(), document.media_type));
        self.call(HttpCall { method: "POST".to_owned(), url: url.to_owned(), headers, body: document.body })
    }

    /// Sends a request and reads the answer whole. Any status is an answer, except a redirect elsewhere.
    ///
    /// Redirects are followed within one host, from `http` to `https` but not back, and only those that keep method and
    /// body.
    ///
    /// # Errors
    /// [`LinkError::Cancelled`], [`LinkError::TimedOut`], [`LinkError::TooLarge`], [`LinkError::Redirected`],
    /// [`LinkError::Untrusted`], [`LinkError::BadAddress`] and what keeps a connection from coming about.
    pub fn call(&self, call: HttpCall) -> Result<HttpReply, LinkError> {
        self.cancel.check()?;
        let url = parse(&call.url)?;
        let request = request(call, url.clone())?;
        let client = if is_this_computer(&url) { &self.direct } else { &self.proxied };
        // Taken only by drop.
        let runtime = self.runtime.as_ref().ok_or(LinkError::Closed)?;
        let at = shown(&url);
        runtime.block_on(async {
            tokio::select! {
                reply = exchange(client, request, &at, self.options.max_body) => reply,
                () = cancelled(&self.cancel) => Err(LinkError::Cancelled),
            }
        })
    }

    /// Waits, unless the token is pulled.
    fn wait(&self, pause: Duration) -> Result<(), LinkError> {
        let runtime = self.runtime.as_ref().ok_or(LinkError::Closed)?;
        runtime.block_on(async {
            tokio::select! {
                () = tokio::time::sleep(pause) => Ok(()),
                () = cancelled(&self.cancel) => Err(LinkError::Cancelled),
            }
        })
    }
}

impl Drop for HttpClient {
    fn drop(&mut self) {
        // Dropping a runtime waits for its threads, which is forbidden inside a task.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Chooses the crypto of TLS, once for the whole process.
fn install_crypto() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Fails only when somebody has chosen already, which suits us as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

fn builder(options: &HttpClientOptions) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .connect_timeout(options.connect_timeout)
        .timeout(options.timeout)
        .user_agent(options.user_agent.as_str())
        .redirect(Policy::custom(follow))
        .default_headers([(ACCEPT_ENCODING, HeaderValue::from_static("identity"))].into_iter().collect())
        .referer(false)
        .retry(reqwest::retry::never())
}

/// Whether a document may go from one address on to another: on the same host, and never from `https` to `http`, for
/// documents carry passwords.
fn may_move(from: &Url, to: &Url) -> bool {
    from.host_str() == to.host_str() && (from.scheme() == to.scheme() || to.scheme() == "https")
}

/// 307 and 308 keep method and body; the older codes would turn a POST into a GET.
fn follow(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let keeps_body = matches!(attempt.status().as_u16(), 307 | 308);
    let allowed = attempt.previous().last().is_some_and(|from| may_move(from, attempt.url()));
    if keeps_body && allowed && attempt.previous().len() <= MAX_REDIRECTS { attempt.follow() } else { attempt.stop() }
}

fn parse(url: &str) -> Result<Url, LinkError> {
    let url = Url::parse(url).map_err(|error| LinkError::BadAddress(error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(LinkError::BadAddress(format!("{}: not http or https", url.scheme())));
    }
    Ok(url)
}

fn request(call: HttpCall, url: Url) -> Result<reqwest::Request, LinkError> {
    let malformed = |what: &str| LinkError::BadAddress(format!("{what} of a request"));
    let method = Method::from_bytes(call.method.as_bytes()).map_err(|_| malformed("the method"))?;
    let mut request = reqwest::Request::new(method, url);
    for (name, value) in call.headers {
        let name = HeaderName::try_from(name).map_err(|_| malformed("a header name"))?;
        let value = HeaderValue::try_from(value).map_err(|_| malformed("a header value"))?;
        request.headers_mut().append(name, value);
    }
    if !call.body.is_empty() {
        *request.body_mut() = Some(call.body.into());
    }
    Ok(request)
}

/// A URL as it may be logged: no user, no password, no query (SyncML session tokens live there).
fn shown(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}{}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
}

fn is_this_computer(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

async fn cancelled(cancel: &Cancel) {
    while !cancel.is_cancelled() {
        tokio::time::sleep(WATCH_INTERVAL).await;
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
    at: &str,
    max_body: usize,
) -> Result<HttpReply, LinkError> {
    let mut response = client.execute(request).await.map_err(|error| sort(&error, at))?;
    let text = |value: &HeaderValue| value.as_bytes().iter().map(|&byte| char::from(byte)).collect::<String>();
    if matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        let to = response.headers().get(LOCATION).map(text).unwrap_or_default();
        return Err(LinkError::Redirected { at: at.to_owned(), to });
    }
    // We ask for none; what is packed nevertheless would look like a document of nonsense.
    let packed =
        response.headers().get(CONTENT_ENCODING).map(text).filter(|name| !name.eq_ignore_ascii_case("identity"));
    if let Some(packed) = packed {
        return Err(LinkError::Malformed { at: at.to_owned(), reason: format!("packed with {packed}") });
    }
    let too_large = LinkError::TooLarge { limit: max_body };
    if response.content_length().is_some_and(|length| length > max_body as u64) {
        return Err(too_large);
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| sort(&error, at))? {
        if chunk.len() > max_body - body.len() {
            return Err(too_large);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(HttpReply {
        status: response.status().as_u16(),
        media_type: response.headers().get(CONTENT_TYPE).map(text),
        headers: response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect(),
        body,
    })
}

/// Finds the cause of a failure beneath the layers that wrapped it.
fn sort(error: &reqwest::Error, at: &str) -> LinkError {
    if error.is_timeout() {
        return LinkError::TimedOut;
    }
    if error.is_dns() {
        return LinkError::NotFound { at: at.to_owned() };
    }
    let mut cause = error.source();
    let mut last = error.to_string();
    while let Some(inner) = cause {
        last = inner.to_string();
        if inner.is::<rustls::Error>() {
            return LinkError::Untrusted { at: at.to_owned(), reason: last };
        }
        let os = inner.downcast_ref::<io::Error>();
        if let Some(plain) = os.filter(|os| os.get_ref().is_none()) {
            return LinkError::from_io(io::Error::new(plain.kind(), last), at);
        }
        // An I/O error's `source` skips the error it wraps.
        cause = os.and_then(io::Error::get_ref).map(|wrapped| wrapped as &dyn std::error::Error).or(inner.source());
    }
    if error.is_builder() {
        LinkError::BadAddress(last)
    } else {
        LinkError::Malformed { at: at.to_owned(), reason: last }
    }
}

/// SyncML's message link over HTTP: every document is posted to one address.
pub struct HttpMessageLink {
    client: HttpClient,
    url: Url,
    headers: Vec<(String, String)>,
}

impl HttpMessageLink {
    /// Posts to `url`, with these headers besides the media type (such as `Authorization`).
    ///
    /// # Errors
    /// [`LinkError::BadAddress`].
    pub fn new(client: HttpClient, url: &str, headers: Vec<(String, String)>) -> Result<Self, LinkError> {
        Ok(Self { client, url: parse(url)?, headers })
    }

    /// Posts, again after a pause where the server is not there for the moment.
    fn post(&self, document: Document) -> Result<HttpReply, LinkError> {
        let mut pause = self.client.options.pause;
        for _ in 1..self.client.options.tries {
            let reply = self.client.post(self.url.as_str(), document.clone(), &self.headers)?;
            let asked = reply.header("retry-after").and_then(|text| text.trim().parse().ok()).map(Duration::from_secs);
            let wait = asked.unwrap_or(pause);
            // A gateway may have handed the document on before it lost patience; 429 and 503 say that nobody took it.
            let away = match document.repeat {
                Repeat::Harmless => matches!(reply.status, 429 | 502..=504),
                Repeat::Doubles => matches!(reply.status, 429 | 503),
            };
            if !away || wait > LONGEST_PAUSE {
                return Ok(reply);
            }
            self.client.wait(wait)?;
            pause *= 2;
        }
        self.client.post(self.url.as_str(), document, &self.headers)
    }

    /// Where the next document goes.
    pub fn address(&self) -> &str {
        self.url.as_str()
    }
}

impl MessageLink for HttpMessageLink {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        let reply = self.post(document)?;
        let at = || shown(&self.url);
        if !(200..300).contains(&reply.status) {
            return Err(LinkError::HttpStatus { at: at(), status: reply.status });
        }
        if reply.body.is_empty() {
            return Err(LinkError::Malformed { at: at(), reason: "no document".to_owned() });
        }
        // Not every server says what its answer is; a document shows it by itself.
        let media_type = reply.media_type.unwrap_or_default();
        Ok(Document { headers: reply.headers, ..Document::new(media_type, reply.body) })
    }

    /// Absolute or relative; only within the same host, and never from `https` to `http`: documents carry passwords.
    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        let next = self.url.join(address).map_err(|error| LinkError::BadAddress(error.to_string()))?;
        if !may_move(&self.url, &next) {
            return Err(LinkError::Redirected { at: shown(&self.url), to: shown(&next) });
        }
        self.url = next;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_logged_of_a_url_holds_no_secret() {
        let url = Url::parse("https://anna:sesame@example.com:8443/sync?token=7#x").unwrap();
        assert_eq!(shown(&url), "https://example.com:8443/sync");
    }

    #[test]
    fn this_computer_by_all_its_names() {
        let here = |text: &str| is_this_computer(&Url::parse(text).unwrap());
        assert!(here("http://localhost:1/") && here("http://127.3.2.1/") && here("http://[::1]:650/x"));
        assert!(!here("http://localhost.example.com/") && !here("http://10.0.0.1/"));
    }
}
