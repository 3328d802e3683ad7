//! Folded names and phone keys, once, for search, sorting and matching.
