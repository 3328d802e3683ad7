//! The client's half: it asks, one operation at a time.

use std::collections::VecDeque;

use super::auth::{self, Credentials};
use super::header::{Header, Headers, id};
use super::packet::{self, FINAL, Framer, PREFIX, Packet, ResponseCode, opcode};
use super::{Error, Misuse, SMALLEST_PACKET, SYNCML_SYNC};

/// How a client behaves.
#[derive(Debug, Clone)]
pub struct ClientOptions {
    /// Service to connect to; `None` for the inbox, without a Target.
    pub target: Option<Vec<u8>>,
    /// Largest packet we take, announced in CONNECT: 255 to 65535 bytes.
    pub receive_packet: u16,
    /// Largest packet we send, whatever the peer announces (slow serial lines: 1024 or less).
    pub send_packet: u16,
    /// Largest object we take, in bytes.
    pub max_object: usize,
    /// Version byte of CONNECT: `10` nearly everywhere, `11` for some Samsung phones.
    pub version: u8,
    /// Answer to a challenge.
    pub credentials: Option<Credentials>,
}

impl Default for ClientOptions {
    /// SyncML data synchronisation, 8 KiB packets in, any size out, objects to 16 MiB.
    fn default() -> Self {
        ClientOptions {
            target: Some(SYNCML_SYNC.to_vec()),
            receive_packet: 0x2000,
            send_packet: u16::MAX,
            max_object: 16 << 20,
            version: 0x10,
            credentials: None,
        }
    }
}

/// What to put or to get.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Media type.
    pub media_type: Option<String>,
    /// Object name, such as an IrMC path.
    pub name: Option<String>,
    /// Further headers, sent after the others.
    pub more: Vec<Header>,
}

impl Request {
    /// A request for an object of a media type, the way SyncML does it.
    pub fn of_type(media_type: impl Into<String>) -> Self {
        Request { media_type: Some(media_type.into()), ..Request::default() }
    }

    fn headers(self, connection: Option<u32>, length: Option<usize>) -> Vec<Header> {
        let number = |length| Header::Number(id::LENGTH, u32::try_from(length).unwrap_or(u32::MAX));
        let connection = connection.map(|value| Header::Number(id::CONNECTION_ID, value));
        let name = self.name.map(|name| Header::Text(id::NAME, name));
        let media_type = self.media_type.as_deref().map(Header::media_type);
        connection.into_iter().chain(name).chain(media_type).chain(length.map(number)).chain(self.more).collect()
    }
}

/// What a client can be doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// CONNECT.
    Connect,
    /// PUT.
    Put,
    /// GET.
    Get,
    /// DISCONNECT.
    Disconnect,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClientEvent {
    /// The connection stands.
    Connected {
        /// The service that answered, when it says so.
        who: Option<Vec<u8>>,
        /// The largest packet we shall send, in bytes.
        packet: u16,
    },
    /// Some of an object has been acknowledged (PUT) or has arrived (GET).
    Progress {
        /// Bytes of the object so far.
        bytes: usize,
    },
    /// The object was taken.
    PutDone {
        /// Success code.
        code: ResponseCode,
        /// Headers of the final answer.
        headers: Headers,
    },
    /// The object has arrived. Its Length header may lie; the body is what came.
    Got {
        /// The object.
        body: Vec<u8>,
        /// Headers of all answers but the body.
        headers: Headers,
    },
    /// The peer said no. After a refused PUT or GET the connection still stands and the operation may be repeated;
    /// [`ResponseCode::FORBIDDEN`] is a phone that shows a dialog or is locked.
    Refused {
        /// What was refused.
        operation: Operation,
        /// Why.
        code: ResponseCode,
    },
    /// An ABORT was answered; the operation is over.
    Aborted,
    /// DISCONNECT was answered.
    Disconnected,
    /// The peer broke the rules; nothing works any more.
    Broken(Error),
}

#[derive(Debug)]
enum State {
    Unconnected,
    /// `strays`: answers meant for others that came so far.
    Connecting {
        answered_challenge: bool,
        strays: u32,
    },
    Ready,
    Putting {
        body: Vec<u8>,
        sent: usize,
    },
    Getting {
        body: Vec<u8>,
        headers: Headers,
        idle_turns: u32,
    },
    /// `behind`: an answer to the request that ABORT overtook may still come. `whole`: it was the last of a PUT.
    Aborting {
        behind: bool,
        whole: bool,
    },
    /// Only good for DISCONNECT.
    Spent,
    Disconnecting,
    Closed,
}

/// Empty Continue answers to a GET before we lose patience.
const IDLE_TURNS: u32 = 1000;
/// Answers to callers before us that we let pass: one to each who was killed while the phone was busy.
const STRAYS: u32 = 8;

/// A client's conversation over one link.
#[derive(Debug)]
pub struct Client {
    options: ClientOptions,
    state: State,
    framer: Framer,
    connection: Option<u32>,
    peer_packet: u16,
    out: VecDeque<Vec<u8>>,
    events: VecDeque<ClientEvent>,
}

impl Client {
    /// A client that has not said anything yet.
    pub fn new(options: ClientOptions) -> Self {
        let options = ClientOptions {
            receive_packet: options.receive_packet.max(SMALLEST_PACKET),
            send_packet: options.send_packet.max(SMALLEST_PACKET),
            ..options
        };
        Client {
            framer: Framer::new(options.receive_packet),
            options,
            state: State::Unconnected,
            connection: None,
            peer_packet: SMALLEST_PACKET,
            out: VecDeque::new(),
            events: VecDeque::new(),
        }
    }

    /// Asks for the connection.
    ///
    /// # Errors
    /// [`Misuse::NotNow`] when it was asked for before.
    pub fn connect(&mut self) -> Result<(), Misuse> {
        if !matches!(self.state, State::Unconnected) {
            return Err(Misuse::NotNow);
        }
        self.send_connect(None);
        self.state = State::Connecting { answered_challenge: false, strays: 0 };
        Ok(())
    }

    /// Sends an object. The last bytes always travel in End-of-Body, which some phones insist on.
    ///
    /// # Errors
    /// [`Misuse`]
    pub fn put(&mut self, request: Request, body: Vec<u8>) -> Result<(), Misuse> {
        self.ready()?;
        let headers = request.headers(self.connection, Some(body.len()));
        if packet::headers_len(&headers) + PREFIX + 4 > self.send_size() {
            return Err(Misuse::HeadersTooLong);
        }
        self.state = State::Putting { body, sent: 0 };
        self.send_chunk(headers);
        Ok(())
    }

    /// Deletes an object: a PUT without a body (IrOBEX 1.3, 3.3.3.6).
    ///
    /// # Errors
    /// [`Misuse`]
    pub fn delete(&mut self, request: Request) -> Result<(), Misuse> {
        self.ready()?;
        let headers = request.headers(self.connection, None);
        self.fits(&headers)?;
        self.send(opcode::PUT | FINAL, &[], &headers);
        self.state = State::Putting { body: Vec::new(), sent: 0 };
        Ok(())
    }

    /// Asks for an object.
    ///
    /// # Errors
    /// [`Misuse`]
    pub fn get(&mut self, request: Request) -> Result<(), Misuse> {
        self.ready()?;
        let headers = request.headers(self.connection, None);
        self.fits(&headers)?;
        self.send(opcode::GET | FINAL, &[], &headers);
        self.state = State::Getting { body: Vec::new(), headers: Headers::default(), idle_turns: 0 };
        Ok(())
    }

    /// Gives up the PUT or GET in flight. [`ClientEvent::Aborted`] follows.
    ///
    /// When the last packet of a PUT has left already, nobody can tell its answer from that to ABORT; the connection is
    /// then only good for [`Client::disconnect`], and [`Client::is_ready`] says no.
    ///
    /// # Errors
    /// [`Misuse::NotNow`] when there is none.
    pub fn abort(&mut self) -> Result<(), Misuse> {
        if !matches!(self.state, State::Putting { .. } | State::Getting { .. }) {
            return Err(Misuse::NotNow);
        }
        // A request that has not left yet need not leave.
        let behind = self.out.is_empty();
        self.out.clear();
        let headers = self.connection_header();
        self.send(opcode::ABORT | FINAL, &[], &headers);
        let whole = matches!(&self.state, State::Putting { body, sent } if *sent == body.len());
        self.state = State::Aborting { behind, whole };
        Ok(())
    }

    /// Ends the connection: ours, or before CONNECT one that somebody left standing on this line.
    ///
    /// # Errors
    /// [`Misuse::NotNow`] while an operation is in flight.
    pub fn disconnect(&mut self) -> Result<(), Misuse> {
        if !matches!(self.state, State::Unconnected | State::Ready | State::Spent) {
            return Err(Misuse::NotNow);
        }
        let headers = self.connection_header();
        self.send(opcode::DISCONNECT | FINAL, &[], &headers);
        self.state = State::Disconnecting;
        Ok(())
    }

    /// Whether a new operation may begin.
    pub fn is_ready(&self) -> bool {
        matches!(self.state, State::Ready)
    }

    /// Takes bytes from the link, in any pieces.
    pub fn receive(&mut self, bytes: &[u8]) {
        if matches!(self.state, State::Closed) {
            return;
        }
        let mut framer = std::mem::take(&mut self.framer);
        let result = framer.receive(bytes, |packet| self.answer(packet));
        self.framer = framer;
        if let Err(error) = result {
            self.state = State::Closed;
            self.out.clear();
            self.events.push_back(ClientEvent::Broken(error));
        }
    }

    /// The next packet for the link.
    pub fn poll_transmit(&mut self) -> Option<Vec<u8>> {
        self.out.pop_front()
    }

    /// The next thing that happened.
    pub fn poll_event(&mut self) -> Option<ClientEvent> {
        self.events.pop_front()
    }

    fn answer(&mut self, packet: &Packet) -> Result<(), Error> {
        let code = ResponseCode(packet.plain_code());
        match std::mem::replace(&mut self.state, State::Ready) {
            State::Connecting { answered_challenge, strays } if is_stray(packet, code) && strays < STRAYS => {
                self.state = State::Connecting { answered_challenge, strays: strays + 1 };
                Ok(())
            }
            State::Connecting { answered_challenge, strays } => {
                self.connect_answer(packet, code, answered_challenge, strays)
            }
            State::Putting { body, sent } => self.put_answer(packet, code, body, sent),
            State::Getting { body, headers, idle_turns } => self.get_answer(packet, code, body, headers, idle_turns),
            State::Aborting { behind, whole } => {
                self.abort_answer(packet, code, behind, whole);
                Ok(())
            }
            State::Disconnecting => {
                self.state = State::Closed;
                self.events.push_back(ClientEvent::Disconnected);
                Ok(())
            }
            State::Unconnected | State::Ready | State::Spent | State::Closed => Err(Error::Unexpected(packet.code)),
        }
    }

    fn connect_answer(
        &mut self,
        packet: &Packet,
        code: ResponseCode,
        answered: bool,
        strays: u32,
    ) -> Result<(), Error> {
        let fields = packet.connect_fields();
        if code.is_success() {
            let (_, size, headers) = fields.ok_or(Error::PacketTooShort(packet.payload.len() + PREFIX))?;
            let headers = Headers::read(headers)?;
            self.peer_packet = size.max(SMALLEST_PACKET);
            self.connection = headers.number(id::CONNECTION_ID);
            let who = headers.bytes(id::WHO).map(<[u8]>::to_vec);
            self.events.push_back(ClientEvent::Connected { who, packet: self.send_size() as u16 });
            return Ok(());
        }
        let headers = fields.and_then(|(_, _, headers)| Headers::read(headers).ok()).unwrap_or_default();
        let challenge = headers.bytes(id::CHALLENGE).filter(|_| code == ResponseCode::UNAUTHORIZED && !answered);
        if let (Some(challenge), Some(credentials)) = (challenge, &self.options.credentials) {
            let answer = auth::answer(challenge, credentials).ok_or(Error::Authentication)?;
            self.send_connect(Some(Header::Bytes(id::CHALLENGE_RESPONSE, answer)));
            self.state = State::Connecting { answered_challenge: true, strays };
            return Ok(());
        }
        self.refused(Operation::Connect, code);
        self.state = State::Unconnected;
        Ok(())
    }

    fn put_answer(&mut self, packet: &Packet, code: ResponseCode, body: Vec<u8>, sent: usize) -> Result<(), Error> {
        let whole = sent == body.len();
        if code == ResponseCode::CONTINUE {
            if whole {
                return Err(Error::Unexpected(packet.code));
            }
            self.events.push_back(ClientEvent::Progress { bytes: sent });
            self.state = State::Putting { body, sent };
            self.send_chunk(Vec::new());
        } else if code.is_success() && whole {
            self.events.push_back(ClientEvent::PutDone { code, headers: Headers::read(&packet.payload)? });
        } else if code.is_success() {
            // The peer has heard only a part and calls it a whole: not a success.
            return Err(Error::Unexpected(packet.code));
        } else {
            self.refused(Operation::Put, code);
        }
        Ok(())
    }

    fn get_answer(
        &mut self,
        packet: &Packet,
        code: ResponseCode,
        mut body: Vec<u8>,
        mut headers: Headers,
        idle_turns: u32,
    ) -> Result<(), Error> {
        if code != ResponseCode::CONTINUE && !code.is_success() {
            self.refused(Operation::Get, code);
            return Ok(());
        }
        let before = body.len();
        let read = Headers::read(&packet.payload)?;
        for piece in read.body() {
            body.extend_from_slice(piece);
        }
        if body.len() > self.options.max_object {
            return Err(Error::ObjectTooLarge(self.options.max_object));
        }
        let idle_turns = if body.len() > before { 0 } else { idle_turns + 1 };
        headers.keep(read)?;
        if code.is_success() {
            self.events.push_back(ClientEvent::Got { body, headers });
            return Ok(());
        }
        if idle_turns > IDLE_TURNS {
            return Err(Error::NoProgress);
        }
        self.events.push_back(ClientEvent::Progress { bytes: body.len() });
        self.send(opcode::GET | FINAL, &[], &[]);
        self.state = State::Getting { body, headers, idle_turns };
        Ok(())
    }

    fn abort_answer(&mut self, packet: &Packet, code: ResponseCode, behind: bool, whole: bool) {
        let has_body = || Headers::read(&packet.payload).is_ok_and(|headers| headers.body().next().is_some());
        if behind && (!code.is_success() || has_body()) {
            self.state = State::Aborting { behind: false, whole };
            return;
        }
        if behind && whole {
            self.state = State::Spent;
        }
        self.events.push_back(ClientEvent::Aborted);
    }

    fn send_connect(&mut self, answer: Option<Header>) {
        let target = self.options.target.clone().map(|target| Header::Bytes(id::TARGET, target));
        let headers: Vec<Header> = target.into_iter().chain(answer).collect();
        let [high, low] = self.options.receive_packet.to_be_bytes();
        self.send(opcode::CONNECT | FINAL, &[self.options.version, 0, high, low], &headers);
    }

    /// Sends the next piece of the object being put.
    fn send_chunk(&mut self, mut headers: Vec<Header>) {
        let room = self.send_size().saturating_sub(PREFIX + 3 + packet::headers_len(&headers));
        let State::Putting { body, sent } = &mut self.state else { return };
        let rest = body.get(*sent..).unwrap_or_default();
        let chunk = rest.get(..room).unwrap_or(rest);
        let last = chunk.len() == rest.len();
        headers.push(Header::Bytes(if last { id::END_OF_BODY } else { id::BODY }, chunk.to_vec()));
        *sent += chunk.len();
        self.send(if last { opcode::PUT | FINAL } else { opcode::PUT }, &[], &headers);
    }

    fn send(&mut self, code: u8, fixed: &[u8], headers: &[Header]) {
        self.out.push_back(packet::write(code, fixed, headers));
    }

    fn send_size(&self) -> usize {
        usize::from(self.peer_packet.min(self.options.send_packet))
    }

    fn connection_header(&self) -> Vec<Header> {
        self.connection.map(|value| Header::Number(id::CONNECTION_ID, value)).into_iter().collect()
    }

    fn ready(&self) -> Result<(), Misuse> {
        if self.is_ready() { Ok(()) } else { Err(Misuse::NotNow) }
    }

    fn fits(&self, headers: &[Header]) -> Result<(), Misuse> {
        let fits = packet::headers_len(headers) + PREFIX <= self.send_size();
        if fits { Ok(()) } else { Err(Misuse::HeadersTooLong) }
    }

    fn refused(&mut self, operation: Operation, code: ResponseCode) {
        self.events.push_back(ClientEvent::Refused { operation, code });
    }
}

/// Whether this answers another request than CONNECT: that of a caller who was killed on a line that tells the phone
/// nothing of it. Success always has the fixed fields, and the version (IrOBEX 1.3, 3.3.1.1) is told from the headers
/// that stand there in an answer to GET.
fn is_stray(packet: &Packet, code: ResponseCode) -> bool {
    let version = packet.connect_fields().map(|(version, ..)| version >> 4);
    code == ResponseCode::CONTINUE || (code.is_success() && version != Some(1))
}
