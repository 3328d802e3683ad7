//! SyncML data synchronisation 1.0, 1.1 and 1.2.
//!
//! From the bottom up: [`message`] holds typed messages, [`codec`] turns them into documents and back, [`devinf`],
//! [`auth`], [`anchor`], [`chunk`] and [`status`] hold one set of rules each, [`notification`] is the server's alert
//! ("package 0"), and [`server`] is the server role as a machine that takes one document and gives one back.
//!
//! Items are a content type and bytes here; nothing knows what a contact is. Time, nonces and everything remembered come
//! in as arguments.
//!
//! Sources: SyncML Sync Protocol 1.0 and 1.1.2, SyncML Representation Protocol 1.1, OMA-TS-DS_Protocol-V1_2,
//! OMA-TS-SyncML_RepPro-V1_2, OMA-TS-DS_DevInf-V1_2, OMA SyncML Meta Information 1.2.

pub mod address;
pub mod alert;
pub mod anchor;
pub mod auth;
pub mod chunk;
pub mod client;
pub mod codec;
pub mod des;
pub mod devinf;
pub mod digest;
pub mod filter;
pub mod message;
pub mod mode;
pub mod notification;
pub mod server;
pub mod status;
pub mod transcript;

mod version;

pub use version::{Encoding, Version};
