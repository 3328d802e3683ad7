//! Which way changes flow.

use super::types::{Direction, Side};

impl Direction {
    /// Whether items may be added and removed on a side.
    pub fn reaches(self, side: Side) -> bool {
        match self {
            Direction::TwoWay => true,
            Direction::ToPeer | Direction::ReplacePeer => side == Side::Peer,
            Direction::FromPeer | Direction::ReplaceHere => side == Side::Here,
        }
    }

    /// The side that becomes like the other, if one does.
    pub fn replaced(self) -> Option<Side> {
        match self {
            Direction::ReplacePeer => Some(Side::Peer),
            Direction::ReplaceHere => Some(Side::Here),
            Direction::TwoWay | Direction::ToPeer | Direction::FromPeer => None,
        }
    }
}
