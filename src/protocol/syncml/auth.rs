//! Credentials and challenges.
//!
//! Sources: SyncML Representation Protocol 1.0 and 1.1, "Cred" and "Chal"; SyncML HTTP/OBEX bindings; OMA DS Security
//! (MD5 formulas). The two MD5 formulas differ: 1.0 hashes the clear password with the nonce, 1.1 and later its digest.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use subtle::ConstantTimeEq as _;

use super::Version;
use super::message::{Cred, Data, Meta, base64_lenient};

/// How a peer proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// User and password, base64.
    Basic,
    /// A digest of user, password and nonce.
    Md5,
}

impl Scheme {
    /// Name in Meta/Type.
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Basic => "syncml:auth-basic",
            Scheme::Md5 => "syncml:auth-md5",
        }
    }

    /// The scheme of a Meta/Type, whatever its case.
    pub fn from_name(name: &str) -> Option<Scheme> {
        let name = name.trim();
        [Scheme::Basic, Scheme::Md5].into_iter().find(|scheme| name.eq_ignore_ascii_case(scheme.name()))
    }
}

/// An account: who may come in, and what proves it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account").field("user", &self.user).finish_non_exhaustive()
    }
}

/// What a Cred says before it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// User and password.
    Basic(Account),
    /// A digest.
    Md5([u8; 16]),
}

/// Why a Cred cannot be checked at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadCred {
    /// Data is missing (status 400).
    #[error("credentials without data")]
    NoData,
    /// A scheme nobody here knows (status 406).
    #[error("unknown authentication scheme")]
    UnknownScheme,
    /// Data does not fit the scheme (status 415).
    #[error("malformed credentials")]
    Malformed,
}

impl BadCred {
    /// The status that answers it.
    pub fn status(self) -> u16 {
        match self {
            BadCred::NoData => 400,
            BadCred::UnknownScheme => 406,
            BadCred::Malformed => 415,
        }
    }
}

/// Reads a Cred.
///
/// # Errors
/// [`BadCred`].
pub fn read(cred: &Cred) -> Result<Proof, BadCred> {
    let name = cred.meta.content_type.as_deref().unwrap_or(Scheme::Basic.name());
    let scheme = Scheme::from_name(name).ok_or(BadCred::UnknownScheme)?;
    let bytes = cred.data.as_ref().map(Data::bytes).filter(|bytes| !bytes.is_empty()).ok_or(BadCred::NoData)?;
    match scheme {
        Scheme::Basic => basic_proof(bytes),
        Scheme::Md5 => digest(bytes).map(Proof::Md5).ok_or(BadCred::Malformed),
    }
}

/// Base64 is part of the scheme; one who wrote the clear form in Format `chr` is understood as well.
fn basic_proof(bytes: &[u8]) -> Result<Proof, BadCred> {
    let split = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes).ok()?;
        let (user, password) = text.split_once(':')?;
        Some(Account { user: user.to_owned(), password: password.to_owned() })
    };
    base64_lenient(bytes)
        .and_then(|decoded| split(&decoded))
        .or_else(|| split(bytes))
        .map(Proof::Basic)
        .ok_or(BadCred::Malformed)
}

/// A digest as base64 of 16 bytes, base64 of 32 hexadecimal digits, or 16 raw bytes (1.0 clients in WBXML).
fn digest(bytes: &[u8]) -> Option<[u8; 16]> {
    if let Ok(raw) = <[u8; 16]>::try_from(bytes) {
        return Some(raw);
    }
    let decoded = base64_lenient(bytes)?;
    <[u8; 16]>::try_from(decoded.as_slice()).ok().or_else(|| from_hex(&decoded))
}

fn from_hex(text: &[u8]) -> Option<[u8; 16]> {
    if text.len() != 32 {
        return None;
    }
    let mut raw = [0; 16];
    for (byte, pair) in raw.iter_mut().zip(text.chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(raw)
}

impl Proof {
    /// The scheme it belongs to.
    pub fn scheme(&self) -> Scheme {
        match self {
            Proof::Basic(_) => Scheme::Basic,
            Proof::Md5(_) => Scheme::Md5,
        }
    }

    /// Whether it proves the account, in time that does not depend on where it differs.
    pub fn proves(&self, account: &Account, version: Version, nonce: &[u8]) -> bool {
        match self {
            Proof::Basic(claimed) => {
                let user = claimed.user.as_bytes().ct_eq(account.user.as_bytes());
                let password = claimed.password.as_bytes().ct_eq(account.password.as_bytes());
                (user & password).into()
            }
            Proof::Md5(digest) => digest.ct_eq(&md5(version, account, nonce)).into(),
        }
    }
}

/// The digest of the MD5 scheme. A missing nonce is an empty one.
pub fn md5(version: Version, account: &Account, nonce: &[u8]) -> [u8; 16] {
    let secret = format!("{}:{}", account.user, account.password);
    let first = match version {
        Version::V10 => secret,
        Version::V11 | Version::V12 => STANDARD.encode(Md5::digest(secret)),
    };
    Md5::new().chain_update(first).chain_update(":").chain_update(nonce).finalize().into()
}

/// The Cred by which a client, or a server that is asked to, proves an account.
pub fn cred(scheme: Scheme, account: &Account, version: Version, nonce: &[u8]) -> Cred {
    let proof = match scheme {
        Scheme::Basic => STANDARD.encode(format!("{}:{}", account.user, account.password)),
        Scheme::Md5 => STANDARD.encode(md5(version, account, nonce)),
    };
    let meta = Meta { format: Some("b64".into()), ..Meta::of_type(scheme.name()) };
    Cred { meta, data: Some(Data::Text(proof)) }
}

/// The Meta of a Chal that asks for a scheme. The nonce goes with MD5 only.
pub fn challenge(scheme: Scheme, nonce: &[u8]) -> Meta {
    let next_nonce = (scheme == Scheme::Md5).then(|| STANDARD.encode(nonce).into_bytes());
    Meta { format: Some("b64".into()), next_nonce, ..Meta::of_type(scheme.name()) }
}

/// The raw nonce of a Chal: decoded where Format says base64 and it is, else as it stands there (WBXML toolkits write
/// it raw whatever Format says).
pub fn nonce(chal: &Meta) -> Option<Cow<'_, [u8]>> {
    let written = chal.next_nonce.as_deref()?;
    let encoded = chal.format.as_deref().is_some_and(|format| format.eq_ignore_ascii_case("b64"));
    Some(match encoded.then(|| base64_lenient(written)).flatten() {
        Some(raw) => Cow::Owned(raw),
        None => Cow::Borrowed(written),
    })
}

/// The `mac` of auth-MAC, the transport header of device management:
/// `MD5( B64( MD5( user ":" password ) ) ":" nonce ":" B64( MD5( body ) ) )`.
pub fn mac(account: &Account, nonce: &[u8], body: &[u8]) -> [u8; 16] {
    let secret = STANDARD.encode(Md5::digest(format!("{}:{}", account.user, account.password)));
    Md5::new()
        .chain_update(secret)
        .chain_update(":")
        .chain_update(nonce)
        .chain_update(":")
        .chain_update(STANDARD.encode(Md5::digest(body)))
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bruce() -> Account {
        Account { user: "Bruce2".into(), password: "OhBehave".into() }
    }

    #[test]
    fn known_digests() {
        let of = |version| STANDARD.encode(md5(version, &bruce(), b"Nonce"));
        assert_eq!(of(Version::V10), "UmkqAAZhiQvXXhfaf/u+OQ==");
        assert_eq!(of(Version::V11), "Zz6EivR3yeaaENcRN6lpAQ==");
        assert_eq!(of(Version::V12), "Zz6EivR3yeaaENcRN6lpAQ==");
    }

    #[test]
    fn every_spelling_of_a_digest_is_read() {
        let raw = md5(Version::V10, &bruce(), b"Nonce");
        let hex: String = raw.iter().map(|byte| format!("{byte:02x}")).collect();
        for data in [
            Data::Text(STANDARD.encode(raw)),
            Data::Text(STANDARD.encode(hex)),
            Data::Bytes(raw.to_vec()),
            Data::Bytes(STANDARD.encode(raw).into_bytes()),
        ] {
            let cred = Cred { meta: Meta::of_type("syncml:auth-md5"), data: Some(data) };
            let proof = read(&cred).unwrap();
            assert!(proof.proves(&bruce(), Version::V10, b"Nonce"));
            assert!(!proof.proves(&bruce(), Version::V10, b""));
            assert!(!proof.proves(&bruce(), Version::V12, b"Nonce"));
        }
    }

    #[test]
    fn basic_is_base64_once() {
        let cred = cred(Scheme::Basic, &bruce(), Version::V12, b"");
        assert_eq!(cred.data, Some(Data::Text("QnJ1Y2UyOk9oQmVoYXZl".into())));
        let proof = read(&cred).unwrap();
        assert!(proof.proves(&bruce(), Version::V12, b"any"));
        assert!(!proof.proves(&Account { password: "ohbehave".into(), ..bruce() }, Version::V12, b""));
    }

    #[test]
    fn what_cannot_be_checked_has_its_status() {
        let cred = |kind: &str, data: Option<&str>| Cred {
            meta: Meta::of_type(kind),
            data: data.map(|data| Data::Text(data.into())),
        };
        let status = |cred: &Cred| read(cred).unwrap_err().status();
        assert_eq!(status(&cred("syncml:auth-basic", None)), 400);
        assert_eq!(status(&cred("syncml:auth-x509", Some("x"))), 406);
        assert_eq!(status(&cred("syncml:auth-md5", Some("short"))), 415);
    }

    #[test]
    fn a_nonce_comes_back_from_its_challenge() {
        let chal = challenge(Scheme::Md5, b"Nonce");
        assert_eq!(chal.next_nonce.as_deref(), Some(&b"Tm9uY2U="[..]));
        assert_eq!(nonce(&chal).as_deref(), Some(&b"Nonce"[..]));
        let raw = Meta { next_nonce: Some(vec![0, 1, 2]), ..chal };
        assert_eq!(nonce(&raw).as_deref(), Some(&[0, 1, 2][..]));
        assert_eq!(challenge(Scheme::Basic, b"x").next_nonce, None);
    }

    #[test]
    fn an_account_never_shows_its_password() {
        assert!(!format!("{:?}", bruce()).contains("OhBehave"));
    }
}
