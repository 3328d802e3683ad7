//! What archive items are: things a peer offers that no record is made of. They stay as they came; here is read what a
//! list shows of them. Nothing fails: what cannot be read is called by its id.
//!
//! Sources: vBookmark 1.0 and vMessage 1.1 (IrMC, and as S60 writes them), RFC 5545 (VJOURNAL), RFC 5322 and 2047
//! (mail), OMA-TS-DS_DataObjEmail, DataObjFile and DataObjFolder 1.2.

mod dates;
mod mail;
mod message;
mod object;

use super::component::{self, Component};
use super::line::{self, Reader};
use super::text::unescape;
use super::{Charset, Dialect, Grammar};
use crate::pim::Moment;

/// The longest title, characters.
const LONGEST_TITLE: usize = 120;
/// The longest text that an item is found by, characters.
const LONGEST_WORDS: usize = 4_000;

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Nature {
    Journal,
    Bookmark,
    /// A short message (SMS).
    Message,
    /// A multimedia message.
    Mms,
    Email,
    File,
    Folder,
    /// Anything else.
    Other,
}

impl Nature {
    /// All of them.
    pub const ALL: [Nature; 8] = [
        Nature::Journal,
        Nature::Bookmark,
        Nature::Message,
        Nature::Mms,
        Nature::Email,
        Nature::File,
        Nature::Folder,
        Nature::Other,
    ];

    /// Its word: `bookmark`.
    pub fn name(self) -> &'static str {
        match self {
            Nature::Journal => "journal",
            Nature::Bookmark => "bookmark",
            Nature::Message => "message",
            Nature::Mms => "mms",
            Nature::Email => "email",
            Nature::File => "file",
            Nature::Folder => "folder",
            Nature::Other => "other",
        }
    }
}

/// What a list shows of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// What it is.
    pub nature: Nature,
    /// What to call it; never empty where the item or its id says something.
    pub title: String,
    /// When it is dated.
    pub dated: Option<Moment>,
    /// Further words to find it by: text, names, addresses.
    pub words: String,
}

/// What a list shows of an item; `id` is its name where it has none.
pub fn face(media_type: &str, bytes: &[u8], id: &str) -> Face {
    let nature = nature(media_type, bytes);
    let seen = match nature {
        Nature::Journal => component_face(bytes, &["VJOURNAL", "VFREEBUSY"], "SUMMARY", "DTSTART"),
        Nature::Bookmark => component_face(bytes, &["VBKM"], "TITLE", "X-LAST-MODIFIED"),
        Nature::Message => message::face(bytes),
        Nature::Email if looks_like_xml(bytes) => object::email(bytes),
        Nature::Email => mail::face(bytes),
        Nature::File | Nature::Folder if looks_like_xml(bytes) => object::named(bytes),
        Nature::File | Nature::Folder | Nature::Mms | Nature::Other => Seen::default(),
    };
    let title = one_line(&seen.title);
    let title = if title.is_empty() { one_line(id) } else { title };
    Face { nature, title, dated: seen.dated, words: seen.words.chars().take(LONGEST_WORDS).collect() }
}

/// What was read of an item.
#[derive(Debug, Default)]
struct Seen {
    title: String,
    dated: Option<Moment>,
    words: String,
}

/// What an item is: by how it begins, else by its media type.
pub fn nature(media_type: &str, bytes: &[u8]) -> Nature {
    by_content(bytes).unwrap_or_else(|| by_type(media_type))
}

/// Whether an item that came among records is none, but something to be kept: it says so itself, or its sender does.
/// Calendars that hold nothing but journal entries are recognised, those with an event or a task are not.
pub fn is_kept(media_type: &str, bytes: &[u8]) -> bool {
    // A file is anything, and phones label carelessly: what begins like a record is read as one.
    let says_so =
        !matches!(by_type(media_type), Nature::Other) && essence(media_type) != OCTETS && !is_media(media_type);
    let begins = |word: &[u8]| bytes.trim_ascii_start().get(..word.len()).is_some_and(|b| b.eq_ignore_ascii_case(word));
    by_content(bytes).is_some() || (says_so && !begins(b"BEGIN:"))
}

/// Bytes of no type.
const OCTETS: &str = "application/octet-stream";

fn is_media(media_type: &str) -> bool {
    ["image/", "audio/", "video/"].iter().any(|family| essence(media_type).starts_with(family))
}

fn by_type(media_type: &str) -> Nature {
    match essence(media_type).as_str() {
        "text/x-vbookmark" | "text/vbookmark" => Nature::Bookmark,
        "text/x-vmessage" | "text/x-vmsg" | "text/vmsg" => Nature::Message,
        "application/vnd.wap.mms-message" => Nature::Mms,
        "message/rfc822" | "message/x-rfc822" | "text/message" | "application/vnd.omads-email+xml" => Nature::Email,
        "application/vnd.omads-file+xml" => Nature::File,
        "application/vnd.omads-folder+xml" => Nature::Folder,
        "text/x-vjournal" => Nature::Journal,
        OCTETS => Nature::File,
        other if is_media(other) => Nature::File,
        _ => Nature::Other,
    }
}

/// The type without parameters, in small letters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn by_content(bytes: &[u8]) -> Option<Nature> {
    let text = line::utf8(bytes);
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text).trim_ascii_start();
    if looks_like_xml(text) {
        return object::nature(text);
    }
    let first = text.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default().trim_ascii();
    match first.to_ascii_uppercase().as_slice() {
        b"BEGIN:VMSG" => Some(Nature::Message),
        b"BEGIN:VBKM" => Some(Nature::Bookmark),
        b"BEGIN:VJOURNAL" => Some(Nature::Journal),
        b"BEGIN:VCALENDAR" => {
            let holds = |name: &str| line::Lines::new(text).find(name).is_some();
            let journal = holds("BEGIN:VJOURNAL") || holds("BEGIN:VFREEBUSY");
            (journal && !holds("BEGIN:VEVENT") && !holds("BEGIN:VTODO")).then_some(Nature::Journal)
        }
        _ => None,
    }
}

fn looks_like_xml(bytes: &[u8]) -> bool {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start().starts_with(b"<")
}

/// A component with a title, a date and texts.
fn component_face(bytes: &[u8], names: &[&str], title: &str, date: &str) -> Seen {
    let bytes = line::utf8(bytes);
    let new = line::version_of(&bytes, "END:VCALENDAR") == Some(b"2.0");
    let grammar = if new { Grammar::New } else { Grammar::Old };
    let reader = Reader { grammar, fallback: Charset::Latin1, texts: &[] };
    let tree = component::read(&bytes, reader, &Dialect::vcard30());
    let Some(found) = tree.components.iter().find_map(|outer| find(outer, names)) else { return Seen::default() };
    let text = |name: &str| found.get(name).map(|property| unescape(&property.value, grammar)).unwrap_or_default();
    let dated = [date, "DTSTAMP", "CREATED", "LAST-MODIFIED"];
    let words: Vec<String> = ["URL", "DESCRIPTION", "NOTE", "COMMENT", "CATEGORIES"].into_iter().map(text).collect();
    let titles = [text(title), text("URL"), text("DESCRIPTION")];
    Seen {
        title: titles.into_iter().find(|title| !title.trim().is_empty()).unwrap_or_default(),
        dated: dated.into_iter().filter_map(|name| found.get(name)).find_map(|property| dates::iso(&property.value)),
        words: words.join(" "),
    }
}

fn find<'a>(component: &'a Component, names: &[&str]) -> Option<&'a Component> {
    if names.contains(&component.name.as_str()) {
        return Some(component);
    }
    component.parts.iter().find_map(|part| find(part, names))
}

/// Text in whatever charset: UTF-16 by its look, else UTF-8, else Latin-1.
fn plain(bytes: &[u8]) -> String {
    let bytes = line::utf8(bytes);
    match std::str::from_utf8(&bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned(),
    }
}

/// The item as text, whatever its charset; `None` where it is none.
pub fn text(nature: Nature, bytes: &[u8]) -> Option<String> {
    let is_text = match nature {
        Nature::Mms | Nature::File | Nature::Other => std::str::from_utf8(bytes).is_ok(),
        _ => true,
    };
    is_text.then(|| plain(bytes))
}

/// The first line that says something, without what a terminal would obey, and not too long.
fn one_line(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    line.chars().filter(|c| !c.is_control()).take(LONGEST_TITLE).collect::<String>().trim().to_owned()
}

/// How a file with the item's bytes is called: what it is named, with an ending that programs know.
pub fn file_name(face: &Face, media_type: &str) -> String {
    let stem: String = face.title.chars().map(|c| if is_plain(c) { c } else { '_' }).take(80).collect();
    let stem = stem.trim_matches(['.', ' ', '_']);
    let stem = if stem.is_empty() { face.nature.name() } else { stem };
    let ending = ending(face.nature, &essence(media_type));
    let known = |ending: &&str| stem.to_ascii_lowercase().ends_with(&format!(".{ending}"));
    match ending {
        // What is called by a file's name already, with an ending of its own.
        None => stem.to_owned(),
        Some(ending) if known(&ending) => stem.to_owned(),
        Some(ending) => format!("{stem}.{ending}"),
    }
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | ',' | '(' | ')' | '+' | '@')
}

fn ending(nature: Nature, essence: &str) -> Option<&'static str> {
    match (nature, essence) {
        (_, essence) if essence.ends_with("+xml") => Some("xml"),
        (Nature::Journal, _) => Some("ics"),
        (Nature::Bookmark, _) => Some("vbm"),
        (Nature::Message, _) => Some("vmg"),
        (Nature::Mms, _) => Some("mms"),
        (Nature::Email, _) => Some("eml"),
        (_, "image/jpeg") => Some("jpg"),
        (_, "image/png") => Some("png"),
        (_, "image/gif") => Some("gif"),
        (_, "video/3gpp") => Some("3gp"),
        (_, "audio/mpeg") => Some("mp3"),
        (_, "audio/amr") => Some("amr"),
        (_, "text/plain") => Some("txt"),
        (Nature::Folder, _) => Some("xml"),
        (Nature::File, _) => None,
        (Nature::Other, _) => Some("bin"),
    }
}

#[cfg(test)]
mod tests;
