//! Addresses without what proves who somebody is.

use std::borrow::Cow;

use super::HIDDEN;

/// Parts of names whose values are secret, in lower case.
const SECRETS: [&str; 12] =
    ["pass", "pwd", "secret", "token", "nonce", "auth", "cred", "digest", "hmac", "signature", "apikey", "session"];
/// Names whose values are secret.
const SHORT_SECRETS: [&str; 6] = ["sid", "mac", "sig", "key", "pin", "pw"];
/// Whether what goes by this name is secret.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    // The number of a conversation proves nothing.
    if name == "sessionid" {
        return false;
    }
    SHORT_SECRETS.contains(&name.as_str()) || SECRETS.iter().any(|secret| name.contains(secret))
}

/// A text, perhaps an address, without the passwords and tokens of addresses in it: `http://anna:pw@host/?sid=1` becomes
/// `http://***@host/?sid=***`.
pub fn without_secrets(text: &str) -> String {
    parameters(&user_parts(text)).into_owned()
}

/// Hides what stands between `://` and `@` of the same authority.
fn user_parts(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let word = after.find([' ', '"', '\'', '<', '>', ')', ',']).unwrap_or(after.len());
        let end = after.find(['/', '?', '#']).filter(|end| *end < word).unwrap_or(word);
        let port = after.get(..end).and_then(|authority| authority.split_once(':')).map(|(_, port)| port);
        // A colon before no number begins a password, and that may have any character.
        let is_password = port.is_some_and(|port| port.bytes().any(|byte| !byte.is_ascii_digit()));
        let at = after.get(..word).and_then(|word| word.rfind('@')).filter(|_| is_password);
        let (authority, tail) = after.split_at(at.map_or(end, |at| end.max(at + 1)));
        shown.push_str(before);
        shown.push_str("://");
        match authority.rsplit_once('@') {
            Some((_, host)) => shown.extend([HIDDEN, "@", host]),
            None => shown.push_str(authority),
        }
        rest = tail;
    }
    if shown.is_empty() {
        return Cow::Borrowed(text);
    }
    shown.push_str(rest);
    Cow::Owned(shown)
}

/// Hides the values of parameters whose names are secret.
fn parameters(text: &str) -> Cow<'_, str> {
    const ENDS: [char; 11] = ['?', '&', '#', ';', '|', ' ', '"', '\'', '<', '>', ','];
    if !text.contains('=') {
        return Cow::Borrowed(text);
    }
    let pieces = text.split_inclusive(ENDS);
    let piece = |piece: &str| match piece.split_once('=') {
        Some((name, value)) if is_secret(name) => {
            let end = value.chars().next_back().filter(|last| ENDS.contains(last));
            format!("{name}={HIDDEN}{}", end.map(String::from).unwrap_or_default())
        }
        _ => piece.to_owned(),
    };
    Cow::Owned(pieces.map(piece).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_and_tokens_leave_addresses() {
        for (address, shown) in [
            ("http://h/syncml?sid=4f2a", "http://h/syncml?sid=***"),
            (
                "https://anna:pa:ss@h:80/x?format=sif&password=pw#token=1",
                "https://***@h:80/x?format=sif&password=***#token=***",
            ),
            ("contacts?sync=4|reset", "contacts?sync=4|reset"),
            ("link http://a:b@c failed", "link http://***@c failed"),
            ("http://a:b/c@d/", "http://***@d/"),
            ("http://h:80/c@d", "http://h:80/c@d"),
            ("anna@example.org", "anna@example.org"),
        ] {
            assert_eq!(without_secrets(address), shown);
        }
        assert!(is_secret("NextNonce") && is_secret("X-Password") && !is_secret("SessionID") && !is_secret("XNam"));
    }
}
