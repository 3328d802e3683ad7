//! Our WBXML and XML against captured sessions of other programs, and against libwbxml.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use cordial::markup::codepage::SYNCML;
use cordial::markup::{Document, Element, Limits, Node, PublicIdForm, wbxml, xml};
use cordial::protocol::syncml::Version;
use cordial::protocol::syncml::devinf::{self, ContentType, CtCap, DataStore, DevInf, Param, Property};

fn shared() -> PathBuf {
    std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from)
}

/// Files of captured sessions. They live beside the project, not in it; without them there is nothing to compare, which
/// is said.
fn captures() -> Vec<PathBuf> {
    let shared = shared();
    let Ok(sessions) = std::fs::read_dir(shared.join("corpus/syncml")) else {
        eprintln!("skipped: no captures under {}", shared.display());
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = sessions
        .filter_map(|entry| std::fs::read_dir(entry.ok()?.path()).ok())
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort();
    files
}

fn with_extension(extension: &str) -> Vec<PathBuf> {
    captures().into_iter().filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

/// Whether libwbxml's tools are installed. A machine without them says so; under CI it fails.
fn has_libwbxml() -> bool {
    let installed = ["wbxml2xml", "xml2wbxml"].iter().all(|tool| Command::new(tool).arg("--help").output().is_ok());
    assert!(installed || std::env::var_os("CI").is_none(), "wbxml2xml and xml2wbxml are not installed");
    if !installed {
        eprintln!("skipped: wbxml2xml and xml2wbxml are not installed");
    }
    installed
}

#[test]
fn captured_messages_are_written_again_byte_for_byte() {
    let mut differ = Vec::new();
    let files = with_extension("wbxml");
    for path in &files {
        let bytes = std::fs::read(path).unwrap();
        let (document, root) = wbxml::read_document(&bytes, &SYNCML, &Limits::default())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let again = wbxml::write(&root, &document);
        assert_eq!(wbxml::encoded_len(&root, &document), again.len(), "{}", path.display());
        if is_by_horde(path) {
            assert_eq!(wbxml::read(&again, &SYNCML, &Limits::default()), Ok(root), "{}", path.display());
            continue;
        }
        if again != bytes {
            let at = again.iter().zip(&bytes).position(|(ours, theirs)| ours != theirs);
            differ.push(format!("{} at {at:?}", path.display()));
        }
    }
    assert!(differ.is_empty(), "{} of {}:\n{}", differ.len(), files.len(), differ.join("\n"));
}

/// Horde's encoder spells an empty Final with content and END, and switches to page 0 where it already is.
fn is_by_horde(path: &Path) -> bool {
    path.to_string_lossy().contains("horde-") && path.to_string_lossy().ends_with("server.wbxml")
}

#[test]
fn captured_xml_comes_back_and_keeps_its_line_ends() {
    for path in with_extension("xml").iter().filter(|path| !path.with_extension("wbxml").exists()) {
        let bytes = std::fs::read(path).unwrap();
        let root = xml::read(&bytes, &Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let version = root.path(&["SyncHdr", "VerDTD"]).unwrap().text().into_owned();
        let document = Document::new(&SYNCML, &version).unwrap();
        let again = xml::write(&root, &document);
        if String::from_utf8_lossy(&bytes).contains("xmlns='syncml:metinf'") {
            assert_eq!(String::from_utf8_lossy(&again), String::from_utf8_lossy(&bytes), "{}", path.display());
        }
        assert_eq!(xml::read(&again, &Limits::default()), Ok(root.clone()), "{}", path.display());
        // Through the other spelling and back. A text that WBXML can hold comes back as it went.
        let wbxml = wbxml::write(&root, &document);
        assert_eq!(wbxml::read(&wbxml, &SYNCML, &Limits::default()), Ok(root), "{}", path.display());
    }
}

#[test]
fn captured_messages_have_the_same_tree_in_both_spellings() {
    for path in with_extension("wbxml") {
        let from_wbxml = wbxml::read(&std::fs::read(&path).unwrap(), &SYNCML, &Limits::default()).unwrap();
        let bytes = std::fs::read(path.with_extension("xml")).unwrap();
        let from_xml =
            xml::read(&bytes, &Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(comparable(&from_wbxml), comparable(&from_xml), "{}", path.display());
    }
}

/// Every WBXML capture there is: the sessions, the messages of other projects' tests, and our own recordings.
fn all_wbxml() -> Vec<PathBuf> {
    let mut folders = vec![shared().join("corpus"), Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/sessions")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(end) if end == "wbxml" => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

/// What libwbxml makes of a document; `Err` if it does not take it, `Ok(None)` if what it writes is no XML (raw bytes in
/// a text).
fn oracle(bytes: &[u8], folder: &Path) -> Result<Option<Element>, String> {
    let (source, target) = (folder.join("one.wbxml"), folder.join("one.xml"));
    std::fs::write(&source, bytes).unwrap();
    let ran = Command::new("wbxml2xml").args(["-i", "0", "-o"]).args([&target, &source]).output().unwrap();
    if !ran.status.success() {
        return Err(String::from_utf8_lossy(&ran.stderr).into_owned());
    }
    Ok(xml::read(&std::fs::read(&target).unwrap(), &Limits::default()).ok())
}

/// How a document begins: version of WBXML, public identifier by number or as text, charset.
fn beginning(bytes: &[u8]) -> String {
    let id = match bytes.get(1..3) {
        Some([0, 0]) => "as text".to_owned(),
        Some([byte, _]) if *byte < 0x80 => format!("{byte:#x}"),
        Some([high, low]) => format!("{:#x}", u16::from(high & 0x7f) << 7 | u16::from(*low)),
        _ => String::new(),
    };
    format!("WBXML 1.{}, public id {id}", bytes.first().copied().unwrap_or_default())
}

#[test]
fn every_capture_is_the_same_tree_for_libwbxml_before_and_after_us() {
    let files = all_wbxml();
    assert!(files.len() >= 14, "our own recordings are missing");
    if !has_libwbxml() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut counts, mut differ, mut no_xml) = (BTreeMap::<String, usize>::new(), Vec::new(), 0);
    for path in &files {
        let name = path.display();
        let bytes = std::fs::read(path).unwrap();
        let (document, root) =
            wbxml::read_document(&bytes, &SYNCML, &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let version = root.path(&["SyncHdr", "VerDTD"]).map(|version| version.text().into_owned()).unwrap_or_default();
        *counts.entry(format!("SyncML {version}, {}", beginning(&bytes))).or_default() += 1;
        let ours = wbxml::write(&root, &document);
        for (what, bytes) in [("theirs", &bytes), ("ours", &ours)] {
            match oracle(bytes, folder.path()) {
                Ok(Some(read)) if comparable(&read) == comparable(&root) => {}
                Ok(Some(_)) => differ.push(format!("{name}, {what}: another tree")),
                Ok(None) => no_xml += 1,
                Err(error) => differ.push(format!("{name}, {what}: {error}")),
            }
        }
    }
    println!("{} captures, {no_xml} documents that are no XML once decoded: {counts:#?}", files.len());
    assert!(differ.is_empty(), "{} of {}:\n{}", differ.len(), files.len(), differ.join("\n"));
}

/// Device information and meta information stand in other code pages; every element of every edition goes through both.
#[test]
fn libwbxml_knows_our_device_and_meta_information_in_every_edition() {
    if !has_libwbxml() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for version in [Version::V10, Version::V11, Version::V12] {
        let ours = devinf::to_element(&full_devinf(), version);
        let anchor = Element::new("Anchor").field("Last", 1).field("Next", 2);
        let meta = Element::new("Meta").field("Type", "application/vnd.syncml-devinf+wbxml").with(anchor);
        let meta = meta.field("Size", 7).field("MaxMsgSize", 8).field("MaxObjSize", 9);
        let item = Element::new("Item").with(Element::new("Data").with(ours));
        let results = Element::new("Results").field("CmdID", 1).with(meta).with(item);
        let header = Element::new("SyncHdr").field("VerDTD", version.dtd()).field("VerProto", version.proto());
        let root = Element::new("SyncML").with(header).with(Element::new("SyncBody").with(results).flag("Final"));
        for form in [PublicIdForm::Number, PublicIdForm::Text] {
            let document = Document::new(&SYNCML, version.dtd()).unwrap().with_public_id(form);
            let bytes = wbxml::write(&root, &document);
            assert_eq!(wbxml::read(&bytes, &SYNCML, &Limits::default()), Ok(root.clone()), "{version:?} {form:?}");
            let read = oracle(&bytes, folder.path()).unwrap_or_else(|error| panic!("{version:?} {form:?}: {error}"));
            assert_eq!(comparable(&read.unwrap()), comparable(&root), "{version:?} {form:?}");
        }
    }
}

fn full_devinf() -> DevInf {
    let content = |name: &str, version: &str| ContentType { name: name.into(), version: version.into() };
    let param = Param { name: "TYPE".into(), values: vec!["CELL".into()], ..Param::default() };
    let property = Property {
        name: "TEL".into(),
        max_occur: Some(3),
        max_size: Some(64),
        no_truncate: true,
        params: vec![param],
        ..Property::default()
    };
    let cap = CtCap {
        content_type: "text/x-vcard".into(),
        version: Some("2.1".into()),
        properties: vec![property],
        ..CtCap::default()
    };
    let store = DataStore {
        source_ref: "contacts".into(),
        display_name: Some("Kontakte".into()),
        max_guid_size: Some(64),
        rx_pref: Some(content("text/x-vcard", "2.1")),
        rx: vec![content("text/vcard", "3.0")],
        tx_pref: Some(content("text/x-vcard", "2.1")),
        capabilities: vec![cap],
        sync_types: vec![1, 2, 6],
        ..DataStore::default()
    };
    DevInf {
        man: Some("A".into()),
        model: Some("B".into()),
        oem: Some("C".into()),
        firmware: Some("1".into()),
        software: Some("2".into()),
        hardware: Some("3".into()),
        device_id: "D".into(),
        device_type: "server".into(),
        utc: true,
        large_objects: true,
        number_of_changes: true,
        stores: vec![store],
        ..DevInf::default()
    }
}

#[test]
fn we_read_what_libwbxml_writes() {
    if !has_libwbxml() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (source, target) = (folder.path().join("a.xml"), folder.path().join("a.wbxml"));
    let root = Element::new("SyncML")
        .with(Element::new("SyncHdr").field("VerDTD", "1.1").field("VerProto", "SyncML/1.1").field("SessionID", 300))
        .with(
            Element::new("SyncBody")
                .with(Element::new("Status").field("CmdID", 1).with(
                    Element::new("Item").with(Element::new("Data").with(Element::new("Anchor").field("Next", 7))),
                ))
                .flag("Final"),
        );
    let document = Document::new(&SYNCML, "1.1").unwrap();
    let text = String::from_utf8(xml::write(&root, &document)).unwrap();
    let doctype = "?><!DOCTYPE SyncML PUBLIC \"-//SYNCML//DTD SyncML 1.1//EN\" \"syncml.dtd\"><SyncML";
    std::fs::write(&source, text.replacen("?><SyncML", doctype, 1)).unwrap();
    let ran =
        Command::new("xml2wbxml").args(["-v", "1.2", "-n", "-a", "-o"]).args([&target, &source]).output().unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let theirs = std::fs::read(&target).unwrap();
    assert_eq!(wbxml::read(&theirs, &SYNCML, &Limits::default()), Ok(root.clone()));
    assert_eq!(wbxml::write(&root, &document), theirs);
}

/// A tree without what libwbxml changes on its way to XML: the kind of content, the media type of nested documents, white
/// space around data and its line ends, and bytes that are no text.
fn comparable(element: &Element) -> String {
    let mut out = format!("<{}", element.name);
    for child in element.elements() {
        out += &comparable(child);
    }
    if element.children.iter().any(|node| !matches!(node, Node::Element(_))) {
        let text = element.text().replace('\r', "").replace("+wbxml", "+xml");
        out += &format!("={}", text.trim());
    }
    out + ">"
}
