//! Records as JSON, by the contract of the command line.
