//! Our ids for phones with little room for them: MaxGUIDSize of a P900 is 4.
//!
//! An id is a number. Where its digits are too many it goes over the wire in letters, `a` to `z`, `aa` … (four letters
//! reach 475 254): never mistaken for digits, the same at every retry, and nothing has to be remembered to read it.

/// The id as the phone gets it. `longest`: what it takes, bytes.
pub(super) fn shorten(id: String, longest: Option<u64>) -> String {
    let fits = |text: &str| longest.is_none_or(|longest| longest == 0 || text.len() as u64 <= longest);
    if fits(&id) {
        return id;
    }
    match id.parse::<u64>() {
        Ok(number) if number > 0 => letters(number),
        _ => id,
    }
}

/// The id as we gave it out, in digits or letters and whatever case the phone made of them.
pub(super) fn restore(id: &str) -> String {
    let id = id.trim();
    number(id).map_or_else(|| id.to_owned(), |number| number.to_string())
}

fn letters(mut number: u64) -> String {
    let mut backwards = Vec::new();
    while number > 0 {
        number -= 1;
        backwards.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or_default()));
        number /= 26;
    }
    backwards.iter().rev().collect()
}

fn number(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    text.bytes().try_fold(0_u64, |number, byte| match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => number.checked_mul(26)?.checked_add(u64::from(letter - b'a') + 1),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_comes_back_and_four_letters_reach_far() {
        for number in (1..800).chain([9_999, 10_000, 475_254, u64::MAX]) {
            let digits = number.to_string();
            let sent = shorten(digits.clone(), Some(4));
            assert_eq!(restore(&sent), digits);
            assert_eq!(restore(&sent.to_ascii_uppercase()), digits);
            assert!(sent.len() <= 4 || number > 475_254, "{sent}");
        }
        assert_eq!(shorten("475254".into(), Some(4)), "zzzz");
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        assert_eq!(shorten("1234".into(), Some(4)), "1234");
        assert_eq!(shorten("123456".into(), None), "123456");
        assert_eq!(shorten("123456".into(), Some(0)), "123456");
        assert_eq!(shorten("strange".into(), Some(4)), "strange");
        for id in ["12", "a-1", "", "zzzzzzzzzzzzzzzzzzzzz"] {
            assert_eq!(restore(id), id);
        }
    }
}
