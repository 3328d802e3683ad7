//! Properties to a contact.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::format::component::as_other;
use crate::format::line::{self, Lines, Property};
use crate::format::line_writer::INVENTED;
use crate::format::text::{escape, once, split, to_kept, unescape};
use crate::format::{Complaint, Dialect, Flaw, Grammar, Item, Reading, Reason, Rejected, Version};
use crate::pim::contact::canonical_types;
use crate::pim::{Address, Contact, Kept, PartialDate, Photo, Point, Record};

/// Messenger properties and the schemes of their addresses; of several with one scheme the first is written.
pub const MESSENGERS: [(&str, &str); 22] = [
    ("X-AIM", "aim"),
    ("X-ICQ", "icq"),
    ("X-MSN", "msnim"),
    ("X-YAHOO", "ymsgr"),
    ("X-JABBER", "xmpp"),
    ("X-SKYPE", "skype"),
    ("X-SKYPE-USERNAME", "skype"),
    ("X-GADUGADU", "gg"),
    ("X-GROUPWISE", "groupwise"),
    ("X-GTALK", "gtalk"),
    ("X-SIP", "sip"),
    ("X-GOOGLE-TALK", "gtalk"),
    ("X-YAHOO-ID", "ymsgr"),
    ("X-MS-IMADDRESS", "im"),
    ("X-MESSAGING/AIM-ALL", "aim"),
    ("X-MESSAGING/GADU-ALL", "gg"),
    ("X-MESSAGING/GROUPWISE-ALL", "groupwise"),
    ("X-MESSAGING/ICQ-ALL", "icq"),
    ("X-MESSAGING/MSN-ALL", "msnim"),
    ("X-MESSAGING/SKYPE-ALL", "skype"),
    ("X-MESSAGING/XMPP-ALL", "xmpp"),
    ("X-MESSAGING/YAHOO-ALL", "ymsgr"),
];

/// How Outlook and KDE call the anniversary; Apple and Android have ways of their own. It is kept beside, for it is what
/// they read.
const ANNIVERSARIES: [&str; 2] = ["X-MS-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY"];

/// The day in the value of a property that is the anniversary by another name, as it stands there and what it is.
/// Android's is `vnd.android.cursor.item/contact_event;2010-06-05;1;;…` (ContactsContract.CommonDataKinds.Event).
pub(super) fn anniversary_in<'a>(name: &str, label: &str, value: &'a str) -> Option<(&'a str, PartialDate)> {
    let mut parts = value.split(';');
    let (kind, second, third) = (parts.next()?, parts.next(), parts.next());
    let text = match name {
        "X-ANDROID-CUSTOM" => second.filter(|_| kind.ends_with("/contact_event") && third == Some("1")),
        "X-ABDATE" => Some(value).filter(|_| label.eq_ignore_ascii_case("ANNIVERSARY")),
        name => Some(value).filter(|_| ANNIVERSARIES.contains(&name)),
    };
    text.and_then(|text| Some((text, day(text, Some(NO_YEAR))?)))
}

/// Properties that are text even where a phone wrote them as base64.
const TEXTS: [&str; 16] = [
    "N",
    "FN",
    "SORT-STRING",
    "NICKNAME",
    "ORG",
    "TITLE",
    "ROLE",
    "TEL",
    "EMAIL",
    "URL",
    "ADR",
    "LABEL",
    "NOTE",
    "CATEGORIES",
    "BDAY",
    "ANNIVERSARY",
];

/// Reads every card; one bad card spoils no other.
pub fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    let bytes = line::utf8(bytes);
    let nesting = LazyCell::new(|| nesting(&bytes));
    let mut lines = Lines::new(&bytes);
    let mut reading = Reading::default();
    loop {
        let (start, number) = (lines.at, lines.number);
        let Some(first) = lines.next() else { return reading };
        let first = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
        if line::is(first, BEGIN) {
            let mut rest = lines.clone();
            skip_card(&mut rest, || *nesting);
            let inner = lines.until(rest.at);
            let size = rest.at - start;
            lines = rest;
            let card = if size > dialect.max_card_bytes {
                Err(Reason::TooLarge)
            } else {
                card(&bytes, inner, start..lines.at, dialect)
            };
            match card {
                Ok(card) => reading.items.push(card),
                Err(reason) => reading.rejected.push(reject(&bytes, start..lines.at, number, reason)),
            }
        } else if !first.trim_ascii().is_empty() {
            match reading.rejected.last_mut() {
                Some(last) if last.reason == Reason::Outside => {
                    last.raw.extend_from_slice(bytes.get(start..lines.at).unwrap_or_default());
                }
                _ => reading.rejected.push(reject(&bytes, start..lines.at, number, Reason::Outside)),
            }
        }
    }
}

const BEGIN: &str = "BEGIN:VCARD";
const END: &str = "END:VCARD";

/// What a BEGIN inside of a card means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nesting {
    /// A card in the card: every card has its end.
    Inner,
    /// The next card, as somewhere an end is missing; after AGENT still a card in the card.
    Next,
}

fn nesting(bytes: &[u8]) -> Nesting {
    let mut open = 0_i64;
    for line in Lines::new(bytes) {
        open += i64::from(line::is_flush(line, BEGIN)) - i64::from(line::is_flush(line, END));
    }
    if open > 0 { Nesting::Next } else { Nesting::Inner }
}

/// Goes behind the end of the card whose first line was read, or before the card that follows when it has no end.
fn skip_card(lines: &mut Lines<'_>, nesting: impl Fn() -> Nesting) {
    let (mut depth, mut agent) = (1_usize, false);
    loop {
        let before = lines.clone();
        let Some(line) = lines.next() else { return };
        if line::is_flush(line, BEGIN) {
            if !agent && nesting() == Nesting::Next {
                *lines = before;
                return;
            }
            depth += 1;
        } else if line::is_flush(line, END) {
            depth -= 1;
        }
        agent = line.trim_ascii().ends_with(b":") && line.get(..5).is_some_and(|n| n.eq_ignore_ascii_case(b"AGENT"))
            || (agent && line.trim_ascii().is_empty());
        if depth == 0 {
            return;
        }
    }
}

fn reject(bytes: &[u8], raw: std::ops::Range<usize>, line: usize, reason: Reason) -> Rejected {
    Rejected { line, reason, raw: bytes.get(raw).unwrap_or_default().to_vec() }
}

fn card(bytes: &[u8], mut lines: Lines<'_>, raw: Range<usize>, dialect: &Dialect) -> Result<Item, Reason> {
    let found = super::version_of(bytes.get(raw.clone()).unwrap_or_default());
    let version = found.unwrap_or(dialect.version);
    let reader = line::Reader { grammar: version.grammar(), fallback: dialect.charset_in, texts: &TEXTS };
    let mut complaints = Vec::new();
    if found.is_none() {
        complaints.push(Complaint { line: lines.number, what: Flaw::NoVersion });
    }
    let (mut properties, mut ended) = (Vec::new(), false);
    while let Some(mut property) = line::property(&mut lines, reader) {
        match property.name.as_str() {
            "END" if is_card(&property) => {
                ended = true;
                break;
            }
            "BEGIN" if is_card(&property) => nested(bytes, &mut lines, &mut property),
            "" if property.broken => property.name = STRAY.to_owned(),
            _ => {}
        }
        for (flaw, what) in [(property.broken, Flaw::BrokenLine), (property.undecodable, Flaw::Undecodable)] {
            if flaw {
                complaints.push(Complaint { line: property.line, what });
            }
        }
        if !property.name.is_empty() && !says_nothing(&property) {
            if properties.len() >= dialect.max_properties {
                return Err(Reason::TooLarge);
            }
            properties.push(property);
        }
    }
    if !ended {
        complaints.push(Complaint { line: lines.number, what: Flaw::NoEnd });
    }
    let record = Builder::new(version, dialect).build(properties);
    if record.is_empty() { Err(Reason::Empty) } else { Ok(Item { record, complaints, raw, spoken: None }) }
}

/// Whether a property holds no value. SyncEvolution gives everybody a place of no coordinates (`GEO:;`).
fn says_nothing(property: &Property) -> bool {
    let value = property.value.trim();
    value.is_empty() || (property.name == "GEO" && value.chars().all(|c| c == ';'))
}

fn is_card(property: &Property) -> bool {
    property.value.trim().eq_ignore_ascii_case("VCARD")
}

/// The name under which a line is kept that belongs to no property.
const STRAY: &str = "X-STRAY-LINE";

/// A card inside a card becomes the text of an AGENT (vCard 2.1 section 2.5.3).
fn nested(bytes: &[u8], lines: &mut Lines<'_>, property: &mut Property) {
    let (start, mut depth, mut end) = (lines.at, 1_usize, lines.at);
    while let Some(line) = lines.next().filter(|_| depth > 0) {
        if line::is_flush(line, BEGIN) {
            depth += 1;
        } else if line::is_flush(line, END) {
            depth -= 1;
        }
        if depth == 0 {
            break;
        }
        end = lines.at;
    }
    let inner = String::from_utf8_lossy(bytes.get(start..end).unwrap_or_default());
    let inner = inner.replace("\r\n", "\n").replace('\r', "\n");
    property.name = "AGENT".to_owned();
    property.value = escape(&format!("{BEGIN}\n{}\n{END}", inner.trim_end_matches('\n')), Grammar::New);
    property.is_escaped = true;
}

struct Builder<'a> {
    version: Version,
    dialect: &'a Dialect,
    contact: Contact,
    kept: Vec<(String, Kept)>,
    labels: HashMap<String, String>,
    /// The ranks of the points and addresses taken, by property and in their order (PREF of vCard 4.0).
    ranks: HashMap<&'static str, Vec<u8>>,
    invented: Option<String>,
}

impl<'a> Builder<'a> {
    fn new(version: Version, dialect: &'a Dialect) -> Self {
        Self {
            version,
            dialect,
            contact: Contact::default(),
            kept: Vec::new(),
            labels: HashMap::new(),
            ranks: HashMap::new(),
            invented: None,
        }
    }

    fn build(mut self, mut properties: Vec<Property>) -> Record {
        properties.retain(|property| {
            let is_label = property.name == "X-ABLABEL" && !property.group.is_empty();
            if is_label {
                let label = bare_label(self.text(property));
                add_label(self.labels.entry(property.group.to_ascii_lowercase()).or_default(), &label);
            }
            !is_label
        });
        for property in properties {
            if !self.take(&property) {
                self.keep(property);
            }
        }
        self.put_in_rank();
        self.forget_invented_name();
        let mut groups: HashMap<&str, usize> = HashMap::new();
        for (group, _) in &self.kept {
            *groups.entry(group).or_default() += 1;
        }
        let several: Vec<bool> =
            self.kept.iter().map(|(group, _)| !group.is_empty() && groups.get(group.as_str()) > Some(&1)).collect();
        let mut record = Record::from(self.contact);
        for ((group, mut kept), several) in self.kept.into_iter().zip(several) {
            if several {
                kept.params.push(("GROUP".to_owned(), group));
            }
            record.kept.push(kept);
        }
        record
    }

    /// Where a sender ranks entries (PREF=1, PREF=2 …), the order carries it.
    fn put_in_rank(&mut self) {
        let contact = &mut self.contact;
        let lists = [
            ("TEL", &mut contact.phones),
            ("EMAIL", &mut contact.emails),
            ("URL", &mut contact.urls),
            ("IMPP", &mut contact.impp),
        ];
        for (name, list) in lists {
            if let Some(ranks) = self.ranks.get(name) {
                rank(list, ranks);
            }
        }
        if let Some(ranks) = self.ranks.get("ADR") {
            rank(&mut contact.addresses, ranks);
        }
    }

    /// A display name our writer made up because the version demands one.
    fn forget_invented_name(&mut self) {
        if let Some(display) = self.invented.take().filter(|made_up| self.contact.title() != *made_up) {
            self.contact.display = display;
        }
    }

    fn text(&self, property: &Property) -> String {
        unescape(&property.value, self.version.grammar()).trim().to_owned()
    }

    fn parts(&self, property: &Property) -> Vec<String> {
        split(&property.value, b';')
            .into_iter()
            .map(|p| unescape(p, self.version.grammar()).trim().to_owned())
            .collect()
    }

    fn words(&self, property: &Property) -> Vec<String> {
        let words =
            split(&property.value, b',').into_iter().map(|p| unescape(p, self.version.grammar()).trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    }

    /// Puts a property into the contact; `false` when there is no place for it.
    fn take(&mut self, property: &Property) -> bool {
        if property.name == "PHOTO" {
            return self.photo(property);
        }
        let text = self.text(property);
        // KDE writes several into one, separated by a letter of its own.
        let is_list = text.contains('\u{e000}');
        if let Some((_, scheme)) = MESSENGERS.iter().find(|(name, _)| *name == property.name && !is_list) {
            let has_scheme = text.get(..scheme.len() + 1).is_some_and(|head| head == format!("{scheme}:"));
            let uri = if has_scheme { text } else { format!("{scheme}:{text}") };
            return self.push("IMPP", property, uri);
        }
        match property.name.as_str() {
            "VERSION" | "REV" | "PRODID" => true,
            "UID" => self.dialect.strip_uid,
            "N" => self.name(property),
            "FN" if property.param(INVENTED).is_some() && self.contact.display.is_empty() => {
                self.invented = Some(text);
                true
            }
            "FN" => once(&mut self.contact.display, text),
            "TITLE" => once(&mut self.contact.title, text),
            "ROLE" => once(&mut self.contact.role, text),
            "NOTE" => once(&mut self.contact.note, text),
            "X-PHONETIC-FIRST-NAME" => once(&mut self.contact.phonetic.given, text),
            "X-PHONETIC-LAST-NAME" => once(&mut self.contact.phonetic.family, text),
            "X-PHONETIC-ORG" => once(&mut self.contact.phonetic.organization, text),
            "SOUND" => self.sound(property),
            "NICKNAME" | "X-NICKNAME" | "X-EPOCSECONDNAME" => {
                let words = self.words(property);
                extend(&mut self.contact.nicknames, words)
            }
            "CATEGORIES" => {
                let words = self.words(property);
                extend(&mut self.contact.categories, words)
            }
            "ORG" => self.organization(property),
            "TEL" => {
                let mut number = text.as_str();
                while let Some((_, rest)) =
                    number.split_at_checked(4).filter(|(tel, _)| tel.eq_ignore_ascii_case("tel:"))
                {
                    number = rest.trim();
                }
                self.push("TEL", property, number.to_owned())
            }
            "EMAIL" => self.push("EMAIL", property, text),
            "URL" => self.push("URL", property, text),
            "IMPP" => {
                let uri = messenger(property, text);
                self.push("IMPP", property, uri)
            }
            "ADR" => self.address(property),
            "BDAY" => date(&mut self.contact.birthday, property),
            "ANNIVERSARY" | "X-ANNIVERSARY" | "X-EVOLUTION-ANNIVERSARY" => {
                date(&mut self.contact.anniversary, property)
            }
            name => {
                let label = self.label(&property.group).map_or("", String::as_str);
                if let Some((_, day)) = anniversary_in(name, label, &property.value) {
                    self.contact.anniversary.get_or_insert(day);
                }
                name == "X-ANDROID-CUSTOM" && self.android_nickname(property)
            }
        }
    }

    fn tags(&self, property: &Property) -> (Vec<String>, String, u8) {
        let words = property.params.iter().filter(|(name, _)| name == "TYPE").map(|(_, word)| word.as_str());
        let mut types = canonical_types(words);
        let said = property.param("PREF").and_then(|rank| rank.trim().parse::<u8>().ok());
        let rank = if types.iter().any(|word| word == "pref") { 1 } else { said.unwrap_or(UNRANKED).max(1) };
        types.retain(|word| word != "pref" && !(word == "internet" && property.name == "EMAIL"));
        types.retain(|word| !word.starts_with(CUSTOM));
        (types, self.label(&property.group).cloned().or_else(|| own_label(property)).unwrap_or_default(), rank)
    }

    /// `vnd.android.cursor.item/nickname;Bob;1;;…`: how Android writes it, who reads NICKNAME too.
    fn android_nickname(&mut self, property: &Property) -> bool {
        let parts = self.parts(property);
        let (kind, name) = (parts.first(), parts.get(1).filter(|name| !name.is_empty()));
        let is_nickname = kind.is_some_and(|kind| kind.ends_with("/nickname"));
        name.filter(|_| is_nickname).is_some_and(|name| extend(&mut self.contact.nicknames, vec![name.clone()]))
    }

    fn label(&self, group: &str) -> Option<&String> {
        self.labels.get(&group.to_ascii_lowercase()).filter(|_| !group.is_empty())
    }

    fn push(&mut self, list: &'static str, property: &Property, value: String) -> bool {
        if value.is_empty() {
            return true;
        }
        let (types, label, rank) = self.tags(property);
        self.ranks.entry(list).or_default().push(rank);
        let contact = &mut self.contact;
        let points = match list {
            "TEL" => &mut contact.phones,
            "EMAIL" => &mut contact.emails,
            "URL" => &mut contact.urls,
            _ => &mut contact.impp,
        };
        points.push(Point { value, types, label, preferred: rank == 1 });
        true
    }

    fn name(&mut self, property: &Property) -> bool {
        let mut parts = self.parts(property).into_iter();
        let mut next = || parts.next().unwrap_or_default();
        let (family, given, additional, prefix) = (next(), next(), next(), next());
        let suffix = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let name = crate::pim::Name { prefix, given, additional, family, suffix };
        let free = self.contact.name.is_empty() || self.contact.name == name;
        if free {
            self.contact.name = name;
            self.keep_param(property, "SORT-AS", "SORT-STRING");
        }
        free
    }

    fn sound(&mut self, property: &Property) -> bool {
        let is_name = property.params.iter().any(|(_, word)| word.eq_ignore_ascii_case("X-IRMC-N"));
        let parts = self.parts(property);
        let mut parts = parts.into_iter();
        let (family, given) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let phonetic = &mut self.contact.phonetic;
        if !is_name || parts.any(|part| !part.is_empty()) || !phonetic.family.is_empty() || !phonetic.given.is_empty() {
            return false;
        }
        (phonetic.family, phonetic.given) = (family, given);
        true
    }

    fn organization(&mut self, property: &Property) -> bool {
        let parts = self.parts(property);
        let (first, rest) = parts.split_first().map(|(f, r)| (f.clone(), r.join(";"))).unwrap_or_default();
        let department = rest.trim_end_matches(';').to_owned();
        if !self.contact.organization.is_empty() || !self.contact.department.is_empty() {
            return self.contact.organization == first && self.contact.department == department;
        }
        (self.contact.organization, self.contact.department) = (first, department);
        true
    }

    fn address(&mut self, property: &Property) -> bool {
        let (types, label, rank) = self.tags(property);
        let preferred = rank == 1;
        let mut parts = self.parts(property).into_iter();
        let mut next = || parts.next().unwrap_or_default();
        let (po_box, extended, street, city, region, postcode) = (next(), next(), next(), next(), next(), next());
        let country = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let address = Address { types, label, preferred, po_box, extended, street, city, region, postcode, country };
        self.keep_param(property, "LABEL", "LABEL");
        if !address.is_empty() {
            self.ranks.entry("ADR").or_default().push(rank);
            self.contact.addresses.push(address);
        }
        true
    }

    /// A parameter of vCard 4.0 that was a property in 3.0 is kept as that.
    fn keep_param(&mut self, property: &Property, param: &str, name: &str) {
        let Some(value) = property.param(param) else { return };
        let value = value.replace("^n", "\\n").replace("^'", "\"").replace("^^", "^");
        let params = property.params.iter().filter(|(name, _)| name == "TYPE").cloned().collect();
        let kept = Kept { name: name.to_owned(), params, value: to_kept(&value, Grammar::New) };
        self.kept.push((String::new(), kept));
    }

    fn photo(&mut self, property: &Property) -> bool {
        let is_kind = |name: &str, word: &str| {
            matches!(name, "TYPE" | "MEDIATYPE") && !["pref", "home", "work"].contains(&&*word.to_ascii_lowercase())
        };
        let kind = property.params.iter().find(|(name, word)| is_kind(name, word));
        let kind = kind.map(|(_, kind)| kind.to_ascii_lowercase()).unwrap_or_default();
        let (kind, bytes) = match property.value.strip_prefix("data:").and_then(|uri| uri.split_once(',')) {
            Some((head, data)) => {
                let head = head.strip_suffix(";base64");
                let bytes = head.and_then(|_| base64::Engine::decode(&line::BASE64, data).ok());
                (head.unwrap_or_default().to_ascii_lowercase(), bytes)
            }
            None if property.base64 => (kind, property.bytes()),
            None => return false,
        };
        let Some(bytes) = bytes.filter(|bytes| !bytes.is_empty() && self.contact.photo.is_none()) else { return false };
        if !kind.chars().all(is_of_media_type) {
            return false;
        }
        let kind = if kind == "jpg" { "jpeg".to_owned() } else { kind };
        let media_type = if kind.is_empty() || kind.contains('/') { kind } else { format!("image/{kind}") };
        let photo = Photo { media_type, bytes: bytes.into() };
        let says_more = |(name, word): &&(String, String)| {
            !is_kind(name, word) && !["ENCODING", "VALUE", "CHARSET"].contains(&name.as_str())
        };
        let params: Vec<_> = property.params.iter().filter(says_more).cloned().collect();
        if !params.is_empty() {
            let kept = Kept { name: PHOTO_PARAMS.to_owned(), params, value: fingerprint(&photo) };
            self.kept.insert(0, (String::new(), kept));
        }
        self.contact.photo = Some(photo);
        true
    }

    fn keep(&mut self, property: Property) {
        // What is called base64 and is none stays a text.
        let base64 = property.base64 && property.bytes().is_some();
        let Property { group, mut name, mut params, value, is_escaped, .. } = property;
        // `GEO:;` is how a machine says that it knows of GEO and has none.
        if value.chars().all(|c| c == ';' || c == ',' || c.is_whitespace()) {
            return;
        }
        let label = self.label(&group).cloned();
        let anniversary = anniversary_in(&name, label.as_deref().unwrap_or_default(), &value);
        if anniversary.is_some_and(|(_, day)| self.contact.anniversary != Some(day)) {
            // It would be written as the other one.
            as_other(&mut name);
        }
        if let Some(label) = label {
            params.push(("X-ABLABEL".to_owned(), label));
        }
        let value = if base64 || is_escaped { value } else { to_kept(&value, self.version.grammar()) };
        let value = if name == "GEO" { place(value, self.version) } else { value };
        if base64 {
            params.push(("ENCODING".to_owned(), "b".to_owned()));
        }
        self.kept.push((group, Kept { name, params, value }));
    }
}

/// GEO as vCard 3.0 has it, `60.17;24.95`. vCard 2.1 (section 2.3.3) has the longitude first, 4.0 a URI; a comma in the
/// others is meant as their semicolon.
fn place(value: String, version: Version) -> String {
    let pair = match version {
        Version::V21 => coordinates(&value, ',').map(|(longitude, latitude)| (latitude, longitude)),
        Version::V30 => coordinates(&value, ','),
        Version::V40 => coordinates(value.strip_prefix("geo:").unwrap_or(&value), ','),
    };
    pair.map(|(latitude, longitude)| format!("{latitude};{longitude}")).unwrap_or(value)
}

/// The two numbers of a place.
pub(super) fn coordinates(value: &str, separator: char) -> Option<(&str, &str)> {
    let pair = value.split_once(separator)?;
    (pair.0.parse::<f64>().is_ok() && pair.1.parse::<f64>().is_ok()).then_some(pair)
}

/// How the type begins in which Samsung's Android holds a label.
const CUSTOM: &str = "x-custom(";

/// A label that is no property of its own: `TEL;X-EPOCCNTMODELLABEL0=Boat phone` (Symbian), and
/// `TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43=61=72)` (Samsung).
fn own_label(property: &Property) -> Option<String> {
    property.params.iter().find_map(|(name, value)| {
        if name.starts_with("X-EPOCCNTMODELLABEL") {
            return Some(value.trim().to_owned()).filter(|label| !label.is_empty());
        }
        let whole = if name == "TYPE" { value.clone() } else { format!("{name}={value}") };
        let (_, inner) = whole.split_at_checked(CUSTOM.len()).filter(|(head, _)| head.eq_ignore_ascii_case(CUSTOM))?;
        let label = inner.strip_suffix(')').unwrap_or(inner).rsplit(',').next()?;
        let label = String::from_utf8(line::unquote(label.as_bytes())).ok()?;
        Some(label.trim().to_owned()).filter(|label| !label.is_empty())
    })
}

/// The name under which is kept what else PHOTO says (`X-ABCROP-RECTANGLE`); the value tells of which photo.
pub(super) const PHOTO_PARAMS: &str = "PHOTO-PARAMS";

/// What tells one photo from another.
pub(super) fn fingerprint(photo: &Photo) -> String {
    Sha256::digest(&photo.bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a media type may have this character: those of RFC 6838 section 4.2, and of its parameters.
fn is_of_media_type(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$&-^_.+/;=".contains(c)
}

/// No PREF; the ranks of vCard 4.0 are 1 to 100.
const UNRANKED: u8 = 101;

/// Sorts by rank where there is more than "preferred or not"; the best rank is the preferred one.
fn rank<T: Ranked>(list: &mut Vec<T>, ranks: &[u8]) {
    let best = ranks.iter().min().copied().unwrap_or(UNRANKED);
    if ranks.len() != list.len() || ranks.iter().all(|rank| [1, UNRANKED].contains(rank)) {
        return;
    }
    let mut ranked: Vec<(u8, T)> = ranks.iter().copied().zip(list.drain(..)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    list.extend(ranked.into_iter().map(|(rank, mut entry)| {
        *entry.preferred() = rank == best;
        entry
    }));
}

trait Ranked {
    fn preferred(&mut self) -> &mut bool;
}

impl Ranked for Point {
    fn preferred(&mut self) -> &mut bool {
        &mut self.preferred
    }
}

impl Ranked for Address {
    fn preferred(&mut self) -> &mut bool {
        &mut self.preferred
    }
}

/// Apple spells its own labels `_$!<HomePage>!$_`.
fn bare_label(label: String) -> String {
    let bare = label.strip_prefix("_$!<").and_then(|text| text.strip_suffix(">!$_")).map(|bare| bare.trim().to_owned());
    bare.filter(|bare| !bare.is_empty()).unwrap_or(label)
}

/// A group has one label; two of them are told as one.
fn add_label(known: &mut String, label: &str) {
    if known.is_empty() {
        label.clone_into(known);
    } else if !known.split(", ").any(|word| word == label) && known != label {
        known.push_str(", ");
        known.push_str(label);
    }
}

/// Apple says the service beside an address without a scheme of its own; Google is spoken of as XMPP.
fn messenger(property: &Property, uri: String) -> String {
    let service = property.param("X-SERVICE-TYPE").unwrap_or_default().to_ascii_lowercase();
    match uri.split_once(':') {
        Some(("x-apple", rest)) if !service.is_empty() => format!("{service}:{rest}"),
        Some(("xmpp", rest)) if ["googletalk", "gtalk"].contains(&&*service) => format!("gtalk:{rest}"),
        _ => uri,
    }
}

fn extend(list: &mut Vec<String>, words: Vec<String>) -> bool {
    let mut seen: HashSet<String> = list.iter().cloned().collect();
    list.extend(words.into_iter().filter(|word| seen.insert(word.clone())));
    true
}

/// Puts a day where there is none yet; `false` where it is none, or another.
fn date(slot: &mut Option<PartialDate>, property: &Property) -> bool {
    let omitted = property.param("X-APPLE-OMIT-YEAR").map_or(Some(NO_YEAR), |year| year.parse().ok());
    day(&property.value, omitted).is_some_and(|day| *slot.get_or_insert(day) == day)
}

/// Apple's year for "no year", with or without the parameter that says so.
const NO_YEAR: i16 = 1604;

/// A day, without its year where that stands for none; so does 0.
fn day(text: &str, omitted: Option<i16>) -> Option<PartialDate> {
    let day = text.parse::<PartialDate>().ok().or_else(|| loose_date(text))?;
    let is_omitted = day.year() == Some(0) || day.year().is_some() && day.year() == omitted;
    if is_omitted { PartialDate::new(None, day.month(), day.day()).or(Some(day)) } else { Some(day) }
}

/// Days without their zeros, `1961-3-3`, and as Germans write them, `03.03.1961`.
fn loose_date(text: &str) -> Option<PartialDate> {
    let day = text.trim().split(['T', ' ']).next()?;
    let mut parts: Vec<&str> = day.split(['-', '.']).collect();
    if day.contains('.') {
        parts.reverse();
    }
    let [year, month, day] = parts.as_slice() else { return None };
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    PartialDate::new(Some(year), month.parse().ok()?, day.parse().ok()?)
}
