//! The phone on a link: as OBEX server, and calling a server by HTTP.

use std::time::Duration;

use super::phone::{Ending, PhoneError, PhoneReport, Session, VirtualPhone, Wanted};
use super::script::Mishap;
use crate::link::{ByteLink, Cancel, Document, LinkError, MessageLink};
use crate::protocol::obex::{self, Headers, ResponseCode, ServerEvent, ServerOptions};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::MAC_HEADER;
use crate::protocol::syncml::client::{End, Login};
use crate::protocol::syncml::{Encoding, Version};

/// How long one look at the link lasts.
const GLANCE: Duration = Duration::from_millis(100);

/// Times a document is sent over a link that fails.
const TRIES: u32 = 3;

/// What an OBEX conversation has come to.
enum Talk {
    /// Nothing has been put yet.
    Fresh,
    /// An alert is there; the type of the first GET decides the encoding.
    Alerted(Wanted),
    Running(Box<Session>),
}

impl VirtualPhone {
    /// Answers one desktop: from its CONNECT to its DISCONNECT, or until the link ends.
    ///
    /// # Errors
    /// [`PhoneError`]; a link that just closes is no error but [`Ending::Deserted`].
    pub fn serve_obex(&mut self, link: &mut dyn ByteLink, stop: &Cancel) -> Result<PhoneReport, PhoneError> {
        let options = ServerOptions { receive_packet: self.shape.obex_packet, ..ServerOptions::default() };
        let mut server = obex::Server::new(options);
        let mut talk = Talk::Fresh;
        let mut buffer = vec![0; 4096];
        loop {
            while let Some(event) = server.poll_event() {
                if let Some(ending) = self.obex_event(event, &mut server, &mut talk)? {
                    match ending {
                        Ending::Parted | Ending::Deserted => part(&mut server, link)?,
                        _ => link.close(),
                    }
                    return Ok(talk.report(ending));
                }
            }
            match flush(&mut server, link).and_then(|()| link.read(&mut buffer, GLANCE)) {
                Ok(count) => server.receive(buffer.get(..count).unwrap_or_default()),
                Err(LinkError::TimedOut) => stop.check()?,
                Err(LinkError::Closed) => return Ok(talk.report(Ending::Deserted)),
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Reacts to one event; an ending ends the conversation.
    fn obex_event(
        &mut self,
        event: ServerEvent,
        server: &mut obex::Server,
        talk: &mut Talk,
    ) -> Result<Option<Ending>, PhoneError> {
        match event {
            ServerEvent::Connected { .. } | ServerEvent::GetDone => Ok(None),
            ServerEvent::Put { headers, body } => self.put(&headers, &body.unwrap_or_default(), server, talk),
            ServerEvent::Get { headers } => self.get(&headers, server, talk),
            ServerEvent::Aborted => Ok(Some(Ending::Deserted)),
            ServerEvent::Disconnected => Ok(Some(Ending::Parted)),
            ServerEvent::Broken(error) => Err(error.into()),
        }
    }

    fn put(
        &mut self,
        headers: &Headers,
        body: &[u8],
        server: &mut obex::Server,
        talk: &mut Talk,
    ) -> Result<Option<Ending>, PhoneError> {
        let code = match talk {
            Talk::Running(session) => {
                if self.mishap(session) == Some(Mishap::LoseReply) {
                    return Ok(Some(Ending::Broke(Mishap::LoseReply)));
                }
                if session.repeats() {
                    // The same bytes again, of which this is the first answer; the second one counts.
                    session.repeated();
                    ResponseCode::SUCCESS
                } else {
                    match self.hear(session, body) {
                        Ok(()) => ResponseCode::SUCCESS,
                        Err(PhoneError::Session(_)) => ResponseCode::NOT_ACCEPTABLE,
                        Err(error) => return Err(error),
                    }
                }
            }
            Talk::Fresh | Talk::Alerted(_) => match self.understand(body) {
                Some(wanted) if !self.obeys(&wanted) => return Ok(Some(Ending::UnknownServer)),
                Some(wanted) => {
                    *talk = Talk::Alerted(wanted);
                    ResponseCode::SUCCESS
                }
                None if headers.media_type().is_some_and(|kind| is_alert(&kind)) => ResponseCode::NOT_ACCEPTABLE,
                None => ResponseCode::UNSUPPORTED_MEDIA_TYPE,
            },
        };
        // Whoever puts at the wrong moment has been answered by the server core already.
        let _ = server.answer_put(code, &[]);
        Ok(None)
    }

    fn get(
        &mut self,
        headers: &Headers,
        server: &mut obex::Server,
        talk: &mut Talk,
    ) -> Result<Option<Ending>, PhoneError> {
        if let Talk::Alerted(wanted) = talk {
            let Some(encoding) = self.encoding_for(headers) else {
                let _ = server.answer_get(Err(ResponseCode::NOT_ACCEPTABLE));
                return Ok(None);
            };
            let wanted = wanted.clone();
            if !self.knows_any(&wanted) {
                let _ = server.answer_get(Err(ResponseCode::NOT_FOUND));
                return Ok(None);
            }
            *talk = Talk::Running(Box::new(self.begin_wanted(&wanted, encoding)?));
        }
        let Talk::Running(session) = talk else {
            let _ = server.answer_get(Err(ResponseCode::NOT_FOUND));
            return Ok(None);
        };
        let document = self.say(session)?;
        if document.is_some() {
            match self.mishap(session) {
                Some(Mishap::Drop) => return Ok(Some(Ending::Broke(Mishap::Drop))),
                Some(Mishap::SendTwice) => session.repeat(),
                _ => {}
            }
        }
        let _ = server.answer_get(document.ok_or(ResponseCode::FORBIDDEN));
        Ok(None)
    }

    fn obeys(&self, wanted: &Wanted) -> bool {
        self.shape.server_ids.is_empty() || self.shape.server_ids.contains(&wanted.server_id)
    }

    fn knows_any(&self, wanted: &Wanted) -> bool {
        let known = |remote: &str| self.shape.shelves.iter().any(|shelf| shelf.remote == remote);
        wanted.stores.is_empty() || wanted.stores.iter().any(|(remote, _)| known(remote))
    }

    /// The encoding that a GET asks for, if the phone has it; without a wish its own.
    fn encoding_for(&self, headers: &Headers) -> Option<Encoding> {
        let asked = headers.media_type().as_deref().and_then(Encoding::from_media_type);
        match asked {
            Some(encoding) => Some(encoding).filter(|encoding| self.shape.encodings.contains(encoding)),
            None => self.shape.encodings.first().copied(),
        }
    }

    /// Calls a server and synchronises every shelf. `server` is the address that the first message names (the URL).
    /// If the server does not speak the phone's newest edition the next older one is tried.
    ///
    /// # Errors
    /// [`PhoneError`]; what breaks by the script is no error but [`Ending::Broke`].
    pub fn sync_to(
        &mut self,
        link: &mut dyn MessageLink,
        server: &str,
        login: Option<Login>,
        mode: SyncType,
    ) -> Result<PhoneReport, PhoneError> {
        let encoding = self.shape.encodings.first().copied().ok_or(PhoneError::Shapeless)?;
        let mut report = None;
        for version in self.shape.versions.clone() {
            let done = self.call(link, server, login.clone(), mode, version, encoding)?;
            let other = done.session.as_ref().is_some_and(|session| session.end == Some(End::OtherVersion));
            report = Some(done);
            if !other {
                break;
            }
        }
        report.ok_or(PhoneError::Shapeless)
    }

    fn call(
        &mut self,
        link: &mut dyn MessageLink,
        server: &str,
        login: Option<Login>,
        mode: SyncType,
        version: Version,
        encoding: Encoding,
    ) -> Result<PhoneReport, PhoneError> {
        let mut session = self.begin(version, encoding, server, None, login, |_| Some(mode))?;
        while let Some(document) = self.say(&mut session)? {
            let mishap = self.mishap(&session);
            if mishap == Some(Mishap::Drop) {
                return Ok(session.report(Ending::Broke(Mishap::Drop)));
            }
            let mac = session.client.mac(&document);
            let mut document = Document::new(encoding.media_type(), document);
            if let Some(mac) = mac {
                document = document.with_header(MAC_HEADER, mac.to_string());
            }
            if mishap == Some(Mishap::SendTwice) {
                exchange(link, &document)?;
            }
            let answer = exchange(link, &document)?;
            if mishap == Some(Mishap::LoseReply) {
                return Ok(session.report(Ending::Broke(Mishap::LoseReply)));
            }
            self.hear(&mut session, &answer.body)?;
            if let Some(address) = session.client.address() {
                link.readdress(address)?;
            }
        }
        Ok(session.report(Ending::Parted))
    }
}

impl Talk {
    fn report(&self, ending: Ending) -> PhoneReport {
        match self {
            Talk::Running(session) => session.report(ending),
            Talk::Fresh | Talk::Alerted(_) => PhoneReport::without_session(ending),
        }
    }
}

/// Sends a document, again if the link fails: a server answers the same message as before.
fn exchange(link: &mut dyn MessageLink, document: &Document) -> Result<Document, LinkError> {
    let mut tries = 1;
    loop {
        match link.exchange(document.clone()) {
            Err(LinkError::TimedOut | LinkError::Closed) if tries < TRIES => tries += 1,
            other => return other,
        }
    }
}

fn flush(server: &mut obex::Server, link: &mut dyn ByteLink) -> Result<(), LinkError> {
    while let Some(packet) = server.poll_transmit() {
        link.write_all(&packet)?;
    }
    Ok(())
}

/// Says the last words; a desktop that has hung up does not want them.
fn part(server: &mut obex::Server, link: &mut dyn ByteLink) -> Result<(), LinkError> {
    match flush(server, link) {
        Err(LinkError::Closed) => Ok(()),
        said => said,
    }
}

fn is_alert(media_type: &str) -> bool {
    media_type.trim_end_matches('\0').eq_ignore_ascii_case(crate::protocol::syncml::notification::PACKET_TYPE)
}
