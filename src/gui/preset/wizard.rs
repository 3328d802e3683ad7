//! A pretend first sync: every step of it can be looked at.

use super::{Inner, NOKIA, NOW, Preset, SampleDesk, Wish};
use crate::gui::desk::{
    Changes, Choice, Compared, Copies, Deed, DeskError, DialIn, FirstPage, Keeping, Kind, KindRow, NewPlace, Phase,
    PlaceId, PlaceKind, PlanAct, PlanLine, Port, PortTrouble, Progress, Reach, Server, Start, Step, WayRow, WizardDesk,
};
use crate::service::error::{Error, LinkTrouble};
use crate::wording::{Civil, Lang, tr};

/// How far a pretend first sync is.
#[derive(Debug, Clone)]
pub(super) struct First {
    step: Step,
    read: bool,
    dials: bool,
    account: bool,
    choice: Choice,
    kinds: Vec<Kind>,
    period: String,
    second: Option<String>,
}

impl First {
    /// The first sync of a preset.
    pub(super) fn of(preset: Preset) -> First {
        let (step, read) = match preset {
            Preset::WizardCopy => (Step::SafetyCopy, false),
            Preset::WizardCompare => (Step::Compare, false),
            Preset::WizardDecide => (Step::Decide, true),
            Preset::WizardPreview => (Step::Preview, true),
            Preset::WizardWrite => (Step::Write, true),
            Preset::WizardDone => (Step::Done, true),
            _ => (Step::Pair, false),
        };
        First {
            step,
            read,
            dials: preset == Preset::DialIn,
            account: false,
            choice: Choice::Join,
            kinds: vec![Kind::People, Kind::Events],
            period: "all".to_owned(),
            second: None,
        }
    }
}

impl WizardDesk for SampleDesk {
    fn servers(&self) -> Vec<Server> {
        let server = |id: &str, name: &str| Server { id: id.to_owned(), name: name.to_owned() };
        vec![server("funambol", "Funambol"), server("icewarp", "Icewarp"), server("memotoo", "Memotoo")]
    }

    fn ports(&self, _fine: &[String], lang: Lang) -> Result<Vec<Port>, DeskError> {
        Ok(self.with(|inner| if inner.preset == Preset::Empty { Vec::new() } else { ports(lang) }))
    }

    fn unfinished(&self) -> Result<Option<PlaceId>, DeskError> {
        Ok(self.with(|inner| inner.preset.wizard().then_some(NOKIA)))
    }

    fn begin(&self, new: &NewPlace, _lang: Lang) -> Result<PlaceId, DeskError> {
        self.with(|inner| {
            inner.wishes.push(Wish::Begin(new.clone()));
            inner.first.step = Step::Pair;
            inner.first.dials = matches!(new, NewPlace::DialIn { .. });
            inner.first.account = matches!(new, NewPlace::Account { .. });
        });
        Ok(NOKIA)
    }

    fn open_file(&self, path: &str, lang: Lang) -> Result<String, DeskError> {
        self.with(|inner| inner.wishes.push(Wish::OpenFile(path.to_owned())));
        Ok(tr(lang, "wizard-opened", &[("n", 3.into()), ("bad", 0.into())]))
    }

    fn first_page(&self, place: PlaceId, lang: Lang) -> Result<FirstPage, DeskError> {
        Ok(self.with(|inner| page(inner, place, lang)))
    }

    fn first_do(&self, _place: PlaceId, deed: &Deed, _lang: Lang) -> Result<(), DeskError> {
        self.with(|inner| {
            inner.wishes.push(Wish::First(deed.clone()));
            let first = &mut inner.first;
            match deed {
                Deed::GoTo(step) => first.step = *step,
                Deed::Choose(kinds, period) => {
                    (first.kinds, first.period, first.step) = (kinds.clone(), period.clone(), Step::SafetyCopy);
                }
                Deed::Copy => first.read = true,
                Deed::Second(folder) => first.second = Some(folder.clone()),
                Deed::Decide(choice) => (first.choice, first.step) = (*choice, Step::Preview),
                Deed::Write => first.step = Step::Done,
                Deed::Finish => inner.preset = Preset::Healthy,
            }
        });
        Ok(())
    }
}

fn ports(lang: Lang) -> Vec<Port> {
    let port = |path: &str, reach, what: &str| Port {
        link: format!("serial:{path}"),
        path: path.to_owned(),
        reach,
        what: what.to_owned(),
        place: None,
        trouble: None,
    };
    let link = || "serial:/dev/ttyUSB0".to_owned();
    let refused = Error::Link { link: link(), reason: LinkTrouble::NoPermission, detail: String::new() };
    vec![
        port("/dev/rfcomm0", Reach::Bluetooth, ""),
        Port { place: Some("Sagem my700X".to_owned()), ..port("/dev/ttyACM0", Reach::Usb, "SAGEM my700X") },
        Port { trouble: Some(PortTrouble::of(lang, &refused)), ..port("/dev/ttyUSB0", Reach::Usb, "") },
        port("/dev/ttyUSB1", Reach::Usb, "Nokia CA-42 USB Data Cable"),
    ]
}

fn page(inner: &Inner, place: PlaceId, lang: Lang) -> FirstPage {
    let first = &inner.first;
    let name = "Nokia 6230i";
    let row = |kind, here, there: u32| KindRow {
        kind,
        keeping: if first.kinds.contains(&kind) { Keeping::On } else { Keeping::Off },
        here,
        there: first.read.then_some(there),
    };
    let reading = matches!(inner.preset, Preset::WizardCopy | Preset::WizardCompare) && !first.read;
    let moving = match inner.preset {
        Preset::WizardWrite => Some((Phase::Sending, 31, 56)),
        _ => reading.then_some((Phase::Receiving, 141, 233)),
    };
    let here = tr(lang, "home-this-computer", &[]);
    // As `wording::step::line` has it.
    let line = |act, title: &str, place: &str, action: &str, because: Option<&str>| {
        let action = tr(lang, &format!("cli-action-{action}"), &[]);
        let because = because.map(|why| tr(lang, &format!("cli-because-{why}"), &[("name", name.into())]));
        let because = because.map_or_else(String::new, |why| format!(" ({why})"));
        let what = [("title", title.into()), ("place", place.into()), ("action", action.into())];
        PlanLine { act, words: tr(lang, "cli-step", &what) + &because }
    };
    let say = |key: &str, value: &str| (tr(lang, key, &[]), value.to_owned());
    FirstPage {
        place,
        name: name.to_owned(),
        kind: if first.account { PlaceKind::Account } else { PlaceKind::Phone },
        reach: if first.dials { Reach::DialIn } else { Reach::Usb },
        start: if first.dials { Start::OnThePhone } else { Start::Here },
        step: first.step,
        facts: vec![
            say("place-reached", "serial:/dev/ttyUSB0"),
            say("place-model", "Nokia 6230i"),
            say("place-written", "SyncML, vCard 2.1"),
        ],
        dial_in: first.dials.then(|| DialIn {
            address: "http://192.168.1.20/syncml".to_owned(),
            port: "8080".to_owned(),
            url: "http://192.168.1.20:8080/syncml".to_owned(),
            user: "cordial".to_owned(),
            password: "482109375516".to_owned(),
            folders: [(Kind::People, "contacts"), (Kind::Events, "calendar")]
                .map(|(kind, name)| (kind, name.to_owned()))
                .to_vec(),
        }),
        seen: None,
        kinds: vec![
            row(Kind::People, 218, 233),
            row(Kind::Events, 118, 96),
            row(Kind::Tasks, 7, 0),
            row(Kind::Notes, 3, 12),
        ],
        period: first.period.clone(),
        copies: Copies {
            here: (reading || first.read).then(|| Civil::new(2026, 11, 21, 13, 57)),
            there: first.read.then(|| Civil::new(2026, 11, 21, 13, 58)),
            second: first.second.clone(),
        },
        moving: moving.map(|(phase, done, total)| Progress {
            phase,
            kind: Some(Kind::People),
            done,
            total: Some(total),
            ..Progress::default()
        }),
        trouble: None,
        compared: first.read.then(compared),
        choice: first.choice,
        plan: match first.step {
            Step::Preview => vec![
                line(PlanAct::Add, "Anne Dupuis", &here, "add", None),
                line(PlanAct::Add, "Karl Weiß", "Nokia 6230i", "add", None),
                line(PlanAct::Change, "Jérôme Lefèvre", &here, "change", Some("changed-at-peer")),
                line(PlanAct::Ask, "Jan Novák", &here, "ask", Some("perhaps-same-person")),
            ],
            _ => Vec::new(),
        },
        planned: 56,
        lacks: match first.step {
            Step::Done => {
                vec![tr(lang, "refusal-too-large", &[("name", "Nokia 6230i".into()), ("title", "Karl Weiß".into())])]
            }
            _ => Vec::new(),
        },
        now: NOW,
    }
}

fn compared() -> Compared {
    let changes = |added, changed, deleted| Changes { added, changed, deleted };
    let way = |choice, there, here, after| WayRow { choice, here, there, here_after: after, there_after: after };
    Compared {
        here: 218,
        there: 233,
        same: 196,
        differ: 8,
        only_here: 14,
        only_there: 29,
        perhaps: 5,
        ways: vec![
            way(Choice::Join, changes(14, 5, 0), changes(29, 3, 0), 247),
            way(Choice::ReplaceThere, changes(14, 0, 29), changes(0, 0, 0), 218),
            way(Choice::ReplaceHere, changes(0, 0, 0), changes(29, 0, 14), 233),
        ],
        names: ["Jérôme Lefèvre", "Günther Weiß", "Šárka Chládková"].map(str::to_owned).to_vec(),
    }
}
