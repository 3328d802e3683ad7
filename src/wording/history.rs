//! What was done, as sentences: entries of the history, changes of fields, reasons for two being one.

use super::{Arg, Lang, list, tr};
use crate::pim::{Field, Value, json};
use crate::planner::{FieldChange, Sign};
use crate::service::history::ActView;

/// What has a sentence of its own.
const KNOWN: [&str; 19] = [
    "run",
    "added",
    "imported",
    "edited",
    "deleted",
    "restored",
    "reverted",
    "undone",
    "joined",
    "different",
    "resolved",
    "answered",
    "allowed",
    "refused",
    "put-back",
    "approved",
    "rule",
    "emptied",
    "from-copy",
];

/// What an entry of the history was: `You edited Anna Weiß`, `Sync with Nokia N80`.
pub fn act(lang: Lang, act: &ActView) -> String {
    let what = |what: &str| if KNOWN.contains(&what) { format!("act-{what}") } else { "act-other".to_owned() };
    let undone = act.undoes.as_ref().map(|(n, word)| {
        let args: [(&str, Arg<'_>); 4] =
            [("name", (&act.peer).into()), ("title", "…".into()), ("n", 2.into()), ("what", word.into())];
        (n.to_string(), tr(lang, &what(word), &args))
    });
    let (number, undone) = undone.unwrap_or_default();
    let args: [(&str, Arg<'_>); 6] = [
        ("name", (&act.peer).into()),
        ("title", (&act.title).into()),
        ("n", act.here.total().into()),
        ("what", (&act.what).into()),
        ("number", number.into()),
        ("undone", undone.into()),
    ];
    tr(lang, &what(&act.what), &args)
}

/// A field's name: `Phones`, `Birthday`.
pub fn field(lang: Lang, field: Field) -> String {
    tr(lang, &format!("field-{}", field.name().replace(['.', '_'], "-")), &[])
}

/// `Phones: 06 12 34 56 78 → 06 12 34 56 79`
pub fn change(lang: Lang, change: &FieldChange) -> String {
    let args: [(&str, Arg<'_>); 3] = [
        ("field", field(lang, change.field).into()),
        ("before", value(lang, &change.before).into()),
        ("after", value(lang, &change.after).into()),
    ];
    let key = match (change.before.is_absent(), change.after.is_absent()) {
        (true, _) => "change-comes",
        (_, true) => "change-goes",
        _ => "change-becomes",
    };
    tr(lang, key, &args)
}

/// A value, short enough for a line.
pub fn value(lang: Lang, value: &Value) -> String {
    let joined = |all: Vec<String>| all.join(", ");
    let text = match value {
        Value::Absent => tr(lang, "value-nothing", &[]),
        Value::Text(text) => text.lines().map(str::trim).collect::<Vec<_>>().join(" ⏎ "),
        Value::Date(date) => date.to_string(),
        Value::Words(words) => joined(words.clone()),
        Value::Points(points) => joined(points.iter().map(|point| point.value.clone()).collect()),
        Value::Addresses(addresses) => joined(addresses.iter().map(address).collect()),
        Value::Photo(photo) => tr(lang, "value-photo", &[("n", photo.bytes.len().into())]),
        Value::Moment(moment) => moment.to_string(),
        Value::Moments(moments) => joined(moments.iter().map(ToString::to_string).collect()),
        Value::Rule(rule) => rule.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Attendees(people) => joined(people.iter().map(|person| person.address.clone()).collect()),
        Value::Kept(kept) => joined(kept.iter().map(|kept| format!("{}: {}", kept.name, kept.value)).collect()),
        Value::Overrides(_) | Value::Alarms(_) => json::value_to_json(value).to_string(),
    };
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST - 1).chain(['…']).collect() }
}

/// Characters of a value that are shown.
const LONGEST: usize = 200;

fn address(address: &crate::pim::Address) -> String {
    let parts = [&address.street, &address.postcode, &address.city, &address.country];
    parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// Why two may be one: `same mobile number and similar name`.
pub fn signs(lang: Lang, signs: &[Sign]) -> String {
    let words: Vec<String> = signs.iter().map(|sign| tr(lang, &format!("sign-{}", word(*sign)), &[])).collect();
    list(lang, &words)
}

/// The word of a sign: that of the contract, and the end of its key in the catalogue.
pub fn word(sign: Sign) -> &'static str {
    match sign {
        Sign::SameName => "same-name",
        Sign::SimilarName => "similar-name",
        Sign::OtherName => "other-name",
        Sign::SimilarBirthday => "similar-birthday",
        Sign::SharedNumber => "shared-number",
        Sign::SimilarNumber => "similar-number",
        Sign::Household => "household",
        Sign::SameFamilyName => "same-family-name",
        Sign::SameGivenName => "same-given-name",
        Sign::SameMobile => "same-mobile",
        Sign::SameLine => "same-line",
        Sign::OtherNumbers => "other-numbers",
        Sign::SameMail => "same-mail",
        Sign::OtherMails => "other-mails",
        Sign::SameBirthday => "same-birthday",
        Sign::OtherBirthday => "other-birthday",
        Sign::SameOrganization => "same-organization",
        Sign::OtherOrganization => "other-organization",
        Sign::SameTitle => "same-title",
        Sign::SimilarTitle => "similar-title",
        Sign::OtherTitle => "other-title",
        Sign::SameTime => "same-time",
        Sign::ShiftedTime => "shifted-time",
        Sign::OtherTime => "other-time",
        Sign::SameAnniversary => "same-anniversary",
        Sign::DateOfSeries => "date-of-series",
        Sign::SamePlace => "same-place",
        Sign::OtherPlace => "other-place",
        Sign::SameText => "same-text",
        Sign::OtherText => "other-text",
        Sign::SameUid => "same-uid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::Kind;

    #[test]
    fn every_field_has_a_name_in_every_language() {
        for lang in Lang::ALL {
            for own in Kind::ALL.into_iter().flat_map(Field::of) {
                let name = field(lang, *own);
                assert!(!name.starts_with("field-"), "{name} in {}", lang.tag());
            }
        }
    }

    #[test]
    fn every_known_act_is_a_sentence() {
        for lang in Lang::ALL {
            for what in KNOWN.into_iter().chain(["something-later"]) {
                let view = ActView {
                    n: 1,
                    time: 0,
                    what: what.to_owned(),
                    peer: "N80".into(),
                    run: None,
                    undoes: Some((7, "edited".into())),
                    undone_by: None,
                    here: Default::default(),
                    title: "Anna".into(),
                };
                let said = act(lang, &view);
                assert!(!said.starts_with("act-") && !said.is_empty(), "{said} in {}", lang.tag());
            }
        }
    }

    #[test]
    fn a_long_value_is_cut_and_a_missing_one_said() {
        assert_eq!(value(Lang::En, &Value::Text("x".repeat(500))).chars().count(), LONGEST);
        assert_eq!(value(Lang::De, &Value::Absent), "nichts");
    }
}
