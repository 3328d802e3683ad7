//! The form of an event. What is typed stays text until it is saved; what it means is said below it at once.

use iced::keyboard::key::Named;
use iced::widget::{column, container, row, text_editor};
use iced::{Element, Fill, padding};

use super::{Message, Stop};
use crate::gui::desk::Weight;
use crate::gui::desk::diary::{CalendarName, EventDraft, EventPage, EventRef, Hours};
use crate::gui::icon;
use crate::gui::theme::Look;
use crate::gui::theme::style::Chosen;
use crate::gui::widget::choice::{Pill, pills};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::input::{Input, Note, Tall, area, label};
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::tick;
use crate::pim::recurrence::{Ends, Frequency};
use crate::pim::{Date, Local, Moment, Rule};
use crate::wording::{Lang, diary as said};

/// A part of the form, in the order it is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The title.
    Title,
    /// Whole days or hours.
    AllDay,
    /// The first day.
    StartDay,
    /// The hour it begins.
    StartClock,
    /// The last day.
    EndDay,
    /// The hour it ends.
    EndClock,
    /// Where.
    Place,
    /// How it repeats.
    Repeat,
    /// Until when.
    Until,
    /// When it rings.
    Alarm,
    /// Which calendar it is in.
    Calendar,
    /// The name of another calendar.
    NewCalendar,
    /// Notes.
    Notes,
    /// Writes it.
    Save,
    /// Closes the form.
    Cancel,
    /// Deletes the event.
    Delete,
}

impl Field {
    /// The name of the text field, if it is one.
    pub fn id(self) -> Option<&'static str> {
        Some(match self {
            Field::Title => "event-title-id",
            Field::StartDay => "event-start-day-id",
            Field::StartClock => "event-start-clock-id",
            Field::EndDay => "event-end-day-id",
            Field::EndClock => "event-end-clock-id",
            Field::Place => "event-place-id",
            Field::Until => "event-until-id",
            Field::NewCalendar => "event-calendar-id",
            Field::Notes => "event-notes-id",
            _ => return None,
        })
    }
}

/// Something that happens to the form.
#[derive(Debug, Clone)]
pub enum Typed {
    /// A field has another text.
    Text(Field, String),
    /// Something happens to the notes.
    Notes(text_editor::Action),
    /// A pill of a field was pressed.
    Pill(Field, usize),
}

/// How often something repeats, as far as the form offers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rhythm {
    Never,
    Every(Frequency, u32),
    /// As it was, and nothing the form could say.
    Own,
}

const RHYTHMS: [(Frequency, u32, &str); 5] = [
    (Frequency::Daily, 1, "calendar-form-daily"),
    (Frequency::Weekly, 1, "calendar-form-weekly"),
    (Frequency::Weekly, 2, "calendar-form-fortnightly"),
    (Frequency::Monthly, 1, "calendar-form-monthly"),
    (Frequency::Yearly, 1, "calendar-form-yearly"),
];

const ALARMS: [i64; 7] = [0, 5, 15, 30, 60, 1_440, 10_080];

/// The form.
#[derive(Debug, Clone)]
pub struct Editor {
    pub(super) which: Option<EventRef>,
    /// The event as it was when the form was opened.
    before: EventDraft,
    draft: EventDraft,
    start_day: String,
    start_clock: String,
    end_day: String,
    end_clock: String,
    rhythm: Rhythm,
    own: Option<Rule>,
    until: String,
    new_calendar: String,
    notes: text_editor::Content,
    /// Which alarm the keyboard is at.
    alarm_at: usize,
    /// Whether it was tried to save it, and what is wrong is to be said.
    tried: bool,
    begins: Date,
}

/// A form that can be written.
#[derive(Debug)]
pub(super) struct Ready {
    pub(super) which: Option<EventRef>,
    pub(super) draft: EventDraft,
    pub(super) rule: super::Rule,
}

impl Editor {
    /// The form of a new event.
    pub(super) fn new(draft: EventDraft, lang: Lang) -> Self {
        let begins = draft.start.date();
        Editor::with(None, draft, begins, lang)
    }

    /// The form of an event.
    pub(super) fn of(page: &EventPage, lang: Lang) -> Self {
        Editor::with(Some(page.which), page.draft.clone(), page.begins, lang)
    }

    fn with(which: Option<EventRef>, draft: EventDraft, begins: Date, lang: Lang) -> Self {
        let rhythm = rhythm(draft.repeat.as_ref(), begins);
        let own = draft.repeat.clone().filter(|_| rhythm == Rhythm::Own);
        let until = draft.repeats_until().map(|day| said::figures(lang, day)).unwrap_or_default();
        let mut editor = Editor {
            which,
            before: draft.clone(),
            start_day: String::new(),
            start_clock: said::clock(draft.start),
            end_day: String::new(),
            end_clock: said::clock(draft.end),
            rhythm,
            own,
            until,
            new_calendar: String::new(),
            notes: text_editor::Content::with_text(&draft.notes),
            draft,
            alarm_at: 0,
            tried: false,
            begins,
        };
        editor.write_times(lang);
        if editor.draft.hours == Hours::AllDay {
            editor.start_clock = "9:00".to_owned();
            editor.end_clock = "10:00".to_owned();
        }
        editor
    }

    fn write_times(&mut self, lang: Lang) {
        self.start_day = said::figures(lang, self.draft.start.date());
        self.end_day = said::figures(lang, self.draft.end.date());
    }

    /// Whether anything was typed that would be lost.
    pub(super) fn is_touched(&self) -> bool {
        let notes = self.notes.text();
        let lines = notes.trim_end_matches('\n') != self.before.notes.trim_end_matches('\n');
        let others = EventDraft { notes: self.before.notes.clone(), ..self.draft.clone() };
        lines || others != self.before || rhythm(self.before.repeat.as_ref(), self.begins) != self.rhythm
    }

    /// What to call the event.
    pub(super) fn title(&self, look: &Look) -> String {
        let title = self.draft.title.trim();
        if title.is_empty() { look.say("calendar-untitled", &[]) } else { title.to_owned() }
    }

    pub(super) fn typed(&mut self, typed: Typed, lang: Lang, today: Option<Date>) {
        match typed {
            Typed::Notes(action) => self.notes.perform(action),
            Typed::Pill(field, number) => self.pill(field, number),
            Typed::Text(field, text) => match field {
                Field::Title => self.draft.title = text,
                Field::Place => self.draft.place = text,
                Field::Until => self.until = text,
                Field::NewCalendar => {
                    self.draft.category = text.trim().to_owned();
                    self.new_calendar = text;
                }
                Field::StartDay | Field::StartClock => {
                    let slot = if field == Field::StartDay { &mut self.start_day } else { &mut self.start_clock };
                    *slot = text;
                    self.start_typed(lang, today);
                }
                Field::EndDay | Field::EndClock => {
                    let slot = if field == Field::EndDay { &mut self.end_day } else { &mut self.end_clock };
                    *slot = text;
                    if let Some(end) = self.read(&self.end_day, &self.end_clock, lang, today) {
                        self.draft.end = end;
                    }
                }
                _ => {}
            },
        }
    }

    /// The end goes with the start, so that the event lasts as long.
    fn start_typed(&mut self, lang: Lang, today: Option<Date>) {
        let Some(start) = self.read(&self.start_day, &self.start_clock, lang, today) else { return };
        self.draft.begin_at(start);
        self.end_day = said::figures(lang, self.draft.end.date());
        if self.draft.hours == Hours::Clock {
            self.end_clock = said::clock(self.draft.end);
        }
    }

    fn read(&self, day: &str, clock: &str, lang: Lang, today: Option<Date>) -> Option<Local> {
        let day = said::read_date(lang, day, today.unwrap_or(self.begins))?;
        match self.draft.hours {
            Hours::AllDay => Some(day.midnight()),
            Hours::Clock => said::read_clock(clock).and_then(|(hour, minute)| Local::new(day, hour, minute, 0)),
        }
    }

    fn pill(&mut self, field: Field, number: usize) {
        match field {
            Field::Repeat => self.choose_rhythm(number),
            Field::Alarm => {
                self.alarm_at = number;
                self.toggle_alarm();
            }
            _ => {}
        }
    }

    pub(super) fn choose_calendar(&mut self, name: &str) {
        self.draft.category = name.to_owned();
        self.new_calendar.clear();
    }

    fn rhythms(&self) -> usize {
        1 + RHYTHMS.len() + usize::from(self.own.is_some())
    }

    fn choose_rhythm(&mut self, number: usize) {
        self.rhythm = match number.checked_sub(1) {
            None => Rhythm::Never,
            Some(at) => match RHYTHMS.get(at) {
                Some((every, interval, _)) => Rhythm::Every(*every, *interval),
                None if self.own.is_some() => Rhythm::Own,
                None => return,
            },
        };
    }

    fn rhythm_number(&self) -> usize {
        match &self.rhythm {
            Rhythm::Never => 0,
            Rhythm::Every(every, interval) => {
                RHYTHMS.iter().position(|(e, i, _)| (e, i) == (every, interval)).map_or(0, |at| at + 1)
            }
            Rhythm::Own => RHYTHMS.len() + 1,
        }
    }

    fn alarms(&self) -> Vec<i64> {
        let mut all: Vec<i64> = ALARMS.iter().chain(&self.before.alarms).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn toggle_alarm(&mut self) {
        let Some(minutes) = self.alarms().get(self.alarm_at).copied() else { return };
        if self.draft.alarms.contains(&minutes) {
            self.draft.alarms.retain(|other| *other != minutes);
        } else {
            self.draft.alarms.push(minutes);
        }
    }

    /// A part that is no text field was pressed.
    pub(super) fn pressed(&mut self, field: Field, lang: Lang, today: Option<Date>) {
        match field {
            Field::AllDay => self.turn_hours(lang, today),
            Field::Alarm => self.toggle_alarm(),
            _ => {}
        }
    }

    fn turn_hours(&mut self, lang: Lang, today: Option<Date>) {
        self.draft.hours = match self.draft.hours {
            Hours::AllDay => Hours::Clock,
            Hours::Clock => Hours::AllDay,
        };
        let start = self.read(&self.start_day, &self.start_clock, lang, today);
        let end = self.read(&self.end_day, &self.end_clock, lang, today);
        self.draft.start = start.unwrap_or(self.draft.start);
        self.draft.end = end.unwrap_or(self.draft.end).max(self.draft.start);
    }

    /// Arrows walk the pills; the space bar ticks an alarm. Tells whether the key meant something.
    pub(super) fn walk(&mut self, field: Field, key: Named, lang: Lang, today: Option<Date>) -> bool {
        let step = |at: usize, count: usize| match key {
            Named::ArrowLeft | Named::ArrowUp => Some(at.saturating_sub(1)),
            Named::ArrowRight | Named::ArrowDown => Some((at + 1).min(count.saturating_sub(1))),
            _ => None,
        };
        match field {
            Field::Repeat => match step(self.rhythm_number(), self.rhythms()) {
                Some(to) => self.choose_rhythm(to),
                None => return false,
            },
            Field::Alarm => match step(self.alarm_at, self.alarms().len()) {
                Some(to) => self.alarm_at = to,
                None => return false,
            },
            Field::AllDay if matches!(key, Named::ArrowLeft | Named::ArrowRight) => self.turn_hours(lang, today),
            _ => return false,
        }
        true
    }

    fn is_repeating(&self) -> bool {
        self.rhythm != Rhythm::Never
    }

    pub(super) fn fields(&self) -> Vec<Field> {
        let mut all = vec![Field::Title, Field::AllDay, Field::StartDay];
        let clock = self.draft.hours == Hours::Clock;
        all.extend(clock.then_some(Field::StartClock));
        all.push(Field::EndDay);
        all.extend(clock.then_some(Field::EndClock));
        all.extend([Field::Place, Field::Repeat]);
        all.extend(self.is_repeating().then_some(Field::Until));
        all.extend([Field::Alarm, Field::Calendar, Field::NewCalendar, Field::Notes]);
        all.extend(self.which.map(|_| Field::Delete));
        all.extend([Field::Cancel, Field::Save]);
        all
    }

    /// What the form says, or which part of it cannot be read.
    pub(super) fn ready(&mut self, lang: Lang, today: Option<Date>) -> Result<Ready, Field> {
        self.tried = true;
        let day = |text: &str| said::read_date(lang, text, today.unwrap_or(self.begins));
        if day(&self.start_day).is_none() {
            return Err(Field::StartDay);
        }
        let Some(start) = self.read(&self.start_day, &self.start_clock, lang, today) else {
            return Err(Field::StartClock);
        };
        if day(&self.end_day).is_none() {
            return Err(Field::EndDay);
        }
        let Some(end) = self.read(&self.end_day, &self.end_clock, lang, today) else {
            return Err(Field::EndClock);
        };
        if end < start {
            return Err(if end.date() < start.date() { Field::EndDay } else { Field::EndClock });
        }
        let Ok(repeat) = self.rule(start, lang, today) else { return Err(Field::Until) };
        let notes = self.notes.text();
        let same = notes.trim_end_matches('\n') == self.before.notes.trim_end_matches('\n');
        let notes = if same { self.before.notes.clone() } else { notes.trim_end_matches('\n').to_owned() };
        let rule = if repeat == self.before.repeat { super::Rule::Same } else { super::Rule::Changed };
        Ok(Ready { which: self.which, draft: EventDraft { start, end, repeat, notes, ..self.draft.clone() }, rule })
    }

    /// The rule the form says; the one there was, if it says the same.
    fn rule(&self, start: Local, lang: Lang, today: Option<Date>) -> Result<Option<Rule>, ()> {
        let was_until = self.before.repeats_until();
        let until = match self.until.trim() {
            "" => None,
            text => Some(said::read_date(lang, text, today.unwrap_or(self.begins)).ok_or(())?),
        };
        if until.is_some_and(|until| until < start.date()) {
            return Err(());
        }
        let rhythm_was = rhythm(self.before.repeat.as_ref(), self.begins);
        if rhythm_was == self.rhythm && until == was_until {
            return Ok(self.before.repeat.clone());
        }
        let rule = match self.rhythm {
            same if same == rhythm_was => self.before.repeat.clone(),
            Rhythm::Never => None,
            Rhythm::Every(every, interval) => Some(Rule { interval, ..Rule::every(every) }),
            Rhythm::Own => self.own.clone(),
        };
        let ends = until.map_or(Ends::Never, |until| Ends::Until(Moment::Date(until)));
        Ok(rule.map(|rule| Rule { ends, ..rule }))
    }

    /// Draws the form; `calendars` are those there are.
    pub(super) fn view<'a>(
        &'a self,
        look: &Look,
        calendars: &'a [CalendarName],
        today: Option<Date>,
        focus: Option<Stop>,
    ) -> Element<'a, Message> {
        let focused = |field: Field| Focused::when(focus == Some(Stop::Form(field)));
        let title = look.say(if self.which.is_some() { "calendar-form-edit" } else { "calendar-form-new" }, &[]);
        let whole = Chosen::when(self.draft.hours == Hours::AllDay);
        let words = Some(look.say("calendar-form-all-day", &[]));
        let press = Message::Press(Stop::Form(Field::AllDay));
        let mut parts = column![
            self.text(look, Field::Title, "calendar-form-title", &self.draft.title, Note::None),
            tick::labelled(look, words, whole, press, focused(Field::AllDay)),
            self.times(look, today),
            self.text(look, Field::Place, "calendar-form-place", &self.draft.place, Note::None),
            self.repeat_part(look, focus, today),
            self.alarm_part(look, focus),
            self.calendar_part(look, calendars, focused(Field::Calendar)),
            column![
                label(look, look.say("calendar-form-notes", &[])),
                area(
                    look,
                    "event-notes-id",
                    String::new(),
                    &self.notes,
                    |a| Message::Typed(Typed::Notes(a)),
                    Tall::Exactly(96.0)
                )
            ]
            .spacing(4),
        ]
        .spacing(14);
        if self.which.is_some() {
            let press = Some(Message::Press(Stop::Form(Field::Delete)));
            let delete = Button::new(Weight::Danger, look.say("calendar-delete", &[]), press);
            parts = parts.push(row![delete.icon(icon::TRASH_2).small().focused(focused(Field::Delete)).view(look)]);
        }
        let body = scroll(look, container(parts).padding(padding::horizontal(20).top(4).bottom(16)));
        let cancel = Button::new(
            Weight::Plain,
            look.say("calendar-form-cancel", &[]),
            Some(Message::Press(Stop::Form(Field::Cancel))),
        );
        let save = Button::new(
            Weight::Primary,
            look.say("calendar-form-save", &[]),
            Some(Message::Press(Stop::Form(Field::Save))),
        );
        let buttons =
            row![cancel.focused(focused(Field::Cancel)).view(look), save.focused(focused(Field::Save)).view(look)]
                .spacing(8)
                .wrap()
                .vertical_spacing(8);
        let buttons = container(buttons).width(Fill).align_x(iced::Right).padding(padding::horizontal(20).vertical(12));
        column![
            container(look.title(title)).padding(padding::horizontal(20).top(20).bottom(12)),
            body,
            hairline(look.tokens.line),
            buttons
        ]
        .into()
    }

    fn text<'a>(&'a self, look: &Look, field: Field, name: &str, text: &'a str, note: Note) -> Element<'a, Message> {
        let name = if name.is_empty() { String::new() } else { look.say(name, &[]) };
        Input::new(field.id().unwrap_or_default(), text, typed_of(field))
            .label(name)
            .enter(Message::Press(Stop::Form(Field::Save)))
            .note(note)
            .view(look)
    }

    fn times<'a>(&'a self, look: &Look, today: Option<Date>) -> Element<'a, Message> {
        let lang = look.lang;
        let day = |text: &str| said::read_date(lang, text, today.unwrap_or(self.begins));
        let echo = |text: &str| match day(text) {
            Some(day) => Note::Echo(said::long_date(lang, day)),
            None => Note::Wrong(look.say("calendar-form-no-date", &[])),
        };
        let clock = |text: &str| match said::read_clock(text) {
            Some(_) => Note::None,
            None => Note::Wrong(look.say("calendar-form-no-clock", &[])),
        };
        let backwards = self.read(&self.start_day, &self.start_clock, lang, today)
            > self.read(&self.end_day, &self.end_clock, lang, today);
        let end_note = match echo(&self.end_day) {
            Note::Echo(_) if backwards && self.tried => Note::Wrong(look.say("calendar-form-backwards", &[])),
            note => note,
        };
        let narrow = look.em(96.0);
        let line = |day_part: Element<'a, Message>, clock_part: Element<'a, Message>| {
            let mut line = row![container(day_part).width(Fill)].spacing(8);
            if self.draft.hours == Hours::Clock {
                line = line.push(container(clock_part).width(narrow));
            }
            line
        };
        column![
            line(
                self.text(look, Field::StartDay, "calendar-form-start", &self.start_day, echo(&self.start_day)),
                self.text(look, Field::StartClock, "calendar-form-at", &self.start_clock, clock(&self.start_clock)),
            ),
            line(
                self.text(look, Field::EndDay, "calendar-form-end", &self.end_day, end_note),
                self.text(look, Field::EndClock, "calendar-form-at", &self.end_clock, clock(&self.end_clock)),
            )
        ]
        .spacing(10)
        .into()
    }

    fn repeat_part<'a>(&'a self, look: &Look, focus: Option<Stop>, today: Option<Date>) -> Element<'a, Message> {
        let here = focus == Some(Stop::Form(Field::Repeat));
        let own = self.own.as_ref().map(|own| said::capital(&said::repeat(look.lang, own, self.begins)));
        let words = std::iter::once(look.say("calendar-form-never", &[]))
            .chain(RHYTHMS.iter().map(|(_, _, key)| look.say(key, &[])))
            .chain(own);
        let all = words.enumerate().map(|(at, words)| {
            let chosen = at == self.rhythm_number();
            Pill {
                words,
                chosen: Chosen::when(chosen),
                press: Message::Typed(Typed::Pill(Field::Repeat, at)),
                focused: Focused::when(here && chosen),
            }
        });
        let mut part =
            column![label(look, look.say("calendar-form-repeat", &[])), pills(look, all.collect())].spacing(6);
        if self.is_repeating() {
            let note = match self.until.trim() {
                "" => Note::Echo(look.say("calendar-form-for-ever", &[])),
                text => match said::read_date(look.lang, text, today.unwrap_or(self.begins)) {
                    Some(day) if day < self.draft.start.date() => Note::Wrong(look.say("calendar-form-backwards", &[])),
                    Some(day) => Note::Echo(said::long_date(look.lang, day)),
                    None => Note::Wrong(look.say("calendar-form-no-date", &[])),
                },
            };
            let note = match (&note, self.before.repeat.as_ref().map(|rule| rule.ends)) {
                (Note::Echo(_), Some(Ends::After(n))) if self.until.trim().is_empty() => {
                    Note::Echo(look.say("calendar-form-times", &[("n", n.into())]))
                }
                _ => note,
            };
            part = part.push(self.text(look, Field::Until, "calendar-form-until", &self.until, note));
        }
        part.into()
    }

    fn alarm_part<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        let here = focus == Some(Stop::Form(Field::Alarm));
        let all = self.alarms().into_iter().enumerate().map(|(at, minutes)| Pill {
            words: said::alarm(look.lang, minutes),
            chosen: Chosen::when(self.draft.alarms.contains(&minutes)),
            press: Message::Typed(Typed::Pill(Field::Alarm, at)),
            focused: Focused::when(here && at == self.alarm_at),
        });
        column![label(look, look.say("calendar-form-alarm", &[])), pills(look, all.collect())].spacing(6).into()
    }

    fn calendar_part<'a>(
        &'a self,
        look: &Look,
        calendars: &'a [CalendarName],
        focused: Focused,
    ) -> Element<'a, Message> {
        let all = calendars.iter().map(|one| {
            let chosen = one.name == self.draft.category;
            let words = if one.name.is_empty() { look.say("calendar-plain", &[]) } else { one.name.clone() };
            Pill {
                words,
                chosen: Chosen::when(chosen),
                press: Message::Calendar(one.name.clone()),
                focused: if chosen { focused } else { Focused::No },
            }
        });
        let all: Vec<_> = all.collect();
        let mut part = column![label(look, look.say("calendar-form-calendar", &[]))].spacing(6);
        if !all.is_empty() {
            part = part.push(pills(look, all));
        }
        let field = Input::new("event-calendar-id", &self.new_calendar, typed_of(Field::NewCalendar))
            .hint(look.say("calendar-form-new-calendar", &[]))
            .enter(Message::Press(Stop::Form(Field::Save)))
            .view(look);
        part.push(field).into()
    }

    /// Goes to the calendar before or after the chosen one.
    pub(super) fn walk_calendars(&mut self, key: Named, calendars: &[CalendarName]) -> bool {
        let at = calendars.iter().position(|one| one.name == self.draft.category);
        let to = match key {
            Named::ArrowLeft | Named::ArrowUp => at.map_or(0, |at| at.saturating_sub(1)),
            Named::ArrowRight | Named::ArrowDown => at.map_or(0, |at| (at + 1).min(calendars.len().saturating_sub(1))),
            _ => return false,
        };
        if let Some(one) = calendars.get(to) {
            self.choose_calendar(&one.name);
        }
        true
    }
}

fn typed_of(field: Field) -> fn(String) -> Message {
    match field {
        Field::Place => |text| Message::Typed(Typed::Text(Field::Place, text)),
        Field::StartDay => |text| Message::Typed(Typed::Text(Field::StartDay, text)),
        Field::StartClock => |text| Message::Typed(Typed::Text(Field::StartClock, text)),
        Field::EndDay => |text| Message::Typed(Typed::Text(Field::EndDay, text)),
        Field::EndClock => |text| Message::Typed(Typed::Text(Field::EndClock, text)),
        Field::Until => |text| Message::Typed(Typed::Text(Field::Until, text)),
        Field::NewCalendar => |text| Message::Typed(Typed::Text(Field::NewCalendar, text)),
        _ => |text| Message::Typed(Typed::Text(Field::Title, text)),
    }
}

/// The rhythm of a rule that begins on a day, whenever it ends.
fn rhythm(rule: Option<&Rule>, begins: Date) -> Rhythm {
    let Some(rule) = rule else { return Rhythm::Never };
    let plain = rule.plain(Moment::Date(begins)).cycle();
    let known = RHYTHMS.iter().find(|(every, interval, _)| {
        let offered = Rule { interval: *interval, week_start: plain.week_start, ..Rule::every(*every) };
        plain == offered
    });
    known.map_or(Rhythm::Own, |(every, interval, _)| Rhythm::Every(*every, *interval))
}

/// How wide the form is beside the days.
pub(super) const WIDTH: f32 = 348.0;
