//! Loads and layers `assets/profiles`: what a phone is like, as data.
