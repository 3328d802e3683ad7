//! The system's keyring, for real: a private bus and a private gnome-keyring, in a child process.

#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;

use cordial::store::secrets::{Secret, Secrets, SystemKeyring};

const INSIDE: &str = "CORDIAL_TEST_INSIDE_KEYRING_SESSION";

/// Starts the keyring, waits until it has its name on the bus, then becomes the test binary.
const SESSION: &str = r#"
set -eu
printf '%s' pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
      string:org.freedesktop.secrets | grep -q 'boolean true'; do
  tries=$((tries + 1)); [ $tries -lt 200 ] || { echo 'the keyring did not start' >&2; exit 9; }
  sleep 0.05
done
exec "$0" --exact keyring::inside_a_session --ignored --nocapture
"#;

fn missing_tools() -> Vec<&'static str> {
    let folders: Vec<_> = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect();
    let has = |tool: &str| folders.iter().any(|folder| Path::new(folder).join(tool).is_file());
    ["dbus-run-session", "gnome-keyring-daemon", "dbus-send"].into_iter().filter(|tool| !has(tool)).collect()
}

/// A child that sees nothing of this computer's own session.
fn sealed(program: &str, home: &Path) -> Command {
    use std::os::unix::fs::PermissionsExt;
    let (run, data) = (home.join("run"), home.join("data"));
    std::fs::create_dir_all(&run).unwrap();
    std::fs::set_permissions(&run, std::fs::Permissions::from_mode(0o700)).unwrap();
    let mut command = Command::new(program);
    command.env("HOME", home).env("XDG_RUNTIME_DIR", run).env("XDG_DATA_HOME", data).env(INSIDE, "1");
    command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

#[test]
fn keeps_replaces_and_forgets_in_a_real_keyring() {
    let missing = missing_tools();
    if !missing.is_empty() {
        assert!(std::env::var_os("CI").is_none(), "install {missing:?}");
        eprintln!("skipped: {missing:?} not installed");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let this = std::env::current_exe().unwrap();
    let output = sealed("dbus-run-session", home.path()).args(["--", "sh", "-c", SESSION]).arg(this).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "{said}");
}

#[test]
#[ignore = "runs as a child of the test above"]
fn inside_a_session() {
    assert!(std::env::var_os(INSIDE).is_some(), "only inside a private session");
    let keyring = SystemKeyring::new("cordial-test");
    assert_eq!(keyring.get("peer/1").unwrap(), None);
    keyring.delete("peer/1").unwrap();
    keyring.set("peer/1", &Secret::new("first")).unwrap();
    keyring.set("peer/1", &Secret::new("sécond \"word\"")).unwrap();
    keyring.set("peer/2", &Secret::new("other")).unwrap();
    assert_eq!(keyring.get("peer/1").unwrap(), Some(Secret::new("sécond \"word\"")));
    keyring.delete("peer/1").unwrap();
    assert_eq!(keyring.get("peer/1").unwrap(), None);
    assert_eq!(keyring.get("peer/2").unwrap(), Some(Secret::new("other")));
}

#[test]
fn without_a_bus_there_is_no_keyring_and_no_guess() {
    let home = tempfile::tempdir().unwrap();
    let this = std::env::current_exe().unwrap();
    let output = sealed(&this.to_string_lossy(), home.path())
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}/none", home.path().display()))
        .args(["--exact", "keyring::inside_no_session", "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
#[ignore = "runs as a child of the test above"]
fn inside_no_session() {
    use cordial::store::secrets::SecretsError;
    assert!(std::env::var_os(INSIDE).is_some(), "only without a session");
    let error = SystemKeyring::new("cordial-test").set("peer/1", &Secret::new("x")).unwrap_err();
    assert!(matches!(error, SecretsError::NoKeyring { .. }), "{error:?}");
}
