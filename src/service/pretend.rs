//! The virtual phone on a real line: for trying Cordial, and for testing it from outside.

use std::path::PathBuf;

use crate::link::http_client::{HttpClient, HttpClientOptions, HttpMessageLink};
use crate::link::{self, ByteLink, Cancel, LinkSpec};
use crate::profile;
use crate::virtual_phone::{Ending, PhoneError, PhoneReport, Script, Shape, VirtualPhone};

use super::error::Error;
use super::run::link_error;

/// A pretend phone.
#[derive(Debug, Clone)]
pub struct PretendPhone {
    /// What it is like.
    pub profile: String,
    /// Its memory.
    pub state: PathBuf,
    /// Its misbehaviour.
    pub script: Option<PathBuf>,
    /// How it is reached, or whom it calls.
    pub link: PretendLink,
}

/// How a pretend phone is reached.
#[derive(Clone)]
#[allow(missing_docs)]
pub enum PretendLink {
    /// OBEX on a serial device.
    Serial(String),
    /// OBEX on a TCP address, one caller after the other.
    Tcp(String),
    /// It calls a SyncML server, once.
    DialIn { url: String, user: String, password: String },
}

impl std::fmt::Debug for PretendLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PretendLink::Serial(path) => write!(f, "Serial({path})"),
            PretendLink::Tcp(address) => write!(f, "Tcp({address})"),
            PretendLink::DialIn { url, .. } => write!(f, "DialIn({url}, ***)"),
        }
    }
}

/// Switches the phone on. Calls `ready` when it can be reached. A phone on a line runs until its process is ended; one
/// that dials in ends after its session.
pub fn run(phone: &PretendPhone, ready: &mut dyn FnMut(&str)) -> Result<(), Error> {
    let mut virtual_phone = open(phone)?;
    let cancel = Cancel::new();
    match &phone.link {
        PretendLink::Serial(path) => {
            let spec = LinkSpec::Serial { path: path.clone(), baud: None };
            let mut link = link::open(&spec).map_err(|error| link_error(path, &error))?;
            ready(path);
            loop {
                serve(&mut virtual_phone, link.as_mut(), &cancel, path)?;
                // The line was hung up.
                drop(link);
                link = link::open(&spec).map_err(|error| link_error(path, &error))?;
            }
        }
        PretendLink::Tcp(address) => {
            let door = link::tcp::TcpDoor::bind(address).map_err(|error| link_error(address, &error))?;
            ready(&door.local_addr().to_string());
            loop {
                match door.accept(std::time::Duration::from_secs(3600), &cancel) {
                    Ok(mut caller) => serve(&mut virtual_phone, &mut caller, &cancel, address)?,
                    Err(link::LinkError::TimedOut) => {}
                    Err(error) => return Err(link_error(address, &error)),
                }
            }
        }
        PretendLink::DialIn { url, user, password } => {
            ready(url);
            let client =
                HttpClient::new(HttpClientOptions::default(), cancel).map_err(|error| link_error(url, &error))?;
            let link = HttpMessageLink::new(client, url, Vec::new());
            let mut link = link.map_err(|error| link_error(url, &error))?;
            let login = (!user.is_empty()).then(|| crate::virtual_phone::login(user, password));
            let report = virtual_phone.sync_to(&mut link, url, login, crate::virtual_phone::TWO_WAY);
            ended_well(report.map_err(|error| phone_error(url, &error))?)
        }
    }
}

fn open(phone: &PretendPhone) -> Result<VirtualPhone, Error> {
    let profile = profile::load(&phone.profile).map_err(|_| Error::NoSuchProfile(phone.profile.clone()))?;
    let script: Script = match &phone.script {
        None => Script::default(),
        Some(path) => {
            let unusable = |e: std::io::Error| Error::File { path: path.display().to_string(), reason: e.to_string() };
            let text = std::fs::read_to_string(path).map_err(unusable)?;
            text.parse().map_err(|error: crate::virtual_phone::ScriptError| Error::Script {
                line: error.line,
                reason: error.to_string(),
            })?
        }
    };
    let unusable = |e: crate::virtual_phone::FolderError| Error::File {
        path: phone.state.display().to_string(),
        reason: e.to_string(),
    };
    VirtualPhone::open(&phone.state, Shape::of(&profile), script).map_err(unusable)
}

/// One caller, who may connect several times before hanging up. A line that breaks is no failure of the phone: it
/// waits for the next one.
fn serve(phone: &mut VirtualPhone, link: &mut dyn ByteLink, cancel: &Cancel, at: &str) -> Result<(), Error> {
    loop {
        match phone.serve_obex(link, cancel) {
            Ok(report) => {
                tracing::info!(?report, "a session of the pretend phone");
                if report.ending != Ending::Parted {
                    return Ok(());
                }
            }
            Err(error @ (PhoneError::Link(_) | PhoneError::Obex(_))) => {
                tracing::info!(%error, "the line of the pretend phone");
                return Ok(());
            }
            Err(error) => return Err(phone_error(at, &error)),
        }
    }
}

fn ended_well(report: PhoneReport) -> Result<(), Error> {
    match report.ending {
        Ending::Parted => Ok(()),
        other => Err(Error::PeerRefused(format!("{other:?}"))),
    }
}

fn phone_error(at: &str, error: &PhoneError) -> Error {
    match error {
        PhoneError::Link(error) => link_error(at, error),
        other => Error::PeerBrokeRules(other.to_string()),
    }
}
