//! SIF-C, SIF-E, SIF-T and SIF-N (Funambol).

use super::{Dialect, Reading, Reason, Rejected};
use crate::pim::{Kind, Record};

/// Reads every record of a file.
pub fn read(bytes: &[u8], _: Kind, _: &Dialect) -> Reading {
    Reading {
        rejected: vec![Rejected { line: 1, reason: Reason::NotOfItsType, raw: bytes.to_vec() }],
        ..Reading::default()
    }
}

/// Writes one record.
pub fn write(_: &Record, _: &Dialect) -> Vec<u8> {
    Vec::new()
}
