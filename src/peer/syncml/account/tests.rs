//! What is not seen from outside; whole runs are tested with two services (`service::accounts`).

use super::ledger::luid_of;
use super::*;

#[test]
fn ids_of_the_servers_items_are_always_the_same_and_never_numbers_of_ours() {
    assert_eq!(luid_of("17"), "s17");
    assert_eq!(luid_of("pas-id-4A2B.vcf"), "spas-id-4A2B.vcf");
    let long = "urn:uuid:0b8b7c1e-6d0c-4b3f-8f9a-000000000001/with/a/path";
    assert_eq!(luid_of(long), luid_of(long));
    assert_eq!(luid_of(long).len(), 33);
    assert_ne!(luid_of(long), luid_of(&long.replace('1', "2")));
    for guid in ["", "a b", "ä", "#12", long] {
        let luid = luid_of(guid);
        assert!(luid.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{luid}");
        assert!(luid.starts_with(['s', 'h']));
    }
}

#[test]
fn we_announce_no_mode_in_which_the_server_could_lose_anything() {
    let ours = ours("cordial-1");
    assert_eq!((ours.device_id.as_str(), ours.stores.len()), ("cordial-1", 4));
    for store in &ours.stores {
        assert!(!store.sync_types.contains(&SyncType::OneWayFromClient.capability()));
        assert!(!store.sync_types.contains(&SyncType::RefreshFromClient.capability()));
        assert!(store.capabilities.is_empty());
    }
}

#[test]
fn a_server_that_has_introduced_itself_is_told_every_property_in_every_edition() {
    use crate::protocol::syncml::Version;
    use wire::{CtCap, Property};
    let own = Property { name: "X-OF-THEIRS".into(), ..Property::default() };
    let cap = CtCap { content_type: "text/x-vcard".into(), properties: vec![own], ..CtCap::default() };
    let theirs = DevInf { capabilities: vec![cap], ..DevInf::default() };
    for version in [Version::V10, Version::V11, Version::V12] {
        let told = wire::from_element(&wire::to_element(&ours_for("cordial-1", &theirs), version));
        let caps = told.capabilities_of(&told.stores[0]);
        let card = caps.iter().find(|cap| cap.content_type == "text/x-vcard").unwrap();
        for name in ["N", "TEL", "EMAIL", "BDAY", "X-OF-THEIRS"] {
            assert!(card.properties.iter().any(|property| property.name == name), "{version:?} {name}");
        }
        let begins = |media: &str, word: &str| {
            let caps = told.stores.iter().flat_map(|store| told.capabilities_of(store));
            caps.filter(|cap| cap.content_type == media).any(|cap| cap.properties[0].values.iter().any(|v| v == word))
        };
        assert!(begins("text/calendar", "VEVENT") && begins("text/calendar", "VTODO"), "{version:?}");
    }
}

#[test]
fn options_go_into_addresses_of_servers_that_read_them() {
    let of = |url, preset, format| address(url, preset, format);
    let sif = Some(FormatWish::Sif);
    assert_eq!(of("https://h/syncml/", Some("server-icewarp"), sif), "https://h/syncml/?format=sif");
    assert_eq!(of("https://h/syncml/?format=vob", Some("server-icewarp"), sif), "https://h/syncml/?format=vob");
    assert_eq!(of("https://h/syncml/", Some("server-icewarp"), None), "https://h/syncml/");
    assert_eq!(of("https://h/ds", Some("server-funambol"), sif), "https://h/ds");
}

#[test]
fn databases_for_sif_have_names_of_their_own_where_a_server_keeps_them_apart() {
    let of = |preset: &str, format| {
        let profile = profile::load(preset).unwrap();
        let account = Account { preset: Some(preset.into()), format, ..account() };
        ledger::names(&account, &profile).get(&Kind::Events).cloned()
    };
    assert_eq!(of("server-funambol", None).as_deref(), Some("event"));
    assert_eq!(of("server-funambol", Some(FormatWish::Sif)).as_deref(), Some("scal"));
    assert_eq!(of("server-icewarp", Some(FormatWish::Sif)).as_deref(), Some("Events"));
}

fn account() -> Account {
    Account {
        shelves: None,
        url: "http://there/syncml".into(),
        user: "anna".into(),
        password: "sesame".into(),
        device: "cordial-1".into(),
        preset: None,
        databases: BTreeMap::new(),
        kinds: Kind::ALL.to_vec(),
        format: None,
        encoding: None,
        scheme: Scheme::Auto,
        nonce: Vec::new(),
        encryption: Encryption::None,
        session_id: 1,
        answers_to: None,
        stop: Default::default(),
    }
}

#[test]
fn a_server_is_spoken_to_as_last_time_else_as_its_preset_says() {
    let horde = profile::load("server-horde").unwrap();
    assert_eq!(first_offer(&account(), None).to_string(), "1.2 wbxml");
    assert_eq!(first_offer(&account(), Some(&horde)).to_string(), "1.1 xml");
    let known = Account { answers_to: Some("1.0 wbxml".into()), ..account() };
    assert_eq!(first_offer(&known, Some(&horde)).to_string(), "1.0 wbxml");
    let chosen = Account { encoding: Some(Encoding::Xml), ..known };
    assert_eq!(first_offer(&chosen, None).to_string(), "1.0 xml");
    assert!(!format!("{chosen:?}").contains("sesame"));
}
