//! A process killed in the middle of its writes leaves a whole store: every transaction is there or not at all, and
//! what was acknowledged is there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use cordial::pim::{Contact, Kind, Record};
use cordial::store::{Cause, Filter, JournalFilter, Store};

const FILE: &str = "CORDIAL_TEST_KILL_STORE";
/// Records of one transaction.
const TOGETHER: usize = 5;

fn person(name: String) -> Record {
    Contact { display: name, ..Contact::default() }.into()
}

/// The child: writes until it is killed, and says what is surely kept. Does nothing in an ordinary test run.
#[test]
fn child_that_writes_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let store = Store::open(Path::new(&path)).unwrap();
    let mut out = std::io::stdout();
    for round in 0.. {
        store
            .write(|tx| {
                for n in 0..TOGETHER {
                    tx.add_record(&person(format!("{round} {n}")), &Cause::person(round, "added"))?;
                }
                Ok(())
            })
            .unwrap();
        writeln!(out, "\nkept {round}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_killed_process_leaves_whole_transactions_and_all_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let mut acknowledged = 0;
    let mut before = 0;
    for kill_after in [1, 7, 20] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store_kill::child_that_writes_until_it_is_killed", "--nocapture"])
            .env(FILE, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let kept = lines.map(Result::unwrap).filter(|line| line.starts_with("kept ")).take(kill_after).count();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(kept, kill_after);
        acknowledged += kept;
        let store = Store::open(&path).unwrap();
        store.check().unwrap();
        let count = store.read(|r| r.count(&Filter::all(Kind::Contacts))).unwrap();
        assert_eq!(count % TOGETHER, 0, "half a transaction");
        assert!(count >= before + kept * TOGETHER, "{count} records, {acknowledged} acknowledged rounds");
        assert_eq!(store.read(|r| r.journal(&JournalFilter::default())).unwrap().len(), count);
        before = count;
    }
}
