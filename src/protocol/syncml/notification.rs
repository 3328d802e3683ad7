//! The server's alert, "package 0": it asks a phone to begin a session.
//!
//! Two forms: the binary packet of DS 1.2 ([`Notification::packet`]), and for 1.0 and 1.1 a SyncML message
//! ([`Notification::message`]). Sources: OMA-TS-DS_Protocol-V1_2, 12; OMA-TS-SyncML notification; the reader of S60
//! 3rd edition (one Alert command per store, Meta Type necessary).

use super::Version;
use super::alert::SyncType;
use super::auth::Account;
use super::message::{Alert, Command, Header, Item, Location, Message, Meta};

/// Media type of the packet.
pub const PACKET_TYPE: &str = "application/vnd.syncml.ds.notification";

/// Most stores that one packet can name.
pub const MOST_STORES: usize = 15;

/// What a phone is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// Id of our profile on the phone, for example `PC Suite`; at most 255 bytes.
    pub server_id: String,
    /// Session that the phone shall open; 0 leaves it free. Should differ each time (phones drop repeats).
    pub session_id: u16,
    /// How much the phone shows.
    pub interaction: Interaction,
    /// Who started it.
    pub initiator: Initiator,
    /// What shall be synchronised.
    pub stores: Vec<WantedStore>,
}

/// How much the phone shows or asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Interaction {
    /// Left to the phone.
    Unspecified,
    /// Nothing is shown.
    Background,
    /// It is told.
    Informative,
    /// It is asked.
    Ask,
}

/// Who started a synchronisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Initiator {
    /// The person.
    User,
    /// The server.
    Server,
}

/// One store of a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedStore {
    /// Type wanted. Slow cannot be asked for and becomes two-way.
    pub sync_type: SyncType,
    /// Media type; the packet knows a few and writes 0 for the others, the message needs it.
    pub content_type: Option<String>,
    /// Our name of the store, as the phone's profile spells it; at most 255 bytes.
    pub uri: String,
}

/// Why a notification cannot be written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// More than [`MOST_STORES`].
    #[error("more than {MOST_STORES} stores")]
    TooManyStores,
    /// A server id or store name of more than 255 bytes.
    #[error("a name of more than 255 bytes")]
    NameTooLong,
    /// The packet ends too early.
    #[error("the notification is cut short")]
    Truncated,
    /// Another version than 1.2.
    #[error("not a DS 1.2 notification")]
    Version,
    /// A store that asks for no known type.
    #[error("unknown synchronisation type")]
    SyncType,
}

impl Notification {
    /// The DS 1.2 packet: digest, header, body.
    ///
    /// `password` and `nonce` are what the *server* shows the client, its user name being the server id; where there are
    /// none they are empty and the formula is computed all the same.
    ///
    /// # Errors
    /// [`Error::TooManyStores`], [`Error::NameTooLong`].
    pub fn packet(&self, password: &str, nonce: &[u8]) -> Result<Vec<u8>, Error> {
        let body = self.body()?;
        let account = Account { user: self.server_id.clone(), password: password.to_owned() };
        let mut packet = digest(&account, nonce, &body).to_vec();
        packet.extend(body);
        Ok(packet)
    }

    fn body(&self) -> Result<Vec<u8>, Error> {
        if self.stores.len() > MOST_STORES {
            return Err(Error::TooManyStores);
        }
        let mut body = vec![0x03, self.flags(), 0, 0, 0];
        body.extend(self.session_id.to_be_bytes());
        push_name(&mut body, &self.server_id)?;
        body.push(u8::try_from(self.stores.len()).map_err(|_| Error::TooManyStores)? << 4);
        for store in &self.stores {
            body.push(u8::try_from(store.sync_type.request_code() - 200).map_err(|_| Error::SyncType)? << 4);
            let number = store.content_type.as_deref().map_or(0, content_number);
            body.extend(number.to_be_bytes().into_iter().skip(1));
            push_name(&mut body, &store.uri)?;
        }
        Ok(body)
    }

    /// Low bits of the version (12 = 1.2), interaction and initiator.
    fn flags(&self) -> u8 {
        let interaction = match self.interaction {
            Interaction::Unspecified => 0,
            Interaction::Background => 1,
            Interaction::Informative => 2,
            Interaction::Ask => 3,
        };
        let initiator = match self.initiator {
            Initiator::User => 0,
            Initiator::Server => 1,
        };
        interaction << 4 | initiator << 3
    }

    /// Reads a DS 1.2 packet; the digest is returned unchecked, see [`digest`]. Vendor data is ignored.
    ///
    /// # Errors
    /// [`Error::Truncated`], [`Error::Version`], [`Error::SyncType`].
    pub fn read(packet: &[u8]) -> Result<(Notification, [u8; 16]), Error> {
        let mut reader = Reader(packet);
        let digest = <[u8; 16]>::try_from(reader.take(16)?).map_err(|_| Error::Truncated)?;
        let (high, low) = (reader.byte()?, reader.byte()?);
        if u16::from(high) << 2 | u16::from(low >> 6) != 12 {
            return Err(Error::Version);
        }
        reader.take(3)?;
        let session_id = u16::from(reader.byte()?) << 8 | u16::from(reader.byte()?);
        let server_id = reader.name()?;
        let count = reader.byte()? >> 4;
        let stores = (0..count).map(|_| reader.store()).collect::<Result<_, _>>()?;
        let interaction = match low >> 4 & 3 {
            0 => Interaction::Unspecified,
            1 => Interaction::Background,
            2 => Interaction::Informative,
            _ => Interaction::Ask,
        };
        let initiator = if low & 0x08 == 0 { Initiator::User } else { Initiator::Server };
        Ok((Notification { server_id, session_id, interaction, initiator, stores }, digest))
    }

    /// The 1.0 or 1.1 form: a message of its own session with one Alert command per store.
    pub fn message(&self, version: Version) -> Message {
        let session = if self.session_id == 0 { 1 } else { self.session_id };
        let header =
            Header::new(version, session.to_string(), 1, Location::new("/"), Location::new(self.server_id.clone()));
        let body = (1..).zip(&self.stores).map(|(cmd_id, store)| Command::Alert(alert(cmd_id, store))).collect();
        Message { header, body, last: true }
    }
}

fn alert(cmd_id: u32, store: &WantedStore) -> Alert {
    let item = Item {
        source: Some(Location::new(store.uri.clone())),
        meta: store.content_type.clone().map(Meta::of_type).unwrap_or_default(),
        ..Item::default()
    };
    Alert { cmd_id, code: Some(store.sync_type.request_code()), items: vec![item], ..Alert::default() }
}

/// The digest of a packet, `MD5( B64( MD5( server-id ":" password ) ) ":" nonce ":" B64( MD5( rest ) ) )`, where `rest` is
/// everything after the digest.
pub fn digest(account: &Account, nonce: &[u8], rest: &[u8]) -> [u8; 16] {
    super::auth::Mac::of(account, nonce, rest).digest
}

fn push_name(body: &mut Vec<u8>, name: &str) -> Result<(), Error> {
    body.push(u8::try_from(name.len()).map_err(|_| Error::NameTooLong)?);
    body.extend(name.as_bytes());
    Ok(())
}

/// WSP content type numbers.
const CONTENT_NUMBERS: [(&str, u32); 5] = [
    ("text/plain", 0x03),
    ("text/x-vcalendar", 0x06),
    ("text/x-vcard", 0x07),
    ("text/calendar", 0x0305),
    ("text/vcard", 0x0309),
];

/// Number of a media type, 0 if it has none: "any".
fn content_number(name: &str) -> u32 {
    let known = CONTENT_NUMBERS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    known.map_or(0, |(_, number)| *number)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Error> {
        let (head, rest) = self.0.split_at_checked(length).ok_or(Error::Truncated)?;
        self.0 = rest;
        Ok(head)
    }

    fn byte(&mut self) -> Result<u8, Error> {
        self.take(1)?.first().copied().ok_or(Error::Truncated)
    }

    fn name(&mut self) -> Result<String, Error> {
        let length = usize::from(self.byte()?);
        Ok(String::from_utf8_lossy(self.take(length)?).into_owned())
    }

    fn store(&mut self) -> Result<WantedStore, Error> {
        let code = 200 + u16::from(self.byte()? >> 4);
        let sync_type = SyncType::from_code(code).filter(|_| code >= 206).ok_or(Error::SyncType)?;
        let number = self.take(3)?.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
        let content_type =
            CONTENT_NUMBERS.iter().find(|(_, known)| *known == number).map(|(name, _)| (*name).to_owned());
        Ok(WantedStore { sync_type, content_type, uri: self.name()? })
    }
}

#[cfg(test)]
mod tests {
    use super::super::codec::{self, Style};
    use super::super::{Encoding, Version};
    use super::*;

    fn suite(uri: &str) -> Notification {
        Notification {
            server_id: "PC Suite Data Sync".into(),
            session_id: 0,
            interaction: Interaction::Background,
            initiator: Initiator::Server,
            stores: vec![WantedStore { sync_type: SyncType::TwoWay, content_type: None, uri: uri.into() }],
        }
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    #[test]
    fn packets_as_the_maker_sends_them() {
        let contacts = suite("Contacts").packet("", b"").unwrap();
        assert_eq!(
            hex(&contacts),
            "0179AB671B68F26698269B4CA78222AD031800000000001250432053756974652044617461\
             2053796E63106000000008436F6E7461637473"
        );
        let calendar = suite("Calendar").packet("", b"").unwrap();
        assert!(hex(&calendar).starts_with("65ADF16B1FEED840028683CFC8226B8B"));
    }

    #[test]
    fn a_packet_reads_back() {
        let mut wanted = suite("Contacts");
        wanted.session_id = 0x1234;
        wanted.interaction = Interaction::Ask;
        wanted.stores.push(WantedStore {
            sync_type: SyncType::RefreshFromServer,
            content_type: Some("text/x-vcalendar".into()),
            uri: "Calendar".into(),
        });
        let mut packet = wanted.packet("secret", b"n").unwrap();
        packet.extend(b"vendor");
        let (read, digest) = Notification::read(&packet).unwrap();
        assert_eq!(read, wanted);
        assert_eq!(digest, packet[..16]);
        for length in 0..50 {
            assert_eq!(Notification::read(&packet[..length]).err(), Some(Error::Truncated), "{length}");
        }
    }

    #[test]
    fn the_message_form_byte_for_byte() {
        let notification = Notification {
            server_id: "PC Suite".into(),
            stores: vec![WantedStore {
                sync_type: SyncType::TwoWay,
                content_type: Some("text/x-vcard".into()),
                uri: "Contacts".into(),
            }],
            ..suite("")
        };
        let bytes = codec::encode(&notification.message(Version::V11), Encoding::Wbxml, &Style::default());
        assert_eq!(
            hex(&bytes),
            "029F536A006D6C7103312E3100017203 53796E634D4C2F312E3100016503310001 5B033100016E57032F000101\
             675703504320537569746500010101 6B464B033100014F033230360001 546757 03436F6E7461637473000101\
             5A00015303746578742F782D766361726400010101 01 0000120101"
                .replace(' ', "")
        );
    }

    #[test]
    fn names_and_counts_are_limited() {
        assert_eq!(suite(&"x".repeat(256)).packet("", b""), Err(Error::NameTooLong));
        let mut many = suite("x");
        many.stores = vec![many.stores[0].clone(); 16];
        assert_eq!(many.packet("", b""), Err(Error::TooManyStores));
    }
}
