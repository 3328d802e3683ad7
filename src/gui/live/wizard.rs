//! The first sync, answered from the service.

use std::path::Path;
use std::sync::Arc;

use super::{LiveDesk, Shared, places, runs, said};
use crate::gui::desk::{
    Changes, Compared, Copies, Deed, DeskError, DialIn, FirstPage, Keeping, Kind, KindRow, NewPlace, PlaceId, PlanAct,
    PlanLine, Port, PortTrouble, Reach, Server, Start, Step, SyncWish, WayRow, WizardDesk,
};
use crate::pim;
use crate::planner::{Action, StepState};
use crate::service::Service;
use crate::service::accounts::{self, NewAccount};
use crate::service::error::Error;
use crate::service::find::FoundPort;
use crate::service::first_sync::{Comparison, Way};
use crate::service::library::Source;
use crate::service::peers::{DialInDetails, NewPhone};
use crate::wording::{Civil, Lang, refusal, step, tr, way};

/// Sentences of the plan that the wizard shows; the preview's own page shows all.
const LINES: usize = 12;
/// Where phones that dial in are answered.
const DOOR: &str = "0.0.0.0:8080";
/// Where, if that is taken.
const OTHER_DOOR: &str = "0.0.0.0:0";

pub(super) fn kind(kind: pim::Kind) -> Kind {
    match kind {
        pim::Kind::Contacts => Kind::People,
        pim::Kind::Events => Kind::Events,
        pim::Kind::Tasks => Kind::Tasks,
        pim::Kind::Notes => Kind::Notes,
    }
}

pub(super) fn own_kind(kind: Kind) -> pim::Kind {
    match kind {
        Kind::People => pim::Kind::Contacts,
        Kind::Events => pim::Kind::Events,
        Kind::Tasks => pim::Kind::Tasks,
        Kind::Notes => pim::Kind::Notes,
    }
}

impl WizardDesk for LiveDesk {
    fn servers(&self) -> Vec<Server> {
        accounts::presets().map(|id| Server { id: id.to_owned(), name: way::server(id) }).collect()
    }

    fn ports(&self, fine: &[String], lang: Lang) -> Result<Vec<Port>, DeskError> {
        let found = self.shared.service().find_ports_again(fine).map_err(|error| said(lang, &error))?;
        Ok(found.into_iter().map(|port| as_port(port, lang)).collect())
    }

    fn unfinished(&self) -> Result<Option<PlaceId>, DeskError> {
        let service = self.shared.service();
        let last = service.first_syncs().map_err(|error| self.shared.said(error))?.pop();
        let place = last.map(|view| service.peer(&view.place)).transpose();
        place.map(|peer| peer.map(|peer| PlaceId(peer.id))).map_err(|error| self.shared.said(error))
    }

    fn begin(&self, new: &NewPlace, lang: Lang) -> Result<PlaceId, DeskError> {
        begin(&self.shared, new, lang).map_err(|error| said(lang, &error))
    }

    fn open_file(&self, path: &str, lang: Lang) -> Result<String, DeskError> {
        open_file(&self.shared.service(), path, lang).map_err(|error| said(lang, &error))
    }

    fn first_page(&self, place: PlaceId, lang: Lang) -> Result<FirstPage, DeskError> {
        page(&self.shared, place, lang).map_err(|error| said(lang, &error))
    }

    fn first_do(&self, place: PlaceId, deed: &Deed, lang: Lang) -> Result<(), DeskError> {
        act(&self.shared, place, deed).map_err(|error| said(lang, &error))
    }
}

fn as_port(port: FoundPort, lang: Lang) -> Port {
    Port {
        path: port.link.strip_prefix("serial:").unwrap_or(&port.link).to_owned(),
        reach: if port.by == "bluetooth" { Reach::Bluetooth } else { Reach::Usb },
        what: port.what.trim().to_owned(),
        place: port.place,
        trouble: port.trouble.map(|error| PortTrouble::of(lang, &error)),
        link: port.link,
    }
}

/// A name that was left empty is the address's, or the kind's.
fn named(typed: &str, lang: Lang, key: &str) -> String {
    if typed.trim().is_empty() { tr(lang, key, &[]) } else { typed.trim().to_owned() }
}

/// A port as people write it: `/dev/ttyUSB0`, `COM3`, `192.168.1.5:2000`, or a link in full.
fn link(typed: &str) -> String {
    let typed = typed.trim();
    let port = typed.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let full = ["serial:", "tcp:", "usb:", "bluetooth:"].iter().any(|scheme| typed.starts_with(scheme));
    match () {
        () if full => typed.to_owned(),
        () if port => format!("tcp:{typed}"),
        () => format!("serial:{typed}"),
    }
}

fn begin(shared: &Arc<Shared>, new: &NewPlace, lang: Lang) -> Result<PlaceId, Error> {
    if *new == NewPlace::Sample {
        runs::try_sample(shared)?;
    }
    let service = shared.service();
    let name = match new {
        NewPlace::Sample => match service.peers()?.into_iter().next() {
            Some(peer) => peer.name,
            None => return Err(Error::NoSuchPeer(String::new())),
        },
        NewPlace::Port { name, address } => {
            let name = service.unused_name(&named(name, lang, "wizard-a-phone"))?;
            service.add_phone(NewPhone { name, link: link(address), ..NewPhone::default() })?.peer.name
        }
        NewPlace::DialIn { name } => {
            listen(shared, &service)?;
            let name = service.unused_name(&named(name, lang, "wizard-a-phone"))?;
            service.add_phone(NewPhone { name, link: "dial-in".to_owned(), ..NewPhone::default() })?.peer.name
        }
        NewPlace::Account { name, server, address, user, password } => {
            let name = service.unused_name(&named(name, lang, "wizard-an-account"))?;
            let account = NewAccount {
                name,
                url: address.clone(),
                user: user.clone(),
                password: password.clone(),
                preset: server.clone(),
                ..NewAccount::default()
            };
            service.add_account(account)?.name
        }
    };
    let _begun = service.begin_first_sync(&name)?;
    shared.tell(&crate::gui::desk::News::PlacesChanged);
    Ok(PlaceId(service.peer(&name)?.id))
}

/// Answers phones that dial in, unless that is done already.
fn listen(shared: &Shared, service: &Service) -> Result<(), Error> {
    if shared.board().door.is_some() {
        return Ok(());
    }
    let door = service.listen(&[DOOR.to_owned()]).or_else(|_| service.listen(&[OTHER_DOOR.to_owned()]))?;
    shared.board().door = Some(door);
    Ok(())
}

fn open_file(service: &Service, path: &str, lang: Lang) -> Result<String, Error> {
    let unusable = |e: std::io::Error| Error::File { path: path.to_owned(), reason: e.to_string() };
    let bytes = std::fs::read(path).map_err(unusable)?;
    let taken = service.import(None, &[Source { name: path.to_owned(), bytes }])?;
    let n = taken.records.len() + taken.here_already;
    Ok(tr(lang, "wizard-opened", &[("n", n.into()), ("bad", taken.rejected.len().into())]))
}

fn page(shared: &Shared, place: PlaceId, lang: Lang) -> Result<FirstPage, Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let view = service.first_sync(&name)?;
    let peer = service.peer(&name)?;
    let status = service.status()?.peers.into_iter().find(|status| status.peer.id == place.0);
    let status = status.ok_or_else(|| Error::NoSuchPeer(name.clone()))?;
    let card = places::card(shared, &service, &status, &service.outlook()?, lang)?;
    let (moving, trouble, queued) = {
        let board = shared.board();
        let queued = board.queue.contains(&name) || board.current.as_ref() == Some(&name);
        (board.moving.get(&name).cloned(), board.troubles.get(&name).cloned(), queued)
    };
    let moving = moving.or_else(|| (queued || status.running).then(Default::default));
    let compared = service.compare(&name).ok();
    let copies = service.safety_copies()?;
    let copied = |whose: Option<&str>| {
        let first = copies.iter().find(|copy| copy.peer.as_deref() == whose && copy.time >= view.since);
        first.map(|copy| Civil::here(copy.time))
    };
    let rows = pim::Kind::ALL.into_iter().map(|own| {
        let there = compared.as_ref().and_then(|all| all.kinds.iter().find(|row| row.kind == own));
        Ok(KindRow {
            kind: kind(own),
            keeping: if view.kinds.contains(&own) { Keeping::On } else { Keeping::Off },
            here: small(service.count(own, "")?),
            there: there.map(|row| small(row.there)),
        })
    });
    let kinds = rows.collect::<Result<Vec<_>, Error>>()?;
    let (plan, planned) = planned(&service, &name, lang);
    let lacks = status.refused.iter().map(|refused| refusal::line(lang, &name, refused)).collect();
    Ok(FirstPage {
        place,
        kind: card.kind,
        reach: card.reach,
        start: if peer.can_be_called { Start::Here } else { Start::OnThePhone },
        step: view.step,
        facts: super::place::facts(&service, &peer, lang)?,
        dial_in: service.dial_in_of(&name)?.map(|details| dial_in(&details)),
        seen: peer.last_seen.map(Civil::here),
        kinds,
        period: view.period,
        copies: Copies {
            here: copied(None),
            there: copied(Some(&name)).filter(|_| view.step > Step::SafetyCopy || compared.is_some()),
            second: service.second_place()?.map(|second| second.folder.display().to_string()),
        },
        trouble: trouble.filter(|_| moving.is_none()).map(|error| said(lang, &error).to_string()),
        moving,
        compared: compared.as_ref().map(as_rows),
        choice: view.choice,
        plan,
        planned,
        lacks,
        now: Civil::here(service.now()),
        name,
    })
}

fn planned(service: &Service, name: &str, lang: Lang) -> (Vec<PlanLine>, u32) {
    let Ok(plan) = service.plan(name) else { return (Vec::new(), 0) };
    let shown: Vec<_> = plan.steps.iter().filter(|numbered| numbered.step.action != Action::Join).collect();
    let line = |numbered: &&crate::service::outcome::NumberedStep| PlanLine {
        act: match (numbered.step.action, numbered.step.state) {
            (_, StepState::Held | StepState::Parked) | (Action::Ask, _) => PlanAct::Ask,
            (Action::Add, _) => PlanAct::Add,
            (Action::Delete, _) => PlanAct::Delete,
            _ => PlanAct::Change,
        },
        words: step::line(lang, name, &numbered.step),
    };
    (shown.iter().take(LINES).map(line).collect(), small(shown.len()))
}

fn as_rows(comparison: &Comparison) -> Compared {
    let total = comparison.total();
    Compared {
        here: small(total.here),
        there: small(total.there),
        same: small(total.same),
        differ: small(total.differ),
        only_here: small(total.only_here),
        only_there: small(total.only_there),
        perhaps: small(total.perhaps),
        ways: comparison.ways.iter().map(way).collect(),
        names: comparison.names.clone(),
    }
}

fn way(way: &Way) -> WayRow {
    let changes = |tally: crate::service::outcome::Tally| Changes {
        added: small(tally.added),
        changed: small(tally.changed),
        deleted: small(tally.deleted),
    };
    WayRow {
        choice: way.choice,
        here: changes(way.here),
        there: changes(way.there),
        here_after: small(way.here_after),
        there_after: small(way.there_after),
    }
}

/// The settings of a phone that dials in, in the pieces that phones ask for.
fn dial_in(details: &DialInDetails) -> DialIn {
    let (scheme, rest) = details.url.split_once("://").unwrap_or(("http", &details.url));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = host.rsplit_once(':').unwrap_or((host, "80"));
    let folders = pim::Kind::ALL.into_iter().map(|own| {
        let name = if own == pim::Kind::Events { "calendar" } else { own.name() };
        (kind(own), name.to_owned())
    });
    DialIn {
        address: format!("{scheme}://{host}/{path}"),
        port: port.to_owned(),
        url: details.url.clone(),
        user: details.user.clone(),
        password: details.password.clone(),
        folders: folders.collect(),
    }
}

fn act(shared: &Arc<Shared>, place: PlaceId, deed: &Deed) -> Result<(), Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    match deed {
        Deed::GoTo(step) => service.go_to_step(&name, *step).map(drop),
        Deed::Choose(kinds, period) => {
            let kinds: Vec<_> = kinds.iter().map(|kind| own_kind(*kind)).collect();
            service.choose(&name, &kinds, period).map(drop)
        }
        Deed::Copy => {
            let _copy = service.first_copy(&name)?;
            runs::sync(shared, SyncWish::Place(place))
        }
        Deed::Second(folder) => service.set_second_place(Some(Path::new(folder))).map(drop),
        Deed::Decide(choice) => service.decide_first_sync(&name, *choice).map(drop),
        Deed::Write => {
            service.approve_first_sync(&name, &[])?;
            match runs::sync(shared, SyncWish::Place(place)) {
                // The person starts it on the phone; the page says so.
                Err(Error::CannotCall(_)) => Ok(()),
                started => started,
            }
        }
        Deed::Finish => {
            service.finish_first_sync(&name)?;
            shared.tell(&crate::gui::desk::News::PlacesChanged);
            Ok(())
        }
    }
}

pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
