//! The program without its window, for real: a private bus, a panel with a tray, a daemon that shows messages, a screen
//! in memory and a phone on a cable, all in one child process.

#![cfg(all(target_os = "linux", feature = "gui"))]

use std::path::Path;
use std::process::Command;

const TOOLS: [&str; 7] = ["dbus-run-session", "dbus-send", "Xvfb", "xdotool", "dunst", "xfce4-panel", "socat"];

fn missing_tools() -> Vec<&'static str> {
    let folders: Vec<_> = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect();
    let has = |tool: &str| folders.iter().any(|folder| Path::new(folder).join(tool).is_file());
    TOOLS.into_iter().filter(|tool| !has(tool)).collect()
}

#[test]
fn tray_messages_and_one_copy_on_a_real_desktop() {
    let missing = missing_tools();
    if !missing.is_empty() {
        assert!(std::env::var_os("CI").is_none(), "install {missing:?}");
        eprintln!("skipped: {missing:?} not installed");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let run = home.path().join("run");
    std::fs::create_dir(&run).unwrap();
    std::fs::set_permissions(&run, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/desktop.sh");
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "sh"]).arg(script).arg(env!("CARGO_BIN_EXE_cordial"));
    command.env("HOME", home.path()).env("XDG_RUNTIME_DIR", &run).env("CORDIAL_LANG", "en").env("TZ", "Europe/Paris");
    command.env("CORDIAL_DATA", home.path().join("cordial"));
    command.env("CORDIAL_KEYRING", format!("file:{}", home.path().join("keys.json").display()));
    for name in ["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}");
    assert!(said.contains("held: and the icon is gone"), "{said}");
}
