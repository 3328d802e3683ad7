//! The client's changes: from a Sync to the application, and a status for each.

use super::application::*;
use super::options::ItemStatuses;
use super::session::{Phase, Server, status_of};
use crate::protocol::syncml::chunk::{ChunkKey, Object, Piece, Taken};
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{alert, status};

/// A status that is due: of an item, once the application has judged it, or of a command.
struct Due {
    status: Status,
    /// Position among the items handed to the application.
    judged: Option<usize>,
    quiet: bool,
}

/// The items of one Sync on their way to the application.
#[derive(Default)]
struct Batch {
    items: Vec<Arrived>,
    due: Vec<Due>,
}

impl Server {
    /// A Sync command of the client.
    pub(super) fn receive(&mut self, header: &Header, mut sync: Sync, app: &mut dyn Application) {
        let commands = std::mem::take(&mut sync.commands);
        let target = sync.target.as_ref().map(|target| target.uri.clone()).unwrap_or_default();
        let announced = sync.number_of_changes;
        let command = Command::Sync(sync);
        let refusal = match self.store_of(&target) {
            None => Some(status::NOT_FOUND),
            Some(store) => self.refusal(store),
        };
        let Some(store) = self.store_of(&target).filter(|_| refusal.is_none()) else {
            let code = refusal.unwrap_or(status::NOT_FOUND);
            self.say_unless_quiet(header, &command, code);
            if code == status::REFRESH_REQUIRED {
                commands.iter().for_each(|command| self.say_unless_quiet(header, command, code));
            }
            return;
        };
        self.settle(store, None, app);
        if let Some(store) = self.stores.get_mut(store) {
            store.sync_seen = true;
            store.progress.announced = announced.or(store.progress.announced);
        }
        self.say_unless_quiet(header, &command, status::OK);
        let mut batch = Batch::default();
        self.collect(header.msg_id, store, commands, &mut batch);
        self.hand_over(store, batch, app);
    }

    /// Why items of a store are not taken now.
    fn refusal(&self, store: StoreIndex) -> Option<u16> {
        let store = self.stores.get(store)?;
        match self.phase {
            _ if store.given_up => Some(status::FORBIDDEN),
            Phase::Opening if store.stale => Some(status::REFRESH_REQUIRED),
            Phase::Opening | Phase::Receiving => None,
            Phase::Sending | Phase::Closing | Phase::Over => Some(status::FORBIDDEN),
        }
    }

    fn collect(&mut self, msg_ref: u32, store: StoreIndex, commands: Vec<Command>, batch: &mut Batch) {
        for command in commands {
            match command {
                Command::Change(change) => self.change(msg_ref, store, change, batch),
                Command::Group(group) => {
                    // Everything of a message is kept in one go, so that Atomic and Sequence ask for nothing more.
                    let inner = group.commands;
                    let shell = Command::Group(Group { commands: Vec::new(), ..group });
                    batch.say(msg_ref, &shell, status::OK);
                    self.collect(msg_ref, store, inner, batch);
                }
                other => batch.say(msg_ref, &other, status::NOT_IMPLEMENTED),
            }
        }
    }

    fn change(&mut self, msg_ref: u32, store: StoreIndex, change: Change, batch: &mut Batch) {
        let Change { verb, cmd_id, no_resp, archive, soft, meta, items, .. } = change;
        for item in items {
            let status = Status {
                msg_ref,
                cmd_ref: cmd_id,
                cmd: verb.name().into(),
                target_refs: item.target_uri().map(str::to_owned).into_iter().collect(),
                source_refs: item.source_uri().map(str::to_owned).into_iter().collect(),
                ..Status::default()
            };
            let parent = item.source_parent.clone().filter(|parent| !parent.is_empty());
            let taken = match (item.source_uri(), verb) {
                (None, _) => Err(status::INCOMPLETE),
                (Some(_), Verb::Copy) => Err(status::OPTIONAL_FEATURE),
                (Some(luid), Verb::Move) => {
                    let luid = luid.to_owned();
                    self.break_off(store, verb, &luid);
                    Ok(Arrived { change: ArrivedChange::Move, luid, parent })
                }
                (Some(_), Verb::Delete) if soft => Err(status::OK),
                (Some(luid), Verb::Delete) => {
                    let change = if archive { ArrivedChange::Archive } else { ArrivedChange::Delete };
                    let luid = luid.to_owned();
                    self.break_off(store, verb, &luid);
                    Ok(Arrived { change, luid, parent })
                }
                (Some(luid), Verb::Add | Verb::Replace) => self.content(store, verb, luid, &item, &meta),
            };
            let chunk = matches!(taken, Err(status::CHUNK_ACCEPTED));
            if let Some(store) = self.stores.get_mut(store) {
                store.progress.arrived += u64::from(!chunk);
                store.doubtful |= matches!(taken, Err(code) if code >= 300);
            }
            batch.take(taken, status, no_resp);
        }
    }

    /// The content of an item, once it is whole.
    fn content(&mut self, store: StoreIndex, verb: Verb, luid: &str, item: &Item, meta: &Meta) -> Result<Arrived, u16> {
        if matches!(item.data, Some(Data::Element(_))) {
            return Err(status::UNSUPPORTED_TYPE);
        }
        let bytes = item.data.as_ref().map(Data::bytes);
        let key = ChunkKey { store, verb, id: luid.to_owned() };
        let password = self.password();
        let piece = Piece {
            bytes: bytes.unwrap_or_default(),
            size: item.meta.size.or(meta.size),
            more: item.more,
            media_type: item.content_type(meta),
            format: item.format(meta),
            password: password.as_deref(),
        };
        self.break_off(store, verb, luid);
        let before = bytes_before(item, meta);
        self.assembler.meet_resumed(&key, &piece, before);
        let object = if self.assembler.concerns(&key, &piece) {
            match self.assembler.take(key, &piece, self.options.max_obj_size) {
                Taken::Whole(object) => object,
                Taken::More => return Err(status::CHUNK_ACCEPTED),
                Taken::Refused(code) => return Err(code),
            }
        } else if before.is_some_and(|before| before > 0) {
            // The beginning went to a session that broke off.
            return Err(status::PARTIAL_NOT_ACCEPTED);
        } else {
            let bytes = bytes.ok_or(status::INCOMPLETE)?;
            let data = unpack(bytes, piece.format, piece.password).map_err(|_| status::UNSUPPORTED_TYPE)?.into_owned();
            Object { data, media_type: piece.media_type.map(str::to_owned) }
        };
        if object.data.len() as u64 > self.options.max_obj_size {
            return Err(status::OBJECT_TOO_LARGE);
        }
        let content = Content { media_type: object.media_type, data: object.data };
        let change = if verb == Verb::Add { ArrivedChange::Add(content) } else { ArrivedChange::Replace(content) };
        let parent = item.source_parent.clone().filter(|parent| !parent.is_empty());
        Ok(Arrived { change, luid: luid.to_owned(), parent })
    }

    /// Drops an object whose rest did not come, since another item begins, and tells the client (Alert 223).
    fn break_off(&mut self, store: StoreIndex, verb: Verb, luid: &str) {
        let key = ChunkKey { store, verb, id: luid.to_owned() };
        let Some(broken) = self.assembler.interrupt(Some(&key)) else { return };
        let Some(store) = self.stores.get_mut(broken.store) else { return };
        store.doubtful = true;
        let item = Item { source: Some(Location::new(broken.id)), ..Item::default() };
        let alert = Alert { code: Some(alert::NO_END_OF_DATA), items: vec![item], ..Alert::default() };
        self.outbox.push_back(Command::Alert(alert).into());
    }

    /// Hands the items over and says what became of them.
    fn hand_over(&mut self, store: StoreIndex, batch: Batch, app: &mut dyn Application) {
        let Batch { items, due } = batch;
        let judgement = if items.is_empty() { Vec::new() } else { app.arrived(store, items) };
        let due = due.into_iter().filter(|due| !due.quiet).map(|due| match due.judged {
            Some(at) => {
                let code = judgement.get(at).copied().unwrap_or(status::COMMAND_FAILED);
                (Status { code, ..due.status }, true)
            }
            None => (due.status, false),
        });
        let mut previous: Option<Status> = None;
        for (status, is_item) in due.collect::<Vec<_>>() {
            match self.options.item_statuses {
                ItemStatuses::SyncOnly if is_item && status::is_success(status.code) => continue,
                ItemStatuses::Shared if is_item => {}
                _ => {
                    self.say(status);
                    continue;
                }
            }
            match &mut previous {
                Some(shared) if shared.cmd_ref == status.cmd_ref && shared.code == status.code => {
                    shared.target_refs.extend(status.target_refs);
                    shared.source_refs.extend(status.source_refs);
                }
                _ => {
                    if let Some(whole) = previous.replace(status) {
                        self.say(whole);
                    }
                }
            }
        }
        if let Some(whole) = previous {
            self.say(whole);
        }
    }
}

impl Batch {
    fn say(&mut self, msg_ref: u32, command: &Command, code: u16) {
        let status = status_of(msg_ref, command, code);
        self.due.push(Due { status, judged: None, quiet: command.no_resp() });
    }

    fn take(&mut self, taken: Result<Arrived, u16>, status: Status, no_resp: bool) {
        match taken {
            Ok(item) => {
                self.due.push(Due { status, judged: Some(self.items.len()), quiet: no_resp });
                self.items.push(item);
            }
            Err(code) => self.due.push(Due { status: Status { code, ..status }, judged: None, quiet: no_resp }),
        }
    }
}

/// How many bytes of an object came before, where a resuming client says so (libsynthesis: EMI `datapos=<bytes>`).
fn bytes_before(item: &Item, meta: &Meta) -> Option<u64> {
    let before = |emi: &String| emi.trim().strip_prefix("datapos=").and_then(|text| text.parse::<u64>().ok());
    item.meta.emi.iter().chain(&meta.emi).find_map(before)
}
