//! Bytes over serial, TCP, HTTP and memory; traces.
//!
//! Two shapes of link, and nothing here knows a protocol or imports another layer:
//!
//! * a [`ByteLink`] carries a stream of bytes: serial ports, TCP, memory ([`loopback`]); the wrappers [`Watched`]
//!   (stop token), [`throttle`], [`cut`] and [`trace`] go around any of them;
//! * a [`MessageLink`] carries whole documents with a media type: the HTTP client here, OBEX in `peer`. The other
//!   direction is [`http_listener`]: a document comes in, a handler answers. [`mishap`] loses documents on purpose.
//!
//! Everything blocks on purpose: a run is one thread, and a thread that waits for a phone is easier to reason about than
//! a task that might. Only the HTTP listener, which serves many phones at once, lives on tokio.

pub mod byte;
pub mod clock;
pub mod cut;
pub mod error;
pub mod http_client;
pub mod http_listener;
pub mod loopback;
pub mod message;
pub mod mishap;
pub mod serial;
pub mod spec;
pub mod surroundings;
pub mod tcp;
pub mod throttle;
pub mod trace;

pub use byte::{ByteLink, Cancel, LineSignal, Watched};
pub use error::LinkError;
pub use message::{Document, MessageLink, Repeat};
pub use spec::{LinkSpec, open};
