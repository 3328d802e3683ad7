//! Messages as typed values. The order of fields is the order of elements on the wire (SyncML Representation, 5).

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Version, des};
use crate::markup::Element;

/// One SyncML document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// SyncHdr.
    pub header: Header,
    /// The commands of SyncBody.
    pub body: Vec<Command>,
    /// Final: the last message of its package.
    pub last: bool,
}

/// SyncHdr.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// VerDTD as it stands there.
    pub ver_dtd: String,
    /// VerProto as it stands there.
    pub ver_proto: String,
    /// SessionID, a text.
    pub session_id: String,
    /// MsgID; each side counts its own from 1.
    pub msg_id: u32,
    /// Target.
    pub target: Location,
    /// Source; its name is the user's.
    pub source: Location,
    /// RespURI: where the next message goes.
    pub resp_uri: Option<String>,
    /// NoResp: no Status at all is wanted.
    pub no_resp: bool,
    /// Cred.
    pub cred: Option<Cred>,
    /// Meta: largest message and object that the sender can take.
    pub meta: Meta,
}

impl Header {
    /// A header with nothing but what every message must have.
    pub fn new(
        version: Version,
        session_id: impl Into<String>,
        msg_id: u32,
        target: Location,
        source: Location,
    ) -> Self {
        Header {
            ver_dtd: version.dtd().to_owned(),
            ver_proto: version.proto().to_owned(),
            session_id: session_id.into(),
            msg_id,
            target,
            source,
            ..Header::default()
        }
    }

    /// The version that VerProto, or in doubt VerDTD, states.
    pub fn version(&self) -> Option<Version> {
        Version::from_proto(&self.ver_proto).or_else(|| Version::from_dtd(&self.ver_dtd))
    }
}

/// Target or Source: an address and a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Location {
    /// LocURI.
    pub uri: String,
    /// LocName.
    pub name: Option<String>,
    /// Filter (1.2), not interpreted.
    pub filter: Option<Element>,
}

impl Location {
    /// An address without a name.
    pub fn new(uri: impl Into<String>) -> Self {
        Location { uri: uri.into(), ..Location::default() }
    }

    /// An address with a name.
    pub fn named(uri: impl Into<String>, name: impl Into<String>) -> Self {
        Location { uri: uri.into(), name: Some(name.into()), filter: None }
    }
}

/// Meta: what is said about an element besides its data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    /// FieldLevel (1.2): the data holds changed properties only.
    pub field_level: bool,
    /// Format: `chr` when absent, `b64`, `bin`, `xml` …
    pub format: Option<String>,
    /// Type: media type, or authentication scheme.
    pub content_type: Option<String>,
    /// Mark.
    pub mark: Option<String>,
    /// Size: total bytes of an object sent in chunks.
    pub size: Option<u64>,
    /// Anchor.
    pub anchor: Option<Anchor>,
    /// Version of the content type.
    pub version: Option<String>,
    /// NextNonce as it stands there: base64 text, or raw bytes from WBXML toolkits. See [`super::auth::nonce`].
    pub next_nonce: Option<Vec<u8>>,
    /// MaxMsgSize, bytes.
    pub max_msg_size: Option<u64>,
    /// MaxObjSize, bytes.
    pub max_obj_size: Option<u64>,
    /// EMI, experimental.
    pub emi: Vec<String>,
    /// Mem: what the store has left.
    pub memory: Option<Memory>,
}

impl Meta {
    /// Meta with nothing but a Type.
    pub fn of_type(content_type: impl Into<String>) -> Self {
        Meta { content_type: Some(content_type.into()), ..Meta::default() }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Meta::default()
    }
}

/// Anchor: the sender's marks of the last and of this session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Anchor {
    /// Last; empty counts as absent.
    pub last: Option<String>,
    /// Next.
    pub next: Option<String>,
}

/// Mem: what a store has left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    /// SharedMem: the stores of the device share it.
    pub shared: bool,
    /// FreeMem, bytes.
    pub free_bytes: Option<u64>,
    /// FreeID, items.
    pub free_items: Option<u64>,
}

/// Cred: who one is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cred {
    /// Type is the scheme, Format usually `b64`.
    pub meta: Meta,
    /// The proof as it stands there.
    pub data: Option<Data>,
}

/// Content of a Data element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// Characters: inline string, or text in XML.
    Text(String),
    /// Bytes kept exactly: opaque value, CDATA section.
    Bytes(Vec<u8>),
    /// An element, such as DevInf or Anchor.
    Element(Element),
}

impl Data {
    /// The bytes, none for an element.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Data::Text(text) => text.as_bytes(),
            Data::Bytes(bytes) => bytes,
            Data::Element(_) => &[],
        }
    }

    /// The bytes as text; what is no UTF-8 becomes U+FFFD.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes())
    }

    /// The element, if it is one.
    pub fn element(&self) -> Option<&Element> {
        match self {
            Data::Element(element) => Some(element),
            Data::Text(_) | Data::Bytes(_) => None,
        }
    }
}

/// Item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Target.
    pub target: Option<Location>,
    /// Source.
    pub source: Option<Location>,
    /// SourceParent: folder at the sender.
    pub source_parent: Option<String>,
    /// TargetParent: folder at the receiver.
    pub target_parent: Option<String>,
    /// Meta; where it says nothing the command's holds.
    pub meta: Meta,
    /// Data.
    pub data: Option<Data>,
    /// MoreData: the rest follows in the next message.
    pub more: bool,
}

impl Item {
    /// LocURI of Source, if there is one that is not empty.
    pub fn source_uri(&self) -> Option<&str> {
        uri(self.source.as_ref())
    }

    /// LocURI of Target, if there is one that is not empty.
    pub fn target_uri(&self) -> Option<&str> {
        uri(self.target.as_ref())
    }

    /// Type of the item, or else of its command.
    pub fn content_type<'a>(&'a self, command: &'a Meta) -> Option<&'a str> {
        self.meta.content_type.as_deref().or(command.content_type.as_deref())
    }

    /// Format of the item, or else of its command.
    pub fn format<'a>(&'a self, command: &'a Meta) -> Option<&'a str> {
        self.meta.format.as_deref().or(command.format.as_deref())
    }
}

fn uri(location: Option<&Location>) -> Option<&str> {
    location.map(|location| location.uri.as_str()).filter(|uri| !uri.is_empty())
}

/// Undoes what a Format names: `b64`, and `des` (see [`mod@des`]) with the password of the account. Anything else is left as
/// it is. Base64 is outermost, however the two are ordered: the bytes of DES could not stand in XML.
///
/// # Errors
/// [`BadFormat`].
pub fn unpack<'a>(bytes: &'a [u8], format: Option<&str>, password: Option<&str>) -> Result<Cow<'a, [u8]>, BadFormat> {
    let names = |name: &str| {
        let mut steps = format.unwrap_or_default().split([';', ':', ',']);
        steps.any(|step| step.trim().eq_ignore_ascii_case(name))
    };
    let bytes = match names("b64") {
        true => Cow::Owned(base64_lenient(bytes).ok_or(BadFormat::NotBase64)?),
        false => Cow::Borrowed(bytes),
    };
    if !names("des") {
        return Ok(bytes);
    }
    let clear = password.and_then(|password| des::decrypt(password, &bytes));
    clear.map(Cow::Owned).ok_or(BadFormat::Encrypted)
}

/// Data that is not what its Format says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadFormat {
    /// Format `b64`, but not base64.
    #[error("not base64")]
    NotBase64,
    /// Format `des`, but not with a password that we know.
    #[error("encrypted with another password")]
    Encrypted,
}

/// Decodes base64 with line breaks in it, and pieces that were padded one by one.
pub(super) fn base64_lenient(bytes: &[u8]) -> Option<Vec<u8>> {
    let tight: Vec<u8> = bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if let Ok(decoded) = STANDARD.decode(&tight) {
        return Some(decoded);
    }
    let mut decoded = Vec::with_capacity(tight.len() / 4 * 3);
    for group in tight.chunks(4) {
        decoded.extend(STANDARD.decode(group).ok()?);
    }
    Some(decoded)
}

/// One command of a body, or of a Sync, Atomic or Sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Status.
    Status(Status),
    /// Results.
    Results(Results),
    /// Alert.
    Alert(Alert),
    /// Put.
    Put(Exchange),
    /// Get.
    Get(Exchange),
    /// Map.
    Map(Map),
    /// Sync.
    Sync(Sync),
    /// Add, Replace, Delete, Copy or Move.
    Change(Change),
    /// Atomic or Sequence.
    Group(Group),
    /// A command that is read only to be refused: Exec, Search and what nobody knows.
    Other(Other),
}

impl Command {
    /// Name on the wire.
    pub fn name(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Command::Status(_) => "Status",
            Command::Results(_) => "Results",
            Command::Alert(_) => "Alert",
            Command::Put(_) => "Put",
            Command::Get(_) => "Get",
            Command::Map(_) => "Map",
            Command::Sync(_) => "Sync",
            Command::Change(change) => change.verb.name(),
            Command::Group(group) => group.kind.name(),
            Command::Other(other) => return other.name.clone(),
        })
    }

    /// CmdID.
    pub fn cmd_id(&self) -> u32 {
        match self {
            Command::Status(command) => command.cmd_id,
            Command::Results(command) => command.cmd_id,
            Command::Alert(command) => command.cmd_id,
            Command::Put(command) | Command::Get(command) => command.cmd_id,
            Command::Map(command) => command.cmd_id,
            Command::Sync(command) => command.cmd_id,
            Command::Change(command) => command.cmd_id,
            Command::Group(command) => command.cmd_id,
            Command::Other(command) => command.cmd_id,
        }
    }

    /// NoResp: whether the sender wants no Status for it.
    pub fn no_resp(&self) -> bool {
        match self {
            Command::Alert(command) => command.no_resp,
            Command::Put(command) | Command::Get(command) => command.no_resp,
            Command::Sync(command) => command.no_resp,
            Command::Change(command) => command.no_resp,
            Command::Group(command) => command.no_resp,
            Command::Status(_) | Command::Results(_) | Command::Map(_) | Command::Other(_) => false,
        }
    }
}

/// Status: the answer to a command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// CmdID.
    pub cmd_id: u32,
    /// MsgRef: message of the command.
    pub msg_ref: u32,
    /// CmdRef: the command; 0 is the header.
    pub cmd_ref: u32,
    /// Cmd: name of the command, `SyncHdr` for the header.
    pub cmd: Cow<'static, str>,
    /// TargetRef, none or several.
    pub target_refs: Vec<String>,
    /// SourceRef, none or several.
    pub source_refs: Vec<String>,
    /// Cred.
    pub cred: Option<Cred>,
    /// Chal: the Meta in it.
    pub chal: Option<Meta>,
    /// Data: the code, see [`super::status`].
    pub code: u16,
    /// Item, for an anchor echoed or a word of explanation.
    pub items: Vec<Item>,
}

/// Results: the answer to a Get.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// CmdID.
    pub cmd_id: u32,
    /// MsgRef.
    pub msg_ref: Option<u32>,
    /// CmdRef.
    pub cmd_ref: u32,
    /// Meta.
    pub meta: Meta,
    /// TargetRef.
    pub target_ref: Option<String>,
    /// SourceRef.
    pub source_ref: Option<String>,
    /// Item.
    pub items: Vec<Item>,
}

/// Alert.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alert {
    /// CmdID.
    pub cmd_id: u32,
    /// NoResp.
    pub no_resp: bool,
    /// Cred.
    pub cred: Option<Cred>,
    /// Data: the code, see [`super::alert`]. `None` when absent or no number.
    pub code: Option<u16>,
    /// Correlator (1.2).
    pub correlator: Option<String>,
    /// Item.
    pub items: Vec<Item>,
}

/// Put or Get.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exchange {
    /// CmdID.
    pub cmd_id: u32,
    /// NoResp.
    pub no_resp: bool,
    /// Lang.
    pub lang: Option<String>,
    /// Cred.
    pub cred: Option<Cred>,
    /// Meta.
    pub meta: Meta,
    /// Item.
    pub items: Vec<Item>,
}

/// Map: the client's names of what the server added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    /// CmdID.
    pub cmd_id: u32,
    /// Target: the server's store.
    pub target: Location,
    /// Source: the client's store.
    pub source: Location,
    /// Cred.
    pub cred: Option<Cred>,
    /// Meta.
    pub meta: Meta,
    /// MapItem.
    pub items: Vec<MapItem>,
}

/// MapItem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapItem {
    /// LocURI of Target: the server's id (GUID).
    pub target: String,
    /// LocURI of Source: the client's id (LUID).
    pub source: String,
}

/// Sync: changes of one store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sync {
    /// CmdID.
    pub cmd_id: u32,
    /// NoResp.
    pub no_resp: bool,
    /// Cred.
    pub cred: Option<Cred>,
    /// Target: the receiver's store.
    pub target: Option<Location>,
    /// Source: the sender's store.
    pub source: Option<Location>,
    /// Meta.
    pub meta: Meta,
    /// NumberOfChanges (1.1).
    pub number_of_changes: Option<u64>,
    /// Add, Replace, Delete …
    pub commands: Vec<Command>,
}

/// What a change does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Verb {
    /// Add.
    Add,
    /// Replace.
    Replace,
    /// Delete.
    Delete,
    /// Copy.
    Copy,
    /// Move (1.2).
    Move,
}

impl Verb {
    /// Name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Verb::Add => "Add",
            Verb::Replace => "Replace",
            Verb::Delete => "Delete",
            Verb::Copy => "Copy",
            Verb::Move => "Move",
        }
    }
}

/// Add, Replace, Delete, Copy or Move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which of them.
    pub verb: Verb,
    /// CmdID.
    pub cmd_id: u32,
    /// NoResp.
    pub no_resp: bool,
    /// Archive (Delete): the receiver shall keep a copy.
    pub archive: bool,
    /// SftDel (Delete): only freed at the sender.
    pub soft: bool,
    /// Cred.
    pub cred: Option<Cred>,
    /// Meta, for all items.
    pub meta: Meta,
    /// Item.
    pub items: Vec<Item>,
}

impl Change {
    /// A change of one item.
    pub fn new(verb: Verb, cmd_id: u32, meta: Meta, item: Item) -> Self {
        Change { verb, cmd_id, no_resp: false, archive: false, soft: false, cred: None, meta, items: vec![item] }
    }
}

/// Atomic or Sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which of them.
    pub kind: GroupKind,
    /// CmdID.
    pub cmd_id: u32,
    /// NoResp.
    pub no_resp: bool,
    /// Meta.
    pub meta: Meta,
    /// The commands within.
    pub commands: Vec<Command>,
}

/// Kind of a [`Group`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupKind {
    /// All or none.
    Atomic,
    /// In this order.
    Sequence,
}

impl GroupKind {
    /// Name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            GroupKind::Atomic => "Atomic",
            GroupKind::Sequence => "Sequence",
        }
    }
}

/// A command without a type of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// Name on the wire.
    pub name: Cow<'static, str>,
    /// CmdID.
    pub cmd_id: u32,
    /// All of it.
    pub element: Element,
}
