//! The data objects of OMA DS in XML: Email, File, Folder.

use base64::Engine as _;

use super::super::line::BASE64;
use super::{Nature, Seen, dates, mail};
use crate::markup::{Element, Limits, xml};

/// How much of an object is read, bytes: a large photo.
const LARGEST: usize = 32 << 20;

fn read(bytes: &[u8]) -> Option<Element> {
    let limits = Limits { depth: 16, nodes: 10_000, bytes: LARGEST };
    xml::read(bytes, &limits).ok()
}

/// What the root element says an object is. Only the beginning is looked at.
pub(super) fn nature(text: &[u8]) -> Option<Nature> {
    let head = String::from_utf8_lossy(text.get(..1024).unwrap_or(text));
    let mut tags = head.split('<').skip(1).filter(|tag| !tag.starts_with(['?', '!']));
    let root = tags.next()?.split([' ', '>', '/', '\t', '\r', '\n']).next()?;
    match root.rsplit(':').next()?.to_ascii_lowercase().as_str() {
        "email" => Some(Nature::Email),
        "file" => Some(Nature::File),
        "folder" => Some(Nature::Folder),
        _ => None,
    }
}

/// A mail within its object.
pub(super) fn email(bytes: &[u8]) -> Seen {
    let Some(root) = read(bytes) else { return Seen::default() };
    let text = |name: &str| root.child_text(name).unwrap_or_default().trim().to_owned();
    let item = root.child("emailitem").map(|item| item.bytes().into_owned()).unwrap_or_default();
    // Without its attribute, base64 shows by having no header.
    let packed = |item: &Vec<u8>| !item.contains(&b':');
    let item = Some(&item).filter(|item| packed(item)).and_then(|item| unpacked(item)).unwrap_or(item);
    let mut seen = mail::face(&item);
    seen.dated = dates::iso(&text("received")).or(seen.dated).or_else(|| dates::iso(&text("created")));
    seen
}

fn unpacked(item: &[u8]) -> Option<Vec<u8>> {
    let plain: Vec<u8> = item.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    BASE64.decode(plain).ok()
}

/// A file or a folder: its name, and when it was changed last.
pub(super) fn named(bytes: &[u8]) -> Seen {
    let Some(root) = read(bytes) else { return Seen::default() };
    let text = |name: &str| root.child_text(name).unwrap_or_default().trim().to_owned();
    Seen {
        title: text("name"),
        dated: dates::iso(&text("modified")).or_else(|| dates::iso(&text("created"))),
        words: text("cttype"),
    }
}
