//! The words about items that no record is made of: bookmarks, messages, mails, files, journal entries. A peer brings
//! them, they are kept as they came, and only what a person wants back goes to the peer it came from.

use super::session::{Asked, DeskFailed, Listed, Opened, Outcome, Receipt, Recollection};
use crate::protocol::syncml::server::same_store;

/// A database of such items: what we call it, under which names it is found here, and the types it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shelf {
    /// What we call it.
    pub name: &'static str,
    /// Further names that stand for it. From the factory settings of phones (Nokia S60: `Bookmarks`, `sms`, `mms`,
    /// `Email`, `Gallery`) and the guides of servers (IceWarp: `Journal`, `Mail`, `inbox`; Funambol: `mail`, `briefcase`).
    pub aliases: &'static [&'static str],
    /// Media types with their versions, best first.
    pub types: &'static [(&'static str, &'static str)],
}

/// Every database of such items.
pub const SHELVES: [Shelf; 10] = [
    Shelf { name: "bookmarks", aliases: &["bookmark", "favorites", "favourites"], types: &[BOOKMARK, FOLDER] },
    Shelf { name: "sms", aliases: &["messages", "textmessages"], types: &[("text/x-vmessage", "1.0"), FOLDER] },
    Shelf { name: "mms", aliases: &[], types: &[("application/vnd.wap.mms-message", "1.0"), FOLDER] },
    Shelf {
        name: "email",
        aliases: &["emails", "e-mail", "mail", "mails", "inbox"],
        types: &[
            ("application/vnd.omads-email+xml", "1.2"),
            ("message/rfc822", "1.0"),
            ("message/x-rfc822", "1.0"),
            FOLDER,
        ],
    },
    Shelf { name: "files", aliases: &["file", "briefcase", "documents"], types: &[FILE, FOLDER] },
    Shelf { name: "pictures", aliases: &["picture", "photos", "images", "imagemetadata"], types: &[FILE, FOLDER] },
    Shelf { name: "music", aliases: &["audio", "musicmetadata"], types: &[FILE, FOLDER] },
    Shelf { name: "videos", aliases: &["video", "videometadata"], types: &[FILE, FOLDER] },
    Shelf { name: "gallery", aliases: &[], types: &[FILE, FOLDER] },
    Shelf { name: "journal", aliases: &["journals"], types: &[("text/calendar", "2.0"), ("text/x-vcalendar", "1.0")] },
];

const BOOKMARK: (&str, &str) = ("text/x-vbookmark", "1.0");
const FILE: (&str, &str) = ("application/vnd.omads-file+xml", "1.2");
const FOLDER: (&str, &str) = ("application/vnd.omads-folder+xml", "1.2");

/// The shelves of our device information: those that phones know. Others are taken when they are asked for.
pub fn listed() -> impl Iterator<Item = &'static Shelf> {
    let known = ["bookmarks", "sms", "mms", "email", "files", "journal"];
    SHELVES.iter().filter(move |shelf| known.contains(&shelf.name))
}

impl Shelf {
    /// The shelf a database name stands for.
    pub fn named(name: &str) -> Option<&'static Shelf> {
        let is = |known: &str| same_store(known, name) || same_store(known, name.strip_prefix("./C:").unwrap_or(name));
        SHELVES.iter().find(|shelf| is(shelf.name) || shelf.aliases.iter().any(|alias| is(alias)))
    }

    /// The shelf for items of a media type that nothing else holds.
    pub fn of_type(media_type: &str) -> Option<&'static Shelf> {
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        let holds = |shelf: &&Shelf| {
            let own = shelf.types.iter().filter(|kind| **kind != FOLDER && kind.0.split('/').next() != Some("text"));
            own.chain(shelf.types.first().filter(|_| shelf.name != "journal"))
                .any(|(known, _)| known.eq_ignore_ascii_case(media_type))
        };
        SHELVES.iter().find(holds)
    }
}

/// What a peer wants with a shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfOpening {
    /// Our name of it.
    pub shelf: String,
    /// The peer's database.
    pub peer_database: String,
    /// What it asks for.
    pub asked: Asked,
    /// Its anchor of the last session that ended well, as it remembers it.
    pub last: Option<String>,
    /// Its anchor of this session.
    pub next: String,
}

/// What a peer told about an item of a shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The peer's id of it.
    pub id: String,
    /// What it told.
    pub news: DeliveryNews,
}

/// What happened to an item of a shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeliveryNews {
    /// It is there.
    Present(Parcel),
    /// It lies in another folder now.
    Moved {
        /// The peer's id of the folder.
        parent: Option<String>,
    },
    /// It is gone there.
    Gone,
}

/// An item as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// Its type as stated; may be empty.
    pub media_type: String,
    /// Its bytes, transfer encodings undone.
    pub bytes: Vec<u8>,
    /// The peer's id of the folder it lies in.
    pub parent: Option<String>,
    /// Whether the peer calls it new.
    pub new: bool,
}

/// An item that goes back to the peer it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    /// Comes back with the peer's answer.
    pub token: u64,
    /// Our number of the item.
    pub number: i64,
    /// As it came.
    pub parcel: Parcel,
}

/// The service's side of shelves. Whoever implements nothing keeps none: every shelf is refused.
pub trait Archivist {
    /// The peer wants to sync a shelf.
    fn open_shelf(&mut self, _opening: &ShelfOpening) -> Result<Opened, DeskFailed> {
        Ok(Opened::Refuse(super::session::Denied::Unknown))
    }
    /// The peer does not know our last anchor: what it lists now is everything.
    fn shelf_downgraded(&mut self, _shelf: &str) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// Items arrived. Durable when it returns; one receipt per item, in order.
    fn shelved(&mut self, _shelf: &str, items: Vec<Delivery>) -> Result<Vec<Receipt>, DeskFailed> {
        Ok(vec![Receipt::Failed; items.len()])
    }
    /// The peer has told everything. Returns how many items go back to it.
    fn shelf_complete(&mut self, _shelf: &str, _listed: Listed) -> Result<usize, DeskFailed> {
        Ok(0)
    }
    /// The next item that goes back to the peer, written down as sent before it is given out.
    fn next_return(&mut self, _shelf: &str) -> Result<Option<Return>, DeskFailed> {
        Ok(None)
    }
    /// The peer answered what went back to it.
    fn returned(&mut self, _shelf: &str, _answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// The peer told its ids of what went back to it: (our number, its id).
    fn returns_mapped(&mut self, _shelf: &str, _pairs: Vec<(i64, String)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// What is remembered of a shelf at a peer whose client we are.
    fn recall_shelf(&mut self, _shelf: &str) -> Result<Recollection, DeskFailed> {
        Ok(Recollection::default())
    }
    /// A conversation as the peer's client ended well for a shelf: both sides remember it by these anchors.
    fn shelf_remembered(&mut self, _shelf: &str, _ours: &str, _theirs: &str) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// A conversation as the peer's client did not end well for a shelf: next time the peer lists everything.
    fn shelf_forgotten(&mut self, _shelf: &str) -> Result<(), DeskFailed> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shelves_are_found_by_the_names_phones_and_servers_use() {
        let named = |name: &str| Shelf::named(name).map(|shelf| shelf.name);
        for (name, shelf) in [
            ("Bookmarks", "bookmarks"),
            ("./bookmark", "bookmarks"),
            ("SMS", "sms"),
            ("./C:Bookmarks", "bookmarks"),
            ("Mail", "email"),
            ("inbox?/dr(-30,90)", "email"),
            ("./Email", "email"),
            ("Files", "files"),
            ("Journal", "journal"),
            ("VideoMetadata", "videos"),
        ] {
            assert_eq!(named(name), Some(shelf), "{name}");
        }
        assert_eq!((named("contacts"), named("diary"), named("")), (None, None, None));
        let typed = |kind: &str| Shelf::of_type(kind).map(|shelf| shelf.name);
        assert_eq!(typed("text/x-vBookmark"), Some("bookmarks"));
        assert_eq!(typed("text/x-vmessage; charset=utf-16"), Some("sms"));
        assert_eq!(typed("message/rfc822"), Some("email"));
        assert_eq!(typed("application/vnd.omads-file+xml"), Some("files"));
        assert_eq!((typed("text/calendar"), typed("application/vnd.omads-folder+xml"), typed("")), (None, None, None));
    }
}
