//! A person or an organisation with everything people keep about them.
//!
//! Absent text is the empty string, absent lists are empty: a phone that sends `TEL:` and one that sends no `TEL`
//! mean the same. Texts are kept as typed; nothing is normalised here (see [`fold`](super::fold) for comparing).

use std::sync::Arc;

use super::PartialDate;

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// The structured name (vCard N).
    pub name: Name,
    /// The name as shown (vCard FN). It is a value of its own: nobody may rebuild it from the parts.
    pub display: String,
    /// How the family and given name are spoken or sorted (X-PHONETIC-*, SOUND;X-IRMC-N).
    pub phonetic: Phonetic,
    /// Nicknames, in order.
    pub nicknames: Vec<String>,
    /// Company (ORG, first part).
    pub organization: String,
    /// Department (ORG, second part); deeper units follow it, separated by `;`.
    pub department: String,
    /// Position (TITLE).
    pub title: String,
    /// Profession (ROLE).
    pub role: String,
    /// Telephone numbers, in order: order is what tells two numbers of one type apart.
    pub phones: Vec<Point>,
    /// Mail addresses.
    pub emails: Vec<Point>,
    /// Postal addresses.
    pub addresses: Vec<Address>,
    /// Web pages.
    pub urls: Vec<Point>,
    /// Messenger and SIP addresses as URIs, `xmpp:ada@example.org` (RFC 4770).
    pub impp: Vec<Point>,
    /// Birthday (BDAY).
    pub birthday: Option<PartialDate>,
    /// Wedding or other anniversary (ANNIVERSARY, X-ANNIVERSARY, X-EVOLUTION-ANNIVERSARY).
    pub anniversary: Option<PartialDate>,
    /// Free text; line ends are `\n`.
    pub note: String,
    /// Categories, groups, tags.
    pub categories: Vec<String>,
    /// The picture, when it is inline. A picture given by URL is a kept property.
    pub photo: Option<Photo>,
}

/// The parts of a name (vCard N). Several given names stay in one text, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Name {
    pub prefix: String,
    pub given: String,
    pub additional: String,
    pub family: String,
    pub suffix: String,
}

/// The phonetic or sorting form of a name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Phonetic {
    pub given: String,
    pub family: String,
    pub organization: String,
}

/// One way to reach somebody: a number, a mail address, a web page, a messenger address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Point {
    /// The number, address or URI as typed.
    pub value: String,
    /// Lower case vCard words, sorted, without `pref`: `cell`, `home`, `work`, `fax` …
    pub types: Vec<String>,
    /// A name of the person's own for it (`item1.X-ABLabel`), empty if none.
    pub label: String,
    /// The one to use first (TYPE=pref, PREF=1).
    pub preferred: bool,
}

/// A postal address (vCard ADR).
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
#[allow(missing_docs)]
pub struct Address {
    pub types: Vec<String>,
    pub label: String,
    pub preferred: bool,
    pub po_box: String,
    pub extended: String,
    pub street: String,
    pub city: String,
    pub region: String,
    pub postcode: String,
    pub country: String,
}

/// A picture. Cloning is cheap.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    /// `image/jpeg`, lower case; empty when the sender did not say.
    pub media_type: String,
    /// The encoded image.
    pub bytes: Arc<[u8]>,
}

impl std::fmt::Debug for Photo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Photo({}, {} bytes)", self.media_type, self.bytes.len())
    }
}

impl Name {
    /// The five parts in the order they are said in: prefix, given, additional, family, suffix.
    pub fn parts(&self) -> [&str; 5] {
        [&self.prefix, &self.given, &self.additional, &self.family, &self.suffix].map(String::as_str)
    }

    /// Whether there is no text in any part.
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|part| part.is_empty())
    }
}

impl Point {
    /// A value with its types; the types are put into their canonical form.
    pub fn new<'a>(value: impl Into<String>, types: impl IntoIterator<Item = &'a str>) -> Self {
        Self { value: value.into(), types: canonical_types(types), ..Self::default() }
    }
}

impl Address {
    /// The seven parts in the order of vCard ADR: po box, extended, street, city, region, postcode, country.
    pub fn parts(&self) -> [&str; 7] {
        [&self.po_box, &self.extended, &self.street, &self.city, &self.region, &self.postcode, &self.country]
            .map(String::as_str)
    }

    /// Whether there is no text in any part.
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|part| part.is_empty())
    }
}

impl Contact {
    /// What to call this contact in a list: the display name, else the parts, the company, a mail address, a number.
    pub fn title(&self) -> String {
        let parts = [&self.name.given, &self.name.additional, &self.name.family];
        let name = parts.into_iter().filter(|p| !p.is_empty()).cloned().collect::<Vec<_>>().join(" ");
        let first = |points: &[Point]| points.first().map(|p| p.value.clone()).unwrap_or_default();
        let nickname = self.nicknames.first().cloned().unwrap_or_default();
        [self.display.clone(), name, nickname, self.organization.clone(), first(&self.emails), first(&self.phones)]
            .into_iter()
            .map(|text| text.trim().to_owned())
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }
}

/// Types in canonical form: lower case, sorted, once each, no empty word.
pub fn canonical_types<'a>(types: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut types: Vec<String> =
        types.into_iter().map(|t| t.trim().to_ascii_lowercase()).filter(|t| !t.is_empty()).collect();
    types.sort();
    types.dedup();
    types
}
