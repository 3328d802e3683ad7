//! Starting with the computer: an XDG autostart file, a LaunchAgent, or Windows' list of programs to run.

use std::io;
use std::path::{Path, PathBuf};

/// Where the system is told to start us, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Autostart {
    /// The file that tells it; on Windows the program itself.
    file: PathBuf,
    program: PathBuf,
}

impl Autostart {
    /// The usual place on this system. `config` is the folder of the person's settings (`~/.config`), `home` their own.
    pub fn usual(config: &Path, home: &Path, program: PathBuf) -> Autostart {
        let file = if cfg!(target_os = "macos") {
            home.join("Library/LaunchAgents/org.cordial.Cordial.plist")
        } else if cfg!(windows) {
            program.clone()
        } else {
            config.join("autostart/cordial.desktop")
        };
        Autostart { file, program }
    }

    /// What an error is about.
    pub fn name(&self) -> String {
        self.file.display().to_string()
    }
}

#[cfg(not(windows))]
impl Autostart {
    /// Whether we are started with the computer.
    pub fn is_on(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|text| !text.lines().any(|line| line == "Hidden=true"))
    }

    /// Switches it on or off.
    pub fn set(&self, on: bool) -> io::Result<()> {
        if !on {
            return match std::fs::remove_file(&self.file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let program = self.program.to_str().ok_or_else(|| io::Error::other("the program's path is no text"))?;
        let text = if cfg!(target_os = "macos") { launch_agent(program) } else { desktop_entry(program) };
        std::fs::write(&self.file, text)
    }
}

/// A desktop entry (freedesktop.org, Desktop Entry Specification 1.5, "The Exec key", and Desktop Application Autostart
/// Specification 0.5).
#[cfg(not(windows))]
fn desktop_entry(program: &str) -> String {
    // First the rule of quoted arguments, then the one of strings; a percent sign would begin a field code.
    let quoted = program.chars().fold(String::new(), |mut all, c| {
        if matches!(c, '"' | '`' | '$' | '\\') {
            all.push('\\');
        }
        all.push(c);
        all
    });
    let exec = quoted.replace('\\', "\\\\").replace('%', "%%");
    format!(
        "[Desktop Entry]\nType=Application\nName=Cordial\nExec=\"{exec}\" --background\nIcon=cordial\n\
         Terminal=false\nX-GNOME-Autostart-enabled=true\n"
    )
}

/// A property list as launchd.plist(5) describes it.
#[cfg(not(windows))]
fn launch_agent(program: &str) -> String {
    let program = program.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>\n\
         <key>Label</key><string>org.cordial.Cordial</string>\n\
         <key>ProgramArguments</key><array><string>{program}</string><string>--background</string></array>\n\
         <key>RunAtLoad</key><true/>\n</dict></plist>\n"
    )
}

#[cfg(windows)]
impl Autostart {
    const KEY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run";

    fn reg(arguments: &[&str]) -> io::Result<bool> {
        use std::process::{Command, Stdio};
        let status = Command::new("reg").args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        Ok(status.success())
    }

    /// Whether we are started with the computer.
    pub fn is_on(&self) -> bool {
        Self::reg(&["query", Self::KEY, "/v", "Cordial"]).unwrap_or(false)
    }

    /// Switches it on or off.
    pub fn set(&self, on: bool) -> io::Result<()> {
        let command = format!("\"{}\" --background", self.program.display());
        let done = if on {
            Self::reg(&["add", Self::KEY, "/v", "Cordial", "/t", "REG_SZ", "/d", &command, "/f"])?
        } else {
            !self.is_on() || Self::reg(&["delete", Self::KEY, "/v", "Cordial", "/f"])?
        };
        if done { Ok(()) } else { Err(io::Error::other("the registry refused")) }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn it_is_switched_on_and_off() {
        let home = tempfile::tempdir().unwrap();
        let program = PathBuf::from("/opt/my \"own\" 100%/cordial");
        let autostart = Autostart::usual(&home.path().join("config"), home.path(), program);
        assert!(!autostart.is_on());
        autostart.set(false).unwrap();
        autostart.set(true).unwrap();
        assert!(autostart.is_on());
        let text = std::fs::read_to_string(home.path().join("config/autostart/cordial.desktop")).unwrap();
        assert!(text.contains(r#"Exec="/opt/my \\"own\\" 100%%/cordial" --background"#), "{text}");
        std::fs::write(home.path().join("config/autostart/cordial.desktop"), format!("{text}Hidden=true\n")).unwrap();
        assert!(!autostart.is_on(), "switched off by the desktop's own settings");
        autostart.set(true).unwrap();
        assert!(autostart.is_on());
        autostart.set(false).unwrap();
        assert!(!autostart.is_on());
    }
}
