//! What people own: plain values, no file format, no peer.
