//! The phone against the server role, over a link in memory and over OBEX.

mod desk;
mod folder;
mod law;
mod over_obex;
