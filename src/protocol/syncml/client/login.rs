//! Proving who we are, as often and in the way the server asks.

use super::super::auth::{self, Mac, Scheme};
use super::super::message::{Cred, Meta};
use super::super::{Version, status};
use super::options::{Login, Password};

/// Attempts before a session is given up.
const ATTEMPTS: u32 = 3;

/// Where we stand with the server.
#[derive(Debug)]
pub(super) struct Proof {
    login: Option<Login>,
    scheme: Option<Scheme>,
    nonce: Vec<u8>,
    refused: u32,
    /// The server has said that one proof is enough.
    settled: bool,
}

/// What a refusal means for us.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The same package again, with another proof.
    TryAgain,
    /// There is no other proof.
    GiveUp,
    /// The only proof the server takes is the password itself, which is kept.
    PasswordWanted,
}

impl Proof {
    pub(super) fn new(login: Option<Login>) -> Self {
        let scheme = login.as_ref().and_then(|login| login.first);
        let nonce = login.as_ref().map(|login| login.nonce.clone()).unwrap_or_default();
        Proof { login, scheme, nonce, refused: 0, settled: false }
    }

    /// The user's name, which stands beside our address.
    pub(super) fn user(&self) -> Option<String> {
        self.login.as_ref().map(|login| login.account.user.clone())
    }

    /// The proof for the next message, if one is needed.
    pub(super) fn cred(&self, version: Version) -> Option<Cred> {
        let login = self.login.as_ref().filter(|_| !self.settled)?;
        auth::cred(self.scheme?, &login.account, version, &self.nonce)
    }

    /// The signature of a message. Every message has its own, whatever the server says.
    pub(super) fn mac(&self, document: &[u8]) -> Option<Mac> {
        let login = self.login.as_ref().filter(|_| self.scheme == Some(Scheme::Mac))?;
        Some(Mac::of(&login.account, &self.nonce, document))
    }

    /// The server took our word, for this message (200) or the session (212). Gives a new nonce to remember.
    pub(super) fn accepted(&mut self, code: u16, chal: Option<&Meta>) -> Option<Vec<u8>> {
        self.settled = code == status::AUTHENTICATED;
        let before = self.scheme;
        let nonce = self.challenge(chal);
        // Who was content with a digest may ask for the password next time; it is not given unasked.
        if self.scheme == Some(Scheme::Basic) && self.login.as_ref().is_some_and(|l| l.password == Password::Kept) {
            self.scheme = before;
        }
        nonce
    }

    /// The server did not take it. Gives a new nonce to remember.
    pub(super) fn refused(&mut self, chal: Option<&Meta>) -> (Verdict, Option<Vec<u8>>) {
        self.refused += 1;
        self.settled = false;
        let kept = self.login.as_ref().is_some_and(|login| login.password == Password::Kept);
        let clueless = chal.and_then(scheme_of).is_none();
        if clueless && !kept {
            // Without a usable challenge the other scheme is all that is left.
            self.scheme = Some(if self.scheme == Some(Scheme::Md5) { Scheme::Basic } else { Scheme::Md5 });
        }
        let nonce = self.challenge(chal);
        if kept && self.scheme == Some(Scheme::Basic) {
            return (Verdict::PasswordWanted, nonce);
        }
        let hopeless = self.login.is_none() || self.refused >= ATTEMPTS || (clueless && kept);
        (if hopeless { Verdict::GiveUp } else { Verdict::TryAgain }, nonce)
    }

    fn challenge(&mut self, chal: Option<&Meta>) -> Option<Vec<u8>> {
        let chal = chal?;
        self.scheme = scheme_of(chal).or(self.scheme);
        let nonce = auth::nonce(chal)?.into_owned();
        self.nonce.clone_from(&nonce);
        Some(nonce)
    }
}

fn scheme_of(chal: &Meta) -> Option<Scheme> {
    chal.content_type.as_deref().and_then(Scheme::from_name)
}

#[cfg(test)]
mod tests {
    use super::super::super::auth::Account;
    use super::*;

    fn proof(first: Scheme) -> Proof {
        let account = Account { user: "Bruce2".into(), password: "OhBehave".into() };
        let login = Login { account, first: Some(first), nonce: b"Nonce".to_vec(), password: Password::Shown };
        Proof::new(Some(login))
    }

    fn written(proof: &Proof, version: Version) -> String {
        proof.cred(version).and_then(|cred| cred.data).map(|data| data.text().into_owned()).unwrap_or_default()
    }

    #[test]
    fn digests_are_those_of_the_specification() {
        assert_eq!(written(&proof(Scheme::Md5), Version::V12), "Zz6EivR3yeaaENcRN6lpAQ==");
        assert_eq!(written(&proof(Scheme::Md5), Version::V10), "UmkqAAZhiQvXXhfaf/u+OQ==");
    }

    #[test]
    fn a_challenge_changes_scheme_and_nonce_until_the_server_is_content() {
        let mut proof = proof(Scheme::Basic);
        let before = written(&proof, Version::V12);
        let chal = auth::challenge(Scheme::Md5, b"another");
        assert_eq!(proof.refused(Some(&chal)), (Verdict::TryAgain, Some(b"another".to_vec())));
        assert_ne!(written(&proof, Version::V12), before);
        proof.accepted(200, None);
        assert!(proof.cred(Version::V12).is_some());
        proof.accepted(212, None);
        assert_eq!(proof.cred(Version::V12), None);
    }

    #[test]
    fn signatures_follow_the_nonces_of_the_server() {
        let mut proof = proof(Scheme::Md5);
        assert_eq!(proof.mac(b"x"), None);
        proof.refused(Some(&auth::challenge(Scheme::Mac, b"one")));
        assert_eq!(proof.cred(Version::V12), None, "nothing in the message itself");
        let account = Account { user: "Bruce2".into(), password: "OhBehave".into() };
        assert_eq!(proof.mac(b"x"), Some(Mac::of(&account, b"one", b"x")));
        proof.accepted(200, Some(&auth::challenge(Scheme::Mac, b"two")));
        assert_eq!(proof.mac(b"y"), Some(Mac::of(&account, b"two", b"y")));
        proof.accepted(212, None);
        assert!(proof.mac(b"z").is_some());
    }

    #[test]
    fn a_password_that_is_kept_is_never_shown() {
        let kept = || {
            let mut proof = proof(Scheme::Md5);
            proof.login.as_mut().unwrap().password = Password::Kept;
            proof
        };
        let basic = auth::challenge(Scheme::Basic, b"");
        assert_eq!(kept().refused(Some(&basic)).0, Verdict::PasswordWanted);
        let mut unclear = kept();
        assert_eq!(unclear.refused(None).0, Verdict::GiveUp);
        let mut polite = kept();
        let before = written(&polite, Version::V12);
        polite.accepted(200, Some(&basic));
        assert_eq!(written(&polite, Version::V12), before);
        assert_eq!(proof(Scheme::Md5).refused(Some(&basic)).0, Verdict::TryAgain);
    }

    #[test]
    fn gives_up_after_three_refusals() {
        let mut proof = proof(Scheme::Md5);
        assert_eq!(proof.refused(None).0, Verdict::TryAgain);
        assert_eq!(proof.refused(None).0, Verdict::TryAgain);
        assert_eq!(proof.refused(None).0, Verdict::GiveUp);
        assert_eq!(Proof::new(None).refused(None).0, Verdict::GiveUp);
    }
}
