//! Alert codes.
//!
//! Sources: SyncML Sync Protocol 1.1.2, 4.3 and 9; OMA DS Protocol 1.2, 6.1 and 6.12.

/// Show a text.
pub const DISPLAY: u16 = 100;
/// Tell the result of an alert; an S60 client's "go on" after status 101.
pub const RESULT: u16 = 221;
/// Send the next message of the package.
pub const NEXT_MESSAGE: u16 = 222;
/// The rest of a chunked object did not come.
pub const NO_END_OF_DATA: u16 = 223;
/// Suspend the session (1.2).
pub const SUSPEND: u16 = 224;
/// Resume a suspended session (1.2).
pub const RESUME: u16 = 225;

/// A type of synchronisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SyncType {
    /// Changes both ways.
    TwoWay,
    /// All items of the client are compared, what differs goes both ways.
    Slow,
    /// Changes from the client only.
    OneWayFromClient,
    /// The server's store becomes what the client has.
    RefreshFromClient,
    /// Changes from the server only.
    OneWayFromServer,
    /// The client's store becomes what the server has.
    RefreshFromServer,
}

impl SyncType {
    /// All of them, in the order of their codes.
    pub const ALL: [SyncType; 6] = [
        SyncType::TwoWay,
        SyncType::Slow,
        SyncType::OneWayFromClient,
        SyncType::RefreshFromClient,
        SyncType::OneWayFromServer,
        SyncType::RefreshFromServer,
    ];

    /// Alert code, 200 to 205.
    pub fn code(self) -> u16 {
        match self {
            SyncType::TwoWay => 200,
            SyncType::Slow => 201,
            SyncType::OneWayFromClient => 202,
            SyncType::RefreshFromClient => 203,
            SyncType::OneWayFromServer => 204,
            SyncType::RefreshFromServer => 205,
        }
    }

    /// The type of an alert code. 206 to 210, a server's wishes that some client stacks send back, count as what they
    /// ask for.
    pub fn from_code(code: u16) -> Option<SyncType> {
        Some(match code {
            200 | 206 => SyncType::TwoWay,
            201 => SyncType::Slow,
            202 | 207 => SyncType::OneWayFromClient,
            203 | 208 => SyncType::RefreshFromClient,
            204 | 209 => SyncType::OneWayFromServer,
            205 | 210 => SyncType::RefreshFromServer,
            _ => return None,
        })
    }

    /// Code by which a server asks for it, 206 to 210. A slow sync cannot be asked for: two-way is, and then refused.
    pub fn request_code(self) -> u16 {
        match self {
            SyncType::TwoWay | SyncType::Slow => 206,
            SyncType::OneWayFromClient => 207,
            SyncType::RefreshFromClient => 208,
            SyncType::OneWayFromServer => 209,
            SyncType::RefreshFromServer => 210,
        }
    }

    /// Number in a device's SyncCap, 1 to 6.
    pub fn capability(self) -> u8 {
        match self {
            SyncType::TwoWay => 1,
            SyncType::Slow => 2,
            SyncType::OneWayFromClient => 3,
            SyncType::RefreshFromClient => 4,
            SyncType::OneWayFromServer => 5,
            SyncType::RefreshFromServer => 6,
        }
    }

    /// Whether the client sends items.
    pub fn client_sends(self) -> bool {
        !matches!(self, SyncType::OneWayFromServer | SyncType::RefreshFromServer)
    }

    /// Whether the server sends items.
    pub fn server_sends(self) -> bool {
        !matches!(self, SyncType::OneWayFromClient | SyncType::RefreshFromClient)
    }

    /// Whether what the client sends is all it has, so that what is missing is absent there.
    pub fn client_sends_all(self) -> bool {
        matches!(self, SyncType::Slow | SyncType::RefreshFromClient)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back() {
        for kind in SyncType::ALL {
            assert_eq!(SyncType::from_code(kind.code()), Some(kind));
            assert_eq!(u16::from(kind.capability()), kind.code() - 199);
        }
        assert_eq!(SyncType::from_code(208), Some(SyncType::RefreshFromClient));
        assert_eq!(SyncType::from_code(222), None);
    }
}
