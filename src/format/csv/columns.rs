//! What the columns of a table of people are called, by Outlook, Google, Thunderbird, Apple and Palm, in English, French
//! and German. Names are folded: `Rue (bureau) 2` is `rue bureau 2`.

use crate::pim::fold::fold;

/// A part of a name, or a text that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    Prefix,
    Given,
    Additional,
    Family,
    Suffix,
    Display,
    PhoneticGiven,
    PhoneticFamily,
    PhoneticCompany,
    Company,
    Department,
    JobTitle,
    Role,
    Note,
}

/// A part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Box,
    Street,
    Extended,
    City,
    Region,
    Postcode,
    Country,
}

/// Something of which Google counts several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Phone,
    Email,
    Address,
    Website,
    Chat,
    Event,
    Organization,
    Relation,
    Custom,
    Jot,
    ExternalId,
}

/// What stands in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Column {
    Text(Text),
    /// `Title`: how somebody is addressed where there is a job title as well, else that.
    Title,
    Nicknames,
    Categories,
    Phone {
        types: &'static [&'static str],
        preferred: bool,
    },
    /// A number with a name of its own: that of the column.
    OddPhone,
    Email,
    Url,
    Address {
        place: &'static str,
        part: Part,
    },
    Birthday,
    Anniversary,
    BirthYear,
    BirthMonth,
    BirthDay,
    /// How a program sorts somebody.
    FileAs,
    Numbered {
        thing: Thing,
        n: u8,
        of: String,
    },
    Unknown,
}

const TEXTS: [(&str, Text); 47] = [
    ("first name", Text::Given),
    ("given name", Text::Given),
    ("firstname", Text::Given),
    ("prenom", Text::Given),
    ("vorname", Text::Given),
    ("last name", Text::Family),
    ("family name", Text::Family),
    ("lastname", Text::Family),
    ("surname", Text::Family),
    ("nom", Text::Family),
    ("nom de famille", Text::Family),
    ("nachname", Text::Family),
    ("middle name", Text::Additional),
    ("additional name", Text::Additional),
    ("deuxieme prenom", Text::Additional),
    ("weitere vornamen", Text::Additional),
    ("name prefix", Text::Prefix),
    ("anrede", Text::Prefix),
    ("civilite", Text::Prefix),
    ("suffix", Text::Suffix),
    ("name suffix", Text::Suffix),
    ("suffixe", Text::Suffix),
    ("display name", Text::Display),
    ("full name", Text::Display),
    ("name", Text::Display),
    ("nom a afficher", Text::Display),
    ("nom complet", Text::Display),
    ("anzeigename", Text::Display),
    ("phonetic first name", Text::PhoneticGiven),
    ("given yomi", Text::PhoneticGiven),
    ("given name yomi", Text::PhoneticGiven),
    ("phonetic last name", Text::PhoneticFamily),
    ("surname yomi", Text::PhoneticFamily),
    ("family name yomi", Text::PhoneticFamily),
    ("company yomi", Text::PhoneticCompany),
    ("department", Text::Department),
    ("organization department", Text::Department),
    ("service", Text::Department),
    ("abteilung", Text::Department),
    ("profession", Text::Role),
    ("role", Text::Role),
    ("occupation", Text::Role),
    ("beruf", Text::Role),
    ("notes", Text::Note),
    ("note", Text::Note),
    ("notizen", Text::Note),
    ("remarques", Text::Note),
];

const COMPANIES: [&str; 8] =
    ["company", "company name", "organization", "organization name", "organisation", "societe", "entreprise", "firma"];

const JOB_TITLES: [&str; 7] =
    ["job title", "jobtitle", "organization title", "titre1", "position", "arbeitstitel", "fonction"];

const NICKNAMES: [&str; 4] = ["nickname", "nicknames", "surnom", "spitzname"];

const CATEGORIES: [&str; 6] = ["categories", "category", "labels", "group membership", "kategorien", "keywords"];

const EMAILS: [&str; 22] = [
    "e mail address",
    "e mail",
    "email",
    "email address",
    "mail",
    "primary email",
    "secondary email",
    "additional email",
    "adresse de messagerie",
    "adresse de messagerie 2",
    "adresse de messagerie 3",
    "premiere adresse electronique",
    "adresse electronique",
    "adresse e mail",
    "adresse mail",
    "adresse email",
    "courriel",
    "adresse electronique secondaire",
    "adresse electronique supplementaire",
    "e mail adresse",
    "primare e mail adresse",
    "sekundare e mail adresse",
];

const URLS: [&str; 12] = [
    "web page",
    "web page 1",
    "web page 2",
    "personal web page",
    "website",
    "url",
    "homepage",
    "page web",
    "site web",
    "webseite",
    "webseite 1",
    "webseite 2",
];

const BIRTHDAYS: [&str; 7] =
    ["birthday", "birthdate", "date of birth", "anniversaire", "date de naissance", "geburtstag", "geburtsdatum"];

const ANNIVERSARIES: [&str; 4] =
    ["anniversary", "anniversaire de mariage ou fete", "anniversaire de mariage", "jahrestag"];

const FILE_AS: [&str; 4] = ["file as", "classer sous", "ablegen unter", "speichern unter"];

/// Numbers whose column says what they are.
const PHONES: [(&str, &[&str], bool); 22] = [
    ("mobile phone", &["cell"], false),
    ("mobile number", &["cell"], false),
    ("mobile", &["cell"], false),
    ("cell phone", &["cell"], false),
    ("cell", &["cell"], false),
    ("tel mobile", &["cell"], false),
    ("telephone mobile", &["cell"], false),
    ("portable", &["cell"], false),
    ("mobiltelefon", &["cell"], false),
    ("mobil tel nr", &["cell"], false),
    ("handy", &["cell"], false),
    ("primary phone", &[], true),
    ("telephone principal", &[], true),
    ("haupttelefon", &[], true),
    ("pager", &["pager"], false),
    ("pager number", &["pager"], false),
    ("pager nummer", &["pager"], false),
    ("recepteur de radiomessagerie", &["pager"], false),
    ("car phone", &["car"], false),
    ("telephone voiture", &["car"], false),
    ("autotelefon", &["car"], false),
    ("isdn", &["isdn"], false),
];

/// Numbers that have a name and no type.
const ODD_PHONES: [&str; 14] = [
    "company main phone",
    "telephone societe",
    "telefon firma",
    "callback",
    "rappel",
    "ruckmeldung",
    "radio phone",
    "radio telephone",
    "telex",
    "tty tdd phone",
    "telephone tdd tty",
    "telefon fur horbehinderte",
    "rnis",
    "other fax number",
];

const PHONE_WORDS: [&str; 7] = ["phone", "phone number", "telephone", "tel", "telefon", "telephone number", "nummer"];

const FAX_WORDS: [&str; 5] = ["fax", "fax number", "fax nummer", "telecopie", "fax phone"];

/// Words that say where somebody is reached.
const PLACES: [(&str, &str); 15] = [
    ("home", "home"),
    ("domicile", "home"),
    ("personnel", "home"),
    ("privat", "home"),
    ("business", "work"),
    ("work", "work"),
    ("office", "work"),
    ("bureau", "work"),
    ("professionnel", "work"),
    ("geschaftlich", "work"),
    ("dienstlich", "work"),
    ("other", ""),
    ("autre", ""),
    ("weitere", ""),
    ("weiteres", ""),
];

const PARTS: [(&str, Part); 38] = [
    ("po box", Part::Box),
    ("address po box", Part::Box),
    ("boite postale", Part::Box),
    ("postfach", Part::Box),
    ("street", Part::Street),
    ("street 1", Part::Street),
    ("address", Part::Street),
    ("address 1", Part::Street),
    ("rue", Part::Street),
    ("adresse", Part::Street),
    ("strasse", Part::Street),
    ("street 2", Part::Extended),
    ("street 3", Part::Extended),
    ("address 2", Part::Extended),
    ("extended address", Part::Extended),
    ("rue 2", Part::Extended),
    ("rue 3", Part::Extended),
    ("adresse 2", Part::Extended),
    ("strasse 2", Part::Extended),
    ("strasse 3", Part::Extended),
    ("city", Part::City),
    ("ville", Part::City),
    ("ort", Part::City),
    ("state", Part::Region),
    ("province", Part::Region),
    ("region", Part::Region),
    ("dep region", Part::Region),
    ("bundesland", Part::Region),
    ("postal code", Part::Postcode),
    ("zip code", Part::Postcode),
    ("zipcode", Part::Postcode),
    ("zip", Part::Postcode),
    ("code postal", Part::Postcode),
    ("postleitzahl", Part::Postcode),
    ("plz", Part::Postcode),
    ("country", Part::Country),
    ("country region", Part::Country),
    ("land", Part::Country),
];

const COUNTRIES: [&str; 3] = ["pays", "pays region", "land region"];

const THINGS: [(&str, Thing); 12] = [
    ("phone", Thing::Phone),
    ("e mail", Thing::Email),
    ("email", Thing::Email),
    ("address", Thing::Address),
    ("website", Thing::Website),
    ("im", Thing::Chat),
    ("event", Thing::Event),
    ("organization", Thing::Organization),
    ("relation", Thing::Relation),
    ("custom field", Thing::Custom),
    ("jot", Thing::Jot),
    ("external id", Thing::ExternalId),
];

/// What a column of this name holds.
pub(super) fn column(name: &str) -> Column {
    let folded = fold(name);
    let is = |names: &[&str]| names.contains(&folded.as_str());
    if let Some((_, text)) = TEXTS.iter().find(|(known, _)| *known == folded) {
        return Column::Text(*text);
    }
    if let Some((_, types, preferred)) = PHONES.iter().find(|(known, ..)| *known == folded) {
        return Column::Phone { types, preferred: *preferred };
    }
    match () {
        () if is(&["title", "titre"]) => Column::Title,
        () if is(&COMPANIES) => Column::Text(Text::Company),
        () if is(&JOB_TITLES) => Column::Text(Text::JobTitle),
        () if is(&NICKNAMES) => Column::Nicknames,
        () if is(&CATEGORIES) => Column::Categories,
        () if is(&EMAILS) => Column::Email,
        () if is(&URLS) => Column::Url,
        () if is(&BIRTHDAYS) => Column::Birthday,
        () if is(&ANNIVERSARIES) => Column::Anniversary,
        () if is(&["birth year", "geburtsjahr", "annee de naissance"]) => Column::BirthYear,
        () if is(&["birth month", "geburtsmonat", "mois de naissance"]) => Column::BirthMonth,
        () if is(&["birth day", "jour de naissance"]) => Column::BirthDay,
        () if is(&FILE_AS) => Column::FileAs,
        () if is(&ODD_PHONES) => Column::OddPhone,
        () => numbered(&folded).or_else(|| placed(&folded)).unwrap_or(Column::Unknown),
    }
}

/// `Phone 1 - Value`, `Address 2 - City`, `E-mail 3 Address`.
fn numbered(folded: &str) -> Option<Column> {
    let mut words = folded.splitn(2, |letter: char| letter.is_ascii_digit());
    let thing = words.next()?.trim();
    let (_, thing) = THINGS.iter().find(|(known, _)| *known == thing)?;
    let n = folded.chars().find(|letter| letter.is_ascii_digit())?.to_digit(10)?;
    let of = words.next()?.trim();
    let of = if matches!(of, "address" | "adresse") { "value" } else { of };
    (!of.is_empty() && (*thing != Thing::Address || of != "value")).then(|| Column::Numbered {
        thing: *thing,
        n: u8::try_from(n).unwrap_or(0),
        of: of.to_owned(),
    })
}

/// `Business Street 2`, `Téléphone 2 (domicile)`, `Fax geschäftlich`, `Home`.
fn placed(folded: &str) -> Option<Column> {
    let known = |word: &&str| PLACES.iter().find(|(known, _)| known == word);
    // A further town is masculine in German.
    let folded = folded.replace("weiterer ", "weitere ");
    let place = folded.split(' ').find_map(|word| known(&word));
    let rest: Vec<&str> = folded.split(' ').filter(|word| known(word).is_none()).collect();
    let rest = rest.join(" ");
    let place = place.map(|(_, place)| *place);
    let types: &[&str] = match place {
        Some("home") => &["home"],
        Some("work") => &["work"],
        _ => &[],
    };
    let fax: &[&str] = match place {
        Some("home") => &["fax", "home"],
        Some("work") => &["fax", "work"],
        _ => &["fax"],
    };
    let plain: Vec<&str> = rest.split(' ').filter(|word| word.parse::<u8>().is_err()).collect();
    let plain = plain.join(" ");
    if let Some(part) = part(&rest) {
        return Some(Column::Address { place: place.unwrap_or_default(), part });
    }
    match plain.as_str() {
        "" if place.is_some() => Some(Column::Phone { types, preferred: false }),
        word if PHONE_WORDS.contains(&word) => Some(Column::Phone { types, preferred: false }),
        word if FAX_WORDS.contains(&word) => Some(Column::Phone { types: fax, preferred: false }),
        _ => None,
    }
}

/// A part of an address by its name.
pub(super) fn part(name: &str) -> Option<Part> {
    let known = PARTS.iter().find(|(known, _)| *known == name).map(|(_, part)| *part);
    known.or_else(|| COUNTRIES.contains(&name).then_some(Part::Country))
}
