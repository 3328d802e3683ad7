//! What a peer can hold, from its CTCap and its profile.

use std::collections::{BTreeMap, BTreeSet};

use super::{FieldLimit, Profile};
use crate::pim::lens::{KeptRule, Limit};
use crate::pim::{Field, Kind, Lens};

/// One property of a CTCap (OMA DevInf section 5.3.25); `protocol` hands over the same shape.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// `TEL`.
    pub name: String,
    /// Size or MaxSize.
    pub max_size: Option<u64>,
    /// MaxOccur; 0 is no limit.
    pub max_occur: Option<u64>,
}

/// The lens of a peer: the CTCap's properties within the profile's limits. No CTCap, or one that does not even list
/// N or TEL, says nothing. N is always held.
pub fn capacity(ctcap: Option<&[Listed]>, profile: &Profile, kind: Kind) -> Lens {
    let listed = ctcap.filter(|list| profile.trust.ctcap != Some(false) && makes_sense(list));
    if kind != Kind::Contacts || (listed.is_none() && profile.limits.fields.is_empty()) {
        return Lens::everything();
    }
    let mut limits: BTreeMap<Field, Limit> = match listed {
        None => Field::of(kind).iter().map(|field| (*field, Limit::default())).collect(),
        Some(list) => {
            let name = fields("N").iter().map(|field| (*field, Limit::default()));
            let others = list.iter().flat_map(|property| {
                let limit = limit(property, profile);
                fields(&upper(property)).iter().map(move |field| (*field, limit.clone()))
            });
            name.chain(others).collect()
        }
    };
    for (field, limit) in &mut limits {
        if let Some(known) = profile.limits.fields.get(field.name()) {
            narrow(limit, known);
        }
    }
    let kept = match listed {
        None => KeptRule::All,
        Some(list) => {
            KeptRule::Only(list.iter().map(upper).filter(|name| fields(name).is_empty()).collect::<BTreeSet<_>>())
        }
    };
    Lens::only(limits, kept)
}

fn upper(property: &Listed) -> String {
    property.name.trim().to_ascii_uppercase()
}

fn makes_sense(list: &[Listed]) -> bool {
    ["N", "TEL"].iter().all(|name| list.iter().any(|property| upper(property) == *name))
}

fn limit(property: &Listed, profile: &Profile) -> Limit {
    let size = property.max_size.filter(|size| *size > 0 && profile.trust.ctcap_sizes != Some(false));
    let size = size.and_then(|size| usize::try_from(size).ok());
    let is_photo = upper(property) == "PHOTO";
    let count = property.max_occur.filter(|most| *most > 0).and_then(|most| usize::try_from(most).ok());
    Limit { count, chars: size.filter(|_| !is_photo), bytes: size.filter(|_| is_photo), ..Limit::default() }
}

fn narrow(limit: &mut Limit, known: &FieldLimit) {
    let least = |a: Option<usize>, b: Option<usize>| a.into_iter().chain(b).min();
    limit.count = least(limit.count, known.count);
    limit.chars = least(limit.chars, known.chars);
    limit.bytes = least(limit.bytes, known.bytes);
    limit.per_type = least(limit.per_type, known.per_type);
    limit.bare |= known.bare == Some(true);
    if let Some(types) = &known.types {
        limit.types = Some(types.iter().cloned().collect());
    }
}

/// The fields a vCard property carries.
fn fields(property: &str) -> &'static [Field] {
    match property {
        "N" => &[Field::NamePrefix, Field::NameGiven, Field::NameAdditional, Field::NameFamily, Field::NameSuffix],
        "FN" => &[Field::Display],
        "SOUND" => &[Field::PhoneticGiven, Field::PhoneticFamily],
        "X-PHONETIC-FIRST-NAME" => &[Field::PhoneticGiven],
        "X-PHONETIC-LAST-NAME" => &[Field::PhoneticFamily],
        "X-PHONETIC-ORG" => &[Field::PhoneticOrganization],
        "NICKNAME" | "X-NICKNAME" | "X-EPOCSECONDNAME" => &[Field::Nicknames],
        "ORG" => &[Field::Organization, Field::Department],
        "TITLE" => &[Field::Title],
        "ROLE" => &[Field::Role],
        "TEL" => &[Field::Phones],
        "EMAIL" => &[Field::Emails],
        "ADR" => &[Field::Addresses],
        "URL" => &[Field::Urls],
        "IMPP" | "X-AIM" | "X-ICQ" | "X-MSN" | "X-YAHOO" | "X-JABBER" | "X-SKYPE" | "X-SIP" => &[Field::Impp],
        "BDAY" => &[Field::Birthday],
        "ANNIVERSARY" | "X-ANNIVERSARY" | "X-EVOLUTION-ANNIVERSARY" => &[Field::Anniversary],
        "NOTE" => &[Field::Note],
        "CATEGORIES" => &[Field::Categories],
        "PHOTO" => &[Field::Photo],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(names: &[&str]) -> Vec<Listed> {
        names.iter().map(|name| Listed { name: (*name).into(), max_size: Some(20), ..Listed::default() }).collect()
    }

    #[test]
    fn what_is_not_listed_is_not_held_except_the_name() {
        let lens = capacity(Some(&listed(&["N", "TEL", "X-SPOUSE"])), &Profile::default(), Kind::Contacts);
        assert!(lens.holds(Field::Phones) && lens.holds(Field::NameFamily) && !lens.holds(Field::Note));
        assert_eq!(lens.limit(Field::Phones).unwrap().chars, Some(20));
    }

    #[test]
    fn a_list_that_says_nothing_is_not_believed() {
        assert_eq!(capacity(None, &Profile::default(), Kind::Contacts), Lens::everything());
        let poor = listed(&["BEGIN", "VERSION", "END"]);
        assert_eq!(capacity(Some(&poor), &Profile::default(), Kind::Contacts), Lens::everything());
    }
}
