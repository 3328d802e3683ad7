//! Who comes in.

use super::application::*;
use super::session::{Outcome, Phase, Reply, Server, header_status, identity, status_of};
use crate::protocol::syncml::auth::{self, Proof, Scheme};
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{Encoding, Version, status};

/// What is known of who speaks.
pub(super) struct Login {
    pub(super) greeting: Greeting,
    inside: bool,
    failures: u32,
    /// Nonce of our last challenge.
    challenged: Option<Vec<u8>>,
}

/// Whether the sender of a message may go on.
pub(super) enum Entry {
    Inside(Status),
    Outside(Status, Refusal),
}

impl Server {
    pub(super) fn meet(&mut self, header: &Header, version: Version, encoding: Encoding, app: &mut dyn Application) {
        self.identity = Some(identity(header, version, encoding));
        let proof = header.cred.as_ref().and_then(|cred| auth::read(cred).ok());
        let claimed = match &proof {
            Some(Proof::Basic(account)) => Some(account.user.clone()),
            _ => None,
        };
        let greeting = app.greet(&Hello {
            device: header.source.uri.clone(),
            user: header.source.name.clone().or(claimed),
            target: header.target.uri.clone(),
            session_id: header.session_id.clone(),
            version,
            encoding,
            scheme: proof.as_ref().map(Proof::scheme),
        });
        self.login = Some(Login { greeting, inside: false, failures: 0, challenged: None });
    }

    /// Lets the sender of a message in, or not; makes the status of its header.
    pub(super) fn check_in(&mut self, header: &Header, version: Version, app: &mut dyn Application) -> Entry {
        let mut answer = header_status(header, status::OK);
        let Some(login) = &mut self.login else { return Entry::Outside(answer, Refusal::Unwanted) };
        if login.inside {
            return Entry::Inside(answer);
        }
        let (accounts, schemes) = match &login.greeting.door {
            Door::Shut => {
                answer.code = status::FORBIDDEN;
                login.failures = u32::MAX;
                return Entry::Outside(answer, Refusal::Unwanted);
            }
            Door::Open => {
                login.inside = true;
                if header.cred.is_some() {
                    answer.code = status::AUTHENTICATED;
                }
                return Entry::Inside(answer);
            }
            Door::Accounts(accounts, schemes) => (accounts, schemes),
        };
        let wanted = schemes.first().copied().unwrap_or(Scheme::Md5);
        let nonces = match &login.challenged {
            Some(nonce) => [nonce.clone(), Vec::new()],
            None => [login.greeting.nonce.clone(), Vec::new()],
        };
        let proof = header.cred.as_ref().map(auth::read);
        let (code, refusal) = match proof {
            None => (status::MISSING_CREDENTIALS, Some(Refusal::NoCredentials)),
            Some(Err(bad)) => (bad.status(), Some(Refusal::Unreadable)),
            Some(Ok(proof)) => {
                let counts = schemes.contains(&proof.scheme())
                    && accounts.iter().any(|account| nonces.iter().any(|nonce| proof.proves(account, version, nonce)));
                match counts {
                    true => (status::AUTHENTICATED, None),
                    false => (status::INVALID_CREDENTIALS, Some(Refusal::WrongCredentials)),
                }
            }
        };
        answer.code = code;
        // Credentials that cannot be read are answered without a challenge; the others name the wanted scheme.
        if refusal != Some(Refusal::Unreadable) && (refusal.is_some() || wanted == Scheme::Md5) {
            let nonce = if wanted == Scheme::Md5 { app.fresh_nonce() } else { Vec::new() };
            answer.chal = Some(auth::challenge(wanted, &nonce));
            login.challenged = Some(nonce);
        }
        match refusal {
            None => {
                login.inside = true;
                Entry::Inside(answer)
            }
            Some(why) => {
                // Fetching a challenge is no attempt.
                login.failures += u32::from(why != Refusal::NoCredentials || login.failures > 0);
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
