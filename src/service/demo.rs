//! The main job on a pretend phone and a pretend cable: as a play ([`run`]), and as something to try ([`Sample`]).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::link::{Cancel, loopback, tcp::TcpDoor};
use crate::pim::{Kind, Record};
use crate::profile;
use crate::virtual_phone::{Script, Shape, VirtualPhone};

use super::clock::SystemClock;
use super::error::Error;
use super::library::Source;
use super::outcome::RunOutcome;
use super::peers::NewPhone;
use super::run::SyncRequest;
use super::{Keyring, Options, Service};

/// The phone of the demonstration.
const PROFILE: &str = "nokia-n80";
/// Who is in the phone.
const ON_THE_PHONE: &[(&str, &str)] = &[
    ("1", include_str!("../../assets/demo/phone/1.vcf")),
    ("2", include_str!("../../assets/demo/phone/2.vcf")),
    ("3", include_str!("../../assets/demo/phone/3.vcf")),
    ("4", include_str!("../../assets/demo/phone/4.vcf")),
];
/// Who is on the computer.
const ON_THE_COMPUTER: &str = include_str!("../../assets/demo/computer.vcf");

/// What the demonstration shows, in order.
#[derive(Debug)]
#[allow(missing_docs)]
pub enum Scene<'a> {
    Plugged { phone: &'a str, people: usize },
    FirstSync(&'a RunOutcome),
    Edited { here: &'a str, peer: &'a str },
    SecondSync(&'a RunOutcome),
    ThirdSync(&'a RunOutcome),
}

/// How it ended.
#[derive(Debug)]
pub struct Report {
    /// People on the computer.
    pub here: usize,
    /// People on the phone.
    pub peer: usize,
    /// Whether both sides hold the same people.
    pub equal: bool,
    /// The folder, if it was to be kept.
    pub folder: Option<String>,
}

/// Something to try without a phone: a service of its own in a temporary folder, with a few people, and a pretend phone
/// that answers on this computer. Dropping it switches the phone off and removes the folder.
pub struct Sample {
    service: Service,
    cancel: Cancel,
    answering: Option<thread::JoinHandle<()>>,
    _folder: Folder,
}

impl Sample {
    /// Switches the pretend phone on.
    pub fn start() -> Result<Self, Error> {
        let folder = Folder::new(false)?;
        let (service, state) = furnish(&folder)?;
        let mut phone = switch_on(&state)?;
        let door = TcpDoor::bind("127.0.0.1:0").map_err(|error| Error::Ours(error.to_string()))?;
        let link = format!("tcp:{}", door.local_addr());
        let _added = service.add_phone(NewPhone {
            name: [phone.shape().manufacturer.as_str(), phone.shape().model.as_str()].join(" "),
            link,
            profile: Some(PROFILE.to_owned()),
            ..NewPhone::default()
        })?;
        let cancel = Cancel::new();
        let pulled = cancel.clone();
        let answering = thread::spawn(move || {
            while !pulled.is_cancelled() {
                if let Ok(mut caller) = door.accept(Duration::from_secs(1), &pulled)
                    && let Err(error) = phone.serve_obex(&mut caller, &pulled)
                {
                    tracing::info!(%error, "the line of the pretend phone");
                }
            }
        });
        Ok(Self { service, cancel, answering: Some(answering), _folder: folder })
    }

    /// The service with the sample data.
    pub fn service(&self) -> &Service {
        &self.service
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        self.cancel.cancel();
        if let Some(answering) = self.answering.take() {
            let _ended = answering.join();
        }
    }
}

/// A service with the computer's people, and the folder of a phone with the phone's.
fn furnish(folder: &Folder) -> Result<(Service, PathBuf), Error> {
    let service = Service::open(Options {
        data: folder.path.join("cordial"),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: crate::pim::Zone::UTC,
    })?;
    let state = folder.path.join("phone");
    let contacts = state.join("contacts");
    std::fs::create_dir_all(&contacts).map_err(|error| unusable(&contacts, &error))?;
    for (luid, card) in ON_THE_PHONE {
        write(&contacts.join(format!("{luid}.vcf")), card)?;
    }
    let _added = service.add_records(Kind::Contacts, &source("computer.vcf", ON_THE_COMPUTER))?;
    Ok((service, state))
}

fn shape() -> Result<Shape, Error> {
    Ok(Shape::of(&profile::load(PROFILE).map_err(|error| Error::Ours(error.to_string()))?))
}

fn switch_on(state: &Path) -> Result<VirtualPhone, Error> {
    VirtualPhone::open(state, shape()?, Script::default()).map_err(|error| Error::Ours(error.to_string()))
}

/// Plays it. Everything happens in a temporary folder.
pub fn run(keep: bool, show: &mut dyn FnMut(Scene<'_>)) -> Result<Report, Error> {
    let folder = Folder::new(keep)?;
    let (service, state) = furnish(&folder)?;
    let contacts = state.join("contacts");
    let shape = shape()?;
    let name = &[shape.manufacturer.as_str(), shape.model.as_str()].join(" ");
    let link = "tcp:127.0.0.1:1".to_owned();
    let _added = service.add_phone(NewPhone {
        name: name.to_owned(),
        link,
        profile: Some(PROFILE.to_owned()),
        ..NewPhone::default()
    })?;
    let _set = service.set_peer(name, &[("first-sync", "join")])?;

    show(Scene::Plugged { phone: name, people: ON_THE_PHONE.len() });
    show(Scene::FirstSync(&sync(&service, name, &state)?));
    edit(&service, &contacts, show)?;
    show(Scene::SecondSync(&sync(&service, name, &state)?));
    show(Scene::ThirdSync(&sync(&service, name, &state)?));

    let here = service.count(Kind::Contacts, "")?;
    let peer = std::fs::read_dir(&contacts).map_err(|error| unusable(&contacts, &error))?.count();
    let kept = keep.then(|| folder.path.display().to_string());
    Ok(Report { here, peer, equal: here == peer, folder: kept })
}

/// A new number on the phone, a note on the computer: both survive.
fn edit(service: &Service, contacts: &Path, show: &mut dyn FnMut(Scene<'_>)) -> Result<(), Error> {
    let card = contacts.join("1.vcf");
    let text = std::fs::read_to_string(&card).map_err(|error| unusable(&card, &error))?;
    write(&card, &text.replace("+33612345678", "+33699887766"))?;
    let mut edited = None;
    service.each_record(Kind::Contacts, None, &mut |view| {
        if view.record.title().contains("Weiß") {
            edited = Some((view.id, view.record));
        }
    })?;
    if let Some((id, mut record)) = edited {
        note(&mut record);
        service.change_record(id, &record)?;
        show(Scene::Edited { here: &record.title(), peer: "Élodie Martin" });
    }
    Ok(())
}

fn note(record: &mut Record) {
    if let Some(contact) = record.contact_mut() {
        contact.note = "Birthday present: the blue teapot".to_owned();
    }
}

/// One session over a pretend cable; the phone answers from a thread of its own.
fn sync(service: &Service, name: &str, state: &Path) -> Result<RunOutcome, Error> {
    let mut phone = switch_on(state)?;
    let (mut ours, mut theirs) = loopback::pair();
    let answering = thread::spawn(move || phone.serve_obex(&mut theirs, &Cancel::new()).map(drop));
    let outcome = service.sync_over(name, &mut ours, &SyncRequest::default(), &mut |_| {})?;
    drop(ours);
    match (answering.join(), &outcome.error) {
        (_, Some(error)) => Err(error.clone()),
        (Ok(Ok(())), None) => Ok(outcome),
        (Ok(Err(error)), None) => Err(Error::Ours(error.to_string())),
        (Err(_), None) => Err(Error::Ours("the pretend phone broke".to_owned())),
    }
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::File { path: path.display().to_string(), reason: error.to_string() }
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    std::fs::write(path, text).map_err(|error| unusable(path, &error))
}

/// A folder that goes when the demonstration is over, unless it was to be kept.
struct Folder {
    path: PathBuf,
    keep: bool,
}

impl Folder {
    fn new(keep: bool) -> Result<Self, Error> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|error| Error::Ours(error.to_string()))?;
        let path = std::env::temp_dir().join(format!("cordial-demo-{:016x}", u64::from_le_bytes(bytes)));
        Ok(Self { path, keep })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.keep {
            let _gone = std::fs::remove_dir_all(&self.path);
        }
    }
}
