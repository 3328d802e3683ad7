//! What tests share: a sealed home for Cordial, a server that answers phones, SyncEvolution as a phone, people.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cordial::format::Dialect;
use cordial::format::vcard;
use cordial::pim::Record;
use serde_json::Value;
use tempfile::TempDir;

pub mod cutter;
pub mod proxy;

/// The password of every test account; no word that stands anywhere else.
pub const PASSWORD: &str = "Kiefernzapfen7";

/// A folder in which Cordial keeps everything, and nothing of the machine it runs on.
pub struct Home {
    folder: TempDir,
}

/// What a command printed.
pub struct Ran {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|e| panic!("{e} in {:?}\nstandard error: {}", self.stdout, self.stderr))
    }

    pub fn code(&self) -> i32 {
        self.status.code().unwrap_or(-1)
    }
}

impl Drop for Home {
    /// What the keyring keeps is nowhere else: no file of the data folder has the password, plain or as Basic says it.
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let basic = STANDARD.encode(format!("cordial:{PASSWORD}"));
        let mut folders = vec![self.path("cordial")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let bytes = fs::read(entry.path()).unwrap_or_default();
                for secret in [PASSWORD, &basic] {
                    let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
                    assert!(!found, "{secret} stands in {}", entry.path().display());
                }
            }
        }
    }
}

impl Home {
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// In memory, where there is such a place: a disk takes three times as long.
    pub fn in_memory() -> Self {
        Self { folder: TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap() }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cordial"));
        command
            .args(args)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("CORDIAL_DATA", self.path("cordial"))
            .env("CORDIAL_KEYRING", format!("file:{}", self.path("keys.json").display()))
            .env("CORDIAL_LANG", "en")
            .env("TZ", "Europe/Paris")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_with_input(args, "")
    }

    pub fn run_with_input(&self, args: &[&str], input: &str) -> Ran {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        Ran {
            status: output.status,
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs a command with `--json` that has to succeed, or to end with something waiting.
    pub fn json(&self, args: &[&str]) -> Value {
        let ran = self.run(&[args, &["--json"]].concat());
        assert!([0, 3].contains(&ran.code()), "{args:?} ended with {}: {} {}", ran.code(), ran.stdout, ran.stderr);
        ran.json()
    }

    /// A phone that dials in, user `cordial`.
    pub fn add_dial_in(&self, name: &str, settings: &[&str]) {
        let args = ["peer", "add", "phone", name, "--link", "dial-in", "--user", "cordial", "--password-stdin"];
        let ran = self.run_with_input(&args, PASSWORD);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        if !settings.is_empty() {
            let ran = self.run(&[&["peer", "set", name], settings].concat());
            assert_eq!(ran.code(), 0, "{}", ran.stderr);
        }
    }

    pub fn serve(&self) -> Server {
        self.serve_with(&[])
    }

    /// A server with more in its environment.
    pub fn serve_with(&self, environment: &[(&str, &str)]) -> Server {
        self.try_to_serve(environment).expect("serve says where it listens")
    }

    /// The same, where it may end before it listens.
    pub fn try_to_serve(&self, environment: &[(&str, &str)]) -> Option<Server> {
        Server::start(self, environment)
    }

    /// Every contact as the command line lists it.
    pub fn contacts(&self) -> Vec<Value> {
        self.json(&["contacts", "list"])["contacts"].as_array().unwrap().clone()
    }

    /// Every contact as records, by way of the export.
    pub fn records(&self) -> Vec<Record> {
        let ran = self.run(&["contacts", "export", "--format", "vcard40"]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        read_cards(ran.stdout.as_bytes())
    }

    /// The id of the contact with this display name.
    pub fn id(&self, display: &str) -> i64 {
        let all = self.contacts();
        let found: Vec<_> = all.iter().filter(|c| c["display"] == display).collect();
        assert_eq!(found.len(), 1, "{display}: {}", found.len());
        found[0]["id"].as_i64().unwrap()
    }

    /// Changes one contact by its JSON.
    pub fn edit(&self, display: &str, change: impl FnOnce(&mut Value)) {
        let id = self.id(display).to_string();
        let mut contact = self.json(&["contacts", "show", &id]);
        change(&mut contact);
        let ran = self.run_with_input(&["contacts", "edit", &id, "-"], &contact.to_string());
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
    }
}

/// `cordial serve`, ended when dropped.
pub struct Server {
    child: Child,
    news: Receiver<Value>,
    pub url: String,
}

impl Server {
    fn start(home: &Home, environment: &[(&str, &str)]) -> Option<Self> {
        let mut command = home.command(&["serve", "--listen", "127.0.0.1:0", "--json"]);
        let mut child = command.envs(environment.iter().copied()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let (sender, news) = mpsc::channel();
        let _ = std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let news = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if sender.send(news).is_err() {
                    break;
                }
            }
        });
        let _ = std::thread::spawn(move || {
            stderr.lines().map_while(Result::ok).for_each(|line| eprintln!("serve: {line}"))
        });
        let Ok(first) = news.recv_timeout(Duration::from_secs(30)) else {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        };
        assert_eq!(first["event"], "listening", "{first}");
        let url = first["url"].as_str().unwrap().to_owned();
        Some(Server { child, news, url })
    }

    /// Waits for the next finished run and returns its run object.
    pub fn finished(&self) -> Value {
        loop {
            let news = self.news.recv_timeout(Duration::from_secs(120)).expect("a run ends");
            if news["event"] == "run-finished" {
                return news["run"].clone();
            }
        }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// kill -9.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        let _ = self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// SyncEvolution's client with items as files: over HTTP, or behind OBEX on a pretend cable.
pub struct SyncEvolution {
    folder: TempDir,
    /// Whether it runs as a phone that waits to be called.
    waits: bool,
}

impl Drop for SyncEvolution {
    fn drop(&mut self) {
        if self.waits {
            let _ = Command::new(peers().join("syncevo-phone")).arg("stop").arg(self.folder.path()).output();
        }
    }
}

/// Where the scripts that start real peers are.
pub fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers")
}

impl SyncEvolution {
    /// A client that knows `url`; `settings` are SyncEvolution's own: `SyncMLVersion=1.1`.
    pub fn new(url: &str, settings: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let client = Self { folder, waits: false };
        let name = "addressbook";
        let args = [&["init", client.folder.path().to_str().unwrap(), url], settings].concat();
        let output = client.script(&args);
        assert!(output.status.success(), "SyncEvolution is missing or broken: {}{}", output.stdout, output.stderr);
        let uri = client.script(&["uri", client.folder.path().to_str().unwrap(), name, "contacts"]);
        assert!(uri.status.success(), "{}", uri.stderr);
        client
    }

    /// A phone on a cable, and how it is reached; `place` is `tty` or `tcp PORT`, `settings` are those of the script
    /// `syncevo-phone`: `("VERSION", "1.1")`.
    pub fn on_cable(place: &[&str], settings: &[(&str, &str)]) -> (Self, String) {
        let phone = Self { folder: TempDir::new().unwrap(), waits: true };
        let folder = phone.folder.path().to_str().unwrap();
        // Its helpers stay and hold what they inherit: a file, no pipe, so that nobody waits for its end.
        let told = phone.folder.path().with_extension("said");
        let output = Command::new(peers().join("syncevo-phone"))
            .args(["start", folder])
            .args(place)
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(fs::File::create(&told).unwrap())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        let said = fs::read_to_string(&told).unwrap();
        let _ = fs::remove_file(&told);
        assert!(output.success(), "SyncEvolution is missing or broken: {said}");
        let link = match place {
            ["tcp", port] => format!("tcp:127.0.0.1:{port}"),
            _ => format!("serial:{folder}/desktop.tty"),
        };
        (phone, link)
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn script(&self, args: &[&str]) -> Ran {
        let output = Command::new(peers().join("syncevo-client")).args(args).stdin(Stdio::null()).output().unwrap();
        Ran {
            status: output.status,
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    pub fn set(&self, settings: &[&str]) {
        let args = [&["set", self.folder.path().to_str().unwrap()], settings].concat();
        assert!(self.script(&args).status.success());
    }

    /// One session; the file backend sees changes by modification times of one second's resolution, which
    /// [`SyncEvolution::touch`] takes care of.
    pub fn sync(&self, mode: &str) -> Ran {
        self.script(&["sync", self.folder.path().to_str().unwrap(), mode, "addressbook"])
    }

    /// One session that has to succeed.
    pub fn sync_well(&self, mode: &str) {
        let ran = self.sync(mode);
        assert!(ran.status.success(), "SyncEvolution failed: {}\n{}", ran.stdout, ran.stderr);
    }

    /// One session of several of its stores.
    pub fn sync_stores(&self, mode: &str, stores: &[&str]) -> Ran {
        self.script(&[&["sync", self.folder.path().to_str().unwrap(), mode], stores].concat())
    }

    /// Which of our databases a store goes with.
    pub fn pair(&self, store: &str, database: &str) {
        let ran = self.script(&["uri", self.folder.path().to_str().unwrap(), store, database]);
        assert!(ran.status.success(), "{}", ran.stderr);
    }

    pub fn database(&self) -> PathBuf {
        self.store("addressbook")
    }

    /// Where the items of a store are.
    pub fn store(&self, store: &str) -> PathBuf {
        self.folder.path().join("db").join(store)
    }

    pub fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<_> = fs::read_dir(self.database()).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    pub fn records(&self) -> Vec<Record> {
        self.files().iter().flat_map(|path| read_cards(&fs::read(path).unwrap())).collect()
    }

    pub fn file_of(&self, display: &str) -> PathBuf {
        let holds = |path: &PathBuf| {
            let records = read_cards(&fs::read(path).unwrap());
            records.iter().any(|record| record.title() == display)
        };
        let found: Vec<_> = self.files().into_iter().filter(holds).collect();
        assert_eq!(found.len(), 1, "{display}: {found:?}");
        found[0].clone()
    }

    /// Adds a vCard 3.0 as a new item.
    pub fn add(&self, name: &str, card: &str) {
        let path = self.database().join(name);
        fs::write(&path, card.replace("\r\n", "\n").replace('\n', "\r\n")).unwrap();
        self.touch(&path);
    }

    /// Replaces text in the item of a person.
    pub fn edit(&self, display: &str, from: &str, to: &str) {
        let path = self.file_of(display);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {text}");
        fs::write(&path, text.replace(from, to)).unwrap();
        self.touch(&path);
    }

    pub fn delete(&self, display: &str) {
        fs::remove_file(self.file_of(display)).unwrap();
    }

    /// Gives a file a modification time of its own: the backend looks at nothing else, and only at whole seconds.
    pub fn touch(&self, path: &Path) {
        use std::sync::atomic::{AtomicU64, Ordering};
        static LATER: AtomicU64 = AtomicU64::new(5);
        let later = Duration::from_secs(LATER.fetch_add(5, Ordering::Relaxed));
        let file = fs::File::options().write(true).open(path).unwrap();
        file.set_modified(std::time::SystemTime::now() - Duration::from_secs(86_400) + later).unwrap();
    }
}

/// Makes `to` the same as `from`, times of files included.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(to).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }
    let copied = Command::new("cp").arg("-a").arg(from.join(".")).arg(to).status().unwrap();
    assert!(copied.success());
}

/// Every card of a file; a bad one fails the test.
pub fn read_cards(bytes: &[u8]) -> Vec<Record> {
    let reading = vcard::read(bytes, &Dialect::vcard30());
    assert!(reading.rejected.is_empty(), "{:?}", reading.rejected);
    reading.items.into_iter().map(|card| card.record).collect()
}

/// What a person sees of a contact, in an order of its own: two lists are the same people when these are equal.
pub fn faces(records: &[Record]) -> Vec<String> {
    let mut faces: Vec<String> = records
        .iter()
        .map(|record| {
            let c = record.contact().unwrap();
            let points = |list: &[cordial::pim::Point]| {
                let mut values: Vec<_> = list.iter().map(|p| p.value.clone()).collect();
                values.sort();
                values.join(",")
            };
            let addresses: Vec<_> = c.addresses.iter().map(|a| a.parts().join("/")).collect();
            format!(
                "{}|{}|{}|{}|{}|{}|{}|{}|{}|{}",
                c.name.family,
                c.name.given,
                c.display,
                points(&c.phones),
                points(&c.emails),
                addresses.join(","),
                c.organization,
                c.title,
                c.birthday.map(|b| b.to_string()).unwrap_or_default(),
                c.note,
            )
        })
        .collect();
    faces.sort();
    faces
}

/// A vCard 3.0 of a made-up person; different numbers make different people.
pub fn person(n: usize) -> String {
    const GIVEN: [&str; 12] =
        ["Anna", "Élodie", "Karl", "Zoë", "Łukasz", "Åsa", "João", "Noémie", "Jürgen", "Siobhán", "Даша", "Ngọc"];
    const FAMILY: [&str; 10] =
        ["Novák", "Weiß", "O’Brien", "García", "Dupont", "Ångström", "Kowalski", "Müller", "Иванова", "Nguyễn"];
    let given = GIVEN[n % GIVEN.len()];
    let family = format!("{}{}", FAMILY[n / GIVEN.len() % FAMILY.len()], n);
    let mut card = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;;\r\nFN:{given} {family}\r\n");
    card += &format!("TEL;TYPE=CELL:+3361234{n:05}\r\nEMAIL;TYPE=INTERNET:p{n}@example.org\r\n");
    if n.is_multiple_of(3) {
        card += &format!("ORG:Werk {n};Einkauf\r\nTITLE:Leiterin\r\nTEL;TYPE=WORK:+49301{n:06}\r\n");
    }
    if n.is_multiple_of(4) {
        card += &format!(
            "ADR;TYPE=HOME:;;Hafenstraße {n};Kiel;;24103;Deutschland\r\nBDAY:19{:02}-03-{:02}\r\n",
            n % 90,
            n % 28 + 1
        );
    }
    if n.is_multiple_of(5) {
        card += &format!("NOTE:Zeile eins\\, mit Komma\\nZeile zwei\\; Nr. {n}\r\n");
    }
    card + "END:VCARD\r\n"
}
