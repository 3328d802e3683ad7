//! A place's page, answered from the service.

use super::wizard::{kind, own_kind, small};
use super::{LiveDesk, Shared, places, said};
use crate::gui::desk::{
    CheckLine, CheckMark, Counts, DeskError, FirstSync, Keeping, LastRun, News, PlaceDeed, PlaceDesk, PlaceId,
    PlaceKindRow, PlacePage,
};
use crate::pim::Kind;
use crate::service::Service;
use crate::service::abilities::Ability;
use crate::service::check::{Checked, Mark};
use crate::service::error::Error;
use crate::service::first_sync::Step;
use crate::service::peers::{NewPhone, PeerView};
use crate::wording::{Civil, Lang, check as words, tr, trouble};

/// Runs that the page shows.
const RUNS: usize = 6;

impl PlaceDesk for LiveDesk {
    fn place_page(&self, place: PlaceId, lang: Lang) -> Result<Option<PlacePage>, DeskError> {
        page(&self.shared, place, lang).map_err(|error| said(lang, &error))
    }

    fn place_do(&self, place: PlaceId, deed: &PlaceDeed, lang: Lang) -> Result<(), DeskError> {
        act(&self.shared, place, deed).map_err(|error| said(lang, &error))
    }

    fn place_check(&self, place: PlaceId, lang: Lang) -> Result<Vec<CheckLine>, DeskError> {
        check(&self.shared, place, lang).map_err(|error| said(lang, &error))
    }
}

/// Checks a place, and lets its page show how far that is.
fn check(shared: &Shared, place: PlaceId, lang: Lang) -> Result<Vec<CheckLine>, Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let mut told = |so_far: &[Checked]| {
        let _ = shared.board().checking.insert(place, so_far.to_vec());
        shared.tell(&News::PlacesChanged);
    };
    let checked = service.check(&name, &mut told);
    let _ = shared.board().checking.remove(&place);
    shared.tell(&News::PlacesChanged);
    Ok(checked?.iter().map(|one| check_line(one, lang)).collect())
}

fn check_line(checked: &Checked, lang: Lang) -> CheckLine {
    let said = trouble::joined(&words::what(lang, &checked.mark), &words::remedy(lang, &checked.mark));
    CheckLine {
        point: words::point(lang, checked.point),
        mark: match checked.mark {
            Mark::Good => CheckMark::Good,
            Mark::Bad(_) | Mark::Some(_) => CheckMark::Bad,
            Mark::Untried => CheckMark::Untried,
            Mark::Unknown => CheckMark::Unknown,
            Mark::Running => CheckMark::Running,
            Mark::Waiting => CheckMark::Waiting,
        },
        found: words::mark(lang, &checked.mark),
        words: Some(said).filter(|said| !said.is_empty()),
    }
}

fn page(shared: &Shared, place: PlaceId, lang: Lang) -> Result<Option<PlacePage>, Error> {
    let service = shared.service();
    let status = service.status()?.peers.into_iter().find(|status| status.peer.id == place.0);
    let Some(status) = status else { return Ok(None) };
    let name = status.peer.name.clone();
    let abilities = service.abilities(&name)?;
    let ability = |own: Kind| abilities.kinds.iter().find(|ability| ability.kind == own);
    let count = |own: Kind| service.count(own, "").map(small);
    let rows = Kind::ALL.into_iter().map(|own| {
        let kept = status.peer.kinds.contains(&own);
        let able = ability(own);
        Ok(PlaceKindRow {
            kind: kind(own),
            keeping: if kept { Keeping::On } else { Keeping::Off },
            direction: tr(lang, if kept { "place-both-ways" } else { "place-off" }, &[]),
            database: able.map(|able| able.database.clone()).filter(|text| !text.is_empty()),
            format: able.map(format),
            here: count(own)?,
        })
    });
    let kinds = rows.collect::<Result<Vec<_>, Error>>()?;
    let runs = service.past_runs()?.into_iter().filter(|run| run.peer == name && run.ended.is_some());
    let runs: Vec<LastRun> = runs.take(RUNS).map(|run| places::last_run(&run)).collect();
    let checking = shared.board().checking.get(&place).cloned().unwrap_or_default();
    let first = service.first_syncs()?.iter().any(|view| view.place == name && view.step < Step::Done);
    Ok(Some(PlacePage {
        card: places::card(shared, &service, &status, &service.outlook()?, lang)?,
        counts: Counts {
            people: count(Kind::Contacts)?,
            events: count(Kind::Events)?,
            tasks: count(Kind::Tasks)?,
            notes: count(Kind::Notes)?,
        },
        kinds,
        period: status.peer.period.clone(),
        holds: holds(&abilities.kinds, lang),
        speaks: facts(&service, &status.peer, lang)?,
        runs,
        checking: checking.iter().map(|one| check_line(one, lang)).collect(),
        first_sync: if first { FirstSync::Open } else { FirstSync::Over },
        now: Civil::here(service.now()),
    }))
}

/// `vCard 2.1`, as people call it.
fn format(ability: &Ability) -> String {
    let name = match ability.media_type.as_str() {
        "text/x-vcard" | "text/vcard" => "vCard",
        "text/x-vcalendar" => "vCalendar",
        "text/calendar" => "iCalendar",
        "text/plain" => "text",
        other => other,
    };
    format!("{name} {}", ability.version).trim().to_owned()
}

fn holds(abilities: &[Ability], lang: Lang) -> Vec<(String, String)> {
    let say = |key: &str| tr(lang, key, &[]);
    let Some(people) = abilities.iter().find(|ability| ability.kind == Kind::Contacts) else { return Vec::new() };
    let any = |limit: Option<usize>, key: &str| match limit {
        Some(n) => tr(lang, key, &[("n", n.into())]),
        None => say("place-no-limit"),
    };
    vec![
        (say("place-numbers"), any(people.numbers, "place-n")),
        (say("place-longest"), any(people.letters, "place-n-letters")),
        (say("place-photos"), say(if people.photos { "place-yes" } else { "place-no" })),
    ]
}

/// What is known of a place: how it is reached, what it calls itself, how it writes.
pub(super) fn facts(service: &Service, peer: &PeerView, lang: Lang) -> Result<Vec<(String, String)>, Error> {
    let abilities = service.abilities(&peer.name)?;
    let say = |key: &str| tr(lang, key, &[]);
    let mut facts = vec![(say("place-reached"), peer.link.clone())];
    let model = [abilities.manufacturer.as_str(), abilities.model.as_str()].join(" ");
    if !model.trim().is_empty() {
        facts.push((say("place-model"), model.trim().to_owned()));
    }
    if !abilities.firmware.is_empty() {
        facts.push((say("place-firmware"), abilities.firmware.clone()));
    }
    if let Some(user) = &peer.user {
        facts.push((say("place-user"), user.clone()));
    }
    if let Some(people) = abilities.kinds.iter().find(|ability| ability.kind == Kind::Contacts) {
        facts.push((say("place-written"), format!("SyncML, {}", format(people))));
    }
    Ok(facts)
}

fn act(shared: &Shared, place: PlaceId, deed: &PlaceDeed) -> Result<(), Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    match deed {
        PlaceDeed::Rename(new) => service.set_peer(&name, &[("name", new)]).map(drop)?,
        PlaceDeed::Keep(kinds) => {
            let words: Vec<_> = kinds.iter().map(|kind| own_kind(*kind).name()).collect();
            service.set_peer(&name, &[("kinds", &words.join(","))]).map(drop)?;
        }
        PlaceDeed::Period(period) => service.set_peer(&name, &[("period", period)]).map(drop)?,
        PlaceDeed::NewPhone(link) => {
            let phone = NewPhone { link: link.clone(), ..NewPhone::default() };
            service.change_phone(&name, phone).map(drop)?;
        }
        PlaceDeed::Remove => service.remove_peer(&name).map(drop)?,
    }
    shared.tell(&News::PlacesChanged);
    Ok(())
}
