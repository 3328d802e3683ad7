//! Settings: sections on the left, what can be set on the right. Every change acts at once; there is no Save.

mod choices;
mod sections;
mod today;

use std::sync::Arc;

use iced::keyboard::key::Named;
use iced::widget::{button, column, container, row, space};
use iced::{Element, Fill, Task, padding};

use crate::gui::desk::settings::{Change, Pause, SettingsView};
use crate::gui::desk::{Desk, DeskError, PlaceId, Weight};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS_MEDIUM, SANS_SEMIBOLD, style};
use crate::gui::widget::control::{Button, upright};
use crate::gui::widget::ring::{Focused, ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::work::{self, Answer, Reading};
use crate::service::schedule::{Quiet, time_of_day};

/// Names the fields for the keyboard.
pub const FROM_FIELD: &str = "settings-from-id";
/// The end of the quiet hours.
pub const TO_FIELD: &str = "settings-to-id";
/// The folder of the second place.
pub const SECOND_FIELD: &str = "settings-second-id";
/// Names the list of controls, which scrolls.
pub const LIST: &str = "settings-list-id";

/// The night, as long as nobody says otherwise.
const NIGHT: Quiet = Quiet { from: 22 * 60, to: 7 * 60 };

/// A section of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Section {
    /// When to sync by itself.
    #[default]
    Schedule,
    /// Deletions and safety copies.
    Safety,
    /// What is said on the desktop.
    Messages,
    /// Every place's own period.
    Places,
    /// Language and country.
    Language,
    /// How the window looks.
    Look,
    /// How the program starts and lives on.
    Start,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Section; 7] = [
        Section::Schedule,
        Section::Safety,
        Section::Messages,
        Section::Places,
        Section::Language,
        Section::Look,
        Section::Start,
    ];

    fn name(self) -> &'static str {
        match self {
            Section::Schedule => "settings-sec-schedule",
            Section::Safety => "settings-sec-safety",
            Section::Messages => "settings-sec-messages",
            Section::Places => "settings-sec-places",
            Section::Language => "settings-sec-language",
            Section::Look => "settings-sec-look",
            Section::Start => "settings-sec-start",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Section::Schedule => icon::CLOCK,
            Section::Safety => icon::SHIELD_CHECK,
            Section::Messages => icon::BELL,
            Section::Places => icon::SMARTPHONE,
            Section::Language => icon::LANGUAGES,
            Section::Look => icon::TYPE,
            Section::Start => icon::POWER,
        }
    }
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// Back to the sections, where there is room for one column.
    Back,
    /// A section.
    Section(Section),
    /// Something that can be set.
    Control(Control),
    /// An option of an open choice, by its number.
    Option(Control, usize),
}

/// Something that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Control {
    Every,
    OnPlug,
    AfterChange,
    AfterWake,
    Night,
    From,
    To,
    Battery,
    PauseHour,
    PauseTomorrow,
    PauseOpen,
    Resume,
    Guard,
    SecondField,
    SecondUse,
    SecondStop,
    TellNeeds,
    TellStale,
    TellEvery,
    Place(PlaceId),
    Language,
    Region,
    FirstDay,
    Theme,
    TextSize,
    Contrast,
    Motion,
    WithComputer,
    Keep,
}

impl Control {
    /// The text field it is, if it is one.
    pub fn field(self) -> Option<&'static str> {
        match self {
            Control::From => Some(FROM_FIELD),
            Control::To => Some(TO_FIELD),
            Control::SecondField => Some(SECOND_FIELD),
            _ => None,
        }
    }
}

/// Whether this desktop shows a tray.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tray {
    /// Our icon is there.
    Shown,
    /// There is nowhere to show one.
    #[default]
    Absent,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Stop),
    /// Something was typed into a field.
    Typed(Control, String),
    /// What the page shows has come.
    Read(Box<Answer<SettingsView>>),
    /// A change was kept, or could not be.
    Saved(Answer<()>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Keep a change, and let it act at once.
    Change(Change),
    /// Put the keyboard into a text field.
    Focus(&'static str),
    /// Run this.
    Run(Task<Message>),
}

/// What this page remembers between frames.
#[derive(Debug, Default)]
pub struct Settings {
    section: Section,
    /// Whether a section, not the list of them, is shown where there is room for one.
    inside: bool,
    view: Option<SettingsView>,
    trouble: Option<DeskError>,
    reading: Reading,
    open: Option<Control>,
    from: Option<String>,
    to: Option<String>,
    second: Option<String>,
}

impl Settings {
    /// Reads what is to be shown.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.refresh(look, desk)
    }

    /// Reads everything again, because it may have changed.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if !self.reading.wanted() {
            return Task::none();
        }
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.settings(lang), |answer| Message::Read(Box::new(answer)))
    }

    /// The section shown.
    pub fn section(&self) -> Section {
        self.section
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match message {
            Message::Press(stop) => self.press(stop, look),
            Message::Typed(control, text) => self.typed(control, text),
            Message::Read(answer) => {
                match *answer {
                    Ok(view) => {
                        self.view = Some(view);
                        self.trouble = None;
                    }
                    Err(error) => self.trouble = Some(error),
                }
                let again = self.reading.answered();
                Action::Run(if again { self.refresh(look, desk) } else { Task::none() })
            }
            Message::Saved(Ok(())) => Action::Run(self.refresh(look, desk)),
            Message::Saved(Err(error)) => {
                let read = self.refresh(look, desk);
                self.trouble = Some(error);
                Action::Run(read)
            }
        }
    }

    fn press(&mut self, stop: Stop, look: &Look) -> Action {
        self.trouble = None;
        match stop {
            Stop::Back => {
                self.inside = false;
                self.open = None;
                Action::None
            }
            Stop::Section(section) => {
                (self.section, self.inside, self.open) = (section, true, None);
                (self.from, self.to, self.second) = (None, None, None);
                Action::None
            }
            Stop::Option(control, at) => {
                self.open = None;
                let change = self.options(look, control).into_iter().nth(at).map(|option| option.change);
                change.map_or(Action::None, |change| self.change(change))
            }
            Stop::Control(control) if self.is_choice(control) => {
                self.open = if self.open == Some(control) { None } else { Some(control) };
                Action::None
            }
            Stop::Control(control) => self.act(control),
        }
    }

    /// What a switch, a button or a field does.
    fn act(&mut self, control: Control) -> Action {
        let Some(view) = &self.view else { return Action::None };
        let (settings, rules) = (&view.settings, view.settings.schedule);
        let mut look = settings.look;
        let change = match control {
            Control::OnPlug => Change::OnPlug(!rules.on_plug),
            Control::AfterChange => Change::AfterChange(!rules.after_change),
            Control::AfterWake => Change::AfterWake(!rules.after_wake),
            Control::Battery => Change::NotOnBattery(!rules.not_on_battery),
            Control::Night => {
                (self.from, self.to) = (None, None);
                Change::Quiet(rules.quiet.is_none().then_some(NIGHT))
            }
            Control::From => return Action::Focus(FROM_FIELD),
            Control::To => return Action::Focus(TO_FIELD),
            Control::SecondField => return Action::Focus(SECOND_FIELD),
            Control::SecondUse => match self.second.take().map(|text| text.trim().to_owned()) {
                Some(folder) if !folder.is_empty() => Change::SecondPlace(Some(folder)),
                _ => return Action::Focus(SECOND_FIELD),
            },
            Control::SecondStop => Change::SecondPlace(None),
            Control::PauseHour => Change::Pause(Pause::Hour),
            Control::PauseTomorrow => Change::Pause(Pause::Tomorrow),
            Control::PauseOpen => Change::Pause(Pause::Open),
            Control::Resume => Change::Pause(Pause::Over),
            Control::TellNeeds => Change::TellNeeds(!settings.messages.needs_you),
            Control::TellEvery => Change::TellEvery(!settings.messages.every_sync),
            Control::Contrast => {
                look.high_contrast = !look.high_contrast;
                Change::Look(look)
            }
            Control::Motion => {
                look.reduced_motion = !look.reduced_motion;
                Change::Look(look)
            }
            Control::WithComputer => match view.with_computer {
                Some(on) => Change::WithComputer(!on),
                None => return Action::None,
            },
            Control::Keep => Change::KeepRunning(!settings.start.keep_running),
            _ => return Action::None,
        };
        self.change(change)
    }

    /// Shows a change before it is kept.
    fn change(&mut self, change: Change) -> Action {
        if let Some(view) = &mut self.view {
            change.apply(&mut view.settings);
            match &change {
                Change::WithComputer(on) => view.with_computer = Some(*on),
                Change::Guard(count, percent) => view.guard = Some((*count, *percent)),
                _ => {}
            }
        }
        Action::Change(change)
    }

    /// Takes note of a look that was changed elsewhere, as by Ctrl and plus.
    pub fn note(&mut self, change: &Change) {
        if let Some(view) = &mut self.view {
            change.apply(&mut view.settings);
        }
    }

    fn typed(&mut self, control: Control, text: String) -> Action {
        match control {
            Control::From => self.from = Some(text),
            Control::To => self.to = Some(text),
            Control::SecondField => {
                self.second = Some(text);
                return Action::None;
            }
            _ => return Action::None,
        }
        match self.hours() {
            Some(quiet) => self.change(Change::Quiet(Some(quiet))),
            None => Action::None,
        }
    }

    /// The quiet hours as they stand in the fields; `None`: one of them is no time.
    fn hours(&self) -> Option<Quiet> {
        let kept = self.view.as_ref()?.settings.schedule.quiet.unwrap_or(NIGHT);
        let time = |typed: &Option<String>, kept| typed.as_deref().map_or(Some(kept), time_of_day);
        Some(Quiet { from: time(&self.from, kept.from)?, to: time(&self.to, kept.to)? })
    }

    /// Closes what is open; tells whether there was anything.
    pub fn escape(&mut self, look: &Look) -> bool {
        if self.open.take().is_some() {
            return true;
        }
        let inside = std::mem::take(&mut self.inside);
        inside && look.is_narrow()
    }

    /// Answers an arrow key on a control; `None` if it means nothing there. Also says where the keyboard goes.
    pub fn walk(&mut self, key: Named, focus: Option<Stop>, look: &Look) -> Option<(Stop, Action)> {
        let forth = match key {
            Named::ArrowDown | Named::ArrowRight => true,
            Named::ArrowUp | Named::ArrowLeft => false,
            _ => return None,
        };
        match focus? {
            Stop::Section(section) => {
                let at = Section::ALL.iter().position(|other| *other == section)?;
                let to = if forth { at + 1 } else { at.checked_sub(1)? };
                let stop = Stop::Section(*Section::ALL.get(to)?);
                let inside = self.inside;
                let action = self.press(stop, look);
                self.inside = inside;
                Some((stop, action))
            }
            Stop::Option(control, at) => {
                let last = self.options(look, control).len().checked_sub(1)?;
                Some((
                    Stop::Option(control, if forth { (at + 1).min(last) } else { at.saturating_sub(1) }),
                    Action::None,
                ))
            }
            Stop::Control(control) if self.is_choice(control) => {
                let options = self.options(look, control);
                let at = options.iter().position(|option| option.chosen == Chosen::Yes).unwrap_or(0);
                let to = if forth { at + 1 } else { at.checked_sub(1)? };
                let change = options.into_iter().nth(to)?.change;
                Some((Stop::Control(control), self.change(change)))
            }
            _ => None,
        }
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        let sections = Section::ALL.map(Stop::Section).to_vec();
        let mut controls = Vec::new();
        for control in self.controls() {
            controls.push(Stop::Control(control));
            if self.open == Some(control) {
                controls.extend((0..self.options(look, control).len()).map(|at| Stop::Option(control, at)));
            }
        }
        match (look.is_narrow(), self.inside) {
            (true, false) => sections,
            (true, true) => [Stop::Back].into_iter().chain(controls).collect(),
            (false, _) => sections.into_iter().chain(controls).collect(),
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, tray: Tray, focus: Option<Stop>) -> Element<'a, Message> {
        let t = look.tokens;
        if !look.is_narrow() {
            let list = container(self.section_list(look, focus)).width(look.em(240.0)).height(Fill);
            return row![list, upright(t.line), self.detail(look, tray, focus)].into();
        }
        if !self.inside {
            return self.section_list(look, focus);
        }
        let back = Button::new(Weight::Quiet, look.say("settings-back", &[]), Some(Message::Press(Stop::Back)))
            .icon(icon::ARROW_LEFT)
            .focused(Focused::when(focus == Some(Stop::Back)))
            .view(look);
        column![container(back).padding(padding::all(12).bottom(0)), self.detail(look, tray, focus)].into()
    }

    fn section_list<'a>(&self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        let t = look.tokens;
        let rows = Section::ALL.into_iter().map(|section| {
            let current = section == self.section && (self.inside || !look.is_narrow());
            let (color, font) = if current { (t.accent, SANS_SEMIBOLD) } else { (t.ink2, SANS_MEDIUM) };
            let name = look.body_m(look.say(section.name(), &[])).font(font).color(color).width(Fill);
            let line = row![look.icon(section.icon(), 18.0, color), name].spacing(12).align_y(iced::Center);
            let face = button(container(line).center_y(iced::Shrink))
                .width(Fill)
                .padding(padding::horizontal(10).vertical(look.em(9.0)))
                .style(style::row(look, Chosen::when(current), t.sunk, style::CONTROL))
                .on_press(Message::Press(Stop::Section(section)));
            let focused = Focused::when(focus == Some(Stop::Section(section)));
            ring(face, focused, t.accent, style::CONTROL)
        });
        let title = container(look.display(look.say("frame-nav-settings", &[]))).padding(padding::horizontal(12));
        let all = column![title, space().height(10), column(rows)].padding(padding::horizontal(12).top(26).bottom(20));
        scroll(look, all).into()
    }

    fn detail<'a>(&'a self, look: &Look, tray: Tray, focus: Option<Stop>) -> Element<'a, Message> {
        let side = if look.is_narrow() { 20.0 } else { 40.0 };
        let title = look.title(look.say(self.section.name(), &[]));
        let mut all = column![title].spacing(14);
        if let Some(error) = &self.trouble {
            let sentence = look.body(error.to_string()).width(Fill);
            let line = row![look.icon(icon::CIRCLE_X, 15.0, look.tokens.bad.ink), sentence].spacing(8);
            let note = container(line).padding(12).style(style::rounded(look.tokens.bad.wash, style::ROW));
            all = all.push(note);
        }
        if let Some(view) = &self.view {
            all = all.push(self.section_view(look, view, tray, focus));
        }
        let page = container(all.max_width(640)).padding(padding::horizontal(side).top(30).bottom(30)).width(Fill);
        scroll(look, page).id(LIST).into()
    }
}
