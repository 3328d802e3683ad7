//! Our WBXML and XML against captured sessions of other programs, and against libwbxml.

use std::path::{Path, PathBuf};
use std::process::Command;

use cordial::markup::codepage::SYNCML;
use cordial::markup::{Document, Element, Limits, Node, wbxml, xml};

/// Files of captured sessions. They live beside the project, not in it; without them there is nothing to compare, which
/// is said.
fn captures() -> Vec<PathBuf> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
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

#[test]
fn libwbxml_reads_what_we_write() {
    let files = with_extension("wbxml");
    if files.is_empty() || !has_libwbxml() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for path in files.iter().step_by(5) {
        let (document, root) =
            wbxml::read_document(&std::fs::read(path).unwrap(), &SYNCML, &Limits::default()).unwrap();
        let ours = folder.path().join("ours.wbxml");
        let theirs = folder.path().join("theirs.xml");
        std::fs::write(&ours, wbxml::write(&root, &document)).unwrap();
        let ran = Command::new("wbxml2xml").args(["-i", "0", "-o"]).args([&theirs, &ours]).output().unwrap();
        assert!(ran.status.success(), "{}: {ran:?}", path.display());
        let read = xml::read(&std::fs::read(&theirs).unwrap(), &Limits::default()).unwrap();
        assert_eq!(comparable(&read), comparable(&root), "{}", path.display());
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
