//! Messages as indented XML, for engineers to read: decoded, and always without secrets.
//!
//! What proves who somebody is never stands in a transcript: credentials, nonces, passwords and tokens, wherever they
//! are (header, challenges, addresses, device information, documents nested in opaque values or base64). A [`Veil`]
//! besides hides whom the message is about: then only what is known to be harmless is shown as it is.
//!
//! The tree is shown as it came, with elements that nobody knows; base64 content is shown decoded.

mod address;
mod print;

use crate::markup::{self, Element, Limits, Node, codepage};

use super::message::base64_lenient;
use address::is_secret;
pub use address::without_secrets;

/// What stands in the place of a secret.
pub const HIDDEN: &str = "***";

/// Gives the same false name for the same true one.
pub trait Veil {
    /// The name to show instead of one of this sort.
    fn name(&mut self, sort: Sort, name: &str) -> String;
    /// The content of an item, of this media type, as it may be shown.
    fn content(&mut self, media_type: Option<&str>, content: &[u8]) -> String;
}

/// Sorts of names in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// A device's id: IMEI, serial number.
    Device,
    /// Who logs in.
    User,
    /// A whole address.
    Address,
    /// An item's id.
    Item,
    /// A database.
    Database,
    /// Anything else that somebody may have written.
    Text,
}

/// A document as text. `None` for one that is no readable SyncML.
pub fn transcript(document: &[u8], veil: Option<&mut dyn Veil>) -> Option<String> {
    let mut root = markup::read(document, &codepage::SYNCML, &Limits::default()).ok()?;
    if root.name != codepage::SYNCML.root {
        return None;
    }
    Editor { veil }.children(&mut root, &Around::default());
    Some(print::indented(&root))
}

/// What an element stands in.
#[derive(Debug, Clone, Default)]
struct Around {
    /// The innermost command, `SyncHdr` for the header.
    command: String,
    /// What it is about: the command that a Status answers, the property of a capability.
    about: String,
    /// The parent.
    parent: String,
    /// The parent's parent.
    holder: String,
    /// Format and type in force.
    format: Option<String>,
    media_type: Option<String>,
    /// Its name says that its values are secret.
    is_secret: bool,
}

/// Commands that hold items of a database.
const CHANGES: [&str; 5] = ["Add", "Replace", "Delete", "Copy", "Move"];
const COMMANDS: [&str; 13] =
    ["SyncHdr", "Status", "Alert", "Put", "Get", "Results", "Sync", "Map", "Add", "Replace", "Delete", "Copy", "Move"];

/// Elements whose text says nothing about anybody.
const HARMLESS: [&str; 46] = [
    "CmdID",
    "MsgID",
    "MsgRef",
    "CmdRef",
    "SessionID",
    "VerDTD",
    "VerProto",
    "Cmd",
    "Format",
    "Type",
    "Mark",
    "Size",
    "Last",
    "Next",
    "Version",
    "MaxMsgSize",
    "MaxObjSize",
    "FreeID",
    "FreeMem",
    "NumberOfChanges",
    "Lang",
    "FilterType",
    "FieldLevel",
    "CTType",
    "VerCT",
    "PropName",
    "ParamName",
    "DataType",
    "MaxSize",
    "MaxOccur",
    "NoTruncate",
    "SyncType",
    "DevTyp",
    "Man",
    "Mod",
    "OEM",
    "FwV",
    "SwV",
    "HwV",
    "MaxGUIDSize",
    "MaxMem",
    "MaxID",
    "XNam",
    "FilterKeyword",
    "UTC",
    "SharedMem",
];

struct Editor<'v> {
    veil: Option<&'v mut dyn Veil>,
}

impl Editor<'_> {
    fn children(&mut self, element: &mut Element, around: &Around) {
        let within = around.within(element);
        for node in &mut element.children {
            if let Node::Element(child) = node {
                self.element(child, &within);
            }
        }
    }

    fn element(&mut self, element: &mut Element, around: &Around) {
        match &*element.name {
            "Cred" => hide_proof(element),
            name if is_secret(name) => set(element, HIDDEN),
            "XVal" if around.is_secret => set(element, HIDDEN),
            "LocURI" | "RespURI" | "TargetRef" | "SourceRef" | "SourceParent" | "TargetParent" => {
                let text = self.reference(&element.text(), around, &element.name);
                set(element, &text);
            }
            "LocName" => {
                let header = around.command == "SyncHdr";
                self.rename(element, if header { Sort::User } else { Sort::Text });
            }
            "DevID" => self.rename(element, Sort::Device),
            "Data" => self.data(element, around),
            "ValEnum" if !around.about.starts_with("CATEGOR") => {}
            name if HARMLESS.contains(&name) => self.children(element, around),
            _ => {
                self.children(element, around);
                self.loose_text(element);
            }
        }
    }

    /// Text in an element that nobody knows, or in which anything may stand.
    fn loose_text(&mut self, element: &mut Element) {
        for node in &mut element.children {
            let Some(bytes) = node.as_bytes() else { continue };
            let text = String::from_utf8_lossy(bytes);
            *node = Node::Text(match self.veil.as_mut() {
                Some(veil) => veil.name(Sort::Text, &text),
                None => without_secrets(&text),
            });
        }
    }

    fn rename(&mut self, element: &mut Element, sort: Sort) {
        if let Some(veil) = self.veil.as_mut() {
            let shown = veil.name(sort, &element.text());
            set(element, &shown);
        }
    }

    /// An address or an id.
    fn reference(&mut self, text: &str, around: &Around, name: &str) -> String {
        let Some(veil) = self.veil.as_mut() else { return without_secrets(text) };
        let about = if around.command == "Status" { &around.about } else { &around.command };
        let sort = match about.as_str() {
            _ if text.contains("://") || name == "RespURI" => Sort::Address,
            "SyncHdr" => Sort::Device,
            command if CHANGES.contains(&command) || around.holder == "MapItem" => Sort::Item,
            _ => Sort::Database,
        };
        veil.name(sort, text)
    }

    /// Data: a code, a document, the content of an item, or words.
    fn data(&mut self, element: &mut Element, around: &Around) {
        if element.elements().next().is_some() {
            self.children(element, around);
            return self.loose_text(element);
        }
        let bytes = element.bytes().into_owned();
        let is_code = bytes.len() <= 4 && bytes.iter().all(u8::is_ascii_digit);
        if bytes.is_empty() || (is_code && matches!(around.parent.as_str(), "Status" | "Alert")) {
            return;
        }
        let format = around.format.as_deref().unwrap_or_default().to_ascii_lowercase();
        if format.contains("des") {
            return set(element, &size("encrypted", &bytes));
        }
        let decoded = if format.contains("b64") { base64_lenient(&bytes) } else { None };
        let content = decoded.as_deref().unwrap_or(&bytes);
        match around.command.as_str() {
            "Put" | "Results" => self.document(element, content),
            command if CHANGES.contains(&command) => self.content(element, content, around),
            _ => match self.veil.as_mut() {
                Some(veil) => set(element, &veil.name(Sort::Text, &String::from_utf8_lossy(content))),
                None => self.clear(element, content),
            },
        }
    }

    /// A document within: device information. What cannot be read may hold anything, and is not shown.
    fn document(&mut self, element: &mut Element, content: &[u8]) {
        let unpacked = base64_lenient(content).filter(|inner| markup::Spelling::sniff(inner).is_some());
        let content = unpacked.as_deref().unwrap_or(content);
        match markup::read(content, &codepage::DEVINF, &Limits::default()) {
            Ok(inner) => {
                element.children = vec![Node::Element(inner)];
                self.children(element, &Around::default());
            }
            Err(_) => set(element, &size("unreadable", content)),
        }
    }

    fn content(&mut self, element: &mut Element, content: &[u8], around: &Around) {
        match self.veil.as_mut() {
            Some(veil) => set(element, &veil.content(around.media_type.as_deref(), content)),
            None => self.clear(element, content),
        }
    }

    /// Content in clear. A document is looked through for secrets.
    fn clear(&mut self, element: &mut Element, content: &[u8]) {
        let nested = nested(content).or_else(|| nested(&base64_lenient(content)?));
        match nested {
            Some(inner) => {
                element.children = vec![Node::Element(inner)];
                self.children(element, &Around::default());
            }
            None if is_text(content) => set(element, &without_secrets(&String::from_utf8_lossy(content))),
            None => set(element, &size("binary", content)),
        }
    }
}

/// The document that content is.
fn nested(content: &[u8]) -> Option<Element> {
    let spelling = markup::Spelling::sniff(content)?;
    let books = [&codepage::SYNCML, &codepage::DEVINF];
    books.into_iter().find_map(|book| {
        let root = markup::read(content, book, &Limits::default()).ok();
        // Almost any bytes are WBXML of something.
        root.filter(|root| spelling == markup::Spelling::Xml || root.name == book.root)
    })
}

impl Around {
    fn within(&self, element: &Element) -> Around {
        let name = element.name.to_string();
        let meta = element.child("Meta");
        let said = |what: &str| meta.and_then(|meta| meta.child_text(what)).map(|text| text.trim().to_owned());
        let mut within = Around { holder: self.parent.clone(), parent: name.clone(), ..self.clone() };
        within.format = said("Format").or(within.format);
        within.media_type = said("Type").or(within.media_type);
        if COMMANDS.contains(&name.as_str()) {
            within.command = name.clone();
            within.about = element.child_text("Cmd").unwrap_or_default().trim().to_owned();
        }
        match name.as_str() {
            "Ext" if element.children_named("XNam").any(|name| is_secret(&name.text())) => {
                within.is_secret = true;
            }
            "Property" | "CTCap" => {
                within.about = element.child_text("PropName").unwrap_or_default().to_ascii_uppercase();
            }
            _ => {}
        }
        within
    }
}

/// Credentials: only how they are made may be seen.
fn hide_proof(cred: &mut Element) {
    let safe = |name: &str| ["Type", "Format"].contains(&name);
    for node in &mut cred.children {
        match node {
            Node::Element(meta) if meta.name == "Meta" => {
                meta.children.iter_mut().for_each(|node| match node {
                    Node::Element(known) if safe(&known.name) && known.elements().next().is_none() => {}
                    Node::Element(other) => set(other, HIDDEN),
                    node => *node = Node::Text(HIDDEN.to_owned()),
                });
            }
            Node::Element(other) => set(other, HIDDEN),
            node => *node = Node::Text(HIDDEN.to_owned()),
        }
    }
}

fn set(element: &mut Element, text: &str) {
    element.children = if text.is_empty() { Vec::new() } else { vec![Node::Text(text.to_owned())] };
}

fn size(what: &str, bytes: &[u8]) -> String {
    format!("({what}, {} bytes)", bytes.len())
}

/// Whether bytes in an old character set read like text.
fn is_text(bytes: &[u8]) -> bool {
    !bytes.iter().any(|byte| *byte < b' ' && !matches!(byte, b'\t' | b'\r' | b'\n'))
}

#[cfg(test)]
mod tests;
