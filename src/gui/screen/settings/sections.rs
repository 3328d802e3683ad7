//! The sections, one function each.

use iced::widget::{column, container, row, space};
use iced::{Element, padding};

use super::{
    Control, FROM_FIELD, Message, NIGHT, SECOND_FIELD, Section, Settings, Stop, TO_FIELD, Tray, choices, today,
};
use crate::gui::desk::settings::{SecondState, SettingsView};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::Look;
use crate::gui::widget::ring::Focused;
use crate::gui::widget::setting::{self, Switch};
use crate::wording::when;

type Rows<'a> = Vec<Element<'a, Message>>;

/// What every section is drawn with.
#[derive(Clone, Copy)]
struct Pen<'a, 'l> {
    page: &'a Settings,
    view: &'a SettingsView,
    look: &'l Look,
    focus: Option<Stop>,
}

impl Settings {
    /// The controls of the section shown, in order.
    pub(super) fn controls(&self) -> Vec<Control> {
        let Some(view) = &self.view else { return Vec::new() };
        match self.section {
            Section::Schedule => {
                let mut all =
                    vec![Control::Every, Control::OnPlug, Control::AfterChange, Control::AfterWake, Control::Night];
                if view.settings.schedule.quiet.is_some() {
                    all.extend([Control::From, Control::To]);
                }
                all.push(Control::Battery);
                match view.paused {
                    Some(_) => all.push(Control::Resume),
                    None => all.extend([Control::PauseHour, Control::PauseTomorrow, Control::PauseOpen]),
                }
                all
            }
            Section::Safety => {
                let guard = (!view.places.is_empty()).then_some(Control::Guard);
                let stop = view.second.is_some().then_some(Control::SecondStop);
                guard.into_iter().chain([Control::SecondField, Control::SecondUse]).chain(stop).collect()
            }
            Section::Messages => vec![Control::TellNeeds, Control::TellStale, Control::TellEvery],
            Section::Places => {
                view.places.iter().filter(|place| place.can_be_called).map(|place| Control::Place(place.id)).collect()
            }
            Section::Language => vec![Control::Language, Control::Region, Control::FirstDay],
            Section::Look => vec![Control::Theme, Control::TextSize, Control::Contrast, Control::Motion],
            Section::Start => {
                view.with_computer.map(|_| Control::WithComputer).into_iter().chain([Control::Keep]).collect()
            }
        }
    }

    pub(super) fn section_view<'a>(
        &'a self,
        look: &Look,
        view: &'a SettingsView,
        tray: Tray,
        focus: Option<Stop>,
    ) -> Element<'a, Message> {
        let pen = Pen { page: self, view, look, focus };
        match self.section {
            Section::Schedule => pen.schedule(),
            Section::Safety => pen.safety(),
            Section::Messages => pen.messages(),
            Section::Places => pen.places(),
            Section::Language => pen.language(),
            Section::Look => pen.appearance(),
            Section::Start => pen.start(tray),
        }
    }
}

impl<'a> Pen<'a, '_> {
    fn say(&self, key: &str) -> String {
        self.look.say(key, &[])
    }

    fn focused(&self, control: Control) -> Focused {
        Focused::when(self.focus == Some(Stop::Control(control)))
    }

    fn switch(&self, key: &str, note: Option<&str>, on: bool, control: Control) -> Element<'a, Message> {
        let words = (self.say(key), note.map(|note| self.say(note)));
        let press = Message::Press(Stop::Control(control));
        setting::switch_row(self.look, words, Switch::when(on), self.focused(control), press)
    }

    /// A row with a choice, and its options while it is open.
    fn choice(&self, words: String, note: Option<String>, control: Control) -> Element<'a, Message> {
        let value = self.page.value(self.look, control);
        let press = Message::Press(Stop::Control(control));
        let face = setting::choice(self.look, value, self.focused(control), press);
        let row = setting::row_with(self.look, words, note, face);
        if self.page.open != Some(control) {
            return row;
        }
        let options = self.page.options(self.look, control).into_iter().enumerate().map(|(at, option)| {
            let stop = Stop::Option(control, at);
            (option.words, option.chosen, Focused::when(self.focus == Some(stop)), Message::Press(stop))
        });
        column![row, setting::options(self.look, options)].into()
    }

    fn button(&self, key: &str, control: Control) -> Element<'a, Message> {
        let press = Message::Press(Stop::Control(control));
        setting::row_button(self.look, self.say(key), self.focused(control), press)
    }

    fn field(
        &self,
        control: Control,
        id: &'static str,
        (text, hint): (&str, &str),
        width: f32,
        done: Control,
    ) -> Element<'a, Message> {
        let typed = move |text| Message::Typed(control, text);
        setting::short_field(self.look, id, (text, hint), width, typed, Message::Press(Stop::Control(done)))
    }

    fn card(&self, rows: Rows<'a>) -> Element<'a, Message> {
        setting::card(self.look, rows)
    }

    fn heading(&self, key: &str) -> Element<'a, Message> {
        container(self.look.heading(self.say(key))).padding(padding::top(8)).into()
    }

    fn line(&self, icon: Icon, color: iced::Color, words: String) -> Element<'a, Message> {
        row![self.look.icon(icon, 15.0, color), self.look.small(words)].spacing(8).align_y(iced::Center).into()
    }

    fn schedule(&self) -> Element<'a, Message> {
        let rules = &self.view.settings.schedule;
        let when = vec![
            self.choice(self.say("settings-sync"), Some(self.say("settings-sync-note")), Control::Every),
            self.switch("settings-on-plug", None, rules.on_plug, Control::OnPlug),
            self.switch("settings-after-change", None, rules.after_change, Control::AfterChange),
            self.switch("settings-after-wake", Some("settings-after-wake-note"), rules.after_wake, Control::AfterWake),
        ];
        let mut quiet = vec![self.switch("settings-night", None, rules.quiet.is_some(), Control::Night)];
        if rules.quiet.is_some() {
            quiet.push(self.hours());
        }
        quiet.push(self.switch("settings-battery", None, rules.not_on_battery, Control::Battery));
        column![
            self.card(when),
            self.heading("settings-quiet"),
            self.card(quiet),
            self.heading("settings-pause"),
            self.card(vec![self.pause()]),
            self.heading("settings-today"),
            self.today(),
        ]
        .spacing(10)
        .into()
    }

    fn hours(&self) -> Element<'a, Message> {
        let kept = self.view.settings.schedule.quiet.unwrap_or(NIGHT);
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let from = self.page.from.clone().unwrap_or_else(|| clock(kept.from));
        let to = self.page.to.clone().unwrap_or_else(|| clock(kept.to));
        let fields = row![
            self.look.body(self.say("settings-from")).color(self.look.tokens.ink2),
            self.field(Control::From, FROM_FIELD, (&from, "22:00"), 80.0, Control::To),
            self.look.body(self.say("settings-to")).color(self.look.tokens.ink2),
            self.field(Control::To, TO_FIELD, (&to, "07:00"), 80.0, Control::To),
        ]
        .spacing(10)
        .align_y(iced::Center);
        let mut all = column![fields].spacing(6);
        if self.page.hours().is_none() {
            let bad = self.look.tokens.bad.ink;
            all = all.push(self.line(icon::CIRCLE_ALERT, bad, self.say("settings-bad-time")));
        }
        container(all).padding(padding::horizontal(16).vertical(8)).into()
    }

    fn pause(&self) -> Element<'a, Message> {
        let (words, buttons) = match self.view.paused {
            Some(until) => {
                let words = match until {
                    Some(until) => {
                        let until = when::next(self.look.lang, until, self.view.now);
                        self.look.say("settings-paused-until", &[("when", until.into())])
                    }
                    None => self.say("settings-paused"),
                };
                (words, vec![self.button("tray-resume", Control::Resume)])
            }
            None => {
                let buttons = [
                    ("tray-pause-hour", Control::PauseHour),
                    ("tray-pause-tomorrow", Control::PauseTomorrow),
                    ("tray-pause-resume", Control::PauseOpen),
                ];
                (self.say("settings-pause-now"), buttons.map(|(key, control)| self.button(key, control)).into())
            }
        };
        let buttons = row(buttons).spacing(8).wrap().vertical_spacing(6);
        container(column![self.look.body_m(words), buttons].spacing(8))
            .padding(padding::horizontal(16).vertical(10))
            .into()
    }

    fn today(&self) -> Element<'a, Message> {
        let (look, day) = (self.look, &self.view.today);
        let numbers = [("due", day.due.into()), ("done", day.done.into()), ("missed", day.missed.into())];
        let mut words = vec![look.say("settings-today-line", &numbers)];
        if day.failed > 0 {
            words.push(look.say("settings-today-failed", &[("n", day.failed.into())]));
        }
        words.extend(self.view.next.map(|next| {
            let next = when::next(look.lang, next, self.view.now);
            look.say("settings-next", &[("when", next.into())])
        }));
        let (icon, color) = match (self.view.paused, day.failed) {
            (Some(_), _) => (icon::PAUSE, look.tokens.wait.ink),
            (None, 0) => (icon::CIRCLE_CHECK, look.tokens.ok.ink),
            (None, _) => (icon::CIRCLE_ALERT, look.tokens.warn.ink),
        };
        let band = today::band(look, day, self.view.settings.schedule.quiet, self.view.now);
        column![band, self.line(icon, color, words.join(" · "))].spacing(10).into()
    }

    fn safety(&self) -> Element<'a, Message> {
        let look = self.look;
        let mut rows = Vec::new();
        if !self.view.places.is_empty() {
            let note = self.view.guard.map(|(count, percent)| {
                look.say("settings-guard-note", &[("count", count.into()), ("percent", percent.into())])
            });
            rows.push(self.choice(self.say("settings-guard"), note, Control::Guard));
        }
        let last = self.view.last_copy.map_or_else(
            || self.say("settings-copy-none"),
            |last| look.say("settings-copy-last", &[("when", when::past(look.lang, last, self.view.now).into())]),
        );
        let last = look.small(last).into();
        rows.push(setting::row_with(look, self.say("settings-copies"), Some(self.say("settings-copies-note")), last));
        column![self.card(rows), self.heading("settings-second"), self.card(vec![self.second()])].spacing(10).into()
    }

    fn second(&self) -> Element<'a, Message> {
        let look = self.look;
        let kept = self.view.second.as_ref();
        let text = self.page.second.as_deref().or(kept.map(|kept| kept.folder.as_str())).unwrap_or_default();
        let hint = self.say("settings-second-hint");
        let field = self.field(Control::SecondField, SECOND_FIELD, (text, &hint), 360.0, Control::SecondUse);
        let mut buttons = vec![self.button("settings-second-use", Control::SecondUse)];
        if kept.is_some() {
            buttons.push(self.button("settings-second-stop", Control::SecondStop));
        }
        let mut all = column![look.small(self.say("settings-second-note")), field].spacing(8);
        let t = look.tokens;
        if let Some(kept) = kept {
            let (icon, color, key) = match kept.state {
                SecondState::Fine => (icon::CIRCLE_CHECK, t.ok.ink, "settings-second-fine"),
                SecondState::Missing => (icon::CIRCLE_ALERT, t.warn.ink, "settings-second-missing"),
                SecondState::SameDisk => (icon::CIRCLE_ALERT, t.warn.ink, "settings-second-same"),
            };
            all = all.push(self.line(icon, color, self.say(key)));
        }
        let buttons = row(buttons).spacing(8).wrap().vertical_spacing(6);
        container(all.push(buttons)).padding(padding::horizontal(16).vertical(12)).into()
    }

    fn messages(&self) -> Element<'a, Message> {
        let messages = &self.view.settings.messages;
        let rows = vec![
            self.switch("settings-tell-needs", None, messages.needs_you, Control::TellNeeds),
            self.choice(self.say("settings-tell-stale"), None, Control::TellStale),
            self.switch("settings-tell-every", None, messages.every_sync, Control::TellEvery),
        ];
        let note = self.line(icon::INFO, self.look.tokens.ink3, self.say("settings-tell-note"));
        column![self.card(rows), note].spacing(12).into()
    }

    fn places(&self) -> Element<'a, Message> {
        let look = self.look;
        if self.view.places.is_empty() {
            return look.body(self.say("settings-places-none")).color(look.tokens.ink2).into();
        }
        let rows = self.view.places.iter().map(|place| {
            if !place.can_be_called {
                let words = look.small(self.say("settings-place-calls")).into();
                return setting::row_with(look, place.name.clone(), None, words);
            }
            let next = place.next.map(|next| {
                let next = when::next(look.lang, next, self.view.now);
                look.say("settings-next", &[("when", next.into())])
            });
            self.choice(place.name.clone(), next, Control::Place(place.id))
        });
        let usual = choices::every(look, self.view.settings.schedule.every);
        let usual = look.say("settings-as-usual-is", &[("every", usual.into())]);
        column![self.card(rows.collect()), self.line(icon::INFO, look.tokens.ink3, usual)].spacing(12).into()
    }

    fn language(&self) -> Element<'a, Message> {
        let rows = vec![
            self.choice(self.say("settings-language"), None, Control::Language),
            self.choice(self.say("settings-region"), Some(self.say("settings-region-note")), Control::Region),
            self.choice(self.say("settings-first-day"), None, Control::FirstDay),
        ];
        self.card(rows)
    }

    fn appearance(&self) -> Element<'a, Message> {
        let set = &self.view.settings.look;
        self.card(vec![
            self.choice(self.say("settings-theme"), None, Control::Theme),
            self.choice(self.say("settings-text"), None, Control::TextSize),
            self.switch("settings-contrast", None, set.high_contrast, Control::Contrast),
            self.switch("settings-motion", Some("settings-motion-note"), set.reduced_motion, Control::Motion),
        ])
    }

    fn start(&self, tray: Tray) -> Element<'a, Message> {
        let keep = self.view.settings.start.keep_running;
        let note = match tray {
            Tray::Shown => "settings-keep-tray",
            Tray::Absent => "settings-keep-no-tray",
        };
        let with = self.view.with_computer.map(|on| {
            self.switch("settings-with-computer", Some("settings-with-computer-note"), on, Control::WithComputer)
        });
        let keep = self.switch("settings-keep", Some(note), keep, Control::Keep);
        column![self.card(with.into_iter().chain([keep]).collect()), space()].into()
    }
}
