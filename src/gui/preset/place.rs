//! A pretend place's page.

use super::{NOW, Preset, SampleDesk, Wish, overview};
use crate::gui::desk::{
    Changes, CheckLine, CheckMark, Counts, DeskError, FirstSync, Keeping, Kind, LastRun, PlaceDeed, PlaceDesk, PlaceId,
    PlaceKindRow, PlacePage, RunResult,
};
use crate::service::check::Point;
use crate::wording::{Civil, Lang, check, tr, trouble};

impl PlaceDesk for SampleDesk {
    fn place_page(&self, place: PlaceId, lang: Lang) -> Result<Option<PlacePage>, DeskError> {
        let (preset, overview) = self.with(|inner| (inner.preset, overview(inner, lang)));
        let card = overview.places.into_iter().find(|card| card.id == place);
        let say = |key: &str| tr(lang, key, &[]);
        let row = |kind, keeping, database: &str, format: &str, here| PlaceKindRow {
            kind,
            keeping,
            direction: say(if keeping == Keeping::On { "place-both-ways" } else { "place-off" }),
            database: (!database.is_empty()).then(|| database.to_owned()),
            format: (!format.is_empty()).then(|| format.to_owned()),
            here,
        };
        Ok(card.map(|card| PlacePage {
            card,
            counts: Counts { people: 247, events: 104, tasks: 7, notes: 3 },
            kinds: vec![
                row(Kind::People, Keeping::On, "Contacts", "vCard 2.1", 247),
                row(Kind::Events, Keeping::On, "Calendar", "vCalendar 1.0", 104),
                row(Kind::Tasks, Keeping::Off, "", "", 7),
                row(Kind::Notes, Keeping::Off, "Notes", "text", 3),
            ],
            period: "3m..2y".to_owned(),
            holds: vec![
                (say("place-numbers"), "2".to_owned()),
                (say("place-longest"), tr(lang, "place-n-letters", &[("n", 24.into())])),
                (say("place-photos"), say("place-no")),
            ],
            speaks: vec![
                (say("place-reached"), "serial:/dev/ttyUSB0".to_owned()),
                (say("place-model"), "Nokia 6230i".to_owned()),
                (say("place-firmware"), "05.50".to_owned()),
                (say("place-written"), "SyncML, vCard 2.1".to_owned()),
            ],
            runs: vec![
                LastRun {
                    at: Civil::new(2026, 11, 21, 14, 0),
                    result: RunResult::Done(Changes { added: 1, changed: 2, deleted: 0 }),
                },
                LastRun { at: Civil::new(2026, 11, 21, 13, 45), result: RunResult::WentAway { after: 84 } },
            ],
            checking: if preset == Preset::Checking { under_way(lang) } else { Vec::new() },
            first_sync: FirstSync::Over,
            now: NOW,
        }))
    }

    fn place_do(&self, place: PlaceId, deed: &PlaceDeed, _lang: Lang) -> Result<(), DeskError> {
        self.with(|inner| inner.wishes.push(Wish::Place(place, deed.clone())));
        Ok(())
    }

    fn place_check(&self, _place: PlaceId, lang: Lang) -> Result<Vec<CheckLine>, DeskError> {
        Ok(refused(lang))
    }
}

/// How nine points stand, from their marks; what is said of the one that is wrong.
fn lines(lang: Lang, marks: [CheckMark; 9], words: &str) -> Vec<CheckLine> {
    let line = |(point, mark): (Point, CheckMark)| {
        let found = match mark {
            CheckMark::Good => "place-mark-good",
            CheckMark::Bad => "place-mark-bad",
            CheckMark::Untried => "place-mark-untried",
            CheckMark::Unknown => "place-mark-unknown",
            CheckMark::Running => "place-mark-running",
            CheckMark::Waiting => "",
        };
        CheckLine {
            point: check::point(lang, point),
            mark,
            found: if found.is_empty() { String::new() } else { tr(lang, found, &[]) },
            words: (mark == CheckMark::Bad).then(|| words.to_owned()),
        }
    };
    Point::ALL.into_iter().zip(marks).map(line).collect()
}

/// A check that is over: the login is wrong.
fn refused(lang: Lang) -> Vec<CheckLine> {
    use CheckMark::{Bad, Good, Untried};
    let words = ["error-account-login", "remedy-account-login"]
        .map(|key| tr(lang, key, &[("server", "https://cloud.example.org".into())]));
    lines(lang, [Good, Good, Bad, Untried, Untried, Untried, Untried, Good, Good], &words.join(" "))
}

/// A check under way: safety copies cannot be made, which was known at once.
fn under_way(lang: Lang) -> Vec<CheckLine> {
    use CheckMark::{Bad, Good, Running, Waiting};
    let reason = [("path", "/home/anna/.local/share/cordial/copies".into()), ("reason", "disk full".into())];
    let [what, remedy] = ["error-no-safety-copy", "remedy-no-safety-copy"].map(|key| tr(lang, key, &reason));
    lines(lang, [Good, Good, Good, Good, Running, Waiting, Waiting, Bad, Good], &trouble::joined(&what, &remedy))
}
