//! The three classes of failure: passing, lasting, needs you.

use crate::schedule::Class;
use crate::service::error::{AccountTrouble, Error, Fault, LinkTrouble};

/// What kind of failure an error is to the schedule; `None`: it is none, because the person stopped the run or somebody
/// else is at it.
pub fn class(error: &Error) -> Option<Class> {
    Some(match error {
        Error::Cancelled => return None,
        Error::Link { reason: LinkTrouble::NoPermission, .. } => Class::NeedsYou,
        Error::Link { reason: LinkTrouble::NotSupported, .. } => Class::Lasting,
        // A server in trouble (HTTP 500) gets better; one that does not know us does not.
        Error::Account { reason: AccountTrouble::Device { status: 500.., .. }, .. } => Class::Passing,
        Error::Account { reason, .. } => match reason {
            AccountTrouble::Login | AccountTrouble::PasswordWanted | AccountTrouble::Moved { .. } => Class::NeedsYou,
            _ => Class::Lasting,
        },
        Error::LoginRefused | Error::NoKeyring(_) | Error::Keyring(_) => Class::NeedsYou,
        Error::StoreDamaged(_) | Error::StoreReadOnly(_) | Error::NewerStore => Class::NeedsYou,
        Error::DiskFull | Error::NoRoom(_) | Error::NoSafetyCopy { .. } => Class::Lasting,
        other => match other.fault() {
            Fault::Busy => return None,
            Fault::Link => Class::Passing,
            Fault::Choice => Class::NeedsYou,
            Fault::PeerBrokeRules | Fault::PeerRefused | Fault::Unreadable | Fault::Ours => Class::Lasting,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_what_lasts_and_what_needs_you() {
        let link = |reason| Error::Link { link: "tcp:a:1".into(), reason, detail: String::new() };
        let account = |reason| Error::Account { server: "s".into(), reason };
        for (error, wanted) in [
            (link(LinkTrouble::TimedOut), Some(Class::Passing)),
            (link(LinkTrouble::Closed), Some(Class::Passing)),
            (link(LinkTrouble::NoPermission), Some(Class::NeedsYou)),
            (account(AccountTrouble::Login), Some(Class::NeedsYou)),
            (account(AccountTrouble::Device { status: 503, device: String::new() }), Some(Class::Passing)),
            (account(AccountTrouble::Device { status: 403, device: String::new() }), Some(Class::Lasting)),
            (account(AccountTrouble::NothingThere), Some(Class::Lasting)),
            (Error::PeerBrokeRules(String::new()), Some(Class::Lasting)),
            (Error::NoKeyring(String::new()), Some(Class::NeedsYou)),
            (Error::DiskFull, Some(Class::Lasting)),
            (Error::PeerBusy { peer: String::new(), pid: 1 }, None),
            (Error::Cancelled, None),
        ] {
            assert_eq!(class(&error), wanted, "{error}");
        }
    }
}
