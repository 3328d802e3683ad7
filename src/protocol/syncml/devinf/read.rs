//! Element tree to device information.

use super::*;

/// Reads a DevInf element.
pub fn from_element(element: &Element) -> DevInf {
    let mut devinf = DevInf::default();
    for child in element.elements() {
        match &*child.name {
            "VerDTD" => devinf.ver_dtd = text(child),
            "Man" => devinf.man = some(child),
            "Mod" => devinf.model = some(child),
            "OEM" => devinf.oem = some(child),
            "FwV" => devinf.firmware = some(child),
            "SwV" => devinf.software = some(child),
            "HwV" => devinf.hardware = some(child),
            "DevID" => devinf.device_id = text(child),
            "DevTyp" => devinf.device_type = text(child),
            "UTC" => devinf.utc = true,
            "SupportLargeObjs" => devinf.large_objects = true,
            "SupportNumberOfChanges" => devinf.number_of_changes = true,
            "DataStore" => devinf.stores.push(store(child)),
            "CTCap" => devinf.capabilities.extend(capabilities(child)),
            "Ext" => devinf.extensions.push(extension(child)),
            _ => {}
        }
    }
    devinf
}

fn text(element: &Element) -> String {
    element.text().trim().to_owned()
}

fn some(element: &Element) -> Option<String> {
    Some(text(element)).filter(|text| !text.is_empty())
}

fn number(element: &Element) -> Option<u64> {
    element.text().trim().parse().ok()
}

fn child_text(element: &Element, name: &str) -> String {
    element.child(name).map(text).unwrap_or_default()
}

fn extension(element: &Element) -> Extension {
    Extension { name: child_text(element, "XNam"), values: element.children_named("XVal").map(text).collect() }
}

fn content_type(element: &Element) -> ContentType {
    ContentType { name: child_text(element, "CTType"), version: child_text(element, "VerCT") }
}

fn store(element: &Element) -> DataStore {
    let mut store = DataStore::default();
    for child in element.elements() {
        match &*child.name {
            "SourceRef" => store.source_ref = text(child),
            "DisplayName" => store.display_name = some(child),
            "MaxGUIDSize" => store.max_guid_size = number(child),
            "Rx-Pref" => store.rx_pref = Some(content_type(child)),
            "Rx" => store.rx.push(content_type(child)),
            "Tx-Pref" => store.tx_pref = Some(content_type(child)),
            "Tx" => store.tx.push(content_type(child)),
            "CTCap" => store.capabilities.extend(capabilities(child)),
            "DSMem" => store.memory = Some(memory(child)),
            "SupportHierarchicalSync" => store.hierarchical = true,
            "SyncCap" => store.sync_types = sync_types(child),
            _ => {}
        }
    }
    store
}

fn sync_types(element: &Element) -> Vec<u8> {
    element.children_named("SyncType").filter_map(|kind| kind.text().trim().parse().ok()).collect()
}

fn memory(element: &Element) -> StoreMemory {
    StoreMemory {
        shared: element.has("SharedMem"),
        max_bytes: element.child("MaxMem").and_then(number),
        max_items: element.child("MaxID").and_then(number),
    }
}

/// Reads a CTCap of either form. In the flat one order carries the structure: everything after a name belongs to it,
/// and each CTType begins another content type.
fn capabilities(element: &Element) -> Vec<CtCap> {
    let mut all: Vec<CtCap> = Vec::new();
    for child in element.elements() {
        if child.name == "CTType" {
            all.push(CtCap { content_type: text(child), ..CtCap::default() });
        } else if let Some(cap) = all.last_mut() {
            capability(cap, child);
        }
    }
    for cap in all.iter_mut().filter(|cap| cap.version.is_none()) {
        let version = cap.properties.iter().find(|property| property.name.eq_ignore_ascii_case("VERSION"));
        cap.version = version.and_then(|property| property.values.first().cloned());
    }
    all
}

fn capability(cap: &mut CtCap, child: &Element) {
    match &*child.name {
        "VerCT" => cap.version = some(child),
        "FieldLevel" => cap.field_level = true,
        "Property" => cap.properties.push(nested_property(child)),
        "PropName" => cap.properties.push(Property { name: text(child), ..Property::default() }),
        _ => {
            if let Some(property) = cap.properties.last_mut() {
                flat_property(property, child);
            }
        }
    }
}

/// What follows a PropName or ParamName in the flat form.
fn flat_property(property: &mut Property, child: &Element) {
    if child.name == "ParamName" {
        return property.params.push(Param { name: text(child), ..Param::default() });
    }
    match property.params.last_mut() {
        Some(param) => param_part(param, child),
        None => property_part(property, child),
    }
}

fn nested_property(element: &Element) -> Property {
    let mut property = Property::default();
    for child in element.elements() {
        match &*child.name {
            "PropName" => property.name = text(child),
            "PropParam" => property.params.push(nested_param(child)),
            _ => property_part(&mut property, child),
        }
    }
    property
}

fn nested_param(element: &Element) -> Param {
    let mut param = Param::default();
    for child in element.elements() {
        match &*child.name {
            "ParamName" => param.name = text(child),
            _ => param_part(&mut param, child),
        }
    }
    param
}

fn property_part(property: &mut Property, child: &Element) {
    match &*child.name {
        "DataType" => property.data_type = some(child),
        "MaxOccur" => property.max_occur = number(child),
        "MaxSize" | "Size" => property.max_size = number(child),
        "NoTruncate" => property.no_truncate = true,
        "ValEnum" => property.values.push(text(child)),
        "DisplayName" => property.display_name = some(child),
        _ => {}
    }
}

fn param_part(param: &mut Param, child: &Element) {
    match &*child.name {
        "DataType" => param.data_type = some(child),
        "ValEnum" => param.values.push(text(child)),
        "DisplayName" => param.display_name = some(child),
        _ => {}
    }
}
