//! Message to element tree, children in the order of the specification.

use crate::markup::Element;
use crate::protocol::syncml::message::*;

/// The tree of a message.
pub fn to_element(message: &Message) -> Element {
    let mut body = Element::new("SyncBody");
    for command in &message.body {
        body.push(command_element(command));
    }
    if message.last {
        body = body.flag("Final");
    }
    Element::new("SyncML").with(header(&message.header)).with(body)
}

/// The tree of one command.
pub fn command_element(command: &Command) -> Element {
    match command {
        Command::Status(status) => self::status(status),
        Command::Results(results) => self::results(results),
        Command::Alert(alert) => self::alert(alert),
        Command::Put(put) => exchange("Put", put),
        Command::Get(get) => exchange("Get", get),
        Command::Map(map) => self::map(map),
        Command::Sync(sync) => self::sync(sync),
        Command::Change(change) => self::change(change),
        Command::Group(group) => self::group(group),
        Command::Other(other) => other.element.clone(),
    }
}

fn header(header: &Header) -> Element {
    Element::new("SyncHdr")
        .field("VerDTD", &header.ver_dtd)
        .field("VerProto", &header.ver_proto)
        .field("SessionID", &header.session_id)
        .field("MsgID", header.msg_id)
        .with(location("Target", &header.target))
        .with(location("Source", &header.source))
        .field_opt("RespURI", header.resp_uri.as_ref())
        .with_opt(flag("NoResp", header.no_resp))
        .with_opt(header.cred.as_ref().map(cred))
        .with_opt(meta(&header.meta))
}

fn flag(name: &'static str, set: bool) -> Option<Element> {
    set.then(|| Element::new(name))
}

fn location(name: &'static str, location: &Location) -> Element {
    Element::new(name)
        .field("LocURI", &location.uri)
        .field_opt("LocName", location.name.as_ref())
        .with_opt(location.filter.clone())
}

fn location_opt(name: &'static str, place: Option<&Location>) -> Option<Element> {
    place.map(|place| location(name, place))
}

fn parent(name: &'static str, uri: Option<&String>) -> Option<Element> {
    uri.map(|uri| Element::new(name).field("LocURI", uri))
}

fn meta(meta: &Meta) -> Option<Element> {
    if meta.is_empty() {
        return None;
    }
    let nonce = meta.next_nonce.as_ref().map(|nonce| match std::str::from_utf8(nonce) {
        Ok(text) => Element::leaf("NextNonce", text),
        Err(_) => Element::new("NextNonce").with_opaque(nonce.clone()),
    });
    let element = Element::new("Meta")
        .with_opt(flag("FieldLevel", meta.field_level))
        .field_opt("Format", meta.format.as_ref())
        .field_opt("Type", meta.content_type.as_ref())
        .field_opt("Mark", meta.mark.as_ref())
        .field_opt("Size", meta.size)
        .with_opt(meta.anchor.as_ref().map(anchor))
        .field_opt("Version", meta.version.as_ref())
        .with_opt(nonce)
        .field_opt("MaxMsgSize", meta.max_msg_size)
        .field_opt("MaxObjSize", meta.max_obj_size)
        .with_all(meta.emi.iter().map(|emi| Element::leaf("EMI", emi)))
        .with_opt(meta.memory.as_ref().map(memory));
    Some(element)
}

/// An Anchor element.
pub(in crate::protocol::syncml) fn anchor(anchor: &Anchor) -> Element {
    Element::new("Anchor").field_opt("Last", anchor.last.as_ref()).field_opt("Next", anchor.next.as_ref())
}

fn memory(memory: &Memory) -> Element {
    Element::new("Mem")
        .with_opt(flag("SharedMem", memory.shared))
        .field_opt("FreeMem", memory.free_bytes)
        .field_opt("FreeID", memory.free_items)
}

fn cred(cred: &Cred) -> Element {
    Element::new("Cred").with_opt(meta(&cred.meta)).with_opt(cred.data.as_ref().map(data))
}

fn data(data: &Data) -> Element {
    match data {
        Data::Text(text) => Element::leaf("Data", text),
        Data::Bytes(bytes) => Element::new("Data").with_opaque(bytes.clone()),
        Data::Element(element) if element.name == "Data" => element.clone(),
        Data::Element(element) => Element::new("Data").with(element.clone()),
    }
}

fn item(item: &Item) -> Element {
    Element::new("Item")
        .with_opt(location_opt("Target", item.target.as_ref()))
        .with_opt(location_opt("Source", item.source.as_ref()))
        .with_opt(parent("SourceParent", item.source_parent.as_ref()))
        .with_opt(parent("TargetParent", item.target_parent.as_ref()))
        .with_opt(meta(&item.meta))
        .with_opt(item.data.as_ref().map(data))
        .with_opt(flag("MoreData", item.more))
}

fn status(status: &Status) -> Element {
    Element::new("Status")
        .field("CmdID", status.cmd_id)
        .field("MsgRef", status.msg_ref)
        .field("CmdRef", status.cmd_ref)
        .field("Cmd", &status.cmd)
        .with_all(status.target_refs.iter().map(|uri| Element::leaf("TargetRef", uri)))
        .with_all(status.source_refs.iter().map(|uri| Element::leaf("SourceRef", uri)))
        .with_opt(status.cred.as_ref().map(cred))
        .with_opt(status.chal.as_ref().map(|chal| Element::new("Chal").with_opt(meta(chal))))
        .field("Data", status.code)
        .with_all(status.items.iter().map(item))
}

fn results(results: &Results) -> Element {
    Element::new("Results")
        .field("CmdID", results.cmd_id)
        .field_opt("MsgRef", results.msg_ref)
        .field("CmdRef", results.cmd_ref)
        .with_opt(meta(&results.meta))
        .field_opt("TargetRef", results.target_ref.as_ref())
        .field_opt("SourceRef", results.source_ref.as_ref())
        .with_all(results.items.iter().map(item))
}

fn alert(alert: &Alert) -> Element {
    Element::new("Alert")
        .field("CmdID", alert.cmd_id)
        .with_opt(flag("NoResp", alert.no_resp))
        .with_opt(alert.cred.as_ref().map(cred))
        .field_opt("Data", alert.code)
        .field_opt("Correlator", alert.correlator.as_ref())
        .with_all(alert.items.iter().map(item))
}

fn exchange(name: &'static str, exchange: &Exchange) -> Element {
    Element::new(name)
        .field("CmdID", exchange.cmd_id)
        .with_opt(flag("NoResp", exchange.no_resp))
        .field_opt("Lang", exchange.lang.as_ref())
        .with_opt(exchange.cred.as_ref().map(cred))
        .with_opt(meta(&exchange.meta))
        .with_all(exchange.items.iter().map(item))
}

fn map(map: &Map) -> Element {
    let uri = |name, uri: &str| Element::new(name).field("LocURI", uri);
    Element::new("Map")
        .field("CmdID", map.cmd_id)
        .with(location("Target", &map.target))
        .with(location("Source", &map.source))
        .with_opt(map.cred.as_ref().map(cred))
        .with_opt(meta(&map.meta))
        .with_all(
            map.items.iter().map(|item| {
                Element::new("MapItem").with(uri("Target", &item.target)).with(uri("Source", &item.source))
            }),
        )
}

fn sync(sync: &Sync) -> Element {
    Element::new("Sync")
        .field("CmdID", sync.cmd_id)
        .with_opt(flag("NoResp", sync.no_resp))
        .with_opt(sync.cred.as_ref().map(cred))
        .with_opt(location_opt("Target", sync.target.as_ref()))
        .with_opt(location_opt("Source", sync.source.as_ref()))
        .with_opt(meta(&sync.meta))
        .field_opt("NumberOfChanges", sync.number_of_changes)
        .with_all(sync.commands.iter().map(command_element))
}

fn change(change: &Change) -> Element {
    Element::new(change.verb.name())
        .field("CmdID", change.cmd_id)
        .with_opt(flag("NoResp", change.no_resp))
        .with_opt(flag("Archive", change.archive))
        .with_opt(flag("SftDel", change.soft))
        .with_opt(change.cred.as_ref().map(cred))
        .with_opt(meta(&change.meta))
        .with_all(change.items.iter().map(item))
}

fn group(group: &Group) -> Element {
    Element::new(group.kind.name())
        .field("CmdID", group.cmd_id)
        .with_opt(flag("NoResp", group.no_resp))
        .with_opt(meta(&group.meta))
        .with_all(group.commands.iter().map(command_element))
}
