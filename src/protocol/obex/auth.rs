//! Authentication by challenge and digest (IrOBEX 1.3, 3.5).

use md5::{Digest, Md5};

/// Random bytes that a challenge is made of; they come from the caller.
pub type Nonce = [u8; 16];

/// What proves who we are.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// User id, up to 20 bytes; sent only when asked for.
    pub user: Vec<u8>,
    /// Password; never sent.
    pub password: Vec<u8>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("user", &self.user).finish_non_exhaustive()
    }
}

/// Content of a challenge header.
pub fn challenge(nonce: &Nonce) -> Vec<u8> {
    [&[0, 16][..], nonce].concat()
}

/// Content of the header that answers a challenge; `None` if the challenge holds no nonce.
pub fn answer(challenge: &[u8], credentials: &Credentials) -> Option<Vec<u8>> {
    let nonce: Nonce = field(challenge, 0)?.try_into().ok()?;
    let mut out = [&[0, 16][..], &digest(&nonce, &credentials.password)].concat();
    if field(challenge, 1).and_then(|options| options.first()).is_some_and(|options| options & 1 != 0) {
        let user = credentials.user.get(..20).unwrap_or(&credentials.user);
        out.extend([1, user.len() as u8]);
        out.extend_from_slice(user);
    }
    out.extend([2, 16]);
    out.extend(nonce);
    Some(out)
}

/// Whether an answer proves knowledge of the password.
pub fn verify(answer: &[u8], nonce: &Nonce, password: &[u8]) -> bool {
    use subtle::ConstantTimeEq;
    field(answer, 0).is_some_and(|found| found.ct_eq(&digest(nonce, password)).into())
}

/// MD5 of nonce, colon, password.
pub fn digest(nonce: &Nonce, password: &[u8]) -> [u8; 16] {
    Md5::new().chain_update(nonce).chain_update(b":").chain_update(password).finalize().into()
}

/// A value in a tag-length-value list.
fn field(mut list: &[u8], wanted: u8) -> Option<&[u8]> {
    while let &[tag, length, ref rest @ ..] = list {
        let (value, tail) = rest.split_at_checked(usize::from(length))?;
        if tag == wanted {
            return Some(value);
        }
        list = tail;
    }
    None
}
