//! Picks a face: window, command or background; nothing else.

fn main() {}
