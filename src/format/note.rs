//! Notes: vNote 1.1 (IrMC) and plain text.

use super::{Dialect, Reading, Reason, Rejected};
use crate::pim::Record;

/// Reads every record of a file.
pub fn read_vnote(bytes: &[u8], _: &Dialect) -> Reading {
    Reading {
        rejected: vec![Rejected { line: 1, reason: Reason::NotOfItsType, raw: bytes.to_vec() }],
        ..Reading::default()
    }
}

/// Writes one record.
pub fn write_vnote(_: &Record, _: &Dialect) -> Vec<u8> {
    Vec::new()
}

/// Reads every record of a file.
pub fn read_text(bytes: &[u8], _: &Dialect) -> Reading {
    Reading {
        rejected: vec![Rejected { line: 1, reason: Reason::NotOfItsType, raw: bytes.to_vec() }],
        ..Reading::default()
    }
}

/// Writes one record.
pub fn write_text(_: &Record, _: &Dialect) -> Vec<u8> {
    Vec::new()
}
