//! `cordial peer`.

use std::io::Read;

use serde_json::{Value as Json, json};

use super::args::{AddPhone, AddSyncml, PeerAdd, PeerVerb};
use super::json as document;
use super::output::{Exit, Output, table};
use crate::service::Service;
use crate::service::accounts::{NewAccount, presets};
use crate::service::archive::databases;
use crate::service::check::{Checked, Mark};
use crate::service::error::Error;
use crate::service::find::FoundPort;
use crate::service::peers::{NewPhone, PeerView};
use crate::wording::way::WayIn;
use crate::wording::{check, trouble};

pub(super) fn run(output: &Output, service: &Service, verb: &PeerVerb) -> Result<Exit, Error> {
    match verb {
        PeerVerb::Add(PeerAdd::Phone(args)) => add_phone(output, service, args),
        PeerVerb::Add(PeerAdd::Syncml(args)) => add_syncml(output, service, args),
        PeerVerb::Find => find(output, service),
        PeerVerb::Check { name } => check(output, service, name),
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

fn check(output: &Output, service: &Service, name: &str) -> Result<Exit, Error> {
    let checked = service.check(name, &mut |so_far| {
        let running = so_far.iter().find(|checked| checked.mark == Mark::Running);
        running.iter().for_each(|checked| output.progress(&check::point(output.lang, checked.point)));
    })?;
    output.progress("");
    let bad = checked.iter().filter(|checked| checked.mark.word() == "failed").count();
    let unknown = checked.iter().any(|checked| checked.mark == Mark::Unknown);
    output.answer(
        || {
            json!({
                "ok": bad == 0 && !unknown,
                "checks": checked.iter().map(|one| checked_object(output, one)).collect::<Vec<_>>(),
            })
        },
        || checked_lines(output, &checked),
    );
    if bad > 0 {
        output.warn("cli-check-failed", &[("name", name.into()), ("n", bad.into())]);
        return Ok(Exit::Failed);
    }
    Ok(Exit::waits(unknown))
}

fn checked_object(output: &Output, checked: &Checked) -> Json {
    let what = check::what(output.lang, &checked.mark);
    json!({
        "check": checked.point.word(),
        "state": checked.mark.word(),
        "said": if what.is_empty() { check::point(output.lang, checked.point) } else { what },
        "error": match &checked.mark {
            Mark::Bad(error) => document::error(output.lang, error),
            _ => Json::Null,
        },
    })
}

/// Every point with its mark; below one that is wrong what is wrong and what to do. What nobody knows of several points
/// is said once.
fn checked_lines(output: &Output, checked: &[Checked]) -> Vec<String> {
    let row = |one: &Checked| vec![check::mark(output.lang, &one.mark), check::point(output.lang, one.point)];
    let rows = table(&checked.iter().map(row).collect::<Vec<_>>());
    let last_unknown = checked.iter().rposition(|one| one.mark == Mark::Unknown);
    let mut lines = Vec::new();
    for (at, (row, one)) in rows.into_iter().zip(checked).enumerate() {
        lines.push(row);
        if one.mark != Mark::Unknown || last_unknown == Some(at) {
            let words = [check::what(output.lang, &one.mark), check::remedy(output.lang, &one.mark)];
            lines.extend(words.iter().filter(|words| !words.is_empty()).map(|words| format!("    {words}")));
        }
    }
    lines
}

fn find(output: &Output, service: &Service) -> Result<Exit, Error> {
    let ports = service.find_ports()?;
    let servers: Vec<&str> = presets().collect();
    output.answer(
        || {
            json!({
                "ports": ports.iter().map(|port| port_object(output, port)).collect::<Vec<_>>(),
                "ways": WayIn::ALL.map(|way| way_object(output, way)),
                "servers": servers,
            })
        },
        || {
            let mut lines = match ports.as_slice() {
                [] => vec![output.say("cli-find-no-ports", &[])],
                ports => ports.iter().flat_map(|port| port_lines(output, port)).collect(),
            };
            for way in WayIn::ALL {
                lines.extend([String::new(), way.name(output.lang)]);
                lines.extend([way.how(output.lang).as_str(), command(way)].map(|words| format!("    {words}")));
                if way == WayIn::Account {
                    lines.push(format!("    --preset {}", servers.join(" | ")));
                }
            }
            lines
        },
    );
    Ok(Exit::Done)
}

fn port_object(output: &Output, port: &FoundPort) -> Json {
    json!({
        "link": port.link,
        "by": port.by,
        "what": port.what,
        "peer": port.place,
        "ok": port.trouble.is_none(),
        "error": port.trouble.as_ref().map(|error| document::error(output.lang, error)),
    })
}

fn port_lines(output: &Output, port: &FoundPort) -> Vec<String> {
    let what = if port.what.is_empty() { port.by.to_owned() } else { format!("{}, {}", port.what, port.by) };
    let mut lines = vec![format!("{}  {what}", port.link)];
    if let Some(name) = &port.place {
        lines.push(format!("    {}", output.say("cli-find-known", &[("name", name.into())])));
    }
    if let Some(error) = &port.trouble {
        let words = [trouble::what(output.lang, error), trouble::remedy(output.lang, error)];
        lines.extend(words.map(|words| format!("    {words}")));
    }
    lines
}

fn way_object(output: &Output, way: WayIn) -> Json {
    json!({ "way": way.word(), "name": way.name(output.lang), "how": way.how(output.lang), "command": command(way) })
}

/// What to type for a way.
fn command(way: WayIn) -> &'static str {
    match way {
        WayIn::Port => "cordial peer add phone NAME --link serial:PATH | tcp:HOST:PORT",
        WayIn::DialIn => "cordial peer add phone NAME --link dial-in",
        WayIn::Account => "cordial peer add syncml NAME --url URL --user U --password-stdin",
        WayIn::Sample => "cordial demo",
        WayIn::File => "cordial contacts import FILE | cordial events import FILE",
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
