use super::*;

const HEAD: &str = "<SyncHdr><VerDTD>1.2</VerDTD><VerProto>SyncML/1.2</VerProto><SessionID>1</SessionID><MsgID>1</MsgID>\
    <Target><LocURI>PC</LocURI></Target><Source><LocURI>IMEI:1</LocURI><LocName>anna</LocName></Source></SyncHdr>";

fn shown(body: &str) -> String {
    transcript(format!("<SyncML>{HEAD}<SyncBody>{body}</SyncBody></SyncML>").as_bytes(), None).unwrap()
}

#[test]
fn a_transcript_is_indented_xml_with_everything_that_came() {
    let text = shown("<Alert><CmdID>1</CmdID><Data>201</Data><Novel>new &amp; odd</Novel></Alert><Final/>");
    assert!(text.contains("\n    <Alert>\n      <CmdID>1</CmdID>\n      <Data>201</Data>\n"), "{text}");
    assert!(text.contains("<Novel>new &amp; odd</Novel>") && text.contains("    <Final/>\n"), "{text}");
    assert!(markup::xml::read(text.as_bytes(), &Limits::default()).is_ok(), "it can be read again");
}

#[test]
fn what_is_no_syncml_has_no_transcript() {
    for bytes in [&b"<html><body>secret</body></html>"[..], b"", b"\x02\x00", b"<SyncML><SyncHdr>"] {
        assert_eq!(transcript(bytes, None), None);
    }
}

#[test]
fn passwords_are_hidden_under_any_name() {
    let text = shown(
        "<Exec><CmdID>1</CmdID><Password>pa55</Password><Item><Data>http://a:pa55@h/</Data></Item></Exec>\
         <Sync><CmdID>2</CmdID><Cred><Meta><Type>syncml:auth-basic</Type><Extra>pa55</Extra></Meta><Data><Odd>pa55</Odd>\
         </Data></Cred><Meta><EMI>token=pa55</EMI></Meta></Sync>\
         <Put><CmdID>3</CmdID><Item><Data>no document, pa55</Data></Item></Put>",
    );
    assert!(!text.contains("pa55"), "{text}");
    assert!(text.contains("syncml:auth-basic") && text.contains("(unreadable, 17 bytes)"), "{text}");
}

#[test]
fn base64_is_shown_decoded_and_encryption_by_its_size() {
    let add = |format: &str, data: &str| {
        shown(&format!(
            "<Sync><CmdID>1</CmdID><Add><CmdID>2</CmdID><Meta><Format>{format}</Format></Meta><Item><Data>{data}</Data>\
             </Item></Add></Sync>"
        ))
    };
    // <contact><Password>pa55</Password><FirstName>Anna</FirstName></contact>
    let sif = "PGNvbnRhY3Q+PFBhc3N3b3JkPnBhNTU8L1Bhc3N3b3JkPjxGaXJzdE5hbWU+QW5uYTwvRmlyc3ROYW1lPjwvY29udGFjdD4=";
    let text = add("b64", sif);
    assert!(text.contains("<FirstName>Anna</FirstName>") && !text.contains("pa55"), "{text}");
    assert!(add("des;b64", sif).contains("(encrypted, "), "{text}");
    assert!(add("b64", "AAECAwQF").contains("(binary, 6 bytes)"));
}
