//! Values in elements: texts, lists of words, moments, numbers with a meaning.

use super::tree::{Parts, Sheet};
use crate::markup::Element;
use crate::pim::{Date, Field, Local, Moment, Record, Value, Zone};

/// The day by which Outlook says that there is none.
const NO_DAY: (i32, u32, u32) = (4501, 1, 1);

/// Reads the elements that are one text or one list of words each.
pub(super) fn read_fields(parts: &mut Parts, fields: &[(&str, Field)], record: &mut Record) {
    for (name, field) in fields {
        let value = match field {
            Field::Nicknames | Field::Categories => Value::Words(words(&parts.take(name))),
            Field::Note | Field::Description | Field::Body => Value::Text(parts.take_exactly(name)),
            _ => Value::Text(parts.take(name)),
        };
        let fits = record.set(*field, value);
        debug_assert!(fits);
    }
}

/// Writes them.
pub(super) fn write_fields(record: &Record, fields: &[(&str, Field)], sheet: &mut Sheet) {
    for (name, field) in fields {
        match record.get(*field) {
            Value::Text(text) => sheet.text(name, &text),
            Value::Words(words) => sheet.text(name, &joined(&words)),
            _ => sheet.text(name, ""),
        }
    }
}

/// Outlook separates words by the list separator of its language.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// A separator within a word cannot be said; it becomes a blank.
fn joined(words: &[String]) -> String {
    let plain = words.iter().map(|word| word.replace([',', ';'], " ").trim().to_owned());
    plain.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

/// `20261121T143000Z` is an instant, without the `Z` a reading of the peer's clocks, `2026-11-21` a day.
pub(super) fn moment(text: &str) -> Option<Moment> {
    if let Some(utc) = text.strip_suffix(['Z', 'z']) {
        return utc.parse::<Local>().ok().map(Moment::Utc);
    }
    let day = || text.parse::<Date>().ok().map(Moment::Date);
    text.parse::<Local>().ok().map(Moment::Floating).or_else(day)
}

/// Reads a moment; Outlook's "no day" is none.
pub(super) fn take_moment(parts: &mut Parts, name: &str) -> Option<Moment> {
    parts.parse(name, moment).filter(|moment| {
        let day = moment.date();
        (day.year(), day.month(), day.day()) != NO_DAY
    })
}

/// The other way. A reading in a zone is said as the instant it is.
pub(super) fn spelled(moment: Moment) -> String {
    match moment {
        Moment::Date(day) => day.to_string(),
        Moment::Floating(local) => local.basic(),
        Moment::Zoned(..) | Moment::Utc(_) => format!("{}Z", moment.utc(Zone::UTC).basic()),
    }
}

/// An element with a moment, empty without one.
pub(super) fn put_moment(sheet: &mut Sheet, name: &str, moment: Option<Moment>) {
    sheet.text(name, &moment.map(spelled).unwrap_or_default());
}

/// The day somebody at `home` means: midnight UTC is how old plug-ins spell a day, other instants are on the clocks.
pub(super) fn day(moment: Moment, home: Zone) -> Date {
    match moment {
        Moment::Utc(utc) if !utc.is_midnight() => home.of_utc(utc).date(),
        other => other.date(),
    }
}

/// `1`, `True`.
pub(super) fn flag(text: &str) -> Option<bool> {
    match text {
        "0" => Some(false),
        "1" | "-1" => Some(true),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A meaning that SIF says by a number.
pub(super) struct Code<T: 'static> {
    /// The element.
    pub(super) element: &'static str,
    /// Number and meaning; of several numbers with one meaning the first is written.
    pub(super) numbers: &'static [(&'static str, T)],
    /// Written for what has no number.
    pub(super) other: &'static str,
}

impl<T: Copy + PartialEq + Default> Code<T> {
    /// The meaning. A number with a meaning that others have too is kept beside it, one without any is kept.
    pub(super) fn read(&self, parts: &mut Parts) -> T {
        let text = parts.take(self.element);
        if text.is_empty() {
            return T::default();
        }
        match self.meaning(&text) {
            Some(meaning) => {
                if self.number(meaning) != text {
                    parts.put_back(self.element, text);
                }
                meaning
            }
            None => {
                parts.refuse(self.element, text);
                T::default()
            }
        }
    }

    /// The number; the one that was kept, if it means the same.
    pub(super) fn write(&self, meaning: T, sheet: &mut Sheet) {
        let number = self.number(meaning);
        let kept = sheet.kept_text(self.element).map(str::to_owned);
        let kept = kept.filter(|kept| self.number(self.meaning(kept).unwrap_or_default()) == number);
        sheet.text(self.element, kept.as_deref().unwrap_or(number));
    }

    /// The meaning of a number.
    fn meaning(&self, number: &str) -> Option<T> {
        self.numbers.iter().find(|(known, _)| *known == number).map(|(_, meaning)| *meaning)
    }

    fn number(&self, meaning: T) -> &'static str {
        self.numbers.iter().find(|(_, known)| *known == meaning).map_or(self.other, |(number, _)| *number)
    }
}

/// BusyStatus.
pub(super) const BUSY: Code<&str> = Code {
    element: "BusyStatus",
    numbers: &[("0", "free"), ("1", "tentative"), ("2", "busy"), ("3", "out-of-office")],
    other: "",
};

/// Sensitivity: normal, personal, private, confidential. Normal is what nobody chose, and personal is private.
pub(super) const SENSITIVITY: Code<&str> = Code {
    element: "Sensitivity",
    numbers: &[("0", ""), ("2", "private"), ("1", "private"), ("3", "confidential")],
    other: "0",
};

/// MeetingStatus: only a cancelled meeting has a status of ours.
pub(super) const MEETING: Code<&str> = Code {
    element: "MeetingStatus",
    numbers: &[("0", ""), ("5", "cancelled"), ("7", "cancelled"), ("1", ""), ("3", "")],
    other: "0",
};

/// Importance: low, normal, high. Normal is what nobody chose. Horde: PRIORITY 1 is high.
pub(super) const IMPORTANCE: Code<Option<u8>> =
    Code { element: "Importance", numbers: &[("0", Some(9)), ("1", None), ("2", Some(1))], other: "1" };

/// One of the three priorities there are.
pub(super) fn coarse(priority: Option<u8>) -> Option<u8> {
    match priority {
        Some(1..=4) => Some(1),
        Some(6..) => Some(9),
        Some(0 | 5) | None => None,
    }
}

/// The known spelling of a word, for [`Code`].
pub(super) fn known(code: &Code<&'static str>, word: &str) -> &'static str {
    code.numbers.iter().map(|(_, known)| *known).find(|known| *known == word).unwrap_or_default()
}

/// A leaf with a text, for trees.
pub(super) fn leaf(name: &'static str, text: &str) -> Element {
    Element::leaf(name, super::carried(text))
}
