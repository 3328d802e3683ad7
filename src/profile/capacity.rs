//! What a peer can hold, from its CTCap and its profile.

mod diary;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{FieldLimit, Profile, Spelling};
use crate::format::vcard::MESSENGERS;
use crate::format::{Syntax, sif};
use crate::pim::lens::{KeptRule, Limit};
use crate::pim::{Field, Kind, Lens, Zone};
use crate::protocol::syncml::devinf::{CtCap, Property};

/// The lens of a peer that takes records of a kind in a format: the CTCap's properties within the profile's limits and
/// what the format can say. `home` is where its owner is.
pub fn capacity(ctcap: Option<&CtCap>, profile: &Profile, kind: Kind, syntax: Syntax, home: Zone) -> Lens {
    match kind {
        Kind::Contacts if syntax == Syntax::Sif(kind) => sif::lens(kind),
        Kind::Contacts => contacts(ctcap, profile),
        _ => diary::lens(ctcap, profile, kind, syntax, &profile.dialect(syntax, home)),
    }
}

/// The fields that go with no property of a list, by their names as vCard and the calendars have them. What an item is
/// known by, and when it takes place, is never among them.
pub fn unwanted(properties: &[&str], kind: Kind) -> BTreeSet<Field> {
    let listed: BTreeSet<String> = properties.iter().map(|name| name.trim().to_ascii_uppercase()).collect();
    let known: &[(&str, &[Field])] = if kind == Kind::Contacts { &PROPERTIES } else { &diary::PROPERTIES };
    let is_wanted = |field: Field| {
        let mut names = known.iter().filter(|(_, fields)| fields.contains(&field)).map(|(name, _)| *name);
        match field {
            Field::Kept => listed.iter().any(|name| !known.iter().any(|(other, _)| other == name)),
            Field::Impp => MESSENGERS.iter().map(|(name, _)| *name).chain(["IMPP"]).any(|name| listed.contains(name)),
            _ => names.any(|name| listed.contains(name)),
        }
    };
    let essential = |field: Field| match kind {
        Kind::Contacts => known.iter().any(|(name, fields)| ["N", "FN"].contains(name) && fields.contains(&field)),
        _ => diary::ESSENTIAL.contains(&field),
    };
    let fields = Field::of(kind).iter().copied();
    fields.filter(|field| *field != Field::Uid && !essential(*field) && !is_wanted(*field)).collect()
}

/// No CTCap, or one that does not even list N and TEL, says nothing. N is always held.
fn contacts(ctcap: Option<&CtCap>, profile: &Profile) -> Lens {
    let kind = Kind::Contacts;
    let listed = ctcap.map(|cap| Listing::new(&cap.properties));
    let listed = listed.filter(|list| profile.trust.ctcap != Some(false) && list.has("N") && list.has("TEL"));
    let spelled = &profile.contacts;
    let all_is_spelled =
        ![spelled.omit_unknown, spelled.strip_uid].contains(&Some(true)) && spelled.labels != Some(false);
    if listed.is_none() && profile.limits.fields.is_empty() && all_is_spelled {
        return Lens::everything();
    }
    let mut limits: BTreeMap<Field, Limit> = match &listed {
        None => Field::of(kind).iter().map(|field| (*field, Limit::default())).collect(),
        Some(list) => list.limits(profile),
    };
    for (field, limit) in &mut limits {
        limit.unlabelled |= spelled.labels == Some(false);
        if let Some(known) = profile.limits.fields.get(field.name()) {
            narrow(limit, known);
        }
    }
    let kept = match listed {
        _ if spelled.omit_unknown == Some(true) => KeptRule::Only(BTreeSet::new()),
        Some(list) => KeptRule::Only(list.kept(spelled)),
        None if spelled.strip_uid == Some(true) => KeptRule::Except([UID.to_owned()].into()),
        None => KeptRule::All,
    };
    Lens::only(limits, kept)
}

const UID: &str = "UID";

/// The properties a CTCap lists, by upper case name. A name that ends in `*` stands for all that begin so.
struct Listing<'a>(BTreeMap<String, &'a Property>);

impl<'a> Listing<'a> {
    fn new(properties: &'a [Property]) -> Self {
        Self(properties.iter().map(|property| (property.name.trim().to_ascii_uppercase(), property)).collect())
    }

    fn has(&self, name: &str) -> bool {
        let stars = self.0.keys().filter_map(|listed| listed.strip_suffix('*'));
        self.0.contains_key(name) || stars.into_iter().any(|prefix| name.starts_with(prefix))
    }

    fn limits(&self, profile: &Profile) -> BTreeMap<Field, Limit> {
        let mut limits: BTreeMap<Field, Limit> = BTreeMap::new();
        for (name, fields) in PROPERTIES.iter().filter(|(name, _)| *name == "N" || self.has(name)) {
            for field in *fields {
                let limit = self.0.get(*name).map(|property| limit(property, *field, profile)).unwrap_or_default();
                match limits.entry(*field) {
                    Entry::Vacant(free) => drop(free.insert(limit)),
                    // Two properties for one field: the roomier counts.
                    Entry::Occupied(mut known) => widen(known.get_mut(), &limit),
                }
            }
        }
        if let Some(limit) = self.messengers() {
            limits.insert(Field::Impp, limit);
        }
        let unlabelled = !self.has("X-ABLABEL");
        for limit in limits.values_mut() {
            limit.unlabelled = unlabelled;
        }
        limits
    }

    /// IMPP takes every address, X-SIP those of SIP.
    fn messengers(&self) -> Option<Limit> {
        let known = MESSENGERS.iter().filter(|(name, _)| self.has(name));
        let schemes: BTreeSet<String> = known.map(|(_, scheme)| (*scheme).to_owned()).collect();
        let everything = self.has("IMPP");
        (everything || !schemes.is_empty())
            .then(|| Limit { schemes: Some(schemes).filter(|_| !everything), ..Limit::default() })
    }

    fn kept(&self, spelled: &Spelling) -> BTreeSet<String> {
        let mut names = self.names_but(&PROPERTIES);
        if spelled.strip_uid == Some(true) {
            let _ = names.remove(UID);
        }
        names
    }

    /// What is listed besides these.
    fn names_but(&self, modelled: &[(&str, &[Field])]) -> BTreeSet<String> {
        self.0.keys().filter(|name| !modelled.iter().any(|(other, _)| other == name)).cloned().collect()
    }

    /// The longest value in characters that the roomiest of some properties takes; `None`: no limit.
    fn longest(&self, names: impl Iterator<Item = &'static str>) -> Option<usize> {
        let sizes =
            names.filter_map(|name| self.0.get(name)).map(|property| property.max_size.filter(|size| *size > 0));
        let sizes: Option<Vec<u64>> = sizes.collect();
        sizes?.into_iter().max().and_then(|size| usize::try_from(size).ok())
    }
}

fn limit(property: &Property, field: Field, profile: &Profile) -> Limit {
    let size = property.max_size.filter(|size| *size > 0 && profile.trust.ctcap_sizes != Some(false));
    let size = size.and_then(|size| usize::try_from(size).ok());
    let is_photo = field == Field::Photo;
    // One NICKNAME or CATEGORIES holds a whole list of words.
    let is_list = matches!(field, Field::Phones | Field::Emails | Field::Addresses | Field::Urls);
    let most = property.max_occur.filter(|most| *most > 0 && is_list);
    Limit {
        count: most.and_then(|most| usize::try_from(most).ok()),
        chars: size.filter(|_| !is_photo),
        bytes: size.filter(|_| is_photo),
        types: types(property).filter(|_| is_list),
        ..Limit::default()
    }
}

/// The types a property may have: the values of its TYPE (1.2), or parameters that are types themselves (1.1).
/// `None` when nothing is said about them.
fn types(property: &Property) -> Option<BTreeSet<String>> {
    let words = property.params.iter().flat_map(|param| match param.name.trim().to_ascii_uppercase().as_str() {
        "TYPE" => param.values.clone(),
        "ENCODING" | "CHARSET" | "LANGUAGE" | "VALUE" => Vec::new(),
        _ => vec![param.name.clone()],
    });
    let types: BTreeSet<String> =
        words.map(|word| word.trim().to_ascii_lowercase()).filter(|word| !word.is_empty()).collect();
    Some(types).filter(|types| types.iter().any(|word| word != "pref" && word != "internet"))
}

fn widen(limit: &mut Limit, other: &Limit) {
    let most = |a: Option<usize>, b: Option<usize>| Some(a?.max(b?));
    limit.count = most(limit.count, other.count);
    limit.chars = most(limit.chars, other.chars);
    limit.bytes = most(limit.bytes, other.bytes);
    limit.types = match (limit.types.take(), &other.types) {
        (Some(a), Some(b)) => Some(a.union(b).cloned().collect()),
        _ => None,
    };
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

/// The fields that vCard properties carry.
const PROPERTIES: [(&str, &[Field]); 38] = [
    ("N", &[Field::NamePrefix, Field::NameGiven, Field::NameAdditional, Field::NameFamily, Field::NameSuffix]),
    ("FN", &[Field::Display]),
    ("SOUND", &[Field::PhoneticGiven, Field::PhoneticFamily]),
    ("X-PHONETIC-FIRST-NAME", &[Field::PhoneticGiven]),
    ("X-PHONETIC-LAST-NAME", &[Field::PhoneticFamily]),
    ("X-PHONETIC-ORG", &[Field::PhoneticOrganization]),
    ("NICKNAME", &[Field::Nicknames]),
    ("X-NICKNAME", &[Field::Nicknames]),
    ("X-EPOCSECONDNAME", &[Field::Nicknames]),
    ("ORG", &[Field::Organization, Field::Department]),
    ("TITLE", &[Field::Title]),
    ("ROLE", &[Field::Role]),
    ("TEL", &[Field::Phones]),
    ("EMAIL", &[Field::Emails]),
    ("ADR", &[Field::Addresses]),
    ("URL", &[Field::Urls]),
    ("IMPP", &[]),
    ("X-AIM", &[]),
    ("X-ICQ", &[]),
    ("X-MSN", &[]),
    ("X-YAHOO", &[]),
    ("X-JABBER", &[]),
    ("X-SKYPE", &[]),
    ("X-SKYPE-USERNAME", &[]),
    ("X-GADUGADU", &[]),
    ("X-GROUPWISE", &[]),
    ("X-GTALK", &[]),
    ("X-SIP", &[]),
    ("BDAY", &[Field::Birthday]),
    ("ANNIVERSARY", &[Field::Anniversary]),
    ("X-ANNIVERSARY", &[Field::Anniversary]),
    ("X-EVOLUTION-ANNIVERSARY", &[Field::Anniversary]),
    ("NOTE", &[Field::Note]),
    ("CATEGORIES", &[Field::Categories]),
    ("PHOTO", &[Field::Photo]),
    ("BEGIN", &[]),
    ("END", &[]),
    ("VERSION", &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: Syntax = Syntax::VCard(crate::format::Version::V21);
    use crate::pim::{Contact, Kept, Point, Record};
    use crate::protocol::syncml::devinf::Param;

    fn cap(properties: Vec<Property>) -> CtCap {
        CtCap { content_type: "text/x-vcard".into(), properties, ..CtCap::default() }
    }

    fn property(name: &str) -> Property {
        Property { name: name.into(), ..Property::default() }
    }

    fn listed(names: &[&str]) -> CtCap {
        cap(names.iter().map(|name| Property { max_size: Some(20), ..property(name) }).collect())
    }

    fn lens(cap: &CtCap) -> Lens {
        capacity(Some(cap), &Profile::default(), Kind::Contacts, CARD, Zone::UTC)
    }

    fn param(name: &str, values: &[&str]) -> Param {
        Param { name: name.into(), values: values.iter().map(|v| (*v).into()).collect(), ..Param::default() }
    }

    #[test]
    fn what_is_not_listed_is_not_held_except_the_name() {
        let lens = lens(&listed(&["TEL", "N", "x-spouse"]));
        assert!(lens.holds(Field::Phones) && lens.holds(Field::NameFamily) && !lens.holds(Field::Note));
        assert_eq!(lens.limit(Field::Phones).unwrap().chars, Some(20));
        let kept = |name: &str| Kept { name: name.into(), params: vec![], value: "1".into() };
        let record = Record { kept: vec![kept("X-SPOUSE"), kept("X-OTHER")], ..Contact::default().into() };
        assert_eq!(lens.project(&record).kept, [kept("X-SPOUSE")]);
    }

    #[test]
    fn a_list_that_says_nothing_is_not_believed() {
        assert_eq!(capacity(None, &Profile::default(), Kind::Contacts, CARD, Zone::UTC), Lens::everything());
        for poor in [&["BEGIN", "VERSION", "END"][..], &["N", "FN"], &[]] {
            assert_eq!(lens(&listed(poor)), Lens::everything());
        }
        let profile =
            Profile { trust: super::super::Trust { ctcap: Some(false), ..Default::default() }, ..Profile::default() };
        assert_eq!(
            capacity(Some(&listed(&["N", "TEL"])), &profile, Kind::Contacts, CARD, Zone::UTC),
            Lens::everything()
        );
    }

    #[test]
    fn types_are_known_in_both_forms_or_not_at_all() {
        let tel = |params| lens(&cap(vec![property("N"), Property { params, ..property("TEL") }]));
        let types = |lens: &Lens| lens.limit(Field::Phones).unwrap().types.clone();
        let known: BTreeSet<String> = ["cell", "home", "pref"].map(String::from).into();
        assert_eq!(types(&tel(vec![param("TYPE", &["HOME", "CELL", "PREF"])])), Some(known.clone()));
        assert_eq!(types(&tel(vec![param("HOME", &[]), param("Cell", &[]), param("PREF", &[])])), Some(known));
        assert_eq!(types(&tel(vec![])), None);
        assert_eq!(types(&tel(vec![param("TYPE", &[])])), None);
        assert_eq!(types(&tel(vec![param("CHARSET", &["UTF-8"])])), None);
    }

    #[test]
    fn one_nicknames_property_holds_many_words_and_sip_no_other_messenger() {
        let once = |name| Property { max_occur: Some(1), ..property(name) };
        let lens = lens(&cap(vec![once("N"), once("TEL"), once("X-NICKNAME"), once("X-SIP")]));
        assert_eq!(lens.limit(Field::Nicknames).unwrap().count, None);
        assert_eq!(lens.limit(Field::Phones).unwrap().count, Some(1));
        let impp = vec![Point::new("sip:a@b", []), Point::new("xmpp:a@b", [])];
        let seen = lens.project(&Contact { impp, ..Contact::default() }.into());
        assert_eq!(seen.contact().unwrap().impp, [Point::new("sip:a@b", [])]);
    }

    #[test]
    fn what_we_never_write_the_peer_cannot_lose() {
        let spelling = |text: &str| Profile { contacts: toml::from_str(text).unwrap(), ..Profile::default() };
        let kept = |name: &str| Kept { name: name.into(), params: vec![], value: "1".into() };
        let phones = vec![Point { label: "boat".into(), ..Point::new("1", []) }];
        let record = Record { kept: vec![kept("UID"), kept("KEY")], ..Contact { phones, ..Contact::default() }.into() };
        let list = listed(&["N", "TEL", "UID", "KEY", "X-ABLABEL"]);
        for cap in [None, Some(&list)] {
            let seen = |text| capacity(cap, &spelling(text), Kind::Contacts, CARD, Zone::UTC).project(&record);
            assert_eq!(seen("strip-uid = true").kept, [kept("KEY")]);
            assert_eq!(seen("omit-unknown = true").kept, []);
            assert_eq!(seen("labels = false").contact().unwrap().phones[0].label, "");
            assert_eq!(seen(""), record);
        }
    }

    #[test]
    fn a_star_stands_for_all_names_that_begin_so() {
        let lens = lens(&listed(&["N", "TEL", "X-*"]));
        assert!(lens.holds(Field::PhoneticGiven) && !lens.holds(Field::Note));
        assert!(!lens.limit(Field::Phones).unwrap().unlabelled, "X-ABLabel is one of them");
        assert!(lens.holds(Field::Impp));
    }

    #[test]
    fn sizes_are_believed_where_they_are_trusted() {
        let profile = Profile {
            trust: super::super::Trust { ctcap_sizes: Some(false), ..Default::default() },
            ..Profile::default()
        };
        let cap = listed(&["N", "TEL", "PHOTO"]);
        let limit = |profile: &Profile, field| {
            capacity(Some(&cap), profile, Kind::Contacts, CARD, Zone::UTC).limit(field).cloned().unwrap()
        };
        assert_eq!(limit(&Profile::default(), Field::Photo).bytes, Some(20));
        assert_eq!(limit(&profile, Field::Photo).bytes, None);
        assert_eq!(limit(&profile, Field::Phones).chars, None);
    }
}
