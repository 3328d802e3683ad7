//! Which of our items a client wants: filters of SyncML 1.2.
//!
//! A filter stands in the Target of an Alert. Its record part is a condition in the grammar `syncml:filtertype-cgi`:
//! `SINCE&EQ;20260101T000000Z&AND;BEFORE&EQ;20270101T000000Z`, `CATEGORIES&iCON;work`; its field part lists properties.
//! What a name means is asked of [`Facts`]; what nobody knows decides nothing, so that a filter never hides an item for
//! a word we do not understand.
//!
//! Sources: OMA-TS-DS_Protocol-V1_2, 6.9 (filtering); SyncML Representation Protocol 1.1, 5.4 (the CGI grammar);
//! libsynthesis, which adds brackets, and Funambol's clients (`modified&iGE;…`).

use crate::markup::Element;

use super::status;

/// A filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Media type of the items it is about.
    pub content_type: Option<String>,
    /// Which items.
    pub record: Option<Condition>,
    /// Which of their properties; empty: all.
    pub fields: Vec<Field>,
    /// What becomes of the items at the client that it does not name.
    pub rest: Rest,
}

/// What becomes of the items at the client that a filter does not name (FilterType).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Rest {
    /// EXCLUSIVE, the default: the client wants none but those named.
    #[default]
    Unwanted,
    /// INCLUSIVE: they may stay.
    Stays,
}

/// A property that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name: `TEL`, `PHOTO`.
    pub name: String,
    /// Longest value wanted, characters.
    pub max_size: Option<u64>,
}

/// A condition on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// All of them.
    All(Vec<Condition>),
    /// One of them at least.
    Any(Vec<Condition>),
    /// A comparison.
    Is(Term),
}

/// A comparison of a property with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Property or keyword: `FN`, `SINCE`.
    pub name: String,
    /// How it is compared.
    pub operator: Operator,
    /// Whether case counts.
    pub case: Case,
    /// With what; `None`: with nothing (`&NULL;`).
    pub value: Option<String>,
}

/// A comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Contains,
    ContainsNot,
}

/// Whether case counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Case {
    Counts,
    Ignored,
}

/// Why a filter is not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Another grammar than `syncml:filtertype-cgi`.
    #[error("the filter grammar {0:?} is not known")]
    Grammar(String),
    /// The condition breaks the rules of its grammar here, bytes from its beginning.
    #[error("the filter breaks off at byte {0}")]
    Syntax(usize),
    /// Brackets in brackets, or terms, without end.
    #[error("the filter is too large")]
    TooLarge,
}

impl Error {
    /// The status that says so.
    pub fn status(&self) -> u16 {
        match self {
            Error::Grammar(_) => status::OPTIONAL_FEATURE,
            Error::Syntax(_) | Error::TooLarge => status::BAD_CGI,
        }
    }
}

/// What is known of an item.
pub trait Facts {
    /// The values of a property, in any case of its name; `None`: there is no such property here.
    fn values(&self, name: &str) -> Option<Vec<String>>;

    /// When it takes place, for SINCE and BEFORE: beginning and end as `YYYYMMDDTHHMMSSZ`. Without a beginning it is
    /// always wanted; without an end it goes on for ever.
    fn span(&self) -> (Option<String>, Option<String>);
}

impl Filter {
    /// Reads a Filter element.
    ///
    /// # Errors
    /// [`Error`].
    pub fn read(element: &Element) -> Result<Filter, Error> {
        let text = |element: &Element, path: &[&str]| {
            element.path(path).map(|found| found.text().trim().to_owned()).filter(|text| !text.is_empty())
        };
        let mut filter = Filter { content_type: text(element, &["Meta", "Type"]), ..Filter::default() };
        if text(element, &["FilterType"]).is_some_and(|kind| kind.eq_ignore_ascii_case("INCLUSIVE")) {
            filter.rest = Rest::Stays;
        }
        if let Some(item) = element.path(&["Record", "Item"]) {
            let grammar = text(item, &["Meta", "Type"]);
            if let Some(other) = grammar.filter(|grammar| !is_cgi(grammar)) {
                return Err(Error::Grammar(other));
            }
            filter.record = text(item, &["Data"]).map(|condition| parse(&condition)).transpose()?;
        }
        if let Some(data) = element.path(&["Field", "Item", "Data"]) {
            let fields = data.children_named("Property").filter_map(|property| {
                let max_size = text(property, &["MaxSize"]).and_then(|size| size.parse().ok());
                Some(Field { name: text(property, &["PropName"])?, max_size })
            });
            filter.fields = fields.collect();
        }
        Ok(filter)
    }

    /// Whether an item is wanted.
    pub fn wants(&self, item: &dyn Facts) -> bool {
        self.record.as_ref().and_then(|condition| condition.holds(item)).unwrap_or(true)
    }
}

impl Condition {
    /// Whether it holds for an item; `None`: nobody knows.
    pub fn holds(&self, item: &dyn Facts) -> Option<bool> {
        match self {
            Condition::All(parts) => combine(parts, item, false),
            Condition::Any(parts) => combine(parts, item, true),
            Condition::Is(term) => term.holds(item),
        }
    }
}

/// The parts together: one that `decides` is enough; else one that nobody knows leaves it open.
fn combine(parts: &[Condition], item: &dyn Facts, decides: bool) -> Option<bool> {
    let mut open = false;
    for part in parts {
        match part.holds(item) {
            Some(answer) if answer == decides => return Some(decides),
            Some(_) => {}
            None => open = true,
        }
    }
    (!open).then_some(!decides)
}

impl Term {
    fn holds(&self, item: &dyn Facts) -> Option<bool> {
        match self.name.to_ascii_uppercase().as_str() {
            "SINCE" => {
                let since = moment(self.value.as_deref()?)?;
                let (start, end) = item.span();
                let start = moment(&start?)?;
                let ends_later = end.and_then(|end| moment(&end)).is_none_or(|end| end > since);
                Some(ends_later || start >= since)
            }
            "BEFORE" => {
                let before = moment(self.value.as_deref()?)?;
                Some(moment(&item.span().0?)? < before)
            }
            // How large, how many, with or without attachments: nothing that one item could tell.
            "MAXSIZE" | "MAXCOUNT" | "NOATT" | "DBOPTIONS" => None,
            name => {
                let values = item.values(name)?;
                Some(self.fits(&values))
            }
        }
    }

    fn fits(&self, values: &[String]) -> bool {
        let denies = matches!(self.operator, Operator::NotEqual | Operator::ContainsNot);
        let Some(wanted) = &self.value else {
            let absent = values.iter().all(String::is_empty);
            return absent != denies;
        };
        let fold = |text: &str| if self.case == Case::Ignored { text.to_lowercase() } else { text.to_owned() };
        let wanted = fold(wanted);
        let one = |value: &String| {
            let value = fold(value);
            match self.operator {
                Operator::Equal | Operator::NotEqual => value == wanted,
                Operator::Contains | Operator::ContainsNot => value.contains(&wanted),
                Operator::Greater => value > wanted,
                Operator::GreaterOrEqual => value >= wanted,
                Operator::Less => value < wanted,
                Operator::LessOrEqual => value <= wanted,
            }
        };
        values.iter().any(one) != denies
    }
}

/// A moment that can be compared with others as text: `YYYYMMDDTHHMMSS`, from its basic or extended form.
fn moment(text: &str) -> Option<String> {
    let mut plain: String = text.chars().filter(|c| !matches!(c, '-' | ':' | 'Z' | 'z')).collect();
    if plain.len() == 8 {
        plain.push_str("T000000");
    }
    let shaped = plain.len() == 15
        && plain.bytes().enumerate().all(|(at, byte)| if at == 8 { byte == b'T' } else { byte.is_ascii_digit() });
    shaped.then_some(plain)
}

fn is_cgi(grammar: &str) -> bool {
    // S60 writes it with two colons.
    matches!(grammar.to_ascii_lowercase().as_str(), "syncml:filtertype-cgi" | "syncml::filtertype-cgi")
}

/// Reads a condition. AND binds closer than OR; brackets group.
///
/// # Errors
/// [`Error`].
pub fn parse(text: &str) -> Result<Condition, Error> {
    let mut parser = Parser { text, at: 0, terms: 0 };
    let condition = parser.any(0)?;
    parser.skip_space();
    if parser.at == text.len() { Ok(condition) } else { Err(Error::Syntax(parser.at)) }
}

/// Brackets in brackets.
const DEEPEST: usize = 16;
/// Comparisons of a condition.
const MOST_TERMS: usize = 256;

const OPERATORS: [(&str, Operator); 8] = [
    ("EQ;", Operator::Equal),
    ("NE;", Operator::NotEqual),
    ("GT;", Operator::Greater),
    ("GE;", Operator::GreaterOrEqual),
    ("LT;", Operator::Less),
    ("LE;", Operator::LessOrEqual),
    ("CON;", Operator::Contains),
    ("NCON;", Operator::ContainsNot),
];

struct Parser<'a> {
    text: &'a str,
    at: usize,
    terms: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    /// Takes a word, whatever its case.
    fn take(&mut self, word: &str) -> bool {
        let found = self.rest().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        self.at += if found { word.len() } else { 0 };
        found
    }

    fn wrong<T>(&self) -> Result<T, Error> {
        Err(Error::Syntax(self.at))
    }

    fn any(&mut self, depth: usize) -> Result<Condition, Error> {
        let mut parts = vec![self.all(depth)?];
        while self.take("&OR;") || self.take("|") {
            parts.push(self.all(depth)?);
        }
        Ok(joined(parts, Condition::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Condition, Error> {
        let mut parts = vec![self.one(depth)?];
        loop {
            let or = self.rest().get(..4).is_some_and(|next| next.eq_ignore_ascii_case("&OR;"));
            if or || !(self.take("&AND;") || self.take("&amp;") || self.take("&")) {
                return Ok(joined(parts, Condition::All));
            }
            parts.push(self.one(depth)?);
        }
    }

    fn one(&mut self, depth: usize) -> Result<Condition, Error> {
        self.skip_space();
        let condition = if self.take("(") {
            if depth >= DEEPEST {
                return Err(Error::TooLarge);
            }
            let inner = self.any(depth + 1)?;
            self.skip_space();
            if !self.take(")") {
                return self.wrong();
            }
            inner
        } else {
            Condition::Is(self.term()?)
        };
        self.skip_space();
        Ok(condition)
    }

    fn term(&mut self) -> Result<Term, Error> {
        self.terms += 1;
        if self.terms > MOST_TERMS {
            return Err(Error::TooLarge);
        }
        let name = if self.take("&LUID;") { "LUID".to_owned() } else { self.name()? };
        self.skip_space();
        if !self.take("&") {
            return self.wrong();
        }
        let found = |parser: &mut Self| OPERATORS.iter().find(|(word, _)| parser.take(word)).map(|(_, op)| *op);
        let (operator, case) = match found(self) {
            Some(operator) => (operator, Case::Counts),
            None if self.take("i") => match found(self) {
                Some(operator) => (operator, Case::Ignored),
                None => return self.wrong(),
            },
            None => return self.wrong(),
        };
        let value = if self.take("&NULL;") { None } else { Some(self.value()) };
        Ok(Term { name, operator, case, value })
    }

    fn name(&mut self) -> Result<String, Error> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']' | '/')));
        let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        if name.is_empty() {
            return self.wrong();
        }
        self.at += name.len();
        Ok(name.to_owned())
    }

    fn value(&mut self) -> String {
        let rest = self.rest();
        let value = rest.get(..rest.find(['&', '|', ')']).unwrap_or(rest.len())).unwrap_or_default();
        self.at += value.len();
        super::server::unescape(value.trim())
    }
}

/// One condition of several; a single one stays as it is.
fn joined(mut parts: Vec<Condition>, of: impl FnOnce(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            of(parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Properties of one item, and when it takes place.
    struct Item(&'static [(&'static str, &'static str)], Option<&'static str>, Option<&'static str>);

    impl Facts for Item {
        fn values(&self, name: &str) -> Option<Vec<String>> {
            let known = ["FN", "ORG", "CATEGORIES", "NOTE"].iter().any(|known| known.eq_ignore_ascii_case(name));
            let own = self.0.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
            known.then(|| own.map(|(_, value)| (*value).to_owned()).collect())
        }
        fn span(&self) -> (Option<String>, Option<String>) {
            (self.1.map(str::to_owned), self.2.map(str::to_owned))
        }
    }

    fn holds(condition: &str, item: &Item) -> Option<bool> {
        parse(condition).unwrap().holds(item)
    }

    #[test]
    fn comparisons_of_texts() {
        let ada = Item(
            &[("FN", "Ada Weiß"), ("ORG", "Funambol"), ("CATEGORIES", "work"), ("CATEGORIES", "chess")],
            None,
            None,
        );
        for (condition, wanted) in [
            ("FN&EQ;Ada Weiß", Some(true)),
            ("FN&EQ;Ada Wei%C3%9F", Some(true)),
            ("FN&EQ;ada weiß", Some(false)),
            ("fn&iEQ;ada weiß", Some(true)),
            ("ORG&iEQ;funambol&AND;FN&CON;Ada", Some(true)),
            ("ORG&NE;Funambol", Some(false)),
            ("CATEGORIES&EQ;chess", Some(true)),
            ("CATEGORIES&NCON;ess", Some(false)),
            ("FN&GE;Ada&AND;FN&LT;B", Some(true)),
            ("FN&GT;Z&OR;NOTE&EQ;&NULL;", Some(true)),
            ("NOTE&NE;&NULL;", Some(false)),
            ("FN&EQ;x&OR;FN&EQ;y&AND;ORG&EQ;Funambol", Some(false)),
            ("(FN&CON;Ada&OR;FN&EQ;y)&AND;ORG&EQ;Funambol", Some(true)),
            ("X-SHOE&EQ;42", None),
            ("X-SHOE&EQ;42&AND;FN&EQ;x", Some(false)),
            ("X-SHOE&EQ;42&OR;FN&CON;Ada", Some(true)),
            ("X-SHOE&EQ;42&AND;FN&CON;Ada", None),
        ] {
            assert_eq!(holds(condition, &ada), wanted, "{condition}");
        }
    }

    #[test]
    fn a_window_of_time() {
        let window = "SINCE&EQ;20260101T000000Z&AND;BEFORE&EQ;20260201T000000Z";
        for (start, end, wanted) in [
            (Some("20260115T100000Z"), Some("20260115T110000Z"), Some(true)),
            (Some("20251231T230000Z"), Some("20260101T010000Z"), Some(true)),
            (Some("20251231T230000Z"), Some("20260101T000000Z"), Some(false)),
            (Some("20250101T000000Z"), None, Some(true)),
            (Some("20260201T000000Z"), Some("20260201T010000Z"), Some(false)),
            (Some("2026-01-01"), Some("2026-01-01"), Some(true)),
            (None, None, None),
        ] {
            assert_eq!(holds(window, &Item(&[], start, end)), wanted, "{start:?} {end:?}");
        }
        let meeting = Item(&[], Some("20200101T000000Z"), Some("20200101T010000Z"));
        assert_eq!(holds("SINCE&EQ;yesterday", &meeting), None, "what cannot be read hides nothing");
    }

    #[test]
    fn what_breaks_the_grammar_is_said_where() {
        for (text, at) in [("", 0), ("FN", 2), ("FN&XX;a", 3), ("FN&EQ;a&AND;", 12), ("(FN&EQ;a", 8), ("FN&EQ;a)", 7)] {
            assert_eq!(parse(text), Err(Error::Syntax(at)), "{text}");
        }
        assert_eq!(parse(&"(".repeat(50)), Err(Error::TooLarge));
        assert_eq!(parse(&vec!["A&EQ;1"; 300].join("&OR;")), Err(Error::TooLarge));
        assert_eq!((Error::Syntax(1).status(), Error::Grammar(String::new()).status()), (422, 406));
    }

    #[test]
    fn an_element_is_read_whole() {
        let cgi = |text: &str| {
            let meta = Element::new("Meta").field("Type", "syncml:filtertype-cgi");
            Element::new("Record").with(Element::new("Item").with(meta).field("Data", text))
        };
        let property = Element::new("Property").field("PropName", "PHOTO").field("MaxSize", "0");
        let field = Element::new("Field").with(
            Element::new("Item")
                .with(Element::new("Data").with(Element::new("Property").field("PropName", "FN")).with(property)),
        );
        let element = Element::new("Filter")
            .with(Element::new("Meta").field("Type", "text/x-vcard"))
            .with(field)
            .with(cgi("FN&CON;a"))
            .field("FilterType", "INCLUSIVE");
        let filter = Filter::read(&element).unwrap();
        assert_eq!((filter.content_type.as_deref(), filter.rest), (Some("text/x-vcard"), Rest::Stays));
        let names: Vec<_> = filter.fields.iter().map(|field| (field.name.as_str(), field.max_size)).collect();
        assert_eq!(names, [("FN", None), ("PHOTO", Some(0))]);
        assert!(filter.wants(&Item(&[("FN", "Ada")], None, None)));
        assert!(!filter.wants(&Item(&[("FN", "Zoë")], None, None)));
        assert!(Filter::default().wants(&Item(&[], None, None)));
        let strange = Element::new("Filter").with(
            Element::new("Record")
                .with(Element::new("Item").with(Element::new("Meta").field("Type", "sql")).field("Data", "x")),
        );
        assert_eq!(Filter::read(&strange), Err(Error::Grammar("sql".into())));
    }

    #[test]
    fn no_text_brings_it_down() {
        use proptest::prelude::*;
        proptest!(|(text in "[A-Z&;()|%ieqandor é0-9]{0,60}")| {
            let _ = parse(&text);
        });
    }
}
