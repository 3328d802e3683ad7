//! iCalendar 2.0 (RFC 5545).

use super::{Dialect, Reading, Reason, Rejected, Syntax};
use crate::pim::Record;

/// Whether bytes that were called `claimed` are iCalendar 2.0 by their VERSION.
pub fn is_version_2(_: &[u8], claimed: Syntax) -> bool {
    claimed == Syntax::ICalendar20
}

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
