//! Element tree to message.

use super::{Decoded, Error};
use crate::markup::{Element, Node};
use crate::protocol::syncml::message::*;

/// Skipped elements that are named; the rest is skipped silently.
const MOST_NAMED: usize = 32;

/// Reads a message from its tree.
///
/// # Errors
/// [`Error`] when the root or the header is not usable.
pub fn from_element(root: &Element) -> Result<Decoded, Error> {
    if root.name != "SyncML" {
        return Err(Error::NotSyncMl(root.name.to_string()));
    }
    let mut skipped = Skipped::default();
    let header = header(root.child("SyncHdr").ok_or(Error::Missing("SyncHdr"))?, &mut skipped)?;
    let mut body = Vec::new();
    let mut last = false;
    for child in root.child("SyncBody").into_iter().flat_map(Element::elements) {
        match &*child.name {
            "Final" => last = true,
            _ => body.push(command(child, &mut skipped)?),
        }
    }
    Ok(Decoded { message: Message { header, body, last }, skipped: skipped.0 })
}

#[derive(Default)]
struct Skipped(Vec<String>);

impl Skipped {
    fn note(&mut self, parent: &Element, child: &Element) {
        let path = format!("{}/{}", parent.name, child.name);
        if self.0.len() < MOST_NAMED && !self.0.contains(&path) {
            self.0.push(path);
        }
    }
}

fn text(element: &Element) -> String {
    element.text().trim().to_owned()
}

fn number(element: &Element, name: &'static str) -> Result<u32, Error> {
    element.text().trim().parse().map_err(|_| Error::NotANumber(name))
}

fn size(element: &Element) -> Option<u64> {
    element.text().trim().parse().ok()
}

fn cmd_id(element: &Element) -> Result<u32, Error> {
    element.child("CmdID").map_or(Ok(0), |child| number(child, "CmdID"))
}

fn header(element: &Element, skipped: &mut Skipped) -> Result<Header, Error> {
    let mut header = Header::default();
    let mut msg_id = None;
    for child in element.elements() {
        match &*child.name {
            "VerDTD" => header.ver_dtd = text(child),
            "VerProto" => header.ver_proto = text(child),
            "SessionID" => header.session_id = text(child),
            "MsgID" => msg_id = Some(number(child, "MsgID")?),
            "Target" => header.target = location(child, skipped),
            "Source" => header.source = location(child, skipped),
            "RespURI" => header.resp_uri = Some(text(child)),
            "NoResp" => header.no_resp = true,
            "Cred" => header.cred = Some(cred(child, skipped)),
            "Meta" => header.meta = meta(child, skipped),
            _ => skipped.note(element, child),
        }
    }
    header.msg_id = msg_id.ok_or(Error::Missing("MsgID"))?;
    Ok(header)
}

fn location(element: &Element, skipped: &mut Skipped) -> Location {
    let mut location = Location::default();
    for child in element.elements() {
        match &*child.name {
            "LocURI" => location.uri = text(child),
            "LocName" => location.name = Some(child.text().into_owned()),
            "Filter" => location.filter = Some(child.clone()),
            _ => skipped.note(element, child),
        }
    }
    location
}

/// SourceParent and TargetParent hold a LocURI.
fn parent_uri(element: &Element) -> String {
    element.child("LocURI").map_or_else(|| text(element), text)
}

fn meta(element: &Element, skipped: &mut Skipped) -> Meta {
    let mut meta = Meta::default();
    for child in element.elements() {
        match &*child.name {
            "FieldLevel" => meta.field_level = true,
            "Format" => meta.format = Some(text(child)),
            "Type" => meta.content_type = Some(text(child)),
            "Mark" => meta.mark = Some(text(child)),
            "Size" => meta.size = size(child),
            "Anchor" => meta.anchor = Some(anchor(child)),
            "Version" => meta.version = Some(text(child)),
            "NextNonce" => meta.next_nonce = Some(child.bytes().into_owned()),
            "MaxMsgSize" => meta.max_msg_size = size(child),
            "MaxObjSize" => meta.max_obj_size = size(child),
            "EMI" => meta.emi.push(text(child)),
            "Mem" => meta.memory = Some(memory(child)),
            "MetInf" => meta = self::meta(child, skipped),
            _ => skipped.note(element, child),
        }
    }
    meta
}

/// Reads an Anchor element.
pub(in crate::protocol::syncml) fn anchor(element: &Element) -> Anchor {
    let part = |name| element.child(name).map(text).filter(|text| !text.is_empty());
    Anchor { last: part("Last"), next: part("Next") }
}

fn memory(element: &Element) -> Memory {
    Memory {
        shared: element.has("SharedMem"),
        free_bytes: element.child("FreeMem").and_then(size),
        free_items: element.child("FreeID").and_then(size),
    }
}

fn cred(element: &Element, skipped: &mut Skipped) -> Cred {
    Cred {
        meta: element.child("Meta").map(|child| meta(child, skipped)).unwrap_or_default(),
        data: element.child("Data").and_then(data),
    }
}

/// The content of a Data element. Blanks around a CDATA section or an element are layout.
fn data(element: &Element) -> Option<Data> {
    let blank = |node: &&Node| matches!(node, Node::Text(text) if text.trim().is_empty());
    let solid: Vec<&Node> = element.children.iter().filter(|node| !blank(node)).collect();
    match solid.as_slice() {
        [Node::Element(child)] => Some(Data::Element(child.clone())),
        [Node::Opaque(bytes)] => Some(Data::Bytes(bytes.clone())),
        _ if element.elements().next().is_some() => Some(Data::Element(element.clone())),
        _ => match element.children.as_slice() {
            [] => None,
            [Node::Text(text)] => Some(Data::Text(text.clone())),
            _ => Some(Data::Bytes(element.bytes().into_owned())),
        },
    }
}

fn item(element: &Element, skipped: &mut Skipped) -> Item {
    let mut item = Item::default();
    for child in element.elements() {
        match &*child.name {
            "Target" => item.target = Some(location(child, skipped)),
            "Source" => item.source = Some(location(child, skipped)),
            "SourceParent" => item.source_parent = Some(parent_uri(child)),
            "TargetParent" => item.target_parent = Some(parent_uri(child)),
            "Meta" => item.meta = meta(child, skipped),
            "Data" => item.data = data(child),
            "MoreData" => item.more = true,
            _ => skipped.note(element, child),
        }
    }
    item
}

fn command(element: &Element, skipped: &mut Skipped) -> Result<Command, Error> {
    Ok(match &*element.name {
        "Status" => Command::Status(status(element, skipped)?),
        "Results" => Command::Results(results(element, skipped)?),
        "Alert" => Command::Alert(alert(element, skipped)?),
        "Put" => Command::Put(exchange(element, skipped)?),
        "Get" => Command::Get(exchange(element, skipped)?),
        "Map" => Command::Map(map(element, skipped)?),
        "Sync" => Command::Sync(sync(element, skipped)?),
        "Add" => Command::Change(change(Verb::Add, element, skipped)?),
        "Replace" => Command::Change(change(Verb::Replace, element, skipped)?),
        "Delete" => Command::Change(change(Verb::Delete, element, skipped)?),
        "Copy" => Command::Change(change(Verb::Copy, element, skipped)?),
        "Move" => Command::Change(change(Verb::Move, element, skipped)?),
        "Atomic" => Command::Group(group(GroupKind::Atomic, element, skipped)?),
        "Sequence" => Command::Group(group(GroupKind::Sequence, element, skipped)?),
        _ => {
            let cmd_id = cmd_id(element).unwrap_or_default();
            Command::Other(Other { name: element.name.clone(), cmd_id, element: element.clone() })
        }
    })
}

fn status(element: &Element, skipped: &mut Skipped) -> Result<Status, Error> {
    let mut status = Status::default();
    for child in element.elements() {
        match &*child.name {
            "CmdID" => status.cmd_id = number(child, "CmdID")?,
            "MsgRef" => status.msg_ref = number(child, "MsgRef").unwrap_or_default(),
            "CmdRef" => status.cmd_ref = number(child, "CmdRef")?,
            "Cmd" => status.cmd = command_name(&child.text()),
            "TargetRef" => status.target_refs.push(text(child)),
            "SourceRef" => status.source_refs.push(text(child)),
            "Cred" => status.cred = Some(cred(child, skipped)),
            "Chal" => status.chal = child.child("Meta").map(|child| meta(child, skipped)),
            "Data" => status.code = child.text().trim().parse().unwrap_or_default(),
            "Item" => status.items.push(item(child, skipped)),
            _ => skipped.note(element, child),
        }
    }
    Ok(status)
}

/// The borrowed form of the usual names.
fn command_name(text: &str) -> std::borrow::Cow<'static, str> {
    const USUAL: [&str; 10] = ["SyncHdr", "Add", "Replace", "Delete", "Sync", "Alert", "Put", "Get", "Results", "Map"];
    let text = text.trim();
    match USUAL.into_iter().find(|name| *name == text) {
        Some(name) => name.into(),
        None => text.to_owned().into(),
    }
}

fn results(element: &Element, skipped: &mut Skipped) -> Result<Results, Error> {
    let mut results = Results::default();
    for child in element.elements() {
        match &*child.name {
            "CmdID" => results.cmd_id = number(child, "CmdID")?,
            "MsgRef" => results.msg_ref = number(child, "MsgRef").ok(),
            "CmdRef" => results.cmd_ref = number(child, "CmdRef").unwrap_or_default(),
            "Meta" => results.meta = meta(child, skipped),
            "TargetRef" => results.target_ref = Some(text(child)),
            "SourceRef" => results.source_ref = Some(text(child)),
            "Item" => results.items.push(item(child, skipped)),
            _ => skipped.note(element, child),
        }
    }
    Ok(results)
}

fn alert(element: &Element, skipped: &mut Skipped) -> Result<Alert, Error> {
    let mut alert = Alert::default();
    for child in element.elements() {
        match &*child.name {
            "CmdID" => alert.cmd_id = number(child, "CmdID")?,
            "NoResp" => alert.no_resp = true,
            "Cred" => alert.cred = Some(cred(child, skipped)),
            "Data" => alert.code = child.text().trim().parse().ok(),
            "Correlator" => alert.correlator = Some(text(child)),
            "Item" => alert.items.push(item(child, skipped)),
            _ => skipped.note(element, child),
        }
    }
    Ok(alert)
}

fn exchange(element: &Element, skipped: &mut Skipped) -> Result<Exchange, Error> {
    let mut exchange = Exchange::default();
    for child in element.elements() {
        match &*child.name {
            "CmdID" => exchange.cmd_id = number(child, "CmdID")?,
            "NoResp" => exchange.no_resp = true,
            "Lang" => exchange.lang = Some(text(child)),
            "Cred" => exchange.cred = Some(cred(child, skipped)),
            "Meta" => exchange.meta = meta(child, skipped),
            "Item" => exchange.items.push(item(child, skipped)),
            _ => skipped.note(element, child),
        }
    }
    Ok(exchange)
}

fn map(element: &Element, skipped: &mut Skipped) -> Result<Map, Error> {
    let mut map = Map::default();
    for child in element.elements() {
        match &*child.name {
            "CmdID" => map.cmd_id = number(child, "CmdID")?,
            "Target" => map.target = location(child, skipped),
            "Source" => map.source = location(child, skipped),
            "Cred" => map.cred = Some(cred(child, skipped)),
            "Meta" => map.meta = meta(child, skipped),
            "MapItem" => map.items.push(map_item(child)),
            _ => skipped.note(element, child),
        }
    }
    Ok(map)
}

fn map_item(element: &Element) -> MapItem {
    let uri = |name| element.path(&[name, "LocURI"]).map(text).unwrap_or_default();
    MapItem { target: uri("Target"), source: uri("Source") }
}

fn sync(element: &Element, skipped: &mut Skipped) -> Result<Sync, Error> {
    let mut sync = Sync::default();
    for child in element.elements() {
        match &*child.name {
            "CmdID" => sync.cmd_id = number(child, "CmdID")?,
            "NoResp" => sync.no_resp = true,
            "Cred" => sync.cred = Some(cred(child, skipped)),
            "Target" => sync.target = Some(location(child, skipped)),
            "Source" => sync.source = Some(location(child, skipped)),
            "Meta" => sync.meta = meta(child, skipped),
            "NumberOfChanges" => sync.number_of_changes = size(child),
            _ => sync.commands.push(command(child, skipped)?),
        }
    }
    Ok(sync)
}

fn change(verb: Verb, element: &Element, skipped: &mut Skipped) -> Result<Change, Error> {
    let mut change = Change {
        verb,
        cmd_id: cmd_id(element)?,
        no_resp: false,
        archive: false,
        soft: false,
        cred: None,
        meta: Meta::default(),
        items: Vec::new(),
    };
    for child in element.elements() {
        match &*child.name {
            "CmdID" => {}
            "NoResp" => change.no_resp = true,
            "Archive" => change.archive = true,
            "SftDel" => change.soft = true,
            "Cred" => change.cred = Some(cred(child, skipped)),
            "Meta" => change.meta = meta(child, skipped),
            "Item" => change.items.push(item(child, skipped)),
            _ => skipped.note(element, child),
        }
    }
    Ok(change)
}

fn group(kind: GroupKind, element: &Element, skipped: &mut Skipped) -> Result<Group, Error> {
    let mut group =
        Group { kind, cmd_id: cmd_id(element)?, no_resp: false, meta: Meta::default(), commands: Vec::new() };
    for child in element.elements() {
        match &*child.name {
            "CmdID" => {}
            "NoResp" => group.no_resp = true,
            "Meta" => group.meta = meta(child, skipped),
            _ => group.commands.push(command(child, skipped)?),
        }
    }
    Ok(group)
}
