//! Properties to a record.

use std::collections::BTreeMap;
use std::str::FromStr;

use base64::Engine as _;

use super::line::{self, Physical, Property, STRICT, Transfer};
use super::{Card, Complaint, MAX_CARD, MAX_PROPERTIES, Reading, Reason, Rejected};
use crate::format::dialect::{Dialect, VcardVersion};
use crate::pim::contact::canonical_types;
use crate::pim::{Address, Contact, Kept, PartialDate, Photo, Point, Record};

/// Messenger services that have a property of their own, and the scheme of their addresses.
pub(super) const MESSENGERS: [(&str, &str); 11] = [
    ("X-AIM", "aim"),
    ("X-ICQ", "icq"),
    ("X-MSN", "msnim"),
    ("X-YAHOO", "ymsgr"),
    ("X-JABBER", "xmpp"),
    ("X-SKYPE", "skype"),
    ("X-SKYPE-USERNAME", "skype"),
    ("X-GADUGADU", "gg"),
    ("X-GROUPWISE", "groupwise"),
    ("X-SIP", "sip"),
    ("X-GOOGLE-TALK", "xmpp"),
];

pub(super) fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    let skip = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut lines = line::physical(&bytes[skip..]);
    for line in &mut lines {
        line.start += skip;
        line.end += skip;
    }
    let mut reading = Reading::default();
    let mut at = 0;
    let mut outside: Option<Physical<'_>> = None;
    let mut outside_end = 0;
    while let Some(first) = lines.get(at) {
        if !is(first.text, b"BEGIN") {
            if !first.text.trim_ascii().is_empty() {
                let _ = outside.get_or_insert(*first);
                outside_end = first.end;
            }
            at += 1;
            continue;
        }
        flush_outside(&mut reading, &mut outside, outside_end, bytes);
        let (end, complete) = card_end(&lines, at);
        let raw = first.start..lines[end - 1].end;
        match card(&lines[at + 1..end - usize::from(complete)], raw.len(), dialect) {
            Ok((record, mut complaints)) => {
                if !complete {
                    complaints.push(Complaint::NoEnd { line: first.number });
                }
                reading.cards.push(Card { record, complaints, raw });
            }
            Err(reason) => reading.rejected.push(Rejected { line: first.number, reason, raw: bytes[raw].to_vec() }),
        }
        at = end;
    }
    flush_outside(&mut reading, &mut outside, outside_end, bytes);
    reading
}

fn flush_outside(reading: &mut Reading, outside: &mut Option<Physical<'_>>, end: usize, bytes: &[u8]) {
    if let Some(first) = outside.take() {
        let raw = bytes[first.start..end].to_vec();
        reading.rejected.push(Rejected { line: first.number, reason: Reason::Outside, raw });
    }
}

/// Whether a line is `NAME:VCARD`, however spaced and spelled.
fn is(text: &[u8], name: &[u8]) -> bool {
    let Some(colon) = text.iter().position(|byte| *byte == b':') else { return false };
    text[..colon].trim_ascii().eq_ignore_ascii_case(name)
        && text[colon + 1..].trim_ascii().eq_ignore_ascii_case(b"VCARD")
}

/// The line after the card that begins at `at`, and whether it had an END. Cards inside (AGENT) belong to it; but a
/// BEGIN right where a card must have ended begins the next one: nobody nests without AGENT.
fn card_end(lines: &[Physical<'_>], at: usize) -> (usize, bool) {
    let mut depth = 1;
    let mut previous: &[u8] = b"";
    for (offset, line) in lines[at + 1..].iter().enumerate() {
        let here = at + 1 + offset;
        if is(line.text, b"BEGIN") {
            let agent = previous.get(..5).is_some_and(|name| name.eq_ignore_ascii_case(b"AGENT"));
            if !agent {
                return (here, false);
            }
            depth += 1;
        } else if is(line.text, b"END") {
            depth -= 1;
            if depth == 0 {
                return (here + 1, true);
            }
        }
        if !line.text.trim_ascii().is_empty() {
            previous = line.text;
        }
    }
    (lines.len(), false)
}

/// The version a card says it is; 2.1 when it does not say, for that is what old phones send.
fn version(lines: &[Physical<'_>]) -> VcardVersion {
    let stated = lines.iter().find_map(|line| {
        let text = line.text.trim_ascii();
        let name = text.get(..8).filter(|name| name.eq_ignore_ascii_case(b"VERSION:"))?;
        Some(text[name.len()..].trim_ascii())
    });
    match stated {
        Some(b"3.0") => VcardVersion::V30,
        Some(b"4.0") => VcardVersion::V40,
        _ => VcardVersion::V21,
    }
}

fn card(lines: &[Physical<'_>], size: usize, dialect: &Dialect) -> Result<(Record, Vec<Complaint>), Reason> {
    if size > MAX_CARD {
        return Err(Reason::TooLarge);
    }
    let mut complaints = Vec::new();
    let version = version(lines);
    let properties = line::properties(lines, version, |line| complaints.push(Complaint::LineWithoutColon { line }));
    if properties.len() > MAX_PROPERTIES {
        return Err(Reason::TooMany);
    }
    let mut reader = Reader { dialect, contact: Contact::default(), kept: Vec::new(), complaints, labels: labels(&properties, dialect) };
    for property in &properties {
        reader.property(property);
    }
    let record = Record { kept: reader.kept, ..reader.contact.into() };
    if record.is_empty() { Err(Reason::Empty) } else { Ok((record, reader.complaints)) }
}

/// Labels by group: `item1.X-ABLabel:School`.
fn labels(properties: &[Property], dialect: &Dialect) -> BTreeMap<String, String> {
    let labels = properties.iter().filter(|p| p.name == "X-ABLABEL" && !p.group.is_empty());
    let text = |p: &Property| unescape(&p.text(dialect.fallback_charset));
    // Apple wraps its own words: `_$!<Home>!$_`.
    labels.map(|p| (p.group.clone(), text(p).trim_start_matches("_$!<").trim_end_matches(">!$_").to_owned())).collect()
}

struct Reader<'a> {
    dialect: &'a Dialect,
    contact: Contact,
    kept: Vec<Kept>,
    complaints: Vec<Complaint>,
    labels: BTreeMap<String, String>,
}

impl Reader<'_> {
    fn property(&mut self, property: &Property) {
        if property.value.trim_ascii().is_empty() {
            return;
        }
        let done = match property.name.as_str() {
            // What the writer's machinery makes of itself: worth nothing to people, different in every copy.
            "VERSION" | "REV" | "PRODID" => true,
            "BEGIN" | "END" => true,
            "UID" if !self.dialect.keep_uid => true,
            "X-ABLABEL" if self.labels.contains_key(&property.group) => self.label_is_used(property),
            "N" => self.name(property),
            "FN" => self.text(property, |c| &mut c.display),
            "TITLE" => self.text(property, |c| &mut c.title),
            "ROLE" => self.text(property, |c| &mut c.role),
            "NOTE" => self.text(property, |c| &mut c.note),
            "ORG" => self.organization(property),
            "X-PHONETIC-FIRST-NAME" => self.text(property, |c| &mut c.phonetic.given),
            "X-PHONETIC-LAST-NAME" => self.text(property, |c| &mut c.phonetic.family),
            "X-PHONETIC-ORG" => self.text(property, |c| &mut c.phonetic.organization),
            "SOUND" if property.has_type("X-IRMC-N") => self.irmc_sound(property),
            "NICKNAME" | "X-NICKNAME" | "X-EPOCSECONDNAME" => self.words(property, |c| &mut c.nicknames),
            "CATEGORIES" => self.words(property, |c| &mut c.categories),
            "TEL" => self.point(property, "", |c| &mut c.phones),
            "EMAIL" => self.point(property, "", |c| &mut c.emails),
            "URL" => self.point(property, "", |c| &mut c.urls),
            "IMPP" => self.point(property, "", |c| &mut c.impp),
            "ADR" => self.address(property),
            "BDAY" => self.date(property, |c| &mut c.birthday),
            "ANNIVERSARY" | "X-ANNIVERSARY" | "X-EVOLUTION-ANNIVERSARY" => self.date(property, |c| &mut c.anniversary),
            "PHOTO" => self.photo(property),
            name => match MESSENGERS.iter().find(|(property, _)| *property == name) {
                Some((_, scheme)) => self.point(property, scheme, |c| &mut c.impp),
                None => false,
            },
        };
        if !done {
            self.keep(property);
        }
    }

    fn raw(&self, property: &Property) -> String {
        property.text(self.dialect.fallback_charset)
    }

    /// The value's text without escapes and white space around it; line ends become `\n`.
    fn clean(&self, property: &Property) -> String {
        unescape(&self.raw(property)).trim().to_owned()
    }

    /// Components of a structured value.
    fn parts(&self, property: &Property) -> Vec<String> {
        components(&self.raw(property), ';').iter().map(|part| unescape(part).trim().to_owned()).collect()
    }

    fn text(&mut self, property: &Property, slot: impl Fn(&mut Contact) -> &mut String) -> bool {
        let text = self.clean(property);
        let slot = slot(&mut self.contact);
        if !slot.is_empty() {
            return *slot == text;
        }
        *slot = text;
        true
    }

    fn name(&mut self, property: &Property) -> bool {
        let parts = self.parts(property);
        if parts.iter().all(String::is_empty) {
            return true;
        }
        let mut parts = parts.into_iter();
        let mut next = || parts.next().unwrap_or_default();
        let name = crate::pim::Name { family: next(), given: next(), additional: next(), prefix: next(), suffix: next() };
        if self.contact.name != crate::pim::Name::default() {
            return self.contact.name == name;
        }
        self.contact.name = name;
        true
    }

    fn organization(&mut self, property: &Property) -> bool {
        let mut parts = self.parts(property);
        while parts.last().is_some_and(String::is_empty) {
            let _ = parts.pop();
        }
        let Some((organization, units)) = parts.split_first() else { return true };
        let (organization, department) = (organization.clone(), units.join(";"));
        let contact = &mut self.contact;
        if !contact.organization.is_empty() || !contact.department.is_empty() {
            return contact.organization == organization && contact.department == department;
        }
        (contact.organization, contact.department) = (organization, department);
        true
    }

    fn irmc_sound(&mut self, property: &Property) -> bool {
        let parts = self.parts(property);
        let mut parts = parts.into_iter();
        let phonetic = &mut self.contact.phonetic;
        if !phonetic.family.is_empty() || !phonetic.given.is_empty() {
            return false;
        }
        phonetic.family = parts.next().unwrap_or_default();
        phonetic.given = parts.next().unwrap_or_default();
        true
    }

    fn words(&mut self, property: &Property, slot: impl Fn(&mut Contact) -> &mut Vec<String>) -> bool {
        let raw = self.raw(property);
        let list = slot(&mut self.contact);
        for word in components(&raw, ',') {
            let word = unescape(word).trim().to_owned();
            if !word.is_empty() && !list.contains(&word) {
                list.push(word);
            }
        }
        true
    }

    fn point(&mut self, property: &Property, scheme: &str, slot: impl Fn(&mut Contact) -> &mut Vec<Point>) -> bool {
        let mut value = self.clean(property);
        if property.name == "TEL" {
            value = value.strip_prefix("tel:").map(|number| number.replace(";ext=", "x")).unwrap_or(value);
        }
        if !scheme.is_empty() && !value.contains(':') {
            value = format!("{scheme}:{value}");
        }
        let implied = if property.name == "EMAIL" { "internet" } else { "" };
        let types = types(property).into_iter().filter(|word| word != implied).collect();
        let point = Point { value, types, label: self.label(property), preferred: preferred(property) };
        let list = slot(&mut self.contact);
        // One address told twice, as IMPP and as X-…, is one address.
        let known = !scheme.is_empty() || property.name == "IMPP";
        if !(known && list.iter().any(|other| other.value == point.value)) {
            list.push(point);
        }
        true
    }

    fn address(&mut self, property: &Property) -> bool {
        let mut parts = self.parts(property).into_iter();
        let mut next = || parts.next().unwrap_or_default();
        let address = Address {
            types: types(property),
            label: self.label(property),
            preferred: preferred(property),
            po_box: next(),
            extended: next(),
            street: next(),
            city: next(),
            region: next(),
            postcode: next(),
            country: next(),
        };
        if !address.is_empty() {
            self.contact.addresses.push(address);
        }
        true
    }

    fn date(&mut self, property: &Property, slot: impl Fn(&mut Contact) -> &mut Option<PartialDate>) -> bool {
        let text = self.clean(property);
        let Ok(date) = PartialDate::from_str(&text) else {
            self.complaints.push(Complaint::NotADate { line: property.line });
            return false;
        };
        // 1604 is how one maker says "no year": a leap year no living person was born in.
        let omitted = property.param("X-APPLE-OMIT-YEAR").next().and_then(|year| year.parse().ok());
        let date = match date.year() {
            Some(year) if Some(year) == omitted => PartialDate::new(None, date.month(), date.day()).unwrap_or(date),
            _ => date,
        };
        let slot = slot(&mut self.contact);
        if slot.is_some() {
            return *slot == Some(date);
        }
        *slot = Some(date);
        true
    }

    fn photo(&mut self, property: &Property) -> bool {
        if self.contact.photo.is_some() {
            return false;
        }
        let text = self.raw(property);
        let (media_type, bytes) = match text.trim().strip_prefix("data:").and_then(|uri| uri.split_once(',')) {
            Some((head, data)) => (head.trim_end_matches(";base64").to_owned(), line::base64(data.as_bytes())),
            None if property.encoding == Transfer::Base64 => (picture_type(property), line::base64(&property.value)),
            None => return false,
        };
        match bytes {
            Some(bytes) if !bytes.is_empty() => {
                let media_type = media_type.to_ascii_lowercase();
                self.contact.photo = Some(Photo { media_type, bytes: bytes.into() });
                true
            }
            _ => {
                self.complaints.push(Complaint::BadBase64 { line: property.line });
                false
            }
        }
    }

    fn label(&self, property: &Property) -> String {
        self.labels.get(&property.group).filter(|_| !property.group.is_empty()).cloned().unwrap_or_default()
    }

    /// A label goes with what it labels; one that labels an unknown property is kept with it, by its group.
    fn label_is_used(&self, property: &Property) -> bool {
        !self.kept.iter().any(|kept| kept.params.iter().any(|(name, value)| name == GROUP && *value == property.group))
    }

    fn keep(&mut self, property: &Property) {
        let mut params = property.params.clone();
        let grouped_with_label = !property.group.is_empty() && self.labels.contains_key(&property.group);
        if grouped_with_label {
            params.push((GROUP.to_owned(), property.group.clone()));
        }
        let value = if property.encoding == Transfer::Base64 {
            params.push(("ENCODING".to_owned(), "b".to_owned()));
            match line::base64(&property.value) {
                Some(bytes) => STRICT.encode(bytes),
                None => String::from_utf8_lossy(&property.value).into_owned(),
            }
        } else {
            lines(&self.raw(property))
        };
        self.kept.push(Kept { name: property.name.clone(), params, value });
    }
}

/// The parameter under which the group of a kept property is remembered.
pub(super) const GROUP: &str = "GROUP";

fn types(property: &Property) -> Vec<String> {
    canonical_types(property.param("TYPE").filter(|word| !word.eq_ignore_ascii_case("pref")))
}

fn preferred(property: &Property) -> bool {
    property.has_type("PREF") || property.param("PREF").next().is_some_and(|rank| rank == "1")
}

/// `TYPE=JPEG`, `JPEG`, `TYPE=image/jpeg`, `MEDIATYPE=image/jpeg`.
fn picture_type(property: &Property) -> String {
    let word = property.param("MEDIATYPE").chain(property.param("TYPE")).next().unwrap_or_default();
    let word = word.to_ascii_lowercase();
    match word.strip_prefix("image/").unwrap_or(&word) {
        "" => String::new(),
        "jpg" => "image/jpeg".to_owned(),
        other => format!("image/{other}"),
    }
}

/// Splits at a separator that no backslash hides.
fn components(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == separator {
            parts.push(&text[start..at]);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Takes the backslashes away; a backslash that hides nothing is text.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            plain.push(c);
            continue;
        }
        match rest.next() {
            Some('n' | 'N') => plain.push('\n'),
            Some(c @ ('\\' | ';' | ',' | ':' | '"')) => plain.push(c),
            Some(c) => plain.extend(['\\', c]),
            None => plain.push('\\'),
        }
    }
    lines(&plain)
}

/// All line ends as `\n`.
fn lines(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}
