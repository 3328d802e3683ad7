//! One store of a session: which kinds of records it feeds, and how its items are spelled.

use crate::format::{self, Syntax, Version};
use crate::peer::archive::Parcel;
use crate::peer::session::{Arrived, Capacity, Description, News};
use crate::pim::{Kind, Record, Zone};
use crate::profile::{self, Profile};
use crate::protocol::syncml::address::FormatWish;
use crate::protocol::syncml::devinf::{ContentType, CtCap, DataStore, DevInf};
use crate::protocol::syncml::filter::Filter;
use crate::protocol::syncml::server::{self, ArrivedChange, same_store};

use super::Opening;

/// Names under which a kind is found here, besides what the profile says. The first of each is what we call it; those
/// with an `s` before them are Funambol's for SIF.
const NAMES: [(Kind, &[&str]); 4] = [
    (Kind::Contacts, &["contacts", "contact", "addressbook", "card", "people", "scard"]),
    (Kind::Events, &["calendar", "events", "event", "cal", "agenda", "scal"]),
    (Kind::Tasks, &["tasks", "task", "todo", "todos", "stask"]),
    (Kind::Notes, &["notes", "note", "memo", "memos", "snote"]),
];

/// One store of the session.
pub(super) struct Store {
    /// What it feeds, the kind whose anchors are on the wire first. Mostly one; a phone that keeps dates and tasks in
    /// one calendar feeds two.
    pub(super) kinds: Vec<Kind>,
    /// What the client asked for, for kinds that turn up later.
    pub(super) opening: Opening,
    /// Whether it is compared as a whole.
    pub(super) is_slow: bool,
    /// What it likes to get.
    pub(super) syntax: Syntax,
    /// The same as the client spells it.
    pub(super) media_type: String,
    /// The longest id of ours that it takes, bytes.
    pub(super) longest_id: Option<u64>,
    /// Which of our items it wants.
    pub(super) filter: Option<Filter>,
}

/// The names of a kind's database here: the profile's, then ours.
pub(super) fn names_of(profile: &Profile, kind: Kind) -> impl Iterator<Item = &str> {
    let own = profile.databases.get(kind.name()).map(String::as_str);
    let names = NAMES.iter().filter(move |(k, _)| *k == kind).flat_map(|(_, names)| names.iter().copied());
    own.into_iter().chain(names)
}

/// The kind a name of ours stands for.
pub(super) fn kind_of(profile: &Profile, name: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| names_of(profile, *kind).any(|known| same_store(known, name)))
}

/// What a store of the client feeds when it goes with our database of a kind.
pub(super) fn kinds(
    kind: Kind,
    source: &str,
    devinf: Option<&DevInf>,
    known: Option<&Description>,
    profile: &Profile,
) -> Vec<Kind> {
    let both = [Kind::Events, Kind::Tasks];
    if !both.contains(&kind) {
        return vec![kind];
    }
    let joint = match devinf {
        Some(devinf) => is_joint(devinf, source),
        None => {
            let kept = |kind| known.and_then(|known| known.capacities.get(&kind));
            let feeds = |kind| kept(kind).is_some_and(|capacity: &Capacity| same_store(&capacity.database, source));
            both.into_iter().all(feeds)
        }
    };
    let [events, tasks] = both.map(|kind| profile.databases.get(kind.name()));
    if joint || (events.is_some() && events == tasks) { both.to_vec() } else { vec![kind] }
}

/// Whether the client keeps dates and tasks in this one store: it is its only calendar, and takes both.
fn is_joint(devinf: &DevInf, source: &str) -> bool {
    let holds = |store: &&DataStore| types(store).any(|content| syntax_of(content, Kind::Events).is_some());
    let mut calendars = devinf.stores.iter().filter(holds);
    let (Some(only), None) = (calendars.next(), calendars.next()) else { return false };
    let takes = |cap: &CtCap, word: &str| {
        let begins = cap.properties.iter().filter(|property| property.name.trim().eq_ignore_ascii_case("BEGIN"));
        begins.into_iter().any(|begin| begin.values.iter().any(|value| value.trim().eq_ignore_ascii_case(word)))
    };
    let both = |cap: &CtCap| takes(cap, "VEVENT") && takes(cap, "VTODO");
    same_store(&only.source_ref, source) && devinf.capabilities_of(only).iter().any(both)
}

fn types(store: &DataStore) -> impl Iterator<Item = &ContentType> {
    store.rx_pref.iter().chain(&store.rx)
}

fn syntax_of(content: &ContentType, kind: Kind) -> Option<Syntax> {
    Syntax::of_media(&content.name, Some(&content.version)).filter(|syntax| syntax.holds(kind))
}

impl Store {
    /// A store that nothing is known of but its name and what it held before.
    pub(super) fn new(opening: Opening, known: Option<&Description>, profile: &Profile) -> Self {
        let kind = opening.kind;
        let before = known.and_then(|known| known.capacities.get(&kind));
        let known = before.and_then(|capacity| Syntax::of_media(&capacity.media_type, Some(&capacity.version)));
        let sif = [&opening.our_database, &opening.peer_database].into_iter().any(|name| is_sif(name));
        let syntax = known.unwrap_or(match kind {
            _ if sif => Syntax::Sif(kind),
            Kind::Contacts => Syntax::VCard(profile.contacts.version.unwrap_or(Version::V21)),
            Kind::Events | Kind::Tasks => Syntax::VCalendar10,
            Kind::Notes => Syntax::Text,
        });
        let media_type = before.map_or_else(|| syntax.media().0.to_owned(), |capacity| capacity.media_type.clone());
        let longest_id = before.and_then(|capacity| capacity.longest_id);
        Self { kinds: opening.shared.clone(), opening, is_slow: false, syntax, media_type, longest_id, filter: None }
    }

    /// Whether an item may go out as a new one.
    pub(super) fn wants(&self, record: &Record) -> bool {
        self.filter.as_ref().is_none_or(|filter| filter.wants(record))
    }

    /// Takes in what the client says about its store. What it holds of each kind.
    pub(super) fn learn(
        &mut self,
        devinf: &DevInf,
        profile: &Profile,
        wish: Option<FormatWish>,
        home: Zone,
    ) -> Vec<(Kind, Capacity)> {
        let kinds = self.kinds.iter().copied();
        let told: Vec<_> =
            kinds.filter_map(|kind| Some((kind, self.capacity(devinf, profile, wish, home, kind)?))).collect();
        if let Some((_, capacity)) = told.first() {
            self.media_type.clone_from(&capacity.media_type);
            self.longest_id = capacity.longest_id;
            if let Some(syntax) = Syntax::of_media(&capacity.media_type, Some(&capacity.version)) {
                self.syntax = syntax;
            }
        }
        told
    }

    fn capacity(
        &self,
        devinf: &DevInf,
        profile: &Profile,
        wish: Option<FormatWish>,
        home: Zone,
        kind: Kind,
    ) -> Option<Capacity> {
        let holds =
            |store: &&DataStore| types(store).chain(&store.tx_pref).any(|content| syntax_of(content, kind).is_some());
        let source = &self.opening.peer_database;
        let named = devinf.stores.iter().find(|known| same_store(&known.source_ref, source));
        let known = named.or_else(|| devinf.stores.iter().find(holds))?;
        let fits = |content: &&ContentType| syntax_of(content, kind).is_some();
        let wished = |content: &&ContentType| match wish {
            Some(FormatWish::Sif) => matches!(syntax_of(content, kind), Some(Syntax::Sif(_))),
            Some(FormatWish::Versit) => !matches!(syntax_of(content, kind), Some(Syntax::Sif(_))),
            Some(FormatWish::Ask) | None => true,
        };
        let liked = types(known).filter(fits).find(wished);
        let content = liked.or_else(|| types(known).find(fits))?;
        let syntax = syntax_of(content, kind)?;
        let caps = devinf.capabilities_of(known);
        let cap = caps.iter().find(|cap| cap.content_type.trim().eq_ignore_ascii_case(content.name.trim()));
        Some(Capacity {
            lens: profile::capacity(cap, profile, kind, syntax, home),
            database: source.clone(),
            media_type: content.name.trim().to_owned(),
            version: content.version.trim().to_owned(),
            modes: known.sync_types.clone(),
            longest_id: known.max_guid_size,
        })
    }

    /// What an item says, and of which kind it is. A deletion may be of any. `told` gives the copy of an item that the
    /// client told last: some formats leave out what did not change.
    pub(super) fn read(
        &self,
        item: server::Arrived,
        profile: &Profile,
        home: Zone,
        told: impl Fn(Kind, &str) -> Option<Record>,
    ) -> (Option<Kind>, Arrived) {
        let (content, new) = match item.change {
            ArrivedChange::Add(content) => (content, true),
            ArrivedChange::Replace(content) => (content, false),
            ArrivedChange::Delete => return (None, Arrived { id: item.luid, news: News::Deleted }),
            ArrivedChange::Archive => return (None, Arrived { id: item.luid, news: News::Archived }),
            // There are no folders among records, and whoever moves something is told so before.
            ArrivedChange::Move => (server::Content { media_type: None, data: Vec::new() }, false),
        };
        let media_type = content.media_type.as_deref().unwrap_or_default();
        if format::archive::is_kept(media_type, &content.data) {
            let media_type = media_type.to_owned();
            let parcel = Parcel { media_type, bytes: content.data, parent: item.parent, new };
            return (Some(self.opening.kind), Arrived { id: item.luid, news: News::Foreign(parcel) });
        }
        let called = content.media_type.as_deref().and_then(|media| Syntax::of_media(media, None));
        // What is called by a name of another kind is looked at all the same: phones label carelessly.
        let syntax = called.filter(|syntax| self.may_hold(*syntax)).unwrap_or(self.syntax);
        let dialect = profile.dialect(syntax, home);
        let mut reading = format::read(&content.data, syntax, &dialect);
        let (kind, news) = match (reading.items.len(), reading.items.pop()) {
            (1, Some(found)) if self.may_feed(found.record.kind()) => {
                let kind = found.record.kind();
                // Only what leaves something out is worth a look at what was there.
                let speaks = found.spoken.as_ref().filter(|spoken| !new && !spoken.is_complete());
                let before = speaks.and_then(|spoken| Some((spoken, told(kind, &item.luid)?)));
                let record = match before {
                    Some((spoken, before)) => spoken.complete(&found.record, &before, &dialect),
                    None => found.record,
                };
                (kind, News::Present { record: Box::new(record), new })
            }
            (count, _) => {
                let reason = match reading.rejected.first() {
                    Some(rejected) => rejected.reason.to_string(),
                    None => format!("{count} records in one item"),
                };
                let media_type = content.media_type.unwrap_or_default();
                (self.opening.kind, News::Unreadable { media_type, reason, raw: content.data })
            }
        };
        (Some(kind), Arrived { id: item.luid, news })
    }

    fn may_hold(&self, syntax: Syntax) -> bool {
        self.kinds.iter().any(|kind| syntax.holds(*kind))
    }

    /// Whether records of a kind may come out of it: dates and tasks share a calendar on many phones, and not all say
    /// so.
    fn may_feed(&self, kind: Kind) -> bool {
        let calendar = [Kind::Events, Kind::Tasks];
        self.kinds.contains(&kind) || (calendar.contains(&kind) && calendar.contains(&self.opening.kind))
    }

    /// How a record is spelled for it, and what that says when it is read again: formats round, and what a client
    /// gives back later is compared with what it got.
    pub(super) fn write(&self, record: &Record, profile: &Profile, home: Zone) -> (Vec<u8>, Option<Record>) {
        let syntax = match self.syntax {
            Syntax::Sif(_) => Syntax::Sif(record.kind()),
            syntax => syntax,
        };
        let dialect = profile.dialect(syntax, home);
        let data = format::write(record, syntax, &dialect);
        // Of cards the lens knows all there is to know.
        let again = (record.kind() != Kind::Contacts).then(|| format::read(&data, syntax, &dialect).items.pop());
        (data, again.flatten().map(|item| item.record))
    }
}

fn is_sif(name: &str) -> bool {
    ["scard", "scal", "stask", "snote"].into_iter().any(|sif| same_store(sif, name))
}
