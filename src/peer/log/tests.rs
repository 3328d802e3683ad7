use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

use super::*;
use crate::format::{self, Dialect, Syntax, Version as VCard};
use crate::pim::{Address, Contact, Photo, Point, Record};
use crate::protocol::syncml::auth::{self, Account, Scheme};
use crate::protocol::syncml::message::{
    Change, Command, Data, Exchange, Header, Item, Location, Message, Meta, Status, Sync, Verb,
};
use crate::protocol::syncml::{Encoding, Version, codec};

/// Words that stand in no grammar, some with letters beyond ASCII.
fn word() -> impl Strategy<Value = String> {
    "[Q][jxzw][a-zäßéñø]{3,9}"
}

fn contact() -> impl Strategy<Value = (Contact, Vec<String>)> {
    let names = (word(), word(), word(), word());
    let places = (word(), word(), word());
    let points = ("[1-9][0-9]{6,11}", word(), word());
    (names, places, points, prop::collection::vec(word(), 1..30), prop::collection::vec(any::<u8>(), 8..400)).prop_map(
        |((family, given, organization, nickname), (street, city, title), (digits, user, host), note, photo)| {
            let mut secret = vec![family.clone(), given.clone(), organization.clone(), nickname.clone()];
            secret.extend([street.clone(), city.clone(), title.clone(), digits.clone(), user.clone(), host.clone()]);
            secret.extend(note.clone());
            secret.push(STANDARD.encode(&photo));
            let mut contact = Contact {
                display: format!("{given} {family}"),
                organization,
                nicknames: vec![nickname],
                title,
                phones: vec![Point::new(format!("+{digits}"), ["cell"])],
                emails: vec![Point::new(format!("{user}@{host}.example"), ["home"])],
                addresses: vec![Address { street, city, types: vec!["home".into()], ..Address::default() }],
                urls: vec![Point::new(format!("http://{host}.example/{user}"), ["home"])],
                note: note.join("\n"),
                categories: vec![note[0].clone()],
                photo: Some(Photo { media_type: "image/jpeg".into(), bytes: photo.into() }),
                ..Contact::default()
            };
            contact.name.family = family;
            contact.name.given = given;
            (contact, secret)
        },
    )
}

fn header() -> Header {
    let source = Location::named("IMEI:004999010640000", "Qxanna");
    Header::new(Version::V12, "7", 3, Location::new("http://qxhost.example:8080/syncml?sid=4f2a9b"), source)
}

fn replaces(items: Vec<Item>) -> Message {
    let change = |(at, item)| Command::Change(Change::new(Verb::Replace, at as u32 + 2, Meta::default(), item));
    let commands = items.into_iter().enumerate().map(change).collect();
    let sync = Sync { cmd_id: 1, target: Some(Location::new("contacts")), commands, ..Sync::default() };
    Message { header: header(), body: vec![Command::Sync(sync)], last: true }
}

/// The contact in every form in which peers send one.
fn items(record: &Record) -> Vec<Item> {
    let item = |media_type: &str, data: Vec<u8>, format: Option<&str>| Item {
        source: Some(Location::new("17")),
        meta: Meta { format: format.map(str::to_owned), ..Meta::of_type(media_type) },
        data: Some(Data::Bytes(data)),
        ..Item::default()
    };
    let write = |syntax| format::write(record, syntax, &Dialect::vcard21());
    let quoted = Dialect { quoted_printable: format::QuotedPrintable::For8Bit, ..Dialect::vcard21() };
    let quoted = format::write(record, Syntax::VCard(VCard::V21), &quoted);
    let sif = write(Syntax::Sif(crate::pim::Kind::Contacts));
    let half = quoted.len() / 2;
    vec![
        item("text/x-vcard", quoted.clone(), None),
        item("text/vcard", write(Syntax::VCard(VCard::V30)), None),
        item("text/vcard", write(Syntax::VCard(VCard::V40)), None),
        item("text/x-s4j-sifc", sif.clone(), None),
        item("text/x-s4j-sifc", STANDARD.encode(&sif).into_bytes(), Some("b64")),
        item("text/x-vcard", STANDARD.encode(&quoted).into_bytes(), Some("b64")),
        // Both parts of one that comes in chunks, and one with no format at all.
        item("text/x-vcard", quoted[..half].to_vec(), None),
        item("text/x-vcard", quoted[half..].to_vec(), None),
        item("text/plain", record.contact().unwrap().note.clone().into_bytes(), None),
        item("application/octet-stream", STANDARD.encode(&quoted).into_bytes(), None),
    ]
}

fn both(message: &Message) -> [Vec<u8>; 2] {
    [Encoding::Xml, Encoding::Wbxml].map(|encoding| codec::encode(message, encoding, &codec::Style::default()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_contact_survives_the_mask((contact, secret) in contact()) {
        let record = Record::from(contact);
        let message = replaces(items(&record));
        for document in both(&message) {
            let clear = wire_text("application/vnd.syncml+xml", &document, None);
            prop_assert!(clear.contains(&secret[0]), "what is looked for stands there");
            let mut mask = Mask::default();
            let masked = wire_text("application/vnd.syncml+xml", &document, Some(&mut mask));
            let lower = masked.to_lowercase();
            for part in secret.iter().map(String::as_str).chain(["qxanna", "004999010640000", "qxhost", "4f2a9b"]) {
                prop_assert!(!lower.contains(&part.to_lowercase()), "{part} in {masked}");
            }
            // The same person in all of them.
            prop_assert!(masked.contains("FN:Person 1") && !masked.contains("Person 2"), "{masked}");
            prop_assert_eq!(mask.title("contacts", &record.title()), "Person 1");
        }
    }

    #[test]
    fn no_secret_is_ever_shown(user in word(), password in "[A-Za-z0-9/+?#@:]{8,20}", nonce in "[A-Za-z0-9]{12,20}") {
        let account = Account { user, password };
        for scheme in [Scheme::Basic, Scheme::Md5, Scheme::Mac] {
            for version in [Version::V10, Version::V11, Version::V12] {
                secretive(scheme, version, &account, nonce.as_bytes())?;
            }
        }
    }

    #[test]
    fn no_bytes_make_a_transcript_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = wire_text("x", &bytes, None);
        let _ = wire_text("x", &bytes, Some(&mut Mask::default()));
        let _ = veil::veil(&bytes, &mut Mask::default());
        let card = [b"BEGIN:VCARD\r\n", bytes.as_slice()].concat();
        let _ = veil::veil(&card, &mut Mask::default());
    }
}

/// A message full of secrets; none may be seen, however it is spelled.
fn secretive(scheme: Scheme, version: Version, account: &Account, nonce: &[u8]) -> Result<(), TestCaseError> {
    let Account { password, .. } = account;
    let device = format!(
        "<DevInf xmlns='syncml:devinf'><VerDTD>1.1</VerDTD><DevID>1</DevID><Ext><XNam>X-Sync-Password</XNam><XVal>{0}\
         </XVal></Ext></DevInf>",
        STANDARD.encode(password)
    );
    let mut header = header();
    header.cred = auth::cred(scheme, account, version, nonce);
    header.resp_uri = Some("http://qxhost.example/syncml?sid=4f2a9b&password=qzpw".to_owned());
    let put = |data: Vec<u8>, format: Option<&str>| {
        Command::Put(Exchange {
            meta: Meta { format: format.map(str::to_owned), ..Meta::of_type("application/vnd.syncml-devinf+xml") },
            items: vec![Item { data: Some(Data::Bytes(data)), ..Item::default() }],
            ..Exchange::default()
        })
    };
    let status =
        Status { cmd: "SyncHdr".into(), chal: Some(auth::challenge(scheme, nonce)), code: 407, ..Status::default() };
    let body = vec![
        Command::Status(status),
        put(device.clone().into_bytes(), None),
        put(STANDARD.encode(&device).into_bytes(), Some("b64")),
        put(STANDARD.encode(&device).into_bytes(), None),
    ];
    let message = Message { header, body, last: true };
    let mac = auth::Mac::of(account, nonce, b"document").to_string();
    let mac = mac.rsplit("mac=").next().unwrap_or_default().to_owned();
    let digest = STANDARD.encode(auth::md5(version, account, nonce));
    let basic = STANDARD.encode(format!("{}:{}", account.user, account.password));
    let nonces = [STANDARD.encode(nonce), String::from_utf8_lossy(nonce).into_owned()];
    for document in both(&message) {
        let (digested, kept) = examine(&document);
        prop_assert!(digested.is_some());
        prop_assert_eq!(kept.len(), document.len());
        for bytes in [&document[..], &kept[..]] {
            let text = wire_text("application/vnd.syncml+xml", bytes, None);
            prop_assert!(text.contains("X-Sync-Password"), "{text}");
            let secrets = [password, &STANDARD.encode(password), &basic, &digest, &mac];
            for secret in secrets.into_iter().chain(&nonces).map(String::as_str).chain(["4f2a9b", "qzpw"]) {
                prop_assert!(!text.contains(secret), "{secret} in {text}");
            }
        }
        let kept = String::from_utf8_lossy(&kept).into_owned();
        prop_assert!(!kept.contains(&basic) && !kept.contains(&digest), "what is kept holds no proof");
    }
    Ok(())
}

#[test]
fn false_names_are_the_same_everywhere_and_lead_nowhere() {
    let mut mask = Mask::default();
    assert_eq!(mask.alias(Alias::Person, &["Weiß Anna", "Anna Weiß"]), "Person 1");
    assert_eq!(mask.title("contacts", "Anna Weiss"), "Person 1");
    assert_eq!(mask.title("contacts", "Karl Weiß"), "Person 2");
    assert_eq!(mask.title("events", "Karl Weiß"), "Title 1");
    assert_eq!(mask.alias(Alias::Number, &["+33 6 12"]), mask.alias(Alias::Number, &["+33-612"]));
    for id in ["17", "0042", "s17", "a1-b2", "{8f14e45f-ceea-467f-a0e6-2d1c5a3b9c11}"] {
        assert_eq!(mask.id(id), id);
    }
    assert_eq!(mask.id("anna.vcf"), "Id 1");
    assert_eq!(mask.database("./C:Contacts?format=sif"), "./C:Contacts?…");
    assert_eq!(mask.database("Carnet d'Anna"), "Database 1");
    assert_eq!(
        mask.address("https://anna:pw@sync.example.org:443/horde/rpc.php/anna?sid=1"),
        "https://Host 1:443/horde/rpc.php/…"
    );
    let _ = mask.alias(Alias::Device, &["IMEI:123456"]);
    assert_eq!(
        mask.scrub("IMEI:123456 at sync.example.org failed, not IMEI:1234567"),
        "Device 1 at Host 1 failed, not IMEI:1234567"
    );
}
