//! Accounts: places of which we are the client.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::Value as Json;

use crate::link::http_client::{HttpClient, HttpClientOptions, HttpMessageLink};
use crate::link::{Cancel, LinkError, MessageLink};
use crate::peer::archive::{SHELVES, Shelf};
use crate::peer::syncml::account::{self, Account, Connect, Encoding, Failure, FormatWish};
use crate::pim::Kind;
use crate::profile;
use crate::store::secrets::Secret;
use crate::store::{Peer, PeerKind};

use super::Service;
use super::error::{AccountTrouble, Error};
use super::events::News;
use super::outcome::RunOutcome;
use super::peers::PeerView;
use super::run::{Stop, SyncRequest, link_error};
use super::session::{Door, Session};

/// What the names of profiles of servers begin with.
const SERVER: &str = "server-";

/// A SyncML account to be added.
#[derive(Clone, Default)]
pub struct NewAccount {
    /// What to call it.
    pub name: String,
    /// Where the server is. A preset fills in what is missing: the path, or all of it.
    pub url: String,
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
    /// What the server is: `icewarp`, `funambol` … ([`presets`]).
    pub preset: Option<String>,
    /// Names of databases, where they are others than the preset's or what the server tells.
    pub databases: BTreeMap<Kind, String>,
    /// `auto`, `vcard`, `sif`.
    pub format: Option<String>,
    /// `wbxml`, `xml`.
    pub encoding: Option<String>,
    /// `auto`, `basic`, `md5`, `hmac`.
    pub auth: Option<String>,
    /// By which id the server knows us; made up when missing.
    pub device: Option<String>,
}

/// The servers there are presets for.
pub fn presets() -> impl Iterator<Item = &'static str> {
    profile::names().filter_map(|name| name.strip_prefix(SERVER))
}

impl Service {
    /// Adds an account. Nothing is sent before the first sync.
    pub fn add_account(&self, new: NewAccount) -> Result<PeerView, Error> {
        let name = super::peers::name(&new.name)?;
        let bad = |key: &str, value: &str| Error::BadSetting { key: key.to_owned(), value: value.to_owned() };
        if self.store().read(|reader| reader.peer_by_name(name))?.is_some() {
            return Err(Error::PeerExists(name.to_owned()));
        }
        let profile = match &new.preset {
            None => None,
            Some(preset) => {
                let id = format!("{SERVER}{preset}");
                Some((profile::load(&id).map_err(|_| Error::NoSuchProfile(preset.clone()))?, id))
            }
        };
        let preset = profile.as_ref().map(|(profile, _)| profile.account.clone()).unwrap_or_default();
        let url = full_address(new.url.trim(), preset.address.as_deref())
            .ok_or_else(|| Error::BadAddress(new.url.clone()))?;
        let mut peer = Peer::new(name, PeerKind::Syncml, url, self.now());
        peer.profile = profile.map(|(_, id)| id);
        peer.settings.user = Some(new.user.clone());
        let device = match new.device {
            Some(device) if !device.trim().is_empty() => device.trim().to_owned(),
            Some(device) => return Err(bad("device", &device)),
            None => made_up_device()?,
        };
        for (key, value) in [
            ("format", new.format.or(preset.format)),
            ("encoding", new.encoding),
            ("auth", new.auth.or(preset.auth)),
            ("device", Some(device.clone())),
        ] {
            if let Some(value) = value {
                set(&mut peer, key, &value)?;
            }
        }
        for (kind, database) in &new.databases {
            set(&mut peer, &format!("database.{}", kind.name()), database)?;
        }
        // First the password: an account that cannot be logged into would be a riddle.
        let key = credentials_key(&device, name);
        self.secrets().set(&key, &Secret::new(new.password))?;
        peer.settings.credentials = Some(key);
        peer.id = self.store().write(|tx| tx.add_peer(&peer)).map_err(|error| super::peers::taken(error, name))?;
        self.peer(name)
    }

    /// Gives an account another password.
    pub(super) fn put_password(&self, peer: &mut Peer, password: &str) -> Result<(), Error> {
        if peer.kind != PeerKind::Syncml {
            return Err(Error::NotAnAccount(peer.name.clone()));
        }
        if password.is_empty() {
            return Err(Error::NoPassword);
        }
        let new = credentials_key(device(peer), &peer.name);
        let key = peer.settings.credentials.get_or_insert(new);
        Ok(self.secrets().set(key, &Secret::new(password))?)
    }

    /// One run with an account.
    pub(super) fn session_with_account(
        &self,
        peer: &Peer,
        request: &SyncRequest,
        news: &mut dyn FnMut(&News),
        stop: &Stop,
    ) -> Result<RunOutcome, Error> {
        let url = address(peer);
        let mut connect = || -> Result<Box<dyn MessageLink>, LinkError> {
            let client = HttpClient::new(HttpClientOptions::default(), stop.at_once.clone())?;
            Ok(Box::new(HttpMessageLink::new(client, &url, Vec::new())?))
        };
        self.session_by(peer, request, news, &mut connect, &stop.safely)
    }

    /// The same over links that are opened in another way. A server that forgot us on the way is asked for everything at
    /// once: to the person both are one sync.
    pub(super) fn session_by(
        &self,
        peer: &Peer,
        request: &SyncRequest,
        news: &mut dyn FnMut(&News),
        connect: &mut Connect<'_>,
        stop: &Cancel,
    ) -> Result<RunOutcome, Error> {
        let (before, forgot) = self.call_account(peer, request, news, connect, stop)?;
        if !forgot {
            return Ok(before);
        }
        let (mut outcome, _) = self.call_account(peer, request, news, connect, stop)?;
        outcome.follow(&before);
        Ok(outcome)
    }

    /// One call. Also says whether the server forgot us meanwhile.
    fn call_account(
        &self,
        peer: &Peer,
        request: &SyncRequest,
        news: &mut dyn FnMut(&News),
        connect: &mut Connect<'_>,
        stop: &Cancel,
    ) -> Result<(RunOutcome, bool), Error> {
        let key = peer.settings.credentials.clone().unwrap_or_default();
        let password = self.secrets().get(&key)?.ok_or_else(|| Error::PasswordGone(peer.name.clone()))?;
        let password = password.expose().to_owned();
        let (watch, receiver) = super::run::watch();
        let mut session = Session::new(self, Door::Called(peer.id), request.clone()).watched(watch);
        session.take(peer.clone())?;
        let account = Account { stop: stop.clone(), ..self.account(peer, request, password)? };
        let mut told = || receiver.try_iter().for_each(|item| news(&item));
        let (session, failure) = account::call(connect, &account, session, &mut told);
        let forgot = matches!(failure, Some(Failure::Forgot));
        let outcome = session.finish(failure.map(|failure| account_error(&account, failure)));
        receiver.try_iter().for_each(|item| news(&item));
        Ok((outcome, forgot))
    }

    fn account(&self, peer: &Peer, request: &SyncRequest, password: String) -> Result<Account, Error> {
        let user = peer.settings.user.clone().unwrap_or_default();
        let device = setting(peer, "device").unwrap_or_default().to_owned();
        let nonce = self.store().write(|tx| tx.spend_nonce(&nonce_owner(peer), &device))?.unwrap_or_default();
        Ok(Account {
            url: address(peer),
            user,
            password,
            device,
            preset: peer.profile.clone(),
            databases: databases(peer),
            shelves: shelves(peer, request),
            kinds: if request.only.is_empty() { super::peers::kinds(peer) } else { request.only.clone() },
            format: setting(peer, "format").and_then(format_wish),
            encoding: setting(peer, "encoding").and_then(encoding),
            scheme: super::peers::scheme(peer),
            nonce,
            encryption: super::peers::encryption(peer),
            session_id: self.session_number()?,
            answers_to: super::session::alert_way(peer),
            stop: Cancel::new(),
        })
    }
}

/// Under which name the keyring holds the password of an account.
fn credentials_key(device: &str, name: &str) -> String {
    format!("syncml:{device}:{name}")
}

/// Where the server of an account is asked.
fn address(peer: &Peer) -> String {
    account::address(&peer.link, peer.profile.as_deref(), setting(peer, "format").and_then(format_wish))
}

/// Whose nonces an account's are: no user name of a phone that dials in looks like this.
pub(super) fn nonce_owner(peer: &Peer) -> String {
    format!("account:{}", peer.id.0)
}

/// By which id the server of an account knows us.
pub(super) fn device(peer: &Peer) -> &str {
    setting(peer, "device").unwrap_or_default()
}

fn setting<'a>(peer: &'a Peer, key: &str) -> Option<&'a str> {
    peer.settings.more.get(key)?.as_str()
}

/// Changes a setting that only accounts have.
pub(super) fn set(peer: &mut Peer, key: &str, value: &str) -> Result<(), Error> {
    let bad = || Error::BadSetting { key: key.to_owned(), value: value.to_owned() };
    let fits = match key {
        "format" => ["auto", "vcard", "sif"].contains(&value),
        "encoding" => ["auto", "wbxml", "xml"].contains(&value),
        "auth" => ["auto", "basic", "md5", "hmac"].contains(&value),
        "device" => !value.trim().is_empty(),
        "link" => {
            peer.link = full_address(value, None).ok_or_else(|| Error::BadAddress(value.to_owned()))?;
            return Ok(());
        }
        _ => {
            let what = key.strip_prefix("database.").unwrap_or_default();
            let known = Kind::from_str(what).is_ok() || Shelf::named(what).is_some_and(|shelf| shelf.name == what);
            known && !value.trim().is_empty()
        }
    };
    if !fits {
        return Err(bad());
    }
    let _ = peer.settings.more.insert(key.to_owned(), Json::String(value.trim().to_owned()));
    Ok(())
}

fn databases(peer: &Peer) -> BTreeMap<Kind, String> {
    let name = |kind: Kind| Some((kind, setting(peer, &format!("database.{}", kind.name()))?.to_owned()));
    Kind::ALL.into_iter().filter_map(name).collect()
}

/// The databases of archive items that the person named; `None`: they are not wanted now.
fn shelves(peer: &Peer, request: &SyncRequest) -> Option<BTreeMap<String, String>> {
    let wanted = super::archive::wants_archive(peer) == Some(true) && request.only.is_empty() && !request.preview;
    let name =
        |shelf: &Shelf| Some((shelf.name.to_owned(), setting(peer, &format!("database.{}", shelf.name))?.to_owned()));
    wanted.then(|| SHELVES.iter().filter_map(name).collect())
}

fn format_wish(word: &str) -> Option<FormatWish> {
    match word {
        "vcard" => Some(FormatWish::Versit),
        "sif" => Some(FormatWish::Sif),
        _ => None,
    }
}

fn encoding(word: &str) -> Option<Encoding> {
    match word {
        "wbxml" => Some(Encoding::Wbxml),
        "xml" => Some(Encoding::Xml),
        _ => None,
    }
}

/// An address as it was typed, with what the preset knows: `https://` where nothing is said, and its path where there
/// is none.
fn full_address(typed: &str, preset: Option<&str>) -> Option<String> {
    let (path, whole) = match preset {
        Some(whole) if whole.contains("://") => ("", whole),
        Some(path) => (path, ""),
        None => ("", ""),
    };
    let typed = if typed.is_empty() { whole } else { typed };
    let (scheme, rest) = match typed.split_once("://") {
        Some(whole) => whole,
        None if is_host_of_its_own(typed) => ("https", typed),
        None => return None,
    };
    let known = ["http", "https"].iter().any(|known| known.eq_ignore_ascii_case(scheme));
    let (host, place) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let odd = |c: char| c.is_whitespace() || c.is_control();
    if !known || !is_host(host) || place.contains(odd) {
        return None;
    }
    let place = if matches!(place, "" | "/") && !path.is_empty() { path } else { place };
    Some(format!("{}://{host}{place}", scheme.to_ascii_lowercase()))
}

/// Whether there can be a server of this name, with or without a port.
fn is_host(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        // The colons of an IPv6 address stand in brackets.
        Some((name, port)) if !port.ends_with(']') => {
            if port.parse::<u16>().is_err() {
                return false;
            }
            name
        }
        _ => host,
    };
    match name.strip_prefix('[').map(|rest| rest.strip_suffix(']')) {
        Some(address) => address.is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok()),
        None => !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_')),
    }
}

/// Whether what was typed without `http` names a server and is no stray word: it has a dot, a port, or is this computer.
fn is_host_of_its_own(typed: &str) -> bool {
    let host = typed.split(['/', '?']).next().unwrap_or_default();
    host.contains(['.', ':']) || host.eq_ignore_ascii_case("localhost")
}

fn made_up_device() -> Result<String, Error> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| Error::Ours(format!("no randomness: {error}")))?;
    Ok(bytes.iter().fold("cordial-".to_owned(), |text, byte| format!("{text}{byte:02x}")))
}

fn account_error(account: &Account, failure: Failure) -> Error {
    let reason = match failure {
        Failure::Link(LinkError::HttpStatus { status, .. }) if !is_passing(status) => http_trouble(account, status),
        Failure::Link(LinkError::Redirected { to, .. }) => AccountTrouble::Moved { to },
        Failure::Link(error) => return link_error(&account.url, &error),
        Failure::Login => AccountTrouble::Login,
        Failure::PasswordWanted => AccountTrouble::PasswordWanted,
        Failure::UnknownDatabase { kind, database } => AccountTrouble::NoDatabase { kind, database },
        Failure::NoDatabase => AccountTrouble::NoDatabases,
        refused @ Failure::Refused(_) => AccountTrouble::Other(refused.to_string()),
        forgot @ Failure::Forgot => return Error::PeerBrokeRules(forgot.to_string()),
        Failure::BrokenRules(detail) => return Error::PeerBrokeRules(detail),
        Failure::Desk(failed) => return failed.into(),
    };
    Error::Account { server: account.url.clone(), reason }
}

/// Whether a status of HTTP speaks of the moment only: the next try may go well.
fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 502..=504)
}

fn http_trouble(account: &Account, status: u16) -> AccountTrouble {
    match status {
        401 | 407 => AccountTrouble::Login,
        403 | 500 => AccountTrouble::Device { status, device: account.device.clone() },
        404 | 405 | 410 => AccountTrouble::NothingThere,
        _ => AccountTrouble::Other(format!("HTTP status {status}")),
    }
}

#[cfg(test)]
mod tests;
