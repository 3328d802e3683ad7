//! Both forms of capabilities.

use super::*;

fn read(xml: &str) -> DevInf {
    from_element(&markup::xml::read(xml.as_bytes(), &markup::Limits::default()).unwrap())
}

const FLAT: &str = "<DevInf><VerDTD>1.1</VerDTD><DevTyp>phone</DevTyp><DevID>IMEI:1</DevID><UTC/>\
    <DataStore><SourceRef>./C</SourceRef><Rx-Pref><CTType>text/x-vcard</CTType><VerCT>2.1</VerCT></Rx-Pref>\
    <SyncCap><SyncType>1</SyncType><SyncType>7</SyncType></SyncCap></DataStore>\
    <CTCap><CTType>text/x-vcard</CTType><PropName>VERSION</PropName><ValEnum>2.1</ValEnum>\
    <PropName>TEL</PropName><Size>40</Size><ParamName>TYPE</ParamName><ValEnum>CELL</ValEnum><ValEnum>HOME</ValEnum>\
    <PropName>N</PropName><CTType>text/x-vcalendar</CTType><PropName>DTSTART</PropName></CTCap></DevInf>";

#[test]
fn flat_capabilities_are_told_apart_by_order() {
    let devinf = read(FLAT);
    assert_eq!(devinf.capabilities.len(), 2);
    let card = &devinf.capabilities[0];
    assert_eq!((card.content_type.as_str(), card.version.as_deref()), ("text/x-vcard", Some("2.1")));
    assert_eq!(
        card.properties.iter().map(|property| property.name.as_str()).collect::<Vec<_>>(),
        ["VERSION", "TEL", "N"]
    );
    let tel = &card.properties[1];
    assert_eq!(tel.max_size, Some(40));
    assert_eq!(tel.params[0].values, ["CELL", "HOME"]);
    assert_eq!(devinf.capabilities_of(&devinf.stores[0]).len(), 2);
    assert_eq!(devinf.stores[0].sync_types, [1, 7]);
    assert!(devinf.utc && !devinf.large_objects);
}

#[test]
fn every_version_reads_what_it_writes() {
    for version in [Version::V10, Version::V11, Version::V12] {
        let mut devinf = read(FLAT);
        devinf.large_objects = true;
        if version == Version::V12 {
            let mut cap = devinf.capabilities.remove(0);
            cap.properties[1].max_occur = Some(3);
            cap.properties[1].no_truncate = true;
            devinf.stores[0].capabilities = vec![cap];
            devinf.capabilities.clear();
        }
        let again = from_element(&to_element(&devinf, version));
        devinf.ver_dtd = version.dtd().into();
        if version == Version::V10 {
            (devinf.utc, devinf.large_objects) = (false, false);
        }
        assert_eq!(again, devinf);
    }
}

#[test]
fn stores_lend_their_capabilities_to_older_versions() {
    let mut devinf = read(FLAT);
    devinf.stores[0].capabilities = std::mem::take(&mut devinf.capabilities);
    let twin = devinf.stores[0].clone();
    devinf.stores.push(twin);
    let flat = from_element(&to_element(&devinf, Version::V11));
    assert_eq!(flat.capabilities.len(), 2);
    assert!(flat.stores[0].capabilities.is_empty());
}

#[test]
fn it_is_found_in_whatever_form_it_comes() {
    let limits = markup::Limits::default();
    let item = |data| Item { data: Some(data), ..Item::default() };
    assert_eq!(from_item(&item(Data::Text(FLAT.into())), &limits).unwrap().device_id, "IMEI:1");
    assert_eq!(from_item(&item(Data::Bytes(FLAT.as_bytes().to_vec())), &limits).unwrap().device_id, "IMEI:1");
    assert_eq!(from_item(&item(Data::Text("hello".into())), &limits), Err(Error::Absent));
    assert_eq!(from_item(&Item::default(), &limits), Err(Error::Absent));
    assert!(from_item(&item(Data::Text("<DevInf>".into())), &limits).is_err());
}
