//! The loop that moves an OBEX client over a byte link: drain what it wants to send, wait for bytes, feed them.

use std::time::{Duration, Instant};

use crate::link::{ByteLink, LinkError};
use crate::protocol::obex::client::{Client, ClientEvent, ClientOptions, Operation, Request};
use crate::protocol::obex::{self, packet::ResponseCode};

/// How long a phone may take for one answer. Phones ask their owner first, and write one contact in half a second.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// A line on which nothing came for so long is silent.
const SILENCE: Duration = Duration::from_secs(1);

/// Why OBEX went no further.
#[derive(Debug, thiserror::Error)]
pub enum ObexFailure {
    /// The line failed.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The phone broke the rules of OBEX.
    #[error(transparent)]
    Broken(#[from] obex::Error),
    /// The phone said no.
    #[error("the phone refused {operation:?} with code {code:#04x}")]
    Refused {
        /// What it refused.
        operation: Operation,
        /// Its code, without the final bit.
        code: u8,
    },
}

/// An OBEX connection to a phone.
pub(super) struct Obex<'a> {
    options: ClientOptions,
    client: Client,
    link: &'a mut dyn ByteLink,
    patience: Duration,
}

impl<'a> Obex<'a> {
    /// Connects to the phone's SyncML service. On a line that does not tell the phone when a caller is gone, the
    /// connection of a caller that was killed may still stand; it is ended first.
    pub fn connect(
        link: &'a mut dyn ByteLink,
        options: ClientOptions,
        patience: Duration,
    ) -> Result<Self, ObexFailure> {
        let mut obex = Self { client: Client::new(options.clone()), options, link, patience };
        match obex.greet() {
            Err(ObexFailure::Refused { operation: Operation::Connect, code })
                if code == ResponseCode::UNAVAILABLE.0 =>
            {
                obex.reconnect()?;
            }
            // The end of an answer to that caller, whose beginning nobody read.
            Err(ObexFailure::Broken(_)) => {
                obex.hush()?;
                obex.reconnect()?;
            }
            greeted => greeted?,
        }
        Ok(obex)
    }

    fn greet(&mut self) -> Result<(), ObexFailure> {
        started(self.client.connect());
        self.wait(|event| matches!(event, ClientEvent::Connected { .. })).map(drop)
    }

    /// Ends the connection and makes a new one on the same line.
    pub fn reconnect(&mut self) -> Result<(), ObexFailure> {
        if self.client.disconnect().is_err() {
            // It cannot speak any more; a new one may end what stands on the line.
            self.client = Client::new(self.options.clone());
            started(self.client.disconnect());
        }
        let _gone = self.wait(|event| matches!(event, ClientEvent::Disconnected))?;
        self.client = Client::new(self.options.clone());
        self.greet()
    }

    /// Throws away what comes until the line is silent.
    fn hush(&mut self) -> Result<(), ObexFailure> {
        let mut buffer = [0; 8192];
        let deadline = Instant::now() + self.patience;
        while Instant::now() < deadline {
            match self.link.read(&mut buffer, SILENCE) {
                Ok(0) => return Err(LinkError::Closed.into()),
                Ok(_) => {}
                Err(LinkError::TimedOut) => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
        Err(LinkError::TimedOut.into())
    }

    /// Hands over one object; returns when the phone has taken it.
    pub fn put(&mut self, media_type: &str, body: Vec<u8>) -> Result<(), ObexFailure> {
        started(self.client.put(Request::of_type(media_type), body));
        self.wait(|event| matches!(event, ClientEvent::PutDone { .. })).map(drop)
    }

    /// Fetches one object.
    pub fn get(&mut self, media_type: &str) -> Result<Vec<u8>, ObexFailure> {
        started(self.client.get(Request::of_type(media_type)));
        match self.wait(|event| matches!(event, ClientEvent::Got { .. }))? {
            ClientEvent::Got { body, .. } => Ok(body),
            _ => Ok(Vec::new()),
        }
    }

    /// Ends the connection. A phone that does not answer any more has ended it already.
    pub fn disconnect(mut self) {
        if self.client.is_ready() {
            started(self.client.disconnect());
            self.patience = Duration::from_secs(5);
            let _ = self.wait(|event| matches!(event, ClientEvent::Disconnected));
        }
        self.link.close();
    }

    fn wait(&mut self, wanted: impl Fn(&ClientEvent) -> bool) -> Result<ClientEvent, ObexFailure> {
        let mut buffer = [0; 8192];
        let mut deadline = Instant::now() + self.patience;
        loop {
            while let Some(event) = self.client.poll_event() {
                match event {
                    event if wanted(&event) => return Ok(event),
                    ClientEvent::Refused { operation, code: ResponseCode(code) } => {
                        return Err(ObexFailure::Refused { operation, code });
                    }
                    ClientEvent::Broken(error) => return Err(error.into()),
                    _ => {}
                }
            }
            while let Some(packet) = self.client.poll_transmit() {
                self.link.write_all(&packet)?;
                deadline = Instant::now() + self.patience;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(LinkError::TimedOut.into());
            }
            let count = self.link.read(&mut buffer, left)?;
            if count == 0 {
                return Err(LinkError::Closed.into());
            }
            self.client.receive(&buffer[..count]);
            deadline = Instant::now() + self.patience;
        }
    }
}

/// Operations are started one after the other here, and their headers are short: OBEX has no reason to say no.
fn started(result: Result<(), obex::Misuse>) {
    debug_assert!(result.is_ok(), "{result:?}");
}
