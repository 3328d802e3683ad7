use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use tokio::sync::oneshot;

use super::super::http_client::{HttpCall, HttpClient, HttpClientOptions, HttpMessageLink};
use super::super::{Cancel, Document, MessageLink};
use super::*;

const SOON: Duration = Duration::from_secs(20);

/// A listener on a runtime of its own, stopped when dropped.
struct Served {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<Result<(), LinkError>>>,
}

impl Served {
    fn new(limits: HttpLimits, handler: impl Fn(HttpRequest) -> HttpResponse + Send + Sync + 'static) -> Self {
        let listener = HttpListener::bind("127.0.0.1:0", limits).unwrap();
        let address = listener.local_addr();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(listener.serve(Arc::new(handler), async {
                let _ = stopped.await;
            }))
        });
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn raw(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(SOON)).unwrap();
        stream
    }

    fn ask_to_stop(&mut self) {
        self.stop.take().map(|stop| stop.send(()));
    }

    fn join(&mut self) {
        self.ask_to_stop();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap().unwrap();
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.join();
    }
}

fn echo(request: HttpRequest) -> HttpResponse {
    HttpResponse::document("application/octet-stream", request.body)
}

fn client() -> HttpClient {
    HttpClient::new(HttpClientOptions::default(), Cancel::new()).unwrap()
}

/// Reads one answer off a raw stream: head and body.
fn read_answer(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    (head, body)
}

fn rest(mut stream: TcpStream) -> String {
    let mut all = Vec::new();
    if let Err(error) = stream.read_to_end(&mut all) {
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "the connection was not ended");
    }
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn a_request_arrives_whole_and_so_does_its_answer() {
    let seen = Arc::new(Mutex::new(None));
    let keep = seen.clone();
    let served = Served::new(HttpLimits::default(), move |request| {
        *keep.lock().unwrap() = Some(request);
        HttpResponse::document("text/x", b"done".to_vec()).with_header("X-More", "yes").with_header("bad name", "")
    });
    let document = Document::new("application/vnd.syncml+wbxml", [0, 1, 2]);
    let reply = client().post(&served.url("/sync%20ml?a=b"), document, &[("X-Who".into(), "me".into())]).unwrap();
    assert_eq!((reply.status, reply.media_type.as_deref(), reply.body.as_slice()), (200, Some("text/x"), &b"done"[..]));
    assert_eq!(reply.header("x-more"), Some("yes"));
    assert_eq!(reply.header("content-length"), Some("4"));
    assert_eq!(reply.header("transfer-encoding"), None);
    let request = seen.lock().unwrap().take().unwrap();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/sync%20ml"));
    assert_eq!(request.query.as_deref(), Some("a=b"));
    assert_eq!(request.header("content-type"), Some("application/vnd.syncml+wbxml"));
    assert_eq!(request.header("x-who"), Some("me"));
    assert_eq!(request.body, [0, 1, 2]);
    assert!(request.remote.ip().is_loopback());
}

#[test]
fn large_bodies_up_to_the_limit_and_not_beyond() {
    let limits = HttpLimits { max_body: 1 << 20, ..HttpLimits::default() };
    let served = Served::new(limits, echo);
    let client = client();
    let body: Vec<u8> = (0..limits.max_body).map(|n| (n % 251) as u8).collect();
    let reply = client.post(&served.url("/"), Document::new("x/y", body.clone()), &[]).unwrap();
    assert!(reply.body == body);
    for excess in [1, limits.max_body] {
        let too_large = Document::new("x/y", vec![0; limits.max_body + excess]);
        assert_eq!(client.post(&served.url("/"), too_large, &[]).unwrap().status, 413);
    }
    let mut raw = served.raw();
    raw.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n").unwrap();
    assert!(rest(raw).starts_with("HTTP/1.1 413"));
}

#[test]
fn one_connection_serves_many_requests() {
    let served = Served::new(HttpLimits::default(), echo);
    let mut raw = served.raw();
    for word in ["one", "three"] {
        write!(raw, "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n{word}", word.len()).unwrap();
        let (head, body) = read_answer(&mut raw);
        assert!(head.starts_with("http/1.1 200"));
        assert!(!head.contains("chunked"));
        assert_eq!(body, word.as_bytes());
    }
}

#[test]
fn old_callers_and_chunking_callers_are_understood() {
    let served = Served::new(HttpLimits::default(), echo);
    let mut old = served.raw();
    old.write_all(b"POST /x HTTP/1.0\r\nContent-Length: 3\r\n\r\nold").unwrap();
    assert!(rest(old).ends_with("\r\n\r\nold"));
    let mut chunked = served.raw();
    chunked
        .write_all(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n")
        .unwrap();
    assert_eq!(read_answer(&mut chunked).1, b"abc");
}

#[test]
fn a_slow_head_a_slow_body_and_a_slow_next_request_end_the_connection() {
    let short = Duration::from_millis(50);
    let head = Served::new(HttpLimits { head_timeout: short, ..HttpLimits::default() }, echo);
    let mut raw = head.raw();
    raw.write_all(b"POST / HT").unwrap();
    assert_eq!(rest(raw), "");
    assert_eq!(rest(head.raw()), "", "connected and silent");

    let body = Served::new(HttpLimits { stall_timeout: short, ..HttpLimits::default() }, echo);
    let mut raw = body.raw();
    raw.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf").unwrap();
    assert!(rest(raw).starts_with("HTTP/1.1 408"));

    let idle = Served::new(HttpLimits { idle_timeout: short, ..HttpLimits::default() }, echo);
    let mut raw = idle.raw();
    raw.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").unwrap();
    read_answer(&mut raw);
    assert_eq!(rest(raw), "");
}

/// A handler that says when it has begun and waits to be let go on.
fn gate() -> (impl Fn(HttpRequest) -> HttpResponse + Send + Sync, Receiver<()>, Sender<()>) {
    let (begun, has_begun) = channel();
    let (go, may_go) = channel();
    let (begun, may_go) = (Mutex::new(begun), Mutex::new(may_go));
    let handler = move |request: HttpRequest| {
        begun.lock().unwrap().send(()).unwrap();
        may_go.lock().unwrap().recv_timeout(SOON).unwrap();
        echo(request)
    };
    (handler, has_begun, go)
}

#[test]
fn work_may_take_longer_than_an_idle_caller_may() {
    let (handler, has_begun, go) = gate();
    let short = Duration::from_millis(20);
    let limits = HttpLimits { idle_timeout: short, head_timeout: short, ..HttpLimits::default() };
    let served = Served::new(limits, handler);
    let mut raw = served.raw();
    raw.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok").unwrap();
    has_begun.recv_timeout(SOON).unwrap();
    // A second caller who is thrown out for silence proves that more than the limit has gone by.
    assert_eq!(rest(served.raw()), "");
    go.send(()).unwrap();
    assert_eq!(read_answer(&mut raw).1, b"ok");
}

#[test]
fn stopping_lets_a_running_request_finish_and_takes_no_other() {
    let (handler, has_begun, go) = gate();
    let mut served = Served::new(HttpLimits::default(), handler);
    let mut idle = served.raw();
    let mut raw = served.raw();
    raw.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nlast").unwrap();
    has_begun.recv_timeout(SOON).unwrap();
    served.ask_to_stop();
    assert_eq!(idle.read(&mut [0; 9]).unwrap(), 0, "a caller without a request is sent home");
    go.send(()).unwrap();
    assert_eq!(read_answer(&mut raw).1, b"last");
    served.join();
    assert!(TcpStream::connect(served.address).is_err());
}

#[test]
fn a_full_house_lets_the_next_caller_wait() {
    let limits = HttpLimits { max_connections: 1, ..HttpLimits::default() };
    let served = Served::new(limits, echo);
    let mut first = served.raw();
    first.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n1").unwrap();
    read_answer(&mut first);
    let mut second = served.raw();
    second.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n2").unwrap();
    second.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    assert!(second.read(&mut [0]).is_err(), "not served while the first is here");
    drop(first);
    second.set_read_timeout(Some(SOON)).unwrap();
    assert_eq!(read_answer(&mut second).1, b"2");
}

#[test]
fn a_panicking_handler_is_an_answer_too() {
    let served = Served::new(HttpLimits::default(), |request| match request.path.as_str() {
        "/panic" => panic!("on purpose"),
        _ => HttpResponse::status(99),
    });
    for path in ["/panic", "/odd"] {
        let call = HttpCall { method: "GET".into(), url: served.url(path), headers: vec![], body: vec![] };
        assert_eq!(client().call(call).unwrap().status, 500);
    }
}

#[test]
fn binding_fails_with_a_reason() {
    let taken = HttpListener::bind("127.0.0.1:0", HttpLimits::default()).unwrap();
    let again = HttpListener::bind(&taken.local_addr().to_string(), HttpLimits::default());
    assert!(matches!(again, Err(LinkError::Busy { .. })));
    assert!(matches!(HttpListener::bind("nowhere", HttpLimits::default()), Err(LinkError::BadAddress(_))));
}

#[test]
fn a_message_link_follows_the_address_it_is_given() {
    let served = Served::new(HttpLimits::default(), |request| {
        HttpResponse::document("text/plain", format!("{}?{:?}", request.path, request.query).into_bytes())
    });
    let mut link = HttpMessageLink::new(client(), &served.url("/syncml"), vec![]).unwrap();
    let ask =
        |link: &mut HttpMessageLink| String::from_utf8(link.exchange(Document::new("a/b", "x")).unwrap().body).unwrap();
    assert_eq!(ask(&mut link), "/syncml?None");
    link.readdress("/syncml?session=7").unwrap();
    assert_eq!(ask(&mut link), "/syncml?Some(\"session=7\")");
    assert!(matches!(link.readdress("http://example.com/"), Err(LinkError::Redirected { .. })));
    assert!(matches!(link.readdress("ftp://127.0.0.1/"), Err(LinkError::Redirected { .. })));
    assert!(matches!(link.readdress("http://["), Err(LinkError::BadAddress(_))));
    assert!(link.address().ends_with("/syncml?session=7"));
}

#[test]
fn answers_that_carry_no_document_are_errors() {
    let served = Served::new(HttpLimits::default(), |request| match request.path.as_str() {
        "/refused" => HttpResponse::status(401),
        "/empty" => HttpResponse::document("a/b", vec![]),
        _ => HttpResponse { status: 200, headers: vec![], body: b"x".to_vec() },
    });
    let ask = |path: &str| {
        HttpMessageLink::new(client(), &served.url(path), vec![]).unwrap().exchange(Document::new("a/b", "x"))
    };
    assert!(matches!(ask("/refused"), Err(LinkError::HttpStatus { status: 401, .. })));
    assert!(matches!(ask("/empty"), Err(LinkError::Malformed { .. })));
    let untyped = ask("/untyped").unwrap();
    assert_eq!((untyped.media_type.as_str(), untyped.body.as_slice()), ("", b"x".as_slice()));
}

#[test]
fn a_server_that_is_away_for_the_moment_is_asked_again_and_then_left() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let served = {
        let asked = asked.clone();
        Served::new(HttpLimits::default(), move |request| {
            let mut asked = asked.lock().unwrap();
            asked.push(request.path.clone());
            let nth = asked.iter().filter(|path| **path == request.path).count();
            match request.path.as_str() {
                "/back" if nth == 3 => echo(request),
                "/busy" => HttpResponse::status(503).with_header("retry-after", "600"),
                "/back" | "/gone" | "/once" => HttpResponse::status(502),
                _ => HttpResponse::status(500),
            }
        })
    };
    let ask = |path: &str| {
        let options = HttpClientOptions { pause: Duration::ZERO, ..Default::default() };
        let client = HttpClient::new(options, Cancel::new()).unwrap();
        HttpMessageLink::new(client, &served.url(path), vec![]).unwrap().exchange(Document::new("a/b", "x"))
    };
    assert_eq!(ask("/back").unwrap().body, b"x");
    let options = HttpClientOptions { pause: Duration::ZERO, ..Default::default() };
    let mut link =
        HttpMessageLink::new(HttpClient::new(options, Cancel::new()).unwrap(), &served.url("/once"), vec![]).unwrap();
    assert!(matches!(link.exchange(Document::new("a/b", "x").once()), Err(LinkError::HttpStatus { status: 502, .. })));
    assert_eq!(asked.lock().unwrap().iter().filter(|known| *known == "/once").count(), 1);
    for (path, status, times) in [("/gone", 502, 3), ("/busy", 503, 1), ("/broken", 500, 1)] {
        assert!(matches!(ask(path), Err(LinkError::HttpStatus { status: given, .. }) if given == status), "{path}");
        assert_eq!(asked.lock().unwrap().iter().filter(|known| *known == path).count(), times, "{path}");
    }
}

#[test]
fn nothing_packed_is_asked_for_or_taken() {
    let served = Served::new(HttpLimits::default(), |request| {
        let wish = request.headers.iter().find(|(name, _)| name == "accept-encoding").map(|(_, value)| value.clone());
        assert_eq!(wish.as_deref(), Some("identity"));
        HttpResponse::document("a/b", b"\x1f\x8b".to_vec()).with_header("content-encoding", "gzip")
    });
    let reply = client().post(&served.url("/"), Document::new("a/b", "x"), &[]);
    assert!(matches!(reply, Err(LinkError::Malformed { reason, .. }) if reason.contains("gzip")));
}

#[test]
fn redirects_keep_the_document_and_stay_with_the_server() {
    let served = Served::new(HttpLimits::default(), |request| match request.path.as_str() {
        "/here" => HttpResponse::status(307).with_header("location", "/there"),
        "/old" => HttpResponse::status(301).with_header("location", "/there"),
        "/away" => HttpResponse::status(308).with_header("location", "http://127.0.0.2:9/"),
        "/loop" => HttpResponse::status(307).with_header("location", "/loop"),
        _ => echo(request),
    });
    let client = client();
    let post = |path: &str| client.post(&served.url(path), Document::new("a/b", "kept"), &[]);
    assert_eq!(post("/here").unwrap().body, b"kept");
    assert!(matches!(post("/old"), Err(LinkError::Redirected { to, .. }) if to == "/there"));
    assert!(matches!(post("/away"), Err(LinkError::Redirected { to, .. }) if to == "http://127.0.0.2:9/"));
    assert!(matches!(post("/loop"), Err(LinkError::Redirected { .. })));
}

#[test]
fn an_answer_beyond_the_limit_is_not_taken() {
    let served = Served::new(HttpLimits::default(), |_| HttpResponse::document("a/b", vec![0; 1001]));
    let client = HttpClient::new(HttpClientOptions { max_body: 1000, ..Default::default() }, Cancel::new()).unwrap();
    let reply = client.post(&served.url("/"), Document::new("a/b", "x"), &[]);
    assert!(matches!(reply, Err(LinkError::TooLarge { limit: 1000 })));
}

#[test]
fn waiting_for_an_answer_ends_by_the_clock_or_by_hand() {
    let (handler, has_begun, go) = gate();
    let served = Served::new(HttpLimits::default(), handler);
    let hasty = HttpClientOptions { timeout: Duration::from_millis(50), ..Default::default() };
    let hasty = HttpClient::new(hasty, Cancel::new()).unwrap();
    let reply = hasty.post(&served.url("/"), Document::new("a/b", "x"), &[]);
    assert!(matches!(reply, Err(LinkError::TimedOut)));
    go.send(()).unwrap();
    has_begun.recv_timeout(SOON).unwrap();

    let cancel = Cancel::new();
    let patient = HttpClient::new(HttpClientOptions::default(), cancel.clone()).unwrap();
    let url = served.url("/");
    let waiting = std::thread::spawn(move || patient.post(&url, Document::new("a/b", "x"), &[]));
    has_begun.recv_timeout(SOON).unwrap();
    cancel.cancel();
    assert!(matches!(waiting.join().unwrap(), Err(LinkError::Cancelled)));
    go.send(()).unwrap();
}

#[test]
fn what_keeps_a_connection_from_coming_about() {
    let door = HttpListener::bind("127.0.0.1:0", HttpLimits::default()).unwrap();
    let address = door.local_addr();
    drop(door);
    let client = client();
    let post = |url: &str| client.post(url, Document::new("a/b", "x"), &[]);
    assert!(matches!(post(&format!("http://{address}/")), Err(LinkError::Refused { .. })));
    assert!(matches!(post("ftp://localhost/"), Err(LinkError::BadAddress(_))));
    assert!(matches!(post("not a url"), Err(LinkError::BadAddress(_))));
    let served = Served::new(HttpLimits::default(), echo);
    let plain_as_tls = post(&served.url("/").replace("http:", "https:"));
    assert!(matches!(plain_as_tls, Err(LinkError::Untrusted { .. })));
}
