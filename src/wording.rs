//! Typed reasons, errors and events to sentences.
