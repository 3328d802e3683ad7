//! What SyncEvolution says it holds, in captured sessions, and the lens we make of it.

use std::path::{Path, PathBuf};

use cordial::format::{Dialect, vcard};
use cordial::markup::codepage::{DEVINF, SYNCML};
use cordial::markup::{self, Element, Limits};
use cordial::pim::{Field, Kind, Lens};
use cordial::profile;
use cordial::protocol::syncml::devinf::{self, CtCap, DevInf};

fn sessions() -> PathBuf {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    shared.join("corpus/syncml")
}

fn described_in(message: &str) -> Option<DevInf> {
    let bytes = std::fs::read(sessions().join(message)).ok().or_else(|| {
        eprintln!("skipped: no {message}");
        None
    })?;
    let root = markup::read(&bytes, &SYNCML, &Limits::default()).unwrap();
    Some(find(&root).unwrap_or_else(|| panic!("{message}: no device information")))
}

fn find(element: &Element) -> Option<DevInf> {
    if element.name == "DevInf" {
        return Some(devinf::from_element(element));
    }
    let held = (element.name == "Data").then(|| markup::held_document(element, &DEVINF, &Limits::default()));
    match held {
        Some(Ok(Some(inner))) if inner.name == "DevInf" => Some(devinf::from_element(&inner)),
        _ => element.elements().find_map(find),
    }
}

fn lens_of(devinf: &DevInf, content_type: &str) -> Lens {
    let name = profile::identify(devinf.man.as_deref().unwrap_or(""), devinf.model.as_deref().unwrap_or(""));
    assert_eq!(name, "syncevolution");
    let stores = devinf.stores.iter().flat_map(|store| devinf.capabilities_of(store));
    let cap: &CtCap = stores.into_iter().find(|cap| cap.content_type == content_type).unwrap();
    profile::capacity(
        Some(cap),
        &profile::load(name).unwrap(),
        Kind::Contacts,
        cordial::format::Syntax::VCard(cordial::format::Version::V21),
        cordial::pim::Zone::UTC,
    )
}

#[test]
fn syncevolution_holds_what_it_lists() {
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Byron;Ada;King;Countess;II\r\nFN:Ada\r\nNICKNAME:A,B,C\r\n\
        X-PHONETIC-FIRST-NAME:a\r\nORG:Engine;Notes\r\nTITLE:t\r\nROLE:r\r\nTEL;TYPE=CELL,PREF:1\r\nTEL;TYPE=CELL:2\r\n\
        item1.TEL;TYPE=HOME:3\r\nitem1.X-ABLabel:boat\r\nEMAIL;TYPE=HOME:a@b\r\nEMAIL:c@d\r\nADR;TYPE=WORK:;;s;c;;;\r\n\
        URL;TYPE=HOME:http://a.example\r\nX-AIM:a\r\nX-JABBER:b@c\r\nX-JABBER:d@e\r\nBDAY:1815-12-10\r\n\
        X-ANNIVERSARY:1835-07-08\r\nNOTE:n\r\nCATEGORIES:x,y\r\nPHOTO;ENCODING=b;TYPE=PNG:AAEC\r\nX-SPOUSE:W\r\n\
        X-ANYTHING:1\r\nGEO:1;2\r\nEND:VCARD\r\n";
    let record = vcard::read(card.as_bytes(), &Dialect::vcard30()).items.remove(0).record;
    let forms = [
        ("wbxml12-md5-1-slow/01-client.wbxml", "text/vcard"),
        ("wbxml12-md5-1-slow/01-client.wbxml", "text/x-vcard"),
        ("xml12-basic-1-slow/01-client.xml", "text/vcard"),
        ("wbxml11-basic-1-slow/01-client.wbxml", "text/vcard"),
        ("xml11-md5-1-slow/01-client.xml", "text/vcard"),
    ];
    for (message, content_type) in forms {
        let Some(devinf) = described_in(message) else { return };
        let lens = lens_of(&devinf, content_type);
        let seen = lens.project(&record);
        for field in Field::of(Kind::Contacts) {
            assert_eq!(seen.get(*field), record.get(*field), "{message} {content_type}: {field}");
        }
        let unlisted = card.replace("GEO:1;2", "KEY:1\r\nTEL;TYPE=VIDEO:9\r\nEMAIL;TYPE=PREF:e@f");
        let unlisted = vcard::read(unlisted.as_bytes(), &Dialect::vcard30()).items.remove(0).record;
        let seen = lens.project(&unlisted);
        assert!(seen.kept.iter().all(|kept| kept.name != "KEY"), "{message}: KEY is not listed");
        let contact = seen.contact().unwrap();
        assert!(contact.phones.iter().any(|phone| phone.value == "9" && phone.types.is_empty()), "{message}");
        assert!(contact.emails.iter().all(|email| !email.preferred), "{message}: PREF is not listed for EMAIL");
    }
}
