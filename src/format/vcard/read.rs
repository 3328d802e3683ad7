//! Properties to a contact.

use std::borrow::Cow;

use super::line::{self, Lines, Property};
use super::text::{split, unescape};
use super::{Card, Complaint, Flaw, Reading, Reason, Rejected};
use crate::format::{Dialect, Version};
use crate::pim::contact::canonical_types;
use crate::pim::{Address, Contact, Kept, PartialDate, Photo, Point, Record};

/// Messenger properties and the schemes of their addresses.
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
    ("X-GTALK", "gtalk"),
    ("X-SIP", "sip"),
];

/// The bytes as UTF-8 where a mark says UTF-16, and without the mark.
pub(super) fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding != encoding_rs::UTF_8 => {
            Cow::Owned(encoding.decode(bytes).0.into_owned().into_bytes())
        }
        _ => Cow::Borrowed(bytes),
    }
}

/// Reads every card; one bad card spoils no other.
pub fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    let bytes = utf8(bytes);
    let mut lines = Lines::new(&bytes);
    let mut reading = Reading::default();
    loop {
        let (start, number) = (lines.at, lines.number);
        let Some(first) = lines.next() else { return reading };
        let first = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
        if line::is(first, "BEGIN:VCARD") {
            let card = card(&bytes, &mut lines, start, dialect);
            match card {
                Ok(card) => reading.cards.push(card),
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

fn reject(bytes: &[u8], raw: std::ops::Range<usize>, line: usize, reason: Reason) -> Rejected {
    Rejected { line, reason, raw: bytes.get(raw).unwrap_or_default().to_vec() }
}

fn card(bytes: &[u8], lines: &mut Lines<'_>, start: usize, dialect: &Dialect) -> Result<Card, Reason> {
    let found = line::version_of(bytes.get(start..).unwrap_or_default());
    let version = found.unwrap_or(dialect.version);
    let mut complaints = Vec::new();
    if found.is_none() {
        complaints.push(Complaint { line: lines.number, what: Flaw::NoVersion });
    }
    let (mut properties, mut too_large, mut ended) = (Vec::new(), false, false);
    while let Some(mut property) = line::property(lines, version, dialect.charset_in) {
        if property.name == "END" {
            ended = true;
            break;
        }
        if property.name == "BEGIN" {
            nested(bytes, lines, &mut property)?;
        }
        too_large |= properties.len() >= dialect.max_properties || lines.at - start > dialect.max_card_bytes;
        for (flaw, what) in [(property.broken, Flaw::BrokenLine), (property.undecodable, Flaw::Undecodable)] {
            if flaw {
                complaints.push(Complaint { line: property.line, what });
            }
        }
        if !too_large && !property.name.is_empty() && !property.value.trim().is_empty() {
            properties.push(property);
        }
    }
    if too_large {
        return Err(Reason::TooLarge);
    }
    if !ended {
        complaints.push(Complaint { line: lines.number, what: Flaw::NoEnd });
    }
    let record = Builder::new(version, dialect).build(properties);
    if record.is_empty() { Err(Reason::Empty) } else { Ok(Card { record, complaints, raw: start..lines.at }) }
}

/// A card inside a card becomes the text of an AGENT (vCard 2.1 section 2.5.3).
fn nested(bytes: &[u8], lines: &mut Lines<'_>, property: &mut Property) -> Result<(), Reason> {
    let (start, mut depth, mut end) = (lines.at, 1_usize, lines.at);
    while depth > 0 {
        let line = lines.next().ok_or(Reason::NotEnded)?;
        if line::is(line, "BEGIN:VCARD") {
            depth += 1;
        } else if line::is(line, "END:VCARD") {
            depth -= 1;
        }
        if depth > 0 {
            end = lines.at;
        }
    }
    let inner = String::from_utf8_lossy(bytes.get(start..end).unwrap_or_default()).replace("\r\n", "\n");
    property.name = "AGENT".to_owned();
    property.value = super::text::escape(&format!("BEGIN:VCARD\n{inner}END:VCARD"), Version::V30);
    Ok(())
}

struct Builder<'a> {
    version: Version,
    dialect: &'a Dialect,
    contact: Contact,
    kept: Vec<(String, Kept)>,
    labels: Vec<(String, String)>,
}

impl<'a> Builder<'a> {
    fn new(version: Version, dialect: &'a Dialect) -> Self {
        Self { version, dialect, contact: Contact::default(), kept: Vec::new(), labels: Vec::new() }
    }

    fn build(mut self, mut properties: Vec<Property>) -> Record {
        let is_label = |property: &Property| property.name == "X-ABLABEL" && !property.group.is_empty();
        for label in properties.iter().filter(|property| is_label(property)) {
            let text = unescape(&label.value, self.version);
            let bare = text.strip_prefix("_$!<").and_then(|t| t.strip_suffix(">!$_")).unwrap_or(&text).to_owned();
            self.labels.push((label.group.clone(), bare));
        }
        properties.retain(|property| !is_label(property));
        for property in properties {
            if !self.take(&property) {
                self.keep(property);
            }
        }
        let mut record = Record::from(self.contact);
        let groups: Vec<String> = self.kept.iter().map(|(group, _)| group.clone()).collect();
        for (group, mut kept) in self.kept {
            if !group.is_empty() && groups.iter().filter(|other| **other == group).count() > 1 {
                kept.params.push(("GROUP".to_owned(), group));
            }
            record.kept.push(kept);
        }
        record
    }

    fn text(&self, property: &Property) -> String {
        unescape(&property.value, self.version).trim().to_owned()
    }

    fn parts(&self, property: &Property) -> Vec<String> {
        split(&property.value, b';').into_iter().map(|p| unescape(p, self.version).trim().to_owned()).collect()
    }

    fn words(&self, property: &Property) -> Vec<String> {
        let words = split(&property.value, b',').into_iter().map(|p| unescape(p, self.version).trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    }

    /// Puts a property into the contact; `false` when there is no place for it.
    fn take(&mut self, property: &Property) -> bool {
        let text = self.text(property);
        if let Some((_, scheme)) = MESSENGERS.iter().find(|(name, _)| *name == property.name) {
            let has_scheme = text.get(..scheme.len() + 1).is_some_and(|head| head == format!("{scheme}:"));
            let uri = if has_scheme { text } else { format!("{scheme}:{text}") };
            let point = self.point(property, uri);
            self.contact.impp.push(point);
            return true;
        }
        match property.name.as_str() {
            "VERSION" | "REV" | "PRODID" => true,
            "UID" => self.dialect.strip_uid,
            "N" => self.name(property),
            "FN" => once(&mut self.contact.display, text),
            "TITLE" => once(&mut self.contact.title, text),
            "ROLE" => once(&mut self.contact.role, text),
            "NOTE" => once(&mut self.contact.note, unescape(&property.value, self.version)),
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
                let number = text.get(..4).filter(|s| s.eq_ignore_ascii_case("tel:")).map_or(&*text, |_| &text[4..]);
                let point = self.point(property, number.to_owned());
                push(&mut self.contact.phones, point)
            }
            "EMAIL" => {
                let mut point = self.point(property, text);
                point.types.retain(|word| word != "internet");
                push(&mut self.contact.emails, point)
            }
            "URL" => {
                let point = self.point(property, text);
                push(&mut self.contact.urls, point)
            }
            "IMPP" => {
                let point = self.point(property, text);
                push(&mut self.contact.impp, point)
            }
            "ADR" => self.address(property),
            "BDAY" => date(&mut self.contact.birthday, property),
            "ANNIVERSARY" | "X-ANNIVERSARY" | "X-EVOLUTION-ANNIVERSARY" => {
                date(&mut self.contact.anniversary, property)
            }
            "PHOTO" => self.photo(property),
            _ => false,
        }
    }

    fn tags(&self, property: &Property) -> (Vec<String>, String, bool) {
        let words = property.params.iter().filter(|(name, _)| name == "TYPE").map(|(_, word)| word.as_str());
        let mut types = canonical_types(words);
        let preferred = types.iter().any(|word| word == "pref") || property.param("PREF") == Some("1");
        types.retain(|word| word != "pref");
        let label = self.labels.iter().find(|(group, _)| !group.is_empty() && *group == property.group);
        (types, label.map(|(_, label)| label.clone()).unwrap_or_default(), preferred)
    }

    fn point(&self, property: &Property, value: String) -> Point {
        let (types, label, preferred) = self.tags(property);
        Point { value, types, label, preferred }
    }

    fn name(&mut self, property: &Property) -> bool {
        let mut parts = self.parts(property).into_iter();
        let mut next = || parts.next().unwrap_or_default();
        let (family, given, additional, prefix) = (next(), next(), next(), next());
        let suffix = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let name = crate::pim::Name { prefix, given, additional, family, suffix };
        let free = self.contact.name == crate::pim::Name::default() || self.contact.name == name;
        if free {
            self.contact.name = name;
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
        let (types, label, preferred) = self.tags(property);
        let mut parts = self.parts(property).into_iter();
        let mut next = || parts.next().unwrap_or_default();
        let (po_box, extended, street, city, region, postcode) = (next(), next(), next(), next(), next(), next());
        let country = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let address = Address { types, label, preferred, po_box, extended, street, city, region, postcode, country };
        if let Some(text) = property.param("LABEL") {
            let kept = Kept { name: "LABEL".into(), params: vec![], value: text.replace('\n', "\\n") };
            self.kept.push((String::new(), kept));
        }
        if !address.is_empty() {
            self.contact.addresses.push(address);
        }
        true
    }

    fn photo(&mut self, property: &Property) -> bool {
        let kind = property.params.iter().find(|(name, _)| name == "TYPE" || name == "MEDIATYPE");
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
        let Some(bytes) = bytes.filter(|_| self.contact.photo.is_none()) else { return false };
        let media_type = if kind.is_empty() || kind.contains('/') { kind } else { format!("image/{kind}") };
        self.contact.photo = Some(Photo { media_type, bytes: bytes.into() });
        true
    }

    fn keep(&mut self, property: Property) {
        let Property { group, name, mut params, value, base64, .. } = property;
        // `GEO:;` is how a machine says that it knows of GEO and has none.
        if value.chars().all(|c| c == ';' || c == ',' || c.is_whitespace()) {
            return;
        }
        if let Some((_, label)) = self.labels.iter().find(|(other, _)| !group.is_empty() && *other == group) {
            params.push(("X-ABLABEL".to_owned(), label.clone()));
        }
        if base64 {
            params.push(("ENCODING".to_owned(), "b".to_owned()));
        }
        self.kept.push((group, Kept { name, params, value: value.replace('\n', "\\n") }));
    }
}

fn once(slot: &mut String, text: String) -> bool {
    if slot.is_empty() {
        *slot = text;
        return true;
    }
    *slot == text
}

fn extend(list: &mut Vec<String>, words: Vec<String>) -> bool {
    for word in words {
        if !list.contains(&word) {
            list.push(word);
        }
    }
    true
}

fn push(list: &mut Vec<Point>, point: Point) -> bool {
    if !point.value.is_empty() {
        list.push(point);
    }
    true
}

fn date(slot: &mut Option<PartialDate>, property: &Property) -> bool {
    let Ok(mut date) = property.value.parse::<PartialDate>() else { return false };
    let omitted = property.param("X-APPLE-OMIT-YEAR").and_then(|year| year.parse().ok());
    if date.year().is_some() && date.year() == omitted {
        date = PartialDate::new(None, date.month(), date.day()).unwrap_or(date);
    }
    *slot.get_or_insert(date) == date
}
