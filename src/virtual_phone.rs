//! A pretend phone: OBEX server, SyncML client and a small store of plain files.
