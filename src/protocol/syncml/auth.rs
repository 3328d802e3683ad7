//! Credentials and challenges.
//!
//! Sources: SyncML Representation Protocol 1.0 and 1.1, "Cred" and "Chal"; SyncML HTTP/OBEX bindings; OMA DS Security
//! (MD5 formulas). The two MD5 formulas differ: 1.0 hashes the clear password with the nonce, 1.1 and later its digest.
//! auth-MAC signs whole messages in a header of the transport: SyncML Device Management Security 1.1.2, 5.4.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use super::Version;
use super::message::{Cred, Data, Header, Meta, base64_lenient};

/// How a peer proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// User and password, base64.
    Basic,
    /// A digest of user, password and nonce.
    Md5,
    /// A digest of user, password, nonce and message, in a header of the transport; every message needs its own.
    Mac,
}

impl Scheme {
    /// Name in Meta/Type.
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Basic => "syncml:auth-basic",
            Scheme::Md5 => "syncml:auth-md5",
            Scheme::Mac => "syncml:auth-MAC",
        }
    }

    /// The scheme of a Meta/Type, whatever its case.
    pub fn from_name(name: &str) -> Option<Scheme> {
        let name = name.trim();
        [Scheme::Basic, Scheme::Md5, Scheme::Mac].into_iter().find(|scheme| name.eq_ignore_ascii_case(scheme.name()))
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
    /// A signature.
    Mac {
        /// What the header of the transport says.
        mac: Mac,
        /// The digest of what was signed.
        document: [u8; 16],
    },
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
        // It has no place in a Cred.
        Scheme::Mac => Err(BadCred::Malformed),
    }
}

/// Who the sender of a message says it is: by its signature, its credentials, or else the name beside its address.
pub fn claimed_user(header: &Header, mac: Option<&Mac>) -> Option<String> {
    let proof = || header.cred.as_ref().and_then(|cred| read(cred).ok());
    match (mac, proof()) {
        (Some(mac), _) => Some(mac.user.clone()),
        (None, Some(Proof::Basic(account))) => Some(account.user),
        _ => header.source.name.clone(),
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
            Proof::Mac { .. } => Scheme::Mac,
        }
    }

    /// Whether it proves the account, in time that does not depend on where it differs.
    pub fn proves(&self, account: &Account, version: Version, nonce: &[u8]) -> bool {
        match self {
            // Digests, since comparing texts would tell their length.
            Proof::Basic(claimed) => secret(claimed).ct_eq(&secret(account)).into(),
            Proof::Md5(digest) => digest.ct_eq(&md5(version, account, nonce)).into(),
            Proof::Mac { mac, document } => {
                let right = Mac::of_digest(account, nonce, document);
                let user = Sha256::digest(&mac.user).ct_eq(&Sha256::digest(&right.user));
                (user & mac.digest.ct_eq(&right.digest)).into()
            }
        }
    }
}

fn secret(account: &Account) -> [u8; 32] {
    Sha256::digest(format!("{}:{}", account.user, account.password)).into()
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

/// The Cred by which a client, or a server that is asked to, proves an account; none with auth-MAC, see [`Mac::of`].
pub fn cred(scheme: Scheme, account: &Account, version: Version, nonce: &[u8]) -> Option<Cred> {
    let proof = match scheme {
        Scheme::Basic => STANDARD.encode(format!("{}:{}", account.user, account.password)),
        Scheme::Md5 => STANDARD.encode(md5(version, account, nonce)),
        Scheme::Mac => return None,
    };
    let meta = Meta { format: Some("b64".into()), ..Meta::of_type(scheme.name()) };
    Some(Cred { meta, data: Some(Data::Text(proof)) })
}

/// The Meta of a Chal that asks for a scheme. Basic needs no nonce.
pub fn challenge(scheme: Scheme, nonce: &[u8]) -> Meta {
    let next_nonce = (scheme != Scheme::Basic).then(|| STANDARD.encode(nonce).into_bytes());
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

/// The header of HTTP and OBEX that carries a signature, in small letters.
pub const MAC_HEADER: &str = "x-syncml-hmac";

/// A signature of auth-MAC. As text it is the value of [`MAC_HEADER`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mac {
    /// User name.
    pub user: String,
    /// `MD5( B64( MD5( user ":" password ) ) ":" nonce ":" B64( MD5( document ) ) )`.
    pub digest: [u8; 16],
}

impl Mac {
    /// Signs a document, as its bytes are sent.
    pub fn of(account: &Account, nonce: &[u8], document: &[u8]) -> Mac {
        Mac::of_digest(account, nonce, &Md5::digest(document).into())
    }

    fn of_digest(account: &Account, nonce: &[u8], document: &[u8; 16]) -> Mac {
        let secret = STANDARD.encode(Md5::digest(format!("{}:{}", account.user, account.password)));
        let digest = Md5::new()
            .chain_update(secret)
            .chain_update(":")
            .chain_update(nonce)
            .chain_update(":")
            .chain_update(STANDARD.encode(document))
            .finalize();
        Mac { user: account.user.clone(), digest: digest.into() }
    }

    /// Reads `algorithm=MD5, username="Robert", mac=…`, in any order; another algorithm than MD5 is none we know. The
    /// user name is UTF-8, also where a transport has read it as Latin-1.
    pub fn read(value: &str) -> Option<Mac> {
        let (mut user, mut mac) = (None, None);
        let mut rest = value.trim();
        while let Some((name, after)) = rest.split_once('=') {
            let (value, more) = parameter(after.trim_start())?;
            match name.trim().to_ascii_lowercase().as_str() {
                "algorithm" if !value.eq_ignore_ascii_case("MD5") => return None,
                "username" => user = Some(value),
                "mac" => mac = Some(value),
                _ => {}
            }
            rest = more.trim_start().trim_start_matches(',').trim_start();
        }
        Some(Mac { user: utf8(user?), digest: digest(mac?.as_bytes())? })
    }

    /// The proof that it is, with the document that came with it.
    pub fn proof(self, document: &[u8]) -> Proof {
        Proof::Mac { mac: self, document: Md5::digest(document).into() }
    }
}

/// Quotes and backslashes in the name are escaped as in HTTP (RFC 2616, 2.2).
impl std::fmt::Display for Mac {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let user = self.user.replace('\\', "\\\\").replace('"', "\\\"");
        write!(f, "algorithm=MD5, username=\"{user}\", mac={}", STANDARD.encode(self.digest))
    }
}

/// A value, quoted or up to the next comma, and what follows it.
fn parameter(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_at(text.find(',').unwrap_or(text.len()));
        return Some((value.trim_end().to_owned(), rest));
    };
    let mut value = String::new();
    let mut escaped = false;
    for (at, character) in quoted.char_indices() {
        match character {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Some((value, quoted.get(at + 1..).unwrap_or_default())),
            _ => {
                value.push(character);
                escaped = false;
            }
        }
    }
    None
}

/// A text whose bytes were taken for Latin-1, if they are UTF-8.
fn utf8(text: String) -> String {
    let bytes: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(character).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or(text)
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
        let cred = cred(Scheme::Basic, &bruce(), Version::V12, b"").unwrap();
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

    #[test]
    fn a_signature_covers_user_nonce_and_every_byte() {
        let mac = Mac::of(&bruce(), b"Nonce", b"<SyncML/>");
        let written = mac.to_string();
        assert!(written.starts_with("algorithm=MD5, username=\"Bruce2\", mac="), "{written}");
        let proof = |document: &[u8]| Mac::read(&written).unwrap().proof(document);
        assert!(proof(b"<SyncML/>").proves(&bruce(), Version::V12, b"Nonce"));
        assert!(!proof(b"<SyncML />").proves(&bruce(), Version::V12, b"Nonce"));
        assert!(!proof(b"<SyncML/>").proves(&bruce(), Version::V12, b"nonce"));
        let other = Account { user: "Bruce".into(), ..bruce() };
        assert!(!proof(b"<SyncML/>").proves(&other, Version::V12, b"Nonce"));
    }

    #[test]
    fn a_known_signature() {
        // Recomputed with another tool: md5(b64(md5("Bruce2:OhBehave")) + ":Nonce:" + b64(md5(""))).
        assert_eq!(STANDARD.encode(Mac::of(&bruce(), b"Nonce", b"").digest), "gbjsdKI2jLRPFi9gmOstJg==");
    }

    #[test]
    fn every_spelling_of_a_signature_is_read() {
        let known = "NTI2OTJhMDAwNjYxODkwYmQ3NWUxN2RhN2ZmYmJlMzk=";
        let mac = Mac::read(&format!("algorithm=MD5, username=\"Robert Jordan\", mac={known}")).unwrap();
        assert_eq!(mac.user, "Robert Jordan");
        assert_eq!(mac.digest[..3], [0x52, 0x69, 0x2a], "hexadecimal digits inside base64");
        let same = Mac::read(&format!("mac=\"{known}\" ,USERNAME=Robert Jordan,algorithm=md5"));
        assert_eq!(same.as_ref(), Some(&mac));
        let odd = Account { user: "Zoë \\ \"Z\"".into(), ..bruce() };
        let mac = Mac::of(&odd, b"", b"");
        assert_eq!(Mac::read(&mac.to_string()), Some(mac.clone()));
        let latin1: String = mac.to_string().bytes().map(char::from).collect();
        assert_eq!(Mac::read(&latin1), Some(mac));
        for bad in ["", "mac=x", "username=x", "algorithm=SHA1, username=x, mac=AAAA", "username=\"x, mac=AAAA", "=,="]
        {
            assert_eq!(Mac::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn credentials_name_their_user_better_than_the_address_does() {
        let mut header = Header::new(
            Version::V11,
            "1",
            1,
            super::super::message::Location::new("server"),
            super::super::message::Location::named("IMEI:1", "My phone"),
        );
        assert_eq!(claimed_user(&header, None).as_deref(), Some("My phone"));
        header.cred = cred(Scheme::Basic, &bruce(), Version::V11, b"");
        assert_eq!(claimed_user(&header, None).as_deref(), Some("Bruce2"));
        let signed = Mac::of(&Account { user: "anna".into(), ..bruce() }, b"", b"");
        assert_eq!(claimed_user(&header, Some(&signed)).as_deref(), Some("anna"));
    }
}
