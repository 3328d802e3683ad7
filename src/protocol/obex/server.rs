//! The server's half: it answers. A PUT and a GET are answered when the application says so.

use std::collections::VecDeque;

use super::auth::{self, Nonce};
use super::header::{Header, Headers, id};
use super::packet::{self, FINAL, Framer, PREFIX, Packet, ResponseCode, opcode};
use super::{Error, Misuse, SMALLEST_PACKET, SYNCML_SYNC};

/// How a server behaves.
#[derive(Debug, Clone)]
pub struct ServerOptions {
    /// Services offered; a CONNECT to another is answered "not found", one without Target "bad request".
    /// With no entry here any CONNECT is accepted.
    pub targets: Vec<Vec<u8>>,
    /// Connection id to hand out; not zero.
    pub connection: u32,
    /// Largest packet we take, announced in CONNECT: 255 to 65535 bytes.
    pub receive_packet: u16,
    /// Largest packet we send, whatever the peer announces.
    pub send_packet: u16,
    /// Largest object we take, in bytes; more is answered "too large".
    pub max_object: usize,
    /// Password that a client must prove to know, and the challenge to put to it.
    pub password: Option<(Vec<u8>, Nonce)>,
}

impl Default for ServerOptions {
    /// SyncML data synchronisation, 8 KiB packets in, any size out, objects to 16 MiB.
    fn default() -> Self {
        ServerOptions {
            targets: vec![SYNCML_SYNC.to_vec()],
            connection: 1,
            receive_packet: 0x2000,
            send_packet: u16::MAX,
            max_object: 16 << 20,
            password: None,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerEvent {
    /// A client has connected.
    Connected {
        /// The service it asked for.
        target: Option<Vec<u8>>,
    },
    /// An object has arrived whole. Call [`Server::answer_put`].
    Put {
        /// Headers of all its packets but the body.
        headers: Headers,
        /// The object; `None` asks for the named object to be deleted.
        body: Option<Vec<u8>>,
    },
    /// An object is wanted. Call [`Server::answer_get`] when it is ready; the client waits.
    Get {
        /// Headers of the request.
        headers: Headers,
    },
    /// All of an object has been sent.
    GetDone,
    /// The client gave up its operation.
    Aborted,
    /// The client has said goodbye; it may connect again.
    Disconnected,
    /// The peer broke the rules; nothing works any more.
    Broken(Error),
}

#[derive(Debug)]
enum State {
    Unconnected,
    Ready,
    Taking { headers: Headers, body: Option<Vec<u8>> },
    PutWaits,
    Asked { headers: Headers },
    GetWaits,
    Giving { body: Vec<u8>, sent: usize },
    Closed,
}

/// A server's conversation over one link.
#[derive(Debug)]
pub struct Server {
    options: ServerOptions,
    state: State,
    framer: Framer,
    peer_packet: u16,
    out: VecDeque<Vec<u8>>,
    events: VecDeque<ServerEvent>,
}

impl Server {
    /// A server that waits for CONNECT.
    pub fn new(options: ServerOptions) -> Self {
        let options = ServerOptions {
            receive_packet: options.receive_packet.max(SMALLEST_PACKET),
            send_packet: options.send_packet.max(SMALLEST_PACKET),
            ..options
        };
        Server {
            framer: Framer::new(options.receive_packet),
            options,
            state: State::Unconnected,
            peer_packet: SMALLEST_PACKET,
            out: VecDeque::new(),
            events: VecDeque::new(),
        }
    }

    /// Answers the object that [`ServerEvent::Put`] brought. The headers must fit one of the peer's packets.
    ///
    /// # Errors
    /// [`Misuse::NotNow`] when none waits for an answer.
    pub fn answer_put(&mut self, code: ResponseCode, headers: &[Header]) -> Result<(), Misuse> {
        if !matches!(self.state, State::PutWaits) {
            return Err(Misuse::NotNow);
        }
        self.respond(code, headers);
        self.state = State::Ready;
        Ok(())
    }

    /// Gives the object that [`ServerEvent::Get`] asked for, or a code that says why not.
    ///
    /// # Errors
    /// [`Misuse::NotNow`] when nobody waits for one.
    pub fn answer_get(&mut self, object: Result<Vec<u8>, ResponseCode>) -> Result<(), Misuse> {
        if !matches!(self.state, State::GetWaits) {
            return Err(Misuse::NotNow);
        }
        match object {
            Err(code) => {
                self.respond(code, &[]);
                self.state = State::Ready;
            }
            Ok(body) => {
                let length = Header::Number(id::LENGTH, u32::try_from(body.len()).unwrap_or(u32::MAX));
                self.give(body, 0, vec![length]);
            }
        }
        Ok(())
    }

    /// Takes bytes from the link, in any pieces.
    pub fn receive(&mut self, bytes: &[u8]) {
        if matches!(self.state, State::Closed) {
            return;
        }
        let mut framer = std::mem::take(&mut self.framer);
        let result = framer.receive(bytes, |packet| self.request(packet));
        self.framer = framer;
        if let Err(error) = result {
            self.state = State::Closed;
            self.events.push_back(ServerEvent::Broken(error));
        }
    }

    /// The next packet for the link.
    pub fn poll_transmit(&mut self) -> Option<Vec<u8>> {
        self.out.pop_front()
    }

    /// The next thing that happened.
    pub fn poll_event(&mut self) -> Option<ServerEvent> {
        self.events.pop_front()
    }

    fn request(&mut self, packet: &Packet) -> Result<(), Error> {
        match packet.plain_code() {
            opcode::CONNECT => self.connect(packet),
            opcode::PUT => self.put(packet),
            opcode::GET => self.get(packet),
            opcode::ABORT => {
                if !matches!(self.state, State::Unconnected | State::Ready) {
                    self.state = State::Ready;
                    self.events.push_back(ServerEvent::Aborted);
                }
                self.respond(ResponseCode::SUCCESS, &[]);
                Ok(())
            }
            opcode::DISCONNECT => {
                self.state = State::Unconnected;
                self.respond(ResponseCode::SUCCESS, &[]);
                self.events.push_back(ServerEvent::Disconnected);
                Ok(())
            }
            _ => {
                self.respond(ResponseCode::NOT_IMPLEMENTED, &[]);
                Ok(())
            }
        }
    }

    fn connect(&mut self, packet: &Packet) -> Result<(), Error> {
        let (_, size, rest) = packet.connect_fields().ok_or(Error::PacketTooShort(packet.payload.len() + PREFIX))?;
        let headers = Headers::read(rest)?;
        let target = headers.bytes(id::TARGET);
        let code = match target {
            _ if !matches!(self.state, State::Unconnected) => ResponseCode::UNAVAILABLE,
            _ if self.options.targets.is_empty() => ResponseCode::SUCCESS,
            None => ResponseCode::BAD_REQUEST,
            Some(target) if !self.options.targets.iter().any(|offered| offered == target) => ResponseCode::NOT_FOUND,
            Some(_) => ResponseCode::SUCCESS,
        };
        if !code.is_success() {
            self.connect_response(code, &[]);
            return Ok(());
        }
        if let Some((password, nonce)) = &self.options.password {
            let answer = headers.bytes(id::CHALLENGE_RESPONSE);
            if !answer.is_some_and(|answer| auth::verify(answer, nonce, password)) {
                let challenge = Header::Bytes(id::CHALLENGE, auth::challenge(nonce));
                self.connect_response(ResponseCode::UNAUTHORIZED, &[challenge]);
                return Ok(());
            }
        }
        self.peer_packet = size.max(SMALLEST_PACKET);
        self.state = State::Ready;
        let connection = target.map(|_| Header::Number(id::CONNECTION_ID, self.options.connection));
        let who = target.map(|target| Header::Bytes(id::WHO, target.to_vec()));
        let answer: Vec<Header> = connection.into_iter().chain(who).collect();
        self.connect_response(code, &answer);
        self.events.push_back(ServerEvent::Connected { target: target.map(<[u8]>::to_vec) });
        Ok(())
    }

    fn put(&mut self, packet: &Packet) -> Result<(), Error> {
        let read = Headers::read(&packet.payload)?;
        if self.is_foreign(&read) {
            self.respond(ResponseCode::NOT_FOUND, &[]);
            return Ok(());
        }
        let (mut headers, mut body) = match std::mem::replace(&mut self.state, State::Ready) {
            State::Ready => (Headers::default(), None),
            State::Taking { headers, body } => (headers, body),
            other => return self.out_of_turn(other),
        };
        for piece in read.body() {
            body.get_or_insert_default().extend_from_slice(piece);
        }
        if body.as_ref().is_some_and(|body| body.len() > self.options.max_object) {
            self.respond(ResponseCode::TOO_LARGE, &[]);
            return Ok(());
        }
        headers.keep(read)?;
        if packet.is_final() {
            self.state = State::PutWaits;
            self.events.push_back(ServerEvent::Put { headers, body });
        } else {
            self.respond(ResponseCode::CONTINUE, &[]);
            self.state = State::Taking { headers, body };
        }
        Ok(())
    }

    fn get(&mut self, packet: &Packet) -> Result<(), Error> {
        let read = Headers::read(&packet.payload)?;
        if self.is_foreign(&read) {
            self.respond(ResponseCode::NOT_FOUND, &[]);
            return Ok(());
        }
        let mut headers = match std::mem::replace(&mut self.state, State::Ready) {
            State::Ready => Headers::default(),
            State::Asked { headers } => headers,
            State::Giving { body, sent } => {
                self.give(body, sent, Vec::new());
                return Ok(());
            }
            other => return self.out_of_turn(other),
        };
        headers.keep(read)?;
        if packet.is_final() {
            self.state = State::GetWaits;
            self.events.push_back(ServerEvent::Get { headers });
        } else {
            self.respond(ResponseCode::CONTINUE, &[]);
            self.state = State::Asked { headers };
        }
        Ok(())
    }

    /// Sends the next piece of an object.
    fn give(&mut self, body: Vec<u8>, sent: usize, mut headers: Vec<Header>) {
        let size = usize::from(self.peer_packet.min(self.options.send_packet));
        let room = size.saturating_sub(PREFIX + 3 + packet::headers_len(&headers));
        let rest = body.get(sent..).unwrap_or_default();
        let chunk = rest.get(..room).unwrap_or(rest);
        let last = chunk.len() == rest.len();
        headers.push(Header::Bytes(if last { id::END_OF_BODY } else { id::BODY }, chunk.to_vec()));
        self.respond(if last { ResponseCode::SUCCESS } else { ResponseCode::CONTINUE }, &headers);
        if last {
            self.state = State::Ready;
            self.events.push_back(ServerEvent::GetDone);
        } else {
            let sent = sent + chunk.len();
            self.state = State::Giving { body, sent };
        }
    }

    /// A request while something else is going on.
    fn out_of_turn(&mut self, state: State) -> Result<(), Error> {
        self.state = state;
        self.respond(ResponseCode::UNAVAILABLE, &[]);
        Ok(())
    }

    /// Whether a packet names a connection that is not ours. Not naming one is tolerated.
    fn is_foreign(&self, headers: &Headers) -> bool {
        headers.number(id::CONNECTION_ID).is_some_and(|found| found != self.options.connection)
    }

    fn respond(&mut self, code: ResponseCode, headers: &[Header]) {
        self.out.push_back(packet::write(code.0 | FINAL, &[], headers));
    }

    fn connect_response(&mut self, code: ResponseCode, headers: &[Header]) {
        let [high, low] = self.options.receive_packet.to_be_bytes();
        self.out.push_back(packet::write(code.0 | FINAL, &[0x10, 0, high, low], headers));
    }
}
