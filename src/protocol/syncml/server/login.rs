//! Who comes in.

use super::application::*;
use super::session::{Outcome, Phase, Reply, Server, header_status, identity, status_of};
use crate::protocol::syncml::auth::{self, BadCred, Mac, Proof, Scheme};
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{Encoding, Version, status};

/// What a message shows of its sender.
pub(super) struct Shown {
    user: Option<String>,
    proof: Option<Result<Proof, BadCred>>,
}

impl Shown {
    pub(super) fn of(header: &Header, mac: Option<Mac>, document: &[u8]) -> Self {
        let user = auth::claimed_user(header, mac.as_ref());
        let signature = mac.map(|mac| Ok(mac.proof(document)));
        Shown { user, proof: signature.or_else(|| header.cred.as_ref().map(auth::read)) }
    }

    fn scheme(&self) -> Option<Scheme> {
        self.proof.as_ref()?.as_ref().ok().map(Proof::scheme)
    }
}

/// What is known of who speaks.
pub(super) struct Login {
    pub(super) greeting: Greeting,
    user: Option<String>,
    standing: Standing,
    failures: u32,
    /// Proofs by a scheme that does not count.
    wrong_schemes: u32,
    asked: bool,
    /// The nonce that the next digest must hold. Each is good for one attempt.
    nonce: Option<Vec<u8>>,
}

/// Where the sender of messages stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Outside,
    /// For the whole session.
    Inside,
    /// Each message is let in by its own signature.
    Signing,
}

impl Login {
    fn new(greeting: Greeting, user: Option<String>) -> Self {
        let nonce = Some(greeting.nonce.clone()).filter(|nonce| !nonce.is_empty());
        let standing = Standing::Outside;
        Login { greeting, user, standing, failures: 0, wrong_schemes: 0, asked: false, nonce }
    }

    /// Checks a proof. Whatever comes out, its nonce is spent.
    fn check(&mut self, shown: &Shown, version: Version) -> Result<Scheme, (u16, Refusal)> {
        let nonce = self.nonce.take();
        let Door::Accounts(accounts, schemes) = &self.greeting.door else {
            return Err((status::FORBIDDEN, Refusal::Unwanted));
        };
        let proof = match &shown.proof {
            None => return Err((status::MISSING_CREDENTIALS, Refusal::NoCredentials)),
            Some(Err(bad)) => return Err((bad.status(), Refusal::Unreadable)),
            Some(Ok(proof)) => proof,
        };
        let wrong = Err((status::INVALID_CREDENTIALS, Refusal::WrongCredentials));
        let scheme = proof.scheme();
        let signs = self.standing == Standing::Signing;
        if !schemes.contains(&scheme) || (signs && scheme != Scheme::Mac) {
            self.wrong_schemes += 1;
            return wrong;
        }
        let without_nonce = match scheme {
            Scheme::Basic => true,
            Scheme::Md5 => self.greeting.empty_nonce == EmptyNonce::Accepted,
            Scheme::Mac => false,
        };
        let unasked = without_nonce.then(Vec::new);
        let proves = |nonce: &Vec<u8>| accounts.iter().any(|account| proof.proves(account, version, nonce));
        if nonce.iter().chain(&unasked).any(proves) {
            return Ok(scheme);
        }
        // The right password with no nonce: how most clients ask for one. It lets nobody in, for anybody may have heard
        // it before, but nobody guesses either.
        if proves(&Vec::new()) { Err((status::INVALID_CREDENTIALS, Refusal::NoCredentials)) } else { wrong }
    }

    fn wanted(&self) -> Scheme {
        match &self.greeting.door {
            _ if self.standing == Standing::Signing => Scheme::Mac,
            Door::Accounts(_, schemes) => schemes.first().copied().unwrap_or(Scheme::Md5),
            Door::Open | Door::Shut => Scheme::Md5,
        }
    }

    fn count(&mut self, why: Refusal) {
        // Fetching a challenge is no attempt.
        self.failures += u32::from(why != Refusal::NoCredentials || self.asked);
        self.asked = true;
        // Whoever insists on a scheme that does not count has no other.
        if why == Refusal::Unwanted || self.wrong_schemes > 1 {
            self.failures = u32::MAX;
        }
    }
}

impl Server {
    /// The password of the account, which may encrypt items as well.
    pub(super) fn password(&self) -> Option<String> {
        match &self.login.as_ref()?.greeting.door {
            Door::Accounts(accounts, _) => accounts.first().map(|account| account.password.clone()),
            Door::Open | Door::Shut => None,
        }
    }
}

/// Whether the sender of a message may go on.
pub(super) enum Entry {
    Inside(Status),
    Outside(Status, Refusal),
}

impl Server {
    pub(super) fn meet(
        &mut self,
        header: &Header,
        shown: &Shown,
        version: Version,
        encoding: Encoding,
        app: &mut dyn Application,
    ) {
        self.identity.get_or_insert_with(|| identity(header, version, encoding));
        let outside = |login: &Login| login.standing == Standing::Outside && shown.user.is_some();
        match &self.login {
            Some(login) if !outside(login) || login.user == shown.user => return,
            _ => {}
        }
        let greeting = app.greet(&Hello {
            device: header.source.uri.clone(),
            user: shown.user.clone(),
            target: header.target.uri.clone(),
            session_id: header.session_id.clone(),
            version,
            encoding,
            scheme: shown.scheme(),
        });
        match &mut self.login {
            // A challenge stands, whoever answers it.
            Some(login) => {
                login.greeting = greeting;
                login.user.clone_from(&shown.user);
            }
            None => self.login = Some(Login::new(greeting, shown.user.clone())),
        }
    }

    /// Lets the sender of a message in, or not; makes the status of its header.
    pub(super) fn check_in(
        &mut self,
        header: &Header,
        shown: &Shown,
        version: Version,
        app: &mut dyn Application,
    ) -> Entry {
        let mut answer = header_status(header, status::OK);
        let Some(login) = &mut self.login else { return Entry::Outside(answer, Refusal::Unwanted) };
        if login.standing == Standing::Inside {
            return Entry::Inside(answer);
        }
        if login.greeting.door == Door::Open {
            login.standing = Standing::Inside;
            answer.code = if shown.proof.is_some() { status::AUTHENTICATED } else { status::OK };
            return Entry::Inside(answer);
        }
        let checked = login.check(shown, version);
        let wanted = match checked {
            Ok(Scheme::Mac) => Scheme::Mac,
            _ => login.wanted(),
        };
        let (code, refusal) = match checked {
            Ok(Scheme::Mac) => (status::OK, None),
            Ok(Scheme::Basic | Scheme::Md5) => (status::AUTHENTICATED, None),
            Err((code, why)) => (code, Some(why)),
        };
        answer.code = code;
        // Credentials that cannot be read are answered without a challenge; the others name the wanted scheme.
        let challenges = match refusal {
            None => wanted != Scheme::Basic,
            Some(why) => !matches!(why, Refusal::Unreadable | Refusal::Unwanted),
        };
        if challenges {
            let nonce = if wanted == Scheme::Basic { Vec::new() } else { app.fresh_nonce() };
            answer.chal = Some(auth::challenge(wanted, &nonce));
            login.nonce = Some(nonce).filter(|nonce| !nonce.is_empty());
        }
        match refusal {
            None => {
                login.standing = if wanted == Scheme::Mac { Standing::Signing } else { Standing::Inside };
                Entry::Inside(answer)
            }
            Some(why) => {
                login.count(why);
                Entry::Outside(answer, why)
            }
        }
    }

    /// No command is executed, the package is not closed: the client repeats it with credentials.
    pub(super) fn turn_away(
        &mut self,
        answer: Status,
        why: Refusal,
        header: &Header,
        body: &[Command],
        app: &mut dyn Application,
    ) -> Reply {
        app.refused(why);
        for command in body.iter().filter(|command| !matches!(command, Command::Status(_)) && !command.no_resp()) {
            self.say(status_of(header.msg_id, command, answer.code));
        }
        let failures = self.login.as_ref().map_or(u32::MAX, |login| login.failures);
        let outcome = if failures >= self.options.max_failures {
            self.end(Ending::Aborted(Abort::NotLetIn), app);
            self.phase = Phase::Over;
            Outcome::Refused
        } else {
            Outcome::Going
        };
        self.finish_reply(answer, outcome, app)
    }
}
