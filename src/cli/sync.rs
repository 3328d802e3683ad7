//! `cordial sync`.

use super::args::{Mode, SyncArgs};
use super::json;
use super::output::{Exit, Output};
use super::plan::step_line;
use crate::pim::Kind;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::events::{News, Phase};
use crate::service::outcome::{CollectionOutcome, RunOutcome, ShelfOutcome};
use crate::service::run::{SyncMode, SyncRequest};
use crate::wording::{refusal, remark, trouble};

pub(super) fn run(output: &Output, service: &Service, args: &SyncArgs) -> Result<Exit, Error> {
    let only = args.only.iter().map(|kind| kind.parse().map_err(|_| Error::NoSuchKind(kind.clone())));
    let request = SyncRequest {
        mode: mode(args.mode),
        only: only.collect::<Result<Vec<Kind>, _>>()?,
        preview: args.preview,
        yes: args.yes,
    };
    let names = match args.names.as_slice() {
        [] => service.peers()?.into_iter().filter(|peer| peer.can_be_called).map(|peer| peer.name).collect(),
        names => names.to_vec(),
    };
    let mut each = |outcome: &RunOutcome| {
        output.progress("");
        if let Some(error) = &outcome.error {
            output.complain_of((names.len() > 1).then_some(&outcome.peer), error);
        }
        lines(output, outcome, args.preview).iter().for_each(|line| output.line(line));
    };
    let outcomes = service.sync_all(&names, &request, &mut each, &mut |news| show_progress(output, news));
    output.answer(|| json::runs(output.lang, &outcomes, args.preview), Vec::new);
    Ok(exit(&outcomes))
}

/// 1 wins over 3 wins over 0.
pub(super) fn exit(outcomes: &[RunOutcome]) -> Exit {
    let waits = |run: &RunOutcome| run.plan_waits || run.collections.iter().any(|c| c.conflicts + c.held > 0);
    if outcomes.iter().any(|run| run.error.is_some()) { Exit::Failed } else { Exit::waits(outcomes.iter().any(waits)) }
}

fn mode(mode: Mode) -> SyncMode {
    match mode {
        Mode::TwoWay => SyncMode::TwoWay,
        Mode::Slow => SyncMode::Slow,
        Mode::CopyToPeer => SyncMode::CopyToPeer,
        Mode::CopyFromPeer => SyncMode::CopyFromPeer,
        Mode::ReplacePeer => SyncMode::ReplacePeer,
        Mode::ReplaceHere => SyncMode::ReplaceHere,
        Mode::ResetPeer => SyncMode::ResetPeer,
    }
}

/// A run in sentences.
pub(super) fn lines(output: &Output, run: &RunOutcome, preview: bool) -> Vec<String> {
    let mut lines = Vec::new();
    if run.error.is_some() {
        // What went well before counts.
        return if run.collections.iter().any(|c| c.here.total() + c.peer.total() > 0) {
            summaries(output, run)
        } else {
            lines
        };
    }
    if preview || run.plan_waits {
        let steps = run.collections.iter().map(|c| c.steps.len()).sum::<usize>();
        lines.push(output.say("cli-plan-head", &[("name", (&run.peer).into()), ("n", steps.into())]));
        let steps = run.collections.iter().flat_map(|c| &c.steps);
        lines.extend(steps.map(|step| step_line(output, &run.peer, step)));
    } else {
        lines.extend(summaries(output, run));
    }
    for c in &run.collections {
        lines.extend(c.unexpected.map(|why| remark::compared(output.lang, &run.peer, c.kind, why.word())));
        for (key, n) in [("cli-conflicts-wait", c.conflicts), ("cli-held-wait", c.held), ("cli-refused", c.refused)] {
            if n > 0 {
                lines.push(output.say(key, &[("n", n.into()), ("name", (&run.peer).into())]));
            }
        }
        lines.extend(refusal::lines(output.lang, &run.peer, &c.refusals));
    }
    lines.extend(run.shelves.iter().map(|shelf| shelf_line(output, &run.peer, shelf)));
    if run.plan_waits {
        lines.push(output.say("cli-plan-waits", &[("name", (&run.peer).into())]));
    }
    lines
}

/// What was kept of one database of archive items.
fn shelf_line(output: &Output, peer: &str, shelf: &ShelfOutcome) -> String {
    output.say(
        "cli-run-archive",
        &[
            ("name", peer.into()),
            ("shelf", (&shelf.shelf).into()),
            ("received", shelf.received.into()),
            ("changed", shelf.changed.into()),
            ("gone", shelf.gone.into()),
            ("returned", shelf.returned.into()),
            ("refused", shelf.refused.into()),
        ],
    )
}

/// What was written of each kind; of kinds nothing was to be done for, nothing is said where something else was done.
fn summaries(output: &Output, run: &RunOutcome) -> Vec<String> {
    let moved = |c: &&CollectionOutcome| c.here.total() + c.peer.total() > 0;
    let busy: Vec<_> = run.collections.iter().filter(moved).collect();
    match busy.as_slice() {
        [] => run
            .collections
            .iter()
            .max_by_key(|c| c.refused)
            .map(|c| summary(output, &run.peer, c))
            .into_iter()
            .collect(),
        [only] => vec![summary(output, &run.peer, only)],
        several => several
            .iter()
            .map(|c| format!("{}: {}", output.say(kind_key(c.kind), &[]), summary(output, &run.peer, c)))
            .collect(),
    }
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Contacts => "kind-people",
        Kind::Events => "kind-events",
        Kind::Tasks => "kind-tasks",
        Kind::Notes => "kind-notes",
    }
}

/// "Nokia N80: 1 new here, 2 changed there."
pub(super) fn summary(output: &Output, peer: &str, c: &CollectionOutcome) -> String {
    if c.here.total() + c.peer.total() == 0 {
        let key = if c.refused + c.refusals.len() > 0 { "cli-run-nothing-else" } else { "cli-run-nothing" };
        return output.say(key, &[("name", peer.into())]);
    }
    let side = |key: &str, tally: crate::service::outcome::Tally| {
        output.say(
            key,
            &[
                ("name", peer.into()),
                ("added", tally.added.into()),
                ("changed", tally.changed.into()),
                ("deleted", tally.deleted.into()),
            ],
        )
    };
    format!("{} {}", side("cli-run-here", c.here), side("cli-run-peer", c.peer))
}

/// The sentence of one piece of news, if it is worth one.
pub(super) fn show_progress(output: &Output, news: &News) {
    if let News::Progress { peer, phase, done, total } = news {
        let key = match phase {
            Phase::Connecting => "cli-phase-connecting",
            Phase::Reading => "cli-phase-reading",
            Phase::Comparing => "cli-phase-comparing",
            Phase::Writing => "cli-phase-writing",
            Phase::Finishing => "cli-phase-finishing",
        };
        let count = match total {
            Some(total) => format!("{done}/{total}"),
            None => done.to_string(),
        };
        output.progress(&output.say(key, &[("name", peer.into()), ("count", count.into())]));
    }
}

/// One error in one line, for lists.
pub(super) fn short(output: &Output, error: &Error) -> String {
    trouble::what(output.lang, error)
}
