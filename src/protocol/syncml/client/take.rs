//! Taking the server's changes.

use super::super::message::{Alert, Change, Command, Group, GroupKind, Item, Location, Status, Sync, Verb, unpack};
use super::super::{alert, status};
use super::store::{Added, ClientStore, Content, Refusal, Replaced};
use super::{Client, State};

/// An object of which parts have come.
pub(super) struct Partial {
    store: usize,
    verb: Verb,
    /// The item without its data.
    item: Item,
    size: u64,
    bytes: Vec<u8>,
}

/// What a piece of data amounts to.
enum Gathered {
    /// The object is complete.
    Whole(Vec<u8>),
    /// More is to come.
    Part,
    /// It is refused with this status.
    Refused(u16),
}

impl Client {
    pub(super) fn take_sync(&mut self, sync: &Sync, msg_ref: u32, store: &mut dyn ClientStore) {
        let command = Command::Sync(Sync { commands: Vec::new(), ..sync.clone() });
        if let State::Receiving(receiving) = &mut self.state {
            receiving.anything = true;
        }
        let uri = |place: &Option<Location>| place.as_ref().map(|place| place.uri.clone());
        let at = uri(&sync.target).and_then(|uri| self.find(&uri));
        let code = match at.and_then(|at| self.stores.get_mut(at)) {
            Some(datastore) if datastore.agreed().is_none() => status::FORBIDDEN,
            Some(datastore) => {
                let local = datastore.options.local.clone();
                datastore.hear_sync();
                match datastore.must_be_erased().then(|| store.erase(&local)) {
                    Some(Err(refusal)) => {
                        datastore.fail(refusal.code());
                        refusal.code()
                    }
                    _ => status::OK,
                }
            }
            None => status::NOT_FOUND,
        };
        self.owe_with(msg_ref, &command, code, |status| {
            status.target_refs.extend(uri(&sync.target));
            status.source_refs.extend(uri(&sync.source));
        });
        let place = if status::is_success(code) { Ok(at.unwrap_or(usize::MAX)) } else { Err(code) };
        self.take_changes(&sync.commands, place, msg_ref, store);
    }

    /// `place` is the store, or the status every command gets.
    fn take_changes(
        &mut self,
        commands: &[Command],
        place: Result<usize, u16>,
        msg_ref: u32,
        store: &mut dyn ClientStore,
    ) {
        for command in commands {
            match (command, place) {
                (Command::Change(change), Ok(at)) => self.take_change(change, at, msg_ref, store),
                (Command::Group(group), Ok(at)) => self.take_group(group, at, msg_ref, store),
                (_, Err(code)) => self.owe(msg_ref, command, code),
                (_, Ok(_)) => self.owe(msg_ref, command, status::NOT_IMPLEMENTED),
            }
        }
    }

    /// A Sequence is done in its order. What an Atomic promises we cannot keep.
    fn take_group(&mut self, group: &Group, at: usize, msg_ref: u32, store: &mut dyn ClientStore) {
        let command = Command::Group(Group { commands: Vec::new(), ..group.clone() });
        match group.kind {
            GroupKind::Sequence => {
                self.owe(msg_ref, &command, status::OK);
                self.take_changes(&group.commands, Ok(at), msg_ref, store);
            }
            GroupKind::Atomic => {
                self.owe(msg_ref, &command, status::OPTIONAL_FEATURE);
                self.take_changes(&group.commands, Err(status::OPTIONAL_FEATURE), msg_ref, store);
            }
        }
    }

    fn take_change(&mut self, change: &Change, at: usize, msg_ref: u32, store: &mut dyn ClientStore) {
        for item in &change.items {
            let code = self.take_item(change, item, at, store);
            if !status::is_success(code) {
                self.with_store(at, |datastore| datastore.count().declined += 1);
            }
            if change.no_resp {
                continue;
            }
            self.owed.push(Command::Status(Status {
                msg_ref,
                cmd_ref: change.cmd_id,
                cmd: change.verb.name().into(),
                target_refs: item.target_uri().map(str::to_owned).into_iter().collect(),
                source_refs: item.source_uri().map(str::to_owned).into_iter().collect(),
                code,
                ..Status::default()
            }));
        }
    }

    /// Does one change; its status.
    fn take_item(&mut self, change: &Change, item: &Item, at: usize, store: &mut dyn ClientStore) -> u16 {
        let Some(datastore) = self.stores.get(at) else { return status::NOT_FOUND };
        let local = datastore.options.local.clone();
        if !datastore.agreed().is_some_and(|(mode, _)| mode.server_sends()) {
            return status::FORBIDDEN;
        }
        match change.verb {
            Verb::Delete => self.delete(change, item, at, &local, store),
            Verb::Add | Verb::Replace => {
                let bytes = match self.gather(change, item, at) {
                    Gathered::Whole(bytes) => bytes,
                    Gathered::Part => return status::CHUNK_ACCEPTED,
                    Gathered::Refused(code) => return code,
                };
                let content_type = item.content_type(&change.meta).unwrap_or_default().trim().to_owned();
                let parent = item.source_parent.clone().filter(|parent| !parent.is_empty());
                let content = Content { content_type: content_type.into(), bytes, parent };
                self.write(change.verb, item, at, &local, content, store)
            }
            Verb::Copy | Verb::Move => status::NOT_IMPLEMENTED,
        }
    }

    fn delete(&mut self, change: &Change, item: &Item, at: usize, local: &str, store: &mut dyn ClientStore) -> u16 {
        let Some(luid) = item.target_uri().or(item.source_uri()) else { return status::INCOMPLETE };
        match store.delete(local, luid) {
            Ok(()) => {
                self.with_store(at, |datastore| datastore.count().deleted += 1);
                if change.archive { status::DELETED_WITHOUT_ARCHIVE } else { status::OK }
            }
            Err(Refusal::Unknown) => status::NOT_DELETED,
            Err(refusal) => refusal.code(),
        }
    }

    fn write(
        &mut self,
        verb: Verb,
        item: &Item,
        at: usize,
        local: &str,
        content: Content,
        store: &mut dyn ClientStore,
    ) -> u16 {
        // A Replace names our item; one that names only the server's is an Add.
        let done = match (verb, item.target_uri(), item.source_uri()) {
            (Verb::Replace, Some(luid), _) => store.replace(local, luid, content).map(|done| match done {
                Replaced::Updated => status::OK,
                Replaced::Added => status::ADDED,
            }),
            (_, _, Some(guid)) => store.add(local, guid, content).map(|done| match done {
                Added::New(_) => status::ADDED,
                Added::Known(_) => status::ALREADY_EXISTS,
            }),
            _ => return status::INCOMPLETE,
        };
        match done {
            Ok(code) => {
                self.with_store(at, |datastore| match code {
                    status::OK => datastore.count().replaced += 1,
                    status::ADDED => datastore.count().added += 1,
                    _ => {}
                });
                code
            }
            Err(refusal) => refusal.code(),
        }
    }

    /// Puts the parts of an object together.
    fn gather(&mut self, change: &Change, item: &Item, at: usize) -> Gathered {
        let Some(data) = &item.data else {
            return Gathered::Refused(status::INCOMPLETE);
        };
        if data.element().is_some() {
            return Gathered::Refused(status::UNSUPPORTED_TYPE);
        }
        self.drop_stranger(change, item, at);
        let format = item.format(&change.meta);
        let Some(mut partial) = self.partial.take() else {
            return if item.more {
                self.begin_object(change, item, at)
            } else {
                unpack(data.bytes(), format, self.options.password())
                    .map_or(Gathered::Refused(status::UNSUPPORTED_TYPE), |bytes| Gathered::Whole(bytes.into_owned()))
            };
        };
        partial.bytes.extend_from_slice(data.bytes());
        if partial.bytes.len() as u64 > partial.size {
            return Gathered::Refused(status::SIZE_MISMATCH);
        }
        if item.more {
            self.partial = Some(partial);
            return Gathered::Part;
        }
        if partial.bytes.len() as u64 != partial.size {
            return Gathered::Refused(status::SIZE_MISMATCH);
        }
        unpack(&partial.bytes, format, self.options.password())
            .map_or(Gathered::Refused(status::UNSUPPORTED_TYPE), |bytes| Gathered::Whole(bytes.into_owned()))
    }

    fn begin_object(&mut self, change: &Change, item: &Item, at: usize) -> Gathered {
        let Some(size) = item.meta.size.or(change.meta.size) else {
            return Gathered::Refused(status::SIZE_REQUIRED);
        };
        if self.options.max_obj_size.is_some_and(|most| size > most) {
            return Gathered::Refused(status::OBJECT_TOO_LARGE);
        }
        let bytes = item.data.as_ref().map(|data| data.bytes().to_vec()).unwrap_or_default();
        if bytes.len() as u64 > size {
            return Gathered::Refused(status::SIZE_MISMATCH);
        }
        let item = Item { data: None, ..item.clone() };
        self.partial = Some(Partial { store: at, verb: change.verb, item, size, bytes });
        Gathered::Part
    }

    /// Another item where the rest of an object should be: the object is dropped and the server told (Alert 223).
    fn drop_stranger(&mut self, change: &Change, item: &Item, at: usize) {
        let belongs = |partial: &Partial| {
            partial.store == at
                && partial.verb == change.verb
                && partial.item.source_uri() == item.source_uri()
                && partial.item.target_uri() == item.target_uri()
        };
        let Some(partial) = self.partial.take_if(|partial| !belongs(partial)) else { return };
        let lost = Item { target: partial.item.target, source: partial.item.source, ..Item::default() };
        let alert = Alert { code: Some(alert::NO_END_OF_DATA), items: vec![lost], ..Alert::default() };
        self.owed.push(Command::Alert(alert));
    }
}
