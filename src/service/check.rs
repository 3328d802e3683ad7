//! Is everything right with a place? Nine points, each marked; the order is that in which they can be known.
//!
//! They are the nine points of IceWarp's guide for SyncML ("Troubleshooting"), asked of phones too.

use crate::store::PeerKind;

use super::Service;
use super::error::{AccountTrouble, Error, Fault};
use super::outcome::RunOutcome;
use super::run::SyncRequest;

/// Something that has to be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Point {
    /// Somebody answers at the address, the port, the line.
    Address,
    /// Who answers there syncs.
    Service,
    /// It knows us, or we know it.
    Login,
    /// It takes this device.
    Device,
    /// Its databases have the names we use.
    Folders,
    /// It has something for what is to be kept the same.
    Kinds,
    /// We understand each other's items.
    Form,
    /// A safety copy can be made before anything is written.
    Copies,
    /// What is said is written down.
    Log,
}

impl Point {
    /// Every point, in order.
    pub const ALL: [Point; 9] = [
        Point::Address,
        Point::Service,
        Point::Login,
        Point::Device,
        Point::Folders,
        Point::Kinds,
        Point::Form,
        Point::Copies,
        Point::Log,
    ];

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Point::Address => "address",
            Point::Service => "service",
            Point::Login => "login",
            Point::Device => "device",
            Point::Folders => "folders",
            Point::Kinds => "kinds",
            Point::Form => "form",
            Point::Copies => "copies",
            Point::Log => "log",
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// It is right.
    Good,
    /// It is not, and why.
    Bad(Error),
    /// Items that are not understood or not taken.
    Some(usize),
    /// It could not be tried, since something before it is wrong, or only the phone can start.
    Untried,
}

/// One point of a check.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// Which.
    pub point: Point,
    /// What was found.
    pub mark: Mark,
}

impl Service {
    /// Tries a place from end to end and writes nothing, neither here nor there. Of a phone that dials in it tells what
    /// its last call showed.
    ///
    /// # Errors
    /// [`Error::NoSuchPeer`], and what is wrong with our own store; what is wrong with the place is in the answer.
    pub fn check(&self, place: &str) -> Result<Vec<Checked>, Error> {
        let peer = self.find_peer(place)?;
        if peer.kind == PeerKind::DialIn {
            return self.check_last_call(place);
        }
        let preview = SyncRequest { preview: true, ..SyncRequest::default() };
        let tried = self.sync(place, &preview, &mut |_| {});
        let (error, outcome) = match tried {
            Ok(outcome) => (outcome.error.clone(), Some(outcome)),
            Err(error) => (Some(error), None),
        };
        Ok(self.marked(error, outcome.as_ref()))
    }

    fn check_last_call(&self, place: &str) -> Result<Vec<Checked>, Error> {
        let status = self.status()?;
        let last = status.peers.into_iter().find(|status| status.peer.name == place).and_then(|status| status.last_run);
        let Some(last) = last else {
            let never = |point: Point| Checked { point, mark: self.of_ours(point).unwrap_or(Mark::Untried) };
            return Ok(Point::ALL.into_iter().map(never).collect());
        };
        let error = match (last.ok, last.fault.as_deref()) {
            (Some(true), _) => None,
            (_, Some(fault)) if fault == Fault::PeerRefused.word() => Some(Error::LoginRefused),
            _ => Some(Error::PeerBrokeRules(last.message.unwrap_or_default())),
        };
        Ok(self.marked(error, None))
    }

    fn marked(&self, error: Option<Error>, outcome: Option<&RunOutcome>) -> Vec<Checked> {
        let broken = error.map(|error| (point_of(&error), error));
        let mark = |point: Point| match &broken {
            _ if matches!(point, Point::Copies | Point::Log) => self.of_ours(point).unwrap_or(Mark::Untried),
            Some((at, error)) if *at == point => Mark::Bad(error.clone()),
            Some((at, _)) if *at < point => Mark::Untried,
            _ if point == Point::Form => not_understood(outcome),
            _ => Mark::Good,
        };
        Point::ALL.into_iter().map(|point| Checked { point, mark: mark(point) }).collect()
    }

    /// What lies with us alone.
    fn of_ours(&self, point: Point) -> Option<Mark> {
        match point {
            Point::Copies => Some(match std::fs::create_dir_all(self.copies_folder()) {
                Ok(()) => Mark::Good,
                Err(error) => Mark::Bad(Error::NoSafetyCopy {
                    path: self.copies_folder().display().to_string(),
                    reason: error.to_string(),
                }),
            }),
            Point::Log => Some(Mark::Good),
            _ => None,
        }
    }
}

impl PartialOrd for Point {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some((*self as usize).cmp(&(*other as usize)))
    }
}

fn not_understood(outcome: Option<&RunOutcome>) -> Mark {
    let refused: usize = outcome.map(|outcome| outcome.collections.iter().map(|c| c.refusals.len()).sum()).unwrap_or(0);
    if refused == 0 { Mark::Good } else { Mark::Some(refused) }
}

/// At which point a trouble shows.
fn point_of(error: &Error) -> Point {
    match error {
        Error::Link { .. } | Error::BadLink(_) => Point::Address,
        Error::Account { reason, .. } => match reason {
            AccountTrouble::Moved { .. } => Point::Address,
            AccountTrouble::NothingThere => Point::Service,
            AccountTrouble::Login | AccountTrouble::PasswordWanted => Point::Login,
            AccountTrouble::Device { .. } => Point::Device,
            AccountTrouble::NoDatabase { .. } => Point::Folders,
            AccountTrouble::NoDatabases => Point::Kinds,
            AccountTrouble::Other(_) => Point::Service,
        },
        Error::LoginRefused | Error::Keyring(_) | Error::NoKeyring(_) => Point::Login,
        Error::PeerBrokeRules(_) => Point::Service,
        Error::PeerRefused(_) => Point::Device,
        _ => Point::Form,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::error::LinkTrouble;

    #[test]
    fn a_trouble_shows_at_one_point_and_hides_what_comes_after() {
        let folder = tempfile::TempDir::new().unwrap();
        let service = crate::service::first_sync::tests::service(&folder, "tcp:127.0.0.1:1");
        let marks = service.check("Phone").unwrap();
        assert_eq!(marks.len(), 9);
        assert!(matches!(&marks[0].mark, Mark::Bad(Error::Link { reason: LinkTrouble::NotFound, .. })), "{marks:?}");
        assert!(marks[1..7].iter().all(|checked| checked.mark == Mark::Untried), "{marks:?}");
        assert_eq!(marks[7].mark, Mark::Good, "copies are our own affair");
        let refused = service.marked(Some(Error::LoginRefused), None);
        assert_eq!(refused[1].mark, Mark::Good, "who refuses a login answers");
        assert_eq!(refused[2].mark, Mark::Bad(Error::LoginRefused));
    }
}
