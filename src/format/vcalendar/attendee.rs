//! ATTENDEE (vCalendar 1.0 section 2.2.4) and the people of iCalendar.

use crate::format::Grammar;
use crate::format::component::param;
use crate::format::line::Property;
use crate::format::text::{escape, unescape};
use crate::pim::Attendee;

/// EXPECT and the roles of iCalendar.
const ROLES: [(&str, &str); 3] =
    [("REQUIRE", "req-participant"), ("REQUEST", "opt-participant"), ("FYI", "non-participant")];

/// Whether it is who called the meeting, and who.
pub(super) fn read(property: &Property) -> (bool, Attendee) {
    let text = unescape(&property.value, Grammar::Old);
    let (name, address) = split_name(text.trim());
    let mut who = Attendee { name, address: mailto(address), ..Attendee::default() };
    let mut is_organizer = property.name == "ORGANIZER";
    for (key, value) in &property.params {
        let word = value.trim().to_ascii_lowercase().replace([' ', '_'], "-");
        match key.as_str() {
            "ROLE" if word == "organizer" => is_organizer = true,
            // What everybody is.
            "ROLE" if word == "attendee" => {}
            "ROLE" if who.role.is_empty() && !word.is_empty() => who.role = word,
            "STATUS" => who.status = word,
            "RSVP" => who.rsvp = matches!(word.as_str(), "yes" | "true"),
            "CN" | "X-CN" if who.name.is_empty() => who.name = value.clone(),
            "EXPECT" => match ROLES.iter().find(|(expect, _)| expect.eq_ignore_ascii_case(value)) {
                Some((_, role)) if who.role.is_empty() => who.role = (*role).to_owned(),
                _ => who.params.push((key.clone(), value.clone())),
            },
            _ => who.params.push((key.clone(), value.clone())),
        }
    }
    (is_organizer, who)
}

/// The head and the value of a line.
pub(super) fn write(who: &Attendee, is_organizer: bool) -> (String, String) {
    let mut head = "ATTENDEE".to_owned();
    if is_organizer {
        head.push_str(";ROLE=ORGANIZER");
    }
    if !who.status.is_empty() {
        head.push_str(&param("STATUS", &super::word::status(&who.status)));
    }
    if who.rsvp {
        head.push_str(";RSVP=YES");
    }
    match ROLES.iter().find(|(_, role)| *role == who.role) {
        Some((expect, _)) => head.push_str(&param("EXPECT", expect)),
        None if who.role.is_empty() => {}
        None => head.push_str(&param("ROLE", &who.role.to_ascii_uppercase())),
    }
    for (name, value) in &who.params {
        head.push_str(&param(name, value));
    }
    let address = bare(&who.address);
    let fits = !who.name.contains(['<', '>', '"', '\n']) && who.name.trim() == who.name;
    let value = match who.name.as_str() {
        "" => address.to_owned(),
        name if fits && !address.contains(['<', '>']) && !address.is_empty() => format!("{name} <{address}>"),
        name => {
            head.push_str(&param("X-CN", name));
            address.to_owned()
        }
    };
    (head, escape(&value, Grammar::Old))
}

/// `Ada <ada@example.org>`: the name and the address.
fn split_name(text: &str) -> (String, &str) {
    let inner = text.strip_suffix('>').and_then(|text| text.rsplit_once('<'));
    match inner {
        Some((name, address)) if !address.trim().is_empty() && !name.contains(['<', '>']) => {
            (name.trim().trim_matches('"').to_owned(), address.trim())
        }
        _ => (String::new(), text),
    }
}

/// An address of e-mail as a URI.
fn mailto(address: &str) -> String {
    let scheme = address.split_at_checked(7).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto:"));
    match scheme {
        Some((_, rest)) => format!("mailto:{rest}"),
        None if address.contains('@') && !address.contains([':', ' ']) => format!("mailto:{address}"),
        None => address.to_owned(),
    }
}

/// The address without its scheme, where it will be found again.
fn bare(address: &str) -> &str {
    address.strip_prefix("mailto:").filter(|bare| mailto(bare) == address).unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn property(params: &[(&str, &str)], value: &str) -> Property {
        let params = params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Property { name: "ATTENDEE".into(), params, value: value.into(), ..Property::default() }
    }

    #[test]
    fn people_as_phones_and_servers_write_them() {
        let params = [("EXPECT", "REQUIRE"), ("STATUS", "NEEDS ACTION"), ("RSVP", "YES")];
        let (called, who) = read(&property(&params, "Jürgen Doe <juergen@example.com>"));
        assert!(!called && who.rsvp);
        assert_eq!((who.name.as_str(), who.address.as_str()), ("Jürgen Doe", "mailto:juergen@example.com"));
        assert_eq!((who.role.as_str(), who.status.as_str()), ("req-participant", "needs-action"));
        let (head, value) = write(&who, false);
        assert_eq!(head, "ATTENDEE;STATUS=NEEDS ACTION;RSVP=YES;EXPECT=REQUIRE");
        assert_eq!(value, "Jürgen Doe <juergen@example.com>");

        let (called, who) = read(&property(&[("ROLE", "ORGANIZER"), ("X-PHONEOWNER", "1")], "MAILTO:a@b"));
        assert!(called);
        assert_eq!((who.address.as_str(), who.params.len()), ("mailto:a@b", 1));
        assert_eq!(write(&who, true), ("ATTENDEE;ROLE=ORGANIZER;X-PHONEOWNER=1".into(), "a@b".into()));
        assert_eq!(read(&property(&[], "username")).1.address, "username");
    }
}
