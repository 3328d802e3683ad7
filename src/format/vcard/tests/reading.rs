//! What phones and programs write, and what it means.

use super::*;
use crate::format::Item;
use crate::pim::{Address, Kept};

fn all(bytes: &[u8]) -> Reading {
    read(bytes, &Dialect::vcard21())
}

fn card(version: &str, body: &[u8]) -> Item {
    let mut bytes = format!("BEGIN:VCARD\r\nVERSION:{version}\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes.extend_from_slice(b"\r\nEND:VCARD\r\n");
    let mut reading = all(&bytes);
    assert!(reading.rejected.is_empty(), "{:?}", reading.rejected);
    assert_eq!(reading.items.len(), 1);
    reading.items.remove(0)
}

fn old(body: impl AsRef<[u8]>) -> Contact {
    card("2.1", body.as_ref()).record.contact().unwrap().clone()
}

fn new(body: impl AsRef<[u8]>) -> Contact {
    card("3.0", body.as_ref()).record.contact().unwrap().clone()
}

fn kept(version: &str, body: &str) -> Vec<Kept> {
    card(version, format!("FN:A\r\n{body}").as_bytes()).record.kept
}

#[test]
fn charsets_are_those_named_or_utf8_or_the_phones_own() {
    for (line, shown) in [
        (&b"FN:M\xfcller"[..], "Müller"),
        (b"FN;CHARSET=ISO-8859-1:M\xfcller", "Müller"),
        (b"FN;CHARSET=WINDOWS-1251:\xcf\xb8\xf2\xf0", "Пётр"),
        (b"FN;CHARSET=windows-1253:\xc1\xe3", "Αγ"),
        (b"FN;CHARSET=SHIFT_JIS:\x88\xc0\x93\xa1", "安藤"),
        (b"FN;CHARSET=UTF8:M\xc3\xbcller", "Müller"),
        (b"FN;CHARSET=US-ASCII:M\xc3\xbcller", "Müller"),
        (b"FN;CHARSET=BLABLA:M\xc3\xbcller", "Müller"),
        (b"FN;CHARSET=UTF-8:M\xfcller", "Müller"),
        // The last letter cut in two, by a phone that counts bytes.
        (b"FN;CHARSET=UTF-8:M\xc3\xbcller P\xc5", "Müller P"),
        (b"FN;CHARSET=UTF-8:Ren\xe9", "René"),
        (b"FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller", "Müller"),
        (b"FN;QUOTED-PRINTABLE:M=C3=BCller", "Müller"),
    ] {
        assert_eq!(old(line).display, shown, "{}", String::from_utf8_lossy(line));
    }
}

#[test]
fn a_file_in_utf16_is_read_with_and_without_its_mark() {
    let text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Žižka;Jan\r\nEND:VCARD\r\n";
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for bytes in [little, big, format!("{mark}{text}").into_bytes()] {
            let reading = all(&bytes);
            assert_eq!(reading.items[0].record.contact().unwrap().name.family, "Žižka");
            assert_eq!(sniff(&bytes), Some(Version::V21));
            assert!(reading.rejected.is_empty());
        }
    }
}

#[test]
fn base64_ends_at_an_empty_line_or_at_the_next_property() {
    for body in [
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n AAEC\r\n AwQF\r\n\r\nFN:A",
        "PHOTO;ENCODING=BASE64;JPEG:AAEC\r\nAwQF\r\nFN:A",
        "PHOTO;JPEG;BASE64:\r\nAAEC\r\nAwQF\r\n\r\n\r\nFN:A",
        "PHOTO;TYPE=image/jpeg;ENCODING=b:AAECAwQF\r\nFN:A",
        "PHOTO;TYPE=JPG;ENCODING=BASE64:AAEC\r\n AwQF\r\n\r\nFN:A",
    ] {
        let contact = old(body);
        let photo = contact.photo.unwrap_or_else(|| panic!("{body}"));
        assert_eq!((photo.media_type.as_str(), &*photo.bytes), ("image/jpeg", &[0, 1, 2, 3, 4, 5][..]), "{body}");
        assert_eq!(contact.display, "A", "{body}");
    }
}

#[test]
fn text_in_base64_is_text() {
    assert_eq!(old("NOTE;CHARSET=UTF-8;ENCODING=BASE64:\r\n ZsO8\r\n\r\nFN:A").note, "fü");
    assert_eq!(old("N;ENCODING=b:TWV5ZXI7QW5uYQ==").name.given, "Anna");
}

#[test]
fn photos_elsewhere_are_kept_and_data_uris_are_photos() {
    assert_eq!(kept("3.0", "PHOTO;VALUE=uri:http://a.example/b.jpg")[0].value, "http://a.example/b.jpg");
    assert_eq!(kept("4.0", "PHOTO:https://a.example/b.jpg")[0].name, "PHOTO");
    let photo = card("4.0", b"FN:A\r\nPHOTO:data:image/png;base64,AAEC").record.contact().unwrap().photo.clone();
    assert_eq!(photo.unwrap().media_type, "image/png");
    let second = "PHOTO;ENCODING=b:AAEC\r\nPHOTO;ENCODING=b;TYPE=PNG:AAED";
    assert_eq!(kept("3.0", second)[0].value, "AAED", "a second picture is kept");
}

#[test]
fn quoted_printable_as_phones_break_it() {
    for (body, street, city) in [
        ("ADR;ENCODING=QUOTED-PRINTABLE:;;12 Bow=\r\nstreet;Bath;;;", "12 Bowstreet", "Bath"),
        ("ADR;ENCODING=QUOTED-PRINTABLE:;;12 Bow=  \r\n street;Bath;;;", "12 Bow street", "Bath"),
        ("ADR;ENCODING=QUOTED-PRINTABLE:;;12 Bow==0A=0D=\r\nstreet;Bath;;;", "12 Bowstreet", "Bath"),
        ("ADR;ENCODING=QUOTED-PRINTABLE:;;=C3=89;Bath;;;=\r\n\r\nTEL:1", "É", "Bath"),
        ("ADR;QUOTED-PRINTABLE:;;a=0D=0Ab;Bath;;;", "a\nb", "Bath"),
        ("ADR;ENCODING=quoted-printable:;;a=0Ab;50=XZ%=;Bath", "a\nb", "50=XZ%="),
    ] {
        let address = old(body).addresses.remove(0);
        assert_eq!((address.street.as_str(), address.city.as_str()), (street, city), "{body}");
    }
}

#[test]
fn a_soft_break_before_the_end_does_not_eat_the_end() {
    let contact = old("FN:A\r\nNOTE;ENCODING=QUOTED-PRINTABLE:x=");
    assert_eq!(contact.note, "x");
}

#[test]
fn broken_lines_belong_to_the_value_before_and_stray_ones_are_kept() {
    assert_eq!(old("FN:A\r\nNOTE:one\r\ntwo, with 3: four\r\nTEL:1").note, "one\ntwo, with 3: four");
    assert_eq!(old("FN:A\r\nNOTE;QUOTED-PRINTABLE:one\r\ntwo=3D2\r\nTEL:1").note, "one\ntwo=2");
    let card = card("2.1", b"FN:A\r\nPHOTO;ENCODING=BASE64:AAEC\r\n\r\nlost\r\n# comment\r\nTEL:1");
    assert_eq!(card.record.contact().unwrap().phones, [Point::new("1", [])]);
    assert!(card.complaints.iter().all(|complaint| complaint.what == crate::format::Flaw::BrokenLine));
    let lost: Vec<&str> = card.record.kept.iter().map(|kept| kept.value.as_str()).collect();
    assert_eq!(lost, ["lost", "# comment"]);
}

#[test]
fn folding_keeps_the_blank_in_21_and_takes_it_elsewhere() {
    assert_eq!(old("NOTE:one\r\n two").note, "one two");
    assert_eq!(new("NOTE:one\r\n two").note, "onetwo");
    assert_eq!(new("NOTE:one\n\ttwo").note, "onetwo");
    assert_eq!(new("NOTE:on\r\r\n e\r\r\nTITLE:x").note, "one");
    assert_eq!(new(b"FN:\xc3\r\n \xbc").display, "ü", "folded inside of a letter");
}

#[test]
fn groups_labels_and_ranks() {
    let contact = new("FN:A\r\nitem1.TEL:1\r\nITEM1.X-ABLabel:_$!<HomePage>!$_\r\nTEL;TYPE=PREF,cell:2");
    assert_eq!(contact.phones[0].label, "HomePage");
    assert_eq!(contact.phones[1], Point { preferred: true, ..Point::new("2", ["cell"]) });
    let ranked =
        card("4.0", b"FN:A\r\nTEL:3\r\nTEL;PREF=20:2\r\nTEL;PREF=10:1").record.contact().unwrap().phones.clone();
    assert_eq!(
        ranked.iter().map(|p| (p.value.as_str(), p.preferred)).collect::<Vec<_>>(),
        [("1", true), ("2", false), ("3", false)]
    );
    let grouped = kept("3.0", "g.X-ONE:1\r\ng.X-TWO:2\r\nh.X-THREE:3");
    assert_eq!(grouped[0].params, [("GROUP".to_owned(), "g".to_owned())]);
    assert!(grouped[2].params.is_empty());
}

#[test]
fn cards_inside_of_cards_are_agents_and_missing_ends_are_ends() {
    let inner = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Inner\r\nEND:VCARD";
    for body in [format!("N:Outer\r\nAGENT:\r\n{inner}\r\nTEL:1"), format!("N:Outer\r\n{inner}\r\nTEL:1")] {
        let card = card("2.1", body.as_bytes());
        assert_eq!(card.record.contact().unwrap().phones.len(), 1);
        assert_eq!(card.record.kept[0].name, "AGENT");
        assert!(card.record.kept[0].value.contains("N:Inner\\n"));
    }
    let reading = all(b"BEGIN:VCARD\nN:One\nBEGIN:VCARD\nN:Two\nEND:VCARD\nBEGIN:VCARD\nN:Three\n");
    let names: Vec<String> = reading.items.iter().map(|card| card.record.title()).collect();
    assert_eq!(names, ["One", "Two", "Three"]);
    assert_eq!(reading.items[0].complaints.last().unwrap().what, crate::format::Flaw::NoEnd);
}

#[test]
fn bare_types_and_empty_properties() {
    let contact = old(
        "TEL;CELL;VOICE:1\r\nTEL;TYPE=\"home,fax\":2\r\nTEL;WORK:\r\nEMAIL;INTERNET:\r\nEMAIL;INTERNET;HOME:a@b\r\nADR;HOME:;;;;;;\r\nN:;;;;",
    );
    assert_eq!(contact.phones, [Point::new("1", ["cell", "voice"]), Point::new("2", ["fax", "home"])]);
    assert_eq!(contact.emails, [Point::new("a@b", ["home"])]);
    assert!(contact.addresses.is_empty());
}

#[test]
fn units_and_parts_keep_their_escaped_semicolons() {
    let contact = new("ORG:A\\;B\\, Ltd;Sales;North;East\r\nADR:;;1\\n2\\, Long St;Bath;;;UK;GB");
    assert_eq!((contact.organization.as_str(), contact.department.as_str()), ("A;B, Ltd", "Sales;North;East"));
    let address =
        Address { street: "1\n2, Long St".into(), city: "Bath".into(), country: "UK GB".into(), ..Address::default() };
    assert_eq!(contact.addresses, [address]);
    assert_eq!(new("NOTE:a\\nb\\Nc\\,\\;\\\\n\\x").note, "a\nb\nc,;\\n\\x");
    assert_eq!(old("NOTE:C:\\new\\;x\\\\y").note, "C:\\new;x\\y");
    assert_eq!(old("N:O\\;Neil;Anna;;Dr.;jr.;III").name.suffix, "jr. III");
}

#[test]
fn days_with_and_without_year() {
    let birthday = |line: &str| new(format!("FN:A\r\n{line}")).birthday.map(|day| day.to_string());
    for (line, day) in [
        ("BDAY:19610303", "1961-03-03"),
        ("BDAY;VALUE=date:1961-03-03", "1961-03-03"),
        ("BDAY:1961-03-03T00:00:00Z", "1961-03-03"),
        ("BDAY:--0303", "--03-03"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-03", "--03-03"),
        ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-03-03", "--03-03"),
        ("BDAY:1604-03-03", "--03-03"),
    ] {
        assert_eq!(birthday(line).as_deref(), Some(day), "{line}");
    }
    for odd in ["BDAY:circa 1800", "BDAY:1961-03", "BDAY:19610230"] {
        assert_eq!(kept("3.0", odd)[0].name, "BDAY", "{odd}");
    }
}

#[test]
fn numbers_and_messengers_are_uris_where_they_should_be() {
    let contact = new(
        "FN:A\r\nTEL;VALUE=uri:tel:+44-1\r\nX-JABBER:a@b\r\nX-SKYPE-USERNAME:c\r\nIMPP;X-SERVICE-TYPE=QQ:x-apple:7\r\nIMPP;X-SERVICE-TYPE=GoogleTalk:xmpp:g@g\r\nX-SIP:sip:d@e",
    );
    assert_eq!(contact.phones[0].value, "+44-1");
    let uris: Vec<&str> = contact.impp.iter().map(|point| point.value.as_str()).collect();
    assert_eq!(uris, ["xmpp:a@b", "skype:c", "qq:7", "gtalk:g@g", "sip:d@e"]);
}

#[test]
fn what_is_said_twice_is_kept_once_more_only_when_it_differs() {
    let card = card("3.0", b"FN:A\r\nFN:A\r\nFN:B\r\nNOTE:1\r\nNOTE:2\r\nNICKNAME:x,y\r\nNICKNAME:y,z");
    assert_eq!(card.record.contact().unwrap().nicknames, ["x", "y", "z"]);
    let kept: Vec<(&str, &str)> = card.record.kept.iter().map(|k| (k.name.as_str(), k.value.as_str())).collect();
    assert_eq!(kept, [("FN", "B"), ("NOTE", "2")]);
}

#[test]
fn parameters_of_40_that_were_properties_are_kept_as_those() {
    let kept =
        kept("4.0", "N;SORT-AS=\"Harten,Rene\":van der Harten;Rene\r\nADR;TYPE=home;LABEL=\"Mr. A^nBath\":;;;Bath;;;");
    assert_eq!((kept[0].name.as_str(), kept[0].value.as_str()), ("SORT-STRING", "Harten,Rene"));
    assert_eq!((kept[1].name.as_str(), kept[1].value.as_str()), ("LABEL", "Mr. A\\nBath"));
}

#[test]
fn line_breaks_in_kept_properties_come_back_in_every_version() {
    let body = "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:1 Bow St=0D=0ABath\r\nX-PATH:C:\\new\\\\n";
    let record = card("2.1", format!("FN:A\r\n{body}").as_bytes()).record;
    assert_eq!(record.kept[0].value, "1 Bow St\\nBath");
    for dialect in [Dialect::vcard21(), Dialect::vcard30(), Dialect::vcard40()] {
        assert_eq!(read(&write(&record, &dialect), &dialect).items[0].record, record);
    }
    let dialect = Dialect { soft_breaks: false, ..Dialect::vcard21() };
    let text = String::from_utf8(write(&record, &dialect)).unwrap();
    assert!(text.contains("1 Bow St=0D=0ABath") && text.contains("X-PATH:C:\\new"), "{text}");
}

#[test]
fn limits_hold() {
    let small = Dialect { max_card_bytes: 200, max_properties: 3, ..Dialect::vcard21() };
    let long = format!("BEGIN:VCARD\nFN:A\nNOTE:{}\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n", "x".repeat(300));
    let reading = read(long.as_bytes(), &small);
    assert_eq!((reading.items.len(), reading.rejected[0].reason), (1, Reason::TooLarge));
    let many = format!("BEGIN:VCARD\n{}END:VCARD\n", "TEL:1\n".repeat(4));
    assert_eq!(read(many.as_bytes(), &small).rejected[0].reason, Reason::TooLarge);
}

#[test]
fn places_are_kept_as_one_version_has_them() {
    let written = |version: Version, kept: Vec<Kept>| {
        let record = Record { kept, ..one("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n") };
        String::from_utf8(write(&record, &Dialect { version, ..Dialect::vcard30() })).unwrap()
    };
    for (version, value) in [("2.1", "24.95,60.17"), ("3.0", "60.17;24.95"), ("4.0", "geo:60.17,24.95")] {
        let kept = kept(version, &format!("GEO:{value}"));
        assert_eq!(kept[0].value, "60.17;24.95", "{version}");
        let version = [Version::V21, Version::V30, Version::V40].into_iter().find(|v| v.name() == version).unwrap();
        assert!(written(version, kept).contains(&format!("GEO:{value}\r\n")), "{version:?}");
    }
}

#[test]
fn a_comma_between_coordinates_is_meant_as_a_semicolon() {
    let value = |version: &str, text: &str| kept(version, &format!("GEO:{text}")).remove(0).value;
    assert_eq!((value("3.0", "46.77,-71.28"), value("3.0", "a,b")), ("46.77;-71.28".into(), "a,b".into()));
}

#[test]
fn labels_that_are_no_properties_of_their_own() {
    let contact = old("FN:A\r\nTEL;CELL;X-EPOCCNTMODELLABEL0=Boat phone:1\r\n\
        TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43=61=C3=A9):2\r\nTEL;X-CUSTOM(Hut):3\r\nTEL;HOME:4");
    let labels: Vec<_> = contact.phones.iter().map(|phone| (&*phone.label, phone.types.join(","))).collect();
    let wanted = [("Boat phone", "cell"), ("Caé", ""), ("Hut", ""), ("", "home")];
    assert_eq!(labels, wanted.map(|(label, types)| (label, types.to_owned())));
}

#[test]
fn anniversaries_and_messengers_by_other_names() {
    let day = "2010-06-05";
    for lines in [
        "X-MS-ANNIVERSARY:20100605",
        "X-KADDRESSBOOK-X-Anniversary:2010-06-05",
        "item1.X-ABDATE;type=pref:2010-06-05\r\nitem1.X-ABLabel:_$!<Anniversary>!$_",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-05;1;;;;",
    ] {
        let mut record = card("3.0", format!("FN:A\r\n{lines}").as_bytes()).record;
        assert_eq!(record.contact().unwrap().anniversary.unwrap().to_string(), day, "{lines}");
        assert_eq!(record.kept.len(), 1, "for those who read no other");
        record.contact_mut().unwrap().anniversary = "2011-07-06".parse().ok();
        let text = String::from_utf8(write(&record, &Dialect::vcard30())).unwrap();
        assert_eq!(text.matches("2011-07-06").count(), 2, "{text}");
        assert!(lines.split(':').next().is_some_and(|name| text.contains(name.split(';').next().unwrap_or(name))));
        assert!(!lines.contains('$') || text.contains("X-ABLabel:_$!<Anniversary>!$_"), "{text}");
    }
    let two = kept("3.0", "ANNIVERSARY:2009-01-01\r\nX-MS-ANNIVERSARY:2010-06-05\r\nX-MS-ANNIVERSARY:16040101");
    assert_eq!(two.iter().map(|kept| &*kept.name).collect::<Vec<_>>(), ["X-OTHER-X-MS-ANNIVERSARY"; 2], "never lost");
    let contact = new("FN:A\r\nX-ABDATE:2010-06-05\r\nX-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Bob;1;;;\r\n\
        X-GOOGLE-TALK:a\r\nX-YAHOO-ID:b\r\nX-MS-IMADDRESS:c\r\nX-messaging/icq-All:1");
    assert_eq!((contact.anniversary, contact.nicknames), (None, vec!["Bob".to_owned()]));
    let addresses: Vec<_> = contact.impp.iter().map(|point| &*point.value).collect();
    assert_eq!(addresses, ["gtalk:a", "ymsgr:b", "im:c", "icq:1"]);
}

#[test]
fn names_of_others_keep_their_spelling_and_days_may_be_written_loosely() {
    let card = card("3.0", b"FN:A\r\nX-KADDRESSBOOK-BLOGFEED:x\r\nX-ABShowAs:COMPANY\r\nTEL:124\r\nno colon here");
    let text = String::from_utf8(write(&card.record, &Dialect::vcard30())).unwrap();
    assert!(text.contains("X-KADDRESSBOOK-BlogFeed:x") && text.contains("X-ABShowAs:COMPANY"), "{text}");
    assert_eq!(card.record.contact().unwrap().phones[0].value, "124");
    assert_eq!(card.record.kept.last().unwrap().value, "no colon here");
    let bare = Record { kept: kept("2.1", "X-MS-SPOUSE;N:x"), ..card.record };
    assert!(String::from_utf8(write(&bare, &Dialect::vcard21())).unwrap().contains("X-MS-SPOUSE;N:x"));
    for (text, day) in [("1961-3-3", "1961-03-03"), ("03.03.1961", "1961-03-03"), ("0000-03-03", "--03-03")] {
        assert_eq!(new(format!("FN:A\r\nBDAY:{text}")).birthday.map(|day| day.to_string()).as_deref(), Some(day));
    }
}
