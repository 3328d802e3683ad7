//! What each command does, but for the items of a Sync.

use super::application::*;
use super::compose::{Queued, Sent};
use super::session::{Phase, Progress, Server, Store};
use crate::protocol::syncml::alert::{self, SyncType};
use crate::protocol::syncml::filter::Filter;
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{Version, codec, devinf, status};

impl Server {
    /// Executes a command; tells whether the session is suspended by it.
    pub(super) fn obey(
        &mut self,
        header: &Header,
        command: Command,
        targets: &[String],
        app: &mut dyn Application,
    ) -> bool {
        match command {
            Command::Status(_) => {}
            Command::Put(put) => {
                let code = self.learn_devinf(&put.items, app);
                self.say_unless_quiet(header, &Command::Put(put), code);
            }
            Command::Results(results) => {
                let code = self.learn_devinf(&results.items, app);
                self.say_unless_quiet(header, &Command::Results(results), code);
            }
            Command::Get(get) => self.get(header, get, targets, app),
            Command::Alert(alert) => return self.alert(header, alert, app),
            Command::Map(map) => self.map(header, map, app),
            Command::Sync(sync) => self.receive(header, sync, app),
            Command::Change(_) | Command::Group(_) => self.say_unless_quiet(header, &command, status::FORBIDDEN),
            Command::Other(_) => self.say_unless_quiet(header, &command, status::NOT_IMPLEMENTED),
        }
        false
    }

    fn learn_devinf(&mut self, items: &[Item], app: &mut dyn Application) -> u16 {
        let mut code = status::OK;
        for item in items {
            match devinf::from_item(item, &self.options.limits) {
                Ok(devinf) => {
                    self.devinf_seen = true;
                    self.peer.large_objects |= devinf.large_objects;
                    app.devinf(&devinf);
                }
                Err(devinf::Error::Absent) => {}
                Err(devinf::Error::Markup(_)) => code = status::BAD_REQUEST,
            }
        }
        code
    }

    fn get(&mut self, header: &Header, get: Exchange, targets: &[String], app: &dyn Application) {
        let known = get.items.iter().filter_map(Item::target_uri).any(devinf::is_devinf_uri);
        let code = if known { status::OK } else { status::NOT_FOUND };
        let cmd_ref = get.cmd_id;
        self.say_unless_quiet(header, &Command::Get(get), code);
        let Some(identity) = self.identity.as_ref().filter(|_| known) else { return };
        let mut ours = app.introduce(&self.options.devinf);
        for store in &mut ours.stores {
            if let Some(spelled) = targets.iter().find(|target| super::same_store(target, &store.source_ref)) {
                store.source_ref.clone_from(spelled);
            }
        }
        let results = Results {
            msg_ref: Some(header.msg_id),
            cmd_ref,
            meta: devinf::command_meta(identity.encoding),
            items: vec![devinf::to_item(&ours, identity.version)],
            ..Results::default()
        };
        self.deferred.push(Command::Results(results).into());
    }

    fn alert(&mut self, header: &Header, alert: Alert, app: &mut dyn Application) -> bool {
        let version = self.version();
        let code = alert.code.unwrap_or_default();
        let wish = match code {
            alert::RESUME if version == Version::V12 => Some(Wish::Resume),
            code => SyncType::from_code(code).map(Wish::Sync),
        };
        if let Some(wish) = wish {
            for item in &alert.items {
                self.open(header, &alert, item, wish, app);
            }
            return false;
        }
        let answer = match code {
            alert::SUSPEND if version == Version::V12 => status::OK,
            // The next message itself is the answer to "go on": a status besides would take the room it needs.
            alert::NEXT_MESSAGE if self.is_tight() => return false,
            alert::NEXT_MESSAGE | alert::RESULT | alert::DISPLAY => status::OK,
            alert::NO_END_OF_DATA => {
                if let Some((_, held)) = &mut self.held {
                    held.body.restart();
                }
                status::OK
            }
            _ => status::OPTIONAL_FEATURE,
        };
        self.say_unless_quiet(header, &Command::Alert(alert), answer);
        code == alert::SUSPEND && answer == status::OK
    }

    /// One item of an alert: a store.
    fn open(&mut self, header: &Header, alert: &Alert, item: &Item, wish: Wish, app: &mut dyn Application) {
        let theirs = item.source_uri().unwrap_or_default().to_owned();
        let ours = item.target_uri().unwrap_or(&theirs).to_owned();
        let anchor = item.meta.anchor.clone().unwrap_or_default();
        let mut answer = Status {
            msg_ref: header.msg_id,
            cmd_ref: alert.cmd_id,
            cmd: "Alert".into(),
            target_refs: item.target_uri().map(str::to_owned).into_iter().collect(),
            source_refs: item.source_uri().map(str::to_owned).into_iter().collect(),
            code: status::FORBIDDEN,
            ..Status::default()
        };
        let early = matches!(self.phase, Phase::Opening)
            || self.phase == Phase::Receiving && !self.stores.iter().any(|store| store.sync_seen);
        if !early || self.store_of(&ours).is_some() || self.stores.len() >= self.options.max_stores {
            return self.say_for(alert.no_resp, answer);
        }
        let filter = item.target.as_ref().and_then(|target| target.filter.as_ref()).map(Filter::read).transpose();
        let filter = match filter {
            Ok(filter) => filter,
            Err(error) => {
                self.turned_down = true;
                return self.say_for(alert.no_resp, Status { code: error.status(), ..answer });
            }
        };
        self.peer.object = item.meta.max_obj_size.or(self.peer.object);
        let request = AlertRequest {
            wish,
            target: ours.clone(),
            source: theirs.clone(),
            last: anchor.last,
            next: anchor.next.clone(),
            filter,
        };
        let run = match app.open(self.stores.len(), &request) {
            Opening::Refuse(code) => {
                self.turned_down = true;
                return self.say_for(alert.no_resp, Status { code, ..answer });
            }
            Opening::Run(run) => run,
        };
        answer.code = run.status;
        if anchor.next.is_some() {
            let echo = Anchor { last: None, next: anchor.next };
            answer.items = vec![Item { data: Some(Data::Element(codec::anchor_element(&echo))), ..Item::default() }];
        }
        self.say_for(alert.no_resp, answer);
        let filtered = item.target.as_ref().is_some_and(|target| target.filter.is_some() || target.uri.contains('?'));
        if wish == Wish::Resume
            && let Some(unfinished) = app.unfinished().filter(|left| super::same_store(&left.store, &ours))
        {
            self.assembler.resume(unfinished.partial, self.stores.len());
        }
        self.admit(ours, theirs, run, filtered || wish == Wish::Resume);
    }

    /// Takes a store into the session and answers with our alert.
    fn admit(&mut self, ours: String, theirs: String, run: Run, doubtful: bool) {
        let progress = Progress { store: ours.clone(), arrived: 0, announced: None, sent: 0, planned: 0 };
        let limit = (self.version() >= Version::V11).then_some(self.options.max_obj_size);
        let item = Item {
            target: Some(Location::new(theirs.clone())),
            source: Some(Location::new(ours.clone())),
            meta: Meta {
                anchor: Some(Anchor { last: run.last, next: Some(run.next) }),
                max_obj_size: limit,
                ..Meta::default()
            },
            ..Item::default()
        };
        let alert = Alert { code: Some(run.sync_type.code()), items: vec![item], ..Alert::default() };
        let sent = Some(Sent::Alert(self.stores.len()));
        self.deferred.push(Queued { command: Command::Alert(alert), sent });
        self.stores.push(Store {
            ours,
            theirs,
            sync_type: run.sync_type,
            settled: false,
            given_up: false,
            failed: false,
            stale: run.status == status::REFRESH_REQUIRED,
            sync_seen: false,
            doubtful,
            progress,
            sync_started: false,
            sync_done: false,
        });
    }

    fn map(&mut self, header: &Header, map: Map, app: &mut dyn Application) {
        let code = match self.store_of(&map.target.uri) {
            Some(store) => {
                let whole = |item: &MapItem| !item.target.is_empty() && !item.source.is_empty();
                app.mapped(store, map.items.iter().filter(|item| whole(item)).cloned().collect());
                status::OK
            }
            None => status::NOT_FOUND,
        };
        self.say_unless_quiet(header, &Command::Map(map), code);
    }
}
