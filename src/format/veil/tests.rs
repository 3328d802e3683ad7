use super::*;

/// Names everything by its sort, and remembers what it was asked.
#[derive(Default)]
struct Plain(Vec<String>);

impl Names for Plain {
    fn name(&mut self, sort: Sort, names: &[&str]) -> String {
        self.0.extend(names.iter().map(|name| (*name).to_owned()));
        format!("{sort:?}")
    }
}

fn shown(item: &str) -> String {
    veil(item.as_bytes(), &mut Plain::default())
}

#[test]
fn an_event_keeps_its_dates_and_loses_its_words() {
    let event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Horde//EN\r\nBEGIN:VEVENT\r\nUID:20261121@host\r\n\
        DTSTART;TZID=Europe/Paris:20261121T140000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU\r\nSUMMARY:Dentist Dr. Weiß\r\n\
        LOCATION:Rue de la Paix\r\nATTENDEE;CN=Anna Weiß;PARTSTAT=ACCEPTED:mailto:anna@example.org\r\n\
        STATUS:Anna comes too\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let text = shown(event);
    for kept in [
        "PRODID:-//Horde//EN",
        "DTSTART;TZID=Europe/Paris:20261121T140000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU",
        "SUMMARY:Title",
        "PARTSTAT=ACCEPTED:Mail",
        "END:VCALENDAR",
    ] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    for gone in ["Weiß", "Paix", "anna", "Anna", "host"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
}

#[test]
fn an_alarm_of_a_phone_keeps_its_time() {
    let text = shown(
        "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VTODO\r\nDALARM:20261121T140000Z;PT5M;3;Call Anna\r\nEND:VTODO\r\n",
    );
    assert!(text.contains("DALARM:20261121T140000Z;(16 characters)"), "{text}");
}

#[test]
fn how_a_value_was_spelled_stays_to_be_seen() {
    let text = shown(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Wei=C3=9F;An=\r\nna\r\nEND:VCARD\r\n",
    );
    assert!(text.contains("N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Person\r\nEND"), "{text}");
}

#[test]
fn a_broken_line_shows_nothing() {
    let text =
        shown("BEGIN:VCARD\r\nVERSION:2.1\r\nN:Weiss;Anna\r\nNOTE:a note\r\nAnna: goes on here\r\nStatus: Anna\r\n");
    assert!(text.contains("N:Person") && !text.contains("Anna") && !text.contains("ANNA"), "{text}");
}

#[test]
fn one_card_is_one_person_however_it_is_spelled() {
    let mut names = Plain::default();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weiß;Anna;;Dr.;\r\nFN:Anna Weiß\r\nEND:VCARD\r\n";
    let _ = veil(card.as_bytes(), &mut names);
    assert_eq!(names.0, ["Anna Weiß", "Anna Weiß", "Anna Weiß", "Anna Weiß"]);
}

#[test]
fn what_nobody_knows_is_shown_by_its_size() {
    assert_eq!(shown("Anna's note"), "(11 bytes)");
    assert_eq!(shown(""), "(0 bytes)");
    assert_eq!(shown("<contact><FirstName>Anna"), "(24 bytes)");
}
