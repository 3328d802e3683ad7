//! A cable that can be pulled: an HTTP proxy between a phone and Cordial that loses one message, or kills the server.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What happens to one message.
pub enum Cut {
    /// It never reaches Cordial.
    Request,
    /// Cordial answers, and the answer is lost.
    Answer,
    /// Cordial gets it and, after this time, `kill` is called; nothing comes back.
    Kill(Duration, Box<dyn FnOnce() + Send>),
    /// Cordial gets it twice; both answers are kept, the second goes back.
    Twice,
}

#[derive(Default)]
struct State {
    server: Option<SocketAddr>,
    messages: usize,
    armed: Option<(usize, Cut)>,
    targets: Vec<String>,
    answers: Vec<Vec<u8>>,
}

/// The proxy. Its thread lives as long as the test process.
pub struct Cutter {
    state: Arc<Mutex<State>>,
    address: SocketAddr,
}

impl Cutter {
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::<Mutex<State>>::default();
        let shared = state.clone();
        let _ = std::thread::spawn(move || {
            for phone in listener.incoming().map_while(Result::ok) {
                // One request at a time, as a phone makes them; what fails is a pulled cable too.
                let _ = pass(&shared, phone);
            }
        });
        Self { state, address }
    }

    pub fn url(&self) -> String {
        format!("http://{}/syncml", self.address)
    }

    /// Where Cordial answers now: `http://ADDR:PORT/…`.
    pub fn lead_to(&self, url: &str) {
        let address = url.trim_start_matches("http://").split('/').next().unwrap().parse().unwrap();
        self.state.lock().unwrap().server = Some(address);
    }

    /// Counts from zero, and pulls the cable at message `at` (from 1).
    pub fn arm(&self, at: usize, cut: Cut) {
        let mut state = self.state.lock().unwrap();
        *state = State { server: state.server, armed: Some((at, cut)), ..State::default() };
    }

    pub fn count_from_zero(&self) {
        let mut state = self.state.lock().unwrap();
        *state = State { server: state.server, ..State::default() };
    }

    /// Messages that came since counting began.
    pub fn messages(&self) -> usize {
        self.state.lock().unwrap().messages
    }

    /// Cuts no more; answers whether the cut that was asked for has happened.
    pub fn disarm(&self) -> bool {
        self.state.lock().unwrap().armed.take().is_none()
    }

    /// The request targets since counting began.
    pub fn targets(&self) -> Vec<String> {
        self.state.lock().unwrap().targets.clone()
    }

    /// The bodies with which a message that went twice was answered.
    pub fn answers(&self) -> Vec<Vec<u8>> {
        self.state.lock().unwrap().answers.clone()
    }
}

fn pass(state: &Mutex<State>, mut phone: TcpStream) -> io::Result<()> {
    phone.set_read_timeout(Some(Duration::from_secs(60)))?;
    let request = read_http(&mut BufReader::new(phone.try_clone()?))?;
    let (server, cut) = {
        let mut state = state.lock().unwrap();
        state.messages += 1;
        let line = String::from_utf8_lossy(&request.head).lines().next().unwrap_or_default().to_owned();
        state.targets.push(line.split(' ').nth(1).unwrap_or_default().to_owned());
        let now = state.armed.as_ref().is_some_and(|(at, _)| *at == state.messages);
        let cut = if now { state.armed.take().map(|(_, cut)| cut) } else { None };
        (state.server, cut)
    };
    let server = server.ok_or(io::ErrorKind::NotConnected)?;
    match cut {
        None => answer(&mut phone, &ask(server, &request)?),
        Some(Cut::Request) => phone.shutdown(Shutdown::Both),
        Some(Cut::Answer) => {
            let _ = ask(server, &request)?;
            phone.shutdown(Shutdown::Both)
        }
        Some(Cut::Kill(after, kill)) => {
            let asked = send(server, &request);
            std::thread::sleep(after);
            kill();
            drop(asked);
            phone.shutdown(Shutdown::Both)
        }
        Some(Cut::Twice) => {
            let (first, second) = (ask(server, &request)?, ask(server, &request)?);
            let bodies = vec![first.body, second.body.clone()];
            state.lock().unwrap().answers = bodies;
            answer(&mut phone, &second)
        }
    }
}

struct Document {
    head: Vec<u8>,
    body: Vec<u8>,
}

fn send(server: SocketAddr, request: &Document) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.write_all(&request.head)?;
    stream.write_all(&request.body)?;
    Ok(stream)
}

fn ask(server: SocketAddr, request: &Document) -> io::Result<Document> {
    read_http(&mut BufReader::new(send(server, request)?))
}

/// Every request gets a connection of its own, or the phone's HTTP library would repeat a lost one by itself.
fn answer(phone: &mut TcpStream, document: &Document) -> io::Result<()> {
    let end = document.head.windows(2).position(|pair| pair == b"\r\n").unwrap_or_default() + 2;
    let (first, rest) = document.head.split_at(end);
    phone.write_all(&[first, b"connection: close\r\n", rest, &document.body].concat())?;
    phone.shutdown(Shutdown::Write)
}

fn read_http(stream: &mut impl BufRead) -> io::Result<Document> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read_until(b'\n', &mut head)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let text = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body)?;
    Ok(Document { head, body })
}
