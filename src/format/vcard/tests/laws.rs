//! Laws over records and bytes that nobody wrote by hand.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::pim::contact::Phonetic;
use crate::pim::{Address, Kept, Name, PartialDate, Photo};

/// A text with everything that is hard to spell; trimmed, as ends are not kept.
fn text() -> impl Strategy<Value = String> {
    let hard = prop_oneof![
        Just(";"),
        Just(","),
        Just("\\"),
        Just("="),
        Just(":"),
        Just("\""),
        Just("\n"),
        Just("\\n"),
        Just(" "),
        Just("=0D"),
        Just("é"),
        Just("安"),
        Just("😀"),
        Just("שלום"),
        Just("\u{200f}"),
        Just("^n"),
        Just("'"),
        Just("#"),
        Just("a"),
        Just("BEGIN:VCARD"),
        Just("END:VCARD"),
        Just("x".repeat(74).leak() as &str),
        Just("é é ".repeat(30).leak() as &str),
    ];
    vec(hard, 0..12).prop_map(|pieces| pieces.concat().trim().to_owned())
}

fn some_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| if text.is_empty() { "z".to_owned() } else { text })
}

/// Words of a list: no line breaks, which 2.1 has no place for there.
fn words() -> impl Strategy<Value = Vec<String>> {
    vec(some_text().prop_map(|word| word.replace('\n', "")), 0..4).prop_map(|words| {
        let mut seen = std::collections::BTreeSet::new();
        words.into_iter().map(|w| w.trim().to_owned()).filter(|w| !w.is_empty() && seen.insert(w.clone())).collect()
    })
}

fn types() -> impl Strategy<Value = Vec<String>> {
    vec(prop_oneof![Just("cell"), Just("home"), Just("work"), Just("x-my type"), Just("fax")], 0..3)
        .prop_map(crate::pim::contact::canonical_types)
}

fn point(value: impl Strategy<Value = String>) -> impl Strategy<Value = Point> {
    (value, types(), text(), any::<bool>()).prop_map(|(value, types, label, preferred)| Point {
        value,
        types,
        label,
        preferred,
    })
}

fn address() -> impl Strategy<Value = Address> {
    (types(), text(), any::<bool>(), (text(), text(), some_text(), text(), text(), text(), text())).prop_map(
        |(types, label, preferred, (po_box, extended, street, city, region, postcode, country))| Address {
            types,
            label,
            preferred,
            po_box,
            extended,
            street,
            city,
            region,
            postcode,
            country,
        },
    )
}

fn date() -> impl Strategy<Value = Option<PartialDate>> {
    (option::of(1605_i16..2100), 1_u8..13, 1_u8..29).prop_map(|(year, month, day)| PartialDate::new(year, month, day))
}

/// Properties as they come from a card: none that is modelled, escapes of 3.0.
fn kept() -> impl Strategy<Value = Kept> {
    let value = some_text().prop_map(|text| crate::format::text::escape(&text, crate::format::Grammar::New));
    let params = vec((prop_oneof![Just("TYPE"), Just("X-P")], "[a-z;:,=]{1,8}"), 0..3);
    (prop_oneof![Just("X-A"), Just("LABEL"), Just("KEY"), Just("X-B")], params, value).prop_map(
        |(name, params, value)| Kept {
            name: name.to_owned(),
            // TYPE is a list of words.
            params: params
                .into_iter()
                .map(|(n, v)| (n.to_owned(), if n == "TYPE" { v.replace([',', '='], "x") } else { v }))
                .collect(),
            value,
        },
    )
}

fn record() -> impl Strategy<Value = Record> {
    let name = (text(), text(), text(), text(), text()).prop_map(|(prefix, given, additional, family, suffix)| Name {
        prefix,
        given,
        additional,
        family,
        suffix,
    });
    let phonetic =
        (text(), text(), text()).prop_map(|(given, family, organization)| Phonetic { given, family, organization });
    // A unit is a part, an empty one at the end is none.
    let work = (
        text(),
        text().prop_map(|t| {
            t.trim_end_matches(';')
                .trim()
                .replace("\\;", ";")
                .split(';')
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(";")
                .trim_end_matches(';')
                .to_owned()
        }),
        text(),
        text(),
    );
    let uri = (prop_oneof![Just("xmpp"), Just("skype"), Just("aim"), Just("x-other")], some_text())
        .prop_map(|(s, t)| format!("{s}:{t}"));
    let photo = (prop_oneof![Just("image/jpeg"), Just("")], vec(any::<u8>(), 1..200))
        .prop_map(|(media_type, bytes)| Photo { media_type: media_type.into(), bytes: bytes.into() });
    let points = (
        vec(point(some_text()), 0..3),
        vec(point(some_text()), 0..3),
        vec(address(), 0..3),
        vec(point(some_text()), 0..2),
        vec(point(uri), 0..3),
    );
    let rest = (date(), date(), text(), words(), words(), option::of(photo), vec(kept(), 0..3));
    (name, text(), phonetic, work, points, rest).prop_map(|(name, display, phonetic, work, points, rest)| {
        let (phones, emails, addresses, urls, impp) = points;
        let (birthday, anniversary, note, nicknames, categories, photo, kept) = rest;
        let (organization, department, title, role) = work;
        let contact = Contact {
            name,
            display,
            phonetic,
            nicknames,
            organization,
            department,
            title,
            role,
            phones,
            emails,
            addresses,
            urls,
            impp,
            birthday,
            anniversary,
            note,
            categories,
            photo,
        };
        Record { kept, ..contact.into() }
    })
}

/// The number's own scheme is taken off.
fn speakable(record: &Record) -> bool {
    !record.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(record in record().prop_filter("nothing", speakable)) {
        for dialect in [Dialect::vcard21(), Dialect::vcard30(), Dialect::vcard40()] {
            let bytes = write(&record, &dialect);
            let reading = read(&bytes, &dialect);
            prop_assert!(reading.rejected.is_empty());
            prop_assert_eq!(reading.items.len(), 1);
            prop_assert!(reading.items[0].complaints.is_empty(), "{:?}", reading.items[0].complaints);
            prop_assert_eq!(&reading.items[0].record, &record, "{}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn every_habit_of_writing_can_be_read(record in record().prop_filter("nothing", speakable), soft in any::<bool>(), bare in any::<bool>(), blank in any::<bool>()) {
        let dialect = Dialect {
            quoted_printable: crate::format::QuotedPrintable::For8Bit,
            charset_out: crate::format::Charset::Latin1,
            soft_breaks: soft, bare_types: bare, base64_blank_line: blank,
            ..Dialect::vcard21()
        };
        prop_assert_eq!(&read(&write(&record, &dialect), &dialect).items[0].record, &record);
    }

    #[test]
    fn no_bytes_are_too_odd(bytes in vec(any::<u8>(), 0..400)) {
        let _ = sniff(&bytes);
        let mut card = b"BEGIN:VCARD\r\n".to_vec();
        card.extend(&bytes);
        for bytes in [bytes, card] {
            read(&bytes, &Dialect::vcard21());
        }
    }

    #[test]
    fn a_damaged_card_is_read_or_rejected_and_stays_as_it_was_read(
        record in record(), damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<prop::sample::Index>(),
    ) {
        for dialect in [Dialect::vcard21(), Dialect::vcard30(), Dialect::vcard40()] {
            let mut bytes = write(&record, &dialect);
            for (at, byte) in &damage {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            read(&bytes[..cut.index(bytes.len())], &dialect);
            let reading = read(&bytes, &dialect);
            prop_assert!(!reading.items.is_empty() || !reading.rejected.is_empty());
        }
    }
}
