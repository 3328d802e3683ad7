//! Messages on the wire, for engineers to read: decoded, without secrets.

use crate::protocol::syncml::message::{Change, Command, Data};
use crate::protocol::syncml::{Encoding, codec};

/// A document as XML text. Credentials never appear in it; with `mask` the contents of items do not either. What cannot
/// be decoded (also one of which only the beginning was kept) is shown by its size.
pub fn wire_text(media_type: &str, bytes: &[u8], mask: bool) -> String {
    let unknown = || format!("{media_type}, {} bytes", bytes.len());
    let Some(encoding) = Encoding::from_media_type(media_type) else { return unknown() };
    let Ok(decoded) = codec::decode(bytes, encoding, &codec::Limits::default()) else { return unknown() };
    let mut message = decoded.message;
    if let Some(cred) = &mut message.header.cred {
        cred.data = cred.data.as_ref().map(|_| Data::Text("***".to_owned()));
    }
    message.body.iter_mut().for_each(|command| hide(command, mask));
    let text = codec::encode(&message, Encoding::Xml, &codec::Style::default());
    String::from_utf8_lossy(&text).into_owned()
}

fn hide(command: &mut Command, mask: bool) {
    match command {
        Command::Status(status) => {
            if let Some(chal) = &mut status.chal {
                chal.next_nonce = chal.next_nonce.as_ref().map(|_| b"***".to_vec());
            }
        }
        Command::Sync(sync) => sync.commands.iter_mut().for_each(|command| hide(command, mask)),
        Command::Group(group) => group.commands.iter_mut().for_each(|command| hide(command, mask)),
        Command::Change(change) if mask => hide_items(change),
        _ => {}
    }
}

fn hide_items(change: &mut Change) {
    for item in &mut change.items {
        let size = item.data.as_ref().map(|data| data.bytes().len());
        item.data = size.map(|size| Data::Text(format!("({size} bytes)")));
    }
}
