//! What went wrong, and what the person can do about it.

use super::{Arg, Lang, log, tr};
use crate::service::error::{AccountTrouble, Error, LinkTrouble, Rest};
use crate::service::history::RunView;
use crate::service::unread::{PALM, Unread};

/// The sentence that says what happened to which thing.
pub fn what(lang: Lang, error: &Error) -> String {
    let (key, args) = parts(lang, error);
    tr(lang, &format!("error-{key}"), &args)
}

/// The sentence that says what is safe and what to do.
pub fn remedy(lang: Lang, error: &Error) -> String {
    let (key, args) = parts(lang, error);
    let key = match error {
        Error::Unreadable { rest: Rest::Nothing, .. } if key == "unreadable" => "unreadable-nothing",
        _ => key,
    };
    tr(lang, &format!("remedy-{key}"), &args)
}

/// Both, one after the other.
pub fn whole(lang: Lang, error: &Error) -> String {
    joined(&what(lang, error), &remedy(lang, error))
}

/// Why something in a file is not taken; goes on after a colon.
pub fn unread(lang: Lang, why: &Unread) -> String {
    let what = match why {
        Unread::Json(detail) => return detail.clone(),
        Unread::Nothing(Some(kind)) => {
            let kind = tr(lang, super::remark::kind(kind.name()), &[]);
            return tr(lang, "unread-nothing-of", &[("kind", kind.into())]);
        }
        Unread::CutEntry(title) => title.as_str(),
        Unread::NoColumns => PALM,
        _ => "",
    };
    tr(lang, &format!("unread-{}", why.code()), &[("what", what.into())])
}

/// What a run failed with, and what to do. One that was written down before its error was kept says whose fault it was,
/// and what the machine said.
pub fn of_run(lang: Lang, run: &RunView) -> Option<(String, String)> {
    if run.ok != Some(false) {
        return None;
    }
    if let Some(error) = &run.error {
        return Some((what(lang, error), remedy(lang, error)));
    }
    let fault = log::fault(run.fault.as_deref().unwrap_or("link"));
    let say = |key: &str| tr(lang, &format!("{key}-{fault}"), &[("name", (&run.peer).into())]);
    let detail = run.message.as_deref().filter(|text| !text.is_empty());
    let detail = detail.map(|text| tr(lang, "log-detail", &[("detail", text.into())]));
    Some((joined(&say("log-fault"), &detail.unwrap_or_default()), say("log-next")))
}

/// Two sentences, the first of which may end with words of a machine, without a full stop.
pub fn joined(first: &str, second: &str) -> String {
    match (first.trim_end(), second) {
        ("", only) | (only, "") => only.to_owned(),
        (first, second) if first.ends_with(['.', '!', '?', '…']) => format!("{first} {second}"),
        (first, second) => format!("{first}. {second}"),
    }
}

/// The key of an error in the catalogue, and what is put into its sentences.
fn parts(lang: Lang, error: &Error) -> (&'static str, Vec<(&'static str, Arg<'_>)>) {
    use Error::*;
    match error {
        NoSuchPeer(name) => ("no-such-peer", vec![("name", name.into())]),
        PeerExists(name) => ("peer-exists", vec![("name", name.into())]),
        UserTaken(user) => ("user-taken", vec![("user", user.into())]),
        BadName(_) => ("bad-name", vec![]),
        BadAddress(url) => ("bad-address", vec![("url", url.into())]),
        BadLink(link) => ("bad-link", vec![("link", link.into())]),
        NoSuchProfile(id) => ("no-such-profile", vec![("id", id.into())]),
        BadSetting { key, value } => ("bad-setting", vec![("key", key.into()), ("value", value.into())]),
        NoSuchRecord(id) => ("no-such-record", vec![("id", text(id))]),
        NoSuchConflict(n) => ("no-such-conflict", vec![("n", text(n))]),
        NoSuchHeld(n) => ("no-such-held", vec![("n", text(n))]),
        NoSuchArchived(id) => ("no-such-archived", vec![("id", text(id))]),
        StillThere { title, peer } => ("still-there", vec![("title", title.into()), ("name", peer.into())]),
        PlaceIsGone { title, peer } => ("place-is-gone", vec![("title", title.into()), ("name", peer.into())]),
        NoSuchRun(n) => ("no-such-run", vec![("n", text(n))]),
        NoSuchVersion { id, revision } => ("no-such-version", vec![("id", text(id)), ("revision", text(revision))]),
        NotInTrash(id) => ("not-in-trash", vec![("id", text(id))]),
        NotTwo(a, b) => ("not-two", vec![("a", text(a)), ("b", text(b))]),
        NoPlan(name) => ("no-plan", vec![("name", name.into())]),
        NoSuchStep(n) => ("no-such-step", vec![("n", text(n))]),
        NoSuchField(field) => ("no-such-field", vec![("field", field.into())]),
        NoSuchKind(kind) => ("no-such-kind", vec![("kind", kind.into())]),
        OtherDevice { peer, was, is } => {
            ("other-device", vec![("name", peer.into()), ("was", was.into()), ("is", is.into())])
        }
        OtherData { peer, kind } => {
            let kind = tr(lang, super::remark::kind(kind.name()), &[]);
            ("other-data", vec![("name", peer.into()), ("kind", kind.into())])
        }
        CannotCall(name) => ("cannot-call", vec![("name", name.into())]),
        PeerBusy { peer, pid } => ("peer-busy", vec![("name", peer.into()), ("pid", text(pid))]),
        Error::Unreadable { source_name, line, reason, .. } => {
            let key = if reason.is_whole() { "unreadable-file" } else { "unreadable" };
            let reason = unread(lang, reason);
            (key, vec![("source", source_name.into()), ("line", text(line)), ("reason", reason.into())])
        }
        NoSuchFormat(format) => ("no-such-format", vec![("format", format.into())]),
        NoSuchCopy(n) => ("no-such-copy", vec![("n", text(n))]),
        NoSafetyCopy { path, reason } => ("no-safety-copy", vec![("path", path.into()), ("reason", reason.into())]),
        DamagedCopy { path, reason } => ("damaged-copy", vec![("path", path.into()), ("reason", reason.into())]),
        NotACopy { path, reason } => ("not-a-copy", vec![("path", path.into()), ("reason", reason.into())]),
        NoRoom(path) => ("no-room", vec![("path", path.into())]),
        File { path, reason } => ("file", vec![("path", path.into()), ("reason", reason.into())]),
        Listen(address, reason) => ("listen", vec![("address", address.into()), ("reason", reason.into())]),
        Link { link, reason: LinkTrouble::NotFound | LinkTrouble::TimedOut, .. } if is_address(link) => {
            ("address-unreached", vec![("link", link.into())])
        }
        Link { link, reason, detail } => (trouble(*reason), vec![("link", link.into()), ("detail", detail.into())]),
        PeerBrokeRules(detail) => ("peer-broke-rules", vec![("detail", detail.into())]),
        PeerRefused(detail) => ("peer-refused", vec![("detail", detail.into())]),
        LoginRefused => ("login-refused", vec![]),
        Account { server, reason } => account(server, reason),
        PasswordGone(name) => ("password-gone", vec![("name", name.into())]),
        CallPasswordGone(name) => ("call-password-gone", vec![("name", name.into())]),
        NoPassword => ("no-password", vec![]),
        NotAnAccount(name) => ("not-an-account", vec![("name", name.into())]),
        NoKeyring(detail) => ("no-keyring", vec![("detail", detail.into())]),
        Keyring(detail) => ("keyring", vec![("detail", detail.into())]),
        NeedsAnswer(command) => ("needs-answer", vec![("command", command.into())]),
        NeedsYes(mode) => ("needs-yes", vec![("mode", mode.into())]),
        Script { line, reason } => ("script", vec![("line", text(line)), ("reason", reason.into())]),
        Cancelled => ("cancelled", vec![]),
        NewerStore => ("newer-store", vec![]),
        DiskFull => ("disk-full", vec![]),
        StoreReadOnly(detail) => ("store-read-only", vec![("detail", detail.into())]),
        DiskFailed(detail) => ("disk-failed", vec![("detail", detail.into())]),
        StoreDamaged(detail) => ("store-damaged", vec![("detail", detail.into())]),
        StoreBusy => ("store-busy", vec![]),
        Ours(detail) => ("ours", vec![("detail", detail.into())]),
    }
}

fn account<'a>(server: &'a str, reason: &'a AccountTrouble) -> (&'static str, Vec<(&'static str, Arg<'a>)>) {
    let (key, mut args) = match reason {
        AccountTrouble::Login => ("account-login", vec![]),
        AccountTrouble::PasswordWanted => ("account-password-wanted", vec![]),
        AccountTrouble::Device { status, device } => {
            ("account-device", vec![("status", text(status)), ("device", device.into())])
        }
        AccountTrouble::NothingThere => ("account-nothing-there", vec![]),
        AccountTrouble::Moved { to } => ("account-moved", vec![("to", to.into())]),
        AccountTrouble::NoDatabase { kind, database } => {
            ("account-no-database", vec![("kind", kind.name().into()), ("database", database.into())])
        }
        AccountTrouble::NoDatabases => ("account-no-databases", vec![]),
        AccountTrouble::Other(detail) => ("account-other", vec![("detail", detail.into())]),
    };
    args.push(("server", server.into()));
    (key, args)
}

/// Whether a link is the address of a server, where no phone is to be switched on.
fn is_address(link: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| link.starts_with(scheme))
}

fn text(number: &impl ToString) -> Arg<'static> {
    number.to_string().into()
}

fn trouble(reason: LinkTrouble) -> &'static str {
    match reason {
        LinkTrouble::NotFound => "link-not-found",
        LinkTrouble::NoPermission => "link-no-permission",
        LinkTrouble::InUse => "link-in-use",
        LinkTrouble::TimedOut => "link-timed-out",
        LinkTrouble::Closed => "link-closed",
        LinkTrouble::NotSupported => "link-not-supported",
        LinkTrouble::Other => "link-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_said_ends_before_what_is_to_be_done() {
        assert_eq!(joined("It failed: no space", "Make room."), "It failed: no space. Make room.");
        assert_eq!(joined("It failed.", "Make room."), "It failed. Make room.");
        assert_eq!(
            (joined("It failed.", "").as_str(), joined("", "Make room.").as_str()),
            ("It failed.", "Make room.")
        );
        let full = Error::NoSafetyCopy { path: "/c".to_owned(), reason: "no space".to_owned() };
        assert!(whole(Lang::En, &full).contains("no space. Nothing"), "{}", whole(Lang::En, &full));
    }

    #[test]
    fn why_something_is_not_taken_is_said_in_every_language() {
        let all = [
            Unread::Part(crate::format::Reason::Outside),
            Unread::Part(crate::format::Reason::Empty),
            Unread::Part(crate::format::Reason::TooLarge),
            Unread::Part(crate::format::Reason::NotOfItsType),
            Unread::Nothing(None),
            Unread::Nothing(Some(crate::pim::Kind::Events)),
            Unread::NoColumns,
            Unread::CutEntry("Ada".into()),
            Unread::CutFile,
            Unread::NotOne,
            Unread::NoSuchPhoto,
        ];
        for why in all {
            let said: std::collections::BTreeSet<_> = Lang::ALL.into_iter().map(|lang| unread(lang, &why)).collect();
            assert!(said.len() == Lang::ALL.len() && said.iter().all(|text| !text.contains("unread-")), "{said:?}");
            let error = Error::Unreadable { source_name: "a.csv".into(), line: 3, reason: why, rest: Rest::Taken };
            assert!(!remedy(Lang::De, &error).contains("remedy-"), "{}", remedy(Lang::De, &error));
        }
        assert!(unread(Lang::Fr, &Unread::NoColumns).ends_with(PALM));
    }

    fn failed(fault: &str, error: Option<Error>) -> RunView {
        RunView {
            n: 1,
            peer: "Sagem".to_owned(),
            mode: "two-way".to_owned(),
            started: 0,
            ended: Some(1),
            ok: Some(false),
            fault: Some(fault.to_owned()),
            message: Some("link serial:/dev/x: gone".to_owned()),
            error,
            messages: 0,
            bytes_in: 0,
            bytes_out: 0,
            refused: 0,
            result: None,
        }
    }

    #[test]
    fn what_a_run_failed_with_is_said_in_every_language() {
        let error = Error::Link {
            link: "/dev/x".to_owned(),
            reason: LinkTrouble::NoPermission,
            detail: "permission denied".to_owned(),
        };
        for lang in Lang::ALL {
            let (said, todo) = of_run(lang, &failed("link", Some(error.clone()))).unwrap();
            assert_eq!((said.clone(), todo), (what(lang, &error), remedy(lang, &error)), "{}", lang.tag());
            assert!(said.contains("/dev/x") && !said.contains("serial:"), "{said}");
            for fault in ["link", "peer-refused", "a word of a later version"] {
                let (said, todo) = of_run(lang, &failed(fault, None)).unwrap();
                assert!(said.contains("link serial:/dev/x: gone"), "what was kept before: {said}");
                assert!(![said, todo].iter().any(|words| words.starts_with("log-")), "{fault}");
            }
        }
        assert_eq!(of_run(Lang::En, &RunView { ok: None, ..failed("link", None) }), None, "it runs");
    }

    #[test]
    fn the_rest_was_taken_only_where_something_was() {
        let bad = |rest| Error::Unreadable { source_name: "a".to_owned(), line: 1, reason: Unread::CutFile, rest };
        for lang in Lang::ALL {
            let [taken, nothing] = [Rest::Taken, Rest::Nothing].map(|rest| remedy(lang, &bad(rest)));
            assert!(taken != nothing && !nothing.starts_with("remedy-"), "{nothing}");
        }
    }
}
