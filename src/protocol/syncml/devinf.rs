//! Device information: who a peer is, which stores it has and what their items may hold. Parsed, but free of meaning.
//!
//! Sources: SyncML Device Information 1.0 and 1.1 (flat CTCap for the whole device), OMA-TS-DS_DevInf-V1_2 (CTCap
//! within the store, properties nested). The reader takes children in any order, as the P900 sends them.

mod read;
mod write;

#[cfg(test)]
mod tests;

use super::message::{Data, Item, Meta};
use super::{Encoding, Version};
use crate::markup::{self, Element, codepage};

/// Device information.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DevInf {
    /// Version of the information itself: `1.0`, `1.1`, `1.2`.
    pub ver_dtd: String,
    /// Manufacturer.
    pub man: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// OEM.
    pub oem: Option<String>,
    /// Version of the firmware.
    pub firmware: Option<String>,
    /// Version of the software.
    pub software: Option<String>,
    /// Version of the hardware.
    pub hardware: Option<String>,
    /// DevID.
    pub device_id: String,
    /// DevTyp: `phone`, `server` …
    pub device_type: String,
    /// UTC: times with a trailing Z are understood (1.1).
    pub utc: bool,
    /// SupportLargeObjs (1.1).
    pub large_objects: bool,
    /// SupportNumberOfChanges (1.1).
    pub number_of_changes: bool,
    /// Stores.
    pub stores: Vec<DataStore>,
    /// Capabilities of the whole device (1.0, 1.1).
    pub capabilities: Vec<CtCap>,
    /// Ext: names and values.
    pub extensions: Vec<Extension>,
}

impl DevInf {
    /// Capabilities that count for a store: its own, or else the device's.
    pub fn capabilities_of<'a>(&'a self, store: &'a DataStore) -> &'a [CtCap] {
        if store.capabilities.is_empty() { &self.capabilities } else { &store.capabilities }
    }
}

/// A store of a device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataStore {
    /// SourceRef: its name.
    pub source_ref: String,
    /// DisplayName.
    pub display_name: Option<String>,
    /// MaxGUIDSize: longest server id that a client takes, bytes.
    pub max_guid_size: Option<u64>,
    /// Rx-Pref: the type it likes best to get.
    pub rx_pref: Option<ContentType>,
    /// Rx: further types it takes.
    pub rx: Vec<ContentType>,
    /// Tx-Pref: the type it likes best to send.
    pub tx_pref: Option<ContentType>,
    /// Tx: further types it can send.
    pub tx: Vec<ContentType>,
    /// Capabilities (1.2).
    pub capabilities: Vec<CtCap>,
    /// DSMem.
    pub memory: Option<StoreMemory>,
    /// SupportHierarchicalSync (1.2).
    pub hierarchical: bool,
    /// SyncCap: the numbers of its SyncTypes.
    pub sync_types: Vec<u8>,
}

/// A media type and its version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct ContentType {
    /// CTType.
    pub name: String,
    /// VerCT.
    pub version: String,
}

/// What a store has room for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreMemory {
    /// SharedMem.
    pub shared: bool,
    /// MaxMem, bytes.
    pub max_bytes: Option<u64>,
    /// MaxID, items.
    pub max_items: Option<u64>,
}

/// What items of one content type may hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CtCap {
    /// CTType.
    pub content_type: String,
    /// VerCT (1.2); in older ones the values of the property VERSION.
    pub version: Option<String>,
    /// FieldLevel (1.2).
    pub field_level: bool,
    /// Properties.
    pub properties: Vec<Property>,
}

/// A property.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Property {
    /// PropName.
    pub name: String,
    /// DataType.
    pub data_type: Option<String>,
    /// MaxOccur (1.2).
    pub max_occur: Option<u64>,
    /// MaxSize (1.2), Size (older): characters.
    pub max_size: Option<u64>,
    /// NoTruncate (1.2).
    pub no_truncate: bool,
    /// ValEnum.
    pub values: Vec<String>,
    /// DisplayName.
    pub display_name: Option<String>,
    /// Parameters.
    pub params: Vec<Param>,
}

/// A parameter of a property.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Param {
    /// ParamName.
    pub name: String,
    /// DataType.
    pub data_type: Option<String>,
    /// ValEnum.
    pub values: Vec<String>,
    /// DisplayName.
    pub display_name: Option<String>,
}

/// An extension.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extension {
    /// XNam.
    pub name: String,
    /// XVal.
    pub values: Vec<String>,
}

/// Why an item holds no device information.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It holds something else, or nothing.
    #[error("no device information in the item")]
    Absent,
    /// What it holds cannot be read.
    #[error(transparent)]
    Markup(#[from] markup::Error),
}

/// Whether an address is one of those under which device information is put and got.
pub fn is_devinf_uri(uri: &str) -> bool {
    matches!(uri.strip_prefix("./").unwrap_or(uri), "devinf10" | "devinf11" | "devinf12")
}

/// Reads device information from an item of Put or Results, in whatever form the peer chose.
///
/// # Errors
/// [`Error`].
pub fn from_item(item: &Item, limits: &markup::Limits) -> Result<DevInf, Error> {
    let element = match item.data.as_ref().ok_or(Error::Absent)? {
        Data::Element(element) if element.name == "DevInf" => return Ok(from_element(element)),
        Data::Element(element) => markup::held_document(element, &codepage::DEVINF, limits)?,
        data => {
            let holder = Element::new("Data").with_opaque(data.bytes());
            markup::held_document(&holder, &codepage::DEVINF, limits)?
        }
    };
    element.as_ref().map(from_element).ok_or(Error::Absent)
}

/// An item that holds device information in the form of a version.
pub fn to_item(devinf: &DevInf, version: Version) -> Item {
    Item {
        source: Some(super::message::Location::new(version.devinf_uri())),
        data: Some(Data::Element(to_element(devinf, version))),
        ..Item::default()
    }
}

/// The Meta of a command that carries or asks for device information.
pub fn command_meta(encoding: Encoding) -> Meta {
    Meta::of_type(encoding.devinf_type())
}

pub use read::from_element;
pub use write::to_element;
