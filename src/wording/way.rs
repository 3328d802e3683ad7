//! How a place can be connected: the ways that the wizard offers and `peer find` lists.

use super::{Lang, tr, trouble};
use crate::service::error::{Error, LinkTrouble};

/// How a place is connected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WayIn {
    /// At a port or an address we call.
    #[default]
    Port,
    /// It dials in.
    DialIn,
    /// It is an account at a server.
    Account,
    /// It is the pretend phone.
    Sample,
    /// It is a file.
    File,
}

impl WayIn {
    /// Every way.
    pub const ALL: [WayIn; 5] = [WayIn::Port, WayIn::DialIn, WayIn::Account, WayIn::Sample, WayIn::File];

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            WayIn::Port => "port",
            WayIn::DialIn => "dial-in",
            WayIn::Account => "account",
            WayIn::Sample => "sample",
            WayIn::File => "file",
        }
    }

    /// What it is called.
    pub fn name(self, lang: Lang) -> String {
        tr(lang, &format!("wizard-way-{}", self.word()), &[])
    }

    /// What it is, in a sentence.
    pub fn how(self, lang: Lang) -> String {
        tr(lang, &format!("wizard-way-{}-how", self.word()), &[])
    }
}

/// Why a port that was found cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortTrouble {
    /// In a word or two.
    pub word: String,
    /// What it is, and what to do.
    pub how: String,
}

impl PortTrouble {
    /// Says an error of a port that was tried.
    pub fn of(lang: Lang, error: &Error) -> PortTrouble {
        let said = |key: &str| tr(lang, key, &[]);
        let (word, how) = match error {
            Error::Link { reason: LinkTrouble::NoPermission, .. } => {
                ("wizard-port-not-allowed", said("wizard-port-not-allowed-how"))
            }
            Error::Link { reason: LinkTrouble::InUse, .. } => ("wizard-port-in-use", said("wizard-port-in-use-how")),
            other => ("wizard-port-unusable", trouble::whole(lang, other)),
        };
        PortTrouble { word: said(word), how }
    }
}

/// What a server is called: `funambol` → `Funambol`.
pub fn server(id: &str) -> String {
    let mut letters = id.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_has_words_in_every_language() {
        for (lang, way) in Lang::ALL.into_iter().flat_map(|lang| WayIn::ALL.map(|way| (lang, way))) {
            let said = [way.name(lang), way.how(lang)];
            assert!(said.iter().all(|words| !words.starts_with("wizard-")), "{} {said:?}", lang.tag());
        }
        assert_eq!(server("funambol"), "Funambol");
    }
}
