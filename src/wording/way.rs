//! How a place can be connected: the ways that the wizard offers and `peer find` lists.

use super::{Lang, tr};

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
