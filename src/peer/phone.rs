//! A phone we call over a byte link: OBEX carries the notification, then the phone's messages (GET) and ours (PUT).
//!
//! Sources: SyncML OBEX binding 1.1.2 section 7; what SyncEvolution's phone side and S60 do (obex spec, section 2).

use crate::link::ByteLink;
use crate::pim::Kind;
use crate::profile::{self, Profile};
use crate::protocol::obex::ResponseCode;
use crate::protocol::obex::client::{ClientOptions, Operation};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::notification::{self, Initiator, Interaction, Notification, WantedStore};
use crate::protocol::syncml::{Encoding, Version, codec};

use super::archive::{SHELVES, Shelf};
use super::driver::{Obex, ObexFailure, PATIENCE};
use super::session::{Asked, Desk, Remark};
use super::syncml::{Failure, Next, Session};

/// How a phone is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The profile of the phone, if one was chosen.
    pub profile: Option<String>,
    /// The profile that fitted what the phone told about itself last time.
    pub recognised: Option<String>,
    /// What is to be synced.
    pub kinds: Vec<Kind>,
    /// Whether its bookmarks, messages and files are wanted, and those databases that it told of, by our names.
    pub shelves: Option<Vec<String>>,
    /// SessionID of the notification.
    pub session_id: u16,
    /// What the phone is asked for. A phone that does not announce it is asked for both ways.
    pub wish: Asked,
    /// The modes it announced ([`super::session::Capacity::modes`]).
    pub modes: Vec<u8>,
    /// The way of alerting that it understood last time ([`Remark::AnswersTo`]): tried first.
    pub answers_to: Option<String>,
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
    session.closed();
    (session.into_desk(), failed)
}

fn converse<D: Desk>(
    link: &mut dyn ByteLink,
    call: &Call,
    session: &mut Session<D>,
    told: &mut dyn FnMut(),
) -> Result<(), CallFailed> {
    let known = call.profile.as_deref().or(call.recognised.as_deref());
    let profile = profile::load(known.unwrap_or("generic")).unwrap_or_default();
    let mut obex = Obex::connect(link, ClientOptions::default(), PATIENCE)?;
    let mut media_type = encoding(&profile).media_type();
    let (request, way) = alert(&mut obex, call, &profile, media_type)?;
    session.desk().remark(&Remark::AnswersTo(way));
    let mut first = Some(request);
    for _ in 0..MOST_MESSAGES {
        let request = match first.take().map_or_else(|| obex.get(media_type), Ok) {
            Ok(request) => request,
            // After our last message some phones have nothing more to say and refuse the next GET.
            Err(ObexFailure::Refused { operation: Operation::Get, .. }) if session.is_complete() => break,
            Err(failure) => return Err(failure.into()),
        };
        if request.is_empty() && session.is_complete() {
            break;
        }
        // What comes back has no type of its own, and is not always what was asked for.
        let came = Encoding::sniff(&request).map_or(media_type, Encoding::media_type);
        let answer = session.exchange(came, &request)?;
        told();
        media_type = answer.media_type;
        obex.put(media_type, answer.document)?;
        session.delivered()?;
        told();
        if answer.next == Next::Over {
            break;
        }
    }
    if !session.is_complete() && !session.is_suspended() {
        return Err(CallFailed::Endless);
    }
    obex.disconnect();
    Ok(())
}

/// Tells the phone that a sync is wanted, in the first way it understands, and gives its first message back, and that
/// way. A way it refuses, at once or by having nothing to say, is followed by the next one in a new connection: phones
/// look at the first object of a connection only (obex spec, sections 2.3 and 2.6).
fn alert(
    obex: &mut Obex<'_>,
    call: &Call,
    profile: &Profile,
    media_type: &str,
) -> Result<(Vec<u8>, String), CallFailed> {
    let mut refused = None;
    let mut ways = ways(call, profile);
    // A stable sort: the way that worked first, the others as they were.
    ways.sort_by_key(|(form, stores)| call.answers_to.as_deref() != Some(way_text(form, stores).as_str()));
    for (at, (form, stores)) in ways.into_iter().enumerate() {
        if at > 0 {
            obex.reconnect()?;
        }
        let way = way_text(form, &stores);
        let (kind, body) = notification(call.session_id, profile, form, stores)?;
        match obex.put(kind, body).and_then(|()| obex.get(media_type)) {
            Ok(first) => return Ok((first, way)),
            Err(failure @ ObexFailure::Refused { .. }) if !is_locked(&failure) => {
                let _ = refused.get_or_insert(failure);
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    Err(refused.map_or(CallFailed::Endless, CallFailed::from))
}

/// A phone that shows a dialog or is locked understands well; asking again in another way does not help.
fn is_locked(failure: &ObexFailure) -> bool {
    matches!(failure, ObexFailure::Refused { code, .. } if *code == ResponseCode::FORBIDDEN.0)
}

/// Forms of the notification and the databases of ours it names, best first. A phone nobody has described may know our
/// databases by the names that makers gave them.
fn ways<'a>(call: &Call, profile: &'a Profile) -> Vec<(&'a str, Vec<WantedStore>)> {
    let forms = &profile.session.alert_forms;
    let forms: Vec<&str> =
        if forms.is_empty() { vec!["1.2", "1.1"] } else { forms.iter().map(String::as_str).collect() };
    let own: Vec<(Kind, &str)> =
        Kind::ALL.into_iter().filter_map(|kind| Some((kind, profile.databases.get(kind.name())?.as_str()))).collect();
    let called = own.iter().find(|(kind, _)| *kind == Kind::Contacts).is_none_or(|(_, name)| *name == "contacts");
    let names = if called && profile.session.server_ids.is_empty() {
        MAKERS.iter().map(|names| names.to_vec()).collect()
    } else {
        vec![own]
    };
    let stores: Vec<Vec<WantedStore>> = names.iter().map(|names| wanted(call, names)).collect();
    let stores: Vec<_> = stores.into_iter().filter(|stores| !stores.is_empty()).collect();
    let shelves = wanted_shelves(call, profile);
    let with_shelves = stores.iter().map(|stores| [stores.as_slice(), &shelves].concat());
    // Who knows no such database is asked without.
    let stores: Vec<_> = with_shelves.chain(stores.iter().filter(|_| !shelves.is_empty()).cloned()).collect();
    forms.into_iter().flat_map(|form| stores.iter().map(move |stores| (form, stores.clone()))).collect()
}

/// The names that makers gave the databases of their servers.
const MAKERS: [&[(Kind, &str)]; 3] = [
    &[(Kind::Contacts, "Contacts"), (Kind::Events, "Calendar"), (Kind::Tasks, "Tasks"), (Kind::Notes, "Notes")],
    &[(Kind::Contacts, "contacts"), (Kind::Events, "calendar"), (Kind::Tasks, "tasks"), (Kind::Notes, "notes")],
    &[(Kind::Contacts, "addressbook"), (Kind::Events, "calendar"), (Kind::Tasks, "todo"), (Kind::Notes, "memo")],
];

/// The databases that are to be synced; one that holds two kinds is named once.
fn wanted(call: &Call, names: &[(Kind, &str)]) -> Vec<WantedStore> {
    let mut stores: Vec<WantedStore> = Vec::new();
    for (kind, uri) in names.iter().filter(|(kind, _)| call.kinds.contains(kind)) {
        if stores.iter().any(|store| store.uri == *uri) {
            continue;
        }
        let content_type = match kind {
            Kind::Contacts => "text/x-vcard",
            Kind::Events | Kind::Tasks => "text/x-vcalendar",
            Kind::Notes => "text/plain",
        };
        stores.push(WantedStore {
            sync_type: asked_for(call),
            content_type: Some(content_type.to_owned()),
            uri: (*uri).to_owned(),
        });
    }
    stores
}

/// The databases of archive items that are wanted: those that such phones have, and those that this one told of.
fn wanted_shelves(call: &Call, profile: &Profile) -> Vec<WantedStore> {
    let Some(told) = &call.shelves else { return Vec::new() };
    let named = |shelf: &Shelf| profile.databases.get(shelf.name).map_or(shelf.name, String::as_str).to_owned();
    let known =
        |shelf: &&Shelf| profile.databases.contains_key(shelf.name) || told.iter().any(|name| name == shelf.name);
    let content = |shelf: &Shelf| shelf.types.first().map(|(name, _)| (*name).to_owned());
    let wanted = SHELVES.iter().filter(known);
    wanted
        .map(|shelf| WantedStore { sync_type: SyncType::TwoWay, content_type: content(shelf), uri: named(shelf) })
        .collect()
}

/// A way of alerting as it is remembered: `1.2 contacts calendar`.
fn way_text(form: &str, stores: &[WantedStore]) -> String {
    stores.iter().fold(form.to_owned(), |text, store| format!("{text} {}", store.uri))
}

/// The type a phone is asked for: server alerts (SyncCap 7) of more than both ways are not everywhere.
fn asked_for(call: &Call) -> SyncType {
    const ALERTED: u8 = 7;
    let wish = SyncType::ALL.into_iter().find(|kind| Asked::from(*kind) == call.wish).unwrap_or(SyncType::TwoWay);
    let announced = [wish.capability(), ALERTED].iter().all(|number| call.modes.contains(number));
    if announced { wish } else { SyncType::TwoWay }
}

/// The notification in one of its forms, with its media type.
fn notification(
    session_id: u16,
    profile: &Profile,
    form: &str,
    stores: Vec<WantedStore>,
) -> Result<(&'static str, Vec<u8>), CallFailed> {
    let server_id = profile.session.server_ids.first().cloned().unwrap_or_else(|| "PC Suite".to_owned());
    let notification = Notification {
        server_id,
        session_id,
        interaction: Interaction::Unspecified,
        initiator: Initiator::User,
        stores,
    };
    if form == "1.1" {
        let message = notification.message(Version::V11);
        let encoding = encoding(profile);
        return Ok((encoding.media_type(), codec::encode(&message, encoding, &codec::Style::default())));
    }
    let packet = notification.packet("", &[]).map_err(|error| CallFailed::Notification(error.to_string()))?;
    Ok((notification::PACKET_TYPE, packet))
}

fn encoding(profile: &Profile) -> Encoding {
    match profile.session.encoding {
        Some(profile::Encoding::Xml) => Encoding::Xml,
        _ => Encoding::Wbxml,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(wish: Asked, modes: &[u8]) -> Call {
        let modes = modes.to_vec();
        Call {
            profile: None,
            recognised: None,
            kinds: vec![Kind::Contacts],
            shelves: None,
            session_id: 1,
            wish,
            modes,
            answers_to: None,
        }
    }

    #[test]
    fn a_phone_is_asked_for_its_bookmarks_when_they_are_wanted_and_then_without() {
        let profile = profile::load("nokia-n80").unwrap();
        let named = |shelves: Option<Vec<String>>| {
            let call = Call { shelves, ..call(Asked::TwoWay, &[]) };
            let ways = ways(&call, &profile);
            ways.iter()
                .filter(|(form, _)| *form == "1.2")
                .map(|(form, stores)| way_text(form, stores))
                .collect::<Vec<_>>()
        };
        assert_eq!(named(None), ["1.2 Contacts"]);
        assert_eq!(named(Some(Vec::new())), ["1.2 Contacts Bookmarks", "1.2 Contacts"]);
        assert_eq!(named(Some(vec!["sms".into()])), ["1.2 Contacts Bookmarks sms", "1.2 Contacts"]);
    }

    #[test]
    fn a_phone_is_asked_for_what_it_announces_and_else_for_both_ways() {
        for (wish, modes, code) in [
            (Asked::TwoWay, &[][..], 206),
            (Asked::OneWayFromPeer, &[1, 2, 3, 7], 207),
            (Asked::OneWayToPeer, &[1, 2, 5, 7], 209),
            (Asked::RefreshFromPeer, &[1, 2, 4, 6, 7], 208),
            (Asked::RefreshToPeer, &[1, 2, 4, 6, 7], 210),
            (Asked::OneWayFromPeer, &[1, 2, 3], 206),
            (Asked::OneWayFromPeer, &[1, 2, 4, 6, 7], 206),
            (Asked::Slow, &[1, 2, 7], 206),
        ] {
            assert_eq!(asked_for(&call(wish, modes)).request_code(), code, "{wish:?} {modes:?}");
        }
    }
}
