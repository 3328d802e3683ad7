//! What went over the wire, for people and engineers: [`examine`] says in numbers what a message carried, [`wire_text`]
//! shows it decoded. Secrets are in neither; with a [`Mask`] nobody's name, number or address is either.

use std::collections::HashMap;

use crate::format::veil::{self, Names};
use crate::pim::fold;
use crate::protocol::syncml::transcript::{self, Veil};

pub use crate::protocol::syncml::digest::{Changes, Digest, Refusal, examine};
pub use crate::protocol::syncml::transcript::without_secrets;

/// A document as indented XML. What cannot be decoded (also one of which only the beginning was kept) is shown by its
/// size.
pub fn wire_text(media_type: &str, bytes: &[u8], mask: Option<&mut Mask>) -> String {
    let text = match mask {
        Some(mask) => {
            let text = transcript::transcript(bytes, Some(mask));
            text.map(|text| mask.scrub(&text))
        }
        None => transcript::transcript(bytes, None),
    };
    text.unwrap_or_else(|| {
        let media_type = media_type.split(';').next().unwrap_or_default();
        format!("({}, {} bytes)", without_secrets(media_type), bytes.len())
    })
}

/// False names for true ones: the same one for the same thing, wherever it stands. They are numbers in the order in which
/// the things were met, so nothing leads back from them.
#[derive(Debug, Clone, Default)]
pub struct Mask {
    known: HashMap<(Alias, String), String>,
    last: HashMap<Alias, usize>,
    /// What is replaced wherever it stands as a word, the longest first.
    words: Vec<(String, String)>,
}

/// Sorts of false names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alias {
    /// Somebody.
    Person,
    /// An event, a task, a note.
    Title,
    /// A telephone number.
    Number,
    /// An e-mail address.
    Mail,
    /// A postal address.
    Address,
    /// An item's id that might be more than a number.
    Id,
    /// A phone or a computer.
    Device,
    /// Who logs in.
    User,
    /// A computer in a network.
    Host,
    /// A place, as the person called it.
    Place,
    /// A database.
    Database,
}

impl Alias {
    fn label(self) -> &'static str {
        match self {
            Alias::Person => "Person",
            Alias::Title => "Title",
            Alias::Number => "Number",
            Alias::Mail => "Mail",
            Alias::Address => "Address",
            Alias::Id => "Id",
            Alias::Device => "Device",
            Alias::User => "User",
            Alias::Host => "Host",
            Alias::Place => "Place",
            Alias::Database => "Database",
        }
    }

    /// What makes two spellings the same thing.
    fn key(self, name: &str) -> String {
        match self {
            Alias::Person => {
                let mut words = fold::words(name);
                words.sort();
                words.join(" ")
            }
            Alias::Number => name.chars().filter(|c| c.is_ascii_digit() || matches!(c, '*' | '#')).collect(),
            _ => name.trim().to_lowercase(),
        }
    }
}

impl Mask {
    /// The false name of something; `names` are its spellings.
    pub fn alias(&mut self, sort: Alias, names: &[&str]) -> String {
        let keys: Vec<String> = names.iter().map(|name| sort.key(name)).filter(|key| !key.is_empty()).collect();
        let known = keys.iter().find_map(|key| self.known.get(&(sort, key.clone())).cloned());
        let alias = known.unwrap_or_else(|| {
            let last = self.last.entry(sort).or_default();
            *last += 1;
            format!("{} {last}", sort.label())
        });
        if matches!(sort, Alias::Device | Alias::User | Alias::Host | Alias::Place) {
            names.iter().for_each(|name| self.replace_everywhere(name, &alias));
        }
        for key in keys {
            let _ = self.known.entry((sort, key)).or_insert_with(|| alias.clone());
        }
        alias
    }

    /// The false name of an address: its host is hidden, and of its path what might name somebody.
    pub fn address(&mut self, address: &str) -> String {
        let address = without_secrets(address);
        let Some((scheme, rest)) = address.split_once("://") else { return self.text(&address) };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let (host, port) = match host.rsplit_once(':') {
            Some((host, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => (host, Some(port)),
            _ => (host, None),
        };
        let host = self.alias(Alias::Host, &[host]);
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        let end = path.find(['?', '#']).unwrap_or(path.len());
        let path = path.get(..end).unwrap_or_default().split('/').map(step).collect::<Vec<_>>().join("/");
        format!("{scheme}://{host}{port}{path}")
    }

    /// The id of an item: a number or a digest is shown as it is, anything with a word in it is not.
    pub fn id(&mut self, id: &str) -> String {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/{}+=".contains(c);
        let has_words = id.split(|c: char| !c.is_ascii_alphabetic()).any(|run| run.len() > 2);
        let harmless = id.len() <= 255 && id.chars().all(is_plain) && (!has_words || is_digest(id));
        if harmless { id.to_owned() } else { self.alias(Alias::Id, &[id]) }
    }

    /// A database: its name is shown where it looks like one, its options are not.
    pub fn database(&mut self, name: &str) -> String {
        let bare = name.split(['?', '#']).next().unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "./:_-".contains(c);
        let shown = match bare.len() <= 32 && bare.chars().all(is_plain) && bare.matches('/').count() < 3 {
            true => bare.to_owned(),
            false => self.alias(Alias::Database, &[bare]),
        };
        if bare.len() < name.len() { format!("{shown}?…") } else { shown }
    }

    /// How long a text is that is not shown.
    pub fn text(&self, text: &str) -> String {
        if text.trim().is_empty() { String::new() } else { format!("({} characters)", text.chars().count()) }
    }

    /// What an item of a kind is called.
    pub fn title(&mut self, kind: &str, title: &str) -> String {
        match kind {
            _ if title.trim().is_empty() => String::new(),
            "contacts" => self.alias(Alias::Person, &[title]),
            _ => self.alias(Alias::Title, &[title]),
        }
    }

    /// A sentence of a program, which may name addresses, and put what anybody wrote between quotation marks.
    pub fn message(&mut self, text: &str) -> String {
        let hide = |(at, part): (usize, &str)| if at % 2 == 0 { part.to_owned() } else { "…".to_owned() };
        let text = text.split('"').enumerate().map(hide).collect::<Vec<_>>().join("\"");
        let word = |word: &str| if word.contains("://") { self.address(word) } else { word.to_owned() };
        let text = text.split(' ').map(word).collect::<Vec<_>>().join(" ");
        self.scrub(&text)
    }

    /// A text in which devices, users, hosts and places that were met stand under their false names.
    pub fn scrub(&self, text: &str) -> String {
        let mut text = without_secrets(text);
        for (word, alias) in &self.words {
            text = replace_word(&text, word, alias);
        }
        text
    }

    fn replace_everywhere(&mut self, name: &str, alias: &str) {
        let name = name.trim();
        if name.chars().count() < 3 || self.words.iter().any(|(word, _)| word == name) || is_common(name) {
            return;
        }
        self.words.push((name.to_owned(), alias.to_owned()));
        self.words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    }
}

/// Whether an id is a UUID or a digest: long, hexadecimal, with many digits.
fn is_digest(id: &str) -> bool {
    let is_part = |c: char| c.is_ascii_hexdigit() || "-{}".contains(c);
    id.len() >= 16 && id.chars().all(is_part) && id.chars().filter(char::is_ascii_digit).count() >= 6
}

/// Names that mean nobody, and words without which a message cannot be read.
fn is_common(name: &str) -> bool {
    const COMMON: [&str; 14] = [
        "contacts",
        "calendar",
        "events",
        "tasks",
        "notes",
        "localhost",
        "127.0.0.1",
        "phone",
        "cordial",
        "syncml",
        "item",
        "data",
        "status",
        "source",
    ];
    COMMON.iter().any(|common| common.eq_ignore_ascii_case(name))
}

/// A step of a path that servers are known by.
fn step(step: &str) -> &str {
    const STEPS: [&str; 14] = [
        "",
        "syncml",
        "sync",
        "ds",
        "funambol",
        "servlet",
        "index.html",
        "horde",
        "rpc.php",
        "sync4j",
        "dav",
        "server",
        "sml",
        "syncml.php",
    ];
    if STEPS.iter().any(|known| known.eq_ignore_ascii_case(step)) { step } else { "…" }
}

/// Replaces `word` where no letter or digit stands before or after it, whatever its case.
fn replace_word(text: &str, word: &str, alias: &str) -> String {
    let (lower, needle) = (text.to_lowercase(), word.to_lowercase());
    if lower.len() != text.len() || !lower.contains(&needle) {
        return text.replace(word, alias);
    }
    let mut shown = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in lower.match_indices(&needle) {
        let end = at + needle.len();
        let (Some(before), Some(after)) = (text.get(..at), text.get(end..)) else { continue };
        let is_inside = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        if at < from || is_inside {
            continue;
        }
        shown.push_str(text.get(from..at).unwrap_or_default());
        shown.push_str(alias);
        from = end;
    }
    shown.push_str(text.get(from..).unwrap_or_default());
    shown
}

impl Veil for Mask {
    fn name(&mut self, sort: transcript::Sort, name: &str) -> String {
        match sort {
            _ if name.trim().is_empty() => String::new(),
            transcript::Sort::Device if name.contains("://") => self.address(name),
            transcript::Sort::Device => self.alias(Alias::Device, &[name]),
            transcript::Sort::User => self.alias(Alias::User, &[name]),
            transcript::Sort::Address => self.address(name),
            transcript::Sort::Item => self.id(name),
            transcript::Sort::Database => self.database(name),
            transcript::Sort::Text => self.text(name),
        }
    }

    fn content(&mut self, _media_type: Option<&str>, content: &[u8]) -> String {
        veil::veil(content, self)
    }
}

impl Names for Mask {
    fn name(&mut self, sort: veil::Sort, names: &[&str]) -> String {
        match sort {
            veil::Sort::Person => self.alias(Alias::Person, names),
            veil::Sort::Title => self.alias(Alias::Title, names),
            veil::Sort::Number => self.alias(Alias::Number, names),
            veil::Sort::Mail => self.alias(Alias::Mail, names),
            veil::Sort::Address => self.alias(Alias::Address, names),
            veil::Sort::Id => names.first().map(|id| self.id(id)).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests;
