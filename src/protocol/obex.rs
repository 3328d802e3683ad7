//! OBEX: packets, headers, client and server cores.
