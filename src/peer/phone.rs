//! A phone we call over a byte link: OBEX carries the notification, then the phone's messages (GET) and ours (PUT).
//!
//! Sources: SyncML OBEX binding 1.1.2 section 7; what SyncEvolution's phone side and S60 do (obex spec, section 2).

use crate::link::ByteLink;
use crate::pim::Kind;
use crate::profile::{self, Profile};
use crate::protocol::obex::client::{ClientOptions, Operation};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::notification::{self, Initiator, Interaction, Notification, WantedStore};
use crate::protocol::syncml::{Encoding, Version, codec};

use super::driver::{Obex, ObexFailure, PATIENCE};
use super::session::Desk;
use super::syncml::{Failure, Known, Next, Session};

/// How a phone is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The profile of the phone, if one was chosen or recognised.
    pub profile: Option<String>,
    /// SessionID of the notification.
    pub session_id: u16,
}

/// Why a call went no further.
#[derive(Debug, thiserror::Error)]
pub enum CallFailed {
    /// The line or OBEX.
    #[error(transparent)]
    Obex(#[from] ObexFailure),
    /// SyncML or the service.
    #[error(transparent)]
    Session(#[from] Failure),
    /// More messages than any sync needs.
    #[error("the phone goes on for ever")]
    Endless,
    /// The notification could not be written.
    #[error("notification: {0}")]
    Notification(String),
}

/// More messages than this are no sync: 10 000 contacts in messages of 1.5 kB need about 6 000.
const MOST_MESSAGES: usize = 50_000;

/// Calls the phone and syncs with it. Gives the service's side back with what broke the session off, if anything did.
/// `told` is called after every message.
pub fn call<D: Desk>(link: &mut dyn ByteLink, call: &Call, desk: D, told: &mut dyn FnMut()) -> (D, Option<CallFailed>) {
    let mut session = Session::new(desk, call.profile.as_deref());
    let failed = converse(link, call, &mut session, told).err();
    if failed.is_some() {
        session.closed();
    }
    (session.into_desk(), failed)
}

fn converse<D: Desk>(
    link: &mut dyn ByteLink,
    call: &Call,
    session: &mut Session<D>,
    told: &mut dyn FnMut(),
) -> Result<(), CallFailed> {
    let profile = call.profile.as_deref().unwrap_or("generic");
    let profile = profile::load(profile).unwrap_or_default();
    let mut obex = Obex::connect(link, ClientOptions::default(), PATIENCE)?;
    notify(&mut obex, call, &profile)?;
    let mut media_type = encoding(&profile).media_type();
    for _ in 0..MOST_MESSAGES {
        let request = match obex.get(media_type) {
            Ok(request) => request,
            // After our last message some phones have nothing more to say and refuse the next GET.
            Err(ObexFailure::Refused { operation: Operation::Get, .. }) if session.is_complete() => break,
            Err(failure) => return Err(failure.into()),
        };
        if request.is_empty() && session.is_complete() {
            break;
        }
        let answer = session.exchange(media_type, &request)?;
        told();
        media_type = answer.media_type;
        obex.put(media_type, answer.document)?;
        session.delivered(Known::Received)?;
        told();
        if answer.next == Next::Over {
            break;
        }
    }
    if !session.is_complete() {
        return Err(CallFailed::Endless);
    }
    obex.disconnect();
    Ok(())
}

/// Tells the phone that a sync is wanted, in the first form it takes.
fn notify(obex: &mut Obex<'_>, call: &Call, profile: &Profile) -> Result<(), CallFailed> {
    let server_id = profile.session.server_ids.first().cloned().unwrap_or_else(|| "PC Suite".to_owned());
    let uri = profile.databases.get(Kind::Contacts.name()).cloned().unwrap_or_else(|| "contacts".to_owned());
    let notification = Notification {
        server_id,
        session_id: call.session_id,
        interaction: Interaction::Unspecified,
        initiator: Initiator::User,
        stores: vec![WantedStore { sync_type: SyncType::TwoWay, content_type: Some("text/x-vcard".to_owned()), uri }],
    };
    let forms = &profile.session.alert_forms;
    let forms: Vec<&str> =
        if forms.is_empty() { vec!["1.2", "1.1"] } else { forms.iter().map(String::as_str).collect() };
    let mut refused = None;
    for form in forms {
        let sent = if form == "1.1" {
            let message = notification.message(Version::V11);
            let document = codec::encode(&message, Encoding::Wbxml, &codec::Style::default());
            obex.put(Encoding::Wbxml.media_type(), document)
        } else {
            let packet = notification.packet("", &[]).map_err(|error| CallFailed::Notification(error.to_string()))?;
            obex.put(notification::PACKET_TYPE, packet)
        };
        match sent {
            Ok(()) => return Ok(()),
            Err(failure @ ObexFailure::Refused { .. }) => refused = Some(failure),
            Err(failure) => return Err(failure.into()),
        }
    }
    refused.map_or(Ok(()), |failure| Err(failure.into()))
}

fn encoding(profile: &Profile) -> Encoding {
    match profile.session.encoding {
        Some(profile::Encoding::Xml) => Encoding::Xml,
        _ => Encoding::Wbxml,
    }
}
