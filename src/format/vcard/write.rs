//! A contact to properties.

use std::collections::HashSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::content::spelling;
use super::read::{MESSENGERS, PHOTO_PARAMS, anniversary_in, coordinates, fingerprint};
use crate::format::component::param;
use crate::format::line_writer::{INVENTED, LineWriter, quoted};
use crate::format::text::{escape, from_kept};
use crate::format::{Dialect, Grammar, Version};
use crate::pim::{Contact, Kept, PartialDate, Photo, Point, Record};

/// Writes one card. What the dialect cannot say is left out.
pub fn write(record: &Record, dialect: &Dialect) -> Vec<u8> {
    let out = LineWriter::new(dialect.version.grammar(), dialect);
    let mut writer = Writer { dialect, out, groups: 0, taken: taken_groups(record) };
    writer.out.line("BEGIN", "VCARD");
    writer.out.line("VERSION", dialect.version.name());
    if let Some(contact) = record.contact() {
        writer.contact(contact, &record.kept);
    }
    for kept in &record.kept {
        let unwanted = dialect.omit_unknown || kept.name == PHOTO_PARAMS || (kept.name == "UID" && dialect.strip_uid);
        if !unwanted {
            writer.kept(kept, record.contact());
        }
    }
    writer.out.line("END", "VCARD");
    writer.out.out
}

fn taken_groups(record: &Record) -> HashSet<String> {
    let params = record.kept.iter().flat_map(|kept| &kept.params);
    params.filter(|(name, _)| name == "GROUP").map(|(_, group)| group.clone()).collect()
}

struct Writer<'a> {
    dialect: &'a Dialect,
    out: LineWriter<'a>,
    groups: usize,
    taken: HashSet<String>,
}

impl Writer<'_> {
    fn is_old(&self) -> bool {
        self.dialect.version == Version::V21
    }

    fn contact(&mut self, contact: &Contact, kept: &[Kept]) {
        let name = &contact.name;
        self.structured("N", &[&name.family, &name.given, &name.additional, &name.prefix, &name.suffix]);
        if contact.display.is_empty() && !self.is_old() {
            self.text(&format!("FN;{INVENTED}=1"), &contact.title());
        } else {
            self.text("FN", &contact.display);
        }
        self.phonetic(contact);
        self.list(self.dialect.nickname.property(), &contact.nicknames);
        if !contact.organization.is_empty() || !contact.department.is_empty() {
            let mut parts = vec![contact.organization.as_str()];
            parts.extend(contact.department.split(';').filter(|_| !contact.department.is_empty()));
            self.structured("ORG", &parts);
        }
        self.text("TITLE", &contact.title);
        self.text("ROLE", &contact.role);
        contact.phones.iter().for_each(|point| self.point("TEL", point, &point.value, &[]));
        let internet: &[&str] = if self.dialect.email_internet { &["internet"] } else { &[] };
        contact.emails.iter().for_each(|point| self.point("EMAIL", point, &point.value, internet));
        for address in &contact.addresses {
            let tags = (&address.types, address.preferred);
            let (group, params) = self.tags(tags.0, &address.label, tags.1, &[]);
            let parts = address.parts().map(|part| escape(part, self.dialect.version.grammar())).join(";");
            self.out.line(&format!("{group}ADR{params}"), &parts);
            self.label(&group, &address.label);
        }
        contact.urls.iter().for_each(|point| self.point("URL", point, &point.value, &[]));
        contact.impp.iter().for_each(|point| self.messenger(point));
        self.date("BDAY", contact.birthday);
        self.date(
            if self.dialect.version == Version::V40 { "ANNIVERSARY" } else { "X-ANNIVERSARY" },
            contact.anniversary,
        );
        self.text("NOTE", &contact.note);
        self.list("CATEGORIES", &contact.categories);
        if let Some(photo) = &contact.photo {
            self.photo(photo, kept);
        }
    }

    fn phonetic(&mut self, contact: &Contact) {
        let phonetic = &contact.phonetic;
        if self.is_old() && !(phonetic.family.is_empty() && phonetic.given.is_empty()) {
            self.structured("SOUND;X-IRMC-N", &[&phonetic.family, &phonetic.given]);
        } else {
            self.text("X-PHONETIC-FIRST-NAME", &phonetic.given);
            self.text("X-PHONETIC-LAST-NAME", &phonetic.family);
        }
        self.text("X-PHONETIC-ORG", &phonetic.organization);
    }

    fn text(&mut self, head: &str, text: &str) {
        if !text.is_empty() {
            self.out.line(head, &escape(text, self.dialect.version.grammar()));
        }
    }

    fn structured(&mut self, head: &str, parts: &[&str]) {
        let value = parts.iter().map(|part| escape(part, self.dialect.version.grammar())).collect::<Vec<_>>().join(";");
        self.out.line(head, &value);
    }

    fn list(&mut self, head: &str, words: &[String]) {
        if !words.is_empty() {
            let flat = |word: &String| if self.is_old() { word.replace('\n', " ") } else { word.clone() };
            let words = words.iter().map(|word| escape(&flat(word), Grammar::New));
            self.out.line(head, &words.collect::<Vec<_>>().join(","));
        }
    }

    fn point(&mut self, name: &str, point: &Point, value: &str, more: &[&str]) {
        let (group, params) = self.tags(&point.types, &point.label, point.preferred, more);
        self.out.line(&format!("{group}{name}{params}"), &escape(value, self.dialect.version.grammar()));
        self.label(&group, &point.label);
    }

    fn messenger(&mut self, point: &Point) {
        let known = point.value.split_once(':').and_then(|(scheme, rest)| {
            MESSENGERS.iter().find(|(_, other)| *other == scheme).map(|(name, _)| (*name, rest.to_owned()))
        });
        match known.filter(|(_, rest)| self.is_old() && !rest.trim().is_empty()) {
            // What would read as an address with its scheme gets its scheme.
            Some((name, rest)) if MESSENGERS.iter().any(|(other, scheme)| *other == name && has(&rest, scheme)) => {
                self.point(name, point, &point.value, &[]);
            }
            Some((name, rest)) => self.point(name, point, &rest, &[]),
            None => self.point("IMPP", point, &point.value, &[]),
        }
    }

    fn tags(&mut self, types: &[String], label: &str, preferred: bool, more: &[&str]) -> (String, String) {
        let mut words: Vec<&str> = more.to_vec();
        words.extend(types.iter().map(String::as_str));
        let with_number = self.dialect.version == Version::V40;
        if preferred && !with_number {
            words.push("pref");
        }
        let mut params = String::new();
        for word in words {
            let upper = word.to_ascii_uppercase();
            let plain = word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
            match (self.is_old() && self.dialect.bare_types, plain) {
                (true, true) => params.push_str(&format!(";{upper}")),
                (_, true) => params.push_str(&format!(";TYPE={upper}")),
                _ => params.push_str(&format!(";TYPE=\"{}\"", quoted(word))),
            }
        }
        if preferred && with_number {
            params.push_str(";PREF=1");
        }
        let group = if label.is_empty() || !self.dialect.labels { String::new() } else { self.next_group() };
        (group, params)
    }

    fn next_group(&mut self) -> String {
        loop {
            self.groups += 1;
            let group = format!("item{}", self.groups);
            if !self.taken.contains(&group) {
                return group + ".";
            }
        }
    }

    fn label(&mut self, group: &str, label: &str) {
        if !group.is_empty() {
            let is_apples = APPLES.contains(&label);
            let label = if is_apples { format!("_$!<{label}>!$_") } else { label.to_owned() };
            self.text(&format!("{group}X-ABLabel"), &label);
        }
    }

    fn date(&mut self, name: &str, date: Option<PartialDate>) {
        if let Some(date) = date {
            let (params, text) = self.day(date);
            self.out.line(&format!("{name}{params}"), &text);
        }
    }

    /// Parameters and value of a day.
    fn day(&self, date: PartialDate) -> (&'static str, String) {
        let (mut params, mut text) = ("", date.to_string());
        if date.year().is_none() && self.dialect.version != Version::V40 {
            params = ";X-APPLE-OMIT-YEAR=1604";
            text = format!("1604-{:02}-{:02}", date.month(), date.day());
        }
        if self.dialect.basic_dates {
            text = match text.strip_prefix("--") {
                Some(rest) => format!("--{}", rest.replace('-', "")),
                None => text.replace('-', ""),
            };
        }
        (params, text)
    }

    fn photo(&mut self, photo: &Photo, kept: &[Kept]) {
        let data = STANDARD.encode(&photo.bytes);
        let kind = photo.media_type.strip_prefix("image/").unwrap_or(&photo.media_type).to_ascii_uppercase();
        let kind = if kind.is_empty() { String::new() } else { format!(";TYPE={}", quoted(&kind)) };
        let own = |kept: &&Kept| kept.name == PHOTO_PARAMS && kept.value == fingerprint(photo);
        let own = kept.iter().find(own).filter(|_| !self.dialect.omit_unknown);
        let more: String = own.iter().flat_map(|own| &own.params).map(|(name, value)| param(name, value)).collect();
        match self.dialect.version {
            Version::V21 => self.out.block(&format!("PHOTO;ENCODING=BASE64{kind}{more}"), &data),
            Version::V30 => self.out.line(&format!("PHOTO;ENCODING=b{kind}{more}"), &data),
            Version::V40 => self.out.line(&format!("PHOTO{more}"), &format!("data:{};base64,{data}", photo.media_type)),
        }
    }

    fn kept(&mut self, kept: &Kept, contact: Option<&Contact>) {
        let (mut head, mut label, mut group, mut binary) = (spelling(&kept.name).to_owned(), "", String::new(), false);
        for (name, value) in &kept.params {
            match name.as_str() {
                "GROUP" => group = format!("{value}."),
                "X-ABLABEL" => label = value,
                "ENCODING" => binary = true,
                "TYPE" if self.is_old() && self.dialect.bare_types && is_bare(value) => {
                    head.push_str(&format!(";{value}"))
                }
                _ => head.push_str(&param(name, value)),
            }
        }
        if !label.is_empty() && group.is_empty() && self.dialect.labels {
            group = self.next_group();
        }
        let mut text = from_kept(&kept.value, self.dialect.version.grammar());
        if let Some((old, day)) = anniversary_in(&kept.name, label, &kept.value) {
            // The same day in the spelling another program reads: it follows the model.
            let Some(now) = contact.and_then(|contact| contact.anniversary) else { return };
            if day != now {
                text = text.replacen(old, &self.day(now).1, 1);
            }
        }
        if kept.name == "GEO" {
            text = place(text, self.dialect.version);
        }
        match (binary, self.dialect.version) {
            (true, Version::V21) => self.out.block(&format!("{group}{head};ENCODING=BASE64"), &kept.value),
            (true, _) => self.out.line(&format!("{group}{head};ENCODING=b"), &kept.value),
            (false, _) => self.out.line(&format!("{group}{head}"), &text),
        }
        if !label.is_empty() {
            self.label(&group, label);
        }
    }
}

/// The labels that Apple's programs translate, and only where they stand in `_$!<…>!$_`.
const APPLES: [&str; 17] = [
    "Anniversary",
    "Assistant",
    "Brother",
    "Child",
    "Father",
    "Friend",
    "Home",
    "HomePage",
    "Main",
    "Manager",
    "Mobile",
    "Mother",
    "Other",
    "Parent",
    "Partner",
    "Sister",
    "Spouse",
];

/// Whether a type may stand alone: an encoding would be one.
fn is_bare(word: &str) -> bool {
    let is_plain = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let encodings = ["QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"];
    is_plain && !encodings.iter().any(|encoding| encoding.eq_ignore_ascii_case(word))
}

/// GEO in the words of a version; it is kept as vCard 3.0 has it.
fn place(value: String, version: Version) -> String {
    match (version, coordinates(&value, ';')) {
        (Version::V21, Some((latitude, longitude))) => format!("{longitude},{latitude}"),
        (Version::V40, Some((latitude, longitude))) => format!("geo:{latitude},{longitude}"),
        _ => value,
    }
}

fn has(uri: &str, scheme: &str) -> bool {
    uri.strip_prefix(scheme).is_some_and(|rest| rest.starts_with(':'))
}
