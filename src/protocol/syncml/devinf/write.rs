//! Device information to element tree.

use super::*;

/// A DevInf element in the form of a version: flat capabilities and no flags before their time.
pub fn to_element(devinf: &DevInf, version: Version) -> Element {
    let since_11 = version >= Version::V11;
    let flag = |name, set: bool| (set && since_11).then(|| Element::new(name));
    let global = if version == Version::V12 { Vec::new() } else { global_capabilities(devinf) };
    Element::new("DevInf")
        .field("VerDTD", version.dtd())
        .field_opt("Man", devinf.man.as_ref())
        .field_opt("Mod", devinf.model.as_ref())
        .field_opt("OEM", devinf.oem.as_ref())
        .field_opt("FwV", devinf.firmware.as_ref())
        .field_opt("SwV", devinf.software.as_ref())
        .field_opt("HwV", devinf.hardware.as_ref())
        .field("DevID", &devinf.device_id)
        .field("DevTyp", &devinf.device_type)
        .with_opt(flag("UTC", devinf.utc))
        .with_opt(flag("SupportLargeObjs", devinf.large_objects))
        .with_opt(flag("SupportNumberOfChanges", devinf.number_of_changes))
        .with_all(devinf.stores.iter().map(|store| self::store(store, version)))
        .with_all((!global.is_empty()).then(|| flat(&global)))
        .with_all(devinf.extensions.iter().map(extension))
}

/// The capabilities of the device and of all stores, each content type once: what one store takes of it and another
/// does not (BEGIN of VEVENT here, of VTODO there) the device takes.
fn global_capabilities(devinf: &DevInf) -> Vec<CtCap> {
    let mut all: Vec<CtCap> = Vec::new();
    for cap in devinf.capabilities.iter().chain(devinf.stores.iter().flat_map(|store| &store.capabilities)) {
        match all.iter_mut().find(|known| known.content_type == cap.content_type && known.version == cap.version) {
            Some(known) => join(known, cap),
            None => all.push(cap.clone()),
        }
    }
    all
}

fn join(known: &mut CtCap, other: &CtCap) {
    for property in &other.properties {
        match known.properties.iter_mut().find(|known| known.name == property.name) {
            Some(known) => {
                let new = property.values.iter().filter(|value| !known.values.contains(value));
                let new: Vec<_> = new.cloned().collect();
                known.values.extend(new);
            }
            None => known.properties.push(property.clone()),
        }
    }
}

fn extension(extension: &Extension) -> Element {
    Element::new("Ext")
        .field("XNam", &extension.name)
        .with_all(extension.values.iter().map(|value| Element::leaf("XVal", value)))
}

fn content_type(name: &'static str, kind: &ContentType) -> Element {
    Element::new(name).field("CTType", &kind.name).field("VerCT", &kind.version)
}

fn store(store: &DataStore, version: Version) -> Element {
    let nested = version == Version::V12;
    let capabilities = if nested { store.capabilities.as_slice() } else { &[] };
    Element::new("DataStore")
        .field("SourceRef", &store.source_ref)
        .field_opt("DisplayName", store.display_name.as_ref())
        .field_opt("MaxGUIDSize", store.max_guid_size)
        .with_opt(store.rx_pref.as_ref().map(|kind| content_type("Rx-Pref", kind)))
        .with_all(store.rx.iter().map(|kind| content_type("Rx", kind)))
        .with_opt(store.tx_pref.as_ref().map(|kind| content_type("Tx-Pref", kind)))
        .with_all(store.tx.iter().map(|kind| content_type("Tx", kind)))
        .with_all(capabilities.iter().map(self::nested))
        .with_opt(store.memory.as_ref().map(memory))
        .with_opt((nested && store.hierarchical).then(|| Element::new("SupportHierarchicalSync")))
        .with(Element::new("SyncCap").with_all(store.sync_types.iter().map(|kind| Element::leaf("SyncType", kind))))
}

fn memory(memory: &StoreMemory) -> Element {
    Element::new("DSMem")
        .with_opt(memory.shared.then(|| Element::new("SharedMem")))
        .field_opt("MaxMem", memory.max_bytes)
        .field_opt("MaxID", memory.max_items)
}

fn values(values: &[String]) -> impl Iterator<Item = Element> + '_ {
    values.iter().map(|value| Element::leaf("ValEnum", value))
}

fn nested(cap: &CtCap) -> Element {
    Element::new("CTCap")
        .field("CTType", &cap.content_type)
        .field("VerCT", cap.version.as_deref().unwrap_or_default())
        .with_opt(cap.field_level.then(|| Element::new("FieldLevel")))
        .with_all(cap.properties.iter().map(|property| {
            Element::new("Property")
                .field("PropName", &property.name)
                .field_opt("DataType", property.data_type.as_ref())
                .field_opt("MaxOccur", property.max_occur)
                .field_opt("MaxSize", property.max_size)
                .with_opt(property.no_truncate.then(|| Element::new("NoTruncate")))
                .with_all(values(&property.values))
                .field_opt("DisplayName", property.display_name.as_ref())
                .with_all(property.params.iter().map(|param| {
                    Element::new("PropParam")
                        .field("ParamName", &param.name)
                        .field_opt("DataType", param.data_type.as_ref())
                        .with_all(values(&param.values))
                        .field_opt("DisplayName", param.display_name.as_ref())
                }))
        }))
}

/// One flat CTCap for all content types.
fn flat(capabilities: &[CtCap]) -> Element {
    let mut element = Element::new("CTCap");
    for cap in capabilities {
        element = element.field("CTType", &cap.content_type);
        for property in &cap.properties {
            element = element
                .field("PropName", &property.name)
                .with_all(values(&property.values))
                .field_opt("DataType", property.data_type.as_ref())
                .field_opt("Size", property.max_size)
                .field_opt("DisplayName", property.display_name.as_ref());
            for param in &property.params {
                element = element
                    .field("ParamName", &param.name)
                    .with_all(values(&param.values))
                    .field_opt("DataType", param.data_type.as_ref())
                    .field_opt("DisplayName", param.display_name.as_ref());
            }
        }
    }
    element
}
