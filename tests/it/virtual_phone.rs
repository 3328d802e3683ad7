//! The virtual phone from outside: the shapes of all profiles, recorded servers, and SyncEvolution where it runs.

use std::path::{Path, PathBuf};

use cordial::link::Cancel;
use cordial::link::http_client::{HttpClient, HttpClientOptions, HttpMessageLink};
use cordial::link::{Document, LinkError, MessageLink};
use cordial::profile;
use cordial::protocol::syncml::alert::SyncType;
use cordial::protocol::syncml::auth::{Account, Scheme};
use cordial::protocol::syncml::client::{End, Login, Password};
use cordial::protocol::syncml::devinf::ContentType;
use cordial::protocol::syncml::{Encoding, Version, codec};
use cordial::virtual_phone::{Script, Shape, Shelf, VirtualPhone};

use crate::support::PASSWORD;

fn login() -> Login {
    let account = Account { user: "cordial".into(), password: PASSWORD.into() };
    Login { account, first: Some(Scheme::Md5), nonce: Vec::new(), password: Password::Shown }
}

/// A phone that goes with the databases of the SyncEvolution test server.
fn for_syncevolution(version: Version, encoding: Encoding) -> Shape {
    let mut shape = Shape { versions: vec![version], encodings: vec![encoding], ..Shape::default() };
    for shelf in &mut shape.shelves {
        shelf.remote = match shelf.shelf {
            Shelf::Contacts => "card21".into(),
            Shelf::Calendar => "vcal10".into(),
            Shelf::Tasks | Shelf::Notes | Shelf::Bookmarks => "memo".into(),
        };
    }
    shape.shelves.retain(|shelf| shelf.shelf != Shelf::Calendar);
    shape
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn card(name: &str, note: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name};Anna\r\nFN:Anna {name}\r\nTEL;CELL:+491700{}\r\nNOTE:{note}\r\nEND:VCARD\r\n",
        name.len()
    )
}

/// Answers what a server once answered, whatever it is asked.
struct Recording {
    answers: Vec<Vec<u8>>,
    encoding: Encoding,
    session_id: String,
}

impl Recording {
    fn open(folder: &Path) -> Recording {
        let wire = if folder.join("01-client.wbxml").exists() { "wbxml" } else { "xml" };
        let read = |name: String| std::fs::read(folder.join(name));
        let answers: Vec<Vec<u8>> = (1..).map_while(|at| read(format!("{at:02}-server.{wire}")).ok()).collect();
        let encoding = Encoding::sniff(&answers[0]).unwrap();
        let decoded = codec::decode(&answers[0], encoding, &Default::default()).unwrap();
        Recording { answers, encoding, session_id: decoded.message.header.session_id }
    }
}

impl MessageLink for Recording {
    fn exchange(&mut self, _: Document) -> Result<Document, LinkError> {
        if self.answers.is_empty() {
            return Err(LinkError::Unplugged { at: "recording".into() });
        }
        Ok(Document::new(self.encoding.media_type(), self.answers.remove(0)))
    }
}

fn shared() -> Option<PathBuf> {
    let named = std::env::var_os("CORDIAL_SHARED").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    folder.join("corpus/syncml").is_dir().then(|| folder.join("corpus/syncml"))
}

#[test]
fn recorded_servers_fill_the_phone() {
    let Some(corpus) = shared() else { return };
    for (name, version, added) in [
        ("wbxml12-md5-1-slow", Version::V12, 1),
        ("xml12-basic-1-slow", Version::V12, 1),
        ("wbxml11-basic-1-slow", Version::V11, 1),
        ("xml11-md5-1-slow", Version::V11, 1),
        ("xml10-basic-1-slow", Version::V10, 1),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut recording = Recording::open(&corpus.join(name));
        // The first session of a phone has the number 1: it must be the recorded one for the answers to count.
        let number: u64 = recording.session_id.parse().unwrap();
        write(folder.path(), "phone.json", &format!("{{\"sessions\": {}}}", number - 1));
        let mut shape = for_syncevolution(version, recording.encoding);
        shape.shelves.truncate(1);
        shape.shelves[0].local = "addressbook".into();
        shape.shelves[0].remote = "addressbook".into();
        shape.shelves[0].takes = ["text/vcard", "text/x-vcard"]
            .map(|kind| ContentType { name: kind.into(), version: "3.0".into() })
            .to_vec();
        let mut phone = VirtualPhone::open(folder.path(), shape, Script::default()).unwrap();
        let report = phone.sync_to(&mut recording, "http://127.0.0.1/", Some(login()), SyncType::TwoWay).unwrap();
        let session = report.session.unwrap();
        assert_eq!(session.end, Some(End::Completed), "{name}: {session:?}");
        assert!(session.stores[0].added >= added, "{name}: {session:?}");
        assert_eq!(phone.items(Shelf::Contacts).unwrap().len() as u64, session.stores[0].added, "{name}");
    }
}

#[test]
fn every_profile_makes_a_phone() {
    for name in profile::names() {
        let shape = Shape::of(&profile::load(name).unwrap());
        assert!(!shape.versions.is_empty() && !shape.encodings.is_empty(), "{name}");
        assert!(shape.shelves.iter().any(|shelf| shelf.shelf == Shelf::Contacts), "{name}");
    }
    let sagem = Shape::of(&profile::load("sagem-my700x").unwrap());
    assert_eq!((sagem.max_msg_size, sagem.shelves[0].max_items), (4000, Some(500)));
    let n80 = Shape::of(&profile::load("nokia-n80").unwrap());
    assert_eq!((n80.versions[0], n80.model.as_str()), (Version::V12, "N80"));
    assert!(n80.shelves[0].fields.iter().any(|field| field.name == "X-SPOUSE"));
}

/// Needs `CORDIAL_SYNCEVO_URL`, a SyncEvolution server that knows the phone's device id and has not met it before.
#[test]
fn synchronises_with_syncevolution() {
    let Ok(url) = std::env::var("CORDIAL_SYNCEVO_URL") else { return };
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "contacts/1.vcf", &card("Berg", "short"));
    write(folder.path(), "contacts/2.vcf", &card("Lang", &"long ".repeat(4000)));
    for number in 3..60 {
        write(folder.path(), &format!("contacts/{number}.vcf"), &card(&format!("Nr{number}"), "x"));
    }
    write(folder.path(), "notes/1.txt", "a note");
    let run = |version, encoding, script: &str| {
        let shape = for_syncevolution(version, encoding);
        let mut phone = VirtualPhone::open(folder.path(), shape, script.parse().unwrap()).unwrap();
        let client = HttpClient::new(HttpClientOptions::default(), Cancel::new()).unwrap();
        let mut link = HttpMessageLink::new(client, &url, Vec::new()).unwrap();
        phone.sync_to(&mut link, &url, Some(login()), SyncType::TwoWay).unwrap()
    };
    let first = run(Version::V12, Encoding::Wbxml, "").session.unwrap();
    assert_eq!(first.end, Some(End::Completed), "{first:?}");
    assert_eq!(first.stores[0].taken, 59, "{first:?}");
    let second = run(Version::V12, Encoding::Wbxml, "").session.unwrap();
    assert_eq!((second.stores[0].mode, second.stores[0].sent), (Some(SyncType::TwoWay), 0), "{second:?}");
    write(folder.path(), "contacts/1.vcf", &card("Berg", "edited"));
    std::fs::remove_file(folder.path().join("contacts/2.vcf")).unwrap();
    for (version, encoding) in
        [(Version::V11, Encoding::Wbxml), (Version::V12, Encoding::Xml), (Version::V11, Encoding::Xml)]
    {
        let session = run(version, encoding, "").session.unwrap();
        assert_eq!(session.end, Some(End::Completed), "{session:?}");
        assert!(session.stores.iter().all(|store| store.committed && store.refused == 0), "{session:?}");
    }
    for message in 1..=4 {
        for mishap in ["drop", "lose-reply"] {
            write(folder.path(), "contacts/1.vcf", &card("Berg", &format!("{mishap} {message}")));
            run(Version::V12, Encoding::Wbxml, &format!("at message {message} {mishap}"));
            for _ in 0..3 {
                run(Version::V12, Encoding::Wbxml, "");
            }
            let last = run(Version::V12, Encoding::Wbxml, "").session.unwrap();
            assert_eq!((last.stores[0].sent, last.stores[0].added), (0, 0), "{mishap} {message}: {last:?}");
            let shape = for_syncevolution(Version::V12, Encoding::Wbxml);
            let phone = VirtualPhone::open(folder.path(), shape, Script::default()).unwrap();
            assert_eq!(phone.items(Shelf::Contacts).unwrap().len(), 58, "{mishap} {message}");
        }
    }
}
