//! A message in the making, and the room left in it.

use super::super::codec::{self, Style};
use super::super::message::{Change, Command, Header, Message, Sync};
use super::super::{Encoding, Version};

/// Bytes kept free for what encoders add around a body (Final, lengths, the Sync that changes stand in).
const RESERVE: usize = 160;

/// No peer gets less room than this, whatever it announces.
const SMALLEST: usize = 1000;

/// A message in the making.
pub(super) struct Draft {
    message: Message,
    next_id: u32,
    used: usize,
    limit: usize,
    version: Version,
    encoding: Encoding,
    style: Style,
}

impl Draft {
    /// An empty message of at most `limit` bytes.
    pub(super) fn new(header: Header, version: Version, encoding: Encoding, style: Style, limit: Option<u64>) -> Self {
        let message = Message { header, body: Vec::new(), last: false };
        let used = codec::message_len(&message, encoding, &style) + RESERVE;
        let limit = limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX).max(SMALLEST));
        Draft { message, next_id: 1, used, limit, version, encoding, style }
    }

    /// MsgID.
    pub(super) fn msg_id(&self) -> u32 {
        self.message.header.msg_id
    }

    /// The next CmdID.
    pub(super) fn id(&mut self) -> u32 {
        let id = self.next_id;
        self.next_id += 1;
        id
    }

    /// Bytes left.
    pub(super) fn room(&self) -> usize {
        self.limit.saturating_sub(self.used)
    }

    /// Whether nothing but statuses is in it yet.
    pub(super) fn is_light(&self) -> bool {
        !self.message.body.iter().any(|command| match command {
            Command::Status(_) => false,
            Command::Sync(sync) => !sync.commands.is_empty(),
            _ => true,
        })
    }

    /// Whether nothing is in it but the status for the header.
    pub(super) fn is_bare(&self) -> bool {
        self.message.body.len() <= 1
    }

    /// Bytes that a command takes.
    pub(super) fn len(&self, command: &Command) -> usize {
        codec::command_len(command, self.version, self.encoding, &self.style)
    }

    /// Appends a command, whether it fits or not.
    pub(super) fn push(&mut self, command: Command) {
        self.used += self.len(&command);
        self.message.body.push(command);
    }

    /// Appends a command if it fits or must be first; gives it back otherwise.
    pub(super) fn try_push(&mut self, command: Command) -> Option<Command> {
        let len = self.len(&command);
        if len > self.room() && !self.message.body.is_empty() {
            return Some(command);
        }
        self.used += len;
        self.message.body.push(command);
        None
    }

    /// Opens a Sync; changes go into it from now on.
    pub(super) fn open(&mut self, sync: Sync) {
        self.push(Command::Sync(sync));
    }

    /// Appends a change of `len` bytes to the open Sync.
    pub(super) fn change(&mut self, change: Change, len: usize) {
        if let Some(Command::Sync(sync)) = self.message.body.last_mut() {
            sync.commands.push(Command::Change(change));
            self.used += len;
        }
    }

    /// The message is the last of its package.
    pub(super) fn finish(&mut self) {
        self.message.last = true;
    }

    /// The document.
    pub(super) fn encode(&self) -> Vec<u8> {
        codec::encode(&self.message, self.encoding, &self.style)
    }
}
