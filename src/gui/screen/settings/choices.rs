//! What can be chosen: the options of every choice, in words and as changes.

use super::{Control, Settings};
use crate::gui::desk::settings::Change;
use crate::gui::theme::Look;
use crate::gui::theme::style::Chosen;
use crate::service::schedule::Every;
use crate::service::settings::{FirstDay, ThemeSetting};
use crate::wording::Lang;
use crate::wording::diary::{capital, weekday};

/// One option of a choice.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub words: String,
    pub chosen: Chosen,
    pub change: Change,
}

/// Deletions that pass unasked: entries, and per cent.
const GUARDS: [(u32, u8); 5] = [(1, 1), (5, 10), (10, 10), (20, 20), (50, 30)];
/// Hours without a sync before it is said.
const STALE: [u16; 5] = [4, 12, 24, 72, 168];
/// Sizes of text, in per cent.
const SIZES: [u16; 9] = [80, 90, 100, 110, 125, 150, 175, 200, 250];

/// Countries and what their numbers begin with, each named as it names itself.
const COUNTRIES: [(&str, &str, &str); 24] = [
    ("AT", "Österreich", "43"),
    ("AU", "Australia", "61"),
    ("BE", "België · Belgique", "32"),
    ("BR", "Brasil", "55"),
    ("CA", "Canada", "1"),
    ("CH", "Schweiz · Suisse · Svizzera", "41"),
    ("CZ", "Česko", "420"),
    ("DE", "Deutschland", "49"),
    ("DK", "Danmark", "45"),
    ("ES", "España", "34"),
    ("FI", "Suomi", "358"),
    ("FR", "France", "33"),
    ("GB", "United Kingdom", "44"),
    ("IE", "Ireland", "353"),
    ("IN", "India · भारत", "91"),
    ("IT", "Italia", "39"),
    ("LU", "Luxembourg · Lëtzebuerg", "352"),
    ("NL", "Nederland", "31"),
    ("NO", "Norge", "47"),
    ("PL", "Polska", "48"),
    ("PT", "Portugal", "351"),
    ("SE", "Sverige", "46"),
    ("SK", "Slovensko", "421"),
    ("US", "United States", "1"),
];

/// A period in words.
pub(super) fn every(look: &Look, every: Every) -> String {
    match every {
        Every::ByHand => look.say("settings-by-hand", &[]),
        Every::Minutes(1440) => look.say("settings-every-day", &[]),
        Every::Minutes(minutes) if minutes % 60 == 0 => {
            look.say("settings-every-hours", &[("n", (minutes / 60).into())])
        }
        Every::Minutes(minutes) => look.say("settings-every-minutes", &[("n", minutes.into())]),
    }
}

fn choice(words: String, chosen: bool, change: Change) -> Choice {
    Choice { words, chosen: Chosen::when(chosen), change }
}

impl Settings {
    /// Whether a control is a choice of several options.
    pub(super) fn is_choice(&self, control: Control) -> bool {
        matches!(
            control,
            Control::Every
                | Control::Guard
                | Control::TellStale
                | Control::Place(_)
                | Control::Language
                | Control::Region
                | Control::FirstDay
                | Control::Theme
                | Control::TextSize
        )
    }

    /// The options of a choice, in order; none if it is no choice.
    pub(super) fn options(&self, look: &Look, control: Control) -> Vec<Choice> {
        let Some(view) = &self.view else { return Vec::new() };
        let settings = &view.settings;
        let system = || look.say("settings-like-system", &[]);
        match control {
            Control::Every => periods(look, settings.schedule.every, Change::Every).collect(),
            Control::Place(place) => {
                let own = view.places.iter().find(|known| known.id == place).and_then(|known| known.own);
                let usual = choice(look.say("settings-as-usual", &[]), own.is_none(), Change::Place(place, None));
                let all = Every::CHOICES
                    .map(|one| choice(every(look, one), own == Some(one), Change::Place(place, Some(one))));
                [usual].into_iter().chain(all).collect()
            }
            Control::Guard => GUARDS
                .map(|(count, percent)| {
                    let numbers = [("count", count.into()), ("percent", percent.into())];
                    let words = look.say("settings-guard-choice", &numbers);
                    choice(words, view.guard == Some((count, percent)), Change::Guard(count, percent))
                })
                .to_vec(),
            Control::TellStale => {
                let set = settings.messages.stale_hours;
                let never = choice(look.say("settings-stale-off", &[]), set.is_none(), Change::TellStale(None));
                let hours =
                    STALE.map(|hours| choice(stale(look, hours), set == Some(hours), Change::TellStale(Some(hours))));
                hours.into_iter().chain([never]).collect()
            }
            Control::Language => {
                let set = settings.language.as_deref().and_then(Lang::from_tag);
                let all = Lang::ALL
                    .map(|lang| choice(lang.name().to_owned(), set == Some(lang), Change::Language(Some(lang))));
                [choice(system(), set.is_none(), Change::Language(None))].into_iter().chain(all).collect()
            }
            Control::Region => {
                let set = settings.region.as_deref();
                let all = COUNTRIES.map(|(code, name, prefix)| {
                    let words = look.say("settings-country", &[("name", name.into()), ("prefix", prefix.into())]);
                    choice(words, set == Some(code), Change::Region(Some(code.to_owned())))
                });
                [choice(system(), set.is_none(), Change::Region(None))].into_iter().chain(all).collect()
            }
            Control::FirstDay => {
                let usual = look.say("settings-first-day-usual", &[]);
                let all = FirstDay::ALL.map(|day| {
                    let words = capital(&weekday(look.lang, day.weekday()));
                    choice(words, settings.first_day == Some(day), Change::FirstDay(Some(day)))
                });
                let usual = choice(usual, settings.first_day.is_none(), Change::FirstDay(None));
                [usual].into_iter().chain(all).collect()
            }
            Control::Theme => {
                let themes = [
                    (ThemeSetting::System, "settings-like-system"),
                    (ThemeSetting::Light, "settings-theme-light"),
                    (ThemeSetting::Dark, "settings-theme-dark"),
                ];
                let mut changed = settings.look;
                themes
                    .map(|(theme, key)| {
                        changed.theme = theme;
                        choice(look.say(key, &[]), settings.look.theme == theme, Change::Look(changed))
                    })
                    .to_vec()
            }
            Control::TextSize => {
                let mut changed = settings.look;
                SIZES
                    .map(|size| {
                        changed.text_percent = size;
                        let words = look.say("settings-percent", &[("n", size.into())]);
                        choice(words, settings.look.text_percent == size, Change::Look(changed))
                    })
                    .to_vec()
            }
            _ => Vec::new(),
        }
    }

    /// What a choice says while it is closed.
    pub(super) fn value(&self, look: &Look, control: Control) -> String {
        let chosen = self.options(look, control).into_iter().find(|option| option.chosen == Chosen::Yes);
        let Some(view) = &self.view else { return String::new() };
        match (chosen, control) {
            (Some(option), _) => option.words,
            (None, Control::Every) => every(look, view.settings.schedule.every),
            (None, Control::Guard) => view.guard.map_or_else(
                || look.say("settings-off", &[]),
                |(n, percent)| look.say("settings-guard-choice", &[("count", n.into()), ("percent", percent.into())]),
            ),
            (None, Control::TextSize) => look.say("settings-percent", &[("n", view.settings.look.text_percent.into())]),
            (None, Control::TellStale) => {
                view.settings.messages.stale_hours.map_or_else(String::new, |n| stale(look, n))
            }
            (None, Control::Region) => view.settings.region.clone().unwrap_or_default(),
            (None, Control::Place(place)) => {
                let own = view.places.iter().find(|known| known.id == place).and_then(|known| known.own);
                own.map_or_else(String::new, |own| every(look, own))
            }
            (None, _) => String::new(),
        }
    }
}

fn periods<'a>(look: &'a Look, set: Every, change: impl Fn(Every) -> Change + 'a) -> impl Iterator<Item = Choice> + 'a {
    Every::CHOICES.into_iter().map(move |one| choice(every(look, one), one == set, change(one)))
}

fn stale(look: &Look, hours: u16) -> String {
    match hours {
        hours if hours % 24 == 0 => look.say("settings-stale-days", &[("n", (hours / 24).into())]),
        hours => look.say("settings-stale-hours", &[("n", hours.into())]),
    }
}
