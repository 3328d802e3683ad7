//! Events, tasks and notes, as far as they tell which one it is.

use crate::pim::{Record, Zone};

/// Whether two events are one anniversary.
pub(in crate::planner) fn one_anniversary(_a: &Record, _b: &Record, _home: Zone) -> bool {
    false
}
