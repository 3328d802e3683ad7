//! vCalendar 1.0 (versit 1996).

use super::{Dialect, Reading, Reason, Rejected};
use crate::pim::Record;

/// Reads every record of a file.
pub fn read(bytes: &[u8], _: &Dialect) -> Reading {
    Reading {
        rejected: vec![Rejected { line: 1, reason: Reason::NotOfItsType, raw: bytes.to_vec() }],
        ..Reading::default()
    }
}

/// Writes one record.
pub fn write(_: &Record, _: &Dialect) -> Vec<u8> {
    Vec::new()
}
