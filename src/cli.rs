//! The command line: one file per verb.
//!
//! Every verb asks the service and prints what it answers, as a few sentences or, with `--json`, as one document.
//! Exit status: 0 done, 1 something failed, 2 wrong usage, 3 done but something waits for the person.

mod archive;
pub mod args;
mod backup;
mod conflicts;
mod demo;
mod duplicates;
mod held;
mod history;
mod json;
mod log;
mod output;
mod peer;
mod plan;
mod records;
mod repair;
mod schedule;
mod serve;
mod status;
mod sync;
mod trash;
mod virtual_phone;

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use crate::pim::Kind;
pub use crate::pim::Zone;
pub use crate::service::Keyring;
pub use crate::service::Options;
use crate::service::Service;
use crate::service::clock::SystemClock;
pub use crate::service::error::Error;
use crate::service::error::Fault;
pub use crate::wording::Lang;
use crate::wording::tr;

use args::{Cordial, Verb};
pub use output::Exit;
use output::Output;

/// The language of the answers: the one asked for, else the system's, else English.
pub fn language(asked: Option<&str>, system: Option<&str>) -> Lang {
    asked.into_iter().chain(system).find_map(Lang::from_tag).unwrap_or_default()
}

/// What the service on a folder is built from.
pub fn options(data: PathBuf, keyring: Keyring, region: String, zone: Zone) -> Options {
    Options { data, keyring, clock: Arc::new(SystemClock), region, zone }
}

/// There is no home to keep anything in.
pub fn no_data_folder() -> Error {
    Error::File { path: "CORDIAL_DATA".to_owned(), reason: "no home folder".to_owned() }
}

/// This program was built without a window.
#[cfg(not(feature = "gui"))]
pub fn no_window(lang: Lang) -> Exit {
    eprintln!("{}", crate::wording::tr(lang, "cli-no-window", &[]));
    Exit::Usage
}

/// The command line is none of ours, or asks for help: says so, on standard error or, for `--json`, also as a document.
pub fn misused(error: &clap::Error, args: impl Iterator<Item = OsString>, lang: Lang) -> Exit {
    let _ = error.print();
    if !error.use_stderr() {
        return Exit::Done;
    }
    if args.take_while(|arg| arg != "--").any(|arg| arg == "--json") {
        let said = error.render().to_string();
        let said = said.split("\n\n").next().unwrap_or_default().trim();
        let missing = error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
        let said = said.strip_prefix("error: ").filter(|_| !missing);
        let message = said.map_or_else(|| tr(lang, "error-usage", &[]), str::to_owned);
        let error = serde_json::json!({
            "fault": Fault::Choice.word(),
            "message": message,
            "remedy": tr(lang, "remedy-usage", &[]),
        });
        Output::new(lang, true).answer(|| serde_json::json!({ "ok": false, "error": error }), Vec::new);
    }
    Exit::Usage
}

/// Carries out one command. `options` says where the service is; verbs that need none do not call it.
pub fn run(args: &Cordial, lang: Lang, options: impl FnOnce() -> Result<Options, Error>) -> Exit {
    let output = Output::new(lang, args.global.json).saying(args.global.verbose);
    let Some(verb) = &args.verb else { return Exit::Done };
    let done = match verb {
        Verb::Demo { keep } => demo::run(&output, *keep),
        Verb::VirtualPhone(args) => virtual_phone::run(&output, args),
        #[cfg(feature = "gui")]
        Verb::WindowPreset { .. } => Ok(Exit::Done),
        Verb::Repair => options().and_then(|options| repair::run(&output, options)),
        verb => options().and_then(Service::open).and_then(|service| {
            if args.global.region.is_none() {
                service.use_chosen_region()?;
            }
            with_service(&output, &service, verb)
        }),
    };
    output.ended(done.unwrap_or_else(|error| output.fail(&error)))
}

fn with_service(output: &Output, service: &Service, verb: &Verb) -> Result<Exit, Error> {
    match verb {
        Verb::Peer(verb) => peer::run(output, service, verb),
        Verb::Sync(args) => sync::run(output, service, args),
        Verb::Plan(verb) => plan::run(output, service, verb),
        Verb::Serve { listen, no_schedule } => serve::run(output, service, listen, *no_schedule),
        Verb::Schedule(verb) => schedule::run(output, service, verb),
        Verb::Contacts(verb) => records::run(output, service, Kind::Contacts, verb),
        Verb::Events(verb) => records::run(output, service, Kind::Events, verb),
        Verb::Tasks(verb) => records::run(output, service, Kind::Tasks, verb),
        Verb::Notes(verb) => records::run(output, service, Kind::Notes, verb),
        Verb::Archive(verb) => archive::run(output, service, verb),
        Verb::Conflicts(verb) => conflicts::run(output, service, verb),
        Verb::Held(verb) => held::run(output, service, verb),
        Verb::Duplicates { verb } => duplicates::run(output, service, verb.as_ref()),
        Verb::Trash { verb } => trash::run(output, service, verb.as_ref()),
        Verb::History { verb } => history::run(output, service, verb.as_ref()),
        Verb::Log(args) => log::run(output, service, args),
        Verb::Backup(verb) => backup::run(output, service, verb),
        Verb::Status => status::run(output, service),
        _ => Ok(Exit::Done),
    }
}
