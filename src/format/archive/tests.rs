use super::*;

fn shown(media_type: &str, text: &str) -> (Nature, String, String) {
    let face = face(media_type, text.as_bytes(), "id-7");
    (face.nature, face.title.clone(), face.dated.map(|moment| moment.to_string()).unwrap_or_default())
}

fn is(nature: Nature, title: &str, dated: &str) -> (Nature, String, String) {
    (nature, title.to_owned(), dated.to_owned())
}

#[test]
fn bookmarks_by_title_else_by_address() {
    let mark = |inner: &str| format!("BEGIN:VBKM\r\nVERSION:1.0\r\n{inner}END:VBKM\r\n");
    let full =
        mark("URL;CHARSET=UTF-8:http://a.example\r\nTITLE;CHARSET=UTF-8:Café\r\nX-LAST-MODIFIED:20060329T091530Z\r\n");
    assert_eq!(shown("text/x-vBookmark", &full), is(Nature::Bookmark, "Café", "2006-03-29T09:15:30Z"));
    assert!(face("", full.as_bytes(), "").words.contains("http://a.example"));
    assert_eq!(shown("", &mark("URL:http://a.example\r\n")), is(Nature::Bookmark, "http://a.example", ""));
    assert_eq!(shown("text/x-vbookmark", "rubbish"), is(Nature::Bookmark, "id-7", ""));
}

#[test]
fn journal_entries_but_no_event_beside_them() {
    let calendar = |inner: &str| format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inner}END:VCALENDAR\r\n");
    let journal = "BEGIN:VJOURNAL\r\nDTSTART;VALUE=DATE:20061222\r\nSUMMARY:Hafen\\, Regen\r\nEND:VJOURNAL\r\n";
    let event = "BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20061222T100000Z\r\nEND:VEVENT\r\n";
    let alone = calendar(journal);
    assert_eq!(shown("text/calendar", &alone), is(Nature::Journal, "Hafen, Regen", "2006-12-22"));
    assert!(is_kept("text/calendar", alone.as_bytes()));
    assert!(!is_kept("text/calendar", calendar(&[journal, event].concat()).as_bytes()));
    let untitled = calendar("BEGIN:VJOURNAL\r\nDESCRIPTION:Erste Zeile\\nzweite\r\nEND:VJOURNAL\r\n");
    assert_eq!(shown("text/calendar", &untitled).1, "Erste Zeile");
}

#[test]
fn short_messages_of_s60_in_utf16_and_of_others() {
    let message = "BEGIN:VMSG\nVERSION:1.1\nX-IRMC-STATUS:READ\nX-IRMC-BOX:INBOX\nX-NOK-DT:20060329T091530Z\n\
        BEGIN:VCARD\nVERSION:2.1\nN:Zoë\nTEL:+33612345678\nEND:VCARD\nBEGIN:VENV\nBEGIN:VBODY\n\
        Date:29.3.2006 12:15:30\nCall me: now\nplease\nEND:VBODY\nEND:VENV\nEND:VMSG\n";
    let wide: Vec<u8> = message.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [message.as_bytes(), &wide] {
        let face = face("text/x-vMessage", bytes, "1");
        assert_eq!((face.nature, face.title.as_str()), (Nature::Message, "Zoë: Call me: now"));
        assert_eq!(face.dated.unwrap().to_string(), "2006-03-29T09:15:30Z");
        assert!(face.words.contains("+33612345678") && face.words.contains("please"));
        assert!(is_kept("text/plain", bytes), "in a store of notes");
        assert_eq!(text(Nature::Message, bytes).as_deref(), Some(message));
    }
    let other = "BEGIN:VMSG\nVERSION:1.1\nBEGIN:VCARD\nTEL:123\nEND:VCARD\nBEGIN:VBODY\nX-BOX:INBOX\n\
        END:VBODY\nBEGIN:VBODY\nDate:2010/01/02 03:04:05\n\
        Subject;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9\nEND:VBODY\nEND:VMSG\n";
    let face = face("", other.as_bytes(), "1");
    assert!(face.title.starts_with("123: "), "{}", face.title);
}

#[test]
fn mails_with_encoded_words_and_dates_of_any_zone() {
    let mail = "Received: by x\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= =?UTF-8?B?IGF1cw==?=\r\n =?iso-8859-1?q?_K=F6ln?= heute\r\n\
        From: Anna <anna@example.org>\r\nDate: Tue, 1 Jul 2003 10:52:37 +0200 (CEST)\r\n\r\nHallo\r\n";
    assert_eq!(shown("message/rfc822", mail), is(Nature::Email, "Grüße aus Köln heute", "2003-07-01T08:52:37Z"));
    assert!(face("message/rfc822", mail.as_bytes(), "").words.contains("Hallo"));
    assert_eq!(shown("message/x-rfc822", "From: a@example.org\r\n\r\n").1, "a@example.org");
    assert_eq!(mail::decoded("=?x?Q?="), "=?x?Q?=");
    assert_eq!(mail::decoded("a =?utf-8?Q?b"), "a =?utf-8?Q?b");
}

#[test]
fn objects_of_oma_ds() {
    let item = "Subject: Hallo\r\nDate: Tue, 1 Jul 2003 10:52:37 +0200\r\n\r\nText";
    let plain =
        format!("<?xml version=\"1.0\"?><Email><read>true</read><emailitem><![CDATA[{item}]]></emailitem></Email>");
    assert_eq!(shown("application/vnd.omads-email+xml", &plain), is(Nature::Email, "Hallo", "2003-07-01T08:52:37Z"));
    let packed = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, item);
    let packed =
        format!("<Email><received>20030702T000000Z</received><emailitem enc=\"base64\">{packed}</emailitem></Email>");
    assert_eq!(shown("", &packed), is(Nature::Email, "Hallo", "2003-07-02T00:00:00Z"));
    let folder = "<Folder><name>My folder</name><created>20060329T091530</created></Folder>";
    assert_eq!(shown("", folder), is(Nature::Folder, "My folder", "2006-03-29T09:15:30"));
    let file =
        "<File><name>photo.jpg</name><modified>20060330T101010Z</modified><body enc=\"base64\">AAEC</body></File>";
    assert_eq!(shown("application/vnd.omads-file+xml", file), is(Nature::File, "photo.jpg", "2006-03-30T10:10:10Z"));
    assert_eq!(shown("application/vnd.omads-file+xml", "<File><name>"), is(Nature::File, "id-7", ""));
}

#[test]
fn a_picture_is_no_text() {
    assert_eq!(text(Nature::File, b"\xff\xd8\xff\xe0"), None);
    assert_eq!(text(Nature::File, b"plain").as_deref(), Some("plain"));
    assert_eq!(text(Nature::Email, b"Subject: K\xf6ln").as_deref(), Some("Subject: Köln"));
}

#[test]
fn records_are_none_of_these() {
    for (media_type, text) in [
        ("text/plain", "Milk\nBEGIN:VMSG is how they begin"),
        ("text/plain", "<b>shopping</b>"),
        ("text/x-s4j-sifn", "<note><Body>x</Body></note>"),
        ("text/x-vcard", "BEGIN:VCARD\r\nEND:VCARD\r\n"),
        ("", "no card at all"),
    ] {
        assert!(!is_kept(media_type, text.as_bytes()), "{text}");
    }
}

#[test]
fn files_are_called_by_what_they_are_and_nothing_leads_out_of_a_folder() {
    let name = |media_type: &str, text: &str, id: &str| file_name(&face(media_type, text.as_bytes(), id), media_type);
    let mark = "BEGIN:VBKM\r\nTITLE:../../etc/passwd\r\nEND:VBKM\r\n";
    assert_eq!(name("text/x-vbookmark", mark, "1"), "etc_passwd.vbm");
    assert_eq!(name("message/rfc822", "Subject: a/b\r\n\r\n", "1"), "a_b.eml");
    assert_eq!(name("image/jpeg", "\u{1}", "DCIM/img.jpg"), "DCIM_img.jpg");
    assert_eq!(name("application/x-thing", "", "."), "other.bin");
    assert_eq!(name("application/vnd.omads-file+xml", "<File><name>a.jpg</name></File>", ""), "a.jpg.xml");
}

#[test]
fn bytes_of_any_sort_are_no_reason_to_panic() {
    let mut state = 7_u64;
    for _ in 0..3_000 {
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize
        };
        let pieces: [&[u8]; 12] = [
            b"BEGIN:VMSG\n",
            b"BEGIN:VBODY\n",
            b"Date:",
            b"=?utf-8?Q?=",
            b"?=",
            b"<Email>",
            b"<emailitem>",
            b"\xff\xfe",
            b"Subject: ",
            b"\r\n",
            b"=C3",
            b"29.3.2006 99:1",
        ];
        let bytes: Vec<u8> = (0..next() % 12).flat_map(|_| pieces[next() % pieces.len()].to_vec()).collect();
        for media_type in ["message/rfc822", "text/x-vmessage", "text/x-vbookmark", "application/vnd.omads-file+xml"] {
            let face = face(media_type, &bytes, "x");
            assert!(!face.title.is_empty() && !file_name(&face, media_type).contains('/'));
        }
    }
}
