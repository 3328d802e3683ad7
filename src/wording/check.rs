//! The nine points of a check, for both faces.

use super::{Lang, tr, trouble};
use crate::service::check::{Mark, Point};

/// What has to be right.
pub fn point(lang: Lang, point: Point) -> String {
    tr(lang, &format!("place-check-{}", point.word()), &[])
}

/// What was found, in a word or two.
pub fn mark(lang: Lang, mark: &Mark) -> String {
    let key = match mark {
        Mark::Good => "place-mark-good",
        Mark::Bad(_) | Mark::Some(_) => "place-mark-bad",
        Mark::Untried => "place-mark-untried",
        Mark::Unknown => "place-mark-unknown",
        Mark::Running => "place-mark-running",
        Mark::Waiting => return String::new(),
    };
    tr(lang, key, &[])
}

/// What is wrong; empty where nothing is to be said.
pub fn what(lang: Lang, mark: &Mark) -> String {
    match mark {
        Mark::Bad(error) => trouble::what(lang, error),
        Mark::Some(n) => tr(lang, "place-check-some", &[("n", (*n).into())]),
        Mark::Unknown => tr(lang, "place-check-unknown", &[]),
        Mark::Good | Mark::Untried | Mark::Running | Mark::Waiting => String::new(),
    }
}

/// What to do about it; empty where nothing is to be done.
pub fn remedy(lang: Lang, mark: &Mark) -> String {
    match mark {
        Mark::Bad(error) => trouble::remedy(lang, error),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::error::Error;

    #[test]
    fn every_point_and_every_mark_has_words_in_every_language() {
        for lang in Lang::ALL {
            for at in Point::ALL {
                assert!(!point(lang, at).starts_with("place-"), "{} {}", lang.tag(), at.word());
            }
            for found in
                [Mark::Good, Mark::Bad(Error::DiskFull), Mark::Some(2), Mark::Untried, Mark::Unknown, Mark::Running]
            {
                assert!(!mark(lang, &found).is_empty() && !mark(lang, &found).starts_with("place-"), "{found:?}");
                assert!(!what(lang, &found).starts_with("place-"), "{found:?}");
            }
        }
    }

    #[test]
    fn a_point_that_is_wrong_says_what_to_do() {
        let wrong = Mark::Bad(Error::LoginRefused);
        assert_eq!(what(Lang::En, &wrong), trouble::what(Lang::En, &Error::LoginRefused));
        assert_eq!(remedy(Lang::En, &wrong), trouble::remedy(Lang::En, &Error::LoginRefused));
        assert_eq!((what(Lang::En, &Mark::Good), remedy(Lang::En, &Mark::Good)), Default::default());
    }
}
