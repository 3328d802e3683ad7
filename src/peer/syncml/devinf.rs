//! Who we say we are.

use crate::format::{self, Content};
use crate::peer::session::Description;
use crate::pim::Kind;
use crate::profile::{self, Profile};
use crate::protocol::syncml::devinf::{ContentType, CtCap, DataStore, DevInf, Property};

use super::store::names_of;

/// Our device information for peers of a profile: a store for each kind that can be exchanged.
pub(super) fn ours(profile: &Profile) -> DevInf {
    DevInf {
        man: Some("Cordial".to_owned()),
        model: Some("Cordial".to_owned()),
        software: Some(env!("CARGO_PKG_VERSION").to_owned()),
        device_id: profile.session.server_ids.first().cloned().unwrap_or_else(|| "cordial".to_owned()),
        device_type: "server".to_owned(),
        utc: true,
        large_objects: true,
        number_of_changes: true,
        stores: Kind::ALL.into_iter().filter_map(|kind| store(kind, profile)).collect(),
        ..DevInf::default()
    }
}

/// What a peer says about itself, in place of what it said before. Without a profile that was chosen for it, its own
/// words decide.
pub(super) fn description(theirs: &DevInf, chosen: Option<&str>, known: Option<&Description>) -> Description {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let (manufacturer, model) = (text(&theirs.man), text(&theirs.model));
    Description {
        profile: chosen.unwrap_or_else(|| profile::identify(&manufacturer, &model)).to_owned(),
        firmware: theirs.firmware.clone().or(theirs.software.clone()).unwrap_or_default(),
        manufacturer,
        model,
        shelves: Some(super::archive::shelves_of(theirs)),
        ..known.cloned().unwrap_or_default()
    }
}

fn store(kind: Kind, profile: &Profile) -> Option<DataStore> {
    let contents = format::contents(kind);
    let types: Vec<ContentType> = contents.iter().map(content_type).collect();
    let (best, others) = types.split_first()?;
    let name = names_of(profile, kind).next()?;
    Some(DataStore {
        source_ref: name.to_owned(),
        rx_pref: Some(best.clone()),
        rx: others.to_vec(),
        tx_pref: Some(best.clone()),
        tx: others.to_vec(),
        capabilities: contents.iter().filter_map(capability).collect(),
        sync_types: vec![1, 2, 3, 4, 5, 6, 7],
        ..DataStore::default()
    })
}

fn content_type(content: &Content) -> ContentType {
    let (name, version) = content.syntax.media();
    ContentType { name: name.to_owned(), version: version.to_owned() }
}

/// The list of properties. Parameters are not listed: all are taken, and Symbian leaves out a property of which it
/// misses one parameter in a list, CHARSET for instance.
fn capability(content: &Content) -> Option<CtCap> {
    let fixed = |name: &str, values: &[&str]| Property {
        name: name.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        ..Property::default()
    };
    let (media_type, version) = content.syntax.media();
    let frame = [("BEGIN", content.entities), ("END", content.entities), ("VERSION", &[version])];
    let frame = frame.into_iter().filter(|_| !content.entities.is_empty());
    let properties = frame.map(|(name, values)| fixed(name, values));
    (!content.properties.is_empty()).then(|| CtCap {
        content_type: media_type.to_owned(),
        version: Some(version.to_owned()),
        properties: properties.chain(content.properties.iter().map(|name| fixed(name, &[]))).collect(),
        ..CtCap::default()
    })
}

/// Adds what the peer itself lists for the same content. We keep every property, and a peer that compares lists would
/// not send the ones we have never heard of.
pub(super) fn with_properties_of(mut ours: DevInf, peer: &DevInf) -> DevInf {
    let told = || peer.stores.iter().flat_map(|store| &store.capabilities).chain(&peer.capabilities);
    for cap in ours.stores.iter_mut().flat_map(|store| &mut store.capabilities) {
        for theirs in told().filter(|told| told.content_type.trim().eq_ignore_ascii_case(&cap.content_type)) {
            for name in theirs.properties.iter().map(|property| property.name.trim()) {
                if !name.is_empty() && !cap.properties.iter().any(|known| known.name.eq_ignore_ascii_case(name)) {
                    cap.properties.push(Property { name: name.to_owned(), ..Property::default() });
                }
            }
        }
    }
    ours
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Dialect, vcard};
    use crate::protocol::syncml::Version;
    use crate::protocol::syncml::devinf::{from_element, to_element};

    const CARD: format::Syntax = format::Syntax::VCard(format::Version::V30);

    #[test]
    fn every_version_lists_the_properties_of_every_content() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:a;b;c;d;e\r\nFN:f\r\nNICKNAME:g\r\nORG:h;i\r\nTITLE:j\r\nTEL;TYPE=X-K:1\r\n\
            item1.EMAIL;TYPE=PREF:l@m\r\nitem1.X-ABLabel:n\r\nADR:;;o;;;;\r\nURL:http://p\r\nIMPP:q:r\r\nBDAY:1999-01-01\r\n\
            X-ANNIVERSARY:2000-01-01\r\nNOTE:s\r\nCATEGORIES:t,u\r\nPHOTO;ENCODING=b:AAEC\r\nUID:v\r\nKEY:w\r\nX-Y:z\r\nEND:VCARD\r\n";
        let record = vcard::read(card.as_bytes(), &Dialect::vcard30()).items.remove(0).record;
        let ours = ours(&Profile::default());
        for version in [Version::V10, Version::V11, Version::V12] {
            let told = from_element(&to_element(&ours, version));
            assert_eq!(told.stores.len(), 4);
            let caps = told.capabilities_of(&told.stores[0]);
            let (caps, others): (Vec<_>, Vec<_>) = caps.iter().partition(|cap| cap.content_type.ends_with("vcard"));
            let mut begins = others.iter().map(|cap| (&*cap.content_type, &cap.properties[0].values));
            let diary = begins.find(|(name, _)| *name == "text/calendar");
            assert!(version == Version::V12 || diary.is_some_and(|(_, values)| values.contains(&"VTODO".into())));
            let named: Vec<_> = caps.iter().map(|cap| (&*cap.content_type, cap.version.as_deref())).collect();
            assert_eq!(named, [("text/vcard", Some("3.0")), ("text/x-vcard", Some("2.1"))]);
            for cap in caps {
                let of = |name: &str| cap.properties.iter().find(|property| property.name == name).unwrap();
                assert_eq!(of("BEGIN").values, ["VCARD"]);
                assert!(of("TEL").params.is_empty() && of("TEL").max_size.is_none() && of("X-*").max_occur.is_none());
                let lens =
                    profile::capacity(Some(cap), &Profile::default(), Kind::Contacts, CARD, crate::pim::Zone::UTC);
                assert_eq!(lens.project(&record), record, "who holds what we list holds everything");
            }
        }
    }

    #[test]
    fn what_a_peer_lists_is_listed_once_and_where_it_belongs() {
        let property = |name: &&str| Property { name: (*name).into(), ..Property::default() };
        let cap = |kind: &str, names: &[&str]| CtCap {
            content_type: kind.into(),
            properties: names.iter().map(property).collect(),
            ..CtCap::default()
        };
        let peer = DevInf {
            capabilities: vec![cap("text/x-vcard", &["tel", "WEIGHT", "weight", ""]), cap("text/x-vnote", &["BODY"])],
            ..DevInf::default()
        };
        let ours = ours(&Profile::default());
        let told = with_properties_of(ours.clone(), &peer);
        let caps = |devinf: &DevInf, at: usize| devinf.stores[0].capabilities[at].properties.clone();
        assert_eq!(caps(&told, 0), caps(&ours, 0));
        assert_eq!(caps(&told, 1).last().unwrap().name, "WEIGHT");
        assert_eq!(caps(&told, 1).len(), caps(&ours, 1).len() + 1);
    }
}
