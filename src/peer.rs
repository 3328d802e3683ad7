//! One peer as a source and sink of records.
