//! What happens: scenes and steps, drawn from a seed.

use crate::planner::Take;

/// Numbers that look random and are the same at every run.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66);
        let _ = dice.roll(2);
        dice
    }

    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }
}

/// How a place is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Cable,
    DialIn,
    /// An account on another service.
    Account,
}

/// A place of a scene.
#[derive(Debug, Clone)]
pub(super) struct Cast {
    pub(super) line: Line,
    pub(super) profile: &'static str,
    /// MaxMsgSize of a phone, bytes.
    pub(super) message: u64,
    /// Maps that a broken session did not deliver are forgotten.
    pub(super) forgets_maps: bool,
    /// Longest text it keeps without saying so, characters.
    pub(super) cuts_texts: Option<usize>,
}

/// Who plays.
#[derive(Debug, Clone)]
pub(super) struct Scene {
    pub(super) places: Vec<Cast>,
}

impl Scene {
    pub(super) fn random(dice: &mut Dice) -> Self {
        let profiles = ["nokia-n80", "nokia-s40", "sagem-my700x", "syncevolution", "generic"];
        let places = (0..dice.pick(&[2, 2, 2, 3, 3, 4])).map(|at| Cast {
            line: match dice.roll(6) {
                0 if at > 0 => Line::Account,
                1 | 2 => Line::DialIn,
                _ => Line::Cable,
            },
            profile: dice.pick(&profiles),
            message: dice.pick(&[1_200, 2_000, 10_000]),
            forgets_maps: dice.roll(2) == 0,
            cuts_texts: (dice.roll(4) == 0).then_some(6),
        });
        let mut places: Vec<Cast> = places.collect();
        let mut accounts = 0;
        for cast in &mut places {
            accounts += usize::from(cast.line == Line::Account);
            if cast.line == Line::Account && accounts > 1 {
                cast.line = Line::Cable;
            }
        }
        Scene { places }
    }
}

/// What goes wrong in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mishap {
    Nothing,
    Drop(u32),
    LoseReply(u32),
    SendTwice(u32),
    /// The phone says no to everything of one message.
    Refuse(u32, u16),
    /// The program dies when that much has been said.
    Kill(u32),
    AlwaysSlow,
    ChangeIds,
    ForgetAnchors,
    ChangeIdsAndForget,
    ReuseIds,
    LieAboutSizes,
}

/// One thing that happens. Numbers choose among what there is, so that a script stays one when steps are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Something new on a side (0 is the computer); the phone may give it the id of something deleted.
    Add {
        side: usize,
        kind: usize,
        reuse: bool,
    },
    /// The same thing on two sides.
    AddTwice {
        sides: [usize; 2],
        kind: usize,
    },
    /// Another value.
    Edit {
        side: usize,
        thing: usize,
        slot: usize,
    },
    /// A value is taken away.
    Clear {
        side: usize,
        thing: usize,
        slot: usize,
    },
    Delete {
        side: usize,
        thing: usize,
    },
    Sync {
        place: usize,
        mishap: Mishap,
    },
    /// The plan is looked at first, and what is done is compared with it.
    Preview {
        place: usize,
    },
    Answer {
        which: usize,
        take: Take,
    },
    Held {
        which: usize,
        allow: bool,
    },
    Reopen,
    /// The clock jumps by so many hours.
    Clock(i64),
    /// A phone forgets everything.
    Wipe {
        place: usize,
    },
    /// Everything is synced in peace, and the laws have to hold.
    Settle,
}

/// A script: a few things first, which everybody knows; then whatever may happen.
pub(super) fn script(dice: &mut Dice, length: usize) -> Vec<Step> {
    const FIRST: usize = 6;
    let first: Vec<Step> = (0..FIRST).map(|kind| Step::Add { side: dice.roll(60), kind, reuse: false }).collect();
    let rest = (FIRST + 1..length).map(|_| Step::random(dice));
    first.into_iter().chain([Step::Settle]).chain(rest).collect()
}

impl Step {
    /// What a person does on a side.
    pub(super) fn edit(dice: &mut Dice) -> Self {
        let (side, thing, slot) = (dice.roll(60), dice.roll(12), dice.roll(6));
        match dice.roll(10) {
            0..=1 => Step::Add { side, kind: dice.roll(4), reuse: false },
            2 => Step::AddTwice { sides: [side, dice.roll(60)], kind: dice.roll(4) },
            3 => Step::Clear { side, thing, slot },
            4 => Step::Delete { side, thing },
            _ => Step::Edit { side, thing, slot },
        }
    }

    fn random(dice: &mut Dice) -> Self {
        let side = dice.roll(60);
        // A few things, so that sides meet in them.
        let (thing, slot, kind) = (dice.roll(12), dice.roll(6), dice.pick(&[0, 0, 0, 1, 1, 2, 3]));
        match dice.roll(100) {
            0..=8 => Step::Add { side, kind, reuse: dice.roll(3) == 0 },
            9..=12 => Step::AddTwice { sides: [side, dice.roll(60)], kind },
            13..=42 => Step::Edit { side, thing, slot },
            43..=46 => Step::Clear { side, thing, slot },
            47..=53 => Step::Delete { side, thing },
            54..=77 => Step::Sync { place: side, mishap: Mishap::random(dice) },
            78..=85 => Step::Preview { place: side },
            86..=88 => Step::Answer { which: thing, take: dice.pick(&[Take::Here, Take::Peer, Take::Both]) },
            89..=90 => Step::Held { which: thing, allow: dice.roll(2) == 0 },
            91 => Step::Reopen,
            92..=93 => Step::Clock(dice.pick(&[-72, -1, 1, 30, 2_000])),
            94 => Step::Wipe { place: side },
            _ => Step::Settle,
        }
    }
}

impl Mishap {
    fn random(dice: &mut Dice) -> Self {
        let at = dice.roll(7) as u32 + 1;
        match dice.roll(24) {
            0..=1 => Mishap::Drop(at),
            2..=4 => Mishap::LoseReply(at),
            5 => Mishap::SendTwice(at),
            6 => Mishap::Refuse(at, dice.pick(&[420, 500, 415, 510])),
            7..=9 => Mishap::Kill(at),
            10 => Mishap::AlwaysSlow,
            11 => Mishap::ChangeIds,
            12 => Mishap::ForgetAnchors,
            13 => Mishap::ChangeIdsAndForget,
            14 => Mishap::ReuseIds,
            15 => Mishap::LieAboutSizes,
            _ => Mishap::Nothing,
        }
    }

    /// As a script of a pretend phone.
    pub(super) fn script(self) -> String {
        match self {
            Mishap::Drop(at) => format!("at message {at} drop"),
            Mishap::LoseReply(at) => format!("at message {at} lose-reply"),
            Mishap::SendTwice(at) => format!("at message {at} send-twice"),
            Mishap::Refuse(at, code) => format!("at message {at} answer {code}"),
            Mishap::AlwaysSlow => "always slow".to_owned(),
            Mishap::ChangeIds => "change ids".to_owned(),
            Mishap::ForgetAnchors => "forget anchors".to_owned(),
            Mishap::ChangeIdsAndForget => "change ids\nforget anchors".to_owned(),
            Mishap::ReuseIds => "reuse ids".to_owned(),
            Mishap::LieAboutSizes => "lie about sizes".to_owned(),
            Mishap::Nothing | Mishap::Kill(_) => String::new(),
        }
    }
}
