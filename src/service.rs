//! The one door: everything a face can ask, everything it can be told.
