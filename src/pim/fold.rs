//! Folded names and phone keys, once, for search, sorting and matching.
//!
//! Folded text is for comparing only: it is never shown and never written back.

use std::ops::RangeInclusive;

use phonenumber::country;

/// How many trailing digits tell two subscriber numbers apart when a prefix is unknown.
const TAIL: usize = 7;

/// A text as people compare it: lower case, without accents, in Latin letters, punctuation as one blank.
///
/// `Élodie O'Brien-Łuk` becomes `elodie obrien luk`. Other scripts are transliterated.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
            '\'' | '’' | 'ʼ' | '`' | '´' => {}
            _ if letter.is_ascii() => blank(&mut folded),
            _ => push_foreign(&mut folded, letter),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn push_foreign(folded: &mut String, letter: char) {
    let Some(latin) = deunicode::deunicode_char(letter) else { return };
    for letter in latin.chars() {
        if letter.is_ascii_alphanumeric() {
            folded.push(letter.to_ascii_lowercase());
        } else if letter != '\'' && letter != '`' {
            blank(folded);
        }
    }
}

fn blank(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// The folded words of a text, in order.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What to sort a name by: folded; a text without any letter or digit sorts by itself, after the others.
pub fn sort_key(text: &str) -> String {
    let folded = fold(text);
    if folded.is_empty() { format!("\u{10ffff}{}", text.trim()) } else { folded }
}

/// A mail address as it is compared: trimmed, lower case, without `mailto:` and angle brackets.
///
/// The local part is case-blind too: no provider people use tells `Ada@` and `ada@` apart.
pub fn email_key(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    let bare = lower.rsplit_once('<').map_or(lower.as_str(), |(_, rest)| rest.trim_end_matches('>'));
    bare.strip_prefix("mailto:").unwrap_or(bare).trim().to_owned()
}

/// A telephone number as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PhoneKey {
    /// The whole number, `+33612345678` (E.164), with `;ext=` when there is an extension or a dialled tail.
    International(String),
    /// Digits (and `*`, `#`) of a number whose country is unknown, or a short code.
    Local(String),
    /// No digit at all: the folded text, for example a name of a SIP user.
    Text(String),
}

impl PhoneKey {
    /// The key as text, for an index.
    pub fn as_str(&self) -> &str {
        match self {
            PhoneKey::International(text) | PhoneKey::Local(text) | PhoneKey::Text(text) => text,
        }
    }

    /// The last seven digits: equal for two ways to write one number, and a cheap key to find candidates by.
    pub fn tail(&self) -> &str {
        let number = self.number();
        let first = number.char_indices().rev().nth(TAIL - 1).map_or(0, |(at, _)| at);
        number.get(first..).unwrap_or(number).trim_start_matches('+')
    }

    /// Whether both are surely the same line, or may be: an international number and the same digits without country.
    pub fn may_equal(&self, other: &PhoneKey) -> bool {
        match (self, other) {
            (PhoneKey::International(_), PhoneKey::Local(_)) | (PhoneKey::Local(_), PhoneKey::International(_)) => {
                let digits = self.number().len().min(other.number().len());
                digits >= TAIL && self.tail() == other.tail()
            }
            _ => self == other,
        }
    }

    /// The number without what is dialled after it, an extension or behind a pause.
    pub fn line(&self) -> PhoneKey {
        let line = self.number().to_owned();
        match self {
            PhoneKey::International(_) => PhoneKey::International(line),
            PhoneKey::Local(_) => PhoneKey::Local(line),
            PhoneKey::Text(_) => self.clone(),
        }
    }

    /// Whether it is surely the number of a mobile phone: its country gives those numbers beginnings of their own.
    pub fn is_mobile(&self) -> bool {
        let PhoneKey::International(full) = self else { return false };
        let digits = full.strip_prefix('+').unwrap_or(full);
        let begins = |(code, beginnings): &(&str, &[&str])| {
            let national = digits.strip_prefix(code);
            national.is_some_and(|national| beginnings.iter().any(|begin| national.starts_with(begin)))
        };
        MOBILES.iter().any(begins)
    }

    fn number(&self) -> &str {
        self.as_str().split(';').next().unwrap_or_default()
    }
}

/// The key of a number as typed, for a phone whose home is `region` (ISO 3166 two letters, `FR`; empty if unknown).
pub fn phone_key(number: &str, region: &str) -> PhoneKey {
    let number = number.trim();
    let number = strip_scheme(number);
    let (digits, tail) = dialled(number);
    if !digits.bytes().any(|b| b.is_ascii_digit()) {
        return PhoneKey::Text(if digits.is_empty() { fold(number) } else { digits });
    }
    let with_tail = |key: String| if tail.is_empty() { key } else { format!("{key};ext={tail}") };
    match international(number, &digits, region) {
        Some(full) => PhoneKey::International(with_tail(full)),
        None => PhoneKey::Local(with_tail(digits)),
    }
}

fn strip_scheme(number: &str) -> &str {
    match number.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => number.get(4..).unwrap_or_default(),
        _ => number,
    }
}

/// The dialled characters, and what is dialled after a pause or as an extension.
fn dialled(number: &str) -> (String, String) {
    let (main, rest) = match number.find([',', ';', 'p', 'P', 'w', 'W', 'x', 'X']) {
        Some(at) if number[..at].bytes().any(|b| b.is_ascii_digit()) => number.split_at(at),
        _ => (number, ""),
    };
    let mut digits = String::with_capacity(main.len());
    for letter in main.chars() {
        match letter {
            '+' if digits.is_empty() => digits.push('+'),
            '＋' if digits.is_empty() => digits.push('+'),
            '*' | '#' => digits.push(letter),
            _ => digits.extend(decimal(letter)),
        }
    }
    (digits, rest.chars().filter_map(decimal).collect())
}

/// A decimal digit of the scripts people type numbers in, as ASCII.
fn decimal(letter: char) -> Option<char> {
    let zero = match letter {
        '0'..='9' => return Some(letter),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(letter as u32 - zero as u32, 10)
}

/// E.164 with its `+`, if the number or the region says which country it belongs to.
fn international(typed: &str, digits: &str, region: &str) -> Option<String> {
    if digits.contains(['*', '#']) {
        return None;
    }
    let plain = digits.strip_prefix('+');
    let trunk_in_brackets = typed.contains("(0");
    if let Some(full) = plain.filter(|_| trunk_in_brackets).and_then(without_trunk) {
        return Some(full);
    }
    if let Some(rest) = plain.filter(|_| !trunk_in_brackets) {
        return ((8..=15).contains(&rest.len())).then(|| digits.to_owned());
    }
    if plain.is_none() && digits.len() < TAIL {
        return None;
    }
    let upper = region.to_ascii_uppercase();
    if let Some(full) = national(digits, &upper) {
        return Some(full);
    }
    let home: Option<country::Id> = upper.parse().ok();
    if home.is_none() && plain.is_none() {
        return None;
    }
    let text = if plain.is_some() { typed } else { digits };
    let parsed = phonenumber::parse(home, text).ok()?;
    let full = format!("+{}{}", parsed.code().value(), parsed.national());
    (phonenumber::is_valid(&parsed)).then_some(full)
}

/// How a country dials itself: region, country code, what stands before a national number, digits of that number.
type Plan = (&'static str, &'static str, &'static str, RangeInclusive<usize>);

/// Numbering plans (ITU-T E.164 national plans) simple enough to do without the large database, which takes long to
/// load. All reach other countries by 00, except those that say so by an empty prefix and ten digits (US, CA).
const PLANS: [Plan; 30] = [
    ("AT", "43", "0", 7..=12),
    ("BE", "32", "0", 8..=9),
    ("BG", "359", "0", 7..=9),
    ("CA", "1", "", 10..=10),
    ("CH", "41", "0", 9..=9),
    ("CZ", "420", "", 9..=9),
    ("DE", "49", "0", 6..=11),
    ("DK", "45", "", 8..=8),
    ("ES", "34", "", 9..=9),
    ("FI", "358", "0", 6..=10),
    ("FR", "33", "0", 9..=9),
    ("GB", "44", "0", 9..=10),
    ("GR", "30", "", 10..=10),
    ("HR", "385", "0", 8..=9),
    ("IE", "353", "0", 7..=9),
    ("IN", "91", "0", 10..=10),
    ("NL", "31", "0", 9..=9),
    ("NO", "47", "", 8..=8),
    ("NZ", "64", "0", 8..=10),
    ("PL", "48", "", 9..=9),
    ("PT", "351", "", 9..=9),
    ("RO", "40", "0", 9..=9),
    ("RS", "381", "0", 8..=9),
    ("SE", "46", "0", 7..=9),
    ("SI", "386", "0", 8..=8),
    ("SK", "421", "0", 9..=9),
    ("TR", "90", "0", 10..=10),
    ("UA", "380", "0", 9..=9),
    ("US", "1", "", 10..=10),
    ("ZA", "27", "0", 9..=9),
];

/// What mobile numbers begin with, by country code, of countries where no other number begins so.
const MOBILES: [(&str, &[&str]); 30] = [
    ("27", &["61", "62", "63", "64", "65", "66", "71", "72", "73", "74", "76", "78", "79", "82", "83", "84"]),
    ("30", &["69"]),
    ("31", &["61", "62", "63", "64", "65", "68"]),
    ("32", &["46", "47", "48", "49"]),
    ("33", &["6", "73", "74", "75", "76", "77", "78"]),
    ("34", &["6", "71", "72", "73", "74"]),
    ("351", &["91", "92", "93", "96"]),
    ("353", &["83", "85", "86", "87", "89"]),
    ("358", &["40", "41", "42", "43", "44", "45", "46", "50"]),
    ("359", &["87", "88", "89", "98"]),
    ("36", &["20", "30", "31", "50", "70"]),
    ("380", &["50", "63", "66", "67", "68", "73", "93", "95", "96", "97", "98", "99"]),
    ("381", &["60", "61", "62", "63", "64", "65", "66", "69"]),
    ("385", &["91", "92", "95", "97", "98", "99"]),
    ("386", &["30", "31", "40", "41", "51", "64", "68", "70"]),
    ("39", &["32", "33", "34", "35", "36", "37", "38", "39"]),
    ("40", &["72", "73", "74", "75", "76", "77", "78"]),
    ("41", &["75", "76", "77", "78", "79"]),
    ("420", &["60", "72", "73", "77", "79"]),
    ("421", &["90", "91", "94", "95"]),
    ("43", &["650", "660", "664", "676", "680", "681", "699"]),
    ("44", &["71", "72", "73", "74", "75", "77", "78", "79"]),
    ("46", &["70", "72", "73", "76", "79"]),
    ("47", &["4", "9"]),
    ("48", &["45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88"]),
    ("49", &["15", "16", "17"]),
    ("61", &["4"]),
    ("7", &["9"]),
    ("86", &["13", "15", "17", "18", "19"]),
    ("90", &["50", "53", "54", "55"]),
];

/// The short way for countries with a simple plan.
fn national(digits: &str, region: &str) -> Option<String> {
    let (_, code, trunk, lengths) = PLANS.iter().find(|(known, ..)| *known == region)?;
    if let Some(abroad) = digits.strip_prefix("00") {
        let fits = *code != "1" && (8..=15).contains(&abroad.len()) && !abroad.starts_with('0');
        return fits.then(|| format!("+{abroad}"));
    }
    let rest = digits.strip_prefix(trunk)?;
    let fits =
        lengths.contains(&rest.len()) && !rest.starts_with(['0', '+']) && !(*code == "1" && rest.starts_with('1'));
    fits.then(|| format!("+{code}{rest}"))
}

/// `+33 (0)6 …`: the digits after the `+` without the 0 that is dialled at home only.
fn without_trunk(digits: &str) -> Option<String> {
    let plans = PLANS.iter().filter(|(_, _, trunk, _)| *trunk == "0");
    let mut fitting = plans.filter_map(|(_, code, trunk, lengths)| {
        let rest = digits.strip_prefix(code)?.strip_prefix(trunk)?;
        lengths.contains(&rest.len()).then(|| format!("+{code}{rest}"))
    });
    fitting.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_people_type_differently() {
        assert_eq!(fold("  Élodie O’Brien-Łuk "), "elodie obrien luk");
        assert_eq!(fold("MÜLLER,  Jörg"), fold("Muller Jorg"));
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("Пётр"), "piotr");
        assert_eq!(fold("!?"), "");
        assert_eq!(words("van der Berg"), ["van", "der", "berg"]);
        assert!(sort_key("!?") > sort_key("zz"));
    }

    #[test]
    fn one_number_has_one_key_however_it_is_typed() {
        for typed in
            ["+33612345678", "06 12 34 56 78", "0033 612345678", "+33 (0)6 12 34 56 78", "tel:+33-6-12-34-56-78"]
        {
            assert_eq!(phone_key(typed, "FR"), PhoneKey::International("+33612345678".into()), "{typed}");
        }
        assert_eq!(phone_key("(650) 253-0000", "US"), phone_key("+1 650 253 0000", "FR"));
        assert_ne!(phone_key("+4930123456,12", "DE"), phone_key("+4930123456", "DE"));
    }

    #[test]
    fn simple_plans_say_what_the_large_database_says() {
        let samples = [
            "0612345678",
            "030 123456",
            "020 7946 0018",
            "0316 123456",
            "02 123 45 67",
            "044 668 18 00",
            "912345678",
            "650 253 0000",
            "22 123 4567",
            "0033612345678",
            "+43 (0)316 123456",
            "+33 (0)6 12 34 56 78",
        ];
        for (region, ..) in &PLANS {
            for typed in samples {
                let home: Option<country::Id> = region.parse().ok();
                let parsed = phonenumber::parse(home, typed).ok().filter(phonenumber::is_valid);
                let Some(parsed) = parsed else { continue };
                let full = format!("+{}{}", parsed.code().value(), parsed.national());
                assert_eq!(phone_key(typed, region), PhoneKey::International(full), "{typed} in {region}");
            }
        }
    }

    #[test]
    fn mobile_numbers_are_what_the_large_database_calls_so() {
        use phonenumber::Type;
        use phonenumber::metadata::DATABASE;
        for (code, beginnings) in MOBILES {
            for begin in beginnings {
                let lengths = (8..=11).flat_map(|length| ["0123456", "1234567", "4567890"].map(|rest| (length, rest)));
                let kinds: Vec<Type> = lengths
                    .map(|(length, rest)| format!("+{code}{}", &format!("{begin}{rest}00000")[..length]))
                    .filter_map(|full| phonenumber::parse(None, full).ok())
                    .map(|number| number.number_type(&DATABASE))
                    .collect();
                let lines = [Type::FixedLine, Type::FixedLineOrMobile];
                let mobile = kinds.contains(&Type::Mobile) && !kinds.iter().any(|kind| lines.contains(kind));
                assert!(mobile, "{code} {begin}: {kinds:?}");
            }
        }
        for (typed, region, mobile) in [
            ("0171 3920101", "DE", true),
            ("030 23125200", "DE", false),
            ("06 39 98 12 34", "FR", true),
            ("01 99 00 45 18", "FR", false),
            ("602 111 301", "CZ", true),
            ("224 812 022", "CZ", false),
            ("212 555 0108", "US", false),
            ("0171 3920101", "", false),
        ] {
            assert_eq!(phone_key(typed, region).is_mobile(), mobile, "{typed} in {region}");
        }
    }

    #[test]
    fn without_a_country_the_last_digits_are_compared() {
        let local = phone_key("0612345678", "");
        assert_eq!(local, PhoneKey::Local("0612345678".into()));
        assert!(local.may_equal(&phone_key("+33612345678", "")));
        assert_eq!(local.tail(), "2345678");
        assert!(!phone_key("112", "DE").may_equal(&phone_key("+4930112", "DE")));
        assert_eq!(phone_key("*100#", "DE"), PhoneKey::Local("*100#".into()));
        assert_eq!(phone_key("Ada", ""), PhoneKey::Text("ada".into()));
        assert_eq!(phone_key("", "DE"), PhoneKey::Text(String::new()));
    }

    #[test]
    fn mail_addresses_are_case_blind() {
        assert_eq!(email_key(" <Ada@Example.ORG> "), "ada@example.org");
        assert_eq!(email_key("mailto:ada@example.org"), "ada@example.org");
    }
}
