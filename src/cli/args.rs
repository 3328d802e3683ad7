//! The grammar of the command line. The help texts are the contract of `--help`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Keeps the people, dates, tasks and notes on your phone, your computer and your accounts the same.
#[derive(Debug, Parser)]
#[command(name = "cordial", version, max_term_width = 100, disable_help_subcommand = true)]
pub struct Cordial {
    /// Options of every verb.
    #[command(flatten)]
    pub global: Global,
    /// Start beside the clock, without opening the window
    #[arg(long)]
    pub background: bool,
    /// Without a verb the window opens.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// Options of every verb.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// Where Cordial keeps everything (or CORDIAL_DATA); default: the system's data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Print one JSON document on standard output and nothing else
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the answers: en, fr, de, es, it, nl, pl, cs, pt
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<String>,
    /// Country of phone numbers written without a prefix: FR, DE, US
    #[arg(long, global = true, value_name = "CC")]
    pub region: Option<String>,
    /// Say more on standard error; twice says everything
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Show the main job on a built-in virtual phone: first sync, an edit on both sides, second sync
    Demo {
        /// Keep the folder with the virtual phone and the address book
        #[arg(long)]
        keep: bool,
    },
    /// Phones and accounts: find, add, list, show, check, set, remove
    #[command(subcommand)]
    Peer(PeerVerb),
    /// Sync now
    Sync(SyncArgs),
    /// The stored plan of a first sync that waits for your yes
    #[command(subcommand)]
    Plan(PlanVerb),
    /// Answer phones that dial in and sync by schedule, until stopped
    Serve {
        /// Address and port to listen on; port 0 picks one
        #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:8080")]
        listen: Vec<String>,
        /// Only answer: sync nothing by schedule
        #[arg(long)]
        no_schedule: bool,
    },
    /// When places are synced by themselves: show it, change it, pause it
    #[command(subcommand)]
    Schedule(ScheduleVerb),
    /// People
    #[command(subcommand)]
    Contacts(RecordVerb),
    /// Dates of the diary
    #[command(subcommand)]
    Events(RecordVerb),
    /// Things to do
    #[command(subcommand)]
    Tasks(RecordVerb),
    /// Notes
    #[command(subcommand)]
    Notes(RecordVerb),
    /// What places brought besides: bookmarks, messages, mails, files, journal entries
    #[command(subcommand)]
    Archive(ArchiveVerb),
    /// Questions that wait for you
    #[command(subcommand)]
    Conflicts(ConflictVerb),
    /// Deletions and other steps that wait for a yes
    #[command(subcommand)]
    Held(HeldVerb),
    /// Everything that was done: syncs, edits, decisions; and undoing any of it
    History {
        /// list (default), show or undo
        #[command(subcommand)]
        verb: Option<HistoryVerb>,
    },
    /// Safety copies: make, list, look into, restore
    #[command(subcommand)]
    Backup(BackupVerb),
    /// What happened, run by run: phases, messages, answers and their meaning; -v adds every item
    Log(LogArgs),
    /// Deleted entries: kept for 90 days
    Trash {
        /// list (default), restore or empty
        #[command(subcommand)]
        verb: Option<TrashVerb>,
    },
    /// Entries that look like one: join them, or tell them apart for good
    Duplicates {
        /// list (default), join or different
        #[command(subcommand)]
        verb: Option<DuplicatesVerb>,
    },
    /// Save everything that can still be read from a damaged store into a new one; the old one is kept
    Repair,
    /// A pretend phone for trying and testing
    VirtualPhone(VirtualPhoneArgs),
    /// Every place: state, last run, what waits
    Status,
    /// Open the window on pretend data (for pictures and tests)
    #[cfg(feature = "gui")]
    #[command(hide = true)]
    WindowPreset {
        /// Which pretend data
        name: String,
        /// light or dark
        #[arg(long)]
        theme: Option<String>,
        /// Text size in percent
        #[arg(long, default_value_t = 100)]
        scale: u16,
    },
}

/// `cordial schedule …`
#[derive(Debug, Subcommand)]
pub enum ScheduleVerb {
    /// The rules, every place with its next time, and how today went
    Show,
    /// Change rules: every=15m|2h|by-hand, on-plug=on|off, after-change=on|off, after-wake=on|off, quiet=22:00-07:00|off, not-on-battery=on|off; and messages: tell-needs-you=on|off, tell-every-sync=on|off, tell-stale=24h|off
    Set {
        /// Only the period of this place; `every=default` takes it back
        #[arg(long, value_name = "NAME")]
        place: Option<String>,
        /// What to change
        #[arg(required = true, value_name = "KEY=VALUE")]
        settings: Vec<String>,
    },
    /// Sync nothing by itself for so many minutes, or until `resume`
    Pause {
        /// Minutes; without: until `resume`
        #[arg(long, value_name = "N")]
        minutes: Option<u32>,
    },
    /// End the pause
    Resume,
}

/// `cordial peer …`
#[derive(Debug, Subcommand)]
pub enum PeerVerb {
    /// What can be connected: ports with a cable or Bluetooth, and every other way with its command
    Find,
    /// Add a place
    #[command(subcommand)]
    Add(PeerAdd),
    /// Every place
    List,
    /// One place with all its settings
    Show {
        /// The place's name
        name: String,
    },
    /// Try a place from end to end in nine points and mark each; writes nothing. Exit status: 0 all right, 1 something is
    /// wrong, 3 only the phone can start and it has not called
    Check {
        /// The place's name
        name: String,
    },
    /// Change settings: first-sync=review|join|copy-to-peer|copy-from-peer, guard=N,P|off, conflicts=ask|here|peer|newest|both, period=90d..2y|all, archive=on|off, name=…, link=…, auth=auto|basic|md5; with --password-stdin an account's password
    Set {
        /// The place's name
        name: String,
        /// key=value
        #[arg(required_unless_present = "password_stdin")]
        settings: Vec<String>,
        /// Read a new password for an account from standard input; it is kept in the keyring only
        #[arg(long)]
        password_stdin: bool,
    },
    /// Forget a place; nothing on it or here is deleted
    Remove {
        /// The place's name
        name: String,
    },
}

/// `cordial peer add …`
#[derive(Debug, Subcommand)]
pub enum PeerAdd {
    /// A phone on a cable, over TCP, or one that dials in by HTTP
    Phone(AddPhone),
    /// A SyncML account: a server we sync with by HTTP
    Syncml(AddSyncml),
}

/// `cordial peer add phone …`
#[derive(Debug, Args)]
pub struct AddPhone {
    /// What to call it
    pub name: String,
    /// `serial:PATH[@BAUD]` (also a USB cable's or a Bluetooth port), `tcp:HOST:PORT` or `dial-in`
    #[arg(long)]
    pub link: String,
    /// What such phones are like: generic, nokia-s40, nokia-n80, sagem-my700x …
    #[arg(long)]
    pub profile: Option<String>,
    /// User name a phone that dials in has to give
    #[arg(long)]
    pub user: Option<String>,
    /// Read that user's password from standard input
    #[arg(long)]
    pub password_stdin: bool,
    /// Other device ids under these credentials become places of their own without asking
    #[arg(long)]
    pub accept_new_devices: bool,
}

/// `cordial peer add syncml …`
#[derive(Debug, Args)]
pub struct AddSyncml {
    /// What to call it
    pub name: String,
    /// Address of the server; a preset completes it
    #[arg(long, default_value = "")]
    pub url: String,
    /// User name
    #[arg(long)]
    pub user: String,
    /// Read the password from standard input; nothing there is an error
    #[arg(long)]
    pub password_stdin: bool,
    /// What the server is: fills in path, databases and format
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(crate::service::accounts::presets()))]
    pub preset: Option<String>,
    /// The server's name of a database: contacts=NAME, events=NAME, tasks=NAME, notes=NAME
    #[arg(long = "database", value_name = "KIND=NAME")]
    pub databases: Vec<String>,
    /// In which form items are wanted
    #[arg(long, value_parser = ["auto", "vcard", "sif"])]
    pub format: Option<String>,
    /// How messages are spelled; default: what the server understands
    #[arg(long, value_parser = ["wbxml", "xml"])]
    pub encoding: Option<String>,
    /// How to log in
    #[arg(long, value_parser = ["auto", "basic", "md5", "hmac"])]
    pub auth: Option<String>,
    /// By which id the server knows this computer; made up when missing
    #[arg(long)]
    pub device: Option<String>,
}

/// `cordial sync …`
#[derive(Debug, Args)]
pub struct SyncArgs {
    /// Which places; default all
    pub names: Vec<String>,
    /// Which way
    #[arg(long, value_enum, default_value_t = Mode::TwoWay)]
    pub mode: Mode,
    /// Only these kinds
    #[arg(long, value_delimiter = ',', value_name = "KIND,…")]
    pub only: Vec<String>,
    /// Print the plan and write nothing
    #[arg(long)]
    pub preview: bool,
    /// Say yes to what would be asked
    #[arg(long)]
    pub yes: bool,
}

/// Ways to sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// Bring together what changed
    TwoWay,
    /// Compare everything
    Slow,
    /// Only write to the place
    CopyToPeer,
    /// Only write here
    CopyFromPeer,
    /// Make the place like this computer
    ReplacePeer,
    /// Make this computer like the place
    ReplaceHere,
    /// Empty the place; the next sync fills it again
    #[value(alias = "reset")]
    ResetPeer,
}

/// `cordial log …`
#[derive(Debug, Args)]
pub struct LogArgs {
    /// Only this place
    pub peer: Option<String>,
    /// Only this run; `history` shows the numbers
    #[arg(long, value_name = "N")]
    pub run: Option<i64>,
    /// So many newest runs
    #[arg(long, value_name = "N", conflicts_with = "run", default_value_t = 10)]
    pub last: usize,
    /// The messages on the wire as well: decoded, with times, without passwords
    #[arg(long)]
    pub raw: bool,
    /// Hide names, numbers, addresses and texts; the same false name stands for the same thing everywhere
    #[arg(long)]
    pub mask: bool,
    /// Write a report that can be sent by mail: versions, places and the last runs, masked
    #[arg(long, value_name = "FILE", conflicts_with_all = ["run", "last", "raw"])]
    pub report: Option<PathBuf>,
}

/// `cordial plan …`
#[derive(Debug, Subcommand)]
pub enum PlanVerb {
    /// Places with a plan that waits
    List,
    /// The steps of a plan
    Show {
        /// The place's name
        peer: String,
    },
    /// Say yes; the next session writes exactly these steps
    Approve {
        /// The place's name
        peer: String,
        /// Not these steps
        #[arg(long, value_delimiter = ',', value_name = "N,…")]
        except: Vec<usize>,
    },
    /// Forget the plan; the next session makes a new one
    Drop {
        /// The place's name
        peer: String,
    },
}

/// `cordial contacts …`, `events …`, `tasks …`, `notes …`
#[derive(Debug, Subcommand)]
pub enum RecordVerb {
    /// All of them, or those that match
    List {
        /// Words, numbers, addresses; accents do not matter
        #[arg(long, value_name = "S")]
        search: Option<String>,
    },
    /// One of them
    Show {
        /// The id `list` shows
        id: i64,
    },
    /// Add from a file or from standard input (-): vCard, vCalendar, iCalendar, vNote, SIF, text or JSON
    Add {
        /// File, or - for standard input
        file: String,
    },
    /// Replace the content of one
    Edit {
        /// The id `list` shows
        id: i64,
        /// File, or - for standard input
        file: String,
    },
    /// Delete; can be undone
    Delete {
        /// The ids `list` shows
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Add everything in these files that is not here yet
    ///
    /// Who is here already is not added again, and gets what the file knows more.
    Import {
        /// Files of any of these formats
        #[arg(required = true)]
        files: Vec<String>,
        /// Only say what would happen
        #[arg(long, alias = "dry-run")]
        preview: bool,
    },
    /// What one was: every version with its time, its place and what it changed
    Versions {
        /// The id `list` shows; also of a deleted one
        id: i64,
    },
    /// Make one what it was in an earlier version; a deleted one lives again
    Revert {
        /// The id `list` shows
        id: i64,
        /// The version `versions` shows
        revision: i64,
        /// Only this field: phones, note, name.family, start …; may be repeated
        #[arg(long = "field", value_name = "FIELD")]
        fields: Vec<String>,
    },
    /// Write a file
    Export {
        /// The ids `list` shows; default all
        ids: Vec<i64>,
        /// vcard21, vcard30 (default for people), vcard40, csv; ical20 (default for dates and tasks), vcal10; text (default
        /// for notes), vnote; sif
        #[arg(long, value_name = "F")]
        format: Option<String>,
        /// Where to; default standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// `cordial archive …`
#[derive(Debug, Subcommand)]
pub enum ArchiveVerb {
    /// All of it, or what matches
    List {
        /// Only of this place
        peer: Option<String>,
        /// Words, names, addresses; accents do not matter
        #[arg(long, value_name = "S")]
        search: Option<String>,
    },
    /// One item
    Show {
        /// The id `list` shows
        id: i64,
    },
    /// Write items into files, as they came; nothing is overwritten
    Export {
        /// The ids `list` shows; default all
        ids: Vec<i64>,
        /// A folder, or a file for one item
        #[arg(short, long, value_name = "DIR|FILE")]
        output: PathBuf,
    },
    /// Give items back to the places they came from, with their next syncs
    Restore {
        /// The ids `list` shows
        #[arg(required = true)]
        ids: Vec<i64>,
        /// Only say what would go where
        #[arg(long, conflicts_with = "cancel")]
        preview: bool,
        /// Do not give them back after all
        #[arg(long)]
        cancel: bool,
    },
}

/// `cordial conflicts …`
#[derive(Debug, Subcommand)]
pub enum ConflictVerb {
    /// All of them
    List,
    /// One of them
    Show {
        /// Its number
        n: i64,
    },
    /// Answer one
    Resolve {
        /// Its number
        n: i64,
        /// here, peer, both, or FIELD=here, FIELD=peer, FIELD=both
        #[arg(long, required = true, num_args = 1.., value_delimiter = ',')]
        take: Vec<String>,
    },
    /// What becomes of a field that was changed on both sides, without asking; `peer set NAME conflicts=…` says it for
    /// one place. An edit against a deletion is always kept and asked about
    Rule {
        /// ask, here, peer, newest, both; without one: say what holds
        #[arg(value_parser = ["ask", "here", "peer", "newest", "both"])]
        rule: Option<String>,
    },
}

/// `cordial held …`
#[derive(Debug, Subcommand)]
pub enum HeldVerb {
    /// All of them
    List,
    /// Let one happen
    Allow {
        /// Its number
        n: i64,
    },
    /// Do not let it happen; the item is put back
    Refuse {
        /// Its number
        n: i64,
    },
}

/// `cordial history …`
#[derive(Debug, Subcommand)]
pub enum HistoryVerb {
    /// Everything, the last first
    List,
    /// One entry with what it changed on both sides, field by field
    Show {
        /// Its number
        n: i64,
    },
    /// Take one entry back; what was changed since by something else stays (exit status 3). The next sync carries it to
    /// your places
    Undo {
        /// Its number
        n: i64,
        /// Say what would be changed, and change nothing
        #[arg(long)]
        preview: bool,
    },
}

/// `cordial trash …`
#[derive(Debug, Subcommand)]
pub enum TrashVerb {
    /// What is in it, the last first
    List {
        /// Only this kind: contacts, events, tasks, notes
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
    },
    /// Bring entries back under their ids; the next sync puts them back at your places
    Restore {
        /// The ids `list` shows
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Let entries go for good; one that a place or a question still refers to stays
    Empty {
        /// Only what was deleted at least so many days ago; default all of it
        #[arg(long, value_name = "DAYS")]
        older_than: Option<u32>,
        /// Do not ask; needed where nobody can be asked
        #[arg(long)]
        yes: bool,
    },
}

/// `cordial duplicates …`
#[derive(Debug, Subcommand)]
pub enum DuplicatesVerb {
    /// Every two entries that look like one, likeliest first, with the reasons and what joining would change
    List {
        /// Only this kind: contacts, events, tasks, notes
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
    },
    /// Make one of two: A stays, with everything B knew; B goes to the trash. `history undo` splits them again
    Join {
        /// The id of the one that stays
        a: i64,
        /// The id of the one that goes into it
        b: i64,
    },
    /// Two entries are two: remembered for good
    Different {
        /// The id of the one
        a: i64,
        /// The id of the other
        b: i64,
    },
}

/// `cordial backup …`
#[derive(Debug, Subcommand)]
pub enum BackupVerb {
    /// Make a safety copy now; it stays until you delete it
    Create {
        /// Of what this place told last, not of this computer
        #[arg(long, value_name = "NAME")]
        peer: Option<String>,
        /// Into this file, not into the list
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Every safety copy, newest first
    List,
    /// What is in one
    Look {
        /// The number `list` shows, or a file
        copy: String,
        /// Only these kinds: contacts, events, tasks, notes
        #[arg(long, value_delimiter = ',', value_name = "KIND,…")]
        kind: Vec<String>,
        /// Words, numbers, addresses; accents do not matter
        #[arg(long, value_name = "S")]
        search: Option<String>,
    },
    /// Bring back what is missing, or how everything was; can be undone
    Restore(RestoreArgs),
    /// Delete safety copies, also those that are kept for ever
    Delete {
        /// The numbers `list` shows
        #[arg(required = true)]
        numbers: Vec<i64>,
    },
    /// A second place for all safety copies, on another disk: a folder, or off; without it shows the place
    Place {
        /// The folder, or off
        folder: Option<PathBuf>,
    },
}

/// `cordial backup restore …`
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The number `list` shows, or a file
    pub copy: String,
    /// Only these kinds, or only these items by the id `look` shows
    #[arg(long, value_delimiter = ',', value_name = "KIND,…|ID,…")]
    pub only: Vec<String>,
    /// Only this field of who is here: phones, birthday, note …
    #[arg(long, value_name = "FIELD")]
    pub field: Option<String>,
    /// How to treat what is here
    #[arg(long = "as", value_enum, default_value_t = RestoreManner::AddMissing)]
    pub manner: RestoreManner,
    /// Also to this place, with its next sync; with --as replace that makes the place like this computer
    #[arg(long, value_name = "PEER")]
    pub to: Option<String>,
    /// Show what would be done and change nothing
    #[arg(long)]
    pub preview: bool,
    /// Say yes to what is overwritten or deleted
    #[arg(long)]
    pub yes: bool,
}

/// How a restore treats what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RestoreManner {
    /// Bring back what is not here any more; the rest stays as it is
    AddMissing,
    /// As it was: change back what differs, delete what the copy does not have
    Replace,
}

/// `cordial virtual-phone …`
#[derive(Debug, Args)]
pub struct VirtualPhoneArgs {
    /// What it is like: nokia-s40, nokia-n80, sagem-my700x, generic
    #[arg(long)]
    pub profile: String,
    /// Answer OBEX on this serial device
    #[arg(long, value_name = "PATH")]
    pub serial: Option<PathBuf>,
    /// Answer OBEX on this TCP address
    #[arg(long, value_name = "ADDR:PORT")]
    pub tcp: Option<String>,
    /// Dial in at this SyncML server instead
    #[arg(long, value_name = "URL")]
    pub sync_to: Option<String>,
    /// User name for --sync-to
    #[arg(long)]
    pub user: Option<String>,
    /// Read the password for --sync-to from standard input
    #[arg(long)]
    pub password_stdin: bool,
    /// Its memory: contacts/LUID.vcf, phone.json
    #[arg(long, value_name = "DIR")]
    pub state: PathBuf,
    /// Misbehaviour, one line per fault
    #[arg(long, value_name = "FILE")]
    pub script: Option<PathBuf>,
}
