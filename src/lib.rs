//! Cordial keeps the people, dates, tasks and notes on a phone, a computer and an account the same, and never loses or
//! doubles one.
//!
//! # The map
//!
//! One package, a folder per layer, and a test (`tests/it/architecture.rs`) that holds the arrows below.
//!
//! * [`pim`] is what people own: records, fields, the lens through which a peer sees them. Plain values.
//! * [`markup`] is one element tree with two spellings, XML and WBXML.
//! * [`format`](mod@format) turns text into records and back, in the dialect of whoever wrote it.
//! * [`protocol`] holds conversations without a socket or a clock: OBEX, and SyncML in both roles.
//! * [`planner`] is the heart. It compares what is here, what the peer told and what both last agreed on, and answers
//!   with a plan: a plain value that preview, review, command line and schedule all share.
//! * [`profile`] loads `assets/profiles`: what a make, a family or a model of phone is like. No phone is named in code.
//! * [`store`] is the only layer that remembers: one SQLite file.
//! * [`link`] moves bytes and documents: serial, TCP, memory, HTTP; records and replays them.
//! * [`peer`] joins a protocol, a format and a link into one place that speaks the words of [`peer::session`].
//! * [`virtual_phone`] is a phone in memory, as odd as real ones, for trying and testing.
//! * [`service`] is the one door: everything a face can ask, everything it can be told.
//! * [`wording`] makes sentences; `cli` and `gui` are the two faces.
//!
//! # Arrows
//!
//! ```text
//!            main ──▶ cli, gui
//!        cli, gui ──▶ wording, service            (and read-only types of pim and planner)
//!         wording ──▶ service, planner, pim
//!         service ──▶ peer, store, planner, profile, link, format, pim, virtual_phone
//!   virtual_phone ──▶ link, protocol, format, profile, pim
//!            peer ──▶ link, protocol, format, profile, pim
//!         profile ──▶ format, protocol, pim
//!           store ──▶ planner (types), pim          link ──▶ nothing
//!         planner ──▶ pim      format ──▶ markup, pim      protocol ──▶ markup
//!             pim ──▶ nothing  markup ──▶ nothing
//! ```
//!
//! # What holds
//!
//! * `pim`, `markup`, `format`, `protocol`, `planner` never open a file, sleep, ask the time or roll dice.
//! * `protocol` does not know what a contact is; `planner` does not know what SyncML is.
//! * No record is written, here or at a peer, before there is a safety copy; a run that cannot make one ends there. The
//!   archive only grows, so a run that touches nothing else needs none.
//! * No sentence for people outside `wording` and `i18n/`. No SQL outside `store`. No iced outside `gui`.
//! * What a peer told is durable before the answer leaves. What we send is written down before its bytes are handed to
//!   a link. Anchors move only when a session ended well. Between any two of these the cable may be pulled.
//! * What proves who somebody is (passwords, digests, nonces, session tokens) stands in no log, neither kept nor shown;
//!   a masked log besides names nobody, because only what is known to be harmless is shown as it is.
//!
//! # Where we left the first design, and why
//!
//! * **Sessions are synchronous.** A run is one thread: the SyncML core calls an application trait
//!   ([`protocol::syncml::server::Application`]), the peer layer translates bytes to records and calls the service's
//!   [`peer::session::Desk`], and every call returns when it is durable. Events with later answers bought nothing but
//!   states in which an answer could be forgotten. Only the HTTP listener and the window live on tokio.
//! * **One vCard reader for all versions, ours.** The legacy reader has to exist anyway and keeps every property and
//!   parameter it does not know; a second grammar for 3.0 and 4.0 would be a second truth about what is kept.
//!
//! # Glossary
//!
//! *record* a contact, event, task or note · *collection* a named set of records of one kind · *peer* the other end, on
//! screens a *place* · *link* bytes to a peer · *session* one protocol conversation · *run* everything one "Sync now"
//! does · *replica* one item at a peer: its id there, ours for it, the last-seen copy and, once matched, its record and
//! the last *agreement*; *staged* = a replica without a record · *lens* what a peer can hold · *plan*, *step*,
//! *conflict*, *held* (waiting for a yes) · *virtual phone*.

pub mod cli;
pub mod format;
#[cfg(feature = "gui")]
pub mod gui;
pub mod link;
pub mod markup;
pub mod peer;
pub mod pim;
pub mod planner;
pub mod profile;
pub mod protocol;
pub mod service;
pub mod store;
pub mod virtual_phone;
pub mod wording;
