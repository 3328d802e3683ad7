//! Which database of a server holds a kind: by its name, else by what it takes.

use crate::format::Syntax;
use crate::pim::Kind;
use crate::protocol::syncml::devinf::{DataStore, DevInf};

use super::super::store::kind_of;
use super::generic;

/// The database of a kind. Calendars take events and tasks in the same format, so that names count first, and a name
/// that stands for another kind counts against it.
pub(super) fn database(devinf: &DevInf, kind: Kind) -> Option<String> {
    let own_names = generic();
    let named = |store: &&DataStore| kind_of(&own_names, &store.source_ref) == Some(kind);
    let nameless = |store: &&DataStore| kind_of(&own_names, &store.source_ref).is_none();
    let takes = |store: &&DataStore| {
        let mut types = store.rx_pref.iter().chain(&store.rx);
        types.any(|content| Syntax::of_media(&content.name, Some(&content.version)).is_some_and(|s| s.holds(kind)))
    };
    let by_name = devinf.stores.iter().filter(takes).find(named);
    // Of tasks a calendar says nothing: what is not called so is one of events.
    let by_type = || devinf.stores.iter().filter(takes).filter(|_| kind != Kind::Tasks).find(nameless);
    Some(by_name.or_else(by_type)?.source_ref.clone()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::syncml::devinf::ContentType;

    fn store(name: &str, media: &str, version: &str) -> DataStore {
        let content = ContentType { name: media.into(), version: version.into() };
        DataStore { source_ref: name.into(), rx_pref: Some(content), ..DataStore::default() }
    }

    #[test]
    fn names_count_first_and_then_what_a_database_takes() {
        let devinf = DevInf {
            stores: vec![
                store("todo", "text/calendar", "2.0"),
                store("./agenda", "text/calendar", "2.0"),
                store("people-of-anna", "text/x-vcard", "2.1"),
                store("notes", "application/x-drawing", "1"),
            ],
            ..DevInf::default()
        };
        let found = |kind| database(&devinf, kind);
        assert_eq!(found(Kind::Contacts).as_deref(), Some("people-of-anna"));
        assert_eq!(found(Kind::Events).as_deref(), Some("./agenda"));
        assert_eq!(found(Kind::Tasks).as_deref(), Some("todo"));
        assert_eq!(found(Kind::Notes), None);
        assert_eq!(database(&DevInf::default(), Kind::Contacts), None);
    }
}
