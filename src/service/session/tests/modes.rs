//! Modes: what the peer asks for, what an address demands, and what is never erased without a word.

use super::*;
use crate::peer::session::{Capacity, Denied, Mode};
use crate::pim::Field;
use crate::service::run::SyncMode;
use crate::service::safety::CopyReason;

/// A peer that keeps its own side: what it sends follows from what it is told to do.
struct Phone<'a> {
    service: &'a Service,
    last: Option<String>,
    next: u32,
    /// What the person on this side asked for.
    request: SyncRequest,
}

/// What came of one session.
struct Came {
    mode: Asked,
    refresh_required: bool,
    orders: Vec<OrderAction>,
    /// The mode that is reported.
    told: &'static str,
}

impl<'a> Phone<'a> {
    fn new(service: &'a Service) -> Self {
        Phone { service, last: None, next: 0, request: SyncRequest::default() }
    }

    fn session(&self) -> Session {
        let peer = self.service.find_peer("Phone").unwrap();
        let mut session = Session::new(self.service, Door::Called(peer.id), self.request.clone());
        session.take(peer).unwrap();
        session
    }

    fn opening(&mut self, asked: Asked, demanded: Option<Mode>, backup: Option<&str>) -> Opening {
        self.next += 1;
        Opening {
            kind: Kind::Contacts,
            shared: vec![Kind::Contacts],
            peer_database: "contacts".into(),
            our_database: "contacts".into(),
            asked,
            last: self.last.clone(),
            next: self.next.to_string(),
            demanded,
            backup: backup.map(str::to_owned),
            unwanted: Default::default(),
        }
    }

    /// A session in which these items arrive and every order is done.
    fn sync(&mut self, asked: Asked, demanded: Option<Mode>, backup: Option<&str>, items: Vec<Arrived>) -> Came {
        let opening = self.opening(asked, demanded, backup);
        let mut session = self.session();
        let Opened::Run { mode, refresh_required, .. } = session.open(&opening).unwrap() else { panic!("refused") };
        let _ = session.arrived(Kind::Contacts, items).unwrap();
        let whole = matches!(mode, Asked::Slow | Asked::RefreshFromPeer);
        let planned = session.complete(Kind::Contacts, if whole { Listed::Whole } else { Listed::Part }).unwrap();
        let mut orders = Vec::new();
        while let Some(order) = session.next(Kind::Contacts).unwrap() {
            session.answered(Kind::Contacts, vec![(order.token, Outcome::Done)]).unwrap();
            if let OrderAction::Add { guid, .. } = &order.action {
                session.mapped(Kind::Contacts, vec![(guid.clone(), format!("l{guid}"))]).unwrap();
            }
            orders.push(order.action);
        }
        assert_eq!(orders.len(), planned);
        session.ended(Ending::Committed).unwrap();
        let outcome = session.finish(None);
        assert_eq!(outcome.error, None);
        self.last = Some(opening.next);
        Came { mode, refresh_required, orders, told: outcome.collections[0].mode }
    }

    fn refused(&mut self, asked: Asked, demanded: Option<Mode>) -> Option<Denied> {
        let opening = self.opening(asked, demanded, None);
        let mut session = self.session();
        let opened = session.open(&opening).unwrap();
        session.ended(Ending::Committed).unwrap();
        let _ = session.finish(None);
        match opened {
            Opened::Refuse(denied) => Some(denied),
            Opened::Run { .. } => None,
        }
    }
}

fn people() -> Vec<Arrived> {
    vec![present("a", "Ada"), present("b", "Bertrand"), present("c", "Clémence"), present("d", "Dunja")]
}

fn names(service: &Service) -> Vec<String> {
    let mut names: Vec<_> =
        service.people("", 0..100).unwrap().into_iter().map(|row| row.record.title().to_owned()).collect();
    names.sort();
    names
}

/// The copies of what the phone held that were not those of a first sync: their names, and the people in them.
fn files(service: &Service) -> Vec<(String, String)> {
    let copies = service.safety_copies().unwrap();
    let of_phone = copies.into_iter().rev().filter(|copy| copy.peer.is_some() && copy.why != CopyReason::FirstSync);
    let read = |name: String| {
        let mut text = String::new();
        let mut zip = zip::ZipArchive::new(std::fs::File::open(service.copies_folder().join(&name)).unwrap()).unwrap();
        let _ = std::io::Read::read_to_string(&mut zip.by_name("contacts.vcf").unwrap(), &mut text).unwrap();
        (name, text)
    };
    of_phone.map(|copy| read(copy.file)).collect()
}

/// The last line of the log about a mode: asked, demanded, done, why, erases.
fn decided(service: &Service) -> String {
    let log = service.log(&crate::service::log::LogRequest::default()).unwrap();
    let line = log.iter().rfind(|line| line.word == "mode").expect("a line about the mode");
    let crate::service::log::Said::Remark(detail) = &line.said else { panic!("{line:?}") };
    ["asked", "demanded", "done", "why", "erases"].map(|key| detail[key].as_str().unwrap_or("-").to_owned()).join(" ")
}

fn allow(service: &Service) {
    let _ = service.set_peer("Phone", &[("allow-empty", "true")]).unwrap();
}

#[test]
fn what_is_reported_is_what_was_run() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let mut phone = Phone::new(&service);
    assert_eq!(phone.sync(Asked::TwoWay, None, None, people()).told, "slow", "the first one compares everything");
    assert_eq!(phone.sync(Asked::TwoWay, None, None, vec![]).told, "two-way");
    assert_eq!(phone.sync(Asked::TwoWay, Some(Mode::UpdateServer), None, vec![]).told, "copy-from-peer");
    let wishes = [
        SyncMode::CopyToPeer,
        SyncMode::CopyFromPeer,
        SyncMode::ReplacePeer,
        SyncMode::ReplaceHere,
        SyncMode::Slow,
        SyncMode::ResetPeer,
    ];
    for mode in wishes {
        phone.request = SyncRequest { mode, yes: true, ..SyncRequest::default() };
        let items = if mode == SyncMode::Slow { people() } else { vec![] };
        assert_eq!(phone.sync(Asked::TwoWay, None, None, items).told, mode.word());
    }
}

#[test]
fn a_backup_touches_nobody_and_the_next_session_loses_nothing() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let mut phone = Phone::new(&service);
    let came = phone.sync(Asked::TwoWay, None, Some("../no/kia"), people());
    assert_eq!((came.mode, came.refresh_required, came.orders.len()), (Asked::Slow, true, 0));
    assert_eq!(names(&service), [""; 0]);
    assert_eq!(decided(&service), "two-way - slow backup -");
    let kept = files(&service);
    assert_eq!(kept.len(), 1);
    let (name, text) = &kept[0];
    assert!(
        name.starts_with("nokia2") && name.ends_with("0001.zip") && name.len() == "nokia202611210001.zip".len(),
        "{name}"
    );
    assert_eq!(text.matches("BEGIN:VCARD").count(), 4, "{text}");

    // The first sync is still to be made, and lists everything once more.
    let came = phone.sync(Asked::TwoWay, None, None, people());
    assert_eq!((came.mode, came.orders.len()), (Asked::Slow, 0));
    assert_eq!(names(&service), ["Ada", "Bertrand", "Clémence", "Dunja"]);

    // Both remember now: only changes come, and the copy is whole all the same.
    let gone = Arrived { id: "a".into(), news: Told::Deleted };
    let came = phone.sync(Asked::TwoWay, None, Some("nokia"), vec![gone, present("e", "Emil")]);
    assert_eq!((came.mode, came.refresh_required), (Asked::TwoWay, false));
    assert_eq!(names(&service).len(), 4);
    let kept = files(&service);
    assert!(kept[1].0.ends_with("0002.zip"), "{}", kept[1].0);
    assert_eq!(kept[1].1.matches("BEGIN:VCARD").count(), 4);
    assert!(kept[1].1.contains("Emil") && !kept[1].1.contains("Ada"));
    let _ = phone.sync(Asked::TwoWay, None, None, Vec::new());
    assert_eq!(names(&service), ["Bertrand", "Clémence", "Dunja", "Emil"]);
}

#[test]
fn a_reset_needs_a_permission_and_a_copy_and_leaves_the_address_book_alone() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let mut phone = Phone::new(&service);
    let _ = phone.sync(Asked::Slow, None, None, people());
    assert_eq!(phone.refused(Asked::TwoWay, Some(Mode::ResetClient)), Some(Denied::Forbidden));
    assert_eq!(decided(&service), "two-way reset-client nothing not-allowed -");
    assert!(files(&service).is_empty());

    allow(&service);
    let came =
        phone.sync(Asked::TwoWay, Some(Mode::ResetClient), None, [people(), vec![present("e", "Emil")]].concat());
    assert_eq!((came.mode, came.refresh_required), (Asked::Slow, true));
    let deleted: Vec<_> = came.orders.iter().map(|order| matches!(order, OrderAction::Delete { .. })).collect();
    assert_eq!(deleted, [true; 5]);
    assert_eq!(files(&service)[0].1.matches("BEGIN:VCARD").count(), 5);
    assert_eq!(names(&service).len(), 4, "nobody goes here, and nobody comes");
    assert_eq!(decided(&service), "two-way reset-client reset-client demanded peer");

    let came = phone.sync(Asked::TwoWay, None, None, Vec::new());
    assert_eq!(came.orders.len(), 4, "a sync afterwards fills it again");
}

#[test]
fn unequal_anchors_turn_an_update_into_a_comparison_that_erases_nothing() {
    for (asked, done) in [
        (Asked::OneWayFromPeer, "update-server - slow-to-server"),
        (Asked::OneWayToPeer, "update-client - slow-to-client"),
    ] {
        let folder = tempfile::TempDir::new().unwrap();
        let service = service(&folder);
        allow(&service);
        let mut phone = Phone::new(&service);
        let _ = phone.sync(Asked::Slow, None, None, people());
        phone.last = Some("lost".into());
        let came = phone.sync(asked, None, None, vec![present("a", "Ada"), present("z", "Zoë")]);
        assert_eq!((came.mode, came.refresh_required), (Asked::Slow, true), "{asked:?}");
        assert_eq!(decided(&service), format!("{done} anchors-differ -"));
        assert!(came.orders.iter().all(|order| !matches!(order, OrderAction::Delete { .. })));
        match asked {
            Asked::OneWayFromPeer => {
                assert!(came.orders.is_empty(), "nothing goes to the phone");
                assert_eq!(names(&service), ["Ada", "Bertrand", "Clémence", "Dunja", "Zoë"]);
            }
            _ => {
                assert_eq!(came.orders.len(), 3, "the phone gets back what it lost");
                assert_eq!(names(&service).len(), 4, "nothing comes from it");
            }
        }
        assert!(service.held().unwrap().is_empty());
    }
}

#[test]
fn what_empties_this_side_waits_for_a_yes() {
    for mode in [Mode::RefreshServer, Mode::SlowToServer] {
        let folder = tempfile::TempDir::new().unwrap();
        let service = service(&folder);
        allow(&service);
        let mut phone = Phone::new(&service);
        let _ = phone.sync(Asked::Slow, None, None, people());
        let came = phone.sync(Asked::TwoWay, Some(mode), None, vec![present("a", "Ada"), present("z", "Zoë")]);
        assert!(came.orders.is_empty());
        assert_eq!(names(&service), ["Ada", "Bertrand", "Clémence", "Dunja", "Zoë"]);
        assert_eq!(service.held().unwrap().len(), 3);
        assert!(decided(&service).ends_with("demanded here"), "{}", decided(&service));
    }
}

#[test]
fn the_client_is_made_like_the_server_only_where_that_is_allowed() {
    for mode in [Mode::RefreshClient, Mode::SlowToClient] {
        for allowed in [false, true] {
            let folder = tempfile::TempDir::new().unwrap();
            let service = service(&folder);
            if allowed {
                allow(&service);
            }
            let mut phone = Phone::new(&service);
            let _ = phone.sync(Asked::Slow, None, None, people());
            phone.last = Some("lost".into());
            let items = vec![present("a", "Ada"), present("b", "Bertrand"), present("z", "Zoë")];
            let came = phone.sync(Asked::TwoWay, Some(mode), None, items);
            let deleted = came.orders.iter().filter(|order| matches!(order, OrderAction::Delete { .. })).count();
            let added = came.orders.iter().filter(|order| matches!(order, OrderAction::Add { .. })).count();
            assert_eq!((deleted, added), (usize::from(allowed), 2), "{mode:?} {allowed}");
            assert_eq!(names(&service).len(), if allowed { 4 } else { 5 });
            assert_eq!(files(&service).len(), usize::from(allowed), "a copy before anything goes");
        }
    }
}

#[test]
fn a_phone_that_empties_itself_gets_everybody_back() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    allow(&service);
    let mut phone = Phone::new(&service);
    let _ = phone.sync(Asked::Slow, None, None, people());
    let came = phone.sync(Asked::RefreshToPeer, None, None, Vec::new());
    assert_eq!((came.mode, came.refresh_required), (Asked::RefreshToPeer, false));
    assert_eq!(came.orders.iter().filter(|order| matches!(order, OrderAction::Add { .. })).count(), 4);
    assert_eq!(names(&service).len(), 4);
}

#[test]
fn what_the_peer_announces_decides_how_a_mode_goes_over_the_wire() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let mut phone = Phone::new(&service);
    let _ = phone.sync(Asked::Slow, None, None, people());
    let came = phone.sync(Asked::TwoWay, Some(Mode::UpdateServer), None, Vec::new());
    assert_eq!(came.mode, Asked::TwoWay, "it announced nothing");
    let mut session = phone.session();
    let lens = Lens::only([(Field::Phones, Default::default())], Default::default());
    let capacity = Capacity {
        database: String::new(),
        lens,
        media_type: "text/x-vcard".into(),
        version: "2.1".into(),
        modes: vec![1, 2, 3, 4],
        longest_id: None,
    };
    let mut told = Description { profile: "generic".into(), ..Description::default() };
    let _ = told.capacities.insert(Kind::Contacts, capacity);
    session.described(&told).unwrap();
    session.ended(Ending::Committed).unwrap();
    let _ = session.finish(None);
    assert_eq!(phone.sync(Asked::TwoWay, Some(Mode::UpdateServer), None, Vec::new()).mode, Asked::OneWayFromPeer);
    assert_eq!(phone.sync(Asked::TwoWay, Some(Mode::SlowToServer), None, people()).mode, Asked::RefreshFromPeer);
    assert_eq!(phone.sync(Asked::TwoWay, Some(Mode::UpdateClient), None, Vec::new()).mode, Asked::TwoWay);
}

#[test]
fn a_person_empties_a_phone_with_a_yes_and_after_a_copy() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let mut phone = Phone::new(&service);
    let _ = phone.sync(Asked::Slow, None, None, people());
    let reset = SyncRequest { mode: crate::service::run::SyncMode::ResetPeer, ..SyncRequest::default() };
    assert!(
        service
            .sync("Phone", &reset, &mut |_| {})
            .is_err_and(|error| error == Error::NeedsYes("reset-peer".to_owned()))
    );
    phone.request = reset.clone();
    assert_eq!(phone.refused(Asked::TwoWay, None), Some(Denied::Forbidden));

    phone.request = SyncRequest { preview: true, ..reset.clone() };
    let mut session = phone.session();
    let opening = phone.opening(Asked::Slow, None, None);
    let _opened = session.open(&opening).unwrap();
    let _ = session.arrived(Kind::Contacts, people()).unwrap();
    assert_eq!(session.complete(Kind::Contacts, Listed::Whole).unwrap(), 0);
    session.ended(Ending::Committed).unwrap();
    let shown = session.finish(None);
    assert_eq!(shown.collections[0].steps.len(), 4);
    assert!(files(&service).is_empty());

    phone.request = SyncRequest { yes: true, ..reset };
    let came = phone.sync(Asked::TwoWay, None, None, people());
    assert_eq!((came.mode, came.orders.len()), (Asked::Slow, 4), "everything is listed, copied aside and goes");
    assert!(came.orders.iter().all(|order| matches!(order, OrderAction::Delete { .. })));
    assert_eq!((names(&service).len(), files(&service).len()), (4, 1));
    phone.request = SyncRequest::default();
    let came = phone.sync(Asked::TwoWay, None, None, Vec::new());
    assert_eq!(came.orders.iter().filter(|order| matches!(order, OrderAction::Add { .. })).count(), 4);
}
