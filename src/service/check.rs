//! Is everything right with a place? Nine points, each marked; the order is that in which they can be known.
//!
//! They are the nine points of IceWarp's guide for SyncML ("Troubleshooting"), asked of phones too.

use crate::store::{Peer, PeerKind};

use super::Service;
use super::error::{AccountTrouble, Error, Fault, LinkTrouble};
use super::events::{News, Phase};
use super::history::RunView;
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
    /// It could not be tried, since something before it is wrong.
    Untried,
    /// Nobody knows: only the phone can start, and it has not called, or its last call did not get so far.
    Unknown,
    /// It is being tried.
    Running,
    /// Its turn comes.
    Waiting,
}

impl Mark {
    /// The word of the contract.
    pub fn word(&self) -> &'static str {
        match self {
            Mark::Good => "ok",
            Mark::Bad(_) | Mark::Some(_) => "failed",
            Mark::Untried => "skipped",
            Mark::Unknown | Mark::Running | Mark::Waiting => "unknown",
        }
    }
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
    /// its last call showed. Meanwhile `told` hears how far it is.
    ///
    /// # Errors
    /// [`Error::NoSuchPeer`], and what kept us from trying at all: our own store, another run with the place. What is
    /// wrong with the place is in the answer.
    pub fn check(&self, place: &str, told: &mut dyn FnMut(&[Checked])) -> Result<Vec<Checked>, Error> {
        let peer = self.find_peer(place)?;
        if peer.kind == PeerKind::DialIn {
            return self.check_last_call(&peer);
        }
        let mut at = Point::Address;
        told(&self.under_way(at));
        let mut watch = |news: &News| {
            if let News::Progress { phase, .. } = news
                && at < point_of_phase(*phase)
            {
                at = point_of_phase(*phase);
                told(&self.under_way(at));
            }
        };
        let preview = SyncRequest { preview: true, ..SyncRequest::default() };
        let (error, refused) = match self.sync(place, &preview, &mut watch) {
            Ok(outcome) => (outcome.error, outcome.collections.iter().map(|c| c.refusals.len()).sum()),
            Err(error) => (Some(error), 0),
        };
        let broken = match error.map(|error| (point_of(&error), error)) {
            Some((None, error)) => return Err(error),
            Some((Some(point), error)) => Some((point, error)),
            None => None,
        };
        Ok(self.marked(broken, refused))
    }

    /// What the last call of a phone that dials in showed.
    fn check_last_call(&self, peer: &Peer) -> Result<Vec<Checked>, Error> {
        let status = self.status()?.peers.into_iter().find(|status| status.peer.id == peer.id.0);
        let refused = status.as_ref().map_or(0, |status| status.refused.len());
        let last = status.and_then(|status| status.last_run);
        let unknown = |point: Point| self.of_ours(point).unwrap_or(Mark::Unknown);
        Ok(match last {
            Some(run) if run.ok == Some(true) => self.marked(None, refused),
            Some(run) if run.ok == Some(false) => match of_last_call(peer, run) {
                Some(broken) => self.marked(Some(broken), refused),
                None => each(unknown),
            },
            _ => each(unknown),
        })
    }

    /// How a check stands while a point is being tried. What lies with us alone is known from the start.
    fn under_way(&self, at: Point) -> Vec<Checked> {
        each(|point| match self.of_ours(point) {
            Some(mark) => mark,
            None if point < at => Mark::Good,
            None if point == at => Mark::Running,
            None => Mark::Waiting,
        })
    }

    fn marked(&self, broken: Option<(Point, Error)>, refused: usize) -> Vec<Checked> {
        each(|point| match (&broken, self.of_ours(point)) {
            (Some((at, error)), _) if *at == point => Mark::Bad(error.clone()),
            (_, Some(ours)) => ours,
            (Some((at, _)), None) if *at < point => Mark::Untried,
            _ if point == Point::Form && refused > 0 => Mark::Some(refused),
            _ => Mark::Good,
        })
    }

    /// What lies with us alone.
    fn of_ours(&self, point: Point) -> Option<Mark> {
        match point {
            Point::Copies => Some(match self.can_copy() {
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

    /// Whether something can be written where safety copies go.
    fn can_copy(&self) -> std::io::Result<()> {
        let folder = self.copies_folder();
        std::fs::create_dir_all(&folder)?;
        let trial = folder.join(format!(".trial-{}", std::process::id()));
        let written = std::fs::write(&trial, [0; TRIAL]);
        let _ = std::fs::remove_file(&trial);
        written
    }
}

/// How many bytes have to find room where safety copies go.
const TRIAL: usize = 4096;

fn each(mark: impl Fn(Point) -> Mark) -> Vec<Checked> {
    Point::ALL.into_iter().map(|point| Checked { point, mark: mark(point) }).collect()
}

/// What is being tried while a run is there. Who lets us read knows us; whether every folder has its name shows at the end.
fn point_of_phase(phase: Phase) -> Point {
    match phase {
        Phase::Connecting => Point::Address,
        Phase::Reading | Phase::Comparing | Phase::Writing | Phase::Finishing => Point::Folders,
    }
}

/// What went wrong with the last call, from what was written down of it; `None` if it tells nothing of the place.
fn of_last_call(peer: &Peer, run: RunView) -> Option<(Point, Error)> {
    if let Some(error) = run.error {
        return Some((point_of(&error)?, error));
    }
    // It was written down before errors were kept.
    let (fault, message) = (run.fault?, run.message.unwrap_or_default());
    let is = |other: Fault| fault == other.word();
    let error = match () {
        () if is(Fault::Link) => Error::Link { link: peer.name.clone(), reason: LinkTrouble::Closed, detail: message },
        () if is(Fault::PeerRefused) && message == Error::LoginRefused.to_string() => Error::LoginRefused,
        () if is(Fault::PeerRefused) => Error::PeerRefused(message),
        () if is(Fault::PeerBrokeRules) => Error::PeerBrokeRules(message),
        () => return None,
    };
    Some((point_of(&error)?, error))
}

impl PartialOrd for Point {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some((*self as usize).cmp(&(*other as usize)))
    }
}

/// At which point a trouble shows; `None` if it is no trouble of the place's.
fn point_of(error: &Error) -> Option<Point> {
    Some(match error {
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
        Error::LoginRefused | Error::PasswordGone(_) | Error::Keyring(_) | Error::NoKeyring(_) => Point::Login,
        Error::PeerBrokeRules(_) => Point::Service,
        Error::PeerRefused(_) | Error::OtherDevice { .. } => Point::Device,
        Error::OtherData { .. } => Point::Folders,
        Error::Unreadable { .. } => Point::Form,
        Error::NoSafetyCopy { .. } => Point::Copies,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::RunEnd;

    fn service(link: &str) -> (tempfile::TempDir, Service) {
        let folder = tempfile::TempDir::new().unwrap();
        let service = crate::service::first_sync::tests::service(&folder, link);
        (folder, service)
    }

    fn words(marks: &[Checked]) -> Vec<&'static str> {
        marks.iter().map(|checked| checked.mark.word()).collect()
    }

    #[test]
    fn a_trouble_shows_at_one_point_and_hides_what_comes_after() {
        let (_folder, service) = service("tcp:127.0.0.1:1");
        let mut on_the_way = Vec::new();
        let marks = service.check("Phone", &mut |marks| on_the_way.push(marks.to_vec())).unwrap();
        assert_eq!(marks.len(), 9);
        assert!(matches!(&marks[0].mark, Mark::Bad(Error::Link { reason: LinkTrouble::NotFound, .. })), "{marks:?}");
        assert!(marks[1..7].iter().all(|checked| checked.mark == Mark::Untried), "{marks:?}");
        assert_eq!(marks[7].mark, Mark::Good, "copies are our own affair");
        assert_eq!((on_the_way[0][0].mark.clone(), on_the_way[0][1].mark.clone()), (Mark::Running, Mark::Waiting));
        assert_eq!(on_the_way[0][7].mark, Mark::Good, "what lies with us is known from the start");
        let refused = service.marked(Some((Point::Login, Error::LoginRefused)), 0);
        assert_eq!(refused[1].mark, Mark::Good, "who refuses a login answers");
        assert_eq!(refused[2].mark, Mark::Bad(Error::LoginRefused));
    }

    #[test]
    fn what_says_nothing_of_the_place_marks_no_point() {
        for error in [Error::DiskFull, Error::Cancelled, Error::PeerBusy { peer: String::new(), pid: 1 }] {
            assert_eq!(point_of(&error), None, "{error}");
        }
    }

    #[test]
    fn of_a_phone_that_never_called_nobody_knows() {
        let (_folder, service) = service("dial-in");
        let marks = service.check("Phone", &mut |_| {}).unwrap();
        assert_eq!(words(&marks), [&["unknown"; 7][..], &["ok"; 2]].concat());
    }

    #[test]
    fn what_a_call_broke_off_with_is_said_where_it_belongs() {
        let (_folder, service) = service("dial-in");
        let peer = service.find_peer("Phone").unwrap();
        let at = |fault: Fault, error: Option<&Error>| {
            let error = error.and_then(|error| serde_json::to_string(error).ok());
            let (fault, message) = (Some(fault.word().to_owned()), Some("no".to_owned()));
            let end = RunEnd { fault, message, error, ..RunEnd::default() };
            let run = service.store().write(|tx| {
                let run = tx.begin_run(Some(peer.id), "Phone", "two-way", 1)?;
                tx.end_run(run, &end, 2)?;
                Ok(run)
            });
            let run = service.store().read(|reader| reader.run(run.unwrap())).unwrap().unwrap();
            of_last_call(&peer, RunView::from(run))
        };
        let point = |fault| at(fault, None).map(|(point, _)| point);
        assert_eq!(point(Fault::Link), Some(Point::Address));
        assert_eq!(point(Fault::PeerRefused), Some(Point::Device));
        assert_eq!(point(Fault::Ours), None, "our own fault is none of the phone's");
        let cut = |link: &str| {
            let (link, detail) = (link.to_owned(), "no answer".to_owned());
            Error::Link { link, reason: LinkTrouble::TimedOut, detail }
        };
        let Some((Point::Address, Error::Link { link, reason, .. })) = at(Fault::Link, Some(&cut("dial-in"))) else {
            panic!("it was kept as it is")
        };
        assert_eq!((link.as_str(), reason), ("Phone", LinkTrouble::TimedOut), "who dials in has a name, and no line");
        assert_eq!(at(Fault::Ours, Some(&Error::DiskFull)), None);
    }

    #[test]
    fn where_nothing_can_be_written_no_copies_can_be_made() {
        let (_folder, service) = service("tcp:127.0.0.1:1");
        std::fs::create_dir_all(service.copies_folder().parent().unwrap()).unwrap();
        std::fs::write(service.copies_folder(), "a file where the folder should be").unwrap();
        let marks = service.check("Phone", &mut |_| {}).unwrap();
        assert!(matches!(&marks[7].mark, Mark::Bad(Error::NoSafetyCopy { .. })), "{marks:?}");
    }
}
