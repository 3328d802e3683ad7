//! What the codes of SyncML mean: in words, what is safe, and what to do.
//!
//! Sources: SyncML Representation Protocol 1.1 and OMA-TS-SyncML_RepPro-V1_2, 10 (status codes); SyncML Sync Protocol
//! 1.1.2, 4.3 and OMA-TS-DS_Protocol-V1_2, 6.1 (alert codes).

use super::{Lang, tr};

/// A code, explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// What it means, a part of a sentence.
    pub what: String,
    /// What is safe.
    pub safe: String,
    /// What to do.
    pub remedy: String,
}

/// A status code, 101 to 517. Others are explained by their hundreds.
pub fn status(lang: Lang, code: u16) -> Explained {
    let what = match code {
        101 | 200..=216 | 300..=305 | 400..=428 | 500..=517 => format!("log-code-{code}"),
        200..=599 => format!("log-code-other-{}", code / 100),
        _ => "log-code-other-0".to_owned(),
    };
    explained(lang, &what, group(code))
}

/// An alert code.
pub fn alert(lang: Lang, code: u16) -> Explained {
    let what = match code {
        100 | 200..=210 | 221..=225 => format!("log-alert-{code}"),
        _ => "log-alert-0".to_owned(),
    };
    let group = match code {
        201 => "refresh",
        203 | 205 | 208 | 210 => "erases",
        223 => "later",
        224 | 225 => "stopped",
        _ => "wish",
    };
    explained(lang, &what, group)
}

fn explained(lang: Lang, what: &str, group: &str) -> Explained {
    Explained {
        what: tr(lang, what, &[]),
        safe: tr(lang, &format!("log-safe-{group}"), &[]),
        remedy: tr(lang, &format!("log-do-{group}"), &[]),
    }
}

/// Codes with the same advice.
fn group(code: u16) -> &'static str {
    match code {
        207..=209 | 409 | 418 | 419 | 423 => "settled",
        211 | 404 | 410 => "gone",
        214 | 215 | 514 => "stopped",
        101 | 202 | 206 | 213 | 408 | 417 | 502..=504 | 517 => "later",
        300..=303 | 305 => "elsewhere",
        401 | 407 => "login",
        402 | 403 | 405 | 425 => "permission",
        411 | 413 | 416 | 424 | 426 => "size",
        420 => "full",
        501 | 505 | 513 => "version",
        508 => "refresh",
        200..=399 => "done",
        400..=499 => "form",
        _ => "failed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_says_something_in_every_language() {
        let alerts = (200..=210).chain(221..=225).chain([100, 999]);
        for lang in Lang::ALL {
            let statuses = (0..=700).map(|code| (code, status(lang, code)));
            for (code, said) in statuses.chain(alerts.clone().map(|code| (code, alert(lang, code)))) {
                for text in [&said.what, &said.safe, &said.remedy] {
                    assert!(!text.is_empty() && !text.starts_with("log-"), "{lang:?} {code}: {text}");
                }
            }
        }
        let english = |code| status(Lang::En, code).what;
        assert_ne!(english(416), english(413));
        assert_eq!(english(299), english(250));
    }
}
