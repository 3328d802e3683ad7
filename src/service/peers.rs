//! Places: adding, listing, setting, removing.

use serde_json::Value as Json;

use crate::link::LinkSpec;
use crate::peer::session::{Encryption, Scheme};
use crate::pim::Kind;
use crate::planner::Guard;
use crate::profile;
use crate::store::secrets::Secret;
use crate::store::{ConflictRule, FirstSync, FirstSyncPolicy, NewAct, Peer, PeerId, PeerKind, StoreError};

use super::Service;
use super::deed::{self, Deed};
use super::error::Error;
use super::session::{PERIOD, Period};

/// A phone to be added.
#[derive(Debug, Clone, Default)]
pub struct NewPhone {
    /// What to call it.
    pub name: String,
    /// How to reach it.
    pub link: String,
    /// What it is like, if the person knows.
    pub profile: Option<String>,
    /// Its user name, for a phone that dials in; made up when missing.
    pub user: Option<String>,
    /// That user's password; made up when missing.
    pub password: Option<String>,
    /// Whether other devices under these credentials become places without asking.
    pub accept_new_devices: bool,
}

/// A phone that was added.
#[derive(Debug, Clone)]
pub struct AddedPhone {
    /// The place.
    pub peer: PeerView,
    /// What to type into a phone that dials in.
    pub dial_in: Option<DialInDetails>,
}

/// What to type into a phone that dials in.
#[derive(Clone)]
#[allow(missing_docs)]
pub struct DialInDetails {
    pub url: String,
    pub user: String,
    pub password: String,
}

impl std::fmt::Debug for DialInDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DialInDetails({}, {}, ***)", self.url, self.user)
    }
}

/// A place as faces see it. Words are those of the command line.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct PeerView {
    pub id: i64,
    pub name: String,
    pub kind: &'static str,
    pub link: String,
    pub profile: String,
    pub user: Option<String>,
    pub device: Option<String>,
    pub manufacturer: String,
    pub model: String,
    pub first_sync: &'static str,
    /// Where the first sync stands: `new`, `reading`, `waiting-for-yes`, `approved`, `done`.
    pub state: &'static str,
    pub guard: String,
    /// The standing rule for quarrels: `ask`, `here`, `peer`, `newest`, `both`.
    pub conflicts: &'static str,
    pub auth: &'static str,
    /// `none` or `des`.
    pub encryption: &'static str,
    /// Of which period it gets events: `90d..2y`, or `all`.
    pub period: String,
    /// Which kinds are kept the same with it.
    pub kinds: Vec<Kind>,
    pub accept_new_devices: bool,
    /// Whether bookmarks, messages, mails and files are kept: `on`, `off`; of who calls us `on` unless said otherwise.
    pub archive: &'static str,
    pub last_sync: Option<i64>,
    pub last_seen: Option<i64>,
    /// Whether we can start a sync; a phone that dials in starts it itself.
    pub can_be_called: bool,
}

/// Under which name the keyring holds the password of an account of phones that dial in.
pub(super) fn credentials_key(user: &str) -> String {
    format!("dial-in:{user}")
}

/// The login scheme a peer is held to.
pub(super) fn scheme(peer: &Peer) -> Scheme {
    let set = peer.settings.more.get("auth").cloned();
    set.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
}

/// Whether the items for a peer are encrypted.
pub(super) fn encryption(peer: &Peer) -> Encryption {
    let set = peer.settings.more.get("encryption").cloned();
    set.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
}

/// Where a place's settings keep which kinds are kept the same with it.
const KINDS: &str = "kinds";

/// Which kinds are kept the same with a place; all where nothing was chosen.
pub(super) fn kinds(peer: &Peer) -> Vec<Kind> {
    match text_setting(peer, KINDS) {
        Some(text) => text.split(',').filter_map(|word| word.parse().ok()).collect(),
        None => Kind::ALL.to_vec(),
    }
}

/// Of which period a place gets events: `90d..2y`, or `all`.
pub(super) fn period(peer: &Peer) -> String {
    text_setting(peer, PERIOD).unwrap_or_else(|| "all".to_owned())
}

fn text_setting(peer: &Peer, key: &str) -> Option<String> {
    peer.settings.more.get(key)?.as_str().map(str::to_owned)
}

/// Whether the person allowed this phone to be emptied by a refresh it asks for.
pub(super) fn may_be_emptied(peer: &Peer) -> bool {
    peer.settings.more.get("allow-empty") == Some(&Json::Bool(true))
}

impl Service {
    /// Every place, in the order they were added.
    pub fn peers(&self) -> Result<Vec<PeerView>, Error> {
        let peers = self.store().read(|reader| reader.peers())?;
        peers.iter().map(|peer| self.view(peer)).collect()
    }

    /// One place.
    pub fn peer(&self, name: &str) -> Result<PeerView, Error> {
        self.view(&self.find_peer(name)?)
    }

    pub(super) fn find_peer(&self, name: &str) -> Result<Peer, Error> {
        let found = self.store().read(|reader| reader.peer_by_name(name))?;
        found.ok_or_else(|| Error::NoSuchPeer(name.to_owned()))
    }

    fn view(&self, peer: &Peer) -> Result<PeerView, Error> {
        let collections = self.store().read(|reader| reader.collections(peer.id))?;
        Ok(PeerView {
            id: peer.id.0,
            name: peer.name.clone(),
            kind: if peer.kind == PeerKind::DialIn || peer.kind == PeerKind::Phone { "phone" } else { "account" },
            link: peer.link.clone(),
            profile: peer.profile.clone().unwrap_or_default(),
            user: peer.account.clone().or_else(|| peer.settings.user.clone()),
            device: match peer.kind {
                PeerKind::Syncml => Some(super::accounts::device(peer).to_owned()),
                _ => peer.device_id.clone(),
            },
            manufacturer: peer.manufacturer.clone().unwrap_or_default(),
            model: peer.model.clone().unwrap_or_default(),
            first_sync: policy_word(peer.settings.first_sync),
            state: state_word(self.first_sync_of(peer)?),
            guard: guard_word(peer.settings.guard),
            conflicts: self.rule_of(peer)?.word(),
            auth: scheme_word(scheme(peer)),
            encryption: match encryption(peer) {
                Encryption::None => "none",
                Encryption::Des => "des",
            },
            period: period(peer),
            kinds: kinds(peer),
            accept_new_devices: peer.settings.accept_new_devices,
            archive: match super::archive::wants_archive(peer).unwrap_or(peer.kind == PeerKind::DialIn) {
                true => "on",
                false => "off",
            },
            last_sync: collections.iter().filter_map(|collection| collection.last_sync).max(),
            last_seen: peer.last_seen,
            can_be_called: peer.kind != PeerKind::DialIn,
        })
    }

    /// Adds a phone.
    pub fn add_phone(&self, new: NewPhone) -> Result<AddedPhone, Error> {
        let name = name(&new.name)?;
        if self.store().read(|reader| reader.peer_by_name(name))?.is_some() {
            return Err(Error::PeerExists(name.to_owned()));
        }
        let mut peer = Peer::new(name, PeerKind::Phone, String::new(), self.now());
        self.set_way(&mut peer, &new)?;
        let details = match peer.kind {
            PeerKind::DialIn => Some(self.give_login(&mut peer, &new)?),
            _ => None,
        };
        if details.is_some() {
            peer.settings.accept_new_devices = new.accept_new_devices;
            if new.accept_new_devices {
                peer.settings.first_sync = FirstSyncPolicy::Join;
            }
        }
        peer.id = self.store().write(|tx| tx.add_peer(&peer)).map_err(|error| taken(error, name))?;
        Ok(AddedPhone { peer: self.view(&peer)?, dial_in: details })
    }

    /// How a phone is reached from now on, and what it is like.
    pub(super) fn set_way(&self, peer: &mut Peer, new: &NewPhone) -> Result<(), Error> {
        let link: LinkSpec = new.link.parse().map_err(|_| Error::BadLink(new.link.clone()))?;
        if let Some(id) = new.profile.as_deref().filter(|id| profile::load(id).is_err()) {
            return Err(Error::NoSuchProfile(id.to_owned()));
        }
        can_be_opened(&link)?;
        peer.kind = if link == LinkSpec::DialIn { PeerKind::DialIn } else { PeerKind::Phone };
        peer.link = link.to_string();
        peer.profile = new.profile.clone();
        Ok(())
    }

    /// Gives a phone that dials in a user name and a password of its own.
    pub(super) fn give_login(&self, peer: &mut Peer, new: &NewPhone) -> Result<DialInDetails, Error> {
        let details = self.dial_in_details(&new.user, &new.password)?;
        let known = self.store().read(|reader| reader.peers_of_account(&details.user))?;
        if known.iter().any(|other| other.id != peer.id) {
            return Err(Error::UserTaken(details.user));
        }
        // First the password: a place that cannot be logged into would be a riddle.
        let key = credentials_key(&details.user);
        self.secrets().set(&key, &Secret::new(details.password.clone()))?;
        peer.account = Some(details.user.clone());
        peer.settings.user = Some(details.user.clone());
        peer.settings.credentials = Some(key);
        Ok(details)
    }

    /// What to type into a phone that dials in; `None` for a place that we call.
    pub fn dial_in_of(&self, name: &str) -> Result<Option<DialInDetails>, Error> {
        let peer = self.find_peer(name)?;
        let (PeerKind::DialIn, Some(user)) = (peer.kind, peer.account) else { return Ok(None) };
        let key = peer.settings.credentials.unwrap_or_else(|| credentials_key(&user));
        let password = self.secrets().get(&key)?.ok_or_else(|| Error::CallPasswordGone(peer.name.clone()))?;
        let password = password.expose().to_owned();
        self.dial_in_details(&Some(user), &Some(password)).map(Some)
    }

    fn dial_in_details(&self, user: &Option<String>, password: &Option<String>) -> Result<DialInDetails, Error> {
        let user = match user {
            Some(user) if !user.trim().is_empty() && !user.contains(':') => user.clone(),
            Some(user) => return Err(Error::BadSetting { key: "user".to_owned(), value: user.clone() }),
            None => self.free_user()?,
        };
        let password = match password {
            Some(password) => password.clone(),
            None => easy_password()?,
        };
        let address = self.store().read(|reader| reader.setting(super::listener::ADDRESS))?;
        let address = address.unwrap_or_else(|| "http://THIS-COMPUTER:8080".to_owned());
        Ok(DialInDetails { url: format!("{address}{}", crate::peer::dial_in::PATH), user, password })
    }

    fn free_user(&self) -> Result<String, Error> {
        for n in 1.. {
            let user = if n == 1 { "cordial".to_owned() } else { format!("cordial{n}") };
            if self.store().read(|reader| reader.peers_of_account(&user))?.is_empty() {
                return Ok(user);
            }
        }
        Err(Error::Ours("no user name is free".to_owned()))
    }

    /// A name nobody has, made from the one wished for: `Nokia N80`, `Nokia N80 (2)`.
    pub fn unused_name(&self, wish: &str) -> Result<String, Error> {
        self.free_name(wish)
    }

    pub(super) fn free_name(&self, wish: &str) -> Result<String, Error> {
        for n in 1.. {
            let name = if n == 1 { wish.to_owned() } else { format!("{wish} ({n})") };
            if self.store().read(|reader| reader.peer_by_name(&name))?.is_none() {
                return Ok(name);
            }
        }
        Err(Error::Ours("no name is free".to_owned()))
    }

    /// Changes settings; all of them or, if one is wrong, none.
    pub fn set_peer(&self, name: &str, settings: &[(&str, &str)]) -> Result<PeerView, Error> {
        self.change_peer(name, settings, None)
    }

    /// Like [`Service::set_peer`], and gives an account another password, which goes into the keyring and nowhere else.
    ///
    /// # Errors
    /// [`Error::NotAnAccount`], [`Error::NoPassword`] if it is empty, and those of the keyring.
    pub fn set_account(&self, name: &str, settings: &[(&str, &str)], password: &str) -> Result<PeerView, Error> {
        self.change_peer(name, settings, Some(password))
    }

    fn change_peer(&self, name: &str, settings: &[(&str, &str)], password: Option<&str>) -> Result<PeerView, Error> {
        let mut peer = self.find_peer(name)?;
        for (key, value) in settings {
            set(&mut peer, key, value)?;
        }
        if let Some(password) = password {
            self.put_password(&mut peer, password)?;
        }
        let new_name = peer.name.clone();
        let rule = |peer: &Peer| peer.settings.conflicts.map(|rule| rule.word().to_owned());
        let (before, after) = (rule(&self.find_peer(name)?), rule(&peer));
        let new = NewAct { time: self.now(), what: "rule", peer: Some(peer.id), undoes: None };
        let written = self.store().write(|tx| {
            tx.change_peer(&peer)?;
            if before == after {
                return Ok(());
            }
            deed::note(tx, &new, &[Deed::Rule { peer: Some(peer.id.0), before, after }]).map(drop)
        });
        written.map_err(|error| taken(error, &new_name))?;
        self.forgive(peer.id.0)?;
        self.view(&peer)
    }

    /// Forgets a place. Nothing at it or here is deleted.
    pub fn remove_peer(&self, name: &str) -> Result<PeerView, Error> {
        let peer = self.find_peer(name)?;
        let view = self.view(&peer)?;
        self.store().write(|tx| {
            super::first_sync::forget(tx, peer.id)?;
            tx.remove_peer(peer.id)
        })?;
        if let Some(key) = peer.settings.credentials.as_deref().filter(|_| peer.kind == PeerKind::Syncml) {
            self.secrets().delete(key)?;
        }
        if let Some(account) = &peer.account
            && self.store().read(|reader| reader.peers_of_account(account))?.is_empty()
        {
            self.secrets().delete(&credentials_key(account))?;
        }
        Ok(view)
    }

    /// Open questions and held steps of a place.
    pub(super) fn waiting(&self, peer: PeerId, kind: Option<Kind>) -> Result<(usize, usize), Error> {
        let of_kind = |other: Kind| kind.is_none_or(|kind| kind == other);
        Ok(self.store().read(|reader| {
            let waiting = crate::store::HeldFilter { peer: Some(peer), state: Some(crate::store::HeldState::Waiting) };
            let conflicts = reader.conflicts(Some(peer))?;
            let open =
                conflicts.iter().filter(|conflict| conflict.answers.is_empty() && of_kind(conflict.kind)).count();
            let held = reader.held(waiting)?.iter().filter(|held| of_kind(held.step.kind)).count();
            Ok((open, held))
        })?)
    }
}

/// A name for a place: one line that can be seen.
pub(super) fn name(typed: &str) -> Result<&str, Error> {
    let name = typed.trim();
    if name.is_empty() || name.contains(breaks_lines) {
        return Err(Error::BadName(typed.to_owned()));
    }
    Ok(name)
}

/// A name that a device gave itself, made one that can be seen.
pub(super) fn seen_name(told: &str) -> String {
    let spaced: String = told.chars().map(|c| if breaks_lines(c) { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn breaks_lines(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Says at once what the first sync would say: this computer reaches no phone in this way.
fn can_be_opened(link: &LinkSpec) -> Result<(), Error> {
    match link.unsupported() {
        Some(error) => Err(super::run::link_error(&link.to_string(), &error)),
        None => Ok(()),
    }
}

pub(super) fn taken(error: StoreError, name: &str) -> Error {
    match error {
        StoreError::Taken(_) => Error::PeerExists(name.to_owned()),
        other => other.into(),
    }
}

fn set(peer: &mut Peer, key: &str, value: &str) -> Result<(), Error> {
    let bad = || Error::BadSetting { key: key.to_owned(), value: value.to_owned() };
    match key {
        "name" => peer.name = name(value)?.to_owned(),
        "link" | "format" | "encoding" | "device" if peer.kind == PeerKind::Syncml => {
            super::accounts::set(peer, key, value)?;
        }
        _ if key.starts_with("database.") && peer.kind == PeerKind::Syncml => super::accounts::set(peer, key, value)?,
        "link" => {
            let link = value.parse::<LinkSpec>().map_err(|_| Error::BadLink(value.to_owned()))?;
            can_be_opened(&link)?;
            peer.link = link.to_string();
        }
        "profile" if profile::load(value).is_ok() => peer.profile = Some(value.to_owned()),
        "first-sync" => {
            let policies = [
                FirstSyncPolicy::Review,
                FirstSyncPolicy::Join,
                FirstSyncPolicy::CopyToPeer,
                FirstSyncPolicy::CopyFromPeer,
            ];
            peer.settings.first_sync = policies.into_iter().find(|p| policy_word(*p) == value).ok_or_else(bad)?;
        }
        "conflicts" => peer.settings.conflicts = Some(ConflictRule::of_word(value).ok_or_else(bad)?),
        "guard" if value == "off" => peer.settings.guard = Guard::Off,
        "guard" => {
            let (count, percent) = value.split_once(',').ok_or_else(bad)?;
            let count = count.trim().parse().map_err(|_| bad())?;
            let percent = percent.trim().parse().ok().filter(|percent| *percent <= 100).ok_or_else(bad)?;
            peer.settings.guard = Guard::On { count, percent };
        }
        "auth" if ["auto", "basic", "md5", "hmac"].contains(&value) => {
            let _ = peer.settings.more.insert(key.to_owned(), Json::String(value.to_owned()));
        }
        "encryption" if ["none", "des"].contains(&value) => {
            let _ = peer.settings.more.insert(key.to_owned(), Json::String(value.to_owned()));
        }
        KINDS => {
            let kinds: Vec<Kind> = value.split(',').map(str::parse).collect::<Result<_, _>>().map_err(|_| bad())?;
            let chosen = Kind::ALL.into_iter().filter(|kind| kinds.contains(kind)).map(Kind::name);
            let words = chosen.collect::<Vec<_>>().join(",");
            let _ = peer.settings.more.insert(key.to_owned(), Json::String(words));
        }
        PERIOD => {
            let _: Period = value.parse()?;
            let _ = peer.settings.more.insert(key.to_owned(), Json::String(value.trim().to_owned()));
        }
        super::archive::SETTING if ["on", "off"].contains(&value) => {
            let _ = peer.settings.more.insert(key.to_owned(), Json::Bool(value == "on"));
            super::session::forget_alert_way(peer);
        }
        "accept-new-devices" | "allow-empty" => {
            let on = value.parse::<bool>().map_err(|_| bad())?;
            if key == "allow-empty" {
                let _ = peer.settings.more.insert(key.to_owned(), Json::Bool(on));
            } else {
                peer.settings.accept_new_devices = on;
            }
        }
        _ => return Err(bad()),
    }
    Ok(())
}

fn policy_word(policy: FirstSyncPolicy) -> &'static str {
    match policy {
        FirstSyncPolicy::Review => "review",
        FirstSyncPolicy::Join => "join",
        FirstSyncPolicy::CopyToPeer => "copy-to-peer",
        FirstSyncPolicy::CopyFromPeer => "copy-from-peer",
    }
}

fn state_word(state: FirstSync) -> &'static str {
    match state {
        FirstSync::New => "new",
        FirstSync::Reading => "reading",
        FirstSync::WaitingForYes => "waiting-for-yes",
        FirstSync::Approved => "approved",
        FirstSync::Done => "done",
    }
}

fn guard_word(guard: Guard) -> String {
    match guard {
        Guard::Off => "off".to_owned(),
        Guard::On { count, percent } => format!("{count},{percent}"),
    }
}

fn scheme_word(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Auto => "auto",
        Scheme::Basic => "basic",
        Scheme::Md5 => "md5",
        Scheme::Hmac => "hmac",
    }
}

/// A password that is easy to type with twelve keys: digits only, in groups; 40 bits are plenty for a counted door.
fn easy_password() -> Result<String, Error> {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes).map_err(|error| Error::Ours(format!("no randomness: {error}")))?;
    Ok(bytes.iter().map(|byte| char::from(b'0' + byte % 10)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::error::LinkTrouble;
    use crate::service::first_sync::tests::service;

    fn world(link: &str) -> (tempfile::TempDir, Service) {
        let folder = tempfile::TempDir::new().unwrap();
        let service = service(&folder, link);
        (folder, service)
    }

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        let (_folder, service) = world("tcp:127.0.0.1:1");
        let add = |name: &str| {
            let phone = NewPhone { name: name.to_owned(), link: "dial-in".to_owned(), ..NewPhone::default() };
            service.add_phone(phone).map(|added| added.peer.name)
        };
        for name in ["", "  ", "a\nb", "a\u{1b}[31mb", "a\u{2028}b"] {
            assert_eq!(add(name), Err(Error::BadName(name.to_owned())));
            assert_eq!(service.set_peer("Phone", &[("name", name)]), Err(Error::BadName(name.to_owned())));
            let account = crate::service::accounts::NewAccount {
                name: name.to_owned(),
                url: "https://h.example".to_owned(),
                ..Default::default()
            };
            assert_eq!(service.add_account(account), Err(Error::BadName(name.to_owned())));
        }
        assert_eq!(add(" Nokia N80\n"), Ok("Nokia N80".to_owned()));
        assert_eq!(add("Téléphone d’Anne 📱"), Ok("Téléphone d’Anne 📱".to_owned()));
        assert_eq!(seen_name(" IMEI:\u{0}35\r\n6 "), "IMEI: 35 6", "a device cannot be told better");
    }

    #[test]
    fn a_link_that_this_computer_cannot_open_is_refused_at_once() {
        let (_folder, service) = world("tcp:127.0.0.1:1");
        for link in ["usb:0421:002e", "bluetooth:00:11:22:33:44:55"] {
            let phone = NewPhone { name: "N80".to_owned(), link: link.to_owned(), ..NewPhone::default() };
            for refused in [service.add_phone(phone).map(drop), service.set_peer("Phone", &[("link", link)]).map(drop)]
            {
                assert!(matches!(refused, Err(Error::Link { reason: LinkTrouble::NotSupported, .. })), "{refused:?}");
            }
        }
        assert_eq!(service.peers().unwrap().len(), 1);
    }

    #[test]
    fn a_phone_whose_password_is_gone_gets_another_in_its_place() {
        let (_folder, service) = world("dial-in");
        let before = service.dial_in_of("Phone").unwrap().unwrap();
        service.secrets().delete(&credentials_key(&before.user)).unwrap();
        assert_eq!(service.dial_in_of("Phone").map(drop), Err(Error::CallPasswordGone("Phone".to_owned())));
        let again = NewPhone { link: "dial-in".to_owned(), ..NewPhone::default() };
        let given = service.change_phone("Phone", again).unwrap().dial_in.unwrap();
        assert_eq!(given.user, before.user);
        assert_ne!(given.password, before.password);
        assert_eq!(service.dial_in_of("Phone").unwrap().unwrap().password, given.password);
    }
}
