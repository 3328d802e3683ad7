//! A phone keeps of an item what its fields have room for and writes the rest away.
//!
//! This works on the lines of vCard and vCalendar as text; a phone of that time does no better.

use std::collections::HashMap;

use super::shape::FieldShape;

/// Properties that frame an item and stay whatever the phone keeps.
const FRAME: [&str; 3] = ["BEGIN", "END", "VERSION"];

/// An item as the phone would give it back. Items without a frame (notes) are only cut, by the first field's length.
pub(super) fn fit(bytes: &[u8], fields: &[FieldShape]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let Some(first) = fields.first() else { return bytes.to_vec() };
    if !text.trim_start().get(..6).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:")) {
        return cut(&text, first.max_chars).into_bytes();
    }
    let mut seen = Seen::default();
    let kept = unfold(&text).into_iter().filter_map(|line| seen.keep(&line, fields));
    kept.flat_map(|line| [line, "\r\n".to_owned()]).collect::<String>().into_bytes()
}

/// How often a property has come up in the component at hand.
#[derive(Default)]
struct Seen {
    count: HashMap<String, usize>,
    per_kind: HashMap<String, usize>,
}

impl Seen {
    fn keep(&mut self, line: &str, fields: &[FieldShape]) -> Option<String> {
        let (head, value) = split(line)?;
        let mut parts = head.split(';');
        let name = parts.next().unwrap_or_default().trim().to_ascii_uppercase();
        let name = name.rsplit('.').next().unwrap_or_default().to_owned();
        if FRAME.contains(&name.as_str()) {
            if name == "BEGIN" {
                *self = Seen::default();
            }
            return Some(line.to_owned());
        }
        let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(&name))?;
        let mut kind: Vec<String> = parts.map(str::to_ascii_uppercase).filter(|part| !is_encoding(part)).collect();
        kind.sort();
        let kind = format!("{name};{}", kind.join(";"));
        let count = bump(&mut self.count, name);
        let of_kind = bump(&mut self.per_kind, kind);
        let room = field.max_count.is_none_or(|most| count <= most);
        let room_in_kind = field.max_per_kind.is_none_or(|most| of_kind <= most);
        (room && room_in_kind).then(|| {
            let parts: Vec<String> = match field.max_part_chars {
                Some(most) => parts_of(value).map(|part| shorten(head, part, Some(most))).collect(),
                None => vec![value.to_owned()],
            };
            format!("{head}:{}", shorten(head, &parts.join(";"), field.max_chars))
        })
    }
}

fn bump(counts: &mut HashMap<String, usize>, key: String) -> usize {
    let count = counts.entry(key).or_default();
    *count += 1;
    *count
}

fn is_encoding(param: &str) -> bool {
    param.starts_with("CHARSET=") || param.starts_with("ENCODING=") || matches!(param, "QUOTED-PRINTABLE" | "BASE64")
}

/// Head and value; a colon within quotes is no border.
fn split(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = line.char_indices().find_map(|(at, letter)| {
        quoted ^= letter == '"';
        (letter == ':' && !quoted).then_some(at)
    })?;
    Some((line.get(..at)?, line.get(at + 1..)?))
}

/// Cuts a value to length, decoded characters counting. Structured values are cut as a whole; binary ones never.
fn shorten(head: &str, value: &str, most: Option<usize>) -> String {
    let upper = head.to_ascii_uppercase();
    if upper.contains("BASE64") || upper.contains("ENCODING=B") {
        return value.to_owned();
    }
    if upper.contains("QUOTED-PRINTABLE") { cut_quoted(value, most) } else { cut(value, most) }
}

/// The parts of a structured value; an escaped semicolon is no border.
fn parts_of(value: &str) -> impl Iterator<Item = &str> {
    let mut escaped = false;
    value.split(move |letter| {
        let border = letter == ';' && !escaped;
        escaped = letter == '\\' && !escaped;
        border
    })
}

fn cut(text: &str, most: Option<usize>) -> String {
    most.map_or_else(|| text.to_owned(), |most| text.chars().take(most).collect())
}

/// Cuts a quoted-printable value so that no character of UTF-8 is split.
fn cut_quoted(value: &str, most: Option<usize>) -> String {
    let Some(most) = most else { return value.to_owned() };
    let (mut kept, mut count, mut rest) = (String::new(), 0, value);
    while let Some(letter) = rest.chars().next() {
        let len = if letter == '=' { rest.len().min(3) } else { letter.len_utf8() };
        let Some((unit, after)) = rest.split_at_checked(len) else { break };
        let continues = u8::from_str_radix(unit.trim_start_matches('='), 16).is_ok_and(|byte| byte & 0xC0 == 0x80);
        if !(letter == '=' && continues) {
            count += 1;
        }
        if count > most {
            break;
        }
        kept.push_str(unit);
        rest = after;
    }
    kept
}

/// The property lines of an item, each whole: folded lines joined, soft breaks of quoted-printable removed.
fn unfold(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for raw in text.lines() {
        let quoted_before = lines.last().is_some_and(|line| is_open_quoted(line));
        match lines.last_mut() {
            Some(last) if quoted_before => {
                last.truncate(last.len() - 1);
                last.push_str(raw);
            }
            Some(last) if raw.starts_with([' ', '\t']) => last.push_str(raw.get(1..).unwrap_or_default()),
            _ if raw.is_empty() => {}
            _ => lines.push(raw.to_owned()),
        }
    }
    lines
}

fn is_open_quoted(line: &str) -> bool {
    let quoted = |head: &str| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
    line.ends_with('=') && split(line).is_some_and(|(head, _)| quoted(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: &str = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Lindgren;Astrid\r\nTEL;CELL:1\r\nTEL;CELL:2\r\nTEL;HOME:3\r\n\
                        NOTE:a long remark\r\nX-ODD:x\r\nEND:VCARD\r\n";

    #[test]
    fn drops_what_is_not_listed_cuts_texts_and_keeps_one_number_per_kind() {
        let fields = [FieldShape::new("N"), FieldShape::new("TEL").one_per_kind(), FieldShape::new("NOTE").chars(6)];
        let kept = String::from_utf8(fit(CARD.as_bytes(), &fields)).unwrap();
        let wanted = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Lindgren;Astrid\r\nTEL;CELL:1\r\nTEL;HOME:3\r\nNOTE:a long\r\n\
                      END:VCARD\r\n";
        assert_eq!(kept, wanted);
    }

    #[test]
    fn without_fields_an_item_stays_as_it_is() {
        assert_eq!(fit(CARD.as_bytes(), &[]), CARD.as_bytes());
    }

    #[test]
    fn a_quoted_value_is_cut_between_characters_and_its_soft_breaks_go() {
        let card =
            "BEGIN:VCARD\r\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=84=\r\n=C3=96=C3=9C\r\nEND:VCARD\r\n";
        let kept = String::from_utf8(fit(card.as_bytes(), &[FieldShape::new("NOTE").chars(2)])).unwrap();
        assert!(kept.contains(":=C3=84=C3=96\r\n"), "{kept}");
    }

    #[test]
    fn the_parts_of_a_name_are_cut_one_by_one() {
        let field = FieldShape { max_part_chars: Some(4), ..FieldShape::new("N") };
        let card = "BEGIN:VCARD\r\nN:Lindgren;As\\;trid\r\nEND:VCARD\r\n";
        assert_eq!(fit(card.as_bytes(), &[field]), b"BEGIN:VCARD\r\nN:Lind;As\\;\r\nEND:VCARD\r\n");
    }

    #[test]
    fn a_note_is_cut_by_characters() {
        assert_eq!(fit("äöü".as_bytes(), &[FieldShape::new("TEXT").chars(2)]), "äö".as_bytes());
    }
}
