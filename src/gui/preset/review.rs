//! Pretend questions and pretend plans. They are values of the service, shown by the same code that shows real ones.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::ops::Range;
use std::sync::Arc;

use image::{ImageFormat, Rgb, RgbImage};

use super::{Inner, NOKIA, Preset, SampleDesk, Wish};
use crate::gui::desk::preview::{PlanFilter, PlanHead, PlanSection, PreviewDesk, StepRow, Writes};
use crate::gui::desk::review::{
    Decision, PlaceTag, QuestionId, QuestionPage, QuestionRow, Questions, ReviewDesk, Verdict,
};
use crate::gui::desk::{Answered, DeskError, News, PlaceId, PlaceKind};
use crate::gui::live::preview::Sheet;
use crate::gui::live::review::{self, Place, page};
use crate::pim::{Address, Contact, Date, Event, Field, Kind, Local, Moment, Name, Photo, Point, Record, Value};
use crate::planner::{
    Action, Because, Conflict, ConflictField, FieldChange, Opinion, Reason, RecordId, Side, Sign, Step, StepState,
};
use crate::service::duplicates::DuplicateView;
use crate::service::library::RecordView;
use crate::service::outcome::NumberedStep;
use crate::service::review::{ConflictView, HeldView, PlanView, SidesView};
use crate::service::rules::ConflictRule;
use crate::wording::{Lang, tr};

/// The phone of the samples.
const PHONE: &str = "Nokia 6230i";
/// 21 November 2026, 14:00 in Paris.
const SINCE: i64 = 1_795_266_000_000;

/// What waits in a sample.
#[derive(Debug, Clone, Default)]
pub(super) struct Waiting {
    conflicts: Vec<(ConflictView, SidesView)>,
    held: Vec<HeldView>,
    doubles: Vec<DuplicateView>,
    plan: Option<Arc<Sheet>>,
    rule: ConflictRule,
    /// What was, before each answer.
    before: Vec<Waiting>,
}

impl Waiting {
    /// What waits in a preset.
    pub fn of(preset: Preset) -> Waiting {
        match preset {
            Preset::Review => {
                Waiting { conflicts: conflicts(), held: held(23), doubles: vec![double()], ..Waiting::default() }
            }
            Preset::Preview => Waiting { plan: Some(sheet(mixed())), ..Waiting::default() },
            Preset::FiveThousand => Waiting { plan: Some(sheet(many(5_000))), ..Waiting::default() },
            Preset::TenThousand => Waiting { held: held(5_000), ..Waiting::default() },
            _ => Waiting::default(),
        }
    }

    /// How many questions are open.
    pub fn count(&self) -> usize {
        self.groups().iter().map(|group| group.rows.len()).sum()
    }

    /// Whether a plan waits.
    pub fn has_plan(&self) -> bool {
        self.plan.is_some()
    }

    fn groups(&self) -> Vec<crate::gui::desk::review::QuestionGroup> {
        let views: Vec<ConflictView> = self.conflicts.iter().map(|(view, _)| view.clone()).collect();
        review::groups(&[place()], &views, &self.held)
    }

    fn question(&self, id: QuestionId, lang: Lang) -> Option<QuestionPage> {
        match id {
            QuestionId::Quarrel(n) => {
                let (view, sides) = self.conflicts.iter().find(|(view, _)| view.n == n)?;
                let others = self.conflicts.iter().filter(|(other, _)| review::alike(view, other));
                let alike = others.map(|(other, _)| QuestionId::Quarrel(other.n)).collect();
                Some(page::quarrel(view, sides, &place(), alike, lang))
            }
            QuestionId::Brake(_) => None,
            QuestionId::Held(..) => page::held(&place(), &self.held, 96, lang),
            QuestionId::Pair(a, b) => {
                let double = self.doubles.iter().find(|double| double.pair[0].id == a && double.pair[1].id == b)?;
                Some(page::pair(double, lang))
            }
        }
    }

    fn decide(&mut self, decision: &Decision, lang: Lang) -> Answered {
        let before = Waiting { before: Vec::new(), ..self.clone() };
        let about = |id: QuestionId| decision.id == id || decision.also.contains(&id);
        let title = self.question(decision.id, lang).map(|page| page.title).unwrap_or_default();
        let count = self.conflicts.len() + self.held.len();
        self.conflicts.retain(|(view, _)| !about(QuestionId::Quarrel(view.n)));
        self.doubles.retain(|double| !about(QuestionId::Pair(double.pair[0].id, double.pair[1].id)));
        if let Verdict::PutBack(steps) | Verdict::LetHappen(steps) = &decision.verdict {
            self.held.retain(|held| !steps.contains(&held.n));
        }
        let n = (count - self.conflicts.len() - self.held.len()).max(1);
        self.before.push(before);
        let words = review::done_words(lang, &decision.verdict, &title, PHONE, n);
        Answered { words, acts: vec![self.before.len() as i64] }
    }
}

fn place() -> Place {
    Place { id: NOKIA, tag: PlaceTag { name: PHONE.to_owned(), kind: PlaceKind::Phone } }
}

fn sheet(steps: Vec<NumberedStep>) -> Arc<Sheet> {
    let plan = PlanView { peer: PHONE.to_owned(), since: SINCE, approved: false, except: Vec::new(), steps, act: None };
    Arc::new(Sheet::new(place(), Writes::AtOnce, plan))
}

fn named(given: &str, family: &str) -> Contact {
    let name = Name { given: given.into(), family: family.into(), ..Name::default() };
    Contact { display: format!("{given} {family}").trim().to_owned(), name, ..Contact::default() }
}

fn number(value: &str) -> Point {
    Point { value: value.into(), types: vec!["cell".into()], ..Point::default() }
}

fn mail(value: &str) -> Point {
    Point { value: value.into(), ..Point::default() }
}

fn street(street: &str) -> Address {
    Address { street: street.into(), postcode: "20457".into(), city: "Hamburg".into(), ..Address::default() }
}

/// A picture of two colours.
fn picture(low: [u8; 3], high: [u8; 3]) -> Photo {
    let pixels = RgbImage::from_fn(96, 96, |x, y| {
        let (dx, dy) = (f64::from(x) - 48.0, f64::from(y) - 40.0);
        let head = dx.hypot(dy) < 22.0 || (dx / 1.3).hypot(f64::from(y) - 104.0) < 36.0;
        Rgb(if head { high } else { low })
    });
    let mut bytes = Cursor::new(Vec::new());
    // A picture of fixed size in memory can always be written; if not, there is simply none to be seen.
    let _ = pixels.write_to(&mut bytes, ImageFormat::Png);
    Photo { media_type: "image/png".into(), bytes: bytes.into_inner().into() }
}

fn view(n: i64, kind: Kind, title: &str, conflict: Conflict) -> ConflictView {
    let title = title.to_owned();
    ConflictView {
        n,
        peer: PHONE.to_owned(),
        kind,
        record: Some(n),
        title,
        since: SINCE,
        conflict,
        answered: false,
        act: None,
    }
}

fn quarrel(fields: Vec<ConflictField>) -> Conflict {
    Conflict { reason: Reason::BothChanged, fields, candidates: Vec::new(), deleted_on: None }
}

fn asked(field: Field, base: &Record, here: &Record, peer: &Record) -> ConflictField {
    ConflictField { field, base: base.get(field), here: here.get(field), peer: peer.get(field) }
}

fn sides(id: i64, here: Option<&Record>, peer: Option<&Record>) -> SidesView {
    let here = here.map(|record| RecordView { id, revision: 1, record: record.clone() });
    SidesView { here, peer: peer.cloned(), joined: None, signs: Vec::new() }
}

fn conflicts() -> Vec<(ConflictView, SidesView)> {
    let company = |contact: Contact| Contact { organization: "Weiß & Söhne".into(), ..contact };
    let base = Record::from(company(Contact {
        phones: vec![number("0171 5550123")],
        note: "Schlüssel beim Hausmeister".into(),
        ..named("Karl", "Weiß")
    }));
    let here = Record::from(company(Contact {
        phones: vec![number("+49 172 9990456")],
        addresses: vec![street("Hafenstraße 4")],
        note: "Schlüssel bei Frau Groß, zweiter Stock links. Nicht vor zehn Uhr klingeln, dienstags erst ab zwölf."
            .into(),
        photo: Some(picture([0xcf, 0xde, 0xea], [0x38, 0x58, 0x8c])),
        ..named("Karl", "Weiß")
    }));
    let peer = Record::from(company(Contact {
        phones: vec![number("+49 171 5550123")],
        addresses: vec![street("Am Sandtorkai 12")],
        note: "Schlüssel beim Nachbarn".into(),
        photo: Some(picture([0xf6, 0xeb, 0xc8], [0x9c, 0x3f, 0x2b])),
        ..named("Karl", "Weiß")
    }));
    let fields = [Field::Phones, Field::Addresses, Field::Note, Field::Photo];
    let karl = quarrel(fields.map(|field| asked(field, &base, &here, &peer)).into());
    let mut all = vec![(view(1, Kind::Contacts, "Karl Weiß", karl), sides(1, Some(&here), Some(&peer)))];
    for (n, given, ours, theirs) in [
        (2, "Jérôme", "06 12 34 56 78", "06 12 34 56 79"),
        (3, "Élodie", "06 98 76 54 32", "06 98 76 54 33"),
        (4, "Yann", "06 11 22 33 44", "06 11 22 33 45"),
    ] {
        let one = |phone: &str| Record::from(Contact { phones: vec![number(phone)], ..named(given, "Lefèvre") });
        let (base, here, peer) = (one("06 00 00 00 00"), one(ours), one(theirs));
        let conflict = quarrel(vec![asked(Field::Phones, &base, &here, &peer)]);
        all.push((view(n, Kind::Contacts, &here.title(), conflict), sides(n, Some(&here), Some(&peer))));
    }
    let dentist = Record::from(Event {
        title: "Dentist".into(),
        location: "12, rue Crébillon".into(),
        start: at(3, 14, 30),
        end: at(3, 15, 0),
        ..Event::default()
    });
    let gone = Conflict {
        reason: Reason::EditedDeleted,
        fields: Vec::new(),
        candidates: Vec::new(),
        deleted_on: Some(Side::Peer),
    };
    all.push((view(5, Kind::Events, "Dentist", gone), sides(5, Some(&dentist), None)));
    let [there, here, joined] = annes();
    let same =
        Conflict { reason: Reason::SamePerson, fields: Vec::new(), candidates: vec![RecordId(6)], deleted_on: None };
    let mut both = sides(6, Some(&here), Some(&there));
    both.joined = Some(joined);
    both.signs = vec![Sign::SameMobile, Sign::SimilarName];
    all.push((view(6, Kind::Contacts, "Anne D.", same), both));
    all
}

fn annes() -> [Record; 3] {
    let there = Contact { phones: vec![number("+33 6 12 34 56 78")], ..named("Anne", "D.") };
    let here = Contact {
        phones: vec![number("06 12 34 56 78")],
        emails: vec![mail("anne@exemple.fr")],
        ..named("Anne", "Dupuis")
    };
    [there.into(), here.clone().into(), here.into()]
}

fn at(day: u32, hour: u32, minute: u32) -> Option<Moment> {
    Some(Moment::Floating(Local::new(Date::new(2026, 12, day)?, hour, minute, 0)?))
}

fn double() -> DuplicateView {
    let one = Contact { phones: vec![number("02 40 11 22 33")], ..named("Marie", "Le Goff") };
    let two = Contact { emails: vec![mail("marie@exemple.fr")], ..named("Marie", "Legoff") };
    let of = |id: i64, contact: Contact| RecordView { id, revision: 1, record: contact.into() };
    DuplicateView {
        kind: Kind::Contacts,
        fields: vec![FieldChange {
            field: Field::Emails,
            before: Value::Absent,
            after: Value::Points(vec![mail("marie@exemple.fr")]),
        }],
        pair: [of(21, one), of(22, two)],
        opinion: Opinion::Ask,
        score: 50,
        signs: vec![Sign::SimilarName],
    }
}

const EVENTS: [&str; 6] = ["Choir", "Dentist", "Piano lesson", "Parents’ evening", "Market", "Swimming"];

fn held(count: usize) -> Vec<HeldView> {
    let one = |n: usize| HeldView {
        n: n as i64,
        peer: PHONE.to_owned(),
        kind: Kind::Events,
        record: Some(100 + n as i64),
        title: format!("{} {}", EVENTS.get(n % EVENTS.len()).copied().unwrap_or_default(), n / EVENTS.len() + 1),
        action: Action::Delete,
        side: Side::Here,
        because: Because::DeletedAtPeer,
        since: SINCE,
        act: None,
    };
    (0..count).map(one).collect()
}

fn step(
    n: usize,
    side: Side,
    action: Action,
    because: Because,
    record: Record,
    fields: Vec<FieldChange>,
) -> NumberedStep {
    let state = if action == Action::Ask { StepState::Parked } else { StepState::WillDo };
    let title = record.title();
    let kind = record.kind();
    let content = (action == Action::Add).then_some(record);
    let step = Step { side, action, title, because, fields, state, expects: None, content };
    NumberedStep { n, kind, record: Some(n as i64), peer_id: None, step }
}

fn mixed() -> Vec<NumberedStep> {
    let text = |text: &str| Value::Text(text.to_owned());
    let phone = |value: &str| Value::Points(vec![number(value)]);
    let change = |field, before, after| FieldChange { field, before, after };
    let event =
        |title: &str, day| Record::from(Event { title: title.into(), start: at(day, 14, 30), ..Event::default() });
    let mut steps = vec![
        step(1, Side::Here, Action::Ask, Because::PerhapsSamePerson, named("Anne", "D.").into(), Vec::new()),
        step(
            2,
            Side::Here,
            Action::Delete,
            Because::DeletedAtPeer,
            named("Old", "plumber").into(),
            vec![change(Field::Phones, phone("02 40 00 00 00"), Value::Absent)],
        ),
        step(
            3,
            Side::Here,
            Action::Change,
            Because::ChangedAtPeer,
            named("Karl", "Weiß").into(),
            vec![
                change(Field::Phones, phone("0171 5550123"), phone("+49 171 5550123")),
                change(
                    Field::Note,
                    text("Schlüssel beim Hausmeister"),
                    text("Schlüssel bei Frau Groß, zweiter Stock links"),
                ),
            ],
        ),
        step(
            4,
            Side::Peer,
            Action::Change,
            Because::ChangedHere,
            event("Dentist", 3),
            vec![change(Field::Location, Value::Absent, text("12, rue Crébillon"))],
        ),
    ];
    let people =
        [("小明", "王"), ("Šárka", "Chládková"), ("Jérôme", "Lefèvre"), ("Zoë", "Åström"), ("Анна", "Соколова")];
    for at in 0..45 {
        let (given, family) = people.get(at % people.len()).copied().unwrap_or_default();
        let contact = Contact {
            phones: (0..at % 3 + 1).map(|n| number(&format!("06 {at:02} {n:02} 56 78"))).collect(),
            emails: (0..at % 2).map(|_| mail("a@exemple.fr")).collect(),
            ..named(given, family)
        };
        let (side, because) =
            if at % 3 == 0 { (Side::Peer, Because::NewHere) } else { (Side::Here, Because::NewAtPeer) };
        steps.push(step(steps.len() + 1, side, Action::Add, because, contact.into(), Vec::new()));
    }
    let mut full =
        step(steps.len() + 1, Side::Peer, Action::Add, Because::NewHere, named("", "Hôtel de la Gare").into(), vec![]);
    full.step.state = StepState::Refused;
    steps.push(full);
    steps
}

fn many(count: usize) -> Vec<NumberedStep> {
    let one = |n: usize| {
        let contact = Contact { phones: vec![number(&format!("06 {:08}", n))], ..named("Person", &format!("{n:05}")) };
        match n % 50 {
            0 => step(n, Side::Here, Action::Delete, Because::DeletedAtPeer, contact.into(), Vec::new()),
            1..=9 => {
                let changes = vec![FieldChange {
                    field: Field::Note,
                    before: Value::Absent,
                    after: Value::Text("changed".to_owned()),
                }];
                step(n, Side::Peer, Action::Change, Because::ChangedHere, contact.into(), changes)
            }
            _ => step(n, Side::Here, Action::Add, Because::NewAtPeer, contact.into(), Vec::new()),
        }
    };
    (1..=count).map(one).collect()
}

impl Inner {
    fn tell(&mut self, news: &News) {
        self.news.retain(|to| to.try_send(news.clone()).is_ok() || !to.is_closed());
    }
}

impl ReviewDesk for SampleDesk {
    fn questions(&self, _lang: Lang) -> Result<Questions, DeskError> {
        Ok(self.with(|inner| Questions { groups: inner.waiting.groups(), rule: inner.waiting.rule }))
    }

    fn doubles(&self, _lang: Lang) -> Result<Vec<QuestionRow>, DeskError> {
        Ok(self.with(|inner| inner.waiting.doubles.iter().map(review::pair_row).collect()))
    }

    fn question(&self, id: QuestionId, lang: Lang) -> Result<Option<QuestionPage>, DeskError> {
        Ok(self.with(|inner| inner.waiting.question(id, lang)))
    }

    fn decide(&self, decision: &Decision, lang: Lang) -> Result<Answered, DeskError> {
        Ok(self.with(|inner| {
            inner.wishes.push(Wish::Decide(decision.clone()));
            inner.waiting.decide(decision, lang)
        }))
    }

    fn set_rule(&self, rule: ConflictRule, lang: Lang) -> Result<Answered, DeskError> {
        Ok(self.with(|inner| {
            let before = Waiting { before: Vec::new(), ..inner.waiting.clone() };
            inner.waiting.before.push(before);
            inner.waiting.rule = rule;
            let words = tr(lang, &format!("review-rule-done-{}", rule.word()), &[]);
            Answered { words, acts: vec![inner.waiting.before.len() as i64] }
        }))
    }

    fn take_back(&self, acts: &[i64], lang: Lang) -> Result<Answered, DeskError> {
        Ok(self.with(|inner| {
            inner.wishes.extend(acts.iter().map(|act| Wish::Undo(*act)));
            let now = Waiting { before: Vec::new(), ..inner.waiting.clone() };
            let mut before = std::mem::take(&mut inner.waiting.before);
            let at = acts.first().and_then(|act| usize::try_from(act - 1).ok());
            if let Some(was) = at.and_then(|at| before.get(at)).cloned() {
                inner.waiting = was;
            }
            before.push(now);
            let act = before.len() as i64;
            inner.waiting.before = before;
            Answered { words: tr(lang, "review-undone", &[]), acts: vec![act] }
        }))
    }
}

impl PreviewDesk for SampleDesk {
    fn plan(&self, _place: PlaceId, _lang: Lang) -> Result<Option<PlanHead>, DeskError> {
        Ok(self.with(|inner| inner.waiting.plan.clone()).map(|sheet| sheet.head()))
    }

    fn plan_index(&self, _place: PlaceId, filter: &PlanFilter, _lang: Lang) -> Result<Vec<PlanSection>, DeskError> {
        let sheet = self.with(|inner| inner.waiting.plan.clone());
        Ok(sheet.map(|sheet| sheet.index(filter)).unwrap_or_default())
    }

    fn plan_rows(
        &self,
        _place: PlaceId,
        filter: &PlanFilter,
        range: Range<usize>,
        lang: Lang,
    ) -> Result<Vec<StepRow>, DeskError> {
        let sheet = self.with(|inner| inner.waiting.plan.clone());
        Ok(sheet.map(|sheet| sheet.rows(filter, range, lang)).unwrap_or_default())
    }

    fn approve(&self, place: PlaceId, except: &BTreeSet<usize>, lang: Lang) -> Result<Answered, DeskError> {
        Ok(self.with(|inner| {
            inner.wishes.push(Wish::Approve(place, except.clone()));
            inner.waiting.plan = None;
            inner.tell(&News::PlacesChanged);
            Answered { words: tr(lang, "preview-done-writing", &[("name", PHONE.into())]), acts: Vec::new() }
        }))
    }

    fn compare_again(&self, _place: PlaceId, _lang: Lang) -> Result<(), DeskError> {
        self.with(|inner| inner.waiting.plan = None);
        Ok(())
    }
}
