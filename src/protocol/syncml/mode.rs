//! The nine ways to synchronise a store, and which one runs when the client asks for one, an address demands another
//! and the anchors have their say.
//!
//! One to six are the types of SyncML by their numbers in SyncCap; seven to nine are IceWarp's. Sources: SyncML Sync
//! Protocol 1.1.2, 2.1; the SyncML guide of IceWarp, chapters *méthodes de synchronisation* and *gestion sûre de la
//! synchronisation*, whose table [`decide`] is. Where the guide lets unequal anchors turn an update into something that
//! erases, nothing is erased: [`Decision::erases`].

use super::alert::SyncType;

/// A way to synchronise a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// Changes both ways.
    TwoWay,
    /// Everything is compared, differences go both ways.
    Slow,
    /// The client's changes go to the server.
    UpdateServer,
    /// The server's store becomes what the client has.
    RefreshServer,
    /// The server's changes go to the client.
    UpdateClient,
    /// The client's store becomes what the server has.
    RefreshClient,
    /// All of the client's items go to the server, which is emptied first if that was asked for in so many words.
    SlowToServer,
    /// All of the server's items go to the client, which is emptied first if that was asked for in so many words.
    SlowToClient,
    /// The client's store is emptied.
    ResetClient,
}

/// A side of a session that can lose items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Erased {
    Server,
    Client,
}

/// Whether both sides remember the same last session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Anchors {
    Equal,
    Unequal,
}

impl Mode {
    /// Its word in a log.
    pub fn word(self) -> &'static str {
        match self {
            Mode::TwoWay => "two-way",
            Mode::Slow => "slow",
            Mode::UpdateServer => "update-server",
            Mode::RefreshServer => "refresh-server",
            Mode::UpdateClient => "update-client",
            Mode::RefreshClient => "refresh-client",
            Mode::SlowToServer => "slow-to-server",
            Mode::SlowToClient => "slow-to-client",
            Mode::ResetClient => "reset-client",
        }
    }

    /// All of them, in the order of their numbers.
    pub const ALL: [Mode; 9] = [
        Mode::TwoWay,
        Mode::Slow,
        Mode::UpdateServer,
        Mode::RefreshServer,
        Mode::UpdateClient,
        Mode::RefreshClient,
        Mode::SlowToServer,
        Mode::SlowToClient,
        Mode::ResetClient,
    ];

    /// Its number in the address option `sync`, 1 to 9.
    pub fn number(self) -> u8 {
        Mode::ALL.iter().zip(1..).find(|(mode, _)| **mode == self).map_or(1, |(_, number)| number)
    }

    /// The mode of a number, 1 to 9.
    pub fn from_number(number: u8) -> Option<Mode> {
        Mode::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// Whose items it can erase.
    pub fn erases(self) -> Option<Erased> {
        match self {
            Mode::RefreshServer | Mode::SlowToServer => Some(Erased::Server),
            Mode::RefreshClient | Mode::SlowToClient | Mode::ResetClient => Some(Erased::Client),
            Mode::TwoWay | Mode::Slow | Mode::UpdateServer | Mode::UpdateClient => None,
        }
    }

    /// The type by which it goes over the wire. `supports`: what the client announces in its SyncCap; slow is always
    /// understood. Of a client whose items shall go in the end we ask for all of them first: they are copied aside.
    pub fn on_the_wire(self, supports: impl Fn(SyncType) -> bool) -> SyncType {
        let wish = match self {
            Mode::TwoWay => return SyncType::TwoWay,
            Mode::Slow | Mode::SlowToClient | Mode::ResetClient => return SyncType::Slow,
            Mode::UpdateServer => SyncType::OneWayFromClient,
            Mode::RefreshServer | Mode::SlowToServer => SyncType::RefreshFromClient,
            Mode::UpdateClient => SyncType::OneWayFromServer,
            Mode::RefreshClient => SyncType::RefreshFromServer,
        };
        match (supports(wish), wish) {
            (true, wish) => wish,
            (false, SyncType::OneWayFromClient | SyncType::OneWayFromServer) => SyncType::TwoWay,
            (false, _) => SyncType::Slow,
        }
    }
}

impl From<SyncType> for Mode {
    fn from(sync_type: SyncType) -> Mode {
        match sync_type {
            SyncType::TwoWay => Mode::TwoWay,
            SyncType::Slow => Mode::Slow,
            SyncType::OneWayFromClient => Mode::UpdateServer,
            SyncType::RefreshFromClient => Mode::RefreshServer,
            SyncType::OneWayFromServer => Mode::UpdateClient,
            SyncType::RefreshFromServer => Mode::RefreshClient,
        }
    }
}

/// What was decided about a store, and on what grounds: *asked, demanded, done, why*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decision {
    /// What the client's alert asked for.
    pub asked: Mode,
    /// What the address, or a person on this side, demanded.
    pub demanded: Option<Mode>,
    /// What is done.
    pub done: Mode,
    /// Why.
    pub why: Why,
}

/// Why a mode runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// The client asked for it.
    Asked,
    /// The address, or a person on this side, demanded it.
    Demanded,
    /// The two sides do not remember the same last session.
    AnchorsDiffer,
    /// What was wanted would have erased items that nobody allowed to be erased.
    NotAllowed,
    /// The session only copies the client's items aside.
    Backup,
}

impl Why {
    /// Its word in a log.
    pub fn word(self) -> &'static str {
        match self {
            Why::Asked => "asked",
            Why::Demanded => "demanded",
            Why::AnchorsDiffer => "anchors-differ",
            Why::NotAllowed => "not-allowed",
            Why::Backup => "backup",
        }
    }
}

impl Decision {
    /// Whose items are erased: only what somebody asked for in so many words erases anything.
    pub fn erases(&self) -> Option<Erased> {
        self.done.erases().filter(|_| matches!(self.why, Why::Asked | Why::Demanded))
    }

    /// The same where nobody allowed the erasing: everything is compared instead.
    pub fn forbidden(self) -> Decision {
        Decision { done: Mode::Slow, why: Why::NotAllowed, ..self }
    }

    /// A session that only copies the client's items aside, whatever was asked for.
    pub fn backup(asked: Mode, done: Mode) -> Decision {
        Decision { asked, demanded: None, done, why: Why::Backup }
    }

    /// What a person on this side asked for comes first.
    pub fn by_person(asked: Mode, wish: Mode) -> Decision {
        Decision { asked, demanded: Some(wish), done: wish, why: Why::Demanded }
    }
}

/// What an address has to say in a row of the table.
#[derive(Clone, Copy)]
enum Demands {
    /// Nothing.
    None,
    /// One of these.
    OneOf(&'static [Mode]),
    /// Whatever it says.
    Any,
}

/// What a row ends in.
#[derive(Clone, Copy)]
enum Done {
    This(Mode),
    AsAsked,
    AsDemanded,
}

struct Row {
    asked: &'static [Mode],
    demands: Demands,
    /// `None`: not looked at.
    anchors: Option<Anchors>,
    done: Done,
}

const fn row(asked: &'static [Mode], demands: Demands, anchors: Option<Anchors>, done: Done) -> Row {
    Row { asked, demands, anchors, done }
}

/// The guide's table, row by row.
const TABLE: [Row; 14] = {
    use Anchors::{Equal, Unequal};
    use Demands::{Any, None as Nothing, OneOf};
    use Done::{AsAsked, AsDemanded, This};
    use Mode::*;
    const WHOLE: &[Mode] = &[Slow, RefreshServer, RefreshClient, SlowToServer, SlowToClient, ResetClient];
    [
        row(&[TwoWay], Nothing, Some(Equal), This(TwoWay)),
        row(&[TwoWay], Nothing, Some(Unequal), This(Slow)),
        row(&[TwoWay], OneOf(&[TwoWay]), Some(Equal), This(TwoWay)),
        row(&[TwoWay], OneOf(&[TwoWay]), Some(Unequal), This(Slow)),
        row(&[TwoWay], OneOf(&[UpdateServer]), Some(Equal), This(UpdateServer)),
        row(&[TwoWay], OneOf(&[UpdateServer]), Some(Unequal), This(SlowToServer)),
        row(&[TwoWay], OneOf(&[UpdateClient]), Some(Equal), This(UpdateClient)),
        row(&[TwoWay], OneOf(&[UpdateClient]), Some(Unequal), This(SlowToClient)),
        row(&[TwoWay], OneOf(WHOLE), None, AsDemanded),
        row(&[UpdateServer], Any, Some(Equal), This(UpdateServer)),
        row(&[UpdateServer], Any, Some(Unequal), This(SlowToServer)),
        row(&[UpdateClient], Any, Some(Equal), This(UpdateClient)),
        row(&[UpdateClient], Any, Some(Unequal), This(SlowToClient)),
        row(WHOLE, Any, None, AsAsked),
    ]
};

impl Row {
    fn fits(&self, asked: Mode, demanded: Option<Mode>, anchors: Anchors) -> bool {
        let demands = match (self.demands, demanded) {
            (Demands::Any, _) | (Demands::None, None) => true,
            (Demands::OneOf(modes), Some(mode)) => modes.contains(&mode),
            _ => false,
        };
        self.asked.contains(&asked) && demands && self.anchors.is_none_or(|wanted| wanted == anchors)
    }
}

/// Which mode runs.
pub fn decide(asked: Mode, demanded: Option<Mode>, anchors: Anchors) -> Decision {
    let row = TABLE.iter().find(|row| row.fits(asked, demanded, anchors));
    let done = match row.map_or(Done::AsAsked, |row| row.done) {
        Done::This(mode) => mode,
        Done::AsAsked => asked,
        Done::AsDemanded => demanded.unwrap_or(asked),
    };
    let why = if row.is_some_and(|row| row.anchors == Some(Anchors::Unequal)) {
        Why::AnchorsDiffer
    } else if done == asked {
        Why::Asked
    } else {
        Why::Demanded
    };
    Decision { asked, demanded, done, why }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The guide's table in its own numbers: client, address, anchors equal, done.
    #[test]
    fn every_row_of_the_guide() {
        const YES: &[bool] = &[true];
        const NO: &[bool] = &[false];
        const ANY: &[bool] = &[true, false];
        let rows: &[(u8, Option<u8>, &[bool], u8)] = &[
            (1, None, YES, 1),
            (1, None, NO, 2),
            (1, Some(1), YES, 1),
            (1, Some(1), NO, 2),
            (1, Some(3), YES, 3),
            (1, Some(3), NO, 7),
            (1, Some(5), YES, 5),
            (1, Some(5), NO, 8),
            (1, Some(2), ANY, 2),
            (1, Some(4), ANY, 4),
            (1, Some(6), ANY, 6),
            (1, Some(7), ANY, 7),
            (1, Some(8), ANY, 8),
            (1, Some(9), ANY, 9),
        ];
        for (client, address, anchors, done) in rows {
            check(*client, *address, anchors, *done);
        }
        for address in std::iter::once(None).chain((1..=9).map(Some)) {
            check(3, address, YES, 3);
            check(3, address, NO, 7);
            check(5, address, YES, 5);
            check(5, address, NO, 8);
            for client in [2, 4, 6, 7, 8, 9] {
                check(client, address, ANY, client);
            }
        }
    }

    fn check(client: u8, address: Option<u8>, equal: &[bool], done: u8) {
        for equal in equal {
            let anchors = if *equal { Anchors::Equal } else { Anchors::Unequal };
            let mode = |number| Mode::from_number(number).unwrap();
            let decision = decide(mode(client), address.map(mode), anchors);
            assert_eq!(decision.done.number(), done, "client {client}, address {address:?}, {anchors:?}");
        }
    }

    #[test]
    fn exactly_one_row_fits_whatever_is_wanted() {
        for asked in Mode::ALL {
            for demanded in std::iter::once(None).chain(Mode::ALL.map(Some)) {
                for anchors in [Anchors::Equal, Anchors::Unequal] {
                    let fitting = TABLE.iter().filter(|row| row.fits(asked, demanded, anchors)).count();
                    assert_eq!(fitting, 1, "{asked:?} {demanded:?} {anchors:?}");
                }
            }
        }
    }

    #[test]
    fn unequal_anchors_alone_erase_nothing() {
        for (asked, demanded) in [(3, None), (5, None), (1, Some(3)), (1, Some(5))] {
            let mode = |number| Mode::from_number(number).unwrap();
            let decision = decide(mode(asked), demanded.map(mode), Anchors::Unequal);
            assert!(decision.done.erases().is_some());
            assert_eq!((decision.why, decision.erases()), (Why::AnchorsDiffer, None));
        }
        for number in [4, 6, 7, 8, 9] {
            let mode = Mode::from_number(number).unwrap();
            let decision = decide(Mode::TwoWay, Some(mode), Anchors::Unequal);
            assert_eq!((decision.why, decision.erases()), (Why::Demanded, mode.erases()));
            assert_eq!(decision.forbidden().erases(), None);
        }
    }

    #[test]
    fn numbers_come_back_and_are_those_of_sync_cap() {
        for mode in Mode::ALL {
            assert_eq!(Mode::from_number(mode.number()), Some(mode));
        }
        for sync_type in SyncType::ALL {
            assert_eq!(Mode::from(sync_type).number(), sync_type.capability());
        }
        assert_eq!((Mode::from_number(0), Mode::from_number(10)), (None, None));
    }

    #[test]
    fn what_a_client_does_not_know_is_asked_for_in_another_way() {
        let all = |mode: Mode| mode.on_the_wire(|_| true).code();
        let least =
            |mode: Mode| mode.on_the_wire(|sync_type| matches!(sync_type, SyncType::TwoWay | SyncType::Slow)).code();
        assert_eq!(Mode::ALL.map(all), [200, 201, 202, 203, 204, 205, 203, 201, 201]);
        assert_eq!(Mode::ALL.map(least), [200, 201, 200, 201, 200, 201, 201, 201, 201]);
    }
}
