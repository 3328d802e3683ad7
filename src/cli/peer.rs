//! `cordial peer`.

use std::io::Read;

use serde_json::{Value as Json, json};

use super::args::{AddPhone, AddSyncml, PeerAdd, PeerVerb};
use super::output::{Exit, Output, table};
use crate::service::Service;
use crate::service::accounts::NewAccount;
use crate::service::archive::databases;
use crate::service::error::Error;
use crate::service::peers::{NewPhone, PeerView};

pub(super) fn run(output: &Output, service: &Service, verb: &PeerVerb) -> Result<Exit, Error> {
    match verb {
        PeerVerb::Add(PeerAdd::Phone(args)) => add_phone(output, service, args),
        PeerVerb::Add(PeerAdd::Syncml(args)) => add_syncml(output, service, args),
        PeerVerb::List => {
            let peers = service.peers()?;
            output.answer(
                || json!({ "peers": peers.iter().map(object).collect::<Vec<_>>() }),
                || match peers.as_slice() {
                    [] => vec![output.say("cli-no-peers", &[])],
                    peers => table(&peers.iter().map(|peer| row(output, peer)).collect::<Vec<_>>()),
                },
            );
            Ok(Exit::Done)
        }
        PeerVerb::Show { name } => {
            let peer = service.peer(name)?;
            output.answer(|| object(&peer), || details(&peer));
            Ok(Exit::Done)
        }
        PeerVerb::Set { name, settings, password_stdin } => {
            let pairs = settings.iter().map(|setting| {
                let bad = || Error::BadSetting { key: setting.clone(), value: String::new() };
                setting.split_once('=').ok_or_else(bad)
            });
            let pairs = pairs.collect::<Result<Vec<_>, _>>()?;
            let peer = if *password_stdin {
                service.set_account(name, &pairs, &password_from_stdin()?)?
            } else {
                service.set_peer(name, &pairs)?
            };
            if peer.guard == "off" {
                eprintln!("{}", output.say("cli-guard-off", &[("name", (&peer.name).into())]));
            }
            output.answer(|| object(&peer), || vec![output.say("cli-peer-set", &[("name", (&peer.name).into())])]);
            Ok(Exit::Done)
        }
        PeerVerb::Remove { name } => {
            let peer = service.remove_peer(name)?;
            output.answer(|| object(&peer), || vec![output.say("cli-peer-removed", &[("name", (&peer.name).into())])]);
            Ok(Exit::Done)
        }
    }
}

/// Standard input to its end, without one trailing newline. Nothing at all is no password.
pub(super) fn password_from_stdin() -> Result<String, Error> {
    let mut text = String::new();
    let read = std::io::stdin().read_to_string(&mut text);
    let _ = read.map_err(|e| Error::File { path: "-".to_owned(), reason: e.to_string() })?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    match text.strip_suffix('\r').unwrap_or(text) {
        "" => Err(Error::NoPassword),
        password => Ok(password.to_owned()),
    }
}

fn add_phone(output: &Output, service: &Service, args: &AddPhone) -> Result<Exit, Error> {
    let password = if args.password_stdin { Some(password_from_stdin()?) } else { None };
    let added = service.add_phone(NewPhone {
        name: args.name.clone(),
        link: args.link.clone(),
        profile: args.profile.clone(),
        user: args.user.clone(),
        password,
        accept_new_devices: args.accept_new_devices,
    })?;
    match added.dial_in {
        None => output.answer(
            || object(&added.peer),
            || vec![output.say("cli-peer-added", &[("name", (&added.peer.name).into())])],
        ),
        Some(dial_in) => output.answer(
            || {
                json!({
                    "name": added.peer.name,
                    "url": dial_in.url,
                    "user": dial_in.user,
                    "password": dial_in.password,
                    "databases": { "contacts": "contacts", "events": "calendar", "tasks": "tasks", "notes": "notes" },
                    "archive": databases().collect::<Vec<_>>(),
                })
            },
            || {
                let mut lines = vec![output.say("cli-dial-in-head", &[("name", (&added.peer.name).into())])];
                let row = |key: &str, value: &str| vec![format!("  {}", output.say(key, &[])), value.to_owned()];
                lines.extend(table(&[
                    row("cli-dial-in-url", &dial_in.url),
                    row("cli-dial-in-user", &dial_in.user),
                    row("cli-dial-in-password", &dial_in.password),
                    row("cli-dial-in-database", "contacts, calendar, tasks, notes"),
                    row("cli-dial-in-archive", &databases().collect::<Vec<_>>().join(", ")),
                ]));
                lines.push(output.say("cli-dial-in-serve", &[]));
                lines
            },
        ),
    }
    Ok(Exit::Done)
}

fn add_syncml(output: &Output, service: &Service, args: &AddSyncml) -> Result<Exit, Error> {
    let database = |text: &String| {
        let bad = || Error::BadSetting { key: "database".to_owned(), value: text.clone() };
        let (kind, name) = text.split_once('=').ok_or_else(bad)?;
        Ok((kind.parse().map_err(|_| Error::NoSuchKind(kind.to_owned()))?, name.to_owned()))
    };
    let peer = service.add_account(NewAccount {
        name: args.name.clone(),
        url: args.url.clone(),
        user: args.user.clone(),
        password: if args.password_stdin { password_from_stdin()? } else { String::new() },
        preset: args.preset.clone(),
        databases: args.databases.iter().map(database).collect::<Result<_, Error>>()?,
        format: args.format.clone(),
        encoding: args.encoding.clone(),
        auth: args.auth.clone(),
        device: args.device.clone(),
    })?;
    output.answer(|| object(&peer), || vec![output.say("cli-peer-added", &[("name", (&peer.name).into())])]);
    Ok(Exit::Done)
}

fn object(peer: &PeerView) -> Json {
    json!({
        "name": peer.name,
        "kind": peer.kind,
        "link": peer.link,
        "profile": peer.profile,
        "user": peer.user,
        "device": peer.device,
        "manufacturer": peer.manufacturer,
        "model": peer.model,
        "first-sync": peer.first_sync,
        "state": peer.state,
        "guard": peer.guard,
        "conflicts": peer.conflicts,
        "auth": peer.auth,
        "encryption": peer.encryption,
        "period": peer.period,
        "accept-new-devices": peer.accept_new_devices,
        "archive": peer.archive,
        "last_sync": peer.last_sync,
    })
}

fn row(output: &Output, peer: &PeerView) -> Vec<String> {
    let last = match peer.last_sync {
        Some(time) => crate::cli::history::when(time),
        None => output.say("cli-never", &[]),
    };
    vec![
        peer.name.clone(),
        peer.link.clone(),
        [peer.manufacturer.as_str(), peer.model.as_str()].join(" ").trim().to_owned(),
        last,
    ]
}

fn details(peer: &PeerView) -> Vec<String> {
    let Json::Object(fields) = object(peer) else { return Vec::new() };
    let rows = fields.into_iter().filter(|(_, value)| !value.is_null() && value != "");
    let text = |value: Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    table(&rows.map(|(key, value)| vec![key, text(value)]).collect::<Vec<_>>())
}
