//! Every key that means something, as data. A test presses each of them.

/// Where keys mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// On every page.
    Everywhere,
    /// In a list of people, tasks, notes.
    Lists,
    /// In Calendar.
    Calendar,
    /// In Review.
    Review,
    /// In the preview of a plan.
    Preview,
    /// In History.
    History,
}

/// Keys that do the same.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The keys, each as its parts with blanks between: `Ctrl Shift R`. `…` stands between the first and the last.
    pub keys: &'static [&'static str],
    /// The key of the sentence that says what they do.
    pub does: &'static str,
}

const fn line(keys: &'static [&'static str], does: &'static str) -> Line {
    Line { keys, does }
}

/// The keys of every page.
const EVERYWHERE: &[Line] = &[
    line(&["F9", "Ctrl R"], "help-sync-all"),
    line(&["Ctrl Shift R"], "help-sync-place"),
    line(&["Ctrl 1", "…", "Ctrl 8"], "help-pages"),
    line(&["Ctrl ,"], "help-settings"),
    line(&["Ctrl N"], "help-new"),
    line(&["Ctrl Shift N"], "help-add"),
    line(&["Ctrl F", "/"], "help-search"),
    line(&["Ctrl Z"], "help-undo"),
    line(&["Ctrl Shift Z", "Ctrl Y"], "help-redo"),
    line(&["Ctrl I"], "help-import"),
    line(&["Ctrl E"], "help-export"),
    line(&["Ctrl D"], "help-doubles"),
    line(&["Ctrl T"], "help-today"),
    line(&["Ctrl +", "Ctrl -", "Ctrl 0"], "help-size"),
    line(&["Tab", "Shift Tab"], "help-tab"),
    line(&["Enter", "Space"], "help-press"),
    line(&["Esc"], "help-escape"),
    line(&["F1", "Ctrl ?"], "help-help"),
];

/// The keys of a list.
const LISTS: &[Line] = &[
    line(&["↑", "↓", "Home", "End"], "help-walk"),
    line(&["Enter"], "help-open"),
    line(&["F2"], "help-edit"),
    line(&["Delete"], "help-delete"),
    line(&["Space"], "help-tick-task"),
    line(&["A", "…", "Z"], "help-type"),
    line(&["Ctrl S"], "help-save"),
];

/// The keys of Calendar.
const CALENDAR: &[Line] = &[
    line(&["←", "→", "↑", "↓"], "help-days"),
    line(&["PgUp", "PgDn"], "help-turn"),
    line(&["T"], "help-today"),
    line(&["D", "W", "M", "A"], "help-views"),
    line(&["Enter"], "help-open"),
    line(&["N"], "help-new"),
    line(&["F2"], "help-edit"),
    line(&["Delete"], "help-delete"),
];

/// The keys of Review.
const REVIEW: &[Line] = &[
    line(&["↑", "↓"], "help-fields"),
    line(&["←", "→"], "help-sides"),
    line(&["B"], "help-both"),
    line(&["E"], "help-write"),
    line(&["Enter"], "help-use"),
    line(&["S"], "help-later"),
    line(&["N", "P"], "help-next"),
    line(&["Space", "Ctrl A"], "help-tick"),
];

/// The keys of a preview.
const PREVIEW: &[Line] = &[
    line(&["↑", "↓", "PgUp", "PgDn", "Home", "End"], "help-walk"),
    line(&["→", "←"], "help-unfold"),
    line(&["Space", "Ctrl A"], "help-tick"),
    line(&["Ctrl Enter"], "help-do"),
];

/// The keys of History.
const HISTORY: &[Line] = &[
    line(&["↑", "↓", "Home", "End"], "help-walk"),
    line(&["Enter"], "help-open"),
    line(&["U"], "help-take-back"),
    line(&["P"], "help-put-back"),
];

impl Group {
    /// Every group, in the order they are shown.
    pub const ALL: [Group; 6] =
        [Group::Everywhere, Group::Lists, Group::Calendar, Group::Review, Group::Preview, Group::History];

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Group::Everywhere => "help-everywhere",
            Group::Lists => "help-lists",
            Group::Calendar => "calendar-nav",
            Group::Review => "review-title",
            Group::Preview => "preview-title",
            Group::History => "frame-nav-history",
        }
    }

    /// Its keys.
    pub fn lines(self) -> &'static [Line] {
        match self {
            Group::Everywhere => EVERYWHERE,
            Group::Lists => LISTS,
            Group::Calendar => CALENDAR,
            Group::Review => REVIEW,
            Group::Preview => PREVIEW,
            Group::History => HISTORY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::{Lang, tr};

    #[test]
    fn every_key_is_said_in_every_language_and_stands_once_in_its_group() {
        for group in Group::ALL {
            let keys: Vec<&str> = group.lines().iter().flat_map(|line| line.keys).copied().collect();
            let once: std::collections::BTreeSet<&str> = keys.iter().copied().collect();
            let gaps = keys.iter().filter(|key| **key == "…").count();
            assert_eq!(once.len() + gaps.saturating_sub(1), keys.len(), "{group:?}");
            for (lang, line) in
                Lang::ALL.into_iter().flat_map(|lang| group.lines().iter().map(move |line| (lang, line)))
            {
                assert_ne!(tr(lang, line.does, &[]), line.does, "{lang:?}");
            }
            assert_ne!(tr(Lang::En, group.name(), &[]), group.name());
        }
    }
}
