//! A record to text.

use base64::Engine as _;

use super::line::{LENIENT, STRICT};
use super::read::{GROUP, MESSENGERS};
use crate::format::dialect::{Dialect, QuotedPrintable, VcardVersion};
use crate::pim::{Contact, Kept, PartialDate, Point, Record};

/// Writes one card with CRLF line ends. Records of another kind give no bytes.
pub fn write(record: &Record, dialect: &Dialect) -> Vec<u8> {
    let Some(contact) = record.contact() else { return Vec::new() };
    let mut writer = Writer { dialect, out: Vec::with_capacity(512), groups: 0 };
    writer.plain("BEGIN:VCARD");
    writer.plain(&format!("VERSION:{}", dialect.version.text()));
    writer.contact(contact);
    for kept in &record.kept {
        writer.kept(kept);
    }
    writer.plain("END:VCARD");
    writer.out
}

struct Writer<'a> {
    dialect: &'a Dialect,
    out: Vec<u8>,
    /// Groups given out so far: `item1`, `item2` …
    groups: usize,
}

impl Writer<'_> {
    fn legacy(&self) -> bool {
        self.dialect.version == VcardVersion::V21
    }

    fn contact(&mut self, c: &Contact) {
        let n = &c.name;
        self.structured("N", &[&n.family, &n.given, &n.additional, &n.prefix, &n.suffix], Empty::Write);
        // FN is mandatory since 3.0 (RFC 2426, 3.1.1).
        let display = if c.display.is_empty() && !self.legacy() { c.title() } else { c.display.clone() };
        self.text("FN", &display);
        self.list("NICKNAME", &c.nicknames);
        self.text("X-PHONETIC-FIRST-NAME", &c.phonetic.given);
        self.text("X-PHONETIC-LAST-NAME", &c.phonetic.family);
        self.text("X-PHONETIC-ORG", &c.phonetic.organization);
        let units = [c.organization.as_str()].into_iter().chain(c.department.split(';').filter(|unit| !unit.is_empty()));
        self.structured("ORG", &units.collect::<Vec<_>>(), Empty::Skip);
        self.text("TITLE", &c.title);
        self.text("ROLE", &c.role);
        for phone in &c.phones {
            self.point("TEL", phone, &phone.value, None);
        }
        for email in &c.emails {
            let implied = self.dialect.email_internet.then_some("internet");
            self.point("EMAIL", email, &email.value, implied);
        }
        for address in &c.addresses {
            let group = self.group(&address.label);
            let params = self.types(&address.types, address.preferred, None);
            self.structured_in(&group, "ADR", &params, &address.parts());
            self.label(&group, &address.label);
        }
        for url in &c.urls {
            self.point("URL", url, &url.value, None);
        }
        for messenger in &c.impp {
            self.messenger(messenger);
        }
        self.date("BDAY", c.birthday);
        let anniversary = self.dialect.anniversary.clone();
        self.date(&anniversary, c.anniversary);
        self.text("NOTE", &c.note);
        self.list("CATEGORIES", &c.categories);
        if let Some(photo) = c.photo.as_ref().filter(|_| self.dialect.photos) {
            let kind = photo.media_type.strip_prefix("image/").unwrap_or_default().to_ascii_uppercase();
            self.picture(&kind, &photo.media_type, &photo.bytes);
        }
    }

    fn point(&mut self, name: &str, point: &Point, value: &str, implied: Option<&str>) {
        let group = self.group(&point.label);
        let params = self.types(&point.types, point.preferred, implied);
        self.value_in(&group, name, &params, value);
        self.label(&group, &point.label);
    }

    fn messenger(&mut self, point: &Point) {
        let own = point.value.split_once(':').filter(|_| self.dialect.messengers_as_x);
        let own = own.and_then(|(scheme, address)| {
            let (name, _) = MESSENGERS.iter().find(|(_, known)| known.eq_ignore_ascii_case(scheme))?;
            Some((*name, address))
        });
        match own {
            // An address with a colon of its own would be read as having a scheme.
            Some((name, address)) if !address.contains(':') => self.point(name, point, address, None),
            _ => self.point("IMPP", point, &point.value, None),
        }
    }

    fn group(&mut self, label: &str) -> String {
        if label.is_empty() {
            return String::new();
        }
        self.groups += 1;
        format!("item{}.", self.groups)
    }

    fn label(&mut self, group: &str, label: &str) {
        if !group.is_empty() {
            self.value_in(group, "X-ABLabel", "", label);
        }
    }

    /// `;CELL;WORK`, `;TYPE=CELL,WORK`, `;TYPE=cell,work;PREF=1`.
    fn types(&self, types: &[String], preferred: bool, implied: Option<&str>) -> String {
        let modern = self.dialect.version == VcardVersion::V40;
        let mut words: Vec<String> = implied.into_iter().map(str::to_owned).chain(types.iter().cloned()).collect();
        if preferred && !modern {
            words.push("pref".to_owned());
        }
        let upper = words.iter().map(|word| word.to_ascii_uppercase());
        let list = match (words.is_empty(), self.dialect.version) {
            (true, _) => String::new(),
            (_, VcardVersion::V21) => upper.map(|word| format!(";{word}")).collect(),
            (_, VcardVersion::V30) => format!(";TYPE={}", upper.collect::<Vec<_>>().join(",")),
            (_, VcardVersion::V40) => format!(";TYPE={}", words.join(",")),
        };
        if preferred && modern { list + ";PREF=1" } else { list }
    }

    fn text(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.value_in("", name, "", value);
        }
    }

    fn list(&mut self, name: &str, words: &[String]) {
        if !words.is_empty() {
            let words: Vec<String> = words.iter().map(|word| escape(word, &['\\', ',', ';'])).collect();
            self.encoded("", name, "", &[words.join(",")]);
        }
    }

    fn structured(&mut self, name: &str, parts: &[&str], empty: Empty) {
        if empty == Empty::Write || parts.iter().any(|part| !part.is_empty()) {
            self.structured_in("", name, "", parts);
        }
    }

    fn structured_in(&mut self, group: &str, name: &str, params: &str, parts: &[&str]) {
        let hidden: &[char] = if self.legacy() { &['\\', ';'] } else { &['\\', ';', ','] };
        let parts: Vec<String> = parts.iter().map(|part| escape(part, hidden)).collect();
        self.encoded(group, name, params, &parts);
    }

    fn value_in(&mut self, group: &str, name: &str, params: &str, value: &str) {
        let hidden: &[char] = if self.legacy() { &['\\'] } else { &['\\', ';', ','] };
        // A URI is not text: RFC 2426 and 6350 escape nothing in it.
        let uri = matches!(name, "URL" | "IMPP");
        let value = if uri { value.to_owned() } else { escape(value, hidden) };
        self.encoded(group, name, params, &[value]);
    }

    /// Writes escaped parts, joined by `;`, in the transfer encoding they need. Line breaks are still `\n` here.
    fn encoded(&mut self, group: &str, name: &str, params: &str, parts: &[String]) {
        let joined = parts.join(";");
        if !self.legacy() {
            return self.folded(&format!("{group}{name}{params}:{}", joined.replace('\n', "\\n")));
        }
        let ascii = joined.is_ascii();
        let charset = if ascii { "" } else { ";CHARSET=UTF-8" };
        let quote = match self.dialect.quoted_printable {
            QuotedPrintable::LineBreaks => joined.contains('\n') || joined.contains('\r'),
            QuotedPrintable::EightBit => joined.contains('\n') || joined.contains('\r') || !ascii,
            QuotedPrintable::Never => false,
        };
        if !quote {
            return self.plain(&format!("{group}{name}{params}{charset}:{}", joined.replace(['\n', '\r'], " ")));
        }
        let head = format!("{group}{name}{params}{charset};ENCODING=QUOTED-PRINTABLE:");
        self.quoted(&head, &joined);
    }

    fn date(&mut self, name: &str, date: Option<PartialDate>) {
        let Some(date) = date else { return };
        let (month, day) = (date.month(), date.day());
        let line = match (date.year(), self.dialect.basic_dates) {
            (Some(year), true) => format!("{name}:{year:04}{month:02}{day:02}"),
            (Some(year), false) => format!("{name}:{year:04}-{month:02}-{day:02}"),
            (None, _) if self.dialect.version == VcardVersion::V40 => format!("{name}:--{month:02}{day:02}"),
            (None, _) => format!("{name};X-APPLE-OMIT-YEAR=1604:1604-{month:02}-{day:02}"),
        };
        self.plain(&line);
    }

    fn picture(&mut self, kind: &str, media_type: &str, bytes: &[u8]) {
        let data = STRICT.encode(bytes);
        let word = |prefix: &str| if kind.is_empty() { String::new() } else { format!(";{prefix}{kind}") };
        match self.dialect.version {
            VcardVersion::V21 => self.block(&format!("PHOTO;ENCODING=BASE64{}:", word("TYPE=")), &data),
            VcardVersion::V30 => self.folded(&format!("PHOTO;ENCODING=b{}:{data}", word("TYPE="))),
            VcardVersion::V40 => self.folded(&format!("PHOTO:data:{media_type};base64,{data}")),
        }
    }

    fn kept(&mut self, kept: &Kept) {
        let mut params = String::new();
        let mut group = String::new();
        let mut binary = false;
        for (name, value) in &kept.params {
            match name.as_str() {
                GROUP => group = format!("{value}."),
                "ENCODING" => binary = true,
                "TYPE" if self.legacy() => params += &format!(";{value}"),
                _ => params += &format!(";{name}={}", quote_param(value)),
            }
        }
        let name = &kept.name;
        match (binary, self.dialect.version) {
            (true, _) if LENIENT.decode(&kept.value).is_err() => {}
            (true, VcardVersion::V21) => self.block(&format!("{group}{name}{params};ENCODING=BASE64:"), &kept.value),
            (true, _) => self.folded(&format!("{group}{name}{params};ENCODING=b:{}", kept.value)),
            (false, _) => self.encoded(&group, name, &params, std::slice::from_ref(&kept.value)),
        }
    }

    /// A line as it is.
    fn plain(&mut self, line: &str) {
        self.out.extend_from_slice(line.as_bytes());
        self.out.extend_from_slice(b"\r\n");
    }

    /// A line of at most 75 octets a piece, never broken inside a character (RFC 6350, 3.2).
    fn folded(&mut self, line: &str) {
        if !self.dialect.fold {
            return self.plain(line);
        }
        let mut rest = line;
        let mut room = 75;
        while rest.len() > room {
            let cut = (0..=room).rev().find(|at| rest.is_char_boundary(*at)).filter(|at| *at > 0).unwrap_or(rest.len());
            let (piece, tail) = rest.split_at(cut);
            self.out.extend_from_slice(piece.as_bytes());
            self.out.extend_from_slice(b"\r\n ");
            rest = tail;
            room = 74;
        }
        self.plain(rest);
    }

    /// Base64 on lines of its own, each after a space, with the blank line at the end that some phones wait for.
    fn block(&mut self, head: &str, data: &str) {
        self.plain(head);
        for piece in data.as_bytes().chunks(72) {
            self.out.push(b' ');
            self.out.extend_from_slice(piece);
            self.out.extend_from_slice(b"\r\n");
        }
        self.out.extend_from_slice(b"\r\n");
    }

    fn quoted(&mut self, head: &str, text: &str) {
        self.out.extend_from_slice(head.as_bytes());
        let mut column = head.len();
        let bytes = text.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let last = at + 1 == bytes.len();
            let piece = match byte {
                b'\n' if at > 0 && bytes[at - 1] == b'\r' => "=0A".to_owned(),
                b'\n' => "=0D=0A".to_owned(),
                b' ' | b'\t' if last => format!("={byte:02X}"),
                b'=' | 0..=31 | 127..=255 => format!("={byte:02X}"),
                plain => char::from(*plain).to_string(),
            };
            if self.dialect.soft_breaks && column + piece.len() > 75 {
                self.out.extend_from_slice(b"=\r\n");
                column = 0;
            }
            self.out.extend_from_slice(piece.as_bytes());
            column += piece.len();
        }
        self.out.extend_from_slice(b"\r\n");
    }
}

/// Whether a structured value without any text is written.
#[derive(PartialEq, Eq)]
enum Empty {
    Write,
    Skip,
}

fn escape(text: &str, hidden: &[char]) -> String {
    if !text.contains(hidden) {
        return text.to_owned();
    }
    text.chars().flat_map(|c| hidden.contains(&c).then_some('\\').into_iter().chain([c])).collect()
}

/// Quotes a parameter value where it needs it (RFC 6350, 3.3; RFC 6868 for quotes and line breaks).
fn quote_param(value: &str) -> String {
    let value = value.replace('^', "^^").replace('\n', "^n").replace('"', "^'");
    if value.contains([':', ';', ',']) { format!("\"{value}\"") } else { value }
}
