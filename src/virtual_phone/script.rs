//! A script of misbehaviour: what the phone does wrong, and when.

use std::collections::BTreeSet;
use std::str::FromStr;

/// What a phone does wrong. One line each, `#` begins a remark:
///
/// ```text
/// at message 3 drop
/// at message 4 lose-reply
/// at message 2 send-twice
/// at message 5 answer 420
/// always slow
/// reuse ids
/// change ids
/// forget anchors
/// lie about sizes
/// send item 12 twice
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    /// Accidents of single messages.
    pub accidents: Vec<Accident>,
    /// What it does in every session.
    pub habits: BTreeSet<Habit>,
    /// Ids of items that it sends twice in a session.
    pub twice: BTreeSet<String>,
}

/// Something that happens to one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accident {
    /// The phone's message, counted from 1 in each session.
    pub message: u32,
    /// What happens.
    pub mishap: Mishap,
}

/// What happens to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// The link breaks before it is sent.
    Drop,
    /// It is sent, then the link breaks and the server's reply is lost.
    LoseReply,
    /// The same bytes are sent twice.
    SendTwice,
    /// It answers every item of the server with this status and keeps none.
    Answer(u16),
}

/// What a phone does in every session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit {
    /// It asks for a slow sync.
    AlwaysSlow,
    /// New items get the lowest free id.
    ReuseIds,
    /// All items have other ids than in the session before.
    ChangeIds,
    /// It remembers no anchors.
    ForgetAnchors,
    /// The Size of an object in chunks is wrong.
    LieAboutSizes,
}

/// A line that is no instruction.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}: {text:?}")]
pub struct ScriptError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, for a log.
    pub reason: Reason,
    /// The line.
    pub text: String,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Begins like no instruction.
    #[error("unknown instruction")]
    Unknown,
    /// The message is not counted from 1.
    #[error("not the number of a message")]
    Message,
    /// Nothing that can happen to a message.
    #[error("unknown mishap")]
    Mishap,
    /// Not a status from 100 to 599.
    #[error("not a status code")]
    Code,
}

impl Script {
    /// What happens to a message of the phone.
    pub fn mishap(&self, message: u32) -> Option<Mishap> {
        self.accidents.iter().find(|accident| accident.message == message).map(|accident| accident.mishap)
    }

    /// Whether it has the habit.
    pub fn does(&self, habit: Habit) -> bool {
        self.habits.contains(&habit)
    }
}

impl FromStr for Script {
    type Err = ScriptError;

    fn from_str(text: &str) -> Result<Self, ScriptError> {
        let mut script = Script::default();
        for (at, raw) in text.lines().enumerate() {
            let words: Vec<&str> = raw.split('#').next().unwrap_or_default().split_whitespace().collect();
            if words.is_empty() {
                continue;
            }
            let error = |reason| ScriptError { line: at + 1, reason, text: raw.trim().to_owned() };
            script.instruction(&words).map_err(error)?;
        }
        Ok(script)
    }
}

impl Script {
    fn instruction(&mut self, words: &[&str]) -> Result<(), Reason> {
        let habit = match words {
            ["always", "slow"] => Habit::AlwaysSlow,
            ["reuse", "ids"] => Habit::ReuseIds,
            ["change", "ids"] => Habit::ChangeIds,
            ["forget", "anchors"] => Habit::ForgetAnchors,
            ["lie", "about", "sizes"] => Habit::LieAboutSizes,
            ["send", "item", luid, "twice"] => {
                self.twice.insert((*luid).to_owned());
                return Ok(());
            }
            ["at", "message", number, rest @ ..] => {
                let message = number.parse().ok().filter(|number| *number > 0).ok_or(Reason::Message)?;
                self.accidents.push(Accident { message, mishap: mishap(rest)? });
                return Ok(());
            }
            _ => return Err(Reason::Unknown),
        };
        self.habits.insert(habit);
        Ok(())
    }
}

fn mishap(words: &[&str]) -> Result<Mishap, Reason> {
    match words {
        ["drop"] => Ok(Mishap::Drop),
        ["lose-reply"] => Ok(Mishap::LoseReply),
        ["send-twice"] => Ok(Mishap::SendTwice),
        ["answer", code] => {
            let code = code.parse().ok().filter(|code| (100..600).contains(code));
            code.map(Mishap::Answer).ok_or(Reason::Code)
        }
        _ => Err(Reason::Mishap),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_instruction() {
        let script: Script = "# a bad day\nat message 3 drop\nat message 4 lose-reply\n\nat message 2 send-twice\n\
                              at message 5 answer 420  # full\nalways slow\nreuse ids\nchange ids\nforget anchors\n\
                              lie about sizes\nsend item 12 twice\n"
            .parse()
            .unwrap();
        assert_eq!(script.mishap(3), Some(Mishap::Drop));
        assert_eq!(script.mishap(4), Some(Mishap::LoseReply));
        assert_eq!(script.mishap(2), Some(Mishap::SendTwice));
        assert_eq!(script.mishap(5), Some(Mishap::Answer(420)));
        assert_eq!(script.mishap(1), None);
        assert_eq!(script.habits.len(), 5);
        assert!(script.twice.contains("12"));
    }

    #[test]
    fn names_the_line_and_the_fault() {
        let fault = |text: &str| text.parse::<Script>().map_err(|error| (error.line, error.reason));
        assert_eq!(fault("always slow\nalways late"), Err((2, Reason::Unknown)));
        assert_eq!(fault("at message zero drop"), Err((1, Reason::Message)));
        assert_eq!(fault("at message 0 drop"), Err((1, Reason::Message)));
        assert_eq!(fault("\n\nat message 1 explode"), Err((3, Reason::Mishap)));
        assert_eq!(fault("at message 1 answer 42"), Err((1, Reason::Code)));
    }
}
