//! The elements of one document: taken one by one when reading, put one by one when writing.
//!
//! What nobody takes is kept. The name of a kept element is `X-SIF-` and the element's, in upper case; a few are
//! called what vCards call them. The spelling of an element nobody has heard of stands in the parameter `X-ELEMENT`;
//! content that is a tree is kept as XML and says so by `X-CONTENT`.

use std::collections::BTreeSet;

use super::{DEPTH, carried};
use crate::format::text::{escape, unescape};
use crate::format::{Dialect, Flaw, Grammar};
use crate::markup::{Element, Limits, Node, xml};
use crate::pim::Kept;

/// What a kept element's name begins with.
const PREFIX: &str = "X-SIF-";

/// The parameter with the spelling of an element's name.
const ELEMENT: &str = "X-ELEMENT";

/// The parameter of a kept tree.
const CONTENT: &str = "X-CONTENT";

/// Elements that have a property in vCards (Funambol's own converter; SyncEvolution).
pub(super) const ALIASES: [(&str, &str); 5] = [
    ("Spouse", "X-SPOUSE"),
    ("ManagerName", "X-MANAGER"),
    ("AssistantName", "X-ASSISTANT"),
    ("Children", "X-FUNAMBOL-CHILDREN"),
    ("Folder", "X-FUNAMBOL-FOLDER"),
];

/// Values that say nothing: what the plug-ins write where nobody chose anything.
const DEFAULTS: [(&str, &str); 15] = [
    ("Importance", "1"),
    ("Sensitivity", "0"),
    ("Folder", "DEFAULT_FOLDER"),
    ("Gender", "0"),
    ("NoAging", "0"),
    ("UnRead", "0"),
    ("TeamTask", "0"),
    ("ActualWork", "0"),
    ("TotalWork", "0"),
    ("ReminderOptions", "0"),
    ("Email1AddressType", "SMTP"),
    ("Email2AddressType", "SMTP"),
    ("Email3AddressType", "SMTP"),
    ("ReminderInterval", "0"),
    ("ReminderRepeatCount", "0"),
];

/// The spelling of every element we have heard of.
const SPELLINGS: &str = "SIFVersion Folder FileAs Subject Body Categories Importance Sensitivity Mileage \
    BillingInformation Companies Title FirstName MiddleName LastName Suffix Initials NickName YomiFirstName \
    YomiLastName YomiCompanyName CompanyName Department OfficeLocation JobTitle Profession ManagerName AssistantName \
    AssistantTelephoneNumber OrganizationalIDNumber ComputerNetworkName Anniversary Birthday Spouse Children Gender \
    Hobby Language Photo Timezone Email1AddressType Email2AddressType Email3AddressType MailingAddress BusinessLabel \
    HomeLabel OtherLabel AccessMode Location Start End AllDayEvent BusyStatus MeetingStatus NoAging OptionalAttendees \
    RequiredAttendees UnRead ReplyTime Duration ReminderSet ReminderMinutesBeforeStart ReminderOptions ReminderTime \
    ReminderSoundFile ReminderInterval ReminderRepeatCount Attendees IsRecurring RecurrenceType Interval DayOfMonth \
    MonthOfYear DayOfWeekMask Instance PatternStartDate PatternEndDate NoEndDate Occurrences Exceptions StartDate \
    DueDate DateCompleted Status Complete PercentComplete ActualWork TotalWork TeamTask Owner Role Contacts Date Color \
    Height Width Left Top";

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Text(String),
    Tree(Element),
}

/// The elements of a document that is read.
#[derive(Debug)]
pub(super) struct Parts {
    /// In document order; what was taken is `None`.
    left: Vec<Option<(String, Content)>>,
    /// What was wrong.
    pub(super) flaws: Vec<Flaw>,
}

impl Parts {
    pub(super) fn new(root: &Element, dialect: &Dialect) -> Self {
        let mut parts = Parts { left: Vec::new(), flaws: Vec::new() };
        for element in root.elements() {
            let content = if element.elements().next().is_some() {
                Content::Tree(without_blanks(element))
            } else {
                Content::Text(parts.decoded(element, dialect))
            };
            parts.left.push(Some((element.name.to_string(), content)));
        }
        parts
    }

    fn decoded(&mut self, element: &Element, dialect: &Dialect) -> String {
        let bytes = element.bytes();
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => {
                self.flaws.push(Flaw::Undecodable);
                dialect.charset_in.encoding().decode_without_bom_handling(&bytes).0.into_owned()
            }
        };
        carried(&text).replace('\r', "\n")
    }

    /// Whether there is an element of this name with a text.
    pub(super) fn has(&self, name: &str) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        self.left
            .iter()
            .flatten()
            .any(|(other, content)| other == name && matches!(content, Content::Text(text) if said(text)))
    }

    /// The first text of this name that is not blank, as it stands.
    pub(super) fn take_exactly(&mut self, name: &str) -> String {
        let is_said = |part: &&mut Option<(String, Content)>| matches!(part, Some((other, Content::Text(text))) if other == name && !text.trim().is_empty());
        match self.left.iter_mut().find(is_said).and_then(Option::take) {
            Some((_, Content::Text(text))) => text,
            _ => String::new(),
        }
    }

    /// The first text of this name that is not blank, trimmed.
    pub(super) fn take(&mut self, name: &str) -> String {
        self.take_exactly(name).trim().to_owned()
    }

    /// The first element of this name that has elements within.
    pub(super) fn take_tree(&mut self, name: &str) -> Option<Element> {
        let is_tree =
            |part: &&mut Option<(String, Content)>| matches!(part, Some((other, Content::Tree(_))) if other == name);
        match self.left.iter_mut().find(is_tree).and_then(Option::take) {
            Some((_, Content::Tree(tree))) => Some(tree),
            _ => None,
        }
    }

    /// Reads a text; one that means nothing is kept as it stands.
    pub(super) fn parse<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.take(name);
        if text.is_empty() {
            return None;
        }
        let value = read(&text);
        if value.is_none() {
            self.refuse(name, text);
        }
        value
    }

    /// Puts back a value that means nothing; it is kept.
    pub(super) fn refuse(&mut self, name: &str, text: String) {
        self.flaws.push(Flaw::Meaningless);
        self.put_back(name, text);
    }

    /// Puts back a value that says more than we model; it is kept beside what we made of it.
    pub(super) fn put_back(&mut self, name: &str, text: String) {
        if !text.is_empty() {
            self.left.push(Some((name.to_owned(), Content::Text(text))));
        }
    }

    /// Puts back a tree; it is kept.
    pub(super) fn put_back_tree(&mut self, tree: Element) {
        self.left.push(Some((tree.name.to_string(), Content::Tree(tree))));
    }

    /// What nobody took, by name: a writer puts it in other places than the peer did.
    pub(super) fn kept(&mut self) -> Vec<Kept> {
        let mut kept: Vec<Kept> = std::mem::take(&mut self.left).into_iter().flatten().filter_map(keep).collect();
        kept.sort_by(|a, b| a.name.cmp(&b.name));
        kept
    }
}

fn keep((name, content): (String, Content)) -> Option<Kept> {
    let (value, is_tree) = match content {
        Content::Text(text) => {
            let says_nothing = text.trim().is_empty() || DEFAULTS.contains(&(name.as_str(), text.trim()));
            (if says_nothing || name == "SIFVersion" { return None } else { text }, false)
        }
        Content::Tree(tree) => (fragment(&tree)?, true),
    };
    let mut params = Vec::new();
    let alias = ALIASES.iter().find(|(element, _)| *element == name).map(|(_, alias)| (*alias).to_owned());
    if alias.is_none() && spelling(&name.to_ascii_uppercase()) != Some(&name) {
        params.push((ELEMENT.to_owned(), name.clone()));
    }
    if is_tree {
        params.push((CONTENT.to_owned(), "xml".to_owned()));
    }
    let name = alias.unwrap_or_else(|| format!("{PREFIX}{}", name.to_ascii_uppercase()));
    Some(Kept { name, params, value: escape(&value, Grammar::New) })
}

/// A tree as text.
fn fragment(tree: &Element) -> Option<String> {
    let bytes = xml::write_plain(tree);
    let text = String::from_utf8(bytes).ok()?;
    text.split_once("?>").map(|(_, rest)| rest.to_owned())
}

fn spelling(upper: &str) -> Option<&'static str> {
    SPELLINGS.split_ascii_whitespace().find(|name| name.eq_ignore_ascii_case(upper))
}

/// The element a kept property was or can be, and what it holds.
fn element_of(kept: &Kept) -> Option<(String, Content)> {
    let param = |name: &str| kept.params.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
    let alias = ALIASES.iter().find(|(_, alias)| *alias == kept.name).map(|(element, _)| *element);
    let plain = || kept.name.strip_prefix(PREFIX).and_then(|name| param(ELEMENT).or_else(|| spelling(name)));
    let name = alias.or_else(plain)?.to_owned();
    let text = unescape(&kept.value, Grammar::New);
    if param("ENCODING").is_some() || text.trim().is_empty() {
        return None;
    }
    if param(CONTENT).is_none() {
        return is_name(&name).then_some((name, Content::Text(text)));
    }
    let limits = Limits { depth: DEPTH, ..Limits::default() };
    let tree = without_blanks(&xml::read(text.as_bytes(), &limits).ok()?);
    (tree.name == name && tree.elements().next().is_some()).then_some((name, Content::Tree(tree)))
}

fn is_name(name: &str) -> bool {
    let begins = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    begins && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// Without the white space that only makes a tree look nice.
fn without_blanks(element: &Element) -> Element {
    let has_elements = element.elements().next().is_some();
    let children = element.children.iter().filter_map(|node| match node {
        Node::Element(child) => Some(Node::Element(without_blanks(child))),
        Node::Text(text) if has_elements => {
            let text = carried(text.trim());
            (!text.is_empty()).then(|| Node::Text(text.into_owned()))
        }
        Node::Text(text) => Some(Node::Text(carried(text).replace('\r', "\n"))),
        Node::Opaque(bytes) => Some(Node::Text(carried(&String::from_utf8_lossy(bytes)).into_owned())),
    });
    Element { name: element.name.clone(), children: children.collect() }
}

/// A document that is written.
#[derive(Debug)]
pub(super) struct Sheet {
    root: Element,
    kept: Vec<(String, Content)>,
    written: BTreeSet<String>,
}

impl Sheet {
    pub(super) fn new(root: &'static str, kept: &[Kept]) -> Self {
        let kept = kept.iter().filter_map(element_of).collect();
        Sheet { root: Element::new(root), kept, written: BTreeSet::new() }
    }

    /// The kept text of an element.
    pub(super) fn kept_text(&self, name: &str) -> Option<&str> {
        self.kept.iter().find_map(|(other, content)| match content {
            Content::Text(text) if other == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// An element with a text. Without one, what was kept of it is put in its place; else it is empty and clears.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let text = carried(text);
        let text = match self.kept_text(name) {
            Some(kept) if text.trim().is_empty() => carried(kept).into_owned(),
            _ => text.into_owned(),
        };
        self.put(Element::leaf(name.to_owned(), text));
    }

    /// An element that has no value of ours; what was kept of it is written, else nothing.
    pub(super) fn kept_only(&mut self, name: &str) {
        if let Some(text) = self.kept_text(name).map(str::to_owned) {
            self.text(name, &text);
        }
    }

    /// An element with elements within. Without them, what was kept of it is put in its place; else it is empty.
    pub(super) fn tree(&mut self, tree: Element) {
        let kept = self.kept.iter().find_map(|(name, content)| match content {
            Content::Tree(kept) if *name == tree.name && tree.is_empty() => Some(kept.clone()),
            _ => None,
        });
        self.put(kept.unwrap_or(tree));
    }

    fn put(&mut self, element: Element) {
        self.written.insert(element.name.to_string());
        self.root.push(element);
    }

    /// The document, with what was kept of elements that have no other place.
    pub(super) fn finish(mut self) -> Element {
        let rest: Vec<_> = self.kept.drain(..).filter(|(name, _)| !self.written.contains(name)).collect();
        for (name, content) in rest {
            self.root.push(match content {
                Content::Text(text) => Element::leaf(name, carried(&text)),
                Content::Tree(tree) => tree,
            });
        }
        self.root
    }
}
