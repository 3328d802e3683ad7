//! A pretend place's page.

use super::{NOW, SampleDesk, Wish, overview};
use crate::gui::desk::{
    Changes, CheckLine, CheckMark, Counts, DeskError, FirstSync, Keeping, Kind, LastRun, PlaceDeed, PlaceDesk, PlaceId,
    PlaceKindRow, PlacePage, RunResult,
};
use crate::wording::{Civil, Lang, tr};

impl PlaceDesk for SampleDesk {
    fn place_page(&self, place: PlaceId, lang: Lang) -> Result<Option<PlacePage>, DeskError> {
        let card = self.with(|inner| overview(inner, lang)).places.into_iter().find(|card| card.id == place);
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
            first_sync: FirstSync::Over,
            now: NOW,
        }))
    }

    fn place_do(&self, place: PlaceId, deed: &PlaceDeed, _lang: Lang) -> Result<(), DeskError> {
        self.with(|inner| inner.wishes.push(Wish::Place(place, deed.clone())));
        Ok(())
    }

    fn place_check(&self, _place: PlaceId, lang: Lang) -> Result<Vec<CheckLine>, DeskError> {
        let line = |key: &str, mark| CheckLine { point: tr(lang, key, &[]), mark, words: None };
        let good = ["place-check-address", "place-check-service"].map(|key| line(key, CheckMark::Good));
        let words = tr(lang, "trouble-password-prompt", &[("name", "Nokia 6230i".into())]);
        let bad = CheckLine { words: Some(words), ..line("place-check-login", CheckMark::Bad) };
        let after = ["place-check-device", "place-check-folders", "place-check-kinds", "place-check-form"];
        let after = after.map(|key| line(key, CheckMark::Untried));
        let ours = ["place-check-copies", "place-check-log"].map(|key| line(key, CheckMark::Good));
        Ok(good.into_iter().chain([bad]).chain(after).chain(ours).collect())
    }
}
