use proptest::prelude::*;

use super::codepage::{DEVINF, SYNCML};
use super::*;

fn syncml(version: &str) -> Document {
    Document::new(&SYNCML, version).unwrap()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(|byte| byte.is_ascii_hexdigit()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn read_wbxml(bytes: &[u8]) -> Result<Element, Error> {
    wbxml::read(bytes, &SYNCML, &Limits::default())
}

fn read_xml(text: impl AsRef<[u8]>) -> Result<Element, Error> {
    xml::read(text.as_ref(), &Limits::default())
}

/// A SyncML 1.1 document around these body bytes.
fn document(body: &str) -> Vec<u8> {
    [bytes("02 9F53 6A 00"), bytes(body)].concat()
}

/// An alert of the kind a PC sends to a phone.
fn alert() -> (Element, Vec<u8>) {
    let tree = Element::new("SyncML")
        .with(
            Element::new("SyncHdr")
                .field("VerDTD", "1.1")
                .field("VerProto", "SyncML/1.1")
                .field("SessionID", 1)
                .field("MsgID", 1)
                .with(Element::new("Target").field("LocURI", "/"))
                .with(Element::new("Source").field("LocURI", "PC Suite")),
        )
        .with(
            Element::new("SyncBody")
                .with(
                    Element::new("Alert").field("CmdID", 1).field("Data", 206).with(
                        Element::new("Item")
                            .with(Element::new("Source").field("LocURI", "Contacts"))
                            .with(Element::new("Meta").field("Type", "text/x-vcard")),
                    ),
                )
                .flag("Final"),
        );
    let encoded = bytes(
        "02 9F53 6A 00 6D 6C 71 03 312E31 00 01 72 03 53796E634D4C2F312E31 00 01 65 03 31 00 01 5B 03 31 00 01
         6E 57 03 2F 00 01 01 67 57 03 5043205375697465 00 01 01 01
         6B 46 4B 03 31 00 01 4F 03 323036 00 01 54 67 57 03 436F6E7461637473 00 01 01
         5A 0001 53 03 746578742F782D7663617264 00 01 01 01 01 0000 12 01 01",
    );
    (tree, encoded)
}

fn devinf(version: &str) -> Element {
    Element::new("SyncML").with(Element::new("SyncBody").with(Element::new("Put").with(Element::new("Item").with(
        Element::new("Data").with(Element::new("DevInf").field("VerDTD", version).field("Man", "Ada").flag("UTC")),
    ))))
}

#[test]
fn the_worked_example_is_read_and_written_byte_for_byte() {
    let (tree, encoded) = alert();
    assert_eq!(encoded.len(), 116);
    assert_eq!(read_wbxml(&encoded), Ok(tree.clone()));
    assert_eq!(wbxml::write(&tree, &syncml("1.1")), encoded);
    assert_eq!(wbxml::encoded_len(&tree, &syncml("1.1")), 116);
}

#[test]
fn xml_carries_the_namespaces_where_they_change() {
    let (tree, _) = alert();
    let text = String::from_utf8(xml::write(&tree, &syncml("1.1"))).unwrap();
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?><SyncML xmlns='SYNCML:SYNCML1.1'><SyncHdr>"));
    assert!(text.contains("<Meta><Type xmlns='syncml:metinf'>text/x-vcard</Type></Meta>"));
    assert!(text.ends_with("<Final/></SyncBody></SyncML>"));
    assert_eq!(read_xml(&text), Ok(tree));

    let text = String::from_utf8(xml::write(&devinf("1.2"), &syncml("1.2"))).unwrap();
    assert!(
        text.contains("<Data><DevInf xmlns='syncml:devinf'><VerDTD>1.2</VerDTD><Man>Ada</Man><UTC/></DevInf></Data>")
    );
}

#[test]
fn public_identifiers_are_read_in_every_form() {
    let body = "6D 01";
    let text = "2D2F2F53594E434D4C2F2F4454442053796E634D4C20312E302F2F454E";
    for header in ["02 9F51 6A 00".into(), format!("02 0000 6A 1D {text}"), format!("03 0000 6A 1E {text} 00")] {
        let input = bytes(&format!("{header} {body}"));
        let (document, root) = wbxml::read_document(&input, &SYNCML, &Limits::default()).unwrap();
        assert_eq!(document.edition.version, "1.0", "{header}");
        assert_eq!(root, Element::new("SyncML"));
    }
    let written = wbxml::write(&Element::new("SyncML"), &syncml("1.0"));
    assert_eq!(written, bytes(&format!("02 0000 6A 1D {text} 2D")));
    assert_eq!(read_wbxml(&bytes("01 01 6A 00 2D")), Ok(Element::new("SyncML")));
    // WBXML 1.0 has no charset.
    assert_eq!(read_wbxml(&bytes("00 01 00 2D")), Ok(Element::new("SyncML")));
    assert_eq!(read_wbxml(&bytes("04 01 6A 00 2D")), Err(Error::Version(4)));
}

#[test]
fn attributes_are_dropped_even_when_their_names_point_nowhere() {
    let input = document("ED 04 00 03 53594E434D4C3A53594E434D4C312E32 00 01 6B 92 85 C3 02 0101 02 41 01 01 01");
    assert_eq!(read_wbxml(&input), Ok(Element::new("SyncML").with(Element::new("SyncBody").flag("Final"))));
}

#[test]
fn text_may_come_in_pieces_of_every_kind() {
    // STR_I "a", STR_T at 2, ENTITY U+00E9, OPAQUE "!", an extension and a processing instruction in between.
    let input = bytes("02 9F53 6A 04 7800 7900 4F 03 6100 83 02 C0 40 7A00 80 05 02 8169 43 05 03 3100 01 C3 01 21 01");
    let data = read_wbxml(&input).unwrap();
    assert_eq!(data.text(), "ayé!");
    assert_eq!(data.children, [Node::Text("ayé".into()), Node::Opaque(b"!".to_vec())]);
}

#[test]
fn literal_names_go_through_the_string_table() {
    let tree = Element::new("SyncBody").with(Element::new("X-New").with_text("1")).with(Element::new("X-New"));
    let written = wbxml::write(&tree, &syncml("1.1"));
    assert_eq!(written, bytes("02 9F53 6A 06 582D4E657700 6B 44 00 03 31 00 01 04 00 01"));
    assert_eq!(read_wbxml(&written), Ok(tree.clone()));
    let written = wbxml::write(&tree, &syncml("1.0"));
    assert_eq!(read_wbxml(&written), Ok(tree));
}

#[test]
fn both_places_of_the_page_switch_are_understood() {
    let meta = Element::new("Item").with(Element::new("Meta").field("Type", "t")).field("Data", "d");
    for body in [
        "54 5A 0001 53 03 74 00 01 01 0000 4F 03 64 00 01 01",
        "54 5A 0001 53 03 74 00 01 0000 01 4F 03 64 00 01 01",
        // No switch at all: children of Meta are MetInf whatever the page.
        "54 5A 53 03 74 00 01 01 4F 03 64 00 01 01",
        // Wrapped in MetInf.
        "54 5A 0001 4E 53 03 74 00 01 01 01 0000 4F 03 64 00 01 01",
    ] {
        assert_eq!(read_wbxml(&document(body)), Ok(meta.clone()), "{body}");
    }
    assert_eq!(read_xml("<Item><Meta><MetInf><Type>t</Type></MetInf></Meta><Data>d</Data></Item>"), Ok(meta));
}

#[test]
fn an_anchor_in_a_status_switches_the_page_without_meta() {
    let tree = Element::new("Data").with(Element::new("Anchor").field("Next", "2"));
    let written = wbxml::write(&tree, &syncml("1.1"));
    assert_eq!(written, document("4F 0001 45 4F 03 32 00 01 01 01"));
    assert_eq!(read_wbxml(&written), Ok(tree));
}

#[test]
fn a_nested_document_is_an_ordinary_child() {
    let written = wbxml::write(&devinf("1.1"), &syncml("1.1"));
    let nested = "02 9F54 6A 00 4A 65 03 312E31 00 01 51 03 416461 00 01 28 01";
    assert_eq!(written, document(&format!("6D 6B 5F 54 4F C3 16 {nested} 01 01 01 01 01")));
    assert_eq!(read_wbxml(&written), Ok(devinf("1.1")));
    assert_eq!(wbxml::encoded_len(&devinf("1.1"), &syncml("1.1")), written.len());
    // The number says SyncML, or nothing, or is a text.
    for id in ["9F53", "01", "00 00"] {
        let nested = nested.replacen("9F54", id, 1);
        let length = bytes(&nested).len();
        let input = document(&format!("6D 6B 5F 54 4F C3 {length:02X} {nested} 01 01 01 01 01"));
        assert_eq!(read_wbxml(&input), Ok(devinf("1.1")), "{id}");
    }
}

#[test]
fn a_root_is_no_nested_document() {
    let root = Element::new("DevInf").field("Man", "Example");
    assert_eq!(read_wbxml(&wbxml::write(&root, &syncml("1.2"))).unwrap(), root);
}

#[test]
fn a_held_document_is_found_in_every_form() {
    let expected = Element::new("DevInf").field("Man", "Ada");
    let limits = Limits::default();
    let encoded = wbxml::write(&expected, &Document::new(&DEVINF, "1.2").unwrap());
    let forms = [
        Element::new("Data").with(expected.clone()),
        Element::new("Data").with_opaque(encoded),
        Element::new("Data").with_opaque("\r\n<DevInf xmlns='syncml:devinf'><Man>Ada</Man></DevInf>"),
        Element::new("Data").with_text("<?xml version='1.0'?><DevInf><Man>Ada</Man></DevInf>"),
    ];
    for form in forms {
        assert_eq!(held_document(&form, &DEVINF, &limits), Ok(Some(expected.clone())));
    }
    assert_eq!(held_document(&Element::new("Data").with_text("212"), &DEVINF, &limits), Ok(None));
}

#[test]
fn the_largest_size_of_a_property_has_the_name_of_its_edition() {
    for (number, name) in [("9F54", "Size"), ("A403", "MaxSize")] {
        let input = bytes(&format!("02 {number} 6A 00 45 5C 03 39 00 01 01"));
        let expected = Element::new("CTCap").field(name, 9);
        assert_eq!(wbxml::read(&input, &DEVINF, &Limits::default()), Ok(expected.clone()));
        assert_eq!(
            wbxml::write(&expected, &Document::new(&DEVINF, if name == "Size" { "1.1" } else { "1.2" }).unwrap()),
            input
        );
    }
}

#[test]
fn device_tags_on_page_two_are_read_and_written() {
    let tree = Element::new("Field").with(
        Element::new("Item")
            .with(Element::new("Data").with(Element::new("Property").field("PropName", "N").field("Size", 4))),
    );
    let written = wbxml::write(&tree, &syncml("1.2"));
    assert_eq!(written, bytes("02 A401 6A 00 75 54 4F 0002 6B 58 03 4E 00 01 5C 03 34 00 01 01 01 01 01"));
    // The peer's page has the newer name for the same token.
    assert_eq!(read_wbxml(&written).unwrap().path(&["Item", "Data", "Property", "PropName"]).unwrap().text(), "N");
}

#[test]
fn device_information_on_page_two_is_the_same_as_a_nested_document() {
    let input = document("6D 6B 5F 54 4F 0002 4A 65 03 312E31 00 01 51 03 416461 00 01 28 01 01 01 01 01 01");
    assert_eq!(read_wbxml(&input), Ok(devinf("1.1")));
    // What begins like a document and is none stays as it is.
    let data = read_wbxml(&document("4F C3 05 02 9F54 6A 00 01")).unwrap();
    assert_eq!(data.bytes().as_ref(), bytes("02 9F54 6A 00"));
}

#[test]
fn bytes_survive_whatever_the_charset_says() {
    let latin = document("4F 03 4DFC6C6C6572 00 01");
    assert_eq!(read_wbxml(&latin).unwrap().bytes().as_ref(), b"M\xFCller");
    let declared = bytes("02 9F53 04 00 4F 03 4DFC6C6C6572 00 01");
    assert_eq!(read_wbxml(&declared).unwrap().text(), "Müller");
    let wide = bytes("02 9F53 8768 00 4F 03 0100 0041 0000 01");
    assert_eq!(read_wbxml(&wide).unwrap().text(), "ĀA");
    let with_nul = Element::new("Data").with_text("a\0b");
    let again = read_wbxml(&wbxml::write(&with_nul, &syncml("1.2"))).unwrap();
    assert_eq!(again.bytes().as_ref(), b"a\0b");
}

#[test]
fn padding_after_the_end_is_ignored_and_less_than_the_end_is_an_error() {
    let (tree, encoded) = alert();
    assert_eq!(read_wbxml(&[&encoded[..], b"\r\n\0\0\xFF"].concat()), Ok(tree.clone()));
    for length in 0..encoded.len() {
        assert!(matches!(read_wbxml(&encoded[..length]), Err(Error::Truncated { .. })), "{length}");
    }
    let text = xml::write(&tree, &syncml("1.1"));
    assert_eq!(read_xml([&text[..], b"\r\n\0\0"].concat()), Ok(tree));
    for length in 0..text.len() {
        assert!(matches!(read_xml(&text[..length]), Err(Error::Truncated { .. })), "{length}");
    }
}

#[test]
fn integers_of_every_width() {
    assert_eq!(read_wbxml(&bytes("02 80809F53 6A 00 2D")), Ok(Element::new("SyncML")));
    let (document, _) = wbxml::read_document(&bytes("02 808080A401 6A 00 2D"), &SYNCML, &Limits::default()).unwrap();
    assert_eq!(document.edition.version, "1.2");
    assert_eq!(read_wbxml(&bytes("02 9FFFFFFFFF7F 6A 00 2D")), Err(Error::Integer { at: 1 }));
    for size in [1_usize, 127, 128, 8192, 0x4000] {
        let tree = Element::new("Data").with_opaque(vec![7; size]);
        let written = wbxml::write(&tree, &syncml("1.1"));
        assert_eq!(read_wbxml(&written), Ok(tree));
    }
    let opaque = wbxml::write(&Element::new("Data").with_opaque(vec![7; 300]), &syncml("1.1"));
    assert_eq!(opaque[5..9], bytes("4F C3 822C"));
}

#[test]
fn limits_hold() {
    let deep = [document(""), vec![0x6B; 100]].concat();
    let limits = Limits { depth: 10, ..Limits::default() };
    assert_eq!(wbxml::read(&deep, &SYNCML, &limits), Err(Error::TooDeep(10)));
    assert_eq!(xml::read("<a>".repeat(100).as_bytes(), &limits), Err(Error::TooDeep(10)));

    let limits = Limits { nodes: 50, ..Limits::default() };
    let many = [document("6B"), vec![0x12; 100]].concat();
    assert_eq!(wbxml::read(&many, &SYNCML, &limits), Err(Error::TooManyNodes(50)));
    assert_eq!(xml::read(format!("<a>{}", "<b/>".repeat(100)).as_bytes(), &limits), Err(Error::TooManyNodes(50)));

    // Two bytes of input, a hundred of content, over and over.
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let bomb = [bytes("02 01 6A 64"), vec![b'x'; 100], bytes("4F"), [0x83, 0].repeat(200)].concat();
    assert_eq!(wbxml::read(&bomb, &SYNCML, &limits), Err(Error::TooLarge(1000)));
    assert_eq!(xml::read(&[b' '; 1001], &limits), Err(Error::TooLarge(1000)));
}

#[test]
fn nothing_expands_in_xml() {
    let text = "<!DOCTYPE a [<!ENTITY b 'cccc'><!ENTITY d SYSTEM 'file:///x'>]><a>&b;&d;&amp;&#x41;&#13;&nope</a>";
    assert_eq!(read_xml(text).unwrap().text(), "&b;&d;&A\r&nope");
}

#[test]
fn carriage_returns_survive_xml() {
    let tree = Element::new("Data").with_text("a\r\nb").with_opaque("c\r\n]]>d]]]>&<");
    let written = xml::write(&tree, &syncml("1.1"));
    let text = String::from_utf8(written.clone()).unwrap();
    assert!(text.contains("a&#13;\nb<![CDATA[c\r\n]]]]><![CDATA[>d]]]]]><![CDATA[>&<]]>"), "{text}");
    assert_eq!(read_xml(&written), Ok(tree.clone()));
    assert_eq!(xml::encoded_len(&tree, &syncml("1.1")), written.len());
    assert_eq!(read_xml("<Data>a\r\nb</Data>").unwrap().text(), "a\r\nb");
    let escaped = xml::write_styled(&tree, &syncml("1.1"), xml::OpaqueStyle::Escaped);
    assert!(!String::from_utf8_lossy(&escaped).contains("CDATA"));
    assert_eq!(read_xml(&escaped).unwrap().bytes(), tree.bytes());
}

#[test]
fn xml_charsets() {
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><Data>M\xFCller</Data>";
    assert_eq!(read_xml(latin).unwrap().text(), "Müller");
    assert_eq!(read_xml(b"\xEF\xBB\xBF<Data>M\xC3\xBCller</Data>").unwrap().text(), "Müller");
    assert_eq!(read_xml(b"\xFE\xFF\0<\0a\0>\x04\x1C\0<\0/\0a\0>").unwrap().text(), "М");
    let unknown = read_xml(b"<?xml version='1.0' encoding=\"klingon\" ?><a/>");
    assert_eq!(unknown, Err(Error::Charset("klingon".into())));
    // Not what it says it is: the good parts are text, the others keep their bytes.
    let broken = read_xml(b"<?xml version='1.0' encoding='UTF-8'?><a><b>\xC3\xBC&#8364;</b><c>\xFC</c></a>").unwrap();
    assert_eq!(broken.child_text("b").unwrap(), "ü€");
    assert_eq!(broken.child("c").unwrap().children, [Node::Opaque(vec![0xFC])]);
}

#[test]
fn layout_between_elements_is_no_content() {
    let tree = read_xml(
        "<s:SyncML xmlns:s='SYNCML:SYNCML1.1'>\r\n <s:A x='1>2'>\n<B> </B><!-- c -->\n</s:A><?p i?>\n</s:SyncML>",
    )
    .unwrap();
    assert_eq!(tree, Element::new("SyncML").with(Element::new("A").field("B", " ")));
}

#[test]
fn malformed_xml_is_an_error() {
    for text in ["<a></b></a>", "<a><b></a></b>", "</a>", "<a", "", "text", "<a><![CDATA[x</a>"] {
        assert!(read_xml(text).is_err(), "{text}");
    }
}

#[test]
fn what_xml_can_carry() {
    assert!(xml::can_carry("ü\r\n\t😀".as_bytes()));
    assert!(!xml::can_carry(b"\xFC"));
    assert!(!xml::can_carry(b"\0"));
    assert!(!xml::can_carry(b"\x1B"));
}

#[test]
fn spellings_are_told_by_their_first_bytes() {
    assert_eq!(Spelling::sniff(b"\x02\x9F"), Some(Spelling::Wbxml));
    assert_eq!(Spelling::sniff(b"\r\n <a/>"), Some(Spelling::Xml));
    assert_eq!(Spelling::sniff(b"\xEF\xBB\xBF<a/>"), Some(Spelling::Xml));
    assert_eq!(Spelling::sniff(b"BEGIN:VCARD"), None);
    assert_eq!(Spelling::sniff(b""), None);
}

fn element() -> impl Strategy<Value = Element> {
    let names =
        prop::sample::select(vec!["Add", "Item", "Meta", "Type", "Data", "Anchor", "Source", "X-1", "X-2", "PropName"]);
    let content = prop_oneof![
        "[a-z<&>\r\n]\\]{1,9}".prop_map(Node::Text),
        "(]|>|[a-z\r\n]){1,12}".prop_map(|text| Node::Opaque(text.into_bytes())),
    ];
    let leaf = (names.clone(), prop::option::of(content))
        .prop_map(|(name, content)| Element { name: name.into(), children: content.into_iter().collect() });
    leaf.prop_recursive(5, 60, 6, move |inner| {
        (names.clone(), prop::collection::vec(inner, 0..6)).prop_map(|(name, inner)| Element::new(name).with_all(inner))
    })
    .prop_map(|element| without_commands_in_meta(element, false))
}

/// What no Meta holds: a command's tag there counts as a forgotten page switch.
fn without_commands_in_meta(mut element: Element, inside: bool) -> Element {
    let inside = inside || element.name == "Meta";
    let commands = ["Add", "Item", "Meta", "Data", "Source"];
    element
        .children
        .retain(|node| !inside || node.as_element().is_none_or(|child| !commands.contains(&child.name.as_ref())));
    let tame = |node| match node {
        Node::Element(child) => Node::Element(without_commands_in_meta(child, inside)),
        other => other,
    };
    element.children = element.children.into_iter().map(tame).collect();
    element
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn wbxml_comes_back(tree in element(), version in prop::sample::select(vec!["1.0", "1.1", "1.2"])) {
        let document = syncml(version);
        let written = wbxml::write(&tree, &document);
        prop_assert_eq!(wbxml::encoded_len(&tree, &document), written.len());
        prop_assert_eq!(read_wbxml(&written).unwrap(), tree.clone());
        let root = Element::new("SyncBody").with(Element::new("Add")).with(Element::new("Get"));
        let around = Element::new("SyncBody").with(Element::new("Add")).with(tree.clone()).with(Element::new("Get"));
        let grown = wbxml::encoded_len(&around, &document) - wbxml::encoded_len(&root, &document);
        prop_assert!(grown <= wbxml::fragment_len(&tree, &document));
    }

    #[test]
    fn xml_comes_back(tree in element()) {
        let document = syncml("1.2");
        let written = xml::write(&tree, &document);
        prop_assert_eq!(xml::encoded_len(&tree, &document), written.len());
        prop_assert_eq!(read_xml(&written).unwrap(), tree.clone());
        let around = Element::new("SyncBody").with(tree.clone());
        let grown = xml::encoded_len(&around, &document) - xml::encoded_len(&Element::new("SyncBody"), &document);
        prop_assert!(grown <= xml::fragment_len(&tree, &document) + "</SyncBody>".len());
    }

    #[test]
    fn no_bytes_make_the_readers_panic(noise in prop::collection::vec(any::<u8>(), 0..300)) {
        let body = [bytes("02 9F53 6A 04 61006200"), noise.clone()].concat();
        for input in [&noise, &body] {
            if let Ok(tree) = read_wbxml(input) {
                let written = wbxml::write(&tree, &syncml("1.1"));
                let again = read_wbxml(&written).unwrap();
                prop_assert_eq!(wbxml::write(&again, &syncml("1.1")), written);
            }
            let _ = read_xml(input);
        }
    }

    #[test]
    fn no_tags_make_the_xml_reader_panic(noise in "(<|>|</|a|b|&|;|#|x|1|!\\[CDATA\\[|\\]\\]>|!DOCTYPE|\\?|'|=| |\r|ü){0,60}") {
        if let Ok(tree) = read_xml(&noise) {
            prop_assert!(read_xml(xml::write(&tree, &syncml("1.1"))).is_ok());
        }
    }
}

#[test]
fn a_name_in_a_document_of_bytes_is_read_as_utf8_like_its_text() {
    let written = [&b"<SyncML><caf\xC3\xA9/><Data>\xFF</Data></SyncML>"[..]].concat();
    let tree = xml::read(&written, &Limits::default()).unwrap();
    assert_eq!(tree.elements().next().unwrap().name, "caf\u{e9}");
    assert!(xml::read(b"<SyncML><caf\xE9/></SyncML>", &Limits::default()).is_err(), "Latin-1 nobody declared");
}
