//! Review: what waits for the person's decision, one question at a time beside the list of all.
//!
//! Nothing is chosen for anybody: a question about fields can be settled once every field has an answer. Whatever is
//! decided can be taken back.

mod fields;
mod held;
mod list;
mod same;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use iced::keyboard::key::Named;
use iced::widget::image::Handle;
use iced::widget::operation;
use iced::widget::text_editor;
use iced::{Element, Task};

use crate::gui::desk::review::{
    Asked, Choice, Decision, Edit, FieldQuestion, QuestionId, QuestionPage, QuestionRow, Questions, Shown, Verdict,
};
use crate::gui::desk::{Answered, Desk, DeskError};
use crate::gui::theme::Look;
use crate::gui::widget::photo;
use crate::gui::widget::reveal::reveal;
use crate::gui::work::{self, Answer, Reading};
use crate::pim::Field;
use crate::planner::Take;
use crate::service::rules::ConflictRule;
use crate::wording::Civil;

/// Names the question, which scrolls.
pub const PAGE: &str = "review-page-id";
/// Names the list of questions, which scrolls.
pub const LIST: &str = "review-list-id";
/// Names the field in which a value of the person's own is written.
pub const EDITOR: &str = "review-editor-id";

/// What this page remembers between frames.
#[derive(Default)]
pub struct Review {
    questions: Option<Questions>,
    /// Pairs of our own records, once they were looked for.
    doubles: Option<Vec<QuestionRow>>,
    looking: Looking,
    reading: Reading,
    trouble: Option<DeskError>,
    current: Option<QuestionId>,
    page: Option<Ready>,
    /// What was chosen of each field.
    choices: HashMap<Field, Choice>,
    /// The field or held step the arrow keys are at.
    at: usize,
    editing: Option<Editing>,
    also: Also,
    /// Held steps the answer is not about.
    unticked: BTreeSet<i64>,
    unfolded: Option<Fold>,
    deciding: Deciding,
    pane: Pane,
}

/// A question and its pictures, ready to draw.
#[derive(Debug, Clone)]
pub struct Ready {
    page: QuestionPage,
    /// Pictures, by what they belong to.
    pictures: HashMap<Picture, Handle>,
}

/// What a picture belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Picture {
    Face,
    Twin(usize),
    Here(Field),
    Peer(Field),
}

/// A value that is being written.
struct Editing {
    field: Field,
    text: text_editor::Content,
}

/// Whether equal questions are answered the same way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Also {
    Yes,
    #[default]
    No,
}

/// Whether doubles are being looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Looking {
    Yes,
    #[default]
    No,
}

/// Whether an answer is on its way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Deciding {
    Yes,
    #[default]
    No,
}

/// What is unfolded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fold {
    Rules,
    More,
}

/// Which of the two is shown where there is room for one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Pane {
    #[default]
    List,
    Question,
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The list of questions, which the arrow keys walk.
    List,
    /// Look for records of ours that may be one.
    FindDoubles,
    /// Show or hide the standing rules.
    Rules,
    /// Take a standing rule.
    Rule(ConflictRule),
    /// Back to the list, where there is room for one column.
    Back,
    /// A field, or a held step; the arrow keys walk them.
    Part(usize),
    /// Take a side of a field, or both.
    Take(usize, Take),
    /// Write a value of one's own.
    Edit(usize),
    /// The field it is written in.
    Editor,
    /// It is written.
    Written,
    /// Answer equal questions the same way.
    Also,
    /// Take everything from one side.
    All(Take),
    /// Show or hide rarer answers.
    More,
    /// Keep both as two records.
    TwoRecords,
    /// Go on to the next question.
    Later,
    /// Settle it as chosen.
    Use,
    /// It stays.
    Keep,
    /// It goes.
    Delete,
    /// Two are one.
    Join,
    /// Two are two.
    Apart,
    /// Tick or untick every held step.
    Everything,
    /// The ticked steps do not happen.
    PutBack,
    /// The ticked steps happen.
    LetHappen,
    /// Read again.
    Again,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
    /// A question was chosen.
    Choose(QuestionId),
    /// Something was written.
    Edited(text_editor::Action),
    /// The questions have come.
    Read(Box<Answer<Questions>>),
    /// The doubles have come.
    Doubles(Box<Answer<Vec<QuestionRow>>>),
    /// A question has come.
    PageRead(QuestionId, Box<Answer<Option<Ready>>>),
    /// An answer was given.
    Decided(Box<Answer<Answered>>),
    /// The page must be scrolled so far that the control the keyboard is at can be seen.
    Reveal(f32),
    /// The list must be scrolled so far that the chosen question can be seen.
    RevealRow(f32),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// Say what was decided, let it be taken back, and run this.
    Decided(Answered, Task<Message>),
    /// Say what went wrong.
    Failed(DeskError),
}

impl Review {
    /// Reads what waits.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.pane = Pane::List;
        self.refresh(look, desk)
    }

    /// Reads everything again, because it may have changed. Whatever is being answered stays on the table.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if !self.reading.wanted() {
            return Task::none();
        }
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.questions(lang), |answer| Message::Read(Box::new(answer)))
    }

    /// Looks for records of ours that may be one.
    pub fn find_doubles(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.looking == Looking::Yes {
            return Task::none();
        }
        self.looking = Looking::Yes;
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.doubles(lang), |answer| Message::Doubles(Box::new(answer)))
    }

    /// Returns which question is on the table.
    pub fn current(&self) -> Option<QuestionId> {
        self.current
    }

    /// Tells whether a value is being written.
    pub fn is_editing(&self) -> bool {
        self.editing.is_some()
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Press(press) => self.press(press, look, desk),
            Message::Choose(id) => {
                self.pane = Pane::Question;
                self.choose(id, look, desk)
            }
            Message::Edited(action) => {
                if let Some(editing) = &mut self.editing {
                    editing.text.perform(action);
                }
                Task::none()
            }
            Message::Read(answer) => self.read(*answer, look, desk),
            Message::Doubles(answer) => self.doubles_read(*answer, look, desk),
            Message::PageRead(id, answer) => {
                self.page_read(id, *answer);
                Task::none()
            }
            Message::Decided(answer) => {
                self.deciding = Deciding::No;
                return match *answer {
                    Ok(answered) => {
                        self.also = Also::No;
                        Action::Decided(answered, self.settled(look, desk))
                    }
                    Err(error) => Action::Failed(error),
                };
            }
            Message::Reveal(y) => operation::scroll_to(PAGE, operation::AbsoluteOffset { x: 0.0, y }),
            Message::RevealRow(y) => operation::scroll_to(LIST, operation::AbsoluteOffset { x: 0.0, y }),
        };
        Action::Run(task)
    }

    fn press(&mut self, press: Press, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match press {
            Press::List | Press::Editor => {}
            Press::Again => {
                self.trouble = None;
                return self.refresh(look, desk);
            }
            Press::Back => self.pane = Pane::List,
            Press::FindDoubles => return self.find_doubles(look, desk),
            Press::Rules => self.fold(Fold::Rules),
            Press::More => self.fold(Fold::More),
            Press::Rule(rule) => {
                self.unfolded = None;
                let lang = look.lang;
                let done = |answer| Message::Decided(Box::new(answer));
                return work::ask(desk, lang, move |desk| desk.set_rule(rule, lang), done);
            }
            Press::Part(at) => self.part(at),
            Press::Take(at, take) => self.take(at, take),
            Press::Edit(at) => {
                self.edit(at);
                return operation::focus(EDITOR);
            }
            Press::Written => self.written(),
            Press::Also => self.also = if self.also == Also::Yes { Also::No } else { Also::Yes },
            Press::All(take) => {
                let all: Vec<Field> = self.fields().iter().map(|field| field.field).collect();
                self.choices.extend(all.into_iter().map(|field| (field, Choice::Take(take))));
            }
            Press::Later => return self.later(look, desk),
            Press::Everything => self.tick_everything(),
            Press::Use => return self.use_result(look, desk),
            Press::TwoRecords => return self.decide(Verdict::TwoRecords, look, desk),
            Press::Keep => return self.decide(Verdict::Keep, look, desk),
            Press::Delete => return self.decide(Verdict::Delete, look, desk),
            Press::Join => return self.decide(Verdict::Join, look, desk),
            Press::Apart => return self.decide(Verdict::Apart, look, desk),
            Press::PutBack => return self.decide(Verdict::PutBack(self.ticked()), look, desk),
            Press::LetHappen => return self.decide(Verdict::LetHappen(self.ticked()), look, desk),
        }
        Task::none()
    }

    fn fold(&mut self, fold: Fold) {
        self.unfolded = if self.unfolded == Some(fold) { None } else { Some(fold) };
    }

    /// Presses what Enter stands for: the one primary button.
    pub fn enter_key(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        // Nobody answers what cannot be seen.
        if self.is_at_list(look) {
            self.pane = Pane::Question;
            return Task::none();
        }
        let press = match self.asked() {
            Some(Asked::Fields { .. }) => Press::Use,
            Some(Asked::Gone { .. }) => Press::Keep,
            Some(Asked::Same(_)) => Press::Join,
            Some(Asked::Held { .. } | Asked::Brake { .. }) => Press::PutBack,
            None => return Task::none(),
        };
        self.press(press, look, desk)
    }

    /// Whether the list stands where a question would.
    fn is_at_list(&self, look: &Look) -> bool {
        list::is_alone(look) && self.pane == Pane::List
    }

    /// Answers a letter typed outside every field.
    pub fn letter(&mut self, letter: &str, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        let press = match letter {
            "n" | "N" => return Some(self.step(1, look, desk)),
            "p" | "P" => return Some(self.step(-1, look, desk)),
            _ if self.is_at_list(look) => return None,
            "s" | "S" => Press::Later,
            "b" | "B" => Press::Take(self.at, Take::Both),
            "e" | "E" => Press::Edit(self.at),
            _ => return None,
        };
        Some(self.press(press, look, desk))
    }

    /// Answers an arrow key or a page key; `None` if it means nothing here.
    pub fn walk(
        &mut self,
        key: Named,
        focus: Option<Press>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Option<Task<Message>> {
        if focus == Some(Press::List) || self.asked().is_none() || self.is_at_list(look) {
            let by = match key {
                Named::ArrowDown => 1,
                Named::ArrowUp => -1,
                Named::Home => isize::MIN / 2,
                Named::End => isize::MAX / 2,
                _ => return None,
            };
            return Some(self.step(by, look, desk));
        }
        let last = self.parts().checked_sub(1)?;
        match key {
            Named::ArrowDown => self.at = (self.at + 1).min(last),
            Named::ArrowUp => self.at = self.at.saturating_sub(1),
            Named::Home => self.at = 0,
            Named::End => self.at = last,
            Named::ArrowLeft if !self.fields().is_empty() => self.take(self.at, Take::Peer),
            Named::ArrowRight if !self.fields().is_empty() => self.take(self.at, Take::Here),
            _ => return None,
        }
        Some(reveal(PAGE).map(Message::Reveal))
    }

    /// Returns the part the arrow keys are at, if there are parts to walk.
    pub fn part_at(&self) -> Option<Press> {
        (self.at < self.parts()).then_some(Press::Part(self.at))
    }

    /// Ticks all or none of what can be ticked.
    pub fn tick_everything(&mut self) {
        let Some(Asked::Held { items, .. }) = self.asked() else { return };
        let all: BTreeSet<i64> = items.iter().map(|item| item.n).collect();
        self.unticked = if self.unticked.is_empty() { all } else { BTreeSet::new() };
    }

    /// Gives up what is being written, folds what is unfolded, goes back to the list; tells whether there was any.
    pub fn escape(&mut self, look: &Look) -> bool {
        if self.editing.take().is_some() || self.unfolded.take().is_some() {
            return true;
        }
        let back = list::is_alone(look) && self.pane == Pane::Question;
        if back {
            self.pane = Pane::List;
        }
        back
    }

    /// Every question, in the order of the list.
    fn rows(&self) -> impl Iterator<Item = &QuestionRow> {
        let asked = self.questions.iter().flat_map(|questions| &questions.groups).flat_map(|group| &group.rows);
        asked.chain(self.doubles.iter().flatten())
    }

    fn asked(&self) -> Option<&Asked> {
        self.page.as_ref().map(|ready| &ready.page.asks)
    }

    fn fields(&self) -> &[FieldQuestion] {
        match self.asked() {
            Some(Asked::Fields { fields, .. }) => fields,
            _ => &[],
        }
    }

    fn parts(&self) -> usize {
        match self.asked() {
            Some(Asked::Fields { fields, .. }) => fields.len(),
            Some(Asked::Held { items, .. }) => items.len(),
            _ => 0,
        }
    }

    /// The held steps the answer is about.
    fn ticked(&self) -> Vec<i64> {
        if let (Some(Asked::Brake { .. }), Some(QuestionId::Brake(n))) = (self.asked(), self.current) {
            return vec![n];
        }
        let Some(Asked::Held { items, .. }) = self.asked() else { return Vec::new() };
        items.iter().map(|item| item.n).filter(|n| !self.unticked.contains(n)).collect()
    }

    fn part(&mut self, at: usize) {
        self.at = at;
        if let Some(Asked::Held { items, .. }) = self.asked()
            && let Some(n) = items.get(at).map(|item| item.n)
            && !self.unticked.remove(&n)
        {
            self.unticked.insert(n);
        }
    }

    fn take(&mut self, at: usize, take: Take) {
        let Some(field) = self.fields().get(at) else { return };
        if take == Take::Both && field.both.is_none() {
            return;
        }
        let field = field.field;
        self.at = at;
        self.editing = None;
        self.choices.insert(field, Choice::Take(take));
    }

    fn edit(&mut self, at: usize) {
        let Some(asked) = self.fields().get(at).filter(|field| field.edit == Edit::Text) else { return };
        let text = match self.result(asked) {
            Some(Shown::Text(text)) => text,
            _ => match (&asked.here, &asked.peer) {
                (Shown::Text(text), _) | (_, Shown::Text(text)) => text.clone(),
                _ => String::new(),
            },
        };
        self.editing = Some(Editing { field: asked.field, text: text_editor::Content::with_text(&text) });
        self.at = at;
    }

    /// Takes what was written as the answer; only notes have several lines.
    pub fn written(&mut self) {
        let Some(editing) = self.editing.take() else { return };
        let text = editing.text.text();
        let long = matches!(editing.field, Field::Note | Field::Description | Field::Body);
        let text =
            if long { text.trim_end().to_owned() } else { text.split_whitespace().collect::<Vec<_>>().join(" ") };
        self.choices.insert(editing.field, Choice::Own(text));
    }

    /// What a field becomes, as chosen so far.
    fn result(&self, asked: &FieldQuestion) -> Option<Shown> {
        Some(match self.choices.get(&asked.field)? {
            Choice::Take(Take::Here) => asked.here.clone(),
            Choice::Take(Take::Peer) => asked.peer.clone(),
            Choice::Take(Take::Both) => asked.both.clone()?,
            Choice::Own(text) if text.is_empty() => Shown::Nothing,
            Choice::Own(text) => Shown::Text(text.clone()),
        })
    }

    /// How many fields have no answer yet.
    fn open_fields(&self) -> usize {
        self.fields().iter().filter(|field| !self.choices.contains_key(&field.field)).count()
    }

    fn use_result(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.written();
        if self.fields().is_empty() {
            return Task::none();
        }
        if self.open_fields() > 0 {
            let open = self.fields().iter().position(|field| !self.choices.contains_key(&field.field));
            self.at = open.unwrap_or(self.at);
            return Task::none();
        }
        let chosen =
            self.fields().iter().filter_map(|asked| Some((asked.field, self.choices.get(&asked.field)?.clone())));
        let verdict = Verdict::Fields(chosen.collect());
        self.decide(verdict, look, desk)
    }

    fn decide(&mut self, verdict: Verdict, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(ready) = &self.page else { return Task::none() };
        let nothing = matches!(&verdict, Verdict::PutBack(steps) | Verdict::LetHappen(steps) if steps.is_empty());
        if nothing || self.deciding == Deciding::Yes {
            return Task::none();
        }
        self.deciding = Deciding::Yes;
        let also = if self.also == Also::Yes && self.can_be_shared() { ready.page.alike.clone() } else { Vec::new() };
        let decision = Decision { id: ready.page.id, verdict, also };
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.decide(&decision, lang), |answer| Message::Decided(Box::new(answer)))
    }

    /// Whether the answer means the same for other questions: what was written by hand is about this one only.
    fn can_be_shared(&self) -> bool {
        !self.choices.values().any(|choice| matches!(choice, Choice::Own(_)))
    }

    /// What was on the table is settled: the next question takes its place.
    fn settled(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if let Some(done) = self.current
            && let Some(doubles) = &mut self.doubles
        {
            doubles.retain(|row| row.id != done);
        }
        self.refresh(look, desk)
    }

    fn later(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.step(1, look, desk)
    }

    /// Goes so many questions on, not past either end.
    fn step(&mut self, by: isize, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let ids: Vec<QuestionId> = self.rows().map(|row| row.id).collect();
        let at = ids.iter().position(|id| Some(*id) == self.current);
        let last = ids.len().saturating_sub(1);
        let to = at.map_or(0, |at| (at as isize).saturating_add(by).clamp(0, last as isize) as usize);
        match ids.get(to) {
            Some(&id) if Some(id) != self.current => {
                Task::batch([self.choose(id, look, desk), reveal(LIST).map(Message::RevealRow)])
            }
            _ => Task::none(),
        }
    }

    fn choose(&mut self, id: QuestionId, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.current != Some(id) {
            self.current = Some(id);
            self.forget();
        }
        let top = operation::scroll_to(PAGE, operation::AbsoluteOffset { x: 0.0, y: 0.0 });
        Task::batch([top, self.ask_page(id, look, desk)])
    }

    fn forget(&mut self) {
        self.choices.clear();
        self.unticked.clear();
        self.editing = None;
        self.unfolded = None;
        self.also = Also::No;
        self.at = 0;
    }

    fn ask_page(&self, id: QuestionId, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let lang = look.lang;
        let side = (look.em(96.0) * 2.0).round() as u32;
        work::ask(
            desk,
            lang,
            move |desk| Ok(desk.question(id, lang)?.map(|page| Ready { pictures: pictures(&page, side), page })),
            move |answer| Message::PageRead(id, Box::new(answer)),
        )
    }

    fn read(&mut self, answer: Answer<Questions>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let again = self.reading.answered();
        let task = match answer {
            Ok(questions) => {
                let before: Vec<QuestionId> = self.rows().map(|row| row.id).collect();
                self.trouble = None;
                self.questions = Some(questions);
                self.keep_current(&before, look, desk)
            }
            Err(error) => {
                self.trouble = Some(error);
                Task::none()
            }
        };
        if again { Task::batch([task, self.refresh(look, desk)]) } else { task }
    }

    fn doubles_read(&mut self, answer: Answer<Vec<QuestionRow>>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.looking = Looking::No;
        match answer {
            Ok(doubles) => {
                let first = doubles.first().map(|row| row.id);
                self.doubles = Some(doubles);
                match first {
                    Some(id) => self.choose(id, look, desk),
                    None => Task::none(),
                }
            }
            Err(error) => {
                self.trouble = Some(error);
                Task::none()
            }
        }
    }

    /// What was on the table stays there while it is open; then what followed it in the list takes its place.
    fn keep_current(&mut self, before: &[QuestionId], look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let now: Vec<QuestionId> = self.rows().map(|row| row.id).collect();
        let at = before.iter().position(|id| Some(*id) == self.current);
        let kept = self.current.filter(|id| now.contains(id));
        let following = at.and_then(|at| before.get(at..)?.iter().find(|id| now.contains(id)).copied());
        match kept.or(following).or(now.last().copied().filter(|_| at.is_some())).or(now.first().copied()) {
            Some(id) if self.current == Some(id) => self.ask_page(id, look, desk),
            Some(id) => self.choose(id, look, desk),
            None => {
                self.current = None;
                self.page = None;
                self.forget();
                Task::none()
            }
        }
    }

    fn page_read(&mut self, id: QuestionId, answer: Answer<Option<Ready>>) {
        if self.current != Some(id) {
            return;
        }
        match answer {
            Ok(ready) => {
                let asks = |ready: &Option<Ready>| ready.as_ref().map(|ready| ready.page.asks.clone());
                let same = self.page.as_ref().is_some_and(|old| old.page.id == id) && asks(&self.page) != asks(&ready);
                if same {
                    // It changed under the person's hands: what was chosen may mean something else now.
                    self.choices.clear();
                }
                self.page = ready;
                self.at = self.at.min(self.parts().saturating_sub(1));
            }
            Err(error) => self.trouble = Some(error),
        }
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Press> {
        if self.trouble.is_some() {
            return vec![Press::Again];
        }
        let list = self.list_stops();
        let question = self.question_stops();
        match (list::is_alone(look), self.pane) {
            (true, Pane::List) => list,
            (true, Pane::Question) => std::iter::once(Press::Back).chain(question).collect(),
            (false, _) => question.into_iter().chain(list).collect(),
        }
    }

    fn list_stops(&self) -> Vec<Press> {
        let list = self.rows().next().map(|_| Press::List);
        let rules = (self.unfolded == Some(Fold::Rules)).then_some(ConflictRule::ALL.map(Press::Rule));
        let find = (self.doubles.is_none()).then_some(Press::FindDoubles);
        list.into_iter().chain(find).chain([Press::Rules]).chain(rules.into_iter().flatten()).collect()
    }

    fn question_stops(&self) -> Vec<Press> {
        let Some(asked) = self.asked() else { return Vec::new() };
        let mut stops = Vec::new();
        stops.extend(self.part_at());
        if self.editing.is_some() {
            stops.extend([Press::Editor, Press::Written]);
        }
        if self.offers_also() {
            stops.push(Press::Also);
        }
        match asked {
            Asked::Fields { .. } => {
                stops.extend([Press::All(Take::Peer), Press::All(Take::Here), Press::More]);
                if self.unfolded == Some(Fold::More) {
                    stops.push(Press::TwoRecords);
                }
                stops.extend([Press::Later, Press::Use]);
            }
            Asked::Gone { .. } => stops.extend([Press::Delete, Press::Later, Press::Keep]),
            Asked::Same(_) => stops.extend([Press::Apart, Press::Later, Press::Join]),
            Asked::Brake { .. } => stops.extend([Press::LetHappen, Press::Later, Press::PutBack]),
            Asked::Held { .. } => {
                stops.extend([Press::Everything, Press::LetHappen, Press::Later, Press::PutBack]);
            }
        }
        stops
    }

    fn offers_also(&self) -> bool {
        self.can_be_shared() && self.page.as_ref().is_some_and(|ready| !ready.page.alike.is_empty())
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, now: Civil, focus: Option<Press>) -> Element<'a, Message> {
        if let Some(trouble) = &self.trouble {
            return list::failed(look, trouble, focus);
        }
        let Some(questions) = &self.questions else { return list::loading(look) };
        let nothing = self.rows().next().is_none();
        if nothing {
            return self.nothing(look, questions, focus);
        }
        let question = || match &self.page {
            Some(ready) => self.question(look, ready, now, focus),
            None => list::loading(look),
        };
        if list::is_alone(look) {
            return match self.pane {
                Pane::Question => self.behind_back(look, question(), focus),
                Pane::List => self.list(look, questions, focus),
            };
        }
        list::beside(look, self.list(look, questions, focus), question())
    }

    fn question<'a>(&'a self, look: &Look, ready: &'a Ready, now: Civil, focus: Option<Press>) -> Element<'a, Message> {
        match &ready.page.asks {
            Asked::Fields { fields, same } => self.fields_page(look, ready, fields, same, now, focus),
            Asked::Gone { deleted_on, lines } => self.gone_page(look, ready, *deleted_on, lines, now, focus),
            Asked::Same(same) => self.same_page(look, ready, same, focus),
            Asked::Brake { what, why, safe } => same::brake_page(look, ready, (what, why.as_deref(), safe), focus),
            Asked::Held { side, of, items } => self.held_page(look, ready, (*side, *of, items), now, focus),
        }
    }
}

/// Makes the pictures of a question small; slow.
fn pictures(page: &QuestionPage, side: u32) -> HashMap<Picture, Handle> {
    let mut all: Vec<(Picture, Arc<[u8]>)> = page.photo.iter().map(|bytes| (Picture::Face, bytes.clone())).collect();
    match &page.asks {
        Asked::Fields { fields, .. } => {
            for field in fields {
                for (of, shown) in
                    [(Picture::Here(field.field), &field.here), (Picture::Peer(field.field), &field.peer)]
                {
                    if let Shown::Photo(bytes) = shown {
                        all.push((of, bytes.clone()));
                    }
                }
            }
        }
        Asked::Same(same) => {
            let twins = same.pair.iter().enumerate();
            all.extend(twins.filter_map(|(at, twin)| Some((Picture::Twin(at), twin.photo.clone()?))));
        }
        Asked::Gone { .. } | Asked::Held { .. } | Asked::Brake { .. } => {}
    }
    all.into_iter().filter_map(|(of, bytes)| Some((of, photo::round(&bytes, side)?))).collect()
}
